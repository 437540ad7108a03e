"""Pictures without a library for them: PNGs made and read byte by byte."""
import struct
import zlib


def png(width, height, colour, comment):
    """Of one colour, and it knows something."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    rows = (b"\0" + bytes(colour) * width) * height
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
            + chunk(b"tEXt", b"Comment\0" + comment.encode()) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def pixels(file):
    """How many of each colour, for PNGs of 8 bits without a palette."""
    data, at, kinds = b"", 8, []
    while at < len(file):
        length, kind = struct.unpack(">I4s", file[at:at + 8])
        kinds.append(kind)
        if kind == b"IHDR":
            width, height, _, colours = struct.unpack(">IIBB", file[at + 8:at + 18])
        if kind == b"IDAT":
            data += file[at + 8:at + 8 + length]
        at += 12 + length
    data, step = zlib.decompress(data), {2: 3, 6: 4}[colours]
    count, above = {}, bytearray(width * step)
    for row in range(height):
        line = data[row * (width * step + 1):][:width * step + 1]
        method, line = line[0], bytearray(line[1:])
        for i, value in enumerate(line):
            left, up = line[i - step] if i >= step else 0, above[i]
            corner = above[i - step] if i >= step else 0
            nearest = min((left, up, corner), key=lambda one: abs(left + up - corner - one))
            line[i] = value + (0, left, up, (left + up) // 2, nearest)[method] & 255
        for x in range(0, len(line), step):
            colour = tuple(line[x:x + 3])
            count[colour] = count.get(colour, 0) + 1
        above = line
    return count, kinds
