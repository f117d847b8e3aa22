// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/mapping.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace prose {

using Shape = Node::Shape;

namespace {

constexpr qsizetype mostItems = 10'000; // of one list; no computer has so many of anything that other programs list
constexpr QChar separator = u'\x1f'; // keys may hold dots and slashes

bool saysSomething(const QJsonValue &value)
{
    return !value.isNull() && !value.isUndefined() && value != QJsonValue(QString());
}

/// Paths of all values below one.
void leaves(const QJsonValue &value, const QString &path, const auto &take)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            leaves(it.value(), path + separator + it.key(), take);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            leaves(array.at(i), path + separator + QString::number(i), take);
    } else if (saysSomething(value)) {
        take(path);
    }
}

/// A place of which nothing is known yet, in the shape that its type has.
Node unknown(const Field &field, size_t depth, const QString &key)
{
    Node node{key, &field, Shape::Value, QJsonValue::Null, {}};
    const Layer layer = field.type.at(depth);
    if (layer == Layer::List)
        node.shape = Shape::List;
    else if (layer == Layer::Map || layer == Layer::Struct)
        node.shape = Shape::Object;
    if (layer == Layer::Struct) {
        for (const Field &row : field.children->rows())
            node.children.push_back(unknown(row, 0, row.key));
    }
    return node;
}

/// The value in the type that its place has; Undefined when it does not fit.
QJsonValue fitted(const QJsonValue &value, Layer layer)
{
    switch (layer) {
    case Layer::Text:
        if (value.isDouble())
            return scalarText(value);
        return value.isString() && !value.toString().trimmed().isEmpty() ? QJsonValue(value.toString().trimmed()) : QJsonValue::Undefined;
    case Layer::Boolean: return value.isBool() ? value : QJsonValue::Undefined;
    case Layer::Number: return value.isDouble() ? value : QJsonValue::Undefined;
    case Layer::Integer: return value.isDouble() && value.toDouble() == std::floor(value.toDouble()) ? value : QJsonValue::Undefined;
    default: return QJsonValue::Undefined;
    }
}

class Mapper
{
public:
    Mapper(const ForeignReport &foreign, const Catalogue &catalogue)
        : m_foreign(foreign), m_report(emptyReport(catalogue, foreign.platform))
    {
        for (Section &section : m_report.sections) {
            const Field *whole = section.info->fields->find({});
            section.root = whole ? unknown(*whole, 0, section.id) : Node{section.id, nullptr, Shape::Object, {}, {}};
            if (!whole) {
                for (const Field &row : section.info->fields->rows())
                    section.root.children.push_back(unknown(row, 0, row.key));
            }
        }
    }

    Report run() &&
    {
        for (const auto &table : m_foreign.tables) {
            for (const MapRow &row : table) {
                m_row = &row;
                m_to = QString::fromLatin1(row.to).split(u'.');
                walk(m_foreign.values, QString::fromLatin1(row.from).split(u'.'), 0, {}, {});
            }
        }
        return finish();
    }

private:
    /// `group` names what the wildcards stood for so far.
    void walk(const QJsonValue &value, const QStringList &steps, qsizetype at, const QString &path, const QString &group)
    {
        if (at == steps.size()) {
            take(value, path, group);
            return;
        }
        const QString &step = steps[at];
        const auto each = [&](const QString &key, const QJsonValue &inner) {
            if (m_foreign.isWanted && !m_foreign.isWanted(steps[at - 1], key, inner))
                return;
            const QString below = path + separator + key;
            if (step == u'@') {
                if (saysSomething(inner) || inner.isObject())
                    take(key, {}, below);
            } else {
                walk(inner, steps, at + 1, below, below);
            }
        };
        if (step == u'*' || step == u'@') {
            if (value.isArray()) {
                const QJsonArray array = value.toArray();
                for (qsizetype i = 0; i < std::min(array.size(), mostItems); ++i)
                    each(QString::number(i), array.at(i));
            } else {
                const QJsonObject object = value.toObject();
                for (auto it = object.begin(); it != object.end() && it - object.begin() < mostItems; ++it)
                    each(it.key(), it.value());
            }
        } else if (value.isObject()) {
            if (const QJsonValue inner = value[step]; !inner.isUndefined())
                walk(inner, steps, at + 1, path + separator + step, group);
        } else if (bool isNumber = false; value.isArray()) {
            const qsizetype position = step.toLongLong(&isNumber);
            if (isNumber && position >= 0 && position < value.toArray().size())
                walk(value.toArray().at(position), steps, at + 1, path + separator + step, group);
        }
    }

