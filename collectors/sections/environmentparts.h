// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/parsers/calltexts.h"
#include "collectors/sections/environment.h"

namespace prose {

/// The argument of the call "environment": of these variables none holds a name, an address or a key; a folder may lie in the
/// user's home.
extern const QString environmentVariableNames;

/// Shell, PATH and the other variables, from the answers to the calls "environment" and "user".
void describeVariables(Collected<Environment> &out, const Result<QByteArray> &variableText, const Result<QByteArray> &userText);
/// Sorted, and each once: several threads or processes may share a port.
void describeSockets(Environment &environment, const std::vector<ListeningSocket> &sockets);
/// Failed ones, then running ones, then others.
void setServices(Environment &environment, const QString &manager, std::vector<ServiceFact> services);

/// pyenv, asdf and mise put small scripts into PATH that choose a version when they are started.
bool isShim(const QString &path);
/// The version where a path tells it: "/home/a/.pyenv/versions/3.13.1/bin/python3.13".
std::optional<QString> versionInPath(const QString &path);
/// What pyenv would choose outside of any project: the first of its versions that is there. `contents` has ~/.pyenv/version, `names`
/// has ~/.pyenv/versions/*.
std::optional<QString> pyenvVersion(const std::map<QString, QString> &variables, const Files &contents, const Files &names);

} // namespace prose
