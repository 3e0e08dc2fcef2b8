<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AddressCard</name>
    <message>
        <source>The address that LearnCube calls</source>
        <translation>Die Adresse, die LearnCube aufruft</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>The web address that leads to this PC, without what comes behind it.</source>
        <translation>Die Webadresse, die zu diesem PC führt, ohne das, was dahinter kommt.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Message to LearnCube…</source>
        <translation>&amp;Nachricht an LearnCube…</translation>
    </message>
    <message>
        <source>Address from &amp;outside</source>
        <translation>Adresse von &amp;außen</translation>
    </message>
    <message>
        <source>Give this address to LearnCube&apos;s support and to nobody else: whoever knows it can send messages.</source>
        <translation>Geben Sie diese Adresse dem LearnCube-Support und sonst niemandem: Wer sie kennt, kann Nachrichten senden.</translation>
    </message>
    <message>
        <source>So far only this PC reaches the address below: enough to practise, not for LearnCube.</source>
        <translation>Die Adresse unten erreicht bisher nur dieser PC: genug zum Üben, nicht für LearnCube.</translation>
    </message>
    <message>
        <source>Switch answering on, or enter the address from outside; then it stands here.</source>
        <translation>Schalten Sie das Antworten ein oder geben Sie die Adresse von außen ein; dann steht sie hier.</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse kopiert</translation>
    </message>
    <message>
        <source>Address from outside: “{given}” is not an address. Write it like https://tutors.example.com.</source>
        <translation>Adresse von außen: „{given}“ ist keine Adresse. Schreiben Sie sie so: https://tutors.example.com.</translation>
    </message>
</context>
<context>
    <name>AdoptClassDialog</name>
    <message>
        <source>Make this a class</source>
        <translation>Daraus eine Stunde machen</translation>
    </message>
    <message>
        <source>What came with this token so far will count for this class. Give everybody their new link: the ones they have are not known here.</source>
        <translation>Was mit diesem Token bisher kam, zählt dann für diese Stunde. Geben Sie allen ihren neuen Link: Die bisherigen sind hier nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>AdvancedCards</name>
    <message>
        <source>&amp;Advanced</source>
        <translation>&amp;Erweitert</translation>
    </message>
</context>
<context>
    <name>AnsweringCard</name>
    <message>
        <source>Answer LearnCube</source>
        <translation>LearnCube antworten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The lcadmin that was started before anybody signed in answers, also while this window is closed. To switch it off, switch “Answer before anybody signs in” off below.</source>
        <translation>Das lcadmin, das vor der Anmeldung gestartet wurde, antwortet, auch wenn dieses Fenster geschlossen ist. Um es abzuschalten, schalten Sie unten „Schon vor der Anmeldung antworten“ aus.</translation>
    </message>
    <message>
        <source>Nobody can enter a class while this PC is off or asleep, or while this is switched off. Keep it on, awake and online from the first class of the day to the last; the switches under “On this PC” help with that.</source>
        <translation>Niemand kann eine Stunde betreten, solange dieser PC aus ist oder schläft oder solange dies ausgeschaltet ist. Lassen Sie ihn von der ersten bis zur letzten Stunde des Tages an, wach und online; die Schalter unter „Auf diesem PC“ helfen dabei.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>ArrivedDialog</name>
    <message>
        <source>The data is here</source>
        <translation>Die Daten sind hier</translation>
    </message>
    <message>
        <source>The data is at home on this PC</source>
        <translation>Die Daten sind auf diesem PC zu Hause</translation>
    </message>
    <message>
        <source>Everything came from “{pc}”: data, the address that LearnCube calls, keys and passwords. That PC answers no more.</source>
        <translation>Alles ist von „{pc}“ gekommen: Daten, die Adresse, die LearnCube aufruft, Schlüssel und Passwörter. Jener PC antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>What was on this PC before is kept as {file}.</source>
        <translation>Was vorher auf diesem PC war, ist als {file} aufgehoben.</translation>
    </message>
    <message>
        <source>Left to do: a tunnel comes along by itself; a router or a server has to lead to this PC from now on. Connection tries whether LearnCube gets through.</source>
        <translation>Was noch zu tun ist: Ein Tunnel kommt von selbst mit; ein Router oder Server muss von nun an zu diesem PC führen. Verbindung probiert, ob LearnCube durchkommt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open &amp;Connection</source>
        <translation>&amp;Verbindung öffnen</translation>
    </message>
    <message>
        <source>“{path}” is named in the settings and is not on this PC: copy it here, or choose anew.</source>
        <translation>„{path}“ steht in den Einstellungen und ist nicht auf diesem PC: Kopieren Sie es hierher oder wählen Sie neu.</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Ihre Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Needs attention:</source>
        <translation>Braucht Ihre Aufmerksamkeit:</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>{count} weitere anzeigen</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger anzeigen</translation>
    </message>
</context>
<context>
    <name>AwayDialog</name>
    <message>
        <source>While you were away</source>
        <translation>Während Sie weg waren</translation>
    </message>
    <message>
        <source>Nobody answered LearnCube between {start} and {end}: this PC was asleep or off, or lcadmin was closed. People could not enter, and these classes were not heard:</source>
        <translation>Zwischen {start} und {end} hat niemand LearnCube geantwortet: Dieser PC schlief oder war aus, oder lcadmin war geschlossen. Niemand konnte hinein, und diese Stunden wurden nicht gehört:</translation>
    </message>
    <message>
        <source>Open a class to see what was counted and to set its minutes; LearnCube’s own log, under Class logs, fills in what was not heard. Connection shows how to keep this PC answering.</source>
        <translation>Öffnen Sie eine Stunde, um zu sehen, was gezählt wurde, und um ihre Minuten festzulegen; LearnCubes eigenes Protokoll, unter Protokolle, ergänzt, was nicht gehört wurde. Verbindung zeigt, wie dieser PC erreichbar bleibt.</translation>
    </message>
    <message>
        <source>Open Connection</source>
        <translation>Verbindung öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>nothing heard {start} to {end}</source>
        <translation>nichts gehört {start} bis {end}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>{title} öffnen</translation>
    </message>
</context>
<context>
    <name>BackupContents</name>
    <message>
        <source>Sample and practice data besides – people: {people}, classes: {classes}.</source>
        <translation>Dazu Beispiel- und Übungsdaten – Personen: {people}, Stunden: {classes}.</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Beside them, every message and every change is also added to a safety copy within the second. A backup on another disk or stick survives this PC.</source>
        <translation>Außerdem kommt jede Nachricht und jede Änderung noch in derselben Sekunde in eine Sicherheitskopie. Eine Sicherung auf einer anderen Platte oder einem Stick übersteht auch einen Ausfall dieses PCs.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>None yet. The first is made within a minute or two.</source>
        <translation>Noch keine. Die erste entsteht in ein bis zwei Minuten.</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Wird gesichert…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>Sicherungen (*.db)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Kopie wird gespeichert…</translation>
    </message>
    <message numerus="yes">
        <source>The last: {when}. %n are kept in {folder}.</source>
        <translation>
            <numerusform>Die letzte: {when}. %n liegt in {folder}.</numerusform>
            <numerusform>Die letzte: {when}. %n liegen in {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your backups</source>
        <translation>Ihre Sicherungen</translation>
    </message>
</context>
<context>
    <name>BonusDialog</name>
    <message>
        <source>Extra line</source>
        <translation>Zusatzposten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Lehrkraft</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>&amp;Tutor</source>
        <translation>&amp;Lehrkraft</translation>
    </message>
    <message>
        <source>In {currency}; below 0 takes off.</source>
        <translation>In {currency}; unter 0 wird abgezogen.</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>&amp;Wofür</translation>
    </message>
    <message>
        <source>It stands on the report.</source>
        <translation>Es steht auf dem Bericht.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>Say who it is for.</source>
        <translation>Geben Sie an, für wen es ist.</translation>
    </message>
    <message>
        <source>Line saved</source>
        <translation>Posten gespeichert</translation>
    </message>
</context>
<context>
    <name>BonusesDialog</name>
    <message>
        <source>What a tutor gets besides classes, or less. It stands in the month of its day.</source>
        <translation>Was eine Lehrkraft neben den Stunden bekommt oder weniger bekommt. Es steht im Monat des jeweiligen Tages.</translation>
    </message>
    <message>
        <source>Extra lines</source>
        <translation>Zusatzposten</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
</context>
<context>
    <name>BringInDialog</name>
    <message>
        <source>Asking LearnCube what it has planned…</source>
        <translation>LearnCube wird gefragt, was dort geplant ist…</translation>
    </message>
    <message>
        <source>People and classes from LearnCube</source>
        <translation>Personen und Stunden von LearnCube</translation>
    </message>
    <message>
        <source>&amp;Bring in</source>
        <translation>&amp;Herüberholen</translation>
    </message>
    <message>
        <source>(nobody: these are not taken)</source>
        <translation>(niemand: diese werden nicht übernommen)</translation>
    </message>
    <message>
        <source>&amp;Also people who are in none of these classes</source>
        <translation>&amp;Auch Personen, die in keiner dieser Stunden sind</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Classes still to come keep their tokens. Links that were given out before do not lead in here: send the new ones afterwards, with Send week.</source>
        <translation>Kommende Stunden behalten ihr Token. Links, die früher ausgegeben wurden, führen hier nicht hinein: Verschicken Sie danach die neuen, mit „Woche senden“.</translation>
    </message>
    <message>
        <source>&amp;Tutor where LearnCube names none</source>
        <translation>&amp;Lehrkraft, wo LearnCube keine nennt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Lehrkraft</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Bring in %n classes</source>
        <translation>
            <numerusform>%n Stunde &amp;herüberholen</numerusform>
            <numerusform>%n Stunden &amp;herüberholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Bring in %n people</source>
        <translation>
            <numerusform>%n Person &amp;herüberholen</numerusform>
            <numerusform>%n Personen &amp;herüberholen</numerusform>
        </translation>
    </message>
    <message>
        <source>New people: {names}</source>
        <translation>Neue Personen: {names}</translation>
    </message>
    <message>
        <source>LearnCube has no class still to come.</source>
        <translation>Bei LearnCube steht keine Stunde bevor.</translation>
    </message>
    <message numerus="yes">
        <source>%n classes are here already.</source>
        <translation>
            <numerusform>%n Stunde ist schon da.</numerusform>
            <numerusform>%n Stunden sind schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes are not taken.</source>
        <translation>
            <numerusform>%n Stunde wird nicht übernommen.</numerusform>
            <numerusform>%n Stunden werden nicht übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are here already.</source>
        <translation>
            <numerusform>%n Person ist schon da.</numerusform>
            <numerusform>%n Personen sind schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows could not be understood.</source>
        <translation>
            <numerusform>%n Zeile war nicht zu verstehen.</numerusform>
            <numerusform>%n Zeilen waren nicht zu verstehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing in people and classes</source>
        <translation>Personen und Stunden werden herübergeholt</translation>
    </message>
    <message numerus="yes">
        <source>%n classes brought in</source>
        <translation>
            <numerusform>%n Stunde herübergeholt</numerusform>
            <numerusform>%n Stunden herübergeholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people brought in</source>
        <translation>
            <numerusform>%n Person herübergeholt</numerusform>
            <numerusform>%n Personen herübergeholt</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to bring in.</source>
        <translation>Es gibt nichts herüberzuholen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>CancelClassDialog</name>
    <message>
        <source>Cancel classes</source>
        <translation>Stunden absagen</translation>
    </message>
    <message>
        <source>Cancel class</source>
        <translation>Stunde absagen</translation>
    </message>
    <message>
        <source>Cancel {n} classes</source>
        <translation>{n} Stunden absagen</translation>
    </message>
    <message>
        <source>Cancel the &amp;class</source>
        <translation>Stun&amp;de absagen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>B&amp;eibehalten</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>B&amp;eibehalten</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>One of a series. Cancel:</source>
        <translation>Teil einer Serie. Absagen:</translation>
    </message>
    <message>
        <source>Who cancels?</source>
        <translation>Wer sagt ab?</translation>
    </message>
    <message>
        <source>&amp;Student</source>
        <translation>&amp;Schüler</translation>
    </message>
    <message>
        <source>&amp;Tutor</source>
        <translation>&amp;Lehrkraft</translation>
    </message>
    <message>
        <source>The &amp;office</source>
        <translation>Das &amp;Büro</translation>
    </message>
    <message>
        <source>We were told &amp;earlier</source>
        <translation>Wir wussten es schon &amp;früher</translation>
    </message>
    <message>
        <source>&amp;Give each student credit for a class in its place</source>
        <translation>Jedem Schüler &amp;Guthaben für eine Ersatzstunde geben</translation>
    </message>
    <message>
        <source>Nobody can enter a cancelled class. It can be put back on, with the same links.</source>
        <translation>Eine abgesagte Stunde kann niemand betreten. Sie kann wieder angesetzt werden, mit denselben Links.</translation>
    </message>
    <message>
        <source>Change the cancellation</source>
        <translation>Absage ändern</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>That is still to come.</source>
        <translation>Dieser Zeitpunkt liegt noch in der Zukunft.</translation>
    </message>
    <message>
        <source>{title} is cancelled</source>
        <translation>{title} ist abgesagt</translation>
    </message>
    <message numerus="yes">
        <source>%n classes are cancelled</source>
        <translation>
            <numerusform>%n Stunde ist abgesagt</numerusform>
            <numerusform>%n Stunden sind abgesagt</numerusform>
        </translation>
    </message>
    <message>
        <source>Back on, with the same links</source>
        <translation>Wieder angesetzt, mit denselben Links</translation>
    </message>
</context>
<context>
    <name>ChapterView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Opens in your browser: {address}</source>
        <translation>Öffnet sich im Browser: {address}</translation>
    </message>
</context>
<context>
    <name>ClashWatch</name>
    <message>
        <source>{names}: {title}, {when}</source>
        <translation>{names}: {title}, {when}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>In another class at that time:</source>
        <translation>Zu dieser Zeit in einer anderen Stunde:</translation>
    </message>
</context>
<context>
    <name>ClassActions</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy links	Ctrl+C</source>
        <translation>Links &amp;kopieren	Strg+C</translation>
    </message>
    <message>
        <source>&amp;Send links…</source>
        <translation>Links &amp;senden…</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Verschieben…</translation>
    </message>
    <message>
        <source>Replace &amp;tutor…	Ctrl+T</source>
        <translation>Le&amp;hrkraft ersetzen…	Strg+T</translation>
    </message>
    <message>
        <source>M&amp;inutes	Ctrl+M</source>
        <translation>M&amp;inuten	Strg+M</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplizieren…</translation>
    </message>
    <message>
        <source>Duplicate to next &amp;week	Ctrl+D</source>
        <translation>In die nächste &amp;Woche duplizieren	Strg+D</translation>
    </message>
    <message>
        <source>C&amp;ancel…	Del</source>
        <translation>&amp;Absagen…	Entf</translation>
    </message>
    <message>
        <source>&amp;Put back on</source>
        <translation>Wieder an&amp;setzen</translation>
    </message>
</context>
<context>
    <name>ClassFilter</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Nächste 7 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>All tutors</source>
        <translation>Alle Lehrkräfte</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Lehrkraft</translation>
    </message>
    <message>
        <source>All students</source>
        <translation>Alle Schüler</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Title or name</source>
        <translation>Titel oder Name</translation>
    </message>
    <message>
        <source>Words in the title or a name</source>
        <translation>Wörter im Titel oder in einem Namen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>ClassImportDialog</name>
    <message>
        <source>Classes from a spreadsheet</source>
        <translation>Stunden aus einer Tabelle</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xlsm *.csv *.txt)</source>
        <translation>Tabellen (*.xlsx *.xlsm *.csv *.txt)</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Eingefügte Zellen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>&amp;Make people of names that nobody has</source>
        <translation>Unbekannte Namen als &amp;Personen anlegen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Save rows &amp;not taken…</source>
        <translation>&amp;Nicht übernommene Zeilen speichern…</translation>
    </message>
    <message>
        <source>Each column as it was guessed. Correct what is wrong; the rows below follow at once.</source>
        <translation>Jede Spalte, wie sie erkannt wurde. Berichtigen Sie, was falsch ist; die Zeilen unten folgen sofort.</translation>
    </message>
    <message>
        <source>Length where none is told</source>
        <translation>Dauer, wo keine angegeben ist</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Lehrkraft</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>&amp;Import 1 class</source>
        <translation>1 Stunde &amp;importieren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n classes</source>
        <translation>
            <numerusform>%n Stunde &amp;importieren</numerusform>
            <numerusform>%n Stunden &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row is not taken</source>
        <translation>1 Zeile wird nicht übernommen</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are not taken</source>
        <translation>
            <numerusform>%n Zeile wird nicht übernommen</numerusform>
            <numerusform>%n Zeilen werden nicht übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row is a class.</source>
        <translation>Jede Zeile ist eine Stunde.</translation>
    </message>
    <message>
        <source>New: {names}</source>
        <translation>Neu: {names}</translation>
    </message>
    <message>
        <source>{day}, {time}, {n} min</source>
        <translation>{day}, {time}, {n} Min.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>1 class made</source>
        <translation>1 Stunde angelegt</translation>
    </message>
    <message numerus="yes">
        <source>%n classes made</source>
        <translation>
            <numerusform>%n Stunde angelegt</numerusform>
            <numerusform>%n Stunden angelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{said}. Save the rows that were not taken, mend them, and import that file.</source>
        <translation>{said}. Speichern Sie die nicht übernommenen Zeilen, berichtigen Sie sie und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>Importing classes</source>
        <translation>Stunden werden importiert</translation>
    </message>
    <message>
        <source>Save rows not taken</source>
        <translation>Nicht übernommene Zeilen speichern</translation>
    </message>
    <message>
        <source>rows-not-taken</source>
        <translation>nicht-übernommene-zeilen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Gespeichert als {file}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Start (day and time)</source>
        <translation>Beginn (Tag und Uhrzeit)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnen</translation>
    </message>
    <message>
        <source>Own token</source>
        <translation>Eigenes Token</translation>
    </message>
</context>
<context>
    <name>ClassList</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Absteigend</translation>
    </message>
    <message>
        <source>&amp;Usual columns and order</source>
        <translation>&amp;Übliche Spalten und Reihenfolge</translation>
    </message>
</context>
<context>
    <name>ClassLogs</name>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Nicht gehalten</translation>
    </message>
    <message>
        <source>Nothing said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV-Datei</translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation>JSON-Datei</translation>
    </message>
    <message>
        <source>LearnCube</source>
        <translation>LearnCube</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Lehrkraft</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>Tutor start</source>
        <translation>Beginn Lehrkraft</translation>
    </message>
    <message>
        <source>Student start</source>
        <translation>Beginn Schüler</translation>
    </message>
    <message>
        <source>Class time</source>
        <translation>Unterrichtszeit</translation>
    </message>
    <message>
        <source>Planned min</source>
        <translation>Geplante Min.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
</context>
<context>
    <name>ClassWeek</name>
    <message>
        <source>Week before</source>
        <translation>Woche davor</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Woche danach</translation>
    </message>
    <message>
        <source>{what} (Page up)</source>
        <translation>{what} (Bild auf)</translation>
    </message>
    <message>
        <source>{what} (Page down)</source>
        <translation>{what} (Bild ab)</translation>
    </message>
    <message>
        <source>{place} time</source>
        <translation>Zeit in {place}</translation>
    </message>
    <message>
        <source>{times}, {place} time</source>
        <translation>{times}, Zeit in {place}</translation>
    </message>
    <message>
        <source>{title} moved to {when}</source>
        <translation>{title} verschoben auf {when}</translation>
    </message>
    <message>
        <source>This we&amp;ek</source>
        <translation>&amp;Diese Woche</translation>
    </message>
</context>
<context>
    <name>ClassesPage</name>
    <message>
        <source>Classes</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Closed &amp;days</source>
        <translation>Geschlossene &amp;Tage</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>Spalten und Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Woche</translation>
    </message>
    <message>
        <source>Chec&amp;k a link</source>
        <translation>Link p&amp;rüfen</translation>
    </message>
    <message>
        <source>&amp;Send week</source>
        <translation>Woche &amp;senden</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>I&amp;mport</translation>
    </message>
    <message>
        <source>Several classes from a spreadsheet</source>
        <translation>Mehrere Stunden aus einer Tabelle</translation>
    </message>
    <message>
        <source>No classes here yet</source>
        <translation>Noch keine Stunden</translation>
    </message>
    <message>
        <source>Every class stands here with its people, its state and its minutes.</source>
        <translation>Jede Stunde steht hier mit ihren Personen, ihrem Status und ihren Minuten.</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Neue Stunde</translation>
    </message>
    <message>
        <source>From a spreadsheet…</source>
        <translation>Aus einer Tabelle…</translation>
    </message>
    <message>
        <source>No class fits</source>
        <translation>Keine passende Stunde</translation>
    </message>
    <message>
        <source>Choose other days, or take away part of the filter.</source>
        <translation>Wählen Sie andere Tage oder nehmen Sie einen Teil des Filters weg.</translation>
    </message>
    <message>
        <source>Show all classes</source>
        <translation>Alle Stunden anzeigen</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Aus einer &amp;Datei…</translation>
    </message>
    <message>
        <source>&amp;Paste cells	Ctrl+V</source>
        <translation>Zellen &amp;einfügen	Strg+V</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Lehrkraft</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnen</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} Min.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>{n} classes</source>
        <translation>{n} Stunden</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>Sp&amp;alten</translation>
    </message>
