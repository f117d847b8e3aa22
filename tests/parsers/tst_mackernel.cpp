// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/kextlist.h"
#include "collectors/parsers/nvramvariables.h"
#include "collectors/parsers/systemextensions.h"
#include "collectors/sections/kexts.h"
#include "collectors/sections/nvram.h"
#include "tests/parsers/plisttext.h"
#include "tests/support/writtenmachine.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

namespace {

const QString kmutil = u"/usr/bin/kmutil showloaded --list-only"_s;
const QString kextstat = u"/usr/sbin/kextstat -l"_s;
const QString extensionList = u"/usr/bin/systemextensionsctl list"_s;
const QString nvramPlist = u"/usr/sbin/nvram -xp"_s;
const QString nvramText = u"/usr/sbin/nvram -p"_s;
const QString csrutil = u"/usr/bin/csrutil status"_s;
const QString uname = u"/usr/bin/uname -m"_s;
const QString openCore = u"4D1FDA02-38C7-4A6A-9CC6-4BCCA8B30102:"_s;

void answerVariable(const Machine &machine, const QString &name, const QByteArray &value)
{
    machine->prints(u"/usr/sbin/nvram "_s + openCore + name, (openCore + name).toUtf8() + '\t' + value + '\n');
}

} // namespace

/// What is added to the kernel of a Mac, and what its firmware keeps.
class TestMacKernel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kextLists();
    void kextRows_data();
    void kextRows();
    void extensionLists();
    void extensionRows_data();
    void extensionRows();
    void nvramTexts();
    void nvramPlists();
    void protectionBits_data();
    void protectionBits();
    void kexts();
    void kextFailures();
    void nvram();
    void nvramOnAppleSilicon();
    void nvramFailures();
};

void TestMacKernel::kextLists()
{
    const auto big = parseKextList(recorded(u"macos-11-intel-kexts"_s, u"kmutil showloaded --list-only"_s));
    QVERIFY(big);
    QCOMPARE(big->size(), size_t(4));
    QCOMPARE(big->front(), (LoadedKext{u"org.virtualbox.kext.VBoxDrv"_s, u"6.1.26"_s}));
    const std::vector<Recorded> all = recordings(u"kextstat"_s);
    QVERIFY(all.size() >= 2);
    for (const Recorded &one : all)
        QVERIFY2(parseKextList(one.bytes), qPrintable(one.machine));
    const auto openCoreMac = parseKextList(recorded(u"macos-11-intel-kexts"_s, u"kextstat"_s));
    QCOMPARE(openCoreMac->size(), size_t(3));
    QCOMPARE(openCoreMac->at(2), (LoadedKext{u"as.vit9696.RestrictEvents"_s, u"1.0.3"_s}));
    const auto mojave = parseKextList(recorded(u"macos-10.14-intel-kexts"_s, u"kextstat -l"_s));
    QCOMPARE(mojave->size(), size_t(10));
    QVERIFY(mojave->front().isApples());
    QCOMPARE(mojave->back(), (LoadedKext{u"com.apple.kec.Libm"_s, u"1"_s}));
}

