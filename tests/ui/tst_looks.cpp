// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reportmodel.h"
#include "tests/support/ownsettings.h"
#include "ui/aboutdialog.h"
#include "tests/models/reports.h"
#include "tests/ui/paintedtexts.h"
#include "ui/colours.h"
#include "ui/detailsview.h"
#include "ui/diffview.h"
#include "ui/exportdialog.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/preferences.h"
#include "ui/quietstyle.h"
#include "ui/reportview.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace prose;
using namespace Qt::StringLiterals;

namespace {

constexpr double readableContrast = 4.5; // WCAG 2, level AA

/// What the machine says: values, and the names of a list's items.
void addTexts(QSet<QString> &texts, const ReportModel &model, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        texts += index.siblingAtColumn(ReportModel::ValueColumn).data().toString();
        const Node *node = model.node(index);
        if (node && (node->key.isEmpty() || (node->field && node->field->isMap)))
            texts += index.data().toString();
        addTexts(texts, model, index);
    }
}

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

/// What widgets and actions say by themselves: a text that ends in "…" there ends so on purpose.
QSet<QString> wholeTexts(const QWidget &window)
{
    QSet<QString> texts;
    for (const auto labels = window.findChildren<QLabel *>(); const auto *label : labels)
        texts += label->text();
    for (const auto buttons = window.findChildren<QAbstractButton *>(); const auto *button : buttons)
        texts += withoutMnemonic(button->text());
    for (const auto actions = window.findChildren<QAction *>(); const auto *action : actions)
        texts << withoutMnemonic(action->text()) << action->iconText();
    return texts;
}

bool isDocument(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (qobject_cast<const QPlainTextEdit *>(widget))
            return true;
    }
    return false;
}

/// What is over its edge can be had by scrolling.
bool isScrolled(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
        if (area && area->horizontalScrollBar()->maximum() > 0)
            return true;
    }
    return false;
}

QString place(const PaintedText &painted)
{
    return u"“%1” on %2 %3 at %4,%5"_s
        .arg(painted.text, QString::fromLatin1(painted.widget->metaObject()->className()), painted.widget->objectName())
        .arg(qRound(painted.rect.x()))
        .arg(qRound(painted.rect.y()));
}

QStringList unreadable(QWidget &window)
{
    QStringList found;
    for (const PaintedText &painted : paintedTexts(window)) {
        if (!painted.widget->isEnabled())
            continue;
        const double seen = contrast(mixed(painted.ground, painted.colour, painted.colour.alphaF()), painted.ground);
        if (seen < readableContrast)
            found += u"%1: %2 on %3 is %4"_s.arg(place(painted), painted.colour.name(), painted.ground.name()).arg(seen, 0, 'f', 2);
    }
    return found;
}

/// What stands right beside it: where text runs from right to left, the "…" of a value is drawn by itself.
QString neighbour(const PaintedText &painted, const std::vector<PaintedText> &texts)
{
    for (const PaintedText &other : texts) {
        const bool touches = std::abs(other.rect.right() - painted.rect.left()) < 1
            || std::abs(other.rect.left() - painted.rect.right()) < 1;
        if (touches && other.rect.top() == painted.rect.top())
            return other.text;
    }
    return {};
}

/// Labels and titles that end in "…" or at an edge; values may, they have a tool tip.
QStringList cut(QWidget &window, const QSet<QString> &values)
{
    const QSet<QString> whole = wholeTexts(window);
    QStringList found;
    const std::vector<PaintedText> texts = paintedTexts(window);
    for (const PaintedText &painted : texts) {
        const auto endsSo = [&](const QString &text) {
            return painted.text.size() > 1 && text.endsWith(painted.text);
        }; // after a letter that is underlined
        if (isDocument(painted.widget) || std::ranges::any_of(whole, endsSo) || whole.contains(neighbour(painted, texts) + painted.text))
            continue;
        const QRectF widget(painted.widget->mapTo(&window, QPoint(0, 0)), painted.widget->size());
        const auto isScrolledAt = [&](const QPointF &at) { return isScrolled(window.childAt(at.toPoint())); };
        const bool isPartOfScrolled = isScrolled(painted.widget) || isScrolledAt(painted.visible.topLeft() + QPointF(1, 2))
            || isScrolledAt(painted.visible.topRight() + QPointF(-1, 2));
        const bool isOverEdge = !isPartOfScrolled && (painted.rect.left() < widget.left() - 1 || painted.rect.right() > widget.right() + 1);
        if (!painted.text.endsWith(u'…') && !isOverEdge)
            continue;
        QString start = painted.text.endsWith(u'…') ? painted.text.chopped(1).trimmed() : painted.text;
        if (start.isEmpty())
            start = neighbour(painted, texts);
        if (!std::ranges::any_of(values, [&](const QString &value) { return value.startsWith(start); }))
            found += place(painted);
    }
    return found;
}

QStringList overlapping(QWidget &window)
{
    const std::vector<PaintedText> texts = paintedTexts(window);
    QStringList found;
    for (size_t i = 0; i < texts.size(); ++i) {
        for (size_t j = i + 1; j < texts.size(); ++j) {
            const QRectF both = texts[i].visible & texts[j].visible;
            const bool isSame = texts[i].text == texts[j].text && texts[i].rect == texts[j].rect; // drawn twice
            if (both.width() > 1.5 && both.height() > 4 && !isSame)
                found += place(texts[i]) + u" and "_s + place(texts[j]);
        }
    }
    return found;
}

QPalette highContrast()
{
    QPalette palette(Qt::white, Qt::black, Qt::white, Qt::gray, Qt::gray, Qt::white, Qt::white, Qt::black, Qt::black);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::Accent, Qt::cyan);
    palette.setColor(QPalette::PlaceholderText, Qt::white);
    return palette;
}

} // namespace

