"""Websites at their own names and addresses, at the real port, for apart.main(): the program finds and trusts them as it
does the real ones, by the system's own list of names and its own list of authorities.
"""
import contextlib
import pathlib
import socket
import ssl
import subprocess
import threading

import apart

PLACE = pathlib.Path("/run/websites")
TRUSTED = pathlib.Path("/etc/ssl/certs")
OUTSIDE, INSIDE = "198.51.100", "10.66.0"  # a range for documentation (RFC 5737), and a private one


class Websites:
    """For `with`. `pages`: by URL, a body, or a place to lead to; `asked`: address, name in the TLS hello, URL, headers."""

    def __init__(self, names, inside=()):
        self.hosts = {name: f"{OUTSIDE}.{at}" for at, name in enumerate(names, 1)}
        self.hosts |= {name: f"{INSIDE}.{at}" for at, name in enumerate(inside, 1)}
        self.pages, self.asked, self.connected = {}, [], []

    def __enter__(self):
        PLACE.mkdir()
        for address in self.hosts.values():
            subprocess.run(["ip", "addr", "add", f"{address}/32", "dev", "lo"], check=True)
        apart.cover("/etc/hosts", "127.0.0.1 localhost\n" + "".join(f"{at} {name}\n" for name, at in self.hosts.items()))
        apart.cover("/etc/resolv.conf", "nameserver 203.0.113.53\noptions timeout:1 attempts:1\n")
        self.make_certificates()
        self.listeners = [socket.create_server((address, 443)) for address in self.hosts.values()]
        for listener in self.listeners:
            threading.Thread(target=self.serve, args=(listener,), daemon=True).start()
        return self

    def __exit__(self, *failed):
        for listener in self.listeners:
            with contextlib.suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)
            listener.close()

    def make_certificates(self):
        """The only authority of this computer is the test's, for as long as the test runs."""
        fresh = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2")
        own = PLACE / "trusted"
        own.mkdir()

        def openssl(*words):
            subprocess.run(["openssl", "req", "-x509", *fresh, *words], check=True, capture_output=True)
        openssl("-subj", "/CN=CA of a test", "-out", own / "ca-certificates.crt", "-keyout", PLACE / "ca.key",
                "-addext", "keyUsage=critical,keyCertSign")
        openssl("-subj", "/CN=websites", "-CA", own / "ca-certificates.crt", "-CAkey", PLACE / "ca.key",
                "-addext", "subjectAltName=" + ",".join(f"DNS:{name}" for name in self.hosts),
                "-addext", "basicConstraints=critical,CA:FALSE", "-out", PLACE / "site.pem",
                "-keyout", PLACE / "site.key")
        subprocess.run(["mount", "--bind", own, TRUSTED], check=True)

    def serve(self, listener):
        with contextlib.suppress(OSError):  # it was ended
            while True:
                threading.Thread(target=self.answer, args=(listener.accept()[0],), daemon=True).start()

    def answer(self, line):
        told = []
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(PLACE / "site.pem", PLACE / "site.key")
        context.sni_callback = lambda _, name, __: told.append(name)
        address = line.getsockname()[0]
        self.connected.append(address)
        with line, contextlib.suppress(OSError, IndexError, StopIteration), context.wrap_socket(line, server_side=True) as web:
            head = b""
            while b"\r\n\r\n" not in head:
                if not (more := web.recv(65536)):
                    return
                head += more
            request, *headers = head.decode("latin-1").split("\r\n\r\n")[0].split("\r\n")
            host = next(each[6:] for each in headers if each.lower().startswith("host: "))
            url = f"https://{host}{request.split(' ')[1]}"
            self.asked.append((address, told[0], url, headers))
            page = self.pages.get(url)
            status = "404 Not Found" if page is None else "200 OK" if isinstance(page, bytes) else "302 Found"
            body = page if isinstance(page, bytes) else b""
            place = f"Location: {page}\r\n" if isinstance(page, str) else ""
            web.sendall(f"HTTP/1.1 {status}\r\n{place}Content-Length: {len(body)}\r\nConnection: close\r\n\r\n".encode()
                        + body)
            web.unwrap()

    def forget(self):
        self.asked.clear()
        self.connected.clear()
