"""A SOCKS5 proxy (RFC 1928, 1929) as Tor is one, which also fails in every way that one can."""
import contextlib
import socket
import struct
import threading

WITH_PASSWORD, NO_METHOD, GRANTED = 2, 0xff, 0


class Proxy:
    """Answers at a listener, for `with`; knows the names of `hosts`. `fault`: one of those below."""

    FAULTS = ("hangs up", "speaks HTTP", "takes no method", "refuses the password", "gives half an answer",
              "speaks another version", "says nothing", *range(1, 10), 0xf0)  # the last as Tor has them for its own

    def __init__(self, listener, hosts, fault=None):
        self.listener, self.hosts, self.fault, self.asked = listener, hosts, fault, []
        self.thread = threading.Thread(target=self.serve, daemon=True)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *failed):
        self.end()

    def end(self):
        """Before the listener goes: a call that waits at it could go on at whatever has its number then."""
        with contextlib.suppress(OSError):
            self.listener.shutdown(socket.SHUT_RDWR)
        self.thread.join()

    def serve(self):
        with contextlib.suppress(OSError):  # it was ended, or never there
            while True:
                threading.Thread(target=self.answer, args=(self.listener.accept()[0],), daemon=True).start()

    def answer(self, client):
        with client, contextlib.suppress(OSError, EOFError):
            if server := self.agree(client):
                with server:
                    there = threading.Thread(target=pump, args=(client, server), daemon=True)
                    there.start()
                    pump(server, client)
                    there.join()

    def agree(self, client):
        """The connection that was asked for; None."""
        if self.fault == "hangs up":
            return None
        if self.fault == "says nothing":
            take(client, 1 << 20)  # until the other side has had enough
        if self.fault == "speaks HTTP":
            client.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
            return None
        _, count = take(client, 2)
        methods = take(client, count)
        if self.fault == "takes no method":
            client.sendall(bytes([5, NO_METHOD]))
            return None
        user = None
        if WITH_PASSWORD in methods:
            client.sendall(bytes([5, WITH_PASSWORD]))
            _, length = take(client, 2)
            user = take(client, length)
            take(client, take(client, 1)[0])
            client.sendall(bytes([1, int(self.fault == "refuses the password")]))
        else:
            client.sendall(bytes([5, 0]))
        _, _, _, kind = take(client, 4)
        host = take(client, take(client, 1)[0]).decode() if kind == 3 else take(client, 4 if kind == 1 else 16).hex()
        port = struct.unpack(">H", take(client, 2))[0]
        self.asked.append((user, kind, host, port))
        code = self.fault if isinstance(self.fault, int) else GRANTED
        reply = bytes([4 if self.fault == "speaks another version" else 5, code, 0, 1, 0, 0, 0, 0, 0, 0])
        client.sendall(reply[:3] if self.fault == "gives half an answer" else reply)
        if self.fault is not None:
            return None
        return socket.create_connection((self.hosts[host], port))


def take(stream, count):
    data = b""
    while len(data) < count:
        if not (more := stream.recv(count - len(data))):
            raise EOFError
        data += more
    return data


def pump(source, target):
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)
