// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/colours.h"

#include "ui/quietstyle.h"

#include <QApplication>
#include <QStyle>
#include <QStyleHints>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace prose {

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](float x, float y) { return float(x + (y - x) * share); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

static double luminance(const QColor &colour)
{
    const auto linear = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Base)) < luminance(palette.color(QPalette::Text));
}

/// The colour, moved towards the text colour until it reads on all grounds.
static QColor readable(QColor colour, const QColor &text, std::initializer_list<QColor> grounds)
{
    const auto isHard = [&colour](const QColor &ground) { return contrast(colour, ground) < 4.6; };
    for (int i = 0; i < 20 && std::ranges::any_of(grounds, isHard); ++i)
        colour = mixed(colour, text, 0.1);
    return colour;
}

Colours coloursOf(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const QColor window = palette.color(QPalette::Window);
    const bool dark = isDark(palette);
    const double share = dark ? 0.16 : 0.1;

    Colours colours;
    const QColor good = dark ? QColor(0x62cf80) : QColor(0x1a7f37);
    const QColor warning = dark ? QColor(0xe9b44c) : QColor(0x8a5a00);
    const QColor bad = dark ? QColor(0xff8f87) : QColor(0xb3261e);
    const QColor accent = palette.color(QPalette::Accent);
    colours.goodTint = mixed(base, good, share);
    colours.warningTint = mixed(base, warning, share);
    colours.badTint = mixed(base, bad, share);
    colours.accentTint = mixed(base, accent, share);
    colours.found = mixed(base, QColor(0xf5b800), dark ? 0.42 : 0.5);
    colours.good = readable(good, text, {window, colours.goodTint});
    colours.warning = readable(warning, text, {window, colours.warningTint});
    colours.bad = readable(bad, text, {window, colours.badTint});
    colours.accent = readable(accent, text, {window, colours.accentTint});
    colours.subtle = readable(mixed(text, base, 0.42), text,
                              {window, base, colours.goodTint, colours.warningTint, colours.badTint, colours.accentTint});
    colours.line = mixed(window, text, dark ? 0.16 : 0.13);
    return colours;
}

QPalette quietPalette(bool dark)
{
    const auto colour = [dark](QRgb light, QRgb night) { return QColor(dark ? night : light); };
    const QColor window = colour(0xf4f4f6, 0x242528);
    const QColor text = colour(0x1d1d1f, 0xe8e8ea);
    const QColor base = colour(0xffffff, 0x1b1c1e);
    const QColor button = colour(0xfbfbfc, 0x34353a);
    const QColor accent = colour(0x2b66c8, 0x2f62bd);
    QPalette palette(text, button, button.lighter(dark ? 130 : 104), button.darker(dark ? 170 : 140), button.darker(dark ? 130 : 118), text,
                     QColor(Qt::white), base, window);
    palette.setColor(QPalette::AlternateBase, mixed(base, text, 0.03));
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::Accent, accent);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, colour(0xffffff, 0x34353a));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, mixed(text, base, 0.36));
    palette.setColor(QPalette::Link, colour(0x1f5fc4, 0x8ab4f8));
    palette.setColor(QPalette::LinkVisited, colour(0x6b3fa0, 0xc3a3f0));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, mixed(text, window, 0.6));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, mixed(window, text, 0.2));
    return palette;
}

static bool isStylesOwn(const QPalette &palette, const QPalette &standard)
{
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Text, QPalette::Button}) {
        if (palette.color(role) != standard.color(role))
            return false;
    }
    return true;
}

namespace {

/// Keeps the palette in line with what the user prefers and the system shows. One for each application, its child.
class Appearance : public QObject
{
public:
    static Appearance &of(QApplication &application)
    {
        for (QObject *child : application.children()) {
            if (auto *appearance = dynamic_cast<Appearance *>(child))
                return *appearance;
        }
        return *new Appearance(application);
    }

    void beQuiet()
    {
        m_isQuiet = true;
        apply();
    }
    void setTheme(Settings::Theme theme)
    {
        m_theme = theme;
        m_hints.setColorScheme(theme == Settings::Theme::Dark        ? Qt::ColorScheme::Dark
                                   : theme == Settings::Theme::Light ? Qt::ColorScheme::Light
                                                                     : Qt::ColorScheme::Unknown);
        apply();
    }

private:
    explicit Appearance(QApplication &application) : QObject(&application), m_hints(*QApplication::styleHints())
    {
        // Queued, because the palette that goes with the scheme follows the signal.
        connect(&m_hints, &QStyleHints::colorSchemeChanged, this, &Appearance::apply, Qt::QueuedConnection);
    }
    void apply()
    {
        const bool dark = m_theme == Settings::Theme::Dark
            || (m_theme == Settings::Theme::System && m_hints.colorScheme() == Qt::ColorScheme::Dark);
        if (m_isOverridden && !m_isQuiet)
            QApplication::setPalette(QPalette()); // the platform's own
        m_isOverridden = m_isQuiet || (m_theme != Settings::Theme::System && isDark(QApplication::palette()) != dark);
        if (m_isOverridden)
            QApplication::setPalette(quietPalette(dark));
    }

    QStyleHints &m_hints;
    Settings::Theme m_theme = Settings::Theme::System;
    bool m_isQuiet = false; ///< the quiet palette always
    bool m_isOverridden = false; ///< the palette is ours
};

} // namespace

void setUpAppearance(QApplication &application)
{
    const QString style = application.style()->name();
    if (style != "windows"_L1 && style != "fusion"_L1)
        return;
    const bool hasPalette = !isStylesOwn(application.palette(), application.style()->standardPalette());
    application.setStyle(new QuietStyle);
    if (!hasPalette)
        Appearance::of(application).beQuiet();
}

void setTheme(QApplication &application, Settings::Theme theme)
{
    Appearance::of(application).setTheme(theme);
}

} // namespace prose
