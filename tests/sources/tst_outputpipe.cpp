// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sources/outputpipe.h"

#include <QSignalSpy>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

using namespace prose;

class TestOutputPipe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { std::signal(SIGPIPE, SIG_IGN); }
    void carriesWhatComes();
    void endsWithTheLastWriter();
    void closedForTheWriter();
    void leavesTheStandardOnesAlone();
    void aFloodIsReadInLargePieces();

private:
    /// The child's end, which outlives the pipe's own copy.
    static int childsEnd(OutputPipe &pipe)
    {
        const int end = ::fcntl(pipe.writeEnd(), F_DUPFD_CLOEXEC, 3);
        pipe.closeWriteEnd();
        return end;
    }
};

void TestOutputPipe::carriesWhatComes()
{
    OutputPipe pipe(nullptr);
    QCOMPARE(pipe.readAvailable(), QByteArray());
    QVERIFY(pipe.open());
    QSignalSpy ready(&pipe, &OutputPipe::readyRead);
    QCOMPARE(pipe.readAvailable(), QByteArray()); // nothing yet, and it does not wait
    QCOMPARE(::write(pipe.writeEnd(), "ab\0c", 4), 4);
    QVERIFY(ready.wait());
    QCOMPARE(pipe.readAvailable(), QByteArray("ab\0c", 4));
    QCOMPARE(::write(pipe.writeEnd(), "d", 1), 1);
    QCOMPARE(pipe.readAvailable(), QByteArray("d"));
}

void TestOutputPipe::endsWithTheLastWriter()
{
    OutputPipe pipe(nullptr);
    QVERIFY(pipe.open());
    QSignalSpy ready(&pipe, &OutputPipe::readyRead);
    QCOMPARE(::write(pipe.writeEnd(), "last", 4), 4);
    pipe.closeWriteEnd();
    QCOMPARE(pipe.writeEnd(), -1);
    QVERIFY(ready.wait());
    QCOMPARE(pipe.readAvailable(), QByteArray("last"));
    QVERIFY(ready.wait()); // for the end, which is told once
    QCOMPARE(pipe.readAvailable(), QByteArray());
    ready.clear();
    QTest::qWait(20);
    QCOMPARE(ready.size(), 0);
}

void TestOutputPipe::closedForTheWriter()
{
    OutputPipe pipe(nullptr);
    QVERIFY(pipe.open());
    const int end = childsEnd(pipe);
    pipe.close();
    errno = 0;
    QCOMPARE(::write(end, "x", 1), -1);
    QCOMPARE(errno, EPIPE);
    QCOMPARE(pipe.readAvailable(), QByteArray());
    ::close(end);
}

void TestOutputPipe::leavesTheStandardOnesAlone()
{
    const int copy = ::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3);
    ::close(STDIN_FILENO); // the next file would get its number
    OutputPipe pipe(nullptr);
    const bool isOpen = pipe.open();
    const int end = pipe.writeEnd();
    if (copy >= 0)
        ::dup2(copy, STDIN_FILENO);
    ::close(copy);
    QVERIFY(isOpen);
    QVERIFY2(end > STDERR_FILENO, qPrintable(QString::number(end)));
    QCOMPARE(::write(end, "x", 1), 1);
    QCOMPARE(pipe.readAvailable(), QByteArray("x"));
    QCOMPARE(::fcntl(end, F_GETFD), FD_CLOEXEC);
}

void TestOutputPipe::aFloodIsReadInLargePieces()
{
    OutputPipe pipe(nullptr);
    QVERIFY(pipe.open());
    qint64 bytesRead = 0;
    int pieces = 0;
    connect(&pipe, &OutputPipe::readyRead, &pipe, [&] {
        bytesRead += pipe.readAvailable().size();
        ++pieces;
    });
    const QByteArray block(1024, 'x');
    const auto writeUntil = [&](qint64 bytes) { // as a program does that prints all the time
        qint64 written = bytesRead;
        while (bytesRead < bytes) {
            if (written < bytes && ::write(pipe.writeEnd(), block.constData(), size_t(block.size())) > 0)
                written += block.size();
            QCoreApplication::processEvents();
        }
    };
    const int flags = ::fcntl(pipe.writeEnd(), F_GETFL);
    QCOMPARE(::fcntl(pipe.writeEnd(), F_SETFL, flags | O_NONBLOCK), 0);
    constexpr qint64 quarter = 256 * 1024;
    writeUntil(quarter);
    QVERIFY2(pieces > 200, qPrintable(QString::number(pieces))); // at once, as long as it is little
    pieces = 0;
    writeUntil(2 * quarter);
    QVERIFY2(pieces < 100, qPrintable(QString::number(pieces)));
    QCOMPARE(bytesRead, 2 * quarter); // and nothing is lost
}

QTEST_GUILESS_MAIN(TestOutputPipe)
#include "tst_outputpipe.moc"
