// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sources/servicemanager.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <sys/socket.h>
#include <sys/un.h>
#include <systemd/sd-bus.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace prose;

namespace {

using Unit = std::array<const char *, 7>; ///< name, description, load, active, sub, following, path

struct Property
{
    char type;
    quint64 number = 0;
    const char *text = nullptr;
};

/// What a manager says of itself, as in org.freedesktop.systemd1(5). The names of properties are "path interface property".
struct Told
{
    std::vector<Unit> units;
    QMap<QByteArray, Property> properties;
    bool isDenied = false;
    bool isSilent = false;
};

int answer(sd_bus_message *question, void *data, sd_bus_error *)
{
    const Told &told = *static_cast<const Told *>(data);
    if (told.isSilent)
        return 1;
    if (told.isDenied)
        return sd_bus_reply_method_errorf(question, SD_BUS_ERROR_ACCESS_DENIED, "not for you");
    sd_bus_message *reply = nullptr;
    if (sd_bus_message_is_method_call(question, "org.freedesktop.systemd1.Manager", "ListUnits") > 0) {
        sd_bus_message_new_method_return(question, &reply);
        sd_bus_message_open_container(reply, 'a', "(ssssssouso)");
        for (const Unit &unit : told.units)
            sd_bus_message_append(reply, "(ssssssouso)", unit[0], unit[1], unit[2], unit[3], unit[4], unit[5], unit[6], 0U, "", "/");
        sd_bus_message_close_container(reply);
    } else if (sd_bus_message_is_method_call(question, "org.freedesktop.DBus.Properties", "Get") > 0) {
        const char *interface = nullptr;
        const char *name = nullptr;
        sd_bus_message_read(question, "ss", &interface, &name);
        const auto found = told.properties.find(QByteArray(sd_bus_message_get_path(question)) + ' ' + interface + ' ' + name);
        if (found == told.properties.end())
            return sd_bus_reply_method_errorf(question, SD_BUS_ERROR_UNKNOWN_PROPERTY, "no such property");
        sd_bus_message_new_method_return(question, &reply);
        const char type[] = {found->type, '\0'};
        if (found->type == 's')
            sd_bus_message_append(reply, "v", type, found->text);
        else if (found->type == 't')
            sd_bus_message_append(reply, "v", type, found->number);
        else
            sd_bus_message_append(reply, "v", type, quint32(found->number));
    } else {
        return 0;
    }
    sd_bus_send(nullptr, reply, nullptr);
    sd_bus_message_unref(reply);
    return 1;
}

/// Answers the first who comes, until he goes.
class Manager
{
public:
    Manager(const QString &path, Told told) : m_listener(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, QFile::encodeName(path).constData(), sizeof address.sun_path);
        if (::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 || ::listen(m_listener, 1) != 0)
            qFatal("cannot listen at %s", qPrintable(path));
        m_thread = std::thread([this, told = std::move(told)]() mutable { serve(told); });
    }
    ~Manager()
    {
        ::shutdown(m_listener, SHUT_RDWR);
        m_thread.join();
        ::close(m_listener);
    }
    Q_DISABLE_COPY_MOVE(Manager)

private:
    void serve(Told &told) const
    {
        const int connection = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        sd_bus *bus = nullptr;
        sd_id128_t id;
        sd_id128_randomize(&id);
        if (connection < 0 || sd_bus_new(&bus) < 0)
            return;
        sd_bus_set_fd(bus, connection, connection);
        sd_bus_set_server(bus, 1, id);
        sd_bus_add_filter(bus, nullptr, answer, &told);
        sd_bus_start(bus);
        while (true) {
            const int done = sd_bus_process(bus, nullptr);
            if (done < 0 || (done == 0 && sd_bus_wait(bus, UINT64_MAX) < 0))
                break;
        }
        sd_bus_unref(bus);
    }

    int m_listener;
    std::thread m_thread;
};

} // namespace

class TestServiceManager : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + "-private"_L1); }
    Result<QByteArray> asked(std::chrono::milliseconds limit = 20s) const
    {
        return unitsOfManager("unix:path=" + QFile::encodeName(path()), u"systemd user"_s, limit);
    }

