"""A desktop of one test's own, and somebody who uses it by names and roles alone, as a screen reader does.

An X server that nobody sees, a session bus, the bus of the screen readers, and an empty home. What is pressed, ticked and
written is what a screen reader would offer; only passphrases can be typed on the keyboard besides.
"""
import contextlib
import ctypes
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
PATIENCE = 60  # seconds; the program may run under a sanitizer, beside other tests
SKIPPED = 4
BUTTONS = ("push button", "button", "toggle button", "link")
INSIDE = "VOUCHSAFE_DESK_INSIDE"


def main(inside, needs=(), root=False):
    """Runs inside() with this script's arguments on a desktop of its own; 4: a part is missing here."""
    if os.environ.get(INSIDE):
        with screen_readers():
            return inside(*sys.argv[1:])
    missing = [tool for tool in ("Xvfb", "dbus-run-session", LAUNCHER, *needs) if not shutil.which(tool)]
    try:
        import gi
        gi.require_version("Atspi", "2.0")
    except (ImportError, ValueError):
        missing.append("python3-pyatspi")
    if missing:
        print(f"skipped: no {', no '.join(missing)}")
        return SKIPPED
    if root and os.geteuid() != 0:
        print("skipped: the program lets nobody but root look into it")
        return SKIPPED
    return session()


