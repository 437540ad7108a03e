#!/usr/bin/env python3
"""Pictures that no camera made.

pictures.py hostile DIR   bombs, liars and wrecks: one file each (THREATS-A3)
pictures.py gif FILE      an animated GIF of two frames, red then blue, with a comment that says CANARY-GIF
pictures.py notes IN OUT      IN (PNG or JPEG) with a maker's notes of its own, which exiftool keeps but cannot write
pictures.py canaries IN OUT   IN (PNG or JPEG) with hidden words in the places that only a hand can reach
"""
import pathlib
import random
import struct
import sys
import zlib

SIGNATURE = b"\x89PNG\r\n\x1a\n"


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width, height, *extra, bits=8, colour=2, interlaced=0, data=None):
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, interlaced))
    if data is None:
        data = b"".join(b"\0" + b"\x40\x80\xc0" * width for _ in range(height)) if width * height < 10**6 else b"\0" * 100
    return SIGNATURE + header + b"".join(extra) + chunk(b"IDAT", zlib.compress(data)) + chunk(b"IEND", b"")


def bomb(size):
    """`size` zeros, deflated."""
    deflate = zlib.compressobj(9)
    return b"".join(deflate.compress(bytes(1 << 20)) for _ in range(size >> 20)) + deflate.flush()


def gif(width, height, frames, extra=b""):
    head = b"GIF89a" + struct.pack("<HHBBB", width, height, 0x80, 0, 0) + b"\xff\0\0\0\0\xff"
    # LZW of 3 bits: clear, then every pixel as it is, cleared again before the codes grow
    def frame(colour):
        codes = []
        for _ in range(4):
            codes += [4, colour]
        codes.append(5)
        bits = sum(code << (3 * i) for i, code in enumerate(codes))
        data = bits.to_bytes((3 * len(codes) + 7) // 8, "little")
        return b"\x2c" + struct.pack("<HHHHB", 0, 0, 2, 2, 0) + b"\x02" + bytes([len(data)]) + data + b"\0"

    return head + extra + b"".join(frame(i % 2) for i in range(frames)) + b";"


def segment(marker, data):
    return b"\xff" + bytes([marker]) + struct.pack(">H", len(data) + 2) + data


def jpeg(width, height, *extra, start=0xC0, scans=1):
    quantum = segment(0xDB, b"\0" + b"\x10" * 64)
    frame = segment(start, struct.pack(">BHHB", 8, height, width, 1) + b"\x01\x11\0")
    huffman = segment(0xC4, b"\0" + b"\x01" + b"\0" * 15 + b"\0") + segment(0xC4, b"\x10" + b"\x01" + b"\0" * 15 + b"\0")
    last = b"\0\0\0" if start == 0xC2 else b"\0\x3f\0"
    scan = segment(0xDA, b"\x01\x01\0" + last) + b"\0" * 16
    return b"\xff\xd8" + b"".join(extra) + quantum + frame + huffman + scan * scans + b"\xff\xd9"


def exif(*entries, following=0, tail=b""):
    body = b"II*\0" + struct.pack("<IH", 8, len(entries))
    for tag, kind, count, value in entries:
        body += struct.pack("<HHII", tag, kind, count, value)
    return segment(0xE1, b"Exif\0\0" + body + struct.pack("<I", following) + tail)


def xmp(text):
    return chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + text)


RDF = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
LAUGHS = b'<!DOCTYPE a [<!ENTITY b0 "ha">' + b"".join(
    b'<!ENTITY b%d "%s">' % (i + 1, b"&b%d;" % i * 10) for i in range(12)) + b"]>"


