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
    qsizetype shortest = 4; ///< of the secret, in characters
    bool hasDigit = false; ///< without one it is an ordinary word

    bool mayOccurIn(const QString &text) const;
    /// Not a plain word or number that tells nothing.
    bool isSecret(const QString &value) const;
};
/// Passwords, tokens and keys: taken out before anything that could stand inside one.
const std::vector<SecretForm> &secretForms();
/// Names, serial numbers and identifiers, known by what stands before or behind them.
const std::vector<SecretForm> &identifierForms();
/// Those of both lists, the secret ones first, of which a sign may be in the text: quick, as nearly all texts hold no secret.
quint64 formsThatMayOccur(const QString &text);

/// In groups of 8, 4, 4, 4 and 12 digits, with dashes, underlines or systemd's "\x2d".
const QRegularExpression &uuidForm();
/// A kind of partition, a firmware vendor, a Bluetooth service: the same on all machines. Hexadecimal digits only, in lower case.
bool isWellKnownUuid(const QString &digits);
/// "+49 151 2345678"
const QRegularExpression &telephoneNumber();
/// "nas:/export", "//nas/share" as a whole text
const QRegularExpression &networkShare();
/// What the key of a value that no table describes says of it: "serial_number", "HOSTNAME".
Personal kindOfKey(const QString &key);

/// How the stand-ins of a kind begin: "host" of "host-1"; empty for No.
QLatin1StringView personalWord(Personal kind);
/// A stand-in anywhere in a text; captures its word and its number.
const QRegularExpression &standInForm();

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
/// "3c22.fb01.0203"
const QRegularExpression &dottedMacAddress();
const QRegularExpression &ipv6Address();
const QRegularExpression &ipv4Address();
/// In a field for addresses everything of the right form is one; elsewhere it must look like a real one.
Judgement judgeMac(const QRegularExpressionMatch &match, bool isAddressField);
Judgement judgeIpv6(const QRegularExpressionMatch &match, bool isAddressField);
Judgement judgeIpv4(const QRegularExpressionMatch &match, bool isAddressField);

} // namespace prose
