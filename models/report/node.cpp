// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/node.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace prose {

Nodes::Nodes() noexcept = default;
Nodes::Nodes(const Nodes &) noexcept = default;
Nodes::Nodes(Nodes &&) noexcept = default;
Nodes &Nodes::operator=(const Nodes &) noexcept = default;
Nodes &Nodes::operator=(Nodes &&) noexcept = default;
Nodes::~Nodes() = default;

Nodes::Nodes(std::initializer_list<Node> nodes)
{
    if (nodes.size() > 0)
        vector().assign(nodes);
}

Nodes::Nodes(std::vector<Node> nodes)
{
    if (!nodes.empty())
        vector() = std::move(nodes);
}

std::vector<Node> &Nodes::vector()
{
    if (!d)
        d = new Data;
    return d->nodes; // not const: detaches
}

bool Nodes::operator==(const Nodes &other) const
{
    return d == other.d || std::ranges::equal(*this, other);
}

Node *Nodes::begin()
{
    return d ? vector().data() : nullptr;
}
Node *Nodes::end()
{
    return begin() + size();
}
Node &Nodes::operator[](size_t position)
{
    return vector()[position];
}
Node &Nodes::front()
{
    return vector().front();
}
Node &Nodes::back()
{
    return vector().back();
}
void Nodes::reserve(size_t count)
{
    if (count > 0)
        vector().reserve(count);
}
void Nodes::push_back(Node node)
{
    vector().push_back(std::move(node));
}
void Nodes::pop_back()
{
    vector().pop_back();
}
void Nodes::resize(size_t count)
{
    if (count != size())
        vector().resize(count);
}
void Nodes::clear()
{
    d.reset();
}

const Field *FieldList::find(QStringView key) const
{
    const auto it = std::ranges::find_if(m_rows, [&](const Field &row) { return row.key == key; });
    return it == m_rows.end() ? nullptr : &*it;
}

bool sameValue(const QJsonValue &left, const QJsonValue &right)
{
    // As floating-point numbers, neighbouring large integers are equal.
    return left == right && (!left.isDouble() || left.toInteger() == right.toInteger());
}

bool Node::operator==(const Node &other) const
{
    return key == other.key && shape == other.shape && sameValue(value, other.value) && children == other.children;
}

const Node *Node::child(QStringView wanted) const
{
    const auto it = std::ranges::find_if(children, [&](const Node &node) { return node.key == wanted; });
    return it == children.end() ? nullptr : &*it;
}

const Node *Node::at(QStringView path) const
{
    const Node *node = this;
    for (const QStringView step : path.tokenize(u'.')) {
        if (node->shape == Shape::List) {
            bool isNumber = false;
            const size_t position = step.toULongLong(&isNumber);
            node = isNumber && position < node->children.size() ? &node->children[position] : nullptr;
        } else {
            node = node->child(step);
        }
        if (!node)
            return nullptr;
    }
    return node;
}

bool Node::isEmpty() const
{
    static const QJsonValue emptyText(u""_s);
    if (shape == Shape::Value)
        return value.isNull() || value.isUndefined() || value == emptyText;
    return std::ranges::all_of(children, &Node::isEmpty);
}

QString scalarText(const QJsonValue &value)
{
    return value.isString() ? value.toString() : QString::fromUtf8(jsonScalar(value));
}

QString Node::identity() const
{
    const bool isDeclared = field && !field->identity.isEmpty();
    if (shape == Shape::Value)
        return isDeclared ? scalarText(value) : QString();
    const auto textOf = [this](QLatin1StringView wanted) {
        const auto part = std::ranges::find_if(children, [&](const Node &node) { return node.key == wanted; });
        return part == children.end() || part->shape != Shape::Value || part->isEmpty() ? QString() : scalarText(part->value);
    };
    if (shape == Shape::Object && !isDeclared) {
        static constexpr std::array names{"name"_L1, "label"_L1, "device"_L1, "unit"_L1, "id"_L1, "path"_L1};
        for (const QLatin1StringView name : names) {
            if (const QString text = textOf(name); !text.isEmpty())
                return text;
        }
        return {};
    }
    QString joined;
    if (isDeclared) {
        for (const QLatin1StringView wanted : field->identity.tokenize(','_L1)) {
            QString text = textOf(wanted);
            if (!joined.isEmpty() && !text.isEmpty())
                joined += u' ';
            joined = joined.isEmpty() ? std::move(text) : joined + text;
        }
    }
    return joined;
}

