#!/bin/sh
# SPDX-FileCopyrightText: 2026 System Prose contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes build-package/packages/System-Prose-VERSION-ARCH.dmg on a Mac: builds, gathers the libraries, signs, has it notarised, packs.
# ./dev package calls it there. What it may be told, all by environment variables:
#
#   PROSE_ARCHITECTURES  "arm64;x86_64" for a universal program, where Qt and the libraries are universal, too (those of Homebrew
#                        are not). Without it: this Mac's own architecture.
#   PROSE_QT             the folder of another Qt than the one that CMake finds, as ~/Qt/6.8.3/macos. Qt's own download runs on
#                        macOS 12, Homebrew's only on the macOS that it was made for and later.
#   PROSE_IDENTITY       whose signature: "Developer ID Application: NAME (TEAM)" as `security find-identity -v -p codesigning`
#                        lists it. Without it the signature is ad hoc: it runs on this Mac, on others only after the user allows it.
#   PROSE_NOTARY         the name of credentials that `xcrun notarytool store-credentials` keeps. Only with an identity.
set -eu

say() { printf '%s\n' "package: $*" >&2; }
die() { say "$@"; exit 1; }

[ "$(uname)" = Darwin ] || die 'this makes packages for macOS, on macOS'
source=$(cd "$(dirname "$0")/.." && pwd -P)
build=$source/build-package
packages=$build/packages
identity=${PROSE_IDENTITY:--}
if [ "$identity" = - ] && [ -n "${PROSE_NOTARY-}" ]; then die 'PROSE_NOTARY needs PROSE_IDENTITY: Apple notarises no ad hoc signature'; fi
work=$(mktemp -d "${TMPDIR:-/tmp}/system-prose.XXXXXX")
trap 'rm -rf "$work"' EXIT

# 1. Build both programs and let CMake install the bundle, which gathers Qt and the other libraries (macos/bundle.cmake).
cmake -S "$source" --preset package --fresh \
    ${PROSE_ARCHITECTURES:+"-DCMAKE_OSX_ARCHITECTURES=$PROSE_ARCHITECTURES"} ${PROSE_QT:+"-DCMAKE_PREFIX_PATH=$PROSE_QT"}
cmake --build "$build" --target system-prose prose
cmake --install "$build" --prefix "$work/install" --strip
app="$work/image/System Prose.app"
mkdir -p "$work/image" "$packages"
mv "$work/install/system-prose.app" "$app"

# 2. Nothing in the bundle may need a file outside it, other than the system's own.
binaries=$work/binaries # the files with machine code, deepest first, so that each is signed before what holds it
find "$app/Contents" -type f -exec sh -c 'for file; do case $(file -b "$file") in Mach-O*) printf "%s\n" "$file" ;; esac; done' sh {} + |
    awk -F / '{ print NF "\t" $0 }' | sort -rn | cut -f 2- >"$binaries"
[ -s "$binaries" ] || die 'there is no program in the bundle'
foreign=$(while read -r file; do
    otool -L "$file" | sed -n 's/^[[:space:]]\(.*\) (compatibility.*/\1/p' |
        grep -v -e '^@' -e '^/usr/lib/' -e '^/System/' | sed "s|^|$(basename "$file") needs |" || true
done <"$binaries")
[ -z "$foreign" ] || die "the bundle is not whole:
$foreign"
cmake "-DBUNDLE=$app" -P "$source/macos/layout.cmake"

# 3. The bundle says which macOS it needs at least. Libraries that we did not build may need a newer one than we do.
plist=$app/Contents/Info.plist
declared=$(plutil -extract LSMinimumSystemVersion raw "$plist")
needed=$({
    printf '%s\n' "$declared"
    while read -r file; do
        otool -l "$file" | awk '/LC_VERSION_MIN_MACOSX/ { old = 1 } $1 == "minos" || (old && $1 == "version") { print $2; old = 0 }'
    done <"$binaries"
} | sort -t . -k 1,1n -k 2,2n -k 3,3n | tail -n 1)
if [ "$needed" != "$declared" ]; then
    say "the libraries in the bundle need macOS $needed, so it says that instead of $declared; for older ones build with PROSE_QT"
    plutil -replace LSMinimumSystemVersion -string "$needed" "$plist"
fi
plutil -lint "$plist" "$source/macos/entitlements.plist"

# 4. Sign from the inside out: libraries and plug-ins, then frameworks, then prose, then the bundle. Never --deep, which would give
# libraries the entitlements of programs. --timestamp asks Apple's server, which notarisation demands and ad hoc cannot have.
# The hardened runtime loads only libraries of the same team, and an ad hoc signature has none: with it nothing would start.
if [ "$identity" = - ]; then
    sign() { codesign --force --sign - --timestamp=none "$@"; }
else
    sign() { codesign --force --sign "$identity" --timestamp --options runtime "$@"; }
fi
# codesign's reader of entitlements knows no comments; plutil leaves them out.
entitlements=$work/entitlements.plist
plutil -convert xml1 -o "$entitlements" "$source/macos/entitlements.plist"
xattr -cr "$app" # left-overs of downloads, which codesign refuses
while read -r file; do
    case $file in
    */Contents/MacOS/*) ;; # programs: below, with entitlements
    *) sign "$file" ;;
    esac
done <"$binaries"
find "$app/Contents/Frameworks" -type d -name '*.framework' -prune | while read -r framework; do sign "$framework"; done
sign --entitlements "$entitlements" --identifier org.systemprose.prose "$app/Contents/MacOS/prose"
sign --entitlements "$entitlements" "$app"
codesign --verify --deep --strict --verbose=2 "$app"

# 5. It starts: signatures and libraries are proven only by running.
version=$(plutil -extract CFBundleShortVersionString raw "$plist")
"$app/Contents/MacOS/prose" --version
"$app/Contents/MacOS/prose" -q --sections system -o "$work/report.json"
"$app/Contents/MacOS/prose" diff "$work/report.json" "$work/report.json"
"$app/Contents/MacOS/system-prose" --version

# 6. Notarise: Apple looks through the signed program, and the ticket is stapled to it, so that it opens without a network, too.
if [ -n "${PROSE_NOTARY-}" ]; then
    ditto -c -k --keepParent "$app" "$work/notarise.zip"
    xcrun notarytool submit "$work/notarise.zip" --keychain-profile "$PROSE_NOTARY" --wait
    xcrun stapler staple "$app"
    spctl --assess --type execute --verbose "$app"
fi

# 7. A disk image with the application and a link to drag it to.
ln -s /Applications "$work/image/Applications"
architecture=$(printf '%s' "${PROSE_ARCHITECTURES:-$(uname -m)}" | tr ';' '-')
image=$packages/System-Prose-$version-$architecture.dmg
rm -f "$image"
hdiutil create -volname "System Prose" -srcfolder "$work/image" -fs HFS+ -format UDZO -ov "$image"
if [ "$identity" != - ]; then codesign --force --sign "$identity" --timestamp "$image"; fi
if [ -n "${PROSE_NOTARY-}" ]; then # the image is a download of its own
    xcrun notarytool submit "$image" --keychain-profile "$PROSE_NOTARY" --wait
    xcrun stapler staple "$image"
fi
hdiutil verify "$image"
say "made $image ($(du -h "$image" | cut -f 1)), macOS $needed or later, signature: $([ "$identity" = - ] && echo 'ad hoc' || echo "$identity")"
