<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AddressCard</name>
    <message>
        <source>The address that LearnCube calls</source>
        <translation>L’adresse que LearnCube appelle</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>The web address that leads to this PC, without what comes behind it.</source>
        <translation>L’adresse web qui mène à ce PC, sans ce qui la suit.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Message to LearnCube…</source>
        <translation>&amp;Message à LearnCube…</translation>
    </message>
    <message>
        <source>Address from &amp;outside</source>
        <translation>Adresse vue de l’&amp;extérieur</translation>
    </message>
    <message>
        <source>Give this address to LearnCube&apos;s support and to nobody else: whoever knows it can send messages.</source>
        <translation>Ne donnez cette adresse qu’à l’assistance de LearnCube et à personne d’autre&#xa0;: quiconque la connaît peut envoyer des messages.</translation>
    </message>
    <message>
        <source>So far only this PC reaches the address below: enough to practise, not for LearnCube.</source>
        <translation>Pour l’instant, seul ce PC atteint l’adresse ci-dessous&#xa0;: cela suffit pour s’entraîner, pas pour LearnCube.</translation>
    </message>
    <message>
        <source>Switch answering on, or enter the address from outside; then it stands here.</source>
        <translation>Activez la réponse à LearnCube ou saisissez l’adresse vue de l’extérieur&#x202f;; elle s’affichera alors ici.</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse copiée</translation>
    </message>
    <message>
        <source>Address from outside: “{given}” is not an address. Write it like https://tutors.example.com.</source>
        <translation>Adresse vue de l’extérieur&#xa0;: «&#xa0;{given}&#xa0;» n’est pas une adresse. Écrivez-la sous la forme https://tutors.example.com.</translation>
    </message>
</context>
<context>
    <name>AdoptClassDialog</name>
    <message>
        <source>Make this a class</source>
        <translation>En faire un cours</translation>
    </message>
    <message>
        <source>What came with this token so far will count for this class. Give everybody their new link: the ones they have are not known here.</source>
        <translation>Ce qui est arrivé jusqu’ici avec ce code comptera pour ce cours. Donnez à chacun son nouveau lien&#xa0;: ceux qu’ils ont ne sont pas connus ici.</translation>
    </message>
</context>
<context>
    <name>AdvancedCards</name>
    <message>
        <source>&amp;Advanced</source>
        <translation>&amp;Avancé</translation>
    </message>
</context>
<context>
    <name>AnsweringCard</name>
    <message>
        <source>Answer LearnCube</source>
        <translation>Répondre à LearnCube</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The lcadmin that was started before anybody signed in answers, also while this window is closed. To switch it off, switch “Answer before anybody signs in” off below.</source>
        <translation>Le lcadmin démarré avant toute ouverture de session répond, même quand cette fenêtre est fermée. Pour l’arrêter, désactivez ci-dessous «&#xa0;Répondre avant toute ouverture de session&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody can enter a class while this PC is off or asleep, or while this is switched off. Keep it on, awake and online from the first class of the day to the last; the switches under “On this PC” help with that.</source>
        <translation>Personne ne peut entrer en cours quand ce PC est éteint ou en veille, ou quand ceci est désactivé. Laissez-le allumé, actif et connecté du premier au dernier cours de la journée&#x202f;; les options sous «&#xa0;Sur ce PC&#xa0;» y aident.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
</context>
<context>
    <name>ArrivedDialog</name>
    <message>
        <source>The data is here</source>
        <translation>Les données sont ici</translation>
    </message>
    <message>
        <source>The data is at home on this PC</source>
        <translation>Les données sont maintenant sur ce PC</translation>
    </message>
    <message>
        <source>Everything came from “{pc}”: data, the address that LearnCube calls, keys and passwords. That PC answers no more.</source>
        <translation>Tout est venu de «&#xa0;{pc}&#xa0;»&#xa0;: les données, l’adresse que LearnCube appelle, les clés et les mots de passe. Ce PC-là ne répond plus.</translation>
    </message>
    <message>
        <source>What was on this PC before is kept as {file}.</source>
        <translation>Ce qui était sur ce PC auparavant est gardé sous le nom {file}.</translation>
    </message>
    <message>
        <source>Left to do: a tunnel comes along by itself; a router or a server has to lead to this PC from now on. Connection tries whether LearnCube gets through.</source>
        <translation>Reste à faire&#xa0;: un tunnel suit de lui-même&#xa0;; un routeur ou un serveur doit désormais mener à ce PC. Connexion essaie si LearnCube arrive jusqu’ici.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open &amp;Connection</source>
        <translation>Ouvrir &amp;Connexion</translation>
    </message>
    <message>
        <source>“{path}” is named in the settings and is not on this PC: copy it here, or choose anew.</source>
        <translation>«&#xa0;{path}&#xa0;» figure dans les réglages et n’est pas sur ce PC&#xa0;: copiez-le ici ou choisissez de nouveau.</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Needs attention:</source>
        <translation>À traiter :</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Afficher {count} de plus</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Afficher moins</translation>
    </message>
</context>
<context>
    <name>AwayDialog</name>
    <message>
        <source>While you were away</source>
        <translation>Pendant votre absence</translation>
    </message>
    <message>
        <source>Nobody answered LearnCube between {start} and {end}: this PC was asleep or off, or lcadmin was closed. People could not enter, and these classes were not heard:</source>
        <translation>Personne n’a répondu à LearnCube entre {start} et {end}&#xa0;: ce PC était en veille ou éteint, ou lcadmin était fermé. Personne ne pouvait entrer, et rien n’a été reçu de ces cours&#xa0;:</translation>
    </message>
    <message>
        <source>Open a class to see what was counted and to set its minutes; LearnCube’s own log, under Class logs, fills in what was not heard. Connection shows how to keep this PC answering.</source>
        <translation>Ouvrez un cours pour voir ce qui a été compté et fixer ses minutes&#x202f;; le journal de LearnCube, sous Journaux de cours, complète ce qui n’a pas été reçu. Connexion indique comment faire pour que ce PC réponde toujours.</translation>
    </message>
    <message>
        <source>Open Connection</source>
        <translation>Ouvrir Connexion</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>nothing heard {start} to {end}</source>
        <translation>rien reçu de {start} à {end}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Ouvrir {title}</translation>
    </message>
</context>
<context>
    <name>BackupContents</name>
    <message>
        <source>Sample and practice data besides – people: {people}, classes: {classes}.</source>
        <translation>En plus, données d’exemple et d’entraînement – personnes : {people}, cours : {classes}.</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Beside them, every message and every change is also added to a safety copy within the second. A backup on another disk or stick survives this PC.</source>
        <translation>En plus, chaque message et chaque modification s’ajoutent dans la seconde à une copie de sécurité. Une sauvegarde sur un autre disque ou une clé USB survit à ce PC.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Impossible</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>None yet. The first is made within a minute or two.</source>
        <translation>Aucune pour l’instant. La première sera faite d’ici une ou deux minutes.</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Sauvegarde faite</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>Sauvegardes (*.db)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Enregistrement d’une copie…</translation>
    </message>
    <message numerus="yes">
        <source>The last: {when}. %n are kept in {folder}.</source>
        <translation>
            <numerusform>La dernière : {when}. %n est gardée dans {folder}.</numerusform>
            <numerusform>La dernière : {when}. %n sont gardées dans {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your backups</source>
        <translation>Vos sauvegardes</translation>
    </message>
</context>
<context>
    <name>BonusDialog</name>
    <message>
        <source>Extra line</source>
        <translation>Ligne supplémentaire</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Professeur</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>&amp;Tutor</source>
        <translation>&amp;Professeur</translation>
    </message>
    <message>
        <source>In {currency}; below 0 takes off.</source>
        <translation>En {currency}&#x202f;; un montant négatif est déduit.</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Montant</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>&amp;Objet</translation>
    </message>
    <message>
        <source>It stands on the report.</source>
        <translation>Il figure sur le rapport.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>Say who it is for.</source>
        <translation>Indiquez pour qui c’est.</translation>
    </message>
    <message>
        <source>Line saved</source>
        <translation>Ligne enregistrée</translation>
    </message>
</context>
<context>
    <name>BonusesDialog</name>
    <message>
        <source>What a tutor gets besides classes, or less. It stands in the month of its day.</source>
        <translation>Ce qu’un professeur reçoit en plus des cours, ou en moins. Cela compte dans le mois du jour indiqué.</translation>
    </message>
    <message>
        <source>Extra lines</source>
        <translation>Lignes supplémentaires</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
</context>
<context>
    <name>BringInDialog</name>
    <message>
        <source>Asking LearnCube what it has planned…</source>
        <translation>LearnCube est interrogé sur ce qui y est prévu…</translation>
    </message>
    <message>
        <source>People and classes from LearnCube</source>
        <translation>Personnes et cours de LearnCube</translation>
    </message>
    <message>
        <source>&amp;Bring in</source>
        <translation>&amp;Faire venir</translation>
    </message>
    <message>
        <source>(nobody: these are not taken)</source>
        <translation>(personne : ceux-ci ne sont pas pris)</translation>
    </message>
    <message>
        <source>&amp;Also people who are in none of these classes</source>
        <translation>&amp;Aussi les personnes qui ne sont dans aucun de ces cours</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Classes still to come keep their tokens. Links that were given out before do not lead in here: send the new ones afterwards, with Send week.</source>
        <translation>Les cours à venir gardent leur code. Les liens donnés auparavant n’ouvrent pas ici : envoyez ensuite les nouveaux, avec « Envoyer la semaine ».</translation>
    </message>
    <message>
        <source>&amp;Tutor where LearnCube names none</source>
        <translation>&amp;Professeur quand LearnCube n’en nomme aucun</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Professeur</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Déjà ici</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non pris</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Bring in %n classes</source>
        <translation>
            <numerusform>&amp;Faire venir %n cours</numerusform>
            <numerusform>&amp;Faire venir %n cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Bring in %n people</source>
        <translation>
            <numerusform>&amp;Faire venir %n personne</numerusform>
            <numerusform>&amp;Faire venir %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>New people: {names}</source>
        <translation>Nouvelles personnes : {names}</translation>
    </message>
    <message>
        <source>LearnCube has no class still to come.</source>
        <translation>LearnCube n’a aucun cours à venir.</translation>
    </message>
    <message numerus="yes">
        <source>%n classes are here already.</source>
        <translation>
            <numerusform>%n cours est déjà ici.</numerusform>
            <numerusform>%n cours sont déjà ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes are not taken.</source>
        <translation>
            <numerusform>%n cours n’est pas pris.</numerusform>
            <numerusform>%n cours ne sont pas pris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are here already.</source>
        <translation>
            <numerusform>%n personne est déjà ici.</numerusform>
            <numerusform>%n personnes sont déjà ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows could not be understood.</source>
        <translation>
            <numerusform>%n ligne n’a pas pu être comprise.</numerusform>
            <numerusform>%n lignes n’ont pas pu être comprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing in people and classes</source>
        <translation>Les personnes et les cours viennent ici</translation>
    </message>
    <message numerus="yes">
        <source>%n classes brought in</source>
        <translation>
            <numerusform>%n cours venu ici</numerusform>
            <numerusform>%n cours venus ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people brought in</source>
        <translation>
            <numerusform>%n personne venue ici</numerusform>
            <numerusform>%n personnes venues ici</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to bring in.</source>
        <translation>Il n’y a rien à faire venir.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>CancelClassDialog</name>
    <message>
        <source>Cancel classes</source>
        <translation>Annuler des cours</translation>
    </message>
    <message>
        <source>Cancel class</source>
        <translation>Annuler le cours</translation>
    </message>
    <message>
        <source>Cancel {n} classes</source>
        <translation>Annuler {n} cours</translation>
    </message>
    <message>
        <source>Cancel the &amp;class</source>
        <translation>Annuler le &amp;cours</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Le &amp;garder</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>Les &amp;garder</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>One of a series. Cancel:</source>
        <translation>Un cours d’une série. Annuler :</translation>
    </message>
    <message>
        <source>Who cancels?</source>
        <translation>Qui annule&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Student</source>
        <translation>L’&amp;élève</translation>
    </message>
    <message>
        <source>&amp;Tutor</source>
        <translation>&amp;Professeur</translation>
    </message>
    <message>
        <source>The &amp;office</source>
        <translation>Le &amp;bureau</translation>
    </message>
    <message>
        <source>We were told &amp;earlier</source>
        <translation>Nous avons été prévenus plus &amp;tôt</translation>
    </message>
    <message>
        <source>&amp;Give each student credit for a class in its place</source>
        <translation>&amp;Donner à chaque élève un crédit pour un cours de remplacement</translation>
    </message>
    <message>
        <source>Nobody can enter a cancelled class. It can be put back on, with the same links.</source>
        <translation>Personne ne peut entrer dans un cours annulé. Il peut être rétabli, avec les mêmes liens.</translation>
    </message>
    <message>
        <source>Change the cancellation</source>
        <translation>Modifier l’annulation</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>That is still to come.</source>
        <translation>Il est encore à venir.</translation>
    </message>
    <message>
        <source>{title} is cancelled</source>
        <translation>{title} est annulé</translation>
    </message>
    <message numerus="yes">
        <source>%n classes are cancelled</source>
        <translation>
            <numerusform>%n cours est annulé</numerusform>
            <numerusform>%n cours sont annulés</numerusform>
        </translation>
    </message>
    <message>
        <source>Back on, with the same links</source>
        <translation>Rétabli, avec les mêmes liens</translation>
    </message>
</context>
<context>
    <name>ChapterView</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Opens in your browser: {address}</source>
        <translation>S’ouvre dans votre navigateur : {address}</translation>
    </message>
</context>
<context>
    <name>ClashWatch</name>
    <message>
        <source>{names}: {title}, {when}</source>
        <translation>{names}&#xa0;: {title}, {when}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>In another class at that time:</source>
        <translation>Dans un autre cours à cette heure&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ClassActions</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Copy links	Ctrl+C</source>
        <translation>&amp;Copier les liens	Ctrl+C</translation>
    </message>
    <message>
        <source>&amp;Send links…</source>
        <translation>&amp;Envoyer les liens…</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Déplacer…</translation>
    </message>
    <message>
        <source>Replace &amp;tutor…	Ctrl+T</source>
        <translation>Remplacer le &amp;professeur…	Ctrl+T</translation>
    </message>
    <message>
        <source>M&amp;inutes	Ctrl+M</source>
        <translation>M&amp;inutes	Ctrl+M</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>D&amp;upliquer…</translation>
    </message>
    <message>
        <source>Duplicate to next &amp;week	Ctrl+D</source>
        <translation>Dupliquer la &amp;semaine suivante	Ctrl+D</translation>
    </message>
    <message>
        <source>C&amp;ancel…	Del</source>
        <translation>&amp;Annuler…	Suppr</translation>
    </message>
    <message>
        <source>&amp;Put back on</source>
        <translation>&amp;Rétablir</translation>
    </message>
</context>
<context>
    <name>ClassFilter</name>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine prochaine</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>7 prochains jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>All tutors</source>
        <translation>Tous les professeurs</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Professeur</translation>
    </message>
    <message>
        <source>All students</source>
        <translation>Tous les élèves</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Title or name</source>
        <translation>Titre ou nom</translation>
    </message>
    <message>
        <source>Words in the title or a name</source>
        <translation>Mots du titre ou d’un nom</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>ClassImportDialog</name>
    <message>
        <source>Classes from a spreadsheet</source>
        <translation>Cours à partir d’un tableur</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xlsm *.csv *.txt)</source>
        <translation>Feuilles de calcul (*.xlsx *.xlsm *.csv *.txt)</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Cellules collées</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Make people of names that nobody has</source>
        <translation>Créer les &amp;personnes dont le nom est inconnu</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Save rows &amp;not taken…</source>
        <translation>Enregistrer les lignes &amp;non reprises…</translation>
    </message>
    <message>
        <source>Each column as it was guessed. Correct what is wrong; the rows below follow at once.</source>
        <translation>Chaque colonne telle qu’elle a été devinée. Corrigez ce qui est faux&#x202f;; les lignes ci-dessous suivent aussitôt.</translation>
    </message>
    <message>
        <source>Length where none is told</source>
        <translation>Durée si aucune n’est indiquée</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucune)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Professeur</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>&amp;Import 1 class</source>
        <translation>&amp;Importer 1 cours</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n classes</source>
        <translation>
            <numerusform>&amp;Importer %n cours</numerusform>
            <numerusform>&amp;Importer %n cours</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row is not taken</source>
        <translation>1 ligne n’est pas reprise</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are not taken</source>
        <translation>
            <numerusform>%n ligne n’est pas reprise</numerusform>
            <numerusform>%n lignes ne sont pas reprises</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row is a class.</source>
        <translation>Chaque ligne est un cours.</translation>
    </message>
    <message>
        <source>New: {names}</source>
        <translation>Nouveau&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{day}, {time}, {n} min</source>
        <translation>{day}, {time}, {n} min</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non reprise</translation>
    </message>
    <message>
        <source>1 class made</source>
        <translation>1 cours créé</translation>
    </message>
    <message numerus="yes">
        <source>%n classes made</source>
        <translation>
            <numerusform>%n cours créé</numerusform>
            <numerusform>%n cours créés</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{said}. Save the rows that were not taken, mend them, and import that file.</source>
        <translation>{said}. Enregistrez les lignes non reprises, corrigez-les et importez ce fichier.</translation>
    </message>
    <message>
        <source>Importing classes</source>
        <translation>Importation des cours</translation>
    </message>
    <message>
        <source>Save rows not taken</source>
        <translation>Enregistrer les lignes non reprises</translation>
    </message>
    <message>
        <source>rows-not-taken</source>
        <translation>lignes-non-reprises</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Start (day and time)</source>
        <translation>Début (jour et heure)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Own token</source>
        <translation>Code propre</translation>
    </message>
</context>
<context>
    <name>ClassList</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Décroissant</translation>
    </message>
    <message>
        <source>&amp;Usual columns and order</source>
        <translation>Colonnes et ordre &amp;habituels</translation>
    </message>
</context>
<context>
    <name>ClassLogs</name>
    <message>
        <source>Held</source>
        <translation>A eu lieu</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>N’a pas eu lieu</translation>
    </message>
    <message>
        <source>Nothing said</source>
        <translation>Rien d’indiqué</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Fichier CSV</translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation>Fichier JSON</translation>
    </message>
    <message>
        <source>LearnCube</source>
        <translation>LearnCube</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Professeur</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>Tutor start</source>
        <translation>Début professeur</translation>
    </message>
    <message>
        <source>Student start</source>
        <translation>Début élève</translation>
    </message>
    <message>
        <source>Class time</source>
        <translation>Durée du cours</translation>
    </message>
    <message>
        <source>Planned min</source>
        <translation>Min prévues</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>ClassWeek</name>
    <message>
        <source>Week before</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Semaine suivante</translation>
    </message>
    <message>
        <source>{what} (Page up)</source>
        <translation>{what} (Page préc.)</translation>
    </message>
    <message>
        <source>{what} (Page down)</source>
        <translation>{what} (Page suiv.)</translation>
    </message>
    <message>
        <source>{place} time</source>
        <translation>Heure de {place}</translation>
    </message>
    <message>
        <source>{times}, {place} time</source>
        <translation>{times}, heure de {place}</translation>
    </message>
    <message>
        <source>{title} moved to {when}</source>
        <translation>{title} déplacé à {when}</translation>
    </message>
    <message>
        <source>This we&amp;ek</source>
        <translation>Cette s&amp;emaine</translation>
    </message>
</context>
<context>
    <name>ClassesPage</name>
    <message>
        <source>Classes</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Closed &amp;days</source>
        <translation>Jours de &amp;fermeture</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>Colonnes et ordre</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Semaine</translation>
    </message>
    <message>
        <source>Chec&amp;k a link</source>
        <translation>&amp;Vérifier un lien</translation>
    </message>
    <message>
        <source>&amp;Send week</source>
        <translation>E&amp;nvoyer la semaine</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>I&amp;mporter</translation>
    </message>
    <message>
        <source>Several classes from a spreadsheet</source>
        <translation>Plusieurs cours à partir d’un tableur</translation>
    </message>
    <message>
        <source>No classes here yet</source>
        <translation>Aucun cours ici pour l’instant</translation>
    </message>
    <message>
        <source>Every class stands here with its people, its state and its minutes.</source>
        <translation>Chaque cours figure ici avec ses personnes, son état et ses minutes.</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Nouveau cours</translation>
    </message>
    <message>
        <source>From a spreadsheet…</source>
        <translation>À partir d’un tableur…</translation>
    </message>
    <message>
        <source>No class fits</source>
        <translation>Aucun cours ne correspond</translation>
    </message>
    <message>
        <source>Choose other days, or take away part of the filter.</source>
        <translation>Choisissez d’autres jours ou retirez une partie du filtre.</translation>
    </message>
    <message>
        <source>Show all classes</source>
        <translation>Afficher tous les cours</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>À partir d’un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Paste cells	Ctrl+V</source>
        <translation>&amp;Coller des cellules	Ctrl+V</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Professeur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 cours</translation>
    </message>
    <message>
        <source>{n} classes</source>
        <translation>{n} cours</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Colonnes</translation>
    </message>
</context>
<context>
    <name>ClosedDaysDialog</name>
    <message>
        <source>Closed days</source>
        <translation>Jours de fermeture</translation>
    </message>
    <message>
        <source>Calendar of closed days</source>
        <translation>Calendrier des jours de fermeture</translation>
    </message>
    <message>
        <source>Closed days and absences</source>
        <translation>Jours de fermeture et absences</translation>
    </message>
    <message>
        <source>No closed days ahead</source>
        <translation>Aucun jour de fermeture à venir</translation>
    </message>
    <message>
        <source>Enter holidays here, and days on which somebody is away.</source>
        <translation>Saisissez ici les vacances et les jours où quelqu’un est absent.</translation>
    </message>
    <message>
        <source>&amp;Add days…</source>
        <translation>&amp;Ajouter des jours…</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>A series passes over closed days. A class that falls on them is yours to decide.</source>
        <translation>Une série saute les jours de fermeture. Pour un cours qui tombe ce jour-là, c’est vous qui décidez.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Taken away: {days}. The classes stay as they are.</source>
        <translation>Retiré&#xa0;: {days}. Les cours restent tels quels.</translation>
    </message>
