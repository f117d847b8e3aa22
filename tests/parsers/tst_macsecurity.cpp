// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/codesign.h"
#include "collectors/parsers/sqlite.h"
#include "collectors/parsers/tccdatabase.h"
#include "collectors/sections/security.h"
#include "tests/parsers/plisttext.h"
#include "tests/support/writtenmachine.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace prose;

namespace {

const QString userTcc = u"~/Library/Application Support/com.apple.TCC/TCC.db"_s;
const QString systemTcc = u"/Library/Application Support/com.apple.TCC/TCC.db"_s;

/// The table of macOS 14 to 26, from public notes of such machines; 10.15's is in a recorded database.
const QByteArray accessTable =
    "CREATE TABLE access (service TEXT NOT NULL, client TEXT NOT NULL, client_type INTEGER NOT NULL, auth_value INTEGER NOT NULL, "
    "auth_reason INTEGER NOT NULL, auth_version INTEGER NOT NULL, csreq BLOB, policy_id INTEGER, indirect_object_identifier_type INTEGER, "
    "indirect_object_identifier TEXT NOT NULL DEFAULT 'UNUSED', indirect_object_code_identity BLOB, flags INTEGER, "
    "last_modified INTEGER NOT NULL DEFAULT (CAST(strftime('%s','now') AS INTEGER)), pid INTEGER, pid_version INTEGER, "
    "boot_uuid TEXT NOT NULL DEFAULT 'UNUSED', last_reminded INTEGER NOT NULL DEFAULT (CAST(strftime('%s','now') AS INTEGER)), "
    "PRIMARY KEY (service, client, client_type, indirect_object_identifier));";

QByteArray accessRow(const QByteArray &service, const QByteArray &client, const QByteArray &value, const QByteArray &target = "UNUSED")
{
    return "INSERT INTO access (service, client, client_type, auth_value, auth_reason, auth_version, indirect_object_identifier) VALUES ('"
        + service + "', '" + client + "', " + (client.startsWith('/') ? "1" : "0") + ", " + value + ", 4, 1, '" + target + "');";
}

/// The bytes of a database that these statements make.
QByteArray database(const QByteArray &statements)
{
    sqlite3 *db = nullptr;
    sqlite3_open(":memory:", &db);
    char *error = nullptr;
    if (sqlite3_exec(db, statements.constData(), nullptr, nullptr, &error) != SQLITE_OK)
        qFatal("%s", error);
    sqlite3_int64 size = 0;
    unsigned char *bytes = sqlite3_serialize(db, "main", &size, 0);
    const QByteArray copy(reinterpret_cast<const char *>(bytes), size);
    sqlite3_free(bytes);
    sqlite3_close(db);
    return copy;
}

/// As a database is while its changes go to a log beside it.
QByteArray withLog(QByteArray bytes)
{
    bytes[18] = bytes[19] = 2;
    return bytes;
}

QByteArray versionPlist(const QByteArray &version)
{
    return plistOf("<key>CFBundleShortVersionString</key><string>" + version + "</string>");
}

void signs(const Machine &machine, const QString &application, const QByteArray &description, int exitCode, const QByteArray &verdict)
{
    machine->stats.insert(application, "96 1600000000");
    machine->commands.insert(u"/usr/bin/codesign -dvv "_s + application, Output{{}, description, 0});
    machine->commands.insert(u"/usr/bin/codesign --verify "_s + application, Output{{}, verdict, exitCode});
}

} // namespace

class TestMacSecurity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordedDatabase();
    void cells();
    void writeAheadLog();
    void missing();
    void noDatabase_data();
    void noDatabase();
    void flippedBytes();
    void hostile_data();
    void hostile();
    void questionsOnly_data();
    void questionsOnly();
    void limits();
    void decisions_data();
    void decisions();
    void oddDecisions();
    void signature_data();
    void signature();
    void verdict_data();
    void verdict();
    void intel();
    void appleSilicon();
    void withoutAccess();
    void damagedDatabase();
    void bothDatabases();
    void programs();
    void sample();
    void unknownSignature_data();
    void unknownSignature();
    void nothing();
};

