// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowactions.h"

#include "ui/icons.h"

#include <QAction>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace prose {

static QString words(const char *text)
{
    return QCoreApplication::translate("WindowActions", text);
}

WindowActions makeActions(QMainWindow &window, const QList<QAction *> &copyActions, const QList<QAction *> &comparisonActions)
{
    const auto make = [&window](const char *text, const QString &iconName = {}, const QList<QKeySequence> &shortcuts = {}) {
        auto *action = new QAction(words(text), &window);
        if (!iconName.isEmpty())
            action->setIcon(icon(iconName));
        action->setShortcuts(shortcuts);
        return action;
    };
    const auto keys = [](QKeySequence::StandardKey key) { return QKeySequence::keyBindings(key); };
    const auto key = [](const QString &text) { return QList<QKeySequence>{QKeySequence(text)}; };

    WindowActions a;
    a.collect = make(QT_TRANSLATE_NOOP("WindowActions", "&Refresh"), u"refresh"_s, {QKeySequence(u"F5"_s), QKeySequence(u"Ctrl+R"_s)});
    a.thisComputer = make(QT_TRANSLATE_NOOP("WindowActions", "&This Computer"), u"computer"_s, key(u"Ctrl+Shift+T"_s));
    a.retryFailed = make(QT_TRANSLATE_NOOP("WindowActions", "Run &Failed Sections Again"), u"refresh"_s, key(u"Ctrl+Shift+R"_s));
    a.retryFailed->setToolTip(words(QT_TRANSLATE_NOOP("WindowActions", "Collect again what failed or is incomplete")));
    a.newWindow = make(QT_TRANSLATE_NOOP("WindowActions", "New &Window"), {}, keys(QKeySequence::New));
    a.open = make(QT_TRANSLATE_NOOP("WindowActions", "&Open…"), u"open"_s, keys(QKeySequence::Open));
    a.openRecording = make(QT_TRANSLATE_NOOP("WindowActions", "Open Re&cording…"), u"recording"_s, key(u"Ctrl+Shift+O"_s));
    a.compare = make(QT_TRANSLATE_NOOP("WindowActions", "Co&mpare…"), u"compare"_s, key(u"Ctrl+D"_s));
    a.exportReport = make(QT_TRANSLATE_NOOP("WindowActions", "&Export Report…"), u"export"_s, key(u"Ctrl+E"_s));
    a.close = make(QT_TRANSLATE_NOOP("WindowActions", "C&lose"), {}, keys(QKeySequence::Close));
    a.quit = make(QT_TRANSLATE_NOOP("WindowActions", "&Quit"), {}, key(u"Ctrl+Q"_s));
    a.find = make(QT_TRANSLATE_NOOP("WindowActions", "&Find…"), u"search"_s, keys(QKeySequence::Find));
    a.findNext = make(QT_TRANSLATE_NOOP("WindowActions", "Find &Next"), {}, keys(QKeySequence::FindNext));
    a.findPrevious = make(QT_TRANSLATE_NOOP("WindowActions", "Find &Previous"), {}, keys(QKeySequence::FindPrevious));
    a.onlyProblems = make(QT_TRANSLATE_NOOP("WindowActions", "Only Sections with &Problems"), {}, key(u"Ctrl+Shift+P"_s));
    a.onlyProblems->setCheckable(true);
    a.backToReport = make(QT_TRANSLATE_NOOP("WindowActions", "&Back to Report"), u"back"_s, keys(QKeySequence::Back));
    a.tabs = {make(QT_TRANSLATE_NOOP("WindowActions", "&Facts"), {}, key(u"Ctrl+1"_s)),
              make(QT_TRANSLATE_NOOP("WindowActions", "&JSON"), {}, key(u"Ctrl+2"_s)),
              make(QT_TRANSLATE_NOOP("WindowActions", "&Sources"), {}, key(u"Ctrl+3"_s)),
              make(QT_TRANSLATE_NOOP("WindowActions", "&Timeline"), {}, key(u"Ctrl+4"_s))};
    a.about = make(QT_TRANSLATE_NOOP("WindowActions", "&About System Prose"));
    a.aboutQt = make(QT_TRANSLATE_NOOP("WindowActions", "About &Qt"));
    a.preferences = make(QT_TRANSLATE_NOOP("WindowActions", "P&references…"), {}, key(u"Ctrl+,"_s)); // many platforms name no key for it
    a.preferences->setMenuRole(QAction::PreferencesRole);
    a.about->setMenuRole(QAction::AboutRole);
    a.aboutQt->setMenuRole(QAction::AboutQtRole);
    a.quit->setMenuRole(QAction::QuitRole);

    QMenuBar *bar = window.menuBar();
    QMenu *file = bar->addMenu(words(QT_TRANSLATE_NOOP("WindowActions", "&File")));
    file->addAction(a.newWindow);
    file->addSeparator();
    file->addActions({a.collect, a.retryFailed, a.thisComputer});
    file->addSeparator();
    file->addActions({a.open, a.openRecording});
    a.recent = file->addMenu(words(QT_TRANSLATE_NOOP("WindowActions", "Open Rece&nt")));
    file->addAction(a.compare);
    a.compareLast = make(QT_TRANSLATE_NOOP("WindowActions", "Compare with L&ast Time"), u"compare"_s, key(u"Ctrl+Shift+D"_s));
    file->addAction(a.compareLast);
    file->addSeparator();
    file->addAction(a.exportReport);
    file->addSeparator();
    file->addActions({a.close, a.quit});
    QMenu *edit = bar->addMenu(words(QT_TRANSLATE_NOOP("WindowActions", "&Edit")));
    a.edit = edit;
    edit->addActions(copyActions);
    a.copyDetails = make(QT_TRANSLATE_NOOP("WindowActions", "Copy &Details"), u"copy"_s, key(u"Ctrl+Shift+I"_s));
    a.copyDetails->setToolTip(
        words(QT_TRANSLATE_NOOP("WindowActions", "Copy what this computer is in some lines, to begin a bug report with")));
    edit->addAction(a.copyDetails);
    edit->addSeparator();
    edit->addActions({a.find, a.findNext, a.findPrevious});
    edit->addSeparator();
    edit->addAction(a.preferences);
    QMenu *view = bar->addMenu(words(QT_TRANSLATE_NOOP("WindowActions", "&View")));
    a.overview = make(QT_TRANSLATE_NOOP("WindowActions", "&Overview"), u"overview"_s, key(u"Ctrl+0"_s));
    view->addAction(a.overview);
    view->addActions(a.tabs);
    view->addSeparator();
    view->addAction(a.onlyProblems);
    QMenu *comparison = bar->addMenu(words(QT_TRANSLATE_NOOP("WindowActions", "&Comparison")));
    comparison->addAction(a.backToReport);
    comparison->addSeparator();
    comparison->addActions(comparisonActions);
    QMenu *help = bar->addMenu(words(QT_TRANSLATE_NOOP("WindowActions", "&Help")));
    help->addActions({a.about, a.aboutQt});

    a.search = new QLineEdit(&window);
    a.search->setPlaceholderText(words(QT_TRANSLATE_NOOP("WindowActions", "Search")));
    a.search->setAccessibleName(words(QT_TRANSLATE_NOOP("WindowActions", "Search the report")));
    a.search->setClearButtonEnabled(true);
    a.search->setAcceptDrops(false);
    a.search->addAction(icon(u"search"_s, Tint::Subtle), QLineEdit::LeadingPosition);
    a.search->setMinimumWidth(160);
    a.search->setMaximumWidth(280);
    auto *room = new QWidget(&window);
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    QToolBar *tools = window.addToolBar(words(QT_TRANSLATE_NOOP("WindowActions", "Tools")));
    tools->setObjectName(u"tools"_s);
    tools->setMovable(false);
    tools->setContextMenuPolicy(Qt::PreventContextMenu);
    tools->setIconSize({16, 16});
    tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tools->addAction(a.collect);
    tools->addSeparator();
    tools->addActions({a.open, a.compare, a.exportReport});
    tools->addWidget(room);
    tools->addWidget(a.search);
    window.setUnifiedTitleAndToolBarOnMac(true);
    return a;
}

void WindowActions::setCollect(Collect role)
{
    switch (role) {
    case Collect::Refresh:
        collect->setText(words(QT_TRANSLATE_NOOP("WindowActions", "&Refresh")));
        collect->setIcon(icon(u"refresh"_s));
        break;
    case Collect::Stop:
        collect->setText(words(QT_TRANSLATE_NOOP("WindowActions", "&Stop")));
        collect->setIcon(icon(u"stop"_s));
        break;
    case Collect::ThisComputer:
        collect->setText(words(QT_TRANSLATE_NOOP("WindowActions", "Inspect &This Computer")));
        collect->setIcon(icon(u"computer"_s));
        break;
    }
    const bool isLong = role == Collect::ThisComputer;
    collect->setIconText(isLong ? words(QT_TRANSLATE_NOOP("WindowActions", "This Computer")) : QString());
}

} // namespace prose