</context>
<context>
    <name>ClosedDaysDialog</name>
    <message>
        <source>Closed days</source>
        <translation>Geschlossene Tage</translation>
    </message>
    <message>
        <source>Calendar of closed days</source>
        <translation>Kalender der geschlossenen Tage</translation>
    </message>
    <message>
        <source>Closed days and absences</source>
        <translation>Geschlossene Tage und Abwesenheiten</translation>
    </message>
    <message>
        <source>No closed days ahead</source>
        <translation>Keine geschlossenen Tage in Sicht</translation>
    </message>
    <message>
        <source>Enter holidays here, and days on which somebody is away.</source>
        <translation>Tragen Sie hier Ferien und Feiertage ein und Tage, an denen jemand fehlt.</translation>
    </message>
    <message>
        <source>&amp;Add days…</source>
        <translation>Tage &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>A series passes over closed days. A class that falls on them is yours to decide.</source>
        <translation>Eine Serie überspringt geschlossene Tage. Was mit einer Stunde geschieht, die auf sie fällt, entscheiden Sie.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Taken away: {days}. The classes stay as they are.</source>
        <translation>Entfernt: {days}. Die Stunden bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>ClosureDialog</name>
    <message>
        <source>Closed days</source>
        <translation>Geschlossene Tage</translation>
    </message>
    <message>
        <source>{name} is away</source>
        <translation>{name} ist abwesend</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Le&amp;tzter Tag</translation>
    </message>
    <message>
        <source>The whole business</source>
        <translation>Der ganze Betrieb</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Wer abwesend ist</translation>
    </message>
    <message>
        <source>Who is a&amp;way</source>
        <translation>Wer a&amp;bwesend ist</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>Christmas, illness … (for yourself)</source>
        <translation>Weihnachten, Krankheit … (für Sie selbst)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Classes on these days</source>
        <translation>Stunden an diesen Tagen</translation>
    </message>
    <message>
        <source>&amp;Cancel them</source>
        <translation>&amp;Absagen</translation>
    </message>
    <message>
        <source>&amp;Move them by</source>
        <translation>&amp;Verschieben um</translation>
    </message>
    <message>
        <source>E&amp;xcuse the student; they take place</source>
        <translation>Schüler en&amp;tschuldigen; die Stunden finden statt</translation>
    </message>
    <message>
        <source>&amp;Hand them over to</source>
        <translation>&amp;Übergeben an</translation>
    </message>
    <message>
        <source>L&amp;eave them as they are</source>
        <translation>So &amp;lassen, wie sie sind</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Days later</source>
        <translation>Tage später</translation>
    </message>
    <message>
        <source>Who teaches instead</source>
        <translation>Wer stattdessen unterrichtet</translation>
    </message>
    <message>
        <source>1 class falls on these days</source>
        <translation>1 Stunde fällt auf diese Tage</translation>
    </message>
    <message numerus="yes">
        <source>%n classes fall on these days</source>
        <translation>
            <numerusform>%n Stunde fällt auf diese Tage</numerusform>
            <numerusform>%n Stunden fallen auf diese Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>No class falls on these days</source>
        <translation>Keine Stunde fällt auf diese Tage</translation>
    </message>
    <message>
        <source>no open day within a year</source>
        <translation>kein offener Tag innerhalb eines Jahres</translation>
    </message>
    <message>
        <source>to {when}</source>
        <translation>auf {when}</translation>
    </message>
    <message>
        <source>to {when}, where somebody is in another class</source>
        <translation>auf {when}, wo jemand in einer anderen Stunde ist</translation>
    </message>
    <message>
        <source>Who is away?</source>
        <translation>Wer ist abwesend?</translation>
    </message>
    <message>
        <source>Who teaches instead?</source>
        <translation>Wer unterrichtet stattdessen?</translation>
    </message>
    <message>
        <source>1 class is cancelled</source>
        <translation>1 Stunde ist abgesagt</translation>
    </message>
    <message numerus="yes">
        <source>%n classes are cancelled</source>
        <translation>
            <numerusform>%n Stunde ist abgesagt</numerusform>
            <numerusform>%n Stunden sind abgesagt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 class is moved</source>
        <translation>1 Stunde ist verschoben</translation>
    </message>
    <message numerus="yes">
        <source>%n classes are moved</source>
        <translation>
            <numerusform>%n Stunde ist verschoben</numerusform>
            <numerusform>%n Stunden sind verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Excused from 1 class</source>
        <translation>Von 1 Stunde entschuldigt</translation>
    </message>
    <message numerus="yes">
        <source>Excused from %n classes</source>
        <translation>
            <numerusform>Von %n Stunde entschuldigt</numerusform>
            <numerusform>Von %n Stunden entschuldigt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 class is handed over</source>
        <translation>1 Stunde ist übergeben</translation>
    </message>
    <message numerus="yes">
        <source>%n classes are handed over</source>
        <translation>
            <numerusform>%n Stunde ist übergeben</numerusform>
            <numerusform>%n Stunden sind übergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>LearnCube asks this program who may enter a class</source>
        <translation>LearnCube fragt dieses Programm, wer eine Stunde betreten darf</translation>
    </message>
    <message>
        <source>Last messages</source>
        <translation>Letzte Nachrichten</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Add contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Kontakt bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>A parent, for instance. Reads messages for {name}.</source>
        <translation>Zum Beispiel ein Elternteil. Liest Nachrichten für {name}.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>As {name}</source>
        <translation>Wie {name}</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation>{name} gespeichert</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Link of {name} copied</source>
        <translation>Link von {name} kopiert</translation>
    </message>
    <message>
        <source>Short message for {name} copied</source>
        <translation>Kurze Nachricht für {name} kopiert</translation>
    </message>
    <message>
        <source>Links of {title} copied</source>
        <translation>Links von {title} kopiert</translation>
    </message>
    <message>
        <source>{said}, for the practice classroom on this PC only.</source>
        <translation>{said}, nur für den Übungsraum auf diesem PC.</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct the minutes</source>
        <translation>Minuten berichtigen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>{title} counts {total} now. What LearnCube said stays beside your total.</source>
        <translation>{title} zählt jetzt {total}. Was LearnCube gemeldet hat, bleibt neben Ihrer Summe stehen.</translation>
    </message>
    <message>
        <source>New &amp;total</source>
        <translation>&amp;Neue Summe</translation>
    </message>
    <message>
        <source>Hours, minutes, seconds: 1:05:00</source>
        <translation>Stunden, Minuten, Sekunden: 1:05:00</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>It stands beside the total on every report.</source>
        <translation>Es steht auf jedem Bericht neben der Summe.</translation>
    </message>
    <message>
        <source>Taken as {total} (hours, minutes, seconds)</source>
        <translation>Verstanden als {total} (Stunden, Minuten, Sekunden)</translation>
    </message>
    <message>
        <source>Write it like 1:05:00 (hours, minutes, seconds) or 47:30.</source>
        <translation>Schreiben Sie es so: 1:05:00 (Stunden, Minuten, Sekunden) oder 47:30.</translation>
    </message>
    <message>
        <source>Say why the total is changed.</source>
        <translation>Geben Sie an, warum die Summe geändert wird.</translation>
    </message>
    <message>
        <source>{title} counts {total} now</source>
        <translation>{title} zählt jetzt {total}</translation>
    </message>
</context>
<context>
    <name>CreditDialog</name>
    <message>
        <source>Credit of {name}</source>
        <translation>Guthaben von {name}</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>{name} has {credit} now.</source>
        <translation>{name} hat jetzt {credit}.</translation>
    </message>
    <message>
        <source>lessons</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>H&amp;ow much</source>
        <translation>&amp;Wie viel</translation>
    </message>
    <message>
        <source>Below 0 takes away what was given by mistake.</source>
        <translation>Unter 0 nimmt weg, was irrtümlich gegeben wurde.</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Einheit</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>For example the invoice&apos;s number.</source>
        <translation>Zum Beispiel die Rechnungsnummer.</translation>
    </message>
    <message>
        <source>{name} has {credit} now</source>
        <translation>{name} hat jetzt {credit}</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} Minuten</translation>
    </message>
    <message>
        <source>1 lesson</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>{n} lessons</source>
        <translation>{n} Stunden</translation>
    </message>
</context>
<context>
    <name>Currencies</name>
    <message>
        <source>Argentine peso</source>
        <translation>Argentinischer Peso</translation>
    </message>
    <message>
        <source>Australian dollar</source>
        <translation>Australischer Dollar</translation>
    </message>
    <message>
        <source>Brazilian real</source>
        <translation>Brasilianischer Real</translation>
    </message>
    <message>
        <source>British pound</source>
        <translation>Britisches Pfund</translation>
    </message>
    <message>
        <source>Bulgarian lev</source>
        <translation>Bulgarischer Lew</translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <translation>Kanadischer Dollar</translation>
    </message>
    <message>
        <source>Chilean peso</source>
        <translation>Chilenischer Peso</translation>
    </message>
    <message>
        <source>Chinese yuan</source>
        <translation>Chinesischer Yuan</translation>
    </message>
    <message>
        <source>Colombian peso</source>
        <translation>Kolumbianischer Peso</translation>
    </message>
    <message>
        <source>Czech koruna</source>
        <translation>Tschechische Krone</translation>
    </message>
    <message>
        <source>Danish krone</source>
        <translation>Dänische Krone</translation>
    </message>
    <message>
        <source>Egyptian pound</source>
        <translation>Ägyptisches Pfund</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>Hong Kong dollar</source>
        <translation>Hongkong-Dollar</translation>
    </message>
    <message>
        <source>Hungarian forint</source>
        <translation>Ungarischer Forint</translation>
    </message>
    <message>
        <source>Indian rupee</source>
        <translation>Indische Rupie</translation>
    </message>
    <message>
        <source>Israeli shekel</source>
        <translation>Israelischer Schekel</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>Japanischer Yen</translation>
    </message>
    <message>
        <source>Mexican peso</source>
        <translation>Mexikanischer Peso</translation>
    </message>
    <message>
        <source>Moroccan dirham</source>
        <translation>Marokkanischer Dirham</translation>
    </message>
    <message>
        <source>New Zealand dollar</source>
        <translation>Neuseeland-Dollar</translation>
    </message>
    <message>
        <source>Norwegian krone</source>
        <translation>Norwegische Krone</translation>
    </message>
    <message>
        <source>Peruvian sol</source>
        <translation>Peruanischer Sol</translation>
    </message>
    <message>
        <source>Polish zloty</source>
        <translation>Polnischer Zloty</translation>
    </message>
    <message>
        <source>Romanian leu</source>
        <translation>Rumänischer Leu</translation>
    </message>
    <message>
        <source>Saudi riyal</source>
        <translation>Saudi-Rial</translation>
    </message>
    <message>
        <source>Singapore dollar</source>
        <translation>Singapur-Dollar</translation>
    </message>
    <message>
        <source>South African rand</source>
        <translation>Südafrikanischer Rand</translation>
    </message>
    <message>
        <source>South Korean won</source>
        <translation>Südkoreanischer Won</translation>
    </message>
    <message>
        <source>Swedish krona</source>
        <translation>Schwedische Krone</translation>
    </message>
    <message>
        <source>Swiss franc</source>
        <translation>Schweizer Franken</translation>
    </message>
    <message>
        <source>Turkish lira</source>
        <translation>Türkische Lira</translation>
    </message>
    <message>
        <source>Ukrainian hryvnia</source>
        <translation>Ukrainische Hrywnja</translation>
    </message>
    <message>
        <source>UAE dirham</source>
        <translation>VAE-Dirham</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>US-Dollar</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>This is no day. Write it like {day}.</source>
        <translation>Das ist kein Tag. Schreiben Sie ihn wie {day}.</translation>
    </message>
</context>
<context>
    <name>DateRange</name>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This term</source>
        <translation>Dieser Kursabschnitt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Von – bis</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alle Stunden</translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>Choose a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Kein Tag</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>While you were away</source>
        <translation>Während Sie weg waren</translation>
    </message>
    <message>
        <source>Something may be missing of: {titles}. Open lcadmin to see.</source>
        <translation>Möglicherweise fehlt etwas bei: {titles}. Öffnen Sie lcadmin, um es zu sehen.</translation>
    </message>
</context>
<context>
    <name>DoctorDialog</name>
    <message>
        <source>Check a link</source>
        <translation>Link prüfen</translation>
    </message>
    <message>
        <source>A whole mail with the link in it will do as well. Nothing happens to the class.</source>
        <translation>Eine ganze E-Mail mit dem Link darin genügt auch. Mit der Stunde geschieht nichts.</translation>
    </message>
    <message>
        <source>&amp;Paste a link</source>
        <translation>Link &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Show class</source>
        <translation>Stunde &amp;anzeigen</translation>
    </message>
    <message>
        <source>&amp;Copy the right link</source>
        <translation>Richtigen Link &amp;kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Given: {ways}</source>
        <translation>Weitergegeben: {ways}</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Verändert</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Hier nicht bekannt</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Kein Link</translation>
    </message>
    <message>
        <source>The right link is copied</source>
        <translation>Der richtige Link ist kopiert</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Copies the message as it is shown, rich and plain at once</source>
        <translation>Kopiert die Nachricht, wie sie angezeigt wird, formatiert und als einfachen Text zugleich</translation>
    </message>
    <message>
        <source>Open as &amp;draft</source>
        <translation>Als &amp;Entwurf öffnen</translation>
    </message>
    <message>
        <source>Opens it in your mail program, with calendar entries</source>
        <translation>Öffnet sie in Ihrem E-Mail-Programm, mit Kalendereinträgen</translation>
    </message>
    <message>
        <source>New &amp;mail</source>
        <translation>Neue E-&amp;Mail</translation>
    </message>
    <message>
        <source>Begins a mail in your mail program, text only</source>
        <translation>Beginnt eine E-Mail in Ihrem E-Mail-Programm, nur Text</translation>
    </message>
    <message>
        <source>Message for {name} copied</source>
        <translation>Nachricht für {name} kopiert</translation>
    </message>
    <message>
        <source>The text is too long to hand over: it is copied, paste it into the mail.</source>
        <translation>Der Text ist zu lang zum Übergeben: Er ist kopiert, fügen Sie ihn in die E-Mail ein.</translation>
    </message>
    <message>
        <source>No mail program was found. The message is copied: paste it into a mail.</source>
        <translation>Es wurde kein E-Mail-Programm gefunden. Die Nachricht ist kopiert: Fügen Sie sie in eine E-Mail ein.</translation>
    </message>
    <message>
        <source>No program opens drafts here. The draft is the file {file}.</source>
        <translation>Hier öffnet kein Programm Entwürfe. Der Entwurf ist die Datei {file}.</translation>
    </message>
    <message>
        <source>Draft for {name} opened</source>
        <translation>Entwurf für {name} geöffnet</translation>
    </message>
</context>
<context>
    <name>DuplicateClassDialog</name>
    <message>
        <source>Save and &amp;copy links</source>
        <translation>Speichern und &amp;Links kopieren</translation>
    </message>
    <message>
        <source>Duplicate class</source>
        <translation>Stunde duplizieren</translation>
    </message>
    <message>
        <source>The same people, with new links.</source>
        <translation>Dieselben Personen, mit neuen Links.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>{title} saved</source>
        <translation>{title} gespeichert</translation>
    </message>
</context>
<context>
    <name>EditClassDialog</name>
    <message>
        <source>Edit class</source>
        <translation>Stunde bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Lehrkraft</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>T&amp;utor</source>
        <translation>Lehr&amp;kraft</translation>
    </message>
    <message>
        <source>Whoever leaves the class loses the link; whoever joins gets one; the others keep theirs.</source>
        <translation>Wer die Stunde verlässt, verliert den Link; wer dazukommt, bekommt einen; die anderen behalten ihren.</translation>
    </message>
    <message>
        <source>Stude&amp;nts</source>
        <translation>Sch&amp;üler</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Dauer</translation>
    </message>
    <message>
        <source>Who teaches?</source>
        <translation>Wer unterrichtet?</translation>
    </message>
    <message>
        <source>{said}. New links for {names}: copy and send them</source>
        <translation>{said}. Neue Links für {names}: Kopieren und senden Sie sie</translation>
    </message>
    <message>
        <source>{said}. Tell everybody the new time.</source>
        <translation>{said}. Teilen Sie allen die neue Zeit mit.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>{said}. No student is in it any more.</source>
        <translation>{said}. Es ist kein Schüler mehr eingetragen.</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase the data of {name}</source>
        <translation>Daten von {name} löschen</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>&amp;Endgültig löschen</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Geht</translation>
    </message>
    <message>
        <source>Looking what there is…</source>
        <translation>Es wird nachgesehen, was da ist…</translation>
    </message>
    <message>
        <source>Books must be kept for years, and what others are paid rests on the same minutes.</source>
        <translation>Bücher müssen jahrelang aufbewahrt werden, und was andere bezahlt bekommen, beruht auf denselben Minuten.</translation>
    </message>
    <message>
        <source>Your settings or message texts name this person. They stay: change them yourself.</source>
        <translation>Ihre Einstellungen oder Nachrichtentexte nennen diese Person. Sie bleiben: Ändern Sie sie selbst.</translation>
    </message>
    <message>
        <source>Still in backups</source>
        <translation>Noch in Sicherungen</translation>
    </message>
    <message>
        <source>{name} – this cannot be undone.</source>
        <translation>{name} – das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Type the &amp;name to confirm</source>
        <translation>Zum Bestätigen den &amp;Namen eingeben</translation>
    </message>
    <message>
        <source>Stays, as {name}</source>
        <translation>Bleibt, als {name}</translation>
    </message>
    <message numerus="yes">
        <source>Erase in %n &amp;backups as well</source>
        <translation>
            <numerusform>Auch in %n &amp;Sicherung löschen</numerusform>
            <numerusform>Auch in %n &amp;Sicherungen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>the entry: names, e-mail, picture, time zone, language</source>
        <translation>der Eintrag: Namen, E-Mail, Bild, Zeitzone, Sprache</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absences</source>
        <translation>
            <numerusform>%n Abwesenheit</numerusform>
            <numerusform>%n Abwesenheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times that a link was given out</source>
        <translation>
            <numerusform>%n Ausgabe eines Links</numerusform>
            <numerusform>%n Ausgaben eines Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what stood in %n messages</source>
        <translation>
            <numerusform>was in %n Nachricht stand</numerusform>
            <numerusform>was in %n Nachrichten stand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the names in %n rows of the class logs</source>
        <translation>
            <numerusform>die Namen in %n Zeile der Protokolle</numerusform>
            <numerusform>die Namen in %n Zeilen der Protokolle</numerusform>
        </translation>
    </message>
    <message>
        <source>the name wherever it was written: titles, notes, reasons, the history</source>
        <translation>der Name, wo immer er steht: Titel, Notizen, Gründe, Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n classes with their minutes</source>
        <translation>
            <numerusform>%n Stunde mit ihren Minuten</numerusform>
            <numerusform>%n Stunden mit ihren Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of credit</source>
        <translation>
            <numerusform>%n Zeile Guthaben</numerusform>
            <numerusform>%n Zeilen Guthaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of months that were paid</source>
        <translation>
            <numerusform>%n Zeile abgerechneter Monate</numerusform>
            <numerusform>%n Zeilen abgerechneter Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing but a number.</source>
        <translation>Nichts als eine Nummer.</translation>
    </message>
    <message>
        <source>{when}: goes by itself on {day} at the latest</source>
        <translation>{when}: verschwindet von selbst, spätestens am {day}</translation>
    </message>
    <message>
        <source>{when}: stays until somebody removes it</source>
        <translation>{when}: bleibt, bis jemand sie entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The data of {name} are erased</source>
        <translation>Die Daten von {name} sind gelöscht</translation>
    </message>
    <message>
        <source>Still in: {files}</source>
        <translation>Noch in: {files}</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Explain the minutes</source>
        <translation>Minuten erklären</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Zutritt</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Heard so far</source>
        <translation>Bisher gehört</translation>
    </message>
    <message>
        <source>Yes (Beta)</source>
        <translation>Ja (Beta)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>By the tutor, told {when}</source>
        <translation>Von der Lehrkraft, mitgeteilt {when}</translation>
    </message>
    <message>
        <source>By a student, told {when}</source>
        <translation>Von einem Schüler, mitgeteilt {when}</translation>
    </message>
    <message>
        <source>By the office, told {when}</source>
        <translation>Vom Büro, mitgeteilt {when}</translation>
    </message>
    <message>
        <source>Charged {charge} %, paid {pay} %</source>
        <translation>Berechnet {charge} %, bezahlt {pay} %</translation>
    </message>
    <message>
        <source>Nothing charged, nothing paid</source>
        <translation>Nichts berechnet, nichts bezahlt</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>of {planned} planned</source>
        <translation>von {planned} geplant</translation>
    </message>
    <message>
        <source>{name} not let in: {reason}</source>
        <translation>{name} nicht hereingelassen: {reason}</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
</context>
<context>
    <name>FamilyDialog</name>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Brothers and sisters of {name}. Their parents get one message with everybody&apos;s links, each with the child&apos;s name.</source>
        <translation>Geschwister von {name}. Die Eltern bekommen eine Nachricht mit den Links aller Kinder, jeweils mit dem Namen des Kindes.</translation>
    </message>
    <message>
        <source>Brothers and sisters</source>
        <translation>Geschwister</translation>
    </message>
    <message>
        <source>&amp;Brothers and sisters</source>
        <translation>&amp;Geschwister</translation>
    </message>
    <message>
        <source>There is nobody called that. Choose somebody from the list.</source>
        <translation>Niemand heißt so. Wählen Sie jemanden aus der Liste.</translation>
    </message>
    <message>
        <source>Family saved</source>
        <translation>Familie gespeichert</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>A fault in lcadmin</source>
        <translation>Ein Fehler in lcadmin</translation>
    </message>
    <message>
        <source>Something in lcadmin went wrong that should not have.</source>
        <translation>In lcadmin ist etwas schiefgegangen, das nicht hätte passieren dürfen.</translation>
    </message>
    <message>
        <source>What was finished before it is kept. Try the step again; if this comes back, restart lcadmin, and send the details to whoever looks after it.</source>
        <translation>Was vorher fertig war, ist gespeichert. Versuchen Sie den Schritt noch einmal; kommt dies wieder, starten Sie lcadmin neu und senden Sie die Angaben an die Person, die es betreut.</translation>
    </message>
    <message>
        <source>&amp;Copy details for support</source>
        <translation>Angaben für den Support &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>FileDrops</name>
    <message>
        <source>Not taken: {files}. What can be dropped here is class logs, and one at a time classes in a spreadsheet, a backup, or the file from another PC.</source>
        <translation>Nicht genommen: {files}. Hierher ziehen lassen sich Protokolle und, je eine, Stunden in einer Tabelle, eine Sicherung oder die Datei von einem anderen PC.</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <source>What the rows are</source>
        <translation>Was die Zeilen sind</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>Wählen Sie, was es ist</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Rows as LearnCube&apos;s REST API gives them.</source>
        <translation>Zeilen, wie LearnCubes REST-API sie liefert.</translation>
    </message>
    <message>
        <source>The first rows of {file}</source>
        <translation>Die ersten Zeilen von {file}</translation>
    </message>
    <message>
        <source>{file}: choose whether its rows are classes or participants.</source>
        <translation>{file}: Wählen Sie, ob die Zeilen Stunden oder Teilnehmer sind.</translation>
    </message>
    <message>
        <source>{file}: say which column is {fields}.</source>
        <translation>{file}: Geben Sie an, welche Spalte {fields} ist.</translation>
    </message>
    <message>
        <source>What column {n} is ({head})</source>
        <translation>Was Spalte {n} ist ({head})</translation>
    </message>
    <message>
        <source>Show every column</source>
        <translation>Alle Spalten zeigen</translation>
    </message>
    <message>
        <source>{n} of {all} columns are read. Above each stands what it is: change what was guessed wrong.</source>
        <translation>{n} von {all} Spalten werden gelesen. Über jeder steht, was sie ist: Ändern Sie, was falsch erraten wurde.</translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation>Spalte {n}</translation>
    </message>
    <message>
        <source>How the letters are written</source>
        <translation>Wie die Buchstaben geschrieben sind</translation>
    </message>
    <message>
        <source>Choose another where names look wrong</source>
        <translation>Wählen Sie anderes, wo Namen falsch aussehen</translation>
    </message>
    <message>
        <source>Letters: {which}</source>
        <translation>Zeichen: {which}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Welcome to lcadmin</source>
        <translation>Willkommen bei lcadmin</translation>
    </message>
    <message>
        <source>Skip all of it</source>
        <translation>Alles überspringen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>Ihr Betrieb</translation>
    </message>
    <message>
        <source>Who you are, and when it is noon where you plan your classes.</source>
        <translation>Wer Sie sind, und wann dort Mittag ist, wo Sie Ihre Stunden planen.</translation>
    </message>
    <message>
        <source>Your LearnCube</source>
        <translation>Ihr LearnCube</translation>
    </message>
    <message>
        <source>Paste any join link that LearnCube gave you: the address is taken from it. The keys are only needed to fetch LearnCube&apos;s own class log. Both can wait.</source>
        <translation>Fügen Sie irgendeinen Teilnahmelink ein, den LearnCube Ihnen gegeben hat: Die Adresse wird ihm entnommen. Die Schlüssel werden nur gebraucht, um LearnCubes eigenes Protokoll abzuholen. Beides kann warten.</translation>
    </message>
    <message>
        <source>See it work</source>
        <translation>Sehen Sie, wie es geht</translation>
    </message>
    <message>
        <source>The practice classroom stands in for LearnCube on this PC. It makes two people and a class and opens both links in your browser: press Start Class in both, and watch the minutes appear here.</source>
        <translation>Der Übungsraum vertritt LearnCube auf diesem PC. Er legt zwei Personen und eine Stunde an und öffnet beide Links in Ihrem Browser: Drücken Sie in beiden „Stunde starten“ und sehen Sie hier die Minuten erscheinen.</translation>
    </message>
    <message>
        <source>Open the &amp;practice classroom</source>
        <translation>Ü&amp;bungsraum öffnen</translation>
    </message>
    <message>
        <source>Look at a &amp;sample month instead</source>
        <translation>Lieber einen Bei&amp;spielmonat ansehen</translation>
    </message>
    <message>
        <source>Both are marked as made up, are on nobody&apos;s pay, and go again with one click.</source>
        <translation>Beides ist als erfunden gekennzeichnet, steht in keiner Bezahlung und ist mit einem Klick wieder weg.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>I come from &amp;another PC…</source>
        <translation>Ich komme von einem anderen &amp;PC…</translation>
    </message>
