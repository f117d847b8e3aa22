// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/diff.h"
#include "models/report/report.h"
#include "models/report/trace.h"

#include <QLocale>
#include <QString>

namespace prose {

/// A node's name in the user's language: its field's label, else its key made readable; for an item of a list its identity,
/// else "Item 3". `position` counts from 0 and is used for the latter only.
QString labelOf(const Node &node, int position = -1);
QString labelOf(const DiffNode &node, int position = -1);
QString sectionLabel(const Section &section);
QString groupLabel(const Section &section);

enum class Title { Name, Value, Left, Right };
QString columnTitle(Title title);

/// A value for reading: "24 GiB", "2 h 10 min", "Yes", "—" when absent or empty. Objects and lists: their number of entries
/// ("12 entries"), or the texts themselves for short lists of plain values. Numbers and units hold together (no-break space).
QString valueText(const Node &node, const QLocale &locale = {});
/// The same for one side of a comparison.
enum class Side { Left, Right };
QString valueText(const DiffNode &node, Side side, const QLocale &locale = {});
/// valueText() for screen readers: words where that has signs.
QString spokenText(const Node &node, const QLocale &locale = {});
/// The bare value as it stands in the JSON, for tooltips and copying.
QString rawText(const Node &node);

/// A sentence with what the user can do: "scutil --dns did not answer within 15 s. Run this section again."
QString errorSentence(const Error &error);
/// The same of all of a section's problems: what was missing for the same reason shares a sentence.
QStringList errorSentences(const std::vector<Error> &errors);
/// "Complete", "Partial: 1 problem", "Not available: this machine has no battery".
QString stateText(const Section &section);
/// Why there is no such thing here, or why it was left out, in the user's language; empty when that is not known.
QString reasonText(const Section &section);
QString stateText(State state);
/// The same and the time it took, in few words: "Partial · 2 problems · 12 ms".
QString sectionSummary(const Section &section, const QLocale &locale = {});
/// How a source answered: "Read", "Not there", "Exit code 3".
QString outcomeText(Outcome outcome, std::optional<int> exitCode = {});
/// The same for any span; sections and the collection end in the words of states.
QString outcomeText(const Span &span);
/// Local date and time.
QString momentText(double epochSeconds, const QLocale &locale = {});
QString durationText(std::chrono::microseconds duration, const QLocale &locale = {});

} // namespace prose
