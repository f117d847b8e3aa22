// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sources/recordedsources.h"
#include "tests/sources/support.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace prose;

using Kind = Error::Kind;
using Want = FileRequest::Want;

/// Entries of every form; the files' contents are their names.
static const char manifest[] = R"({
  "source": "hand-made", "license": "CC0-1.0", "os": "macOS 14.5", "arch": "arm64", "anonymised": true, "recorded_at": 1700000000.25, "novelty": [1],
  "links": {"/sys/block/sda": "../devices/pci/sda", "/sys/class/block": "/sys/block", "/loop/a": "b", "/loop/b": "a"},
  "entries": [
    {"argv": ["/usr/bin/sw_vers"], "stdout": "out", "stderr": "err", "exit": 3, "duration_ms": 12, "novelty": {}},
    {"argv": ["sw_vers"], "stdout": "second", "variant": 2},
    {"argv": ["sysctl", "-n", "hw.memsize", "hw.ncpu"], "stdout": "out"},
    {"argv": ["quiet"], "exit": 1},
    {"argv": ["denied"], "error": "denied", "detail": "not for you"},
    {"argv": ["never"], "error": "timed_out"},
    {"argv": ["part"], "stdout": "out", "exit": 0, "partial": true},
    {"argv": ["late"], "stdout": "out", "exit": 0, "delay_ms": 50},
    {"path": "/sys/devices/pci/sda/size", "content": "out"},
    {"path": "/sys/devices/pci/sda/size", "content": "second", "variant": 2},
    {"path": "/sys/devices/pci/sda/queue/rotational", "content": "second"},
    {"path": "/sys/devices/pci/sdb/size", "content": "second"},
    {"path": "/sys/block/sdb", "symlink": "../devices/pci/sdb"},
    {"path": "/sys/block/gone", "symlink": "../devices/pci/gone"},
    {"path": "/sys/block/loop0/size", "content": "err"},
    {"path": "/etc/shadow", "error": "denied"},
    {"path": "/etc/removed", "error": "missing"},
    {"path": "/etc/removed", "content": "out"},
    {"path": "/etc/late", "content": "out", "delay_ms": 50},
    {"path": "/etc/.hidden", "content": "out"},
    {"path": "/etc/ssl", "folder": true},
    {"path": "/etc/fstab", "name_only": true},
    {"path": "/root", "error": "denied"},
    {"path": "/a [1].txt", "content": "out"},
    {"call": ["statvfs", "/"], "content": "out"},
    {"call": ["statvfs", "/dead"], "content": "out", "delay_ms": 10000},
    {"call": ["uname"], "error": "failed", "detail": "no such thing"},
    {"edid": "something else", "manufacturer": "?"}
  ]})";

class TestRecordedSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aboutTheRecording();
    void platforms_data();
    void platforms();
    void commands_data();
    void commands();
    void files_data();
    void files();
    void errorsNameTheQuestion();
    void calls();
    void answersAtOnceOrLate();
    void tooLateIsTimedOut();
    void stopAnswersWhatIsLate();
    void outputLimit();
    void partialOutput();
    void hostileManifests_data();
    void hostileManifests();
    void refusesFilesOutside_data();
    void refusesFilesOutside();
    void noManifest();
    void longLinkChains();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<RecordedSources> m_sources;
    QString at(const QString &name) const { return m_folder->filePath(name); }
};

void TestRecordedSources::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const char *name : {"out", "err", "second"})
        write(at(QString::fromLatin1(name)), name);
    write(at(u"manifest.json"_s), manifest);
    auto sources = RecordedSources::open(m_folder->path());
    QVERIFY2(sources, sources ? "" : qPrintable(errorLine(sources.error())));
    m_sources = *sources;
}

void TestRecordedSources::aboutTheRecording()
{
    QCOMPARE(m_sources->platform(), Platform::MacOS);
    QCOMPARE(m_sources->name(), QFileInfo(m_folder->path()).fileName());
}

