// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/toolfiles.h"
#include "collectors/sections/environmentparts.h"
#include "collectors/sections/packagetools.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

/// Everything that was installed by those files that a parser understands.
template<class Parse>
std::vector<UserInstall> installsOf(const Files &files, QLatin1StringView fileName, Parse parse, std::vector<Error> &problems)
{
    std::vector<UserInstall> installs;
    for (const QString &path : files.paths()) {
        if (!path.endsWith(fileName))
            continue;
        const auto parsed = parse(*files.at(path));
        if (!parsed)
            problems.push_back({parsed.error().kind, path, parsed.error().detail});
        else if constexpr (std::is_same_v<decltype(parse(QByteArrayView())), Result<UserInstall>>)
            installs.push_back(*parsed);
        else
            std::ranges::copy(*parsed, std::back_inserter(installs));
    }
    return installs;
}

std::vector<UserInstall> flatpaks(const Files &files)
{
    std::vector<UserInstall> installs;
    const auto ending = "/current/active/deploy"_L1;
    for (const QString &path : files.paths()) {
        if (path.endsWith(ending))
            installs.push_back({path.chopped(ending.size()).section(u'/', -1), flatpakVersion(*files.at(path))});
    }
    return installs;
}

/// Of a tool that is itself a Python package: what its folder beside the program says.
std::optional<QString> pythonToolVersion(const Files &folders, const PackageTools &tools, const Program &program, const QString &name,
                                         const std::optional<QString> &pyenv)
{
    const QString path = tools.asked(program.path), real = program.realPath;
    const auto versionBelow = [&](const QString &start) -> std::optional<QString> {
        for (const QString &folder : folders.paths()) {
            const UserInstall install = pythonInstall(folder.section(u'/', -1));
            if (folder.startsWith(start) && install.name == name && !install.version.isEmpty())
                return install.version;
        }
        return std::nullopt;
    };
    if (path.startsWith("~/.pyenv/shims/"_L1))
        return pyenv ? versionBelow("~/.pyenv/versions/"_L1 + *pyenv + u'/') : std::nullopt;
    if (const UserInstall formula = formulaOf(real); !formula.name.isEmpty()) { // "python@3.12" keeps them beside its Cellar
        const QString python = "/lib/python"_L1 + formula.version.section(u'.', 0, 1) + "/site-packages/"_L1;
        return versionBelow(real.section("/Cellar/"_L1, 0, 0) + python);
    }
    if (const qsizetype framework = real.indexOf(".framework/Versions/"_L1); framework >= 0)
        return versionBelow(real.section(u'/', 0, -3) + "/lib/"_L1);
    if (real.startsWith("/Library/Developer/CommandLineTools/"_L1))
        return versionBelow(u"/Library/Developer/CommandLineTools/Library/Frameworks/Python3.framework/"_s);
    if (path.startsWith("~/Library/Python/"_L1))
        return versionBelow(path.section(u'/', 0, 3) + "/lib/"_L1);
    if (path.startsWith("~/.local/bin/"_L1))
        return versionBelow(u"~/.local/lib/"_s);
    if (path.startsWith("/usr/local/"_L1))
        return versionBelow(u"/usr/local/lib/"_s);
    return path.startsWith("/usr/bin/"_L1) || path.startsWith("/bin/"_L1) ? versionBelow(u"/usr/lib/"_s) : std::nullopt;
}

void addIfThere(QStringList &patterns, const QString &folder, QLatin1StringView ending)
{
    if (!folder.isEmpty())
        patterns += folder + ending;
}

} // namespace

