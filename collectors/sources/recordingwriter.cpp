// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sources/recordingwriter.h"

#include "collectors/sources/failures.h"
#include "models/report/document.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace prose {

using Want = FileRequest::Want;

RecordingWriter::RecordingWriter(const Recorder &recorder, const QString &folder) : m_recorder(recorder), m_folder(folder) {}

Result<void> RecordingWriter::prepareFolder() const
{
    const QFileInfo folder(m_folder.path());
    if (folder.exists() && !folder.isDir())
        return std::unexpected(Error{Error::Kind::Failed, m_folder.path(), u"it is not a folder"_s});
    const auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    if (folder.exists() && !m_folder.exists(u"manifest.json"_s) && !m_folder.isEmpty(everything))
        return std::unexpected(Error{Error::Kind::Failed, m_folder.path(), u"the folder is not empty and not a recording"_s});
    if (!QDir().mkpath(m_folder.filePath(u"files"_s)))
        return std::unexpected(Error{Error::Kind::Denied, m_folder.path(), u"the folder cannot be made"_s});
    return {};
}

QByteArray RecordingWriter::scrubbed(const QByteArray &bytes) const
{
    return m_recorder.m_scrub ? m_recorder.m_scrub(bytes) : bytes;
}

QString RecordingWriter::scrubbed(const QString &text) const
{
    return m_recorder.m_scrub ? QString::fromUtf8(m_recorder.m_scrub(text.toUtf8())) : text;
}

QStringList RecordingWriter::scrubbed(const QStringList &words) const
{
    QStringList result;
    for (const QString &word : words)
        result += scrubbed(word);
    return result;
}

QString RecordingWriter::store(const QByteArray &bytes)
{
    const QByteArray data = scrubbed(bytes);
    const QString name = "files/"_L1 + QString::fromLatin1(QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex().left(20));
    if (m_stored.contains(name))
        return name;
    m_stored.insert(name);
    QFile file(m_folder.filePath(name));
    const bool isThere = QFileInfo(file).isFile() && file.size() == data.size(); // from an earlier save
    if (isThere || m_error)
        return name;
    if (!file.open(QIODevice::WriteOnly) || file.write(data) != data.size() || !file.flush())
        m_error = Error{Error::Kind::Failed, file.fileName(), file.errorString()};
    return name;
}

QJsonObject RecordingWriter::errorEntry(const Error &error) const
{
    QJsonObject entry{{"error"_L1, kindWord(error.kind)}};
    if (!error.detail.isEmpty())
        entry["detail"_L1] = scrubbed(error.detail);
    return entry;
}

void RecordingWriter::addPaths(Entries &entries, Want want, const QString &pattern, const PathAnswers &answers)
{
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        const QString &path = answer.key();
        const QString recordedPath = scrubbed(path);
        QJsonObject entry;
        auto *kind = want == Want::Contents ? &entries.contents
            : want == Want::Links           ? &entries.links
            : want == Want::Stats           ? &entries.stats
                                            : &entries.names;
        if (*answer && want == Want::Stats) {
            entry["stat"_L1] = QString::fromLatin1(**answer);
        } else if (*answer && want == Want::Contents) {
            entry["content"_L1] = store(**answer);
        } else if (*answer && want == Want::Links) {
            entry["symlink"_L1] = scrubbed(QFile::decodeName(**answer));
        } else if (*answer || answer->error() == notALink(path)) {
            kind = &entries.names;
            entry["name_only"_L1] = true;
        } else if (answer->error() == isFolder(path)) {
            entry["folder"_L1] = true;
        } else if (answer->error().kind == Error::Kind::Stopped) {
            continue;
        } else {
            entry = errorEntry(answer->error());
            if (path != pattern && pattern.startsWith(path.endsWith(u'/') ? path : path + u'/')) {
                kind = &entries.listings;
                entry["asked"_L1] = u"listing"_s;
            } else if (want != Want::Contents) {
                entry["asked"_L1] = want == Want::Links ? "links"_L1 : want == Want::Stats ? "stats"_L1 : "names"_L1;
            }
        }
        entry["path"_L1] = recordedPath;
        kind->insert(recordedPath, entry);
    }
}

