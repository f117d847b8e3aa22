// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/developer_tools.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

const Fields<DockerContainer> DockerContainer::fields = {
    field("id", QT_TRANSLATE_NOOP("Report", "Id"), &DockerContainer::id),
    field("name", QT_TRANSLATE_NOOP("Report", "Name"), &DockerContainer::name),
    field("image", QT_TRANSLATE_NOOP("Report", "Image"), &DockerContainer::image),
    field("status", QT_TRANSLATE_NOOP("Report", "State"), &DockerContainer::status).volatile_(),
    field("ports", QT_TRANSLATE_NOOP("Report", "Ports"), &DockerContainer::ports),
    field("created", QT_TRANSLATE_NOOP("Report", "Created"), &DockerContainer::created),
};

const Fields<DockerImage> DockerImage::fields = {
    field("repository", QT_TRANSLATE_NOOP("Report", "Name"), &DockerImage::repository),
    field("tag", QT_TRANSLATE_NOOP("Report", "Tag"), &DockerImage::tag),
    field("id", QT_TRANSLATE_NOOP("Report", "Id"), &DockerImage::id),
    field("size", QT_TRANSLATE_NOOP("Report", "Size"), &DockerImage::size),
    field("created", QT_TRANSLATE_NOOP("Report", "Created"), &DockerImage::created),
};

const Fields<ContainerTool> ContainerTool::fields = {
    field("installed", QT_TRANSLATE_NOOP("Report", "Installed"), &ContainerTool::isInstalled),
    field("version", QT_TRANSLATE_NOOP("Report", "Version"), &ContainerTool::version).absentAs(u"Not installed"_s),
    field("running", QT_TRANSLATE_NOOP("Report", "Running"), &ContainerTool::isRunning),
    field("containers_total", QT_TRANSLATE_NOOP("Report", "Containers"), &ContainerTool::containerCount),
    field("containers_running", QT_TRANSLATE_NOOP("Report", "Running containers"), &ContainerTool::runningCount),
    field("images_count", QT_TRANSLATE_NOOP("Report", "Images"), &ContainerTool::imageCount),
    field("containers", QT_TRANSLATE_NOOP("Report", "List of containers"), &ContainerTool::containers).identifiedBy("id"),
    field("images", QT_TRANSLATE_NOOP("Report", "List of images"), &ContainerTool::images).identifiedBy("id,repository,tag"),
    field("daemon_version", QT_TRANSLATE_NOOP("Report", "Version of the service"), &ContainerTool::daemonVersion),
};

const Fields<BrowserInfo> BrowserInfo::fields = {
    field("name", QT_TRANSLATE_NOOP("Report", "Name"), &BrowserInfo::name),
    field("installed", QT_TRANSLATE_NOOP("Report", "Installed"), &BrowserInfo::isInstalled),
    field("version", QT_TRANSLATE_NOOP("Report", "Version"), &BrowserInfo::version).absentAs(u"Not installed"_s),
    field("path", QT_TRANSLATE_NOOP("Report", "Path"), &BrowserInfo::path).absentAs(QString()),
};

// What the settings hold of personal values is named apart, so that it is known wherever else it occurs.
const Fields<GitConfig> GitConfig::fields = {
    field("user_name", QT_TRANSLATE_NOOP("Report", "Author's name"), &GitConfig::userName).personal(Personal::User),
    field("user_email", QT_TRANSLATE_NOOP("Report", "Author's address"), &GitConfig::userEmail).personal(Personal::User),
    field("core_editor", QT_TRANSLATE_NOOP("Report", "Editor"), &GitConfig::editor),
    field("credential_helper", QT_TRANSLATE_NOOP("Report", "Keeper of passwords"), &GitConfig::credentialHelper),
    field("aliases", QT_TRANSLATE_NOOP("Report", "Short forms of commands"), &GitConfig::aliases),
    field("other_settings", QT_TRANSLATE_NOOP("Report", "Other settings"), &GitConfig::otherSettings),
    field("signing_key", QT_TRANSLATE_NOOP("Report", "Key for signatures"), &GitConfig::signingKey).personal(Personal::Serial),
    field("servers", QT_TRANSLATE_NOOP("Report", "Servers named in the settings"), &GitConfig::servers).personal(Personal::Network),
};

const Fields<ToolEntry> ToolEntry::fields = {
    field("name", QT_TRANSLATE_NOOP("Report", "Name"), &ToolEntry::name),
    field("kind", QT_TRANSLATE_NOOP("Report", "Kind"), &ToolEntry::kind),
    field("version", QT_TRANSLATE_NOOP("Report", "Version"), &ToolEntry::version),
    field("path", QT_TRANSLATE_NOOP("Report", "Path"), &ToolEntry::path),
    field("real_path", QT_TRANSLATE_NOOP("Report", "Leads to"), &ToolEntry::realPath),
    field("source", QT_TRANSLATE_NOOP("Report", "Version known from"), &ToolEntry::source),
};

