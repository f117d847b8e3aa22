// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/files.h"
#include "collectors/sources/sources.h"
#include "models/report/fields.h"
#include "models/report/section.h"

#include <QCoroTask>

#include <any>
#include <concepts>
#include <memory>

namespace prose {

class SectionRun;

/// What a collector is handed: questions to the machine, and the facts of the sections it said it needs.
/// A cheap copy; take it by value. Every question is bounded by the command's own time-out and by the section's
/// limit, and is noted as one of the section's sources. The same question is put to the machine once per run.
class Inputs
{
public:
    explicit Inputs(std::shared_ptr<SectionRun> run) : m_run(std::move(run)) {}

    /// The command's output whatever its exit code; Error when it did not end by itself.
    QCoro::Task<Result<Output>> runAnyExit(Command command) const;
    /// Its standard output; Error::Failed (with the last line of standard error) when the exit code is not 0.
    QCoro::Task<Result<QByteArray>> run(Command command) const;
    /// Contents of all files behind these paths and patterns. Ask once for all of a kind: each await costs a round trip.
    QCoro::Task<Files> read(QStringList patterns) const;
    QCoro::Task<Files> links(QStringList patterns) const;
    QCoro::Task<Files> names(QStringList patterns) const;
    QCoro::Task<Files> stats(QStringList patterns) const;
    QCoro::Task<Result<QByteArray>> call(QString name, QString argument = {}) const;
    QCoro::Task<Result<QByteArray>> call(Call call) const;

    /// Whether the user lets this run ask somebody over the network.
    bool allowsNetwork() const;

    /// Facts of a section named in needs(); null when it failed or was skipped.
    template<class F>
    const F *facts() const
    {
        return std::any_cast<F>(factsOf(QLatin1StringView(F::id)));
    }

private:
    const std::any *factsOf(QLatin1StringView id) const;

    std::shared_ptr<SectionRun> m_run;
};

/// What a collector returns: facts, and what is missing from them.
template<class F>
struct Collected
{
    F facts;
    std::vector<Error> problems;
    QString unavailable; ///< set when the machine has no such thing: an English sentence

    /// The value, or nothing and a problem.
    template<class T>
    std::optional<T> take(Result<T> result)
    {
        if (result)
            return *std::move(result);
        problems.push_back(std::move(result).error());
        return std::nullopt;
    }

    /// The same, through a parser: `take(co_await in.run(vmStat), parseVmStat)`. A parser's error is given its source.
    template<class Parser>
    auto take(Result<QByteArray> bytes, Parser parse, const QString &source = {})
        -> std::optional<typename std::invoke_result_t<Parser, QByteArray>::value_type>
    {
        if (!bytes)
            return take(Result<typename std::invoke_result_t<Parser, QByteArray>::value_type>(std::unexpect, std::move(bytes).error()));
        auto parsed = parse(*bytes);
        if (!parsed && parsed.error().source.isEmpty())
            parsed.error().source = source;
        return take(std::move(parsed));
    }

    /// As take(), but something that does not exist is simply absent: many files are there on some machines only.
    template<class T>
    std::optional<T> takeIfThere(Result<T> result)
    {
        if (!result && result.error().kind == Error::Kind::Missing)
            return std::nullopt;
        return take(std::move(result));
    }

    /// The same, through a parser.
    template<class Parser>
    auto takeIfThere(Result<QByteArray> bytes, Parser parse, const QString &source = {}) -> decltype(take(bytes, parse, source))
    {
        if (!bytes && bytes.error().kind == Error::Kind::Missing)
            return std::nullopt;
        return take(std::move(bytes), parse, source);
    }
};

/// A section as the engine sees it. Made by section<Facts>(); handed to the engine as data.
struct SectionSpec
{
    struct Outcome
    {
        Node root;
        std::any facts;
        std::vector<Error> problems;
        QString unavailable;
    };
    using Collect = std::function<QCoro::Task<Outcome>(Inputs)>;

    SectionInfo info;
    std::map<Platform, Collect> collectors;
    Priority priority = Priority::Normal;
};

/// Adapts a collector to the engine: turns its facts into nodes through their table.
template<class F>
QCoro::Task<SectionSpec::Outcome> outcomeOf(QCoro::Task<Collected<F>> (*collect)(Inputs), Inputs in)
{
    Collected<F> collected = co_await collect(std::move(in));
    SectionSpec::Outcome outcome;
    outcome.root = F::fields.toNode(collected.facts, QString(QLatin1StringView(F::id)));
    outcome.problems = std::move(collected.problems);
    outcome.unavailable = std::move(collected.unavailable);
    outcome.facts = std::move(collected.facts);
    co_return outcome;
}

template<class F>
class SectionBuilder
{
public:
    SectionBuilder(const char *label, const char *group)
    {
        m_spec.info.id = QLatin1StringView(F::id);
        m_spec.info.label = label;
        m_spec.info.group = group;
        m_spec.info.fields = &F::fields;
        m_spec.info.blank = F::fields.toNode(F{}, m_spec.info.id);
    }
    SectionBuilder on(Platform platform, QCoro::Task<Collected<F>> (*collect)(Inputs)) &&
    {
        m_spec.info.platforms.push_back(platform);
        m_spec.collectors[platform] = [collect](Inputs in) { return outcomeOf<F>(collect, std::move(in)); };
        return std::move(*this);
    }
    SectionBuilder needs(const char *id) &&
    {
        m_spec.info.needs += QString::fromLatin1(id);
        return std::move(*this);
    }
    SectionBuilder within(std::chrono::seconds limit) &&
    {
        m_spec.info.limit = limit;
        return std::move(*this);
    }
    /// Not of the kept schema: left out of the reports of platforms that have no such thing.
    SectionBuilder addition() &&
    {
        m_spec.info.isAddition = true;
        return std::move(*this);
    }
    /// Takes its time, and is seldom what one looks for: left out of fast reports, and behind all others.
    SectionBuilder deep() &&
    {
        m_spec.info.isDeep = true;
        return std::move(*this).at(Priority::Background);
    }
    /// In what order its questions get their turn, unless the user looks at it.
    SectionBuilder at(Priority priority) &&
    {
        m_spec.priority = priority;
        return std::move(*this);
    }
    operator SectionSpec() && { return std::move(m_spec); }

private:
    SectionSpec m_spec;
};

/// Begins a section's specification. Both texts are QT_TRANSLATE_NOOP("Report", …).
template<class F>
SectionBuilder<F> section(const char *label, const char *group)
{
    return {label, group};
}

} // namespace prose