RecordingWriter::Entries RecordingWriter::entries()
{
    Entries entries;
    for (const Recorder::Run &run : m_recorder.m_runs) {
        if (!run.answer.isFinished() || run.answer.resultCount() == 0)
            continue;
        const Result<Output> answer = run.answer.result();
        if (!answer && answer.error().kind == Error::Kind::Stopped)
            continue;
        const QStringList words = scrubbed(run.words);
        QJsonObject entry = answer ? QJsonObject{{"exit"_L1, answer->exitCode}} : errorEntry(answer.error());
        entry["argv"_L1] = QJsonArray::fromStringList(words);
        if (*run.durationMs >= 0)
            entry["duration_ms"_L1] = *run.durationMs;
        if (answer)
            entry["stdout"_L1] = store(answer->standardOutput);
        if (answer && answer->isPartial)
            entry["partial"_L1] = true;
        if (answer && !answer->standardError.isEmpty())
            entry["stderr"_L1] = store(answer->standardError);
        entries.commands.insert(words, entry);
    }
    for (const Recorder::Asked &call : m_recorder.m_calls) {
        if (!call.answer.isFinished() || call.answer.resultCount() == 0)
            continue;
        const Result<QByteArray> answer = call.answer.result();
        if (!answer && answer.error().kind == Error::Kind::Stopped)
            continue;
        const QStringList words = scrubbed(call.words);
        QJsonObject entry = answer ? QJsonObject{{"content"_L1, store(*answer)}} : errorEntry(answer.error());
        entry["call"_L1] = QJsonArray::fromStringList(words);
        entries.calls.insert(words, entry);
    }
    for (const Recorder::Read &read : m_recorder.m_reads) {
        if (!read.answers.isFinished() || read.answers.resultCount() == 0)
            continue;
        const FileAnswers answers = read.answers.result();
        for (auto pattern = answers.begin(); pattern != answers.end(); ++pattern)
            addPaths(entries, read.request.want, pattern.key(), *pattern);
    }
    return entries;
}

QJsonObject RecordingWriter::manifest(const Entries &entries)
{
    const bool isMac = m_recorder.platform() == Platform::MacOS;
    QJsonObject manifest{{"source"_L1, QStringLiteral("recorded by System Prose " PROSE_VERSION)},
                         {"license"_L1, u"none stated"_s},
                         {"os"_L1, isMac ? "macOS"_L1 : "Linux"_L1},
                         {"platform"_L1, isMac ? "macos"_L1 : "linux"_L1},
                         {"arch"_L1, QString()},
                         {"anonymised"_L1, bool(m_recorder.m_scrub)}};
    for (const Recorder::Asked &call : m_recorder.m_calls) {
        if (!call.answer.isFinished() || call.answer.resultCount() == 0)
            continue;
        const auto answer = call.answer.result();
        if (answer && call.words == QStringList{u"uname"_s})
            manifest["arch"_L1] = QString::fromLatin1(answer->split('\n').value(3));
        if (answer && call.words == QStringList{u"now"_s})
            manifest["recorded_at"_L1] = answer->toDouble();
    }

    QJsonArray list;
    for (const auto *kind : {&entries.commands, &entries.calls}) {
        for (const QJsonObject &entry : *kind)
            list.append(entry);
    }
    for (const auto *kind : {&entries.contents, &entries.links, &entries.names, &entries.stats, &entries.listings}) {
        for (const QJsonObject &entry : *kind)
            list.append(entry);
    }
    manifest["entries"_L1] = list;
    return manifest;
}

/// Data files of the recording that was replaced.
void RecordingWriter::removeUnused() const
{
    static const QRegularExpression ours(u"^[0-9a-f]{20}$"_s);
    const QDir files(m_folder.filePath(u"files"_s));
    for (const auto names = files.entryList(QDir::Files); const QString &name : names) {
        if (ours.match(name).hasMatch() && !m_stored.contains("files/"_L1 + name))
            QFile::remove(files.filePath(name));
    }
}

Result<void> RecordingWriter::write()
{
    if (auto ready = prepareFolder(); !ready)
        return ready;
    const QJsonObject recording = manifest(entries());
    if (m_error)
        return std::unexpected(*m_error);
    if (auto written = writeDocument(m_folder.filePath(u"manifest.json"_s), QJsonDocument(recording).toJson()); !written)
        return written;
    removeUnused();
    return {};
}

} // namespace prose
