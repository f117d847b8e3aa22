// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/sections.h"
#include "tests/replay/replays.h"
#include "tests/support/recordings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace prose;

// Prints, as Markdown, which section was ever seen answered by a recording of which system: by replaying all recordings and looking
// up, for every answer a section got, where the manifest says that it comes from.

namespace {

enum class Evidence { None, Invented, Real };

struct Column
{
    double order = 0;
    QString name;
    auto operator<=>(const Column &) const = default;
};

using Row = QMap<Column, Evidence>;
using Table = QMap<QString, Row>; ///< section → column → evidence

QString processorOf(const QString &arch)
{
    if (arch.contains("arm64"_L1) && arch.contains("x86_64"_L1))
        return u"either"_s;
    if (arch == "amd64"_L1)
        return u"x86_64"_s;
    return arch == "aarch64"_L1 ? u"arm64"_s : arch;
}

/// Of a Mac its system and kind of processor; of others the processor.
Column columnOf(Platform platform, const QString &os, const QString &arch)
{
    const QString processor = processorOf(arch);
    if (platform == Platform::Linux)
        return {0, processor.isEmpty() ? u"not told"_s : processor};
    static const QRegularExpression oneVersion(u"^(?:macOS|OS X|Mac OS X) (10\\.\\d+|1[1-9]|[2-9]\\d)\\b(?!\\S* (?:to|or) )"_s);
    const QString version = oneVersion.match(os).captured(1);
    const QString kind = processor == "arm64"_L1 ? u"Apple Silicon"_s : processor == "x86_64"_L1 ? u"Intel"_s : u"either"_s;
    if (version.isEmpty())
        return {1000, u"version not told, "_s + kind};
    return {version.startsWith("10."_L1) ? 10 + version.sliced(3).toDouble() / 100 : version.toDouble(), version + u' ' + kind};
}

/// As recordings are searched: a program by its name, arguments in any order.
QStringList comparable(QStringList words)
{
    if (words.isEmpty())
        return words;
    words.first() = words.first().section(u'/', -1);
    std::sort(words.begin() + 1, words.end());
    return words;
}

struct Entry
{
    QStringList words; ///< of a command or call
    QString path;
    Column column;
    Evidence evidence = Evidence::Real;
};

std::vector<Entry> entriesOf(const QJsonObject &manifest, Platform platform)
{
    std::vector<Entry> entries;
    for (const auto jsons = manifest["entries"_L1].toArray(); const QJsonValue &json : jsons) {
        if (json["error"_L1].isString())
            continue;
        Entry entry;
        entry.words = comparable(json[json["argv"_L1].isArray() ? "argv"_L1 : "call"_L1].toVariant().toStringList());
        entry.path = json["path"_L1].toString();
        const auto said = [&](QLatin1StringView key) { return json[key].toString(manifest[key].toString()); };
        entry.column = columnOf(platform, said("os"_L1), said("arch"_L1));
        if (said("source"_L1).contains("invented"_L1) || json["invented"_L1].toBool() || manifest["invented"_L1].toBool())
            entry.evidence = Evidence::Invented;
        entries.push_back(std::move(entry));
    }
    return entries;
}

bool isAnsweredBy(const SourceRecord &source, const Entry &entry)
{
    if (source.kind != SourceRecord::Kind::File)
        return !entry.words.isEmpty() && entry.words == comparable(source.words);
    if (entry.path.isEmpty())
        return false;
    const QString pattern = source.name();
    return entry.path == pattern
        || QRegularExpression(QRegularExpression::wildcardToRegularExpression(pattern)).match(entry.path).hasMatch();
}

bool isAnswered(const SourceRecord &source)
{
    return !source.error && (source.kind == SourceRecord::Kind::File ? source.files > 0 : source.bytes > 0);
}

void replay(const std::vector<SectionSpec> &specs, const QString &machine, Table &macs, Table &others)
{
    const Report report = inspected(specs, recordingFolder(machine));
    const QJsonObject manifest = QJsonDocument::fromJson(recordedFile(machine, u"manifest.json"_s)).object();
    const std::vector<Entry> entries = entriesOf(manifest, report.platform);
    const Column whole = columnOf(report.platform, manifest["os"_L1].toString(), manifest["arch"_L1].toString());
    for (const Section &section : report.sections) {
        if (section.state != State::Complete && section.state != State::Partial)
            continue;
        Row &row = (report.platform == Platform::MacOS ? macs : others)[section.id];
        for (const SourceRecord &source : section.sources) {
            if (!isAnswered(source))
                continue;
            bool isFound = false;
            for (const Entry &entry : entries) {
                if (isAnsweredBy(source, entry)) {
                    row[entry.column] = std::max(row.value(entry.column, Evidence::None), entry.evidence);
                    isFound = true;
                }
            }
            if (!isFound) // through a symbolic link
                row[whole] = std::max(row.value(whole, Evidence::None), Evidence::Real);
        }
    }
}

void print(QTextStream &out, const QString &title, const std::vector<SectionSpec> &specs, Platform platform, const Table &table)
{
    QList<Column> columns;
    if (platform == Platform::MacOS) { // those that we mean to support
        for (const QString &version : {u"10.15"_s, u"11"_s, u"12"_s, u"13"_s, u"14"_s, u"15"_s, u"26"_s}) {
            columns += columnOf(platform, u"macOS "_s + version, u"x86_64"_s);
            if (version != "10.15"_L1)
                columns += columnOf(platform, u"macOS "_s + version, u"arm64"_s);
        }
    }
    for (const Row &row : table) {
        for (auto cell = row.begin(); cell != row.end(); ++cell) {
            if (!columns.contains(cell.key()))
                columns += cell.key();
        }
    }
    std::ranges::sort(columns);
    out << "## " << title << "\n\n| section |";
    for (const Column &column : std::as_const(columns))
        out << ' ' << column.name << " |";
    out << "\n| --- |" << QString(u" --- |"_s).repeated(columns.size()) << '\n';
    for (const SectionSpec &spec : specs) {
        if (!spec.collectors.contains(platform))
            continue;
        out << "| " << spec.info.id << " |";
        for (const Column &column : std::as_const(columns)) {
            const Evidence evidence = table.value(spec.info.id).value(column, Evidence::None);
            out << (evidence == Evidence::Real ? " real |" : evidence == Evidence::Invented ? " invented |" : " – |");
        }
        out << '\n';
    }
    out << '\n';
}

/// Rows of the parsers' tests that no machine ever printed say so in their names.
void printInventedRows(QTextStream &out)
{
    static const QRegularExpression row(u"\\w+\\(\\s*\"([^\"]*invented[^\"]*)\""_s);
    const QDir folder(recordingFolder(u"../parsers"_s));
    out << "## Rows that tests invented\n\n| test | rows |\n| --- | --- |\n";
    for (const auto names = folder.entryList({u"tst_*.cpp"_s}, QDir::Files, QDir::Name); const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QStringList rows;
        for (const QRegularExpressionMatch &match : row.globalMatch(QString::fromUtf8(file.readAll())))
            rows += match.captured(1);
        if (!rows.isEmpty())
            out << "| " << name.chopped(4) << " | " << rows.join(u"; ") << " |\n";
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const std::vector<SectionSpec> specs = allSections();
    Table macs, others;
    for (const auto machines = recordedMachines(); const QString &machine : machines)
        replay(specs, machine, macs, others);
    QTextStream out(stdout);
    print(out, u"macOS"_s, specs, Platform::MacOS, macs);
    print(out, u"Linux"_s, specs, Platform::Linux, others);
    printInventedRows(out);
    return 0;
}
