import random
import re
from collections.abc import Callable

PATTERN = re.compile(r"(\d{0,2})d(\d{1,3})")


def roll(notation: str, die: Callable[[int, int], int] = random.SystemRandom().randint) -> list[int]:
    """Throws dice as players write them: "2d6" is two dice with six sides. ValueError for anything else."""
    match = PATTERN.fullmatch(notation)
    count, sides = (int(match[1] or 1), int(match[2])) if match else (0, 0)
    if not count or not sides:
        raise ValueError(f"not a roll: {notation!r} (try 2d6)")
    return [die(1, sides) for _ in range(count)]
