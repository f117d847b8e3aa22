// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/sqlite.h"

#include <memory>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

constexpr qsizetype databaseHeaderBytes = 100;
constexpr qsizetype writeVersionAt = 18, readVersionAt = 19; // 1: rollback journal, 2: write-ahead log
constexpr size_t mostTableRows = 100'000;
constexpr qsizetype mostTableBytes = 64LL * 1024 * 1024;
constexpr int stepsBetweenLooks = 10'000;
constexpr int mostLooks = 200; // 2 million steps of the virtual machine

struct Closing
{
    void operator()(sqlite3 *database) const { sqlite3_close_v2(database); }
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Database = std::unique_ptr<sqlite3, Closing>;
using Statement = std::unique_ptr<sqlite3_stmt, Closing>;

/// Only reading tables is allowed, and counting. That is asked while a statement is prepared, of what the schema adds to it, too.
int authorize(void *, int action, const char *, const char *function, const char *, const char *)
{
    if (action == SQLITE_FUNCTION)
        return QLatin1StringView(function) == "count"_L1 ? SQLITE_OK : SQLITE_DENY;
    return action == SQLITE_SELECT || action == SQLITE_READ ? SQLITE_OK : SQLITE_DENY;
}

int countLook(void *looks)
{
    return ++*static_cast<int *>(looks) > mostLooks;
}

void confine(sqlite3 *database)
{
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_drop_modules(database, nullptr); // full-text and other virtual tables parse bytes of their own
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, 1024 * 1024);
    sqlite3_limit(database, SQLITE_LIMIT_SQL_LENGTH, 64 * 1024);
    sqlite3_limit(database, SQLITE_LIMIT_COLUMN, 200);
    sqlite3_limit(database, SQLITE_LIMIT_EXPR_DEPTH, 50);
    sqlite3_limit(database, SQLITE_LIMIT_COMPOUND_SELECT, 3);
    sqlite3_limit(database, SQLITE_LIMIT_VDBE_OP, 25'000);
    sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(database, SQLITE_LIMIT_WORKER_THREADS, 0);
    // Nothing may end up in a temporary file.
    sqlite3_exec(database, "PRAGMA temp_store=MEMORY; PRAGMA cell_size_check=ON;", nullptr, nullptr, nullptr);
}

std::unexpected<Error> problem(sqlite3 *database)
{
    const int code = sqlite3_errcode(database);
    const QString said = QString::fromUtf8(sqlite3_errmsg(database));
    if (code == SQLITE_ERROR && (said.startsWith("no such table"_L1) || said.startsWith("no such column"_L1)))
        return std::unexpected(Error{Error::Kind::Missing, {}, said});
    if (code == SQLITE_INTERRUPT || code == SQLITE_TOOBIG || code == SQLITE_NOMEM)
        return std::unexpected(Error{Error::Kind::TooLarge, {}, said});
    return malformed(u"not a database that can be read: "_s + said);
}

/// Whether reading calls functions, as columns that are computed may: one step of those can take as long as they like, and they are
/// not asked about. The program that the question became tells.
bool isComputing(sqlite3 *database, const QByteArray &select)
{
    const QByteArray explanation = "EXPLAIN " + select;
    sqlite3_stmt *prepared = nullptr;
    if (sqlite3_prepare_v2(database, explanation.constData(), int(explanation.size()), &prepared, nullptr) != SQLITE_OK)
        return true;
    const Statement statement(prepared);
    while (sqlite3_step(prepared) == SQLITE_ROW) {
        constexpr int operation = 1;
        const QLatin1StringView name(reinterpret_cast<const char *>(sqlite3_column_text(prepared, operation)));
        if (name == "Function"_L1 || name == "PureFunc"_L1 || name == "Concat"_L1)
            return true;
    }
    return false;
}

QVariant valueAt(sqlite3_stmt *statement, int column, qsizetype &bytes)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER: return qint64(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT: return sqlite3_column_double(statement, column);
    case SQLITE_TEXT: {
        const auto *text = sqlite3_column_text(statement, column);
        const int size = sqlite3_column_bytes(statement, column);
        bytes += size;
        return QString::fromUtf8(reinterpret_cast<const char *>(text), size);
    }
    case SQLITE_BLOB: {
        const void *blob = sqlite3_column_blob(statement, column);
        const int size = sqlite3_column_bytes(statement, column);
        bytes += size;
        return blob ? QByteArray(static_cast<const char *>(blob), size) : ""_ba;
    }
    default: return {};
    }
}

} // namespace

QVariant SqliteTable::cell(size_t row, const QString &column) const
{
    const qsizetype at = columns.indexOf(column);
    return at >= 0 && row < rows.size() ? rows[row].value(at) : QVariant();
}

Result<SqliteTable> querySqlite(QByteArrayView database, const QByteArray &select)
{
    if (database.size() < databaseHeaderBytes || !database.startsWith("SQLite format 3\0"_ba))
        return malformed(u"not an SQLite database"_s);
    if (database.size() > mostTableBytes)
        return std::unexpected(Error{Error::Kind::TooLarge, {}, u"a database of more than 64 MiB"_s});
    // SQLite wants memory that is its own for as long as it is open, and no log beside it.
    QByteArray copy = database.toByteArray();
    for (const qsizetype at : {writeVersionAt, readVersionAt}) {
        if (copy[at] == 2)
            copy[at] = 1;
    }
    auto *bytes = reinterpret_cast<unsigned char *>(copy.data());

    sqlite3 *opened = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE;
    const int code = sqlite3_open_v2(":memory:", &opened, flags, nullptr);
    const Database db(opened);
    if (code != SQLITE_OK)
        return std::unexpected(Error{Error::Kind::Failed, {}, u"SQLite cannot start"_s});
    confine(opened);
    if (sqlite3_deserialize(opened, "main", bytes, copy.size(), copy.size(), SQLITE_DESERIALIZE_READONLY) != SQLITE_OK)
        return problem(opened);
    int looks = 0;
    sqlite3_progress_handler(opened, stepsBetweenLooks, countLook, &looks);
    sqlite3_set_authorizer(opened, authorize, nullptr);

    sqlite3_stmt *prepared = nullptr;
    if (sqlite3_prepare_v2(opened, select.constData(), int(select.size()), &prepared, nullptr) != SQLITE_OK)
        return problem(opened);
    const Statement statement(prepared);
    if (!prepared || !sqlite3_stmt_readonly(prepared))
        return malformed(u"not a question"_s);
    if (isComputing(opened, select))
        return malformed(u"a table that computes"_s);

    SqliteTable table;
    const int columns = sqlite3_column_count(prepared);
    for (int i = 0; i < columns; ++i)
        table.columns += QString::fromUtf8(sqlite3_column_name(prepared, i));
    qsizetype taken = 0;
    for (int step = sqlite3_step(prepared); step != SQLITE_DONE; step = sqlite3_step(prepared)) {
        if (step != SQLITE_ROW)
            return problem(opened);
        if (table.rows.size() >= mostTableRows || taken > mostTableBytes)
            return std::unexpected(Error{Error::Kind::TooLarge, {}, u"more rows than anybody reads"_s});
        QVariantList row;
        row.reserve(columns);
        for (int i = 0; i < columns; ++i)
            row += valueAt(prepared, i, taken);
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace prose
