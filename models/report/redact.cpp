// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/redact.h"

#include "models/report/standins.h"
#include "models/report/standinpairs.h"

#include <QRegularExpression>

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

static void learn(StandIns &standIns, const Report &report)
{
    for (const Section &section : report.sections)
        learn(standIns, section);
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
    learn(standIns, report);
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
    learn(standIns, left);
    learn(standIns, right);
    redact(standIns, copies.first);
    redact(standIns, copies.second);
    copies.first.standInNumbering = copies.second.standInNumbering = newNumbering();
    return copies;
}

std::pair<QString, QString> redactedNames(const std::pair<QString, QString> &names, const Report &left, const Report &right)
{
    StandIns standIns;
    learn(standIns, left);
    learn(standIns, right);
    const QString leftName = standIns.inText(names.first); // first, as its stand-ins are numbered first
    return {leftName, standIns.inText(names.second)};
}

/// The identity of a list's item as its parts have it now.
static QString itemKey(const DiffNode &item)
{
    const bool isOnRight = item.kind != DiffNode::Kind::Removed;
    Node node = isOnRight ? item.right : item.left;
    if (node.shape == Shape::Value)
        return scalarText(node.value);
    for (const DiffNode &part : item.children)
        node.children.push_back(isOnRight && part.kind != DiffNode::Kind::Removed ? part.right : part.left);
    return node.identity();
}

static void redact(StandIns &standIns, DiffNode &node, Personal inherited)
{
    const Personal kind = kindOf(node.left, kindOf(node.right, inherited));
    const bool isItem = node.left.key.isEmpty() && node.right.key.isEmpty();
    const bool isLeft = !node.left.key.isEmpty();
    redact(standIns, node.left, kind);
    redact(standIns, node.right, kind);
    for (DiffNode &child : node.children)
        redact(standIns, child, kind);
    if (!isItem)
        node.key = isLeft ? node.left.key : node.right.key;
    else if (!node.key.isEmpty())
        node.key = itemKey(node);
}

Diff redacted(const Diff &diff, const Report &left, const Report &right)
{
    if (diff.isRedacted)
        return diff;
    StandIns standIns;
    learn(standIns, left);
    learn(standIns, right);
    for (Report copy : {left, right}) // what is only found now gets the same numbers as there
        redact(standIns, copy);
    Diff clean = diff;
    for (DiffNode &section : clean.sections) {
        const Personal kind = kindOf(section.left, kindOf(section.right, Personal::No));
        for (DiffNode &child : section.children)
            redact(standIns, child, kind);
    }
    clean.isRedacted = true;
    return clean;
}

/// What became of values that are known as a whole.
static void noteReplaced(QHash<QString, QString> &replaced, const Node &before, const Node &after)
{
    if (before.value.isString() && before.value != after.value)
        replaced.insert(before.value.toString(), after.value.toString());
    for (size_t i = 0; i < std::min(before.children.size(), after.children.size()); ++i)
        noteReplaced(replaced, before.children[i], after.children[i]);
}

static QString withReplaced(const QString &line, const QRegularExpression &part, const QHash<QString, QString> &replaced)
{
    QString made;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &match : part.globalMatch(line)) {
        const auto known = replaced.constFind(match.captured());
        if (known == replaced.cend())
            continue;
        made += QStringView(line).sliced(done, match.capturedStart() - done);
        made += *known;
        done = match.capturedEnd();
    }
    made += QStringView(line).sliced(done);
    return made;
}

QString redactedText(const QString &text, const Report &report)
{
    StandIns standIns;
    learn(standIns, report);
    Report clean = report;
    redact(standIns, clean);
    QHash<QString, QString> replaced;
    for (size_t i = 0; i < report.sections.size(); ++i)
        noteReplaced(replaced, report.sections[i].root, clean.sections[i].root);
    // Values whole, as they stand in tables, in quotes and between blanks; then what is inside of others.
    static const QRegularExpression quoted(u"(?<=\")[^\"]+(?=\")"_s), word(u"[^\\s\"',;=()<>]+"_s);
    static const QRegularExpression escape(u"\\\\[nrt]"_s); // in JSON; else its letter would belong to the next word
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (const auto whole = replaced.constFind(line); whole != replaced.cend()) {
            line = *whole;
            continue;
        }
        const QString known = withReplaced(line, quoted, replaced);
        line.clear();
        qsizetype done = 0;
        const auto addUntil = [&](qsizetype end) {
            line += standIns.inText(withReplaced(known.sliced(done, end - done), word, replaced));
            done = end;
        };
        for (const QRegularExpressionMatch &match : escape.globalMatch(known)) {
            addUntil(match.capturedStart());
            line += match.captured();
            done = match.capturedEnd();
        }
        addUntil(known.size());
    }
    return lines.join(u'\n');
}

} // namespace prose
