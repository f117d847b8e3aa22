// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/toolshims.h"

#include "collectors/parsers/toolfiles.h"

#include <QVersionNumber>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

QString folderOf(const QString &path)
{
    return path.section(u'/', 0, -2);
}

QString nameOf(const QString &path)
{
    return path.section(u'/', -1);
}

/// "/root/.pyenv" for "/root/.pyenv/shims/python3", empty for what lies elsewhere.
QString shimRoot(const QString &path)
{
    const QString folder = folderOf(path);
    return nameOf(folder) == "shims"_L1 ? folderOf(folder) : QString();
}

bool isMise(const QString &root)
{
    return nameOf(root) == "mise"_L1 || nameOf(root) == "rtx"_L1;
}

bool isAsdf(const QString &root)
{
    return nameOf(root) == ".asdf"_L1 || nameOf(root) == "asdf"_L1;
}

} // namespace

bool isOlderVersion(const QString &a, const QString &b)
{
    const auto numbers = [](const QString &version) {
        return QVersionNumber::fromString(version.startsWith(u'v') ? version.sliced(1) : version);
    };
    return std::tuple(numbers(a), a) < std::tuple(numbers(b), b);
}

QStringList Shims::files()
{
    return {u"~/.pyenv/version"_s,        u"~/.rbenv/version"_s,    u"~/.nodenv/version"_s,          u"~/.goenv/version"_s,
            u"~/.jenv/version"_s,         u"~/.tool-versions"_s,    u"~/.config/mise/config.toml"_s, u"~/.volta/tools/user/platform.json"_s,
            u"~/.rustup/settings.toml"_s, u"~/.nvm/alias/default"_s};
}

QStringList Shims::names()
{
    return {u"~/.pyenv/versions/*"_s,
            u"~/.rbenv/versions/*"_s,
            u"~/.nodenv/versions/*"_s,
            u"~/.goenv/versions/*"_s,
            u"~/.jenv/versions/*"_s,
            u"~/.asdf/installs/*/*"_s,
            u"~/.local/share/mise/installs/*/*"_s,
            u"~/.rustup/toolchains/*"_s,
            u"~/.nvm/versions/node/*"_s,
            u"~/.sdkman/candidates/*/current"_s};
}

QStringList Shims::filesOf(const ProgramList &programs) const
{
    QStringList files;
    for (const auto &places : programs) {
        for (const Program &program : places) {
            if (const QString root = shimRoot(program.path); !root.isEmpty() && !isMise(root) && !isAsdf(root))
                files += withTilde(root) + "/version"_L1;
        }
    }
    if (const auto rustup = variable(u"RUSTUP_HOME"_s))
        files += withTilde(*rustup) + "/settings.toml"_L1;
    files.removeDuplicates();
    return files;
}

QStringList Shims::namesOf(const ProgramList &programs) const
{
    QStringList names;
    for (const auto &places : programs) {
        for (const Program &program : places) {
            const QString root = shimRoot(program.path);
            if (!root.isEmpty())
                names += withTilde(root) + (isMise(root) || isAsdf(root) ? "/installs/*/*"_L1 : "/versions/*"_L1);
        }
    }
    if (const auto rustup = variable(u"RUSTUP_HOME"_s))
        names += withTilde(*rustup) + "/toolchains/*"_L1;
    names.removeDuplicates();
    return names;
}

void Shims::learn(const Files &files, const Files &names)
{
    m_files = files;
    m_names = names;
}

QString Shims::withTilde(const QString &path) const
{
    return m_home.size() > 1 && path.startsWith(m_home + u'/') ? u'~' + path.sliced(m_home.size()) : path;
}

QString Shims::withoutTilde(const QString &path) const
{
    return path.startsWith("~/"_L1) ? (m_home == "/"_L1 ? QString() : m_home) + path.sliced(1) : path;
}

std::optional<QString> Shims::variable(const QString &name) const
{
    const auto it = m_environment.find(name);
    return it == m_environment.end() || it->second.isEmpty() ? std::nullopt : std::optional(it->second);
}

QStringList Shims::versionsBelow(const QString &folder) const
{
    QStringList versions;
    const QString start = withTilde(folder) + u'/';
    for (const QString &path : m_names.paths()) {
        if (path.startsWith(start) && !path.sliced(start.size()).contains(u'/'))
            versions += path.sliced(start.size());
    }
    std::ranges::sort(versions, [](const QString &a, const QString &b) { return isOlderVersion(b, a); });
    return versions;
}

/// The version itself, or the newest that begins with it: "3.11" means "3.11.7"; empty when there is none.
QString Shims::installed(const QString &folder, const QString &wanted) const
{
    const QStringList versions = versionsBelow(folder);
    if (versions.contains(wanted))
        return wanted;
    const auto fits = [&](const QString &version) { return version.startsWith(wanted + u'.') || version.startsWith(u'v' + wanted + u'.'); };
    const auto found = std::ranges::find_if(versions, fits);
    return found == versions.end() ? QString() : *found;
}

