"""Writes a specimen of every font that figlet has into the folder specimens. Run by the build."""

import subprocess
from pathlib import Path

from banner import SPECIMENS, banner


def main():
    folder = subprocess.run(["figlet", "-I2"], capture_output=True, check=True, text=True).stdout.strip()
    SPECIMENS.mkdir(exist_ok=True)
    for font in sorted(Path(folder).glob("*.flf")):
        (SPECIMENS / f"{font.stem}.txt").write_text(banner(font.stem, font.stem))


if __name__ == "__main__":
    main()
