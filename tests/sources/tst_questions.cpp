// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Calls about the user's own things, files below the home folder, and remembered answers: on folders and sockets made here.
#include "collectors/parsers/calltexts.h"
#include "collectors/parsers/mountrisk.h"
#include "collectors/sources/answercache.h"
#include "collectors/sources/livesources.h"
#include "collectors/sources/programsearch.h"
#include "collectors/sources/recordedsources.h"
#include "collectors/sources/recorder.h"
#include "tests/sources/support.h"

#include <QDir>
#include <QTemporaryDir>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace prose;

using Kind = Error::Kind;
using Want = FileRequest::Want;

/// Answers one connection with `text`, once the request has come; or never, when it is null.
class Daemon
{
public:
    Daemon(const QString &path, QByteArray text) : m_listener(::socket(AF_UNIX, SOCK_STREAM, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, QFile::encodeName(path).constData(), sizeof address.sun_path);
        if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0 || ::listen(m_listener, 1) != 0)
            qFatal("no socket");
        m_thread = std::thread([this, text] {
            const int connection = ::accept(m_listener, nullptr, nullptr);
            while (!m_request.contains("\r\n\r\n")) {
                char buffer[256];
                const ssize_t count = ::recv(connection, buffer, sizeof buffer, 0);
                if (count <= 0)
                    break;
                m_request.append(buffer, count);
            }
            if (text.isNull())
                while (!m_isOver)
                    std::this_thread::sleep_for(5ms);
            else
                ::send(connection, text.constData(), size_t(text.size()), MSG_NOSIGNAL);
            ::close(connection);
        });
    }
    ~Daemon() { end(); }
    void end()
    {
        m_isOver = true;
        if (m_thread.joinable())
            m_thread.join();
        ::close(m_listener);
    }
    QByteArray request() const { return m_request; }

private:
    int m_listener;
    std::atomic<bool> m_isOver = false;
    QByteArray m_request;
    std::thread m_thread;
};

static Mount mountAt(const QString &mountPoint, const QString &fstype)
{
    Mount mount;
    mount.mountPoint = mountPoint;
    mount.fstype = fstype;
    return mount;
}

