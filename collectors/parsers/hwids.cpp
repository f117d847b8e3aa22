// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/hwids.h"

#include "collectors/parsers/keyvalue.h"

#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace prose {

QHash<HardwareId, HardwareName> hardwareNames(QByteArrayView ids, const QList<HardwareId> &wanted)
{
    QSet<quint16> vendors;
    for (const HardwareId id : wanted)
        vendors.insert(quint16(id >> 16));
    QHash<HardwareId, HardwareName> names;
    std::optional<quint16> vendor; // the vendor whose devices we are among, when it is wanted
    while (!ids.isEmpty()) {
        const QByteArrayView line = takeLine(ids);
        const bool isDevice = line.startsWith('\t');
        if (line.isEmpty() || line.startsWith('#') || line.startsWith("\t\t") || (isDevice && !vendor))
            continue;
        const QByteArrayView entry = isDevice ? line.sliced(1) : line;
        bool isHexadecimal = false;
        const quint16 number = entry.size() > 4 ? entry.first(4).toUShort(&isHexadecimal, 16) : 0;
        // After the vendors come lists of classes, whose lines begin with a letter and a blank ("C 03").
        const bool isEntry = isHexadecimal && entry.at(4) == ' ';
        const QString name = isEntry ? QString::fromUtf8(entry.sliced(4)).trimmed() : QString();
        if (!isDevice) {
            vendor = isEntry && vendors.contains(number) ? std::optional(number) : std::nullopt;
            if (vendor) {
                for (const HardwareId id : wanted) {
                    if (quint16(id >> 16) == number)
                        names[id].vendor = name;
                }
            }
        } else if (const HardwareId id = hardwareId(*vendor, number); isEntry && names.contains(id)) {
            names[id].device = name;
        }
    }
    return names;
}

QHash<quint32, QString> pciClassNames(QByteArrayView ids, const QList<quint32> &wanted)
{
    QHash<quint32, QString> names;
    const qsizetype start = ids.indexOf("\nC ");
    ids = start < 0 ? QByteArrayView() : ids.sliced(start + 1);
    quint32 group = 0;
    while (!ids.isEmpty()) {
        const QByteArrayView line = takeLine(ids);
        const bool isKind = line.startsWith('\t');
        if (line.startsWith("\t\t") || !(isKind || line.startsWith("C ")))
            continue;
        const QByteArrayView entry = line.sliced(isKind ? 1 : 2);
        bool isHexadecimal = false;
        const quint32 number = entry.size() > 4 ? entry.first(2).toUInt(&isHexadecimal, 16) : 0;
        if (!isHexadecimal)
            continue;
        if (!isKind)
            group = number;
        for (const quint32 code : wanted) {
            if (code >> 16 == group && (!isKind || (code >> 8 & 0xff) == number))
                names[code] = QString::fromUtf8(entry.sliced(2)).trimmed();
        }
    }
    return names;
}

QString shortName(const HardwareName &name)
{
    // "Advanced Micro Devices, Inc. [AMD/ATI]", "NVIDIA Corporation": the name that stands on the box.
    QString maker = name.vendor;
    if (const qsizetype bracket = maker.indexOf(u'['); bracket >= 0 && maker.endsWith(u']'))
        maker = maker.sliced(bracket + 1).chopped(1).section(u'/', 0, 0);
    for (const QLatin1StringView ending : {" Corporation"_L1, " Corp."_L1, ", Inc."_L1, " Inc."_L1, " Co., Ltd."_L1, " Ltd."_L1}) {
        if (maker.endsWith(ending))
            maker.chop(ending.size());
    }
    if (name.device.isEmpty())
        return maker + u" device"_s;
    QString device = name.device;
    if (const qsizetype bracket = device.indexOf(u'['); bracket >= 0 && device.endsWith(u']'))
        device = device.sliced(bracket + 1).chopped(1);
    return device.startsWith(maker) ? device : maker + u' ' + device;
}

} // namespace prose
