// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the computer is set in words: the shell, the desktop, the kernel.

#include "models/prose/topics.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose::topics {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Prose)
};

constexpr double practicallyUnlimited = 0x1p50;

bool isLocal(const SectionView &socket)
{
    const QString address = socket.text(u"address");
    return address.startsWith("127."_L1) || address == "::1"_L1 || address == "localhost"_L1 || address.startsWith("::ffff:127."_L1);
}

/// Kernel modules that are not the system maker's own.
bool isFromElsewhere(const SectionView &module)
{
    return module.flag(u"out_of_tree") == true;
}

} // namespace

QStringList environment(const SectionView &s)
{
    QStringList reachable, ports;
    for (const SectionView &socket : s.items(u"listening_sockets")) {
        const QString port = socket.text(u"port");
        if (port.isEmpty())
            continue;
        ports += port;
        if (!isLocal(socket))
            reachable += port;
    }
    ports.removeDuplicates();
    reachable.removeDuplicates();
    const int doubled = s.itemCount(u"path_duplicates");
    const int services = s.count(u"services_total");
    const int failed = s.countWhere(u"launchd_services", [](const SectionView &service) { return service.text(u"status") == "error"_L1; });
    const QString python = bareVersion(s.text(u"python_version"));
    const QString shell = s.text(u"shell");
    return allOf({firstOf({say(Words::tr("The shell is %1, and Python is version %2."), shell, python),
                           say(Words::tr("The shell is %1."), shell), say(Words::tr("Python is version %1."), python)}),
                  doubled == 0       ? QString()
                      : doubled == 1 ? say(Words::tr("The search path names one folder twice: %1."), s.text(u"path_duplicates.0"))
                                     : Words::tr("The search path names %n folders twice.", nullptr, doubled),
                  ports.isEmpty()           ? QString()
                      : reachable.isEmpty() ? Words::tr("Programs wait for connections from this computer only.")
                      : reachable.size() == 1
                      ? Words::tr("Programs wait for connections from the network at port %1.").arg(reachable[0])
                      : Words::tr("Programs wait for connections from the network at the ports %1.").arg(listed(reachable, 6)),
                  services == 0     ? QString()
                      : failed == 0 ? Words::tr("%n services are known.", nullptr, services)
                      : failed == 1
                      ? Words::tr("%n services are known, and one of them ended with an error.", nullptr, services)
                      : Words::tr("%n services are known, and %1 of them ended with an error.", nullptr, services).arg(failed)});
}

QStringList shellCustomization(const SectionView &s)
{
    const QString file = s.text(u"rc_file");
    const int aliases = s.count(u"aliases_count");
    const int functions = s.count(u"functions_count");
    QStringList parts;
    if (aliases > 0)
        parts += aliases == 1 ? Words::tr("one alias") : Words::tr("%n aliases", nullptr, aliases);
    if (functions > 0)
        parts += functions == 1 ? Words::tr("one function") : Words::tr("%n functions", nullptr, functions);
    return allOf({firstOf({say(Words::tr("The login shell is %1, which reads %2."), s.text(u"shell"), file),
                           say(Words::tr("The login shell is %1."), s.text(u"shell")), say(Words::tr("The shell reads %1."), file)}),
                  //: %1 is a list such as "2 aliases and one function"
                  say(Words::tr("That file defines %1."), file.isEmpty() ? QString() : listed(parts)),
                  say(Words::tr("The shell is extended by %1."), listed(s.texts(u"frameworks")))});
}

QStringList systemPreferences(const SectionView &s)
{
    const QString language = firstOf({s.text(u"locale"), s.text(u"system_locale")});
    const QString zone = s.text(u"timezone");
    const QString desktop = s.text(u"desktop");
    const int defaults = s.itemCount(u"defaults_used");
    return allOf({//: %1 is a desktop such as "GNOME", %2 its looks
                  firstOf({say(Words::tr("These are the settings of %1, with the theme %2."), desktop, s.text(u"theme")),
                           say(Words::tr("These are the settings of %1."), desktop)}),
                  //: %1 is a language such as "de_DE.UTF-8", %2 a time zone such as "Europe/Berlin"
                  firstOf({say(Words::tr("The language is %1, and the time zone is %2."), language, zone),
                           say(Words::tr("The language is %1."), language), say(Words::tr("The time zone is %1."), zone)}),
                  say(Words::tr("The keyboard layout is “%1”."), s.text(u"keyboard_layout")),
                  s.flag(u"scroll_direction_natural") == true ? Words::tr("Pages follow the fingers when one scrolls.") : QString(),
                  defaults == 0       ? QString()
                      : defaults == 1 ? Words::tr("One setting was left as it came.")
                                      : Words::tr("%n settings were left as they came.", nullptr, defaults)});
}

