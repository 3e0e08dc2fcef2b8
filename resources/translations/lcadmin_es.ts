<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AddressCard</name>
    <message>
        <source>The address that LearnCube calls</source>
        <translation>La dirección a la que llama LearnCube</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>The web address that leads to this PC, without what comes behind it.</source>
        <translation>La dirección web que lleva a este PC, sin lo que viene detrás.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Message to LearnCube…</source>
        <translation>&amp;Mensaje a LearnCube…</translation>
    </message>
    <message>
        <source>Address from &amp;outside</source>
        <translation>Dirección desde &amp;fuera</translation>
    </message>
    <message>
        <source>Give this address to LearnCube&apos;s support and to nobody else: whoever knows it can send messages.</source>
        <translation>Dé esta dirección al soporte de LearnCube y a nadie más: quien la conoce puede enviar mensajes.</translation>
    </message>
    <message>
        <source>So far only this PC reaches the address below: enough to practise, not for LearnCube.</source>
        <translation>Por ahora solo este PC llega a la dirección de abajo: basta para practicar, pero no para LearnCube.</translation>
    </message>
    <message>
        <source>Switch answering on, or enter the address from outside; then it stands here.</source>
        <translation>Active las respuestas o escriba la dirección desde fuera; entonces aparecerá aquí.</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Dirección copiada</translation>
    </message>
    <message>
        <source>Address from outside: “{given}” is not an address. Write it like https://tutors.example.com.</source>
        <translation>Dirección desde fuera: «{given}» no es una dirección. Escríbala así: https://tutors.example.com.</translation>
    </message>
</context>
<context>
    <name>AdoptClassDialog</name>
    <message>
        <source>Make this a class</source>
        <translation>Convertir en una clase</translation>
    </message>
    <message>
        <source>What came with this token so far will count for this class. Give everybody their new link: the ones they have are not known here.</source>
        <translation>Lo que ha llegado hasta ahora con este token contará para esta clase. Dé a cada persona su nuevo enlace: los que tienen no se conocen aquí.</translation>
    </message>
</context>
<context>
    <name>AdvancedCards</name>
    <message>
        <source>&amp;Advanced</source>
        <translation>&amp;Avanzado</translation>
    </message>
</context>
<context>
    <name>AnsweringCard</name>
    <message>
        <source>Answer LearnCube</source>
        <translation>Responder a LearnCube</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>The lcadmin that was started before anybody signed in answers, also while this window is closed. To switch it off, switch “Answer before anybody signs in” off below.</source>
        <translation>Responde el lcadmin que se inició antes de que nadie iniciara sesión, también con esta ventana cerrada. Para desactivarlo, desactive abajo «Responder antes de que alguien inicie sesión».</translation>
    </message>
    <message>
        <source>Nobody can enter a class while this PC is off or asleep, or while this is switched off. Keep it on, awake and online from the first class of the day to the last; the switches under “On this PC” help with that.</source>
        <translation>Nadie puede entrar en una clase mientras este PC esté apagado o en suspensión, o mientras esto esté desactivado. Manténgalo encendido, activo y conectado desde la primera clase del día hasta la última; las opciones de «En este PC» le ayudan.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
</context>
<context>
    <name>ArrivedDialog</name>
    <message>
        <source>The data is here</source>
        <translation>Los datos están aquí</translation>
    </message>
    <message>
        <source>The data is at home on this PC</source>
        <translation>Los datos están ahora en este PC</translation>
    </message>
    <message>
        <source>Everything came from “{pc}”: data, the address that LearnCube calls, keys and passwords. That PC answers no more.</source>
        <translation>Todo ha venido de «{pc}»: los datos, la dirección a la que llama LearnCube, las claves y las contraseñas. Ese PC ya no responde.</translation>
    </message>
    <message>
        <source>What was on this PC before is kept as {file}.</source>
        <translation>Lo que había antes en este PC se conserva como {file}.</translation>
    </message>
    <message>
        <source>Left to do: a tunnel comes along by itself; a router or a server has to lead to this PC from now on. Connection tries whether LearnCube gets through.</source>
        <translation>Queda por hacer: un túnel viene por sí solo; un router o un servidor tiene que llevar desde ahora a este PC. Conexión prueba si LearnCube llega.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open &amp;Connection</source>
        <translation>Abrir &amp;Conexión</translation>
    </message>
    <message>
        <source>“{path}” is named in the settings and is not on this PC: copy it here, or choose anew.</source>
        <translation>«{path}» figura en los ajustes y no está en este PC: cópielo aquí o elija de nuevo.</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Needs attention:</source>
        <translation>Requiere atención:</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Mostrar {count} más</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
</context>
<context>
    <name>AwayDialog</name>
    <message>
        <source>While you were away</source>
        <translation>Mientras no estaba</translation>
    </message>
    <message>
        <source>Nobody answered LearnCube between {start} and {end}: this PC was asleep or off, or lcadmin was closed. People could not enter, and these classes were not heard:</source>
        <translation>Nadie respondió a LearnCube entre {start} y {end}: este PC estaba en suspensión o apagado, o lcadmin estaba cerrado. No se podía entrar, y de estas clases no se supo nada:</translation>
    </message>
    <message>
        <source>Open a class to see what was counted and to set its minutes; LearnCube’s own log, under Class logs, fills in what was not heard. Connection shows how to keep this PC answering.</source>
        <translation>Abra una clase para ver qué se contó y fijar sus minutos; el registro del propio LearnCube, en Registros de clases, completa lo que falta. En Conexión se explica cómo hacer que este PC responda siempre.</translation>
    </message>
    <message>
        <source>Open Connection</source>
        <translation>Abrir Conexión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>nothing heard {start} to {end}</source>
        <translation>sin noticias de {start} a {end}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Abrir {title}</translation>
    </message>
</context>
<context>
    <name>BackupContents</name>
    <message>
        <source>Sample and practice data besides – people: {people}, classes: {classes}.</source>
        <translation>Además, datos de muestra y de práctica – personas: {people}, clases: {classes}.</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Beside them, every message and every change is also added to a safety copy within the second. A backup on another disk or stick survives this PC.</source>
        <translation>Además, cada mensaje y cada cambio se añade en menos de un segundo a una copia de protección. Una copia de seguridad en otro disco o memoria USB sobrevive a este PC.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>No es posible</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>None yet. The first is made within a minute or two.</source>
        <translation>Todavía ninguna. La primera se hará en uno o dos minutos.</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Copia hecha</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Haciendo la copia…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>Copias de seguridad (*.db)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Guardando una copia…</translation>
    </message>
    <message numerus="yes">
        <source>The last: {when}. %n are kept in {folder}.</source>
        <translation>
            <numerusform>La última: {when}. %n se guarda en {folder}.</numerusform>
            <numerusform>La última: {when}. %n se guardan en {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your backups</source>
        <translation>Sus copias de seguridad</translation>
    </message>
</context>
<context>
    <name>BonusDialog</name>
    <message>
        <source>Extra line</source>
        <translation>Línea adicional</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Profesor</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>&amp;Tutor</source>
        <translation>&amp;Profesor</translation>
    </message>
    <message>
        <source>In {currency}; below 0 takes off.</source>
        <translation>En {currency}; por debajo de 0 se descuenta.</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Importe</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>C&amp;oncepto</translation>
    </message>
    <message>
        <source>It stands on the report.</source>
        <translation>Aparece en el informe.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>Say who it is for.</source>
        <translation>Indique para quién es.</translation>
    </message>
    <message>
        <source>Line saved</source>
        <translation>Línea guardada</translation>
    </message>
</context>
<context>
    <name>BonusesDialog</name>
    <message>
        <source>What a tutor gets besides classes, or less. It stands in the month of its day.</source>
        <translation>Lo que un profesor recibe de más o de menos, aparte de las clases. Aparece en el mes de su día.</translation>
    </message>
    <message>
        <source>Extra lines</source>
        <translation>Líneas adicionales</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
</context>
<context>
    <name>BringInDialog</name>
    <message>
        <source>Asking LearnCube what it has planned…</source>
        <translation>Preguntando a LearnCube qué hay planificado…</translation>
    </message>
    <message>
        <source>People and classes from LearnCube</source>
        <translation>Personas y clases de LearnCube</translation>
    </message>
    <message>
        <source>&amp;Bring in</source>
        <translation>&amp;Traer</translation>
    </message>
    <message>
        <source>(nobody: these are not taken)</source>
        <translation>(nadie: estas no se toman)</translation>
    </message>
    <message>
        <source>&amp;Also people who are in none of these classes</source>
        <translation>Tam&amp;bién personas que no están en ninguna de estas clases</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Classes still to come keep their tokens. Links that were given out before do not lead in here: send the new ones afterwards, with Send week.</source>
        <translation>Las clases pendientes conservan su token. Los enlaces entregados antes no abren aquí: envíe después los nuevos, con «Enviar semana».</translation>
    </message>
    <message>
        <source>&amp;Tutor where LearnCube names none</source>
        <translation>&amp;Profesor cuando LearnCube no indica ninguno</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Profesor</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Alumnos</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Ya está aquí</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No se toma</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Bring in %n classes</source>
        <translation>
            <numerusform>&amp;Traer %n clase</numerusform>
            <numerusform>&amp;Traer %n clases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Bring in %n people</source>
        <translation>
            <numerusform>&amp;Traer %n persona</numerusform>
            <numerusform>&amp;Traer %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>New people: {names}</source>
        <translation>Personas nuevas: {names}</translation>
    </message>
    <message>
        <source>LearnCube has no class still to come.</source>
        <translation>LearnCube no tiene ninguna clase pendiente.</translation>
    </message>
    <message numerus="yes">
        <source>%n classes are here already.</source>
        <translation>
            <numerusform>%n clase ya está aquí.</numerusform>
            <numerusform>%n clases ya están aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes are not taken.</source>
        <translation>
            <numerusform>%n clase no se toma.</numerusform>
            <numerusform>%n clases no se toman.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are here already.</source>
        <translation>
            <numerusform>%n persona ya está aquí.</numerusform>
            <numerusform>%n personas ya están aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows could not be understood.</source>
        <translation>
            <numerusform>No se pudo entender %n fila.</numerusform>
            <numerusform>No se pudieron entender %n filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing in people and classes</source>
        <translation>Trayendo personas y clases</translation>
    </message>
    <message numerus="yes">
        <source>%n classes brought in</source>
        <translation>
            <numerusform>%n clase traída</numerusform>
            <numerusform>%n clases traídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people brought in</source>
        <translation>
            <numerusform>%n persona traída</numerusform>
            <numerusform>%n personas traídas</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to bring in.</source>
        <translation>No hay nada que traer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>CancelClassDialog</name>
    <message>
        <source>Cancel classes</source>
        <translation>Cancelar clases</translation>
    </message>
    <message>
        <source>Cancel class</source>
        <translation>Cancelar clase</translation>
    </message>
    <message>
        <source>Cancel {n} classes</source>
        <translation>Cancelar {n} clases</translation>
    </message>
    <message>
        <source>Cancel the &amp;class</source>
        <translation>Cancelar la &amp;clase</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Mantenerla</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Mantenerlas</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
    <message>
        <source>One of a series. Cancel:</source>
        <translation>Una de una serie. Cancelar:</translation>
    </message>
    <message>
        <source>Who cancels?</source>
        <translation>¿Quién cancela?</translation>
    </message>
    <message>
        <source>&amp;Student</source>
        <translation>A&amp;lumno</translation>
    </message>
    <message>
        <source>&amp;Tutor</source>
        <translation>&amp;Profesor</translation>
    </message>
    <message>
        <source>The &amp;office</source>
        <translation>La of&amp;icina</translation>
    </message>
    <message>
        <source>We were told &amp;earlier</source>
        <translation>Nos avisaron a&amp;ntes</translation>
    </message>
    <message>
        <source>&amp;Give each student credit for a class in its place</source>
        <translation>Dar a cada al&amp;umno saldo para una clase de reposición</translation>
    </message>
    <message>
        <source>Nobody can enter a cancelled class. It can be put back on, with the same links.</source>
        <translation>Nadie puede entrar en una clase cancelada. Se puede recuperar con los mismos enlaces.</translation>
    </message>
    <message>
        <source>Change the cancellation</source>
        <translation>Cambiar la cancelación</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>That is still to come.</source>
        <translation>Eso todavía está por llegar.</translation>
    </message>
    <message>
        <source>{title} is cancelled</source>
        <translation>{title} está cancelada</translation>
    </message>
    <message numerus="yes">
        <source>%n classes are cancelled</source>
        <translation>
            <numerusform>%n clase está cancelada</numerusform>
            <numerusform>%n clases están canceladas</numerusform>
        </translation>
    </message>
    <message>
        <source>Back on, with the same links</source>
        <translation>Recuperar, con los mismos enlaces</translation>
    </message>
</context>
<context>
    <name>ChapterView</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Opens in your browser: {address}</source>
        <translation>Se abre en su navegador: {address}</translation>
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
        <translation>y {n} más</translation>
    </message>
    <message>
        <source>In another class at that time:</source>
        <translation>En otra clase a esa hora:</translation>
    </message>
</context>
<context>
    <name>ClassActions</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Copy links	Ctrl+C</source>
        <translation>&amp;Copiar enlaces	Ctrl+C</translation>
    </message>
    <message>
        <source>&amp;Send links…</source>
        <translation>&amp;Enviar enlaces…</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Mover…</translation>
    </message>
    <message>
        <source>Replace &amp;tutor…	Ctrl+T</source>
        <translation>Sus&amp;tituir profesor…	Ctrl+T</translation>
    </message>
    <message>
        <source>M&amp;inutes	Ctrl+M</source>
        <translation>M&amp;inutos	Ctrl+M</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplicar…</translation>
    </message>
    <message>
        <source>Duplicate to next &amp;week	Ctrl+D</source>
        <translation>Duplicar en la próxima &amp;semana	Ctrl+D</translation>
    </message>
    <message>
        <source>C&amp;ancel…	Del</source>
        <translation>Ca&amp;ncelar…	Supr</translation>
    </message>
    <message>
        <source>&amp;Put back on</source>
        <translation>&amp;Recuperar</translation>
    </message>
</context>
<context>
    <name>ClassFilter</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La semana que viene</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Los próximos 7 días</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>El mes pasado</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … a …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>All tutors</source>
        <translation>Todos los profesores</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Profesor</translation>
    </message>
    <message>
        <source>All students</source>
        <translation>Todos los alumnos</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Alumno</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Title or name</source>
        <translation>Título o nombre</translation>
    </message>
    <message>
        <source>Words in the title or a name</source>
        <translation>Palabras del título o de un nombre</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>ClassImportDialog</name>
    <message>
        <source>Classes from a spreadsheet</source>
        <translation>Clases de una hoja de cálculo</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xlsm *.csv *.txt)</source>
        <translation>Hojas de cálculo (*.xlsx *.xlsm *.csv *.txt)</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Celdas pegadas</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Make people of names that nobody has</source>
        <translation>Crear &amp;personas con los nombres que no existen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Save rows &amp;not taken…</source>
        <translation>Guardar filas &amp;no importadas…</translation>
    </message>
    <message>
        <source>Each column as it was guessed. Correct what is wrong; the rows below follow at once.</source>
        <translation>Cada columna, tal como se ha reconocido. Corrija lo que esté mal; las filas de abajo se actualizan enseguida.</translation>
    </message>
    <message>
        <source>Length where none is told</source>
        <translation>Duración si no se indica</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguna)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Profesor</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Alumnos</translation>
    </message>
    <message>
        <source>&amp;Import 1 class</source>
        <translation>&amp;Importar 1 clase</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n classes</source>
        <translation>
            <numerusform>&amp;Importar %n clase</numerusform>
            <numerusform>&amp;Importar %n clases</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row is not taken</source>
        <translation>1 fila no se importa</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are not taken</source>
        <translation>
            <numerusform>No se toma %n fila</numerusform>
            <numerusform>No se toman %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row is a class.</source>
        <translation>Cada fila es una clase.</translation>
    </message>
    <message>
        <source>New: {names}</source>
        <translation>Nuevos: {names}</translation>
    </message>
    <message>
        <source>{day}, {time}, {n} min</source>
        <translation>{day}, {time}, {n} min</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Correcta</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No se importa</translation>
    </message>
    <message>
        <source>1 class made</source>
        <translation>1 clase creada</translation>
    </message>
    <message numerus="yes">
        <source>%n classes made</source>
        <translation>
            <numerusform>%n clase creada</numerusform>
            <numerusform>%n clases creadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{said}. Save the rows that were not taken, mend them, and import that file.</source>
        <translation>{said}. Guarde las filas no importadas, corríjalas e importe ese archivo.</translation>
    </message>
    <message>
        <source>Importing classes</source>
        <translation>Importando clases</translation>
    </message>
    <message>
        <source>Save rows not taken</source>
        <translation>Guardar filas no importadas</translation>
    </message>
    <message>
        <source>rows-not-taken</source>
        <translation>filas-no-importadas</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Guardado como {file}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Start (day and time)</source>
        <translation>Inicio (día y hora)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Own token</source>
        <translation>Token propio</translation>
    </message>
</context>
<context>
    <name>ClassList</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Descendente</translation>
    </message>
    <message>
        <source>&amp;Usual columns and order</source>
        <translation>Columnas y orden &amp;habituales</translation>
    </message>
</context>
<context>
    <name>ClassLogs</name>
    <message>
        <source>Held</source>
        <translation>Impartida</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>No impartida</translation>
    </message>
    <message>
        <source>Nothing said</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Archivo CSV</translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation>Archivo JSON</translation>
    </message>
    <message>
        <source>LearnCube</source>
        <translation>LearnCube</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Profesor</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Alumnos</translation>
    </message>
    <message>
        <source>Tutor start</source>
        <translation>Inicio para el profesor</translation>
    </message>
    <message>
        <source>Student start</source>
        <translation>Inicio para el alumno</translation>
    </message>
    <message>
        <source>Class time</source>
        <translation>Tiempo de clase</translation>
    </message>
    <message>
        <source>Planned min</source>
        <translation>Min previstos</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Grabada</translation>
    </message>
</context>
<context>
    <name>ClassWeek</name>
    <message>
        <source>Week before</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>{what} (Page up)</source>
        <translation>{what} (Re Pág)</translation>
    </message>
    <message>
        <source>{what} (Page down)</source>
        <translation>{what} (Av Pág)</translation>
    </message>
    <message>
        <source>{place} time</source>
        <translation>Hora de {place}</translation>
    </message>
    <message>
        <source>{times}, {place} time</source>
        <translation>{times}, hora de {place}</translation>
    </message>
    <message>
        <source>{title} moved to {when}</source>
        <translation>{title} se ha movido: {when}</translation>
    </message>
    <message>
        <source>This we&amp;ek</source>
        <translation>&amp;Esta semana</translation>
    </message>
</context>
<context>
    <name>ClassesPage</name>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Closed &amp;days</source>
        <translation>&amp;Días cerrados</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>Columnas y orden</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>Lis&amp;ta</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>Se&amp;mana</translation>
    </message>
    <message>
        <source>Chec&amp;k a link</source>
        <translation>Com&amp;probar un enlace</translation>
    </message>
    <message>
        <source>&amp;Send week</source>
        <translation>Enviar &amp;semana</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Several classes from a spreadsheet</source>
        <translation>Varias clases de una hoja de cálculo</translation>
    </message>
    <message>
        <source>No classes here yet</source>
        <translation>Todavía no hay clases</translation>
    </message>
    <message>
        <source>Every class stands here with its people, its state and its minutes.</source>
        <translation>Aquí aparece cada clase con sus personas, su estado y sus minutos.</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Nueva clase</translation>
    </message>
    <message>
        <source>From a spreadsheet…</source>
        <translation>De una hoja de cálculo…</translation>
    </message>
    <message>
        <source>No class fits</source>
        <translation>Ninguna clase coincide</translation>
    </message>
    <message>
        <source>Choose other days, or take away part of the filter.</source>
        <translation>Elija otros días o quite parte del filtro.</translation>
    </message>
    <message>
        <source>Show all classes</source>
        <translation>Mostrar todas las clases</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>De un &amp;archivo…</translation>
    </message>
    <message>
        <source>&amp;Paste cells	Ctrl+V</source>
        <translation>&amp;Pegar celdas	Ctrl+V</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Alumnos</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Profesor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Grabada</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 clase</translation>
    </message>
    <message>
        <source>{n} classes</source>
        <translation>{n} clases</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Columnas</translation>
    </message>
</context>
<context>
    <name>ClosedDaysDialog</name>
    <message>
        <source>Closed days</source>
        <translation>Días cerrados</translation>
    </message>
    <message>
        <source>Calendar of closed days</source>
        <translation>Calendario de días cerrados</translation>
    </message>
    <message>
        <source>Closed days and absences</source>
        <translation>Días cerrados y ausencias</translation>
    </message>
    <message>
        <source>No closed days ahead</source>
        <translation>No hay días cerrados próximos</translation>
    </message>
    <message>
        <source>Enter holidays here, and days on which somebody is away.</source>
        <translation>Anote aquí las vacaciones y los días en que alguien está ausente.</translation>
    </message>
    <message>
        <source>&amp;Add days…</source>
        <translation>&amp;Añadir días…</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>A series passes over closed days. A class that falls on them is yours to decide.</source>
        <translation>Una serie se salta los días cerrados. Si una clase cae en ellos, decide usted.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Taken away: {days}. The classes stay as they are.</source>
        <translation>Quitado: {days}. Las clases se quedan como están.</translation>
    </message>
