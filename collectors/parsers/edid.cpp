// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/edid.h"

#include <algorithm>
#include <cstdlib>
#include <memory>

#ifdef PROSE_HAS_DISPLAY_INFO
extern "C" { // the headers of 0.2 do not say so themselves
#include <libdisplay-info/edid.h>
#include <libdisplay-info/info.h>
}
#endif

using namespace Qt::StringLiterals;

namespace prose {

std::optional<QString> edidManufacturer(quint16 code)
{
    QString letters;
    for (const int shift : {10, 5, 0}) {
        const int letter = code >> shift & 0x1f;
        if (letter < 1 || letter > 26)
            return std::nullopt;
        letters += QLatin1Char(char('A' + letter - 1));
    }
    return letters;
}

#ifdef PROSE_HAS_DISPLAY_INFO

static std::optional<QString> productName(const di_edid *edid)
{
    for (auto at = di_edid_get_display_descriptors(edid); *at; ++at) {
        if (di_edid_display_descriptor_get_tag(*at) != DI_EDID_DISPLAY_DESCRIPTOR_PRODUCT_NAME)
            continue;
        const char *text = di_edid_display_descriptor_get_string(*at);
        const QString name = QString::fromLatin1(text ? text : "").simplified();
        if (!name.isEmpty())
            return name;
    }
    return std::nullopt;
}

static void setSize(Edid &out, const di_edid *edid, const di_edid_detailed_timing_def *timing)
{
    const di_edid_screen_size *size = di_edid_get_screen_size(edid);
    if (!size || size->width_cm <= 0 || size->height_cm <= 0)
        return;
    out.widthMillimetres = size->width_cm * 10;
    out.heightMillimetres = size->height_cm * 10;
    // Timings give millimetres, but many of them for another size or for none at all.
    if (timing && std::abs(timing->horiz_image_mm - size->width_cm * 10) <= 10
        && std::abs(timing->vert_image_mm - size->height_cm * 10) <= 10) {
        out.widthMillimetres = timing->horiz_image_mm;
        out.heightMillimetres = timing->vert_image_mm;
    }
}

Result<Edid> parseEdid(QByteArrayView bytes)
{
    const std::unique_ptr<di_info, decltype(&di_info_destroy)> info(
        bytes.isEmpty() ? nullptr : di_info_parse_edid(bytes.data(), size_t(bytes.size())), &di_info_destroy);
    const di_edid *edid = info ? di_info_get_edid(info.get()) : nullptr;
    if (!edid)
        return malformed(u"not a valid EDID of a display"_s);

    Edid out;
    const di_edid_vendor_product *product = di_edid_get_vendor_product(edid);
    const QString letters = QString::fromLatin1(product->manufacturer, 3);
    if (std::ranges::all_of(letters, [](QChar c) { return c >= u'A' && c <= u'Z'; }))
        out.manufacturer = letters;
    out.productCode = product->product;
    if (product->serial != 0)
        out.serialNumber = product->serial;
    if (const int year = product->manufacture_year ? product->manufacture_year : product->model_year; year > 0)
        out.year = year;
    out.name = productName(edid);

    const di_edid_detailed_timing_def *timing = di_edid_get_detailed_timing_defs(edid)[0];
    setSize(out, edid, timing);
    if (timing) {
        // An interlaced picture's lines are counted per half picture, which is half a line longer than said.
        const double lineCount = timing->vert_video + timing->vert_blank + (timing->interlaced ? 0.5 : 0);
        const double total = double(timing->horiz_video + timing->horiz_blank) * lineCount;
        if (total > 0 && timing->pixel_clock_hz > 0) {
            const int lines = timing->interlaced ? timing->vert_video * 2 : timing->vert_video;
            out.preferredMode = Edid::Mode{timing->horiz_video, lines, timing->pixel_clock_hz / total};
        }
    }
    return out;
}

#else

Result<Edid> parseEdid(QByteArrayView)
{
    return std::unexpected(Error{Error::Kind::Failed, {}, u"this build cannot read EDID (made without libdisplay-info)"_s});
}

#endif

} // namespace prose
