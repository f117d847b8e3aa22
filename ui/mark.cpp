// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mark.h"

#include "ui/icons.h"

using namespace Qt::StringLiterals;

namespace prose {

QIcon markIcon(SecurityMark::State state)
{
    using State = SecurityMark::State;
    switch (state) {
    case State::Good: return icon(u"state-complete"_s, Tint::Good);
    case State::Neutral: return icon(u"state-unavailable"_s, Tint::Subtle);
    case State::Warning: return icon(u"state-partial"_s, Tint::Warning);
    case State::Bad: return icon(u"state-failed"_s, Tint::Bad);
    case State::Unknown: return icon(u"unknown"_s, Tint::Subtle);
    }
    Q_UNREACHABLE();
}

QIcon severityIcon(Attention::Severity severity)
{
    using Severity = Attention::Severity;
    switch (severity) {
    case Severity::Information: return icon(u"info"_s, Tint::Accent);
    case Severity::Warning: return icon(u"state-partial"_s, Tint::Warning);
    case Severity::Critical: return icon(u"state-failed"_s, Tint::Bad);
    }
    Q_UNREACHABLE();
}

} // namespace prose
