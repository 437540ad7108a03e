#!/usr/bin/env python3
"""A mail server that does as it is told, also what no real one would: tests/support/FakeSmtp.h says what.

Talks JSON, one line each way, on standard input and output. {"script": {...}} sets what the next connections meet and
forgets what was seen; {"seen": true} waits until nobody is connected, and tells. It listens on two ports of 127.0.0.1:
the server's, and a SOCKS5 proxy's that leads to it whatever name is asked for.
"""
import base64
import hashlib
import hmac
import json
import select
import socket
import ssl
import struct
import sys
import threading
import time
import warnings

warnings.simplefilter("ignore")  # old TLS, on purpose
FOLDER = sys.argv[1]


class Cut(Exception):
    """The line is to be dropped here."""


class State:
    def __init__(self):
        self.lock = threading.Condition()
        self.open = 0
        self.set({})

    def set(self, script):
        self.script = script
        self.silent = None
        self.seen = {"stored": [], "commands": [], "plain": [], "proxied": [], "faults": [], "marks": {}}

    def fall_silent(self, step):
        with self.lock:
            self.silent = step
            self.lock.notify_all()

    def note(self, what, value):
        with self.lock:
            self.seen[what].append(value)


STATE = State()


class Line:
    """One connection: bytes and lines, counted both ways, with the cut and the delays of the script."""

    def __init__(self, sock, script):
        self.sock, self.script = sock, script
        self.private = False
        self.heard = self.said = 0
        self.buffer = b""
        cut = script.get("cut", {})
        self.cut_heard, self.cut_said = cut.get("heard"), cut.get("said")
        self.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def secure(self):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.set_ciphers(self.script.get("ciphers", "DEFAULT:@SECLEVEL=0"))
        versions = {"1.0": ssl.TLSVersion.TLSv1, "1.1": ssl.TLSVersion.TLSv1_1, "1.2": ssl.TLSVersion.TLSv1_2}
        if "newestTls" in self.script:
            context.minimum_version = ssl.TLSVersion.TLSv1
            context.maximum_version = versions[self.script["newestTls"]]
        context.load_cert_chain(f"{FOLDER}/{self.script.get('certificate', 'good')}.pem")
        self.sock = context.wrap_socket(self.sock, server_side=True)
        self.private = True
        self.buffer = b""

    def more(self):
        limit = 65536
        if self.cut_heard is not None:
            limit = min(limit, self.cut_heard - self.heard)
            if limit <= 0:
                raise Cut
        got = self.sock.recv(limit)
        if not got:
            raise EOFError
        self.heard += len(got)
        self.buffer += got

    def line(self):
        while b"\n" not in self.buffer:
            self.more()
        line, _, self.buffer = self.buffer.partition(b"\n")
        return (line + b"\n").decode("latin-1")

    def mail(self):
        """Up to and with the dot, as it came."""
        whole, self.buffer = bytearray(self.buffer), b""
        while not whole.endswith(b"\r\n.\r\n") and whole != b".\r\n":
            end = whole.find(b"\r\n.\r\n", max(0, len(whole) - 70000))
            if end >= 0:
                self.buffer = bytes(whole[end + 5:])
                return bytes(whole[:end + 5])
            self.buffer = b""
            self.more()
            whole += self.buffer
            self.buffer = b""
        return bytes(whole)

    def say(self, data):
        if self.cut_said is not None and self.said + len(data) >= self.cut_said:
            rest = self.cut_said - self.said
            if rest > 0:
                self.sock.sendall(data[:rest])
            raise Cut
        self.sock.sendall(data)
        self.said += len(data)

    def drop(self):
        how = self.script.get("cut", {}).get("how", "fin")
        raw = socket.socket(fileno=self.sock.detach())
        if how == "rst":
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        else:  # what is unread would make close() a reset
            raw.settimeout(5)
            try:
                raw.shutdown(socket.SHUT_WR)
                while raw.recv(65536):
                    pass
            except OSError:
                pass
        raw.close()


