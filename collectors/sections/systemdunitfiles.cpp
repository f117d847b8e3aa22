// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/systemdunitfiles.h"

#include <QCoroFuture>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

/// A folder of unit files.
struct UnitFolder
{
    enum class Kind { Configuration, Runtime, Generated, Transient, Vendor };
    QString path;
    Kind kind = Kind::Vendor;
};
using Kind = UnitFolder::Kind;

/// Everything below some unit folders that matters, as it was read.
struct UnitTree
{
    std::vector<UnitFolder> folders; ///< in the order in which they are searched
    QMap<QString, QByteArray> files; ///< contents of regular files and of what links lead to
    QMap<QString, QString> links; ///< targets
    QStringList presets; ///< contents of the preset files, the one that counts first
};

constexpr int longestChain = 64; // of links from one unit to another

QString baseName(const QString &path)
{
    return path.section(u'/', -1);
}

QString folderOf(const QString &path)
{
    return path.first(qMax<qsizetype>(path.lastIndexOf(u'/'), 0));
}

/// "getty@.service" for "getty@tty1.service"; empty for names without an "@".
QString templateOf(const QString &name)
{
    const qsizetype at = name.indexOf(u'@'), dot = name.lastIndexOf(u'.');
    return at > 0 && dot > at ? name.first(at + 1) + name.sliced(dot) : QString();
}

bool isInstance(const QString &name)
{
    const QString unitTemplate = templateOf(name);
    return !unitTemplate.isEmpty() && unitTemplate != name;
}

QString instanceOf(const QString &unitTemplate, const QString &instance)
{
    const qsizetype at = unitTemplate.indexOf(u'@');
    return unitTemplate.first(at + 1) + instance + unitTemplate.sliced(at + 1);
}

bool isUnitName(const QString &name)
{
    static const QRegularExpression form(
        u"^[A-Za-z0-9:_.\\\\@-]+\\.(service|socket|target|device|mount|automount|swap|timer|path|slice|scope)$"_s);
    return name.size() < 256 && !name.startsWith(u'@') && form.matchView(name).hasMatch();
}

/// What systemd does when it is asked for the state of a unit file (systemctl(1), "list-unit-files"; systemd.unit(5)).
class UnitStates
{
public:
    explicit UnitStates(const UnitTree &tree) : m_tree(tree)
    {
        for (auto link = tree.links.cbegin(); link != tree.links.cend(); ++link)
            m_linksOf[folderOf(link.key())].emplace_back(baseName(link.key()), link.value());
        for (const QString &text : tree.presets) {
            const auto rules = parsePresets(text.toUtf8());
            for (const PresetRule &rule : *rules)
                m_presets.emplace_back(
                    rule.isEnable,
                    QRegularExpression::fromWildcard(rule.pattern, Qt::CaseSensitive, QRegularExpression::NonPathWildcardConversion));
        }
    }

    std::vector<UnitFileState> all() const
    {
        QSet<QString> names;
        const auto add = [&](const QString &path) {
            const bool isInFolder = std::ranges::contains(m_tree.folders, folderOf(path), &UnitFolder::path);
            if (isInFolder && isUnitName(baseName(path)))
                names += baseName(path);
        };
        for (auto it = m_tree.files.keyBegin(); it != m_tree.files.keyEnd(); ++it)
            add(*it);
        for (auto it = m_tree.links.keyBegin(); it != m_tree.links.keyEnd(); ++it)
            add(*it);
        std::vector<UnitFileState> states;
        for (const QString &name : std::as_const(names))
            states.push_back(stateOf(name));
        std::ranges::sort(states, {}, &UnitFileState::name);
        return states;
    }

private:
    struct Unit
    {
        QString name, path;
        UnitFile file{};
        bool isMasked = false, isFound = false;
    };

