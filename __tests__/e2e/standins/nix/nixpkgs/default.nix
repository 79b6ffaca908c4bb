# A Nixpkgs of the tests' own: the same names and functions as the real one, as far as they are used; programs come ready-made.
{
  config ? { },
  overlays ? [ ],
  system ? builtins.currentSystem,
}:
let
  run =
    name: attributes: script:
    derivation (
      {
        inherit name system;
        builder = "/bin/sh";
        args = [
          "-euc"
          script
        ];
        PATH = "/usr/bin:/bin";
        preferLocalBuild = true;
      }
      // attributes
    );
  unpacked = name: file: run name { src = file; } "mkdir -p $out && tar -xf $src -C $out";

  lib = {
    getLib = package: package.lib or package.out or package;
    getDev = package: package.dev or package.out or package;
  };

  buildEnv =
    {
      name,
      paths,
      pathsToLink ? [ "/" ],
      extraPrefix ? "",
      extraOutputsToInstall ? [ ],
      ignoreCollisions ? false,
    }:
    run name
      {
        inherit pathsToLink extraPrefix;
        paths = map toString paths;
      }
      ''
        mkdir -p $out
        for path in $paths; do
          for part in $pathsToLink; do
            [ -e "$path$part" ] || continue
            mkdir -p "$out$extraPrefix$part"
            cp -rsn "$path$part/." "$out$extraPrefix$part/" || true
          done
        done
      '';

  packages = self: {
    inherit lib buildEnv;
    runCommand = name: attributes: script: run name attributes script;
    cacert = unpacked "nss-cacert-3.0" /nixpkgs-files/cacert.tar;
    python313 = unpacked "python3-3.13.5" /nixpkgs-files/python.tar;
    python3 = self.python313;
    python313Packages.pip =
      run "python3.13-pip-25.1"
        {
          src = /nixpkgs-files/pip.tar;
          python = self.python313;
        }
        ''
          mkdir -p $out/bin && tar -xf $src -C $out
          printf '#!%s/bin/python3\nimport sys\nsys.path.insert(0, "%s/lib/python3.13/site-packages")\nfrom pip._internal.cli.main import main\nsys.exit(main())\n' "$python" "$out" > $out/bin/pip
          chmod 755 $out/bin/pip
        '';
    nodejs_24 = unpacked "nodejs-24.21.0" /nixpkgs-files/node.tar;
    bun = unpacked "bun-1.4.5" /nixpkgs-files/bun.tar;
    deno = unpacked "deno-2.9.6" /nixpkgs-files/deno.tar;
    caddy = unpacked "caddy-2.11.9" /nixpkgs-files/caddy.tar;
    mailcap = unpacked "mailcap-2.1" /nixpkgs-files/mailcap.tar;
    jq = unpacked "jq-1.7" /nixpkgs-files/jq.tar;
    gcc = unpacked "gcc-wrapper-14" /nixpkgs-files/gcc.tar;
    libpq = unpacked "libpq-17.6" /nixpkgs-files/libpq.tar // { pg_config = self.libpqConfig; };
    libpqConfig = run "pg_config-17.6" { libpq = self.libpq; } "mkdir -p $out/bin; ln -s $libpq/bin/pg_config $out/bin/";
    qrencode = unpacked "qrencode-4.1" /nixpkgs-files/qrencode.tar;
    zlib = unpacked "zlib-1.3" /nixpkgs-files/zlib.tar;
    stdenv.cc.cc.lib = unpacked "gcc-14-lib" /nixpkgs-files/cc.tar;
  };

  extended = builtins.foldl' (
    layer: overlay: self: let super = layer self; in super // overlay self super
  ) packages overlays;
  fixed = extended fixed;
in
fixed
