// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace prose {

/// What a bundle of macOS says of itself, a property list of its own: Contents/Info.plist of applications and Java machines,
/// Resources/Info.plist of frameworks ("Information Property List" in Apple's documentation), Contents/version.plist beside it,
/// and the receipt of an installed package in /var/db/receipts (only its version).
///
///     <key>CFBundleGetInfoString</key>       <string>15.6, Copyright © 2003-2022 Apple Inc.</string>
///     <key>CFBundleShortVersionString</key>  <string>15.6</string>
///     <key>CFBundleVersion</key>             <string>17613.3.9.1.5</string>
///
/// Info.plist seen real of applications only; the Java machine's part is written from JDK packages' build files, version.plist
/// and receipts from Apple's and other documentation.
struct InfoPlist
{
    std::optional<QString> identifier; ///< "com.apple.Safari"
    std::optional<QString> shortVersion; ///< the version that people know: "15.6"
    std::optional<QString> bundleVersion; ///< the version of the build: "17613.3.9.1.5"
    std::optional<QString> about; ///< CFBundleGetInfoString
    std::optional<QString> category; ///< "public.app-category.productivity"
    std::optional<QString> minimumSystem; ///< "12.5.0"
    std::optional<QString> productBuild; ///< version.plist: "15C500b"
    std::optional<QString> javaVersion, javaVendor; ///< the dictionary JavaVM
    std::optional<QString> packageVersion; ///< a receipt's: "15.3.0.0.1.1708646388"

    /// The first of the three kinds of version; of the text about it only what begins with a digit.
    std::optional<QString> version() const;
};

/// Values that are no text, are empty, or are still the place-holder of a build ("$(MARKETING_VERSION)") are absent.
/// Malformed when it is no property list or no dictionary.
Result<InfoPlist> parseInfoPlist(QByteArrayView plist);

} // namespace prose
