// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/document.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonParseError>
#include <QSaveFile>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <vector>

using namespace Qt::StringLiterals;

namespace prose {

// Each takes some 150 bytes in a report. The largest reports known have 40 000.
static constexpr qsizetype mostValues = 1'000'000;

static std::unexpected<Error> failed(Error::Kind kind, const QString &source, const QString &detail = {})
{
    return std::unexpected(Error{kind, source, detail});
}

Result<QByteArray> readDocument(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failed(info.isSymLink() ? Error::Kind::Failed : Error::Kind::Missing, path,
                      info.isSymLink() ? u"this link leads nowhere"_s : QString());
    if (info.isDir())
        return failed(Error::Kind::Malformed, path, u"this is a folder without a manifest.json, so it is no recording"_s);
    if (!info.isFile())
        return failed(Error::Kind::Malformed, path, u"this is a pipe, a socket or a device, not a file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(file.error() == QFile::PermissionsError || !info.isReadable() ? Error::Kind::Denied : Error::Kind::Failed, path,
                      info.isReadable() ? file.errorString() : QString());
    if (file.size() > largestDocument)
        return failed(Error::Kind::TooLarge, path, u"more than %1 MiB"_s.arg(largestDocument / 1024 / 1024));
    QByteArray bytes = file.read(largestDocument + 1); // some files say 0, and others grow
    if (file.error() != QFile::NoError)
        return failed(Error::Kind::Failed, path, file.errorString());
    if (bytes.size() > largestDocument)
        return failed(Error::Kind::TooLarge, path, u"more than %1 MiB"_s.arg(largestDocument / 1024 / 1024));
    return bytes;
}

/// What bytes are that begin so, where people may take it for a report.
static QString otherForm(QByteArrayView bytes)
{
    struct Form
    {
        QByteArrayView magic;
        QLatin1StringView what;
    };
    static const std::array<Form, 12> forms{{
        {"\x1f\x8b", "this is compressed with gzip; unpack it first"_L1},
        {"PK\x03\x04", "this is a zip archive; unpack it first"_L1},
        {"\xfd"
         "7zXZ",
         "this is compressed with xz; unpack it first"_L1},
        {"BZh", "this is compressed with bzip2; unpack it first"_L1},
        {"\x28\xb5\x2f\xfd", "this is compressed with zstd; unpack it first"_L1},
        {"bplist", "this is a binary property list, not JSON"_L1},
        {"%PDF", "this is a PDF document, not JSON"_L1},
        {"\x89PNG", "this is a picture, not JSON"_L1},
        {"\xff\xd8\xff", "this is a picture, not JSON"_L1},
        {"SQLite format 3", "this is a database, not JSON"_L1},
        {"\x7f"
         "ELF",
         "this is a program, not JSON"_L1},
        {"\xcf\xfa\xed\xfe", "this is a program, not JSON"_L1},
    }};
    for (const Form &form : forms) {
        if (bytes.startsWith(form.magic))
            return form.what;
    }
    const QByteArray start = bytes.first(std::min<qsizetype>(bytes.size(), 512)).trimmed().toByteArray().toLower();
    if (start.isEmpty())
        return u"this file is empty"_s;
    if (start.startsWith("<?xml") || start.startsWith("<plist"))
        return start.contains("plist") ? u"this is a property list in XML, not JSON"_s : u"this is XML, not JSON"_s;
    if (start.startsWith("<!doctype html") || start.startsWith("<html"))
        return u"this is a web page, not JSON"_s;
    return {};
}

static QByteArray asUtf8(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes, u'{');
    const auto listEncoding = encoding ? encoding : QStringConverter::encodingForData(bytes, u'[');
    if (!listEncoding)
        return bytes;
    if (*listEncoding == QStringConverter::Utf8)
        return bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes;
    return QString(QStringDecoder(*listEncoding)(bytes)).toUtf8();
}

/// At least as many as the JSON has values: its commas and brackets outside of texts.
static qsizetype valueCount(QByteArrayView json)
{
    qsizetype count = 1;
    bool isText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '"')
            isText = !isText;
        else if (isText)
            i += c == '\\';
        else
            count += c == ',' || c == '{' || c == '[';
    }
    return count;
}

/// Where a name stands for the second time in its object, or -1. JSON leaves open which of the two counts, so programs differ.
/// Names that are written differently ("a", "\u0061") are not noticed; the JSON must be well-formed.
static qsizetype repeatedName(QByteArrayView json)
{
    std::vector<std::vector<QByteArrayView>> objects; // the names so far of each that is open; lists have none
    bool isName = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '"') {
            const qsizetype start = i + 1;
            for (++i; i < json.size() && json[i] != '"'; ++i)
                i += json[i] == '\\';
            if (isName)
                objects.back().push_back(json.sliced(start, std::min(i, json.size()) - start));
            isName = false;
        } else if (c == '{' || c == '[') {
            objects.emplace_back();
            isName = c == '{';
        } else if (c == ',') {
            isName = !objects.empty() && !objects.back().empty();
        } else if ((c == '}' || c == ']') && !objects.empty()) {
            std::vector<QByteArrayView> &names = objects.back();
            const auto order = [](QByteArrayView a, QByteArrayView b) {
                return a.size() != b.size() ? a.size() < b.size() : std::memcmp(a.data(), b.data(), size_t(a.size())) < 0;
            };
            std::ranges::stable_sort(names, order);
            const auto twin = std::ranges::adjacent_find(names);
            if (twin != names.end())
                return std::next(twin)->data() - json.data();
            objects.pop_back();
            isName = false;
        }
    }
    return -1;
}

Result<void> writeDocument(const QString &path, const QByteArray &bytes, std::optional<QFile::Permissions> permissions)
{
    if (const QFileInfo there(path); there.exists() && !there.isFile())
        return failed(Error::Kind::Failed, path, QCoreApplication::translate("Report", "It is not a file"));
    errno = 0;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && (!permissions || file.setPermissions(*permissions)) && file.write(bytes) == bytes.size()
        && file.commit())
        return {};
    const int number = errno; // Qt does not always say why
    const bool isSilent = file.error() == QFileDevice::NoError && number != 0;
    return failed(Error::Kind::Failed, path, isSilent ? qt_error_string(number) : file.errorString());
}

static QString placeText(QByteArrayView json, qsizetype offset)
{
    const QByteArrayView before = json.first(std::clamp<qsizetype>(offset, 0, json.size()));
    return u"line %1, column %2"_s.arg(before.count('\n') + 1).arg(before.size() - before.lastIndexOf('\n'));
}

Result<QJsonDocument> documentFrom(const QByteArray &bytes, const QString &name)
{
    if (const QString other = otherForm(bytes); !other.isEmpty())
        return failed(Error::Kind::Malformed, name, other);
    const QByteArray json = asUtf8(bytes);
    if (valueCount(json) > mostValues)
        return failed(Error::Kind::TooLarge, name, u"more than %1 values"_s.arg(mostValues));
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return failed(Error::Kind::Malformed, name, u"%1 at %2"_s.arg(parseError.errorString(), placeText(json, parseError.offset)));
    if (const qsizetype offset = repeatedName(json); offset >= 0) {
        const QByteArrayView rest = QByteArrayView(json).sliced(offset);
        return failed(Error::Kind::Malformed, name,
                      u"the name \"%1\" stands twice in one object, again at %2"_s.arg(
                          QString::fromUtf8(rest.first(std::clamp<qsizetype>(rest.indexOf('"'), 0, 80))), placeText(json, offset - 1)));
    }
    return document;
}

} // namespace prose
