// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/calltexts.h"
#include "collectors/parsers/gvdb.h"
#include "collectors/parsers/inigroups.h"
#include "collectors/parsers/keyvalue.h"
#include "collectors/parsers/shellassignments.h"
#include "collectors/parsers/xfconf.h"
#include "collectors/sections/system_preferences.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

const QString userDconf = u"~/.config/dconf/user"_s;
const QString dconfProfile = u"/etc/dconf/profile/user"_s;
const QString dconfDatabases = u"/etc/dconf/db/"_s;
const QStringList compiledSchemas()
{
    return {u"/usr/local/share/glib-2.0/schemas/gschemas.compiled"_s, u"/usr/share/glib-2.0/schemas/gschemas.compiled"_s};
}
const QString kcminputrc = u"~/.config/kcminputrc"_s;
const QString kdeglobals = u"~/.config/kdeglobals"_s;
const QString kwinrc = u"~/.config/kwinrc"_s;
const QString kxkbrc = u"~/.config/kxkbrc"_s;
const QString xfceFolder = u"~/.config/xfce4/xfconf/xfce-perchannel-xml/"_s;
const QString xorgKeyboard = u"/etc/X11/xorg.conf.d/00-keyboard.conf"_s;

constexpr double repeatStepMilliseconds = 15; // the unit of key_repeat_rate

