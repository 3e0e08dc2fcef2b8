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
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web address that leads to this PC, without what comes behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do I get one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New address…</source>
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
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LearnCube has to reach this PC from the internet, over https. One of three ways:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.  A tunnel: a small program on this PC that gives it a web address that stays the same, such as Cloudflare Tunnel (cloudflared) with a domain of your own. An address that changes at every restart will not do: LearnCube would call the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.  Your router: a domain name that leads to your internet connection, and port 443 passed on to this PC by a program that speaks https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3.  A computer that is always on and has a web address: run “lcadmin serve” there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address above; then give LearnCube&apos;s support the whole address that appears.</source>
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
        <source>The address before it still works until {when}.</source>
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
    <message>
        <source>This is the new address. Give it to LearnCube&apos;s support.</source>
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
        <source>Nobody can enter a class while this PC is off or asleep, or while this is switched off. Keep it on, awake and online from the first class of the day to the last.</source>
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
        <source>Nobody can enter a cancelled class. It can be put back on, with the same links.</source>
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
    <message>
        <source>{n} classes are cancelled</source>
        <translation type="unfinished"></translation>
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
        <source>This week</source>
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
    <name>ClassesPage</name>
    <message>
        <source>Classes</source>
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
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy links	Ctrl+C</source>
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
        <source>Duplicate to next &amp;week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;inutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ancel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicated to next week; links copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} classes duplicated; links copied</source>
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
    <name>Copying</name>
    <message>
        <source>Link of {name} copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of {title} copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of {n} classes copied</source>
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
        <source>Stu&amp;dents</source>
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
        <source>Saved. New links for {names}: copy and send them</source>
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
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {planned} planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {words}</source>
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
        <source>Cancel class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
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
        <source>After {n} tries with wrong links, students who were not in yet are not let in any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of a series</source>
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
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all links (Ctrl+Shift+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personal link</source>
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
</context>
<context>
    <name>LogsPage</name>
    <message>
        <source>Class logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last messages from LearnCube, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of LearnCube&apos;s class logs comes here. Until then: every message received.</source>
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
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My classes</source>
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
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class durations</source>
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
        <source>This class is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been removed on another PC.</source>
        <translation type="unfinished"></translation>
    </message>
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
    <message>
        <source>LearnCube says when somebody comes in, not when they leave.</source>
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
    <message>
        <source>Moved back</source>
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
    <message>
        <source>This class is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} classes saved</source>
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
    <name>Offers</name>
    <message>
        <source>People found</source>
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
    <message>
        <source>{name} is not active any more</source>
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
    <message>
        <source>{n} classes, the last on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every {n} weeks</source>
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
        <source>Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class durations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
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
        <source>Classes that took place in this range stand here with their counted time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
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
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} to check</source>
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
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export class durations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
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
    <name>Search</name>
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
        <source>Allowed senders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the class log</source>
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
        <source>Entering a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
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
        <source>Answering · no call yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering · last call {ago}</source>
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
        <source>Links of {title} copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of {n} classes copied</source>
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
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
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
    <name>_Popup</name>
    <message>
        <source>What was found</source>
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
