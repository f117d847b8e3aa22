// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/asoundcards.h"
#include "collectors/parsers/gvdb.h"
#include "collectors/parsers/hwids.h"
#include "collectors/parsers/inigroups.h"
#include "collectors/parsers/inputdevices.h"
#include "collectors/parsers/shellassignments.h"
#include "collectors/parsers/shellscript.h"
#include "collectors/parsers/xfconf.h"
#include "tests/parsers/dconfdata.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

class TestDesktopFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dconf();
    void schemas();
    void dconfOtherTypes();
    void gvdbHostile();
    void iniGroups();
    void xfconf();
    void shellAssignments();
    void shellScript_data();
    void shellScript();
    void asoundCards();
    void inputDevices();
    void pciClasses();
};

void TestDesktopFormats::dconf()
{
    const auto table = parseGvdb(dconfdata::settings);
    QVERIFY(table);
    QCOMPARE(table->value("/org/gnome/desktop/peripherals/touchpad/speed"), QJsonValue(0.35));
    QCOMPARE(table->value("/org/gnome/desktop/peripherals/mouse/speed"), QJsonValue(-0.25));
    QCOMPARE(table->value("/org/gnome/desktop/peripherals/touchpad/natural-scroll"), QJsonValue(false));
    QCOMPARE(table->value("/org/gnome/desktop/peripherals/touchpad/two-finger-scrolling-enabled"), QJsonValue(true));
    QCOMPARE(table->value("/org/gnome/desktop/peripherals/keyboard/repeat-interval"), QJsonValue(45));
    QCOMPARE(table->value("/org/gnome/desktop/interface/gtk-theme"), QJsonValue(u"Adwaita-dark"_s));
    QCOMPARE(table->value("/org/gnome/desktop/input-sources/xkb-options"), QJsonValue(QJsonArray{u"compose:ralt"_s, u"caps:escape"_s}));
    QCOMPARE(table->value("/org/gnome/desktop/input-sources/sources"),
             QJsonValue(QJsonArray{QJsonArray{u"xkb"_s, u"de"_s}, QJsonArray{u"xkb"_s, u"us"_s}}));
    QVERIFY(table->value("/org/gnome/desktop/interface/gtk-them").isUndefined());
    QVERIFY(table->value("/org/gnome/desktop/interface/").isUndefined()); // a folder has no value
    QVERIFY(table->contains("/org/gnome/shell/"));
    QVERIFY(!table->contains("/org/cinnamon/"));
    QVERIFY(!table->contains(""));
}

void TestDesktopFormats::dconfOtherTypes()
{
    QByteArray bytes = dconfdata::settings;
    const qsizetype interval = bytes.indexOf(QByteArray("\x2d\0\0\0\0u", 6));
    QVERIFY(interval > 0);
    bytes.replace(interval, 6, QByteArray("\xfe\xff\xff\xff\0i", 6));
    // An array of no texts is no bytes at all: the value begins where its type does.
    const qsizetype options = bytes.indexOf("compose:ralt");
    const auto range = [](qsizetype start, qsizetype end) {
        return QByteArray(1, char(start)) + char(start >> 8) + QByteArray(2, '\0') + char(end) + char(end >> 8) + QByteArray(2, '\0');
    };
    QCOMPARE(bytes.count(range(options, options + 30)), 1);
    bytes.replace(range(options, options + 30), range(options + 27, options + 30));
    const auto table = parseGvdb(bytes);
    QVERIFY(table);
    QCOMPARE(table->value("/org/gnome/desktop/peripherals/keyboard/repeat-interval"), QJsonValue(-2));
    QCOMPARE(table->value("/org/gnome/desktop/input-sources/xkb-options"), QJsonValue(QJsonArray()));
}

