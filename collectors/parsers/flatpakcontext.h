// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QStringList>

namespace prose {

/// What a sandboxed application may use: the group "Context" of its file "metadata", or of an override of the user or the
/// administrator (flatpak-metadata(5), flatpak-override(1)). An exclamation mark takes away. Written from the manual pages;
/// not seen real.
///
///     [Context]
///     shared=network;ipc;
///     sockets=x11;pulseaudio;
///     devices=all;
///     filesystems=xdg-download;!home;
struct FlatpakContext
{
    QStringList sockets, devices, filesystems; ///< in the file's words, with ":ro" and "!"
};

/// A file without the group grants nothing; malformed when it has no group at all.
Result<FlatpakContext> parseFlatpakContext(QByteArrayView text);

} // namespace prose