void TestRecordedSources::platforms_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<std::optional<Platform>>("platform");
    QTest::newRow("macOS") << R"("os": "macOS 12")"_ba << std::optional(Platform::MacOS);
    QTest::newRow("Mac OS X") << R"("os": "Mac OS X 10.6")"_ba << std::optional(Platform::MacOS);
    QTest::newRow("Darwin") << R"("os": "Darwin")"_ba << std::optional(Platform::MacOS);
    QTest::newRow("distribution") << R"("os": "Ubuntu 20.10")"_ba << std::optional(Platform::Linux);
    QTest::newRow("nothing") << R"("arch": "x")"_ba << std::optional(Platform::Linux);
    QTest::newRow("explicit") << R"("os": "macOS 12", "platform": "linux")"_ba << std::optional(Platform::Linux);
    QTest::newRow("explicit Mac") << R"("platform": "macos")"_ba << std::optional(Platform::MacOS);
    QTest::newRow("unknown") << R"("platform": "plan9")"_ba << std::optional<Platform>();
}

void TestRecordedSources::platforms()
{
    QFETCH(QByteArray, json);
    QFETCH(std::optional<Platform>, platform);
    write(at(u"manifest.json"_s), "{\"entries\": [], " + json + '}');
    const auto sources = RecordedSources::open(m_folder->path());
    QCOMPARE(sources.has_value(), platform.has_value());
    if (platform)
        QCOMPARE((*sources)->platform(), *platform);
}

void TestRecordedSources::commands_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<std::optional<Output>>("output");
    QTest::addColumn<std::optional<Error>>("error");
    const std::optional<Error> none;
    const std::optional<Output> nothing;
    QTest::newRow("full path") << QStringList{u"/usr/bin/sw_vers"_s} << std::optional(Output{"out", "err", 3}) << none;
    QTest::newRow("as it was recorded") << QStringList{u"sw_vers"_s} << std::optional(Output{"second", {}, 0}) << none;
    QTest::newRow("other path") << QStringList{u"/bin/sw_vers"_s} << std::optional(Output{"out", "err", 3}) << none;
    QTest::newRow("recorded by name") << QStringList{u"/usr/sbin/sysctl"_s, u"-n"_s, u"hw.memsize"_s, u"hw.ncpu"_s}
                                      << std::optional(Output{"out", {}, 0}) << none;
    QTest::newRow("other order") << QStringList{u"sysctl"_s, u"hw.ncpu"_s, u"hw.memsize"_s, u"-n"_s} << std::optional(Output{"out", {}, 0})
                                 << none;
    QTest::newRow("nothing printed") << QStringList{u"quiet"_s} << std::optional(Output{{}, {}, 1}) << none;
    QTest::newRow("fewer arguments") << QStringList{u"sysctl"_s, u"-n"_s} << nothing
                                     << std::optional(Error{Kind::Missing, u"sysctl -n"_s, u"this recording does not hold it"_s});
    QTest::newRow("not recorded") << QStringList{u"nosuch"_s, u"-x"_s} << nothing
                                  << std::optional(Error{Kind::Missing, u"nosuch -x"_s, u"this recording does not hold it"_s});
    QTest::newRow("error") << QStringList{u"/bin/denied"_s} << nothing
                           << std::optional(Error{Kind::Denied, u"/bin/denied"_s, u"not for you"_s});
    QTest::newRow("timed out") << QStringList{u"never"_s} << nothing << std::optional(Error{Kind::TimedOut, u"never"_s, u"after 15 s"_s});
}

void TestRecordedSources::commands()
{
    QFETCH(QStringList, words);
    QFETCH(std::optional<Output>, output);
    QFETCH(std::optional<Error>, error);
    const auto answer = m_sources->run({words.first(), words.mid(1)});
    QVERIFY(answer.isFinished());
    const auto result = answer.result();
    QCOMPARE(result.has_value(), output.has_value());
    if (output)
        QCOMPARE(*result, *output);
    else
        QCOMPARE(result.error(), *error);
}

