// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sources/recordedtree.h"

#include "collectors/sources/failures.h"
#include "collectors/sources/pathpattern.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

using Want = FileRequest::Want;

static constexpr size_t root = 0;
static constexpr int linkLimit = 40; // as in Linux

static RecordedTree::Asked askedFor(Want want)
{
    using Asked = RecordedTree::Asked;
    switch (want) {
    case Want::Contents: return Asked::Contents;
    case Want::Links: return Asked::Links;
    case Want::Names: return Asked::Names;
    case Want::Stats: return Asked::Stats;
    }
    Q_UNREACHABLE();
}

static bool followsLast(Want want)
{
    return want == Want::Contents || want == Want::Stats;
}

static Error withSource(Error error, const QString &source)
{
    error.source = source;
    return error;
}

RecordedTree::RecordedTree() : m_nodes(1) {}

/// Where the components lead. An error's source is left empty.
RecordedTree::Walk RecordedTree::walk(size_t from, QStringList components, bool followLast, const Step &whenMissing) const
{
    size_t at = from;
    int links = 0;
    std::ranges::reverse(components);
    while (!components.isEmpty()) {
        const QString name = components.takeLast();
        if (name == "."_L1)
            continue;
        if (name == ".."_L1) {
            at = m_nodes[at].parent;
            continue;
        }
        const auto child = m_nodes[at].children.find(name);
        if (child == m_nodes[at].children.end()) {
            const Walk made = whenMissing(at, name);
            if (!made)
                return made;
            at = *made;
            continue;
        }
        const Node &next = m_nodes[child->second];
        if (!next.linkTarget || (components.isEmpty() && !followLast)) {
            at = child->second;
            continue;
        }
        if (++links > linkLimit)
            return std::unexpected(Error{Error::Kind::Failed, {}, u"too many symbolic links"_s});
        if (next.linkTarget->startsWith(u'/'))
            at = root;
        QStringList target = pathComponents(*next.linkTarget);
        std::ranges::reverse(target);
        components += target;
    }
    return at;
}

RecordedTree::Walk RecordedTree::find(size_t from, const QStringList &components, bool followLast) const
{
    return walk(from, components, followLast, [this](size_t folder, const QString &) -> Walk {
        return std::unexpected(listingError(folder).value_or(Error{Error::Kind::Missing, {}, {}}));
    });
}

/// The node of a path, made where it is missing, also at the far end of links, as in a file system.
RecordedTree::Walk RecordedTree::makePath(const QString &path)
{
    return walk(root, pathComponents(path), true, [this](size_t folder, const QString &name) { return Walk(addChild(folder, name)); });
}

size_t RecordedTree::addChild(size_t parent, const QString &name)
{
    const size_t child = m_nodes.size();
    m_nodes.emplace_back().parent = parent;
    m_nodes[parent].children.emplace(name, child);
    return child;
}

void RecordedTree::addLink(const QString &path, const QString &target)
{
    const QStringList components = pathComponents(path);
    addName(path);
    const Walk node = find(root, components, false);
    if (node && *node != root && !m_nodes[*node].linkTarget && m_nodes[*node].children.empty())
        m_nodes[*node].linkTarget = target;
}

void RecordedTree::addName(const QString &path)
{
    // The last component is not followed: the name is there even if it is a link that leads nowhere.
    QStringList components = pathComponents(path);
    if (components.isEmpty() || components.last() == "."_L1 || components.last() == ".."_L1)
        return;
    const QString name = components.takeLast();
    const Walk folder = makePath(components.join(u'/'));
    if (folder && !m_nodes[*folder].children.contains(name))
        addChild(*folder, name);
}

void RecordedTree::addFolder(const QString &path)
{
    if (const Walk node = makePath(path))
        m_nodes[*node].isFolder = true;
}

void RecordedTree::addStat(const QString &path, const QByteArray &stat)
{
    if (const Walk node = makePath(path); node && m_nodes[*node].stat.isEmpty())
        m_nodes[*node].stat = stat;
}

void RecordedTree::addFile(const QString &path, const QString &file)
{
    if (m_missing.contains(path))
        return;
    const Walk node = makePath(path);
    if (node && *node != root && m_nodes[*node].file.isEmpty() && !m_nodes[*node].errors.contains(Asked::Contents))
        m_nodes[*node].file = file;
}

void RecordedTree::addError(const QString &path, Asked asked, const Error &error)
{
    if (error.kind == Error::Kind::Missing) {
        m_missing.insert(path);
        return;
    }
    if (asked == Asked::Links || asked == Asked::Names)
        addName(path);
    const Walk node = asked == Asked::Links || asked == Asked::Names ? find(root, pathComponents(path), false) : makePath(path);
    if (node && (asked != Asked::Contents || m_nodes[*node].file.isEmpty()))
        m_nodes[*node].errors.emplace(asked, error);
}