/// Every page of the window in every look and language: readable, nothing cut off, nothing over something else.
class TestLooks : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Reports m_reports;

    /// Calls `look` with each page.
    template<class Look>
    void forEachPage(MainWindow &window, const Report &report, Look lookAt)
    {
        const auto look = [&](const QString &page, QWidget &shown) {
            QCoreApplication::processEvents(); // layouts come round
            lookAt(page, shown);
        };
        look(u"nothing to show"_s, window);
        window.showReport(report, u"report.json"_s);
        look(u"overview"_s, window);
        auto *tree = window.findChild<ReportView *>();
        auto *details = window.findChild<DetailsView *>();
        for (const Section &section : report.sections) {
            tree->selectSection(section.id);
            details->setCurrentTab(DetailsView::FactsTab);
            look(u"facts of "_s + section.id, window);
        }
        tree->selectSection(u"disk"_s);
        tree->expand(tree->currentIndex());
        for (const auto &[tab, name] : {std::pair{DetailsView::JsonTab, u"json"_s},
                                        {DetailsView::SourcesTab, u"sources"_s},
                                        {DetailsView::TimelineTab, u"timeline"_s}}) {
            details->setCurrentTab(tab);
            QTest::qWait(20);
            look(name, window);
        }
        Report other = report;
        other.sections.erase(other.sections.begin() + 2);
        other.section(u"system")->root.children.begin()->value = u"another"_s;
        auto *diff = window.findChild<DiffView *>();
        QSignalSpy ready(diff, &DiffView::ready);
        diff->compare({u"before.json"_s, report}, {u"after.json"_s, other});
        QVERIFY(!ready.isEmpty() || ready.wait(10'000));
        look(u"comparison"_s, window);
        PreferencesDialog preferences(m_reports.catalogue);
        preferences.show();
        for (int page = 0; page < 3; ++page) {
            preferences.setCurrentPage(page);
            look(u"preferences %1"_s.arg(page), preferences);
        }
        AboutDialog about(nullptr);
        about.show();
        look(u"about"_s, about);
        ExportDialog sheet(MainWindow::tr("Export Report"), u"report"_s, reportFormats(),
                           [report](ReportFormat format, bool clean) { return exportedReport(report, format, clean); });
        sheet.show();
        QTRY_VERIFY(!sheet.previewText().isEmpty());
        look(u"export"_s, sheet);
    }

private Q_SLOTS:
    void initTestCase()
    {
        keepSettingsIn(m_folder.path());
        QApplication::setStyle(new QuietStyle);
    }

    void reads_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << quietPalette(false);
        QTest::newRow("dark") << quietPalette(true);
        QTest::newRow("high contrast") << highContrast();
    }
    void reads()
    {
        QFETCH(QPalette, palette);
        QApplication::setPalette(palette);
        for (const QString &machine : {u"linux-laptop-composite"_s, u"macos-intel-composite"_s}) {
            MainWindow window(m_reports.catalogue);
            window.resize(1120, 740);
            window.show();
            QStringList found;
            forEachPage(window, m_reports.machine(machine), [&](const QString &page, QWidget &shown) {
                for (const auto lines = unreadable(shown); const QString &line : lines)
                    found += page + u": "_s + line;
            });
            QVERIFY2(found.isEmpty(), qPrintable(machine + u":\n"_s + found.join(u'\n')));
        }
    }

    /// At no width of its column a section's state ends in half a word.
    void statesAreWhole()
    {
        MainWindow window(m_reports.catalogue);
        window.resize(1120, 740);
        window.show();
        window.showReport(m_reports.machine(u"linux-laptop-composite"_s), u"report.json"_s);
        auto *tree = window.findChild<ReportView *>();
        auto *header = tree->findChild<QHeaderView *>();
        QVERIFY(header);
        int states = 0;
        for (int width = 160; width <= 320; ++width) {
            header->resizeSection(ReportModel::NameColumn, width);
            for (const PaintedText &text : paintedTexts(window)) {
                if (!tree->isAncestorOf(text.widget) || !text.text.startsWith("Partial"_L1))
                    continue;
                ++states;
                QVERIFY2(!text.text.endsWith(u'…'), qPrintable(text.text));
            }
        }
        QVERIFY(states > 160);
    }

    void fits_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("isMirrored");
        QTest::addColumn<QSize>("size");
        for (const char *language : {"en", "de", "vi"}) {
            QTest::addRow("%s, small", language) << QString::fromLatin1(language) << false << QSize(900, 600);
            QTest::addRow("%s, usual", language) << QString::fromLatin1(language) << false << QSize(1120, 740);
        }
        QTest::newRow("from right to left") << u"en"_s << true << QSize(1120, 740);
    }
    void fits()
    {
        QFETCH(QString, language);
        QFETCH(bool, isMirrored);
        QFETCH(QSize, size);
        QLocale::setDefault(QLocale(language));
        setUpLanguage(*qApp, QLocale(language));
        QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
        QApplication::setPalette(quietPalette(false));
        for (const QString &machine : {u"linux-laptop-composite"_s, u"macos-intel-composite"_s}) {
            const Report report = m_reports.machine(machine);
            ReportModel model;
            model.setReport(report);
            QSet<QString> values;
            addTexts(values, model);
            MainWindow window(m_reports.catalogue);
            window.resize(size);
            window.show();
            QStringList found;
            forEachPage(window, report, [&](const QString &page, QWidget &shown) {
                for (const auto lines = cut(shown, values) + overlapping(shown); const QString &line : lines)
                    found += page + u": "_s + line;
            });
            QVERIFY2(found.isEmpty(), qPrintable(machine + u":\n"_s + found.join(u'\n')));
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(TestLooks)
#include "tst_looks.moc"