private Q_SLOTS:
    void tellsWhatIsLoaded()
    {
        const Manager manager(
            path(),
            {.units = {{"sys-a.device", "A\u00e9 device", "loaded", "active", "plugged", "", "/unit/a"},
                       {"backup.timer", "Nightly\nbackup", "loaded", "active", "waiting", "", "/unit/timer"},
                       {"gone.timer", "gone.timer", "not-found", "inactive", "dead", "", "/unit/gone"},
                       {"web.service", "Web", "loaded", "active", "running", "", "/unit/web"},
                       {"mail.service", "Mail", "loaded", "failed", "failed", "", "/unit/mail"},
                       {"once.service", "Once", "loaded", "active", "exited", "other.service", "/unit/once"}},
             .properties = {{"/unit/timer org.freedesktop.systemd1.Timer Unit", {'s', 0, "backup.service"}},
                            {"/unit/timer org.freedesktop.systemd1.Timer NextElapseUSecRealtime", {'t', 1770452643000000}},
                            {"/unit/timer org.freedesktop.systemd1.Timer NextElapseUSecMonotonic", {'t', UINT64_MAX}},
                            {"/unit/web org.freedesktop.systemd1.Service MainPID", {'u', 4711}},
                            {"/unit/web org.freedesktop.systemd1.Service ExecMainStatus", {'i', 0}},
                            {"/unit/web org.freedesktop.systemd1.Service Result", {'s', 0, "success"}},
                            {"/unit/web org.freedesktop.systemd1.Service NRestarts", {'u', 2}},
                            {"/unit/web org.freedesktop.systemd1.Service MemoryCurrent", {'t', 5'000'000'000}},
                            {"/unit/mail org.freedesktop.systemd1.Service ExecMainStatus", {'i', quint32(-7)}},
                            {"/unit/mail org.freedesktop.systemd1.Service Result", {'s', 0, "exit-code"}},
                            {"/unit/mail org.freedesktop.systemd1.Service MemoryCurrent", {'t', 7}}}});
        const Result<QByteArray> told = asked();
        QVERIFY2(told, told ? "" : qPrintable(errorLine(told.error())));
        const qsizetype first = told->indexOf("\n\n") + 2;
        static const QRegularExpression clocks(u"^RealtimeUSec=\\d{16}\nMonotonicUSec=\\d+\n\n$"_s);
        QVERIFY2(clocks.match(QString::fromUtf8(told->first(first))).hasMatch(), *told);
        QCOMPARE(
            told->sliced(first),
            "Id=backup.timer\nFollowing=\nDescription=Nightly backup\nLoadState=loaded\nActiveState=active\nSubState=waiting\n"
            "Unit=backup.service\nNextElapseUSecRealtime=1770452643000000\nNextElapseUSecMonotonic=18446744073709551615\n\n"
            "Id=gone.timer\nFollowing=\nDescription=gone.timer\nLoadState=not-found\nActiveState=inactive\nSubState=dead\n\n"
            "Id=web.service\nFollowing=\nDescription=Web\nLoadState=loaded\nActiveState=active\nSubState=running\n"
            "MainPID=4711\nExecMainStatus=0\nResult=success\nNRestarts=2\nMemoryCurrent=5000000000\n\n"
            "Id=mail.service\nFollowing=\nDescription=Mail\nLoadState=loaded\nActiveState=failed\nSubState=failed\n"
            "ExecMainStatus=-7\nResult=exit-code\n\n"
            "Id=once.service\nFollowing=other.service\nDescription=Once\nLoadState=loaded\nActiveState=active\nSubState=exited\n\n"_ba);
    }

    void denied()
    {
        const Manager manager(path(), {.units = {}, .properties = {}, .isDenied = true});
        QCOMPARE(asked().error(), (Error{Error::Kind::Denied, u"systemd user"_s, {}}));
    }

    void silent()
    {
        const Manager manager(path(), {.units = {}, .properties = {}, .isSilent = true});
        QCOMPARE(asked(50ms).error().kind, Error::Kind::TimedOut);
    }

    void nobody() { QCOMPARE(asked().error(), (Error{Error::Kind::Missing, u"systemd user"_s, {}})); }
};

QTEST_GUILESS_MAIN(TestServiceManager)
#include "tst_servicemanager.moc"
