// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sources/localhttp.h"

#include "collectors/sources/failures.h"
#include "collectors/sources/homefolder.h"

#include <QDeadlineTimer>
#include <QFile>

#include <array>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

#ifndef MSG_NOSIGNAL
#define MSG_NOSIGNAL 0
#endif

namespace prose {

namespace {

class Connection
{
public:
    explicit Connection(int socket) : m_socket(socket) {}
    ~Connection() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(Connection)
    int socket() const { return m_socket; }

private:
    int m_socket;
};

bool waitFor(int socket, short events, const QDeadlineTimer &deadline)
{
    pollfd one{socket, events, 0};
    return ::poll(&one, 1, int(deadline.remainingTime())) > 0;
}

} // namespace

Result<QByteArray> httpCall(const QString &socketPath, const QString &path, std::chrono::milliseconds limit)
{
    const QString source = u"http %1 %2"_s.arg(socketPath, path);
    const auto failure = [&](int errnoValue) { return std::unexpected(systemError(errnoValue, source)); };
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray file = QFile::encodeName(withHome(socketPath));
    if (size_t(file.size()) >= sizeof address.sun_path)
        return std::unexpected(Error{Error::Kind::Failed, source, u"the path is too long for a socket"_s});
    std::memcpy(address.sun_path, file.constData(), size_t(file.size()));

    const Connection connection(::socket(AF_UNIX, SOCK_STREAM, 0));
    if (connection.socket() < 0)
        return failure(errno);
    if (::connect(connection.socket(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return failure(errno);
#ifdef SO_NOSIGPIPE // macOS; its MSG_NOSIGNAL is as new as macOS 26
    const int on = 1;
    ::setsockopt(connection.socket(), SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
#endif
    const QDeadlineTimer deadline(limit);
    const QByteArray request = "GET " + path.toUtf8() + " HTTP/1.0\r\nHost: localhost\r\nAccept: application/json\r\n\r\n";
    if (::send(connection.socket(), request.constData(), size_t(request.size()), MSG_NOSIGNAL) != request.size())
        return failure(errno);

    QByteArray answer;
    std::array<char, 16 * 1024> buffer;
    while (true) {
        if (!waitFor(connection.socket(), POLLIN, deadline))
            return std::unexpected(timedOut(limit, source));
        const ssize_t count = ::recv(connection.socket(), buffer.data(), buffer.size(), 0);
        if (count < 0)
            return failure(errno);
        if (count == 0)
            break;
        answer.append(buffer.data(), count);
        if (answer.size() > fileLimitBytes)
            return std::unexpected(tooLarge(fileLimitBytes, source));
    }
    const QByteArray statusLine = answer.first(std::max(answer.indexOf('\r'), qsizetype(0)));
    const qsizetype body = answer.indexOf("\r\n\r\n");
    if (!statusLine.startsWith("HTTP/1.") || body < 0)
        return std::unexpected(Error{Error::Kind::Malformed, source, u"the answer is not HTTP"_s});
    if (statusLine.split(' ').value(1) != "200")
        return std::unexpected(Error{Error::Kind::Failed, source, QString::fromUtf8(statusLine)});
    return answer.sliced(body + 4);
}

} // namespace prose
