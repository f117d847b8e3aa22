// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/macdisplays.h"

#include "collectors/parsers/edid.h"

using namespace Qt::StringLiterals;

namespace prose {

namespace {

QString productCode(quint32 product)
{
    return u"0x%1"_s.arg(product, 4, 16, QLatin1Char('0'));
}

template<class T>
void fill(std::optional<T> &value, const std::optional<T> &other)
{
    if (!value)
        value = other;
}

/// A screen as the registry knows it, in the members of a Display.
std::optional<Display> fromEdid(const RegistryEntry &entry)
{
    const QByteArray bytes = entry.properties.value(u"IODisplayEDID"_s).toByteArray();
    if (bytes.isEmpty())
        return std::nullopt;
    const Result<Edid> edid = parseEdid(bytes);
    if (!edid)
        return std::nullopt;
    Display screen;
    screen.edidManufacturer = edid->manufacturer;
    screen.edidProductCode = productCode(edid->productCode);
    if (edid->serialNumber)
        screen.edidSerial = QString::number(*edid->serialNumber);
    screen.name = edid->name;
    screen.widthMillimetres = edid->widthMillimetres;
    screen.heightMillimetres = edid->heightMillimetres;
    if (edid->year)
        screen.year = *edid->year;
    return screen;
}

std::optional<qint64> numberOf(const QVariantMap &map, const QString &key, qint64 most)
{
    const QVariant value = map.value(key);
    const bool isNumber = value.typeId() == QMetaType::LongLong;
    return isNumber && value.toLongLong() > 0 && value.toLongLong() <= most ? std::optional(value.toLongLong()) : std::nullopt;
}

std::optional<Display> fromAttributes(const RegistryEntry &entry)
{
    const QVariantMap attributes = entry.map(u"DisplayAttributes"_s);
    const QVariantMap product = attributes.value(u"ProductAttributes"_s).toMap();
    if (product.isEmpty())
        return std::nullopt;
    constexpr qint64 most16 = 0xffff, most32 = 0xffffffff, mostCentimetres = 1000, mostYear = 2200;
    Display screen;
    // A panel that is built in has another form of number in ManufacturerID, and no product number of 16 bits.
    if (const auto maker = numberOf(product, u"LegacyManufacturerID"_s, most16))
        screen.edidManufacturer = edidManufacturer(quint16(*maker));
    if (const auto number = numberOf(product, u"ProductID"_s, most16))
        screen.edidProductCode = productCode(quint32(*number));
    if (const auto serial = numberOf(product, u"SerialNumber"_s, most32))
        screen.edidSerial = QString::number(*serial);
    if (const QString name = product.value(u"ProductName"_s).toString().trimmed(); !name.isEmpty())
        screen.name = name;
    screen.year = numberOf(product, u"YearOfManufacture"_s, mostYear);
    const auto width = numberOf(attributes, u"MaxHorizontalImageSize"_s, mostCentimetres);
    const auto height = numberOf(attributes, u"MaxVerticalImageSize"_s, mostCentimetres);
    if (width && height) {
        screen.widthMillimetres = *width * 10;
        screen.heightMillimetres = *height * 10;
    }
    return screen;
}

bool isSame(const Display &a, const Display &b)
{
    return a.edidManufacturer && a.edidProductCode && a.edidManufacturer == b.edidManufacturer && a.edidProductCode == b.edidProductCode
        && (!a.edidSerial || !b.edidSerial || a.edidSerial == b.edidSerial);
}

} // namespace

void addRegistryScreens(std::vector<Display> &displays, const std::vector<RegistryEntry> &entries)
{
    std::vector<Display> screens;
    for (const RegistryEntry &entry : entries) {
        if (auto screen = fromEdid(entry))
            screens.push_back(*std::move(screen));
        else if (auto attributes = fromAttributes(entry))
            screens.push_back(*std::move(attributes));
    }
    for (const Display &screen : screens) {
        std::vector<Display *> matches;
        for (Display &display : displays) {
            if (isSame(screen, display))
                matches.push_back(&display);
        }
        const auto rivals = std::ranges::count_if(screens, [&](const Display &other) { return isSame(other, screen); });
        const bool isCertain = matches.size() == 1 && (rivals == 1 || (screen.edidSerial && matches.front()->edidSerial));
        // Screens of one kind are of one size, whichever is which.
        for (Display *display : matches) {
            if (!display->widthMillimetres || !display->heightMillimetres) {
                display->widthMillimetres = screen.widthMillimetres;
                display->heightMillimetres = screen.heightMillimetres;
            }
            fill(display->name, screen.name);
            if (isCertain) {
                fill(display->edidSerial, screen.edidSerial);
                fill(display->year, screen.year);
            }
        }
    }
}

} // namespace prose
