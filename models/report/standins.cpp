// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/standins.h"

#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

constexpr auto isNumeral = [](QChar c) { return c.isDigit(); };
constexpr auto isAlphabetic = [](QChar c) { return c.isLetter(); };
constexpr qsizetype shortestKnown = 3;
constexpr qsizetype shortestKnownNumber = 5;

/// Character by character, so that positions stay the same.
QString folded(QString text)
{
    for (QChar &c : text)
        c = c.toLower();
    return text;
}

bool isNoValue(const QString &value)
{
    static const QSet<QString> words{u""_s,
                                     u"*"_s,
                                     u"-"_s,
                                     u"unknown"_s,
                                     u"none"_s,
                                     u"n/a"_s,
                                     u"not collected"_s,
                                     u"timeout/unknown"_s,
                                     u"not available"_s,
                                     u"not installed"_s,
                                     u"not specified"_s,
                                     u"[redacted]"_s,
                                     u"[configured]"_s,
                                     u"<redacted>"_s,
                                     u"localhost"_s,
                                     u"localhost.localdomain"_s,
                                     u"(none)"_s,
                                     u"null"_s,
                                     u"default string"_s};
    return words.contains(value) || std::ranges::all_of(value, [](QChar c) { return c == u'0'; });
}

const QRegularExpression &wholeStandIn()
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(standInForm().pattern()));
    return form;
}

bool isStandIn(const QString &value)
{
    return value.size() < 20 && wholeStandIn().match(value).hasMatch();
}

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

/// How many there are: most texts have too few for any address.
struct Separators
{
    explicit Separators(const QString &text)
    {
        for (const QChar c : text) {
            colons += c == u':';
            dashes += c == u'-' || c == u'_';
            dots += c == u'.';
        }
    }
    int colons = 0, dashes = 0, dots = 0;
};

bool isWordCharacter(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
}

} // namespace

/// One key for all spellings of a value.
static QString keyOf(Personal kind, const QString &value)
{
    QString key = folded(value.trimmed());
    if (kind == Personal::Host) {
        static const QRegularExpression local(u"(\\.(local|lan|home|localdomain))?\\.?$"_s);
        key.remove(local);
    } else if (kind == Personal::Mac) {
        key.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    } else if (kind == Personal::Serial) {
        const auto match = uuidForm().match(key);
        if (match.hasMatch() && match.capturedLength() == key.size())
            key.remove(match.captured(u"dash"));
    } else if (kind == Personal::User) {
        key.replace("%40"_L1, "@"_L1);
    }
    return key;
}

QString StandIns::standInFor(Personal kind, const QString &value)
{
    const QString key = keyOf(kind, value);
    QString &standIn = m_standIns[{kind, key}];
    if (standIn.isEmpty()) {
        const QString word = personalWord(kind);
        standIn = word + u'-' + QString::number(++m_counts[word]);
        const bool isBare = (kind == Personal::Mac && key.size() == 12) || (kind == Personal::Serial && key.size() == 32);
        if (isBare && std::ranges::all_of(key, isHexDigit))
            m_bare.insert(key, standIn);
    }
    return standIn;
}

void StandIns::remember(const QString &value, const QString &standIn)
{
    const QString text = folded(value);
    const bool isNumber = std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
    if (text.size() < (isNumber ? shortestKnownNumber : shortestKnown) || isCommonWord(text))
        return;
    std::vector<Known> &known = m_known[{text[0], text[1]}];
    if (std::ranges::contains(known, text, &Known::folded))
        return;
    const auto at = std::ranges::find_if(known, [&](const Known &other) { return other.folded.size() < text.size(); });
    known.insert(at, {text, standIn});
}

void StandIns::rememberSpellings(const QString &value, const QString &standIn)
{
    remember(value, standIn);
    const auto with = [&](QChar from, const QString &to) {
        if (value.contains(from))
            remember(QString(value).replace(from, to), standIn);
    };
    with(u'-', u"_"_s);
    with(u'-', u"\\x2d"_s);
    with(u'_', u"-"_s);
    with(u' ', u"-"_s);
    with(u' ', u"_"_s);
    with(u' ', u"\\x20"_s);
    with(u' ', u"\\040"_s);
    with(u'\u2019', u"'"_s);
    with(u'\'', u"\u2019"_s);
    if (const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(value)); encoded != value)
        remember(encoded, standIn);
}

void StandIns::rememberFound(Personal kind, const QString &value, const QString &standIn)
{
    const auto isMixed = [](const QString &text) {
        return text.size() >= 8 && std::ranges::any_of(text, isNumeral) && std::ranges::any_of(text, isAlphabetic);
    };
    const bool hasDigit = std::ranges::any_of(value, isNumeral);
    switch (kind) {
    case Personal::Secret: {
        // The whole, the password after a user's name, the lines of a key, the values of a cookie.
        static const QRegularExpression seams(u"[\\s;=,]|\\\\n"_s);
        for (const auto parts = QStringList{value, value.section(u':', 1)} + value.split(seams); const QString &part : parts) {
            if (isMixed(part))
                rememberSpellings(part, standIn);
        }
        break;
    }
    case Personal::Serial:
        if (value.size() >= 6 && hasDigit)
            rememberSpellings(value, standIn);
        break;
    case Personal::Host:
    case Personal::Network:
        if (value.size() >= 4)
            rememberSpellings(value, standIn);
        break;
    case Personal::User:
        if (!isSystemAccount(folded(value)))
            rememberSpellings(value, standIn);
        break;
    default: break;
    }
}

