# gcc.sh FOLDER: Debian's C compiler, with the headers and start files that it needs, so that it works from anywhere.
set -eu
folder="$1"
machine="$(uname -m)"
mkdir -p "$folder/bin" "$folder/private" "$folder/root"
dpkg-query -W -f '${Package}\n' \
  | grep -E "^(cpp|gcc)-[0-9]+-$machine|^binutils-$machine|^(libgcc-[0-9]+-dev|libc6-dev|linux-libc-dev|libc6|libgcc-s1)" \
  | while read -r package; do dpkg -L "$package"; done | sort -u \
  | grep -E '^/usr/(bin|lib|libexec|include)/|^/lib' | while read -r path; do
    if [ -d "$path" ] && [ ! -L "$path" ]; then continue; fi
    if [ -e "$path" ]; then cp -a --parents "$path" "$folder/root"; fi
  done
for link in lib lib64; do [ -e "$folder/root/$link" ] || ln -s "usr/$link" "$folder/root/$link"; done
for program in "$folder"/root/usr/bin/* "$folder"/root/usr/libexec/gcc/*/*/*; do ldd "$program" 2>/dev/null || true; done \
  | awk '$3 ~ /^\// { print $3 }' | sort -u | grep -Ev '/(libc|libm)\.so\.' \
  | while read -r library; do cp -L "$library" "$folder/private/"; done
compiler="$(basename "$(ls -d "$folder/root/usr/bin/$machine-linux-gnu-gcc-"[0-9]*)")"
cat >"$folder/bin/gcc" <<SCRIPT
#!/bin/sh
here="\$(dirname "\$(readlink -f "\$0")")/.."
export LD_LIBRARY_PATH="\$here/private" PATH="\$here/tools:\$PATH"
exec "\$here/root/usr/bin/$compiler" --sysroot="\$here/root" "\$@"
SCRIPT
chmod 755 "$folder/bin/gcc"
ln -s gcc "$folder/bin/cc"
mkdir "$folder/tools"
for tool in as ld ar nm ranlib strip objcopy; do ln -s "../root/usr/bin/$machine-linux-gnu-$tool" "$folder/tools/$tool"; done