// Older reports spell the same absence differently.
static bool isFallback(const QJsonValue &json, const Field &field)
{
    if (field.fallback.isNull())
        return false;
    return json == field.fallback || (field.fallback == "Not installed"_L1 && (json == "Not Installed"_L1 || json == "Not Found"_L1));
}

// In a map the keys are data: every value has the map's own field, and the table describes what is inside the value.
static Node readNode(const QString &key, const QJsonValue &json, const Field *field, const FieldList *children, bool isMap)
{
    Node node{key, field, Node::Shape::Value, {}, {}};
    if (json.isArray()) {
        node.shape = Node::Shape::List;
        const QJsonArray items = json.toArray();
        node.children.reserve(items.size());
        for (const QJsonValue &item : items)
            node.children.push_back(readNode({}, item, field, children, isMap));
    } else if (json.isObject()) {
        node.shape = Node::Shape::Object;
        const QJsonObject object = json.toObject();
        node.children.reserve(object.size());
        if (children && !isMap) {
            for (const Field &known : children->rows()) {
                auto it = object.find(known.key);
                if (it != object.end() && it.key() != known.key) { // Qt 6.8 takes "port\0" for "port"
                    it = object.begin();
                    while (it != object.end() && it.key() != known.key)
                        ++it;
                }
                if (it != object.end())
                    node.children.push_back(readNode(it.key(), it.value(), &known, known.children, known.isMap));
            }
        }
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (isMap)
                node.children.push_back(readNode(it.key(), it.value(), field, children, false));
            else if (!children || !children->find(it.key()))
                node.children.push_back(readNode(it.key(), it.value(), nullptr, nullptr, false));
        }
    } else {
        node.value = field && isFallback(json, *field) ? QJsonValue(QJsonValue::Null) : json;
    }
    return node;
}

Node nodeFromJson(const QString &key, const QJsonValue &json, const Field *field, const FieldList *children)
{
    return readNode(key, json, field, children, field && field->isMap);
}

/// A text that stands in JSON as it is, which most do.
static std::optional<QByteArray> plainJsonString(QStringView text)
{
    QByteArray json(text.size() + 2, '"');
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c < 0x20 || c > 0x7e || c == u'"' || c == u'\\')
            return std::nullopt;
        json[i + 1] = char(c);
    }
    return json;
}

QByteArray jsonScalar(const QJsonValue &value)
{
    if (value.isNull())
        return "null";
    if (value.isBool())
        return value.toBool() ? "true" : "false";
    if (const auto plain = value.isString() ? plainJsonString(value.toString()) : std::nullopt)
        return *plain;
    if (value.isDouble()) { // what a writer of documents would make of an integer, without the document
        if (const QVariant number = value.toVariant(); number.typeId() == QMetaType::LongLong)
            return QByteArray::number(number.toLongLong());
    }
    // Qt 6.8 writes documents only; the value stands between the brackets.
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QByteArray jsonString(QStringView text)
{
    const auto plain = plainJsonString(text);
    return plain ? *plain : jsonScalar(QJsonValue(text.toString()));
}

void writeJson(QByteArray &out, const Node &node, int indent)
{
    if (node.shape == Node::Shape::Value) {
        const bool useFallback = node.value.isNull() && node.field;
        out += jsonScalar(useFallback ? node.field->fallback : node.value);
        return;
    }
    const bool isList = node.shape == Node::Shape::List;
    out += isList ? '[' : '{';
    for (size_t i = 0; i < node.children.size(); ++i) {
        out += i == 0 ? "\n" : ",\n";
        out.append((indent + 1) * 2, ' ');
        if (!isList)
            out += jsonString(node.children[i].key) + ": ";
        writeJson(out, node.children[i], indent + 1);
    }
    if (!node.children.empty())
        out.append('\n').append(indent * 2, ' ');
    out += isList ? ']' : '}';
}

} // namespace prose