/// What pyenv and its like are told: "PYENV_VERSION" before the file "version".
QStringList Shims::chosen(const QString &root) const
{
    QString name = nameOf(root);
    if (name.startsWith(u'.'))
        name.removeFirst();
    if (const auto words = variable(name.toUpper() + "_VERSION"_L1))
        return parseVersionChoice(words->toUtf8());
    const auto text = m_files.at(withTilde(root) + "/version"_L1);
    return text ? parseVersionChoice(*text) : QStringList{};
}

bool Shims::isShim(const Tool &tool, const Program &program)
{
    const QString real = nameOf(program.realPath);
    if (!shimRoot(program.path).isEmpty() || !shimRoot(program.realPath).isEmpty() || real == "volta-shim"_L1)
        return true;
    if (folderOf(program.path).endsWith("/.volta/bin"_L1) && tool.key != "volta"_L1)
        return true;
    // rustup's are links to it or copies of it.
    return tool.isOfRustup && (real == "rustup"_L1 || folderOf(program.path).endsWith("/.cargo/bin"_L1));
}

QStringList Shims::targets(const Tool &tool, const QString &name, const Program &shim) const
{
    if (tool.isOfRustup && shimRoot(shim.path).isEmpty()) {
        const QString root = variable(u"RUSTUP_HOME"_s).value_or(u"~/.rustup"_s);
        const auto settings = m_files.at(withTilde(root) + "/settings.toml"_L1);
        const QString wanted = variable(u"RUSTUP_TOOLCHAIN"_s).value_or(settings ? parseRustupDefault(*settings) : QString());
        if (wanted.isEmpty())
            return {};
        for (const auto allToolchains = versionsBelow(root + "/toolchains"_L1); const QString &toolchain : allToolchains) {
            if (toolchain == wanted || toolchain.startsWith(wanted + u'-')) // "stable" without the host's triple
                return {withoutTilde(root) + "/toolchains/"_L1 + toolchain + "/bin/"_L1 + name};
        }
        return {};
    }
    if (nameOf(shim.realPath) == "volta-shim"_L1 || folderOf(shim.path).endsWith("/.volta/bin"_L1)) {
        const auto platform = m_files.at(u"~/.volta/tools/user/platform.json"_s);
        const auto versions = platform ? parseVoltaPlatform(*platform) : QHash<QString, QString>{};
        const QString root = withoutTilde(u"~/.volta/tools/image/"_s);
        if (versions.contains(name))
            return {root + name + u'/' + versions[name] + "/bin/"_L1 + name};
        if (name == "npm"_L1 && versions.contains(u"node"_s)) // the one that came with Node
            return {root + "node/"_L1 + versions[u"node"_s] + "/lib/node_modules/npm/bin/npm-cli.js"_L1};
        return {};
    }
    const QString root = shimRoot(shim.path).isEmpty() ? shimRoot(shim.realPath) : shimRoot(shim.path);
    if (root.isEmpty())
        return {};
    QStringList targets;
    if (isMise(root) || isAsdf(root)) {
        QHash<QString, QStringList> wanted;
        if (const auto text = m_files.at(u"~/.tool-versions"_s))
            wanted = parseToolVersions(*text);
        if (const auto text = m_files.at(u"~/.config/mise/config.toml"_s); text && isMise(root))
            wanted.insert(parseMiseTools(*text));
        for (const auto plugins = managedNames(tool); const QString &plugin : plugins) {
            for (const auto versions = wanted.value(plugin); const QString &version : versions) {
                const QString folder = root + "/installs/"_L1 + plugin;
                const QString there = installed(folder, version);
                if (there.isEmpty())
                    continue;
                targets += folder + u'/' + there + "/bin/"_L1 + name;
                targets += folder + u'/' + there + u'/' + name + "/bin/"_L1 + name; // asdf's Go
            }
        }
        return targets;
    }
    for (const auto versions = chosen(root); const QString &version : versions) {
        if (version == "system"_L1)
            break;
        if (const QString there = installed(root + "/versions"_L1, version); !there.isEmpty())
            targets += root + "/versions/"_L1 + there + "/bin/"_L1 + name;
    }
    return targets;
}

QStringList Shims::hidden(const Tool &tool, const QString &name) const
{
    QStringList found;
    if (name == "node"_L1) {
        const auto alias = m_files.at(u"~/.nvm/alias/default"_s);
        const QString wanted = alias ? QString::fromUtf8(*alias).trimmed() : QString();
        const QString folder = u"~/.nvm/versions/node"_s;
        QString version = wanted.isEmpty() ? QString() : installed(folder, wanted);
        // "node", "lts/*" and names of release lines lead to the newest that is there in nearly every case.
        if (version.isEmpty())
            version = versionsBelow(folder).value(0);
        if (!version.isEmpty())
            found += withoutTilde(folder) + u'/' + version + "/bin/node"_L1;
    }
    for (const QString &candidate : valuesOf(tool.managed)) {
        const QString folder = u"~/.sdkman/candidates/"_s + candidate + "/current"_L1;
        if (m_names.has(folder))
            found += withoutTilde(folder) + "/bin/"_L1 + name;
    }
    return found;
}

} // namespace prose