    /// The unit that a name leads to.
    Unit find(QString name) const
    {
        Unit unit;
        QString path;
        for (int i = 0; i < longestChain; ++i) {
            if (path.isEmpty()) {
                path = firstPath(name);
                if (path.isEmpty())
                    path = firstPath(templateOf(name));
                if (path.isEmpty())
                    return unit;
            }
            if (m_tree.links.contains(path)) {
                const QString target = m_tree.links[path];
                const bool isEmpty = m_tree.files.contains(path) && m_tree.files[path].isEmpty();
                if (target == "/dev/null"_L1 || isEmpty)
                    return {name, path, UnitFile(), true, true};
                if (!isInFolder(target)) { // linked from elsewhere
                    if (!m_tree.files.contains(path))
                        return unit;
                    return {name, target, *parseUnitFile(m_tree.files[path]), false, true};
                }
                if (baseName(target) == name) // systemd does not follow a link to what it hides
                    return unit;
                const bool isOfTemplate = isInstance(name) && templateOf(baseName(target)) == baseName(target);
                const qsizetype at = name.indexOf(u'@');
                name = isOfTemplate ? instanceOf(baseName(target), name.sliced(at + 1, name.lastIndexOf(u'.') - at - 1)) : baseName(target);
                path.clear();
                continue;
            }
            const auto bytes = m_tree.files.constFind(path);
            if (bytes == m_tree.files.cend())
                return unit;
            if (bytes->isEmpty())
                return {name, path, UnitFile(), true, true};
            return {name, path, *parseUnitFile(*bytes), false, true};
        }
        return unit;
    }

    QString firstPath(const QString &name) const
    {
        for (const UnitFolder &folder : m_tree.folders) {
            const QString path = folder.path + u'/' + name;
            if (!name.isEmpty() && (m_tree.files.contains(path) || m_tree.links.contains(path)))
                return path;
        }
        return {};
    }

    bool isInFolder(const QString &path) const { return std::ranges::contains(m_tree.folders, folderOf(path), &UnitFolder::path); }

    Kind kindOf(const QString &path) const
    {
        const auto folder = std::ranges::find(m_tree.folders, folderOf(path), &UnitFolder::path);
        return folder == m_tree.folders.end() ? Kind::Vendor : folder->kind;
    }

    static bool isKnownName(const Unit &unit, const QString &name)
    {
        const QStringList aliases = unit.file.words("Install"_L1, "Alias"_L1);
        if (name == unit.name || aliases.contains(name))
            return true;
        const auto instance = unit.file.value("Install"_L1, "DefaultInstance"_L1);
        if (!instance || templateOf(unit.name) != unit.name)
            return false;
        QStringList names = aliases;
        names += unit.name;
        return std::ranges::any_of(
            names, [&](const QString &alias) { return templateOf(alias) == alias && instanceOf(alias, *instance) == name; });
    }

    enum class Found { Nothing, SameName, Link };

    Found findIn(const QString &folder, bool isWants, const Unit &unit, bool isKnown, bool isBelow) const
    {
        Found found = Found::Nothing;
        for (const auto &[name, target] : m_linksOf.value(folder)) {
            const bool leadsTo = isWants ? templateOf(name) == unit.name : baseName(target) == unit.name;
            const bool isNamed = (isWants || !isBelow) && name == unit.name;
            if (isNamed && leadsTo && !isWants)
                found = Found::SameName;
            else if ((isNamed || leadsTo) && (!isKnown || isKnownName(unit, name)))
                return Found::Link;
        }
        return found;
    }

    /// The state that links to the unit give it, if there are any; `isKnown`: only those that enabling it would make.
    QString linkState(const Unit &unit, bool isKnown) const
    {
        bool isRuntime = false, isAnywhere = false, isLinked = false, isLinkedAtRuntime = false, isBelow = false;
        for (const UnitFolder &folder : m_tree.folders) {
            Found found = Found::Nothing;
            for (auto it = m_linksOf.lowerBound(folder.path + u'/'); it != m_linksOf.cend() && it.key().startsWith(folder.path + u'/');
                 ++it) {
                if (found != Found::Link)
                    found = std::max(found, findIn(it.key(), true, unit, isKnown, isBelow));
            }
            if (found != Found::Link)
                found = std::max(found, findIn(folder.path, false, unit, isKnown, isBelow));
            const bool isTransitory = folder.kind != Kind::Configuration && folder.kind != Kind::Vendor;
            if (found == Found::Link) {
                if (folder.kind == Kind::Configuration)
                    return u"enabled"_s;
                (isTransitory ? isRuntime : isAnywhere) = true;
            } else if (found == Found::SameName) {
                isLinked = isLinked || folder.kind == Kind::Configuration;
                isLinkedAtRuntime = isLinkedAtRuntime || isTransitory;
            }
            isBelow = isBelow || folderOf(unit.path) == folder.path;
        }
        if (isRuntime)
            return u"enabled-runtime"_s;
        if (isAnywhere && isInstance(unit.name))
            return u"static"_s;
        if (isLinked)
            return u"linked"_s;
        return isLinkedAtRuntime ? u"linked-runtime"_s : QString();
    }

