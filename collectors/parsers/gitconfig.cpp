// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/gitconfig.h"

using namespace Qt::StringLiterals;

namespace prose {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\v' || c == '\f';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isNameCharacter(char c)
{
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-';
}

class Reader
{
public:
    explicit Reader(QByteArrayView text) : m_text(text)
    {
        if (m_text.startsWith("\xEF\xBB\xBF"))
            m_at = 3;
    }

    Result<std::vector<GitSetting>> settings()
    {
        while (skipToContent()) {
            const int line = m_line;
            const bool isUnderstood = peek() == '[' ? readSection() : readSetting();
            if (!isUnderstood)
                return malformed(u"line %1 is no git configuration"_s.arg(line));
        }
        return std::move(m_settings);
    }

private:
    bool isAtEnd() const { return m_at >= m_text.size(); }
    char peek() const { return isAtEnd() ? '\n' : m_text[m_at]; }
    char next()
    {
        if (isAtEnd())
            return '\n';
        const char c = m_text[m_at++];
        if (c == '\n')
            ++m_line;
        return c;
    }

    /// False at the end of the text.
    bool skipToContent()
    {
        while (!isAtEnd()) {
            if (peek() == '#' || peek() == ';') {
                while (!isAtEnd() && next() != '\n') {
                }
            } else if (peek() == '\n' || isBlank(peek())) {
                next();
            } else {
                return true;
            }
        }
        return false;
    }

    void skipBlanks()
    {
        while (!isAtEnd() && isBlank(peek()))
            next();
    }

    bool readSection()
    {
        next();
        QByteArray name;
        while (isNameCharacter(peek()) || peek() == '.') // "[section.subsection]" is the old form, in lower case
            name += next();
        if (name.isEmpty())
            return false;
        m_section = QString::fromLatin1(name).toLower();
        skipBlanks();
        if (peek() == '"') {
            next();
            QByteArray subsection;
            while (peek() != '"') {
                if (peek() == '\\')
                    next();
                if (peek() == '\n')
                    return false;
                subsection += next();
            }
            next();
            m_section += u'.' + QString::fromUtf8(subsection);
        }
        return next() == ']';
    }

    bool readSetting()
    {
        QByteArray name;
        while (isNameCharacter(peek()))
            name += next();
        if (name.isEmpty() || !isLetter(name.front()))
            return false;
        skipBlanks();
        QString value = u"true"_s;
        if (peek() == '=') {
            next();
            QByteArray bytes;
            if (!readValue(bytes))
                return false;
            value = QString::fromUtf8(bytes);
        } else if (peek() != '\n') {
            return false;
        }
        const QString key = QString::fromLatin1(name).toLower();
        m_settings.push_back({m_section.isEmpty() ? key : m_section + u'.' + key, value});
        return true;
    }

    bool readValue(QByteArray &value)
    {
        skipBlanks();
        bool isQuoted = false;
        qsizetype kept = 0; // blanks at the end count only inside quotation marks
        while (true) {
            const char c = next();
            if (c == '\n') {
                value.truncate(kept);
                return !isQuoted;
            }
            if (c == '"') {
                isQuoted = !isQuoted;
                kept = std::max(kept, value.size());
                continue;
            }
            if (!isQuoted && (c == '#' || c == ';')) {
                while (!isAtEnd() && next() != '\n') {
                }
                value.truncate(kept);
                return true;
            }
            if (c == '\\') {
                if (peek() == '\r' && m_text.sliced(m_at).startsWith("\r\n"))
                    next();
                switch (next()) {
                case '\n': continue;
                case 'n': value += '\n'; break;
                case 't': value += '\t'; break;
                case 'b': value += '\b'; break;
                case '"': value += '"'; break;
                case '\\': value += '\\'; break;
                default: return false;
                }
                kept = value.size();
                continue;
            }
            value += c;
            if (isQuoted || !isBlank(c))
                kept = value.size();
        }
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    QString m_section;
    std::vector<GitSetting> m_settings;
};

} // namespace

Result<std::vector<GitSetting>> parseGitConfig(QByteArrayView text)
{
    return Reader(text).settings();
}

} // namespace prose
