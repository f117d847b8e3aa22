// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/mapping.h"

#include <QJsonDocument>

namespace prose {

/// A report out of a file that somebody chose: one of ours or of the older tool, or JSON of system_profiler, fastfetch, inxi, lshw
/// or facter, told apart by what it holds. Report::imported says which, and how much of it found a place. A pure function, for workers.
Result<Report> openReport(const QString &path, const Catalogue &catalogue);
Result<Report> reportFromAnything(const QByteArray &bytes, const Catalogue &catalogue, const QString &name);
Result<Report> reportFromAnything(const QJsonDocument &document, const Catalogue &catalogue, const QString &name);

/// Why a file could not be opened, translated: "“notes.json” cannot be opened: this is a web page, not JSON."
QString openingSentence(const Error &error);

/// Each is null for JSON that is not of its program.
std::optional<ForeignReport> fromFacter(const QJsonValue &root);
std::optional<ForeignReport> fromFastfetch(const QJsonValue &root);
std::optional<ForeignReport> fromInxi(const QJsonValue &root);
std::optional<ForeignReport> fromLshw(const QJsonValue &root);
std::optional<ForeignReport> fromSystemProfiler(const QJsonValue &root);

} // namespace prose
