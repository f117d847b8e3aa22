// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/redact.h"

#include "models/report/standins.h"

using namespace Qt::StringLiterals;

namespace prose {

using Shape = Node::Shape;

static Personal kindOf(const Node &node, Personal inherited)
{
    return node.field && node.field->personal != Personal::No ? node.field->personal : inherited;
}

/// The key is a name of something, not one of ours.
static bool isKeyData(const Node &node)
{
    return !node.key.isEmpty() && (!node.field || node.key != node.field->key);
}

static void learn(StandIns &standIns, const Node &node, Personal inherited)
{
    const Personal kind = kindOf(node, inherited);
    if (isKeyData(node))
        standIns.learnHomes(node.key);
    if (node.value.isString() && kind == Personal::No)
        standIns.learnHomes(node.value.toString());
    else if (kind != Personal::No && (node.value.isString() || node.value.isDouble()))
        standIns.learn(kind, scalarText(node.value));
    for (const Node &child : node.children)
        learn(standIns, child, kind);
}

static void redact(StandIns &standIns, Node &node, Personal inherited)
{
    const Personal kind = kindOf(node, inherited);
    if (isKeyData(node))
        node.key = standIns.inText(node.key);
    if (node.value.isString()) {
        const QString text = node.value.toString();
        const bool isVersion = node.key.contains("version"_L1, Qt::CaseInsensitive);
        node.value = kind == Personal::No ? standIns.inText(text, isVersion) : standIns.forValue(kind, text);
    } else if (node.value.isDouble() && kind != Personal::No) {
        // A stand-in would be of another type than readers expect.
        node.value = QJsonValue::Null;
    }
    for (Node &child : node.children)
        redact(standIns, child, kind);
}

static void redact(StandIns &standIns, Error &error)
{
    error.source = standIns.inText(error.source);
    error.detail = standIns.inText(error.detail);
}

Report redacted(const Report &report)
{
    Report copy = report;
    StandIns standIns;
    for (const Section &section : copy.sections) {
        for (const Node &child : section.root.children)
            learn(standIns, child, kindOf(section.root, Personal::No));
    }
    for (Section &section : copy.sections) {
        for (Node &child : section.root.children)
            redact(standIns, child, kindOf(section.root, Personal::No));
        section.reason = standIns.inText(section.reason);
        for (Error &problem : section.problems)
            redact(standIns, problem);
        for (SourceRecord &source : section.sources) {
            for (QString &word : source.words)
                word = standIns.inText(word);
            if (source.error)
                redact(standIns, *source.error);
            source.output.clear();
            source.standardError.clear();
        }
    }
    if (Section *network = copy.section(u"network")) {
        for (Node &child : network->root.children) {
            if (child.key == "privacy_mode"_L1)
                child.value = u"redacted"_s;
        }
    }
    copy.recording = standIns.inText(copy.recording);
    copy.redacted = true;
    return copy;
}

} // namespace prose