</context>
<context>
    <name>ClosureDialog</name>
    <message>
        <source>Closed days</source>
        <translation>Jours de fermeture</translation>
    </message>
    <message>
        <source>{name} is away</source>
        <translation>{name} est absent</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Premier jour</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <source>The whole business</source>
        <translation>Toute l’entreprise</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Qui est absent</translation>
    </message>
    <message>
        <source>Who is a&amp;way</source>
        <translation>&amp;Qui est absent</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>P&amp;our</translation>
    </message>
    <message>
        <source>Christmas, illness … (for yourself)</source>
        <translation>Noël, maladie… (pour vous-même)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Classes on these days</source>
        <translation>Cours de ces jours</translation>
    </message>
    <message>
        <source>&amp;Cancel them</source>
        <translation>Les &amp;annuler</translation>
    </message>
    <message>
        <source>&amp;Move them by</source>
        <translation>Le&amp;s déplacer de</translation>
    </message>
    <message>
        <source>E&amp;xcuse the student; they take place</source>
        <translation>E&amp;xcuser l’élève&#x202f;; ils ont lieu</translation>
    </message>
    <message>
        <source>&amp;Hand them over to</source>
        <translation>Les con&amp;fier à</translation>
    </message>
    <message>
        <source>L&amp;eave them as they are</source>
        <translation>Les &amp;laisser tels quels</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Days later</source>
        <translation>Jours de décalage</translation>
    </message>
    <message>
        <source>Who teaches instead</source>
        <translation>Qui enseigne à la place</translation>
    </message>
    <message>
        <source>1 class falls on these days</source>
        <translation>1 cours tombe sur ces jours</translation>
    </message>
    <message numerus="yes">
        <source>%n classes fall on these days</source>
        <translation>
            <numerusform>%n cours tombe sur ces jours</numerusform>
            <numerusform>%n cours tombent sur ces jours</numerusform>
        </translation>
    </message>
    <message>
        <source>No class falls on these days</source>
        <translation>Aucun cours ne tombe sur ces jours</translation>
    </message>
    <message>
        <source>no open day within a year</source>
        <translation>aucun jour ouvert d’ici un an</translation>
    </message>
    <message>
        <source>to {when}</source>
        <translation>à {when}</translation>
    </message>
    <message>
        <source>to {when}, where somebody is in another class</source>
        <translation>à {when}, où quelqu’un est dans un autre cours</translation>
    </message>
    <message>
        <source>Who is away?</source>
        <translation>Qui est absent&#x202f;?</translation>
    </message>
    <message>
        <source>Who teaches instead?</source>
        <translation>Qui enseigne à la place&#x202f;?</translation>
    </message>
    <message>
        <source>1 class is cancelled</source>
        <translation>1 cours est annulé</translation>
    </message>
    <message numerus="yes">
        <source>%n classes are cancelled</source>
        <translation>
            <numerusform>%n cours est annulé</numerusform>
            <numerusform>%n cours sont annulés</numerusform>
        </translation>
    </message>
    <message>
        <source>1 class is moved</source>
        <translation>1 cours est déplacé</translation>
    </message>
    <message numerus="yes">
        <source>%n classes are moved</source>
        <translation>
            <numerusform>%n cours est déplacé</numerusform>
            <numerusform>%n cours sont déplacés</numerusform>
        </translation>
    </message>
    <message>
        <source>Excused from 1 class</source>
        <translation>Excusé pour 1 cours</translation>
    </message>
    <message numerus="yes">
        <source>Excused from %n classes</source>
        <translation>
            <numerusform>Excusé pour %n cours</numerusform>
            <numerusform>Excusé pour %n cours</numerusform>
        </translation>
    </message>
    <message>
        <source>1 class is handed over</source>
        <translation>1 cours est confié</translation>
    </message>
    <message numerus="yes">
        <source>%n classes are handed over</source>
        <translation>
            <numerusform>%n cours est confié</numerusform>
            <numerusform>%n cours sont confiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>LearnCube asks this program who may enter a class</source>
        <translation>LearnCube demande à ce programme qui peut entrer en cours</translation>
    </message>
    <message>
        <source>Last messages</source>
        <translation>Derniers messages</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Add contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Modifier le contact</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>A parent, for instance. Reads messages for {name}.</source>
        <translation>Un parent, par exemple. Lit les messages destinés à {name}.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>As {name}</source>
        <translation>Comme {name}</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation>{name} enregistré</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Link of {name} copied</source>
        <translation>Lien de {name} copié</translation>
    </message>
    <message>
        <source>Short message for {name} copied</source>
        <translation>Message court pour {name} copié</translation>
    </message>
    <message>
        <source>Links of {title} copied</source>
        <translation>Liens de {title} copiés</translation>
    </message>
    <message>
        <source>{said}, for the practice classroom on this PC only.</source>
        <translation>{said}, pour la salle d’entraînement de ce PC seulement.</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct the minutes</source>
        <translation>Corriger les minutes</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>{title} counts {total} now. What LearnCube said stays beside your total.</source>
        <translation>{title} compte maintenant {total}. Ce que LearnCube a indiqué reste à côté de votre total.</translation>
    </message>
    <message>
        <source>New &amp;total</source>
        <translation>Nouveau &amp;total</translation>
    </message>
    <message>
        <source>Hours, minutes, seconds: 1:05:00</source>
        <translation>Heures, minutes, secondes&#xa0;: 1:05:00</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>It stands beside the total on every report.</source>
        <translation>Cela figure à côté du total sur chaque rapport.</translation>
    </message>
    <message>
        <source>Taken as {total} (hours, minutes, seconds)</source>
        <translation>Compris comme {total} (heures, minutes, secondes)</translation>
    </message>
    <message>
        <source>Write it like 1:05:00 (hours, minutes, seconds) or 47:30.</source>
        <translation>Écrivez-le sous la forme 1:05:00 (heures, minutes, secondes) ou 47:30.</translation>
    </message>
    <message>
        <source>Say why the total is changed.</source>
        <translation>Indiquez pourquoi le total est modifié.</translation>
    </message>
    <message>
        <source>{title} counts {total} now</source>
        <translation>{title} compte maintenant {total}</translation>
    </message>
</context>
<context>
    <name>CreditDialog</name>
    <message>
        <source>Credit of {name}</source>
        <translation>Crédit de {name}</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>{name} has {credit} now.</source>
        <translation>{name} a maintenant {credit}.</translation>
    </message>
    <message>
        <source>lessons</source>
        <translation>leçons</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>H&amp;ow much</source>
        <translation>&amp;Combien</translation>
    </message>
    <message>
        <source>Below 0 takes away what was given by mistake.</source>
        <translation>Un nombre négatif retire ce qui a été donné par erreur.</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unité</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>For example the invoice&apos;s number.</source>
        <translation>Par exemple le numéro de la facture.</translation>
    </message>
    <message>
        <source>{name} has {credit} now</source>
        <translation>{name} a maintenant {credit}</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minutes</translation>
    </message>
    <message>
        <source>1 lesson</source>
        <translation>1 leçon</translation>
    </message>
    <message>
        <source>{n} lessons</source>
        <translation>{n} leçons</translation>
    </message>
</context>
<context>
    <name>Currencies</name>
    <message>
        <source>Argentine peso</source>
        <translation>Peso argentin</translation>
    </message>
    <message>
        <source>Australian dollar</source>
        <translation>Dollar australien</translation>
    </message>
    <message>
        <source>Brazilian real</source>
        <translation>Réal brésilien</translation>
    </message>
    <message>
        <source>British pound</source>
        <translation>Livre sterling</translation>
    </message>
    <message>
        <source>Bulgarian lev</source>
        <translation>Lev bulgare</translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <translation>Dollar canadien</translation>
    </message>
    <message>
        <source>Chilean peso</source>
        <translation>Peso chilien</translation>
    </message>
    <message>
        <source>Chinese yuan</source>
        <translation>Yuan chinois</translation>
    </message>
    <message>
        <source>Colombian peso</source>
        <translation>Peso colombien</translation>
    </message>
    <message>
        <source>Czech koruna</source>
        <translation>Couronne tchèque</translation>
    </message>
    <message>
        <source>Danish krone</source>
        <translation>Couronne danoise</translation>
    </message>
    <message>
        <source>Egyptian pound</source>
        <translation>Livre égyptienne</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>Hong Kong dollar</source>
        <translation>Dollar de Hong Kong</translation>
    </message>
    <message>
        <source>Hungarian forint</source>
        <translation>Forint hongrois</translation>
    </message>
    <message>
        <source>Indian rupee</source>
        <translation>Roupie indienne</translation>
    </message>
    <message>
        <source>Israeli shekel</source>
        <translation>Shekel israélien</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>Yen japonais</translation>
    </message>
    <message>
        <source>Mexican peso</source>
        <translation>Peso mexicain</translation>
    </message>
    <message>
        <source>Moroccan dirham</source>
        <translation>Dirham marocain</translation>
    </message>
    <message>
        <source>New Zealand dollar</source>
        <translation>Dollar néo-zélandais</translation>
    </message>
    <message>
        <source>Norwegian krone</source>
        <translation>Couronne norvégienne</translation>
    </message>
    <message>
        <source>Peruvian sol</source>
        <translation>Sol péruvien</translation>
    </message>
    <message>
        <source>Polish zloty</source>
        <translation>Zloty polonais</translation>
    </message>
    <message>
        <source>Romanian leu</source>
        <translation>Leu roumain</translation>
    </message>
    <message>
        <source>Saudi riyal</source>
        <translation>Riyal saoudien</translation>
    </message>
    <message>
        <source>Singapore dollar</source>
        <translation>Dollar de Singapour</translation>
    </message>
    <message>
        <source>South African rand</source>
        <translation>Rand sud-africain</translation>
    </message>
    <message>
        <source>South Korean won</source>
        <translation>Won sud-coréen</translation>
    </message>
    <message>
        <source>Swedish krona</source>
        <translation>Couronne suédoise</translation>
    </message>
    <message>
        <source>Swiss franc</source>
        <translation>Franc suisse</translation>
    </message>
    <message>
        <source>Turkish lira</source>
        <translation>Livre turque</translation>
    </message>
    <message>
        <source>Ukrainian hryvnia</source>
        <translation>Hryvnia ukrainienne</translation>
    </message>
    <message>
        <source>UAE dirham</source>
        <translation>Dirham des Émirats</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>Dollar américain</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>This is no day. Write it like {day}.</source>
        <translation>Ce n’est pas un jour. Écrivez-le comme {day}.</translation>
    </message>
</context>
<context>
    <name>DateRange</name>
    <message>
        <source>Range</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
    </message>
    <message>
        <source>This term</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Du – au</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Tous les cours</translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>Choose a day</source>
        <translation>Choisir un jour</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Aucun jour</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>While you were away</source>
        <translation>Pendant votre absence</translation>
    </message>
    <message>
        <source>Something may be missing of: {titles}. Open lcadmin to see.</source>
        <translation>Il manque peut-être quelque chose à&#xa0;: {titles}. Ouvrez lcadmin pour voir.</translation>
    </message>
</context>
<context>
    <name>DoctorDialog</name>
    <message>
        <source>Check a link</source>
        <translation>Vérifier un lien</translation>
    </message>
    <message>
        <source>A whole mail with the link in it will do as well. Nothing happens to the class.</source>
        <translation>Un e-mail entier qui contient le lien convient aussi. Le cours n’est pas touché.</translation>
    </message>
    <message>
        <source>&amp;Paste a link</source>
        <translation>C&amp;oller un lien</translation>
    </message>
    <message>
        <source>&amp;Show class</source>
        <translation>&amp;Afficher le cours</translation>
    </message>
    <message>
        <source>&amp;Copy the right link</source>
        <translation>&amp;Copier le bon lien</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Given: {ways}</source>
        <translation>Transmis&#xa0;: {ways}</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Altéré</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Inconnu ici</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Aucun lien</translation>
    </message>
    <message>
        <source>The right link is copied</source>
        <translation>Le bon lien est copié</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Copies the message as it is shown, rich and plain at once</source>
        <translation>Copie le message tel qu’il est affiché, avec et sans mise en forme</translation>
    </message>
    <message>
        <source>Open as &amp;draft</source>
        <translation>Ouvrir comme &amp;brouillon</translation>
    </message>
    <message>
        <source>Opens it in your mail program, with calendar entries</source>
        <translation>L’ouvre dans votre logiciel de messagerie, avec les entrées d’agenda</translation>
    </message>
    <message>
        <source>New &amp;mail</source>
        <translation>Nouvel e-&amp;mail</translation>
    </message>
    <message>
        <source>Begins a mail in your mail program, text only</source>
        <translation>Commence un e-mail dans votre logiciel de messagerie, texte seul</translation>
    </message>
    <message>
        <source>Message for {name} copied</source>
        <translation>Message pour {name} copié</translation>
    </message>
    <message>
        <source>The text is too long to hand over: it is copied, paste it into the mail.</source>
        <translation>Le texte est trop long pour être transmis&#xa0;: il est copié, collez-le dans l’e-mail.</translation>
    </message>
    <message>
        <source>No mail program was found. The message is copied: paste it into a mail.</source>
        <translation>Aucun logiciel de messagerie n’a été trouvé. Le message est copié&#xa0;: collez-le dans un e-mail.</translation>
    </message>
    <message>
        <source>No program opens drafts here. The draft is the file {file}.</source>
        <translation>Aucun programme n’ouvre les brouillons ici. Le brouillon est le fichier {file}.</translation>
    </message>
    <message>
        <source>Draft for {name} opened</source>
        <translation>Brouillon pour {name} ouvert</translation>
    </message>
</context>
<context>
    <name>DuplicateClassDialog</name>
    <message>
        <source>Save and &amp;copy links</source>
        <translation>Enregistrer et &amp;copier les liens</translation>
    </message>
    <message>
        <source>Duplicate class</source>
        <translation>Dupliquer le cours</translation>
    </message>
    <message>
        <source>The same people, with new links.</source>
        <translation>Les mêmes personnes, avec de nouveaux liens.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>{title} saved</source>
        <translation>{title} enregistré</translation>
    </message>
</context>
<context>
    <name>EditClassDialog</name>
    <message>
        <source>Edit class</source>
        <translation>Modifier le cours</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Professeur</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>T&amp;utor</source>
        <translation>P&amp;rofesseur</translation>
    </message>
    <message>
        <source>Whoever leaves the class loses the link; whoever joins gets one; the others keep theirs.</source>
        <translation>Qui quitte le cours perd le lien&#x202f;; qui le rejoint en reçoit un&#x202f;; les autres gardent le leur.</translation>
    </message>
    <message>
        <source>Stude&amp;nts</source>
        <translation>É&amp;lèves</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Durée</translation>
    </message>
    <message>
        <source>Who teaches?</source>
        <translation>Qui enseigne&#x202f;?</translation>
    </message>
    <message>
        <source>{said}. New links for {names}: copy and send them</source>
        <translation>{said}. Nouveaux liens pour {names}&#xa0;: copiez-les et envoyez-les</translation>
    </message>
    <message>
        <source>{said}. Tell everybody the new time.</source>
        <translation>{said}. Indiquez la nouvelle heure à tout le monde.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>{said}. No student is in it any more.</source>
        <translation>{said}. Plus aucun élève n’y est inscrit.</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase the data of {name}</source>
        <translation>Effacer les données de {name}</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>&amp;Effacer définitivement</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Looking what there is…</source>
        <translation>Recherche de ce qu’il y a…</translation>
    </message>
    <message>
        <source>Books must be kept for years, and what others are paid rests on the same minutes.</source>
        <translation>Les livres doivent être conservés des années, et la paie des autres repose sur les mêmes minutes.</translation>
    </message>
    <message>
        <source>Your settings or message texts name this person. They stay: change them yourself.</source>
        <translation>Vos réglages ou vos textes de messages nomment cette personne. Ils restent : modifiez-les vous-même.</translation>
    </message>
    <message>
        <source>Still in backups</source>
        <translation>Encore dans des sauvegardes</translation>
    </message>
    <message>
        <source>{name} – this cannot be undone.</source>
        <translation>{name} – cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Type the &amp;name to confirm</source>
        <translation>Tapez le &amp;nom pour confirmer</translation>
    </message>
    <message>
        <source>Stays, as {name}</source>
        <translation>Reste, comme {name}</translation>
    </message>
    <message numerus="yes">
        <source>Erase in %n &amp;backups as well</source>
        <translation>
            <numerusform>Effacer aussi dans %n &amp;sauvegarde</numerusform>
            <numerusform>Effacer aussi dans %n &amp;sauvegardes</numerusform>
        </translation>
    </message>
    <message>
        <source>the entry: names, e-mail, picture, time zone, language</source>
        <translation>la fiche : noms, e-mail, image, fuseau horaire, langue</translation>
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
            <numerusform>%n remise d’un lien</numerusform>
            <numerusform>%n remises d’un lien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what stood in %n messages</source>
        <translation>
            <numerusform>le contenu de %n message</numerusform>
            <numerusform>le contenu de %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the names in %n rows of the class logs</source>
        <translation>
            <numerusform>les noms dans %n ligne des journaux</numerusform>
            <numerusform>les noms dans %n lignes des journaux</numerusform>
        </translation>
    </message>
    <message>
        <source>the name wherever it was written: titles, notes, reasons, the history</source>
        <translation>le nom partout où il est écrit : titres, notes, motifs, historique</translation>
    </message>
    <message numerus="yes">
        <source>%n classes with their minutes</source>
        <translation>
            <numerusform>%n cours avec ses minutes</numerusform>
            <numerusform>%n cours avec leurs minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of credit</source>
        <translation>
            <numerusform>%n ligne de crédit</numerusform>
            <numerusform>%n lignes de crédit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of months that were paid</source>
        <translation>
            <numerusform>%n ligne de mois payés</numerusform>
            <numerusform>%n lignes de mois payés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing but a number.</source>
        <translation>Rien qu’un numéro.</translation>
    </message>
    <message>
        <source>{when}: goes by itself on {day} at the latest</source>
        <translation>{when} : disparaît de lui-même le {day} au plus tard</translation>
    </message>
    <message>
        <source>{when}: stays until somebody removes it</source>
        <translation>{when} : reste jusqu’à ce que quelqu’un l’enlève</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The data of {name} are erased</source>
        <translation>Les données de {name} sont effacées</translation>
    </message>
    <message>
        <source>Still in: {files}</source>
        <translation>Encore dans : {files}</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Explain the minutes</source>
        <translation>Expliquer les minutes</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Heard so far</source>
        <translation>Reçu jusqu’ici</translation>
    </message>
    <message>
        <source>Yes (Beta)</source>
        <translation>Oui (bêta)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>By the tutor, told {when}</source>
        <translation>Par le professeur, prévenu {when}</translation>
    </message>
    <message>
        <source>By a student, told {when}</source>
        <translation>Par un élève, prévenu {when}</translation>
    </message>
    <message>
        <source>By the office, told {when}</source>
        <translation>Par le bureau, prévenu {when}</translation>
    </message>
    <message>
        <source>Charged {charge} %, paid {pay} %</source>
        <translation>Facturé {charge} %, payé {pay} %</translation>
    </message>
    <message>
        <source>Nothing charged, nothing paid</source>
        <translation>Rien de facturé, rien de payé</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>pas commencé</translation>
    </message>
    <message>
        <source>of {planned} planned</source>
        <translation>sur {planned} prévues</translation>
    </message>
    <message>
        <source>{name} not let in: {reason}</source>
        <translation>{name} n’a pas pu entrer&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>FamilyDialog</name>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Brothers and sisters of {name}. Their parents get one message with everybody&apos;s links, each with the child&apos;s name.</source>
        <translation>Frères et sœurs de {name}. Leurs parents reçoivent un seul message avec les liens de chacun, chaque lien avec le nom de l’enfant.</translation>
    </message>
    <message>
        <source>Brothers and sisters</source>
        <translation>Frères et sœurs</translation>
    </message>
    <message>
        <source>&amp;Brothers and sisters</source>
        <translation>&amp;Frères et sœurs</translation>
    </message>
    <message>
        <source>There is nobody called that. Choose somebody from the list.</source>
        <translation>Personne ne porte ce nom. Choisissez quelqu’un dans la liste.</translation>
    </message>
    <message>
        <source>Family saved</source>
        <translation>Famille enregistrée</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>A fault in lcadmin</source>
        <translation>Une erreur dans lcadmin</translation>
    </message>
    <message>
        <source>Something in lcadmin went wrong that should not have.</source>
        <translation>Quelque chose s’est mal passé dans lcadmin.</translation>
    </message>
    <message>
        <source>What was finished before it is kept. Try the step again; if this comes back, restart lcadmin, and send the details to whoever looks after it.</source>
        <translation>Ce qui était terminé avant est conservé. Refaites l’étape&#xa0;; si cela se reproduit, redémarrez lcadmin et envoyez les détails à la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>&amp;Copy details for support</source>
        <translation>&amp;Copier les détails pour l’assistance</translation>
    </message>
</context>
<context>
    <name>FileDrops</name>
    <message>
        <source>Not taken: {files}. What can be dropped here is class logs, and one at a time classes in a spreadsheet, a backup, or the file from another PC.</source>
        <translation>Non repris&#xa0;: {files}. On peut déposer ici des journaux de cours et, une à la fois, une feuille de calcul de cours, une sauvegarde ou le fichier d’un autre PC.</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <source>What the rows are</source>
        <translation>Ce que sont les lignes</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>Choisissez ce que c’est</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Rows as LearnCube&apos;s REST API gives them.</source>
        <translation>Les lignes telles que l’API REST de LearnCube les donne.</translation>
    </message>
    <message>
        <source>The first rows of {file}</source>
        <translation>Les premières lignes de {file}</translation>
    </message>
    <message>
        <source>{file}: choose whether its rows are classes or participants.</source>
        <translation>{file}&#xa0;: choisissez si ses lignes sont des cours ou des participants.</translation>
    </message>
    <message>
        <source>{file}: say which column is {fields}.</source>
        <translation>{file}&#xa0;: indiquez quelle colonne est {fields}.</translation>
    </message>
    <message>
        <source>What column {n} is ({head})</source>
        <translation>Ce qu’est la colonne {n} ({head})</translation>
    </message>
    <message>
        <source>Show every column</source>
        <translation>Montrer toutes les colonnes</translation>
    </message>
    <message>
        <source>{n} of {all} columns are read. Above each stands what it is: change what was guessed wrong.</source>
        <translation>{n} colonnes sur {all} sont lues. Au-dessus de chacune est indiqué ce qu’elle contient : changez ce qui a été mal deviné.</translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation>Colonne {n}</translation>
    </message>
    <message>
        <source>How the letters are written</source>
        <translation>Comment les lettres sont écrites</translation>
    </message>
    <message>
        <source>Choose another where names look wrong</source>
        <translation>Choisissez autre chose si les noms paraissent faux</translation>
    </message>
    <message>
        <source>Letters: {which}</source>
        <translation>Lettres : {which}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Welcome to lcadmin</source>
        <translation>Bienvenue dans lcadmin</translation>
    </message>
    <message>
        <source>Skip all of it</source>
        <translation>Tout passer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>Votre entreprise</translation>
    </message>
    <message>
        <source>Who you are, and when it is noon where you plan your classes.</source>
        <translation>Qui vous êtes, et l’heure du lieu où vous planifiez vos cours.</translation>
    </message>
    <message>
        <source>Your LearnCube</source>
        <translation>Votre LearnCube</translation>
    </message>
    <message>
        <source>Paste any join link that LearnCube gave you: the address is taken from it. The keys are only needed to fetch LearnCube&apos;s own class log. Both can wait.</source>
        <translation>Collez n’importe quel lien d’accès que LearnCube vous a donné : l’adresse en est tirée. Les clés ne servent qu’à récupérer le journal de LearnCube. Les deux peuvent attendre.</translation>
    </message>
    <message>
        <source>See it work</source>
        <translation>Voir comment cela marche</translation>
    </message>
    <message>
        <source>The practice classroom stands in for LearnCube on this PC. It makes two people and a class and opens both links in your browser: press Start Class in both, and watch the minutes appear here.</source>
        <translation>La salle d’entraînement remplace LearnCube sur ce PC. Elle crée deux personnes et un cours et ouvre les deux liens dans votre navigateur&#xa0;: cliquez sur Start Class dans les deux, et regardez les minutes apparaître ici.</translation>
    </message>
    <message>
        <source>Open the &amp;practice classroom</source>
        <translation>Ouvrir la &amp;salle d’entraînement</translation>
    </message>
    <message>
        <source>Look at a &amp;sample month instead</source>
        <translation>Voir plutôt un &amp;mois d’exemple</translation>
    </message>
    <message>
        <source>Both are marked as made up, are on nobody&apos;s pay, and go again with one click.</source>
        <translation>Les deux sont marqués comme fictifs, ne comptent dans aucune rémunération et disparaissent en un clic.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>I come from &amp;another PC…</source>
        <translation>Je viens d’un autre &amp;PC…</translation>
    </message>
