<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AddressCard</name>
    <message>
        <source>The address that LearnCube calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web address that leads to this PC, without what comes behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Message to LearnCube…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address from &amp;outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this address to LearnCube&apos;s support and to nobody else: whoever knows it can send messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far only this PC reaches the address below: enough to practise, not for LearnCube.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch answering on, or enter the address from outside; then it stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address from outside: “{given}” is not an address. Write it like https://tutors.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdoptClassDialog</name>
    <message>
        <source>Make this a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came with this token so far will count for this class. Give everybody their new link: the ones they have are not known here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdvancedCards</name>
    <message>
        <source>&amp;Advanced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnsweringCard</name>
    <message>
        <source>Answer LearnCube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lcadmin that was started before anybody signed in answers, also while this window is closed. To switch it off, switch “Answer before anybody signs in” off below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can enter a class while this PC is off or asleep, or while this is switched off. Keep it on, awake and online from the first class of the day to the last; the switches under “On this PC” help with that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AwayDialog</name>
    <message>
        <source>While you were away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered LearnCube between {start} and {end}: this PC was asleep or off, or lcadmin was closed. People could not enter, and these classes were not heard:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a class to see what was counted and to set its minutes; LearnCube’s own log, under Class logs, fills in what was not heard. Connection shows how to keep this PC answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing heard {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside them, every message and every change is also added to a safety copy within the second. A backup on another disk or stick survives this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. The first is made within a minute or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last: {when}. {many} are kept in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BonusDialog</name>
    <message>
        <source>Extra line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {currency}; below 0 takes off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BonusesDialog</name>
    <message>
        <source>What a tutor gets besides classes, or less. It stands in the month of its day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CancelClassDialog</name>
    <message>
        <source>Cancel classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel {n} classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the &amp;class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of a series. Cancel:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who cancels?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We were told &amp;earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give each student credit for a class in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can enter a cancelled class. It can be put back on, with the same links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the cancellation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n classes are cancelled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back on, with the same links</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClashWatch</name>
    <message>
        <source>{names}: {title}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In another class at that time:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassActions</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy links	Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send links…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate to next &amp;week	Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;inutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ancel…	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put back on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassFilter</name>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tutors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in the title or a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassImportDialog</name>
    <message>
        <source>Classes from a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xlsm *.csv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make people of names that nobody has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rows &amp;not taken…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each column as it was guessed. Correct what is wrong; the rows below follow at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length where none is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import 1 class</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n classes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 row is not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows are not taken</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every row is a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}, {n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 class made</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n classes made</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}. Save the rows that were not taken, mend them, and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rows not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows-not-taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start (day and time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassList</name>
    <message>
        <source>&amp;Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual columns and order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassLogs</name>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LearnCube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutor start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassWeek</name>
    <message>
        <source>Week before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} (Page up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} (Page down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This &amp;week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times}, {place} time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} moved to {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassesPage</name>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed &amp;days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several classes from a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No classes here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every class stands here with its people, its state and its minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a spreadsheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No class fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other days, or take away part of the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste cells	Ctrl+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} classes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosedDaysDialog</name>
    <message>
        <source>Closed days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar of closed days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed days and absences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No closed days ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter holidays here, and days on which somebody is away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A series passes over closed days. A class that falls on them is yours to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken away: {days}. The classes stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosureDialog</name>
    <message>
        <source>Closed days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is a&amp;way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Christmas, illness … (for yourself)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes on these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move them by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xcuse the student; they take place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hand them over to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;eave them as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who teaches instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 class falls on these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n classes fall on these days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No class falls on these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no open day within a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {when}, where somebody is in another class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who teaches instead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 class is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n classes are cancelled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 class is moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n classes are moved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Excused from 1 class</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Excused from %n classes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 class is handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n classes are handed over</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LearnCube asks this program who may enter a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Add contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parent, for instance. Reads messages for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Link of {name} copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short message for {name} copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}. This leads to the practice classroom, on this PC only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of {title} copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} counts {total} now. What LearnCube said stays beside your total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours, minutes, seconds: 1:05:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands beside the total on every report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken as {total} (hours, minutes, seconds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 1:05:00 (hours, minutes, seconds) or 47:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the total is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} counts {total} now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreditDialog</name>
    <message>
        <source>Credit of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {credit} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;ow much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below 0 takes away what was given by mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example the invoice&apos;s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {credit} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lessons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateRange</name>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From – to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All classes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>While you were away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something may be missing of: {titles}. Open lcadmin to see.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoctorDialog</name>
    <message>
        <source>Check a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole mail with the link in it will do as well. Nothing happens to the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the right link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given: {ways}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right link is copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>C&amp;opy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the message as it is shown, rich and plain at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as &amp;draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens it in your mail program, with calendar entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins a mail in your mail program, text only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message for {name} copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long to hand over: it is copied, paste it into the mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail program was found. The message is copied: paste it into a mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program opens drafts here. The draft is the file {file}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuplicateClassDialog</name>
    <message>
        <source>Save and &amp;copy links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same people, with new links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditClassDialog</name>
    <message>
        <source>Edit class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;utor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever leaves the class loses the link; whoever joins gets one; the others keep theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stude&amp;nts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who teaches?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}. New links for {names}: copy and send them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}. Tell everybody the new time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes (Beta)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the tutor, told {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a student, told {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the office, told {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged {charge} %, paid {pay} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing charged, nothing paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {planned} planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} not let in: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FamilyDialog</name>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brothers and sisters of {name}. Their parents get one message with everybody&apos;s links, each with the child&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brothers and sisters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Brothers and sisters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody called that. Choose somebody from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>A fault in lcadmin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in lcadmin went wrong that should not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was finished before it is kept. Try the step again; if this comes back, restart lcadmin, and send the details below to whoever looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <source>What the rows are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows as LearnCube&apos;s REST API gives them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above each column stands what it is. Change what was guessed wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: choose whether its rows are classes or participants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: say which column is {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What column {n} is ({head})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Welcome to lcadmin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you are, and when it is noon where you plan your classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your LearnCube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address stands in every join link that LearnCube gave you, between https:// and /classv3. The keys are only needed to fetch LearnCube&apos;s own class log; both can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice classroom stands in for LearnCube on this PC. It makes two people and a class and opens both links in your browser: press Start Class in both, and watch the minutes appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;practice classroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a &amp;sample month instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are marked as made up, are on nobody&apos;s pay, and go again with one click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Given</name>
    <message>
        <source>copied {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mailed {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a file {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a command {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told another time: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told yet that this class is cancelled: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told yet that this class is back on: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a link that is not right any more: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told yet that they are not in this class any more: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told another tutor: {names}</source>
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
        <source>How it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a class: say when, who teaches and who learns. Everybody gets a link of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the links. Copy puts them on the clipboard, ready to paste into a mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody opens a link, LearnCube asks this program who it is, and lets them in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LearnCube says when the class starts, when a connection is lost, and when it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From that the minutes are counted. Click a total to see how it came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it in the practice classroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can enter. Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC has to be on, awake and reachable while people enter. Connection says which of the three is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody was not let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today says why, and has the button that helps. Then let them open their link again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link was passed on to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the class and choose New link beside that person: the old one stops working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does “check” beside a total mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messages allow more than one reading. Minutes shows them, and you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is my data?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one folder on this PC. Settings shows which, and opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a class, a person or a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1 … 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, Classes, People, Class logs, Reports, Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+←</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what is marked in a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with what is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes of the class that is marked or shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Classes: copy the links of what is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a dialog, leave the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doing it again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do stands here, and can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent, what LearnCube reported, and links that were replaced are never taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>lcadmin goes on answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window is closed, but people can still enter their classes. Quit it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit lcadmin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can enter a class, and no minutes are counted, until lcadmin runs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on now: {titles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{titles} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Still to come today: {titles}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Deactivate {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in classes that are still to come. What shall become of them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hand them over to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take {name} out of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave them as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who is not active is let into no class; what was stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who takes over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not active any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LengthField</name>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonChecks</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace tutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &amp;note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the practice classroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let everybody in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancellation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {n} tries with wrong links, students who were not in yet are not let in any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice, on no report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} will read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody can enter again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterActions</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts of messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterPreview</name>
    <message>
        <source>As a mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short, for a messenger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the message is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message as it is read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersDialog</name>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No class of this week is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody knows what they need to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One message, with everything for them in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n messages: one for each person, with everything for them in it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known whether the message “{subject}” reached {name} ({address}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %n messages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send 1 message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending messages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One message could not be sent. The reason stands beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n messages could not be sent. The reason stands beside each.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 message sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n messages sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersList</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 class</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another tutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinksCard</name>
    <message>
        <source>Join links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· each link lets in one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One message a person, by mail or as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all links (Ctrl+Shift+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given}, out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}, excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}, not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} links copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;link alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for a &amp;messenger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;ail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace tutor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not &amp;excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Excused: need not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link of {name} copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser was found. The link is copied: paste it into one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must come after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is excused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockMonthDialog</name>
    <message>
        <source>&amp;Lock {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} amounts to {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock it once it has been paid. It then stays as it is. What changes later (a correction, a late message, another tutor) stands as an adjustment in the next month. This cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} is locked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogDetailsDialog</name>
    <message>
        <source>LearnCube&apos;s class log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LearnCube asked here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogFields</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class time in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class time in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name (slug)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled (true)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutor start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LearnCube&apos;s own number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the tutor (true)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was there (true)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolled at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogFilter</name>
    <message>
        <source>All tutors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, name or short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in the class log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogImporter</name>
    <message>
        <source>Import class logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing class logs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing from LearnCube…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From LearnCube: {added} new, {updated} changed, {same} as before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogList</name>
    <message>
        <source>Imported class logs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogMatchDialog</name>
    <message>
        <source>Which class is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rows of LearnCube&apos;s log have no token. Time and people fit more than one way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogsPage</name>
    <message>
        <source>Class logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from &amp;LearnCube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No class logs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What LearnCube itself wrote down about your classes stands here: import it from LearnCube, or drop the dashboard&apos;s export files on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No class log fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away part of the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Messages received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reconcile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last import {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter LearnCube&apos;s keys under Settings to import from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What LearnCube says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its &amp;minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export class logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogsPreviewDialog</name>
    <message>
        <source>Import class logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of times without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogsResultDialog</name>
    <message>
        <source>Class logs imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that were not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken with a remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that stood there more than once and were counted once: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths were taken as minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths were taken as seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows taken with a part left out or a choice made: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save them to mend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rows to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called off: nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back what was done…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {many}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailTexts</name>
    <message>
        <source>Links of classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder the day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class was moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another tutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short text for a messenger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who reads the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of your business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many classes there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all classes, to repeat over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of the class, for the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it begins, for the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it ends, for the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reader&apos;s time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it begins for the other side, if that differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other side&apos;s time zone, if it differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tutor, or for a tutor the students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the child, where a parent reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the personal join link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from when the link works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day before it was moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time before it was moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of a clock change before the class, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the clocks change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether it is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailTextsDialog</name>
    <message>
        <source>Texts of messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with one class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with three classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Placeholders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Built-in text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text was changed and is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in text is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailTools</name>
    <message>
        <source>Send a test to &amp;myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Texts of messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to {address}. Look whether it arrives.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>New class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New class (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays and absences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done, to undo it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My classes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Another entry of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make them one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes over the classes, contacts and credit of the other entry, and whatever is empty here. The other entry is seen no more. Links that people have stay good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a class where both are now, the link of the other entry stops working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;other entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the other entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gone} and {name} are one now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What LearnCube said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not let in: no class has this link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken: it is about no class here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not let in: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class ended{length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost{length}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessagesList</name>
    <message>
        <source>Messages from LearnCube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing heard yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody opens a join link, LearnCube asks here whether to let them in; it stands here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>In class now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same message again; a person has decided on the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messages give {given}. Corrected to {total} by {who}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same again {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not readable {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started again {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection lost {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back after {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What LearnCube said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}, not in the class any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}, excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: no message says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} times, last {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} by LearnCube&apos;s log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still there, as far as is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {time}, when the class ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesCard</name>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LearnCube&apos;s log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LearnCube&apos;s log has the same length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LearnCube&apos;s log has another length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 message came twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} messages came twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected by {who}, {when}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesPage</name>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What LearnCube said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was heard of this class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every start, lost connection and end will stand here, with what it adds and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof for a parent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tutor} with {student}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tutor} with {n} students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned {planned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of {title} copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoneyRules</name>
    <message>
        <source>How tutors are paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What students are charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say once what a class is worth to a tutor. It can be changed at any time; months that are locked stay as they were paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say once what a class costs a student. It can be changed at any time; months that are locked stay as they were charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Counted time, to the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Planned time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted time, &amp;up to the planned time and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted time, &amp;rounded to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoneyRulesDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class that took place counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes over the planned length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes to round to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When &amp;no student comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the student does &amp;not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;At least, for a class that took place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trial classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the usual amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the planned time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a student cancels &amp;late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lat&amp;e is less than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the planned start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cancellation by the tutor or the office, and one in good time, is worth nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveClassDialog</name>
    <message>
        <source>Move and &amp;copy messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody&apos;s link stays good. Tell them the new time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to {when}; the messages are copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} moved to {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveManyDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same people, with new links. Each class keeps its time of the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the clock on the wall, also over a clock change; a minus is earlier. Links stay good. Classes that were taught or are cancelled stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how much?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these classes can be moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n classes moved; the messages are copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n classes moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n classes copied; links copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n classes copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %n classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %n classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is made again; links copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is made again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy and copy &amp;links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move and &amp;copy messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Certificate and network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the private key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always on: 512 connections at once, 10 s and 16 KB for a message, and an end to guessing: 30 wrong links close a class to newcomers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate ran out on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate is not good yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate is for {names}, not for the address from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good for {names} until {day}: renew it soon. The new file is used by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good for {names} until {day}. A renewed file is used by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now choose the file of its private key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewClassDialog</name>
    <message>
        <source>Save and &amp;copy links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;utor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name and press Enter; a name nobody has makes a new student.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;peats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Own token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this empty unless LearnCube gave you a token for this class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n classes saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This class is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “{name}” from the list, or press Enter to add them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who teaches?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewLinkDialog</name>
    <message>
        <source>New link for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new link and &amp;copy it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link that {name} has now stops working at once. Do this when it was passed on to somebody else. Everybody else&apos;s link stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesOffer</name>
    <message>
        <source>Send note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>People found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OneClassPage</name>
    <message>
        <source>This class is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been removed on another PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleFileGuide</name>
    <message>
        <source>Import people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table saved as CSV. Its first line names the columns, in any order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed: name, role (tutor or student)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you like: email, avatar, timezone, rate, classroom_name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name,role,email,timezone
Ada Byron,student,ada@example.com,Europe/London</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody with the same e-mail address or the same name is changed, not added twice. An empty cell changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleImportDialog</name>
    <message>
        <source>People imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend these lines in your file and import it again: the others stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{added} added, {updated} changed, {unchanged} as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}; 1 line was not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}; {n} lines were not taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutors and students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutors and students stand here. Add them one by one, or import a list from a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try part of a name or an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {n}; type to find more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{name}” as a new tutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{name}” as a new student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LearnCube&apos;s messages say when somebody comes in, not when they leave.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit is not counted now. It can be switched on under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No classes ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually tutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the classroom: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, {time} there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} {currency} an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is active again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonContacts</name>
    <message>
        <source>Who reads messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student and contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One family with {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved whom links of {name} go to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the business&apos;s own, {zone}. Invitations name the time in this zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the &amp;classroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the name above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rate per hour ({currency})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a &amp;picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Active: can be put into classes and enter them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usually</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>&amp;Away…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Two entries of one person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is removed; past classes still name them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Tara Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sam Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the practice classroom…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser did not open. Copy the links here and paste them into two browser tabs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Start Class in both browser tabs and watch Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These links lead to the practice classroom on this PC. Enter your LearnCube address before you send them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice class: on no report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice classroom is off: its links lead nowhere until it is on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>Practice classroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stand-in for LearnCube on this PC. It makes two sample people and a class, opens both join links in the browser, and you see the minutes appear under Today. That class is on no report. While no LearnCube address is set, links of your own classes lead here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a practice class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Proof for a parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page as it is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page about one student. No other student stands on it, and no link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof for {name} copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QrDialog</name>
    <message>
        <source>QR code for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of {name}&apos;s link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. This code is {name}&apos;s own link; whoever takes it enters as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RateDialog</name>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tudent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From a day on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody chosen: it holds for all without one of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su&amp;bject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class&apos;s title, as it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatesDialog</name>
    <message>
        <source>Rates of tutors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices of students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most particular one holds: a person&apos;s own before everybody&apos;s, a subject&apos;s before a kind&apos;s, and of equal ones the latest that has begun. Rates without a day are those that stand on People.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReachPanel</name>
    <message>
        <source>Check &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking through the internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch answering on; then it is checked whether LearnCube gets here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked from outside yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} · checked {ago}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is checked again by itself, also an hour before each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LearnCube’s messages arrive all the same: your router does not lead this PC back to itself. Nothing needs to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingsCard</name>
    <message>
        <source>To check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is counted now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReconcileView</name>
    <message>
        <source>Which classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our count beside LearnCube&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes of these days stand here with what was counted and what LearnCube&apos;s log says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} imported classes may be classes of yours, but that is not certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 imported class may be a class of yours, but that is not certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} only at LearnCube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LearnCube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in from LearnCube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only at LearnCube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: LearnCube&apos;s length taken, marked as such</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordField</name>
    <message>
        <source>&amp;Record this class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beta at LearnCube: a recording may be missing or late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record this class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has everybody agreed to be recorded?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In many countries each person, and a child&apos;s parent, has to agree first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, everybody agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepeatField</name>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 class</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n classes, the last on {day}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplaceTutorDialog</name>
    <message>
        <source>Replace tutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace and &amp;copy message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;In the place of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}&apos;s link stops working at once. The students&apos; links stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New tutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This and later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in {title} then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who teaches instead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} teaches {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name} teaches %n classes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{what}; the message is copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportChart</name>
    <message>
        <source>{name}: {value}, before: {before}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to count here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport to Excel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More forms ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare: period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare: nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the term…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes that took place in this range stand here with their counted time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 class to check: show</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n classes to check: show</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} · {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Web page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PDF for &amp;each person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Logo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export {report}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder for the PDFs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 PDF written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n PDFs written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet as text (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this period: {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the period before: {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours taught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra &amp;lines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay &amp;rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;ates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price &amp;rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pric&amp;es…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loc&amp;k {month}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture on what goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo stands on pages and PDFs from now on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore and restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data goes back to how it was then. What is here now is kept in the data folder, and the safety copy keeps every message that came since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} · {size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no automatic backup here yet. Choose a file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.db);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {people} people, {classes} classes, {messages} messages from LearnCube, the last: {heard}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>{classes} made-up classes to look around with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filling in the sample month…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample data is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} entries are kept apart, because your own corrections refer to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing the sample data…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleBanner</name>
    <message>
        <source>Remove the sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a made-up month, to look around with. Nothing in it is real.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopeField</name>
    <message>
        <source>This &amp;class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of a series. Change:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes that have begun or are cancelled stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This and &amp;later ones ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All of the series ({n})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Copy the link of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No class has this link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it copied whole?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link was altered: it lets nobody in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old link of {name}, since replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find a class, a person, a link, an action…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try part of a name or a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data cannot be read now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretCard</name>
    <message>
        <source>Another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the address got into wrong hands, make a new one and give it to LearnCube’s support. No message is lost while both work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the present address keeps working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works one more day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works one more week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stops at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address before it still works until {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the new address. Give it to LearnCube&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeriesRow</name>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class before in this series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class after in this series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}, the last on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Name of the business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I teach alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of your classrooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the practice classroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name in messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders the day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour of reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes before the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes before the start, tutors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes after the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students&apos; credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of class that use credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of a join link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits of a person&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LearnCube&apos;s times include earlier parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed senders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes between backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of notice for a cancellation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the class log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in to the class log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name at LearnCube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User number at LearnCube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address at LearnCube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the class log every … hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds that counts may differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter classes at LearnCube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer LearnCube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS (usual)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With both keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with the private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in, and tell me</source>
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
        <source>Saved as you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stands in one folder on this PC: copy it, and you have copied all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LearnCube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entering a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>{title}, {count} waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>{span} over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In class · {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by tutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {span} ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost connection · {seconds} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost connection · not back yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken off · {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended · {clock} · check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended · {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started · {names} came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} waiting · {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open, nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet · {span} late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Open Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice classroom is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another lcadmin answers for this data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answering: nobody can enter a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off: nobody can enter a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering · no call yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering · last call {ago}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LearnCube has no way to this PC yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried from outside yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LearnCube gets through, though this PC does not reach itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reachable from outside: nobody can enter a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried {ago}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public address reachable, checked {ago}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Message to LearnCube’s support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for everything that is needed to begin. Send it to LearnCube’s support and to nobody else: it holds the address that only LearnCube may know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in &amp;mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail program opened. The message is copied: paste it into a mail.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsField</name>
    <message>
        <source>Charge or pay so&amp;mething else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged to each student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid to the tutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands beside the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged and paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;harged to each student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paid to the tutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By your rules something is charged or paid for {late} of {all} classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By your rules nothing is charged and nothing is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By your rules each student is charged {charge} % and the tutor is paid {pay} %.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThisPcCard</name>
    <message>
        <source>On this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lcadmin waits in the tray and answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer before anybody signs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a power cut or an update in the night this PC answers again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almost done. Somebody with administrator rights has to type this in a terminal:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this PC awake for classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 20 minutes before a class to half an hour after it. A lid has to stay open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on answering when the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lcadmin stays in the tray; quit it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC does not let a program keep it awake. Switch sleep off in its energy settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept awake now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody &amp;waits alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody is not &amp;let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a conn&amp;ection is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this &amp;PC is not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays, power cuts, a PC that has to be off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PC that is always on is best: an old laptop with its lid open, a small PC in a cupboard, or a rented server. It needs no window: “lcadmin serve” answers on it day and night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A holiday: let that PC run, or take the laptop with you; classes need it on and online wherever it is. With a tunnel the address stays the same in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A power cut: a laptop’s battery carries the PC, a small battery unit (UPS) the router. Have somebody who can switch the PC on, and this page’s second switch on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When all fails: nobody can be let in from elsewhere. Write to everybody early, and give the class another time; what was missed is named when lcadmin is back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy today&apos;s links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One message a person with this week&apos;s links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No classes today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes of the day stand here, with who is waiting and how long each one runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it in the practice classroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody can enter {title} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in from LearnCube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send new link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send today&apos;s link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} It is copied: send it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came before counts for {title} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in from LearnCube&apos;s log: 1 class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in from LearnCube&apos;s log: {n} classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open lcadmin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit lcadmin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TunnelPanel</name>
    <message>
        <source>Tunnel program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key of the tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept like a password, and shown nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs as soon as answering is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected. Enter the address that you gave it above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved a&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lcadmin in the background runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} works until the next restart and then changes: good to try, never to give to LearnCube.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To try only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is not on this PC any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It ended, %n time(s) in a row. It is started again. Its last words:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on this PC: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found on this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.  You need a domain of your own at Cloudflare; it costs a little each year, the tunnel nothing.
2.  In Cloudflare’s Zero Trust, under Networks, Tunnels, make a tunnel and copy its key (it begins with eyJ) to here.
3.  There, give it a public hostname, such as tutors.your-domain.com, and as its service HTTP, localhost:{port}.
Without a key it runs with an address that changes at every restart: only to try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.  Make an account at ngrok and copy its authtoken to here.
2.  Under Domains it gives you one address for good: enter it here.
Without a reserved address the address changes at every restart: only to try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.  Install Tailscale on this PC and sign in.
2.  Run the tunnel. The first time Tailscale shows a page where Funnel has to be allowed: its address appears below.
The address stays the same as long as this PC keeps its name in Tailscale.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoButton</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit: undo, redo, history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo, redo, and all that was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>&amp;Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>How LearnCube gets to this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LearnCube calls this PC over the internet, at a web address that begins with https:// and stays the same. There are three ways to get one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take messages from the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;tunnel (easiest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My &amp;router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An always-on &amp;server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide how LearnCube gets here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how LearnCube gets here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether this way is open to you: if the internet address on your router’s status page begins with 10., 100.64 to 100.127 or 192.168., your provider shares it among customers, and only a tunnel works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a name that follows your internet connection: many routers and free services offer one (look for “DynDNS” or “dynamic DNS” in the router).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the router, give this PC the same address always (“DHCP reservation”). Now it has {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the router, pass port 443 (TCP) on to this PC, port {port} (“port forwarding”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let lcadmin take messages that come from the network, with the button below; where the PC’s firewall asks, allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a certificate for the name (free from Let’s Encrypt, with a program such as certbot or win-acme) and choose its files under Advanced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter https:// and the name above, and press Check now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a computer that is always on: a small rented Linux server, or an old PC in a cupboard. Install lcadmin there and copy your data to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On it, type: lcadmin autostart on --before-sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rented server has an address. Give it a name, and put a program in front that speaks https, such as Caddy. Its whole configuration is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under Advanced enter 127.0.0.1 as trusted proxy, so that the callers’ addresses are seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter https:// and the name above there, type: lcadmin connection check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch answering off on this PC: only one may answer for the same data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages are taken from the network now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Week of classes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>{when}, free. Enter makes a class here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no time of the day. Write it like 9:30 or 21:15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YesNoEditor</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ListDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Popup</name>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Durations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutor pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection quality</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>self._window</name>
    <message>
        <source>Import people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
