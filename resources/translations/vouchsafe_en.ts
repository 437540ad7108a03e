<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnswerText</name>
    <message numerus="yes">
        <source>and %n more steps</source>
        <translation>
            <numerusform>and %n more step</numerusform>
            <numerusform>and %n more steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckTextPage</name>
    <message numerus="yes">
        <source>We found %n things you may not want to share</source>
        <translation>
            <numerusform>We found %n thing you may not want to share</numerusform>
            <numerusform>We found %n things you may not want to share</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message numerus="yes">
        <source>%n files are whole.</source>
        <translation>
            <numerusform>One file is whole.</numerusform>
            <numerusform>%n files are whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are lost. If you still have them, add them again.</source>
        <translation>
            <numerusform>One file is lost. If you still have it, add it again.</numerusform>
            <numerusform>%n files are lost. If you still have them, add them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message numerus="yes">
        <source>%n parts of it are covered for good.</source>
        <translation>
            <numerusform>%n part of it is covered for good.</numerusform>
            <numerusform>%n parts of it are covered for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passwords</source>
        <translation>
            <numerusform>%n password</numerusform>
            <numerusform>%n passwords</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n access codes of apps</source>
        <translation>
            <numerusform>%n access code of an app</numerusform>
            <numerusform>%n access codes of apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logins of websites</source>
        <translation>
            <numerusform>%n login of a website</numerusform>
            <numerusform>%n logins of websites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account numbers</source>
        <translation>
            <numerusform>%n account number</numerusform>
            <numerusform>%n account numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n email addresses</source>
        <translation>
            <numerusform>%n email address</numerusform>
            <numerusform>%n email addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n internet addresses</source>
        <translation>
            <numerusform>%n internet address</numerusform>
            <numerusform>%n internet addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers of devices</source>
        <translation>
            <numerusform>%n number of a device</numerusform>
            <numerusform>%n numbers of devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user names</source>
        <translation>
            <numerusform>%n user name</numerusform>
            <numerusform>%n user names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names of computers</source>
        <translation>
            <numerusform>%n name of a computer</numerusform>
            <numerusform>%n names of computers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names of a Wi-Fi</source>
        <translation>
            <numerusform>%n name of a Wi-Fi</numerusform>
            <numerusform>%n names of Wi-Fis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things hidden</source>
        <translation>
            <numerusform>%n thing hidden</numerusform>
            <numerusform>%n things hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret codes of locks</source>
        <translation>
            <numerusform>%n secret code of a lock</numerusform>
            <numerusform>%n secret codes of locks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We found %n things to hide</source>
        <translation>
            <numerusform>We found %n thing to hide</numerusform>
            <numerusform>We found %n things to hide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message numerus="yes">
        <source>%1 and %n more places</source>
        <translation>
            <numerusform>%1 and %n more place</numerusform>
            <numerusform>%1 and %n more places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show more of the other %n</source>
        <translation>
            <numerusform>Show the last one</numerusform>
            <numerusform>Show more of the other %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPassphrasePage</name>
    <message numerus="yes">
        <source>Use at least %n characters</source>
        <translation>
            <numerusform>Use at least %n character</numerusform>
            <numerusform>Use at least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartText</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n questions answered</source>
        <translation>
            <numerusform>%1 of %n question answered</numerusform>
            <numerusform>%1 of %n questions answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureCanvas</name>
    <message numerus="yes">
        <source>%n parts are covered.</source>
        <translation>
            <numerusform>%n part is covered.</numerusform>
            <numerusform>%n parts are covered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>After %n minutes without a key or the mouse</source>
        <translation>
            <numerusform>After %n minute without a key or the mouse</numerusform>
            <numerusform>After %n minutes without a key or the mouse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepsEditor</name>
    <message numerus="yes">
        <source>There is room for %n steps. Put the rest in a file and add it under &quot;Pictures and files&quot;.</source>
        <translation>
            <numerusform>There is room for %n step. Put the rest in a file and add it under &quot;Pictures and files&quot;.</numerusform>
            <numerusform>There is room for %n steps. Put the rest in a file and add it under &quot;Pictures and files&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n steps. Remove another one first.</source>
        <translation>
            <numerusform>There is room for %n step. Remove another one first.</numerusform>
            <numerusform>There is room for %n steps. Remove another one first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n steps, so the last lines are missing. Put all of them in a file and add it under &quot;Pictures and files&quot;.</source>
        <translation>
            <numerusform>There is room for %n step, so the last lines are missing. Put all of them in a file and add it under &quot;Pictures and files&quot;.</numerusform>
            <numerusform>There is room for %n steps, so the last lines are missing. Put all of them in a file and add it under &quot;Pictures and files&quot;.</numerusform>
        </translation>
    </message>
</context>
</TS>
