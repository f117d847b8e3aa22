// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sources/homefolder.h"

#include <QFile>
#include <QStringList>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace prose {

QStringList passwdLine()
{
    static const QStringList line = [] {
        QFile file(u"/etc/passwd"_s);
        if (!file.open(QIODevice::ReadOnly))
            return QStringList();
        const QByteArray uid = QByteArray::number(qint64(::getuid()));
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray &text : lines) {
            if (text.split(':').value(2) == uid)
                return QString::fromUtf8(text).split(u':');
        }
        return QStringList();
    }();
    return line;
}

QString ownHome()
{
    QString folder = qEnvironmentVariable("HOME");
    if (!folder.startsWith(u'/'))
        folder = passwdLine().value(5);
    while (folder.size() > 1 && folder.endsWith(u'/'))
        folder.chop(1);
    return folder;
}

QString withHome(const QString &path)
{
    const QString home = path.startsWith("~/"_L1) ? ownHome() : QString();
    if (home.isEmpty())
        return path;
    return home == "/"_L1 ? path.sliced(1) : home + path.sliced(1);
}

QString withoutHome(const QString &path)
{
    const QString home = ownHome();
    if (home == "/"_L1)
        return u'~' + path;
    return path.startsWith(home + u'/') ? u'~' + path.sliced(home.size()) : path;
}

} // namespace prose
