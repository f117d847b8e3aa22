// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/sources/sources.h"

#include <QSet>

#include <memory>

namespace prose {

/// What can happen to one answer of a machine.
enum class Trouble {
    Missing,
    Empty,
    Denied,
    Cut, ///< the second half of the bytes never came
    German, ///< the tool speaks the user's language: decimal commas, other words
    TimedOut,
    Fails, ///< a command that ends with exit code 1 and a complaint
};

/// One command, file or call.
struct Question
{
    SourceRecord::Kind kind = SourceRecord::Kind::File;
    QString name; ///< the words, or a path: one file, not a pattern

    bool operator==(const Question &) const = default;
};

/// A machine on which one answer went wrong. Asks the machine behind it each question once, however many runs there are.
class TroubledSources : public Sources
{
public:
    explicit TroubledSources(std::shared_ptr<Sources> machine) : m_machine(std::move(machine)) {}

    void make(Trouble trouble, const Question &where);
    void makeNone() { m_where = {}; }
    /// How often a question that is in trouble was asked.
    int asked() const { return m_asked; }

    Platform platform() const override { return m_machine->platform(); }
    QFuture<Result<Output>> run(const Command &command) override;
    QFuture<FileAnswers> read(const FileRequest &request) override;
    QFuture<Result<QByteArray>> call(const Call &call) override;
    void stop() override {}

    using Want = FileRequest::Want;
    /// Everything asked so far, with the true answers.
    const QHash<QString, Result<Output>> &commands() const { return m_commands; }
    const QHash<QString, Result<QByteArray>> &calls() const { return m_calls; }
    const QHash<std::pair<Want, QString>, PathAnswers> &files() const { return m_files; }

private:
    bool isInTrouble(SourceRecord::Kind kind, const QString &name);
    void makeTrouble(PathAnswers &answers, const QString &pattern, Want want) const;

    std::shared_ptr<Sources> m_machine;
    Question m_where;
    Trouble m_trouble = Trouble::Missing;
    int m_asked = 0;
    QHash<QString, Result<Output>> m_commands;
    QHash<QString, Result<QByteArray>> m_calls;
    QHash<std::pair<Want, QString>, PathAnswers> m_files;
};

/// What a tool would print for a German user, as far as it is guessed; the same bytes for what no tool translates: property lists, data.
QByteArray inGerman(const QByteArray &output);
QString inGerman(QString text);

} // namespace prose
