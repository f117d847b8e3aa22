// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/engine/files.h"

namespace prose {

Result<QByteArray> Files::at(const QString &path) const
{
    const auto it = m_answers.find(path);
    if (it == m_answers.end())
        return std::unexpected(Error{Error::Kind::Missing, path, {}});
    return *it;
}

bool Files::has(const QString &path) const
{
    return at(path).has_value();
}

std::optional<QString> Files::text(const QString &path) const
{
    const Result<QByteArray> bytes = at(path);
    if (!bytes)
        return std::nullopt;
    QString text = QString::fromUtf8(*bytes);
    text.remove(QChar::Null);
    text = std::move(text).trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<qint64> Files::number(const QString &path) const
{
    bool isNumber = false;
    const qint64 value = text(path).value_or(QString()).toLongLong(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

std::optional<FileStat> Files::stat(const QString &path) const
{
    const QStringList words = text(path).value_or(QString()).split(u' ');
    bool isSize = false, isTime = false;
    const FileStat stat{words.first().toLongLong(&isSize), words.last().toDouble(&isTime)};
    return words.size() == 2 && isSize && isTime ? std::optional(stat) : std::nullopt;
}

const QStringList Files::paths() const
{
    QStringList paths;
    for (auto it = m_answers.begin(); it != m_answers.end(); ++it) {
        if (it->has_value())
            paths += it.key();
    }
    return paths;
}

const QStringList Files::foldersWith(QStringView name) const
{
    QStringList folders;
    for (const QString &path : paths()) {
        const qsizetype slash = path.size() - name.size() - 1;
        if (slash > 0 && path.at(slash) == u'/' && path.endsWith(name))
            folders += path.first(slash);
    }
    folders.sort();
    return folders;
}

std::vector<Error> Files::failures() const
{
    std::vector<Error> errors;
    for (const Result<QByteArray> &answer : m_answers) {
        if (!answer && answer.error().kind != Error::Kind::Missing)
            errors.push_back(answer.error());
    }
    return errors;
}

} // namespace prose
