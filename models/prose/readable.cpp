// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prose/readable.h"

#include "models/format.h"
#include "models/values.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace prose {

using Shape = Node::Shape;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

Unit unitOf(const Node &node)
{
    return node.field ? node.field->unit : Unit::None;
}

/// Older programs read rounded GiB, newer ones bytes: "disk_total_gb" beside "total_bytes".
bool isExactFormOf(const QString &exactKey, const QString &roundedKey)
{
    if (!roundedKey.endsWith("_gb"_L1) || !exactKey.endsWith("_bytes"_L1))
        return false;
    QString stem = roundedKey.chopped(3);
    static constexpr std::array others{std::pair{"disk_total"_L1, "total"_L1}, std::pair{"disk_free"_L1, "free"_L1},
                                       std::pair{"memory"_L1, "memory_total"_L1}};
    for (const auto &[rounded, exact] : others) {
        if (stem == rounded)
            stem = exact;
    }
    return exactKey.chopped(6) == stem;
}

/// The rounded size keeps its place and its label, and takes the exact value.
void mergeSizes(std::vector<Node> &facts)
{
    for (Node &rounded : facts) {
        if (unitOf(rounded) != Unit::Gibibytes)
            continue;
        const auto exact = std::ranges::find_if(facts, [&](const Node &fact) {
            return unitOf(fact) == Unit::Bytes && fact.value.isDouble() && isExactFormOf(fact.key, rounded.key);
        });
        if (exact == facts.end())
            continue;
        rounded.value = exact->value.toDouble() / 0x1p30;
        exact->value = QJsonValue();
    }
}

/// What the oldest reports called otherwise, and newer ones repeat.
void dropRepeated(std::vector<Node> &facts)
{
    struct Pair
    {
        QLatin1StringView repeated, original;
        bool mustBeEqual;
    };
    static constexpr std::array pairs{Pair{"os_version"_L1, "macos_version"_L1, true}, Pair{"os_name"_L1, "macos_name"_L1, true},
                                      Pair{"uptime"_L1, "uptime_seconds"_L1, false}};
    for (const auto &[repeated, original, mustBeEqual] : pairs) {
        const auto first = std::ranges::find(facts, original, &Node::key);
        const auto second = std::ranges::find(facts, repeated, &Node::key);
        if (first != facts.end() && second != facts.end() && !first->isEmpty() && (!mustBeEqual || first->value == second->value))
            second->value = QJsonValue();
    }
}

/// An inventory of what is missing is one line.
void gatherMissing(std::vector<Node> &facts)
{
    static constexpr qsizetype fewest = 2;
    const QString word = Words::tr("Not installed");
    const auto isMissing = [](const Node &fact) { return fact.value == "Not installed"_L1 || flagAt(fact, u"installed") == false; };
    QStringList names;
    for (const Node &fact : facts) {
        if (!fact.key.isEmpty() && isMissing(fact))
            names += labelOf(fact);
    }
    if (names.size() < fewest)
        return;
    std::erase_if(facts, [&](const Node &fact) { return !fact.key.isEmpty() && isMissing(fact); });
    const bool holdsComma = std::ranges::any_of(names, [](const QString &name) { return name.contains(u','); });
    facts.push_back({word, nullptr, Shape::Value, names.join(holdsComma ? u"; "_s : u", "_s), {}});
}

bool saysNothing(const Node &leaf)
{
    return leaf.value == false || leaf.value == 0 || leaf.value == "none"_L1 || leaf.value == "unknown"_L1
        || leaf.value == "Not installed"_L1 || (leaf.field && !leaf.field->fallback.isNull() && leaf.value == leaf.field->fallback);
}

class Reader
{
public:
    Reader(const Report &report, const Section &section)
        : m_isMac(report.platform == Platform::MacOS), m_isFound(section.state != State::Unavailable && section.state != State::Failed)
    {}

    std::optional<Node> readable(const Node &node) const
    {
        if (isLeftOut(node))
            return std::nullopt;
        if (node.shape == Shape::Value)
            return m_isFound || !saysNothing(node) ? std::optional(forReaders(node)) : std::nullopt;
        std::vector<Node> children;
        for (const Node &child : node.children) {
            if (const auto kept = readable(child))
                children.push_back(*kept);
        }
        if (node.shape == Shape::Object) {
            mergeSizes(children);
            dropRepeated(children);
            gatherMissing(children);
        }
        std::erase_if(children, [](const Node &child) { return child.isEmpty(); });
        return Node{node.key, node.field, node.shape, node.value, std::move(children)};
    }

private:
    bool isLeftOut(const Node &node) const
    {
        // What other programs ask for and no reader: sums of some of the folders, the form of a table, what redaction did.
        static constexpr std::array keys{"total_user_data_gb"_L1, "knowledge_schema_version"_L1, "privacy_mode"_L1};
        const auto holds = [&](QStringView key) {
            const Node *child = node.child(key);
            return child && !child->isEmpty();
        };
        const bool isBlankScreen = node.child(u"external_displays") && !holds(u"name") && !holds(u"resolution");
        const bool isNoHost = (node.key == "virtualization"_L1 || node.key == "in_container"_L1) && node.value == "none"_L1;
        return std::ranges::contains(keys, node.key) || isBlankScreen || isNoHost || (node.key == "time_machine"_L1 && !m_isMac);
    }

    static Node forReaders(Node node)
    {
        if (node.key == "disk_name"_L1 && node.value.toString().endsWith(" - Unknown"_L1)) // device and model
            node.value = node.value.toString().chopped(10);
        return node;
    }

    bool m_isMac;
    bool m_isFound;
};

} // namespace

Node readableFacts(const Report &report, const Section &section)
{
    return Reader(report, section).readable(section.root).value_or(Node());
}

} // namespace prose
