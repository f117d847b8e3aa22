// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"
#include "collectors/parsers/ioreg.h"
#include "collectors/parsers/smartbattery.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

namespace prose {

/// What a parser makes of what an `ioreg -a …` prints: mostly too much to be read on the main thread.
template<class Value>
QCoro::Task<Result<Value>> parsedRegistry(Inputs in, Command ioreg, Result<Value> (*parse)(QByteArrayView))
{
    const Result<QByteArray> xml = co_await in.run(ioreg);
    if (!xml)
        co_return std::unexpected(xml.error());
    Result<Value> parsed = co_await QtConcurrent::run([parse, bytes = *xml] { return parse(bytes); });
    if (!parsed && parsed.error().source.isEmpty())
        parsed.error().source = ioreg.words().join(u' ');
    co_return parsed;
}

/// The objects that an `ioreg -a …` prints.
inline QCoro::Task<Result<std::vector<RegistryEntry>>> registryEntries(Inputs in, Command ioreg)
{
    return parsedRegistry(std::move(in), std::move(ioreg), parseIoreg);
}

/// The battery as its driver knows it; no value on a Mac without one.
inline QCoro::Task<Result<std::optional<SmartBattery>>> smartBattery(Inputs in)
{
    return parsedRegistry(std::move(in),
                          {QStringLiteral("/usr/sbin/ioreg"),
                           {QStringLiteral("-a"), QStringLiteral("-r"), QStringLiteral("-d"), QStringLiteral("1"), QStringLiteral("-c"),
                            QStringLiteral("AppleSmartBattery")}},
                          parseSmartBattery);
}

} // namespace prose
