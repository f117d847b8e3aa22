// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

namespace prose {

/// How many there are at and below a Node or a DiffNode, counted up to a limit: to know what takes time before doing it.
template<class T>
qsizetype sizeOf(const T &node, qsizetype most)
{
    qsizetype size = 1;
    for (const auto &child : node.children) {
        if (size >= most)
            break;
        size += sizeOf(child, most - size);
    }
    return size;
}

/// The last copy of something large takes its time to be destroyed; not here, then.
template<class T>
void destroyElsewhere(T value)
{
    QThreadPool::globalInstance()->start([value = std::move(value)] {});
}

} // namespace prose
