// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reportmodel.h"
#include "tests/support/ownsettings.h"
#include "ui/aboutdialog.h"
#include "tests/models/reports.h"
#include "ui/detailsview.h"
#include "ui/diffview.h"
#include "ui/exportdialog.h"
#include "ui/labels.h"
#include "ui/mainwindow.h"
#include "ui/preferences.h"
#include "ui/reportview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSplitterHandle>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QTranslator>

using namespace prose;
using namespace Qt::StringLiterals;

namespace {

QString place(const QWidget *widget)
{
    QStringList path;
    for (; widget; widget = widget->parentWidget())
        path.prepend(QString::fromLatin1(widget->metaObject()->className())
                     + (widget->objectName().isEmpty() ? u""_s : u'#' + widget->objectName()));
    return path.mid(std::max<qsizetype>(0, path.size() - 4)).join(u" > "_s);
}

/// What a user can act on or read by moving there.
bool isForUsers(const QWidget &widget)
{
    return widget.focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton *>(&widget);
}

/// Parts that a named whole speaks for.
bool isPartOfAnother(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    const QString name = widget.objectName();
    return qobject_cast<const QHeaderView *>(&widget) || name.startsWith("qt_"_L1)
        || (qobject_cast<const QLineEdit *>(&widget)
            && (qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent)))
        || (qobject_cast<const QAbstractButton *>(&widget)
            && (qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QTabBar *>(parent)
                || qobject_cast<const QToolBar *>(parent)) // arrows, "clear", "more"
            && name.isEmpty() && static_cast<const QAbstractButton &>(widget).text().isEmpty());
}

QStringList unnamed(QWidget &window)
{
    QStringList found;
    for (const auto widgets = window.findChildren<QWidget *>(); auto *widget : widgets) {
        if (!widget->isVisible() || !isForUsers(*widget) || isPartOfAnother(*widget))
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            found += place(widget);
    }
    return found;
}

/// The widgets that Tab visits, from where the focus is until it comes round.
QList<QWidget *> tabRound(QWidget &window)
{
    QList<QWidget *> visited;
    for (int i = 0; i < 500; ++i) {
        QWidget *focus = window.focusWidget();
        const bool isSame = !visited.isEmpty() && focus == visited.last(); // goes from link to link, for example
        if (focus && !isSame && visited.contains(focus))
            break;
        if (focus && !isSame)
            visited += focus;
        QTest::keyClick(focus ? focus : &window, Qt::Key_Tab);
    }
    return visited;
}

/// Marks whatever was translated.
class Marking : public QTranslator
{
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override { return u'⟦' + QString::fromUtf8(text) + u'⟧'; }
};

/// `data` holds what comes from the machine, which nobody translates.
QStringList untranslated(QWidget &window, const QString &data)
{
    QStringList found;
    const auto look = [&](const QString &text, const QString &where) {
        const bool hasWords = std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
        if (hasWords && !text.contains(u'⟦') && !data.contains(text))
            found += where + u": "_s + text;
    };
    for (const auto labels = window.findChildren<QLabel *>(); const auto *label : labels) {
        if (label->isVisible() && !qobject_cast<const ValueLabel *>(label))
            look(label->text(), u"label "_s + place(label));
    }
    for (const auto buttons = window.findChildren<QAbstractButton *>(); const auto *button : buttons)
        look(button->text(), u"button "_s + place(button));
    for (const auto actions = window.findChildren<QAction *>(); const auto *action : actions)
        look(action->text(), u"action"_s);
    for (const auto boxes = window.findChildren<QGroupBox *>(); const auto *box : boxes)
        look(box->title(), u"group"_s);
    for (const auto edits = window.findChildren<QLineEdit *>(); const auto *edit : edits)
        look(edit->placeholderText(), u"placeholder"_s);
    for (const auto bars = window.findChildren<QTabBar *>(); const auto *bar : bars) {
        for (int tab = 0; tab < bar->count(); ++tab)
            look(bar->tabText(tab), u"tab"_s);
    }
    for (const auto headers = window.findChildren<QHeaderView *>(); const auto *header : headers) {
        for (int i = 0; header->isVisible() && i < header->count(); ++i)
            look(header->model()->headerData(i, header->orientation()).toString(), u"column"_s);
    }
    for (const auto widgets = window.findChildren<QWidget *>(); const auto *widget : widgets) {
        if (qobject_cast<const ValueLabel *>(widget))
            continue; // says a value only
        look(widget->toolTip(), u"tool tip of "_s + place(widget));
        look(widget->accessibleName(), u"name of "_s + place(widget));
        look(widget->accessibleDescription(), u"description of "_s + place(widget));
    }
    found.removeDuplicates();
    return found;
}

} // namespace

