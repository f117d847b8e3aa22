// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>
#include <vector>

namespace prose {

/// Whether a process of this group, whose leader we started while an OrphanAdoption existed, is left that is more than a dead one
/// waiting to be buried by its parent. Never true for group 0.
bool isProcessGroupAlive(qint64 group);

/// While one of these exists, what our programs leave behind becomes our child instead of the first process's, so that those
/// that left their group (daemons) can be found and ended. Linux only: PR_SET_CHILD_SUBREAPER(2const). Any thread.
class OrphanAdoption
{
public:
    OrphanAdoption();
    ~OrphanAdoption();
    Q_DISABLE_COPY_MOVE(OrphanAdoption)

    /// `start` starts a child that somebody else waits for, and tells its number, or 0.
    qint64 startOwnChild(const std::function<qint64()> &start);
    void ownChildEnded();

    /// Our living children outside `group` that were started with `variable` ("NAME=value") in their environment, and those
    /// just dying, who may leave some behind. The dead that nobody waits for are buried.
    std::vector<qint64> daemons(qint64 group, const QByteArray &variable) const;

private:
    qint64 m_ownChild = 0;
};

} // namespace prose
