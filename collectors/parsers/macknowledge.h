// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QStringList>

#include <compare>
#include <optional>
#include <vector>

namespace prose {

/// Which release of macOS: {10, 15} for "10.15.7", {26, 0} for "26.1": since version 11 the first number alone tells.
struct MacReleaseNumber
{
    int major = 0;
    int minor = 0; ///< counts below version 11 only

    auto operator<=>(const MacReleaseNumber &) const = default;
};
/// Nothing for a text that does not begin with a number.
std::optional<MacReleaseNumber> macReleaseNumber(QStringView version);

/// A row of resources/knowledge/macos_versions.json:
///
///     {"version": "10.15", "name": "Catalina", "year": 2019, "released": "2019-10-07"}
struct MacRelease
{
    QString version; ///< "10.15", "26"
    QString name;
    int year = 0;
    QString released; ///< day, "2019-10-07"
    std::optional<QString> last; ///< the last update, where no more will come: "10.14.6"
};
/// Malformed: not of that form, a row without a version, a version twice.
Result<std::vector<MacRelease>> parseMacReleases(QByteArrayView json);

/// A row of resources/knowledge/mac_models.json:
///
///     {"id": "Macmini8,1", "names": ["Mac mini (2018)"], "year": 2018, "processor": "Coffee Lake", "newest_macos": "15", "sources": ["identify"]}
struct MacModel
{
    QString id;
    QStringList names; ///< of all machines that share the identifier
    int year = 0; ///< of the first of them
    QString processor; ///< generation: "Coffee Lake", "Apple M1 Pro"
    QString newestMacos; ///< "10.13", "15"
    QStringList sources;

    bool isAppleSilicon() const { return processor.startsWith(QLatin1StringView("Apple ")); }
};
/// Malformed: not of that form, a row without an identifier or a newest macOS, an identifier twice.
Result<std::vector<MacModel>> parseMacModels(QByteArrayView json);

/// What this program comes with.
const std::vector<MacRelease> &macReleases();
const std::vector<MacModel> &macModels();

/// The release a version belongs to, or null: versions that came after this program are unknown.
const MacRelease *macReleaseOf(QStringView version);
/// "macOS Sequoia"; "macOS 28" for one that came after this program; nothing for a text that is no version.
std::optional<QString> macosName(QStringView version);
/// Null for a model that is not known.
const MacModel *macModel(QStringView id);
/// Does Apple support this macOS, or any newer one, on this model? Nothing when either is not known.
std::optional<bool> isSupportedByApple(QStringView modelId, QStringView macosVersion);

} // namespace prose
