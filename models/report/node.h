// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/field.h"

#include <QString>

#include <vector>

namespace prose {

/// One value of a report, or a named group or list of them. A tree of nodes is what the models show and
/// what the JSON holds; it comes from facts (fields.h) or from a file (nodeFromJson).
struct Node
{
    enum class Shape { Value, Object, List };

    QString key; ///< the JSON key; empty for the items of a list
    const Field *field = nullptr; ///< null for keys this version does not know. Items carry their list's field.
    Shape shape = Shape::Value;
    QJsonValue value; ///< Shape::Value only: a string, number or boolean; null when absent
    std::vector<Node> children;

    bool operator==(const Node &) const;
    const Node *child(QStringView key) const;
    /// The node at "a.b.2.c", or null; list items are addressed by position.
    const Node *at(QStringView path) const;
    /// True when nothing below this node holds a value.
    bool isEmpty() const;
    /// The text that tells a list's item from its siblings: from Field::identity or, where none is declared, the first that
    /// an object has of name, label, device, unit, id, path; empty when it has none.
    QString identity() const;
};

/// A node tree from JSON that some version of some program wrote: known keys get their field and stand in the
/// table's order, unknown ones follow by name, fallback words become absent values.
Node nodeFromJson(const QString &key, const QJsonValue &json, const Field *field, const FieldList *children);

/// Indented JSON text, keys in the order of the tree (Qt's own writer sorts them), absent values as their fallback.
void writeJson(QByteArray &out, const Node &node, int indent);
QByteArray jsonString(QStringView text);
QByteArray jsonScalar(const QJsonValue &value);
/// A bare value as text: a string as it is, else as in the JSON.
QString scalarText(const QJsonValue &value);
/// Equality of bare values: 1 equals 1.0, and integers are compared exactly.
bool sameValue(const QJsonValue &left, const QJsonValue &right);

} // namespace prose