</context>
<context>
    <name>ClosureDialog</name>
    <message>
        <source>Closed days</source>
        <translation>Días cerrados</translation>
    </message>
    <message>
        <source>{name} is away</source>
        <translation>{name} está ausente</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>Primer &amp;día</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Último día</translation>
    </message>
    <message>
        <source>The whole business</source>
        <translation>Todo el negocio</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Quién está ausente</translation>
    </message>
    <message>
        <source>Who is a&amp;way</source>
        <translation>Quién está a&amp;usente</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>P&amp;ara</translation>
    </message>
    <message>
        <source>Christmas, illness … (for yourself)</source>
        <translation>Navidad, enfermedad… (para usted)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Classes on these days</source>
        <translation>Clases en estos días</translation>
    </message>
    <message>
        <source>&amp;Cancel them</source>
        <translation>&amp;Cancelarlas</translation>
    </message>
    <message>
        <source>&amp;Move them by</source>
        <translation>M&amp;overlas</translation>
    </message>
    <message>
        <source>E&amp;xcuse the student; they take place</source>
        <translation>&amp;Disculpar al alumno; las clases se dan</translation>
    </message>
    <message>
        <source>&amp;Hand them over to</source>
        <translation>&amp;Pasarlas a</translation>
    </message>
    <message>
        <source>L&amp;eave them as they are</source>
        <translation>D&amp;ejarlas como están</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Days later</source>
        <translation>Días después</translation>
    </message>
    <message>
        <source>Who teaches instead</source>
        <translation>Quién da la clase en su lugar</translation>
    </message>
    <message>
        <source>1 class falls on these days</source>
        <translation>1 clase cae en estos días</translation>
    </message>
    <message numerus="yes">
        <source>%n classes fall on these days</source>
        <translation>
            <numerusform>%n clase cae en estos días</numerusform>
            <numerusform>%n clases caen en estos días</numerusform>
        </translation>
    </message>
    <message>
        <source>No class falls on these days</source>
        <translation>Ninguna clase cae en estos días</translation>
    </message>
    <message>
        <source>no open day within a year</source>
        <translation>ningún día libre en un año</translation>
    </message>
    <message>
        <source>to {when}</source>
        <translation>a {when}</translation>
    </message>
    <message>
        <source>to {when}, where somebody is in another class</source>
        <translation>a {when}, cuando alguien está en otra clase</translation>
    </message>
    <message>
        <source>Who is away?</source>
        <translation>¿Quién está ausente?</translation>
    </message>
    <message>
        <source>Who teaches instead?</source>
        <translation>¿Quién da la clase en su lugar?</translation>
    </message>
    <message>
        <source>1 class is cancelled</source>
        <translation>1 clase cancelada</translation>
    </message>
    <message numerus="yes">
        <source>%n classes are cancelled</source>
        <translation>
            <numerusform>%n clase está cancelada</numerusform>
            <numerusform>%n clases están canceladas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 class is moved</source>
        <translation>1 clase movida</translation>
    </message>
    <message numerus="yes">
        <source>%n classes are moved</source>
        <translation>
            <numerusform>%n clase movida</numerusform>
            <numerusform>%n clases movidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Excused from 1 class</source>
        <translation>Disculpado de 1 clase</translation>
    </message>
    <message numerus="yes">
        <source>Excused from %n classes</source>
        <translation>
            <numerusform>Disculpado de %n clase</numerusform>
            <numerusform>Disculpado de %n clases</numerusform>
        </translation>
    </message>
    <message>
        <source>1 class is handed over</source>
        <translation>1 clase pasada a otra persona</translation>
    </message>
    <message numerus="yes">
        <source>%n classes are handed over</source>
        <translation>
            <numerusform>%n clase pasada a otra persona</numerusform>
            <numerusform>%n clases pasadas a otra persona</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>LearnCube asks this program who may enter a class</source>
        <translation>LearnCube pregunta a este programa quién puede entrar en una clase</translation>
    </message>
    <message>
        <source>Last messages</source>
        <translation>Últimos mensajes</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Add contact</source>
        <translation>Añadir contacto</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Editar contacto</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>A parent, for instance. Reads messages for {name}.</source>
        <translation>Por ejemplo, el padre o la madre. Lee los mensajes para {name}.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Correo electrónico</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>As {name}</source>
        <translation>Como {name}</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation>{name}: guardado</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Link of {name} copied</source>
        <translation>Enlace de {name} copiado</translation>
    </message>
    <message>
        <source>Short message for {name} copied</source>
        <translation>Mensaje corto para {name} copiado</translation>
    </message>
    <message>
        <source>Links of {title} copied</source>
        <translation>Enlaces de {title} copiados</translation>
    </message>
    <message>
        <source>{said}, for the practice classroom on this PC only.</source>
        <translation>{said}, solo para el aula de práctica de este PC.</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct the minutes</source>
        <translation>Corregir los minutos</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>{title} counts {total} now. What LearnCube said stays beside your total.</source>
        <translation>{title} cuenta ahora {total}. Lo que dijo LearnCube se conserva junto a su total.</translation>
    </message>
    <message>
        <source>New &amp;total</source>
        <translation>Nuevo &amp;total</translation>
    </message>
    <message>
        <source>Hours, minutes, seconds: 1:05:00</source>
        <translation>Horas, minutos, segundos: 1:05:00</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>It stands beside the total on every report.</source>
        <translation>Aparece junto al total en todos los informes.</translation>
    </message>
    <message>
        <source>Taken as {total} (hours, minutes, seconds)</source>
        <translation>Se entiende como {total} (horas, minutos, segundos)</translation>
    </message>
    <message>
        <source>Write it like 1:05:00 (hours, minutes, seconds) or 47:30.</source>
        <translation>Escríbalo así: 1:05:00 (horas, minutos, segundos) o 47:30.</translation>
    </message>
    <message>
        <source>Say why the total is changed.</source>
        <translation>Indique por qué se cambia el total.</translation>
    </message>
    <message>
        <source>{title} counts {total} now</source>
        <translation>{title} cuenta ahora {total}</translation>
    </message>
</context>
<context>
    <name>CreditDialog</name>
    <message>
        <source>Credit of {name}</source>
        <translation>Saldo de {name}</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>{name} has {credit} now.</source>
        <translation>{name} tiene ahora {credit}.</translation>
    </message>
    <message>
        <source>lessons</source>
        <translation>clases</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>H&amp;ow much</source>
        <translation>C&amp;uánto</translation>
    </message>
    <message>
        <source>Below 0 takes away what was given by mistake.</source>
        <translation>Por debajo de 0 se quita lo que se dio por error.</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>Uni&amp;dad</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>For example the invoice&apos;s number.</source>
        <translation>Por ejemplo, el número de la factura.</translation>
    </message>
    <message>
        <source>{name} has {credit} now</source>
        <translation>{name} tiene ahora {credit}</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minutos</translation>
    </message>
    <message>
        <source>1 lesson</source>
        <translation>1 clase</translation>
    </message>
    <message>
        <source>{n} lessons</source>
        <translation>{n} clases</translation>
    </message>
</context>
<context>
    <name>Currencies</name>
    <message>
        <source>Argentine peso</source>
        <translation>Peso argentino</translation>
    </message>
    <message>
        <source>Australian dollar</source>
        <translation>Dólar australiano</translation>
    </message>
    <message>
        <source>Brazilian real</source>
        <translation>Real brasileño</translation>
    </message>
    <message>
        <source>British pound</source>
        <translation>Libra esterlina</translation>
    </message>
    <message>
        <source>Bulgarian lev</source>
        <translation>Lev búlgaro</translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <translation>Dólar canadiense</translation>
    </message>
    <message>
        <source>Chilean peso</source>
        <translation>Peso chileno</translation>
    </message>
    <message>
        <source>Chinese yuan</source>
        <translation>Yuan chino</translation>
    </message>
    <message>
        <source>Colombian peso</source>
        <translation>Peso colombiano</translation>
    </message>
    <message>
        <source>Czech koruna</source>
        <translation>Corona checa</translation>
    </message>
    <message>
        <source>Danish krone</source>
        <translation>Corona danesa</translation>
    </message>
    <message>
        <source>Egyptian pound</source>
        <translation>Libra egipcia</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>Hong Kong dollar</source>
        <translation>Dólar de Hong Kong</translation>
    </message>
    <message>
        <source>Hungarian forint</source>
        <translation>Forinto húngaro</translation>
    </message>
    <message>
        <source>Indian rupee</source>
        <translation>Rupia india</translation>
    </message>
    <message>
        <source>Israeli shekel</source>
        <translation>Séquel israelí</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>Yen japonés</translation>
    </message>
    <message>
        <source>Mexican peso</source>
        <translation>Peso mexicano</translation>
    </message>
    <message>
        <source>Moroccan dirham</source>
        <translation>Dírham marroquí</translation>
    </message>
    <message>
        <source>New Zealand dollar</source>
        <translation>Dólar neozelandés</translation>
    </message>
    <message>
        <source>Norwegian krone</source>
        <translation>Corona noruega</translation>
    </message>
    <message>
        <source>Peruvian sol</source>
        <translation>Sol peruano</translation>
    </message>
    <message>
        <source>Polish zloty</source>
        <translation>Esloti polaco</translation>
    </message>
    <message>
        <source>Romanian leu</source>
        <translation>Leu rumano</translation>
    </message>
    <message>
        <source>Saudi riyal</source>
        <translation>Rial saudí</translation>
    </message>
    <message>
        <source>Singapore dollar</source>
        <translation>Dólar de Singapur</translation>
    </message>
    <message>
        <source>South African rand</source>
        <translation>Rand sudafricano</translation>
    </message>
    <message>
        <source>South Korean won</source>
        <translation>Won surcoreano</translation>
    </message>
    <message>
        <source>Swedish krona</source>
        <translation>Corona sueca</translation>
    </message>
    <message>
        <source>Swiss franc</source>
        <translation>Franco suizo</translation>
    </message>
    <message>
        <source>Turkish lira</source>
        <translation>Lira turca</translation>
    </message>
    <message>
        <source>Ukrainian hryvnia</source>
        <translation>Grivna ucraniana</translation>
    </message>
    <message>
        <source>UAE dirham</source>
        <translation>Dírham de los EAU</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>Dólar estadounidense</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>This is no day. Write it like {day}.</source>
        <translation>Esto no es un día. Escríbalo como {day}.</translation>
    </message>
</context>
<context>
    <name>DateRange</name>
    <message>
        <source>Range</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>El mes pasado</translation>
    </message>
    <message>
        <source>This term</source>
        <translation>Este trimestre</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Desde – hasta</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Todas las clases</translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>Choose a day</source>
        <translation>Elegir un día</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Ningún día</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>While you were away</source>
        <translation>Mientras no estaba</translation>
    </message>
    <message>
        <source>Something may be missing of: {titles}. Open lcadmin to see.</source>
        <translation>Puede que falte algo de: {titles}. Abra lcadmin para verlo.</translation>
    </message>
</context>
<context>
    <name>DoctorDialog</name>
    <message>
        <source>Check a link</source>
        <translation>Comprobar un enlace</translation>
    </message>
    <message>
        <source>A whole mail with the link in it will do as well. Nothing happens to the class.</source>
        <translation>También sirve un correo entero que contenga el enlace. A la clase no le pasa nada.</translation>
    </message>
    <message>
        <source>&amp;Paste a link</source>
        <translation>&amp;Pegue un enlace</translation>
    </message>
    <message>
        <source>&amp;Show class</source>
        <translation>&amp;Mostrar clase</translation>
    </message>
    <message>
        <source>&amp;Copy the right link</source>
        <translation>&amp;Copiar el enlace correcto</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Given: {ways}</source>
        <translation>Entregado: {ways}</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Correcta</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Obsoleto</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Desconocido aquí</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Sin enlace</translation>
    </message>
    <message>
        <source>The right link is copied</source>
        <translation>El enlace correcto está copiado</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copies the message as it is shown, rich and plain at once</source>
        <translation>Copia el mensaje tal como se ve, con formato y como texto a la vez</translation>
    </message>
    <message>
        <source>Open as &amp;draft</source>
        <translation>Abrir como &amp;borrador</translation>
    </message>
    <message>
        <source>Opens it in your mail program, with calendar entries</source>
        <translation>Lo abre en su programa de correo, con las entradas de calendario</translation>
    </message>
    <message>
        <source>New &amp;mail</source>
        <translation>Correo nue&amp;vo</translation>
    </message>
    <message>
        <source>Begins a mail in your mail program, text only</source>
        <translation>Empieza un correo en su programa de correo, solo texto</translation>
    </message>
    <message>
        <source>Message for {name} copied</source>
        <translation>Mensaje para {name} copiado</translation>
    </message>
    <message>
        <source>The text is too long to hand over: it is copied, paste it into the mail.</source>
        <translation>El texto es demasiado largo para pasarlo: está copiado, péguelo en el correo.</translation>
    </message>
    <message>
        <source>No mail program was found. The message is copied: paste it into a mail.</source>
        <translation>No se ha encontrado ningún programa de correo. El mensaje está copiado: péguelo en un correo.</translation>
    </message>
    <message>
        <source>No program opens drafts here. The draft is the file {file}.</source>
        <translation>Aquí ningún programa abre borradores. El borrador es el archivo {file}.</translation>
    </message>
    <message>
        <source>Draft for {name} opened</source>
        <translation>Borrador para {name} abierto</translation>
    </message>
</context>
<context>
    <name>DuplicateClassDialog</name>
    <message>
        <source>Save and &amp;copy links</source>
        <translation>Guardar y &amp;copiar enlaces</translation>
    </message>
    <message>
        <source>Duplicate class</source>
        <translation>Duplicar clase</translation>
    </message>
    <message>
        <source>The same people, with new links.</source>
        <translation>Las mismas personas, con enlaces nuevos.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>{title} saved</source>
        <translation>{title}: guardada</translation>
    </message>
</context>
<context>
    <name>EditClassDialog</name>
    <message>
        <source>Edit class</source>
        <translation>Editar clase</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Profesor</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Alumnos</translation>
    </message>
    <message>
        <source>T&amp;utor</source>
        <translation>Pro&amp;fesor</translation>
    </message>
    <message>
        <source>Whoever leaves the class loses the link; whoever joins gets one; the others keep theirs.</source>
        <translation>Quien sale de la clase pierde su enlace; quien se incorpora recibe uno; los demás conservan el suyo.</translation>
    </message>
    <message>
        <source>Stude&amp;nts</source>
        <translation>Alum&amp;nos</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>D&amp;uración</translation>
    </message>
    <message>
        <source>Who teaches?</source>
        <translation>¿Quién da la clase?</translation>
    </message>
    <message>
        <source>{said}. New links for {names}: copy and send them</source>
        <translation>{said}. Enlaces nuevos para {names}: cópielos y envíelos</translation>
    </message>
    <message>
        <source>{said}. Tell everybody the new time.</source>
        <translation>{said}. Comunique a todos la nueva hora.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>{said}. No student is in it any more.</source>
        <translation>{said}. Ya no hay ningún alumno en ella.</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase the data of {name}</source>
        <translation>Borrar los datos de {name}</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>&amp;Borrar definitivamente</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Se va</translation>
    </message>
    <message>
        <source>Looking what there is…</source>
        <translation>Mirando qué hay…</translation>
    </message>
    <message>
        <source>Books must be kept for years, and what others are paid rests on the same minutes.</source>
        <translation>Los libros deben conservarse años, y lo que se paga a otros depende de los mismos minutos.</translation>
    </message>
    <message>
        <source>Your settings or message texts name this person. They stay: change them yourself.</source>
        <translation>Sus ajustes o textos de mensajes nombran a esta persona. Se quedan: cámbielos usted.</translation>
    </message>
    <message>
        <source>Still in backups</source>
        <translation>Aún en copias de seguridad</translation>
    </message>
    <message>
        <source>{name} – this cannot be undone.</source>
        <translation>{name}: esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Type the &amp;name to confirm</source>
        <translation>Escriba el &amp;nombre para confirmar</translation>
    </message>
    <message>
        <source>Stays, as {name}</source>
        <translation>Queda, como {name}</translation>
    </message>
    <message numerus="yes">
        <source>Erase in %n &amp;backups as well</source>
        <translation>
            <numerusform>Borrar también en %n &amp;copia</numerusform>
            <numerusform>Borrar también en %n &amp;copias</numerusform>
        </translation>
    </message>
    <message>
        <source>the entry: names, e-mail, picture, time zone, language</source>
        <translation>la ficha: nombres, correo, imagen, zona horaria, idioma</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contacto</numerusform>
            <numerusform>%n contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absences</source>
        <translation>
            <numerusform>%n ausencia</numerusform>
            <numerusform>%n ausencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times that a link was given out</source>
        <translation>
            <numerusform>%n entrega de un enlace</numerusform>
            <numerusform>%n entregas de un enlace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what stood in %n messages</source>
        <translation>
            <numerusform>lo que decía %n mensaje</numerusform>
            <numerusform>lo que decían %n mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the names in %n rows of the class logs</source>
        <translation>
            <numerusform>los nombres en %n fila de los registros</numerusform>
            <numerusform>los nombres en %n filas de los registros</numerusform>
        </translation>
    </message>
    <message>
        <source>the name wherever it was written: titles, notes, reasons, the history</source>
        <translation>el nombre donde esté escrito: títulos, notas, motivos, historial</translation>
    </message>
    <message numerus="yes">
        <source>%n classes with their minutes</source>
        <translation>
            <numerusform>%n clase con sus minutos</numerusform>
            <numerusform>%n clases con sus minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of credit</source>
        <translation>
            <numerusform>%n línea de saldo</numerusform>
            <numerusform>%n líneas de saldo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of months that were paid</source>
        <translation>
            <numerusform>%n línea de meses pagados</numerusform>
            <numerusform>%n líneas de meses pagados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing but a number.</source>
        <translation>Nada más que un número.</translation>
    </message>
    <message>
        <source>{when}: goes by itself on {day} at the latest</source>
        <translation>{when}: desaparece sola el {day} a más tardar</translation>
    </message>
    <message>
        <source>{when}: stays until somebody removes it</source>
        <translation>{when}: se queda hasta que alguien la quite</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The data of {name} are erased</source>
        <translation>Los datos de {name} se han borrado</translation>
    </message>
    <message>
        <source>Still in: {files}</source>
        <translation>Aún en: {files}</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Explain the minutes</source>
        <translation>Explicar los minutos</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Heard so far</source>
        <translation>Lo recibido hasta ahora</translation>
    </message>
    <message>
        <source>Yes (Beta)</source>
        <translation>Sí (beta)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>De {first} a {last}</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>By the tutor, told {when}</source>
        <translation>Por el profesor, avisado {when}</translation>
    </message>
    <message>
        <source>By a student, told {when}</source>
        <translation>Por un alumno, avisado {when}</translation>
    </message>
    <message>
        <source>By the office, told {when}</source>
        <translation>Por la oficina, avisado {when}</translation>
    </message>
    <message>
        <source>Charged {charge} %, paid {pay} %</source>
        <translation>Cobrado {charge} %, pagado {pay} %</translation>
    </message>
    <message>
        <source>Nothing charged, nothing paid</source>
        <translation>Nada cobrado, nada pagado</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>of {planned} planned</source>
        <translation>de {planned} previstos</translation>
    </message>
    <message>
        <source>{name} not let in: {reason}</source>
        <translation>{name} no pudo entrar: {reason}</translation>
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
        <translation>Familia</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Brothers and sisters of {name}. Their parents get one message with everybody&apos;s links, each with the child&apos;s name.</source>
        <translation>Hermanos de {name}. Sus padres reciben un solo mensaje con los enlaces de todos, cada uno con el nombre del hijo.</translation>
    </message>
    <message>
        <source>Brothers and sisters</source>
        <translation>Hermanos</translation>
    </message>
    <message>
        <source>&amp;Brothers and sisters</source>
        <translation>&amp;Hermanos</translation>
    </message>
    <message>
        <source>There is nobody called that. Choose somebody from the list.</source>
        <translation>No hay nadie con ese nombre. Elija a alguien de la lista.</translation>
    </message>
    <message>
        <source>Family saved</source>
        <translation>Familia guardada</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>A fault in lcadmin</source>
        <translation>Un fallo en lcadmin</translation>
    </message>
    <message>
        <source>Something in lcadmin went wrong that should not have.</source>
        <translation>Algo ha fallado en lcadmin que no debería haber fallado.</translation>
    </message>
    <message>
        <source>What was finished before it is kept. Try the step again; if this comes back, restart lcadmin, and send the details to whoever looks after it.</source>
        <translation>Lo que se terminó antes está guardado. Repita el paso; si vuelve a ocurrir, reinicie lcadmin y envíe los detalles a quien se ocupe del programa.</translation>
    </message>
    <message>
        <source>&amp;Copy details for support</source>
        <translation>&amp;Copiar los detalles para el soporte</translation>
    </message>
</context>
<context>
    <name>FileDrops</name>
    <message>
        <source>Not taken: {files}. What can be dropped here is class logs, and one at a time classes in a spreadsheet, a backup, or the file from another PC.</source>
        <translation>No se ha tomado: {files}. Aquí se pueden soltar registros de clase y, de uno en uno, clases en una hoja de cálculo, una copia de seguridad o el archivo de otro PC.</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <source>What the rows are</source>
        <translation>Qué son las filas</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>Elija qué es</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Rows as LearnCube&apos;s REST API gives them.</source>
        <translation>Filas tal como las da la API REST de LearnCube.</translation>
    </message>
    <message>
        <source>The first rows of {file}</source>
        <translation>Las primeras filas de {file}</translation>
    </message>
    <message>
        <source>{file}: choose whether its rows are classes or participants.</source>
        <translation>{file}: elija si sus filas son clases o participantes.</translation>
    </message>
    <message>
        <source>{file}: say which column is {fields}.</source>
        <translation>{file}: indique qué columna es {fields}.</translation>
    </message>
    <message>
        <source>What column {n} is ({head})</source>
        <translation>Qué es la columna {n} ({head})</translation>
    </message>
    <message>
        <source>Show every column</source>
        <translation>Mostrar todas las columnas</translation>
    </message>
    <message>
        <source>{n} of {all} columns are read. Above each stands what it is: change what was guessed wrong.</source>
        <translation>Se leen {n} de {all} columnas. Encima de cada una se indica qué es: cambie lo que se haya adivinado mal.</translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation>Columna {n}</translation>
    </message>
    <message>
        <source>How the letters are written</source>
        <translation>Cómo están escritas las letras</translation>
    </message>
    <message>
        <source>Choose another where names look wrong</source>
        <translation>Elija otra donde los nombres se vean mal</translation>
    </message>
    <message>
        <source>Letters: {which}</source>
        <translation>Letras: {which}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Welcome to lcadmin</source>
        <translation>Le damos la bienvenida a lcadmin</translation>
    </message>
    <message>
        <source>Skip all of it</source>
        <translation>Omitir todo</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>Su negocio</translation>
    </message>
    <message>
        <source>Who you are, and when it is noon where you plan your classes.</source>
        <translation>Quién es usted y qué hora es donde planifica sus clases.</translation>
    </message>
    <message>
        <source>Your LearnCube</source>
        <translation>Su LearnCube</translation>
    </message>
    <message>
        <source>Paste any join link that LearnCube gave you: the address is taken from it. The keys are only needed to fetch LearnCube&apos;s own class log. Both can wait.</source>
        <translation>Pegue cualquier enlace de acceso que LearnCube le haya dado: la dirección se toma de él. Las claves solo hacen falta para traer el registro de LearnCube. Ambas cosas pueden esperar.</translation>
    </message>
    <message>
        <source>See it work</source>
        <translation>Véalo funcionar</translation>
    </message>
    <message>
        <source>The practice classroom stands in for LearnCube on this PC. It makes two people and a class and opens both links in your browser: press Start Class in both, and watch the minutes appear here.</source>
        <translation>El aula de práctica hace de LearnCube en este PC. Crea dos personas y una clase, y abre los dos enlaces en su navegador: pulse Empezar clase en ambos y vea aparecer aquí los minutos.</translation>
    </message>
    <message>
        <source>Open the &amp;practice classroom</source>
        <translation>Abrir el aula de &amp;práctica</translation>
    </message>
    <message>
        <source>Look at a &amp;sample month instead</source>
        <translation>Ver en su lugar un mes de &amp;ejemplo</translation>
    </message>
    <message>
        <source>Both are marked as made up, are on nobody&apos;s pay, and go again with one click.</source>
        <translation>Ambos están marcados como ficticios, no cuentan en el pago de nadie y se quitan con un clic.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>I come from &amp;another PC…</source>
        <translation>Vengo de &amp;otro PC…</translation>
    </message>
