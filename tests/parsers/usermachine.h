// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/parsers/diskmachine.h"

// What the tests of the sections about the user's things share.

namespace prose {

/// The answer to the call "environment".
inline QByteArray variables(const QList<QByteArray> &all)
{
    return all.isEmpty() ? QByteArray() : all.join('\0') + '\0';
}

inline Machine machine(const QMap<QString, QByteArray> &files = {}, const QByteArray &environment = {})
{
    auto machine = std::make_shared<WrittenMachine>(Platform::Linux);
    for (auto it = files.begin(); it != files.end(); ++it)
        machine->files.insert(it.key(), it.value());
    machine->calls.insert(u"environment"_s, environment);
    return machine;
}

inline QString keysOf(const FieldList &fields, qsizetype count)
{
    QStringList all;
    for (const Field &field : fields.rows())
        all += field.key;
    return all.first(count).join(u' ');
}

inline QString line(const QJsonObject &object, const QStringList &keys)
{
    return rows(QJsonArray{object}, keys).join(u'|');
}

inline QStringList strings(const QJsonValue &list)
{
    QStringList all;
    for (const QJsonValue &item : list.toArray())
        all += item.toString();
    return all;
}

} // namespace prose
