{ pkgs ? import <nixpkgs> { } }:

pkgs.buildEnv {
  name = "glossary";
  paths = [
    pkgs.nodejs_24
    # Searches words.json
    pkgs.jq
  ];
}
