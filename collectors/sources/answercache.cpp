// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sources/answercache.h"

#include "collectors/sources/homefolder.h"
#include "models/report/document.h"

#include <QCryptographicHash>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QStandardPaths>

#include <algorithm>
#include <tuple>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace prose {

static constexpr qsizetype entryLimit = 500;
static constexpr qint64 cacheLimitBytes = 16 * 1024 * 1024;
static constexpr qint64 answerLimitBytes = 4 * 1024 * 1024;
static constexpr auto lockPatience = std::chrono::milliseconds(1000);
static constexpr qint64 keptDays = 31;

/// Device, inode, size and the times of change of contents and of anything else: a replaced or rewritten file differs in one
/// of them, also where somebody set the first time back.
static QByteArray fileIdentity(const QString &path)
{
    struct stat info;
    if (::stat(QFile::encodeName(withHome(path)).constData(), &info) != 0)
        return "none";
#ifdef Q_OS_DARWIN
    const timespec written = info.st_mtimespec, changed = info.st_ctimespec;
#else
    const timespec written = info.st_mtim, changed = info.st_ctim;
#endif
    const qint64 parts[] = {qint64(info.st_dev),     qint64(info.st_ino),    qint64(info.st_size),   qint64(written.tv_sec),
                            qint64(written.tv_nsec), qint64(changed.tv_sec), qint64(changed.tv_nsec)};
    QByteArray identity;
    for (const qint64 part : parts)
        identity += QByteArray::number(part) + ':';
    return identity;
}

QString AnswerCache::identityOf(const Command &command)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto allWords = command.words(); const QString &word : allWords)
        hash.addData(word.toUtf8() + '\0');
    for (const QString &path : command.unchangedWhile)
        hash.addData(path.toUtf8() + '\0' + fileIdentity(path) + '\0');
    return QString::fromLatin1(hash.result().toHex());
}

static bool isOwn(const QString &path)
{
    struct stat info;
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 && info.st_uid == ::geteuid();
}

QString AnswerCache::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + "/system-prose/answers.json"_L1;
}

AnswerCache::AnswerCache(QString file) : m_file(std::move(file)) {}

QJsonObject AnswerCache::load() const
{
    QFile file(m_file);
    if (m_file.isEmpty() || !isOwn(m_file) || file.size() > cacheLimitBytes || !file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

static qint64 today()
{
    return QDate::currentDate().toJulianDay();
}

std::optional<Output> AnswerCache::find(const Command &command)
{
    if (!m_entries)
        m_entries = load();
    const QString key = identityOf(command);
    QJsonObject entry = m_changed.contains(key) ? m_changed[key].toObject() : m_entries->value(key).toObject();
    if (!entry["exit"_L1].isDouble() || !entry["stdout"_L1].isString())
        return std::nullopt;
    const Output output{.standardOutput = QByteArray::fromBase64(entry["stdout"_L1].toString().toLatin1()),
                        .standardError = QByteArray::fromBase64(entry["stderr"_L1].toString().toLatin1()),
                        .exitCode = entry["exit"_L1].toInt(),
                        .isRemembered = true};
    if (entry["used"_L1].toInteger() != today()) {
        entry["used"_L1] = today();
        m_changed[key] = entry;
    }
    return output;
}

void AnswerCache::keep(const Command &command, const QString &identity, const Output &output)
{
    const qint64 sizeBytes = output.standardOutput.size() + output.standardError.size();
    if (m_file.isEmpty() || sizeBytes > answerLimitBytes || identity != identityOf(command))
        return;
    m_changed[identity] = QJsonObject{{"command"_L1, command.words().join(u' ')},
                                      {"exit"_L1, output.exitCode},
                                      {"stdout"_L1, QString::fromLatin1(output.standardOutput.toBase64())},
                                      {"stderr"_L1, QString::fromLatin1(output.standardError.toBase64())},
                                      {"used"_L1, today()}};
}

AnswerCache::~AnswerCache()
{
    if (m_changed.isEmpty())
        return;
    const QString folder = QFileInfo(m_file).path();
    if (!QDir().mkpath(folder) || !isOwn(folder))
        return;
    QLockFile lock(m_file + ".lock"_L1);
    if (!lock.tryLock(lockPatience))
        return; // it is only a cache
    QJsonObject all = load(); // another instance may have written since
    for (auto entry = m_changed.begin(); entry != m_changed.end(); ++entry)
        all[entry.key()] = *entry;
    std::vector<std::pair<qint64, QString>> byUse;
    for (auto entry = all.begin(); entry != all.end(); ++entry)
        byUse.emplace_back(-entry->toObject()["used"_L1].toInteger(), entry.key());
    std::ranges::sort(byUse);
    for (size_t i = 0; i < byUse.size(); ++i) {
        if (i >= size_t(entryLimit) || -byUse[i].first < today() - keptDays)
            all.remove(byUse[i].second);
    }
    // Answers may name what others need not know. Where they cannot be kept, they are asked for again.
    std::ignore = writeDocument(m_file, QJsonDocument(all).toJson(QJsonDocument::Compact), QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace prose