    QString word(const QString &name, const Unit &unit) const
    {
        if (!unit.isFound)
            return u"bad"_s;
        const Kind kind = kindOf(unit.path);
        if (unit.isMasked)
            return kind == Kind::Configuration || kind == Kind::Vendor ? u"masked"_s : u"masked-runtime"_s;
        if (name != baseName(unit.path) && !isInstance(unit.name))
            return u"alias"_s;
        if (kind == Kind::Generated)
            return u"generated"_s;
        if (kind == Kind::Transient)
            return u"transient"_s;
        if (const QString state = linkState(unit, true); !state.isEmpty())
            return state;
        if (!linkState(unit, false).isEmpty())
            return u"indirect"_s;
        for (const auto key : {"Alias"_L1, "WantedBy"_L1, "RequiredBy"_L1, "UpheldBy"_L1}) {
            if (!unit.file.words("Install"_L1, key).isEmpty())
                return u"disabled"_s;
        }
        return unit.file.words("Install"_L1, "Also"_L1).isEmpty() ? u"static"_s : u"indirect"_s;
    }

    UnitFileState stateOf(const QString &name) const
    {
        const Unit unit = find(name);
        UnitFileState state{name, word(name, unit), {}, unit.path, unit.file};
        static const QStringList without{u"alias"_s, u"static"_s, u"generated"_s, u"transient"_s};
        if (without.contains(state.state))
            return state;
        const auto rule = std::ranges::find_if(m_presets, [&](const auto &preset) { return preset.second.matchView(name).hasMatch(); });
        state.preset = rule == m_presets.end() || rule->first ? u"enabled"_s : u"disabled"_s; // what no rule names is enabled
        return state;
    }

    const UnitTree &m_tree;
    QMap<QString, std::vector<std::pair<QString, QString>>> m_linksOf; ///< folder → names and targets
    std::vector<std::pair<bool, QRegularExpression>> m_presets;
};

std::vector<UnitFolder> systemFolders()
{
    return {
        {u"/etc/systemd/system.control"_s, Kind::Configuration},
        {u"/run/systemd/system.control"_s, Kind::Runtime},
        {u"/run/systemd/transient"_s, Kind::Transient},
        {u"/run/systemd/generator.early"_s, Kind::Generated},
        {u"/etc/systemd/system"_s, Kind::Configuration},
        {u"/etc/systemd/system.attached"_s, Kind::Configuration},
        {u"/run/systemd/system"_s, Kind::Runtime},
        {u"/run/systemd/system.attached"_s, Kind::Runtime},
        {u"/run/systemd/generator"_s, Kind::Generated},
        {u"/usr/local/lib/systemd/system"_s, Kind::Vendor},
        {u"/usr/lib/systemd/system"_s, Kind::Vendor},
        {u"/lib/systemd/system"_s, Kind::Vendor},
        {u"/run/systemd/generator.late"_s, Kind::Generated},
    };
}

std::vector<UnitFolder> userFolders()
{
    return {
        {u"~/.config/systemd/user"_s, Kind::Configuration}, {u"/etc/xdg/systemd/user"_s, Kind::Configuration},
        {u"/etc/systemd/user"_s, Kind::Configuration},      {u"/run/systemd/user"_s, Kind::Runtime},
        {u"~/.local/share/systemd/user"_s, Kind::Vendor},   {u"/usr/local/share/systemd/user"_s, Kind::Vendor},
        {u"/usr/share/systemd/user"_s, Kind::Vendor},       {u"/usr/local/lib/systemd/user"_s, Kind::Vendor},
        {u"/usr/lib/systemd/user"_s, Kind::Vendor},
    };
}

const QStringList systemPresets()
{
    return {u"/etc/systemd/system-preset/*.preset"_s, u"/run/systemd/system-preset/*.preset"_s,
            u"/usr/local/lib/systemd/system-preset/*.preset"_s, u"/usr/lib/systemd/system-preset/*.preset"_s,
            u"/lib/systemd/system-preset/*.preset"_s};
}

const QStringList userPresets()
{
    return {u"~/.config/systemd/user-preset/*.preset"_s, u"/etc/systemd/user-preset/*.preset"_s, u"/run/systemd/user-preset/*.preset"_s,
            u"/usr/local/lib/systemd/user-preset/*.preset"_s, u"/usr/lib/systemd/user-preset/*.preset"_s};
}

/// Where the file systems are merged, /lib is a link, and every file of it would be there twice.
QString withoutMerged(const QString &path, bool isMerged)
{
    return isMerged && path.startsWith("/lib/"_L1) ? "/usr"_L1 + path : path;
}

