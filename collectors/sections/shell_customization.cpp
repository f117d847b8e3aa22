// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/shell_customization.h"

#include "collectors/parsers/calltexts.h"
#include "collectors/parsers/shellscript.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

const Fields<RcFile> RcFile::fields = {
    field("path", QT_TRANSLATE_NOOP("Report", "File"), &RcFile::path).personal(Personal::Path),
    field("size_kb", QT_TRANSLATE_NOOP("Report", "Size"), &RcFile::sizeKibibytes, Unit::Kibibytes),
    field("aliases", QT_TRANSLATE_NOOP("Report", "Short commands"), &RcFile::aliases),
    field("functions", QT_TRANSLATE_NOOP("Report", "Functions"), &RcFile::functions),
};

const Fields<ShellCustomization> ShellCustomization::fields = {
    field("aliases_count", QT_TRANSLATE_NOOP("Report", "Short commands"), &ShellCustomization::aliasesCount).absentAs(0),
    field("functions_count", QT_TRANSLATE_NOOP("Report", "Functions"), &ShellCustomization::functionsCount).absentAs(0),
    field("rc_file", QT_TRANSLATE_NOOP("Report", "Start-up file"), &ShellCustomization::rcFile).personal(Personal::Path).absentAs(u""_s),
    field("rc_size_kb", QT_TRANSLATE_NOOP("Report", "Its size"), &ShellCustomization::rcSizeKibibytes, Unit::Kibibytes).absentAs(0.0),
    field("rc_files", QT_TRANSLATE_NOOP("Report", "All start-up files"), &ShellCustomization::rcFiles).identifiedBy("path"),
    field("shell", QT_TRANSLATE_NOOP("Report", "Shell"), &ShellCustomization::shell),
    field("frameworks", QT_TRANSLATE_NOOP("Report", "Extensions"), &ShellCustomization::frameworks),
};

namespace {

const QString fishFunctions = u"~/.config/fish/functions/*.fish"_s;

struct Framework
{
    QString name, path;
};

std::vector<Framework> knownFrameworks()
{
    return {
        {u"Oh My Zsh"_s, u"~/.oh-my-zsh"_s},
        {u"Oh My Bash"_s, u"~/.oh-my-bash"_s},
        {u"Bash-it"_s, u"~/.bash_it"_s},
        {u"Prezto"_s, u"~/.zprezto"_s},
        {u"zplug"_s, u"~/.zplug"_s},
        {u"Zinit"_s, u"~/.local/share/zinit"_s},
        {u"Zim"_s, u"~/.zim"_s},
        {u"Antigen"_s, u"~/.antigen"_s},
        {u"Antidote"_s, u"~/.antidote"_s},
        {u"Powerlevel10k"_s, u"~/.p10k.zsh"_s},
        {u"Starship"_s, u"~/.config/starship.toml"_s},
        {u"Oh My Fish"_s, u"~/.local/share/omf"_s},
        {u"Fisher"_s, u"~/.config/fish/fish_plugins"_s},
        {u"Atuin"_s, u"~/.local/share/atuin"_s},
        {u"direnv"_s, u"~/.local/share/direnv"_s},
        {u"fzf"_s, u"~/.fzf"_s},
    };
}

QStringList rcPatterns()
{
    return {u"~/.profile"_s,
            u"~/.bashrc"_s,
            u"~/.bash_profile"_s,
            u"~/.bash_login"_s,
            u"~/.bash_aliases"_s,
            u"~/.bash_logout"_s,
            u"~/.zshenv"_s,
            u"~/.zprofile"_s,
            u"~/.zshrc"_s,
            u"~/.zlogin"_s,
            u"~/.kshrc"_s,
            u"~/.mkshrc"_s,
            u"~/.cshrc"_s,
            u"~/.tcshrc"_s,
            u"~/.login"_s,
            u"~/.config/fish/config.fish"_s,
            u"~/.config/fish/conf.d/*.fish"_s,
            u"~/.config/nushell/config.nu"_s,
            u"~/.config/nushell/env.nu"_s};
}

/// The start-up file of a shell; zsh may be told to look elsewhere.
QString rcFileOf(const QString &shell, const QString &zshFolder)
{
    if (shell.contains("zsh"_L1))
        return zshFolder + "/.zshrc"_L1;
    if (shell.contains("bash"_L1))
        return u"~/.bashrc"_s;
    if (shell.contains("fish"_L1))
        return u"~/.config/fish/config.fish"_s;
    return u"~/.profile"_s;
}

double kibibytes(qsizetype bytes)
{
    return std::round(double(bytes) / 1024 * 100) / 100;
}

} // namespace

