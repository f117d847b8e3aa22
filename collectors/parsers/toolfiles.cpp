// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/toolfiles.h"

#include "collectors/parsers/keyvalue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

constexpr qsizetype longestFile = 1 << 20; // what states a version is short

QString unquoted(QString text)
{
    text = text.trimmed();
    if (text.size() >= 2 && (text.front() == u'"' || text.front() == u'\'') && text.back() == text.front())
        text = text.sliced(1, text.size() - 2);
    return text;
}

std::optional<QString> inJson(QByteArrayView text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toByteArray()).object();
    for (const auto key : {"version"_L1, "frameworkVersion"_L1, "flutterVersion"_L1}) {
        if (object[key].isString() && !object["components"_L1].isArray())
            return filled(object[key].toString());
    }
    if (const QString compiler = object["cuda_nvcc"_L1]["version"_L1].toString(); !compiler.isEmpty())
        return compiler;
    return filled(object["components"_L1].toArray().first()["version"_L1]["version_string"_L1].toString());
}

/// #define NODE_MAJOR_VERSION 18
std::optional<QString> inHeader(QByteArrayView text)
{
    static const QRegularExpression define(u"^#define\\s+\\w*?(MAJOR|MINOR|PATCH)(?:_VERSION)?\\s+(\\d+)\\s*$"_s,
                                           QRegularExpression::MultilineOption);
    QHash<QString, QString> parts;
    for (const auto &match : define.globalMatch(QString::fromUtf8(text))) {
        if (!parts.contains(match.captured(1)))
            parts.insert(match.captured(1), match.captured(2));
    }
    if (parts.size() < 3)
        return std::nullopt;
    return u"%1.%2.%3"_s.arg(parts[u"MAJOR"_s], parts[u"MINOR"_s], parts[u"PATCH"_s]);
}

std::optional<QString> valueIn(QByteArrayView text, char16_t separator, std::initializer_list<QLatin1StringView> keys)
{
    const auto table = keyValueTable(text, separator);
    for (const auto key : keys) {
        if (const auto value = valueOf(table, key))
            return filled(unquoted(*value));
    }
    return std::nullopt;
}

std::optional<QString> inMetainfo(QByteArrayView text)
{
    static const QRegularExpression release(u"<release\\b[^>]*\\bversion\\s*=\\s*[\"']([^\"']+)[\"']"_s); // the newest comes first
    return filled(release.match(QString::fromUtf8(text)).captured(1));
}

} // namespace