</context>
<context>
    <name>FolderEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} Min.</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} Std.</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} Tage</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>vor {span}</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>1 row copied</source>
        <translation>1 Zeile kopiert</translation>
    </message>
    <message>
        <source>{n} rows copied</source>
        <translation>{n} Zeilen kopiert</translation>
    </message>
</context>
<context>
    <name>Given</name>
    <message>
        <source>copied {when}</source>
        <translation>kopiert {when}</translation>
    </message>
    <message>
        <source>mailed {when}</source>
        <translation>gemailt {when}</translation>
    </message>
    <message>
        <source>draft {when}</source>
        <translation>Entwurf {when}</translation>
    </message>
    <message>
        <source>QR code {when}</source>
        <translation>QR-Code {when}</translation>
    </message>
    <message>
        <source>as a file {when}</source>
        <translation>als Datei {when}</translation>
    </message>
    <message>
        <source>by a command {when}</source>
        <translation>per Befehl {when}</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} und {n} weitere</translation>
    </message>
    <message>
        <source>Told another time: {names}</source>
        <translation>Über eine andere Zeit informiert: {names}</translation>
    </message>
    <message>
        <source>Not told yet that this class is cancelled: {names}</source>
        <translation>Wissen noch nicht, dass diese Stunde abgesagt ist: {names}</translation>
    </message>
    <message>
        <source>Not told yet that this class is back on: {names}</source>
        <translation>Wissen noch nicht, dass diese Stunde wieder stattfindet: {names}</translation>
    </message>
    <message>
        <source>With a link that is not right any more: {names}</source>
        <translation>Mit einem Link, der nicht mehr stimmt: {names}</translation>
    </message>
    <message>
        <source>Not told yet that they are not in this class any more: {names}</source>
        <translation>Wissen noch nicht, dass sie nicht mehr in dieser Stunde sind: {names}</translation>
    </message>
    <message>
        <source>Told another tutor: {names}</source>
        <translation>Über eine andere Lehrkraft informiert: {names}</translation>
    </message>
</context>
<context>
    <name>GoingLiveCard</name>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>The steps to go live are under Connection now</source>
        <translation>Die Schritte bis zum Start stehen jetzt unter „Verbindung“</translation>
    </message>
    <message>
        <source>The steps to go live are on Today again</source>
        <translation>Die Schritte bis zum Start stehen wieder auf „Heute“</translation>
    </message>
    <message>
        <source>Asking through the internet…</source>
        <translation>Es wird durch das Internet gefragt…</translation>
    </message>
    <message>
        <source>Good. Now enter what LearnCube wrote to you</source>
        <translation>Gut. Tragen Sie jetzt ein, was LearnCube Ihnen geschrieben hat</translation>
    </message>
    <message>
        <source>Signing in to LearnCube…</source>
        <translation>Anmeldung bei LearnCube…</translation>
    </message>
    <message numerus="yes">
        <source>Show %n steps that are done</source>
        <translation>
            <numerusform>%n erledigten Schritt zeigen</numerusform>
            <numerusform>%n erledigte Schritte zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Going live</source>
        <translation>Der Weg zum Start</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} von {all} erledigt</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide the steps to go live</source>
        <translation>Schritte bis zum Start ausblenden</translation>
    </message>
    <message>
        <source>Show the steps to go live</source>
        <translation>Schritte bis zum Start anzeigen</translation>
    </message>
    <message>
        <source>Put back on Today</source>
        <translation>Wieder auf „Heute“ zeigen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Put the steps to go live away</source>
        <translation>Schritte bis zum Start weglegen</translation>
    </message>
    <message>
        <source>They are under Connection whenever you want them.</source>
        <translation>Unter „Verbindung“ sind sie jederzeit zu finden.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Show the message…</source>
        <translation>Nachricht anzeigen…</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut ausprobieren</translation>
    </message>
    <message>
        <source>Choose a way</source>
        <translation>Weg wählen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Write the message…</source>
        <translation>Nachricht schreiben…</translation>
    </message>
    <message>
        <source>They have answered</source>
        <translation>Sie haben geantwortet</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Enter them</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Test them</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Bring in…</source>
        <translation>Herüberholen…</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Neue Stunde</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>No automatic backup can be made. {why}</source>
        <translation>Es kann keine automatische Sicherung gemacht werden. {why}</translation>
    </message>
    <message>
        <source>Until then nothing new is kept and nobody can enter a class; what was kept before is safe. lcadmin goes on by itself as soon as it can.</source>
        <translation>Bis dahin wird nichts Neues festgehalten und niemand kann eine Stunde betreten; was vorher festgehalten wurde, ist sicher. lcadmin macht von selbst weiter, sobald es geht.</translation>
    </message>
</context>
<context>
    <name>HealthBanner</name>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Take it back here</source>
        <translation>Hierher zurückholen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Move it…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Mehr dazu</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Try it in the practice classroom</source>
        <translation>Im Übungsraum ausprobieren</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Neue Stunde</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Strg+K</translation>
    </message>
    <message>
        <source>Find a class, a person or a link</source>
        <translation>Eine Stunde, eine Person oder einen Link finden</translation>
    </message>
    <message>
        <source>Ctrl+1 … 6</source>
        <translation>Strg+1 … 6</translation>
    </message>
    <message>
        <source>Today, Classes, People, Class logs, Reports, Connection</source>
        <translation>Heute, Stunden, Personen, Protokolle, Berichte, Verbindung</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Strg+,</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Alt+←</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation>Seite neu laden</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Open what is marked in a list</source>
        <translation>Öffnen, was in einer Liste markiert ist</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Menütaste</translation>
    </message>
    <message>
        <source>What can be done with what is marked</source>
        <translation>Was mit dem Markierten getan werden kann</translation>
    </message>
    <message>
        <source>↓, ↑</source>
        <translation>↓, ↑</translation>
    </message>
    <message>
        <source>On Today: to the class that comes, to the one before</source>
        <translation>Auf Heute: zur nächsten Stunde, zu der davor</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>On Today: help with the first thing that needs somebody</source>
        <translation>Auf Heute: beim Ersten helfen, das jemanden braucht</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Strg+M</translation>
    </message>
    <message>
        <source>The minutes of the class that is marked or shown</source>
        <translation>Die Minuten der markierten oder angezeigten Stunde</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Strg+T</translation>
    </message>
    <message>
        <source>Another tutor for the class that is marked or shown</source>
        <translation>Eine andere Lehrkraft für die markierte oder angezeigte Stunde</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>On Today and in Classes: cancel what is marked</source>
        <translation>Auf Heute und in Stunden: das Markierte absagen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close a dialog, leave the search</source>
        <translation>Dialog schließen, Suche verlassen</translation>
    </message>
    <message>
        <source>The steps to go live</source>
        <translation>Die Schritte bis zum Start</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>In der Hilfe kommen diese Wörter nicht vor.</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Undo; with Shift, do it again</source>
        <translation>Rückgängig; mit Umschalt wiederholen</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Diese Tasten</translation>
    </message>
    <message>
        <source>On Today and in Classes: copy the links of what is marked</source>
        <translation>Auf Heute und in Stunden: Links des Markierten kopieren</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Strg+D</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>A chapter of the manual</source>
        <translation>Ein Kapitel des Handbuchs</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Help on the page or dialog in front</source>
        <translation>Hilfe zur gezeigten Seite oder zum gezeigten Fenster</translation>
    </message>
    <message>
        <source>Back to the page before; in Help also Alt+→</source>
        <translation>Zurück zur vorigen Seite; in der Hilfe auch Alt+→</translation>
    </message>
    <message>
        <source>The class that is marked or shown, again next week</source>
        <translation>Die markierte oder angezeigte Stunde nächste Woche noch einmal</translation>
    </message>
</context>
<context>
    <name>HelpReading</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>What this topic says</source>
        <translation>Was dieses Thema sagt</translation>
    </message>
    <message>
        <source>This chapter is written in English.</source>
        <translation>Dieses Kapitel ist auf Englisch geschrieben.</translation>
    </message>
    <message>
        <source>What the manual says</source>
        <translation>Was das Handbuch sagt</translation>
    </message>
    <message>
        <source>The &amp;whole chapter</source>
        <translation>Das &amp;ganze Kapitel</translation>
    </message>
    <message>
        <source>Manual: {title}</source>
        <translation>Handbuch: {title}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Rückgängig: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Wiederholen: {what}</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Wird rückgängig gemacht…</translation>
    </message>
    <message>
        <source>Doing it again…</source>
        <translation>Wird wiederholt…</translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation>Rückgängig gemacht: {what}.</translation>
    </message>
    <message>
        <source>Done again: {what}.</source>
        <translation>Wiederholt: {what}.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Noch wurde nichts getan</translation>
    </message>
    <message>
        <source>What you do stands here, and can be taken back.</source>
        <translation>Was Sie tun, steht hier und kann zurückgenommen werden.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What was sent, what LearnCube reported, and links that were replaced are never taken back.</source>
        <translation>Was gesendet wurde, was LearnCube gemeldet hat und ersetzte Links werden nie zurückgenommen.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Half way</source>
        <translation>Auf halbem Weg</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>KeptIn</name>
    <message>
        <source>Keys and passwords are kept in this PC’s keyring, not in the data folder.</source>
        <translation>Schlüssel und Passwörter stehen im Schlüsselbund dieses PCs, nicht im Datenordner.</translation>
    </message>
    <message>
        <source>This PC has no keyring, so keys and passwords stand in a file in the data folder (secrets.json). Only you can read it on this PC; whoever copies the folder has them.</source>
        <translation>Dieser PC hat keinen Schlüsselbund, darum stehen Schlüssel und Passwörter in einer Datei im Datenordner (secrets.json). Auf diesem PC können nur Sie sie lesen; wer den Ordner kopiert, hat sie.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>lcadmin goes on answering</source>
        <translation>lcadmin antwortet weiter</translation>
    </message>
    <message>
        <source>The window is closed, but people can still enter their classes. Quit it here.</source>
        <translation>Das Fenster ist geschlossen, aber die Stunden können weiter betreten werden. Beenden können Sie es hier.</translation>
    </message>
    <message>
        <source>Quit lcadmin?</source>
        <translation>lcadmin beenden?</translation>
    </message>
    <message>
        <source>Nobody can enter a class, and no minutes are counted, until lcadmin runs again.</source>
        <translation>Niemand kann eine Stunde betreten und keine Minuten werden gezählt, bis lcadmin wieder läuft.</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>&amp;Quit anyway</source>
        <translation>Trotzdem &amp;beenden</translation>
    </message>
    <message>
        <source>Going on now: {titles}</source>
        <translation>Läuft gerade: {titles}</translation>
    </message>
    <message numerus="yes">
        <source>{titles} and %n more</source>
        <translation>
            <numerusform>{titles} und %n weitere</numerusform>
            <numerusform>{titles} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to come today: {titles}</source>
        <translation>Heute noch: {titles}</translation>
    </message>
    <message>
        <source>Planned for now, not begun yet: {titles}</source>
        <translation>Für jetzt geplant, noch nicht begonnen: {titles}</translation>
    </message>
    <message>
        <source>Tomorrow: {titles}</source>
        <translation>Morgen: {titles}</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Deactivate {name}</source>
        <translation>{name} deaktivieren</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>&amp;Deaktivieren</translation>
    </message>
    <message>
        <source>{name} is in classes that are still to come. What shall become of them?</source>
        <translation>{name} ist in Stunden, die noch bevorstehen. Was soll mit ihnen geschehen?</translation>
    </message>
    <message>
        <source>&amp;Hand them over to</source>
        <translation>&amp;Übergeben an</translation>
    </message>
    <message>
        <source>&amp;Take {name} out of them</source>
        <translation>{name} aus ihnen &amp;herausnehmen</translation>
    </message>
    <message>
        <source>&amp;Cancel them</source>
        <translation>&amp;Absagen</translation>
    </message>
    <message>
        <source>&amp;Leave them as they are</source>
        <translation>So &amp;lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Wer übernimmt</translation>
    </message>
    <message>
        <source>Classes ahead</source>
        <translation>Bevorstehende Stunden</translation>
    </message>
    <message>
        <source>Somebody who is not active is let into no class; what was stays as it is.</source>
        <translation>Wer nicht aktiv ist, wird in keine Stunde hereingelassen; was war, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Choose who takes over.</source>
        <translation>Wählen Sie, wer übernimmt.</translation>
    </message>
    <message>
        <source>{name} is not active any more</source>
        <translation>{name} ist nicht mehr aktiv</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Left out for want of room: {columns}. A wider window shows them, and every export.</source>
        <translation>Aus Platzmangel weggelassen: {columns}. Ein breiteres Fenster zeigt sie, und jeder Export.</translation>
    </message>
</context>
<context>
    <name>LengthField</name>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Dauer in Minuten</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} Minuten</translation>
    </message>
</context>
<context>
    <name>LessonChecks</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keine auswählen</translation>
    </message>
    <message>
        <source>{n} of {all} chosen</source>
        <translation>{n} von {all} ausgewählt</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Class</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Replace tutor</source>
        <translation>Lehrkraft ersetzen</translation>
    </message>
    <message>
        <source>Cancel class</source>
        <translation>Stunde absagen</translation>
    </message>
    <message>
        <source>Put back on</source>
        <translation>Wieder ansetzen</translation>
    </message>
    <message>
        <source>Send &amp;note</source>
        <translation>&amp;Hinweis senden</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Replace tutor (Ctrl+T)</source>
        <translation>Lehrkraft ersetzen (Strg+T)</translation>
    </message>
    <message>
        <source>Use the practice classroom</source>
        <translation>Übungsraum benutzen</translation>
    </message>
    <message>
        <source>Let everybody in again</source>
        <translation>Wieder alle hereinlassen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Cancellation…</source>
        <translation>Absage…</translation>
    </message>
    <message>
        <source>After {n} tries with wrong links, students who were not in yet are not let in any more.</source>
        <translation>Nach {n} Versuchen mit falschen Links werden Schüler, die noch nicht drin waren, nicht mehr hereingelassen.</translation>
    </message>
    <message>
        <source>practice, on no report</source>
        <translation>Übung, in keinem Bericht</translation>
    </message>
    <message>
        <source>What {name} will read</source>
        <translation>Was {name} lesen wird</translation>
    </message>
    <message>
        <source>Everybody can enter again</source>
        <translation>Alle können wieder hinein</translation>
    </message>
    <message>
        <source>Links lead to the practice classroom on this PC now</source>
        <translation>Links führen jetzt in den Übungsraum auf diesem PC</translation>
    </message>
    <message>
        <source>Another class like this one (to next week: Ctrl+D)</source>
        <translation>Noch eine Stunde wie diese (auf nächste Woche: Strg+D)</translation>
    </message>
</context>
<context>
    <name>LetterActions</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Send week</source>
        <translation>Woche senden</translation>
    </message>
    <message>
        <source>Check a link</source>
        <translation>Link prüfen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Texts of messages</source>
        <translation>Nachrichtentexte</translation>
    </message>
</context>
<context>
    <name>LetterBanners</name>
    <message>
        <source>It arrived</source>
        <translation>Sie kam an</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Mail settings</source>
        <translation>E-Mail-Einstellungen</translation>
    </message>
    <message>
        <source>It is not known whether the message “{subject}” reached {name} ({address}).</source>
        <translation>Es ist nicht bekannt, ob die Nachricht „{subject}“ bei {name} ({address}) angekommen ist.</translation>
    </message>
</context>
<context>
    <name>LetterPreview</name>
    <message>
        <source>As a mail</source>
        <translation>Als E-Mail</translation>
    </message>
    <message>
        <source>As plain text</source>
        <translation>Als einfacher Text</translation>
    </message>
    <message>
        <source>Short, for a messenger</source>
        <translation>Kurz, für einen Messenger</translation>
    </message>
    <message>
        <source>How the message is shown</source>
        <translation>Wie die Nachricht angezeigt wird</translation>
    </message>
    <message>
        <source>The message as it is read</source>
        <translation>Die Nachricht, wie sie gelesen wird</translation>
    </message>
    <message>
        <source>Attached: {files}</source>
        <translation>Anhang: {files}</translation>
    </message>
</context>
<context>
    <name>LetterReading</name>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
</context>
<context>
    <name>LettersDialog</name>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Which week</source>
        <translation>Welche Woche</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Nichts zu senden</translation>
    </message>
    <message>
        <source>How many are sent</source>
        <translation>Wie viele gesendet werden</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>No class of this week is still to come.</source>
        <translation>In dieser Woche steht keine Stunde mehr bevor.</translation>
    </message>
    <message>
        <source>Everybody knows what they need to know.</source>
        <translation>Alle wissen, was sie wissen müssen.</translation>
    </message>
    <message>
        <source>Nothing can be sent yet</source>
        <translation>Noch kann nichts gesendet werden</translation>
    </message>
    <message>
        <source>One message, with everything for them in it.</source>
        <translation>Eine Nachricht, in der alles für die Person steht.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages: one for each person, with everything for them in it.</source>
        <translation>
            <numerusform>%n Nachricht: eine für jede Person, mit allem für sie darin.</numerusform>
            <numerusform>%n Nachrichten: eine für jede Person, mit allem für sie darin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %n messages</source>
        <translation>
            <numerusform>%n Nachricht &amp;senden</numerusform>
            <numerusform>%n &amp;Nachrichten senden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send 1 message</source>
        <translation>1 Nachricht &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Sending messages…</source>
        <translation>Nachrichten werden gesendet…</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} von {all}</translation>
    </message>
    <message>
        <source>One message could not be sent. The reason stands beside it.</source>
        <translation>Eine Nachricht konnte nicht gesendet werden. Der Grund steht daneben.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages could not be sent. The reason stands beside each.</source>
        <translation>
            <numerusform>%n Nachricht konnte nicht gesendet werden. Der Grund steht daneben.</numerusform>
            <numerusform>%n Nachrichten konnten nicht gesendet werden. Der Grund steht jeweils daneben.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message sent.</source>
        <translation>1 Nachricht gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages sent.</source>
        <translation>
            <numerusform>%n Nachricht gesendet.</numerusform>
            <numerusform>%n Nachrichten gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Send week</source>
        <translation>Woche senden</translation>
    </message>
    <message>
        <source>Mail links</source>
        <translation>Links mailen</translation>
    </message>
    <message>
        <source>Send note</source>
        <translation>Hinweis senden</translation>
    </message>
    <message>
        <source>{what}; the message is sent</source>
        <translation>{what}; die Nachricht ist gesendet</translation>
    </message>
    <message>
        <source>There is no class next week yet.</source>
        <translation>Nächste Woche gibt es noch keine Stunde.</translation>
    </message>
</context>
<context>
    <name>LettersList</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Another tutor</source>
        <translation>Andere Lehrkraft</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Sent {when}</source>
        <translation>Gesendet {when}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Draft made</source>
        <translation>Entwurf erstellt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>Keine E-Mail</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>This PC only</source>
        <translation>Nur dieser PC</translation>
    </message>
</context>
<context>
    <name>LinksCard</name>
    <message>
        <source>Join links</source>
        <translation>Teilnahmelinks</translation>
    </message>
    <message>
        <source>· each link lets in one person</source>
        <translation>· jeder Link lässt eine Person herein</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>&amp;Mailen</translation>
    </message>
    <message>
        <source>One message a person, by mail or as a draft</source>
        <translation>Eine Nachricht pro Person, als E-Mail oder als Entwurf</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alle kopieren</translation>
    </message>
    <message>
        <source>Copy all links (Ctrl+Shift+C)</source>
        <translation>Alle Links kopieren (Strg+Umschalt+C)</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>noch nicht weitergegeben</translation>
    </message>
    <message>
        <source>{given}, out of date</source>
        <translation>{given}, veraltet</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Lehrkraft</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>{role}, excused</source>
        <translation>{role}, entschuldigt</translation>
    </message>
    <message>
        <source>{role}, not active</source>
        <translation>{role}, nicht aktiv</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>{n} links copied</source>
        <translation>{n} Links kopiert</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the &amp;link alone</source>
        <translation>Nur den &amp;Link kopieren</translation>
    </message>
    <message>
        <source>Copy for a &amp;messenger</source>
        <translation>Für einen Me&amp;ssenger kopieren</translation>
    </message>
    <message>
        <source>M&amp;ail…</source>
        <translation>M&amp;ailen…</translation>
    </message>
    <message>
        <source>&amp;QR code</source>
        <translation>&amp;QR-Code</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>Im Browser ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;New link…</source>
        <translation>&amp;Neuer Link…</translation>
    </message>
    <message>
        <source>&amp;Replace tutor…</source>
        <translation>Lehrkraft &amp;ersetzen…</translation>
    </message>
    <message>
        <source>Not &amp;excused</source>
        <translation>&amp;Nicht entschuldigt</translation>
    </message>
    <message>
        <source>&amp;Excused: need not come</source>
        <translation>Ents&amp;chuldigt: muss nicht kommen</translation>
    </message>
    <message>
        <source>&amp;Show person</source>
        <translation>&amp;Person anzeigen</translation>
    </message>
    <message>
        <source>Link of {name} copied</source>
        <translation>Link von {name} kopiert</translation>
    </message>
    <message>
        <source>No browser was found. The link is copied: paste it into one.</source>
        <translation>Es wurde kein Browser gefunden. Der Link ist kopiert: Fügen Sie ihn in einen ein.</translation>
    </message>
    <message>
        <source>{name} must come after all</source>
        <translation>{name} muss doch kommen</translation>
    </message>
    <message>
        <source>{name} is excused</source>
        <translation>{name} ist entschuldigt</translation>
    </message>
</context>
<context>
    <name>LockMonthDialog</name>
    <message>
        <source>Lock it once it has been paid. It then stays as it is. What changes later (a correction, a late message, another tutor) stands as an adjustment in the next month. This cannot be taken back.</source>
        <translation>Sperren Sie den Monat, sobald er bezahlt ist. Er bleibt dann, wie er ist. Was sich später ändert (eine Berichtigung, eine verspätete Nachricht, eine andere Lehrkraft), steht als Ausgleich im nächsten Monat. Das kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Lock tutor pay of {month}</source>
        <translation>Bezahlung der Lehrkräfte für {month} sperren</translation>
    </message>
    <message>
        <source>Lock student prices of {month}</source>
        <translation>Preise der Schüler für {month} sperren</translation>
    </message>
    <message>
        <source>&amp;Lock tutor pay</source>
        <translation>&amp;Bezahlung sperren</translation>
    </message>
    <message>
        <source>&amp;Lock student prices</source>
        <translation>&amp;Preise sperren</translation>
    </message>
    <message>
        <source>Tutor pay of {month}: {amount}.</source>
        <translation>Bezahlung der Lehrkräfte für {month}: {amount}.</translation>
    </message>
    <message>
        <source>Student prices of {month}: {amount}.</source>
        <translation>Preise der Schüler für {month}: {amount}.</translation>
    </message>
    <message>
        <source>Student &amp;prices of {month} too</source>
        <translation>Auch die &amp;Preise der Schüler für {month}</translation>
    </message>
    <message>
        <source>Tutor &amp;pay of {month} too</source>
        <translation>Auch die &amp;Bezahlung der Lehrkräfte für {month}</translation>
    </message>
    <message>
        <source>Student prices are locked on their own: they can still change.</source>
        <translation>Die Preise der Schüler werden für sich gesperrt: Sie können sich noch ändern.</translation>
    </message>
    <message>
        <source>Tutor pay is locked on its own: it can still change.</source>
        <translation>Die Bezahlung der Lehrkräfte wird für sich gesperrt: Sie kann sich noch ändern.</translation>
    </message>
    <message>
        <source>Tutor pay and student prices of {month} are locked</source>
        <translation>Bezahlung und Preise für {month} sind gesperrt</translation>
    </message>
    <message>
        <source>Tutor pay of {month} is locked</source>
        <translation>Die Bezahlung der Lehrkräfte für {month} ist gesperrt</translation>
    </message>
    <message>
        <source>Student prices of {month} are locked</source>
        <translation>Die Preise der Schüler für {month} sind gesperrt</translation>
    </message>
