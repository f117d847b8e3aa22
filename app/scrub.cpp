// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scrub.h"

#include "app/identifiers.h"
#include "models/report/textforms.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <arpa/inet.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

class Replacements
{
public:
    void addText(const QString &value, const QString &standIn)
    {
        if (value.size() >= 3 && !m_pairs.contains(value.toUtf8()))
            m_pairs.insert(value.toUtf8(), standIn.toUtf8());
    }

    void addName(const QString &value, const QString &standIn)
    {
        if (!isSystemAccount(value.toLower()) && !isCommonWord(value.toLower()))
            addText(value, standIn);
    }

    void addAddress(const QString &text)
    {
        const QByteArray plain = text.section(u'/', 0, 0).section(u'%', 0, 0).toLatin1();
        if (m_pairs.contains(plain) || plain.startsWith("127.") || plain == "0.0.0.0" || plain == "::1" || plain == "::")
            return;
        in_addr v4;
        in6_addr v6;
        if (inet_pton(AF_INET, plain.constData(), &v4) == 1) {
            ++m_addresses;
            const in_addr standIn{htonl((m_addresses < 256 ? 0xC0000200U : 0xC6120000U) + m_addresses)};
            char words[INET_ADDRSTRLEN];
            addText(QString::fromLatin1(plain), QString::fromLatin1(inet_ntop(AF_INET, &standIn, words, sizeof words)));
            addText(kernelHex(v4), kernelHex(standIn));
        } else if (inet_pton(AF_INET6, plain.constData(), &v6) == 1) {
            const QString standIn = u"2001:db8::%1"_s.arg(++m_addresses, 0, 16);
            in6_addr to;
            inet_pton(AF_INET6, standIn.toLatin1().constData(), &to);
            addText(QString::fromLatin1(plain), standIn);
            addText(plainHex(v6), plainHex(to));
        }
    }

    void addMac(const QString &mac)
    {
        static const QString nothing = u"00:00:00:00:00:00"_s;
        if (mac == nothing || mac.size() != nothing.size())
            return;
        ++m_macs;
        addText(mac, u"02:00:00:00:%1:%2"_s.arg(m_macs / 256, 2, 16, QLatin1Char('0')).arg(m_macs % 256, 2, 16, QLatin1Char('0')));
    }

    /// Short ones are too common to be looked for everywhere; under a name that says what they are they go all the same.
    void addSerial(const QString &value)
    {
        if (value.size() >= 5)
            addText(value, QString::fromUtf8(m_identifiers.standIn(value.toUtf8())));
    }

    QByteArray apply(const QByteArray &bytes) const
    {
        // Their strings have a length of their own, so that another text would make them unreadable.
        if (bytes.startsWith("bplist") || bytes.startsWith("SQLite format 3"))
            return bytes;
        return withoutValues(m_identifiers.masked(bytes, m_pairs));
    }

private:
    /// One pass over the bytes, so that a stand-in is never taken for a value: some machines do use 192.0.2.0/24.
    QByteArray withoutValues(const QByteArray &bytes) const
    {
        if (m_pairs.isEmpty())
            return bytes;
        QByteArrayList longestFirst = m_pairs.keys();
        std::ranges::sort(longestFirst, std::ranges::greater(), &QByteArray::size);
        QStringList alternatives;
        for (const QByteArray &value : std::as_const(longestFirst))
            alternatives += QRegularExpression::escape(QString::fromLatin1(value));
        const QRegularExpression anyValue(u"(?<![0-9A-Za-z_])(?:%1)(?![0-9A-Za-z_])"_s.arg(alternatives.join(u'|')));

        // Latin-1 keeps every byte, so that positions are those of the bytes.
        const QString text = QString::fromLatin1(bytes);
        QByteArray result;
        qsizetype copied = 0;
        for (const QRegularExpressionMatch &match : anyValue.globalMatch(text)) {
            result += bytes.sliced(copied, match.capturedStart() - copied) + m_pairs.value(match.captured().toLatin1());
            copied = match.capturedEnd();
        }
        return result + bytes.sliced(copied);
    }

