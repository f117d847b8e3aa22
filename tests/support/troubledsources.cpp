// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/troubledsources.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace prose {

// ---- another language ----

/// Words that Apple's and others' tools translate in what they print for people.
static const QHash<QString, QString> germanWords{
    {u"Yes"_s, u"Ja"_s},
    {u"No"_s, u"Nein"_s},
    {u"On"_s, u"Ein"_s},
    {u"Off"_s, u"Aus"_s},
    {u"Enabled"_s, u"Aktiviert"_s},
    {u"enabled"_s, u"aktiviert"_s},
    {u"Disabled"_s, u"Deaktiviert"_s},
    {u"disabled"_s, u"deaktiviert"_s},
    {u"Supported"_s, u"Unterstützt"_s},
    {u"Connected"_s, u"Verbunden"_s},
    {u"Disconnected"_s, u"Getrennt"_s},
    {u"Connecting"_s, u"Verbinden"_s},
    {u"Charging"_s, u"Laden"_s},
    {u"charging"_s, u"laden"_s},
    {u"charged"_s, u"geladen"_s},
    {u"discharging"_s, u"entladen"_s},
    {u"remaining"_s, u"verbleiben"_s},
    {u"present"_s, u"vorhanden"_s},
    {u"Cycle Count"_s, u"Anzahl der Ladezyklen"_s},
    {u"Condition"_s, u"Zustand"_s},
    {u"Built-In"_s, u"Integriert"_s},
    {u"Internal"_s, u"Intern"_s},
    {u"External"_s, u"Extern"_s},
    {u"Memory"_s, u"Speicher"_s},
    {u"Unknown"_s, u"Unbekannt"_s},
    {u"None"_s, u"Keine"_s},
    {u"Name"_s, u"Name"_s},
    {u"Kind"_s, u"Art"_s},
    {u"day"_s, u"Tag"_s},
    {u"days"_s, u"Tage"_s},
    {u"users"_s, u"Benutzer"_s},
    {u"user"_s, u"Benutzer"_s},
    {u"load averages"_s, u"Auslastung"_s},
    {u"Hardware Port"_s, u"Hardwareanschluss"_s},
    {u"Device"_s, u"Gerät"_s},
    {u"Wi-Fi"_s, u"WLAN"_s},
    {u"Verified"_s, u"Überprüft"_s},
    {u"Failing"_s, u"Fehlerhaft"_s},
    {u"Good"_s, u"Gut"_s},
    {u"Normal"_s, u"Normal"_s},
    {u"Service"_s, u"Dienst"_s},
    {u"Pages free"_s, u"Freie Seiten"_s},
    {u"Pages active"_s, u"Aktive Seiten"_s},
};

static QRegularExpression wordPattern()
{
    QStringList words;
    for (auto it = germanWords.keyBegin(); it != germanWords.keyEnd(); ++it)
        words += QRegularExpression::escape(*it);
    std::ranges::sort(words, [](const QString &left, const QString &right) { return left.size() > right.size(); });
    return QRegularExpression(u"(?<![A-Za-z_.-])(?:"_s + words.join(u'|') + u")(?![A-Za-z_-])"_s);
}

QString inGerman(QString text)
{
    static const QRegularExpression number(u"(?<![\\d.,])(\\d+)\\.(\\d+)(?![\\d.])"_s);
    static const QRegularExpression words = wordPattern();
    text.replace(number, u"\\1,\\2"_s);
    QString german;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &match : words.globalMatch(text)) {
        german += text.sliced(done, match.capturedStart() - done);
        german += germanWords[match.captured()];
        done = match.capturedEnd();
    }
    return german + text.sliced(done);
}

static QJsonValue inGerman(const QJsonValue &json)
{
    if (json.isString())
        return inGerman(json.toString());
    if (json.isArray()) {
        QJsonArray items;
        for (const auto array = json.toArray(); const QJsonValue &item : array)
            items.append(inGerman(item));
        return items;
    }
    if (json.isObject()) {
        QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = inGerman(it.value());
        return object;
    }
    return json;
}

QByteArray inGerman(const QByteArray &output)
{
    const QByteArray begin = output.first(std::min<qsizetype>(output.size(), 4096)).trimmed();
    if (begin.startsWith('{') || begin.startsWith('[')) {
        const QJsonDocument document = QJsonDocument::fromJson(output);
        if (document.isObject())
            return QJsonDocument(inGerman(document.object()).toObject()).toJson();
        if (document.isArray())
            return QJsonDocument(inGerman(QJsonValue(document.array())).toArray()).toJson();
    }
    if (begin.startsWith("<?xml") || begin.contains('\0') || !QString::fromUtf8(output).toUtf8().startsWith(output))
        return output;
    return inGerman(QString::fromUtf8(output)).toUtf8();
}

