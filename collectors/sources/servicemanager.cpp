// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sources/servicemanager.h"

#include "collectors/sources/failures.h"

#include <QFile>

#ifdef PROSE_HAS_SYSTEMD
#include <ctime>
#include <memory>
#include <systemd/sd-bus.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace prose {

#ifdef PROSE_HAS_SYSTEMD

namespace {

constexpr const char *service = "org.freedesktop.systemd1";

struct LoadedUnit
{
    QByteArray name, description, load, active, sub, following, path;
};

/// One line of what `systemctl show` prints. A line feed would end it, and no value has a use for one.
QByteArray line(const char *property, QByteArray value)
{
    return QByteArray(property) + '=' + value.replace('\n', ' ') + '\n';
}

class Manager
{
public:
    explicit Manager(QString source) : m_source(std::move(source)) {}

    std::optional<Error> connect(const QByteArray &address, std::chrono::milliseconds limit)
    {
        sd_bus *bus = nullptr;
        if (const int error = sd_bus_new(&bus); error < 0)
            return systemError(-error, m_source);
        m_bus.reset(bus);
        int error = sd_bus_set_address(bus, address.constData());
        if (error >= 0 && !address.endsWith("private")) // the manager's own socket is no bus, and has no names on it
            error = sd_bus_set_bus_client(bus, 1);
        if (error >= 0)
            error = sd_bus_set_method_call_timeout(bus, quint64(limit.count()) * 1000);
        if (error >= 0)
            error = sd_bus_start(bus);
        return error < 0 ? std::optional(systemError(-error, m_source)) : std::nullopt;
    }

    Result<std::vector<LoadedUnit>> units() const
    {
        sd_bus_error problem = SD_BUS_ERROR_NULL;
        sd_bus_message *message = nullptr;
        int error = sd_bus_call_method(m_bus.get(), service, "/org/freedesktop/systemd1", "org.freedesktop.systemd1.Manager", "ListUnits",
                                       &problem, &message, "");
        sd_bus_error_free(&problem);
        const std::unique_ptr<sd_bus_message, sd_bus_message *(*)(sd_bus_message *)> reply(message, &sd_bus_message_unref);
        if (error >= 0)
            error = sd_bus_message_enter_container(message, 'a', "(ssssssouso)");
        std::vector<LoadedUnit> units;
        while (error >= 0) {
            const char *name, *description, *load, *active, *sub, *following, *path, *jobType, *jobPath;
            unsigned job;
            error = sd_bus_message_read(message, "(ssssssouso)", &name, &description, &load, &active, &sub, &following, &path, &job,
                                        &jobType, &jobPath);
            if (error == 0)
                return units;
            if (error > 0)
                units.push_back({name, description, load, active, sub, following, path});
        }
        return std::unexpected(systemError(-error, m_source));
    }

    /// Nothing where the unit has gone in the meantime, or this systemd does not know the property.
    QByteArray property(const LoadedUnit &unit, const char *interface, const char *name, char type) const
    {
        if (type == 's') {
            char *text = nullptr;
            if (sd_bus_get_property_string(m_bus.get(), service, unit.path.constData(), interface, name, nullptr, &text) < 0)
                return {};
            const std::unique_ptr<char, void (*)(void *)> owned(text, &::free);
            return line(name, text);
        }
        quint64 number = 0;
        if (sd_bus_get_property_trivial(m_bus.get(), service, unit.path.constData(), interface, name, nullptr, type, &number) < 0)
            return {};
        if (type == 'i')
            return line(name, QByteArray::number(qint32(number)));
        return line(name, QByteArray::number(type == 'u' ? quint64(quint32(number)) : number));
    }

private:
    QString m_source;
    std::unique_ptr<sd_bus, sd_bus *(*)(sd_bus *)> m_bus{nullptr, &sd_bus_flush_close_unref};
};

QByteArray describe(const Manager &manager, const LoadedUnit &unit)
{
    QByteArray text = line("Id", unit.name) + line("Following", unit.following) + line("Description", unit.description)
        + line("LoadState", unit.load) + line("ActiveState", unit.active) + line("SubState", unit.sub);
    // Every further property is a question of its own: only what somebody would look for.
    if (unit.name.endsWith(".timer") && unit.load == "loaded") {
        constexpr const char *timer = "org.freedesktop.systemd1.Timer";
        text += manager.property(unit, timer, "Unit", 's') + manager.property(unit, timer, "NextElapseUSecRealtime", 't')
            + manager.property(unit, timer, "NextElapseUSecMonotonic", 't') + manager.property(unit, timer, "LastTriggerUSec", 't');
    } else if (unit.name.endsWith(".service") && (unit.sub == "running" || unit.active == "failed")) {
        constexpr const char *of = "org.freedesktop.systemd1.Service";
        text += manager.property(unit, of, "MainPID", 'u') + manager.property(unit, of, "ExecMainStatus", 'i')
            + manager.property(unit, of, "Result", 's') + manager.property(unit, of, "NRestarts", 'u');
        if (unit.sub == "running")
            text += manager.property(unit, of, "MemoryCurrent", 't');
    }
    return text + '\n';
}

qint64 microseconds(clockid_t clock)
{
    timespec now{};
    ::clock_gettime(clock, &now);
    return qint64(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000;
}

/// Empty when the manager does not run.
QByteArray addressOf(const QString &which)
{
    QStringList sockets;
    if (which == "user"_L1) {
        const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR", u"/run/user/%1"_s.arg(::getuid()));
        sockets += folder + "/systemd/private"_L1;
    } else {
        sockets += u"/run/systemd/private"_s; // root's only
        sockets += u"/run/dbus/system_bus_socket"_s;
    }
    for (const QString &socket : std::as_const(sockets)) {
        const QByteArray path = QFile::encodeName(socket);
        if (::access(path.constData(), W_OK) == 0)
            return "unix:path=" + path;
    }
    return {};
}

} // namespace

Result<QByteArray> systemdCall(const QString &which, std::chrono::milliseconds limit)
{
    const QString source = u"systemd "_s + which;
    const bool isBooted = ::access("/run/systemd/system", F_OK) == 0; // sd_booted(3)
    const QByteArray address = isBooted ? addressOf(which) : QByteArray();
    return address.isEmpty() ? std::unexpected(Error{Error::Kind::Missing, source, {}}) : unitsOfManager(address, source, limit);
}

Result<QByteArray> unitsOfManager(const QByteArray &address, const QString &source, std::chrono::milliseconds limit)
{
    Manager manager(source);
    if (auto error = manager.connect(address, limit))
        return std::unexpected(*std::move(error));
    const auto units = manager.units();
    if (!units)
        return std::unexpected(units.error());
    QByteArray text = line("RealtimeUSec", QByteArray::number(microseconds(CLOCK_REALTIME)))
        + line("MonotonicUSec", QByteArray::number(microseconds(CLOCK_MONOTONIC))) + '\n';
    for (const LoadedUnit &unit : *units) {
        // Devices are hundreds, other sections tell of them, and their names hold serial numbers.
        if (!unit.name.endsWith(".device"))
            text += describe(manager, unit);
    }
    return text;
}

#else

Result<QByteArray> systemdCall(const QString &which, std::chrono::milliseconds)
{
    return unitsOfManager({}, u"systemd "_s + which, {});
}

Result<QByteArray> unitsOfManager(const QByteArray &, const QString &source, std::chrono::milliseconds)
{
    return std::unexpected(Error{Error::Kind::Missing, source, u"this build has no libsystemd"_s});
}

#endif

} // namespace prose
