<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Vouchsafe</source>
        <translation>Über Vouchsafe</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Vouchsafe helps you tell a security team about a problem, privately. It looks nothing up and sends nothing by itself.</source>
        <translation>Vouchsafe hilft Ihnen, einem Sicherheitsteam vertraulich von einem Problem zu erzählen. Es schlägt nichts nach und sendet nichts von selbst.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemacht von</translation>
    </message>
    <message>
        <source>the Vouchsafe contributors</source>
        <translation>den Mitwirkenden an Vouchsafe</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>GPL-3.0-or-later: you may use, read, change and share it</source>
        <translation>GPL-3.0-or-later: Sie dürfen es benutzen, lesen, ändern und weitergeben</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Die Lizenz lesen</translation>
    </message>
    <message>
        <source>%1, LGPL-3.0</source>
        <comment>version and licence of a library</comment>
        <translation>%1, LGPL-3.0</translation>
    </message>
    <message>
        <source>%1, LGPL-2.1</source>
        <comment>version and licence of a library</comment>
        <translation>%1, LGPL-2.1</translation>
    </message>
    <message>
        <source>%1, BSD-2-Clause</source>
        <comment>version and licence of a library</comment>
        <translation>%1, BSD-2-Clause</translation>
    </message>
    <message>
        <source>Built on the work of others</source>
        <translation>Baut auf der Arbeit anderer auf</translation>
    </message>
    <message>
        <source>BSD-3-Clause</source>
        <comment>licence of a library</comment>
        <translation>BSD-3-Clause</translation>
    </message>
    <message>
        <source>ISC</source>
        <comment>licence of a library</comment>
        <translation>ISC</translation>
    </message>
    <message>
        <source>BSD-2-Clause</source>
        <comment>licence of a library</comment>
        <translation>BSD-2-Clause</translation>
    </message>
    <message>
        <source>MIT</source>
        <comment>licence of a library</comment>
        <translation>MIT</translation>
    </message>
    <message>
        <source>Word list for passphrases</source>
        <translation>Wörterliste für Passphrasen</translation>
    </message>
    <message>
        <source>Electronic Frontier Foundation, CC BY 3.0 US</source>
        <translation>Electronic Frontier Foundation, CC BY 3.0 US</translation>
    </message>
    <message>
        <source>GPL-2.0-or-later</source>
        <comment>licence of a library</comment>
        <translation>GPL-2.0-or-later</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Which email address do you send from?</source>
        <translation>Von welcher E-Mail-Adresse senden Sie?</translation>
    </message>
    <message>
        <source>Your email address</source>
        <translation>Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>Ist das der richtige Server?</translation>
    </message>
    <message>
        <source>I know my server&apos;s name</source>
        <translation>Ich kenne den Namen meines Servers</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>Ihr Passwort</translation>
    </message>
    <message>
        <source>Hide where I am</source>
        <translation>Verbergen, wo ich bin</translation>
    </message>
    <message>
        <source>%1 will see this address, and can answer there. The report itself stays locked on the way.</source>
        <translation>%1 sieht diese Adresse und kann dorthin antworten. Die Meldung selbst bleibt unterwegs verschlossen.</translation>
    </message>
    <message>
        <source>Yes, this is the server of my mail service</source>
        <translation>Ja, das ist der Server meines E-Mail-Dienstes</translation>
    </message>
    <message>
        <source>Remember the password in this computer&apos;s keyring</source>
        <translation>Das Passwort im Schlüsselbund dieses Computers merken</translation>
    </message>
    <message>
        <source>Lock and send</source>
        <translation>Verschließen und senden</translation>
    </message>
    <message>
        <source>Make an app password on the website</source>
        <translation>Auf der Website ein App-Passwort anlegen</translation>
    </message>
    <message>
        <source>Read how on the website</source>
        <translation>Auf der Website lesen, wie es geht</translation>
    </message>
    <message>
        <source>Send it on the website instead</source>
        <translation>Lieber auf der Website senden</translation>
    </message>
    <message>
        <source>Send it on the website</source>
        <translation>Auf der Website senden</translation>
    </message>
    <message>
        <source>We do not know yet how %1 takes mail. We can look it up. That asks %2. They hear &quot;%1&quot;, and nothing of your name or your report.</source>
        <translation>Wir wissen noch nicht, wie %1 E-Mails annimmt. Wir können nachsehen. Gefragt werden dann: %2. Sie erfahren „%1“ und nichts von Ihrem Namen oder Ihrer Meldung.</translation>
    </message>
    <message>
        <source>We ask the way that hides where you are.</source>
        <translation>Wir fragen auf dem Weg, der verbirgt, wo Sie sind.</translation>
    </message>
    <message>
        <source>Look up how %1 takes mail</source>
        <translation>Nachsehen, wie %1 E-Mails annimmt</translation>
    </message>
    <message>
        <source>Looking it up. This can take some seconds.</source>
        <translation>Wir sehen nach. Das kann einige Sekunden dauern.</translation>
    </message>
    <message>
        <source>%1 takes your mail. We know that from %2.</source>
        <translation>%1 nimmt Ihre E-Mails an. Das wissen wir von %2.</translation>
    </message>
    <message>
        <source>Nobody proved that to us. Go on only if your mail service names the same server.</source>
        <translation>Bewiesen hat uns das niemand. Machen Sie nur weiter, wenn Ihr E-Mail-Dienst denselben Server nennt.</translation>
    </message>
    <message>
        <source>It is in this computer&apos;s keyring. Leave this empty to use it.</source>
        <translation>Es liegt im Schlüsselbund dieses Computers. Lassen Sie das Feld leer, um es zu benutzen.</translation>
    </message>
    <message>
        <source>This password was not taken. Type it again, or make an app password</source>
        <translation>Dieses Passwort wurde nicht angenommen. Geben Sie es noch einmal ein oder legen Sie ein App-Passwort an</translation>
    </message>
    <message>
        <source>Write an address like you@example.org</source>
        <translation>Schreiben Sie eine Adresse wie sie@example.org</translation>
    </message>
    <message>
        <source>Look up how this service takes mail, or write its server&apos;s name below</source>
        <translation>Lassen Sie uns nachsehen, wie dieser Dienst E-Mails annimmt, oder schreiben Sie unten den Namen seines Servers</translation>
    </message>
    <message>
        <source>Ask your mail service, then tick this box or write its server below</source>
        <translation>Fragen Sie Ihren E-Mail-Dienst. Haken Sie dann dieses Feld an oder schreiben Sie unten den Server</translation>
    </message>
    <message>
        <source>Type the password for this address</source>
        <translation>Geben Sie das Passwort zu dieser Adresse ein</translation>
    </message>
    <message>
        <source>So do the name servers of your network. All can see from where on the internet you ask.</source>
        <translation>Auch die Namensserver Ihres Netzes erfahren es. Alle können sehen, von wo im Internet Sie fragen.</translation>
    </message>
    <message>
        <source>But it wants you to log in with the web browser, which this app cannot do. Send your report on its website.</source>
        <translation>Aber Sie sollen sich dort mit dem Browser anmelden, und das kann diese App nicht. Senden Sie Ihre Meldung auf der Website.</translation>
    </message>
    <message>
        <source>It wants no password. Leave that field empty.</source>
        <translation>Er will kein Passwort. Lassen Sie das Feld leer.</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>%1: %2</source>
        <comment>a button and what it is about</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>AddTeam</name>
    <message>
        <source>the file that you gave us</source>
        <translation>die Datei, die Sie uns gegeben haben</translation>
    </message>
    <message>
        <source>Stop. These are two different locks</source>
        <translation>Halt. Das sind zwei verschiedene Schlösser</translation>
    </message>
    <message>
        <source>The number that you pasted is not the number of the lock that we found. One of the two places is wrong, or somebody has changed it. Nothing was added. Ask the company another way before you send them anything, for example by phone.</source>
        <translation>Die Nummer, die Sie eingefügt haben, ist nicht die Nummer des Schlosses, das wir gefunden haben. Eine der beiden Stellen ist falsch, oder jemand hat sie verändert. Es wurde nichts hinzugefügt. Fragen Sie die Firma auf einem anderen Weg, bevor Sie ihr etwas senden, zum Beispiel am Telefon.</translation>
    </message>
    <message>
        <source>We found</source>
        <translation>Wir haben gefunden</translation>
    </message>
    <message>
        <source>You pasted</source>
        <translation>Sie haben eingefügt</translation>
    </message>
    <message>
        <source>It was not added</source>
        <translation>Es wurde nichts hinzugefügt</translation>
    </message>
    <message>
        <source>This changes their email address from %1 to %2. Ask them whether that is so.</source>
        <translation>Das ändert die E-Mail-Adresse von %1 zu %2. Fragen Sie dort nach, ob das stimmt.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1 Too big for email, locked on its own.</source>
        <translation>%1 Zu groß für eine E-Mail, einzeln verschlossen.</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>I don&apos;t know</source>
        <translation>Ich weiß es nicht</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Nur mir</translation>
    </message>
    <message>
        <source>Somebody could lose money</source>
        <translation>Jemand könnte Geld verlieren</translation>
    </message>
    <message>
        <source>Somebody&apos;s safety</source>
        <translation>Die Sicherheit von jemandem</translation>
    </message>
    <message>
        <source>Other people&apos;s private data</source>
        <translation>Private Daten anderer Menschen</translation>
    </message>
    <message>
        <source>Don&apos;t tell them who I am</source>
        <translation>Nicht sagen, wer ich bin</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Nein, danke</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, as %1</source>
        <translation>Ja, als %1</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>Was Sie sahen</translation>
    </message>
    <message>
        <source>Make it happen</source>
        <translation>So passiert es</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>Stattdessen</translation>
    </message>
    <message>
        <source>Who gets hurt</source>
        <translation>Wem es schadet</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>In einer Zeile</translation>
    </message>
    <message>
        <source>Reach you</source>
        <translation>Sie erreichen</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>They may know who I am</source>
        <translation>Sie dürfen wissen, wer ich bin</translation>
    </message>
    <message>
        <source>%1... (and %2 letters more)</source>
        <translation>%1... (und noch %2 Zeichen)</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>Wie schlimm</translation>
    </message>
    <message>
        <source>CVSS 4.0</source>
        <translation>CVSS 4.0</translation>
    </message>
    <message>
        <source>CWE</source>
        <translation>CWE</translation>
    </message>
    <message>
        <source>Is it public</source>
        <translation>Ist es öffentlich</translation>
    </message>
    <message>
        <source>Is it used</source>
        <translation>Wird es ausgenutzt</translation>
    </message>
    <message>
        <source>Will you publish</source>
        <translation>Wollen Sie darüber schreiben</translation>
    </message>
    <message>
        <source>You saw yourself</source>
        <translation>Selbst gesehen</translation>
    </message>
    <message>
        <source>You guess</source>
        <translation>Ihre Vermutung</translation>
    </message>
    <message>
        <source>Others&apos; data</source>
        <translation>Fremde Daten</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>Wer davon weiß</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more steps</source>
        <translation>
            <numerusform>und %n weiterer Schritt</numerusform>
            <numerusform>und %n weitere Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>It happens every time</source>
        <translation>Es passiert jedes Mal</translation>
    </message>
    <message>
        <source>It happens sometimes</source>
        <translation>Es passiert manchmal</translation>
    </message>
    <message>
        <source>It happened once</source>
        <translation>Es ist einmal passiert</translation>
    </message>
    <message>
        <source>Thanks by name</source>
        <translation>Dank mit Namen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation>Was Sie gefunden haben</translation>
    </message>
</context>
<context>
    <name>ApartFiles</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, in your folder &quot;%2&quot;.</source>
        <translation>%1, in Ihrem Ordner „%2“.</translation>
    </message>
    <message>
        <source>It is not in its folder any more. If the team does not have it, tell them so in an email.</source>
        <translation>Sie liegt nicht mehr in ihrem Ordner. Wenn das Team sie nicht hat, sagen Sie es ihm in einer E-Mail.</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Text for an email about it</source>
        <translation>Text für eine E-Mail darüber</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation>Diesen Text kopieren</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>ByHandPage</name>
    <message>
        <source>Your report is locked. Now send it</source>
        <translation>Ihre Meldung ist verschlossen. Nun senden Sie sie</translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation>Ich habe sie gesendet</translation>
    </message>
    <message>
        <source>In your folder &quot;%1&quot;.</source>
        <translation>In Ihrem Ordner „%1“.</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Copy subject</source>
        <translation>Betreff kopieren</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>It is safe to save or send this file: only the %1 security team can open it.</source>
        <translation>Sie können diese Datei ohne Sorge speichern oder senden: Nur das Sicherheitsteam von %1 kann sie öffnen.</translation>
    </message>
    <message>
        <source>I will send it later</source>
        <translation>Ich sende sie später</translation>
    </message>
    <message>
        <source>Open the website</source>
        <translation>Die Website öffnen</translation>
    </message>
    <message>
        <source>Which website has your email?</source>
        <translation>Auf welcher Website sind Ihre E-Mails?</translation>
    </message>
    <message>
        <source>Print these steps</source>
        <translation>Diese Schritte drucken</translation>
    </message>
    <message>
        <source>No email on this computer?</source>
        <translation>Keine E-Mail auf diesem Computer?</translation>
    </message>
    <message>
        <source>Send it from another computer</source>
        <translation>Von einem anderen Computer senden</translation>
    </message>
    <message>
        <source>We put the locked file and a page of steps on a USB stick, or in any folder that you choose.</source>
        <translation>Wir legen die verschlossene Datei und eine Seite mit den Schritten auf einen USB-Stick oder in einen Ordner Ihrer Wahl.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Einen Ordner wählen</translation>
    </message>
    <message>
        <source>This file has %1. %2 takes up to %3. Use another email service, or go back and take out the biggest file.</source>
        <translation>Diese Datei hat %1. %2 nimmt bis zu %3. Nehmen Sie einen anderen E-Mail-Dienst, oder gehen Sie zurück und nehmen Sie die größte Datei heraus.</translation>
    </message>
    <message>
        <source>%1 may not take a file of this kind. If so, use another email service.</source>
        <translation>%1 nimmt eine solche Datei vielleicht nicht an. Nehmen Sie dann einen anderen E-Mail-Dienst.</translation>
    </message>
    <message>
        <source>How to send the locked report</source>
        <translation>So senden Sie die verschlossene Meldung</translation>
    </message>
    <message>
        <source>The locked file and the page of steps are in &quot;%1&quot;. Take it to the other computer and open the page there.</source>
        <translation>Die verschlossene Datei und die Seite mit den Schritten liegen in „%1“. Nehmen Sie sie mit zu dem anderen Computer und öffnen Sie die Seite dort.</translation>
    </message>
    <message>
        <source>Nothing was put there. %1</source>
        <translation>Dort wurde nichts abgelegt. %1</translation>
    </message>
    <message>
        <source>We put all locked files and a page of steps on a USB stick, or in any folder that you choose.</source>
        <translation>Wir legen alle verschlossenen Dateien und eine Seite mit den Schritten auf einen USB-Stick oder in einen Ordner Ihrer Wahl.</translation>
    </message>
    <message>
        <source>The files are copied. That can take a few minutes.</source>
        <translation>Die Dateien werden kopiert. Das kann ein paar Minuten dauern.</translation>
    </message>
    <message>
        <source>All locked files and the page of steps are in &quot;%1&quot;. Take them to the other computer and open the page there.</source>
        <translation>Alle verschlossenen Dateien und die Seite mit den Schritten liegen in „%1“. Nehmen Sie sie zum anderen Computer mit und öffnen Sie dort die Seite.</translation>
    </message>
</context>
<context>
    <name>CannotKeepPage</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>Ohne Speichern weitermachen</translation>
    </message>
    <message>
        <source>You can write and send a report all the same. It is gone when you close the window.</source>
        <translation>Sie können trotzdem eine Meldung schreiben und senden. Sie ist weg, wenn Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Go back to your report</source>
        <translation>Zurück zu Ihrer Meldung</translation>
    </message>
    <message>
        <source>It stays open in this window. We try to save it again every few seconds.</source>
        <translation>Sie bleibt in diesem Fenster offen. Wir versuchen alle paar Sekunden, sie wieder zu speichern.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Keep yours as a second report</source>
        <translation>Ihre als zweite Meldung behalten</translation>
    </message>
    <message>
        <source>It holds all that is in this window, with its files. The other one stays as it is. You can delete one of them later.</source>
        <translation>Sie enthält alles, was in diesem Fenster steht, mit den Dateien. Die andere bleibt, wie sie ist. Sie können später eine davon löschen.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Go back to your reports</source>
        <translation>Zurück zu Ihren Meldungen</translation>
    </message>
    <message>
        <source>The others are still there.</source>
        <translation>Die anderen sind noch da.</translation>
    </message>
</context>
<context>
    <name>CannotStartPage</name>
    <message>
        <source>Vouchsafe cannot run safely on this computer</source>
        <translation>Vouchsafe kann auf diesem Computer nicht sicher laufen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A part that makes good random numbers is missing. Without it nothing could be locked, so nothing was done. Install this package, then start Vouchsafe again.</source>
        <translation>Ein Teil fehlt, der gute Zufallszahlen macht. Ohne ihn lässt sich nichts verschließen, darum ist nichts geschehen. Installieren Sie dieses Paket und starten Sie Vouchsafe dann neu.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
</context>
<context>
    <name>CheckPicturePage</name>
    <message>
        <source>Check a picture</source>
        <translation>Ein Bild prüfen</translation>
    </message>
    <message>
        <source>The picture is being opened.</source>
        <translation>Das Bild wird geöffnet.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cover what is not about the problem: names, passwords, other people&apos;s messages. Covered parts are gone for good. The picture as you added it stays private on this computer.</source>
        <translation>Decken Sie ab, was nichts mit dem Problem zu tun hat: Namen, Passwörter, Nachrichten anderer Leute. Abgedecktes ist für immer weg. Das Bild, wie Sie es hinzugefügt haben, bleibt privat auf diesem Computer.</translation>
    </message>
    <message>
        <source>This picture cannot be opened. Remove it, or add it again.</source>
        <translation>Dieses Bild lässt sich nicht öffnen. Entfernen Sie es, oder fügen Sie es noch einmal hinzu.</translation>
    </message>
    <message>
        <source>%1 We removed that.</source>
        <translation>%1 Das haben wir entfernt.</translation>
    </message>
</context>
<context>
    <name>CheckTextPage</name>
    <message>
        <source>Check a log</source>
        <translation>Ein Protokoll prüfen</translation>
    </message>
    <message>
        <source>We are looking through it.</source>
        <translation>Wir sehen es durch.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Hide all</source>
        <translation>Alles verbergen</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>This file cannot be read to its end. Remove it, or add it again.</source>
        <translation>Diese Datei lässt sich nicht bis zum Ende lesen. Entfernen Sie sie, oder fügen Sie sie noch einmal hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>We found %n things you may not want to share</source>
        <translation>
            <numerusform>Wir haben %n Sache gefunden, die Sie vielleicht nicht teilen möchten</numerusform>
            <numerusform>Wir haben %n Sachen gefunden, die Sie vielleicht nicht teilen möchten</numerusform>
        </translation>
    </message>
    <message>
        <source>We found nothing to hide</source>
        <translation>Wir haben nichts zu verbergen gefunden</translation>
    </message>
    <message>
        <source>What is ticked is hidden in what is sent. Take a tick away to keep something that the team needs. We may miss some. Have a quick look yourself.</source>
        <translation>Was ein Häkchen hat, wird vor dem Senden verborgen. Nehmen Sie ein Häkchen weg, wenn das Team etwas braucht. Wir übersehen vielleicht etwas. Sehen Sie selbst kurz nach.</translation>
    </message>
    <message>
        <source>We may miss some. Have a quick look yourself.</source>
        <translation>Wir übersehen vielleicht etwas. Sehen Sie selbst kurz nach.</translation>
    </message>
    <message>
        <source>All of them are hidden.</source>
        <translation>Alle sind verborgen.</translation>
    </message>
    <message>
        <source>All of them are kept.</source>
        <translation>Alle bleiben stehen.</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Your report is not saved yet</source>
        <translation>Ihre Meldung ist noch nicht gespeichert</translation>
    </message>
    <message>
        <source>If you close now, everything you typed is lost.</source>
        <translation>Wenn Sie jetzt schließen, ist alles verloren, was Sie geschrieben haben.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Weiter schreiben</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Schließen und verlieren</translation>
    </message>
    <message>
        <source>Your last words are not saved</source>
        <translation>Ihre letzten Worte sind nicht gespeichert</translation>
    </message>
    <message>
        <source>The disk did not take them. If you close now, they are lost. What was saved before is still there.</source>
        <translation>Der Datenträger hat sie nicht angenommen. Wenn Sie jetzt schließen, sind sie verloren. Was vorher gespeichert war, ist noch da.</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Schließen und sie verlieren</translation>
    </message>
    <message>
        <source>A file is still being added</source>
        <translation>Eine Datei wird noch hinzugefügt</translation>
    </message>
    <message>
        <source>If you close now, that file is not in your report. All that you typed is saved.</source>
        <translation>Wenn Sie jetzt schließen, fehlt diese Datei in Ihrer Meldung. Alles, was Sie getippt haben, ist gespeichert.</translation>
    </message>
    <message>
        <source>Wait for it</source>
        <translation>Darauf warten</translation>
    </message>
    <message>
        <source>Close without the file</source>
        <translation>Ohne die Datei schließen</translation>
    </message>
    <message>
        <source>The copy is still being saved</source>
        <translation>Die Kopie wird noch gespeichert</translation>
    </message>
    <message>
        <source>If you close now, there may be no copy. Your report is not touched.</source>
        <translation>Wenn Sie jetzt schließen, gibt es vielleicht keine Kopie. Ihre Meldung bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Close without the copy</source>
        <translation>Ohne die Kopie schließen</translation>
    </message>
