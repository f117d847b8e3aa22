// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recordings.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace prose {

static QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

static QString commandLine(const QJsonArray &argv)
{
    QStringList words = argv.toVariantList().isEmpty() ? QStringList() : QJsonValue(argv).toVariant().toStringList();
    if (!words.isEmpty())
        words.first() = words.first().section(u'/', -1);
    return words.join(u' ');
}

QStringList recordedMachines()
{
    return QDir(QStringLiteral(PROSE_TEST_RECORDINGS)).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

QString recordingFolder(const QString &machine)
{
    return QStringLiteral(PROSE_TEST_RECORDINGS) + u'/' + machine;
}

QByteArray recordedFile(const QString &machine, const QString &name)
{
    return fileBytes(recordingFolder(machine) + u'/' + name);
}

QStringList replayedMachines()
{
    QStringList machines = recordedMachines();
    machines.removeIf([](const QString &machine) { return !QFile::exists(recordingFolder(machine) + u"/expected.json"_s); });
    return machines;
}

void addReplayedMachines()
{
    QTest::addColumn<QString>("machine");
    const QStringList machines = replayedMachines();
    if (machines.isEmpty())
        qFatal("no machine is replayed");
    for (const QString &machine : machines)
        QTest::newRow(qPrintable(machine)) << machine;
}

std::vector<Recorded> recordings(const QString &pathOrCommandLine)
{
    std::vector<Recorded> found;
    for (const auto machines = recordedMachines(); const QString &machine : machines) {
        const QDir folder(recordingFolder(machine));
        const QJsonDocument manifest = QJsonDocument::fromJson(fileBytes(folder.filePath(u"manifest.json"_s)));
        int variants = 0;
        for (const auto allEntries = manifest["entries"_L1].toArray(); const QJsonValue &entry : allEntries) {
            const bool isCommand = entry["argv"_L1].isArray();
            const QString name = isCommand ? commandLine(entry["argv"_L1].toArray()) : entry["path"_L1].toString();
            const QString file = entry[isCommand ? "stdout"_L1 : "content"_L1].toString();
            if (name != pathOrCommandLine || file.isEmpty())
                continue;
            ++variants;
            found.push_back({variants == 1 ? machine : u"%1#%2"_s.arg(machine).arg(variants), fileBytes(folder.filePath(file))});
        }
    }
    return found;
}

QByteArray recorded(const QString &machine, const QString &pathOrCommandLine)
{
    for (const Recorded &r : recordings(pathOrCommandLine)) {
        if (r.machine == machine)
            return r.bytes;
    }
    qFatal("%s has no %s", qPrintable(machine), qPrintable(pathOrCommandLine));
}

} // namespace prose
