# shellcheck shell=bash
# Some networks' package index lacks PyPI's JSON for single releases, without which Poetry finds no release. There a small
# server answers for it: containers of the test bed's own engine ask the engine's name server for pypi.org and get it.

index_needed() { ! pypi_json_reachable && { engine_is_ours || [ -f "$BOXCAR_TESTBED/tls/authority.crt" ]; }; }

# index_authority: path of the certificate authority that the stand-in images trust; made once.
index_authority() {
  local folder="$BOXCAR_TESTBED/tls"
  if [ ! -f "$folder/index.crt" ]; then
    mkdir -p "$folder"
    chmod 700 "$folder"
    quietly tls openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj '/CN=Boxcar test bed' \
      -addext 'basicConstraints=critical,CA:TRUE' -addext 'keyUsage=critical,keyCertSign' \
      -keyout "$folder/authority.key" -out "$folder/authority.crt"
    quietly tls openssl req -newkey rsa:2048 -nodes -subj '/CN=pypi.org' -keyout "$folder/index.key" -out "$folder/index.csr"
    printf 'subjectAltName=DNS:pypi.org\nbasicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n' >"$folder/index.ext"
    quietly tls openssl x509 -req -days 3650 -in "$folder/index.csr" -CA "$folder/authority.crt" -CAkey "$folder/authority.key" \
      -CAcreateserial -extfile "$folder/index.ext" -out "$folder/index.crt"
  fi
  printf '%s' "$folder/authority.crt"
}

index_answers() {
  [ "$(NODE_EXTRA_CA_CERTS="$(index_authority)" http_status https://pypi.org/pypi/six/1.17.0/json '*/*' "$ENGINE_BRIDGE")" = 200 ]
}

index_start() {
  if pypi_json_reachable || ! engine_is_ours || daemon_running index; then return; fi
  index_authority >/dev/null
  say "Starting the package index's JSON answers and the containers' name server on $ENGINE_BRIDGE"
  NODE_EXTRA_CA_CERTS="${NODE_EXTRA_CA_CERTS:-$(index_system_bundle)}" daemon_start index \
    node "$LIB/index-server.mjs" "$ENGINE_BRIDGE" "$BOXCAR_TESTBED/tls"
  wait_for 20 'the package index server' index_answers
  STARTED+=(index)
}
index_system_bundle() { ls /etc/ssl/certs/ca-certificates.crt 2>/dev/null || true; }
index_stop() { daemon_stop index; }
index_status() { if pypi_json_reachable; then echo 'not needed: PyPI answers itself'; else daemon_status index; fi; }