</context>
<context>
    <name>FolderEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>{n} días</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>hace {span}</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>1 row copied</source>
        <translation>1 fila copiada</translation>
    </message>
    <message>
        <source>{n} rows copied</source>
        <translation>{n} filas copiadas</translation>
    </message>
</context>
<context>
    <name>Given</name>
    <message>
        <source>copied {when}</source>
        <translation>copiado {when}</translation>
    </message>
    <message>
        <source>mailed {when}</source>
        <translation>enviado por correo {when}</translation>
    </message>
    <message>
        <source>draft {when}</source>
        <translation>borrador {when}</translation>
    </message>
    <message>
        <source>QR code {when}</source>
        <translation>código QR {when}</translation>
    </message>
    <message>
        <source>as a file {when}</source>
        <translation>como archivo {when}</translation>
    </message>
    <message>
        <source>by a command {when}</source>
        <translation>por un comando {when}</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} y {n} más</translation>
    </message>
    <message>
        <source>Told another time: {names}</source>
        <translation>Se les dijo otra hora: {names}</translation>
    </message>
    <message>
        <source>Not told yet that this class is cancelled: {names}</source>
        <translation>Aún no saben que esta clase está cancelada: {names}</translation>
    </message>
    <message>
        <source>Not told yet that this class is back on: {names}</source>
        <translation>Aún no saben que esta clase se da de nuevo: {names}</translation>
    </message>
    <message>
        <source>With a link that is not right any more: {names}</source>
        <translation>Con un enlace que ya no es correcto: {names}</translation>
    </message>
    <message>
        <source>Not told yet that they are not in this class any more: {names}</source>
        <translation>Aún no saben que ya no están en esta clase: {names}</translation>
    </message>
    <message>
        <source>Told another tutor: {names}</source>
        <translation>Se les dijo otro profesor: {names}</translation>
    </message>
</context>
<context>
    <name>GoingLiveCard</name>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>The steps to go live are under Connection now</source>
        <translation>Los pasos para empezar están ahora en «Conexión»</translation>
    </message>
    <message>
        <source>The steps to go live are on Today again</source>
        <translation>Los pasos para empezar están de nuevo en «Hoy»</translation>
    </message>
    <message>
        <source>Asking through the internet…</source>
        <translation>Preguntando por internet…</translation>
    </message>
    <message>
        <source>Good. Now enter what LearnCube wrote to you</source>
        <translation>Bien. Introduzca ahora lo que le escribió LearnCube</translation>
    </message>
    <message>
        <source>Signing in to LearnCube…</source>
        <translation>Entrando en LearnCube…</translation>
    </message>
    <message numerus="yes">
        <source>Show %n steps that are done</source>
        <translation>
            <numerusform>Mostrar %n paso hecho</numerusform>
            <numerusform>Mostrar %n pasos hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>Going live</source>
        <translation>Puesta en marcha</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} de {all} hechos</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide the steps to go live</source>
        <translation>Ocultar los pasos para empezar</translation>
    </message>
    <message>
        <source>Show the steps to go live</source>
        <translation>Mostrar los pasos para empezar</translation>
    </message>
    <message>
        <source>Put back on Today</source>
        <translation>Volver a poner en «Hoy»</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Put the steps to go live away</source>
        <translation>Guardar los pasos para empezar</translation>
    </message>
    <message>
        <source>They are under Connection whenever you want them.</source>
        <translation>Los encontrará cuando quiera en «Conexión».</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <source>Show the message…</source>
        <translation>Mostrar el mensaje…</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Choose a way</source>
        <translation>Elegir una vía</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Write the message…</source>
        <translation>Escribir el mensaje…</translation>
    </message>
    <message>
        <source>They have answered</source>
        <translation>Han respondido</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Introducirla</translation>
    </message>
    <message>
        <source>Enter them</source>
        <translation>Introducirlas</translation>
    </message>
    <message>
        <source>Test them</source>
        <translation>Probarlas</translation>
    </message>
    <message>
        <source>Bring in…</source>
        <translation>Traer…</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Nueva clase</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>No automatic backup can be made. {why}</source>
        <translation>No se puede hacer ninguna copia de seguridad automática. {why}</translation>
    </message>
    <message>
        <source>Until then nothing new is kept and nobody can enter a class; what was kept before is safe. lcadmin goes on by itself as soon as it can.</source>
        <translation>Hasta entonces no se guarda nada nuevo y nadie puede entrar en una clase; lo guardado antes está a salvo. lcadmin sigue por sí solo en cuanto pueda.</translation>
    </message>
</context>
<context>
    <name>HealthBanner</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Take it back here</source>
        <translation>Recuperarlo aquí</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Move it…</source>
        <translation>Moverlo…</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Más información</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Try it in the practice classroom</source>
        <translation>Probarlo en el aula de práctica</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Nueva clase</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Find a class, a person or a link</source>
        <translation>Buscar una clase, una persona o un enlace</translation>
    </message>
    <message>
        <source>Ctrl+1 … 6</source>
        <translation>Ctrl+1 … 6</translation>
    </message>
    <message>
        <source>Today, Classes, People, Class logs, Reports, Connection</source>
        <translation>Hoy, Clases, Personas, Registros de clases, Informes, Conexión</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
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
        <translation>Cargar de nuevo la página</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Open what is marked in a list</source>
        <translation>Abrir lo marcado en una lista</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Tecla Menú</translation>
    </message>
    <message>
        <source>What can be done with what is marked</source>
        <translation>Lo que se puede hacer con lo marcado</translation>
    </message>
    <message>
        <source>↓, ↑</source>
        <translation>↓, ↑</translation>
    </message>
    <message>
        <source>On Today: to the class that comes, to the one before</source>
        <translation>En Hoy: a la clase que viene, a la anterior</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>On Today: help with the first thing that needs somebody</source>
        <translation>En Hoy: ayudar con lo primero que requiere a alguien</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>The minutes of the class that is marked or shown</source>
        <translation>Los minutos de la clase marcada o mostrada</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Another tutor for the class that is marked or shown</source>
        <translation>Otro profesor para la clase marcada o mostrada</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>On Today and in Classes: cancel what is marked</source>
        <translation>En Hoy y en Clases: cancelar lo marcado</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close a dialog, leave the search</source>
        <translation>Cerrar un cuadro de diálogo, salir de la búsqueda</translation>
    </message>
    <message>
        <source>The steps to go live</source>
        <translation>Los pasos para empezar</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>En la ayuda no aparecen estas palabras.</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo; with Shift, do it again</source>
        <translation>Deshacer; con Mayús, rehacer</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Estas teclas</translation>
    </message>
    <message>
        <source>On Today and in Classes: copy the links of what is marked</source>
        <translation>En Hoy y en Clases: copiar los enlaces de lo marcado</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>A chapter of the manual</source>
        <translation>Un capítulo del manual</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Help on the page or dialog in front</source>
        <translation>Ayuda sobre la página o la ventana que se ve</translation>
    </message>
    <message>
        <source>Back to the page before; in Help also Alt+→</source>
        <translation>Volver a la página anterior; en la ayuda también Alt+→</translation>
    </message>
    <message>
        <source>The class that is marked or shown, again next week</source>
        <translation>La clase marcada o mostrada, otra vez la semana que viene</translation>
    </message>
