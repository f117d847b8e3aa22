// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/system_preferences.h"
#include "tests/parsers/dconfdata.h"
#include "tests/parsers/usermachine.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

class TestSettingsSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gnome();
    void gnomeDefaults();
    void gnomeAdministrator();
    void kde();
    void xfce();
    void noDesktop();
    void damagedSettings();
};

static const QStringList kept{u"trackpad_speed"_s, u"key_repeat_rate"_s, u"mouse_speed"_s, u"scroll_direction_natural"_s};
static const QString userDconf = u"~/.config/dconf/user"_s;
static const QString compiledSchemas = u"/usr/share/glib-2.0/schemas/gschemas.compiled"_s;

void TestSettingsSection::gnome()
{
    const Machine desktop = machine({{userDconf, dconfdata::settings}, {compiledSchemas, dconfdata::schemas}},
                                    variables({"XDG_CURRENT_DESKTOP=ubuntu:GNOME", "LANG=de_DE.UTF-8"}));
    desktop->links.insert(u"/etc/localtime"_s, "/usr/share/zoneinfo/Europe/Berlin");
    const Section section = collectSection(systemPreferencesSection(), desktop);
    QCOMPARE(section.state, State::Complete);
    const QJsonObject facts = json(section);
    QCOMPARE(line(facts, kept), u"0.35 3 -0.25 false"_s);
    QCOMPARE(line(facts, {u"desktop"_s, u"theme"_s, u"icon_theme"_s, u"color_scheme"_s, u"font"_s, u"text_scale"_s}),
             u"GNOME Adwaita-dark Papirus prefer-dark Cantarell 11 1.25"_s);
    QCOMPARE(line(facts, {u"locale"_s, u"timezone"_s, u"keyboard_layout"_s}), u"de_DE.UTF-8 Europe/Berlin de,us"_s);
    QVERIFY(strings(facts["defaults_used"_L1]).isEmpty());
}

void TestSettingsSection::gnomeDefaults()
{
    // Over ssh, nothing changed: the desktop is told from what it left behind, the values from its schemas.
    const Machine desktop = machine({{userDconf, dconfdata::untouched}, {compiledSchemas, dconfdata::schemas}});
    QJsonObject facts = json(collectSection(systemPreferencesSection(), desktop));
    QCOMPARE(line(facts, kept), u"0 2 0 true"_s);
    QCOMPARE(line(facts, {u"desktop"_s, u"theme"_s, u"icon_theme"_s, u"font"_s}), u"GNOME Adwaita null Ubuntu 11"_s);
    QCOMPARE(strings(facts["defaults_used"_L1]),
             (QStringList{u"trackpad_speed"_s, u"key_repeat_rate"_s, u"mouse_speed"_s, u"scroll_direction_natural"_s, u"theme"_s,
                          u"color_scheme"_s, u"font"_s}));
    desktop->files.remove(compiledSchemas);
    facts = json(collectSection(systemPreferencesSection(), desktop));
    QCOMPARE(line(facts, kept), u"null null null false"_s);
    QVERIFY(strings(facts["defaults_used"_L1]).isEmpty());
}

void TestSettingsSection::gnomeAdministrator()
{
    const Machine desktop = machine({{userDconf, dconfdata::untouched},
                                     {u"/etc/dconf/profile/user"_s, "user-db:user\nsystem-db:../evil\nsystem-db:local\n"},
                                     {u"/etc/dconf/db/local"_s, dconfdata::settings}});
    QCOMPARE(line(json(collectSection(systemPreferencesSection(), desktop)), kept), u"0.35 3 -0.25 false"_s);
}