void TestMacSecurity::recordedDatabase()
{
    const QByteArray bytes = recorded(u"macos-10.15-intel-security"_s, userTcc);
    const auto table = querySqlite(bytes, "SELECT service, client, allowed, csreq FROM access");
    QVERIFY(table);
    QCOMPARE(table->columns, (QStringList{u"service"_s, u"client"_s, u"allowed"_s, u"csreq"_s}));
    QCOMPARE(table->rows.size(), 21u);
    QCOMPARE(table->cell(0, u"service"_s).toString(), u"kTCCServiceUbiquity"_s);
    QCOMPARE(table->cell(0, u"client"_s).toString(), u"com.apple.weather"_s);
    QCOMPARE(table->cell(0, u"allowed"_s).toLongLong(), 1);
    QCOMPARE(table->cell(0, u"csreq"_s).toByteArray().first(4), "\xfa\xde\x0c\x00"_ba);
    QVERIFY(!table->cell(2, u"csreq"_s).isValid());
    const auto count = querySqlite(bytes, "SELECT count(*) AS n FROM access");
    QCOMPARE(count->cell(0, u"n"_s).toLongLong(), 21);
}

void TestMacSecurity::cells()
{
    const QByteArray bytes = database(
        "CREATE TABLE t (a, b, c, d, e); INSERT INTO t VALUES (-9223372036854775808, 2.5, 'Grüße', x'0001ff', NULL);"
        "INSERT INTO t VALUES ('', x'', CAST(x'ff41' AS TEXT), 0, 1);");
    const auto table = querySqlite(bytes, "SELECT * FROM t");
    QVERIFY(table);
    QCOMPARE(table->columns.join(u' '), u"a b c d e"_s);
    QCOMPARE(table->cell(0, u"a"_s), QVariant(std::numeric_limits<qint64>::min()));
    QCOMPARE(table->cell(0, u"b"_s), QVariant(2.5));
    QCOMPARE(table->cell(0, u"c"_s), QVariant(u"Grüße"_s));
    QCOMPARE(table->cell(0, u"d"_s), QVariant(QByteArray("\x00\x01\xff", 3)));
    QVERIFY(!table->cell(0, u"e"_s).isValid());
    QCOMPARE(table->cell(1, u"a"_s), QVariant(QString(u""_s)));
    QCOMPARE(table->cell(1, u"b"_s).toByteArray(), QByteArray());
    QCOMPARE(table->cell(1, u"c"_s).toString(), u"\ufffdA"_s);
    QVERIFY(!table->cell(2, u"a"_s).isValid());
    QVERIFY(!table->cell(0, u"none"_s).isValid());
}

void TestMacSecurity::writeAheadLog()
{
    const QByteArray bytes = withLog(database(accessTable + accessRow("kTCCServiceCamera", "com.example.App", "2")));
    const QByteArray before(bytes.constData(), bytes.size());
    const auto rows = parseTccDatabase(bytes);
    QVERIFY(rows);
    QCOMPARE(rows->size(), 1u);
    QCOMPARE(bytes, before);
}

void TestMacSecurity::missing()
{
    const QByteArray bytes = database("CREATE TABLE t (a); INSERT INTO t VALUES (1);");
    QCOMPARE(querySqlite(bytes, "SELECT * FROM access").error().kind, Error::Kind::Missing);
    QCOMPARE(querySqlite(bytes, "SELECT b FROM t").error().kind, Error::Kind::Missing);
    QCOMPARE(parseTccDatabase(bytes).error().kind, Error::Kind::Malformed);
    QCOMPARE(parseTccDatabase(database("CREATE TABLE access (service, client, value);")).error().kind, Error::Kind::Malformed);
}

