// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How soon the window is there, and for how long it ever keeps somebody waiting: the largest gap between two firings of a
// 1 ms timer on its thread. Each run of a scenario is a fresh process. On a busy machine only the processor time that the
// window's thread used within a gap says something; it is printed beside.
//   bench_window [--json FILE] [--runs N] [--only WORD]
#include "app/conductor.h"
#include "collectors/engine/spec.h"
#include "collectors/sections/sections.h"
#include "ui/colours.h"
#include "ui/detailsview.h"
#include "ui/diffview.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/reportview.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <QCoroTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace prose;

namespace {

constexpr int rowCount = 50'000;
constexpr int rowsOf5Megabytes = 30'000;

double secondsOf(clockid_t clock)
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

struct Item
{
    std::optional<qint64> pid;
    std::optional<QString> name;
    std::optional<double> cpuPercent;
    std::optional<qint64> memoryBytes;
    std::optional<QString> path;
    static const Fields<Item> fields;
};
const Fields<Item> Item::fields = {
    field("pid", "PID", &Item::pid),
    field("name", "Name", &Item::name),
    field("cpu_percent", "CPU", &Item::cpuPercent, Unit::Percent),
    field("memory_bytes", "Memory", &Item::memoryBytes, Unit::Bytes),
    field("path", "Path", &Item::path),
};

struct Many
{
    std::vector<Item> items;
    static constexpr auto id = "many";
    static const Fields<Many> fields;
};
const Fields<Many> Many::fields = {field("items", "Items", &Many::items).identifiedBy("pid")};

/// Every run brings some that are new, some that are gone, and other numbers.
Many manyItems(int count, int run)
{
    Many many;
    many.items.reserve(count);
    for (int i = 0; i < count; ++i) {
        if (run > 0 && i % 97 == run % 97)
            continue;
        const QString number = QString::number(i);
        many.items.push_back({i + (i % 89 == 0 ? run * 1'000'000 : 0), u"program-"_s + number, double((i + run) % 1000) / 10,
                              qint64(i) * 4096, u"/usr/lib/programs/"_s + number + u"/bin/program"_s});
    }
    return many;
}

QCoro::Task<Collected<Many>> collectMany(Inputs)
{
    co_await QCoro::sleepFor(100ms);
    static int run = 0;
    Collected<Many> out;
    out.facts = manyItems(rowCount, run++);
    co_return out;
}

QCoro::Task<Collected<Many>> askAndCollectMany(Inputs in)
{
    const auto answer = co_await in.call(u"now"_s);
    co_return co_await collectMany(in);
}

std::vector<SectionSpec> specsWithMany()
{
    std::vector<SectionSpec> specs = allSections();
    specs.push_back(section<Many>("Many", "This computer").on(Platform::Linux, askAndCollectMany));
    return specs;
}

/// Watches its thread from inside.
class Probe : public QObject
{
public:
    Probe()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &Probe::look);
        m_timer.start(1ms);
        m_at = secondsOf(CLOCK_MONOTONIC);
        m_usedAt = secondsOf(CLOCK_THREAD_CPUTIME_ID);
    }
    double gapMs() const { return m_gap * 1000; }
    double usedMs() const { return m_used * 1000; }

private:
    void look()
    {
        const double now = secondsOf(CLOCK_MONOTONIC), used = secondsOf(CLOCK_THREAD_CPUTIME_ID);
        if (qEnvironmentVariableIsSet("PROSE_BENCH_GAPS") && now - m_at > 0.016)
            std::fprintf(stderr, "  gap %.1f ms, %.1f used\n", (now - m_at) * 1000, (used - m_usedAt) * 1000);
        m_gap = std::max(m_gap, now - m_at);
        m_used = std::max(m_used, used - m_usedAt);
        m_at = now;
        m_usedAt = used;
    }
    QTimer m_timer;
    double m_at = 0, m_usedAt = 0, m_gap = 0, m_used = 0;
};

/// Notes when the window has drawn itself for the first time.
class Application : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool isPaint = event->type() == QEvent::Paint && receiver->isWidgetType()
            && qobject_cast<MainWindow *>(static_cast<QWidget *>(receiver)->window());
        const bool answer = QApplication::notify(receiver, event);
        m_isPainting = m_isPainting || isPaint;
        // All widgets draw within one event of the window.
        if (m_isPainting && firstFrame == 0 && !isPaint && (event->type() == QEvent::UpdateRequest || event->type() == QEvent::Expose))
            firstFrame = secondsOf(CLOCK_MONOTONIC);
        return answer;
    }
    double firstFrame = 0;

private:
    bool m_isPainting = false;
};

QString recording()
{
    return QStringLiteral(PROSE_BENCH_RECORDING);
}

void wait(std::chrono::milliseconds time)
{
    QTest::qWait(time);
}

