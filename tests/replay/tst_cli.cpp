// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recordings.h"
#include "tests/support/tracecheck.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace prose;

namespace {

struct Run
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

Run prose_(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(PROSE_PROGRAM), arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeAll(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// A terminal without a screen.
class PseudoTerminal
{
public:
    explicit PseudoTerminal(int columns)
        : m_master(posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK)),
          m_isThere(m_master >= 0 && grantpt(m_master) == 0 && unlockpt(m_master) == 0)
    {
        if (!m_isThere)
            return;
        device = QString::fromLocal8Bit(ptsname(m_master));
        m_holder = open(device.toLocal8Bit().constData(), O_RDWR | O_NOCTTY);
        const winsize size{40, static_cast<unsigned short>(columns), 0, 0};
        m_isThere = m_holder >= 0 && ioctl(m_holder, TIOCSWINSZ, &size) == 0;
    }
    ~PseudoTerminal()
    {
        close(m_holder);
        close(m_master);
    }
    Q_DISABLE_COPY_MOVE(PseudoTerminal)

    bool isThere() const { return m_isThere; }
    QByteArray shown() const
    {
        QByteArray bytes(65536, '\0');
        bytes.resize(std::max<qsizetype>(0, read(m_master, bytes.data(), size_t(bytes.size()))));
        return bytes;
    }

    QString device;

private:
    int m_master;
    int m_holder = -1; ///< keeps it open while programs come and go
    bool m_isThere;
};

const QString mac = u"macos-intel-composite"_s;
/// Every section complete, or known not to exist.
const QString wholeLinux = u"linux-debian12-vm"_s;

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// A copy of a recording whose manifest entries went through `edit`; an entry it empties is left out.
    QString edited(const QString &machine, const std::function<void(QJsonObject &)> &edit)
    {
        const QDir from(recordingFolder(machine));
        const QString to = path(u"edited-"_s + QString::fromLatin1(QTest::currentTestFunction()));
        QJsonObject manifest = QJsonDocument::fromJson(readAll(from.filePath(u"manifest.json"_s))).object();
        QJsonArray entries;
        for (const auto values = manifest["entries"_L1].toArray(); const QJsonValue &value : values) {
            QJsonObject entry = value.toObject();
            for (const QLatin1StringView key : {"stdout"_L1, "stderr"_L1, "content"_L1}) {
                const QString file = entry[key].toString();
                if (file.isEmpty())
                    continue;
                QDir().mkpath(QFileInfo(to + u'/' + file).path());
                QFile::copy(from.filePath(file), to + u'/' + file);
            }
            edit(entry);
            if (!entry.isEmpty())
                entries += entry;
        }
        manifest["entries"_L1] = entries;
        writeAll(to + u"/manifest.json"_s, QJsonDocument(manifest).toJson());
        return to;
    }

private Q_SLOTS:
    void exitCodes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("complaint");
        const QString recording = recordingFolder(mac);
        QTest::newRow("help") << QStringList{u"--help"_s} << 0 << ""_ba;
        QTest::newRow("all help") << QStringList{u"--help-all"_s} << 0 << ""_ba;
        QTest::newRow("all help of a command") << QStringList{u"validate"_s, u"--help-all"_s} << 0 << ""_ba;
        QTest::newRow("unknown language") << QStringList{u"--language"_s, u"tlh"_s} << 2 << "tlh"_ba;
        QTest::newRow("unknown language of a comparison")
            << QStringList{u"diff"_s, recording, recording, u"--language"_s, u"tlh"_s} << 2 << "tlh"_ba;
        QTest::newRow("version") << QStringList{u"--version"_s} << 0 << ""_ba;
        QTest::newRow("diff help") << QStringList{u"diff"_s, u"--help"_s} << 0 << ""_ba;
        QTest::newRow("sections") << QStringList{u"sections"_s} << 0 << ""_ba;
        QTest::newRow("unknown command") << QStringList{u"inspect"_s} << 2 << "inspect"_ba;
        QTest::newRow("unknown option") << QStringList{u"--colour"_s} << 2 << "colour"_ba;
        QTest::newRow("unknown section") << QStringList{u"--sections"_s, u"disc"_s} << 2 << "disc"_ba;
        QTest::newRow("unknown format") << QStringList{u"-f"_s, u"yaml"_s} << 2 << "yaml"_ba;
        QTest::newRow("unknown format of a comparison")
            << QStringList{u"diff"_s, recording, recording, u"-f"_s, u"prompt"_s} << 2 << "prompt"_ba;
        QTest::newRow("an argument too many") << QStringList{u"report"_s, u"disk"_s} << 2 << "disk"_ba;
        QTest::newRow("no job") << QStringList{u"--jobs"_s, u"0"_s} << 2 << "--jobs"_ba;
        QTest::newRow("unknown format of the list") << QStringList{u"sections"_s, u"-f"_s, u"yaml"_s} << 2 << "usage"_ba;
        QTest::newRow("no such recording") << QStringList{u"--replay"_s, path(u"nowhere"_s)} << 2 << "nowhere"_ba;
        QTest::newRow("bad number") << QStringList{u"--timeout-scale"_s, u"0"_s} << 2 << "timeout-scale"_ba;
        QTest::newRow("cannot write") << QStringList{u"--replay"_s, recordingFolder(wholeLinux), u"-o"_s, path(u"none/report.json"_s)} << 1
                                      << "report.json"_ba;
        QTest::newRow("nothing worked") << QStringList{u"--replay"_s, path(u"empty"_s), u"--sections"_s, u"hardware,top_processes"_s} << 1
                                        << ""_ba;
        QTest::newRow("trace of no known form") << QStringList{u"--trace"_s, path(u"trace.svg"_s)} << 2 << "trace.svg"_ba;
        QTest::newRow("trace over the report") << QStringList{u"-o"_s, path(u"same.json"_s), u"--trace"_s, path(u"same.json"_s)} << 2
                                               << "same.json"_ba;
        QTest::newRow("cannot write the trace") << QStringList{u"--replay"_s, recordingFolder(wholeLinux), u"-o"_s, path(u"fine.json"_s),
                                                               u"--trace"_s,  path(u"none/trace.json"_s)}
                                                << 1 << "none/trace.json"_ba;
        QTest::newRow("diff of one") << QStringList{u"diff"_s, recording} << 2 << "two"_ba;
        QTest::newRow("diff of nothing") << QStringList{u"diff"_s, recording, path(u"nowhere"_s)} << 2 << "nowhere"_ba;
        QTest::newRow("diff of garbage") << QStringList{u"diff"_s, recording, path(u"garbage.json"_s)} << 2 << "line 2"_ba;
        const QString report = recording + u"/expected.json"_s;
        QTest::newRow("schema") << QStringList{u"schema"_s} << 0 << ""_ba;
        QTest::newRow("schema of something") << QStringList{u"schema"_s, report} << 2 << "usage"_ba;
        QTest::newRow("no recording in the folder") << QStringList{u"diff"_s, recording, path(u"."_s)} << 2 << "manifest.json"_ba;
        QTest::newRow("valid") << QStringList{u"validate"_s, report} << 0 << ""_ba;
        QTest::newRow("not valid") << QStringList{u"validate"_s, path(u"wrong.json"_s)} << 1 << ""_ba;
        QTest::newRow("other JSON") << QStringList{u"validate"_s, recording + u"/manifest.json"_s} << 1 << "not a system report"_ba;
        QTest::newRow("unreadable") << QStringList{u"validate"_s, path(u"garbage.json"_s)} << 2 << "line 2"_ba;
        QTest::newRow("a folder") << QStringList{u"validate"_s, path(u"empty"_s)} << 2 << "folder"_ba;
        QTest::newRow("nothing to validate") << QStringList{u"validate"_s} << 2 << "usage"_ba;
        QTest::newRow("diff of the same") << QStringList{u"diff"_s, recording, recording} << 0 << ""_ba;
    }
    void exitCodes()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, complaint);
        QDir().mkpath(path(u"empty"_s));
        QVERIFY(writeAll(path(u"empty/manifest.json"_s), R"({"os": "macOS", "entries": []})"));
        QVERIFY(writeAll(path(u"garbage.json"_s), "{\n  oops"));
        QVERIFY(
            writeAll(path(u"wrong.json"_s), readAll(recordingFolder(mac) + u"/expected.json"_s).replace("\"cpu_cores\": ", "\"cores\": ")));
        const Run run = prose_(arguments);
        QVERIFY2(run.exitCode == exitCode, run.err + " exit " + QByteArray::number(run.exitCode));
        QVERIFY2(run.err.contains(complaint), run.err);
        QCOMPARE(run.err.isEmpty(), complaint.isEmpty());
        if (arguments.contains(u"--help-all"_s))
            QVERIFY2(run.out.startsWith("Usage: "), run.out);
        if (arguments.contains(path(u"wrong.json"_s)))
            QVERIFY2(run.out.contains("/hardware/cpu_cores: is missing"), run.out);
    }

    void writesJsonOrText()
    {
        const Run json = prose_({u"--replay"_s, recordingFolder(wholeLinux)});
        QCOMPARE(json.exitCode, 0);
        QVERIFY(json.out.startsWith("{\n  \"report_schema\": \"system-prose\",\n  \"report_schema_version\": 2,"));
        QVERIFY(!json.out.contains('\033'));
        const Run text = prose_({u"--replay"_s, recordingFolder(wholeLinux), u"-o"_s, path(u"report.txt"_s)});
        QCOMPARE(text.exitCode, 0);
        QVERIFY(text.out.isEmpty());
        QVERIFY(readAll(path(u"report.txt"_s)).contains("Debian GNU/Linux 12"));
    }

    void ownWords_data()
    {
        QTest::addColumn<QByteArray>("language");
        QTest::addColumn<QByteArray>("usage");
        QTest::addColumn<QByteArray>("complaint");
        QTest::newRow("English") << QByteArray("C.UTF-8") << QByteArray("Usage: ") << QByteArray("prose: there is no command \"x\"");
        QTest::newRow("German") << QByteArray("de_DE.UTF-8") << QByteArray("Aufruf: ") << QByteArray("prose: einen Befehl „x“");
        QTest::newRow("Vietnamese") << QByteArray("vi_VN.UTF-8") << QByteArray("Cách dùng: ") << QByteArray("prose: không có lệnh “x”");
    }
    void ownWords()
    {
        QFETCH(QByteArray, language);
        QFETCH(QByteArray, usage);
        QFETCH(QByteArray, complaint);
        for (const char *name : {"LANGUAGE", "LC_MESSAGES", "LANG"})
            qunsetenv(name);
        const QByteArray before = qgetenv("LC_ALL");
        qputenv("LC_ALL", language);
        const Run help = prose_({u"--help"_s}), wrong = prose_({u"x"_s});
        qputenv("LC_ALL", before);
        QCOMPARE(help.exitCode, 0);
        QVERIFY2(help.out.startsWith(usage), help.out.first(100));
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY2(wrong.err.startsWith(complaint), wrong.err);
    }

    void languages_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("heading");
        QTest::newRow("none") << QStringList{} << u"LC_ALL"_s << u"C.UTF-8"_s << u"System report"_s;
        QTest::newRow("English") << QStringList{} << u"LC_ALL"_s << u"en_GB.UTF-8"_s << u"System report"_s;
        QTest::newRow("German") << QStringList{} << u"LC_ALL"_s << u"de_AT.UTF-8"_s << u"Systembericht"_s;
        QTest::newRow("Vietnamese") << QStringList{} << u"LANG"_s << u"vi_VN.UTF-8"_s << u"Báo cáo hệ thống"_s;
        QTest::newRow("asked for") << QStringList{u"--language"_s, u"de"_s} << u"LC_ALL"_s << u"vi_VN.UTF-8"_s << u"Systembericht"_s;
        QTest::newRow("English asked for") << QStringList{u"--language"_s, u"en"_s} << u"LANG"_s << u"de_DE"_s << u"System report"_s;
    }
    void languages()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, variable);
        QFETCH(QString, value);
        QFETCH(QString, heading);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"LANGUAGE"_s, u"LC_ALL"_s, u"LC_MESSAGES"_s, u"LANG"_s})
            environment.remove(name);
        environment.insert(variable, value);
        const auto printed = [&](const QString &format) {
            QProcess process;
            process.setProcessEnvironment(environment);
            process.start(QStringLiteral(PROSE_PROGRAM),
                          QStringList{u"--replay"_s, recordingFolder(wholeLinux), u"-f"_s, format} + options);
            return process.waitForFinished(60'000) ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
        };
        QVERIFY2(printed(u"text"_s).startsWith(heading), qPrintable(printed(u"text"_s).first(200)));
        QVERIFY(printed(u"markdown"_s).startsWith(u"# "_s + heading));
        QVERIFY(printed(u"html"_s).contains(u"<h1>"_s + heading));
        // What programs read is the same everywhere.
        QVERIFY(printed(u"prompt"_s).startsWith("# Analysis of a Linux computer\n"_L1));
        QJsonObject report = QJsonDocument::fromJson(printed(u"json"_s).toUtf8()).object();
        const QJsonObject usual = QJsonDocument::fromJson(prose_({u"--replay"_s, recordingFolder(wholeLinux)}).out).object();
        QVERIFY(report.size() > 30);
        for (const auto allKeys = usual.keys(); const QString &key : allKeys) {
            if (!key.startsWith("collection"_L1) && key != "timestamp"_L1) // they hold times
                QCOMPARE(report[key], usual[key]);
        }
    }

    void pipesAndLinksStayWhatTheyAre()
    {
        const QStringList arguments{u"--replay"_s, recordingFolder(wholeLinux), u"-f"_s, u"json"_s, u"-o"_s};
        // Opened for both, a pipe waits for no one; a report of one section fits into it.
        const QByteArray pipe = QFile::encodeName(path(u"pipe"_s));
        QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
        const int end = open(pipe.constData(), O_RDWR | O_NONBLOCK);
        QVERIFY(end >= 0);
        const Run toPipe = prose_(arguments + QStringList{path(u"pipe"_s), u"--sections"_s, u"system"_s});
        QCOMPARE(toPipe.err, QByteArray());
        QByteArray start(2, '\0');
        QCOMPARE(read(end, start.data(), 2), 2);
        close(end);
        QCOMPARE(start, "{\n"_ba);
        QVERIFY(!QFileInfo(path(u"pipe"_s)).isFile());

        QVERIFY(writeAll(path(u"real.json"_s), "old"));
        QVERIFY(QFile::link(u"real.json"_s, path(u"link.json"_s)));
        QCOMPARE(prose_(arguments + QStringList{path(u"link.json"_s)}).exitCode, 0);
        QVERIFY(QFileInfo(path(u"link.json"_s)).isSymLink());
        QVERIFY(readAll(path(u"real.json"_s)).startsWith("{\n"));
    }

    /// As on a full disk: no byte more than so many can be written.
    void fullDiskKeepsTheOldFile()
    {
        QVERIFY(writeAll(path(u"kept.json"_s), "old"));
        QProcess process;
        process.setChildProcessModifier([] {
            const rlimit limit{8192, 8192};
            setrlimit(RLIMIT_FSIZE, &limit);
            std::signal(SIGXFSZ, SIG_IGN);
        });
        process.start(QStringLiteral(PROSE_PROGRAM), {u"--replay"_s, recordingFolder(wholeLinux), u"-o"_s, path(u"kept.json"_s)});
        QVERIFY(process.waitForFinished(60'000));
        const QByteArray complaint = process.readAllStandardError();
        QCOMPARE(process.exitCode(), 1);
        QVERIFY2(complaint.contains("kept.json") && complaint.contains("File too large"), complaint);
        QCOMPARE(readAll(path(u"kept.json"_s)), "old"_ba);
        QCOMPARE(QDir(m_folder.path()).entryList({u"kept.json*"_s}).size(), 1); // nothing half-written stays behind
    }

    void tracesAreWhatTheirNamesSay()
    {
        const Run otlp = prose_(
            {u"--replay"_s, recordingFolder(mac), u"-o"_s, path(u"traced.json"_s), u"--trace"_s, path(u"t.otlp.json"_s)});
        QCOMPARE(otlp.err, QByteArray());
        const QJsonObject status = QJsonDocument::fromJson(readAll(path(u"traced.json"_s))).object()["collection_status"_L1].toObject();
        int spans = 1;
        for (const QJsonValue &section : status) {
            const auto sources = int(section["sources"_L1].toArray().size());
            spans += sources + (section["state"_L1] != "skipped"_L1 && (sources > 0 || section["duration_ms"_L1].toDouble() > 0));
        }
        QVERIFY(spans > 100);
        QCOMPARE(faultsOfOtlp(readAll(path(u"t.otlp.json"_s)), spans), QStringList{});
        for (const QString &name : {u"t.trace"_s, u"t.chrome.json"_s}) {
            QCOMPARE(prose_({u"--replay"_s, recordingFolder(mac), u"--trace"_s, path(name)}).err, QByteArray());
            QCOMPARE(faultsOfChromeTrace(readAll(path(name)), spans), QStringList{});
        }
    }

    void verboseSaysWhenWhatRan()
    {
        const Run run = prose_(
            {u"--replay"_s, recordingFolder(wholeLinux), u"--sections"_s, u"system,battery"_s, u"-v"_s, u"-f"_s, u"json"_s});
        const QList<QByteArray> lines = run.err.chopped(1).split('\n');
        QVERIFY2(lines.size() > 4, run.err);
        // Columns stand below each other: every line has its name where the heading has it.
        const qsizetype column = lines[0].indexOf("section or source");
        QVERIFY2(column > 20, run.err);
        QVERIFY2(lines[1].startsWith("* ") && QString::fromUtf8(lines[1]).mid(column) == "collection"_L1, run.err);
        const auto has = [&](QLatin1StringView name) {
            return std::ranges::any_of(lines, [&](const QByteArray &line) { return QString::fromUtf8(line).mid(column) == name; });
        };
        QVERIFY2(has("  system"_L1) && has("  battery"_L1) && has("    /proc/uptime"_L1), run.err);
        QVERIFY2(lines.last().startsWith("* on the critical path"), run.err);
    }

    void writesOtherForms_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("markdown") << u"markdown"_s << u"report.md"_s << "# System report\n"_ba;
        QTest::newRow("html") << u"html"_s << u"report.html"_s << "<!DOCTYPE html>\n"_ba;
        QTest::newRow("prompt") << u"prompt"_s << u"report.prompt.md"_s << "# Analysis of a Linux computer\n"_ba;
    }
    void writesOtherForms()
    {
        QFETCH(QString, word);
        QFETCH(QString, file);
        QFETCH(QByteArray, start);
        const QStringList replay{u"--replay"_s, recordingFolder(wholeLinux)};
        const Run printed = prose_(replay + QStringList{u"-f"_s, word});
        QCOMPARE(printed.exitCode, 0);
        QVERIFY2(printed.out.startsWith(start), printed.out.first(200));
        QVERIFY(printed.out.contains("Debian GNU/Linux 12") && !printed.out.contains('\033'));
        QCOMPARE(prose_(replay + QStringList{u"-o"_s, path(file)}).exitCode, 0);
        QVERIFY(readAll(path(file)).startsWith(start));
        // The word counts for more than the file's ending.
        QCOMPARE(prose_(replay + QStringList{u"-f"_s, u"json"_s, u"-o"_s, path(file)}).exitCode, 0);
        QVERIFY(readAll(path(file)).startsWith('{'));
        if (word == "prompt"_L1)
            return;
        const Run difference = prose_({u"diff"_s, recordingFolder(mac), recordingFolder(wholeLinux), u"-f"_s, word});
        QCOMPARE(difference.exitCode, 1);
        QVERIFY(difference.out.startsWith(start.first(2)) && difference.out.contains("Debian GNU/Linux 12"));
    }

    void longListsAreCutUnlessAskedFor()
    {
        const QStringList replay{u"--replay"_s, recordingFolder(u"linux-debian13-user"_s), u"-f"_s, u"text"_s};
        const QByteArray cut = prose_(replay).out;
        const QByteArray full = prose_(replay + QStringList{u"--full"_s}).out;
        QVERIFY(cut.contains(" more; --full shows all\n"));
        QVERIFY(!full.contains("--full"));
        QCOMPARE_LT(cut.count('\n'), 1200);
        QCOMPARE_GT(full.count('\n'), 2 * cut.count('\n'));
    }

    void stylesAreForTerminals_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("isStyled");
        QTest::newRow("a terminal") << u"TERM"_s << u"xterm"_s << true;
        QTest::newRow("NO_COLOR") << u"NO_COLOR"_s << u"1"_s << false;
        QTest::newRow("empty NO_COLOR") << u"NO_COLOR"_s << u""_s << true;
        QTest::newRow("a dumb one") << u"TERM"_s << u"dumb"_s << false;
    }
    void stylesAreForTerminals()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(bool, isStyled);
        const PseudoTerminal terminal(60);
        QVERIFY(terminal.isThere());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"NO_COLOR"_s);
        environment.insert(u"TERM"_s, u"xterm"_s);
        environment.insert(name, value);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setStandardOutputFile(terminal.device);
        process.start(QStringLiteral(PROSE_PROGRAM), {u"--replay"_s, recordingFolder(wholeLinux), u"--sections"_s, u"system"_s});
        QVERIFY(process.waitForFinished(60'000));
        const QByteArray out = terminal.shown();
        QVERIFY2(out.contains("The operating system is Debian"), out); // text, without having been asked for
        QCOMPARE(out.contains("\033[1mSystem report\033[0m"), isStyled);
        QCOMPARE(out.contains('\033'), isStyled);
        static const QRegularExpression codes(u"\u001b\\[[0-9;]*m"_s);
        for (const auto lines = QString::fromUtf8(out).remove(codes).remove(u'\r').split(u'\n'); const QString &line : lines)
            QVERIFY2(line.size() <= 60, qPrintable(line));
    }

    void onlyTheSectionsAskedFor()
    {
        const Run run = prose_({u"--replay"_s, recordingFolder(mac), u"--sections"_s, u"system"_s});
        const QJsonObject status = QJsonDocument::fromJson(run.out).object()["collection_status"_L1].toObject();
        QCOMPARE(status["hardware"_L1]["status"_L1].toString(), u"skipped"_s);
        QCOMPARE(status["system"_L1]["status"_L1].toString(), u"ok"_s);
    }

    void fastReportsLeaveOutWhatTakesItsTime()
    {
        const Run run = prose_({u"--replay"_s, recordingFolder(wholeLinux), u"--mode"_s, u"fast"_s, u"-f"_s, u"json"_s});
        QCOMPARE(run.exitCode, 0);
        QStringList skipped;
        const QJsonObject status = QJsonDocument::fromJson(run.out).object()["collection_status"_L1].toObject();
        for (auto it = status.begin(); it != status.end(); ++it) {
            if (it->toObject()["state"_L1] == "skipped"_L1)
                skipped += it.key();
        }
        QCOMPARE(skipped, (QStringList{u"fonts"_s, u"storage_analysis"_s, u"system_logs"_s}));
        QCOMPARE(prose_({u"--mode"_s, u"quick"_s}).exitCode, 2);
    }

    /// Sources missing, denied, malformed and late in one section each: the other sections are as in the clean run.
    void troubledRecording()
    {
        const QJsonObject clean = QJsonDocument::fromJson(prose_({u"--replay"_s, recordingFolder(mac)}).out).object();
        QString hardwareFile;
        const QString folder = edited(mac, [&](QJsonObject &entry) {
            const QString command = entry.value("argv"_L1).toVariant().toStringList().join(u' ');
            if (command.contains("SPHardwareDataType"_L1)) {
                hardwareFile = entry["stdout"_L1].toString();
            } else if (command.contains("SPPowerDataType"_L1)) {
                entry = {};
            } else if (command.contains("SPDisplaysDataType"_L1)) {
                entry.remove("stdout"_L1);
                entry["error"_L1] = u"denied"_s;
            } else if (command.contains("SPStorageDataType"_L1)) {
                entry["delay_ms"_L1] = 3'600'000;
            }
        });
        QVERIFY(writeAll(folder + u'/' + hardwareFile, "{\"SPHardwareDataType\": [{\"machine_na"));
        const Run run = prose_({u"--replay"_s, folder, u"--timeout-scale"_s, u"0.05"_s});
        const QJsonObject report = QJsonDocument::fromJson(run.out).object();
        QVERIFY2(run.exitCode == 3, run.err);
        const QJsonArray errors = report["collection_errors"_L1].toArray();
        const auto mentions = [&](QLatin1StringView what, QLatin1StringView source) {
            return std::ranges::any_of(
                errors, [&](const QJsonValue &line) { return line.toString().contains(what) && line.toString().contains(source); });
        };
        const QByteArray all = QJsonDocument(errors).toJson();
        QVERIFY2(mentions("permission denied"_L1, "SPDisplaysDataType"_L1), all);
        QVERIFY2(mentions("timed out"_L1, "SPStorageDataType"_L1), all);
        QVERIFY2(mentions("not understood"_L1, "SPHardwareDataType"_L1), all);
        QCOMPARE(report["network"_L1], clean["network"_L1]);
        QCOMPARE(report["top_processes"_L1], clean["top_processes"_L1]);
        QCOMPARE(report["hardware"_L1]["cpu"_L1], clean["hardware"_L1]["cpu"_L1]);
        QCOMPARE(report["system"_L1]["macos_version"_L1], clean["system"_L1]["macos_version"_L1]);
    }

    void lateFilesHarmTheirSectionOnly()
    {
        const QString folder = edited(wholeLinux, [](QJsonObject &entry) {
            const QString file = entry["path"_L1].toString();
            if (file.startsWith("/proc/"_L1) && file.endsWith("/stat"_L1) && file != "/proc/stat"_L1)
                entry["delay_ms"_L1] = 3'600'000;
        });
        const Run run = prose_({u"--replay"_s, folder, u"--timeout-scale"_s, u"0.1"_s});
        QCOMPARE(run.exitCode, 3);
        const QJsonObject report = QJsonDocument::fromJson(run.out).object();
        QCOMPARE(report["collection_status"_L1]["top_processes"_L1]["state"_L1].toString(), u"failed"_s);
        QCOMPARE(report["collection_errors"_L1].toArray(),
                 (QJsonArray{u"top_processes: timed out after 0.5 s: /proc/1/stat"_s, u"top_processes: not found: /proc/[0-9]*/stat"_s}));
    }

    void sectionThatFailsMakesThree()
    {
        const QString folder = edited(mac, [](QJsonObject &entry) {
            const QStringList argv = entry.value("argv"_L1).toVariant().toStringList();
            if (argv.contains(u"SPPowerDataType"_s) || argv.contains(u"-g"_s)) {
                entry.remove("stdout"_L1);
                entry["error"_L1] = u"denied"_s;
            }
        });
        QVERIFY(!QFile::exists(folder + u"/expected.json"_s));
        const Run run = prose_({u"--replay"_s, folder, u"--sections"_s, u"battery,system"_s});
        const QJsonObject report = QJsonDocument::fromJson(run.out).object();
        QCOMPARE(report["collection_status"_L1]["battery"_L1]["state"_L1].toString(), u"failed"_s);
        QCOMPARE(run.exitCode, 3);
    }

    void ctrlCLeavesNoFile()
    {
        const QString folder = edited(mac, [](QJsonObject &entry) { entry["delay_ms"_L1] = 3'600'000; });
        const PseudoTerminal terminal(50);
        QVERIFY(terminal.isThere());
        QProcess process;
        process.setStandardErrorFile(terminal.device);
        process.start(QStringLiteral(PROSE_PROGRAM), {u"--replay"_s, folder, u"-o"_s, path(u"half.json"_s)});
        QVERIFY(process.waitForStarted());
        QByteArray shown;
        QVERIFY(QTest::qWaitFor([&] { return (shown += terminal.shown()).contains(" sections "); }, 20'000));
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(!QFile::exists(path(u"half.json"_s)));

        // Meanwhile one line said how far it was, and nothing is left of it.
        shown += terminal.shown();
        const QList<QByteArray> lines = shown.split('\r');
        QVERIFY2(lines.size() > 2 && lines.first().isEmpty(), shown);
        QCOMPARE(lines.last(), "\033[K"_ba);
        static const QRegularExpression form(u"^\u001b\\[K\\d+ of \\d+ sections [\\w, ]*$"_s);
        for (const auto between = lines.sliced(1, lines.size() - 2); const QByteArray &line : between) {
            QVERIFY2(form.match(QString::fromLatin1(line)).hasMatch(), line);
            QVERIFY2(line.size() < 50 + 3, line);
        }
    }

    void comparisonFindsPlantedChanges()
    {
        QCOMPARE(prose_({u"--replay"_s, recordingFolder(wholeLinux), u"--include-personal"_s, u"-o"_s, path(u"old.json"_s)}).exitCode, 0);
        QJsonObject report = QJsonDocument::fromJson(readAll(path(u"old.json"_s))).object();
        QJsonObject system = report["system"_L1].toObject();
        system["kernel"_L1] = u"99.1"_s;
        system["uptime_seconds"_L1] = 12;
        report["system"_L1] = system;
        QVERIFY(writeAll(path(u"new.json"_s), QJsonDocument(report).toJson()));
        const Run run = prose_({u"diff"_s, path(u"old.json"_s), path(u"new.json"_s), u"-f"_s, u"json"_s});
        QCOMPARE(run.exitCode, 1);
        const QJsonObject result = QJsonDocument::fromJson(run.out).object();
        QCOMPARE(result["changed"_L1].toInt(), 1);
        QCOMPARE(result["added"_L1].toInt() + result["removed"_L1].toInt(), 0);
        QVERIFY(run.out.contains("99.1"));
    }

    void fullOutput()
    {
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QStringLiteral(PROSE_PROGRAM), {u"schema"_s});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 1);
        QCOMPARE(process.readAllStandardError(), "prose: cannot write the output: No space left on device\n"_ba);
    }

    void validatesOutputOfOthers()
    {
        QVERIFY(writeAll(path(u"facter.json"_s),
                         R"({"facterversion": "4.3.0", "kernel": "Linux", "kernelrelease": "6.1.0", "is_virtual": false})"));
        const Run run = prose_({u"validate"_s, path(u"facter.json"_s)});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.out.contains("not a report, but output of facter 4.3.0. It can be opened and compared: "), run.out + run.err);
    }

    void recordingThatCannotBeWritten()
    {
        QDir().mkpath(path(u"taken"_s));
        QVERIFY(writeAll(path(u"taken/files"_s), "no folder"));
        const Run run = prose_({u"--sections"_s, u"system"_s, u"--record"_s, path(u"taken"_s), u"-o"_s, path(u"recorded.json"_s)});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains("taken"), run.err);
    }

    void recordsAndReplays()
    {
        const QString folder = path(u"recording"_s);
        const Run live = prose_(
            {u"--sections"_s, u"system,hardware,network,battery"_s, u"--record"_s, folder, u"-o"_s, path(u"live.json"_s)});
        QVERIFY2(live.exitCode == 0, live.err);
        const Run again = prose_(
            {u"--sections"_s, u"system,hardware,network,battery"_s, u"--replay"_s, folder, u"-o"_s, path(u"again.json"_s)});
        QVERIFY2(again.exitCode == 0, again.err);
        const Run compared = prose_({u"diff"_s, path(u"live.json"_s), path(u"again.json"_s), u"--include-volatile"_s});
        QVERIFY2(compared.exitCode == 0, compared.out);
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
