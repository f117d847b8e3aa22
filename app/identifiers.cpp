// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identifiers.h"

#include "app/identifiernames.h"
#include "models/report/textforms.h"

#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

constexpr QByteArrayView edidMagic("\x00\xff\xff\xff\xff\xff\xff\x00", 8);

bool saysNothing(QByteArrayView value, const QByteArray &plainValue)
{
    static const QSet<QByteArray> fillers{"none"_ba,          "unknown"_ba,        "null"_ba,    "notspecified"_ba, "notavailable"_ba,
                                          "defaultstring"_ba, "notapplicable"_ba,  "invalid"_ba, "empty"_ba,        "systemserialnumber"_ba,
                                          "undefined"_ba,     "tobefilledbyoem"_ba};
    const bool isWords = std::ranges::none_of(value, isDigit) && std::ranges::any_of(value, [](char c) { return c >= 'a' && c <= 'z'; });
    // The UUIDs of Bluetooth's services: this ending is in its specification.
    return plainValue.size() < 3 || isWords || fillers.contains(plainValue) || plainValue.count(plainValue[0]) == plainValue.size()
        || plainValue.endsWith("00001000800000805f9b34fb");
}

/// Where an escape of JSON, XML or systemd ends that begins here; the same position if none does.
qsizetype escapeEnd(QByteArrayView value, qsizetype at)
{
    qsizetype end = at;
    if (value[at] == '\\' && at + 1 < value.size())
        end = at + (value[at + 1] == 'u' ? 6 : value[at + 1] == 'x' ? 4 : 2);
    else if (value[at] == '&')
        end = value.sliced(at, std::min<qsizetype>(12, value.size() - at)).indexOf(';') + at + 1;
    return std::min(std::max(at, end), value.size());
}

} // namespace

QByteArray IdentifierMask::noise(QByteArrayView value, qsizetype size) const
{
    QByteArray result = QMessageAuthenticationCode::hash(value, m_secret, QCryptographicHash::Sha256);
    while (result.size() < size)
        result += QMessageAuthenticationCode::hash(QByteArrayView(result).last(32), m_secret, QCryptographicHash::Sha256);
    return result;
}

QByteArray IdentifierMask::standIn(QByteArrayView value) const
{
    qsizetype start = value.startsWith("0x") ? 2 : 0;
    QByteArray letters;
    for (qsizetype i = start; i < value.size(); ++i) {
        if (const qsizetype end = escapeEnd(value, i); end > i)
            i = end - 1;
        else if (isDigit(value[i]) || isLetter(value[i]))
            letters += lowered(value[i]);
    }
    if (saysNothing(value, letters))
        return value.toByteArray();
    const bool isAllHex = std::ranges::all_of(letters, isHex);
    const QByteArray random = noise(letters, letters.size());
    QByteArray result = value.toByteArray();
    qsizetype used = 0;
    for (qsizetype i = start; i < value.size(); ++i) {
        if (const qsizetype end = escapeEnd(value, i); end > i) {
            i = end - 1;
        } else if (isDigit(value[i])) {
            result[i] = char('0' + uchar(random[used++]) % 10);
        } else if (isLetter(value[i])) {
            const char first = value[i] == lowered(value[i]) ? 'a' : 'A';
            result[i] = char(first + uchar(random[used++]) % (isAllHex ? 6 : 26));
        }
    }
    return result;
}

/// The first digit gets lower, or stays a 1, so that the number fits where the other did.
QByteArray IdentifierMask::numberStandIn(QByteArrayView digits) const
{
    if (digits.size() < 3 || digits[0] == '0')
        return digits.toByteArray();
    const QByteArray random = noise(digits, digits.size());
    QByteArray result;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int choices = i > 0 ? 10 : std::max(1, digits[0] - '1');
        result += char((i > 0 ? '0' : '1') + uchar(random[i]) % choices);
    }
    if (digits.size() > 18)
        result[1] = '0';
    return result;
}