</context>
<context>
    <name>HelpReading</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>What this topic says</source>
        <translation>Lo que dice este tema</translation>
    </message>
    <message>
        <source>This chapter is written in English.</source>
        <translation>Este capítulo está escrito en inglés.</translation>
    </message>
    <message>
        <source>What the manual says</source>
        <translation>Lo que dice el manual</translation>
    </message>
    <message>
        <source>The &amp;whole chapter</source>
        <translation>El capítulo &amp;entero</translation>
    </message>
    <message>
        <source>Manual: {title}</source>
        <translation>Manual: {title}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Deshacer {what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Rehacer {what}</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Deshaciendo…</translation>
    </message>
    <message>
        <source>Doing it again…</source>
        <translation>Rehaciendo…</translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation>Deshecho: {what}.</translation>
    </message>
    <message>
        <source>Done again: {what}.</source>
        <translation>Rehecho: {what}.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se ha hecho</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Todavía no se ha hecho nada</translation>
    </message>
    <message>
        <source>What you do stands here, and can be taken back.</source>
        <translation>Aquí aparece lo que usted hace, y se puede deshacer.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What was sent, what LearnCube reported, and links that were replaced are never taken back.</source>
        <translation>Lo que se envió, lo que comunicó LearnCube y los enlaces sustituidos no se deshacen nunca.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Se queda</translation>
    </message>
    <message>
        <source>Half way</source>
        <translation>A medias</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>KeptIn</name>
    <message>
        <source>Keys and passwords are kept in this PC’s keyring, not in the data folder.</source>
        <translation>Las claves y contraseñas están en el llavero de este PC, no en la carpeta de datos.</translation>
    </message>
    <message>
        <source>This PC has no keyring, so keys and passwords stand in a file in the data folder (secrets.json). Only you can read it on this PC; whoever copies the folder has them.</source>
        <translation>Este PC no tiene llavero, así que las claves y contraseñas están en un archivo de la carpeta de datos (secrets.json). En este PC solo usted puede leerlo; quien copie la carpeta las tiene.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>lcadmin goes on answering</source>
        <translation>lcadmin sigue respondiendo</translation>
    </message>
    <message>
        <source>The window is closed, but people can still enter their classes. Quit it here.</source>
        <translation>La ventana está cerrada, pero se puede seguir entrando en las clases. Salga del programa desde aquí.</translation>
    </message>
    <message>
        <source>Quit lcadmin?</source>
        <translation>¿Salir de lcadmin?</translation>
    </message>
    <message>
        <source>Nobody can enter a class, and no minutes are counted, until lcadmin runs again.</source>
        <translation>Nadie podrá entrar en una clase ni se contarán minutos hasta que lcadmin vuelva a funcionar.</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>&amp;Quit anyway</source>
        <translation>Salir &amp;igualmente</translation>
    </message>
    <message>
        <source>Going on now: {titles}</source>
        <translation>En curso ahora: {titles}</translation>
    </message>
    <message numerus="yes">
        <source>{titles} and %n more</source>
        <translation>
            <numerusform>{titles} y %n más</numerusform>
            <numerusform>{titles} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to come today: {titles}</source>
        <translation>Pendientes hoy: {titles}</translation>
    </message>
    <message>
        <source>Planned for now, not begun yet: {titles}</source>
        <translation>Previstas para ahora, aún sin empezar: {titles}</translation>
    </message>
    <message>
        <source>Tomorrow: {titles}</source>
        <translation>Mañana: {titles}</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Deactivate {name}</source>
        <translation>Desactivar a {name}</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>&amp;Desactivar</translation>
    </message>
    <message>
        <source>{name} is in classes that are still to come. What shall become of them?</source>
        <translation>{name} está en clases que aún no se han dado. ¿Qué hacer con ellas?</translation>
    </message>
    <message>
        <source>&amp;Hand them over to</source>
        <translation>&amp;Pasarlas a</translation>
    </message>
    <message>
        <source>&amp;Take {name} out of them</source>
        <translation>&amp;Quitar a {name} de ellas</translation>
    </message>
    <message>
        <source>&amp;Cancel them</source>
        <translation>&amp;Cancelarlas</translation>
    </message>
    <message>
        <source>&amp;Leave them as they are</source>
        <translation>D&amp;ejarlas como están</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Quién las toma</translation>
    </message>
    <message>
        <source>Classes ahead</source>
        <translation>Próximas clases</translation>
    </message>
    <message>
        <source>Somebody who is not active is let into no class; what was stays as it is.</source>
        <translation>A quien no está activo no se le deja entrar en ninguna clase; lo pasado se queda como está.</translation>
    </message>
    <message>
        <source>Choose who takes over.</source>
        <translation>Elija quién las toma.</translation>
    </message>
    <message>
        <source>{name} is not active any more</source>
        <translation>{name} ya no está activo</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Left out for want of room: {columns}. A wider window shows them, and every export.</source>
        <translation>Omitidas por falta de espacio: {columns}. Una ventana más ancha las muestra, y también cada exportación.</translation>
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
        <translation>Duración en minutos</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minutos</translation>
    </message>
</context>
<context>
    <name>LessonChecks</name>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Elegir todo</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir nada</translation>
    </message>
    <message>
        <source>{n} of {all} chosen</source>
        <translation>{n} de {all} elegidos</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Replace tutor</source>
        <translation>Sustituir profesor</translation>
    </message>
    <message>
        <source>Cancel class</source>
        <translation>Cancelar clase</translation>
    </message>
    <message>
        <source>Put back on</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Send &amp;note</source>
        <translation>Enviar &amp;nota</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Replace tutor (Ctrl+T)</source>
        <translation>Sustituir profesor (Ctrl+T)</translation>
    </message>
    <message>
        <source>Use the practice classroom</source>
        <translation>Usar el aula de práctica</translation>
    </message>
    <message>
        <source>Let everybody in again</source>
        <translation>Volver a dejar entrar a todos</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Cancellation…</source>
        <translation>Cancelación…</translation>
    </message>
    <message>
        <source>After {n} tries with wrong links, students who were not in yet are not let in any more.</source>
        <translation>Tras {n} intentos con enlaces incorrectos, ya no se deja entrar a los alumnos que aún no habían entrado.</translation>
    </message>
    <message>
        <source>practice, on no report</source>
        <translation>práctica, en ningún informe</translation>
    </message>
    <message>
        <source>What {name} will read</source>
        <translation>Lo que leerá {name}</translation>
    </message>
    <message>
        <source>Everybody can enter again</source>
        <translation>Todos pueden entrar de nuevo</translation>
    </message>
    <message>
        <source>Links lead to the practice classroom on this PC now</source>
        <translation>Los enlaces llevan ahora al aula de práctica de este PC</translation>
    </message>
    <message>
        <source>Another class like this one (to next week: Ctrl+D)</source>
        <translation>Otra clase como esta (a la semana que viene: Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>LetterActions</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Send week</source>
        <translation>Enviar semana</translation>
    </message>
    <message>
        <source>Check a link</source>
        <translation>Comprobar un enlace</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Texts of messages</source>
        <translation>Textos de los mensajes</translation>
    </message>
</context>
<context>
    <name>LetterBanners</name>
    <message>
        <source>It arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Mail settings</source>
        <translation>Ajustes de correo</translation>
    </message>
    <message>
        <source>It is not known whether the message “{subject}” reached {name} ({address}).</source>
        <translation>No se sabe si el mensaje «{subject}» llegó a {name} ({address}).</translation>
    </message>
</context>
<context>
    <name>LetterPreview</name>
    <message>
        <source>As a mail</source>
        <translation>Como correo</translation>
    </message>
    <message>
        <source>As plain text</source>
        <translation>Como texto sin formato</translation>
    </message>
    <message>
        <source>Short, for a messenger</source>
        <translation>Corto, para mensajería</translation>
    </message>
    <message>
        <source>How the message is shown</source>
        <translation>Cómo se muestra el mensaje</translation>
    </message>
    <message>
        <source>The message as it is read</source>
        <translation>El mensaje tal como se lee</translation>
    </message>
    <message>
        <source>Attached: {files}</source>
        <translation>Adjunto: {files}</translation>
    </message>
</context>
<context>
    <name>LetterReading</name>
    <message>
        <source>no address</source>
        <translation>sin dirección</translation>
    </message>
</context>
<context>
    <name>LettersDialog</name>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La semana que viene</translation>
    </message>
    <message>
        <source>Which week</source>
        <translation>Qué semana</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Nada que enviar</translation>
    </message>
    <message>
        <source>How many are sent</source>
        <translation>Cuántos se envían</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>No class of this week is still to come.</source>
        <translation>No queda ninguna clase esta semana.</translation>
    </message>
    <message>
        <source>Everybody knows what they need to know.</source>
        <translation>Todos saben lo que tienen que saber.</translation>
    </message>
    <message>
        <source>Nothing can be sent yet</source>
        <translation>Todavía no se puede enviar nada</translation>
    </message>
    <message>
        <source>One message, with everything for them in it.</source>
        <translation>Un mensaje, con todo lo que necesita dentro.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages: one for each person, with everything for them in it.</source>
        <translation>
            <numerusform>%n mensaje, con todo lo que necesita dentro.</numerusform>
            <numerusform>%n mensajes: uno por persona, con todo lo que necesita dentro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %n messages</source>
        <translation>
            <numerusform>&amp;Enviar %n mensaje</numerusform>
            <numerusform>&amp;Enviar %n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send 1 message</source>
        <translation>&amp;Enviar 1 mensaje</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Sending messages…</source>
        <translation>Enviando mensajes…</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} de {all}</translation>
    </message>
    <message>
        <source>One message could not be sent. The reason stands beside it.</source>
        <translation>Un mensaje no se pudo enviar. El motivo está al lado.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages could not be sent. The reason stands beside each.</source>
        <translation>
            <numerusform>%n mensaje no se pudo enviar. El motivo está al lado.</numerusform>
            <numerusform>%n mensajes no se pudieron enviar. El motivo está al lado de cada uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message sent.</source>
        <translation>1 mensaje enviado.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages sent.</source>
        <translation>
            <numerusform>%n mensaje enviado.</numerusform>
            <numerusform>%n mensajes enviados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Send week</source>
        <translation>Enviar semana</translation>
    </message>
    <message>
        <source>Mail links</source>
        <translation>Enviar enlaces por correo</translation>
    </message>
    <message>
        <source>Send note</source>
        <translation>Enviar nota</translation>
    </message>
    <message>
        <source>{what}; the message is sent</source>
        <translation>{what}; el mensaje está enviado</translation>
    </message>
    <message>
        <source>There is no class next week yet.</source>
        <translation>Todavía no hay ninguna clase la próxima semana.</translation>
    </message>
</context>
<context>
    <name>LettersList</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 clase</translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <translation>
            <numerusform>%n clase</numerusform>
            <numerusform>%n clases</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Another tutor</source>
        <translation>Otro profesor</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Sent {when}</source>
        <translation>Enviado {when}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Draft made</source>
        <translation>Borrador creado</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>Sin correo electrónico</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Extracto</translation>
    </message>
    <message>
        <source>This PC only</source>
        <translation>Solo este PC</translation>
    </message>
</context>
<context>
    <name>LinksCard</name>
    <message>
        <source>Join links</source>
        <translation>Enlaces de acceso</translation>
    </message>
    <message>
        <source>· each link lets in one person</source>
        <translation>· cada enlace deja entrar a una persona</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>&amp;Correo</translation>
    </message>
    <message>
        <source>One message a person, by mail or as a draft</source>
        <translation>Un mensaje por persona, por correo o como borrador</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todos</translation>
    </message>
    <message>
        <source>Copy all links (Ctrl+Shift+C)</source>
        <translation>Copiar todos los enlaces (Ctrl+Mayús+C)</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>aún sin entregar</translation>
    </message>
    <message>
        <source>{given}, out of date</source>
        <translation>{given}, obsoleto</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Profesor</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Alumno</translation>
    </message>
    <message>
        <source>{role}, excused</source>
        <translation>{role}, disculpado</translation>
    </message>
    <message>
        <source>{role}, not active</source>
        <translation>{role}, no activo</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>{n} links copied</source>
        <translation>{n} enlaces copiados</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the &amp;link alone</source>
        <translation>Copiar solo el en&amp;lace</translation>
    </message>
    <message>
        <source>Copy for a &amp;messenger</source>
        <translation>Copiar para &amp;mensajería</translation>
    </message>
    <message>
        <source>M&amp;ail…</source>
        <translation>C&amp;orreo…</translation>
    </message>
    <message>
        <source>&amp;QR code</source>
        <translation>Código &amp;QR</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;Abrir en el navegador</translation>
    </message>
    <message>
        <source>&amp;New link…</source>
        <translation>&amp;Nuevo enlace…</translation>
    </message>
    <message>
        <source>&amp;Replace tutor…</source>
        <translation>Sustituir p&amp;rofesor…</translation>
    </message>
    <message>
        <source>Not &amp;excused</source>
        <translation>No d&amp;isculpado</translation>
    </message>
    <message>
        <source>&amp;Excused: need not come</source>
        <translation>D&amp;isculpado: no tiene que venir</translation>
    </message>
    <message>
        <source>&amp;Show person</source>
        <translation>Mo&amp;strar persona</translation>
    </message>
    <message>
        <source>Link of {name} copied</source>
        <translation>Enlace de {name} copiado</translation>
    </message>
    <message>
        <source>No browser was found. The link is copied: paste it into one.</source>
        <translation>No se ha encontrado ningún navegador. El enlace está copiado: péguelo en uno.</translation>
    </message>
    <message>
        <source>{name} must come after all</source>
        <translation>{name} sí tiene que venir</translation>
    </message>
    <message>
        <source>{name} is excused</source>
        <translation>{name} está disculpado</translation>
    </message>
</context>
<context>
    <name>LockMonthDialog</name>
    <message>
        <source>Lock it once it has been paid. It then stays as it is. What changes later (a correction, a late message, another tutor) stands as an adjustment in the next month. This cannot be taken back.</source>
        <translation>Bloquéelo cuando esté pagado. A partir de entonces se queda como está. Lo que cambie más tarde (una corrección, un mensaje tardío, otro profesor) aparece como ajuste en el mes siguiente. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Lock tutor pay of {month}</source>
        <translation>Bloquear el pago a profesores de {month}</translation>
    </message>
    <message>
        <source>Lock student prices of {month}</source>
        <translation>Bloquear los precios de alumnos de {month}</translation>
    </message>
    <message>
        <source>&amp;Lock tutor pay</source>
        <translation>&amp;Bloquear el pago</translation>
    </message>
    <message>
        <source>&amp;Lock student prices</source>
        <translation>&amp;Bloquear los precios</translation>
    </message>
    <message>
        <source>Tutor pay of {month}: {amount}.</source>
        <translation>Pago a profesores de {month}: {amount}.</translation>
    </message>
    <message>
        <source>Student prices of {month}: {amount}.</source>
        <translation>Precios de alumnos de {month}: {amount}.</translation>
    </message>
    <message>
        <source>Student &amp;prices of {month} too</source>
        <translation>También los &amp;precios de alumnos de {month}</translation>
    </message>
    <message>
        <source>Tutor &amp;pay of {month} too</source>
        <translation>También el &amp;pago a profesores de {month}</translation>
    </message>
    <message>
        <source>Student prices are locked on their own: they can still change.</source>
        <translation>Los precios de alumnos se bloquean aparte: aún pueden cambiar.</translation>
    </message>
    <message>
        <source>Tutor pay is locked on its own: it can still change.</source>
        <translation>El pago a profesores se bloquea aparte: aún puede cambiar.</translation>
    </message>
    <message>
        <source>Tutor pay and student prices of {month} are locked</source>
        <translation>El pago y los precios de {month} están bloqueados</translation>
    </message>
    <message>
        <source>Tutor pay of {month} is locked</source>
        <translation>El pago a profesores de {month} está bloqueado</translation>
    </message>
    <message>
        <source>Student prices of {month} are locked</source>
        <translation>Los precios de alumnos de {month} están bloqueados</translation>
    </message>
</context>
<context>
    <name>LogDetailsDialog</name>
    <message>
        <source>LearnCube&apos;s class log</source>
        <translation>Registro de clases de LearnCube</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Impartida</translation>
    </message>
    <message>
        <source>Class time</source>
        <translation>Tiempo de clase</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Cancelled by</source>
        <translation>Cancelada por</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Profesor</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Alumno</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Se fue</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Quién estuvo</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>Fue bien</translation>
    </message>
    <message>
        <source>Room prepared</source>
        <translation>Aula preparada</translation>
    </message>
    <message>
        <source>Room made</source>
        <translation>Aula creada</translation>
    </message>
    <message>
        <source>Class started</source>
        <translation>Clase empezada</translation>
    </message>
    <message>
        <source>Somebody was added</source>
        <translation>Se añadió a alguien</translation>
    </message>
    <message>
        <source>Somebody came in</source>
        <translation>Alguien entró</translation>
    </message>
    <message>
        <source>Somebody left</source>
        <translation>Alguien se fue</translation>
    </message>
    <message>
        <source>Class ended</source>
        <translation>Clase terminada</translation>
    </message>
    <message>
        <source>LearnCube asked here</source>
        <translation>LearnCube preguntó aquí</translation>
    </message>
    <message>
        <source>&amp;Open the class</source>
        <translation>&amp;Abrir la clase</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>LogFields</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Class time in minutes</source>
        <translation>Tiempo de clase en minutos</translation>
    </message>
    <message>
        <source>Class time in seconds</source>
        <translation>Tiempo de clase en segundos</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Short name (slug)</source>
        <translation>Nombre corto (slug)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plazas</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Cancelled (true)</source>
        <translation>Cancelada (true)</translation>
    </message>
    <message>
        <source>Cancelled by</source>
        <translation>Cancelada por</translation>
    </message>
    <message>
        <source>Cancelled at</source>
        <translation>Cancelada el</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Profesor</translation>
    </message>
    <message>
        <source>Tutor start</source>
        <translation>Inicio para el profesor</translation>
    </message>
    <message>
        <source>Token of the class</source>
        <translation>Token de la clase</translation>
    </message>
    <message>
        <source>LearnCube&apos;s own number</source>
        <translation>Número propio de LearnCube</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Address of the room</source>
        <translation>Dirección del aula</translation>
    </message>
    <message>
        <source>Really begun</source>
        <translation>Inicio real</translation>
    </message>
    <message>
        <source>Really ended</source>
        <translation>Fin real</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Is the tutor (true)</source>
        <translation>Es el profesor (true)</translation>
    </message>
    <message>
        <source>Was there (true)</source>
        <translation>Estuvo (true)</translation>
    </message>
    <message>
        <source>Came at</source>
        <translation>Llegó a las</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Se fue a las</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Enrolled at</source>
        <translation>Inscrito el</translation>
    </message>
    <message>
        <source>Person&apos;s number</source>
        <translation>Número de la persona</translation>
    </message>
    <message>
        <source>Number of the class</source>
        <translation>Número de la clase</translation>
    </message>
</context>
<context>
    <name>LogFilter</name>
    <message>
        <source>All tutors</source>
        <translation>Todos los profesores</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Profesor</translation>
    </message>
    <message>
        <source>All students</source>
        <translation>Todos los alumnos</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Alumno</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation>De cualquier origen</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Title, name or short name</source>
        <translation>Título, nombre o nombre corto</translation>
    </message>
    <message>
        <source>Words in the class log</source>
        <translation>Palabras del registro de clases</translation>
    </message>
</context>
<context>
    <name>LogImporter</name>
    <message>
        <source>Import class logs</source>
        <translation>Importar registros de clases</translation>
    </message>
    <message>
        <source>Importing class logs…</source>
        <translation>Importando registros de clases…</translation>
    </message>
    <message>
        <source>Importing from LearnCube…</source>
        <translation>Importando de LearnCube…</translation>
    </message>
    <message>
        <source>From LearnCube: {added} new, {updated} changed, {same} as before</source>
        <translation>De LearnCube: {added} nuevas, {updated} cambiadas, {same} sin cambios</translation>
    </message>
</context>
<context>
    <name>LogLetters</name>
    <message>
        <source>Western European (Windows)</source>
        <translation>Europa occidental (Windows)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>Europa occidental (Mac)</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Europa central</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cirílico</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Chinese (simplified)</source>
        <translation>Chino (simplificado)</translation>
    </message>
    <message>
        <source>Chinese (traditional)</source>
        <translation>Chino (tradicional)</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
</context>
<context>
    <name>LogList</name>
    <message>
        <source>Imported class logs</source>
        <translation>Registros de clases importados</translation>
    </message>
</context>
<context>
    <name>LogMatchDialog</name>
    <message>
        <source>Which class is it?</source>
        <translation>¿Qué clase es?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>These rows of LearnCube&apos;s log have no token. Time and people fit more than one way.</source>
        <translation>Estas filas del registro de LearnCube no tienen token. La hora y las personas encajan de más de una forma.</translation>
    </message>
    <message>
        <source>Some name nobody. With LearnCube&apos;s list of participants most find their class by themselves.</source>
        <translation>Algunas no nombran a nadie. Con la lista de participantes de LearnCube la mayoría encuentra su clase sola.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguna de estas</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Logo: stands on reports, statements and pages</source>
        <translation>Logotipo: figura en informes, extractos y páginas</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>Elegir una &amp;imagen…</translation>
    </message>
    <message>
        <source>&amp;No picture</source>
        <translation>&amp;Sin imagen</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>The picture on what goes out</source>
        <translation>La imagen en lo que sale</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>LogsPage</name>
    <message>
        <source>Class logs</source>
        <translation>Registros de clases</translation>
    </message>
    <message>
        <source>Import &amp;files…</source>
        <translation>Importar &amp;archivos…</translation>
    </message>
    <message>
        <source>Import from &amp;LearnCube</source>
        <translation>Importar de &amp;LearnCube</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>No class logs yet</source>
        <translation>Todavía no hay registros de clases</translation>
    </message>
    <message>
        <source>What LearnCube itself wrote down about your classes stands here: import it from LearnCube, or drop the dashboard&apos;s export files on this window.</source>
        <translation>Aquí aparece lo que el propio LearnCube anotó sobre sus clases: impórtelo de LearnCube o arrastre a esta ventana los archivos exportados del panel.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar archivos…</translation>
    </message>
    <message>
        <source>No class log fits</source>
        <translation>Ningún registro coincide</translation>
    </message>
    <message>
        <source>Take away part of the filter.</source>
        <translation>Quite parte del filtro.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>&amp;Imported</source>
        <translation>&amp;Importados</translation>
    </message>
    <message>
        <source>&amp;Messages received</source>
        <translation>&amp;Mensajes recibidos</translation>
    </message>
    <message>
        <source>&amp;Reconcile</source>
        <translation>Compa&amp;rar</translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 clase</translation>
    </message>
    <message>
        <source>{n} classes</source>
        <translation>{n} clases</translation>
    </message>
    <message>
        <source>last import {when}</source>
        <translation>última importación {when}</translation>
    </message>
    <message>
        <source>Enter LearnCube&apos;s keys under Settings to import from there.</source>
        <translation>Escriba las claves de LearnCube en Ajustes para importar desde allí.</translation>
    </message>
    <message>
        <source>&amp;What LearnCube says</source>
        <translation>Lo &amp;que dice LearnCube</translation>
    </message>
    <message>
        <source>&amp;Open the class</source>
        <translation>&amp;Abrir la clase</translation>
    </message>
    <message>
        <source>Its &amp;minutes</source>
        <translation>Sus &amp;minutos</translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation>&amp;Copiar	Ctrl+C</translation>
    </message>
    <message>
        <source>Export class logs</source>
        <translation>Exportar registros de clases</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 mensaje</translation>
    </message>
    <message>
        <source>{n} messages</source>
        <translation>{n} mensajes</translation>
    </message>
    <message>
        <source>Export messages received</source>
        <translation>Exportar los mensajes recibidos</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>mensajes</translation>
    </message>
    <message>
        <source>class-logs</source>
        <translation>registros-de-clases</translation>
    </message>
</context>
<context>
    <name>LogsPreviewDialog</name>
    <message>
        <source>Import class logs</source>
        <translation>Importar registros de clases</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Time zone of times without one</source>
        <translation>Zona horaria de las horas que no la indican</translation>
    </message>
    <message>
        <source>There is no time zone “{name}”.</source>
        <translation>No existe la zona horaria «{name}».</translation>
    </message>
</context>
<context>
    <name>LogsResultDialog</name>
    <message>
        <source>Class logs imported</source>
        <translation>Registros de clases importados</translation>
    </message>
    <message>
        <source>Rows that were not taken</source>
        <translation>Filas no importadas</translation>
    </message>
    <message>
        <source>Taken with a remark</source>
        <translation>Importadas con una observación</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>filas leídas</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevas</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiadas</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>ya estaban</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>no importadas</translation>
    </message>
    <message>
        <source>Rows that stood there more than once and were counted once: {n}</source>
        <translation>Filas que aparecían más de una vez y se contaron una vez: {n}</translation>
    </message>
    <message>
        <source>Lengths were taken as minutes.</source>
        <translation>Las duraciones se tomaron como minutos.</translation>
    </message>
    <message>
        <source>Lengths were taken as seconds.</source>
        <translation>Las duraciones se tomaron como segundos.</translation>
    </message>
    <message>
        <source>Rows taken with a part left out or a choice made: {n}</source>
        <translation>Filas importadas sin alguna parte o con una elección hecha: {n}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>&amp;Save them to mend…</source>
        <translation>&amp;Guardarlas para corregirlas…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save rows to mend</source>
        <translation>Guardar filas para corregirlas</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Called off: nothing was changed</source>
        <translation>Anulado: no se ha cambiado nada</translation>
    </message>
    <message>
        <source>Taking back what was done…</source>
        <translation>Deshaciendo lo hecho…</translation>
    </message>
    <message>
        <source>{done} of {many}</source>
        <translation>{done} de {many}</translation>
    </message>
    <message>
        <source>{what}: done</source>
        <translation>{what}: hecho</translation>
    </message>
</context>
<context>
    <name>MailTexts</name>
    <message>
        <source>Links of classes</source>
        <translation>Enlaces de las clases</translation>
    </message>
    <message>
        <source>Reminder the day before</source>
        <translation>Recordatorio del día anterior</translation>
    </message>
    <message>
        <source>A class was moved</source>
        <translation>Una clase se ha movido</translation>
    </message>
    <message>
        <source>A class is cancelled</source>
        <translation>Una clase está cancelada</translation>
    </message>
    <message>
        <source>Another tutor</source>
        <translation>Otro profesor</translation>
    </message>
    <message>
        <source>Short text for a messenger</source>
        <translation>Texto corto para mensajería</translation>
    </message>
    <message>
        <source>who reads the message</source>
        <translation>quién lee el mensaje</translation>
    </message>
    <message>
        <source>the name of your business</source>
        <translation>el nombre de su negocio</translation>
    </message>
    <message>
        <source>how many classes there are</source>
        <translation>cuántas clases hay</translation>
    </message>
    <message>
        <source>all classes, to repeat over</source>
        <translation>todas las clases, para repetir</translation>
    </message>
    <message>
        <source>title of the class</source>
        <translation>título de la clase</translation>
    </message>
    <message>
        <source>day of the class, for the reader</source>
        <translation>día de la clase, para quien lee</translation>
    </message>
    <message>
        <source>when it begins, for the reader</source>
        <translation>cuándo empieza, para quien lee</translation>
    </message>
    <message>
        <source>when it ends, for the reader</source>
        <translation>cuándo termina, para quien lee</translation>
    </message>
    <message>
        <source>the reader&apos;s time zone</source>
        <translation>la zona horaria de quien lee</translation>
    </message>
    <message>
        <source>when it begins for the other side, if that differs</source>
        <translation>cuándo empieza para la otra parte, si es distinto</translation>
    </message>
    <message>
        <source>the other side&apos;s time zone, if it differs</source>
        <translation>la zona horaria de la otra parte, si es distinta</translation>
    </message>
    <message>
        <source>the tutor, or for a tutor the students</source>
        <translation>el profesor o, para un profesor, los alumnos</translation>
    </message>
    <message>
        <source>the child, where a parent reads</source>
        <translation>el hijo, cuando lee el padre o la madre</translation>
    </message>
    <message>
        <source>the personal join link</source>
        <translation>el enlace de acceso personal</translation>
    </message>
    <message>
        <source>from when the link works</source>
        <translation>desde cuándo funciona el enlace</translation>
    </message>
    <message>
        <source>planned minutes</source>
        <translation>minutos previstos</translation>
    </message>
    <message>
        <source>the day before it was moved</source>
        <translation>el día antes de moverla</translation>
    </message>
    <message>
        <source>the time before it was moved</source>
        <translation>la hora antes de moverla</translation>
    </message>
    <message>
        <source>day of a clock change before the class, if there is one</source>
        <translation>día de un cambio de hora antes de la clase, si lo hay</translation>
    </message>
    <message>
        <source>where the clocks change</source>
        <translation>dónde cambia la hora</translation>
    </message>
    <message>
        <source>whether it is cancelled</source>
        <translation>si está cancelada</translation>
    </message>
    <message>
        <source>Statement of a family</source>
        <translation>Extracto de una familia</translation>
    </message>
    <message>
        <source>the time that a statement is over</source>
        <translation>el periodo de un extracto</translation>
    </message>
    <message>
        <source>the sum of a statement</source>
        <translation>el importe de un extracto</translation>
    </message>
    <message>
        <source>the students of a statement</source>
        <translation>los alumnos de un extracto</translation>
    </message>
</context>
<context>
    <name>MailTextsDialog</name>
    <message>
        <source>Texts of messages</source>
        <translation>Textos de los mensajes</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>As&amp;unto</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation>&amp;HTML</translation>
    </message>
    <message>
        <source>with one class</source>
        <translation>con una clase</translation>
    </message>
    <message>
        <source>with three classes</source>
        <translation>con tres clases</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>&amp;Placeholders</source>
        <translation>M&amp;arcadores</translation>
    </message>
    <message>
        <source>&amp;Built-in text</source>
        <translation>Texto &amp;original</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>Cómo queda</translation>
    </message>
    <message>
        <source>This text was changed and is not saved yet.</source>
        <translation>Este texto se ha cambiado y aún no está guardado.</translation>
    </message>
    <message>
        <source>The built-in text is back</source>
        <translation>El texto original está de vuelta</translation>
    </message>
    <message>
        <source>Text saved</source>
        <translation>Texto guardado</translation>
    </message>
</context>
<context>
    <name>MailTools</name>
    <message>
        <source>Send a test to &amp;myself</source>
        <translation>Enviarme una prueba a &amp;mí</translation>
    </message>
    <message>
        <source>&amp;Texts of messages</source>
        <translation>&amp;Textos de los mensajes</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Sent to {address}. Look whether it arrives.</source>
        <translation>Enviado a {address}. Compruebe si llega.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>New class</source>
        <translation>Nueva clase</translation>
    </message>
    <message>
        <source>Ctrl+{number}</source>
        <translation>Ctrl+{number}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Class logs</source>
        <translation>Registros de clases</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
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
        <translation>Días cerrados</translation>
    </message>
    <message>
        <source>Holidays and absences</source>
        <translation>Vacaciones y ausencias</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What was done, to undo it</source>
        <translation>Lo que se ha hecho, para deshacerlo</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>My classes</source>
        <translation>Mis clases</translation>
    </message>
    <message>
        <source>The data is in {folder} now. What was before is kept as {kept}.</source>
        <translation>Los datos están ahora en {folder}. Lo de antes se conserva en {kept}.</translation>
    </message>
    <message>
        <source>The backup was put back. What was before is kept as {kept}.</source>
        <translation>La copia de seguridad está restaurada. Lo de antes se conserva como {kept}.</translation>
    </message>
    <message>
        <source>People and classes from LearnCube</source>
        <translation>Personas y clases de LearnCube</translation>
    </message>
    <message>
        <source>What is planned there comes here</source>
        <translation>Lo planificado allí llega aquí</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Copiar los detalles para el soporte</translation>
    </message>
    <message>
        <source>Without keys, links and names</source>
        <translation>Sin claves, enlaces ni nombres</translation>
    </message>
    <message>
        <source>Try a practice class</source>
        <translation>Probar una clase de práctica</translation>
    </message>
    <message>
        <source>A stand-in for LearnCube on this PC</source>
        <translation>Un sustituto de LearnCube en este PC</translation>
    </message>
    <message>
        <source>Import what LearnCube&apos;s log says</source>
        <translation>Importar lo que dice el registro de LearnCube</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Our count beside LearnCube&apos;s, from the class logs</source>
        <translation>Nuestra cuenta junto a la de LearnCube, de los registros de clases</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Remove sample and practice data</source>
        <translation>Quitar los datos de ejemplo y de práctica</translation>
    </message>
    <message>
        <source>Made-up people and their classes</source>
        <translation>Personas inventadas y sus clases</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Another entry of {name}</source>
        <translation>Otra entrada de {name}</translation>
    </message>
    <message>
        <source>&amp;Make them one</source>
        <translation>&amp;Unirlas en una</translation>
    </message>
    <message>
        <source>The other entry</source>
        <translation>La otra entrada</translation>
    </message>
    <message>
        <source>In a class where both are now, the link of the other entry stops working.</source>
        <translation>En una clase donde ahora estén ambas, el enlace de la otra entrada deja de funcionar.</translation>
    </message>
    <message>
        <source>The &amp;other entry</source>
        <translation>La &amp;otra entrada</translation>
    </message>
    <message>
        <source>Choose the other entry.</source>
        <translation>Elija la otra entrada.</translation>
    </message>
    <message>
        <source>{gone} and {name} are one now</source>
        <translation>{gone} y {name} son ahora una sola entrada</translation>
    </message>
    <message>
        <source>{name} takes over the classes, contacts, credit, rates and extra lines of the other entry, and whatever is empty here. The other entry is seen no more. Links that people have stay good.</source>
        <translation>{name} recibe las clases, los contactos, el saldo, las tarifas y las líneas adicionales de la otra entrada, y lo que aquí esté vacío. La otra entrada deja de verse. Los enlaces ya entregados siguen valiendo.</translation>
    </message>
</context>
<context>
    <name>MessageFilter</name>
    <message>
        <source>Class or name</source>
        <translation>Clase o nombre</translation>
    </message>
    <message>
        <source>Words in the class’s title or a name</source>
        <translation>Palabras del título de la clase o de un nombre</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Todos los mensajes</translation>
    </message>
    <message>
        <source>What LearnCube said</source>
        <translation>Lo que dijo LearnCube</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>Cualquier respuesta</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Qué se respondió</translation>
    </message>
    <message>
        <source>Accepted: all</source>
        <translation>Aceptados: todos</translation>
    </message>
    <message>
        <source>Turned away: all</source>
        <translation>Rechazados: todos</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Sobre quién</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Show the messages of all classes again</source>
        <translation>Volver a mostrar los mensajes de todas las clases</translation>
    </message>
    <message>
        <source>Only {title}; press to show all classes again</source>
        <translation>Solo {title}; pulse para volver a mostrar todas las clases</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What LearnCube said</source>
        <translation>Lo que dijo LearnCube</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Could not be answered</source>
        <translation>No se pudo responder</translation>
    </message>
    <message>
        <source>Not let in: no class has this link</source>
        <translation>No se dejó entrar: ninguna clase tiene este enlace</translation>
    </message>
    <message>
        <source>Not taken: it is about no class here</source>
        <translation>No aceptado: no trata de ninguna clase de aquí</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>{name} let in</source>
        <translation>{name} pudo entrar</translation>
    </message>
    <message>
        <source>Not let in: {reason}</source>
        <translation>No se dejó entrar: {reason}</translation>
    </message>
    <message>
        <source>Not taken: {reason}</source>
        <translation>No aceptado: {reason}</translation>
    </message>
    <message>
        <source>Class started</source>
        <translation>Clase empezada</translation>
    </message>
    <message>
        <source>Class ended{length}</source>
        <translation>Clase terminada{length}</translation>
    </message>
    <message>
        <source>Connection lost{length}</source>
        <translation>Conexión perdida{length}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Class planned for</source>
        <translation>Clase prevista para</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Admitido</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>About no class here</source>
        <translation>De ninguna clase de aquí</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>No entendido</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Somebody wants in</source>
        <translation>Alguien quiere entrar</translation>
    </message>
    <message>
        <source>Class ended</source>
        <translation>Clase terminada</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Conexión perdida</translation>
    </message>
</context>
<context>
    <name>MessagesList</name>
    <message>
        <source>Messages from LearnCube</source>
        <translation>Mensajes de LearnCube</translation>
    </message>
    <message>
        <source>Nothing heard yet</source>
        <translation>Todavía no ha llegado nada</translation>
    </message>
    <message>
        <source>When somebody opens a join link, LearnCube asks here whether to let them in; it stands here.</source>
        <translation>Cuando alguien abre un enlace de acceso, LearnCube pregunta aquí si dejarle entrar; aparece en este lugar.</translation>
    </message>
</context>
<context>
    <name>MessagesPart</name>
    <message>
        <source>Messages from LearnCube</source>
        <translation>Mensajes de LearnCube</translation>
    </message>
    <message>
        <source>Nothing heard yet</source>
        <translation>Todavía no ha llegado nada</translation>
    </message>
    <message>
        <source>When somebody opens a join link, LearnCube asks here whether to let them in; it stands here.</source>
        <translation>Cuando alguien abre un enlace de acceso, LearnCube pregunta aquí si dejarle entrar; aparece en este lugar.</translation>
    </message>
    <message>
        <source>No message fits</source>
        <translation>Ningún mensaje coincide</translation>
    </message>
    <message>
        <source>Take away part of the filter.</source>
        <translation>Quite parte del filtro.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>&amp;Open the class</source>
        <translation>&amp;Abrir la clase</translation>
    </message>
    <message>
        <source>Its &amp;minutes</source>
        <translation>Sus &amp;minutos</translation>
    </message>
    <message>
        <source>O&amp;nly this class</source>
        <translation>&amp;Solo esta clase</translation>
    </message>
    <message>
        <source>What to do about it: see &amp;Today</source>
        <translation>Qué hacer: vea &amp;Hoy</translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation>&amp;Copiar	Ctrl+C</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>In class now</source>
        <translation>En clase ahora</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>desde las {time}</translation>
    </message>
    <message>
        <source>the same message again; a person has decided on the total</source>
        <translation>otra vez el mismo mensaje; una persona ha decidido el total</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Corrected total</source>
        <translation>Total corregido</translation>
    </message>
    <message>
        <source>The messages give {given}. Corrected to {total} by {who}: {why}</source>
        <translation>Los mensajes dan {given}. Corregido a {total} por {who}: {why}</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>la oficina</translation>
    </message>
    <message>
        <source>{name} came in</source>
        <translation>{name} entró</translation>
    </message>
    <message>
        <source>Class started</source>
        <translation>Clase empezada</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezó de nuevo</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Conexión perdida</translation>
    </message>
    <message>
        <source>Class ended</source>
        <translation>Clase terminada</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>same again {time}</source>
        <translation>lo mismo otra vez {time}</translation>
    </message>
    <message>
        <source>not readable {time}</source>
        <translation>ilegible {time}</translation>
    </message>
    <message>
        <source>start {time}</source>
        <translation>inicio {time}</translation>
    </message>
    <message>
        <source>started again {time}</source>
        <translation>empezó de nuevo {time}</translation>
    </message>
    <message>
        <source>connection lost {time}</source>
        <translation>conexión perdida {time}</translation>
    </message>
    <message>
        <source>end {time}</source>
        <translation>fin {time}</translation>
    </message>
    <message>
        <source>back after {span}</source>
        <translation>de vuelta tras {span}</translation>
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
        <translation>Recibido</translation>
    </message>
    <message>
        <source>What LearnCube said</source>
        <translation>Lo que dijo LearnCube</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Comunicado</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Entró</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Entró de nuevo</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Se fue</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Profesor</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Alumno</translation>
    </message>
    <message>
        <source>{role}, not in the class any more</source>
        <translation>{role}, ya no está en la clase</translation>
    </message>
    <message>
        <source>{role}, excused</source>
        <translation>{role}, disculpado</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>not known: no message says so</source>
        <translation>no se sabe: ningún mensaje lo dice</translation>
    </message>
    <message>
        <source>{n} times, last {time}</source>
        <translation>{n} veces, la última {time}</translation>
    </message>
    <message>
        <source>{time} by LearnCube&apos;s log</source>
        <translation>{time} según el registro de LearnCube</translation>
    </message>
    <message>
        <source>still there, as far as is known</source>
        <translation>sigue ahí, que se sepa</translation>
    </message>
    <message>
        <source>by {time}, when the class ended</source>
        <translation>como tarde {time}, al terminar la clase</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
</context>
<context>
    <name>MinutesCard</name>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Comunicado</translation>
    </message>
    <message>
        <source>LearnCube&apos;s log</source>
        <translation>Registro de LearnCube</translation>
    </message>
    <message>
        <source>LearnCube&apos;s log has the same length.</source>
        <translation>El registro de LearnCube tiene la misma duración.</translation>
    </message>
    <message>
        <source>LearnCube&apos;s log has another length.</source>
        <translation>El registro de LearnCube tiene otra duración.</translation>
    </message>
    <message>
        <source>1 message came twice</source>
        <translation>1 mensaje llegó dos veces</translation>
    </message>
    <message>
        <source>{n} messages came twice</source>
        <translation>{n} mensajes llegaron dos veces</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>la oficina</translation>
    </message>
    <message>
        <source>Corrected by {who}, {when}: {why}</source>
        <translation>Corregido por {who}, {when}: {why}</translation>
    </message>
</context>
<context>
    <name>MinutesPage</name>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Show class</source>
        <translation>Mostrar clase</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>What LearnCube said</source>
        <translation>Lo que dijo LearnCube</translation>
    </message>
    <message>
        <source>Nothing was heard of this class</source>
        <translation>No se supo nada de esta clase</translation>
    </message>
    <message>
        <source>Every start, lost connection and end will stand here, with what it adds and why.</source>
        <translation>Aquí aparecerá cada inicio, conexión perdida y fin, con lo que suma y por qué.</translation>
    </message>
    <message>
        <source>Proof for a parent…</source>
        <translation>Justificante para los padres…</translation>
    </message>
    <message>
        <source>{tutor} with {student}</source>
        <translation>{tutor} con {student}</translation>
    </message>
    <message>
        <source>{tutor} with {n} students</source>
        <translation>{tutor} con {n} alumnos</translation>
    </message>
    <message>
        <source>{total} is counted</source>
        <translation>Se cuentan {total}</translation>
    </message>
    <message>
        <source>Planned {planned}</source>
        <translation>Previsto: {planned}</translation>
    </message>
    <message>
        <source>Minutes of {title} copied</source>
        <translation>Minutos de {title} copiados</translation>
    </message>
</context>
<context>
    <name>MoneyRules</name>
    <message>
        <source>How tutors are paid</source>
        <translation>Cómo se paga a los profesores</translation>
    </message>
    <message>
        <source>What students are charged</source>
        <translation>Qué se cobra a los alumnos</translation>
    </message>
    <message>
        <source>Say once what a class is worth to a tutor. It can be changed at any time; months that are locked stay as they were paid.</source>
        <translation>Indique una vez cuánto vale una clase para un profesor. Se puede cambiar en cualquier momento; los meses bloqueados se quedan como se pagaron.</translation>
    </message>
    <message>
        <source>Say once what a class costs a student. It can be changed at any time; months that are locked stay as they were charged.</source>
        <translation>Indique una vez cuánto cuesta una clase a un alumno. Se puede cambiar en cualquier momento; los meses bloqueados se quedan como se cobraron.</translation>
    </message>
    <message>
        <source>&amp;Counted time, to the second</source>
        <translation>Tiempo &amp;contado, al segundo</translation>
    </message>
    <message>
        <source>&amp;Planned time</source>
        <translation>Tiempo &amp;previsto</translation>
    </message>
    <message>
        <source>Counted time, &amp;up to the planned time and</source>
        <translation>Tiempo contado, h&amp;asta el tiempo previsto y</translation>
    </message>
    <message>
        <source>Counted time, &amp;rounded to</source>
        <translation>Tiempo contado, &amp;redondeado a</translation>
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
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>A class that took place counts</source>
        <translation>Una clase impartida cuenta</translation>
    </message>
    <message>
        <source>Minutes over the planned length</source>
        <translation>Minutos por encima de la duración prevista</translation>
    </message>
    <message>
        <source>Minutes to round to</source>
        <translation>Minutos a los que se redondea</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>When &amp;no student comes</source>
        <translation>Si no viene &amp;ningún alumno</translation>
    </message>
    <message>
        <source>When the student does &amp;not come</source>
        <translation>Si el alumno &amp;no viene</translation>
    </message>
    <message>
        <source>&amp;At least, for a class that took place</source>
        <translation>Co&amp;mo mínimo, por una clase impartida</translation>
    </message>
    <message>
        <source>&amp;Trial classes</source>
        <translation>Clases de pr&amp;ueba</translation>
    </message>
    <message>
        <source>Of the usual amount.</source>
        <translation>Del importe habitual.</translation>
    </message>
    <message>
        <source>Of the planned time.</source>
        <translation>Del tiempo previsto.</translation>
    </message>
    <message>
        <source>When a student cancels &amp;late</source>
        <translation>Si un alumno cancela &amp;tarde</translation>
    </message>
    <message>
        <source>Lat&amp;e is less than</source>
        <translation>Tard&amp;e es menos de</translation>
    </message>
    <message>
        <source>Before the planned start.</source>
        <translation>Antes del inicio previsto.</translation>
    </message>
    <message>
        <source>A cancellation by the tutor or the office, and one in good time, is worth nothing.</source>
        <translation>Una cancelación del profesor o de la oficina, o una hecha a tiempo, no vale nada.</translation>
    </message>
    <message>
        <source>Rules saved</source>
        <translation>Reglas guardadas</translation>
    </message>
</context>
<context>
    <name>MoveClassDialog</name>
    <message>
        <source>Move and &amp;copy messages</source>
        <translation>Mover y &amp;copiar mensajes</translation>
    </message>
    <message>
        <source>Move class</source>
        <translation>Mover clase</translation>
    </message>
    <message>
        <source>Everybody&apos;s link stays good. Tell them the new time.</source>
        <translation>El enlace de cada persona sigue valiendo. Comunique la nueva hora.</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Mover</translation>
    </message>
    <message>
        <source>Moved to {when}; the messages are copied</source>
        <translation>Se ha movido: {when}; los mensajes están copiados</translation>
    </message>
    <message>
        <source>{title} moved to {when}</source>
        <translation>{title} se ha movido: {when}</translation>
    </message>
</context>
<context>
    <name>MoveFolderDialog</name>
    <message>
        <source>Move the data folder</source>
        <translation>Mover la carpeta de datos</translation>
    </message>
    <message>
        <source>&amp;Move and restart</source>
        <translation>&amp;Mover y reiniciar</translation>
    </message>
    <message>
        <source>Everything is copied to the new folder and compared; only then it is used from there. What stands in the present folder is kept, and whatever starts lcadmin with it finds the new one.</source>
        <translation>Todo se copia en la carpeta nueva y se compara; solo entonces se usa desde allí. Lo que hay en la carpeta actual se conserva, y quien inicie lcadmin con ella encuentra la nueva.</translation>
    </message>
    <message>
        <source>For the moment that takes nobody can enter a class.</source>
        <translation>Mientras dura, nadie puede entrar en una clase.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;New folder</source>
        <translation>Carpeta &amp;nueva</translation>
    </message>
    <message>
        <source>A new or empty folder on a disk of this PC, not on a stick</source>
        <translation>Una carpeta nueva o vacía en un disco de este PC, no en una memoria USB</translation>
    </message>
    <message>
        <source>Which folder?</source>
        <translation>¿Qué carpeta?</translation>
    </message>
</context>
<context>
    <name>MoveInDialog</name>
    <message>
        <source>I come from another PC</source>
        <translation>Vengo de otro PC</translation>
    </message>
    <message>
        <source>On the old PC choose Settings, Move to another PC. It writes one encrypted file; bring it here and open it with its passphrase.</source>
        <translation>En el PC antiguo elija Ajustes, Pasar a otro PC. Escribe un archivo cifrado; tráigalo aquí y ábralo con su frase de contraseña.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;File from the old PC</source>
        <translation>&amp;Archivo del PC antiguo</translation>
    </message>
    <message>
        <source>File from the old PC</source>
        <translation>Archivo del PC antiguo</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>What is on this PC now is kept in the data folder. The program starts anew.</source>
        <translation>Lo que hay ahora en este PC se conserva en la carpeta de datos. El programa se reinicia.</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>¿Qué archivo?</translation>
    </message>
    <message>
        <source>The passphrase is missing.</source>
        <translation>Falta la frase de contraseña.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>{name}, from the PC “{pc}”, {made} – people: {people}, classes: {classes}, messages from LearnCube: {messages}, the last: {heard}.</source>
        <translation>{name}, del PC «{pc}», {made} – personas: {people}, clases: {classes}, mensajes de LearnCube: {messages}, el último: {heard}.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>&amp;Open it here and restart</source>
        <translation>Abrir aq&amp;uí y reiniciar</translation>
    </message>
    <message>
        <source>&amp;Look inside</source>
        <translation>&amp;Mirar dentro</translation>
    </message>
    <message>
        <source>Data from another PC (*.lcmove);;All files (*)</source>
        <translation>Datos de otro PC (*.lcmove);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>MoveManyDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;En</translation>
    </message>
    <message>
        <source>&amp;To the day</source>
        <translation>Al &amp;día</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Mover</translation>
    </message>
    <message>
        <source>The same people, with new links. Each class keeps its time of the day.</source>
        <translation>Las mismas personas, con enlaces nuevos. Cada clase mantiene su hora del día.</translation>
    </message>
    <message>
        <source>By the clock on the wall, also over a clock change; a minus is earlier. Links stay good. Classes that were taught or are cancelled stay where they are.</source>
        <translation>Según la hora del reloj, también con un cambio de hora; con un menos, es antes. Los enlaces siguen valiendo. Las clases impartidas o canceladas se quedan donde están.</translation>
    </message>
    <message>
        <source>By how much?</source>
        <translation>¿Cuánto se mueven?</translation>
    </message>
    <message>
        <source>None of these classes can be moved</source>
        <translation>Ninguna de estas clases se puede mover</translation>
    </message>
    <message>
        <source>%n classes moved; the messages are copied</source>
        <translation>%n clases movidas; los mensajes están copiados</translation>
    </message>
    <message>
        <source>%n classes moved</source>
        <translation>%n clases movidas</translation>
    </message>
    <message>
        <source>%n classes copied; links copied</source>
        <translation>%n clases duplicadas; enlaces copiados</translation>
    </message>
    <message>
        <source>%n classes copied</source>
        <translation>%n clases duplicadas</translation>
    </message>
    <message>
        <source>Copy %n classes</source>
        <translation>Duplicar %n clases</translation>
    </message>
    <message>
        <source>Move %n classes</source>
        <translation>Mover %n clases</translation>
    </message>
    <message>
        <source>Moving classes</source>
        <translation>Moviendo clases</translation>
    </message>
    <message>
        <source>{title} is made again; links copied</source>
        <translation>{title} se ha creado de nuevo; enlaces copiados</translation>
    </message>
    <message>
        <source>{title} is made again</source>
        <translation>{title} se ha creado de nuevo</translation>
    </message>
    <message>
        <source>Copying classes</source>
        <translation>Copiando clases</translation>
    </message>
    <message>
        <source>Copy and copy &amp;links</source>
        <translation>Duplicar y copiar en&amp;laces</translation>
    </message>
    <message>
        <source>Move and &amp;copy messages</source>
        <translation>Mover y &amp;copiar mensajes</translation>
    </message>
</context>
<context>
    <name>MoveOutDialog</name>
    <message>
        <source>Move to another PC</source>
        <translation>Pasar a otro PC</translation>
    </message>
    <message>
        <source>&amp;Write the file and stop here</source>
        <translation>&amp;Escribir el archivo y parar aquí</translation>
    </message>
    <message>
        <source>One encrypted file takes everything along: classes, people, minutes, the address that LearnCube calls, keys and passwords. Carry it to the new PC on a stick or through a shared folder.</source>
        <translation>Un archivo cifrado lo lleva todo: clases, personas, minutos, la dirección a la que llama LearnCube, claves y contraseñas. Llévelo al PC nuevo en una memoria USB o por una carpeta compartida.</translation>
    </message>
    <message>
        <source>From then on this PC answers LearnCube no more, so that nothing is kept in two places. Move while no class is running: nobody can enter until the new PC has opened the file.</source>
        <translation>Desde entonces este PC ya no responde a LearnCube, para que nada se guarde en dos sitios. Hágalo cuando no haya ninguna clase: nadie puede entrar hasta que el PC nuevo haya abierto el archivo.</translation>
    </message>
    <message>
        <source>Name of the &amp;new PC</source>
        <translation>Nombre del PC &amp;nuevo</translation>
    </message>
    <message>
        <source>This PC will say where the data has gone</source>
        <translation>Este PC dirá adónde han ido los datos</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>At least 10 characters; a few words are easiest. Without it nobody can open the file.</source>
        <translation>Al menos 10 caracteres; unas pocas palabras es lo más fácil. Sin ella nadie puede abrir el archivo.</translation>
    </message>
    <message>
        <source>The same once &amp;more</source>
        <translation>La misma &amp;otra vez</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>At least {n} characters, please.</source>
        <translation>Al menos {n} caracteres, por favor.</translation>
    </message>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>No es la misma frase de contraseña.</translation>
    </message>
    <message>
        <source>Written: {file}. On the new PC choose “I come from another PC”.</source>
        <translation>Escrito: {file}. En el PC nuevo elija «Vengo de otro PC».</translation>
    </message>
    <message>
        <source>&amp;Hide what I type</source>
        <translation>&amp;Ocultar lo que escribo</translation>
    </message>
    <message>
        <source>Data for another PC (*.lcmove)</source>
        <translation>Datos para otro PC (*.lcmove)</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Escribir el archivo</translation>
    </message>
</context>
<context>
    <name>MovingCard</name>
    <message>
        <source>Another PC</source>
        <translation>Otro PC</translation>
    </message>
    <message>
        <source>Move to another PC…</source>
        <translation>Pasar a otro PC…</translation>
    </message>
    <message>
        <source>Take it back here…</source>
        <translation>Recuperarlo aquí…</translation>
    </message>
    <message>
        <source>I come from another PC…</source>
        <translation>Vengo de otro PC…</translation>
    </message>
    <message>
        <source>A new PC takes over with everything: one encrypted file carries the data, the address that LearnCube calls, keys and passwords. This PC answers no more then.</source>
        <translation>Un PC nuevo se hace cargo de todo: un archivo cifrado lleva los datos, la dirección a la que llama LearnCube, las claves y las contraseñas. Este PC deja entonces de responder.</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Certificate and network</source>
        <translation>Certificado y red</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>Elegir el archivo del certificado</translation>
    </message>
    <message>
        <source>Choose the private key file</source>
        <translation>Elegir el archivo de la clave privada</translation>
    </message>
    <message>
        <source>Always on: 512 connections at once, 10 s and 16 KB for a message, and an end to guessing: 30 wrong links close a class to newcomers.</source>
        <translation>Siempre activo: 512 conexiones a la vez, 10 s y 16 KB por mensaje, y un límite para quien intenta adivinar: 30 enlaces incorrectos cierran una clase a quien aún no ha entrado.</translation>
    </message>
    <message>
        <source>This certificate ran out on {day}.</source>
        <translation>Este certificado caducó el {day}.</translation>
    </message>
    <message>
        <source>This certificate is not good yet.</source>
        <translation>Este certificado aún no es válido.</translation>
    </message>
    <message>
        <source>This certificate is for {names}, not for the address from outside.</source>
        <translation>Este certificado es para {names}, no para la dirección desde fuera.</translation>
    </message>
    <message>
        <source>Good for {names} until {day}: renew it soon. The new file is used by itself.</source>
        <translation>Válido para {names} hasta el {day}: renuévelo pronto. El archivo nuevo se usa automáticamente.</translation>
    </message>
    <message>
        <source>Good for {names} until {day}. A renewed file is used by itself.</source>
        <translation>Válido para {names} hasta el {day}. Un archivo renovado se usa automáticamente.</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Certificados y claves (*.pem *.crt *.cer *.key);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Now choose the file of its private key.</source>
        <translation>Ahora elija el archivo de su clave privada.</translation>
    </message>
</context>
<context>
    <name>NewClassDialog</name>
    <message>
        <source>Save and &amp;copy links</source>
        <translation>Guardar y &amp;copiar enlaces</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Nueva clase</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Profesor</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Alumnos</translation>
    </message>
    <message>
        <source>T&amp;utor</source>
        <translation>Pro&amp;fesor</translation>
    </message>
    <message>
        <source>Type a name and press Enter; a name nobody has makes a new student.</source>
        <translation>Escriba un nombre y pulse Intro; un nombre que no existe crea un alumno nuevo.</translation>
    </message>
    <message>
        <source>&amp;Students</source>
        <translation>Alu&amp;mnos</translation>
    </message>
    <message>
        <source>Re&amp;peats</source>
        <translation>Se re&amp;pite</translation>
    </message>
    <message>
        <source>&amp;Own token</source>
        <translation>To&amp;ken propio</translation>
    </message>
    <message>
        <source>Leave this empty unless LearnCube gave you a token for this class.</source>
        <translation>Déjelo vacío, salvo que LearnCube le haya dado un token para esta clase.</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Gua&amp;rdar</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>D&amp;uración</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ipo</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>&amp;Avanzado</translation>
    </message>
    <message numerus="yes">
        <source>%n classes saved</source>
        <translation>
            <numerusform>%n clase guardada</numerusform>
            <numerusform>%n clases guardadas</numerusform>
        </translation>
    </message>
    <message>
        <source>This class is not saved yet.</source>
        <translation>Esta clase aún no está guardada.</translation>
    </message>
    <message>
        <source>Choose “{name}” from the list, or press Enter to add them.</source>
        <translation>Elija «{name}» en la lista o pulse Intro para añadirlo.</translation>
    </message>
    <message>
        <source>Who teaches?</source>
        <translation>¿Quién da la clase?</translation>
    </message>
    <message>
        <source>A class can be saved without one, and students entered later.</source>
        <translation>Una clase también se puede guardar sin alumnos y añadirlos más tarde.</translation>
    </message>
    <message>
        <source>No student is in it yet.</source>
        <translation>Aún no hay ningún alumno en ella.</translation>
    </message>
    <message>
        <source>The class is in the past.</source>
        <translation>La clase está en el pasado.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in the past.</source>
        <translation>
            <numerusform>%n de ellas está en el pasado.</numerusform>
            <numerusform>%n de ellas están en el pasado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewLinkDialog</name>
    <message>
        <source>New link for {name}</source>
        <translation>Nuevo enlace para {name}</translation>
    </message>
    <message>
        <source>Make a new link and &amp;copy it</source>
        <translation>Crear un enlace nuevo y &amp;copiarlo</translation>
    </message>
    <message>
        <source>The link that {name} has now stops working at once. Do this when it was passed on to somebody else. Everybody else&apos;s link stays as it is.</source>
        <translation>El enlace que {name} tiene ahora deja de funcionar al instante. Hágalo si se ha pasado a otra persona. Los enlaces de los demás se quedan como están.</translation>
    </message>
    <message>
        <source>Leave this empty unless LearnCube&apos;s side must show a certain number for this person.</source>
        <translation>Déjelo vacío, salvo que en LearnCube deba figurar un número concreto para esta persona.</translation>
    </message>
    <message>
        <source>&amp;Own number in the link</source>
        <translation>&amp;Número propio en el enlace</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>A&amp;vanzado</translation>
    </message>
</context>
<context>
    <name>NotesOffer</name>
    <message>
        <source>Send note</source>
        <translation>Enviar nota</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>People found</source>
        <translation>Personas encontradas</translation>
    </message>
</context>
<context>
    <name>OneClassPage</name>
    <message>
        <source>This class is not there any more</source>
        <translation>Esta clase ya no existe</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Making it was undone, or it was removed on another PC.</source>
        <translation>Se deshizo su creación o se eliminó en otro PC.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>PeopleFileGuide</name>
    <message>
        <source>Import people</source>
        <translation>Importar personas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Choose the file…</source>
        <translation>&amp;Elegir el archivo…</translation>
    </message>
    <message>
        <source>A table saved as CSV. Its first line names the columns, in any order.</source>
        <translation>Una tabla guardada como CSV. Su primera línea nombra las columnas, en cualquier orden.</translation>
    </message>
    <message>
        <source>Needed: name, role (tutor or student)</source>
        <translation>Necesario: name, role (tutor o student)</translation>
    </message>
    <message>
        <source>If you like: email, avatar, timezone, rate, classroom_name</source>
        <translation>Si lo desea: email, avatar, timezone, rate, classroom_name</translation>
    </message>
    <message>
        <source>name,role,email,timezone
Ada Byron,student,ada@example.com,Europe/London</source>
        <translation>name,role,email,timezone
Ada Byron,student,ada@example.com,Europe/London</translation>
    </message>
    <message>
        <source>Somebody with the same e-mail address or the same name is changed, not added twice. An empty cell changes nothing.</source>
        <translation>Alguien con la misma dirección de correo o el mismo nombre se cambia, no se añade dos veces. Una celda vacía no cambia nada.</translation>
    </message>
</context>
<context>
    <name>PeopleFilter</name>
    <message>
        <source>Name or e-mail</source>
        <translation>Nombre o correo electrónico</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Tutors and students</source>
        <translation>Profesores y alumnos</translation>
    </message>
    <message>
        <source>Tutors</source>
        <translation>Profesores</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Alumnos</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>No activo</translation>
    </message>
    <message>
        <source>Active or not</source>
        <translation>Activos o no</translation>
    </message>
</context>
<context>
    <name>PeopleImportDialog</name>
    <message>
        <source>People imported</source>
        <translation>Personas importadas</translation>
    </message>
    <message>
        <source>Mend these lines in your file and import it again: the others stay as they are.</source>
        <translation>Corrija estas líneas en su archivo e impórtelo de nuevo: las demás se quedan como están.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>Por qué no se importó</translation>
    </message>
    <message>
        <source>Lines not taken</source>
        <translation>Líneas no importadas</translation>
    </message>
    <message>
        <source>&amp;Copy lines</source>
        <translation>&amp;Copiar líneas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{added} added, {updated} changed, {unchanged} as before</source>
        <translation>{added} añadidas, {updated} cambiadas, {unchanged} sin cambios</translation>
    </message>
    <message>
        <source>{said}; 1 line was not taken</source>
        <translation>{said}; 1 línea no se importó</translation>
    </message>
    <message>
        <source>{said}; {n} lines were not taken</source>
        <translation>{said}; {n} líneas no se importaron</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Añadir persona</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>No activo</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Todavía no hay nadie</translation>
    </message>
    <message>
        <source>Tutors and students stand here. Add them one by one, or import a list from a spreadsheet.</source>
        <translation>Aquí aparecen los profesores y los alumnos. Añádalos uno a uno o importe una lista de una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Nadie coincide</translation>
    </message>
    <message>
        <source>Try part of a name or an e-mail address.</source>
        <translation>Pruebe con parte de un nombre o de una dirección de correo.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Normalmente</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Profesor</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Alumno</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>The first {n}; type to find more</source>
        <translation>Los primeros {n}; escriba para encontrar más</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} personas</translation>
    </message>
    <message>
        <source>About the person</source>
        <translation>Sobre la persona</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Type a name</source>
        <translation>Escriba un nombre</translation>
    </message>
    <message>
        <source>Add “{name}” as a new tutor</source>
        <translation>Añadir a «{name}» como nuevo profesor</translation>
    </message>
    <message>
        <source>Add “{name}” as a new student</source>
        <translation>Añadir a «{name}» como nuevo alumno</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar a {name}</translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <translation>{name} (nuevo)</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Who was there</source>
        <translation>Quién estuvo</translation>
    </message>
    <message>
        <source>LearnCube&apos;s messages say when somebody comes in, not when they leave.</source>
        <translation>Los mensajes de LearnCube dicen cuándo entra alguien, no cuándo se va.</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>More for this person</source>
        <translation>Más para esta persona</translation>
    </message>
    <message>
        <source>Next classes</source>
        <translation>Próximas clases</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Add credit</source>
        <translation>Añadir saldo</translation>
    </message>
    <message>
        <source>Credit is not counted now. It can be switched on under Settings.</source>
        <translation>Ahora no se cuenta el saldo. Se puede activar en Ajustes.</translation>
    </message>
    <message>
        <source>Whole ledger</source>
        <translation>Todos los movimientos</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>No activo</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>No classes ahead</source>
        <translation>Sin próximas clases</translation>
    </message>
    <message>
        <source>Usually tutor</source>
        <translation>Normalmente profesor</translation>
    </message>
    <message>
        <source>Usually student</source>
        <translation>Normalmente alumno</translation>
    </message>
    <message>
        <source>In the classroom: {name}</source>
        <translation>En el aula: {name}</translation>
    </message>
    <message>
        <source>{place}, {time} there now</source>
        <translation>{place}, allí son ahora las {time}</translation>
    </message>
    <message>
        <source>{rate} {currency} an hour</source>
        <translation>{rate} {currency} por hora</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>{name} is active again</source>
        <translation>{name} vuelve a estar activo</translation>
    </message>
