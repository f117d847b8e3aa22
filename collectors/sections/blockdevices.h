// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/files.h"
#include "collectors/parsers/mountinfo.h"
#include "collectors/sections/disk.h"

#include <QHash>
#include <QLatin1StringView>

namespace prose {

/// Linux: the disks, partitions and layers (dm, md) below /sys/block, by kernel name ("vda", "nvme0n1p2", "dm-0"), and what
/// lies on what. Built from files that were read before; asks nothing itself.
class BlockDevices
{
public:
    static QStringList contentPatterns();
    static QStringList linkPatterns();
    static QStringList memberPatterns();
    /// The answers to read(), links() and names() of the patterns above.
    BlockDevices(Files contents, const Files &links, const Files &members);

    /// Everything below /sys/block, sorted; no partitions.
    const QStringList &names() const { return m_names; }
    QStringList partitions(const QString &disk) const;
    /// A disk of its own, rather than a layer, a file or memory shown as a disk, or an optical drive.
    bool isDisk(const QString &name) const;
    PhysicalDisk disk(const QString &name) const;
    std::optional<qint64> sizeBytes(const QString &name) const;

    std::optional<QString> dmName(const QString &name) const { return attribute(name, QLatin1StringView("dm/name")); }
    std::optional<QString> dmUuid(const QString &name) const { return attribute(name, QLatin1StringView("dm/uuid")); }
    std::optional<QString> attribute(const QString &name, QLatin1StringView file) const;
    /// What a layer is made of, sorted: "dm-0" → {"nvme0n1p3"}.
    QStringList members(const QString &name) const { return m_members.value(name); }
    /// The form of encryption of a dm-crypt layer, "LUKS2"; nothing for all else. cryptsetup also opens layers that only check
    /// what they pass on (dm-verity, dm-integrity).
    std::optional<QString> encryptionKind(const QString &name) const;
    /// Whether `name` is `below`, or a part of it, or lies on it.
    bool liesOn(const QString &name, const QString &below) const { return liesOn(name, below, 0); }
    /// The name a layer was given, without the UUID that some tools put into it.
    QString layerName(const QString &name) const;
    /// Whether dm-crypt is somewhere between this and the disk. Absent where a layer does not tell.
    std::optional<bool> isEncrypted(const QString &name) const;

    /// The device that a mounted file system lies on; nothing for network and pseudo file systems.
    std::optional<QString> nameOf(const Mount &mount) const;
    /// The source as it is, without the UUID that some mapper names hold.
    QString sourceText(const Mount &mount) const;

private:
    std::optional<bool> isEncrypted(const QString &name, int depth) const;
    bool liesOn(const QString &name, const QString &below, int depth) const;
    QString folder(const QString &name) const;
    std::optional<QString> transport(const QString &disk) const;

    Files m_contents;
    QStringList m_names;
    QHash<QString, QString> m_parents; ///< partition → disk
    QHash<QString, QString> m_byNumber; ///< "254:0" → "vda"
    QHash<QString, QString> m_places; ///< disk → its folder below /sys/devices
    QHash<QString, QStringList> m_members;
};

} // namespace prose