void TestMacSecurity::noDatabase_data()
{
    const QByteArray good = database(accessTable + accessRow("kTCCServiceCamera", "com.example.App", "2"));
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray(
        "bplist00 and so on, and so on, and so on, and so on, and so on, and so on, and so on, and so on, and");
    QTest::newRow("the name alone") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("the header alone") << good.first(100);
    QTest::newRow("cut in the first page") << good.first(1000);
    QTest::newRow("one page") << good.first(4096);
    QTest::newRow("zeros after the header") << good.first(100) + QByteArray(8092, '\0');
    QTest::newRow("page size 0") << QByteArray(good).replace(16, 2, QByteArray(2, '\0'));
    QTest::newRow("encrypted") << good.first(16) + QByteArray(8176, '\x5a');
    QTest::newRow("unknown versions") << QByteArray(good).replace(18, 2, QByteArray(2, '\x7f'));
}

void TestMacSecurity::noDatabase()
{
    QFETCH(QByteArray, bytes);
    const auto rows = parseTccDatabase(bytes);
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, Error::Kind::Malformed);
}

void TestMacSecurity::flippedBytes()
{
    const QByteArray good = database(accessTable + accessRow("kTCCServiceCamera", "com.example.App", "2") + accessRow("A", "/b", "0")
                                     + accessRow("kTCCServiceAppleEvents", "c", "3", "com.apple.finder"));
    quint32 random = 1;
    for (int i = 0; i < 3000; ++i) {
        QByteArray bytes = good;
        for (int flip = 0; flip < 3; ++flip) {
            random = random * 1664525 + 1013904223;
            bytes[qsizetype(random >> 8) % bytes.size()] = char(random >> 4);
        }
        const auto rows = parseTccDatabase(bytes); // whatever it says, it must say something
        QVERIFY(!rows || rows->size() < 100);
    }
}

void TestMacSecurity::hostile_data()
{
    const QByteArray endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) ";
    QTest::addColumn<QByteArray>("statements");
    QTest::newRow("an endless view") << QByteArray("CREATE VIEW access AS " + endless
                                                   + "SELECT x AS service, x AS client, x AS allowed FROM n;");
    QTest::newRow("a view with a function") << QByteArray(
        "CREATE VIEW access AS SELECT load_extension('/tmp/evil') AS service, 'a' AS client, 1 AS allowed;");
    QTest::newRow("a plain view") << QByteArray("CREATE VIEW access AS SELECT 'a' AS service, 'b' AS client, 1 AS allowed;");
    QTest::newRow("a view of all pairs") << QByteArray(
        "CREATE TABLE t (x); INSERT INTO t " + endless
        + "SELECT x FROM n LIMIT 3000;"
          "CREATE VIEW access AS SELECT a.x AS service, b.x AS client, c.x AS allowed FROM t a, t b, t c;");
    QTest::newRow("a full-text table") << QByteArray("CREATE VIRTUAL TABLE access USING fts5(service, client, allowed);"
                                                     "INSERT INTO access VALUES ('a', 'b', 1);");
    QTest::newRow("a column that is computed") << QByteArray(
        "CREATE TABLE access (service TEXT, client TEXT, allowed INTEGER, f AS (abs(-9223372036854775807 - allowed)));"
        "INSERT INTO access (service, client, allowed) VALUES ('a', 'b', 0);");
}

void TestMacSecurity::hostile()
{
    QFETCH(QByteArray, statements);
    QElapsedTimer time;
    time.start();
    const auto rows = parseTccDatabase(database(statements));
    QVERIFY(!rows);
    QVERIFY(time.elapsed() < 5000);
}

