// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace prose {

/// Small files and lines that state a tool's version.

/// The version number in a line that a program printed, or that begins a file:
/// "git version 2.39.5" → "2.39.5", "gcc (Debian 12.2.0-14+deb12u1) 12.2.0" → "12.2.0", "go version go1.21.5 linux/amd64" → "1.21.5".
/// Empty when there is none.
QString versionInLine(const QString &line);

/// The version stated by a file that lies beside a tool; the name tells its form: a JDK's "release", a module's "package.json",
/// Flutter's "flutter.version.json", a Google Cloud component's "….snapshot.json", CUDA's "version.json", "node_version.h",
/// "snap.yaml", "pyvenv.cfg", Firefox's "application.ini", an AppStream "….metainfo.xml"; of any other the first line.
std::optional<QString> versionInFile(const QString &fileName, QByteArrayView text);

/// What `java --version` (before 9: `java -version`) prints first, from the JDK's "release": "openjdk 17.0.15 2025-04-15".
std::optional<QString> javaVersionLine(QByteArrayView release);

/// Which of several installed versions a version manager uses.

/// ~/.pyenv/version, ~/.rbenv/version …, PYENV_VERSION: one or several, by line or colon; comments begin with "#".
QStringList parseVersionChoice(QByteArrayView text);
/// asdf's ~/.tool-versions, "nodejs 18.20.4 system": plugin → versions, the first that is installed counts.
QHash<QString, QStringList> parseToolVersions(QByteArrayView text);
/// mise's ~/.config/mise/config.toml, its table [tools]: `node = "20"`, `python = ["3.12", "3.11"]`, `go = {version = "1.22"}`.
QHash<QString, QStringList> parseMiseTools(QByteArrayView toml);
/// ~/.rustup/settings.toml: default_toolchain = "stable-x86_64-unknown-linux-gnu"; empty when there is none.
QString parseRustupDefault(QByteArrayView toml);
/// ~/.volta/tools/user/platform.json, {"node":{"runtime":"18.20.4","npm":null},"pnpm":null,"yarn":"1.22.19"}: tool → version.
QHash<QString, QString> parseVoltaPlatform(QByteArrayView json);

} // namespace prose
