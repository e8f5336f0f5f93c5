<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>KeysList</name>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Space, →, Page Down</source>
        <translation>Espace, →, Page suiv.</translation>
    </message>
    <message>
        <source>next stage</source>
        <translation>étape suivante</translation>
    </message>
    <message>
        <source>Backspace, ←, Page Up</source>
        <translation>Retour arrière, ←, Page préc.</translation>
    </message>
    <message>
        <source>stage back</source>
        <translation>étape précédente</translation>
    </message>
    <message>
        <source>Shift+→, Shift+←</source>
        <translation>Maj+→, Maj+←</translation>
    </message>
    <message>
        <source>next, previous half of the step</source>
        <translation>moitié suivante, précédente du pas</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>whole step</source>
        <translation>pas entier</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>run, pause</source>
        <translation>lancer, pause</translation>
    </message>
    <message>
        <source>Ctrl+↑, Ctrl+↓</source>
        <translation>Ctrl+↑, Ctrl+↓</translation>
    </message>
    <message>
        <source>faster, slower</source>
        <translation>plus vite, plus lentement</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>back to the start</source>
        <translation>retour au départ</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>to the last step of the run</source>
        <translation>au dernier pas de l’essai</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>same start with another α</source>
        <translation>même départ avec un autre α</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>schedule of α</source>
        <translation>programme de α</translation>
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
        <translation>saisir α</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>[ ]</source>
        <translation>[ ]</translation>
    </message>
    <message>
        <source>previous, next sample</source>
        <translation>exemple précédent, suivant</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>select that neuron of the active layer</source>
        <translation>sélectionner ce neurone de la couche active</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>to the equation; Escape leads back</source>
        <translation>à l’équation&#xa0;; Échap pour revenir</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>to the cost plot; Escape leads back</source>
        <translation>au graphique du coût&#xa0;; Échap pour revenir</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>to the tables of the layers; Escape leads back</source>
        <translation>aux tableaux des couches&#xa0;; Échap pour revenir</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>to the map of learning rates; Escape leads back</source>
        <translation>à la carte des taux d’apprentissage&#xa0;; Échap pour revenir</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>to the gradient check; Escape leads back</source>
        <translation>à la vérification du gradient&#xa0;; Échap pour revenir</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>select nothing</source>
        <translation>ne rien sélectionner</translation>
    </message>
    <message>
        <source>Tab, arrows</source>
        <translation>Tab, flèches</translation>
    </message>
    <message>
        <source>walk through network, tables, equation, stages</source>
        <translation>parcourir réseau, tableaux, équation, étapes</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>type a number in a table</source>
        <translation>saisir un nombre dans un tableau</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copy the number with all its digits</source>
        <translation>copier le nombre avec tous ses chiffres</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>export the step or the network</source>
        <translation>exporter le pas ou le réseau</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Maj+E</translation>
    </message>
    <message>
        <source>export the plot in front</source>
        <translation>exporter le graphique au premier plan</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>dark or light</source>
        <translation>sombre ou clair</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>plein écran</translation>
    </message>
    <message>
        <source>In the cost plot, after C or a click on it</source>
        <translation>Dans le graphique du coût, après C ou un clic dessus</translation>
    </message>
    <message>
        <source>Ctrl+→, Ctrl+←</source>
        <translation>Ctrl+→, Ctrl+←</translation>
    </message>
    <message>
        <source>read out the costs of the next, previous point</source>
        <translation>lire les coûts du point suivant, précédent</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoom</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>pan</source>
        <translation>déplacer</translation>
    </message>
    <message>
        <source>show the whole run</source>
        <translation>montrer tout l’essai</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>logarithmic or linear axis</source>
        <translation>axe logarithmique ou linéaire</translation>
    </message>
    <message>
        <source>give the keys back to the window</source>
        <translation>rendre les touches à la fenêtre</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>the plot in front as a table</source>
        <translation>le graphique au premier plan en tableau</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>the user guide, at what has the keyboard</source>
        <translation>le guide, à la page de ce qui a le clavier</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Maj+F1</translation>
    </message>
    <message>
        <source>what this is that has the keyboard</source>
        <translation>ce qu’est la partie qui a le clavier</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>new exercise, in the window or on a sheet</source>
        <translation>nouvel exercice, dans la fenêtre ou sur une feuille</translation>
    </message>
    <message>
        <source>predict what is selected, else the next stage</source>
        <translation>prédire ce qui est sélectionné, sinon l’étape suivante</translation>
    </message>
    <message>
        <source>Ctrl+Page Up, Ctrl+Page Down</source>
        <translation>Ctrl+Page préc., Ctrl+Page suiv.</translation>
    </message>
    <message>
        <source>larger, smaller text</source>
        <translation>texte plus grand, plus petit</translation>
    </message>
    <message>
        <source>Presenting</source>
        <translation>Présenter</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>present, or end it; Escape ends it too</source>
        <translation>présenter, ou arrêter&#xa0;; Échap arrête aussi</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>black screen, until any key</source>
        <translation>écran noir, jusqu’à une touche</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>play stages, until any key</source>
        <translation>dérouler les étapes, jusqu’à une touche</translation>
    </message>
    <message>
        <source>C, L, G, T</source>
        <translation>C, L, G, T</translation>
    </message>
    <message>
        <source>bring that panel, or put it away</source>
        <translation>amener ce panneau, ou le ranger</translation>
    </message>
    <message>
        <source>N, Shift+N</source>
        <translation>N, Maj+N</translation>
    </message>
    <message>
        <source>next, previous step of the lesson</source>
        <translation>page suivante, précédente de la leçon</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>to the step of the lesson; Escape leads back</source>
        <translation>à la page de la leçon&#xa0;; Échap pour revenir</translation>
    </message>
    <message>
        <source>Ctrl++, Ctrl+−, Ctrl+0</source>
        <translation>Ctrl++, Ctrl+−, Ctrl+0</translation>
    </message>
    <message>
        <source>zoom the network in, out, to fit</source>
        <translation>agrandir, réduire, ajuster le réseau</translation>
    </message>
    <message>
        <source>Alt+arrows</source>
        <translation>Alt+flèches</translation>
    </message>
    <message>
        <source>move the zoomed network</source>
        <translation>déplacer le réseau agrandi</translation>
    </message>
    <message>
        <source>0 … 9 . , + −</source>
        <translation>0 … 9 . , + −</translation>
    </message>
    <message>
        <source>while Predict asks: begin the answer</source>
        <translation>tant que Prédire questionne&#xa0;: commencer la réponse</translation>
    </message>
    <message>
        <source>else α up, down by a tenth of a decade</source>
        <translation>sinon α plus grand, plus petit d’un dixième de décade</translation>
    </message>
</context>
<context>
    <name>PanelHelp</name>
    <message>
        <source>The stages of one training step in the order they are computed: forward, backward, update. A click goes to a stage; from the keyboard, ← and → go from one to the next and Enter goes there. Space reveals the next stage from anywhere.</source>
        <translation>Les étapes d’un pas d’entraînement dans l’ordre du calcul&#xa0;: avant, arrière, mise à jour. Un clic mène à une étape&#xa0;; au clavier, ← et → vont de l’une à la suivante et Entrée y mène. Espace montre l’étape suivante de n’importe où.</translation>
    </message>
    <message>
        <source>Every number of a step by layer. T gives it the keyboard: Tab goes from table to table, the arrows select, F2 or a digit types a weight, a bias or an input, and Ctrl+C copies the number with all its digits.</source>
        <translation>Tous les nombres d’un pas, par couche. T y mène au clavier&#xa0;: Tab va de tableau en tableau, les flèches sélectionnent, F2 ou un chiffre modifie un poids, un biais ou une entrée, et Ctrl+C copie le nombre avec tous ses chiffres.</translation>
    </message>
    <message>
        <source>The equation of the current stage: in symbols, with its numbers, and one entry term by term. E gives it the keyboard: the arrows walk its symbols and numbers, Enter selects one, Ctrl+C copies the part, Escape leads back.</source>
        <translation>L’équation de l’étape en cours&#xa0;: en symboles, avec ses nombres, et un coefficient terme par terme. E y mène au clavier&#xa0;: les flèches parcourent ses symboles et ses nombres, Entrée en sélectionne un, Ctrl+C copie la partie, Échap pour revenir.</translation>
    </message>
    <message>
        <source>The samples, with what the network makes of each. A click or Enter shows a sample&apos;s numbers everywhere, as [ and ] do; the arrows go from cell to cell, and F2 or a digit types an input or a target.</source>
        <translation>Les exemples, avec ce que le réseau fait de chacun. Un clic ou Entrée affiche partout les nombres d’un exemple, comme [ et ]&#xa0;; les flèches vont de cellule en cellule, et F2 ou un chiffre modifie une entrée ou une cible.</translation>
    </message>
    <message>
        <source>Asks for the numbers of the next stage before it is shown, and tells what a wrong answer betrays. Type a number and press Enter; ↑ and ↓ go from answer to answer.</source>
        <translation>Demande les nombres de l’étape suivante avant de la montrer, et dit quelle erreur trahit une réponse fausse. Saisissez un nombre et appuyez sur Entrée&#xa0;; ↑ et ↓ vont de réponse en réponse.</translation>
    </message>
    <message>
        <source>The cost over the steps, of this run and of those before. C gives it the keyboard: + and − zoom, the arrows pan, Ctrl+← and Ctrl+→ read out one point after the other, Home shows the whole run, Y changes the axis, Escape leads back.</source>
        <translation>Le coût au fil des pas, de cet essai et des précédents. C y mène au clavier&#xa0;: + et − règlent le zoom, les flèches déplacent, Ctrl+← et Ctrl+→ lisent un point après l’autre, Début montre tout l’essai, Y change l’axe, Échap pour revenir.</translation>
    </message>
    <message>
        <source>What each learning rate α comes to from here: a column for each, steps downwards, the darker the larger C; under it C after one step. L gives it the keyboard: ← and → go from column to column, ↑ and ↓ along one, Enter sets its α, Escape leads back.</source>
        <translation>Ce que donne chaque taux d’apprentissage α à partir d’ici&#xa0;: une colonne pour chacun, les pas vers le bas, d’autant plus sombre que C est grand&#xa0;; en dessous, C après un pas. L y mène au clavier&#xa0;: ← et → vont de colonne en colonne, ↑ et ↓ parcourent une colonne, Entrée fixe son α, Échap pour revenir.</translation>
    </message>
    <message>
        <source>The numbers behind the map of learning rates: what the next step promises of C and what it makes of it, and the learning rates that the slope and the curvature tell.</source>
        <translation>Les nombres derrière la carte des taux d’apprentissage&#xa0;: ce que le pas suivant promet pour C et ce qu’il en fait, et les taux d’apprentissage que donnent la pente et la courbure.</translation>
    </message>
    <message>
        <source>Holds each derivative of backpropagation against a difference of C. G gives it the keyboard: the arrows choose a row, Enter selects its parameter, Tab goes on to the curve of the error over ε, Ctrl+C copies the number, Escape leads back.</source>
        <translation>Compare chaque dérivée de la rétropropagation à une différence de C. G y mène au clavier&#xa0;: les flèches choisissent une ligne, Entrée sélectionne son paramètre, Tab passe à la courbe de l’erreur selon ε, Ctrl+C copie le nombre, Échap pour revenir.</translation>
    </message>
    <message>
        <source>How the present run went, step by step: how much C bends, against 2/α, or how long each layer&apos;s gradient is. Tab leads to the plot, where ← and → read out one step after the other.</source>
        <translation>Comment s’est passé l’essai en cours, pas à pas&#xa0;: la courbure de C, comparée à 2/α, ou la longueur du gradient de chaque couche. Tab mène au graphique, où ← et → lisent un pas après l’autre.</translation>
    </message>
    <message>
        <source>Steps and runs: back to the start (Home), stage back (Backspace), next stage (Space), whole step (Enter), run and pause (R); the speed (Ctrl+↑, Ctrl+↓), the step, the sample shown ([ and ]), the learning rate α (+ and −) and the cost.</source>
        <translation>Pas et essais&#xa0;: retour au départ (Début), étape précédente (Retour arrière), étape suivante (Espace), pas entier (Entrée), lancer et pause (R)&#xa0;; la vitesse (Ctrl+↑, Ctrl+↓), le pas, l’exemple affiché ([ et ]), le taux d’apprentissage α (+ et −) et le coût.</translation>
    </message>
    <message>
        <source>Writes what the window shows to a file: the step as a worked example, the network or a plot as a picture, or its numbers.</source>
        <translation>Écrit dans un fichier ce que montre la fenêtre&#xa0;: le pas comme exercice corrigé, le réseau ou un graphique comme image, ou ses nombres.</translation>
    </message>
    <message>
        <source>Makes a session of a table: which columns are inputs, targets or ignored, and what each cell becomes.</source>
        <translation>Fait d’un tableau une session&#xa0;: quelles colonnes sont des entrées, des cibles ou ignorées, et ce que devient chaque cellule.</translation>
    </message>
    <message>
        <source>Lets α change from step to step; the curve shows what the steps take.</source>
        <translation>Fait varier α de pas en pas&#xa0;; la courbe montre ce qu’utilisent les pas.</translation>
    </message>
    <message>
        <source>What was not saved when the program ended: choose with the arrows and Enter.</source>
        <translation>Ce qui n’était pas enregistré quand le programme s’est arrêté&#xa0;: choisissez avec les flèches et Entrée.</translation>
    </message>
    <message>
        <source>Makes small networks to be worked by hand: one to be predicted in the window, or a sheet of several for paper.</source>
        <translation>Crée de petits réseaux à calculer à la main&#xa0;: un à prédire dans la fenêtre, ou une feuille de plusieurs sur papier.</translation>
    </message>
    <message>
        <source>A step of the lesson: what to read, and something to do or to answer. N and Shift+N walk through the steps; Q gives this one the keyboard, where the arrows go through the choices, Enter answers, and Escape leads back.</source>
        <translation>Une page de la leçon&#xa0;: quelque chose à lire, et quelque chose à faire ou une question. N et Maj+N parcourent les pages&#xa0;; Q y mène au clavier&#xa0;: les flèches parcourent les réponses, Entrée répond, Échap pour revenir.</translation>
    </message>
    <message>
        <source>The network: a thick edge is a large weight, blue and solid positive, orange and dashed negative; a neuron&apos;s fill is its activation. Tab and the arrows walk its neurons and edges, Enter selects, and all places that show the same number light up. Ctrl++, Ctrl+− and Ctrl+0 zoom, Alt and the arrows move what is zoomed.</source>
        <translation>Le réseau&#xa0;: une arête épaisse est un grand poids, bleue et pleine s’il est positif, orange et en tirets s’il est négatif&#xa0;; le remplissage d’un neurone est son activation. Tab et les flèches parcourent ses neurones et ses arêtes, Entrée sélectionne, et tous les endroits qui montrent le même nombre s’allument. Ctrl++, Ctrl+− et Ctrl+0 règlent le zoom, Alt et les flèches déplacent ce qui est agrandi.</translation>
    </message>
</context>
<context>
    <name>chainrule::AnswerField</name>
    <message>
        <source>Type a number, Enter checks it and goes on</source>
        <translation>Saisissez un nombre&#xa0;; Entrée le vérifie et continue</translation>
    </message>
    <message>
        <source>Type a number, Enter checks it; ↑ and ↓ go from answer to answer</source>
        <translation>Saisissez un nombre&#xa0;; Entrée le vérifie&#xa0;; ↑ et ↓ vont de réponse en réponse</translation>
    </message>
</context>
<context>
    <name>chainrule::Answers</name>
    <message>
        <source>prediction of %1, right: %2</source>
        <translation>prédiction de %1, juste&#xa0;: %2</translation>
    </message>
    <message>
        <source>prediction of %1, wrong: %2</source>
        <translation>prédiction de %1, fausse&#xa0;: %2</translation>
    </message>
    <message>
        <source>prediction of %1, shown: %2</source>
        <translation>prédiction de %1, montrée&#xa0;: %2</translation>
    </message>
    <message>
        <source>prediction of %1, not answered</source>
        <translation>prédiction de %1, sans réponse</translation>
    </message>
    <message>
        <source>prediction of %1, not checked: %2</source>
        <translation>prédiction de %1, non vérifiée&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>chainrule::BlankScreen</name>
    <message>
        <source>Screen blanked. Any key shows it again</source>
        <translation>Écran noir. N’importe quelle touche le rétablit</translation>
    </message>
</context>
<context>
    <name>chainrule::CellEditor</name>
    <message>
        <source>New value of %1</source>
        <translation>Nouvelle valeur de %1</translation>
    </message>
    <message>
        <source>A number is expected, such as 0.5 or −2e−3.</source>
        <translation>Un nombre est attendu, comme 0,5 ou −2e−3.</translation>
    </message>
</context>
<context>
    <name>chainrule::CellGrid</name>
    <message>
        <source>not computed yet</source>
        <translation>pas encore calculé</translation>
    </message>
    <message>
        <source>Pause to change a number.</source>
        <translation>Mettez en pause pour modifier un nombre.</translation>
    </message>
    <message>
        <source>&amp;Copy all digits of %1</source>
        <translation>&amp;Copier tous les chiffres de %1</translation>
    </message>
    <message>
        <source>Copy the whole &amp;table</source>
        <translation>Copier tout le &amp;tableau</translation>
    </message>
    <message>
        <source>Chan&amp;ge %1…</source>
        <translation>&amp;Modifier %1…</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>%1 (out of date)</source>
        <translation>%1 (périmé)</translation>
    </message>
    <message>
        <source>&amp;Predict %1…</source>
        <translation>&amp;Prédire %1…</translation>
    </message>
    <message>
        <source>So that they give the very same number when read</source>
        <translation>Assez pour redonner exactement le même nombre à la lecture</translation>
    </message>
    <message>
        <source>A line for each row, with tabs between its numbers, for a spreadsheet</source>
        <translation>Une ligne par rangée, les nombres séparés par des tabulations, pour un tableur</translation>
    </message>
    <message>
        <source>Type what it will be, here in the table</source>
        <translation>Tapez ici, dans le tableau, ce qu’il sera</translation>
    </message>
    <message>
        <source>Type another number in its place, here in the table</source>
        <translation>Tapez ici, dans le tableau, un autre nombre à sa place</translation>
    </message>
</context>
<context>
    <name>chainrule::ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <comment>letter and text of a choice</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose this, or not (Enter); Check grades all that are chosen</source>
        <translation>Choisir ceci, ou non (Entrée)&#xa0;; «&#xa0;Vérifier&#xa0;» évalue tous les choix</translation>
    </message>
    <message>
        <source>Answer with this (Enter)</source>
        <translation>Répondre ceci (Entrée)</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>faux</translation>
    </message>
</context>
<context>
    <name>chainrule::CostPlot</name>
    <message>
        <source>Cost plot</source>
        <translation>Graphique du coût</translation>
    </message>
    <message>
        <source>Cost axis</source>
        <translation>Axe du coût</translation>
    </message>
    <message>
        <source>of each step’s sample</source>
        <translation>de l’exemple de chaque pas</translation>
    </message>
    <message>
        <source>of each step’s batch</source>
        <translation>du lot de chaque pas</translation>
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
        <translation>logarithmique</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linéaire</translation>
    </message>
    <message>
        <source>Logarithmic axis. Click for a linear one (Y)</source>
        <translation>Axe logarithmique. Cliquez pour un axe linéaire (Y)</translation>
    </message>
    <message>
        <source>Linear axis. Click for a logarithmic one (Y)</source>
        <translation>Axe linéaire. Cliquez pour un axe logarithmique (Y)</translation>
    </message>
    <message>
        <source>%1 step.</source>
        <translation>%1 pas.</translation>
    </message>
    <message>
        <source>%1 steps.</source>
        <translation>%1 pas.</translation>
    </message>
    <message>
        <source>C from %1 to %2.</source>
        <translation>C de %1 à %2.</translation>
    </message>
    <message>
        <source>Step %1: %2.</source>
        <translation>Pas %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>non calculé</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Numbers as CSV</source>
        <translation>Nombres en CSV</translation>
    </message>
    <message>
        <source>What is known of the cost of every run that is drawn, over all its steps: the lowest, the highest and the last of each few steps, or of each step where there are few or where they were found one by one.</source>
        <translation>Ce que l’on sait du coût de chaque essai tracé, sur tous ses pas&#xa0;: le plus bas, le plus haut et le dernier par tranche de quelques pas, ou celui de chaque pas s’il y en a peu ou s’ils ont été calculés un par un.</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>cet essai</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>C of each step’s own sample</source>
        <translation>C de l’exemple propre à chaque pas</translation>
    </message>
    <message>
        <source>C of each step’s own %1 samples</source>
        <translation>C des %1 exemples propres à chaque pas</translation>
    </message>
