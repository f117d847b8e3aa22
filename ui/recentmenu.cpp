// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recentmenu.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace prose {

static constexpr int mostRecent = 8;

RecentMenu::RecentMenu(QMenu *menu) : QObject(menu), m_menu(menu)
{
    m_menu->setToolTipsVisible(true);
    if (const auto *above = qobject_cast<QMenu *>(menu->parent())) // other windows remember things, too
        connect(above, &QMenu::aboutToShow, this, &RecentMenu::fill);
    fill();
}

void RecentMenu::remember(const QString &path)
{
    QSettings settings;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList recent = settings.value("recent"_L1).toStringList();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    settings.setValue("recent"_L1, QStringList(recent.mid(0, mostRecent)));
    fill();
}

void RecentMenu::fill()
{
    m_menu->clear();
    const QStringList recent = QSettings().value("recent"_L1).toStringList();
    for (const QString &path : recent) {
        QAction *action = m_menu->addAction(QFileInfo(path).fileName().replace(u'&', "&&"_L1)); // a single one marks a key
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT chosen(path); });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("&Clear List")), &QAction::triggered, this, [this] {
        QSettings().remove("recent"_L1);
        // The menu must not lose the action that is being triggered.
        QMetaObject::invokeMethod(this, &RecentMenu::fill, Qt::QueuedConnection);
    });
    m_menu->setEnabled(!recent.isEmpty());
}

} // namespace prose
