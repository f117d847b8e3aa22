// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/textforms.h"

#include <QHash>
#include <QSet>

namespace prose {

/// Gives personal values their stand-ins and finds them again inside other texts. First learns everything a report marks,
/// in the order of the report, then replaces. Equal values of one kind, whatever their case, share a stand-in.
class StandIns
{
public:
    void learn(Personal kind, const QString &value);
    /// Notes what a text gives away, so that it is found where nothing says what it is: a password in another log line.
    void learnText(const QString &text, bool isVersion = false);

    /// For the whole value of a marked field.
    QString forValue(Personal kind, const QString &value);
    /// A text with what was learnt, and what looks personal by its form. A text that is a version holds no addresses.
    QString inText(const QString &text, bool isVersion = false);

private:
    struct Known
    {
        QString folded;
        QString standIn;
    };

    QString standInFor(Personal kind, const QString &value);
    void remember(const QString &value, const QString &standIn);
    /// In the spellings of URLs, systemd and file names, too.
    void rememberSpellings(const QString &value, const QString &standIn);
    /// What a form found: only if it is no word that others use, too.
    void rememberFound(Personal kind, const QString &value, const QString &standIn);
    QString withoutForms(QString text, const std::vector<SecretForm> &forms, quint64 mayOccur);
    QString withoutIdentifiers(QString text);
    QString withoutHomes(const QString &text);
    QString withoutKnown(const QString &text) const;
    QString withoutBare(QString text) const;
    QString withoutAddresses(QString text, bool isAddressField, bool *isFound = nullptr);

    QHash<std::pair<Personal, QString>, QString> m_standIns;
    QHash<QString, int> m_counts; ///< of stand-ins, by their word
    QHash<std::pair<QChar, QChar>, std::vector<Known>> m_known; ///< by their first two characters, longest first
    QHash<QString, QString> m_bare; ///< hexadecimal digits of MAC addresses and UUIDs, as in names of network devices
    QSet<QString> m_harmless; ///< in which no form was found; what was learnt since may still be in them
    bool m_isLearning = false;
};

} // namespace prose
