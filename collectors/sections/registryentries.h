// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"
#include "collectors/parsers/ioreg.h"
#include "collectors/parsers/smartbattery.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

namespace prose {

/// The objects that an `ioreg -a …` prints: mostly too much to be read on the main thread.
inline QCoro::Task<Result<std::vector<RegistryEntry>>> registryEntries(Inputs in, Command ioreg)
{
    const Result<QByteArray> xml = co_await in.run(ioreg);
    if (!xml)
        co_return std::unexpected(xml.error());
    auto entries = co_await QtConcurrent::run([bytes = *xml] { return parseIoreg(bytes); });
    if (!entries && entries.error().source.isEmpty())
        entries.error().source = ioreg.words().join(u' ');
    co_return entries;
}

/// The battery as its driver knows it; no value on a Mac without one.
inline QCoro::Task<Result<std::optional<SmartBattery>>> smartBattery(Inputs in)
{
    const Command ioreg{QStringLiteral("/usr/sbin/ioreg"),
                        {QStringLiteral("-a"), QStringLiteral("-r"), QStringLiteral("-d"), QStringLiteral("1"), QStringLiteral("-c"),
                         QStringLiteral("AppleSmartBattery")}};
    const Result<QByteArray> xml = co_await in.run(ioreg);
    if (!xml)
        co_return std::unexpected(xml.error());
    auto battery = co_await QtConcurrent::run([bytes = *xml] { return parseSmartBattery(bytes); });
    if (!battery && battery.error().source.isEmpty())
        battery.error().source = ioreg.words().join(u' ');
    co_return battery;
}

} // namespace prose