void TestRecordedSources::files_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<Want>("want");
    QTest::addColumn<QStringList>("expected"); // path=bytes, or path!kind
    const auto contents = [](const char *row, const QString &pattern, const QStringList &expected) {
        QTest::newRow(row) << pattern << Want::Contents << expected;
    };
    contents("plain", u"/sys/devices/pci/sda/size"_s, {u"/sys/devices/pci/sda/size=out"_s});
    contents("through a relative link", u"/sys/block/sda/size"_s, {u"/sys/block/sda/size=out"_s});
    contents("through two links", u"/sys/class/block/sdb/size"_s, {u"/sys/class/block/sdb/size=second"_s});
    contents("dot dot", u"/sys/block/sda/../sdb/./size"_s, {u"/sys/block/sda/../sdb/./size=second"_s});
    contents("pattern over links", u"/sys/block/*/size"_s,
             {u"/sys/block/loop0/size=err"_s, u"/sys/block/sda/size=out"_s, u"/sys/block/sdb/size=second"_s});
    contents("class", u"/sys/block/sd[a]/queue/r*"_s, {u"/sys/block/sda/queue/rotational=second"_s});
    contents("pattern through a linked folder", u"/sys/class/block/s*/s?ze"_s,
             {u"/sys/class/block/sda/size=out"_s, u"/sys/class/block/sdb/size=second"_s});
    contents("folders have no contents", u"/sys/block/*"_s, {});
    contents("no match", u"/nowhere/*"_s, {});
    contents("not recorded", u"/nowhere/x"_s, {u"/nowhere/x!missing"_s});
    contents("below a file", u"/etc/late/x"_s, {u"/etc/late/x!missing"_s});
    contents("folder", u"/sys/block"_s, {u"/sys/block!failed"_s});
    contents("folder by name", u"/etc/ssl"_s, {u"/etc/ssl!failed"_s});
    contents("known by name only", u"/etc/fstab"_s, {u"/etc/fstab!missing"_s});
    contents("denied", u"/etc/shadow"_s, {u"/etc/shadow!denied"_s});
    contents("denied is part of a pattern", u"/etc/s*"_s, {u"/etc/shadow!denied"_s});
    contents("the first entry counts", u"/etc/removed"_s, {u"/etc/removed!missing"_s});
    contents("not for a pattern", u"/etc/rem*"_s, {});
    contents("dangling", u"/sys/block/gone"_s, {u"/sys/block/gone!missing"_s});
    contents("loop", u"/loop/a"_s, {u"/loop/a!failed"_s});
    contents("below a denied folder", u"/root/x"_s, {u"/root/x!denied"_s});
    contents("pattern in a denied folder", u"/root/*"_s, {u"/root!denied"_s});
    contents("dot files", u"/etc/.*"_s, {u"/etc/.hidden=out"_s});
    contents("brackets in a name", u"/a [1].txt"_s, {u"/a [1].txt=out"_s});
    QTest::newRow("links") << u"/sys/block/*"_s << Want::Links
                           << QStringList{u"/sys/block/gone=../devices/pci/gone"_s, u"/sys/block/sda=../devices/pci/sda"_s,
                                          u"/sys/block/sdb=../devices/pci/sdb"_s};
    QTest::newRow("one link") << u"/sys/class/block"_s << Want::Links << QStringList{u"/sys/class/block=/sys/block"_s};
    QTest::newRow("no link") << u"/etc/late"_s << Want::Links << QStringList{u"/etc/late!failed"_s};
    QTest::newRow("names") << u"/sys/block/*"_s << Want::Names
                           << QStringList{u"/sys/block/gone="_s, u"/sys/block/loop0="_s, u"/sys/block/sda="_s, u"/sys/block/sdb="_s};
    QTest::newRow("names below links") << u"/sys/block/*/queue"_s << Want::Names << QStringList{u"/sys/block/sda/queue="_s};
    QTest::newRow("all kinds of names") << u"/etc/*"_s << Want::Names
                                        << QStringList{u"/etc/fstab="_s, u"/etc/late="_s, u"/etc/shadow="_s, u"/etc/ssl="_s};
    QTest::newRow("no name") << u"/etc/removed"_s << Want::Names << QStringList{u"/etc/removed!missing"_s};
}