void TestMacSecurity::questionsOnly_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::newRow("insert") << QByteArray("INSERT INTO t VALUES (2)");
    QTest::newRow("drop") << QByteArray("DROP TABLE t");
    QTest::newRow("attach") << QByteArray("ATTACH '/etc/passwd' AS p");
    QTest::newRow("pragma") << QByteArray("PRAGMA writable_schema=ON");
    QTest::newRow("vacuum") << QByteArray("VACUUM INTO '/tmp/prose-test-vacuum'");
    QTest::newRow("function") << QByteArray("SELECT hex(a) FROM t");
    QTest::newRow("endless") << QByteArray("WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n");
    QTest::newRow("nothing") << QByteArray("  -- nothing");
    QTest::newRow("no language") << QByteArray("What is in t?");
}

void TestMacSecurity::questionsOnly()
{
    QFETCH(QByteArray, statement);
    const QByteArray bytes = database("CREATE TABLE t (a); INSERT INTO t VALUES (1);");
    const auto table = querySqlite(bytes, statement);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, Error::Kind::Malformed);
    QVERIFY(!QFile::exists(u"/tmp/prose-test-vacuum"_s));
    QCOMPARE(querySqlite(bytes, "SELECT a FROM t")->rows.size(), 1u);
}

void TestMacSecurity::limits()
{
    const QByteArray bytes = database(
        "CREATE TABLE t (x); INSERT INTO t WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n LIMIT 400;");
    const auto pairs = querySqlite(bytes, "SELECT a.x FROM t a, t b LIMIT 100000");
    QVERIFY(pairs);
    QCOMPARE(pairs->rows.size(), 100000u);
    const auto rows = querySqlite(bytes, "SELECT a.x FROM t a, t b LIMIT 100001");
    QCOMPARE(rows.error(), (Error{Error::Kind::TooLarge, {}, u"more rows than anybody reads"_s}));
    const auto steps = querySqlite(bytes, "SELECT count(*) FROM t a, t b, t c WHERE a.x + b.x + c.x < 0");
    QCOMPARE(steps.error().kind, Error::Kind::TooLarge);
    const auto large = querySqlite(bytes + QByteArray(64 * 1024 * 1024, '\0'), "SELECT x FROM t");
    QCOMPARE(large.error(), (Error{Error::Kind::TooLarge, {}, u"a database of more than 64 MiB"_s}));
}

void TestMacSecurity::decisions_data()
{
    QTest::addColumn<QString>("machine");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("line");
    QTest::newRow("10.15, camera") << u"macos-10.15-intel-security"_s << userTcc << 21 << 18 << u"Camera com.google.Chrome 2 -"_s;
    QTest::newRow("14, denied") << u"macos-14-apple-silicon-security"_s << systemTcc << 13 << 3
                                << u"SystemPolicyAllFiles /usr/libexec/sshd-keygen-wrapper 0 -"_s;
    QTest::newRow("14, automation") << u"macos-14-apple-silicon-security"_s << userTcc << 8 << 1
                                    << u"AppleEvents /bin/bash 2 com.apple.systemevents"_s;
}

void TestMacSecurity::decisions()
{
    QFETCH(QString, machine);
    QFETCH(QString, path);
    QFETCH(int, count);
    QFETCH(int, which);
    const auto rows = parseTccDatabase(recorded(machine, path));
    QVERIFY(rows);
    QCOMPARE(int(rows->size()), count);
    const TccAccess &one = rows->at(size_t(which));
    QTEST(u"%1 %2 %3 %4"_s.arg(one.service, one.client).arg(int(one.state)).arg(one.target.value_or(u"-"_s)), "line");
}

void TestMacSecurity::oddDecisions()
{
    const auto rows = parseTccDatabase(database(
        accessTable + accessRow("kTCCServiceA", "a", "3") + accessRow("kTCCServiceB", "b", "1") + accessRow("kTCCServiceC", "c", "7")
        + accessRow("kTCCServiceD", "d", "-1") + accessRow("kTCCServiceE", "e", "'two'") + accessRow("kTCCService", "f", "2")
        + accessRow("G", "g", "0") + accessRow("kTCCServiceH", "", "2") + accessRow("kTCCServiceI", "i", "2", "")));
    QVERIFY(rows);
    QStringList lines;
    for (const TccAccess &row : *rows)
        lines += row.service + u' ' + row.client + u' ' + QString::number(int(row.state));
    QCOMPARE(lines, (QStringList{u"A a 3"_s, u"B b 1"_s, u"G g 0"_s, u"I i 2"_s}));
    QVERIFY(!rows->back().target);
}

