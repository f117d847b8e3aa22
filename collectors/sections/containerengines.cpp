// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/containerengines.h"

#include "collectors/parsers/containerengine.h"
#include "collectors/parsers/keyvalue.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

namespace {

void addContainers(ContainerTool &tool, const std::vector<EngineContainer> &containers)
{
    for (const EngineContainer &container : containers)
        tool.containers.push_back(
            {container.id, container.name, filled(container.image), container.status, container.ports, container.created});
    tool.containerCount = qint64(tool.containers.size());
    if (std::ranges::all_of(containers, [](const EngineContainer &container) { return container.isRunning.has_value(); }))
        tool.runningCount = std::ranges::count(containers, std::optional(true), &EngineContainer::isRunning);
}

void addImages(ContainerTool &tool, const std::vector<EngineImage> &images)
{
    for (const EngineImage &image : images)
        tool.images.push_back({filled(image.repository), filled(image.tag), image.id, image.size, image.created});
    tool.imageCount = qint64(tool.images.size());
}

ContainerTool installed(const FoundTools &tools, const QString &key)
{
    ContainerTool tool;
    const FoundTool *client = tools.find(key);
    if (client || tools.isAnswered)
        tool.isInstalled = client != nullptr;
    if (client)
        tool.version = client->statement();
    return tool;
}

/// Of a daemon that runs; empty when none does. On macOS it is in a virtual machine, and its socket comes and goes with it.
QCoro::Task<QString> dockerSocket(Inputs in, std::map<QString, QString> environment, bool isMac)
{
    if (isMac) {
        const QStringList sockets{u"~/.docker/run/docker.sock"_s, u"~/.colima/default/docker.sock"_s, u"~/.rd/docker.sock"_s};
        const Files there = co_await in.names(sockets);
        const auto found = std::ranges::find_if(sockets, [&](const QString &socket) { return there.has(socket); });
        co_return found == sockets.end() ? QString() : *found;
    }
    const auto runtime = environment.find(u"XDG_RUNTIME_DIR"_s);
    const QString own = runtime == environment.end() ? QString() : runtime->second;
    QStringList processes = {u"/run/docker.pid"_s, u"/var/run/docker.pid"_s};
    if (!own.isEmpty())
        processes += own + "/docker.pid"_L1;
    const Files running = co_await in.names(processes);

    if (running.has(u"/run/docker.pid"_s) || running.has(u"/var/run/docker.pid"_s))
        co_return u"/var/run/docker.sock"_s;
    if (!own.isEmpty() && running.has(own + "/docker.pid"_L1))
        co_return own + "/docker.sock"_L1;
    co_return QString();
}

} // namespace

QCoro::Task<ContainerReport> dockerReport(Inputs in, FoundTools tools)
{
    Collected<ContainerTool> out;
    out.facts = installed(tools, u"docker"_s);
    const QString socket = co_await dockerSocket(in, tools.environment, tools.isMac);
    out.facts.isRunning = false;
    if (socket.isEmpty())
        co_return {std::move(out.facts), {}};
    auto askingVersion = in.call(Call{u"http"_s, socket + " /version"_L1, 5s});
    auto askingContainers = in.call(Call{u"http"_s, socket + " /containers/json?all=1"_L1, 5s});
    auto askingImages = in.call(Call{u"http"_s, socket + " /images/json"_L1, 5s});
    const Result<QByteArray> version = co_await askingVersion;
    const Result<QByteArray> containers = co_await askingContainers;
    const Result<QByteArray> images = co_await askingImages;
    if (!version && version.error().kind == Error::Kind::Denied) {
        out.facts.isRunning.reset();
        out.problems.push_back({Error::Kind::Denied, socket, u"only root and members of the group docker may ask Docker"_s});
        co_return {std::move(out.facts), std::move(out.problems)};
    }
    if (!version && version.error().kind == Error::Kind::Missing) // the file of a process that crashed
        co_return {std::move(out.facts), {}};
    out.facts.daemonVersion = out.take(version, parseDockerVersion, socket);
    if (!version && version.error().kind == Error::Kind::TimedOut)
        out.facts.isRunning.reset();
    else
        out.facts.isRunning = version.has_value();
    if (const auto list = out.take(containers, parseDockerContainers, socket))
        addContainers(out.facts, *list);
    if (const auto list = out.take(images, parseDockerImages, socket))
        addImages(out.facts, *list);
    co_return {std::move(out.facts), std::move(out.problems)};
}

QCoro::Task<ContainerReport> podmanReport(Inputs in, FoundTools tools)
{
    Collected<ContainerTool> out;
    out.facts = installed(tools, u"podman"_s);
    const QStringList folders = {u"~/.local/share/containers/storage"_s, u"/var/lib/containers/storage"_s};
    QStringList paths;
    for (const QString &folder : folders)
        paths += {folder + "/overlay-containers/containers.json"_L1, folder + "/overlay-images/images.json"_L1};
    const Files files = co_await in.read(paths);

    std::vector<EngineContainer> containers;
    std::vector<EngineImage> images;
    bool isAnyThere = false, isAllRead = true;
    const auto addAll = [&](const QString &path, auto parse, auto &all) {
        const Result<QByteArray> text = files.at(path);
        // Root's own storage is of no concern to a user, unless he is root.
        if (!text && (text.error().kind == Error::Kind::Missing || text.error().kind == Error::Kind::Denied))
            return;
        isAnyThere = true;
        const auto list = out.take(text, parse, path);
        isAllRead = isAllRead && list;
        if (list)
            std::ranges::copy(*list, std::back_inserter(all));
    };
    for (const QString &folder : folders) {
        addAll(folder + "/overlay-containers/containers.json"_L1, parsePodmanContainers, containers);
        addAll(folder + "/overlay-images/images.json"_L1, parsePodmanImages, images);
    }
    if (isAnyThere) {
        addContainers(out.facts, containers);
        addImages(out.facts, images);
        if (!containers.empty())
            out.facts.runningCount.reset(); // the files do not tell
        if (!isAllRead) {
            out.facts.containerCount.reset();
            out.facts.runningCount.reset();
            out.facts.imageCount.reset();
        }
    }
    co_return {std::move(out.facts), std::move(out.problems)};
}

} // namespace prose
