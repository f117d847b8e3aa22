// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Started by the tests of ProcessJob and LiveSources; misbehaves as its first argument says.
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

extern char **environ;

static void printIds()
{
    std::printf("%d %d %d\n", int(getpid()), int(getpgrp()), int(getsid(0)));
    std::fflush(stdout);
}

[[noreturn]] static void hang()
{
    while (true)
        pause();
}

static void ignorePoliteSignals()
{
    for (int signalNumber : {SIGTERM, SIGHUP, SIGINT, SIGPIPE})
        std::signal(signalNumber, SIG_IGN);
}

[[noreturn]] static void flood()
{
    char block[4096];
    std::memset(block, 'x', sizeof block);
    while (true) {
        if (write(STDOUT_FILENO, block, sizeof block) < 0)
            usleep(1000);
    }
}

/// Prints the greatest number of entries seen in a folder while one of them is ours.
static int overlap(const char *folder)
{
    const std::string mine = std::string(folder) + "/" + std::to_string(getpid());
    mkdir(mine.c_str(), 0700);
    int most = 0;
    for (int round = 0; round < 10; ++round) {
        int count = 0;
        if (DIR *listing = opendir(folder)) {
            while (const dirent *entry = readdir(listing))
                count += entry->d_name[0] != '.';
            closedir(listing);
        }
        most = count > most ? count : most;
        usleep(10'000);
    }
    rmdir(mine.c_str());
    std::printf("%d\n", most);
    return 0;
}

int main(int argc, char **argv)
{
    const std::string_view mode = argc > 1 ? argv[1] : "";
    const char *argument = argc > 2 ? argv[2] : "";

    if (mode == "exit") {
        std::printf("out\n");
        std::fprintf(stderr, "err\n");
        return std::atoi(argument);
    }
    if (mode == "crash") {
        std::printf("before\n");
        std::fflush(stdout);
        raise(SIGKILL);
    }
    if (mode == "environment") {
        for (char **variable = environ; *variable; ++variable)
            std::puts(*variable);
        return 0;
    }
    if (mode == "input") {
        char byte;
        const long count = read(STDIN_FILENO, &byte, 1);
        const int terminal = open("/dev/tty", O_RDWR);
        std::printf("%ld %s\n", count, terminal < 0 ? "no terminal" : "terminal");
        return 0;
    }
    if (mode == "descriptors") {
        for (int descriptor = 3; descriptor < 256; ++descriptor) {
            if (fcntl(descriptor, F_GETFD) >= 0)
                std::printf("%d\n", descriptor);
        }
        return 0;
    }
    if (mode == "signals") {
        sigset_t blocked;
        sigprocmask(SIG_BLOCK, nullptr, &blocked);
        struct sigaction action;
        sigaction(SIGTERM, nullptr, &action);
        std::printf("%s %s\n", sigismember(&blocked, SIGTERM) ? "blocked" : "unblocked",
                    action.sa_handler == SIG_IGN ? "ignored" : "default");
        return 0;
    }
    if (mode == "folder") {
        char path[4096];
        std::puts(getcwd(path, sizeof path) ? path : "?");
        return 0;
    }
    if (mode == "bytes") { // exactly so many
        for (long left = std::atol(argument); left > 0; --left)
            std::putchar('x');
        return 0;
    }
    if (mode == "numbers" || mode == "numbers-then-hang") { // so many bytes of numbered lines
        for (long line = 1, left = std::atol(argument); left > 0; ++line)
            left -= std::printf("%ld\n", line);
        std::fflush(stdout);
        if (mode == "numbers")
            return 5;
        hang();
    }
    if (mode == "overlap")
        return overlap(argument);

    if (mode == "daemon" || mode == "stubborn-daemon" || mode == "daemon-then-hang") {
        // As daemon(7) says: a process of its own session, whose parent is gone. Its number is printed by then.
        int ready[2];
        if (pipe(ready) != 0)
            return 1;
        if (fork() == 0) {
            setsid();
            if (fork() == 0) {
                if (mode == "stubborn-daemon")
                    ignorePoliteSignals();
                printIds();
                for (int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO, ready[0], ready[1]})
                    close(descriptor);
                hang();
            }
            return 0;
        }
        close(ready[1]);
        char byte;
        const bool isReady = read(ready[0], &byte, 1) == 0;
        if (mode == "daemon-then-hang")
            hang();
        return isReady ? 0 : 1;
    }

    printIds();
    if (mode == "leave-quiet-child" || mode == "leave-stubborn-child") {
        // The child keeps our pipes open. It is ready before we leave, or its readiness would be a race.
        int ready[2];
        if (pipe(ready) != 0)
            return 1;
        if (fork() == 0) {
            if (mode == "leave-stubborn-child")
                ignorePoliteSignals();
            close(ready[0]);
            close(ready[1]);
            hang();
        }
        close(ready[1]);
        char byte;
        return read(ready[0], &byte, 1) == 0 ? 0 : 1;
    }
    if (mode == "stubborn-family") {
        ignorePoliteSignals();
        fork();
        hang();
    }
    if (mode == "ignore-term")
        ignorePoliteSignals();
    if (mode == "close-pipes") {
        close(STDIN_FILENO);
        close(STDOUT_FILENO);
        close(STDERR_FILENO);
    }
    if (mode == "stop-itself")
        raise(SIGSTOP);
    if (mode == "flood")
        flood();
    if (mode == "flood-stubbornly") {
        ignorePoliteSignals();
        flood();
    }
    hang(); // "silent"
}