void StandIns::learn(Personal kind, const QString &value)
{
    const QString trimmed = value.trimmed();
    if (const auto match = wholeStandIn().match(trimmed); match.hasMatch()) {
        int &count = m_counts[match.captured(1)];
        count = std::max(count, match.captured(2).toInt()); // of an earlier redaction: its numbers are taken
        return;
    }
    const QString standIn = forValue(kind, trimmed);
    if (standIn == trimmed || !isStandIn(standIn))
        return;
    rememberSpellings(trimmed, standIn);
    if (kind == Personal::Host && trimmed.contains(u'.'))
        rememberSpellings(trimmed.section(u'.', 0, 0), standIn);
    if (kind == Personal::Secret)
        learnText(trimmed);
}

void StandIns::learnText(const QString &text, bool isVersion)
{
    m_isLearning = true;
    if (inText(text, isVersion) == text && !isVersion)
        m_harmless.insert(text);
    m_isLearning = false;
}

QString StandIns::forValue(Personal kind, const QString &value)
{
    const QString plain = folded(value.trimmed());
    if (isNoValue(plain) || isStandIn(value))
        return value;
    switch (kind) {
    case Personal::User:
        if (isSystemAccount(plain))
            return value;
        break;
    case Personal::Address:
    case Personal::Mac: {
        bool isFound = false;
        const QString replaced = withoutAddresses(value, true, &isFound);
        if (isFound)
            return replaced;
        break;
    }
    case Personal::Path: {
        const QString replaced = inText(value);
        if (replaced != value || isSystemPath(value))
            return replaced;
        break;
    }
    default: break;
    }
    return standInFor(kind, value);
}

QString StandIns::inText(const QString &text, bool isVersion)
{
    if (text.size() < shortestKnown)
        return text;
    if (!m_isLearning && m_harmless.contains(text)) {
        QString result = withoutKnown(text);
        if (result.size() == text.size() && result == text)
            return text;
    }
    quint64 forms = formsThatMayOccur(text);
    QString result = forms ? withoutForms(text, secretForms(), forms) : text;
    if (result.contains(u'/') || result.contains(u'\\') || result.contains(u'%'))
        result = withoutHomes(result);
    result = withoutKnown(result);
    if (isVersion)
        return result;
    if (result.contains(u'@') || result.contains("%40"_L1)) {
        result = replacedMatches(result, mailAddress(), [this](const QRegularExpressionMatch &match) {
            return isMailAddress(match) && !isStandIn(match.captured(u"local")) ? standInFor(Personal::User, match.captured())
                                                                                : match.captured();
        });
    }
    if (result.size() != text.size())
        forms = formsThatMayOccur(result);
    if (const quint64 identifiers = forms >> secretForms().size())
        result = withoutForms(result, identifierForms(), identifiers);
    result = withoutIdentifiers(result);
    if (result.contains("%3A"_L1, Qt::CaseInsensitive)) { // of a URL
        const QString decoded = QString(result).replace("%3A"_L1, ":"_L1, Qt::CaseInsensitive);
        const QString replaced = withoutAddresses(decoded, false);
        return replaced == decoded ? result : replaced;
    }
    return withoutAddresses(result, false);
}

QString StandIns::withoutForms(QString text, const std::vector<SecretForm> &forms, quint64 mayOccur)
{
    for (size_t i = 0; i < forms.size(); ++i) {
        const SecretForm &form = forms[i];
        if (!(mayOccur >> i & 1) || !form.mayOccurIn(text))
            continue;
        text = replacedMatches(text, form.expression, [&](const QRegularExpressionMatch &match) {
            const QString secret = match.captured(u"secret");
            if (isStandIn(secret) || !form.isSecret(secret))
                return match.captured();
            const QString standIn = standInFor(form.kind, secret);
            if (m_isLearning)
                rememberFound(form.kind, secret, standIn);
            return match.captured(u"before") + match.captured(u"quote") + standIn + match.captured(u"after");
        });
    }
    return text;
}

