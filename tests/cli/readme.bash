#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What the README tells people to type exists: its scripts, its files, the program's verbs.
# Usage: readme.bash SOURCE-FOLDER CHAINRULE
set -euo pipefail
cd "$1"
chainrule=$2

checks=0
broken=0
complain() {
  echo "README.md: $*"
  broken=$((broken + 1))
}

# Every relative link and picture, and every script.
while read -r path; do
  checks=$((checks + 1))
  [[ -e $path ]] || complain "$path does not exist"
done < <(
  grep -oE '\]\([^)#]+' README.md | sed 's/^](//' | grep -v '^https\?:'
  grep -oE '(scripts/[a-z]+|\.ci/run)' README.md
)
for script in scripts/* .ci/run; do
  [[ ! -f $script || -x $script ]] || complain "$script cannot be executed"
done

help=$("$chainrule" --help)
while read -r verb; do
  checks=$((checks + 1))
  grep -qE "^ *(chainrule )?$verb( |\$)" <<<"$help" || complain "'chainrule $verb' is not in --help"
done < <(grep -oE '^chainrule [a-z]+' README.md | cut -d ' ' -f 2 | sort -u)

lessons=$("$chainrule" lessons)
while read -r lesson; do
  checks=$((checks + 1))
  grep -qE "^ *(lesson:)?$lesson( |\$)" <<<"$lessons" || complain "there is no lesson:$lesson"
done < <(grep -oE 'lesson:[a-z-]+' README.md | cut -d : -f 2 | sort -u)

echo "$checks things of README.md looked for, $broken missing"
((checks > 10 && broken == 0))
