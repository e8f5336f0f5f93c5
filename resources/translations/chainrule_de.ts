<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>KeysList</name>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Space, →, Page Down</source>
        <translation>Leertaste, →, Bild ab</translation>
    </message>
    <message>
        <source>next stage</source>
        <translation>nächste Stufe</translation>
    </message>
    <message>
        <source>Backspace, ←, Page Up</source>
        <translation>Rücktaste, ←, Bild auf</translation>
    </message>
    <message>
        <source>stage back</source>
        <translation>Stufe zurück</translation>
    </message>
    <message>
        <source>Shift+→, Shift+←</source>
        <translation>Umschalt+→, Umschalt+←</translation>
    </message>
    <message>
        <source>next, previous half of the step</source>
        <translation>nächste, vorige Hälfte des Schritts</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>whole step</source>
        <translation>ganzer Schritt</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>run, pause</source>
        <translation>Lauf, Pause</translation>
    </message>
    <message>
        <source>Ctrl+↑, Ctrl+↓</source>
        <translation>Strg+↑, Strg+↓</translation>
    </message>
    <message>
        <source>faster, slower</source>
        <translation>schneller, langsamer</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>back to the start</source>
        <translation>zurück zum Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>to the last step of the run</source>
        <translation>zum letzten Schritt des Laufs</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Strg+R</translation>
    </message>
    <message>
        <source>same start with another α</source>
        <translation>gleicher Start mit anderem α</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Strg+L</translation>
    </message>
    <message>
        <source>schedule of α</source>
        <translation>Verlauf von α</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>+ −</source>
        <translation>+ −</translation>
    </message>
    <message>
        <source>Alt+A</source>
        <translation>Alt+A</translation>
    </message>
    <message>
        <source>type α</source>
        <translation>α eintippen</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>[ ]</source>
        <translation>[ ]</translation>
    </message>
    <message>
        <source>previous, next sample</source>
        <translation>voriges, nächstes Beispiel</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>select that neuron of the active layer</source>
        <translation>dieses Neuron der aktiven Schicht auswählen</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>to the equation; Escape leads back</source>
        <translation>zur Gleichung; Esc führt zurück</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>to the cost plot; Escape leads back</source>
        <translation>zum Kostendiagramm; Esc führt zurück</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>to the tables of the layers; Escape leads back</source>
        <translation>zu den Tabellen der Schichten; Esc führt zurück</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>to the map of learning rates; Escape leads back</source>
        <translation>zur Karte der Lernraten; Esc führt zurück</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>to the gradient check; Escape leads back</source>
        <translation>zur Gradientenprüfung; Esc führt zurück</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>select nothing</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Tab, arrows</source>
        <translation>Tab, Pfeiltasten</translation>
    </message>
    <message>
        <source>walk through network, tables, equation, stages</source>
        <translation>durch Netz, Tabellen, Gleichung und Stufen gehen</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>type a number in a table</source>
        <translation>eine Zahl in einer Tabelle eintippen</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>copy the number with all its digits</source>
        <translation>die Zahl mit allen Stellen kopieren</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Strg+E</translation>
    </message>
    <message>
        <source>export the step or the network</source>
        <translation>den Schritt oder das Netz exportieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Strg+Umschalt+E</translation>
    </message>
    <message>
        <source>export the plot in front</source>
        <translation>das vordere Diagramm exportieren</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>dark or light</source>
        <translation>dunkel oder hell</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>In the cost plot, after C or a click on it</source>
        <translation>Im Kostendiagramm, nach C oder einem Klick darauf</translation>
    </message>
    <message>
        <source>Ctrl+→, Ctrl+←</source>
        <translation>Strg+→, Strg+←</translation>
    </message>
    <message>
        <source>read out the costs of the next, previous point</source>
        <translation>die Kosten des nächsten, vorigen Punkts ablesen</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>vergrößern, verkleinern</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>pan</source>
        <translation>verschieben</translation>
    </message>
    <message>
        <source>show the whole run</source>
        <translation>den ganzen Lauf zeigen</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>logarithmic or linear axis</source>
        <translation>logarithmische oder lineare Achse</translation>
    </message>
    <message>
        <source>give the keys back to the window</source>
        <translation>die Tasten wieder dem Fenster überlassen</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Strg+T</translation>
    </message>
    <message>
        <source>the plot in front as a table</source>
        <translation>das vordere Diagramm als Tabelle</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>the user guide, at what has the keyboard</source>
        <translation>das Handbuch zu dem Teil, der den Tastaturfokus hat</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Umschalt+F1</translation>
    </message>
    <message>
        <source>what this is that has the keyboard</source>
        <translation>was der Teil ist, der den Tastaturfokus hat</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>new exercise, in the window or on a sheet</source>
        <translation>neue Aufgabe, im Fenster oder auf einem Blatt</translation>
    </message>
    <message>
        <source>predict what is selected, else the next stage</source>
        <translation>die Auswahl vorhersagen, sonst die nächste Stufe</translation>
    </message>
    <message>
        <source>Ctrl+Page Up, Ctrl+Page Down</source>
        <translation>Strg+Bild auf, Strg+Bild ab</translation>
    </message>
    <message>
        <source>larger, smaller text</source>
        <translation>Text größer, kleiner</translation>
    </message>
    <message>
        <source>Presenting</source>
        <translation>Präsentieren</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>present, or end it; Escape ends it too</source>
        <translation>präsentieren oder beenden; auch Esc beendet</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>black screen, until any key</source>
        <translation>schwarzer Bildschirm, bis zu einem Tastendruck</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>play stages, until any key</source>
        <translation>Stufen abspielen, bis zu einem Tastendruck</translation>
    </message>
    <message>
        <source>C, L, G, T</source>
        <translation>C, L, G, T</translation>
    </message>
    <message>
        <source>bring that panel, or put it away</source>
        <translation>diesen Bereich holen oder weglegen</translation>
    </message>
    <message>
        <source>N, Shift+N</source>
        <translation>N, Umschalt+N</translation>
    </message>
    <message>
        <source>next, previous step of the lesson</source>
        <translation>nächster, voriger Schritt der Lektion</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>to the step of the lesson; Escape leads back</source>
        <translation>zum Schritt der Lektion; Esc führt zurück</translation>
    </message>
    <message>
        <source>Ctrl++, Ctrl+−, Ctrl+0</source>
        <translation>Strg++, Strg+−, Strg+0</translation>
    </message>
    <message>
        <source>zoom the network in, out, to fit</source>
        <translation>das Netz vergrößern, verkleinern, einpassen</translation>
    </message>
    <message>
        <source>Alt+arrows</source>
        <translation>Alt+Pfeiltasten</translation>
    </message>
    <message>
        <source>move the zoomed network</source>
        <translation>das vergrößerte Netz verschieben</translation>
    </message>
    <message>
        <source>0 … 9 . , + −</source>
        <translation>0 … 9 . , + −</translation>
    </message>
    <message>
        <source>while Predict asks: begin the answer</source>
        <translation>solange die Vorhersage fragt: die Antwort beginnen</translation>
    </message>
    <message>
        <source>else α up, down by a tenth of a decade</source>
        <translation>sonst α um ein Zehntel einer Dekade größer, kleiner</translation>
    </message>
</context>
<context>
    <name>PanelHelp</name>
    <message>
        <source>The stages of one training step in the order they are computed: forward, backward, update. A click goes to a stage; from the keyboard, ← and → go from one to the next and Enter goes there. Space reveals the next stage from anywhere.</source>
        <translation>Die Stufen eines Trainingsschritts in der Reihenfolge der Berechnung: vorwärts, rückwärts, Aktualisierung. Ein Klick führt zu einer Stufe; mit der Tastatur geht es mit ← und → von einer zur nächsten und mit der Eingabetaste dorthin. Die Leertaste zeigt von überall die nächste Stufe.</translation>
    </message>
    <message>
        <source>Every number of a step by layer. T gives it the keyboard: Tab goes from table to table, the arrows select, F2 or a digit types a weight, a bias or an input, and Ctrl+C copies the number with all its digits.</source>
        <translation>Jede Zahl eines Schritts, nach Schichten. T führt mit der Tastatur hierher: Tab geht von Tabelle zu Tabelle, die Pfeiltasten wählen aus, F2 oder eine Ziffer ändert ein Gewicht, einen Bias oder eine Eingabe, und Strg+C kopiert die Zahl mit allen Stellen.</translation>
    </message>
    <message>
        <source>The equation of the current stage: in symbols, with its numbers, and one entry term by term. E gives it the keyboard: the arrows walk its symbols and numbers, Enter selects one, Ctrl+C copies the part, Escape leads back.</source>
        <translation>Die Gleichung der aktuellen Stufe: in Symbolen, mit ihren Zahlen, und ein Eintrag Summand für Summand. E führt mit der Tastatur hierher: Die Pfeiltasten gehen durch Symbole und Zahlen, die Eingabetaste wählt aus, Strg+C kopiert den Teil, Esc führt zurück.</translation>
    </message>
    <message>
        <source>The samples, with what the network makes of each. A click or Enter shows a sample&apos;s numbers everywhere, as [ and ] do; the arrows go from cell to cell, and F2 or a digit types an input or a target.</source>
        <translation>Die Beispiele und was das Netz aus jedem macht. Ein Klick oder die Eingabetaste zeigt überall die Zahlen eines Beispiels, ebenso [ und ]; die Pfeiltasten gehen von Zelle zu Zelle, und F2 oder eine Ziffer ändert eine Eingabe oder einen Zielwert.</translation>
    </message>
    <message>
        <source>Asks for the numbers of the next stage before it is shown, and tells what a wrong answer betrays. Type a number and press Enter; ↑ and ↓ go from answer to answer.</source>
        <translation>Fragt nach den Zahlen der nächsten Stufe, bevor sie gezeigt wird, und sagt, welchen Fehler eine falsche Antwort verrät. Eine Zahl eintippen und die Eingabetaste drücken; ↑ und ↓ gehen von Antwort zu Antwort.</translation>
    </message>
    <message>
        <source>The cost over the steps, of this run and of those before. C gives it the keyboard: + and − zoom, the arrows pan, Ctrl+← and Ctrl+→ read out one point after the other, Home shows the whole run, Y changes the axis, Escape leads back.</source>
        <translation>Die Kosten über den Schritten, von diesem Lauf und von früheren. C führt mit der Tastatur hierher: + und − vergrößern und verkleinern, die Pfeiltasten verschieben, Strg+← und Strg+→ lesen einen Punkt nach dem anderen ab, Pos1 zeigt den ganzen Lauf, Y wechselt die Achse, Esc führt zurück.</translation>
    </message>
    <message>
        <source>What each learning rate α comes to from here: a column for each, steps downwards, the darker the larger C; under it C after one step. L gives it the keyboard: ← and → go from column to column, ↑ and ↓ along one, Enter sets its α, Escape leads back.</source>
        <translation>Wohin jede Lernrate α von hier aus führt: je eine Spalte, die Schritte abwärts, umso dunkler, je größer C; darunter C nach einem Schritt. L führt mit der Tastatur hierher: ← und → gehen von Spalte zu Spalte, ↑ und ↓ eine Spalte entlang, die Eingabetaste setzt ihr α, Esc führt zurück.</translation>
    </message>
    <message>
        <source>The numbers behind the map of learning rates: what the next step promises of C and what it makes of it, and the learning rates that the slope and the curvature tell.</source>
        <translation>Die Zahlen hinter der Karte der Lernraten: was der nächste Schritt für C verspricht und was er daraus macht, und die Lernraten, die sich aus Steigung und Krümmung ergeben.</translation>
    </message>
    <message>
        <source>Holds each derivative of backpropagation against a difference of C. G gives it the keyboard: the arrows choose a row, Enter selects its parameter, Tab goes on to the curve of the error over ε, Ctrl+C copies the number, Escape leads back.</source>
        <translation>Vergleicht jede Ableitung der Backpropagation mit einer Differenz von C. G führt mit der Tastatur hierher: Die Pfeiltasten wählen eine Zeile, die Eingabetaste wählt ihren Parameter aus, Tab geht weiter zur Kurve des Fehlers über ε, Strg+C kopiert die Zahl, Esc führt zurück.</translation>
    </message>
    <message>
        <source>How the present run went, step by step: how much C bends, against 2/α, or how long each layer&apos;s gradient is. Tab leads to the plot, where ← and → read out one step after the other.</source>
        <translation>Wie der jetzige Lauf verlief, Schritt für Schritt: wie stark C gekrümmt ist, verglichen mit 2/α, oder wie lang der Gradient jeder Schicht ist. Tab führt zum Diagramm; dort lesen ← und → einen Schritt nach dem anderen ab.</translation>
    </message>
    <message>
        <source>Steps and runs: back to the start (Home), stage back (Backspace), next stage (Space), whole step (Enter), run and pause (R); the speed (Ctrl+↑, Ctrl+↓), the step, the sample shown ([ and ]), the learning rate α (+ and −) and the cost.</source>
        <translation>Schritte und Läufe: zurück zum Start (Pos1), Stufe zurück (Rücktaste), nächste Stufe (Leertaste), ganzer Schritt (Eingabe), Lauf und Pause (R); das Tempo (Strg+↑, Strg+↓), der Schritt, das gezeigte Beispiel ([ und ]), die Lernrate α (+ und −) und die Kosten.</translation>
    </message>
    <message>
        <source>Writes what the window shows to a file: the step as a worked example, the network or a plot as a picture, or its numbers.</source>
        <translation>Schreibt in eine Datei, was das Fenster zeigt: den Schritt als Musterrechnung, das Netz oder ein Diagramm als Bild, oder dessen Zahlen.</translation>
    </message>
    <message>
        <source>Makes a session of a table: which columns are inputs, targets or ignored, and what each cell becomes.</source>
        <translation>Macht aus einer Tabelle eine Sitzung: welche Spalten Eingaben oder Zielwerte sind oder ignoriert werden und was aus jeder Zelle wird.</translation>
    </message>
    <message>
        <source>Lets α change from step to step; the curve shows what the steps take.</source>
        <translation>Lässt α von Schritt zu Schritt anders werden; die Kurve zeigt, was die Schritte nehmen.</translation>
    </message>
    <message>
        <source>What was not saved when the program ended: choose with the arrows and Enter.</source>
        <translation>Was nicht gespeichert war, als das Programm beendet wurde: mit den Pfeiltasten und der Eingabetaste auswählen.</translation>
    </message>
    <message>
        <source>Makes small networks to be worked by hand: one to be predicted in the window, or a sheet of several for paper.</source>
        <translation>Macht kleine Netze zum Rechnen von Hand: eines zum Vorhersagen im Fenster oder ein Blatt mit mehreren auf Papier.</translation>
    </message>
    <message>
        <source>A step of the lesson: what to read, and something to do or to answer. N and Shift+N walk through the steps; Q gives this one the keyboard, where the arrows go through the choices, Enter answers, and Escape leads back.</source>
        <translation>Ein Schritt der Lektion: was zu lesen ist, und etwas zu tun oder zu beantworten. N und Umschalt+N gehen durch die Schritte; Q führt mit der Tastatur hierher, dort gehen die Pfeiltasten durch die Antworten, die Eingabetaste antwortet, und Esc führt zurück.</translation>
    </message>
    <message>
        <source>The network: a thick edge is a large weight, blue and solid positive, orange and dashed negative; a neuron&apos;s fill is its activation. Tab and the arrows walk its neurons and edges, Enter selects, and all places that show the same number light up. Ctrl++, Ctrl+− and Ctrl+0 zoom, Alt and the arrows move what is zoomed.</source>
        <translation>Das Netz: Eine dicke Kante ist ein großes Gewicht, blau und durchgezogen positiv, orange und gestrichelt negativ; die Füllung eines Neurons ist seine Aktivierung. Tab und die Pfeiltasten gehen durch Neuronen und Kanten, die Eingabetaste wählt aus, und alle Stellen, die dieselbe Zahl zeigen, leuchten auf. Strg++, Strg+− und Strg+0 ändern die Vergrößerung, Alt und die Pfeiltasten verschieben das Vergrößerte.</translation>
    </message>
</context>
<context>
    <name>chainrule::AnswerField</name>
    <message>
        <source>Type a number, Enter checks it and goes on</source>
        <translation>Eine Zahl eintippen; die Eingabetaste prüft sie und geht weiter</translation>
    </message>
    <message>
        <source>Type a number, Enter checks it; ↑ and ↓ go from answer to answer</source>
        <translation>Eine Zahl eintippen; die Eingabetaste prüft sie; ↑ und ↓ gehen von Antwort zu Antwort</translation>
    </message>
</context>
<context>
    <name>chainrule::Answers</name>
    <message>
        <source>prediction of %1, right: %2</source>
        <translation>Vorhersage von %1, richtig: %2</translation>
    </message>
    <message>
        <source>prediction of %1, wrong: %2</source>
        <translation>Vorhersage von %1, falsch: %2</translation>
    </message>
    <message>
        <source>prediction of %1, shown: %2</source>
        <translation>Vorhersage von %1, gezeigt: %2</translation>
    </message>
    <message>
        <source>prediction of %1, not answered</source>
        <translation>Vorhersage von %1, nicht beantwortet</translation>
    </message>
    <message>
        <source>prediction of %1, not checked: %2</source>
        <translation>Vorhersage von %1, nicht geprüft: %2</translation>
    </message>
</context>
<context>
    <name>chainrule::BlankScreen</name>
    <message>
        <source>Screen blanked. Any key shows it again</source>
        <translation>Bildschirm schwarz. Jede Taste holt das Bild zurück</translation>
    </message>
</context>
<context>
    <name>chainrule::CellEditor</name>
    <message>
        <source>New value of %1</source>
        <translation>Neuer Wert von %1</translation>
    </message>
    <message>
        <source>A number is expected, such as 0.5 or −2e−3.</source>
        <translation>Erwartet wird eine Zahl, etwa 0,5 oder −2e−3.</translation>
    </message>
</context>
<context>
    <name>chainrule::CellGrid</name>
    <message>
        <source>not computed yet</source>
        <translation>noch nicht berechnet</translation>
    </message>
    <message>
        <source>Pause to change a number.</source>
        <translation>Pausieren, um eine Zahl zu ändern.</translation>
    </message>
    <message>
        <source>&amp;Copy all digits of %1</source>
        <translation>&amp;Alle Stellen von %1 kopieren</translation>
    </message>
    <message>
        <source>Copy the whole &amp;table</source>
        <translation>Ganze &amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>Chan&amp;ge %1…</source>
        <translation>%1 än&amp;dern…</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>%1 (out of date)</source>
        <translation>%1 (veraltet)</translation>
    </message>
    <message>
        <source>&amp;Predict %1…</source>
        <translation>%1 &amp;vorhersagen…</translation>
    </message>
    <message>
        <source>So that they give the very same number when read</source>
        <translation>So viele, dass sie beim Einlesen genau dieselbe Zahl ergeben</translation>
    </message>
    <message>
        <source>A line for each row, with tabs between its numbers, for a spreadsheet</source>
        <translation>Jede Zeile in einer Zeile, mit Tabulatoren zwischen den Zahlen, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Type what it will be, here in the table</source>
        <translation>Hier in der Tabelle eingeben, was es sein wird</translation>
    </message>
    <message>
        <source>Type another number in its place, here in the table</source>
        <translation>Hier in der Tabelle eine andere Zahl an seine Stelle setzen</translation>
    </message>
</context>
<context>
    <name>chainrule::ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <comment>letter and text of a choice</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose this, or not (Enter); Check grades all that are chosen</source>
        <translation>Dies wählen oder nicht (Eingabe); „Prüfen“ bewertet alle gewählten</translation>
    </message>
    <message>
        <source>Answer with this (Enter)</source>
        <translation>Hiermit antworten (Eingabe)</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
</context>
<context>
    <name>chainrule::CostPlot</name>
    <message>
        <source>Cost plot</source>
        <translation>Kostendiagramm</translation>
    </message>
    <message>
        <source>Cost axis</source>
        <translation>Kostenachse</translation>
    </message>
    <message>
        <source>of each step’s sample</source>
        <translation>des Beispiels jedes Schritts</translation>
    </message>
    <message>
        <source>of each step’s batch</source>
        <translation>des Batches jedes Schritts</translation>
    </message>
    <message>
        <source>%1 (log)</source>
        <translation>%1 (log)</translation>
    </message>
    <message>
        <source>(log)</source>
        <translation>(log)</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>logarithmisch</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>Logarithmic axis. Click for a linear one (Y)</source>
        <translation>Logarithmische Achse. Ein Klick macht sie linear (Y)</translation>
    </message>
    <message>
        <source>Linear axis. Click for a logarithmic one (Y)</source>
        <translation>Lineare Achse. Ein Klick macht sie logarithmisch (Y)</translation>
    </message>
    <message>
        <source>%1 step.</source>
        <translation>%1 Schritt.</translation>
    </message>
    <message>
        <source>%1 steps.</source>
        <translation>%1 Schritte.</translation>
    </message>
    <message>
        <source>C from %1 to %2.</source>
        <translation>C von %1 bis %2.</translation>
    </message>
    <message>
        <source>Step %1: %2.</source>
        <translation>Schritt %1: %2.</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Numbers as CSV</source>
        <translation>Zahlen als CSV</translation>
    </message>
    <message>
        <source>What is known of the cost of every run that is drawn, over all its steps: the lowest, the highest and the last of each few steps, or of each step where there are few or where they were found one by one.</source>
        <translation>Was von den Kosten jedes gezeichneten Laufs bekannt ist, über alle seine Schritte: die niedrigsten, die höchsten und die letzten von je einigen Schritten, oder die jedes Schritts, wo es wenige sind oder die Kosten einzeln bestimmt wurden.</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>dieser Lauf</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>C of each step’s own sample</source>
        <translation>C des eigenen Beispiels jedes Schritts</translation>
    </message>
    <message>
        <source>C of each step’s own %1 samples</source>
        <translation>C der eigenen %1 Beispiele jedes Schritts</translation>
    </message>
</context>
<context>
    <name>chainrule::CoursePanel</name>
    <message>
        <source>(The run is long: its last %1 steps.)</source>
        <translation>(Der Lauf ist lang: seine letzten %1 Schritte.)</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Gradient norms</source>
        <translation>Gradientennormen</translation>
    </message>
    <message>
        <source>Numbers as CSV</source>
        <translation>Zahlen als CSV</translation>
    </message>
    <message>
        <source>λmax and 2/α at the steps where λmax was found, with all digits.</source>
        <translation>λmax und 2/α bei den Schritten, für die λmax bestimmt wurde, mit allen Stellen.</translation>
    </message>
    <message>
        <source>‖∂C/∂W‖ of each layer with all digits: the lowest, the highest and the last of each few steps, or of each step where there are few.</source>
        <translation>‖∂C/∂W‖ jeder Schicht mit allen Stellen: der niedrigste, der höchste und der letzte Wert von je einigen Schritten, oder der jedes Schritts, wo es wenige sind.</translation>
    </message>
</context>
<context>
    <name>chainrule::CoursePlot</name>
    <message>
        <source>Gradient norms over the steps</source>
        <translation>Gradientennormen über den Schritten</translation>
    </message>
    <message>
        <source>Sharpness over the steps</source>
        <translation>Schärfe über den Schritten</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>λmax = %1</source>
        <translation>λmax = %1</translation>
    </message>
    <message>
        <source>2/α = %1, α = %2</source>
        <translation>2/α = %1, α = %2</translation>
    </message>
    <message>
        <source>steps %1–%2</source>
        <translation>Schritte %1–%2</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>Schicht %1: %2</translation>
    </message>
    <message>
        <source>layer %1: %2 to %3</source>
        <translation>Schicht %1: %2 bis %3</translation>
    </message>
    <message>
        <source>At step %1 α is 0: steps go nowhere, and 2/α has no end.</source>
        <translation>Bei Schritt %1 ist α gleich 0: Die Schritte führen nirgendwohin, und 2/α ist unendlich.</translation>
    </message>
    <message>
        <source>At step %1 λmax is at 2/α, the edge of stability.</source>
        <translation>Bei Schritt %1 liegt λmax bei 2/α, am Rand der Stabilität.</translation>
    </message>
    <message>
        <source>At step %1 λmax is above 2/α: steps overshoot where C bends most.</source>
        <translation>Bei Schritt %1 liegt λmax über 2/α: Die Schritte schießen über das Ziel, wo C am stärksten gekrümmt ist.</translation>
    </message>
    <message>
        <source>At step %1 λmax is below 2/α: where C is quadratic, steps of this α settle.</source>
        <translation>Bei Schritt %1 liegt λmax unter 2/α: Wo C quadratisch ist, kommt dieses α zur Ruhe.</translation>
    </message>
    <message>
        <source>At step %1 the first layer’s gradient is %2 times smaller than the last one’s: it vanishes on the way back.</source>
        <translation>Bei Schritt %1 ist der Gradient der ersten Schicht um den Faktor %2 kleiner als der der letzten: Er verschwindet auf dem Weg zurück.</translation>
    </message>
    <message>
        <source>At step %1 the first layer’s gradient is %2 times the last one’s.</source>
        <translation>Bei Schritt %1 ist der Gradient der ersten Schicht das %2-Fache des Gradienten der letzten.</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>%1 (log)</source>
        <translation>%1 (log)</translation>
    </message>
    <message>
        <source>gradient (log)</source>
        <translation>Gradient (log)</translation>
    </message>
</context>
<context>
    <name>chainrule::DataPanel</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>What one step does now</source>
        <translation>Was ein Schritt jetzt bewirkt</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Bar: output. Upright mark: target.</source>
        <translation>Balken: Ausgabe. Senkrechter Strich: Zielwert.</translation>
    </message>
    <message>
        <source>With so many rows, only the shown one&apos;s output is computed.</source>
        <translation>Bei so vielen Zeilen wird nur die Ausgabe der gezeigten berechnet.</translation>
    </message>
</context>
<context>
    <name>chainrule::DatasetTable</name>
    <message>
        <source>Rows of the dataset</source>
        <translation>Zeilen des Datensatzes</translation>
    </message>
    <message>
        <source>Choosing a cell shows its row</source>
        <translation>Eine Zelle anklicken zeigt ihre Zeile</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>C, cost of the row</source>
        <translation>C, Kosten der Zeile</translation>
    </message>
</context>
<context>
    <name>chainrule::DifferencePlot</name>
    <message>
        <source>truncation</source>
        <translation>Abbruchfehler</translation>
    </message>
    <message>
        <source>round-off</source>
        <translation>Rundungsfehler</translation>
    </message>
    <message>
        <source>Error of the central difference over ε</source>
        <translation>Fehler der zentralen Differenz über ε</translation>
    </message>
    <message>
        <source>ε = %1</source>
        <translation>ε = %1</translation>
    </message>
    <message>
        <source>numeric %1</source>
        <translation>numerisch %1</translation>
    </message>
    <message>
        <source>analytic %1</source>
        <translation>analytisch %1</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>best ε</source>
        <translation>bestes ε</translation>
    </message>
    <message>
        <source>mostly %1</source>
        <translation>vor allem %1</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>%1: error %2 at every ε</source>
        <translation>%1: Fehler %2 bei jedem ε</translation>
    </message>
    <message>
        <source>%1: least error %2 at ε = %3</source>
        <translation>%1: kleinster Fehler %2 bei ε = %3</translation>
    </message>
    <message>
        <source>below it mostly round-off</source>
        <translation>darunter vor allem Rundungsfehler</translation>
    </message>
    <message>
        <source>above it mostly truncation</source>
        <translation>darüber vor allem Abbruchfehler</translation>
    </message>
    <message>
        <source>the same at every ε</source>
        <translation>bei jedem ε gleich</translation>
    </message>
    <message>
        <source>best ε ≈ %1</source>
        <translation>bestes ε ≈ %1</translation>
    </message>
    <message>
        <source>error of the difference for %1 (log)</source>
        <translation>Fehler der Differenz für %1 (log)</translation>
    </message>
    <message>
        <source>%1 (log)</source>
        <translation>%1 (log)</translation>
    </message>
</context>
<context>
    <name>chainrule::DockHeader</name>
    <message>
        <source>Float or dock %1</source>
        <translation>%1 lösen oder andocken</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