void TestMacKernel::kextRows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("kexts");
    const QString malformed = u"malformed"_s;
    QTest::newRow("empty") << QByteArray() << malformed;
    QTest::newRow("other text") << QByteArray("zsh: command not found: kmutil\n") << malformed;
    QTest::newRow("heading only") << QByteArray(
        "Index Refs Address            Size       Wired      Name (Version) UUID <Linked Against>\n")
                                  << QString();
    QTest::newRow("without UUID, of OS X 10.9")
        << QByteArray("   10   11 0xffffff7f807f7000 0x7000     0x7000     com.apple.iokit.IOACPIFamily (1.4) <7 6 4 3>\n")
        << u"com.apple.iokit.IOACPIFamily|1.4"_s;
    QTest::newRow("blank in the version, invented after a panic log")
        << QByteArray("  1  2 0xff 0x1 0x1 com.parallels.kext.vnic (20.4.1 55996) 6D9F78A6-6865-342F-8C87-A58A52B90B52 <6 3>\n")
        << u"com.parallels.kext.vnic|20.4.1 55996"_s;
    QTest::newRow("parentheses in the version, invented")
        << QByteArray("1 2 0 0 0 a.b (1 (2)) 6D9F78A6-6865-342F-8C87-A58A52B90B52 <>\n") << u"a.b|1 (2)"_s;
    QTest::newRow("cut off") << QByteArray("  1  2 0xff 0x1 0x1 com.example.one (1.0) X <1>\n  2  0 0xff 0x1 0x1 com.exam")
                             << u"com.example.one|1.0"_s;
    QTest::newRow("no index") << QByteArray("x  2 0xff 0x1 0x1 com.example.one (1.0)\n") << malformed;
    QTest::newRow("invented: no identifier") << QByteArray("1 2 3 4 5 one (1.0) <>\n1 2 3 4 5 a b.c (1.0) <>\n2 2 3 4 5 a.b (1.0) <>\n")
                                             << u"a.b|1.0"_s;
    QTest::newRow("no name") << QByteArray("1 2 3 4 5 (1.0)\n1 2 3 4 5\n1\n") << malformed;
    QTest::newRow("broken bytes") << QByteArray("1 2 3 4 5 a.\xff\0b (1.0) <>\n", 22) << u"a.\ufffd\0b|1.0"_s;
    QTest::newRow("huge number") << QByteArray("99999999999999999999999 2 3 4 5 a.b (1.0)\n") << malformed;
    QTest::newRow("long line") << QByteArray("1 2 3 4 5 a.b (" + QByteArray(1'000'000, '(') + "\n") << malformed;
}

void TestMacKernel::kextRows()
{
    QFETCH(QByteArray, text);
    const auto parsed = parseKextList(text);
    QStringList kexts;
    if (parsed) {
        for (const LoadedKext &kext : *parsed)
            kexts += kext.identifier + u'|' + kext.version;
    }
    QTEST(parsed ? kexts.join(u'\n') : u"malformed"_s, "kexts");
}

void TestMacKernel::extensionLists()
{
    const auto managed = parseSystemExtensions(recorded(u"macos-15-various-systemextensions"_s, u"systemextensionsctl list"_s));
    QVERIFY(managed);
    QCOMPARE(managed->size(), size_t(5));
    QCOMPARE(managed->at(2),
             (ListedSystemExtension{u"network_extension"_s, false, false, u"38RJUJHKZS"_s, u"com.flowlight.app.filter"_s, u"0.2.2/8"_s,
                                    u"Flowlight Filter"_s, u"terminated waiting to uninstall on reboot"_s}));
    QCOMPARE(managed->at(4),
             (ListedSystemExtension{u"endpoint_security"_s, true, true, u"TEAMTWO456"_s, u"com.example.endpoint.daemon"_s,
                                    u"11.5.2622.12.M/1"_s, u"Protectord"_s, u"activated enabled"_s}));
    const std::vector<Recorded> all = recordings(u"systemextensionsctl list"_s);
    QVERIFY(all.size() > 1);
    const auto nightly = parseSystemExtensions(all.at(1).bytes);
    QCOMPARE(nightly->size(), size_t(2));
    QCOMPARE(nightly->at(1).version, u"6.5 nightly (7300)/7300"_s);
    QCOMPARE(nightly->at(1).identifier, u"at.obdev.littlesnitch.networkextension"_s);
    QCOMPARE(nightly->at(1).name, u"Little Snitch Network Extension"_s);
}

void TestMacKernel::extensionRows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("extensions");
    const QString malformed = u"malformed"_s;
    QTest::newRow("none") << QByteArray("0 extension(s)\n") << QString();
    QTest::newRow("empty") << QByteArray() << malformed;
    QTest::newRow("other text") << QByteArray("Error: no such thing\n") << malformed;
    QTest::newRow("waiting, as tests of other programs have it")
        << QByteArray("\t*\t2T6856RWGV\tcom.example.filter (1.0/1)\tProtection\t[activated waiting for user]\n")
        << u"com.example.filter|1.0/1|2T6856RWGV|Protection|activated waiting for user"_s;
    QTest::newRow("without team and version, invented")
        << QByteArray("*\t*\t\tcom.example.filter\t\t[activated enabled]\n") << u"com.example.filter||||activated enabled"_s;
    QTest::newRow("without state, cut off") << QByteArray("*\t*\tTEAM\tcom.example.filter (1.0/1)\tName\t[activate")
                                            << u"com.example.filter|1.0/1|TEAM|Name|"_s;
    QTest::newRow("blanks for tabs") << QByteArray("1 extension(s)\n*  *  TEAM com.example.filter (1.0/1) Name [activated enabled]\n")
                                     << QString();
    QTest::newRow("nothing but tabs") << QByteArray("\t\t\t\t\t\t\t\t\n") << malformed;
    QTest::newRow("open parenthesis") << QByteArray("*\t*\tT\ta.b (\tN\t[]\n") << u"a.b||T|N|"_s;
}

