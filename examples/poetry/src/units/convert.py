# How many of the base unit (metre, gram, second) one of each is.
FACTORS = {
    "length": {"mm": 0.001, "cm": 0.01, "m": 1.0, "km": 1000.0, "in": 0.0254, "ft": 0.3048, "mi": 1609.344},
    "mass": {"g": 1.0, "kg": 1000.0, "oz": 28.349523125, "lb": 453.59237},
    "time": {"s": 1.0, "min": 60.0, "h": 3600.0, "d": 86400.0},
}


def convert(value: float, start: str, end: str) -> float:
    """The value in another unit of the same kind. ValueError when the units are unknown or of two kinds."""
    for factors in FACTORS.values():
        if start in factors and end in factors:
            return value * factors[start] / factors[end]
    raise ValueError(f"cannot convert {start} to {end}")
