#!/bin/sh
# SPDX-FileCopyrightText: 2026 System Prose contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Looks at the packages in a folder where Debian's checkers are: tests/package/check.sh FOLDER. ./dev package calls it.
set -eu
packages=$1
resources=$(cd "$(dirname "$0")/../../resources/linux" && pwd -P)
made=$packages/../linux # what the build filled in
failed=''
attempt() { # NAME COMMAND…
    name=$1
    shift
    printf '== %s\n' "$name"
    "$@" || failed="$failed $name"
}

lintian_clean() { lintian --allow-root --pedantic -E -I --show-overrides --fail-on error,warning "$packages"/*.deb; }
# Whether other manual pages are installed where the package is made says nothing about ours.
mandoc_clean() { ! mandoc -T lint "$resources"/*.1 2>/dev/null | grep -v 'referenced manual not found'; }
man_clean() {
    for page in "$resources"/*.1; do
        said=$(man --warnings -E UTF-8 -l -Tutf8 -Z "$page" 2>&1 >/dev/null)
        [ -z "$said" ] || { printf '%s\n' "$said"; return 1; }
    done
}
attempt lintian lintian_clean
attempt desktop-file-validate desktop-file-validate "$resources/org.systemprose.SystemProse.desktop"
# No public home page exists yet.
attempt appstreamcli appstreamcli validate --no-net --pedantic --override=url-homepage-missing=info "$made/org.systemprose.SystemProse.metainfo.xml"
attempt mandoc mandoc_clean
attempt man man_clean

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/mime/packages"
cp /usr/share/mime/packages/freedesktop.org.xml "$resources/org.systemprose.SystemProse.mime.xml" "$work/mime/packages"
types() {
    update-mime-database "$work/mime" 2>/dev/null
    grep -qx '60:application/vnd.systemprose.report+json:\*.prose.json' "$work/mime/globs2" &&
        grep -qx 'application/vnd.systemprose.report+json application/json' "$work/mime/subclasses" &&
        grep -aq '^\[60:application/vnd.systemprose.report+json\]' "$work/mime/magic"
}
attempt shared-mime-info types
completions() { # their grammar, and what the shells really offer
    bash -n "$made/prose.bash" && zsh -n "$made/_prose" && fish -n "$made/prose.fish" || return 1
    said=$(fish --no-config -c "source $made/prose.fish; complete -C 'prose --skip fonts,sensor'; complete -C 'prose sections --form'" | cut -f 1 | tr '\n' ' ')
    [ "$said" = 'fonts,sensors --format ' ] || { echo "fish: $said"; return 1; }
    said=$(bash --norc -c ". $made/prose.bash; COMP_WORDS=(prose --skip fonts,sensor); COMP_CWORD=2; _prose 2>/dev/null; echo \${COMPREPLY[*]}
        COMP_WORDS=(prose diff --al); _prose; echo \${COMPREPLY[*]}; COMP_WORDS=(prose se); COMP_CWORD=1; _prose; echo \${COMPREPLY[*]}" | tr '\n' ' ')
    [ "$said" = 'fonts,sensors --all sections ' ] || { echo "bash: $said"; return 1; }
}
attempt completions completions
# Programs that look for libraries where the system does, and nowhere else.
plain() { dpkg-deb -x "$packages"/*.deb "$work/deb" && ! readelf -d "$work"/deb/usr/bin/* | grep -E '\((RPATH|RUNPATH)\)'; }
attempt libraries plain

[ -z "$failed" ] || { echo "not clean:$failed" >&2; exit 1; }