void TestDesktopFormats::schemas()
{
    const auto schemas = parseGvdb(dconfdata::schemas);
    QVERIFY(schemas);
    const GvdbTable touchpad = schemas->table("org.gnome.desktop.peripherals.touchpad");
    QCOMPARE(touchpad.schemaDefault("speed"), QJsonValue(0.0));
    QCOMPARE(touchpad.schemaDefault("natural-scroll"), QJsonValue(true));
    QVERIFY(touchpad.schemaDefault("no-such-key").isUndefined());
    QCOMPARE(schemas->table("org.gnome.desktop.peripherals.keyboard").schemaDefault("repeat-interval"), QJsonValue(30));
    const GvdbTable interface = schemas->table("org.gnome.desktop.interface");
    QCOMPARE(interface.schemaDefault("gtk-theme"), QJsonValue(u"Adwaita"_s));
    QCOMPARE(interface.schemaDefault("font-name"), QJsonValue(u"Ubuntu 11"_s));
    QCOMPARE(interface.schemaDefault("color-scheme"), QJsonValue(u"default"_s));
    QVERIFY(interface.schemaDefault("icon-theme").isUndefined()); // differs between desktops
    QVERIFY(schemas->table("no.such.schema").schemaDefault("speed").isUndefined());
}

void TestDesktopFormats::gvdbHostile()
{
    QVERIFY(!parseGvdb({}));
    QVERIFY(!parseGvdb("GVariant"));
    QVERIFY(!parseGvdb(QByteArray(1000, '\0')));
    const QByteArrayView key = "/org/gnome/desktop/interface/gtk-theme";
    // Cut anywhere, or with any byte changed, it is refused or answers something, but stays inside.
    for (qsizetype size = 0; size < dconfdata::settings.size(); ++size) {
        if (const auto table = parseGvdb(dconfdata::settings.first(size)))
            table->value(key);
    }
    int differing = 0;
    for (qsizetype at = 8; at < dconfdata::settings.size(); ++at) {
        for (const char byte : {'\0', '\x7f', '\xff', '\x04'}) {
            QByteArray bytes = dconfdata::settings;
            bytes[at] = byte;
            const auto table = parseGvdb(bytes);
            differing += !table || table->value(key) != QJsonValue(u"Adwaita-dark"_s);
            if (!table)
                continue;
            table->value("/org/gnome/desktop/input-sources/sources");
            table->value("/org/gnome/desktop/input-sources/xkb-options");
            table->schemaDefault(key);
            table->table("/org/gnome/");
        }
    }
    QVERIFY(differing > 20); // some of these bytes matter
}

void TestDesktopFormats::iniGroups()
{
    const auto groups = parseIniGroups("# written by hand\r\n[Keyboard]\r\nRepeatRate=25.5\r\nnone\n=none\n\n"
                                       "[Libinput][1739][52759][SYNA32AB:00 06CB:CE17 Touchpad]\nNaturalScroll=true\n"
                                       "[KDE]\nLookAndFeelPackage[$i]=org.kde.breezedark.desktop\nName[de]=Brise\nEmpty=\n");
    QVERIFY(groups);
    QCOMPARE(valueOf(*groups, u"Keyboard"_s, u"RepeatRate"_s), u"25.5"_s);
    QCOMPARE(valueOf(*groups, u"Libinput][1739][52759][SYNA32AB:00 06CB:CE17 Touchpad"_s, u"NaturalScroll"_s), u"true"_s);
    QCOMPARE(valueOf(*groups, u"KDE"_s, u"LookAndFeelPackage"_s), u"org.kde.breezedark.desktop"_s);
    QCOMPARE(valueOf(*groups, u"KDE"_s, u"Name[de]"_s), u"Brise"_s);
    QVERIFY(!valueOf(*groups, u"KDE"_s, u"Empty"_s));
    QVERIFY(!valueOf(*groups, u"None"_s, u"Empty"_s));
    QVERIFY(parseIniGroups("")->empty());
    QVERIFY(!parseIniGroups("\x89PNG\r\n\x1a\n"));
}

