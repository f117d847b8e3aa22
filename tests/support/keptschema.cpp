// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keptschema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace prose {

KeptSchema::KeptSchema()
{
    QFile file(QStringLiteral(PROSE_KEPT_SCHEMA));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    m_sections = document["sections"_L1].toVariant().toStringList();
    m_words = document["words"_L1].toObject();
    const auto add = [this](const QString &path, const QJsonValue &row) {
        m_types.insert(path, row.isObject() ? row["ours"_L1].toString() : row.toString());
        const qsizetype dot = path.lastIndexOf(u'.');
        if (dot > 0)
            m_children[path.first(dot)] += path.sliced(dot + 1);
    };
    const QJsonObject rows = document["rows"_L1].toObject();
    for (auto it = rows.begin(); it != rows.end(); ++it)
        add(it.key(), it.value());
    const QJsonObject manager = document["manager"_L1].toObject();
    for (auto it = manager.begin(); it != manager.end(); ++it)
        add(u"manager."_s + it.key(), it.value());
    if (m_sections.size() != 28 || rows.size() < 200 || manager.size() != 9)
        qFatal("%s is not the kept schema", qPrintable(file.fileName()));
}

void KeptSchema::checkKeys(QStringList &faults, const QJsonObject &object, const QString &rows, const QString &path) const
{
    for (const auto keys = m_children.value(rows); const QString &key : keys) {
        if (!object.contains(key))
            faults += u"%1.%2 is missing"_s.arg(path, key);
        else
            check(faults, object[key], m_types[rows + u'.' + key], rows + u'.' + key, path + u'.' + key);
    }
}

void KeptSchema::check(QStringList &faults, const QJsonValue &value, const QString &type, const QString &rows, const QString &path) const
{
    if (type.endsWith(u'?')) {
        if (!value.isNull())
            check(faults, value, type.chopped(1), rows, path);
        return;
    }
    const auto is = [&](bool right) {
        if (!right)
            faults += u"%1 should be %2: %3"_s.arg(path, type,
                                                   QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)));
        return right;
    };
    if (type == "s"_L1) {
        is(value.isString());
    } else if (type == "b"_L1) {
        is(value.isBool());
    } else if (type == "n"_L1) {
        is(value.isDouble());
    } else if (type == "i"_L1) {
        is(value.isDouble() && value.toDouble() == std::floor(value.toDouble()));
    } else if (type == "[s]"_L1 || type == "[{}]"_L1) {
        if (!is(value.isArray()))
            return;
        const QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i)
            check(faults, items.at(i), type.sliced(1).chopped(1), rows + u"[]"_s, u"%1[%2]"_s.arg(path).arg(i));
    } else if (type == "manager"_L1) {
        // One that is not there is this key alone.
        if (is(value.isObject()) && !(value["installed"_L1] == false && value.toObject().size() == 1))
            checkKeys(faults, value.toObject(), type, path);
    } else if (type.startsWith(u'{')) {
        if (!is(value.isObject()))
            return;
        const QJsonObject object = value.toObject();
        if (const QString inner = type.sliced(1).chopped(1); !inner.isEmpty()) {
            for (auto it = object.begin(); it != object.end(); ++it)
                check(faults, it.value(), inner, rows + u".*"_s, path + u'.' + it.key());
        }
        checkKeys(faults, object, rows, path);
    } else {
        qFatal("the schema says \"%s\" of %s", qPrintable(type), qPrintable(rows));
    }
}

QStringList KeptSchema::faults(const QString &section, const QJsonValue &json) const
{
    QStringList faults;
    if (const auto type = m_types.constFind(section); type != m_types.constEnd())
        check(faults, json, *type, section, section);
    return faults;
}

QStringList KeptSchema::blankFaults(const QString &section, const QJsonValue &json) const
{
    QStringList wrong = faults(section, json);
    wrong.removeIf([this](const QString &fault) {
        const QString parent = fault.section(u' ', 0, 0).section(u'.', 0, -2);
        return fault.endsWith(" is missing"_L1) && (m_types.value(parent) == "{s}"_L1 || m_types.value(parent) == "{[s]}"_L1);
    });
    for (auto it = m_words.begin(); it != m_words.end(); ++it) {
        if (it.key().section(u'.', 0, 0) != section)
            continue;
        QJsonValue value = json;
        for (const auto keys = it.key().split(u'.').sliced(1); const QString &key : keys)
            value = value[key];
        const QString word = it->isObject() ? it.value()["ours"_L1].toString() : it->toString();
        if (value != word)
            wrong += u"%1 should say \"%2\" where nothing is known, not \"%3\""_s.arg(it.key(), word, value.toString());
    }
    return wrong;
}

} // namespace prose
