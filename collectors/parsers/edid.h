// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace prose {

/// What a monitor says of itself: the EDID block (VESA Enhanced EDID 1.4) as Linux has it in
/// /sys/class/drm/card*-*/edid and macOS in IODisplayEDID. Decoded by libdisplay-info.
struct Edid
{
    struct Mode
    {
        int widthPixels = 0;
        int heightPixels = 0;
        double refreshHz = 0;
    };
    std::optional<QString> manufacturer; ///< three letters, as registered with UEFI ("DEL")
    quint16 productCode = 0;
    std::optional<quint32> serialNumber;
    std::optional<QString> name; ///< "DELL U2414H"; panels of laptops mostly have none
    std::optional<int> year; ///< of manufacture, else of the model
    std::optional<int> widthMillimetres;
    std::optional<int> heightMillimetres;
    std::optional<Mode> preferredMode; ///< first detailed timing
};

/// Malformed: no EDID, truncated, a checksum that is wrong. Failed in a build without libdisplay-info.
Result<Edid> parseEdid(QByteArrayView bytes);

/// The manufacturer's letters from the two bytes 8 and 9, or from macOS's display-vendor-id (0x10ac): "DEL".
/// Nothing when they are no letters.
std::optional<QString> edidManufacturer(quint16 code);

} // namespace prose
