// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/gitsettings.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

const QString redactedWord = u"[REDACTED]"_s;

/// "https://name:token@host/" without what stands before the "@"; "git@" is no secret.
QString withoutUserInfo(QString text)
{
    static const QRegularExpression userInfo(u"(://)(?!git@)[^/@\\s]+@"_s);
    return text.replace(userInfo, u"\\1%1@"_s.arg(redactedWord));
}

bool isSecret(const QString &key)
{
    static const QRegularExpression words(u"(?:extraheader|password|passwd|smtppass|token|secret|oauth|apikey)$"_s);
    return words.match(key.section(u'.', -1)).hasMatch();
}

/// Hosts in the URLs of a text that say where somebody works: "https://git.example.org/team".
QStringList serversIn(const QString &text)
{
    static const QRegularExpression url(u"(?:://(?:[^/@\\s]*@)?|\\bgit@)([A-Za-z0-9](?:[\\w.-]*\\w)?)"_s);
    static const QRegularExpression known(u"(?:^|\\.)(?:github\\.com|gitlab\\.com|bitbucket\\.org|codeberg\\.org|sr\\.ht|google\\.com|"
                                          u"googlesource\\.com|azure\\.com|visualstudio\\.com|"
                                          "amazonaws\\.com|gnome\\.org|kde\\.org|debian\\.org|localhost)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QStringList hosts;
    for (const auto &match : url.globalMatch(text)) {
        if (!known.match(match.captured(1)).hasMatch())
            hosts += match.captured(1);
    }
    return hosts;
}

/// What include.path means: below the home folder or beside the file that names it.
QString includedPath(const QString &path, const QString &file)
{
    if (path.startsWith("~/"_L1))
        return path;
    return path.isEmpty() || path.startsWith(u'/') || path.startsWith(u'~') ? QString() : file.section(u'/', 0, -2) + u'/' + path;
}

} // namespace

GitConfig gitConfigOf(const std::vector<GitSetting> &settings)
{
    GitConfig config;
    for (const auto &[key, value] : settings) {
        const QString shown = isSecret(key) ? redactedWord : withoutUserInfo(value);
        if (key == "user.name"_L1) {
            config.userName = value;
        } else if (key == "user.email"_L1) {
            config.userEmail = value;
        } else if (key == "core.editor"_L1) {
            config.editor = value;
        } else if (key == "credential.helper"_L1) {
            config.credentialHelper = shown;
        } else if (key.startsWith("alias."_L1)) {
            config.aliases[key.sliced(6)] = shown;
        } else {
            config.servers += serversIn(key.section(u'.', 0, -2)) + serversIn(value);
            if (key == "user.signingkey"_L1)
                config.signingKey = value;
            QString &all = config.otherSettings[withoutUserInfo(key)];
            all = all.isEmpty() ? shown : all + ", "_L1 + shown;
        }
    }
    config.servers.removeDuplicates();
    for (auto *text : {&config.userName, &config.userEmail, &config.editor, &config.credentialHelper, &config.signingKey}) {
        if (*text && (*text)->isEmpty())
            text->reset();
    }
    return config;
}

QCoro::Task<GitReport> gitSettings(Inputs in, std::map<QString, QString> environment)
{
    Collected<GitConfig> out;
    const auto xdg = environment.find(u"XDG_CONFIG_HOME"_s);
    const QString folder = xdg == environment.end() || !xdg->second.startsWith(u'/') ? u"~/.config"_s : xdg->second;
    const QStringList files = {folder + "/git/config"_L1, u"~/.gitconfig"_s};
    const Files texts = co_await in.read(files);

    std::vector<std::pair<QString, std::vector<GitSetting>>> settings;
    QStringList included;
    for (const QString &file : files) {
        const auto parsed = out.takeIfThere(texts.at(file), parseGitConfig, file);
        if (!parsed)
            continue;
        settings.emplace_back(file, *parsed);
        for (const GitSetting &setting : *parsed) {
            if (const QString path = includedPath(setting.value, file); setting.key == "include.path"_L1 && !path.isEmpty())
                included += path;
        }
    }
    const Files more = co_await in.read(included);
    std::vector<GitSetting> all;
    for (const auto &[file, own] : settings) {
        for (const GitSetting &setting : own) { // an included file counts as if it stood in the place of its name
            all.push_back(setting);
            if (setting.key != "include.path"_L1)
                continue;
            if (const auto parsed = parseGitConfig(more.at(includedPath(setting.value, file)).value_or(QByteArray())))
                std::ranges::copy(*parsed, std::back_inserter(all));
        }
    }
    co_return {gitConfigOf(all), std::move(out.problems)};
}

} // namespace prose
