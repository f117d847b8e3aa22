// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sources/outputpipe.h"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <utility>

using namespace std::chrono_literals;

namespace prose {

static constexpr qint64 muchBytes = 256 * 1024;
static constexpr auto pause = 2ms; // the usual pipe of 64 KiB then carries 32 MiB in a second

static void closeEnd(int &end)
{
    if (end >= 0)
        ::close(std::exchange(end, -1));
}

/// Not inherited by other children, and out of the way of the standard ones, which may be closed in us.
static int kept(int end)
{
    const int copy = ::fcntl(end, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    ::close(end);
    return copy;
}

OutputPipe::OutputPipe(QObject *parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_notifier)
            m_notifier->setEnabled(true);
    });
}

bool OutputPipe::open()
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        return false;
    m_readEnd = kept(ends[0]);
    m_writeEnd = kept(ends[1]);
    if (m_readEnd < 0 || m_writeEnd < 0 || ::fcntl(m_readEnd, F_SETFL, O_NONBLOCK) != 0)
        return false;
    m_notifier = std::make_unique<QSocketNotifier>(m_readEnd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &OutputPipe::announce);
    return true;
}

void OutputPipe::announce()
{
    if (m_bytesRead >= muchBytes) {
        m_notifier->setEnabled(false);
        m_pause.start();
    }
    Q_EMIT readyRead();
}

QByteArray OutputPipe::readAvailable()
{
    if (m_readEnd < 0)
        return {};
    int available = 0;
    ::ioctl(m_readEnd, FIONREAD, &available);
    QByteArray bytes(std::max(available, 1), Qt::Uninitialized);
    const auto count = ::read(m_readEnd, bytes.data(), size_t(bytes.size()));
    if (count == 0) // nobody is left who could write
        close();
    bytes.truncate(std::max<qsizetype>(count, 0));
    m_bytesRead += bytes.size();
    return bytes;
}

void OutputPipe::closeWriteEnd()
{
    closeEnd(m_writeEnd);
}

void OutputPipe::close()
{
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater(); // it may be what called us
    }
    closeEnd(m_readEnd);
    closeEnd(m_writeEnd);
}

} // namespace prose
