// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/field.h"

#include <QHash>
#include <QString>

#include <vector>

namespace prose {

/// Gives personal values their stand-ins and finds them again inside other texts. First learns everything a report marks,
/// in the order of the report, then replaces. Equal values of one kind, whatever their case, share a stand-in.
class StandIns
{
public:
    void learn(Personal kind, const QString &value);
    /// Notes whose home folders a text names.
    void learnHomes(const QString &text);

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
    QString withoutSecrets(QString text);
    QString withoutHomes(const QString &text);
    QString withoutKnown(const QString &text) const;
    QString withoutAddresses(QString text, bool isAddressField, bool *isFound = nullptr);

    QHash<std::pair<Personal, QString>, QString> m_standIns;
    QHash<Personal, int> m_counts;
    QHash<std::pair<QChar, QChar>, std::vector<Known>> m_known; ///< by their first two characters, longest first
    QHash<QString, QString> m_homeOwners;
    std::vector<Known> m_bareMacs; ///< "aabbccddeeff", as in names of network devices
};

} // namespace prose