</context>
<context>
    <name>chainrule::DockLayout</name>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Equation and data</source>
        <translation>Gleichung und Daten</translation>
    </message>
    <message>
        <source>Equation</source>
        <translation>Gleichung</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Gradient check</source>
        <translation>Gradientenprüfung</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Gradient norms</source>
        <translation>Gradientennormen</translation>
    </message>
    <message>
        <source>The numbers of the map of learning rates</source>
        <translation>Die Zahlen der Karte der Lernraten</translation>
    </message>
    <message>
        <source>Every number of a step by layer (T)</source>
        <translation>Jede Zahl eines Schritts, nach Schichten (T)</translation>
    </message>
    <message>
        <source>The equation of the current stage (E)</source>
        <translation>Die Gleichung der aktuellen Stufe (E)</translation>
    </message>
    <message>
        <source>The samples, and what the network makes of each</source>
        <translation>Die Beispiele und was das Netz aus jedem macht</translation>
    </message>
    <message>
        <source>Work out the numbers of the next stage (P)</source>
        <translation>Die Zahlen der nächsten Stufe ausrechnen (P)</translation>
    </message>
    <message>
        <source>The cost over the steps (C)</source>
        <translation>Die Kosten über den Schritten (C)</translation>
    </message>
    <message>
        <source>What every learning rate comes to from here (L)</source>
        <translation>Wohin jede Lernrate von hier aus führt (L)</translation>
    </message>
    <message>
        <source>Backpropagation against differences of C (G)</source>
        <translation>Backpropagation und Differenzen von C im Vergleich (G)</translation>
    </message>
    <message>
        <source>How much C bends, step by step</source>
        <translation>Wie stark C gekrümmt ist, Schritt für Schritt</translation>
    </message>
    <message>
        <source>How long the gradient of each layer is, step by step</source>
        <translation>Wie lang der Gradient jeder Schicht ist, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
</context>
<context>
    <name>chainrule::Document</name>
    <message>
        <source>Another file is still being read or written.</source>
        <translation>Eine andere Datei wird noch gelesen oder geschrieben.</translation>
    </message>
    <message>
        <source>%1: open in another window (%2), so it is not overwritten. Save under another name.</source>
        <translation>%1: in einem anderen Fenster geöffnet (%2) und deshalb nicht überschrieben. Bitte unter anderem Namen speichern.</translation>
    </message>
</context>
<context>
    <name>chainrule::EquationFoot</name>
    <message>
        <source>Parameters used, and what comes next</source>
        <translation>Benutzte Parameter und was als Nächstes kommt</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
</context>
<context>
    <name>chainrule::EquationPage</name>
    <message>
        <source>Equation</source>
        <translation>Gleichung</translation>
    </message>
    <message>
        <source>Equation: %1</source>
        <translation>Gleichung: %1</translation>
    </message>
    <message>
        <source>; shapes %1</source>
        <translation>; Formen %1</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
</context>
<context>
    <name>chainrule::EquationView</name>
    <message>
        <source>Equation of the stage</source>
        <translation>Gleichung der Stufe</translation>
    </message>
    <message>
        <source>Copy as %1</source>
        <translation>Als %1 kopieren</translation>
    </message>
</context>
<context>
    <name>chainrule::ExerciseDialog</name>
    <message>
        <source>Seed: the same one gives the same exercises</source>
        <translation>Startwert: Derselbe ergibt dieselben Aufgaben</translation>
    </message>
    <message>
        <source>Which exercise of the seed</source>
        <translation>Welche Aufgabe zum Startwert</translation>
    </message>
    <message>
        <source>How many exercises</source>
        <translation>Wie viele Aufgaben</translation>
    </message>
    <message>
        <source>Significant digits of the results</source>
        <translation>Signifikante Stellen der Ergebnisse</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>Open in the window</source>
        <translation>Im Fenster öffnen</translation>
    </message>
    <message>
        <source>Sheet as HTML</source>
        <translation>Blatt als HTML</translation>
    </message>
    <message>
        <source>Sheet as LaTeX</source>
        <translation>Blatt als LaTeX</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>Was erstellt wird</translation>
    </message>
    <message>
        <source>What to make; the arrows choose, Enter makes it</source>
        <translation>Was erstellt wird; mit den Pfeiltasten auswählen, mit der Eingabetaste erstellen</translation>
    </message>
    <message>
        <source>Stages that are asked for</source>
        <translation>Stufen, nach denen gefragt wird</translation>
    </message>
    <message>
        <source>Stages that are asked for; what they are made of is given</source>
        <translation>Stufen, nach denen gefragt wird; woraus sie berechnet werden, ist gegeben</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>The forward half</source>
        <translation>Die Vorwärtshälfte</translation>
    </message>
    <message>
        <source>The backward half</source>
        <translation>Die Rückwärtshälfte</translation>
    </message>
    <message>
        <source>The update</source>
        <translation>Die Aktualisierung</translation>
    </message>
    <message>
        <source>These:</source>
        <translation>Diese:</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Lösungen</translation>
    </message>
    <message>
        <source>What the sheet tells of the results</source>
        <translation>Was das Blatt zu den Ergebnissen sagt</translation>
    </message>
    <message>
        <source>Results on a last page</source>
        <translation>Ergebnisse auf letzter Seite</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Every stage worked out</source>
        <translation>Jede Stufe vorgerechnet</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Startwert</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>&amp;Exercises</source>
        <translation>&amp;Aufgaben</translation>
    </message>
    <message>
        <source>S&amp;tages</source>
        <translation>S&amp;tufen</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>St&amp;ellen</translation>
    </message>
    <message>
        <source>So&amp;lutions</source>
        <translation>&amp;Lösungen</translation>
    </message>
    <message>
        <source>Small networks to be worked by hand</source>
        <translation>Kleine Netze zum Rechnen von Hand</translation>
    </message>
    <message>
        <source>Make nothing (Escape)</source>
        <translation>Nichts erstellen (Esc)</translation>
    </message>
    <message>
        <source>&amp;Another</source>
        <translation>An&amp;derer</translation>
    </message>
    <message>
        <source>Other networks</source>
        <translation>Andere Netze</translation>
    </message>
    <message>
        <source>update</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>A session with one sample. P asks for its numbers, stage by stage, and says of a wrong one what it betrays.</source>
        <translation>Eine Sitzung mit einem Beispiel. P fragt nach den Zahlen, Stufe für Stufe, und sagt zu einer falschen, welchen Fehler sie verrät.</translation>
    </message>
    <message>
        <source>For a browser and for paper: of each exercise the network, what is given, and a blank for every result that is asked for. The sheet says how it is made again.</source>
        <translation>Für Browser und Papier: zu jeder Aufgabe das Netz, was gegeben ist, und eine Lücke für jedes Ergebnis, nach dem gefragt wird. Auf dem Blatt steht, wie es sich noch einmal erstellen lässt.</translation>
    </message>
    <message>
        <source>For pdflatex: of each exercise the network, what is given, and a blank for every result that is asked for. The sheet says how it is made again.</source>
        <translation>Für pdflatex: zu jeder Aufgabe das Netz, was gegeben ist, und eine Lücke für jedes Ergebnis, nach dem gefragt wird. Auf dem Blatt steht, wie es sich noch einmal erstellen lässt.</translation>
    </message>
    <message>
        <source>Save s&amp;heet…</source>
        <translation>&amp;Blatt speichern…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Choose a file and write it (Enter)</source>
        <translation>Eine Datei wählen und sie schreiben (Eingabe)</translation>
    </message>
    <message>
        <source>Open the exercise in the window (Enter)</source>
        <translation>Die Aufgabe im Fenster öffnen (Eingabe)</translation>
    </message>
    <message>
        <source>Choose a stage to ask for.</source>
        <translation>Eine Stufe auswählen, nach der gefragt wird.</translation>
    </message>
    <message>
        <source>Exercises of seed %1</source>
        <translation>Aufgaben zum Startwert %1</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>%1 wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>chainrule::ExportDialog</name>
    <message>
        <source>What to export</source>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
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
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Breite in Pixeln</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Höhe in Pixeln</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>Significant digits</source>
        <translation>Signifikante Stellen</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>&amp;With solutions; without, the answers stand on a last page</source>
        <translation>&amp;Mit Lösungen; sonst stehen die Antworten auf einer letzten Seite</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>&amp;Stellen</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>&amp;Beispiele</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>%1 wird geschrieben …</translation>
    </message>
    <message>
        <source>What to export; the arrows choose, Enter exports it</source>
        <translation>Was exportiert wird; mit den Pfeiltasten auswählen, mit der Eingabetaste exportieren</translation>
    </message>
    <message>
        <source>Choose a file and write it (Enter)</source>
        <translation>Eine Datei wählen und sie schreiben (Eingabe)</translation>
    </message>
    <message>
        <source>Export nothing (Escape)</source>
        <translation>Nichts exportieren (Esc)</translation>
    </message>
    <message>
        <source>The colours of the picture</source>
        <translation>Die Farben des Bildes</translation>
    </message>
    <message>
        <source>Whose numbers are worked out</source>
        <translation>Für welche Beispiele gerechnet wird</translation>
    </message>
    <message>
        <source>Without solutions it is a sheet to work by hand</source>
        <translation>Ohne Lösungen ist es ein Blatt zum Rechnen von Hand</translation>
    </message>
</context>
<context>
    <name>chainrule::GradientCheckModel</name>
    <message>
        <source>parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>analytic</source>
        <translation>analytisch</translation>
    </message>
    <message>
        <source>numeric</source>
        <translation>numerisch</translation>
    </message>
    <message>
        <source>relative error</source>
        <translation>relativer Fehler</translation>
    </message>
    <message>
        <source>The trained parameters p, the largest relative error first</source>
        <translation>Die trainierten Parameter p, der größte relative Fehler zuerst</translation>
    </message>
    <message>
        <source>∂C/∂p as backpropagation has it</source>
        <translation>∂C/∂p nach der Backpropagation</translation>
    </message>
    <message>
        <source>The central difference (C(p + h) − C(p − h)) / 2h, h = ε max(1, |p|), ε = 10⁻⁵</source>
        <translation>Die zentrale Differenz (C(p + h) − C(p − h)) / 2h, h = ε max(1, |p|), ε = 10⁻⁵</translation>
    </message>
    <message>
        <source>The distance of the two over the larger of them, and over 0.01 max(1, C) at least</source>
        <translation>Der Abstand der beiden, geteilt durch den größeren von ihnen und mindestens durch 0,01 max(1, C)</translation>
    </message>
</context>
<context>
    <name>chainrule::GradientCheckPanel</name>
    <message>
        <source>Passed: backpropagation and differences agree for every parameter checked. The largest relative error is %1, of %2; up to %3 passes.</source>
        <translation>Bestanden: Backpropagation und Differenzen stimmen bei jedem geprüften Parameter überein. Der größte relative Fehler ist %1, bei %2; bis %3 ist es bestanden.</translation>
    </message>
    <message>
        <source>Failed: backpropagation and differences disagree for %1 of %2 parameters. The largest relative error is %3, of %4; up to %5 passes.</source>
        <translation>Nicht bestanden: Backpropagation und Differenzen weichen bei %1 von %2 Parametern voneinander ab. Der größte relative Fehler ist %3, bei %4; bis %5 wäre es bestanden.</translation>
    </message>
    <message>
        <source>%1 of %2 parameters are checked: an even sample of every layer, and those selected.</source>
        <translation>%1 von %2 Parametern werden geprüft: eine gleichmäßige Auswahl aus jeder Schicht und die ausgewählten.</translation>
    </message>
    <message>
        <source>The only trained parameter is checked.</source>
        <translation>Der einzige trainierte Parameter wird geprüft.</translation>
    </message>
    <message>
        <source>All %1 trained parameters are checked.</source>
        <translation>Alle %1 trainierten Parameter werden geprüft.</translation>
    </message>
    <message>
        <source>C is that of the step&apos;s own sample, %1.</source>
        <translation>C ist das des Beispiels, das der Schritt benutzt, Nummer %1.</translation>
    </message>
    <message>
        <source>C is the mean over the step&apos;s own %1 samples.</source>
        <translation>C ist der Mittelwert über die %1 Beispiele, die der Schritt benutzt.</translation>
    </message>
    <message>
        <source>Within h of the kink of a ReLU, where C has no derivative, the two rightly differ.</source>
        <translation>Näher als h am Knick einer ReLU, wo C keine Ableitung hat, weichen die beiden zu Recht voneinander ab.</translation>
    </message>
    <message>
        <source>The gradients are being checked</source>
        <translation>Die Gradienten werden geprüft</translation>
    </message>
    <message>
        <source>Gradient check</source>
        <translation>Gradientenprüfung</translation>
    </message>
    <message>
        <source>Table as CSV</source>
        <translation>Tabelle als CSV</translation>
    </message>
    <message>
        <source>Every parameter that was checked, the largest relative error first: its derivative by backpropagation and by differences, with all digits.</source>
        <translation>Jeder geprüfte Parameter, der größte relative Fehler zuerst: seine Ableitung nach der Backpropagation und als Differenz, mit allen Stellen.</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Curve as CSV</source>
        <translation>Kurve als CSV</translation>
    </message>
    <message>
        <source>The difference of %1 and its error at every ε, with all digits.</source>
        <translation>Die Differenz für %1 und ihr Fehler bei jedem ε, mit allen Stellen.</translation>
    </message>
</context>
<context>
    <name>chainrule::GradientCheckTable</name>
    <message>
        <source>Checked parameters</source>
        <translation>Geprüfte Parameter</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
</context>
<context>
    <name>chainrule::GuideWindow</name>
    <message>
        <source>User guide – Chainrule</source>
        <translation>Benutzerhandbuch – Chainrule</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Page of the user guide</source>
        <translation>Seite des Benutzerhandbuchs</translation>
    </message>
    <message>
        <source>Contents of the user guide</source>
        <translation>Inhalt des Benutzerhandbuchs</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Find in all pages (Ctrl+F); Enter goes on, Shift+Enter back</source>
        <translation>In allen Seiten suchen (Strg+F); Eingabe sucht weiter, Umschalt+Eingabe zurück</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t in the guide.</source>
        <translation>„%1“ kommt im Handbuch nicht vor.</translation>
    </message>
</context>
<context>
    <name>chainrule::HeatMap</name>
    <message>
        <source>%1, weights of layer %2</source>
        <translation>%1, Gewichte der Schicht %2</translation>
    </message>
    <message>
        <source>%1, weight gradient of layer %2</source>
        <translation>%1, Gewichtsgradient der Schicht %2</translation>
    </message>
</context>
<context>
    <name>chainrule::ImportDialog</name>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Dient als</translation>
    </message>
    <message>
        <source>One neuron a value</source>
        <translation>Ein Neuron je Wert</translation>
    </message>
    <message>
        <source>Standardise</source>
        <translation>Standardisieren</translation>
    </message>
    <message>
        <source>What becomes of each column</source>
        <translation>Was aus jeder Spalte wird</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Die ersten Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>Sizes of the hidden layers</source>
        <translation>Größen der verborgenen Schichten</translation>
    </message>
    <message>
        <source>Sizes of the hidden layers, separated by commas; empty for none</source>
        <translation>Größen der verborgenen Schichten, durch Kommas getrennt; leer heißt keine</translation>
    </message>
    <message>
        <source>&amp;Hidden layers</source>
        <translation>&amp;Verborgene Schichten</translation>
    </message>
    <message>
        <source>This file cannot be imported.</source>
        <translation>Diese Datei kann nicht importiert werden.</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 columns</source>
        <translation>%1: %2 Zeilen, %3 Spalten</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Use of %1</source>
        <translation>Verwendung von %1</translation>
    </message>
    <message>
        <source>One neuron for each value of %1</source>
        <translation>Ein Neuron für jeden Wert von %1</translation>
    </message>
    <message>
        <source>Standardise %1</source>
        <translation>%1 standardisieren</translation>
    </message>
    <message>
        <source>Hidden layers: whole numbers of at least 1, separated by commas, expected</source>
        <translation>Verborgene Schichten: ganze Zahlen ab 1 erwartet, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Network %1, %2 output, %3, %4 rows</source>
        <translation>Netz %1, Ausgang %2, %3, %4 Zeilen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Open the table as a session (Enter)</source>
        <translation>Die Tabelle als Sitzung öffnen (Eingabe)</translation>
    </message>
    <message>
        <source>Import nothing (Escape)</source>
        <translation>Nichts importieren (Esc)</translation>
    </message>
    <message>
        <source>What becomes of %1: an input, a target, or nothing</source>
        <translation>Was aus %1 wird: eine Eingabe, ein Zielwert oder nichts</translation>
    </message>
</context>
<context>
    <name>chainrule::InputCard</name>
    <message>
        <source>Input and target</source>
        <translation>Eingabe und Zielwert</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
</context>
<context>
    <name>chainrule::LayerCard</name>
    <message>
        <source>identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>1 neuron</source>
        <translation>1 Neuron</translation>
    </message>
    <message>
        <source>%1 neurons</source>
        <translation>%1 Neuronen</translation>
    </message>
</context>
<context>
    <name>chainrule::LayerColumns</name>
    <message>
        <source>Neurons of layer %1</source>
        <translation>Neuronen der Schicht %1</translation>
    </message>
    <message>
        <source>not used: with softmax, δ = a − t needs no σ′</source>
        <translation>nicht benutzt: Mit Softmax braucht δ = a − t kein σ′</translation>
    </message>
    <message>
        <source>neuron %1</source>
        <translation>Neuron %1</translation>
    </message>
</context>
<context>
    <name>chainrule::LayersPanel</name>
    <message>
        <source>sample %1; ∂C: mean of %2</source>
        <translation>Beispiel %1; ∂C: Mittel über %2</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>Beispiel %1</translation>
    </message>
    <message>
        <source>sample %1; ∂C: sample %2</source>
        <translation>Beispiel %1; ∂C: Beispiel %2</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Every number of the shown step, layer by layer</source>
        <translation>Jede Zahl des gezeigten Schritts, Schicht für Schicht</translation>
    </message>
</context>
<context>
    <name>chainrule::LearningRateBox</name>
    <message>
        <source>“%1” is no learning rate: a number from 0 to 1.797×10³⁰⁸ is expected, such as 0.5 or 2e-3. α stays %2.</source>
        <translation>„%1“ ist keine Lernrate: Erwartet wird eine Zahl von 0 bis 1,797×10³⁰⁸, etwa 0,5 oder 2e-3. α bleibt %2.</translation>
    </message>
</context>
<context>
    <name>chainrule::LearningRateControl</name>
    <message>
        <source>Learning rate α</source>
        <translation>Lernrate α</translation>
    </message>
    <message>
        <source>Schedule: %1</source>
        <translation>Verlauf: %1</translation>
    </message>
    <message>
        <source>● α of the step to come = %1</source>
        <translation>● α des kommenden Schritts = %1</translation>
    </message>
    <message>
        <source>Learning rate α = %1. Type a number from 0 on (Alt+A)</source>
        <translation>Lernrate α = %1. Eine Zahl ab 0 eintippen (Alt+A)</translation>
    </message>
    <message>
        <source>%1, %2 in the step to come</source>
        <translation>%1, %2 im kommenden Schritt</translation>
    </message>
    <message>
        <source>Learning rate α = %1. A tenth of a decade up or down: + and −</source>
        <translation>Lernrate α = %1. Ein Zehntel einer Dekade größer oder kleiner: + und −</translation>
    </message>
    <message>
        <source>▼ 2/λmax = %1</source>
        <translation>▼ 2/λmax = %1</translation>
    </message>
    <message>
        <source>○ α* = %1</source>
        <translation>○ α* = %1</translation>
    </message>
</context>
<context>
    <name>chainrule::LearningRatePanel</name>
    <message>
        <source>The map is being computed</source>
        <translation>Die Karte wird berechnet</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Map as CSV</source>
        <translation>Karte als CSV</translation>
    </message>
    <message>
        <source>The cost over step and learning rate with all digits, one learning rate after the other.</source>
        <translation>Die Kosten über Schritt und Lernrate mit allen Stellen, eine Lernrate nach der anderen.</translation>
    </message>
    <message>
        <source>map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Profile as CSV</source>
        <translation>Profil als CSV</translation>
    </message>
    <message>
        <source>The cost after one step with each learning rate, and what it is to first and to second order, with all digits.</source>
        <translation>Die Kosten nach einem Schritt mit jeder Lernrate und was sie in erster und zweiter Ordnung sind, mit allen Stellen.</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>chainrule::LessonMenu</name>
    <message>
        <source>&amp;Learn</source>
        <translation>&amp;Lernen</translation>
    </message>
    <message>
        <source>&amp;My lessons</source>
        <translation>&amp;Eigene Lektionen</translation>
    </message>
    <message>
        <source>No lessons in the folder yet</source>
        <translation>Noch keine Lektionen im Ordner</translation>
    </message>
    <message>
        <source>The folder isn&apos;t there yet</source>
        <translation>Den Ordner gibt es noch nicht</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>Ordner ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Choose another folder…</source>
        <translation>&amp;Anderen Ordner wählen…</translation>
    </message>
    <message>
        <source>The folder of your lessons</source>
        <translation>Der Ordner der eigenen Lektionen</translation>
    </message>
    <message>
        <source>Where lessons of your own are looked for</source>
        <translation>Wo nach eigenen Lektionen gesucht wird</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chainrule::LessonPanel</name>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Goes to the place of this step again</source>
        <translation>Geht wieder an die Stelle dieses Schritts</translation>
    </message>
    <message>
        <source>The step of the lesson before (Shift+N)</source>
        <translation>Der vorige Schritt der Lektion (Umschalt+N)</translation>
    </message>
    <message>
        <source>The next step of the lesson (N)</source>
        <translation>Der nächste Schritt der Lektion (N)</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Zu tun: %1</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>step %1 of %2, %3 of %4 done</source>
        <translation>Schritt %1 von %2, %3 von %4 erledigt</translation>
    </message>
    <message>
        <source>The question is below</source>
        <translation>Die Frage steht weiter unten</translation>
    </message>
    <message>
        <source>What is to be done is below</source>
        <translation>Was zu tun ist, steht weiter unten</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Weiter unten mehr</translation>
    </message>
</context>
<context>
    <name>chainrule::MainWindow</name>
    <message>
        <source>%1 is open in another window, too (%2). Save will ask for another name here.</source>
        <translation>%1 ist auch in einem anderen Fenster geöffnet (%2). Beim Speichern wird hier nach einem anderen Namen gefragt.</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Chainrule sessions (*.chainrule);;Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Chainrule-Sitzungen (*.chainrule);;Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is nothing in the plot %1 yet.</source>
        <translation>Im Diagramm %1 ist noch nichts.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept for recovery: %1</source>
        <translation>Nicht gespeicherte Arbeit kann nicht zur Wiederherstellung aufbewahrt werden: %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>That would tell the number that is to be predicted. Leave Predict first.</source>
        <translation>Das würde die Zahl verraten, die vorherzusagen ist. Bitte zuerst die Vorhersage verlassen.</translation>
    </message>
    <message>
        <source>Closed while a number is to be predicted, which it would tell</source>
        <translation>Geschlossen, solange eine Zahl vorherzusagen ist: Hier stünde sie</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>That of the &amp;system</source>
        <translation>Die des &amp;Systems</translation>
    </message>
    <message>
        <source>The window speaks the system&apos;s language when it is next opened.</source>
        <translation>Das Fenster spricht die Sprache des Systems, wenn es das nächste Mal geöffnet wird.</translation>
    </message>
    <message>
        <source>The window goes on speaking %1.</source>
        <translation>Das Fenster spricht weiter %1.</translation>
    </message>
    <message>
        <source>The window speaks %1 when it is next opened.</source>
        <translation>Das Fenster spricht %1, wenn es das nächste Mal geöffnet wird.</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>The tab in front has no plot.</source>
        <translation>Auf dem vorderen Reiter ist kein Diagramm.</translation>
    </message>
    <message>
        <source>%1: %2, at step %3</source>
        <translation>%1: %2, bei Schritt %3</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>Nothing was predicted yet.</source>
        <translation>Noch wurde nichts vorhergesagt.</translation>
    </message>
    <message>
        <source>“%1” is hidden in this session: View &gt; What is shown… shows it again.</source>
        <translation>„%1“ ist in dieser Sitzung ausgeblendet: „Ansicht &gt; Was gezeigt wird…“ blendet es wieder ein.</translation>
    </message>
</context>
<context>
    <name>chainrule::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>chainrule::MistakeLinesView</name>
    <message>
        <source>yours</source>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>your number</source>
        <translation>Ihre Zahl</translation>
    </message>
    <message>
        <source>yours: %1</source>
        <translation>Ihre: %1</translation>
    </message>
    <message>
        <source>formula: %1 …</source>
        <translation>Formel: %1 …</translation>
    </message>
</context>
<context>
    <name>chainrule::MistakePicture</name>
    <message>
        <source>row %1 of %2</source>
        <translation>Zeile %1 von %2</translation>
    </message>
    <message>
        <source>column %1 of %2</source>
        <translation>Spalte %1 von %2</translation>
    </message>
    <message>
        <source>needed: %1</source>
        <translation>gebraucht: %1</translation>
    </message>
    <message>
        <source>you used: %1</source>
        <translation>benutzt: %1</translation>
    </message>
    <message>
        <source>you used</source>
        <translation>benutzt</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>gebraucht</translation>
    </message>
</context>
<context>
    <name>chainrule::MoreBelow</name>
    <message>
        <source>Scroll to what lies below (Enter)</source>
        <translation>Zu dem blättern, was weiter unten steht (Eingabe)</translation>
    </message>
</context>
<context>
    <name>chainrule::NetworkView</name>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Neurons and the edges between them, with their values</source>
        <translation>Neuronen und die Kanten zwischen ihnen, mit ihren Werten</translation>
    </message>
</context>
<context>
    <name>chainrule::NewestTask</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Speicher nicht.</translation>
    </message>
</context>
<context>
    <name>chainrule::PlotAccessible</name>
    <message>
        <source>Ctrl+T: the numbers as a table</source>
        <translation>Strg+T: die Zahlen als Tabelle</translation>
    </message>
</context>
<context>
    <name>chainrule::PlotTableDialog</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>Which table</source>
        <translation>Welche Tabelle</translation>
    </message>
    <message>
        <source>Which of the plot&apos;s tables</source>
        <translation>Welche der Tabellen des Diagramms</translation>
    </message>
    <message>
        <source>The arrows go from cell to cell, Ctrl+C copies what is selected</source>
        <translation>Die Pfeiltasten gehen von Zelle zu Zelle, Strg+C kopiert die Auswahl</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy what is selected, or all, with all digits (Ctrl+C)</source>
        <translation>Die Auswahl oder alles kopieren, mit allen Stellen (Strg+C)</translation>
    </message>
    <message>
        <source>Close this table (Escape)</source>
        <translation>Diese Tabelle schließen (Esc)</translation>
    </message>
    <message>
        <source>Writing the table …</source>
        <translation>Die Tabelle wird geschrieben …</translation>
    </message>
    <message>
        <source>%1 The plot is out of date, and so is the table.</source>
        <translation>%1 Das Diagramm ist veraltet und damit auch die Tabelle.</translation>
    </message>
    <message>
        <source>Lines: %1.</source>
        <translation>Zeilen: %1.</translation>
    </message>
</context>
<context>
    <name>chainrule::PlotTableModel</name>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>first α</source>
        <translation>erstes α</translation>
    </message>
    <message>
        <source>first step</source>
        <translation>erster Schritt</translation>
    </message>
    <message>
        <source>last step</source>
        <translation>letzter Schritt</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>last</source>
        <translation>zuletzt</translation>
    </message>
    <message>
        <source>α</source>
        <translation>α</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>to first order</source>
        <translation>erste Ordnung</translation>
    </message>
    <message>
        <source>to second order</source>
        <translation>zweite Ordnung</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>analytic</source>
        <translation>analytisch</translation>
    </message>
    <message>
        <source>numeric</source>
        <translation>numerisch</translation>
    </message>
    <message>
        <source>relative error</source>
        <translation>relativer Fehler</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>ε</source>
        <translation>ε</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>λmax</source>
        <translation>λmax</translation>
    </message>
    <message>
        <source>2/α</source>
        <translation>2/α</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation>nicht endlich</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nicht bestanden</translation>
    </message>
