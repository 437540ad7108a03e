"""Real mail servers, as a person's provider runs them: postfix, exim4, OpenSMTPD and dovecot's submission service.

Each takes mail at 465 and 587 of an address and a name of its own, with a certificate of the test's own CA, and only
after a password; what comes is kept for the team, and fetched over IMAP from dovecot. For use inside apart.main().
"""
import imaplib
import os
import pathlib
import pwd
import shutil
import smtplib
import socket
import ssl
import subprocess
import sys
import time

import apart

PLACE = pathlib.Path("/run/mail")
UNPACKED = pathlib.Path("/usr/local/unpacked/usr")
EXIM, SMTPD = UNPACKED / "sbin/exim4", UNPACKED / "sbin/smtpd"
NEEDS = ("postfix", "dovecot", "openssl", str(EXIM), str(SMTPD))
PATIENCE = 60  # seconds
USER, PASSWORD, TEAM = "canarylogin", "Zyqwort70 pass\\word\"24", "team@team.example"
NAMES = ("postfix.example", "exim.example", "opensmtpd.example", "dovecot.example")
HOST, DOMAIN = "canaryhost", "canarydomain.example"  # of the computer that all this runs on
CA = PLACE / "ca.pem"


def address(name):
    return f"127.0.1.{NAMES.index(name) + 1}"


def hosts():
    own = f"127.0.0.1 localhost\n127.0.0.1 {HOST}.{DOMAIN} {HOST}\n"
    return own + "".join(f"{address(name)} {name}\n" for name in NAMES)


def write(path, text, mode=0o644):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(mode)
    return path


def openssl(*words):
    subprocess.run(["openssl", *words], check=True, capture_output=True)


def make_certificates():
    """A CA of this test's own, and one for every name."""
    fresh = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")
    openssl("req", "-x509", *fresh, "-days", "2", "-subj", "/CN=CA of a test", "-out", CA, "-keyout", PLACE / "ca.key",
            "-addext", "keyUsage=critical,keyCertSign")
    for name in NAMES:
        openssl("req", "-x509", *fresh, "-days", "2", "-subj", f"/CN={name}", "-CA", CA, "-CAkey", PLACE / "ca.key",
                "-addext", f"subjectAltName=DNS:{name}", "-addext", "basicConstraints=critical,CA:FALSE",
                "-addext", "extendedKeyUsage=serverAuth", "-out", PLACE / f"{name}.pem",
                "-keyout", PLACE / f"{name}.key")
    shutil.chown(PLACE / "exim.example.key", "Debian-exim")  # who reads it as that user; the others still as root


def make_box(name, user):
    box = PLACE / "boxes" / name
    box.mkdir(parents=True)
    shutil.chown(box, user, pwd.getpwnam(user).pw_gid)
    return box


def postfix():
    make_box("postfix.example", "mail")
    name, owner = "postfix.example", pwd.getpwnam("mail")
    place = PLACE / "postfix"
    write(place / "main.cf", f"""
compatibility_level = 3.9
myhostname = {name}
mydestination =
mynetworks =
inet_protocols = ipv4
queue_directory = /var/spool/postfix
data_directory = /var/lib/postfix
maillog_file = {PLACE}/postfix.log
maillog_file_prefixes = /run
smtpd_tls_cert_file = {PLACE}/{name}.pem
smtpd_tls_key_file = {PLACE}/{name}.key
smtpd_tls_security_level = encrypt
smtpd_tls_auth_only = yes
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = {PLACE}/dovecot-auth
smtpd_relay_restrictions = permit_mynetworks, permit_sasl_authenticated, reject
smtpd_recipient_restrictions = permit_mynetworks, permit_sasl_authenticated, reject
message_size_limit = 41943040
virtual_mailbox_domains = {TEAM.split("@")[1]}
virtual_mailbox_base = {PLACE}/boxes
virtual_mailbox_maps = static:{name}/
virtual_mailbox_limit = 0
virtual_uid_maps = static:{owner.pw_uid}
virtual_gid_maps = static:{owner.pw_gid}
virtual_minimum_uid = 1
""")
    taken = f"{address(name)}"
    write(place / "master.cf", f"""
{taken}:465 inet n - n - - smtpd -o smtpd_tls_wrappermode=yes
{taken}:587 inet n - n - - smtpd
{taken}:25 inet n - n - - smtpd -o smtpd_tls_security_level=may -o smtpd_sasl_auth_enable=no
    -o mynetworks=127.0.0.0/8
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
virtual unix - n n - - virtual
proxymap unix - - n - - proxymap
error unix - - n - - error
retry unix - - n - - error
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
""")
    os.makedirs("/var/spool/postfix")
    os.makedirs("/var/lib/postfix")
    shutil.chown("/var/lib/postfix", "postfix", "postfix")
    return ["postfix", "-c", str(place), "start-fg"]


