// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QFuture>
#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTest>

namespace prose {

/// The one answer to a question, once it is there; a default one when there are none or several.
template<class T>
T waitFor(const QFuture<T> &future)
{
    if (!future.isFinished()) {
        QFutureWatcher<T> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
        watcher.setFuture(future);
        finished.wait(30'000);
    }
    return future.isFinished() && future.resultCount() == 1 ? future.result() : T();
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace prose
