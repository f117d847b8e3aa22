// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/diff.h"
#include "models/report/report.h"

#include <utility>

namespace prose {

/// A copy without personal values. Fields marked personal are replaced by stand-ins ("host-1", "address-2"): equal values
/// by equal ones, numbered in the order of the report, so that two redacted reports of a machine still compare. The same
/// values, names of home folders, and what looks like an address, a mail address or a secret are also replaced inside every
/// other text (paths, command lines, problems). Numbers marked personal become absent. Raw outputs of sources are dropped.
/// What stands anywhere as a password, a serial number or a name goes from everywhere else, too.
/// Stay as they are: loopback, wildcard and mask addresses, accounts that every system has ("root"), /Users/Shared.
Report redacted(const Report &report);

/// Both without personal values, fit to be compared: as one report, equal values by equal stand-ins and different ones by
/// different. Where a side came redacted by itself, its stand-ins are paired with the other's by where they stand: a value that
/// changed cannot be seen there.
/// A side in which no value is left to redact is taken to share the other's stand-ins already.
std::pair<Report, Report> redactedTogether(const Report &left, const Report &right);

/// What the two are called, with the same stand-ins: a file often has its machine's or its owner's name.
std::pair<QString, QString> redactedNames(const std::pair<QString, QString> &names, const Report &left, const Report &right);

/// A comparison of these two reports without personal values, row for row as it was; with the stand-ins of redactedTogether().
Diff redacted(const Diff &diff, const Report &left, const Report &right);

/// A text that was taken out of a report, or out of a source's raw output, with the stand-ins that redacted() gives.
QString redactedText(const QString &text, const Report &report);

} // namespace prose
