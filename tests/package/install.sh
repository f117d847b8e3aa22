#!/bin/sh
# SPDX-FileCopyrightText: 2026 System Prose contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs as root in a fresh Debian that has nothing but apt, with the packages in the folder $1: installs, uses, and purges ours, and
# prints what that took. Leaves $1/report.json. ./dev package makes that Debian and calls this.
set -eu
packages=$1
version=$2
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
home=/tmp/home
mkdir -p "$home"
chown 65534:65534 "$home"

now() { date +%s%N; }
step() { # TEXT COMMAND…: runs it, and fails with what it said
    text=$1 begin=$(now)
    shift
    if ! "$@" >/tmp/said 2>&1; then
        printf 'FAILED    %s\n' "$text"
        tail -n 40 /tmp/said
        exit 1
    fi
    end=$(now)
    printf '%7d ms  %s\n' $(((end - begin) / 1000000)) "$text"
}
# As somebody without rights, whose home is empty, and with no display.
user() { (cd / && setpriv --reuid 65534 --regid 65534 --clear-groups env -i PATH=/usr/bin LC_ALL=C.UTF-8 HOME="$home" QT_QPA_PLATFORM=offscreen "$@"); }
everything() { find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /tmp -o -path "$packages" \) -prune -o -print | sort; }

everything >/tmp/before
step 'apt-get update' apt-get update
step 'install, with the packages it depends on' apt-get install -y --no-install-recommends "$packages"/*.deb
printf '            %s packages came with it; it itself takes %s KiB\n' \
    $(($(grep -c '^Setting up ' /tmp/said) - 1)) "$(dpkg-query -W -f '${Installed-Size}' system-prose)"
dpkg-query -L system-prose >/tmp/ours
untouched() { ! dpkg --verify system-prose | grep .; }
step 'every file is as it was packed' untouched
complete() { ! ldd /usr/bin/prose /usr/bin/system-prose | grep 'not found'; }
step 'no library is missing' complete
cli_version() { [ "$(user prose --version)" = "prose $version" ]; }
step 'prose --version' cli_version
report() { user prose report -f json >"$packages/report.json"; }
step 'prose report -f json' report
step 'the same again' report
step 'prose diff of the report with itself' user prose diff "$packages/report.json" "$packages/report.json"
step 'prose validate says that it is one' user prose validate "$packages/report.json"
step 'prose on a terminal of 80 columns' user prose -f text --sections system,hardware
window_version() { user system-prose --version >/tmp/version && grep -q "$version" /tmp/version; }
step 'system-prose --version' window_version
window() { # runs until it is ended, and has nothing to complain about
    status=0
    user timeout 5 system-prose >/tmp/window 2>&1 || status=$?
    cat /tmp/window
    [ "$status" -eq 124 ] && [ ! -s /tmp/window ]
}
step 'the window, for five seconds' window
for page in prose system-prose; do step "man page of $page" gzip -t "/usr/share/man/man1/$page.1.gz"; done
for file in applications/org.systemprose.SystemProse.desktop metainfo/org.systemprose.SystemProse.metainfo.xml \
    mime/packages/org.systemprose.SystemProse.xml icons/hicolor/scalable/apps/org.systemprose.SystemProse.svg \
    bash-completion/completions/prose zsh/vendor-completions/_prose fish/vendor_completions.d/prose.fish \
    doc/system-prose/copyright doc/system-prose/changelog.gz; do
    step "$file" test -s "/usr/share/$file"
done

mkdir '/tmp/a folder'
step 'unpack the .tar.gz in another place' tar -xzf "$packages"/system-prose-*.tar.gz -C '/tmp/a folder' --strip-components 1
step 'README of the .tar.gz' grep -q "$version" '/tmp/a folder/README'
step 'prose from there' user '/tmp/a folder/bin/prose' --version
step 'system-prose from there' user '/tmp/a folder/bin/system-prose' --version

printf '            in the home of who used it: %s\n' "$(cd "$home" && find . -type f | sort | tr '\n' ' ')"
step 'purge' apt-get purge -y --autoremove system-prose
everything >/tmp/after
nothing_left() {
    # Folders that were there before stay; of ours, and of our name, nothing may.
    comm -13 /tmp/before /tmp/after >/tmp/new
    ! { sort /tmp/ours | comm -12 - /tmp/new; grep -i prose /tmp/new; dpkg-query -W system-prose 2>/dev/null; } | grep .
}
step 'nothing of it is left' nothing_left