    /// As /proc/net/route and /proc/net/tcp write it: the 32-bit value as the machine reads it.
    static QString kernelHex(in_addr address) { return u"%1"_s.arg(address.s_addr, 8, 16, QLatin1Char('0')).toUpper(); }

    static QString plainHex(const in6_addr &address)
    {
        return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(address.s6_addr), sizeof address.s6_addr).toHex());
    }

    static QByteArray secret()
    {
        std::array<quint32, 8> words{};
        QRandomGenerator::system()->generate(words.begin(), words.end());
        return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words);
    }

    IdentifierMask m_identifiers{secret()};
    QHash<QByteArray, QByteArray> m_pairs;
    quint32 m_addresses = 0;
    int m_macs = 0;
};

/// Of a line of a crontab or an anacrontab, the arguments of what is done; of a variable, the value if its name says that it is a
/// secret. What stands in the place of a user is one in the system's tables; in others it is the program.
void addSecret(Replacements &to, const QString &value, const QString &standIn)
{
    static const QRegularExpression job(
        u"^\\s*(?:@\\w+|(?:[\\d*]\\S*\\s+){4}\\S+|\\d+\\s+\\d+\\s+[A-Za-z]\\S*)\\s+(?:(?<user>\\S+)\\s+)?(?<program>\\S+)\\s+(?<arguments>.{4,})$"_s);
    static const QRegularExpression variable(u"^\\s*(?:export\\s+)?\\w*(?:KEY|TOKEN|PASS|SECRET)\\w*\\s*=\\s*(.{4,})$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    if (const auto match = variable.match(value); match.hasMatch()) {
        to.addText(match.captured(1), standIn);
    } else if (const auto line = job.match(value); line.hasMatch()) {
        const QString user = line.captured(u"user");
        const bool isAfterProgram = user.isEmpty() || isSystemAccount(user.toLower());
        to.addText((isAfterProgram ? line.captured(u"arguments") : value.sliced(line.capturedEnd(u"user"))).trimmed(), standIn);
    }
}

void addPersonal(Replacements &to, const Node &node, QHash<Personal, int> &counts)
{
    const Personal kind = node.field ? node.field->personal : Personal::No;
    if (node.shape == Node::Shape::Value && node.value.isString()) {
        const QString value = node.value.toString();
        switch (kind) {
        case Personal::No: break;
        case Personal::Address: to.addAddress(value); break;
        case Personal::Mac: to.addMac(value); break;
        case Personal::Host: to.addName(value, u"host-%1"_s.arg(++counts[kind])); break;
        case Personal::User: to.addName(value, u"user-%1"_s.arg(++counts[kind])); break;
        case Personal::Serial: to.addSerial(value); break;
        case Personal::Network: to.addText(value, u"network-%1"_s.arg(++counts[kind])); break;
        case Personal::Path:
            if (value.startsWith(u'/') && !isSystemPath(value) && !value.startsWith(QDir::homePath()))
                to.addText(value, u"/hidden-%1"_s.arg(++counts[kind]));
            break;
        case Personal::Secret: addSecret(to, value, u"hidden-%1"_s.arg(++counts[kind])); break;
        }
    }
    for (const Node &child : node.children)
        addPersonal(to, child, counts);
}

} // namespace

std::function<QByteArray(QByteArray)> scrubberFor(const Report &report)
{
    Replacements replacements;
    QHash<Personal, int> counts;
    for (const Section &section : report.sections)
        addPersonal(replacements, section.root, counts);
    const QString home = QDir::homePath();
    if (home != "/root"_L1 && home != "/"_L1) {
        replacements.addText(home, u"/home/user-1"_s);
        replacements.addName(QFileInfo(home).fileName(), u"user-1"_s);
    }
    return [replacements](const QByteArray &bytes) { return replacements.apply(bytes); };
}

} // namespace prose
