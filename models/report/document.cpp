// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/document.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonParseError>
#include <QStringDecoder>

#include <algorithm>
#include <array>

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

Result<QJsonDocument> documentFrom(const QByteArray &bytes, const QString &name)
{
    if (const QString other = otherForm(bytes); !other.isEmpty())
        return failed(Error::Kind::Malformed, name, other);
    const QByteArray json = asUtf8(bytes);
    if (valueCount(json) > mostValues)
        return failed(Error::Kind::TooLarge, name, u"more than %1 values"_s.arg(mostValues));
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        const QByteArrayView before = QByteArrayView(json).first(std::clamp<qsizetype>(parseError.offset, 0, json.size()));
        const qsizetype column = before.size() - before.lastIndexOf('\n');
        return failed(Error::Kind::Malformed, name,
                      u"%1 at line %2, column %3"_s.arg(parseError.errorString()).arg(before.count('\n') + 1).arg(column));
    }
    return document;
}

} // namespace prose