</context>
<context>
    <name>PersonContacts</name>
    <message>
        <source>Who reads messages</source>
        <translation>Quién lee los mensajes</translation>
    </message>
    <message>
        <source>Links go to</source>
        <translation>Los enlaces van a</translation>
    </message>
    <message>
        <source>Student and contacts</source>
        <translation>Alumno y contactos</translation>
    </message>
    <message>
        <source>Contacts only</source>
        <translation>Solo contactos</translation>
    </message>
    <message>
        <source>Student only</source>
        <translation>Solo alumno</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Añadir contacto</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>One family with {names}</source>
        <translation>Una familia con {names}</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Más sobre {name}</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>{name}: eliminado</translation>
    </message>
    <message>
        <source>Saved whom links of {name} go to</source>
        <translation>Guardado a quién van los enlaces de {name}</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Add person</source>
        <translation>Añadir persona</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Editar persona</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Alumno</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Profesor</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Correo electrónico</translation>
    </message>
    <message>
        <source>Empty: the business&apos;s own, {zone}. Invitations name the time in this zone.</source>
        <translation>Vacío: la del negocio, {zone}. Los mensajes indican la hora en esta zona.</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>Name in the &amp;classroom</source>
        <translation>Nombre &amp;en el aula</translation>
    </message>
    <message>
        <source>Empty: the name above.</source>
        <translation>Vacío: el nombre de arriba.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Rate per hour ({currency})</source>
        <translation>Tari&amp;fa por hora ({currency})</translation>
    </message>
    <message>
        <source>Address of a &amp;picture</source>
        <translation>Dirección &amp;de una imagen</translation>
    </message>
    <message>
        <source>&amp;Active: can be put into classes and enter them</source>
        <translation>&amp;Activo: puede incluirse en clases y entrar en ellas</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>&amp;Usually</source>
        <translation>Norma&amp;lmente</translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation>{name}: guardado</translation>
    </message>