QByteArray IdentifierMask::dataStandIn(const QByteArray &data) const
{
    qsizetype textSize = data.size();
    while (textSize > 0 && data[textSize - 1] == '\0')
        --textSize;
    const QByteArray text = data.first(textSize);
    if (std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; }))
        return standIn(text) + data.sliced(textSize);
    return noise(text, data.size()).first(textSize) + data.sliced(textSize);
}

/// A display's serial numbers in its EDID, check sum corrected; all other bytes stay as they are.
QByteArray IdentifierMask::maskedEdid(QByteArray bytes) const
{
    constexpr qsizetype blockSize = 128;
    constexpr qsizetype number = 12;
    if (bytes.size() < blockSize || !bytes.startsWith(edidMagic))
        return bytes;
    if (const QByteArray serial = bytes.sliced(number, 4); serial != "\1\1\1\1"_ba)
        bytes.replace(number, 4, serial == QByteArray(4, '\0') ? serial : noise(serial, 4).first(4));
    for (qsizetype at = 54; at < 126; at += 18) { // the four descriptors; FF: the serial number as text
        if (bytes.sliced(at, 5) == QByteArrayView("\0\0\0\xff\0", 5))
            bytes.replace(at + 5, 13, standIn(bytes.sliced(at + 5, 13)));
    }
    uchar sum = 0;
    for (qsizetype i = 0; i < blockSize - 1; ++i)
        sum += uchar(bytes[i]);
    bytes[blockSize - 1] = char(-sum);
    return bytes;
}

/// One pass over a text: from a name to its value, and on behind it.
class IdentifierScan
{
public:
    IdentifierScan(const IdentifierMask &mask, const QByteArray &bytes, const QHash<QByteArray, QByteArray> &known)
        : m_mask(mask), m_bytes(bytes), m_known(known), m_result(bytes)
    {}

    QByteArray run()
    {
        static const QRegularExpression form(
            u"<key>(?<xml>[^<]{1,200}+)</key>\\s*+<(?=string|data|integer|array)" // property list
            "|\"(?<quoted>[^\"\\\\\\n]{1,200}+)\"\\s*+[:=]\\s*+" // JSON, ioreg -l
            "|^(?<variable>[\\w:,.-]{2,128}+)\\t" // nvram -p
            "|^[ \\t]*+(?<line>[A-Za-z_][^:=\\n\"<\\t]{0,60}+)[ \\t]*+[:=][ \\t]++" // Serial Number (system): …
            "|(?<![\\w.-])(?<word>[A-Za-z][\\w.-]{1,60}+)=" // ID_SERIAL=…
            "|(?<path>by-(?:part)?uuid/|by\\\\x2d(?:part)?uuid-|\\bluks-)"_s,
            QRegularExpression::MultilineOption);
        const QString text = QString::fromLatin1(m_bytes); // keeps positions
        while (m_at < m_bytes.size()) {
            const auto match = form.match(text, m_at, QRegularExpression::NormalMatch,
                                          QRegularExpression::DontCheckSubjectStringMatchOption);
            if (!match.hasMatch())
                break;
            m_at = match.capturedEnd();
            const auto found = [&](QStringView group) { return match.hasCaptured(group); };
            const auto name = [&](QStringView group) {
                return QByteArrayView(m_bytes).sliced(match.capturedStart(group), match.capturedLength(group));
            };
            if (found(u"path")) {
                takeWord(IdentifierKind::Identifier);
            } else if (found(u"xml")) {
                takeXml(identifierKind(name(u"xml").trimmed()));
            } else if (found(u"quoted")) {
                takeQuoted(identifierKind(name(u"quoted")));
            } else if (found(u"variable")) {
                takeVariable(identifierKind(name(u"variable")));
            } else {
                const IdentifierKind kind = identifierKind(found(u"line") ? name(u"line").trimmed() : name(u"word"));
                if (kind != IdentifierKind::Identifier && kind != IdentifierKind::UuidOnly && kind != IdentifierKind::Name)
                    continue;
                if (peek() == '"' || peek() == '<')
                    takeQuoted(kind);
                else if (found(u"line"))
                    takeLine(kind);
                else
                    takeWord(kind);
            }
        }
        return m_result;
    }

private:
    char peek() const { return m_at < m_bytes.size() ? m_bytes[m_at] : '\0'; }
    bool isAt(QByteArrayView text) const { return QByteArrayView(m_bytes).sliced(m_at).startsWith(text); }

