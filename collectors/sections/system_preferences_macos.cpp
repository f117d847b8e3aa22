// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/plist.h"
#include "collectors/sections/system_preferences.h"

#include <QVariantMap>

#include <cmath>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

// What macOS does where nobody has chosen.
constexpr double usualSpeed = 1.0;
constexpr qint64 usualKeyRepeat = 6;

/// A number, also where somebody's script has stored it as text: `defaults write -g com.apple.trackpad.scaling 2.5`.
std::optional<double> numberOf(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
    case QMetaType::QString: break;
    default: return std::nullopt;
    }
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<bool> booleanOf(const QVariant &value)
{
    if (value.typeId() == QMetaType::Bool)
        return value.toBool();
    const QString word = value.toString().toLower();
    if (word == "true"_L1 || word == "yes"_L1)
        return true;
    if (word == "false"_L1 || word == "no"_L1)
        return false;
    const auto number = numberOf(value);
    return number ? std::optional(*number != 0) : std::nullopt;
}

std::optional<QString> textOf(const QVariant &value)
{
    const QString text = value.typeId() == QMetaType::QString ? value.toString() : QString();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

/// The user's choices that all programs share, as `defaults read -g` shows them. The keys are known from many scripts that set them;
/// no recorded file of a real Mac is.
class Choices
{
public:
    Choices(QVariantMap all, SystemPreferences &facts) : m_all(std::move(all)), m_facts(facts) {}

    /// The default where there is none; nothing where it is no such value.
    template<class Of, class Usual>
    std::optional<Usual> operator()(const QString &key, Of of, Usual usual, QLatin1StringView word)
    {
        if (m_all.contains(key)) {
            const auto value = of(m_all.value(key));
            return value ? std::optional(Usual(*value)) : std::nullopt;
        }
        m_facts.defaultsUsed += word;
        return usual;
    }

private:
    QVariantMap m_all;
    SystemPreferences &m_facts;
};

void setChoices(SystemPreferences &facts, const QVariantMap &all)
{
    const auto wholeNumber = [](const QVariant &value) -> std::optional<qint64> {
        const auto number = numberOf(value);
        return number && std::abs(*number) < 1e9 ? std::optional(std::llround(*number)) : std::nullopt;
    };
    Choices choice(all, facts);
    facts.trackpadSpeed = choice(u"com.apple.trackpad.scaling"_s, numberOf, usualSpeed, "trackpad_speed"_L1);
    facts.keyRepeatRate = choice(u"KeyRepeat"_s, wholeNumber, usualKeyRepeat, "key_repeat_rate"_L1);
    facts.mouseSpeed = choice(u"com.apple.mouse.scaling"_s, numberOf, usualSpeed, "mouse_speed"_L1);
    facts.isScrollDirectionNatural = choice(u"com.apple.swipescrolldirection"_s, booleanOf, true, "scroll_direction_natural"_L1);
    // "Dark", or not there; not a default by day where the day decides.
    const bool changesByItself = booleanOf(all.value(u"AppleInterfaceStyleSwitchesAutomatically"_s)).value_or(false);
    if (changesByItself && !all.contains(u"AppleInterfaceStyle"_s))
        facts.theme = u"Light"_s;
    else
        facts.theme = choice(u"AppleInterfaceStyle"_s, textOf, u"Light"_s, "theme"_L1);
    facts.locale = textOf(all.value(u"AppleLocale"_s));
}

/// The layouts that are switched on: {AppleEnabledInputSources: [{"KeyboardLayout Name": "U.S."}, {"Input Mode": "com.apple.…"}]}.
std::optional<QString> layoutsOf(const QVariant &inputSources)
{
    QStringList layouts;
    for (const auto sources = inputSources.toMap().value(u"AppleEnabledInputSources"_s).toList(); const QVariant &source : sources) {
        const QVariantMap one = source.toMap();
        for (const QString &key : {u"KeyboardLayout Name"_s, u"Input Mode"_s}) {
            if (const auto name = textOf(one.value(key)); name && !layouts.contains(*name))
                layouts += *name;
        }
    }
    return layouts.isEmpty() ? std::nullopt : std::optional(layouts.join(u','));
}

} // namespace

QCoro::Task<Collected<SystemPreferences>> collectSystemPreferencesOnMac(Inputs in)
{
    const QString userChoices = u"~/Library/Preferences/.GlobalPreferences.plist"_s;
    const QString systemChoices = u"/Library/Preferences/.GlobalPreferences.plist"_s;
    // The user's own, then what was chosen when the system was set up.
    const QStringList inputSources{u"~/Library/Preferences/com.apple.HIToolbox.plist"_s,
                                   u"/Library/Preferences/com.apple.HIToolbox.plist"_s};
    const QString clock = u"/etc/localtime"_s;
    auto reading = in.read(QStringList{userChoices, systemChoices} + inputSources);
    auto linking = in.links({clock});
    const Files files = co_await reading;
    const Files links = co_await linking;

    Collected<SystemPreferences> out;
    SystemPreferences &facts = out.facts;
    if (const auto choices = out.take(files.at(userChoices), parsePlist, userChoices)) {
        if (choices->typeId() == QMetaType::QVariantMap)
            setChoices(facts, choices->toMap());
        else
            out.problems.push_back({Error::Kind::Malformed, userChoices, u"not a dictionary"_s});
    }
    if (const auto choices = out.takeIfThere(files.at(systemChoices), parsePlist, systemChoices))
        facts.systemLocale = textOf(choices->toMap().value(u"AppleLocale"_s));
    for (const QString &path : inputSources) {
        if (facts.keyboardLayout)
            break;
        if (const auto sources = out.takeIfThere(files.at(path), parsePlist, path))
            facts.keyboardLayout = layoutsOf(*sources);
    }
    // "/var/db/timezone/zoneinfo/Europe/Berlin"
    const QString target = links.text(clock).value_or(QString());
    if (const qsizetype at = target.indexOf("zoneinfo/"_L1); at >= 0)
        facts.timezone = target.sliced(at + 9);
    co_return out;
}

} // namespace prose
