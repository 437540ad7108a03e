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
