// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/infoplist.h"

#include "collectors/parsers/plist.h"

#include <QRegularExpression>
#include <QVariantMap>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

std::optional<QString> textOf(const QVariantMap &dictionary, const QString &key)
{
    constexpr qsizetype longest = 300;
    const QVariant value = dictionary.value(key);
    constexpr std::array<int, 3> types{QMetaType::QString, QMetaType::LongLong, QMetaType::Double}; // <real>1.2</real> by mistake
    QString text = std::ranges::contains(types, value.typeId()) ? value.toString().simplified() : QString();
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    if (text.isEmpty() || text.size() > longest || text.contains("$("_L1) || text.contains("${"_L1))
        return std::nullopt;
    return text;
}

} // namespace

std::optional<QString> InfoPlist::version() const
{
    if (shortVersion)
        return shortVersion;
    if (bundleVersion)
        return bundleVersion;
    static const QRegularExpression number(u"(?<![\\w.])\\d+(?:\\.\\d+)*[\\w.-]*"_s);
    if (const auto match = about ? number.match(*about) : QRegularExpressionMatch(); match.hasMatch())
        return match.captured();
    return std::nullopt;
}

Result<InfoPlist> parseInfoPlist(QByteArrayView plist)
{
    const Result<QVariant> parsed = parsePlist(plist);
    if (!parsed)
        return std::unexpected(parsed.error());
    if (parsed->typeId() != QMetaType::QVariantMap)
        return malformed(u"no dictionary"_s);
    const QVariantMap all = parsed->toMap();
    const QVariantMap java = all.value(u"JavaVM"_s).toMap();
    InfoPlist info;
    info.identifier = textOf(all, u"CFBundleIdentifier"_s);
    info.shortVersion = textOf(all, u"CFBundleShortVersionString"_s);
    info.bundleVersion = textOf(all, u"CFBundleVersion"_s);
    info.about = textOf(all, u"CFBundleGetInfoString"_s);
    info.category = textOf(all, u"LSApplicationCategoryType"_s);
    info.minimumSystem = textOf(all, u"LSMinimumSystemVersion"_s);
    info.productBuild = textOf(all, u"ProductBuildVersion"_s);
    info.javaVersion = textOf(java, u"JVMVersion"_s);
    info.javaVendor = textOf(java, u"JVMVendor"_s);
    info.packageVersion = textOf(all, u"PackageVersion"_s);
    return info;
}

} // namespace prose