</context>
<context>
    <name>chainrule::CoursePanel</name>
    <message>
        <source>(The run is long: its last %1 steps.)</source>
        <translation>(L’essai est long&#xa0;: ses %1 derniers pas.)</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Acuité</translation>
    </message>
    <message>
        <source>Gradient norms</source>
        <translation>Normes du gradient</translation>
    </message>
    <message>
        <source>Numbers as CSV</source>
        <translation>Nombres en CSV</translation>
    </message>
    <message>
        <source>λmax and 2/α at the steps where λmax was found, with all digits.</source>
        <translation>λmax et 2/α aux pas où λmax a été calculé, avec tous les chiffres.</translation>
    </message>
    <message>
        <source>‖∂C/∂W‖ of each layer with all digits: the lowest, the highest and the last of each few steps, or of each step where there are few.</source>
        <translation>‖∂C/∂W‖ de chaque couche avec tous les chiffres&#xa0;: la plus basse, la plus haute et la dernière par tranche de quelques pas, ou celle de chaque pas s’il y en a peu.</translation>
    </message>
</context>
<context>
    <name>chainrule::CoursePlot</name>
    <message>
        <source>Gradient norms over the steps</source>
        <translation>Normes du gradient au fil des pas</translation>
    </message>
    <message>
        <source>Sharpness over the steps</source>
        <translation>Acuité au fil des pas</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>pas %1</translation>
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
        <translation>pas %1–%2</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>couche %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>layer %1: %2 to %3</source>
        <translation>couche %1&#xa0;: %2 à %3</translation>
    </message>
    <message>
        <source>At step %1 α is 0: steps go nowhere, and 2/α has no end.</source>
        <translation>Au pas %1, α vaut 0&#xa0;: les pas ne mènent nulle part, et 2/α est infini.</translation>
    </message>
    <message>
        <source>At step %1 λmax is at 2/α, the edge of stability.</source>
        <translation>Au pas %1, λmax est à 2/α, au bord de la stabilité.</translation>
    </message>
    <message>
        <source>At step %1 λmax is above 2/α: steps overshoot where C bends most.</source>
        <translation>Au pas %1, λmax est au-dessus de 2/α&#xa0;: les pas dépassent le but là où C est le plus courbé.</translation>
    </message>
    <message>
        <source>At step %1 λmax is below 2/α: where C is quadratic, steps of this α settle.</source>
        <translation>Au pas %1, λmax est au-dessous de 2/α&#xa0;: là où C est quadratique, cet α converge.</translation>
    </message>
    <message>
        <source>At step %1 the first layer’s gradient is %2 times smaller than the last one’s: it vanishes on the way back.</source>
        <translation>Au pas %1, le gradient de la première couche est %2 fois plus petit que celui de la dernière&#xa0;: il s’évanouit en remontant.</translation>
    </message>
    <message>
        <source>At step %1 the first layer’s gradient is %2 times the last one’s.</source>
        <translation>Au pas %1, le gradient de la première couche vaut %2 fois celui de la dernière.</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>périmé</translation>
    </message>
    <message>
        <source>%1 (log)</source>
        <translation>%1 (log)</translation>
    </message>
    <message>
        <source>gradient (log)</source>
        <translation>gradient (log)</translation>
    </message>
</context>
<context>
    <name>chainrule::DataPanel</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>What one step does now</source>
        <translation>Ce que fait un pas maintenant</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>Bar: output. Upright mark: target.</source>
        <translation>Barre&#xa0;: sortie. Trait vertical&#xa0;: cible.</translation>
    </message>
    <message>
        <source>With so many rows, only the shown one&apos;s output is computed.</source>
        <translation>Avec autant de lignes, seule la sortie de la ligne affichée est calculée.</translation>
    </message>
</context>
<context>
    <name>chainrule::DatasetTable</name>
    <message>
        <source>Rows of the dataset</source>
        <translation>Lignes du jeu de données</translation>
    </message>
    <message>
        <source>Choosing a cell shows its row</source>
        <translation>Choisir une cellule affiche sa ligne</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>C, cost of the row</source>
        <translation>C, coût de la ligne</translation>
    </message>
</context>
<context>
    <name>chainrule::DifferencePlot</name>
    <message>
        <source>truncation</source>
        <translation>troncature</translation>
    </message>
    <message>
        <source>round-off</source>
        <translation>arrondi</translation>
    </message>
    <message>
        <source>Error of the central difference over ε</source>
        <translation>Erreur de la différence centrée selon ε</translation>
    </message>
    <message>
        <source>ε = %1</source>
        <translation>ε = %1</translation>
    </message>
    <message>
        <source>numeric %1</source>
        <translation>numérique %1</translation>
    </message>
    <message>
        <source>analytic %1</source>
        <translation>analytique %1</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>erreur %1</translation>
    </message>
    <message>
        <source>best ε</source>
        <translation>meilleur ε</translation>
    </message>
    <message>
        <source>mostly %1</source>
        <translation>surtout %1</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>périmé</translation>
    </message>
    <message>
        <source>%1: error %2 at every ε</source>
        <translation>%1&#xa0;: erreur %2 pour tout ε</translation>
    </message>
    <message>
        <source>%1: least error %2 at ε = %3</source>
        <translation>%1&#xa0;: erreur minimale %2 pour ε = %3</translation>
    </message>
    <message>
        <source>below it mostly round-off</source>
        <translation>au-dessous, surtout l’arrondi</translation>
    </message>
    <message>
        <source>above it mostly truncation</source>
        <translation>au-dessus, surtout la troncature</translation>
    </message>
    <message>
        <source>the same at every ε</source>
        <translation>la même pour tout ε</translation>
    </message>
    <message>
        <source>best ε ≈ %1</source>
        <translation>meilleur ε ≈ %1</translation>
    </message>
    <message>
        <source>error of the difference for %1 (log)</source>
        <translation>erreur de la différence pour %1 (log)</translation>
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
        <translation>Détacher ou ancrer %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fermer %1</translation>
    </message>
</context>
<context>
    <name>chainrule::DockLayout</name>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Equation and data</source>
        <translation>Équation et données</translation>
    </message>
    <message>
        <source>Equation</source>
        <translation>Équation</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Prédire</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Gradient check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Acuité</translation>
    </message>
    <message>
        <source>Gradient norms</source>
        <translation>Normes du gradient</translation>
    </message>
    <message>
        <source>The numbers of the map of learning rates</source>
        <translation>Les nombres de la carte des taux d’apprentissage</translation>
    </message>
    <message>
        <source>Every number of a step by layer (T)</source>
        <translation>Tous les nombres d’un pas, par couche (T)</translation>
    </message>
    <message>
        <source>The equation of the current stage (E)</source>
        <translation>L’équation de l’étape en cours (E)</translation>
    </message>
    <message>
        <source>The samples, and what the network makes of each</source>
        <translation>Les exemples, et ce que le réseau fait de chacun</translation>
    </message>
    <message>
        <source>Work out the numbers of the next stage (P)</source>
        <translation>Calculer les nombres de l’étape suivante (P)</translation>
    </message>
    <message>
        <source>The cost over the steps (C)</source>
        <translation>Le coût au fil des pas (C)</translation>
    </message>
    <message>
        <source>What every learning rate comes to from here (L)</source>
        <translation>Ce que donne chaque taux d’apprentissage à partir d’ici (L)</translation>
    </message>
    <message>
        <source>Backpropagation against differences of C (G)</source>
        <translation>La rétropropagation comparée à des différences de C (G)</translation>
    </message>
    <message>
        <source>How much C bends, step by step</source>
        <translation>La courbure de C, pas à pas</translation>
    </message>
    <message>
        <source>How long the gradient of each layer is, step by step</source>
        <translation>La longueur du gradient de chaque couche, pas à pas</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
</context>
<context>
    <name>chainrule::Document</name>
    <message>
        <source>Another file is still being read or written.</source>
        <translation>Un autre fichier est encore en cours de lecture ou d’écriture.</translation>
    </message>
    <message>
        <source>%1: open in another window (%2), so it is not overwritten. Save under another name.</source>
        <translation>%1&#xa0;: ouvert dans une autre fenêtre (%2), donc pas écrasé. Enregistrez sous un autre nom.</translation>
    </message>
</context>
<context>
    <name>chainrule::EquationFoot</name>
    <message>
        <source>Parameters used, and what comes next</source>
        <translation>Paramètres utilisés, et ce qui vient ensuite</translation>
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
        <translation>Équation</translation>
    </message>
    <message>
        <source>Equation: %1</source>
        <translation>Équation&#xa0;: %1</translation>
    </message>
    <message>
        <source>; shapes %1</source>
        <translation>, formes %1</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symboles</translation>
    </message>
</context>
<context>
    <name>chainrule::EquationView</name>
    <message>
        <source>Equation of the stage</source>
        <translation>Équation de l’étape</translation>
    </message>
    <message>
        <source>Copy as %1</source>
        <translation>Copier comme %1</translation>
    </message>
</context>
<context>
    <name>chainrule::ExerciseDialog</name>
    <message>
        <source>Seed: the same one gives the same exercises</source>
        <translation>Graine&#xa0;: la même donne les mêmes exercices</translation>
    </message>
    <message>
        <source>Which exercise of the seed</source>
        <translation>Lequel des exercices de la graine</translation>
    </message>
    <message>
        <source>How many exercises</source>
        <translation>Combien d’exercices</translation>
    </message>
    <message>
        <source>Significant digits of the results</source>
        <translation>Chiffres significatifs des résultats</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Nouvel exercice</translation>
    </message>
    <message>
        <source>Open in the window</source>
        <translation>Ouvrir dans la fenêtre</translation>
    </message>
    <message>
        <source>Sheet as HTML</source>
        <translation>Feuille en HTML</translation>
    </message>
    <message>
        <source>Sheet as LaTeX</source>
        <translation>Feuille en LaTeX</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>Quoi créer</translation>
    </message>
    <message>
        <source>What to make; the arrows choose, Enter makes it</source>
        <translation>Quoi créer&#xa0;; les flèches choisissent, Entrée crée</translation>
    </message>
    <message>
        <source>Stages that are asked for</source>
        <translation>Étapes demandées</translation>
    </message>
    <message>
        <source>Stages that are asked for; what they are made of is given</source>
        <translation>Étapes demandées&#xa0;; ce qui sert à les calculer est donné</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Toutes les étapes</translation>
    </message>
    <message>
        <source>The forward half</source>
        <translation>La moitié avant</translation>
    </message>
    <message>
        <source>The backward half</source>
        <translation>La moitié arrière</translation>
    </message>
    <message>
        <source>The update</source>
        <translation>La mise à jour</translation>
    </message>
    <message>
        <source>These:</source>
        <translation>Celles-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Solutions</translation>
    </message>
    <message>
        <source>What the sheet tells of the results</source>
        <translation>Ce que la feuille dit des résultats</translation>
    </message>
    <message>
        <source>Results on a last page</source>
        <translation>Résultats en dernière page</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Every stage worked out</source>
        <translation>Chaque étape détaillée</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Numéro</translation>
    </message>
    <message>
        <source>&amp;Exercises</source>
        <translation>&amp;Exercices</translation>
    </message>
    <message>
        <source>S&amp;tages</source>
        <translation>É&amp;tapes</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>&amp;Chiffres</translation>
    </message>
    <message>
        <source>So&amp;lutions</source>
        <translation>&amp;Solutions</translation>
    </message>
    <message>
        <source>Small networks to be worked by hand</source>
        <translation>De petits réseaux à calculer à la main</translation>
    </message>
    <message>
        <source>Make nothing (Escape)</source>
        <translation>Ne rien créer (Échap)</translation>
    </message>
    <message>
        <source>&amp;Another</source>
        <translation>A&amp;utre</translation>
    </message>
    <message>
        <source>Other networks</source>
        <translation>D’autres réseaux</translation>
    </message>
    <message>
        <source>update</source>
        <translation>mise à jour</translation>
    </message>
    <message>
        <source>A session with one sample. P asks for its numbers, stage by stage, and says of a wrong one what it betrays.</source>
        <translation>Une session avec un seul exemple. P demande ses nombres, étape par étape, et dit quelle erreur trahit une réponse fausse.</translation>
    </message>
    <message>
        <source>For a browser and for paper: of each exercise the network, what is given, and a blank for every result that is asked for. The sheet says how it is made again.</source>
        <translation>Pour un navigateur et pour le papier&#xa0;: de chaque exercice le réseau, les données de départ, et un blanc pour chaque résultat demandé. La feuille dit comment la recréer.</translation>
    </message>
    <message>
        <source>For pdflatex: of each exercise the network, what is given, and a blank for every result that is asked for. The sheet says how it is made again.</source>
        <translation>Pour pdflatex&#xa0;: de chaque exercice le réseau, les données de départ, et un blanc pour chaque résultat demandé. La feuille dit comment la recréer.</translation>
    </message>
    <message>
        <source>Save s&amp;heet…</source>
        <translation>Écrire la &amp;feuille…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Choose a file and write it (Enter)</source>
        <translation>Choisir un fichier et l’écrire (Entrée)</translation>
    </message>
    <message>
        <source>Open the exercise in the window (Enter)</source>
        <translation>Ouvrir l’exercice dans la fenêtre (Entrée)</translation>
    </message>
    <message>
        <source>Choose a stage to ask for.</source>
        <translation>Choisissez une étape à demander.</translation>
    </message>
    <message>
        <source>Exercises of seed %1</source>
        <translation>Exercices de la graine %1</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Écriture de %1 …</translation>
    </message>
</context>
<context>
    <name>chainrule::ExportDialog</name>
    <message>
        <source>What to export</source>
        <translation>Quoi exporter</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Largeur en pixels</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Hauteur en pixels</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>Significant digits</source>
        <translation>Chiffres significatifs</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>&amp;With solutions; without, the answers stand on a last page</source>
        <translation>&amp;Avec les solutions&#xa0;; sinon, les réponses figurent sur une dernière page</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>C&amp;hiffres</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>E&amp;xemples</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Écriture de %1 …</translation>
    </message>
    <message>
        <source>What to export; the arrows choose, Enter exports it</source>
        <translation>Quoi exporter&#xa0;; les flèches choisissent, Entrée exporte</translation>
    </message>
    <message>
        <source>Choose a file and write it (Enter)</source>
        <translation>Choisir un fichier et l’écrire (Entrée)</translation>
    </message>
    <message>
        <source>Export nothing (Escape)</source>
        <translation>Ne rien exporter (Échap)</translation>
    </message>
    <message>
        <source>The colours of the picture</source>
        <translation>Les couleurs de l’image</translation>
    </message>
    <message>
        <source>Whose numbers are worked out</source>
        <translation>De quels exemples les nombres sont détaillés</translation>
    </message>
    <message>
        <source>Without solutions it is a sheet to work by hand</source>
        <translation>Sans solutions, c’est une feuille à calculer à la main</translation>
    </message>
</context>
<context>
    <name>chainrule::GradientCheckModel</name>
    <message>
        <source>parameter</source>
        <translation>paramètre</translation>
    </message>
    <message>
        <source>analytic</source>
        <translation>analytique</translation>
    </message>
    <message>
        <source>numeric</source>
        <translation>numérique</translation>
    </message>
    <message>
        <source>relative error</source>
        <translation>erreur relative</translation>
    </message>
    <message>
        <source>The trained parameters p, the largest relative error first</source>
        <translation>Les paramètres entraînés p, la plus grande erreur relative d’abord</translation>
    </message>
    <message>
        <source>∂C/∂p as backpropagation has it</source>
        <translation>∂C/∂p selon la rétropropagation</translation>
    </message>
    <message>
        <source>The central difference (C(p + h) − C(p − h)) / 2h, h = ε max(1, |p|), ε = 10⁻⁵</source>
        <translation>La différence centrée (C(p + h) − C(p − h)) / 2h, h = ε max(1, |p|), ε = 10⁻⁵</translation>
    </message>
    <message>
        <source>The distance of the two over the larger of them, and over 0.01 max(1, C) at least</source>
        <translation>L’écart des deux, divisé par le plus grand des deux, et par 0,01 max(1, C) au moins</translation>
    </message>
</context>
<context>
    <name>chainrule::GradientCheckPanel</name>
    <message>
        <source>Passed: backpropagation and differences agree for every parameter checked. The largest relative error is %1, of %2; up to %3 passes.</source>
        <translation>Réussi&#xa0;: la rétropropagation et les différences concordent pour chaque paramètre vérifié. La plus grande erreur relative est de %1, pour %2&#xa0;; jusqu’à %3, c’est réussi.</translation>
    </message>
    <message>
        <source>Failed: backpropagation and differences disagree for %1 of %2 parameters. The largest relative error is %3, of %4; up to %5 passes.</source>
        <translation>Échoué&#xa0;: la rétropropagation et les différences ne concordent pas pour %1 des %2 paramètres. La plus grande erreur relative est de %3, pour %4&#xa0;; jusqu’à %5, ce serait réussi.</translation>
    </message>
    <message>
        <source>%1 of %2 parameters are checked: an even sample of every layer, and those selected.</source>
        <translation>%1 des %2 paramètres sont vérifiés&#xa0;: un échantillon régulier de chaque couche, et ceux qui sont sélectionnés.</translation>
    </message>
    <message>
        <source>The only trained parameter is checked.</source>
        <translation>Le seul paramètre entraîné est vérifié.</translation>
    </message>
    <message>
        <source>All %1 trained parameters are checked.</source>
        <translation>Tous les %1 paramètres entraînés sont vérifiés.</translation>
    </message>
    <message>
        <source>C is that of the step&apos;s own sample, %1.</source>
        <translation>C est celui de l’exemple du pas, le numéro %1.</translation>
    </message>
    <message>
        <source>C is the mean over the step&apos;s own %1 samples.</source>
        <translation>C est la moyenne sur les %1 exemples du pas.</translation>
    </message>
    <message>
        <source>Within h of the kink of a ReLU, where C has no derivative, the two rightly differ.</source>
        <translation>À moins de h du point anguleux d’une ReLU, où C n’a pas de dérivée, il est normal que les deux diffèrent.</translation>
    </message>
    <message>
        <source>The gradients are being checked</source>
        <translation>Les gradients sont en cours de vérification</translation>
    </message>
    <message>
        <source>Gradient check</source>
        <translation>Vérification du gradient</translation>
    </message>
    <message>
        <source>Table as CSV</source>
        <translation>Tableau en CSV</translation>
    </message>
    <message>
        <source>Every parameter that was checked, the largest relative error first: its derivative by backpropagation and by differences, with all digits.</source>
        <translation>Chaque paramètre vérifié, la plus grande erreur relative d’abord&#xa0;: sa dérivée par rétropropagation et par différences, avec tous les chiffres.</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tableau</translation>
    </message>
    <message>
        <source>Curve as CSV</source>
        <translation>Courbe en CSV</translation>
    </message>
    <message>
        <source>The difference of %1 and its error at every ε, with all digits.</source>
        <translation>La différence pour %1 et son erreur à chaque ε, avec tous les chiffres.</translation>
    </message>
</context>
<context>
    <name>chainrule::GradientCheckTable</name>
    <message>
        <source>Checked parameters</source>
        <translation>Paramètres vérifiés</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>périmé</translation>
    </message>
</context>
<context>
    <name>chainrule::GuideWindow</name>
    <message>
        <source>User guide – Chainrule</source>
        <translation>Guide d’utilisation – Chainrule</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Page of the user guide</source>
        <translation>Page du guide d’utilisation</translation>
    </message>
    <message>
        <source>Contents of the user guide</source>
        <translation>Contenu du guide d’utilisation</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Find in all pages (Ctrl+F); Enter goes on, Shift+Enter back</source>
        <translation>Chercher dans toutes les pages (Ctrl+F)&#xa0;; Entrée continue, Maj+Entrée revient</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t in the guide.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans le guide.</translation>
    </message>
</context>
<context>
    <name>chainrule::HeatMap</name>
    <message>
        <source>%1, weights of layer %2</source>
        <translation>%1, poids de la couche %2</translation>
    </message>
    <message>
        <source>%1, weight gradient of layer %2</source>
        <translation>%1, gradient des poids de la couche %2</translation>
    </message>
</context>
<context>
    <name>chainrule::ImportDialog</name>
    <message>
        <source>Reading %1 …</source>
        <translation>Lecture de %1 …</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Utilisée comme</translation>
    </message>
    <message>
        <source>One neuron a value</source>
        <translation>Un neurone par valeur</translation>
    </message>
    <message>
        <source>Standardise</source>
        <translation>Standardiser</translation>
    </message>
    <message>
        <source>What becomes of each column</source>
        <translation>Ce que devient chaque colonne</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Les premières lignes du tableau</translation>
    </message>
    <message>
        <source>Sizes of the hidden layers</source>
        <translation>Tailles des couches cachées</translation>
    </message>
    <message>
        <source>Sizes of the hidden layers, separated by commas; empty for none</source>
        <translation>Tailles des couches cachées, séparées par des virgules&#xa0;; vide s’il n’y en a pas</translation>
    </message>
    <message>
        <source>&amp;Hidden layers</source>
        <translation>Couches &amp;cachées</translation>
    </message>
    <message>
        <source>This file cannot be imported.</source>
        <translation>Ce fichier ne peut pas être importé.</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 columns</source>
        <translation>%1&#xa0;: %2 lignes, %3 colonnes</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>Use of %1</source>
        <translation>Utilisation de %1</translation>
    </message>
    <message>
        <source>One neuron for each value of %1</source>
        <translation>Un neurone pour chaque valeur de %1</translation>
    </message>
    <message>
        <source>Standardise %1</source>
        <translation>Standardiser %1</translation>
    </message>
    <message>
        <source>Hidden layers: whole numbers of at least 1, separated by commas, expected</source>
        <translation>Couches cachées&#xa0;: des nombres entiers à partir de 1, séparés par des virgules, sont attendus</translation>
    </message>
    <message>
        <source>Network %1, %2 output, %3, %4 rows</source>
        <translation>Réseau %1, sortie %2, %3, %4 lignes</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Open the table as a session (Enter)</source>
        <translation>Ouvrir le tableau comme session (Entrée)</translation>
    </message>
    <message>
        <source>Import nothing (Escape)</source>
        <translation>Ne rien importer (Échap)</translation>
    </message>
    <message>
        <source>What becomes of %1: an input, a target, or nothing</source>
        <translation>Ce que devient %1&#xa0;: une entrée, une cible, ou rien</translation>
    </message>
</context>
<context>
    <name>chainrule::InputCard</name>
    <message>
        <source>Input and target</source>
        <translation>Entrée et cible</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
</context>
<context>
    <name>chainrule::LayerCard</name>
    <message>
        <source>identity</source>
        <translation>identité</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Couche %1</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>cachée</translation>
    </message>
    <message>
        <source>1 neuron</source>
        <translation>1 neurone</translation>
    </message>
    <message>
        <source>%1 neurons</source>
        <translation>%1 neurones</translation>
    </message>
</context>
<context>
    <name>chainrule::LayerColumns</name>
    <message>
        <source>Neurons of layer %1</source>
        <translation>Neurones de la couche %1</translation>
    </message>
    <message>
        <source>not used: with softmax, δ = a − t needs no σ′</source>
        <translation>inutilisée&#xa0;: avec softmax, δ = a − t se passe de σ′</translation>
    </message>
    <message>
        <source>neuron %1</source>
        <translation>neurone %1</translation>
    </message>
</context>
<context>
    <name>chainrule::LayersPanel</name>
    <message>
        <source>sample %1; ∂C: mean of %2</source>
        <translation>exemple %1&#xa0;; ∂C&#xa0;: moyenne de %2</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>exemple %1</translation>
    </message>
    <message>
        <source>sample %1; ∂C: sample %2</source>
        <translation>exemple %1&#xa0;; ∂C&#xa0;: exemple %2</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Every number of the shown step, layer by layer</source>
        <translation>Tous les nombres du pas affiché, couche par couche</translation>
    </message>
</context>
<context>
    <name>chainrule::LearningRateBox</name>
    <message>
        <source>“%1” is no learning rate: a number from 0 to 1.797×10³⁰⁸ is expected, such as 0.5 or 2e-3. α stays %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un taux d’apprentissage&#xa0;: un nombre de 0 à 1,797×10³⁰⁸ est attendu, comme 0,5 ou 2e-3. α reste %2.</translation>
    </message>
</context>
<context>
    <name>chainrule::LearningRateControl</name>
    <message>
        <source>Learning rate α</source>
        <translation>Taux d’apprentissage α</translation>
    </message>
    <message>
        <source>Schedule: %1</source>
        <translation>Programme&#xa0;: %1</translation>
    </message>
    <message>
        <source>● α of the step to come = %1</source>
        <translation>● α du pas à venir = %1</translation>
    </message>
    <message>
        <source>Learning rate α = %1. Type a number from 0 on (Alt+A)</source>
        <translation>Taux d’apprentissage α = %1. Saisissez un nombre positif ou nul (Alt+A)</translation>
    </message>
    <message>
        <source>%1, %2 in the step to come</source>
        <translation>%1, %2 au pas à venir</translation>
    </message>
    <message>
        <source>Learning rate α = %1. A tenth of a decade up or down: + and −</source>
        <translation>Taux d’apprentissage α = %1. Plus grand ou plus petit d’un dixième de décade&#xa0;: + et −</translation>
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
        <translation>La carte est en cours de calcul</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Map as CSV</source>
        <translation>Carte en CSV</translation>
    </message>
    <message>
        <source>The cost over step and learning rate with all digits, one learning rate after the other.</source>
        <translation>Le coût selon le pas et le taux d’apprentissage avec tous les chiffres, un taux après l’autre.</translation>
    </message>
    <message>
        <source>map</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>Profile as CSV</source>
        <translation>Profil en CSV</translation>
    </message>
    <message>
        <source>The cost after one step with each learning rate, and what it is to first and to second order, with all digits.</source>
        <translation>Le coût après un pas avec chaque taux d’apprentissage, et ce qu’il est au premier et au second ordre, avec tous les chiffres.</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
</context>
<context>
    <name>chainrule::LessonMenu</name>
    <message>
        <source>&amp;Learn</source>
        <translation>Appre&amp;ndre</translation>
    </message>
    <message>
        <source>&amp;My lessons</source>
        <translation>&amp;Mes leçons</translation>
    </message>
    <message>
        <source>No lessons in the folder yet</source>
        <translation>Pas encore de leçon dans le dossier</translation>
    </message>
    <message>
        <source>The folder isn&apos;t there yet</source>
        <translation>Le dossier n’existe pas encore</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>&amp;Choose another folder…</source>
        <translation>Choisir un &amp;autre dossier…</translation>
    </message>
    <message>
        <source>The folder of your lessons</source>
        <translation>Le dossier de vos leçons</translation>
    </message>
    <message>
        <source>Where lessons of your own are looked for</source>
        <translation>Où vos leçons sont cherchées</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chainrule::LessonPanel</name>
    <message>
        <source>Show me</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Goes to the place of this step again</source>
        <translation>Retourne à l’endroit de cette page</translation>
    </message>
    <message>
        <source>The step of the lesson before (Shift+N)</source>
        <translation>La page précédente de la leçon (Maj+N)</translation>
    </message>
    <message>
        <source>The next step of the lesson (N)</source>
        <translation>La page suivante de la leçon (N)</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>À faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>step %1 of %2, %3 of %4 done</source>
        <translation>page %1 sur %2, fait&#xa0;: %3 sur %4</translation>
    </message>
    <message>
        <source>The question is below</source>
        <translation>La question est plus bas</translation>
    </message>
    <message>
        <source>What is to be done is below</source>
        <translation>Ce qu’il y a à faire est plus bas</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>La suite est plus bas</translation>
    </message>
</context>
<context>
    <name>chainrule::MainWindow</name>
    <message>
        <source>%1 is open in another window, too (%2). Save will ask for another name here.</source>
        <translation>%1 est aussi ouvert dans une autre fenêtre (%2). À l’enregistrement, un autre nom vous sera demandé ici.</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Ouvrir une session</translation>
    </message>
    <message>
        <source>Chainrule sessions (*.chainrule);;Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Sessions Chainrule (*.chainrule);;Tableaux (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is nothing in the plot %1 yet.</source>
        <translation>Il n’y a encore rien dans le graphique %1.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept for recovery: %1</source>
        <translation>Le travail non enregistré ne peut pas être conservé pour une récupération&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>That would tell the number that is to be predicted. Leave Predict first.</source>
        <translation>Cela révélerait le nombre à prédire. Quittez d’abord la prédiction.</translation>
    </message>
    <message>
        <source>Closed while a number is to be predicted, which it would tell</source>
        <translation>Fermé tant qu’un nombre est à prédire&#xa0;: il y serait révélé</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>That of the &amp;system</source>
        <translation>Celle du &amp;système</translation>
    </message>
    <message>
        <source>The window speaks the system&apos;s language when it is next opened.</source>
        <translation>La fenêtre parlera la langue du système à sa prochaine ouverture.</translation>
    </message>
    <message>
        <source>The window goes on speaking %1.</source>
        <translation>La fenêtre continue de parler %1.</translation>
    </message>
    <message>
        <source>The window speaks %1 when it is next opened.</source>
        <translation>La fenêtre parlera %1 à sa prochaine ouverture.</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, modifié</translation>
    </message>
    <message>
        <source>The tab in front has no plot.</source>
        <translation>L’onglet au premier plan n’a pas de graphique.</translation>
    </message>
    <message>
        <source>%1: %2, at step %3</source>
        <translation>%1&#xa0;: %2, au pas %3</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>Nothing was predicted yet.</source>
        <translation>Rien n’a encore été prédit.</translation>
    </message>
    <message>
        <source>“%1” is hidden in this session: View &gt; What is shown… shows it again.</source>
        <translation>«&#xa0;%1&#xa0;» est masqué dans cette session&#xa0;: «&#xa0;Affichage &gt; Éléments affichés…&#xa0;» le réaffiche.</translation>
    </message>
</context>
<context>
    <name>chainrule::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>chainrule::MistakeLinesView</name>
    <message>
        <source>yours</source>
        <translation>la vôtre</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>formule</translation>
    </message>
    <message>
        <source>your number</source>
        <translation>votre nombre</translation>
    </message>
    <message>
        <source>yours: %1</source>
        <translation>la vôtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>formula: %1 …</source>
        <translation>formule&#xa0;: %1 …</translation>
    </message>
</context>
<context>
    <name>chainrule::MistakePicture</name>
    <message>
        <source>row %1 of %2</source>
        <translation>ligne %1 sur %2</translation>
    </message>
    <message>
        <source>column %1 of %2</source>
        <translation>colonne %1 sur %2</translation>
    </message>
    <message>
        <source>needed: %1</source>
        <translation>à utiliser&#xa0;: %1</translation>
    </message>
    <message>
        <source>you used: %1</source>
        <translation>utilisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>you used</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>à utiliser</translation>
    </message>
</context>
<context>
    <name>chainrule::MoreBelow</name>
    <message>
        <source>Scroll to what lies below (Enter)</source>
        <translation>Faire défiler vers la suite (Entrée)</translation>
    </message>
</context>
<context>
    <name>chainrule::NetworkView</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Neurons and the edges between them, with their values</source>
        <translation>Les neurones et les arêtes entre eux, avec leurs valeurs</translation>
    </message>
</context>
<context>
    <name>chainrule::NewestTask</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Il n’y a pas assez de mémoire pour cela.</translation>
    </message>
</context>
<context>
    <name>chainrule::PlotAccessible</name>
    <message>
        <source>Ctrl+T: the numbers as a table</source>
        <translation>Ctrl+T&#xa0;: les nombres en tableau</translation>
    </message>
</context>
<context>
    <name>chainrule::PlotTableDialog</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 en tableau</translation>
    </message>
    <message>
        <source>Which table</source>
        <translation>Quel tableau</translation>
    </message>
    <message>
        <source>Which of the plot&apos;s tables</source>
        <translation>Lequel des tableaux du graphique</translation>
    </message>
    <message>
        <source>The arrows go from cell to cell, Ctrl+C copies what is selected</source>
        <translation>Les flèches vont de cellule en cellule, Ctrl+C copie la sélection</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy what is selected, or all, with all digits (Ctrl+C)</source>
        <translation>Copier la sélection, ou tout, avec tous les chiffres (Ctrl+C)</translation>
    </message>
    <message>
        <source>Close this table (Escape)</source>
        <translation>Fermer ce tableau (Échap)</translation>
    </message>
    <message>
        <source>Writing the table …</source>
        <translation>Écriture du tableau …</translation>
    </message>
    <message>
        <source>%1 The plot is out of date, and so is the table.</source>
        <translation>%1 Le graphique est périmé, et donc aussi le tableau.</translation>
    </message>
    <message>
        <source>Lines: %1.</source>
        <translation>Lignes&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>chainrule::PlotTableModel</name>
    <message>
        <source>run</source>
        <translation>essai</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>first α</source>
        <translation>premier α</translation>
    </message>
    <message>
        <source>first step</source>
        <translation>premier pas</translation>
    </message>
    <message>
        <source>last step</source>
        <translation>dernier pas</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>maximum</translation>
    </message>
    <message>
        <source>last</source>
        <translation>dernier</translation>
    </message>
    <message>
        <source>α</source>
        <translation>α</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>to first order</source>
        <translation>premier ordre</translation>
    </message>
    <message>
        <source>to second order</source>
        <translation>second ordre</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>paramètre</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>row</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>column</source>
        <translation>colonne</translation>
    </message>
    <message>
        <source>analytic</source>
        <translation>analytique</translation>
    </message>
    <message>
        <source>numeric</source>
        <translation>numérique</translation>
    </message>
    <message>
        <source>relative error</source>
        <translation>erreur relative</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>verdict</translation>
    </message>
    <message>
        <source>ε</source>
        <translation>ε</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
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
        <translation>non fini</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
</context>
<context>
    <name>chainrule::PredictPanel</name>
    <message>
        <source>H&amp;int</source>
        <translation>Indi&amp;ce</translation>
    </message>
    <message>
        <source>Sho&amp;w the answer</source>
        <translation>&amp;Montrer la réponse</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Prédire</translation>
    </message>
    <message>
        <source>Significant digits that count</source>
        <translation>Chiffres significatifs qui comptent</translation>
    </message>
    <message>
        <source>%1 significant digits</source>
        <translation>%1 chiffres significatifs</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>montré</translation>
    </message>
    <message>
        <source>a number is expected, as −0.25, 1e-3 or 3/8</source>
        <translation>un nombre est attendu, comme −0,25, 1e-3 ou 3/8</translation>
    </message>
    <message>
        <source>%1 of %2 right, %3</source>
        <translation>%1 sur %2 justes, %3</translation>
    </message>
    <message>
        <source>1 try</source>
        <translation>1 tentative</translation>
    </message>
    <message>
        <source>%1 tries</source>
        <translation>%1 tentatives</translation>
    </message>
    <message>
        <source>Predict the numbers of a step</source>
        <translation>Prédire les nombres d’un pas</translation>
    </message>
    <message>
        <source>Each stage is asked for before it is shown. Type what you have worked out; a wrong answer is told what it betrays.</source>
        <translation>Chaque étape est demandée avant d’être montrée. Saisissez ce que vous avez calculé&#xa0;; si la réponse est fausse, on vous dit quelle erreur elle trahit.</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>C&amp;ommencer</translation>
    </message>
    <message>
        <source>Your turn: %1</source>
        <translation>À vous&#xa0;: %1</translation>
    </message>
    <message>
        <source>stage %1 of %2</source>
        <translation>étape %1 sur %2</translation>
    </message>
    <message>
        <source>Type what you worked out</source>
        <translation>Saisissez ce que vous avez calculé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>H&amp;int %1 of %2</source>
        <translation>Indi&amp;ce %1 sur %2</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>How many significant digits of an answer have to be right</source>
        <translation>Combien de chiffres significatifs d’une réponse doivent être justes</translation>
    </message>
    <message>
        <source>The equation of the entry, then its factors, then its products</source>
        <translation>L’équation du coefficient, puis ses facteurs, puis ses produits</translation>
    </message>
    <message>
        <source>Give this answer away</source>
        <translation>Révéler cette réponse</translation>
    </message>
    <message>
        <source>Check the answer, or go on to the next stage (Enter)</source>
        <translation>Vérifier la réponse, ou passer à l’étape suivante (Entrée)</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Écrire le &amp;rapport…</translation>
    </message>
    <message>
        <source>What was asked and answered so far, as a page or a table</source>
        <translation>Ce qui a été demandé et répondu jusqu’ici, en page ou en tableau</translation>
    </message>
    <message>
        <source>%1 digits here</source>
        <translation>ici %1 chiffres</translation>
    </message>
    <message>
        <source>The step is so small that only %1 significant digits tell %2 from what it was. A tooltip has all digits of a number.</source>
        <translation>Le pas est si petit qu’il faut %1 chiffres significatifs pour distinguer %2 de sa valeur d’avant. Une infobulle donne tous les chiffres d’un nombre.</translation>
    </message>
    <message>
        <source>Given, as it is hidden: %1</source>
        <translation>Donné, car masqué&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>chainrule::QuestionBox</name>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>A number: −0.25, 1e-3 or 3/8; Enter checks it</source>
        <translation>Un nombre&#xa0;: −0,25, 1e-3 ou 3/8&#xa0;; Entrée le vérifie</translation>
    </message>
    <message>
        <source>Grade the answer (Enter)</source>
        <translation>Évaluer la réponse (Entrée)</translation>
    </message>
    <message>
        <source>A number is expected, as −0.25, 1e-3 or 3/8.</source>
        <translation>Un nombre est attendu, comme −0,25, 1e-3 ou 3/8.</translation>
    </message>
    <message>
        <source>There is more to choose.</source>
        <translation>Il y a d’autres réponses à choisir.</translation>
    </message>
    <message>
        <source>✓ Right.</source>
        <translation>✓ Juste.</translation>
    </message>
    <message>
        <source>✕ Not so.</source>
        <translation>✕ Pas tout à fait.</translation>
    </message>
</context>
<context>
    <name>chainrule::RateChoicesDialog</name>
    <message>
        <source>The map of learning rates</source>
        <translation>La carte des taux d’apprentissage</translation>
    </message>
    <message>
        <source>the state that is shown</source>
        <translation>l’état affiché</translation>
    </message>
    <message>
        <source>the start of the run</source>
        <translation>le départ de l’essai</translation>
    </message>
    <message>
        <source>the mean over all samples</source>
        <translation>la moyenne sur tous les exemples</translation>
    </message>
    <message>
        <source>of each step’s own samples</source>
        <translation>des exemples propres à chaque pas</translation>
    </message>
    <message>
        <source>S&amp;mallest α</source>
        <translation>α &amp;minimal</translation>
    </message>
    <message>
        <source>&amp;Largest α</source>
        <translation>α ma&amp;ximal</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Essais</translation>
    </message>
    <message>
        <source>Steps of &amp;each</source>
        <translation>&amp;Pas par essai</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Départ</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>&amp;Coût</translation>
    </message>
    <message>
        <source>“%1” is no learning rate: a number from 10⁻¹² to 10¹² is expected.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un taux d’apprentissage&#xa0;: un nombre de 10⁻¹² à 10¹² est attendu.</translation>
    </message>
    <message>
        <source>The largest α has to be above the smallest.</source>
        <translation>Le plus grand α doit être au-dessus du plus petit.</translation>
    </message>
    <message>
        <source>The α of the first column</source>
        <translation>Le α de la première colonne</translation>
    </message>
    <message>
        <source>The α of the last column</source>
        <translation>Le α de la dernière colonne</translation>
    </message>
    <message>
        <source>How many columns: each trains a copy of the network</source>
        <translation>Combien de colonnes&#xa0;: chacune entraîne une copie du réseau</translation>
    </message>
    <message>
        <source>How many steps each copy makes</source>
        <translation>Combien de pas fait chaque copie</translation>
    </message>
    <message>
        <source>Where the copies begin</source>
        <translation>D’où partent les copies</translation>
    </message>
    <message>
        <source>Which samples the cost C of the map is of</source>
        <translation>De quels exemples est le coût C de la carte</translation>
    </message>
    <message>
        <source>Make the map with these choices (Enter)</source>
        <translation>Faire la carte avec ces choix (Entrée)</translation>
    </message>
    <message>
        <source>Leave the map as it is (Escape)</source>
        <translation>Laisser la carte telle quelle (Échap)</translation>
    </message>
</context>
<context>
    <name>chainrule::RateLegend</name>
    <message>
        <source>diverges</source>
        <translation>diverge</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Set α</source>
        <translation>Fixer α</translation>
    </message>
    <message>
        <source>Choices…</source>
        <translation>Choix…</translation>
    </message>
    <message>
        <source>Range of α, runs, steps, start and cost of the map</source>
        <translation>Plage de α, essais, pas, départ et coût de la carte</translation>
    </message>
    <message>
        <source>Click a column of the map first</source>
        <translation>Cliquez d’abord sur une colonne de la carte</translation>
    </message>
    <message>
        <source>Make this column’s steps, with α = %1</source>
        <translation>Faire les pas de cette colonne, avec α = %1</translation>
    </message>
    <message>
        <source>Go on with α = %1</source>
        <translation>Continuer avec α = %1</translation>
    </message>
    <message>
        <source>best after %1 steps</source>
        <translation>meilleur après %1 pas</translation>
    </message>
    <message>
        <source>α %1</source>
        <translation>α %1</translation>
    </message>
    <message>
        <source>its cost</source>
        <translation>son coût</translation>
    </message>
    <message>
        <source>α now after %1 steps</source>
        <translation>α actuel après %1 pas</translation>
    </message>
    <message>
        <source>chosen, α %1</source>
        <translation>choisi, α %1</translation>
    </message>
    <message>
        <source>quadratic model</source>
        <translation>modèle quadratique</translation>
    </message>
    <message>
        <source>%1 at that step (log)</source>
        <translation>%1 à ce pas (log)</translation>
    </message>
    <message>
        <source>true cost along −%1</source>
        <translation>vrai coût suivant −%1</translation>
    </message>
    <message>
        <source>first order, −%1</source>
        <translation>premier ordre, −%1</translation>
    </message>
    <message>
        <source>%1: lowest C on this line</source>
        <translation>%1, C minimal de la courbe</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 actuel</translation>
    </message>
</context>
<context>
    <name>chainrule::RateMap</name>
    <message>
        <source>Map of the cost over learning rate and step</source>
        <translation>Carte du coût selon le taux d’apprentissage et le pas</translation>
    </message>
    <message>
        <source>α = %1</source>
        <translation>α = %1</translation>
    </message>
    <message>
        <source>no step after %1</source>
        <translation>aucun pas après %1</translation>
    </message>
    <message>
        <source>step %1: C = %2</source>
        <translation>pas %1&#xa0;: C = %2</translation>
    </message>
    <message>
        <source>diverges</source>
        <translation>diverge</translation>
    </message>
    <message>
        <source>at the end C = %1</source>
        <translation>à la fin C = %1</translation>
    </message>
    <message>
        <source>after one step C = %1</source>
        <translation>après un pas C = %1</translation>
    </message>
    <message>
        <source>second order %1</source>
        <translation>second ordre %1</translation>
    </message>
    <message>
        <source>first order %1</source>
        <translation>premier ordre %1</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>périmé</translation>
    </message>
    <message>
        <source>from α = %1 to %2: %3</source>
        <translation>de α = %1 à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>rises</source>
        <translation>monte</translation>
    </message>
    <message>
        <source>oscillates</source>
        <translation>oscille</translation>
    </message>
    <message>
        <source>too small: hardly moves</source>
        <translation>trop petit&#xa0;: bouge à peine</translation>
    </message>
    <message>
        <source>stuck, saturated</source>
        <translation>bloqué, saturé</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>learns</source>
        <translation>apprend</translation>
    </message>
    <message>
        <source>step, downwards</source>
        <translation>pas, vers le bas</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>One column is one run of %1 steps</source>
        <translation>Une colonne est un essai de %1 pas</translation>
    </message>
    <message>
        <source>%1 after one step</source>
        <translation>%1 après un pas</translation>
    </message>
    <message>
        <source>%1 after one step, mean</source>
        <translation>%1 après un pas, moyenne</translation>
    </message>
    <message>
        <source>learning rate %1 (log)</source>
        <translation>taux d’apprentissage %1 (log)</translation>
    </message>
</context>
<context>
    <name>chainrule::RateReadings</name>
    <message>
        <source>Cost along the gradient</source>
        <translation>Le coût le long du gradient</translation>
    </message>
    <message>
        <source>actual change</source>
        <translation>variation réelle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Once training rests, the learning rates are tried from here.</source>
        <translation>Dès que l’entraînement s’arrête, les taux d’apprentissage sont essayés à partir d’ici.</translation>
    </message>
    <message>
        <source>The gradient is 0: a step along it changes nothing.</source>
        <translation>Le gradient est nul&#xa0;: un pas qui le suit ne change rien.</translation>
    </message>
    <message>
        <source>C or its gradient is not finite: what a step changes cannot be told.</source>
        <translation>C ou son gradient n’est pas fini&#xa0;: on ne peut pas dire ce que change un pas.</translation>
    </message>
    <message>
        <source>One step with α = %1 takes C from %2 to %3.</source>
        <translation>Un pas avec α = %1 fait passer C de %2 à %3.</translation>
    </message>
    <message>
        <source>That is what the schedule takes of α = %1 at this step; each run of the map takes its part of its own α.</source>
        <translation>C’est ce que le programme garde de α = %1 à ce pas&#xa0;; chaque essai de la carte garde la même part de son propre α.</translation>
    </message>
    <message>
        <source>With α = 0 nothing changes.</source>
        <translation>Avec α = 0, rien ne change.</translation>
    </message>
    <message>
        <source>So long a step leaves the numbers a computer can hold.</source>
        <translation>Un pas si long sort des nombres qu’un ordinateur peut représenter.</translation>
    </message>
    <message>
        <source>So short a step changes C by less than its last digits show.</source>
        <translation>Un pas si court change C de moins que ce que montrent ses derniers chiffres.</translation>
    </message>
    <message>
        <source>So short a step sees C as a plane: the first order says it all.</source>
        <translation>Un pas si court voit C comme un plan&#xa0;: le premier ordre dit tout.</translation>
    </message>
    <message>
        <source>The first order misses that C bends along the way; the second order has that.</source>
        <translation>Le premier ordre ne voit pas que C se courbe en chemin&#xa0;; le second ordre en tient compte.</translation>
    </message>
    <message>
        <source>The step is so long that C bends otherwise along the way than where it began: neither order promises what it does.</source>
        <translation>Le pas est si long que C se courbe autrement en chemin qu’au début&#xa0;: aucun des deux ordres ne prévoit ce qu’il fait.</translation>
    </message>
    <message>
        <source>Along −g C has no lowest point that a step between 10⁻⁶ and 10⁶ in length would reach.</source>
        <translation>Suivant −g, C n’a pas de minimum qu’un pas de longueur 10⁻⁶ à 10⁶ puisse atteindre.</translation>
    </message>
    <message>
        <source>One step from here raises C from α ≈ %1 on.</source>
        <translation>À partir de α ≈ %1, un pas d’ici fait monter C.</translation>
    </message>
    <message>
        <source>frozen at step %1</source>
        <translation>figé au pas %1</translation>
    </message>
    <message>
        <source>With the numbers of step %1</source>
        <translation>Avec les nombres du pas %1</translation>
    </message>
    <message>
        <source>of one sample</source>
        <translation>d’un seul exemple</translation>
    </message>
    <message>
        <source>mean over %1 samples</source>
        <translation>moyenne sur %1 exemples</translation>
    </message>
    <message>
        <source>holds the only slope, %1</source>
        <translation>contient la seule dérivée, %1</translation>
    </message>
    <message>
        <source>holds all %1 slopes, %2</source>
        <translation>contient les %1 dérivées, %2</translation>
    </message>
    <message>
        <source>Promised and actual change at α = %1</source>
        <translation>Variation prévue et réelle pour α = %1</translation>
    </message>
    <message>
        <source>Three learning rates</source>
        <translation>Trois taux d’apprentissage</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>first order, −%1</source>
        <translation>premier ordre, −%1</translation>
    </message>
    <message>
        <source>second order, adds %1</source>
        <translation>second ordre, ajoute %1</translation>
    </message>
    <message>
        <source>lowest point of the true curve, %1</source>
        <translation>minimum de la vraie courbe, %1</translation>
    </message>
    <message>
        <source>lowest point of the model, %1</source>
        <translation>minimum du modèle, %1</translation>
    </message>
    <message>
        <source>stability limit, %1 (%2 %3)</source>
        <translation>limite de stabilité, %1 (%2 %3)</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>périmé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>chainrule::RecoveryDialog</name>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Recover unsaved work</source>
        <translation>Récupérer le travail non enregistré</translation>
    </message>
    <message>
        <source>Chainrule ended before this was saved:</source>
        <translation>Chainrule s’est arrêté avant que ceci ne soit enregistré&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Récupérer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>Delete what was kept</source>
        <translation>Supprimer ce qui a été conservé</translation>
    </message>
    <message>
        <source>Keep it and ask again at the next start</source>
        <translation>Le garder et redemander au prochain démarrage</translation>
    </message>
    <message>
        <source>kept %1, never saved</source>
        <translation>conservé %1, jamais enregistré</translation>
    </message>
    <message>
        <source>kept %1, the file was saved later, in %2</source>
        <translation>conservé %1, le fichier a été enregistré plus tard, dans %2</translation>
    </message>
    <message>
        <source>kept %1, in %2</source>
        <translation>conservé %1, dans %2</translation>
    </message>
    <message>
        <source>What was kept; the arrows choose, Enter recovers it</source>
        <translation>Ce qui a été conservé&#xa0;; les flèches choisissent, Entrée récupère</translation>
    </message>
    <message>
        <source>Open it as a change of its file, which is yours to save</source>
        <translation>L’ouvrir comme modification de son fichier, que vous restez libre d’enregistrer</translation>
    </message>
</context>
<context>
    <name>chainrule::RunsLegend</name>
    <message>
        <source>%1: C = %2</source>
        <translation>%1&#xa0;: C = %2</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>
Double-click to go on with it</source>
        <translation>
Double-cliquez pour le continuer</translation>
    </message>
    <message>
        <source>Go &amp;on with this run</source>
        <translation>C&amp;ontinuer cet essai</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>&amp;Nommer…</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brun</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu canard</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocre</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nom de l’essai</translation>
    </message>
    <message>
        <source>A run with a name is kept when older ones have to go.</source>
        <translation>Un essai qui a un nom est gardé quand de plus anciens doivent partir.</translation>
    </message>
    <message>
        <source>and 1 other</source>
        <translation>et 1 autre</translation>
    </message>
    <message>
        <source>and %1 others</source>
        <translation>et %1 autres</translation>
    </message>
    <message>
        <source>%1: C = %2, hidden</source>
        <translation>%1&#xa0;: C = %2, masqué</translation>
    </message>
    <message>
        <source>Trains it further from where it ended</source>
        <translation>Poursuit son entraînement là où il s’est terminé</translation>
    </message>
    <message>
        <source>A run with a name is kept longest</source>
        <translation>Un essai nommé est gardé le plus longtemps</translation>
    </message>
    <message>
        <source>Draws its curve again</source>
        <translation>Retrace sa courbe</translation>
    </message>
    <message>
        <source>Draws no curve of it</source>
        <translation>Ne trace pas sa courbe</translation>
    </message>
    <message>
        <source>Gives it up with its curve and all its steps</source>
        <translation>L’abandonne avec sa courbe et tous ses pas</translation>
    </message>
</context>
<context>
    <name>chainrule::SampleChooser</name>
    <message>
        <source>Previous sample</source>
        <translation>Exemple précédent</translation>
    </message>
    <message>
        <source>Previous sample ([)</source>
        <translation>Exemple précédent ([)</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>Exemple suivant</translation>
    </message>
    <message>
        <source>Next sample (])</source>
        <translation>Exemple suivant (])</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Sample %1: the row of the data that is shown</source>
        <translation>Exemple %1&#xa0;: la ligne des données qui est affichée</translation>
    </message>
</context>
<context>
    <name>chainrule::ScheduleDialog</name>
    <message>
        <source>step %1</source>
        <translation>pas %1</translation>
    </message>
    <message>
        <source>Schedule of the learning rate α</source>
        <translation>Programme du taux d’apprentissage α</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Pas</translation>
    </message>
    <message>
        <source>&amp;Factor</source>
        <translation>&amp;Facteur</translation>
    </message>
    <message>
        <source>&amp;Warm-up, steps</source>
        <translation>Éc&amp;hauffement, pas</translation>
    </message>
    <message>
        <source>“%1” is no factor: a number from 0 to 1 is expected.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un facteur&#xa0;: un nombre de 0 à 1 est attendu.</translation>
    </message>
    <message>
        <source>“%1” is no factor: a number above 0 and at most 1 is expected.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un facteur&#xa0;: un nombre au-dessus de 0 et d’au plus 1 est attendu.</translation>
    </message>
    <message>
        <source>Step %1, the next, takes α = %2</source>
        <translation>Le pas %1, le prochain, utilise α = %2</translation>
    </message>
    <message>
        <source>How α changes from step to step</source>
        <translation>Comment α varie de pas en pas</translation>
    </message>
    <message>
        <source>After how many steps α takes the factor, or how many the cosine lasts</source>
        <translation>Après combien de pas α prend le facteur, ou combien dure le cosinus</translation>
    </message>
    <message>
        <source>What α is multiplied by: a number from 0 to 1</source>
        <translation>Par quoi α est multiplié&#xa0;: un nombre de 0 à 1</translation>
    </message>
    <message>
        <source>Over how many steps α grows to its full size at first; 0 for none</source>
        <translation>Sur combien de pas α croît d’abord jusqu’à sa pleine valeur&#xa0;; 0 pour aucun</translation>
    </message>
    <message>
        <source>The next step goes by this schedule (Enter)</source>
        <translation>Le pas suivant suit ce programme (Entrée)</translation>
    </message>
    <message>
        <source>Leave α as it is (Escape)</source>
        <translation>Laisser α tel quel (Échap)</translation>
    </message>
</context>
<context>
    <name>chainrule::ShownDialog</name>
    <message>
        <source>z, the weighted sums</source>
        <translation>z, les sommes pondérées</translation>
    </message>
    <message>
        <source>a, the activations</source>
        <translation>a, les activations</translation>
    </message>
    <message>
        <source>σ′(z), the slopes</source>
        <translation>σ′(z), les pentes</translation>
    </message>
    <message>
        <source>δ, the errors</source>
        <translation>δ, les erreurs</translation>
    </message>
    <message>
        <source>∂C/∂W, the weights&apos; gradients</source>
        <translation>∂C/∂W, les gradients des poids</translation>
    </message>
    <message>
        <source>∂C/∂b, the biases&apos; gradients</source>
        <translation>∂C/∂b, les gradients des biais</translation>
    </message>
    <message>
        <source>b, the biases</source>
        <translation>b, les biais</translation>
    </message>
    <message>
        <source>C, the cost</source>
        <translation>C, le coût</translation>
    </message>
    <message>
        <source>α, the learning rate</source>
        <translation>α, le taux d’apprentissage</translation>
    </message>
    <message>
        <source>2/λmax and α*, over the slider of α</source>
        <translation>2/λmax et α*, au-dessus du curseur de α</translation>
    </message>
    <message>
        <source>Stages of the step</source>
        <translation>Étapes du pas</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Equation</source>
        <translation>Équation</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Prédire</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Gradient check</source>
        <translation>Vérification du gradient</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Acuité</translation>
    </message>
    <message>
        <source>Gradient norms</source>
        <translation>Normes du gradient</translation>
    </message>
    <message>
        <source>Legends of the network</source>
        <translation>Légendes du réseau</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Step counter</source>
        <translation>Compteur de pas</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Éléments affichés</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>Grandeurs</translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation>Parties de la fenêtre</translation>
    </message>
    <message>
        <source>What is hidden is kept with the session, in its file. Stages of a hidden quantity are passed over.</source>
        <translation>Ce qui est masqué est gardé avec la session, dans son fichier. Les étapes d’une grandeur masquée sont sautées.</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>Nothing is hidden then</source>
        <translation>Plus rien n’est alors masqué</translation>
    </message>
    <message>
        <source>What is chosen is in effect already</source>
        <translation>Ce qui est choisi est déjà en vigueur</translation>
    </message>
    <message>
        <source>With a tick it is shown</source>
        <translation>Coché, c’est affiché</translation>
    </message>
</context>
<context>
    <name>chainrule::SlipNote</name>
    <message>
        <source>Don&apos;t point this out again</source>
        <translation>Ne plus signaler ceci</translation>
    </message>
</context>
<context>
    <name>chainrule::SpeedSlider</name>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>%1 stage/s</source>
        <translation>%1 étape/s</translation>
    </message>
    <message>
        <source>%1 stages/s</source>
        <translation>%1 étapes/s</translation>
    </message>
    <message>
        <source>%1 step/s</source>
        <translation>%1 pas/s</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 pas/s</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>How fast Run goes: %1</source>
        <translation>Vitesse de l’essai&#xa0;: %1</translation>
    </message>
    <message>
        <source>a stage each %1 s</source>
        <translation>une étape toutes les %1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>chainrule::StageRibbon</name>
    <message>
        <source>Stages of a training step</source>
        <translation>Étapes d’un pas d’entraînement</translation>
    </message>
    <message>
        <source>%1, stage %2 of %3</source>
        <translation>%1, étape %2 sur %3</translation>
    </message>
    <message>
        <source>Running whole steps</source>
        <translation>Fait des pas entiers</translation>
    </message>
    <message>
        <source>Between two steps</source>
        <translation>Entre deux pas</translation>
    </message>
    <message>
        <source>Before the first stage</source>
        <translation>Avant la première étape</translation>
    </message>
    <message>
        <source>On %1. </source>
        <translation>Sur %1. </translation>
    </message>
    <message>
        <source>Forward pass: values flow right →</source>
        <translation>Passe avant&#xa0;: les valeurs vont à droite →</translation>
    </message>
    <message>
        <source>Forward pass →</source>
        <translation>Passe avant →</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Backward pass: blame flows left ←</source>
        <translation>Passe arrière&#xa0;: l’erreur va à gauche ←</translation>
    </message>
    <message>
        <source>Backward pass ←</source>
        <translation>Passe arrière ←</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Arrière</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>in a narrow place</comment>
        <translation>M. à j.</translation>
    </message>
</context>
<context>
    <name>chainrule::StepScrubber</name>
    <message>
        <source>Step of the run</source>
        <translation>Pas de l’essai</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>pas %1 sur %2</translation>
    </message>
    <message>
        <source>Step %1 of %2. Training from here repeats the run; a change makes it another one</source>
        <translation>Pas %1 sur %2. Reprendre l’entraînement d’ici répète l’essai&#xa0;; une modification en fait un autre</translation>
    </message>
    <message>
        <source>Go back to any step of the run</source>
        <translation>Revenir à n’importe quel pas de l’essai</translation>
    </message>
    <message>
        <source>The band is what the plot shows of it</source>
        <translation>La bande est ce que le graphique en montre</translation>
    </message>
    <message>
        <source>Type a step from %1 to %2</source>
        <translation>Saisissez un pas de %1 à %2</translation>
    </message>
    <message>
        <source>“%1” is no step: a whole number from %2 to %3 is expected.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de pas&#xa0;: un nombre entier de %2 à %3 est attendu.</translation>
    </message>
    <message>
        <source>The run has no step %1 yet. This is its last one, step %2.</source>
        <translation>Le pas %1 n’est pas encore fait. Voici le dernier de l’essai, le pas %2.</translation>
    </message>
    <message>
        <source>The run has no step %1. This is its first one, step %2.</source>
        <translation>Le pas %1 n’existe pas dans cet essai. Voici le premier, le pas %2.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
</context>
<context>
    <name>chainrule::StepSummary</name>
    <message>
        <source>What one step does now</source>
        <translation>Ce que fait un pas maintenant</translation>
    </message>
    <message>
        <source>gradient norm, layer %1</source>
        <translation>norme du gradient, couche %1</translation>
    </message>
    <message>
        <source>last step, promised:</source>
        <translation>dernier pas, prévu&#xa0;:</translation>
    </message>
    <message>
        <source>last step, actual</source>
        <translation>dernier pas, réel</translation>
    </message>
</context>
<context>
    <name>chainrule::TrainingController</name>
    <message>
        <source>Nothing was changed: what is shown is out of date, and the new numbers are on their way.</source>
        <translation>Rien n’a été modifié&#xa0;: ce qui est affiché est périmé, et les nouveaux nombres arrivent.</translation>
    </message>
</context>
<context>
    <name>chainrule::TransportBar</name>
    <message>
        <source>Training controls</source>
        <translation>Commandes de l’entraînement</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Retour au départ</translation>
    </message>
    <message>
        <source>Back to the same start (Home)</source>
        <translation>Retour au même départ (Début)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>One stage back (←, Backspace)</source>
        <translation>Une étape en arrière (←, Retour arrière)</translation>
    </message>
    <message>
        <source>&amp;Next stage</source>
        <translation>Étape &amp;suivante</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Next stage (Space, →)</source>
        <translation>Étape suivante (Espace, →)</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Pas</translation>
    </message>
    <message>
        <source>One whole step (Enter)</source>
        <translation>Un pas entier (Entrée)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lancer</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Pause after this step (R)</source>
        <translation>Pause après ce pas (R)</translation>
    </message>
    <message>
        <source>Run (R)</source>
        <translation>Lancer (R)</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>non calculé</translation>
    </message>
</context>
<context>
    <name>chainrule::VectorStrip</name>
    <message>
        <source>Target of the shown sample</source>
        <translation>Cible de l’exemple affiché</translation>
    </message>
    <message>
        <source>Input of the shown sample</source>
        <translation>Entrée de l’exemple affiché</translation>
    </message>
</context>
<context>
    <name>chainrule::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Import table…</source>
        <translation>&amp;Importer un tableau…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Export &amp;plot…</source>
        <translation>Exporter le &amp;graphique…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Copy e&amp;quation as</source>
        <translation>Copier l’é&amp;quation comme</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Afficha&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>Point out the article&apos;s &amp;slips again</source>
        <translation>Signaler à nouveau les c&amp;oquilles de l’article</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom arr&amp;ière</translation>
    </message>
    <message>
        <source>&amp;Fit network</source>
        <translation>Ajuster le ré&amp;seau</translation>
    </message>
    <message>
        <source>Colours of the &amp;platform</source>
        <translation>Couleurs du s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Sombre ou clair</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Réduire les &amp;animations</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Entraînement</translation>
    </message>
    <message>
        <source>&amp;Next stage</source>
        <translation>Étape &amp;suivante</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Stage &amp;back</source>
        <translation>Étape p&amp;récédente</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Next &amp;half</source>
        <translation>&amp;Moitié suivante</translation>
    </message>
    <message>
        <source>Shift+→</source>
        <translation>Maj+→</translation>
    </message>
    <message>
        <source>&amp;Previous half</source>
        <translation>Moitié &amp;précédente</translation>
    </message>
    <message>
        <source>Shift+←</source>
        <translation>Maj+←</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lancer</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>Plus &amp;vite</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>Plus le&amp;ntement</translation>
    </message>
    <message>
        <source>Previous sample</source>
        <translation>Exemple précédent</translation>
    </message>
    <message>
        <source>[</source>
        <translation>[</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>Exemple suivant</translation>
    </message>
    <message>
        <source>]</source>
        <translation>]</translation>
    </message>
    <message>
        <source>Back to the &amp;start</source>
        <translation>Retour au &amp;départ</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Same start with &amp;another α…</source>
        <translation>Même départ, &amp;autre α…</translation>
    </message>
    <message>
        <source>New start, ne&amp;w weights</source>
        <translation>Nouveau départ, nouveaux p&amp;oids</translation>
    </message>
    <message>
        <source>S&amp;chedule of α…</source>
        <translation>Pro&amp;gramme de α…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>&amp;About Chainrule</source>
        <translation>À &amp;propos de Chainrule</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Plot as a &amp;table</source>
        <translation>Graphique en &amp;tableau</translation>
    </message>
    <message>
        <source>Wh&amp;ole step</source>
        <translation>Pas &amp;entier</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Guide d’utilisation</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>&amp;Qu’est-ce que c’est&#xa0;?</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Maj+F1</translation>
    </message>
    <message>
        <source>New e&amp;xercise…</source>
        <translation>&amp;Nouvel exercice…</translation>
    </message>
    <message>
        <source>Save report of pre&amp;dictions…</source>
        <translation>Rapport des pré&amp;dictions…</translation>
    </message>
    <message>
        <source>&amp;What is shown…</source>
        <translation>Éléments a&amp;ffichés…</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <source>Pr&amp;esent</source>
        <translation>Prése&amp;nter</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Pla&amp;y stages</source>
        <translation>Dérouler les é&amp;tapes</translation>
    </message>
    <message>
        <source>&amp;Play, until any key</source>
        <translation>&amp;Dérouler, jusqu’à une touche</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>A stage each %1 s</source>
        <translation>Une étape toutes les %1&#xa0;s</translation>
    </message>
    <message>
        <source>Mo&amp;ve network</source>
        <translation>&amp;Déplacer le réseau</translation>
    </message>
    <message>
        <source>To the &amp;left</source>
        <translation>Vers la &amp;gauche</translation>
    </message>
    <message>
        <source>To the &amp;right</source>
        <translation>Vers la &amp;droite</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Vers le &amp;haut</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Vers le &amp;bas</translation>
    </message>
    <message>
        <source>Small networks to be worked by hand, in the window or on a sheet</source>
        <translation>De petits réseaux à calculer à la main, dans la fenêtre ou sur une feuille</translation>
    </message>
    <message>
        <source>Opens a session from its file, as dropping the file on the window does</source>
        <translation>Ouvre une session depuis son fichier, comme le fait le dépôt du fichier sur la fenêtre</translation>
    </message>
    <message>
        <source>Makes a session of a table: a CSV file with a row of names</source>
        <translation>Fait une session d’un tableau&#xa0;: un fichier CSV avec une ligne de noms</translation>
    </message>
    <message>
        <source>Writes the session with its whole run to its file</source>
        <translation>Écrit la session avec tout son essai dans son fichier</translation>
    </message>
    <message>
        <source>Writes the session with its whole run to another file</source>
        <translation>Écrit la session avec tout son essai dans un autre fichier</translation>
    </message>
    <message>
        <source>The step as a worked example, the network as a picture, every number as a table</source>
        <translation>Le pas en exemple résolu, le réseau en image, tous les nombres en tableau</translation>
    </message>
    <message>
        <source>The plot of the tab in front, as a picture or as numbers</source>
        <translation>Le graphique de l’onglet au premier plan, en image ou en nombres</translation>
    </message>
    <message>
        <source>What Predict has asked so far and how it was answered</source>
        <translation>Ce qui était à prédire jusqu’ici et les réponses données</translation>
    </message>
    <message>
        <source>Closes the window; where something has changed, it asks first</source>
        <translation>Ferme la fenêtre&#xa0;; si quelque chose a changé, elle le demande d’abord</translation>
    </message>
    <message>
        <source>Takes back an edit, a change of α or the beginning of another run</source>
        <translation>Revient sur une modification, un changement de α ou le début d’un autre essai</translation>
    </message>
    <message>
        <source>Makes again what was taken back</source>
        <translation>Refait ce qui a été annulé</translation>
    </message>
    <message>
        <source>Shows this part of the window, or hides it</source>
        <translation>Affiche cette partie de la fenêtre ou la masque</translation>
    </message>
    <message>
        <source>Puts every panel back where it was at first</source>
        <translation>Remet chaque panneau là où il était au début</translation>
    </message>
    <message>
        <source>Hides quantities and panels that are not taught yet</source>
        <translation>Masque les grandeurs et les panneaux pas encore enseignés</translation>
    </message>
    <message>
        <source>Brings back the remarks that were dismissed</source>
        <translation>Rétablit les remarques écartées</translation>
    </message>
    <message>
        <source>The numbers of the plot in front, in a window of their own</source>
        <translation>Les nombres du graphique au premier plan, dans une fenêtre à part</translation>
    </message>
    <message>
        <source>Makes the network larger</source>
        <translation>Agrandit le réseau</translation>
    </message>
    <message>
        <source>Makes the network smaller, as far as it fits</source>
        <translation>Réduit le réseau, jusqu’à ce qu’il tienne en entier</translation>
    </message>
    <message>
        <source>Shows all of the network again</source>
        <translation>Montre à nouveau tout le réseau</translation>
    </message>
    <message>
        <source>Changes from the one to the other</source>
        <translation>Passe de l’un à l’autre</translation>
    </message>
    <message>
        <source>Shows every change at once, without movement</source>
        <translation>Montre chaque changement d’un coup, sans mouvement</translation>
    </message>
    <message>
        <source>Fills the screen with network and equation, in type for the last row</source>
        <translation>Remplit l’écran du réseau et de l’équation, en caractères pour le dernier rang</translation>
    </message>
    <message>
        <source>The window as large as the screen, or as it was</source>
        <translation>La fenêtre aussi grande que l’écran, ou comme avant</translation>
    </message>
    <message>
        <source>Shows what lies to the left of what is in sight</source>
        <translation>Montre ce qui est à gauche de la partie visible</translation>
    </message>
    <message>
        <source>Shows what lies to the right of what is in sight</source>
        <translation>Montre ce qui est à droite de la partie visible</translation>
    </message>
    <message>
        <source>Shows what lies above what is in sight</source>
        <translation>Montre ce qui est au-dessus de la partie visible</translation>
    </message>
    <message>
        <source>Shows what lies below what is in sight</source>
        <translation>Montre ce qui est au-dessous de la partie visible</translation>
    </message>
    <message>
        <source>The next larger size of text</source>
        <translation>La taille de texte au-dessus</translation>
    </message>
    <message>
        <source>The next smaller size of text</source>
        <translation>La taille de texte au-dessous</translation>
    </message>
    <message>
        <source>Reveals the next stage of the training step</source>
        <translation>Révèle l’étape suivante du pas d’entraînement</translation>
    </message>
    <message>
        <source>Hides the last stage again, or goes back into the step before</source>
        <translation>Masque à nouveau la dernière étape, ou revient au pas précédent</translation>
    </message>
    <message>
        <source>To the end of the forward pass, of the backward pass, past the update</source>
        <translation>À la fin de la passe avant, de la passe arrière, après la mise à jour</translation>
    </message>
    <message>
        <source>Back to where this half of the step begins</source>
        <translation>Retour au début de cette moitié du pas</translation>
    </message>
    <message>
        <source>Completes the step, or makes the next one</source>
        <translation>Achève le pas, ou fait le suivant</translation>
    </message>
    <message>
        <source>Makes step after step, until it is paused</source>
        <translation>Fait pas après pas, jusqu’à la pause</translation>
    </message>
    <message>
        <source>Makes more steps in a second while it runs</source>
        <translation>Fait plus de pas par seconde pendant l’exécution</translation>
    </message>
    <message>
        <source>Makes fewer steps in a second while it runs</source>
        <translation>Fait moins de pas par seconde pendant l’exécution</translation>
    </message>
    <message>
        <source>Shows the numbers of the row before in the data</source>
        <translation>Montre les nombres de la ligne précédente des données</translation>
    </message>
    <message>
        <source>Shows the numbers of the next row of the data</source>
        <translation>Montre les nombres de la ligne suivante des données</translation>
    </message>
    <message>
        <source>Begins another run from the same weights</source>
        <translation>Commence un autre essai avec les mêmes poids</translation>
    </message>
    <message>
        <source>Begins another run with it and goes as far as this one has got</source>
        <translation>Commence avec lui un autre essai et va aussi loin que celui-ci</translation>
    </message>
    <message>
        <source>Begins another run from weights that are drawn anew</source>
        <translation>Commence un autre essai avec des poids tirés à nouveau</translation>
    </message>
    <message>
        <source>Lets α change from step to step</source>
        <translation>Fait varier α de pas en pas</translation>
    </message>
    <message>
        <source>Goes from stage to stage by itself, on through the steps</source>
        <translation>Va tout seul d’étape en étape, à travers les pas</translation>
    </message>
    <message>
        <source>Opens the guide at its beginning; F1 opens it at what has the keyboard</source>
        <translation>Ouvre le guide au début&#xa0;; F1 l’ouvre à ce qui a le clavier</translation>
    </message>
    <message>
        <source>Lists every key of the window</source>
        <translation>Énumère toutes les touches de la fenêtre</translation>
    </message>
    <message>
        <source>Explains the panel that is clicked next</source>
        <translation>Explique le panneau sur lequel on clique ensuite</translation>
    </message>
    <message>
        <source>Its version and its licence</source>
        <translation>Sa version et sa licence</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A smaller z would lower C.</source>
        <translation>Un z plus petit ferait baisser C.</translation>
    </message>
    <message>
        <source>A larger z would lower C.</source>
        <translation>Un z plus grand ferait baisser C.</translation>
    </message>
    <message>
        <source>%1 is %2: its error is 0, and it sends no blame back.</source>
        <translation>%1 %2&#xa0;: son erreur est nulle, et rien n’en repart vers l’arrière.</translation>
    </message>
    <message>
        <source>%1 is %2, but %3 is flat there: its error is 0, and this sample cannot correct it.</source>
        <translation>%1 %2, mais %3 y est plate&#xa0;: son erreur est nulle, et cet exemple ne peut pas la corriger.</translation>
    </message>
    <message>
        <source>%1 is %2; with cross-entropy the slope cancels, so that is its error.</source>
        <translation>%1 %2&#xa0;; avec l’entropie croisée, la pente se simplifie&#xa0;: c’est donc là son erreur.</translation>
    </message>
    <message>
        <source>%1 is %2, but %3 is nearly flat there (slope %4): its error is only %5.</source>
        <translation>%1 %2, mais %3 y est presque plate (pente %4)&#xa0;: son erreur n’est que de %5.</translation>
    </message>
    <message>
        <source>%1 is %2; the slope of %3 is 1 there, so that is its error.</source>
        <translation>%1 %2&#xa0;; la pente de %3 y vaut 1&#xa0;: c’est donc là son erreur.</translation>
    </message>
    <message>
        <source>%1 is %2; the slope of %3, at most %4, shrinks that to an error of %5.</source>
        <translation>%1 %2&#xa0;; la pente de %3, %4 au plus, réduit cela à une erreur de %5.</translation>
    </message>
    <message>
        <source>No blame reaches %1: %2.</source>
        <extracomment>%2 is a clause: &quot;No blame reaches input 1: its weight to output 2 is exactly 0.&quot;</extracomment>
        <translation>Aucune part de l’erreur n’atteint %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A clause that gets its full stop.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>Two clauses; the second has its full stop.</extracomment>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>%1 gets its blame through %2, its only way on</source>
        <translation>%1 reçoit sa part de l’erreur par %2, seul chemin possible</translation>
    </message>
    <message>
        <source>%1 is blamed only through %2, since %3</source>
        <extracomment>%3 is a clause: &quot;… since its weight to output 2 is exactly 0&quot;</extracomment>
        <translation>%1 ne reçoit une part de l’erreur que par %2, car %3</translation>
    </message>
    <message>
        <source>The blame sent back to %1 cancels exactly: %2 is left of terms that add up to %3 without their signs</source>
        <translation>%1 reçoit des parts de l’erreur qui s’annulent exactement&#xa0;: il reste %2 de termes qui, sans leurs signes, totalisent %3</translation>
    </message>
    <message>
        <source>The blame sent back to %1 nearly cancels: %2 is left of terms that add up to %3 without their signs</source>
        <translation>%1 reçoit des parts de l’erreur qui s’annulent presque&#xa0;: il reste %2 de termes qui, sans leurs signes, totalisent %3</translation>
    </message>
    <message>
        <source>%1 gets %2 of its blame through %3</source>
        <translation>%1 reçoit %2 de sa part de l’erreur par %3</translation>
    </message>
    <message>
        <source>%1 gets %2 of its blame through %3, signs aside</source>
        <translation>%1 reçoit, en valeur absolue, %2 de sa part de l’erreur par %3</translation>
    </message>
    <message>
        <source>%1 is blamed from several sides, the most (%2) through %3 and as much through another</source>
        <translation>%1 reçoit une part de l’erreur de plusieurs côtés, la plus grande (%2) par %3 et autant par un autre neurone</translation>
    </message>
    <message numerus="yes">
        <source>%1 is blamed from several sides, the most (%2) through %3 and as much through %n others</source>
        <translation>
            <numerusform>%1 reçoit une part de l’erreur de plusieurs côtés, la plus grande (%2) par %3 et autant par %n autre neurone</numerusform>
            <numerusform>%1 reçoit une part de l’erreur de plusieurs côtés, la plus grande (%2) par %3 et autant par chacun de %n autres neurones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is blamed from several sides, the most (%2) through %3</source>
        <translation>%1 reçoit une part de l’erreur de plusieurs côtés, la plus grande (%2) par %3</translation>
    </message>
    <message>
        <source>%1 is flat there, so none of it gets through.</source>
        <translation>%1 y est plate, donc rien n’en passe.</translation>
    </message>
    <message>
        <source>%1 is nearly flat there (slope %2), so hardly any of it gets through.</source>
        <translation>%1 y est presque plate (pente %2), donc presque rien n’en passe.</translation>
    </message>
    <message>
        <source>the slope of %1 is 1 there, so all of it gets through.</source>
        <translation>la pente de %1 y vaut 1, donc tout en passe.</translation>
    </message>
    <message>
        <source>the slope of %1, at most %2, then shrinks that blame.</source>
        <translation>la pente de %1, %2 au plus, réduit ensuite cette part.</translation>
    </message>
    <message>
        <source>the error of %1 is exactly 0</source>
        <translation>%1 a une erreur exactement nulle</translation>
    </message>
    <message>
        <source>its weight to %1 is exactly 0</source>
        <translation>son poids vers %1 est exactement nul</translation>
    </message>
    <message>
        <source>all errors of the outputs are exactly 0</source>
        <translation>toutes les erreurs des sorties sont exactement nulles</translation>
    </message>
    <message>
        <source>all errors of layer %1 are exactly 0</source>
        <translation>toutes les erreurs de la couche %1 sont exactement nulles</translation>
    </message>
    <message>
        <source>all its weights to the outputs are exactly 0</source>
        <translation>tous ses poids vers les sorties sont exactement nuls</translation>
    </message>
    <message>
        <source>all its weights to layer %1 are exactly 0</source>
        <translation>tous ses poids vers la couche %1 sont exactement nuls</translation>
    </message>
    <message>
        <source>every way on carries exactly 0</source>
        <translation>chaque chemin porte exactement 0</translation>
    </message>
    <message>
        <source>its weights to the others are exactly 0</source>
        <translation>ses poids vers les autres sont exactement nuls</translation>
    </message>
    <message>
        <source>the errors of the others are exactly 0</source>
        <translation>les erreurs des autres sont exactement nulles</translation>
    </message>
    <message>
        <source>every other way on carries exactly 0</source>
        <translation>tout autre chemin porte exactement 0</translation>
    </message>
    <message>
        <source>raising this weight would raise %1, so gradient descent lowers it.</source>
        <translation>augmenter ce poids ferait monter %1, donc la descente de gradient le diminue.</translation>
    </message>
    <message>
        <source>raising this weight would lower %1, so gradient descent raises it.</source>
        <translation>augmenter ce poids ferait baisser %1, donc la descente de gradient l’augmente.</translation>
    </message>
    <message>
        <source>raising this bias would raise %1, but biases are fixed here.</source>
        <translation>augmenter ce biais ferait monter %1, mais les biais sont fixes ici.</translation>
    </message>
    <message>
        <source>raising this bias would lower %1, but biases are fixed here.</source>
        <translation>augmenter ce biais ferait baisser %1, mais les biais sont fixes ici.</translation>
    </message>
    <message>
        <source>raising this bias would raise %1, so gradient descent lowers it.</source>
        <translation>augmenter ce biais ferait monter %1, donc la descente de gradient le diminue.</translation>
    </message>
    <message>
        <source>raising this bias would lower %1, so gradient descent raises it.</source>
        <translation>augmenter ce biais ferait baisser %1, donc la descente de gradient l’augmente.</translation>
    </message>
    <message>
        <source>%1 has an error of exactly 0, so this weight gets no gradient.</source>
        <translation>%1 a une erreur exactement nulle, donc ce poids ne reçoit aucun gradient.</translation>
    </message>
    <message>
        <source>%1 has an error of exactly 0, so its bias gets no gradient.</source>
        <translation>%1 a une erreur exactement nulle, donc son biais ne reçoit aucun gradient.</translation>
    </message>
    <message>
        <source>A bias is a weight from a constant 1, so its gradient is the error itself: %1</source>
        <extracomment>%1 is a sentence: &quot;… raising this bias would raise C, so gradient descent lowers it.&quot;</extracomment>
        <translation>Un biais est un poids dont l’entrée vaut toujours 1&#xa0;; son gradient est donc l’erreur elle-même&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is exactly 0, so this weight had no part in the error: its gradient is 0.</source>
        <translation>%1 vaut exactement 0, donc ce poids n’a eu aucune part dans l’erreur&#xa0;: son gradient est nul.</translation>
    </message>
    <message>
        <source>%1 sent %2 to %3, whose error is %4: their product is too small to be told from 0.</source>
        <translation>%1 a envoyé %2 vers %3, dont l’erreur est %4&#xa0;: leur produit est trop petit pour se distinguer de 0.</translation>
    </message>
    <message>
        <source>%1 sent %2 to %3, whose error is %4: %5</source>
        <extracomment>%5 is a sentence: &quot;… raising this weight would raise C, so gradient descent lowers it.&quot;</extracomment>
        <translation>%1 a envoyé %2 vers %3, dont l’erreur est %4&#xa0;: %5</translation>
    </message>
    <message>
        <source>%1 is nearly flat there, which keeps the gradient small.</source>
        <translation>%1 y est presque plate, ce qui garde le gradient petit.</translation>
    </message>
    <message>
        <source>The step uses %1, not the one shown: %2</source>
        <extracomment>%2 is a sentence: &quot;… raising this weight would raise C, so gradient descent lowers it.&quot;</extracomment>
        <translation>Le pas utilise %1, et non celui qui est affiché&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>The mean over the %n samples of the step is %1.</source>
        <translation>
            <numerusform>La moyenne sur l’exemple (%n) du pas est %1.</numerusform>
            <numerusform>La moyenne sur les %n exemples du pas est %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mean over the %n samples of the step is %1: %2</source>
        <extracomment>%2 is a sentence.</extracomment>
        <translation>
            <numerusform>La moyenne sur l’exemple (%n) du pas est %1&#xa0;: %2</numerusform>
            <numerusform>La moyenne sur les %n exemples du pas est %1&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the step&apos;s %n samples only %1 gives this weight a gradient.</source>
        <translation>
            <numerusform>Sur %n exemple du pas, seul %1 donne un gradient à ce poids.</numerusform>
            <numerusform>Sur les %n exemples du pas, seul %1 donne un gradient à ce poids.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the step&apos;s %n samples only %1 gives this bias a gradient.</source>
        <translation>
            <numerusform>Sur %n exemple du pas, seul %1 donne un gradient à ce biais.</numerusform>
            <numerusform>Sur les %n exemples du pas, seul %1 donne un gradient à ce biais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The samples pull against each other: the mean of the %n is %1, without their signs it would be %2.</source>
        <translation>
            <numerusform>Les exemples se contrarient&#xa0;: la moyenne sur %n est %1, sans les signes elle serait %2.</numerusform>
            <numerusform>Les exemples se contrarient&#xa0;: la moyenne des %n est %1, sans leurs signes elle serait %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gives %2 of the mean of the %n samples.</source>
        <translation>
            <numerusform>%1 fait %2 de la moyenne sur %n exemple.</numerusform>
            <numerusform>%1 fait %2 de la moyenne des %n exemples.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gives %2 of the mean of the %n samples, signs aside.</source>
        <translation>
            <numerusform>%1 fait, en valeur absolue, %2 de la moyenne sur %n exemple.</numerusform>
            <numerusform>%1 fait, en valeur absolue, %2 de la moyenne des %n exemples.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No sample decides alone: the %1 largest parts of the mean of the %n are equal, %2, and one is that of %3.</source>
        <extracomment>%1 is how many parts are equal; %2 &quot;33 % each&quot;.</extracomment>
        <translation>
            <numerusform>Aucun exemple ne décide seul&#xa0;: les %1 plus grandes parts de la moyenne sur %n sont égales, %2, et l’une est celle de %3.</numerusform>
            <numerusform>Aucun exemple ne décide seul&#xa0;: les %1 plus grandes parts de la moyenne des %n sont égales, %2, et l’une est celle de %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No sample decides alone: the largest part of the mean of the %n, %1, is that of %2.</source>
        <translation>
            <numerusform>Aucun exemple ne décide seul&#xa0;: la plus grande part de la moyenne sur %n, %1, est celle de %2.</numerusform>
            <numerusform>Aucun exemple ne décide seul&#xa0;: la plus grande part de la moyenne des %n, %1, est celle de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>so this weight gets no gradient.</source>
        <extracomment>The end of a sentence: &quot;Input 1 is exactly 0 in every sample of the step, so …&quot;</extracomment>
        <translation>donc ce poids ne reçoit aucun gradient.</translation>
    </message>
    <message>
        <source>so this bias gets no gradient.</source>
        <translation>donc ce biais ne reçoit aucun gradient.</translation>
    </message>
    <message>
        <source>%1 has an error of exactly 0 in the sample of the step, %2</source>
        <translation>%1 a une erreur exactement nulle dans l’exemple du pas, %2</translation>
    </message>
    <message>
        <source>%1 has an error of exactly 0 in every sample of the step, %2</source>
        <translation>%1 a une erreur exactement nulle dans chaque exemple du pas, %2</translation>
    </message>
    <message>
        <source>%1 is exactly 0 in the sample of the step, %2</source>
        <translation>%1 vaut exactement 0 dans l’exemple du pas, %2</translation>
    </message>
    <message>
        <source>%1 is exactly 0 in every sample of the step, %2</source>
        <translation>%1 vaut exactement 0 dans chaque exemple du pas, %2</translation>
    </message>
    <message>
        <source>Error times input is exactly 0 in the sample of the step, %1</source>
        <translation>L’erreur fois l’entrée vaut exactement 0 dans l’exemple du pas, %1</translation>
    </message>
    <message>
        <source>Error times input is exactly 0 in every sample of the step, %1</source>
        <translation>L’erreur fois l’entrée vaut exactement 0 dans chaque exemple du pas, %1</translation>
    </message>
    <message>
        <source>%1 adds up nothing: every term is exactly 0.</source>
        <translation>%1 n’additionne rien&#xa0;: chaque terme est exactement nul.</translation>
    </message>
    <message>
        <source>Only %1 counts in %2: every other term is exactly 0.</source>
        <translation>Il n’y a que %1 qui compte dans %2&#xa0;: tout autre terme est exactement nul.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <extracomment>&quot;Output 1 is 0.5010 too high.&quot;</extracomment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>The cost is 0: nothing is left to correct.</source>
        <translation>Le coût est nul&#xa0;: il ne reste rien à corriger.</translation>
    </message>
    <message>
        <source>its bias</source>
        <extracomment>Of a neuron: the last term of its sum.</extracomment>
        <translation>son biais</translation>
    </message>
    <message>
        <source>What %1 adds up cancels exactly: %2 is left of terms that add up to %3 without their signs.</source>
        <translation>Ce que %1 additionne s’annule exactement&#xa0;: il reste %2 de termes qui, sans leurs signes, totalisent %3.</translation>
    </message>
    <message>
        <source>What %1 adds up nearly cancels: %2 is left of terms that add up to %3 without their signs.</source>
        <translation>Ce que %1 additionne s’annule presque&#xa0;: il reste %2 de termes qui, sans leurs signes, totalisent %3.</translation>
    </message>
    <message>
        <source>%1 carries most: %2 of what %3 adds up.</source>
        <translation>%1 apporte le plus&#xa0;: %2 de ce que %3 additionne.</translation>
    </message>
    <message>
        <source>%1 carries most: %2 of what %3 adds up, signs aside.</source>
        <translation>%1 apporte le plus&#xa0;: en valeur absolue, %2 de ce que %3 additionne.</translation>
    </message>
    <message numerus="yes">
        <source>No term decides alone: the %n largest are equal, one of them from %1, %2 each of what %3 adds up.</source>
        <translation>
            <numerusform>Aucun terme ne décide seul&#xa0;: le plus grand (%n), venu par %1, fait %2 de ce que %3 additionne.</numerusform>
            <numerusform>Aucun terme ne décide seul&#xa0;: les %n plus grands (dont %1) sont égaux et font chacun %2 de ce que %3 additionne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No term decides alone: the %n largest are equal, one of them from %1, %2 each of what %3 adds up, signs aside.</source>
        <translation>
            <numerusform>Aucun terme ne décide seul&#xa0;: le plus grand (%n), venu par %1, fait, en valeur absolue, %2 de ce que %3 additionne.</numerusform>
            <numerusform>Aucun terme ne décide seul&#xa0;: les %n plus grands (dont %1) sont égaux en valeur absolue et font chacun %2 de ce que %3 additionne.</numerusform>
        </translation>
    </message>
    <message>
        <source>No term decides alone: the largest, from %1, is %2 of what %3 adds up.</source>
        <translation>Aucun terme ne décide seul&#xa0;: le plus grand (%1) fait %2 de ce que %3 additionne.</translation>
    </message>
    <message>
        <source>No term decides alone: the largest, from %1, is %2 of what %3 adds up, signs aside.</source>
        <translation>Aucun terme ne décide seul&#xa0;: le plus grand (%1) fait, en valeur absolue, %2 de ce que %3 additionne.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its weights are exactly 0.</source>
        <translation>
            <numerusform>%n de ses poids est exactement nul.</numerusform>
            <numerusform>%n de ses poids sont exactement nuls.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its weight from %1 is exactly 0.</source>
        <translation>Le poids entre %1 et ce neurone est exactement nul.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its inputs are exactly 0.</source>
        <translation>
            <numerusform>%n de ses entrées est exactement nulle.</numerusform>
            <numerusform>%n de ses entrées sont exactement nulles.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is exactly 0, so its weight does not matter here.</source>
        <translation>%1 vaut exactement 0, donc son poids n’importe pas ici.</translation>
    </message>
    <message>
        <source>The whole cost comes from the one output, which is %1.</source>
        <translation>Tout le coût vient de la seule sortie, qui %1.</translation>
    </message>
    <message>
        <source>The whole cost comes from %1, which is %2; the other adds nothing.</source>
        <translation>Tout le coût vient de %1, qui %2&#xa0;; l’autre n’ajoute rien.</translation>
    </message>
    <message>
        <source>The whole cost comes from %1, which is %2; the others add nothing.</source>
        <translation>Tout le coût vient de %1, qui %2&#xa0;; les autres n’ajoutent rien.</translation>
    </message>
    <message>
        <source>%1 makes %2 of the cost: it is %3.</source>
        <translation>%1 fait %2 du coût&#xa0;: elle %3.</translation>
    </message>
    <message numerus="yes">
        <source>No output makes most of the cost; the %n largest parts are equal, %1 each, and one is that of %2, which is %3.</source>
        <translation>
            <numerusform>Aucune sortie ne fait la plus grande part du coût&#xa0;; %n part, %1, est celle de %2, qui %3.</numerusform>
            <numerusform>Aucune sortie ne fait la majeure partie du coût&#xa0;; les %n plus grandes parts sont égales, %1 chacune, et l’une est celle de %2, qui %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>No output makes most of the cost; the largest part, %1, is that of %2, which is %3.</source>
        <translation>Aucune sortie ne fait la majeure partie du coût&#xa0;; la plus grande part, %1, est celle de %2, qui %3.</translation>
    </message>
    <message>
        <source>Softmax always gives 1 to one output alone.</source>
        <translation>À une sortie seule, softmax donne toujours 1.</translation>
    </message>
    <message>
        <source>%1 gets %2 of the 1 that softmax shares out.</source>
        <translation>%1 reçoit %2 du 1 que softmax répartit.</translation>
    </message>
    <message>
        <source>%1 passes %2 on unchanged; its slope there is 1.</source>
        <translation>%1 transmet %2 sans changement&#xa0;; sa pente y vaut 1.</translation>
    </message>
    <message>
        <source>The identity passes %1 on unchanged; its slope is 1 everywhere.</source>
        <translation>L’identité transmet %1 sans changement&#xa0;; sa pente vaut 1 partout.</translation>
    </message>
    <message>
        <source>%1 squashes %2 to %3; its slope there is %4, of at most %5.</source>
        <translation>%1 comprime %2 en %3&#xa0;; sa pente y est de %4, sur %5 au plus.</translation>
    </message>
    <message>
        <source>z is exactly 0, so %1 will give ½.</source>
        <translation>z vaut exactement 0, donc %1 donnera ½.</translation>
    </message>
    <message>
        <source>z is positive, so %1 will give more than ½.</source>
        <translation>z est positif, donc %1 donnera plus de ½.</translation>
    </message>
    <message>
        <source>z is negative, so %1 will give less than ½.</source>
        <translation>z est négatif, donc %1 donnera moins de ½.</translation>
    </message>
    <message>
        <source>z is exactly 0, so %1 will give 0.</source>
        <translation>z vaut exactement 0, donc %1 donnera 0.</translation>
    </message>
    <message>
        <source>z is positive, so %1 will give a positive number.</source>
        <translation>z est positif, donc %1 donnera un nombre positif.</translation>
    </message>
    <message>
        <source>z is negative, so %1 will give a negative number.</source>
        <translation>z est négatif, donc %1 donnera un nombre négatif.</translation>
    </message>
    <message>
        <source>z is positive, so %1 will pass it on unchanged.</source>
        <translation>z est positif, donc %1 le transmettra sans changement.</translation>
    </message>
    <message>
        <source>z is negative, so %1 will give 0.</source>
        <translation>z est négatif, donc %1 donnera 0.</translation>
    </message>
    <message>
        <source>No output has a larger share.</source>
        <translation>Aucune sortie n’a une plus grande part.</translation>
    </message>
    <message numerus="yes">
        <source>%n outputs share the largest share.</source>
        <translation>
            <numerusform>%n sortie a la plus grande part.</numerusform>
            <numerusform>%n sorties ont la même part, la plus grande.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the largest share.</source>
        <translation>%1 a la plus grande part.</translation>
    </message>
    <message>
        <source>No output has a larger z.</source>
        <translation>Aucune sortie n’a un z plus grand.</translation>
    </message>
    <message numerus="yes">
        <source>%n outputs share the largest z.</source>
        <translation>
            <numerusform>%n sortie a le plus grand z.</numerusform>
            <numerusform>%n sorties ont le même z, le plus grand.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the largest z.</source>
        <translation>%1 a le plus grand z.</translation>
    </message>
    <message>
        <source>%1 cuts the negative %2 to 0 and is flat there: no blame will pass back through %3.</source>
        <translation>%1 ramène le nombre négatif %2 à 0 et y est plate&#xa0;: aucune part de l’erreur ne repassera par %3.</translation>
    </message>
    <message>
        <source>%1 takes 0 to 0 and is flat there: no blame will pass back through %2.</source>
        <translation>%1 laisse 0 à 0 et y est plate&#xa0;: aucune part de l’erreur ne repassera par %2.</translation>
    </message>
    <message>
        <source>%1 is saturated at %2, its slope only %3; but with cross-entropy it cancels.</source>
        <translation>%1 est saturée en %2, sa pente n’est que de %3&#xa0;; mais avec l’entropie croisée elle se simplifie.</translation>
    </message>
    <message>
        <source>%1 is saturated at %2, its slope only %3: no blame will pass back through %4.</source>
        <translation>%1 est saturée en %2, sa pente n’est que de %3&#xa0;: aucune part de l’erreur ne repassera par %4.</translation>
    </message>
    <message>
        <source>%1 is saturated at %2, its slope only %3: hardly any blame will pass back through %4.</source>
        <translation>%1 est saturée en %2, sa pente n’est que de %3&#xa0;: presque aucune part de l’erreur ne repassera par %4.</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>l’entrée %1</translation>
    </message>
    <message>
        <source>output %1</source>
        <translation>la sortie %1</translation>
    </message>
    <message>
        <source>neuron %1 of layer %2</source>
        <translation>le neurone %1 de la couche %2</translation>
    </message>
    <message>
        <source>neuron %1</source>
        <translation>le neurone %1</translation>
    </message>
    <message>
        <source>times</source>
        <translation>fois</translation>
    </message>
    <message>
        <source>prime</source>
        <translation>prime</translation>
    </message>
    <message>
        <source>of</source>
        <translation>de</translation>
    </message>
    <message>
        <source>by</source>
        <translation>sur</translation>
    </message>
    <message>
        <source>open parenthesis</source>
        <translation>parenthèse ouvrante</translation>
    </message>
    <message>
        <source>close parenthesis</source>
        <translation>parenthèse fermante</translation>
    </message>
    <message>
        <source>sum over</source>
        <translation>somme sur</translation>
    </message>
    <message>
        <source>transposed</source>
        <translation>transposée</translation>
    </message>
    <message>
        <source>squared</source>
        <translation>au carré</translation>
    </message>
    <message>
        <source>to the power</source>
        <translation>puissance</translation>
    </message>
    <message>
        <source>end power</source>
        <translation>fin de puissance</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>fraction</translation>
    </message>
    <message>
        <source>end fraction</source>
        <translation>fin de fraction</translation>
    </message>
    <message>
        <source>end matrix</source>
        <translation>fin de matrice</translation>
    </message>
    <message>
        <source>This bias stays: biases are fixed here.</source>
        <translation>Ce biais reste&#xa0;: les biais sont fixes ici.</translation>
    </message>
    <message>
        <source>This weight stays: α is 0, so the step goes nowhere.</source>
        <translation>Ce poids reste&#xa0;: α vaut 0, donc le pas ne mène nulle part.</translation>
    </message>
    <message>
        <source>This bias stays: α is 0, so the step goes nowhere.</source>
        <translation>Ce biais reste&#xa0;: α vaut 0, donc le pas ne mène nulle part.</translation>
    </message>
    <message>
        <source>This weight stays: its gradient is exactly 0.</source>
        <translation>Ce poids reste&#xa0;: son gradient est exactement nul.</translation>
    </message>
    <message>
        <source>This bias stays: its gradient is exactly 0.</source>
        <translation>Ce biais reste&#xa0;: son gradient est exactement nul.</translation>
    </message>
    <message>
        <source>This weight stays: α times its gradient is too small to change its last digit.</source>
        <translation>Ce poids reste&#xa0;: α fois son gradient est trop petit pour changer son dernier chiffre.</translation>
    </message>
    <message>
        <source>This bias stays: α times its gradient is too small to change its last digit.</source>
        <translation>Ce biais reste&#xa0;: α fois son gradient est trop petit pour changer son dernier chiffre.</translation>
    </message>
    <message>
        <source>Raising this weight would raise %1, so the step lowers it by %2.</source>
        <translation>Augmenter ce poids ferait monter %1, donc le pas le diminue de %2.</translation>
    </message>
    <message>
        <source>Raising this weight would lower %1, so the step raises it by %2.</source>
        <translation>Augmenter ce poids ferait baisser %1, donc le pas l’augmente de %2.</translation>
    </message>
    <message>
        <source>Raising this bias would raise %1, so the step lowers it by %2.</source>
        <translation>Augmenter ce biais ferait monter %1, donc le pas le diminue de %2.</translation>
    </message>
    <message>
        <source>Raising this bias would lower %1, so the step raises it by %2.</source>
        <translation>Augmenter ce biais ferait baisser %1, donc le pas l’augmente de %2.</translation>
    </message>
    <message>
        <source>the mean C of its samples</source>
        <translation>le C moyen de ses exemples</translation>
    </message>
    <message>
        <source>The step overshoots: α is too large, and %1 rises by %2.</source>
        <translation>Le pas dépasse le but&#xa0;: α est trop grand, et %1 monte de %2.</translation>
    </message>
    <message>
        <source>The step overshoots: α is too large, and %1 rises from %2 to %3.</source>
        <translation>Le pas dépasse le but&#xa0;: α est trop grand, et %1 monte de %2 à %3.</translation>
    </message>
    <message>
        <source>The whole step leaves %1 at %2.</source>
        <translation>Le pas entier laisse %1 à %2.</translation>
    </message>
    <message>
        <source>The whole step lowers %1 by %2.</source>
        <translation>Le pas entier fait baisser %1 de %2.</translation>
    </message>
    <message>
        <source>The whole step lowers %1 from %2 to %3.</source>
        <translation>Le pas entier fait baisser %1 de %2 à %3.</translation>
    </message>
    <message>
        <source>This is no longer a finite number: what it is computed from has grown too large.</source>
        <translation>Ce n’est plus un nombre fini&#xa0;: ce dont il est calculé est devenu trop grand.</translation>
    </message>
    <message>
        <source>the identity</source>
        <translation>l’identité</translation>
    </message>
    <message>
        <source>exactly on target</source>
        <extracomment>Said of an output, as the next two: &quot;Output 1 is exactly on target.&quot;</extracomment>
        <translation>est exactement à la cible</translation>
    </message>
    <message>
        <source>%1 too high</source>
        <translation>est de %1 au-dessus de la cible</translation>
    </message>
    <message>
        <source>%1 too low</source>
        <translation>est de %1 au-dessous de la cible</translation>
    </message>
    <message>
        <source>under %1&#xa0;%</source>
        <translation>moins de %1&#xa0;%</translation>
    </message>
    <message>
        <source>over %1&#xa0;%</source>
        <translation>plus de %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 chacune</translation>
    </message>
    <message>
        <source>%1 each, signs aside</source>
        <translation>%1 chacune, en valeur absolue</translation>
    </message>
    <message>
        <source>%1, signs aside</source>
        <translation>%1, en valeur absolue</translation>
    </message>
    <message>
        <source>the mean C</source>
        <translation>le C moyen</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>l’exemple %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other. A language without spaces leaves the space out.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Weighted sum of layer %1</source>
        <translation>Somme pondérée de la couche %1</translation>
    </message>
    <message>
        <source>Activation of layer %1</source>
        <translation>Activation de la couche %1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Error of the output</source>
        <translation>Erreur de la sortie</translation>
    </message>
    <message>
        <source>Error of layer %1</source>
        <translation>Erreur de la couche %1</translation>
    </message>
    <message>
        <source>Weight gradient of layer %1</source>
        <translation>Gradient des poids de la couche %1</translation>
    </message>
    <message>
        <source>Bias gradient of layer %1</source>
        <translation>Gradient des biais de la couche %1</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>sum</source>
        <extracomment>These words stand on small buttons: &quot;sum&quot; where there is room for some 6 letters, &quot;weighted sum&quot; where there is for 14.</extracomment>
        <translation>somme</translation>
    </message>
    <message>
        <source>weighted sum</source>
        <translation>somme pondérée</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>same</source>
        <extracomment>On a small button, of the identity function; the longer words are &quot;passed on&quot;.</extracomment>
        <translation>idem</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>squash</source>
        <extracomment>On a small button, of σ and its like; the longer words are &quot;squash with σ&quot;.</extracomment>
        <translation>écraser</translation>
    </message>
    <message>
        <source>cut with %1</source>
        <translation>couper par %1</translation>
    </message>
    <message>
        <source>squash with %1</source>
        <translation>comprimer par %1</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coût</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>output error</source>
        <translation>erreur de sortie</translation>
    </message>
    <message>
        <source>sent back</source>
        <extracomment>On a small button; the longer words are &quot;error sent back&quot;.</extracomment>
        <translation>renvoi</translation>
    </message>
    <message>
        <source>error sent back</source>
        <translation>erreur renvoyée</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>%1 moyen</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>On a small button, of the update; the longer words are &quot;step by −α ∂C&quot;.</extracomment>
        <translation>pas</translation>
    </message>
    <message>
        <source>step by %1</source>
        <translation>pas de %1</translation>
    </message>
    <message>
        <source>%1, term by term</source>
        <translation>%1, terme par terme</translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation>Sortie %1</translation>
    </message>
    <message>
        <source>Neuron %1</source>
        <translation>Neurone %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Entre %1 et %2</translation>
    </message>
    <message>
        <source>The cost</source>
        <translation>Le coût</translation>
    </message>
    <message>
        <source>%1, sample by sample</source>
        <translation>%1, exemple par exemple</translation>
    </message>
    <message numerus="yes">
        <source>%1, the mean of %n samples</source>
        <translation>
            <numerusform>%1, moyenne sur %n exemple</numerusform>
            <numerusform>%1, moyenne sur %n exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of sample %2</source>
        <translation>%1, de l’exemple %2</translation>
    </message>
    <message>
        <source>%1, samples side by side</source>
        <translation>%1, exemples côte à côte</translation>
    </message>
    <message>
        <source>With the numbers of step %1</source>
        <translation>Avec les nombres du pas %1</translation>
    </message>
    <message>
        <source>slope of the identity: 1</source>
        <translation>pente de l’identité&#xa0;: 1</translation>
    </message>
    <message>
        <source>slope of %1 at %2</source>
        <translation>pente de %1 en %2</translation>
    </message>
    <message>
        <source>target: what the output should be</source>
        <translation>cible&#xa0;: ce que la sortie devrait être</translation>
    </message>
    <message>
        <source>weights into layer %1, from %2 to %3 neurons</source>
        <translation>poids vers la couche %1, de %2 à %3 neurones</translation>
    </message>
    <message>
        <source>biases of layer %1</source>
        <translation>biais de la couche %1</translation>
    </message>
    <message>
        <source>weighted sums of layer %1</source>
        <translation>sommes pondérées de la couche %1</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>activations of layer %1</source>
        <translation>activations de la couche %1</translation>
    </message>
    <message>
        <source>error of layer %1: how C changes with %2</source>
        <translation>erreur de la couche %1&#xa0;: comment C varie avec %2</translation>
    </message>
    <message>
        <source>how the mean C of the step&apos;s samples changes with each weight of layer %1</source>
        <translation>comment le C moyen des exemples du pas varie avec chaque poids de la couche %1</translation>
    </message>
    <message>
        <source>how C changes with each weight of layer %1</source>
        <translation>comment C varie avec chaque poids de la couche %1</translation>
    </message>
    <message>
        <source>how the mean C of the step&apos;s samples changes with each bias of layer %1</source>
        <translation>comment le C moyen des exemples du pas varie avec chaque biais de la couche %1</translation>
    </message>
    <message>
        <source>how C changes with each bias of layer %1</source>
        <translation>comment C varie avec chaque biais de la couche %1</translation>
    </message>
    <message>
        <source>cost of this sample: how wrong its output is</source>
        <translation>coût de cet exemple&#xa0;: à quel point sa sortie est fausse</translation>
    </message>
    <message>
        <source>cost: how wrong the output is</source>
        <translation>coût&#xa0;: à quel point la sortie est fausse</translation>
    </message>
    <message>
        <source>learning rate: how far a step goes</source>
        <translation>taux d’apprentissage&#xa0;: jusqu’où va un pas</translation>
    </message>
    <message>
        <source>weights of layer %1</source>
        <translation>poids de la couche %1</translation>
    </message>
    <message>
        <source>how the mean C of the step&apos;s samples changes with them, at the old parameters</source>
        <translation>comment le C moyen des exemples du pas varie avec eux, aux anciens paramètres</translation>
    </message>
    <message>
        <source>how C changes with them, at the old parameters</source>
        <translation>comment C varie avec eux, aux anciens paramètres</translation>
    </message>
    <message>
        <source>%1, for sample k</source>
        <translation>%1, pour l’exemple k</translation>
    </message>
    <message>
        <source>times, entry by entry</source>
        <translation>fois, terme à terme</translation>
    </message>
    <message>
        <source>transposed: rows become columns</source>
        <translation>transposée&#xa0;: les lignes deviennent des colonnes</translation>
    </message>
    <message>
        <source>sum of the squares of the entries</source>
        <translation>somme des carrés des coefficients</translation>
    </message>
    <message>
        <source>sum over the samples k of the step</source>
        <translation>somme sur les exemples k du pas</translation>
    </message>
    <message>
        <source>sum over the outputs i</source>
        <translation>somme sur les sorties i</translation>
    </message>
    <message>
        <source>sigmoid: 1 / (1 + e⁻ᶻ), from 0 to 1</source>
        <translation>sigmoïde&#xa0;: 1 / (1 + e⁻ᶻ), de 0 à 1</translation>
    </message>
    <message>
        <source>hyperbolic tangent, from −1 to 1</source>
        <translation>tangente hyperbolique, de −1 à 1</translation>
    </message>
    <message>
        <source>max(0, z): negative sums become 0</source>
        <translation>max(0, z)&#xa0;: les sommes négatives deviennent 0</translation>
    </message>
    <message>
        <source>eᶻ, divided so that the outputs sum to 1</source>
        <translation>eᶻ, divisé de sorte que la somme des sorties soit 1</translation>
    </message>
    <message>
        <source>As a sum over paths to the output</source>
        <translation>En somme sur les chemins vers la sortie</translation>
    </message>
    <message>
        <source>As a sum over paths to the outputs</source>
        <translation>En somme sur les chemins vers les sorties</translation>
    </message>
    <message>
        <source>Sample %1 alone, as a sum over paths to the output</source>
        <translation>L’exemple %1 seul, en somme sur les chemins vers la sortie</translation>
    </message>
    <message>
        <source>Sample %1 alone, as a sum over paths to the outputs</source>
        <translation>L’exemple %1 seul, en somme sur les chemins vers les sorties</translation>
    </message>
    <message>
        <source>mean %1 after the step</source>
        <translation>%1 moyen après le pas</translation>
    </message>
    <message>
        <source>%1 after the step</source>
        <translation>%1 après le pas</translation>
    </message>
    <message>
        <source>All layers at once</source>
        <translation>Toutes les couches à la fois</translation>
    </message>
    <message>
        <source>The sequential mistake: %1 from a %2 already updated</source>
        <translation>L’erreur séquentielle&#xa0;: %1 calculé avec un %2 déjà mis à jour</translation>
    </message>
    <message>
        <source>The article calls such a network a 3 layer network and counts the input; it has two layers of weights, L = 2.</source>
        <translation>L’article appelle un tel réseau un réseau à 3 couches et compte l’entrée&#xa0;; il a deux couches de poids, L = 2.</translation>
    </message>
    <message>
        <source>The shapes in the article&apos;s chain of equalities do not fit, read from left to right; the outer product δ² (a¹)ᵀ it ends in is right.</source>
        <translation>Les formes dans la chaîne d’égalités de l’article ne s’accordent pas, lues de gauche à droite&#xa0;; le produit extérieur δ² (a¹)ᵀ auquel elle aboutit est juste.</translation>
    </message>
    <message>
        <source>The article writes δ³ here; with two layers of weights it is δ².</source>
        <translation>L’article écrit ici δ³&#xa0;; avec deux couches de poids, c’est δ².</translation>
    </message>
    <message>
        <source>The article&apos;s dimensions of δ¹ and its summary write δ³ for δ², and its derivation δ¹ [≡ W²]ᵀ δ² for δ¹ ≡ [W²]ᵀ δ².</source>
        <translation>Pour les dimensions de δ¹ et dans son résumé, l’article écrit δ³ au lieu de δ², et dans sa démonstration δ¹ [≡ W²]ᵀ δ² au lieu de δ¹ ≡ [W²]ᵀ δ².</translation>
    </message>
    <message>
        <source>The article writes δ³ for δ² here, in a chain of equalities whose shapes do not fit, read from left to right; it arrives at δ¹ (a⁰)ᵀ.</source>
        <translation>L’article écrit ici δ³ au lieu de δ², dans une chaîne d’égalités dont les formes ne s’accordent pas, lues de gauche à droite&#xa0;; il arrive à δ¹ (a⁰)ᵀ.</translation>
    </message>
    <message>
        <source>[1 smaller path]</source>
        <translation>[1 plus petit chemin]</translation>
    </message>
    <message>
        <source>[%1 smaller paths]</source>
        <translation>[%1 plus petits chemins]</translation>
    </message>
    <message>
        <source>[%1 smaller terms]</source>
        <translation>[%1 plus petits termes]</translation>
    </message>
    <message>
        <source>a step of at most %1 numbers expected for a table, one of %2 found</source>
        <translation>attendu pour un tableau un pas d’au plus %1 nombres, trouvé un pas de %2</translation>
    </message>
    <message>
        <source>a file of at most 256 MiB expected, a larger one found</source>
        <translation>attendu un fichier d’au plus 256 Mio, trouvé un plus grand</translation>
    </message>
    <message>
        <source>UTF-8 text expected, other bytes found</source>
        <translation>attendu du texte UTF-8, trouvé d’autres octets</translation>
    </message>
    <message>
        <source>a row of names expected, nothing found</source>
        <translation>attendu une ligne de noms, trouvé rien</translation>
    </message>
    <message>
        <source>a row of names expected, numbers found</source>
        <translation>attendu une ligne de noms, trouvé des nombres</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>a name expected, nothing found</source>
        <translation>attendu un nom, trouvé rien</translation>
    </message>
    <message>
        <source>1 cell expected, %1 found</source>
        <translation>attendu 1 cellule, trouvé %1</translation>
    </message>
    <message>
        <source>%1 cells expected, %2 found</source>
        <translation>attendu %1 cellules, trouvé %2</translation>
    </message>
    <message>
        <source>at most %1 rows expected, more found</source>
        <translation>attendu au plus %1 lignes, trouvé davantage</translation>
    </message>
    <message>
        <source>at least 1 row under the names expected, 0 found</source>
        <translation>attendu au moins 1 ligne sous les noms, trouvé 0</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>a separator behind the closing quotation mark expected, %1 found</source>
        <translation>attendu un séparateur après le guillemet fermant, trouvé %1</translation>
    </message>
    <message>
        <source>a closing quotation mark expected, the end of the file found</source>
        <translation>attendu un guillemet fermant, trouvé la fin du fichier</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>écriture impossible</translation>
    </message>
    <message>
        <source>cannot be written: a regular file expected</source>
        <translation>écriture impossible&#xa0;: attendu un fichier ordinaire</translation>
    </message>
    <message>
        <source>a file expected, a directory found</source>
        <translation>attendu un fichier, trouvé un dossier</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>%1, as it was before,</source>
        <translation>%1, comme avant,</translation>
    </message>
    <message>
        <source>the schedule as it was before</source>
        <translation>le programme d’avant</translation>
    </message>
    <message>
        <source>another</source>
        <translation>un autre</translation>
    </message>
    <message>
        <source>1 index</source>
        <translation>1 indice</translation>
    </message>
    <message>
        <source>%1 indices</source>
        <translation>%1 indices</translation>
    </message>
    <message>
        <source>a target that goes with the cost</source>
        <translation>une cible qui convient au coût</translation>
    </message>
    <message>
        <source>&quot;learningRate&quot;, &quot;schedule&quot;, &quot;weights&quot;, &quot;biases&quot;, &quot;inputs&quot;, &quot;targets&quot; or &quot;parameters&quot;</source>
        <translation>&quot;learningRate&quot;, &quot;schedule&quot;, &quot;weights&quot;, &quot;biases&quot;, &quot;inputs&quot;, &quot;targets&quot; ou &quot;parameters&quot;</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un tableau</translation>
    </message>
    <message>
        <source>a power of two</source>
        <translation>une puissance de deux</translation>
    </message>
    <message>
        <source>a number of at least 0</source>
        <translation>un nombre d’au moins 0</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>at most %1 costs</source>
        <translation>au plus %1 coûts</translation>
    </message>
    <message>
        <source>at most %1 states</source>
        <translation>au plus %1 états</translation>
    </message>
    <message>
        <source>&quot;inputs&quot; or &quot;targets&quot;</source>
        <translation>&quot;inputs&quot; ou &quot;targets&quot;</translation>
    </message>
    <message>
        <source>at most %1 runs</source>
        <translation>au plus %1 essais</translation>
    </message>
    <message>
        <source>a number no other run has</source>
        <translation>un numéro qu’aucun autre essai n’a</translation>
    </message>
    <message>
        <source>a run that reaches the session&apos;s step %1</source>
        <translation>un essai qui atteint le pas %1 de la session</translation>
    </message>
    <message>
        <source>a key once expected, the same key twice found</source>
        <translation>attendu une clé une seule fois, trouvé deux fois la même</translation>
    </message>
    <message>
        <source>a finite number expected, %1 found</source>
        <translation>attendu un nombre fini, trouvé %1</translation>
    </message>
    <message>
        <source>valid JSON expected, the end of the file found</source>
        <translation>attendu du JSON valide, trouvé la fin du fichier</translation>
    </message>
    <message>
        <source>valid JSON expected, %1 found</source>
        <translation>attendu du JSON valide, trouvé %1</translation>
    </message>
    <message>
        <source>nesting of at most %1 levels expected, %2 found</source>
        <translation>attendu une imbrication d’au plus %1 niveaux, trouvé %2</translation>
    </message>
    <message>
        <source>UTF-8 text expected, byte %1 found</source>
        <translation>attendu du texte UTF-8, trouvé l’octet %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 nombre</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 nombres</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>%1 expected, %2 found</source>
        <translation>attendu %1, trouvé %2</translation>
    </message>
    <message>
        <source>no such lesson; &quot;chainrule lessons&quot; lists them</source>
        <translation>cette leçon n’existe pas&#xa0;; &quot;chainrule lessons&quot; les énumère</translation>
    </message>
    <message>
        <source>a number from 0 to 1</source>
        <translation>un nombre de 0 à 1</translation>
    </message>
    <message>
        <source>a number above 0 and at most 1</source>
        <translation>un nombre au-dessus de 0 et d’au plus 1</translation>
    </message>
    <message>
        <source>&quot;constant&quot;, &quot;step-decay&quot;, &quot;exponential&quot;, &quot;inverse-time&quot; or &quot;cosine&quot;</source>
        <translation>&quot;constant&quot;, &quot;step-decay&quot;, &quot;exponential&quot;, &quot;inverse-time&quot; ou &quot;cosine&quot;</translation>
    </message>
    <message>
        <source>nothing with %1</source>
        <translation>rien avec %1</translation>
    </message>
    <message>
        <source>at least 2 sizes</source>
        <translation>au moins 2 tailles</translation>
    </message>
    <message>
        <source>at most %1 parameters</source>
        <translation>au plus %1 paramètres</translation>
    </message>
    <message>
        <source>more</source>
        <translation>davantage</translation>
    </message>
    <message>
        <source>1 activation</source>
        <translation>1 fonction d’activation</translation>
    </message>
    <message>
        <source>%1 activations</source>
        <translation>%1 fonctions d’activation</translation>
    </message>
    <message>
        <source>&quot;sigmoid&quot;, &quot;tanh&quot;, &quot;relu&quot;, &quot;identity&quot; or &quot;softmax&quot;</source>
        <translation>&quot;sigmoid&quot;, &quot;tanh&quot;, &quot;relu&quot;, &quot;identity&quot; ou &quot;softmax&quot;</translation>
    </message>
    <message>
        <source>softmax in the output layer only</source>
        <translation>softmax dans la couche de sortie seulement</translation>
    </message>
    <message>
        <source>1 matrix</source>
        <translation>1 matrice</translation>
    </message>
    <message>
        <source>%1 matrices</source>
        <translation>%1 matrices</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>1 vector</source>
        <translation>1 vecteur</translation>
    </message>
    <message>
        <source>%1 vectors</source>
        <translation>%1 vecteurs</translation>
    </message>
    <message>
        <source>&quot;xavier-uniform&quot;, &quot;he-normal&quot;, &quot;uniform&quot; or &quot;zeros&quot;</source>
        <translation>&quot;xavier-uniform&quot;, &quot;he-normal&quot;, &quot;uniform&quot; ou &quot;zeros&quot;</translation>
    </message>
    <message>
        <source>&quot;half-squared-error&quot; or &quot;cross-entropy&quot;</source>
        <translation>&quot;half-squared-error&quot; ou &quot;cross-entropy&quot;</translation>
    </message>
    <message>
        <source>%1 with %2 output</source>
        <translation>%1 avec une sortie %2</translation>
    </message>
    <message>
        <source>a number of rows from 1 to %1, or %2</source>
        <translation>un nombre de lignes de 1 à %1, ou %2</translation>
    </message>
    <message>
        <source>&quot;cyclic&quot; or &quot;shuffled&quot;</source>
        <translation>&quot;cyclic&quot; ou &quot;shuffled&quot;</translation>
    </message>
    <message>
        <source>1 name</source>
        <translation>1 nom</translation>
    </message>
    <message>
        <source>%1 names</source>
        <translation>%1 noms</translation>
    </message>
    <message>
        <source>at least 1 row</source>
        <translation>au moins 1 ligne</translation>
    </message>
    <message>
        <source>at most %1 rows</source>
        <translation>au plus %1 lignes</translation>
    </message>
    <message>
        <source>; the file needs a newer program</source>
        <translation>, le fichier demande un programme plus récent</translation>
    </message>
    <message>
        <source>numbers that can be squared expected to standardise, larger found</source>
        <translation>attendu pour standardiser des nombres dont on peut prendre le carré, trouvé de plus grands</translation>
    </message>
    <message>
        <source>a text expected, nothing found</source>
        <translation>attendu un texte, trouvé rien</translation>
    </message>
    <message>
        <source>2 to %1 different texts to tell apart expected, %2 found</source>
        <translation>attendu 2 à %1 textes différents à distinguer, trouvé %2</translation>
    </message>
    <message>
        <source>a column %1 expected, none found</source>
        <translation>attendu une colonne %1, trouvé aucune</translation>
    </message>
    <message>
        <source>a column %1 expected, %2 found</source>
        <translation>attendu une colonne %1, trouvé %2</translation>
    </message>
    <message>
        <source>at least 1 column of inputs and 1 of targets expected, %1 and %2 found</source>
        <translation>attendu au moins 1 colonne d’entrées et 1 de cibles, trouvé %1 et %2</translation>
    </message>
    <message>
        <source>a network of at most %1 parameters expected, %2 found</source>
        <translation>attendu un réseau d’au plus %1 paramètres, trouvé %2</translation>
    </message>
    <message>
        <source>a number from 0 to 1 with cross-entropy</source>
        <translation>un nombre de 0 à 1 avec l’entropie croisée</translation>
    </message>
    <message>
        <source>targets with the sum 1 for a softmax output</source>
        <translation>des cibles de somme 1 pour une sortie softmax</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>σ′ is missing</source>
        <extracomment>These few words stand beside an answer, in a narrow column.</extracomment>
        <translation>σ′ manque</translation>
    </message>
    <message>
        <source>σ for σ′</source>
        <translation>σ pour σ′</translation>
    </message>
    <message>
        <source>σ′ too much</source>
        <translation>σ′ en trop</translation>
    </message>
    <message>
        <source>σ′ for σ</source>
        <translation>σ′ pour σ</translation>
    </message>
    <message>
        <source>t − a for a − t</source>
        <translation>t − a pour a − t</translation>
    </message>
    <message>
        <source>sign flipped</source>
        <translation>signe inversé</translation>
    </message>
    <message>
        <source>row taken for column</source>
        <translation>ligne pour colonne</translation>
    </message>
    <message>
        <source>column taken for row</source>
        <translation>colonne pour ligne</translation>
    </message>
    <message>
        <source>row and column swapped</source>
        <translation>ligne, colonne inversées</translation>
    </message>
    <message>
        <source>new weights used</source>
        <translation>nouveaux poids utilisés</translation>
    </message>
    <message>
        <source>σ′ of another layer</source>
        <translation>σ′ d’une autre couche</translation>
    </message>
    <message>
        <source>a of another layer</source>
        <translation>a d’une autre couche</translation>
    </message>
    <message>
        <source>σ is missing</source>
        <translation>σ manque</translation>
    </message>
    <message>
        <source>z taken for a</source>
        <translation>z pris pour a</translation>
    </message>
    <message>
        <source>b is missing</source>
        <translation>b manque</translation>
    </message>
    <message>
        <source>α is missing</source>
        <translation>α manque</translation>
    </message>
    <message>
        <source>added, not subtracted</source>
        <translation>ajouté, non soustrait</translation>
    </message>
    <message>
        <source>the step alone</source>
        <translation>le pas seul</translation>
    </message>
    <message>
        <source>half of it</source>
        <translation>la moitié</translation>
    </message>
    <message>
        <source>½ is missing</source>
        <translation>½ manque</translation>
    </message>
    <message>
        <source>twice of it</source>
        <translation>le double</translation>
    </message>
    <message>
        <source>not squared</source>
        <translation>sans le carré</translation>
    </message>
    <message>
        <source>sum, not mean</source>
        <translation>somme, non moyenne</translation>
    </message>
    <message>
        <source>t is missing</source>
        <translation>t manque</translation>
    </message>
    <message>
        <source>a term is missing</source>
        <translation>un terme manque</translation>
    </message>
    <message>
        <source>another entry</source>
        <translation>autre coefficient</translation>
    </message>
    <message>
        <source>rounded too early</source>
        <translation>arrondi trop tôt</translation>
    </message>
    <message>
        <source>sign of one product</source>
        <translation>signe d’un produit</translation>
    </message>
    <message>
        <source>decimal point of one product</source>
        <translation>virgule d’un produit</translation>
    </message>
    <message>
        <source>added, not multiplied</source>
        <translation>ajouté, non multiplié</translation>
    </message>
    <message>
        <source>%1 of the step’s sample %2</source>
        <extracomment>%1 is a product of symbols: &quot;δ²₁ a¹₂ of the step’s sample 3&quot;.</extracomment>
        <translation>%1 de l’exemple %2 du pas</translation>
    </message>
    <message>
        <source>%1 takes column %2 of %3, the weights that lead out of neuron %2. You read along row %2.</source>
        <translation>%1 prend la colonne %2 de %3, les poids qui sortent du neurone %2. Vous avez lu le long de la ligne %2.</translation>
    </message>
    <message>
        <source>%1 takes row %2 of %3, the weights that lead into neuron %2. You read down column %2.</source>
        <translation>%1 prend la ligne %2 de %3, les poids qui entrent dans le neurone %2. Vous avez lu le long de la colonne %2.</translation>
    </message>
    <message>
        <source>%1 is %2 times %3. You took %4 times %5.</source>
        <translation>%1 est %2 fois %3. Vous avez pris %4 fois %5.</translation>
    </message>
    <message>
        <source>You used the slope σ′(z) of layer %1. That of %2 belongs there.</source>
        <translation>Vous avez utilisé la pente σ′(z) de la couche %1. C’est celle en %2 qu’il faut ici.</translation>
    </message>
    <message>
        <source>You used %1. %2 belongs there, the layer below.</source>
        <translation>Vous avez utilisé %1. C’est %2 qu’il faut ici, la couche d’en dessous.</translation>
    </message>
    <message>
        <source>That is %1 itself: σ still has to be applied to it.</source>
        <translation>C’est %1 même&#xa0;: il reste à y appliquer σ.</translation>
    </message>
    <message>
        <source>You compared z with the targets. The cost compares the outputs a = σ(z) with them.</source>
        <translation>Vous avez comparé z aux cibles. Le coût leur compare les sorties a = σ(z).</translation>
    </message>
    <message>
        <source>You took %1 for the output. The error is %2 − t.</source>
        <translation>Vous avez pris %1 pour la sortie. L’erreur est %2 − t.</translation>
    </message>
    <message>
        <source>You used %1. %2 belongs there: what σ makes of it.</source>
        <translation>Vous avez utilisé %1. C’est %2 qu’il faut ici&#xa0;: ce que σ en fait.</translation>
    </message>
    <message>
        <source>The ½ before the sum is missing.</source>
        <translation>Il manque le ½ devant la somme.</translation>
    </message>
    <message>
        <source>The step is twice as long as it should be.</source>
        <translation>Le pas est deux fois trop long.</translation>
    </message>
    <message>
        <source>That is twice as much: a factor 2 has come in.</source>
        <translation>C’est le double&#xa0;: un facteur 2 s’est glissé dans le calcul.</translation>
    </message>
    <message>
        <source>The target is missing: the error is a − t.</source>
        <translation>Il manque la cible&#xa0;: l’erreur est a − t.</translation>
    </message>
    <message>
        <source>What output %1 adds to the cost is missing.</source>
        <translation>Il manque ce que la sortie %1 ajoute au coût.</translation>
    </message>
    <message>
        <source>The step’s sample %1 is missing in the mean.</source>
        <translation>Il manque l’exemple %1 du pas dans la moyenne.</translation>
    </message>
    <message>
        <source>The term %1 is missing in the sum.</source>
        <translation>Il manque le terme %1 dans la somme.</translation>
    </message>
    <message>
        <source>That is %1. You were asked for %2.</source>
        <translation>C’est %1. On vous demandait %2.</translation>
    </message>
    <message>
        <source>The error is a − t, the output less the target, not t − a.</source>
        <translation>L’erreur est a − t, la sortie moins la cible, et non t − a.</translation>
    </message>
    <message>
        <source>You took σ(−z). Mind the sign of z.</source>
        <translation>Vous avez pris σ(−z). Attention au signe de z.</translation>
    </message>
    <message>
        <source>That is right but for its sign: follow the signs through once more.</source>
        <translation>C’est juste au signe près&#xa0;: reprenez les signes.</translation>
    </message>
    <message>
        <source>That is the error a − t alone: it still has to be multiplied by the slope σ′(%1).</source>
        <translation>Ce n’est que l’erreur a − t&#xa0;: il reste à la multiplier par la pente σ′(%1).</translation>
    </message>
    <message>
        <source>That is the sum of the errors sent back alone: it still has to be multiplied by the slope σ′(%1).</source>
        <translation>Ce n’est que la somme des erreurs renvoyées&#xa0;: il reste à la multiplier par la pente σ′(%1).</translation>
    </message>
    <message>
        <source>You multiplied by σ(%1), which is %2. The slope σ′(%1) belongs there.</source>
        <translation>Vous avez multiplié par σ(%1), qui vaut %2. C’est la pente σ′(%1) qu’il faut ici.</translation>
    </message>
    <message>
        <source>You multiplied by σ′. With this cost it cancels: %1 is a − t.</source>
        <translation>Vous avez multiplié par σ′. Avec ce coût, elle se simplifie&#xa0;: %1 est a − t.</translation>
    </message>
    <message>
        <source>%1 holds the slope already: σ′ does not come in once more.</source>
        <translation>%1 contient déjà la pente&#xa0;: σ′ n’intervient pas une seconde fois.</translation>
    </message>
    <message>
        <source>That is the slope σ′(%1). %2 is σ(%1) itself.</source>
        <translation>C’est la pente σ′(%1). %2 est σ(%1) même.</translation>
    </message>
    <message>
        <source>You used weights from after the update. Everything in a step is computed with the weights it began with; they change at its end, all at once.</source>
        <translation>Vous avez utilisé des poids d’après la mise à jour. Dans un pas, tout est calculé avec les poids du début&#xa0;; ils changent à la fin, tous à la fois.</translation>
    </message>
    <message>
        <source>The bias %1 is left out.</source>
        <translation>Il manque le biais %1.</translation>
    </message>
    <message>
        <source>You took the whole gradient: the step is α times the gradient.</source>
        <translation>Vous avez pris le gradient entier&#xa0;: le pas est α fois le gradient.</translation>
    </message>
    <message>
        <source>That goes up the slope: α times the gradient is subtracted.</source>
        <translation>C’est remonter la pente&#xa0;: α fois le gradient est soustrait.</translation>
    </message>
    <message>
        <source>That is the step alone: it is subtracted from the bias as it was.</source>
        <translation>C’est le pas seul&#xa0;: il faut le soustraire du biais d’avant.</translation>
    </message>
    <message>
        <source>That is the step alone: it is subtracted from the weight as it was.</source>
        <translation>C’est le pas seul&#xa0;: il faut le soustraire du poids d’avant.</translation>
    </message>
    <message>
        <source>The step is half as long as it should be.</source>
        <translation>Le pas est deux fois trop court.</translation>
    </message>
    <message>
        <source>That is half as much: a factor ½ has come in.</source>
        <translation>C’est la moitié&#xa0;: un facteur ½ s’est glissé dans le calcul.</translation>
    </message>
    <message>
        <source>The error of each output is squared before they are added.</source>
        <translation>Les erreurs des sorties sont élevées au carré avant d’être additionnées.</translation>
    </message>
    <message numerus="yes">
        <source>You added the step’s %n samples up. The gradient is their mean.</source>
        <translation>
            <numerusform>Vous avez pris la somme sur %n exemple du pas. Le gradient en est la moyenne.</numerusform>
            <numerusform>Vous avez pris la somme sur les %n exemples du pas. Le gradient en est la moyenne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was rounded on the way, to about 1 digit. Keep a digit or two more than are asked for, up to the end.</source>
        <translation>Quelque chose a été arrondi en chemin, à environ 1 chiffre. Gardez jusqu’au bout un ou deux chiffres de plus que demandé.</translation>
    </message>
    <message numerus="yes">
        <source>Something was rounded on the way, to about %n digits. Keep a digit or two more than are asked for, up to the end.</source>
        <translation>
            <numerusform>Quelque chose a été arrondi en chemin, à environ %n chiffre. Gardez jusqu’au bout un ou deux chiffres de plus que demandé.</numerusform>
            <numerusform>Quelque chose a été arrondi en chemin, à environ %n chiffres. Gardez jusqu’au bout un ou deux chiffres de plus que demandé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The product %1 has the wrong sign.</source>
        <translation>Le produit %1 a le mauvais signe.</translation>
    </message>
    <message>
        <source>The product %1 is ten times too small: look at its decimal point.</source>
        <translation>Le produit %1 est dix fois trop petit&#xa0;: regardez sa virgule.</translation>
    </message>
    <message>
        <source>The product %1 is ten times too large: look at its decimal point.</source>
        <translation>Le produit %1 est dix fois trop grand&#xa0;: regardez sa virgule.</translation>
    </message>
    <message>
        <source>The factors of %1 were added. They are multiplied.</source>
        <translation>Les facteurs de %1 ont été additionnés. Il faut les multiplier.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message numerus="yes">
        <source>one of %n mistakes</source>
        <translation>
            <numerusform>une erreur parmi %n</numerusform>
            <numerusform>une erreur parmi %n</numerusform>
        </translation>
    </message>
    <message>
        <source>two mistakes</source>
        <translation>deux erreurs</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>faux</translation>
    </message>
    <message>
        <source>One of these gives that number:</source>
        <translation>L’une de celles-ci donne ce nombre&#xa0;:</translation>
    </message>
    <message>
        <source>Two mistakes at once give that number:</source>
        <translation>Deux erreurs à la fois donnent ce nombre&#xa0;:</translation>
    </message>
    <message>
        <source>None of the usual mistakes gives that number. Work it out term by term once more.</source>
        <translation>Aucune des erreurs habituelles ne donne ce nombre. Refaites le calcul terme par terme.</translation>
    </message>
    <message>
        <source>the new %1 would not be finite</source>
        <translation>le nouveau %1 ne serait pas fini</translation>
    </message>
    <message>
        <source>%1 is not finite</source>
        <translation>%1 n’est pas fini</translation>
    </message>
    <message>
        <source>training stopped at step %1: %2</source>
        <translation>entraînement arrêté au pas %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>training stopped at step %1: no later step is counted</source>
        <translation>entraînement arrêté au pas %1&#xa0;: aucun pas suivant n’est compté</translation>
    </message>
    <message>
        <source>a weight, bias, input or target of this session expected</source>
        <translation>attendu un poids, un biais, une entrée ou une cible de cette session</translation>
    </message>
    <message>
        <source>a number between −∞ and ∞ expected, %1 found</source>
        <translation>attendu un nombre entre −∞ et ∞, trouvé %1</translation>
    </message>
    <message>
        <source>a target between 0 and 1 expected, %1 found</source>
        <translation>attendu une cible entre 0 et 1, trouvé %1</translation>
    </message>
    <message>
        <source>the target 1 of the only class expected, %1 found</source>
        <translation>attendu la cible 1 de la seule classe, trouvé %1</translation>
    </message>
    <message>
        <source>there is no session to save</source>
        <translation>il n’y a pas de session à enregistrer</translation>
    </message>
    <message>
        <source>the program is ending</source>
        <translation>le programme est en train de se fermer</translation>
    </message>
    <message>
        <source>Nothing was changed: the run is no longer kept</source>
        <translation>Rien n’a été modifié&#xa0;: l’essai n’est plus conservé</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>Nothing was changed: the run that was edited is no longer kept</source>
        <translation>Rien n’a été modifié&#xa0;: l’essai qui était modifié n’est plus conservé</translation>
    </message>
    <message>
        <source>Nothing was undone: it had not been made</source>
        <translation>Rien n’a été annulé&#xa0;: cela n’avait pas été fait</translation>
    </message>
    <message>
        <source>Nothing was undone: the run it was made in is no longer kept</source>
        <translation>Rien n’a été annulé&#xa0;: l’essai où cela a été fait n’est plus conservé</translation>
    </message>
    <message>
        <source>Nothing was redone: it had not been undone</source>
        <translation>Rien n’a été rétabli&#xa0;: cela n’avait pas été annulé</translation>
    </message>
    <message>
        <source>Nothing was redone: the run it was made in is no longer kept</source>
        <translation>Rien n’a été rétabli&#xa0;: l’essai où cela a été fait n’est plus conservé</translation>
    </message>
    <message>
        <source>Nothing was redone: %1</source>
        <translation>Rien n’a été rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>of sample %1</source>
        <translation>de l’exemple %1</translation>
    </message>
    <message>
        <source>over</source>
        <translation>sur</translation>
    </message>
    <message>
        <source>end norm</source>
        <translation>fin de norme</translation>
    </message>
    <message>
        <source>norm of</source>
        <translation>norme de</translation>
    </message>
    <message>
        <source>%1 by %2 matrix</source>
        <translation>matrice %1 par %2</translation>
    </message>
    <message>
        <source>%1 of numbers from %2 to %3</source>
        <translation>%1 de nombres de %2 à %3</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 fois</translation>
    </message>
    <message>
        <source>vector of %1:</source>
        <translation>vecteur de %1 nombres&#xa0;:</translation>
    </message>
    <message>
        <source>row %1:</source>
        <translation>ligne %1&#xa0;:</translation>
    </message>
    <message>
        <source>end vector</source>
        <translation>fin de vecteur</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>zéro</translation>
    </message>
    <message>
        <source>one</source>
        <translation>un</translation>
    </message>
    <message>
        <source>two</source>
        <translation>deux</translation>
    </message>
    <message>
        <source>three</source>
        <translation>trois</translation>
    </message>
    <message>
        <source>four</source>
        <translation>quatre</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinq</translation>
    </message>
    <message>
        <source>six</source>
        <translation>six</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sept</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>huit</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neuf</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>dix</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>onze</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>douze</translation>
    </message>
    <message>
        <source>thirteen</source>
        <translation>treize</translation>
    </message>
    <message>
        <source>fourteen</source>
        <translation>quatorze</translation>
    </message>
    <message>
        <source>fifteen</source>
        <translation>quinze</translation>
    </message>
    <message>
        <source>sixteen</source>
        <translation>seize</translation>
    </message>
    <message>
        <source>seventeen</source>
        <translation>dix-sept</translation>
    </message>
    <message>
        <source>eighteen</source>
        <translation>dix-huit</translation>
    </message>
    <message>
        <source>nineteen</source>
        <translation>dix-neuf</translation>
    </message>
    <message>
        <source>twenty</source>
        <translation>vingt</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>égale</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>moins</translation>
    </message>
    <message>
        <source>entry by entry times</source>
        <translation>terme à terme fois</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>devient</translation>
    </message>
    <message>
        <source>to</source>
        <translation>vers</translation>
    </message>
    <message>
        <source>is about</source>
        <translation>vaut environ</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>and so on</source>
        <translation>et ainsi de suite</translation>
    </message>
    <message>
        <source>sigma</source>
        <translation>sigma</translation>
    </message>
    <message>
        <source>delta</source>
        <translation>delta</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>alpha</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>d rond</translation>
    </message>
    <message>
        <source>one half</source>
        <translation>un demi</translation>
    </message>
    <message>
        <source>infinity</source>
        <translation>l’infini</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>pas un nombre</translation>
    </message>
    <message>
        <source>natural logarithm</source>
        <translation>logarithme naturel</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>maximum</translation>
    </message>
    <message>
        <source>minus %1</source>
        <translation>moins %1</translation>
    </message>
    <message>
        <source>%1 times %2</source>
        <translation>%1 fois %2</translation>
    </message>
    <message>
        <source>ten to the minus %1</source>
        <translation>dix puissance moins %1</translation>
    </message>
    <message>
        <source>ten to the %1</source>
        <translation>dix puissance %1</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>un parmi %1</translation>
    </message>
    <message>
        <source>one bound on either side</source>
        <translation>une borne de chaque côté</translation>
    </message>
    <message>
        <source>a lower bound that is not above the upper one</source>
        <translation>une borne inférieure qui n’est pas au-dessus de la borne supérieure</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of a list of numbers.</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>&quot;above&quot;, &quot;from&quot;, &quot;below&quot; or &quot;to&quot;</source>
        <translation>&quot;above&quot;, &quot;from&quot;, &quot;below&quot; ou &quot;to&quot;</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>aucun d’eux</translation>
    </message>
    <message>
        <source>nothing with &quot;diverges&quot;</source>
        <translation>rien avec &quot;diverges&quot;</translation>
    </message>
    <message>
        <source>%1 to %2 conditions</source>
        <translation>%1 à %2 conditions</translation>
    </message>
    <message>
        <source>no &quot;all&quot; within another</source>
        <translation>aucun &quot;all&quot; dans un autre</translation>
    </message>
    <message>
        <source>a stage that shows something</source>
        <translation>une étape qui montre quelque chose</translation>
    </message>
    <message>
        <source>one entry</source>
        <translation>un coefficient</translation>
    </message>
    <message>
        <source>one condition (several are a list, in &quot;all&quot;)</source>
        <translation>une condition (plusieurs sont une liste, dans &quot;all&quot;)</translation>
    </message>
    <message>
        <source>an empty one</source>
        <translation>un texte vide</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>au plus %1 octets</translation>
    </message>
    <message>
        <source>&quot;step&quot;, &quot;stage&quot; or &quot;sample&quot;</source>
        <translation>&quot;step&quot;, &quot;stage&quot; ou &quot;sample&quot;</translation>
    </message>
    <message>
        <source>%1 to %2 choices</source>
        <translation>%1 à %2 réponses</translation>
    </message>
    <message>
        <source>a choice with &quot;right&quot;: true</source>
        <translation>une réponse avec &quot;right&quot;: true</translation>
    </message>
    <message>
        <source>none</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>either &quot;choices&quot; or &quot;number&quot;</source>
        <translation>soit &quot;choices&quot;, soit &quot;number&quot;</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>aucun des deux</translation>
    </message>
    <message>
        <source>nothing with &quot;choices&quot;</source>
        <translation>rien avec &quot;choices&quot;</translation>
    </message>
    <message>
        <source>nothing beside &quot;task&quot;</source>
        <translation>rien à côté de &quot;task&quot;</translation>
    </message>
    <message>
        <source>no key but %1</source>
        <translation>aucune clé sauf %1</translation>
    </message>
    <message>
        <source>a text, or an object with one for each language</source>
        <translation>un texte, ou un objet avec un texte par langue</translation>
    </message>
    <message>
        <source>a language of two or three letters, as &quot;en&quot;</source>
        <translation>une langue de deux ou trois lettres, comme &quot;en&quot;</translation>
    </message>
    <message>
        <source>a text in at least one language</source>
        <translation>un texte dans au moins une langue</translation>
    </message>
    <message>
        <source>a stage from %1 to %2, or %3</source>
        <translation>une étape de %1 à %2, ou %3</translation>
    </message>
    <message>
        <source>an entry or a quantity of this network, as %1</source>
        <translation>un coefficient ou une grandeur de ce réseau, comme %1</translation>
    </message>
    <message>
        <source>%1 to %2 steps</source>
        <translation>%1 à %2 pages</translation>
    </message>
    <message>
        <source>%1 expected, a seed from 0 to %2 and a number from 1 to %3</source>
        <translation>attendu %1, une graine de 0 à %2 et un numéro de 1 à %3</translation>
    </message>
    <message>
        <source>Exercise %1 of seed %2</source>
        <translation>Exercice %1 de la graine %2</translation>
    </message>
    <message>
        <source>A network to be worked by hand. P asks for its numbers, stage by stage.</source>
        <translation>Un réseau à calculer à la main. P demande ses nombres, étape par étape.</translation>
    </message>
    <message>
        <source>&quot;z&quot;, &quot;a&quot;, &quot;slope&quot;, &quot;delta&quot;, &quot;weight-gradient&quot;, &quot;bias-gradient&quot;, &quot;bias&quot;, &quot;cost&quot;, &quot;learning-rate&quot; or &quot;stability-limit&quot;</source>
        <translation>&quot;z&quot;, &quot;a&quot;, &quot;slope&quot;, &quot;delta&quot;, &quot;weight-gradient&quot;, &quot;bias-gradient&quot;, &quot;bias&quot;, &quot;cost&quot;, &quot;learning-rate&quot; ou &quot;stability-limit&quot;</translation>
    </message>
    <message>
        <source>&quot;stages&quot;, &quot;layers&quot;, &quot;equation&quot;, &quot;data&quot;, &quot;predict&quot;, &quot;cost-plot&quot;, &quot;learning-rate-map&quot;, &quot;gradient-check&quot;, &quot;sharpness&quot;, &quot;gradient-norms&quot;, &quot;legends&quot;, &quot;speed&quot;, &quot;step-counter&quot; or &quot;sample&quot;</source>
        <translation>&quot;stages&quot;, &quot;layers&quot;, &quot;equation&quot;, &quot;data&quot;, &quot;predict&quot;, &quot;cost-plot&quot;, &quot;learning-rate-map&quot;, &quot;gradient-check&quot;, &quot;sharpness&quot;, &quot;gradient-norms&quot;, &quot;legends&quot;, &quot;speed&quot;, &quot;step-counter&quot; ou &quot;sample&quot;</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>une liste de noms</translation>
    </message>
    <message>
        <source>Textbook example</source>
        <translation>Exemple de manuel</translation>
    </message>
    <message>
        <source>The 3-4-2 network of the article on one sample, in numbers to check by hand</source>
        <translation>Le réseau 3-4-2 de l’article sur un exemple, en nombres à vérifier à la main</translation>
    </message>
    <message>
        <source>Edge of stability</source>
        <translation>Bord de la stabilité</translation>
    </message>
    <message>
        <source>sin 3x at α = 0.3: λmax grows to 2/α = 6.67 within 1,200 steps, and C bursts and comes back; from step 3,000 on λmax stays within 2 % of 2/α, while C falls from 0.006 below 0.001</source>
        <translation>sin 3x avec α = 0,3&#xa0;: λmax croît jusqu’à 2/α = 6,67 en 1&#x202f;200 pas au plus, et C s’emballe puis revient&#xa0;; à partir du pas 3&#x202f;000, λmax reste à moins de 2&#xa0;% de 2/α, tandis que C descend de 0,006 au-dessous de 0,001</translation>
    </message>
    <message>
        <source>Full adder</source>
        <translation>Additionneur complet</translation>
    </message>
    <message>
        <source>Adds three bits, 8 rows at a time; α = 5 gets all 16 bits right within 400 steps</source>
        <translation>Additionne trois bits, 8 lignes par pas&#xa0;; avec α = 5, les 16 bits sont tous justes en 400 pas au plus</translation>
    </message>
    <message>
        <source>Iris</source>
        <translation>Iris</translation>
    </message>
    <message>
        <source>Fisher&apos;s 150 irises, measurements standardised; 10 shuffled rows a step, α = 0.5: at least 145 rows right after 2,000 steps</source>
        <translation>Les 150 iris de Fisher, mesures standardisées&#xa0;; 10 lignes mélangées par pas, α = 0,5&#xa0;: au moins 145 lignes justes après 2&#x202f;000 pas</translation>
    </message>
    <message>
        <source>Mazur&apos;s example</source>
        <translation>L’exemple de Mazur</translation>
    </message>
    <message>
        <source>One step, biases fixed: C becomes 0.2910277737; the published 0.291027924 comes of taking δ¹ from a W² already updated</source>
        <translation>Un pas, biais fixes&#xa0;: C devient 0,2910277737&#xa0;; le nombre publié, 0,291027924, vient de ce que δ¹ y est calculé avec un W² déjà mis à jour</translation>
    </message>
    <message>
        <source>A badly wrong neuron</source>
        <translation>Un neurone se trompe lourdement</translation>
    </message>
    <message>
        <source>The same neuron says 0.98 at first: σ′ = 0.018 holds δ at 0.017, so that after 100 steps it still says 0.96, and after 300 steps 0.20</source>
        <translation>Le même neurone dit d’abord 0,98&#xa0;: σ′ = 0,018 maintient δ à 0,017, si bien qu’après 100 pas il dit encore 0,96, et après 300 pas 0,20</translation>
    </message>
    <message>
        <source>A badly wrong neuron with cross-entropy</source>
        <translation>Lourde erreur, entropie croisée</translation>
    </message>
    <message>
        <source>The same start with cross-entropy: σ′ cancels, δ = a − t = 0.98, so that it says 0.38 after 20 steps and 0.01 after 300</source>
        <translation>Le même départ avec l’entropie croisée&#xa0;: σ′ se simplifie, δ = a − t = 0,98, si bien que le neurone dit 0,38 après 20 pas et 0,01 après 300</translation>
    </message>
    <message>
        <source>A wrong neuron</source>
        <translation>Un neurone se trompe</translation>
    </message>
    <message>
        <source>One sigmoid neuron that should say 0, as in Nielsen&apos;s book: it says 0.82, after 20 steps 0.66, after 300 steps 0.09</source>
        <translation>Un neurone sigmoïde qui devrait dire 0, comme dans le livre de Nielsen&#xa0;: il dit 0,82, après 20 pas 0,66, après 300 pas 0,09</translation>
    </message>
    <message>
        <source>Plateau, then a drop</source>
        <translation>Plateau, puis chute</translation>
    </message>
    <message>
        <source>Exclusive or from small weights: for 1,000 steps every output is about ½ and C within 0.2 % of 0.125, near a saddle; then it drops, below 0.01 at step 1,700</source>
        <translation>Ou exclusif à partir de petits poids&#xa0;: pendant 1&#x202f;000 pas, chaque sortie vaut à peu près ½ et C reste à moins de 0,2&#xa0;% de 0,125, près d’un point-selle&#xa0;; puis il chute, au-dessous de 0,01 au pas 1&#x202f;700</translation>
    </message>
    <message>
        <source>Parabola, at once</source>
        <translation>Parabole, en un pas</translation>
    </message>
    <message>
        <source>The same parabola at α = 1.6 = 1/λ: one step leads from w = 0 to w = 1, and C is 0</source>
        <translation>La même parabole avec α = 1,6 = 1/λ&#xa0;: un seul pas mène de w = 0 à w = 1, et C est nul</translation>
    </message>
    <message>
        <source>Parabola, never</source>
        <translation>Parabole, jamais</translation>
    </message>
    <message>
        <source>The same parabola at α = 4, above 2/λ = 3.2: w jumps across 1 and lands 1.5 times as far away, and C is 2.25 times as large after every step</source>
        <translation>La même parabole avec α = 4, au-dessus de 2/λ = 3,2&#xa0;: w saute par-dessus 1 et arrive 1,5 fois plus loin, et C est 2,25 fois plus grand après chaque pas</translation>
    </message>
    <message>
        <source>Parabola, slowly</source>
        <translation>Parabole, lentement</translation>
    </message>
    <message>
        <source>C = ½ λ (w − 1)² with λ = 0.625: at α = 1 a step leaves 1 − αλ = 0.375 of the way to w = 1, and 0.14 of C</source>
        <translation>C = ½ λ (w − 1)² avec λ = 0,625&#xa0;: avec α = 1, un pas laisse 1 − αλ = 0,375 de la distance à w = 1, et 0,14 de C</translation>
    </message>
    <message>
        <source>A learning rate that diverges</source>
        <translation>Taux trop grand&#xa0;: C diverge</translation>
    </message>
    <message>
        <source>The full adder with linear outputs at α = 3: the hidden neurons saturate, only b² still learns, with λ = 1, and as α is above 2/λ, soon every step makes C 4 times as large, until it is not finite at step 510</source>
        <translation>L’additionneur complet à sorties linéaires avec α = 3&#xa0;: les neurones cachés saturent, seul b² apprend encore, avec λ = 1, et comme α est au-dessus de 2/λ, bientôt chaque pas rend C 4 fois plus grand, jusqu’à ce qu’il ne soit plus fini, au pas 510</translation>
    </message>
    <message>
        <source>A good learning rate</source>
        <translation>Bon taux d’apprentissage</translation>
    </message>
    <message>
        <source>The full adder at α = 5: C falls in every step; after 400 all 16 bits are right, and after 2,000 it is below 0.0006</source>
        <translation>L’additionneur complet avec α = 5&#xa0;: C baisse à chaque pas&#xa0;; après 400 pas, les 16 bits sont tous justes, et après 2&#x202f;000, C est au-dessous de 0,0006</translation>
    </message>
    <message>
        <source>A learning rate that oscillates</source>
        <translation>Taux trop grand&#xa0;: C oscille</translation>
    </message>
    <message>
        <source>Stuck in saturation</source>
        <translation>Bloqué dans la saturation</translation>
    </message>
    <message>
        <source>Too slow a learning rate</source>
        <translation>Taux d’apprentissage trop petit</translation>
    </message>
    <message>
        <source>The full adder at α = 0.05: C falls in every step, but 2,000 steps bring it from 0.285 only to 0.233, with 6 of the 16 bits wrong</source>
        <translation>L’additionneur complet avec α = 0,05&#xa0;: C baisse à chaque pas, mais 2&#x202f;000 pas ne l’amènent que de 0,285 à 0,233, avec 6 des 16 bits faux</translation>
    </message>
    <message>
        <source>Why all layers at once</source>
        <translation>Pourquoi toutes les couches à la fois</translation>
    </message>
    <message>
        <source>Two linear weights in a row at α = 1.5: updated at once, C goes from 0.5 to 0.03125; one after the other, the first weight goes the wrong way, and C only to 0.3828</source>
        <translation>Deux poids linéaires en série avec α = 1,5&#xa0;: mis à jour à la fois, ils font passer C de 0,5 à 0,03125&#xa0;; l’un après l’autre, le premier poids va dans le mauvais sens, et C ne descend qu’à 0,3828</translation>
    </message>
    <message>
        <source>Vanishing gradient, cured</source>
        <translation>Gradient évanescent, corrigé</translation>
    </message>
    <message>
        <source>The same weights with tanh, cross-entropy and α = 0.2: the gradient ∂C/∂W of layer 1 is a quarter as long as that of layer 6, and all 16 bits are right within 300 steps</source>
        <translation>Les mêmes poids avec tanh, entropie croisée et α = 0,2&#xa0;: le gradient ∂C/∂W de la couche 1 a le quart de la longueur de celui de la couche 6, et les 16 bits sont tous justes en 300 pas au plus</translation>
    </message>
    <message>
        <source>Vanishing gradient</source>
        <translation>Gradient évanescent</translation>
    </message>
    <message>
        <source>Six layers of sigmoids: at the start the gradient ∂C/∂W of layer 1 is 1,700 times shorter than that of layer 6, and from step 300 to 1,000 C stays at 0.25</source>
        <translation>Six couches de sigmoïdes&#xa0;: au départ, le gradient ∂C/∂W de la couche 1 est 1&#x202f;700 fois plus court que celui de la couche 6, et du pas 300 au pas 1&#x202f;000, C reste à 0,25</translation>
    </message>
    <message>
        <source>Learning rates</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Slow learning</source>
        <translation>Apprentissage lent</translation>
    </message>
    <message>
        <source>The full adder at α = 20, above 2/λmax: from step 45 to 145 C rises in every other step; where it bends less, C falls in every step</source>
        <translation>L’additionneur complet avec α = 20, au-dessus de 2/λmax&#xa0;: du pas 45 au pas 145, C augmente un pas sur deux&#xa0;; là où il est moins courbé, C baisse à chaque pas</translation>
    </message>
    <message>
        <source>The full adder at α = 1000: a step this long throws the outputs to 0 and 1, where every σ′ is below 10⁻⁶; nothing moves any more, and C stays at 0.5</source>
        <translation>L’additionneur complet avec α = 1000&#xa0;: un pas aussi long jette les sorties à 0 et à 1, où tous les σ′ sont au-dessous de 10⁻⁶&#xa0;; rien ne bouge plus, et C reste à 0,5</translation>
    </message>
    <message>
        <source>Exercise %1</source>
        <translation>Exercice %1</translation>
    </message>
    <message>
        <source>Values of the sigmoid</source>
        <translation>Valeurs de la sigmoïde</translation>
    </message>
    <message numerus="yes">
        <source>σ(−z) = 1 − σ(z) and σ′(−z) = σ′(z). With these values every result comes out right to %n significant digits.</source>
        <translation>
            <numerusform>σ(−z) = 1 − σ(z) et σ′(−z) = σ′(z). Avec ces valeurs, chaque résultat est juste à %n chiffre significatif.</numerusform>
            <numerusform>σ(−z) = 1 − σ(z) et σ′(−z) = σ′(z). Avec ces valeurs, chaque résultat est juste à %n chiffres significatifs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backpropagation by hand, worked out</source>
        <translation>La rétropropagation à la main, corrigé</translation>
    </message>
    <message>
        <source>Backpropagation by hand</source>
        <translation>La rétropropagation à la main</translation>
    </message>
    <message>
        <source>1 exercise, seed %1.</source>
        <translation>1 exercice, graine %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n exercises, seed %1.</source>
        <translation>
            <numerusform>%n exercice, graine %1.</numerusform>
            <numerusform>%n exercices, graine %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Round results to %n significant digits, at the end.</source>
        <translation>
            <numerusform>Arrondir les résultats à %n chiffre significatif, à la fin.</numerusform>
            <numerusform>Arrondir les résultats à %n chiffres significatifs, à la fin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers stand on the last page.</source>
        <translation>Les réponses sont à la dernière page.</translation>
    </message>
    <message>
        <source>Made by %1, which makes it again. Exercise 1 is %2 in Chainrule, and so on.</source>
        <extracomment>%1: a command line, which makes the sheet in English; %2: &quot;exercise:7:1&quot;.</extracomment>
        <translation>La commande %1 refait la même feuille, en anglais. L’exercice 1 est %2 dans Chainrule, et ainsi de suite.</translation>
    </message>
    <message>
        <source>Weights: blue and solid are positive, orange and dashed negative, grey dots zero; the wider the larger.</source>
        <translation>Poids&#xa0;: bleu et continu, positif&#xa0;; orange et tireté, négatif&#xa0;; pointillé gris, nul&#xa0;; plus c’est large, plus c’est grand.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Weights: %1 positive, %2 negative, %3 zero; the wider the larger.</source>
        <extracomment>%1, %2 and %3 are short lines as they are drawn.</extracomment>
        <translation>Poids&#xa0;: %1 positif, %2 négatif, %3 nul&#xa0;; plus c’est large, plus c’est grand.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>1 try</source>
        <translation>1 essai</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n essai</numerusform>
            <numerusform>%n essais</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 indice</translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n indice</numerusform>
            <numerusform>%n indices</numerusform>
        </translation>
    </message>
    <message>
        <source>1 answer shown</source>
        <translation>1 réponse montrée</translation>
    </message>
    <message numerus="yes">
        <source>%n answers shown</source>
        <translation>
            <numerusform>%n réponse montrée</numerusform>
            <numerusform>%n réponses montrées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 right, %3 of them with the first answer and no hint; %4, %5, %6.</source>
        <extracomment>%4: &quot;3 tries&quot;; %5: &quot;2 hints&quot;; %6: &quot;1 answer shown&quot;.</extracomment>
        <translation>%1 sur %2 justes, dont %3 à la première réponse et sans indice&#xa0;; %4, %5, %6.</translation>
    </message>
    <message>
        <source>hint %1</source>
        <translation>indice %1</translation>
    </message>
    <message>
        <source>the answer was shown</source>
        <translation>la réponse a été montrée</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ juste</translation>
    </message>
    <message>
        <source>shown: %1</source>
        <translation>montré&#xa0;: %1</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>✕ not right yet</source>
        <translation>✕ pas encore juste</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Prédictions</translation>
    </message>
    <message>
        <source>%1: step %2, stage %3 of %4, sample %5</source>
        <translation>%1&#xa0;: pas %2, étape %3 sur %4, exemple %5</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>in this order</source>
        <translation>dans cet ordre</translation>
    </message>
    <message>
        <source>in the end</source>
        <translation>à la fin</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>non entraîné</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d’apprentissage</translation>
    </message>
    <message>
        <source>learning rate of this step</source>
        <translation>taux d’apprentissage de ce pas</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Sample %1: forward</source>
        <translation>Exemple %1&#xa0;: avant</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Arrière</translation>
    </message>
    <message>
        <source>Sample %1: backward</source>
        <translation>Exemple %1&#xa0;: arrière</translation>
    </message>
    <message>
        <source>Sample %1: update</source>
        <translation>Exemple %1&#xa0;: mise à jour</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>Exemple %1</translation>
    </message>
    <message>
        <source>Mean gradients</source>
        <translation>Gradients moyens</translation>
    </message>
    <message numerus="yes">
        <source>The gradients are means over the %n samples of the step.</source>
        <translation>
            <numerusform>Les gradients sont des moyennes sur %n exemple du pas.</numerusform>
            <numerusform>Les gradients sont des moyennes sur les %n exemples du pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gradients are means over the %n samples of the step: %1.</source>
        <translation>
            <numerusform>Les gradients sont des moyennes sur %n exemple du pas&#xa0;: %1.</numerusform>
            <numerusform>Les gradients sont des moyennes sur les %n exemples du pas&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their mean cost is %1.</source>
        <translation>Leur coût moyen est %1.</translation>
    </message>
    <message>
        <source>The last number is the cost of the same sample at the new parameters.</source>
        <translation>Le dernier nombre est le coût du même exemple aux nouveaux paramètres.</translation>
    </message>
    <message>
        <source>The last number is the mean cost of the same samples at the new parameters.</source>
        <translation>Le dernier nombre est le coût moyen des mêmes exemples aux nouveaux paramètres.</translation>
    </message>
    <message>
        <source>The network: neurons in columns, weights as lines</source>
        <translation>Le réseau&#xa0;: neurones en colonnes, poids en lignes</translation>
    </message>
    <message numerus="yes">
        <source>Of %n entries of %1 three are worked out, the others go the same way.</source>
        <translation>
            <numerusform>Sur %n coefficient de %1, trois sont détaillés, les autres se calculent de même.</numerusform>
            <numerusform>Sur les %n coefficients de %1, trois sont détaillés, les autres se calculent de même.</numerusform>
        </translation>
    </message>
    <message>
        <source>half squared error</source>
        <translation>demi-erreur quadratique</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>entropie croisée</translation>
    </message>
    <message>
        <source>Layers of %1 neurons; %2; %3; learning rate %4; step %5.</source>
        <extracomment>%1: how many each layer has, &quot;3, 4 and 2&quot;; %2: their functions, &quot;sigmoid, softmax&quot;; %3: the cost.</extracomment>
        <translation>Couches de %1 neurones&#xa0;; %2&#xa0;; %3&#xa0;; taux d’apprentissage %4&#xa0;; pas %5.</translation>
    </message>
    <message numerus="yes">
        <source>The step uses %n samples and descends their mean gradient.</source>
        <translation>
            <numerusform>Le pas utilise %n exemple et descend le long de leur gradient moyen.</numerusform>
            <numerusform>Le pas utilise %n exemples et descend le long de leur gradient moyen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is worked out up to its errors.</source>
        <translation>Chacun est détaillé jusqu’à ses erreurs δ.</translation>
    </message>
    <message>
        <source>Worked out up to its errors is sample %1; the others go the same way.</source>
        <translation>L’exemple %1 est détaillé jusqu’à ses erreurs δ&#xa0;; les autres se traitent de même.</translation>
    </message>
    <message>
        <source>Worked out up to their errors are samples %1; the others go the same way.</source>
        <translation>Les exemples %1 sont détaillés jusqu’à leurs erreurs δ&#xa0;; les autres se traitent de même.</translation>
    </message>
    <message>
        <source>The step uses sample %1.</source>
        <translation>Le pas utilise l’exemple %1.</translation>
    </message>
    <message>
        <source>Each sample here is worked out as a step of its own, all from the same parameters.</source>
        <translation>Ici, chaque exemple est détaillé comme un pas à part, tous à partir des mêmes paramètres.</translation>
    </message>
    <message>
        <source>A training step, worked out</source>
        <translation>Un pas d’entraînement, détaillé</translation>
    </message>
    <message>
        <source>A training step to work out</source>
        <translation>Un pas d’entraînement à calculer</translation>
    </message>
    <message>
        <source>%1: a training step, worked out</source>
        <translation>%1&#xa0;: un pas d’entraînement, détaillé</translation>
    </message>
    <message>
        <source>%1: a training step to work out</source>
        <translation>%1&#xa0;: un pas d’entraînement à calculer</translation>
    </message>
    <message>
        <source>Numbers are printed with 1 significant digit, given ones with up to 6, and computed with all of theirs.</source>
        <translation>Les nombres sont imprimés avec 1 chiffre significatif, ceux donnés avec 6 au plus, et calculés avec tous leurs chiffres.</translation>
    </message>
    <message numerus="yes">
        <source>Numbers are printed with %n significant digits, given ones with up to 6, and computed with all of theirs.</source>
        <translation>
            <numerusform>Les nombres sont imprimés avec %n chiffre significatif, ceux donnés avec 6 au plus, et calculés avec tous leurs chiffres.</numerusform>
            <numerusform>Les nombres sont imprimés avec %n chiffres significatifs, ceux donnés avec 6 au plus, et calculés avec tous leurs chiffres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Numbers are printed with %n significant digits and computed with all of theirs.</source>
        <translation>
            <numerusform>Les nombres sont imprimés avec %n chiffre significatif et calculés avec tous leurs chiffres.</numerusform>
            <numerusform>Les nombres sont imprimés avec %n chiffres significatifs et calculés avec tous leurs chiffres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of the translation itself, as HTML&apos;s attribute lang has it: de, fr, es, zh-CN.</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>%1 of %2 digits</source>
        <translation>%1 chiffres sur %2</translation>
    </message>
    <message>
        <source>That is right as far as it goes, to 1 significant digit. %1 are asked for: write more of them.</source>
        <translation>C’est juste jusque-là, à 1 chiffre significatif. Il en est demandé %1&#xa0;: écrivez-en davantage.</translation>
    </message>
    <message numerus="yes">
        <source>That is right as far as it goes, to %n significant digits. %1 are asked for: write more of them.</source>
        <translation>
            <numerusform>C’est juste jusque-là, à %n chiffre significatif. Il en est demandé %1&#xa0;: écrivez-en davantage.</numerusform>
            <numerusform>C’est juste jusque-là, à %n chiffres significatifs. Il en est demandé %1&#xa0;: écrivez-en davantage.</numerusform>
        </translation>
    </message>
    <message>
        <source>a is missing</source>
        <translation>a manque</translation>
    </message>
    <message>
        <source>δ is missing</source>
        <translation>δ manque</translation>
    </message>
    <message>
        <source>the gradient alone</source>
        <translation>le gradient seul</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>pas modifié</translation>
    </message>
    <message>
        <source>The gradient is the mean of the products %1 over the samples. You left %2 out.</source>
        <extracomment>%1 is a product of symbols, δ²₁ a¹₂, and %2 one of them.</extracomment>
        <translation>Le gradient est la moyenne des produits %1 sur les exemples. Vous avez omis %2.</translation>
    </message>
    <message>
        <source>The gradient is the product %1. You left %2 out.</source>
        <translation>Le gradient est le produit %1. Vous avez omis %2.</translation>
    </message>
    <message>
        <source>That is the gradient alone: α times it is subtracted from the bias as it was.</source>
        <translation>C’est le gradient seul&#xa0;: il faut soustraire α fois celui-ci du biais d’avant.</translation>
    </message>
    <message>
        <source>That is the gradient alone: α times it is subtracted from the weight as it was.</source>
        <translation>C’est le gradient seul&#xa0;: il faut soustraire α fois celui-ci du poids d’avant.</translation>
    </message>
    <message>
        <source>That is the bias as it was: α times the gradient still has to be subtracted from it.</source>
        <translation>C’est le biais d’avant&#xa0;: il reste à en soustraire α fois le gradient.</translation>
    </message>
    <message>
        <source>That is the weight as it was: α times the gradient still has to be subtracted from it.</source>
        <translation>C’est le poids d’avant&#xa0;: il reste à en soustraire α fois le gradient.</translation>
    </message>
    <message>
        <source>relu(z) is z where z &gt; 0, else 0; its slope relu′(z) is 1 where z &gt; 0, else 0.</source>
        <translation>relu(z) est z là où z &gt; 0, sinon 0&#xa0;; sa pente relu′(z) est 1 là où z &gt; 0, sinon 0.</translation>
    </message>
    <message>
        <source>Layers of %1 neurons; %2; %3; learning rate %4.</source>
        <extracomment>%1: how many each layer has, &quot;3, 4 and 2&quot;; %2: their functions, &quot;sigmoid, softmax&quot;; %3: the cost.</extracomment>
        <translation>Couches de %1 neurones&#xa0;; %2&#xa0;; %3&#xa0;; taux d’apprentissage %4.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouv.</translation>
    </message>
</context>
<context>
    <name>screen</name>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>biais</translation>
    </message>
    <message>
        <source>weighted sum</source>
        <translation>somme pondérée</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>activation</translation>
    </message>
    <message>
        <source>slope of the activation</source>
        <translation>pente de la fonction d’activation</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>weight gradient</source>
        <translation>gradient du poids</translation>
    </message>
    <message>
        <source>bias gradient</source>
        <translation>gradient du biais</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coût</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d’apprentissage</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>cibles</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>biases</source>
        <translation>biais</translation>
    </message>
    <message>
        <source>weighted sums</source>
        <translation>sommes pondérées</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>activations</translation>
    </message>
    <message>
        <source>slopes of the activation</source>
        <translation>pentes de la fonction d’activation</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>erreurs</translation>
    </message>
    <message>
        <source>weight gradients</source>
        <translation>gradients des poids</translation>
    </message>
    <message>
        <source>bias gradients</source>
        <translation>gradients des biais</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
    </message>
    <message>
        <source>%1 of layer %2 from neuron %3 to neuron %4</source>
        <translation>%1 de la couche %2 du neurone %3 au neurone %4</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>entrée %1</translation>
    </message>
    <message>
        <source>%1 of layer %2, neuron %3</source>
        <translation>%1 de la couche %2, neurone %3</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Utilise</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>of step %1.</source>
        <translation>du pas %1.</translation>
    </message>
    <message>
        <source>from before the update.</source>
        <translation>d’avant la mise à jour.</translation>
    </message>
    <message>
        <source>Every gradient is from before the update.</source>
        <translation>Chaque gradient date d’avant la mise à jour.</translation>
    </message>
    <message>
        <source>Uses the parameters of step %1.</source>
        <translation>Utilise les paramètres du pas %1.</translation>
    </message>
    <message>
        <source>From before the update.</source>
        <translation>D’avant la mise à jour.</translation>
    </message>
    <message>
        <source>No parameter has changed yet.</source>
        <translation>Aucun paramètre n’a encore changé.</translation>
    </message>
    <message>
        <source>The mean of the %1 samples this step uses, not of sample %2 alone.</source>
        <translation>La moyenne des %1 exemples qu’utilise ce pas, et non de l’exemple %2 seul.</translation>
    </message>
    <message>
        <source>Of sample %1, which this step uses, not of sample %2, which is shown.</source>
        <translation>De l’exemple %1, qu’utilise ce pas, et non de l’exemple %2, qui est affiché.</translation>
    </message>
    <message>
        <source>Of sample %1 alone. This step uses the mean gradient of %2 samples.</source>
        <translation>De l’exemple %1 seul. Ce pas utilise le gradient moyen de %2 exemples.</translation>
    </message>
    <message>
        <source>Of sample %1. This step uses sample %2.</source>
        <translation>De l’exemple %1. Ce pas utilise l’exemple %2.</translation>
    </message>
    <message>
        <source>One training step</source>
        <translation>Un pas d’entraînement</translation>
    </message>
    <message>
        <source>%1 stages</source>
        <translation>%1 étapes</translation>
    </message>
    <message>
        <source>Every step runs forward to the cost, backward to the gradients, and then changes all parameters at once. Pause to walk through one step.</source>
        <translation>Chaque pas va vers l’avant jusqu’au coût, vers l’arrière jusqu’aux gradients, puis change tous les paramètres à la fois. Mettez en pause pour parcourir un pas.</translation>
    </message>
    <message>
        <source>The stages show how: forward to the cost, backward to the gradient of every parameter, and then this update of all parameters at once.</source>
        <translation>Les étapes montrent comment&#xa0;: vers l’avant jusqu’au coût, vers l’arrière jusqu’au gradient de chaque paramètre, puis cette mise à jour de tous les paramètres à la fois.</translation>
    </message>
    <message>
        <source>Running.</source>
        <translation>En cours.</translation>
    </message>
    <message>
        <source>Pause:</source>
        <translation>Pause&#xa0;:</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>At the parameters of step %1.</source>
        <translation>Aux paramètres du pas %1.</translation>
    </message>
    <message>
        <source>stage %1 of %2</source>
        <translation>étape %1 sur %2</translation>
    </message>
    <message>
        <source>Selected, from another stage. Escape or Next stage leads back to stage %1.</source>
        <translation>Sélectionnée, d’une autre étape. Échap ou «&#xa0;Étape suivante&#xa0;» ramène à l’étape %1.</translation>
    </message>
    <message>
        <source>Selected. Escape leads back to the whole step.</source>
        <translation>Sélectionnée. Échap ramène au pas entier.</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Suite&#xa0;:</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>&amp;LaTeX</source>
        <translation>&amp;LaTeX</translation>
    </message>
    <message>
        <source>&amp;text</source>
        <translation>&amp;texte</translation>
    </message>
    <message>
        <source>&amp;picture (SVG)</source>
        <translation>&amp;image (SVG)</translation>
    </message>
    <message>
        <source>picture (P&amp;NG)</source>
        <translation>image (P&amp;NG)</translation>
    </message>
    <message>
        <source>Copied as %1</source>
        <translation>Copié comme %1</translation>
    </message>
    <message>
        <source>samples %1 to %2 of the %3 of this step</source>
        <translation>exemples %1 à %2 sur les %3 de ce pas</translation>
    </message>
    <message>
        <source>inputs %1 to %2 of %3</source>
        <translation>entrées %1 à %2 sur %3</translation>
    </message>
    <message>
        <source>neurons %1 to %2 of the %3 of layer %4</source>
        <translation>neurones %1 à %2 sur les %3 de la couche %4</translation>
    </message>
    <message>
        <source>Shown: %1.</source>
        <translation>Affiché&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The update of this step would not be finite.</source>
        <translation>La mise à jour de ce pas ne serait pas finie.</translation>
    </message>
    <message>
        <source>all stages but the update shown</source>
        <translation>toutes les étapes sauf la mise à jour affichées</translation>
    </message>
    <message>
        <source>%1 of %2 stages shown</source>
        <translation>%1 étapes affichées sur %2</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>Pas %1, %2</translation>
    </message>
    <message>
        <source>%1: step %2, %3</source>
        <translation>%1&#xa0;: pas %2, %3</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>Exemple %1</translation>
    </message>
    <message>
        <source>All samples of the step</source>
        <translation>Tous les exemples du pas</translation>
    </message>
    <message>
        <source>All samples</source>
        <translation>Tous les exemples</translation>
    </message>
    <message>
        <source>One sample, as a worked example has at most %1.</source>
        <translation>Un seul exemple, car un exercice corrigé en a au plus %1.</translation>
    </message>
    <message>
        <source>Worked example as HTML</source>
        <translation>Exercice corrigé en HTML</translation>
    </message>
    <message>
        <source>The step written out for a browser and for paper, whichever stages are shown: the network, what is given, and every stage with its equation, its numbers and its result.</source>
        <translation>Le pas rédigé pour un navigateur et pour le papier, quelles que soient les étapes affichées&#xa0;: le réseau, les données de départ, et chaque étape avec son équation, ses nombres et son résultat.</translation>
    </message>
    <message>
        <source>Worked example as LaTeX</source>
        <translation>Exercice corrigé en LaTeX</translation>
    </message>
    <message>
        <source>The same for pdflatex: the network, what is given, and every stage of the step with its equation, its numbers and its result.</source>
        <translation>La même chose pour pdflatex&#xa0;: le réseau, les données de départ, et chaque étape du pas avec son équation, ses nombres et son résultat.</translation>
    </message>
    <message>
        <source>Network as SVG</source>
        <translation>Réseau en SVG</translation>
    </message>
    <message>
        <source>A vector picture of the whole network with the stages shown, for documents and the web. Text is drawn as paths and needs no fonts.</source>
        <translation>Une image vectorielle du réseau entier avec les étapes affichées, pour les documents et le web. Le texte est dessiné en tracés et n’a besoin d’aucune police.</translation>
    </message>
    <message>
        <source>Network as PDF</source>
        <translation>Réseau en PDF</translation>
    </message>
    <message>
        <source>A page of the picture&apos;s size with the whole network and the stages shown, for LaTeX and for print.</source>
        <translation>Une page à la taille de l’image avec le réseau entier et les étapes affichées, pour LaTeX et pour l’impression.</translation>
    </message>
    <message>
        <source>Network as PNG</source>
        <translation>Réseau en PNG</translation>
    </message>
    <message>
        <source>The whole network with the stages shown, two pixels for each of the picture&apos;s size.</source>
        <translation>Le réseau entier avec les étapes affichées, au double de la taille de l’image en pixels.</translation>
    </message>
    <message>
        <source>Numbers as CSV</source>
        <translation>Nombres en CSV</translation>
    </message>
    <message>
        <source>Every number of the step, whichever stages are shown, one a line and with all digits: inputs, targets, z, a, σ′, C and δ of each sample, the mean gradients, and the parameters before and after.</source>
        <translation>Tous les nombres du pas, quelles que soient les étapes affichées, un par ligne et avec tous leurs chiffres&#xa0;: entrées, cibles, z, a, σ′, C et δ de chaque exemple, les gradients moyens, et les paramètres avant et après.</translation>
    </message>
    <message>
        <source>Script for PyTorch</source>
        <translation>Script pour PyTorch</translation>
    </message>
    <message>
        <source>A Python script that rebuilds the network, takes the same step by PyTorch and compares the cost, the gradients and the new parameters.</source>
        <translation>Un script Python qui reconstruit le réseau, fait le même pas avec PyTorch et compare le coût, les gradients et les nouveaux paramètres.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>The plot is out of date, and so is what is exported.</source>
        <translation>Le graphique est périmé, et donc aussi ce qui est exporté.</translation>
    </message>
    <message>
        <source>Export plot</source>
        <translation>Exporter le graphique</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Plot as SVG</source>
        <translation>Graphique en SVG</translation>
    </message>
    <message>
        <source>A vector picture of what the plot shows, for documents and the web. Text is drawn as paths and needs no fonts.</source>
        <translation>Une image vectorielle de ce que montre le graphique, pour les documents et le web. Le texte est dessiné en tracés et n’a besoin d’aucune police.</translation>
    </message>
    <message>
        <source>Plot as PDF</source>
        <translation>Graphique en PDF</translation>
    </message>
    <message>
        <source>A page of the picture&apos;s size with what the plot shows, for LaTeX and for print.</source>
        <translation>Une page à la taille de l’image avec ce que montre le graphique, pour LaTeX et pour l’impression.</translation>
    </message>
    <message>
        <source>Plot as PNG</source>
        <translation>Graphique en PNG</translation>
    </message>
    <message>
        <source>What the plot shows, two pixels for each of the picture&apos;s size.</source>
        <translation>Ce que montre le graphique, au double de la taille de l’image en pixels.</translation>
    </message>
    <message>
        <source>output %1</source>
        <translation>sortie %1</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> et %1 de plus</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Couche %1</translation>
    </message>
    <message>
        <source>weight %1, bias %2  ·  dashed: negative</source>
        <extracomment>What follows the last symbol is left out where there is no room.</extracomment>
        <translation>poids %1, biais %2  ·  tirets&#xa0;: négatif</translation>
    </message>
    <message>
        <source>gradient %1, %2  ·  log scale</source>
        <extracomment>What follows the last symbol is left out where there is no room.</extracomment>
        <translation>gradient %1, %2  ·  échelle log</translation>
    </message>
    <message>
        <source>activation %1  ·  hatched: below 0</source>
        <extracomment>What follows the last symbol is left out where there is no room.</extracomment>
        <translation>activation %1  ·  hachuré&#xa0;: sous 0</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>from neuron %1 of layer %2 to neuron %3 of layer %4</source>
        <translation>du neurone %1 de la couche %2 au neurone %3 de la couche %4</translation>
    </message>
    <message>
        <source>blame through the weight %1</source>
        <translation>part de l’erreur par le poids %1</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>poids %1</translation>
    </message>
    <message>
        <source>gradient of the weight %1</source>
        <translation>gradient du poids %1</translation>
    </message>
    <message>
        <source>%1 = %2 (out of date)</source>
        <translation>%1 = %2 (périmé)</translation>
    </message>
    <message>
        <source>%1 not computed</source>
        <translation>%1&#xa0;: non calculé</translation>
    </message>
    <message>
        <source>%1, out of date</source>
        <translation>%1, périmé</translation>
    </message>
    <message>
        <source>Cost, not computed yet</source>
        <translation>Coût, pas encore calculé</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>current</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>périmée</translation>
    </message>
    <message>
        <source>%1. Take a smaller α, or go back to the start.</source>
        <translation>%1. Prenez un α plus petit, ou revenez au départ.</translation>
    </message>
    <message>
        <source>Weights move by the gradient of the only sample.</source>
        <translation>Les poids bougent selon le gradient du seul exemple.</translation>
    </message>
    <message>
        <source>Weights move by the mean gradient of all %1 samples.</source>
        <translation>Les poids bougent selon le gradient moyen des %1 exemples.</translation>
    </message>
    <message>
        <source>Each step moves the weights by the gradient of one sample, in a new order in each pass over the samples.</source>
        <translation>Chaque pas déplace les poids selon le gradient d’un exemple, dans un nouvel ordre à chaque passage sur les exemples.</translation>
    </message>
    <message>
        <source>Each step moves the weights by the gradient of one sample, in order.</source>
        <translation>Chaque pas déplace les poids selon le gradient d’un exemple, dans l’ordre.</translation>
    </message>
    <message>
        <source>Each step moves the weights by the mean gradient of %1 samples, in a new order in each pass over the samples.</source>
        <translation>Chaque pas déplace les poids selon le gradient moyen de %1 exemples, dans un nouvel ordre à chaque passage sur les exemples.</translation>
    </message>
    <message>
        <source>Each step moves the weights by the mean gradient of %1 samples, in order.</source>
        <translation>Chaque pas déplace les poids selon le gradient moyen de %1 exemples, dans l’ordre.</translation>
    </message>
    <message>
        <source>Biases stay as they are.</source>
        <translation>Les biais restent tels quels.</translation>
    </message>
    <message>
        <source>Pause to walk through one step.</source>
        <translation>Mettez en pause pour parcourir un pas.</translation>
    </message>
    <message>
        <source>Pause to walk through one step with sample %1.</source>
        <translation>Mettez en pause pour parcourir un pas avec l’exemple %1.</translation>
    </message>
    <message>
        <source>The last gradient was 0 in every parameter: the step changed nothing.</source>
        <translation>Le dernier gradient était nul pour chaque paramètre&#xa0;: le pas n’a rien changé.</translation>
    </message>
    <message>
        <source>The slope promised that the last step would lower C by %1, but C rose by %2: with this α the step went beyond where the slope holds.</source>
        <translation>D’après la pente, le dernier pas devait faire baisser C de %1, mais C a monté de %2&#xa0;: avec cet α, le pas est allé plus loin que la pente n’est valable.</translation>
    </message>
    <message>
        <source>The slope promised that the last step would lower C by %1, and so it did.</source>
        <translation>D’après la pente, le dernier pas devait faire baisser C de %1, et c’est ce qu’il a fait.</translation>
    </message>
    <message>
        <source>The slope promised that the last step would lower C by %1; it was lowered by %2. The difference comes from the curvature of C.</source>
        <translation>D’après la pente, le dernier pas devait faire baisser C de %1&#xa0;; il l’a fait baisser de %2. La différence vient de la courbure de C.</translation>
    </message>
    <message>
        <source>The parameters have moved, all at once.</source>
        <translation>Les paramètres ont bougé, tous à la fois.</translation>
    </message>
    <message>
        <source>The gradients are those of the old ones.</source>
        <translation>Les gradients sont ceux des anciens.</translation>
    </message>
    <message>
        <source>The table shows what the new ones make of each row.</source>
        <translation>Le tableau montre ce que les nouveaux font de chaque ligne.</translation>
    </message>
    <message>
        <source>The one bit is right.</source>
        <translation>Le seul bit est juste.</translation>
    </message>
    <message>
        <source>The one bit is wrong.</source>
        <translation>Le seul bit est faux.</translation>
    </message>
    <message>
        <source>The one row is right.</source>
        <translation>La seule ligne est juste.</translation>
    </message>
    <message>
        <source>The one row is wrong.</source>
        <translation>La seule ligne est fausse.</translation>
    </message>
    <message>
        <source>All %1 bits are right.</source>
        <translation>Les %1 bits sont tous justes.</translation>
    </message>
    <message>
        <source>All %1 rows are right.</source>
        <translation>Les %1 lignes sont toutes justes.</translation>
    </message>
    <message>
        <source>%1 of %2 bits are right.</source>
        <translation>%1 bits sur %2 sont justes.</translation>
    </message>
    <message>
        <source>%1 of %2 rows are right.</source>
        <translation>%1 lignes sur %2 sont justes.</translation>
    </message>
    <message>
        <source>1 input</source>
        <translation>1 entrée</translation>
    </message>
    <message>
        <source>%1 inputs</source>
        <translation>%1 entrées</translation>
    </message>
    <message>
        <source>1 output</source>
        <translation>1 sortie</translation>
    </message>
    <message>
        <source>%1 outputs</source>
        <translation>%1 sorties</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>step %1: %2</source>
        <translation>pas %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>pas %1</translation>
    </message>
    <message>
        <source>steps %1–%2</source>
        <translation>pas %1–%2</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation>non fini</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 et %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>before step %1: %2</source>
        <translation>avant le pas %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>schedule: %1</source>
        <translation>programme&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 pas</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 pas</translation>
    </message>
    <message>
        <source>Start: given weights</source>
        <translation>Départ&#xa0;: poids donnés</translation>
    </message>
    <message>
        <source>Start: all weights 0</source>
        <translation>Départ&#xa0;: tous les poids à 0</translation>
    </message>
    <message>
        <source>Start: weights drawn with seed %1</source>
        <translation>Départ&#xa0;: poids tirés avec la graine %1</translation>
    </message>
    <message>
        <source>%1, %2 changed</source>
        <translation>%1, %2 modifiés</translation>
    </message>
    <message>
        <source>Schedule: %1</source>
        <translation>Programme&#xa0;: %1</translation>
    </message>
    <message>
        <source>Schedule from step %1 on: %2</source>
        <translation>Programme à partir du pas %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of sample %2</source>
        <translation>%1 de l’exemple %2</translation>
    </message>
    <message>
        <source>%1 edits</source>
        <translation>%1 modifications</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>other start</source>
        <translation>autre départ</translation>
    </message>
    <message>
        <source>%1, as this run</source>
        <translation>%1, comme cet essai</translation>
    </message>
    <message>
        <source>%1, not as this run</source>
        <translation>%1, autrement que cet essai</translation>
    </message>
    <message>
        <source>Steps %1 to %2</source>
        <translation>Pas %1 à %2</translation>
    </message>
    <message>
        <source>α × %1 after each %2</source>
        <translation>α × %1 par tranche de %2</translation>
    </message>
    <message>
        <source>α falls by × %1 over each %2, without jumps</source>
        <translation>α × %1 par tranche de %2, sans sauts</translation>
    </message>
    <message>
        <source>α / (1 + t / %1): half after %2</source>
        <translation>α / (1 + t / %1)&#xa0;: moitié après %2</translation>
    </message>
    <message>
        <source>from α to α × %1 over %2, along a cosine</source>
        <translation>de α à α × %1 en %2, le long d’un cosinus</translation>
    </message>
    <message>
        <source>α in every step</source>
        <translation>α à chaque pas</translation>
    </message>
    <message>
        <source>step decay</source>
        <translation>par paliers</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>exponentiel</translation>
    </message>
    <message>
        <source>1/t</source>
        <translation>1/t</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>cosinus</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>échauffement</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constant</translation>
    </message>
    <message>
        <source>%1, after %2 of warm-up</source>
        <translation>%1, après %2 d’échauffement</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1, processus %2</translation>
    </message>
    <message>
        <source>%1, process %2 on %3</source>
        <translation>%1, processus %2 sur %3</translation>
    </message>
    <message>
        <source>Save changes?</source>
        <translation>Enregistrer les modifications&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” has changed. Save the changes?</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié. Enregistrer les modifications&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Overwrite the file?</source>
        <translation>Écraser le fichier&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” has been changed by another program since it was opened or saved here.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié par un autre programme depuis qu’il a été ouvert ou enregistré ici.</translation>
    </message>
    <message>
        <source>If you overwrite it, what it holds now is lost.</source>
        <translation>Si vous l’écrasez, ce qu’il contient maintenant est perdu.</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>É&amp;craser</translation>
    </message>
    <message>
        <source>Same start with another α</source>
        <translation>Même départ avec un autre α</translation>
    </message>
    <message>
        <source>“%1” is no learning rate: a number is expected, such as 0.5 or 2e-3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un taux d’apprentissage&#xa0;: un nombre est attendu, comme 0,5 ou 2e-3.</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Enregistrer la session</translation>
    </message>
    <message>
        <source>Chainrule sessions (*.chainrule)</source>
        <translation>Sessions Chainrule (*.chainrule)</translation>
    </message>
    <message>
        <source>Save in:</source>
        <translation>Enregistrer dans&#xa0;:</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>About Chainrule</source>
        <translation>À propos de Chainrule</translation>
    </message>
    <message>
        <source>&lt;b&gt;Chainrule %1&lt;/b&gt;&lt;p&gt;Backpropagation, step by step.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Set in Inter and STIX (SIL Open Font License 1.1); plots by QCustomPlot.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Chainrule %1&lt;/b&gt;&lt;p&gt;La rétropropagation, pas à pas.&lt;/p&gt;&lt;p&gt;Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Composé en Inter et STIX (SIL Open Font License 1.1)&#xa0;; graphiques avec QCustomPlot.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The numbers of the file hold at step %1.</source>
        <translation>Au pas %1, ce sont les nombres du fichier qui valent.</translation>
    </message>
    <message>
        <source>The steps of this file cannot all be made again here: step %1 is not finite.</source>
        <translation>Les pas de ce fichier ne peuvent pas tous être refaits ici&#xa0;: le pas %1 n’est pas fini.</translation>
    </message>
    <message>
        <source>The schedule of α in this file is another than its run comes to at step %1.</source>
        <translation>Le programme de α dans ce fichier n’est pas celui que donne son essai au pas %1.</translation>
    </message>
    <message>
        <source>α and its schedule are others</source>
        <translation>α et son programme diffèrent</translation>
    </message>
    <message>
        <source>α, its schedule and numbers of the data are others</source>
        <translation>α, son programme et des nombres des données diffèrent</translation>
    </message>
    <message>
        <source>The schedule of α and numbers of the data are others</source>
        <translation>Le programme de α et des nombres des données diffèrent</translation>
    </message>
    <message>
        <source>α is another</source>
        <translation>α diffère</translation>
    </message>
    <message>
        <source>α and numbers of the data are others</source>
        <translation>α et des nombres des données diffèrent</translation>
    </message>
    <message>
        <source>Numbers of the data are others</source>
        <translation>Des nombres des données diffèrent</translation>
    </message>
    <message>
        <source>%1 in this file than its run comes to at step %2, by up to %3.</source>
        <translation>%1 dans ce fichier de ce que donne son essai au pas %2, d’au plus %3.</translation>
    </message>
    <message>
        <source>from step %1 on</source>
        <translation>à partir du pas %1</translation>
    </message>
    <message>
        <source>from a step between %1 and %2 on</source>
        <translation>à partir d’un pas entre %1 et %2</translation>
    </message>
    <message>
        <source>Made again here, the steps of this file give other numbers %1, by up to %2.</source>
        <translation>Refaits ici, les pas de ce fichier donnent d’autres nombres %1, avec un écart d’au plus %2.</translation>
    </message>
    <message>
        <source>Saved without one of the runs before, which took too much room.</source>
        <translation>Enregistré sans un des essais précédents, qui prenait trop de place.</translation>
    </message>
    <message>
        <source>Saved without %1 of the runs before, which took too much room.</source>
        <translation>Enregistré sans %1 des essais précédents, qui prenaient trop de place.</translation>
    </message>
    <message>
        <source>%1 runs are kept beside the present one: “%2” had to go. Those with a name stay longest.</source>
        <translation>%1 essais sont gardés à côté de l’actuel&#xa0;: «&#xa0;%2&#xa0;» a dû partir. Ceux qui ont un nom restent le plus longtemps.</translation>
    </message>
    <message>
        <source>Learning rate α of the new run, which makes %1 step, as the run before:</source>
        <translation>Taux d’apprentissage α du nouvel essai, qui fait %1 pas, comme l’essai précédent&#xa0;:</translation>
    </message>
    <message>
        <source>Learning rate α of the new run, which makes %1 steps, as the run before:</source>
        <translation>Taux d’apprentissage α du nouvel essai, qui fait %1 pas, comme l’essai précédent&#xa0;:</translation>
    </message>
    <message>
        <source>Learning rate α of the new run, which makes as many steps as this one:</source>
        <translation>Taux d’apprentissage α du nouvel essai, qui fait autant de pas que celui-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Learning rate α of this run, of which no step is made yet:</source>
        <translation>Taux d’apprentissage α de cet essai, dont aucun pas n’est encore fait&#xa0;:</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Export to:</source>
        <translation>Exporter vers&#xa0;:</translation>
    </message>
    <message>
        <source>The step will move every weight and bias against the mean gradient of %1 samples, as far as α says.</source>
        <translation>Le pas déplacera chaque poids et chaque biais à l’opposé du gradient moyen de %1 exemples, aussi loin que le veut α.</translation>
    </message>
    <message>
        <source>The step will move every weight, but no bias, against the mean gradient of %1 samples, as far as α says.</source>
        <translation>Le pas déplacera chaque poids, mais aucun biais, à l’opposé du gradient moyen de %1 exemples, aussi loin que le veut α.</translation>
    </message>
    <message>
        <source>The step will move every weight and bias against its gradient, as far as α says.</source>
        <translation>Le pas déplacera chaque poids et chaque biais à l’opposé du gradient, aussi loin que le veut α.</translation>
    </message>
    <message>
        <source>The step will move every weight, but no bias, against its gradient, as far as α says.</source>
        <translation>Le pas déplacera chaque poids, mais aucun biais, à l’opposé du gradient, aussi loin que le veut α.</translation>
    </message>
    <message>
        <source>%1, from step %2 on %3</source>
        <translation>%1, à partir du pas %2 %3</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>Close this (Escape)</source>
        <translation>Fermer ceci (Échap)</translation>
    </message>
    <message>
        <source>Save the changes first (Enter)</source>
        <translation>Enregistrer d’abord les modifications (Entrée)</translation>
    </message>
    <message>
        <source>Give the changes up</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Leave everything as it is (Escape)</source>
        <translation>Tout laisser tel quel (Échap)</translation>
    </message>
    <message>
        <source>Keep the file, and save under another name (Enter)</source>
        <translation>Garder le fichier, et enregistrer sous un autre nom (Entrée)</translation>
    </message>
    <message>
        <source>Put this session in the file&apos;s place</source>
        <translation>Mettre cette session à la place du fichier</translation>
    </message>
    <message>
        <source>A learning rate: a number such as 0.5 or 2e-3</source>
        <translation>Un taux d’apprentissage&#xa0;: un nombre comme 0,5 ou 2e-3</translation>
    </message>
    <message>
        <source>Begin another run with this α (Enter)</source>
        <translation>Commencer un autre essai avec ce α (Entrée)</translation>
    </message>
    <message>
        <source>Begin no other run (Escape)</source>
        <translation>Ne pas commencer d’autre essai (Échap)</translation>
    </message>
    <message>
        <source>Report of predictions</source>
        <translation>Rapport des prédictions</translation>
    </message>
    <message>
        <source>What was predicted, and what came of it</source>
        <translation>Ce qui a été prédit, et ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>predictions</source>
        <translation>prédictions</translation>
    </message>
    <message>
        <source>Page (HTML)</source>
        <translation>Page (HTML)</translation>
    </message>
    <message>
        <source>What was asked for, what was answered and what wrong answers betrayed, hints and answers shown, stage by stage and in all; for a browser.</source>
        <translation>Ce qui a été demandé, ce qui a été répondu et ce que trahissaient les réponses fausses, les indices et les réponses montrées, étape par étape et au total&#xa0;; pour un navigateur.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>A line for each number asked for and each answer, hint and answer shown, in order, with all digits; for a spreadsheet.</source>
        <translation>Une ligne pour chaque nombre demandé et pour chaque réponse, indice et réponse montrée, dans l’ordre, avec tous les chiffres&#xa0;; pour un tableur.</translation>
    </message>
    <message>
        <source>Displayed mathematics for a document with amsmath</source>
        <translation>Formules hors texte pour un document avec amsmath</translation>
    </message>
    <message>
        <source>Plain characters, for a message or an editor</source>
        <translation>De simples caractères, pour un message ou un éditeur</translation>
    </message>
    <message>
        <source>A picture that stays sharp at any size</source>
        <translation>Une image nette à toute taille</translation>
    </message>
    <message>
        <source>A picture of pixels, twice the size on screen</source>
        <translation>Une image en pixels, au double de la taille à l’écran</translation>
    </message>
</context>
</TS>