</context>
<context>
    <name>FolderEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} jours</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>il y a {span}</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>1 row copied</source>
        <translation>1 ligne copiée</translation>
    </message>
    <message>
        <source>{n} rows copied</source>
        <translation>{n} lignes copiées</translation>
    </message>
</context>
<context>
    <name>Given</name>
    <message>
        <source>copied {when}</source>
        <translation>copié {when}</translation>
    </message>
    <message>
        <source>mailed {when}</source>
        <translation>envoyé par e-mail {when}</translation>
    </message>
    <message>
        <source>draft {when}</source>
        <translation>brouillon {when}</translation>
    </message>
    <message>
        <source>QR code {when}</source>
        <translation>code QR {when}</translation>
    </message>
    <message>
        <source>as a file {when}</source>
        <translation>en fichier {when}</translation>
    </message>
    <message>
        <source>by a command {when}</source>
        <translation>par une commande {when}</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} et {n} de plus</translation>
    </message>
    <message>
        <source>Told another time: {names}</source>
        <translation>Autre heure annoncée à&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Not told yet that this class is cancelled: {names}</source>
        <translation>Ne savent pas encore que ce cours est annulé&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Not told yet that this class is back on: {names}</source>
        <translation>Ne savent pas encore que ce cours est rétabli&#xa0;: {names}</translation>
    </message>
    <message>
        <source>With a link that is not right any more: {names}</source>
        <translation>Avec un lien qui n’est plus bon&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Not told yet that they are not in this class any more: {names}</source>
        <translation>Ne savent pas encore qu’ils ne sont plus dans ce cours&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Told another tutor: {names}</source>
        <translation>Autre professeur annoncé à&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>GoingLiveCard</name>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>The steps to go live are under Connection now</source>
        <translation>Les étapes jusqu’au départ se trouvent désormais sous « Connexion »</translation>
    </message>
    <message>
        <source>The steps to go live are on Today again</source>
        <translation>Les étapes jusqu’au départ sont de nouveau dans « Aujourd’hui »</translation>
    </message>
    <message>
        <source>Asking through the internet…</source>
        <translation>Question posée par internet…</translation>
    </message>
    <message>
        <source>Good. Now enter what LearnCube wrote to you</source>
        <translation>Bien. Saisissez maintenant ce que LearnCube vous a écrit</translation>
    </message>
    <message>
        <source>Signing in to LearnCube…</source>
        <translation>Connexion à LearnCube…</translation>
    </message>
    <message numerus="yes">
        <source>Show %n steps that are done</source>
        <translation>
            <numerusform>Afficher %n étape faite</numerusform>
            <numerusform>Afficher les %n étapes faites</numerusform>
        </translation>
    </message>
    <message>
        <source>Going live</source>
        <translation>Vers le départ</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} sur {all} faites</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide the steps to go live</source>
        <translation>Masquer les étapes jusqu’au départ</translation>
    </message>
    <message>
        <source>Show the steps to go live</source>
        <translation>Afficher les étapes jusqu’au départ</translation>
    </message>
    <message>
        <source>Put back on Today</source>
        <translation>Remettre dans « Aujourd’hui »</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ranger</translation>
    </message>
    <message>
        <source>Put the steps to go live away</source>
        <translation>Ranger les étapes jusqu’au départ</translation>
    </message>
    <message>
        <source>They are under Connection whenever you want them.</source>
        <translation>Vous les retrouvez à tout moment sous « Connexion ».</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Show the message…</source>
        <translation>Afficher le message…</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Essayer à nouveau</translation>
    </message>
    <message>
        <source>Choose a way</source>
        <translation>Choisir une voie</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Write the message…</source>
        <translation>Écrire le message…</translation>
    </message>
    <message>
        <source>They have answered</source>
        <translation>Ils ont répondu</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>La saisir</translation>
    </message>
    <message>
        <source>Enter them</source>
        <translation>Les saisir</translation>
    </message>
    <message>
        <source>Test them</source>
        <translation>Les essayer</translation>
    </message>
    <message>
        <source>Bring in…</source>
        <translation>Faire venir…</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Nouveau cours</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>No automatic backup can be made. {why}</source>
        <translation>Aucune sauvegarde automatique n’est possible. {why}</translation>
    </message>
    <message>
        <source>Until then nothing new is kept and nobody can enter a class; what was kept before is safe. lcadmin goes on by itself as soon as it can.</source>
        <translation>D’ici là, rien de nouveau n’est gardé et personne ne peut entrer en cours&#xa0;; ce qui a été gardé avant est en sécurité. lcadmin reprend de lui-même dès que possible.</translation>
    </message>
</context>
<context>
    <name>HealthBanner</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Take it back here</source>
        <translation>Reprendre ici</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Move it…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>En savoir plus</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Try it in the practice classroom</source>
        <translation>Essayez dans la salle d’entraînement</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Nouveau cours</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Find a class, a person or a link</source>
        <translation>Trouver un cours, une personne ou un lien</translation>
    </message>
    <message>
        <source>Ctrl+1 … 6</source>
        <translation>Ctrl+1 … 6</translation>
    </message>
    <message>
        <source>Today, Classes, People, Class logs, Reports, Connection</source>
        <translation>Aujourd’hui, Cours, Personnes, Journaux de cours, Rapports, Connexion</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
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
        <translation>Recharger la page</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open what is marked in a list</source>
        <translation>Ouvrir ce qui est sélectionné dans une liste</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Touche Menu</translation>
    </message>
    <message>
        <source>What can be done with what is marked</source>
        <translation>Ce qu’on peut faire avec ce qui est sélectionné</translation>
    </message>
    <message>
        <source>↓, ↑</source>
        <translation>↓, ↑</translation>
    </message>
    <message>
        <source>On Today: to the class that comes, to the one before</source>
        <translation>Sur Aujourd’hui : au cours qui vient, à celui d’avant</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>On Today: help with the first thing that needs somebody</source>
        <translation>Sur Aujourd’hui : aider pour le premier point à traiter</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>The minutes of the class that is marked or shown</source>
        <translation>Les minutes du cours sélectionné ou affiché</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Another tutor for the class that is marked or shown</source>
        <translation>Un autre professeur pour le cours sélectionné ou affiché</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>On Today and in Classes: cancel what is marked</source>
        <translation>Sur Aujourd’hui et dans Cours : annuler ce qui est sélectionné</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Close a dialog, leave the search</source>
        <translation>Fermer une boîte de dialogue, quitter la recherche</translation>
    </message>
    <message>
        <source>The steps to go live</source>
        <translation>Les étapes jusqu’au départ</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>Rien dans l’aide ne contient ces mots.</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo; with Shift, do it again</source>
        <translation>Annuler ; avec Maj, rétablir</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Ces touches</translation>
    </message>
    <message>
        <source>On Today and in Classes: copy the links of what is marked</source>
        <translation>Sur Aujourd’hui et dans Cours : copier les liens de ce qui est sélectionné</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>A chapter of the manual</source>
        <translation>Un chapitre du manuel</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Help on the page or dialog in front</source>
        <translation>Aide sur la page ou la fenêtre affichée</translation>
    </message>
    <message>
        <source>Back to the page before; in Help also Alt+→</source>
        <translation>Retour à la page précédente ; dans l’aide aussi Alt+→</translation>
    </message>
    <message>
        <source>The class that is marked or shown, again next week</source>
        <translation>Le cours sélectionné ou affiché, à nouveau la semaine prochaine</translation>
    </message>