void TestMacSecurity::signature_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("line"); // identifier, first authority, how many, team, signed
    QTest::newRow("ad hoc") << QByteArray("Executable=/private/tmp/hello_adhoc\nIdentifier=hello_adhoc\nFormat=Mach-O thin (arm64)\n"
                                          "CodeDirectory v=20400 size=388 flags=0x20002(adhoc,linker-signed) hashes=9+0 location=embedded\n"
                                          "Signature=adhoc\nTeamIdentifier=not set\n")
                            << u"hello_adhoc|-|0|-|true"_s;
    QTest::newRow("unsigned") << QByteArray("/tmp/hello_stripped: code object is not signed at all\n") << u"-|-|0|-|false"_s;
    QTest::newRow("developer") << QByteArray(
        "Executable=/Applications/TapMap.app/Contents/MacOS/TapMap\nIdentifier=no.tip.tapmap\n"
        "Authority=Developer ID Application: Tip Teknologi i Praksis AS (FUV73783MZ)\nAuthority=Developer ID Certification "
        "Authority\n"
        "Authority=Apple Root CA\nTeamIdentifier=FUV73783MZ\n")
                               << u"no.tip.tapmap|Developer ID Application: Tip Teknologi i Praksis AS (FUV73783MZ)|3|FUV73783MZ|true"_s;
    QTest::newRow("invented: cut off, an equals sign in a name, CRLF")
        << QByteArray("Identifier=a=b\r\nAuthority=\r\nTeamIden") << u"a=b|-|0|-|true"_s;
    QTest::newRow("empty") << QByteArray() << u"malformed"_s;
    QTest::newRow("not found") << QByteArray("/Applications/None.app: No such file or directory\n") << u"malformed"_s;
    QTest::newRow("noise") << QByteArray("\xff\xfe=\0\0\n=\n==", 9) << u"malformed"_s;
}

void TestMacSecurity::signature()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, line);
    const auto display = parseCodesignDisplay(text);
    if (!display) {
        QCOMPARE(line, u"malformed"_s);
        return;
    }
    QCOMPARE(u"%1|%2|%3|%4|%5"_s.arg(display->identifier.value_or(u"-"_s), display->authorities.value(0, u"-"_s))
                 .arg(display->authorities.size())
                 .arg(display->teamId.value_or(u"-"_s), display->isSigned ? u"true"_s : u"false"_s),
             line);
}

void TestMacSecurity::verdict_data()
{
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("valid"); // -1: unknown
    QTest::newRow("good") << 0 << QByteArray() << 1;
    QTest::newRow("talkative") << 0 << QByteArray("/A.app: valid on disk\n/A.app: satisfies its Designated Requirement\n") << 1;
    QTest::newRow("unsigned") << 1 << QByteArray("/A.app: code object is not signed at all\nIn architecture: x86_64\n") << 0;
    QTest::newRow("changed") << 1 << QByteArray("/A: invalid signature (code or signature have been modified)\nIn architecture: arm64\n")
                             << 0;
    QTest::newRow("resource") << 1
                              << QByteArray(
                                     "/A.app: a sealed resource is missing or invalid\nfile modified: /A.app/Contents/Resources/a.png\n")
                              << 0;
    QTest::newRow("folder") << 1 << QByteArray("./tart.app: invalid resource directory (directory or signature have been modified)\n") << 0;
    QTest::newRow("revoked") << 1 << QByteArray("/A.app: CSSMERR_TP_CERT_REVOKED\nIn architecture: arm64\n") << 0;
    QTest::newRow("gone") << 1 << QByteArray("/A.app: No such file or directory\n") << -1;
    QTest::newRow("closed") << 1 << QByteArray("/A.app: Permission denied\n") << -1;
    QTest::newRow("wrong words") << 2 << QByteArray("Usage: codesign -s identity [-fv*] code invalid signature\n") << -1;
    QTest::newRow("silent failure") << 1 << QByteArray() << -1;
    QTest::newRow("killed") << -9 << QByteArray() << -1;
}