</context>
<context>
    <name>CompareLockPage</name>
    <message>
        <source>Is this really their lock?</source>
        <translation>Ist das wirklich ihr Schloss?</translation>
    </message>
    <message>
        <source>Paste the number from the second place</source>
        <translation>Fügen Sie die Nummer von der zweiten Stelle ein</translation>
    </message>
    <message>
        <source>What should we call them?</source>
        <translation>Wie sollen wir die Firma nennen?</translation>
    </message>
    <message>
        <source>Anybody can make a lock and put a name on it. So compare its number with a second place: another page of theirs, an old email from them, or their voice on the phone. The place where we found it does not count.</source>
        <translation>Jeder kann ein Schloss machen und einen Namen darauf schreiben. Vergleichen Sie darum seine Nummer mit einer zweiten Stelle: einer anderen Seite der Firma, einer alten E-Mail von ihr oder einer Stimme am Telefon. Die Stelle, wo wir es gefunden haben, zählt nicht.</translation>
    </message>
    <message>
        <source>The number of this lock</source>
        <translation>Die Nummer dieses Schlosses</translation>
    </message>
    <message>
        <source>We compare it for you.</source>
        <translation>Wir vergleichen sie für Sie.</translation>
    </message>
    <message>
        <source>I compared all ten groups by eye, and they are the same.</source>
        <translation>Ich habe alle zehn Gruppen selbst verglichen, und sie sind gleich.</translation>
    </message>
    <message>
        <source>Or compare it yourself</source>
        <translation>Oder vergleichen Sie selbst</translation>
    </message>
    <message>
        <source>Read the two columns from top to bottom.</source>
        <translation>Lesen Sie die beiden Spalten von oben nach unten.</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Gefunden in</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Gilt bis</translation>
    </message>
    <message>
        <source>Paste the whole number. It has 40 letters and digits; a shorter one can be forged</source>
        <translation>Fügen Sie die ganze Nummer ein. Sie hat 40 Buchstaben und Ziffern; eine kürzere lässt sich fälschen</translation>
    </message>
    <message>
        <source>Paste the number, or compare it yourself and tick the box below</source>
        <translation>Fügen Sie die Nummer ein, oder vergleichen Sie selbst und setzen Sie unten das Häkchen</translation>
    </message>
    <message>
        <source>Give them a name of plain letters</source>
        <translation>Geben Sie der Firma einen Namen aus einfachen Buchstaben</translation>
    </message>
    <message>
        <source>no end date</source>
        <translation>kein Enddatum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>This is far too much. Paste the number alone</source>
        <translation>Das ist viel zu viel. Fügen Sie nur die Nummer ein</translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>This report is damaged</source>
        <translation>Diese Meldung ist beschädigt</translation>
    </message>
    <message>
        <source>Part of its file was changed or is missing. A failing disk can do that, or another program. It was not you.</source>
        <translation>Ein Teil ihrer Datei wurde verändert oder fehlt. Das kann von einer Festplatte kommen, die kaputtgeht, oder von einem anderen Programm. Sie waren es nicht.</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Retten, was lesbar ist</translation>
    </message>
    <message>
        <source>We make a new report out of what can be read. What is missing, we take from the last copy that was good, if there is one. The damaged file stays until you delete the report.</source>
        <translation>Wir machen aus dem, was lesbar ist, eine neue Meldung. Was fehlt, nehmen wir aus der letzten guten Kopie, wenn es eine gibt. Die beschädigte Datei bleibt, bis Sie die Meldung löschen.</translation>
    </message>
    <message>
        <source>Open the new report</source>
        <translation>Die neue Meldung öffnen</translation>
    </message>
    <message>
        <source>This is what we could save</source>
        <translation>Das konnten wir retten</translation>
    </message>
    <message>
        <source>Your words are back, some of them as they were on %1. Please read them through.</source>
        <translation>Ihre Worte sind wieder da, manche davon so, wie sie am %1 waren. Bitte lesen Sie sie durch.</translation>
    </message>
    <message>
        <source>Your words are back. Please read them through.</source>
        <translation>Ihre Worte sind wieder da. Bitte lesen Sie sie durch.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are whole.</source>
        <translation>
            <numerusform>Eine Datei ist heil.</numerusform>
            <numerusform>%n Dateien sind heil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are lost. If you still have them, add them again.</source>
        <translation>
            <numerusform>Eine Datei ist verloren. Wenn Sie sie noch haben, fügen Sie sie wieder hinzu.</numerusform>
            <numerusform>%n Dateien sind verloren. Wenn Sie sie noch haben, fügen Sie sie wieder hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file stays until you delete the report.</source>
        <translation>Die beschädigte Datei bleibt, bis Sie die Meldung löschen.</translation>
    </message>
    <message>
        <source>We could not save anything</source>
        <translation>Wir konnten nichts retten</translation>
    </message>
    <message>
        <source>Nothing in this file can be read any more. It was not you. If you saved a copy, go back and press &quot;Open a saved copy&quot;. Else start a new report.</source>
        <translation>In dieser Datei lässt sich nichts mehr lesen. Es lag nicht an Ihnen. Wenn Sie eine Kopie gespeichert haben, gehen Sie zurück und drücken Sie „Eine gespeicherte Kopie öffnen“. Sonst beginnen Sie eine neue Meldung.</translation>
    </message>
    <message>
        <source>The broken one stays in your list until you delete it.</source>
        <translation>Die kaputte bleibt in Ihrer Liste, bis Sie sie löschen.</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Where should the locked report go?</source>
        <translation>Wohin soll die verschlossene Meldung?</translation>
    </message>
    <message>
        <source>Your email app</source>
        <translation>Ihre E-Mail-App</translation>
    </message>
    <message>
        <source>Put the file into the message by hand, as below.</source>
        <translation>Hängen Sie die Datei selbst an die Nachricht an, wie unten beschrieben.</translation>
    </message>
    <message>
        <source>Nothing is lost. Your locked report is saved; send it by hand, as below.</source>
        <translation>Nichts ist verloren. Ihre verschlossene Meldung ist gespeichert. Senden Sie sie von Hand, wie unten beschrieben.</translation>
    </message>
    <message>
        <source>That did not work. Nothing is lost, and your locked report is saved. Try %1, or another way.</source>
        <translation>Das hat nicht geklappt. Nichts ist verloren, Ihre verschlossene Meldung ist gespeichert. Versuchen Sie es mit %1 oder auf einem anderen Weg.</translation>
    </message>
    <message>
        <source>Where should the locked file and the steps go?</source>
        <translation>Wohin sollen die verschlossene Datei und die Schritte?</translation>
    </message>
    <message>
        <source>the mail server</source>
        <translation>der E-Mail-Server</translation>
    </message>
    <message>
        <source>Where should the receipt go?</source>
        <translation>Wohin soll der Beleg?</translation>
    </message>
    <message>
        <source>We stopped copying when the window was hidden. Choose the folder again.</source>
        <translation>Wir haben das Kopieren angehalten, als das Fenster verborgen wurde. Wählen Sie den Ordner noch einmal.</translation>
    </message>
    <message>
        <source>We stopped sending when the window was hidden. Nothing was sent. Your locked report is saved.</source>
        <translation>Wir haben das Senden angehalten, als das Fenster verborgen wurde. Nichts wurde gesendet. Ihre verschlossene Meldung ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>The teams that you added and newer locks could not be read any more. Please add them again. Your reports are whole.</source>
        <translation>Die Teams, die Sie hinzugefügt haben, und neuere Schlösser konnten nicht mehr gelesen werden. Bitte fügen Sie sie wieder hinzu. Ihre Meldungen sind unversehrt.</translation>
    </message>
    <message>
        <source>Your old reports are put aside in the folder %1. Nothing was deleted.</source>
        <translation>Ihre alten Meldungen liegen jetzt beiseite, im Ordner %1. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>Your new passphrase is set.</source>
        <translation>Ihre neue Passphrase gilt jetzt.</translation>
    </message>
    <message>
        <source>Your passphrase is set, but this computer still opens your reports by itself. Log out and in again, then set the passphrase once more.</source>
        <translation>Ihre Passphrase gilt, aber dieser Computer öffnet Ihre Meldungen noch immer von selbst. Melden Sie sich am Computer ab und wieder an, und setzen Sie die Passphrase dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>Es gibt ein Problem</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>There is no more room here, so the last words are missing. Put the whole text in a file and add it under &quot;Pictures and files&quot;.</source>
        <translation>Hier ist kein Platz mehr. Darum fehlen die letzten Wörter. Schreiben Sie den ganzen Text in eine Datei und fügen Sie sie unter „Bilder und Dateien“ hinzu.</translation>
    </message>
    <message>
        <source>Some signs in this text cannot be shown. They are spaces now, or stand there by their name, like [U+202E].</source>
        <translation>Einige Zeichen in diesem Text lassen sich nicht zeigen. Dort steht nun ein Leerzeichen oder der Name des Zeichens, zum Beispiel [U+202E].</translation>
    </message>
    <message>
        <source>This text had very long lines. They are several lines now, and no word is missing.</source>
        <translation>Dieser Text hatte sehr lange Zeilen. Daraus sind nun mehrere Zeilen geworden, und kein Wort fehlt.</translation>
    </message>
    <message>
        <source>This is too long. Nothing of it was put in.</source>
        <translation>Das ist zu lang. Nichts davon wurde eingefügt.</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1. Too big for email. We lock it on its own and you hand it over another way.</source>
        <translation>%1. Zu groß für eine E-Mail. Wir verschließen sie einzeln, und Sie übergeben sie auf einem anderen Weg.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a button and what it is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Remove hidden details</source>
        <translation>Verborgenes entfernen</translation>
    </message>
    <message>
        <source>Send unchanged</source>
        <translation>Unverändert senden</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>where it was taken</source>
        <translation>wo es aufgenommen wurde</translation>
    </message>
    <message>
        <source>when it was taken or changed</source>
        <translation>wann es aufgenommen oder geändert wurde</translation>
    </message>
    <message>
        <source>which camera, phone or computer it came from</source>
        <translation>von welcher Kamera, welchem Handy oder Computer es kommt</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>einen Namen</translation>
    </message>
    <message>
        <source>a title or a comment</source>
        <translation>einen Titel oder eine Bemerkung</translation>
    </message>
    <message>
        <source>a small copy of itself</source>
        <translation>eine kleine Kopie von sich</translation>
    </message>
    <message>
        <source>which programs it went through</source>
        <translation>durch welche Programme es ging</translation>
    </message>
    <message>
        <source>the colours of a screen or camera</source>
        <translation>die Farben eines Bildschirms oder einer Kamera</translation>
    </message>
    <message>
        <source>more pictures behind the first one</source>
        <translation>weitere Bilder hinter dem ersten</translation>
    </message>
    <message>
        <source>something behind its end</source>
        <translation>etwas hinter seinem Ende</translation>
    </message>
    <message>
        <source>colours that nobody sees</source>
        <translation>Farben, die niemand sieht</translation>
    </message>
    <message>
        <source>other small details</source>
        <translation>andere kleine Angaben</translation>
    </message>
    <message>
        <source>It may know where and when it was made. To have that removed, take a screenshot of it and add that.</source>
        <translation>Es weiß vielleicht, wo und wann es entstand. Damit das entfernt wird, machen Sie ein Bildschirmfoto davon und fügen Sie dieses hinzu.</translation>
    </message>
    <message>
        <source>It may hold your name, and words that were deleted.</source>
        <translation>Darin können Ihr Name und gelöschte Wörter stehen.</translation>
    </message>
    <message>
        <source>We do not look at the files in it.</source>
        <translation>Die Dateien darin sehen wir nicht an.</translation>
    </message>
    <message>
        <source>It may know where and when it was made.</source>
        <translation>Es weiß vielleicht, wo und wann es entstand.</translation>
    </message>
    <message>
        <source>It may hold hidden details.</source>
        <translation>Darin kann Verborgenes stehen.</translation>
    </message>
    <message>
        <source>The picture is damaged, so its hidden details stay in it.</source>
        <translation>Das Bild ist beschädigt, daher bleibt das Verborgene darin.</translation>
    </message>
    <message>
        <source>The picture is too large for us, so its hidden details stay in it. Add a smaller one if you can.</source>
        <translation>Das Bild ist zu groß für uns, daher bleibt das Verborgene darin. Fügen Sie ein kleineres hinzu, wenn Sie können.</translation>
    </message>
    <message>
        <source>There is not enough memory, so its hidden details stay in it. Close other programs, then add it again.</source>
        <translation>Der Arbeitsspeicher reicht nicht, daher bleibt das Verborgene darin. Schließen Sie andere Programme, und fügen Sie es noch einmal hinzu.</translation>
    </message>
    <message>
        <source>The team gets that, too. Do this only if the file itself is the proof.</source>
        <translation>Das bekommt auch das Team. Tun Sie das nur, wenn die Datei selbst der Beweis ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of it are covered for good.</source>
        <translation>
            <numerusform>%n Teil davon ist für immer abgedeckt.</numerusform>
            <numerusform>%n Teile davon sind für immer abgedeckt.</numerusform>
        </translation>
    </message>
    <message>
        <source>We may miss some. Have a quick look yourself.</source>
        <translation>Wir übersehen vielleicht etwas. Sehen Sie selbst kurz nach.</translation>
    </message>
    <message>
        <source>We hide them in what is sent. Have a look: you can keep what the team needs.</source>
        <translation>Wir verbergen das vor dem Senden. Sehen Sie nach: Sie können behalten, was das Team braucht.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Access code of an app</source>
        <translation>Zugangscode einer App</translation>
    </message>
    <message>
        <source>Secret code of a lock</source>
        <translation>Geheimcode eines Schlosses</translation>
    </message>
    <message>
        <source>Login of a website</source>
        <translation>Anmeldung bei einer Website</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Internet address</source>
        <translation>Internetadresse</translation>
    </message>
    <message>
        <source>Number of a device</source>
        <translation>Nummer eines Geräts</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Name of a computer</source>
        <translation>Name eines Computers</translation>
    </message>
    <message>
        <source>Name of a Wi-Fi</source>
        <translation>Name eines WLANs</translation>
    </message>
    <message numerus="yes">
        <source>%n passwords</source>
        <translation>
            <numerusform>%n Passwort</numerusform>
            <numerusform>%n Passwörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n access codes of apps</source>
        <translation>
            <numerusform>%n Zugangscode einer App</numerusform>
            <numerusform>%n Zugangscodes von Apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret codes of locks</source>
        <translation>
            <numerusform>%n Geheimcode eines Schlosses</numerusform>
            <numerusform>%n Geheimcodes von Schlössern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logins of websites</source>
        <translation>
            <numerusform>%n Anmeldung bei einer Website</numerusform>
            <numerusform>%n Anmeldungen bei Websites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account numbers</source>
        <translation>
            <numerusform>%n Kontonummer</numerusform>
            <numerusform>%n Kontonummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n email addresses</source>
        <translation>
            <numerusform>%n E-Mail-Adresse</numerusform>
            <numerusform>%n E-Mail-Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n internet addresses</source>
        <translation>
            <numerusform>%n Internetadresse</numerusform>
            <numerusform>%n Internetadressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers of devices</source>
        <translation>
            <numerusform>%n Nummer eines Geräts</numerusform>
            <numerusform>%n Nummern von Geräten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user names</source>
        <translation>
            <numerusform>%n Benutzernamen</numerusform>
            <numerusform>%n Benutzernamen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names of computers</source>
        <translation>
            <numerusform>%n Namen eines Computers</numerusform>
            <numerusform>%n Namen von Computern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names of a Wi-Fi</source>
        <translation>
            <numerusform>%n Namen eines WLANs</numerusform>
            <numerusform>%n Namen von WLANs</numerusform>
        </translation>
    </message>
    <message>
        <source>We found %1</source>
        <translation>Wir haben %1 gefunden</translation>
    </message>
    <message>
        <source>It knew: %1.</source>
        <translation>Es wusste: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>We make it ready</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Not cleaned</source>
        <translation>Nicht gereinigt</translation>
    </message>
    <message>
        <source>Sent unchanged</source>
        <translation>Wird unverändert gesendet</translation>
    </message>
    <message>
        <source>No hidden details</source>
        <translation>Nichts Verborgenes</translation>
    </message>
    <message>
        <source>Hidden details removed</source>
        <translation>Verborgenes entfernt</translation>
    </message>
    <message>
        <source>Nothing hidden</source>
        <translation>Nichts verborgen</translation>
    </message>
    <message>
        <source>We found nothing to hide</source>
        <translation>Nichts zu verbergen gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n things hidden</source>
        <translation>
            <numerusform>%n Sache verborgen</numerusform>
            <numerusform>%n Sachen verborgen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2. %3.</source>
        <comment>a file, its size, what became of it</comment>
        <translation>%1, %2. %3.</translation>
    </message>
    <message numerus="yes">
        <source>We found %n things to hide</source>
        <translation>
            <numerusform>Wir haben %n Sache zum Verbergen gefunden</numerusform>
            <numerusform>Wir haben %n Sachen zum Verbergen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file and its size</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Pictures and files</source>
        <translation>Bilder und Dateien</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Reading the files.</source>
        <translation>Die Dateien werden gelesen.</translation>
    </message>
    <message>
        <source>A picture of the screen or a log file helps a lot, but you don&apos;t need one.</source>
        <translation>Ein Bild vom Bildschirm oder ein Protokoll hilft sehr, aber es geht auch ohne.</translation>
    </message>
    <message>
        <source>%1. About %2 after locking. Most email services take up to 25 MB.</source>
        <translation>%1. Etwa %2 nach dem Verschließen. Die meisten E-Mail-Dienste nehmen bis zu 25 MB an.</translation>
    </message>
    <message>
        <source>This may be too big for your email service. If it is refused, remove the biggest file, and say in your report that you have it.</source>
        <translation>Das ist vielleicht zu groß für Ihren E-Mail-Dienst. Wenn er es ablehnt, entfernen Sie die größte Datei und schreiben Sie in Ihre Meldung, dass Sie sie haben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is removed.</source>
        <translation>„%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>A log is a file in which an app writes down what it does. For %1 it lies here:</source>
        <translation>Ein Protokoll ist eine Datei, in die ein Programm schreibt, was es tut. Für %1 liegt es hier:</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Adding the files: %1 of %2.</source>
        <translation>Die Dateien werden hinzugefügt: %1 von %2.</translation>
    </message>
    <message>
        <source>In the email: %1. About %2 after locking. Most email services take up to 25 MB.</source>
        <translation>In der E-Mail: %1. Etwa %2 nach dem Verschließen. Die meisten E-Mail-Dienste nehmen bis zu 25 MB.</translation>
    </message>
    <message>
        <source>Is a picture itself the proof? Then you can send it unchanged. The team also gets what is hidden in it.</source>
        <translation>Ist ein Bild selbst der Beweis? Dann können Sie es unverändert senden. Das Team bekommt dann auch, was darin verborgen ist.</translation>
    </message>
    <message>
        <source>Drop files here, or paste a picture with Ctrl+V</source>
        <translation>Dateien hierher ziehen oder ein Bild mit Strg+V einfügen</translation>
    </message>
    <message>
        <source>Take a screenshot</source>
        <translation>Bildschirmfoto machen</translation>
    </message>
    <message>
        <source>To show what is on your screen, press Print on the keyboard. Then paste the picture here.</source>
        <translation>Um zu zeigen, was auf Ihrem Bildschirm ist, drücken Sie die Taste Druck. Fügen Sie das Bild dann hier ein.</translation>
    </message>
    <message>
        <source>The screenshot did not work. Press Print on the keyboard, then paste the picture here</source>
        <translation>Das Bildschirmfoto hat nicht geklappt. Drücken Sie die Taste Druck, und fügen Sie das Bild hier ein</translation>
    </message>
    <message>
        <source>This is too much to paste. Save it as a file, and add the file</source>
        <translation>Das ist zu viel zum Einfügen. Speichern Sie es als Datei, und fügen Sie die Datei hinzu</translation>
    </message>
</context>
<context>
    <name>FirstUsePage</name>
    <message>
        <source>Does someone else use this computer account?</source>
        <translation>Benutzt noch jemand dieses Konto auf dem Computer?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>You choose a passphrase, and type it each time you open Vouchsafe.</source>
        <translation>Sie wählen eine Passphrase und tippen sie jedes Mal ein, wenn Sie Vouchsafe öffnen.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Ich weiß es nicht</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Warum wir fragen</translation>
    </message>
    <message>
        <source>Choose an answer. &quot;I don&apos;t know&quot; is fine too</source>
        <translation>Wählen Sie eine Antwort. „Ich weiß es nicht“ ist auch in Ordnung</translation>
    </message>
    <message>
        <source>Your computer may ask for your login password.</source>
        <translation>Ihr Computer fragt vielleicht nach Ihrem Anmelde-Passwort.</translation>
    </message>
    <message>
        <source>Your login is enough. You type nothing more.</source>
        <translation>Ihre Anmeldung genügt. Sie tippen nichts weiter ein.</translation>
    </message>
    <message>
        <source>You choose a passphrase, to be safe.</source>
        <translation>Sie wählen zur Sicherheit eine Passphrase.</translation>
    </message>
    <message>
        <source>What you write is kept privately on this computer. If you are the only one who logs in here, your login is enough to open it. If others log in with the same name, they could open it too. Then you need a passphrase: a long password that only you know.</source>
        <translation>Was Sie schreiben, bleibt vertraulich auf diesem Computer. Wenn nur Sie sich hier anmelden, genügt Ihre Anmeldung, um es zu öffnen. Wenn andere sich mit demselben Namen anmelden, könnten auch sie es öffnen. Dann brauchen Sie eine Passphrase: ein langes Passwort, das nur Sie kennen.</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more places</source>
        <translation>
            <numerusform>%1 und %n weitere Stelle</numerusform>
            <numerusform>%1 und %n weitere Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is, and as it stands in the text</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Show more of the other %n</source>
        <translation>
            <numerusform>Die letzte zeigen</numerusform>
            <numerusform>Mehr von den übrigen %n zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GithubPage</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Package name</source>
        <translation>Name des Pakets</translation>
    </message>
    <message>
        <source>Affected versions</source>
        <translation>Betroffene Versionen</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>CVSS</source>
        <translation>CVSS</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>Schwachstellen</translation>
    </message>
    <message>
        <source>Send it on GitHub</source>
        <translation>Auf GitHub senden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>This way is not locked. GitHub can read all of it. The public cannot, until %1 shows it.</source>
        <translation>Dieser Weg ist nicht verschlossen. GitHub kann alles lesen. Die Öffentlichkeit kann es nicht, bis %1 es zeigt.</translation>
    </message>
    <message>
        <source>You need an account at GitHub, and %1 sees its name. Open the form, then copy each field into it. Your files do not go along: add them there if you like.</source>
        <translation>Sie brauchen ein Konto bei GitHub, und %1 sieht dessen Namen. Öffnen Sie das Formular und kopieren Sie jedes Feld hinein. Ihre Dateien gehen nicht mit: Fügen Sie sie dort an, wenn Sie möchten.</translation>
    </message>
    <message>
        <source>Open the form</source>
        <translation>Das Formular öffnen</translation>
    </message>
    <message>
        <source>This is too long for GitHub&apos;s form. Shorten it there.</source>
        <translation>Das ist zu lang für das Formular von GitHub. Kürzen Sie es dort.</translation>
    </message>
    <message>
        <source>All that you wrote.</source>
        <translation>Alles, was Sie geschrieben haben.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>This report stays in your list. Delete it when you do not need it any more.</source>
        <translation>Diese Meldung bleibt in Ihrer Liste. Löschen Sie sie, wenn Sie sie nicht mehr brauchen.</translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message>
        <source>Ten words explained</source>
        <translation>Zehn Wörter erklärt</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>HandedOverPage</name>
    <message>
        <source>We opened your email app</source>
        <translation>Wir haben Ihre E-Mail-App geöffnet</translation>
    </message>
    <message>
        <source>We opened %1</source>
        <translation>Wir haben %1 geöffnet</translation>
    </message>
    <message>
        <source>Look for a new message to %1 with one file. Read it if you like, then press Send there. We cannot see whether you did.</source>
        <translation>Suchen Sie eine neue Nachricht an %1 mit einer Datei. Lesen Sie sie, wenn Sie möchten, und drücken Sie dort auf Senden. Wir können nicht sehen, ob Sie es getan haben.</translation>
    </message>
    <message>
        <source>The file is &quot;%1&quot;. It can take a few seconds to appear.</source>
        <translation>Die Datei heißt „%1“. Es kann ein paar Sekunden dauern, bis sie erscheint.</translation>
    </message>
    <message>
        <source>It&apos;s there, I pressed Send</source>
        <translation>Sie ist da, ich habe auf Senden gedrückt</translation>
    </message>
    <message>
        <source>Message, but no file</source>
        <translation>Die Nachricht ist da, aber keine Datei</translation>
    </message>
    <message>
        <source>We show you how to put the file in.</source>
        <translation>Wir zeigen Ihnen, wie Sie die Datei anhängen.</translation>
    </message>
    <message>
        <source>It&apos;s there, but I will send it later</source>
        <translation>Sie ist da, aber ich sende sie später</translation>
    </message>
    <message>
        <source>Nothing opened</source>
        <translation>Es ging nichts auf</translation>
    </message>
    <message>
        <source>We show you how to send it by hand.</source>
        <translation>Wir zeigen Ihnen, wie Sie die Meldung von Hand senden.</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>Was sehen Sie?</translation>
    </message>
    <message>
        <source>Choose what you see</source>
        <translation>Wählen Sie, was Sie sehen</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Press F1 on any page to get help for that page. All of this is in the app: nothing is looked up.</source>
        <translation>Drücken Sie auf jeder Seite F1, um Hilfe zu dieser Seite zu bekommen. Alles steht in der App: Es wird nichts nachgeschlagen.</translation>
    </message>
    <message>
        <source>Ten words explained</source>
        <translation>Zehn Wörter erklärt</translation>
    </message>
    <message>
        <source>About Vouchsafe</source>
        <translation>Über Vouchsafe</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>What happens with my report?</source>
        <translation>Was passiert mit meiner Meldung?</translation>
    </message>
    <message>
        <source>What is a lock?</source>
        <translation>Was ist ein Schloss?</translation>
    </message>
    <message>
        <source>What if the lock ran out?</source>
        <translation>Was, wenn das Schloss abgelaufen ist?</translation>
    </message>
    <message>
        <source>Who sees what?</source>
        <translation>Wer sieht was?</translation>
    </message>
    <message>
        <source>How do I stay unknown?</source>
        <translation>Wie bleibe ich unbekannt?</translation>
    </message>
    <message>
        <source>Which pictures and logs help?</source>
        <translation>Welche Bilder und Protokolle helfen?</translation>
    </message>
    <message>
        <source>How do I send it from a website?</source>
        <translation>Wie sende ich sie von einer Website?</translation>
    </message>
    <message>
        <source>How do I send it from an email app?</source>
        <translation>Wie sende ich sie mit einer E-Mail-App?</translation>
    </message>
    <message>
        <source>What if a file is too big?</source>
        <translation>Was, wenn eine Datei zu groß ist?</translation>
    </message>
    <message>
        <source>What can this app not do?</source>
        <translation>Was kann diese App nicht?</translation>
    </message>
    <message>
        <source>When you press &quot;Lock and send&quot;, we put your answers and files into one file and lock it. That file is saved in your Downloads folder. You can keep it or delete it: only the security team can open it.</source>
        <translation>Wenn Sie „Verschließen und senden“ drücken, legen wir Ihre Antworten und Dateien in eine einzige Datei und verschließen sie. Diese Datei liegt dann in Ihrem Ordner für Downloads. Sie können sie behalten oder löschen: Nur das Sicherheitsteam kann sie öffnen.</translation>
    </message>
    <message>
        <source>Then you send it with your own email. The team reads it, looks for the fault and mends it. That can take weeks. They may write to you with a question.</source>
        <translation>Dann senden Sie sie mit Ihrer eigenen E-Mail. Das Team liest sie, sucht den Fehler und behebt ihn. Das kann Wochen dauern. Vielleicht schreibt es Ihnen mit einer Frage.</translation>
    </message>
    <message>
        <source>Think of a box with a lock. Anyone may put something in and press the lock shut. Only the team can open it again.</source>
        <translation>Denken Sie an eine Kiste mit einem Schloss. Jeder darf etwas hineinlegen und das Schloss zudrücken. Nur das Team kann es wieder öffnen.</translation>
    </message>
    <message>
        <source>Each security team gives out such a lock. This app shuts it around your report. No one on the way can read it: not your email service, and not the makers of this app.</source>
        <translation>Jedes Sicherheitsteam gibt so ein Schloss aus. Diese App verschließt damit Ihre Meldung. Niemand kann sie unterwegs lesen: nicht Ihr E-Mail-Dienst und auch nicht die Macher dieser App.</translation>
    </message>
    <message>
        <source>A lock is only good when it is truly the team&apos;s. So the app checks it each time. If it is not the right one, nothing is locked and nothing is sent.</source>
        <translation>Ein Schloss taugt nur, wenn es wirklich das des Teams ist. Darum prüft die App es jedes Mal. Ist es nicht das richtige, wird nichts verschlossen und nichts gesendet.</translation>
    </message>
    <message>
        <source>A lock has an end date. Teams often forget to move it. You did nothing wrong.</source>
        <translation>Ein Schloss hat ein Enddatum. Teams vergessen oft, es zu verlängern. Sie haben nichts falsch gemacht.</translation>
    </message>
    <message>
        <source>If you find none, you can use the old lock. Only the team could open your report then, too. But they may have put the old one away, and then they cannot read it.</source>
        <translation>Wenn Sie keines finden, können Sie das alte Schloss benutzen. Auch dann könnte nur das Team Ihre Meldung öffnen. Aber vielleicht hat es das alte schon weggelegt, und dann kann es die Meldung nicht lesen.</translation>
    </message>
    <message>
        <source>The security team sees all that you wrote, your files, and the address that you send from.</source>
        <translation>Das Sicherheitsteam sieht alles, was Sie geschrieben haben, Ihre Dateien und die Adresse, von der Sie senden.</translation>
    </message>
    <message>
        <source>Your email service sees your address, the team&apos;s address, the time and the size. It does not see your words or your files.</source>
        <translation>Ihr E-Mail-Dienst sieht Ihre Adresse, die Adresse des Teams, die Zeit und die Größe. Ihre Worte und Ihre Dateien sieht er nicht.</translation>
    </message>
    <message>
        <source>The makers of this app see nothing. The app sends nothing by itself and looks nothing up.</source>
        <translation>Die Macher dieser App sehen nichts. Die App sendet nichts von selbst und schlägt nichts nach.</translation>
    </message>
    <message>
        <source>When the app asks how they can reach you, choose &quot;Don&apos;t tell them who I am&quot;. Your name then stays out of the report.</source>
        <translation>Wenn die App fragt, wie man Sie erreicht, wählen Sie „Nicht sagen, wer ich bin“. Ihr Name steht dann nicht in der Meldung.</translation>
    </message>
    <message>
        <source>The team still sees the address that you send from. Make a new one for this, without your name in it. Some services ask for no name at all.</source>
        <translation>Das Team sieht trotzdem die Adresse, von der Sie senden. Legen Sie dafür eine neue an, in der Ihr Name nicht steht. Manche Dienste fragen nach gar keinem Namen.</translation>
    </message>
    <message>
        <source>Look at your files too. A picture may show your name. A log may hold your user name or the number of your computer on the internet.</source>
        <translation>Sehen Sie sich auch Ihre Dateien an. Ein Bild kann Ihren Namen zeigen. In einem Protokoll kann Ihr Benutzername stehen oder die Nummer, die Ihr Computer im Internet hat.</translation>
    </message>
    <message>
        <source>If you could be in danger, do not use a computer or a network of the people you fear. Ask someone you trust for help.</source>
        <translation>Wenn Sie in Gefahr sein könnten, benutzen Sie keinen Computer und kein Netz der Menschen, die Sie fürchten. Bitten Sie jemanden um Hilfe, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>A picture of the screen helps most. Take it when the odd thing shows.</source>
        <translation>Ein Bild vom Bildschirm hilft am meisten. Machen Sie es, wenn das Seltsame zu sehen ist.</translation>
    </message>
    <message>
        <source>A log is a file where an app notes what it does. If you know where it is, add it.</source>
        <translation>Ein Protokoll ist eine Datei, in der eine App notiert, was sie tut. Wenn Sie wissen, wo es liegt, fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>You can send a report with no file at all.</source>
        <translation>Sie können eine Meldung auch ganz ohne Datei senden.</translation>
    </message>
    <message>
        <source>First the app saves one locked file for you. It shows you the file, the address, the subject and a short text.</source>
        <translation>Zuerst speichert die App eine verschlossene Datei für Sie. Sie zeigt Ihnen die Datei, die Adresse, den Betreff und einen kurzen Text.</translation>
    </message>
    <message>
        <source>Open your email in the web browser. Start a new message. Copy the address, the subject and the text into it, one by one.</source>
        <translation>Öffnen Sie Ihre E-Mail im Browser. Beginnen Sie eine neue Nachricht. Kopieren Sie Adresse, Betreff und Text hinein, eins nach dem anderen.</translation>
    </message>
    <message>
        <source>Then attach the file. Often the button looks like a paper clip. Press Send, and tell the app that you did.</source>
        <translation>Hängen Sie dann die Datei an. Oft sieht der Knopf wie eine Büroklammer aus. Drücken Sie auf Senden und sagen Sie der App, dass Sie es getan haben.</translation>
    </message>
    <message>
        <source>The app opens a new message in your email app, with the locked file in it. You press Send there.</source>
        <translation>Die App öffnet eine neue Nachricht in Ihrer E-Mail-App, mit der verschlossenen Datei darin. Dort drücken Sie auf Senden.</translation>
    </message>
    <message>
        <source>The app cannot see what happens in the other app. So it asks you what you see. If there is no file in the message, or if nothing opened, it shows you another way.</source>
        <translation>Die App kann nicht sehen, was in der anderen App geschieht. Darum fragt sie Sie, was Sie sehen. Ist keine Datei in der Nachricht oder ging nichts auf, zeigt sie Ihnen einen anderen Weg.</translation>
    </message>
    <message>
        <source>The file in the message cannot be read by you either. That is how it should be.</source>
        <translation>Auch Sie selbst können die Datei in der Nachricht nicht lesen. Das soll so sein.</translation>
    </message>
    <message>
        <source>Most email services take up to 25 MB. Files grow by about half when they are locked and sent. The app shows you both sizes.</source>
        <translation>Die meisten E-Mail-Dienste nehmen bis zu 25 MB an. Dateien werden etwa um die Hälfte größer, wenn sie verschlossen und gesendet werden. Die App zeigt Ihnen beide Größen.</translation>
    </message>
    <message>
        <source>Of a long film, one short part or one picture is often enough.</source>
        <translation>Von einem langen Film reicht oft ein kurzes Stück oder ein einzelnes Bild.</translation>
    </message>
    <message>
        <source>It cannot hide that you wrote to the team. Your email service and the team can see that.</source>
        <translation>Sie kann nicht verbergen, dass Sie dem Team geschrieben haben. Ihr E-Mail-Dienst und das Team können das sehen.</translation>
    </message>
    <message>
        <source>It cannot protect you from a harmful program on your own computer, or from someone who looks over your shoulder.</source>
        <translation>Sie kann Sie nicht vor einem schädlichen Programm auf Ihrem eigenen Computer schützen und nicht vor jemandem, der Ihnen über die Schulter sieht.</translation>
    </message>
    <message>
        <source>It does not send by itself. Only you know if the report is on its way.</source>
        <translation>Sie sendet nicht von selbst. Nur Sie wissen, ob die Meldung unterwegs ist.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Schloss</translation>
    </message>
    <message>
        <source>What only the team can open. Experts call it a public key.</source>
        <translation>Was nur das Team öffnen kann. Fachleute nennen es einen öffentlichen Schlüssel.</translation>
    </message>
    <message>
        <source>Locked file</source>
        <translation>Verschlossene Datei</translation>
    </message>
    <message>
        <source>Your whole report in one file that only the team can open. It is safe to save or send.</source>
        <translation>Ihre ganze Meldung in einer Datei, die nur das Team öffnen kann. Sie können sie ohne Sorge speichern oder senden.</translation>
    </message>
    <message>
        <source>Security team</source>
        <translation>Sicherheitsteam</translation>
    </message>
    <message>
        <source>The people at a company who mend what is unsafe.</source>
        <translation>Die Menschen in einer Firma, die in Ordnung bringen, was unsicher ist.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>What you tell the team: your answers and your files.</source>
        <translation>Was Sie dem Team sagen: Ihre Antworten und Ihre Dateien.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>A long number that belongs to just one lock. Two locks with the same number are the same lock.</source>
        <translation>Eine lange Nummer, die zu genau einem Schloss gehört. Zwei Schlösser mit derselben Nummer sind dasselbe Schloss.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Turning words into signs that make no sense, until the right person turns them back. This is what locking does.</source>
        <translation>Worte werden zu Zeichen ohne Sinn, bis die richtige Person sie zurückverwandelt. Das geschieht beim Verschließen.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>A file where an app notes what it does, line by line.</source>
        <translation>Eine Datei, in der eine App Zeile für Zeile notiert, was sie tut.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The number of an app. It grows with each new one.</source>
        <translation>Die Nummer einer App. Sie wächst mit jeder neuen.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>A short name for your report, like IVPN-7F3K. It says nothing about what is in it.</source>
        <translation>Ein kurzer Name für Ihre Meldung, zum Beispiel IVPN-7F3K. Er sagt nichts darüber, was darin steht.</translation>
    </message>
    <message>
        <source>Advisory</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>A page where a team tells everyone what was wrong and what to do.</source>
        <translation>Eine Seite, auf der ein Team allen sagt, was falsch war und was zu tun ist.</translation>
    </message>
    <message>
        <source>While you write, your report is saved every few seconds, privately on this computer. You can close the window and go on tomorrow.</source>
        <translation>Während Sie schreiben, wird Ihre Meldung alle paar Sekunden gespeichert, vertraulich auf diesem Computer. Sie können das Fenster schließen und morgen weitermachen.</translation>
    </message>
    <message>
        <source>You can also wait. Your report is kept on this computer until you come back to it.</source>
        <translation>Sie können auch warten. Ihre Meldung bleibt auf diesem Computer, bis Sie zu ihr zurückkommen.</translation>
    </message>
    <message>
        <source>All your reports are kept privately, with their files. Your login opens them, or your passphrase does. You can delete a report under &quot;Your reports&quot;. Then its file is gone, but a skilled person may still find traces of it on the disk.</source>
        <translation>Alle Ihre Meldungen werden mit ihren Dateien vertraulich aufbewahrt. Ihre Anmeldung öffnet sie, oder Ihre Passphrase. Unter „Ihre Meldungen“ können Sie eine Meldung löschen. Dann ist ihre Datei weg, aber Fachleute finden vielleicht noch Spuren davon auf der Festplatte.</translation>
    </message>
    <message>
        <source>A file that no email can take is locked on its own. You find it beside the locked report. Only the team can open it. Put it on any website for sharing files and send the team the link, or bring it on a USB stick, or wait until they tell you a way.</source>
        <translation>Eine Datei, die in keine E-Mail passt, wird einzeln verschlossen. Sie liegt dann neben der verschlossenen Meldung. Nur das Team kann sie öffnen. Legen Sie sie auf eine beliebige Website zum Teilen von Dateien und senden Sie dem Team den Link. Oder bringen Sie sie auf einem USB-Stick, oder warten Sie, bis das Team Ihnen einen Weg nennt.</translation>
    </message>
    <message>
        <source>If your email service refuses the rest, take out the biggest file. Write in your report that you have it. The team will tell you how to bring it to them.</source>
        <translation>Wenn Ihr E-Mail-Dienst den Rest ablehnt, nehmen Sie die größte Datei heraus. Schreiben Sie in Ihre Meldung, dass Sie sie haben. Das Team sagt Ihnen dann, wie Sie sie ihm bringen.</translation>
    </message>
    <message>
        <source>The app can look for a newer lock when you ask it to. It shows you first where it will look. No one is asked before that.</source>
        <translation>Die App kann nach einem neueren Schloss suchen, wenn Sie sie darum bitten. Sie zeigt Ihnen zuerst, wo sie nachsieht. Vorher wird niemand gefragt.</translation>
    </message>
    <message>
        <source>You can also look on the team&apos;s own website. The lock is often on a page about security. Save that page, or copy it, and give it to the app. The app checks that it comes from the same team.</source>
        <translation>Sie können auch auf der Website des Teams nachsehen. Oft steht das Schloss auf einer Seite über Sicherheit. Speichern oder kopieren Sie diese Seite und geben Sie sie der App. Die App prüft, ob es vom selben Team kommt.</translation>
    </message>
    <message>
        <source>We remove what a picture knows in secret, like where it was taken. In a log we hide passwords and names that we find. We may miss some. So press &quot;Check&quot; and look at each one yourself.</source>
        <translation>Wir entfernen, was ein Bild heimlich weiß, etwa wo es aufgenommen wurde. In einem Protokoll verbergen wir Passwörter und Namen, die wir finden. Wir übersehen vielleicht etwas. Drücken Sie darum „Prüfen“ und sehen Sie jede Datei selbst an.</translation>
    </message>
    <message>
        <source>In a picture you can cover what is not about the problem, like other people&apos;s messages. What is covered is gone for good in the picture that is sent.</source>
        <translation>In einem Bild können Sie abdecken, was nichts mit dem Problem zu tun hat, etwa Nachrichten anderer Leute. Was abgedeckt ist, fehlt im gesendeten Bild für immer.</translation>
    </message>
    <message>
        <source>It cannot find each name and password in your files. Look through them yourself, too.</source>
        <translation>Sie kann nicht jeden Namen und jedes Passwort in Ihren Dateien finden. Sehen Sie sie auch selbst durch.</translation>
    </message>
