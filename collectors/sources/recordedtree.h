// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/sources/sources.h"

#include <QSet>

#include <deque>
#include <functional>
#include <map>

namespace prose {

/// The recorded part of a machine's file system, the user's home folder in it as "~", with its symbolic links: a file recorded under /sys/devices is also
/// found through /sys/block. Add the links first, those nearer to the root before others. For each path the first thing said counts.
class RecordedTree
{
public:
    /// Which question about a path got an error.
    enum class Asked { Contents, Links, Names, Stats, Listing };

    RecordedTree();

    void addLink(const QString &path, const QString &target);
    /// `file` holds the contents; it is read when asked for.
    void addFile(const QString &path, const QString &file);
    void addError(const QString &path, Asked asked, const Error &error);
    void addFolder(const QString &path);
    /// A path of which only its existence is known.
    void addName(const QString &path);
    /// The answer to Want::Stats.
    void addStat(const QString &path, const QByteArray &stat);

    PathAnswers answersFor(const QString &pattern, FileRequest::Want want) const;

private:
    struct Node
    {
        size_t parent = 0;
        std::map<QString, size_t> children;
        std::optional<QString> linkTarget;
        QString file;
        QByteArray stat;
        bool isFolder = false; ///< said to be one; one with children is in any case
        std::map<Asked, Error> errors;
    };
    using Walk = Result<size_t>;
    using Step = std::function<Walk(size_t folder, const QString &missingName)>;

    Walk walk(size_t from, QStringList components, bool followLast, const Step &whenMissing) const;
    Walk find(size_t from, const QStringList &components, bool followLast) const;
    Walk makePath(const QString &path);
    size_t addChild(size_t parent, const QString &name);
    PathAnswers listing(const QString &pattern, FileRequest::Want want) const;
    Result<QByteArray> answerOf(size_t node, FileRequest::Want want, const QString &path) const;
    std::optional<Error> listingError(size_t node) const;
    bool isMatch(size_t node, FileRequest::Want want) const;

    bool isFolder(size_t node) const { return m_nodes[node].isFolder || !m_nodes[node].children.empty(); }

    std::deque<Node> m_nodes;
    QSet<QString> m_missing;
};

/// A recorded file's bytes; TooLarge beyond the limit. No bytes when `file` is empty.
Result<QByteArray> recordedBytes(const QString &file, qint64 limitBytes, const QString &source);

} // namespace prose