</context>
<context>
    <name>chainrule::PredictPanel</name>
    <message>
        <source>H&amp;int</source>
        <translation>H&amp;inweis</translation>
    </message>
    <message>
        <source>Sho&amp;w the answer</source>
        <translation>Lösung zei&amp;gen</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Significant digits that count</source>
        <translation>Wie viele signifikante Stellen zählen</translation>
    </message>
    <message>
        <source>%1 significant digits</source>
        <translation>%1 signifikante Stellen</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>a number is expected, as −0.25, 1e-3 or 3/8</source>
        <translation>eine Zahl erwartet, etwa −0,25, 1e-3 oder 3/8</translation>
    </message>
    <message>
        <source>%1 of %2 right, %3</source>
        <translation>%1 von %2 richtig, %3</translation>
    </message>
    <message>
        <source>1 try</source>
        <translation>1 Versuch</translation>
    </message>
    <message>
        <source>%1 tries</source>
        <translation>%1 Versuche</translation>
    </message>
    <message>
        <source>Predict the numbers of a step</source>
        <translation>Die Zahlen eines Schritts vorhersagen</translation>
    </message>
    <message>
        <source>Each stage is asked for before it is shown. Type what you have worked out; a wrong answer is told what it betrays.</source>
        <translation>Nach jeder Stufe wird gefragt, bevor sie gezeigt wird. Tippen Sie ein, was Sie ausgerechnet haben; zu einer falschen Antwort steht da, welchen Fehler sie verrät.</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>B&amp;eginnen</translation>
    </message>
    <message>
        <source>Your turn: %1</source>
        <translation>Jetzt Sie: %1</translation>
    </message>
    <message>
        <source>stage %1 of %2</source>
        <translation>Stufe %1 von %2</translation>
    </message>
    <message>
        <source>Type what you worked out</source>
        <translation>Eigenes Ergebnis eintippen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>H&amp;int %1 of %2</source>
        <translation>H&amp;inweis %1 von %2</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>Nächste Stufe</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>Prü&amp;fen</translation>
    </message>
    <message>
        <source>How many significant digits of an answer have to be right</source>
        <translation>Wie viele signifikante Stellen einer Antwort stimmen müssen</translation>
    </message>
    <message>
        <source>The equation of the entry, then its factors, then its products</source>
        <translation>Die Gleichung des Eintrags, dann die Faktoren, dann die Produkte</translation>
    </message>
    <message>
        <source>Give this answer away</source>
        <translation>Diese Lösung verraten</translation>
    </message>
    <message>
        <source>Check the answer, or go on to the next stage (Enter)</source>
        <translation>Die Antwort prüfen oder weiter zur nächsten Stufe (Eingabe)</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Be&amp;richt speichern…</translation>
    </message>
    <message>
        <source>What was asked and answered so far, as a page or a table</source>
        <translation>Was bisher gefragt und geantwortet wurde, als Seite oder Tabelle</translation>
    </message>
    <message>
        <source>%1 digits here</source>
        <translation>hier %1 Stellen</translation>
    </message>
    <message>
        <source>The step is so small that only %1 significant digits tell %2 from what it was. A tooltip has all digits of a number.</source>
        <translation>Der Schritt ist so klein, dass erst %1 signifikante Stellen %2 vom bisherigen Wert unterscheiden. Ein Tooltip zeigt alle Stellen einer Zahl.</translation>
    </message>
    <message>
        <source>Given, as it is hidden: %1</source>
        <translation>Gegeben, da es ausgeblendet ist: %1</translation>
    </message>
</context>
<context>
    <name>chainrule::QuestionBox</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>A number: −0.25, 1e-3 or 3/8; Enter checks it</source>
        <translation>Eine Zahl: −0,25, 1e-3 oder 3/8; die Eingabetaste prüft sie</translation>
    </message>
    <message>
        <source>Grade the answer (Enter)</source>
        <translation>Die Antwort bewerten (Eingabe)</translation>
    </message>
    <message>
        <source>A number is expected, as −0.25, 1e-3 or 3/8.</source>
        <translation>Eine Zahl wird erwartet, etwa −0,25, 1e-3 oder 3/8.</translation>
    </message>
    <message>
        <source>There is more to choose.</source>
        <translation>Es gibt noch mehr auszuwählen.</translation>
    </message>
    <message>
        <source>✓ Right.</source>
        <translation>✓ Richtig.</translation>
    </message>
    <message>
        <source>✕ Not so.</source>
        <translation>✕ Stimmt nicht.</translation>
    </message>
</context>
<context>
    <name>chainrule::RateChoicesDialog</name>
    <message>
        <source>The map of learning rates</source>
        <translation>Die Karte der Lernraten</translation>
    </message>
    <message>
        <source>the state that is shown</source>
        <translation>der gezeigte Zustand</translation>
    </message>
    <message>
        <source>the start of the run</source>
        <translation>der Start des Laufs</translation>
    </message>
    <message>
        <source>the mean over all samples</source>
        <translation>der Mittelwert über alle Beispiele</translation>
    </message>
    <message>
        <source>of each step’s own samples</source>
        <translation>der eigenen Beispiele jedes Schritts</translation>
    </message>
    <message>
        <source>S&amp;mallest α</source>
        <translation>&amp;Kleinstes α</translation>
    </message>
    <message>
        <source>&amp;Largest α</source>
        <translation>&amp;Größtes α</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Läufe</translation>
    </message>
    <message>
        <source>Steps of &amp;each</source>
        <translation>Schritte &amp;je Lauf</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>K&amp;osten</translation>
    </message>
    <message>
        <source>“%1” is no learning rate: a number from 10⁻¹² to 10¹² is expected.</source>
        <translation>„%1“ ist keine Lernrate: Erwartet wird eine Zahl von 10⁻¹² bis 10¹².</translation>
    </message>
    <message>
        <source>The largest α has to be above the smallest.</source>
        <translation>Das größte α muss über dem kleinsten liegen.</translation>
    </message>
    <message>
        <source>The α of the first column</source>
        <translation>Das α der ersten Spalte</translation>
    </message>
    <message>
        <source>The α of the last column</source>
        <translation>Das α der letzten Spalte</translation>
    </message>
    <message>
        <source>How many columns: each trains a copy of the network</source>
        <translation>Wie viele Spalten: Jede trainiert eine Kopie des Netzes</translation>
    </message>
    <message>
        <source>How many steps each copy makes</source>
        <translation>Wie viele Schritte jede Kopie macht</translation>
    </message>
    <message>
        <source>Where the copies begin</source>
        <translation>Wo die Kopien beginnen</translation>
    </message>
    <message>
        <source>Which samples the cost C of the map is of</source>
        <translation>Von welchen Beispielen die Kosten C der Karte sind</translation>
    </message>
    <message>
        <source>Make the map with these choices (Enter)</source>
        <translation>Die Karte mit diesen Optionen erstellen (Eingabe)</translation>
    </message>
    <message>
        <source>Leave the map as it is (Escape)</source>
        <translation>Die Karte lassen, wie sie ist (Esc)</translation>
    </message>
</context>
<context>
    <name>chainrule::RateLegend</name>
    <message>
        <source>diverges</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Set α</source>
        <translation>α setzen</translation>
    </message>
    <message>
        <source>Choices…</source>
        <translation>Optionen…</translation>
    </message>
    <message>
        <source>Range of α, runs, steps, start and cost of the map</source>
        <translation>Bereich von α, Läufe, Schritte, Start und Kosten der Karte</translation>
    </message>
    <message>
        <source>Click a column of the map first</source>
        <translation>Zuerst eine Spalte der Karte anklicken</translation>
    </message>
    <message>
        <source>Make this column’s steps, with α = %1</source>
        <translation>Die Schritte dieser Spalte machen, mit α = %1</translation>
    </message>
    <message>
        <source>Go on with α = %1</source>
        <translation>Weiter mit α = %1</translation>
    </message>
    <message>
        <source>best after %1 steps</source>
        <translation>bestes nach %1 Schritten</translation>
    </message>
    <message>
        <source>α %1</source>
        <translation>α %1</translation>
    </message>
    <message>
        <source>its cost</source>
        <translation>Kosten damit</translation>
    </message>
    <message>
        <source>α now after %1 steps</source>
        <translation>jetzt nach %1 Schritten</translation>
    </message>
    <message>
        <source>chosen, α %1</source>
        <translation>gewählt, α %1</translation>
    </message>
    <message>
        <source>quadratic model</source>
        <translation>quadratisches Modell</translation>
    </message>
    <message>
        <source>%1 at that step (log)</source>
        <translation>%1 bei diesem Schritt (log)</translation>
    </message>
    <message>
        <source>true cost along −%1</source>
        <translation>wahre Kosten entlang −%1</translation>
    </message>
    <message>
        <source>first order, −%1</source>
        <translation>erste Ordnung, −%1</translation>
    </message>
    <message>
        <source>%1: lowest C on this line</source>
        <translation>%1: kleinstes C der Kurve</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 jetzt</translation>
    </message>
</context>
<context>
    <name>chainrule::RateMap</name>
    <message>
        <source>Map of the cost over learning rate and step</source>
        <translation>Karte der Kosten über Lernrate und Schritt</translation>
    </message>
    <message>
        <source>α = %1</source>
        <translation>α = %1</translation>
    </message>
    <message>
        <source>no step after %1</source>
        <translation>kein Schritt nach %1</translation>
    </message>
    <message>
        <source>step %1: C = %2</source>
        <translation>Schritt %1: C = %2</translation>
    </message>
    <message>
        <source>diverges</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>at the end C = %1</source>
        <translation>am Ende C = %1</translation>
    </message>
    <message>
        <source>after one step C = %1</source>
        <translation>nach einem Schritt C = %1</translation>
    </message>
    <message>
        <source>second order %1</source>
        <translation>zweite Ordnung %1</translation>
    </message>
    <message>
        <source>first order %1</source>
        <translation>erste Ordnung %1</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>from α = %1 to %2: %3</source>
        <translation>von α = %1 bis %2: %3</translation>
    </message>
    <message>
        <source>rises</source>
        <translation>steigt</translation>
    </message>
    <message>
        <source>oscillates</source>
        <translation>schwingt</translation>
    </message>
    <message>
        <source>too small: hardly moves</source>
        <translation>zu klein: kaum Bewegung</translation>
    </message>
    <message>
        <source>stuck, saturated</source>
        <translation>steckt fest, gesättigt</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>steckt fest</translation>
    </message>
    <message>
        <source>learns</source>
        <translation>lernt</translation>
    </message>
    <message>
        <source>step, downwards</source>
        <translation>Schritt, abwärts</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>One column is one run of %1 steps</source>
        <translation>Eine Spalte ist ein Lauf von %1 Schritten</translation>
    </message>
    <message>
        <source>%1 after one step</source>
        <translation>%1 nach einem Schritt</translation>
    </message>
    <message>
        <source>%1 after one step, mean</source>
        <translation>%1 nach einem Schritt, Mittel</translation>
    </message>
    <message>
        <source>learning rate %1 (log)</source>
        <translation>Lernrate %1 (log)</translation>
    </message>
</context>
<context>
    <name>chainrule::RateReadings</name>
    <message>
        <source>Cost along the gradient</source>
        <translation>Kosten entlang des Gradienten</translation>
    </message>
    <message>
        <source>actual change</source>
        <translation>wirkliche Änderung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Once training rests, the learning rates are tried from here.</source>
        <translation>Sobald das Training ruht, werden die Lernraten von hier aus erprobt.</translation>
    </message>
    <message>
        <source>The gradient is 0: a step along it changes nothing.</source>
        <translation>Der Gradient ist 0: Ein Schritt entlang des Gradienten ändert nichts.</translation>
    </message>
    <message>
        <source>C or its gradient is not finite: what a step changes cannot be told.</source>
        <translation>C oder der Gradient ist nicht endlich: Was ein Schritt ändert, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>One step with α = %1 takes C from %2 to %3.</source>
        <translation>Ein Schritt mit α = %1 bringt C von %2 auf %3.</translation>
    </message>
    <message>
        <source>That is what the schedule takes of α = %1 at this step; each run of the map takes its part of its own α.</source>
        <translation>So viel nimmt der Verlauf in diesem Schritt von α = %1; jeder Lauf der Karte nimmt den gleichen Teil seines eigenen α.</translation>
    </message>
    <message>
        <source>With α = 0 nothing changes.</source>
        <translation>Mit α = 0 ändert sich nichts.</translation>
    </message>
    <message>
        <source>So long a step leaves the numbers a computer can hold.</source>
        <translation>Ein so langer Schritt verlässt den Bereich der Zahlen, die ein Computer darstellen kann.</translation>
    </message>
    <message>
        <source>So short a step changes C by less than its last digits show.</source>
        <translation>Ein so kurzer Schritt ändert C um weniger, als die letzten Stellen zeigen.</translation>
    </message>
    <message>
        <source>So short a step sees C as a plane: the first order says it all.</source>
        <translation>Ein so kurzer Schritt sieht C als Ebene: Die erste Ordnung sagt alles.</translation>
    </message>
    <message>
        <source>The first order misses that C bends along the way; the second order has that.</source>
        <translation>Der ersten Ordnung entgeht, dass C unterwegs gekrümmt ist; die zweite Ordnung erfasst es.</translation>
    </message>
    <message>
        <source>The step is so long that C bends otherwise along the way than where it began: neither order promises what it does.</source>
        <translation>Der Schritt ist so lang, dass C unterwegs anders gekrümmt ist als am Anfang: Keine der beiden Ordnungen sagt voraus, was er bewirkt.</translation>
    </message>
    <message>
        <source>Along −g C has no lowest point that a step between 10⁻⁶ and 10⁶ in length would reach.</source>
        <translation>Entlang −g hat C kein Minimum, das ein Schritt der Länge 10⁻⁶ bis 10⁶ erreichen würde.</translation>
    </message>
    <message>
        <source>One step from here raises C from α ≈ %1 on.</source>
        <translation>Ab α ≈ %1 erhöht ein Schritt von hier aus C.</translation>
    </message>
    <message>
        <source>frozen at step %1</source>
        <translation>Stand von Schritt %1</translation>
    </message>
    <message>
        <source>With the numbers of step %1</source>
        <translation>Mit den Zahlen von Schritt %1</translation>
    </message>
    <message>
        <source>of one sample</source>
        <translation>eines Beispiels</translation>
    </message>
    <message>
        <source>mean over %1 samples</source>
        <translation>gemittelt über %1 Beispiele</translation>
    </message>
    <message>
        <source>holds the only slope, %1</source>
        <translation>enthält die einzige Ableitung, %1</translation>
    </message>
    <message>
        <source>holds all %1 slopes, %2</source>
        <translation>enthält alle %1 Ableitungen, %2</translation>
    </message>
    <message>
        <source>Promised and actual change at α = %1</source>
        <translation>Erwartet und wirklich bei α = %1</translation>
    </message>
    <message>
        <source>Three learning rates</source>
        <translation>Drei Lernraten</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>first order, −%1</source>
        <translation>erste Ordnung, −%1</translation>
    </message>
    <message>
        <source>second order, adds %1</source>
        <translation>zweite Ordnung, dazu %1</translation>
    </message>
    <message>
        <source>lowest point of the true curve, %1</source>
        <translation>Minimum der wahren Kurve, %1</translation>
    </message>
    <message>
        <source>lowest point of the model, %1</source>
        <translation>Minimum des Modells, %1</translation>
    </message>
    <message>
        <source>stability limit, %1 (%2 %3)</source>
        <translation>Stabilitätsgrenze, %1 (%2 %3)</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>chainrule::RecoveryDialog</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Recover unsaved work</source>
        <translation>Nicht gespeicherte Arbeit wiederherstellen</translation>
    </message>
    <message>
        <source>Chainrule ended before this was saved:</source>
        <translation>Chainrule wurde beendet, bevor dies gespeichert war:</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Delete what was kept</source>
        <translation>Das Aufbewahrte löschen</translation>
    </message>
    <message>
        <source>Keep it and ask again at the next start</source>
        <translation>Aufbewahren und beim nächsten Start wieder fragen</translation>
    </message>
    <message>
        <source>kept %1, never saved</source>
        <translation>aufbewahrt %1, nie gespeichert</translation>
    </message>
    <message>
        <source>kept %1, the file was saved later, in %2</source>
        <translation>aufbewahrt %1, die Datei wurde später gespeichert, in %2</translation>
    </message>
    <message>
        <source>kept %1, in %2</source>
        <translation>aufbewahrt %1, in %2</translation>
    </message>
    <message>
        <source>What was kept; the arrows choose, Enter recovers it</source>
        <translation>Was aufbewahrt wurde; mit den Pfeiltasten auswählen, mit der Eingabetaste wiederherstellen</translation>
    </message>
    <message>
        <source>Open it as a change of its file, which is yours to save</source>
        <translation>Als Änderung der Datei öffnen, die Sie dann selbst speichern</translation>
    </message>
</context>
<context>
    <name>chainrule::RunsLegend</name>
    <message>
        <source>%1: C = %2</source>
        <translation>%1: C = %2</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>
Double-click to go on with it</source>
        <translation>
Doppelklick, um damit weiterzumachen</translation>
    </message>
    <message>
        <source>Go &amp;on with this run</source>
        <translation>Mit diesem Lauf &amp;weitermachen</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>&amp;Benennen…</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Einblenden</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ausblenden</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocker</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Name des Laufs</translation>
    </message>
    <message>
        <source>A run with a name is kept when older ones have to go.</source>
        <translation>Ein Lauf mit einem Namen bleibt erhalten, wenn ältere weichen müssen.</translation>
    </message>
    <message>
        <source>and 1 other</source>
        <translation>und 1 weiterer</translation>
    </message>
    <message>
        <source>and %1 others</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1: C = %2, hidden</source>
        <translation>%1: C = %2, ausgeblendet</translation>
    </message>
    <message>
        <source>Trains it further from where it ended</source>
        <translation>Trainiert ihn weiter, wo er endete</translation>
    </message>
    <message>
        <source>A run with a name is kept longest</source>
        <translation>Ein Lauf mit Namen wird am längsten behalten</translation>
    </message>
    <message>
        <source>Draws its curve again</source>
        <translation>Zeichnet seine Kurve wieder</translation>
    </message>
    <message>
        <source>Draws no curve of it</source>
        <translation>Zeichnet keine Kurve von ihm</translation>
    </message>
    <message>
        <source>Gives it up with its curve and all its steps</source>
        <translation>Gibt ihn mit seiner Kurve und allen Schritten auf</translation>
    </message>
</context>
<context>
    <name>chainrule::SampleChooser</name>
    <message>
        <source>Previous sample</source>
        <translation>Voriges Beispiel</translation>
    </message>
    <message>
        <source>Previous sample ([)</source>
        <translation>Voriges Beispiel ([)</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>Nächstes Beispiel</translation>
    </message>
    <message>
        <source>Next sample (])</source>
        <translation>Nächstes Beispiel (])</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Sample %1: the row of the data that is shown</source>
        <translation>Beispiel %1: die gezeigte Zeile der Daten</translation>
    </message>
</context>
<context>
    <name>chainrule::ScheduleDialog</name>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Schedule of the learning rate α</source>
        <translation>Verlauf der Lernrate α</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Schritte</translation>
    </message>
    <message>
        <source>&amp;Factor</source>
        <translation>&amp;Faktor</translation>
    </message>
    <message>
        <source>&amp;Warm-up, steps</source>
        <translation>An&amp;lauf, Schritte</translation>
    </message>
    <message>
        <source>“%1” is no factor: a number from 0 to 1 is expected.</source>
        <translation>„%1“ ist kein Faktor: Erwartet wird eine Zahl von 0 bis 1.</translation>
    </message>
    <message>
        <source>“%1” is no factor: a number above 0 and at most 1 is expected.</source>
        <translation>„%1“ ist kein Faktor: Erwartet wird eine Zahl über 0 und höchstens 1.</translation>
    </message>
    <message>
        <source>Step %1, the next, takes α = %2</source>
        <translation>Schritt %1, der nächste, nimmt α = %2</translation>
    </message>
    <message>
        <source>How α changes from step to step</source>
        <translation>Wie sich α von Schritt zu Schritt ändert</translation>
    </message>
    <message>
        <source>After how many steps α takes the factor, or how many the cosine lasts</source>
        <translation>Nach wie vielen Schritten α den Faktor bekommt oder wie viele der Kosinus dauert</translation>
    </message>
    <message>
        <source>What α is multiplied by: a number from 0 to 1</source>
        <translation>Womit α multipliziert wird: eine Zahl von 0 bis 1</translation>
    </message>
    <message>
        <source>Over how many steps α grows to its full size at first; 0 for none</source>
        <translation>Über wie viele Schritte α anfangs auf die volle Größe wächst; 0 für keinen Anlauf</translation>
    </message>
    <message>
        <source>The next step goes by this schedule (Enter)</source>
        <translation>Der nächste Schritt folgt diesem Verlauf (Eingabe)</translation>
    </message>
    <message>
        <source>Leave α as it is (Escape)</source>
        <translation>α lassen, wie es ist (Esc)</translation>
    </message>
</context>
<context>
    <name>chainrule::ShownDialog</name>
    <message>
        <source>z, the weighted sums</source>
        <translation>z, die gewichteten Summen</translation>
    </message>
    <message>
        <source>a, the activations</source>
        <translation>a, die Aktivierungen</translation>
    </message>
    <message>
        <source>σ′(z), the slopes</source>
        <translation>σ′(z), die Steigungen</translation>
    </message>
    <message>
        <source>δ, the errors</source>
        <translation>δ, die Fehler</translation>
    </message>
    <message>
        <source>∂C/∂W, the weights&apos; gradients</source>
        <translation>∂C/∂W, die Gradienten der Gewichte</translation>
    </message>
    <message>
        <source>∂C/∂b, the biases&apos; gradients</source>
        <translation>∂C/∂b, die Gradienten der Biases</translation>
    </message>
    <message>
        <source>b, the biases</source>
        <translation>b, die Biases</translation>
    </message>
    <message>
        <source>C, the cost</source>
        <translation>C, die Kosten</translation>
    </message>
    <message>
        <source>α, the learning rate</source>
        <translation>α, die Lernrate</translation>
    </message>
    <message>
        <source>2/λmax and α*, over the slider of α</source>
        <translation>2/λmax und α*, über dem Regler von α</translation>
    </message>
    <message>
        <source>Stages of the step</source>
        <translation>Stufen des Schritts</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Equation</source>
        <translation>Gleichung</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Gradient check</source>
        <translation>Gradientenprüfung</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Gradient norms</source>
        <translation>Gradientennormen</translation>
    </message>
    <message>
        <source>Legends of the network</source>
        <translation>Legenden des Netzes</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Step counter</source>
        <translation>Schrittzähler</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation>Teile des Fensters</translation>
    </message>
    <message>
        <source>What is hidden is kept with the session, in its file. Stages of a hidden quantity are passed over.</source>
        <translation>Was ausgeblendet ist, wird mit der Sitzung in ihrer Datei aufbewahrt. Stufen einer ausgeblendeten Größe werden übersprungen.</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>Nothing is hidden then</source>
        <translation>Dann ist nichts ausgeblendet</translation>
    </message>
    <message>
        <source>What is chosen is in effect already</source>
        <translation>Was gewählt ist, gilt bereits</translation>
    </message>
    <message>
        <source>With a tick it is shown</source>
        <translation>Mit Haken wird es gezeigt</translation>
    </message>
</context>
<context>
    <name>chainrule::SlipNote</name>
    <message>
        <source>Don&apos;t point this out again</source>
        <translation>Nicht mehr darauf hinweisen</translation>
    </message>
</context>
<context>
    <name>chainrule::SpeedSlider</name>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>%1 stage/s</source>
        <translation>%1 Stufe/s</translation>
    </message>
    <message>
        <source>%1 stages/s</source>
        <translation>%1 Stufen/s</translation>
    </message>
    <message>
        <source>%1 step/s</source>
        <translation>%1 Schritt/s</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 Schritte/s</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How fast Run goes: %1</source>
        <translation>Wie schnell der Lauf geht: %1</translation>
    </message>
    <message>
        <source>a stage each %1 s</source>
        <translation>alle %1&#xa0;s eine Stufe</translation>
    </message>
</context>
<context>
    <name>chainrule::StageRibbon</name>
    <message>
        <source>Stages of a training step</source>
        <translation>Stufen eines Trainingsschritts</translation>
    </message>
    <message>
        <source>%1, stage %2 of %3</source>
        <translation>%1, Stufe %2 von %3</translation>
    </message>
    <message>
        <source>Running whole steps</source>
        <translation>Läuft in ganzen Schritten</translation>
    </message>
    <message>
        <source>Between two steps</source>
        <translation>Zwischen zwei Schritten</translation>
    </message>
    <message>
        <source>Before the first stage</source>
        <translation>Vor der ersten Stufe</translation>
    </message>
    <message>
        <source>On %1. </source>
        <translation>Bei %1. </translation>
    </message>
    <message>
        <source>Forward pass: values flow right →</source>
        <translation>Vorwärtsdurchlauf: Werte nach rechts →</translation>
    </message>
    <message>
        <source>Forward pass →</source>
        <translation>Vorwärtsdurchlauf →</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Backward pass: blame flows left ←</source>
        <translation>Rückwärtsdurchlauf: Fehler nach links ←</translation>
    </message>
    <message>
        <source>Backward pass ←</source>
        <translation>Rückwärtsdurchlauf ←</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>in a narrow place</comment>
        <translation>Update</translation>
    </message>
</context>
<context>
    <name>chainrule::StepScrubber</name>
    <message>
        <source>Step of the run</source>
        <translation>Schritt des Laufs</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Step %1 of %2. Training from here repeats the run; a change makes it another one</source>
        <translation>Schritt %1 von %2. Training von hier aus wiederholt den Lauf; eine Änderung macht daraus einen anderen</translation>
    </message>
    <message>
        <source>Go back to any step of the run</source>
        <translation>Zurück zu irgendeinem Schritt des Laufs</translation>
    </message>
    <message>
        <source>The band is what the plot shows of it</source>
        <translation>Der Streifen ist, was das Diagramm davon zeigt</translation>
    </message>
    <message>
        <source>Type a step from %1 to %2</source>
        <translation>Einen Schritt von %1 bis %2 eintippen</translation>
    </message>
    <message>
        <source>“%1” is no step: a whole number from %2 to %3 is expected.</source>
        <translation>„%1“ ist kein Schritt: Erwartet wird eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>The run has no step %1 yet. This is its last one, step %2.</source>
        <translation>Der Lauf hat noch keinen Schritt %1. Dies ist sein letzter, Schritt %2.</translation>
    </message>
    <message>
        <source>The run has no step %1. This is its first one, step %2.</source>
        <translation>Der Lauf hat keinen Schritt %1. Dies ist sein erster, Schritt %2.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>chainrule::StepSummary</name>
    <message>
        <source>What one step does now</source>
        <translation>Was ein Schritt jetzt bewirkt</translation>
    </message>
    <message>
        <source>gradient norm, layer %1</source>
        <translation>Gradientennorm, Schicht %1</translation>
    </message>
    <message>
        <source>last step, promised:</source>
        <translation>letzter Schritt, erwartet:</translation>
    </message>
    <message>
        <source>last step, actual</source>
        <translation>letzter Schritt, wirklich</translation>
    </message>
</context>
<context>
    <name>chainrule::TrainingController</name>
    <message>
        <source>Nothing was changed: what is shown is out of date, and the new numbers are on their way.</source>
        <translation>Nichts wurde geändert: Was zu sehen ist, ist veraltet; die neuen Zahlen sind unterwegs.</translation>
    </message>