QStringList displaySession(const SectionView &s)
{
    const QString type = s.text(u"session_type");
    const QString protocol = type == "wayland"_L1 ? u"Wayland"_s : type == "x11"_L1 ? u"X11"_s : QString();
    const int sessions = s.itemCount(u"sessions");
    const int xServers = s.itemCount(u"x_servers");
    return allOf(
        {firstOf({say(Words::tr("The desktop is %1, on %2."), s.text(u"desktop"), protocol),
                  say(Words::tr("The desktop is %1."), s.text(u"desktop")), say(Words::tr("The session is drawn by %1."), protocol),
                  type == "tty"_L1 ? Words::tr("The session is a terminal.") : QString()}),
         sessions == 0       ? QString()
             : sessions == 1 ? Words::tr("One session is open.")
                             : Words::tr("%n sessions are open.", nullptr, sessions),
         xServers == 0       ? QString()
             : xServers == 1 ? Words::tr("One X server is running.")
                             : Words::tr("%n X servers are running.", nullptr, xServers),
         say(Words::tr("People log in through %1."), s.text(u"display_manager")),
         s.flag(u"starts_graphical") == false ? Words::tr("The system does not start with a graphical log-in.") : QString()});
}

QStringList kexts(const SectionView &s)
{
    const auto name = [](const SectionView &item) { return item.text({}); };
    const QStringList others = s.texts(u"third_party_kexts", name);
    const int count = int(others.size());
    QStringList extensions = s.texts(u"system_extensions",
                                     [](const SectionView &item) { return firstOf({item.text(u"name"), item.text(u"identifier")}); });
    const int loaded = s.count(u"loaded_module_count");
    const int unsigned_ = s.itemCount(u"unsigned_modules");
    const QString none = s.isMac() ? Words::tr("No kernel extensions from others than Apple were found.")
                                   : Words::tr("No kernel modules from outside the kernel were found.");
    const QString one = s.isMac() ? Words::tr("One kernel extension from others than Apple is loaded: %1.")
                                  : Words::tr("One kernel module from outside the kernel is loaded: %1.");
    const QString several = s.isMac() ? Words::tr("%n kernel extensions from others than Apple are loaded: %1.", nullptr, count)
                                      : Words::tr("%n kernel modules from outside the kernel are loaded: %1.", nullptr, count);
    extensions.removeDuplicates(); // an update waits beside what it replaces
    const int registered = int(extensions.size());
    const QString oneExtension = s.isMac() ? Words::tr("One system extension is registered: %1.")
                                           : Words::tr("DKMS builds one module: %1.");
    const QString severalExtensions = s.isMac() ? Words::tr("%n system extensions are registered: %1.", nullptr, registered)
                                                : Words::tr("DKMS builds %n modules: %1.", nullptr, registered);
    return allOf({count == 0       ? none
                      : count == 1 ? one.arg(others[0])
                                   : several.arg(listed(others)),
                  registered == 0       ? QString()
                      : registered == 1 ? oneExtension.arg(extensions[0])
                                        : severalExtensions.arg(listed(extensions)),
                  loaded <= std::max(count, 1) ? QString()
                      : s.isMac()              ? Words::tr("In all, %n kernel extensions are loaded.", nullptr, loaded)
                                               : Words::tr("In all, %n kernel modules are loaded.", nullptr, loaded),
                  unsigned_ == 0       ? QString()
                      : unsigned_ == 1 ? Words::tr("One of them is not signed.")
                                       : Words::tr("%n of them are not signed.", nullptr, unsigned_)});
}

QStringList kernelModules(const SectionView &s)
{
    const int modules = s.itemCount();
    double bytes = 0;
    for (const SectionView &module : s.items())
        bytes += module.number(u"size_bytes").value_or(0);
    const QString size = bytes > 0 ? s.size(bytes) : QString();
    const int foreign = s.countWhere({}, isFromElsewhere);
    return allOf({modules == 0       ? Words::tr("No loaded modules were found.")
                      : modules == 1 ? Words::tr("One module is loaded.")
                                     : firstOf({say(Words::tr("%n modules are loaded, which take %1 of memory.", nullptr, modules), size),
                                                Words::tr("%n modules are loaded.", nullptr, modules)}),
                  foreign == 0       ? QString()
                      : foreign == 1 ? Words::tr("One of them was made outside the kernel.")
                                     : Words::tr("%n of them were made outside the kernel.", nullptr, foreign)});
}

QStringList kernelParams(const SectionView &s)
{
    const auto limit = [&](QStringView key) {
        const std::optional<double> value = s.number(key);
        return value && *value > 0 && *value < practicallyUnlimited ? s.text(key) : QString();
    };
    const bool isFilesUnlimited = s.number(u"max_files").value_or(0) >= practicallyUnlimited;
    const QString files = limit(u"max_files");
    const QString processes = limit(u"max_processes");
    const std::optional<double> tainted = s.number(u"tainted");
    const int settings = s.itemCount(u"sysctl");
    return allOf(
        {firstOf({say(Words::tr("At most %1 files can be open and %2 processes can run at once."), files, processes),
                  isFilesUnlimited
                      ? say(Words::tr("The number of open files is not limited, and at most %1 processes can run at once."), processes)
                      : QString(),
                  say(Words::tr("At most %1 files can be open at once."), files),
                  say(Words::tr("At most %1 processes can run at once."), processes)}),
         settings == 0       ? QString()
             : settings == 1 ? Words::tr("One setting of the kernel was read.")
                             : Words::tr("%n settings of the kernel were read.", nullptr, settings),
         !tainted            ? QString()
             : *tainted == 0 ? Words::tr("The kernel calls itself untainted.")
                             : firstOf({say(Words::tr("The kernel calls itself tainted: %1."), listed(s.texts(u"taint_reasons"))),
                                        Words::tr("The kernel calls itself tainted.")})});
}

} // namespace prose::topics
