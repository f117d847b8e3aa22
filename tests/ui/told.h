// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inspection.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <array>
#include <atomic>

/// Three sections, each of which knows what one command prints, and recordings of those commands: for tests of the whole program.
namespace told {

using namespace prose;
using namespace Qt::StringLiterals;

inline constexpr std::array<const char *, 3> programs{"first", "second", "third"};

template<int number>
struct Told
{
    static constexpr const char *id = programs[number];
    std::optional<QString> text;
    static const Fields<Told> fields;
};
template<int number>
const Fields<Told<number>> Told<number>::fields = {field("text", "Text", &Told::text)};

inline std::atomic<int> collections = 0;
inline std::atomic<QThread *> collectedOn = nullptr;
inline QString programOfFirst = u"first"_s; ///< a path in a test of this machine

template<int number>
QCoro::Task<Collected<Told<number>>> collect(Inputs in)
{
    Collected<Told<number>> out;
    ++collections;
    collectedOn = QThread::currentThread();
    const QString program = number == 0 ? programOfFirst : QString::fromLatin1(programs[number]);
    if (const auto text = out.take(co_await in.run({program, {}})))
        out.facts.text = QString::fromUtf8(*text).trimmed();
    co_return out;
}

template<int number>
SectionSpec spec()
{
    return section<Told<number>>("Told", "Group").on(Platform::Linux, collect<number>).on(Platform::MacOS, collect<number>);
}

inline const std::vector<SectionSpec> &specs()
{
    static const std::vector<SectionSpec> all{spec<0>(), spec<1>(), spec<2>()};
    return all;
}

inline const Catalogue &catalogue()
{
    static const Catalogue all = catalogueOf(specs());
    return all;
}

/// What a command answers, and when.
struct Answer
{
    QString text;
    int exitCode = 0;
    int delayMs = 0;
};

/// The folder again, or nothing where it could not be written. `answers`: by the command's name.
inline QString writeRecording(const QDir &folder, const QMap<QString, Answer> &answers)
{
    folder.mkpath(u"."_s);
    QJsonArray entries;
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        const QString name = it.key() + ".txt"_L1;
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(it->text.toUtf8()) < 0)
            return {};
        entries.append(
            QJsonObject{{"argv"_L1, QJsonArray{it.key()}}, {"stdout"_L1, name}, {"exit"_L1, it->exitCode}, {"delay_ms"_L1, it->delayMs}});
    }
    QFile manifest(folder.filePath(u"manifest.json"_s));
    const QJsonObject object{{"os"_L1, "Linux"_L1}, {"arch"_L1, "x86_64"_L1}, {"platform"_L1, "linux"_L1}, {"entries"_L1, entries}};
    if (!manifest.open(QIODevice::WriteOnly) || manifest.write(QJsonDocument(object).toJson()) < 0)
        return {};
    return folder.path();
}

} // namespace told
