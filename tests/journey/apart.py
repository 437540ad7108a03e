"""A place of one test's own: processes, mounts, host name and networks that nobody else sees.

It is made of namespaces, so that all in it ends with the test, however that ends.
"""
import contextlib
import os
import pathlib
import shutil
import socket
import struct
import subprocess
import sys
import threading
import time

SKIPPED = 4
INSIDE = "VOUCHSAFE_APART_INSIDE"
UNSHARE = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc", "--net", "--uts"]
OWN = {"/run": "755", "/var": "755",  # empty here, and gone afterwards
       "/tmp/.X11-unix": "1777"}  # an X server cannot see in another network that its display is taken

# The address of this computer on the way out, in the ranges for documentation (RFC 5737, RFC 3849), and the card's own.
ADDRESS, ADDRESS6, CARD = "203.0.113.77", "2001:db8::ca:4a17", "02:ca:4a:12:79:77"
ETHERNET_ALL, IPV4, IPV6, ICMPV6 = 0x0003, 0x0800, 0x86dd, 58


def main(inside, needs=()):
    """Runs inside() with this script's arguments; 4: not allowed here, or a part is missing."""
    if os.environ.get(INSIDE):
        for place, mode in OWN.items():
            if not os.path.exists(place):
                os.mkdir(place)
                os.chmod(place, int(mode, 8))
            subprocess.run(["mount", "-t", "tmpfs", "-o", f"mode={mode}", "none", place], check=True)
        os.symlink("/run", "/var/run")
        furnish_network()
        return inside(*sys.argv[1:])
    missing = [tool for tool in ("unshare", "nsenter", "ip", *needs) if not shutil.which(tool)]
    if not os.path.exists("/proc/sys/net/ipv6"):
        missing.append("IPv6")
    if missing:
        print(f"skipped: no {', no '.join(missing)}")
        return SKIPPED
    if os.geteuid() != 0:
        print("skipped: only root can start mail servers and make namespaces")
        return SKIPPED
    tried = subprocess.run([*UNSHARE, "ip", "link", "add", "out", "type", "veth"], capture_output=True, text=True)
    if tried.returncode != 0:
        print(f"skipped: this system allows no namespaces: {tried.stderr.strip()}")
        return SKIPPED
    os.environ[INSIDE] = "1"
    sys.stdout.flush()
    os.execvp("unshare", [*UNSHARE, sys.executable, *sys.argv])  # who kills the test, kills this one, and with it all


def furnish_network():
    """Itself, and a card that leads nowhere."""
    pathlib.Path("/proc/sys/net/ipv6/conf/all/accept_ra").write_text("0")
    for words in ("link set lo up", f"link add out address {CARD} type veth peer name nowhere",
                  "link set out addrgenmode none arp off", "link set nowhere addrgenmode none arp off up",
                  "link set out up", f"addr add {ADDRESS}/24 dev out", f"addr add {ADDRESS6}/64 dev out nodad"):
        subprocess.run(["ip", *words.split()], check=True)


def open_the_way_out():
    """What wants to go anywhere does leave, and is seen."""
    for words in ("route add default dev out", "-6 route add default dev out"):
        subprocess.run(["ip", *words.split()], check=True)


def cover(path, text):
    """A file of the system says something else, for this test alone."""
    mine = pathlib.Path(f"/run/covers{path}")
    mine.parent.mkdir(parents=True, exist_ok=True)
    mine.write_text(text)
    mine.chmod(0o644)
    subprocess.run(["mount", "--bind", mine, path], check=True)


class Network:
    """One more network, from which only its own listener leads here; for `with`. `port`: of that one, 0: any."""

    def __init__(self, port=0):
        self.port = port

    def __enter__(self):
        here = os.open("/proc/thread-self/ns/net", os.O_RDONLY)
        os.unshare(os.CLONE_NEWNET)
        try:
            furnish_network()
            open_the_way_out()
            self.namespace = os.open("/proc/thread-self/ns/net", os.O_RDONLY)
            self.listener = socket.create_server(("127.0.0.1", self.port), backlog=64)
            self.port = self.listener.getsockname()[1]
            self.watch = Watch()
        finally:
            os.setns(here, os.CLONE_NEWNET)
            os.close(here)
        return self

    def __exit__(self, *failed):
        self.watch.end()
        self.listener.close()
        os.close(self.namespace)

    def inside(self, command):
        """There, and where the names of this computer's own file are not known."""
        bare = pathlib.Path("/run/no-names")
        bare.touch()
        return ["nsenter", f"--net=/proc/{os.getpid()}/fd/{self.namespace}", "--", "unshare", "--mount", "sh", "-c",
                f'mount --bind {bare} /etc/hosts && exec "$@"', "sh", *command]


class Watch:
    """All packets of a network, but those that the kernel sends by itself."""

    def __init__(self):
        self.seen = []
        self.socket = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(ETHERNET_ALL))
        self.socket.setsockopt(socket.SOL_SOCKET, 33, 64 << 20)  # SO_RCVBUFFORCE: not one may be missed
        self.socket.settimeout(0.1)
        self.ended = False
        self.thread = threading.Thread(target=self.read, daemon=True)
        self.thread.start()

    def read(self):
        while not self.ended:
            with contextlib.suppress(TimeoutError):
                data, (card, kind, *_) = self.socket.recvfrom(65536)
                if packet := read_packet(kind, data):
                    self.seen.append((card, *packet))

    def others(self, port=None):
        """Those of the last moments too, without those to and from a port of this computer itself."""
        time.sleep(0.5)
        return [packet for packet in self.seen if not (packet[0] == "lo" and port in packet[-2:])]

    def end(self):
        self.ended = True
        self.thread.join()
        self.socket.close()


def read_packet(kind, data):
    """From, to, protocol and ports; None for the kernel's own talk."""
    if kind == IPV4:
        protocol, start = data[9], (data[0] & 15) * 4
        ends = [socket.inet_ntop(socket.AF_INET, data[at:at + 4]) for at in (12, 16)]
    elif kind == IPV6:
        protocol, start = data[6], 40
        ends = [socket.inet_ntop(socket.AF_INET6, data[at:at + 16]) for at in (8, 24)]
        if protocol == ICMPV6 or protocol == 0:  # neighbours, groups
            return None
    else:
        return (f"kind {kind:#x}", None, None)
    ports = struct.unpack(">HH", data[start:start + 4]) if protocol in (6, 17) else (None, None)
    return (*ends, protocol, *ports)
