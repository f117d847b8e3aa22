// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/section.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <memory>

namespace prose {

/// One place at which a document is not as its schema says.
struct SchemaFault
{
    enum class Kind { Missing, Type, Value };
    Kind kind = Kind::Type;
    QString path; ///< JSON pointer: "/hardware/displays/0/name"; of a missing key, where it should stand
    QString reason; ///< translated: "is text (“abc”), should be a whole number"

    bool operator==(const SchemaFault &) const = default;
};

/// A JSON Schema (draft 7), ready to be held against documents. One thread at a time.
class Schema
{
    Q_DECLARE_TR_FUNCTIONS(Validation)

public:
    /// Malformed: it is no JSON, or no schema.
    static Result<Schema> parse(const QByteArray &json);
    Schema(Schema &&) noexcept;
    Schema &operator=(Schema &&) noexcept;
    ~Schema();

    /// Everything that is wrong, in the order in which it was found; at most a thousand.
    std::vector<SchemaFault> faults(const QJsonObject &document) const;

private:
    struct Compiled;
    Schema(QJsonObject json, std::unique_ptr<Compiled> compiled);

    QJsonObject m_json;
    std::unique_ptr<Compiled> m_compiled;
};

/// What a report turned out to be when it was held against the schema of this version.
struct Verdict
{
    Q_DECLARE_TR_FUNCTIONS(Validation)

public:
    enum class Outcome {
        Valid, ///< as the schema says, or as it said when that version was current
        Readable, ///< of the older tool, which the schema does not describe; it opens and compares
        Invalid,
    };
    Outcome outcome = Outcome::Invalid;
    QStringList sentences; ///< translated: what kind of report it is, and how far it fits
    std::vector<SchemaFault> faults; ///< what makes it invalid
    std::vector<SchemaFault> remarks; ///< what does not fit, and need not: it is of another version or of the older tool
};

/// `report` is the top level of a report (see isReport()). The schema is that of the catalogue.
Verdict validate(const QJsonObject &report, const Catalogue &catalogue);

} // namespace prose