</context>
<context>
    <name>HelpTopicPage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>All help topics</source>
        <translation>Alle Themen der Hilfe</translation>
    </message>
</context>
<context>
    <name>HiddenPage</name>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Nothing is lost. What you typed is still in this window, and comes back just as you left it.</source>
        <translation>Nichts ist verloren. Was Sie geschrieben haben, ist noch in diesem Fenster und kommt genau so wieder.</translation>
    </message>
    <message>
        <source>This only hides. Anyone at this computer can show it again: you chose no passphrase. You can set one in Settings. If you have to leave, lock the screen of your computer too.</source>
        <translation>Das verbirgt nur. Jeder an diesem Computer kann es wieder anzeigen: Sie haben keine Passphrase gewählt. In den Einstellungen können Sie eine setzen. Wenn Sie weggehen müssen, sperren Sie auch den Bildschirm Ihres Computers.</translation>
    </message>
    <message>
        <source>This only hides. Anyone at this computer can show it again. If you have to leave, lock the screen of your computer too.</source>
        <translation>Das verbirgt nur. Jeder an diesem Computer kann es wieder anzeigen. Wenn Sie weggehen müssen, sperren Sie auch den Bildschirm Ihres Computers.</translation>
    </message>
</context>
<context>
    <name>HowPage</name>
    <message>
        <source>How do you usually read your email?</source>
        <translation>Wie lesen Sie Ihre E-Mails?</translation>
    </message>
    <message>
        <source>Lock and send</source>
        <translation>Verschließen und senden</translation>
    </message>
    <message>
        <source>On a website</source>
        <translation>Auf einer Website</translation>
    </message>
    <message>
        <source>We make a new message with the file in it, and open it in your email app.</source>
        <translation>Wir machen eine neue Nachricht mit der Datei darin und öffnen sie in Ihrer E-Mail-App.</translation>
    </message>
    <message>
        <source>We found %1. We open a new message there with the file in it.</source>
        <translation>Wir haben %1 gefunden. Wir öffnen dort eine neue Nachricht mit der Datei darin.</translation>
    </message>
    <message>
        <source>In an app on this computer</source>
        <translation>In einer App auf diesem Computer</translation>
    </message>
    <message>
        <source>Another app</source>
        <translation>Eine andere App</translation>
    </message>
    <message>
        <source>Which app?</source>
        <translation>Welche App?</translation>
    </message>
    <message>
        <source>Which address do you send from?</source>
        <translation>Von welcher Adresse senden Sie?</translation>
    </message>
    <message>
        <source>It stands on the locked report, so that %1 can open it more easily. You may leave it empty.</source>
        <translation>Sie steht auf der verschlossenen Meldung, damit %1 sie leichter öffnen kann. Sie können das Feld leer lassen.</translation>
    </message>
    <message>
        <source>Write an address like you@example.org, or leave it empty</source>
        <translation>Schreiben Sie eine Adresse wie sie@example.org oder lassen Sie das Feld leer</translation>
    </message>
    <message>
        <source>Choose how you read your email</source>
        <translation>Wählen Sie, wie Sie Ihre E-Mails lesen</translation>
    </message>
    <message>
        <source>Whichever way it travels, we lock it first. %1 will see the address you send from. So will the mail services on the way.</source>
        <translation>Wie auch immer sie reist, wir verschließen sie vorher. %1 sieht die Adresse, von der Sie senden. Die E-Mail-Dienste unterwegs sehen sie auch.</translation>
    </message>
    <message>
        <source>You want to stay unknown. So send it from an address that does not tell who you are.</source>
        <translation>Sie möchten unbekannt bleiben. Senden Sie also von einer Adresse, die nicht verrät, wer Sie sind.</translation>
    </message>
    <message>
        <source>Gmail, Outlook.com, Proton and others. We save one locked file and show you what to do with it.</source>
        <translation>Gmail, Outlook.com, Proton und andere. Wir speichern eine verschlossene Datei und zeigen Ihnen, was Sie damit tun.</translation>
    </message>
    <message>
        <source>Let this app send it</source>
        <translation>Diese App senden lassen</translation>
    </message>
    <message>
        <source>On GitHub</source>
        <translation>Auf GitHub</translation>
    </message>
    <message>
        <source>You need an account there. It is not locked: GitHub can read it.</source>
        <translation>Sie brauchen dort ein Konto. Die Meldung ist nicht verschlossen: GitHub kann sie lesen.</translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation>Ich bin nicht sicher</translation>
    </message>
    <message>
        <source>We help you find out.</source>
        <translation>Wir helfen Ihnen, es herauszufinden.</translation>
    </message>
    <message>
        <source>In a web browser, such as Firefox or Chrome</source>
        <translation>In einem Webbrowser wie Firefox oder Chrome</translation>
    </message>
    <message>
        <source>In a program with its own window, such as Thunderbird</source>
        <translation>In einem Programm mit eigenem Fenster wie Thunderbird</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Auf meinem Telefon</translation>
    </message>
    <message>
        <source>Somewhere else, or I don&apos;t know</source>
        <translation>Anderswo, oder ich weiß es nicht</translation>
    </message>
    <message>
        <source>Where did you last read an email?</source>
        <translation>Wo haben Sie zuletzt eine E-Mail gelesen?</translation>
    </message>
    <message>
        <source>Then your app can send it. We open a new message in it.</source>
        <translation>Dann kann Ihre App sie senden. Wir öffnen darin eine neue Nachricht.</translation>
    </message>
    <message>
        <source>Most services on a phone have a website too. Open it on this computer. We show you how.</source>
        <translation>Die meisten Dienste auf dem Telefon haben auch eine Website. Öffnen Sie sie auf diesem Computer. Wir zeigen Ihnen, wie.</translation>
    </message>
    <message>
        <source>Then the website is best. It works with any email. We show you each step.</source>
        <translation>Dann ist die Website am besten. Sie geht mit jeder E-Mail-Adresse. Wir zeigen Ihnen jeden Schritt.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Choose where you read an email</source>
        <translation>Wählen Sie, wo Sie eine E-Mail gelesen haben</translation>
    </message>
    <message>
        <source>You give your email address and password. Works with most services. We tell you whether it was taken.</source>
        <translation>Sie geben Ihre E-Mail-Adresse und Ihr Passwort an. Das geht mit den meisten Diensten. Wir sagen Ihnen, ob die Meldung angenommen wurde.</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>Your locked report is saved on this computer</source>
        <translation>Ihre verschlossene Meldung ist auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Report to %1</source>
        <translation>Meldung an %1</translation>
    </message>
    <message>
        <source>Where should the copy go?</source>
        <translation>Wohin soll die Kopie?</translation>
    </message>
    <message>
        <source>Open a saved copy</source>
        <translation>Eine gespeicherte Kopie öffnen</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Saved privately on this computer</source>
        <translation>Vertraulich auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>The copy was not saved.</source>
        <translation>Die Kopie wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The copy &quot;%1&quot; is saved in %2. On the other computer, start Vouchsafe and press &quot;Open a saved copy&quot;. You need the passphrase that you just chose.</source>
        <translation>Die Kopie „%1“ ist in %2 gespeichert. Starten Sie Vouchsafe auf dem anderen Computer und drücken Sie „Eine gespeicherte Kopie öffnen“. Sie brauchen die Passphrase, die Sie gerade gewählt haben.</translation>
    </message>
    <message>
        <source>The copy is now a report here. The one on the other computer stays as it was. Send only one of them.</source>
        <translation>Die Kopie ist jetzt hier eine Meldung. Die auf dem anderen Computer bleibt, wie sie war. Senden Sie nur eine von beiden.</translation>
    </message>
    <message>
        <source>This is not a saved copy. Copies end in .vouchsafe.</source>
        <translation>Das ist keine gespeicherte Kopie. Kopien enden auf .vouchsafe.</translation>
    </message>
    <message>
        <source>Not saved. It is gone when you close the window.</source>
        <translation>Nicht gespeichert. Es ist weg, wenn Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>%1 is in your list already, with this lock.</source>
        <translation>%1 steht schon in Ihrer Liste, mit diesem Schloss.</translation>
    </message>
    <message>
        <source>You have the newest profile of %1 now. It is signed by them.</source>
        <translation>Sie haben jetzt das neueste Profil von %1. Die Firma hat es unterschrieben.</translation>
    </message>
    <message>
        <source>The profile could not be saved. Look whether your Downloads folder is full</source>
        <translation>Das Profil konnte nicht gespeichert werden. Sehen Sie nach, ob Ihr Ordner für Downloads voll ist</translation>
    </message>
    <message>
        <source>Your report stays on this computer until you press Send.</source>
        <translation>Ihre Meldung bleibt auf diesem Computer, bis Sie auf Senden drücken.</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>The licence</source>
        <translation>Die Lizenz</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>LockText</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a date is written: Qt&apos;s signs d, MMMM, yyyy</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>no end date</source>
        <translation>kein Enddatum</translation>
    </message>
    <message>
        <source>We compared %1&apos;s lock with the one built into this app. They are the same.</source>
        <translation>Wir haben das Schloss von %1 mit dem verglichen, das in diese App eingebaut ist. Es ist dasselbe.</translation>
    </message>
    <message>
        <source>It works until %1.</source>
        <translation>Es gilt bis zum %1.</translation>
    </message>
    <message>
        <source>It has no end date.</source>
        <translation>Es hat kein Enddatum.</translation>
    </message>
    <message>
        <source>Only the %1 security team can open this report</source>
        <translation>Nur das Sicherheitsteam von %1 kann diese Meldung öffnen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>You chose to use %1&apos;s old lock</source>
        <translation>Sie haben sich für das alte Schloss von %1 entschieden</translation>
    </message>
    <message>
        <source>It ran out on %1. It is still %2&apos;s lock: only whoever holds %2&apos;s private part of it can open the report. The report tells them that the lock was old.</source>
        <translation>Es ist am %1 abgelaufen. Es ist immer noch das Schloss von %2: Nur wer den privaten Teil davon hat, kann die Meldung öffnen. Die Meldung sagt dem Team, dass das Schloss alt war.</translation>
    </message>
    <message>
        <source>This app&apos;s copy of %1&apos;s lock ran out on %2</source>
        <translation>Das Schloss von %1 in dieser App ist am %2 abgelaufen</translation>
    </message>
    <message>
        <source>This app&apos;s copy of %1&apos;s lock ran out</source>
        <translation>Das Schloss von %1 in dieser App ist abgelaufen</translation>
    </message>
    <message>
        <source>It is still %1&apos;s lock: it matches the one built into this app.</source>
        <translation>Es ist immer noch das Schloss von %1: Es passt zu dem, das in diese App eingebaut ist.</translation>
    </message>
    <message>
        <source>It is still %1&apos;s lock: it matches the one that you added.</source>
        <translation>Es ist immer noch das Schloss von %1: Es passt zu dem, das Sie hinzugefügt haben.</translation>
    </message>
    <message>
        <source>%1 has withdrawn this lock</source>
        <translation>%1 hat dieses Schloss zurückgezogen</translation>
    </message>
    <message>
        <source>Stop. This is not %1&apos;s lock</source>
        <translation>Halt. Das ist nicht das Schloss von %1</translation>
    </message>
    <message>
        <source>The file or this app may have been changed. Please get a fresh copy of this app from the place where you first found it. Nothing is sent.</source>
        <translation>Vielleicht wurde die Datei oder diese App verändert. Bitte holen Sie sich diese App neu von dort, wo Sie sie gefunden haben. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>This lock can only sign; it cannot keep a report private</source>
        <translation>Dieses Schloss kann nur unterschreiben; es kann keine Meldung schützen</translation>
    </message>
    <message>
        <source>This lock is of an old kind that others can break</source>
        <translation>Dieses Schloss ist von einer alten Art, die andere aufbrechen können</translation>
    </message>
    <message>
        <source>Your computer says it is %1</source>
        <translation>Ihr Computer sagt, es sei das Jahr %1</translation>
    </message>
    <message>
        <source>Your computer&apos;s clock is wrong</source>
        <translation>Die Uhr Ihres Computers geht falsch</translation>
    </message>
    <message>
        <source>That cannot be right, so nobody can say whether %1&apos;s lock still works. Set the date and time of your computer, then try again.</source>
        <translation>Das kann nicht stimmen. Darum kann niemand sagen, ob das Schloss von %1 noch gilt. Stellen Sie Datum und Zeit Ihres Computers und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>By your computer&apos;s clock, %1&apos;s lock was made in the future</source>
        <translation>Nach der Uhr Ihres Computers wurde das Schloss von %1 in der Zukunft gemacht</translation>
    </message>
    <message>
        <source>Check the date and time of your computer, then try again.</source>
        <translation>Prüfen Sie Datum und Zeit Ihres Computers und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>This copy of %1&apos;s lock is damaged</source>
        <translation>Dieses Schloss von %1 ist beschädigt</translation>
    </message>
    <message>
        <source>We found no lock in it. Save the whole page or file again, then try once more</source>
        <translation>Wir haben darin kein Schloss gefunden. Speichern Sie die ganze Seite oder Datei neu und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>It is far too big for a lock. Use the file or page that %1 publishes</source>
        <translation>Das ist viel zu groß für ein Schloss. Nehmen Sie die Datei oder Seite, die %1 veröffentlicht</translation>
    </message>
    <message>
        <source>Stop. This holds a PRIVATE key, which nobody but its owner may have. We did not keep it. If somebody sent it to you, tell them</source>
        <translation>Halt. Darin steckt ein PRIVATER Schlüssel, den nur sein Besitzer haben darf. Wir haben ihn nicht behalten. Wenn jemand ihn Ihnen geschickt hat, sagen Sie es ihm</translation>
    </message>
    <message>
        <source>This is not %1&apos;s lock, so we did not take it. Get it from %1&apos;s own website</source>
        <translation>Das ist nicht das Schloss von %1. Darum haben wir es nicht genommen. Holen Sie es von der Website von %1</translation>
    </message>
    <message>
        <source>A part of it was not signed by %1, so we did not take it. Get it from %1&apos;s own website</source>
        <translation>Ein Teil davon ist nicht von %1 unterschrieben. Darum haben wir es nicht genommen. Holen Sie es von der Website von %1</translation>
    </message>
    <message>
        <source>Your computer&apos;s clock is wrong. Set the date and time, then try again</source>
        <translation>Die Uhr Ihres Computers geht falsch. Stellen Sie Datum und Zeit und versuchen Sie es dann noch einmal</translation>
    </message>
    <message>
        <source>We cannot use this copy. Get it from %1&apos;s own website</source>
        <translation>Dieses Schloss können wir nicht benutzen. Holen Sie es von der Website von %1</translation>
    </message>
    <message>
        <source>Only the %1 security team can open this report, if the lock you added is theirs</source>
        <translation>Nur das Sicherheitsteam von %1 kann diese Meldung öffnen, wenn das Schloss, das Sie hinzugefügt haben, ihm gehört</translation>
    </message>
    <message>
        <source>Added by you: this lock is only as right as the place you got it from. It is still the one that you added.</source>
        <translation>Von Ihnen hinzugefügt: Dieses Schloss ist nur so richtig wie die Stelle, von der Sie es haben. Es ist noch das, das Sie hinzugefügt haben.</translation>
    </message>
    <message>
        <source>This is %1&apos;s own lock, and it says that %1 has withdrawn it. Nobody should use it any more.</source>
        <translation>Das ist das Schloss von %1, und es sagt, dass %1 es zurückgezogen hat. Niemand soll es mehr benutzen.</translation>
    </message>
    <message>
        <source>This is %1&apos;s own lock, but there is nothing new in it for you. It changes nothing.</source>
        <translation>Das ist das Schloss von %1, aber darin steht nichts Neues für Sie. Es ändert nichts.</translation>
    </message>
    <message>
        <source>This is %1&apos;s own lock with a new date: %2 → %3. We use it from now on.</source>
        <translation>Das ist das Schloss von %1 mit einem neuen Datum: %2 → %3. Wir benutzen es von jetzt an.</translation>
    </message>
    <message>
        <source>This is a newer copy of %1&apos;s own lock. We use it from now on.</source>
        <translation>Das ist eine neuere Kopie des Schlosses von %1. Wir benutzen sie von jetzt an.</translation>
    </message>
    <message>
        <source>Your report is safe on this computer.</source>
        <translation>Ihre Meldung ist auf diesem Computer sicher.</translation>
    </message>
    <message>
        <source>Your report stays in this window.</source>
        <translation>Ihre Meldung bleibt in diesem Fenster.</translation>
    </message>
    <message>
        <source>You did nothing wrong; %1 may have a newer one.</source>
        <translation>Sie haben nichts falsch gemacht; %1 hat vielleicht ein neueres.</translation>
    </message>
    <message>
        <source>Nobody should use it any more. Nothing is sent. Look for news from %1, or reach them another way.</source>
        <translation>Niemand sollte es mehr benutzen. Nichts wird gesendet. Suchen Sie nach Neuigkeiten von %1, oder erreichen Sie das Team auf einem anderen Weg.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Look for another copy of %1&apos;s lock, or reach them another way.</source>
        <translation>Sie haben nichts falsch gemacht. Suchen Sie eine andere Kopie des Schlosses von %1, oder erreichen Sie das Team auf einem anderen Weg.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Look for a newer lock from %1, or reach them another way.</source>
        <translation>Sie haben nichts falsch gemacht. Suchen Sie ein neueres Schloss von %1, oder erreichen Sie das Team auf einem anderen Weg.</translation>
    </message>
    <message>
        <source>It may have been changed, so it is not used. Look for another copy, or reach them another way.</source>
        <translation>Vielleicht wurde es verändert, darum wird es nicht benutzt. Suchen Sie eine andere Kopie, oder erreichen Sie das Team auf einem anderen Weg.</translation>
    </message>
