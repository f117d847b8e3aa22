// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/tccdatabase.h"

#include "collectors/parsers/sqlite.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace prose {

static std::optional<TccAccess::State> stateOf(const SqliteTable &table, size_t row)
{
    using State = TccAccess::State;
    constexpr qint64 largest = 3;
    if (const QVariant value = table.cell(row, u"auth_value"_s); value.typeId() == QMetaType::LongLong) {
        const qint64 number = value.toLongLong();
        return number >= 0 && number <= largest ? std::optional(State(number)) : std::nullopt;
    }
    if (const QVariant value = table.cell(row, u"allowed"_s); value.typeId() == QMetaType::LongLong)
        return value.toLongLong() == 0 ? State::Denied : State::Allowed;
    return std::nullopt;
}

Result<std::vector<TccAccess>> parseTccDatabase(QByteArrayView database)
{
    const auto table = querySqlite(database, "SELECT * FROM access"_ba);
    if (!table && table.error().kind == Error::Kind::Missing)
        return malformed(u"a database without the table of decisions"_s);
    if (!table)
        return std::unexpected(table.error());
    const bool isKnown = table->columns.contains("service"_L1) && table->columns.contains("client"_L1)
        && (table->columns.contains("auth_value"_L1) || table->columns.contains("allowed"_L1));
    if (!isKnown)
        return malformed(u"a table of decisions in an unknown form"_s);

    std::vector<TccAccess> all;
    for (size_t row = 0; row < table->rows.size(); ++row) {
        TccAccess one;
        one.service = table->cell(row, u"service"_s).toString();
        if (one.service.startsWith("kTCCService"_L1))
            one.service.remove(0, 11);
        one.client = table->cell(row, u"client"_s).toString();
        const QString target = table->cell(row, u"indirect_object_identifier"_s).toString();
        if (!target.isEmpty() && target != "UNUSED"_L1)
            one.target = target;
        const auto state = stateOf(*table, row);
        if (!state || one.service.isEmpty() || one.client.isEmpty())
            continue;
        one.state = *state;
        all.push_back(std::move(one));
    }
    std::ranges::sort(all, [](const TccAccess &a, const TccAccess &b) {
        return std::tie(a.client, a.service, a.target) < std::tie(b.client, b.service, b.target);
    });
    return all;
}

} // namespace prose
