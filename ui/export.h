// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/renderings.h"

namespace prose {

/// All that a report can be exported as, in the order of the choice.
inline QList<ReportFormat> reportFormats()
{
    return {ReportFormat::Json, ReportFormat::Text, ReportFormat::Markdown, ReportFormat::Html, ReportFormat::Prompt};
}

/// What would be written, and how many values were replaced by stand-ins.
struct Exported
{
    QByteArray bytes;
    int replaced = 0;
};

Exported exportedReport(const Report &report, ReportFormat format, bool removePersonal);

struct NamedReport
{
    QString name;
    Report report;
};
/// As text, Markdown or HTML. Personal values have the same stand-ins on both sides, so that the comparison still says what differs.
Exported exportedComparison(const NamedReport &left, const NamedReport &right, ReportFormat format, bool removePersonal);

/// "report.prose.json": the name that a system with our file type opens with this program.
QString proposedName(const QString &baseName, ReportFormat format);

} // namespace prose
