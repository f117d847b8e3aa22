// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/tooltable.h"

using namespace Qt::StringLiterals;

namespace prose {

namespace {

using enum ToolKind;

Tool window(ToolKind kind, QLatin1StringView name, QLatin1StringView programs, QLatin1StringView packages,
            QLatin1StringView desktopIds = {}, QLatin1StringView beside = {})
{
    return {.kind = kind, .key = name, .programs = programs, .packages = packages, .beside = beside, .desktopIds = desktopIds};
}

// clang-format off
const Tool programs[] = {
    window(Editor, "Vim"_L1, "vim"_L1, "vim vim-gtk3 vim-nox vim-tiny vim-motif vim-enhanced vim-minimal gvim"_L1),
    window(Editor, "Nvim"_L1, "nvim"_L1, "neovim"_L1),
    window(Editor, "Emacs"_L1, "emacs"_L1, "emacs-gtk emacs-nox emacs-pgtk emacs-lucid emacs emacs-bin-common"_L1, "org.gnu.emacs"_L1),
    window(Editor, "Nano"_L1, "nano"_L1, "nano nano-tiny"_L1),
    window(Editor, "Helix"_L1, "hx helix"_L1, "hx helix"_L1, "com.helix_editor.Helix"_L1),
    window(Editor, "Micro"_L1, "micro"_L1, "micro"_L1),
    window(Editor, "Kakoune"_L1, "kak"_L1, "kakoune"_L1),
    window(Editor, "Visual Studio Code"_L1, "code"_L1, "code"_L1, "code com.visualstudio.code"_L1, "../resources/app/package.json resources/app/package.json"_L1),
    window(Editor, "Visual Studio Code Insiders"_L1, "code-insiders"_L1, "code-insiders"_L1, "code-insiders"_L1, "../resources/app/package.json resources/app/package.json"_L1),
    window(Editor, "VSCodium"_L1, "codium"_L1, "codium vscodium"_L1, "codium com.vscodium.codium"_L1, "../resources/app/package.json resources/app/package.json"_L1),
    window(Editor, "code-server"_L1, "code-server"_L1, "code-server"_L1, {}, "../package.json"_L1),
    window(Editor, "Antigravity"_L1, "antigravity"_L1, "antigravity"_L1, "antigravity"_L1, "../resources/app/package.json resources/app/package.json"_L1),
    window(Editor, "Cursor"_L1, "cursor"_L1, "cursor"_L1, "cursor"_L1, "../resources/app/package.json resources/app/package.json"_L1),
    window(Editor, "Windsurf"_L1, "windsurf"_L1, "windsurf"_L1, "windsurf"_L1, "../resources/app/package.json resources/app/package.json"_L1),
    window(Editor, "Zed"_L1, "zed zeditor zedit"_L1, "zed zed-editor"_L1, "dev.zed.Zed"_L1),
    window(Editor, "Sublime Text"_L1, "subl sublime_text"_L1, "sublime-text"_L1, "sublime_text com.sublimetext.three"_L1),
    window(Editor, "Android Studio"_L1, "studio android-studio"_L1, "android-studio"_L1, "android-studio jetbrains-studio com.google.AndroidStudio"_L1, "../product-info.json"_L1),
    window(Editor, "IntelliJ IDEA"_L1, "idea intellij-idea-ultimate intellij-idea-community"_L1, "intellij-idea-community-edition intellij-idea"_L1, "jetbrains-idea jetbrains-idea-ce jetbrains-idea-* com.jetbrains.IntelliJ-IDEA-Community com.jetbrains.IntelliJ-IDEA-Ultimate intellij-idea-community_intellij-idea-community intellij-idea-ultimate_intellij-idea-ultimate"_L1, "../product-info.json"_L1),
    window(Editor, "PyCharm"_L1, "pycharm pycharm-community pycharm-professional"_L1, "pycharm-community-edition pycharm"_L1, "jetbrains-pycharm jetbrains-pycharm-ce jetbrains-pycharm-* com.jetbrains.PyCharm-Community com.jetbrains.PyCharm-Professional pycharm-community_pycharm-community pycharm-professional_pycharm-professional"_L1, "../product-info.json"_L1),
    window(Editor, "WebStorm"_L1, "webstorm"_L1, "webstorm"_L1, "jetbrains-webstorm jetbrains-webstorm-* com.jetbrains.WebStorm webstorm_webstorm"_L1, "../product-info.json"_L1),
    window(Editor, "GoLand"_L1, "goland"_L1, "goland"_L1, "jetbrains-goland jetbrains-goland-* com.jetbrains.GoLand goland_goland"_L1, "../product-info.json"_L1),
    window(Editor, "Rider"_L1, "rider"_L1, "rider"_L1, "jetbrains-rider jetbrains-rider-* com.jetbrains.Rider rider_rider"_L1, "../product-info.json"_L1),
    window(Editor, "CLion"_L1, "clion"_L1, "clion"_L1, "jetbrains-clion jetbrains-clion-* com.jetbrains.CLion clion_clion"_L1, "../product-info.json"_L1),
    window(Editor, "RustRover"_L1, "rustrover"_L1, "rustrover"_L1, "jetbrains-rustrover jetbrains-rustrover-* com.jetbrains.RustRover"_L1, "../product-info.json"_L1),
    window(Editor, "PhpStorm"_L1, "phpstorm"_L1, "phpstorm"_L1, "jetbrains-phpstorm jetbrains-phpstorm-* com.jetbrains.PhpStorm"_L1, "../product-info.json"_L1),
    window(Editor, "Qt Creator"_L1, "qtcreator"_L1, "qtcreator qt-creator"_L1, "org.qt-project.qtcreator io.qt.QtCreator"_L1),
    window(Editor, "KDevelop"_L1, "kdevelop"_L1, "kdevelop"_L1, "org.kde.kdevelop"_L1),
    window(Editor, "Kate"_L1, "kate"_L1, "kate"_L1, "org.kde.kate"_L1),
    window(Editor, "KWrite"_L1, "kwrite"_L1, "kwrite kate"_L1, "org.kde.kwrite"_L1),
    window(Editor, "GNOME Builder"_L1, "gnome-builder"_L1, "gnome-builder"_L1, "org.gnome.Builder"_L1),
    window(Editor, "GNOME Text Editor"_L1, "gnome-text-editor"_L1, "gnome-text-editor"_L1, "org.gnome.TextEditor"_L1),
    window(Editor, "gedit"_L1, "gedit"_L1, "gedit"_L1, "org.gnome.gedit"_L1),
    window(Editor, "Geany"_L1, "geany"_L1, "geany"_L1, "org.geany.Geany"_L1),
    window(Editor, "Mousepad"_L1, "mousepad"_L1, "mousepad"_L1, "org.xfce.mousepad"_L1),
    window(Editor, "Pluma"_L1, "pluma"_L1, "pluma"_L1),
    window(Editor, "Xed"_L1, "xed"_L1, "xed"_L1),
    window(Editor, "Code::Blocks"_L1, "codeblocks"_L1, "codeblocks"_L1, "org.codeblocks.codeblocks"_L1),
    window(Editor, "Eclipse"_L1, "eclipse"_L1, "eclipse"_L1, "org.eclipse.Java"_L1),
    window(Editor, "Arduino IDE"_L1, "arduino arduino-ide"_L1, "arduino arduino-ide"_L1, "cc.arduino.IDE2 cc.arduino.arduinoide"_L1),

    window(Terminal, "GNOME Terminal"_L1, "gnome-terminal"_L1, "gnome-terminal"_L1),
    window(Terminal, "Ptyxis"_L1, "ptyxis"_L1, "ptyxis"_L1, "app.devsuite.Ptyxis org.gnome.Ptyxis"_L1),
    window(Terminal, "GNOME Console"_L1, "kgx"_L1, "gnome-console"_L1),
    window(Terminal, "Konsole"_L1, "konsole"_L1, "konsole"_L1),
    window(Terminal, "Yakuake"_L1, "yakuake"_L1, "yakuake"_L1),
    window(Terminal, "Xfce Terminal"_L1, "xfce4-terminal"_L1, "xfce4-terminal"_L1),
    window(Terminal, "MATE Terminal"_L1, "mate-terminal"_L1, "mate-terminal"_L1),
    window(Terminal, "LXTerminal"_L1, "lxterminal"_L1, "lxterminal"_L1),
    window(Terminal, "QTerminal"_L1, "qterminal"_L1, "qterminal"_L1),
    window(Terminal, "COSMIC Terminal"_L1, "cosmic-term"_L1, "cosmic-term"_L1),
    window(Terminal, "Deepin Terminal"_L1, "deepin-terminal"_L1, "deepin-terminal"_L1),
    window(Terminal, "Alacritty"_L1, "alacritty"_L1, "alacritty"_L1, "Alacritty org.alacritty.Alacritty"_L1),
    window(Terminal, "Kitty"_L1, "kitty"_L1, "kitty"_L1),
    window(Terminal, "WezTerm"_L1, "wezterm"_L1, "wezterm"_L1, "org.wezfurlong.wezterm"_L1),
    window(Terminal, "Foot"_L1, "foot"_L1, "foot"_L1),
    window(Terminal, "Ghostty"_L1, "ghostty"_L1, "ghostty"_L1, "com.mitchellh.ghostty"_L1),
    window(Terminal, "Rio"_L1, "rio"_L1, "rio rioterm"_L1),
    window(Terminal, "Warp"_L1, "warp-terminal"_L1, "warp-terminal"_L1),
    window(Terminal, "Hyper"_L1, "hyper"_L1, "hyper"_L1),
    window(Terminal, "Tilix"_L1, "tilix"_L1, "tilix"_L1, "com.gexperts.Tilix"_L1),
    window(Terminal, "Terminator"_L1, "terminator"_L1, "terminator"_L1),
    window(Terminal, "Guake"_L1, "guake"_L1, "guake"_L1),
    window(Terminal, "Terminology"_L1, "terminology"_L1, "terminology"_L1),
    window(Terminal, "Black Box"_L1, "blackbox-terminal"_L1, "blackbox-terminal"_L1, "com.raggesilver.BlackBox"_L1),
    window(Terminal, "Contour"_L1, "contour"_L1, "contour contour-terminal"_L1, "org.contourterminal.Contour"_L1),
    window(Terminal, "Cool Retro Term"_L1, "cool-retro-term"_L1, "cool-retro-term"_L1),
    window(Terminal, "rxvt-unicode"_L1, "urxvt"_L1, "rxvt-unicode"_L1),
    window(Terminal, "XTerm"_L1, "xterm"_L1, "xterm"_L1),
    window(Terminal, "st"_L1, "stterm"_L1, "stterm"_L1),

    window(Browser, "Google Chrome"_L1, "google-chrome google-chrome-stable"_L1, "google-chrome-stable google-chrome"_L1, "com.google.Chrome"_L1),
    window(Browser, "Firefox"_L1, "firefox"_L1, "firefox MozillaFirefox"_L1, "org.mozilla.firefox"_L1, "application.ini ../application.ini"_L1),
    window(Browser, "Microsoft Edge"_L1, "microsoft-edge microsoft-edge-stable"_L1, "microsoft-edge-stable microsoft-edge-stable-bin"_L1, "com.microsoft.Edge"_L1),
    window(Browser, "Brave Browser"_L1, "brave-browser brave-browser-stable brave"_L1, "brave-browser brave-bin brave"_L1, "com.brave.Browser"_L1),
    window(Browser, "Opera"_L1, "opera"_L1, "opera-stable opera"_L1, "com.opera.Opera"_L1),
    window(Browser, "Vivaldi"_L1, "vivaldi vivaldi-stable"_L1, "vivaldi-stable vivaldi"_L1, "com.vivaldi.Vivaldi"_L1),
    window(Browser, "Chromium"_L1, "chromium chromium-browser"_L1, "chromium chromium-browser"_L1, "org.chromium.Chromium"_L1),
    window(Browser, "Ungoogled Chromium"_L1, "ungoogled-chromium"_L1, "ungoogled-chromium ungoogled-chromium-bin"_L1, "io.github.ungoogled_software.ungoogled_chromium"_L1),
    window(Browser, "Firefox ESR"_L1, "firefox-esr"_L1, "firefox-esr"_L1, {}, "application.ini"_L1),
    window(Browser, "LibreWolf"_L1, "librewolf"_L1, "librewolf librewolf-bin"_L1, "io.gitlab.librewolf-community"_L1, "application.ini"_L1),
    window(Browser, "Waterfox"_L1, "waterfox"_L1, "waterfox waterfox-bin"_L1, "net.waterfox.waterfox"_L1, "application.ini"_L1),
    window(Browser, "Zen Browser"_L1, "zen-browser zen"_L1, "zen-browser zen-browser-bin"_L1, "app.zen_browser.zen"_L1, "application.ini"_L1),
    window(Browser, "Tor Browser"_L1, "torbrowser-launcher"_L1, {}, "org.torproject.torbrowser-launcher"_L1),
    window(Browser, "GNOME Web"_L1, "epiphany epiphany-browser"_L1, "epiphany-browser epiphany"_L1, "org.gnome.Epiphany"_L1),
    window(Browser, "Konqueror"_L1, "konqueror"_L1, "konqueror"_L1),
    window(Browser, "Falkon"_L1, "falkon"_L1, "falkon"_L1, "org.kde.falkon"_L1),
    window(Browser, "Angelfish"_L1, "angelfish"_L1, "angelfish plasma-angelfish"_L1, "org.kde.angelfish"_L1),
    window(Browser, "qutebrowser"_L1, "qutebrowser"_L1, "qutebrowser"_L1, "org.qutebrowser.qutebrowser"_L1),
    window(Browser, "Midori"_L1, "midori"_L1, "midori"_L1, "org.midori_browser.Midori"_L1),
    window(Browser, "w3m"_L1, "w3m"_L1, "w3m"_L1),
    window(Browser, "Lynx"_L1, "lynx"_L1, "lynx"_L1),
    window(Browser, "Links"_L1, "links links2"_L1, "links links2"_L1),
};
// clang-format on

} // namespace

std::span<const Tool> windowTools()
{
    return programs;
}

} // namespace prose
