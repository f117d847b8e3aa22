// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/node.h"

#include <QStringList>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace prose {

template<class T>
class Fields;

namespace detail {

template<class M>
struct Shape
{
    static constexpr bool isOptional = false, isVector = false, isMap = false;
    using Inner = M;
};
template<class X>
struct Shape<std::optional<X>> : Shape<X>
{
    static constexpr bool isOptional = true;
    using Inner = X;
};
template<class X>
struct Shape<std::vector<X>>
{
    static constexpr bool isOptional = false, isVector = true, isMap = Shape<X>::isMap;
    using Inner = X;
};
template<>
struct Shape<QStringList> : Shape<std::vector<QString>>
{};
template<class X>
struct Shape<std::map<QString, X>>
{
    static constexpr bool isOptional = false, isVector = false, isMap = true;
    using Inner = X;
};

template<class M>
concept HasFields = requires { M::fields; };

/// The table of the struct at the bottom of any nesting of optional, vector and map; null for plain values.
template<class M>
const FieldList *childFields()
{
    if constexpr (HasFields<M>)
        return &M::fields;
    else if constexpr (!std::is_same_v<typename Shape<M>::Inner, M>)
        return childFields<typename Shape<M>::Inner>();
    else
        return nullptr;
}

template<class M>
void appendLayers(std::vector<Layer> &layers)
{
    using S = Shape<M>;
    if constexpr (!std::is_same_v<typename S::Inner, M>) {
        layers.push_back(S::isOptional ? Layer::Optional : S::isVector ? Layer::List : Layer::Map);
        appendLayers<typename S::Inner>(layers);
    } else if constexpr (HasFields<M>) {
        layers.push_back(Layer::Struct);
    } else if constexpr (std::is_same_v<M, bool>) {
        layers.push_back(Layer::Boolean);
    } else if constexpr (std::is_arithmetic_v<M>) {
        layers.push_back(std::is_integral_v<M> ? Layer::Integer : Layer::Number);
    } else {
        static_assert(std::is_same_v<M, QString>, "the JSON has texts, numbers, booleans, and structs, lists and maps of them");
        layers.push_back(Layer::Text);
    }
}

template<class M>
Node toNode(const M &value, const Field *field, const QString &key)
{
    Node node{key, field, Node::Shape::Value, {}, {}};
    using S = Shape<M>;
    if constexpr (S::isOptional) {
        if (value)
            return toNode(*value, field, key);
        node.value = QJsonValue::Null;
    } else if constexpr (S::isVector) {
        node.shape = Node::Shape::List;
        node.children.reserve(value.size());
        for (const auto &item : value)
            node.children.push_back(toNode(item, field, {}));
    } else if constexpr (S::isMap) {
        node.shape = Node::Shape::Object;
        for (const auto &[name, item] : value)
            node.children.push_back(toNode(item, field, name));
    } else if constexpr (HasFields<M>) {
        node.shape = Node::Shape::Object;
        M::fields.appendNodes(value, node);
    } else if constexpr (std::is_integral_v<M> && !std::is_same_v<M, bool>) {
        node.value = QJsonValue(qint64(value));
    } else {
        node.value = QJsonValue(value);
    }
    return node;
}

} // namespace detail

/// One row while a table is being written. Made by field(); the marks can be chained.
template<class T>
struct FieldRow
{
    Field field;
    std::function<Node(const T &, const Field *)> node;

    FieldRow personal(Personal kind) &&
    {
        field.personal = kind;
        return std::move(*this);
    }
    FieldRow volatile_() &&
    {
        field.isVolatile = true;
        return std::move(*this);
    }
    /// Its differences stand out among all others: a protection, the system's version, the hardware. Goes for all that is inside.
    FieldRow important() &&
    {
        field.isImportant = true;
        return std::move(*this);
    }
    /// Numbers that differ by less than this share of the larger one count as equal.
    FieldRow within(double relative) &&
    {
        field.tolerance = relative;
        return std::move(*this);
    }
    /// Comma-separated keys of the items that together name an item.
    FieldRow identifiedBy(const char *keys) &&
    {
        field.identity = QLatin1StringView(keys);
        return std::move(*this);
    }
    /// What the JSON says when there is no value, for readers of the kept schema.
    FieldRow absentAs(QJsonValue value) &&
    {
        field.fallback = std::move(value);
        return std::move(*this);
    }
    /// Where it holds anything else, or nothing, the object ends here: {"installed": false}.
    FieldRow lastUnless(QJsonValue value) &&
    {
        field.lastUnless = std::move(value);
        return std::move(*this);
    }
};

/// A row for any member: plain or optional bool, number, QString; nested structs that have a table of their own;
/// vectors (JSON arrays) and maps by name (JSON objects) of all of these. `label` is a QT_TRANSLATE_NOOP("Report", …).
template<class T, class M>
FieldRow<T> field(const char *key, const char *label, M T::*member, Unit unit = Unit::None)
{
    Field description;
    description.key = QLatin1StringView(key);
    description.label = label;
    description.unit = unit;
    description.children = detail::childFields<M>();
    description.isMap = detail::Shape<M>::isMap;
    detail::appendLayers<M>(description.type);
    return {std::move(description), [member](const T &facts, const Field *f) { return detail::toNode(facts.*member, f, f->key); }};
}

/// For a section whose JSON is an array: the only row of its table.
template<class T, class M>
FieldRow<T> wholeSection(M T::*member)
{
    return field("", "", member);
}

/// The field table of one facts struct. Defined once, beside the struct, as `const Fields<T> T::fields = {…}`.
/// Tables may refer to one another in any order of initialisation: only addresses are taken.
template<class T>
class Fields : public FieldList
{
public:
    Fields(std::initializer_list<FieldRow<T>> rows)
    {
        for (const FieldRow<T> &row : rows) {
            m_rows.push_back(row.field);
            m_nodes.push_back(row.node);
        }
    }

    void appendNodes(const T &facts, Node &parent) const
    {
        for (size_t i = 0; i < m_rows.size(); ++i) {
            parent.children.push_back(m_nodes[i](facts, &m_rows[i]));
            if (!m_rows[i].lastUnless.isUndefined() && parent.children.back().value != m_rows[i].lastUnless)
                break;
        }
    }

    /// The node of a whole section.
    Node toNode(const T &facts, const QString &key) const
    {
        Node node{key, nullptr, Node::Shape::Object, {}, {}};
        appendNodes(facts, node);
        if (m_rows.size() == 1 && m_rows.front().key.isEmpty()) {
            node = std::move(node.children.front());
            node.key = key;
        }
        return node;
    }

private:
    std::vector<std::function<Node(const T &, const Field *)>> m_nodes;
};

} // namespace prose
