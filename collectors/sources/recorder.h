// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/sources/sources.h"

#include <memory>

namespace prose {

/// Passes every question on to other sources, and can write all that were answered as a recording (see RecordedSources).
/// Replaying it answers the same questions with the same bytes. What was stopped is not recorded.
class Recorder : public Sources
{
    Q_OBJECT

public:
    /// Replaces personal values in any text: contents, but also paths, arguments, link targets and details.
    using Scrubber = std::function<QByteArray(QByteArray)>;

    /// With a scrubber the recording is marked anonymised. Replaying then knows the scrubbed questions only.
    explicit Recorder(std::shared_ptr<Sources> sources, Scrubber scrub = {});

    Platform platform() const override { return m_sources->platform(); }
    QFuture<Result<Output>> run(const Command &command) override;
    QFuture<FileAnswers> read(const FileRequest &request) override;
    QFuture<Result<QByteArray>> call(const Call &call) override;
    void stop() override { m_sources->stop(); }

    /// Writes a recording into a folder that is new, empty, or a recording, which is replaced. The manifest is written last
    /// and at once: an interrupted save leaves the old recording. Of a question that was asked twice the last answer is kept.
    Result<void> save(const QString &folder) const;

private:
    struct Run
    {
        QStringList words;
        QFuture<Result<Output>> answer;
        std::shared_ptr<qint64> durationMs; ///< -1 until it is known
    };
    struct Read
    {
        FileRequest request;
        QFuture<FileAnswers> answers;
    };
    struct Asked
    {
        QStringList words;
        QFuture<Result<QByteArray>> answer;
    };

    std::shared_ptr<Sources> m_sources;
    Scrubber m_scrub;
    std::vector<Run> m_runs;
    std::vector<Read> m_reads;
    std::vector<Asked> m_calls;
    friend class RecordingWriter;
};

} // namespace prose
