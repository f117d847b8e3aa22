// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows.h"
#include "collectors/sections/sections.h"
#include "models/reportmodel.h"
#include "tests/support/recordings.h"
#include "tests/support/ownsettings.h"
#include "ui/detailsview.h"
#include "ui/diffview.h"
#include "ui/exportdialog.h"
#include "ui/mainwindow.h"
#include "ui/reportview.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

using namespace prose;
using namespace Qt::StringLiterals;

namespace {

const QString machine = u"linux-laptop-composite"_s;

/// The program with one window, on a copy of a recording in which a file cannot be read at first.
class Program
{
public:
    explicit Program(QString folder) : m_folder(std::move(folder)), m_windows(specs(), catalogue())
    {
        copy(recordingFolder(machine), m_folder);
        forbid(u"/proc/net/route"_s);
        m_windows.start({}, m_folder);
        for (const auto widgets = QApplication::topLevelWidgets(); auto *widget : widgets) {
            if (auto *found = qobject_cast<MainWindow *>(widget))
                m_window = found;
        }
    }

    MainWindow &window() const { return *m_window; }
    bool isClosed() const { return !m_window; }

    void allowAll()
    {
        const QString manifest = m_folder + u"/manifest.json"_s;
        QFile::remove(manifest);
        QVERIFY(QFile::copy(recordingFolder(machine) + u"/manifest.json"_s, manifest));
    }

    const Report &report() const { return window().findChild<ReportModel *>()->report(); }
    bool isOver() const
    {
        return !report().sections.empty()
            && std::ranges::all_of(report().sections, [](const Section &section) { return prose::isOver(section.state); });
    }
    ReportView *tree() const { return window().findChild<ReportView *>(); }
    DetailsView *details() const { return window().findChild<DetailsView *>(); }
    DiffView *diff() const { return window().findChild<DiffView *>(); }
    QAction *action(const QString &text) const
    {
        for (const auto actions = window().findChildren<QAction *>(); auto *action : actions) {
            if (action->text().remove(u'&') == text)
                return action;
        }
        return nullptr;
    }
    /// Its button in the toolbar.
    QWidget *button(const QString &text) const { return window().findChild<QToolBar *>()->widgetForAction(action(text)); }

private:
    static void copy(const QString &from, const QString &to)
    {
        QDir().mkpath(to);
        for (const auto entries = QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
             const QFileInfo &entry : entries) {
            const QString target = to + u'/' + entry.fileName();
            if (entry.isDir())
                copy(entry.filePath(), target);
            else
                QFile::copy(entry.filePath(), target);
        }
    }
    /// The manifest says that this path was denied.
    void forbid(const QString &path)
    {
        QFile file(m_folder + u"/manifest.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject manifest = QJsonDocument::fromJson(file.readAll()).object();
        file.close();
        QJsonArray entries;
        bool isFound = false;
        for (const auto values = manifest["entries"_L1].toArray(); const QJsonValue &value : values) {
            const bool isIt = value["path"_L1].toString() == path;
            isFound = isFound || isIt;
            entries.append(isIt ? QJsonValue(QJsonObject{{"path"_L1, path}, {"error"_L1, "denied"_L1}}) : value);
        }
        QVERIFY(isFound);
        manifest["entries"_L1] = entries;
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(QJsonDocument(manifest).toJson()) > 0);
    }

    static const std::vector<SectionSpec> &specs()
    {
        static const std::vector<SectionSpec> all = allSections();
        return all;
    }
    static const Catalogue &catalogue()
    {
        static const Catalogue all = catalogueOf(specs());
        return all;
    }

    QString m_folder;
    Windows m_windows;
    QPointer<MainWindow> m_window;
};

/// The dialog that is open over the window, or over another dialog.
template<class Dialog>
Dialog *dialogOver(QWidget &parent)
{
    for (auto *dialog : parent.findChildren<Dialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

QLineEdit *nameFieldOf(QFileDialog &dialog)
{
    return dialog.findChild<QLineEdit *>(u"fileNameEdit"_s);
}

/// Types a file's name, or several, into a file dialog, and says yes.
void enter(QFileDialog &dialog, const QString &name)
{
    QLineEdit *field = nameFieldOf(dialog);
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, name);
    QWidget *suggestions = QApplication::activePopupWidget();
    QTest::keyClick(suggestions ? suggestions : field, Qt::Key_Return);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void key(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, key, modifiers);
}

void type(QWidget &window, const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget() ? QApplication::focusWidget() : &window, text);
}

void click(QWidget *widget, QPoint at = {})
{
    QTest::mouseClick(widget, Qt::LeftButton, Qt::NoModifier, at);
}

} // namespace