</context>
<context>
    <name>LookForLockPage</name>
    <message>
        <source>Look for a newer lock</source>
        <translation>Nach einem neueren Schloss suchen</translation>
    </message>
    <message>
        <source>Hide where I am</source>
        <translation>Verbergen, wo ich bin</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>We look at these places, and nowhere else, when you press Look. We take only a newer copy of the same lock.</source>
        <translation>Wir sehen an diesen Stellen nach und nirgends sonst, sobald Sie auf „Suchen“ drücken. Wir nehmen nur eine neuere Kopie desselben Schlosses.</translation>
    </message>
    <message>
        <source>These places see your internet address, and that you look for %1&apos;s lock. They see nothing of your report. Through Tor they do not see your address.</source>
        <translation>Diese Stellen sehen Ihre Internetadresse und dass Sie das Schloss von %1 suchen. Von Ihrer Meldung sehen sie nichts. Durch Tor sehen sie Ihre Adresse nicht.</translation>
    </message>
    <message>
        <source>Looking for a newer lock</source>
        <translation>Suche nach einem neueren Schloss</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Wird gefragt</translation>
    </message>
    <message>
        <source>Look there too</source>
        <translation>Auch dort suchen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place and what it had</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>We could not look</source>
        <translation>Wir konnten nicht suchen</translation>
    </message>
    <message>
        <source>The copy of %1&apos;s lock on this computer cannot be read.</source>
        <translation>Die Kopie des Schlosses von %1 auf diesem Computer lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Was Sie jetzt tun können</translation>
    </message>
    <message>
        <source>Look once more</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>The same places, or through another way.</source>
        <translation>An denselben Stellen oder auf einem anderen Weg.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>I have a newer lock</source>
        <translation>Ich habe ein neueres Schloss</translation>
    </message>
    <message>
        <source>Open or paste the file or the web page you got it from.</source>
        <translation>Öffnen Sie die Datei oder Seite, aus der Sie es haben, oder fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Use the old lock anyway</source>
        <translation>Das alte Schloss trotzdem benutzen</translation>
    </message>
    <message>
        <source>Only %1 could open the report, but they may not use this lock any more.</source>
        <translation>Nur %1 könnte die Meldung öffnen, benutzt dieses Schloss aber vielleicht nicht mehr.</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Was das heißt</translation>
    </message>
    <message>
        <source>Keep it and wait</source>
        <translation>Behalten und warten</translation>
    </message>
    <message>
        <source>Nothing is sent. Your report waits for you in your list.</source>
        <translation>Es wird nichts gesendet. Ihre Meldung wartet in Ihrer Liste auf Sie.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>NewPassphrasePage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Wählen Sie eine Passphrase</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Wählen Sie eine neue Passphrase</translation>
    </message>
    <message>
        <source>Choose a passphrase for the copy</source>
        <translation>Wählen Sie eine Passphrase für die Kopie</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ihre Passphrase</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>Eine vorschlagen</translation>
    </message>
    <message>
        <source>This takes about a second.</source>
        <translation>Das dauert etwa eine Sekunde.</translation>
    </message>
    <message>
        <source>A passphrase is a long password. Five words that do not belong together are good.</source>
        <translation>Eine Passphrase ist ein langes Passwort. Gut sind fünf Wörter, die nicht zusammengehören.</translation>
    </message>
    <message>
        <source>If you forget it, nobody can open the copy, not even us.</source>
        <translation>Wenn Sie sie vergessen, kann niemand die Kopie öffnen, auch wir nicht.</translation>
    </message>
    <message>
        <source>If you forget it, nobody can open your reports, not even us.</source>
        <translation>Wenn Sie sie vergessen, kann niemand Ihre Meldungen öffnen, auch wir nicht.</translation>
    </message>
    <message>
        <source>From now on the new one opens your reports. The old one does not any more.</source>
        <translation>Von nun an öffnet die neue Ihre Meldungen. Die alte öffnet sie nicht mehr.</translation>
    </message>
    <message>
        <source>Type a passphrase, or press &quot;Suggest one&quot;</source>
        <translation>Tippen Sie eine Passphrase ein oder drücken Sie „Eine vorschlagen“</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters</source>
        <translation>
            <numerusform>Nehmen Sie mindestens %n Zeichen</numerusform>
            <numerusform>Nehmen Sie mindestens %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Your new passphrase</source>
        <translation>Ihre neue Passphrase</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Passphrase der Kopie</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Tippen Sie sie noch einmal</translation>
    </message>
    <message>
        <source>Write these words on paper before you go on.</source>
        <translation>Schreiben Sie diese Wörter auf Papier, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>Saving the copy. Big files can take some minutes. Please leave the stick in.</source>
        <translation>Die Kopie wird gespeichert. Große Dateien können ein paar Minuten brauchen. Bitte lassen Sie den Stick stecken.</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Ihre bisherige Passphrase</translation>
    </message>
    <message>
        <source>You type it each time you open Vouchsafe.</source>
        <translation>Sie tippen sie jedes Mal ein, wenn Sie Vouchsafe öffnen.</translation>
    </message>
    <message>
        <source>This computer does not remember it for you. So you choose a passphrase, and type it each time you open Vouchsafe.</source>
        <translation>Dieser Computer merkt sie sich nicht für Sie. Deshalb wählen Sie eine Passphrase und tippen sie jedes Mal ein, wenn Sie Vouchsafe öffnen.</translation>
    </message>
    <message>
        <source>With this passphrase you open the copy on the other computer. Choose a new one, not the one you use here.</source>
        <translation>Mit dieser Passphrase öffnen Sie die Kopie auf dem anderen Computer. Wählen Sie eine neue, nicht die, die Sie hier verwenden.</translation>
    </message>
    <message>
        <source>If you forget it and lose your paper, nobody can open your reports, not even us.</source>
        <translation>Wenn Sie sie vergessen und Ihr Papier verlieren, kann niemand Ihre Meldungen öffnen, auch wir nicht.</translation>
    </message>
    <message>
        <source>Type the passphrase that you have now</source>
        <translation>Tippen Sie die Passphrase ein, die Sie bisher haben</translation>
    </message>
    <message>
        <source>This is very easy to guess. Add two more words.</source>
        <translation>Das ist sehr leicht zu erraten. Fügen Sie zwei Wörter hinzu.</translation>
    </message>
    <message>
        <source>The two are not the same. Press the eye to see them.</source>
        <translation>Die beiden sind nicht gleich. Drücken Sie auf das Auge, um sie zu sehen.</translation>
    </message>
    <message>
        <source>That is not your passphrase now.</source>
        <translation>Das ist nicht Ihre bisherige Passphrase.</translation>
    </message>
</context>
<context>
    <name>NewerLockPage</name>
    <message>
        <source>Give us the newer lock</source>
        <translation>Geben Sie uns das neuere Schloss</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Drop the file here</source>
        <translation>Die Datei hierher ziehen</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Eine Datei öffnen</translation>
    </message>
    <message>
        <source>Or paste it here</source>
        <translation>Oder hier einfügen</translation>
    </message>
    <message>
        <source>Open a file, or paste the lock or the page here</source>
        <translation>Öffnen Sie eine Datei oder fügen Sie das Schloss oder die Seite hier ein</translation>
    </message>
    <message>
        <source>This file cannot be read. Save it again, then try once more</source>
        <translation>Diese Datei lässt sich nicht lesen. Speichern Sie sie neu und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>It could not be kept on this computer. The disk may be full</source>
        <translation>Es ließ sich auf diesem Computer nicht speichern. Vielleicht ist die Platte voll</translation>
    </message>
    <message>
        <source>Somebody says in it that the lock is withdrawn, but that cannot be proven. Look for news from %1 before you send anything.</source>
        <translation>Jemand sagt darin, das Schloss sei zurückgezogen, aber das lässt sich nicht beweisen. Suchen Sie nach Neuigkeiten von %1, bevor Sie etwas senden.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>No newer lock yet? %1 may have put it at one of these places. This app looks nothing up by itself.</source>
        <translation>Noch kein neueres Schloss? Vielleicht hat %1 es hier hingelegt. Diese App schaut nirgends von selbst nach.</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Ort %1</translation>
    </message>
    <message>
        <source>Open, drop or paste what %1 has on its website: a lock file, the whole page with the lock in it, or an email. We take it only if it is a newer copy of the same lock.</source>
        <translation>Öffnen, ziehen oder fügen Sie ein, was %1 auf der Website hat: eine Datei mit dem Schloss, die ganze Seite, auf der es steht, oder eine E-Mail. Wir nehmen es nur, wenn es eine neuere Kopie desselben Schlosses ist.</translation>
    </message>
</context>
<context>
    <name>NoKeyPage</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>We cannot open your reports just now</source>
        <translation>Wir können Ihre Meldungen gerade nicht öffnen</translation>
    </message>
    <message>
        <source>Nothing is lost. The part of your computer that keeps passwords is closed. Log out and log in again, or type your login password if your computer asks for it. Then press &quot;Try again&quot;.</source>
        <translation>Nichts ist verloren. Der Teil Ihres Computers, der Passwörter aufbewahrt, ist geschlossen. Melden Sie sich ab und wieder an, oder tippen Sie Ihr Anmelde-Passwort ein, wenn Ihr Computer danach fragt. Drücken Sie dann „Noch einmal versuchen“.</translation>
    </message>
    <message>
        <source>You have five words on paper</source>
        <translation>Sie haben fünf Wörter auf Papier</translation>
    </message>
    <message>
        <source>They open your reports too.</source>
        <translation>Auch sie öffnen Ihre Meldungen.</translation>
    </message>
    <message>
        <source>Type the words</source>
        <translation>Wörter eintippen</translation>
    </message>
    <message>
        <source>If nothing helps</source>
        <translation>Wenn nichts hilft</translation>
    </message>
    <message>
        <source>You can start again with no reports. The old ones are put aside in a folder on this computer. Nothing is deleted, but this app cannot show them any more.</source>
        <translation>Sie können ohne Meldungen neu anfangen. Die alten kommen beiseite, in einen Ordner auf diesem Computer. Nichts wird gelöscht, aber diese App kann sie nicht mehr anzeigen.</translation>
    </message>
    <message>
        <source>Put the old reports aside</source>
        <translation>Die alten Meldungen beiseitelegen</translation>
    </message>
</context>
<context>
    <name>NotKnownPage</name>
    <message>
        <source>Open your email and look in the folder for sent mail. If the report is there, it went out. If it is not, that proves nothing: many services put nothing there.</source>
        <translation>Öffnen Sie Ihre E-Mails und sehen Sie im Ordner für Gesendetes nach. Ist die Meldung dort, ging sie hinaus. Ist sie nicht dort, beweist das nichts: Viele Dienste legen dort nichts ab.</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>Was der Server gesagt hat</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Sie ist angekommen</translation>
    </message>
    <message>
        <source>You saw it among your sent mail, or %1 wrote back.</source>
        <translation>Sie haben sie unter den gesendeten E-Mails gesehen, oder %1 hat geantwortet.</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Auf eine Antwort warten</translation>
    </message>
    <message>
        <source>It stays in your list as &quot;Not sure it arrived&quot;.</source>
        <translation>Sie bleibt in Ihrer Liste mit dem Vermerk, dass die Ankunft nicht sicher ist.</translation>
    </message>
    <message>
        <source>Send the same once more</source>
        <translation>Dieselbe noch einmal senden</translation>
    </message>
    <message>
        <source>%1 can tell that it is the same report. Getting it twice does no harm.</source>
        <translation>%1 erkennt, dass es dieselbe Meldung ist. Sie zweimal zu bekommen, schadet nicht.</translation>
    </message>
    <message>
        <source>Send it another way</source>
        <translation>Auf einem anderen Weg senden</translation>
    </message>
    <message>
        <source>On a website, or in an app on this computer.</source>
        <translation>Auf einer Website oder in einer App auf diesem Computer.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Choose what you want to do</source>
        <translation>Wählen Sie, was Sie tun möchten</translation>
    </message>
</context>
<context>
    <name>NotSentPage</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt noch einmal versuchen</translation>
    </message>
    <message>
        <source>We send the very same report.</source>
        <translation>Wir senden genau dieselbe Meldung.</translation>
    </message>
    <message>
        <source>Try it later for me</source>
        <translation>Später für mich versuchen</translation>
    </message>
    <message>
        <source>Let us go on trying</source>
        <translation>Uns weiter versuchen lassen</translation>
    </message>
    <message>
        <source>It waits in your outbox. We try again by ourselves while this window is open.</source>
        <translation>Sie wartet in Ihrem Postausgang. Wir versuchen es von selbst wieder, solange dieses Fenster offen ist.</translation>
    </message>
    <message>
        <source>Type the password again</source>
        <translation>Das Passwort noch einmal eingeben</translation>
    </message>
    <message>
        <source>Another password</source>
        <translation>Ein anderes Passwort</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Die Adresse ändern</translation>
    </message>
    <message>
        <source>Another address or server</source>
        <translation>Eine andere Adresse oder ein anderer Server</translation>
    </message>
    <message>
        <source>Change the files</source>
        <translation>Die Dateien ändern</translation>
    </message>
    <message>
        <source>Fewer or smaller files</source>
        <translation>Weniger oder kleinere Dateien</translation>
    </message>
    <message>
        <source>Lock it again</source>
        <translation>Noch einmal verschließen</translation>
    </message>
    <message>
        <source>Lock the report again</source>
        <translation>Die Meldung noch einmal verschließen</translation>
    </message>
    <message>
        <source>Send it another way</source>
        <translation>Auf einem anderen Weg senden</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Ein anderer Weg</translation>
    </message>
    <message>
        <source>On a website, or in an app on this computer.</source>
        <translation>Auf einer Website oder in einer App auf diesem Computer.</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>Was der Server gesagt hat</translation>
    </message>
    <message>
        <source>What else you can do</source>
        <translation>Was Sie sonst tun können</translation>
    </message>
</context>
<context>
    <name>OldLockPage</name>
    <message>
        <source>What using the old lock means</source>
        <translation>Was es heißt, das alte Schloss zu benutzen</translation>
    </message>
    <message>
        <source>Use the old lock</source>
        <translation>Das alte Schloss benutzen</translation>
    </message>
    <message>
        <source>This lock ran out on %1.</source>
        <translation>Dieses Schloss ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>Who can still open it</source>
        <translation>Wer es noch öffnen kann</translation>
    </message>
    <message>
        <source>Whoever holds the private part of %1&apos;s lock. That should be the %1 security team and nobody else.</source>
        <translation>Wer den privaten Teil des Schlosses von %1 hat. Das sollte nur das Sicherheitsteam von %1 sein und sonst niemand.</translation>
    </message>
    <message>
        <source>What may go wrong</source>
        <translation>Was schiefgehen kann</translation>
    </message>
    <message>
        <source>Teams often just forget to renew the date. But %1 may have put this lock away, and then they cannot open your report. If somebody took the private part from them, that person could open it.</source>
        <translation>Oft vergessen Teams nur, das Datum zu verlängern. Aber vielleicht hat %1 dieses Schloss weggelegt, und dann kann das Team Ihre Meldung nicht öffnen. Hat ihm jemand den privaten Teil weggenommen, könnte dieser Mensch sie öffnen.</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Was wir tun</translation>
    </message>
    <message>
        <source>We use it for this report only, and the report tells %1 that the lock was old.</source>
        <translation>Wir benutzen es nur für diese Meldung, und die Meldung sagt %1, dass das Schloss alt war.</translation>
    </message>
    <message>
        <source>I understand, and I want to use the old lock for this report.</source>
        <translation>Ich verstehe das und möchte das alte Schloss für diese Meldung benutzen.</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Ihre Entscheidung</translation>
    </message>
    <message>
        <source>Tick the box if you want to use the old lock, or go back</source>
        <translation>Setzen Sie den Haken, wenn Sie das alte Schloss benutzen möchten, oder gehen Sie zurück</translation>
    </message>
</context>
<context>
    <name>OnItsWayPage</name>
    <message>
        <source>Your report is on its way</source>
        <translation>Ihre Meldung ist unterwegs</translation>
    </message>
    <message>
        <source>Your locked report is saved</source>
        <translation>Ihre verschlossene Meldung ist gespeichert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Thank you. You said that you sent it. Write down the reference: %1 can find your report by it.</source>
        <translation>Danke. Sie haben gesagt, dass Sie sie gesendet haben. Schreiben Sie sich das Kennzeichen auf: Damit kann %1 Ihre Meldung finden.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Send the file &quot;%1&quot; to the address below when you are ready. Only the %2 security team can open it.</source>
        <translation>Noch wurde nichts gesendet. Senden Sie die Datei „%1“ an die Adresse unten, wenn Sie so weit sind. Nur das Sicherheitsteam von %2 kann sie öffnen.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Gesendet am</translation>
    </message>
    <message>
        <source>Locked on</source>
        <translation>Verschlossen am</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 treats all reports confidentially.</source>
        <translation>%1 behandelt alle Meldungen vertraulich.</translation>
    </message>
    <message>
        <source>Please don&apos;t share details in public until it is fixed.</source>
        <translation>Bitte erzählen Sie nichts davon öffentlich, bis es behoben ist.</translation>
    </message>
    <message>
        <source>You send the file.</source>
        <translation>Sie senden die Datei.</translation>
    </message>
    <message>
        <source>Thank you. Your mail service has taken it and passes it on. Write down the reference: %1 can find your report by it.</source>
        <translation>Danke. Ihr E-Mail-Dienst hat sie angenommen und gibt sie weiter. Schreiben Sie sich das Zeichen auf: %1 findet Ihre Meldung damit.</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>Was der Server gesagt hat</translation>
    </message>
    <message>
        <source>Save a receipt</source>
        <translation>Einen Beleg speichern</translation>
    </message>
    <message>
        <source>It says what was sent, when and to whom. Nothing of your report is in it.</source>
        <translation>Darin steht, was wann an wen gesendet wurde. Nichts aus Ihrer Meldung steht darin.</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <source>As PDF</source>
        <translation>Als PDF</translation>
    </message>
    <message>
        <source>The receipt is saved as &quot;%1&quot;.</source>
        <translation>Der Beleg ist als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>The receipt is not saved. %1</source>
        <translation>Der Beleg ist nicht gespeichert. %1</translation>
    </message>
</context>
<context>
    <name>OneOrOther</name>
    <message>
        <source>Search the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Type a few letters to make the list shorter</source>
        <translation>Buchstaben tippen, dann wird die Liste kürzer</translation>
    </message>
    <message>
        <source>Nothing in the list fits. Choose &quot;%1&quot; and write it.</source>
        <translation>Nichts in der Liste passt. Wählen Sie „%1“ und schreiben Sie es selbst.</translation>
    </message>
</context>
<context>
    <name>OpenReportsPage</name>
    <message>
        <source>Open your reports</source>
        <translation>Ihre Meldungen öffnen</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ihre Passphrase</translation>
    </message>
    <message>
        <source>This takes about a second.</source>
        <translation>Das dauert etwa eine Sekunde.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Your reports are kept privately on this computer.</source>
        <translation>Ihre Meldungen liegen vertraulich auf diesem Computer.</translation>
    </message>
    <message>
        <source>Type your passphrase</source>
        <translation>Tippen Sie Ihre Passphrase ein</translation>
    </message>
    <message>
        <source>That passphrase is not right. You can try again. Press the eye to see what you typed.</source>
        <translation>Diese Passphrase stimmt nicht. Sie können es noch einmal versuchen. Drücken Sie auf das Auge, um zu sehen, was Sie getippt haben.</translation>
    </message>
    <message>
        <source>Hidden. We are saving and closing your reports.</source>
        <translation>Verborgen. Wir speichern und schließen Ihre Meldungen.</translation>
    </message>
    <message>
        <source>The five words on your paper</source>
        <translation>Die fünf Wörter auf Ihrem Papier</translation>
    </message>
    <message>
        <source>Type them as they stand there, with a space between them.</source>
        <translation>Tippen Sie sie so, wie sie dort stehen, mit einem Leerzeichen dazwischen.</translation>
    </message>
    <message>
        <source>Type the five words</source>
        <translation>Tippen Sie die fünf Wörter ein</translation>
    </message>
    <message>
        <source>Those words are not right. You can try again. Press the eye to see what you typed.</source>
        <translation>Diese Wörter stimmen nicht. Sie können es noch einmal versuchen. Drücken Sie auf das Auge, um zu sehen, was Sie getippt haben.</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Passphrase der Kopie</translation>
    </message>
    <message>
        <source>Type the passphrase that you chose when you saved this copy. It is not the one for this computer.</source>
        <translation>Tippen Sie die Passphrase ein, die Sie gewählt haben, als Sie diese Kopie gespeichert haben. Es ist nicht die für diesen Computer.</translation>
    </message>
    <message>
        <source>Type the passphrase of the copy</source>
        <translation>Tippen Sie die Passphrase der Kopie ein</translation>
    </message>
    <message>
        <source>That is not the passphrase of this copy. You can try again.</source>
        <translation>Das ist nicht die Passphrase dieser Kopie. Sie können es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Open a saved copy</source>
        <translation>Eine gespeicherte Kopie öffnen</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Die Kopie öffnen</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Ich habe meine Passphrase vergessen</translation>
    </message>
    <message>
        <source>Try it a few times first. Look at capital letters and spaces. Press the eye to see what you type. If you once wrote down five words for this app, type them here.</source>
        <translation>Versuchen Sie es zuerst ein paar Mal. Achten Sie auf Großbuchstaben und Leerzeichen. Drücken Sie auf das Auge, um zu sehen, was Sie tippen. Wenn Sie einmal fünf Wörter für diese App aufgeschrieben haben, tippen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>If nothing works, nobody can open the old reports, not even us. You can still write a new one. The old ones are put aside, not deleted.</source>
        <translation>Wenn nichts hilft, kann niemand die alten Meldungen öffnen, auch wir nicht. Sie können trotzdem eine neue schreiben. Die alten werden beiseitegelegt, nicht gelöscht.</translation>
    </message>
    <message>
        <source>Put the old reports aside and start again</source>
        <translation>Die alten Meldungen beiseitelegen und neu anfangen</translation>
    </message>
    <message>
        <source>Your reports are saved and closed.</source>
        <translation>Ihre Meldungen sind gespeichert und geschlossen.</translation>
    </message>
    <message>
        <source>Your last words are not saved yet. They are still in this window. Please leave it open. We try again every few seconds.</source>
        <translation>Ihre letzten Worte sind noch nicht gespeichert. Sie sind noch in diesem Fenster. Bitte lassen Sie es offen. Wir versuchen es alle paar Sekunden noch einmal.</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Opening your reports</source>
        <translation>Ihre Meldungen werden geöffnet</translation>
    </message>
    <message>
        <source>This takes a moment. Your computer may ask you for its own password first.</source>
        <translation>Das dauert einen Augenblick. Ihr Computer fragt Sie vielleicht zuerst nach seinem eigenen Passwort.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>PartText</name>
    <message>
        <source>Which product</source>
        <translation>Welches Produkt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was passiert ist</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>Bilder und Dateien</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>Wie man Sie erreicht</translation>
    </message>
    <message>
        <source>The right people</source>
        <translation>Die Richtigen</translation>
    </message>
    <message>
        <source>Read and send</source>
        <translation>Lesen und senden</translation>
    </message>
    <message>
        <source>Say which product</source>
        <translation>Sagen, welches Produkt</translation>
    </message>
    <message>
        <source>Tell us what happened</source>
        <translation>Erzählen, was passiert ist</translation>
    </message>
    <message>
        <source>Add pictures and files</source>
        <translation>Bilder und Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Say how they can reach you</source>
        <translation>Sagen, wie man Sie erreicht</translation>
    </message>
    <message>
        <source>Check it goes to the right people</source>
        <translation>Prüfen, ob es die Richtigen bekommen</translation>
    </message>
    <message>
        <source>Read it and send</source>
        <translation>Lesen und senden</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Freiwillig</translation>
    </message>
    <message>
        <source>Cannot start yet</source>
        <translation>Geht noch nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture helps a lot, but you don&apos;t need one</source>
        <translation>Ein Bild hilft sehr, aber es geht auch ohne</translation>
    </message>
    <message>
        <source>They are not told who you are</source>
        <translation>Das Team erfährt nicht, wer Sie sind</translation>
    </message>
    <message>
        <source>Done for you: only the %1 security team can open it</source>
        <translation>Für Sie erledigt: Nur das Sicherheitsteam von %1 kann sie öffnen</translation>
    </message>
    <message>
        <source>You chose to use %1&apos;s old lock for this report</source>
        <translation>Sie benutzen für diese Meldung das alte Schloss von %1</translation>
    </message>
    <message>
        <source>Finish &quot;%1&quot; first</source>
        <translation>Zuerst „%1“ fertig machen</translation>
    </message>
    <message>
        <source>You don&apos;t know which one, and that is fine</source>
        <translation>Sie wissen nicht, welches, und das ist in Ordnung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a product and its version</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Read it once more, and say that it is right</source>
        <translation>Noch einmal lesen und sagen, dass es stimmt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n questions answered</source>
        <translation>
            <numerusform>%1 von %n Frage beantwortet</numerusform>
            <numerusform>%1 von %n Fragen beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>%1&apos;s lock needs a decision from you</source>
        <translation>Beim Schloss von %1 müssen Sie etwas entscheiden</translation>
    </message>
    <message>
        <source>Only the %1 security team can open it, if the lock you added is theirs</source>
        <translation>Nur das Sicherheitsteam von %1 kann sie öffnen, wenn das Schloss, das Sie hinzugefügt haben, ihm gehört</translation>
    </message>
</context>
<context>
    <name>PartsPage</name>
    <message>
        <source>Your report to %1</source>
        <translation>Ihre Meldung an %1</translation>
    </message>
    <message>
        <source>Ask me one question at a time</source>
        <translation>Lieber eine Frage nach der anderen</translation>
    </message>
    <message>
        <source>I report such problems often: give me the short form</source>
        <translation>Ich melde so etwas oft: bitte das kurze Formular</translation>
    </message>
    <message>
        <source>You have done %1 of %2 parts. Do them in any order; sending comes last.</source>
        <translation>Sie haben %1 von %2 Teilen erledigt. Die Reihenfolge ist egal; gesendet wird zuletzt.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Die Passphrase anzeigen</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Die Feststelltaste scheint an zu sein.</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Das Passwort anzeigen</translation>
    </message>
</context>
<context>
    <name>PassphraseLine</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>PictureCanvas</name>
    <message>
        <source>There is no picture here yet.</source>
        <translation>Hier ist noch kein Bild.</translation>
    </message>
    <message>
        <source>Nothing is covered.</source>
        <translation>Nichts ist abgedeckt.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are covered.</source>
        <translation>
            <numerusform>%n Stelle ist abgedeckt.</numerusform>
            <numerusform>%n Stellen sind abgedeckt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is cut down to %1 by %2 pixels.</source>
        <translation>Es ist auf %1 mal %2 Pixel zugeschnitten.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture, %1 by %2 pixels</source>
        <translation>Bild, %1 mal %2 Pixel</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>oben links</translation>
    </message>
    <message>
        <source>top middle</source>
        <translation>oben Mitte</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>oben rechts</translation>
    </message>
    <message>
        <source>middle left</source>
        <translation>Mitte links</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>middle right</source>
        <translation>Mitte rechts</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>unten links</translation>
    </message>
    <message>
        <source>bottom middle</source>
        <translation>unten Mitte</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>unten rechts</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>Cover %1 of %2</source>
        <translation>Abdeckung %1 von %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 from the left, %4 from the top, %5 wide, %6 high</source>
        <comment>a cover, where it lies, and its place in pixels</comment>
        <translation>%1: %2, %3 von links, %4 von oben, %5 breit, %6 hoch</translation>
    </message>
