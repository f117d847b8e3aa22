// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"

namespace prose {

struct DockerContainer
{
    QString id, name;
    std::optional<QString> image, status, ports, created;
    static const Fields<DockerContainer> fields;
};

struct DockerImage
{
    std::optional<QString> repository, tag;
    QString id;
    std::optional<QString> size; ///< "379MB"
    std::optional<QString> created;
    static const Fields<DockerImage> fields;
};

/// Docker or Podman: the client's version, and what the daemon (Docker) or the storage's files (Podman) tell.
struct ContainerTool
{
    std::optional<bool> isInstalled;
    std::optional<QString> version; ///< "Docker version 24.0.7, build afdd53b"
    std::optional<bool> isRunning; ///< the daemon answered; Podman has none
    std::optional<QString> daemonVersion;
    std::optional<qint64> containerCount, runningCount, imageCount;
    std::vector<DockerContainer> containers;
    std::vector<DockerImage> images;
    static const Fields<ContainerTool> fields;
};

struct BrowserInfo
{
    QString name;
    bool isInstalled = false;
    std::optional<QString> version;
    std::optional<QString> path;
    static const Fields<BrowserInfo> fields;
};

struct GitConfig
{
    std::optional<QString> userName, userEmail, editor, credentialHelper;
    std::map<QString, QString> aliases, otherSettings;
    std::optional<QString> signingKey; ///< also among the others
    QStringList servers; ///< hosts in other settings, without those that everybody uses
    static const Fields<GitConfig> fields;
};

/// A program of the lists above and where it was found.
struct ToolEntry
{
    QString name;
    QString kind; ///< "language", "build tool", "editor"
    std::optional<QString> version; ///< the bare number
    QString path, realPath;
    std::optional<QString> source; ///< of the version: "dpkg", "rpm", "pacman", "apk", "file", "path", "probe"
    static const Fields<ToolEntry> fields;
};

struct ShellEntry
{
    QString name;
    std::optional<QString> version, path;
    std::optional<bool> isLoginShell; ///< listed in /etc/shells
    static const Fields<ShellEntry> fields;
};

/// A Java machine in one of the folders where macOS looks for them.
struct JavaMachine
{
    QString name; ///< "temurin-17.jdk"
    std::optional<QString> version, vendor;
    QString path;
    static const Fields<JavaMachine> fields;
};

/// What programs are written with. Values of the maps are the tool's own first line, or the bare version.
struct DeveloperTools
{
    std::map<QString, QString> languages, sdks, cloud, databases, versionManagers, infrastructure;
    std::map<QString, QStringList> extensions; ///< editor → "id@version"
    QStringList editors;
    ContainerTool docker;
    std::vector<BrowserInfo> browsers;
    GitConfig git;
    QStringList terminals;
    std::map<QString, QString> shellFrameworks;
    std::map<QString, QString> moreLanguages, buildTools, moreTools, moreVersionManagers;
    std::vector<ShellEntry> shells;
    ContainerTool podman;
    std::vector<ToolEntry> tools;
    std::vector<JavaMachine> javaMachines; ///< macOS

    static constexpr auto id = "developer_tools";
    static const Fields<DeveloperTools> fields;
};

QCoro::Task<Collected<DeveloperTools>> collectDeveloperToolsOnLinux(Inputs in);
QCoro::Task<Collected<DeveloperTools>> collectDeveloperToolsOnMac(Inputs in);
SectionSpec developerToolsSection();

} // namespace prose
