// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/node.h"
#include "models/report/result.h"

#include <QStringList>

#include <algorithm>
#include <chrono>
#include <optional>
#include <vector>

namespace prose {

enum class Platform { Linux, MacOS };

/// What is known about a section before anything is collected. Lives as long as the program.
struct SectionInfo
{
    QString id; ///< the top-level key of the JSON
    const char *label = ""; ///< English, context "Report"
    const char *group = ""; ///< heading it stands under in the tree, context "Report"
    const FieldList *fields = nullptr;
    Node blank; ///< the full shape with no value known, for sections that failed
    std::vector<Platform> platforms;
    bool isDeep = false; ///< takes its time, and is seldom what one looks for: left out of fast reports
    bool isAddition = false; ///< not of the kept schema: left out where the platform has no such thing
    QStringList needs;
    std::chrono::seconds limit{30};

    bool isReportedOn(Platform platform) const { return !isAddition || std::ranges::contains(platforms, platform); }
};
using Catalogue = std::vector<SectionInfo>;

enum class State {
    Waiting, ///< nothing asked yet
    Running,
    Complete,
    Partial, ///< facts, and at least one problem
    Failed, ///< problems only
    Unavailable, ///< this platform or machine has no such thing; reason says which
    Skipped, ///< not asked for, or something it needs failed; reason says which
};
bool isOver(State state);
/// The stable English word in the report's JSON ("partial").
QLatin1StringView stateWord(State state);

/// One question put to the machine for a section, and how it was answered.
struct SourceRecord
{
    enum class Kind { Command, File, Call };
    Kind kind = Kind::File;
    QStringList words; ///< argv, or one path or pattern, or a call and its argument
    std::optional<int> exitCode; ///< commands that ended by themselves
    std::optional<Error> error;
    qint64 files = 0; ///< how many files a pattern stood for
    qint64 bytes = 0;
    std::chrono::microseconds started{0}; ///< since the run began
    std::chrono::microseconds duration{0};
    std::chrono::microseconds waited{0}; ///< part of duration: before the work began
    bool isRemembered = false; ///< a command's answer from an earlier run, while the files that decide it are unchanged
    bool isPartial = false; ///< ended early, what had arrived was kept
    QByteArray output; ///< raw; empty in a report that was read from a file
    QByteArray standardError;

    QString name() const { return words.join(u' '); }
};

/// One topic of a report: its facts and how they were come by.
struct Section
{
    QString id;
    const SectionInfo *info = nullptr; ///< null for sections this version does not know
    State state = State::Waiting;
    QString reason; ///< English sentence for Unavailable and Skipped
    Node root;
    std::vector<Error> problems;
    std::vector<SourceRecord> sources;
    bool timedOut = false; ///< its own limit ended it
    std::chrono::microseconds queued{0};
    std::chrono::microseconds duration{0};
    std::chrono::milliseconds limit{0};
};

} // namespace prose
