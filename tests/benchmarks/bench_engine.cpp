// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// 25 sections whose one source takes 2 s each: all at once, and one after the other.
#include "collectors/engine/engine.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPromise>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace prose;

namespace {

constexpr int sectionCount = 25;
constexpr std::chrono::milliseconds delay{2000};

class LateSources : public Sources
{
public:
    Platform platform() const override { return Platform::Linux; }
    QFuture<Result<Output>> run(const Command &) override
    {
        auto promise = std::make_shared<QPromise<Result<Output>>>();
        promise->start();
        QTimer::singleShot(delay, this, [promise] {
            promise->addResult(Result<Output>(Output{"done", {}, 0}));
            promise->finish();
        });
        return promise->future();
    }
    QFuture<FileAnswers> read(const FileRequest &) override { return QtFuture::makeReadyValueFuture(FileAnswers()); }
    QFuture<Result<QByteArray>> call(const Call &) override { return QtFuture::makeReadyValueFuture(Result<QByteArray>(QByteArray())); }
    void stop() override {}
};

struct Late
{
    std::optional<QString> text;
    static constexpr auto id = "late";
    static const Fields<Late> fields;
};
const Fields<Late> Late::fields = {field("text", "Text", &Late::text)};

QCoro::Task<Collected<Late>> collect(Inputs in)
{
    Collected<Late> out;
    // Each section asks something of its own, or all would share one answer.
    static int asked = 0;
    if (out.take(co_await in.run({u"late"_s, {QString::number(++asked)}})))
        out.facts.text = u"done"_s;
    co_return out;
}

double seconds(int sections, bool sequential)
{
    std::vector<SectionSpec> specs;
    for (int i = 0; i < sections; ++i) {
        SectionSpec spec = section<Late>("Late", "Group").on(Platform::Linux, collect);
        spec.info.id = u"late%1"_s.arg(i);
        specs.push_back(std::move(spec));
    }
    Engine engine(specs, std::make_shared<LateSources>(), {.sequential = sequential});
    QEventLoop loop;
    QObject::connect(&engine, &Engine::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    QElapsedTimer clock;
    clock.start();
    engine.start();
    loop.exec();
    return double(clock.nsecsElapsed()) / 1e9;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const double together = seconds(sectionCount, false);
    const double oneByOne = seconds(sectionCount, true);
    std::printf("%-40s %8.3f s\n%-40s %8.3f s\n%-40s %8.1f\n", "25 sections of 2 s, together", together, "25 sections of 2 s, one by one",
                oneByOne, "ratio", oneByOne / together);
    return 0;
}
