// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace prose {

const Node *nodeAt(const Report &report, QStringView path)
{
    const qsizetype dot = path.indexOf(u'.');
    const Section *section = report.section(dot < 0 ? path : path.first(dot));
    if (!section)
        return nullptr;
    return dot < 0 ? &section->root : section->root.at(path.sliced(dot + 1));
}

static const QJsonValue *valueOf(const Node *node)
{
    return node && node->shape == Node::Shape::Value ? &node->value : nullptr;
}

static std::optional<QString> text(const Node *node)
{
    const QJsonValue *value = valueOf(node);
    if (!value || !value->isString())
        return std::nullopt;
    const QString words = value->toString().trimmed();
    const bool isTakenOut = words == "[REDACTED]"_L1; // as a later version of the older tool wrote it
    return words.isEmpty() || isTakenOut ? std::nullopt : std::optional(words);
}

static std::optional<double> number(const Node *node)
{
    const QJsonValue *value = valueOf(node);
    return value && value->isDouble() ? std::optional(value->toDouble()) : std::nullopt;
}

static std::optional<qint64> integer(const Node *node, double factor = 1)
{
    const auto value = number(node);
    if (!value || std::abs(*value * factor) >= 0x1p62) // the sum of two still fits
        return std::nullopt;
    return qint64(std::llround(*value * factor));
}

static std::optional<bool> flag(const Node *node)
{
    const QJsonValue *value = valueOf(node);
    return value && value->isBool() ? std::optional(value->toBool()) : std::nullopt;
}

std::optional<QString> textAt(const Report &report, QStringView path)
{
    return text(nodeAt(report, path));
}

std::optional<double> numberAt(const Report &report, QStringView path)
{
    return number(nodeAt(report, path));
}

std::optional<qint64> integerAt(const Report &report, QStringView path)
{
    return integer(nodeAt(report, path));
}

std::optional<qint64> bytesAt(const Report &report, QStringView path, double unitBytes)
{
    return integer(nodeAt(report, path), unitBytes);
}

std::optional<bool> flagAt(const Report &report, QStringView path)
{
    return flag(nodeAt(report, path));
}

std::optional<bool> knownFlagAt(const Report &report, QStringView path)
{
    const auto value = flagAt(report, path);
    return report.readSchemaVersion < 2 && value == false ? std::nullopt : value;
}

const Nodes &itemsAt(const Report &report, QStringView path)
{
    static const Nodes none;
    const Node *node = nodeAt(report, path);
    return node && node->shape == Node::Shape::List ? node->children : none;
}

QStringList textsAt(const Report &report, QStringView path)
{
    QStringList texts;
    for (const Node &item : itemsAt(report, path)) {
        if (const auto words = text(&item))
            texts += *words;
    }
    return texts;
}

static const Node *below(const Node &node, QStringView path)
{
    return path.isEmpty() ? &node : node.at(path);
}

std::optional<QString> textAt(const Node &node, QStringView path)
{
    return text(below(node, path));
}

std::optional<double> numberAt(const Node &node, QStringView path)
{
    return number(below(node, path));
}

std::optional<qint64> integerAt(const Node &node, QStringView path)
{
    return integer(below(node, path));
}

std::optional<qint64> bytesAt(const Node &node, QStringView path, double unitBytes)
{
    return integer(below(node, path), unitBytes);
}

std::optional<bool> flagAt(const Node &node, QStringView path)
{
    return flag(below(node, path));
}

bool isSettled(const Report &report, QStringView sectionId)
{
    const Section *section = report.section(sectionId);
    return !section || isOver(section->state);
}

} // namespace prose