</context>
<context>
    <name>PersonFile</name>
    <message>
        <source>A page and its data (*.zip)</source>
        <translation>Una página y sus datos (*.zip)</translation>
    </message>
    <message>
        <source>One web page (*.html)</source>
        <translation>Una página web (*.html)</translation>
    </message>
    <message>
        <source>Data for another program (*.json)</source>
        <translation>Datos para otro programa (*.json)</translation>
    </message>
    <message>
        <source>Save everything about {name}</source>
        <translation>Guardar todo sobre {name}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Gathering everything about {name}…</source>
        <translation>Reuniendo todo sobre {name}…</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>&amp;Away…</source>
        <translation>&amp;Ausente…</translation>
    </message>
    <message>
        <source>&amp;Two entries of one person…</source>
        <translation>&amp;Dos entradas de una persona…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>{name} is removed; past classes still name them</source>
        <translation>{name} se ha eliminado; las clases pasadas conservan el nombre</translation>
    </message>
    <message>
        <source>Save &amp;everything about this person…</source>
        <translation>Guardar &amp;todo sobre esta persona…</translation>
    </message>
    <message>
        <source>Erase &amp;personal data…</source>
        <translation>Borrar los datos &amp;personales…</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Tara Practice</source>
        <translation>Tara Práctica</translation>
    </message>
    <message>
        <source>Sam Practice</source>
        <translation>Sam Práctica</translation>
    </message>
    <message>
        <source>Practice class</source>
        <translation>Clase de práctica</translation>
    </message>
    <message>
        <source>Starting the practice classroom…</source>
        <translation>Iniciando el aula de práctica…</translation>
    </message>
    <message>
        <source>The browser did not open. Copy the links here and paste them into two browser tabs.</source>
        <translation>El navegador no se abrió. Copie los enlaces aquí y péguelos en dos pestañas del navegador.</translation>
    </message>
    <message>
        <source>Press Start Class in both browser tabs and watch Today</source>
        <translation>Pulse Empezar clase en las dos pestañas del navegador y mire Hoy</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>These links lead to the practice classroom on this PC. Enter your LearnCube address before you send them.</source>
        <translation>Estos enlaces llevan al aula de práctica de este PC. Escriba su dirección de LearnCube antes de enviarlos.</translation>
    </message>
    <message>
        <source>A practice class: on no report.</source>
        <translation>Una clase de práctica: en ningún informe.</translation>
    </message>
    <message>
        <source>The practice classroom is off: its links lead nowhere until it is on.</source>
        <translation>El aula de práctica está desactivada: sus enlaces no llevan a ninguna parte hasta que se active.</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Más información</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>Practice classroom</source>
        <translation>Aula de práctica</translation>
    </message>
    <message>
        <source>Try a practice class</source>
        <translation>Probar una clase de práctica</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Desactivarla</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Activarla</translation>
    </message>
    <message>
        <source>A stand-in for LearnCube on this PC. It makes two sample people and a class, opens both join links in the browser, and you see the minutes appear under Today. That class is on no report. While no LearnCube address is set, links of your own classes lead here too; reports name those classes.</source>
        <translation>Un sustituto de LearnCube en este PC. Crea dos personas de ejemplo y una clase, abre ambos enlaces en el navegador y usted ve aparecer los minutos en «Hoy». Esa clase no está en ningún informe. Mientras no haya una dirección de LearnCube, los enlaces de sus propias clases también llevan aquí; los informes nombran esas clases.</translation>
    </message>
    <message>
        <source>Remove practice people and classes</source>
        <translation>Quitar las personas y las clases de práctica</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Proof for a parent</source>
        <translation>Justificante para los padres</translation>
    </message>
    <message>
        <source>The page as it is printed</source>
        <translation>La página tal como se imprime</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Guardar como P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>One page about one student. No other student stands on it, and no link.</source>
        <translation>Una página sobre un solo alumno. No aparece ningún otro alumno ni ningún enlace.</translation>
    </message>
    <message>
        <source>&amp;Student</source>
        <translation>A&amp;lumno</translation>
    </message>
    <message>
        <source>Proof for {name} copied</source>
        <translation>Justificante para {name} copiado</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Enviado a la impresora</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Guardar el justificante</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
</context>
<context>
    <name>QrDialog</name>
    <message>
        <source>QR code for {name}</source>
        <translation>Código QR para {name}</translation>
    </message>
    <message>
        <source>QR code of {name}&apos;s link</source>
        <translation>Código QR del enlace de {name}</translation>
    </message>
    <message>
        <source>{title}. This code is {name}&apos;s own link; whoever takes it enters as {name}.</source>
        <translation>{title}. Este código es el enlace propio de {name}; quien lo use entra como {name}.</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>QR code copied</source>
        <translation>Código QR copiado</translation>
    </message>
</context>
<context>
    <name>RateDialog</name>
    <message>
        <source>Rate</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Tutor</source>
        <translation>&amp;Profesor</translation>
    </message>
    <message>
        <source>S&amp;tudent</source>
        <translation>Alum&amp;no</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>a class</source>
        <translation>por clase</translation>
    </message>
    <message>
        <source>every subject</source>
        <translation>todas las materias</translation>
    </message>
    <message>
        <source>every kind</source>
        <translation>todos los tipos</translation>
    </message>
    <message>
        <source>&amp;From a day on</source>
        <translation>&amp;A partir de un día</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Importe</translation>
    </message>
    <message>
        <source>Nobody chosen: it holds for all without one of their own.</source>
        <translation>Sin elegir a nadie: vale para todos los que no tengan una propia.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Su&amp;bject</source>
        <translation>Ma&amp;teria</translation>
    </message>
    <message>
        <source>The class&apos;s title, as it is written.</source>
        <translation>El título de la clase, tal como está escrito.</translation>
    </message>
    <message>
        <source>&amp;Kind of class</source>
        <translation>Tipo de &amp;clase</translation>
    </message>
    <message>
        <source>Rate saved</source>
        <translation>Tarifa guardada</translation>
    </message>
</context>
<context>
    <name>RatesDialog</name>
    <message>
        <source>Rates of tutors</source>
        <translation>Tarifas de los profesores</translation>
    </message>
    <message>
        <source>Prices of students</source>
        <translation>Precios de los alumnos</translation>
    </message>
    <message>
        <source>The most particular one holds: a person&apos;s own before everybody&apos;s, a subject&apos;s before a kind&apos;s, and of equal ones the latest that has begun. Rates without a day are those that stand on People.</source>
        <translation>Vale la más específica: la propia de una persona antes que la de todos, la de una materia antes que la de un tipo y, entre iguales, la última que haya empezado. Las tarifas sin día son las que figuran en Personas.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>every</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>a class</source>
        <translation>por clase</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Por</translation>
    </message>
</context>
<context>
    <name>ReachPanel</name>
    <message>
        <source>Check &amp;now</source>
        <translation>Comprobar a&amp;hora</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Asking through the internet</source>
        <translation>Preguntando por internet</translation>
    </message>
    <message>
        <source>Switch answering on; then it is checked whether LearnCube gets here.</source>
        <translation>Active las respuestas; entonces se comprueba si LearnCube llega hasta aquí.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>No comprobado</translation>
    </message>
    <message>
        <source>Not checked from outside yet</source>
        <translation>Aún no comprobado desde fuera</translation>
    </message>
    <message>
        <source>{what} · checked {ago}</source>
        <translation>{what} · comprobado {ago}</translation>
    </message>
    <message>
        <source>It is checked again by itself, also an hour before each class.</source>
        <translation>Se vuelve a comprobar automáticamente, también una hora antes de cada clase.</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Accesible</translation>
    </message>
    <message>
        <source>LearnCube’s messages arrive all the same: your router does not lead this PC back to itself. Nothing needs to be done.</source>
        <translation>Los mensajes de LearnCube llegan de todos modos: su router no deja que este PC se llame a sí mismo. No hay que hacer nada.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>No accesible</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Más información</translation>
    </message>
</context>
<context>
    <name>ReadingsCard</name>
    <message>
        <source>To check</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>as it is counted now</source>
        <translation>como se cuenta ahora</translation>
    </message>
    <message>
        <source>Count {total}</source>
        <translation>Contar {total}</translation>
    </message>
</context>
<context>
    <name>ReconcileView</name>
    <message>
        <source>Which classes</source>
        <translation>Qué clases</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>&amp;Decidir…</translation>
    </message>
    <message>
        <source>Our count beside LearnCube&apos;s</source>
        <translation>Nuestra cuenta junto a la de LearnCube</translation>
    </message>
    <message>
        <source>Nothing to compare here</source>
        <translation>Nada que comparar aquí</translation>
    </message>
    <message>
        <source>Classes of these days stand here with what was counted and what LearnCube&apos;s log says.</source>
        <translation>Aquí aparecen las clases de estos días con lo que se contó y lo que dice el registro de LearnCube.</translation>
    </message>
    <message>
        <source>{n} imported classes may be classes of yours, but that is not certain.</source>
        <translation>{n} clases importadas pueden ser clases suyas, pero no es seguro.</translation>
    </message>
    <message>
        <source>1 imported class may be a class of yours, but that is not certain.</source>
        <translation>1 clase importada puede ser una clase suya, pero no es seguro.</translation>
    </message>
    <message>
        <source>{n} agree</source>
        <translation>{n} coinciden</translation>
    </message>
    <message>
        <source>{n} differ</source>
        <translation>{n} difieren</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Counted here</source>
        <translation>Contado aquí</translation>
    </message>
    <message>
        <source>LearnCube</source>
        <translation>LearnCube</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Solo aquí</translation>
    </message>
    <message>
        <source>Only at LearnCube</source>
        <translation>Solo en LearnCube</translation>
    </message>
    <message>
        <source>{title}: LearnCube&apos;s length taken, marked as such</source>
        <translation>{title}: se ha tomado la duración de LearnCube y está marcada como tal</translation>
    </message>
    <message>
        <source>Take LearnCube&apos;s</source>
        <translation>Tomar el de LearnCube</translation>
    </message>
    <message>
        <source>{n} only here ({length})</source>
        <translation>{n} solo aquí ({length})</translation>
    </message>
    <message>
        <source>{n} only at LearnCube ({length})</source>
        <translation>{n} solo en LearnCube ({length})</translation>
    </message>
    <message>
        <source>Difference {length}</source>
        <translation>Diferencia {length}</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Tomar</translation>
    </message>
</context>
<context>
    <name>RecordField</name>
    <message>
        <source>&amp;Record this class</source>
        <translation>Grabar &amp;esta clase</translation>
    </message>
    <message>
        <source>Beta at LearnCube: a recording may be missing or late.</source>
        <translation>Beta en LearnCube: una grabación puede faltar o tardar.</translation>
    </message>
    <message>
        <source>Record this class</source>
        <translation>Grabar esta clase</translation>
    </message>
    <message>
        <source>Has everybody agreed to be recorded?</source>
        <translation>¿Han aceptado todos que se grabe?</translation>
    </message>
    <message>
        <source>In many countries each person, and a child&apos;s parent, has to agree first.</source>
        <translation>En muchos países tiene que aceptarlo antes cada persona y, si es menor, su padre o su madre.</translation>
    </message>
    <message>
        <source>Yes, everybody agreed</source>
        <translation>Sí, todos han aceptado</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
</context>
<context>
    <name>RepeatField</name>
    <message>
        <source>Repeats</source>
        <translation>Se repite</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después de</translation>
    </message>
    <message>
        <source>on</source>
        <translation>el</translation>
    </message>
    <message>
        <source> classes</source>
        <translation> clases</translation>
    </message>
    <message>
        <source>How many classes</source>
        <translation>Cuántas clases</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 clase</translation>
    </message>
    <message numerus="yes">
        <source>%n classes, the last on {day}</source>
        <translation>
            <numerusform>%n clase, la última el {day}</numerusform>
            <numerusform>%n clases, la última el {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation>
            <numerusform>Cada %n semana</numerusform>
            <numerusform>Cada %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>No se repite</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
</context>
<context>
    <name>ReplaceTutorDialog</name>
    <message>
        <source>Replace tutor</source>
        <translation>Sustituir profesor</translation>
    </message>
    <message>
        <source>Replace and &amp;copy message</source>
        <translation>Sustituir y &amp;copiar mensaje</translation>
    </message>
    <message>
        <source>Replace and &amp;send</source>
        <translation>Sustituir y en&amp;viar</translation>
    </message>
    <message>
        <source>&amp;In the place of</source>
        <translation>&amp;En lugar de</translation>
    </message>
    <message>
        <source>New tutor</source>
        <translation>Nuevo profesor</translation>
    </message>
    <message>
        <source>{name}&apos;s link stops working at once. The students&apos; links stay as they are.</source>
        <translation>El enlace de {name} deja de funcionar al instante. Los enlaces de los alumnos se quedan como están.</translation>
    </message>
    <message>
        <source>&amp;New tutor</source>
        <translation>&amp;Nuevo profesor</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>This and later</source>
        <translation>Esta y las siguientes</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Solo esta</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Sustituir</translation>
    </message>
    <message>
        <source>Replace and &amp;copy</source>
        <translation>Sustituir y &amp;copiar</translation>
    </message>
    <message>
        <source>Several are called like that. Is it this one?</source>
        <translation>Hay varias personas que se llaman así. ¿Es esta?</translation>
    </message>
    <message>
        <source>{name} is in {title} then</source>
        <translation>{name} está entonces en {title}</translation>
    </message>
    <message>
        <source>Who teaches instead?</source>
        <translation>¿Quién da la clase en su lugar?</translation>
    </message>
    <message>
        <source>Choose at least one class.</source>
        <translation>Elija al menos una clase.</translation>
    </message>
    <message>
        <source>{name} has no e-mail address: copy the message instead.</source>
        <translation>{name} no tiene dirección de correo: copie el mensaje en su lugar.</translation>
    </message>
    <message>
        <source>{name} teaches {title}</source>
        <translation>{name} da {title}</translation>
    </message>
    <message numerus="yes">
        <source>{name} teaches %n classes</source>
        <translation>
            <numerusform>{name} da %n clase</numerusform>
            <numerusform>{name} da %n clases</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}; the message is copied</source>
        <translation>{what}; el mensaje está copiado</translation>
    </message>
</context>
<context>
    <name>ReportChart</name>
    <message>
        <source>{name}: {value}, before: {before}</source>
        <translation>{name}: {value}, antes: {before}</translation>
    </message>
