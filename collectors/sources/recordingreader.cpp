// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sources/recordingreader.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

static bool isWholePath(const QString &path)
{
    return path.startsWith(u'/') || path.startsWith("~/"_L1);
}

static constexpr qint64 manifestLimitBytes = 64 * 1024 * 1024;

RecordingReader::RecordingReader(const QString &folder, RecordedSources &sources)
    : m_folder(folder), m_canonicalFolder(m_folder.canonicalPath()), m_sources(sources)
{}

Error RecordingReader::malformed(const QString &detail) const
{
    const QString where = m_where.isEmpty() ? u"manifest.json"_s : "manifest.json, "_L1 + m_where;
    return {Error::Kind::Malformed, m_folder.path(), where + ": "_L1 + detail};
}

Result<QJsonObject> RecordingReader::manifest() const
{
    const QString source = m_folder.path();
    if (!m_folder.exists())
        return std::unexpected(Error{Error::Kind::Missing, source, u"there is no such folder"_s});
    QFile file(m_folder.filePath(u"manifest.json"_s));
    if (!QFileInfo(file).isFile())
        return std::unexpected(Error{Error::Kind::Missing, source, u"it is not a recording: it has no manifest.json"_s});
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{Error::Kind::Denied, source, u"its manifest.json cannot be read"_s});
    if (file.size() > manifestLimitBytes)
        return std::unexpected(Error{Error::Kind::TooLarge, source, u"its manifest.json is larger than 64 MiB"_s});

    const QByteArray text = file.readAll();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const QByteArray before = text.left(problem.offset);
        return std::unexpected(malformed(u"no valid JSON at line %1, column %2: %3"_s.arg(before.count('\n') + 1)
                                             .arg(before.size() - before.lastIndexOf('\n'))
                                             .arg(problem.errorString())));
    }
    if (!document.isObject() || !document["entries"_L1].isArray())
        return std::unexpected(malformed(u"it has no list called \"entries\""_s));
    return document.object();
}

Result<Platform> RecordingReader::platformOf(const QJsonObject &manifest) const
{
    const QString word = manifest["platform"_L1].toString();
    if (word == "macos"_L1)
        return Platform::MacOS;
    if (word == "linux"_L1)
        return Platform::Linux;
    if (!word.isEmpty())
        return std::unexpected(malformed(u"unknown platform \"%1\""_s.arg(word)));
    const QString os = manifest["os"_L1].toString();
    const bool isMac = os.startsWith("macOS"_L1, Qt::CaseInsensitive) || os.startsWith("Mac OS X"_L1, Qt::CaseInsensitive)
        || os.startsWith("Darwin"_L1, Qt::CaseInsensitive);
    return isMac ? Platform::MacOS : Platform::Linux;
}

std::optional<Error> RecordingReader::read()
{
    const auto object = manifest();
    if (!object)
        return object.error();
    const auto platform = platformOf(*object);
    if (!platform)
        return platform.error();
    m_sources.m_platform = *platform;
    m_sources.m_name = QFileInfo(m_canonicalFolder).fileName();
    if (const QJsonValue at = object->value("recorded_at"_L1); at.isDouble())
        m_sources.m_recordedAt = at.toDouble();

    if (auto error = addLinks(*object))
        return error;
    const QJsonArray entries = object->value("entries"_L1).toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        m_where = u"entry %1"_s.arg(i + 1);
        if (!entries.at(i).isObject())
            return malformed(u"it is not an object"_s);
        if (auto error = addEntry(entries.at(i).toObject()))
            return error;
    }
    return std::nullopt;
}

std::optional<Error> RecordingReader::addLinks(const QJsonObject &manifest)
{
    std::vector<std::pair<QString, QJsonValue>> links;
    const QJsonObject listed = manifest["links"_L1].toObject();
    for (auto link = listed.begin(); link != listed.end(); ++link)
        links.emplace_back(link.key(), link.value());
    for (const auto allEntries = manifest["entries"_L1].toArray(); const QJsonValue &entry : allEntries) {
        if (entry["path"_L1].isString() && !entry["symlink"_L1].isUndefined())
            links.emplace_back(entry["path"_L1].toString(), entry["symlink"_L1]);
    }
    std::ranges::stable_sort(links, {}, [](const auto &link) { return link.first.count(u'/'); });
    for (const auto &[path, target] : links) {
        if (!isWholePath(path) || !target.isString() || target.toString().isEmpty())
            return malformed(u"the link %1 needs an absolute path and a target"_s.arg(path));
        m_sources.m_tree.addLink(path, target.toString());
    }
    return std::nullopt;
}

static std::optional<QStringList> wordsOf(const QJsonValue &value)
{
    QStringList words;
    for (const auto allWords = value.toArray(); const QJsonValue &word : allWords) {
        if (!word.isString())
            return std::nullopt;
        words += word.toString();
    }
    if (words.isEmpty() || words.first().isEmpty())
        return std::nullopt;
    return words;
}

