// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/ioreg.h"

#include "collectors/parsers/plist.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace prose {

std::optional<QString> RegistryEntry::text(const QString &key) const
{
    const QVariant value = properties.value(key);
    QString text;
    if (value.typeId() == QMetaType::QString) {
        text = value.toString();
    } else if (value.typeId() == QMetaType::QByteArray) {
        const QByteArray bytes = value.toByteArray();
        text = QString::fromUtf8(bytes.left(qsizetype(qstrnlen(bytes.constData(), size_t(bytes.size())))));
    }
    text = text.trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<qint64> RegistryEntry::number(const QString &key) const
{
    const QVariant value = properties.value(key);
    switch (value.typeId()) {
    case QMetaType::LongLong: return value.toLongLong();
    case QMetaType::ULongLong: return qint64(value.toULongLong());
    case QMetaType::QByteArray: break;
    default: return std::nullopt;
    }
    const QByteArray bytes = value.toByteArray();
    if (bytes.isEmpty() || bytes.size() > 8)
        return std::nullopt;
    quint64 number = 0;
    for (qsizetype i = bytes.size() - 1; i >= 0; --i)
        number = number << 8 | uchar(bytes[i]);
    return qint64(number);
}

std::optional<quint32> RegistryEntry::bits(const QString &key) const
{
    const auto value = number(key);
    return value ? std::optional(quint32(quint64(*value) & 0xffffffff)) : std::nullopt;
}

std::optional<bool> RegistryEntry::truth(const QString &key) const
{
    const QVariant value = properties.value(key);
    return value.typeId() == QMetaType::Bool ? std::optional(value.toBool()) : std::nullopt;
}

QVariantMap RegistryEntry::map(const QString &key) const
{
    return properties.value(key).toMap();
}

namespace {

const QString childrenKey = u"IORegistryEntryChildren"_s;

class Registry
{
public:
    void add(const QVariant &object)
    {
        if (object.typeId() != QMetaType::QVariantMap)
            return;
        QVariantMap properties = object.toMap();
        const QVariantList children = properties.take(childrenKey).toList();
        RegistryEntry entry;
        entry.name = properties.value(u"IORegistryEntryName"_s).toString();
        entry.objectClass = properties.value(u"IOObjectClass"_s).toString();
        const QVariant id = properties.value(u"IORegistryEntryID"_s);
        if (id.isValid())
            entry.id = id.toULongLong();
        entry.properties = std::move(properties);
        for (const QVariant &child : children) {
            const QString childClass = child.toMap().value(u"IOObjectClass"_s).toString();
            if (!childClass.isEmpty())
                entry.childClasses += childClass;
        }
        keep(std::move(entry));
        for (const QVariant &child : children)
            add(child);
    }
    std::vector<RegistryEntry> take() { return std::move(m_entries); }

private:
    /// An object at the edge of what was asked for comes with its name only; where it is printed again it may tell more.
    void keep(RegistryEntry entry)
    {
        const auto known = entry.id ? m_byId.constFind(*entry.id) : m_byId.constEnd();
        if (known == m_byId.constEnd()) {
            if (entry.id)
                m_byId.insert(*entry.id, m_entries.size());
            m_entries.push_back(std::move(entry));
            return;
        }
        RegistryEntry &before = m_entries[*known];
        if (before.childClasses.isEmpty())
            before.childClasses = entry.childClasses;
        if (entry.properties.size() > before.properties.size())
            before.properties = std::move(entry.properties);
    }

    std::vector<RegistryEntry> m_entries;
    QHash<quint64, size_t> m_byId;
};

} // namespace

Result<std::vector<RegistryEntry>> parseIoreg(QByteArrayView xml)
{
    if (xml.trimmed().isEmpty())
        return std::vector<RegistryEntry>();
    const Result<QVariant> plist = parsePlist(xml);
    if (!plist)
        return std::unexpected(plist.error());
    Registry registry;
    if (plist->typeId() == QMetaType::QVariantMap) {
        registry.add(*plist);
    } else if (plist->typeId() == QMetaType::QVariantList) {
        for (const auto objects = plist->toList(); const QVariant &object : objects)
            registry.add(object);
    } else {
        return malformed(u"no list of registry entries"_s);
    }
    return registry.take();
}

} // namespace prose