void TestRecordedSources::files()
{
    QFETCH(QString, pattern);
    QFETCH(Want, want);
    QFETCH(QStringList, expected);
    const PathAnswers answers = waitFor(m_sources->read({want, {pattern}})).value(pattern);
    QStringList told;
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        if (*answer)
            told += answer.key() + u'=' + QString::fromUtf8(**answer);
        else
            told += answer.key() + u'!' + kindWord(answer->error().kind);
    }
    QCOMPARE(told, expected);
}

void TestRecordedSources::errorsNameTheQuestion()
{
    for (const QString &path : {u"/etc/shadow"_s, u"/nowhere"_s, u"/loop/b"_s, u"/root/x"_s, u"/sys"_s, u"/etc/fstab"_s})
        QCOMPARE(waitFor(m_sources->read({Want::Contents, {path}})).value(path).value(path).error().source, path);
}

void TestRecordedSources::calls()
{
    QCOMPARE(waitFor(m_sources->call({u"statvfs"_s, u"/"_s})).value(), "out"_ba);
    QCOMPARE(waitFor(m_sources->call({u"uname"_s, {}})).error(), (Error{Kind::Failed, u"uname"_s, u"no such thing"_s}));
    QCOMPARE(waitFor(m_sources->call({u"statvfs"_s, u"/home"_s})).error(),
             (Error{Kind::Missing, u"statvfs /home"_s, u"this recording does not hold it"_s}));
    QCOMPARE(waitFor(m_sources->call({u"now"_s, {}})).value(), "1700000000.25"_ba);

    write(at(u"manifest.json"_s), R"({"entries": []})");
    const auto timeless = RecordedSources::open(m_folder->path());
    QVERIFY(timeless);
    QCOMPARE(waitFor((*timeless)->call({u"now"_s, {}})).error().kind, Kind::Missing);
}

void TestRecordedSources::answersAtOnceOrLate()
{
    const auto prompt = m_sources->run({u"sw_vers"_s, {}});
    const auto late = m_sources->run({u"late"_s, {}});
    const auto lateFile = m_sources->read({Want::Contents, {u"/etc/late"_s, u"/etc/shadow"_s}});
    const auto lateByPattern = m_sources->read({Want::Contents, {u"/etc/l*"_s}});
    QVERIFY(prompt.isFinished());
    QVERIFY(!late.isFinished() && !lateFile.isFinished() && !lateByPattern.isFinished());
    QCOMPARE(waitFor(late).value().standardOutput, "out"_ba);
    QCOMPARE(waitFor(lateFile)[u"/etc/late"_s].first().value(), "out"_ba);
    QCOMPARE(waitFor(lateByPattern)[u"/etc/l*"_s].first().value(), "out"_ba);
}

void TestRecordedSources::tooLateIsTimedOut()
{
    const auto command = waitFor(m_sources->run({u"late"_s, {}, 20ms}));
    QCOMPARE(command.error(), (Error{Kind::TimedOut, u"late"_s, u"after 0.02 s"_s}));
    const auto call = waitFor(m_sources->call({u"statvfs"_s, u"/dead"_s, 20ms}));
    QCOMPARE(call.error(), (Error{Kind::TimedOut, u"statvfs /dead"_s, u"after 0.02 s"_s}));
}

void TestRecordedSources::stopAnswersWhatIsLate()
{
    const auto command = m_sources->run({u"late"_s, {}});
    const auto file = m_sources->read({Want::Contents, {u"/etc/late"_s}});
    const auto call = m_sources->call({u"statvfs"_s, u"/dead"_s});
    m_sources->stop();
    QVERIFY(command.isFinished() && file.isFinished() && call.isFinished());
    QCOMPARE(command.result().error().kind, Kind::Stopped);
    QCOMPARE(file.result()[u"/etc/late"_s].first().error().kind, Kind::Stopped);
    QCOMPARE(call.result().error().kind, Kind::Stopped);
    QCOMPARE(waitFor(m_sources->run({u"sw_vers"_s, {}})).error().kind, Kind::Stopped);
    QCOMPARE(waitFor(m_sources->call({u"now"_s, {}})).error().kind, Kind::Stopped);

    init(); // destroying answers too; the late timers find nobody
    const auto open = m_sources->run({u"late"_s, {}});
    m_sources.reset();
    QVERIFY(open.isFinished());
    QCOMPARE(open.result().error().kind, Kind::Stopped);
}