</context>
<context>
    <name>ReportProgress</name>
    <message>
        <source>The report is being added up</source>
        <translation>Se está sumando el informe</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Adding up… {count} classes read</source>
        <translation>Sumando… {count} clases leídas</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Sumando…</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Por clase</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Por semana</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>Nothing to count here</source>
        <translation>Nada que contar aquí</translation>
    </message>
    <message>
        <source>E&amp;xport to Excel…</source>
        <translation>E&amp;xportar a Excel…</translation>
    </message>
    <message>
        <source>More forms ▾</source>
        <translation>Más formatos ▾</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare: period before</source>
        <translation>Comparar: periodo anterior</translation>
    </message>
    <message>
        <source>Compare: nothing</source>
        <translation>Comparar: nada</translation>
    </message>
    <message>
        <source>Set the term…</source>
        <translation>Fijar el trimestre…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Classes that took place in this range stand here with their counted time.</source>
        <translation>Aquí aparecen las clases impartidas en este periodo con su tiempo contado.</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Por persona</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>1 class to check: show</source>
        <translation>1 clase por revisar: mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%n classes to check: show</source>
        <translation>
            <numerusform>%n clase por revisar: mostrar</numerusform>
            <numerusform>%n clases por revisar: mostrar</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Durations</source>
        <translation>&amp;Duraciones</translation>
    </message>
    <message>
        <source>Tutor pa&amp;y</source>
        <translation>Pago a profe&amp;sores</translation>
    </message>
    <message>
        <source>&amp;Student prices</source>
        <translation>Pre&amp;cios de alumnos</translation>
    </message>
    <message>
        <source>Atte&amp;ndance</source>
        <translation>Asiste&amp;ncia</translation>
    </message>
    <message>
        <source>Connection &amp;quality</source>
        <translation>Calidad de la c&amp;onexión</translation>
    </message>
    <message>
        <source>{amount} a class</source>
        <translation>{amount} por clase</translation>
    </message>
    <message>
        <source>{n} · {minutes} min</source>
        <translation>{n} · {minutes} min</translation>
    </message>
    <message>
        <source>1 to check</source>
        <translation>1 por revisar</translation>
    </message>
    <message>
        <source>{n} to check</source>
        <translation>{n} por revisar</translation>
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
        <translation>Página &amp;web…</translation>
    </message>
    <message>
        <source>A PDF for &amp;each person…</source>
        <translation>Un PDF para cada pe&amp;rsona…</translation>
    </message>
    <message>
        <source>P&amp;rint statements…</source>
        <translation>Imprimir ex&amp;tractos…</translation>
    </message>
    <message>
        <source>&amp;Logo…</source>
        <translation>&amp;Logotipo…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Export {report}</source>
        <translation>Exportar {report}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>A folder for the PDFs</source>
        <translation>Una carpeta para los PDF</translation>
    </message>
    <message>
        <source>1 PDF written</source>
        <translation>1 PDF escrito</translation>
    </message>
    <message>
        <source>%n PDFs written</source>
        <translation>%n PDF escritos</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Informe copiado</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Enviado a la impresora</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Export all the same</source>
        <translation>&amp;Exportar de todos modos</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Spreadsheet as text (*.csv)</source>
        <translation>Hoja de cálculo como texto (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>this period: {total}</source>
        <translation>este periodo: {total}</translation>
    </message>
    <message>
        <source>the period before: {total}</source>
        <translation>el periodo anterior: {total}</translation>
    </message>
    <message>
        <source>Week from {day}</source>
        <translation>Semana del {day}</translation>
    </message>
    <message>
        <source>Hours counted</source>
        <translation>Horas contadas</translation>
    </message>
    <message>
        <source>Hours taught</source>
        <translation>Horas impartidas</translation>
    </message>
    <message>
        <source>Hours of students</source>
        <translation>Horas de los alumnos</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>No presentados</translation>
    </message>
    <message>
        <source>Connections lost</source>
        <translation>Conexiones perdidas</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>Extra &amp;lines…</source>
        <translation>&amp;Líneas adicionales…</translation>
    </message>
    <message>
        <source>Pay &amp;rules…</source>
        <translation>&amp;Reglas de pago…</translation>
    </message>
    <message>
        <source>R&amp;ates…</source>
        <translation>T&amp;arifas…</translation>
    </message>
    <message>
        <source>Price &amp;rules…</source>
        <translation>&amp;Reglas de precios…</translation>
    </message>
    <message>
        <source>Pric&amp;es…</source>
        <translation>Pr&amp;ecios…</translation>
    </message>
    <message>
        <source>A statement for each &amp;family…</source>
        <translation>Un extracto para cada &amp;familia…</translation>
    </message>
    <message>
        <source>&amp;Mail statements…</source>
        <translation>Enviar los e&amp;xtractos por correo…</translation>
    </message>
    <message>
        <source>A folder for the statements</source>
        <translation>Una carpeta para los extractos</translation>
    </message>
    <message>
        <source>Statements by mail</source>
        <translation>Extractos por correo</translation>
    </message>
    <message>
        <source>Nobody is charged anything in this time.</source>
        <translation>En este periodo no se cobra nada a nadie.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Extractos</translation>
    </message>
    <message>
        <source>1 statement sent to the printer</source>
        <translation>1 extracto enviado a la impresora</translation>
    </message>
    <message>
        <source>%n statements sent to the printer</source>
        <translation>%n extractos enviados a la impresora</translation>
    </message>
    <message>
        <source>Writing PDFs…</source>
        <translation>Escribiendo los PDF…</translation>
    </message>
    <message>
        <source>{n} · {late} late</source>
        <translation>{n} · {late} tarde</translation>
    </message>
    <message>
        <source>Also to those without a class, who owe nothing</source>
        <translation>También a quienes no tuvieron clase y no deben nada</translation>
    </message>
    <message>
        <source>&amp;Print all the same</source>
        <translation>&amp;Imprimir de todos modos</translation>
    </message>
    <message>
        <source>Loc&amp;k tutor pay of {month}…</source>
        <translation>Blo&amp;quear el pago de {month}…</translation>
    </message>
    <message>
        <source>Loc&amp;k student prices of {month}…</source>
        <translation>Blo&amp;quear los precios de {month}…</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>&amp;Restore and restart</source>
        <translation>&amp;Restaurar y reiniciar</translation>
    </message>
    <message>
        <source>The data goes back to how it was then. What is here now is kept in the data folder, and the safety copy keeps every message that came since.</source>
        <translation>Los datos vuelven a como estaban entonces. Lo que hay ahora se conserva en la carpeta de datos, y la copia de protección guarda todos los mensajes llegados desde entonces.</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Copias de seguridad, primero la más reciente</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation>Otro &amp;archivo…</translation>
    </message>
    <message>
        <source>{when} · {size} MB</source>
        <translation>{when} · {size} MB</translation>
    </message>
    <message>
        <source>There is no automatic backup here yet. Choose a file instead.</source>
        <translation>Aquí todavía no hay ninguna copia automática. Elija un archivo en su lugar.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>Backups (*.db);;All files (*)</source>
        <translation>Copias de seguridad (*.db);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>{name} – people: {people}, classes: {classes}, messages from LearnCube: {messages}, the last: {heard}.</source>
        <translation>{name} – personas: {people}, clases: {classes}, mensajes de LearnCube: {messages}, el último: {heard}.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>{classes} made-up classes to look around with</source>
        <translation>{classes} clases ficticias para echar un vistazo</translation>
    </message>
    <message>
        <source>Filling in the sample month…</source>
        <translation>Rellenando el mes de ejemplo…</translation>
    </message>
    <message>
        <source>The sample data is gone.</source>
        <translation>Los datos de ejemplo se han quitado.</translation>
    </message>
    <message>
        <source>Removing the sample data…</source>
        <translation>Quitando los datos de ejemplo…</translation>
    </message>
    <message>
        <source>The sample data is gone, with what you corrected or booked in its classes.</source>
        <translation>Los datos de ejemplo se han quitado, con lo que usted corrigió o anotó en sus clases.</translation>
    </message>
    <message>
        <source>{n} sample people are kept, inactive, because classes of your own have them.</source>
        <translation>{n} personas de ejemplo se conservan, inactivas, porque hay clases suyas en las que están.</translation>
    </message>
</context>
<context>
    <name>SampleBanner</name>
    <message>
        <source>Remove the sample data</source>
        <translation>Quitar los datos de ejemplo</translation>
    </message>
    <message>
        <source>This is a made-up month, to look around with. Nothing in it is real.</source>
        <translation>Este es un mes ficticio para echar un vistazo. Nada de lo que hay en él es real.</translation>
    </message>
</context>
<context>
    <name>ScopeField</name>
    <message>
        <source>This &amp;class</source>
        <translation>Esta &amp;clase</translation>
    </message>
    <message>
        <source>One of a series. Change:</source>
        <translation>Una de una serie. Cambiar:</translation>
    </message>
    <message>
        <source>Classes that have begun or are cancelled stay as they are.</source>
        <translation>Las clases empezadas o canceladas se quedan como están.</translation>
    </message>
    <message>
        <source>This and &amp;later ones ({n})</source>
        <translation>Esta y las &amp;siguientes ({n})</translation>
    </message>
    <message>
        <source>&amp;All of the series ({n})</source>
        <translation>&amp;Toda la serie ({n})</translation>
    </message>
</context>
<context>
    <name>ScrollArea</name>
    <message>
        <source>The arrow keys scroll.</source>
        <translation>Las flechas desplazan la página.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Copy the link of {name}</source>
        <translation>Copiar el enlace de {name}</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Profesor</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Alumno</translation>
    </message>
    <message>
        <source>No class has this link</source>
        <translation>Ninguna clase tiene este enlace</translation>
    </message>
    <message>
        <source>Was it copied whole?</source>
        <translation>¿Se copió entero?</translation>
    </message>
    <message>
        <source>This link was altered: it lets nobody in</source>
        <translation>Este enlace se ha alterado: no deja entrar a nadie</translation>
    </message>
    <message>
        <source>An old link of {name}, since replaced</source>
        <translation>Un enlace antiguo de {name}, ya sustituido</translation>
    </message>
    <message>
        <source>The link of {name}</source>
        <translation>El enlace de {name}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find a class, a person, a link, an action…</source>
        <translation>Buscar una clase, una persona, un enlace, una acción…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>Try part of a name or a title.</source>
        <translation>Pruebe con parte de un nombre o de un título.</translation>
    </message>
    <message>
        <source>The data cannot be read now</source>
        <translation>Ahora no se pueden leer los datos</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>What was found</source>
        <translation>Lo que se ha encontrado</translation>
    </message>
</context>
<context>
    <name>SecretCard</name>
    <message>
        <source>Another address</source>
        <translation>Otra dirección</translation>
    </message>
    <message>
        <source>When the address got into wrong hands, make a new one and give it to LearnCube’s support. No message is lost while both work.</source>
        <translation>Si la dirección ha llegado a malas manos, cree una nueva y désela al soporte de LearnCube. Mientras funcionen las dos, no se pierde ningún mensaje.</translation>
    </message>
    <message>
        <source>How long the present address keeps working</source>
        <translation>Cuánto tiempo sigue funcionando la dirección actual</translation>
    </message>
    <message>
        <source>works one more day</source>
        <translation>funciona un día más</translation>
    </message>
    <message>
        <source>works one more week</source>
        <translation>funciona una semana más</translation>
    </message>
    <message>
        <source>stops at once</source>
        <translation>deja de funcionar al instante</translation>
    </message>
    <message>
        <source>Make a new address</source>
        <translation>Crear una dirección nueva</translation>
    </message>
    <message>
        <source>The present address</source>
        <translation>La dirección actual</translation>
    </message>
    <message>
        <source>The address before it still works until {when}.</source>
        <translation>La dirección anterior sigue funcionando hasta {when}.</translation>
    </message>
    <message>
        <source>This is the new address. Give it to LearnCube&apos;s support.</source>
        <translation>Esta es la dirección nueva. Désela al soporte de LearnCube.</translation>
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
        <translation>‹ Anterior</translation>
    </message>
    <message>
        <source>After ›</source>
        <translation>Siguiente ›</translation>
    </message>
    <message>
        <source>The class before in this series</source>
        <translation>La clase anterior de esta serie</translation>
    </message>
    <message>
        <source>The class after in this series</source>
        <translation>La clase siguiente de esta serie</translation>
    </message>
    <message>
        <source>{number} of {count}, the last on {day}</source>
        <translation>{number} de {count}, la última el {day}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Name of the business</source>
        <translation>Nombre del negocio</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>I teach alone</source>
        <translation>Doy clases yo solo</translation>
    </message>
    <message>
        <source>Address of your classrooms</source>
        <translation>Dirección de sus aulas</translation>
    </message>
    <message>
        <source>Address of the practice classroom</source>
        <translation>Dirección del aula de práctica</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Port of the mail server</source>
        <translation>Puerto del servidor de correo</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Su dirección</translation>
    </message>
    <message>
        <source>Your name in messages</source>
        <translation>Su nombre en los mensajes</translation>
    </message>
    <message>
        <source>Reminders the day before</source>
        <translation>Recordatorios el día anterior</translation>
    </message>
    <message>
        <source>Hour of reminders</source>
        <translation>Hora de los recordatorios</translation>
    </message>
    <message>
        <source>Minutes before the start</source>
        <translation>Minutos antes del inicio</translation>
    </message>
    <message>
        <source>Minutes before the start, tutors</source>
        <translation>Minutos antes del inicio, profesores</translation>
    </message>
    <message>
        <source>Minutes after the end</source>
        <translation>Minutos después del fin</translation>
    </message>
    <message>
        <source>Students&apos; credit</source>
        <translation>Saldo de los alumnos</translation>
    </message>
    <message>
        <source>Without credit</source>
        <translation>Sin saldo</translation>
    </message>
    <message>
        <source>Kinds of class that use credit</source>
        <translation>Tipos de clase que gastan saldo</translation>
    </message>
    <message>
        <source>Form of a join link</source>
        <translation>Forma de un enlace de acceso</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Dirección de red</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Digits of a person&apos;s number</source>
        <translation>Cifras del número de una persona</translation>
    </message>
    <message>
        <source>LearnCube&apos;s times include earlier parts</source>
        <translation>Los tiempos de LearnCube incluyen las partes anteriores</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxies de confianza</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Archivo del certificado</translation>
    </message>
    <message>
        <source>Private key file</source>
        <translation>Archivo de la clave privada</translation>
    </message>
    <message>
        <source>Allowed senders</source>
        <translation>Remitentes permitidos</translation>
    </message>
    <message>
        <source>Minutes between backups</source>
        <translation>Minutos entre copias de seguridad</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Carpeta para las copias de seguridad</translation>
    </message>
    <message>
        <source>Days kept</source>
        <translation>Días que se conservan</translation>
    </message>
    <message>
        <source>Weeks kept</source>
        <translation>Semanas que se conservan</translation>
    </message>
    <message>
        <source>Months kept</source>
        <translation>Meses que se conservan</translation>
    </message>
    <message>
        <source>First day of the term</source>
        <translation>Primer día del trimestre</translation>
    </message>
    <message>
        <source>Last day of the term</source>
        <translation>Último día del trimestre</translation>
    </message>
    <message>
        <source>Hours of notice for a cancellation</source>
        <translation>Horas de antelación para cancelar</translation>
    </message>
    <message>
        <source>Address of the class log</source>
        <translation>Dirección del registro de clases</translation>
    </message>
    <message>
        <source>Signing in to the class log</source>
        <translation>Inicio de sesión en el registro de clases</translation>
    </message>
    <message>
        <source>User name at LearnCube</source>
        <translation>Nombre de usuario en LearnCube</translation>
    </message>
    <message>
        <source>User number at LearnCube</source>
        <translation>Número de usuario en LearnCube</translation>
    </message>
    <message>
        <source>E-mail address at LearnCube</source>
        <translation>Dirección de correo en LearnCube</translation>
    </message>
    <message>
        <source>Import the class log every … hours</source>
        <translation>Importar el registro de clases cada … horas</translation>
    </message>
    <message>
        <source>Seconds that counts may differ</source>
        <translation>Segundos que pueden diferir las cuentas</translation>
    </message>
    <message>
        <source>Enter classes at LearnCube</source>
        <translation>Anotar las clases en LearnCube</translation>
    </message>
    <message>
        <source>Address from outside</source>
        <translation>Dirección desde fuera</translation>
    </message>
    <message>
        <source>Answer LearnCube</source>
        <translation>Responder a LearnCube</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>No se cuenta</translation>
    </message>
    <message>
        <source>Counted in classes</source>
        <translation>Se cuenta en clases</translation>
    </message>
    <message>
        <source>Counted in minutes</source>
        <translation>Se cuenta en minutos</translation>
    </message>
    <message>
        <source>STARTTLS (usual)</source>
        <translation>STARTTLS (habitual)</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS desde el principio</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>With both keys</source>
        <translation>Con las dos claves</translation>
    </message>
    <message>
        <source>Signed with the private key</source>
        <translation>Firmado con la clave privada</translation>
    </message>
    <message>
        <source>Do not let in</source>
        <translation>No dejar entrar</translation>
    </message>
    <message>
        <source>Let in, and tell me</source>
        <translation>Dejar entrar y avisarme</translation>
    </message>
    <message>
        <source>Unknown messages kept, per sender and hour</source>
        <translation>Mensajes desconocidos guardados, por remitente y hora</translation>
    </message>
    <message>
        <source>Unknown messages kept, per hour in all</source>
        <translation>Mensajes desconocidos guardados, por hora en total</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>Se guarda mientras escribe</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Everything stands in one folder on this PC: copy it, and you have copied all.</source>
        <translation>Todo está en una sola carpeta de este PC: cópiela y lo habrá copiado todo.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>Su negocio</translation>
    </message>
    <message>
        <source>LearnCube</source>
        <translation>LearnCube</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Entering a class</source>
        <translation>Entrar en una clase</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Move folder…</source>
        <translation>Mover la carpeta…</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Copiar los detalles para el soporte</translation>
    </message>
    <message>
        <source>The PC, the program, the end of its log; no keys, links or names</source>
        <translation>El PC, el programa, el final de su registro; sin claves, enlaces ni nombres</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>Copias de seguridad automáticas</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>{title}, {count} waiting</source>
        <translation>{title}, {count} pendientes</translation>
    </message>
</context>
<context>
    <name>StartTrouble</name>
    <message>
        <source>lcadmin cannot open your data</source>
        <translation>lcadmin no puede abrir sus datos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It is &amp;off for good: open here</source>
        <translation>Está &amp;apagado para siempre: abrir aquí</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>It is open in lcadmin on the PC “{pc}”. Two PCs must not write the same data: close lcadmin there, and it opens here by itself.</source>
        <translation>Están abiertos en lcadmin en el PC «{pc}». Dos PC no deben escribir los mismos datos: cierre lcadmin allí y se abrirán aquí por sí solos.</translation>
    </message>
    <message>
        <source>As soon as it can be opened, this window goes away by itself.</source>
        <translation>En cuanto puedan abrirse, esta ventana desaparece por sí sola.</translation>
    </message>
    <message>
        <source>Looking whether that PC is on…</source>
        <translation>Mirando si ese PC está encendido…</translation>
    </message>
    <message>
        <source>That PC is on: it has just given a sign of life.</source>
        <translation>Ese PC está encendido: acaba de dar señales de vida.</translation>
    </message>
    <message>
        <source>That PC has given no sign of life for a while. If it is off for good, open the data here; should it come back, it stops answering. If it only sleeps, close lcadmin there first.</source>
        <translation>Ese PC no da señales de vida desde hace un rato. Si está apagado para siempre, abra los datos aquí; si vuelve, dejará de responder. Si solo está suspendido, cierre antes lcadmin allí.</translation>
    </message>
    <message>
        <source>&amp;Make it anew from the backup</source>
        <translation>&amp;Rehacerlos a partir de la copia</translation>
    </message>
    <message>
        <source>The data can be made anew from the newest backup that is sound and from the safety copy, in which every message and every change stands. The damaged file is kept beside it.</source>
        <translation>Los datos se pueden rehacer a partir de la última copia de seguridad sana y de la copia de protección, en la que están cada mensaje y cada cambio. El archivo dañado se conserva al lado.</translation>
    </message>
    <message>
        <source>The data is being made anew…</source>
        <translation>Se están rehaciendo los datos…</translation>
    </message>
    <message>
        <source>&amp;Open the data</source>
        <translation>&amp;Abrir los datos</translation>
    </message>
    <message>
        <source>The data has been made anew. Please read this before you open it.</source>
        <translation>Los datos se han rehecho. Lea esto antes de abrirlos.</translation>
    </message>
    <message>
        <source>Check and &amp;repair</source>
        <translation>&amp;Comprobar y reparar</translation>
    </message>
    <message>
        <source>The file with your data, {file}, is gone or empty. Its safety copy is there.</source>
        <translation>El archivo con sus datos, {file}, no está o está vacío. Su copia de protección sí está.</translation>
    </message>
    <message>
        <source>The file with your data, {file}, is damaged ({cause}). Nothing in it was changed.</source>
        <translation>El archivo con sus datos, {file}, está dañado ({cause}). No se ha cambiado nada en él.</translation>
    </message>
    <message>
        <source>First let lcadmin check the file and repair what it can; that takes a few minutes.</source>
        <translation>Deje primero que lcadmin compruebe el archivo y repare lo que pueda; tarda unos minutos.</translation>
    </message>
    <message>
        <source>If that is not enough:</source>
        <translation>Si eso no basta:</translation>
    </message>
    <message>
        <source>Your data is being looked through…</source>
        <translation>Se están revisando sus datos…</translation>
    </message>
    <message>
        <source>Your data is being looked through… {share}</source>
        <translation>Se están revisando sus datos… {share}</translation>
    </message>
    <message>
        <source>Everything is in order again. Your data is being opened…</source>
        <translation>Todo vuelve a estar en orden. Se están abriendo sus datos…</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>This could not be repaired:</source>
        <translation>Esto no se pudo reparar:</translation>
    </message>
    <message>
        <source>Make it anew from the backup: that mends all of this.</source>
        <translation>Rehaga los datos a partir de la copia: eso lo arregla todo.</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Más información</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>{span} over</source>
        <translation>{span} de más</translation>
    </message>
    <message>
        <source>In class · {clock}</source>
        <translation>En clase · {clock}</translation>
    </message>
    <message>
        <source>Cancelled by tutor</source>
        <translation>Cancelada por el profesor</translation>
    </message>
    <message>
        <source>Cancelled by student</source>
        <translation>Cancelada por el alumno</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>{who}, {span} ahead</source>
        <translation>{who}, {span} antes</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>In class</source>
        <translation>En clase</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Conexión perdida</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation>No se dio</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Make-up</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Lost connection · {seconds} s left</source>
        <translation>Conexión perdida · quedan {seconds} s</translation>
    </message>
    <message>
        <source>Lost connection · not back yet</source>
        <translation>Conexión perdida · aún sin volver</translation>
    </message>
    <message>
        <source>Broken off · {clock}</source>
        <translation>Interrumpida · {clock}</translation>
    </message>
    <message>
        <source>Ended · {clock} · check</source>
        <translation>Terminada · {clock} · revisar</translation>
    </message>
    <message>
        <source>Ended · {clock}</source>
        <translation>Terminada · {clock}</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>No vino nadie</translation>
    </message>
    <message>
        <source>Not started · {names} came</source>
        <translation>Sin empezar · presentes: {names}</translation>
    </message>
    <message>
        <source>{names} waiting · {span}</source>
        <translation>En espera: {names} · {span}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} personas</translation>
    </message>
    <message>
        <source>opens {time}</source>
        <translation>abre a las {time}</translation>
    </message>
    <message>
        <source>open, nobody yet</source>
        <translation>abierta, aún nadie</translation>
    </message>
    <message>
        <source>Nobody yet · {span} late</source>
        <translation>Aún nadie · {span} de retraso</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Open Connection</source>
        <translation>Abrir Conexión</translation>
    </message>
    <message>
        <source>Practice classroom is on</source>
        <translation>El aula de práctica está activada</translation>
    </message>
    <message>
        <source>Another lcadmin answers for this data</source>
        <translation>Otro lcadmin responde por estos datos</translation>
    </message>
    <message>
        <source>Not answering: nobody can enter a class</source>
        <translation>No responde: nadie puede entrar en una clase</translation>
    </message>
    <message>
        <source>Switched off: nobody can enter a class</source>
        <translation>Desactivado: nadie puede entrar en una clase</translation>
    </message>
    <message>
        <source>Answering in the background</source>
        <translation>Responde en segundo plano</translation>
    </message>
    <message>
        <source>Answering · no call yet</source>
        <translation>Responde · aún sin llamadas</translation>
    </message>
    <message>
        <source>Answering · last call {ago}</source>
        <translation>Responde · última llamada {ago}</translation>
    </message>
    <message>
        <source>LearnCube has no way to this PC yet</source>
        <translation>LearnCube aún no puede llegar a este PC</translation>
    </message>
    <message>
        <source>Not tried from outside yet</source>
        <translation>Aún no probado desde fuera</translation>
    </message>
    <message>
        <source>LearnCube gets through, though this PC does not reach itself</source>
        <translation>LearnCube llega, aunque este PC no se alcanza a sí mismo</translation>
    </message>
    <message>
        <source>Not reachable from outside: nobody can enter a class</source>
        <translation>No accesible desde fuera: nadie puede entrar en una clase</translation>
    </message>
    <message>
        <source>tried {ago}</source>
        <translation>probado {ago}</translation>
    </message>
    <message>
        <source>Public address reachable, checked {ago}</source>
        <translation>Dirección pública accesible, comprobada {ago}</translation>
    </message>
    <message>
        <source>Not answering: nothing can be kept now</source>
        <translation>No responde: ahora no se puede guardar nada</translation>
    </message>
    <message>
        <source>Moved to another PC: this one answers no more</source>
        <translation>Pasado a otro PC: este ya no responde</translation>
    </message>
