// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/report.h"

#include <optional>

namespace prose {

/// Values of a report by key path ("system.os_name", "disk.filesystems.0.mount"). Absent where the section or the value is
/// missing, is null or "", was taken out, or has another type: a report may come from any version of any program.
const Node *nodeAt(const Report &report, QStringView path);
std::optional<QString> textAt(const Report &report, QStringView path);
std::optional<double> numberAt(const Report &report, QStringView path);
std::optional<qint64> integerAt(const Report &report, QStringView path);
/// A number of units of so many bytes (0x1p20: mebibytes), in bytes.
std::optional<qint64> bytesAt(const Report &report, QStringView path, double unitBytes);
std::optional<bool> flagAt(const Report &report, QStringView path);
/// The same without a "false" of the older tool, which wrote it for what it could not find out, too.
std::optional<bool> knownFlagAt(const Report &report, QStringView path);
/// The items of a list; none where there is no such list.
const Nodes &itemsAt(const Report &report, QStringView path);
/// The texts in a list of plain values.
QStringList textsAt(const Report &report, QStringView path);

/// The same below a node; an empty path means the node itself.
std::optional<QString> textAt(const Node &node, QStringView path);
std::optional<double> numberAt(const Node &node, QStringView path);
std::optional<qint64> integerAt(const Node &node, QStringView path);
std::optional<qint64> bytesAt(const Node &node, QStringView path, double unitBytes);
std::optional<bool> flagAt(const Node &node, QStringView path);

/// True when nothing more is to come for a section, also when the report has no such section.
bool isSettled(const Report &report, QStringView sectionId);

} // namespace prose
