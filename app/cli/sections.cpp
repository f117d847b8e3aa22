// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "collectors/sections/sections.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

/// A machine that has nothing: the journal of a run on it is what each section asks first.
class NothingThere : public Sources
{
public:
    explicit NothingThere(Platform platform) : m_platform(platform) {}
    Platform platform() const override { return m_platform; }
    QFuture<Result<Output>> run(const Command &command) override
    {
        return QtFuture::makeReadyValueFuture(Result<Output>(std::unexpected(missing(command.words().join(u' ')))));
    }
    QFuture<FileAnswers> read(const FileRequest &request) override
    {
        FileAnswers answers;
        for (const QString &pattern : request.patterns)
            answers.insert(pattern, {{pattern, std::unexpected(missing(pattern))}});
        return QtFuture::makeReadyValueFuture(answers);
    }
    QFuture<Result<QByteArray>> call(const Call &call) override
    {
        return QtFuture::makeReadyValueFuture(Result<QByteArray>(std::unexpected(missing(call.words().join(u' ')))));
    }
    void stop() override {}

private:
    static Error missing(const QString &source) { return {Error::Kind::Missing, source, {}}; }
    Platform m_platform;
};

QMap<QString, QStringList> questionsOn(Platform platform, const std::vector<SectionSpec> &specs)
{
    QMap<QString, QStringList> questions;
    Engine engine(specs, std::make_shared<NothingThere>(platform), {});
    QEventLoop loop;
    QObject::connect(&engine, &Engine::sectionChanged, &loop, [&](const Section &section) {
        for (const SourceRecord &source : section.sources)
            questions[section.id] += source.name();
    });
    QObject::connect(&engine, &Engine::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    engine.start();
    loop.exec();
    return questions;
}

void addPersonalKeys(QStringList &keys, const FieldList &fields, const QString &prefix)
{
    for (const Field &field : fields.rows()) {
        const QString path = prefix + field.key;
        if (field.personal != Personal::No)
            keys += path;
        if (field.children)
            addPersonalKeys(keys, *field.children, path.isEmpty() ? path : path + u'.');
    }
}

} // namespace

int sectionsCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Terminal::tr("Lists what is collected, what is asked for it on each platform, and what in it is personal. "
                     "Questions that depend on an earlier answer are not listed."));
    parser.addOption({{u"f"_s, u"format"_s}, Terminal::tr("text or json."), u"format"_s, u"text"_s});
    int exit = Done;
    if (!parseArguments(parser, arguments, exit))
        return exit;
    const QString format = parser.value(u"format"_s);
    if ((format != "text"_L1 && format != "json"_L1) || !parser.positionalArguments().isEmpty()) {
        complain(Terminal::tr("usage: prose sections [-f text|json]"));
        return WrongUsage;
    }

    const std::vector<SectionSpec> specs = allSections();
    const auto onLinux = questionsOn(Platform::Linux, specs);
    const auto onMac = questionsOn(Platform::MacOS, specs);
    QJsonArray list;
    QString text;
    for (const SectionSpec &spec : specs) {
        const QString &id = spec.info.id;
        QStringList personal;
        addPersonalKeys(personal, *spec.info.fields, {});
        list += QJsonObject{{u"id"_s, id},
                            {u"label"_s, QString::fromLatin1(spec.info.label)},
                            {u"limit_seconds"_s, qint64(spec.info.limit.count())},
                            {u"needs"_s, QJsonArray::fromStringList(spec.info.needs)},
                            {u"personal"_s, QJsonArray::fromStringList(personal)},
                            {u"linux"_s, QJsonArray::fromStringList(onLinux.value(id))},
                            {u"macos"_s, QJsonArray::fromStringList(onMac.value(id))}};
        const auto lines = [&](const QString &heading, const QStringList &entries) {
            if (!entries.isEmpty())
                text += u"  "_s + heading + u"\n    "_s + entries.join(u"\n    "_s) + u'\n';
        };
        text += u"%1 (%2)\n"_s.arg(id, QCoreApplication::translate("Report", spec.info.label));
        lines(u"Linux"_s, onLinux.value(id));
        lines(u"macOS"_s, onMac.value(id));
        lines(Terminal::tr("personal"), personal);
        text += u'\n';
    }
    const bool written = print(format == "json"_L1 ? QJsonDocument(list).toJson() : text.toUtf8());
    return written ? Done : CouldNot;
}

} // namespace prose
