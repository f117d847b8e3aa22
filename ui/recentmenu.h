// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;

namespace prose {

/// Keeps the list of what was opened lately, in the settings and in a menu.
class RecentMenu : public QObject
{
    Q_OBJECT

public:
    explicit RecentMenu(QMenu *menu);
    void remember(const QString &path);

Q_SIGNALS:
    void chosen(const QString &path);

private:
    void fill();

    QMenu *m_menu;
};

} // namespace prose
