// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/top_processes.h"
#include "tests/support/writtenmachine.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

namespace {

const QString ps = u"/bin/ps -A -o pid,%cpu,%mem,comm -r"_s;

/// Up 1000 s, 100 ticks a second, 4 KiB pages, 1 GiB of memory.
Machine linuxMachine()
{
    auto machine = std::make_shared<WrittenMachine>(Platform::Linux);
    machine->files.insert(u"/proc/uptime"_s, QByteArray("1000.00 1900.00\n"));
    machine->files.insert(u"/proc/meminfo"_s, QByteArray("MemTotal:        1048576 kB\nMemFree: 5 kB\n"));
    machine->calls.insert(u"sysconf"_s, QByteArray("4096 100"));
    return machine;
}

void addProcess(const Machine &machine, int pid, const QByteArray &name, int ticks, int startTicks, int pages)
{
    const QByteArray number = QByteArray::number(pid);
    machine->files.insert(u"/proc/%1/stat"_s.arg(pid),
                          number + " (" + name + ") S 1 1 1 0 -1 0 0 0 0 0 " + QByteArray::number(ticks) + " 0 0 0 20 0 1 0 "
                              + QByteArray::number(startTicks) + " 1 1 1\n");
    machine->files.insert(u"/proc/%1/statm"_s.arg(pid), "9999 " + QByteArray::number(pages) + " 1 1 0 1 0\n");
}

/// "pid cpu memory command" of each
QStringList lines(const Section &section)
{
    QStringList lines;
    for (const auto processes = jsonList(section); const QJsonValue &process : processes)
        lines += u"%1 %2 %3 %4"_s.arg(process["pid"_L1].toInt())
                     .arg(process["cpu_percent"_L1].toDouble(-1))
                     .arg(process["mem_percent"_L1].toDouble(-1))
                     .arg(process["command"_L1].toString());
    return lines;
}

} // namespace

class TestProcessSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shares();
    void commands_data();
    void commands();
    void lengthAndOrder();
    void vanished();
    void hidden_data();
    void hidden();
    void withoutScale();
    void mac();
    void macFailures();
};

void TestProcessSection::shares()
{
    const Machine machine = linuxMachine();
    addProcess(machine, 1, "init", 5000, 0, 2621); // 50 s of 1000 s; 10.2 MiB
    addProcess(machine, 20, "busy", 18000, 90000, 262144); // 180 s of 100 s; all memory
    addProcess(machine, 30, "young", 7, 100100, 0); // "started" after the time was read
    const Section section = collectSection(topProcessesSection(), machine);
    QCOMPARE(lines(section), (QStringList{u"20 180 100 busy"_s, u"30 7 0 young"_s, u"1 5 1 init"_s}));
    QCOMPARE(section.state, State::Complete);
}

void TestProcessSection::commands_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("link"); // null: unreadable
    QTest::addColumn<QString>("command");
    QTest::newRow("program") << QByteArray("bash") << QByteArray("/usr/bin/bash") << u"/usr/bin/bash"_s;
    QTest::newRow("deleted") << QByteArray("bash") << QByteArray("/usr/bin/bash (deleted)") << u"/usr/bin/bash"_s;
    QTest::newRow("called deleted") << QByteArray("x") << QByteArray("/tmp/x (deleted) y") << u"/tmp/x (deleted) y"_s;
    QTest::newRow("of somebody else") << QByteArray("sshd") << QByteArray() << u"sshd"_s;
    QTest::newRow("odd name") << QByteArray("a) R 1 (b\n") << QByteArray() << u"a) R 1 (b\n"_s;
}

void TestProcessSection::commands()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, link);
    QFETCH(QString, command);
    const Machine machine = linuxMachine();
    addProcess(machine, 7, name, 0, 0, 0);
    addProcess(machine, 1, "init", 0, 0, 0);
    machine->files.insert(u"/proc/7/cmdline"_s, QByteArray("bash\0--password=secret\0"));
    if (!link.isNull())
        machine->links.insert(u"/proc/7/exe"_s, link);
    const Section section = collectSection(topProcessesSection(), machine);
    QCOMPARE(lines(section), (QStringList{u"1 0 0 init"_s, u"7 0 0 "_s + command}));
    QVERIFY(!sectionJson(section).contains("secret"));
}

void TestProcessSection::lengthAndOrder()
{
    const Machine machine = linuxMachine();
    for (int pid = 1; pid <= 40; ++pid)
        addProcess(machine, pid, "p", pid % 2 ? 1000 : 2000, 0, 0);
    const QStringList all = lines(collectSection(topProcessesSection(), machine));
    QCOMPARE(all.size(), 15);
    QCOMPARE(all.first(), u"2 2 0 p"_s); // of equals the lowest number first, as a number: 8 before 10
    QCOMPARE(all.at(3), u"8 2 0 p"_s);
    QCOMPARE(all.at(4), u"10 2 0 p"_s);
    QCOMPARE(all.last(), u"30 2 0 p"_s);
}

