"""Somebody at a terminal, on a computer full of words that nobody elsewhere may come to know.

The program, a team whose key this test made, and a report for it. For use inside apart.main(), once mailservers.start()
has named the computer.
"""
import json
import os
import pathlib
import re
import subprocess
import sys

import apart
import mailservers

HOME = pathlib.Path("/run/home/canaryfolder")
GPG = pathlib.Path("/run/gpg")  # of the team
SENDER = "ann@person.example"
STEM = "Zyqwort"  # which traced.py finds in every shape
PASSPHRASE = f"{STEM}80 ladle over thunder"
MACHINE = "ca4a27ca4a27ca4a27ca4a27ca4a2700"
ZONE = "Pacific/Chatham"  # the only one with such an offset
ARMOR = re.compile(rb"-----BEGIN PGP MESSAGE-----.*-----END PGP MESSAGE-----", re.DOTALL)

CANARIES = {  # what a mail could tell of this computer, in the words that it would be told with
    "the host's name": [mailservers.HOST],
    "the host's domain": [mailservers.DOMAIN],
    "the user's name": ["canaryuser"],
    "the real name": ["Canary Realname"],
    "the home folder": [HOME.name],
    "the file's name": ["canaryfile"],
    "the time zone": ["Chatham", "+1245", "+1345"],
    "the local address": [apart.ADDRESS],
    "the local address (IPv6)": [apart.ADDRESS6],
    "the network card": [apart.CARD, apart.CARD.replace(":", "")],
    "the machine's id": [MACHINE],
    "the language": ["mi_NZ", "mi-NZ"],
    "the system": [os.uname().release],
    "the program": ["vouchsafe", "libcurl", "User-Agent", "X-Mailer"],
    "the login": [mailservers.USER],
    "the password": [mailservers.PASSWORD],
}


def told_in(mail):
    """The canaries that these bytes let out, outside of what is locked."""
    in_the_open = ARMOR.sub(b"", mail).decode("latin-1").lower()
    return [what for what, words in CANARIES.items() if any(word.lower() in in_the_open for word in words)]


def gpg(*words, **how):
    done = subprocess.run(["gpg", "--homedir", GPG, "--batch", "--yes", "--no-tty", "--pinentry-mode", "loopback",
                           "--passphrase", "", "--trust-model", "always", *words], capture_output=True, **how)
    if done.returncode != 0:
        sys.exit(f"gpg {words}: {done.stderr.decode()}")
    return done.stdout


class Person:
    def __init__(self, program):
        self.program, self.reports = program, 0
        HOME.mkdir(parents=True)
        for path, text in {"/etc/passwd": f"canaryuser:x:0:0:Canary Realname,,,:{HOME}:/bin/sh\n",
                           "/etc/machine-id": f"{MACHINE}\n"}.items():
            if os.path.exists(path):  # of the two names for root, the first one is taken
                there = pathlib.Path(path).read_text() if path == "/etc/passwd" else ""
                apart.cover(path, text + there)
        self.file("passphrase", PASSPHRASE + "\n")
        self.password = self.file("password", mailservers.PASSWORD + "\n")
        GPG.mkdir(mode=0o700)
        gpg("--quick-gen-key", f"Team <{mailservers.TEAM}>", "future-default", "default", "0")
        key = self.file("team.asc", gpg("--armor", "--export").decode())
        listed = gpg("--with-colons", "--list-keys").decode()
        fingerprint = re.search(r"^fpr:+(\w{40}):", listed, re.MULTILINE)[1]
        self.expect(self.run("vendor", "add", key, "--id", "team", "--address", mailservers.TEAM, "--fingerprint",
                             fingerprint))

    @staticmethod
    def file(name, text):
        path = HOME / name
        path.write_text(text)
        return str(path)

    @staticmethod
    def environment():
        return {**os.environ, "HOME": str(HOME), "USER": "canaryuser", "LOGNAME": "canaryuser", "TZ": ZONE,
                "LANGUAGE": "mi_NZ", "EMAIL": "canaryuser@canarydomain.example", "XDG_DATA_HOME": f"{HOME}/data",
                "XDG_CONFIG_HOME": f"{HOME}/config", "XDG_CACHE_HOME": f"{HOME}/cache", "TMPDIR": str(HOME),
                "DBUS_SESSION_BUS_ADDRESS": f"unix:path={HOME}/no-bus",
                # to be left alone: who may be sent to by which way is in what the person says
                "ALL_PROXY": f"socks5://{apart.ADDRESS}:1080", "NO_PROXY": "postfix.example,exim.example"}

    @staticmethod
    def expect(done, status=0):
        if done.returncode != status:
            sys.exit(f"{done.returncode}, not {status}: {done.args}\n{done.stdout}{done.stderr}\n{mailservers.logs()}")
        return done

    def run(self, *words, around=lambda command: command, passphrase=True):
        store = ["--store-passphrase-file", f"{HOME}/passphrase"] if passphrase else []
        return subprocess.run(around([self.program, *words, *store]), stdin=subprocess.DEVNULL, capture_output=True,
                              text=True, env=self.environment(), cwd=HOME, timeout=3 * mailservers.PATIENCE)

    def seal(self, **how):
        """A locked report of the person's words; its path."""
        self.reports += 1
        sealed = HOME / f"canaryfile-{self.reports}.eml"
        form = json.loads(self.expect(self.run("seal", "--template", passphrase=False)).stdout)
        form |= {"summary": f"{STEM}01 in one line", "what": f"{STEM}02 what I saw", "seen": f"{STEM}03 myself"}
        answers = self.file("answers.json", json.dumps(form))
        attached = self.file("canaryfile.log", f"{STEM}04 line of a log\n" * 2000)
        self.expect(self.run("seal", "--to", "team", "--from", SENDER, "--as", "message", "--attach", attached, "-o",
                             str(sealed), answers, **how))
        return sealed

    def send(self, sealed, url, *more, password=None, trusting=("--ca", str(mailservers.CA)), **how):
        """`password`: another file than the right one."""
        return self.run("send", "--to", "team", "--smtp", url, "--from", SENDER, "--user", mailservers.USER,
                        "--password-file", password or self.password, *trusting, *more, str(sealed), **how)


def expect(what, holds, seen=""):
    if not holds:
        sys.exit(f"not so: {what}: {seen}")
    print(what, flush=True)
