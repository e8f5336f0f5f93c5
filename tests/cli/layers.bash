#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Holds the sources against the arrows of docs/architecture.md, and against 450 lines a
# source file.
# Usage: layers.bash SOURCE-FOLDER
set -euo pipefail
cd "$1"

# The headers that are panels. Each is included by what belongs to it (sources that begin with its
# name; outside ui/panels, its folder) and by the window.
panels=$(cd ui && find . -name '*.h' |
  sed -nE 's#^\./((panels|network|equation|plots|laboratory|predict|lesson)/.*(panel|ribbon|bar|networkview|equationview|costplot)\.h)$#\1#p' |
  tr '\n' ' ')

mapfile -t files < <(find app core guide ui tests -name '*.h' -o -name '*.cpp' -o -name '*.cpp.in')
awk -v panels="$panels" '
  function complain(what) {
    print FILENAME ": " what
    ++broken
  }
  BEGIN {
    # A folder of core uses itself and those of a lower rank.
    split("text 0 network 1 backprop 2 training 3 analysis 4 explain 4 predict 5 lesson 6 exercise 6 files 7 export 8", order, " ")
    for (i = 1; i in order; i += 2) rank[order[i]] = order[i + 1]
    split(panels, list, " ")
    for (i in list) panel[list[i]] = 1
    if (!length(panels)) { print "no panels found"; ++broken }
  }
  FNR == 1 {
    ++checked
    split(FILENAME, part, "/")
    folder = part[2]
    stem = FILENAME
    sub(/^[a-z]*\//, "", stem)
    sub(/\..*/, "", stem)
    if ($0 != "// SPDX-License-Identifier: GPL-3.0-or-later") complain("the licence line is missing")
    if (part[1] == "core" && !(folder in rank)) complain("core/" folder " has no place in the order")
  }
  FNR == 451 && part[1] != "tests" { complain("more than 450 lines") }
  /^ *# *include *[<"]/ {
    header = $0
    sub(/^ *# *include */, "", header)
    system_header = header ~ /^</
    header = substr(header, 2)
    sub(/[>"].*/, "", header)
    split(header, path, "/")
    if (part[1] == "core") {
      if (system_header) {
        if (header ~ /^Q|^qcustomplot/) complain(header " in core")
      } else if (!(path[1] in rank)) {
        complain(header " is not of core")
      } else if (path[1] != folder && rank[path[1]] >= rank[folder]) {
        complain("core/" folder " may not use " header)
      }
    } else if (part[1] == "ui" && folder ~ /^(panels|network|equation|plots|laboratory|predict|lesson)$/) {
      base = header
      sub(/\.h$/, "", base)
      if (header in panel && index(stem, base) != 1 && (folder == "panels" || path[1] != folder))
        complain("includes the panel " header)
      if (header ~ /^window\/mainwindow|trainingcontroller/) complain("a panel knows " header)
    }
  }
  END {
    print checked " files held against the arrows, " broken + 0 " complaints"
    exit broken > 0 || checked < 50
  }' "${files[@]}"
