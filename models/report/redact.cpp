// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/redact.h"

#include "models/report/standins.h"
#include "models/report/standinpairs.h"

#include <algorithm>
#include <atomic>

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

static bool isVersion(const Node &node)
{
    return node.key.contains("version"_L1, Qt::CaseInsensitive);
}

/// What the key says where no table does: of a newer version, of the older tool, of maps whose keys are data.
static Personal kindOfText(const Node &node, Personal kind)
{
    const bool isOpen = kind == Personal::No && node.value.isString() && !node.key.isEmpty() && (!node.field || isKeyData(node));
    return isOpen ? kindOfKey(node.key) : kind;
}

static void learn(StandIns &standIns, const Node &node, Personal inherited)
{
    const Personal kind = kindOf(node, inherited);
    if (isKeyData(node))
        standIns.learnText(node.key);
    if (const Personal own = kindOfText(node, kind); own != Personal::No && (node.value.isString() || node.value.isDouble()))
        standIns.learn(own, scalarText(node.value));
    else if (node.value.isString())
        standIns.learnText(node.value.toString(), isVersion(node));
    for (const Node &child : node.children)
        learn(standIns, child, kind);
}

static void learn(StandIns &standIns, const Error &error)
{
    standIns.learnText(error.source);
    standIns.learnText(error.detail);
}

static void learn(StandIns &standIns, const Section &section)
{
    for (const Node &child : section.root.children)
        learn(standIns, child, kindOf(section.root, Personal::No));
    standIns.learnText(section.reason);
    for (const Error &problem : section.problems)
        learn(standIns, problem);
    for (const SourceRecord &source : section.sources) {
        for (const QString &word : source.words)
            standIns.learnText(word);
        if (source.error)
            learn(standIns, *source.error);
    }
}

static void redact(StandIns &standIns, Node &node, Personal inherited)
{
    const Personal kind = kindOf(node, inherited);
    const Personal own = kindOfText(node, kind);
    if (node.value.isString()) {
        const QString text = node.value.toString();
        node.value = own == Personal::No ? standIns.inText(text, isVersion(node)) : standIns.forValue(own, text);
    } else if (node.value.isDouble() && kind != Personal::No) {
        // A stand-in would be of another type than readers expect.
        node.value = QJsonValue::Null;
    }
    if (isKeyData(node))
        node.key = standIns.inText(node.key);
    for (Node &child : node.children)
        redact(standIns, child, kind);
}

static void redact(StandIns &standIns, Error &error)
{
    error.source = standIns.inText(error.source);
    error.detail = standIns.inText(error.detail);
}

static void redact(StandIns &standIns, Report &report)
{
    for (Section &section : report.sections) {
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
    if (Section *network = report.section(u"network")) {
        for (Node &child : network->root.children) {
            if (child.key == "privacy_mode"_L1)
                child.value = u"redacted"_s;
        }
    }
    report.recording = standIns.inText(report.recording);
    report.redacted = true;
}

static quint64 newNumbering()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

/// Some field that is marked holds more than a stand-in.
static bool holdsPersonal(const Node &node, Personal inherited)
{
    const Personal kind = kindOf(node, inherited);
    if (kind != Personal::No && node.value.isString() && StandIns().forValue(kind, node.value.toString()) != node.value.toString())
        return true;
    return std::ranges::any_of(node.children, [kind](const Node &child) { return holdsPersonal(child, kind); });
}

static bool holdsPersonal(const Report &report)
{
    return std::ranges::any_of(report.sections, [](const Section &section) { return holdsPersonal(section.root, Personal::No); });
}

Report redacted(const Report &report)
{
    Report copy = report;
    StandIns standIns;
    for (const Section &section : report.sections)
        learn(standIns, section);
    redact(standIns, copy);
    copy.standInNumbering = newNumbering();
    return copy;
}

std::pair<Report, Report> redactedTogether(const Report &left, const Report &right)
{
    std::pair<Report, Report> copies(left, right);
    if (left.redacted || right.redacted) {
        const bool isShared = left.standInNumbering != 0 && left.standInNumbering == right.standInNumbering;
        const bool isClean = left.redacted != right.redacted && !holdsPersonal(left.redacted ? right : left);
        if (!left.redacted)
            copies.first = redacted(left);
        if (!right.redacted)
            copies.second = redacted(right);
        if (!isShared && !isClean)
            alignStandIns(copies.first, copies.second);
        return copies;
    }
    StandIns standIns;
    for (const Report *report : {&left, &right}) {
        for (const Section &section : report->sections)
            learn(standIns, section);
    }
    redact(standIns, copies.first);
    redact(standIns, copies.second);
    copies.first.standInNumbering = copies.second.standInNumbering = newNumbering();
    return copies;
}

} // namespace prose