def exim():
    name = "exim.example"
    box = make_box(name, "Debian-exim")
    spool = PLACE / "exim"
    spool.mkdir()
    shutil.chown(spool, "Debian-exim", "Debian-exim")
    domain = TEAM.split("@")[1]
    users = write(PLACE / "exim.users", f"{USER}: {PASSWORD}\n")
    right = "${if and{{!eq{WHO}{}}{eq{WITH}{${lookup{WHO}lsearch{" + str(users) + "}{$value}fail}}}}}"
    config = write(PLACE / "exim.conf", f"""
primary_hostname = {name}
spool_directory = {spool}
log_file_path = {PLACE}/exim/%slog
exim_user = Debian-exim
deliver_drop_privilege = true
local_interfaces = {address(name)}
daemon_smtp_ports = 465 : 587
tls_on_connect_ports = 465
tls_advertise_hosts = *
tls_certificate = {PLACE}/{name}.pem
tls_privatekey = {PLACE}/{name}.key
auth_advertise_hosts = ${{if eq{{$tls_in_cipher}}{{}}{{}}{{*}}}}
acl_smtp_mail = check
acl_smtp_rcpt = check
keep_environment =
begin acl
check:
  accept authenticated = *
  deny message = a password first, please
begin routers
team:
  driver = accept
  domains = {domain}
  transport = box
begin transports
box:
  driver = appendfile
  directory = {box}
  maildir_format
  create_directory
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = {right.replace("WHO", "$auth2").replace("WITH", "$auth3")}
  server_set_id = $auth2
login:
  driver = plaintext
  public_name = LOGIN
  server_prompts = Username:: : Password::
  server_condition = {right.replace("WHO", "$auth1").replace("WITH", "$auth2")}
  server_set_id = $auth1
""")
    return [str(EXIM), "-C", str(config), "-bdf"]


def opensmtpd():
    """Its helpers must be where it was built to look for them."""
    name = "opensmtpd.example"
    box = make_box(name, "mail")
    hidden = subprocess.run(["openssl", "passwd", "-6", "-stdin"], input=PASSWORD, check=True, capture_output=True,
                            text=True).stdout.strip()
    users = write(PLACE / "opensmtpd.users", f"{USER} {hidden}\n")
    listen = f"listen on {address(name)} port"
    config = write(PLACE / "smtpd.conf", f"""
table users file:{users}
table boxes {{ "@" = "mail" }}
pki box cert "{PLACE}/{name}.pem"
pki box key "{PLACE}/{name}.key"
{listen} 465 smtps pki box auth <users> hostname {name}
{listen} 587 tls-require pki box auth <users> hostname {name}
action keep maildir "{box}" virtual <boxes>
match auth from any for domain "{TEAM.split("@")[1]}" action keep
""", 0o600)
    for place in ("/var/lib/opensmtpd/empty", "/var/spool/smtpd", "/var/mail"):
        os.makedirs(place, exist_ok=True)
    os.chmod("/var/spool/smtpd", 0o711)
    return ["unshare", "--mount", "sh", "-c",
            f"mount --bind {UNPACKED}/libexec /usr/libexec && exec {SMTPD} -d -f {config}"]


