#!/bin/sh
# SPDX-FileCopyrightText: 2026 System Prose contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Draws the icons that cannot be SVG files from those that are: macos/SystemProse.icns and the small ones of the Linux desktops.
# Needs rsvg-convert, png2icns (icnsutils) and Python. Run it when a drawing has changed: ./dev shell macos/icons.sh
set -eu
cd "$(dirname "$0")/.."
large=resources/system-prose.svg small=resources/linux/system-prose-small.svg
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir -p resources/linux/icons
for size in 16 24 32; do rsvg-convert -w "$size" "$small" -o "resources/linux/icons/$size.png"; done

# On macOS an icon leaves a tenth of its square free at each side; ours leaves a sixteenth.
sed '1s/viewBox="0 0 256 256"/viewBox="-11.200 -11.200 278.400 278.400"/' "$large" >"$work/large.svg"
sed '1s/viewBox="0 0 16 16"/viewBox="-1 -1 18 18"/' "$small" >"$work/small.svg"
cmp -s "$large" "$work/large.svg" && { echo "macos/icons.sh: $large has another viewBox than expected" >&2; exit 1; }
for size in 16 32; do rsvg-convert -w "$size" "$work/small.svg" -o "$work/$size.png"; done
for size in 64 128 256 512 1024; do rsvg-convert -w "$size" "$work/large.svg" -o "$work/$size.png"; done
png2icns "$work/base.icns" "$work/16.png" "$work/32.png" "$work/128.png" "$work/256.png" "$work/512.png" >/dev/null

# png2icns does not know the icons of displays with two pixels a point. The format is a list of: four letters, the length of the
# whole entry, a PNG file.
python3 - "$work" macos/SystemProse.icns <<'PY'
import pathlib, sys
work, target = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
entries = (work / "base.icns").read_bytes()[8:]
for kind, size in ((b"ic11", 32), (b"ic12", 64), (b"ic13", 256), (b"ic14", 512), (b"ic10", 1024)):
    png = (work / f"{size}.png").read_bytes()
    entries += kind + (len(png) + 8).to_bytes(4, "big") + png
target.write_bytes(b"icns" + (len(entries) + 8).to_bytes(4, "big") + entries)
PY
