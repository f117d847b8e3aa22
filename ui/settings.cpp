// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include <QSettings>

#include <algorithm>

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

constexpr auto themeKey = "preferences/theme"_L1;
constexpr auto lightWord = "light"_L1;
constexpr auto darkWord = "dark"_L1;

} // namespace

Settings Settings::load()
{
    const QSettings file;
    Settings settings;
    visit(settings, [&](QLatin1StringView key, auto &member) {
        const QVariant kept = file.value(key);
        if (kept.isValid() && kept.canConvert<std::remove_reference_t<decltype(member)>>())
            member = kept.value<std::remove_reference_t<decltype(member)>>();
    });
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