void TestMacSecurity::verdict()
{
    QFETCH(int, exitCode);
    QFETCH(QByteArray, text);
    QFETCH(int, valid);
    const auto said = codesignVerdict(exitCode, text);
    QCOMPARE(said ? int(*said) : -1, valid);
}

void TestMacSecurity::intel()
{
    const Section section = collectSection(securitySection(), recording(u"macos-10.15-intel-security"_s));
    const QJsonObject security = json(section);
    QCOMPARE(security["tcc_permissions"_L1].toArray().size(), 21);
    QVERIFY(rows(security["tcc_permissions"_L1], {u"app"_s, u"service"_s, u"allowed"_s}).contains(u"com.google.Chrome microphone true"_s));
    QCOMPARE(rows(security["code_signing_sample"_L1],
                  {u"app_name"_s, u"identifier"_s, u"authority"_s, u"team_id"_s, u"valid"_s, u"valid_state"_s}),
             QStringList{u"Xcode-10.1 com.apple.dt.Xcode Software Signing 59GAB85EFG false null"_s}); // nobody recorded the verdict
    QCOMPARE(section.state, State::Partial);
}

void TestMacSecurity::appleSilicon()
{
    const Section section = collectSection(securitySection(), recording(u"macos-14-apple-silicon-security"_s));
    const QJsonObject security = json(section);
    QCOMPARE(rows(security["code_signing_sample"_L1], {u"app_name"_s, u"authority"_s, u"team_id"_s, u"valid"_s, u"valid_state"_s}),
             (QStringList{u"Keynote Apple Mac OS Application Signing 74J34U3R6X false null"_s, u"Safari Software Signing null true true"_s,
                          u"TapMap Developer ID Application: Tip Teknologi i Praksis AS (FUV73783MZ) FUV73783MZ true true"_s}));
    const QStringList all = rows(security["tcc_permissions"_L1], {u"app"_s, u"service"_s, u"allowed"_s, u"target"_s, u"decision"_s});
    QCOMPARE(all.size(), 21);
    QVERIFY(all.contains(u"/usr/libexec/sshd-keygen-wrapper full-disk-access false null denied"_s));
    QVERIFY(all.contains(u"com.apple.Terminal automation true com.apple.systemevents allowed"_s));
    QVERIFY(all.contains(u"/bin/bash screen-recording true null allowed"_s));
    QVERIFY(all.contains(u"com.microsoft.wdav full-disk-access true null allowed"_s));
}

void TestMacSecurity::withoutAccess()
{
    const Machine machine = mac();
    machine->files.insert(userTcc, std::unexpected(Error{Error::Kind::Denied, userTcc, {}}));
    machine->files.insert(systemTcc, std::unexpected(Error{Error::Kind::Denied, systemTcc, {}}));
    machine->files.insert(u"/Applications/LuLu.app/Contents/Info.plist"_s, versionPlist("2.9.6"));
    const Section section = collectSection(securitySection(), machine);
    QCOMPARE(problems(section), (QStringList{u"denied: "_s + userTcc, u"denied: "_s + systemTcc}));
    QVERIFY(section.problems.front().detail.contains("Full Disk Access"_L1));
    QCOMPARE(section.state, State::Partial);
    QCOMPARE(json(section)["tcc_permissions"_L1].toArray().size(), 0);
}

