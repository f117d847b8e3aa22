// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What went wrong, and what the user can do about it; declared in format.h.

#include "models/format.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace

/// Programs can be installed; files that the system does not have, cannot.
static bool isFile(const QString &source)
{
    static const QRegularExpression program(u"^/(usr/|opt/|s?bin/|System/Library/\\S*/bin/)"_s);
    return source.startsWith("~/"_L1) || (source.startsWith(u'/') && !program.match(source).hasMatch());
}

/// What recorded sources say of all that was never recorded.
static bool isNotRecorded(const Error &error)
{
    return error.kind == Error::Kind::Missing && error.detail == "this recording does not hold it"_L1;
}

QString errorSentence(const Error &error)
{
    const QString source = error.source.isEmpty() ? Words::tr("A source") : error.source;
    const bool isExplained = !error.detail.isEmpty();
    switch (error.kind) {
    case Error::Kind::Missing:
        if (isNotRecorded(error))
            return Words::tr("This recording does not hold %1.").arg(source);
        return isExplained   ? Words::tr("%1 was not found: %2.").arg(source, error.detail)
            : isFile(source) ? Words::tr("%1 does not exist.").arg(source)
                             : Words::tr("%1 was not found. It may have to be installed first.").arg(source);
    case Error::Kind::Denied:
        return isExplained ? Words::tr("%1 may not be read by you (%2). Grant access, or ask an administrator.").arg(source, error.detail)
                           : Words::tr("%1 may not be read by you. Grant access, or ask an administrator.").arg(source);
    case Error::Kind::TimedOut:
        if (error.detail.startsWith("after "_L1))
            return Words::tr("%1 did not answer within %2. Run this section again.").arg(source, error.detail.sliced(6));
        return Words::tr("%1 did not answer in time. Run this section again.").arg(source);
    case Error::Kind::Stopped:
        return Words::tr("You stopped the run before %1 had answered. Run this section again to see it.").arg(source);
    case Error::Kind::Failed:
        return isExplained ? Words::tr("%1 failed: %2. Its own output may tell more.").arg(source, error.detail)
                           : Words::tr("%1 failed. Its own output may tell more.").arg(source);
    case Error::Kind::Malformed:
        return isExplained
            ? Words::tr("%1 answered something this version does not understand: %2. Please report it.").arg(source, error.detail)
            : Words::tr("%1 answered something this version does not understand. Please report it.").arg(source);
    case Error::Kind::TooLarge:
        return isExplained
            ? Words::tr("%1 answered more than this program keeps (%2). Run it yourself to see everything.").arg(source, error.detail)
            : Words::tr("%1 answered more than this program keeps. Run it yourself to see everything.").arg(source);
    }
    Q_UNREACHABLE();
}

QStringList errorSentences(const std::vector<Error> &errors)
{
    const auto isShared = [](const Error &error) {
        return isNotRecorded(error) || (error.kind == Error::Kind::Missing && error.detail.isEmpty() && isFile(error.source));
    };
    QStringList sentences;
    for (size_t i = 0; i < errors.size(); ++i) {
        const Error &error = errors[i];
        const auto isAlike = [&](const Error &other) {
            return other.kind == error.kind && other.detail == error.detail && isShared(other);
        };
        if (!isShared(error)) {
            sentences += errorSentence(error);
        } else if (std::none_of(errors.begin(), errors.begin() + qsizetype(i), isAlike)) {
            QStringList names;
            for (const Error &other : errors) {
                if (isAlike(other))
                    names += other.source;
            }
            sentences += names.size() == 1 ? errorSentence(error)
                : isNotRecorded(error)     ? Words::tr("This recording does not hold these: %1.").arg(names.join("; "_L1))
                                           : Words::tr("These do not exist: %1.").arg(names.join("; "_L1));
        }
    }
    return sentences;
}

} // namespace prose