</context>
<context>
    <name>LogDetailsDialog</name>
    <message>
        <source>LearnCube&apos;s class log</source>
        <translation>LearnCubes Protokoll</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Class time</source>
        <translation>Unterrichtszeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Cancelled by</source>
        <translation>Abgesagt von</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Fach</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Lehrkraft</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Gekommen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Wer da war</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>Ging gut</translation>
    </message>
    <message>
        <source>Room prepared</source>
        <translation>Raum vorbereitet</translation>
    </message>
    <message>
        <source>Room made</source>
        <translation>Raum angelegt</translation>
    </message>
    <message>
        <source>Class started</source>
        <translation>Stunde begonnen</translation>
    </message>
    <message>
        <source>Somebody was added</source>
        <translation>Jemand wurde hinzugefügt</translation>
    </message>
    <message>
        <source>Somebody came in</source>
        <translation>Jemand kam herein</translation>
    </message>
    <message>
        <source>Somebody left</source>
        <translation>Jemand ging</translation>
    </message>
    <message>
        <source>Class ended</source>
        <translation>Stunde beendet</translation>
    </message>
    <message>
        <source>LearnCube asked here</source>
        <translation>LearnCube hat hier gefragt</translation>
    </message>
    <message>
        <source>&amp;Open the class</source>
        <translation>Stunde &amp;öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LogFields</name>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Class time in minutes</source>
        <translation>Unterrichtszeit in Minuten</translation>
    </message>
    <message>
        <source>Class time in seconds</source>
        <translation>Unterrichtszeit in Sekunden</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Short name (slug)</source>
        <translation>Kurzname (slug)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Fach</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Cancelled (true)</source>
        <translation>Abgesagt (true)</translation>
    </message>
    <message>
        <source>Cancelled by</source>
        <translation>Abgesagt von</translation>
    </message>
    <message>
        <source>Cancelled at</source>
        <translation>Abgesagt am</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Lehrkraft</translation>
    </message>
    <message>
        <source>Tutor start</source>
        <translation>Beginn Lehrkraft</translation>
    </message>
    <message>
        <source>Token of the class</source>
        <translation>Token der Stunde</translation>
    </message>
    <message>
        <source>LearnCube&apos;s own number</source>
        <translation>LearnCubes eigene Nummer</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Address of the room</source>
        <translation>Adresse des Raums</translation>
    </message>
    <message>
        <source>Really begun</source>
        <translation>Wirklich begonnen</translation>
    </message>
    <message>
        <source>Really ended</source>
        <translation>Wirklich beendet</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Is the tutor (true)</source>
        <translation>Ist die Lehrkraft (true)</translation>
    </message>
    <message>
        <source>Was there (true)</source>
        <translation>War da (true)</translation>
    </message>
    <message>
        <source>Came at</source>
        <translation>Gekommen um</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Gegangen um</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Enrolled at</source>
        <translation>Angemeldet am</translation>
    </message>
    <message>
        <source>Person&apos;s number</source>
        <translation>Nummer der Person</translation>
    </message>
    <message>
        <source>Number of the class</source>
        <translation>Nummer der Stunde</translation>
    </message>
</context>
<context>
    <name>LogFilter</name>
    <message>
        <source>All tutors</source>
        <translation>Alle Lehrkräfte</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Lehrkraft</translation>
    </message>
    <message>
        <source>All students</source>
        <translation>Alle Schüler</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation>Jede Herkunft</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Woher es kam</translation>
    </message>
    <message>
        <source>Title, name or short name</source>
        <translation>Titel, Name oder Kurzname</translation>
    </message>
    <message>
        <source>Words in the class log</source>
        <translation>Wörter im Protokoll</translation>
    </message>
</context>
<context>
    <name>LogImporter</name>
    <message>
        <source>Import class logs</source>
        <translation>Protokolle importieren</translation>
    </message>
    <message>
        <source>Importing class logs…</source>
        <translation>Protokolle werden importiert…</translation>
    </message>
    <message>
        <source>Importing from LearnCube…</source>
        <translation>Import von LearnCube läuft…</translation>
    </message>
    <message>
        <source>From LearnCube: {added} new, {updated} changed, {same} as before</source>
        <translation>Von LearnCube: {added} neu, {updated} geändert, {same} wie zuvor</translation>
    </message>
</context>
<context>
    <name>LogLetters</name>
    <message>
        <source>Western European (Windows)</source>
        <translation>Westeuropäisch (Windows)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>Westeuropäisch (Mac)</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Mitteleuropäisch</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Chinese (simplified)</source>
        <translation>Chinesisch (vereinfacht)</translation>
    </message>
    <message>
        <source>Chinese (traditional)</source>
        <translation>Chinesisch (traditionell)</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
</context>
<context>
    <name>LogList</name>
    <message>
        <source>Imported class logs</source>
        <translation>Importierte Protokolle</translation>
    </message>
</context>
<context>
    <name>LogMatchDialog</name>
    <message>
        <source>Which class is it?</source>
        <translation>Welche Stunde ist es?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>These rows of LearnCube&apos;s log have no token. Time and people fit more than one way.</source>
        <translation>Diese Zeilen aus LearnCubes Protokoll haben kein Token. Zeit und Personen passen auf mehr als eine Art.</translation>
    </message>
    <message>
        <source>Some name nobody. With LearnCube&apos;s list of participants most find their class by themselves.</source>
        <translation>Manche nennen niemanden. Mit LearnCubes Liste der Teilnehmer finden die meisten ihre Stunde von selbst.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Keine davon</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Logo: stands on reports, statements and pages</source>
        <translation>Logo: steht auf Berichten, Abrechnungen und Seiten</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>&amp;Bild wählen…</translation>
    </message>
    <message>
        <source>&amp;No picture</source>
        <translation>&amp;Kein Bild</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>The picture on what goes out</source>
        <translation>Das Bild auf allem, was hinausgeht</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>LogsPage</name>
    <message>
        <source>Class logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Import &amp;files…</source>
        <translation>&amp;Dateien importieren…</translation>
    </message>
    <message>
        <source>Import from &amp;LearnCube</source>
        <translation>Von &amp;LearnCube importieren</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>No class logs yet</source>
        <translation>Noch keine Protokolle</translation>
    </message>
    <message>
        <source>What LearnCube itself wrote down about your classes stands here: import it from LearnCube, or drop the dashboard&apos;s export files on this window.</source>
        <translation>Hier steht, was LearnCube selbst über Ihre Stunden aufgeschrieben hat: Importieren Sie es von LearnCube oder ziehen Sie die Exportdateien des Dashboards auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren…</translation>
    </message>
    <message>
        <source>No class log fits</source>
        <translation>Kein passendes Protokoll</translation>
    </message>
    <message>
        <source>Take away part of the filter.</source>
        <translation>Nehmen Sie einen Teil des Filters weg.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>&amp;Imported</source>
        <translation>&amp;Importiert</translation>
    </message>
    <message>
        <source>&amp;Messages received</source>
        <translation>Empfangene &amp;Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Reconcile</source>
        <translation>&amp;Abgleich</translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>{n} classes</source>
        <translation>{n} Stunden</translation>
    </message>
    <message>
        <source>last import {when}</source>
        <translation>letzter Import {when}</translation>
    </message>
    <message>
        <source>Enter LearnCube&apos;s keys under Settings to import from there.</source>
        <translation>Geben Sie LearnCubes Schlüssel unter Einstellungen ein, um von dort zu importieren.</translation>
    </message>
    <message>
        <source>&amp;What LearnCube says</source>
        <translation>&amp;Was LearnCube sagt</translation>
    </message>
    <message>
        <source>&amp;Open the class</source>
        <translation>Stunde &amp;öffnen</translation>
    </message>
    <message>
        <source>Its &amp;minutes</source>
        <translation>Ihre &amp;Minuten</translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation>&amp;Kopieren	Strg+C</translation>
    </message>
    <message>
        <source>Export class logs</source>
        <translation>Protokolle exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschrieben: {file}</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 Nachricht</translation>
    </message>
    <message>
        <source>{n} messages</source>
        <translation>{n} Nachrichten</translation>
    </message>
    <message>
        <source>Export messages received</source>
        <translation>Empfangene Nachrichten exportieren</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>nachrichten</translation>
    </message>
    <message>
        <source>class-logs</source>
        <translation>stundenprotokolle</translation>
    </message>
</context>
<context>
    <name>LogsPreviewDialog</name>
    <message>
        <source>Import class logs</source>
        <translation>Protokolle importieren</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Time zone of times without one</source>
        <translation>Zeitzone für Zeiten ohne Zeitzone</translation>
    </message>
    <message>
        <source>There is no time zone “{name}”.</source>
        <translation>Es gibt keine Zeitzone „{name}“.</translation>
    </message>
</context>
<context>
    <name>LogsResultDialog</name>
    <message>
        <source>Class logs imported</source>
        <translation>Protokolle importiert</translation>
    </message>
    <message>
        <source>Rows that were not taken</source>
        <translation>Nicht übernommene Zeilen</translation>
    </message>
    <message>
        <source>Taken with a remark</source>
        <translation>Mit einer Anmerkung übernommen</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>Zeilen gelesen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>nicht übernommen</translation>
    </message>
    <message>
        <source>Rows that stood there more than once and were counted once: {n}</source>
        <translation>Zeilen, die mehrmals dastanden und einmal gezählt wurden: {n}</translation>
    </message>
    <message>
        <source>Lengths were taken as minutes.</source>
        <translation>Dauern wurden als Minuten verstanden.</translation>
    </message>
    <message>
        <source>Lengths were taken as seconds.</source>
        <translation>Dauern wurden als Sekunden verstanden.</translation>
    </message>
    <message>
        <source>Rows taken with a part left out or a choice made: {n}</source>
        <translation>Zeilen, bei denen ein Teil ausgelassen oder eine Wahl getroffen wurde: {n}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>&amp;Save them to mend…</source>
        <translation>Zum Berichtigen &amp;speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save rows to mend</source>
        <translation>Zeilen zum Berichtigen speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschrieben: {file}</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Called off: nothing was changed</source>
        <translation>Abgebrochen: Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Taking back what was done…</source>
        <translation>Was getan wurde, wird zurückgenommen…</translation>
    </message>
    <message>
        <source>{done} of {many}</source>
        <translation>{done} von {many}</translation>
    </message>
    <message>
        <source>{what}: done</source>
        <translation>{what}: fertig</translation>
    </message>
</context>
<context>
    <name>MailTexts</name>
    <message>
        <source>Links of classes</source>
        <translation>Links von Stunden</translation>
    </message>
    <message>
        <source>Reminder the day before</source>
        <translation>Erinnerung am Vortag</translation>
    </message>
    <message>
        <source>A class was moved</source>
        <translation>Eine Stunde wurde verschoben</translation>
    </message>
    <message>
        <source>A class is cancelled</source>
        <translation>Eine Stunde ist abgesagt</translation>
    </message>
    <message>
        <source>Another tutor</source>
        <translation>Andere Lehrkraft</translation>
    </message>
    <message>
        <source>Short text for a messenger</source>
        <translation>Kurzer Text für einen Messenger</translation>
    </message>
    <message>
        <source>who reads the message</source>
        <translation>wer die Nachricht liest</translation>
    </message>
    <message>
        <source>the name of your business</source>
        <translation>der Name Ihres Betriebs</translation>
    </message>
    <message>
        <source>how many classes there are</source>
        <translation>wie viele Stunden es sind</translation>
    </message>
    <message>
        <source>all classes, to repeat over</source>
        <translation>alle Stunden, zum Wiederholen</translation>
    </message>
    <message>
        <source>title of the class</source>
        <translation>Titel der Stunde</translation>
    </message>
    <message>
        <source>day of the class, for the reader</source>
        <translation>Tag der Stunde, für die lesende Person</translation>
    </message>
    <message>
        <source>when it begins, for the reader</source>
        <translation>wann sie beginnt, für die lesende Person</translation>
    </message>
    <message>
        <source>when it ends, for the reader</source>
        <translation>wann sie endet, für die lesende Person</translation>
    </message>
    <message>
        <source>the reader&apos;s time zone</source>
        <translation>die Zeitzone der lesenden Person</translation>
    </message>
    <message>
        <source>when it begins for the other side, if that differs</source>
        <translation>wann sie für die andere Seite beginnt, falls abweichend</translation>
    </message>
    <message>
        <source>the other side&apos;s time zone, if it differs</source>
        <translation>die Zeitzone der anderen Seite, falls abweichend</translation>
    </message>
    <message>
        <source>the tutor, or for a tutor the students</source>
        <translation>die Lehrkraft, oder für eine Lehrkraft die Schüler</translation>
    </message>
    <message>
        <source>the child, where a parent reads</source>
        <translation>das Kind, wenn ein Elternteil liest</translation>
    </message>
    <message>
        <source>the personal join link</source>
        <translation>der persönliche Teilnahmelink</translation>
    </message>
    <message>
        <source>from when the link works</source>
        <translation>ab wann der Link funktioniert</translation>
    </message>
    <message>
        <source>planned minutes</source>
        <translation>geplante Minuten</translation>
    </message>
    <message>
        <source>the day before it was moved</source>
        <translation>der Tag vor dem Verschieben</translation>
    </message>
    <message>
        <source>the time before it was moved</source>
        <translation>die Uhrzeit vor dem Verschieben</translation>
    </message>
    <message>
        <source>day of a clock change before the class, if there is one</source>
        <translation>Tag einer Zeitumstellung vor der Stunde, falls es eine gibt</translation>
    </message>
    <message>
        <source>where the clocks change</source>
        <translation>wo die Uhren umgestellt werden</translation>
    </message>
    <message>
        <source>whether it is cancelled</source>
        <translation>ob sie abgesagt ist</translation>
    </message>
    <message>
        <source>Statement of a family</source>
        <translation>Abrechnung einer Familie</translation>
    </message>
    <message>
        <source>the time that a statement is over</source>
        <translation>der Zeitraum einer Abrechnung</translation>
    </message>
    <message>
        <source>the sum of a statement</source>
        <translation>der Betrag einer Abrechnung</translation>
    </message>
    <message>
        <source>the students of a statement</source>
        <translation>die Schüler einer Abrechnung</translation>
    </message>
</context>
<context>
    <name>MailTextsDialog</name>
    <message>
        <source>Texts of messages</source>
        <translation>Nachrichtentexte</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Einfacher Text</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation>&amp;HTML</translation>
    </message>
    <message>
        <source>with one class</source>
        <translation>mit einer Stunde</translation>
    </message>
    <message>
        <source>with three classes</source>
        <translation>mit drei Stunden</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>&amp;Placeholders</source>
        <translation>&amp;Platzhalter</translation>
    </message>
    <message>
        <source>&amp;Built-in text</source>
        <translation>&amp;Mitgelieferter Text</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>So sieht es aus</translation>
    </message>
    <message>
        <source>This text was changed and is not saved yet.</source>
        <translation>Dieser Text wurde geändert und ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>The built-in text is back</source>
        <translation>Der mitgelieferte Text ist wieder da</translation>
    </message>
    <message>
        <source>Text saved</source>
        <translation>Text gespeichert</translation>
    </message>
</context>
<context>
    <name>MailTools</name>
    <message>
        <source>Send a test to &amp;myself</source>
        <translation>Test an &amp;mich selbst senden</translation>
    </message>
    <message>
        <source>&amp;Texts of messages</source>
        <translation>Nachrichten&amp;texte</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Sent to {address}. Look whether it arrives.</source>
        <translation>Gesendet an {address}. Sehen Sie nach, ob es ankommt.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>New class</source>
        <translation>Neue Stunde</translation>
    </message>
    <message>
        <source>Ctrl+{number}</source>
        <translation>Strg+{number}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Class logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Strg+,</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Geschlossene Tage</translation>
    </message>
    <message>
        <source>Holidays and absences</source>
        <translation>Ferien und Abwesenheiten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What was done, to undo it</source>
        <translation>Was getan wurde, um es rückgängig zu machen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>My classes</source>
        <translation>Meine Stunden</translation>
    </message>
    <message>
        <source>The data is in {folder} now. What was before is kept as {kept}.</source>
        <translation>Die Daten sind jetzt in {folder}. Was vorher war, ist als {kept} aufgehoben.</translation>
    </message>
    <message>
        <source>The backup was put back. What was before is kept as {kept}.</source>
        <translation>Die Sicherung ist wieder da. Was vorher war, ist als {kept} aufgehoben.</translation>
    </message>
    <message>
        <source>People and classes from LearnCube</source>
        <translation>Personen und Stunden von LearnCube</translation>
    </message>
    <message>
        <source>What is planned there comes here</source>
        <translation>Was dort geplant ist, kommt hierher</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Angaben für den Support kopieren</translation>
    </message>
    <message>
        <source>Without keys, links and names</source>
        <translation>Ohne Schlüssel, Links und Namen</translation>
    </message>
    <message>
        <source>Try a practice class</source>
        <translation>Übungsstunde ausprobieren</translation>
    </message>
    <message>
        <source>A stand-in for LearnCube on this PC</source>
        <translation>Ein Stellvertreter für LearnCube auf diesem PC</translation>
    </message>
    <message>
        <source>Import what LearnCube&apos;s log says</source>
        <translation>Importieren, was LearnCubes Protokoll sagt</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Our count beside LearnCube&apos;s, from the class logs</source>
        <translation>Unsere Zählung neben der von LearnCube, aus den Protokollen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Remove sample and practice data</source>
        <translation>Beispiel- und Übungsdaten entfernen</translation>
    </message>
    <message>
        <source>Made-up people and their classes</source>
        <translation>Erfundene Personen und ihre Stunden</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Another entry of {name}</source>
        <translation>Weiterer Eintrag von {name}</translation>
    </message>
    <message>
        <source>&amp;Make them one</source>
        <translation>Zu einem &amp;machen</translation>
    </message>
    <message>
        <source>The other entry</source>
        <translation>Der andere Eintrag</translation>
    </message>
    <message>
        <source>In a class where both are now, the link of the other entry stops working.</source>
        <translation>In einer Stunde, in der jetzt beide sind, funktioniert der Link des anderen Eintrags nicht mehr.</translation>
    </message>
    <message>
        <source>The &amp;other entry</source>
        <translation>Der &amp;andere Eintrag</translation>
    </message>
    <message>
        <source>Choose the other entry.</source>
        <translation>Wählen Sie den anderen Eintrag.</translation>
    </message>
    <message>
        <source>{gone} and {name} are one now</source>
        <translation>{gone} und {name} sind jetzt eins</translation>
    </message>
    <message>
        <source>{name} takes over the classes, contacts, credit, rates and extra lines of the other entry, and whatever is empty here. The other entry is seen no more. Links that people have stay good.</source>
        <translation>{name} übernimmt die Stunden, Kontakte, das Guthaben, die Sätze und Zusatzposten des anderen Eintrags und alles, was hier leer ist. Der andere Eintrag erscheint nicht mehr. Links, die schon vergeben sind, bleiben gültig.</translation>
    </message>
</context>
<context>
    <name>MessageFilter</name>
    <message>
        <source>Class or name</source>
        <translation>Stunde oder Name</translation>
    </message>
    <message>
        <source>Words in the class’s title or a name</source>
        <translation>Wörter im Titel der Stunde oder in einem Namen</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Alle Nachrichten</translation>
    </message>
    <message>
        <source>What LearnCube said</source>
        <translation>Was LearnCube gemeldet hat</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>Jede Antwort</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Was geantwortet wurde</translation>
    </message>
    <message>
        <source>Accepted: all</source>
        <translation>Angenommen: alle</translation>
    </message>
    <message>
        <source>Turned away: all</source>
        <translation>Abgewiesen: alle</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Um wen es geht</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show the messages of all classes again</source>
        <translation>Wieder die Nachrichten aller Stunden zeigen</translation>
    </message>
    <message>
        <source>Only {title}; press to show all classes again</source>
        <translation>Nur {title}; drücken, um wieder alle Stunden zu zeigen</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>What LearnCube said</source>
        <translation>Was LearnCube gemeldet hat</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Could not be answered</source>
        <translation>Konnte nicht beantwortet werden</translation>
    </message>
    <message>
        <source>Not let in: no class has this link</source>
        <translation>Nicht hereingelassen: Keine Stunde hat diesen Link</translation>
    </message>
    <message>
        <source>Not taken: it is about no class here</source>
        <translation>Nicht übernommen: Es betrifft keine Stunde hier</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>{name} let in</source>
        <translation>{name} hereingelassen</translation>
    </message>
    <message>
        <source>Not let in: {reason}</source>
        <translation>Nicht hereingelassen: {reason}</translation>
    </message>
    <message>
        <source>Not taken: {reason}</source>
        <translation>Nicht übernommen: {reason}</translation>
    </message>
    <message>
        <source>Class started</source>
        <translation>Stunde begonnen</translation>
    </message>
    <message>
        <source>Class ended{length}</source>
        <translation>Stunde beendet{length}</translation>
    </message>
    <message>
        <source>Connection lost{length}</source>
        <translation>Verbindung verloren{length}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Class planned for</source>
        <translation>Stunde geplant für</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Hereingelassen</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>About no class here</source>
        <translation>Zu keiner Stunde hier</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Somebody wants in</source>
        <translation>Jemand möchte hinein</translation>
    </message>
    <message>
        <source>Class ended</source>
        <translation>Stunde beendet</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
</context>
<context>
    <name>MessagesList</name>
    <message>
        <source>Messages from LearnCube</source>
        <translation>Nachrichten von LearnCube</translation>
    </message>
    <message>
        <source>Nothing heard yet</source>
        <translation>Noch nichts gehört</translation>
    </message>
    <message>
        <source>When somebody opens a join link, LearnCube asks here whether to let them in; it stands here.</source>
        <translation>Wenn jemand einen Teilnahmelink öffnet, fragt LearnCube hier, ob die Person hinein darf; das steht dann hier.</translation>
    </message>
