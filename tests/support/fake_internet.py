#!/usr/bin/env python3
"""A small internet on 127.0.0.1: websites by their names, a SOCKS5 proxy that knows those names, and a name server.

fake_internet.py FOLDER [bad] makes throw-away certificates there (ca.pem trusts the good one), prints its ports as a line of
JSON, and then does what each line on standard input says: {"plan": {...}} or {"seen": true}. See FakeInternet.h."""
import base64
import json
import pathlib
import socket
import ssl
import struct
import subprocess
import sys
import threading
import time
import warnings
import zlib

warnings.simplefilter("ignore", DeprecationWarning)  # old TLS is what it is for

GOOD_NAMES = ["example.org", "*.example.org", "example.net", "*.example.net", "autoconfig.thunderbird.net",
              "keys.openpgp.org"]
# by the name that is asked for
BAD = {"self-signed.example.net": "self-signed", "expired.example.net": "expired", "wrong-name.example.net": "wrong-name",
       "stranger.example.net": "stranger", "common-name.example.net": "common-name"}

plan = {}
seen = {"requests": [], "proxied": [], "asked": []}
lock = threading.Lock()


def note(kind, what):
    with lock:
        seen[kind].append(what)


def make_certificates(folder, bad):
    def openssl(*arguments):
        subprocess.run(["openssl", *arguments], cwd=folder, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def authority(name):
        openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", f"{name}.key",
                "-out", f"{name}.pem", "-subj", f"/CN=Test authority {name}", "-days", "30",
                "-addext", "basicConstraints=critical,CA:TRUE", "-addext", "keyUsage=critical,keyCertSign")

    def leaf(name, names, signer, *dates, listed=True):
        alternatives = ["-addext", "subjectAltName=" + ",".join("DNS:" + n for n in names)] if listed else []
        signed = ["-CA", f"{signer}.pem", "-CAkey", f"{signer}.key"] if signer else []
        openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", f"{name}.key",
                "-out", f"{name}.pem", "-subj", f"/CN={names[0]}", *alternatives,
                "-addext", "basicConstraints=critical,CA:FALSE", *signed, *(dates or ["-days", "10"]))

    authority("ca")
    leaf("good", GOOD_NAMES, "ca")
    if not bad:
        return
    authority("other-ca")
    leaf("self-signed", GOOD_NAMES, None)
    leaf("expired", GOOD_NAMES, "ca", "-not_before", "20200101000000Z", "-not_after", "20200201000000Z")
    leaf("wrong-name", ["somebody.example.com"], "ca")
    leaf("stranger", GOOD_NAMES, "other-ca")
    leaf("common-name", ["common-name.example.net"], "ca", listed=False)


def context(folder, name, newest=None):
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    if newest:
        made.set_ciphers("ALL:@SECLEVEL=0")
        made.minimum_version = ssl.TLSVersion.TLSv1
        made.maximum_version = newest
    made.load_cert_chain(folder / f"{name}.pem", folder / f"{name}.key")
    return made


def listen():
    server = socket.create_server(("127.0.0.1", 0))
    return server, server.getsockname()[1]


def each(server, handle):
    def loop():
        while True:
            line, _ = server.accept()
            line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=guarded, args=(handle, line), daemon=True).start()
    threading.Thread(target=loop, daemon=True).start()


def guarded(handle, line):
    try:
        handle(line)
    except (OSError, ValueError):
        pass  # whoever asked has gone, or was turned away by TLS
    finally:
        line.close()


# --- websites

