"""A person who writes to the team of person.py in the window, by what a screen reader offers (desk.py)."""
import contextlib
import os

import desk
import mailservers
import person


@contextlib.contextmanager
def window(program, around=lambda command: command):
    """The program's window, once the person's reports are open in it."""
    (person.HOME / "Downloads").mkdir()
    environment = {**person.Person.environment(), "DBUS_SESSION_BUS_ADDRESS": os.environ["DBUS_SESSION_BUS_ADDRESS"]}
    with desk.running(around([program]), env=environment) as started:
        reader = desk.Reader(started)
        reader.until("the door", lambda: reader.find(("heading",), "Open your reports"))
        reader.write_passphrase(person.PASSPHRASE)
        reader.press("Open")
        yield reader


def report(reader, words):
    """The fewest answers that make a report for the team."""
    reader.press("Start: team")
    reader.expect("What will happen")
    reader.press("Continue")
    reader.expect("Your report to team")
    reader.press("Say which product")
    for question, answer in (("Which product is it about?", "Their app"), ("What does it run on?", "Debian 13"),
                             ("Which version is it?", "2.8.4")):
        reader.expect(question)
        reader.write(question, answer)
        reader.press("Continue")
    reader.press("Yes, that is right")
    reader.expect("Your report to team")

    reader.press("Tell us what happened")
    reader.expect("What did you see?")
    reader.write("What did you see?", words)
    reader.press("Continue")
    for question in ("How can someone make it happen again?", "What should have happened instead?"):
        reader.expect(question)
        reader.press("I don't know")
    reader.expect("Who could get hurt?")
    reader.tick("Other people: their private data")
    reader.press("Continue")
    for later in ("What did you see yourself, and what do you guess?", "Did you see other people's data?",
                  "Does anyone else know?", "Will you write about it in public?"):
        reader.expect(later)
        reader.press("Continue")
    reader.expect("Say it in one line")
    reader.write("Say it in one line", "The log of another person")
    reader.press("Continue")
    reader.press("Yes, that is right")
    reader.expect("Your report to team")

    reader.press("Say how they can reach you")
    reader.expect("How can they reach you?")
    reader.choose("Don't tell them who I am")
    reader.press("Continue")
    reader.expect("Would you like to be thanked by name?")
    reader.choose("No, thank you")
    reader.press("Continue")
    reader.press("Yes, that is right")
    reader.expect("Your report to team")


def to_account(reader):
    """From the report to the page where the app is told how to send it by itself."""
    reader.press("Read it and send")
    reader.expect("Check your report")
    reader.tick("I have read it and I'm happy to send it.")
    reader.press("Continue")
    reader.expect("How do you usually read your email?")
    reader.choose("Let this app send it")
    reader.press("Continue")
    reader.expect("Which email address do you send from?")


def account(reader, name, kind):
    """There: the person's account at one of mailservers.py."""
    reader.write("Your email address", person.SENDER)
    reader.press("I know my server's name")
    reader.write("The server that takes your mail", name)
    reader.choose(kind)
    reader.write("User name", mailservers.USER)
    reader.press("Choose its certificate file")
    reader.write("File name:", str(mailservers.CA))
    reader.press("Open")
    reader.write_passphrase(mailservers.PASSWORD, "Its password")


def go_on(reader):
    """That page's last button, which has other words once it has heard of the address."""
    names = ("Continue", "Lock and send")
    reader.act("the last button", lambda: reader.find_where(desk.BUTTONS, lambda said: said in names), ("Press",))