</context>
<context>
    <name>MessagesPart</name>
    <message>
        <source>Messages from LearnCube</source>
        <translation>Nachrichten von LearnCube</translation>
    </message>
    <message>
        <source>Nothing heard yet</source>
        <translation>Noch nichts gehört</translation>
    </message>
    <message>
        <source>When somebody opens a join link, LearnCube asks here whether to let them in; it stands here.</source>
        <translation>Wenn jemand einen Teilnahmelink öffnet, fragt LearnCube hier, ob die Person hinein darf; das steht dann hier.</translation>
    </message>
    <message>
        <source>No message fits</source>
        <translation>Keine Nachricht passt</translation>
    </message>
    <message>
        <source>Take away part of the filter.</source>
        <translation>Nehmen Sie einen Teil des Filters weg.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>&amp;Open the class</source>
        <translation>Stunde &amp;öffnen</translation>
    </message>
    <message>
        <source>Its &amp;minutes</source>
        <translation>Ihre &amp;Minuten</translation>
    </message>
    <message>
        <source>O&amp;nly this class</source>
        <translation>&amp;Nur diese Stunde</translation>
    </message>
    <message>
        <source>What to do about it: see &amp;Today</source>
        <translation>Was zu tun ist: siehe &amp;Heute</translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation>&amp;Kopieren	Strg+C</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>In class now</source>
        <translation>Jetzt in der Stunde</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>seit {time}</translation>
    </message>
    <message>
        <source>the same message again; a person has decided on the total</source>
        <translation>dieselbe Nachricht noch einmal; über die Summe hat jemand entschieden</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Corrected total</source>
        <translation>Berichtigte Summe</translation>
    </message>
    <message>
        <source>The messages give {given}. Corrected to {total} by {who}: {why}</source>
        <translation>Die Nachrichten ergeben {given}. Auf {total} berichtigt ({who}): {why}</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>das Büro</translation>
    </message>
    <message>
        <source>{name} came in</source>
        <translation>{name} kam herein</translation>
    </message>
    <message>
        <source>Class started</source>
        <translation>Stunde begonnen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu gestartet</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>Class ended</source>
        <translation>Stunde beendet</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>same again {time}</source>
        <translation>noch einmal dasselbe {time}</translation>
    </message>
    <message>
        <source>not readable {time}</source>
        <translation>nicht lesbar {time}</translation>
    </message>
    <message>
        <source>start {time}</source>
        <translation>Beginn {time}</translation>
    </message>
    <message>
        <source>started again {time}</source>
        <translation>erneut begonnen {time}</translation>
    </message>
    <message>
        <source>connection lost {time}</source>
        <translation>Verbindung verloren {time}</translation>
    </message>
    <message>
        <source>end {time}</source>
        <translation>Ende {time}</translation>
    </message>
    <message>
        <source>back after {span}</source>
        <translation>zurück nach {span}</translation>
    </message>
    <message>
        <source>{name} {time}</source>
        <translation>{name} {time}</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>What LearnCube said</source>
        <translation>Was LearnCube gemeldet hat</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Kam herein</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Wieder hereingelassen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Lehrkraft</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>{role}, not in the class any more</source>
        <translation>{role}, nicht mehr in der Stunde</translation>
    </message>
    <message>
        <source>{role}, excused</source>
        <translation>{role}, entschuldigt</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>not known: no message says so</source>
        <translation>nicht bekannt: Keine Nachricht sagt es</translation>
    </message>
    <message>
        <source>{n} times, last {time}</source>
        <translation>{n}-mal, zuletzt {time}</translation>
    </message>
    <message>
        <source>{time} by LearnCube&apos;s log</source>
        <translation>{time} laut LearnCubes Protokoll</translation>
    </message>
    <message>
        <source>still there, as far as is known</source>
        <translation>noch da, soweit bekannt</translation>
    </message>
    <message>
        <source>by {time}, when the class ended</source>
        <translation>spätestens {time}, als die Stunde endete</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
</context>
<context>
    <name>MinutesCard</name>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>LearnCube&apos;s log</source>
        <translation>LearnCubes Protokoll</translation>
    </message>
    <message>
        <source>LearnCube&apos;s log has the same length.</source>
        <translation>LearnCubes Protokoll hat dieselbe Dauer.</translation>
    </message>
    <message>
        <source>LearnCube&apos;s log has another length.</source>
        <translation>LearnCubes Protokoll hat eine andere Dauer.</translation>
    </message>
    <message>
        <source>1 message came twice</source>
        <translation>1 Nachricht kam doppelt</translation>
    </message>
    <message>
        <source>{n} messages came twice</source>
        <translation>{n} Nachrichten kamen doppelt</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>das Büro</translation>
    </message>
    <message>
        <source>Corrected by {who}, {when}: {why}</source>
        <translation>Berichtigt ({who}, {when}): {why}</translation>
    </message>
</context>
<context>
    <name>MinutesPage</name>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Show class</source>
        <translation>Stunde anzeigen</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>What LearnCube said</source>
        <translation>Was LearnCube gemeldet hat</translation>
    </message>
    <message>
        <source>Nothing was heard of this class</source>
        <translation>Von dieser Stunde wurde nichts gehört</translation>
    </message>
    <message>
        <source>Every start, lost connection and end will stand here, with what it adds and why.</source>
        <translation>Jeder Beginn, jede verlorene Verbindung und jedes Ende steht dann hier, mit dem, was dadurch hinzukommt, und warum.</translation>
    </message>
    <message>
        <source>Proof for a parent…</source>
        <translation>Nachweis für Eltern…</translation>
    </message>
    <message>
        <source>{tutor} with {student}</source>
        <translation>{tutor} mit {student}</translation>
    </message>
    <message>
        <source>{tutor} with {n} students</source>
        <translation>{tutor} mit {n} Schülern</translation>
    </message>
    <message>
        <source>{total} is counted</source>
        <translation>{total} wird gezählt</translation>
    </message>
    <message>
        <source>Planned {planned}</source>
        <translation>Geplant {planned}</translation>
    </message>
    <message>
        <source>Minutes of {title} copied</source>
        <translation>Minuten von {title} kopiert</translation>
    </message>
</context>
<context>
    <name>MoneyRules</name>
    <message>
        <source>How tutors are paid</source>
        <translation>Wie Lehrkräfte bezahlt werden</translation>
    </message>
    <message>
        <source>What students are charged</source>
        <translation>Was Schülern berechnet wird</translation>
    </message>
    <message>
        <source>Say once what a class is worth to a tutor. It can be changed at any time; months that are locked stay as they were paid.</source>
        <translation>Legen Sie einmal fest, was eine Stunde für eine Lehrkraft wert ist. Das lässt sich jederzeit ändern; gesperrte Monate bleiben, wie sie bezahlt wurden.</translation>
    </message>
    <message>
        <source>Say once what a class costs a student. It can be changed at any time; months that are locked stay as they were charged.</source>
        <translation>Legen Sie einmal fest, was eine Stunde einen Schüler kostet. Das lässt sich jederzeit ändern; gesperrte Monate bleiben, wie sie berechnet wurden.</translation>
    </message>
    <message>
        <source>&amp;Counted time, to the second</source>
        <translation>&amp;Gezählte Zeit, auf die Sekunde</translation>
    </message>
    <message>
        <source>&amp;Planned time</source>
        <translation>Geplante &amp;Zeit</translation>
    </message>
    <message>
        <source>Counted time, &amp;up to the planned time and</source>
        <translation>Gezählte Zeit, &amp;bis zur geplanten Zeit und</translation>
    </message>
    <message>
        <source>Counted time, &amp;rounded to</source>
        <translation>Gezählte Zeit, ge&amp;rundet auf</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>MoneyRulesDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>A class that took place counts</source>
        <translation>Eine Stunde, die stattfand, zählt</translation>
    </message>
    <message>
        <source>Minutes over the planned length</source>
        <translation>Minuten über die geplante Dauer</translation>
    </message>
    <message>
        <source>Minutes to round to</source>
        <translation>Minuten, auf die gerundet wird</translation>
    </message>
    <message>
        <source> h</source>
        <translation> Std.</translation>
    </message>
    <message>
        <source>When &amp;no student comes</source>
        <translation>Wenn &amp;kein Schüler kommt</translation>
    </message>
    <message>
        <source>When the student does &amp;not come</source>
        <translation>Wenn der Schüler &amp;nicht kommt</translation>
    </message>
    <message>
        <source>&amp;At least, for a class that took place</source>
        <translation>&amp;Mindestens, für eine Stunde, die stattfand</translation>
    </message>
    <message>
        <source>&amp;Trial classes</source>
        <translation>&amp;Probestunden</translation>
    </message>
    <message>
        <source>Of the usual amount.</source>
        <translation>Vom üblichen Betrag.</translation>
    </message>
    <message>
        <source>Of the planned time.</source>
        <translation>Von der geplanten Zeit.</translation>
    </message>
    <message>
        <source>When a student cancels &amp;late</source>
        <translation>Wenn &amp;ein Schüler spät absagt</translation>
    </message>
    <message>
        <source>Lat&amp;e is less than</source>
        <translation>Spät ist &amp;weniger als</translation>
    </message>
    <message>
        <source>Before the planned start.</source>
        <translation>Vor dem geplanten Beginn.</translation>
    </message>
    <message>
        <source>A cancellation by the tutor or the office, and one in good time, is worth nothing.</source>
        <translation>Eine Absage durch die Lehrkraft oder das Büro und eine rechtzeitige Absage sind nichts wert.</translation>
    </message>
    <message>
        <source>Rules saved</source>
        <translation>Regeln gespeichert</translation>
    </message>
</context>
<context>
    <name>MoveClassDialog</name>
    <message>
        <source>Move and &amp;copy messages</source>
        <translation>Verschieben und Nachrichten &amp;kopieren</translation>
    </message>
    <message>
        <source>Move class</source>
        <translation>Stunde verschieben</translation>
    </message>
    <message>
        <source>Everybody&apos;s link stays good. Tell them the new time.</source>
        <translation>Alle Links bleiben gültig. Teilen Sie den Personen die neue Zeit mit.</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>Moved to {when}; the messages are copied</source>
        <translation>Verschoben auf {when}; die Nachrichten sind kopiert</translation>
    </message>
    <message>
        <source>{title} moved to {when}</source>
        <translation>{title} verschoben auf {when}</translation>
    </message>
</context>
<context>
    <name>MoveFolderDialog</name>
    <message>
        <source>Move the data folder</source>
        <translation>Den Datenordner verschieben</translation>
    </message>
    <message>
        <source>&amp;Move and restart</source>
        <translation>&amp;Verschieben und neu starten</translation>
    </message>
    <message>
        <source>Everything is copied to the new folder and compared; only then it is used from there. What stands in the present folder is kept, and whatever starts lcadmin with it finds the new one.</source>
        <translation>Alles wird in den neuen Ordner kopiert und verglichen; erst dann wird von dort aus gearbeitet. Was im jetzigen Ordner steht, bleibt aufgehoben, und wer lcadmin damit startet, findet den neuen.</translation>
    </message>
    <message>
        <source>For the moment that takes nobody can enter a class.</source>
        <translation>Solange das dauert, kann niemand eine Stunde betreten.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>&amp;New folder</source>
        <translation>&amp;Neuer Ordner</translation>
    </message>
    <message>
        <source>A new or empty folder on a disk of this PC, not on a stick</source>
        <translation>Ein neuer oder leerer Ordner auf einer Festplatte dieses PCs, nicht auf einem Stick</translation>
    </message>
    <message>
        <source>Which folder?</source>
        <translation>Welcher Ordner?</translation>
    </message>
</context>
<context>
    <name>MoveInDialog</name>
    <message>
        <source>I come from another PC</source>
        <translation>Ich komme von einem anderen PC</translation>
    </message>
    <message>
        <source>On the old PC choose Settings, Move to another PC. It writes one encrypted file; bring it here and open it with its passphrase.</source>
        <translation>Wählen Sie auf dem alten PC Einstellungen, Auf einen anderen PC umziehen. Das schreibt eine verschlüsselte Datei; bringen Sie sie hierher und öffnen Sie sie mit ihrer Passphrase.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>&amp;File from the old PC</source>
        <translation>&amp;Datei vom alten PC</translation>
    </message>
    <message>
        <source>File from the old PC</source>
        <translation>Datei vom alten PC</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>What is on this PC now is kept in the data folder. The program starts anew.</source>
        <translation>Was jetzt auf diesem PC ist, bleibt im Datenordner aufgehoben. Das Programm startet neu.</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Welche Datei?</translation>
    </message>
    <message>
        <source>The passphrase is missing.</source>
        <translation>Die Passphrase fehlt.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>{name}, from the PC “{pc}”, {made} – people: {people}, classes: {classes}, messages from LearnCube: {messages}, the last: {heard}.</source>
        <translation>{name}, vom PC „{pc}“, {made} – Personen: {people}, Stunden: {classes}, Nachrichten von LearnCube: {messages}, die letzte: {heard}.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>&amp;Open it here and restart</source>
        <translation>Hier &amp;öffnen und neu starten</translation>
    </message>
    <message>
        <source>&amp;Look inside</source>
        <translation>&amp;Hineinsehen</translation>
    </message>
    <message>
        <source>Data from another PC (*.lcmove);;All files (*)</source>
        <translation>Daten von einem anderen PC (*.lcmove);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>MoveManyDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Um</translation>
    </message>
    <message>
        <source>&amp;To the day</source>
        <translation>&amp;Auf den Tag</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source> h</source>
        <translation> Std.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>The same people, with new links. Each class keeps its time of the day.</source>
        <translation>Dieselben Personen, mit neuen Links. Jede Stunde behält ihre Uhrzeit.</translation>
    </message>
    <message>
        <source>By the clock on the wall, also over a clock change; a minus is earlier. Links stay good. Classes that were taught or are cancelled stay where they are.</source>
        <translation>Nach der Uhr an der Wand, auch über eine Zeitumstellung hinweg; ein Minus bedeutet früher. Links bleiben gültig. Stunden, die gehalten wurden oder abgesagt sind, bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>By how much?</source>
        <translation>Um wie viel?</translation>
    </message>
    <message>
        <source>None of these classes can be moved</source>
        <translation>Keine dieser Stunden kann verschoben werden</translation>
    </message>
    <message>
        <source>%n classes moved; the messages are copied</source>
        <translation>%n Stunden verschoben; die Nachrichten sind kopiert</translation>
    </message>
    <message>
        <source>%n classes moved</source>
        <translation>%n Stunden verschoben</translation>
    </message>
    <message>
        <source>%n classes copied; links copied</source>
        <translation>%n Stunden dupliziert; Links kopiert</translation>
    </message>
    <message>
        <source>%n classes copied</source>
        <translation>%n Stunden dupliziert</translation>
    </message>
    <message>
        <source>Copy %n classes</source>
        <translation>%n Stunden duplizieren</translation>
    </message>
    <message>
        <source>Move %n classes</source>
        <translation>%n Stunden verschieben</translation>
    </message>
    <message>
        <source>Moving classes</source>
        <translation>Stunden werden verschoben</translation>
    </message>
    <message>
        <source>{title} is made again; links copied</source>
        <translation>{title} ist noch einmal angelegt; Links kopiert</translation>
    </message>
    <message>
        <source>{title} is made again</source>
        <translation>{title} ist noch einmal angelegt</translation>
    </message>
    <message>
        <source>Copying classes</source>
        <translation>Stunden werden kopiert</translation>
    </message>
    <message>
        <source>Copy and copy &amp;links</source>
        <translation>Kopieren, auch die &amp;Links</translation>
    </message>
    <message>
        <source>Move and &amp;copy messages</source>
        <translation>Verschieben und Nachrichten &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>MoveOutDialog</name>
    <message>
        <source>Move to another PC</source>
        <translation>Auf einen anderen PC umziehen</translation>
    </message>
    <message>
        <source>&amp;Write the file and stop here</source>
        <translation>Datei &amp;schreiben und hier aufhören</translation>
    </message>
    <message>
        <source>One encrypted file takes everything along: classes, people, minutes, the address that LearnCube calls, keys and passwords. Carry it to the new PC on a stick or through a shared folder.</source>
        <translation>Eine verschlüsselte Datei nimmt alles mit: Stunden, Personen, Minuten, die Adresse, die LearnCube aufruft, Schlüssel und Passwörter. Bringen Sie sie auf einem Stick oder über einen gemeinsamen Ordner zum neuen PC.</translation>
    </message>
    <message>
        <source>From then on this PC answers LearnCube no more, so that nothing is kept in two places. Move while no class is running: nobody can enter until the new PC has opened the file.</source>
        <translation>Von da an antwortet dieser PC LearnCube nicht mehr, damit nichts an zwei Stellen festgehalten wird. Ziehen Sie um, während keine Stunde läuft: Niemand kann hinein, bis der neue PC die Datei geöffnet hat.</translation>
    </message>
    <message>
        <source>Name of the &amp;new PC</source>
        <translation>Name des &amp;neuen PCs</translation>
    </message>
    <message>
        <source>This PC will say where the data has gone</source>
        <translation>Dieser PC sagt dann, wohin die Daten gegangen sind</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>At least 10 characters; a few words are easiest. Without it nobody can open the file.</source>
        <translation>Mindestens 10 Zeichen; ein paar Wörter sind am einfachsten. Ohne sie kann niemand die Datei öffnen.</translation>
    </message>
    <message>
        <source>The same once &amp;more</source>
        <translation>Noch ein&amp;mal dieselbe</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Zeigen, was ich tippe</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>At least {n} characters, please.</source>
        <translation>Bitte mindestens {n} Zeichen.</translation>
    </message>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>Das ist nicht dieselbe Passphrase.</translation>
    </message>
    <message>
        <source>Written: {file}. On the new PC choose “I come from another PC”.</source>
        <translation>Geschrieben: {file}. Wählen Sie auf dem neuen PC „Ich komme von einem anderen PC“.</translation>
    </message>
    <message>
        <source>&amp;Hide what I type</source>
        <translation>&amp;Verbergen, was ich tippe</translation>
    </message>
    <message>
        <source>Data for another PC (*.lcmove)</source>
        <translation>Daten für einen anderen PC (*.lcmove)</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Die Datei schreiben</translation>
    </message>
</context>
<context>
    <name>MovingCard</name>
    <message>
        <source>Another PC</source>
        <translation>Ein anderer PC</translation>
    </message>
    <message>
        <source>Move to another PC…</source>
        <translation>Auf einen anderen PC umziehen…</translation>
    </message>
    <message>
        <source>Take it back here…</source>
        <translation>Hierher zurückholen…</translation>
    </message>
    <message>
        <source>I come from another PC…</source>
        <translation>Ich komme von einem anderen PC…</translation>
    </message>
    <message>
        <source>A new PC takes over with everything: one encrypted file carries the data, the address that LearnCube calls, keys and passwords. This PC answers no more then.</source>
        <translation>Ein neuer PC übernimmt mit allem: Eine verschlüsselte Datei trägt die Daten, die Adresse, die LearnCube aufruft, Schlüssel und Passwörter. Dieser PC antwortet dann nicht mehr.</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Certificate and network</source>
        <translation>Zertifikat und Netzwerk</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>Zertifikatsdatei wählen</translation>
    </message>
    <message>
        <source>Choose the private key file</source>
        <translation>Datei des privaten Schlüssels wählen</translation>
    </message>
    <message>
        <source>Always on: 512 connections at once, 10 s and 16 KB for a message, and an end to guessing: 30 wrong links close a class to newcomers.</source>
        <translation>Immer aktiv: 512 Verbindungen zugleich, 10 s und 16 KB für eine Nachricht und ein Ende des Ratens: 30 falsche Links schließen eine Stunde für Neuankömmlinge.</translation>
    </message>
    <message>
        <source>This certificate ran out on {day}.</source>
        <translation>Dieses Zertifikat ist am {day} abgelaufen.</translation>
    </message>
    <message>
        <source>This certificate is not good yet.</source>
        <translation>Dieses Zertifikat ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>This certificate is for {names}, not for the address from outside.</source>
        <translation>Dieses Zertifikat gilt für {names}, nicht für die Adresse von außen.</translation>
    </message>
    <message>
        <source>Good for {names} until {day}: renew it soon. The new file is used by itself.</source>
        <translation>Gültig für {names} bis {day}: Erneuern Sie es bald. Die neue Datei wird von selbst verwendet.</translation>
    </message>
    <message>
        <source>Good for {names} until {day}. A renewed file is used by itself.</source>
        <translation>Gültig für {names} bis {day}. Eine erneuerte Datei wird von selbst verwendet.</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Zertifikate und Schlüssel (*.pem *.crt *.cer *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Now choose the file of its private key.</source>
        <translation>Wählen Sie nun die Datei mit dem zugehörigen privaten Schlüssel.</translation>
    </message>
</context>
<context>
    <name>NewClassDialog</name>
    <message>
        <source>Save and &amp;copy links</source>
        <translation>Speichern und &amp;Links kopieren</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Neue Stunde</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Lehrkraft</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>T&amp;utor</source>
        <translation>Lehr&amp;kraft</translation>
    </message>
    <message>
        <source>Type a name and press Enter; a name nobody has makes a new student.</source>
        <translation>Geben Sie einen Namen ein und drücken Sie die Eingabetaste; ein Name, den niemand hat, ergibt einen neuen Schüler.</translation>
    </message>
    <message>
        <source>&amp;Students</source>
        <translation>&amp;Schüler</translation>
    </message>
    <message>
        <source>Re&amp;peats</source>
        <translation>&amp;Wiederholt sich</translation>
    </message>
    <message>
        <source>&amp;Own token</source>
        <translation>Eige&amp;nes Token</translation>
    </message>
    <message>
        <source>Leave this empty unless LearnCube gave you a token for this class.</source>
        <translation>Lassen Sie dies leer, außer LearnCube hat Ihnen für diese Stunde ein Token gegeben.</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Spei&amp;chern</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Dauer</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>&amp;Erweitert</translation>
    </message>
    <message numerus="yes">
        <source>%n classes saved</source>
        <translation>
            <numerusform>%n Stunde gespeichert</numerusform>
            <numerusform>%n Stunden gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>This class is not saved yet.</source>
        <translation>Diese Stunde ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Choose “{name}” from the list, or press Enter to add them.</source>
        <translation>Wählen Sie „{name}“ aus der Liste oder drücken Sie die Eingabetaste, um die Person hinzuzufügen.</translation>
    </message>
    <message>
        <source>Who teaches?</source>
        <translation>Wer unterrichtet?</translation>
    </message>
    <message>
        <source>A class can be saved without one, and students entered later.</source>
        <translation>Eine Stunde lässt sich auch ohne Schüler speichern; sie können später eingetragen werden.</translation>
    </message>
    <message>
        <source>No student is in it yet.</source>
        <translation>Es ist noch kein Schüler eingetragen.</translation>
    </message>
    <message>
        <source>The class is in the past.</source>
        <translation>Die Stunde liegt in der Vergangenheit.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in the past.</source>
        <translation>
            <numerusform>%n davon liegt in der Vergangenheit.</numerusform>
            <numerusform>%n davon liegen in der Vergangenheit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewLinkDialog</name>
    <message>
        <source>New link for {name}</source>
        <translation>Neuer Link für {name}</translation>
    </message>
    <message>
        <source>Make a new link and &amp;copy it</source>
        <translation>Neuen Link erstellen und &amp;kopieren</translation>
    </message>
    <message>
        <source>The link that {name} has now stops working at once. Do this when it was passed on to somebody else. Everybody else&apos;s link stays as it is.</source>
        <translation>Der bisherige Link von {name} funktioniert sofort nicht mehr. Tun Sie dies, wenn er an jemand anderen weitergegeben wurde. Alle anderen Links bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Leave this empty unless LearnCube&apos;s side must show a certain number for this person.</source>
        <translation>Lassen Sie das leer, außer wenn bei LearnCube für diese Person eine bestimmte Nummer stehen muss.</translation>
    </message>
    <message>
        <source>&amp;Own number in the link</source>
        <translation>&amp;Eigene Nummer im Link</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>&amp;Erweitert</translation>
    </message>
</context>
<context>
    <name>NotesOffer</name>
    <message>
        <source>Send note</source>
        <translation>Hinweis senden</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>People found</source>
        <translation>Gefundene Personen</translation>
    </message>
</context>
<context>
    <name>OneClassPage</name>
    <message>
        <source>This class is not there any more</source>
        <translation>Diese Stunde ist nicht mehr da</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alle Stunden</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Making it was undone, or it was removed on another PC.</source>
        <translation>Das Anlegen wurde rückgängig gemacht, oder die Stunde wurde auf einem anderen PC entfernt.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>PeopleFileGuide</name>
    <message>
        <source>Import people</source>
        <translation>Personen importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Choose the file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>A table saved as CSV. Its first line names the columns, in any order.</source>
        <translation>Eine als CSV gespeicherte Tabelle. Ihre erste Zeile nennt die Spalten, in beliebiger Reihenfolge.</translation>
    </message>
    <message>
        <source>Needed: name, role (tutor or student)</source>
        <translation>Nötig: name, role (tutor oder student)</translation>
    </message>
    <message>
        <source>If you like: email, avatar, timezone, rate, classroom_name</source>
        <translation>Wenn Sie möchten: email, avatar, timezone, rate, classroom_name</translation>
    </message>
    <message>
        <source>name,role,email,timezone
Ada Byron,student,ada@example.com,Europe/London</source>
        <translation>name,role,email,timezone
Ada Byron,student,ada@example.com,Europe/London</translation>
    </message>
    <message>
        <source>Somebody with the same e-mail address or the same name is changed, not added twice. An empty cell changes nothing.</source>
        <translation>Wer dieselbe E-Mail-Adresse oder denselben Namen hat, wird geändert und nicht doppelt angelegt. Eine leere Zelle ändert nichts.</translation>
    </message>
</context>
<context>
    <name>PeopleFilter</name>
    <message>
        <source>Name or e-mail</source>
        <translation>Name oder E-Mail</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Tutors and students</source>
        <translation>Lehrkräfte und Schüler</translation>
    </message>
    <message>
        <source>Tutors</source>
        <translation>Lehrkräfte</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Nicht aktiv</translation>
    </message>
    <message>
        <source>Active or not</source>
        <translation>Aktiv oder nicht</translation>
    </message>
</context>
<context>
    <name>PeopleImportDialog</name>
    <message>
        <source>People imported</source>
        <translation>Personen importiert</translation>
    </message>
    <message>
        <source>Mend these lines in your file and import it again: the others stay as they are.</source>
        <translation>Berichtigen Sie diese Zeilen in Ihrer Datei und importieren Sie sie erneut: Die anderen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>Warum sie nicht übernommen wurde</translation>
    </message>
    <message>
        <source>Lines not taken</source>
        <translation>Nicht übernommene Zeilen</translation>
    </message>
    <message>
        <source>&amp;Copy lines</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{added} added, {updated} changed, {unchanged} as before</source>
        <translation>{added} hinzugefügt, {updated} geändert, {unchanged} wie zuvor</translation>
    </message>
    <message>
        <source>{said}; 1 line was not taken</source>
        <translation>{said}; 1 Zeile wurde nicht übernommen</translation>
    </message>
    <message>
        <source>{said}; {n} lines were not taken</source>
        <translation>{said}; {n} Zeilen wurden nicht übernommen</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Nicht aktiv</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Noch niemand hier</translation>
    </message>
    <message>
        <source>Tutors and students stand here. Add them one by one, or import a list from a spreadsheet.</source>
        <translation>Lehrkräfte und Schüler stehen hier. Fügen Sie sie einzeln hinzu oder importieren Sie eine Liste aus einer Tabelle.</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Niemand passt</translation>
    </message>
    <message>
        <source>Try part of a name or an e-mail address.</source>
        <translation>Versuchen Sie es mit einem Teil des Namens oder der E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Meist</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Lehrkraft</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>The first {n}; type to find more</source>
        <translation>Die ersten {n}; tippen Sie, um mehr zu finden</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} Personen</translation>
    </message>
    <message>
        <source>About the person</source>
        <translation>Zur Person</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Type a name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>Add “{name}” as a new tutor</source>
        <translation>„{name}“ als neue Lehrkraft hinzufügen</translation>
    </message>
    <message>
        <source>Add “{name}” as a new student</source>
        <translation>„{name}“ als neuen Schüler hinzufügen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <translation>{name} (neu)</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Who was there</source>
        <translation>Wer da war</translation>
    </message>
    <message>
        <source>LearnCube&apos;s messages say when somebody comes in, not when they leave.</source>
        <translation>LearnCubes Nachrichten sagen, wann jemand hereinkommt, nicht wann jemand geht.</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alle Stunden</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>More for this person</source>
        <translation>Mehr zu dieser Person</translation>
    </message>
    <message>
        <source>Next classes</source>
        <translation>Nächste Stunden</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Add credit</source>
        <translation>Guthaben geben</translation>
    </message>
    <message>
        <source>Credit is not counted now. It can be switched on under Settings.</source>
        <translation>Guthaben wird derzeit nicht gezählt. Sie können es unter Einstellungen einschalten.</translation>
    </message>
    <message>
        <source>Whole ledger</source>
        <translation>Alle Buchungen</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Nicht aktiv</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>No classes ahead</source>
        <translation>Keine Stunden in Sicht</translation>
    </message>
    <message>
        <source>Usually tutor</source>
        <translation>Meist Lehrkraft</translation>
    </message>
    <message>
        <source>Usually student</source>
        <translation>Meist Schüler</translation>
    </message>
    <message>
        <source>In the classroom: {name}</source>
        <translation>Im Unterrichtsraum: {name}</translation>
    </message>
    <message>
        <source>{place}, {time} there now</source>
        <translation>{place}, dort ist es jetzt {time}</translation>
    </message>
    <message>
        <source>{rate} {currency} an hour</source>
        <translation>{rate} {currency} pro Zeitstunde</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>{name} is active again</source>
        <translation>{name} ist wieder aktiv</translation>
    </message>