QString versionInLine(const QString &line)
{
    // Not inside a word ("x86_64", "sha256") but at the end of one: "v1.2", "go1.21", "jq-1.6", "OpenSSH_9.2p1".
    static const QRegularExpression dotted(u"(?<![\\w.])(?:v|go|[a-z]+[-_/])?(\\d+(?:\\.\\d+)+(?:[-+~_.]?(?:[a-z]+[-.]?\\d*|\\d+)\\b)*)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression whole(u"(?<![\\w.])v?(\\d+)(?![\\w.])"_s);
    static const QRegularExpression brackets(u"\\([^()]*\\)"_s);
    QString outside = line.left(500);
    const QString start = outside;
    outside.replace(brackets, u" "_s);
    for (const QRegularExpression &form : {dotted, whole}) {
        for (const QString &text : {outside, start}) {
            if (const auto match = form.match(text); match.hasMatch())
                return match.captured(1);
        }
    }
    return {};
}

std::optional<QString> versionInFile(const QString &fileName, QByteArrayView text)
{
    text = text.first(std::min(text.size(), longestFile));
    if (fileName.endsWith(".json"_L1))
        return inJson(text);
    if (fileName.endsWith("_version.h"_L1))
        return inHeader(text);
    if (fileName.endsWith(".xml"_L1))
        return inMetainfo(text);
    if (fileName == "release"_L1)
        return valueIn(text, u'=', {"JAVA_VERSION"_L1});
    if (fileName == "snap.yaml"_L1)
        return valueIn(text, u':', {"version"_L1});
    if (fileName == "pyvenv.cfg"_L1)
        return valueIn(text, u'=', {"version"_L1, "version_info"_L1});
    if (fileName.endsWith(".ini"_L1))
        return valueIn(text, u'=', {"Version"_L1, "Milestone"_L1});
    const auto lines = textLines(text.first(std::min(text.size(), qsizetype(4096))));
    return lines.empty() ? std::nullopt : filled(versionInLine(lines.front()));
}

std::optional<QString> javaVersionLine(QByteArrayView release)
{
    const auto version = valueIn(release, u'=', {"JAVA_VERSION"_L1}), date = valueIn(release, u'=', {"JAVA_VERSION_DATE"_L1});
    if (!version)
        return std::nullopt;
    const bool isOracle = valueIn(release, u'=', {"IMPLEMENTOR"_L1}).value_or(QString()).startsWith("Oracle"_L1);
    const QString launcher = isOracle ? u"java"_s : u"openjdk"_s;
    if (!date) // Java 8 and older have no --version
        return u"%1 version \"%2\""_s.arg(launcher, *version);
    const bool isLongTerm = valueIn(release, u'=', {"JAVA_RUNTIME_VERSION"_L1}).value_or(QString()).contains("LTS"_L1);
    return u"%1 %2 %3%4"_s.arg(launcher, *version, *date, isLongTerm ? u" LTS"_s : QString());
}

QStringList parseVersionChoice(QByteArrayView text)
{
    QStringList versions;
    for (const QString &line : textLines(text)) {
        for (const auto words = line.section(u'#', 0, 0).split(u':'); const QString &word : words) {
            if (const QString version = word.trimmed(); !version.isEmpty() && !version.contains(u'/') && !version.startsWith(u'.'))
                versions += version;
        }
    }
    return versions;
}

QHash<QString, QStringList> parseToolVersions(QByteArrayView text)
{
    QHash<QString, QStringList> tools;
    for (const QString &line : textLines(text)) {
        QStringList words = line.section(u'#', 0, 0).simplified().split(u' ', Qt::SkipEmptyParts);
        if (words.size() < 2)
            continue;
        const QString tool = words.takeFirst();
        words.removeIf([](const QString &version) { return version.contains(u'/'); });
        tools.insert(tool, words);
    }
    return tools;
}

QHash<QString, QStringList> parseMiseTools(QByteArrayView toml)
{
    static const QRegularExpression quoted(u"[\"']([^\"'/]+)[\"']"_s), table(u"version\\s*=\\s*[\"']([^\"'/]+)[\"']"_s);
    static const QRegularExpression beforeComment(u"^(?:[^#\"']++|\"[^\"]*+\"|'[^']*+')*+"_s);
    QHash<QString, QStringList> tools;
    bool isInTools = false;
    for (const QString &raw : textLines(toml)) {
        const QString line = raw.trimmed();
        if (line.startsWith(u'[')) {
            isInTools = line.startsWith("[tools]"_L1);
            continue;
        }
        const qsizetype equals = line.indexOf(u'=');
        if (!isInTools || line.startsWith(u'#') || equals <= 0)
            continue;
        const QString name = unquoted(line.first(equals));
        const QString value = beforeComment.match(line.sliced(equals + 1).trimmed()).captured();
        QStringList versions;
        for (const auto &match : (value.startsWith(u'{') ? table : quoted).globalMatch(value))
            versions += match.captured(1);
        if (!versions.isEmpty())
            tools.insert(name, versions);
    }
    return tools;
}

QString parseRustupDefault(QByteArrayView toml)
{
    for (const QString &line : textLines(toml)) {
        if (line.startsWith(u'['))
            break;
        const qsizetype equals = line.indexOf(u'=');
        if (equals > 0 && line.first(equals).trimmed() == "default_toolchain"_L1) {
            const QString toolchain = unquoted(line.sliced(equals + 1));
            return toolchain.contains(u'/') ? QString() : toolchain;
        }
    }
    return {};
}

QHash<QString, QString> parseVoltaPlatform(QByteArrayView json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toByteArray()).object();
    QHash<QString, QString> tools;
    const auto add = [&](const QString &tool, const QJsonValue &version) {
        if (const QString text = version.toString(); !text.isEmpty() && !text.contains(u'/'))
            tools.insert(tool, text);
    };
    add(u"node"_s, object["node"_L1]["runtime"_L1]);
    add(u"npm"_s, object["node"_L1]["npm"_L1]);
    add(u"pnpm"_s, object["pnpm"_L1]);
    add(u"yarn"_s, object["yarn"_L1]);
    return tools;
}

} // namespace prose