class Session:
    STANDARD = {"greeting": "220 fake ready", "starttls": "220 go ahead", "mail": "250 sender ok",
                "rcpt": "250 recipient ok", "data": "354 go ahead", "dot": "250 2.0.0 stored as 4711",
                "quit": "221 bye", "auth": "235 welcome", "badlogin": "535 5.7.8 wrong"}

    def __init__(self, line, script):
        self.line, self.script = line, script
        self.sender = None
        self.recipients = []

    def reply(self, step, default=None):
        text = self.script.get("replies", {}).get(step, default or self.STANDARD.get(step, "250 ok"))
        data = text.encode("latin-1")
        if not data.endswith(b"\n") and step != self.script.get("raw"):
            data += b"\r\n"
        if step == self.script.get("flood", {}).get("step"):
            data = self.script["flood"]["line"].encode("latin-1") * self.script["flood"]["times"] + data
        if step == self.script.get("silent"):
            STATE.fall_silent(step)
            while True:  # until the other end has enough
                if not self.line.sock.recv(65536):
                    raise EOFError
        dribble = self.script.get("dribble", {})
        if step == dribble.get("step"):
            for at in range(len(data)):
                time.sleep(dribble["seconds"])
                self.line.say(data[at:at + 1])
        elif size := self.script.get("flood", {}).get("piece"):
            for at in range(0, len(data), size):
                self.line.say(data[at:at + size])
        else:
            self.line.say(data)
        if self.script.get("closeAfter") == step:
            raise Cut
        return data[:1] in (b"2", b"3")

    def hello(self, command):
        step = "ehlo" if self.line.private else "ehloPlain"
        if command.startswith("HELO"):
            return self.reply("helo", "250 fake")
        if self.script.get("noEhlo"):
            return self.reply("ehlo", "502 command not implemented")
        extensions = self.script.get(step + "Offers")
        if extensions is None:
            extensions = ["PIPELINING", "8BITMIME", "SIZE 30000000", "AUTH PLAIN LOGIN CRAM-MD5"]
            if not self.line.private:
                extensions = ["PIPELINING", "STARTTLS"]
        lines = ["fake greets you"] + extensions
        self.reply(step, "".join(f"250-{each}\r\n" for each in lines[:-1]) + f"250 {lines[-1]}\r\n")

    def decoded(self):
        return base64.b64decode(self.line.line().strip())

    def login(self, command):
        words = command.split()
        if "auth" in self.script.get("replies", {}) or self.script.get("silent") == "auth":
            return self.reply("auth")
        user, password = self.script.get("user", "robin").encode(), self.script.get("password", "").encode()
        way = words[1].upper()
        if way == "CRAM-MD5":
            challenge = b"<1.2@fake>"
            self.line.say(b"334 " + base64.b64encode(challenge) + b"\r\n")
            right = self.decoded() == user + b" " + hmac.new(password, challenge, hashlib.md5).hexdigest().encode()
        elif way == "LOGIN":
            self.line.say(b"334 VXNlcm5hbWU6\r\n")
            name = self.decoded()
            self.line.say(b"334 UGFzc3dvcmQ6\r\n")
            right = name == user and self.decoded() == password
        else:
            if len(words) < 3:
                self.line.say(b"334 \r\n")
            given = base64.b64decode(words[2]) if len(words) > 2 else self.decoded()
            right = given in (b"\0" + user + b"\0" + password,
                              b"user=" + user + b"\x01auth=Bearer " + password + b"\x01\x01") or (
                way == "OAUTHBEARER" and b"auth=Bearer " + password + b"\x01" in given and b"a=" + user in given)
        STATE.note("commands", "(login %s)" % ("right" if right else "wrong"))
        return self.reply("auth" if right else "badlogin")

    def body(self):
        self.mark("data")
        if not self.reply("data"):
            return
        self.mark("body")
        if self.script.get("silent") == "body":
            time.sleep(1)  # reads nothing; what comes fills what the kernel has
            return
        if "dropAfterBytes" in self.script:  # takes them as slowly as TCP allows, then drops the line
            got = 0
            while got < self.script["dropAfterBytes"]:
                self.line.buffer = b""
                self.line.more()
                got += len(self.line.buffer)
            raise Cut
        if self.script.get("sink"):
            end = b""
            while not end.endswith(b"\r\n.\r\n"):
                self.line.buffer = b""
                self.line.more()
                end = end[-5:] + self.line.buffer[-5:]
            self.line.buffer = b""
            self.reply("dot")
            return
        whole = self.line.mail()
        self.mark("dot")
        code = self.script.get("replies", {}).get("dot", self.STANDARD["dot"])
        if code.startswith("2") or self.script.get("stores"):
            text = whole[:-3].replace(b"\r\n..", b"\r\n.")
            text = text[1:] if text.startswith(b"..") else text
            STATE.note("stored", {"from": self.sender, "to": self.recipients, "size": len(text),
                                  "sha256": hashlib.sha256(text).hexdigest(),
                                  "head": text[:4000].decode("latin-1"),
                                  "bare": sum(whole.count(b) for b in (b"\n", b"\r")) - 2 * whole.count(b"\r\n")})
        self.reply("dot")
        self.mark("end")

    def mark(self, where):
        """How many bytes went both ways until here."""
        STATE.seen["marks"][where] = [self.line.heard, self.line.said]

    def run(self):
        if self.script.get("silent") == "tls":
            self.reply("tls")
        if self.script.get("tls", "implicit") == "implicit":
            self.line.secure()
        self.reply("greeting")
        while True:
            command = self.line.line()
            STATE.note("commands" if self.line.private else "plain", command.rstrip("\r\n"))
            verb = command[:4].upper()
            if verb in ("EHLO", "HELO"):
                self.hello(command)
            elif verb == "STAR":
                if self.reply("starttls"):
                    self.line.secure()
            elif verb == "AUTH":
                self.login(command)
            elif verb == "MAIL":
                self.sender = command[10:].split(">")[0].lstrip("<")
                self.reply("mail")
            elif verb == "RCPT":
                self.recipients.append(command[8:].split(">")[0].lstrip("<"))
                self.reply("rcpt")
            elif verb == "DATA":
                self.body()
            elif verb == "QUIT":
                self.reply("quit")
                return
            else:
                self.reply("other", "500 what?")