void TestProcessSection::vanished()
{
    const Machine machine = linuxMachine();
    addProcess(machine, 1, "init", 0, 0, 0);
    addProcess(machine, 5, "gone", 0, 0, 0);
    addProcess(machine, 6, "half", 0, 0, 0);
    machine->files[u"/proc/5/stat"_s] = std::unexpected(Error{Error::Kind::Missing, u"/proc/5/stat"_s, {}});
    machine->files[u"/proc/6/statm"_s] = std::unexpected(Error{Error::Kind::Missing, u"/proc/6/statm"_s, {}});
    const Section section = collectSection(topProcessesSection(), machine);
    QCOMPARE(lines(section), (QStringList{u"1 0 0 init"_s, u"6 0 -1 half"_s}));
    QVERIFY(section.problems.empty());
}

void TestProcessSection::hidden_data()
{
    QTest::addColumn<QByteArray>("options"); // of /proc; null: process 1 is there but denied
    QTest::addColumn<bool>("isHidden");
    QTest::newRow("hidepid=2") << QByteArray("rw,gid=5,hidepid=2") << true;
    QTest::newRow("hidepid=invisible") << QByteArray("rw,hidepid=invisible") << true;
    QTest::newRow("hidepid=0") << QByteArray("rw,hidepid=0") << false;
    QTest::newRow("nothing hidden") << QByteArray("rw") << false;
    QTest::newRow("denied") << QByteArray() << true;
}

void TestProcessSection::hidden()
{
    QFETCH(QByteArray, options);
    QFETCH(bool, isHidden);
    const Machine machine = linuxMachine();
    addProcess(machine, 70, "own", 0, 0, 0);
    if (options.isNull())
        machine->files.insert(u"/proc/1/stat"_s, std::unexpected(Error{Error::Kind::Denied, u"/proc/1/stat"_s, {}}));
    machine->files.insert(u"/proc/self/mountinfo"_s, "22 1 0:21 / /proc rw - proc proc " + options + '\n');
    const Section section = collectSection(topProcessesSection(), machine);
    QCOMPARE(lines(section), QStringList{u"70 0 0 own"_s});
    QCOMPARE(section.problems.size(), size_t(isHidden));
    if (isHidden)
        QCOMPARE(section.problems.front().kind, Error::Kind::Denied);
}

void TestProcessSection::withoutScale()
{
    auto machine = std::make_shared<WrittenMachine>(Platform::Linux);
    addProcess(machine, 1, "init", 5000, 0, 100);
    Section section = collectSection(topProcessesSection(), machine);
    QCOMPARE(lines(section), QStringList{u"1 -1 -1 init"_s}); // absent, not 0
    QCOMPARE(section.state, State::Partial);
    section = collectSection(topProcessesSection(), linuxMachine());
    QCOMPARE(lines(section), QStringList());
    QCOMPARE(section.problems.size(), 1U);
}

void TestProcessSection::mac()
{
    auto machine = std::make_shared<WrittenMachine>(Platform::MacOS);
    QByteArray text = "  PID  %CPU %MEM COMM\n  382  12.4  1.1 /System/Library/WindowServer\n  900   0.5  0.2 /Applications/My "
                      "App.app/Contents/MacOS/My App\n"
                      "  800   0.5  0.2 /usr/libexec/b\nnot a row\n";
    for (int pid = 1; pid < 40; ++pid)
        text += "  " + QByteArray::number(pid) + "   0.0  0.1 /sbin/launchd\n";
    machine->prints(ps, text);
    const Section section = collectSection(topProcessesSection(), machine);
    const QStringList all = lines(section);
    QCOMPARE(all.size(), 15);
    QCOMPARE(all.first(4),
             (QStringList{u"382 12.4 1.1 /System/Library/WindowServer"_s, u"800 0.5 0.2 /usr/libexec/b"_s,
                          u"900 0.5 0.2 /Applications/My App.app/Contents/MacOS/My App"_s, u"1 0 0.1 /sbin/launchd"_s}));
    QCOMPARE(section.state, State::Complete);
}

void TestProcessSection::macFailures()
{
    auto machine = std::make_shared<WrittenMachine>(Platform::MacOS);
    QCOMPARE(collectSection(topProcessesSection(), machine).problems.front().kind, Error::Kind::Missing);
    machine->prints(ps, {}, 1);
    QCOMPARE(collectSection(topProcessesSection(), machine).problems.front().kind, Error::Kind::Failed);
    machine->prints(ps, "PID\n");
    const Section section = collectSection(topProcessesSection(), machine);
    QCOMPARE(section.problems.front().kind, Error::Kind::Malformed);
    QCOMPARE(sectionJson(section).trimmed(), QByteArray("[]"));
}

QTEST_GUILESS_MAIN(TestProcessSection)
#include "tst_processsection.moc"
