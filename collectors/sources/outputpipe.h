// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>

namespace prose {

/// What a child prints, as it comes. QProcess's own pipes are read at every wink: a program that floods then keeps two
/// processors busy with small pieces. This one is left to fill up once much has come, and the program waits in write(2).
class OutputPipe : public QObject
{
    Q_OBJECT

public:
    explicit OutputPipe(QObject *parent);
    ~OutputPipe() override { close(); }

    /// False when no pipe is to be had: there are too many open files.
    bool open();
    /// For the child; -1 before open() and after closeWriteEnd(). Never one of the three standard ones.
    int writeEnd() const { return m_writeEnd; }
    void closeWriteEnd();
    /// What has come by now.
    QByteArray readAvailable();
    /// The writer gets SIGPIPE from now on.
    void close();

Q_SIGNALS:
    void readyRead();

private:
    void announce();

    int m_readEnd = -1;
    int m_writeEnd = -1;
    qint64 m_bytesRead = 0;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_pause;
};

} // namespace prose
