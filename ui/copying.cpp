// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/copying.h"

#include "models/nodesize.h"
#include "models/report/redact.h"
#include "models/treemodel.h"
#include "ui/labels.h"
#include "ui/settings.h"

#include <QWidget>
#include <QtConcurrentRun>

namespace prose {

Copying::Copying(const TreeModel *model, std::function<Report()> shown, QObject *parent) : QObject(parent), m_shown(std::move(shown))
{
    connect(model, &TreeModel::partChanged, this, &Copying::forget);
    connect(model, &QAbstractItemModel::modelReset, this, &Copying::forget);
}

Copying::~Copying()
{
    m_workers.waitForDone();
}

const Node *NodePlace::in(const Report &report) const
{
    const Section *found = report.section(section);
    const Node *node = found ? &found->root : nullptr;
    for (const int step : steps) {
        if (!node || step >= int(node->children.size()))
            return nullptr;
        node = &node->children[step];
    }
    return node;
}

Copying *Copying::of(const QWidget *widget)
{
    return widget->window()->findChild<Copying *>(Qt::FindDirectChildrenOnly);
}

void Copying::forget()
{
    m_waiting.reset(); // who waits there is told what they asked for
    if (m_leaving)
        destroyElsewhere(std::exchange(m_leaving, nullptr));
}

void Copying::whenClean(std::function<void(const Leaving &)> then)
{
    if (m_leaving) {
        then(*m_leaving);
        return;
    }
    if (m_waiting) {
        m_waiting->then.push_back(std::move(then));
        return;
    }
    m_waiting = std::make_shared<Waiting>();
    m_waiting->then.push_back(std::move(then));
    const auto work = [](const std::shared_ptr<const Report> &whole) {
        return std::make_shared<const Leaving>(whole, std::make_shared<const Report>(redacted(*whole)));
    };
    QtConcurrent::run(&m_workers, work, std::make_shared<const Report>(m_shown()))
        .then(this, [this, waiting = m_waiting](const std::shared_ptr<const Leaving> &leaving) {
            if (waiting == m_waiting) {
                m_leaving = leaving;
                m_waiting.reset();
            }
            for (const auto &call : waiting->then)
                call(*leaving);
        });
}

void Copying::make(Kind kind, std::function<Texts()> texts)
{
    QtConcurrent::run(&m_workers, std::move(texts)).then(this, [this, kind, run = m_run](const Texts &made) { putInto(made, kind, run); });
}

void Copying::copy(Kind kind, std::function<QString(const Report &)> words)
{
    const int run = ++m_run;
    whenClean([this, kind, run, words = std::move(words)](const Leaving &leaving) {
        if (run == m_run)
            make(kind, [leaving, words] { return Texts{words(*leaving.whole), words(*leaving.clean)}; });
    });
}

void Copying::copy(Kind kind, std::shared_ptr<const Diff> diff, std::shared_ptr<const Report> left, std::shared_ptr<const Report> right,
                   std::function<QString(const Diff &)> words)
{
    const int run = ++m_run;
    if (m_diff == diff && m_cleanDiff) {
        make(kind, [diff, clean = m_cleanDiff, words = std::move(words)] { return Texts{words(*diff), words(*clean)}; });
        return;
    }
    const auto work = [diff, left = std::move(left), right = std::move(right)] {
        return std::make_shared<const Diff>(redacted(*diff, *left, *right));
    };
    QtConcurrent::run(&m_workers, work)
        .then(this, [this, kind, run, diff, words = std::move(words)](const std::shared_ptr<const Diff> &clean) {
            if (m_cleanDiff)
                destroyElsewhere(std::move(m_cleanDiff));
            m_diff = diff;
            m_cleanDiff = clean;
            if (run == m_run)
                make(kind, [diff, clean, words] { return Texts{words(*diff), words(*clean)}; });
        });
}

void Copying::copyText(const QString &text)
{
    ++m_run;
    make(Kind::Text, [text, whole = std::make_shared<const Report>(m_shown())] { return Texts{text, redactedText(text, *whole)}; });
}

static QString sentenceFor(Copying::Kind kind)
{
    switch (kind) {
    case Copying::Kind::Row: return Copying::tr("The row was copied.");
    case Copying::Kind::Value: return Copying::tr("The value was copied.");
    case Copying::Kind::Section: return Copying::tr("The section was copied.");
    case Copying::Kind::KeyPath: return Copying::tr("The key path was copied.");
    case Copying::Kind::Cell: return Copying::tr("The cell was copied.");
    case Copying::Kind::Table: return Copying::tr("The table was copied.");
    case Copying::Kind::Details: return Copying::tr("The details of the computer were copied.");
    case Copying::Kind::Text: return Copying::tr("The text was copied.");
    }
    Q_UNREACHABLE();
}

void Copying::putInto(const Texts &texts, Kind kind, int run)
{
    if (run != m_run || texts.whole.isEmpty())
        return;
    const bool isOpen = Settings::load().copiesPersonalData;
    copyToClipboard(isOpen ? texts.whole : texts.clean);
    const QString what = sentenceFor(kind);
    if (texts.whole == texts.clean)
        Q_EMIT copied(what);
    else
        Q_EMIT copied(what + u' ' + (isOpen ? tr("It holds personal data.") : tr("Personal data was replaced by stand-ins.")));
}

void copyFrom(const QWidget *widget, const QString &text)
{
    if (Copying *copying = Copying::of(widget))
        copying->copyText(text);
    else
        copyToClipboard(text);
}

} // namespace prose
