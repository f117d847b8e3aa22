// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sample.h"
#include "models/renderings.h"
#include "models/report/document.h"
#include "models/report/redact.h"
#include "tests/support/ownsettings.h"
#include "ui/exportdialog.h"
#include "ui/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace prose;
using namespace Qt::StringLiterals;

class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesOpenWithTheProgram();
    void removesUnlessTheSettingsSayOtherwise();
    void writesJsonAndText();
    void removesPersonalData();
    void comparisonHasTheSameStandInsOnBothSides();
    void comparisonWithARedactedReport();
    void failedWriteChangesNothing();
    void dialogWrites();
    void previewHasWholeCharacters();
    void dialogTellsFailure();

private:
    QTemporaryDir m_settings;
};

void TestExport::initTestCase()
{
    keepSettingsIn(m_settings.path());
}

static QString hostName()
{
    return *sample::machine().host;
}

static QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestExport::writesJsonAndText()
{
    const Report report = sample::report();
    QCOMPARE(exportedReport(report, ReportFormat::Json, false).bytes, toJson(report));
    QCOMPARE(exportedReport(report, ReportFormat::Text, false).bytes, toText(report).toUtf8());
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.json"_s);
    QVERIFY(writeDocument(path, toJson(report)).has_value());
    QCOMPARE(contents(path), toJson(report));
    QVERIFY(reportFromJson(contents(path), sample::catalogue(), path).has_value());
}

void TestExport::removesPersonalData()
{
    const Report report = sample::report();
    QVERIFY(exportedReport(report, ReportFormat::Json, false).bytes.contains(hostName().toUtf8()));
    for (const auto formats = reportFormats(); const ReportFormat format : formats) {
        const Exported clean = exportedReport(report, format, true);
        QVERIFY(!clean.bytes.contains(hostName().toUtf8()));
        QCOMPARE_GT(clean.replaced, 0);
    }
}

void TestExport::comparisonHasTheSameStandInsOnBothSides()
{
    sample::Machine other = sample::machine();
    other.memoryBytes = *other.memoryBytes * 2;
    NamedReport left{u"before"_s, sample::report()};
    const NamedReport right{u"after"_s, sample::report(other, sample::tools(), sample::processes())};
    const Exported open = exportedComparison(left, right, ReportFormat::Text, false);
    for (const ReportFormat format : {ReportFormat::Markdown, ReportFormat::Html}) {
        const Exported other = exportedComparison(left, right, format, true);
        QVERIFY(other.bytes.contains("before") && other.bytes.contains("after"));
        QVERIFY(!other.bytes.contains(hostName().toUtf8()));
    }
    left.name = hostName() + ".prose.json"_L1;
    for (const ReportFormat format : {ReportFormat::Text, ReportFormat::Markdown, ReportFormat::Html}) {
        QVERIFY(exportedComparison(left, right, format, false).bytes.contains(left.name.toUtf8()));
        const QByteArray bytes = exportedComparison(left, right, format, true).bytes;
        QVERIFY2(bytes.contains("host-1.prose.json") && !bytes.contains(hostName().toUtf8()), bytes);
    }
    left.name = u"before"_s;
    const Exported clean = exportedComparison(left, right, ReportFormat::Text, true);
    QVERIFY(open.bytes.contains("before") && open.bytes.contains("after"));
    QVERIFY(!clean.bytes.contains(hostName().toUtf8()));
    QCOMPARE(clean.bytes.count('\n'), open.bytes.count('\n')); // nothing became different by being hidden
}

/// What somebody sent has stand-ins with numbers of its own; those of the other side are paired with them.
void TestExport::comparisonWithARedactedReport()
{
    Report sent = redacted(sample::report());
    sent.standInNumbering = 0; // as it is read from a file
    for (Node &node : sent.section(u"system")->root.children) {
        if (node.key == "hostname"_L1)
            node.value = u"host-3"_s;
    }
    const Exported exported = exportedComparison({u"sent"_s, sent}, {u"here"_s, sample::report()}, ReportFormat::Text, true);
    QVERIFY2(!exported.bytes.contains("host-"), exported.bytes.constData()); // it did not change
    QVERIFY(!exported.bytes.contains(hostName().toUtf8()));
    QCOMPARE_GT(exported.replaced, 0);
}

void TestExport::failedWriteChangesNothing()
{
    QTemporaryDir folder;
    const auto nowhere = writeDocument(folder.filePath(u"no/such/folder/report.json"_s), "{}");
    QVERIFY(!nowhere);
    QVERIFY(!nowhere.error().detail.isEmpty());
    // A folder cannot be replaced by a file, not even by root.
    QVERIFY(!writeDocument(folder.path(), "{}"));
    const QString pipe = folder.filePath(u"pipe"_s); // like a device, it would be replaced
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(!writeDocument(pipe, "{}"));
    QVERIFY(QFileInfo::exists(pipe) && !QFileInfo(pipe).isFile());
    QVERIFY(QFileInfo(folder.path()).isDir());
}

