// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <memory>
#include <vector>

namespace prose {

/// In what order waiting questions get their turn.
enum class Priority {
    Critical, ///< what the user just clicked
    High, ///< in view
    Normal,
    Low, ///< slow, and seldom looked at first: package managers, versions of tools
    Background, ///< sizes of folders, logs
};

/// How soon an answer is wanted: as soon as the most impatient of those who wait for it wants it, who may change their minds
/// while it waits. Copies are one. One thread.
class Urgency
{
public:
    void join(std::shared_ptr<const Priority> asker) { m_askers->push_back(std::move(asker)); }
    Priority now() const
    {
        Priority most = m_askers->empty() ? Priority::Normal : Priority::Background;
        for (const auto &asker : *m_askers)
            most = std::min(most, *asker);
        return most;
    }

private:
    using Askers = std::vector<std::shared_ptr<const Priority>>;
    std::shared_ptr<Askers> m_askers = std::make_shared<Askers>();
};

} // namespace prose