// ---- answers gone wrong ----

static Error troubleError(Trouble trouble, const QString &source)
{
    switch (trouble) {
    case Trouble::Denied: return {Error::Kind::Denied, source, u"Permission denied"_s};
    case Trouble::TimedOut: return {Error::Kind::TimedOut, source, u"after 15 s"_s};
    default: return {Error::Kind::Missing, source, {}};
    }
}

static bool isError(Trouble trouble)
{
    return trouble == Trouble::Missing || trouble == Trouble::Denied || trouble == Trouble::TimedOut;
}

static QByteArray changed(Trouble trouble, const QByteArray &bytes)
{
    switch (trouble) {
    case Trouble::Cut: return bytes.first(bytes.size() / 2);
    case Trouble::German: return inGerman(bytes);
    default: return {};
    }
}

void TroubledSources::make(Trouble trouble, const Question &where)
{
    m_trouble = trouble;
    m_where = where;
    m_asked = 0;
}

bool TroubledSources::isInTrouble(SourceRecord::Kind kind, const QString &name)
{
    const bool isIt = m_where == Question{kind, name};
    m_asked += int(isIt);
    return isIt;
}

template<class T>
static QFuture<T> ready(T answer)
{
    return QtFuture::makeReadyValueFuture(std::move(answer));
}

QFuture<Result<Output>> TroubledSources::run(const Command &command)
{
    const QString name = command.words().join(u' ');
    if (!m_commands.contains(name))
        m_commands.insert(name, m_machine->run(command).result());
    const Result<Output> &truth = m_commands[name];
    if (!isInTrouble(SourceRecord::Kind::Command, name))
        return ready(truth);
    if (isError(m_trouble))
        return ready(Result<Output>(std::unexpected(troubleError(m_trouble, name))));
    if (m_trouble == Trouble::Fails)
        return ready(Result<Output>(Output{{}, "it did not work\n", 1}));
    Output output = truth.value_or(Output());
    output.standardOutput = changed(m_trouble, output.standardOutput);
    output.standardError = changed(m_trouble, output.standardError);
    return ready(Result<Output>(output));
}

QFuture<Result<QByteArray>> TroubledSources::call(const Call &call)
{
    const QString name = call.words().join(u' ');
    if (!m_calls.contains(name))
        m_calls.insert(name, m_machine->call(call).result());
    const Result<QByteArray> &truth = m_calls[name];
    if (!isInTrouble(SourceRecord::Kind::Call, name))
        return ready(truth);
    if (isError(m_trouble))
        return ready(Result<QByteArray>(std::unexpected(troubleError(m_trouble, name))));
    return ready(Result<QByteArray>(changed(m_trouble, truth.value_or(QByteArray()))));
}

/// A file that may not be read is still listed, still a link, and can still be asked for its size.
void TroubledSources::makeTrouble(PathAnswers &answers, const QString &pattern, Want want) const
{
    const QString &path = m_where.name;
    const bool isOneFile = path == pattern;
    if (m_trouble == Trouble::Missing && !isOneFile)
        answers.remove(path);
    else if (m_trouble == Trouble::Missing || (isError(m_trouble) && want == Want::Contents))
        answers.insert(path, std::unexpected(troubleError(m_trouble, path)));
    else if (!isError(m_trouble) && want == Want::Contents)
        answers.insert(path, changed(m_trouble, answers[path].value_or(QByteArray())));
}

QFuture<FileAnswers> TroubledSources::read(const FileRequest &request)
{
    FileRequest unasked{request.want, {}};
    for (const QString &pattern : request.patterns) {
        if (!m_files.contains({request.want, pattern}))
            unasked.patterns += pattern;
    }
    if (!unasked.patterns.isEmpty()) {
        const FileAnswers answers = m_machine->read(unasked).result();
        for (const QString &pattern : std::as_const(unasked.patterns))
            m_files.insert({request.want, pattern}, answers.value(pattern));
    }
    FileAnswers answers;
    for (const QString &pattern : request.patterns) {
        PathAnswers paths = m_files.value({request.want, pattern});
        if (paths.contains(m_where.name) && isInTrouble(SourceRecord::Kind::File, m_where.name))
            makeTrouble(paths, pattern, request.want);
        answers.insert(pattern, paths);
    }
    return ready(answers);
}

} // namespace prose