</context>
<context>
    <name>chainrule::TransportBar</name>
    <message>
        <source>Training controls</source>
        <translation>Steuerung des Trainings</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Zurück zum Start</translation>
    </message>
    <message>
        <source>Back to the same start (Home)</source>
        <translation>Zurück zum selben Start (Pos1)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>One stage back (←, Backspace)</source>
        <translation>Eine Stufe zurück (←, Rücktaste)</translation>
    </message>
    <message>
        <source>&amp;Next stage</source>
        <translation>&amp;Nächste Stufe</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>Nächste Stufe</translation>
    </message>
    <message>
        <source>Next stage (Space, →)</source>
        <translation>Nächste Stufe (Leertaste, →)</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>S&amp;chritt</translation>
    </message>
    <message>
        <source>One whole step (Enter)</source>
        <translation>Ein ganzer Schritt (Eingabe)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>La&amp;uf</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Pause after this step (R)</source>
        <translation>Pause nach diesem Schritt (R)</translation>
    </message>
    <message>
        <source>Run (R)</source>
        <translation>Lauf (R)</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>nicht berechnet</translation>
    </message>
</context>
<context>
    <name>chainrule::VectorStrip</name>
    <message>
        <source>Target of the shown sample</source>
        <translation>Zielwerte des gezeigten Beispiels</translation>
    </message>
    <message>
        <source>Input of the shown sample</source>
        <translation>Eingaben des gezeigten Beispiels</translation>
    </message>
