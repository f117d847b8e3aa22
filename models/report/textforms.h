// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/field.h"

#include <QRegularExpression>
#include <QString>

#include <vector>

namespace prose {

/// The forms by which personal values are recognised in any text: where they stand, and what only looks like one.
/// Named groups: "before" and "after" stay; "secret", "name" and "address" go.

QString replacedMatches(const QString &text, const QRegularExpression &form, const auto &replacement)
{
    QString result;
    qsizetype copied = 0;
    for (auto matches = form.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).sliced(copied, match.capturedStart() - copied);
        result += replacement(match);
        copied = match.capturedEnd();
    }
    return copied == 0 ? text : result + QStringView(text).sliced(copied).toString();
}

struct SecretForm
{
    QRegularExpression expression;
    std::vector<QLatin1StringView> signs; ///< one of these, of three characters at least, is in every text that holds such a secret
    Personal kind = Personal::Secret;

    bool mayOccurIn(const QString &text) const;
    /// Not a plain word or number that tells nothing.
    bool isSecret(const QString &value) const;
};
const std::vector<SecretForm> &secretForms();
/// False when no form's sign can be in the text: quick, as nearly all texts hold no secret.
bool mayHoldSecret(const QString &text);

/// "/home/anna", "/Users/anna", "C:\Users\anna"
const QRegularExpression &homeFolder();

/// Names in lower case that say nothing about a person: "root", "www-data".
bool isSystemAccount(const QString &name);
/// Words in lower case that are too common to be replaced wherever they occur.
bool isCommonWord(const QString &word);
/// A path that says nothing of a person: of the system, or already without the home folder's name.
bool isSystemPath(const QString &path);

const QRegularExpression &mailAddress();
/// Not "getty@tty1.service" or "git@host".
bool isMailAddress(const QRegularExpressionMatch &match);

enum class Judgement {
    NoAddress, ///< a version, a time, a name
    Harmless, ///< loopback, any, mask, multicast
    Personal,
};
const QRegularExpression &macAddress();
const QRegularExpression &ipv6Address();
const QRegularExpression &ipv4Address();
/// In a field for addresses everything of the right form is one; elsewhere it must look like a real one.
Judgement judgeMac(const QRegularExpressionMatch &match, bool isAddressField);
Judgement judgeIpv6(const QRegularExpressionMatch &match, bool isAddressField);
Judgement judgeIpv4(const QRegularExpressionMatch &match, bool isAddressField);

} // namespace prose
