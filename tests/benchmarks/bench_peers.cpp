// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// prose beside other inspectors, each as a fresh process asked for all it knows without the network: run in turns, medians.
// Only ratios within one run of this mean anything. Programs that are not installed are left out.
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

using namespace Qt::StringLiterals;

extern char **environ;

namespace {

constexpr int rounds = 9;

struct Figures
{
    double wallMs = 0, cpuMs = 0, memoryMib = 0;
};

struct Peer
{
    QString name;
    QStringList words;
    bool isJson = true;
    std::vector<Figures> figures;
    qsizetype facts = 0;
    int exitCode = 0;
};

/// Values that say something: neither null nor an empty text, list or object.
qsizetype leaves(const QJsonValue &value)
{
    qsizetype count = 0;
    if (value.isArray()) {
        for (const auto items = value.toArray(); const QJsonValue &item : items)
            count += leaves(item);
        return count;
    }
    if (value.isObject()) {
        for (const auto items = value.toObject(); const QJsonValue &item : items)
            count += leaves(item);
        return count;
    }
    return !value.isNull() && !value.isUndefined() && value.toString(u"x"_s) != QString() ? 1 : 0;
}

/// How a collection went is not a fact about the machine.
QJsonValue withoutBookkeeping(const QJsonDocument &document)
{
    if (document.isArray())
        return document.array();
    QJsonObject object = document.object();
    for (const auto key :
         {"report_schema"_L1, "report_schema_version"_L1, "generator"_L1, "collection_errors"_L1, "collection_status"_L1, "collection"_L1})
        object.remove(key);
    return object;
}

qsizetype factsIn(const QByteArray &output, bool isJson)
{
    if (isJson)
        return leaves(withoutBookkeeping(QJsonDocument::fromJson(output)));
    return std::ranges::count_if(output.split('\n'), [](const QByteArray &line) { return !line.trimmed().isEmpty(); });
}

double milliseconds(const timeval &time)
{
    return double(time.tv_sec) * 1000 + double(time.tv_usec) / 1000;
}

Figures runOnce(Peer &peer, const QString &outputFile)
{
    std::vector<QByteArray> words;
    for (const QString &word : std::as_const(peer.words))
        words.push_back(QFile::encodeName(word));
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, QFile::encodeName(outputFile).constData(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    const auto start = std::chrono::steady_clock::now();
    pid_t pid = 0;
    if (posix_spawn(&pid, arguments.front(), &actions, nullptr, arguments.data(), environ) != 0)
        return {};
    int status = 0;
    rusage usage{};
    ::wait4(pid, &status, 0, &usage);
    const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - start;
    posix_spawn_file_actions_destroy(&actions);
    peer.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return {wall.count(), milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime), double(usage.ru_maxrss) / 1024};
}

double median(std::vector<Figures> figures, double Figures::*which)
{
    std::ranges::sort(figures, {}, which);
    return figures[figures.size() / 2].*which;
}

/// All modules that ask neither the network nor, for a second, how busy the machine is.
const char *fastfetchModules =
    "title:os:host:bios:bootmgr:board:chassis:kernel:initsystem:uptime:loadavg:processes:packages:shell:editor:display:brightness:"
    "lm:de:wm:wmtheme:theme:icons:font:cursor:wallpaper:terminal:terminalfont:terminalsize:terminaltheme:cpu:cpucache:gpu:memory:"
    "physicalmemory:swap:disk:btrfs:zpool:battery:poweradapter:player:media:localip:dns:wifi:datetime:locale:vulkan:opengl:opencl:"
    "users:bluetooth:bluetoothradio:sound:camera:gamepad:mouse:keyboard:physicaldisk:tpm";

} // namespace

int main(int argc, char **argv)
{
    const QString prose = QString::fromLocal8Bit(argc > 1 ? argv[1] : "prose");
    std::vector<Peer> peers{
        {u"prose"_s, {prose, u"-q"_s, u"-f"_s, u"json"_s}, true, {}},
        {u"prose system,hardware"_s, {prose, u"-q"_s, u"-f"_s, u"json"_s, u"--sections"_s, u"system,hardware"_s}, true, {}},
        {u"fastfetch"_s, {u"fastfetch"_s, u"--format"_s, u"json"_s, u"-s"_s, QString::fromLatin1(fastfetchModules)}, true, {}},
        {u"fastfetch os,host,kernel,cpu,…"_s,
         {u"fastfetch"_s, u"--format"_s, u"json"_s, u"-s"_s, u"os:host:kernel:uptime:loadavg:display:cpu:gpu:memory:swap"_s},
         true,
         {}},
        {u"lshw"_s, {u"lshw"_s, u"-json"_s}, true, {}},
        {u"inxi"_s, {u"inxi"_s, u"--tty"_s, u"-v"_s, u"8"_s, u"--output"_s, u"json"_s, u"--output-file"_s, u"print"_s}, true, {}},
        {u"hardinfo2 (lines)"_s, {u"hardinfo2"_s, u"-r"_s, u"-s"_s, u"-q"_s}, false, {}},
    };
    std::erase_if(peers, [](Peer &peer) {
        const QString program = QStandardPaths::findExecutable(peer.words.first());
        if (program.isEmpty())
            std::printf("%s is not installed\n", qPrintable(peer.words.first()));
        else
            peer.words.first() = program;
        return program.isEmpty();
    });

    const QTemporaryDir folder;
    const QString output = folder.filePath(u"output"_s);
    for (Peer &peer : peers)
        runOnce(peer, output); // warms the file cache, and what prose remembers
    for (int round = 0; round < rounds; ++round) {
        for (size_t i = 0; i < peers.size(); ++i) {
            Peer &peer = peers[(i + size_t(round)) % peers.size()];
            peer.figures.push_back(runOnce(peer, output));
            QFile file(output);
            if (file.open(QIODevice::ReadOnly))
                peer.facts = factsIn(file.readAll(), peer.isJson);
        }
    }

    QJsonArray table;
    std::printf("%-32s %9s %9s %9s %7s %9s %5s\n", "median of 9 alternated runs", "wall ms", "CPU ms", "MiB", "facts", "facts/ms", "exit");
    for (const Peer &peer : peers) {
        const double wall = median(peer.figures, &Figures::wallMs), cpu = median(peer.figures, &Figures::cpuMs),
                     memory = median(peer.figures, &Figures::memoryMib);
        std::printf("%-32s %9.1f %9.1f %9.1f %7d %9.2f %5d\n", qPrintable(peer.name), wall, cpu, memory, int(peer.facts),
                    double(peer.facts) / wall, peer.exitCode);
        table.append(QJsonObject{
            {"program"_L1, peer.name}, {"wall_ms"_L1, wall}, {"cpu_ms"_L1, cpu}, {"memory_mib"_L1, memory}, {"facts"_L1, peer.facts}});
    }
    if (argc > 3 && qstrcmp(argv[2], "--json") == 0) {
        QFile file(QString::fromLocal8Bit(argv[3]));
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(table).toJson()) < 0)
            return 1;
    }
    return 0;
}
