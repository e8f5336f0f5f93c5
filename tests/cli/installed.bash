#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs a build into a folder of its own and holds every link of the user guide there against
# the files and anchors it leads to.
# Usage: installed.bash BUILD-FOLDER
set -euo pipefail

there=$(mktemp -d)
trap 'rm -rf "$there"' EXIT
cmake --install "$1" --prefix "$there" >/dev/null
[[ -x $there/bin/chainrule ]] || { echo "bin/chainrule isn't installed"; exit 1; }
cd "$there/share/doc/chainrule"

checked=0
broken=0
for page in *.html; do
  while IFS= read -r link; do
    case $link in http*) continue ;; esac
    file=${link%%#*}
    : "${file:=$page}"
    checked=$((checked + 1))
    if [[ ! -s $file ]] || { [[ $link == *#* ]] && ! grep -qF "id=\"${link#*#}\"" "$file"; }; then
      echo "$page: $link leads nowhere"
      broken=$((broken + 1))
    fi
  done < <(grep -oE '(href|src|srcset)="[^"]+"' "$page" | sed -E 's/^[a-z]+="(.*)"$/\1/')
done
echo "$checked links held against the pages, $broken lead nowhere"
((broken == 0 && checked > 60))