/// Whole uses of the program, from its start to its end: once by keyboard alone, once by mouse alone.
class TestSession : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_mac;

    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString state(const Program &program, QStringView id) const { return stateWord(program.report().section(id)->state); }

private Q_SLOTS:
    void initTestCase()
    {
        keepSettingsIn(m_folder.path());
        const QJsonObject known = QJsonDocument::fromJson(contents(recordingFolder(machine) + u"/expected.json"_s)).object();
        m_mac = known["network"_L1]["local_interfaces"_L1][0]["mac_address"_L1].toString();
        QCOMPARE(m_mac.size(), 17);
        // Two reports to compare: the laptop, and the laptop with another kernel.
        QJsonObject later = known;
        QJsonObject system = later["system"_L1].toObject();
        system["kernel"_L1] = u"6.99.0"_s;
        later["system"_L1] = system;
        QVERIFY(QDir(m_folder.path()).mkdir(u"pair"_s));
        for (const auto &[name, report] : {std::pair{u"pair/before.json"_s, known}, {u"pair/after.json"_s, later}}) {
            QFile out(file(name));
            QVERIFY(out.open(QIODevice::WriteOnly));
            QVERIFY(out.write(QJsonDocument(report).toJson()) > 0);
        }
    }

    void byKeyboard()
    {
        Program program(file(u"machine-k"_s));
        QWidget &window = program.window();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY_WITH_TIMEOUT(program.isOver(), 20'000);
        QCOMPARE_NE(state(program, u"network"), u"complete"_s);

        // Search, and on to the second match.
        key(window, Qt::Key_F, Qt::ControlModifier);
        type(window, u"address"_s);
        key(window, Qt::Key_Return);
        QTRY_VERIFY(program.tree()->currentKeyPath().contains("address"_L1));
        const QString first = program.tree()->currentKeyPath();
        key(window, Qt::Key_F3);
        QTRY_COMPARE_NE(program.tree()->currentKeyPath(), first);
        key(window, Qt::Key_F, Qt::ControlModifier);
        key(window, Qt::Key_Escape);
        QCOMPARE(window.findChild<QLineEdit *>()->text(), QString());

        // To a section by its first letters, and to what it was read from.
        QVERIFY(program.tree()->hasFocus());
        key(window, Qt::Key_Home);
        type(window, u"netw"_s); // the heading
        key(window, Qt::Key_Down);
        QTRY_COMPARE(program.tree()->currentSectionId(), u"network"_s);
        key(window, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(program.details()->currentTab(), DetailsView::SourcesTab);
        auto *sources = program.details()->findChild<QAbstractItemView *>(u"sources"_s);
        for (int i = 0; i < 30 && !sources->hasFocus(); ++i)
            key(window, Qt::Key_Tab);
        QVERIFY(sources->hasFocus());
        key(window, Qt::Key_Down);
        QVERIFY(sources->currentIndex().row() >= 0);

        // What could not be read can be, meanwhile.
        program.allowAll();
        key(window, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(state(program, u"network"), u"complete"_s, 20'000);
        QTRY_VERIFY(program.isOver());

        // Export without personal data.
        key(window, Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(dialogOver<ExportDialog>(window));
        auto *sheet = dialogOver<ExportDialog>(window);
        QVERIFY(sheet->removesPersonal());
        QTRY_VERIFY(!sheet->previewText().isEmpty());
        QTest::keyClick(sheet, Qt::Key_Return);
        QTRY_VERIFY(dialogOver<QFileDialog>(*sheet));
        auto *where = dialogOver<QFileDialog>(*sheet);
        where->setDirectory(m_folder.path());
        enter(*where, u"by-keyboard.json"_s);
        QTRY_VERIFY(QFile::exists(file(u"by-keyboard.json"_s)));
        QVERIFY(!contents(file(u"by-keyboard.json"_s)).contains(m_mac.toUtf8()));
        QTRY_VERIFY(!dialogOver<ExportDialog>(window));
        window.activateWindow(); // as a window manager does when a dialog has gone
        QVERIFY(QTest::qWaitForWindowActive(&window));

        // Compare two files, and walk through what is different.
        key(window, Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(dialogOver<QFileDialog>(window));
        auto *which = dialogOver<QFileDialog>(window);
        which->setDirectory(file(u"pair"_s));
        auto *list = which->findChild<QListView *>(u"listView"_s);
        QTRY_COMPARE(list->model()->rowCount(list->rootIndex()), 2);
        QVERIFY(QTest::qWaitForWindowActive(which));
        list->setFocus(Qt::TabFocusReason);
        QTest::keyClick(list, Qt::Key_Home);
        QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(!program.diff()->isEmpty() && program.diff()->isVisible());
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        key(window, Qt::Key_F8);
        QTRY_COMPARE(program.diff()->currentKeyPath(), u"system.kernel"_s);
        key(window, Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(program.diff()->currentKeyPath(), u"system.kernel"_s); // the only one

        key(window, Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(program.isClosed());
    }

    void byMouse()
    {
        Program program(file(u"machine-m"_s));
        QWidget &window = program.window();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY_WITH_TIMEOUT(program.isOver(), 20'000);

        auto *search = window.findChild<QLineEdit *>();
        click(search);
        QVERIFY(search->hasFocus());
        type(window, u"memory"_s); // nobody searches without keys
        QTRY_VERIFY(program.tree()->indexAt({30, 60}).isValid());
        QTRY_VERIFY(!search->findChildren<QToolButton *>().isEmpty());
        for (const auto clears = search->findChildren<QToolButton *>(); auto *clear : clears) {
            if (clear->isVisible() && clear->defaultAction() && clear->defaultAction()->objectName() == "_q_qlineeditclearaction"_L1)
                click(clear);
        }
        QCOMPARE(search->text(), QString());

        const auto clickSection = [&](const QString &id) {
            auto *tree = program.tree();
            const QModelIndex before = tree->currentIndex();
            tree->selectSection(id); // scrolls there
            const QRect row = tree->visualRect(tree->currentIndex());
            tree->setCurrentIndex(before);
            click(tree->viewport(), row.center());
        };
        clickSection(u"network"_s);
        QCOMPARE(program.tree()->currentSectionId(), u"network"_s);
        auto *tabs = program.details()->findChild<QTabBar *>();
        click(tabs, tabs->tabRect(DetailsView::SourcesTab).center());
        QCOMPARE(program.details()->currentTab(), DetailsView::SourcesTab);
        auto *sources = program.details()->findChild<QAbstractItemView *>(u"sources"_s);
        click(sources->viewport(), sources->visualRect(sources->model()->index(1, 0)).center());
        QCOMPARE(sources->currentIndex().row(), 1);

        program.allowAll();
        QToolButton *again = nullptr;
        for (const auto buttons = program.details()->findChildren<QToolButton *>(); auto *button : buttons) {
            if (button->isVisible() && button->text().contains("again"_L1, Qt::CaseInsensitive))
                again = button;
        }
        QVERIFY(again);
        click(again);
        QTRY_COMPARE_WITH_TIMEOUT(state(program, u"network"), u"complete"_s, 20'000);

        click(program.button(u"Export Report…"_s));
        QTRY_VERIFY(dialogOver<ExportDialog>(window));
        auto *sheet = dialogOver<ExportDialog>(window);
        QAbstractButton *save = nullptr;
        for (const auto buttons = sheet->findChildren<QAbstractButton *>(); auto *button : buttons) {
            if (button->text().contains("Export"_L1))
                save = button;
        }
        QVERIFY(save);
        QTRY_VERIFY(save->isEnabled());
        click(save);
        QTRY_VERIFY(dialogOver<QFileDialog>(*sheet));
        auto *where = dialogOver<QFileDialog>(*sheet);
        nameFieldOf(*where)->setText(file(u"by-mouse.json"_s));
        for (const auto buttons = where->findChildren<QAbstractButton *>(); auto *button : buttons) {
            if (button->text().contains("Save"_L1))
                save = button;
        }
        click(save);
        QTRY_VERIFY(QFile::exists(file(u"by-mouse.json"_s)));
        QVERIFY(!contents(file(u"by-mouse.json"_s)).contains(m_mac.toUtf8()));

        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file(u"pair/before.json"_s)), QUrl::fromLocalFile(file(u"pair/after.json"_s))});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &drop);
        QTRY_VERIFY(!program.diff()->isEmpty() && program.diff()->isVisible());
        QAction *next = program.diff()->comparisonActions().value(1);
        QToolButton *nextButton = nullptr;
        for (const auto buttons = program.diff()->findChildren<QToolButton *>(); auto *button : buttons) {
            if (button->defaultAction() == next)
                nextButton = button;
        }
        QVERIFY(nextButton);
        click(nextButton);
        QTRY_COMPARE(program.diff()->currentKeyPath(), u"system.kernel"_s);

        QVERIFY(window.close());
        QTRY_VERIFY(program.isClosed());
    }
};

QTEST_MAIN(TestSession)
#include "tst_session.moc"