def dovecot():
    """Submission, which hands on to postfix; everybody's boxes; and who is who for postfix."""
    name = "dovecot.example"
    lines = [f"{USER}:{{PLAIN}}{PASSWORD}:8:8::{PLACE}/boxes/none::"]
    for box in (PLACE / "boxes").iterdir():
        owner = box.stat()
        lines.append(f"{box.name}:{{PLAIN}}{PASSWORD}:{owner.st_uid}:{owner.st_gid}::{box}::")
    users = write(PLACE / "dovecot.users", "\n".join(lines) + "\n")
    os.makedirs("/var/lib/dovecot", exist_ok=True)
    config = write(PLACE / "dovecot.conf", f"""
dovecot_config_version = 2.4.1
dovecot_storage_version = 2.4.1
protocols = imap submission
base_dir = /run/dovecot
log_path = {PLACE}/dovecot.log
hostname = {name}
ssl = required
ssl_server_cert_file = {PLACE}/{name}.pem
ssl_server_key_file = {PLACE}/{name}.key
auth_mechanisms = plain login
auth_failure_delay = 0
first_valid_uid = 1
mail_driver = maildir
mail_path = ~
passdb passwd-file {{
  passwd_file_path = {users}
}}
userdb passwd-file {{
  passwd_file_path = {users}
}}
submission_relay_host = {address("postfix.example")}
submission_relay_port = 25
submission_relay_trusted = no
submission_relay_ssl = no
service auth {{
  unix_listener {PLACE}/dovecot-auth {{
    mode = 0666
  }}
}}
service imap-login {{
  inet_listener imap {{
    port = 0
  }}
  inet_listener imaps {{
    listen = {address(name)}
    port = 993
    ssl = yes
  }}
}}
service submission-login {{
  inet_listener submission {{
    listen = {address(name)}
    port = 587
  }}
  inet_listener submissions {{
    listen = {address(name)}
    port = 465
    ssl = yes
  }}
}}
""")
    return ["dovecot", "-F", "-c", str(config)]


def start():
    """All of them, until the test ends."""
    PLACE.mkdir()
    socket.sethostname(HOST)
    apart.cover("/etc/hosts", hosts())
    make_certificates()
    for make in (postfix, exim, opensmtpd, dovecot):
        log = open(PLACE / f"{make.__name__}.out", "wb")
        subprocess.Popen(make(), stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                         env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TZ": "UTC"})  # not what the person has
    for name in NAMES:
        for port in (465, 587):
            wait_for(name, port)
    wait_for("dovecot.example", 993)


def wait_for(name, port):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            socket.create_connection((name, port), 1).close()
            return
        except OSError:
            time.sleep(0.1)
    sys.exit(f"{name} does not listen at {port}: {logs()}")


def logs():
    said = [*PLACE.glob("*.out"), *PLACE.glob("*.log"), *PLACE.glob("exim/mainlog")]
    return "\n".join(f"{path.name}: {path.read_text(errors='replace')[-600:]}" for path in said)


def trust():
    return ssl.create_default_context(cafile=CA)


def arrived(name):
    """All mails that came through this server, as IMAP gives them out."""
    box = "postfix.example" if name == "dovecot.example" else name
    with imaplib.IMAP4_SSL("dovecot.example", ssl_context=trust()) as server:
        server.login(box, PASSWORD)
        server.select(readonly=True)
        numbers = server.search(None, "ALL")[1][0].split()
        return [server.fetch(number, "(BODY.PEEK[])")[1][0][1] for number in numbers]


def wait_until_arrived(name, has=b"", count=1):
    """What came, of those that have these bytes, once there are so many."""
    end = time.monotonic() + PATIENCE
    while True:
        found = [mail for mail in arrived(name) if has in mail]
        if len(found) >= count:
            return found
        if time.monotonic() > end:
            sys.exit(f"nothing came through {name}: {logs()}")
        time.sleep(0.2)


def submit(name, port, mail, password=PASSWORD):
    """The way of Python's own library, which shows that the server does its part."""
    if port == 465:
        server = smtplib.SMTP_SSL(name, port, timeout=PATIENCE, context=trust())
    else:
        server = smtplib.SMTP(name, port, timeout=PATIENCE)
        server.starttls(context=trust())
    with server:
        server.login(USER, password)
        return server.sendmail("ann@person.example", [TEAM], mail)
