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

# Headers of core and of ui are included by the path below their folder, so no two share one.
ui_headers=$(cd ui && find . -name '*.h' | sed 's#^\./##' | sort)
shared=$(comm -12 <(cd core && find . -name '*.h' | sed 's#^\./##' | sort) <(echo "$ui_headers"))
[[ -z $shared ]] || { echo "in core and in ui: $shared"; exit 1; }

mapfile -t files < <(find app core resources ui tests -name '*.h' -o -name '*.cpp' -o -name '*.cpp.in')
awk -v panels="$panels" -v ui_headers="${ui_headers//$'\n'/ }" '
  function complain(what) {
    print FILENAME ": " what
    ++broken
  }
  BEGIN {
    # A folder of core uses itself and those of a lower rank.
    split("text 0 network 1 backprop 2 training 3 analysis 4 explain 4 predict 5 lesson 6 exercise 6 files 7 export 8", order, " ")
    for (i = 1; i in order; i += 2) rank[order[i]] = order[i + 1]
    # So does one of ui, whose own files have rank 0.
    split("session 1 equation 2 controls 3 network 4 panels 5 plots 6 laboratory 7 predict 7 lesson 7 import 7 export 7 exercise 8 window 9", order, " ")
    for (i = 1; i in order; i += 2) ui_rank[order[i]] = order[i + 1]
    split(panels, list, " ")
    for (i in list) panel[list[i]] = 1
    split(ui_headers, list, " ")
    for (i in list) is_of_ui[list[i]] = 1
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
    if (part[1] == "ui" && 3 in part && !(folder in ui_rank)) complain("ui/" folder " has no place in the order")
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
    } else if (part[1] == "ui" && header in is_of_ui && path[1] != folder && ui_rank[path[1]] >= ui_rank[folder] + 0 && ui_rank[path[1]]) {
      complain("ui/" folder " may not use " header)
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