/// Why nothing unknown is found in a folder. One whose contents were denied says so for what is below it, too.
std::optional<Error> RecordedTree::listingError(size_t index) const
{
    const auto &errors = m_nodes[index].errors;
    if (const auto error = errors.find(Asked::Listing); error != errors.end())
        return error->second;
    if (const auto error = errors.find(Asked::Contents); error != errors.end() && error->second.kind == Error::Kind::Denied)
        return error->second;
    return std::nullopt;
}

Result<QByteArray> RecordedTree::answerOf(size_t index, Want want, const QString &path) const
{
    const Node &node = m_nodes[index];
    const Asked asked = askedFor(want);
    if (const auto error = node.errors.find(asked); error != node.errors.end())
        return std::unexpected(withSource(error->second, path));
    switch (want) {
    case Want::Names: return QByteArray();
    case Want::Stats:
        if (node.stat.isEmpty())
            return std::unexpected(Error{Error::Kind::Missing, path, {}});
        return node.stat;
    case Want::Links:
        if (node.linkTarget)
            return QFile::encodeName(*node.linkTarget);
        return std::unexpected(notALink(path));
    case Want::Contents:
        if (isFolder(index))
            return std::unexpected(prose::isFolder(path));
        if (node.file.isEmpty())
            return std::unexpected(Error{Error::Kind::Missing, path, {}});
        return recordedBytes(node.file, fileLimitBytes, path);
    }
    Q_UNREACHABLE();
}

/// Whether a pattern that leads here stands for it; see FileReading for what is left out.
bool RecordedTree::isMatch(size_t index, Want want) const
{
    const Node &node = m_nodes[index];
    switch (want) {
    case Want::Names: return true;
    case Want::Stats: return !node.stat.isEmpty() || node.errors.contains(Asked::Stats);
    case Want::Links: return node.linkTarget || node.errors.contains(Asked::Links);
    case Want::Contents: return !isFolder(index) && (!node.file.isEmpty() || node.errors.contains(Asked::Contents));
    }
    Q_UNREACHABLE();
}

PathAnswers RecordedTree::listing(const QString &pattern, Want want) const
{
    struct Candidate
    {
        size_t node;
        QString path;
    };
    PathAnswers answers;
    std::vector<Candidate> level{{root, {}}};
    bool isFixed = true; // no wildcard yet
    const QStringList components = pathComponents(pattern);
    for (qsizetype i = 0; i < components.size(); ++i) {
        const QString &component = components.at(i);
        const QByteArray encoded = QFile::encodeName(component);
        const bool follow = i + 1 < components.size() || followsLast(want);
        std::vector<Candidate> next;
        for (const Candidate &candidate : level) {
            QStringList names{component};
            if (hasWildcard(component)) {
                names.clear();
                for (const auto &[name, child] : m_nodes[candidate.node].children) {
                    if (matchesComponent(encoded, QFile::encodeName(name).constData()))
                        names += name;
                }
                const QString folder = candidate.path.isEmpty() ? u"/"_s : candidate.path;
                if (const auto error = listingError(candidate.node); error && isFixed)
                    answers.insert(folder, std::unexpected(withSource(*error, folder)));
            }
            for (const QString &name : std::as_const(names)) {
                if (const Walk node = find(candidate.node, {name}, follow))
                    next.push_back({*node, i == 0 && name == "~"_L1 ? name : candidate.path + u'/' + name});
            }
        }
        isFixed = isFixed && !hasWildcard(component);
        level = std::move(next);
    }
    for (const Candidate &candidate : level) {
        if (isMatch(candidate.node, want))
            answers.insert(candidate.path, answerOf(candidate.node, want, candidate.path));
    }
    return answers;
}

PathAnswers RecordedTree::answersFor(const QString &pattern, Want want) const
{
    const Walk node = find(root, pathComponents(pattern), followsLast(want));
    if (hasWildcard(pattern)) {
        PathAnswers answers = listing(pattern, want);
        if (!answers.isEmpty() || !node)
            return answers; // else a name found earlier, which itself contains a bracket
    }
    if (!node)
        return {{pattern, std::unexpected(withSource(node.error(), pattern))}};
    return {{pattern, answerOf(*node, want, pattern)}};
}

Result<QByteArray> recordedBytes(const QString &file, qint64 limitBytes, const QString &source)
{
    if (file.isEmpty())
        return QByteArray();
    QFile data(file);
    if (!data.open(QIODevice::ReadOnly))
        return std::unexpected(Error{Error::Kind::Failed, source, u"its recorded file cannot be read"_s});
    if (data.size() > limitBytes)
        return std::unexpected(tooLarge(limitBytes, source));
    return data.readAll();
}

} // namespace prose