void TestMacSecurity::damagedDatabase()
{
    const Machine machine = mac();
    machine->files.insert(userTcc, QByteArray("SQLite format 3\0, but only so far", 33));
    machine->files.insert(systemTcc, database(accessTable + accessRow("kTCCServiceScreenCapture", "com.example.App", "2")));
    const Section section = collectSection(securitySection(), machine);
    QCOMPARE(problems(section), QStringList{u"malformed: "_s + userTcc});
    QCOMPARE(rows(json(section)["tcc_permissions"_L1], {u"app"_s, u"service"_s}), QStringList{u"com.example.App screen-recording"_s});
}

void TestMacSecurity::bothDatabases()
{
    const Machine machine = mac();
    machine->files.insert(userTcc,
                          database(accessTable + accessRow("kTCCServicePostEvent", "/bin/bash", "2")
                                   + accessRow("kTCCServiceSpeechRecognition", "b", "0") + accessRow("kTCCServicePhotos", "b", "3")
                                   + accessRow("kTCCServiceFDAThing", "b", "1")));
    machine->files.insert(
        systemTcc, database(accessTable + accessRow("kTCCServicePostEvent", "/bin/bash", "2") + accessRow("kTCCServicePhotos", "b", "0")));
    const QJsonObject security = json(collectSection(securitySection(), machine));
    QCOMPARE(rows(security["tcc_permissions"_L1], {u"app"_s, u"service"_s, u"allowed"_s, u"decision"_s}),
             (QStringList{u"/bin/bash input-sending true allowed"_s, u"b fda-thing false unknown"_s, u"b photos false denied"_s,
                          u"b photos true limited"_s, u"b speech-recognition false denied"_s}));
}