    void skipSpace()
    {
        while (isSpace(peek()))
            ++m_at;
    }

    /// Where one of these bytes is, or the end.
    qsizetype upTo(QByteArrayView stops) const
    {
        qsizetype end = m_at;
        while (end < m_bytes.size() && !stops.contains(m_bytes[end]))
            ++end;
        return end;
    }

    void put(qsizetype at, const QByteArray &standIn) { std::ranges::copy(standIn, m_result.begin() + at); }

    void maskText(qsizetype start, qsizetype end, IdentifierKind kind)
    {
        const QByteArrayView value = QByteArrayView(m_bytes).sliced(start, end - start);
        const bool isUuidLike = isUuid(value.trimmed());
        switch (kind) {
        case IdentifierKind::Nothing:
        case IdentifierKind::Address: return;
        case IdentifierKind::UuidOnly:
            if (isUuidLike)
                put(start, m_mask.standIn(value));
            return;
        case IdentifierKind::Identifier: put(start, m_mask.standIn(value)); return;
        case IdentifierKind::Name: maskName(start, value); return;
        case IdentifierKind::Wiped: put(start, QByteArray(value.size(), '0')); return;
        case IdentifierKind::Edid:
            if (value.startsWith("0x00ffffff")) // as system_profiler writes it
                maskHex(start + 2, end, kind);
            return;
        }
    }

    /// A name without digits is no filler.
    void maskName(qsizetype start, QByteArrayView value)
    {
        const QString text = QString::fromUtf8(value).toLower();
        if (m_known.contains(value.toByteArray()) || isCommonWord(text) || isSystemAccount(text))
            return;
        const QByteArray random = m_mask.noise(value, value.size());
        for (qsizetype i = 0; i < value.size(); ++i) {
            if (const qsizetype end = escapeEnd(value, i); end > i)
                i = end - 1;
            else if (isLetter(value[i]))
                m_result[start + i] = char((value[i] == lowered(value[i]) ? 'a' : 'A') + uchar(random[i]) % 26);
        }
    }

    QByteArray maskedData(const QByteArray &data, IdentifierKind kind) const
    {
        if (kind == IdentifierKind::Edid || data.startsWith(edidMagic))
            return m_mask.maskedEdid(data);
        if (kind == IdentifierKind::UuidOnly || kind == IdentifierKind::Nothing)
            return data;
        return kind == IdentifierKind::Wiped ? QByteArray(data.size(), '\0') : m_mask.dataStandIn(data);
    }

    void maskHex(qsizetype start, qsizetype end, IdentifierKind kind)
    {
        const QByteArray text = m_bytes.sliced(start, end - start);
        if (text.size() % 2 == 0 && std::ranges::all_of(text, isHex)) {
            const QByteArray hex = maskedData(QByteArray::fromHex(text), kind).toHex();
            put(start, std::ranges::any_of(text, [](char c) { return c >= 'A' && c <= 'F'; }) ? hex.toUpper() : hex);
        }
    }

    void maskBase64(qsizetype start, qsizetype end, IdentifierKind kind)
    {
        QByteArray packed = m_bytes.sliced(start, end - start);
        packed.removeIf(isSpace);
        const QByteArray standIn = maskedData(QByteArray::fromBase64(packed), kind).toBase64();
        qsizetype used = 0;
        for (qsizetype i = start; i < end; ++i) {
            if (!isSpace(m_bytes[i]))
                m_result[i] = used < standIn.size() ? standIn[used++] : 'A';
        }
    }