void TestDesktopFormats::xfconf()
{
    const QByteArray xml = R"(<?xml version="1.0" encoding="UTF-8"?>

<channel name="xsettings" version="1.0">
  <property name="Net" type="empty">
    <property name="ThemeName" type="string" value="Greybird"/>
    <property name="DoubleClickTime" type="empty"/>
  </property>
  <property name="Gtk" type="empty">
    <property name="FontName" type="string" value="Noto Sans 9"/>
    <property name="Sizes" type="array"><value type="int" value="3"/></property>
  </property>
</channel>
)";
    const auto values = parseXfconf(xml);
    QVERIFY(values);
    QCOMPARE(values->value(u"Net/ThemeName"_s), u"Greybird"_s);
    QCOMPARE(values->value(u"Gtk/FontName"_s), u"Noto Sans 9"_s);
    QCOMPARE(values->size(), 2);
    QVERIFY(!parseXfconf(xml.first(xml.size() / 2)));
    QVERIFY(!parseXfconf(""));
    QVERIFY(!parseXfconf("<plist/>"));
    QByteArray deep = "<channel>";
    for (int i = 0; i < 5000; ++i)
        deep += "<property name=\"a\">";
    QVERIFY(!parseXfconf(deep));
}

void TestDesktopFormats::shellAssignments()
{
    // The form of xdg-user-dirs-update and of localectl.
    const auto table = parseShellAssignments(
        "# This file is written by xdg-user-dirs-update\n"
        "XDG_DESKTOP_DIR=\"$HOME/Desktop\"\nXDG_MUSIC_DIR=\"$HOME/Mu\\\"sik\"\n"
        "LANG=de_DE.UTF-8 # comment\nexport KEYMAP='de-latin1'\nEMPTY=\nLANG=C.UTF-8\nif true; then\n");
    QVERIFY(table);
    QCOMPARE(table->value(u"XDG_DESKTOP_DIR"_s), u"$HOME/Desktop"_s);
    QCOMPARE(table->value(u"XDG_MUSIC_DIR"_s), u"$HOME/Mu\"sik"_s);
    QCOMPARE(table->value(u"LANG"_s), u"C.UTF-8"_s);
    QCOMPARE(table->value(u"KEYMAP"_s), u"de-latin1"_s);
    QVERIFY(table->contains(u"EMPTY"_s));
    QVERIFY(parseShellAssignments("")->isEmpty());
    QVERIFY(parseShellAssignments("#  File generated by update-locale\n")->isEmpty()); // Debian's, untouched
    QVERIFY(!parseShellAssignments("{ \"json\": 1 }"));
    QCOMPARE(parseShellAssignments("A=\"a\\n \\$b \\\\\"")->value(u"A"_s), u"a\\n $b \\"_s);
    QCOMPARE(parseShellAssignments("A=\"open\nB=2")->value(u"A"_s), u"open"_s);
}

void TestDesktopFormats::shellScript_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("aliases");
    QTest::addColumn<int>("functions");
    // Debian's /etc/skel/.bashrc, lines of it
    QTest::newRow("bashrc") << QByteArray(
        "    alias ls='ls --color=auto'\n    #alias dir='dir --color=auto'\nalias ll='ls -l'\n# alias la\n")
                            << 2 << 0;
    QTest::newRow("functions") << QByteArray("mkcd() { mkdir -p \"$1\"; }\nfunction up {\n}\ngit-top () {\nfoo()\n{\nsub() (\n  cd /\n)\n")
                               << 0 << 5;
    QTest::newRow("no functions") << QByteArray(
        "x=$(date)\necho ()\\n'\nif (( a )); then\n# f() {\narr=()\nfunctional=1\ncase x in a) ;; esac\n")
                                  << 0 << 0;
    QTest::newRow("fish") << QByteArray("function fish_greeting\nend\nalias v nvim\nalias\n") << 1 << 1;
    QTest::newRow("empty") << QByteArray() << 0 << 0;
    QTest::newRow("no text") << QByteArray("\xff\xfe\0alias x\0\n", 13) << 0 << 0;
}

void TestDesktopFormats::shellScript()
{
    QFETCH(QByteArray, text);
    const ShellDefinitions definitions = shellDefinitions(text);
    QTEST(definitions.aliases, "aliases");
    QTEST(definitions.functions, "functions");
}

