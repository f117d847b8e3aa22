// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/report.h"

#include <QLocale>
#include <QStringList>

#include <functional>

namespace prose {

/// One section, or one item below it, read by key path for the making of sentences. Everything that is absent reads as nothing:
/// an empty text, an empty list, no number. Refers to the report, which must outlive it.
class SectionView
{
public:
    SectionView(const Report &report, const Node *node, const QLocale &locale) : m_report(&report), m_node(node), m_locale(locale) {}

    bool isMac() const { return m_report->platform == Platform::MacOS; }
    /// The facts of another section.
    SectionView other(QStringView sectionId) const;
    /// A group or item below this one.
    SectionView at(QStringView path) const { return {*m_report, find(path), m_locale}; }
    const QString &key() const;

    /// A value as people read it, in one line of bearable length.
    QString text(QStringView path) const;
    std::optional<double> number(QStringView path) const;
    /// Numbers that count something: 0 where nothing is known.
    int count(QStringView path) const;
    std::optional<bool> flag(QStringView path) const;
    /// A list's items, or the entries of a group; with an empty path those of this node.
    std::vector<SectionView> items(QStringView path = {}) const;
    int itemCount(QStringView path = {}) const;
    /// The texts of a plain list.
    QStringList texts(QStringView path = {}) const;
    /// One text from each item, empty ones left out.
    QStringList texts(QStringView path, const std::function<QString(const SectionView &)> &ofItem) const;
    int countWhere(QStringView path, const std::function<bool(const SectionView &)> &isWanted) const;

    /// In the reader's words, as exact as one says it: "109 GiB", "71%", "13 hours".
    QString size(double bytes) const;
    QString percent(double value) const;
    QString duration(double seconds) const;
    QString quantity(double value, Unit unit) const;
    QString moment(double epochSeconds) const;

private:
    const Node *find(QStringView path) const;

    const Report *m_report;
    const Node *m_node;
    QLocale m_locale;
};

/// A template with its places filled; nothing when one of the texts is empty. Alternatives are tried in turn with firstOf().
template<class... Texts>
QString say(const QString &sentence, const Texts &...texts)
{
    return (QString(texts).isEmpty() || ...) ? QString() : sentence.arg(QString(texts)...);
}
QString firstOf(std::initializer_list<QString> sentences);
/// The sentences there are, in order.
QStringList allOf(std::initializer_list<QString> sentences);

/// "a, b, and c"; of more than `limit` the first ones and how many are left: "a, b, and 5 more".
QString listed(const QStringList &texts, int limit = 4);
/// "1.23.3" of "go version go1.23.3 linux/amd64"; nothing when there is none.
QString bareVersion(const QString &text);
/// "Name 1.2" of "Name@1.2".
QString nameAndVersion(const QString &text);

} // namespace prose