/// Walks every widget of every page: each has a name, can be reached by keyboard, and speaks the user's language.
class TestEveryWidget : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Reports m_reports;

    template<class Look>
    void forEachPage(Look look)
    {
        MainWindow window(m_reports.catalogue);
        window.resize(1120, 740);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        look(u"nothing to show"_s, window);
        const Report report = m_reports.machine(u"linux-laptop-composite"_s);
        window.showReport(report, u"report.json"_s);
        look(u"overview"_s, window);
        auto *tree = window.findChild<ReportView *>();
        auto *details = window.findChild<DetailsView *>();
        tree->selectSection(u"disk"_s);
        for (const auto &[tab, name] : {std::pair{DetailsView::FactsTab, u"facts"_s},
                                        {DetailsView::JsonTab, u"json"_s},
                                        {DetailsView::SourcesTab, u"sources"_s},
                                        {DetailsView::TimelineTab, u"timeline"_s}}) {
            details->setCurrentTab(tab);
            QTest::qWait(30);
            look(name, window);
        }
        auto *diff = window.findChild<DiffView *>();
        QSignalSpy ready(diff, &DiffView::ready);
        diff->compare({u"before.json"_s, report}, {u"after.json"_s, m_reports.machine(u"linux-server-composite"_s)});
        QVERIFY(!ready.isEmpty() || ready.wait(10'000));
        look(u"comparison"_s, window);
        ExportDialog dialog(MainWindow::tr("Export Report"), u"report"_s, reportFormats(),
                            [report](ReportFormat format, bool clean) { return exportedReport(report, format, clean); });
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        look(u"export"_s, dialog);
        dialog.close();
        PreferencesDialog preferences(m_reports.catalogue);
        preferences.show();
        QVERIFY(QTest::qWaitForWindowActive(&preferences));
        for (int page = 0; page < 3; ++page) {
            preferences.setCurrentPage(page);
            look(u"preferences %1"_s.arg(page), preferences);
        }
        preferences.close();
        AboutDialog about(nullptr);
        about.show();
        QVERIFY(QTest::qWaitForWindowActive(&about));
        look(u"about"_s, about);
    }

private Q_SLOTS:
    void initTestCase() { keepSettingsIn(m_folder.path()); }

    void isNamed()
    {
        QStringList found;
        forEachPage([&](const QString &page, QWidget &shown) {
            for (const auto lines = unnamed(shown); const QString &line : lines)
                found += page + u": "_s + line;
        });
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    /// Tab goes round and leaves nothing out.
    void isReachedByTab()
    {
        QStringList found;
        forEachPage([&](const QString &page, QWidget &shown) {
            const QList<QWidget *> visited = tabRound(shown);
            if (visited.isEmpty())
                found += page + u": nothing"_s;

            for (const auto widgets = shown.findChildren<QWidget *>(); auto *widget : widgets) {
                const bool takesTab = widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
                    && !widget->focusProxy();
                if (takesTab && !visited.contains(widget) && !isPartOfAnother(*widget))
                    found += page + u": "_s + place(widget);
            }
        });
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void shortcutsAreUnique()
    {
        MainWindow window(m_reports.catalogue);
        QHash<QString, QString> keys;
        for (const auto actions = window.findChildren<QAction *>(); const QAction *action : actions) {
            for (const auto shortcuts = action->shortcuts(); const QKeySequence &key : shortcuts) {
                const QString before = keys.value(key.toString());
                QVERIFY2(before.isEmpty() || before == action->text(),
                         qPrintable(u"%1: “%2” and “%3”"_s.arg(key.toString(), before, action->text())));
                keys.insert(key.toString(), action->text());
            }
        }
        QVERIFY(keys.size() > 15);
    }

    void speaksOneLanguage()
    {
        QString data = QString::fromUtf8(toJson(m_reports.machine(u"linux-laptop-composite"_s))) + u"before.json  ↔  after.json"_s;
        for (const auto lines = versionLines(); const VersionLine &line : lines)
            data += u'\n' + line.name + u' ' + line.version;
        Marking marking;
        QApplication::installTranslator(&marking);
        QStringList found;
        forEachPage([&](const QString &page, QWidget &shown) {
            for (const auto lines = untranslated(shown, data); const QString &line : lines)
                found += page + u": "_s + line;
        });
        QApplication::removeTranslator(&marking);
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }
};

QTEST_MAIN(TestEveryWidget)
#include "tst_everywidget.moc"
