// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QStringList>
#include <QVariant>

#include <vector>

namespace prose {

/// What a query on a database gives. A cell is an invalid QVariant (NULL), a qint64, a double, a QString or a QByteArray (a blob).
struct SqliteTable
{
    QStringList columns;
    std::vector<QVariantList> rows;

    /// Nothing (an invalid QVariant) where the table has no such column.
    QVariant cell(size_t row, const QString &column) const;
};

/// A SELECT on the bytes of an SQLite database (https://sqlite.org/fileformat2.html: "SQLite format 3", a NUL, the page size as
/// a big-endian word, …). The bytes are copied into memory and only read. Works in write-ahead-log mode, too, without what the log
/// has that the file itself has not yet.
///
/// The database may come from anywhere: its triggers, views and functions can do nothing but read its own tables, its virtual tables
/// do not exist, and steps, rows and sizes are limited. Missing: no such table or column. Malformed: no database, a damaged one.
/// TooLarge: beyond the limits.
Result<SqliteTable> querySqlite(QByteArrayView database, const QByteArray &select);

} // namespace prose
