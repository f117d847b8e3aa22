// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QStringList>

#include <vector>

namespace prose {

/// Something that a user's own package manager installed.
struct UserInstall
{
    QString name;
    QString version; ///< empty where it is not told

    QString text() const { return version.isEmpty() ? name : name + u'@' + version; }
};

/// pipx_metadata.json in each of pipx's environments (pipx's src/pipx/pipx_metadata_file.py): the program it was made for.
///
///     {"main_package": {"package": "weblate", "package_version": "4.3.1", "suffix": ""}, "pipx_metadata_version": "0.4"}
Result<UserInstall> parsePipxMetadata(QByteArrayView text);

/// ~/.cargo/.crates2.json, what `cargo install` installed (The Cargo Book, cargo-install(1)). Written from the manual; not seen real.
///
///     {"installs": {"ripgrep 14.1.0 (registry+https://github.com/rust-lang/crates.io-index)": {"bins": ["rg"]}}}
Result<std::vector<UserInstall>> parseCargoCrates(QByteArrayView text);

/// manifest.json of a Nix profile (Nix's manual, "manifest.json"), versions 1 to 3; name and version are those of the store's
/// path. Written from the manual; not seen real.
///
///     {"version": 1, "elements": [{"active": true, "storePaths": ["/nix/store/wbhg2ga8f3h87s9h5k0slxk0m81m4cxl-zoom-us-5.3.469451.0927"]}]}
Result<std::vector<UserInstall>> parseNixManifest(QByteArrayView text);

/// "/nix/store/wbhg2ga8f3h87s9h5k0slxk0m81m4cxl-zoom-us-5.3.469451.0927/bin/zoom" → zoom-us, 5.3.469451.0927: what follows the
/// first hyphen before a digit is the version. Empty for other paths.
UserInstall nixInstall(QStringView storePath);

/// The name of a folder that pip leaves beside a Python package: "typing_extensions-4.12.2.dist-info". Empty for others.
UserInstall pythonInstall(QStringView folderName);

/// snap.yaml of an installed snap ("The snap format" in Snapcraft's documentation): its top-level name and version. Written
/// from the documentation; not seen real.
///
///     name: firefox
///     version: 121.0-1
Result<UserInstall> parseSnapYaml(QByteArrayView text);

/// The "appdata-version" in the file "deploy" of an installed Flatpak: a GVariant of type (ssasta{sv}); empty where the
/// application does not tell one. Written from flatpak's common/flatpak-dir.c and the GVariant specification; not seen real.
QString flatpakVersion(QByteArrayView deploy);

/// The release in a toolchain's multirust-channel-manifest.toml: "1.95.0"; empty without one, and where the text ends within it.
///
///     [pkg.rust]
///     version = "1.95.0 (59807616e 2026-04-14)"
QString rustRelease(QByteArrayView manifest);

} // namespace prose