void TestMacSecurity::programs()
{
    const Machine machine = mac();
    const auto info = [&](const QString &application, const QByteArray &bytes) {
        machine->files.insert(u"/Applications/"_s + application + u".app/Contents/Info.plist"_s, bytes);
    };
    info(u"Little Snitch"_s, versionPlist("5.7.6"));
    info(u"LuLu"_s, plistOf(""));
    info(u"KnockKnock"_s, "not a list");
    info(u"Norton 360"_s, versionPlist("8.7"));
    info(u"Malwarebytes"_s, versionPlist("4.21"));
    info(u"Santander"_s, versionPlist("1"));
    machine->files.insert(u"/Library/SystemExtensions/db.plist"_s, plistOf(R"(<key>extensions</key><array>
        <dict><key>identifier</key><string>com.crowdstrike.falcon.Agent</string><key>state</key><string>activated_enabled</string></dict>
        <dict><key>identifier</key><string>com.eset.network</string><key>state</key><string>terminated_waiting_to_uninstall_on_reboot</string></dict>
        <dict><key>identifier</key><string>com.malwarebytes.ncep.rtprotection.daemon</string><key>state</key><string>activated_enabled</string></dict>
        <string>odd</string></array>)"));
    const QString services = u"/Library/Apple/System/Library/CoreServices/"_s;
    machine->files.insert(services + u"XProtect.bundle/Contents/Info.plist"_s, versionPlist("5322"));
    machine->files.insert(services + u"XProtect.app/Contents/Info.plist"_s, versionPlist("156"));
    machine->files.insert(u"/System/Library/CoreServices/XProtect.bundle/Contents/Info.plist"_s, versionPlist("1"));
    machine->files.insert(u"/System/Library/CoreServices/MRT.app/Contents/Info.plist"_s, versionPlist("1.93"));
    const Section section = collectSection(securitySection(), machine);
    const QJsonObject security = json(section);
    QCOMPARE(security["security_tools"_L1].toVariant().toStringList(), (QStringList{u"KnockKnock"_s, u"Little Snitch@5.7.6"_s, u"Lulu"_s}));
    QCOMPARE(security["antivirus"_L1].toVariant().toStringList(), (QStringList{u"CrowdStrike"_s, u"Malwarebytes@4.21"_s, u"Norton@8.7"_s}));
    QCOMPARE(security["xprotect_version"_L1].toString(), u"5322"_s);
    QCOMPARE(security["xprotect_remediator_version"_L1].toString(), u"156"_s);
    QCOMPARE(security["mrt_version"_L1].toString(), u"1.93"_s);
    QCOMPARE(section.state, State::Complete);

    machine->files.insert(u"/private/var/protected/xprotect/XProtect.bundle/Contents/Info.plist"_s, versionPlist("5363"));
    QCOMPARE(json(collectSection(securitySection(), machine))["xprotect_version"_L1].toString(), u"5363"_s);
    machine->files.insert(u"/Library/SystemExtensions/db.plist"_s, QByteArray("bplist00 cut"));
    QCOMPARE(problems(collectSection(securitySection(), machine)), QStringList{u"malformed: /Library/SystemExtensions/db.plist"_s});
}

void TestMacSecurity::sample()
{
    const Machine machine = mac();
    for (const auto name : {"zoom.us", "Arc", "App Store", "arc", "Figma", "Firefox", "Safari"})
        signs(machine, u"/Applications/%1.app"_s.arg(QLatin1StringView(name)), "Identifier=x\nSignature=adhoc\nTeamIdentifier=not set\n", 0,
              {});
    const Section section = collectSection(securitySection(), machine);
    QCOMPARE(rows(json(section)["code_signing_sample"_L1], {u"app_name"_s, u"valid"_s, u"team_id"_s}),
             (QStringList{u"App Store true null"_s, u"Arc true null"_s, u"arc true null"_s, u"Figma true null"_s, u"Firefox true null"_s}));
    QCOMPARE(machine->asked.size(), 10);
    QCOMPARE(section.state, State::Complete);
}

void TestMacSecurity::unknownSignature_data()
{
    QTest::addColumn<bool>("isStarted");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QString>("valid");
    QTest::addColumn<int>("problemCount");
    using Kind = Error::Kind;
    QTest::newRow("timed out") << false << int(Kind::TimedOut) << 0 << QByteArray() << u"false null"_s << 1;
    QTest::newRow("no codesign") << false << int(Kind::Missing) << 0 << QByteArray() << u"false null"_s << 1;
    QTest::newRow("could not look") << true << 0 << 1 << QByteArray("/Applications/A.app: Permission denied\n") << u"false null"_s << 1;
    QTest::newRow("bad") << true << 0 << 1 << QByteArray("/Applications/A.app: code object is not signed at all\n") << u"false false"_s
                         << 0;
    QTest::newRow("good") << true << 0 << 0 << QByteArray() << u"true true"_s << 0;
}

void TestMacSecurity::unknownSignature()
{
    QFETCH(bool, isStarted);
    QFETCH(int, kind);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, words);
    QFETCH(QString, valid);
    QFETCH(int, problemCount);
    const Machine machine = mac();
    signs(machine, u"/Applications/A.app"_s, "Identifier=a\nAuthority=First\nAuthority=Apple Root CA\nTeamIdentifier=ABCDE12345\n",
          exitCode, words);
    if (!isStarted)
        machine->fails(u"/usr/bin/codesign --verify /Applications/A.app"_s, Error::Kind(kind));
    const Section section = collectSection(securitySection(), machine);
    QCOMPARE(rows(json(section)["code_signing_sample"_L1], {u"identifier"_s, u"authority"_s, u"team_id"_s, u"valid"_s, u"valid_state"_s}),
             QStringList{u"a First ABCDE12345 "_s + valid});
    QCOMPARE(int(section.problems.size()), problemCount);
}

void TestMacSecurity::nothing()
{
    const Section section = collectSection(securitySection(), mac());
    QCOMPARE(section.state, State::Unavailable);
    QVERIFY(section.problems.empty());
}

QTEST_GUILESS_MAIN(TestMacSecurity)
#include "tst_macsecurity.moc"