const Fields<ShellEntry> ShellEntry::fields = {
    field("name", QT_TRANSLATE_NOOP("Report", "Name"), &ShellEntry::name),
    field("version", QT_TRANSLATE_NOOP("Report", "Version"), &ShellEntry::version),
    field("path", QT_TRANSLATE_NOOP("Report", "Path"), &ShellEntry::path),
    field("is_login_shell", QT_TRANSLATE_NOOP("Report", "Allowed for login"), &ShellEntry::isLoginShell),
};

const Fields<JavaMachine> JavaMachine::fields = {
    field("name", QT_TRANSLATE_NOOP("Report", "Name"), &JavaMachine::name),
    field("version", QT_TRANSLATE_NOOP("Report", "Version"), &JavaMachine::version),
    field("vendor", QT_TRANSLATE_NOOP("Report", "Maker"), &JavaMachine::vendor),
    field("path", QT_TRANSLATE_NOOP("Report", "Path"), &JavaMachine::path).personal(Personal::Path),
};

const Fields<DeveloperTools> DeveloperTools::fields = {
    field("languages", QT_TRANSLATE_NOOP("Report", "Languages"), &DeveloperTools::languages).absentAs(u"Not installed"_s),
    field("sdks", QT_TRANSLATE_NOOP("Report", "Development kits"), &DeveloperTools::sdks).absentAs(u"Not installed"_s),
    field("cloud_devops", QT_TRANSLATE_NOOP("Report", "Cloud tools"), &DeveloperTools::cloud).absentAs(u"Not installed"_s),
    field("databases", QT_TRANSLATE_NOOP("Report", "Databases"), &DeveloperTools::databases).absentAs(u"Not installed"_s),
    field("version_managers", QT_TRANSLATE_NOOP("Report", "Version managers"), &DeveloperTools::versionManagers)
        .absentAs(u"Not installed"_s),
    field("infra", QT_TRANSLATE_NOOP("Report", "Version control"), &DeveloperTools::infrastructure).absentAs(u"Not installed"_s),
    field("extensions", QT_TRANSLATE_NOOP("Report", "Editor extensions"), &DeveloperTools::extensions),
    field("editors", QT_TRANSLATE_NOOP("Report", "Editors"), &DeveloperTools::editors),
    field("docker", QT_TRANSLATE_NOOP("Report", "Docker"), &DeveloperTools::docker),
    field("browsers", QT_TRANSLATE_NOOP("Report", "Browsers"), &DeveloperTools::browsers).identifiedBy("name"),
    field("git_config", QT_TRANSLATE_NOOP("Report", "Git settings"), &DeveloperTools::git),
    field("terminal_emulators", QT_TRANSLATE_NOOP("Report", "Terminals"), &DeveloperTools::terminals),
    field("shell_frameworks", QT_TRANSLATE_NOOP("Report", "Shell add-ons"), &DeveloperTools::shellFrameworks),
    field("more_languages", QT_TRANSLATE_NOOP("Report", "More languages"), &DeveloperTools::moreLanguages),
    field("build_tools", QT_TRANSLATE_NOOP("Report", "Build tools"), &DeveloperTools::buildTools),
    field("more_tools", QT_TRANSLATE_NOOP("Report", "More tools"), &DeveloperTools::moreTools),
    field("more_version_managers", QT_TRANSLATE_NOOP("Report", "More version managers"), &DeveloperTools::moreVersionManagers),
    field("shells", QT_TRANSLATE_NOOP("Report", "Shells"), &DeveloperTools::shells).identifiedBy("name"),
    field("podman", QT_TRANSLATE_NOOP("Report", "Podman"), &DeveloperTools::podman),
    field("tools", QT_TRANSLATE_NOOP("Report", "All tools"), &DeveloperTools::tools).identifiedBy("name"),
    field("java_machines", QT_TRANSLATE_NOOP("Report", "Java machines"), &DeveloperTools::javaMachines).identifiedBy("path"),
};

SectionSpec developerToolsSection()
{
    return section<DeveloperTools>(QT_TRANSLATE_NOOP("Report", "Developer tools"), QT_TRANSLATE_NOOP("Report", "Development"))
        .on(Platform::Linux, collectDeveloperToolsOnLinux)
        .on(Platform::MacOS, collectDeveloperToolsOnMac)
        .within(60s)
        .at(Priority::Low);
}

} // namespace prose