</context>
<context>
    <name>PictureEditor</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Cover a part</source>
        <translation>Stelle abdecken</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Draw with the mouse, or press Enter to cover a part. The arrows move it; with Shift they change its size. Delete takes it off again.</source>
        <translation>Ziehen Sie mit der Maus, oder drücken Sie die Eingabetaste, um eine Stelle abzudecken. Die Pfeiltasten bewegen sie, mit der Umschalttaste ändern sie die Größe. Entf nimmt sie wieder weg.</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>This is too long. Put the long part in a file and add it under &quot;Pictures and files&quot;</source>
        <translation>Das ist zu lang. Schreiben Sie den langen Teil in eine Datei und fügen Sie sie unter „Bilder und Dateien“ hinzu</translation>
    </message>
    <message>
        <source>There are signs in it that are not text. Type it again, please</source>
        <translation>Darin sind Zeichen, die kein Text sind. Bitte schreiben Sie es noch einmal</translation>
    </message>
    <message>
        <source>This answer cannot be kept. Please answer in another way</source>
        <translation>Diese Antwort lässt sich nicht behalten. Bitte antworten Sie anders</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not there any more</source>
        <translation>„%1“ ist nicht mehr da</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder or not a file. Add the files in it one by one</source>
        <translation>„%1“ ist ein Ordner oder keine Datei. Fügen Sie die Dateien darin einzeln hinzu</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read. You may not be allowed to open it</source>
        <translation>„%1“ lässt sich nicht lesen. Vielleicht dürfen Sie es nicht öffnen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is over 1 GB and cannot be added. Say in your report that you have it</source>
        <translation>„%1“ ist größer als 1 GB und kann nicht hinzugefügt werden. Schreiben Sie in Ihre Meldung, dass Sie es haben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is being changed by another program. Close that program, or add a copy</source>
        <translation>„%1“ wird gerade von einem anderen Programm geändert. Schließen Sie dieses Programm oder fügen Sie eine Kopie hinzu</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has changed since you added it</source>
        <translation>„%1“ hat sich geändert, seit Sie es hinzugefügt haben</translation>
    </message>
    <message>
        <source>Nothing was locked or sent. Go back to &quot;Pictures and files&quot;, remove it and add it again.</source>
        <translation>Nichts wurde verschlossen oder gesendet. Gehen Sie zurück zu „Bilder und Dateien“, entfernen Sie es und fügen Sie es neu hinzu.</translation>
    </message>
    <message>
        <source>The report is too big for email</source>
        <translation>Die Meldung ist zu groß für eine E-Mail</translation>
    </message>
    <message>
        <source>There is a file of that name already</source>
        <translation>Es gibt schon eine Datei mit diesem Namen</translation>
    </message>
    <message>
        <source>Nothing was written over. Try again, and we choose another name.</source>
        <translation>Nichts wurde überschrieben. Versuchen Sie es noch einmal, dann nehmen wir einen anderen Namen.</translation>
    </message>
    <message>
        <source>The locked report could not be saved</source>
        <translation>Die verschlossene Meldung ließ sich nicht speichern</translation>
    </message>
    <message>
        <source>We tried to save it in &quot;%1&quot;. The disk may be full, or you may not be allowed to save there. Nothing was sent, and your answers are still here.</source>
        <translation>Wir wollten sie in „%1“ speichern. Vielleicht ist die Platte voll, oder Sie dürfen dort nichts speichern. Nichts wurde gesendet, und Ihre Antworten sind noch da.</translation>
    </message>
    <message>
        <source>The report could not be locked</source>
        <translation>Die Meldung ließ sich nicht verschließen</translation>
    </message>
    <message>
        <source>Nothing was sent, no file was left behind, and your answers are still here. Try again.</source>
        <translation>Nichts wurde gesendet, keine Datei blieb zurück, und Ihre Antworten sind noch da. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no Downloads folder here, or nothing can be saved in it. Nothing was sent, and your answers are still here. Please choose another folder.</source>
        <translation>Es gibt hier keinen Ordner für Downloads, oder man kann darin nichts speichern. Nichts wurde gesendet, und Ihre Antworten sind noch da. Bitte wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Your email app did not open</source>
        <translation>Ihre E-Mail-App ging nicht auf</translation>
    </message>
    <message>
        <source>Your email app</source>
        <translation>Ihre E-Mail-App</translation>
    </message>
    <message>
        <source>This is not a report</source>
        <translation>Das ist keine Meldung</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 could not be started. It may be gone from this computer. Send the report by hand, as below.</source>
        <translation>%1 ließ sich nicht starten. Vielleicht ist es nicht mehr auf diesem Computer. Senden Sie die Meldung von Hand, wie unten beschrieben.</translation>
    </message>
    <message>
        <source>%1 closed again at once. Send the report by hand, as below.</source>
        <translation>%1 hat sich sofort wieder geschlossen. Senden Sie die Meldung von Hand, wie unten beschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot take a file from this folder. Send the report by hand, as below.</source>
        <translation>%1 kann keine Datei aus diesem Ordner nehmen. Senden Sie die Meldung von Hand, wie unten beschrieben.</translation>
    </message>
    <message>
        <source>The message could not be made ready. Send the report by hand, as below.</source>
        <translation>Die Nachricht ließ sich nicht vorbereiten. Senden Sie die Meldung von Hand, wie unten beschrieben.</translation>
    </message>
    <message>
        <source>Write the day as year, month, day, like 2030-06-30, or leave it empty</source>
        <translation>Schreiben Sie den Tag als Jahr, Monat, Tag, zum Beispiel 2030-06-30, oder lassen Sie das Feld leer</translation>
    </message>
    <message>
        <source>Write the time zone like Europe/Berlin, or choose &quot;I don&apos;t know&quot;</source>
        <translation>Schreiben Sie die Zeitzone wie Europe/Berlin oder wählen Sie „Ich weiß es nicht“</translation>
    </message>
    <message>
        <source>Write a whole CVSS 4.0 vector, with all 11 base values, or leave it empty</source>
        <translation>Schreiben Sie einen ganzen CVSS-4.0-Vektor mit allen 11 Grundwerten oder lassen Sie das Feld leer</translation>
    </message>
    <message>
        <source>Write CWE numbers like CWE-79, with commas between them, or leave them empty</source>
        <translation>Schreiben Sie CWE-Nummern wie CWE-79 mit Kommas dazwischen oder lassen Sie das Feld leer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not added: you stopped it</source>
        <translation>„%1“ wurde nicht hinzugefügt: Sie haben es angehalten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be added. %2</source>
        <translation>„%1“ konnte nicht hinzugefügt werden. %2</translation>
    </message>
    <message>
        <source>The locked file is gone or has changed, so nothing can be said about it.</source>
        <translation>Die verschlossene Datei ist weg oder hat sich verändert. Darum lässt sich nichts über sie sagen.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <translation>Es gibt schon eine Datei mit diesem Namen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The disk may be full, or you may not be allowed to save there.</source>
        <translation>Vielleicht ist die Festplatte voll, oder Sie dürfen dort nicht speichern.</translation>
    </message>
    <message>
        <source>Its words alone are too long. Nothing was locked or sent. Put the longest text into a file, and add that file to your report.</source>
        <translation>Allein der Text ist zu lang. Es wurde nichts verschlossen oder gesendet. Legen Sie den längsten Text in eine Datei und fügen Sie diese Ihrer Meldung hinzu.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>You said that you don&apos;t know</source>
        <translation>Sie haben gesagt, dass Sie es nicht wissen</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Ich weiß es nicht</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Warum wir fragen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>I don&apos;t know: %1</source>
        <comment>a link and the question it answers</comment>
        <translation>Ich weiß es nicht: %1</translation>
    </message>
</context>
<context>
    <name>QuestionPages</name>
    <message>
        <source>Which product is it about?</source>
        <translation>Um welches Produkt geht es?</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Each product is looked after by other people. With this, the right ones read your report first.</source>
        <translation>Um jedes Produkt kümmern sich andere Menschen. So lesen die richtigen Ihre Meldung zuerst.</translation>
    </message>
    <message>
        <source>What does it run on?</source>
        <translation>Worauf läuft es?</translation>
    </message>
    <message>
        <source>The same app can behave differently on another system. It saves the team a lot of trying.</source>
        <translation>Dieselbe App kann sich auf einem anderen System anders verhalten. Das spart dem Team viel Suchen.</translation>
    </message>
    <message>
        <source>Which version is it?</source>
        <translation>Welche Version ist es?</translation>
    </message>
    <message>
        <source>You often find it in the app under &quot;About&quot; or &quot;Settings&quot;.</source>
        <translation>Sie finden sie oft in der App unter „Über“ oder „Einstellungen“.</translation>
    </message>
    <message>
        <source>Some problems are only in some versions. The team looks there first.</source>
        <translation>Manche Probleme gibt es nur in manchen Versionen. Dort sieht das Team zuerst nach.</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>Was haben Sie gesehen?</translation>
    </message>
    <message>
        <source>Use your own words. For example:</source>
        <translation>Mit Ihren eigenen Worten. Zum Beispiel:</translation>
    </message>
    <message>
        <source>I changed the number in the web address and saw another person&apos;s bill.</source>
        <translation>Ich habe die Nummer in der Web-Adresse geändert und die Rechnung einer anderen Person gesehen.</translation>
    </message>
    <message>
        <source>This is the heart of your report. The team was not there; your words are all that they can see.</source>
        <translation>Das ist das Herz Ihrer Meldung. Das Team war nicht dabei; es sieht nur Ihre Worte.</translation>
    </message>
    <message>
        <source>Start with where you were: which app, which page. Then what you did last. Then what came up on the screen that looked wrong to you. Short sentences are fine, and mistakes do not matter.</source>
        <translation>Beginnen Sie damit, wo Sie waren: welche App, welche Seite. Dann, was Sie zuletzt getan haben. Dann, was auf dem Bildschirm erschien und Ihnen falsch vorkam. Kurze Sätze sind gut, und Fehler machen nichts.</translation>
    </message>
    <message>
        <source>How can someone make it happen again?</source>
        <translation>Wie kann man es noch einmal passieren lassen?</translation>
    </message>
    <message>
        <source>One step a line. For example:</source>
        <translation>Ein Schritt pro Zeile. Zum Beispiel:</translation>
    </message>
    <message>
        <source>Open the app. Choose another server. Look at the log.</source>
        <translation>Die App öffnen. Einen anderen Server wählen. In das Protokoll sehen.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>How often does it happen?</source>
        <translation>Wie oft passiert es?</translation>
    </message>
    <message>
        <source>Every time</source>
        <translation>Jedes Mal</translation>
    </message>
    <message>
        <source>Sometimes</source>
        <translation>Manchmal</translation>
    </message>
    <message>
        <source>It happened once</source>
        <translation>Es ist einmal passiert</translation>
    </message>
    <message>
        <source>When the team can see it happen, they can repair it. If you saw it only once, that helps too.</source>
        <translation>Wenn das Team es selbst sehen kann, kann es den Fehler beheben. Auch wenn Sie es nur einmal gesehen haben, hilft das.</translation>
    </message>
    <message>
        <source>What should have happened instead?</source>
        <translation>Was hätte stattdessen passieren sollen?</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>Zum Beispiel:</translation>
    </message>
    <message>
        <source>I should have seen my own bill, or an error.</source>
        <translation>Ich hätte meine eigene Rechnung sehen sollen oder einen Fehler.</translation>
    </message>
    <message>
        <source>What looks wrong to you may look normal to others. This shows the team where it goes wrong.</source>
        <translation>Was Ihnen falsch vorkommt, sieht für andere vielleicht normal aus. So sieht das Team, wo etwas falsch läuft.</translation>
    </message>
    <message>
        <source>Who could get hurt?</source>
        <translation>Wem könnte es schaden?</translation>
    </message>
    <message>
        <source>Choose all that fit.</source>
        <translation>Wählen Sie alles, was passt.</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Nur mir</translation>
    </message>
    <message>
        <source>Other people: their private data</source>
        <translation>Anderen Menschen: ihren privaten Daten</translation>
    </message>
    <message>
        <source>Somebody could lose money</source>
        <translation>Jemand könnte Geld verlieren</translation>
    </message>
    <message>
        <source>Somebody&apos;s safety</source>
        <translation>Die Sicherheit von jemandem</translation>
    </message>
    <message>
        <source>The team repairs first what could hurt people most. A guess is fine.</source>
        <translation>Das Team behebt zuerst, was Menschen am meisten schaden könnte. Sie dürfen raten.</translation>
    </message>
    <message>
        <source>Say it in one line</source>
        <translation>Sagen Sie es in einer Zeile</translation>
    </message>
    <message>
        <source>A short title for your report. Only the security team sees it. For example:</source>
        <translation>Ein kurzer Titel für Ihre Meldung. Nur das Sicherheitsteam sieht ihn. Zum Beispiel:</translation>
    </message>
    <message>
        <source>I can see other people&apos;s bills</source>
        <translation>Ich kann die Rechnungen anderer Menschen sehen</translation>
    </message>
    <message>
        <source>The team gets many reports. With a title they find yours again.</source>
        <translation>Das Team bekommt viele Meldungen. Mit einem Titel findet es Ihre wieder.</translation>
    </message>
    <message>
        <source>How can they reach you?</source>
        <translation>Wie erreicht man Sie?</translation>
    </message>
    <message>
        <source>They may want to ask you something, or tell you when it is repaired.</source>
        <translation>Vielleicht möchte das Team Sie etwas fragen oder Ihnen sagen, wenn es behoben ist.</translation>
    </message>
    <message>
        <source>They may know who I am</source>
        <translation>Sie dürfen wissen, wer ich bin</translation>
    </message>
    <message>
        <source>They can ask you something, and thank you.</source>
        <translation>Das Team kann Sie etwas fragen und Ihnen danken.</translation>
    </message>
    <message>
        <source>Don&apos;t tell them who I am</source>
        <translation>Nicht sagen, wer ich bin</translation>
    </message>
    <message>
        <source>Your name stays out of the report. %1 still sees the address that you send it from: to stay unknown, use one without your name.</source>
        <translation>Ihr Name steht nicht in der Meldung. %1 sieht trotzdem die Adresse, von der Sie senden: Um unbekannt zu bleiben, nehmen Sie eine ohne Ihren Namen.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Any name that you like to be called by.</source>
        <translation>Irgendein Name, mit dem Sie angesprochen werden möchten.</translation>
    </message>
    <message>
        <source>Your email address</source>
        <translation>Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Half of all reports need one more question. Without a way to ask, the team may have to give up.</source>
        <translation>Bei der Hälfte aller Meldungen gibt es noch eine Frage. Kann das Team nicht fragen, muss es vielleicht aufgeben.</translation>
    </message>
    <message>
        <source>Would you like to be thanked by name?</source>
        <translation>Möchten Sie, dass man Ihnen mit Namen dankt?</translation>
    </message>
    <message>
        <source>Many teams thank people in public when the problem is repaired.</source>
        <translation>Viele Teams danken öffentlich, wenn das Problem behoben ist.</translation>
    </message>
    <message>
        <source>Yes, thank me</source>
        <translation>Ja, gern</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Nein, danke</translation>
    </message>
    <message>
        <source>The name to thank</source>
        <translation>Der Name für den Dank</translation>
    </message>
    <message>
        <source>It is your choice. Nobody is named without being asked.</source>
        <translation>Sie haben die Wahl. Niemand wird ungefragt genannt.</translation>
    </message>
    <message>
        <source>%1 · question %2 of %3</source>
        <translation>%1 · Frage %2 von %3</translation>
    </message>
    <message>
        <source>How should they answer?</source>
        <translation>Wie soll man Ihnen antworten?</translation>
    </message>
    <message>
        <source>May stay empty. A language, a telephone, another way. For example:</source>
        <translation>Darf leer bleiben. Eine Sprache, eine Telefonnummer, ein anderer Weg. Zum Beispiel:</translation>
    </message>
    <message>
        <source>In German, please, and not before noon.</source>
        <translation>Bitte auf Deutsch und nicht vor 12 Uhr.</translation>
    </message>
    <message>
        <source>It may be an invented one.</source>
        <translation>Er darf auch erfunden sein.</translation>
    </message>
    <message>
        <source>Write a few words about what you saw, or press &quot;I don&apos;t know&quot;</source>
        <translation>Schreiben Sie ein paar Worte über das, was Sie gesehen haben, oder drücken Sie „Ich weiß es nicht“</translation>
    </message>
    <message>
        <source>Help me to describe it</source>
        <translation>Hilfe beim Beschreiben</translation>
    </message>
    <message>
        <source>How could they get hurt?</source>
        <translation>Wie könnte es schaden?</translation>
    </message>
    <message>
        <source>What did you see yourself, and what do you guess?</source>
        <translation>Was haben Sie selbst gesehen, und was vermuten Sie?</translation>
    </message>
    <message>
        <source>Both help. It helps most when they are kept apart.</source>
        <translation>Beides hilft. Am meisten hilft es, wenn es getrennt steht.</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>Was ich gesehen habe</translation>
    </message>
    <message>
        <source>With your own eyes. For example:</source>
        <translation>Mit eigenen Augen. Zum Beispiel:</translation>
    </message>
    <message>
        <source>Another account number stood at the top of the log.</source>
        <translation>Oben im Protokoll stand eine fremde Kundennummer.</translation>
    </message>
    <message>
        <source>What I guess</source>
        <translation>Was ich vermute</translation>
    </message>
    <message>
        <source>What may be behind it. For example:</source>
        <translation>Was dahinterstecken könnte. Zum Beispiel:</translation>
    </message>
    <message>
        <source>Perhaps the app mixes up two people.</source>
        <translation>Vielleicht verwechselt die App zwei Menschen.</translation>
    </message>
    <message>
        <source>The team starts from what was seen. A guess can lead them, as long as they know that it is one.</source>
        <translation>Das Team beginnt mit dem, was zu sehen war. Eine Vermutung kann ihm den Weg zeigen, solange klar ist, dass es eine Vermutung ist.</translation>
    </message>
    <message>
        <source>Did you see other people&apos;s data?</source>
        <translation>Haben Sie Daten anderer Menschen gesehen?</translation>
    </message>
    <message>
        <source>Names, addresses, bills, messages, logs: anything that is not yours.</source>
        <translation>Namen, Adressen, Rechnungen, Nachrichten, Protokolle: alles, was nicht Ihnen gehört.</translation>
    </message>
    <message>
        <source>What was it, and what became of it?</source>
        <translation>Was war es, und was ist damit geschehen?</translation>
    </message>
    <message>
        <source>Say which kind of data. You need not repeat it here. For example:</source>
        <translation>Sagen Sie, welche Art von Daten es war. Die Daten selbst müssen Sie hier nicht wiederholen. Zum Beispiel:</translation>
    </message>
    <message>
        <source>Five names and addresses. I closed the page and kept nothing.</source>
        <translation>Fünf Namen und Adressen. Ich habe die Seite geschlossen und nichts behalten.</translation>
    </message>
    <message>
        <source>The team may have to tell these people. You did nothing wrong by seeing it.</source>
        <translation>Vielleicht muss das Team es diesen Menschen sagen. Es war nicht falsch, dass Sie die Daten gesehen haben.</translation>
    </message>
    <message>
        <source>Can anyone read about it in public?</source>
        <translation>Kann man öffentlich davon lesen?</translation>
    </message>
    <message>
        <source>Where is it public?</source>
        <translation>Wo ist es öffentlich?</translation>
    </message>
    <message>
        <source>A web address, or the name of the place.</source>
        <translation>Eine Web-Adresse oder der Name der Stelle.</translation>
    </message>
    <message>
        <source>Is somebody using it to hurt people?</source>
        <translation>Nutzt jemand es aus, um Menschen zu schaden?</translation>
    </message>
    <message>
        <source>How is it used?</source>
        <translation>Wie wird es ausgenutzt?</translation>
    </message>
    <message>
        <source>Does anyone else know?</source>
        <translation>Weiß es sonst noch jemand?</translation>
    </message>
    <message>
        <source>Whom did you tell, or who knows already?</source>
        <translation>Wem haben Sie es gesagt, oder wer weiß es schon?</translation>
    </message>
    <message>
        <source>A friend. The support team. Nobody.</source>
        <translation>Eine Freundin. Der Kundendienst. Niemand.</translation>
    </message>
    <message>
        <source>The more people know, the faster the team must be.</source>
        <translation>Je mehr Menschen es wissen, desto schneller muss das Team sein.</translation>
    </message>
    <message>
        <source>What are your plans?</source>
        <translation>Was haben Sie vor?</translation>
    </message>
    <message>
        <source>A page about it, once it is fixed.</source>
        <translation>Eine Seite darüber, sobald es behoben ist.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>An welchem Tag?</translation>
    </message>
    <message>
        <source>Year, month, day, like 2030-06-30. Leave it empty if there is no day yet.</source>
        <translation>Jahr, Monat, Tag, zum Beispiel 2030-06-30. Lassen Sie das Feld leer, wenn es noch keinen Tag gibt.</translation>
    </message>
    <message>
        <source>In which time zone?</source>
        <translation>In welcher Zeitzone?</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Eine andere</translation>
    </message>
    <message>
        <source>The first is the one of this computer. It tells the team roughly where you live.</source>
        <translation>Die erste ist die Zeitzone dieses Computers. Sie verrät dem Team ungefähr, wo Sie wohnen.</translation>
    </message>
    <message>
        <source>Will you write about it in public?</source>
        <translation>Werden Sie öffentlich darüber schreiben?</translation>
    </message>
    <message>
        <source>On a web page, at a meeting, anywhere.</source>
        <translation>Auf einer Website, bei einem Treffen, irgendwo.</translation>
    </message>
    <message>
        <source>It is your right. The team can try to have it repaired by then, so that nobody gets hurt.</source>
        <translation>Das ist Ihr gutes Recht. Das Team kann versuchen, es bis dahin zu beheben, damit es niemandem schadet.</translation>
    </message>
    <message>
        <source>Write a short title, or press &quot;I don&apos;t know&quot;</source>
        <translation>Schreiben Sie einen kurzen Titel oder drücken Sie „Ich weiß es nicht“</translation>
    </message>
    <message>
        <source>Say which product it is, or choose &quot;I don&apos;t know&quot;</source>
        <translation>Sagen Sie, welches Produkt es ist, oder wählen Sie „Ich weiß es nicht“</translation>
    </message>
    <message>
        <source>Another version</source>
        <translation>Eine andere Version</translation>
    </message>
    <message>
        <source>Product and version</source>
        <translation>Produkt und Version</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>With this, the right people read your report first, and look in the right place.</source>
        <translation>So lesen die richtigen Menschen Ihre Meldung zuerst und suchen an der richtigen Stelle.</translation>
    </message>
    <message>
        <source>Ask me one question at a time</source>
        <translation>Lieber eine Frage nach der anderen</translation>
    </message>
    <message>
        <source>How bad is it?</source>
        <translation>Wie schlimm ist es?</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>CVSS 4.0 vector</source>
        <translation>CVSS-4.0-Vektor</translation>
    </message>
    <message>
        <source>May stay empty. For example:</source>
        <translation>Darf leer bleiben. Zum Beispiel:</translation>
    </message>
    <message>
        <source>CWE numbers</source>
        <translation>CWE-Nummern</translation>
    </message>
    <message>
        <source>May stay empty. Several stand behind each other. For example:</source>
        <translation>Darf leer bleiben. Mehrere schreiben Sie hintereinander. Zum Beispiel:</translation>
    </message>
    <message>
        <source>Your report</source>
        <translation>Ihre Meldung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation>Was Sie gefunden haben</translation>
    </message>
    <message>
        <source>What you saw, how to make it happen again, and whom it can hurt.</source>
        <translation>Was Sie gesehen haben, wie es noch einmal passiert und wem es schaden kann.</translation>
    </message>
    <message>
        <source>Write what you found, or press &quot;I don&apos;t know&quot;</source>
        <translation>Schreiben Sie, was Sie gefunden haben, oder drücken Sie „Ich weiß es nicht“</translation>
    </message>
    <message>
        <source>With these the team can sort your report at once, next to others.</source>
        <translation>Damit kann das Team Ihre Meldung sofort zwischen den anderen einordnen.</translation>
    </message>
    <message>
        <source>You said this in the short form. You can change it, or leave it as it is.</source>
        <translation>Das haben Sie im kurzen Formular gesagt. Sie können es ändern oder so lassen.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>The way around</source>
        <translation>Wegweiser</translation>
    </message>
    <message>
        <source>Your reports</source>
        <translation>Ihre Meldungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>RailRow</name>
    <message>
        <source>You are here</source>
        <translation>Sie sind hier</translation>
    </message>
</context>
<context>
    <name>ReadOnlyPage</name>
    <message>
        <source>Your report to %1</source>
        <translation>Ihre Meldung an %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>RecapPage</name>
    <message>
        <source>You said this. Is that right?</source>
        <translation>Das haben Sie gesagt. Stimmt das?</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <translation>Ja, das stimmt</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Write these words down</source>
        <translation>Schreiben Sie diese Wörter auf</translation>
    </message>
    <message>
        <source>Done?</source>
        <translation>Fertig?</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Ich habe sie aufgeschrieben</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Die Wörter anzeigen</translation>
    </message>
    <message>
        <source>Most days this computer opens your reports by itself. If it ever cannot, only these words open them. Not even we can.</source>
        <translation>An den meisten Tagen öffnet dieser Computer Ihre Meldungen von selbst. Wenn er es einmal nicht kann, öffnen nur diese Wörter sie. Auch wir können es nicht.</translation>
    </message>
    <message>
        <source>If you ever forget your passphrase, only these words open your reports. Not even we can.</source>
        <translation>Wenn Sie Ihre Passphrase einmal vergessen, öffnen nur diese Wörter Ihre Meldungen. Auch wir können es nicht.</translation>
    </message>
    <message>
        <source>Write them on paper and keep it in a safe place, not beside this computer. Please make no photo of them. They work once you press Continue.</source>
        <translation>Schreiben Sie sie auf Papier und verwahren Sie es an einem sicheren Ort, nicht neben diesem Computer. Bitte machen Sie kein Foto davon. Sie gelten, sobald Sie „Weiter“ drücken.</translation>
    </message>
    <message>
        <source>Do this later, in Settings</source>
        <translation>Das später in den Einstellungen tun</translation>
    </message>
    <message>
        <source>Tick the box when you have written the words down, or press &quot;Do this later, in Settings&quot;</source>
        <translation>Setzen Sie den Haken, wenn Sie die Wörter aufgeschrieben haben, oder drücken Sie „Das später in den Einstellungen tun“</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>Show older ones</source>
        <translation>Ältere anzeigen</translation>
    </message>
</context>
<context>
    <name>ReportRow</name>
    <message>
        <source>Part of it is damaged. Open it to see what can be saved.</source>
        <translation>Ein Teil davon ist beschädigt. Öffnen Sie sie, um zu sehen, was zu retten ist.</translation>
    </message>
    <message>
        <source>It is open in another window. You can read it here.</source>
        <translation>Sie ist in einem anderen Fenster geöffnet. Hier können Sie sie lesen.</translation>
    </message>
    <message>
        <source>A newer Vouchsafe made it. You can read it here.</source>
        <translation>Ein neueres Vouchsafe hat sie gemacht. Hier können Sie sie lesen.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>It is locked. Now send it</source>
        <translation>Sie ist verschlossen. Senden Sie sie jetzt</translation>
    </message>
    <message>
        <source>Tell us whether you have sent it</source>
        <translation>Sagen Sie uns, ob Sie sie gesendet haben</translation>
    </message>
    <message>
        <source>The locked file is saved. Now send it</source>
        <translation>Die verschlossene Datei ist gespeichert. Senden Sie sie jetzt</translation>
    </message>
    <message>
        <source>Look whether it has arrived</source>
        <translation>Sehen Sie nach, ob sie angekommen ist</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Gesendet %1</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Not sure it arrived</source>
        <translation>Unsicher, ob angekommen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Report to %1</source>
        <translation>Meldung an %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>For %1 · changed %2</source>
        <translation>Für %1 · geändert %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Mehr: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a link and what it is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>An older copy of it lies here now. Words that you wrote later may be missing.</source>
        <translation>Hier liegt jetzt eine ältere Kopie davon. Worte, die Sie später geschrieben haben, können fehlen.</translation>
    </message>
    <message>
        <source>It is being sent just now</source>
        <translation>Sie wird gerade gesendet</translation>
    </message>
    <message>
        <source>Will try again at %1</source>
        <translation>Nächster Versuch um %1</translation>
    </message>
    <message>
        <source>It is not sent yet. Open it to see why.</source>
        <translation>Sie ist noch nicht gesendet. Öffnen Sie sie, um zu sehen, warum.</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>Im Postausgang</translation>
    </message>
    <message>
        <source>Only you see this name.</source>
        <translation>Nur Sie sehen diesen Namen.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Check your report</source>
        <translation>Prüfen Sie Ihre Meldung</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Schloss</translation>
    </message>
    <message>
        <source>The old one, which ran out. The report says so to %1.</source>
        <translation>Das alte, das abgelaufen ist. Die Meldung sagt das %1.</translation>
    </message>
    <message>
        <source>Who can see what</source>
        <translation>Wer was sehen kann</translation>
    </message>
    <message>
        <source>%1 security team: everything on this page, and the address you send from. To stay unknown, use one without your name.</source>
        <translation>Das Sicherheitsteam von %1: alles auf dieser Seite und die Adresse, von der Sie senden. Um unbekannt zu bleiben, nehmen Sie eine ohne Ihren Namen.</translation>
    </message>
    <message>
        <source>Your email service: your address, %1&apos;s address, the time and the size. Not the words, not the files.</source>
        <translation>Ihr E-Mail-Dienst: Ihre Adresse, die Adresse von %1, die Zeit und die Größe. Nicht die Worte, nicht die Dateien.</translation>
    </message>
    <message>
        <source>This app&apos;s makers: nothing.</source>
        <translation>Die Macher dieser App: nichts.</translation>
    </message>
    <message>
        <source>I have read it and I&apos;m happy to send it.</source>
        <translation>Ich habe sie gelesen und möchte sie so senden.</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>Bereit?</translation>
    </message>
    <message>
        <source>Tick the box when you have read it</source>
        <translation>Setzen Sie den Haken, wenn Sie sie gelesen haben</translation>
    </message>
    <message>
        <source>If you like, this would help them more. You can also send it as it is.</source>
        <translation>Wenn Sie möchten: Das würde dem Team noch mehr helfen. Sie können die Meldung auch so senden, wie sie ist.</translation>
    </message>
    <message>
        <source>Your words may hold things that you did not mean to share. That can be right. We change nothing in them.</source>
        <translation>In Ihren Worten steht vielleicht etwas, das Sie nicht teilen wollten. Das kann richtig so sein. Wir ändern nichts daran.</translation>
    </message>
    <message>
        <source>Technical details of the files</source>
        <translation>Technische Einzelheiten der Dateien</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>RightPeoplePage</name>
    <message>
        <source>Will the right people get it?</source>
        <translation>Bekommen es die Richtigen?</translation>
    </message>
    <message>
        <source>I have a newer lock</source>
        <translation>Ich habe ein neueres Schloss</translation>
    </message>
    <message>
        <source>Open or paste the file or the web page you got it from.</source>
        <translation>Öffnen Sie die Datei oder Seite, aus der Sie es haben, oder fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>I changed my mind</source>
        <translation>Ich habe es mir anders überlegt</translation>
    </message>
    <message>
        <source>Back to your report</source>
        <translation>Zurück zu Ihrer Meldung</translation>
    </message>
    <message>
        <source>Use the old lock anyway</source>
        <translation>Das alte Schloss trotzdem benutzen</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Was das heißt</translation>
    </message>
    <message>
        <source>Keep it and wait</source>
        <translation>Behalten und warten</translation>
    </message>
    <message>
        <source>Nothing is sent. Your report waits for you in your list.</source>
        <translation>Es wird nichts gesendet. Ihre Meldung wartet in Ihrer Liste auf Sie.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>%1 has given me a newer lock</source>
        <translation>%1 hat mir ein neueres Schloss gegeben</translation>
    </message>
    <message>
        <source>I have set the clock</source>
        <translation>Ich habe die Uhr gestellt</translation>
    </message>
    <message>
        <source>We look at the lock once more.</source>
        <translation>Wir sehen uns das Schloss noch einmal an.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>I have another copy</source>
        <translation>Ich habe eine andere Kopie</translation>
    </message>
    <message>
        <source>How else to reach %1</source>
        <translation>Wie Sie %1 sonst erreichen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Einzelheiten</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Found instead</source>
        <translation>Stattdessen gefunden</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>OpenPGP, %1</source>
        <translation>OpenPGP, %1</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gemacht am</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Gilt bis</translation>
    </message>
    <message>
        <source>Ran out on</source>
        <translation>Abgelaufen am</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>a newer copy that was kept here is damaged, so it is not used</source>
        <translation>eine neuere Kopie, die hier lag, ist beschädigt und wird nicht benutzt</translation>
    </message>
    <message>
        <source>Trusted because</source>
        <translation>Vertraut, weil</translation>
    </message>
    <message>
        <source>the fingerprint is built into this program, version %1</source>
        <translation>der Fingerabdruck in dieses Programm eingebaut ist, Version %1</translation>
    </message>
    <message>
        <source>The old lock is not used for this report.</source>
        <translation>Das alte Schloss wird für diese Meldung nicht benutzt.</translation>
    </message>
    <message>
        <source>Don&apos;t use it</source>
        <translation>Nicht benutzen</translation>
    </message>
    <message>
        <source>Only %1 could open the report, but they may not use this lock any more.</source>
        <translation>Nur %1 könnte die Meldung öffnen, benutzt dieses Schloss aber vielleicht nicht mehr.</translation>
    </message>
    <message>
        <source>Keep your report</source>
        <translation>Die Meldung behalten</translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>you added it yourself</source>
        <translation>Sie es selbst hinzugefügt haben</translation>
    </message>
    <message>
        <source>Nothing is sent, and your answers stay as they are.</source>
        <translation>Nichts wird gesendet, und Ihre Antworten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Look for a newer lock</source>
        <translation>Nach einem neueren Schloss suchen</translation>
    </message>
    <message>
        <source>We show you where first. Nobody is asked before you press Look.</source>
        <translation>Wir zeigen Ihnen zuerst, wo. Niemand wird gefragt, bevor Sie auf „Suchen“ drücken.</translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation>Zeigen, wo</translation>
    </message>
    <message>
        <source>a newer one, given or found later</source>
        <translation>eine neuere, später gegeben oder gefunden</translation>
    </message>