void TestDesktopFormats::asoundCards()
{
    const auto cards = parseAsoundCards(" 0 [H2             ]: USB-Audio - HyperX SoloCast 2\n"
                                        "                      HP, Inc HyperX SoloCast 2 at usb-0000:00:14.0-11\n"
                                        " 1 [PCH            ]: HDA-Intel - HDA Intel PCH\n"
                                        "                      HDA Intel PCH at 0x1ff1010000 irq 131\n"
                                        " 2 [US122L         ]: USB US-122L - TASCAM US-122L - x\n");
    QVERIFY(cards);
    QCOMPARE(cards->size(), 3U);
    QCOMPARE(cards->at(2).driver, u"USB US-122L"_s);
    QCOMPARE(cards->at(2).name, u"TASCAM US-122L - x"_s);
    QCOMPARE(cards->at(1).index, 1);
    QCOMPARE(cards->at(1).id, u"PCH"_s);
    QCOMPARE(cards->at(1).driver, u"HDA-Intel"_s);
    QCOMPARE(cards->at(0).name, u"HyperX SoloCast 2"_s);
    QVERIFY(parseAsoundCards("--- no soundcards ---\n")->empty());
    QVERIFY(parseAsoundCards("")->empty());
    QVERIFY(!parseAsoundCards("total 0\n"));
}

void TestDesktopFormats::inputDevices()
{
    const auto devices = parseInputDevices("I: Bus=0003 Vendor=0471 Product=20cc Version=0100\n"
                                           "N: Name=\"PHILIPS MCE USB IR Receiver- Spinel plus\"\n"
                                           "P: Phys=usb-0000:06:00.0-2/input0\n"
                                           "U: Uniq=\nH: Handlers=sysrq kbd leds event3 \nB: PROP=0\nB: EV=120013\nB: LED=1f\n\n"
                                           "I: Bus=0003 Vendor=05ac Product=0340 Version=0101\n"
                                           "N: Name=\"Apple Inc. Apple Internal Keyboard / Trackpad\"\n"
                                           "H: Handlers=mouse1 event9 \nB: PROP=5\nB: KEY=e520 10000 0 0 0 0\nB: ABS=67f800001000003\n");
    QVERIFY(devices);
    QCOMPARE(devices->size(), 2U);
    const InputDevice &receiver = devices->front();
    QCOMPARE(receiver.bus, quint16(3));
    QCOMPARE(receiver.vendor, quint16(0x0471));
    QCOMPARE(receiver.name, u"PHILIPS MCE USB IR Receiver- Spinel plus"_s);
    QCOMPARE(receiver.handlers, (QStringList{u"sysrq"_s, u"kbd"_s, u"leds"_s, u"event3"_s}));
    QCOMPARE(receiver.eventTypes, quint64(0x120013));
    QVERIFY(!receiver.hasAbsoluteAxes);
    QCOMPARE(devices->back().properties, quint64(5));
    QVERIFY(devices->back().hasAbsoluteAxes);
    QVERIFY(parseInputDevices("")->empty());
    QVERIFY(!parseInputDevices("N: Name=\"stray\"\n"));
    QVERIFY(parseInputDevices("I: Bus=0003 Vendor=0471 Product=20cc Version=0100\nN: Name=\"\nB: EV=zz\n"));
}

void TestDesktopFormats::pciClasses()
{
    const QByteArray list = "8086  Intel Corporation\n\t3e9b  CoffeeLake-H GT2 [UHD Graphics 630]\n\n"
                            "C 03  Display controller\n\t00  VGA compatible controller\n\t\t00  VGA controller\n\t80  Display controller\n"
                            "C 0c  Serial bus controller\n\t03  USB controller\n\t\t30  XHCI\n";
    const auto names = pciClassNames(list, {0x030000, 0x0c0330, 0x0c0500, 0xffff00});
    QCOMPARE(names.size(), 3);
    QCOMPARE(names.value(0x030000), u"VGA compatible controller"_s);
    QCOMPARE(names.value(0x0c0330), u"USB controller"_s);
    QCOMPARE(names.value(0x0c0500), u"Serial bus controller"_s);
    QVERIFY(pciClassNames("", {0x030000}).isEmpty());
    QVERIFY(pciClassNames("\nC \n\t\nC 3\n\t0", {0x030000}).isEmpty());
}

QTEST_GUILESS_MAIN(TestDesktopFormats)
#include "tst_desktopformats.moc"