</context>
<context>
    <name>PersonContacts</name>
    <message>
        <source>Who reads messages</source>
        <translation>Wer Nachrichten liest</translation>
    </message>
    <message>
        <source>Links go to</source>
        <translation>Links gehen an</translation>
    </message>
    <message>
        <source>Student and contacts</source>
        <translation>Schüler und Kontakte</translation>
    </message>
    <message>
        <source>Contacts only</source>
        <translation>Nur Kontakte</translation>
    </message>
    <message>
        <source>Student only</source>
        <translation>Nur Schüler</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>One family with {names}</source>
        <translation>Eine Familie mit {names}</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Mehr zu {name}</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>{name} entfernt</translation>
    </message>
    <message>
        <source>Saved whom links of {name} go to</source>
        <translation>Gespeichert, an wen die Links von {name} gehen</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Person bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Lehrkraft</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>Empty: the business&apos;s own, {zone}. Invitations name the time in this zone.</source>
        <translation>Leer: die des Betriebs, {zone}. Nachrichten nennen die Uhrzeit in dieser Zeitzone.</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>Name in the &amp;classroom</source>
        <translation>Name im &amp;Unterrichtsraum</translation>
    </message>
    <message>
        <source>Empty: the name above.</source>
        <translation>Leer: der Name oben.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>&amp;Rate per hour ({currency})</source>
        <translation>Satz &amp;pro Zeitstunde ({currency})</translation>
    </message>
    <message>
        <source>Address of a &amp;picture</source>
        <translation>Adresse eines &amp;Bildes</translation>
    </message>
    <message>
        <source>&amp;Active: can be put into classes and enter them</source>
        <translation>&amp;Aktiv: kann in Stunden eingeteilt werden und sie betreten</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>&amp;Usually</source>
        <translation>Meis&amp;t</translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation>{name} gespeichert</translation>
    </message>