static std::unique_ptr<ExportDialog> makeDialog()
{
    return std::make_unique<ExportDialog>(
        u"Export"_s, u"report"_s, reportFormats(),
        [report = sample::report()](ReportFormat format, bool clean) { return exportedReport(report, format, clean); });
}

void TestExport::namesOpenWithTheProgram()
{
    QCOMPARE(proposedName(u"report"_s, ReportFormat::Json), u"report.prose.json"_s);
    QCOMPARE(proposedName(u"report"_s, ReportFormat::Text), u"report.txt"_s);
    QCOMPARE(proposedName(u"report"_s, ReportFormat::Prompt), u"report.prompt.md"_s);
    const auto dialog = makeDialog();
    dialog->show();
    QTRY_VERIFY(!dialog->previewText().isEmpty());
    QPushButton *save = nullptr;
    for (const auto buttons = dialog->findChildren<QPushButton *>(); auto *button : buttons) {
        if (button->isDefault())
            save = button;
    }
    QVERIFY(save);
    QTest::mouseClick(save, Qt::LeftButton);
    auto *files = dialog->findChild<QFileDialog *>();
    QVERIFY(files);
    QCOMPARE(files->defaultSuffix(), u"prose.json"_s);
    QCOMPARE(QFileInfo(files->selectedFiles().value(0)).fileName(), u"report.prose.json"_s);
}

void TestExport::removesUnlessTheSettingsSayOtherwise()
{
    Settings settings;
    for (const bool isOn : {false, true}) {
        settings.removesPersonalData = isOn;
        settings.save();
        QCOMPARE(makeDialog()->removesPersonal(), isOn);
    }
}

void TestExport::dialogWrites()
{
    const auto dialog = makeDialog();
    dialog->show();
    QVERIFY(dialog->removesPersonal());
    QTRY_VERIFY(!dialog->previewText().isEmpty());
    QVERIFY(!dialog->previewText().contains(hostName()));

    dialog->findChild<QCheckBox *>()->setChecked(false);
    QTRY_VERIFY(dialog->previewText().contains(hostName()));
    dialog->findChild<QComboBox *>()->setCurrentIndex(1);
    QCOMPARE(dialog->format(), ReportFormat::Text);
    QTRY_VERIFY(!dialog->previewText().startsWith(u'{'));
    const QStringList beginnings{u"{"_s, u"System report\n"_s, u"# System report\n"_s, u"<body>\n"_s, u"# Analysis of a Mac\n"_s};
    QCOMPARE(beginnings.size(), reportFormats().size());
    for (int i = 0; i < int(beginnings.size()); ++i) {
        dialog->findChild<QComboBox *>()->setCurrentIndex(i);
        QTRY_VERIFY2(dialog->previewText().startsWith(beginnings[i]), qPrintable(dialog->previewText().first(40)));
        QVERIFY(dialog->previewText().contains(hostName()));
    }
    dialog->findChild<QComboBox *>()->setCurrentIndex(1);
    QTRY_VERIFY(dialog->previewText().startsWith(u"System report"));

    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.txt"_s);
    QSignalSpy exported(dialog.get(), &ExportDialog::exported);
    QVERIFY(dialog->exportTo(path));
    QCOMPARE(exported.size(), 1);
    QCOMPARE(contents(path), toText(sample::report()).toUtf8());
    QVERIFY(!dialog->isVisible());
}

void TestExport::previewHasWholeCharacters()
{
    const ExportDialog dialog(u"Export"_s, u"report"_s, {ReportFormat::Text},
                              [](ReportFormat, bool) { return Exported{"x" + u"ä"_s.repeated(5000).toUtf8(), 0}; });
    QTRY_VERIFY(!dialog.previewText().isEmpty());
    QVERIFY(dialog.previewText().endsWith(u"ä\n…"_s));
}

void TestExport::dialogTellsFailure()
{
    const auto dialog = makeDialog();
    dialog->show();
    QTRY_VERIFY(!dialog->previewText().isEmpty());
    QVERIFY(!dialog->exportTo(u"/no/such/folder/report.json"_s));
    QVERIFY(dialog->isVisible());
    const auto *box = dialog->findChild<QMessageBox *>();
    QVERIFY(box && box->isVisible());
    QVERIFY(box->text().contains(u"/no/such/folder/report.json"_s));
    QVERIFY(!box->informativeText().isEmpty());
}

QTEST_MAIN(TestExport)
#include "tst_export.moc"