void TestMacKernel::extensionRows()
{
    QFETCH(QByteArray, text);
    const auto parsed = parseSystemExtensions(text);
    QStringList extensions;
    if (parsed) {
        for (const ListedSystemExtension &one : *parsed)
            extensions += QStringList{one.identifier, one.version.value_or(QString()), one.teamId.value_or(QString()),
                                      one.name.value_or(QString()), one.state.value_or(QString())}
                              .join(u'|');
    }
    QTEST(parsed ? extensions.join(u'\n') : u"malformed"_s, "extensions");
}

void TestMacKernel::nvramTexts()
{
    const auto patchedMac = parseNvramText(recorded(u"macos-15-intel-oclp"_s, u"nvram -p"_s));
    QCOMPARE(patchedMac->value(u"csr-active-config"_s), QByteArray("\x03\x08\0\0", 4));
    QCOMPARE(nvramString(*patchedMac, u"boot-args"_s),
             u"keepsyms=1 debug=0x100 -lilubetaall ipc_control_port_options=0 -nokcmismatchpanic"_s);
    const auto old = parseNvramText(recorded(u"macos-10.14-intel-kexts"_s, u"nvram -p"_s));
    QCOMPARE(old->size(), 6);
    QCOMPARE(old->value(u"csr-active-config"_s), QByteArray("w\0\0\0", 4));
    QCOMPARE(nvramString(*old, u"fmm-computer-name"_s), u"M\u2019s Mac"_s);
    QCOMPARE(nvramPrinted(old->value(u"csr-active-config"_s)), u"w%00%00%00"_s);
    const QString name = openCore + u"opencore-version"_s;
    const auto one = parseNvramText(recorded(u"macos-10.14-intel-kexts"_s, u"nvram "_s + name));
    QCOMPARE(nvramString(*one, name), u"REL-069-2021-05-03"_s);
    QVERIFY(!parseNvramText(""));
    QVERIFY(!parseNvramText("nvram: Error getting variable - 'x': (iokit/common) data was not found\n"));
    QCOMPARE(parseNvramText("a\t%\nb\t%4\nc\t%zz\nd\t\n\te\nf\t%41")->value(u"f"_s), "A");
    QVERIFY(!nvramString(*parseNvramText("a\t%00%00 \n"), u"a"_s));
}

void TestMacKernel::nvramPlists()
{
    const auto variables = parseNvramPlist(recorded(u"macos-10.14-intel-kexts"_s, u"nvram -xp"_s));
    QCOMPARE(variables->keys(),
             (QStringList{u"LocationServicesEnabled"_s, u"SystemAudioVolume"_s, u"backlight-level"_s, u"fmm-computer-name"_s}));
    QCOMPARE(variables->value(u"backlight-level"_s), QByteArray("\xf7\0", 2));
    QVERIFY(!parseNvramPlist(""));
    QVERIFY(!parseNvramPlist("<plist><array/></plist>"));
    QVERIFY(!parseNvramPlist("<plist><dict><key>boot-args</key>"));
    const auto mixed = parseNvramPlist(
        plistOf("<key>boot-args</key><string>-v</string><key>n</key><integer>1</integer><key>d</key><dict/>"));
    QCOMPARE(mixed->value(u"boot-args"_s), "-v");
    QCOMPARE(mixed->value(u"n"_s), "1");
    QCOMPARE(mixed->size(), 3);
}

