# collect.sh FOLDER PROGRAM...: the libraries of the programs, except glibc's, into FOLDER/lib, where they are found from then on.
set -eu
folder="$1"
shift
mkdir -p "$folder/lib"
for program; do ldd "$program" 2>/dev/null || true; done \
  | awk '$3 ~ /^\// { print $3 }' | sort -u \
  | grep -Ev '/(libc|libm|libdl|libpthread|librt|libresolv|libutil)\.so\.' \
  | while read -r library; do [ -e "$folder/lib/${library##*/}" ] || cp -L "$library" "$folder/lib/"; done
for program in "$@" "$folder"/lib/*.so*; do
  if [ -L "$program" ]; then continue; fi
  here="$(dirname "$program")"
  up="$(printf %s "${here#"$folder"}" | sed 's,/[^/]*,../,g')"
  patchelf --set-rpath "\$ORIGIN/${up}lib" "$program"
done
