// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders the pages of the window to PNG files, to be looked at:
//     prose_gallery [--language de] [FOLDER [report.json or recording…]]
// Every input gives pages of its own; without any, an invented report does.

#include "app/inspection.h"
#include "collectors/sections/sections.h"
#include "models/spanmodel.h"
#include "ui/aboutdialog.h"
#include "ui/card.h"
#include "ui/colours.h"
#include "ui/detailsview.h"
#include "ui/diffview.h"
#include "ui/exportdialog.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/preferences.h"
#include "ui/quietstyle.h"
#include "ui/reportview.h"
#include "ui/timelineview.h"

#include <QApplication>
#include <QCheckBox>
#include <QCommandLineParser>
#include <QDir>
#include <QDragEnterEvent>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeView>
#include <QTranslator>
#include <QUrl>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace prose;

namespace {

void settle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

struct Look
{
    bool isDark;
    int scale;
    QString folder;
    QString suffix() const { return u"%1-%2"_s.arg(isDark ? u"dark"_s : u"light"_s).arg(scale * 100); }
};

void shoot(QWidget &widget, const Look &look, const QString &name, int milliseconds = 60)
{
    widget.show();
    settle(milliseconds);
    widget.grab().save(u"%1/%2-%3.png"_s.arg(look.folder, name, look.suffix()));
}

Section &sectionOf(Report &report, QStringView id)
{
    Section *section = report.section(id);
    return section ? *section : report.sections.front();
}

/// Raw outputs are no part of a report file; two are invented here.
void addOutputs(Report &report)
{
    for (SourceRecord &source : sectionOf(report, u"disk").sources) {
        if (source.words.value(0) == "lsblk"_L1)
            source.output =
                "{\n   \"blockdevices\": [\n      {\n         \"name\": \"nvme0n1\",\n         \"size\": 512110190592,\n         \"rota\": "
                "false,\n"
                "         \"model\": \"SAMSUNG MZVL2512HCJQ-00BL7\",\n         \"tran\": \"nvme\",\n         \"children\": [\n            "
                "{\n"
                "               \"name\": \"nvme0n1p1\",\n               \"size\": 536870912,\n               \"fstype\": \"vfat\",\n"
                "               \"mountpoints\": [\"/boot/efi\"]\n            }\n         ]\n      }\n   ]\n}\n";
        if (source.words.value(0) == "lvs"_L1)
            source.standardError = "  WARNING: Running as a non-root user. Functionality may be unavailable.\n  "
                                   "/run/lock/lvm/P_global:aux: open failed: Permission denied\n";
    }
}

/// A node to be changed, in a copy of a report: what it shares with other copies becomes its own.
Node *ownNode(Report &report, const QString &path)
{
    Section *section = report.section(path.section(u'.', 0, 0));
    Node *node = section ? &section->root : nullptr;
    const QStringList steps = path.split(u'.').sliced(1);
    for (const QString &step : steps) {
        const Node *child = node ? node->at(step) : nullptr;
        node = child ? &node->children[size_t(child - std::as_const(node->children).begin())] : nullptr;
    }
    return node;
}

/// The same machine some days later.
Report changed(Report report)
{
    const auto replace = [&](const QString &path, const QJsonValue &value) {
        if (Node *node = ownNode(report, path))
            node->value = value;
    };
    replace(u"system.kernel"_s, u"6.12.63+deb13-amd64"_s);
    replace(u"system.uptime_seconds"_s, 4211);
    replace(u"system.uptime"_s, u"up 1:10"_s);
    replace(u"system.load_average"_s, u"1.02 0.71 0.30"_s);
    replace(u"system.filevault_enabled"_s, false);
    replace(u"network.ipv4_address"_s, u"10.20.1.77"_s);
    replace(u"network.gateway"_s, u"10.20.0.1"_s);
    replace(u"network.vpn_status"_s, false);
    replace(u"battery.cycle_count"_s, 216);
    replace(u"hardware.gpu.0"_s, u"AMD Radeon 780M Graphics (4096 MB)"_s);
    for (const QString &path : {u"hardware.displays"_s, u"disk.filesystems"_s, u"network.local_interfaces"_s}) {
        Node *list = ownNode(report, path);
        if (list && !list->children.empty())
            list->children.pop_back();
    }
    return report;
}

void drag(MainWindow &window, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls += QUrl::fromLocalFile(path);
    data.setUrls(urls);
    QDragEnterEvent event(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
}

void select(MainWindow &window, const QString &section, DetailsView::Tab tab)
{
    auto *tree = window.findChild<ReportView *>();
    tree->selectSection(section);
    tree->expand(tree->currentIndex());
    tree->scrollTo(tree->currentIndex().parent(), QAbstractItemView::PositionAtTop);
    window.findChild<DetailsView *>()->setCurrentTab(tab);
}

/// Of what the window shows: folded, and open at the selected section in a small and in a wide window.
void renderTimeline(MainWindow &window, const Look &look, const QString &name)
{
    auto *view = window.findChild<DetailsView *>()->timeline();
    auto *rows = view->findChild<QTreeView *>();
    window.findChild<DetailsView *>()->setCurrentTab(DetailsView::TimelineTab);
    const QSize size = window.size();
    shoot(window, look, name + u"-2-folded"_s, 250);
    rows->expand(rows->currentIndex());
    window.resize(900, 600);
    shoot(window, look, name + u"-3-small"_s, 250);
    window.resize(1700, 900);
    const Span *span = SpanModel::spanAt(rows->currentIndex());
    if (span && span->ended > span->queued)
        view->zoom(0.7 * double(view->range().length.count()) / double((span->ended - span->queued).count()),
                   span->queued + (span->ended - span->queued) / 2);
    shoot(window, look, name + u"-4-wide"_s, 250);
    view->zoomToAll();
    window.resize(size);
}

void renderReport(const Catalogue &catalogue, const Report &report, const QString &name, const QString &prefix, const Look &look)
{
    MainWindow window(catalogue);
    window.resize(1120, 740);
    window.showReport(report, name);
    for (const Section &section : report.sections) {
        select(window, section.id, DetailsView::FactsTab);
        shoot(window, look, u"%1%2"_s.arg(prefix, section.id));
    }
    renderTimeline(window, look, prefix + u"timeline"_s);
}

void renderPages(const Catalogue &catalogue, const Report &report, const QString &file, const Look &look)
{
    MainWindow window(catalogue);
    window.resize(1120, 740);
    shoot(window, look, u"welcome"_s);

    Report waiting = emptyReport(catalogue, report.platform);
    window.beginCollection(waiting);
    shoot(window, look, u"collecting-1-first-frame"_s);
    for (size_t i = 0; i < waiting.sections.size(); ++i) {
        Section section = waiting.sections[i];
        section.state = State::Running;
        if (const Section *known = report.section(section.id); known && i < 2)
            section = *known;
        window.updateSection(section);
    }
    select(window, waiting.sections.front().id, DetailsView::FactsTab);
    shoot(window, look, u"collecting-2-running"_s, 300);

    Report mixed = report;
    if (Section *section = mixed.section(u"battery")) {
        section->state = State::Unavailable;
        section->reason = u"this machine has no battery"_s;
        section->root = section->info ? section->info->blank : Node{};
    }
    if (Section *section = mixed.section(u"top_processes")) {
        section->state = State::Failed;
        section->root.children.clear();
        section->problems = {{Error::Kind::Denied, u"/proc/[0-9]*/stat"_s, {}}};
    }
    if (Section *section = mixed.section(u"hardware"))
        section->state = State::Skipped;
    window.finishCollection(mixed);
    for (const QString &id : {u"top_processes"_s, u"battery"_s, u"hardware"_s}) {
        select(window, id, DetailsView::FactsTab);
        shoot(window, look, u"state-"_s + id);
    }

    window.beginCollection(report);
    Section running = report.sections.back();
    running.state = State::Running;
    for (size_t i = 0; i + 1 < report.sections.size(); ++i)
        window.updateSection(report.sections[i]);
    window.updateSection(running);
    select(window, u"disk"_s, DetailsView::TimelineTab);
    shoot(window, look, u"timeline-1-collecting"_s, 150);
    window.finishCollection(report);
    renderTimeline(window, look, u"timeline"_s);
    select(window, u"disk"_s, DetailsView::JsonTab);
    shoot(window, look, u"json"_s, 150);
    select(window, u"disk"_s, DetailsView::SourcesTab);
    shoot(window, look, u"sources-1-output"_s, 150);
    auto *sources = window.findChild<DetailsView *>()->findChild<QAbstractItemView *>(u"sources"_s);
    sources->setCurrentIndex(sources->model()->index(2, 0));
    shoot(window, look, u"sources-2-missing"_s);
    sources->setCurrentIndex(sources->model()->index(4, 0));
    shoot(window, look, u"sources-3-failed"_s);

    select(window, u"disk"_s, DetailsView::FactsTab);
    window.findChild<QLineEdit *>()->setText(u"nvme"_s);
    shoot(window, look, u"search"_s, 250);
    window.findChild<QLineEdit *>()->clear();
    settle(150);
    window.resize(900, 600);
    shoot(window, look, u"small"_s);
    window.resize(1120, 740);

    drag(window, {u"/home/rosalind/Reports/old laptop.json"_s});
    shoot(window, look, u"drag-1-compare-with-shown"_s);
    drag(window, {u"/home/rosalind/Reports/before.json"_s, u"/home/rosalind/Reports/after.json"_s});
    shoot(window, look, u"drag-2-compare-both"_s);
    drag(window, {u"/home/rosalind/Pictures/cat.png"_s});
    shoot(window, look, u"drag-3-refused"_s);

    ExportDialog dialog(MainWindow::tr("Export Report"), u"report"_s, reportFormats(),
                        [report](ReportFormat format, bool clean) { return exportedReport(report, format, clean); });
    shoot(dialog, look, u"export"_s, 400);

    MainWindow other(catalogue);
    other.resize(1120, 740);
    other.showReport(report, QFileInfo(file).fileName());
    auto *diff = other.findChild<DiffView *>();
    diff->compare({u"before.json"_s, report}, {u"after.json"_s, changed(report)});
    shoot(other, look, u"compare-1-differences"_s, 400);
    diff->showNext();
    diff->showNext();
    shoot(other, look, u"compare-2-next-difference"_s);
    for (const auto boxes = diff->findChildren<QCheckBox *>(); auto *box : boxes)
        box->setChecked(true);
    shoot(other, look, u"compare-4-what-matters"_s);
    QTemporaryDir kept;
    MainWindow again(catalogue);
    again.resize(1120, 740);
    again.keepReportsIn(kept.path());
    for (int i = 0; i < 2; ++i) {
        Report soon = report;
        for (Section &section : soon.sections)
            section.state = State::Waiting;
        again.beginCollection(soon);
        again.finishCollection(report);
        shoot(again, look, u"overview-last-time"_s, 400);
    }
    Report restarted = report;
    if (Node *node = ownNode(restarted, u"system.uptime_seconds"_s))
        node->value = 99;
    diff->compare({u"monday.json"_s, report}, {u"tuesday.json"_s, restarted});
    shoot(other, look, u"compare-3-no-differences"_s, 400);
}

/// Every text half as long again: what a language with long words does to a page, before anybody has translated it.
class LongWords : public QTranslator
{
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        QString words = QString::fromUtf8(text);
        const qsizetype more = words.size() / 2;
        for (qsizetype i = 0; i < more; ++i)
            words += i % 9 == 4 ? u' ' : u'x';
        return words;
    }
};

/// The overview page of one report at three widths.
void renderOverview(const Catalogue &catalogue, const Report &report, const QString &name, const QString &prefix, const Look &look)
{
    MainWindow window(catalogue);
    window.showReport(report, name);
    for (const QSize size : {QSize(900, 600), QSize(1120, 740), QSize(1600, 1000)}) {
        window.resize(size);
        shoot(window, look, u"overview-%1-%2"_s.arg(prefix).arg(size.width()));
    }
}

/// While nothing has arrived, while some has, and when everything failed.
void renderOverviewStates(const Catalogue &catalogue, const Report &report, const Look &look)
{
    MainWindow window(catalogue);
    window.resize(1120, 740);
    const Report waiting = emptyReport(catalogue, report.platform);
    window.beginCollection(waiting);
    shoot(window, look, u"overview-state-1-waiting"_s);
    for (const QString &id : {u"system"_s, u"hardware"_s, u"network"_s}) {
        if (const Section *section = report.section(id))
            window.updateSection(*section);
    }
    shoot(window, look, u"overview-state-2-some"_s, 200);
    window.findChild<Card *>(u"memory"_s)->setFocus(Qt::TabFocusReason);
    shoot(window, look, u"overview-state-4-focus"_s);
    Report failed = waiting;
    for (Section &section : failed.sections) {
        section.state = State::Failed;
        section.problems = {{Error::Kind::Denied, u"/proc/meminfo"_s, {}}};
    }
    window.finishCollection(failed);
    shoot(window, look, u"overview-state-3-failed"_s, 200);
}

void renderDialogs(const Catalogue &catalogue, const Look &look)
{
    PreferencesDialog preferences(catalogue);
    for (const auto &[page, name] :
         {std::pair{0, u"preferences-1-general"_s}, {1, u"preferences-2-privacy"_s}, {2, u"preferences-3-collecting"_s}}) {
        preferences.setCurrentPage(page);
        shoot(preferences, look, name);
    }
    AboutDialog about;
    shoot(about, look, u"about"_s);
}

std::optional<Report> readInput(const QString &path, const std::vector<SectionSpec> &specs, const Catalogue &catalogue)
{
    if (path.isEmpty() || QFileInfo(path).isDir()) { // this computer, or a recording
        auto inspection = Inspection::create(specs, {.engine = {}, .replayFolder = path, .recordFolder = {}});
        if (!inspection)
            return std::nullopt;
        QEventLoop loop;
        QObject::connect(inspection->get(), &Inspection::finished, &loop, &QEventLoop::quit);
        (*inspection)->start();
        loop.exec();
        return (*inspection)->report();
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    auto report = reportFromJson(file.readAll(), catalogue, path);
    return report ? std::optional(*std::move(report)) : std::nullopt;
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"prose-gallery"_s); // settings of its own
    QApplication::setApplicationDisplayName(u"System Prose"_s);
    QApplication::setApplicationVersion(QStringLiteral(PROSE_VERSION));
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption language(u"language"_s, u"Language of the pages."_s, u"code"_s, u"en"_s);
    const QCommandLineOption quick(u"quick"_s, u"Light and dark at 100 % only."_s);
    const QCommandLineOption overview(u"overview"_s, u"The overview page only."_s);
    const QCommandLineOption longWords(u"long-words"_s, u"Every text half as long again."_s);
    const QCommandLineOption mirrored(u"mirrored"_s, u"From right to left."_s);
    parser.addOptions({language, quick, overview, longWords, mirrored});
    parser.addPositionalArgument(u"folder"_s, u"Where the pictures go."_s);
    parser.process(application);
    const QStringList arguments = parser.positionalArguments();
    const QString folder = arguments.value(0, u"gallery"_s);
    QDir().mkpath(folder);
    setUpLanguage(application, QLocale(parser.value(language)));
    LongWords longer;
    if (parser.isSet(longWords))
        QApplication::installTranslator(&longer);
    if (parser.isSet(mirrored))
        QApplication::setLayoutDirection(Qt::RightToLeft);

    const std::vector<SectionSpec> specs = allSections();
    const Catalogue catalogue = catalogueOf(specs);
    QStringList inputs = arguments.mid(1);
    const bool isUsual = inputs.isEmpty();
    if (isUsual) {
        inputs += {QStringLiteral(PROSE_SAMPLE), QString()};
        for (const QString &machine :
             {u"linux-laptop-composite"_s, u"linux-server-composite"_s, u"macos-apple-silicon-composite"_s, u"macos-intel-composite"_s})
            inputs += QStringLiteral(PROSE_TEST_RECORDINGS "/%1").arg(machine);
    }
    QApplication::setStyle(new QuietStyle);
    int failures = 0;
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        auto report = readInput(inputs[i], specs, catalogue);
        if (!report) {
            std::fprintf(stderr, "cannot read %s\n", qPrintable(inputs[i]));
            ++failures;
            continue;
        }
        if (isUsual && i == 0)
            addOutputs(*report);
        const QString name = inputs[i].isEmpty() ? u"this-computer"_s : QFileInfo(inputs[i]).fileName();
        for (const bool dark : {false, true}) {
            QApplication::setPalette(quietPalette(dark));
            const Look look{dark, qRound(application.devicePixelRatio()), folder};
            renderOverview(catalogue, *report, name, QFileInfo(name).baseName(), look);
            if (i == 0)
                renderDialogs(catalogue, look);
            if (i == 0)
                renderOverviewStates(catalogue, *report, look);
            if (parser.isSet(overview) || (isUsual && i > 0))
                continue;
            renderReport(catalogue, *report, name, u"%1-"_s.arg(QFileInfo(inputs[i]).baseName()), look);
            if (i == 0)
                renderPages(catalogue, *report, inputs[i], look);
        }
    }
    // A scale holds for a whole process: 200 % is another one.
    if (!qEnvironmentVariableIsSet("QT_SCALE_FACTOR") && !parser.isSet(quick)) {
        qputenv("QT_SCALE_FACTOR", "2");
        return QProcess::execute(QApplication::applicationFilePath(), QApplication::arguments().sliced(1));
    }
    std::printf("%d pictures in %s\n", int(QDir(folder).entryList({u"*.png"_s}).size()), qPrintable(QDir(folder).absolutePath()));
    return failures == 0 ? 0 : 1;
}
