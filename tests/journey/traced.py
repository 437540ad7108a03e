"""What a program lets out: its calls under strace, and the files that it left, searched for the person's words.

All words of a session share one of two stems, so that one search finds them all, in every shape that a program might
give them on the way.
"""
import base64
import pathlib
import quopri
import re
import urllib.parse

STEMS = ("Zyqwort", "Zyqwört")
STRACE = ["strace", "-D", "-f", "--seccomp-bpf", "-v", "-yy", "-s", "1000000", "-xx", "-e",
          "trace=%file,connect,sendto,sendmsg,sendmmsg,write,pwrite64,writev,pwritev,pwritev2,execve,mmap,memfd_create"]

STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
CALL = re.compile(r"(?:\d+ +)?(?:<\.\.\. )?(\w+)")
FILE = re.compile(r"\(\d+<([^>]*)>")
SOCKET = re.compile(r"<UNIX-[A-Z]+:\[(\d+)")
MAKES = ("creat", "mkdir", "mkdirat", "rename", "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat", "mknod",
         "mknodat", "memfd_create")


def in_base64(words):
    """The letters that stand for these bytes alone, wherever in a longer text they come."""
    for before in range(3):
        letters = base64.b64encode(bytes(before) + words)
        yield letters[-(-before * 8 // 6):(before + len(words)) * 8 // 6]


def shapes(stem):
    plain, wide = stem.encode(), stem.encode("utf-16-le")
    yield from (plain, wide, stem.encode("utf-16-be"), plain[::-1], plain.hex().encode(), plain.hex().upper().encode())
    yield from (quopri.encodestring(plain), urllib.parse.quote(plain).encode(), stem.encode("unicode-escape"))
    yield from (*in_base64(plain), *in_base64(wide))


WORD = re.compile(b"|".join(sorted({re.escape(shape) for stem in STEMS for shape in shapes(stem)})))


def words_in(data):
    """What was found, with a little around it; None."""
    for unfolded in (data, re.sub(b"=?\r?\n", b"", data)):
        if found := WORD.search(unfolded):
            return unfolded[found.start():found.end() + 8]
    return None


def unquoted(match):
    return bytes.fromhex(match[1].replace("\\x", ""))


class Trace:
    """The calls of a program and of all that it starts, checked line by line."""

    def __init__(self, path, home, allowed):
        self.home, self.allowed = str(home), allowed  # of a socket's path: the words may go there
        self.sockets, self.hits, self.made, self.said, self.calls = {}, [], set(), 0, 0
        with open(path, encoding="latin-1") as lines:
            for line in lines:
                self.read(line)

    def read(self, line):
        call = CALL.match(line)
        if not call:
            return
        self.calls += 1
        name = call[1]
        if name == "connect":
            self.connect(line)
            return
        if name == "mmap":
            if "MAP_SHARED" in line and "PROT_WRITE" in line:
                self.map(line)
            return
        if name.startswith(("write", "pwrite", "send")):
            self.written(line)
        elif name == "execve" or name in MAKES or (name in ("open", "openat", "openat2") and "O_CREAT" in line):
            self.named(name, line)

    def connect(self, line):
        socket, path = SOCKET.search(line), STRING.search(line)
        if socket and path:
            self.sockets[socket[1]] = unquoted(path).decode(errors="replace")

    def target(self, line):
        if socket := SOCKET.search(line):
            return self.sockets.get(socket[1], "a socket")
        file = FILE.search(line)
        return bytes.fromhex(file[1].replace("\\x", "")).decode(errors="replace") if file and "\\x" in file[1] else "?"

    def map(self, line):
        path = re.search(r"\d+<([^>]*)>", line)
        if path and bytes.fromhex(path[1].replace("\\x", "")).decode(errors="replace").startswith((self.home, "/tmp", "/var")):
            self.hits.append(("mapped", self.target(line.replace(path[0], "(" + path[0])), b""))

    def written(self, line):
        found = words_in(b"".join(unquoted(part) for part in STRING.finditer(line)))
        if not found:
            return
        target = self.target(line)
        if "UNIX-" in line and self.allowed in target:
            self.said += 1
        else:
            self.hits.append(("sent" if "UNIX-" in line else "written", target, found))

    def named(self, name, line):
        strings = [unquoted(part) for part in STRING.finditer(line)]
        if name != "execve" and " = -1 " not in line and strings:
            self.made.add(strings[-1].decode(errors="replace"))
        if found := words_in(b"\0".join(strings)):
            self.hits.append(("started" if name == "execve" else "named", name, found))


def left_behind(folders):
    """Names and contents of all files in these folders."""
    for folder in folders:
        for path in sorted(pathlib.Path(folder).rglob("*")):
            if found := words_in(bytes(path)):
                yield "name", str(path), found
            if path.is_file() and not path.is_symlink() and (found := words_in(path.read_bytes())):
                yield "file", str(path), found


def seen_in_proc(pid):
    """What ps shows of a process."""
    for what in ("cmdline", "environ", "comm"):
        if found := words_in(pathlib.Path(f"/proc/{pid}/{what}").read_bytes()):
            yield what, str(pid), found