def serve(line, wrap):
    line = wrap(line)
    head = b""
    while b"\r\n\r\n" not in head:
        more = line.recv(65536)
        if not more:
            return
        head += more
    lines = head.decode("latin-1").split("\r\n\r\n")[0].split("\r\n")
    path = lines[0].split(" ")[1]
    host = next(l.split(": ")[1] for l in lines if l.lower().startswith("host: "))
    note("requests", {"url": f"https://{host}{path}", "headers": lines[1:]})
    page = plan.get("pages", {}).get(f"https://{host}{path}")
    if page is None:
        line.sendall(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nSet-Cookie: a=b\r\nConnection: close\r\n\r\n")
        return
    answer(line, page)
    line.unwrap()


def answer(line, page):
    manner = page.get("manner", "")
    body = base64.b64decode(page["base64"]) if "base64" in page else page.get("body", "").encode()
    time.sleep(page.get("after", 0))
    if manner == "silent":
        time.sleep(60)
    if manner == "drop":
        line.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\nhalf")
        return
    if manner == "nonsense":
        line.sendall(b"\x00\x01 no HTTP here \xff\r\n\r\n")
        return
    head = f"HTTP/1.1 {page.get('status', 200)} Said\r\nContent-Type: {page.get('type', 'text/xml')}\r\nConnection: close\r\n"
    for name, value in page.get("headers", {}).items():
        head += f"{name}: {value}\r\n"
    if manner == "bomb":  # 16 MiB of spaces in 16 KiB
        packer = zlib.compressobj(9, zlib.DEFLATED, 31)
        body = b"".join(packer.compress(b" " * 2**20) for _ in range(16)) + packer.flush()
        head += "Content-Encoding: gzip\r\n"
    if manner == "endless":
        line.sendall(head.encode() + b"\r\n")
        while True:
            line.sendall(b" " * 65536)
    if manner == "heads":  # headers without end
        line.sendall(head.encode())
        while True:
            line.sendall(b"X-More: " + b"x" * 1000 + b"\r\n")
    if manner == "slow":
        line.sendall(head.encode() + f"Content-Length: {len(body)}\r\n\r\n".encode())
        for byte in body:
            line.sendall(bytes([byte]))
            time.sleep(0.2)
        return
    line.sendall(head.encode() + f"Content-Length: {len(body)}\r\n\r\n".encode() + body)


# --- the proxy

def proxied(line, websites):
    def take(count):
        got = b""
        while len(got) < count:
            more = line.recv(count - len(got))
            if not more:
                raise OSError
            got += more
        return got

    manner = plan.get("proxy", "")
    _, methods = take(2)
    offered = take(methods)
    if manner == "silent":
        time.sleep(60)
    user = ""
    if 2 in offered:
        line.sendall(b"\x05\x02")
        take(1)
        user = take(take(1)[0]).decode()
        take(take(1)[0])
        line.sendall(b"\x01\x00")
    else:
        line.sendall(b"\x05\x00")
    _, _, _, kind = take(4)
    name = take(take(1)[0]).decode() if kind == 3 else "an address"
    port, = struct.unpack(">H", take(2))
    note("proxied", {"name": name, "port": port, "user": user})
    known = name in plan.get("names", []) and port == 443 and not manner
    verdict = b"\x02" if manner else b"\x00" if known else b"\x04"  # not allowed, granted, no such host
    line.sendall(b"\x05" + verdict + b"\x00\x01\x7f\x00\x00\x01\x00\x00")
    if not known:
        return
    with socket.create_connection(("127.0.0.1", websites)) as far:
        def pump(source, target):
            try:
                while data := source.recv(65536):
                    target.sendall(data)
                target.shutdown(socket.SHUT_WR)
            except OSError:
                pass
        back = threading.Thread(target=pump, args=(far, line), daemon=True)
        back.start()
        pump(line, far)
        back.join()


# --- the name server

def encoded(name):
    return b"".join(bytes([len(l)]) + l.encode() for l in name.split(".") if l) + b"\x00"


def name_server(server):
    while True:
        question, whom = server.recvfrom(4096)
        labels, at = [], 12
        while question[at]:
            labels.append(question[at + 1:at + 1 + question[at]].decode())
            at += 1 + question[at]
        name = ".".join(labels)
        note("asked", name)
        manner = plan.get("nameServer", "")
        if manner == "silent":
            continue
        records = plan.get("srv", {}).get(name, [])
        code = 0 if records else 3
        if manner == "broken":
            code, records = 2, []
        too_long = 0x0200 if manner == "tooLong" else 0  # TC: to be asked again over TCP, where nobody answers
        out = question[:2] + struct.pack(">HHHHH", 0x8180 | too_long | code, 1, len(records), 0, 0) + question[12:at + 5]
        for priority, weight, port, target in records:
            data = struct.pack(">HHH", priority, weight, port) + encoded(target)
            out += b"\xc0\x0c" + struct.pack(">HHIH", 33, 1, 60, len(data)) + data
        server.sendto(out if manner != "cut" else out[:-3], whom)


def pair():
    """A UDP and a TCP socket of one port: that the first is free does not say that the other is."""
    while True:
        udp, tcp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM), socket.socket()
        udp.bind(("127.0.0.1", 0))
        try:
            tcp.bind(udp.getsockname())
            return udp, tcp
        except OSError:
            udp.close()
            tcp.close()


def main(folder, bad):
    global plan
    make_certificates(folder, bad)
    contexts = {name: context(folder, certificate) for name, certificate in BAD.items()} if bad else {}
    contexts["old.example.net"] = context(folder, "good", ssl.TLSVersion.TLSv1_1)
    good = context(folder, "good")
    # the oldest TLS is refused before SNI would choose, so the first context allows all and is exchanged
    first = context(folder, "good", ssl.TLSVersion.TLSv1_3)

    def choose(line, name, _):
        line.context = contexts.get(name, good)
    first.sni_callback = choose
    websites, websites_port = listen()
    each(websites, lambda line: serve(line, lambda l: first.wrap_socket(l, server_side=True)))
    old, old_port = listen()
    each(old, lambda line: serve(line, lambda l: contexts["old.example.net"].wrap_socket(l, server_side=True)))
    proxy, proxy_port = listen()
    each(proxy, lambda line: proxied(line, websites_port))
    names, never = pair()
    never.listen()
    threading.Thread(target=name_server, args=(names,), daemon=True).start()

    print(json.dumps({"web": websites_port, "oldWeb": old_port, "proxy": proxy_port, "names": names.getsockname()[1]}), flush=True)
    for order in sys.stdin:
        order = json.loads(order)
        with lock:
            if "plan" in order:
                plan = order["plan"]
                for kind in seen.values():
                    kind.clear()
            print(json.dumps(seen), flush=True)


main(pathlib.Path(sys.argv[1]), sys.argv[2:] == ["bad"])
