// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/standins.h"

#include "models/report/textforms.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

constexpr qsizetype shortestKnown = 3;
constexpr qsizetype shortestKnownNumber = 5;

QLatin1StringView word(Personal kind)
{
    switch (kind) {
    case Personal::No: break;
    case Personal::Host: return "host"_L1;
    case Personal::User: return "user"_L1;
    case Personal::Address: return "address"_L1;
    case Personal::Mac: return "mac"_L1;
    case Personal::Serial: return "serial"_L1;
    case Personal::Network: return "network"_L1;
    case Personal::Path: return "path"_L1;
    case Personal::Secret: return "secret"_L1;
    }
    Q_UNREACHABLE();
}

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

bool isStandIn(const QString &value)
{
    static const QRegularExpression form(u"^(host|user|address|mac|serial|network|path|secret)-\\d+$"_s);
    return form.match(value).hasMatch();
}

bool isWordCharacter(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
}

} // namespace

QString StandIns::standInFor(Personal kind, const QString &value)
{
    QString key = folded(value.trimmed());
    if (kind == Personal::Host) {
        static const QRegularExpression local(u"(\\.(local|lan|home|localdomain))?\\.?$"_s);
        key.remove(local);
    }
    QString &standIn = m_standIns[{kind, key}];
    if (standIn.isEmpty())
        standIn = word(kind) + u'-' + QString::number(++m_counts[kind]);
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

void StandIns::learn(Personal kind, const QString &value)
{
    const QString trimmed = value.trimmed();
    const QString standIn = forValue(kind, trimmed);
    if (standIn == trimmed || !isStandIn(standIn))
        return;
    remember(trimmed, standIn);
    if (kind == Personal::Host && trimmed.contains(u'.'))
        remember(trimmed.section(u'.', 0, 0), standIn);
    if (kind == Personal::Mac) {
        QString bare = folded(trimmed);
        bare.removeIf([](QChar c) { return c == u':' || c == u'-' || c == u'_'; });
        if (bare.size() == 12)
            m_bareMacs.push_back({bare, standIn});
    }
}

void StandIns::learnHomes(const QString &text)
{
    if (text.contains("home"_L1) || text.contains("Users"_L1))
        withoutHomes(text);
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
    QString result = withoutSecrets(text);
    if (result.contains(u'/') || result.contains(u'\\') || result.contains(u'-') || result.contains(u'~'))
        result = withoutHomes(result);
    result = withoutKnown(result);
    if (isVersion)
        return result;
    if (result.contains(u'@')) {
        result = replacedMatches(result, mailAddress(), [this](const QRegularExpressionMatch &match) {
            return isMailAddress(match) && !isStandIn(match.captured(u"local")) ? standInFor(Personal::User, match.captured())
                                                                                : match.captured();
        });
    }
    return withoutAddresses(result, false);
}

QString StandIns::withoutSecrets(QString text)
{
    if (!mayHoldSecret(text))
        return text;
    for (const SecretForm &form : secretForms()) {
        if (!form.mayOccurIn(text))
            continue;
        text = replacedMatches(text, form.expression, [&](const QRegularExpressionMatch &match) {
            const QString secret = match.captured(u"secret");
            if (isStandIn(secret) || !form.isSecret(secret))
                return match.captured();
            return match.captured(u"before") + standInFor(form.kind, secret) + match.captured(u"after");
        });
    }
    return text;
}

QString StandIns::withoutHomes(const QString &text)
{
    QString result = replacedMatches(text, homeFolder(), [this](const QRegularExpressionMatch &match) {
        const QString name = match.captured(u"name");
        static const QSet<QString> nobody{u"shared"_s, u"guest"_s, u"public"_s, u"default"_s, u"linuxbrew"_s, u"lost+found"_s};
        if (isStandIn(name) || nobody.contains(folded(name)))
            return match.captured();
        const QString standIn = standInFor(Personal::User, name);
        m_homeOwners.insert(name, standIn);
        return match.captured(u"before") + standIn;
    });
    // The owners of homes as parts of other paths: "/run/media/anna", "~anna", "-Users-anna-project".
    for (auto owner = m_homeOwners.cbegin(); owner != m_homeOwners.cend(); ++owner) {
        const QString &name = owner.key();
        if (name.size() < shortestKnown || isCommonWord(folded(name)))
            continue;
        for (qsizetype at = result.indexOf(name); at >= 0; at = result.indexOf(name, at + 1)) {
            const QStringView before = QStringView(result).first(at);
            const bool isPart = before.endsWith(u'/') || before.endsWith(u'~') || before.endsWith("Users-"_L1)
                || before.endsWith("home-"_L1);
            if (isPart && !isWordCharacter(result, at + name.size()))
                result.replace(at, name.size(), owner.value());
        }
    }
    return result;
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
    for (const Known &mac : m_bareMacs)
        result.replace(mac.folded, mac.standIn, Qt::CaseInsensitive);
    return result;
}

QString StandIns::withoutAddresses(QString text, bool isAddressField, bool *isFound)
{
    const auto replaceAll = [&](const QRegularExpression &form, Personal kind, auto judge, auto normal) {
        text = replacedMatches(text, form, [&](const QRegularExpressionMatch &match) {
            const Judgement judgement = judge(match, isAddressField);
            if (isFound && judgement != Judgement::NoAddress)
                *isFound = true;
            if (judgement != Judgement::Personal)
                return match.captured();
            const QString address = match.captured(u"address");
            const QString standIn = standInFor(kind, normal(address));
            if (isAddressField)
                remember(address, standIn);
            return standIn + match.captured().sliced(address.size());
        });
    };
    const auto asItIs = [](const QString &address) { return address; };
    const auto withColons = [](QString address) { return address.replace(u'-', u':').replace(u'_', u':'); };
    if (text.contains(u':') || text.contains(u'-') || text.contains(u'_'))
        replaceAll(macAddress(), Personal::Mac, judgeMac, withColons);
    if (text.contains(u':'))
        replaceAll(ipv6Address(), Personal::Address, judgeIpv6, asItIs);
    if (text.contains(u'.'))
        replaceAll(ipv4Address(), Personal::Address, judgeIpv4, asItIs);
    return text;
}

} // namespace prose
