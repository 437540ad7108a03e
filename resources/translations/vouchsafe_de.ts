<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Vouchsafe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vouchsafe helps you tell a security team about a problem, privately. It looks nothing up and sends nothing by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Vouchsafe contributors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPL-3.0-or-later: you may use, read, change and share it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, LGPL-3.0</source>
        <comment>version and licence of a library</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, LGPL-2.1</source>
        <comment>version and licence of a library</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, BSD-2-Clause</source>
        <comment>version and licence of a library</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built on the work of others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>%1: %2</source>
        <comment>a button and what it is about</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it happens every time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it happens sometimes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it happened once</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody could lose money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody&apos;s safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other people&apos;s private data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t tell them who I am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ByHandPage</name>
    <message>
        <source>Your report is locked. Now send it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your folder &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your email in the web browser and start a new message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your email app and start a new message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in the address, the subject and the text from above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the file &quot;%1&quot;. Often the button looks like a paper clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Send there, then come back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is safe to save or send this file: only the %1 security team can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I will send it later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CannotStartPage</name>
    <message>
        <source>Vouchsafe cannot run safely on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part that makes good random numbers is missing, and without it nothing could be locked. Nothing was done. Install the package libqca-qt6-plugins, then start Vouchsafe again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Your report is not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you close now, everything you typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Where should the locked report go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your email app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file into the message by hand, as below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Your locked report is saved; send it by hand, as below.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>This box is full, so the last words are not in it. Add what is left as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Pictures and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files here, or paste copied files with Ctrl+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are sent as they are. Look through them first: a picture may show names, and a log may hold passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of the screen or a log file helps a lot, but you don&apos;t need one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. About %2 after locking. Most email services take up to 25 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than the team&apos;s mail program can show. Remove the biggest file, and say in your report that you have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be too big for your email service. If it is refused, remove the biggest file, and say in your report that you have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message>
        <source>Ten words explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandedOverPage</name>
    <message>
        <source>We opened your email app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We opened %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a new message to %1 with one file. Read it if you like, then press Send there. We cannot see whether you did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is &quot;%1&quot;. It can take a few seconds to appear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It&apos;s there, I pressed Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message, but no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We show you how to put the file in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It&apos;s there, but I will send it later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We show you how to send it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what you see</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F1 on any page to get help for that page. All of this is in the app: nothing is looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten words explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Vouchsafe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>What happens with my report?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is a lock?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if the lock ran out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do I stay unknown?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pictures and logs help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do I send it from a website?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do I send it from an email app?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if a file is too big?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can this app not do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you write, your report is only in this window. When you close the window, it is gone. The app asks you first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you press &quot;Lock and send&quot;, we put your answers and files into one file and lock it. That file is saved in your Downloads folder. You can keep it or delete it: only the security team can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then you send it with your own email. The team reads it, looks for the fault and mends it. That can take weeks. They may write to you with a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer the app keeps your settings, the teams that you added and newer locks that you gave it. It keeps no word of your report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think of a box with a lock. Anyone may put something in and press the lock shut. Only the team can open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each security team gives out such a lock. This app shuts it around your report. No one on the way can read it: not your email service, and not the makers of this app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lock is only good when it is truly the team&apos;s. So the app checks it each time. If it is not the right one, nothing is locked and nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lock has an end date. Teams often forget to move it. You did nothing wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look on the team&apos;s own website for a newer lock. It is often on a page about security. Save that page, or copy it, and give it to the app. The app checks that it comes from the same team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you find none, you can use the old lock. Only the team could open your report then, too. But they may have put the old one away, and then they cannot read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also wait. Leave the window open: this version keeps your report only until it closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security team sees all that you wrote, your files, and the address that you send from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your email service sees your address, the team&apos;s address, the time and the size. It does not see your words or your files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The makers of this app see nothing. The app sends nothing by itself and looks nothing up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the app asks how they can reach you, choose &quot;Don&apos;t tell them who I am&quot;. Your name then stays out of the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team still sees the address that you send from. Make a new one for this, without your name in it. Some services ask for no name at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at your files too. A picture may show your name. A log may hold your user name or the number of your computer on the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you could be in danger, do not use a computer or a network of the people you fear. Ask someone you trust for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of the screen helps most. Take it when the odd thing shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log is a file where an app notes what it does. If you know where it is, add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files go out just as they are. Look at each one first. Cover or cut away what is not about the problem: names, passwords, other people&apos;s messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can send a report with no file at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First the app saves one locked file for you. It shows you the file, the address, the subject and a short text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your email in the web browser. Start a new message. Copy the address, the subject and the text into it, one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then attach the file. Often the button looks like a paper clip. Press Send, and tell the app that you did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app opens a new message in your email app, with the locked file in it. You press Send there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app cannot see what happens in the other app. So it asks you what you see. If there is no file in the message, or if nothing opened, it shows you another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file in the message cannot be read by you either. That is how it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most email services take up to 25 MB. Files grow by about half when they are locked and sent. The app shows you both sizes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is too much, take out the biggest file. Write in your report that you have it. The team will tell you how to bring it to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a long film, one short part or one picture is often enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot hide that you wrote to the team. Your email service and the team can see that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot protect you from a harmful program on your own computer, or from someone who looks over your shoulder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not keep your report when you close the window, and it cannot find names or passwords in your files for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not send by itself. Only you know if the report is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What only the team can open. Experts call it a public key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your whole report in one file that only the team can open. It is safe to save or send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people at a company who mend what is unsafe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you tell the team: your answers and your files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long number that belongs to just one lock. Two locks with the same number are the same lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning words into signs that make no sense, until the right person turns them back. This is what locking does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file where an app notes what it does, line by line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of an app. It grows with each new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short name for your report, like IVPN-7F3K. It says nothing about what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advisory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page where a team tells everyone what was wrong and what to do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpTopicPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All help topics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HiddenPage</name>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. What you typed is still in this window, and comes back just as you left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This only hides. Anyone at this computer can show it again: this version has no passphrase. If you have to leave, lock the screen of your computer too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HowPage</name>
    <message>
        <source>How do you usually read your email?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whichever way it travels, we lock it first. %1 will see the address you send from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail, Outlook.com, Proton and others. We save one locked file and show you what to do with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We make a new message with the file in it, and open it in your email app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We found %1. We open a new message there with the file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an app on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which app?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which address do you send from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on the locked report, so that %1 can open it more easily. You may leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how you want to send it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an address like you@example.org, or leave it empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>Your locked report is saved on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you press Send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>The licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockText</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a date is written: Qt&apos;s signs d, MMMM, yyyy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We compared %1&apos;s lock with the one built into this app. They are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We compared %1&apos;s lock with the one that you added yourself. They are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no end date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the %1 security team can open this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose to use %1&apos;s old lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ran out on %1. It is still %2&apos;s lock: only whoever holds %2&apos;s private part of it can open the report. The report tells them that the lock was old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app&apos;s copy of %1&apos;s lock ran out on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app&apos;s copy of %1&apos;s lock ran out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did nothing wrong; %1 may have a newer one. Your report is safe on this computer. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still %1&apos;s lock: it matches the one built into this app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still %1&apos;s lock: it matches the one that you added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has withdrawn this lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody should use it any more. Your report stays in this window, and nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop. This is not %1&apos;s lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or this app may have been changed. Please get a fresh copy of this app from the place where you first found it. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lock can only sign; it cannot keep a report private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did nothing wrong. Look for another copy of %1&apos;s lock. Your report stays in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lock is of an old kind that others can break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did nothing wrong. Look for a newer lock from %1, or reach them another way. Your report stays in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer says it is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer&apos;s clock is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be right, so nobody can say whether %1&apos;s lock still works. Set the date and time of your computer, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By your computer&apos;s clock, %1&apos;s lock was made in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date and time of your computer, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy of %1&apos;s lock is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been changed, so it is not used. Look for another copy. Your report stays in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We found no lock in it. Save the whole page or file again, then try once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is far too big for a lock. Use the file or page that %1 publishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop. This holds a PRIVATE key, which nobody but its owner may have. We did not keep it. If somebody sent it to you, tell them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not %1&apos;s lock, so we did not take it. Get it from %1&apos;s own website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of it was not signed by %1, so we did not take it. Get it from %1&apos;s own website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer&apos;s clock is wrong. Set the date and time, then try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot use this copy. Get it from %1&apos;s own website</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewerLockPage</name>
    <message>
        <source>Give us the newer lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, drop or paste what %1 has on its website: a lock file, or the whole page with the lock in it. We take it only if it is the same lock with a new date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or paste it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file, or paste the lock or the page here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read. Save it again, then try once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be kept on this computer. The disk may be full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is %1&apos;s own lock, and it says that %1 has withdrawn it. Nobody should use it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is %1&apos;s own lock with a new date: %2 → %3. We use it from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is %1&apos;s own lock, but with the same date as the one we have. It changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody says in it that the lock is withdrawn, but that cannot be proven. Look for news from %1 before you send anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OldLockPage</name>
    <message>
        <source>What using the old lock means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the old lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lock ran out on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can still open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever holds the private part of %1&apos;s lock. That should be the %1 security team and nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may go wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams often just forget to renew the date. But %1 may have put this lock away, and then they cannot open your report. If somebody took the private part from them, that person could open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We use it for this report only, and the report tells %1 that the lock was old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I understand, and I want to use the old lock for this report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the box if you want to use the old lock, or go back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnItsWayPage</name>
    <message>
        <source>Your report is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your locked report is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. You said that you sent it. Write down the reference: %1 can find your report by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Send the file &quot;%1&quot; to the address below when you are ready. Only the %2 security team can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 treats all reports confidentially.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please don&apos;t share details in public until it is fixed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartText</name>
    <message>
        <source>Which product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell us what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add pictures and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how they can reach you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it goes to the right people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot start yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture helps a lot, but you don&apos;t need one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not told who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done for you: only the %1 security team can open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose to use %1&apos;s old lock for this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s lock needs a look from you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish &quot;%1&quot; first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsPage</name>
    <message>
        <source>Your report to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have done %1 of %2 parts. Do them in any order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>This is too long. Put the long part in a file and add it under &quot;Pictures and files&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are signs in it that are not text. Type it again, please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer cannot be kept. Please answer in another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder or not a file. Add the files in it one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read. You may not be allowed to open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is over 1 GB and cannot be added. Say in your report that you have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is being changed by another program. Close that program, or add a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has changed since you added it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was locked or sent. Go back to &quot;Pictures and files&quot;, remove it and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is too big for email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its files it is over 60 MB. Nothing was locked or sent. Remove the biggest file and say in the report that you have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written over. Try again, and we choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The locked report could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We tried to save it in &quot;%1&quot;. The disk may be full, or you may not be allowed to save there. Nothing was sent, and your answers are still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent, no file was left behind, and your answers are still here. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We found no place for the locked report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Downloads folder here, or nothing can be saved in it. Nothing was sent, and your answers are still here. Please choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your email app did not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your email app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be started. It may be gone from this computer. Send the report by hand, as below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed again at once. Send the report by hand, as below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot take a file from this folder. Send the report by hand, as below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message could not be made ready. Send the report by hand, as below.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>You said that you don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionPages</name>
    <message>
        <source>Which product is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a product, or write what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each product is looked after by other people. With this, the right ones read your report first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it run on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same app can behave differently on another system. It saves the team a lot of trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which version is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You often find it in the app under &quot;About&quot; or &quot;Settings&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some problems are only in some versions. The team looks there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use your own words. For example:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I changed the number in the web address and saw another person&apos;s bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a few words about what you saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the heart of your report. The team was not there; your words are all that they can see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don&apos;t know how to describe it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with where you were: which app, which page. Then what you did last. Then what came up on the screen that looked wrong to you. Short sentences are fine, and mistakes do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How can someone make it happen again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step a line. For example:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the app. Choose another server. Look at the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often does it happen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sometimes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happened once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the team can see it happen, they can repair it. If you saw it only once, that helps too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should have happened instead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I should have seen my own bill, or an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What looks wrong to you may look normal to others. This shows the team where it goes wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who could get hurt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all that fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other people: their private data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody could lose money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody&apos;s safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team repairs first what could hurt people most. A guess is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short title for your report. Only the security team sees it. For example:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can see other people&apos;s bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a short title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team gets many reports. With a title they find yours again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How can they reach you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may want to ask you something, or tell you when it is repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may know who I am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can ask you something, and thank you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t tell them who I am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name stays out of the report. %1 still sees the address that you send it from: to stay unknown, use one without your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any name that you like to be called by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of all reports need one more question. Without a way to ask, the team may have to give up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don&apos;t know yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would you like to be thanked by name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many teams thank people in public when the problem is repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, thank me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name to thank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is your choice. Nobody is named without being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · question %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>The way around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailRow</name>
    <message>
        <source>You are here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecapPage</name>
    <message>
        <source>You said this. Is that right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Check your report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old one, which ran out. The report says so to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can see what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 security team: everything on this page, and the address you send from. To stay unknown, use one without your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your email service: your address, %1&apos;s address, the time and the size. Not the words, not the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app&apos;s makers: nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read it and I&apos;m happy to send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the box when you have read it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RightPeoplePage</name>
    <message>
        <source>Will the right people get it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a newer lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or paste the file or the web page you got it from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I changed my mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is locked with the old lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to your report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the old lock anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 could open the report, but they may have put this lock away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What that means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it and wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent. Leave this window open: this version keeps your report only until it closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has given me a newer lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have set the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We look at the lock once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have another copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How else to reach %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenPGP, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ran out on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer one that you gave to this app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer copy that was kept here is damaged, so it is not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fingerprint is built into this program, version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you added it and compared the fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>Locking your report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked for the %1 security team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock checked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you cancel now, nothing is saved and nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it in another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The locked file is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not save your choice. It holds until you close this window. Your report is not touched. The disk may be full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How should it look?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the rest of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How big should the letters be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of the letters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strong should the colours be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stronger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darker letters on a lighter ground, or the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When should it hide by itself?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes without a key or the mouse</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These settings, teams that you added and newer locks that you gave to the app. And the locked file, in your Downloads folder, once you lock a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word of your report, and no list of what you did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this app keeps on this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Your reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found something that looks unsafe? Tell the people who can fix it. It takes about 10 minutes. You don&apos;t have to be an expert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your report to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked and saved. Tell us whether you have sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished. It is kept only until you close this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who do you want to tell?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · added by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to come: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsEditor</name>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryRow</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatWillHappenPage</name>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You answer a few plain questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You add pictures or files, if you have any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We lock it, so that only the %1 security team can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you press Send. You can stop at any time. This version keeps your work only while the window is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