/// The shells look for their files alike on both systems.
static QCoro::Task<Collected<ShellCustomization>> collect(Inputs in)
{
    auto askingEnvironment = in.call(u"environment"_s, u"SHELL ZDOTDIR"_s);
    auto askingUser = in.call(u"user"_s);
    auto reading = in.read(rcPatterns());
    const std::vector<Framework> frameworks = knownFrameworks();
    QStringList paths{fishFunctions};
    for (const Framework &framework : frameworks)
        paths += framework.path;
    auto naming = in.names(paths);
    const Result<QByteArray> environment = co_await askingEnvironment;
    const Result<QByteArray> userText = co_await askingUser;
    const Files usual = co_await reading;
    const Files names = co_await naming;

    Collected<ShellCustomization> out;
    ShellCustomization &facts = out.facts;
    std::map<QString, QString> variables; // none in older recordings
    variables = out.takeIfThere(environment, parseEnvironment, u"environment"_s).value_or(variables);
    const auto variable = [&](const QString &name) { return variables.contains(name) ? variables.at(name) : QString(); };
    const auto user = userText ? parseUser(*userText) : Result<User>(std::unexpected(userText.error()));
    QString shell = variable(u"SHELL"_s);
    if (shell.isEmpty() && user)
        shell = user->shell;
    if (!shell.isEmpty())
        facts.shell = shell;
    QString zshFolder = variable(u"ZDOTDIR"_s);
    while (zshFolder.endsWith(u'/'))
        zshFolder.chop(1);
    if (user && !user->home.isEmpty() && (zshFolder == user->home || zshFolder.startsWith(user->home + u'/')))
        zshFolder = u'~' + zshFolder.sliced(user->home.size());
    if (!zshFolder.startsWith(u'/') && !zshFolder.startsWith(u'~'))
        zshFolder = u"~"_s;
    const QString rcFile = rcFileOf(shell, zshFolder);
    if (facts.shell)
        facts.rcFile = rcFile;

    Files elsewhere;
    if (zshFolder != "~"_L1) {
        QStringList moved;
        for (const auto file : {".zshenv"_L1, ".zprofile"_L1, ".zshrc"_L1, ".zlogin"_L1})
            moved += zshFolder + u'/' + file;
        elsewhere = co_await in.read(moved);
    }
    for (const Files &files : {usual, elsewhere}) {
        for (Error &error : files.failures())
            out.problems.push_back(std::move(error));
        for (const QString &path : files.paths()) {
            const QByteArray text = *files.at(path);
            const ShellDefinitions definitions = shellDefinitions(text);
            const RcFile rc{path, kibibytes(text.size()), definitions.aliases, definitions.functions};
            if (path == facts.rcFile) {
                facts.aliasesCount = rc.aliases;
                facts.functionsCount = rc.functions;
                facts.rcSizeKibibytes = rc.sizeKibibytes;
            }
            facts.rcFiles.push_back(rc);
        }
    }
    if (facts.shell && rcFile.endsWith(".fish"_L1)) {
        const auto isFunction = [](const QString &path) { return path.startsWith("~/.config/fish/functions/"_L1); };
        facts.functionsCount = facts.functionsCount.value_or(0) + std::ranges::count_if(names.paths(), isFunction);
    }
    for (const Framework &framework : frameworks) {
        if (names.has(framework.path))
            facts.frameworks += framework.name;
    }
    co_return out;
}

SectionSpec shellCustomizationSection()
{
    return section<ShellCustomization>(QT_TRANSLATE_NOOP("Report", "Shell"), QT_TRANSLATE_NOOP("Report", "Development"))
        .on(Platform::Linux, collect)
        .on(Platform::MacOS, collect)
        .within(15s);
}

} // namespace prose