QCoro::Task<UserManagers> userManagers(Inputs in, SharedTools tools)
{
    UserManagers found;
    QStringList pipxFiles{u"~/.local/share/pipx/venvs/*/pipx_metadata.json"_s, u"~/.local/pipx/venvs/*/pipx_metadata.json"_s,
                          u"~/Library/Application Support/pipx/venvs/*/pipx_metadata.json"_s};
    addIfThere(pipxFiles, tools->asked(tools->variable(u"PIPX_HOME"_s)), "/venvs/*/pipx_metadata.json"_L1);
    QStringList cargoFiles{u"~/.cargo/.crates2.json"_s};
    addIfThere(cargoFiles, tools->asked(tools->variable(u"CARGO_HOME"_s)), "/.crates2.json"_L1);
    cargoFiles.removeDuplicates();
    auto askingPipx = in.read(pipxFiles);
    auto askingCargo = in.read(cargoFiles);
    auto askingVersions = in.read({u"~/.rustup/settings.toml"_s, u"~/.pyenv/version"_s});
    auto askingNix = in.read({u"~/.nix-profile/manifest.json"_s, u"~/.local/state/nix/profiles/profile/manifest.json"_s,
                              u"/nix/var/nix/profiles/default/manifest.json"_s});
    QStringList flatpakFiles, snapFiles;
    if (!tools->isMac) {
        flatpakFiles = {u"/var/lib/flatpak/app/*/current/active/deploy"_s, u"~/.local/share/flatpak/app/*/current/active/deploy"_s};
        snapFiles = {u"/snap/*/current/meta/snap.yaml"_s, u"/var/lib/snapd/snap/*/current/meta/snap.yaml"_s};
    }
    auto askingFlatpak = in.read(flatpakFiles);
    auto askingSnap = in.read(snapFiles);
    QStringList pythonFolders{
        u"~/.local/lib/python3*/site-packages/*.dist-info"_s,      u"~/.pyenv/versions/*/lib/python3*/site-packages/pip*.dist-info"_s,
        u"/usr/local/lib/python3*/site-packages/pip*.dist-info"_s, u"/usr/local/lib/python3*/dist-packages/pip*.dist-info"_s,
        u"/usr/lib/python3*/site-packages/pip*.dist-info"_s,       u"/usr/lib/python3*/dist-packages/pip*.dist-info"_s};
    if (tools->isMac) {
        pythonFolders = {
            u"~/Library/Python/3*/lib/python/site-packages/*.dist-info"_s,
            u"~/.local/lib/python3*/site-packages/*.dist-info"_s,
            u"~/.pyenv/versions/*/lib/python3*/site-packages/pip*.dist-info"_s,
            u"/opt/homebrew/lib/python3*/site-packages/pip*.dist-info"_s,
            u"/usr/local/lib/python3*/site-packages/pip*.dist-info"_s,
            u"/Library/Frameworks/Python.framework/Versions/3*/lib/python3*/site-packages/pip*.dist-info"_s,
            u"/Library/Developer/CommandLineTools/Library/Frameworks/Python3.framework/Versions/3*/lib/python3*/site-packages/pip*.dist-info"_s};
    }
    auto askingPython = in.names(pythonFolders);
    const Files versions = co_await askingVersions;
    const Program *cargo = tools->program(u"cargo"_s);
    const bool isRustup = cargo && (cargo->path.contains("/.cargo/bin/"_L1) || cargo->realPath.endsWith("/rustup"_L1));
    QString toolchain;
    if (const auto settings = versions.at(u"~/.rustup/settings.toml"_s); settings && isRustup)
        toolchain = parseRustupDefault(*settings);
    if (toolchain.contains(u'*'))
        toolchain.clear();
    const QString manifest = "~/.rustup/toolchains/"_L1 + toolchain + "/lib/rustlib/multirust-channel-manifest.toml"_L1;
    const Files rust = co_await in.read(toolchain.isEmpty() ? QStringList() : QStringList{manifest});

    const auto describe = [&](PackageManager &manager, const QString &name, const QStringList &packages, bool isInUse) -> const Program * {
        const Program *program = tools->program(name);
        manager.isInstalled = program != nullptr || isInUse;
        if (program) {
            manager = installedManager(*program);
            manager.version = tools->version(*program, packages);
        }
        return program;
    };
    const Files python = co_await askingPython;
    const auto pyenv = pyenvVersion(tools->variables, versions, python);
    const Files pipx = co_await askingPipx;
    if (const Program *program = describe(found.pipx, u"pipx"_s, {u"pipx"_s, u"python-pipx"_s}, false)) {
        if (!found.pipx.version)
            found.pipx.version = pythonToolVersion(python, *tools, *program, u"pipx"_s, pyenv);
        found.pipx.packages = installTexts(installsOf(pipx, "/pipx_metadata.json"_L1, parsePipxMetadata, found.problems));
    }

    std::vector<UserInstall> own;
    for (const QString &path : python.paths()) {
        const UserInstall install = pythonInstall(path.section(u'/', -1));
        const bool isOwn = path.startsWith("~/.local/"_L1) || path.startsWith("~/Library/Python/"_L1);
        if (isOwn && !install.name.isEmpty())
            own.push_back(install);
    }
    const QString pip = tools->program(u"pip3"_s) ? u"pip3"_s : u"pip"_s;
    if (const Program *program = describe(found.pipUser, pip, {u"python3-pip"_s, u"python-pip"_s, u"py3-pip"_s}, !own.empty()); program) {
        if (!found.pipUser.version)
            found.pipUser.version = pythonToolVersion(python, *tools, *program, u"pip"_s, pyenv);
    }
    if (found.pipUser.isInstalled == true)
        found.pipUser.packages = installTexts(own);

    const Files crates = co_await askingCargo;
    if (describe(found.cargo, u"cargo"_s, {u"cargo"_s, u"rust"_s}, !crates.paths().isEmpty()) && isRustup) {
        const auto text = rust.at(manifest);
        if (const QString release = text ? rustRelease(*text) : QString(); !release.isEmpty())
            found.cargo.version = release;
    }
    if (found.cargo.isInstalled == true)
        found.cargo.packages = installTexts(installsOf(crates, ".crates2.json"_L1, parseCargoCrates, found.problems));

    const Files nix = co_await askingNix;
    const QString nixProgram = tools->program(u"nix"_s) ? u"nix"_s : u"nix-env"_s;
    describe(found.nix, nixProgram, {u"nix"_s, u"nix-bin"_s}, !nix.paths().isEmpty());
    if (found.nix.isInstalled == true)
        found.nix.packages = installTexts(installsOf(nix, "/manifest.json"_L1, parseNixManifest, found.problems));

    const Files flatpak = co_await askingFlatpak;
    describe(found.flatpak, u"flatpak"_s, {u"flatpak"_s}, !flatpak.paths().isEmpty());
    if (found.flatpak.isInstalled == true)
        found.flatpak.packages = installTexts(flatpaks(flatpak));

    const Files snap = co_await askingSnap;
    describe(found.snap, u"snap"_s, {u"snapd"_s}, !snap.paths().isEmpty());
    if (found.snap.isInstalled == true)
        found.snap.packages = installTexts(installsOf(snap, "/snap.yaml"_L1, parseSnapYaml, found.problems));

    for (const Files &files : {pipx, crates, nix, flatpak, snap, python})
        std::ranges::copy(files.failures(), std::back_inserter(found.problems));
    co_return found;
}

} // namespace prose