def session():
    """Xvfb and a session bus around this script's other half."""
    read, write = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24"], pass_fds=[write],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        display = os.fdopen(read).readline().strip()
        with tempfile.TemporaryDirectory(prefix="vouchsafe-desk-") as place:
            home = f"{place}/home"  # what the test itself writes down lies beside it
            os.mkdir(home, 0o700)
            for folder in ("run", "Downloads", "config", "data", "cache", "tmp"):
                os.mkdir(f"{home}/{folder}", 0o700)
            pathlib.Path(home, "config/user-dirs.dirs").write_text('XDG_DOWNLOAD_DIR="$HOME/Downloads"\n')
            environment = {**os.environ, "DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb", "HOME": home,
                           "XDG_RUNTIME_DIR": f"{home}/run", "XDG_CONFIG_HOME": f"{home}/config",
                           "XDG_DATA_HOME": f"{home}/data", "XDG_CACHE_HOME": f"{home}/cache", "TMPDIR": f"{home}/tmp",
                           "LC_ALL": "C.UTF-8", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", INSIDE: "1",
                           "QT_LOGGING_RULES": "qt.accessibility.atspi=false"}
            for name in ("WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "LANGUAGE"):
                environment.pop(name, None)
            return subprocess.run(["dbus-run-session", "--", sys.executable, *sys.argv], env=environment).returncode
    finally:
        server.terminate()  # so that it takes its lock file away
        server.wait()


@contextlib.contextmanager
def screen_readers():
    with running([LAUNCHER, "--launch-immediately"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL):
        yield


@contextlib.contextmanager
def running(command, **how):
    """A program for as long as it is needed."""
    started = subprocess.Popen(command, **how)
    try:
        yield started
    finally:
        started.kill()
        started.wait()


def home():
    return pathlib.Path(os.environ["HOME"])


class Keyboard:
    """As a person at the keyboard does it, with the pointer on the window; ASCII and the keys named here only."""
    NAMED = {"Left": 0xff51, "Up": 0xff52, "Right": 0xff53, "Down": 0xff54, "Delete": 0xffff, "Return": 0xff0d}
    SHIFT = 0xffe1

    def __init__(self):
        self.x11, self.xtest = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self.x11.XOpenDisplay.restype = ctypes.c_void_p
        self.x11.XKeysymToKeycode.argtypes = (ctypes.c_void_p, ctypes.c_ulong)
        self.display = ctypes.c_void_p(self.x11.XOpenDisplay(None))

    def key(self, symbol, down):
        code = self.x11.XKeysymToKeycode(self.display, symbol)
        self.xtest.XTestFakeKeyEvent(self.display, code, int(down), ctypes.c_ulong(0))

    def strike(self, symbol, shifted):
        if shifted:
            self.key(self.SHIFT, True)
        self.key(symbol, True)
        self.key(symbol, False)
        if shifted:
            self.key(self.SHIFT, False)

    def done(self):
        self.x11.XSync(self.display, 0)
        self.x11.XCloseDisplay(self.display)


def type_keys(words):
    keyboard = Keyboard()
    for letter in words.encode("ascii"):
        keyboard.strike(letter, chr(letter).isupper())
    keyboard.done()


def press_keys(*names):
    """Such as "Right" or "Shift+Down"."""
    keyboard = Keyboard()
    for name in names:
        keyboard.strike(Keyboard.NAMED[name.removeprefix("Shift+")], name.startswith("Shift+"))
    keyboard.done()


class Reader:
    """What a person hears and does."""

    def __init__(self, program):
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, GLib
        self.atspi, self.loop = Atspi, GLib.MainContext.default()
        self.said = []
        self.program = program
        Atspi.init()
        self.listener = Atspi.EventListener.new(self.hear)
        self.listener.register("object:announcement")

    def hear(self, event):
        self.said.append(str(event.any_data))

    def until(self, what, look):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            while self.loop.iteration(False):
                pass
            try:
                if found := look():
                    return found
            except self.error():
                pass  # it went away while we looked
            if self.program.poll() is not None:
                break
            time.sleep(0.02)
        sys.exit(f"waited in vain for {what}; heard {self.said[-5:]}; there is {self.everything()}")

    def soon(self, look, seconds=5):
        """Whether it comes to hold within a few seconds."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            while self.loop.iteration(False):
                pass
            try:
                if look():
                    return True
            except (self.error(), AttributeError):
                pass  # it went away while we looked
            time.sleep(0.02)
        return False

    def rest(self, seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            while self.loop.iteration(False):
                pass
            time.sleep(0.02)

    def error(self):
        from gi.repository import GLib
        return GLib.Error

    def window(self):
        desktop = self.atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(index)
            if application and application.get_process_id() == self.program.pid:
                return application
        return None

    def walk(self, node):
        node.clear_cache_single()
        states = node.get_state_set()
        if node.get_role() not in (self.atspi.Role.APPLICATION,) and not states.contains(self.atspi.StateType.SHOWING):
            if not states.contains(self.atspi.StateType.VISIBLE):
                return
        yield node
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child:
                yield from self.walk(child)

    def everything(self):
        try:
            return [(node.get_role_name(), node.get_name()) for node in self.walk(self.window()) if node.get_name()]
        except (self.error(), AttributeError):
            return "nothing"

    def find(self, roles, name, of=None):
        return self.find_where(roles, lambda said: said == name, of)

    def find_start(self, roles, words):
        return self.find_where(roles, lambda said: said.startswith(words))

    def find_where(self, roles, fits, of=None):
        """The first on the page; `of`: in a group with this name."""
        top = self.window()
        for node in self.walk(top) if top else ():
            if node.get_role_name() in roles and fits(node.get_name()) and (of is None or self.is_in(node, of)):
                return node
        return None

    def is_in(self, node, name):
        while node := node.get_parent():
            if node.get_name() == name:
                return True
        return False

    # --- what a person does

    def act(self, what, find, actions):
        def look():
            node = find()
            if not node or not node.get_state_set().contains(self.atspi.StateType.ENABLED):
                return None
            offered = node.get_action_iface()
            for index in range(offered.get_n_actions()):
                if offered.get_action_name(index) in actions:
                    return offered, index
            return None
        offered, index = self.until(what, look)
        offered.do_action(index)

    def press(self, name, of=None):
        self.act(f"button '{name}'", lambda: self.find(BUTTONS, name, of), ("Press",))

    def press_start(self, words):
        self.act(f"button '{words}...'", lambda: self.find_start(BUTTONS, words), ("Press", "Toggle"))

    def open_report(self, leads_to):
        """Presses the first report of the list, until the page with this heading stands there."""
        for _ in range(3):  # the row of a list that is made anew hears nothing any more
            self.press_start("Open: ")
            if self.soon(lambda: self.find(("heading",), leads_to), 15):
                return
        self.until(f"heading '{leads_to}'", lambda: self.find(("heading",), leads_to))

    def is_checked(self, role, name, of=None):
        return self.find((role,), name, of).get_state_set().contains(self.atspi.StateType.CHECKED)

    def check(self, role, name, of, wanted=True):
        def checked():
            return self.is_checked(role, name, of) == wanted

        for _ in range(3):  # one of the page before may have heard it, which goes when the next one stands there
            self.act(f"{role} '{name}'", lambda: self.find((role,), name, of), ("Toggle", "Press"))
            if self.soon(checked):
                return
        self.until(f"'{name}' checked: {wanted}", checked)

    def choose(self, name, of=None):
        self.check("radio button", name, of)

    def tick(self, name):
        self.check("check box", name, None)

    def untick(self, name):
        self.check("check box", name, None, wanted=False)

    def write(self, name, words):
        node = self.until(f"field '{name}'", lambda: self.find(("text", "entry"), name))
        self.atspi.EditableText.set_text_contents(node, words)
        self.until(f"'{words}' in '{name}'", lambda: self.atspi.Text.get_text(node, 0, -1) == words)

    def write_passphrase(self, words, name="Your passphrase"):
        """What is in such a field comes back as dots."""
        node = self.until(f"the field '{name}'", lambda: self.find(("password text",), name))
        self.atspi.EditableText.set_text_contents(node, words)
        self.until("dots", lambda: self.atspi.Text.get_text(node, 0, -1) == "\u2022" * len(words))

    def choose_passphrase(self, words):
        """At first use, to the page after; no words are written down."""
        self.write_passphrase(words)
        self.write_passphrase(words, "Type it once more")
        self.press("Continue")
        self.no_words()

    def no_words(self):
        self.expect("Write these words down")
        self.press("Do this later, in Settings")

    def expect(self, heading):
        """A page with this heading of level 1, which was announced."""
        node = self.until(f"heading '{heading}'", lambda: self.find(("heading",), heading))
        level = node.get_attributes().get("level")
        if level != "1":
            sys.exit(f"'{heading}' is of level {level}")
        self.hears(heading)

    def hears(self, words):
        self.until(f"the announcement of '{words}'", lambda: any(words in said for said in self.said))
        self.said.clear()
