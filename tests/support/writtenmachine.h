// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/engine.h"
#include "collectors/sources/recordedsources.h"
#include "models/report/report.h"
#include "tests/support/recordings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>

namespace prose {

/// A machine as a test writes it down, for the cases that no recording shows; everything it does not mention is missing.
class WrittenMachine : public Sources
{
public:
    explicit WrittenMachine(Platform platform) : m_platform(platform) {}

    QHash<QString, Result<Output>> commands; ///< by the whole command line
    QMap<QString, Result<QByteArray>> files;
    QMap<QString, QByteArray> links; ///< path → target
    QMap<QString, QByteArray> stats; ///< path → "size_bytes modified_seconds"
    QHash<QString, Result<QByteArray>> calls; ///< by name, or by name and argument: "statvfs /"
    QStringList asked; ///< command lines, in order
    QStringList called; ///< names and arguments, in order

    void prints(const QString &command, const QByteArray &text, int exitCode = 0) { commands.insert(command, Output{text, {}, exitCode}); }

    void fails(const QString &command, Error::Kind kind) { commands.insert(command, std::unexpected(Error{kind, command, {}})); }

    Platform platform() const override { return m_platform; }
    QFuture<Result<Output>> run(const Command &command) override
    {
        asked += command.words().join(u' ');
        return QtFuture::makeReadyValueFuture(commands.value(asked.last(), std::unexpected(Error{Error::Kind::Missing, asked.last(), {}})));
    }
    QFuture<FileAnswers> read(const FileRequest &request) override
    {
        using Want = FileRequest::Want;
        QMap<QString, Result<QByteArray>> all;
        if (request.want == Want::Contents || request.want == Want::Names)
            all.insert(files);
        if (request.want == Want::Stats || request.want == Want::Names) {
            for (auto it = stats.begin(); it != stats.end(); ++it)
                all.insert(it.key(), it.value());
        }
        if (request.want == Want::Links || request.want == Want::Names) {
            for (auto it = links.begin(); it != links.end(); ++it)
                all.insert(it.key(), it.value());
        }
        FileAnswers answers;
        for (const QString &pattern : request.patterns) {
            const QRegularExpression wanted(QRegularExpression::wildcardToRegularExpression(pattern));
            PathAnswers &paths = answers[pattern];
            for (auto it = all.begin(); it != all.end(); ++it) {
                if (wanted.match(it.key()).hasMatch())
                    paths[it.key()] = it.value();
            }
            if (paths.isEmpty() && !pattern.contains(u'*'))
                paths.insert(pattern, std::unexpected(Error{Error::Kind::Missing, pattern, {}}));
        }
        return QtFuture::makeReadyValueFuture(answers);
    }
    QFuture<Result<QByteArray>> call(const Call &call) override
    {
        called += call.words().join(u' ');
        const Result<QByteArray> missing = std::unexpected(Error{Error::Kind::Missing, called.last(), {}});
        return QtFuture::makeReadyValueFuture(calls.value(called.last(), calls.value(call.name, missing)));
    }
    void stop() override {}

private:
    Platform m_platform;
};

using Machine = std::shared_ptr<WrittenMachine>;

/// A Mac of which nothing is known.
inline Machine mac()
{
    return std::make_shared<WrittenMachine>(Platform::MacOS);
}

/// A recorded machine; fails the test when there is none of this name.
inline std::shared_ptr<Sources> recording(const QString &name)
{
    const auto sources = RecordedSources::open(recordingFolder(name));
    if (!sources)
        qFatal("%s", qPrintable(errorLine(sources.error())));
    return *sources;
}

/// One section of a machine, collected by the engine. Needs a running application object.
inline Section collectSection(const SectionSpec &spec, const std::shared_ptr<Sources> &machine, const EngineOptions &options = {})
{
    const std::vector<SectionSpec> specs = {spec};
    Engine engine(specs, machine, options);
    Section last;
    QObject::connect(&engine, &Engine::sectionChanged, &engine, [&](const Section &section) { last = section; });
    QSignalSpy finished(&engine, &Engine::finished);
    engine.start();
    if (finished.isEmpty() && !finished.wait())
        qFatal("the section never ended");
    last.info = nullptr; // the specification ends here
    return last;
}

// What a section says, in short forms to compare.

inline QJsonObject json(const Section &section)
{
    return QJsonDocument::fromJson(sectionJson(section)).object();
}

/// Of a section that is a list.
inline QJsonArray jsonList(const Section &section)
{
    return QJsonDocument::fromJson(sectionJson(section)).array();
}

/// A single value as it stands in JSON, without quotation marks.
inline QString text(const QJsonValue &value)
{
    return QString::fromUtf8(jsonScalar(value)).remove(QLatin1Char('"'));
}

inline QStringList strings(const QJsonValue &list)
{
    QStringList all;
    for (const auto items = list.toArray(); const QJsonValue &item : items)
        all += item.toString();
    return all;
}

/// The named values of each item of a list: "vda 274877906944 ext4".
inline QStringList rows(const QJsonValue &list, const QStringList &keys)
{
    QStringList rows;
    for (const auto items = list.toArray(); const QJsonValue &item : items) {
        QStringList words;
        for (const QString &key : keys)
            words += text(item[key]);
        rows += words.join(QLatin1Char(' '));
    }
    return rows;
}

/// The same of one object.
inline QString line(const QJsonObject &object, const QStringList &keys)
{
    return rows(QJsonArray{object}, keys).join(QLatin1Char('|'));
}

/// "denied: /etc/shadow" of each.
inline QStringList problems(const Section &section)
{
    QStringList lines;
    for (const Error &error : section.problems)
        lines += kindWord(error.kind) + QStringLiteral(": ") + error.source;
    return lines;
}

/// As people read them.
inline QStringList problemLines(const Section &section)
{
    QStringList lines;
    for (const Error &error : section.problems)
        lines += errorLine(error);
    return lines;
}

/// The first so many of a table.
inline QString keysOf(const FieldList &fields, qsizetype count)
{
    QStringList all;
    for (const Field &field : fields.rows())
        all += field.key;
    return all.first(count).join(QLatin1Char(' '));
}

} // namespace prose