/// A link's target as a path without "..", with "~" for the home folder.
QString absoluteTarget(const QString &link, const QString &target, const QString &home)
{
    QString path = target.startsWith(u'/') ? target : folderOf(link) + u'/' + target;
    QStringList parts;
    for (const auto given = path.split(u'/', Qt::SkipEmptyParts); const QString &part : given) {
        if (part == ".."_L1 && !parts.isEmpty())
            parts.removeLast();
        else if (part != "."_L1 && part != ".."_L1)
            parts += part;
    }
    path = (path.startsWith(u'~') ? QString() : u"/"_s) + parts.join(u'/');
    return !home.isEmpty() && path.startsWith(home + u'/') ? u'~' + path.sliced(home.size()) : path;
}

UnitTree treeOf(const std::vector<UnitFolder> &folders, const QStringList &presetPatterns, const Files &files, const Files &links,
                const QString &home, bool isMerged)
{
    UnitTree tree;
    const auto isBelow = [](const QString &path, const UnitFolder &folder) {
        return path.startsWith(folder.path) && path.sliced(folder.path.size()).startsWith(u'/');
    };
    for (const UnitFolder &folder : folders) {
        if (!isMerged || !folder.path.startsWith("/lib/"_L1))
            tree.folders.push_back(folder);
    }
    const auto isOurs = [&](const QString &path) {
        return std::ranges::any_of(tree.folders, [&](const UnitFolder &folder) { return isBelow(path, folder); });
    };
    QMap<QString, QString> presets; // by file name: of equal names the folder that comes first counts
    for (const QString &path : files.paths()) {
        if (isOurs(path))
            tree.files.insert(path, *files.at(path));
    }
    for (const QString &pattern : presetPatterns) {
        const QString folder = folderOf(pattern);
        for (const QString &path : files.paths()) {
            if (folderOf(path) == folder && !presets.contains(baseName(path)))
                presets.insert(baseName(path), QString::fromUtf8(*files.at(path)));
        }
    }
    tree.presets = presets.values();
    for (const QString &path : links.paths()) {
        if (isOurs(path))
            tree.links.insert(path, withoutMerged(absoluteTarget(path, QString::fromUtf8(*links.at(path)), home), isMerged));
    }
    return tree;
}

UnitFiles readStates(const Files &files, const Files &links, const QString &home, bool isMerged)
{
    UnitFiles states;
    const UnitTree system = treeOf(systemFolders(), systemPresets(), files, links, home, isMerged);
    const UnitTree user = treeOf(userFolders(), userPresets(), files, links, home, isMerged);
    states.system = UnitStates(system).all();
    states.user = UnitStates(user).all();
    return states;
}

} // namespace

QCoro::Task<UnitFiles> unitFiles(Inputs in)
{
    auto askingUser = in.call(u"user"_s);
    const Files merged = co_await in.links({u"/lib"_s});
    const bool isMerged = merged.has(u"/lib"_s);
    // Names of unit files end in one of these letters; those of folders (".d", ".wants", ".requires", ".upholds") do not.
    QStringList filePatterns, linkPatterns;
    for (const auto &folders : {systemFolders(), userFolders()}) {
        for (const UnitFolder &folder : folders) {
            if (isMerged && folder.path.startsWith("/lib/"_L1))
                continue;
            filePatterns += folder.path + u"/*.*[ehprt]"_s;
            linkPatterns += {folder.path + u"/*.*[ehprt]"_s, folder.path + u"/*.wants/*"_s, folder.path + u"/*.requires/*"_s,
                             folder.path + u"/*.upholds/*"_s};
        }
    }
    filePatterns += systemPresets() + userPresets();
    auto readingFiles = in.read(filePatterns);
    auto readingLinks = in.links(linkPatterns);
    const Files files = co_await readingFiles;
    const Files links = co_await readingLinks;
    const auto userText = co_await askingUser;
    const QString home = QString::fromUtf8(userText.value_or(QByteArray())).section(u'\n', 3, 3);
    UnitFiles states = co_await QtConcurrent::run(readStates, files, links, home, isMerged);
    for (const Error &error : files.failures()) {
        if (error.kind == Error::Kind::Denied || error.kind == Error::Kind::TimedOut)
            states.problems.push_back(error);
    }
    co_return states;
}

const UnitFileState *unitFileOf(const std::vector<UnitFileState> &files, const QString &name)
{
    auto file = std::ranges::find(files, name, &UnitFileState::name);
    if (file == files.end())
        file = std::ranges::find(files, templateOf(name), &UnitFileState::name);
    return file == files.end() ? nullptr : &*file;
}

} // namespace prose
