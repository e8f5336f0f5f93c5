# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by the scripts of this project: which packages a machine needs, and how to get from
# there to a program. Every function can be called again and skips what is already done.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

# The packages of Debian 12 and Ubuntu 24.04, by what they are needed for.
packages() {
  case $1 in
    build)  # qt6-base-dev brings Qt Test and the platform plugins for X11 and offscreen
      echo cmake ninja-build g++ qt6-base-dev qt6-svg-dev libqcustomplot-dev \
        qt6-l10n-tools qt6-translations-l10n \
        libeigen3-dev libspectra-dev nlohmann-json3-dev fonts-inter fonts-stix ;;
    sanitizers) echo clang lld libclang-rt-dev ;;
    wayland) echo qt6-wayland ;;
    bench) echo libbenchmark-dev ;;
    format) echo clang-format-14 ;;
    pictures) echo imagemagick xvfb xauth openbox xdotool ;;
    tex) echo texlive-latex-base texlive-latex-recommended ;;  # what is printed has to compile
  esac
}

say() { printf '== %s\n' "$*"; }
fail() { printf '%s: %s\n' "$(basename "$0")" "$*" >&2; exit 1; }

missing() {
  local installed package
  installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true)
  for package; do
    [[ $'\n'$installed$'\n' == *$'\n'"installed $package"$'\n'* ]] || echo "$package"
  done
}

# apt-get waits for the lock on installing by itself, but not for those on its lists and downloads.
apt_get() {
  local as_root=() log status waited=0
  ((EUID == 0)) || as_root=(sudo)
  log=$(mktemp)
  while true; do
    status=0
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 \
      apt-get -q -o DPkg::Lock::Timeout=600 "$@" 2>&1 | tee "$log" || status=$?
    if ((status == 0 || waited >= 600)) || ! grep -q 'Could not get lock' "$log"; then break; fi
    say "Another program is using the package system: waiting for it, up to 10 minutes"
    sleep 5
    waited=$((waited + 5))
  done
  rm -f "$log"
  return "$status"
}

# need KIND…: installs the packages of these kinds that are missing.
need() {
  local wanted=() lacking=() kind
  for kind; do
    read -ra lacking <<<"$(packages "$kind")"
    wanted+=("${lacking[@]}")
  done
  command -v dpkg-query >/dev/null ||
    fail "only Debian's and Ubuntu's packages are known here; elsewhere, see \"Building by hand\" in README.md"
  mapfile -t lacking < <(missing "${wanted[@]}")
  ((${#lacking[@]})) || return 0

  say "Missing packages: ${lacking[*]}"
  ((EUID == 0)) || command -v sudo >/dev/null ||
    fail "installing them needs root, and there is no sudo here. As root, run:
  apt-get install --no-install-recommends ${lacking[*]}"
  say "Installing them (this waits if another program is installing packages)"
  local install=(install -y --no-install-recommends "${lacking[@]}")
  # Lists that are absent or out of date make the first try fail.
  if ! apt-get -qq --simulate "${install[@]}" >/dev/null 2>&1; then
    apt_get update || fail "the package lists could not be fetched"
    apt_get "${install[@]}" || fail "the packages could not be installed"
  elif ! apt_get "${install[@]}"; then
    apt_get update || fail "the package lists could not be fetched"
    apt_get "${install[@]}" || fail "the packages could not be installed"
  fi
}

# configure PRESET [-D…]: once, and again when the presets change or an option is new.
configure() {
  local build=$root/build/$1 fresh=()
  local stamp=$build/configured
  local wanted=("$root" "$@")
  if [[ -f $stamp ]]; then
    if [[ ! $root/CMakePresets.json -nt $stamp ]] &&
      ! grep -qvxFf "$stamp" <(printf '%s\n' "${wanted[@]}"); then
      return
    fi
    # Where the folder has moved; and of another compiler CMake would keep no other choice.
    if [[ $root/CMakePresets.json -nt $stamp ]] || ! grep -qxF "$root" "$stamp"; then
      fresh=(--fresh)
    fi
  fi
  say "Configuring build/$1"
  (cd "$root" && cmake "${fresh[@]}" --preset "$@")
  printf '%s\n' "${wanted[@]}" >"$stamp"
}

# build PRESET [TARGET…]: as many compilers at once as there are processors and 700 MB for each.
build() {
  local preset=$1 targets=() jobs memory
  shift
  (($# == 0)) || targets=(--target "$@")
  jobs=$(nproc)
  memory=$(awk '/^MemAvailable:/ { print int($2 / 700000) }' /proc/meminfo)
  ((memory >= jobs)) || jobs=$((memory > 0 ? memory : 1))
  cmake --build "$root/build/$preset" --parallel "$jobs" "${targets[@]}"
}
