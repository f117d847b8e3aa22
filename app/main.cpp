// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspection.h"
#include "collectors/sections/sections.h"
#include "ui/colours.h"
#include "ui/language.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileOpenEvent>
#include <QFileInfo>
#include <QMessageBox>

using namespace Qt::StringLiterals;
using namespace prose;

namespace {

/// macOS hands documents to open to the application as events, not as arguments.
class OpenEvents : public QObject
{
public:
    explicit OpenEvents(MainWindow &window) : m_window(window) {}

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::FileOpen)
            return QObject::eventFilter(watched, event);
        m_window.openPaths({static_cast<QFileOpenEvent *>(event)->file()});
        return true;
    }

private:
    MainWindow &m_window;
};

/// Connects the window with inspections: of this machine, of recordings, of one section again.
class Conductor : public QObject
{
public:
    Conductor(const std::vector<SectionSpec> &specs, MainWindow &window) : m_specs(specs), m_window(window)
    {
        connect(&window, &MainWindow::refreshRequested, this, [this] { inspect(m_recording); });
        connect(&window, &MainWindow::stopRequested, this, [this] {
            if (m_inspection)
                m_inspection->stop();
        });
        connect(&window, &MainWindow::openRecordingRequested, this, &Conductor::inspect);
        connect(&window, &MainWindow::sectionRefreshRequested, this, &Conductor::inspectOne);
        connect(&window, &MainWindow::recordingReportRequested, this, &Conductor::inspectForComparison);
    }

    /// This machine, or the recording in a folder.
    void inspect(const QString &recording)
    {
        auto inspection = Inspection::create(m_specs, {.engine = {}, .replayFolder = recording, .recordFolder = {}});
        if (!inspection) {
            QMessageBox::warning(&m_window, {}, errorLine(inspection.error()));
            return;
        }
        m_recording = recording;
        m_single.reset();
        m_inspection = *std::move(inspection);
        Inspection *current = m_inspection.get();
        connect(current, &Inspection::sectionChanged, &m_window, &MainWindow::updateSection);
        connect(current, &Inspection::finished, &m_window, [this, current] { m_window.finishCollection(current->report()); });
        m_window.beginCollection(current->report(), recording.isEmpty() ? QString() : QFileInfo(recording).fileName());
        current->start();
    }

private:
    void inspectOne(const QString &id)
    {
        auto inspection = Inspection::create(m_specs, {.engine = {.only = {id}}, .replayFolder = m_recording, .recordFolder = {}});
        if (!inspection)
            return;
        m_single = *std::move(inspection);
        connect(m_single.get(), &Inspection::sectionChanged, &m_window, [this, id](const Section &section) {
            if (section.id == id)
                m_window.updateSection(section);
        });
        m_single->start();
    }

    /// A recording whose report is only wanted as one side of a comparison.
    void inspectForComparison(const QString &folder)
    {
        auto created = Inspection::create(m_specs, {.engine = {}, .replayFolder = folder, .recordFolder = {}});
        if (!created) {
            m_window.addRecordingReport(folder, std::unexpected(created.error()));
            return;
        }
        Inspection *inspection = created->release();
        inspection->setParent(this);
        connect(inspection, &Inspection::finished, &m_window, [this, inspection, folder] {
            m_window.addRecordingReport(folder, inspection->report());
            inspection->deleteLater();
        });
        inspection->start();
    }

    const std::vector<SectionSpec> &m_specs;
    MainWindow &m_window;
    QString m_recording;
    std::unique_ptr<Inspection> m_inspection;
    std::unique_ptr<Inspection> m_single;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"system-prose"_s);
    QApplication::setApplicationDisplayName(u"System Prose"_s);
    QApplication::setApplicationVersion(QStringLiteral(PROSE_VERSION));
    QApplication::setDesktopFileName(u"org.systemprose.SystemProse"_s);

    setUpAppearance(application);
    setUpLanguage(application, QLocale());

    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main", "Shows what this computer is and what runs on it."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"replay"_s, QApplication::translate("main", "Inspect a recording instead of this computer."), u"folder"_s});
    parser.addPositionalArgument(u"files"_s, QApplication::translate("main", "Reports or recordings to open; two are compared."),
                                 u"[FILE|FOLDER…]"_s);
    parser.process(application);

    const std::vector<SectionSpec> specs = allSections();
    MainWindow window(catalogueOf(specs));
    Conductor conductor(specs, window);
    OpenEvents openEvents(window);
    application.installEventFilter(&openEvents);
    window.show();
    const QStringList paths = parser.positionalArguments();
    if (paths.isEmpty())
        conductor.inspect(parser.value(u"replay"_s));
    else
        window.openPaths(paths);
    return QApplication::exec();
}
