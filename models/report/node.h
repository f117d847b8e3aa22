// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/field.h"

#include <QSharedData>
#include <QString>

#include <initializer_list>
#include <vector>

namespace prose {

struct Node;

/// The nodes below a node: a std::vector whose copies share what they hold until one of them is changed. So a section of
/// many thousand nodes passes from thread to thread and from view to view in no time, and its nodes stay where they are.
/// Safe to copy and to destroy on any thread, as long as each object is used by one.
class Nodes
{
public:
    Nodes() noexcept;
    Nodes(std::initializer_list<Node> nodes);
    Nodes(std::vector<Node> nodes);
    Nodes(const Nodes &) noexcept;
    Nodes(Nodes &&) noexcept;
    Nodes &operator=(const Nodes &) noexcept;
    Nodes &operator=(Nodes &&) noexcept;
    ~Nodes();

    size_t size() const;
    bool empty() const { return size() == 0; }
    const Node *begin() const;
    const Node *end() const;
    const Node &operator[](size_t position) const;
    const Node &front() const;
    const Node &back() const;
    bool operator==(const Nodes &) const;

    // These make a copy of their own first where the nodes are shared.
    Node *begin();
    Node *end();
    Node &operator[](size_t position);
    Node &front();
    Node &back();
    void reserve(size_t count);
    void push_back(Node node);
    void pop_back();
    void resize(size_t count);
    /// For what only a vector can do.
    std::vector<Node> &vector();
    void clear();

private:
    struct Data;
    QSharedDataPointer<Data> d; ///< null: none
};

/// One value of a report, or a named group or list of them. A tree of nodes is what the models show and
/// what the JSON holds; it comes from facts (fields.h) or from a file (nodeFromJson).
struct Node
{
    enum class Shape { Value, Object, List };

    QString key; ///< the JSON key; empty for the items of a list
    const Field *field = nullptr; ///< null for keys this version does not know. Items carry their list's field.
    Shape shape = Shape::Value;
    QJsonValue value; ///< Shape::Value only: a string, number or boolean; null when absent
    Nodes children;

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

struct Nodes::Data : QSharedData
{
    std::vector<Node> nodes;
};

inline size_t Nodes::size() const
{
    return d ? d->nodes.size() : 0;
}
inline const Node *Nodes::begin() const
{
    return d ? d->nodes.data() : nullptr;
}
inline const Node *Nodes::end() const
{
    return begin() + size();
}
inline const Node &Nodes::operator[](size_t position) const
{
    return d->nodes[position];
}
inline const Node &Nodes::front() const
{
    return d->nodes.front();
}
inline const Node &Nodes::back() const
{
    return d->nodes.back();
}

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
