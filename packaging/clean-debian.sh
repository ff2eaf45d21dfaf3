# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# A new, minimal Debian 12 in a temporary folder, for packaging/smoke-deb and packaging/clean-room. Sourced by bash.
# Needs root and debootstrap. The mirror is the one that this machine's own apt uses.

release=bookworm

# debian_sources: this machine's package sources of the release, as "URI SUITE COMPONENT" lines.
debian_sources() {
    # apt expands these itself.
    # shellcheck disable=SC2016
    apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
        awk -v release="$release" '$2 ~ "^" release "(-updates|-security)?$" && $3 == "main"' | sort -u
}

# make_clean_debian: sets $chroot to the folder; it is removed when the script ends.
make_clean_debian() {
    if [ "$(id -u)" -ne 0 ]; then
        echo "A clean Debian can only be made as root." >&2
        return 1
    fi
    local mirror
    mirror=$(debian_sources | awk -v release="$release" '$2 == release { print $1; exit }')
    if [ -z "$mirror" ]; then
        echo "This machine's package sources have no Debian $release." >&2
        return 1
    fi
    chroot=$(mktemp -d "${TMPDIR:-/tmp}/tenderyard-clean.XXXXXX")
    trap remove_clean_debian EXIT
    debootstrap --variant=minbase "$release" "$chroot" "$mirror"
    debian_sources | sed 's/^/deb /' >"$chroot/etc/apt/sources.list"
    cp -L /etc/resolv.conf /etc/hosts "$chroot/etc/"
    chmod 755 "$chroot"
    mount --bind /proc "$chroot/proc" || echo "No /proc in the clean Debian; going on without." >&2
    mount --bind /dev/shm "$chroot/dev/shm" 2>/dev/null || true
}

remove_clean_debian() {
    local place
    for place in dev/shm proc shared; do
        mountpoint -q "$chroot/$place" && umount "$chroot/$place"
    done
    # Whatever could not be unmounted must not be emptied through the chroot.
    ! grep -q " $chroot/" /proc/mounts && rm -rf --one-file-system "$chroot"
}

# inside COMMAND…: runs a command in the clean Debian with the environment of a fresh login and no display.
inside() {
    local proxies=() name
    for name in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY; do
        [ -z "${!name:-}" ] || proxies+=("$name=${!name}")
    done
    chroot "$chroot" /usr/bin/env -i HOME=/tmp/somebody LANG=C.UTF-8 TERM=dumb CI="${inside_ci:-}" "${proxies[@]}" \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "$@" </dev/null
}