    void take(const QJsonValue &value, const QString &path, const QString &group)
    {
        const QJsonValue converted = m_row->convert ? m_row->convert(value) : value;
        if (!saysSomething(converted) || !place(converted, group) || path.isEmpty())
            return;
        const QStringList used = QString::fromLatin1(m_row->uses).split(u',', Qt::SkipEmptyParts);
        leaves(value, path, [&](const QString &leaf) {
            if (used.isEmpty() || used.contains(leaf.section(separator, -1)))
                m_taken += leaf;
        });
    }

    /// Whether the report now says it: of two rows for one place, the first counts, and the second too where it says the same.
    bool place(const QJsonValue &value, const QString &group)
    {
        Section *section = m_report.section(m_to.first());
        if (!section)
            return false;
        Node *node = &section->root;
        size_t depth = 0;
        for (const auto steps = std::as_const(m_to).sliced(1); const QString &step : steps) {
            if (step == u'*' || step == u'+') {
                node = item(*node, depth, step == u'+' ? group + QLatin1StringView(m_row->from) : group);
                ++depth;
            } else {
                depth = 0;
                if (node->shape == Shape::Value && node->field && node->field->type.back() == Layer::Struct)
                    *node = unknown(*node->field, node->field->type.size() - 1, node->key);
                const auto child = std::ranges::find(node->children, step, &Node::key);
                if (child == node->children.end())
                    return false;
                node = &*child;
                depth += !node->field->type.empty() && node->field->type.front() == Layer::Optional;
            }
        }
        if (!node->field)
            return false;
        if (value.isArray())
            return placeList(*node, depth, value.toArray());
        const QJsonValue fits = fitted(value, node->field->type.at(std::min(depth, node->field->type.size() - 1)));
        if (fits.isUndefined() || node->shape != Shape::Value)
            return false;
        if (node->value.isNull())
            node->value = fits;
        return sameValue(node->value, fits);
    }

    static bool placeList(Node &node, size_t depth, const QJsonArray &values)
    {
        if (node.field->type.at(depth) != Layer::List || depth + 1 >= node.field->type.size() || !node.children.empty())
            return false;
        node.shape = Shape::List;
        for (const QJsonValue &value : values) {
            const QJsonValue fits = fitted(value, node.field->type[depth + 1]);
            if (!fits.isUndefined())
                node.children.push_back({{}, node.field, Shape::Value, fits, {}});
        }
        return !node.children.empty();
    }

    Node *item(Node &list, size_t depth, const QString &group)
    {
        const QString key = m_to.join(separator).section(u'*', 0, 0).section(u'+', 0, 0) + group;
        const auto known = m_items.constFind(key);
        if (known != m_items.constEnd() && size_t(*known) < list.children.size())
            return &list.children[size_t(*known)];
        m_items.insert(key, int(list.children.size()));
        list.shape = Shape::List;
        list.children.push_back(unknown(*list.field, std::min(depth + 1, list.field->type.size() - 1), {}));
        return &list.children.back();
    }

    Report finish()
    {
        Report::Imported imported{m_foreign.program, m_foreign.version, 0, 0, {}};
        QMap<QString, int> left;
        leaves(m_foreign.values, {}, [&](const QString &leaf) {
            const QString name = leaf.section(separator, 1, 1);
            if (name.startsWith(u'~'))
                return;
            ++imported.values;
            ++(m_taken.contains(leaf) ? imported.mapped : left[name]);
        });
        for (auto it = left.begin(); it != left.end(); ++it)
            imported.notMapped += u"%1 (%2)"_s.arg(it.key()).arg(it.value());
        for (Section &section : m_report.sections) {
            dropEmptyItems(section.root);
            section.state = section.root.isEmpty() ? State::Skipped : State::Complete;
            if (section.root.isEmpty())
                section.reason = u"not in what %1 told"_s.arg(m_foreign.program);
        }
        m_report.generatorName = m_foreign.program;
        m_report.generatorVersion = m_foreign.version;
        m_report.timestamp = m_foreign.timestamp;
        m_report.imported = imported;
        return std::move(m_report);
    }

    static void dropEmptyItems(Node &node)
    {
        for (Node &child : node.children)
            dropEmptyItems(child);
        if (node.shape == Shape::List)
            std::erase_if(node.children.vector(), [](const Node &item) { return item.isEmpty(); });
    }

    const ForeignReport &m_foreign;
    Report m_report;
    const MapRow *m_row = nullptr;
    QStringList m_to;
    QSet<QString> m_taken;
    QHash<QString, int> m_items; ///< list and group → position
};

} // namespace

Result<Report> mapped(const ForeignReport &foreign, const Catalogue &catalogue)
{
    Report report = Mapper(foreign, catalogue).run();
    if (std::ranges::all_of(report.sections, [](const Section &section) { return section.state == State::Skipped; }))
        return malformed(u"this looks like output of %1, but nothing in it is known here"_s.arg(foreign.program));
    return report;
}

} // namespace prose