</context>
<context>
    <name>RouteFields</name>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Your mail service can see from where on the internet you send. Tor hides that from it. It hides neither your address nor that you sent something. Some mail services turn Tor away.</source>
        <translation>Ihr E-Mail-Dienst kann sehen, von wo im Internet Sie senden. Tor verbirgt das vor ihm. Es verbirgt weder Ihre Adresse noch, dass Sie etwas gesendet haben. Manche E-Mail-Dienste weisen Tor ab.</translation>
    </message>
    <message>
        <source>No, go the usual way</source>
        <translation>Nein, den üblichen Weg gehen</translation>
    </message>
    <message>
        <source>Through Tor on this computer</source>
        <translation>Durch Tor auf diesem Computer</translation>
    </message>
    <message>
        <source>Through another proxy (SOCKS5)</source>
        <translation>Durch einen anderen Proxy (SOCKS5)</translation>
    </message>
    <message>
        <source>Do you want to hide where you are?</source>
        <translation>Möchten Sie verbergen, wo Sie sind?</translation>
    </message>
    <message>
        <source>Name of the proxy</source>
        <translation>Name des Proxys</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>Looking for Tor</source>
        <translation>Suche nach Tor</translation>
    </message>
    <message>
        <source>Tor is running here. We send only through it, or not at all.</source>
        <translation>Tor läuft hier. Wir senden nur dadurch oder gar nicht.</translation>
    </message>
    <message>
        <source>No Tor runs on this computer. Start it, or open Tor Browser. Then look again.</source>
        <translation>Auf diesem Computer läuft kein Tor. Starten Sie es oder öffnen Sie den Tor Browser. Suchen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Tor is not running. Start it, or choose another way</source>
        <translation>Tor läuft nicht. Starten Sie es oder wählen Sie einen anderen Weg</translation>
    </message>
    <message>
        <source>Write the name of the proxy, like 127.0.0.1</source>
        <translation>Schreiben Sie den Namen des Proxys, etwa 127.0.0.1</translation>
    </message>
    <message>
        <source>Write the port as a number, like 9050</source>
        <translation>Schreiben Sie den Port als Zahl, etwa 9050</translation>
    </message>
    <message>
        <source>Each place can see from where on the internet you ask. Tor hides that. Some places turn Tor away.</source>
        <translation>Jede Stelle kann sehen, von wo im Internet Sie fragen. Tor verbirgt das. Manche Stellen weisen Tor ab.</translation>
    </message>
    <message>
        <source>Tor is running here. We ask only through it, or not at all.</source>
        <translation>Tor läuft hier. Wir fragen nur darüber oder gar nicht.</translation>
    </message>
    <message>
        <source>Through Tor or a proxy, mail goes out at port 465 or 587 only</source>
        <translation>Durch Tor oder einen Proxy gehen E-Mails nur an Port 465 oder 587 hinaus</translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>Here teams keep the lock for their email address.</source>
        <translation>Hier legen Teams das Schloss zu ihrer E-Mail-Adresse ab.</translation>
    </message>
    <message>
        <source>A public list of locks.</source>
        <translation>Eine öffentliche Liste von Schlössern.</translation>
    </message>
    <message>
        <source>A page of %1.</source>
        <translation>Eine Seite von %1.</translation>
    </message>
    <message>
        <source>A short page of %1 for people who report problems.</source>
        <translation>Eine kurze Seite von %1 für alle, die Probleme melden.</translation>
    </message>
    <message>
        <source>Another page of %1 names this one.</source>
        <translation>Eine andere Seite von %1 nennt diese.</translation>
    </message>
    <message>
        <source>It works until %1.</source>
        <translation>Es gilt bis zum %1.</translation>
    </message>
    <message>
        <source>It has no end date.</source>
        <translation>Es hat kein Enddatum.</translation>
    </message>
    <message>
        <source>A newer copy of %1&apos;s lock.</source>
        <translation>Eine neuere Kopie des Schlosses von %1.</translation>
    </message>
    <message>
        <source>A newer copy of %1&apos;s lock, but it does not work either.</source>
        <translation>Eine neuere Kopie des Schlosses von %1, aber auch sie taugt nicht.</translation>
    </message>
    <message>
        <source>%1&apos;s lock, with news that change nothing for you.</source>
        <translation>Das Schloss von %1, mit Neuigkeiten, die für Sie nichts ändern.</translation>
    </message>
    <message>
        <source>The copy that we have.</source>
        <translation>Die Kopie, die wir haben.</translation>
    </message>
    <message>
        <source>An older copy than ours.</source>
        <translation>Eine ältere Kopie als unsere.</translation>
    </message>
    <message>
        <source>%1 says here that the lock is withdrawn.</source>
        <translation>%1 sagt hier, dass das Schloss zurückgezogen ist.</translation>
    </message>
    <message>
        <source>Somebody says here that the lock is withdrawn. That cannot be proven, so we left it out.</source>
        <translation>Jemand sagt hier, das Schloss sei zurückgezogen. Das lässt sich nicht beweisen, also haben wir es weggelassen.</translation>
    </message>
    <message>
        <source>Other locks, and none of them is %1&apos;s. We did not take them.</source>
        <translation>Andere Schlösser, und keines ist von %1. Wir haben sie nicht genommen.</translation>
    </message>
    <message>
        <source>Another lock. It is not %1&apos;s, so we did not take it.</source>
        <translation>Ein anderes Schloss. Es ist nicht von %1, also haben wir es nicht genommen.</translation>
    </message>
    <message>
        <source>Stop. A PRIVATE key lies open here, which nobody but its owner may have. We did not keep it. Please tell %1.</source>
        <translation>Halt. Hier liegt ein PRIVATER Schlüssel offen, den nur sein Besitzer haben darf. Wir haben ihn nicht behalten. Bitte sagen Sie es %1.</translation>
    </message>
    <message>
        <source>A part of this copy was not signed by %1. We did not take it.</source>
        <translation>Ein Teil dieser Kopie ist nicht von %1 unterschrieben. Wir haben sie nicht genommen.</translation>
    </message>
    <message>
        <source>This copy is damaged. We did not take it.</source>
        <translation>Diese Kopie ist beschädigt. Wir haben sie nicht genommen.</translation>
    </message>
    <message>
        <source>No lock here.</source>
        <translation>Hier ist kein Schloss.</translation>
    </message>
    <message>
        <source>No lock here, but it says where one is.</source>
        <translation>Hier ist kein Schloss, aber es steht da, wo eines ist.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Hier ist nichts.</translation>
    </message>
    <message>
        <source>The place did not let us see it.</source>
        <translation>Die Stelle ließ uns nicht nachsehen.</translation>
    </message>
    <message>
        <source>The answer makes no sense.</source>
        <translation>Die Antwort ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>Far too big for a lock. We did not read it.</source>
        <translation>Viel zu groß für ein Schloss. Wir haben es nicht gelesen.</translation>
    </message>
    <message>
        <source>Too slow. We stopped waiting.</source>
        <translation>Zu langsam. Wir haben nicht länger gewartet.</translation>
    </message>
    <message>
        <source>We could not reach it.</source>
        <translation>Wir konnten sie nicht erreichen.</translation>
    </message>
    <message>
        <source>The way that hides where you are did not work. We did not go past it.</source>
        <translation>Der Weg, der verbirgt, wo Sie sind, ging nicht. Wir sind nicht daran vorbeigegangen.</translation>
    </message>
    <message>
        <source>It could not show that it is the right place. We did not listen to it.</source>
        <translation>Sie konnte nicht zeigen, dass sie die richtige Stelle ist. Wir haben nicht auf sie gehört.</translation>
    </message>
    <message>
        <source>It leads to where no page may lead. We did not go there.</source>
        <translation>Sie führt dorthin, wohin keine Seite führen darf. Wir sind nicht dorthin gegangen.</translation>
    </message>
    <message>
        <source>It leads on to %1. That was not on the list, so we did not ask there.</source>
        <translation>Sie führt weiter zu %1. Das stand nicht auf der Liste, also haben wir dort nicht gefragt.</translation>
    </message>
    <message>
        <source>Another page of %1 names this one. It was not on the list, so we did not ask there.</source>
        <translation>Eine andere Seite von %1 nennt diese. Sie stand nicht auf der Liste, also haben wir dort nicht gefragt.</translation>
    </message>
    <message>
        <source>Stopped before it answered.</source>
        <translation>Abgebrochen, bevor sie geantwortet hat.</translation>
    </message>
    <message>
        <source>Somebody also says here that the lock is withdrawn. That cannot be proven, so we left it out. Look for news from %1 before you send anything.</source>
        <translation>Jemand sagt hier auch, das Schloss sei zurückgezogen. Das lässt sich nicht beweisen, also haben wir es weggelassen. Suchen Sie nach Neuigkeiten von %1, bevor Sie etwas senden.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>We found no newer lock until then. Nothing more is asked.</source>
        <translation>Bis dahin haben wir kein neueres Schloss gefunden. Niemand wird mehr gefragt.</translation>
    </message>
    <message>
        <source>We could not reach any of these places</source>
        <translation>Wir konnten keine dieser Stellen erreichen</translation>
    </message>
    <message>
        <source>Is this computer online? You can look again later.</source>
        <translation>Ist dieser Computer mit dem Internet verbunden? Sie können später noch einmal suchen.</translation>
    </message>
    <message>
        <source>The way that hides where you are did not work</source>
        <translation>Der Weg, der verbirgt, wo Sie sind, ging nicht</translation>
    </message>
    <message>
        <source>Nobody was asked past it. Check that Tor or your proxy is running, then look again.</source>
        <translation>Niemand wurde daran vorbei gefragt. Prüfen Sie, ob Tor oder Ihr Proxy läuft, und suchen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>We found no newer lock</source>
        <translation>Wir haben kein neueres Schloss gefunden</translation>
    </message>
    <message>
        <source>The lock that we have still works.</source>
        <translation>Das Schloss, das wir haben, gilt noch.</translation>
    </message>
    <message>
        <source>You did nothing wrong. %1 may not have put a newer one there yet.</source>
        <translation>Sie haben nichts falsch gemacht. Vielleicht hat %1 dort noch kein neueres abgelegt.</translation>
    </message>
    <message>
        <source>We found something, but could not keep it</source>
        <translation>Wir haben etwas gefunden, konnten es aber nicht speichern</translation>
    </message>
    <message>
        <source>The disk of this computer may be full. Make some room, then look again.</source>
        <translation>Vielleicht ist die Platte dieses Computers voll. Schaffen Sie etwas Platz und suchen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 has withdrawn this lock</source>
        <translation>%1 hat dieses Schloss zurückgezogen</translation>
    </message>
    <message>
        <source>This is %1&apos;s own word, and it is for good: we will never use this lock again. Reach %1 another way.</source>
        <translation>Das sagt %1 selbst, und es gilt für immer: Wir benutzen dieses Schloss nie wieder. Wenden Sie sich auf einem anderen Weg an %1.</translation>
    </message>
    <message>
        <source>Your report is safe on this computer.</source>
        <translation>Ihre Meldung ist auf diesem Computer sicher.</translation>
    </message>
    <message>
        <source>Your report stays in this window.</source>
        <translation>Ihre Meldung bleibt in diesem Fenster.</translation>
    </message>
    <message>
        <source>We found a newer copy, but it does not work either</source>
        <translation>Wir haben eine neuere Kopie gefunden, aber auch sie taugt nicht</translation>
    </message>
    <message>
        <source>It is %1&apos;s own lock, so we kept the news.</source>
        <translation>Es ist das Schloss von %1, also haben wir die Neuigkeit behalten.</translation>
    </message>
    <message>
        <source>Found: %1&apos;s lock works until %2</source>
        <translation>Gefunden: Das Schloss von %1 gilt bis zum %2</translation>
    </message>
    <message>
        <source>Found: %1&apos;s lock has no end date</source>
        <translation>Gefunden: Das Schloss von %1 hat kein Enddatum</translation>
    </message>
    <message>
        <source>It is the same lock with a new date: %1 → %2.</source>
        <translation>Es ist dasselbe Schloss mit einem neuen Datum: %1 → %2.</translation>
    </message>
    <message>
        <source>It is a newer copy of the same lock.</source>
        <translation>Es ist eine neuere Kopie desselben Schlosses.</translation>
    </message>
    <message>
        <source>We use it from now on.</source>
        <translation>Wir benutzen es von nun an.</translation>
    </message>
    <message>
        <source>This is %1&apos;s own word, so we will not use this lock. But we could not keep the news on this computer. The disk may be full. Make some room, then look again before you close the window.</source>
        <translation>Das sagt %1 selbst, also benutzen wir dieses Schloss nicht. Wir konnten die Nachricht aber nicht auf diesem Computer speichern. Vielleicht ist die Platte voll. Schaffen Sie etwas Platz und suchen Sie dann noch einmal, bevor Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>We found something, but it does not fit the lock that we have</source>
        <translation>Wir haben etwas gefunden, aber es passt nicht zu dem Schloss, das wir haben</translation>
    </message>
    <message>
        <source>Nothing is broken, and our copy is as it was. You can look again later, or ask %1 for a newer lock.</source>
        <translation>Nichts ist kaputt, und unsere Kopie ist, wie sie war. Sie können später noch einmal suchen oder %1 um ein neueres Schloss bitten.</translation>
    </message>
