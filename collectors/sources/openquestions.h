// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QHash>
#include <QPromise>

#include <functional>
#include <memory>
#include <utility>

namespace prose {

/// The questions of one Sources that are not answered yet. Whoever answers first wins, so that a time-out, a late
/// worker and stop() cannot answer one question twice; what is still open at the end is answered too.
/// One thread only. Answer functions may be called as long as this lives.
class OpenQuestions
{
public:
    OpenQuestions() = default;
    Q_DISABLE_COPY_MOVE(OpenQuestions)
    ~OpenQuestions() { stop(); }

    template<class T>
    struct Question
    {
        QFuture<T> future;
        std::function<void()> begin; ///< the work begins: the future is started
        std::function<void(T)> answer;
    };

    template<class T>
    Question<T> ask(T whenStopped)
    {
        auto promise = std::make_shared<QPromise<T>>();
        const quint64 id = ++m_lastId;
        // Continuations run inside finish() and may destroy us: it comes last.
        auto answer = [this, id, promise](T value) {
            if (!m_open.remove(id))
                return;
            const auto keep = promise; // NOLINT(performance-unnecessary-copy-initialization)
            keep->start(); // no effect when it was
            keep->addResult(std::move(value));
            keep->finish();
        };
        m_open.insert(id, [answer, whenStopped] { answer(whenStopped); });
        return {promise->future(), [promise] { promise->start(); }, answer};
    }

    /// Answers all that are open, as each of them said.
    void stop()
    {
        const auto open = m_open;
        for (const auto &stopOne : open)
            stopOne();
    }

private:
    QHash<quint64, std::function<void()>> m_open;
    quint64 m_lastId = 0;
};

} // namespace prose