std::optional<double> numberOf(const std::optional<QString> &text)
{
    bool isNumber = false;
    const double number = text ? text->toDouble(&isNumber) : 0;
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

/// From the time between two repetitions; nothing for one that no keyboard has.
std::optional<qint64> repeatSteps(std::optional<double> milliseconds)
{
    const bool isTime = milliseconds && *milliseconds >= 0 && *milliseconds < 1e9;
    return isTime ? std::optional<qint64>(std::llround(*milliseconds / repeatStepMilliseconds)) : std::nullopt;
}

/// The same from repetitions per second, as KDE and Xfce count.
std::optional<qint64> repeatStepsOfRate(std::optional<double> perSecond)
{
    return perSecond && *perSecond > 0 ? repeatSteps(1000 / *perSecond) : std::nullopt;
}

std::optional<bool> boolOf(const std::optional<QString> &text)
{
    return text == u"true"_s || text == u"false"_s ? std::optional(text == u"true"_s) : std::nullopt;
}

/// The parsed file; nothing when it is not there, and a problem when it cannot be read or understood.
template<class Parser>
auto parsed(Collected<SystemPreferences> &out, const Files &files, const QString &path, Parser parse)
{
    using Value = typename std::invoke_result_t<Parser, QByteArray>::value_type;
    return out.takeIfThere(files.at(path), parse, path).value_or(Value());
}

// ---- GNOME and its relatives: dconf ----

struct Dconf
{
    std::vector<GvdbTable> databases; ///< the user's, then the administrator's
    std::vector<GvdbTable> schemas;
};

/// A setting as its schema names it: "org.gnome.desktop.interface", "gtk-theme"; the path has slashes.
class Setting
{
public:
    Setting(const Dconf &dconf, const QString &schema, const QString &key, QLatin1StringView word, SystemPreferences &facts)
    {
        const QByteArray path = (u'/' + QString(schema).replace(u'.', u'/') + u'/' + key).toUtf8();
        for (const GvdbTable &database : dconf.databases) {
            m_value = database.value(path);
            if (!m_value.isUndefined())
                return;
        }
        for (const GvdbTable &schemas : dconf.schemas) {
            m_value = schemas.table(schema.toUtf8()).schemaDefault(key.toUtf8());
            if (m_value.isUndefined())
                continue;
            facts.defaultsUsed += word;
            return;
        }
    }
    std::optional<double> number() const { return m_value.isDouble() ? std::optional(m_value.toDouble()) : std::nullopt; }
    std::optional<bool> boolean() const { return m_value.isBool() ? std::optional(m_value.toBool()) : std::nullopt; }
    std::optional<QString> text() const
    {
        return m_value.isString() && !m_value.toString().isEmpty() ? std::optional(m_value.toString()) : std::nullopt;
    }

private:
    QJsonValue m_value = QJsonValue::Undefined;
};

void setFromDconf(SystemPreferences &facts, const Dconf &dconf, const QString &root)
{
    const auto setting = [&](const QString &schema, const QString &key, QLatin1StringView word) {
        return Setting(dconf, root + schema, key, word, facts);
    };
    facts.trackpadSpeed = setting(u"peripherals.touchpad"_s, u"speed"_s, "trackpad_speed"_L1).number();
    facts.keyRepeatRate = repeatSteps(setting(u"peripherals.keyboard"_s, u"repeat-interval"_s, "key_repeat_rate"_L1).number());
    facts.mouseSpeed = setting(u"peripherals.mouse"_s, u"speed"_s, "mouse_speed"_L1).number();
    facts.isScrollDirectionNatural = setting(u"peripherals.touchpad"_s, u"natural-scroll"_s, "scroll_direction_natural"_L1).boolean();
    facts.theme = setting(u"interface"_s, u"gtk-theme"_s, "theme"_L1).text();
    facts.iconTheme = setting(u"interface"_s, u"icon-theme"_s, "icon_theme"_L1).text();
    facts.cursorTheme = setting(u"interface"_s, u"cursor-theme"_s, "cursor_theme"_L1).text();
    facts.colorScheme = setting(u"interface"_s, u"color-scheme"_s, "color_scheme"_L1).text();
    facts.font = setting(u"interface"_s, u"font-name"_s, "font"_L1).text();
    facts.textScale = setting(u"interface"_s, u"text-scaling-factor"_s, "text_scale"_L1).number();
}

/// Files named in a profile's lines "system-db:local" (dconf(7)).
QStringList systemDatabases(const Files &files)
{
    QStringList paths;
    for (const QString &line : textLines(files.at(dconfProfile).value_or(QByteArray()))) {
        const QString name = line.trimmed();
        if (name.startsWith("system-db:"_L1) && !name.contains(u'/'))
            paths += dconfDatabases + name.sliced(10);
    }
    return paths;
}

// ---- KDE ----

void setFromKde(Collected<SystemPreferences> &out, const Files &files)
{
    SystemPreferences &facts = out.facts;
    const IniGroups input = parsed(out, files, kcminputrc, parseIniGroups);
    const IniGroups globals = parsed(out, files, kdeglobals, parseIniGroups);
    facts.mouseSpeed = numberOf(valueOf(input, u"Mouse"_s, u"XLbInptPointerAcceleration"_s));
    facts.isScrollDirectionNatural = boolOf(valueOf(input, u"Mouse"_s, u"XLbInptNaturalScroll"_s));
    for (const auto &[group, values] : input) {
        if (!group.startsWith("Libinput]["_L1)) // one group for each device, the last part of its name is the device's
            continue;
        const bool isTouchpad = group.contains("touchpad"_L1, Qt::CaseInsensitive) || group.contains("trackpad"_L1, Qt::CaseInsensitive);
        if (const auto speed = numberOf(valueOf(values, u"PointerAcceleration"_s)))
            (isTouchpad ? facts.trackpadSpeed : facts.mouseSpeed) = speed;
        if (const auto natural = boolOf(valueOf(values, u"NaturalScroll"_s)); natural && (isTouchpad || !facts.isScrollDirectionNatural))
            facts.isScrollDirectionNatural = natural;
    }
    facts.keyRepeatRate = repeatStepsOfRate(numberOf(valueOf(input, u"Keyboard"_s, u"RepeatRate"_s)));
    facts.cursorTheme = valueOf(input, u"Mouse"_s, u"cursorTheme"_s);
    facts.theme = valueOf(globals, u"KDE"_s, u"LookAndFeelPackage"_s);
    facts.iconTheme = valueOf(globals, u"Icons"_s, u"Theme"_s);
    facts.colorScheme = valueOf(globals, u"General"_s, u"ColorScheme"_s);
    if (const auto font = valueOf(globals, u"General"_s, u"font"_s)) // "Noto Sans,10,-1,5,50,0,0,0,0,0"
        facts.font = font->section(u',', 0, 1).replace(u',', u' ');
}

// ---- Xfce ----

void setFromXfce(Collected<SystemPreferences> &out, const Files &files)
{
    SystemPreferences &facts = out.facts;
    const auto settings = parsed(out, files, xfceFolder + "xsettings.xml"_L1, parseXfconf);
    const auto keyboards = parsed(out, files, xfceFolder + "keyboards.xml"_L1, parseXfconf);
    const auto pointers = parsed(out, files, xfceFolder + "pointers.xml"_L1, parseXfconf);
    facts.theme = valueOf(settings, u"Net/ThemeName"_s);
    facts.iconTheme = valueOf(settings, u"Net/IconThemeName"_s);
    facts.cursorTheme = valueOf(settings, u"Gtk/CursorThemeName"_s);
    facts.font = valueOf(settings, u"Gtk/FontName"_s);
    facts.keyRepeatRate = repeatStepsOfRate(numberOf(valueOf(keyboards, u"Default/KeyRepeat/Rate"_s)));
    // "SynPS2_Synaptics_TouchPad/ReverseScrolling"
    for (auto it = pointers.begin(); it != pointers.end(); ++it) {
        const bool isTouchpad = it.key().contains("touchpad"_L1, Qt::CaseInsensitive);
        if (isTouchpad && it.key().endsWith("/ReverseScrolling"_L1))
            facts.isScrollDirectionNatural = boolOf(*it);
    }
}

// ---- whichever desktop ----

enum class Desktop { None, Gnome, Cinnamon, Kde, Xfce };

/// XDG_CURRENT_DESKTOP ("ubuntu:GNOME") tells; without it, as over ssh, what has been used before.
Desktop desktopIn(const QString &words, const Files &files, const Dconf &dconf)
{
    const QStringList names = words.toUpper().split(u':', Qt::SkipEmptyParts);
    if (names.contains("KDE"_L1))
        return Desktop::Kde;
    if (names.contains("XFCE"_L1))
        return Desktop::Xfce;
    if (names.contains("X-CINNAMON"_L1) || names.contains("CINNAMON"_L1))
        return Desktop::Cinnamon;
    if (names.contains("GNOME"_L1) || names.contains("UNITY"_L1) || names.contains("BUDGIE"_L1) || names.contains("PANTHEON"_L1))
        return Desktop::Gnome;
    if (!names.isEmpty())
        return Desktop::None;
    if (!dconf.databases.empty() && dconf.databases.front().contains("/org/gnome/shell/"))
        return Desktop::Gnome;
    if (!dconf.databases.empty() && dconf.databases.front().contains("/org/cinnamon/desktop/"))
        return Desktop::Cinnamon;
    if (files.has(kwinrc))
        return Desktop::Kde;
    return files.has(xfceFolder + "xsettings.xml"_L1) ? Desktop::Xfce : Desktop::None;
}

std::optional<QString> firstLocale(const Files &files, Collected<SystemPreferences> &out)
{
    for (const QString &path : {u"/etc/locale.conf"_s, u"/etc/default/locale"_s}) {
        if (const auto locale = valueOf(parsed(out, files, path, parseShellAssignments), u"LANG"_s))
            return locale;
    }
    return std::nullopt;
}

/// GNOME's own list, of pairs: ("xkb", "de"), ("ibus", "mozc-jp").
std::optional<QString> layoutsIn(const Dconf &dconf)
{
    for (const GvdbTable &database : dconf.databases) {
        QStringList layouts;
        for (const auto allSources = database.value("/org/gnome/desktop/input-sources/sources").toArray();
             const QJsonValue &source : allSources)
            layouts += source[1].toString();
        if (!layouts.isEmpty())
            return layouts.join(u',');
    }
    return std::nullopt;
}

std::optional<QString> keyboardLayout(const Files &files, Collected<SystemPreferences> &out, Desktop desktop, const Dconf &dconf)
{
    if (desktop == Desktop::Gnome) {
        if (const auto layouts = layoutsIn(dconf))
            return layouts;
    }
    if (desktop == Desktop::Kde) {
        if (const auto layouts = valueOf(parsed(out, files, kxkbrc, parseIniGroups), u"Layout"_s, u"LayoutList"_s))
            return layouts;
    }
    static const QRegularExpression xkb(uR"rx(^\s*Option\s+"XkbLayout"\s+"([^"]+)")rx"_s,
                                        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    if (const auto match = xkb.match(files.text(xorgKeyboard).value_or(QString())); match.hasMatch())
        return match.captured(1);
    for (const auto &[path, key] : {std::pair(u"/etc/default/keyboard"_s, u"XKBLAYOUT"_s),
                                    std::pair(u"/etc/vconsole.conf"_s, u"XKBLAYOUT"_s), std::pair(u"/etc/vconsole.conf"_s, u"KEYMAP"_s)}) {
        if (const auto layout = valueOf(parsed(out, files, path, parseShellAssignments), key))
            return layout;
    }
    return std::nullopt;
}

/// "/usr/share/zoneinfo/Europe/Berlin" → "Europe/Berlin"
std::optional<QString> timezone(const Files &files, const Files &links)
{
    const QString target = links.text(u"/etc/localtime"_s).value_or(QString());
    const qsizetype at = target.indexOf("zoneinfo/"_L1);
    if (at >= 0)
        return target.sliced(at + 9);
    return files.text(u"/etc/timezone"_s);
}

} // namespace

QCoro::Task<Collected<SystemPreferences>> collectSystemPreferencesOnLinux(Inputs in)
{
    auto asking = in.call(u"environment"_s, u"XDG_CURRENT_DESKTOP LANG LC_ALL"_s);
    auto reading = in.read({userDconf, dconfProfile, kcminputrc, kdeglobals, kwinrc, kxkbrc, xfceFolder + "xsettings.xml"_L1,
                            xfceFolder + "keyboards.xml"_L1, xfceFolder + "pointers.xml"_L1, u"/etc/locale.conf"_s,
                            u"/etc/default/locale"_s, u"/etc/default/keyboard"_s, u"/etc/vconsole.conf"_s, xorgKeyboard,
                            u"/etc/timezone"_s});
    auto linking = in.links({u"/etc/localtime"_s});
    const Result<QByteArray> environment = co_await asking;
    const Files files = co_await reading;
    const Files links = co_await linking;

    Collected<SystemPreferences> out;
    SystemPreferences &facts = out.facts;
    std::map<QString, QString> variables; // none in older recordings
    variables = out.takeIfThere(environment, parseEnvironment, u"environment"_s).value_or(variables);
    const auto variable = [&](const QString &name) {
        const auto it = variables.find(name);
        return it == variables.end() || it->second.isEmpty() ? std::nullopt : std::optional(it->second);
    };
    Dconf dconf;
    if (files.has(userDconf)) {
        if (auto database = out.take(files.at(userDconf), parseGvdb, userDconf))
            dconf.databases.push_back(*std::move(database));
    }
    const QString words = variable(u"XDG_CURRENT_DESKTOP"_s).value_or(QString());
    const Desktop desktop = desktopIn(words, files, dconf);
    if (desktop == Desktop::Gnome || desktop == Desktop::Cinnamon) {
        const QStringList system = systemDatabases(files);
        const Files more = co_await in.read(compiledSchemas() + system);
        for (const QString &path : system) {
            if (more.has(path)) {
                if (auto database = out.take(more.at(path), parseGvdb, path))
                    dconf.databases.push_back(*std::move(database));
            }
        }
        for (const QString &path : compiledSchemas()) {
            if (more.has(path)) {
                if (auto schemas = out.take(more.at(path), parseGvdb, path))
                    dconf.schemas.push_back(*std::move(schemas));
            }
        }
        facts.desktop = desktop == Desktop::Gnome ? u"GNOME"_s : u"Cinnamon"_s;
        setFromDconf(facts, dconf, desktop == Desktop::Gnome ? u"org.gnome.desktop."_s : u"org.cinnamon.desktop."_s);
    } else if (desktop == Desktop::Kde) {
        facts.desktop = u"KDE"_s;
        setFromKde(out, files);
    } else if (desktop == Desktop::Xfce) {
        facts.desktop = u"Xfce"_s;
        setFromXfce(out, files);
    } else if (!words.isEmpty()) {
        facts.desktop = words;
    }
    facts.systemLocale = firstLocale(files, out);
    facts.locale = variable(u"LC_ALL"_s);
    if (!facts.locale)
        facts.locale = variable(u"LANG"_s);
    if (!facts.locale)
        facts.locale = facts.systemLocale;
    facts.keyboardLayout = keyboardLayout(files, out, desktop, dconf);
    facts.timezone = timezone(files, links);
    co_return out;
}

} // namespace prose
