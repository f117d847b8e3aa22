// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace prose {

/// What readers of the older tool's reports rely on: tests/replay/schema-a.json, as a check.
class KeptSchema
{
public:
    KeptSchema();

    /// All top-level keys, in order.
    QStringList sections() const { return m_sections; }
    /// What is wrong with a section's JSON: a key that is missing, a value of another type. Keys beyond the schema are no fault.
    QStringList faults(const QString &section, const QJsonValue &json) const;
    /// What is wrong with the words of a section in which nothing is known.
    QStringList blankFaults(const QString &section, const QJsonValue &json) const;

private:
    void check(QStringList &faults, const QJsonValue &value, const QString &type, const QString &rows, const QString &path) const;
    void checkKeys(QStringList &faults, const QJsonObject &object, const QString &rows, const QString &path) const;

    QStringList m_sections;
    QHash<QString, QStringList> m_children; ///< path of an object → its keys, in order
    QHash<QString, QString> m_types;
    QJsonObject m_words;
};

} // namespace prose
