// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/sources/openquestions.h"
#include "collectors/sources/recordedtree.h"
#include "collectors/sources/sources.h"

#include <memory>

namespace prose {

/// A machine as a recording shows it: a folder with `manifest.json` and the files that it names.
///
///     {"os": "macOS 14.5", "arch": "arm64", "platform"?: "macos"|"linux", "recorded_at"?: SECONDS,
///      "entries": [{"argv": ["sw_vers"], "stdout"?: FILE, "stderr"?: FILE, "exit"?: 0, "partial"?: true},
///                  {"path": "/etc/hosts", "content": FILE},
///                  {"path": "/etc", "folder": true},
///                  {"path": "/etc/fstab", "name_only": true},     known to be there, its contents never asked for
///                  {"path": "/sys/block/sda", "symlink": TARGET},
///                  {"path": "~/.bashrc", "stat": "3526 1700000000"},
///                  {"call": ["statvfs", "/"], "content": FILE}, …],
///      "links"?: {PATH: TARGET}}
///
/// Instead of its files an entry may have "error" (a kind's word), "detail", and for a path "asked" ("links", "names", "stats"
/// or "listing": the question that got the error). "delay_ms" makes any answer late, beyond the question's time-out TimedOut.
/// Of several entries for one question the first counts. Other keys are ignored. What is not recorded is Missing.
class RecordedSources : public Sources
{
    Q_OBJECT

public:
    /// Refuses, in words: no manifest, no JSON, an entry without sense, a named file that is not there or not below the folder.
    static Result<std::shared_ptr<RecordedSources>> open(const QString &folder);

    Platform platform() const override { return m_platform; }
    QString name() const { return m_name; }

    QFuture<Result<Output>> run(const Command &command) override;
    QFuture<FileAnswers> read(const FileRequest &request) override;
    QFuture<Result<QByteArray>> call(const Call &call) override;
    void stop() override;

private:
    friend class RecordingReader;
    /// The recorded answer to a command or call.
    struct Answer
    {
        QString file; ///< absolute; standard output, or a call's answer
        QString standardErrorFile;
        int exitCode = 0;
        bool isPartial = false;
        std::optional<Error> error;
        std::chrono::milliseconds delay{0};
    };

    RecordedSources() = default;
    void addCommand(const QStringList &words, const Answer &answer);
    const Answer *commandAnswer(const Command &command) const;
    Result<Output> output(const Command &command) const;
    Result<QByteArray> callAnswer(const Call &call) const;
    template<class T>
    QFuture<T> answerLater(std::chrono::milliseconds delay, T answer, T whenStopped);

    Platform m_platform = Platform::Linux;
    QString m_name;
    std::optional<double> m_recordedAt; ///< seconds since 1970 UTC
    QHash<QStringList, Answer> m_commands; ///< by words
    QHash<QStringList, Answer> m_commandsByName; ///< by base name and arguments
    QHash<QStringList, Answer> m_commandsInAnyOrder; ///< by base name and sorted arguments
    QHash<QStringList, Answer> m_calls;
    RecordedTree m_tree;
    QHash<QString, std::chrono::milliseconds> m_fileDelays;
    OpenQuestions m_questions;
    bool m_isStopped = false;
};

} // namespace prose