</context>
<context>
    <name>chainrule::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Import table…</source>
        <translation>Tabelle &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;plot…</source>
        <translation>&amp;Diagramm exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Copy e&amp;quation as</source>
        <translation>&amp;Gleichung kopieren als</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>An&amp;sicht</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Point out the article&apos;s &amp;slips again</source>
        <translation>Auf die &amp;Versehen des Artikels wieder hinweisen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Fit network</source>
        <translation>&amp;Netz einpassen</translation>
    </message>
    <message>
        <source>Colours of the &amp;platform</source>
        <translation>Farben des &amp;Systems</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Dunkel oder hell</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Weniger &amp;Bewegung</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Vo&amp;llbild</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>&amp;Next stage</source>
        <translation>&amp;Nächste Stufe</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Stage &amp;back</source>
        <translation>Stufe &amp;zurück</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Next &amp;half</source>
        <translation>Nächste &amp;Hälfte</translation>
    </message>
    <message>
        <source>Shift+→</source>
        <translation>Umschalt+→</translation>
    </message>
    <message>
        <source>&amp;Previous half</source>
        <translation>&amp;Vorige Hälfte</translation>
    </message>
    <message>
        <source>Shift+←</source>
        <translation>Umschalt+←</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>La&amp;uf</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>S&amp;chneller</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>&amp;Langsamer</translation>
    </message>
    <message>
        <source>Previous sample</source>
        <translation>Voriges Beispiel</translation>
    </message>
    <message>
        <source>[</source>
        <translation>[</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>Nächstes Beispiel</translation>
    </message>
    <message>
        <source>]</source>
        <translation>]</translation>
    </message>
    <message>
        <source>Back to the &amp;start</source>
        <translation>Zurück zum &amp;Start</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Same start with &amp;another α…</source>
        <translation>Gleicher Start mit &amp;anderem α…</translation>
    </message>
    <message>
        <source>New start, ne&amp;w weights</source>
        <translation>Neuer Start, neue Ge&amp;wichte</translation>
    </message>
    <message>
        <source>S&amp;chedule of α…</source>
        <translation>Verlau&amp;f von α…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Chainrule</source>
        <translation>Ü&amp;ber Chainrule</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Plot as a &amp;table</source>
        <translation>Diagramm als &amp;Tabelle</translation>
    </message>
    <message>
        <source>Wh&amp;ole step</source>
        <translation>&amp;Ganzer Schritt</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>Benutzer&amp;handbuch</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Strg+F1</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Umschalt+F1</translation>
    </message>
    <message>
        <source>New e&amp;xercise…</source>
        <translation>&amp;Neue Aufgabe…</translation>
    </message>
    <message>
        <source>Save report of pre&amp;dictions…</source>
        <translation>Vo&amp;rhersagebericht speichern…</translation>
    </message>
    <message>
        <source>&amp;What is shown…</source>
        <translation>Was gezeigt &amp;wird…</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Te&amp;xtgröße</translation>
    </message>
    <message>
        <source>Pr&amp;esent</source>
        <translation>Präs&amp;entieren</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Pla&amp;y stages</source>
        <translation>Stuf&amp;en abspielen</translation>
    </message>
    <message>
        <source>&amp;Play, until any key</source>
        <translation>&amp;Abspielen, bis zu einem Tastendruck</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>A stage each %1 s</source>
        <translation>Alle %1&#xa0;s eine Stufe</translation>
    </message>
    <message>
        <source>Mo&amp;ve network</source>
        <translation>Netz ve&amp;rschieben</translation>
    </message>
    <message>
        <source>To the &amp;left</source>
        <translation>Nach &amp;links</translation>
    </message>
    <message>
        <source>To the &amp;right</source>
        <translation>Nach &amp;rechts</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Small networks to be worked by hand, in the window or on a sheet</source>
        <translation>Kleine Netze zum Rechnen von Hand, im Fenster oder auf einem Blatt</translation>
    </message>
    <message>
        <source>Opens a session from its file, as dropping the file on the window does</source>
        <translation>Öffnet eine Sitzung aus ihrer Datei, wie es auch das Ablegen der Datei auf dem Fenster tut</translation>
    </message>
    <message>
        <source>Makes a session of a table: a CSV file with a row of names</source>
        <translation>Macht aus einer Tabelle eine Sitzung: aus einer CSV-Datei mit einer Zeile von Namen</translation>
    </message>
    <message>
        <source>Writes the session with its whole run to its file</source>
        <translation>Schreibt die Sitzung mit ihrem ganzen Lauf in ihre Datei</translation>
    </message>
    <message>
        <source>Writes the session with its whole run to another file</source>
        <translation>Schreibt die Sitzung mit ihrem ganzen Lauf in eine andere Datei</translation>
    </message>
    <message>
        <source>The step as a worked example, the network as a picture, every number as a table</source>
        <translation>Der Schritt als durchgerechnetes Beispiel, das Netz als Bild, alle Zahlen als Tabelle</translation>
    </message>
    <message>
        <source>The plot of the tab in front, as a picture or as numbers</source>
        <translation>Das Diagramm der vorderen Seite, als Bild oder als Zahlen</translation>
    </message>
    <message>
        <source>What Predict has asked so far and how it was answered</source>
        <translation>Was bisher vorherzusagen war und wie geantwortet wurde</translation>
    </message>
    <message>
        <source>Closes the window; where something has changed, it asks first</source>
        <translation>Schließt das Fenster; wo etwas geändert ist, fragt es vorher</translation>
    </message>
    <message>
        <source>Takes back an edit, a change of α or the beginning of another run</source>
        <translation>Nimmt eine Änderung, ein anderes α oder den Beginn eines anderen Laufs zurück</translation>
    </message>
    <message>
        <source>Makes again what was taken back</source>
        <translation>Macht das Zurückgenommene noch einmal</translation>
    </message>
    <message>
        <source>Shows this part of the window, or hides it</source>
        <translation>Zeigt diesen Teil des Fensters oder verbirgt ihn</translation>
    </message>
    <message>
        <source>Puts every panel back where it was at first</source>
        <translation>Bringt alle Bereiche dorthin zurück, wo sie anfangs waren</translation>
    </message>
    <message>
        <source>Hides quantities and panels that are not taught yet</source>
        <translation>Verbirgt Größen und Bereiche, die noch nicht behandelt sind</translation>
    </message>
    <message>
        <source>Brings back the remarks that were dismissed</source>
        <translation>Bringt die ausgeblendeten Hinweise zurück</translation>
    </message>
    <message>
        <source>The numbers of the plot in front, in a window of their own</source>
        <translation>Die Zahlen des vorderen Diagramms, in einem eigenen Fenster</translation>
    </message>
    <message>
        <source>Makes the network larger</source>
        <translation>Macht das Netz größer</translation>
    </message>
    <message>
        <source>Makes the network smaller, as far as it fits</source>
        <translation>Macht das Netz kleiner, bis es ganz zu sehen ist</translation>
    </message>
    <message>
        <source>Shows all of the network again</source>
        <translation>Zeigt wieder das ganze Netz</translation>
    </message>
    <message>
        <source>Changes from the one to the other</source>
        <translation>Wechselt vom einen zum anderen</translation>
    </message>
    <message>
        <source>Shows every change at once, without movement</source>
        <translation>Zeigt jede Änderung sofort, ohne Bewegung</translation>
    </message>
    <message>
        <source>Fills the screen with network and equation, in type for the last row</source>
        <translation>Füllt den Bildschirm mit Netz und Gleichung, in Schrift für die letzte Reihe</translation>
    </message>
    <message>
        <source>The window as large as the screen, or as it was</source>
        <translation>Das Fenster so groß wie der Bildschirm oder wie zuvor</translation>
    </message>
    <message>
        <source>Shows what lies to the left of what is in sight</source>
        <translation>Zeigt, was links vom Sichtbaren liegt</translation>
    </message>
    <message>
        <source>Shows what lies to the right of what is in sight</source>
        <translation>Zeigt, was rechts vom Sichtbaren liegt</translation>
    </message>
    <message>
        <source>Shows what lies above what is in sight</source>
        <translation>Zeigt, was über dem Sichtbaren liegt</translation>
    </message>
    <message>
        <source>Shows what lies below what is in sight</source>
        <translation>Zeigt, was unter dem Sichtbaren liegt</translation>
    </message>
    <message>
        <source>The next larger size of text</source>
        <translation>Die nächstgrößere Schrift</translation>
    </message>
    <message>
        <source>The next smaller size of text</source>
        <translation>Die nächstkleinere Schrift</translation>
    </message>
    <message>
        <source>Reveals the next stage of the training step</source>
        <translation>Deckt die nächste Stufe des Trainingsschritts auf</translation>
    </message>
    <message>
        <source>Hides the last stage again, or goes back into the step before</source>
        <translation>Verdeckt die letzte Stufe wieder oder geht in den Schritt davor zurück</translation>
    </message>
    <message>
        <source>To the end of the forward pass, of the backward pass, past the update</source>
        <translation>Ans Ende des Vorwärtsdurchlaufs, des Rückwärtsdurchlaufs, hinter die Aktualisierung</translation>
    </message>
    <message>
        <source>Back to where this half of the step begins</source>
        <translation>Zurück dorthin, wo diese Hälfte des Schritts beginnt</translation>
    </message>
    <message>
        <source>Completes the step, or makes the next one</source>
        <translation>Beendet den Schritt oder macht den nächsten</translation>
    </message>
    <message>
        <source>Makes step after step, until it is paused</source>
        <translation>Macht Schritt um Schritt, bis angehalten wird</translation>
    </message>
    <message>
        <source>Makes more steps in a second while it runs</source>
        <translation>Macht beim Laufen mehr Schritte in der Sekunde</translation>
    </message>
    <message>
        <source>Makes fewer steps in a second while it runs</source>
        <translation>Macht beim Laufen weniger Schritte in der Sekunde</translation>
    </message>
    <message>
        <source>Shows the numbers of the row before in the data</source>
        <translation>Zeigt die Zahlen der vorigen Zeile der Daten</translation>
    </message>
    <message>
        <source>Shows the numbers of the next row of the data</source>
        <translation>Zeigt die Zahlen der nächsten Zeile der Daten</translation>
    </message>
    <message>
        <source>Begins another run from the same weights</source>
        <translation>Beginnt einen anderen Lauf mit denselben Gewichten</translation>
    </message>
    <message>
        <source>Begins another run with it and goes as far as this one has got</source>
        <translation>Beginnt damit einen anderen Lauf und geht so weit, wie dieser gekommen ist</translation>
    </message>
    <message>
        <source>Begins another run from weights that are drawn anew</source>
        <translation>Beginnt einen anderen Lauf mit neu gezogenen Gewichten</translation>
    </message>
    <message>
        <source>Lets α change from step to step</source>
        <translation>Lässt α sich von Schritt zu Schritt ändern</translation>
    </message>
    <message>
        <source>Goes from stage to stage by itself, on through the steps</source>
        <translation>Geht von selbst von Stufe zu Stufe, weiter durch die Schritte</translation>
    </message>
    <message>
        <source>Opens the guide at its beginning; F1 opens it at what has the keyboard</source>
        <translation>Öffnet das Handbuch am Anfang; F1 öffnet es bei dem, was die Tastatur hat</translation>
    </message>
    <message>
        <source>Lists every key of the window</source>
        <translation>Zählt alle Tasten des Fensters auf</translation>
    </message>
    <message>
        <source>Explains the panel that is clicked next</source>
        <translation>Erklärt den Bereich, der als nächster angeklickt wird</translation>
    </message>
    <message>
        <source>Its version and its licence</source>
        <translation>Seine Version und seine Lizenz</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A smaller z would lower C.</source>
        <translation>Ein kleineres z würde C senken.</translation>
    </message>
    <message>
        <source>A larger z would lower C.</source>
        <translation>Ein größeres z würde C senken.</translation>
    </message>
    <message>
        <source>%1 is %2: its error is 0, and it sends no blame back.</source>
        <translation>%1 liegt %2: Der Fehler ist 0, und nichts davon geht zurück.</translation>
    </message>
    <message>
        <source>%1 is %2, but %3 is flat there: its error is 0, and this sample cannot correct it.</source>
        <translation>%1 liegt %2, aber %3 ist dort flach: Der Fehler ist 0, und dieses Beispiel kann nichts berichtigen.</translation>
    </message>
    <message>
        <source>%1 is %2; with cross-entropy the slope cancels, so that is its error.</source>
        <translation>%1 liegt %2; mit der Kreuzentropie kürzt sich die Steigung, also ist das der Fehler.</translation>
    </message>
    <message>
        <source>%1 is %2, but %3 is nearly flat there (slope %4): its error is only %5.</source>
        <translation>%1 liegt %2, aber %3 ist dort fast flach (Steigung %4): Der Fehler ist nur %5.</translation>
    </message>
    <message>
        <source>%1 is %2; the slope of %3 is 1 there, so that is its error.</source>
        <translation>%1 liegt %2; %3 hat dort die Steigung 1, also ist das der Fehler.</translation>
    </message>
    <message>
        <source>%1 is %2; the slope of %3, at most %4, shrinks that to an error of %5.</source>
        <translation>%1 liegt %2; %3 hat höchstens die Steigung %4 und verkleinert das auf einen Fehler von %5.</translation>
    </message>
    <message>
        <source>No blame reaches %1: %2.</source>
        <extracomment>%2 is a clause: &quot;No blame reaches input 1: its weight to output 2 is exactly 0.&quot;</extracomment>
        <translation>%1 erhält keinen Anteil am Fehler: %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A clause that gets its full stop.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>Two clauses; the second has its full stop.</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 gets its blame through %2, its only way on</source>
        <translation>%1 erhält den ganzen Anteil am Fehler über %2, denn einen anderen Weg gibt es nicht</translation>
    </message>
    <message>
        <source>%1 is blamed only through %2, since %3</source>
        <extracomment>%3 is a clause: &quot;… since its weight to output 2 is exactly 0&quot;</extracomment>
        <translation>%1 erhält einen Anteil am Fehler nur über %2, denn %3</translation>
    </message>
    <message>
        <source>The blame sent back to %1 cancels exactly: %2 is left of terms that add up to %3 without their signs</source>
        <translation>Die an %1 zurückgegebenen Anteile am Fehler heben sich genau auf: Es bleibt %2 von Summanden, deren Beträge zusammen %3 ergeben</translation>
    </message>
    <message>
        <source>The blame sent back to %1 nearly cancels: %2 is left of terms that add up to %3 without their signs</source>
        <translation>Die an %1 zurückgegebenen Anteile am Fehler heben sich fast auf: Es bleibt %2 von Summanden, deren Beträge zusammen %3 ergeben</translation>
    </message>
    <message>
        <source>%1 gets %2 of its blame through %3</source>
        <translation>%1 erhält %2 des Anteils am Fehler über %3</translation>
    </message>
    <message>
        <source>%1 gets %2 of its blame through %3, signs aside</source>
        <translation>%1 erhält dem Betrag nach %2 des Anteils am Fehler über %3</translation>
    </message>
    <message>
        <source>%1 is blamed from several sides, the most (%2) through %3 and as much through another</source>
        <translation>%1 erhält von mehreren Seiten einen Anteil am Fehler, den größten (%2) über %3 und einen gleich großen über ein weiteres Neuron</translation>
    </message>
    <message numerus="yes">
        <source>%1 is blamed from several sides, the most (%2) through %3 and as much through %n others</source>
        <translation>
            <numerusform>%1 erhält von mehreren Seiten einen Anteil am Fehler, den größten (%2) über %3 und einen gleich großen über %n weiteres Neuron</numerusform>
            <numerusform>%1 erhält von mehreren Seiten einen Anteil am Fehler, den größten (%2) über %3 und gleich große über %n weitere Neuronen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is blamed from several sides, the most (%2) through %3</source>
        <translation>%1 erhält von mehreren Seiten einen Anteil am Fehler, den größten (%2) über %3</translation>
    </message>
    <message>
        <source>%1 is flat there, so none of it gets through.</source>
        <translation>%1 ist dort flach, also kommt nichts davon durch.</translation>
    </message>
    <message>
        <source>%1 is nearly flat there (slope %2), so hardly any of it gets through.</source>
        <translation>%1 ist dort fast flach (Steigung %2), also kommt kaum etwas davon durch.</translation>
    </message>
    <message>
        <source>the slope of %1 is 1 there, so all of it gets through.</source>
        <translation>%1 hat dort die Steigung 1, also kommt alles davon durch.</translation>
    </message>
    <message>
        <source>the slope of %1, at most %2, then shrinks that blame.</source>
        <translation>%1 hat höchstens die Steigung %2 und verkleinert dann diesen Anteil.</translation>
    </message>
    <message>
        <source>the error of %1 is exactly 0</source>
        <translation>der Fehler von %1 ist genau 0</translation>
    </message>
    <message>
        <source>its weight to %1 is exactly 0</source>
        <translation>das Gewicht zu %1 ist genau 0</translation>
    </message>
    <message>
        <source>all errors of the outputs are exactly 0</source>
        <translation>alle Fehler der Ausgänge sind genau 0</translation>
    </message>
    <message>
        <source>all errors of layer %1 are exactly 0</source>
        <translation>alle Fehler der Schicht %1 sind genau 0</translation>
    </message>
    <message>
        <source>all its weights to the outputs are exactly 0</source>
        <translation>alle Gewichte zu den Ausgängen sind genau 0</translation>
    </message>
    <message>
        <source>all its weights to layer %1 are exactly 0</source>
        <translation>alle Gewichte zur Schicht %1 sind genau 0</translation>
    </message>
    <message>
        <source>every way on carries exactly 0</source>
        <translation>jeder Weg trägt genau 0</translation>
    </message>
    <message>
        <source>its weights to the others are exactly 0</source>
        <translation>die Gewichte zu den anderen sind genau 0</translation>
    </message>
    <message>
        <source>the errors of the others are exactly 0</source>
        <translation>die Fehler der anderen sind genau 0</translation>
    </message>
    <message>
        <source>every other way on carries exactly 0</source>
        <translation>jeder andere Weg trägt genau 0</translation>
    </message>
    <message>
        <source>raising this weight would raise %1, so gradient descent lowers it.</source>
        <translation>ein größeres Gewicht würde %1 erhöhen, also verkleinert es der Gradientenabstieg.</translation>
    </message>
    <message>
        <source>raising this weight would lower %1, so gradient descent raises it.</source>
        <translation>ein größeres Gewicht würde %1 senken, also vergrößert es der Gradientenabstieg.</translation>
    </message>
    <message>
        <source>raising this bias would raise %1, but biases are fixed here.</source>
        <translation>ein größerer Bias würde %1 erhöhen, aber die Biases sind hier fest.</translation>
    </message>
    <message>
        <source>raising this bias would lower %1, but biases are fixed here.</source>
        <translation>ein größerer Bias würde %1 senken, aber die Biases sind hier fest.</translation>
    </message>
    <message>
        <source>raising this bias would raise %1, so gradient descent lowers it.</source>
        <translation>ein größerer Bias würde %1 erhöhen, also verkleinert ihn der Gradientenabstieg.</translation>
    </message>
    <message>
        <source>raising this bias would lower %1, so gradient descent raises it.</source>
        <translation>ein größerer Bias würde %1 senken, also vergrößert ihn der Gradientenabstieg.</translation>
    </message>
    <message>
        <source>%1 has an error of exactly 0, so this weight gets no gradient.</source>
        <translation>%1 hat genau den Fehler 0, also bekommt dieses Gewicht keinen Gradienten.</translation>
    </message>
    <message>
        <source>%1 has an error of exactly 0, so its bias gets no gradient.</source>
        <translation>%1 hat genau den Fehler 0, also bekommt der Bias keinen Gradienten.</translation>
    </message>
    <message>
        <source>A bias is a weight from a constant 1, so its gradient is the error itself: %1</source>
        <extracomment>%1 is a sentence: &quot;… raising this bias would raise C, so gradient descent lowers it.&quot;</extracomment>
        <translation>Ein Bias ist ein Gewicht, dessen Eingabe stets 1 ist; sein Gradient ist also der Fehler selbst: %1</translation>
    </message>
    <message>
        <source>%1 is exactly 0, so this weight had no part in the error: its gradient is 0.</source>
        <translation>%1 ist genau 0, also hatte dieses Gewicht keinen Anteil am Fehler: Sein Gradient ist 0.</translation>
    </message>
    <message>
        <source>%1 sent %2 to %3, whose error is %4: their product is too small to be told from 0.</source>
        <translation>%1 gab %2 an %3 weiter; der Fehler dort ist %4: Das Produkt ist zu klein, um es von 0 zu unterscheiden.</translation>
    </message>
    <message>
        <source>%1 sent %2 to %3, whose error is %4: %5</source>
        <extracomment>%5 is a sentence: &quot;… raising this weight would raise C, so gradient descent lowers it.&quot;</extracomment>
        <translation>%1 gab %2 an %3 weiter; der Fehler dort ist %4: %5</translation>
    </message>
    <message>
        <source>%1 is nearly flat there, which keeps the gradient small.</source>
        <translation>%1 ist dort fast flach, deshalb bleibt der Gradient klein.</translation>
    </message>
    <message>
        <source>The step uses %1, not the one shown: %2</source>
        <extracomment>%2 is a sentence: &quot;… raising this weight would raise C, so gradient descent lowers it.&quot;</extracomment>
        <translation>Der Schritt benutzt %1, nicht das gezeigte Beispiel: %2</translation>
    </message>
    <message numerus="yes">
        <source>The mean over the %n samples of the step is %1.</source>
        <translation>
            <numerusform>Der Mittelwert über das %n Beispiel des Schritts ist %1.</numerusform>
            <numerusform>Der Mittelwert über die %n Beispiele des Schritts ist %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mean over the %n samples of the step is %1: %2</source>
        <extracomment>%2 is a sentence.</extracomment>
        <translation>
            <numerusform>Der Mittelwert über das %n Beispiel des Schritts ist %1: %2</numerusform>
            <numerusform>Der Mittelwert über die %n Beispiele des Schritts ist %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the step&apos;s %n samples only %1 gives this weight a gradient.</source>
        <translation>
            <numerusform>Von dem %n Beispiel des Schritts gibt nur %1 diesem Gewicht einen Gradienten.</numerusform>
            <numerusform>Von den %n Beispielen des Schritts gibt nur %1 diesem Gewicht einen Gradienten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the step&apos;s %n samples only %1 gives this bias a gradient.</source>
        <translation>
            <numerusform>Von dem %n Beispiel des Schritts gibt nur %1 diesem Bias einen Gradienten.</numerusform>
            <numerusform>Von den %n Beispielen des Schritts gibt nur %1 diesem Bias einen Gradienten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The samples pull against each other: the mean of the %n is %1, without their signs it would be %2.</source>
        <translation>
            <numerusform>Die Beispiele ziehen gegeneinander: Das Mittel über das %n ist %1, über die Beträge wäre es %2.</numerusform>
            <numerusform>Die Beispiele ziehen gegeneinander: Das Mittel über alle %n ist %1, über die Beträge wäre es %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gives %2 of the mean of the %n samples.</source>
        <translation>
            <numerusform>%1 macht %2 des Mittels über das %n Beispiel aus.</numerusform>
            <numerusform>%1 macht %2 des Mittels über die %n Beispiele aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gives %2 of the mean of the %n samples, signs aside.</source>
        <translation>
            <numerusform>%1 macht dem Betrag nach %2 des Mittels über das %n Beispiel aus.</numerusform>
            <numerusform>%1 macht dem Betrag nach %2 des Mittels über die %n Beispiele aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No sample decides alone: the %1 largest parts of the mean of the %n are equal, %2, and one is that of %3.</source>
        <extracomment>%1 is how many parts are equal; %2 &quot;33 % each&quot;.</extracomment>
        <translation>
            <numerusform>Kein Beispiel entscheidet allein: Die %1 größten Anteile am Mittel über das %n sind gleich, %2, und einer ist der von %3.</numerusform>
            <numerusform>Kein Beispiel entscheidet allein: Die %1 größten Anteile am Mittel über alle %n sind gleich, %2, und einer ist der von %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No sample decides alone: the largest part of the mean of the %n, %1, is that of %2.</source>
        <translation>
            <numerusform>Kein Beispiel entscheidet allein: Der größte Anteil am Mittel über das %n, %1, ist der von %2.</numerusform>
            <numerusform>Kein Beispiel entscheidet allein: Der größte Anteil am Mittel über alle %n, %1, ist der von %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>so this weight gets no gradient.</source>
        <extracomment>The end of a sentence: &quot;Input 1 is exactly 0 in every sample of the step, so …&quot;</extracomment>
        <translation>also bekommt dieses Gewicht keinen Gradienten.</translation>
    </message>
    <message>
        <source>so this bias gets no gradient.</source>
        <translation>also bekommt dieser Bias keinen Gradienten.</translation>
    </message>
    <message>
        <source>%1 has an error of exactly 0 in the sample of the step, %2</source>
        <translation>%1 hat im Beispiel des Schritts genau den Fehler 0, %2</translation>
    </message>
    <message>
        <source>%1 has an error of exactly 0 in every sample of the step, %2</source>
        <translation>%1 hat in jedem Beispiel des Schritts genau den Fehler 0, %2</translation>
    </message>
    <message>
        <source>%1 is exactly 0 in the sample of the step, %2</source>
        <translation>%1 ist im Beispiel des Schritts genau 0, %2</translation>
    </message>
    <message>
        <source>%1 is exactly 0 in every sample of the step, %2</source>
        <translation>%1 ist in jedem Beispiel des Schritts genau 0, %2</translation>
    </message>
    <message>
        <source>Error times input is exactly 0 in the sample of the step, %1</source>
        <translation>Fehler mal Eingabe ist im Beispiel des Schritts genau 0, %1</translation>
    </message>
    <message>
        <source>Error times input is exactly 0 in every sample of the step, %1</source>
        <translation>Fehler mal Eingabe ist in jedem Beispiel des Schritts genau 0, %1</translation>
    </message>
    <message>
        <source>%1 adds up nothing: every term is exactly 0.</source>
        <translation>%1 summiert nichts auf: Jeder Summand ist genau 0.</translation>
    </message>
    <message>
        <source>Only %1 counts in %2: every other term is exactly 0.</source>
        <translation>Nur %1 zählt bei %2: Jeder andere Summand ist genau 0.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <extracomment>&quot;Output 1 is 0.5010 too high.&quot;</extracomment>
        <translation>%1 liegt %2.</translation>
    </message>
    <message>
        <source>The cost is 0: nothing is left to correct.</source>
        <translation>Die Kosten sind 0: Es bleibt nichts zu berichtigen.</translation>
    </message>
    <message>
        <source>its bias</source>
        <extracomment>Of a neuron: the last term of its sum.</extracomment>
        <translation>der Bias</translation>
    </message>
    <message>
        <source>What %1 adds up cancels exactly: %2 is left of terms that add up to %3 without their signs.</source>
        <translation>Was %1 aufsummiert, hebt sich genau auf: Es bleibt %2 von Summanden, deren Beträge zusammen %3 ergeben.</translation>
    </message>
    <message>
        <source>What %1 adds up nearly cancels: %2 is left of terms that add up to %3 without their signs.</source>
        <translation>Was %1 aufsummiert, hebt sich fast auf: Es bleibt %2 von Summanden, deren Beträge zusammen %3 ergeben.</translation>
    </message>
    <message>
        <source>%1 carries most: %2 of what %3 adds up.</source>
        <translation>%1 trägt am meisten bei: %2 dessen, was %3 aufsummiert.</translation>
    </message>
    <message>
        <source>%1 carries most: %2 of what %3 adds up, signs aside.</source>
        <translation>%1 trägt am meisten bei: dem Betrag nach %2 dessen, was %3 aufsummiert.</translation>
    </message>
    <message numerus="yes">
        <source>No term decides alone: the %n largest are equal, one of them from %1, %2 each of what %3 adds up.</source>
        <translation>
            <numerusform>Kein Summand entscheidet allein: Der %n größte (%1) macht %2 dessen aus, was %3 aufsummiert.</numerusform>
            <numerusform>Kein Summand entscheidet allein: Die %n größten (einer davon: %1) sind gleich und machen je %2 dessen aus, was %3 aufsummiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No term decides alone: the %n largest are equal, one of them from %1, %2 each of what %3 adds up, signs aside.</source>
        <translation>
            <numerusform>Kein Summand entscheidet allein: Der %n größte (%1) macht dem Betrag nach %2 dessen aus, was %3 aufsummiert.</numerusform>
            <numerusform>Kein Summand entscheidet allein: Die %n größten (einer davon: %1) sind dem Betrag nach gleich und machen je %2 dessen aus, was %3 aufsummiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No term decides alone: the largest, from %1, is %2 of what %3 adds up.</source>
        <translation>Kein Summand entscheidet allein: Der größte (%1) macht %2 dessen aus, was %3 aufsummiert.</translation>
    </message>
    <message>
        <source>No term decides alone: the largest, from %1, is %2 of what %3 adds up, signs aside.</source>
        <translation>Kein Summand entscheidet allein: Der größte (%1) macht dem Betrag nach %2 dessen aus, was %3 aufsummiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its weights are exactly 0.</source>
        <translation>
            <numerusform>%n der Gewichte ist genau 0.</numerusform>
            <numerusform>%n der Gewichte sind genau 0.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its weight from %1 is exactly 0.</source>
        <translation>Das Gewicht von %1 ist genau 0.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its inputs are exactly 0.</source>
        <translation>
            <numerusform>%n der Eingaben ist genau 0.</numerusform>
            <numerusform>%n der Eingaben sind genau 0.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is exactly 0, so its weight does not matter here.</source>
        <translation>%1 ist genau 0, also kommt es auf das Gewicht hier nicht an.</translation>
    </message>
    <message>
        <source>The whole cost comes from the one output, which is %1.</source>
        <translation>Die ganzen Kosten kommen von dem einen Ausgang; er liegt %1.</translation>
    </message>
    <message>
        <source>The whole cost comes from %1, which is %2; the other adds nothing.</source>
        <translation>Die ganzen Kosten kommen von %1; der Wert liegt %2. Der andere Ausgang trägt nichts bei.</translation>
    </message>
    <message>
        <source>The whole cost comes from %1, which is %2; the others add nothing.</source>
        <translation>Die ganzen Kosten kommen von %1; der Wert liegt %2. Die anderen Ausgänge tragen nichts bei.</translation>
    </message>
    <message>
        <source>%1 makes %2 of the cost: it is %3.</source>
        <translation>%1 macht %2 der Kosten aus: Der Wert liegt %3.</translation>
    </message>
    <message numerus="yes">
        <source>No output makes most of the cost; the %n largest parts are equal, %1 each, and one is that of %2, which is %3.</source>
        <translation>
            <numerusform>Kein Ausgang macht den größten Teil der Kosten aus; der %n größte Anteil, %1, ist der von %2: Der Wert liegt %3.</numerusform>
            <numerusform>Kein Ausgang macht den größten Teil der Kosten aus; die %n größten Anteile sind gleich, je %1, und einer ist der von %2: Der Wert liegt %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>No output makes most of the cost; the largest part, %1, is that of %2, which is %3.</source>
        <translation>Kein Ausgang macht den größten Teil der Kosten aus; der größte Anteil, %1, ist der von %2: Der Wert liegt %3.</translation>
    </message>
    <message>
        <source>Softmax always gives 1 to one output alone.</source>
        <translation>Einem einzigen Ausgang gibt Softmax immer 1.</translation>
    </message>
    <message>
        <source>%1 gets %2 of the 1 that softmax shares out.</source>
        <translation>%1 bekommt %2 von der 1, die Softmax verteilt.</translation>
    </message>
    <message>
        <source>%1 passes %2 on unchanged; its slope there is 1.</source>
        <translation>%1 gibt %2 unverändert weiter; die Steigung dort ist 1.</translation>
    </message>
    <message>
        <source>The identity passes %1 on unchanged; its slope is 1 everywhere.</source>
        <translation>Die Identität gibt %1 unverändert weiter; ihre Steigung ist überall 1.</translation>
    </message>
    <message>
        <source>%1 squashes %2 to %3; its slope there is %4, of at most %5.</source>
        <translation>%1 staucht %2 auf %3; die Steigung dort ist %4, höchstens ist sie %5.</translation>
    </message>
    <message>
        <source>z is exactly 0, so %1 will give ½.</source>
        <translation>z ist genau 0, also macht %1 daraus ½.</translation>
    </message>
    <message>
        <source>z is positive, so %1 will give more than ½.</source>
        <translation>z ist positiv, also macht %1 daraus mehr als ½.</translation>
    </message>
    <message>
        <source>z is negative, so %1 will give less than ½.</source>
        <translation>z ist negativ, also macht %1 daraus weniger als ½.</translation>
    </message>
    <message>
        <source>z is exactly 0, so %1 will give 0.</source>
        <translation>z ist genau 0, also macht %1 daraus 0.</translation>
    </message>
    <message>
        <source>z is positive, so %1 will give a positive number.</source>
        <translation>z ist positiv, also macht %1 daraus eine positive Zahl.</translation>
    </message>
    <message>
        <source>z is negative, so %1 will give a negative number.</source>
        <translation>z ist negativ, also macht %1 daraus eine negative Zahl.</translation>
    </message>
    <message>
        <source>z is positive, so %1 will pass it on unchanged.</source>
        <translation>z ist positiv, also gibt %1 es unverändert weiter.</translation>
    </message>
    <message>
        <source>z is negative, so %1 will give 0.</source>
        <translation>z ist negativ, also macht %1 daraus 0.</translation>
    </message>
    <message>
        <source>No output has a larger share.</source>
        <translation>Kein Ausgang hat einen größeren Anteil.</translation>
    </message>
    <message numerus="yes">
        <source>%n outputs share the largest share.</source>
        <translation>
            <numerusform>%n Ausgang hat den größten Anteil.</numerusform>
            <numerusform>%n Ausgänge haben den gleichen, größten Anteil.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the largest share.</source>
        <translation>%1 hat den größten Anteil.</translation>
    </message>
    <message>
        <source>No output has a larger z.</source>
        <translation>Kein Ausgang hat ein größeres z.</translation>
    </message>
    <message numerus="yes">
        <source>%n outputs share the largest z.</source>
        <translation>
            <numerusform>%n Ausgang hat das größte z.</numerusform>
            <numerusform>%n Ausgänge haben das gleiche, größte z.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the largest z.</source>
        <translation>%1 hat das größte z.</translation>
    </message>
    <message>
        <source>%1 cuts the negative %2 to 0 and is flat there: no blame will pass back through %3.</source>
        <translation>%1 schneidet die negative Zahl %2 auf 0 ab und ist dort flach: Durch %3 wird kein Anteil am Fehler zurückgehen.</translation>
    </message>
    <message>
        <source>%1 takes 0 to 0 and is flat there: no blame will pass back through %2.</source>
        <translation>%1 lässt 0 bei 0 und ist dort flach: Durch %2 wird kein Anteil am Fehler zurückgehen.</translation>
    </message>
    <message>
        <source>%1 is saturated at %2, its slope only %3; but with cross-entropy it cancels.</source>
        <translation>%1 ist bei %2 gesättigt, die Steigung nur %3; doch mit der Kreuzentropie kürzt sie sich.</translation>
    </message>
    <message>
        <source>%1 is saturated at %2, its slope only %3: no blame will pass back through %4.</source>
        <translation>%1 ist bei %2 gesättigt, die Steigung nur %3: Durch %4 wird kein Anteil am Fehler zurückgehen.</translation>
    </message>
    <message>
        <source>%1 is saturated at %2, its slope only %3: hardly any blame will pass back through %4.</source>
        <translation>%1 ist bei %2 gesättigt, die Steigung nur %3: Durch %4 wird kaum ein Anteil am Fehler zurückgehen.</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>Eingang %1</translation>
    </message>
    <message>
        <source>output %1</source>
        <translation>Ausgang %1</translation>
    </message>
    <message>
        <source>neuron %1 of layer %2</source>
        <translation>Neuron %1 der Schicht %2</translation>
    </message>
    <message>
        <source>neuron %1</source>
        <translation>Neuron %1</translation>
    </message>
    <message>
        <source>times</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>prime</source>
        <translation>Strich</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>by</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>open parenthesis</source>
        <translation>Klammer auf</translation>
    </message>
    <message>
        <source>close parenthesis</source>
        <translation>Klammer zu</translation>
    </message>
    <message>
        <source>sum over</source>
        <translation>Summe über</translation>
    </message>
    <message>
        <source>transposed</source>
        <translation>transponiert</translation>
    </message>
    <message>
        <source>squared</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>to the power</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>end power</source>
        <translation>Exponent Ende</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>Bruch</translation>
    </message>
    <message>
        <source>end fraction</source>
        <translation>Bruch Ende</translation>
    </message>
    <message>
        <source>end matrix</source>
        <translation>Matrix Ende</translation>
    </message>
    <message>
        <source>This bias stays: biases are fixed here.</source>
        <translation>Dieser Bias bleibt: Die Biases sind hier fest.</translation>
    </message>
    <message>
        <source>This weight stays: α is 0, so the step goes nowhere.</source>
        <translation>Dieses Gewicht bleibt: α ist 0, also führt der Schritt nirgendwohin.</translation>
    </message>
    <message>
        <source>This bias stays: α is 0, so the step goes nowhere.</source>
        <translation>Dieser Bias bleibt: α ist 0, also führt der Schritt nirgendwohin.</translation>
    </message>
    <message>
        <source>This weight stays: its gradient is exactly 0.</source>
        <translation>Dieses Gewicht bleibt: Sein Gradient ist genau 0.</translation>
    </message>
    <message>
        <source>This bias stays: its gradient is exactly 0.</source>
        <translation>Dieser Bias bleibt: Sein Gradient ist genau 0.</translation>
    </message>
    <message>
        <source>This weight stays: α times its gradient is too small to change its last digit.</source>
        <translation>Dieses Gewicht bleibt: α mal sein Gradient ist zu klein, um die letzte Stelle zu ändern.</translation>
    </message>
    <message>
        <source>This bias stays: α times its gradient is too small to change its last digit.</source>
        <translation>Dieser Bias bleibt: α mal sein Gradient ist zu klein, um die letzte Stelle zu ändern.</translation>
    </message>
    <message>
        <source>Raising this weight would raise %1, so the step lowers it by %2.</source>
        <translation>Ein größeres Gewicht würde %1 erhöhen, also verkleinert es der Schritt um %2.</translation>
    </message>
    <message>
        <source>Raising this weight would lower %1, so the step raises it by %2.</source>
        <translation>Ein größeres Gewicht würde %1 senken, also vergrößert es der Schritt um %2.</translation>
    </message>
    <message>
        <source>Raising this bias would raise %1, so the step lowers it by %2.</source>
        <translation>Ein größerer Bias würde %1 erhöhen, also verkleinert ihn der Schritt um %2.</translation>
    </message>
    <message>
        <source>Raising this bias would lower %1, so the step raises it by %2.</source>
        <translation>Ein größerer Bias würde %1 senken, also vergrößert ihn der Schritt um %2.</translation>
    </message>
    <message>
        <source>the mean C of its samples</source>
        <translation>das mittlere C seiner Beispiele</translation>
    </message>
    <message>
        <source>The step overshoots: α is too large, and %1 rises by %2.</source>
        <translation>Der Schritt schießt über das Ziel hinaus: α ist zu groß, und %1 steigt um %2.</translation>
    </message>
    <message>
        <source>The step overshoots: α is too large, and %1 rises from %2 to %3.</source>
        <translation>Der Schritt schießt über das Ziel hinaus: α ist zu groß, und %1 steigt von %2 auf %3.</translation>
    </message>
    <message>
        <source>The whole step leaves %1 at %2.</source>
        <translation>Der ganze Schritt lässt %1 bei %2.</translation>
    </message>
    <message>
        <source>The whole step lowers %1 by %2.</source>
        <translation>Der ganze Schritt senkt %1 um %2.</translation>
    </message>
    <message>
        <source>The whole step lowers %1 from %2 to %3.</source>
        <translation>Der ganze Schritt senkt %1 von %2 auf %3.</translation>
    </message>
    <message>
        <source>This is no longer a finite number: what it is computed from has grown too large.</source>
        <translation>Das ist keine endliche Zahl mehr: Woraus sie berechnet wird, ist zu groß geworden.</translation>
    </message>
    <message>
        <source>the identity</source>
        <translation>die Identität</translation>
    </message>
    <message>
        <source>exactly on target</source>
        <extracomment>Said of an output, as the next two: &quot;Output 1 is exactly on target.&quot;</extracomment>
        <translation>genau auf dem Zielwert</translation>
    </message>
    <message>
        <source>%1 too high</source>
        <translation>um %1 zu hoch</translation>
    </message>
    <message>
        <source>%1 too low</source>
        <translation>um %1 zu niedrig</translation>
    </message>
    <message>
        <source>under %1&#xa0;%</source>
        <translation>unter %1&#xa0;%</translation>
    </message>
    <message>
        <source>over %1&#xa0;%</source>
        <translation>über %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>%1 each, signs aside</source>
        <translation>dem Betrag nach je %1</translation>
    </message>
    <message>
        <source>%1, signs aside</source>
        <translation>dem Betrag nach %1</translation>
    </message>
    <message>
        <source>the mean C</source>
        <translation>das mittlere C</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>Beispiel %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other. A language without spaces leaves the space out.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Weighted sum of layer %1</source>
        <translation>Gewichtete Summe der Schicht %1</translation>
    </message>
    <message>
        <source>Activation of layer %1</source>
        <translation>Aktivierung der Schicht %1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Error of the output</source>
        <translation>Fehler des Ausgangs</translation>
    </message>
    <message>
        <source>Error of layer %1</source>
        <translation>Fehler der Schicht %1</translation>
    </message>
    <message>
        <source>Weight gradient of layer %1</source>
        <translation>Gewichtsgradient der Schicht %1</translation>
    </message>
    <message>
        <source>Bias gradient of layer %1</source>
        <translation>Biasgradient der Schicht %1</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>sum</source>
        <extracomment>These words stand on small buttons: &quot;sum&quot; where there is room for some 6 letters, &quot;weighted sum&quot; where there is for 14.</extracomment>
        <translation>Summe</translation>
    </message>
    <message>
        <source>weighted sum</source>
        <translation>gewichtete Summe</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>same</source>
        <extracomment>On a small button, of the identity function; the longer words are &quot;passed on&quot;.</extracomment>
        <translation>gleich</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>squash</source>
        <extracomment>On a small button, of σ and its like; the longer words are &quot;squash with σ&quot;.</extracomment>
        <translation>stauchen</translation>
    </message>
    <message>
        <source>cut with %1</source>
        <translation>mit %1 kappen</translation>
    </message>
    <message>
        <source>squash with %1</source>
        <translation>mit %1 stauchen</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>output error</source>
        <translation>Ausgangsfehler</translation>
    </message>
    <message>
        <source>sent back</source>
        <extracomment>On a small button; the longer words are &quot;error sent back&quot;.</extracomment>
        <translation>zurück</translation>
    </message>
    <message>
        <source>error sent back</source>
        <translation>Fehler zurück</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>On a small button, of the update; the longer words are &quot;step by −α ∂C&quot;.</extracomment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>step by %1</source>
        <translation>Schritt um %1</translation>
    </message>
    <message>
        <source>%1, term by term</source>
        <translation>%1, Summand für Summand</translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation>Ausgang %1</translation>
    </message>
    <message>
        <source>Neuron %1</source>
        <translation>Neuron %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 zu %2</translation>
    </message>
    <message>
        <source>The cost</source>
        <translation>Die Kosten</translation>
    </message>
    <message>
        <source>%1, sample by sample</source>
        <translation>%1, Beispiel für Beispiel</translation>
    </message>
    <message numerus="yes">
        <source>%1, the mean of %n samples</source>
        <translation>
            <numerusform>%1, das Mittel über %n Beispiel</numerusform>
            <numerusform>%1, das Mittel über %n Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of sample %2</source>
        <translation>%1, von Beispiel %2</translation>
    </message>
    <message>
        <source>%1, samples side by side</source>
        <translation>%1, Beispiele nebeneinander</translation>
    </message>
    <message>
        <source>With the numbers of step %1</source>
        <translation>Mit den Zahlen von Schritt %1</translation>
    </message>
    <message>
        <source>slope of the identity: 1</source>
        <translation>Steigung der Identität: 1</translation>
    </message>
    <message>
        <source>slope of %1 at %2</source>
        <translation>Steigung von %1 bei %2</translation>
    </message>
    <message>
        <source>target: what the output should be</source>
        <translation>Zielwerte: was ausgegeben werden soll</translation>
    </message>
    <message>
        <source>weights into layer %1, from %2 to %3 neurons</source>
        <translation>Gewichte in die Schicht %1, von %2 zu %3 Neuronen</translation>
    </message>
    <message>
        <source>biases of layer %1</source>
        <translation>Biases der Schicht %1</translation>
    </message>
    <message>
        <source>weighted sums of layer %1</source>
        <translation>gewichtete Summen der Schicht %1</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>activations of layer %1</source>
        <translation>Aktivierungen der Schicht %1</translation>
    </message>
    <message>
        <source>error of layer %1: how C changes with %2</source>
        <translation>Fehler der Schicht %1: wie sich C mit %2 ändert</translation>
    </message>
    <message>
        <source>how the mean C of the step&apos;s samples changes with each weight of layer %1</source>
        <translation>wie sich das mittlere C der Beispiele des Schritts mit jedem Gewicht der Schicht %1 ändert</translation>
    </message>
    <message>
        <source>how C changes with each weight of layer %1</source>
        <translation>wie sich C mit jedem Gewicht der Schicht %1 ändert</translation>
    </message>
    <message>
        <source>how the mean C of the step&apos;s samples changes with each bias of layer %1</source>
        <translation>wie sich das mittlere C der Beispiele des Schritts mit jedem Bias der Schicht %1 ändert</translation>
    </message>
    <message>
        <source>how C changes with each bias of layer %1</source>
        <translation>wie sich C mit jedem Bias der Schicht %1 ändert</translation>
    </message>
    <message>
        <source>cost of this sample: how wrong its output is</source>
        <translation>Kosten dieses Beispiels: wie falsch die Ausgabe dazu ist</translation>
    </message>
    <message>
        <source>cost: how wrong the output is</source>
        <translation>Kosten: wie falsch die Ausgabe ist</translation>
    </message>
    <message>
        <source>learning rate: how far a step goes</source>
        <translation>Lernrate: wie weit ein Schritt geht</translation>
    </message>
    <message>
        <source>weights of layer %1</source>
        <translation>Gewichte der Schicht %1</translation>
    </message>
    <message>
        <source>how the mean C of the step&apos;s samples changes with them, at the old parameters</source>
        <translation>wie sich das mittlere C der Beispiele des Schritts damit ändert, bei den alten Parametern</translation>
    </message>
    <message>
        <source>how C changes with them, at the old parameters</source>
        <translation>wie sich C damit ändert, bei den alten Parametern</translation>
    </message>
    <message>
        <source>%1, for sample k</source>
        <translation>%1, für das Beispiel k</translation>
    </message>
    <message>
        <source>times, entry by entry</source>
        <translation>mal, Eintrag für Eintrag</translation>
    </message>
    <message>
        <source>transposed: rows become columns</source>
        <translation>transponiert: Aus Zeilen werden Spalten</translation>
    </message>
    <message>
        <source>sum of the squares of the entries</source>
        <translation>Summe der Quadrate der Einträge</translation>
    </message>
    <message>
        <source>sum over the samples k of the step</source>
        <translation>Summe über die Beispiele k des Schritts</translation>
    </message>
    <message>
        <source>sum over the outputs i</source>
        <translation>Summe über die Ausgänge i</translation>
    </message>
    <message>
        <source>sigmoid: 1 / (1 + e⁻ᶻ), from 0 to 1</source>
        <translation>Sigmoid: 1 / (1 + e⁻ᶻ), von 0 bis 1</translation>
    </message>
    <message>
        <source>hyperbolic tangent, from −1 to 1</source>
        <translation>Tangens hyperbolicus, von −1 bis 1</translation>
    </message>
    <message>
        <source>max(0, z): negative sums become 0</source>
        <translation>max(0, z): Aus negativen Summen wird 0</translation>
    </message>
    <message>
        <source>eᶻ, divided so that the outputs sum to 1</source>
        <translation>eᶻ, so geteilt, dass die Ausgaben zusammen 1 ergeben</translation>
    </message>
    <message>
        <source>As a sum over paths to the output</source>
        <translation>Als Summe über die Pfade zum Ausgang</translation>
    </message>
    <message>
        <source>As a sum over paths to the outputs</source>
        <translation>Als Summe über die Pfade zu den Ausgängen</translation>
    </message>
    <message>
        <source>Sample %1 alone, as a sum over paths to the output</source>
        <translation>Beispiel %1 allein, als Summe über die Pfade zum Ausgang</translation>
    </message>
    <message>
        <source>Sample %1 alone, as a sum over paths to the outputs</source>
        <translation>Beispiel %1 allein, als Summe über die Pfade zu den Ausgängen</translation>
    </message>
    <message>
        <source>mean %1 after the step</source>
        <translation>mittleres %1 nach dem Schritt</translation>
    </message>
    <message>
        <source>%1 after the step</source>
        <translation>%1 nach dem Schritt</translation>
    </message>
    <message>
        <source>All layers at once</source>
        <translation>Alle Schichten zugleich</translation>
    </message>
    <message>
        <source>The sequential mistake: %1 from a %2 already updated</source>
        <translation>Der sequenzielle Fehler: %1 mit schon aktualisiertem %2</translation>
    </message>
    <message>
        <source>The article calls such a network a 3 layer network and counts the input; it has two layers of weights, L = 2.</source>
        <translation>Der Artikel nennt ein solches Netz ein Netz mit 3 Schichten und zählt die Eingabe mit; es hat zwei Schichten von Gewichten, L = 2.</translation>
    </message>
    <message>
        <source>The shapes in the article&apos;s chain of equalities do not fit, read from left to right; the outer product δ² (a¹)ᵀ it ends in is right.</source>
        <translation>Die Formen in der Gleichungskette des Artikels passen nicht zusammen, wenn man sie von links nach rechts liest; das äußere Produkt δ² (a¹)ᵀ, mit dem sie endet, ist richtig.</translation>
    </message>
    <message>
        <source>The article writes δ³ here; with two layers of weights it is δ².</source>
        <translation>Der Artikel schreibt hier δ³; bei zwei Schichten von Gewichten ist es δ².</translation>
    </message>
    <message>
        <source>The article&apos;s dimensions of δ¹ and its summary write δ³ for δ², and its derivation δ¹ [≡ W²]ᵀ δ² for δ¹ ≡ [W²]ᵀ δ².</source>
        <translation>Bei den Dimensionen von δ¹ und in der Zusammenfassung schreibt der Artikel δ³ statt δ², in der Herleitung δ¹ [≡ W²]ᵀ δ² statt δ¹ ≡ [W²]ᵀ δ².</translation>
    </message>
    <message>
        <source>The article writes δ³ for δ² here, in a chain of equalities whose shapes do not fit, read from left to right; it arrives at δ¹ (a⁰)ᵀ.</source>
        <translation>Der Artikel schreibt hier δ³ statt δ², in einer Gleichungskette, deren Formen, von links nach rechts gelesen, nicht zusammenpassen; am Ende steht δ¹ (a⁰)ᵀ.</translation>
    </message>
    <message>
        <source>[1 smaller path]</source>
        <translation>[1 kleinerer Pfad]</translation>
    </message>
    <message>
        <source>[%1 smaller paths]</source>
        <translation>[%1 kleinere Pfade]</translation>
    </message>
    <message>
        <source>[%1 smaller terms]</source>
        <translation>[%1 kleinere Summanden]</translation>
    </message>
    <message>
        <source>a step of at most %1 numbers expected for a table, one of %2 found</source>
        <translation>für eine Tabelle ein Schritt mit höchstens %1 Zahlen erwartet, einer mit %2 gefunden</translation>
    </message>
    <message>
        <source>a file of at most 256 MiB expected, a larger one found</source>
        <translation>eine Datei von höchstens 256 MiB erwartet, eine größere gefunden</translation>
    </message>
    <message>
        <source>UTF-8 text expected, other bytes found</source>
        <translation>Text in UTF-8 erwartet, andere Bytes gefunden</translation>
    </message>
    <message>
        <source>a row of names expected, nothing found</source>
        <translation>eine Zeile mit Namen erwartet, nichts gefunden</translation>
    </message>
    <message>
        <source>a row of names expected, numbers found</source>
        <translation>eine Zeile mit Namen erwartet, Zahlen gefunden</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>a name expected, nothing found</source>
        <translation>ein Name erwartet, nichts gefunden</translation>
    </message>
    <message>
        <source>1 cell expected, %1 found</source>
        <translation>1 Zelle erwartet, %1 gefunden</translation>
    </message>
    <message>
        <source>%1 cells expected, %2 found</source>
        <translation>%1 Zellen erwartet, %2 gefunden</translation>
    </message>
    <message>
        <source>at most %1 rows expected, more found</source>
        <translation>höchstens %1 Zeilen erwartet, mehr gefunden</translation>
    </message>
    <message>
        <source>at least 1 row under the names expected, 0 found</source>
        <translation>mindestens 1 Zeile unter den Namen erwartet, 0 gefunden</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>a separator behind the closing quotation mark expected, %1 found</source>
        <translation>ein Trennzeichen hinter dem schließenden Anführungszeichen erwartet, %1 gefunden</translation>
    </message>
    <message>
        <source>a closing quotation mark expected, the end of the file found</source>
        <translation>ein schließendes Anführungszeichen erwartet, das Ende der Datei gefunden</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>nicht schreibbar</translation>
    </message>
    <message>
        <source>cannot be written: a regular file expected</source>
        <translation>nicht schreibbar: eine gewöhnliche Datei erwartet</translation>
    </message>
    <message>
        <source>a file expected, a directory found</source>
        <translation>eine Datei erwartet, ein Verzeichnis gefunden</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>%1, as it was before,</source>
        <translation>%1, wie vorher,</translation>
    </message>
    <message>
        <source>the schedule as it was before</source>
        <translation>der Verlauf von vorher</translation>
    </message>
    <message>
        <source>another</source>
        <translation>ein anderer</translation>
    </message>
    <message>
        <source>1 index</source>
        <translation>1 Index</translation>
    </message>
    <message>
        <source>%1 indices</source>
        <translation>%1 Indizes</translation>
    </message>
    <message>
        <source>a target that goes with the cost</source>
        <translation>ein Zielwert, der zu den Kosten passt,</translation>
    </message>
    <message>
        <source>&quot;learningRate&quot;, &quot;schedule&quot;, &quot;weights&quot;, &quot;biases&quot;, &quot;inputs&quot;, &quot;targets&quot; or &quot;parameters&quot;</source>
        <translation>&quot;learningRate&quot;, &quot;schedule&quot;, &quot;weights&quot;, &quot;biases&quot;, &quot;inputs&quot;, &quot;targets&quot; oder &quot;parameters&quot;</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>a power of two</source>
        <translation>eine Zweierpotenz</translation>
    </message>
    <message>
        <source>a number of at least 0</source>
        <translation>eine Zahl ab 0</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>at most %1 costs</source>
        <translation>höchstens %1 Kosten</translation>
    </message>
    <message>
        <source>at most %1 states</source>
        <translation>höchstens %1 Zustände</translation>
    </message>
    <message>
        <source>&quot;inputs&quot; or &quot;targets&quot;</source>
        <translation>&quot;inputs&quot; oder &quot;targets&quot;</translation>
    </message>
    <message>
        <source>at most %1 runs</source>
        <translation>höchstens %1 Läufe</translation>
    </message>
    <message>
        <source>a number no other run has</source>
        <translation>eine Nummer, die kein anderer Lauf hat,</translation>
    </message>
    <message>
        <source>a run that reaches the session&apos;s step %1</source>
        <translation>ein Lauf, der den Schritt %1 der Sitzung erreicht,</translation>
    </message>
    <message>
        <source>a key once expected, the same key twice found</source>
        <translation>jeder Schlüssel nur einmal erwartet, derselbe zweimal gefunden</translation>
    </message>
    <message>
        <source>a finite number expected, %1 found</source>
        <translation>eine endliche Zahl erwartet, %1 gefunden</translation>
    </message>
    <message>
        <source>valid JSON expected, the end of the file found</source>
        <translation>gültiges JSON erwartet, das Ende der Datei gefunden</translation>
    </message>
    <message>
        <source>valid JSON expected, %1 found</source>
        <translation>gültiges JSON erwartet, %1 gefunden</translation>
    </message>
    <message>
        <source>nesting of at most %1 levels expected, %2 found</source>
        <translation>Verschachtelung bis zu %1 Ebenen erwartet, %2 gefunden</translation>
    </message>
    <message>
        <source>UTF-8 text expected, byte %1 found</source>
        <translation>Text in UTF-8 erwartet, das Byte %1 gefunden</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 Zahl</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 Zahlen</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>%1 expected, %2 found</source>
        <translation>%1 erwartet, %2 gefunden</translation>
    </message>
    <message>
        <source>no such lesson; &quot;chainrule lessons&quot; lists them</source>
        <translation>diese Lektion gibt es nicht; &quot;chainrule lessons&quot; zählt alle auf</translation>
    </message>
    <message>
        <source>a number from 0 to 1</source>
        <translation>eine Zahl von 0 bis 1</translation>
    </message>
    <message>
        <source>a number above 0 and at most 1</source>
        <translation>eine Zahl über 0 und höchstens 1</translation>
    </message>
    <message>
        <source>&quot;constant&quot;, &quot;step-decay&quot;, &quot;exponential&quot;, &quot;inverse-time&quot; or &quot;cosine&quot;</source>
        <translation>&quot;constant&quot;, &quot;step-decay&quot;, &quot;exponential&quot;, &quot;inverse-time&quot; oder &quot;cosine&quot;</translation>
    </message>
    <message>
        <source>nothing with %1</source>
        <translation>nichts bei %1</translation>
    </message>
    <message>
        <source>at least 2 sizes</source>
        <translation>mindestens 2 Größen</translation>
    </message>
    <message>
        <source>at most %1 parameters</source>
        <translation>höchstens %1 Parameter</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>1 activation</source>
        <translation>1 Aktivierungsfunktion</translation>
    </message>
    <message>
        <source>%1 activations</source>
        <translation>%1 Aktivierungsfunktionen</translation>
    </message>
    <message>
        <source>&quot;sigmoid&quot;, &quot;tanh&quot;, &quot;relu&quot;, &quot;identity&quot; or &quot;softmax&quot;</source>
        <translation>&quot;sigmoid&quot;, &quot;tanh&quot;, &quot;relu&quot;, &quot;identity&quot; oder &quot;softmax&quot;</translation>
    </message>
    <message>
        <source>softmax in the output layer only</source>
        <translation>softmax nur in der Ausgabeschicht</translation>
    </message>
    <message>
        <source>1 matrix</source>
        <translation>1 Matrix</translation>
    </message>
    <message>
        <source>%1 matrices</source>
        <translation>%1 Matrizen</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>1 vector</source>
        <translation>1 Vektor</translation>
    </message>
    <message>
        <source>%1 vectors</source>
        <translation>%1 Vektoren</translation>
    </message>
    <message>
        <source>&quot;xavier-uniform&quot;, &quot;he-normal&quot;, &quot;uniform&quot; or &quot;zeros&quot;</source>
        <translation>&quot;xavier-uniform&quot;, &quot;he-normal&quot;, &quot;uniform&quot; oder &quot;zeros&quot;</translation>
    </message>
    <message>
        <source>&quot;half-squared-error&quot; or &quot;cross-entropy&quot;</source>
        <translation>&quot;half-squared-error&quot; oder &quot;cross-entropy&quot;</translation>
    </message>
    <message>
        <source>%1 with %2 output</source>
        <translation>%1 mit %2 am Ausgang</translation>
    </message>
    <message>
        <source>a number of rows from 1 to %1, or %2</source>
        <translation>eine Zahl von Zeilen von 1 bis %1 oder %2</translation>
    </message>
    <message>
        <source>&quot;cyclic&quot; or &quot;shuffled&quot;</source>
        <translation>&quot;cyclic&quot; oder &quot;shuffled&quot;</translation>
    </message>
    <message>
        <source>1 name</source>
        <translation>1 Name</translation>
    </message>
    <message>
        <source>%1 names</source>
        <translation>%1 Namen</translation>
    </message>
    <message>
        <source>at least 1 row</source>
        <translation>mindestens 1 Zeile</translation>
    </message>
    <message>
        <source>at most %1 rows</source>
        <translation>höchstens %1 Zeilen</translation>
    </message>
    <message>
        <source>; the file needs a newer program</source>
        <translation>; für die Datei ist ein neueres Programm nötig</translation>
    </message>
    <message>
        <source>numbers that can be squared expected to standardise, larger found</source>
        <translation>zum Standardisieren Zahlen erwartet, die sich quadrieren lassen, größere gefunden</translation>
    </message>
    <message>
        <source>a text expected, nothing found</source>
        <translation>ein Text erwartet, nichts gefunden</translation>
    </message>
    <message>
        <source>2 to %1 different texts to tell apart expected, %2 found</source>
        <translation>2 bis %1 verschiedene Texte zur Unterscheidung erwartet, %2 gefunden</translation>
    </message>
    <message>
        <source>a column %1 expected, none found</source>
        <translation>eine Spalte %1 erwartet, keine gefunden</translation>
    </message>
    <message>
        <source>a column %1 expected, %2 found</source>
        <translation>eine Spalte %1 erwartet, %2 gefunden</translation>
    </message>
    <message>
        <source>at least 1 column of inputs and 1 of targets expected, %1 and %2 found</source>
        <translation>mindestens 1 Spalte mit Eingaben und 1 mit Zielwerten erwartet, %1 und %2 gefunden</translation>
    </message>
    <message>
        <source>a network of at most %1 parameters expected, %2 found</source>
        <translation>ein Netz mit höchstens %1 Parametern erwartet, %2 gefunden</translation>
    </message>
    <message>
        <source>a number from 0 to 1 with cross-entropy</source>
        <translation>bei Kreuzentropie eine Zahl von 0 bis 1</translation>
    </message>
    <message>
        <source>targets with the sum 1 for a softmax output</source>
        <translation>bei Softmax am Ausgang Zielwerte mit der Summe 1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>σ′ is missing</source>
        <extracomment>These few words stand beside an answer, in a narrow column.</extracomment>
        <translation>σ′ fehlt</translation>
    </message>
    <message>
        <source>σ for σ′</source>
        <translation>σ statt σ′</translation>
    </message>
    <message>
        <source>σ′ too much</source>
        <translation>σ′ zu viel</translation>
    </message>
    <message>
        <source>σ′ for σ</source>
        <translation>σ′ statt σ</translation>
    </message>
    <message>
        <source>t − a for a − t</source>
        <translation>t − a statt a − t</translation>
    </message>
    <message>
        <source>sign flipped</source>
        <translation>Vorzeichen falsch</translation>
    </message>
    <message>
        <source>row taken for column</source>
        <translation>Zeile statt Spalte</translation>
    </message>
    <message>
        <source>column taken for row</source>
        <translation>Spalte statt Zeile</translation>
    </message>
    <message>
        <source>row and column swapped</source>
        <translation>Zeile, Spalte vertauscht</translation>
    </message>
    <message>
        <source>new weights used</source>
        <translation>neue Gewichte benutzt</translation>
    </message>
    <message>
        <source>σ′ of another layer</source>
        <translation>σ′ anderer Schicht</translation>
    </message>
    <message>
        <source>a of another layer</source>
        <translation>a anderer Schicht</translation>
    </message>
    <message>
        <source>σ is missing</source>
        <translation>σ fehlt</translation>
    </message>
    <message>
        <source>z taken for a</source>
        <translation>z statt a</translation>
    </message>
    <message>
        <source>b is missing</source>
        <translation>b fehlt</translation>
    </message>
    <message>
        <source>α is missing</source>
        <translation>α fehlt</translation>
    </message>
    <message>
        <source>added, not subtracted</source>
        <translation>plus statt minus</translation>
    </message>
    <message>
        <source>the step alone</source>
        <translation>nur der Schritt</translation>
    </message>
    <message>
        <source>half of it</source>
        <translation>die Hälfte</translation>
    </message>
    <message>
        <source>½ is missing</source>
        <translation>½ fehlt</translation>
    </message>
    <message>
        <source>twice of it</source>
        <translation>das Doppelte</translation>
    </message>
    <message>
        <source>not squared</source>
        <translation>nicht quadriert</translation>
    </message>
    <message>
        <source>sum, not mean</source>
        <translation>Summe statt Mittel</translation>
    </message>
    <message>
        <source>t is missing</source>
        <translation>t fehlt</translation>
    </message>
    <message>
        <source>a term is missing</source>
        <translation>ein Summand fehlt</translation>
    </message>
    <message>
        <source>another entry</source>
        <translation>anderer Eintrag</translation>
    </message>
    <message>
        <source>rounded too early</source>
        <translation>zu früh gerundet</translation>
    </message>
    <message>
        <source>sign of one product</source>
        <translation>Vorzeichen im Produkt</translation>
    </message>
    <message>
        <source>decimal point of one product</source>
        <translation>Komma in einem Produkt</translation>
    </message>
    <message>
        <source>added, not multiplied</source>
        <translation>plus statt mal</translation>
    </message>
    <message>
        <source>%1 of the step’s sample %2</source>
        <extracomment>%1 is a product of symbols: &quot;δ²₁ a¹₂ of the step’s sample 3&quot;.</extracomment>
        <translation>%1 von Beispiel %2 des Schritts</translation>
    </message>
    <message>
        <source>%1 takes column %2 of %3, the weights that lead out of neuron %2. You read along row %2.</source>
        <translation>%1 nimmt die Spalte %2 von %3, die Gewichte, die aus Neuron %2 hinausführen. Sie haben entlang der Zeile %2 gelesen.</translation>
    </message>
    <message>
        <source>%1 takes row %2 of %3, the weights that lead into neuron %2. You read down column %2.</source>
        <translation>%1 nimmt die Zeile %2 von %3, die Gewichte, die in Neuron %2 hineinführen. Sie haben die Spalte %2 hinab gelesen.</translation>
    </message>
    <message>
        <source>%1 is %2 times %3. You took %4 times %5.</source>
        <translation>%1 ist %2 mal %3. Sie haben %4 mal %5 genommen.</translation>
    </message>
    <message>
        <source>You used the slope σ′(z) of layer %1. That of %2 belongs there.</source>
        <translation>Sie haben die Steigung σ′(z) der Schicht %1 benutzt. Hierher gehört die bei %2.</translation>
    </message>
    <message>
        <source>You used %1. %2 belongs there, the layer below.</source>
        <translation>Sie haben %1 benutzt. Hierher gehört %2, die Schicht darunter.</translation>
    </message>
    <message>
        <source>That is %1 itself: σ still has to be applied to it.</source>
        <translation>Das ist %1 selbst: σ muss noch darauf angewandt werden.</translation>
    </message>
    <message>
        <source>You compared z with the targets. The cost compares the outputs a = σ(z) with them.</source>
        <translation>Sie haben z mit den Zielwerten verglichen. Die Kosten vergleichen die Ausgaben a = σ(z) damit.</translation>
    </message>
    <message>
        <source>You took %1 for the output. The error is %2 − t.</source>
        <translation>Sie haben %1 für die Ausgabe gehalten. Der Fehler ist %2 − t.</translation>
    </message>
    <message>
        <source>You used %1. %2 belongs there: what σ makes of it.</source>
        <translation>Sie haben %1 benutzt. Hierher gehört %2: was σ daraus macht.</translation>
    </message>
    <message>
        <source>The ½ before the sum is missing.</source>
        <translation>Das ½ vor der Summe fehlt.</translation>
    </message>
    <message>
        <source>The step is twice as long as it should be.</source>
        <translation>Der Schritt ist doppelt so lang, wie er sein sollte.</translation>
    </message>
    <message>
        <source>That is twice as much: a factor 2 has come in.</source>
        <translation>Das ist doppelt so viel: Ein Faktor 2 ist hineingeraten.</translation>
    </message>
    <message>
        <source>The target is missing: the error is a − t.</source>
        <translation>Der Zielwert fehlt: Der Fehler ist a − t.</translation>
    </message>
    <message>
        <source>What output %1 adds to the cost is missing.</source>
        <translation>Was Ausgang %1 zu den Kosten beiträgt, fehlt.</translation>
    </message>
    <message>
        <source>The step’s sample %1 is missing in the mean.</source>
        <translation>Beispiel %1 des Schritts fehlt im Mittel.</translation>
    </message>
    <message>
        <source>The term %1 is missing in the sum.</source>
        <translation>Der Summand %1 fehlt in der Summe.</translation>
    </message>
    <message>
        <source>That is %1. You were asked for %2.</source>
        <translation>Das ist %1. Gefragt war %2.</translation>
    </message>
    <message>
        <source>The error is a − t, the output less the target, not t − a.</source>
        <translation>Der Fehler ist a − t, Ausgabe minus Zielwert, nicht t − a.</translation>
    </message>
    <message>
        <source>You took σ(−z). Mind the sign of z.</source>
        <translation>Sie haben σ(−z) genommen. Achten Sie auf das Vorzeichen von z.</translation>
    </message>
    <message>
        <source>That is right but for its sign: follow the signs through once more.</source>
        <translation>Das stimmt bis auf das Vorzeichen: Gehen Sie die Vorzeichen noch einmal durch.</translation>
    </message>
    <message>
        <source>That is the error a − t alone: it still has to be multiplied by the slope σ′(%1).</source>
        <translation>Das ist nur der Fehler a − t: Er muss noch mit der Steigung σ′(%1) multipliziert werden.</translation>
    </message>
    <message>
        <source>That is the sum of the errors sent back alone: it still has to be multiplied by the slope σ′(%1).</source>
        <translation>Das ist nur die Summe der zurückgegebenen Fehler: Sie muss noch mit der Steigung σ′(%1) multipliziert werden.</translation>
    </message>
    <message>
        <source>You multiplied by σ(%1), which is %2. The slope σ′(%1) belongs there.</source>
        <translation>Sie haben mit σ(%1), also %2, multipliziert. Hierher gehört die Steigung σ′(%1).</translation>
    </message>
    <message>
        <source>You multiplied by σ′. With this cost it cancels: %1 is a − t.</source>
        <translation>Sie haben mit σ′ multipliziert. Bei diesen Kosten kürzt es sich: %1 ist a − t.</translation>
    </message>
    <message>
        <source>%1 holds the slope already: σ′ does not come in once more.</source>
        <translation>%1 enthält die Steigung schon: σ′ kommt nicht noch einmal hinzu.</translation>
    </message>
    <message>
        <source>That is the slope σ′(%1). %2 is σ(%1) itself.</source>
        <translation>Das ist die Steigung σ′(%1). %2 ist σ(%1) selbst.</translation>
    </message>
    <message>
        <source>You used weights from after the update. Everything in a step is computed with the weights it began with; they change at its end, all at once.</source>
        <translation>Sie haben die Gewichte nach der Aktualisierung benutzt. In einem Schritt wird alles mit den Gewichten berechnet, mit denen er begann; sie ändern sich erst am Ende, alle zugleich.</translation>
    </message>
    <message>
        <source>The bias %1 is left out.</source>
        <translation>Der Bias %1 fehlt.</translation>
    </message>
    <message>
        <source>You took the whole gradient: the step is α times the gradient.</source>
        <translation>Sie haben den ganzen Gradienten genommen: Der Schritt ist α mal der Gradient.</translation>
    </message>
    <message>
        <source>That goes up the slope: α times the gradient is subtracted.</source>
        <translation>Das geht bergauf: α mal der Gradient wird subtrahiert.</translation>
    </message>
    <message>
        <source>That is the step alone: it is subtracted from the bias as it was.</source>
        <translation>Das ist nur der Schritt: Er wird vom bisherigen Bias subtrahiert.</translation>
    </message>
    <message>
        <source>That is the step alone: it is subtracted from the weight as it was.</source>
        <translation>Das ist nur der Schritt: Er wird vom bisherigen Gewicht subtrahiert.</translation>
    </message>
    <message>
        <source>The step is half as long as it should be.</source>
        <translation>Der Schritt ist halb so lang, wie er sein sollte.</translation>
    </message>
    <message>
        <source>That is half as much: a factor ½ has come in.</source>
        <translation>Das ist halb so viel: Ein Faktor ½ ist hineingeraten.</translation>
    </message>
    <message>
        <source>The error of each output is squared before they are added.</source>
        <translation>Der Fehler jedes Ausgangs wird quadriert, bevor addiert wird.</translation>
    </message>
    <message numerus="yes">
        <source>You added the step’s %n samples up. The gradient is their mean.</source>
        <translation>
            <numerusform>Sie haben das %n Beispiel des Schritts addiert. Der Gradient ist der Mittelwert.</numerusform>
            <numerusform>Sie haben die %n Beispiele des Schritts addiert. Der Gradient ist ihr Mittelwert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was rounded on the way, to about 1 digit. Keep a digit or two more than are asked for, up to the end.</source>
        <translation>Unterwegs wurde gerundet, auf etwa 1 Stelle. Behalten Sie bis zum Schluss ein, zwei Stellen mehr, als gefragt sind.</translation>
    </message>
    <message numerus="yes">
        <source>Something was rounded on the way, to about %n digits. Keep a digit or two more than are asked for, up to the end.</source>
        <translation>
            <numerusform>Unterwegs wurde gerundet, auf etwa %n Stelle. Behalten Sie bis zum Schluss ein, zwei Stellen mehr, als gefragt sind.</numerusform>
            <numerusform>Unterwegs wurde gerundet, auf etwa %n Stellen. Behalten Sie bis zum Schluss ein, zwei Stellen mehr, als gefragt sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The product %1 has the wrong sign.</source>
        <translation>Das Produkt %1 hat das falsche Vorzeichen.</translation>
    </message>
    <message>
        <source>The product %1 is ten times too small: look at its decimal point.</source>
        <translation>Das Produkt %1 ist zehnmal zu klein: Prüfen Sie das Komma.</translation>
    </message>
    <message>
        <source>The product %1 is ten times too large: look at its decimal point.</source>
        <translation>Das Produkt %1 ist zehnmal zu groß: Prüfen Sie das Komma.</translation>
    </message>
    <message>
        <source>The factors of %1 were added. They are multiplied.</source>
        <translation>Die Faktoren von %1 wurden addiert. Sie werden multipliziert.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message numerus="yes">
        <source>one of %n mistakes</source>
        <translation>
            <numerusform>einer von %n Fehler</numerusform>
            <numerusform>einer von %n Fehlern</numerusform>
        </translation>
    </message>
    <message>
        <source>two mistakes</source>
        <translation>zwei Fehler</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>One of these gives that number:</source>
        <translation>Eines davon ergibt diese Zahl:</translation>
    </message>
    <message>
        <source>Two mistakes at once give that number:</source>
        <translation>Zwei Fehler zugleich ergeben diese Zahl:</translation>
    </message>
    <message>
        <source>None of the usual mistakes gives that number. Work it out term by term once more.</source>
        <translation>Keiner der üblichen Fehler ergibt diese Zahl. Rechnen Sie noch einmal Summand für Summand nach.</translation>
    </message>
    <message>
        <source>the new %1 would not be finite</source>
        <translation>das neue %1 wäre nicht endlich</translation>
    </message>
    <message>
        <source>%1 is not finite</source>
        <translation>%1 ist nicht endlich</translation>
    </message>
    <message>
        <source>training stopped at step %1: %2</source>
        <translation>Training bei Schritt %1 angehalten: %2</translation>
    </message>
    <message>
        <source>training stopped at step %1: no later step is counted</source>
        <translation>Training bei Schritt %1 angehalten: Spätere Schritte werden nicht gezählt</translation>
    </message>
    <message>
        <source>a weight, bias, input or target of this session expected</source>
        <translation>ein Gewicht, ein Bias, eine Eingabe oder ein Zielwert dieser Sitzung erwartet</translation>
    </message>
    <message>
        <source>a number between −∞ and ∞ expected, %1 found</source>
        <translation>eine Zahl zwischen −∞ und ∞ erwartet, %1 gefunden</translation>
    </message>
    <message>
        <source>a target between 0 and 1 expected, %1 found</source>
        <translation>ein Zielwert zwischen 0 und 1 erwartet, %1 gefunden</translation>
    </message>
    <message>
        <source>the target 1 of the only class expected, %1 found</source>
        <translation>der Zielwert 1 der einzigen Klasse erwartet, %1 gefunden</translation>
    </message>
    <message>
        <source>there is no session to save</source>
        <translation>es gibt keine Sitzung, die sich speichern ließe</translation>
    </message>
    <message>
        <source>the program is ending</source>
        <translation>das Programm wird gerade beendet</translation>
    </message>
    <message>
        <source>Nothing was changed: the run is no longer kept</source>
        <translation>Nichts wurde geändert: Der Lauf ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>nicht genug Speicher</translation>
    </message>
    <message>
        <source>Nothing was changed: the run that was edited is no longer kept</source>
        <translation>Nichts wurde geändert: Der bearbeitete Lauf ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Nothing was undone: it had not been made</source>
        <translation>Nichts wurde rückgängig gemacht: Es war gar nicht geschehen</translation>
    </message>
    <message>
        <source>Nothing was undone: the run it was made in is no longer kept</source>
        <translation>Nichts wurde rückgängig gemacht: Der Lauf, in dem es geschah, ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Nothing was redone: it had not been undone</source>
        <translation>Nichts wurde wiederholt: Es war nicht rückgängig gemacht</translation>
    </message>
    <message>
        <source>Nothing was redone: the run it was made in is no longer kept</source>
        <translation>Nichts wurde wiederholt: Der Lauf, in dem es geschah, ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Nothing was redone: %1</source>
        <translation>Nichts wurde wiederholt: %1</translation>
    </message>
    <message>
        <source>of sample %1</source>
        <translation>von Beispiel %1</translation>
    </message>
    <message>
        <source>over</source>
        <translation>durch</translation>
    </message>
    <message>
        <source>end norm</source>
        <translation>Norm Ende</translation>
    </message>
    <message>
        <source>norm of</source>
        <translation>Norm von</translation>
    </message>
    <message>
        <source>%1 by %2 matrix</source>
        <translation>%1-mal-%2-Matrix</translation>
    </message>
    <message>
        <source>%1 of numbers from %2 to %3</source>
        <translation>%1 mit Zahlen von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 mal</translation>
    </message>
    <message>
        <source>vector of %1:</source>
        <translation>Vektor mit %1 Einträgen:</translation>
    </message>
    <message>
        <source>row %1:</source>
        <translation>Zeile %1:</translation>
    </message>
    <message>
        <source>end vector</source>
        <translation>Vektor Ende</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>null</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eins</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>zwölf</translation>
    </message>
    <message>
        <source>thirteen</source>
        <translation>dreizehn</translation>
    </message>
    <message>
        <source>fourteen</source>
        <translation>vierzehn</translation>
    </message>
    <message>
        <source>fifteen</source>
        <translation>fünfzehn</translation>
    </message>
    <message>
        <source>sixteen</source>
        <translation>sechzehn</translation>
    </message>
    <message>
        <source>seventeen</source>
        <translation>siebzehn</translation>
    </message>
    <message>
        <source>eighteen</source>
        <translation>achtzehn</translation>
    </message>
    <message>
        <source>nineteen</source>
        <translation>neunzehn</translation>
    </message>
    <message>
        <source>twenty</source>
        <translation>zwanzig</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>minus</translation>
    </message>
    <message>
        <source>entry by entry times</source>
        <translation>Eintrag für Eintrag mal</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>wird zu</translation>
    </message>
    <message>
        <source>to</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>is about</source>
        <translation>ist ungefähr</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>and so on</source>
        <translation>und so weiter</translation>
    </message>
    <message>
        <source>sigma</source>
        <translation>Sigma</translation>
    </message>
    <message>
        <source>delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>del</translation>
    </message>
    <message>
        <source>one half</source>
        <translation>ein halb</translation>
    </message>
    <message>
        <source>infinity</source>
        <translation>unendlich</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>natural logarithm</source>
        <translation>natürlicher Logarithmus</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>minus %1</source>
        <translation>minus %1</translation>
    </message>
    <message>
        <source>%1 times %2</source>
        <translation>%1 mal %2</translation>
    </message>
    <message>
        <source>ten to the minus %1</source>
        <translation>zehn hoch minus %1</translation>
    </message>
    <message>
        <source>ten to the %1</source>
        <translation>zehn hoch %1</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>one bound on either side</source>
        <translation>eine Grenze je Seite</translation>
    </message>
    <message>
        <source>a lower bound that is not above the upper one</source>
        <translation>eine untere Grenze, die nicht über der oberen liegt,</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of a list of numbers.</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>&quot;above&quot;, &quot;from&quot;, &quot;below&quot; or &quot;to&quot;</source>
        <translation>&quot;above&quot;, &quot;from&quot;, &quot;below&quot; oder &quot;to&quot;</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>nichts davon</translation>
    </message>
    <message>
        <source>nothing with &quot;diverges&quot;</source>
        <translation>nichts bei &quot;diverges&quot;</translation>
    </message>
    <message>
        <source>%1 to %2 conditions</source>
        <translation>%1 bis %2 Bedingungen</translation>
    </message>
    <message>
        <source>no &quot;all&quot; within another</source>
        <translation>kein &quot;all&quot; in einem anderen</translation>
    </message>
    <message>
        <source>a stage that shows something</source>
        <translation>eine Stufe, die etwas zeigt,</translation>
    </message>
    <message>
        <source>one entry</source>
        <translation>ein Eintrag</translation>
    </message>
    <message>
        <source>one condition (several are a list, in &quot;all&quot;)</source>
        <translation>eine Bedingung (mehrere als Liste, in &quot;all&quot;)</translation>
    </message>
    <message>
        <source>an empty one</source>
        <translation>ein leerer</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>höchstens %1 Bytes</translation>
    </message>
    <message>
        <source>&quot;step&quot;, &quot;stage&quot; or &quot;sample&quot;</source>
        <translation>&quot;step&quot;, &quot;stage&quot; oder &quot;sample&quot;</translation>
    </message>
    <message>
        <source>%1 to %2 choices</source>
        <translation>%1 bis %2 Antworten</translation>
    </message>
    <message>
        <source>a choice with &quot;right&quot;: true</source>
        <translation>eine Antwort mit &quot;right&quot;: true</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>either &quot;choices&quot; or &quot;number&quot;</source>
        <translation>entweder &quot;choices&quot; oder &quot;number&quot;</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beides</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>keines von beiden</translation>
    </message>
    <message>
        <source>nothing with &quot;choices&quot;</source>
        <translation>nichts bei &quot;choices&quot;</translation>
    </message>
    <message>
        <source>nothing beside &quot;task&quot;</source>
        <translation>nichts neben &quot;task&quot;</translation>
    </message>
    <message>
        <source>no key but %1</source>
        <translation>kein Schlüssel außer %1</translation>
    </message>
    <message>
        <source>a text, or an object with one for each language</source>
        <translation>ein Text oder ein Objekt mit einem Text je Sprache</translation>
    </message>
    <message>
        <source>a language of two or three letters, as &quot;en&quot;</source>
        <translation>eine Sprache aus zwei oder drei Buchstaben, etwa &quot;en&quot;,</translation>
    </message>
    <message>
        <source>a text in at least one language</source>
        <translation>ein Text in mindestens einer Sprache</translation>
    </message>
    <message>
        <source>a stage from %1 to %2, or %3</source>
        <translation>eine Stufe von %1 bis %2 oder %3</translation>
    </message>
    <message>
        <source>an entry or a quantity of this network, as %1</source>
        <translation>ein Eintrag oder eine Größe dieses Netzes, etwa %1,</translation>
    </message>
    <message>
        <source>%1 to %2 steps</source>
        <translation>%1 bis %2 Schritte</translation>
    </message>
    <message>
        <source>%1 expected, a seed from 0 to %2 and a number from 1 to %3</source>
        <translation>%1 erwartet, mit einem Startwert von 0 bis %2 und einer Nummer von 1 bis %3</translation>
    </message>
    <message>
        <source>Exercise %1 of seed %2</source>
        <translation>Aufgabe %1 zum Startwert %2</translation>
    </message>
    <message>
        <source>A network to be worked by hand. P asks for its numbers, stage by stage.</source>
        <translation>Ein Netz zum Rechnen von Hand. P fragt nach den Zahlen, Stufe für Stufe.</translation>
    </message>
    <message>
        <source>&quot;z&quot;, &quot;a&quot;, &quot;slope&quot;, &quot;delta&quot;, &quot;weight-gradient&quot;, &quot;bias-gradient&quot;, &quot;bias&quot;, &quot;cost&quot;, &quot;learning-rate&quot; or &quot;stability-limit&quot;</source>
        <translation>&quot;z&quot;, &quot;a&quot;, &quot;slope&quot;, &quot;delta&quot;, &quot;weight-gradient&quot;, &quot;bias-gradient&quot;, &quot;bias&quot;, &quot;cost&quot;, &quot;learning-rate&quot; oder &quot;stability-limit&quot;</translation>
    </message>
    <message>
        <source>&quot;stages&quot;, &quot;layers&quot;, &quot;equation&quot;, &quot;data&quot;, &quot;predict&quot;, &quot;cost-plot&quot;, &quot;learning-rate-map&quot;, &quot;gradient-check&quot;, &quot;sharpness&quot;, &quot;gradient-norms&quot;, &quot;legends&quot;, &quot;speed&quot;, &quot;step-counter&quot; or &quot;sample&quot;</source>
        <translation>&quot;stages&quot;, &quot;layers&quot;, &quot;equation&quot;, &quot;data&quot;, &quot;predict&quot;, &quot;cost-plot&quot;, &quot;learning-rate-map&quot;, &quot;gradient-check&quot;, &quot;sharpness&quot;, &quot;gradient-norms&quot;, &quot;legends&quot;, &quot;speed&quot;, &quot;step-counter&quot; oder &quot;sample&quot;</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>eine Liste von Namen</translation>
    </message>
    <message>
        <source>Textbook example</source>
        <translation>Lehrbuchbeispiel</translation>
    </message>
    <message>
        <source>The 3-4-2 network of the article on one sample, in numbers to check by hand</source>
        <translation>Das 3-4-2-Netz des Artikels mit einem Beispiel, in Zahlen zum Nachrechnen von Hand</translation>
    </message>
    <message>
        <source>Edge of stability</source>
        <translation>Rand der Stabilität</translation>
    </message>
    <message>
        <source>sin 3x at α = 0.3: λmax grows to 2/α = 6.67 within 1,200 steps, and C bursts and comes back; from step 3,000 on λmax stays within 2 % of 2/α, while C falls from 0.006 below 0.001</source>
        <translation>sin 3x bei α = 0,3: λmax wächst innerhalb von 1.200 Schritten bis 2/α = 6,67, und C bricht aus und kommt zurück; ab Schritt 3.000 weicht λmax höchstens 2&#xa0;% von 2/α ab, während C von 0,006 unter 0,001 fällt</translation>
    </message>
    <message>
        <source>Full adder</source>
        <translation>Volladdierer</translation>
    </message>
    <message>
        <source>Adds three bits, 8 rows at a time; α = 5 gets all 16 bits right within 400 steps</source>
        <translation>Addiert drei Bits, 8 Zeilen je Schritt; mit α = 5 sind innerhalb von 400 Schritten alle 16 Bits richtig</translation>
    </message>
    <message>
        <source>Iris</source>
        <translation>Iris</translation>
    </message>
    <message>
        <source>Fisher&apos;s 150 irises, measurements standardised; 10 shuffled rows a step, α = 0.5: at least 145 rows right after 2,000 steps</source>
        <translation>Fishers 150 Schwertlilien, die Messwerte standardisiert; 10 gemischte Zeilen je Schritt, α = 0,5: nach 2.000 Schritten mindestens 145 Zeilen richtig</translation>
    </message>
    <message>
        <source>Mazur&apos;s example</source>
        <translation>Mazurs Beispiel</translation>
    </message>
    <message>
        <source>One step, biases fixed: C becomes 0.2910277737; the published 0.291027924 comes of taking δ¹ from a W² already updated</source>
        <translation>Ein Schritt, Biases fest: C wird 0,2910277737; die veröffentlichte Zahl 0,291027924 kommt daher, dass δ¹ aus einem schon aktualisierten W² berechnet wurde</translation>
    </message>
    <message>
        <source>A badly wrong neuron</source>
        <translation>Ein Neuron liegt weit daneben</translation>
    </message>
    <message>
        <source>The same neuron says 0.98 at first: σ′ = 0.018 holds δ at 0.017, so that after 100 steps it still says 0.96, and after 300 steps 0.20</source>
        <translation>Dasselbe Neuron sagt anfangs 0,98: σ′ = 0,018 hält δ bei 0,017, sodass es nach 100 Schritten noch 0,96 sagt und nach 300 Schritten 0,20</translation>
    </message>
    <message>
        <source>A badly wrong neuron with cross-entropy</source>
        <translation>Weit daneben, mit Kreuzentropie</translation>
    </message>
    <message>
        <source>The same start with cross-entropy: σ′ cancels, δ = a − t = 0.98, so that it says 0.38 after 20 steps and 0.01 after 300</source>
        <translation>Derselbe Anfang mit Kreuzentropie: σ′ kürzt sich, δ = a − t = 0,98, sodass das Neuron nach 20 Schritten 0,38 sagt und nach 300 Schritten 0,01</translation>
    </message>
    <message>
        <source>A wrong neuron</source>
        <translation>Ein Neuron liegt falsch</translation>
    </message>
    <message>
        <source>One sigmoid neuron that should say 0, as in Nielsen&apos;s book: it says 0.82, after 20 steps 0.66, after 300 steps 0.09</source>
        <translation>Ein Sigmoidneuron, das 0 sagen sollte, wie in Nielsens Buch: Es sagt 0,82, nach 20 Schritten 0,66, nach 300 Schritten 0,09</translation>
    </message>
    <message>
        <source>Plateau, then a drop</source>
        <translation>Plateau, dann Absturz</translation>
    </message>
    <message>
        <source>Exclusive or from small weights: for 1,000 steps every output is about ½ and C within 0.2 % of 0.125, near a saddle; then it drops, below 0.01 at step 1,700</source>
        <translation>Exklusives Oder mit kleinen Gewichten: 1.000 Schritte lang ist jede Ausgabe etwa ½, und C weicht höchstens 0,2&#xa0;% von 0,125 ab, nahe einem Sattel; dann stürzt C ab und liegt bei Schritt 1.700 unter 0,01</translation>
    </message>
    <message>
        <source>Parabola, at once</source>
        <translation>Parabel, in einem Schritt</translation>
    </message>
    <message>
        <source>The same parabola at α = 1.6 = 1/λ: one step leads from w = 0 to w = 1, and C is 0</source>
        <translation>Dieselbe Parabel bei α = 1,6 = 1/λ: Ein Schritt führt von w = 0 zu w = 1, und C ist 0</translation>
    </message>
    <message>
        <source>Parabola, never</source>
        <translation>Parabel, nie</translation>
    </message>
    <message>
        <source>The same parabola at α = 4, above 2/λ = 3.2: w jumps across 1 and lands 1.5 times as far away, and C is 2.25 times as large after every step</source>
        <translation>Dieselbe Parabel bei α = 4, über 2/λ = 3,2: w springt über 1 hinweg und landet 1,5-mal so weit davon entfernt, und C ist nach jedem Schritt 2,25-mal so groß</translation>
    </message>
    <message>
        <source>Parabola, slowly</source>
        <translation>Parabel, langsam</translation>
    </message>
    <message>
        <source>C = ½ λ (w − 1)² with λ = 0.625: at α = 1 a step leaves 1 − αλ = 0.375 of the way to w = 1, and 0.14 of C</source>
        <translation>C = ½ λ (w − 1)² mit λ = 0,625: Bei α = 1 lässt ein Schritt vom Abstand zu w = 1 den Teil 1 − αλ = 0,375 übrig und von C den Teil 0,14</translation>
    </message>
    <message>
        <source>A learning rate that diverges</source>
        <translation>Zu große Lernrate: C divergiert</translation>
    </message>
    <message>
        <source>The full adder with linear outputs at α = 3: the hidden neurons saturate, only b² still learns, with λ = 1, and as α is above 2/λ, soon every step makes C 4 times as large, until it is not finite at step 510</source>
        <translation>Der Volladdierer mit linearen Ausgängen bei α = 3: Die verborgenen Neuronen geraten in die Sättigung, nur b² lernt noch, mit λ = 1, und da α über 2/λ liegt, macht bald jeder Schritt C 4-mal so groß, bis es bei Schritt 510 nicht mehr endlich ist</translation>
    </message>
    <message>
        <source>A good learning rate</source>
        <translation>Gute Lernrate</translation>
    </message>
    <message>
        <source>The full adder at α = 5: C falls in every step; after 400 all 16 bits are right, and after 2,000 it is below 0.0006</source>
        <translation>Der Volladdierer bei α = 5: C fällt in jedem Schritt; nach 400 Schritten sind alle 16 Bits richtig, und nach 2.000 liegt C unter 0,0006</translation>
    </message>
    <message>
        <source>A learning rate that oscillates</source>
        <translation>Zu große Lernrate: C schwingt</translation>
    </message>
    <message>
        <source>Stuck in saturation</source>
        <translation>Steckt fest in der Sättigung</translation>
    </message>
    <message>
        <source>Too slow a learning rate</source>
        <translation>Zu kleine Lernrate</translation>
    </message>
    <message>
        <source>The full adder at α = 0.05: C falls in every step, but 2,000 steps bring it from 0.285 only to 0.233, with 6 of the 16 bits wrong</source>
        <translation>Der Volladdierer bei α = 0,05: C fällt in jedem Schritt, aber 2.000 Schritte bringen es von 0,285 nur auf 0,233, und 6 der 16 Bits sind falsch</translation>
    </message>
    <message>
        <source>Why all layers at once</source>
        <translation>Warum alle Schichten zugleich</translation>
    </message>
    <message>
        <source>Two linear weights in a row at α = 1.5: updated at once, C goes from 0.5 to 0.03125; one after the other, the first weight goes the wrong way, and C only to 0.3828</source>
        <translation>Zwei lineare Gewichte hintereinander bei α = 1,5: Werden sie zugleich aktualisiert, geht C von 0,5 auf 0,03125; nacheinander geht das erste Gewicht in die falsche Richtung und C nur auf 0,3828</translation>
    </message>
    <message>
        <source>Vanishing gradient, cured</source>
        <translation>Verschwindender Gradient, behoben</translation>
    </message>
    <message>
        <source>The same weights with tanh, cross-entropy and α = 0.2: the gradient ∂C/∂W of layer 1 is a quarter as long as that of layer 6, and all 16 bits are right within 300 steps</source>
        <translation>Dieselben Gewichte mit tanh, Kreuzentropie und α = 0,2: Der Gradient ∂C/∂W der Schicht 1 ist ein Viertel so lang wie der von Schicht 6, und innerhalb von 300 Schritten sind alle 16 Bits richtig</translation>
    </message>
    <message>
        <source>Vanishing gradient</source>
        <translation>Verschwindender Gradient</translation>
    </message>
    <message>
        <source>Six layers of sigmoids: at the start the gradient ∂C/∂W of layer 1 is 1,700 times shorter than that of layer 6, and from step 300 to 1,000 C stays at 0.25</source>
        <translation>Sechs Schichten mit Sigmoid: Am Start ist der Gradient ∂C/∂W der ersten Schicht um den Faktor 1.700 kürzer als der der sechsten, und von Schritt 300 bis 1.000 bleibt C bei 0,25</translation>
    </message>
    <message>
        <source>Learning rates</source>
        <translation>Lernraten</translation>
    </message>
    <message>
        <source>Slow learning</source>
        <translation>Langsames Lernen</translation>
    </message>
    <message>
        <source>The full adder at α = 20, above 2/λmax: from step 45 to 145 C rises in every other step; where it bends less, C falls in every step</source>
        <translation>Der Volladdierer bei α = 20, über 2/λmax: Von Schritt 45 bis 145 steigt C in jedem zweiten Schritt; wo es schwächer gekrümmt ist, fällt C in jedem Schritt</translation>
    </message>
    <message>
        <source>The full adder at α = 1000: a step this long throws the outputs to 0 and 1, where every σ′ is below 10⁻⁶; nothing moves any more, and C stays at 0.5</source>
        <translation>Der Volladdierer bei α = 1000: Ein so langer Schritt wirft die Ausgänge auf 0 und 1, wo jedes σ′ unter 10⁻⁶ liegt; nichts bewegt sich mehr, und C bleibt bei 0,5</translation>
    </message>
    <message>
        <source>Exercise %1</source>
        <translation>Aufgabe %1</translation>
    </message>
    <message>
        <source>Values of the sigmoid</source>
        <translation>Werte der Sigmoidfunktion</translation>
    </message>
    <message numerus="yes">
        <source>σ(−z) = 1 − σ(z) and σ′(−z) = σ′(z). With these values every result comes out right to %n significant digits.</source>
        <translation>
            <numerusform>σ(−z) = 1 − σ(z) und σ′(−z) = σ′(z). Mit diesen Werten kommt jedes Ergebnis auf %n signifikante Stelle genau heraus.</numerusform>
            <numerusform>σ(−z) = 1 − σ(z) und σ′(−z) = σ′(z). Mit diesen Werten kommt jedes Ergebnis auf %n signifikante Stellen genau heraus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backpropagation by hand, worked out</source>
        <translation>Backpropagation von Hand, durchgerechnet</translation>
    </message>
    <message>
        <source>Backpropagation by hand</source>
        <translation>Backpropagation von Hand</translation>
    </message>
    <message>
        <source>1 exercise, seed %1.</source>
        <translation>1 Aufgabe, Startwert %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n exercises, seed %1.</source>
        <translation>
            <numerusform>%n Aufgabe, Startwert %1.</numerusform>
            <numerusform>%n Aufgaben, Startwert %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Round results to %n significant digits, at the end.</source>
        <translation>
            <numerusform>Ergebnisse am Ende auf %n signifikante Stelle runden.</numerusform>
            <numerusform>Ergebnisse am Ende auf %n signifikante Stellen runden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers stand on the last page.</source>
        <translation>Die Lösungen stehen auf der letzten Seite.</translation>
    </message>
    <message>
        <source>Made by %1, which makes it again. Exercise 1 is %2 in Chainrule, and so on.</source>
        <extracomment>%1: a command line, which makes the sheet in English; %2: &quot;exercise:7:1&quot;.</extracomment>
        <translation>Der Befehl %1 macht dasselbe Blatt noch einmal, auf Englisch. Aufgabe 1 ist in Chainrule %2, und so weiter.</translation>
    </message>
    <message>
        <source>Weights: blue and solid are positive, orange and dashed negative, grey dots zero; the wider the larger.</source>
        <translation>Gewichte: blau und durchgezogen sind positiv, orange und gestrichelt negativ, graue Punkte null; je breiter, desto größer.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Lösungen</translation>
    </message>
    <message>
        <source>Weights: %1 positive, %2 negative, %3 zero; the wider the larger.</source>
        <extracomment>%1, %2 and %3 are short lines as they are drawn.</extracomment>
        <translation>Gewichte: %1 positiv, %2 negativ, %3 null; je breiter, desto größer.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>1 try</source>
        <translation>1 Versuch</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>1 answer shown</source>
        <translation>1 Lösung gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%n answers shown</source>
        <translation>
            <numerusform>%n Lösung gezeigt</numerusform>
            <numerusform>%n Lösungen gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 right, %3 of them with the first answer and no hint; %4, %5, %6.</source>
        <extracomment>%4: &quot;3 tries&quot;; %5: &quot;2 hints&quot;; %6: &quot;1 answer shown&quot;.</extracomment>
        <translation>%1 von %2 richtig, davon %3 mit der ersten Antwort und ohne Hinweis; %4, %5, %6.</translation>
    </message>
    <message>
        <source>hint %1</source>
        <translation>Hinweis %1</translation>
    </message>
    <message>
        <source>the answer was shown</source>
        <translation>die Lösung wurde gezeigt</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ richtig</translation>
    </message>
    <message>
        <source>shown: %1</source>
        <translation>gezeigt: %1</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>✕ not right yet</source>
        <translation>✕ noch nicht richtig</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>%1: step %2, stage %3 of %4, sample %5</source>
        <translation>%1: Schritt %2, Stufe %3 von %4, Beispiel %5</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>in this order</source>
        <translation>in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>in the end</source>
        <translation>am Ende</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>nicht trainiert</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>learning rate of this step</source>
        <translation>Lernrate dieses Schritts</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Sample %1: forward</source>
        <translation>Beispiel %1: vorwärts</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>Sample %1: backward</source>
        <translation>Beispiel %1: rückwärts</translation>
    </message>
    <message>
        <source>Sample %1: update</source>
        <translation>Beispiel %1: Aktualisierung</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>Beispiel %1</translation>
    </message>
    <message>
        <source>Mean gradients</source>
        <translation>Mittlere Gradienten</translation>
    </message>
    <message numerus="yes">
        <source>The gradients are means over the %n samples of the step.</source>
        <translation>
            <numerusform>Die Gradienten sind Mittelwerte über %n Beispiel des Schritts.</numerusform>
            <numerusform>Die Gradienten sind Mittelwerte über die %n Beispiele des Schritts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gradients are means over the %n samples of the step: %1.</source>
        <translation>
            <numerusform>Die Gradienten sind Mittelwerte über %n Beispiel des Schritts: %1.</numerusform>
            <numerusform>Die Gradienten sind Mittelwerte über die %n Beispiele des Schritts: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their mean cost is %1.</source>
        <translation>Ihre mittleren Kosten sind %1.</translation>
    </message>
    <message>
        <source>The last number is the cost of the same sample at the new parameters.</source>
        <translation>Die letzte Zahl sind die Kosten desselben Beispiels bei den neuen Parametern.</translation>
    </message>
    <message>
        <source>The last number is the mean cost of the same samples at the new parameters.</source>
        <translation>Die letzte Zahl sind die mittleren Kosten derselben Beispiele bei den neuen Parametern.</translation>
    </message>
    <message>
        <source>The network: neurons in columns, weights as lines</source>
        <translation>Das Netz: Neuronen in Spalten, Gewichte als Linien</translation>
    </message>
    <message numerus="yes">
        <source>Of %n entries of %1 three are worked out, the others go the same way.</source>
        <translation>
            <numerusform>Von %n Eintrag von %1 sind drei durchgerechnet, die anderen gehen genauso.</numerusform>
            <numerusform>Von %n Einträgen von %1 sind drei durchgerechnet, die anderen gehen genauso.</numerusform>
        </translation>
    </message>
    <message>
        <source>half squared error</source>
        <translation>halber quadratischer Fehler</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>Layers of %1 neurons; %2; %3; learning rate %4; step %5.</source>
        <extracomment>%1: how many each layer has, &quot;3, 4 and 2&quot;; %2: their functions, &quot;sigmoid, softmax&quot;; %3: the cost.</extracomment>
        <translation>Schichten mit %1 Neuronen; %2; %3; Lernrate %4; Schritt %5.</translation>
    </message>
    <message numerus="yes">
        <source>The step uses %n samples and descends their mean gradient.</source>
        <translation>
            <numerusform>Der Schritt nutzt %n Beispiel und folgt dem mittleren Gradienten abwärts.</numerusform>
            <numerusform>Der Schritt nutzt %n Beispiele und folgt ihrem mittleren Gradienten abwärts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is worked out up to its errors.</source>
        <translation>Jedes ist bis zu seinen Fehlern δ durchgerechnet.</translation>
    </message>
    <message>
        <source>Worked out up to its errors is sample %1; the others go the same way.</source>
        <translation>Bis zu den Fehlern δ durchgerechnet ist Beispiel %1; die anderen gehen genauso.</translation>
    </message>
    <message>
        <source>Worked out up to their errors are samples %1; the others go the same way.</source>
        <translation>Bis zu den Fehlern δ durchgerechnet sind die Beispiele %1; die anderen gehen genauso.</translation>
    </message>
    <message>
        <source>The step uses sample %1.</source>
        <translation>Der Schritt nutzt Beispiel %1.</translation>
    </message>
    <message>
        <source>Each sample here is worked out as a step of its own, all from the same parameters.</source>
        <translation>Jedes Beispiel ist hier als eigener Schritt durchgerechnet, alle von denselben Parametern aus.</translation>
    </message>
    <message>
        <source>A training step, worked out</source>
        <translation>Ein Trainingsschritt, durchgerechnet</translation>
    </message>
    <message>
        <source>A training step to work out</source>
        <translation>Ein Trainingsschritt zum Rechnen</translation>
    </message>
    <message>
        <source>%1: a training step, worked out</source>
        <translation>%1: ein Trainingsschritt, durchgerechnet</translation>
    </message>
    <message>
        <source>%1: a training step to work out</source>
        <translation>%1: ein Trainingsschritt zum Rechnen</translation>
    </message>
    <message>
        <source>Numbers are printed with 1 significant digit, given ones with up to 6, and computed with all of theirs.</source>
        <translation>Zahlen sind mit 1 signifikanten Stelle gedruckt, gegebene mit bis zu 6, und mit allen ihren Stellen gerechnet.</translation>
    </message>
    <message numerus="yes">
        <source>Numbers are printed with %n significant digits, given ones with up to 6, and computed with all of theirs.</source>
        <translation>
            <numerusform>Zahlen sind mit %n signifikanten Stelle gedruckt, gegebene mit bis zu 6, und mit allen ihren Stellen gerechnet.</numerusform>
            <numerusform>Zahlen sind mit %n signifikanten Stellen gedruckt, gegebene mit bis zu 6, und mit allen ihren Stellen gerechnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Numbers are printed with %n significant digits and computed with all of theirs.</source>
        <translation>
            <numerusform>Zahlen sind mit %n signifikanten Stelle gedruckt und mit allen ihren Stellen gerechnet.</numerusform>
            <numerusform>Zahlen sind mit %n signifikanten Stellen gedruckt und mit allen ihren Stellen gerechnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of the translation itself, as HTML&apos;s attribute lang has it: de, fr, es, zh-CN.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>%1 of %2 digits</source>
        <translation>%1 von %2 Stellen</translation>
    </message>
    <message>
        <source>That is right as far as it goes, to 1 significant digit. %1 are asked for: write more of them.</source>
        <translation>Das ist so weit richtig, auf 1 signifikante Stelle. Gefragt sind %1: Schreiben Sie mehr davon.</translation>
    </message>
    <message numerus="yes">
        <source>That is right as far as it goes, to %n significant digits. %1 are asked for: write more of them.</source>
        <translation>
            <numerusform>Das ist so weit richtig, auf %n signifikante Stelle. Gefragt sind %1: Schreiben Sie mehr davon.</numerusform>
            <numerusform>Das ist so weit richtig, auf %n signifikante Stellen. Gefragt sind %1: Schreiben Sie mehr davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>a is missing</source>
        <translation>a fehlt</translation>
    </message>
    <message>
        <source>δ is missing</source>
        <translation>δ fehlt</translation>
    </message>
    <message>
        <source>the gradient alone</source>
        <translation>nur der Gradient</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>nicht geändert</translation>
    </message>
    <message>
        <source>The gradient is the mean of the products %1 over the samples. You left %2 out.</source>
        <extracomment>%1 is a product of symbols, δ²₁ a¹₂, and %2 one of them.</extracomment>
        <translation>Der Gradient ist der Mittelwert der Produkte %1 über die Beispiele. Sie haben %2 weggelassen.</translation>
    </message>
    <message>
        <source>The gradient is the product %1. You left %2 out.</source>
        <translation>Der Gradient ist das Produkt %1. Sie haben %2 weggelassen.</translation>
    </message>
    <message>
        <source>That is the gradient alone: α times it is subtracted from the bias as it was.</source>
        <translation>Das ist nur der Gradient: Das α-fache davon wird vom bisherigen Bias subtrahiert.</translation>
    </message>
    <message>
        <source>That is the gradient alone: α times it is subtracted from the weight as it was.</source>
        <translation>Das ist nur der Gradient: Das α-fache davon wird vom bisherigen Gewicht subtrahiert.</translation>
    </message>
    <message>
        <source>That is the bias as it was: α times the gradient still has to be subtracted from it.</source>
        <translation>Das ist der bisherige Bias: Das α-fache des Gradienten ist noch davon zu subtrahieren.</translation>
    </message>
    <message>
        <source>That is the weight as it was: α times the gradient still has to be subtracted from it.</source>
        <translation>Das ist das bisherige Gewicht: Das α-fache des Gradienten ist noch davon zu subtrahieren.</translation>
    </message>
    <message>
        <source>relu(z) is z where z &gt; 0, else 0; its slope relu′(z) is 1 where z &gt; 0, else 0.</source>
        <translation>relu(z) ist z, wo z &gt; 0 ist, sonst 0; die Steigung relu′(z) ist 1, wo z &gt; 0 ist, sonst 0.</translation>
    </message>
    <message>
        <source>Layers of %1 neurons; %2; %3; learning rate %4.</source>
        <extracomment>%1: how many each layer has, &quot;3, 4 and 2&quot;; %2: their functions, &quot;sigmoid, softmax&quot;; %3: the cost.</extracomment>
        <translation>Schichten mit %1 Neuronen; %2; %3; Lernrate %4.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>screen</name>
    <message>
        <source>target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>weighted sum</source>
        <translation>gewichtete Summe</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>slope of the activation</source>
        <translation>Steigung der Aktivierungsfunktion</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>weight gradient</source>
        <translation>Gewichtsgradient</translation>
    </message>
    <message>
        <source>bias gradient</source>
        <translation>Biasgradient</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>Zielwerte</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>biases</source>
        <translation>Biases</translation>
    </message>
    <message>
        <source>weighted sums</source>
        <translation>gewichtete Summen</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>slopes of the activation</source>
        <translation>Steigungen der Aktivierungsfunktion</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>weight gradients</source>
        <translation>Gewichtsgradienten</translation>
    </message>
    <message>
        <source>bias gradients</source>
        <translation>Biasgradienten</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Zielwert %1</translation>
    </message>
    <message>
        <source>%1 of layer %2 from neuron %3 to neuron %4</source>
        <translation>%1 der Schicht %2 von Neuron %3 zu Neuron %4</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>Eingang %1</translation>
    </message>
    <message>
        <source>%1 of layer %2, neuron %3</source>
        <translation>%1 der Schicht %2, Neuron %3</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Benutzt</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>of step %1.</source>
        <translation>von Schritt %1.</translation>
    </message>
    <message>
        <source>from before the update.</source>
        <translation>im Stand vor der Aktualisierung.</translation>
    </message>
    <message>
        <source>Every gradient is from before the update.</source>
        <translation>Alle Gradienten sind vor der Aktualisierung berechnet.</translation>
    </message>
    <message>
        <source>Uses the parameters of step %1.</source>
        <translation>Benutzt die Parameter von Schritt %1.</translation>
    </message>
    <message>
        <source>From before the update.</source>
        <translation>Vor der Aktualisierung berechnet.</translation>
    </message>
    <message>
        <source>No parameter has changed yet.</source>
        <translation>Noch hat sich kein Parameter geändert.</translation>
    </message>
    <message>
        <source>The mean of the %1 samples this step uses, not of sample %2 alone.</source>
        <translation>Das Mittel der %1 Beispiele, die dieser Schritt benutzt, nicht nur von Beispiel %2.</translation>
    </message>
    <message>
        <source>Of sample %1, which this step uses, not of sample %2, which is shown.</source>
        <translation>Von Beispiel %1, das dieser Schritt benutzt, nicht vom gezeigten Beispiel %2.</translation>
    </message>
    <message>
        <source>Of sample %1 alone. This step uses the mean gradient of %2 samples.</source>
        <translation>Nur von Beispiel %1. Dieser Schritt benutzt den mittleren Gradienten von %2 Beispielen.</translation>
    </message>
    <message>
        <source>Of sample %1. This step uses sample %2.</source>
        <translation>Von Beispiel %1. Dieser Schritt benutzt Beispiel %2.</translation>
    </message>
    <message>
        <source>One training step</source>
        <translation>Ein Trainingsschritt</translation>
    </message>
    <message>
        <source>%1 stages</source>
        <translation>%1 Stufen</translation>
    </message>
    <message>
        <source>Every step runs forward to the cost, backward to the gradients, and then changes all parameters at once. Pause to walk through one step.</source>
        <translation>Jeder Schritt läuft vorwärts zu den Kosten, rückwärts zu den Gradienten und ändert dann alle Parameter zugleich. Pausieren, um einen Schritt durchzugehen.</translation>
    </message>
    <message>
        <source>The stages show how: forward to the cost, backward to the gradient of every parameter, and then this update of all parameters at once.</source>
        <translation>Die Stufen zeigen, wie: vorwärts zu den Kosten, rückwärts zum Gradienten jedes Parameters, dann diese Aktualisierung aller Parameter zugleich.</translation>
    </message>
    <message>
        <source>Running.</source>
        <translation>Läuft.</translation>
    </message>
    <message>
        <source>Pause:</source>
        <translation>Pause:</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>At the parameters of step %1.</source>
        <translation>Bei den Parametern von Schritt %1.</translation>
    </message>
    <message>
        <source>stage %1 of %2</source>
        <translation>Stufe %1 von %2</translation>
    </message>
    <message>
        <source>Selected, from another stage. Escape or Next stage leads back to stage %1.</source>
        <translation>Ausgewählt, aus einer anderen Stufe. Esc oder „Nächste Stufe“ führt zurück zu Stufe %1.</translation>
    </message>
    <message>
        <source>Selected. Escape leads back to the whole step.</source>
        <translation>Ausgewählt. Esc führt zurück zum ganzen Schritt.</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Weiter:</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>&amp;LaTeX</source>
        <translation>&amp;LaTeX</translation>
    </message>
    <message>
        <source>&amp;text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;picture (SVG)</source>
        <translation>&amp;Bild (SVG)</translation>
    </message>
    <message>
        <source>picture (P&amp;NG)</source>
        <translation>Bild (P&amp;NG)</translation>
    </message>
    <message>
        <source>Copied as %1</source>
        <translation>Als %1 kopiert</translation>
    </message>
    <message>
        <source>samples %1 to %2 of the %3 of this step</source>
        <translation>Beispiele %1 bis %2 von den %3 dieses Schritts</translation>
    </message>
    <message>
        <source>inputs %1 to %2 of %3</source>
        <translation>Eingänge %1 bis %2 von %3</translation>
    </message>
    <message>
        <source>neurons %1 to %2 of the %3 of layer %4</source>
        <translation>Neuronen %1 bis %2 von den %3 der Schicht %4</translation>
    </message>
    <message>
        <source>Shown: %1.</source>
        <translation>Gezeigt: %1.</translation>
    </message>
    <message>
        <source>The update of this step would not be finite.</source>
        <translation>Die Aktualisierung dieses Schritts wäre nicht endlich.</translation>
    </message>
    <message>
        <source>all stages but the update shown</source>
        <translation>alle Stufen außer der Aktualisierung gezeigt</translation>
    </message>
    <message>
        <source>%1 of %2 stages shown</source>
        <translation>%1 von %2 Stufen gezeigt</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>Schritt %1, %2</translation>
    </message>
    <message>
        <source>%1: step %2, %3</source>
        <translation>%1: Schritt %2, %3</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>Beispiel %1</translation>
    </message>
    <message>
        <source>All samples of the step</source>
        <translation>Alle Beispiele des Schritts</translation>
    </message>
    <message>
        <source>All samples</source>
        <translation>Alle Beispiele</translation>
    </message>
    <message>
        <source>One sample, as a worked example has at most %1.</source>
        <translation>Ein Beispiel, denn eine Musterrechnung hat höchstens %1.</translation>
    </message>
    <message>
        <source>Worked example as HTML</source>
        <translation>Musterrechnung als HTML</translation>
    </message>
    <message>
        <source>The step written out for a browser and for paper, whichever stages are shown: the network, what is given, and every stage with its equation, its numbers and its result.</source>
        <translation>Der Schritt ausgeschrieben für Browser und Papier, gleich welche Stufen gezeigt sind: das Netz, was gegeben ist, und jede Stufe mit Gleichung, Zahlen und Ergebnis.</translation>
    </message>
    <message>
        <source>Worked example as LaTeX</source>
        <translation>Musterrechnung als LaTeX</translation>
    </message>
    <message>
        <source>The same for pdflatex: the network, what is given, and every stage of the step with its equation, its numbers and its result.</source>
        <translation>Das Gleiche für pdflatex: das Netz, was gegeben ist, und jede Stufe des Schritts mit Gleichung, Zahlen und Ergebnis.</translation>
    </message>
    <message>
        <source>Network as SVG</source>
        <translation>Netz als SVG</translation>
    </message>
    <message>
        <source>A vector picture of the whole network with the stages shown, for documents and the web. Text is drawn as paths and needs no fonts.</source>
        <translation>Ein Vektorbild des ganzen Netzes mit den gezeigten Stufen, für Dokumente und das Web. Text ist als Pfade gezeichnet und braucht keine Schriften.</translation>
    </message>
    <message>
        <source>Network as PDF</source>
        <translation>Netz als PDF</translation>
    </message>
    <message>
        <source>A page of the picture&apos;s size with the whole network and the stages shown, for LaTeX and for print.</source>
        <translation>Eine Seite von der Größe des Bildes mit dem ganzen Netz und den gezeigten Stufen, für LaTeX und den Druck.</translation>
    </message>
    <message>
        <source>Network as PNG</source>
        <translation>Netz als PNG</translation>
    </message>
    <message>
        <source>The whole network with the stages shown, two pixels for each of the picture&apos;s size.</source>
        <translation>Das ganze Netz mit den gezeigten Stufen, in Pixeln doppelt so groß wie das Bild.</translation>
    </message>
    <message>
        <source>Numbers as CSV</source>
        <translation>Zahlen als CSV</translation>
    </message>
    <message>
        <source>Every number of the step, whichever stages are shown, one a line and with all digits: inputs, targets, z, a, σ′, C and δ of each sample, the mean gradients, and the parameters before and after.</source>
        <translation>Jede Zahl des Schritts, gleich welche Stufen gezeigt sind, eine je Zeile und mit allen Stellen: Eingaben, Zielwerte, z, a, σ′, C und δ jedes Beispiels, die mittleren Gradienten und die Parameter vorher und nachher.</translation>
    </message>
    <message>
        <source>Script for PyTorch</source>
        <translation>Skript für PyTorch</translation>
    </message>
    <message>
        <source>A Python script that rebuilds the network, takes the same step by PyTorch and compares the cost, the gradients and the new parameters.</source>
        <translation>Ein Python-Skript, das das Netz nachbaut, denselben Schritt mit PyTorch macht und die Kosten, die Gradienten und die neuen Parameter vergleicht.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The plot is out of date, and so is what is exported.</source>
        <translation>Das Diagramm ist veraltet und damit auch, was exportiert wird.</translation>
    </message>
    <message>
        <source>Export plot</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Plot as SVG</source>
        <translation>Diagramm als SVG</translation>
    </message>
    <message>
        <source>A vector picture of what the plot shows, for documents and the web. Text is drawn as paths and needs no fonts.</source>
        <translation>Ein Vektorbild dessen, was das Diagramm zeigt, für Dokumente und das Web. Text ist als Pfade gezeichnet und braucht keine Schriften.</translation>
    </message>
    <message>
        <source>Plot as PDF</source>
        <translation>Diagramm als PDF</translation>
    </message>
    <message>
        <source>A page of the picture&apos;s size with what the plot shows, for LaTeX and for print.</source>
        <translation>Eine Seite von der Größe des Bildes mit dem, was das Diagramm zeigt, für LaTeX und den Druck.</translation>
    </message>
    <message>
        <source>Plot as PNG</source>
        <translation>Diagramm als PNG</translation>
    </message>
    <message>
        <source>What the plot shows, two pixels for each of the picture&apos;s size.</source>
        <translation>Was das Diagramm zeigt, in Pixeln doppelt so groß wie das Bild.</translation>
    </message>
    <message>
        <source>output %1</source>
        <translation>Ausgang %1</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> und %1 weitere</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>weight %1, bias %2  ·  dashed: negative</source>
        <extracomment>What follows the last symbol is left out where there is no room.</extracomment>
        <translation>Gewicht %1, Bias %2  ·  gestrichelt: negativ</translation>
    </message>
    <message>
        <source>gradient %1, %2  ·  log scale</source>
        <extracomment>What follows the last symbol is left out where there is no room.</extracomment>
        <translation>Gradient %1, %2  ·  log. Skala</translation>
    </message>
    <message>
        <source>activation %1  ·  hatched: below 0</source>
        <extracomment>What follows the last symbol is left out where there is no room.</extracomment>
        <translation>Aktivierung %1  ·  schraffiert: unter 0</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>from neuron %1 of layer %2 to neuron %3 of layer %4</source>
        <translation>von Neuron %1 der Schicht %2 zu Neuron %3 der Schicht %4</translation>
    </message>
    <message>
        <source>blame through the weight %1</source>
        <translation>Anteil am Fehler durch das Gewicht %1</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>gradient of the weight %1</source>
        <translation>Gradient des Gewichts %1</translation>
    </message>
    <message>
        <source>%1 = %2 (out of date)</source>
        <translation>%1 = %2 (veraltet)</translation>
    </message>
    <message>
        <source>%1 not computed</source>
        <translation>%1 nicht berechnet</translation>
    </message>
    <message>
        <source>%1, out of date</source>
        <translation>%1, veraltet</translation>
    </message>
    <message>
        <source>Cost, not computed yet</source>
        <translation>Kosten, noch nicht berechnet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>steht noch bevor</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>%1. Take a smaller α, or go back to the start.</source>
        <translation>%1. Wählen Sie ein kleineres α oder gehen Sie zurück zum Start.</translation>
    </message>
    <message>
        <source>Weights move by the gradient of the only sample.</source>
        <translation>Der Gradient des einzigen Beispiels bewegt die Gewichte.</translation>
    </message>
    <message>
        <source>Weights move by the mean gradient of all %1 samples.</source>
        <translation>Der mittlere Gradient aller %1 Beispiele bewegt die Gewichte.</translation>
    </message>
    <message>
        <source>Each step moves the weights by the gradient of one sample, in a new order in each pass over the samples.</source>
        <translation>In jedem Schritt bewegt der Gradient eines Beispiels die Gewichte; jeder Durchgang nimmt die Beispiele in neuer Reihenfolge.</translation>
    </message>
    <message>
        <source>Each step moves the weights by the gradient of one sample, in order.</source>
        <translation>In jedem Schritt bewegt der Gradient eines Beispiels die Gewichte, der Reihe nach.</translation>
    </message>
    <message>
        <source>Each step moves the weights by the mean gradient of %1 samples, in a new order in each pass over the samples.</source>
        <translation>In jedem Schritt bewegt der mittlere Gradient von %1 Beispielen die Gewichte; jeder Durchgang nimmt die Beispiele in neuer Reihenfolge.</translation>
    </message>
    <message>
        <source>Each step moves the weights by the mean gradient of %1 samples, in order.</source>
        <translation>In jedem Schritt bewegt der mittlere Gradient von %1 Beispielen die Gewichte, der Reihe nach.</translation>
    </message>
    <message>
        <source>Biases stay as they are.</source>
        <translation>Die Biases bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Pause to walk through one step.</source>
        <translation>Pausieren, um einen Schritt durchzugehen.</translation>
    </message>
    <message>
        <source>Pause to walk through one step with sample %1.</source>
        <translation>Pausieren, um einen Schritt mit Beispiel %1 durchzugehen.</translation>
    </message>
    <message>
        <source>The last gradient was 0 in every parameter: the step changed nothing.</source>
        <translation>Der letzte Gradient war in jedem Parameter 0: Der Schritt hat nichts geändert.</translation>
    </message>
    <message>
        <source>The slope promised that the last step would lower C by %1, but C rose by %2: with this α the step went beyond where the slope holds.</source>
        <translation>Nach der Steigung sollte der letzte Schritt C um %1 senken, doch C stieg um %2: Mit diesem α ging der Schritt weiter, als die Steigung gilt.</translation>
    </message>
    <message>
        <source>The slope promised that the last step would lower C by %1, and so it did.</source>
        <translation>Nach der Steigung sollte der letzte Schritt C um %1 senken, und so kam es.</translation>
    </message>
    <message>
        <source>The slope promised that the last step would lower C by %1; it was lowered by %2. The difference comes from the curvature of C.</source>
        <translation>Nach der Steigung sollte der letzte Schritt C um %1 senken; er hat C um %2 gesenkt. Der Unterschied kommt von der Krümmung von C.</translation>
    </message>
    <message>
        <source>The parameters have moved, all at once.</source>
        <translation>Die Parameter haben sich bewegt, alle zugleich.</translation>
    </message>
    <message>
        <source>The gradients are those of the old ones.</source>
        <translation>Die Gradienten sind die der alten.</translation>
    </message>
    <message>
        <source>The table shows what the new ones make of each row.</source>
        <translation>Die Tabelle zeigt, was die neuen aus jeder Zeile machen.</translation>
    </message>
    <message>
        <source>The one bit is right.</source>
        <translation>Das eine Bit ist richtig.</translation>
    </message>
    <message>
        <source>The one bit is wrong.</source>
        <translation>Das eine Bit ist falsch.</translation>
    </message>
    <message>
        <source>The one row is right.</source>
        <translation>Die eine Zeile ist richtig.</translation>
    </message>
    <message>
        <source>The one row is wrong.</source>
        <translation>Die eine Zeile ist falsch.</translation>
    </message>
    <message>
        <source>All %1 bits are right.</source>
        <translation>Alle %1 Bits sind richtig.</translation>
    </message>
    <message>
        <source>All %1 rows are right.</source>
        <translation>Alle %1 Zeilen sind richtig.</translation>
    </message>
    <message>
        <source>%1 of %2 bits are right.</source>
        <translation>%1 von %2 Bits sind richtig.</translation>
    </message>
    <message>
        <source>%1 of %2 rows are right.</source>
        <translation>%1 von %2 Zeilen sind richtig.</translation>
    </message>
    <message>
        <source>1 input</source>
        <translation>1 Eingang</translation>
    </message>
    <message>
        <source>%1 inputs</source>
        <translation>%1 Eingänge</translation>
    </message>
    <message>
        <source>1 output</source>
        <translation>1 Ausgang</translation>
    </message>
    <message>
        <source>%1 outputs</source>
        <translation>%1 Ausgänge</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>steps %1–%2</source>
        <translation>Schritte %1–%2</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation>nicht endlich</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>before step %1: %2</source>
        <translation>vor Schritt %1: %2</translation>
    </message>
    <message>
        <source>schedule: %1</source>
        <translation>Verlauf: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 Schritte</translation>
    </message>
    <message>
        <source>Start: given weights</source>
        <translation>Start: gegebene Gewichte</translation>
    </message>
    <message>
        <source>Start: all weights 0</source>
        <translation>Start: alle Gewichte 0</translation>
    </message>
    <message>
        <source>Start: weights drawn with seed %1</source>
        <translation>Start: Gewichte gezogen mit Startwert %1</translation>
    </message>
    <message>
        <source>%1, %2 changed</source>
        <translation>%1, %2 geändert</translation>
    </message>
    <message>
        <source>Schedule: %1</source>
        <translation>Verlauf: %1</translation>
    </message>
    <message>
        <source>Schedule from step %1 on: %2</source>
        <translation>Verlauf ab Schritt %1: %2</translation>
    </message>
    <message>
        <source>%1 of sample %2</source>
        <translation>%1 von Beispiel %2</translation>
    </message>
    <message>
        <source>%1 edits</source>
        <translation>%1 Änderungen</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>other start</source>
        <translation>anderer Start</translation>
    </message>
    <message>
        <source>%1, as this run</source>
        <translation>%1, wie dieser Lauf</translation>
    </message>
    <message>
        <source>%1, not as this run</source>
        <translation>%1, anders als dieser Lauf</translation>
    </message>
    <message>
        <source>Steps %1 to %2</source>
        <translation>Schritte %1 bis %2</translation>
    </message>
    <message>
        <source>α × %1 after each %2</source>
        <translation>α × %1 je %2</translation>
    </message>
    <message>
        <source>α falls by × %1 over each %2, without jumps</source>
        <translation>α × %1 je %2, ohne Sprünge</translation>
    </message>
    <message>
        <source>α / (1 + t / %1): half after %2</source>
        <translation>α / (1 + t / %1): %2 bis zur Hälfte</translation>
    </message>
    <message>
        <source>from α to α × %1 over %2, along a cosine</source>
        <translation>von α zu α × %1 über %2, entlang eines Kosinus</translation>
    </message>
    <message>
        <source>α in every step</source>
        <translation>α in jedem Schritt</translation>
    </message>
    <message>
        <source>step decay</source>
        <translation>stufenweise</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>exponentiell</translation>
    </message>
    <message>
        <source>1/t</source>
        <translation>1/t</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>Anlauf</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <source>%1, after %2 of warm-up</source>
        <translation>%1, nach Anlauf über %2</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>ein anderes Programm</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1, Prozess %2</translation>
    </message>
    <message>
        <source>%1, process %2 on %3</source>
        <translation>%1, Prozess %2 auf %3</translation>
    </message>
    <message>
        <source>Save changes?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message>
        <source>“%1” has changed. Save the changes?</source>
        <translation>„%1“ wurde geändert. Sollen die Änderungen gespeichert werden?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Overwrite the file?</source>
        <translation>Datei überschreiben?</translation>
    </message>
    <message>
        <source>“%1” has been changed by another program since it was opened or saved here.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert, seit die Datei hier geöffnet oder gespeichert wurde.</translation>
    </message>
    <message>
        <source>If you overwrite it, what it holds now is lost.</source>
        <translation>Wird sie überschrieben, geht ihr jetziger Inhalt verloren.</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>Ü&amp;berschreiben</translation>
    </message>
    <message>
        <source>Same start with another α</source>
        <translation>Gleicher Start mit anderem α</translation>
    </message>
    <message>
        <source>“%1” is no learning rate: a number is expected, such as 0.5 or 2e-3.</source>
        <translation>„%1“ ist keine Lernrate: Erwartet wird eine Zahl, etwa 0,5 oder 2e-3.</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>Chainrule sessions (*.chainrule)</source>
        <translation>Chainrule-Sitzungen (*.chainrule)</translation>
    </message>
    <message>
        <source>Save in:</source>
        <translation>Speichern in:</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>About Chainrule</source>
        <translation>Über Chainrule</translation>
    </message>
    <message>
        <source>&lt;b&gt;Chainrule %1&lt;/b&gt;&lt;p&gt;Backpropagation, step by step.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Set in Inter and STIX (SIL Open Font License 1.1); plots by QCustomPlot.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Chainrule %1&lt;/b&gt;&lt;p&gt;Backpropagation, Schritt für Schritt.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später. Gesetzt in Inter und STIX (SIL Open Font License 1.1); Diagramme mit QCustomPlot.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The numbers of the file hold at step %1.</source>
        <translation>Bei Schritt %1 gelten die Zahlen der Datei.</translation>
    </message>
    <message>
        <source>The steps of this file cannot all be made again here: step %1 is not finite.</source>
        <translation>Die Schritte dieser Datei lassen sich hier nicht alle wiederholen: Schritt %1 ist nicht endlich.</translation>
    </message>
    <message>
        <source>The schedule of α in this file is another than its run comes to at step %1.</source>
        <translation>Der Verlauf von α in dieser Datei ist ein anderer, als ihr Lauf bei Schritt %1 ergibt.</translation>
    </message>
    <message>
        <source>α and its schedule are others</source>
        <translation>α und sein Verlauf sind</translation>
    </message>
    <message>
        <source>α, its schedule and numbers of the data are others</source>
        <translation>α, sein Verlauf und Zahlen der Daten sind</translation>
    </message>
    <message>
        <source>The schedule of α and numbers of the data are others</source>
        <translation>Der Verlauf von α und Zahlen der Daten sind</translation>
    </message>
    <message>
        <source>α is another</source>
        <translation>α ist</translation>
    </message>
    <message>
        <source>α and numbers of the data are others</source>
        <translation>α und Zahlen der Daten sind</translation>
    </message>
    <message>
        <source>Numbers of the data are others</source>
        <translation>Zahlen der Daten sind</translation>
    </message>
    <message>
        <source>%1 in this file than its run comes to at step %2, by up to %3.</source>
        <translation>%1 in dieser Datei anders, als ihr Lauf bei Schritt %2 ergibt, um bis zu %3.</translation>
    </message>
    <message>
        <source>from step %1 on</source>
        <translation>ab Schritt %1</translation>
    </message>
    <message>
        <source>from a step between %1 and %2 on</source>
        <translation>ab einem Schritt zwischen %1 und %2</translation>
    </message>
    <message>
        <source>Made again here, the steps of this file give other numbers %1, by up to %2.</source>
        <translation>Hier wiederholt, ergeben die Schritte dieser Datei %1 andere Zahlen, um bis zu %2.</translation>
    </message>
    <message>
        <source>Saved without one of the runs before, which took too much room.</source>
        <translation>Gespeichert ohne einen der früheren Läufe, der zu viel Platz brauchte.</translation>
    </message>
    <message>
        <source>Saved without %1 of the runs before, which took too much room.</source>
        <translation>Gespeichert ohne %1 der früheren Läufe, die zu viel Platz brauchten.</translation>
    </message>
    <message>
        <source>%1 runs are kept beside the present one: “%2” had to go. Those with a name stay longest.</source>
        <translation>Neben dem jetzigen werden %1 Läufe aufbewahrt: „%2“ musste weichen. Am längsten bleiben die mit einem Namen.</translation>
    </message>
    <message>
        <source>Learning rate α of the new run, which makes %1 step, as the run before:</source>
        <translation>Lernrate α des neuen Laufs, der %1 Schritt macht, wie der Lauf davor:</translation>
    </message>
    <message>
        <source>Learning rate α of the new run, which makes %1 steps, as the run before:</source>
        <translation>Lernrate α des neuen Laufs, der %1 Schritte macht, wie der Lauf davor:</translation>
    </message>
    <message>
        <source>Learning rate α of the new run, which makes as many steps as this one:</source>
        <translation>Lernrate α des neuen Laufs, der so viele Schritte macht wie dieser:</translation>
    </message>
    <message>
        <source>Learning rate α of this run, of which no step is made yet:</source>
        <translation>Lernrate α dieses Laufs, von dem noch kein Schritt gemacht ist:</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Export to:</source>
        <translation>Exportieren nach:</translation>
    </message>
    <message>
        <source>The step will move every weight and bias against the mean gradient of %1 samples, as far as α says.</source>
        <translation>Der Schritt wird jedes Gewicht und jeden Bias entgegen dem mittleren Gradienten von %1 Beispielen bewegen, so weit, wie α vorgibt.</translation>
    </message>
    <message>
        <source>The step will move every weight, but no bias, against the mean gradient of %1 samples, as far as α says.</source>
        <translation>Der Schritt wird jedes Gewicht, aber keinen Bias, entgegen dem mittleren Gradienten von %1 Beispielen bewegen, so weit, wie α vorgibt.</translation>
    </message>
    <message>
        <source>The step will move every weight and bias against its gradient, as far as α says.</source>
        <translation>Der Schritt wird jedes Gewicht und jeden Bias entgegen dem Gradienten bewegen, so weit, wie α vorgibt.</translation>
    </message>
    <message>
        <source>The step will move every weight, but no bias, against its gradient, as far as α says.</source>
        <translation>Der Schritt wird jedes Gewicht, aber keinen Bias, entgegen dem Gradienten bewegen, so weit, wie α vorgibt.</translation>
    </message>
    <message>
        <source>%1, from step %2 on %3</source>
        <translation>%1, ab Schritt %2 %3</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Close this (Escape)</source>
        <translation>Dies schließen (Esc)</translation>
    </message>
    <message>
        <source>Save the changes first (Enter)</source>
        <translation>Die Änderungen zuerst speichern (Eingabe)</translation>
    </message>
    <message>
        <source>Give the changes up</source>
        <translation>Die Änderungen aufgeben</translation>
    </message>
    <message>
        <source>Leave everything as it is (Escape)</source>
        <translation>Alles lassen, wie es ist (Esc)</translation>
    </message>
    <message>
        <source>Keep the file, and save under another name (Enter)</source>
        <translation>Die Datei behalten und unter anderem Namen speichern (Eingabe)</translation>
    </message>
    <message>
        <source>Put this session in the file&apos;s place</source>
        <translation>Diese Sitzung an die Stelle der Datei setzen</translation>
    </message>
    <message>
        <source>A learning rate: a number such as 0.5 or 2e-3</source>
        <translation>Eine Lernrate: eine Zahl, etwa 0,5 oder 2e-3</translation>
    </message>
    <message>
        <source>Begin another run with this α (Enter)</source>
        <translation>Einen weiteren Lauf mit diesem α beginnen (Eingabe)</translation>
    </message>
    <message>
        <source>Begin no other run (Escape)</source>
        <translation>Keinen weiteren Lauf beginnen (Esc)</translation>
    </message>
    <message>
        <source>Report of predictions</source>
        <translation>Bericht über Vorhersagen</translation>
    </message>
    <message>
        <source>What was predicted, and what came of it</source>
        <translation>Was vorhergesagt wurde und was daraus wurde</translation>
    </message>
    <message>
        <source>predictions</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Page (HTML)</source>
        <translation>Seite (HTML)</translation>
    </message>
    <message>
        <source>What was asked for, what was answered and what wrong answers betrayed, hints and answers shown, stage by stage and in all; for a browser.</source>
        <translation>Wonach gefragt wurde, was geantwortet wurde und welche Fehler falsche Antworten verrieten, Hinweise und gezeigte Lösungen, Stufe für Stufe und insgesamt; für Browser.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>A line for each number asked for and each answer, hint and answer shown, in order, with all digits; for a spreadsheet.</source>
        <translation>Eine Zeile für jede Zahl, nach der gefragt wurde, und für jede Antwort, jeden Hinweis und jede gezeigte Lösung, der Reihe nach, mit allen Stellen; für Tabellenkalkulationen.</translation>
    </message>
    <message>
        <source>Displayed mathematics for a document with amsmath</source>
        <translation>Abgesetzte Formeln für ein Dokument mit amsmath</translation>
    </message>
    <message>
        <source>Plain characters, for a message or an editor</source>
        <translation>Einfache Zeichen, für eine Nachricht oder einen Editor</translation>
    </message>
    <message>
        <source>A picture that stays sharp at any size</source>
        <translation>Ein Bild, das in jeder Größe scharf bleibt</translation>
    </message>
    <message>
        <source>A picture of pixels, twice the size on screen</source>
        <translation>Ein Bild aus Pixeln, doppelt so groß wie am Bildschirm</translation>
    </message>
</context>
</TS>
