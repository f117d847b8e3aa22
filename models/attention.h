// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/report.h"

#include <vector>

namespace prose {

/// One protection of the machine, in plain words.
struct SecurityMark
{
    enum class State {
        Good,
        Neutral, ///< off or absent, where that is usual
        Warning,
        Bad,
        Unknown, ///< the report cannot tell
    };
    State state = State::Unknown;
    QString label; ///< "Disk encryption"
    QString words; ///< "On"
    QString keyPath;
};
/// Those that exist on the report's platform, as far as their sections are over.
std::vector<SecurityMark> securityMarksOf(const Report &report);
QString markStateText(SecurityMark::State state);

/// Something that a person should know about. What the report does not say gives none; a finding which more than one section
/// decides waits for all of them.
struct Attention
{
    enum class Severity { Information, Warning, Critical };
    Severity severity = Severity::Information;
    QString sectionId;
    QString keyPath; ///< of the fact; begins with the section's id
    QString sentence; ///< in the user's language

    bool operator==(const Attention &) const = default;
};
/// The gravest first; those of equal weight in the order of the report.
std::vector<Attention> attentionOf(const Report &report);
/// The same for a report that is being collected and does not know its moment yet; seconds since 1970 UTC.
std::vector<Attention> attentionOf(const Report &report, double moment);
QString severityText(Attention::Severity severity);

} // namespace prose