std::optional<Error> RecordingReader::addEntry(const QJsonObject &entry)
{
    const bool isCommand = entry.contains("argv"_L1);
    const bool isCall = entry.contains("call"_L1);
    if (!isCommand && !isCall && !entry.contains("path"_L1))
        return std::nullopt; // something that only others understand

    const auto answer = answerOf(entry);
    if (!answer)
        return answer.error();
    if (!isCommand && !isCall)
        return addFile(entry, *answer);

    const auto words = wordsOf(entry[isCommand ? "argv"_L1 : "call"_L1]);
    if (!words)
        return malformed(u"%1 must be a list of words"_s.arg(isCommand ? "argv"_L1 : "call"_L1));
    if (isCall) {
        if (!m_sources.m_calls.contains(*words))
            m_sources.m_calls.insert(*words, *answer);
        return std::nullopt;
    }
    m_sources.addCommand(*words, *answer);
    return std::nullopt;
}

std::optional<Error> RecordingReader::addFile(const QJsonObject &entry, const RecordedSources::Answer &answer)
{
    using Asked = RecordedTree::Asked;
    static const QHash<QString, Asked> askedWords{{{}, Asked::Contents},
                                                  {u"links"_s, Asked::Links},
                                                  {u"names"_s, Asked::Names},
                                                  {u"stats"_s, Asked::Stats},
                                                  {u"listing"_s, Asked::Listing}};

    const QString path = entry["path"_L1].toString();
    if (!isWholePath(path))
        return malformed(u"path must be absolute, or begin with ~/"_s);
    if (answer.delay.count() > 0 && !m_sources.m_fileDelays.contains(path))
        m_sources.m_fileDelays.insert(path, answer.delay);
    if (answer.error) {
        const QString asked = entry["asked"_L1].toString();
        if (!askedWords.contains(asked))
            return malformed(u"unknown word \"%1\" for asked"_s.arg(asked));
        m_sources.m_tree.addError(path, askedWords.value(asked), *answer.error);
    } else if (entry["name_only"_L1].toBool()) {
        m_sources.m_tree.addName(path);
    } else if (entry["stat"_L1].isString()) {
        m_sources.m_tree.addStat(path, entry["stat"_L1].toString().toLatin1());
    } else if (entry["folder"_L1].toBool()) {
        m_sources.m_tree.addFolder(path);
    } else if (!answer.file.isEmpty()) {
        m_sources.m_tree.addFile(path, answer.file);
    } else if (!entry.contains("symlink"_L1)) {
        return malformed(u"%1 has neither content nor error nor symlink"_s.arg(path));
    }
    return std::nullopt;
}

Result<RecordedSources::Answer> RecordingReader::answerOf(const QJsonObject &entry)
{
    RecordedSources::Answer answer;
    const QJsonValue delay = entry["delay_ms"_L1];
    if (!delay.isUndefined() && (!delay.isDouble() || delay.toDouble() < 0 || delay.toDouble() > 86'400'000))
        return std::unexpected(malformed(u"delay_ms must be a number of milliseconds, a day at most"_s));
    answer.delay = std::chrono::milliseconds(qint64(delay.toDouble()));

    if (const QJsonValue error = entry["error"_L1]; !error.isUndefined()) {
        const auto kind = kindFromWord(error.toString());
        if (!kind)
            return std::unexpected(malformed(u"unknown kind of error \"%1\""_s.arg(error.toString())));
        answer.error = Error{*kind, {}, entry["detail"_L1].toString()};
        return answer;
    }
    const bool isCommand = entry.contains("argv"_L1);
    if (isCommand) {
        const QJsonValue exit = entry["exit"_L1];
        if (!exit.isUndefined() && !exit.isNull() && !exit.isDouble())
            return std::unexpected(malformed(u"exit must be a number"_s));
        answer.exitCode = exit.toInt();
        answer.isPartial = entry["partial"_L1].toBool();
        const auto standardError = namedFile(entry, "stderr"_L1);
        if (!standardError)
            return std::unexpected(standardError.error());
        answer.standardErrorFile = *standardError;
    }
    const auto file = namedFile(entry, isCommand ? "stdout"_L1 : "content"_L1);
    if (!file)
        return std::unexpected(file.error());
    answer.file = *file;
    if (!isCommand && entry.contains("call"_L1) && file->isEmpty())
        return std::unexpected(malformed(u"a call needs content or error"_s));
    return answer;
}

/// The file that an entry names, empty when it names none.
Result<QString> RecordingReader::namedFile(const QJsonObject &entry, QLatin1StringView key)
{
    const QJsonValue value = entry[key];
    if (value.isUndefined() || value.isNull())
        return QString();
    const QString name = value.toString();
    if (name.isEmpty())
        return std::unexpected(malformed(u"%1 must be the name of a file"_s.arg(key)));

    const QString path = m_folder.absoluteFilePath(name);
    const QFileInfo file(path);
    const auto leadsOut = [&] { return std::unexpected(malformed(u"the file %1 leads out of the folder"_s.arg(name))); };
    const auto isInside = [this](const QString &canonical) {
        return canonical == m_canonicalFolder || canonical.startsWith(m_canonicalFolder + u'/');
    };
    if (QDir::isAbsolutePath(name) || name.split(u'/').contains(".."_L1))
        return leadsOut();
    if (!file.isFile())
        return std::unexpected(malformed(u"the file %1 is not there"_s.arg(name)));
    if (file.isSymLink() && !isInside(file.canonicalFilePath()))
        return leadsOut();
    const QString folder = file.path();
    if (!m_foldersInside.contains(folder)) {
        if (!isInside(QFileInfo(folder).canonicalFilePath()))
            return leadsOut();
        m_foldersInside.insert(folder);
    }
    return path;
}

} // namespace prose
