// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include <QSettings>

#include <cmath>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

/// The one list of names and members, for reading as for writing.
template<class S, class Visit>
void visit(S &settings, Visit visit)
{
    visit("preferences/skipped_sections"_L1, settings.skippedSections);
    visit("preferences/timeout_scale"_L1, settings.timeoutScale);
    visit("preferences/look_up_public_address"_L1, settings.looksUpPublicAddress);
    visit("preferences/remove_personal_data"_L1, settings.removesPersonalData);
    visit("preferences/copy_personal_data"_L1, settings.copiesPersonalData);
    visit("preferences/keep_last_report"_L1, settings.keepsLastReport);
    visit("preferences/language"_L1, settings.language);
}

// Files are written by people, too. What is not clearly one of the values that could be meant counts as none.
void take(bool &member, const QVariant &kept)
{
    const QString word = kept.toString();
    if (word == "true"_L1 || word == "false"_L1)
        member = word == "true"_L1;
}
void take(double &member, const QVariant &kept)
{
    bool isNumber = false;
    const double number = kept.toDouble(&isNumber);
    if (isNumber && std::isfinite(number))
        member = number;
}
void take(QString &member, const QVariant &kept)
{
    if (kept.typeId() == QMetaType::QString)
        member = kept.toString();
}
void take(QStringList &member, const QVariant &kept)
{
    if (kept.typeId() == QMetaType::QStringList || kept.typeId() == QMetaType::QString)
        member = kept.toStringList();
    member.removeAll(QString());
}

constexpr auto themeKey = "preferences/theme"_L1;
constexpr auto lightWord = "light"_L1;
constexpr auto darkWord = "dark"_L1;

} // namespace

Settings Settings::load()
{
    const QSettings file;
    Settings settings;
    visit(settings, [&](QLatin1StringView key, auto &member) { take(member, file.value(key)); });
    if (!(settings.timeoutScale >= 0.1 && settings.timeoutScale <= 10))
        settings.timeoutScale = 1;
    const QString theme = file.value(themeKey).toString();
    settings.theme = theme == lightWord ? Theme::Light : theme == darkWord ? Theme::Dark : Theme::System;
    return settings;
}

void Settings::save() const
{
    QSettings file;
    visit(*this, [&](QLatin1StringView key, const auto &member) { file.setValue(key, member); });
    file.setValue(themeKey, theme == Theme::Light ? lightWord : theme == Theme::Dark ? darkWord : "system"_L1);
}

} // namespace prose
