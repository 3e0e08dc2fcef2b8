<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupsCard</name>
    <message numerus="yes">
        <source>The last: {when}. %n are kept in {folder}.</source>
        <translation>
            <numerusform>The last: {when}. %n is kept in {folder}.</numerusform>
            <numerusform>The last: {when}. %n are kept in {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringInDialog</name>
    <message numerus="yes">
        <source>&amp;Bring in %n classes</source>
        <translation>
            <numerusform>&amp;Bring in %n class</numerusform>
            <numerusform>&amp;Bring in %n classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Bring in %n people</source>
        <translation>
            <numerusform>&amp;Bring in %n person</numerusform>
            <numerusform>&amp;Bring in %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes are here already.</source>
        <translation>
            <numerusform>%n class is here already.</numerusform>
            <numerusform>%n classes are here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes are not taken.</source>
        <translation>
            <numerusform>%n class is not taken.</numerusform>
            <numerusform>%n classes are not taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are here already.</source>
        <translation>
            <numerusform>%n person is here already.</numerusform>
            <numerusform>%n people are here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows could not be understood.</source>
        <translation>
            <numerusform>%n row could not be understood.</numerusform>
            <numerusform>%n rows could not be understood.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes brought in</source>
        <translation>
            <numerusform>%n class brought in</numerusform>
            <numerusform>%n classes brought in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people brought in</source>
        <translation>
            <numerusform>%n person brought in</numerusform>
            <numerusform>%n people brought in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CancelClassDialog</name>
    <message numerus="yes">
        <source>%n classes are cancelled</source>
        <translation>
            <numerusform>%n class is cancelled</numerusform>
            <numerusform>%n classes are cancelled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassImportDialog</name>
    <message numerus="yes">
        <source>&amp;Import %n classes</source>
        <translation>
            <numerusform>&amp;Import %n class</numerusform>
            <numerusform>&amp;Import %n classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are not taken</source>
        <translation>
            <numerusform>%n row is not taken</numerusform>
            <numerusform>%n rows are not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes made</source>
        <translation>
            <numerusform>%n class made</numerusform>
            <numerusform>%n classes made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosureDialog</name>
    <message numerus="yes">
        <source>%n classes fall on these days</source>
        <translation>
            <numerusform>%n class falls on these days</numerusform>
            <numerusform>%n classes fall on these days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes are cancelled</source>
        <translation>
            <numerusform>%n class is cancelled</numerusform>
            <numerusform>%n classes are cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes are moved</source>
        <translation>
            <numerusform>%n class is moved</numerusform>
            <numerusform>%n classes are moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Excused from %n classes</source>
        <translation>
            <numerusform>Excused from %n class</numerusform>
            <numerusform>Excused from %n classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes are handed over</source>
        <translation>
            <numerusform>%n class is handed over</numerusform>
            <numerusform>%n classes are handed over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>Erase in %n &amp;backups as well</source>
        <translation>
            <numerusform>Erase in %n &amp;backup as well</numerusform>
            <numerusform>Erase in %n &amp;backups as well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absences</source>
        <translation>
            <numerusform>%n absence</numerusform>
            <numerusform>%n absences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times that a link was given out</source>
        <translation>
            <numerusform>%n time that a link was given out</numerusform>
            <numerusform>%n times that a link was given out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what stood in %n messages</source>
        <translation>
            <numerusform>what stood in %n message</numerusform>
            <numerusform>what stood in %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the names in %n rows of the class logs</source>
        <translation>
            <numerusform>the names in %n row of the class logs</numerusform>
            <numerusform>the names in %n rows of the class logs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes with their minutes</source>
        <translation>
            <numerusform>%n class with its minutes</numerusform>
            <numerusform>%n classes with their minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of credit</source>
        <translation>
            <numerusform>%n line of credit</numerusform>
            <numerusform>%n lines of credit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of months that were paid</source>
        <translation>
            <numerusform>%n line of months that were paid</numerusform>
            <numerusform>%n lines of months that were paid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoingLiveCard</name>
    <message numerus="yes">
        <source>Show %n steps that are done</source>
        <translation>
            <numerusform>Show %n step that is done</numerusform>
            <numerusform>Show %n steps that are done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message numerus="yes">
        <source>{titles} and %n more</source>
        <translation>
            <numerusform>{titles} and %n more</numerusform>
            <numerusform>{titles} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersDialog</name>
    <message numerus="yes">
        <source>%n messages: one for each person, with everything for them in it.</source>
        <translation>
            <numerusform>%n message: one for each person, with everything for them in it.</numerusform>
            <numerusform>%n messages: one for each person, with everything for them in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %n messages</source>
        <translation>
            <numerusform>&amp;Send %n message</numerusform>
            <numerusform>&amp;Send %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages could not be sent. The reason stands beside each.</source>
        <translation>
            <numerusform>%n message could not be sent. The reason stands beside it.</numerusform>
            <numerusform>%n messages could not be sent. The reason stands beside each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages sent.</source>
        <translation>
            <numerusform>%n message sent.</numerusform>
            <numerusform>%n messages sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersList</name>
    <message numerus="yes">
        <source>%n classes</source>
        <translation>
            <numerusform>%n class</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveManyDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewClassDialog</name>
    <message numerus="yes">
        <source>%n classes saved</source>
        <translation>
            <numerusform>%n class saved</numerusform>
            <numerusform>%n classes saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in the past.</source>
        <translation>
            <numerusform>%n of them is in the past.</numerusform>
            <numerusform>%n of them are in the past.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatField</name>
    <message numerus="yes">
        <source>%n classes, the last on {day}</source>
        <translation>
            <numerusform>%n class, the last on {day}</numerusform>
            <numerusform>%n classes, the last on {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation>
            <numerusform>Every %n week</numerusform>
            <numerusform>Every %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplaceTutorDialog</name>
    <message numerus="yes">
        <source>{name} teaches %n classes</source>
        <translation>
            <numerusform>{name} teaches %n class</numerusform>
            <numerusform>{name} teaches %n classes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message numerus="yes">
        <source>%n classes to check: show</source>
        <translation>
            <numerusform>%n class to check: show</numerusform>
            <numerusform>%n classes to check: show</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartTrouble</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TunnelPanel</name>
    <message numerus="yes">
        <source>It ended, %n time(s) in a row. It is started again. Its last words:</source>
        <translation>
            <numerusform>It ended, %n time in a row. It is started again. Its last words:</numerusform>
            <numerusform>It ended, %n times in a row. It is started again. Its last words:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more classes around {time}: Enter or a click shows them in the list.</source>
        <translation>
            <numerusform>%n more class around {time}: Enter or a click shows it in the list.</numerusform>
            <numerusform>%n more classes around {time}: Enter or a click shows them in the list.</numerusform>
        </translation>
    </message>
</context>
</TS>
