// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/node.h"

#include <QStringList>

// Nodes of JSON that no field table describes, for writing documents whose keys stand in a chosen order.
namespace prose::nodes {

inline Node scalar(const QString &key, const QJsonValue &value)
{
    return {key, nullptr, Node::Shape::Value, value, {}};
}

inline Node text(const QString &key, const QString &value)
{
    return scalar(key, value);
}

inline Node object(const QString &key, Nodes children)
{
    return {key, nullptr, Node::Shape::Object, {}, std::move(children)};
}

inline Node list(const QString &key, Nodes children)
{
    return {key, nullptr, Node::Shape::List, {}, std::move(children)};
}

inline Node textList(const QString &key, const QStringList &values)
{
    Node node = list(key, {});
    for (const QString &value : values)
        node.children.push_back(text({}, value));
    return node;
}

} // namespace prose::nodes