class TestQuestions : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    QString at(const QString &name) const { return m_home.filePath(name); }

    static Result<QByteArray> ask(const QString &name, const QString &argument = {}, std::chrono::milliseconds limit = 5s)
    {
        LiveSources sources;
        return waitFor(sources.call({name, argument, limit}));
    }

    void makeProgram(const QString &path, const QByteArray &text)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile::remove(path);
        write(path, text);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        qputenv("HOME", QFile::encodeName(m_home.path()));
    }

    void homePaths()
    {
        QVERIFY(QDir().mkpath(at(u".config/app"_s)));
        write(at(u".config/app/one.conf"_s), "1");
        write(at(u".config/app/two.conf"_s), "22");
        LiveSources sources;
        const auto answers = waitFor(sources.read({Want::Contents, {u"~/.config/*/*.conf"_s, u"~/.profile"_s, u"~"_s}}));
        QCOMPARE(answers[u"~/.config/*/*.conf"_s],
                 (PathAnswers{{u"~/.config/app/one.conf"_s, "1"_ba}, {u"~/.config/app/two.conf"_s, "22"_ba}}));
        QCOMPARE(answers[u"~/.profile"_s], (PathAnswers{{u"~/.profile"_s, std::unexpected(Error{Kind::Missing, u"~/.profile"_s, {}})}}));
        QCOMPARE(answers[u"~"_s].first().error().kind, Kind::Failed); // "~" alone means nothing to us
    }

    /// As containers and system accounts have it.
    void rootFolderAsHome()
    {
        qputenv("HOME", "/");
        LiveSources sources;
        const auto answers = waitFor(sources.read({Want::Names, {u"~/etc"_s, u"~/et[c]"_s}}));
        const auto user = waitFor(sources.call({u"user"_s, {}}));
        qputenv("HOME", QFile::encodeName(m_home.path()));
        QCOMPARE(answers[u"~/etc"_s], (PathAnswers{{u"~/etc"_s, QByteArray()}}));
        QCOMPARE(answers[u"~/et[c]"_s].keys(), QStringList{u"~/etc"_s});
        QCOMPARE(user.value().split('\n').value(3), "/"_ba);
    }

    void stats()
    {
        write(at(u"dated"_s), "12345");
        struct stat info;
        QCOMPARE(::stat(QFile::encodeName(at(u"dated"_s)).constData(), &info), 0);
        LiveSources sources;
        const auto answers = waitFor(sources.read({Want::Stats, {u"~/dated"_s, u"~/nothing"_s, u"~/dat*"_s}}));
        const QByteArray text = answers[u"~/dated"_s].value(u"~/dated"_s).value_or("");
        QCOMPARE(text.split(' ').first(), "5"_ba);
        QCOMPARE(text.split(' ').last().split('.').first().toLongLong(), qint64(info.st_mtim.tv_sec));
        QCOMPARE(answers[u"~/dat*"_s].keys(), QStringList{u"~/dated"_s});
        QCOMPARE(answers[u"~/nothing"_s].first().error().kind, Kind::Missing);
    }

    void recordedHome()
    {
        QVERIFY(QDir().mkpath(at(u"kept/sub"_s)));
        write(at(u"kept/sub/a.conf"_s), "a");
        QVERIFY(QFile::link(u"sub/a.conf"_s, at(u"kept/link"_s)));
        const std::vector<FileRequest> requests{{Want::Contents, {u"~/kept/*/*.conf"_s, u"~/kept/link"_s, u"~/kept/none"_s}},
                                                {Want::Names, {u"~/kept/*"_s, u"~/nothing/*"_s}},
                                                {Want::Links, {u"~/kept/*"_s}},
                                                {Want::Stats, {u"~/kept/sub/a.conf"_s, u"~/kept/link"_s}}};
        Recorder recorder(std::make_shared<LiveSources>());
        for (const FileRequest &request : requests)
            waitFor(recorder.read(request));
        QVERIFY(recorder.save(at(u"recording"_s)));
        const auto recorded = RecordedSources::open(at(u"recording"_s));
        QVERIFY(recorded);
        LiveSources live;
        for (const FileRequest &request : requests)
            QCOMPARE(waitFor((*recorded)->read(request)), waitFor(live.read(request)));
    }

    void environment()
    {
        qputenv("PROSE_TEST_A", "first=1");
        qputenv("PROSE_TEST_B", "");
        const auto answer = ask(u"environment"_s, u"PROSE_TEST_A PROSE_TEST_B PROSE_TEST_NOT_SET"_s);
        QVERIFY(answer);
        const auto variables = parseEnvironment(*answer);
        QVERIFY(variables);
        QCOMPARE(*variables, (std::map<QString, QString>{{u"PROSE_TEST_A"_s, u"first=1"_s}, {u"PROSE_TEST_B"_s, QString()}}));
        QVERIFY(!parseEnvironment("without equals"));
    }

    void user()
    {
        const auto answer = ask(u"user"_s);
        QVERIFY(answer);
        const auto user = parseUser(*answer);
        QVERIFY(user);
        QCOMPARE(user->uid, qint64(::getuid()));
        QCOMPARE(user->gid, qint64(::getgid()));
        QCOMPARE(user->home, m_home.path());
        QVERIFY(!parseUser("nobody\n\n"));
        QVERIFY(!parseUser(""));
    }

    void programs()
    {
        makeProgram(at(u"first/prose-tool"_s), "#!/bin/sh\n");
        makeProgram(at(u"bin/prose-tool"_s), "#!/bin/sh\n");
        makeProgram(at(u"first/real-other"_s), "#!/bin/sh\n");
        QVERIFY(QFile::link(u"real-other"_s, at(u"first/prose-other"_s)));
        write(at(u"first/prose-text"_s), "not executable");
        QVERIFY(QDir().mkpath(at(u"first/prose-folder"_s)));
        QVERIFY(QFile::link(at(u"first"_s), at(u"second"_s)));
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", QFile::encodeName("relative:"_L1 + at(u"first/"_s) + u':' + at(u"second"_s)) + "::/usr/bin");
        const auto answer = ask(u"programs"_s, u"prose-tool prose-other prose-text prose-folder prose-missing sh"_s);
        qputenv("PATH", path);
        QVERIFY(answer);
        const auto programs = parseProgramList(*answer);
        QVERIFY(programs);
        // In the order of PATH, then well-known folders; the same file through another folder is not another program.
        QCOMPARE(programs->value(u"prose-tool"_s),
                 (std::vector<Program>{{at(u"first/prose-tool"_s), at(u"first/prose-tool"_s)},
                                       {at(u"bin/prose-tool"_s), at(u"bin/prose-tool"_s)}}));
        QCOMPARE(programs->value(u"prose-other"_s), (std::vector<Program>{{at(u"first/prose-other"_s), at(u"first/real-other"_s)}}));
        QCOMPARE(programs->value(u"sh"_s).at(0).path, u"/usr/bin/sh"_s);
        QCOMPARE(programs->size(), 3);
        QVERIFY(!parseProgramList("name only\n"));
        QVERIFY(parseProgramList("").value().isEmpty());
    }

    void programsBelowMountsThatMayHang()
    {
        makeProgram(at(u"remote/tools/prose-remote"_s), "#!/bin/sh\n");
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", QFile::encodeName(at(u"remote/tools"_s)));
        const std::vector<Mount> mounts{mountAt(at(u"remote"_s), u"nfs4"_s)};
        const auto without = programsCall({u"prose-remote"_s}, {});
        const auto with = programsCall({u"prose-remote"_s}, mounts);
        qputenv("PATH", path);
        QVERIFY(without && without->contains("prose-remote"));
        QCOMPARE(with, QByteArray());
    }

    void pathsThatMayHang_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("mayHang");
        QTest::newRow("mount point") << u"/home/ada/net"_s << true;
        QTest::newRow("below") << u"/home/ada/net/x/y"_s << true;
        QTest::newRow("beside") << u"/home/ada/network"_s << false;
        QTest::newRow("above") << u"/home/ada"_s << false;
        QTest::newRow("a listing that only names it") << u"/home/*"_s << false;
        QTest::newRow("a pattern that enters it") << u"/home/*/*/x"_s << true;
        QTest::newRow("a pattern that touches it") << u"/home/ada/n*"_s << true;
        QTest::newRow("a pattern beside it") << u"/home/ada/m*/x"_s << false;
        QTest::newRow("elsewhere") << u"/etc/passwd"_s << false;
        QTest::newRow("a local disk") << u"/data/x"_s << false;
        QTest::newRow("an automount point") << u"/misc/x"_s << true;
    }
    void pathsThatMayHang()
    {
        QFETCH(QString, pattern);
        const std::vector<Mount> mounts{mountAt(u"/"_s, u"ext4"_s), mountAt(u"/data"_s, u"xfs"_s), mountAt(u"/misc"_s, u"autofs"_s),
                                        mountAt(u"/home/ada/net"_s, u"fuse.sshfs"_s)};
        QTEST(mayHangOnTheWay(pattern, mounts), "mayHang");
    }

    void listeningSockets()
    {
        const int tcp = ::socket(AF_INET, SOCK_STREAM, 0), udp = ::socket(AF_INET6, SOCK_DGRAM, 0);
        sockaddr_in four{};
        four.sin_family = AF_INET;
        four.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        sockaddr_in6 six{};
        six.sin6_family = AF_INET6;
        six.sin6_addr = in6addr_loopback;
        QCOMPARE(::bind(tcp, reinterpret_cast<sockaddr *>(&four), sizeof four), 0);
        QCOMPARE(::listen(tcp, 1), 0);
        const bool hasSix = ::bind(udp, reinterpret_cast<sockaddr *>(&six), sizeof six) == 0;
        socklen_t length = sizeof four;
        ::getsockname(tcp, reinterpret_cast<sockaddr *>(&four), &length);
        length = sizeof six;
        ::getsockname(udp, reinterpret_cast<sockaddr *>(&six), &length);

        const auto answer = ask(u"sockets"_s);
        ::close(tcp);
        ::close(udp);
        if (!answer) { // only where asking would load a kernel module
            QCOMPARE(answer.error().kind, Kind::Missing);
            return;
        }
        const auto sockets = parseSocketList(*answer);
        QVERIFY(sockets);
        const auto find = [&](const QString &protocol, int port) {
            const auto found = std::ranges::find_if(*sockets,
                                                    [&](const ListeningSocket &s) { return s.protocol == protocol && s.port == port; });
            return found == sockets->end() ? ListeningSocket() : *found;
        };
        const ListeningSocket ours = find(u"tcp"_s, ntohs(four.sin_port));
        QCOMPARE(ours.address, u"127.0.0.1"_s);
        QCOMPARE(ours.family, u"inet"_s);
        QCOMPARE(ours.pid, qint64(::getpid()));
        QCOMPARE(ours.process, u"tst_questions"_s);
        if (hasSix) {
            QCOMPARE(find(u"udp"_s, ntohs(six.sin6_port)).address, u"::1"_s);
            QCOMPARE(find(u"udp"_s, ntohs(six.sin6_port)).pid, qint64(::getpid()));
        }
        QVERIFY(!parseSocketList("{}"));
        QVERIFY(!parseSocketList("[{\"protocol\": \"tcp\"}]"));
    }

    void folderUsage()
    {
        QDir folder(at(u"usage"_s));
        QVERIFY(folder.mkpath(u"deep/er"_s));
        write(folder.filePath(u"deep/er/large"_s), QByteArray(300'000, 'x'));
        write(folder.filePath(u"small"_s), "x");
        QCOMPARE(::link(QFile::encodeName(folder.filePath(u"deep/er/large"_s)).constData(),
                        QFile::encodeName(folder.filePath(u"twin"_s)).constData()),
                 0);
        QVERIFY(QFile::link(u"/"_s, folder.filePath(u"root"_s)));
        qint64 expected = 0;
        for (const char *name : {"", "deep", "deep/er", "deep/er/large", "small", "root"}) {
            struct stat info;
            QCOMPARE(::lstat(QFile::encodeName(folder.filePath(QString::fromLatin1(name))).constData(), &info), 0);
            expected += qint64(info.st_blocks) * 512;
        }
        const auto answer = ask(u"usage"_s, u"~/usage"_s);
        QVERIFY(answer);
        const auto usage = parseFolderUsage(*answer);
        QVERIFY(usage);
        QCOMPARE(usage->bytes, expected);
        QCOMPARE(usage->files, 3); // a link counts; what it leads to, and the second name of a file, do not
        QVERIFY(usage->isComplete);
        QCOMPARE(usage->unreadable, 0);
        QVERIFY(usage->largest.front().second >= 300'000);
        QVERIFY(usage->largest.front().first == "~/usage/deep"_L1 || usage->largest.front().first == "~/usage/twin"_L1);

        QCOMPARE(ask(u"usage"_s, u"~/nothing"_s).error().kind, Kind::Missing);
        QCOMPARE(ask(u"usage"_s, u"~/usage/small"_s).error().kind, Kind::Failed);
        QVERIFY(!parseFolderUsage("[]"));
    }

    void usageWithoutSome()
    {
        QDir folder(at(u"partly"_s));
        for (const auto &name : {u"Mail/V10"_s, u"Mail Extra"_s, u"Support/Contacts/deep"_s, u"Support/Contacts2"_s, u"Deep/Mail"_s})
            QVERIFY(folder.mkpath(name));
        for (const auto &name :
             {u"Mail/V10/a"_s, u"Mail Extra/b"_s, u"Support/Contacts/deep/c"_s, u"Support/Contacts2/d"_s, u"Deep/Mail/e"_s})
            write(folder.filePath(name), QByteArray(20'000, 'x'));
        // What is left out is not even opened.
        QVERIFY(QFile::setPermissions(folder.filePath(u"Mail"_s), {}));
        const auto counted = [&](const QString &argument) {
            const auto answer = ask(u"usage"_s, argument);
            return answer ? parseFolderUsage(*answer).value_or(FolderUsage()) : FolderUsage();
        };
        const FolderUsage partly = counted(u"~/partly\tMail\tSupport/Contacts/\tnone/of/that\t\t/"_s);
        QVERIFY(QFile::setPermissions(folder.filePath(u"Mail"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(partly.files, 3); // b, d and e: another folder's name may begin alike, or be the same further down
        QCOMPARE(partly.unreadable, 0);
        QVERIFY(partly.isComplete);
        for (const auto &[path, bytes] : partly.largest)
            QVERIFY(path != "~/partly/Mail"_L1);
        QCOMPARE(counted(u"~/partly"_s).files, 5);
        QVERIFY(counted(u"~/partly"_s).bytes > partly.bytes);
        QCOMPARE(counted(u"~/partly\tMail/V10\tSupport\tDeep"_s).files, 1);
        QCOMPARE(ask(u"usage"_s, u"~/nothing\tMail"_s).error().source, u"usage ~/nothing"_s);
    }

    void usageStopsInTime()
    {
        QDir folder(at(u"many"_s));
        QVERIFY(folder.mkpath(u"."_s));
        for (int i = 0; i < 2000; ++i)
            write(folder.filePath(QString::number(i)), {});
        const auto answer = ask(u"usage"_s, u"~/many"_s, 0ms);
        if (!answer) { // or the time was over before the first entry
            QCOMPARE(answer.error().kind, Kind::TimedOut);
            return;
        }
        const auto usage = parseFolderUsage(*answer);
        QVERIFY(usage);
        QVERIFY(!usage->isComplete);
        QVERIFY(usage->files < 2000);
    }

    void localHttp_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Result<QByteArray>>("expected");
        const auto error = [](Kind kind, const QString &detail) { return Result<QByteArray>(std::unexpected(Error{kind, {}, detail})); };
        QTest::newRow("fine") << "HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n{\"a\":1}"_ba << Result<QByteArray>("{\"a\":1}");
        QTest::newRow("empty") << "HTTP/1.1 200 OK\r\n\r\n"_ba << Result<QByteArray>("");
        QTest::newRow("not found") << "HTTP/1.0 404 Not Found\r\n\r\nno"_ba << error(Kind::Failed, u"HTTP/1.0 404 Not Found"_s);
        QTest::newRow("no HTTP") << "220 mail.example ESMTP\r\n\r\n"_ba << error(Kind::Malformed, u"the answer is not HTTP"_s);
        QTest::newRow("nothing") << ""_ba << error(Kind::Malformed, u"the answer is not HTTP"_s);
        QTest::newRow("silence") << QByteArray() << error(Kind::TimedOut, {});
    }
    void localHttp()
    {
        QFETCH(QByteArray, text);
        QFETCH(Result<QByteArray>, expected);
        QFile::remove(at(u"daemon"_s));
        Daemon daemon(at(u"daemon"_s), text);
        const auto answer = ask(u"http"_s, u"~/daemon /version?all=1"_s, 300ms);
        daemon.end();
        QVERIFY(daemon.request().startsWith("GET /version?all=1 HTTP/1.0\r\n"));
        QCOMPARE(answer.has_value(), expected.has_value());
        if (answer) {
            QCOMPARE(*answer, *expected);
        } else {
            QCOMPARE(answer.error().kind, expected.error().kind);
            if (expected.error().kind != Kind::TimedOut)
                QCOMPARE(answer.error().detail, expected.error().detail);
        }
    }

    void noDaemon()
    {
        QCOMPARE(ask(u"http"_s, u"~/no-daemon /"_s).error().kind, Kind::Missing);
        QCOMPARE(ask(u"http"_s, "~/"_L1 + QString(200, u'x') + " /"_L1).error().kind, Kind::Failed);
    }

    void rememberedAnswers()
    {
        const QString program = at(u"counting"_s), count = at(u"count"_s), file = at(u"cache/answers.json"_s);
        const auto script = [&](const QByteArray &comment) {
            makeProgram(program, "#!/bin/sh\necho x >>" + count.toUtf8() + "\necho version 1\nexit 3\n#" + comment);
        };
        const auto run = [&](QStringList arguments = {}) {
            LiveSources sources(8, file);
            const Command command{.program = program, .arguments = std::move(arguments), .unchangedWhile = {program, u"~/database"_s}};
            return waitFor(sources.run(command)).value_or(Output{});
        };
        const auto starts = [&] { return QFileInfo(count).size() / 2; };

        script("one");
        QCOMPARE(run(), (Output{"version 1\n", {}, 3, false}));
        QCOMPARE(run(), (Output{"version 1\n", {}, 3, true}));
        QCOMPARE(starts(), 1);
        QVERIFY(!run({u"other"_s}).isRemembered);
        QCOMPARE(starts(), 2);
        script("another one"); // replaced by a program of another size
        QVERIFY(!run().isRemembered);
        QVERIFY(run().isRemembered);
        const QDateTime before = QFileInfo(program).lastModified();
        script("yet anothero"); // of the same size, and its time set back
        QFile changed(program);
        QVERIFY(changed.open(QIODevice::ReadWrite) && changed.setFileTime(before, QFileDevice::FileModificationTime));
        changed.close();
        QVERIFY(!run().isRemembered);
        QVERIFY(run().isRemembered);
        QCOMPARE(starts(), 4);
        write(at(u"database"_s), "appeared");
        QVERIFY(!run().isRemembered);
        QVERIFY(run().isRemembered);
        QCOMPARE(starts(), 5);
        QCOMPARE(QFile::permissions(file) & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());

        write(file, "{ broken"); // by whatever
        QVERIFY(!run().isRemembered);
        QVERIFY(run().isRemembered);
    }

    void partsAreNotRemembered()
    {
        const QString program = at(u"slow"_s);
        makeProgram(program, "#!/bin/sh\necho first\nsleep 20\n");
        const Command slow{.program = program, .arguments = {}, .timeout = 300ms, .unchangedWhile = {program}, .isPartWelcome = true};
        for (int run = 0; run < 2; ++run) {
            LiveSources sources(8, at(u"parts/answers.json"_s));
            const auto part = waitFor(sources.run(slow));
            QVERIFY(part && part->isPartial && !part->isRemembered);
            QCOMPARE(part->standardOutput, "first\n"_ba);
        }
    }

    void twoInstancesKeepBothAnswers()
    {
        const QString file = at(u"shared/answers.json"_s);
        const Command one{.program = u"one"_s, .arguments = {}, .unchangedWhile = {u"/etc/passwd"_s}},
            two{.program = u"two"_s, .arguments = {}, .unchangedWhile = {u"/etc/passwd"_s}};
        {
            AnswerCache first(file), second(file);
            QVERIFY(!first.find(one) && !second.find(two));
            first.keep(one, AnswerCache::identityOf(one), {"1", {}, 0});
            second.keep(two, AnswerCache::identityOf(two), {"2", {}, 0});
        }
        AnswerCache third(file);
        QCOMPARE(third.find(one)->standardOutput, "1"_ba);
        QCOMPARE(third.find(two)->standardOutput, "2"_ba);
    }

    /// An upgrade while the old program runs: its answer must not pass for the new one's.
    void replacedWhileRunning()
    {
        const QString program = at(u"upgraded"_s), file = at(u"upgrade/answers.json"_s);
        const Command command{.program = program, .arguments = {}, .unchangedWhile = {program}};
        makeProgram(program, "#!/bin/sh\nsleep 0.4\necho old\n");
        {
            LiveSources sources(8, file);
            const auto answer = sources.run(command);
            QTest::qWait(100);
            QVERIFY(QFile::remove(program));
            makeProgram(program, "#!/bin/sh\necho new\n");
            QCOMPARE(waitFor(answer)->standardOutput, "old\n"_ba);
        }
        LiveSources sources(8, file);
        const auto answer = waitFor(sources.run(command));
        QCOMPARE(answer->standardOutput, "new\n"_ba);
        QVERIFY(!answer->isRemembered);
    }

    void manyInstancesAtOnce()
    {
        const QString file = at(u"many-instances/answers.json"_s);
        const auto command = [](int i) {
            return Command{.program = QString::number(i), .arguments = {}, .unchangedWhile = {u"/etc/passwd"_s}};
        };
        std::vector<std::thread> instances;
        for (int i = 0; i < 5; ++i) {
            instances.emplace_back([&, i] {
                AnswerCache cache(file);
                cache.find(command(i));
                cache.keep(command(i), AnswerCache::identityOf(command(i)), {QByteArray::number(i), {}, 0});
            });
        }
        for (std::thread &instance : instances)
            instance.join();
        AnswerCache cache(file);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(cache.find(command(i)).value_or(Output{}).standardOutput, QByteArray::number(i));
        QCOMPARE(QDir(at(u"many-instances"_s)).entryList(QDir::Files), QStringList{u"answers.json"_s});
    }

    void rememberedAnswersAreBounded()
    {
        const QString file = at(u"bounded/answers.json"_s);
        const auto command = [](int i) {
            return Command{.program = QString::number(i), .arguments = {}, .unchangedWhile = {u"/etc/passwd"_s}};
        };
        {
            AnswerCache cache(file);
            for (int i = 0; i < 700; ++i)
                cache.keep(command(i), AnswerCache::identityOf(command(i)), {"x", {}, 0});
            cache.keep(command(1000), AnswerCache::identityOf(command(1000)),
                       {QByteArray(5 * 1024 * 1024, 'x'), {}, 0}); // too long to be kept
        }
        AnswerCache cache(file);
        int kept = 0;
        for (int i = 0; i < 700; ++i)
            kept += cache.find(command(i)).has_value();
        QCOMPARE(kept, 500);
        QVERIFY(!cache.find(command(1000)));
    }
};

QTEST_GUILESS_MAIN(TestQuestions)
#include "tst_questions.moc"