def hostile():
    yield "huge.png", png(60000, 60000)
    yield "huge-interlaced.png", png(60000, 60000, interlaced=1)
    yield "huge-deep.png", png(8000, 8000, bits=16, colour=6)
    yield "widest.png", png(2**31 - 1, 2**31 - 1)
    yield "nothing.png", png(0, 0)
    yield "data-bomb.png", SIGNATURE + png(10, 10)[8:33] + chunk(b"IDAT", bomb(1 << 28)) + chunk(b"IEND", b"")
    yield "text-bomb.png", png(10, 10, chunk(b"zTXt", b"Comment\0\0" + bomb(1 << 28)))
    yield "text-bombs.png", png(10, 10, *[chunk(b"zTXt", b"Comment\0\0" + bomb(1 << 24))] * 100)
    yield "itext-bomb.png", png(10, 10, chunk(b"iTXt", b"Comment\0\1\0\0\0" + bomb(1 << 28)))
    yield "profile-bomb.png", png(10, 10, chunk(b"iCCP", b"sRGB\0\0" + bomb(1 << 28)))
    yield "raw-profile-bomb.png", png(10, 10, chunk(b"zTXt", b"Raw profile type exif\0\0" + bomb(1 << 28)))
    yield "many-texts.png", png(10, 10, *[chunk(b"tEXt", b"Comment\0x")] * 100_000)
    yield "long-text.png", png(10, 10, chunk(b"tEXt", b"Comment\0" + b"x" * (30 << 20)))
    yield "deep-xmp.png", png(10, 10, xmp(RDF + b"<a>" * 1_000_000))
    yield "deep-xmp-closed.png", png(10, 10, xmp(RDF + b"<a>" * 200_000 + b"</a>" * 200_000 + b"</rdf:RDF></x:xmpmeta>"))
    rdf = b'<rdf:Description xmlns:a="a:b/">' + b"<a:b><rdf:Bag><rdf:li>" * 50_000
    yield "deep-bags.png", png(10, 10, xmp(RDF + rdf))
    yield "laughing-xmp.png", png(10, 10, xmp(LAUGHS + RDF + b"&b12;</rdf:RDF></x:xmpmeta>"))
    yield "long-xmp.png", png(10, 10, xmp(RDF + b"<a/>" * 900_000))
    yield "bad-exif.png", png(10, 10, chunk(b"eXIf", b"II*\0\xff\xff\xff\x7f"))
    yield "huge-screen.gif", gif(65535, 65535, 1)
    yield "frames.gif", gif(2, 2, 100_000)
    yield "no-frame.gif", gif(2, 2, 0)
    yield "endless-comment.gif", gif(2, 2, 0, b"\x21\xfe" + b"\xff" * 100_000)
    yield "huge.bmp", b"BM" + struct.pack("<IIIIiiHHIIiiII", 54, 0, 54, 40, 2**31 - 1, -(2**31), 1, 24, 0, 0, 0, 0, 0, 0)
    yield "huge-runs.bmp", (b"BM" + struct.pack("<IIIIiiHHIIiiII", 1078, 0, 1078, 40, 30000, 30000, 1, 8, 1, 0, 0, 0, 256, 0)
                           + bytes(1024) + b"\xff\0" * 1000)
    yield "colours.bmp", b"BM" + struct.pack("<IIIIiiHHIIiiII", 54, 0, 54, 40, 10, 10, 1, 8, 0, 0, 0, 0, 2**31, 0)
    tiles = [(256, 4, 1, 100_000), (257, 4, 1, 100_000), (322, 4, 1, 16), (323, 4, 1, 16), (324, 4, 2**28, 8)]
    yield "tiles.tif", b"II*\0" + struct.pack("<IH", 8, len(tiles)) + b"".join(struct.pack("<HHII", *t) for t in tiles)
    yield "huge.jpg", jpeg(65500, 65500)
    yield "scans.jpg", jpeg(8000, 8000, start=0xC2, scans=5000)
    yield "no-length.jpg", b"\xff\xd8\xff\xe1\0\0\xff\xd9"
    yield "only-fill.jpg", b"\xff\xd8" + b"\xff" * 1_000_000
    yield "no-end.jpg", jpeg(100, 100)[:-2]
    yield "self-exif.jpg", jpeg(16, 16, exif((0x8769, 4, 1, 8), following=8))
    yield "self-gps.jpg", jpeg(16, 16, exif((0x8825, 4, 1, 8), (0x8769, 4, 1, 8)))
    yield "long-exif.jpg", jpeg(16, 16, exif((0x010F, 2, 0xFFFFFFFF, 0x20), (0x927C, 7, 0x7FFFFFFF, 4)))
    yield "sub-exif.jpg", jpeg(16, 16, exif((0x014A, 4, 0x3FFF, 8), following=8, tail=struct.pack("<I", 8) * 0x3FF0))
    yield "maker.jpg", jpeg(16, 16, exif((0x010F, 2, 4, 0x006E6143), (0x8769, 4, 1, 8), (0x927C, 7, 4096, 8)))
    yield "many-parts.jpg", jpeg(16, 16, *[exif((0x010F, 2, 4, 0x61616161), tail=bytes(60_000))] * 1000)
    yield "photoshop.jpg", jpeg(16, 16, *[segment(0xED, b"Photoshop 3.0\x008BIM\x04\x04\0\0\xff\xff\xff\xff" + bytes(9999))] * 99)
    yield "profile.jpg", jpeg(16, 16, segment(0xE2, b"ICC_PROFILE\0\x01\xff" + b"\xff" * 5000))
    yield from wrecks(png(20, 20, chunk(b"tEXt", b"Comment\0hello"), chunk(b"eXIf", b"II*\0" + bytes(40))), "png")
    yield from wrecks(jpeg(64, 64, exif((0x010F, 2, 4, 0x61616161), (0x0112, 3, 1, 6))), "jpg")
    yield from wrecks(gif(2, 2, 3, b"\x21\xfe\5hello\0"), "gif")


