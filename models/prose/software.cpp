// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Software in words: packages, applications, tools of developers, fonts, containers.

#include "models/prose/topics.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace prose::topics {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Prose)
};

/// Names of tools as their makers write them; they are the same in every language.
QString properName(const QString &key)
{
    static constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 20> names{
        {{"homebrew"_L1, "Homebrew"_L1}, {"macports"_L1, "MacPorts"_L1}, {"yarn"_L1, "Yarn"_L1},   {"bun"_L1, "Bun"_L1},
         {"rpm"_L1, "RPM"_L1},           {"flatpak"_L1, "Flatpak"_L1},   {"snap"_L1, "Snap"_L1},   {"nix"_L1, "Nix"_L1},
         {"cargo"_L1, "Cargo"_L1},       {"pip_user"_L1, "pip"_L1},      {"go"_L1, "Go"_L1},       {"java"_L1, "Java"_L1},
         {"node"_L1, "Node.js"_L1},      {"perl"_L1, "Perl"_L1},         {"php"_L1, "PHP"_L1},     {"python3"_L1, "Python"_L1},
         {"ruby"_L1, "Ruby"_L1},         {"rust"_L1, "Rust"_L1},         {"clang"_L1, "Clang"_L1}, {"gcc"_L1, "GCC"_L1}}};
    const auto known = std::ranges::find_if(names, [&key](const auto &name) { return name.first == key; });
    return known == names.end() ? key : QString(known->second);
}

QString toolAndVersion(const SectionView &tool)
{
    const QString answer = tool.text({});
    if (answer.isEmpty())
        return {};
    const QString version = bareVersion(answer);
    return version.isEmpty() ? properName(tool.key()) : properName(tool.key()) + u' ' + version;
}

QString containerToolSentence(const SectionView &tool, const QString &name)
{
    if (tool.flag(u"installed") != true)
        return {};
    const QString version = bareVersion(tool.text(u"version"));
    const QString tooled = version.isEmpty() ? name : name + u' ' + version;
    const int running = tool.count(u"containers_running");
    if (tool.flag(u"running") == true)
        return running == 1 ? Words::tr("%1 runs with one container.").arg(tooled)
                            : Words::tr("%1 runs with %n containers.", nullptr, running).arg(tooled);
    return tool.flag(u"running") == false ? Words::tr("%1 is installed, but its service does not answer.").arg(tooled)
                                          : Words::tr("%1 is installed.").arg(tooled);
}

} // namespace

QStringList packageManagers(const SectionView &s)
{
    QStringList managers;
    for (const SectionView &manager : s.items()) {
        if (manager.flag(u"installed") != true)
            continue;
        const QString name = properName(manager.key());
        const int packages = s.at(u"package_counts").count(manager.key());
        //: A package manager and its packages: "Homebrew (one package)"
        managers += packages == 0 ? name
            : packages == 1       ? Words::tr("%1 (one package)").arg(name)
                                  : Words::tr("%1 (%n packages)", nullptr, packages).arg(name);
    }
    const auto isRunning = [](const SectionView &service) { return service.text(u"status") == "started"_L1; };
    const int services = s.countWhere(u"homebrew_services", isRunning);
    return allOf({managers.isEmpty()         ? Words::tr("No package manager was found.")
                      : managers.size() == 1 ? Words::tr("The package manager is %1.").arg(managers[0])
                                             : Words::tr("The package managers are %1.").arg(listed(managers, 8)),
                  services == 0       ? QString()
                      : services == 1 ? Words::tr("One of Homebrew's services runs.")
                                      : Words::tr("%n of Homebrew's services run.", nullptr, services)});
}

QStringList applications(const SectionView &s)
{
    const int all = s.itemCount(u"all_apps");
    const int ofSystem = s.itemCount(u"system_apps");
    const QStringList electron = s.texts(u"electron_apps", [](const SectionView &app) { return nameAndVersion(app.text({})); });
    return allOf({all == 0       ? Words::tr("No applications were found.")
                      : all == 1 ? Words::tr("One application is installed: %1.").arg(nameAndVersion(s.text(u"all_apps.0")))
                                 : Words::tr("%n applications are installed.", nullptr, all),
                  ofSystem == 0       ? QString()
                      : ofSystem == 1 ? Words::tr("One more came with the system.")
                                      : Words::tr("%n more came with the system.", nullptr, ofSystem),
                  electron.isEmpty() ? QString()
                      : electron.size() == 1
                      ? Words::tr("One brings a web browser of its own along (Electron): %1.").arg(electron[0])
                      : Words::tr("%n bring a web browser of their own along (Electron): %1.", nullptr, int(electron.size()))
                            .arg(listed(electron))});
}

QStringList developerTools(const SectionView &s)
{
    const QStringList languages = s.texts(u"languages", toolAndVersion) + s.texts(u"more_languages", toolAndVersion);
    const QString git = bareVersion(s.text(u"infra.git"));
    const QStringList browsers = s.texts(u"browsers", [](const SectionView &browser) {
        const QString version = browser.text(u"version");
        return browser.flag(u"installed") != true ? QString()
            : version.isEmpty()                   ? browser.text(u"name")
                                                  : browser.text(u"name") + u' ' + version;
    });
    return allOf({languages.isEmpty()         ? Words::tr("No programming languages were found.")
                      : languages.size() == 1 ? Words::tr("One programming language is installed: %1.").arg(languages[0])
                                              : Words::tr("Languages and compilers that are installed: %1.").arg(listed(languages, 6)),
                  say(Words::tr("Git is version %1."), git),
                  firstOf({containerToolSentence(s.at(u"docker"), u"Docker"_s), containerToolSentence(s.at(u"podman"), u"Podman"_s)}),
                  browsers.size() == 1 ? say(Words::tr("The browser is %1."), browsers[0])
                                       : say(Words::tr("The browsers are %1."), listed(browsers))});
}

QStringList fonts(const SectionView &s)
{
    const int total = s.count(u"total_fonts");
    const int own = s.count(u"user_fonts");
    return allOf({total == 0       ? Words::tr("No fonts were found.")
                      : total == 1 ? Words::tr("One font file is installed.")
                                   : Words::tr("%n font files are installed.", nullptr, total),
                  total == 0 || own == 0 ? QString()
                      : own == 1         ? Words::tr("One of them belongs to this user alone.")
                                         : Words::tr("%n of them belong to this user alone.", nullptr, own)});
}

QStringList containers(const SectionView &s)
{
    const QString container = s.text(u"in_container");
    const QString hypervisor = hypervisorName(s);
    const QStringList engines = s.texts(u"engines");
    const std::optional<double> memory = s.number(u"memory_limit_bytes");
    return allOf({//: %1 is a kind of container such as "docker"
                  say(Words::tr("This system runs in a container (%1)."), container),
                  firstOf({say(Words::tr("The computer is a virtual machine (%1)."), hypervisor),
                           s.text(u"virtualization") == "none"_L1 ? Words::tr("The computer is not a virtual machine.") : QString()}),
                  memory && *memory > 0 ? Words::tr("It may use %1 of memory.").arg(s.size(*memory)) : QString(),
                  s.flag(u"kvm_available") == true        ? Words::tr("It can run virtual machines.")
                      : s.flag(u"kvm_available") == false ? Words::tr("It cannot run virtual machines.")
                                                          : QString(),
                  say(Words::tr("These container engines are set up here: %1."), listed(engines))});
}

} // namespace prose::topics