void TestSettingsSection::kde()
{
    const Machine desktop = machine(
        {{u"~/.config/kcminputrc"_s,
          "[Keyboard]\nRepeatRate=25\n[Mouse]\ncursorTheme=Breeze_Light\n"
          "[Libinput][1133][16495][Logitech MX Ergo]\nPointerAcceleration=-0.200\n"
          "[Libinput][1739][52759][SYNA32AB:00 06CB:CE17 Touchpad]\nNaturalScroll=true\nPointerAcceleration=0.400\n"},
         {u"~/.config/kdeglobals"_s,
          "[General]\nColorScheme=BreezeDark\nfont=Noto Sans,10,-1,5,50,0,0,0,0,0\n[Icons]\nTheme=breeze-dark\n"
          "[KDE]\nLookAndFeelPackage=org.kde.breezedark.desktop\n"},
         {u"~/.config/kxkbrc"_s, "[Layout]\nLayoutList=fr,us\n"},
         {u"/etc/vconsole.conf"_s, "KEYMAP=de\n"}},
        variables({"XDG_CURRENT_DESKTOP=KDE"}));
    const QJsonObject facts = json(collectSection(systemPreferencesSection(), desktop));
    QCOMPARE(line(facts, kept), u"0.4 3 -0.2 true"_s);
    QCOMPARE(
        line(facts, {u"desktop"_s, u"theme"_s, u"icon_theme"_s, u"color_scheme"_s, u"cursor_theme"_s, u"font"_s, u"keyboard_layout"_s}),
        u"KDE org.kde.breezedark.desktop breeze-dark BreezeDark Breeze_Light Noto Sans 10 fr,us"_s);
    const Machine stuck = machine({{u"~/.config/kcminputrc"_s, "[Keyboard]\nRepeatRate=1e-300\n"}}, variables({"XDG_CURRENT_DESKTOP=KDE"}));
    QCOMPARE(line(json(collectSection(systemPreferencesSection(), stuck)), kept), u"null null null false"_s);
}

void TestSettingsSection::xfce()
{
    const QString folder = u"~/.config/xfce4/xfconf/xfce-perchannel-xml/"_s;
    const Machine desktop = machine(
        {{folder + u"xsettings.xml"_s,
          R"(<channel name="xsettings"><property name="Net"><property name="ThemeName" type="string" value="Greybird"/></property></channel>)"},
         {folder + u"keyboards.xml"_s,
          R"(<channel name="keyboards"><property name="Default"><property name="KeyRepeat" type="empty"><property name="Rate" type="int" value="20"/></property></property></channel>)"},
         {folder + u"pointers.xml"_s,
          R"(<channel name="pointers"><property name="SynPS2_Synaptics_TouchPad"><property name="ReverseScrolling" type="bool" value="true"/></property></channel>)"},
         {u"/etc/default/keyboard"_s, "XKBMODEL=\"pc105\"\nXKBLAYOUT=\"gb\"\n"}});
    const QJsonObject facts = json(collectSection(systemPreferencesSection(), desktop));
    QCOMPARE(line(facts, kept), u"null 3 null true"_s);
    QCOMPARE(line(facts, {u"desktop"_s, u"theme"_s, u"keyboard_layout"_s}), u"Xfce Greybird gb"_s);
}

void TestSettingsSection::noDesktop()
{
    const Machine server = machine(
        {{u"/etc/default/locale"_s, "#  File generated by update-locale\n"},
         {u"/etc/timezone"_s, "Etc/UTC\n"},
         {u"/etc/locale.conf"_s, "LANG=\"en_GB.UTF-8\"\n"},
         {u"/etc/X11/xorg.conf.d/00-keyboard.conf"_s, "Section \"InputClass\"\n        Option \"XkbLayout\" \"ch\"\nEndSection\n"}});
    const Section section = collectSection(systemPreferencesSection(), server);
    QCOMPARE(section.state, State::Complete);
    QCOMPARE(line(json(section), kept), u"null null null false"_s);
    QCOMPARE(line(json(section), {u"desktop"_s, u"locale"_s, u"system_locale"_s, u"timezone"_s, u"keyboard_layout"_s}),
             u"null en_GB.UTF-8 en_GB.UTF-8 Etc/UTC ch"_s);
    const Machine mint = machine({}, variables({"XDG_CURRENT_DESKTOP=X-Cinnamon"}));
    QCOMPARE(line(json(collectSection(systemPreferencesSection(), mint)), {u"desktop"_s}), u"Cinnamon"_s);
    // A desktop whose settings we do not know keeps its name.
    const Machine sway = machine({}, variables({"XDG_CURRENT_DESKTOP=sway"}));
    QCOMPARE(line(json(collectSection(systemPreferencesSection(), sway)), {u"desktop"_s, u"theme"_s}), u"sway null"_s);
}

void TestSettingsSection::damagedSettings()
{
    const Machine desktop = machine({{userDconf, "GVariant and no more"}, {u"~/.config/kdeglobals"_s, "\x01"}},
                                    variables({"XDG_CURRENT_DESKTOP=KDE"}));
    const Section section = collectSection(systemPreferencesSection(), desktop);
    QCOMPARE(section.state, State::Partial);
    QCOMPARE(problems(section), (QStringList{u"malformed: ~/.config/dconf/user"_s, u"malformed: ~/.config/kdeglobals"_s}));
}

QTEST_GUILESS_MAIN(TestSettingsSection)
#include "tst_settingssection.moc"