void TestMacKernel::protectionBits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("flags");
    QTest::newRow("on") << QByteArray("\0\0\0\0", 4) << u"0"_s << QString();
    QTest::newRow("patched") << QByteArray("\x03\x08\0\0", 4) << u"803"_s << u"untrusted_kexts unrestricted_fs unauthenticated_root"_s;
    QTest::newRow("disabled") << QByteArray("w\0\0\0", 4) << u"77"_s
                              << u"untrusted_kexts unrestricted_fs task_for_pid apple_internal unrestricted_dtrace unrestricted_nvram"_s;
    QTest::newRow("as text") << QByteArray("0x67") << u"67"_s
                             << u"untrusted_kexts unrestricted_fs task_for_pid unrestricted_dtrace unrestricted_nvram"_s;
    QTest::newRow("two bytes")
        << QByteArray("&\x0f") << u"f26"_s
        << u"unrestricted_fs task_for_pid unrestricted_dtrace any_recovery_os unapproved_kexts executable_policy_override "
           "unauthenticated_root"_s;
    QTest::newRow("bit without a name") << QByteArray("\0\0\0\x80", 4) << u"80000000"_s << u"0x80000000"_s;
    QTest::newRow("empty") << QByteArray() << QString() << QString();
    QTest::newRow("five bytes") << QByteArray("\x03\x08\0\0\0", 5) << QString() << QString();
    QTest::newRow("no number") << QByteArray("0xzz") << QString() << QString();
}

void TestMacKernel::protectionBits()
{
    QFETCH(QByteArray, bytes);
    const auto config = csrActiveConfig(bytes);
    QTEST(config ? QString::number(*config, 16) : QString(), "value");
    QTEST(config ? csrFlags(*config).join(u' ') : QString(), "flags");
}

void TestMacKernel::kexts()
{
    const Machine machine = mac();
    machine->prints(kmutil,
                    recorded(u"macos-11-intel-kexts"_s, u"kextstat"_s)
                        + "  1 2 0 0 0 com.apple.kpi.bsd (20.4.0) 068F99A3-1DB3-31C0-87D5-09942F122BB6 <>\n");
    machine->prints(extensionList, recorded(u"macos-15-various-systemextensions"_s, u"systemextensionsctl list"_s));
    const Section section = collectSection(kextsSection(), machine);
    QCOMPARE(section.state, State::Complete);
    const QJsonObject facts = json(section);
    QCOMPARE(strings(facts["third_party_kexts"_L1]),
             (QStringList{u"as.vit9696.Lilu (1.5.4)"_s, u"as.vit9696.RestrictEvents (1.0.3)"_s, u"as.vit9696.WhateverGreen (1.5.1)"_s}));
    QCOMPARE(facts["loaded_module_count"_L1].toInt(), 4);
    const QJsonObject extension = facts["system_extensions"_L1][2].toObject();
    QCOMPARE(extension["state"_L1].toString(), u"terminated waiting to uninstall on reboot"_s);
    QCOMPARE(extension["team_id"_L1].toString(), u"38RJUJHKZS"_s);
    QCOMPARE(extension["category"_L1].toString(), u"network_extension"_s);
    QVERIFY(!machine->asked.contains(kextstat));
}

void TestMacKernel::kextFailures()
{
    const Machine old = mac(); // before 11 and before 10.15
    old->prints(kextstat, recorded(u"macos-10.14-intel-kexts"_s, u"kextstat -l"_s));
    const Section mojave = collectSection(kextsSection(), old);
    QCOMPARE(mojave.state, State::Complete);
    QCOMPARE(json(mojave)["loaded_module_count"_L1].toInt(), 10);
    QCOMPARE(json(mojave)["third_party_kexts"_L1].toArray().size(), 0);

    const Machine slow = mac();
    slow->fails(kmutil, Error::Kind::TimedOut);
    slow->prints(extensionList, "0 extension(s)\n");
    const Section section = collectSection(kextsSection(), slow);
    QCOMPARE(section.problems.size(), size_t(1));
    QVERIFY(!slow->asked.contains(kextstat)); // the new tool is there
    QVERIFY(json(section)["loaded_module_count"_L1].isNull());

    const Machine odd = mac();
    odd->prints(kmutil, "what?\n");
    odd->prints(extensionList, "what?\n", 1);
    const Section broken = collectSection(kextsSection(), odd);
    QCOMPARE(broken.problems.size(), size_t(2));
    QCOMPARE(broken.problems.front().source, kmutil);
    QCOMPARE(collectSection(kextsSection(), std::make_shared<WrittenMachine>(Platform::MacOS)).state, State::Failed);
}