</context>
<context>
    <name>HelpReading</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>What this topic says</source>
        <translation>Ce que dit ce sujet</translation>
    </message>
    <message>
        <source>This chapter is written in English.</source>
        <translation>Ce chapitre est écrit en anglais.</translation>
    </message>
    <message>
        <source>What the manual says</source>
        <translation>Ce que dit le manuel</translation>
    </message>
    <message>
        <source>The &amp;whole chapter</source>
        <translation>Le chapitre &amp;entier</translation>
    </message>
    <message>
        <source>Manual: {title}</source>
        <translation>Manuel : {title}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Annuler {what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Rétablir {what}</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Doing it again…</source>
        <translation>Rétablissement…</translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation>Annulé&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Done again: {what}.</source>
        <translation>Rétabli&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Rien n’a encore été fait</translation>
    </message>
    <message>
        <source>What you do stands here, and can be taken back.</source>
        <translation>Ce que vous faites figure ici et peut être annulé.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What was sent, what LearnCube reported, and links that were replaced are never taken back.</source>
        <translation>Ce qui a été envoyé, ce que LearnCube a signalé et les liens remplacés ne peuvent jamais être annulés.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Half way</source>
        <translation>À moitié</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>KeptIn</name>
    <message>
        <source>Keys and passwords are kept in this PC’s keyring, not in the data folder.</source>
        <translation>Les clés et les mots de passe sont dans le trousseau de ce PC, pas dans le dossier des données.</translation>
    </message>
    <message>
        <source>This PC has no keyring, so keys and passwords stand in a file in the data folder (secrets.json). Only you can read it on this PC; whoever copies the folder has them.</source>
        <translation>Ce PC n’a pas de trousseau&#xa0;: les clés et les mots de passe sont donc dans un fichier du dossier des données (secrets.json). Sur ce PC, vous seul pouvez le lire&#xa0;; qui copie le dossier les a.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>lcadmin goes on answering</source>
        <translation>lcadmin continue de répondre</translation>
    </message>
    <message>
        <source>The window is closed, but people can still enter their classes. Quit it here.</source>
        <translation>La fenêtre est fermée, mais on peut toujours entrer en cours. Quittez le programme ici.</translation>
    </message>
    <message>
        <source>Quit lcadmin?</source>
        <translation>Quitter lcadmin&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody can enter a class, and no minutes are counted, until lcadmin runs again.</source>
        <translation>Personne ne peut entrer en cours, et aucune minute n’est comptée, tant que lcadmin n’est pas relancé.</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Laisser ouvert</translation>
    </message>
    <message>
        <source>&amp;Quit anyway</source>
        <translation>&amp;Quitter quand même</translation>
    </message>
    <message>
        <source>Going on now: {titles}</source>
        <translation>En cours actuellement&#xa0;: {titles}</translation>
    </message>
    <message numerus="yes">
        <source>{titles} and %n more</source>
        <translation>
            <numerusform>{titles} et %n de plus</numerusform>
            <numerusform>{titles} et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to come today: {titles}</source>
        <translation>Encore à venir aujourd’hui&#xa0;: {titles}</translation>
    </message>
    <message>
        <source>Planned for now, not begun yet: {titles}</source>
        <translation>Prévu maintenant, pas encore commencé&#xa0;: {titles}</translation>
    </message>
    <message>
        <source>Tomorrow: {titles}</source>
        <translation>Demain : {titles}</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Deactivate {name}</source>
        <translation>Désactiver {name}</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>&amp;Désactiver</translation>
    </message>
    <message>
        <source>{name} is in classes that are still to come. What shall become of them?</source>
        <translation>{name} a encore des cours à venir. Que doivent-ils devenir&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Hand them over to</source>
        <translation>Les con&amp;fier à</translation>
    </message>
    <message>
        <source>&amp;Take {name} out of them</source>
        <translation>&amp;Retirer {name} de ces cours</translation>
    </message>
    <message>
        <source>&amp;Cancel them</source>
        <translation>Les &amp;annuler</translation>
    </message>
    <message>
        <source>&amp;Leave them as they are</source>
        <translation>Les &amp;laisser tels quels</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Qui prend la suite</translation>
    </message>
    <message>
        <source>Classes ahead</source>
        <translation>Cours à venir</translation>
    </message>
    <message>
        <source>Somebody who is not active is let into no class; what was stays as it is.</source>
        <translation>Une personne désactivée ne peut entrer dans aucun cours&#x202f;; le passé reste tel quel.</translation>
    </message>
    <message>
        <source>Choose who takes over.</source>
        <translation>Choisissez qui prend la suite.</translation>
    </message>
    <message>
        <source>{name} is not active any more</source>
        <translation>{name} n’est plus actif</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Left out for want of room: {columns}. A wider window shows them, and every export.</source>
        <translation>Omis faute de place&#xa0;: {columns}. Une fenêtre plus large les montre, et chaque export aussi.</translation>
    </message>
</context>
<context>
    <name>LengthField</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Durée en minutes</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minutes</translation>
    </message>
</context>
<context>
    <name>LessonChecks</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message>
        <source>{n} of {all} chosen</source>
        <translation>{n} sur {all} sélectionnés</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Class</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Replace tutor</source>
        <translation>Remplacer le professeur</translation>
    </message>
    <message>
        <source>Cancel class</source>
        <translation>Annuler le cours</translation>
    </message>
    <message>
        <source>Put back on</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Send &amp;note</source>
        <translation>Envoyer un &amp;mot</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Replace tutor (Ctrl+T)</source>
        <translation>Remplacer le professeur (Ctrl+T)</translation>
    </message>
    <message>
        <source>Use the practice classroom</source>
        <translation>Utiliser la salle d’entraînement</translation>
    </message>
    <message>
        <source>Let everybody in again</source>
        <translation>Laisser de nouveau entrer tout le monde</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Cancellation…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>After {n} tries with wrong links, students who were not in yet are not let in any more.</source>
        <translation>Après {n} essais avec de mauvais liens, les élèves qui n’étaient pas encore entrés ne peuvent plus entrer.</translation>
    </message>
    <message>
        <source>practice, on no report</source>
        <translation>entraînement, sur aucun rapport</translation>
    </message>
    <message>
        <source>What {name} will read</source>
        <translation>Ce que {name} lira</translation>
    </message>
    <message>
        <source>Everybody can enter again</source>
        <translation>Tout le monde peut de nouveau entrer</translation>
    </message>
    <message>
        <source>Links lead to the practice classroom on this PC now</source>
        <translation>Les liens mènent maintenant à la salle d’entraînement sur ce PC</translation>
    </message>
    <message>
        <source>Another class like this one (to next week: Ctrl+D)</source>
        <translation>Un autre cours comme celui-ci (à la semaine prochaine : Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>LetterActions</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Send week</source>
        <translation>Envoyer la semaine</translation>
    </message>
    <message>
        <source>Check a link</source>
        <translation>Vérifier un lien</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Texts of messages</source>
        <translation>Textes des messages</translation>
    </message>
</context>
<context>
    <name>LetterBanners</name>
    <message>
        <source>It arrived</source>
        <translation>Il est arrivé</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Mail settings</source>
        <translation>Réglages d’e-mail</translation>
    </message>
    <message>
        <source>It is not known whether the message “{subject}” reached {name} ({address}).</source>
        <translation>On ne sait pas si le message «&#xa0;{subject}&#xa0;» est parvenu à {name} ({address}).</translation>
    </message>
</context>
<context>
    <name>LetterPreview</name>
    <message>
        <source>As a mail</source>
        <translation>En e-mail</translation>
    </message>
    <message>
        <source>As plain text</source>
        <translation>En texte brut</translation>
    </message>
    <message>
        <source>Short, for a messenger</source>
        <translation>Court, pour une messagerie instantanée</translation>
    </message>
    <message>
        <source>How the message is shown</source>
        <translation>Comment le message est affiché</translation>
    </message>
    <message>
        <source>The message as it is read</source>
        <translation>Le message tel qu’il est lu</translation>
    </message>
    <message>
        <source>Attached: {files}</source>
        <translation>Pièce jointe : {files}</translation>
    </message>
</context>
<context>
    <name>LetterReading</name>
    <message>
        <source>no address</source>
        <translation>aucune adresse</translation>
    </message>
</context>
<context>
    <name>LettersDialog</name>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine prochaine</translation>
    </message>
    <message>
        <source>Which week</source>
        <translation>Quelle semaine</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Rien à envoyer</translation>
    </message>
    <message>
        <source>How many are sent</source>
        <translation>Nombre d’envois</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>No class of this week is still to come.</source>
        <translation>Plus aucun cours à venir cette semaine.</translation>
    </message>
    <message>
        <source>Everybody knows what they need to know.</source>
        <translation>Chacun sait ce qu’il doit savoir.</translation>
    </message>
    <message>
        <source>Nothing can be sent yet</source>
        <translation>Rien ne peut encore être envoyé</translation>
    </message>
    <message>
        <source>One message, with everything for them in it.</source>
        <translation>Un message, avec tout ce qui les concerne.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages: one for each person, with everything for them in it.</source>
        <translation>
            <numerusform>%n message&#xa0;: un par personne, avec tout ce qui la concerne.</numerusform>
            <numerusform>%n messages&#xa0;: un par personne, avec tout ce qui la concerne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %n messages</source>
        <translation>
            <numerusform>&amp;Envoyer %n message</numerusform>
            <numerusform>&amp;Envoyer %n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send 1 message</source>
        <translation>&amp;Envoyer 1 message</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Sending messages…</source>
        <translation>Envoi des messages…</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} sur {all}</translation>
    </message>
    <message>
        <source>One message could not be sent. The reason stands beside it.</source>
        <translation>Un message n’a pas pu être envoyé. La raison figure à côté.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages could not be sent. The reason stands beside each.</source>
        <translation>
            <numerusform>%n message n’a pas pu être envoyé. La raison figure à côté.</numerusform>
            <numerusform>%n messages n’ont pas pu être envoyés. La raison figure à côté de chacun.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message sent.</source>
        <translation>1 message envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages sent.</source>
        <translation>
            <numerusform>%n message envoyé.</numerusform>
            <numerusform>%n messages envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Send week</source>
        <translation>Envoyer la semaine</translation>
    </message>
    <message>
        <source>Mail links</source>
        <translation>Envoyer les liens</translation>
    </message>
    <message>
        <source>Send note</source>
        <translation>Envoyer un mot</translation>
    </message>
    <message>
        <source>{what}; the message is sent</source>
        <translation>{what}&#x202f;; le message est envoyé</translation>
    </message>
    <message>
        <source>There is no class next week yet.</source>
        <translation>Il n’y a pas encore de cours la semaine prochaine.</translation>
    </message>
</context>
<context>
    <name>LettersList</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 cours</translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <translation>
            <numerusform>%n cours</numerusform>
            <numerusform>%n cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Another tutor</source>
        <translation>Autre professeur</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Sent {when}</source>
        <translation>Envoyé {when}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Draft made</source>
        <translation>Brouillon créé</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>Pas d’e-mail</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Inclure</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>This PC only</source>
        <translation>Ce PC seulement</translation>
    </message>
</context>
<context>
    <name>LinksCard</name>
    <message>
        <source>Join links</source>
        <translation>Liens d’accès</translation>
    </message>
    <message>
        <source>· each link lets in one person</source>
        <translation>· chaque lien laisse entrer une seule personne</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>Par e-&amp;mail</translation>
    </message>
    <message>
        <source>One message a person, by mail or as a draft</source>
        <translation>Un message par personne, par e-mail ou en brouillon</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Copy all links (Ctrl+Shift+C)</source>
        <translation>Copier tous les liens (Ctrl+Maj+C)</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>pas encore transmis</translation>
    </message>
    <message>
        <source>{given}, out of date</source>
        <translation>{given}, périmé</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Professeur</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>{role}, excused</source>
        <translation>{role}, excusé</translation>
    </message>
    <message>
        <source>{role}, not active</source>
        <translation>{role}, inactif</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>{n} links copied</source>
        <translation>{n} liens copiés</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the &amp;link alone</source>
        <translation>Copier le &amp;lien seul</translation>
    </message>
    <message>
        <source>Copy for a &amp;messenger</source>
        <translation>Copier pour une m&amp;essagerie instantanée</translation>
    </message>
    <message>
        <source>M&amp;ail…</source>
        <translation>Par e-m&amp;ail…</translation>
    </message>
    <message>
        <source>&amp;QR code</source>
        <translation>Code &amp;QR</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>&amp;New link…</source>
        <translation>&amp;Nouveau lien…</translation>
    </message>
    <message>
        <source>&amp;Replace tutor…</source>
        <translation>&amp;Remplacer le professeur…</translation>
    </message>
    <message>
        <source>Not &amp;excused</source>
        <translation>Non e&amp;xcusé</translation>
    </message>
    <message>
        <source>&amp;Excused: need not come</source>
        <translation>E&amp;xcusé&#xa0;: n’a pas à venir</translation>
    </message>
    <message>
        <source>&amp;Show person</source>
        <translation>Afficher la &amp;personne</translation>
    </message>
    <message>
        <source>Link of {name} copied</source>
        <translation>Lien de {name} copié</translation>
    </message>
    <message>
        <source>No browser was found. The link is copied: paste it into one.</source>
        <translation>Aucun navigateur n’a été trouvé. Le lien est copié&#xa0;: collez-le dans un navigateur.</translation>
    </message>
    <message>
        <source>{name} must come after all</source>
        <translation>{name} doit venir malgré tout</translation>
    </message>
    <message>
        <source>{name} is excused</source>
        <translation>{name} est excusé</translation>
    </message>
</context>
<context>
    <name>LockMonthDialog</name>
    <message>
        <source>Lock it once it has been paid. It then stays as it is. What changes later (a correction, a late message, another tutor) stands as an adjustment in the next month. This cannot be taken back.</source>
        <translation>Verrouillez-le une fois payé. Il reste alors tel quel. Ce qui change ensuite (une correction, un message tardif, un autre professeur) figure comme ajustement le mois suivant. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Lock tutor pay of {month}</source>
        <translation>Verrouiller la paie des professeurs ({month})</translation>
    </message>
    <message>
        <source>Lock student prices of {month}</source>
        <translation>Verrouiller les prix des élèves ({month})</translation>
    </message>
    <message>
        <source>&amp;Lock tutor pay</source>
        <translation>&amp;Verrouiller la paie</translation>
    </message>
    <message>
        <source>&amp;Lock student prices</source>
        <translation>&amp;Verrouiller les prix</translation>
    </message>
    <message>
        <source>Tutor pay of {month}: {amount}.</source>
        <translation>Paie des professeurs de {month} : {amount}.</translation>
    </message>
    <message>
        <source>Student prices of {month}: {amount}.</source>
        <translation>Prix des élèves de {month} : {amount}.</translation>
    </message>
    <message>
        <source>Student &amp;prices of {month} too</source>
        <translation>Aussi les &amp;prix des élèves de {month}</translation>
    </message>
    <message>
        <source>Tutor &amp;pay of {month} too</source>
        <translation>Aussi la &amp;paie des professeurs de {month}</translation>
    </message>
    <message>
        <source>Student prices are locked on their own: they can still change.</source>
        <translation>Les prix des élèves se verrouillent à part : ils peuvent encore changer.</translation>
    </message>
    <message>
        <source>Tutor pay is locked on its own: it can still change.</source>
        <translation>La paie des professeurs se verrouille à part : elle peut encore changer.</translation>
    </message>
    <message>
        <source>Tutor pay and student prices of {month} are locked</source>
        <translation>La paie et les prix ({month}) sont verrouillés</translation>
    </message>
    <message>
        <source>Tutor pay of {month} is locked</source>
        <translation>La paie des professeurs de {month} est verrouillée</translation>
    </message>
    <message>
        <source>Student prices of {month} are locked</source>
        <translation>Les prix des élèves de {month} sont verrouillés</translation>
    </message>
</context>
<context>
    <name>LogDetailsDialog</name>
    <message>
        <source>LearnCube&apos;s class log</source>
        <translation>Journal de cours de LearnCube</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>A eu lieu</translation>
    </message>
    <message>
        <source>Class time</source>
        <translation>Durée du cours</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Cancelled by</source>
        <translation>Annulé par</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Matière</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Professeur</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Qui était là</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>S’est bien passé</translation>
    </message>
    <message>
        <source>Room prepared</source>
        <translation>Salle préparée</translation>
    </message>
    <message>
        <source>Room made</source>
        <translation>Salle créée</translation>
    </message>
    <message>
        <source>Class started</source>
        <translation>Cours commencé</translation>
    </message>
    <message>
        <source>Somebody was added</source>
        <translation>Quelqu’un a été ajouté</translation>
    </message>
    <message>
        <source>Somebody came in</source>
        <translation>Quelqu’un est entré</translation>
    </message>
    <message>
        <source>Somebody left</source>
        <translation>Quelqu’un est parti</translation>
    </message>
    <message>
        <source>Class ended</source>
        <translation>Cours terminé</translation>
    </message>
    <message>
        <source>LearnCube asked here</source>
        <translation>LearnCube a interrogé ce programme</translation>
    </message>
    <message>
        <source>&amp;Open the class</source>
        <translation>&amp;Ouvrir le cours</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LogFields</name>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Class time in minutes</source>
        <translation>Durée du cours en minutes</translation>
    </message>
    <message>
        <source>Class time in seconds</source>
        <translation>Durée du cours en secondes</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Short name (slug)</source>
        <translation>Nom court (slug)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Matière</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Cancelled (true)</source>
        <translation>Annulé (true)</translation>
    </message>
    <message>
        <source>Cancelled by</source>
        <translation>Annulé par</translation>
    </message>
    <message>
        <source>Cancelled at</source>
        <translation>Annulé le</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Matière enseignée</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Professeur</translation>
    </message>
    <message>
        <source>Tutor start</source>
        <translation>Début professeur</translation>
    </message>
    <message>
        <source>Token of the class</source>
        <translation>Code du cours</translation>
    </message>
    <message>
        <source>LearnCube&apos;s own number</source>
        <translation>Numéro propre à LearnCube</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Address of the room</source>
        <translation>Adresse de la salle</translation>
    </message>
    <message>
        <source>Really begun</source>
        <translation>Début réel</translation>
    </message>
    <message>
        <source>Really ended</source>
        <translation>Fin réelle</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Is the tutor (true)</source>
        <translation>Est le professeur (true)</translation>
    </message>
    <message>
        <source>Was there (true)</source>
        <translation>Était là (true)</translation>
    </message>
    <message>
        <source>Came at</source>
        <translation>Arrivé à</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Parti à</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Enrolled at</source>
        <translation>Inscrit le</translation>
    </message>
    <message>
        <source>Person&apos;s number</source>
        <translation>Numéro de la personne</translation>
    </message>
    <message>
        <source>Number of the class</source>
        <translation>Numéro du cours</translation>
    </message>
</context>
<context>
    <name>LogFilter</name>
    <message>
        <source>All tutors</source>
        <translation>Tous les professeurs</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Professeur</translation>
    </message>
    <message>
        <source>All students</source>
        <translation>Tous les élèves</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation>De toute provenance</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>Title, name or short name</source>
        <translation>Titre, nom ou nom court</translation>
    </message>
    <message>
        <source>Words in the class log</source>
        <translation>Mots du journal de cours</translation>
    </message>
</context>
<context>
    <name>LogImporter</name>
    <message>
        <source>Import class logs</source>
        <translation>Importer des journaux de cours</translation>
    </message>
    <message>
        <source>Importing class logs…</source>
        <translation>Importation des journaux de cours…</translation>
    </message>
    <message>
        <source>Importing from LearnCube…</source>
        <translation>Importation depuis LearnCube…</translation>
    </message>
    <message>
        <source>From LearnCube: {added} new, {updated} changed, {same} as before</source>
        <translation>De LearnCube&#xa0;: {added} nouveaux, {updated} modifiés, {same} inchangés</translation>
    </message>
</context>
<context>
    <name>LogLetters</name>
    <message>
        <source>Western European (Windows)</source>
        <translation>Europe de l’Ouest (Windows)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>Europe de l’Ouest (Mac)</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Europe centrale</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrillique</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Chinese (simplified)</source>
        <translation>Chinois (simplifié)</translation>
    </message>
    <message>
        <source>Chinese (traditional)</source>
        <translation>Chinois (traditionnel)</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
</context>
<context>
    <name>LogList</name>
    <message>
        <source>Imported class logs</source>
        <translation>Journaux de cours importés</translation>
    </message>
</context>
<context>
    <name>LogMatchDialog</name>
    <message>
        <source>Which class is it?</source>
        <translation>De quel cours s’agit-il&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>These rows of LearnCube&apos;s log have no token. Time and people fit more than one way.</source>
        <translation>Ces lignes du journal de LearnCube n’ont pas de code. L’heure et les personnes correspondent de plusieurs façons.</translation>
    </message>
    <message>
        <source>Some name nobody. With LearnCube&apos;s list of participants most find their class by themselves.</source>
        <translation>Certaines ne nomment personne. Avec la liste des participants de LearnCube, la plupart trouvent leur cours toutes seules.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucun de ceux-ci</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Logo: stands on reports, statements and pages</source>
        <translation>Logo : figure sur les rapports, les relevés et les pages</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>Choisir une &amp;image…</translation>
    </message>
    <message>
        <source>&amp;No picture</source>
        <translation>&amp;Aucune image</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>The picture on what goes out</source>
        <translation>L’image sur ce qui sort</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>LogsPage</name>
    <message>
        <source>Class logs</source>
        <translation>Journaux de cours</translation>
    </message>
    <message>
        <source>Import &amp;files…</source>
        <translation>Importer des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Import from &amp;LearnCube</source>
        <translation>Importer depuis &amp;LearnCube</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>No class logs yet</source>
        <translation>Aucun journal de cours pour l’instant</translation>
    </message>
    <message>
        <source>What LearnCube itself wrote down about your classes stands here: import it from LearnCube, or drop the dashboard&apos;s export files on this window.</source>
        <translation>Ce que LearnCube a lui-même noté sur vos cours figure ici&#xa0;: importez-le depuis LearnCube, ou déposez sur cette fenêtre les fichiers exportés du tableau de bord.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>No class log fits</source>
        <translation>Aucun journal de cours ne correspond</translation>
    </message>
    <message>
        <source>Take away part of the filter.</source>
        <translation>Retirez une partie du filtre.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>&amp;Imported</source>
        <translation>&amp;Importés</translation>
    </message>
    <message>
        <source>&amp;Messages received</source>
        <translation>&amp;Messages reçus</translation>
    </message>
    <message>
        <source>&amp;Reconcile</source>
        <translation>&amp;Rapprocher</translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 cours</translation>
    </message>
    <message>
        <source>{n} classes</source>
        <translation>{n} cours</translation>
    </message>
    <message>
        <source>last import {when}</source>
        <translation>dernière importation {when}</translation>
    </message>
    <message>
        <source>Enter LearnCube&apos;s keys under Settings to import from there.</source>
        <translation>Saisissez les clés de LearnCube dans Réglages pour importer depuis LearnCube.</translation>
    </message>
    <message>
        <source>&amp;What LearnCube says</source>
        <translation>&amp;Ce que dit LearnCube</translation>
    </message>
    <message>
        <source>&amp;Open the class</source>
        <translation>&amp;Ouvrir le cours</translation>
    </message>
    <message>
        <source>Its &amp;minutes</source>
        <translation>Ses &amp;minutes</translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation>&amp;Copier	Ctrl+C</translation>
    </message>
    <message>
        <source>Export class logs</source>
        <translation>Exporter des journaux de cours</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Écrit&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 message</translation>
    </message>
    <message>
        <source>{n} messages</source>
        <translation>{n} messages</translation>
    </message>
    <message>
        <source>Export messages received</source>
        <translation>Exporter les messages reçus</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>class-logs</source>
        <translation>journaux-de-cours</translation>
    </message>
</context>
<context>
    <name>LogsPreviewDialog</name>
    <message>
        <source>Import class logs</source>
        <translation>Importer des journaux de cours</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Time zone of times without one</source>
        <translation>Fuseau des heures qui n’en ont pas</translation>
    </message>
    <message>
        <source>There is no time zone “{name}”.</source>
        <translation>Le fuseau horaire «&#xa0;{name}&#xa0;» n’existe pas.</translation>
    </message>
</context>
<context>
    <name>LogsResultDialog</name>
    <message>
        <source>Class logs imported</source>
        <translation>Journaux de cours importés</translation>
    </message>
    <message>
        <source>Rows that were not taken</source>
        <translation>Lignes non reprises</translation>
    </message>
    <message>
        <source>Taken with a remark</source>
        <translation>Reprises avec une remarque</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>lignes lues</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveaux</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiés</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>déjà présents</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>non reprises</translation>
    </message>
    <message>
        <source>Rows that stood there more than once and were counted once: {n}</source>
        <translation>Lignes présentes plusieurs fois et comptées une seule fois&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Lengths were taken as minutes.</source>
        <translation>Les durées ont été lues en minutes.</translation>
    </message>
    <message>
        <source>Lengths were taken as seconds.</source>
        <translation>Les durées ont été lues en secondes.</translation>
    </message>
    <message>
        <source>Rows taken with a part left out or a choice made: {n}</source>
        <translation>Lignes reprises avec une partie omise ou un choix fait&#xa0;: {n}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>&amp;Save them to mend…</source>
        <translation>&amp;Les enregistrer pour les corriger…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save rows to mend</source>
        <translation>Enregistrer les lignes à corriger</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Écrit&#xa0;: {file}</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Called off: nothing was changed</source>
        <translation>Interrompu&#xa0;: rien n’a été modifié</translation>
    </message>
    <message>
        <source>Taking back what was done…</source>
        <translation>Annulation de ce qui a été fait…</translation>
    </message>
    <message>
        <source>{done} of {many}</source>
        <translation>{done} sur {many}</translation>
    </message>
    <message>
        <source>{what}: done</source>
        <translation>{what} : terminé</translation>
    </message>
</context>
<context>
    <name>MailTexts</name>
    <message>
        <source>Links of classes</source>
        <translation>Liens des cours</translation>
    </message>
    <message>
        <source>Reminder the day before</source>
        <translation>Rappel la veille</translation>
    </message>
    <message>
        <source>A class was moved</source>
        <translation>Un cours a été déplacé</translation>
    </message>
    <message>
        <source>A class is cancelled</source>
        <translation>Un cours est annulé</translation>
    </message>
    <message>
        <source>Another tutor</source>
        <translation>Autre professeur</translation>
    </message>
    <message>
        <source>Short text for a messenger</source>
        <translation>Texte court pour une messagerie instantanée</translation>
    </message>
    <message>
        <source>who reads the message</source>
        <translation>qui lit le message</translation>
    </message>
    <message>
        <source>the name of your business</source>
        <translation>le nom de votre entreprise</translation>
    </message>
    <message>
        <source>how many classes there are</source>
        <translation>combien de cours il y a</translation>
    </message>
    <message>
        <source>all classes, to repeat over</source>
        <translation>tous les cours, à répéter</translation>
    </message>
    <message>
        <source>title of the class</source>
        <translation>titre du cours</translation>
    </message>
    <message>
        <source>day of the class, for the reader</source>
        <translation>jour du cours, pour le lecteur</translation>
    </message>
    <message>
        <source>when it begins, for the reader</source>
        <translation>heure de début, pour le lecteur</translation>
    </message>
    <message>
        <source>when it ends, for the reader</source>
        <translation>heure de fin, pour le lecteur</translation>
    </message>
    <message>
        <source>the reader&apos;s time zone</source>
        <translation>le fuseau horaire du lecteur</translation>
    </message>
    <message>
        <source>when it begins for the other side, if that differs</source>
        <translation>heure de début pour l’autre partie, si elle diffère</translation>
    </message>
    <message>
        <source>the other side&apos;s time zone, if it differs</source>
        <translation>le fuseau horaire de l’autre partie, s’il diffère</translation>
    </message>
    <message>
        <source>the tutor, or for a tutor the students</source>
        <translation>le professeur, ou pour un professeur les élèves</translation>
    </message>
    <message>
        <source>the child, where a parent reads</source>
        <translation>l’enfant, quand un parent lit</translation>
    </message>
    <message>
        <source>the personal join link</source>
        <translation>le lien d’accès personnel</translation>
    </message>
    <message>
        <source>from when the link works</source>
        <translation>à partir de quand le lien fonctionne</translation>
    </message>
    <message>
        <source>planned minutes</source>
        <translation>minutes prévues</translation>
    </message>
    <message>
        <source>the day before it was moved</source>
        <translation>le jour avant le déplacement</translation>
    </message>
    <message>
        <source>the time before it was moved</source>
        <translation>l’heure avant le déplacement</translation>
    </message>
    <message>
        <source>day of a clock change before the class, if there is one</source>
        <translation>jour d’un changement d’heure avant le cours, s’il y en a un</translation>
    </message>
    <message>
        <source>where the clocks change</source>
        <translation>où l’heure change</translation>
    </message>
    <message>
        <source>whether it is cancelled</source>
        <translation>s’il est annulé</translation>
    </message>
    <message>
        <source>Statement of a family</source>
        <translation>Relevé d’une famille</translation>
    </message>
    <message>
        <source>the time that a statement is over</source>
        <translation>la période d’un relevé</translation>
    </message>
    <message>
        <source>the sum of a statement</source>
        <translation>le montant d’un relevé</translation>
    </message>
    <message>
        <source>the students of a statement</source>
        <translation>les élèves d’un relevé</translation>
    </message>
</context>
<context>
    <name>MailTextsDialog</name>
    <message>
        <source>Texts of messages</source>
        <translation>Textes des messages</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>Ob&amp;jet</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation>&amp;HTML</translation>
    </message>
    <message>
        <source>with one class</source>
        <translation>avec un cours</translation>
    </message>
    <message>
        <source>with three classes</source>
        <translation>avec trois cours</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>&amp;Placeholders</source>
        <translation>&amp;Champs à remplir</translation>
    </message>
    <message>
        <source>&amp;Built-in text</source>
        <translation>Texte &amp;d’origine</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>This text was changed and is not saved yet.</source>
        <translation>Ce texte a été modifié et n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>The built-in text is back</source>
        <translation>Le texte d’origine est rétabli</translation>
    </message>
    <message>
        <source>Text saved</source>
        <translation>Texte enregistré</translation>
    </message>
</context>
<context>
    <name>MailTools</name>
    <message>
        <source>Send a test to &amp;myself</source>
        <translation>M’envoyer un &amp;essai</translation>
    </message>
    <message>
        <source>&amp;Texts of messages</source>
        <translation>&amp;Textes des messages</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Sent to {address}. Look whether it arrives.</source>
        <translation>Envoyé à {address}. Vérifiez qu’il arrive.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>New class</source>
        <translation>Nouveau cours</translation>
    </message>
    <message>
        <source>Ctrl+{number}</source>
        <translation>Ctrl+{number}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Class logs</source>
        <translation>Journaux de cours</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Jours de fermeture</translation>
    </message>
    <message>
        <source>Holidays and absences</source>
        <translation>Vacances et absences</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What was done, to undo it</source>
        <translation>Ce qui a été fait, pour l’annuler</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>My classes</source>
        <translation>Mes cours</translation>
    </message>
    <message>
        <source>The data is in {folder} now. What was before is kept as {kept}.</source>
        <translation>Les données sont maintenant dans {folder}. Ce qui était avant est gardé dans {kept}.</translation>
    </message>
    <message>
        <source>The backup was put back. What was before is kept as {kept}.</source>
        <translation>La sauvegarde est rétablie. Ce qui était avant est gardé dans {kept}.</translation>
    </message>
    <message>
        <source>People and classes from LearnCube</source>
        <translation>Personnes et cours de LearnCube</translation>
    </message>
    <message>
        <source>What is planned there comes here</source>
        <translation>Ce qui y est prévu vient ici</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Copier les détails pour l’assistance</translation>
    </message>
    <message>
        <source>Without keys, links and names</source>
        <translation>Sans clés, liens ni noms</translation>
    </message>
    <message>
        <source>Try a practice class</source>
        <translation>Essayer un cours d’entraînement</translation>
    </message>
    <message>
        <source>A stand-in for LearnCube on this PC</source>
        <translation>Un remplaçant de LearnCube sur ce PC</translation>
    </message>
    <message>
        <source>Import what LearnCube&apos;s log says</source>
        <translation>Importer ce que dit le journal de LearnCube</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Rapprocher</translation>
    </message>
    <message>
        <source>Our count beside LearnCube&apos;s, from the class logs</source>
        <translation>Notre compte à côté de celui de LearnCube, d’après les journaux de cours</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Remove sample and practice data</source>
        <translation>Supprimer les données d’exemple et d’entraînement</translation>
    </message>
    <message>
        <source>Made-up people and their classes</source>
        <translation>Personnes inventées et leurs cours</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Another entry of {name}</source>
        <translation>Une autre fiche de {name}</translation>
    </message>
    <message>
        <source>&amp;Make them one</source>
        <translation>&amp;Les réunir</translation>
    </message>
    <message>
        <source>The other entry</source>
        <translation>L’autre fiche</translation>
    </message>
    <message>
        <source>In a class where both are now, the link of the other entry stops working.</source>
        <translation>Dans un cours où les deux figurent actuellement, le lien de l’autre fiche cesse de fonctionner.</translation>
    </message>
    <message>
        <source>The &amp;other entry</source>
        <translation>L’&amp;autre fiche</translation>
    </message>
    <message>
        <source>Choose the other entry.</source>
        <translation>Choisissez l’autre fiche.</translation>
    </message>
    <message>
        <source>{gone} and {name} are one now</source>
        <translation>{gone} et {name} sont réunis</translation>
    </message>
    <message>
        <source>{name} takes over the classes, contacts, credit, rates and extra lines of the other entry, and whatever is empty here. The other entry is seen no more. Links that people have stay good.</source>
        <translation>{name} reprend les cours, les contacts, le crédit, les tarifs et les lignes supplémentaires de l’autre fiche, et tout ce qui est vide ici. L’autre fiche n’apparaît plus. Les liens déjà transmis restent bons.</translation>
    </message>
</context>
<context>
    <name>MessageFilter</name>
    <message>
        <source>Class or name</source>
        <translation>Cours ou nom</translation>
    </message>
    <message>
        <source>Words in the class’s title or a name</source>
        <translation>Mots du titre du cours ou d’un nom</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Tous les messages</translation>
    </message>
    <message>
        <source>What LearnCube said</source>
        <translation>Ce que LearnCube a indiqué</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>Toutes les réponses</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Ce qui a été répondu</translation>
    </message>
    <message>
        <source>Accepted: all</source>
        <translation>Acceptés : tous</translation>
    </message>
    <message>
        <source>Turned away: all</source>
        <translation>Rejetés : tous</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>À propos de qui</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Show the messages of all classes again</source>
        <translation>Afficher de nouveau les messages de tous les cours</translation>
    </message>
    <message>
        <source>Only {title}; press to show all classes again</source>
        <translation>Seulement {title} ; appuyer pour afficher de nouveau tous les cours</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What LearnCube said</source>
        <translation>Ce que LearnCube a indiqué</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Could not be answered</source>
        <translation>N’a pas pu recevoir de réponse</translation>
    </message>
    <message>
        <source>Not let in: no class has this link</source>
        <translation>Entrée refusée&#xa0;: aucun cours n’a ce lien</translation>
    </message>
    <message>
        <source>Not taken: it is about no class here</source>
        <translation>Non repris&#xa0;: ne concerne aucun cours d’ici</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>{name} let in</source>
        <translation>{name} est entré</translation>
    </message>
    <message>
        <source>Not let in: {reason}</source>
        <translation>Entrée refusée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Not taken: {reason}</source>
        <translation>Non repris&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Class started</source>
        <translation>Cours commencé</translation>
    </message>
    <message>
        <source>Class ended{length}</source>
        <translation>Cours terminé{length}</translation>
    </message>
    <message>
        <source>Connection lost{length}</source>
        <translation>Connexion perdue{length}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Class planned for</source>
        <translation>Cours prévu le</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Admis</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Pris en compte</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>About no class here</source>
        <translation>D’aucun cours ici</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Pas compris</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Somebody wants in</source>
        <translation>Quelqu’un veut entrer</translation>
    </message>
    <message>
        <source>Class ended</source>
        <translation>Cours terminé</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Connexion perdue</translation>
    </message>
</context>
<context>
    <name>MessagesList</name>
    <message>
        <source>Messages from LearnCube</source>
        <translation>Messages de LearnCube</translation>
    </message>
    <message>
        <source>Nothing heard yet</source>
        <translation>Rien reçu pour l’instant</translation>
    </message>
    <message>
        <source>When somebody opens a join link, LearnCube asks here whether to let them in; it stands here.</source>
        <translation>Quand quelqu’un ouvre un lien d’accès, LearnCube demande ici s’il faut le laisser entrer&#x202f;; cela figure ici.</translation>
    </message>
</context>
<context>
    <name>MessagesPart</name>
    <message>
        <source>Messages from LearnCube</source>
        <translation>Messages de LearnCube</translation>
    </message>
    <message>
        <source>Nothing heard yet</source>
        <translation>Rien reçu pour l’instant</translation>
    </message>
    <message>
        <source>When somebody opens a join link, LearnCube asks here whether to let them in; it stands here.</source>
        <translation>Quand quelqu’un ouvre un lien d’accès, LearnCube demande ici s’il faut le laisser entrer&#x202f;; cela figure ici.</translation>
    </message>
    <message>
        <source>No message fits</source>
        <translation>Aucun message ne correspond</translation>
    </message>
    <message>
        <source>Take away part of the filter.</source>
        <translation>Retirez une partie du filtre.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>&amp;Open the class</source>
        <translation>&amp;Ouvrir le cours</translation>
    </message>
    <message>
        <source>Its &amp;minutes</source>
        <translation>Ses &amp;minutes</translation>
    </message>
    <message>
        <source>O&amp;nly this class</source>
        <translation>Ce cours &amp;seulement</translation>
    </message>
    <message>
        <source>What to do about it: see &amp;Today</source>
        <translation>Que faire : voir &amp;Aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation>&amp;Copier	Ctrl+C</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>In class now</source>
        <translation>En cours maintenant</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>depuis {time}</translation>
    </message>
    <message>
        <source>the same message again; a person has decided on the total</source>
        <translation>le même message une nouvelle fois&#x202f;; une personne a décidé du total</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Corrected total</source>
        <translation>Total corrigé</translation>
    </message>
    <message>
        <source>The messages give {given}. Corrected to {total} by {who}: {why}</source>
        <translation>Les messages donnent {given}. Corrigé à {total} par {who}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>le bureau</translation>
    </message>
    <message>
        <source>{name} came in</source>
        <translation>{name} est entré</translation>
    </message>
    <message>
        <source>Class started</source>
        <translation>Cours commencé</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Nouveau début</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Connexion perdue</translation>
    </message>
    <message>
        <source>Class ended</source>
        <translation>Cours terminé</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>same again {time}</source>
        <translation>de nouveau le même {time}</translation>
    </message>
    <message>
        <source>not readable {time}</source>
        <translation>illisible {time}</translation>
    </message>
    <message>
        <source>start {time}</source>
        <translation>début {time}</translation>
    </message>
    <message>
        <source>started again {time}</source>
        <translation>repris {time}</translation>
    </message>
    <message>
        <source>connection lost {time}</source>
        <translation>connexion perdue {time}</translation>
    </message>
    <message>
        <source>end {time}</source>
        <translation>fin {time}</translation>
    </message>
    <message>
        <source>back after {span}</source>
        <translation>de retour après {span}</translation>
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
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>What LearnCube said</source>
        <translation>Ce que LearnCube a indiqué</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Signalé</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Entré de nouveau</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Professeur</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>{role}, not in the class any more</source>
        <translation>{role}, n’est plus dans le cours</translation>
    </message>
    <message>
        <source>{role}, excused</source>
        <translation>{role}, excusé</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>not known: no message says so</source>
        <translation>inconnu&#xa0;: aucun message ne l’indique</translation>
    </message>
    <message>
        <source>{n} times, last {time}</source>
        <translation>{n} fois, dernière fois {time}</translation>
    </message>
    <message>
        <source>{time} by LearnCube&apos;s log</source>
        <translation>{time} selon le journal de LearnCube</translation>
    </message>
    <message>
        <source>still there, as far as is known</source>
        <translation>encore là, d’après ce qu’on sait</translation>
    </message>
    <message>
        <source>by {time}, when the class ended</source>
        <translation>au plus tard {time}, à la fin du cours</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
</context>
<context>
    <name>MinutesCard</name>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Signalé</translation>
    </message>
    <message>
        <source>LearnCube&apos;s log</source>
        <translation>Journal de LearnCube</translation>
    </message>
    <message>
        <source>LearnCube&apos;s log has the same length.</source>
        <translation>Le journal de LearnCube indique la même durée.</translation>
    </message>
    <message>
        <source>LearnCube&apos;s log has another length.</source>
        <translation>Le journal de LearnCube indique une autre durée.</translation>
    </message>
    <message>
        <source>1 message came twice</source>
        <translation>1 message est arrivé deux fois</translation>
    </message>
    <message>
        <source>{n} messages came twice</source>
        <translation>{n} messages sont arrivés deux fois</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>le bureau</translation>
    </message>
    <message>
        <source>Corrected by {who}, {when}: {why}</source>
        <translation>Corrigé par {who}, {when}&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>MinutesPage</name>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Show class</source>
        <translation>Afficher le cours</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>What LearnCube said</source>
        <translation>Ce que LearnCube a indiqué</translation>
    </message>
    <message>
        <source>Nothing was heard of this class</source>
        <translation>Rien n’a été reçu de ce cours</translation>
    </message>
    <message>
        <source>Every start, lost connection and end will stand here, with what it adds and why.</source>
        <translation>Chaque début, chaque connexion perdue et chaque fin figureront ici, avec ce qu’ils ajoutent et pourquoi.</translation>
    </message>
    <message>
        <source>Proof for a parent…</source>
        <translation>Justificatif pour un parent…</translation>
    </message>
    <message>
        <source>{tutor} with {student}</source>
        <translation>{tutor} avec {student}</translation>
    </message>
    <message>
        <source>{tutor} with {n} students</source>
        <translation>{tutor} avec {n} élèves</translation>
    </message>
    <message>
        <source>{total} is counted</source>
        <translation>{total} comptés</translation>
    </message>
    <message>
        <source>Planned {planned}</source>
        <translation>Prévu&#xa0;: {planned}</translation>
    </message>
    <message>
        <source>Minutes of {title} copied</source>
        <translation>Minutes de {title} copiées</translation>
    </message>
</context>
<context>
    <name>MoneyRules</name>
    <message>
        <source>How tutors are paid</source>
        <translation>Comment les professeurs sont payés</translation>
    </message>
    <message>
        <source>What students are charged</source>
        <translation>Ce qui est facturé aux élèves</translation>
    </message>
    <message>
        <source>Say once what a class is worth to a tutor. It can be changed at any time; months that are locked stay as they were paid.</source>
        <translation>Indiquez une fois ce qu’un cours rapporte à un professeur. Vous pouvez le changer à tout moment&#x202f;; les mois verrouillés restent tels qu’ils ont été payés.</translation>
    </message>
    <message>
        <source>Say once what a class costs a student. It can be changed at any time; months that are locked stay as they were charged.</source>
        <translation>Indiquez une fois ce qu’un cours coûte à un élève. Vous pouvez le changer à tout moment&#x202f;; les mois verrouillés restent tels qu’ils ont été facturés.</translation>
    </message>
    <message>
        <source>&amp;Counted time, to the second</source>
        <translation>Temps &amp;compté, à la seconde</translation>
    </message>
    <message>
        <source>&amp;Planned time</source>
        <translation>Temps &amp;prévu</translation>
    </message>
    <message>
        <source>Counted time, &amp;up to the planned time and</source>
        <translation>Temps compté, &amp;jusqu’au temps prévu et</translation>
    </message>
    <message>
        <source>Counted time, &amp;rounded to</source>
        <translation>Temps compté, a&amp;rrondi à</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
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
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>A class that took place counts</source>
        <translation>Un cours qui a eu lieu compte</translation>
    </message>
    <message>
        <source>Minutes over the planned length</source>
        <translation>Minutes au-delà de la durée prévue</translation>
    </message>
    <message>
        <source>Minutes to round to</source>
        <translation>Minutes de l’arrondi</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>When &amp;no student comes</source>
        <translation>Si &amp;aucun élève ne vient</translation>
    </message>
    <message>
        <source>When the student does &amp;not come</source>
        <translation>&amp;Si l’élève ne vient pas</translation>
    </message>
    <message>
        <source>&amp;At least, for a class that took place</source>
        <translation>Au &amp;moins, pour un cours qui a eu lieu</translation>
    </message>
    <message>
        <source>&amp;Trial classes</source>
        <translation>C&amp;ours d’essai</translation>
    </message>
    <message>
        <source>Of the usual amount.</source>
        <translation>Du montant habituel.</translation>
    </message>
    <message>
        <source>Of the planned time.</source>
        <translation>Du temps prévu.</translation>
    </message>
    <message>
        <source>When a student cancels &amp;late</source>
        <translation>Si un élève annule &amp;tard</translation>
    </message>
    <message>
        <source>Lat&amp;e is less than</source>
        <translation>Tar&amp;d veut dire moins de</translation>
    </message>
    <message>
        <source>Before the planned start.</source>
        <translation>Avant le début prévu.</translation>
    </message>
    <message>
        <source>A cancellation by the tutor or the office, and one in good time, is worth nothing.</source>
        <translation>Une annulation par le professeur ou le bureau, ou faite à temps, ne vaut rien.</translation>
    </message>
    <message>
        <source>Rules saved</source>
        <translation>Règles enregistrées</translation>
    </message>
</context>
<context>
    <name>MoveClassDialog</name>
    <message>
        <source>Move and &amp;copy messages</source>
        <translation>Déplacer et &amp;copier les messages</translation>
    </message>
    <message>
        <source>Move class</source>
        <translation>Déplacer le cours</translation>
    </message>
    <message>
        <source>Everybody&apos;s link stays good. Tell them the new time.</source>
        <translation>Le lien de chacun reste bon. Indiquez-leur la nouvelle heure.</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Déplacer</translation>
    </message>
    <message>
        <source>Moved to {when}; the messages are copied</source>
        <translation>Déplacé à {when}&#x202f;; les messages sont copiés</translation>
    </message>
    <message>
        <source>{title} moved to {when}</source>
        <translation>{title} déplacé à {when}</translation>
    </message>
</context>
<context>
    <name>MoveFolderDialog</name>
    <message>
        <source>Move the data folder</source>
        <translation>Déplacer le dossier des données</translation>
    </message>
    <message>
        <source>&amp;Move and restart</source>
        <translation>&amp;Déplacer et redémarrer</translation>
    </message>
    <message>
        <source>Everything is copied to the new folder and compared; only then it is used from there. What stands in the present folder is kept, and whatever starts lcadmin with it finds the new one.</source>
        <translation>Tout est copié dans le nouveau dossier et comparé&#xa0;; alors seulement il est utilisé. Ce qui se trouve dans le dossier actuel est gardé, et ce qui démarre lcadmin avec lui trouve le nouveau.</translation>
    </message>
    <message>
        <source>For the moment that takes nobody can enter a class.</source>
        <translation>Pendant ce moment, personne ne peut entrer en cours.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;New folder</source>
        <translation>&amp;Nouveau dossier</translation>
    </message>
    <message>
        <source>A new or empty folder on a disk of this PC, not on a stick</source>
        <translation>Un dossier nouveau ou vide sur un disque de ce PC, pas sur une clé USB</translation>
    </message>
    <message>
        <source>Which folder?</source>
        <translation>Quel dossier&#xa0;?</translation>
    </message>
</context>
<context>
    <name>MoveInDialog</name>
    <message>
        <source>I come from another PC</source>
        <translation>Je viens d’un autre PC</translation>
    </message>
    <message>
        <source>On the old PC choose Settings, Move to another PC. It writes one encrypted file; bring it here and open it with its passphrase.</source>
        <translation>Sur l’ancien PC, choisissez Réglages, Passer à un autre PC. Cela écrit un fichier chiffré&#xa0;; apportez-le ici et ouvrez-le avec sa phrase secrète.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;File from the old PC</source>
        <translation>&amp;Fichier de l’ancien PC</translation>
    </message>
    <message>
        <source>File from the old PC</source>
        <translation>Fichier de l’ancien PC</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>What is on this PC now is kept in the data folder. The program starts anew.</source>
        <translation>Ce qui est sur ce PC maintenant est gardé dans le dossier des données. Le programme redémarre.</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Quel fichier&#xa0;?</translation>
    </message>
    <message>
        <source>The passphrase is missing.</source>
        <translation>La phrase secrète manque.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>{name}, from the PC “{pc}”, {made} – people: {people}, classes: {classes}, messages from LearnCube: {messages}, the last: {heard}.</source>
        <translation>{name}, du PC «&#xa0;{pc}&#xa0;», {made} – personnes&#xa0;: {people}, cours&#xa0;: {classes}, messages de LearnCube&#xa0;: {messages}, le dernier&#xa0;: {heard}.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>&amp;Open it here and restart</source>
        <translation>&amp;Ouvrir ici et redémarrer</translation>
    </message>
    <message>
        <source>&amp;Look inside</source>
        <translation>&amp;Regarder dedans</translation>
    </message>
    <message>
        <source>Data from another PC (*.lcmove);;All files (*)</source>
        <translation>Données d’un autre PC (*.lcmove);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>MoveManyDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>D&amp;e</translation>
    </message>
    <message>
        <source>&amp;To the day</source>
        <translation>A&amp;u jour</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Déplacer</translation>
    </message>
    <message>
        <source>The same people, with new links. Each class keeps its time of the day.</source>
        <translation>Les mêmes personnes, avec de nouveaux liens. Chaque cours garde son heure.</translation>
    </message>
    <message>
        <source>By the clock on the wall, also over a clock change; a minus is earlier. Links stay good. Classes that were taught or are cancelled stay where they are.</source>
        <translation>À l’heure de l’horloge, même lors d’un changement d’heure&#x202f;; un moins avance le cours. Les liens restent bons. Les cours déjà donnés ou annulés restent à leur place.</translation>
    </message>
    <message>
        <source>By how much?</source>
        <translation>De combien&#x202f;?</translation>
    </message>
    <message>
        <source>None of these classes can be moved</source>
        <translation>Aucun de ces cours ne peut être déplacé</translation>
    </message>
    <message>
        <source>%n classes moved; the messages are copied</source>
        <translation>%n cours déplacés ; les messages sont copiés</translation>
    </message>
    <message>
        <source>%n classes moved</source>
        <translation>%n cours déplacés</translation>
    </message>
    <message>
        <source>%n classes copied; links copied</source>
        <translation>%n cours dupliqués ; liens copiés</translation>
    </message>
    <message>
        <source>%n classes copied</source>
        <translation>%n cours dupliqués</translation>
    </message>
    <message>
        <source>Copy %n classes</source>
        <translation>Dupliquer %n cours</translation>
    </message>
    <message>
        <source>Move %n classes</source>
        <translation>Déplacer %n cours</translation>
    </message>
    <message>
        <source>Moving classes</source>
        <translation>Déplacement des cours</translation>
    </message>
    <message>
        <source>{title} is made again; links copied</source>
        <translation>{title} est de nouveau créé&#x202f;; liens copiés</translation>
    </message>
    <message>
        <source>{title} is made again</source>
        <translation>{title} est de nouveau créé</translation>
    </message>
    <message>
        <source>Copying classes</source>
        <translation>Copie des cours</translation>
    </message>
    <message>
        <source>Copy and copy &amp;links</source>
        <translation>Copier, avec les &amp;liens</translation>
    </message>
    <message>
        <source>Move and &amp;copy messages</source>
        <translation>Déplacer et &amp;copier les messages</translation>
    </message>
</context>
<context>
    <name>MoveOutDialog</name>
    <message>
        <source>Move to another PC</source>
        <translation>Passer à un autre PC</translation>
    </message>
    <message>
        <source>&amp;Write the file and stop here</source>
        <translation>&amp;Écrire le fichier et arrêter ici</translation>
    </message>
    <message>
        <source>One encrypted file takes everything along: classes, people, minutes, the address that LearnCube calls, keys and passwords. Carry it to the new PC on a stick or through a shared folder.</source>
        <translation>Un fichier chiffré emporte tout&#xa0;: cours, personnes, minutes, l’adresse que LearnCube appelle, clés et mots de passe. Apportez-le au nouveau PC sur une clé USB ou par un dossier partagé.</translation>
    </message>
    <message>
        <source>From then on this PC answers LearnCube no more, so that nothing is kept in two places. Move while no class is running: nobody can enter until the new PC has opened the file.</source>
        <translation>Dès lors, ce PC ne répond plus à LearnCube, pour que rien ne soit gardé à deux endroits. Faites-le quand aucun cours n’a lieu&#xa0;: personne ne peut entrer tant que le nouveau PC n’a pas ouvert le fichier.</translation>
    </message>
    <message>
        <source>Name of the &amp;new PC</source>
        <translation>Nom du &amp;nouveau PC</translation>
    </message>
    <message>
        <source>This PC will say where the data has gone</source>
        <translation>Ce PC dira où sont parties les données</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>At least 10 characters; a few words are easiest. Without it nobody can open the file.</source>
        <translation>Au moins 10 caractères&#xa0;; quelques mots sont le plus simple. Sans elle, personne ne peut ouvrir le fichier.</translation>
    </message>
    <message>
        <source>The same once &amp;more</source>
        <translation>La même &amp;encore une fois</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Montrer ce que je tape</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>At least {n} characters, please.</source>
        <translation>Au moins {n} caractères, s’il vous plaît.</translation>
    </message>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>Ce n’est pas la même phrase secrète.</translation>
    </message>
    <message>
        <source>Written: {file}. On the new PC choose “I come from another PC”.</source>
        <translation>Écrit&#xa0;: {file}. Sur le nouveau PC, choisissez «&#xa0;Je viens d’un autre PC&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Hide what I type</source>
        <translation>&amp;Masquer ce que je tape</translation>
    </message>
    <message>
        <source>Data for another PC (*.lcmove)</source>
        <translation>Données pour un autre PC (*.lcmove)</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Écrire le fichier</translation>
    </message>
</context>
<context>
    <name>MovingCard</name>
    <message>
        <source>Another PC</source>
        <translation>Un autre PC</translation>
    </message>
    <message>
        <source>Move to another PC…</source>
        <translation>Passer à un autre PC…</translation>
    </message>
    <message>
        <source>Take it back here…</source>
        <translation>Reprendre ici…</translation>
    </message>
    <message>
        <source>I come from another PC…</source>
        <translation>Je viens d’un autre PC…</translation>
    </message>
    <message>
        <source>A new PC takes over with everything: one encrypted file carries the data, the address that LearnCube calls, keys and passwords. This PC answers no more then.</source>
        <translation>Un nouveau PC reprend tout&#xa0;: un fichier chiffré porte les données, l’adresse que LearnCube appelle, les clés et les mots de passe. Ce PC ne répond alors plus.</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Certificate and network</source>
        <translation>Certificat et réseau</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>Choisir le fichier du certificat</translation>
    </message>
    <message>
        <source>Choose the private key file</source>
        <translation>Choisir le fichier de la clé privée</translation>
    </message>
    <message>
        <source>Always on: 512 connections at once, 10 s and 16 KB for a message, and an end to guessing: 30 wrong links close a class to newcomers.</source>
        <translation>Toujours actif&#xa0;: 512 connexions à la fois, 10 s et 16 Ko par message, et une limite aux essais&#xa0;: 30 mauvais liens ferment un cours aux nouveaux venus.</translation>
    </message>
    <message>
        <source>This certificate ran out on {day}.</source>
        <translation>Ce certificat a expiré le {day}.</translation>
    </message>
    <message>
        <source>This certificate is not good yet.</source>
        <translation>Ce certificat n’est pas encore valable.</translation>
    </message>
    <message>
        <source>This certificate is for {names}, not for the address from outside.</source>
        <translation>Ce certificat vaut pour {names}, pas pour l’adresse vue de l’extérieur.</translation>
    </message>
    <message>
        <source>Good for {names} until {day}: renew it soon. The new file is used by itself.</source>
        <translation>Valable pour {names} jusqu’au {day}&#xa0;: renouvelez-le bientôt. Le nouveau fichier est pris en compte tout seul.</translation>
    </message>
    <message>
        <source>Good for {names} until {day}. A renewed file is used by itself.</source>
        <translation>Valable pour {names} jusqu’au {day}. Un fichier renouvelé est pris en compte tout seul.</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Certificats et clés (*.pem *.crt *.cer *.key);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Now choose the file of its private key.</source>
        <translation>Choisissez maintenant le fichier de sa clé privée.</translation>
    </message>
</context>
<context>
    <name>NewClassDialog</name>
    <message>
        <source>Save and &amp;copy links</source>
        <translation>Enregistrer et &amp;copier les liens</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Nouveau cours</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Professeur</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>T&amp;utor</source>
        <translation>P&amp;rofesseur</translation>
    </message>
    <message>
        <source>Type a name and press Enter; a name nobody has makes a new student.</source>
        <translation>Tapez un nom et appuyez sur Entrée&#x202f;; un nom inconnu crée un nouvel élève.</translation>
    </message>
    <message>
        <source>&amp;Students</source>
        <translation>É&amp;lèves</translation>
    </message>
    <message>
        <source>Re&amp;peats</source>
        <translation>Ré&amp;pétition</translation>
    </message>
    <message>
        <source>&amp;Own token</source>
        <translation>C&amp;ode propre</translation>
    </message>
    <message>
        <source>Leave this empty unless LearnCube gave you a token for this class.</source>
        <translation>Laissez ce champ vide, sauf si LearnCube vous a donné un code pour ce cours.</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Durée</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>&amp;Avancé</translation>
    </message>
    <message numerus="yes">
        <source>%n classes saved</source>
        <translation>
            <numerusform>%n cours enregistré</numerusform>
            <numerusform>%n cours enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <source>This class is not saved yet.</source>
        <translation>Ce cours n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Choose “{name}” from the list, or press Enter to add them.</source>
        <translation>Choisissez «&#xa0;{name}&#xa0;» dans la liste, ou appuyez sur Entrée pour l’ajouter.</translation>
    </message>
    <message>
        <source>Who teaches?</source>
        <translation>Qui enseigne&#x202f;?</translation>
    </message>
    <message>
        <source>A class can be saved without one, and students entered later.</source>
        <translation>Un cours peut aussi être enregistré sans élève, et les élèves ajoutés plus tard.</translation>
    </message>
    <message>
        <source>No student is in it yet.</source>
        <translation>Aucun élève n’y est encore inscrit.</translation>
    </message>
    <message>
        <source>The class is in the past.</source>
        <translation>Le cours est dans le passé.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in the past.</source>
        <translation>
            <numerusform>%n d’entre eux est dans le passé.</numerusform>
            <numerusform>%n d’entre eux sont dans le passé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewLinkDialog</name>
    <message>
        <source>New link for {name}</source>
        <translation>Nouveau lien pour {name}</translation>
    </message>
    <message>
        <source>Make a new link and &amp;copy it</source>
        <translation>Créer un nouveau lien et le &amp;copier</translation>
    </message>
    <message>
        <source>The link that {name} has now stops working at once. Do this when it was passed on to somebody else. Everybody else&apos;s link stays as it is.</source>
        <translation>Le lien actuel de {name} cesse aussitôt de fonctionner. Faites-le s’il a été transmis à quelqu’un d’autre. Le lien des autres reste tel quel.</translation>
    </message>
    <message>
        <source>Leave this empty unless LearnCube&apos;s side must show a certain number for this person.</source>
        <translation>Laissez ceci vide, sauf si LearnCube doit afficher un numéro précis pour cette personne.</translation>
    </message>
    <message>
        <source>&amp;Own number in the link</source>
        <translation>Propre &amp;numéro dans le lien</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>A&amp;vancé</translation>
    </message>
</context>
<context>
    <name>NotesOffer</name>
    <message>
        <source>Send note</source>
        <translation>Envoyer un mot</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
</context>
<context>
    <name>OneClassPage</name>
    <message>
        <source>This class is not there any more</source>
        <translation>Ce cours n’existe plus</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Tous les cours</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Making it was undone, or it was removed on another PC.</source>
        <translation>Sa création a été annulée, ou il a été supprimé sur un autre PC.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>PeopleFileGuide</name>
    <message>
        <source>Import people</source>
        <translation>Importer des personnes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Choose the file…</source>
        <translation>&amp;Choisir le fichier…</translation>
    </message>
    <message>
        <source>A table saved as CSV. Its first line names the columns, in any order.</source>
        <translation>Un tableau enregistré en CSV. Sa première ligne nomme les colonnes, dans n’importe quel ordre.</translation>
    </message>
    <message>
        <source>Needed: name, role (tutor or student)</source>
        <translation>Nécessaire&#xa0;: name, role (tutor ou student)</translation>
    </message>
    <message>
        <source>If you like: email, avatar, timezone, rate, classroom_name</source>
        <translation>Si vous le souhaitez&#xa0;: email, avatar, timezone, rate, classroom_name</translation>
    </message>
    <message>
        <source>name,role,email,timezone
Ada Byron,student,ada@example.com,Europe/London</source>
        <translation>name,role,email,timezone
Ada Byron,student,ada@example.com,Europe/London</translation>
    </message>
    <message>
        <source>Somebody with the same e-mail address or the same name is changed, not added twice. An empty cell changes nothing.</source>
        <translation>Une personne ayant la même adresse e-mail ou le même nom est modifiée, pas ajoutée deux fois. Une cellule vide ne change rien.</translation>
    </message>
</context>
<context>
    <name>PeopleFilter</name>
    <message>
        <source>Name or e-mail</source>
        <translation>Nom ou e-mail</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Chercher des personnes</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Tutors and students</source>
        <translation>Professeurs et élèves</translation>
    </message>
    <message>
        <source>Tutors</source>
        <translation>Professeurs</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Active or not</source>
        <translation>Actif ou non</translation>
    </message>
</context>
<context>
    <name>PeopleImportDialog</name>
    <message>
        <source>People imported</source>
        <translation>Personnes importées</translation>
    </message>
    <message>
        <source>Mend these lines in your file and import it again: the others stay as they are.</source>
        <translation>Corrigez ces lignes dans votre fichier et importez-le de nouveau&#xa0;: les autres restent telles quelles.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>Pourquoi elle n’a pas été reprise</translation>
    </message>
    <message>
        <source>Lines not taken</source>
        <translation>Lignes non reprises</translation>
    </message>
    <message>
        <source>&amp;Copy lines</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{added} added, {updated} changed, {unchanged} as before</source>
        <translation>{added} ajoutées, {updated} modifiées, {unchanged} inchangées</translation>
    </message>
    <message>
        <source>{said}; 1 line was not taken</source>
        <translation>{said}&#x202f;; 1 ligne n’a pas été reprise</translation>
    </message>
    <message>
        <source>{said}; {n} lines were not taken</source>
        <translation>{said}&#x202f;; {n} lignes n’ont pas été reprises</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Personne ici pour l’instant</translation>
    </message>
    <message>
        <source>Tutors and students stand here. Add them one by one, or import a list from a spreadsheet.</source>
        <translation>Les professeurs et les élèves figurent ici. Ajoutez-les un par un, ou importez une liste à partir d’un tableur.</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Personne ne correspond</translation>
    </message>
    <message>
        <source>Try part of a name or an e-mail address.</source>
        <translation>Essayez une partie d’un nom ou d’une adresse e-mail.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>D’habitude</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Professeur</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>The first {n}; type to find more</source>
        <translation>Les {n} premiers&#x202f;; tapez pour en trouver d’autres</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} personnes</translation>
    </message>
    <message>
        <source>About the person</source>
        <translation>À propos de la personne</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Type a name</source>
        <translation>Tapez un nom</translation>
    </message>
    <message>
        <source>Add “{name}” as a new tutor</source>
        <translation>Ajouter «&#xa0;{name}&#xa0;» comme nouveau professeur</translation>
    </message>
    <message>
        <source>Add “{name}” as a new student</source>
        <translation>Ajouter «&#xa0;{name}&#xa0;» comme nouvel élève</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <translation>{name} (nouveau)</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Who was there</source>
        <translation>Qui était là</translation>
    </message>
    <message>
        <source>LearnCube&apos;s messages say when somebody comes in, not when they leave.</source>
        <translation>Les messages de LearnCube disent quand quelqu’un entre, pas quand il part.</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Tous les cours</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>More for this person</source>
        <translation>Autres actions pour cette personne</translation>
    </message>
    <message>
        <source>Next classes</source>
        <translation>Prochains cours</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Add credit</source>
        <translation>Ajouter du crédit</translation>
    </message>
    <message>
        <source>Credit is not counted now. It can be switched on under Settings.</source>
        <translation>Le crédit n’est pas compté actuellement. Cela s’active dans Réglages.</translation>
    </message>
    <message>
        <source>Whole ledger</source>
        <translation>Tout le détail</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>No classes ahead</source>
        <translation>Aucun cours à venir</translation>
    </message>
    <message>
        <source>Usually tutor</source>
        <translation>D’habitude professeur</translation>
    </message>
    <message>
        <source>Usually student</source>
        <translation>D’habitude élève</translation>
    </message>
    <message>
        <source>In the classroom: {name}</source>
        <translation>Dans la salle de classe&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{place}, {time} there now</source>
        <translation>{place}, il y est {time}</translation>
    </message>
    <message>
        <source>{rate} {currency} an hour</source>
        <translation>{rate} {currency} de l’heure</translation>
    </message>
    <message>
        <source>class</source>
        <translation>cours</translation>
    </message>
    <message>
        <source>{name} is active again</source>
        <translation>{name} est de nouveau actif</translation>
    </message>
</context>
<context>
    <name>PersonContacts</name>
    <message>
        <source>Who reads messages</source>
        <translation>Qui lit les messages</translation>
    </message>
    <message>
        <source>Links go to</source>
        <translation>Les liens vont à</translation>
    </message>
    <message>
        <source>Student and contacts</source>
        <translation>Élève et contacts</translation>
    </message>
    <message>
        <source>Contacts only</source>
        <translation>Contacts seulement</translation>
    </message>
    <message>
        <source>Student only</source>
        <translation>Élève seulement</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>One family with {names}</source>
        <translation>Une famille avec {names}</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Autres actions pour {name}</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>{name} retiré</translation>
    </message>
    <message>
        <source>Saved whom links of {name} go to</source>
        <translation>Destinataires des liens de {name} enregistrés</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Add person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Modifier la personne</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Professeur</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>Empty: the business&apos;s own, {zone}. Invitations name the time in this zone.</source>
        <translation>Vide&#xa0;: celui de l’entreprise, {zone}. Les messages indiquent l’heure dans ce fuseau.</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message>
        <source>Name in the &amp;classroom</source>
        <translation>Nom dans la &amp;salle de classe</translation>
    </message>
    <message>
        <source>Empty: the name above.</source>
        <translation>Vide&#xa0;: le nom ci-dessus.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Rate per hour ({currency})</source>
        <translation>Tarif &amp;horaire ({currency})</translation>
    </message>
    <message>
        <source>Address of a &amp;picture</source>
        <translation>Adresse d’une &amp;image</translation>
    </message>
    <message>
        <source>&amp;Active: can be put into classes and enter them</source>
        <translation>&amp;Actif&#xa0;: peut être placé dans des cours et y entrer</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>&amp;Usually</source>
        <translation>&amp;D’habitude</translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation>{name} enregistré</translation>
    </message>
</context>
<context>
    <name>PersonFile</name>
    <message>
        <source>A page and its data (*.zip)</source>
        <translation>Une page et ses données (*.zip)</translation>
    </message>
    <message>
        <source>One web page (*.html)</source>
        <translation>Une page web (*.html)</translation>
    </message>
    <message>
        <source>Data for another program (*.json)</source>
        <translation>Données pour un autre programme (*.json)</translation>
    </message>
    <message>
        <source>Save everything about {name}</source>
        <translation>Enregistrer tout ce qui concerne {name}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Enregistré : {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Gathering everything about {name}…</source>
        <translation>Rassemblement de tout ce qui concerne {name}…</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>&amp;Away…</source>
        <translation>&amp;Absence…</translation>
    </message>
    <message>
        <source>&amp;Two entries of one person…</source>
        <translation>&amp;Deux fiches d’une même personne…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>{name} is removed; past classes still name them</source>
        <translation>{name} est supprimé&#x202f;; les cours passés gardent son nom</translation>
    </message>
    <message>
        <source>Save &amp;everything about this person…</source>
        <translation>&amp;Enregistrer tout sur cette personne…</translation>
    </message>
    <message>
        <source>Erase &amp;personal data…</source>
        <translation>Effacer les données &amp;personnelles…</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Tara Practice</source>
        <translation>Tara Entraînement</translation>
    </message>
    <message>
        <source>Sam Practice</source>
        <translation>Sam Entraînement</translation>
    </message>
    <message>
        <source>Practice class</source>
        <translation>Cours d’entraînement</translation>
    </message>
    <message>
        <source>Starting the practice classroom…</source>
        <translation>Démarrage de la salle d’entraînement…</translation>
    </message>
    <message>
        <source>The browser did not open. Copy the links here and paste them into two browser tabs.</source>
        <translation>Le navigateur ne s’est pas ouvert. Copiez les liens ici et collez-les dans deux onglets du navigateur.</translation>
    </message>
    <message>
        <source>Press Start Class in both browser tabs and watch Today</source>
        <translation>Cliquez sur Start Class dans les deux onglets et regardez Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>These links lead to the practice classroom on this PC. Enter your LearnCube address before you send them.</source>
        <translation>Ces liens mènent à la salle d’entraînement sur ce PC. Saisissez votre adresse LearnCube avant de les envoyer.</translation>
    </message>
    <message>
        <source>A practice class: on no report.</source>
        <translation>Un cours d’entraînement&#xa0;: sur aucun rapport.</translation>
    </message>
    <message>
        <source>The practice classroom is off: its links lead nowhere until it is on.</source>
        <translation>La salle d’entraînement est désactivée&#xa0;: ses liens ne mènent nulle part tant qu’elle l’est.</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>En savoir plus</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>Practice classroom</source>
        <translation>Salle d’entraînement</translation>
    </message>
    <message>
        <source>Try a practice class</source>
        <translation>Essayer un cours d’entraînement</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>La désactiver</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>L’activer</translation>
    </message>
    <message>
        <source>A stand-in for LearnCube on this PC. It makes two sample people and a class, opens both join links in the browser, and you see the minutes appear under Today. That class is on no report. While no LearnCube address is set, links of your own classes lead here too; reports name those classes.</source>
        <translation>Un remplaçant de LearnCube sur ce PC. Il crée deux personnes d’exemple et un cours, ouvre les deux liens dans le navigateur, et vous voyez les minutes apparaître dans « Aujourd’hui ». Ce cours ne figure dans aucun rapport. Tant qu’aucune adresse LearnCube n’est saisie, les liens de vos propres cours mènent ici aussi ; les rapports nomment ces cours.</translation>
    </message>
    <message>
        <source>Remove practice people and classes</source>
        <translation>Supprimer les personnes et les cours d’entraînement</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Proof for a parent</source>
        <translation>Justificatif pour un parent</translation>
    </message>
    <message>
        <source>The page as it is printed</source>
        <translation>La page telle qu’elle sera imprimée</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>One page about one student. No other student stands on it, and no link.</source>
        <translation>Une page sur un seul élève. Aucun autre élève n’y figure, ni aucun lien.</translation>
    </message>
    <message>
        <source>&amp;Student</source>
        <translation>L’&amp;élève</translation>
    </message>
    <message>
        <source>Proof for {name} copied</source>
        <translation>Justificatif pour {name} copié</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Envoyé à l’imprimante</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Enregistrer le justificatif</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Écrit&#xa0;: {file}</translation>
    </message>
</context>
<context>
    <name>QrDialog</name>
    <message>
        <source>QR code for {name}</source>
        <translation>Code QR pour {name}</translation>
    </message>
    <message>
        <source>QR code of {name}&apos;s link</source>
        <translation>Code QR du lien de {name}</translation>
    </message>
    <message>
        <source>{title}. This code is {name}&apos;s own link; whoever takes it enters as {name}.</source>
        <translation>{title}. Ce code est le lien personnel de {name}&#x202f;; quiconque le prend entre en tant que {name}.</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>QR code copied</source>
        <translation>Code QR copié</translation>
    </message>
</context>
<context>
    <name>RateDialog</name>
    <message>
        <source>Rate</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Tutor</source>
        <translation>&amp;Professeur</translation>
    </message>
    <message>
        <source>S&amp;tudent</source>
        <translation>&amp;Élève</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>de l’heure</translation>
    </message>
    <message>
        <source>a class</source>
        <translation>par cours</translation>
    </message>
    <message>
        <source>every subject</source>
        <translation>toutes les matières</translation>
    </message>
    <message>
        <source>every kind</source>
        <translation>tous les types</translation>
    </message>
    <message>
        <source>&amp;From a day on</source>
        <translation>À partir d’un &amp;jour</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Montant</translation>
    </message>
    <message>
        <source>Nobody chosen: it holds for all without one of their own.</source>
        <translation>Personne de choisi&#xa0;: vaut pour tous ceux qui n’ont pas le leur.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Su&amp;bject</source>
        <translation>M&amp;atière</translation>
    </message>
    <message>
        <source>The class&apos;s title, as it is written.</source>
        <translation>Le titre du cours, tel qu’il est écrit.</translation>
    </message>
    <message>
        <source>&amp;Kind of class</source>
        <translation>T&amp;ype de cours</translation>
    </message>
    <message>
        <source>Rate saved</source>
        <translation>Tarif enregistré</translation>
    </message>
</context>
<context>
    <name>RatesDialog</name>
    <message>
        <source>Rates of tutors</source>
        <translation>Tarifs des professeurs</translation>
    </message>
    <message>
        <source>Prices of students</source>
        <translation>Prix des élèves</translation>
    </message>
    <message>
        <source>The most particular one holds: a person&apos;s own before everybody&apos;s, a subject&apos;s before a kind&apos;s, and of equal ones the latest that has begun. Rates without a day are those that stand on People.</source>
        <translation>Le plus précis s’applique&#xa0;: celui d’une personne avant celui de tous, celui d’une matière avant celui d’un type, et à égalité le plus récent déjà commencé. Les tarifs sans jour sont ceux de la page Personnes.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Matière</translation>
    </message>
    <message>
        <source>every</source>
        <translation>chaque</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>de l’heure</translation>
    </message>
    <message>
        <source>a class</source>
        <translation>par cours</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
</context>
<context>
    <name>ReachPanel</name>
    <message>
        <source>Check &amp;now</source>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Asking through the internet</source>
        <translation>Demande par Internet</translation>
    </message>
    <message>
        <source>Switch answering on; then it is checked whether LearnCube gets here.</source>
        <translation>Activez la réponse à LearnCube&#x202f;; il sera alors vérifié si LearnCube arrive jusqu’ici.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Not checked from outside yet</source>
        <translation>Pas encore vérifié de l’extérieur</translation>
    </message>
    <message>
        <source>{what} · checked {ago}</source>
        <translation>{what} · vérifié {ago}</translation>
    </message>
    <message>
        <source>It is checked again by itself, also an hour before each class.</source>
        <translation>La vérification se refait toute seule, aussi une heure avant chaque cours.</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Joignable</translation>
    </message>
    <message>
        <source>LearnCube’s messages arrive all the same: your router does not lead this PC back to itself. Nothing needs to be done.</source>
        <translation>Les messages de LearnCube arrivent malgré tout&#xa0;: votre routeur ne renvoie pas ce PC vers lui-même. Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>En savoir plus</translation>
    </message>
</context>
<context>
    <name>ReadingsCard</name>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>as it is counted now</source>
        <translation>tel qu’il est compté maintenant</translation>
    </message>
    <message>
        <source>Count {total}</source>
        <translation>Compter {total}</translation>
    </message>
</context>
<context>
    <name>ReconcileView</name>
    <message>
        <source>Which classes</source>
        <translation>Quels cours</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Tous les cours</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>&amp;Décider…</translation>
    </message>
    <message>
        <source>Our count beside LearnCube&apos;s</source>
        <translation>Notre compte à côté de celui de LearnCube</translation>
    </message>
    <message>
        <source>Nothing to compare here</source>
        <translation>Rien à comparer ici</translation>
    </message>
    <message>
        <source>Classes of these days stand here with what was counted and what LearnCube&apos;s log says.</source>
        <translation>Les cours de ces jours figurent ici avec ce qui a été compté et ce que dit le journal de LearnCube.</translation>
    </message>
    <message>
        <source>{n} imported classes may be classes of yours, but that is not certain.</source>
        <translation>{n} cours importés sont peut-être des cours à vous, mais ce n’est pas certain.</translation>
    </message>
    <message>
        <source>1 imported class may be a class of yours, but that is not certain.</source>
        <translation>1 cours importé est peut-être un cours à vous, mais ce n’est pas certain.</translation>
    </message>
    <message>
        <source>{n} agree</source>
        <translation>{n} concordent</translation>
    </message>
    <message>
        <source>{n} differ</source>
        <translation>{n} diffèrent</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Counted here</source>
        <translation>Compté ici</translation>
    </message>
    <message>
        <source>LearnCube</source>
        <translation>LearnCube</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Concorde</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diffère</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Ici seulement</translation>
    </message>
    <message>
        <source>Only at LearnCube</source>
        <translation>Chez LearnCube seulement</translation>
    </message>
    <message>
        <source>{title}: LearnCube&apos;s length taken, marked as such</source>
        <translation>{title}&#xa0;: durée de LearnCube reprise et marquée comme telle</translation>
    </message>
    <message>
        <source>Take LearnCube&apos;s</source>
        <translation>Prendre celui de LearnCube</translation>
    </message>
    <message>
        <source>{n} only here ({length})</source>
        <translation>{n} ici seulement ({length})</translation>
    </message>
    <message>
        <source>{n} only at LearnCube ({length})</source>
        <translation>{n} chez LearnCube seulement ({length})</translation>
    </message>
    <message>
        <source>Difference {length}</source>
        <translation>Différence {length}</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>RecordField</name>
    <message>
        <source>&amp;Record this class</source>
        <translation>Enregistrer la &amp;vidéo de ce cours</translation>
    </message>
    <message>
        <source>Beta at LearnCube: a recording may be missing or late.</source>
        <translation>Bêta chez LearnCube&#xa0;: un enregistrement peut manquer ou tarder.</translation>
    </message>
    <message>
        <source>Record this class</source>
        <translation>Enregistrer la vidéo de ce cours</translation>
    </message>
    <message>
        <source>Has everybody agreed to be recorded?</source>
        <translation>Tout le monde a-t-il accepté d’être enregistré&#x202f;?</translation>
    </message>
    <message>
        <source>In many countries each person, and a child&apos;s parent, has to agree first.</source>
        <translation>Dans beaucoup de pays, chaque personne, et le parent d’un enfant, doit d’abord donner son accord.</translation>
    </message>
    <message>
        <source>Yes, everybody agreed</source>
        <translation>Oui, tout le monde a accepté</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
</context>
<context>
    <name>RepeatField</name>
    <message>
        <source>Repeats</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>on</source>
        <translation>le</translation>
    </message>
    <message>
        <source> classes</source>
        <translation> cours</translation>
    </message>
    <message>
        <source>How many classes</source>
        <translation>Nombre de cours</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 cours</translation>
    </message>
    <message numerus="yes">
        <source>%n classes, the last on {day}</source>
        <translation>
            <numerusform>%n cours, le dernier le {day}</numerusform>
            <numerusform>%n cours, le dernier le {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation>
            <numerusform>Toutes les %n semaine</numerusform>
            <numerusform>Toutes les %n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>Ne se répète pas</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
</context>
<context>
    <name>ReplaceTutorDialog</name>
    <message>
        <source>Replace tutor</source>
        <translation>Remplacer le professeur</translation>
    </message>
    <message>
        <source>Replace and &amp;copy message</source>
        <translation>Remplacer et &amp;copier le message</translation>
    </message>
    <message>
        <source>Replace and &amp;send</source>
        <translation>Remplacer et &amp;envoyer</translation>
    </message>
    <message>
        <source>&amp;In the place of</source>
        <translation>&amp;À la place de</translation>
    </message>
    <message>
        <source>New tutor</source>
        <translation>Nouveau professeur</translation>
    </message>
    <message>
        <source>{name}&apos;s link stops working at once. The students&apos; links stay as they are.</source>
        <translation>Le lien de {name} cesse aussitôt de fonctionner. Les liens des élèves restent tels quels.</translation>
    </message>
    <message>
        <source>&amp;New tutor</source>
        <translation>&amp;Nouveau professeur</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>This and later</source>
        <translation>Celui-ci et les suivants</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Celui-ci</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Replace and &amp;copy</source>
        <translation>Remplacer et &amp;copier</translation>
    </message>
    <message>
        <source>Several are called like that. Is it this one?</source>
        <translation>Plusieurs personnes s’appellent ainsi. Est-ce bien celle-ci&#x202f;?</translation>
    </message>
    <message>
        <source>{name} is in {title} then</source>
        <translation>{name} est alors dans {title}</translation>
    </message>
    <message>
        <source>Who teaches instead?</source>
        <translation>Qui enseigne à la place&#x202f;?</translation>
    </message>
    <message>
        <source>Choose at least one class.</source>
        <translation>Choisissez au moins un cours.</translation>
    </message>
    <message>
        <source>{name} has no e-mail address: copy the message instead.</source>
        <translation>{name} n’a pas d’adresse e-mail&#x202f;: copiez plutôt le message.</translation>
    </message>
    <message>
        <source>{name} teaches {title}</source>
        <translation>{name} donne {title}</translation>
    </message>
    <message numerus="yes">
        <source>{name} teaches %n classes</source>
        <translation>
            <numerusform>{name} donne %n cours</numerusform>
            <numerusform>{name} donne %n cours</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}; the message is copied</source>
        <translation>{what}&#x202f;; le message est copié</translation>
    </message>
</context>
<context>
    <name>ReportChart</name>
    <message>
        <source>{name}: {value}, before: {before}</source>
        <translation>{name}&#xa0;: {value}, avant&#xa0;: {before}</translation>
    </message>
</context>
<context>
    <name>ReportProgress</name>
    <message>
        <source>The report is being added up</source>
        <translation>Le rapport est en cours de calcul</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Adding up… {count} classes read</source>
        <translation>Calcul en cours… {count} cours lus</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Calcul en cours…</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Regrouper par</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Par cours</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Par semaine</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Nothing to count here</source>
        <translation>Rien à compter ici</translation>
    </message>
    <message>
        <source>E&amp;xport to Excel…</source>
        <translation>E&amp;xporter vers Excel…</translation>
    </message>
    <message>
        <source>More forms ▾</source>
        <translation>Autres formats ▾</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Imprim&amp;er…</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare: period before</source>
        <translation>Comparer&#xa0;: période précédente</translation>
    </message>
    <message>
        <source>Compare: nothing</source>
        <translation>Comparer&#xa0;: rien</translation>
    </message>
    <message>
        <source>Set the term…</source>
        <translation>Définir le trimestre…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Classes that took place in this range stand here with their counted time.</source>
        <translation>Les cours qui ont eu lieu dans cette période figurent ici avec leur temps compté.</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>1 class to check: show</source>
        <translation>1 cours à vérifier&#xa0;: afficher</translation>
    </message>
    <message numerus="yes">
        <source>%n classes to check: show</source>
        <translation>
            <numerusform>%n cours à vérifier&#xa0;: afficher</numerusform>
            <numerusform>%n cours à vérifier&#xa0;: afficher</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Durations</source>
        <translation>&amp;Durées</translation>
    </message>
    <message>
        <source>Tutor pa&amp;y</source>
        <translation>Paie des professe&amp;urs</translation>
    </message>
    <message>
        <source>&amp;Student prices</source>
        <translation>Prix des élève&amp;s</translation>
    </message>
    <message>
        <source>Atte&amp;ndance</source>
        <translation>Présen&amp;ce</translation>
    </message>
    <message>
        <source>Connection &amp;quality</source>
        <translation>&amp;Qualité de connexion</translation>
    </message>
    <message>
        <source>{amount} a class</source>
        <translation>{amount} par cours</translation>
    </message>
    <message>
        <source>{n} · {minutes} min</source>
        <translation>{n} · {minutes} min</translation>
    </message>
    <message>
        <source>1 to check</source>
        <translation>1 à vérifier</translation>
    </message>
    <message>
        <source>{n} to check</source>
        <translation>{n} à vérifier</translation>
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
        <translation>Page &amp;web…</translation>
    </message>
    <message>
        <source>A PDF for &amp;each person…</source>
        <translation>Un PDF par &amp;personne…</translation>
    </message>
    <message>
        <source>P&amp;rint statements…</source>
        <translation>Impr&amp;imer les relevés…</translation>
    </message>
    <message>
        <source>&amp;Logo…</source>
        <translation>&amp;Logo…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Export {report}</source>
        <translation>Exporter {report}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Écrit&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>A folder for the PDFs</source>
        <translation>Un dossier pour les PDF</translation>
    </message>
    <message>
        <source>1 PDF written</source>
        <translation>1 PDF écrit</translation>
    </message>
    <message>
        <source>%n PDFs written</source>
        <translation>%n PDF écrits</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Rapport copié</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Envoyé à l’imprimante</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Export all the same</source>
        <translation>&amp;Exporter quand même</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Spreadsheet as text (*.csv)</source>
        <translation>Tableau au format texte (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>this period: {total}</source>
        <translation>cette période&#xa0;: {total}</translation>
    </message>
    <message>
        <source>the period before: {total}</source>
        <translation>la période précédente&#xa0;: {total}</translation>
    </message>
    <message>
        <source>Week from {day}</source>
        <translation>Semaine du {day}</translation>
    </message>
    <message>
        <source>Hours counted</source>
        <translation>Heures comptées</translation>
    </message>
    <message>
        <source>Hours taught</source>
        <translation>Heures enseignées</translation>
    </message>
    <message>
        <source>Hours of students</source>
        <translation>Heures des élèves</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>Absents</translation>
    </message>
    <message>
        <source>Connections lost</source>
        <translation>Connexions perdues</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>Extra &amp;lines…</source>
        <translation>&amp;Lignes supplémentaires…</translation>
    </message>
    <message>
        <source>Pay &amp;rules…</source>
        <translation>&amp;Règles de paie…</translation>
    </message>
    <message>
        <source>R&amp;ates…</source>
        <translation>T&amp;arifs…</translation>
    </message>
    <message>
        <source>Price &amp;rules…</source>
        <translation>&amp;Règles de prix…</translation>
    </message>
    <message>
        <source>Pric&amp;es…</source>
        <translation>&amp;Prix…</translation>
    </message>
    <message>
        <source>A statement for each &amp;family…</source>
        <translation>Un relevé pour chaque &amp;famille…</translation>
    </message>
    <message>
        <source>&amp;Mail statements…</source>
        <translation>Envoyer les relevés par &amp;mail…</translation>
    </message>
    <message>
        <source>A folder for the statements</source>
        <translation>Un dossier pour les relevés</translation>
    </message>
    <message>
        <source>Statements by mail</source>
        <translation>Relevés par mail</translation>
    </message>
    <message>
        <source>Nobody is charged anything in this time.</source>
        <translation>Rien n’est facturé à personne dans cette période.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>1 statement sent to the printer</source>
        <translation>1 relevé envoyé à l’imprimante</translation>
    </message>
    <message>
        <source>%n statements sent to the printer</source>
        <translation>%n relevés envoyés à l’imprimante</translation>
    </message>
    <message>
        <source>Writing PDFs…</source>
        <translation>Écriture des PDF…</translation>
    </message>
    <message>
        <source>{n} · {late} late</source>
        <translation>{n} · dont {late} tard</translation>
    </message>
    <message>
        <source>Also to those without a class, who owe nothing</source>
        <translation>Aussi à ceux qui n’ont pas eu de cours et ne doivent rien</translation>
    </message>
    <message>
        <source>&amp;Print all the same</source>
        <translation>&amp;Imprimer quand même</translation>
    </message>
    <message>
        <source>Loc&amp;k tutor pay of {month}…</source>
        <translation>&amp;Verrouiller la paie ({month})…</translation>
    </message>
    <message>
        <source>Loc&amp;k student prices of {month}…</source>
        <translation>&amp;Verrouiller les prix ({month})…</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Restore and restart</source>
        <translation>&amp;Restaurer et redémarrer</translation>
    </message>
    <message>
        <source>The data goes back to how it was then. What is here now is kept in the data folder, and the safety copy keeps every message that came since.</source>
        <translation>Les données redeviennent ce qu’elles étaient alors. Ce qui est là maintenant est conservé dans le dossier de données, et la copie de sécurité garde chaque message arrivé depuis.</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sauvegardes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation>Autre &amp;fichier…</translation>
    </message>
    <message>
        <source>{when} · {size} MB</source>
        <translation>{when} · {size} Mo</translation>
    </message>
    <message>
        <source>There is no automatic backup here yet. Choose a file instead.</source>
        <translation>Il n’y a pas encore de sauvegarde automatique ici. Choisissez plutôt un fichier.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Un autre fichier</translation>
    </message>
    <message>
        <source>Backups (*.db);;All files (*)</source>
        <translation>Sauvegardes (*.db);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>{name} – people: {people}, classes: {classes}, messages from LearnCube: {messages}, the last: {heard}.</source>
        <translation>{name} – personnes&#xa0;: {people}, cours&#xa0;: {classes}, messages de LearnCube&#xa0;: {messages}, le dernier&#xa0;: {heard}.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>{classes} made-up classes to look around with</source>
        <translation>{classes} cours fictifs pour découvrir le programme</translation>
    </message>
    <message>
        <source>Filling in the sample month…</source>
        <translation>Remplissage du mois d’exemple…</translation>
    </message>
    <message>
        <source>The sample data is gone.</source>
        <translation>Les données d’exemple sont supprimées.</translation>
    </message>
    <message>
        <source>Removing the sample data…</source>
        <translation>Suppression des données d’exemple…</translation>
    </message>
    <message>
        <source>The sample data is gone, with what you corrected or booked in its classes.</source>
        <translation>Les données d’exemple sont supprimées, avec ce que vous avez corrigé ou noté dans leurs cours.</translation>
    </message>
    <message>
        <source>{n} sample people are kept, inactive, because classes of your own have them.</source>
        <translation>{n} personnes d’exemple restent, inactives, car vos propres cours les comptent parmi leurs participants.</translation>
    </message>
</context>
<context>
    <name>SampleBanner</name>
    <message>
        <source>Remove the sample data</source>
        <translation>Supprimer les données d’exemple</translation>
    </message>
    <message>
        <source>This is a made-up month, to look around with. Nothing in it is real.</source>
        <translation>C’est un mois fictif, pour découvrir le programme. Rien n’y est réel.</translation>
    </message>
</context>
<context>
    <name>ScopeField</name>
    <message>
        <source>This &amp;class</source>
        <translation>Ce &amp;cours</translation>
    </message>
    <message>
        <source>One of a series. Change:</source>
        <translation>Fait partie d’une série. Modifier&#xa0;:</translation>
    </message>
    <message>
        <source>Classes that have begun or are cancelled stay as they are.</source>
        <translation>Les cours commencés ou annulés restent tels quels.</translation>
    </message>
    <message>
        <source>This and &amp;later ones ({n})</source>
        <translation>Celui-ci et les &amp;suivants ({n})</translation>
    </message>
    <message>
        <source>&amp;All of the series ({n})</source>
        <translation>&amp;Toute la série ({n})</translation>
    </message>
</context>
<context>
    <name>ScrollArea</name>
    <message>
        <source>The arrow keys scroll.</source>
        <translation>Les flèches font défiler.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Copy the link of {name}</source>
        <translation>Copier le lien de {name}</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Professeur</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>No class has this link</source>
        <translation>Aucun cours n’a ce lien</translation>
    </message>
    <message>
        <source>Was it copied whole?</source>
        <translation>A-t-il été copié en entier&#x202f;?</translation>
    </message>
    <message>
        <source>This link was altered: it lets nobody in</source>
        <translation>Ce lien a été altéré&#xa0;: il ne laisse entrer personne</translation>
    </message>
    <message>
        <source>An old link of {name}, since replaced</source>
        <translation>Un ancien lien de {name}, remplacé depuis</translation>
    </message>
    <message>
        <source>The link of {name}</source>
        <translation>Le lien de {name}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find a class, a person, a link, an action…</source>
        <translation>Trouver un cours, une personne, un lien, une action…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Try part of a name or a title.</source>
        <translation>Essayez une partie d’un nom ou d’un titre.</translation>
    </message>
    <message>
        <source>The data cannot be read now</source>
        <translation>Les données ne peuvent pas être lues maintenant</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
</context>
<context>
    <name>SecretCard</name>
    <message>
        <source>Another address</source>
        <translation>Une autre adresse</translation>
    </message>
    <message>
        <source>When the address got into wrong hands, make a new one and give it to LearnCube’s support. No message is lost while both work.</source>
        <translation>Si l’adresse est tombée entre de mauvaises mains, créez-en une nouvelle et donnez-la à l’assistance de LearnCube. Aucun message n’est perdu tant que les deux fonctionnent.</translation>
    </message>
    <message>
        <source>How long the present address keeps working</source>
        <translation>Combien de temps l’adresse actuelle fonctionne encore</translation>
    </message>
    <message>
        <source>works one more day</source>
        <translation>fonctionne encore un jour</translation>
    </message>
    <message>
        <source>works one more week</source>
        <translation>fonctionne encore une semaine</translation>
    </message>
    <message>
        <source>stops at once</source>
        <translation>s’arrête aussitôt</translation>
    </message>
    <message>
        <source>Make a new address</source>
        <translation>Créer une nouvelle adresse</translation>
    </message>
    <message>
        <source>The present address</source>
        <translation>L’adresse actuelle</translation>
    </message>
    <message>
        <source>The address before it still works until {when}.</source>
        <translation>L’adresse précédente fonctionne encore jusqu’à {when}.</translation>
    </message>
    <message>
        <source>This is the new address. Give it to LearnCube&apos;s support.</source>
        <translation>Voici la nouvelle adresse. Donnez-la à l’assistance de LearnCube.</translation>
    </message>
</context>
<context>
    <name>SeriesRow</name>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>‹ Before</source>
        <translation>‹ Précédent</translation>
    </message>
    <message>
        <source>After ›</source>
        <translation>Suivant ›</translation>
    </message>
    <message>
        <source>The class before in this series</source>
        <translation>Le cours précédent de cette série</translation>
    </message>
    <message>
        <source>The class after in this series</source>
        <translation>Le cours suivant de cette série</translation>
    </message>
    <message>
        <source>{number} of {count}, the last on {day}</source>
        <translation>{number} sur {count}, le dernier le {day}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Name of the business</source>
        <translation>Nom de l’entreprise</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>I teach alone</source>
        <translation>J’enseigne seul</translation>
    </message>
    <message>
        <source>Address of your classrooms</source>
        <translation>Adresse de vos salles de classe</translation>
    </message>
    <message>
        <source>Address of the practice classroom</source>
        <translation>Adresse de la salle d’entraînement</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>Port of the mail server</source>
        <translation>Port du serveur de messagerie</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Votre adresse</translation>
    </message>
    <message>
        <source>Your name in messages</source>
        <translation>Votre nom dans les messages</translation>
    </message>
    <message>
        <source>Reminders the day before</source>
        <translation>Rappels la veille</translation>
    </message>
    <message>
        <source>Hour of reminders</source>
        <translation>Heure des rappels</translation>
    </message>
    <message>
        <source>Minutes before the start</source>
        <translation>Minutes avant le début</translation>
    </message>
    <message>
        <source>Minutes before the start, tutors</source>
        <translation>Minutes avant le début, professeurs</translation>
    </message>
    <message>
        <source>Minutes after the end</source>
        <translation>Minutes après la fin</translation>
    </message>
    <message>
        <source>Students&apos; credit</source>
        <translation>Crédit des élèves</translation>
    </message>
    <message>
        <source>Without credit</source>
        <translation>Sans crédit</translation>
    </message>
    <message>
        <source>Kinds of class that use credit</source>
        <translation>Types de cours qui consomment du crédit</translation>
    </message>
    <message>
        <source>Form of a join link</source>
        <translation>Forme d’un lien d’accès</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Adresse réseau</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Digits of a person&apos;s number</source>
        <translation>Chiffres du numéro d’une personne</translation>
    </message>
    <message>
        <source>LearnCube&apos;s times include earlier parts</source>
        <translation>Les temps de LearnCube incluent les parties précédentes</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxys de confiance</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Fichier du certificat</translation>
    </message>
    <message>
        <source>Private key file</source>
        <translation>Fichier de la clé privée</translation>
    </message>
    <message>
        <source>Allowed senders</source>
        <translation>Expéditeurs autorisés</translation>
    </message>
    <message>
        <source>Minutes between backups</source>
        <translation>Minutes entre les sauvegardes</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Days kept</source>
        <translation>Jours conservés</translation>
    </message>
    <message>
        <source>Weeks kept</source>
        <translation>Semaines conservées</translation>
    </message>
    <message>
        <source>Months kept</source>
        <translation>Mois conservés</translation>
    </message>
    <message>
        <source>First day of the term</source>
        <translation>Premier jour du trimestre</translation>
    </message>
    <message>
        <source>Last day of the term</source>
        <translation>Dernier jour du trimestre</translation>
    </message>
    <message>
        <source>Hours of notice for a cancellation</source>
        <translation>Heures de préavis pour une annulation</translation>
    </message>
    <message>
        <source>Address of the class log</source>
        <translation>Adresse du journal de cours</translation>
    </message>
    <message>
        <source>Signing in to the class log</source>
        <translation>Connexion au journal de cours</translation>
    </message>
    <message>
        <source>User name at LearnCube</source>
        <translation>Nom d’utilisateur chez LearnCube</translation>
    </message>
    <message>
        <source>User number at LearnCube</source>
        <translation>Numéro d’utilisateur chez LearnCube</translation>
    </message>
    <message>
        <source>E-mail address at LearnCube</source>
        <translation>Adresse e-mail chez LearnCube</translation>
    </message>
    <message>
        <source>Import the class log every … hours</source>
        <translation>Importer le journal de cours toutes les … heures</translation>
    </message>
    <message>
        <source>Seconds that counts may differ</source>
        <translation>Écart admis entre les comptes, en secondes</translation>
    </message>
    <message>
        <source>Enter classes at LearnCube</source>
        <translation>Inscrire les cours chez LearnCube</translation>
    </message>
    <message>
        <source>Address from outside</source>
        <translation>Adresse vue de l’extérieur</translation>
    </message>
    <message>
        <source>Answer LearnCube</source>
        <translation>Répondre à LearnCube</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Non compté</translation>
    </message>
    <message>
        <source>Counted in classes</source>
        <translation>Compté en cours</translation>
    </message>
    <message>
        <source>Counted in minutes</source>
        <translation>Compté en minutes</translation>
    </message>
    <message>
        <source>STARTTLS (usual)</source>
        <translation>STARTTLS (habituel)</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS dès le début</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>With both keys</source>
        <translation>Avec les deux clés</translation>
    </message>
    <message>
        <source>Signed with the private key</source>
        <translation>Signé avec la clé privée</translation>
    </message>
    <message>
        <source>Do not let in</source>
        <translation>Ne pas laisser entrer</translation>
    </message>
    <message>
        <source>Let in, and tell me</source>
        <translation>Laisser entrer et me prévenir</translation>
    </message>
    <message>
        <source>Unknown messages kept, per sender and hour</source>
        <translation>Messages inconnus conservés, par expéditeur et par heure</translation>
    </message>
    <message>
        <source>Unknown messages kept, per hour in all</source>
        <translation>Messages inconnus conservés, par heure en tout</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>Enregistré au fil de la frappe</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Everything stands in one folder on this PC: copy it, and you have copied all.</source>
        <translation>Tout se trouve dans un seul dossier sur ce PC&#xa0;: copiez-le, et vous aurez tout copié.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>Votre entreprise</translation>
    </message>
    <message>
        <source>LearnCube</source>
        <translation>LearnCube</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Entering a class</source>
        <translation>Entrée en cours</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Move folder…</source>
        <translation>Déplacer le dossier…</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Copier les détails pour l’assistance</translation>
    </message>
    <message>
        <source>The PC, the program, the end of its log; no keys, links or names</source>
        <translation>Le PC, le programme, la fin de son journal&#xa0;; ni clés, ni liens, ni noms</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>Sauvegardes automatiques</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>{title}, {count} waiting</source>
        <translation>{title}, {count} en attente</translation>
    </message>
</context>
<context>
    <name>StartTrouble</name>
    <message>
        <source>lcadmin cannot open your data</source>
        <translation>lcadmin ne peut pas ouvrir vos données</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It is &amp;off for good: open here</source>
        <translation>Il est &amp;définitivement éteint&#xa0;: ouvrir ici</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>It is open in lcadmin on the PC “{pc}”. Two PCs must not write the same data: close lcadmin there, and it opens here by itself.</source>
        <translation>Elles sont ouvertes dans lcadmin sur le PC «&#xa0;{pc}&#xa0;». Deux PC ne doivent pas écrire les mêmes données&#xa0;: fermez lcadmin là-bas, et elles s’ouvrent ici d’elles-mêmes.</translation>
    </message>
    <message>
        <source>As soon as it can be opened, this window goes away by itself.</source>
        <translation>Dès qu’elles peuvent être ouvertes, cette fenêtre disparaît d’elle-même.</translation>
    </message>
    <message>
        <source>Looking whether that PC is on…</source>
        <translation>On regarde si cet autre PC est allumé…</translation>
    </message>
    <message>
        <source>That PC is on: it has just given a sign of life.</source>
        <translation>Cet autre PC est allumé&#xa0;: il vient de donner signe de vie.</translation>
    </message>
    <message>
        <source>That PC has given no sign of life for a while. If it is off for good, open the data here; should it come back, it stops answering. If it only sleeps, close lcadmin there first.</source>
        <translation>Cet autre PC n’a pas donné signe de vie depuis un moment. S’il est définitivement éteint, ouvrez les données ici&#xa0;; s’il revient, il cesse de répondre. S’il est seulement en veille, fermez d’abord lcadmin là-bas.</translation>
    </message>
    <message>
        <source>&amp;Make it anew from the backup</source>
        <translation>Refaire à partir de la &amp;sauvegarde</translation>
    </message>
    <message>
        <source>The data can be made anew from the newest backup that is sound and from the safety copy, in which every message and every change stands. The damaged file is kept beside it.</source>
        <translation>Les données peuvent être refaites à partir de la dernière sauvegarde saine et de la copie de sécurité, où figurent chaque message et chaque modification. Le fichier endommagé est gardé à côté.</translation>
    </message>
    <message>
        <source>The data is being made anew…</source>
        <translation>Les données sont en train d’être refaites…</translation>
    </message>
    <message>
        <source>&amp;Open the data</source>
        <translation>&amp;Ouvrir les données</translation>
    </message>
    <message>
        <source>The data has been made anew. Please read this before you open it.</source>
        <translation>Les données ont été refaites. Veuillez lire ceci avant de les ouvrir.</translation>
    </message>
    <message>
        <source>Check and &amp;repair</source>
        <translation>&amp;Vérifier et réparer</translation>
    </message>
    <message>
        <source>The file with your data, {file}, is gone or empty. Its safety copy is there.</source>
        <translation>Le fichier de vos données, {file}, a disparu ou est vide. Sa copie de sécurité est là.</translation>
    </message>
    <message>
        <source>The file with your data, {file}, is damaged ({cause}). Nothing in it was changed.</source>
        <translation>Le fichier de vos données, {file}, est endommagé ({cause}). Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>First let lcadmin check the file and repair what it can; that takes a few minutes.</source>
        <translation>Laissez d’abord lcadmin vérifier le fichier et réparer ce qui peut l’être ; cela prend quelques minutes.</translation>
    </message>
    <message>
        <source>If that is not enough:</source>
        <translation>Si cela ne suffit pas :</translation>
    </message>
    <message>
        <source>Your data is being looked through…</source>
        <translation>Vos données sont en cours de vérification…</translation>
    </message>
    <message>
        <source>Your data is being looked through… {share}</source>
        <translation>Vos données sont en cours de vérification… {share}</translation>
    </message>
    <message>
        <source>Everything is in order again. Your data is being opened…</source>
        <translation>Tout est de nouveau en ordre. Vos données s’ouvrent…</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>This could not be repaired:</source>
        <translation>Ceci n’a pas pu être réparé :</translation>
    </message>
    <message>
        <source>Make it anew from the backup: that mends all of this.</source>
        <translation>Refaites les données à partir de la sauvegarde : cela répare tout.</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>En savoir plus</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>{span} over</source>
        <translation>{span} de trop</translation>
    </message>
    <message>
        <source>In class · {clock}</source>
        <translation>En cours · {clock}</translation>
    </message>
    <message>
        <source>Cancelled by tutor</source>
        <translation>Annulé par le professeur</translation>
    </message>
    <message>
        <source>Cancelled by student</source>
        <translation>Annulé par l’élève</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>{who}, {span} ahead</source>
        <translation>{who}, {span} à l’avance</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>In class</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Connexion perdue</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation>N’a pas eu lieu</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Make-up</source>
        <translation>Rattrapage</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>Lost connection · {seconds} s left</source>
        <translation>Connexion perdue · encore {seconds} s</translation>
    </message>
    <message>
        <source>Lost connection · not back yet</source>
        <translation>Connexion perdue · pas encore de retour</translation>
    </message>
    <message>
        <source>Broken off · {clock}</source>
        <translation>Interrompu · {clock}</translation>
    </message>
    <message>
        <source>Ended · {clock} · check</source>
        <translation>Terminé · {clock} · à vérifier</translation>
    </message>
    <message>
        <source>Ended · {clock}</source>
        <translation>Terminé · {clock}</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Personne n’est venu</translation>
    </message>
    <message>
        <source>Not started · {names} came</source>
        <translation>Pas commencé · venus&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{names} waiting · {span}</source>
        <translation>{names} en attente · {span}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} personnes</translation>
    </message>
    <message>
        <source>opens {time}</source>
        <translation>ouvre à {time}</translation>
    </message>
    <message>
        <source>open, nobody yet</source>
        <translation>ouvert, encore personne</translation>
    </message>
    <message>
        <source>Nobody yet · {span} late</source>
        <translation>Encore personne · {span} de retard</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Open Connection</source>
        <translation>Ouvrir Connexion</translation>
    </message>
    <message>
        <source>Practice classroom is on</source>
        <translation>La salle d’entraînement est activée</translation>
    </message>
    <message>
        <source>Another lcadmin answers for this data</source>
        <translation>Un autre lcadmin répond pour ces données</translation>
    </message>
    <message>
        <source>Not answering: nobody can enter a class</source>
        <translation>Pas de réponse&#xa0;: personne ne peut entrer en cours</translation>
    </message>
    <message>
        <source>Switched off: nobody can enter a class</source>
        <translation>Désactivé&#xa0;: personne ne peut entrer en cours</translation>
    </message>
    <message>
        <source>Answering in the background</source>
        <translation>Répond en arrière-plan</translation>
    </message>
    <message>
        <source>Answering · no call yet</source>
        <translation>Répond · aucun appel pour l’instant</translation>
    </message>
    <message>
        <source>Answering · last call {ago}</source>
        <translation>Répond · dernier appel {ago}</translation>
    </message>
    <message>
        <source>LearnCube has no way to this PC yet</source>
        <translation>LearnCube n’a pas encore de chemin vers ce PC</translation>
    </message>
    <message>
        <source>Not tried from outside yet</source>
        <translation>Pas encore essayé de l’extérieur</translation>
    </message>
    <message>
        <source>LearnCube gets through, though this PC does not reach itself</source>
        <translation>LearnCube passe, même si ce PC ne s’atteint pas lui-même</translation>
    </message>
    <message>
        <source>Not reachable from outside: nobody can enter a class</source>
        <translation>Injoignable de l’extérieur&#xa0;: personne ne peut entrer en cours</translation>
    </message>
    <message>
        <source>tried {ago}</source>
        <translation>essayé {ago}</translation>
    </message>
    <message>
        <source>Public address reachable, checked {ago}</source>
        <translation>Adresse publique joignable, vérifiée {ago}</translation>
    </message>
    <message>
        <source>Not answering: nothing can be kept now</source>
        <translation>Ne répond pas&#xa0;: rien ne peut être gardé pour l’instant</translation>
    </message>
    <message>
        <source>Moved to another PC: this one answers no more</source>
        <translation>Passé à un autre PC&#xa0;: celui-ci ne répond plus</translation>
    </message>
</context>
<context>
    <name>SupportDetails</name>
    <message>
        <source>Details copied, without keys, links and names. Paste them into a mail.</source>
        <translation>Détails copiés, sans clés, liens ni noms. Collez-les dans un message.</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Message to LearnCube’s support</source>
        <translation>Message à l’assistance de LearnCube</translation>
    </message>
    <message>
        <source>It asks for everything that is needed to begin. Send it to LearnCube’s support and to nobody else: it holds the address that only LearnCube may know.</source>
        <translation>Il demande tout ce qu’il faut pour commencer. Envoyez-le à l’assistance de LearnCube et à personne d’autre&#xa0;: il contient l’adresse que seul LearnCube doit connaître.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open in &amp;mail</source>
        <translation>Ouvrir dans l’e-&amp;mail</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Message copied</source>
        <translation>Message copié</translation>
    </message>
    <message>
        <source>No mail program opened. The message is copied: paste it into a mail.</source>
        <translation>Aucun logiciel de messagerie ne s’est ouvert. Le message est copié&#xa0;: collez-le dans un e-mail.</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Take it back here</source>
        <translation>Reprendre ici</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>This PC answers LearnCube again, with the data as it was when it was moved.</source>
        <translation>Ce PC répond de nouveau à LearnCube, avec les données telles qu’elles étaient lors du passage.</translation>
    </message>
    <message>
        <source>What was done on the other PC since then is not here. If you have worked there, move from that PC to this one instead, with Settings there: then nothing is lost.</source>
        <translation>Ce qui a été fait depuis sur l’autre PC n’est pas ici. Si vous y avez travaillé, passez plutôt de ce PC-là à celui-ci, par les réglages de l’autre&#xa0;: rien n’est alors perdu.</translation>
    </message>
    <message>
        <source>Close lcadmin on the other PC first: two of them must not answer for one business.</source>
        <translation>Fermez d’abord lcadmin sur l’autre PC&#xa0;: deux ne doivent pas répondre pour une même activité.</translation>
    </message>
    <message>
        <source>The data is at home on this PC again</source>
        <translation>Les données sont de nouveau sur ce PC</translation>
    </message>
</context>
<context>
    <name>TermsField</name>
    <message>
        <source>Charge or pay so&amp;mething else</source>
        <translation>Facturer ou payer &amp;autre chose</translation>
    </message>
    <message>
        <source>Charged to each student</source>
        <translation>Facturé à chaque élève</translation>
    </message>
    <message>
        <source>Paid to the tutor</source>
        <translation>Payé au professeur</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>Po&amp;urquoi</translation>
    </message>
    <message>
        <source>It stands beside the class.</source>
        <translation>Cela figure à côté du cours.</translation>
    </message>
    <message>
        <source>Charged and paid</source>
        <translation>Facturé et payé</translation>
    </message>
    <message>
        <source>C&amp;harged to each student</source>
        <translation>&amp;Facturé à chaque élève</translation>
    </message>
    <message>
        <source>&amp;Paid to the tutor</source>
        <translation>Pa&amp;yé au professeur</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>By your rules something is charged or paid for {late} of {all} classes.</source>
        <translation>D’après vos règles, quelque chose est facturé ou payé pour {late} cours sur {all}.</translation>
    </message>
    <message>
        <source>By your rules nothing is charged and nothing is paid.</source>
        <translation>D’après vos règles, rien n’est facturé et rien n’est payé.</translation>
    </message>
    <message>
        <source>By your rules each student is charged {charge} % and the tutor is paid {pay} %.</source>
        <translation>D’après vos règles, chaque élève se voit facturer {charge}&#xa0;% et le professeur est payé {pay}&#xa0;%.</translation>
    </message>
</context>
<context>
    <name>ThisPcCard</name>
    <message>
        <source>On this PC</source>
        <translation>Sur ce PC</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>Démarrer à l’ouverture de ma session</translation>
    </message>
    <message>
        <source>lcadmin waits in the tray and answers.</source>
        <translation>lcadmin attend dans la zone de notification et répond.</translation>
    </message>
    <message>
        <source>Answer before anybody signs in</source>
        <translation>Répondre avant toute ouverture de session</translation>
    </message>
    <message>
        <source>After a power cut or an update in the night this PC answers again by itself.</source>
        <translation>Après une coupure de courant ou une mise à jour nocturne, ce PC répond de nouveau tout seul.</translation>
    </message>
    <message>
        <source>Almost done. Somebody with administrator rights has to type this in a terminal:</source>
        <translation>Presque fini. Quelqu’un ayant les droits d’administrateur doit taper ceci dans un terminal&#xa0;:</translation>
    </message>
    <message>
        <source>Keep this PC awake for classes</source>
        <translation>Garder ce PC éveillé pour les cours</translation>
    </message>
    <message>
        <source>From 20 minutes before a class to half an hour after it. A lid has to stay open.</source>
        <translation>De 20 minutes avant un cours à une demi-heure après. Un ordinateur portable doit rester ouvert.</translation>
    </message>
    <message>
        <source>Go on answering when the window is closed</source>
        <translation>Continuer de répondre quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>lcadmin stays in the tray; quit it there.</source>
        <translation>lcadmin reste dans la zone de notification&#x202f;; c’est là qu’on le quitte.</translation>
    </message>
    <message>
        <source>This PC does not let a program keep it awake. Switch sleep off in its energy settings.</source>
        <translation>Ce PC ne laisse pas un programme le garder éveillé. Désactivez la mise en veille dans ses réglages d’énergie.</translation>
    </message>
    <message>
        <source>It is kept awake now.</source>
        <translation>Il est actuellement gardé éveillé.</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Me prévenir quand</translation>
    </message>
    <message>
        <source>somebody &amp;waits alone</source>
        <translation>quelqu’u&amp;n attend seul</translation>
    </message>
    <message>
        <source>somebody is not &amp;let in</source>
        <translation>&amp;quelqu’un ne peut pas entrer</translation>
    </message>
    <message>
        <source>a conn&amp;ection is lost</source>
        <translation>&amp;une connexion est perdue</translation>
    </message>
    <message>
        <source>this &amp;PC is not reachable</source>
        <translation>ce &amp;PC est injoignable</translation>
    </message>
    <message>
        <source>Holidays, power cuts, a PC that has to be off</source>
        <translation>Vacances, coupures de courant, PC qui doit être éteint</translation>
    </message>
    <message>
        <source>A PC that is always on is best: an old laptop with its lid open, a small PC in a cupboard, or a rented server. It needs no window: “lcadmin serve” answers on it day and night.</source>
        <translation>Le mieux est un PC toujours allumé&#xa0;: un vieux portable laissé ouvert, un petit PC dans un placard ou un serveur loué. Il n’a pas besoin de fenêtre&#xa0;: «&#xa0;lcadmin serve&#xa0;» y répond jour et nuit.</translation>
    </message>
    <message>
        <source>A holiday: let that PC run, or take the laptop with you; classes need it on and online wherever it is. With a tunnel the address stays the same in another place.</source>
        <translation>Des vacances&#xa0;: laissez ce PC allumé, ou emportez le portable&#x202f;; les cours ont besoin qu’il soit allumé et connecté, où qu’il soit. Avec un tunnel, l’adresse reste la même ailleurs.</translation>
    </message>
    <message>
        <source>A power cut: a laptop’s battery carries the PC, a small battery unit (UPS) the router. Have somebody who can switch the PC on, and this page’s second switch on.</source>
        <translation>Une coupure de courant&#xa0;: la batterie d’un portable alimente le PC, un petit onduleur le routeur. Prévoyez quelqu’un qui puisse allumer le PC, et activez la deuxième option de cette page.</translation>
    </message>
    <message>
        <source>When all fails: nobody can be let in from elsewhere. Write to everybody early, and give the class another time; what was missed is named when lcadmin is back.</source>
        <translation>Quand plus rien ne marche&#xa0;: on ne peut laisser entrer personne depuis ailleurs. Écrivez tôt à tout le monde et fixez une autre heure pour le cours&#x202f;; ce qui a manqué est indiqué au retour de lcadmin.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Copy today&apos;s links</source>
        <translation>Copier les liens du jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>&amp;Send week</source>
        <translation>E&amp;nvoyer la semaine</translation>
    </message>
    <message>
        <source>One message a person with this week&apos;s links</source>
        <translation>Un message par personne avec les liens de cette semaine</translation>
    </message>
    <message>
        <source>Today&apos;s classes</source>
        <translation>Cours d’aujourd’hui</translation>
    </message>
    <message>
        <source>No classes today</source>
        <translation>Aucun cours aujourd’hui</translation>
    </message>
    <message>
        <source>Classes of the day stand here, with who is waiting and how long each one runs.</source>
        <translation>Les cours du jour figurent ici, avec qui attend et depuis combien de temps chacun dure.</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Nouveau cours</translation>
    </message>
    <message>
        <source>Try it in the practice classroom</source>
        <translation>Essayez dans la salle d’entraînement</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Professeur</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>Copier les liens</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 cours</translation>
    </message>
    <message>
        <source>{n} classes</source>
        <translation>{n} cours</translation>
    </message>
    <message>
        <source>{n} running</source>
        <translation>{n} en cours</translation>
    </message>
    <message>
        <source>{place} time</source>
        <translation>Heure de {place}</translation>
    </message>
    <message>
        <source>Everybody can enter {title} again</source>
        <translation>Tout le monde peut de nouveau entrer dans {title}</translation>
    </message>
    <message>
        <source>Let them in</source>
        <translation>Laisser entrer</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>Pas entré</translation>
    </message>
    <message>
        <source>Wrong links</source>
        <translation>Mauvais liens</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Show class</source>
        <translation>Afficher le cours</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Make this a class</source>
        <translation>En faire un cours</translation>
    </message>
    <message>
        <source>Count them</source>
        <translation>Les compter</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Non compté</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Fill in from LearnCube</source>
        <translation>Compléter depuis LearnCube</translation>
    </message>
    <message>
        <source>Send new link</source>
        <translation>Envoyer un nouveau lien</translation>
    </message>
    <message>
        <source>Send today&apos;s link</source>
        <translation>Envoyer le lien du jour</translation>
    </message>
    <message>
        <source>{what} It is copied: send it now.</source>
        <translation>{what} Il est copié&#xa0;: envoyez-le maintenant.</translation>
    </message>
    <message>
        <source>What came before counts for {title} now</source>
        <translation>Ce qui est arrivé avant compte maintenant pour {title}</translation>
    </message>
    <message>
        <source>Filled in from LearnCube&apos;s log: 1 class</source>
        <translation>Complété depuis le journal de LearnCube&#xa0;: 1 cours</translation>
    </message>
    <message>
        <source>Filled in from LearnCube&apos;s log: {n} classes</source>
        <translation>Complété depuis le journal de LearnCube&#xa0;: {n} cours</translation>
    </message>
    <message>
        <source>Unknown link</source>
        <translation>Lien inconnu</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Pas de crédit</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>Dismissed until somebody tries again</source>
        <translation>Écarté jusqu’au prochain essai</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>New class</source>
        <translation>Nouveau cours</translation>
    </message>
    <message>
        <source>New class (Ctrl+N)</source>
        <translation>Nouveau cours (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open lcadmin</source>
        <translation>&amp;Ouvrir lcadmin</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Connexion</translation>
    </message>
    <message>
        <source>&amp;Quit lcadmin</source>
        <translation>&amp;Quitter lcadmin</translation>
    </message>
</context>
<context>
    <name>TunnelPanel</name>
    <message>
        <source>Tunnel program</source>
        <translation>Programme de tunnel</translation>
    </message>
    <message>
        <source>Get it…</source>
        <translation>L’obtenir…</translation>
    </message>
    <message>
        <source>&amp;Key of the tunnel</source>
        <translation>Clé &amp;du tunnel</translation>
    </message>
    <message>
        <source>Kept like a password, and shown nowhere.</source>
        <translation>Gardée comme un mot de passe et affichée nulle part.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Utiliser cette adresse</translation>
    </message>
    <message>
        <source>Stop the tunnel</source>
        <translation>Arrêter le tunnel</translation>
    </message>
    <message>
        <source>Run the tunnel</source>
        <translation>Lancer le tunnel</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>It runs as soon as answering is switched on.</source>
        <translation>Il se lance dès que la réponse à LearnCube est activée.</translation>
    </message>
    <message>
        <source>Connected. Enter the address that you gave it above.</source>
        <translation>Connecté. Saisissez ci-dessus l’adresse que vous lui avez donnée.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Lancé</translation>
    </message>
    <message>
        <source>Reserved a&amp;ddress</source>
        <translation>A&amp;dresse réservée</translation>
    </message>
    <message>
        <source>The lcadmin in the background runs it.</source>
        <translation>Le lcadmin en arrière-plan le fait tourner.</translation>
    </message>
    <message>
        <source>{address} works until the next restart and then changes: good to try, never to give to LearnCube.</source>
        <translation>{address} fonctionne jusqu’au prochain redémarrage puis change&#xa0;: bon pour essayer, jamais à donner à LearnCube.</translation>
    </message>
    <message>
        <source>To try only</source>
        <translation>Pour essayer seulement</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>The program is not on this PC any more.</source>
        <translation>Le programme n’est plus sur ce PC.</translation>
    </message>
    <message numerus="yes">
        <source>It ended, %n time(s) in a row. It is started again. Its last words:</source>
        <translation>
            <numerusform>Il s’est arrêté %n fois de suite. Il est relancé. Ses derniers mots&#xa0;:</numerusform>
            <numerusform>Il s’est arrêté %n fois de suite. Il est relancé. Ses derniers mots&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Found on this PC: {file}</source>
        <translation>Trouvé sur ce PC&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Not found on this PC</source>
        <translation>Introuvable sur ce PC</translation>
    </message>
    <message>
        <source>1.  You need a domain of your own at Cloudflare; it costs a little each year, the tunnel nothing.
2.  In Cloudflare’s Zero Trust, under Networks, Tunnels, make a tunnel and copy its key (it begins with eyJ) to here.
3.  There, give it a public hostname, such as tutors.your-domain.com, and as its service HTTP, localhost:{port}.
Without a key it runs with an address that changes at every restart: only to try.</source>
        <translation>1.  Il vous faut un domaine à vous chez Cloudflare&#x202f;; il coûte un peu chaque année, le tunnel rien.
2.  Dans Zero Trust de Cloudflare, sous Networks, Tunnels, créez un tunnel et copiez sa clé (elle commence par eyJ) ici.
3.  Là-bas, donnez-lui un nom d’hôte public, par exemple tutors.your-domain.com, et comme service HTTP, localhost:{port}.
Sans clé, il tourne avec une adresse qui change à chaque redémarrage&#xa0;: seulement pour essayer.</translation>
    </message>
    <message>
        <source>1.  Make an account at ngrok and copy its authtoken to here.
2.  Under Domains it gives you one address for good: enter it here.
Without a reserved address the address changes at every restart: only to try.</source>
        <translation>1.  Créez un compte chez ngrok et copiez son authtoken ici.
2.  Sous Domains, il vous donne une adresse définitive&#xa0;: saisissez-la ici.
Sans adresse réservée, l’adresse change à chaque redémarrage&#xa0;: seulement pour essayer.</translation>
    </message>
    <message>
        <source>1.  Install Tailscale on this PC and sign in.
2.  Run the tunnel. The first time Tailscale shows a page where Funnel has to be allowed: its address appears below.
The address stays the same as long as this PC keeps its name in Tailscale.</source>
        <translation>1.  Installez Tailscale sur ce PC et connectez-vous.
2.  Lancez le tunnel. La première fois, Tailscale affiche une page où il faut autoriser Funnel&#xa0;: son adresse apparaît ci-dessous.
L’adresse reste la même tant que ce PC garde son nom dans Tailscale.</translation>
    </message>
</context>
<context>
    <name>UndoButton</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Edit: undo, redo, history</source>
        <translation>Édition&#xa0;: annuler, rétablir, historique</translation>
    </message>
    <message>
        <source>Undo, redo, and all that was done</source>
        <translation>Annuler, rétablir, et tout ce qui a été fait</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>{what} (Ctrl+Z)</source>
        <translation>{what} (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Continuer la saisie</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>How LearnCube gets to this PC</source>
        <translation>Comment LearnCube arrive jusqu’à ce PC</translation>
    </message>
    <message>
        <source>LearnCube calls this PC over the internet, at a web address that begins with https:// and stays the same. There are three ways to get one:</source>
        <translation>LearnCube appelle ce PC par Internet, à une adresse web qui commence par https:// et reste la même. Il y a trois façons d’en obtenir une&#xa0;:</translation>
    </message>
    <message>
        <source>Take messages from the network</source>
        <translation>Recevoir les messages du réseau</translation>
    </message>
    <message>
        <source>A &amp;tunnel (easiest)</source>
        <translation>Un &amp;tunnel (le plus simple)</translation>
    </message>
    <message>
        <source>My &amp;router</source>
        <translation>Mon &amp;routeur</translation>
    </message>
    <message>
        <source>An always-on &amp;server</source>
        <translation>Un &amp;serveur toujours allumé</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide how LearnCube gets here</source>
        <translation>Masquer comment LearnCube arrive ici</translation>
    </message>
    <message>
        <source>Show how LearnCube gets here</source>
        <translation>Afficher comment LearnCube arrive ici</translation>
    </message>
    <message>
        <source>Look whether this way is open to you: if the internet address on your router’s status page begins with 10., 100.64 to 100.127 or 192.168., your provider shares it among customers, and only a tunnel works.</source>
        <translation>Regardez si cette voie vous est ouverte&#xa0;: si l’adresse Internet sur la page d’état de votre routeur commence par 10., 100.64 à 100.127 ou 192.168., votre fournisseur la partage entre ses clients, et seul un tunnel fonctionne.</translation>
    </message>
    <message>
        <source>Get a name that follows your internet connection: many routers and free services offer one (look for “DynDNS” or “dynamic DNS” in the router).</source>
        <translation>Obtenez un nom qui suit votre connexion Internet&#xa0;: beaucoup de routeurs et de services gratuits en proposent un (cherchez «&#xa0;DynDNS&#xa0;» ou «&#xa0;DNS dynamique&#xa0;» dans le routeur).</translation>
    </message>
    <message>
        <source>In the router, give this PC the same address always (“DHCP reservation”). Now it has {address}.</source>
        <translation>Dans le routeur, donnez toujours la même adresse à ce PC («&#xa0;réservation DHCP&#xa0;»). Il a actuellement {address}.</translation>
    </message>
    <message>
        <source>In the router, pass port 443 (TCP) on to this PC, port {port} (“port forwarding”).</source>
        <translation>Dans le routeur, redirigez le port 443 (TCP) vers ce PC, port {port} («&#xa0;redirection de port&#xa0;»).</translation>
    </message>
    <message>
        <source>Let lcadmin take messages that come from the network, with the button below; where the PC’s firewall asks, allow it.</source>
        <translation>Laissez lcadmin recevoir les messages qui viennent du réseau, avec le bouton ci-dessous&#x202f;; si le pare-feu du PC demande, autorisez-le.</translation>
    </message>
    <message>
        <source>Get a certificate for the name (free from Let’s Encrypt, with a program such as certbot or win-acme) and choose its files under Advanced.</source>
        <translation>Obtenez un certificat pour le nom (gratuit chez Let’s Encrypt, avec un programme comme certbot ou win-acme) et choisissez ses fichiers sous Avancé.</translation>
    </message>
    <message>
        <source>Enter https:// and the name above, and press Check now.</source>
        <translation>Saisissez https:// et le nom ci-dessus, et cliquez sur Vérifier maintenant.</translation>
    </message>
    <message>
        <source>Take a computer that is always on: a small rented Linux server, or an old PC in a cupboard. Install lcadmin there and copy your data to it.</source>
        <translation>Prenez un ordinateur toujours allumé&#xa0;: un petit serveur Linux loué, ou un vieux PC dans un placard. Installez-y lcadmin et copiez-y vos données.</translation>
    </message>
    <message>
        <source>On it, type: lcadmin autostart on --before-sign-in</source>
        <translation>Tapez-y&#xa0;: lcadmin autostart on --before-sign-in</translation>
    </message>
    <message>
        <source>A rented server has an address. Give it a name, and put a program in front that speaks https, such as Caddy. Its whole configuration is:</source>
        <translation>Un serveur loué a une adresse. Donnez-lui un nom, et placez devant un programme qui parle https, comme Caddy. Toute sa configuration est&#xa0;:</translation>
    </message>
    <message>
        <source>Under Advanced enter 127.0.0.1 as trusted proxy, so that the callers’ addresses are seen.</source>
        <translation>Sous Avancé, saisissez 127.0.0.1 comme proxy de confiance, pour que les adresses des appelants soient vues.</translation>
    </message>
    <message>
        <source>Enter https:// and the name above there, type: lcadmin connection check</source>
        <translation>Saisissez-y https:// et le nom ci-dessus, tapez&#xa0;: lcadmin connection check</translation>
    </message>
    <message>
        <source>Switch answering off on this PC: only one may answer for the same data.</source>
        <translation>Désactivez la réponse à LearnCube sur ce PC&#xa0;: un seul peut répondre pour les mêmes données.</translation>
    </message>
    <message>
        <source>Messages are taken from the network now</source>
        <translation>Les messages du réseau sont maintenant reçus</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>En savoir plus</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Week of classes</source>
        <translation>Semaine de cours</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>{when}, free. Enter makes a class here.</source>
        <translation>{when}, libre. Entrée crée un cours ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more classes around {time}: Enter or a click shows them in the list.</source>
        <translation>
            <numerusform>%n autre cours vers {time}&#xa0;: Entrée ou un clic l’affiche dans la liste.</numerusform>
            <numerusform>%n autres cours vers {time}&#xa0;: Entrée ou un clic les affiche dans la liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>In &amp;10 minutes</source>
        <translation>Dans &amp;10 minutes</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>This is no time of the day. Write it like 9:30 or 21:15.</source>
        <translation>Ce n’est pas une heure. Écrivez-la comme 9:30 ou 21:15.</translation>
    </message>
    <message>
        <source>{place} time</source>
        <translation>Heure de {place}</translation>
    </message>
    <message>
        <source>This is in the past: the class would be over already.</source>
        <translation>C’est dans le passé : le cours serait déjà terminé.</translation>
    </message>
</context>
<context>
    <name>YesNoEditor</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>_ListDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
</context>
</TS>
