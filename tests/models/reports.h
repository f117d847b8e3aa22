// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inspection.h"
#include "collectors/sections/sections.h"
#include "models/attention.h"
#include "tests/support/recordings.h"

#include <QFile>

#include <algorithm>

namespace prose {

/// Reports of all kinds, for tests of what is made from them.
struct Reports
{
    const std::vector<SectionSpec> specs = allSections();
    const Catalogue catalogue = catalogueOf(specs);

    Report parsed(const QByteArray &json) const
    {
        auto report = reportFromJson(json, catalogue, QStringLiteral("test"));
        if (!report)
            qFatal("%s", qPrintable(errorLine(report.error())));
        return *std::move(report);
    }

    Report read(const QString &path) const
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(path));
        return parsed(file.readAll());
    }

    /// What is expected of a recording.
    Report machine(const QString &name) const { return read(recordingFolder(name) + QStringLiteral("/expected.json")); }
    /// Of the older tool.
    Report older(const QString &name) const { return read(QStringLiteral(PROSE_OLDER_REPORTS "/%1.json").arg(name)); }

    /// A report of ours with these sections.
    Report made(const QByteArray &sections, const char *platform = "linux") const
    {
        return parsed(
            QByteArray(R"({"report_schema": "system-prose", "report_schema_version": 2, "timestamp": 1700000000.0, "platform": ")")
            + platform + R"(", )" + sections + '}');
    }
};

/// Null when there is none.
inline const Attention *finding(const std::vector<Attention> &findings, const QString &keyPath)
{
    const auto found = std::ranges::find(findings, keyPath, &Attention::keyPath);
    return found == findings.end() ? nullptr : &*found;
}

inline std::optional<SecurityMark> markOf(const Report &report, const QString &label)
{
    const auto marks = securityMarksOf(report);
    const auto found = std::ranges::find(marks, label, &SecurityMark::label);
    return found == marks.end() ? std::nullopt : std::optional(*found);
}

} // namespace prose