void TestMacKernel::nvram()
{
    const Machine machine = mac();
    machine->prints(uname, "x86_64\n");
    machine->prints(nvramPlist,
                    plistOf("<key>csr-active-config</key><data>AwgAAA==</data><key>boot-args</key>"
                            "<string>keepsyms=1 amfi=0x80 token=abc</string><key>fmm-mobileme-token-FMM</key><data>c2VjcmV0</data>"));
    machine->prints(csrutil, "System Integrity Protection status: enabled.\n");
    answerVariable(machine, u"OCLP-Version"_s, "2.5.1%00");
    answerVariable(machine, u"opencore-version"_s, "REL-069-2021-05-03");
    machine->prints(u"/usr/sbin/nvram "_s + openCore + u"OCLP-Settings"_s, "", 1);
    const Section section = collectSection(nvramSection(), machine);
    QCOMPARE(section.state, State::Complete);
    const QJsonObject facts = json(section);
    QCOMPARE(facts["boot_args"_L1].toString(), u"keepsyms=1 amfi=0x80 token=***"_s);
    QCOMPARE(facts["csr_active_config"_L1].toString(), u"%03%08%00%00"_s);
    QCOMPARE(facts["csr_active_config_value"_L1].toString(), u"0x803"_s);
    QCOMPARE(strings(facts["csr_flags"_L1]).size(), 3);
    QCOMPARE(facts["sip_disabled"_L1], QJsonValue(true)); // the setting, not what csrutil sums up
    QCOMPARE(facts["oclp_version"_L1].toString(), u"2.5.1"_s);
    QVERIFY(facts["oclp_settings"_L1].isNull());
    QCOMPARE(facts["opencore_version"_L1].toString(), u"REL-069-2021-05-03"_s);
    QCOMPARE(facts["nvram_variables_count"_L1].toInt(), 3);
    QVERIFY(!sectionJson(section).contains("secret"));
    QVERIFY(!machine->asked.contains(nvramText));
}

void TestMacKernel::nvramOnAppleSilicon()
{
    const Machine machine = mac();
    machine->prints(uname, "arm64\n");
    machine->prints(nvramPlist, plistOf("<key>auto-boot</key><data>dHJ1ZQ==</data><key>boot-args</key><string></string>"));
    machine->prints(csrutil, "System Integrity Protection status: disabled.\n");
    const QJsonObject facts = json(collectSection(nvramSection(), machine));
    QCOMPARE(facts["sip_disabled"_L1], QJsonValue(true));
    QCOMPARE(facts["csr_active_config"_L1].toString(), QString());
    QVERIFY(facts["csr_active_config_value"_L1].isNull());
    QCOMPARE(facts["boot_args"_L1].toString(), QString());
    QCOMPARE(machine->asked.filter(u"nvram"_s).size(), 1);
}

void TestMacKernel::nvramFailures()
{
    const Machine text = mac();
    text->prints(nvramPlist, "usage: nvram …\n", 64);
    text->prints(nvramText, recorded(u"macos-10.14-intel-kexts"_s, u"nvram -p"_s));
    const Section section = collectSection(nvramSection(), text);
    QCOMPARE(section.state, State::Complete);
    QCOMPARE(json(section)["csr_active_config"_L1].toString(), u"w%00%00%00"_s);
    QCOMPARE(json(section)["nvram_variables_count"_L1].toInt(), 6);

    const Machine none = mac();
    none->fails(nvramPlist, Error::Kind::TimedOut);
    const Section failed = collectSection(nvramSection(), none);
    QCOMPARE(failed.problems.size(), size_t(1));
    QCOMPARE(failed.problems.front().kind, Error::Kind::TimedOut);
    QVERIFY(json(failed)["nvram_variables_count"_L1].isNull());

    const Machine odd = mac();
    odd->prints(nvramPlist, plistOf("<key>csr-active-config</key><data>AwgAAAAA</data>"));
    const QJsonObject facts = json(collectSection(nvramSection(), odd));
    QCOMPARE(facts["csr_active_config"_L1].toString(), u"%03%08%00%00%00%00"_s);
    QCOMPARE(facts["sip_disabled"_L1], QJsonValue(false)); // unknown, the kept word
    QVERIFY(facts["csr_active_config_value"_L1].isNull());
}

QTEST_GUILESS_MAIN(TestMacKernel)
#include "tst_mackernel.moc"