void TestRecordedSources::outputLimit()
{
    const auto answer = waitFor(m_sources->run({u"sw_vers"_s, {}, 15s, 3}));
    QCOMPARE(answer.error(), (Error{Kind::TooLarge, u"sw_vers"_s, u"more than 3 bytes"_s}));
}

void TestRecordedSources::partialOutput()
{
    Command part{u"part"_s, {}, 4s};
    QCOMPARE(waitFor(m_sources->run(part)).error(), (Error{Kind::TimedOut, u"part"_s, u"after 4 s"_s}));
    part.isPartWelcome = true;
    QVERIFY(waitFor(m_sources->run(part)) == (Output{.standardOutput = "out", .standardError = {}, .isPartial = true}));
    QVERIFY(!waitFor(m_sources->run({.program = u"sw_vers"_s, .arguments = {}, .isPartWelcome = true}))->isPartial);
}

void TestRecordedSources::hostileManifests_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("words"); // part of the message
    const auto entry = [](const char *row, const QByteArray &json, const QString &words) {
        QTest::newRow(row) << "{\"entries\": [{\"path\": \"/fine\", \"content\": \"out\"}, " + json + "]}" << words;
    };
    QTest::newRow("empty") << ""_ba << u"line 1, column 1"_s;
    QTest::newRow("not JSON") << "{\n  \"entries\": [\n    oops"_ba << u"line 3"_s;
    QTest::newRow("truncated") << QByteArray(manifest).left(300) << u"no valid JSON at line"_s;
    QTest::newRow("too deep") << QByteArray(100'000, '[') << u"no valid JSON"_s;
    QTest::newRow("a list") << "[]"_ba << u"no list called \"entries\""_s;
    QTest::newRow("no entries") << "{\"os\": \"Linux\"}"_ba << u"no list called \"entries\""_s;
    QTest::newRow("entries is no list") << "{\"entries\": {}}"_ba << u"no list called \"entries\""_s;
    QTest::newRow("bad link") << R"({"entries": [], "links": {"/a": 3}})"_ba << u"link /a"_s;
    QTest::newRow("relative link") << R"({"entries": [], "links": {"a": "b"}})"_ba << u"link a"_s;
    entry("entry is no object", "7", u"entry 2: it is not an object"_s);
    entry("argv is no list", R"({"argv": "ls -l", "stdout": "out"})", u"entry 2: argv must be a list of words"_s);
    entry("argv is empty", R"({"argv": [], "stdout": "out"})", u"argv must be a list of words"_s);
    entry("argv with a number", R"({"argv": ["ls", 1], "stdout": "out"})", u"argv must be a list of words"_s);
    entry("exit is a word", R"({"argv": ["ls"], "exit": "one"})", u"exit must be a number"_s);
    entry("unknown error", R"({"argv": ["ls"], "error": "tired"})", u"unknown kind of error \"tired\""_s);
    entry("error is a number", R"({"path": "/x", "error": 5})", u"unknown kind of error"_s);
    entry("unknown question", R"({"path": "/x", "error": "denied", "asked": "why"})", u"\"why\""_s);
    entry("relative path", R"({"path": "etc/hosts", "content": "out"})", u"path must be absolute"_s);
    entry("path is a number", R"({"path": 5, "content": "out"})", u"path must be absolute"_s);
    entry("nothing to say", R"({"path": "/x"})", u"neither content nor error nor symlink"_s);
    entry("call without answer", R"({"call": ["uname"]})", u"a call needs content or error"_s);
    entry("negative delay", R"({"path": "/x", "content": "out", "delay_ms": -1})", u"delay_ms"_s);
    entry("endless delay", R"({"path": "/x", "content": "out", "delay_ms": 1e300})", u"delay_ms"_s);
    entry("file is not there", R"({"path": "/x", "content": "nothing"})", u"the file nothing is not there"_s);
    entry("file is a folder", R"({"path": "/x", "content": "."})", u"the file . is not there"_s);
    entry("file is a list", R"({"path": "/x", "content": ["out"]})", u"content must be the name of a file"_s);
    entry("standard error is not there", R"({"argv": ["ls"], "stderr": "nothing"})", u"the file nothing is not there"_s);
}

void TestRecordedSources::hostileManifests()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, words);
    write(at(u"manifest.json"_s), json);
    const auto sources = RecordedSources::open(m_folder->path());
    QVERIFY(!sources);
    QCOMPARE(sources.error().kind, Kind::Malformed);
    QCOMPARE(sources.error().source, m_folder->path());
    QVERIFY2(sources.error().detail.contains(words), qPrintable(sources.error().detail));
}