</context>
<context>
    <name>SecretText</name>
    <message>
        <source>%1: %2</source>
        <comment>an answer, and what it may hold</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>SendText</name>
    <message>
        <source>This is not the name of a server</source>
        <translation>Das ist kein Name eines Servers</translation>
    </message>
    <message>
        <source>Nothing was sent. Look for a slip in the server&apos;s name, then try again.</source>
        <translation>Nichts wurde gesendet. Suchen Sie nach einem Tippfehler im Namen des Servers und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>We could not find %1</source>
        <translation>Wir konnten %1 nicht finden</translation>
    </message>
    <message>
        <source>Nothing was sent. You may be offline, or the name may be wrong. Check both, then try again.</source>
        <translation>Nichts wurde gesendet. Vielleicht sind Sie offline, oder der Name ist falsch. Prüfen Sie beides und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>We could not reach %1</source>
        <translation>Wir konnten %1 nicht erreichen</translation>
    </message>
    <message>
        <source>Nothing was sent. You may be offline, or this network may not let email out. Try again, or take another way.</source>
        <translation>Nichts wurde gesendet. Vielleicht sind Sie offline, oder dieses Netz lässt keine E-Mails hinaus. Versuchen Sie es noch einmal oder nehmen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>The way that hides where you are did not work</source>
        <translation>Der Weg, der verbirgt, wo Sie sind, ging nicht</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing went past it. Check that Tor or your proxy is running, then try again.</source>
        <translation>Nichts wurde gesendet, und nichts ging daran vorbei. Prüfen Sie, ob Tor oder Ihr Proxy läuft, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 did not offer a private line</source>
        <translation>%1 bot keine private Leitung an</translation>
    </message>
    <message>
        <source>So we stopped. Nothing was sent, and nobody got your password. Somebody on this network may want to listen. Try it on another network, or take another way.</source>
        <translation>Darum haben wir aufgehört. Nichts wurde gesendet, und niemand hat Ihr Passwort bekommen. Vielleicht möchte jemand in diesem Netz mithören. Versuchen Sie es in einem anderen Netz oder nehmen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>%1 could not prove that it is the right one</source>
        <translation>%1 konnte nicht beweisen, dass es der richtige Server ist</translation>
    </message>
    <message>
        <source>So we stopped. Nothing was sent, and nobody got your password. Somebody may stand between you and your mail service. Try it on another network, or take another way.</source>
        <translation>Darum haben wir aufgehört. Nichts wurde gesendet, und niemand hat Ihr Passwort bekommen. Vielleicht steht jemand zwischen Ihnen und Ihrem E-Mail-Dienst. Versuchen Sie es in einem anderen Netz oder nehmen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>The certificate file cannot be used</source>
        <translation>Die Zertifikatsdatei lässt sich nicht benutzen</translation>
    </message>
    <message>
        <source>Nothing was sent. The file is not there, or holds no certificate. Choose it again, or do without it.</source>
        <translation>Nichts wurde gesendet. Die Datei ist nicht da oder enthält kein Zertifikat. Wählen Sie sie noch einmal oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>%1 wants a password</source>
        <translation>%1 verlangt ein Passwort</translation>
    </message>
    <message>
        <source>Nothing was sent. Type the password for your address, then try again.</source>
        <translation>Nichts wurde gesendet. Geben Sie das Passwort zu Ihrer Adresse ein und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 does not seem to take mail</source>
        <translation>%1 nimmt anscheinend keine E-Mails an</translation>
    </message>
    <message>
        <source>Nothing was sent. What answers there is no mail server. Check the server&apos;s name and its port.</source>
        <translation>Nichts wurde gesendet. Was dort antwortet, ist kein E-Mail-Server. Prüfen Sie den Namen des Servers und seinen Port.</translation>
    </message>
    <message>
        <source>%1 did not take the password</source>
        <translation>%1 hat das Passwort nicht angenommen</translation>
    </message>
    <message>
        <source>Nothing was sent. Type the password again. Some services want an app password, which you make on their website.</source>
        <translation>Nichts wurde gesendet. Geben Sie das Passwort noch einmal ein. Manche Dienste verlangen ein App-Passwort, das Sie auf deren Website anlegen.</translation>
    </message>
    <message>
        <source>%1 takes no passwords from apps like this one</source>
        <translation>%1 nimmt von Apps wie dieser keine Passwörter an</translation>
    </message>
    <message>
        <source>Nothing was sent. Your locked report is saved. Send it on the website of your mail service.</source>
        <translation>Nichts wurde gesendet. Ihre verschlossene Meldung ist gespeichert. Senden Sie sie auf der Website Ihres E-Mail-Dienstes.</translation>
    </message>
    <message>
        <source>The report is too big for %1</source>
        <translation>Die Meldung ist zu groß für %1</translation>
    </message>
    <message>
        <source>It takes up to %1, and your locked report has %2. Nothing was sent. Take out the biggest file, or take another way.</source>
        <translation>Der Server nimmt bis zu %1, und Ihre verschlossene Meldung hat %2. Nichts wurde gesendet. Nehmen Sie die größte Datei heraus oder nehmen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>Your locked report has %1. Nothing was sent. Take out the biggest file, or take another way.</source>
        <translation>Ihre verschlossene Meldung hat %1. Nichts wurde gesendet. Nehmen Sie die größte Datei heraus oder nehmen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>%1 does not let you send from %2</source>
        <translation>%1 lässt Sie nicht von %2 senden</translation>
    </message>
    <message>
        <source>Nothing was sent. Check that this is your address there. What the server said may help.</source>
        <translation>Nichts wurde gesendet. Prüfen Sie, ob das Ihre Adresse dort ist. Was der Server gesagt hat, hilft vielleicht.</translation>
    </message>
    <message>
        <source>%1 does not pass mail on to %2</source>
        <translation>%1 gibt keine E-Mails an %2 weiter</translation>
    </message>
    <message>
        <source>Nothing was sent. What the server said may tell why. Take another way, or another address of yours.</source>
        <translation>Nichts wurde gesendet. Was der Server gesagt hat, verrät vielleicht, warum. Nehmen Sie einen anderen Weg oder eine andere Adresse von Ihnen.</translation>
    </message>
    <message>
        <source>%1 did not take the report</source>
        <translation>%1 hat die Meldung nicht angenommen</translation>
    </message>
    <message>
        <source>Nothing was sent. What the server said may tell why. Your locked report is saved, so take another way.</source>
        <translation>Nichts wurde gesendet. Was der Server gesagt hat, verrät vielleicht, warum. Ihre verschlossene Meldung ist gespeichert. Nehmen Sie also einen anderen Weg.</translation>
    </message>
    <message>
        <source>%1 cannot take the report just now</source>
        <translation>%1 kann die Meldung gerade nicht annehmen</translation>
    </message>
    <message>
        <source>Nothing was sent. This happens often and mostly goes away. We can try again by ourselves while this window is open.</source>
        <translation>Nichts wurde gesendet. Das kommt oft vor und geht meist vorbei. Wir können es von selbst wieder versuchen, solange dieses Fenster offen ist.</translation>
    </message>
    <message>
        <source>%1 took too long to answer</source>
        <translation>%1 hat zu lange nicht geantwortet</translation>
    </message>
    <message>
        <source>So we stopped. Nothing was sent. Try again, or let us do it later while this window is open.</source>
        <translation>Darum haben wir aufgehört. Nichts wurde gesendet. Versuchen Sie es noch einmal oder lassen Sie es uns später tun, solange dieses Fenster offen ist.</translation>
    </message>
    <message>
        <source>The line to %1 broke</source>
        <translation>Die Leitung zu %1 ist abgebrochen</translation>
    </message>
    <message>
        <source>It broke before all was there, so nothing was sent. Try again, or let us do it later while this window is open.</source>
        <translation>Sie brach ab, bevor alles dort war. Also wurde nichts gesendet. Versuchen Sie es noch einmal oder lassen Sie es uns später tun, solange dieses Fenster offen ist.</translation>
    </message>
    <message>
        <source>You stopped it</source>
        <translation>Sie haben es angehalten</translation>
    </message>
    <message>
        <source>Nothing was sent. Your locked report is saved on this computer.</source>
        <translation>Nichts wurde gesendet. Ihre verschlossene Meldung ist auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>The locked report is gone or has changed</source>
        <translation>Die verschlossene Meldung ist weg oder hat sich verändert</translation>
    </message>
    <message>
        <source>Nothing was sent. Your answers are still here. Lock the report again.</source>
        <translation>Nichts wurde gesendet. Ihre Antworten sind noch da. Verschließen Sie die Meldung noch einmal.</translation>
    </message>
    <message>
        <source>This locked report is no email</source>
        <translation>Diese verschlossene Meldung ist keine E-Mail</translation>
    </message>
    <message>
        <source>We do not know whether it arrived</source>
        <translation>Wir wissen nicht, ob sie angekommen ist</translation>
    </message>
    <message>
        <source>We sent all of it. Then the line broke before %1 said &quot;got it&quot;. So it may have arrived, or not.</source>
        <translation>Wir haben alles gesendet. Dann brach die Leitung ab, bevor %1 „angekommen“ sagte. Die Meldung kann also angekommen sein oder nicht.</translation>
    </message>
    <message>
        <source>The mail service could not be reached.</source>
        <translation>Der E-Mail-Dienst war nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The way that hides where you are did not work.</source>
        <translation>Der Weg, der verbirgt, wo Sie sind, ging nicht.</translation>
    </message>
    <message>
        <source>The mail service was busy.</source>
        <translation>Der E-Mail-Dienst war beschäftigt.</translation>
    </message>
    <message>
        <source>The password was not taken.</source>
        <translation>Das Passwort wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>It could not be sent.</source>
        <translation>Sie konnte nicht gesendet werden.</translation>
    </message>
    <message>
        <source>%1 takes your mail with your usual password. You have to allow it on its website first, in the settings for email apps.</source>
        <translation>%1 nimmt Ihre E-Mails mit Ihrem üblichen Passwort an. Sie müssen das vorher auf der Website erlauben, in den Einstellungen für E-Mail-Apps.</translation>
    </message>
    <message>
        <source>%1 takes your mail with your usual password.</source>
        <translation>%1 nimmt Ihre E-Mails mit Ihrem üblichen Passwort an.</translation>
    </message>
    <message>
        <source>%1 wants an app password here, not your usual one. You make it on its website, copy it and paste it below.</source>
        <translation>%1 verlangt hier ein App-Passwort, nicht Ihr übliches. Sie legen es auf der Website an, kopieren es und fügen es unten ein.</translation>
    </message>
    <message>
        <source>%1 takes no mail from apps like this one. Send it on the website: we save the locked file and show you how.</source>
        <translation>%1 nimmt keine E-Mails von Apps wie dieser an. Senden Sie auf der Website: Wir speichern die verschlossene Datei und zeigen Ihnen, wie es geht.</translation>
    </message>
    <message>
        <source>%1 takes mail only from its own program, the Bridge. If you have it on this computer, copy below what it shows you, and choose the certificate file that it saves. If not, send it on the website.</source>
        <translation>%1 nimmt E-Mails nur von seinem eigenen Programm an, der Bridge. Wenn Sie es auf diesem Computer haben, übertragen Sie nach unten, was es Ihnen zeigt, und wählen Sie die Zertifikatsdatei, die es speichert. Wenn nicht, senden Sie auf der Website.</translation>
    </message>
    <message>
        <source>We found nothing about %1. Your mail service can tell you the name of its outgoing server. Write it below.</source>
        <translation>Wir haben nichts über %1 gefunden. Ihr E-Mail-Dienst kann Ihnen den Namen seines Postausgangsservers nennen. Schreiben Sie ihn unten hin.</translation>
    </message>
    <message>
        <source>%1 takes mail only over a line that others can listen to. So we do not use it. Send your report on its website.</source>
        <translation>%1 nimmt E-Mails nur über eine Leitung an, an der andere mithören können. Darum benutzen wir sie nicht. Senden Sie Ihre Meldung auf der Website.</translation>
    </message>
    <message>
        <source>Nobody could be asked. You may be offline. Try again later, or write the server&apos;s name below.</source>
        <translation>Niemand konnte gefragt werden. Vielleicht sind Sie offline. Versuchen Sie es später noch einmal oder schreiben Sie unten den Namen des Servers.</translation>
    </message>
    <message>
        <source>The way that hides where you are did not work, and nobody was asked past it. Check that Tor or your proxy is running.</source>
        <translation>Der Weg, der verbirgt, wo Sie sind, ging nicht, und niemand wurde daran vorbei gefragt. Prüfen Sie, ob Tor oder Ihr Proxy läuft.</translation>
    </message>
    <message>
        <source>That port does not go with hiding where you are</source>
        <translation>Dieser Port geht nicht, wenn verborgen bleiben soll, wo Sie sind</translation>
    </message>
    <message>
        <source>Nothing was sent. Through Tor or a proxy, mail goes out at port 465 or 587 only. Change the port, or take another way.</source>
        <translation>Nichts wurde gesendet. Durch Tor oder einen Proxy gehen E-Mails nur an Port 465 oder 587 hinaus. Ändern Sie den Port, oder nehmen Sie einen anderen Weg.</translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>Locking your report</source>
        <translation>Ihre Meldung wird verschlossen</translation>
    </message>
    <message>
        <source>Save it in another folder</source>
        <translation>In einem anderen Ordner speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The locked file is saved.</source>
        <translation>Die verschlossene Datei ist gespeichert.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>%1 percent are locked</source>
        <translation>%1 Prozent sind verschlossen</translation>
    </message>
    <message>
        <source>Putting it together</source>
        <translation>Zusammenstellen</translation>
    </message>
    <message>
        <source>Locking it for the %1 security team</source>
        <translation>Verschließen für das Sicherheitsteam von %1</translation>
    </message>
    <message>
        <source>Checking the lock again</source>
        <translation>Schloss noch einmal prüfen</translation>
    </message>
    <message>
        <source>Change the files</source>
        <translation>Die Dateien ändern</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>If you cancel now, no locked file is made. Your answers stay as they are.</source>
        <translation>Wenn Sie jetzt abbrechen, entsteht keine verschlossene Datei. Ihre Antworten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Connecting to %1, privately</source>
        <translation>Wir verbinden uns privat mit %1</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wir senden</translation>
    </message>
    <message>
        <source>Waiting for &quot;got it&quot;</source>
        <translation>Wir warten auf „angekommen“</translation>
    </message>
    <message>
        <source>Sending your report</source>
        <translation>Ihre Meldung wird gesendet</translation>
    </message>
    <message>
        <source>If you cancel now, nothing is sent. The locked report stays saved.</source>
        <translation>Wenn Sie jetzt abbrechen, wird nichts gesendet. Die verschlossene Meldung bleibt gespeichert.</translation>
    </message>
    <message>
        <source>If you cancel now, nothing arrives. The locked report stays saved.</source>
        <translation>Wenn Sie jetzt abbrechen, kommt nichts an. Die verschlossene Meldung bleibt gespeichert.</translation>
    </message>
    <message>
        <source>Sending %1 of %2</source>
        <translation>Wir senden: %1 von %2</translation>
    </message>
    <message>
        <source>All of it is sent. If you cancel now, it may have arrived all the same.</source>
        <translation>Alles ist gesendet. Wenn Sie jetzt abbrechen, kann sie trotzdem angekommen sein.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>What is too big for email is locked on its own. We show you afterwards how to hand it over.</source>
        <translation>Was zu groß für eine E-Mail ist, wird einzeln verschlossen. Danach zeigen wir Ihnen, wie Sie es übergeben.</translation>
    </message>
    <message>
        <source>We stop this first, and keep how it ended. All of it is sent, so it may have arrived all the same.</source>
        <translation>Wir halten das zuerst an und behalten, wie es ausging. Alles ist gesendet, also kann es trotzdem angekommen sein.</translation>
    </message>
    <message>
        <source>We stop this first, and keep how it ended. Your report stays saved.</source>
        <translation>Wir halten das zuerst an und behalten, wie es ausging. Ihre Meldung bleibt gespeichert.</translation>
    </message>
    <message>
        <source>We stop this first. Then you see how it ended, and can close the window.</source>
        <translation>Wir halten das zuerst an. Dann sehen Sie, wie es ausging, und können das Fenster schließen.</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>The server that takes your mail</source>
        <translation>Der Server, der Ihre E-Mails annimmt</translation>
    </message>
    <message>
        <source>Your mail service calls it &quot;outgoing server&quot;.</source>
        <translation>Ihr E-Mail-Dienst nennt ihn „Postausgangsserver“.</translation>
    </message>
    <message>
        <source>For example, mail.example.org.</source>
        <translation>Zum Beispiel mail.example.org.</translation>
    </message>
    <message>
        <source>Private from the start</source>
        <translation>Privat von Anfang an</translation>
    </message>
    <message>
        <source>Most services, at port 465.</source>
        <translation>Die meisten Dienste, an Port 465.</translation>
    </message>
    <message>
        <source>Private after a hello</source>
        <translation>Privat nach einer Begrüßung</translation>
    </message>
    <message>
        <source>Some services, at port 587. We insist on it.</source>
        <translation>Manche Dienste, an Port 587. Wir bestehen darauf.</translation>
    </message>
    <message>
        <source>When does the line become private?</source>
        <translation>Wann wird die Leitung privat?</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Leave it empty if it is your email address.</source>
        <translation>Lassen Sie das Feld leer, wenn es Ihre E-Mail-Adresse ist.</translation>
    </message>
    <message>
        <source>Choose its certificate file</source>
        <translation>Seine Zertifikatsdatei wählen</translation>
    </message>
    <message>
        <source>Only for a server of your own, which no public office vouches for:</source>
        <translation>Nur für einen eigenen Server, für den keine öffentliche Stelle bürgt:</translation>
    </message>
    <message>
        <source>Write the server&apos;s name, like mail.example.org</source>
        <translation>Schreiben Sie den Namen des Servers, etwa mail.example.org</translation>
    </message>
    <message>
        <source>Write the port as a number, like 465</source>
        <translation>Schreiben Sie den Port als Zahl, etwa 465</translation>
    </message>
    <message>
        <source>Which certificate file?</source>
        <translation>Welche Zertifikatsdatei?</translation>
    </message>
    <message>
        <source>We trust &quot;%1&quot; and nothing else.</source>
        <translation>Wir vertrauen „%1“ und sonst nichts.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>We could not save your choice. It holds until you close this window. Your report is not touched. The disk may be full.</source>
        <translation>Wir konnten Ihre Wahl nicht speichern. Sie gilt, bis Sie dieses Fenster schließen. Ihre Meldung ist nicht betroffen. Vielleicht ist die Platte voll.</translation>
    </message>
    <message>
        <source>How should it look?</source>
        <translation>Wie soll es aussehen?</translation>
    </message>
    <message>
        <source>Like the rest of this computer</source>
        <translation>Wie der Rest dieses Computers</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>How big should the letters be?</source>
        <translation>Wie groß sollen die Buchstaben sein?</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of the letters</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>How strong should the colours be?</source>
        <translation>Wie kräftig sollen die Farben sein?</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Stronger</source>
        <translation>Kräftiger</translation>
    </message>
    <message>
        <source>Darker letters on a lighter ground, or the other way round.</source>
        <translation>Dunklere Buchstaben auf hellerem Grund oder umgekehrt.</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>Welche Sprache?</translation>
    </message>
    <message>
        <source>When should it hide by itself?</source>
        <translation>Wann soll es sich von selbst verbergen?</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes without a key or the mouse</source>
        <translation>
            <numerusform>Nach %n Minute ohne Taste oder Maus</numerusform>
            <numerusform>Nach %n Minuten ohne Taste oder Maus</numerusform>
        </translation>
    </message>
    <message>
        <source>These settings, teams that you added and newer locks that you gave to the app. And the locked file, in your Downloads folder, once you lock a report.</source>
        <translation>Diese Einstellungen, Teams, die Sie hinzugefügt haben, und neuere Schlösser, die Sie der App gegeben haben. Und die verschlossene Datei in Ihrem Ordner für Downloads, sobald Sie eine Meldung verschließen.</translation>
    </message>
    <message>
        <source>No word of your report, and no list of what you did.</source>
        <translation>Kein Wort Ihrer Meldung und keine Liste dessen, was Sie getan haben.</translation>
    </message>
    <message>
        <source>What this app keeps on this computer</source>
        <translation>Was diese App auf diesem Computer aufbewahrt</translation>
    </message>
    <message>
        <source>Who can open your reports</source>
        <translation>Wer Ihre Meldungen öffnen kann</translation>
    </message>
    <message>
        <source>Whoever knows your passphrase</source>
        <translation>Wer Ihre Passphrase kennt</translation>
    </message>
    <message>
        <source>You type it each time you open Vouchsafe.</source>
        <translation>Sie tippen sie jedes Mal ein, wenn Sie Vouchsafe öffnen.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Die Passphrase ändern</translation>
    </message>
    <message>
        <source>Whoever is logged in as you</source>
        <translation>Wer unter Ihrem Namen angemeldet ist</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Eine Passphrase setzen</translation>
    </message>
    <message>
        <source>Words on paper</source>
        <translation>Wörter auf Papier</translation>
    </message>
    <message>
        <source>Make a recovery passphrase</source>
        <translation>Eine Passphrase für den Notfall machen</translation>
    </message>
    <message>
        <source>Passwords for your email</source>
        <translation>Passwörter für Ihre E-Mail</translation>
    </message>
    <message>
        <source>In this computer&apos;s keyring</source>
        <translation>Im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Only those that you asked us to remember.</source>
        <translation>Nur die, die wir uns merken sollten.</translation>
    </message>
    <message>
        <source>Forget them all</source>
        <translation>Alle vergessen</translation>
    </message>
    <message>
        <source>They are forgotten.</source>
        <translation>Sie sind vergessen.</translation>
    </message>
    <message>
        <source>The keyring did not answer. They may still be there. Try again later.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet. Vielleicht sind sie noch da. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The keyring did not answer.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Your reports and their files. Only you can open them.</source>
        <translation>Ihre Meldungen und deren Dateien. Nur Sie können sie öffnen.</translation>
    </message>
    <message>
        <source>This computer opens them by itself. If others use your login, set a passphrase.</source>
        <translation>Dieser Computer öffnet sie von selbst. Wenn andere Ihre Anmeldung benutzen, setzen Sie eine Passphrase.</translation>
    </message>
    <message>
        <source>If you forget your passphrase, nothing opens your reports. Words on paper would.</source>
        <translation>Wenn Sie Ihre Passphrase vergessen, öffnet nichts Ihre Meldungen. Wörter auf Papier würden es.</translation>
    </message>
    <message>
        <source>If this computer ever fails to open your reports, nothing else can. Words on paper could.</source>
        <translation>Wenn dieser Computer Ihre Meldungen einmal nicht öffnet, kann es sonst nichts. Wörter auf Papier könnten es.</translation>
    </message>
    <message>
        <source>The five words that you wrote down open your reports too. New words take their place.</source>
        <translation>Die fünf Wörter, die Sie aufgeschrieben haben, öffnen Ihre Meldungen auch. Neue Wörter treten an ihre Stelle.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Your reports</source>
        <translation>Ihre Meldungen</translation>
    </message>
    <message>
        <source>Found something that looks unsafe? Tell the people who can fix it. It takes about 10 minutes. You don&apos;t have to be an expert.</source>
        <translation>Haben Sie etwas gefunden, das unsicher aussieht? Sagen Sie es denen, die es beheben können. Es dauert etwa 10 Minuten. Sie müssen sich nicht auskennen.</translation>
    </message>
    <message>
        <source>Start a new report</source>
        <translation>Neue Meldung beginnen</translation>
    </message>
    <message>
        <source>Who do you want to tell?</source>
        <translation>Wem möchten Sie es sagen?</translation>
    </message>
    <message>
        <source>%1 · added by you</source>
        <translation>%1 · von Ihnen hinzugefügt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>You have no reports yet.</source>
        <translation>Sie haben noch keine Meldungen.</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Open a saved copy</source>
        <translation>Eine gespeicherte Kopie öffnen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>We kept your work. You last changed it %1.</source>
        <translation>Wir haben Ihre Arbeit aufbewahrt. Zuletzt haben Sie sie %1 geändert.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Tell another company</source>
        <translation>Einer anderen Firma Bescheid sagen</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Still to come: %1</source>
        <translation>Kommt noch: %1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Angehalten: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>the number of a step</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Move step %1 up</source>
        <translation>Schritt %1 nach oben schieben</translation>
    </message>
    <message>
        <source>Move step %1 down</source>
        <translation>Schritt %1 nach unten schieben</translation>
    </message>
    <message>
        <source>Remove step %1</source>
        <translation>Schritt %1 entfernen</translation>
    </message>
</context>
<context>
    <name>StepsEditor</name>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Earlier steps</source>
        <translation>Frühere Schritte</translation>
    </message>
    <message>
        <source>Later steps</source>
        <translation>Spätere Schritte</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Step %1 is too long. Make two steps of it, or put it in a file and add it under &quot;Pictures and files&quot;.</source>
        <translation>Schritt %1 ist zu lang. Machen Sie zwei Schritte daraus oder schreiben Sie ihn in eine Datei und fügen Sie sie unter „Bilder und Dateien“ hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n steps. Put the rest in a file and add it under &quot;Pictures and files&quot;.</source>
        <translation>
            <numerusform>Es ist Platz für %n Schritt. Schreiben Sie den Rest in eine Datei und fügen Sie sie unter „Bilder und Dateien“ hinzu.</numerusform>
            <numerusform>Es ist Platz für %n Schritte. Schreiben Sie den Rest in eine Datei und fügen Sie sie unter „Bilder und Dateien“ hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 is removed.</source>
        <translation>Schritt %1 ist entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n steps. Remove another one first.</source>
        <translation>
            <numerusform>Es ist Platz für %n Schritt. Entfernen Sie zuerst einen anderen.</numerusform>
            <numerusform>Es ist Platz für %n Schritte. Entfernen Sie zuerst einen anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n steps, so the last lines are missing. Put all of them in a file and add it under &quot;Pictures and files&quot;.</source>
        <translation>
            <numerusform>Es ist Platz für %n Schritt. Darum fehlen die letzten Zeilen. Schreiben Sie alle Schritte in eine Datei und fügen Sie sie unter „Bilder und Dateien“ hinzu.</numerusform>
            <numerusform>Es ist Platz für %n Schritte. Darum fehlen die letzten Zeilen. Schreiben Sie alle Schritte in eine Datei und fügen Sie sie unter „Bilder und Dateien“ hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>A step was too long, so its end is missing. Put the whole text in a file and add it under &quot;Pictures and files&quot;.</source>
        <translation>Ein Schritt war zu lang. Darum fehlt sein Ende. Schreiben Sie den ganzen Text in eine Datei und fügen Sie sie unter „Bilder und Dateien“ hinzu.</translation>
    </message>
    <message>
        <source>Some signs in this text cannot be shown. They are spaces now, or stand there by their name, like [U+202E].</source>
        <translation>Einige Zeichen in diesem Text lassen sich nicht zeigen. Dort steht nun ein Leerzeichen oder der Name des Zeichens, zum Beispiel [U+202E].</translation>
    </message>
</context>
<context>
    <name>StepsText</name>
    <message>
        <source>Another one</source>
        <translation>Eine andere</translation>
    </message>
    <message>
        <source>Put in the address, the subject and the text from above.</source>
        <translation>Setzen Sie die Adresse, den Betreff und den Text von oben ein.</translation>
    </message>
    <message>
        <source>Press the paper clip and choose the file &quot;%1&quot;.</source>
        <translation>Klicken Sie auf die Büroklammer und wählen Sie die Datei „%1“.</translation>
    </message>
    <message>
        <source>Wait until the file is all there.</source>
        <translation>Warten Sie, bis die Datei ganz da ist.</translation>
    </message>
    <message>
        <source>Press &quot;Send&quot;, then come back here.</source>
        <translation>Klicken Sie auf „Senden“ und kommen Sie dann hierher zurück.</translation>
    </message>
    <message>
        <source>Open mail.google.com and press &quot;Compose&quot;.</source>
        <translation>Öffnen Sie mail.google.com und klicken Sie auf „Schreiben“.</translation>
    </message>
    <message>
        <source>Open outlook.com and press &quot;New mail&quot;.</source>
        <translation>Öffnen Sie outlook.com und klicken Sie auf „Neue E-Mail“.</translation>
    </message>
    <message>
        <source>Press the paper clip, then &quot;Browse this computer&quot;. Choose the file &quot;%1&quot;.</source>
        <translation>Klicken Sie auf die Büroklammer, dann auf „Diesen Computer durchsuchen“. Wählen Sie die Datei „%1“.</translation>
    </message>
    <message>
        <source>If it asks, attach it as a copy, not as a link.</source>
        <translation>Wenn Sie gefragt werden, fügen Sie sie als Kopie an, nicht als Link.</translation>
    </message>
    <message>
        <source>Open mail.yahoo.com and press &quot;Compose&quot;.</source>
        <translation>Öffnen Sie mail.yahoo.com und klicken Sie auf „Schreiben“.</translation>
    </message>
    <message>
        <source>Open icloud.com/mail and press the pen for a new message.</source>
        <translation>Öffnen Sie icloud.com/mail und klicken Sie auf den Stift für eine neue Nachricht.</translation>
    </message>
    <message>
        <source>Press the arrow that sends it, then come back here.</source>
        <translation>Klicken Sie auf den Pfeil, der sie sendet, und kommen Sie dann hierher zurück.</translation>
    </message>
    <message>
        <source>Open mail.proton.me and press &quot;New message&quot;.</source>
        <translation>Öffnen Sie mail.proton.me und klicken Sie auf „Neue Nachricht“.</translation>
    </message>
    <message>
        <source>Leave its own lock and its password alone. The file is locked already.</source>
        <translation>Lassen Sie das Schloss und das Passwort von Proton in Ruhe. Die Datei ist schon verschlossen.</translation>
    </message>
    <message>
        <source>Open gmx.net or gmx.com, log in, and press the button for a new email.</source>
        <translation>Öffnen Sie gmx.net oder gmx.com, melden Sie sich an und klicken Sie auf „E-Mail schreiben“.</translation>
    </message>
    <message>
        <source>Open your email in the web browser and start a new message.</source>
        <translation>Öffnen Sie Ihre E-Mails im Webbrowser und beginnen Sie eine neue Nachricht.</translation>
    </message>
    <message>
        <source>Attach the file &quot;%1&quot;. Often the button looks like a paper clip.</source>
        <translation>Hängen Sie die Datei „%1“ an. Oft sieht der Knopf dafür wie eine Büroklammer aus.</translation>
    </message>
    <message>
        <source>Press Send there, then come back here.</source>
        <translation>Klicken Sie dort auf Senden und kommen Sie dann hierher zurück.</translation>
    </message>
    <message>
        <source>Open your email app and start a new message.</source>
        <translation>Öffnen Sie Ihre E-Mail-App und beginnen Sie eine neue Nachricht.</translation>
    </message>
    <message>
        <source>How to send the locked report</source>
        <translation>So senden Sie die verschlossene Meldung</translation>
    </message>
    <message>
        <source>Only the %1 security team can open it.</source>
        <translation>Nur das Sicherheitsteam von %1 kann sie öffnen.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>One file goes another way</source>
        <translation>Eine Datei geht einen anderen Weg</translation>
    </message>
    <message>
        <source>Some files go another way</source>
        <translation>Einige Dateien gehen einen anderen Weg</translation>
    </message>
    <message>
        <source>Put it on any website for sharing files. Then write an email to %1 with the subject &quot;%2&quot;, the text from above and the link to the file.</source>
        <translation>Legen Sie sie auf eine beliebige Website zum Teilen von Dateien. Schreiben Sie dann eine E-Mail an %1 mit dem Betreff „%2“, dem Text von oben und dem Link zur Datei.</translation>
    </message>
    <message>
        <source>Put them on any website for sharing files. Then write an email to %1 with the subject &quot;%2&quot;, the text from above and the links to the files.</source>
        <translation>Legen Sie sie auf eine beliebige Website zum Teilen von Dateien. Schreiben Sie dann eine E-Mail an %1 mit dem Betreff „%2“, dem Text von oben und den Links zu den Dateien.</translation>
    </message>
    <message>
        <source>Or put it on a USB stick, and send that or hand it over.</source>
        <translation>Oder legen Sie sie auf einen USB-Stick, und schicken oder übergeben Sie ihn.</translation>
    </message>
    <message>
        <source>Or put them on a USB stick, and send that or hand it over.</source>
        <translation>Oder legen Sie sie auf einen USB-Stick, und schicken oder übergeben Sie ihn.</translation>
    </message>
    <message>
        <source>Or keep it, and wait until the team tells you a way.</source>
        <translation>Oder behalten Sie sie, und warten Sie, bis das Team Ihnen einen Weg nennt.</translation>
    </message>
    <message>
        <source>Or keep them, and wait until the team tells you a way.</source>
        <translation>Oder behalten Sie sie, und warten Sie, bis das Team Ihnen einen Weg nennt.</translation>
    </message>
    <message>
        <source>This file is too big for email, so we locked it on its own. Your report tells the team about it. Only the %1 security team can open it, so all the ways below are safe.</source>
        <translation>Diese Datei ist zu groß für eine E-Mail, darum haben wir sie einzeln verschlossen. Ihre Meldung nennt sie dem Team. Nur das Sicherheitsteam von %1 kann sie öffnen, darum sind alle Wege hier unten sicher.</translation>
    </message>
    <message>
        <source>These files are too big for email, so we locked each on its own. Your report tells the team about them. Only the %1 security team can open them, so all the ways below are safe.</source>
        <translation>Diese Dateien sind zu groß für eine E-Mail, darum haben wir jede einzeln verschlossen. Ihre Meldung nennt sie dem Team. Nur das Sicherheitsteam von %1 kann sie öffnen, darum sind alle Wege hier unten sicher.</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Very easy to guess. Add more words.</source>
        <translation>Sehr leicht zu erraten. Nehmen Sie mehr Wörter.</translation>
    </message>
    <message>
        <source>Easy to guess. Add more words.</source>
        <translation>Leicht zu erraten. Nehmen Sie mehr Wörter.</translation>
    </message>
    <message>
        <source>Could be guessed. One more word helps.</source>
        <translation>Könnte erraten werden. Ein Wort mehr hilft.</translation>
    </message>
    <message>
        <source>Hard to guess.</source>
        <translation>Schwer zu erraten.</translation>
    </message>
    <message>
        <source>Very hard to guess.</source>
        <translation>Sehr schwer zu erraten.</translation>
    </message>
    <message>
        <source>Longer is better: several words are easy to keep in mind.</source>
        <translation>Länger ist besser: Mehrere Wörter merkt man sich leicht.</translation>
    </message>
</context>
<context>
    <name>SummaryRow</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ändern: %1</translation>
    </message>
</context>
<context>
    <name>TeamFoundPage</name>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Number of their lock</source>
        <translation>Nummer ihres Schlosses</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Was wir gefunden haben</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>Which one is for security problems?</source>
        <translation>Welche ist für Sicherheitsprobleme?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Choose one of the addresses</source>
        <translation>Wählen Sie eine der Adressen</translation>
    </message>
    <message>
        <source>Their email address</source>
        <translation>E-Mail-Adresse der Firma</translation>
    </message>
    <message>
        <source>Type their address. It looks like security@example.org</source>
        <translation>Tippen Sie die Adresse der Firma ein. Sie sieht aus wie security@example.org</translation>
    </message>
    <message>
        <source>A lock without a name</source>
        <translation>Ein Schloss ohne Namen</translation>
    </message>
    <message>
        <source>Which lock do they want you to use?</source>
        <translation>Welches Schloss sollen Sie benutzen?</translation>
    </message>
    <message>
        <source>Choose one of the locks</source>
        <translation>Wählen Sie eines der Schlösser</translation>
    </message>
    <message>
        <source>Look for their lock</source>
        <translation>Nach ihrem Schloss suchen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>I have their lock</source>
        <translation>Ich habe ihr Schloss</translation>
    </message>
    <message>
        <source>Give us the file, the page or the email with it.</source>
        <translation>Geben Sie uns die Datei, die Seite oder die E-Mail, in der es steht.</translation>
    </message>
    <message>
        <source>Open it in your browser, save it, and give us the file.</source>
        <translation>Öffnen Sie es in Ihrem Browser, speichern Sie es und geben Sie uns die Datei.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>What else they offer</source>
        <translation>Was die Firma sonst anbietet</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>A page to report on</source>
        <translation>Eine Seite, auf der man melden kann</translation>
    </message>
    <message>
        <source>What they ask of you</source>
        <translation>Worum die Firma Sie bittet</translation>
    </message>
    <message>
        <source>One moment. This can take some seconds.</source>
        <translation>Einen Moment. Das kann einige Sekunden dauern.</translation>
    </message>
    <message>
        <source>Hide where I am</source>
        <translation>Verbergen, wo ich bin</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>%1 is no longer in your list.</source>
        <translation>%1 steht nicht mehr in Ihrer Liste.</translation>
    </message>
    <message>
        <source>Start a new report</source>
        <translation>Neue Meldung anfangen</translation>
    </message>
    <message>
        <source>Back to your reports</source>
        <translation>Zurück zu Ihren Meldungen</translation>
    </message>
    <message>
        <source>You added them. Their profile is signed by them, so only they can change it.</source>
        <translation>Sie haben die Firma hinzugefügt. Sie hat ihr Profil unterschrieben, also kann nur sie es ändern.</translation>
    </message>
    <message>
        <source>You added them.</source>
        <translation>Sie haben die Firma hinzugefügt.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Lock works until</source>
        <translation>Schloss gilt bis</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Schloss</translation>
    </message>
    <message>
        <source>Their page</source>
        <translation>Seite der Firma</translation>
    </message>
    <message>
        <source>The number of their lock</source>
        <translation>Die Nummer ihres Schlosses</translation>
    </message>
    <message>
        <source>Save profile to share</source>
        <translation>Profil zum Weitergeben speichern</translation>
    </message>
    <message>
        <source>A file with their address and lock. Whoever gets it has to compare the number, too.</source>
        <translation>Eine Datei mit ihrer Adresse und ihrem Schloss. Wer sie bekommt, muss die Nummer auch vergleichen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Take them out of your list</source>
        <translation>Aus Ihrer Liste nehmen</translation>
    </message>
    <message>
        <source>Reports that you began stay, but need the lock again before you can send them.</source>
        <translation>Angefangene Meldungen bleiben, brauchen aber das Schloss wieder, bevor Sie sie senden können.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is saved in %2.</source>
        <translation>Das Profil „%1“ ist in %2 gespeichert.</translation>
    </message>
    <message>
        <source>no end date</source>
        <translation>kein Enddatum</translation>
    </message>
