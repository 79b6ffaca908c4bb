"""QR codes by libqrencode, called directly: it has no Python package."""

import ctypes


class Code(ctypes.Structure):
    _fields_ = [
        ("version", ctypes.c_int),
        ("width", ctypes.c_int),
        ("data", ctypes.POINTER(ctypes.c_ubyte)),
    ]


library = ctypes.CDLL("libqrencode.so.4")
library.QRcode_encodeString8bit.restype = ctypes.POINTER(Code)
library.QRcode_free.argtypes = [ctypes.POINTER(Code)]

MEDIUM = 1


def squares(text):
    """The dark squares of a code as (column, row), and the width of the code."""
    code = library.QRcode_encodeString8bit(text.encode(), 0, MEDIUM)
    if not code:
        raise ValueError("too long for a QR code")
    try:
        width = code.contents.width
        data = code.contents.data[: width * width]
        return [(at % width, at // width) for at, square in enumerate(data) if square & 1], width
    finally:
        library.QRcode_free(code)
