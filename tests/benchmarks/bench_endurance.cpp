// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// This machine, collected again and again in one process: beside everything that can go wrong at once, and 1 000 times to see
// whether memory and file descriptors stay level. Arguments: [RUNS [COLLECTIONS]], 200 and 1000 unless said.
#include "app/inspection.h"
#include "collectors/sections/sections.h"
#include "models/report/diff.h"
#include "tests/support/livingprocesses.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace prose;

namespace {

const QString hostile = QStringLiteral(PROSE_HOSTILE);
constexpr auto deadline = 4s; ///< of each hostile section

/// Everything that goes wrong here, one section each, goes on about for its whole limit.
struct Trouble
{
    std::optional<QString> text;
    static constexpr auto id = "trouble";
    static const Fields<Trouble> fields;
};
const Fields<Trouble> Trouble::fields = {field("text", "Text", &Trouble::text)};

const QStringList modes{u"silent"_s,          u"ignore-term"_s,      u"close-pipes"_s,     u"stop-itself"_s,     u"stubborn-family"_s,
                        u"flood"_s,           u"flood-stubbornly"_s, u"crash"_s,           u"exit 3"_s,          u"leave-stubborn-child"_s,
                        u"stubborn-daemon"_s, u"daemon-then-hang"_s, u"missing program"_s, u"pipe for a file"_s, u"dead file system"_s};
bool isPeaceful = false; ///< the same sections, but their program just ends
int nextMode = 0;
QString pipePath, deadPath;

QCoro::Task<Collected<Trouble>> collect(Inputs in)
{
    Collected<Trouble> out;
    const QString &mode = modes.at(nextMode++ % modes.size());
    if (!isPeaceful && (mode == "pipe for a file"_L1 || mode == "dead file system"_L1)) {
        const QString path = mode == "pipe for a file"_L1 ? pipePath : deadPath;
        const Files files = co_await in.read({path, path + "/*"_L1});
        out.take(files.at(path));
        co_return out;
    }
    if (isPeaceful) {
        out.take(co_await in.run({hostile, {u"exit"_s, QString::number(0), mode}, 600ms}));
        co_return out;
    }
    const QString program = mode == "missing program"_L1 ? u"/nowhere/at-all"_s : hostile;
    out.take(co_await in.run({program, mode.split(u' '), 600ms}));
    co_return out;
}

/// A FUSE file system whose server never answers: what a look into it waits for does not come. Needs root.
class DeadFileSystem
{
public:
    explicit DeadFileSystem(const QString &folder) : m_folder(QFile::encodeName(folder))
    {
#ifdef Q_OS_LINUX
        m_device = ::open("/dev/fuse", O_RDWR | O_CLOEXEC);
        const QByteArray options = "fd=" + QByteArray::number(m_device) + ",rootmode=40000,user_id=0,group_id=0";
        m_isMounted = m_device >= 0
            && ::mount("dead", m_folder.constData(), "fuse", MS_NOSUID | MS_NODEV | MS_NOEXEC, options.constData()) == 0;
#endif
    }
    ~DeadFileSystem()
    {
#ifdef Q_OS_LINUX
        if (m_isMounted)
            ::umount2(m_folder.constData(), MNT_DETACH);
        if (m_device >= 0)
            ::close(m_device);
#endif
    }
    bool isMounted() const { return m_isMounted; }

private:
    QByteArray m_folder;
    int m_device = -1;
    bool m_isMounted = false;
};

struct Run
{
    Report report;
    double othersMs = 0; ///< until the last ordinary section ended, but for the disk section: it lists the dead file system
    double diskMs = 0;
    double allMs = 0;
};

Run collectOnce(const std::vector<SectionSpec> &specs)
{
    InspectionOptions options;
    options.engine.skip = {u"storage_analysis"_s}; // walks folders for as long as there are any
    auto inspection = Inspection::create(specs, options);
    QEventLoop loop;
    Run run;
    QElapsedTimer clock;
    QObject::connect(inspection->get(), &Inspection::sectionChanged, &loop, [&](const Section &section) {
        if (isOver(section.state) && !section.id.startsWith("trouble"_L1))
            (section.id == "disk"_L1 ? run.diskMs : run.othersMs) = double(clock.nsecsElapsed()) / 1e6;
    });
    QObject::connect(inspection->get(), &Inspection::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    clock.start();
    (*inspection)->start();
    loop.exec();
    run.allMs = double(clock.nsecsElapsed()) / 1e6;
    run.report = (*inspection)->report();
    std::erase_if(run.report.sections, [](const Section &section) { return section.id.startsWith("trouble"_L1); });
    return run;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

int memoryKib()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toInt() * int(::sysconf(_SC_PAGESIZE) / 1024) : 0;
}

int descriptors()
{
    return int(QDir(u"/proc/self/fd"_s).entryList(QDir::System | QDir::AllEntries | QDir::NoDotAndDotDot).size());
}

int threads()
{
    return int(QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size());
}

std::vector<SectionSpec> withTrouble()
{
    std::vector<SectionSpec> specs = allSections();
    for (int i = 0; i < modes.size(); ++i) {
        SectionSpec spec = section<Trouble>("Trouble", "Group").on(Platform::Linux, collect).within(deadline);
        spec.info.id = u"trouble_%1"_s.arg(i);
        specs.push_back(std::move(spec));
    }
    return specs;
}

void underFire(int runs)
{
    const std::vector<SectionSpec> specs = withTrouble();
    QTemporaryDir folder;
    pipePath = folder.filePath(u"pipe"_s);
    deadPath = folder.filePath(u"dead"_s);
    ::mkfifo(QFile::encodeName(pipePath).constData(), 0600);
    QDir().mkpath(deadPath);

    std::vector<double> alone, beside, whole, disk;
    int different = 0, late = 0, left = 0;
    bool hasDeadFileSystem = true;
    collectOnce(specs); // what is remembered from now on is remembered in all
    for (int i = 0; i < runs; ++i) {
        isPeaceful = true;
        const Run quiet = collectOnce(specs);
        isPeaceful = false;
        const DeadFileSystem dead(deadPath);
        hasDeadFileSystem = hasDeadFileSystem && dead.isMounted();
        const Run fire = collectOnce(specs);
        alone.push_back(quiet.othersMs);
        beside.push_back(fire.othersMs);
        whole.push_back(fire.allMs);
        disk.push_back(fire.diskMs);
        const Diff difference = diff(quiet.report, fire.report);
        for (const DiffNode &section : difference.sections)
            different += count(section, false).total() > 0 && section.key != "disk"_L1 && section.key != "top_processes"_L1;
        late += fire.allMs > std::chrono::duration<double, std::milli>(deadline).count();
        left += livingProcessesOf(hostile);
    }
    std::printf("%d runs with %d sections whose program just ends, and %d where those are hostile%s\n", runs, int(modes.size()), runs,
                hasDeadFileSystem ? "" : " (without a dead file system: that needs root)");
    std::printf("  %-46s %8.1f ms\n  %-46s %8.1f ms\n  %-46s %8.2f\n", "all others over, clean run, median", median(alone),
                "all others over, under fire, median", median(beside), "ratio", median(beside) / median(alone));
    std::printf("  %-46s %8.1f ms\n", "disk section, with the dead file system, median", median(disk));
    std::printf("  %-46s %8.1f ms\n", "whole report under fire, median", median(whole));
    std::printf("  %-46s %8.1f ms\n", "whole report under fire, slowest", *std::ranges::max_element(whole));
    std::printf("  %-46s %8d\n  %-46s %8d\n  %-46s %8d\n\n", "sections that differ from the clean run", different,
                "reports after the deadline", late, "processes left", left);
}

/// Stops a collection when all that hangs is running, and lets it go.
void stopped(int runs)
{
    const std::vector<SectionSpec> specs = withTrouble();
    std::vector<double> finished, gone;
    int left = 0;
    for (int i = 0; i < runs; ++i) {
        auto inspection = Inspection::create(specs, {});
        QEventLoop loop;
        QObject::connect(inspection->get(), &Inspection::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
        (*inspection)->start();
        QTimer::singleShot(400, &loop, &QEventLoop::quit);
        loop.exec();
        QElapsedTimer clock;
        clock.start();
        (*inspection)->stop();
        loop.exec();
        finished.push_back(double(clock.nsecsElapsed()) / 1e6);
        inspection->reset();
        gone.push_back(double(clock.nsecsElapsed()) / 1e6);
        left += livingProcessesOf(hostile);
    }
    std::printf("stopped in the middle of it, %d times\n", runs);
    std::printf("  %-46s %8.1f ms\n  %-46s %8.1f ms\n  %-46s %8d\n\n", "until the report is there, slowest",
                *std::ranges::max_element(finished), "until all is gone, slowest", *std::ranges::max_element(gone), "processes left", left);
}

void againAndAgain(int collections)
{
    const std::vector<SectionSpec> specs = allSections();
    std::printf("%-12s %12s %12s %12s\n", "collections", "memory KiB", "descriptors", "threads");
    for (int i = 1; i <= collections; ++i) {
        collectOnce(specs);
        if (i == 1 || i == 10 || i == 100 || i % std::max(1, collections / 5) == 0)
            std::printf("%-12d %12d %12d %12d\n", i, memoryKib(), descriptors(), threads());
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"prose"_s);
    const int runs = argc > 1 ? std::atoi(argv[1]) : 200;
    if (runs > 0) {
        underFire(runs);
        stopped(std::max(1, runs / 10));
    }
    againAndAgain(argc > 2 ? std::atoi(argv[2]) : 1000);
    return 0;
}