</context>
<context>
    <name>SupportDetails</name>
    <message>
        <source>Details copied, without keys, links and names. Paste them into a mail.</source>
        <translation>Detalles copiados, sin claves, enlaces ni nombres. Péguelos en un correo.</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Message to LearnCube’s support</source>
        <translation>Mensaje al soporte de LearnCube</translation>
    </message>
    <message>
        <source>It asks for everything that is needed to begin. Send it to LearnCube’s support and to nobody else: it holds the address that only LearnCube may know.</source>
        <translation>Pide todo lo necesario para empezar. Envíelo al soporte de LearnCube y a nadie más: contiene la dirección que solo LearnCube debe conocer.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open in &amp;mail</source>
        <translation>&amp;Abrir en el correo</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copiar el mensaje</translation>
    </message>
    <message>
        <source>Message copied</source>
        <translation>Mensaje copiado</translation>
    </message>
    <message>
        <source>No mail program opened. The message is copied: paste it into a mail.</source>
        <translation>No se abrió ningún programa de correo. El mensaje está copiado: péguelo en un correo.</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Take it back here</source>
        <translation>Recuperarlo aquí</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Recuperarlo</translation>
    </message>
    <message>
        <source>This PC answers LearnCube again, with the data as it was when it was moved.</source>
        <translation>Este PC vuelve a responder a LearnCube, con los datos como estaban al pasarlos.</translation>
    </message>
    <message>
        <source>What was done on the other PC since then is not here. If you have worked there, move from that PC to this one instead, with Settings there: then nothing is lost.</source>
        <translation>Lo que se haya hecho desde entonces en el otro PC no está aquí. Si ha trabajado allí, pase mejor de ese PC a este, desde los ajustes de allí: así no se pierde nada.</translation>
    </message>
    <message>
        <source>Close lcadmin on the other PC first: two of them must not answer for one business.</source>
        <translation>Cierre antes lcadmin en el otro PC: dos no deben responder por un mismo negocio.</translation>
    </message>
    <message>
        <source>The data is at home on this PC again</source>
        <translation>Los datos están de nuevo en este PC</translation>
    </message>
</context>
<context>
    <name>TermsField</name>
    <message>
        <source>Charge or pay so&amp;mething else</source>
        <translation>Cobrar o pagar ot&amp;ra cantidad</translation>
    </message>
    <message>
        <source>Charged to each student</source>
        <translation>Se cobra a cada alumno</translation>
    </message>
    <message>
        <source>Paid to the tutor</source>
        <translation>Se paga al profesor</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>Moti&amp;vo</translation>
    </message>
    <message>
        <source>It stands beside the class.</source>
        <translation>Aparece junto a la clase.</translation>
    </message>
    <message>
        <source>Charged and paid</source>
        <translation>Cobrado y pagado</translation>
    </message>
    <message>
        <source>C&amp;harged to each student</source>
        <translation>Se co&amp;bra a cada alumno</translation>
    </message>
    <message>
        <source>&amp;Paid to the tutor</source>
        <translation>Se paga al pro&amp;fesor</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>By your rules something is charged or paid for {late} of {all} classes.</source>
        <translation>Según sus reglas se cobra o se paga algo por {late} de {all} clases.</translation>
    </message>
    <message>
        <source>By your rules nothing is charged and nothing is paid.</source>
        <translation>Según sus reglas no se cobra ni se paga nada.</translation>
    </message>
    <message>
        <source>By your rules each student is charged {charge} % and the tutor is paid {pay} %.</source>
        <translation>Según sus reglas se cobra a cada alumno el {charge} % y se paga al profesor el {pay} %.</translation>
    </message>
</context>
<context>
    <name>ThisPcCard</name>
    <message>
        <source>On this PC</source>
        <translation>En este PC</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>Iniciar cuando inicio sesión</translation>
    </message>
    <message>
        <source>lcadmin waits in the tray and answers.</source>
        <translation>lcadmin espera junto al reloj y responde.</translation>
    </message>
    <message>
        <source>Answer before anybody signs in</source>
        <translation>Responder antes de que alguien inicie sesión</translation>
    </message>
    <message>
        <source>After a power cut or an update in the night this PC answers again by itself.</source>
        <translation>Tras un corte de luz o una actualización nocturna, este PC vuelve a responder por sí solo.</translation>
    </message>
    <message>
        <source>Almost done. Somebody with administrator rights has to type this in a terminal:</source>
        <translation>Casi listo. Alguien con permisos de administrador tiene que escribir esto en un terminal:</translation>
    </message>
    <message>
        <source>Keep this PC awake for classes</source>
        <translation>Mantener este PC activo para las clases</translation>
    </message>
    <message>
        <source>From 20 minutes before a class to half an hour after it. A lid has to stay open.</source>
        <translation>Desde 20 minutos antes de una clase hasta media hora después. La tapa del portátil tiene que estar abierta.</translation>
    </message>
    <message>
        <source>Go on answering when the window is closed</source>
        <translation>Seguir respondiendo con la ventana cerrada</translation>
    </message>
    <message>
        <source>lcadmin stays in the tray; quit it there.</source>
        <translation>lcadmin se queda junto al reloj; salga del programa desde allí.</translation>
    </message>
    <message>
        <source>This PC does not let a program keep it awake. Switch sleep off in its energy settings.</source>
        <translation>Este PC no permite que un programa lo mantenga activo. Desactive la suspensión en sus opciones de energía.</translation>
    </message>
    <message>
        <source>It is kept awake now.</source>
        <translation>Ahora se mantiene activo.</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Avisarme cuando</translation>
    </message>
    <message>
        <source>somebody &amp;waits alone</source>
        <translation>alguien &amp;espera solo</translation>
    </message>
    <message>
        <source>somebody is not &amp;let in</source>
        <translation>no se &amp;deja entrar a alguien</translation>
    </message>
    <message>
        <source>a conn&amp;ection is lost</source>
        <translation>se pierde una cone&amp;xión</translation>
    </message>
    <message>
        <source>this &amp;PC is not reachable</source>
        <translation>no se puede llegar a este &amp;PC</translation>
    </message>
    <message>
        <source>Holidays, power cuts, a PC that has to be off</source>
        <translation>Vacaciones, cortes de luz, un PC que hay que apagar</translation>
    </message>
    <message>
        <source>A PC that is always on is best: an old laptop with its lid open, a small PC in a cupboard, or a rented server. It needs no window: “lcadmin serve” answers on it day and night.</source>
        <translation>Lo mejor es un PC siempre encendido: un portátil viejo con la tapa abierta, un PC pequeño en un armario o un servidor alquilado. No necesita ventana: «lcadmin serve» responde en él día y noche.</translation>
    </message>
    <message>
        <source>A holiday: let that PC run, or take the laptop with you; classes need it on and online wherever it is. With a tunnel the address stays the same in another place.</source>
        <translation>Vacaciones: deje ese PC encendido o llévese el portátil; las clases lo necesitan encendido y conectado esté donde esté. Con un túnel la dirección es la misma en otro lugar.</translation>
    </message>
    <message>
        <source>A power cut: a laptop’s battery carries the PC, a small battery unit (UPS) the router. Have somebody who can switch the PC on, and this page’s second switch on.</source>
        <translation>Un corte de luz: la batería de un portátil mantiene el PC; una pequeña batería de reserva (SAI), el router. Cuente con alguien que pueda encender el PC y active la segunda opción de esta página.</translation>
    </message>
    <message>
        <source>When all fails: nobody can be let in from elsewhere. Write to everybody early, and give the class another time; what was missed is named when lcadmin is back.</source>
        <translation>Si todo falla: no se puede dejar entrar a nadie desde otro lugar. Escriba pronto a todos y ponga otra hora a la clase; lo que se haya perdido se indica cuando lcadmin vuelve.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Copy today&apos;s links</source>
        <translation>Copiar los enlaces de hoy</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>&amp;Send week</source>
        <translation>Enviar &amp;semana</translation>
    </message>
    <message>
        <source>One message a person with this week&apos;s links</source>
        <translation>Un mensaje por persona con los enlaces de esta semana</translation>
    </message>
    <message>
        <source>Today&apos;s classes</source>
        <translation>Clases de hoy</translation>
    </message>
    <message>
        <source>No classes today</source>
        <translation>Hoy no hay clases</translation>
    </message>
    <message>
        <source>Classes of the day stand here, with who is waiting and how long each one runs.</source>
        <translation>Aquí aparecen las clases del día, con quién está esperando y cuánto dura cada una.</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Nueva clase</translation>
    </message>
    <message>
        <source>Try it in the practice classroom</source>
        <translation>Probarlo en el aula de práctica</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Profesor</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Alumnos</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>Copiar enlaces</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 clase</translation>
    </message>
    <message>
        <source>{n} classes</source>
        <translation>{n} clases</translation>
    </message>
    <message>
        <source>{n} running</source>
        <translation>{n} en curso</translation>
    </message>
    <message>
        <source>{place} time</source>
        <translation>Hora de {place}</translation>
    </message>
    <message>
        <source>Everybody can enter {title} again</source>
        <translation>Todos pueden entrar de nuevo en {title}</translation>
    </message>
    <message>
        <source>Let them in</source>
        <translation>Dejar entrar</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>No se dejó entrar</translation>
    </message>
    <message>
        <source>Wrong links</source>
        <translation>Enlaces incorrectos</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Show class</source>
        <translation>Mostrar clase</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Make this a class</source>
        <translation>Convertir en una clase</translation>
    </message>
    <message>
        <source>Count them</source>
        <translation>Contarlos</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>No se cuenta</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Movimientos</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Fill in from LearnCube</source>
        <translation>Completar desde LearnCube</translation>
    </message>
    <message>
        <source>Send new link</source>
        <translation>Enviar enlace nuevo</translation>
    </message>
    <message>
        <source>Send today&apos;s link</source>
        <translation>Enviar el enlace de hoy</translation>
    </message>
    <message>
        <source>{what} It is copied: send it now.</source>
        <translation>{what} Está copiado: envíelo ahora.</translation>
    </message>
    <message>
        <source>What came before counts for {title} now</source>
        <translation>Lo que llegó antes cuenta ahora para {title}</translation>
    </message>
    <message>
        <source>Filled in from LearnCube&apos;s log: 1 class</source>
        <translation>Completado desde el registro de LearnCube: 1 clase</translation>
    </message>
    <message>
        <source>Filled in from LearnCube&apos;s log: {n} classes</source>
        <translation>Completado desde el registro de LearnCube: {n} clases</translation>
    </message>
    <message>
        <source>Unknown link</source>
        <translation>Enlace desconocido</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Sin saldo</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Sin noticias</translation>
    </message>
    <message>
        <source>Dismissed until somebody tries again</source>
        <translation>Descartado hasta que alguien lo intente de nuevo</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>New class</source>
        <translation>Nueva clase</translation>
    </message>
    <message>
        <source>New class (Ctrl+N)</source>
        <translation>Nueva clase (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open lcadmin</source>
        <translation>&amp;Abrir lcadmin</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Conexión</translation>
    </message>
    <message>
        <source>&amp;Quit lcadmin</source>
        <translation>&amp;Salir de lcadmin</translation>
    </message>
</context>
<context>
    <name>TunnelPanel</name>
    <message>
        <source>Tunnel program</source>
        <translation>Programa de túnel</translation>
    </message>
    <message>
        <source>Get it…</source>
        <translation>Obtenerlo…</translation>
    </message>
    <message>
        <source>&amp;Key of the tunnel</source>
        <translation>Cla&amp;ve del túnel</translation>
    </message>
    <message>
        <source>Kept like a password, and shown nowhere.</source>
        <translation>Se guarda como una contraseña y no se muestra en ningún sitio.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Usar esta dirección</translation>
    </message>
    <message>
        <source>Stop the tunnel</source>
        <translation>Detener el túnel</translation>
    </message>
    <message>
        <source>Run the tunnel</source>
        <translation>Iniciar el túnel</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>It runs as soon as answering is switched on.</source>
        <translation>Se inicia en cuanto se activan las respuestas.</translation>
    </message>
    <message>
        <source>Connected. Enter the address that you gave it above.</source>
        <translation>Conectado. Escriba arriba la dirección que le dio.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Reserved a&amp;ddress</source>
        <translation>&amp;Dirección reservada</translation>
    </message>
    <message>
        <source>The lcadmin in the background runs it.</source>
        <translation>Lo mantiene en marcha el lcadmin en segundo plano.</translation>
    </message>
    <message>
        <source>{address} works until the next restart and then changes: good to try, never to give to LearnCube.</source>
        <translation>{address} funciona hasta el próximo reinicio y después cambia: sirve para probar, nunca para dársela a LearnCube.</translation>
    </message>
    <message>
        <source>To try only</source>
        <translation>Solo para probar</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>The program is not on this PC any more.</source>
        <translation>El programa ya no está en este PC.</translation>
    </message>
    <message numerus="yes">
        <source>It ended, %n time(s) in a row. It is started again. Its last words:</source>
        <translation>
            <numerusform>Se cerró %n vez. Se inicia de nuevo. Sus últimas palabras:</numerusform>
            <numerusform>Se cerró %n veces seguidas. Se inicia de nuevo. Sus últimas palabras:</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Found on this PC: {file}</source>
        <translation>Encontrado en este PC: {file}</translation>
    </message>
    <message>
        <source>Not found on this PC</source>
        <translation>No encontrado en este PC</translation>
    </message>
    <message>
        <source>1.  You need a domain of your own at Cloudflare; it costs a little each year, the tunnel nothing.
2.  In Cloudflare’s Zero Trust, under Networks, Tunnels, make a tunnel and copy its key (it begins with eyJ) to here.
3.  There, give it a public hostname, such as tutors.your-domain.com, and as its service HTTP, localhost:{port}.
Without a key it runs with an address that changes at every restart: only to try.</source>
        <translation>1.  Necesita un dominio propio en Cloudflare; cuesta un poco al año, el túnel nada.
2.  En Zero Trust de Cloudflare, en Networks, Tunnels, cree un túnel y copie aquí su clave (empieza por eyJ).
3.  Asígnele allí un nombre público (public hostname), como tutors.your-domain.com, y como servicio HTTP, localhost:{port}.
Sin clave funciona con una dirección que cambia en cada reinicio: solo para probar.</translation>
    </message>
    <message>
        <source>1.  Make an account at ngrok and copy its authtoken to here.
2.  Under Domains it gives you one address for good: enter it here.
Without a reserved address the address changes at every restart: only to try.</source>
        <translation>1.  Cree una cuenta en ngrok y copie aquí su authtoken.
2.  En Domains le da una dirección permanente: escríbala aquí.
Sin una dirección reservada, la dirección cambia en cada reinicio: solo para probar.</translation>
    </message>
    <message>
        <source>1.  Install Tailscale on this PC and sign in.
2.  Run the tunnel. The first time Tailscale shows a page where Funnel has to be allowed: its address appears below.
The address stays the same as long as this PC keeps its name in Tailscale.</source>
        <translation>1.  Instale Tailscale en este PC e inicie sesión.
2.  Inicie el túnel. La primera vez Tailscale muestra una página donde hay que permitir Funnel: su dirección aparece abajo.
La dirección es la misma mientras este PC conserve su nombre en Tailscale.</translation>
    </message>
</context>
<context>
    <name>UndoButton</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Edit: undo, redo, history</source>
        <translation>Editar: deshacer, rehacer, historial</translation>
    </message>
    <message>
        <source>Undo, redo, and all that was done</source>
        <translation>Deshacer, rehacer y todo lo que se ha hecho</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
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
        <translation>&amp;Seguir editando</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>How LearnCube gets to this PC</source>
        <translation>Cómo llega LearnCube a este PC</translation>
    </message>
    <message>
        <source>LearnCube calls this PC over the internet, at a web address that begins with https:// and stays the same. There are three ways to get one:</source>
        <translation>LearnCube llama a este PC por internet, en una dirección web que empieza por https:// y no cambia. Hay tres formas de conseguir una:</translation>
    </message>
    <message>
        <source>Take messages from the network</source>
        <translation>Aceptar mensajes de la red</translation>
    </message>
    <message>
        <source>A &amp;tunnel (easiest)</source>
        <translation>Un &amp;túnel (lo más fácil)</translation>
    </message>
    <message>
        <source>My &amp;router</source>
        <translation>Mi &amp;router</translation>
    </message>
    <message>
        <source>An always-on &amp;server</source>
        <translation>Un &amp;servidor siempre encendido</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide how LearnCube gets here</source>
        <translation>Ocultar cómo llega LearnCube hasta aquí</translation>
    </message>
    <message>
        <source>Show how LearnCube gets here</source>
        <translation>Mostrar cómo llega LearnCube hasta aquí</translation>
    </message>
    <message>
        <source>Look whether this way is open to you: if the internet address on your router’s status page begins with 10., 100.64 to 100.127 or 192.168., your provider shares it among customers, and only a tunnel works.</source>
        <translation>Compruebe si puede usar esta forma: si la dirección de internet en la página de estado de su router empieza por 10., de 100.64 a 100.127 o 192.168., su proveedor la comparte entre varios clientes y solo funciona un túnel.</translation>
    </message>
    <message>
        <source>Get a name that follows your internet connection: many routers and free services offer one (look for “DynDNS” or “dynamic DNS” in the router).</source>
        <translation>Consiga un nombre que siga a su conexión a internet: muchos routers y servicios gratuitos lo ofrecen (busque «DynDNS» o «dynamic DNS» en el router).</translation>
    </message>
    <message>
        <source>In the router, give this PC the same address always (“DHCP reservation”). Now it has {address}.</source>
        <translation>En el router, dé a este PC siempre la misma dirección («reserva DHCP»). Ahora tiene {address}.</translation>
    </message>
    <message>
        <source>In the router, pass port 443 (TCP) on to this PC, port {port} (“port forwarding”).</source>
        <translation>En el router, dirija el puerto 443 (TCP) a este PC, puerto {port} («reenvío de puertos»).</translation>
    </message>
    <message>
        <source>Let lcadmin take messages that come from the network, with the button below; where the PC’s firewall asks, allow it.</source>
        <translation>Permita que lcadmin acepte mensajes que vienen de la red, con el botón de abajo; si el cortafuegos del PC pregunta, permítalo.</translation>
    </message>
    <message>
        <source>Get a certificate for the name (free from Let’s Encrypt, with a program such as certbot or win-acme) and choose its files under Advanced.</source>
        <translation>Consiga un certificado para el nombre (gratis en Let’s Encrypt, con un programa como certbot o win-acme) y elija sus archivos en Avanzado.</translation>
    </message>
    <message>
        <source>Enter https:// and the name above, and press Check now.</source>
        <translation>Escriba https:// y el nombre arriba, y pulse Comprobar ahora.</translation>
    </message>
    <message>
        <source>Take a computer that is always on: a small rented Linux server, or an old PC in a cupboard. Install lcadmin there and copy your data to it.</source>
        <translation>Use un ordenador siempre encendido: un pequeño servidor Linux alquilado o un PC viejo en un armario. Instale lcadmin en él y copie allí sus datos.</translation>
    </message>
    <message>
        <source>On it, type: lcadmin autostart on --before-sign-in</source>
        <translation>En él, escriba: lcadmin autostart on --before-sign-in</translation>
    </message>
    <message>
        <source>A rented server has an address. Give it a name, and put a program in front that speaks https, such as Caddy. Its whole configuration is:</source>
        <translation>Un servidor alquilado tiene una dirección. Dele un nombre y ponga delante un programa que hable https, como Caddy. Toda su configuración es:</translation>
    </message>
    <message>
        <source>Under Advanced enter 127.0.0.1 as trusted proxy, so that the callers’ addresses are seen.</source>
        <translation>En Avanzado, escriba 127.0.0.1 como proxy de confianza, para que se vean las direcciones de quienes llaman.</translation>
    </message>
    <message>
        <source>Enter https:// and the name above there, type: lcadmin connection check</source>
        <translation>Escriba allí arriba https:// y el nombre, y ejecute: lcadmin connection check</translation>
    </message>
    <message>
        <source>Switch answering off on this PC: only one may answer for the same data.</source>
        <translation>Desactive las respuestas en este PC: solo uno puede responder por los mismos datos.</translation>
    </message>
    <message>
        <source>Messages are taken from the network now</source>
        <translation>Ahora se aceptan mensajes de la red</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Más información</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Week of classes</source>
        <translation>Semana de clases</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>{when}, free. Enter makes a class here.</source>
        <translation>{when}, libre. Intro crea aquí una clase.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more classes around {time}: Enter or a click shows them in the list.</source>
        <translation>
            <numerusform>%n clase más hacia las {time}: Intro o un clic la muestra en la lista.</numerusform>
            <numerusform>%n clases más hacia las {time}: Intro o un clic las muestra en la lista.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>In &amp;10 minutes</source>
        <translation>En &amp;10 minutos</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>H&amp;ora</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>This is no time of the day. Write it like 9:30 or 21:15.</source>
        <translation>Esta no es una hora del día. Escríbala así: 9:30 o 21:15.</translation>
    </message>
    <message>
        <source>{place} time</source>
        <translation>Hora de {place}</translation>
    </message>
    <message>
        <source>This is in the past: the class would be over already.</source>
        <translation>Esto está en el pasado: la clase ya habría terminado.</translation>
    </message>
</context>
<context>
    <name>YesNoEditor</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>_ListDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
</context>
</TS>
