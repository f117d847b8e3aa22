// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QLineEdit;
class QMainWindow;
class QMenu;

namespace prose {

/// Everything the window's menus and toolbar offer. Made once; the window connects them.
struct WindowActions
{
    /// What the one button for collecting does at present.
    enum class Collect { Refresh, Stop, ThisComputer };
    void setCollect(Collect role);

    QAction *collect = nullptr; ///< Refresh, Stop or This Computer, whichever makes sense
    QAction *retryFailed = nullptr;
    QAction *thisComputer = nullptr;
    QAction *newWindow = nullptr;
    QAction *open = nullptr;
    QAction *openRecording = nullptr;
    QAction *compare = nullptr;
    QAction *exportReport = nullptr;
    QAction *close = nullptr;
    QAction *quit = nullptr;
    QAction *find = nullptr;
    QAction *findNext = nullptr;
    QAction *findPrevious = nullptr;
    QAction *onlyProblems = nullptr;
    QAction *backToReport = nullptr;
    QAction *preferences = nullptr;
    QList<QAction *> tabs;
    QAction *overview = nullptr;
    QAction *about = nullptr;
    QAction *aboutQt = nullptr;
    QMenu *recent = nullptr;
    QAction *compareLast = nullptr;
    QAction *copyDetails = nullptr;
    QMenu *edit = nullptr;
    QLineEdit *search = nullptr;
};

WindowActions makeActions(QMainWindow &window, const QList<QAction *> &copyActions, const QList<QAction *> &comparisonActions);

} // namespace prose