    /// From behind the "<" of the value's tag.
    void takeXml(IdentifierKind kind)
    {
        const bool isList = isAt("array>");
        const auto take = [&] {
            const bool isData = isAt("data>");
            const bool isNumber = isAt("integer>");
            m_at = upTo(">") + 1;
            const qsizetype start = std::min(m_at, m_bytes.size());
            m_at = start;
            const qsizetype end = m_at = upTo("<");
            if (kind == IdentifierKind::Nothing)
                return;
            if (isData)
                maskBase64(start, end, kind);
            else if (isNumber && kind == IdentifierKind::Identifier)
                put(start, m_mask.numberStandIn(QByteArrayView(m_bytes).sliced(start, end - start)));
            else if (!isNumber)
                maskText(start, end, kind);
        };
        if (!isList) {
            take();
            return;
        }
        m_at += 6;
        for (;;) {
            skipSpace();
            if (!isAt("<string>") && !isAt("<data>"))
                return;
            ++m_at;
            take();
            m_at = std::min(upTo(">") + 1, m_bytes.size()); // the closing tag
        }
    }

    /// "text", <hexadecimal>, <"text">, a number, or a list of them. Ends before what is none of these.
    void takeQuoted(IdentifierKind kind)
    {
        if (kind == IdentifierKind::Nothing)
            return;
        const bool isList = peek() == '[' || peek() == '(';
        if (isList)
            ++m_at;
        do {
            if (isList)
                skipSpace();
            if (peek() == '"') {
                const qsizetype start = ++m_at;
                while (m_at < m_bytes.size() && m_bytes[m_at] != '"' && m_bytes[m_at] != '\n')
                    m_at = std::min(m_at + (m_bytes[m_at] == '\\' ? 2 : 1), m_bytes.size());
                maskText(start, m_at, kind);
                m_at = std::min(m_at + 1, m_bytes.size());
            } else if (peek() == '<') {
                const qsizetype start = ++m_at;
                m_at = upTo(">\n");
                if (start < m_bytes.size() && m_bytes[start] == '"') // quotes and commas stay
                    maskText(start, m_at, kind);
                else
                    maskHex(start, m_at, kind);
                m_at = std::min(m_at + 1, m_bytes.size());
            } else if (isDigit(peek())) {
                const qsizetype start = m_at;
                while (isDigit(peek()))
                    ++m_at;
                if (kind == IdentifierKind::Identifier && peek() != '.' && !isLetter(peek()))
                    put(start, m_mask.numberStandIn(QByteArrayView(m_bytes).sliced(start, m_at - start)));
            } else {
                return;
            }
            if (isList)
                skipSpace();
        } while (isList && peek() == ',' && ++m_at);
    }

    void takeVariable(IdentifierKind kind)
    {
        const qsizetype start = m_at;
        const qsizetype end = upTo("\n");
        if (kind == IdentifierKind::Identifier)
            put(start, m_mask.standIn(QByteArrayView(m_bytes).sliced(start, end - start)));
        for (qsizetype i = start; kind == IdentifierKind::Wiped && i < end; ++i) {
            if (m_bytes[i] != '%' && m_bytes[i] != '\r')
                m_result[i] = '0';
        }
        if (kind != IdentifierKind::Nothing)
            m_at = end;
    }

    /// The rest of a line, if it is no sentence.
    void takeLine(IdentifierKind kind)
    {
        const qsizetype start = m_at;
        m_at = upTo("\r\n");
        const QByteArrayView value = QByteArrayView(m_bytes).sliced(start, m_at - start).trimmed();
        const bool isOneWord = std::ranges::none_of(value, isSpace);
        const bool isLoud = std::ranges::none_of(value, [](char c) { return c >= 'a' && c <= 'z'; });
        if (kind == IdentifierKind::Name || isOneWord || isLoud)
            maskText(start, start + value.size(), kind);
    }

    void takeWord(IdentifierKind kind)
    {
        const qsizetype start = m_at;
        m_at = upTo(" \t\r\n\"'<>;,&)]}/=");
        maskText(start, m_at, kind);
    }

    const IdentifierMask &m_mask;
    const QByteArray &m_bytes;
    const QHash<QByteArray, QByteArray> &m_known;
    QByteArray m_result;
    qsizetype m_at = 0;
};

QByteArray IdentifierMask::masked(const QByteArray &bytes, const QHash<QByteArray, QByteArray> &known) const
{
    return bytes.contains('\0') ? maskedEdid(bytes) : IdentifierScan(*this, bytes, known).run();
}

} // namespace prose
