// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/launchdfiles.h"

#include "collectors/parsers/calltexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

const QString systemExceptions = u"/var/db/com.apple.xpc.launchd/disabled.plist"_s;
const QString allExceptions = u"/var/db/com.apple.xpc.launchd/disabled*.plist"_s;

/// launchd's list of what was switched on or off after the file was written; empty where there is none, nothing where it is hidden.
std::optional<std::map<QString, bool>> exceptionsIn(const Files &files, const QString &path, std::vector<Error> &problems)
{
    const Result<QByteArray> bytes = files.at(path);
    auto exceptions = bytes ? parseLaunchdExceptions(*bytes) : Result<std::map<QString, bool>>(std::unexpect, bytes.error());
    if (exceptions)
        return *std::move(exceptions);
    Error error = exceptions.error();
    if (error.kind == Error::Kind::Missing) {
        for (const Error &failure : files.failures()) // of the folder itself
            if (path.startsWith(failure.source + u'/'))
                return std::nullopt;
        return std::map<QString, bool>();
    }
    if (error.source.isEmpty())
        error.source = path;
    if (error.kind == Error::Kind::Denied)
        error.detail = u"what was switched off is known to the administrator only"_s;
    problems.push_back(std::move(error));
    return std::nullopt;
}

} // namespace

QCoro::Task<LaunchdFiles> launchdFiles(Inputs in)
{
    auto reading = in.read({u"~/Library/LaunchAgents/*.plist"_s, u"/Library/LaunchAgents/*.plist"_s, u"/Library/LaunchDaemons/*.plist"_s});
    auto readingExceptions = in.read({allExceptions});
    auto askingUser = in.call(u"user"_s);
    const Files files = co_await reading;
    const Files exceptionFiles = co_await readingExceptions;
    const auto userText = co_await askingUser;

    LaunchdFiles result;
    const auto ofSystem = exceptionsIn(exceptionFiles, systemExceptions, result.problems);
    std::optional<std::map<QString, bool>> ofUser;
    if (const auto user = parseUser(userText.value_or(QByteArray())))
        ofUser = exceptionsIn(exceptionFiles, u"/var/db/com.apple.xpc.launchd/disabled.%1.plist"_s.arg(user->uid), result.problems);
    for (const Error &failure : files.failures()) {
        result.problems.push_back(failure);
        if (failure.source.endsWith(".plist"_L1)) // not a folder that may not be listed
            result.files.push_back({failure.source, {}, {}});
    }
    for (const QString &path : files.paths()) {
        LaunchdFile file{path, {}, {}};
        auto job = parseLaunchdJob(*files.at(path));
        if (job) {
            const auto &exceptions = file.isDaemon() ? ofSystem : ofUser;
            if (exceptions) {
                const auto exception = exceptions->find(job->label);
                file.isEnabled = exception == exceptions->end() ? !job->isDisabled : !exception->second;
            }
            file.job = *std::move(job);
        } else {
            job.error().source = path;
            result.problems.push_back(job.error());
        }
        result.files.push_back(std::move(file));
    }
    std::ranges::sort(result.files, {}, &LaunchdFile::path);
    co_return result;
}

} // namespace prose
