// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export.h"

#include "models/report/redact.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace prose {

static int replacedValues(const Node &before, const Node &after)
{
    if (before.shape == Node::Shape::Value)
        return before.value == after.value ? 0 : 1;
    int count = 0;
    for (size_t i = 0; i < std::min(before.children.size(), after.children.size()); ++i)
        count += replacedValues(before.children[i], after.children[i]);
    return count;
}

static int replacedValues(const Report &before, const Report &after)
{
    int count = 0;
    for (size_t i = 0; i < std::min(before.sections.size(), after.sections.size()); ++i)
        count += replacedValues(before.sections[i].root, after.sections[i].root);
    return count;
}

Exported exportedReport(const Report &report, ReportFormat format, bool removePersonal)
{
    RenderOptions options;
    options.isFull = format != ReportFormat::Prompt; // what a language model can read is limited
    options.locale = QLocale();
    const auto bytesOf = [&](const Report &r) { return rendered(r, format, options); };
    if (!removePersonal)
        return {bytesOf(report), 0};
    const Report clean = redacted(report);
    return {bytesOf(clean), replacedValues(report, clean)};
}

Exported exportedComparison(const NamedReport &left, const NamedReport &right, ReportFormat format, bool removePersonal)
{
    const auto bytesOf = [&](const Report &l, const Report &r, const std::pair<QString, QString> &names) {
        Diff difference = diff(l, r);
        std::tie(difference.leftName, difference.rightName) = names;
        const QString text = format == ReportFormat::Markdown ? toMarkdown(difference, false, QLocale())
            : format == ReportFormat::Html                    ? toHtml(difference, false, QLocale())
                                                              : toText(difference, false, QLocale());
        return text.toUtf8();
    };
    if (!removePersonal)
        return {bytesOf(left.report, right.report, {left.name, right.name}), 0};
    const auto [cleanLeft, cleanRight] = redactedTogether(left.report, right.report);
    return {bytesOf(cleanLeft, cleanRight, redactedNames({left.name, right.name}, left.report, right.report)),
            replacedValues(left.report, cleanLeft) + replacedValues(right.report, cleanRight)};
}

QString proposedName(const QString &baseName, ReportFormat format)
{
    return baseName + (format == ReportFormat::Json ? u".prose."_s : u"."_s) + fileSuffix(format);
}

} // namespace prose