</context>
<context>
    <name>PersonFile</name>
    <message>
        <source>A page and its data (*.zip)</source>
        <translation>Eine Seite und ihre Daten (*.zip)</translation>
    </message>
    <message>
        <source>One web page (*.html)</source>
        <translation>Eine Webseite (*.html)</translation>
    </message>
    <message>
        <source>Data for another program (*.json)</source>
        <translation>Daten für ein anderes Programm (*.json)</translation>
    </message>
    <message>
        <source>Save everything about {name}</source>
        <translation>Alles über {name} speichern</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschrieben: {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Gathering everything about {name}…</source>
        <translation>Alles über {name} wird zusammengestellt…</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>&amp;Away…</source>
        <translation>&amp;Abwesend…</translation>
    </message>
    <message>
        <source>&amp;Two entries of one person…</source>
        <translation>&amp;Zwei Einträge derselben Person…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>{name} is removed; past classes still name them</source>
        <translation>{name} ist entfernt; vergangene Stunden nennen die Person weiterhin</translation>
    </message>
    <message>
        <source>Save &amp;everything about this person…</source>
        <translation>Alles über diese Person &amp;speichern…</translation>
    </message>
    <message>
        <source>Erase &amp;personal data…</source>
        <translation>&amp;Personenbezogene Daten löschen…</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Tara Practice</source>
        <translation>Lena Übung</translation>
    </message>
    <message>
        <source>Sam Practice</source>
        <translation>Max Übung</translation>
    </message>
    <message>
        <source>Practice class</source>
        <translation>Übungsstunde</translation>
    </message>
    <message>
        <source>Starting the practice classroom…</source>
        <translation>Übungsraum wird gestartet…</translation>
    </message>
    <message>
        <source>The browser did not open. Copy the links here and paste them into two browser tabs.</source>
        <translation>Der Browser hat sich nicht geöffnet. Kopieren Sie die Links hier und fügen Sie sie in zwei Browser-Tabs ein.</translation>
    </message>
    <message>
        <source>Press Start Class in both browser tabs and watch Today</source>
        <translation>Drücken Sie in beiden Browser-Tabs „Stunde starten“ und beobachten Sie Heute</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>These links lead to the practice classroom on this PC. Enter your LearnCube address before you send them.</source>
        <translation>Diese Links führen in den Übungsraum auf diesem PC. Geben Sie Ihre LearnCube-Adresse ein, bevor Sie sie senden.</translation>
    </message>
    <message>
        <source>A practice class: on no report.</source>
        <translation>Eine Übungsstunde: in keinem Bericht.</translation>
    </message>
    <message>
        <source>The practice classroom is off: its links lead nowhere until it is on.</source>
        <translation>Der Übungsraum ist aus: Seine Links führen nirgendwohin, bis er eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Mehr dazu</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>Practice classroom</source>
        <translation>Übungsraum</translation>
    </message>
    <message>
        <source>Try a practice class</source>
        <translation>Übungsstunde ausprobieren</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>A stand-in for LearnCube on this PC. It makes two sample people and a class, opens both join links in the browser, and you see the minutes appear under Today. That class is on no report. While no LearnCube address is set, links of your own classes lead here too; reports name those classes.</source>
        <translation>Ein Stellvertreter für LearnCube auf diesem PC. Er legt zwei Beispielpersonen und eine Stunde an, öffnet beide Links im Browser, und Sie sehen die Minuten auf „Heute“ erscheinen. Diese Stunde steht in keinem Bericht. Solange keine LearnCube-Adresse eingetragen ist, führen auch die Links Ihrer eigenen Stunden hierher; Berichte nennen diese Stunden.</translation>
    </message>
    <message>
        <source>Remove practice people and classes</source>
        <translation>Übungspersonen und -stunden entfernen</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Proof for a parent</source>
        <translation>Nachweis für Eltern</translation>
    </message>
    <message>
        <source>The page as it is printed</source>
        <translation>Die Seite, wie sie gedruckt wird</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>One page about one student. No other student stands on it, and no link.</source>
        <translation>Eine Seite über einen Schüler. Kein anderer Schüler steht darauf und kein Link.</translation>
    </message>
    <message>
        <source>&amp;Student</source>
        <translation>&amp;Schüler</translation>
    </message>
    <message>
        <source>Proof for {name} copied</source>
        <translation>Nachweis für {name} kopiert</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>An den Drucker gesendet</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Nachweis speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschrieben: {file}</translation>
    </message>
</context>
<context>
    <name>QrDialog</name>
    <message>
        <source>QR code for {name}</source>
        <translation>QR-Code für {name}</translation>
    </message>
    <message>
        <source>QR code of {name}&apos;s link</source>
        <translation>QR-Code mit dem Link von {name}</translation>
    </message>
    <message>
        <source>{title}. This code is {name}&apos;s own link; whoever takes it enters as {name}.</source>
        <translation>{title}. Dieser Code ist der eigene Link von {name}; wer ihn aufnimmt, tritt als {name} ein.</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>QR code copied</source>
        <translation>QR-Code kopiert</translation>
    </message>
</context>
<context>
    <name>RateDialog</name>
    <message>
        <source>Rate</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Tutor</source>
        <translation>&amp;Lehrkraft</translation>
    </message>
    <message>
        <source>S&amp;tudent</source>
        <translation>S&amp;chüler</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>pro Zeitstunde</translation>
    </message>
    <message>
        <source>a class</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>every subject</source>
        <translation>jedes Fach</translation>
    </message>
    <message>
        <source>every kind</source>
        <translation>jede Art</translation>
    </message>
    <message>
        <source>&amp;From a day on</source>
        <translation>&amp;Ab einem Tag</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>Nobody chosen: it holds for all without one of their own.</source>
        <translation>Niemand gewählt: Er gilt für alle, die keinen eigenen haben.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Su&amp;bject</source>
        <translation>&amp;Fach</translation>
    </message>
    <message>
        <source>The class&apos;s title, as it is written.</source>
        <translation>Der Titel der Stunde, wie er geschrieben ist.</translation>
    </message>
    <message>
        <source>&amp;Kind of class</source>
        <translation>A&amp;rt der Stunde</translation>
    </message>
    <message>
        <source>Rate saved</source>
        <translation>Satz gespeichert</translation>
    </message>
</context>
<context>
    <name>RatesDialog</name>
    <message>
        <source>Rates of tutors</source>
        <translation>Sätze der Lehrkräfte</translation>
    </message>
    <message>
        <source>Prices of students</source>
        <translation>Preise der Schüler</translation>
    </message>
    <message>
        <source>The most particular one holds: a person&apos;s own before everybody&apos;s, a subject&apos;s before a kind&apos;s, and of equal ones the latest that has begun. Rates without a day are those that stand on People.</source>
        <translation>Es gilt der genaueste: der eigene einer Person vor dem für alle, der eines Fachs vor dem einer Art und von gleichen der zuletzt begonnene. Sätze ohne Tag sind die, die unter Personen stehen.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Fach</translation>
    </message>
    <message>
        <source>every</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>pro Zeitstunde</translation>
    </message>
    <message>
        <source>a class</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Einheit</translation>
    </message>
</context>
<context>
    <name>ReachPanel</name>
    <message>
        <source>Check &amp;now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Asking through the internet</source>
        <translation>Anfrage über das Internet</translation>
    </message>
    <message>
        <source>Switch answering on; then it is checked whether LearnCube gets here.</source>
        <translation>Schalten Sie das Antworten ein; dann wird geprüft, ob LearnCube hierher gelangt.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Not checked from outside yet</source>
        <translation>Noch nicht von außen geprüft</translation>
    </message>
    <message>
        <source>{what} · checked {ago}</source>
        <translation>{what} · geprüft {ago}</translation>
    </message>
    <message>
        <source>It is checked again by itself, also an hour before each class.</source>
        <translation>Es wird von selbst wieder geprüft, auch eine Zeitstunde vor jeder Unterrichtsstunde.</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>LearnCube’s messages arrive all the same: your router does not lead this PC back to itself. Nothing needs to be done.</source>
        <translation>LearnCubes Nachrichten kommen trotzdem an: Ihr Router führt diesen PC nicht zu sich selbst zurück. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Mehr dazu</translation>
    </message>
</context>
<context>
    <name>ReadingsCard</name>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>as it is counted now</source>
        <translation>wie es jetzt gezählt ist</translation>
    </message>
    <message>
        <source>Count {total}</source>
        <translation>{total} zählen</translation>
    </message>
</context>
<context>
    <name>ReconcileView</name>
    <message>
        <source>Which classes</source>
        <translation>Welche Stunden</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alle Stunden</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>&amp;Entscheiden…</translation>
    </message>
    <message>
        <source>Our count beside LearnCube&apos;s</source>
        <translation>Unsere Zählung neben der von LearnCube</translation>
    </message>
    <message>
        <source>Nothing to compare here</source>
        <translation>Hier gibt es nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Classes of these days stand here with what was counted and what LearnCube&apos;s log says.</source>
        <translation>Die Stunden dieser Tage stehen hier mit dem, was gezählt wurde, und dem, was LearnCubes Protokoll sagt.</translation>
    </message>
    <message>
        <source>{n} imported classes may be classes of yours, but that is not certain.</source>
        <translation>{n} importierte Stunden könnten Ihre Stunden sein, aber das ist nicht sicher.</translation>
    </message>
    <message>
        <source>1 imported class may be a class of yours, but that is not certain.</source>
        <translation>1 importierte Stunde könnte eine Ihrer Stunden sein, aber das ist nicht sicher.</translation>
    </message>
    <message>
        <source>{n} agree</source>
        <translation>{n} stimmen überein</translation>
    </message>
    <message>
        <source>{n} differ</source>
        <translation>{n} weichen ab</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Counted here</source>
        <translation>Hier gezählt</translation>
    </message>
    <message>
        <source>LearnCube</source>
        <translation>LearnCube</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Only at LearnCube</source>
        <translation>Nur bei LearnCube</translation>
    </message>
    <message>
        <source>{title}: LearnCube&apos;s length taken, marked as such</source>
        <translation>{title}: LearnCubes Dauer übernommen und so gekennzeichnet</translation>
    </message>
    <message>
        <source>Take LearnCube&apos;s</source>
        <translation>Von LearnCube nehmen</translation>
    </message>
    <message>
        <source>{n} only here ({length})</source>
        <translation>{n} nur hier ({length})</translation>
    </message>
    <message>
        <source>{n} only at LearnCube ({length})</source>
        <translation>{n} nur bei LearnCube ({length})</translation>
    </message>
    <message>
        <source>Difference {length}</source>
        <translation>Unterschied {length}</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>RecordField</name>
    <message>
        <source>&amp;Record this class</source>
        <translation>Diese Stunde auf&amp;zeichnen</translation>
    </message>
    <message>
        <source>Beta at LearnCube: a recording may be missing or late.</source>
        <translation>Beta bei LearnCube: Eine Aufzeichnung kann fehlen oder verspätet kommen.</translation>
    </message>
    <message>
        <source>Record this class</source>
        <translation>Diese Stunde aufzeichnen</translation>
    </message>
    <message>
        <source>Has everybody agreed to be recorded?</source>
        <translation>Haben alle der Aufzeichnung zugestimmt?</translation>
    </message>
    <message>
        <source>In many countries each person, and a child&apos;s parent, has to agree first.</source>
        <translation>In vielen Ländern muss vorher jede Person zustimmen, bei einem Kind auch die Eltern.</translation>
    </message>
    <message>
        <source>Yes, everybody agreed</source>
        <translation>Ja, alle haben zugestimmt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
</context>
<context>
    <name>RepeatField</name>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt sich</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>on</source>
        <translation>am</translation>
    </message>
    <message>
        <source> classes</source>
        <translation> Stunden</translation>
    </message>
    <message>
        <source>How many classes</source>
        <translation>Wie viele Stunden</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n classes, the last on {day}</source>
        <translation>
            <numerusform>%n Stunde, die letzte am {day}</numerusform>
            <numerusform>%n Stunden, die letzte am {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation>
            <numerusform>Alle %n Woche</numerusform>
            <numerusform>Alle %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>Wiederholt sich nicht</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
</context>
<context>
    <name>ReplaceTutorDialog</name>
    <message>
        <source>Replace tutor</source>
        <translation>Lehrkraft ersetzen</translation>
    </message>
    <message>
        <source>Replace and &amp;copy message</source>
        <translation>Ersetzen und Nachricht &amp;kopieren</translation>
    </message>
    <message>
        <source>Replace and &amp;send</source>
        <translation>Ersetzen und &amp;senden</translation>
    </message>
    <message>
        <source>&amp;In the place of</source>
        <translation>&amp;Anstelle von</translation>
    </message>
    <message>
        <source>New tutor</source>
        <translation>Neue Lehrkraft</translation>
    </message>
    <message>
        <source>{name}&apos;s link stops working at once. The students&apos; links stay as they are.</source>
        <translation>Der Link von {name} funktioniert sofort nicht mehr. Die Links der Schüler bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;New tutor</source>
        <translation>&amp;Neue Lehrkraft</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>This and later</source>
        <translation>Diese und spätere</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Nur diese</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Replace and &amp;copy</source>
        <translation>Ersetzen und &amp;kopieren</translation>
    </message>
    <message>
        <source>Several are called like that. Is it this one?</source>
        <translation>So heißen mehrere. Ist diese Person gemeint?</translation>
    </message>
    <message>
        <source>{name} is in {title} then</source>
        <translation>{name} ist dann in {title}</translation>
    </message>
    <message>
        <source>Who teaches instead?</source>
        <translation>Wer unterrichtet stattdessen?</translation>
    </message>
    <message>
        <source>Choose at least one class.</source>
        <translation>Wählen Sie mindestens eine Stunde.</translation>
    </message>
    <message>
        <source>{name} has no e-mail address: copy the message instead.</source>
        <translation>{name} hat keine E-Mail-Adresse: Kopieren Sie stattdessen die Nachricht.</translation>
    </message>
    <message>
        <source>{name} teaches {title}</source>
        <translation>{name} unterrichtet {title}</translation>
    </message>
    <message numerus="yes">
        <source>{name} teaches %n classes</source>
        <translation>
            <numerusform>{name} unterrichtet %n Stunde</numerusform>
            <numerusform>{name} unterrichtet %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}; the message is copied</source>
        <translation>{what}; die Nachricht ist kopiert</translation>
    </message>
</context>
<context>
    <name>ReportChart</name>
    <message>
        <source>{name}: {value}, before: {before}</source>
        <translation>{name}: {value}, davor: {before}</translation>
    </message>
</context>
<context>
    <name>ReportProgress</name>
    <message>
        <source>The report is being added up</source>
        <translation>Der Bericht wird zusammengezählt</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Adding up… {count} classes read</source>
        <translation>Wird zusammengezählt… {count} Stunden gelesen</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Wird zusammengezählt…</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Nach Stunde</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Nach Woche</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>Nothing to count here</source>
        <translation>Hier gibt es nichts zu zählen</translation>
    </message>
    <message>
        <source>E&amp;xport to Excel…</source>
        <translation>Nach Excel e&amp;xportieren…</translation>
    </message>
    <message>
        <source>More forms ▾</source>
        <translation>Weitere Formate ▾</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Dr&amp;ucken…</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare: period before</source>
        <translation>Vergleichen: Zeitraum davor</translation>
    </message>
    <message>
        <source>Compare: nothing</source>
        <translation>Vergleichen: nichts</translation>
    </message>
    <message>
        <source>Set the term…</source>
        <translation>Kursabschnitt festlegen…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Classes that took place in this range stand here with their counted time.</source>
        <translation>Stunden, die in diesem Zeitraum stattfanden, stehen hier mit ihrer gezählten Zeit.</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>1 class to check: show</source>
        <translation>1 Stunde zu prüfen: anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n classes to check: show</source>
        <translation>
            <numerusform>%n Stunde zu prüfen: anzeigen</numerusform>
            <numerusform>%n Stunden zu prüfen: anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Durations</source>
        <translation>&amp;Dauern</translation>
    </message>
    <message>
        <source>Tutor pa&amp;y</source>
        <translation>&amp;Bezahlung</translation>
    </message>
    <message>
        <source>&amp;Student prices</source>
        <translation>S&amp;chülerpreise</translation>
    </message>
    <message>
        <source>Atte&amp;ndance</source>
        <translation>&amp;Anwesenheit</translation>
    </message>
    <message>
        <source>Connection &amp;quality</source>
        <translation>&amp;Verbindungsqualität</translation>
    </message>
    <message>
        <source>{amount} a class</source>
        <translation>{amount} pro Stunde</translation>
    </message>
    <message>
        <source>{n} · {minutes} min</source>
        <translation>{n} · {minutes} Min.</translation>
    </message>
    <message>
        <source>1 to check</source>
        <translation>1 zu prüfen</translation>
    </message>
    <message>
        <source>{n} to check</source>
        <translation>{n} zu prüfen</translation>
    </message>
    <message>
        <source>&amp;CSV…</source>
        <translation>&amp;CSV…</translation>
    </message>
    <message>
        <source>P&amp;DF…</source>
        <translation>P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Web page…</source>
        <translation>&amp;Webseite…</translation>
    </message>
    <message>
        <source>A PDF for &amp;each person…</source>
        <translation>Ein PDF für &amp;jede Person…</translation>
    </message>
    <message>
        <source>P&amp;rint statements…</source>
        <translation>Abrechnungen d&amp;rucken…</translation>
    </message>
    <message>
        <source>&amp;Logo…</source>
        <translation>&amp;Logo…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Export {report}</source>
        <translation>{report} exportieren</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschrieben: {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>A folder for the PDFs</source>
        <translation>Ein Ordner für die PDFs</translation>
    </message>
    <message>
        <source>1 PDF written</source>
        <translation>1 PDF geschrieben</translation>
    </message>
    <message>
        <source>%n PDFs written</source>
        <translation>%n PDFs geschrieben</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Bericht kopiert</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>An den Drucker gesendet</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Export all the same</source>
        <translation>Trotzdem &amp;exportieren</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Spreadsheet as text (*.csv)</source>
        <translation>Tabelle als Text (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>this period: {total}</source>
        <translation>dieser Zeitraum: {total}</translation>
    </message>
    <message>
        <source>the period before: {total}</source>
        <translation>der Zeitraum davor: {total}</translation>
    </message>
    <message>
        <source>Week from {day}</source>
        <translation>Woche ab {day}</translation>
    </message>
    <message>
        <source>Hours counted</source>
        <translation>Gezählte Zeit</translation>
    </message>
    <message>
        <source>Hours taught</source>
        <translation>Unterrichtete Zeit</translation>
    </message>
    <message>
        <source>Hours of students</source>
        <translation>Stunden der Schüler</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Connections lost</source>
        <translation>Verlorene Verbindungen</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} Std.</translation>
    </message>
    <message>
        <source>Extra &amp;lines…</source>
        <translation>&amp;Zusatzposten…</translation>
    </message>
    <message>
        <source>Pay &amp;rules…</source>
        <translation>&amp;Regeln zur Bezahlung…</translation>
    </message>
    <message>
        <source>R&amp;ates…</source>
        <translation>&amp;Sätze…</translation>
    </message>
    <message>
        <source>Price &amp;rules…</source>
        <translation>Preis&amp;regeln…</translation>
    </message>
    <message>
        <source>Pric&amp;es…</source>
        <translation>Pr&amp;eise…</translation>
    </message>
    <message>
        <source>A statement for each &amp;family…</source>
        <translation>Eine Abrechnung für jede &amp;Familie…</translation>
    </message>
    <message>
        <source>&amp;Mail statements…</source>
        <translation>Abrechnungen &amp;mailen…</translation>
    </message>
    <message>
        <source>A folder for the statements</source>
        <translation>Ein Ordner für die Abrechnungen</translation>
    </message>
    <message>
        <source>Statements by mail</source>
        <translation>Abrechnungen per Mail</translation>
    </message>
    <message>
        <source>Nobody is charged anything in this time.</source>
        <translation>In diesem Zeitraum wird niemandem etwas berechnet.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Abrechnungen</translation>
    </message>
    <message>
        <source>1 statement sent to the printer</source>
        <translation>1 Abrechnung an den Drucker gesendet</translation>
    </message>
    <message>
        <source>%n statements sent to the printer</source>
        <translation>%n Abrechnungen an den Drucker gesendet</translation>
    </message>
    <message>
        <source>Writing PDFs…</source>
        <translation>PDFs werden geschrieben…</translation>
    </message>
    <message>
        <source>{n} · {late} late</source>
        <translation>{n} · {late} zu spät</translation>
    </message>
    <message>
        <source>Also to those without a class, who owe nothing</source>
        <translation>Auch an die, die keine Stunde hatten und nichts schulden</translation>
    </message>
    <message>
        <source>&amp;Print all the same</source>
        <translation>Trotzdem &amp;drucken</translation>
    </message>
    <message>
        <source>Loc&amp;k tutor pay of {month}…</source>
        <translation>Bezahlung für {month} &amp;sperren…</translation>
    </message>
    <message>
        <source>Loc&amp;k student prices of {month}…</source>
        <translation>Preise für {month} &amp;sperren…</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Restore and restart</source>
        <translation>&amp;Wiederherstellen und neu starten</translation>
    </message>
    <message>
        <source>The data goes back to how it was then. What is here now is kept in the data folder, and the safety copy keeps every message that came since.</source>
        <translation>Die Daten gehen auf den damaligen Stand zurück. Was jetzt hier ist, bleibt im Datenordner erhalten, und die Sicherheitskopie behält jede Nachricht, die seither kam.</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sicherungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation>Andere &amp;Datei…</translation>
    </message>
    <message>
        <source>{when} · {size} MB</source>
        <translation>{when} · {size} MB</translation>
    </message>
    <message>
        <source>There is no automatic backup here yet. Choose a file instead.</source>
        <translation>Hier gibt es noch keine automatische Sicherung. Wählen Sie stattdessen eine Datei.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>Backups (*.db);;All files (*)</source>
        <translation>Sicherungen (*.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>{name} – people: {people}, classes: {classes}, messages from LearnCube: {messages}, the last: {heard}.</source>
        <translation>{name} – Personen: {people}, Stunden: {classes}, Nachrichten von LearnCube: {messages}, die letzte: {heard}.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>{classes} made-up classes to look around with</source>
        <translation>{classes} erfundene Stunden zum Umsehen</translation>
    </message>
    <message>
        <source>Filling in the sample month…</source>
        <translation>Beispielmonat wird gefüllt…</translation>
    </message>
    <message>
        <source>The sample data is gone.</source>
        <translation>Die Beispieldaten sind entfernt.</translation>
    </message>
    <message>
        <source>Removing the sample data…</source>
        <translation>Beispieldaten werden entfernt…</translation>
    </message>
    <message>
        <source>The sample data is gone, with what you corrected or booked in its classes.</source>
        <translation>Die Beispieldaten sind entfernt, auch was Sie an ihren Stunden berichtigt oder gebucht haben.</translation>
    </message>
    <message>
        <source>{n} sample people are kept, inactive, because classes of your own have them.</source>
        <translation>{n} Beispielpersonen bleiben, inaktiv, weil eigene Stunden sie haben.</translation>
    </message>
</context>
<context>
    <name>SampleBanner</name>
    <message>
        <source>Remove the sample data</source>
        <translation>Beispieldaten entfernen</translation>
    </message>
    <message>
        <source>This is a made-up month, to look around with. Nothing in it is real.</source>
        <translation>Dies ist ein erfundener Monat zum Umsehen. Nichts darin ist echt.</translation>
    </message>
</context>
<context>
    <name>ScopeField</name>
    <message>
        <source>This &amp;class</source>
        <translation>Diese S&amp;tunde</translation>
    </message>
    <message>
        <source>One of a series. Change:</source>
        <translation>Teil einer Serie. Ändern:</translation>
    </message>
    <message>
        <source>Classes that have begun or are cancelled stay as they are.</source>
        <translation>Stunden, die begonnen haben oder abgesagt sind, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>This and &amp;later ones ({n})</source>
        <translation>Diese und &amp;spätere ({n})</translation>
    </message>
    <message>
        <source>&amp;All of the series ({n})</source>
        <translation>&amp;Alle der Serie ({n})</translation>
    </message>
</context>
<context>
    <name>ScrollArea</name>
    <message>
        <source>The arrow keys scroll.</source>
        <translation>Die Pfeiltasten blättern.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Copy the link of {name}</source>
        <translation>Link von {name} kopieren</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Lehrkraft</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>No class has this link</source>
        <translation>Keine Stunde hat diesen Link</translation>
    </message>
    <message>
        <source>Was it copied whole?</source>
        <translation>Wurde er ganz kopiert?</translation>
    </message>
    <message>
        <source>This link was altered: it lets nobody in</source>
        <translation>Dieser Link wurde verändert: Er lässt niemanden herein</translation>
    </message>
    <message>
        <source>An old link of {name}, since replaced</source>
        <translation>Ein alter Link von {name}, inzwischen ersetzt</translation>
    </message>
    <message>
        <source>The link of {name}</source>
        <translation>Der Link von {name}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find a class, a person, a link, an action…</source>
        <translation>Stunde, Person, Link oder Aktion finden…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Strg K</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Try part of a name or a title.</source>
        <translation>Versuchen Sie es mit einem Teil des Namens oder Titels.</translation>
    </message>
    <message>
        <source>The data cannot be read now</source>
        <translation>Die Daten können gerade nicht gelesen werden</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>SecretCard</name>
    <message>
        <source>Another address</source>
        <translation>Eine andere Adresse</translation>
    </message>
    <message>
        <source>When the address got into wrong hands, make a new one and give it to LearnCube’s support. No message is lost while both work.</source>
        <translation>Wenn die Adresse in falsche Hände geraten ist, erstellen Sie eine neue und geben Sie sie dem LearnCube-Support. Keine Nachricht geht verloren, solange beide funktionieren.</translation>
    </message>
    <message>
        <source>How long the present address keeps working</source>
        <translation>Wie lange die jetzige Adresse noch funktioniert</translation>
    </message>
    <message>
        <source>works one more day</source>
        <translation>funktioniert noch einen Tag</translation>
    </message>
    <message>
        <source>works one more week</source>
        <translation>funktioniert noch eine Woche</translation>
    </message>
    <message>
        <source>stops at once</source>
        <translation>endet sofort</translation>
    </message>
    <message>
        <source>Make a new address</source>
        <translation>Neue Adresse erstellen</translation>
    </message>
    <message>
        <source>The present address</source>
        <translation>Die jetzige Adresse</translation>
    </message>
    <message>
        <source>The address before it still works until {when}.</source>
        <translation>Die Adresse davor funktioniert noch bis {when}.</translation>
    </message>
    <message>
        <source>This is the new address. Give it to LearnCube&apos;s support.</source>
        <translation>Dies ist die neue Adresse. Geben Sie sie dem LearnCube-Support.</translation>
    </message>
</context>
<context>
    <name>SeriesRow</name>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>‹ Before</source>
        <translation>‹ Vorherige</translation>
    </message>
    <message>
        <source>After ›</source>
        <translation>Nächste ›</translation>
    </message>
    <message>
        <source>The class before in this series</source>
        <translation>Die vorherige Stunde dieser Serie</translation>
    </message>
    <message>
        <source>The class after in this series</source>
        <translation>Die nächste Stunde dieser Serie</translation>
    </message>
    <message>
        <source>{number} of {count}, the last on {day}</source>
        <translation>{number} von {count}, die letzte am {day}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Name of the business</source>
        <translation>Name des Betriebs</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>I teach alone</source>
        <translation>Ich unterrichte allein</translation>
    </message>
    <message>
        <source>Address of your classrooms</source>
        <translation>Adresse Ihrer Unterrichtsräume</translation>
    </message>
    <message>
        <source>Address of the practice classroom</source>
        <translation>Adresse des Übungsraums</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Port of the mail server</source>
        <translation>Port des Mailservers</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Ihre Adresse</translation>
    </message>
    <message>
        <source>Your name in messages</source>
        <translation>Ihr Name in Nachrichten</translation>
    </message>
    <message>
        <source>Reminders the day before</source>
        <translation>Erinnerungen am Vortag</translation>
    </message>
    <message>
        <source>Hour of reminders</source>
        <translation>Uhrzeit der Erinnerungen</translation>
    </message>
    <message>
        <source>Minutes before the start</source>
        <translation>Minuten vor dem Beginn</translation>
    </message>
    <message>
        <source>Minutes before the start, tutors</source>
        <translation>Minuten vor dem Beginn, Lehrkräfte</translation>
    </message>
    <message>
        <source>Minutes after the end</source>
        <translation>Minuten nach dem Ende</translation>
    </message>
    <message>
        <source>Students&apos; credit</source>
        <translation>Guthaben der Schüler</translation>
    </message>
    <message>
        <source>Without credit</source>
        <translation>Ohne Guthaben</translation>
    </message>
    <message>
        <source>Kinds of class that use credit</source>
        <translation>Arten von Stunden, die Guthaben verbrauchen</translation>
    </message>
    <message>
        <source>Form of a join link</source>
        <translation>Form eines Teilnahmelinks</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Netzwerkadresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Digits of a person&apos;s number</source>
        <translation>Ziffern der Nummer einer Person</translation>
    </message>
    <message>
        <source>LearnCube&apos;s times include earlier parts</source>
        <translation>LearnCubes Zeiten enthalten frühere Teile</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Vertrauenswürdige Proxys</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Private key file</source>
        <translation>Datei des privaten Schlüssels</translation>
    </message>
    <message>
        <source>Allowed senders</source>
        <translation>Erlaubte Absender</translation>
    </message>
    <message>
        <source>Minutes between backups</source>
        <translation>Minuten zwischen Sicherungen</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>Days kept</source>
        <translation>Aufbewahrte Tage</translation>
    </message>
    <message>
        <source>Weeks kept</source>
        <translation>Aufbewahrte Wochen</translation>
    </message>
    <message>
        <source>Months kept</source>
        <translation>Aufbewahrte Monate</translation>
    </message>
    <message>
        <source>First day of the term</source>
        <translation>Erster Tag des Kursabschnitts</translation>
    </message>
    <message>
        <source>Last day of the term</source>
        <translation>Letzter Tag des Kursabschnitts</translation>
    </message>
    <message>
        <source>Hours of notice for a cancellation</source>
        <translation>Frist für eine Absage in Stunden</translation>
    </message>
    <message>
        <source>Address of the class log</source>
        <translation>Adresse des Protokolls</translation>
    </message>
    <message>
        <source>Signing in to the class log</source>
        <translation>Anmeldung beim Protokoll</translation>
    </message>
    <message>
        <source>User name at LearnCube</source>
        <translation>Benutzername bei LearnCube</translation>
    </message>
    <message>
        <source>User number at LearnCube</source>
        <translation>Benutzernummer bei LearnCube</translation>
    </message>
    <message>
        <source>E-mail address at LearnCube</source>
        <translation>E-Mail-Adresse bei LearnCube</translation>
    </message>
    <message>
        <source>Import the class log every … hours</source>
        <translation>Protokoll alle … Stunden importieren</translation>
    </message>
    <message>
        <source>Seconds that counts may differ</source>
        <translation>Sekunden, um die Zählungen abweichen dürfen</translation>
    </message>
    <message>
        <source>Enter classes at LearnCube</source>
        <translation>Stunden bei LearnCube eintragen</translation>
    </message>
    <message>
        <source>Address from outside</source>
        <translation>Adresse von außen</translation>
    </message>
    <message>
        <source>Answer LearnCube</source>
        <translation>LearnCube antworten</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>Counted in classes</source>
        <translation>In Stunden gezählt</translation>
    </message>
    <message>
        <source>Counted in minutes</source>
        <translation>In Minuten gezählt</translation>
    </message>
    <message>
        <source>STARTTLS (usual)</source>
        <translation>STARTTLS (üblich)</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS von Anfang an</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>With both keys</source>
        <translation>Mit beiden Schlüsseln</translation>
    </message>
    <message>
        <source>Signed with the private key</source>
        <translation>Mit dem privaten Schlüssel signiert</translation>
    </message>
    <message>
        <source>Do not let in</source>
        <translation>Nicht hereinlassen</translation>
    </message>
    <message>
        <source>Let in, and tell me</source>
        <translation>Hereinlassen und mir melden</translation>
    </message>
    <message>
        <source>Unknown messages kept, per sender and hour</source>
        <translation>Unbekannte Nachrichten, je Absender und Stunde aufbewahrt</translation>
    </message>
    <message>
        <source>Unknown messages kept, per hour in all</source>
        <translation>Unbekannte Nachrichten, je Stunde insgesamt aufbewahrt</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>Wird beim Tippen gespeichert</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Everything stands in one folder on this PC: copy it, and you have copied all.</source>
        <translation>Alles liegt in einem Ordner auf diesem PC: Kopieren Sie ihn, und Sie haben alles kopiert.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>Ihr Betrieb</translation>
    </message>
    <message>
        <source>LearnCube</source>
        <translation>LearnCube</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Entering a class</source>
        <translation>Eine Stunde betreten</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Move folder…</source>
        <translation>Ordner verschieben…</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Angaben für den Support kopieren</translation>
    </message>
    <message>
        <source>The PC, the program, the end of its log; no keys, links or names</source>
        <translation>Der PC, das Programm, das Ende seines Protokolls; keine Schlüssel, Links oder Namen</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>Automatische Sicherungen</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>{title}, {count} waiting</source>
        <translation>{title}, {count} offen</translation>
    </message>
</context>
<context>
    <name>StartTrouble</name>
    <message>
        <source>lcadmin cannot open your data</source>
        <translation>lcadmin kann Ihre Daten nicht öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It is &amp;off for good: open here</source>
        <translation>Er ist &amp;für immer aus: hier öffnen</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>It is open in lcadmin on the PC “{pc}”. Two PCs must not write the same data: close lcadmin there, and it opens here by itself.</source>
        <translation>Sie sind in lcadmin auf dem PC „{pc}“ offen. Zwei PCs dürfen nicht dieselben Daten schreiben: Schließen Sie lcadmin dort, dann öffnen sie sich hier von selbst.</translation>
    </message>
    <message>
        <source>As soon as it can be opened, this window goes away by itself.</source>
        <translation>Sobald sie geöffnet werden können, verschwindet dieses Fenster von selbst.</translation>
    </message>
    <message>
        <source>Looking whether that PC is on…</source>
        <translation>Es wird nachgesehen, ob jener PC an ist…</translation>
    </message>
    <message>
        <source>That PC is on: it has just given a sign of life.</source>
        <translation>Jener PC ist an: Er hat eben ein Lebenszeichen gegeben.</translation>
    </message>
    <message>
        <source>That PC has given no sign of life for a while. If it is off for good, open the data here; should it come back, it stops answering. If it only sleeps, close lcadmin there first.</source>
        <translation>Jener PC hat eine Weile kein Lebenszeichen gegeben. Ist er für immer aus, öffnen Sie die Daten hier; kommt er wieder, hört er auf zu antworten. Schläft er nur, schließen Sie zuerst lcadmin dort.</translation>
    </message>
    <message>
        <source>&amp;Make it anew from the backup</source>
        <translation>Aus der &amp;Sicherung neu machen</translation>
    </message>
    <message>
        <source>The data can be made anew from the newest backup that is sound and from the safety copy, in which every message and every change stands. The damaged file is kept beside it.</source>
        <translation>Die Daten können aus der neuesten heilen Sicherung und aus der Sicherheitskopie neu gemacht werden, in der jede Nachricht und jede Änderung steht. Die beschädigte Datei bleibt daneben aufgehoben.</translation>
    </message>
    <message>
        <source>The data is being made anew…</source>
        <translation>Die Daten werden neu gemacht…</translation>
    </message>
    <message>
        <source>&amp;Open the data</source>
        <translation>Daten ö&amp;ffnen</translation>
    </message>
    <message>
        <source>The data has been made anew. Please read this before you open it.</source>
        <translation>Die Daten sind neu gemacht. Bitte lesen Sie das, bevor Sie sie öffnen.</translation>
    </message>
    <message>
        <source>Check and &amp;repair</source>
        <translation>Prüfen und &amp;reparieren</translation>
    </message>
    <message>
        <source>The file with your data, {file}, is gone or empty. Its safety copy is there.</source>
        <translation>Die Datei mit Ihren Daten, {file}, fehlt oder ist leer. Ihre Sicherheitskopie ist da.</translation>
    </message>
    <message>
        <source>The file with your data, {file}, is damaged ({cause}). Nothing in it was changed.</source>
        <translation>Die Datei mit Ihren Daten, {file}, ist beschädigt ({cause}). Darin wurde nichts geändert.</translation>
    </message>
    <message>
        <source>First let lcadmin check the file and repair what it can; that takes a few minutes.</source>
        <translation>Lassen Sie lcadmin die Datei zuerst prüfen und reparieren, was sich reparieren lässt; das dauert einige Minuten.</translation>
    </message>
    <message>
        <source>If that is not enough:</source>
        <translation>Wenn das nicht reicht:</translation>
    </message>
    <message>
        <source>Your data is being looked through…</source>
        <translation>Ihre Daten werden durchgesehen…</translation>
    </message>
    <message>
        <source>Your data is being looked through… {share}</source>
        <translation>Ihre Daten werden durchgesehen … {share}</translation>
    </message>
    <message>
        <source>Everything is in order again. Your data is being opened…</source>
        <translation>Alles ist wieder in Ordnung. Ihre Daten werden geöffnet…</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiteres</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This could not be repaired:</source>
        <translation>Das ließ sich nicht reparieren:</translation>
    </message>
    <message>
        <source>Make it anew from the backup: that mends all of this.</source>
        <translation>Machen Sie die Daten aus der Sicherung neu: Das behebt all das.</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Mehr dazu</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>{span} over</source>
        <translation>{span} darüber</translation>
    </message>
    <message>
        <source>In class · {clock}</source>
        <translation>In der Stunde · {clock}</translation>
    </message>
    <message>
        <source>Cancelled by tutor</source>
        <translation>Von der Lehrkraft abgesagt</translation>
    </message>
    <message>
        <source>Cancelled by student</source>
        <translation>Vom Schüler abgesagt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>{who}, {span} ahead</source>
        <translation>{who}, {span} vorher</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>In class</source>
        <translation>In der Stunde</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation>Fand nicht statt</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Make-up</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>Lost connection · {seconds} s left</source>
        <translation>Verbindung verloren · noch {seconds} s</translation>
    </message>
    <message>
        <source>Lost connection · not back yet</source>
        <translation>Verbindung verloren · noch nicht zurück</translation>
    </message>
    <message>
        <source>Broken off · {clock}</source>
        <translation>Abgebrochen · {clock}</translation>
    </message>
    <message>
        <source>Ended · {clock} · check</source>
        <translation>Beendet · {clock} · prüfen</translation>
    </message>
    <message>
        <source>Ended · {clock}</source>
        <translation>Beendet · {clock}</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Niemand kam</translation>
    </message>
    <message>
        <source>Not started · {names} came</source>
        <translation>Nicht begonnen · gekommen: {names}</translation>
    </message>
    <message>
        <source>{names} waiting · {span}</source>
        <translation>Schon da: {names} · {span}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} Personen</translation>
    </message>
    <message>
        <source>opens {time}</source>
        <translation>öffnet {time}</translation>
    </message>
    <message>
        <source>open, nobody yet</source>
        <translation>offen, noch niemand da</translation>
    </message>
    <message>
        <source>Nobody yet · {span} late</source>
        <translation>Noch niemand · {span} zu spät</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Open Connection</source>
        <translation>Verbindung öffnen</translation>
    </message>
    <message>
        <source>Practice classroom is on</source>
        <translation>Übungsraum ist eingeschaltet</translation>
    </message>
    <message>
        <source>Another lcadmin answers for this data</source>
        <translation>Ein anderes lcadmin antwortet für diese Daten</translation>
    </message>
    <message>
        <source>Not answering: nobody can enter a class</source>
        <translation>Antwortet nicht: Niemand kann eine Stunde betreten</translation>
    </message>
    <message>
        <source>Switched off: nobody can enter a class</source>
        <translation>Ausgeschaltet: Niemand kann eine Stunde betreten</translation>
    </message>
    <message>
        <source>Answering in the background</source>
        <translation>Antwortet im Hintergrund</translation>
    </message>
    <message>
        <source>Answering · no call yet</source>
        <translation>Antwortet · noch kein Aufruf</translation>
    </message>
    <message>
        <source>Answering · last call {ago}</source>
        <translation>Antwortet · letzter Aufruf {ago}</translation>
    </message>
    <message>
        <source>LearnCube has no way to this PC yet</source>
        <translation>LearnCube hat noch keinen Weg zu diesem PC</translation>
    </message>
    <message>
        <source>Not tried from outside yet</source>
        <translation>Noch nicht von außen getestet</translation>
    </message>
    <message>
        <source>LearnCube gets through, though this PC does not reach itself</source>
        <translation>LearnCube kommt durch, obwohl dieser PC sich selbst nicht erreicht</translation>
    </message>
    <message>
        <source>Not reachable from outside: nobody can enter a class</source>
        <translation>Von außen nicht erreichbar: Niemand kann eine Stunde betreten</translation>
    </message>
    <message>
        <source>tried {ago}</source>
        <translation>getestet {ago}</translation>
    </message>
    <message>
        <source>Public address reachable, checked {ago}</source>
        <translation>Öffentliche Adresse erreichbar, geprüft {ago}</translation>
    </message>
    <message>
        <source>Not answering: nothing can be kept now</source>
        <translation>Antwortet nicht: Im Moment kann nichts festgehalten werden</translation>
    </message>
    <message>
        <source>Moved to another PC: this one answers no more</source>
        <translation>Auf einen anderen PC umgezogen: Dieser antwortet nicht mehr</translation>
    </message>
</context>
<context>
    <name>SupportDetails</name>
    <message>
        <source>Details copied, without keys, links and names. Paste them into a mail.</source>
        <translation>Angaben kopiert, ohne Schlüssel, Links und Namen. Fügen Sie sie in eine E-Mail ein.</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Message to LearnCube’s support</source>
        <translation>Nachricht an den LearnCube-Support</translation>
    </message>
    <message>
        <source>It asks for everything that is needed to begin. Send it to LearnCube’s support and to nobody else: it holds the address that only LearnCube may know.</source>
        <translation>Sie bittet um alles, was für den Anfang nötig ist. Senden Sie sie nur an den LearnCube-Support und an sonst niemanden: Sie enthält die Adresse, die nur LearnCube kennen darf.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open in &amp;mail</source>
        <translation>Im E-&amp;Mail-Programm öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Message copied</source>
        <translation>Nachricht kopiert</translation>
    </message>
    <message>
        <source>No mail program opened. The message is copied: paste it into a mail.</source>
        <translation>Es hat sich kein E-Mail-Programm geöffnet. Die Nachricht ist kopiert: Fügen Sie sie in eine E-Mail ein.</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Take it back here</source>
        <translation>Hierher zurückholen</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>This PC answers LearnCube again, with the data as it was when it was moved.</source>
        <translation>Dieser PC antwortet LearnCube wieder, mit den Daten, wie sie beim Umzug waren.</translation>
    </message>
    <message>
        <source>What was done on the other PC since then is not here. If you have worked there, move from that PC to this one instead, with Settings there: then nothing is lost.</source>
        <translation>Was seither auf dem anderen PC getan wurde, ist nicht hier. Haben Sie dort gearbeitet, ziehen Sie stattdessen mit den Einstellungen dort von jenem PC auf diesen um: Dann geht nichts verloren.</translation>
    </message>
    <message>
        <source>Close lcadmin on the other PC first: two of them must not answer for one business.</source>
        <translation>Schließen Sie zuerst lcadmin auf dem anderen PC: Zwei dürfen nicht für ein Geschäft antworten.</translation>
    </message>
    <message>
        <source>The data is at home on this PC again</source>
        <translation>Die Daten sind wieder auf diesem PC zu Hause</translation>
    </message>
</context>
<context>
    <name>TermsField</name>
    <message>
        <source>Charge or pay so&amp;mething else</source>
        <translation>Etwas &amp;anderes berechnen oder bezahlen</translation>
    </message>
    <message>
        <source>Charged to each student</source>
        <translation>Jedem Schüler berechnet</translation>
    </message>
    <message>
        <source>Paid to the tutor</source>
        <translation>Der Lehrkraft bezahlt</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>It stands beside the class.</source>
        <translation>Es steht neben der Stunde.</translation>
    </message>
    <message>
        <source>Charged and paid</source>
        <translation>Berechnet und bezahlt</translation>
    </message>
    <message>
        <source>C&amp;harged to each student</source>
        <translation>Jedem Sc&amp;hüler berechnet</translation>
    </message>
    <message>
        <source>&amp;Paid to the tutor</source>
        <translation>Der Lehrkraft be&amp;zahlt</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>By your rules something is charged or paid for {late} of {all} classes.</source>
        <translation>Nach Ihren Regeln wird für {late} von {all} Stunden etwas berechnet oder bezahlt.</translation>
    </message>
    <message>
        <source>By your rules nothing is charged and nothing is paid.</source>
        <translation>Nach Ihren Regeln wird nichts berechnet und nichts bezahlt.</translation>
    </message>
    <message>
        <source>By your rules each student is charged {charge} % and the tutor is paid {pay} %.</source>
        <translation>Nach Ihren Regeln werden jedem Schüler {charge} % berechnet und der Lehrkraft {pay} % bezahlt.</translation>
    </message>
</context>
<context>
    <name>ThisPcCard</name>
    <message>
        <source>On this PC</source>
        <translation>Auf diesem PC</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>Starten, wenn ich mich anmelde</translation>
    </message>
    <message>
        <source>lcadmin waits in the tray and answers.</source>
        <translation>lcadmin wartet im Infobereich und antwortet.</translation>
    </message>
    <message>
        <source>Answer before anybody signs in</source>
        <translation>Schon vor der Anmeldung antworten</translation>
    </message>
    <message>
        <source>After a power cut or an update in the night this PC answers again by itself.</source>
        <translation>Nach einem Stromausfall oder einem nächtlichen Update antwortet dieser PC von selbst wieder.</translation>
    </message>
    <message>
        <source>Almost done. Somebody with administrator rights has to type this in a terminal:</source>
        <translation>Fast fertig. Jemand mit Administratorrechten muss dies in ein Terminal eingeben:</translation>
    </message>
    <message>
        <source>Keep this PC awake for classes</source>
        <translation>Diesen PC für Stunden wach halten</translation>
    </message>
    <message>
        <source>From 20 minutes before a class to half an hour after it. A lid has to stay open.</source>
        <translation>Von 20 Minuten vor einer Stunde bis 30 Minuten danach. Der Deckel muss offen bleiben.</translation>
    </message>
    <message>
        <source>Go on answering when the window is closed</source>
        <translation>Weiter antworten, wenn das Fenster geschlossen ist</translation>
    </message>
    <message>
        <source>lcadmin stays in the tray; quit it there.</source>
        <translation>lcadmin bleibt im Infobereich; beenden Sie es dort.</translation>
    </message>
    <message>
        <source>This PC does not let a program keep it awake. Switch sleep off in its energy settings.</source>
        <translation>Dieser PC lässt sich nicht von einem Programm wach halten. Schalten Sie den Ruhezustand in seinen Energieeinstellungen aus.</translation>
    </message>
    <message>
        <source>It is kept awake now.</source>
        <translation>Er wird gerade wach gehalten.</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Mir melden, wenn</translation>
    </message>
    <message>
        <source>somebody &amp;waits alone</source>
        <translation>jemand allein &amp;wartet</translation>
    </message>
    <message>
        <source>somebody is not &amp;let in</source>
        <translation>jemand nicht &amp;hereingelassen wird</translation>
    </message>
    <message>
        <source>a conn&amp;ection is lost</source>
        <translation>eine &amp;Verbindung abreißt</translation>
    </message>
    <message>
        <source>this &amp;PC is not reachable</source>
        <translation>dieser &amp;PC nicht erreichbar ist</translation>
    </message>
    <message>
        <source>Holidays, power cuts, a PC that has to be off</source>
        <translation>Urlaub, Stromausfall, ein PC, der aus sein muss</translation>
    </message>
    <message>
        <source>A PC that is always on is best: an old laptop with its lid open, a small PC in a cupboard, or a rented server. It needs no window: “lcadmin serve” answers on it day and night.</source>
        <translation>Am besten ist ein PC, der immer an ist: ein alter Laptop mit offenem Deckel, ein kleiner PC im Schrank oder ein gemieteter Server. Er braucht kein Fenster: „lcadmin serve“ antwortet darauf Tag und Nacht.</translation>
    </message>
    <message>
        <source>A holiday: let that PC run, or take the laptop with you; classes need it on and online wherever it is. With a tunnel the address stays the same in another place.</source>
        <translation>Urlaub: Lassen Sie diesen PC laufen oder nehmen Sie den Laptop mit; für Stunden muss er an und online sein, wo immer er steht. Mit einem Tunnel bleibt die Adresse auch an einem anderen Ort dieselbe.</translation>
    </message>
    <message>
        <source>A power cut: a laptop’s battery carries the PC, a small battery unit (UPS) the router. Have somebody who can switch the PC on, and this page’s second switch on.</source>
        <translation>Stromausfall: Der Akku eines Laptops trägt den PC, ein kleines Akkugerät (USV) den Router. Sorgen Sie dafür, dass jemand den PC einschalten kann und der zweite Schalter auf dieser Seite eingeschaltet ist.</translation>
    </message>
    <message>
        <source>When all fails: nobody can be let in from elsewhere. Write to everybody early, and give the class another time; what was missed is named when lcadmin is back.</source>
        <translation>Wenn alles ausfällt: Von anderswo kann niemand hereingelassen werden. Schreiben Sie allen früh und geben Sie der Stunde eine andere Zeit; was versäumt wurde, wird genannt, wenn lcadmin zurück ist.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Copy today&apos;s links</source>
        <translation>Heutige Links kopieren</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>&amp;Send week</source>
        <translation>Woche &amp;senden</translation>
    </message>
    <message>
        <source>One message a person with this week&apos;s links</source>
        <translation>Eine Nachricht pro Person mit den Links dieser Woche</translation>
    </message>
    <message>
        <source>Today&apos;s classes</source>
        <translation>Heutige Stunden</translation>
    </message>
    <message>
        <source>No classes today</source>
        <translation>Heute keine Stunden</translation>
    </message>
    <message>
        <source>Classes of the day stand here, with who is waiting and how long each one runs.</source>
        <translation>Hier stehen die Stunden des Tages: wer wartet und wie lange jede läuft.</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Neue Stunde</translation>
    </message>
    <message>
        <source>Try it in the practice classroom</source>
        <translation>Im Übungsraum ausprobieren</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Lehrkraft</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>Links kopieren</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>{n} classes</source>
        <translation>{n} Stunden</translation>
    </message>
    <message>
        <source>{n} running</source>
        <translation>{n} im Gang</translation>
    </message>
    <message>
        <source>{place} time</source>
        <translation>Zeit in {place}</translation>
    </message>
    <message>
        <source>Everybody can enter {title} again</source>
        <translation>Alle können {title} wieder betreten</translation>
    </message>
    <message>
        <source>Let them in</source>
        <translation>Hereinlassen</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>Nicht hereingelassen</translation>
    </message>
    <message>
        <source>Wrong links</source>
        <translation>Falsche Links</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Show class</source>
        <translation>Stunde anzeigen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Make this a class</source>
        <translation>Daraus eine Stunde machen</translation>
    </message>
    <message>
        <source>Count them</source>
        <translation>Mitzählen</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Fill in from LearnCube</source>
        <translation>Aus LearnCube ergänzen</translation>
    </message>
    <message>
        <source>Send new link</source>
        <translation>Neuen Link senden</translation>
    </message>
    <message>
        <source>Send today&apos;s link</source>
        <translation>Heutigen Link senden</translation>
    </message>
    <message>
        <source>{what} It is copied: send it now.</source>
        <translation>{what} Er ist kopiert: Senden Sie ihn jetzt.</translation>
    </message>
    <message>
        <source>What came before counts for {title} now</source>
        <translation>Was vorher kam, zählt jetzt für {title}</translation>
    </message>
    <message>
        <source>Filled in from LearnCube&apos;s log: 1 class</source>
        <translation>Aus LearnCubes Protokoll ergänzt: 1 Stunde</translation>
    </message>
    <message>
        <source>Filled in from LearnCube&apos;s log: {n} classes</source>
        <translation>Aus LearnCubes Protokoll ergänzt: {n} Stunden</translation>
    </message>
    <message>
        <source>Unknown link</source>
        <translation>Unbekannter Link</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Kein Guthaben</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Dismissed until somebody tries again</source>
        <translation>Weg, bis es wieder jemand versucht</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>New class</source>
        <translation>Neue Stunde</translation>
    </message>
    <message>
        <source>New class (Ctrl+N)</source>
        <translation>Neue Stunde (Strg+N)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open lcadmin</source>
        <translation>lcadmin &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>&amp;Quit lcadmin</source>
        <translation>lcadmin &amp;beenden</translation>
    </message>
</context>
<context>
    <name>TunnelPanel</name>
    <message>
        <source>Tunnel program</source>
        <translation>Tunnelprogramm</translation>
    </message>
    <message>
        <source>Get it…</source>
        <translation>Herunterladen…</translation>
    </message>
    <message>
        <source>&amp;Key of the tunnel</source>
        <translation>&amp;Schlüssel des Tunnels</translation>
    </message>
    <message>
        <source>Kept like a password, and shown nowhere.</source>
        <translation>Wie ein Passwort aufbewahrt und nirgends angezeigt.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Diese Adresse verwenden</translation>
    </message>
    <message>
        <source>Stop the tunnel</source>
        <translation>Tunnel anhalten</translation>
    </message>
    <message>
        <source>Run the tunnel</source>
        <translation>Tunnel starten</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>It runs as soon as answering is switched on.</source>
        <translation>Er läuft, sobald das Antworten eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Connected. Enter the address that you gave it above.</source>
        <translation>Verbunden. Geben Sie oben die Adresse ein, die Sie ihm gegeben haben.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Reserved a&amp;ddress</source>
        <translation>Reservierte A&amp;dresse</translation>
    </message>
    <message>
        <source>The lcadmin in the background runs it.</source>
        <translation>Das lcadmin im Hintergrund betreibt ihn.</translation>
    </message>
    <message>
        <source>{address} works until the next restart and then changes: good to try, never to give to LearnCube.</source>
        <translation>{address} funktioniert bis zum nächsten Neustart und ändert sich dann: gut zum Ausprobieren, nie für LearnCube.</translation>
    </message>
    <message>
        <source>To try only</source>
        <translation>Nur zum Ausprobieren</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>The program is not on this PC any more.</source>
        <translation>Das Programm ist nicht mehr auf diesem PC.</translation>
    </message>
    <message numerus="yes">
        <source>It ended, %n time(s) in a row. It is started again. Its last words:</source>
        <translation>
            <numerusform>Er wurde beendet, %n-mal in Folge. Er wird neu gestartet. Seine letzten Worte:</numerusform>
            <numerusform>Er wurde beendet, %n-mal in Folge. Er wird neu gestartet. Seine letzten Worte:</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Found on this PC: {file}</source>
        <translation>Auf diesem PC gefunden: {file}</translation>
    </message>
    <message>
        <source>Not found on this PC</source>
        <translation>Auf diesem PC nicht gefunden</translation>
    </message>
    <message>
        <source>1.  You need a domain of your own at Cloudflare; it costs a little each year, the tunnel nothing.
2.  In Cloudflare’s Zero Trust, under Networks, Tunnels, make a tunnel and copy its key (it begins with eyJ) to here.
3.  There, give it a public hostname, such as tutors.your-domain.com, and as its service HTTP, localhost:{port}.
Without a key it runs with an address that changes at every restart: only to try.</source>
        <translation>1.  Sie brauchen eine eigene Domain bei Cloudflare; sie kostet jährlich ein wenig, der Tunnel nichts.
2.  Legen Sie in Cloudflares Zero Trust unter Networks, Tunnels einen Tunnel an und kopieren Sie seinen Schlüssel (er beginnt mit eyJ) hierher.
3.  Geben Sie ihm dort einen öffentlichen Hostnamen, etwa tutors.your-domain.com, und als Dienst HTTP, localhost:{port}.
Ohne Schlüssel läuft er mit einer Adresse, die sich bei jedem Neustart ändert: nur zum Ausprobieren.</translation>
    </message>
    <message>
        <source>1.  Make an account at ngrok and copy its authtoken to here.
2.  Under Domains it gives you one address for good: enter it here.
Without a reserved address the address changes at every restart: only to try.</source>
        <translation>1.  Legen Sie bei ngrok ein Konto an und kopieren Sie dessen authtoken hierher.
2.  Unter Domains gibt ngrok Ihnen eine dauerhafte Adresse: Geben Sie sie hier ein.
Ohne reservierte Adresse ändert sich die Adresse bei jedem Neustart: nur zum Ausprobieren.</translation>
    </message>
    <message>
        <source>1.  Install Tailscale on this PC and sign in.
2.  Run the tunnel. The first time Tailscale shows a page where Funnel has to be allowed: its address appears below.
The address stays the same as long as this PC keeps its name in Tailscale.</source>
        <translation>1.  Installieren Sie Tailscale auf diesem PC und melden Sie sich an.
2.  Starten Sie den Tunnel. Beim ersten Mal zeigt Tailscale eine Seite, auf der Funnel erlaubt werden muss: Ihre Adresse erscheint unten.
Die Adresse bleibt gleich, solange dieser PC seinen Namen in Tailscale behält.</translation>
    </message>
</context>
<context>
    <name>UndoButton</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Edit: undo, redo, history</source>
        <translation>Bearbeiten: rückgängig, wiederholen, Verlauf</translation>
    </message>
    <message>
        <source>Undo, redo, and all that was done</source>
        <translation>Rückgängig, Wiederholen und alles, was getan wurde</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <source>{what} (Ctrl+Z)</source>
        <translation>{what} (Strg+Z)</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>&amp;Keep editing</source>
        <translation>Weiter &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>How LearnCube gets to this PC</source>
        <translation>Wie LearnCube zu diesem PC gelangt</translation>
    </message>
    <message>
        <source>LearnCube calls this PC over the internet, at a web address that begins with https:// and stays the same. There are three ways to get one:</source>
        <translation>LearnCube ruft diesen PC über das Internet auf, unter einer Webadresse, die mit https:// beginnt und gleich bleibt. Es gibt drei Wege zu einer solchen Adresse:</translation>
    </message>
    <message>
        <source>Take messages from the network</source>
        <translation>Nachrichten aus dem Netzwerk annehmen</translation>
    </message>
    <message>
        <source>A &amp;tunnel (easiest)</source>
        <translation>Ein &amp;Tunnel (am einfachsten)</translation>
    </message>
    <message>
        <source>My &amp;router</source>
        <translation>Mein &amp;Router</translation>
    </message>
    <message>
        <source>An always-on &amp;server</source>
        <translation>Ein Server, &amp;der immer an ist</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide how LearnCube gets here</source>
        <translation>Ausblenden, wie LearnCube hierher gelangt</translation>
    </message>
    <message>
        <source>Show how LearnCube gets here</source>
        <translation>Anzeigen, wie LearnCube hierher gelangt</translation>
    </message>
    <message>
        <source>Look whether this way is open to you: if the internet address on your router’s status page begins with 10., 100.64 to 100.127 or 192.168., your provider shares it among customers, and only a tunnel works.</source>
        <translation>Sehen Sie nach, ob dieser Weg Ihnen offensteht: Beginnt die Internetadresse auf der Statusseite Ihres Routers mit 10., 100.64 bis 100.127 oder 192.168., teilt Ihr Anbieter sie unter Kunden auf, und nur ein Tunnel funktioniert.</translation>
    </message>
    <message>
        <source>Get a name that follows your internet connection: many routers and free services offer one (look for “DynDNS” or “dynamic DNS” in the router).</source>
        <translation>Besorgen Sie sich einen Namen, der Ihrem Internetanschluss folgt: Viele Router und kostenlose Dienste bieten einen an (suchen Sie im Router nach „DynDNS“ oder „Dynamic DNS“).</translation>
    </message>
    <message>
        <source>In the router, give this PC the same address always (“DHCP reservation”). Now it has {address}.</source>
        <translation>Geben Sie diesem PC im Router immer dieselbe Adresse („DHCP-Reservierung“). Jetzt hat er {address}.</translation>
    </message>
    <message>
        <source>In the router, pass port 443 (TCP) on to this PC, port {port} (“port forwarding”).</source>
        <translation>Leiten Sie im Router Port 443 (TCP) an diesen PC weiter, Port {port} („Portweiterleitung“).</translation>
    </message>
    <message>
        <source>Let lcadmin take messages that come from the network, with the button below; where the PC’s firewall asks, allow it.</source>
        <translation>Lassen Sie lcadmin mit der Schaltfläche unten Nachrichten aus dem Netzwerk annehmen; fragt die Firewall des PCs, erlauben Sie es.</translation>
    </message>
    <message>
        <source>Get a certificate for the name (free from Let’s Encrypt, with a program such as certbot or win-acme) and choose its files under Advanced.</source>
        <translation>Besorgen Sie ein Zertifikat für den Namen (kostenlos von Let’s Encrypt, mit einem Programm wie certbot oder win-acme) und wählen Sie seine Dateien unter Erweitert.</translation>
    </message>
    <message>
        <source>Enter https:// and the name above, and press Check now.</source>
        <translation>Geben Sie oben https:// und den Namen ein und drücken Sie „Jetzt prüfen“.</translation>
    </message>
    <message>
        <source>Take a computer that is always on: a small rented Linux server, or an old PC in a cupboard. Install lcadmin there and copy your data to it.</source>
        <translation>Nehmen Sie einen Computer, der immer an ist: einen kleinen gemieteten Linux-Server oder einen alten PC im Schrank. Installieren Sie dort lcadmin und kopieren Sie Ihre Daten dorthin.</translation>
    </message>
    <message>
        <source>On it, type: lcadmin autostart on --before-sign-in</source>
        <translation>Geben Sie dort ein: lcadmin autostart on --before-sign-in</translation>
    </message>
    <message>
        <source>A rented server has an address. Give it a name, and put a program in front that speaks https, such as Caddy. Its whole configuration is:</source>
        <translation>Ein gemieteter Server hat eine Adresse. Geben Sie ihm einen Namen und setzen Sie ein Programm davor, das https spricht, etwa Caddy. Dessen ganze Konfiguration ist:</translation>
    </message>
    <message>
        <source>Under Advanced enter 127.0.0.1 as trusted proxy, so that the callers’ addresses are seen.</source>
        <translation>Geben Sie unter Erweitert 127.0.0.1 als vertrauenswürdigen Proxy ein, damit die Adressen der Aufrufer sichtbar sind.</translation>
    </message>
    <message>
        <source>Enter https:// and the name above there, type: lcadmin connection check</source>
        <translation>Geben Sie dort oben https:// und den Namen ein und tippen Sie: lcadmin connection check</translation>
    </message>
    <message>
        <source>Switch answering off on this PC: only one may answer for the same data.</source>
        <translation>Schalten Sie das Antworten auf diesem PC aus: Für dieselben Daten darf nur einer antworten.</translation>
    </message>
    <message>
        <source>Messages are taken from the network now</source>
        <translation>Nachrichten werden jetzt aus dem Netzwerk angenommen</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Mehr dazu</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Week of classes</source>
        <translation>Woche mit Stunden</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>{when}, free. Enter makes a class here.</source>
        <translation>{when}, frei. Die Eingabetaste legt hier eine Stunde an.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more classes around {time}: Enter or a click shows them in the list.</source>
        <translation>
            <numerusform>%n weitere Stunde gegen {time}: Enter oder ein Klick zeigt sie in der Liste.</numerusform>
            <numerusform>%n weitere Stunden gegen {time}: Enter oder ein Klick zeigt sie in der Liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>In &amp;10 minutes</source>
        <translation>In &amp;10 Minuten</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>This is no time of the day. Write it like 9:30 or 21:15.</source>
        <translation>Dies ist keine Uhrzeit. Schreiben Sie sie so: 9:30 oder 21:15.</translation>
    </message>
    <message>
        <source>{place} time</source>
        <translation>Zeit in {place}</translation>
    </message>
    <message>
        <source>This is in the past: the class would be over already.</source>
        <translation>Das liegt in der Vergangenheit: Die Stunde wäre schon vorbei.</translation>
    </message>
</context>
<context>
    <name>YesNoEditor</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>_ListDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Ändern…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
</context>
</TS>