def wrecks(whole, suffix):
    """Cut short, and with some bytes that are others: always the same ones."""
    for cut in range(0, len(whole), max(1, len(whole) // 40)):
        yield f"cut-{cut}.{suffix}", whole[:cut]
    chance = random.Random(8)
    for i in range(150):
        wreck = bytearray(whole)
        for _ in range(chance.randint(1, 8)):
            wreck[chance.randrange(len(wreck))] = chance.choice((0, 1, 0x7F, 0x80, 0xFF, chance.randrange(256)))
        if suffix == "png":
            wreck = mended(wreck)
        yield f"wreck-{i}.{suffix}", bytes(wreck)


def mended(wreck):
    """With right checksums, so that the wreck is looked into."""
    out, i = bytearray(wreck[:8]), 8
    while i + 12 <= len(wreck):
        size = int.from_bytes(wreck[i : i + 4], "big")
        if i + 12 + size > len(wreck):
            return out + wreck[i:]
        out += chunk(bytes(wreck[i + 4 : i + 8]), bytes(wreck[i + 8 : i + 8 + size]))
        i += 12 + size
    return out


def with_canaries(picture):
    if picture.startswith(SIGNATURE):
        words = (chunk(b"tEXt", b"Comment\0CANARY-TEXT") + chunk(b"zTXt", b"Author\0\0" + zlib.compress(b"CANARY-ZTXT"))
                 + chunk(b"iTXt", b"Source\0\1\0\0\0" + zlib.compress(b"CANARY-ITXT")) + chunk(b"zzZz", b"CANARY-CHUNK"))
        return picture[:33] + words + picture[33:] + b"CANARY-TRAILER"
    words = segment(0xEF, b"CANARY-SEGMENT") + segment(0xFE, b"CANARY-SECOND-COMMENT")
    return picture[:2] + words + picture[2:] + b"CANARY-TRAILER"


def with_notes(picture):
    words = b"CANARY-MAKERNOTE"
    tiff = b"MM\0*\0\0\0\x08" + struct.pack(">HHHIII", 1, 0x8769, 4, 1, 26, 0)
    tiff += struct.pack(">HHHIII", 1, 0x927C, 7, len(words), 44, 0) + words
    if picture.startswith(SIGNATURE):
        return picture[:33] + chunk(b"eXIf", tiff) + picture[33:]
    return picture[:2] + segment(0xE1, b"Exif\0\0" + tiff) + picture[2:]


def main():
    what = sys.argv[1]
    if what == "hostile":
        for name, content in hostile():
            pathlib.Path(sys.argv[2], name).write_bytes(content)
    elif what == "gif":
        pathlib.Path(sys.argv[2]).write_bytes(gif(2, 2, 2, b"\x21\xfe\x0aCANARY-GIF\0"))
    else:
        change = with_notes if what == "notes" else with_canaries
        pathlib.Path(sys.argv[3]).write_bytes(change(pathlib.Path(sys.argv[2]).read_bytes()))


main()
