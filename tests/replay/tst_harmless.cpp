// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The machine before and after several runs of prose: nothing more, nothing less, but for what prose remembers.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>

using namespace Qt::StringLiterals;

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "path size modified" of everything below a folder.
static QStringList treeOf(const QString &folder)
{
    QStringList lines;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        struct stat info;
        if (::lstat(QFile::encodeName(path).constData(), &info) == 0)
            lines +=
                u"%1 %2 %3.%4"_s.arg(path).arg(qint64(info.st_size)).arg(qint64(info.st_mtim.tv_sec)).arg(qint64(info.st_mtim.tv_nsec));
    }
    lines.sort();
    return lines;
}

static QStringList firstWords(const QByteArray &text)
{
    QStringList words;
    for (const auto lines = text.split('\n'); const QByteArray &line : lines)
        words += QString::fromUtf8(line.simplified().split(' ').first());
    words.sort();
    return words;
}

class TestHarmless : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

    QMap<QString, QStringList> machine() const
    {
        QMap<QString, QStringList> parts;
        for (const char *file : {"/proc/self/mountinfo", "/proc/partitions", "/proc/swaps", "/proc/filesystems", "/proc/misc",
                                 "/proc/devices", "/proc/sysvipc/shm", "/proc/sysvipc/sem", "/proc/sysvipc/msg"})
            parts[QString::fromLatin1(file)] = QString::fromUtf8(contentOf(QString::fromLatin1(file))).split(u'\n');
        parts[u"modules"_s] = firstWords(contentOf(u"/proc/modules"_s));
        for (const char *folder : {"/dev", "/sys/block", "/sys/class/net", "/sys/class/tty", "/sys/class/misc", "/sys/bus", "/sys/module"})
            parts[QString::fromLatin1(folder)] = QDir(QString::fromLatin1(folder))
                                                     .entryList(QDir::AllEntries | QDir::System | QDir::Hidden, QDir::Name);
        parts[u"/etc"_s] = treeOf(u"/etc"_s);
        parts[u"the home folder"_s] = treeOf(m_home.path());
        return parts;
    }

private Q_SLOTS:
    void nothingIsChanged()
    {
        // Orphans become our children.
        QCOMPARE(::prctl(PR_SET_CHILD_SUBREAPER, 1), 0);
        QDir home(m_home.path());
        QVERIFY(home.mkpath(u".config/app"_s) && home.mkpath(u"Documents"_s) && home.mkpath(u".local/share"_s));
        for (const auto name : {".bashrc"_L1, ".gitconfig"_L1, ".config/app/settings"_L1, "Documents/letter"_L1}) {
            QFile file(home.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
        }
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_home.path());
        environment.remove(u"XDG_CACHE_HOME"_s);

        const auto before = machine();
        const int runs = qEnvironmentVariableIsSet("PROSE_RUNS") ? qEnvironmentVariableIntValue("PROSE_RUNS") : 3;
        for (int run = 0; run < runs; ++run) {
            QProcess process;
            process.setProcessEnvironment(environment);
            process.start(QStringLiteral(PROSE_PROGRAM), {u"-q"_s, u"-f"_s, u"json"_s});
            QVERIFY(process.waitForFinished(100'000));
            QCOMPARE(process.exitStatus(), QProcess::NormalExit);
            QVERIFY(process.exitCode() == 0 || process.exitCode() == 3);
        }
        QCOMPARE(::waitpid(-1, nullptr, WNOHANG), -1); // no child, and so no orphan, is left
        QVERIFY(QDir(home.filePath(u".cache"_s)).removeRecursively());
        const auto after = machine();
        QCOMPARE(after.keys(), before.keys());
        for (auto part = before.begin(); part != before.end(); ++part) {
            const auto difference = [&](const QStringList &from, const QStringList &to) {
                QStringList lines;
                for (const QString &line : from) {
                    if (!to.contains(line))
                        lines += line;
                }
                return lines.join(u'\n');
            };
            QCOMPARE(part.key() + u": "_s + difference(*part, after[part.key()]), part.key() + u": "_s);
            QCOMPARE(part.key() + u": "_s + difference(after[part.key()], *part), part.key() + u": "_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestHarmless)
#include "tst_harmless.moc"