</context>
<context>
    <name>TeamStopPage</name>
    <message>
        <source>Back to your reports</source>
        <translation>Zurück zu Ihren Meldungen</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Einzelheiten</translation>
    </message>
</context>
<context>
    <name>TeamText</name>
    <message>
        <source>We found nothing there</source>
        <translation>Wir haben dort nichts gefunden</translation>
    </message>
    <message>
        <source>Where do they want to hear of it?</source>
        <translation>Wo will die Firma davon hören?</translation>
    </message>
    <message>
        <source>Which address is the right one?</source>
        <translation>Welche Adresse ist die richtige?</translation>
    </message>
    <message>
        <source>Their lock is still missing</source>
        <translation>Das Schloss der Firma fehlt noch</translation>
    </message>
    <message>
        <source>Which lock is theirs?</source>
        <translation>Welches Schloss ist ihres?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Halt</translation>
    </message>
    <message>
        <source>There is no address and no lock in it. Look at their website for a page named &quot;Security&quot; or &quot;Contact&quot;, and give us that. If you know their email address, type it below.</source>
        <translation>Darin steht keine Adresse und kein Schloss. Suchen Sie auf der Website nach einer Seite namens „Sicherheit“ oder „Kontakt“ und geben Sie uns die. Wenn Sie die E-Mail-Adresse kennen, tippen Sie sie unten ein.</translation>
    </message>
    <message>
        <source>No email address stands there. If you know theirs, type it here.</source>
        <translation>Dort steht keine E-Mail-Adresse. Wenn Sie sie kennen, tippen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>There is more than one, and only one can get your report.</source>
        <translation>Es gibt mehr als eine, und nur eine kann Ihre Meldung bekommen.</translation>
    </message>
    <message>
        <source>We know where to write to. But without a lock of theirs, others could read your report on the way. So this app sends nothing until we have it.</source>
        <translation>Wir wissen, wohin wir schreiben. Aber ohne ein Schloss der Firma könnten andere Ihre Meldung unterwegs lesen. Darum sendet diese App nichts, bis wir es haben.</translation>
    </message>
    <message>
        <source>We know the number of their lock, but we do not have the lock itself yet.</source>
        <translation>Wir kennen die Nummer ihres Schlosses, aber das Schloss selbst haben wir noch nicht.</translation>
    </message>
    <message>
        <source>There is more than one. Often each belongs to one person. Take the one for the whole team, if there is one.</source>
        <translation>Es gibt mehr als eines. Oft gehört jedes einem einzelnen Menschen. Nehmen Sie das für das ganze Team, wenn es eines gibt.</translation>
    </message>
    <message>
        <source>Stop. This is not the lock that they name</source>
        <translation>Halt. Das ist nicht das Schloss, das sie nennen</translation>
    </message>
    <message>
        <source>They say which number their lock has, and the lock that stands there has another one. Somebody made a mistake, or changed the page. Nothing was added. Ask the company another way before you send them anything.</source>
        <translation>Die Firma sagt, welche Nummer ihr Schloss hat, und das Schloss, das dort steht, hat eine andere. Jemand hat sich vertan oder die Seite verändert. Es wurde nichts hinzugefügt. Fragen Sie die Firma auf einem anderen Weg, bevor Sie ihr etwas senden.</translation>
    </message>
    <message>
        <source>They name</source>
        <translation>Sie nennen</translation>
    </message>
    <message>
        <source>We found</source>
        <translation>Wir haben gefunden</translation>
    </message>
    <message>
        <source>Stop. This opens the lock</source>
        <translation>Halt. Das öffnet das Schloss</translation>
    </message>
    <message>
        <source>What you gave us, or what stands on their page, is the secret part that opens the lock. Nobody but its owner should have it. We kept nothing of it. If it is theirs, tell them that others can see it.</source>
        <translation>Was Sie uns gegeben haben oder was auf der Seite steht, ist der geheime Teil, der das Schloss öffnet. Niemand als der Besitzer sollte ihn haben. Wir haben nichts davon behalten. Wenn er der Firma gehört, sagen Sie ihr, dass andere ihn sehen können.</translation>
    </message>
    <message>
        <source>%1 says that it was good until %2 only. What stands there may be old.</source>
        <translation>%1 sagt, dass es nur bis %2 galt. Was dort steht, ist vielleicht veraltet.</translation>
    </message>
    <message>
        <source>%1 says that it belongs somewhere else: %2. Somebody may have copied it.</source>
        <translation>%1 sagt, dass es woanders hingehört: %2. Vielleicht hat es jemand kopiert.</translation>
    </message>
    <message>
        <source>Take care: the address %1 does not belong to %2, where it stands. Companies do let others take their reports, but a false page would look the same.</source>
        <translation>Vorsicht: Die Adresse %1 gehört nicht zu %2, wo sie steht. Manche Firmen lassen andere ihre Meldungen annehmen, aber eine falsche Seite sähe genauso aus.</translation>
    </message>
    <message>
        <source>More than an address stood there, such as a second address that would get a copy. We left that out.</source>
        <translation>Dort stand mehr als eine Adresse, zum Beispiel eine zweite, die eine Kopie bekäme. Das haben wir weggelassen.</translation>
    </message>
    <message>
        <source>A page that they name can be changed by others on the way. We do not ask there.</source>
        <translation>Eine Seite, die sie nennen, kann unterwegs von anderen verändert werden. Dort fragen wir nicht.</translation>
    </message>
    <message>
        <source>Some lines hold hidden signs that can make words look like others. We left those lines out.</source>
        <translation>In manchen Zeilen stehen versteckte Zeichen, durch die Wörter wie andere aussehen. Diese Zeilen haben wir weggelassen.</translation>
    </message>
    <message>
        <source>We did not understand every line.</source>
        <translation>Wir haben nicht jede Zeile verstanden.</translation>
    </message>
    <message>
        <source>There is far more in it than a company needs. We looked at the first part.</source>
        <translation>Darin steht viel mehr, als eine Firma braucht. Wir haben uns den ersten Teil angesehen.</translation>
    </message>
    <message>
        <source>They keep their lock with the name servers of the internet. Those can be lied to, so we do not ask them.</source>
        <translation>Sie bewahren ihr Schloss bei den Nameservern des Internets auf. Dort lässt sich leicht lügen, darum fragen wir sie nicht.</translation>
    </message>
    <message>
        <source>%1 has another lock than the one that they name. We did not take it.</source>
        <translation>%1 hat ein anderes Schloss als das, das sie nennen. Wir haben es nicht genommen.</translation>
    </message>
    <message>
        <source>No lock that we can read is at %1.</source>
        <translation>Bei %1 ist kein Schloss, das wir lesen können.</translation>
    </message>
    <message>
        <source>Something like a lock is there, but it is damaged or of a kind that we cannot use.</source>
        <translation>Etwas wie ein Schloss ist da, aber es ist beschädigt oder von einer Art, die wir nicht benutzen können.</translation>
    </message>
    <message>
        <source>%1 leads on to %2. We do not go there by ourselves. If that is them, type it as their website.</source>
        <translation>%1 führt weiter zu %2. Von allein gehen wir nicht dorthin. Wenn das die Firma ist, tippen Sie es als ihre Website ein.</translation>
    </message>
    <message>
        <source>There is no such page: %1.</source>
        <translation>Diese Seite gibt es nicht: %1.</translation>
    </message>
    <message>
        <source>%1 was not found. Check how it is written, and that you are on the internet.</source>
        <translation>%1 wurde nicht gefunden. Prüfen Sie, wie es geschrieben wird und ob Sie im Internet sind.</translation>
    </message>
    <message>
        <source>The way that hides where you are does not work just now. Nothing went past it.</source>
        <translation>Der Weg, der verbirgt, wo Sie sind, funktioniert gerade nicht. Nichts ist daran vorbeigegangen.</translation>
    </message>
    <message>
        <source>%1 could not show that it is the real one. Somebody may be in between, so we took nothing from it.</source>
        <translation>%1 konnte nicht zeigen, dass es echt ist. Vielleicht steht jemand dazwischen, darum haben wir nichts davon genommen.</translation>
    </message>
    <message>
        <source>%1 leads to a place where we do not go.</source>
        <translation>%1 führt an eine Stelle, zu der wir nicht gehen.</translation>
    </message>
    <message>
        <source>%1 is far too big for such a page.</source>
        <translation>%1 ist viel zu groß für so eine Seite.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. You can try again.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Sie können es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>What is at %1 is no page that we can read.</source>
        <translation>Was bei %1 steht, ist keine Seite, die wir lesen können.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Sie haben es abgebrochen.</translation>
    </message>
    <message>
        <source>This is no profile that this app knows</source>
        <translation>Das ist kein Profil, das diese App kennt</translation>
    </message>
    <message>
        <source>This is far too big for a profile</source>
        <translation>Das ist viel zu groß für ein Profil</translation>
    </message>
    <message>
        <source>Something in this profile is not as it should be. Ask for a new one</source>
        <translation>Etwas in diesem Profil ist nicht, wie es sein soll. Bitten Sie um ein neues</translation>
    </message>
    <message>
        <source>This profile brings no lock with it. Ask for one that does</source>
        <translation>Dieses Profil bringt kein Schloss mit. Bitten Sie um eines mit Schloss</translation>
    </message>
    <message>
        <source>Stop. This profile has another lock than it says, or than the one you have. We did not take it</source>
        <translation>Halt. Dieses Profil hat ein anderes Schloss, als es sagt, oder als Sie es haben. Wir haben es nicht genommen</translation>
    </message>
    <message>
        <source>The lock in this profile cannot be used. We did not take it</source>
        <translation>Das Schloss in diesem Profil ist nicht zu gebrauchen. Wir haben es nicht genommen</translation>
    </message>
    <message>
        <source>Stop. Somebody has changed this profile since the company signed it. We did not take it</source>
        <translation>Halt. Jemand hat dieses Profil verändert, seit die Firma es unterschrieben hat. Wir haben es nicht genommen</translation>
    </message>
    <message>
        <source>Stop. The company signs its profile, and this one is not signed. We did not take it</source>
        <translation>Halt. Die Firma unterschreibt ihr Profil, und dieses ist nicht unterschrieben. Wir haben es nicht genommen</translation>
    </message>
    <message>
        <source>This profile is older than the one that you have. We did not take it</source>
        <translation>Dieses Profil ist älter als das, das Sie haben. Wir haben es nicht genommen</translation>
    </message>
    <message>
        <source>It could not be kept on this computer. The disk may be full</source>
        <translation>Es konnte auf diesem Computer nicht behalten werden. Vielleicht ist die Festplatte voll</translation>
    </message>
    <message>
        <source>Looking it up asks %1, and nobody else. They hear nothing of you or your report.</source>
        <translation>Das Nachsehen fragt %1 und sonst niemanden. Dort erfährt man nichts von Ihnen oder Ihrer Meldung.</translation>
    </message>
    <message>
        <source>We ask the way that hides where you are.</source>
        <translation>Wir fragen auf dem Weg, der verbirgt, wo Sie sind.</translation>
    </message>
    <message>
        <source>They can see from where on the internet you ask.</source>
        <translation>Dort sieht man, von wo im Internet Sie fragen.</translation>
    </message>
    <message>
        <source>This asks %1, and nobody else. They can see that somebody looks for the lock of %2.</source>
        <translation>Das fragt %1 und sonst niemanden. Dort sieht man, dass jemand nach dem Schloss von %2 sucht.</translation>
    </message>
    <message>
        <source>%1 (it reads like %2)</source>
        <translation>%1 (liest sich wie %2)</translation>
    </message>
    <message>
        <source>what you gave us</source>
        <translation>dem, was Sie uns gegeben haben</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, aus %2</translation>
    </message>
    <message>
        <source>You have this company in your list already. Take it out there first, if you want to add it anew</source>
        <translation>Diese Firma steht schon in Ihrer Liste. Nehmen Sie sie dort erst heraus, wenn Sie sie neu hinzufügen wollen</translation>
    </message>
    <message>
        <source>The date of this computer is wrong, so nothing can be checked. Set it, then try again</source>
        <translation>Das Datum dieses Computers ist falsch, deshalb lässt sich nichts prüfen. Stellen Sie es richtig ein und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>Stop. A company in your list has this lock already. Under a second name, your reports could go to a wrong address. We did not take it</source>
        <translation>Halt. Eine Firma in Ihrer Liste hat dieses Schloss schon. Unter einem zweiten Namen könnten Ihre Meldungen an eine falsche Adresse gehen. Wir haben es nicht übernommen</translation>
    </message>
    <message>
        <source>Take care: this lock does not name the address %1. It may belong to somebody else. Ask them whether this is the right lock for that address.</source>
        <translation>Achtung: Auf diesem Schloss steht die Adresse %1 nicht. Es kann jemand anderem gehören. Fragen Sie die Firma, ob es das richtige Schloss für diese Adresse ist.</translation>
    </message>
</context>
<context>
    <name>TellAnotherPage</name>
    <message>
        <source>Which company do you want to tell?</source>
        <translation>Welcher Firma wollen Sie Bescheid sagen?</translation>
    </message>
    <message>
        <source>Their email address or website</source>
        <translation>E-Mail-Adresse oder Website der Firma</translation>
    </message>
    <message>
        <source>Hide where I am</source>
        <translation>Verbergen, wo ich bin</translation>
    </message>
    <message>
        <source>Or paste it here</source>
        <translation>Oder fügen Sie es hier ein</translation>
    </message>
    <message>
        <source>We look for two things: where they want to hear of a problem, and a lock that only they can open. Many companies put both on their website.</source>
        <translation>Wir suchen zwei Dinge: wo die Firma von einem Problem hören will, und ein Schloss, das nur sie öffnen kann. Viele Firmen haben beides auf ihrer Website.</translation>
    </message>
    <message>
        <source>security@example.org or example.org</source>
        <translation>security@example.org oder example.org</translation>
    </message>
    <message>
        <source>Or drop a file from them here</source>
        <translation>Oder ziehen Sie eine Datei von der Firma hierher</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Type an address or a website, or give us a file or a text</source>
        <translation>Tippen Sie eine Adresse oder Website ein, oder geben Sie uns eine Datei oder einen Text</translation>
    </message>
    <message>
        <source>This is no address or website that can be looked up. It looks like example.org</source>
        <translation>Das ist keine Adresse oder Website, bei der man nachsehen kann. Sie sieht aus wie example.org</translation>
    </message>
    <message>
        <source>One moment. This can take some seconds.</source>
        <translation>Einen Moment. Das kann einige Sekunden dauern.</translation>
    </message>
    <message>
        <source>This file cannot be read. Save it again, then try once more</source>
        <translation>Diese Datei lässt sich nicht lesen. Speichern Sie sie noch einmal und versuchen Sie es dann wieder</translation>
    </message>
    <message>
        <source>A lock, a page like security.txt or SECURITY.md, an email from them, or a profile that somebody shared with you. We ask nobody on the internet about it.</source>
        <translation>Ein Schloss, eine Seite wie security.txt oder SECURITY.md, eine E-Mail von der Firma oder ein Profil, das Ihnen jemand gegeben hat. Dafür fragen wir niemanden im Internet.</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Earlier part</source>
        <translation>Früherer Teil</translation>
    </message>
    <message>
        <source>Later part</source>
        <translation>Späterer Teil</translation>
    </message>
    <message>
        <source>The text, with what we found marked</source>
        <translation>Der Text, mit Markierungen für das Gefundene</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>UsefulText</name>
    <message>
        <source>what you saw</source>
        <translation>was Sie gesehen haben</translation>
    </message>
    <message>
        <source>Write a few more words about what you saw</source>
        <translation>Noch genauer schreiben, was Sie gesehen haben</translation>
    </message>
    <message>
        <source>which version it is</source>
        <translation>welche Version es ist</translation>
    </message>
    <message>
        <source>Say which version it is</source>
        <translation>Sagen, welche Version es ist</translation>
    </message>
    <message>
        <source>how to make it happen again</source>
        <translation>wie es noch einmal passiert</translation>
    </message>
    <message>
        <source>Write down how to make it happen again</source>
        <translation>Aufschreiben, wie es noch einmal passiert</translation>
    </message>
    <message>
        <source>who could get hurt</source>
        <translation>wem es schaden könnte</translation>
    </message>
    <message>
        <source>Say who could get hurt</source>
        <translation>Sagen, wem es schaden könnte</translation>
    </message>
    <message>
        <source>how they can ask you</source>
        <translation>wie man Sie fragen kann</translation>
    </message>
    <message>
        <source>Give them a way to ask you something</source>
        <translation>Sagen, wie man Sie etwas fragen kann</translation>
    </message>
    <message>
        <source>something to look at</source>
        <translation>eine Datei zum Ansehen</translation>
    </message>
    <message>
        <source>Add a picture or a log</source>
        <translation>Ein Bild oder ein Protokoll hinzufügen</translation>
    </message>
    <message>
        <source>Good: your report tells them %1.</source>
        <translation>Gut, das ist schon in Ihrer Meldung: %1.</translation>
    </message>
    <message>
        <source>Good: your report tells them %1 and %2.</source>
        <comment>a list, and its last entry</comment>
        <translation>Gut, das ist schon in Ihrer Meldung: %1 und %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>VaultText</name>
    <message>
        <source>That passphrase is not right</source>
        <translation>Diese Passphrase stimmt nicht</translation>
    </message>
    <message>
        <source>You can try again. Nothing was changed.</source>
        <translation>Sie können es noch einmal versuchen. Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>The part of the desktop that keeps passwords does not answer. You can choose a passphrase instead.</source>
        <translation>Der Teil des Desktops, der Passwörter aufbewahrt, antwortet nicht. Sie können stattdessen eine Passphrase wählen.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Die Festplatte ist voll</translation>
    </message>
    <message>
        <source>What was saved before is still there. Make room on this computer: delete files that you do not need, or empty the bin. Then try again.</source>
        <translation>Was vorher gespeichert wurde, ist noch da. Schaffen Sie Platz auf diesem Computer: Löschen Sie Dateien, die Sie nicht brauchen, oder leeren Sie den Papierkorb. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Nothing can be saved here</source>
        <translation>Hier lässt sich nichts speichern</translation>
    </message>
    <message>
        <source>The disk or your home folder takes no changes just now. What was saved before is still there.</source>
        <translation>Die Festplatte oder Ihr persönlicher Ordner nimmt gerade keine Änderungen an. Was vorher gespeichert wurde, ist noch da.</translation>
    </message>
    <message>
        <source>The folder with your reports is gone</source>
        <translation>Der Ordner mit Ihren Meldungen ist weg</translation>
    </message>
    <message>
        <source>It may be on a disk that is not connected. Connect it, then try again.</source>
        <translation>Vielleicht liegt er auf einer Festplatte, die nicht angeschlossen ist. Schließen Sie sie an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk did not work as it should</source>
        <translation>Die Festplatte hat nicht so gearbeitet, wie sie soll</translation>
    </message>
    <message>
        <source>Reading or writing failed. What was saved before may still be there. If this happens again, have the disk looked at.</source>
        <translation>Lesen oder Schreiben ist misslungen. Was vorher gespeichert wurde, ist vielleicht noch da. Wenn das wieder vorkommt, lassen Sie die Festplatte prüfen.</translation>
    </message>
    <message>
        <source>A file of this report is damaged</source>
        <translation>Eine Datei dieser Meldung ist beschädigt</translation>
    </message>
    <message>
        <source>Part of it was changed or is missing. We can try to save what can still be read.</source>
        <translation>Ein Teil davon wurde verändert oder fehlt. Wir können versuchen zu retten, was noch lesbar ist.</translation>
    </message>
    <message>
        <source>This is not a file of Vouchsafe</source>
        <translation>Das ist keine Datei von Vouchsafe</translation>
    </message>
    <message>
        <source>Nothing was changed. Please choose another file.</source>
        <translation>Es wurde nichts verändert. Bitte wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>A newer Vouchsafe made this</source>
        <translation>Das hat ein neueres Vouchsafe gemacht</translation>
    </message>
    <message>
        <source>This version can show it at most, so that nothing of it gets lost. Install the newest version to go on with it.</source>
        <translation>Diese Version kann es höchstens anzeigen, damit nichts davon verloren geht. Installieren Sie die neueste Version, um damit weiterzumachen.</translation>
    </message>
    <message>
        <source>We do not open this file</source>
        <translation>Diese Datei öffnen wir nicht</translation>
    </message>
    <message>
        <source>It asks for more memory than any file of ours. It was changed, or somebody else made it.</source>
        <translation>Sie verlangt mehr Speicher als jede Datei von uns. Sie wurde verändert, oder jemand anders hat sie gemacht.</translation>
    </message>
    <message>
        <source>This report is open somewhere else</source>
        <translation>Diese Meldung ist woanders geöffnet</translation>
    </message>
    <message>
        <source>Another window or computer is writing in it. Close it there, then try again. Until then you can read it here.</source>
        <translation>Ein anderes Fenster oder ein anderer Computer schreibt gerade darin. Schließen Sie sie dort und versuchen Sie es noch einmal. Bis dahin können Sie sie hier lesen.</translation>
    </message>
    <message>
        <source>This report was changed somewhere else</source>
        <translation>Diese Meldung wurde woanders geändert</translation>
    </message>
    <message>
        <source>Another window or computer saved it after you opened it here. Open it again to see what is new.</source>
        <translation>Ein anderes Fenster oder ein anderer Computer hat sie gespeichert, nachdem Sie sie hier geöffnet haben. Öffnen Sie sie noch einmal, um zu sehen, was neu ist.</translation>
    </message>
    <message>
        <source>This file is over 1 GB</source>
        <translation>Diese Datei ist größer als 1 GB</translation>
    </message>
    <message>
        <source>It cannot be added. Say in your report that you have it.</source>
        <translation>Sie kann nicht hinzugefügt werden. Schreiben Sie in Ihre Meldung, dass Sie sie haben.</translation>
    </message>
    <message>
        <source>Another program is changing this file</source>
        <translation>Ein anderes Programm ändert diese Datei gerade</translation>
    </message>
    <message>
        <source>Close that program, or add a copy of the file.</source>
        <translation>Schließen Sie dieses Programm oder fügen Sie eine Kopie der Datei hinzu.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>You stopped it, and nothing was changed.</source>
        <translation>Sie haben es abgebrochen, und es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full</source>
        <translation>Nicht gespeichert: Die Festplatte ist voll</translation>
    </message>
    <message>
        <source>Not saved: the disk takes no changes</source>
        <translation>Nicht gespeichert: Die Festplatte nimmt keine Änderungen an</translation>
    </message>
    <message>
        <source>Not saved: the folder is gone</source>
        <translation>Nicht gespeichert: Der Ordner ist weg</translation>
    </message>
    <message>
        <source>Not saved: it is open somewhere else</source>
        <translation>Nicht gespeichert: Sie ist woanders geöffnet</translation>
    </message>
    <message>
        <source>Not saved: it was changed somewhere else</source>
        <translation>Nicht gespeichert: Sie wurde woanders geändert</translation>
    </message>
    <message>
        <source>Not saved: a newer Vouchsafe made it</source>
        <translation>Nicht gespeichert: Ein neueres Vouchsafe hat sie gemacht</translation>
    </message>
    <message>
        <source>Not saved: the file is damaged</source>
        <translation>Nicht gespeichert: Die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>Not saved: the disk did not work as it should</source>
        <translation>Nicht gespeichert: Die Festplatte hat nicht so gearbeitet, wie sie soll</translation>
    </message>
    <message>
        <source>There is a file of that name already</source>
        <translation>Es gibt schon eine Datei mit diesem Namen</translation>
    </message>
    <message>
        <source>Nothing was written over. Choose another name.</source>
        <translation>Nichts wurde überschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This computer did not open your reports</source>
        <translation>Dieser Computer hat Ihre Meldungen nicht geöffnet</translation>
    </message>
    <message>
        <source>Nothing is lost. The place where it keeps your passwords may be closed. Log out and in again, then try again.</source>
        <translation>Nichts ist verloren. Der Ort, an dem er Ihre Passwörter aufbewahrt, ist vielleicht geschlossen. Melden Sie sich ab und wieder an, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>This computer does not keep passwords for you</source>
        <translation>Dieser Computer bewahrt keine Passwörter für Sie auf</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Trying to send your report</source>
        <translation>Wir versuchen, Ihre Meldung zu senden</translation>
    </message>
    <message>
        <source>Your report waits in the outbox</source>
        <translation>Ihre Meldung wartet im Postausgang</translation>
    </message>
    <message>
        <source>We try again just now. It is the very same report.</source>
        <translation>Wir versuchen es gerade wieder. Es ist genau dieselbe Meldung.</translation>
    </message>
    <message>
        <source>If you stop it, it may have arrived all the same. We tell you what we know.</source>
        <translation>Wenn Sie es anhalten, kann sie trotzdem angekommen sein. Wir sagen Ihnen, was wir wissen.</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>We will try again at %1, if this window is open then.</source>
        <translation>Wir versuchen es um %1 wieder, wenn dieses Fenster dann offen ist.</translation>
    </message>
    <message>
        <source>We tried for five days, and stopped.</source>
        <translation>Wir haben es fünf Tage lang versucht und dann aufgehört.</translation>
    </message>
    <message>
        <source>We do not try again by ourselves. Please look at it.</source>
        <translation>Wir versuchen es nicht von selbst wieder. Bitte sehen Sie es sich an.</translation>
    </message>
    <message>
        <source>It is locked, and %1 has not got it yet. You can close the window and come back. It then goes on trying, or asks for your password.</source>
        <translation>Sie ist verschlossen, und %1 hat sie noch nicht. Sie können das Fenster schließen und wiederkommen. Dann geht es weiter, oder Sie werden nach Ihrem Passwort gefragt.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>What else you can do</source>
        <translation>Was Sie sonst tun können</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>Nicht warten</translation>
    </message>
    <message>
        <source>Try again now, or change the address or password.</source>
        <translation>Versuchen Sie es jetzt noch einmal, oder ändern Sie die Adresse oder das Passwort.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Ein anderer Weg</translation>
    </message>
    <message>
        <source>On a website, or in an app on this computer.</source>
        <translation>Auf einer Website oder in einer App auf diesem Computer.</translation>
    </message>
    <message>
        <source>Send it another way</source>
        <translation>Auf einem anderen Weg senden</translation>
    </message>
</context>
<context>
    <name>WhatWillHappenPage</name>
    <message>
        <source>What will happen</source>
        <translation>Was passieren wird</translation>
    </message>
    <message>
        <source>You answer a few plain questions.</source>
        <translation>Sie beantworten ein paar einfache Fragen.</translation>
    </message>
    <message>
        <source>You add pictures or files, if you have any.</source>
        <translation>Sie fügen Bilder oder Dateien hinzu, wenn Sie welche haben.</translation>
    </message>
    <message>
        <source>We lock it, so that only the %1 security team can open it.</source>
        <translation>Wir verschließen alles, sodass nur das Sicherheitsteam von %1 es öffnen kann.</translation>
    </message>
    <message>
        <source>You send it.</source>
        <translation>Sie senden es.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <translation>%1 bittet: %2</translation>
    </message>
    <message>
        <source>I report such problems often: give me the short form</source>
        <translation>Ich melde so etwas oft: bitte das kurze Formular</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you press Send. You can stop at any time. We keep your work privately on this computer.</source>
        <translation>Nichts verlässt diesen Computer, bis Sie auf Senden drücken. Sie können jederzeit aufhören. Wir bewahren Ihre Arbeit vertraulich auf diesem Computer auf.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you press Send. You can stop at any time. We cannot save just now: your work is gone when you close the window.</source>
        <translation>Nichts verlässt diesen Computer, bis Sie auf Senden drücken. Sie können jederzeit aufhören. Wir können gerade nicht speichern: Ihre Arbeit ist weg, wenn Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>This is not for %1: tell another company</source>
        <translation>Das ist nicht für %1: einer anderen Firma Bescheid sagen</translation>
    </message>
</context>
<context>
    <name>WhenText</name>
    <message>
        <source>today at %1</source>
        <translation>heute um %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>gestern um %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
</context>
</TS>