void TestRecordedSources::refusesFilesOutside_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("absolute") << u"/etc/passwd"_s;
    QTest::newRow("dot dot") << u"../secret"_s;
    QTest::newRow("dot dot inside") << u"sub/../../secret"_s;
    QTest::newRow("link") << u"link"_s;
    QTest::newRow("below a linked folder") << u"away/secret"_s;
}

void TestRecordedSources::refusesFilesOutside()
{
    QFETCH(QString, file);
    QVERIFY(QDir().mkpath(at(u"recording/sub"_s)) && QDir().mkpath(at(u"elsewhere"_s)));
    write(at(u"secret"_s), "secret");
    write(at(u"elsewhere/secret"_s), "secret");
    QVERIFY(QFile::link(at(u"secret"_s), at(u"recording/link"_s)));
    QVERIFY(QFile::link(at(u"elsewhere"_s), at(u"recording/away"_s)));
    const QJsonObject entry{{"path"_L1, u"/x"_s}, {"content"_L1, file}};
    write(at(u"recording/manifest.json"_s), QJsonDocument(QJsonObject{{"entries"_L1, QJsonArray{entry}}}).toJson());
    const auto sources = RecordedSources::open(at(u"recording"_s));
    QVERIFY(!sources);
    QCOMPARE(sources.error().kind, Kind::Malformed);
    QCOMPARE(sources.error().detail, u"manifest.json, entry 1: the file %1 leads out of the folder"_s.arg(file));
}

void TestRecordedSources::noManifest()
{
    const auto nowhere = RecordedSources::open(at(u"nowhere"_s));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error(), (Error{Kind::Missing, at(u"nowhere"_s), u"there is no such folder"_s}));
    QVERIFY(QDir().mkpath(at(u"empty"_s)));
    const auto empty = RecordedSources::open(at(u"empty"_s));
    QVERIFY(!empty);
    QCOMPARE(empty.error(), (Error{Kind::Missing, at(u"empty"_s), u"it is not a recording: it has no manifest.json"_s}));
}

void TestRecordedSources::longLinkChains()
{
    QJsonObject links{{"/twice"_L1, u"twice/twice"_s}, {"/self"_L1, u"."_s}, {"/up"_L1, u"../../../.."_s}};
    for (int i = 0; i < 60; ++i)
        links[u"/l%1"_s.arg(i)] = u"l%1"_s.arg(i + 1);
    const QJsonObject entry{{"path"_L1, u"/l60"_s}, {"content"_L1, u"out"_s}};
    write(at(u"manifest.json"_s), QJsonDocument(QJsonObject{{"entries"_L1, QJsonArray{entry}}, {"links"_L1, links}}).toJson());
    const auto sources = RecordedSources::open(m_folder->path());
    QVERIFY(sources);
    const auto read = [&](const QString &path) { return waitFor((*sources)->read({Want::Contents, {path}})).value(path).value(path); };
    QCOMPARE(read(u"/l30"_s).value(), "out"_ba);
    QCOMPARE(read(u"/l0"_s).error().kind, Kind::Failed);
    QCOMPARE(read(u"/twice/x"_s).error().kind, Kind::Failed);
    QCOMPARE(read(u"/self/self/l60"_s).value(), "out"_ba);
    QCOMPARE(read(u"/up/l60"_s).value(), "out"_ba);
}

QTEST_GUILESS_MAIN(TestRecordedSources)
#include "tst_recordedsources.moc"
