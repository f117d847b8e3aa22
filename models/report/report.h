// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/section.h"

#include <QJsonObject>

namespace prose {

/// Everything known about one machine at one moment: the ordered sections, plus who asked and when.
/// It is the JSON file (product schema "system-prose", version 2) and what the models show.
struct Report
{
    static constexpr int schemaVersion = 2;

    QString generatorName, generatorVersion;
    int readSchemaVersion = schemaVersion; ///< 1 for reports of the older tool, which names no version
    Platform platform = Platform::Linux;
    double timestamp = 0; ///< seconds since 1970 UTC, when collection began
    std::chrono::microseconds duration{0};
    bool isFast = false; ///< the deep sections were left out
    bool redacted = false;
    quint64 standInNumbering = 0; ///< two reports with the same one, not 0, call equal values by equal stand-ins; 0 when read from a file
    QString recording; ///< name of the replayed recording; empty for a live machine
    /// Where this report was made from another program's output.
    struct Imported
    {
        QString program, version;
        int values = 0; ///< that the output held
        int mapped = 0; ///< of those, that have a place in this report
        QStringList notMapped; ///< the output's main keys and how many of their values have none: "Packages (12)"

        bool operator==(const Imported &) const = default;
    };
    std::optional<Imported> imported;
    std::vector<Section> sections;

    const Section *section(QStringView id) const;
    Section *section(QStringView id);
};

/// A report in which every section of the catalogue is waiting.
Report emptyReport(const Catalogue &catalogue, Platform platform);

QByteArray toJson(const Report &report);
/// One section's facts as JSON, as they stand in the report.
QByteArray sectionJson(const Section &section);

/// Whether the top level of some JSON is that of a report: of any version of ours, or of the older tool.
bool isReport(const QJsonObject &root);

/// Reads what this or an older or a newer version wrote, and reports of the older tool. Unknown keys are kept.
/// Malformed: not JSON (the detail names line and column), or JSON that is no report. `name` is for the error only.
/// For files of which one does not know what they are see models/import/opening.h.
Result<Report> reportFromJson(const QByteArray &json, const Catalogue &catalogue, const QString &name);
Result<Report> reportFromJson(const QJsonObject &root, const Catalogue &catalogue, const QString &name);

/// Lines for `collection_errors`, in section order: "network: timed out after 15 s: scutil --dns".
QStringList collectionErrors(const Report &report);

} // namespace prose
