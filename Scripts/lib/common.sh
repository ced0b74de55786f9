# Shared by the scripts of this folder: telling what happens, and installing what is missing.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root"

say() { printf '\n\033[1m==> %s\033[0m\n' "$*" | if [ -t 1 ]; then cat; else sed 's/\x1b\[[0-9]*m//g'; fi; }

stop() {
  printf 'error: %s\n' "$*" >&2
  exit 2
}

need_swift() {
  command -v swift >/dev/null 2>&1 ||
    stop "Swift 6 is not installed (no 'swift' on the PATH). See https://www.swift.org/install/linux/"
  local version
  version=$(swift --version 2>/dev/null | grep -o 'Swift version [0-9]*' | head -n 1 | grep -o '[0-9]*$')
  [ "${version:-0}" -ge 6 ] || stop "Swift 6 or newer is needed; this is $(swift --version 2>&1 | head -n 1)"
}

# need_packages NAME...   installs the Debian packages that are not there yet
need_packages() {
  local missing=() name
  for name in "$@"; do
    dpkg-query -W -f '${Status}' "$name" 2>/dev/null | grep -q 'install ok installed' || missing+=("$name")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  command -v apt-get >/dev/null 2>&1 || stop "please install: ${missing[*]} (there is no apt-get here)"
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 || stop "please install as root: apt-get install ${missing[*]}"
    as_root=(sudo)
  fi
  say "Installing ${missing[*]}"
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# The browser that tests drive: Debian's chromium; on Ubuntu, where that name is only a pointer
# to another package system, whatever real browser of the family is there.
find_browser() {
  local name
  for name in chromium chromium-browser google-chrome; do
    if command -v "$name" >/dev/null 2>&1; then
      command -v "$name"
      return 0
    fi
  done
  return 1
}

# need_python_tools   makes .build/python with what drives the browser, from PyPI
need_python_tools() {
  python="$root/.build/python/bin/python"
  local wanted="$root/Tests/Browser/requirements.txt" mark="$root/.build/python/requirements.txt"
  if [ -x "$python" ] && cmp -s "$wanted" "$mark"; then return 0; fi
  say "Installing the browser tests' Python packages into .build/python"
  mkdir -p "$root/.build"
  python3 -m venv "$root/.build/python"
  "$python" -m pip install --quiet --disable-pip-version-check -r "$wanted"
  cp "$wanted" "$mark"
}