bool isIdle(const MainWindow &window)
{
    const auto *tree = window.findChild<ReportView *>();
    const auto *model = tree->model();
    for (int group = 0; group < model->rowCount(); ++group) {
        const QModelIndex parent = model->index(group, 0);
        for (int row = 0; row < model->rowCount(parent); ++row) {
            if (!isOver(State(model->index(row, 0, parent).data(StateRole).toInt())))
                return false;
        }
    }
    return model->rowCount() > 0;
}

QModelIndex rowOf(const MainWindow &window, const QString &id)
{
    const auto *model = window.findChild<ReportView *>()->model();
    for (int group = 0; group < model->rowCount(); ++group) {
        const QModelIndex parent = model->index(group, 0);
        for (int row = 0; row < model->rowCount(parent); ++row) {
            if (const QModelIndex index = model->index(row, 0, parent); index.data(SectionRole).toString() == id)
                return index;
        }
    }
    return {};
}

/// Collects to the end; `atStart` is called when all sections are rows.
void collect(Conductor &conductor, MainWindow &window, const QString &folder, const std::function<void()> &atStart = {})
{
    conductor.inspect(folder);
    if (!QTest::qWaitFor([&] { return window.findChild<ReportView *>()->model()->rowCount() > 0; }, 5000))
        std::fprintf(stderr, "no collection began\n");
    if (atStart)
        atStart();
    wait(250ms);
    if (!QTest::qWaitFor([&] { return isIdle(window); }, 60'000))
        std::fprintf(stderr, "the collection did not end\n");
    wait(400ms);
}

QByteArray reportOf5Megabytes(const Catalogue &catalogue, int run)
{
    Report report = emptyReport(catalogue, Platform::Linux);
    for (Section &section : report.sections)
        section.state = State::Complete;
    Section &section = report.sections.front(); // of a key that every version knows
    section.root = Many::fields.toNode(manyItems(rowsOf5Megabytes, run), section.id);
    return toJson(report);
}

double millisecondsUntil(const std::function<bool()> &isDone)
{
    const double start = secondsOf(CLOCK_MONOTONIC);
    if (!QTest::qWaitFor(isDone, 60'000))
        std::fprintf(stderr, "nothing came\n");
    return (secondsOf(CLOCK_MONOTONIC) - start) * 1000;
}

int runScenario(Application &application, const QString &name, double started)
{
    const QTemporaryDir folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QApplication::setOrganizationName(u"prose-bench"_s);
    setUpAppearance(application);
    setUpLanguage(application, QLocale::c());
    const std::vector<SectionSpec> specs = name.startsWith("many"_L1) ? specsWithMany() : allSections();
    const Catalogue catalogue = catalogueOf(specs);
    QStringList files;
    if (name == "open"_L1 || name == "compare"_L1) {
        for (const int run : {0, 1}) {
            files += folder.filePath(u"report%1.json"_s.arg(run));
            QFile file(files.last());
            if (!file.open(QIODevice::WriteOnly) || file.write(reportOf5Megabytes(catalogue, run)) < 0)
                return 1;
        }
    }
    MainWindow window(catalogue);
    InspectionThread thread(specs);
    Conductor conductor(thread, window);
    double wall = 0;
    const auto select = [&] { window.findChild<ReportView *>()->selectSection(u"many"_s); };
    const auto withTab = [&](DetailsView::Tab tab) {
        return [&, tab] {
            window.findChild<DetailsView *>()->setCurrentTab(tab);
            select();
        };
    };
    if (name == "first"_L1) {
        conductor.inspect({});
        window.show();
        if (!QTest::qWaitFor([&] { return application.firstFrame > 0; }, 10'000))
            return 1;
        wall = (application.firstFrame - started) * 1000;
        std::printf("%f %f %f\n", wall, 0.0, 0.0);
        std::fflush(stdout);
        ::_exit(0);
    }
    window.show();
    wait(300ms);
    std::optional<Probe> probe(std::in_place);
    if (name == "live"_L1) {
        collect(conductor, window, {});
    } else if (name == "replay"_L1) {
        collect(conductor, window, recording());
    } else if (name.startsWith("many"_L1)) {
        const auto atStart = name == "many-facts"_L1 ? withTab(DetailsView::FactsTab)
            : name == "many-json"_L1                 ? withTab(DetailsView::JsonTab)
            : name == "many-search"_L1               ? std::function<void()>([&] {
                  window.findChild<QLineEdit *>()->setText(u"program-4"_s);
                  wait(200ms);
              })
                                                     : std::function<void()>();
        collect(conductor, window, recording(), atStart);
        if (name == "many-tree"_L1) {
            auto *tree = window.findChild<ReportView *>();
            const QModelIndex many = rowOf(window, u"many"_s);
            tree->expand(many);
            tree->expand(tree->model()->index(0, 0, many));
            tree->scrollTo(tree->model()->index(100, 0, tree->model()->index(0, 0, many)));
            wait(300ms);
        }
        collect(conductor, window, recording()); // refreshed, with other contents
        if (name == "many-search"_L1) {
            wait(3000ms);
            window.findChild<QLineEdit *>()->setText(u"program-49"_s);
            wait(3000ms);
        }
    } else if (name == "open"_L1) {
        window.openPaths({files[0]});
        wall = millisecondsUntil([&] { return window.windowTitle() == "report0.json"_L1; });
        wait(500ms);
    } else if (name == "compare"_L1) {
        bool isReady = false;
        QObject::connect(window.findChild<DiffView *>(), &DiffView::ready, &window, [&] { isReady = true; });
        window.openPaths(files);
        wall = millisecondsUntil([&] { return isReady; });
        wait(500ms);
    } else {
        return 2;
    }
    std::printf("%f %f %f\n", wall, probe->gapMs(), probe->usedMs());
    return 0;
}

const QList<std::pair<QString, QString>> scenarios{
    {u"first"_s, u"started until the first frame, live"_s},
    {u"live"_s, u"this machine, live"_s},
    {u"replay"_s, u"a recorded laptop"_s},
    {u"many-tree"_s, u"50 000 rows, then again with their list open"_s},
    {u"many-facts"_s, u"50 000 rows twice, Facts open"_s},
    {u"many-json"_s, u"50 000 rows twice, JSON open"_s},
    {u"many-search"_s, u"50 000 rows twice, searching"_s},
    {u"open"_s, u"a report of 5 MB opened"_s},
    {u"compare"_s, u"two reports of 5 MB compared"_s},
};

struct Figures
{
    std::vector<double> values;
    double median() const
    {
        auto sorted = values;
        std::ranges::sort(sorted);
        return sorted.empty() ? 0 : sorted[sorted.size() / 2];
    }
    double most() const { return values.empty() ? 0 : std::ranges::max(values); }
};

} // namespace

int main(int argc, char **argv)
{
    const double inMain = secondsOf(CLOCK_MONOTONIC);
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc > 2 && qstrcmp(argv[1], "--run") == 0) {
        const QString name = QString::fromLatin1(argv[2]);
        Application application(argc, argv);
        return runScenario(application, name, argc > 3 ? QByteArray(argv[3]).toDouble() : inMain);
    }
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"json"_s, u"Write the table there."_s, u"FILE"_s});
    parser.addOption({u"runs"_s, u"Runs of each scenario."_s, u"N"_s, u"10"_s});
    parser.addOption({u"only"_s, u"Scenarios whose name contains this."_s, u"WORD"_s});
    parser.process(application);

    QJsonArray table;
    const int runs = std::max(1, parser.value(u"runs"_s).toInt());
    std::printf("%-46s %21s %21s %21s\n%-46s %10s %10s %10s %10s %10s %10s\n", "milliseconds", "wall", "largest gap", "of it used",
                qPrintable(u"%1 runs of each"_s.arg(runs)), "median", "most", "median", "most", "median", "most");
    for (const auto &[name, words] : scenarios) {
        if (!name.contains(parser.value(u"only"_s)))
            continue;
        Figures wall, gap, used;
        for (int run = 0; run < runs; ++run) {
            QProcess child;
            child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            child.start(QCoreApplication::applicationFilePath(), {u"--run"_s, name, QString::number(secondsOf(CLOCK_MONOTONIC), 'f', 6)});
            if (!child.waitForFinished(180'000) || child.exitCode() != 0 || child.exitStatus() != QProcess::NormalExit) {
                std::fprintf(stderr, "%s failed\n", qPrintable(name));
                return 1;
            }
            const QList<QByteArray> figures = child.readAllStandardOutput().trimmed().split(' ');
            wall.values.push_back(figures.value(0).toDouble());
            gap.values.push_back(figures.value(1).toDouble());
            used.values.push_back(figures.value(2).toDouble());
        }
        std::printf("%-46s", qPrintable(words));
        for (const Figures &figures : {wall, gap, used}) {
            if (figures.most() > 0)
                std::printf(" %10.1f %10.1f", figures.median(), figures.most());
            else
                std::printf(" %10s %10s", "", "");
        }
        std::printf("\n");
        std::fflush(stdout);
        table.append(QJsonObject{{"scenario"_L1, name},
                                 {"words"_L1, words},
                                 {"wall_ms"_L1, wall.median()},
                                 {"most_wall_ms"_L1, wall.most()},
                                 {"gap_ms"_L1, gap.median()},
                                 {"most_gap_ms"_L1, gap.most()},
                                 {"used_in_gap_ms"_L1, used.median()},
                                 {"most_used_in_gap_ms"_L1, used.most()}});
    }
    if (parser.isSet(u"json"_s)) {
        QFile file(parser.value(u"json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(table).toJson()) < 0)
            return 1;
    }
    return 0;
}