def serve(sock, script):
    line = Line(sock, script)
    try:
        Session(line, script).run()
        line.drop()
    except Cut:
        line.drop()
    except (EOFError, OSError, ssl.SSLError) as fault:
        STATE.note("faults", repr(fault))
        line.sock.close()


def exactly(sock, count):
    data = b""
    while len(data) < count:
        got = sock.recv(count - len(data))
        if not got:
            raise EOFError
        data += got
    return data


def relay(client, server, rules):
    """Until one side ends, or so many bytes went up or down."""
    left = {client: rules.get("cutUp"), server: rules.get("cutDown")}
    other = {client: server, server: client}
    try:
        while True:
            for source in select.select([client, server], [], [], 30)[0]:
                data = source.recv(65536 if left[source] is None else min(65536, left[source]))
                if not data:
                    return
                other[source].sendall(data)
                if left[source] is not None:
                    left[source] -= len(data)
                    if left[source] == 0:
                        if rules.get("how") == "rst":
                            for end in (client, server):
                                end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                        return
    finally:
        server.close()


def proxy(sock, script):
    """RFC 1928 and 1929."""
    rules = script.get("socks", {})
    left = [rules.get("truncate")]

    def say(data):
        if left[0] is not None:
            data, left[0] = data[:left[0]], left[0] - len(data)
        sock.sendall(data)
        if left[0] is not None and left[0] <= 0:
            raise EOFError

    try:
        methods = exactly(sock, exactly(sock, 2)[1])
        way = rules.get("method", 2 if 2 in methods else 0)
        say(bytes([5, way]))
        user = None
        if way == 2:
            user = exactly(sock, exactly(sock, 2)[1]).decode()
            exactly(sock, exactly(sock, 1)[0])
            say(bytes([1, rules.get("loginReply", 0)]))
        kind = exactly(sock, 4)[3]
        name = exactly(sock, exactly(sock, 1)[0]).decode() if kind == 3 else f"address {exactly(sock, 4 if kind == 1 else 16)}"
        (port,) = struct.unpack(">H", exactly(sock, 2))
        STATE.note("proxied", {"user": user, "name": name, "port": port})
        code = rules.get("reply", 0)
        if code != 0:
            say(bytes([5, code, 0, 1, 0, 0, 0, 0, 0, 0]))
            return
        onward = socket.create_connection(("127.0.0.1", SERVER.getsockname()[1]))
        say(bytes([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]))
        relay(sock, onward, rules)
    except (EOFError, OSError) as fault:
        STATE.note("faults", "proxy: " + repr(fault))
    finally:
        sock.close()


def listen(listener, handler):
    def handle(sock, script):
        try:
            handler(sock, script)
        finally:
            with STATE.lock:
                STATE.open -= 1
                STATE.lock.notify_all()

    while True:
        sock, _ = listener.accept()
        with STATE.lock:
            STATE.open += 1
            script = STATE.script
        if "flood" in script:  # who hangs up with a full buffer is asked for room by the kernel for a minute
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, 1000)
        threading.Thread(target=handle, args=(sock, script), daemon=True).start()


def listener():
    sock = socket.create_server(("127.0.0.1", 0), backlog=64)
    return sock


SERVER, PROXY = listener(), listener()
threading.Thread(target=listen, args=(SERVER, serve), daemon=True).start()
threading.Thread(target=listen, args=(PROXY, proxy), daemon=True).start()
print(json.dumps({"port": SERVER.getsockname()[1], "proxy": PROXY.getsockname()[1]}), flush=True)
for request in sys.stdin:
    asked = json.loads(request)
    answer = {}
    with STATE.lock:
        if "script" in asked:
            STATE.set(asked["script"])
        elif "silent" in asked:
            answer = {"isSilent": STATE.lock.wait_for(lambda: STATE.silent is not None, 60)}
        else:
            ended = STATE.lock.wait_for(lambda: STATE.open == 0, 30)
            answer = {**STATE.seen, "stillOpen": not ended}
    print(json.dumps(answer), flush=True)