QString StandIns::withoutIdentifiers(QString text)
{
    const auto replace = [&](const QRegularExpression &form, Personal kind, auto isPersonal) {
        text = replacedMatches(text, form, [&](const QRegularExpressionMatch &match) {
            const QString group = match.hasCaptured(u"share") ? u"share"_s : u"secret"_s;
            const QString value = match.captured(group);
            if (isStandIn(value) || !isPersonal(value, match))
                return match.captured();
            const QString standIn = standInFor(kind, value);
            if (m_isLearning)
                rememberFound(kind, value, standIn);
            return match.captured(u"before") + standIn + match.captured(u"after");
        });
    };
    constexpr qsizetype uuidSize = 36;
    if (text.size() >= uuidSize && (Separators(text).dashes >= 4 || text.contains("\\x2d"_L1))) {
        replace(uuidForm(), Personal::Serial, [](const QString &value, const QRegularExpressionMatch &match) {
            return !isWellKnownUuid(folded(QString(value).remove(match.captured(u"dash"))));
        });
    }
    if (text.contains(u'+') || text.contains("%2B"_L1, Qt::CaseInsensitive)) {
        replace(telephoneNumber(), Personal::User, [](const QString &value, const QRegularExpressionMatch &) {
            const auto digits = std::ranges::count_if(value, isNumeral);
            return digits >= 9 && digits <= 15;
        });
    }
    if (text.startsWith("//"_L1) || text.contains(":/"_L1)) {
        replace(networkShare(), Personal::Host,
                [](const QString &value, const QRegularExpressionMatch &) { return value != "localhost"_L1; });
    }
    return text;
}

QString StandIns::withoutHomes(const QString &text)
{
    return replacedMatches(text, homeFolder(), [this](const QRegularExpressionMatch &match) {
        const QString name = match.captured(u"name");
        static const QSet<QString> nobody{u"shared"_s, u"guest"_s, u"public"_s, u"default"_s, u"linuxbrew"_s, u"lost+found"_s};
        if (isStandIn(name) || nobody.contains(folded(name)))
            return match.captured();
        const QString standIn = standInFor(Personal::User, name);
        if (m_isLearning)
            rememberFound(Personal::User, name, standIn);
        return match.captured(u"before") + standIn;
    });
}

QString StandIns::withoutKnown(const QString &text) const
{
    const QString plain = folded(text);
    QString result;
    qsizetype copied = 0;
    for (qsizetype i = 0; i + shortestKnown <= plain.size();) {
        const bool isInsideWord = isWordCharacter(plain, i - 1) && plain[i].isLetterOrNumber();
        const auto candidates = isInsideWord ? m_known.cend() : m_known.constFind({plain[i], plain[i + 1]});
        const Known *found = nullptr;
        if (candidates != m_known.cend()) {
            for (const Known &known : *candidates) {
                const qsizetype end = i + known.folded.size();
                const bool endsInsideWord = isWordCharacter(plain, end - 1) && isWordCharacter(plain, end);
                if (!endsInsideWord && QStringView(plain).sliced(i).startsWith(known.folded)) {
                    found = &known;
                    break;
                }
            }
        }
        if (!found) {
            ++i;
            continue;
        }
        result.append(QStringView(text).sliced(copied, i - copied)).append(found->standIn);
        i += found->folded.size();
        copied = i;
    }
    result += QStringView(text).sliced(copied);
    return withoutBare(result);
}

QString StandIns::withoutBare(QString text) const
{
    constexpr qsizetype shortest = 12;
    if (m_bare.isEmpty() || text.size() < shortest)
        return text;
    // "enx" before an address begins with a hexadecimal digit, so every position of a run may be a beginning.
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        while (end < text.size() && isHexDigit(text[end]))
            ++end;
        for (qsizetype at = start; end - at >= shortest; ++at) {
            const auto found = [&](qsizetype size) {
                return end - at >= size ? m_bare.constFind(folded(text.sliced(at, size))) : m_bare.cend();
            };
            qsizetype size = 32;
            auto known = found(size);
            if (known == m_bare.cend())
                known = found(size = shortest);
            if (known != m_bare.cend()) {
                text.replace(at, size, *known);
                end = at + known->size();
                break;
            }
        }
        start = end + 1;
    }
    return text;
}

QString StandIns::withoutAddresses(QString text, bool isAddressField, bool *isFound)
{
    const auto replaceAll = [&](const QRegularExpression &form, Personal kind, auto judge) {
        text = replacedMatches(text, form, [&](const QRegularExpressionMatch &match) {
            const Judgement judgement = judge(match, isAddressField);
            if (isFound && judgement != Judgement::NoAddress)
                *isFound = true;
            if (judgement != Judgement::Personal)
                return match.captured();
            const QString address = match.captured(u"address");
            const QString standIn = standInFor(kind, address);
            if (isAddressField)
                remember(address, standIn);
            return standIn + match.captured().sliced(address.size());
        });
    };
    const Separators separators(text);
    if (separators.colons + separators.dashes >= 5)
        replaceAll(macAddress(), Personal::Mac, judgeMac);
    if (separators.colons >= 2)
        replaceAll(ipv6Address(), Personal::Address, judgeIpv6);
    if (separators.dots >= 2)
        replaceAll(dottedMacAddress(), Personal::Mac, judgeMac);
    if (separators.dots >= 3)
        replaceAll(ipv4Address(), Personal::Address, judgeIpv4);
    return text;
}

} // namespace prose
