// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"
#include "collectors/parsers/systemprofiler.h"

namespace prose {

/// The items of one of macOS's system profiler types, `SPDisplaysDataType` for example. Before macOS 10.15 the tool cannot
/// write JSON, so it is asked for the older XML where that failed.
inline QCoro::Task<Result<QJsonArray>> systemProfile(Inputs in, QLatin1StringView type)
{
    Command command{QStringLiteral("/usr/sbin/system_profiler"), {type, QStringLiteral("-json")}};
    const Result<QByteArray> json = co_await in.run(command);
    auto parsed = json ? parseSystemProfiler(*json, type) : Result<QJsonArray>(std::unexpect, json.error());
    if (!parsed && parsed.error().source.isEmpty())
        parsed.error().source = command.words().join(u' ');
    const bool isOld = !json && (json.error().kind == Error::Kind::Missing || json.error().kind == Error::Kind::Failed);
    if (!isOld)
        co_return parsed;
    command.arguments = {type, QStringLiteral("-xml")};
    const Result<QByteArray> xml = co_await in.run(command);
    if (!xml)
        co_return parsed;
    auto parsedXml = parseSystemProfilerXml(*xml, type);
    if (!parsedXml && parsedXml.error().source.isEmpty())
        parsedXml.error().source = command.words().join(u' ');
    co_return parsedXml;
}

} // namespace prose
