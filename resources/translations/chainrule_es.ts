<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>KeysList</name>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Space, →, Page Down</source>
        <translation>Espacio, →, Av Pág</translation>
    </message>
    <message>
        <source>next stage</source>
        <translation>etapa siguiente</translation>
    </message>
    <message>
        <source>Backspace, ←, Page Up</source>
        <translation>Retroceso, ←, Re Pág</translation>
    </message>
    <message>
        <source>stage back</source>
        <translation>etapa anterior</translation>
    </message>
    <message>
        <source>Shift+→, Shift+←</source>
        <translation>Mayús+→, Mayús+←</translation>
    </message>
    <message>
        <source>next, previous half of the step</source>
        <translation>mitad siguiente, anterior del paso</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>whole step</source>
        <translation>paso entero</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>run, pause</source>
        <translation>ejecutar, pausar</translation>
    </message>
    <message>
        <source>Ctrl+↑, Ctrl+↓</source>
        <translation>Ctrl+↑, Ctrl+↓</translation>
    </message>
    <message>
        <source>faster, slower</source>
        <translation>más rápido, más lento</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>back to the start</source>
        <translation>volver al inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>to the last step of the run</source>
        <translation>al último paso de la ejecución</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>same start with another α</source>
        <translation>mismo inicio con otra α</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>schedule of α</source>
        <translation>programa de α</translation>
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
        <translation>escribir α</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Visualización</translation>
    </message>
    <message>
        <source>[ ]</source>
        <translation>[ ]</translation>
    </message>
    <message>
        <source>previous, next sample</source>
        <translation>ejemplo anterior, siguiente</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>select that neuron of the active layer</source>
        <translation>seleccionar esa neurona de la capa activa</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>to the equation; Escape leads back</source>
        <translation>a la ecuación; Esc para volver</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>to the cost plot; Escape leads back</source>
        <translation>al gráfico del coste; Esc para volver</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>to the tables of the layers; Escape leads back</source>
        <translation>a las tablas de las capas; Esc para volver</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>to the map of learning rates; Escape leads back</source>
        <translation>al mapa de tasas de aprendizaje; Esc para volver</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>to the gradient check; Escape leads back</source>
        <translation>a la comprobación del gradiente; Esc para volver</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>select nothing</source>
        <translation>no seleccionar nada</translation>
    </message>
    <message>
        <source>Tab, arrows</source>
        <translation>Tab, flechas</translation>
    </message>
    <message>
        <source>walk through network, tables, equation, stages</source>
        <translation>recorrer red, tablas, ecuación, etapas</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>type a number in a table</source>
        <translation>escribir un número en una tabla</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copy the number with all its digits</source>
        <translation>copiar el número con todas sus cifras</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>export the step or the network</source>
        <translation>exportar el paso o la red</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Mayús+E</translation>
    </message>
    <message>
        <source>export the plot in front</source>
        <translation>exportar el gráfico visible</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>dark or light</source>
        <translation>oscuro o claro</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>pantalla completa</translation>
    </message>
    <message>
        <source>In the cost plot, after C or a click on it</source>
        <translation>En el gráfico del coste, tras C o un clic en él</translation>
    </message>
    <message>
        <source>Ctrl+→, Ctrl+←</source>
        <translation>Ctrl+→, Ctrl+←</translation>
    </message>
    <message>
        <source>read out the costs of the next, previous point</source>
        <translation>leer los costes del punto siguiente, anterior</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoom</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>pan</source>
        <translation>desplazar</translation>
    </message>
    <message>
        <source>show the whole run</source>
        <translation>mostrar toda la ejecución</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>logarithmic or linear axis</source>
        <translation>eje logarítmico o lineal</translation>
    </message>
    <message>
        <source>give the keys back to the window</source>
        <translation>devolver las teclas a la ventana</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>the plot in front as a table</source>
        <translation>el gráfico visible como tabla</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>the user guide, at what has the keyboard</source>
        <translation>la guía del usuario, sobre lo que tiene el foco</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Mayús+F1</translation>
    </message>
    <message>
        <source>what this is that has the keyboard</source>
        <translation>qué es lo que tiene el foco</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>new exercise, in the window or on a sheet</source>
        <translation>nuevo ejercicio, en la ventana o en una hoja</translation>
    </message>
    <message>
        <source>predict what is selected, else the next stage</source>
        <translation>predecir lo seleccionado o, si no, la etapa siguiente</translation>
    </message>
    <message>
        <source>Ctrl+Page Up, Ctrl+Page Down</source>
        <translation>Ctrl+Re Pág, Ctrl+Av Pág</translation>
    </message>
    <message>
        <source>larger, smaller text</source>
        <translation>texto más grande, más pequeño</translation>
    </message>
    <message>
        <source>Presenting</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>present, or end it; Escape ends it too</source>
        <translation>presentar, o terminar; Esc también termina</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>black screen, until any key</source>
        <translation>pantalla en negro, hasta pulsar una tecla</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>play stages, until any key</source>
        <translation>reproducir etapas, hasta pulsar una tecla</translation>
    </message>
    <message>
        <source>C, L, G, T</source>
        <translation>C, L, G, T</translation>
    </message>
    <message>
        <source>bring that panel, or put it away</source>
        <translation>mostrar ese panel, o retirarlo</translation>
    </message>
    <message>
        <source>N, Shift+N</source>
        <translation>N, Mayús+N</translation>
    </message>
    <message>
        <source>next, previous step of the lesson</source>
        <translation>paso siguiente, anterior de la lección</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>to the step of the lesson; Escape leads back</source>
        <translation>al paso de la lección; Esc para volver</translation>
    </message>
    <message>
        <source>Ctrl++, Ctrl+−, Ctrl+0</source>
        <translation>Ctrl++, Ctrl+−, Ctrl+0</translation>
    </message>
    <message>
        <source>zoom the network in, out, to fit</source>
        <translation>acercar, alejar, ajustar la red</translation>
    </message>
    <message>
        <source>Alt+arrows</source>
        <translation>Alt+flechas</translation>
    </message>
    <message>
        <source>move the zoomed network</source>
        <translation>mover la red ampliada</translation>
    </message>
    <message>
        <source>0 … 9 . , + −</source>
        <translation>0 … 9 . , + −</translation>
    </message>
    <message>
        <source>while Predict asks: begin the answer</source>
        <translation>mientras «Predecir» pregunta: empezar la respuesta</translation>
    </message>
    <message>
        <source>else α up, down by a tenth of a decade</source>
        <translation>si no, subir, bajar α una décima de década</translation>
    </message>
</context>
<context>
    <name>PanelHelp</name>
    <message>
        <source>The stages of one training step in the order they are computed: forward, backward, update. A click goes to a stage; from the keyboard, ← and → go from one to the next and Enter goes there. Space reveals the next stage from anywhere.</source>
        <translation>Las etapas de un paso de entrenamiento, en el orden en que se calculan: hacia delante, hacia atrás, actualización. Un clic lleva a una etapa; con el teclado, ← y → pasan de una a otra e Intro lleva a ella. Espacio revela la etapa siguiente desde cualquier sitio.</translation>
    </message>
    <message>
        <source>Every number of a step by layer. T gives it the keyboard: Tab goes from table to table, the arrows select, F2 or a digit types a weight, a bias or an input, and Ctrl+C copies the number with all its digits.</source>
        <translation>Todos los números de un paso, por capas. T le da el foco: Tab pasa de una tabla a otra, las flechas seleccionan, F2 o una cifra escribe un peso, un sesgo o una entrada, y Ctrl+C copia el número con todas sus cifras.</translation>
    </message>
    <message>
        <source>The equation of the current stage: in symbols, with its numbers, and one entry term by term. E gives it the keyboard: the arrows walk its symbols and numbers, Enter selects one, Ctrl+C copies the part, Escape leads back.</source>
        <translation>La ecuación de la etapa actual: en símbolos, con sus números, y un elemento término a término. E le da el foco: las flechas recorren sus símbolos y números, Intro selecciona uno, Ctrl+C copia la parte y Esc vuelve.</translation>
    </message>
    <message>
        <source>The samples, with what the network makes of each. A click or Enter shows a sample&apos;s numbers everywhere, as [ and ] do; the arrows go from cell to cell, and F2 or a digit types an input or a target.</source>
        <translation>Los ejemplos, con lo que la red da para cada uno. Un clic o Intro muestra en todas partes los números de un ejemplo, igual que [ y ]; las flechas pasan de una celda a otra, y F2 o una cifra escribe una entrada o un objetivo.</translation>
    </message>
    <message>
        <source>Asks for the numbers of the next stage before it is shown, and tells what a wrong answer betrays. Type a number and press Enter; ↑ and ↓ go from answer to answer.</source>
        <translation>Pregunta los números de la etapa siguiente antes de mostrarla, y dice qué error delata una respuesta errónea. Escriba un número y pulse Intro; ↑ y ↓ pasan de una respuesta a otra.</translation>
    </message>
    <message>
        <source>The cost over the steps, of this run and of those before. C gives it the keyboard: + and − zoom, the arrows pan, Ctrl+← and Ctrl+→ read out one point after the other, Home shows the whole run, Y changes the axis, Escape leads back.</source>
        <translation>El coste a lo largo de los pasos, el de esta ejecución y el de las anteriores. C le da el foco: + y − cambian el zoom, las flechas desplazan, Ctrl+← y Ctrl+→ leen los puntos uno a uno, Inicio muestra toda la ejecución, Y cambia el eje y Esc vuelve.</translation>
    </message>
    <message>
        <source>What each learning rate α comes to from here: a column for each, steps downwards, the darker the larger C; under it C after one step. L gives it the keyboard: ← and → go from column to column, ↑ and ↓ along one, Enter sets its α, Escape leads back.</source>
        <translation>A qué lleva desde aquí cada tasa de aprendizaje α: una columna por tasa, con los pasos hacia abajo, más oscura cuanto mayor es C; debajo, C tras un paso. L le da el foco: ← y → pasan de una columna a otra, ↑ y ↓ la recorren, Intro fija su α y Esc vuelve.</translation>
    </message>
    <message>
        <source>The numbers behind the map of learning rates: what the next step promises of C and what it makes of it, and the learning rates that the slope and the curvature tell.</source>
        <translation>Los números tras el mapa de tasas de aprendizaje: qué cambio de C se prevé para el próximo paso y cuál resulta, y las tasas de aprendizaje que se deducen de la pendiente y de la curvatura.</translation>
    </message>
    <message>
        <source>Holds each derivative of backpropagation against a difference of C. G gives it the keyboard: the arrows choose a row, Enter selects its parameter, Tab goes on to the curve of the error over ε, Ctrl+C copies the number, Escape leads back.</source>
        <translation>Contrasta cada derivada de la retropropagación con una diferencia de C. G le da el foco: las flechas eligen una fila, Intro selecciona su parámetro, Tab pasa a la curva del error según ε, Ctrl+C copia el número y Esc vuelve.</translation>
    </message>
    <message>
        <source>How the present run went, step by step: how much C bends, against 2/α, or how long each layer&apos;s gradient is. Tab leads to the plot, where ← and → read out one step after the other.</source>
        <translation>Cómo ha ido la ejecución actual, paso a paso: cuánto se curva C, frente a 2/α, o cuánto mide el gradiente de cada capa. Tab lleva al gráfico, donde ← y → leen los pasos uno a uno.</translation>
    </message>
    <message>
        <source>Steps and runs: back to the start (Home), stage back (Backspace), next stage (Space), whole step (Enter), run and pause (R); the speed (Ctrl+↑, Ctrl+↓), the step, the sample shown ([ and ]), the learning rate α (+ and −) and the cost.</source>
        <translation>Pasos y ejecuciones: volver al inicio (Inicio), etapa anterior (Retroceso), etapa siguiente (Espacio), paso entero (Intro), ejecutar y pausar (R); la velocidad (Ctrl+↑, Ctrl+↓), el paso, el ejemplo mostrado ([ y ]), la tasa de aprendizaje α (+ y −) y el coste.</translation>
    </message>
    <message>
        <source>Writes what the window shows to a file: the step as a worked example, the network or a plot as a picture, or its numbers.</source>
        <translation>Escribe en un archivo lo que muestra la ventana: el paso resuelto por extenso, la red o un gráfico como imagen, o sus números.</translation>
    </message>
    <message>
        <source>Makes a session of a table: which columns are inputs, targets or ignored, and what each cell becomes.</source>
        <translation>Crea una sesión a partir de una tabla: qué columnas son entradas, objetivos o se ignoran, y qué se hace con cada celda.</translation>
    </message>
    <message>
        <source>Lets α change from step to step; the curve shows what the steps take.</source>
        <translation>Hace que α cambie de un paso a otro; la curva muestra la α de cada paso.</translation>
    </message>
    <message>
        <source>What was not saved when the program ended: choose with the arrows and Enter.</source>
        <translation>Lo que no se había guardado cuando el programa terminó: elija con las flechas e Intro.</translation>
    </message>
    <message>
        <source>Makes small networks to be worked by hand: one to be predicted in the window, or a sheet of several for paper.</source>
        <translation>Crea redes pequeñas para calcular a mano: una para predecirla en la ventana, o una hoja con varias para el papel.</translation>
    </message>
    <message>
        <source>A step of the lesson: what to read, and something to do or to answer. N and Shift+N walk through the steps; Q gives this one the keyboard, where the arrows go through the choices, Enter answers, and Escape leads back.</source>
        <translation>Un paso de la lección: qué leer, y algo que hacer o responder. N y Mayús+N recorren los pasos; Q le da el foco a este, donde las flechas recorren las opciones, Intro responde y Esc vuelve.</translation>
    </message>
    <message>
        <source>The network: a thick edge is a large weight, blue and solid positive, orange and dashed negative; a neuron&apos;s fill is its activation. Tab and the arrows walk its neurons and edges, Enter selects, and all places that show the same number light up. Ctrl++, Ctrl+− and Ctrl+0 zoom, Alt and the arrows move what is zoomed.</source>
        <translation>La red: una arista gruesa es un peso grande, azul y continua si es positivo, naranja y discontinua si es negativo; el relleno de una neurona es su activación. Tab y las flechas recorren las neuronas y las aristas, Intro selecciona, y se iluminan todos los sitios que muestran el mismo número. Ctrl++, Ctrl+− y Ctrl+0 cambian el zoom, Alt y las flechas mueven lo ampliado.</translation>
    </message>
</context>
<context>
    <name>chainrule::AnswerField</name>
    <message>
        <source>Type a number, Enter checks it and goes on</source>
        <translation>Escriba un número; Intro lo comprueba y sigue adelante</translation>
    </message>
    <message>
        <source>Type a number, Enter checks it; ↑ and ↓ go from answer to answer</source>
        <translation>Escriba un número; Intro lo comprueba; ↑ y ↓ pasan de una respuesta a otra</translation>
    </message>
</context>
<context>
    <name>chainrule::Answers</name>
    <message>
        <source>prediction of %1, right: %2</source>
        <translation>predicción de %1, correcta: %2</translation>
    </message>
    <message>
        <source>prediction of %1, wrong: %2</source>
        <translation>predicción de %1, incorrecta: %2</translation>
    </message>
    <message>
        <source>prediction of %1, shown: %2</source>
        <translation>predicción de %1, mostrada: %2</translation>
    </message>
    <message>
        <source>prediction of %1, not answered</source>
        <translation>predicción de %1, sin respuesta</translation>
    </message>
    <message>
        <source>prediction of %1, not checked: %2</source>
        <translation>predicción de %1, sin comprobar: %2</translation>
    </message>
</context>
<context>
    <name>chainrule::BlankScreen</name>
    <message>
        <source>Screen blanked. Any key shows it again</source>
        <translation>Pantalla en negro. Cualquier tecla la muestra de nuevo</translation>
    </message>
</context>
<context>
    <name>chainrule::CellEditor</name>
    <message>
        <source>New value of %1</source>
        <translation>Nuevo valor: %1</translation>
    </message>
    <message>
        <source>A number is expected, such as 0.5 or −2e−3.</source>
        <translation>Se espera un número, como 0,5 o −2e−3.</translation>
    </message>
</context>
<context>
    <name>chainrule::CellGrid</name>
    <message>
        <source>not computed yet</source>
        <translation>aún no calculado</translation>
    </message>
    <message>
        <source>Pause to change a number.</source>
        <translation>Haga una pausa para cambiar un número.</translation>
    </message>
    <message>
        <source>&amp;Copy all digits of %1</source>
        <translation>&amp;Copiar todas las cifras de %1</translation>
    </message>
    <message>
        <source>Copy the whole &amp;table</source>
        <translation>Copiar toda la &amp;tabla</translation>
    </message>
    <message>
        <source>Chan&amp;ge %1…</source>
        <translation>Ca&amp;mbiar %1…</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>%1 (out of date)</source>
        <translation>%1 (desactualizado)</translation>
    </message>
    <message>
        <source>&amp;Predict %1…</source>
        <translation>&amp;Predecir %1…</translation>
    </message>
    <message>
        <source>So that they give the very same number when read</source>
        <translation>Las necesarias para que al leerlas den exactamente el mismo número</translation>
    </message>
    <message>
        <source>A line for each row, with tabs between its numbers, for a spreadsheet</source>
        <translation>Una línea por fila, con tabuladores entre los números, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Type what it will be, here in the table</source>
        <translation>Escriba aquí, en la tabla, cuál será</translation>
    </message>
    <message>
        <source>Type another number in its place, here in the table</source>
        <translation>Escriba aquí, en la tabla, otro número en su lugar</translation>
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
        <translation>Elegir esta opción, o no (Intro); «Comprobar» evalúa todas las elegidas</translation>
    </message>
    <message>
        <source>Answer with this (Enter)</source>
        <translation>Responder con esta opción (Intro)</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>incorrecto</translation>
    </message>
</context>
<context>
    <name>chainrule::CostPlot</name>
    <message>
        <source>Cost plot</source>
        <translation>Gráfico del coste</translation>
    </message>
    <message>
        <source>Cost axis</source>
        <translation>Eje del coste</translation>
    </message>
    <message>
        <source>of each step’s sample</source>
        <translation>del ejemplo de cada paso</translation>
    </message>
    <message>
        <source>of each step’s batch</source>
        <translation>del lote de cada paso</translation>
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
        <translation>logarítmico</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>lineal</translation>
    </message>
    <message>
        <source>Logarithmic axis. Click for a linear one (Y)</source>
        <translation>Eje logarítmico. Clic para uno lineal (Y)</translation>
    </message>
    <message>
        <source>Linear axis. Click for a logarithmic one (Y)</source>
        <translation>Eje lineal. Clic para uno logarítmico (Y)</translation>
    </message>
    <message>
        <source>%1 step.</source>
        <translation>%1 paso.</translation>
    </message>
    <message>
        <source>%1 steps.</source>
        <translation>%1 pasos.</translation>
    </message>
    <message>
        <source>C from %1 to %2.</source>
        <translation>C de %1 a %2.</translation>
    </message>
    <message>
        <source>Step %1: %2.</source>
        <translation>Paso %1: %2.</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>no calculado</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Numbers as CSV</source>
        <translation>Números en CSV</translation>
    </message>
    <message>
        <source>What is known of the cost of every run that is drawn, over all its steps: the lowest, the highest and the last of each few steps, or of each step where there are few or where they were found one by one.</source>
        <translation>Lo que se sabe del coste de cada ejecución dibujada, en todos sus pasos: el menor, el mayor y el último cada pocos pasos, o el de cada paso donde hay pocos o se hallaron uno a uno.</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>esta ejecución</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>C of each step’s own sample</source>
        <translation>C del ejemplo propio de cada paso</translation>
    </message>
    <message>
        <source>C of each step’s own %1 samples</source>
        <translation>C de los %1 ejemplos propios de cada paso</translation>
    </message>
</context>
<context>
    <name>chainrule::CoursePanel</name>
    <message>
        <source>(The run is long: its last %1 steps.)</source>
        <translation>(La ejecución es larga: sus últimos %1 pasos.)</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Agudeza</translation>
    </message>
    <message>
        <source>Gradient norms</source>
        <translation>Normas del gradiente</translation>
    </message>
    <message>
        <source>Numbers as CSV</source>
        <translation>Números en CSV</translation>
    </message>
    <message>
        <source>λmax and 2/α at the steps where λmax was found, with all digits.</source>
        <translation>λmax y 2/α en los pasos en que se halló λmax, con todas las cifras.</translation>
    </message>
    <message>
        <source>‖∂C/∂W‖ of each layer with all digits: the lowest, the highest and the last of each few steps, or of each step where there are few.</source>
        <translation>‖∂C/∂W‖ de cada capa con todas las cifras: la menor, la mayor y la última cada pocos pasos, o la de cada paso donde hay pocos.</translation>
    </message>
</context>
<context>
    <name>chainrule::CoursePlot</name>
    <message>
        <source>Gradient norms over the steps</source>
        <translation>Normas del gradiente a lo largo de los pasos</translation>
    </message>
    <message>
        <source>Sharpness over the steps</source>
        <translation>Agudeza a lo largo de los pasos</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
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
        <translation>pasos %1–%2</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>capa %1: %2</translation>
    </message>
    <message>
        <source>layer %1: %2 to %3</source>
        <translation>capa %1: de %2 a %3</translation>
    </message>
    <message>
        <source>At step %1 α is 0: steps go nowhere, and 2/α has no end.</source>
        <translation>En el paso %1, α es 0: los pasos no avanzan y 2/α es infinito.</translation>
    </message>
    <message>
        <source>At step %1 λmax is at 2/α, the edge of stability.</source>
        <translation>En el paso %1, λmax está en 2/α, el borde de la estabilidad.</translation>
    </message>
    <message>
        <source>At step %1 λmax is above 2/α: steps overshoot where C bends most.</source>
        <translation>En el paso %1, λmax está por encima de 2/α: los pasos se pasan donde C se curva más.</translation>
    </message>
    <message>
        <source>At step %1 λmax is below 2/α: where C is quadratic, steps of this α settle.</source>
        <translation>En el paso %1, λmax está por debajo de 2/α: donde C es cuadrático, los pasos de esta α se asientan.</translation>
    </message>
    <message>
        <source>At step %1 the first layer’s gradient is %2 times smaller than the last one’s: it vanishes on the way back.</source>
        <translation>En el paso %1, el gradiente de la primera capa es %2 veces menor que el de la última: se desvanece al volver.</translation>
    </message>
    <message>
        <source>At step %1 the first layer’s gradient is %2 times the last one’s.</source>
        <translation>En el paso %1, el gradiente de la primera capa es %2 veces el de la última.</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>desactualizado</translation>
    </message>
    <message>
        <source>%1 (log)</source>
        <translation>%1 (log)</translation>
    </message>
    <message>
        <source>gradient (log)</source>
        <translation>gradiente (log)</translation>
    </message>
</context>
<context>
    <name>chainrule::DataPanel</name>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>What one step does now</source>
        <translation>Qué hace ahora un paso</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Bar: output. Upright mark: target.</source>
        <translation>Barra: salida. Marca vertical: objetivo.</translation>
    </message>
    <message>
        <source>With so many rows, only the shown one&apos;s output is computed.</source>
        <translation>Con tantas filas, solo se calcula la salida de la mostrada.</translation>
    </message>
</context>
<context>
    <name>chainrule::DatasetTable</name>
    <message>
        <source>Rows of the dataset</source>
        <translation>Filas del conjunto de datos</translation>
    </message>
    <message>
        <source>Choosing a cell shows its row</source>
        <translation>Al elegir una celda se muestra su fila</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>C, cost of the row</source>
        <translation>C, coste de la fila</translation>
    </message>
</context>
<context>
    <name>chainrule::DifferencePlot</name>
    <message>
        <source>truncation</source>
        <translation>truncamiento</translation>
    </message>
    <message>
        <source>round-off</source>
        <translation>redondeo</translation>
    </message>
    <message>
        <source>Error of the central difference over ε</source>
        <translation>Error de la diferencia central según ε</translation>
    </message>
    <message>
        <source>ε = %1</source>
        <translation>ε = %1</translation>
    </message>
    <message>
        <source>numeric %1</source>
        <translation>numérica %1</translation>
    </message>
    <message>
        <source>analytic %1</source>
        <translation>analítica %1</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>error %1</translation>
    </message>
    <message>
        <source>best ε</source>
        <translation>mejor ε</translation>
    </message>
    <message>
        <source>mostly %1</source>
        <translation>sobre todo %1</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>desactualizado</translation>
    </message>
    <message>
        <source>%1: error %2 at every ε</source>
        <translation>%1: error %2 con cualquier ε</translation>
    </message>
    <message>
        <source>%1: least error %2 at ε = %3</source>
        <translation>%1: error mínimo %2 con ε = %3</translation>
    </message>
    <message>
        <source>below it mostly round-off</source>
        <translation>por debajo, sobre todo redondeo</translation>
    </message>
    <message>
        <source>above it mostly truncation</source>
        <translation>por encima, sobre todo truncamiento</translation>
    </message>
    <message>
        <source>the same at every ε</source>
        <translation>igual con cualquier ε</translation>
    </message>
    <message>
        <source>best ε ≈ %1</source>
        <translation>mejor ε ≈ %1</translation>
    </message>
    <message>
        <source>error of the difference for %1 (log)</source>
        <translation>error de la diferencia de %1 (log)</translation>
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
        <translation>Desacoplar o acoplar «%1»</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar «%1»</translation>
    </message>
</context>
<context>
    <name>chainrule::DockLayout</name>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Equation and data</source>
        <translation>Ecuación y datos</translation>
    </message>
    <message>
        <source>Equation</source>
        <translation>Ecuación</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Predecir</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa α</translation>
    </message>
    <message>
        <source>Gradient check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Agudeza</translation>
    </message>
    <message>
        <source>Gradient norms</source>
        <translation>Gradientes</translation>
    </message>
    <message>
        <source>The numbers of the map of learning rates</source>
        <translation>Los números del mapa de tasas de aprendizaje</translation>
    </message>
    <message>
        <source>Every number of a step by layer (T)</source>
        <translation>Todos los números de un paso, por capas (T)</translation>
    </message>
    <message>
        <source>The equation of the current stage (E)</source>
        <translation>La ecuación de la etapa actual (E)</translation>
    </message>
    <message>
        <source>The samples, and what the network makes of each</source>
        <translation>Los ejemplos, y lo que la red da para cada uno</translation>
    </message>
    <message>
        <source>Work out the numbers of the next stage (P)</source>
        <translation>Calcular los números de la etapa siguiente (P)</translation>
    </message>
    <message>
        <source>The cost over the steps (C)</source>
        <translation>El coste a lo largo de los pasos (C)</translation>
    </message>
    <message>
        <source>What every learning rate comes to from here (L)</source>
        <translation>A qué lleva desde aquí cada tasa de aprendizaje (L)</translation>
    </message>
    <message>
        <source>Backpropagation against differences of C (G)</source>
        <translation>La retropropagación frente a diferencias de C (G)</translation>
    </message>
    <message>
        <source>How much C bends, step by step</source>
        <translation>Cuánto se curva C, paso a paso</translation>
    </message>
    <message>
        <source>How long the gradient of each layer is, step by step</source>
        <translation>Cuánto mide el gradiente de cada capa, paso a paso</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
</context>
<context>
    <name>chainrule::Document</name>
    <message>
        <source>Another file is still being read or written.</source>
        <translation>Aún se está leyendo o escribiendo otro archivo.</translation>
    </message>
    <message>
        <source>%1: open in another window (%2), so it is not overwritten. Save under another name.</source>
        <translation>%1: está abierto en otra ventana (%2), así que no se sobrescribe. Guárdelo con otro nombre.</translation>
    </message>
</context>
<context>
    <name>chainrule::EquationFoot</name>
    <message>
        <source>Parameters used, and what comes next</source>
        <translation>Parámetros usados y lo que sigue</translation>
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
        <translation>Ecuación</translation>
    </message>
    <message>
        <source>Equation: %1</source>
        <translation>Ecuación: %1</translation>
    </message>
    <message>
        <source>; shapes %1</source>
        <translation>; dimensiones %1</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Símbolos</translation>
    </message>
</context>
<context>
    <name>chainrule::EquationView</name>
    <message>
        <source>Equation of the stage</source>
        <translation>Ecuación de la etapa</translation>
    </message>
    <message>
        <source>Copy as %1</source>
        <translation>Copiar como %1</translation>
    </message>
</context>
<context>
    <name>chainrule::ExerciseDialog</name>
    <message>
        <source>Seed: the same one gives the same exercises</source>
        <translation>Semilla: la misma da los mismos ejercicios</translation>
    </message>
    <message>
        <source>Which exercise of the seed</source>
        <translation>Qué ejercicio de la semilla</translation>
    </message>
    <message>
        <source>How many exercises</source>
        <translation>Cuántos ejercicios</translation>
    </message>
    <message>
        <source>Significant digits of the results</source>
        <translation>Cifras significativas de los resultados</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Nuevo ejercicio</translation>
    </message>
    <message>
        <source>Open in the window</source>
        <translation>Abrir en la ventana</translation>
    </message>
    <message>
        <source>Sheet as HTML</source>
        <translation>Hoja en HTML</translation>
    </message>
    <message>
        <source>Sheet as LaTeX</source>
        <translation>Hoja en LaTeX</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>Qué crear</translation>
    </message>
    <message>
        <source>What to make; the arrows choose, Enter makes it</source>
        <translation>Qué crear; las flechas eligen, Intro lo crea</translation>
    </message>
    <message>
        <source>Stages that are asked for</source>
        <translation>Etapas que se piden</translation>
    </message>
    <message>
        <source>Stages that are asked for; what they are made of is given</source>
        <translation>Etapas que se piden; se da aquello de lo que se calculan</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Todas las etapas</translation>
    </message>
    <message>
        <source>The forward half</source>
        <translation>La mitad hacia delante</translation>
    </message>
    <message>
        <source>The backward half</source>
        <translation>La mitad hacia atrás</translation>
    </message>
    <message>
        <source>The update</source>
        <translation>La actualización</translation>
    </message>
    <message>
        <source>These:</source>
        <translation>Estas:</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Soluciones</translation>
    </message>
    <message>
        <source>What the sheet tells of the results</source>
        <translation>Qué dice la hoja de los resultados</translation>
    </message>
    <message>
        <source>Results on a last page</source>
        <translation>Resultados en la última página</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Every stage worked out</source>
        <translation>Todas las etapas resueltas</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Semilla</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>&amp;Exercises</source>
        <translation>&amp;Ejercicios</translation>
    </message>
    <message>
        <source>S&amp;tages</source>
        <translation>E&amp;tapas</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>C&amp;ifras</translation>
    </message>
    <message>
        <source>So&amp;lutions</source>
        <translation>So&amp;luciones</translation>
    </message>
    <message>
        <source>Small networks to be worked by hand</source>
        <translation>Redes pequeñas para calcular a mano</translation>
    </message>
    <message>
        <source>Make nothing (Escape)</source>
        <translation>No crear nada (Esc)</translation>
    </message>
    <message>
        <source>&amp;Another</source>
        <translation>&amp;Otro</translation>
    </message>
    <message>
        <source>Other networks</source>
        <translation>Otras redes</translation>
    </message>
    <message>
        <source>update</source>
        <translation>actualización</translation>
    </message>
    <message>
        <source>A session with one sample. P asks for its numbers, stage by stage, and says of a wrong one what it betrays.</source>
        <translation>Una sesión con un solo ejemplo. P pide sus números, etapa por etapa, y dice de uno erróneo qué error delata.</translation>
    </message>
    <message>
        <source>For a browser and for paper: of each exercise the network, what is given, and a blank for every result that is asked for. The sheet says how it is made again.</source>
        <translation>Para el navegador y el papel: de cada ejercicio, la red, los datos y un hueco para cada resultado que se pide. La hoja dice cómo volver a crearla.</translation>
    </message>
    <message>
        <source>For pdflatex: of each exercise the network, what is given, and a blank for every result that is asked for. The sheet says how it is made again.</source>
        <translation>Para pdflatex: de cada ejercicio, la red, los datos y un hueco para cada resultado que se pide. La hoja dice cómo volver a crearla.</translation>
    </message>
    <message>
        <source>Save s&amp;heet…</source>
        <translation>Guardar &amp;hoja…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Choose a file and write it (Enter)</source>
        <translation>Elegir un archivo y escribirlo (Intro)</translation>
    </message>
    <message>
        <source>Open the exercise in the window (Enter)</source>
        <translation>Abrir el ejercicio en la ventana (Intro)</translation>
    </message>
    <message>
        <source>Choose a stage to ask for.</source>
        <translation>Elija una etapa que pedir.</translation>
    </message>
    <message>
        <source>Exercises of seed %1</source>
        <translation>Ejercicios de la semilla %1</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Escribiendo %1…</translation>
    </message>
</context>
<context>
    <name>chainrule::ExportDialog</name>
    <message>
        <source>What to export</source>
        <translation>Qué exportar</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Anchura en píxeles</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Altura en píxeles</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Tamaño</translation>
    </message>
    <message>
        <source>Significant digits</source>
        <translation>Cifras significativas</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>&amp;With solutions; without, the answers stand on a last page</source>
        <translation>Con &amp;soluciones; sin ellas, las respuestas van en una última página</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>C&amp;ifras</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>E&amp;jemplos</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>What to export; the arrows choose, Enter exports it</source>
        <translation>Qué exportar; las flechas eligen, Intro lo exporta</translation>
    </message>
    <message>
        <source>Choose a file and write it (Enter)</source>
        <translation>Elegir un archivo y escribirlo (Intro)</translation>
    </message>
    <message>
        <source>Export nothing (Escape)</source>
        <translation>No exportar nada (Esc)</translation>
    </message>
    <message>
        <source>The colours of the picture</source>
        <translation>Los colores de la imagen</translation>
    </message>
    <message>
        <source>Whose numbers are worked out</source>
        <translation>De qué ejemplos se desarrollan los números</translation>
    </message>
    <message>
        <source>Without solutions it is a sheet to work by hand</source>
        <translation>Sin soluciones es una hoja para calcular a mano</translation>
    </message>
</context>
<context>
    <name>chainrule::GradientCheckModel</name>
    <message>
        <source>parameter</source>
        <translation>parámetro</translation>
    </message>
    <message>
        <source>analytic</source>
        <translation>analítica</translation>
    </message>
    <message>
        <source>numeric</source>
        <translation>numérica</translation>
    </message>
    <message>
        <source>relative error</source>
        <translation>error relativo</translation>
    </message>
    <message>
        <source>The trained parameters p, the largest relative error first</source>
        <translation>Los parámetros entrenados p, primero el de mayor error relativo</translation>
    </message>
    <message>
        <source>∂C/∂p as backpropagation has it</source>
        <translation>∂C/∂p según la retropropagación</translation>
    </message>
    <message>
        <source>The central difference (C(p + h) − C(p − h)) / 2h, h = ε max(1, |p|), ε = 10⁻⁵</source>
        <translation>La diferencia central (C(p + h) − C(p − h)) / 2h, h = ε max(1, |p|), ε = 10⁻⁵</translation>
    </message>
    <message>
        <source>The distance of the two over the larger of them, and over 0.01 max(1, C) at least</source>
        <translation>La distancia entre ambas dividida por la mayor de ellas, y al menos por 0,01 max(1, C)</translation>
    </message>
</context>
<context>
    <name>chainrule::GradientCheckPanel</name>
    <message>
        <source>Passed: backpropagation and differences agree for every parameter checked. The largest relative error is %1, of %2; up to %3 passes.</source>
        <translation>Superada: la retropropagación y las diferencias coinciden en todos los parámetros comprobados. El mayor error relativo es %1, el de %2; se admite hasta %3.</translation>
    </message>
    <message>
        <source>Failed: backpropagation and differences disagree for %1 of %2 parameters. The largest relative error is %3, of %4; up to %5 passes.</source>
        <translation>No superada: la retropropagación y las diferencias no coinciden en %1 de %2 parámetros. El mayor error relativo es %3, el de %4; se admite hasta %5.</translation>
    </message>
    <message>
        <source>%1 of %2 parameters are checked: an even sample of every layer, and those selected.</source>
        <translation>Se comprueban %1 de %2 parámetros: una muestra uniforme de cada capa y los seleccionados.</translation>
    </message>
    <message>
        <source>The only trained parameter is checked.</source>
        <translation>Se comprueba el único parámetro entrenado.</translation>
    </message>
    <message>
        <source>All %1 trained parameters are checked.</source>
        <translation>Se comprueban los %1 parámetros entrenados.</translation>
    </message>
    <message>
        <source>C is that of the step&apos;s own sample, %1.</source>
        <translation>C es el del ejemplo propio del paso, %1.</translation>
    </message>
    <message>
        <source>C is the mean over the step&apos;s own %1 samples.</source>
        <translation>C es la media de los %1 ejemplos propios del paso.</translation>
    </message>
    <message>
        <source>Within h of the kink of a ReLU, where C has no derivative, the two rightly differ.</source>
        <translation>A menos de h del codo de una ReLU, donde C no tiene derivada, es normal que ambas difieran.</translation>
    </message>
    <message>
        <source>The gradients are being checked</source>
        <translation>Se están comprobando los gradientes</translation>
    </message>
    <message>
        <source>Gradient check</source>
        <translation>Comprobación del gradiente</translation>
    </message>
    <message>
        <source>Table as CSV</source>
        <translation>Tabla en CSV</translation>
    </message>
    <message>
        <source>Every parameter that was checked, the largest relative error first: its derivative by backpropagation and by differences, with all digits.</source>
        <translation>Todos los parámetros comprobados, primero el de mayor error relativo: su derivada por retropropagación y por diferencias, con todas las cifras.</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>Curve as CSV</source>
        <translation>Curva en CSV</translation>
    </message>
    <message>
        <source>The difference of %1 and its error at every ε, with all digits.</source>
        <translation>La diferencia de %1 y su error con cada ε, con todas las cifras.</translation>
    </message>
</context>
<context>
    <name>chainrule::GradientCheckTable</name>
    <message>
        <source>Checked parameters</source>
        <translation>Parámetros comprobados</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>desactualizado</translation>
    </message>
</context>
<context>
    <name>chainrule::GuideWindow</name>
    <message>
        <source>User guide – Chainrule</source>
        <translation>Guía del usuario – Chainrule</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Page of the user guide</source>
        <translation>Página de la guía del usuario</translation>
    </message>
    <message>
        <source>Contents of the user guide</source>
        <translation>Índice de la guía del usuario</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Find in all pages (Ctrl+F); Enter goes on, Shift+Enter back</source>
        <translation>Buscar en todas las páginas (Ctrl+F); Intro busca el siguiente, Mayús+Intro el anterior</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t in the guide.</source>
        <translation>«%1» no está en la guía.</translation>
    </message>
</context>
<context>
    <name>chainrule::HeatMap</name>
    <message>
        <source>%1, weights of layer %2</source>
        <translation>%1, pesos de la capa %2</translation>
    </message>
    <message>
        <source>%1, weight gradient of layer %2</source>
        <translation>%1, gradiente de los pesos de la capa %2</translation>
    </message>
</context>
<context>
    <name>chainrule::ImportDialog</name>
    <message>
        <source>Reading %1 …</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importar una tabla</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>One neuron a value</source>
        <translation>Neurona por valor</translation>
    </message>
    <message>
        <source>Standardise</source>
        <translation>Estandarizar</translation>
    </message>
    <message>
        <source>What becomes of each column</source>
        <translation>Qué se hace con cada columna</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Las primeras filas de la tabla</translation>
    </message>
    <message>
        <source>Sizes of the hidden layers</source>
        <translation>Tamaños de las capas ocultas</translation>
    </message>
    <message>
        <source>Sizes of the hidden layers, separated by commas; empty for none</source>
        <translation>Tamaños de las capas ocultas, separados por comas; vacío si no hay ninguna</translation>
    </message>
    <message>
        <source>&amp;Hidden layers</source>
        <translation>Capas &amp;ocultas</translation>
    </message>
    <message>
        <source>This file cannot be imported.</source>
        <translation>No se puede importar este archivo.</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 columns</source>
        <translation>%1: %2 filas, %3 columnas</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorada</translation>
    </message>
    <message>
        <source>Use of %1</source>
        <translation>Uso de %1</translation>
    </message>
    <message>
        <source>One neuron for each value of %1</source>
        <translation>Una neurona por cada valor de %1</translation>
    </message>
    <message>
        <source>Standardise %1</source>
        <translation>Estandarizar %1</translation>
    </message>
    <message>
        <source>Hidden layers: whole numbers of at least 1, separated by commas, expected</source>
        <translation>Capas ocultas: se esperan números enteros de al menos 1, separados por comas</translation>
    </message>
    <message>
        <source>Network %1, %2 output, %3, %4 rows</source>
        <translation>Red %1, salida %2, %3, %4 filas</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Open the table as a session (Enter)</source>
        <translation>Abrir la tabla como sesión (Intro)</translation>
    </message>
    <message>
        <source>Import nothing (Escape)</source>
        <translation>No importar nada (Esc)</translation>
    </message>
    <message>
        <source>What becomes of %1: an input, a target, or nothing</source>
        <translation>Uso de %1: una entrada, un objetivo o nada</translation>
    </message>
</context>
<context>
    <name>chainrule::InputCard</name>
    <message>
        <source>Input and target</source>
        <translation>Entrada y objetivo</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
</context>
<context>
    <name>chainrule::LayerCard</name>
    <message>
        <source>identity</source>
        <translation>identidad</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Capa %1</translation>
    </message>
    <message>
        <source>output</source>
        <translation>de salida</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>1 neuron</source>
        <translation>1 neurona</translation>
    </message>
    <message>
        <source>%1 neurons</source>
        <translation>%1 neuronas</translation>
    </message>
</context>
<context>
    <name>chainrule::LayerColumns</name>
    <message>
        <source>Neurons of layer %1</source>
        <translation>Neuronas de la capa %1</translation>
    </message>
    <message>
        <source>not used: with softmax, δ = a − t needs no σ′</source>
        <translation>no se usa: con softmax, δ = a − t no necesita σ′</translation>
    </message>
    <message>
        <source>neuron %1</source>
        <translation>neurona %1</translation>
    </message>
</context>
<context>
    <name>chainrule::LayersPanel</name>
    <message>
        <source>sample %1; ∂C: mean of %2</source>
        <translation>ejemplo %1; ∂C: media de %2</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>ejemplo %1</translation>
    </message>
    <message>
        <source>sample %1; ∂C: sample %2</source>
        <translation>ejemplo %1; ∂C: ejemplo %2</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Every number of the shown step, layer by layer</source>
        <translation>Todos los números del paso mostrado, capa por capa</translation>
    </message>
</context>
<context>
    <name>chainrule::LearningRateBox</name>
    <message>
        <source>“%1” is no learning rate: a number from 0 to 1.797×10³⁰⁸ is expected, such as 0.5 or 2e-3. α stays %2.</source>
        <translation>«%1» no es una tasa de aprendizaje: se espera un número de 0 a 1,797×10³⁰⁸, como 0,5 o 2e-3. α sigue siendo %2.</translation>
    </message>
</context>
<context>
    <name>chainrule::LearningRateControl</name>
    <message>
        <source>Learning rate α</source>
        <translation>Tasa de aprendizaje α</translation>
    </message>
    <message>
        <source>Schedule: %1</source>
        <translation>Programa: %1</translation>
    </message>
    <message>
        <source>● α of the step to come = %1</source>
        <translation>● α del próximo paso = %1</translation>
    </message>
    <message>
        <source>Learning rate α = %1. Type a number from 0 on (Alt+A)</source>
        <translation>Tasa de aprendizaje α = %1. Escriba un número a partir de 0 (Alt+A)</translation>
    </message>
    <message>
        <source>%1, %2 in the step to come</source>
        <translation>%1, %2 en el próximo paso</translation>
    </message>
    <message>
        <source>Learning rate α = %1. A tenth of a decade up or down: + and −</source>
        <translation>Tasa de aprendizaje α = %1. Subir o bajar una décima de década: + y −</translation>
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
        <translation>Se está calculando el mapa</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Map as CSV</source>
        <translation>Mapa en CSV</translation>
    </message>
    <message>
        <source>The cost over step and learning rate with all digits, one learning rate after the other.</source>
        <translation>El coste según el paso y la tasa de aprendizaje con todas las cifras, una tasa tras otra.</translation>
    </message>
    <message>
        <source>map</source>
        <translation>mapa</translation>
    </message>
    <message>
        <source>Profile as CSV</source>
        <translation>Perfil en CSV</translation>
    </message>
    <message>
        <source>The cost after one step with each learning rate, and what it is to first and to second order, with all digits.</source>
        <translation>El coste tras un paso con cada tasa de aprendizaje, y lo que es a primer y a segundo orden, con todas las cifras.</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
</context>
<context>
    <name>chainrule::LessonMenu</name>
    <message>
        <source>&amp;Learn</source>
        <translation>Apren&amp;der</translation>
    </message>
    <message>
        <source>&amp;My lessons</source>
        <translation>&amp;Mis lecciones</translation>
    </message>
    <message>
        <source>No lessons in the folder yet</source>
        <translation>Aún no hay lecciones en la carpeta</translation>
    </message>
    <message>
        <source>The folder isn&apos;t there yet</source>
        <translation>La carpeta aún no existe</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Abrir la carpeta</translation>
    </message>
    <message>
        <source>&amp;Choose another folder…</source>
        <translation>&amp;Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>The folder of your lessons</source>
        <translation>La carpeta de sus lecciones</translation>
    </message>
    <message>
        <source>Where lessons of your own are looked for</source>
        <translation>Dónde se buscan las lecciones propias</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chainrule::LessonPanel</name>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Goes to the place of this step again</source>
        <translation>Vuelve al lugar de este paso</translation>
    </message>
    <message>
        <source>The step of the lesson before (Shift+N)</source>
        <translation>El paso anterior de la lección (Mayús+N)</translation>
    </message>
    <message>
        <source>The next step of the lesson (N)</source>
        <translation>El paso siguiente de la lección (N)</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Por hacer: %1</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
    <message>
        <source>step %1 of %2, %3 of %4 done</source>
        <translation>paso %1 de %2, %3 de %4 hechos</translation>
    </message>
    <message>
        <source>The question is below</source>
        <translation>La pregunta está más abajo</translation>
    </message>
    <message>
        <source>What is to be done is below</source>
        <translation>Lo que hay que hacer está más abajo</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Hay más abajo</translation>
    </message>
</context>
<context>
    <name>chainrule::MainWindow</name>
    <message>
        <source>%1 is open in another window, too (%2). Save will ask for another name here.</source>
        <translation>%1 también está abierto en otra ventana (%2). Al guardar aquí se pedirá otro nombre.</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Abrir una sesión</translation>
    </message>
    <message>
        <source>Chainrule sessions (*.chainrule);;Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Sesiones de Chainrule (*.chainrule);;Tablas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importar una tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>There is nothing in the plot %1 yet.</source>
        <translation>En el gráfico «%1» aún no hay nada.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept for recovery: %1</source>
        <translation>El trabajo no guardado no se puede conservar para recuperarlo: %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>That would tell the number that is to be predicted. Leave Predict first.</source>
        <translation>Eso revelaría el número que se ha de predecir. Salga primero de «Predecir».</translation>
    </message>
    <message>
        <source>Closed while a number is to be predicted, which it would tell</source>
        <translation>Cerrado mientras haya un número por predecir, pues lo revelaría</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>That of the &amp;system</source>
        <translation>El del &amp;sistema</translation>
    </message>
    <message>
        <source>The window speaks the system&apos;s language when it is next opened.</source>
        <translation>La ventana usará el idioma del sistema la próxima vez que se abra.</translation>
    </message>
    <message>
        <source>The window goes on speaking %1.</source>
        <translation>La ventana sigue en %1.</translation>
    </message>
    <message>
        <source>The window speaks %1 when it is next opened.</source>
        <translation>La ventana estará en %1 la próxima vez que se abra.</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, modificado</translation>
    </message>
    <message>
        <source>The tab in front has no plot.</source>
        <translation>La pestaña visible no tiene ningún gráfico.</translation>
    </message>
    <message>
        <source>%1: %2, at step %3</source>
        <translation>%1: %2, en el paso %3</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>Nothing was predicted yet.</source>
        <translation>Aún no se ha predicho nada.</translation>
    </message>
    <message>
        <source>“%1” is hidden in this session: View &gt; What is shown… shows it again.</source>
        <translation>«%1» está oculto en esta sesión: Ver &gt; Qué se muestra… vuelve a mostrarlo.</translation>
    </message>
</context>
<context>
    <name>chainrule::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>chainrule::MistakeLinesView</name>
    <message>
        <source>yours</source>
        <translation>la suya</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>fórmula</translation>
    </message>
    <message>
        <source>your number</source>
        <translation>su número</translation>
    </message>
    <message>
        <source>yours: %1</source>
        <translation>la suya: %1</translation>
    </message>
    <message>
        <source>formula: %1 …</source>
        <translation>fórmula: %1 …</translation>
    </message>
</context>
<context>
    <name>chainrule::MistakePicture</name>
    <message>
        <source>row %1 of %2</source>
        <translation>fila %1 de %2</translation>
    </message>
    <message>
        <source>column %1 of %2</source>
        <translation>columna %1 de %2</translation>
    </message>
    <message>
        <source>needed: %1</source>
        <translation>necesario: %1</translation>
    </message>
    <message>
        <source>you used: %1</source>
        <translation>ha usado: %1</translation>
    </message>
    <message>
        <source>you used</source>
        <translation>ha usado</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>necesario</translation>
    </message>
</context>
<context>
    <name>chainrule::MoreBelow</name>
    <message>
        <source>Scroll to what lies below (Enter)</source>
        <translation>Desplazar hasta lo que está más abajo (Intro)</translation>
    </message>
</context>
<context>
    <name>chainrule::NetworkView</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Neurons and the edges between them, with their values</source>
        <translation>Las neuronas y las aristas entre ellas, con sus valores</translation>
    </message>
</context>
<context>
    <name>chainrule::NewestTask</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>No hay memoria suficiente para esto.</translation>
    </message>
</context>
<context>
    <name>chainrule::PlotAccessible</name>
    <message>
        <source>Ctrl+T: the numbers as a table</source>
        <translation>Ctrl+T: los números como tabla</translation>
    </message>
</context>
<context>
    <name>chainrule::PlotTableDialog</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1, como tabla</translation>
    </message>
    <message>
        <source>Which table</source>
        <translation>Qué tabla</translation>
    </message>
    <message>
        <source>Which of the plot&apos;s tables</source>
        <translation>Cuál de las tablas del gráfico</translation>
    </message>
    <message>
        <source>The arrows go from cell to cell, Ctrl+C copies what is selected</source>
        <translation>Las flechas pasan de una celda a otra, Ctrl+C copia lo seleccionado</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy what is selected, or all, with all digits (Ctrl+C)</source>
        <translation>Copiar lo seleccionado, o todo, con todas las cifras (Ctrl+C)</translation>
    </message>
    <message>
        <source>Close this table (Escape)</source>
        <translation>Cerrar esta tabla (Esc)</translation>
    </message>
    <message>
        <source>Writing the table …</source>
        <translation>Escribiendo la tabla…</translation>
    </message>
    <message>
        <source>%1 The plot is out of date, and so is the table.</source>
        <translation>%1 El gráfico está desactualizado, y también la tabla.</translation>
    </message>
    <message>
        <source>Lines: %1.</source>
        <translation>Filas: %1.</translation>
    </message>
</context>
<context>
    <name>chainrule::PlotTableModel</name>
    <message>
        <source>run</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>first α</source>
        <translation>α inicial</translation>
    </message>
    <message>
        <source>first step</source>
        <translation>primer paso</translation>
    </message>
    <message>
        <source>last step</source>
        <translation>último paso</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>last</source>
        <translation>último</translation>
    </message>
    <message>
        <source>α</source>
        <translation>α</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>to first order</source>
        <translation>a primer orden</translation>
    </message>
    <message>
        <source>to second order</source>
        <translation>a segundo orden</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>parámetro</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>row</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>column</source>
        <translation>columna</translation>
    </message>
    <message>
        <source>analytic</source>
        <translation>analítica</translation>
    </message>
    <message>
        <source>numeric</source>
        <translation>numérica</translation>
    </message>
    <message>
        <source>relative error</source>
        <translation>error relativo</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>veredicto</translation>
    </message>
    <message>
        <source>ε</source>
        <translation>ε</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
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
        <translation>no finito</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>no superada</translation>
    </message>
</context>
<context>
    <name>chainrule::PredictPanel</name>
    <message>
        <source>H&amp;int</source>
        <translation>P&amp;ista</translation>
    </message>
    <message>
        <source>Sho&amp;w the answer</source>
        <translation>Mo&amp;strar respuesta</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Predecir</translation>
    </message>
    <message>
        <source>Significant digits that count</source>
        <translation>Cifras significativas exigidas</translation>
    </message>
    <message>
        <source>%1 significant digits</source>
        <translation>%1 cifras significativas</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrado</translation>
    </message>
    <message>
        <source>a number is expected, as −0.25, 1e-3 or 3/8</source>
        <translation>se espera un número, como −0,25, 1e-3 o 3/8</translation>
    </message>
    <message>
        <source>%1 of %2 right, %3</source>
        <translation>%1 de %2 correctos, %3</translation>
    </message>
    <message>
        <source>1 try</source>
        <translation>1 intento</translation>
    </message>
    <message>
        <source>%1 tries</source>
        <translation>%1 intentos</translation>
    </message>
    <message>
        <source>Predict the numbers of a step</source>
        <translation>Predecir los números de un paso</translation>
    </message>
    <message>
        <source>Each stage is asked for before it is shown. Type what you have worked out; a wrong answer is told what it betrays.</source>
        <translation>Cada etapa se pregunta antes de mostrarse. Escriba lo que haya calculado; si la respuesta es errónea, se le dirá qué error delata.</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>Empe&amp;zar</translation>
    </message>
    <message>
        <source>Your turn: %1</source>
        <translation>Su turno: %1</translation>
    </message>
    <message>
        <source>stage %1 of %2</source>
        <translation>etapa %1 de %2</translation>
    </message>
    <message>
        <source>Type what you worked out</source>
        <translation>Escriba lo que haya calculado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>H&amp;int %1 of %2</source>
        <translation>P&amp;ista %1 de %2</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>Siguiente etapa</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>C&amp;omprobar</translation>
    </message>
    <message>
        <source>How many significant digits of an answer have to be right</source>
        <translation>Cuántas cifras significativas de una respuesta han de ser correctas</translation>
    </message>
    <message>
        <source>The equation of the entry, then its factors, then its products</source>
        <translation>La ecuación del elemento, luego sus factores y después sus productos</translation>
    </message>
    <message>
        <source>Give this answer away</source>
        <translation>Revelar esta respuesta</translation>
    </message>
    <message>
        <source>Check the answer, or go on to the next stage (Enter)</source>
        <translation>Comprobar la respuesta, o pasar a la etapa siguiente (Intro)</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Guardar in&amp;forme…</translation>
    </message>
    <message>
        <source>What was asked and answered so far, as a page or a table</source>
        <translation>Lo que se ha preguntado y respondido hasta ahora, como página o tabla</translation>
    </message>
    <message>
        <source>%1 digits here</source>
        <translation>aquí %1 cifras</translation>
    </message>
    <message>
        <source>The step is so small that only %1 significant digits tell %2 from what it was. A tooltip has all digits of a number.</source>
        <translation>El paso es tan pequeño que hacen falta %1 cifras significativas para distinguir %2 de su valor anterior. La información emergente muestra todas las cifras de un número.</translation>
    </message>
    <message>
        <source>Given, as it is hidden: %1</source>
        <translation>Dado, porque está oculto: %1</translation>
    </message>
</context>
<context>
    <name>chainrule::QuestionBox</name>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>A number: −0.25, 1e-3 or 3/8; Enter checks it</source>
        <translation>Un número: −0,25, 1e-3 o 3/8; Intro lo comprueba</translation>
    </message>
    <message>
        <source>Grade the answer (Enter)</source>
        <translation>Evaluar la respuesta (Intro)</translation>
    </message>
    <message>
        <source>A number is expected, as −0.25, 1e-3 or 3/8.</source>
        <translation>Se espera un número, como −0,25, 1e-3 o 3/8.</translation>
    </message>
    <message>
        <source>There is more to choose.</source>
        <translation>Hay más que elegir.</translation>
    </message>
    <message>
        <source>✓ Right.</source>
        <translation>✓ Correcto.</translation>
    </message>
    <message>
        <source>✕ Not so.</source>
        <translation>✕ No es así.</translation>
    </message>
</context>
<context>
    <name>chainrule::RateChoicesDialog</name>
    <message>
        <source>The map of learning rates</source>
        <translation>El mapa de tasas de aprendizaje</translation>
    </message>
    <message>
        <source>the state that is shown</source>
        <translation>el estado mostrado</translation>
    </message>
    <message>
        <source>the start of the run</source>
        <translation>el inicio de la ejecución</translation>
    </message>
    <message>
        <source>the mean over all samples</source>
        <translation>la media de todos los ejemplos</translation>
    </message>
    <message>
        <source>of each step’s own samples</source>
        <translation>de los ejemplos propios de cada paso</translation>
    </message>
    <message>
        <source>S&amp;mallest α</source>
        <translation>α &amp;mínima</translation>
    </message>
    <message>
        <source>&amp;Largest α</source>
        <translation>α má&amp;xima</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Ejecuciones</translation>
    </message>
    <message>
        <source>Steps of &amp;each</source>
        <translation>&amp;Pasos de cada una</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>&amp;Coste</translation>
    </message>
    <message>
        <source>“%1” is no learning rate: a number from 10⁻¹² to 10¹² is expected.</source>
        <translation>«%1» no es una tasa de aprendizaje: se espera un número de 10⁻¹² a 10¹².</translation>
    </message>
    <message>
        <source>The largest α has to be above the smallest.</source>
        <translation>La α máxima ha de ser mayor que la mínima.</translation>
    </message>
    <message>
        <source>The α of the first column</source>
        <translation>La α de la primera columna</translation>
    </message>
    <message>
        <source>The α of the last column</source>
        <translation>La α de la última columna</translation>
    </message>
    <message>
        <source>How many columns: each trains a copy of the network</source>
        <translation>Cuántas columnas: cada una entrena una copia de la red</translation>
    </message>
    <message>
        <source>How many steps each copy makes</source>
        <translation>Cuántos pasos da cada copia</translation>
    </message>
    <message>
        <source>Where the copies begin</source>
        <translation>Dónde empiezan las copias</translation>
    </message>
    <message>
        <source>Which samples the cost C of the map is of</source>
        <translation>De qué ejemplos es el coste C del mapa</translation>
    </message>
    <message>
        <source>Make the map with these choices (Enter)</source>
        <translation>Crear el mapa con estas opciones (Intro)</translation>
    </message>
    <message>
        <source>Leave the map as it is (Escape)</source>
        <translation>Dejar el mapa como está (Esc)</translation>
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
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Set α</source>
        <translation>Fijar α</translation>
    </message>
    <message>
        <source>Choices…</source>
        <translation>Opciones…</translation>
    </message>
    <message>
        <source>Range of α, runs, steps, start and cost of the map</source>
        <translation>Intervalo de α, ejecuciones, pasos, inicio y coste del mapa</translation>
    </message>
    <message>
        <source>Click a column of the map first</source>
        <translation>Haga antes clic en una columna del mapa</translation>
    </message>
    <message>
        <source>Make this column’s steps, with α = %1</source>
        <translation>Dar los pasos de esta columna, con α = %1</translation>
    </message>
    <message>
        <source>Go on with α = %1</source>
        <translation>Seguir con α = %1</translation>
    </message>
    <message>
        <source>best after %1 steps</source>
        <translation>mejor tras %1 pasos</translation>
    </message>
    <message>
        <source>α %1</source>
        <translation>α %1</translation>
    </message>
    <message>
        <source>its cost</source>
        <translation>su coste</translation>
    </message>
    <message>
        <source>α now after %1 steps</source>
        <translation>α actual tras %1 pasos</translation>
    </message>
    <message>
        <source>chosen, α %1</source>
        <translation>elegida, α %1</translation>
    </message>
    <message>
        <source>quadratic model</source>
        <translation>modelo cuadrático</translation>
    </message>
    <message>
        <source>%1 at that step (log)</source>
        <translation>%1 en ese paso (log)</translation>
    </message>
    <message>
        <source>true cost along −%1</source>
        <translation>coste real según −%1</translation>
    </message>
    <message>
        <source>first order, −%1</source>
        <translation>primer orden, −%1</translation>
    </message>
    <message>
        <source>%1: lowest C on this line</source>
        <translation>%1: menor C en esta línea</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 actual</translation>
    </message>
</context>
<context>
    <name>chainrule::RateMap</name>
    <message>
        <source>Map of the cost over learning rate and step</source>
        <translation>Mapa del coste según la tasa de aprendizaje y el paso</translation>
    </message>
    <message>
        <source>α = %1</source>
        <translation>α = %1</translation>
    </message>
    <message>
        <source>no step after %1</source>
        <translation>ningún paso tras %1</translation>
    </message>
    <message>
        <source>step %1: C = %2</source>
        <translation>paso %1: C = %2</translation>
    </message>
    <message>
        <source>diverges</source>
        <translation>diverge</translation>
    </message>
    <message>
        <source>at the end C = %1</source>
        <translation>al final C = %1</translation>
    </message>
    <message>
        <source>after one step C = %1</source>
        <translation>tras un paso C = %1</translation>
    </message>
    <message>
        <source>second order %1</source>
        <translation>segundo orden %1</translation>
    </message>
    <message>
        <source>first order %1</source>
        <translation>primer orden %1</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>desactualizado</translation>
    </message>
    <message>
        <source>from α = %1 to %2: %3</source>
        <translation>de α = %1 a %2: %3</translation>
    </message>
    <message>
        <source>rises</source>
        <translation>sube</translation>
    </message>
    <message>
        <source>oscillates</source>
        <translation>oscila</translation>
    </message>
    <message>
        <source>too small: hardly moves</source>
        <translation>demasiado pequeña: apenas se mueve</translation>
    </message>
    <message>
        <source>stuck, saturated</source>
        <translation>atascado, saturado</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>atascado</translation>
    </message>
    <message>
        <source>learns</source>
        <translation>aprende</translation>
    </message>
    <message>
        <source>step, downwards</source>
        <translation>paso, hacia abajo</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>One column is one run of %1 steps</source>
        <translation>Una columna es una ejecución de %1 pasos</translation>
    </message>
    <message>
        <source>%1 after one step</source>
        <translation>%1 tras un paso</translation>
    </message>
    <message>
        <source>%1 after one step, mean</source>
        <translation>%1 tras un paso, media</translation>
    </message>
    <message>
        <source>learning rate %1 (log)</source>
        <translation>tasa de aprendizaje %1 (log)</translation>
    </message>
</context>
<context>
    <name>chainrule::RateReadings</name>
    <message>
        <source>Cost along the gradient</source>
        <translation>Coste según el gradiente</translation>
    </message>
    <message>
        <source>actual change</source>
        <translation>cambio real</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Once training rests, the learning rates are tried from here.</source>
        <translation>Cuando el entrenamiento se detenga, se probarán desde aquí las tasas de aprendizaje.</translation>
    </message>
    <message>
        <source>The gradient is 0: a step along it changes nothing.</source>
        <translation>El gradiente es 0: un paso en su dirección no cambia nada.</translation>
    </message>
    <message>
        <source>C or its gradient is not finite: what a step changes cannot be told.</source>
        <translation>C o su gradiente no es finito: no se puede decir qué cambia un paso.</translation>
    </message>
    <message>
        <source>One step with α = %1 takes C from %2 to %3.</source>
        <translation>Un paso con α = %1 lleva C de %2 a %3.</translation>
    </message>
    <message>
        <source>That is what the schedule takes of α = %1 at this step; each run of the map takes its part of its own α.</source>
        <translation>Es lo que el programa de α toma de α = %1 en este paso; cada ejecución del mapa toma esa misma parte de su propia α.</translation>
    </message>
    <message>
        <source>With α = 0 nothing changes.</source>
        <translation>Con α = 0 nada cambia.</translation>
    </message>
    <message>
        <source>So long a step leaves the numbers a computer can hold.</source>
        <translation>Un paso tan largo se sale de los números que caben en un ordenador.</translation>
    </message>
    <message>
        <source>So short a step changes C by less than its last digits show.</source>
        <translation>Un paso tan corto cambia C en menos de lo que muestran sus últimas cifras.</translation>
    </message>
    <message>
        <source>So short a step sees C as a plane: the first order says it all.</source>
        <translation>Un paso tan corto ve C como un plano: el primer orden lo dice todo.</translation>
    </message>
    <message>
        <source>The first order misses that C bends along the way; the second order has that.</source>
        <translation>El primer orden pasa por alto que C se curva por el camino; el segundo lo recoge.</translation>
    </message>
    <message>
        <source>The step is so long that C bends otherwise along the way than where it began: neither order promises what it does.</source>
        <translation>El paso es tan largo que por el camino C se curva de otro modo que al principio: ninguno de los dos órdenes predice lo que hace.</translation>
    </message>
    <message>
        <source>Along −g C has no lowest point that a step between 10⁻⁶ and 10⁶ in length would reach.</source>
        <translation>A lo largo de −g, C no tiene ningún mínimo al que llegue un paso de longitud entre 10⁻⁶ y 10⁶.</translation>
    </message>
    <message>
        <source>One step from here raises C from α ≈ %1 on.</source>
        <translation>Un paso desde aquí sube C a partir de α ≈ %1.</translation>
    </message>
    <message>
        <source>frozen at step %1</source>
        <translation>congelado en el paso %1</translation>
    </message>
    <message>
        <source>With the numbers of step %1</source>
        <translation>Con los números del paso %1</translation>
    </message>
    <message>
        <source>of one sample</source>
        <translation>de un ejemplo</translation>
    </message>
    <message>
        <source>mean over %1 samples</source>
        <translation>media de %1 ejemplos</translation>
    </message>
    <message>
        <source>holds the only slope, %1</source>
        <translation>contiene la única derivada, %1</translation>
    </message>
    <message>
        <source>holds all %1 slopes, %2</source>
        <translation>contiene las %1 derivadas, %2</translation>
    </message>
    <message>
        <source>Promised and actual change at α = %1</source>
        <translation>Cambio previsto y real con α = %1</translation>
    </message>
    <message>
        <source>Three learning rates</source>
        <translation>Tres tasas de aprendizaje</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>first order, −%1</source>
        <translation>primer orden, −%1</translation>
    </message>
    <message>
        <source>second order, adds %1</source>
        <translation>segundo orden, añade %1</translation>
    </message>
    <message>
        <source>lowest point of the true curve, %1</source>
        <translation>punto más bajo de la curva real, %1</translation>
    </message>
    <message>
        <source>lowest point of the model, %1</source>
        <translation>punto más bajo del modelo, %1</translation>
    </message>
    <message>
        <source>stability limit, %1 (%2 %3)</source>
        <translation>límite de estabilidad, %1 (%2 %3)</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>desactualizado</translation>
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
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Recover unsaved work</source>
        <translation>Recuperar el trabajo no guardado</translation>
    </message>
    <message>
        <source>Chainrule ended before this was saved:</source>
        <translation>Chainrule terminó antes de que se guardara esto:</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>Delete what was kept</source>
        <translation>Eliminar lo conservado</translation>
    </message>
    <message>
        <source>Keep it and ask again at the next start</source>
        <translation>Conservarlo y volver a preguntar en el próximo inicio</translation>
    </message>
    <message>
        <source>kept %1, never saved</source>
        <translation>conservado el %1, nunca guardado</translation>
    </message>
    <message>
        <source>kept %1, the file was saved later, in %2</source>
        <translation>conservado el %1, el archivo se guardó después, en %2</translation>
    </message>
    <message>
        <source>kept %1, in %2</source>
        <translation>conservado el %1, en %2</translation>
    </message>
    <message>
        <source>What was kept; the arrows choose, Enter recovers it</source>
        <translation>Lo que se ha conservado; las flechas eligen, Intro lo recupera</translation>
    </message>
    <message>
        <source>Open it as a change of its file, which is yours to save</source>
        <translation>Abrirlo como un cambio de su archivo; usted decide si lo guarda</translation>
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
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>
Double-click to go on with it</source>
        <translation>
Doble clic para seguir con ella</translation>
    </message>
    <message>
        <source>Go &amp;on with this run</source>
        <translation>Se&amp;guir con esta ejecución</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>&amp;Nombre…</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrón</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocre</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nombre de la ejecución</translation>
    </message>
    <message>
        <source>A run with a name is kept when older ones have to go.</source>
        <translation>Una ejecución con nombre se conserva cuando otras más antiguas deben eliminarse.</translation>
    </message>
    <message>
        <source>and 1 other</source>
        <translation>y otra más</translation>
    </message>
    <message>
        <source>and %1 others</source>
        <translation>y otras %1</translation>
    </message>
    <message>
        <source>%1: C = %2, hidden</source>
        <translation>%1: C = %2, oculta</translation>
    </message>
    <message>
        <source>Trains it further from where it ended</source>
        <translation>Sigue entrenándola desde donde terminó</translation>
    </message>
    <message>
        <source>A run with a name is kept longest</source>
        <translation>Una ejecución con nombre se conserva más tiempo</translation>
    </message>
    <message>
        <source>Draws its curve again</source>
        <translation>Vuelve a dibujar su curva</translation>
    </message>
    <message>
        <source>Draws no curve of it</source>
        <translation>No dibuja su curva</translation>
    </message>
    <message>
        <source>Gives it up with its curve and all its steps</source>
        <translation>La descarta con su curva y todos sus pasos</translation>
    </message>
</context>
<context>
    <name>chainrule::SampleChooser</name>
    <message>
        <source>Previous sample</source>
        <translation>Ejemplo anterior</translation>
    </message>
    <message>
        <source>Previous sample ([)</source>
        <translation>Ejemplo anterior ([)</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>Ejemplo siguiente</translation>
    </message>
    <message>
        <source>Next sample (])</source>
        <translation>Ejemplo siguiente (])</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Sample %1: the row of the data that is shown</source>
        <translation>Ejemplo %1: la fila de los datos que se muestra</translation>
    </message>
</context>
<context>
    <name>chainrule::ScheduleDialog</name>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>Schedule of the learning rate α</source>
        <translation>Programa de la tasa de aprendizaje α</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Pasos</translation>
    </message>
    <message>
        <source>&amp;Factor</source>
        <translation>&amp;Factor</translation>
    </message>
    <message>
        <source>&amp;Warm-up, steps</source>
        <translation>&amp;Calentamiento, pasos</translation>
    </message>
    <message>
        <source>“%1” is no factor: a number from 0 to 1 is expected.</source>
        <translation>«%1» no es un factor: se espera un número de 0 a 1.</translation>
    </message>
    <message>
        <source>“%1” is no factor: a number above 0 and at most 1 is expected.</source>
        <translation>«%1» no es un factor: se espera un número mayor que 0 y de 1 como máximo.</translation>
    </message>
    <message>
        <source>Step %1, the next, takes α = %2</source>
        <translation>El paso %1, el próximo, toma α = %2</translation>
    </message>
    <message>
        <source>How α changes from step to step</source>
        <translation>Cómo cambia α de un paso a otro</translation>
    </message>
    <message>
        <source>After how many steps α takes the factor, or how many the cosine lasts</source>
        <translation>Cada cuántos pasos se aplica el factor a α, o cuántos dura el coseno</translation>
    </message>
    <message>
        <source>What α is multiplied by: a number from 0 to 1</source>
        <translation>Por cuánto se multiplica α: un número de 0 a 1</translation>
    </message>
    <message>
        <source>Over how many steps α grows to its full size at first; 0 for none</source>
        <translation>En cuántos pasos crece α al principio hasta su valor completo; 0 si no hay calentamiento</translation>
    </message>
    <message>
        <source>The next step goes by this schedule (Enter)</source>
        <translation>El próximo paso sigue este programa (Intro)</translation>
    </message>
    <message>
        <source>Leave α as it is (Escape)</source>
        <translation>Dejar α como está (Esc)</translation>
    </message>
</context>
<context>
    <name>chainrule::ShownDialog</name>
    <message>
        <source>z, the weighted sums</source>
        <translation>z, las sumas ponderadas</translation>
    </message>
    <message>
        <source>a, the activations</source>
        <translation>a, las activaciones</translation>
    </message>
    <message>
        <source>σ′(z), the slopes</source>
        <translation>σ′(z), las pendientes</translation>
    </message>
    <message>
        <source>δ, the errors</source>
        <translation>δ, los errores</translation>
    </message>
    <message>
        <source>∂C/∂W, the weights&apos; gradients</source>
        <translation>∂C/∂W, los gradientes de los pesos</translation>
    </message>
    <message>
        <source>∂C/∂b, the biases&apos; gradients</source>
        <translation>∂C/∂b, los gradientes de los sesgos</translation>
    </message>
    <message>
        <source>b, the biases</source>
        <translation>b, los sesgos</translation>
    </message>
    <message>
        <source>C, the cost</source>
        <translation>C, el coste</translation>
    </message>
    <message>
        <source>α, the learning rate</source>
        <translation>α, la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>2/λmax and α*, over the slider of α</source>
        <translation>2/λmax y α*, sobre el control de α</translation>
    </message>
    <message>
        <source>Stages of the step</source>
        <translation>Etapas del paso</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Equation</source>
        <translation>Ecuación</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Predecir</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa α</translation>
    </message>
    <message>
        <source>Gradient check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Agudeza</translation>
    </message>
    <message>
        <source>Gradient norms</source>
        <translation>Gradientes</translation>
    </message>
    <message>
        <source>Legends of the network</source>
        <translation>Leyendas de la red</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Step counter</source>
        <translation>Contador de pasos</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>Magnitudes</translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation>Partes de la ventana</translation>
    </message>
    <message>
        <source>What is hidden is kept with the session, in its file. Stages of a hidden quantity are passed over.</source>
        <translation>Lo que está oculto se conserva con la sesión, en su archivo. Las etapas de una magnitud oculta se saltan.</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>Nothing is hidden then</source>
        <translation>Así no queda nada oculto</translation>
    </message>
    <message>
        <source>What is chosen is in effect already</source>
        <translation>Lo elegido ya está en vigor</translation>
    </message>
    <message>
        <source>With a tick it is shown</source>
        <translation>Lo marcado se muestra</translation>
    </message>
</context>
<context>
    <name>chainrule::SlipNote</name>
    <message>
        <source>Don&apos;t point this out again</source>
        <translation>No volver a señalar esto</translation>
    </message>
</context>
<context>
    <name>chainrule::SpeedSlider</name>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>%1 stage/s</source>
        <translation>%1 etapa/s</translation>
    </message>
    <message>
        <source>%1 stages/s</source>
        <translation>%1 etapas/s</translation>
    </message>
    <message>
        <source>%1 step/s</source>
        <translation>%1 paso/s</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 pasos/s</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>How fast Run goes: %1</source>
        <translation>Velocidad de la ejecución: %1</translation>
    </message>
    <message>
        <source>a stage each %1 s</source>
        <translation>una etapa cada %1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>chainrule::StageRibbon</name>
    <message>
        <source>Stages of a training step</source>
        <translation>Etapas de un paso de entrenamiento</translation>
    </message>
    <message>
        <source>%1, stage %2 of %3</source>
        <translation>%1, etapa %2 de %3</translation>
    </message>
    <message>
        <source>Running whole steps</source>
        <translation>Ejecutando pasos enteros</translation>
    </message>
    <message>
        <source>Between two steps</source>
        <translation>Entre dos pasos</translation>
    </message>
    <message>
        <source>Before the first stage</source>
        <translation>Antes de la primera etapa</translation>
    </message>
    <message>
        <source>On %1. </source>
        <translation>En %1. </translation>
    </message>
    <message>
        <source>Forward pass: values flow right →</source>
        <translation>Paso adelante: los valores van a la derecha →</translation>
    </message>
    <message>
        <source>Forward pass →</source>
        <translation>Paso adelante →</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Backward pass: blame flows left ←</source>
        <translation>Paso atrás: la parte del error va a la izquierda ←</translation>
    </message>
    <message>
        <source>Backward pass ←</source>
        <translation>Paso atrás ←</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>in a narrow place</comment>
        <translation>Actual.</translation>
    </message>
</context>
<context>
    <name>chainrule::StepScrubber</name>
    <message>
        <source>Step of the run</source>
        <translation>Paso de la ejecución</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
    <message>
        <source>Step %1 of %2. Training from here repeats the run; a change makes it another one</source>
        <translation>Paso %1 de %2. Entrenar desde aquí repite la ejecución; un cambio la convierte en otra</translation>
    </message>
    <message>
        <source>Go back to any step of the run</source>
        <translation>Volver a cualquier paso de la ejecución</translation>
    </message>
    <message>
        <source>The band is what the plot shows of it</source>
        <translation>La banda es lo que muestra de ella el gráfico</translation>
    </message>
    <message>
        <source>Type a step from %1 to %2</source>
        <translation>Escriba un paso de %1 a %2</translation>
    </message>
    <message>
        <source>“%1” is no step: a whole number from %2 to %3 is expected.</source>
        <translation>«%1» no es un paso: se espera un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>The run has no step %1 yet. This is its last one, step %2.</source>
        <translation>La ejecución aún no tiene paso %1. Este es el último, el paso %2.</translation>
    </message>
    <message>
        <source>The run has no step %1. This is its first one, step %2.</source>
        <translation>La ejecución no tiene paso %1. Este es el primero, el paso %2.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
</context>
<context>
    <name>chainrule::StepSummary</name>
    <message>
        <source>What one step does now</source>
        <translation>Qué hace ahora un paso</translation>
    </message>
    <message>
        <source>gradient norm, layer %1</source>
        <translation>norma del gradiente, capa %1</translation>
    </message>
    <message>
        <source>last step, promised:</source>
        <translation>último paso, previsto:</translation>
    </message>
    <message>
        <source>last step, actual</source>
        <translation>último paso, real</translation>
    </message>
</context>
<context>
    <name>chainrule::TrainingController</name>
    <message>
        <source>Nothing was changed: what is shown is out of date, and the new numbers are on their way.</source>
        <translation>No se ha cambiado nada: lo que se muestra está desactualizado y los números nuevos están en camino.</translation>
    </message>
</context>
<context>
    <name>chainrule::TransportBar</name>
    <message>
        <source>Training controls</source>
        <translation>Controles del entrenamiento</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Volver al inicio</translation>
    </message>
    <message>
        <source>Back to the same start (Home)</source>
        <translation>Volver al mismo inicio (Inicio)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>At&amp;rás</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>One stage back (←, Backspace)</source>
        <translation>Una etapa atrás (←, Retroceso)</translation>
    </message>
    <message>
        <source>&amp;Next stage</source>
        <translation>Si&amp;guiente</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next stage (Space, →)</source>
        <translation>Etapa siguiente (Espacio, →)</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Paso</translation>
    </message>
    <message>
        <source>One whole step (Enter)</source>
        <translation>Un paso entero (Intro)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;usa</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecutar</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Pause after this step (R)</source>
        <translation>Pausa tras este paso (R)</translation>
    </message>
    <message>
        <source>Run (R)</source>
        <translation>Ejecutar (R)</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>no calculado</translation>
    </message>
</context>
<context>
    <name>chainrule::VectorStrip</name>
    <message>
        <source>Target of the shown sample</source>
        <translation>Objetivo del ejemplo mostrado</translation>
    </message>
    <message>
        <source>Input of the shown sample</source>
        <translation>Entrada del ejemplo mostrado</translation>
    </message>
</context>
<context>
    <name>chainrule::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>Ar&amp;chivo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Import table…</source>
        <translation>&amp;Importar tabla…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>G&amp;uardar como…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Export &amp;plot…</source>
        <translation>Exportar grá&amp;fico…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Copy e&amp;quation as</source>
        <translation>Copiar e&amp;cuación como</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Restablecer &amp;disposición</translation>
    </message>
    <message>
        <source>Point out the article&apos;s &amp;slips again</source>
        <translation>Señalar de nuevo las &amp;erratas del artículo</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;cercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>&amp;Fit network</source>
        <translation>Ajus&amp;tar la red</translation>
    </message>
    <message>
        <source>Colours of the &amp;platform</source>
        <translation>Colores del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Cla&amp;ro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Oscuro o claro</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Reducir &amp;movimiento</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>En&amp;trenar</translation>
    </message>
    <message>
        <source>&amp;Next stage</source>
        <translation>Etapa si&amp;guiente</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Stage &amp;back</source>
        <translation>Etapa &amp;anterior</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Next &amp;half</source>
        <translation>Mitad sig&amp;uiente</translation>
    </message>
    <message>
        <source>Shift+→</source>
        <translation>Mayús+→</translation>
    </message>
    <message>
        <source>&amp;Previous half</source>
        <translation>Mitad an&amp;terior</translation>
    </message>
    <message>
        <source>Shift+←</source>
        <translation>Mayús+←</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecutar</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>Más &amp;rápido</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>Más &amp;lento</translation>
    </message>
    <message>
        <source>Previous sample</source>
        <translation>Ejemplo anterior</translation>
    </message>
    <message>
        <source>[</source>
        <translation>[</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>Ejemplo siguiente</translation>
    </message>
    <message>
        <source>]</source>
        <translation>]</translation>
    </message>
    <message>
        <source>Back to the &amp;start</source>
        <translation>Volver al &amp;inicio</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Same start with &amp;another α…</source>
        <translation>Mismo inicio con &amp;otra α…</translation>
    </message>
    <message>
        <source>New start, ne&amp;w weights</source>
        <translation>Nuevo inicio, otros &amp;pesos</translation>
    </message>
    <message>
        <source>S&amp;chedule of α…</source>
        <translation>Progra&amp;ma de α…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;About Chainrule</source>
        <translation>&amp;Acerca de Chainrule</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pau&amp;sa</translation>
    </message>
    <message>
        <source>Plot as a &amp;table</source>
        <translation>Gráfico como ta&amp;bla</translation>
    </message>
    <message>
        <source>Wh&amp;ole step</source>
        <translation>Paso &amp;entero</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>Guía del &amp;usuario</translation>
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
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Mayús+F1</translation>
    </message>
    <message>
        <source>New e&amp;xercise…</source>
        <translation>Nuevo e&amp;jercicio…</translation>
    </message>
    <message>
        <source>Save report of pre&amp;dictions…</source>
        <translation>Guardar informe de &amp;predicciones…</translation>
    </message>
    <message>
        <source>&amp;What is shown…</source>
        <translation>&amp;Qué se muestra…</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>Pr&amp;esent</source>
        <translation>Prese&amp;ntar</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Más &amp;pequeño</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Pla&amp;y stages</source>
        <translation>Reprodu&amp;cir etapas</translation>
    </message>
    <message>
        <source>&amp;Play, until any key</source>
        <translation>&amp;Reproducir, hasta pulsar una tecla</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>A stage each %1 s</source>
        <translation>Una etapa cada %1&#xa0;s</translation>
    </message>
    <message>
        <source>Mo&amp;ve network</source>
        <translation>Mover l&amp;a red</translation>
    </message>
    <message>
        <source>To the &amp;left</source>
        <translation>Hacia la &amp;izquierda</translation>
    </message>
    <message>
        <source>To the &amp;right</source>
        <translation>Hacia la &amp;derecha</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Hacia &amp;arriba</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Hacia a&amp;bajo</translation>
    </message>
    <message>
        <source>Small networks to be worked by hand, in the window or on a sheet</source>
        <translation>Redes pequeñas para calcular a mano, en la ventana o en una hoja</translation>
    </message>
    <message>
        <source>Opens a session from its file, as dropping the file on the window does</source>
        <translation>Abre una sesión desde su archivo, igual que al soltar el archivo sobre la ventana</translation>
    </message>
    <message>
        <source>Makes a session of a table: a CSV file with a row of names</source>
        <translation>Hace una sesión de una tabla: un archivo CSV con una fila de nombres</translation>
    </message>
    <message>
        <source>Writes the session with its whole run to its file</source>
        <translation>Escribe la sesión con toda su ejecución en su archivo</translation>
    </message>
    <message>
        <source>Writes the session with its whole run to another file</source>
        <translation>Escribe la sesión con toda su ejecución en otro archivo</translation>
    </message>
    <message>
        <source>The step as a worked example, the network as a picture, every number as a table</source>
        <translation>El paso como ejemplo resuelto, la red como imagen, todos los números como tabla</translation>
    </message>
    <message>
        <source>The plot of the tab in front, as a picture or as numbers</source>
        <translation>El gráfico de la pestaña visible, como imagen o como números</translation>
    </message>
    <message>
        <source>What Predict has asked so far and how it was answered</source>
        <translation>Lo que se ha pedido predecir hasta ahora y cómo se respondió</translation>
    </message>
    <message>
        <source>Closes the window; where something has changed, it asks first</source>
        <translation>Cierra la ventana; si algo ha cambiado, pregunta antes</translation>
    </message>
    <message>
        <source>Takes back an edit, a change of α or the beginning of another run</source>
        <translation>Revierte una edición, un cambio de α o el inicio de otra ejecución</translation>
    </message>
    <message>
        <source>Makes again what was taken back</source>
        <translation>Vuelve a hacer lo que se revirtió</translation>
    </message>
    <message>
        <source>Shows this part of the window, or hides it</source>
        <translation>Muestra esta parte de la ventana o la oculta</translation>
    </message>
    <message>
        <source>Puts every panel back where it was at first</source>
        <translation>Devuelve cada panel a donde estaba al principio</translation>
    </message>
    <message>
        <source>Hides quantities and panels that are not taught yet</source>
        <translation>Oculta magnitudes y paneles que aún no se enseñan</translation>
    </message>
    <message>
        <source>Brings back the remarks that were dismissed</source>
        <translation>Vuelve a mostrar las observaciones descartadas</translation>
    </message>
    <message>
        <source>The numbers of the plot in front, in a window of their own</source>
        <translation>Los números del gráfico visible, en una ventana propia</translation>
    </message>
    <message>
        <source>Makes the network larger</source>
        <translation>Hace la red más grande</translation>
    </message>
    <message>
        <source>Makes the network smaller, as far as it fits</source>
        <translation>Hace la red más pequeña, hasta que cabe entera</translation>
    </message>
    <message>
        <source>Shows all of the network again</source>
        <translation>Vuelve a mostrar toda la red</translation>
    </message>
    <message>
        <source>Changes from the one to the other</source>
        <translation>Cambia de uno a otro</translation>
    </message>
    <message>
        <source>Shows every change at once, without movement</source>
        <translation>Muestra cada cambio de una vez, sin movimiento</translation>
    </message>
    <message>
        <source>Fills the screen with network and equation, in type for the last row</source>
        <translation>Llena la pantalla con la red y la ecuación, en letra para la última fila</translation>
    </message>
    <message>
        <source>The window as large as the screen, or as it was</source>
        <translation>La ventana tan grande como la pantalla, o como estaba</translation>
    </message>
    <message>
        <source>Shows what lies to the left of what is in sight</source>
        <translation>Muestra lo que está a la izquierda de lo visible</translation>
    </message>
    <message>
        <source>Shows what lies to the right of what is in sight</source>
        <translation>Muestra lo que está a la derecha de lo visible</translation>
    </message>
    <message>
        <source>Shows what lies above what is in sight</source>
        <translation>Muestra lo que está por encima de lo visible</translation>
    </message>
    <message>
        <source>Shows what lies below what is in sight</source>
        <translation>Muestra lo que está por debajo de lo visible</translation>
    </message>
    <message>
        <source>The next larger size of text</source>
        <translation>El siguiente tamaño de texto mayor</translation>
    </message>
    <message>
        <source>The next smaller size of text</source>
        <translation>El siguiente tamaño de texto menor</translation>
    </message>
    <message>
        <source>Reveals the next stage of the training step</source>
        <translation>Revela la siguiente etapa del paso de entrenamiento</translation>
    </message>
    <message>
        <source>Hides the last stage again, or goes back into the step before</source>
        <translation>Vuelve a ocultar la última etapa, o retrocede al paso anterior</translation>
    </message>
    <message>
        <source>To the end of the forward pass, of the backward pass, past the update</source>
        <translation>Al final del paso adelante, del paso atrás, tras la actualización</translation>
    </message>
    <message>
        <source>Back to where this half of the step begins</source>
        <translation>De vuelta adonde empieza esta mitad del paso</translation>
    </message>
    <message>
        <source>Completes the step, or makes the next one</source>
        <translation>Completa el paso, o da el siguiente</translation>
    </message>
    <message>
        <source>Makes step after step, until it is paused</source>
        <translation>Da un paso tras otro, hasta que se pausa</translation>
    </message>
    <message>
        <source>Makes more steps in a second while it runs</source>
        <translation>Da más pasos por segundo mientras se ejecuta</translation>
    </message>
    <message>
        <source>Makes fewer steps in a second while it runs</source>
        <translation>Da menos pasos por segundo mientras se ejecuta</translation>
    </message>
    <message>
        <source>Shows the numbers of the row before in the data</source>
        <translation>Muestra los números de la fila anterior de los datos</translation>
    </message>
    <message>
        <source>Shows the numbers of the next row of the data</source>
        <translation>Muestra los números de la fila siguiente de los datos</translation>
    </message>
    <message>
        <source>Begins another run from the same weights</source>
        <translation>Empieza otra ejecución con los mismos pesos</translation>
    </message>
    <message>
        <source>Begins another run with it and goes as far as this one has got</source>
        <translation>Empieza con él otra ejecución y llega hasta donde ha llegado esta</translation>
    </message>
    <message>
        <source>Begins another run from weights that are drawn anew</source>
        <translation>Empieza otra ejecución con pesos sorteados de nuevo</translation>
    </message>
    <message>
        <source>Lets α change from step to step</source>
        <translation>Hace que α cambie de paso en paso</translation>
    </message>
    <message>
        <source>Goes from stage to stage by itself, on through the steps</source>
        <translation>Va de etapa en etapa por sí solo, a lo largo de los pasos</translation>
    </message>
    <message>
        <source>Opens the guide at its beginning; F1 opens it at what has the keyboard</source>
        <translation>Abre la guía por el principio; F1 la abre en lo que tiene el teclado</translation>
    </message>
    <message>
        <source>Lists every key of the window</source>
        <translation>Enumera todas las teclas de la ventana</translation>
    </message>
    <message>
        <source>Explains the panel that is clicked next</source>
        <translation>Explica el panel en que se haga clic a continuación</translation>
    </message>
    <message>
        <source>Its version and its licence</source>
        <translation>Su versión y su licencia</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A smaller z would lower C.</source>
        <translation>Una z menor reduciría C.</translation>
    </message>
    <message>
        <source>A larger z would lower C.</source>
        <translation>Una z mayor reduciría C.</translation>
    </message>
    <message>
        <source>%1 is %2: its error is 0, and it sends no blame back.</source>
        <translation>%1 %2: su error es 0 y no envía atrás ninguna parte del error.</translation>
    </message>
    <message>
        <source>%1 is %2, but %3 is flat there: its error is 0, and this sample cannot correct it.</source>
        <translation>%1 %2, pero %3 es plana ahí: su error es 0 y este ejemplo no puede corregirla.</translation>
    </message>
    <message>
        <source>%1 is %2; with cross-entropy the slope cancels, so that is its error.</source>
        <translation>%1 %2; con la entropía cruzada la pendiente se cancela, así que ese es su error.</translation>
    </message>
    <message>
        <source>%1 is %2, but %3 is nearly flat there (slope %4): its error is only %5.</source>
        <translation>%1 %2, pero %3 es casi plana ahí (pendiente %4): su error es de solo %5.</translation>
    </message>
    <message>
        <source>%1 is %2; the slope of %3 is 1 there, so that is its error.</source>
        <translation>%1 %2; la pendiente de %3 ahí es 1, así que ese es su error.</translation>
    </message>
    <message>
        <source>%1 is %2; the slope of %3, at most %4, shrinks that to an error of %5.</source>
        <translation>%1 %2; la pendiente de %3, como mucho %4, lo reduce a un error de %5.</translation>
    </message>
    <message>
        <source>No blame reaches %1: %2.</source>
        <extracomment>%2 is a clause: &quot;No blame reaches input 1: its weight to output 2 is exactly 0.&quot;</extracomment>
        <translation>A %1 no le llega ninguna parte del error: %2.</translation>
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
        <translation>%1 recibe su parte del error a través de %2, su única vía</translation>
    </message>
    <message>
        <source>%1 is blamed only through %2, since %3</source>
        <extracomment>%3 is a clause: &quot;… since its weight to output 2 is exactly 0&quot;</extracomment>
        <translation>%1 recibe su parte del error solo a través de %2, ya que %3</translation>
    </message>
    <message>
        <source>The blame sent back to %1 cancels exactly: %2 is left of terms that add up to %3 without their signs</source>
        <translation>la parte del error que vuelve a %1 se cancela exactamente: queda %2 de términos que suman %3 sin sus signos</translation>
    </message>
    <message>
        <source>The blame sent back to %1 nearly cancels: %2 is left of terms that add up to %3 without their signs</source>
        <translation>la parte del error que vuelve a %1 casi se cancela: queda %2 de términos que suman %3 sin sus signos</translation>
    </message>
    <message>
        <source>%1 gets %2 of its blame through %3</source>
        <translation>%1 recibe %2 de su parte del error a través de %3</translation>
    </message>
    <message>
        <source>%1 gets %2 of its blame through %3, signs aside</source>
        <translation>%1 recibe, sin contar los signos, %2 de su parte del error a través de %3</translation>
    </message>
    <message>
        <source>%1 is blamed from several sides, the most (%2) through %3 and as much through another</source>
        <translation>%1 recibe su parte del error de varios lados, lo más (%2) a través de %3 y otro tanto a través de otra</translation>
    </message>
    <message numerus="yes">
        <source>%1 is blamed from several sides, the most (%2) through %3 and as much through %n others</source>
        <translation>
            <numerusform>%1 recibe su parte del error de varios lados, lo más (%2) a través de %3 y otro tanto a través de %n más</numerusform>
            <numerusform>%1 recibe su parte del error de varios lados, lo más (%2) a través de %3 y otro tanto a través de cada una de otras %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is blamed from several sides, the most (%2) through %3</source>
        <translation>%1 recibe su parte del error de varios lados, lo más (%2) a través de %3</translation>
    </message>
    <message>
        <source>%1 is flat there, so none of it gets through.</source>
        <translation>%1 es plana ahí, así que no deja pasar nada.</translation>
    </message>
    <message>
        <source>%1 is nearly flat there (slope %2), so hardly any of it gets through.</source>
        <translation>%1 es casi plana ahí (pendiente %2), así que apenas deja pasar nada.</translation>
    </message>
    <message>
        <source>the slope of %1 is 1 there, so all of it gets through.</source>
        <translation>la pendiente de %1 ahí es 1, así que lo deja pasar todo.</translation>
    </message>
    <message>
        <source>the slope of %1, at most %2, then shrinks that blame.</source>
        <translation>la pendiente de %1, como mucho %2, reduce después esa parte.</translation>
    </message>
    <message>
        <source>the error of %1 is exactly 0</source>
        <translation>el error de %1 es exactamente 0</translation>
    </message>
    <message>
        <source>its weight to %1 is exactly 0</source>
        <translation>su peso hacia %1 es exactamente 0</translation>
    </message>
    <message>
        <source>all errors of the outputs are exactly 0</source>
        <translation>todos los errores de las salidas son exactamente 0</translation>
    </message>
    <message>
        <source>all errors of layer %1 are exactly 0</source>
        <translation>todos los errores de la capa %1 son exactamente 0</translation>
    </message>
    <message>
        <source>all its weights to the outputs are exactly 0</source>
        <translation>todos sus pesos hacia las salidas son exactamente 0</translation>
    </message>
    <message>
        <source>all its weights to layer %1 are exactly 0</source>
        <translation>todos sus pesos hacia la capa %1 son exactamente 0</translation>
    </message>
    <message>
        <source>every way on carries exactly 0</source>
        <translation>todas las vías llevan exactamente 0</translation>
    </message>
    <message>
        <source>its weights to the others are exactly 0</source>
        <translation>sus pesos hacia las demás son exactamente 0</translation>
    </message>
    <message>
        <source>the errors of the others are exactly 0</source>
        <translation>los errores de las demás son exactamente 0</translation>
    </message>
    <message>
        <source>every other way on carries exactly 0</source>
        <translation>todas las demás vías llevan exactamente 0</translation>
    </message>
    <message>
        <source>raising this weight would raise %1, so gradient descent lowers it.</source>
        <translation>subir este peso aumentaría %1, así que el descenso de gradiente lo baja.</translation>
    </message>
    <message>
        <source>raising this weight would lower %1, so gradient descent raises it.</source>
        <translation>subir este peso reduciría %1, así que el descenso de gradiente lo sube.</translation>
    </message>
    <message>
        <source>raising this bias would raise %1, but biases are fixed here.</source>
        <translation>subir este sesgo aumentaría %1, pero aquí los sesgos son fijos.</translation>
    </message>
    <message>
        <source>raising this bias would lower %1, but biases are fixed here.</source>
        <translation>subir este sesgo reduciría %1, pero aquí los sesgos son fijos.</translation>
    </message>
    <message>
        <source>raising this bias would raise %1, so gradient descent lowers it.</source>
        <translation>subir este sesgo aumentaría %1, así que el descenso de gradiente lo baja.</translation>
    </message>
    <message>
        <source>raising this bias would lower %1, so gradient descent raises it.</source>
        <translation>subir este sesgo reduciría %1, así que el descenso de gradiente lo sube.</translation>
    </message>
    <message>
        <source>%1 has an error of exactly 0, so this weight gets no gradient.</source>
        <translation>%1 tiene un error de exactamente 0, así que este peso no recibe gradiente.</translation>
    </message>
    <message>
        <source>%1 has an error of exactly 0, so its bias gets no gradient.</source>
        <translation>%1 tiene un error de exactamente 0, así que su sesgo no recibe gradiente.</translation>
    </message>
    <message>
        <source>A bias is a weight from a constant 1, so its gradient is the error itself: %1</source>
        <extracomment>%1 is a sentence: &quot;… raising this bias would raise C, so gradient descent lowers it.&quot;</extracomment>
        <translation>Un sesgo es un peso que parte de una constante 1, así que su gradiente es el propio error: %1</translation>
    </message>
    <message>
        <source>%1 is exactly 0, so this weight had no part in the error: its gradient is 0.</source>
        <translation>%1 es exactamente 0, así que este peso no ha influido en el error: su gradiente es 0.</translation>
    </message>
    <message>
        <source>%1 sent %2 to %3, whose error is %4: their product is too small to be told from 0.</source>
        <translation>%1 envió %2 a %3, cuyo error es %4: su producto es demasiado pequeño para distinguirse de 0.</translation>
    </message>
    <message>
        <source>%1 sent %2 to %3, whose error is %4: %5</source>
        <extracomment>%5 is a sentence: &quot;… raising this weight would raise C, so gradient descent lowers it.&quot;</extracomment>
        <translation>%1 envió %2 a %3, cuyo error es %4: %5</translation>
    </message>
    <message>
        <source>%1 is nearly flat there, which keeps the gradient small.</source>
        <translation>%1 es casi plana ahí, lo que mantiene pequeño el gradiente.</translation>
    </message>
    <message>
        <source>The step uses %1, not the one shown: %2</source>
        <extracomment>%2 is a sentence: &quot;… raising this weight would raise C, so gradient descent lowers it.&quot;</extracomment>
        <translation>El paso usa %1, no el que se muestra: %2</translation>
    </message>
    <message numerus="yes">
        <source>The mean over the %n samples of the step is %1.</source>
        <translation>
            <numerusform>La media de los %n ejemplos del paso es %1.</numerusform>
            <numerusform>La media de los %n ejemplos del paso es %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mean over the %n samples of the step is %1: %2</source>
        <extracomment>%2 is a sentence.</extracomment>
        <translation>
            <numerusform>La media de los %n ejemplos del paso es %1: %2</numerusform>
            <numerusform>La media de los %n ejemplos del paso es %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the step&apos;s %n samples only %1 gives this weight a gradient.</source>
        <translation>
            <numerusform>De los %n ejemplos del paso, solo %1 da gradiente a este peso.</numerusform>
            <numerusform>De los %n ejemplos del paso, solo %1 da gradiente a este peso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the step&apos;s %n samples only %1 gives this bias a gradient.</source>
        <translation>
            <numerusform>De los %n ejemplos del paso, solo %1 da gradiente a este sesgo.</numerusform>
            <numerusform>De los %n ejemplos del paso, solo %1 da gradiente a este sesgo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The samples pull against each other: the mean of the %n is %1, without their signs it would be %2.</source>
        <translation>
            <numerusform>Los ejemplos tiran en sentidos opuestos: la media de los %n es %1; sin sus signos sería %2.</numerusform>
            <numerusform>Los ejemplos tiran en sentidos opuestos: la media de los %n es %1; sin sus signos sería %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gives %2 of the mean of the %n samples.</source>
        <translation>
            <numerusform>%1 aporta %2 de la media de los %n ejemplos.</numerusform>
            <numerusform>%1 aporta %2 de la media de los %n ejemplos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gives %2 of the mean of the %n samples, signs aside.</source>
        <translation>
            <numerusform>%1 aporta, sin contar los signos, %2 de la media de los %n ejemplos.</numerusform>
            <numerusform>%1 aporta, sin contar los signos, %2 de la media de los %n ejemplos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No sample decides alone: the %1 largest parts of the mean of the %n are equal, %2, and one is that of %3.</source>
        <extracomment>%1 is how many parts are equal; %2 &quot;33 % each&quot;.</extracomment>
        <translation>
            <numerusform>Ningún ejemplo decide por sí solo: las %1 partes mayores de la media de los %n son iguales, %2, y una la aporta %3.</numerusform>
            <numerusform>Ningún ejemplo decide por sí solo: las %1 partes mayores de la media de los %n son iguales, %2, y una la aporta %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No sample decides alone: the largest part of the mean of the %n, %1, is that of %2.</source>
        <translation>
            <numerusform>Ningún ejemplo decide por sí solo: la mayor parte de la media de los %n, %1, la aporta %2.</numerusform>
            <numerusform>Ningún ejemplo decide por sí solo: la mayor parte de la media de los %n, %1, la aporta %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>so this weight gets no gradient.</source>
        <extracomment>The end of a sentence: &quot;Input 1 is exactly 0 in every sample of the step, so …&quot;</extracomment>
        <translation>así que este peso no recibe gradiente.</translation>
    </message>
    <message>
        <source>so this bias gets no gradient.</source>
        <translation>así que este sesgo no recibe gradiente.</translation>
    </message>
    <message>
        <source>%1 has an error of exactly 0 in the sample of the step, %2</source>
        <translation>%1 tiene un error de exactamente 0 en el ejemplo del paso, %2</translation>
    </message>
    <message>
        <source>%1 has an error of exactly 0 in every sample of the step, %2</source>
        <translation>%1 tiene un error de exactamente 0 en todos los ejemplos del paso, %2</translation>
    </message>
    <message>
        <source>%1 is exactly 0 in the sample of the step, %2</source>
        <translation>%1 es exactamente 0 en el ejemplo del paso, %2</translation>
    </message>
    <message>
        <source>%1 is exactly 0 in every sample of the step, %2</source>
        <translation>%1 es exactamente 0 en todos los ejemplos del paso, %2</translation>
    </message>
    <message>
        <source>Error times input is exactly 0 in the sample of the step, %1</source>
        <translation>El producto de error y entrada es exactamente 0 en el ejemplo del paso, %1</translation>
    </message>
    <message>
        <source>Error times input is exactly 0 in every sample of the step, %1</source>
        <translation>El producto de error y entrada es exactamente 0 en todos los ejemplos del paso, %1</translation>
    </message>
    <message>
        <source>%1 adds up nothing: every term is exactly 0.</source>
        <translation>%1 no suma nada: todos los términos son exactamente 0.</translation>
    </message>
    <message>
        <source>Only %1 counts in %2: every other term is exactly 0.</source>
        <translation>Solo %1 cuenta en %2: todos los demás términos son exactamente 0.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <extracomment>&quot;Output 1 is 0.5010 too high.&quot;</extracomment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>The cost is 0: nothing is left to correct.</source>
        <translation>El coste es 0: no queda nada que corregir.</translation>
    </message>
    <message>
        <source>its bias</source>
        <extracomment>Of a neuron: the last term of its sum.</extracomment>
        <translation>su sesgo</translation>
    </message>
    <message>
        <source>What %1 adds up cancels exactly: %2 is left of terms that add up to %3 without their signs.</source>
        <translation>Lo que suma %1 se cancela exactamente: queda %2 de términos que suman %3 sin sus signos.</translation>
    </message>
    <message>
        <source>What %1 adds up nearly cancels: %2 is left of terms that add up to %3 without their signs.</source>
        <translation>Lo que suma %1 casi se cancela: queda %2 de términos que suman %3 sin sus signos.</translation>
    </message>
    <message>
        <source>%1 carries most: %2 of what %3 adds up.</source>
        <translation>%1 es lo que más aporta: %2 de lo que suma %3.</translation>
    </message>
    <message>
        <source>%1 carries most: %2 of what %3 adds up, signs aside.</source>
        <translation>%1 es lo que más aporta: %2 de lo que suma %3, sin contar los signos.</translation>
    </message>
    <message numerus="yes">
        <source>No term decides alone: the %n largest are equal, one of them from %1, %2 each of what %3 adds up.</source>
        <translation>
            <numerusform>Ningún término decide por sí solo: los %n mayores son iguales, uno de ellos de %1, y cada uno es %2 de lo que suma %3.</numerusform>
            <numerusform>Ningún término decide por sí solo: los %n mayores son iguales, uno de ellos de %1, y cada uno es %2 de lo que suma %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No term decides alone: the %n largest are equal, one of them from %1, %2 each of what %3 adds up, signs aside.</source>
        <translation>
            <numerusform>Ningún término decide por sí solo: los %n mayores son iguales, uno de ellos de %1, y cada uno es %2 de lo que suma %3, sin contar los signos.</numerusform>
            <numerusform>Ningún término decide por sí solo: los %n mayores son iguales, uno de ellos de %1, y cada uno es %2 de lo que suma %3, sin contar los signos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No term decides alone: the largest, from %1, is %2 of what %3 adds up.</source>
        <translation>Ningún término decide por sí solo: el mayor, de %1, es %2 de lo que suma %3.</translation>
    </message>
    <message>
        <source>No term decides alone: the largest, from %1, is %2 of what %3 adds up, signs aside.</source>
        <translation>Ningún término decide por sí solo: el mayor, de %1, es %2 de lo que suma %3, sin contar los signos.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its weights are exactly 0.</source>
        <translation>
            <numerusform>%n de sus pesos es exactamente 0.</numerusform>
            <numerusform>%n de sus pesos son exactamente 0.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its weight from %1 is exactly 0.</source>
        <translation>Su peso desde %1 es exactamente 0.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its inputs are exactly 0.</source>
        <translation>
            <numerusform>%n de sus entradas es exactamente 0.</numerusform>
            <numerusform>%n de sus entradas son exactamente 0.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is exactly 0, so its weight does not matter here.</source>
        <translation>%1 es exactamente 0, así que su peso no importa aquí.</translation>
    </message>
    <message>
        <source>The whole cost comes from the one output, which is %1.</source>
        <translation>Todo el coste viene de la única salida, que %1.</translation>
    </message>
    <message>
        <source>The whole cost comes from %1, which is %2; the other adds nothing.</source>
        <translation>Todo el coste viene de %1, que %2; la otra no añade nada.</translation>
    </message>
    <message>
        <source>The whole cost comes from %1, which is %2; the others add nothing.</source>
        <translation>Todo el coste viene de %1, que %2; las demás no añaden nada.</translation>
    </message>
    <message>
        <source>%1 makes %2 of the cost: it is %3.</source>
        <translation>%1 aporta %2 del coste: %3.</translation>
    </message>
    <message numerus="yes">
        <source>No output makes most of the cost; the %n largest parts are equal, %1 each, and one is that of %2, which is %3.</source>
        <translation>
            <numerusform>Ninguna salida aporta la mayor parte del coste; las %n partes mayores son iguales, %1 cada una, y una es la de %2, que %3.</numerusform>
            <numerusform>Ninguna salida aporta la mayor parte del coste; las %n partes mayores son iguales, %1 cada una, y una es la de %2, que %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>No output makes most of the cost; the largest part, %1, is that of %2, which is %3.</source>
        <translation>Ninguna salida aporta la mayor parte del coste; la mayor, %1, es la de %2, que %3.</translation>
    </message>
    <message>
        <source>Softmax always gives 1 to one output alone.</source>
        <translation>Softmax siempre da 1 a una única salida.</translation>
    </message>
    <message>
        <source>%1 gets %2 of the 1 that softmax shares out.</source>
        <translation>%1 recibe %2 del 1 que reparte softmax.</translation>
    </message>
    <message>
        <source>%1 passes %2 on unchanged; its slope there is 1.</source>
        <translation>%1 transmite %2 sin cambios; su pendiente ahí es 1.</translation>
    </message>
    <message>
        <source>The identity passes %1 on unchanged; its slope is 1 everywhere.</source>
        <translation>La identidad transmite %1 sin cambios; su pendiente es 1 en todas partes.</translation>
    </message>
    <message>
        <source>%1 squashes %2 to %3; its slope there is %4, of at most %5.</source>
        <translation>%1 comprime %2 a %3; su pendiente ahí es %4, de un máximo de %5.</translation>
    </message>
    <message>
        <source>z is exactly 0, so %1 will give ½.</source>
        <translation>z es exactamente 0, así que %1 dará ½.</translation>
    </message>
    <message>
        <source>z is positive, so %1 will give more than ½.</source>
        <translation>z es positiva, así que %1 dará más de ½.</translation>
    </message>
    <message>
        <source>z is negative, so %1 will give less than ½.</source>
        <translation>z es negativa, así que %1 dará menos de ½.</translation>
    </message>
    <message>
        <source>z is exactly 0, so %1 will give 0.</source>
        <translation>z es exactamente 0, así que %1 dará 0.</translation>
    </message>
    <message>
        <source>z is positive, so %1 will give a positive number.</source>
        <translation>z es positiva, así que %1 dará un número positivo.</translation>
    </message>
    <message>
        <source>z is negative, so %1 will give a negative number.</source>
        <translation>z es negativa, así que %1 dará un número negativo.</translation>
    </message>
    <message>
        <source>z is positive, so %1 will pass it on unchanged.</source>
        <translation>z es positiva, así que %1 la transmitirá sin cambios.</translation>
    </message>
    <message>
        <source>z is negative, so %1 will give 0.</source>
        <translation>z es negativa, así que %1 dará 0.</translation>
    </message>
    <message>
        <source>No output has a larger share.</source>
        <translation>Ninguna salida tiene una parte mayor.</translation>
    </message>
    <message numerus="yes">
        <source>%n outputs share the largest share.</source>
        <translation>
            <numerusform>%n salida tiene la parte mayor.</numerusform>
            <numerusform>%n salidas comparten la parte mayor.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the largest share.</source>
        <translation>%1 tiene la parte mayor.</translation>
    </message>
    <message>
        <source>No output has a larger z.</source>
        <translation>Ninguna salida tiene una z mayor.</translation>
    </message>
    <message numerus="yes">
        <source>%n outputs share the largest z.</source>
        <translation>
            <numerusform>%n salida tiene la z mayor.</numerusform>
            <numerusform>%n salidas comparten la z mayor.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the largest z.</source>
        <translation>%1 tiene la z mayor.</translation>
    </message>
    <message>
        <source>%1 cuts the negative %2 to 0 and is flat there: no blame will pass back through %3.</source>
        <translation>%1 recorta el negativo %2 a 0 y es plana ahí: ninguna parte del error volverá por %3.</translation>
    </message>
    <message>
        <source>%1 takes 0 to 0 and is flat there: no blame will pass back through %2.</source>
        <translation>%1 lleva 0 a 0 y es plana ahí: ninguna parte del error volverá por %2.</translation>
    </message>
    <message>
        <source>%1 is saturated at %2, its slope only %3; but with cross-entropy it cancels.</source>
        <translation>%1 está saturada en %2, con una pendiente de solo %3; pero con la entropía cruzada se cancela.</translation>
    </message>
    <message>
        <source>%1 is saturated at %2, its slope only %3: no blame will pass back through %4.</source>
        <translation>%1 está saturada en %2, con una pendiente de solo %3: ninguna parte del error volverá por %4.</translation>
    </message>
    <message>
        <source>%1 is saturated at %2, its slope only %3: hardly any blame will pass back through %4.</source>
        <translation>%1 está saturada en %2, con una pendiente de solo %3: apenas volverá parte del error por %4.</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>la entrada %1</translation>
    </message>
    <message>
        <source>output %1</source>
        <translation>la salida %1</translation>
    </message>
    <message>
        <source>neuron %1 of layer %2</source>
        <translation>la neurona %1 de la capa %2</translation>
    </message>
    <message>
        <source>neuron %1</source>
        <translation>la neurona %1</translation>
    </message>
    <message>
        <source>times</source>
        <translation>por</translation>
    </message>
    <message>
        <source>prime</source>
        <translation>prima</translation>
    </message>
    <message>
        <source>of</source>
        <translation>de</translation>
    </message>
    <message>
        <source>by</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>open parenthesis</source>
        <translation>abre paréntesis</translation>
    </message>
    <message>
        <source>close parenthesis</source>
        <translation>cierra paréntesis</translation>
    </message>
    <message>
        <source>sum over</source>
        <translation>suma sobre</translation>
    </message>
    <message>
        <source>transposed</source>
        <translation>traspuesta</translation>
    </message>
    <message>
        <source>squared</source>
        <translation>al cuadrado</translation>
    </message>
    <message>
        <source>to the power</source>
        <translation>elevado a</translation>
    </message>
    <message>
        <source>end power</source>
        <translation>fin del exponente</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>fracción</translation>
    </message>
    <message>
        <source>end fraction</source>
        <translation>fin de la fracción</translation>
    </message>
    <message>
        <source>end matrix</source>
        <translation>fin de la matriz</translation>
    </message>
    <message>
        <source>This bias stays: biases are fixed here.</source>
        <translation>Este sesgo se queda como está: aquí los sesgos son fijos.</translation>
    </message>
    <message>
        <source>This weight stays: α is 0, so the step goes nowhere.</source>
        <translation>Este peso se queda como está: α es 0, así que el paso no avanza.</translation>
    </message>
    <message>
        <source>This bias stays: α is 0, so the step goes nowhere.</source>
        <translation>Este sesgo se queda como está: α es 0, así que el paso no avanza.</translation>
    </message>
    <message>
        <source>This weight stays: its gradient is exactly 0.</source>
        <translation>Este peso se queda como está: su gradiente es exactamente 0.</translation>
    </message>
    <message>
        <source>This bias stays: its gradient is exactly 0.</source>
        <translation>Este sesgo se queda como está: su gradiente es exactamente 0.</translation>
    </message>
    <message>
        <source>This weight stays: α times its gradient is too small to change its last digit.</source>
        <translation>Este peso se queda como está: α por su gradiente es demasiado pequeño para cambiar su última cifra.</translation>
    </message>
    <message>
        <source>This bias stays: α times its gradient is too small to change its last digit.</source>
        <translation>Este sesgo se queda como está: α por su gradiente es demasiado pequeño para cambiar su última cifra.</translation>
    </message>
    <message>
        <source>Raising this weight would raise %1, so the step lowers it by %2.</source>
        <translation>Subir este peso aumentaría %1, así que el paso lo baja en %2.</translation>
    </message>
    <message>
        <source>Raising this weight would lower %1, so the step raises it by %2.</source>
        <translation>Subir este peso reduciría %1, así que el paso lo sube en %2.</translation>
    </message>
    <message>
        <source>Raising this bias would raise %1, so the step lowers it by %2.</source>
        <translation>Subir este sesgo aumentaría %1, así que el paso lo baja en %2.</translation>
    </message>
    <message>
        <source>Raising this bias would lower %1, so the step raises it by %2.</source>
        <translation>Subir este sesgo reduciría %1, así que el paso lo sube en %2.</translation>
    </message>
    <message>
        <source>the mean C of its samples</source>
        <translation>la media de C en sus ejemplos</translation>
    </message>
    <message>
        <source>The step overshoots: α is too large, and %1 rises by %2.</source>
        <translation>El paso se pasa: α es demasiado grande y %1 sube en %2.</translation>
    </message>
    <message>
        <source>The step overshoots: α is too large, and %1 rises from %2 to %3.</source>
        <translation>El paso se pasa: α es demasiado grande y %1 sube de %2 a %3.</translation>
    </message>
    <message>
        <source>The whole step leaves %1 at %2.</source>
        <translation>El paso entero deja %1 en %2.</translation>
    </message>
    <message>
        <source>The whole step lowers %1 by %2.</source>
        <translation>El paso entero reduce %1 en %2.</translation>
    </message>
    <message>
        <source>The whole step lowers %1 from %2 to %3.</source>
        <translation>El paso entero reduce %1 de %2 a %3.</translation>
    </message>
    <message>
        <source>This is no longer a finite number: what it is computed from has grown too large.</source>
        <translation>Esto ya no es un número finito: aquello de lo que se calcula ha crecido demasiado.</translation>
    </message>
    <message>
        <source>the identity</source>
        <translation>la identidad</translation>
    </message>
    <message>
        <source>exactly on target</source>
        <extracomment>Said of an output, as the next two: &quot;Output 1 is exactly on target.&quot;</extracomment>
        <translation>coincide con su objetivo</translation>
    </message>
    <message>
        <source>%1 too high</source>
        <translation>queda %1 por encima</translation>
    </message>
    <message>
        <source>%1 too low</source>
        <translation>queda %1 por debajo</translation>
    </message>
    <message>
        <source>under %1&#xa0;%</source>
        <translation>menos del %1&#xa0;%</translation>
    </message>
    <message>
        <source>over %1&#xa0;%</source>
        <translation>más del %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>el %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 cada una</translation>
    </message>
    <message>
        <source>%1 each, signs aside</source>
        <translation>%1 cada una, sin contar los signos</translation>
    </message>
    <message>
        <source>%1, signs aside</source>
        <translation>%1, sin contar los signos</translation>
    </message>
    <message>
        <source>the mean C</source>
        <translation>la media de C</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>el ejemplo %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other. A language without spaces leaves the space out.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Weighted sum of layer %1</source>
        <translation>Suma ponderada de la capa %1</translation>
    </message>
    <message>
        <source>Activation of layer %1</source>
        <translation>Activación de la capa %1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Error of the output</source>
        <translation>Error de la salida</translation>
    </message>
    <message>
        <source>Error of layer %1</source>
        <translation>Error de la capa %1</translation>
    </message>
    <message>
        <source>Weight gradient of layer %1</source>
        <translation>Gradiente de pesos, capa %1</translation>
    </message>
    <message>
        <source>Bias gradient of layer %1</source>
        <translation>Gradiente de sesgos, capa %1</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>sum</source>
        <extracomment>These words stand on small buttons: &quot;sum&quot; where there is room for some 6 letters, &quot;weighted sum&quot; where there is for 14.</extracomment>
        <translation>suma</translation>
    </message>
    <message>
        <source>weighted sum</source>
        <translation>suma ponderada</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>same</source>
        <extracomment>On a small button, of the identity function; the longer words are &quot;passed on&quot;.</extracomment>
        <translation>igual</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>squash</source>
        <extracomment>On a small button, of σ and its like; the longer words are &quot;squash with σ&quot;.</extracomment>
        <translation>activar</translation>
    </message>
    <message>
        <source>cut with %1</source>
        <translation>cortar con %1</translation>
    </message>
    <message>
        <source>squash with %1</source>
        <translation>comprimir con %1</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coste</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>output error</source>
        <translation>error de salida</translation>
    </message>
    <message>
        <source>sent back</source>
        <extracomment>On a small button; the longer words are &quot;error sent back&quot;.</extracomment>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>error sent back</source>
        <translation>error devuelto</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>media %1</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>On a small button, of the update; the longer words are &quot;step by −α ∂C&quot;.</extracomment>
        <translation>paso</translation>
    </message>
    <message>
        <source>step by %1</source>
        <translation>paso de %1</translation>
    </message>
    <message>
        <source>%1, term by term</source>
        <translation>%1, término a término</translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation>Salida %1</translation>
    </message>
    <message>
        <source>Neuron %1</source>
        <translation>Neurona %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>The cost</source>
        <translation>El coste</translation>
    </message>
    <message>
        <source>%1, sample by sample</source>
        <translation>%1, ejemplo por ejemplo</translation>
    </message>
    <message numerus="yes">
        <source>%1, the mean of %n samples</source>
        <translation>
            <numerusform>%1, la media de %n ejemplo</numerusform>
            <numerusform>%1, la media de %n ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of sample %2</source>
        <translation>%1, del ejemplo %2</translation>
    </message>
    <message>
        <source>%1, samples side by side</source>
        <translation>%1, ejemplos uno junto a otro</translation>
    </message>
    <message>
        <source>With the numbers of step %1</source>
        <translation>Con los números del paso %1</translation>
    </message>
    <message>
        <source>slope of the identity: 1</source>
        <translation>pendiente de la identidad: 1</translation>
    </message>
    <message>
        <source>slope of %1 at %2</source>
        <translation>pendiente de %1 en %2</translation>
    </message>
    <message>
        <source>target: what the output should be</source>
        <translation>objetivo: lo que la salida debería ser</translation>
    </message>
    <message>
        <source>weights into layer %1, from %2 to %3 neurons</source>
        <translation>pesos que entran en la capa %1, de %2 a %3 neuronas</translation>
    </message>
    <message>
        <source>biases of layer %1</source>
        <translation>sesgos de la capa %1</translation>
    </message>
    <message>
        <source>weighted sums of layer %1</source>
        <translation>sumas ponderadas de la capa %1</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>activations of layer %1</source>
        <translation>activaciones de la capa %1</translation>
    </message>
    <message>
        <source>error of layer %1: how C changes with %2</source>
        <translation>error de la capa %1: cómo cambia C con %2</translation>
    </message>
    <message>
        <source>how the mean C of the step&apos;s samples changes with each weight of layer %1</source>
        <translation>cómo cambia la media de C en los ejemplos del paso con cada peso de la capa %1</translation>
    </message>
    <message>
        <source>how C changes with each weight of layer %1</source>
        <translation>cómo cambia C con cada peso de la capa %1</translation>
    </message>
    <message>
        <source>how the mean C of the step&apos;s samples changes with each bias of layer %1</source>
        <translation>cómo cambia la media de C en los ejemplos del paso con cada sesgo de la capa %1</translation>
    </message>
    <message>
        <source>how C changes with each bias of layer %1</source>
        <translation>cómo cambia C con cada sesgo de la capa %1</translation>
    </message>
    <message>
        <source>cost of this sample: how wrong its output is</source>
        <translation>coste de este ejemplo: cuánto se equivoca su salida</translation>
    </message>
    <message>
        <source>cost: how wrong the output is</source>
        <translation>coste: cuánto se equivoca la salida</translation>
    </message>
    <message>
        <source>learning rate: how far a step goes</source>
        <translation>tasa de aprendizaje: cuánto avanza un paso</translation>
    </message>
    <message>
        <source>weights of layer %1</source>
        <translation>pesos de la capa %1</translation>
    </message>
    <message>
        <source>how the mean C of the step&apos;s samples changes with them, at the old parameters</source>
        <translation>cómo cambia con ellos la media de C en los ejemplos del paso, en los parámetros antiguos</translation>
    </message>
    <message>
        <source>how C changes with them, at the old parameters</source>
        <translation>cómo cambia C con ellos, en los parámetros antiguos</translation>
    </message>
    <message>
        <source>%1, for sample k</source>
        <translation>%1, para el ejemplo k</translation>
    </message>
    <message>
        <source>times, entry by entry</source>
        <translation>producto elemento a elemento</translation>
    </message>
    <message>
        <source>transposed: rows become columns</source>
        <translation>traspuesta: las filas pasan a columnas</translation>
    </message>
    <message>
        <source>sum of the squares of the entries</source>
        <translation>suma de los cuadrados de los elementos</translation>
    </message>
    <message>
        <source>sum over the samples k of the step</source>
        <translation>suma sobre los ejemplos k del paso</translation>
    </message>
    <message>
        <source>sum over the outputs i</source>
        <translation>suma sobre las salidas i</translation>
    </message>
    <message>
        <source>sigmoid: 1 / (1 + e⁻ᶻ), from 0 to 1</source>
        <translation>sigmoide: 1 / (1 + e⁻ᶻ), de 0 a 1</translation>
    </message>
    <message>
        <source>hyperbolic tangent, from −1 to 1</source>
        <translation>tangente hiperbólica, de −1 a 1</translation>
    </message>
    <message>
        <source>max(0, z): negative sums become 0</source>
        <translation>max(0, z): las sumas negativas pasan a 0</translation>
    </message>
    <message>
        <source>eᶻ, divided so that the outputs sum to 1</source>
        <translation>eᶻ, dividido de modo que las salidas sumen 1</translation>
    </message>
    <message>
        <source>As a sum over paths to the output</source>
        <translation>Como suma sobre los caminos hasta la salida</translation>
    </message>
    <message>
        <source>As a sum over paths to the outputs</source>
        <translation>Como suma sobre los caminos hasta las salidas</translation>
    </message>
    <message>
        <source>Sample %1 alone, as a sum over paths to the output</source>
        <translation>Solo el ejemplo %1, como suma sobre los caminos hasta la salida</translation>
    </message>
    <message>
        <source>Sample %1 alone, as a sum over paths to the outputs</source>
        <translation>Solo el ejemplo %1, como suma sobre los caminos hasta las salidas</translation>
    </message>
    <message>
        <source>mean %1 after the step</source>
        <translation>media de %1 tras el paso</translation>
    </message>
    <message>
        <source>%1 after the step</source>
        <translation>%1 tras el paso</translation>
    </message>
    <message>
        <source>All layers at once</source>
        <translation>Todas las capas a la vez</translation>
    </message>
    <message>
        <source>The sequential mistake: %1 from a %2 already updated</source>
        <translation>El error secuencial: %1 a partir de %2 ya actualizada</translation>
    </message>
    <message>
        <source>The article calls such a network a 3 layer network and counts the input; it has two layers of weights, L = 2.</source>
        <translation>El artículo llama a una red así red de 3 capas y cuenta la entrada; tiene dos capas de pesos, L = 2.</translation>
    </message>
    <message>
        <source>The shapes in the article&apos;s chain of equalities do not fit, read from left to right; the outer product δ² (a¹)ᵀ it ends in is right.</source>
        <translation>Las dimensiones en la cadena de igualdades del artículo no encajan leídas de izquierda a derecha; el producto exterior δ² (a¹)ᵀ con que acaba es correcto.</translation>
    </message>
    <message>
        <source>The article writes δ³ here; with two layers of weights it is δ².</source>
        <translation>El artículo escribe aquí δ³; con dos capas de pesos es δ².</translation>
    </message>
    <message>
        <source>The article&apos;s dimensions of δ¹ and its summary write δ³ for δ², and its derivation δ¹ [≡ W²]ᵀ δ² for δ¹ ≡ [W²]ᵀ δ².</source>
        <translation>Las dimensiones de δ¹ en el artículo y su resumen ponen δ³ en vez de δ², y su deducción δ¹ [≡ W²]ᵀ δ² en vez de δ¹ ≡ [W²]ᵀ δ².</translation>
    </message>
    <message>
        <source>The article writes δ³ for δ² here, in a chain of equalities whose shapes do not fit, read from left to right; it arrives at δ¹ (a⁰)ᵀ.</source>
        <translation>El artículo escribe aquí δ³ en vez de δ², en una cadena de igualdades cuyas dimensiones no encajan leídas de izquierda a derecha; llega a δ¹ (a⁰)ᵀ.</translation>
    </message>
    <message>
        <source>[1 smaller path]</source>
        <translation>[1 camino menor]</translation>
    </message>
    <message>
        <source>[%1 smaller paths]</source>
        <translation>[%1 caminos menores]</translation>
    </message>
    <message>
        <source>[%1 smaller terms]</source>
        <translation>[%1 términos menores]</translation>
    </message>
    <message>
        <source>a step of at most %1 numbers expected for a table, one of %2 found</source>
        <translation>para una tabla se esperaba un paso de %1 números como máximo y este tiene %2</translation>
    </message>
    <message>
        <source>a file of at most 256 MiB expected, a larger one found</source>
        <translation>se esperaba un archivo de 256 MiB como máximo y se encontró uno mayor</translation>
    </message>
    <message>
        <source>UTF-8 text expected, other bytes found</source>
        <translation>se esperaba texto UTF-8 y se encontraron otros bytes</translation>
    </message>
    <message>
        <source>a row of names expected, nothing found</source>
        <translation>se esperaba una fila de nombres y no se encontró nada</translation>
    </message>
    <message>
        <source>a row of names expected, numbers found</source>
        <translation>se esperaba una fila de nombres y se encontraron números</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>fila %1, columna %2</translation>
    </message>
    <message>
        <source>a name expected, nothing found</source>
        <translation>se esperaba un nombre y no se encontró nada</translation>
    </message>
    <message>
        <source>1 cell expected, %1 found</source>
        <translation>se esperaba 1 celda y se encontraron %1</translation>
    </message>
    <message>
        <source>%1 cells expected, %2 found</source>
        <translation>se esperaban %1 celdas y se encontraron %2</translation>
    </message>
    <message>
        <source>at most %1 rows expected, more found</source>
        <translation>se esperaban %1 filas como máximo y se encontraron más</translation>
    </message>
    <message>
        <source>at least 1 row under the names expected, 0 found</source>
        <translation>se esperaba al menos 1 fila bajo los nombres y no hay ninguna</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>a separator behind the closing quotation mark expected, %1 found</source>
        <translation>se esperaba un separador tras las comillas de cierre y se encontró %1</translation>
    </message>
    <message>
        <source>a closing quotation mark expected, the end of the file found</source>
        <translation>se esperaban unas comillas de cierre y se encontró el fin del archivo</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>cannot be written: a regular file expected</source>
        <translation>no se puede escribir: se esperaba un archivo normal</translation>
    </message>
    <message>
        <source>a file expected, a directory found</source>
        <translation>se esperaba un archivo y se encontró un directorio</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>%1, as it was before,</source>
        <translation>%1, como antes</translation>
    </message>
    <message>
        <source>the schedule as it was before</source>
        <translation>el programa anterior</translation>
    </message>
    <message>
        <source>another</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>1 index</source>
        <translation>1 índice</translation>
    </message>
    <message>
        <source>%1 indices</source>
        <translation>%1 índices</translation>
    </message>
    <message>
        <source>a target that goes with the cost</source>
        <translation>un objetivo acorde con el coste</translation>
    </message>
    <message>
        <source>&quot;learningRate&quot;, &quot;schedule&quot;, &quot;weights&quot;, &quot;biases&quot;, &quot;inputs&quot;, &quot;targets&quot; or &quot;parameters&quot;</source>
        <translation>&quot;learningRate&quot;, &quot;schedule&quot;, &quot;weights&quot;, &quot;biases&quot;, &quot;inputs&quot;, &quot;targets&quot; o &quot;parameters&quot;</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a power of two</source>
        <translation>una potencia de dos</translation>
    </message>
    <message>
        <source>a number of at least 0</source>
        <translation>un número de al menos 0</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>at most %1 costs</source>
        <translation>como máximo %1 costes</translation>
    </message>
    <message>
        <source>at most %1 states</source>
        <translation>como máximo %1 estados</translation>
    </message>
    <message>
        <source>&quot;inputs&quot; or &quot;targets&quot;</source>
        <translation>&quot;inputs&quot; o &quot;targets&quot;</translation>
    </message>
    <message>
        <source>at most %1 runs</source>
        <translation>como máximo %1 ejecuciones</translation>
    </message>
    <message>
        <source>a number no other run has</source>
        <translation>un número que no tenga ninguna otra ejecución</translation>
    </message>
    <message>
        <source>a run that reaches the session&apos;s step %1</source>
        <translation>una ejecución que llegue al paso %1 de la sesión</translation>
    </message>
    <message>
        <source>a key once expected, the same key twice found</source>
        <translation>se esperaba cada clave una vez y se encontró la misma dos veces</translation>
    </message>
    <message>
        <source>a finite number expected, %1 found</source>
        <translation>se esperaba un número finito y se encontró %1</translation>
    </message>
    <message>
        <source>valid JSON expected, the end of the file found</source>
        <translation>se esperaba JSON válido y se encontró el fin del archivo</translation>
    </message>
    <message>
        <source>valid JSON expected, %1 found</source>
        <translation>se esperaba JSON válido y se encontró %1</translation>
    </message>
    <message>
        <source>nesting of at most %1 levels expected, %2 found</source>
        <translation>se esperaban %1 niveles de anidamiento como máximo y se encontraron %2</translation>
    </message>
    <message>
        <source>UTF-8 text expected, byte %1 found</source>
        <translation>se esperaba texto UTF-8 y se encontró el byte %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 número</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 números</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>%1 expected, %2 found</source>
        <translation>se esperaba: %1; encontrado: %2</translation>
    </message>
    <message>
        <source>no such lesson; &quot;chainrule lessons&quot; lists them</source>
        <translation>no existe esa lección; «chainrule lessons» las enumera</translation>
    </message>
    <message>
        <source>a number from 0 to 1</source>
        <translation>un número de 0 a 1</translation>
    </message>
    <message>
        <source>a number above 0 and at most 1</source>
        <translation>un número mayor que 0 y de 1 como máximo</translation>
    </message>
    <message>
        <source>&quot;constant&quot;, &quot;step-decay&quot;, &quot;exponential&quot;, &quot;inverse-time&quot; or &quot;cosine&quot;</source>
        <translation>&quot;constant&quot;, &quot;step-decay&quot;, &quot;exponential&quot;, &quot;inverse-time&quot; o &quot;cosine&quot;</translation>
    </message>
    <message>
        <source>nothing with %1</source>
        <translation>nada con %1</translation>
    </message>
    <message>
        <source>at least 2 sizes</source>
        <translation>al menos 2 tamaños</translation>
    </message>
    <message>
        <source>at most %1 parameters</source>
        <translation>como máximo %1 parámetros</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>1 activation</source>
        <translation>1 activación</translation>
    </message>
    <message>
        <source>%1 activations</source>
        <translation>%1 activaciones</translation>
    </message>
    <message>
        <source>&quot;sigmoid&quot;, &quot;tanh&quot;, &quot;relu&quot;, &quot;identity&quot; or &quot;softmax&quot;</source>
        <translation>&quot;sigmoid&quot;, &quot;tanh&quot;, &quot;relu&quot;, &quot;identity&quot; o &quot;softmax&quot;</translation>
    </message>
    <message>
        <source>softmax in the output layer only</source>
        <translation>softmax solo en la capa de salida</translation>
    </message>
    <message>
        <source>1 matrix</source>
        <translation>1 matriz</translation>
    </message>
    <message>
        <source>%1 matrices</source>
        <translation>%1 matrices</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>1 vector</source>
        <translation>1 vector</translation>
    </message>
    <message>
        <source>%1 vectors</source>
        <translation>%1 vectores</translation>
    </message>
    <message>
        <source>&quot;xavier-uniform&quot;, &quot;he-normal&quot;, &quot;uniform&quot; or &quot;zeros&quot;</source>
        <translation>&quot;xavier-uniform&quot;, &quot;he-normal&quot;, &quot;uniform&quot; o &quot;zeros&quot;</translation>
    </message>
    <message>
        <source>&quot;half-squared-error&quot; or &quot;cross-entropy&quot;</source>
        <translation>&quot;half-squared-error&quot; o &quot;cross-entropy&quot;</translation>
    </message>
    <message>
        <source>%1 with %2 output</source>
        <translation>%1 con salida %2</translation>
    </message>
    <message>
        <source>a number of rows from 1 to %1, or %2</source>
        <translation>un número de filas de 1 a %1, o %2</translation>
    </message>
    <message>
        <source>&quot;cyclic&quot; or &quot;shuffled&quot;</source>
        <translation>&quot;cyclic&quot; o &quot;shuffled&quot;</translation>
    </message>
    <message>
        <source>1 name</source>
        <translation>1 nombre</translation>
    </message>
    <message>
        <source>%1 names</source>
        <translation>%1 nombres</translation>
    </message>
    <message>
        <source>at least 1 row</source>
        <translation>al menos 1 fila</translation>
    </message>
    <message>
        <source>at most %1 rows</source>
        <translation>como máximo %1 filas</translation>
    </message>
    <message>
        <source>; the file needs a newer program</source>
        <translation>; el archivo necesita un programa más nuevo</translation>
    </message>
    <message>
        <source>numbers that can be squared expected to standardise, larger found</source>
        <translation>para estandarizar se esperaban números que se puedan elevar al cuadrado y se encontraron mayores</translation>
    </message>
    <message>
        <source>a text expected, nothing found</source>
        <translation>se esperaba un texto y no se encontró nada</translation>
    </message>
    <message>
        <source>2 to %1 different texts to tell apart expected, %2 found</source>
        <translation>se esperaban de 2 a %1 textos distintos que diferenciar y se encontraron %2</translation>
    </message>
    <message>
        <source>a column %1 expected, none found</source>
        <translation>se esperaba una columna %1 y no se encontró ninguna</translation>
    </message>
    <message>
        <source>a column %1 expected, %2 found</source>
        <translation>se esperaba una columna %1 y se encontraron %2</translation>
    </message>
    <message>
        <source>at least 1 column of inputs and 1 of targets expected, %1 and %2 found</source>
        <translation>se esperaba al menos 1 columna de entradas y 1 de objetivos y se encontraron %1 y %2</translation>
    </message>
    <message>
        <source>a network of at most %1 parameters expected, %2 found</source>
        <translation>se esperaba una red de %1 parámetros como máximo y se encontraron %2</translation>
    </message>
    <message>
        <source>a number from 0 to 1 with cross-entropy</source>
        <translation>un número de 0 a 1 con entropía cruzada</translation>
    </message>
    <message>
        <source>targets with the sum 1 for a softmax output</source>
        <translation>objetivos de suma 1 para una salida softmax</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>σ′ is missing</source>
        <extracomment>These few words stand beside an answer, in a narrow column.</extracomment>
        <translation>falta σ′</translation>
    </message>
    <message>
        <source>σ for σ′</source>
        <translation>σ por σ′</translation>
    </message>
    <message>
        <source>σ′ too much</source>
        <translation>sobra σ′</translation>
    </message>
    <message>
        <source>σ′ for σ</source>
        <translation>σ′ por σ</translation>
    </message>
    <message>
        <source>t − a for a − t</source>
        <translation>t − a y no a − t</translation>
    </message>
    <message>
        <source>sign flipped</source>
        <translation>signo cambiado</translation>
    </message>
    <message>
        <source>row taken for column</source>
        <translation>fila por columna</translation>
    </message>
    <message>
        <source>column taken for row</source>
        <translation>columna por fila</translation>
    </message>
    <message>
        <source>row and column swapped</source>
        <translation>fila y columna al revés</translation>
    </message>
    <message>
        <source>new weights used</source>
        <translation>pesos nuevos</translation>
    </message>
    <message>
        <source>σ′ of another layer</source>
        <translation>σ′ de otra capa</translation>
    </message>
    <message>
        <source>a of another layer</source>
        <translation>a de otra capa</translation>
    </message>
    <message>
        <source>σ is missing</source>
        <translation>falta σ</translation>
    </message>
    <message>
        <source>z taken for a</source>
        <translation>z por a</translation>
    </message>
    <message>
        <source>b is missing</source>
        <translation>falta b</translation>
    </message>
    <message>
        <source>α is missing</source>
        <translation>falta α</translation>
    </message>
    <message>
        <source>added, not subtracted</source>
        <translation>sumado, no restado</translation>
    </message>
    <message>
        <source>the step alone</source>
        <translation>solo el paso</translation>
    </message>
    <message>
        <source>half of it</source>
        <translation>la mitad</translation>
    </message>
    <message>
        <source>½ is missing</source>
        <translation>falta ½</translation>
    </message>
    <message>
        <source>twice of it</source>
        <translation>el doble</translation>
    </message>
    <message>
        <source>not squared</source>
        <translation>sin cuadrado</translation>
    </message>
    <message>
        <source>sum, not mean</source>
        <translation>suma, no media</translation>
    </message>
    <message>
        <source>t is missing</source>
        <translation>falta t</translation>
    </message>
    <message>
        <source>a term is missing</source>
        <translation>falta un término</translation>
    </message>
    <message>
        <source>another entry</source>
        <translation>otro elemento</translation>
    </message>
    <message>
        <source>rounded too early</source>
        <translation>redondeo prematuro</translation>
    </message>
    <message>
        <source>sign of one product</source>
        <translation>signo de un producto</translation>
    </message>
    <message>
        <source>decimal point of one product</source>
        <translation>coma de un producto</translation>
    </message>
    <message>
        <source>added, not multiplied</source>
        <translation>sumado, no multiplicado</translation>
    </message>
    <message>
        <source>%1 of the step’s sample %2</source>
        <extracomment>%1 is a product of symbols: &quot;δ²₁ a¹₂ of the step’s sample 3&quot;.</extracomment>
        <translation>%1 del ejemplo %2 del paso</translation>
    </message>
    <message>
        <source>%1 takes column %2 of %3, the weights that lead out of neuron %2. You read along row %2.</source>
        <translation>%1 toma la columna %2 de %3, los pesos que salen de la neurona %2. Ha leído a lo largo de la fila %2.</translation>
    </message>
    <message>
        <source>%1 takes row %2 of %3, the weights that lead into neuron %2. You read down column %2.</source>
        <translation>%1 toma la fila %2 de %3, los pesos que entran en la neurona %2. Ha leído a lo largo de la columna %2.</translation>
    </message>
    <message>
        <source>%1 is %2 times %3. You took %4 times %5.</source>
        <translation>%1 es %2 por %3. Ha tomado %4 por %5.</translation>
    </message>
    <message>
        <source>You used the slope σ′(z) of layer %1. That of %2 belongs there.</source>
        <translation>Ha usado la pendiente σ′(z) de la capa %1. Aquí va la de %2.</translation>
    </message>
    <message>
        <source>You used %1. %2 belongs there, the layer below.</source>
        <translation>Ha usado %1. Aquí va %2, de la capa anterior.</translation>
    </message>
    <message>
        <source>That is %1 itself: σ still has to be applied to it.</source>
        <translation>Eso es el propio %1: aún hay que aplicarle σ.</translation>
    </message>
    <message>
        <source>You compared z with the targets. The cost compares the outputs a = σ(z) with them.</source>
        <translation>Ha comparado z con los objetivos. El coste compara con ellos las salidas a = σ(z).</translation>
    </message>
    <message>
        <source>You took %1 for the output. The error is %2 − t.</source>
        <translation>Ha tomado %1 por la salida. El error es %2 − t.</translation>
    </message>
    <message>
        <source>You used %1. %2 belongs there: what σ makes of it.</source>
        <translation>Ha usado %1. Aquí va %2: lo que resulta de aplicarle σ.</translation>
    </message>
    <message>
        <source>The ½ before the sum is missing.</source>
        <translation>Falta el ½ delante de la suma.</translation>
    </message>
    <message>
        <source>The step is twice as long as it should be.</source>
        <translation>El paso es el doble de largo de lo que debería.</translation>
    </message>
    <message>
        <source>That is twice as much: a factor 2 has come in.</source>
        <translation>Eso es el doble: se ha colado un factor 2.</translation>
    </message>
    <message>
        <source>The target is missing: the error is a − t.</source>
        <translation>Falta el objetivo: el error es a − t.</translation>
    </message>
    <message>
        <source>What output %1 adds to the cost is missing.</source>
        <translation>Falta lo que la salida %1 añade al coste.</translation>
    </message>
    <message>
        <source>The step’s sample %1 is missing in the mean.</source>
        <translation>Falta en la media el ejemplo %1 del paso.</translation>
    </message>
    <message>
        <source>The term %1 is missing in the sum.</source>
        <translation>Falta en la suma el término %1.</translation>
    </message>
    <message>
        <source>That is %1. You were asked for %2.</source>
        <translation>Eso es %1. Se le pedía %2.</translation>
    </message>
    <message>
        <source>The error is a − t, the output less the target, not t − a.</source>
        <translation>El error es a − t, la salida menos el objetivo, no t − a.</translation>
    </message>
    <message>
        <source>You took σ(−z). Mind the sign of z.</source>
        <translation>Ha tomado σ(−z). Atención al signo de z.</translation>
    </message>
    <message>
        <source>That is right but for its sign: follow the signs through once more.</source>
        <translation>Es correcto salvo por el signo: repase los signos una vez más.</translation>
    </message>
    <message>
        <source>That is the error a − t alone: it still has to be multiplied by the slope σ′(%1).</source>
        <translation>Eso es solo el error a − t: aún hay que multiplicarlo por la pendiente σ′(%1).</translation>
    </message>
    <message>
        <source>That is the sum of the errors sent back alone: it still has to be multiplied by the slope σ′(%1).</source>
        <translation>Eso es solo la suma de los errores devueltos: aún hay que multiplicarla por la pendiente σ′(%1).</translation>
    </message>
    <message>
        <source>You multiplied by σ(%1), which is %2. The slope σ′(%1) belongs there.</source>
        <translation>Ha multiplicado por σ(%1), que es %2. Aquí va la pendiente σ′(%1).</translation>
    </message>
    <message>
        <source>You multiplied by σ′. With this cost it cancels: %1 is a − t.</source>
        <translation>Ha multiplicado por σ′. Con este coste se cancela: %1 es a − t.</translation>
    </message>
    <message>
        <source>%1 holds the slope already: σ′ does not come in once more.</source>
        <translation>%1 ya contiene la pendiente: σ′ no entra otra vez.</translation>
    </message>
    <message>
        <source>That is the slope σ′(%1). %2 is σ(%1) itself.</source>
        <translation>Eso es la pendiente σ′(%1). %2 es el propio σ(%1).</translation>
    </message>
    <message>
        <source>You used weights from after the update. Everything in a step is computed with the weights it began with; they change at its end, all at once.</source>
        <translation>Ha usado pesos de después de la actualización. En un paso todo se calcula con los pesos con que empezó; cambian al final, todos a la vez.</translation>
    </message>
    <message>
        <source>The bias %1 is left out.</source>
        <translation>Se ha omitido el sesgo %1.</translation>
    </message>
    <message>
        <source>You took the whole gradient: the step is α times the gradient.</source>
        <translation>Ha tomado el gradiente entero: el paso es α por el gradiente.</translation>
    </message>
    <message>
        <source>That goes up the slope: α times the gradient is subtracted.</source>
        <translation>Eso va cuesta arriba: α por el gradiente se resta.</translation>
    </message>
    <message>
        <source>That is the step alone: it is subtracted from the bias as it was.</source>
        <translation>Eso es solo el paso: se resta del sesgo tal como era.</translation>
    </message>
    <message>
        <source>That is the step alone: it is subtracted from the weight as it was.</source>
        <translation>Eso es solo el paso: se resta del peso tal como era.</translation>
    </message>
    <message>
        <source>The step is half as long as it should be.</source>
        <translation>El paso es la mitad de largo de lo que debería.</translation>
    </message>
    <message>
        <source>That is half as much: a factor ½ has come in.</source>
        <translation>Eso es la mitad: se ha colado un factor ½.</translation>
    </message>
    <message>
        <source>The error of each output is squared before they are added.</source>
        <translation>El error de cada salida se eleva al cuadrado antes de sumarlos.</translation>
    </message>
    <message numerus="yes">
        <source>You added the step’s %n samples up. The gradient is their mean.</source>
        <translation>
            <numerusform>Ha sumado el %n ejemplo del paso. El gradiente es su media.</numerusform>
            <numerusform>Ha sumado los %n ejemplos del paso. El gradiente es su media.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was rounded on the way, to about 1 digit. Keep a digit or two more than are asked for, up to the end.</source>
        <translation>Algo se ha redondeado por el camino, a 1 cifra aproximadamente. Conserve hasta el final una o dos cifras más de las que se piden.</translation>
    </message>
    <message numerus="yes">
        <source>Something was rounded on the way, to about %n digits. Keep a digit or two more than are asked for, up to the end.</source>
        <translation>
            <numerusform>Algo se ha redondeado por el camino, a %n cifra aproximadamente. Conserve hasta el final una o dos cifras más de las que se piden.</numerusform>
            <numerusform>Algo se ha redondeado por el camino, a %n cifras aproximadamente. Conserve hasta el final una o dos cifras más de las que se piden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The product %1 has the wrong sign.</source>
        <translation>El producto %1 tiene el signo equivocado.</translation>
    </message>
    <message>
        <source>The product %1 is ten times too small: look at its decimal point.</source>
        <translation>El producto %1 es diez veces demasiado pequeño: mire su coma decimal.</translation>
    </message>
    <message>
        <source>The product %1 is ten times too large: look at its decimal point.</source>
        <translation>El producto %1 es diez veces demasiado grande: mire su coma decimal.</translation>
    </message>
    <message>
        <source>The factors of %1 were added. They are multiplied.</source>
        <translation>Se han sumado los factores de %1. Se multiplican.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcto</translation>
    </message>
    <message numerus="yes">
        <source>one of %n mistakes</source>
        <translation>
            <numerusform>%n error posible</numerusform>
            <numerusform>uno de %n errores</numerusform>
        </translation>
    </message>
    <message>
        <source>two mistakes</source>
        <translation>dos errores</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>incorrecto</translation>
    </message>
    <message>
        <source>One of these gives that number:</source>
        <translation>Uno de estos errores da ese número:</translation>
    </message>
    <message>
        <source>Two mistakes at once give that number:</source>
        <translation>Dos errores a la vez dan ese número:</translation>
    </message>
    <message>
        <source>None of the usual mistakes gives that number. Work it out term by term once more.</source>
        <translation>Ninguno de los errores habituales da ese número. Calcúlelo una vez más término a término.</translation>
    </message>
    <message>
        <source>the new %1 would not be finite</source>
        <translation>el nuevo valor de %1 no sería finito</translation>
    </message>
    <message>
        <source>%1 is not finite</source>
        <translation>%1 no es finito</translation>
    </message>
    <message>
        <source>training stopped at step %1: %2</source>
        <translation>el entrenamiento se detuvo en el paso %1: %2</translation>
    </message>
    <message>
        <source>training stopped at step %1: no later step is counted</source>
        <translation>el entrenamiento se detuvo en el paso %1: no cuenta ningún paso posterior</translation>
    </message>
    <message>
        <source>a weight, bias, input or target of this session expected</source>
        <translation>se esperaba un peso, sesgo, entrada u objetivo de esta sesión</translation>
    </message>
    <message>
        <source>a number between −∞ and ∞ expected, %1 found</source>
        <translation>se esperaba un número entre −∞ e ∞ y se encontró %1</translation>
    </message>
    <message>
        <source>a target between 0 and 1 expected, %1 found</source>
        <translation>se esperaba un objetivo entre 0 y 1 y se encontró %1</translation>
    </message>
    <message>
        <source>the target 1 of the only class expected, %1 found</source>
        <translation>se esperaba el objetivo 1 de la única clase y se encontró %1</translation>
    </message>
    <message>
        <source>there is no session to save</source>
        <translation>no hay ninguna sesión que guardar</translation>
    </message>
    <message>
        <source>the program is ending</source>
        <translation>el programa se está cerrando</translation>
    </message>
    <message>
        <source>Nothing was changed: the run is no longer kept</source>
        <translation>No se ha cambiado nada: la ejecución ya no se conserva</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <source>Nothing was changed: the run that was edited is no longer kept</source>
        <translation>No se ha cambiado nada: la ejecución que se editó ya no se conserva</translation>
    </message>
    <message>
        <source>Nothing was undone: it had not been made</source>
        <translation>No se ha deshecho nada: el cambio no se había hecho</translation>
    </message>
    <message>
        <source>Nothing was undone: the run it was made in is no longer kept</source>
        <translation>No se ha deshecho nada: la ejecución en que se hizo ya no se conserva</translation>
    </message>
    <message>
        <source>Nothing was redone: it had not been undone</source>
        <translation>No se ha rehecho nada: el cambio no se había deshecho</translation>
    </message>
    <message>
        <source>Nothing was redone: the run it was made in is no longer kept</source>
        <translation>No se ha rehecho nada: la ejecución en que se hizo ya no se conserva</translation>
    </message>
    <message>
        <source>Nothing was redone: %1</source>
        <translation>No se ha rehecho nada: %1</translation>
    </message>
    <message>
        <source>of sample %1</source>
        <translation>del ejemplo %1</translation>
    </message>
    <message>
        <source>over</source>
        <translation>partido por</translation>
    </message>
    <message>
        <source>end norm</source>
        <translation>fin de la norma</translation>
    </message>
    <message>
        <source>norm of</source>
        <translation>norma de</translation>
    </message>
    <message>
        <source>%1 by %2 matrix</source>
        <translation>matriz de %1 por %2</translation>
    </message>
    <message>
        <source>%1 of numbers from %2 to %3</source>
        <translation>%1 con números de %2 a %3</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 por</translation>
    </message>
    <message>
        <source>vector of %1:</source>
        <translation>vector de %1:</translation>
    </message>
    <message>
        <source>row %1:</source>
        <translation>fila %1:</translation>
    </message>
    <message>
        <source>end vector</source>
        <translation>fin del vector</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>cero</translation>
    </message>
    <message>
        <source>one</source>
        <translation>uno</translation>
    </message>
    <message>
        <source>two</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tres</translation>
    </message>
    <message>
        <source>four</source>
        <translation>cuatro</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinco</translation>
    </message>
    <message>
        <source>six</source>
        <translation>seis</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>siete</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>ocho</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>nueve</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>diez</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>once</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>doce</translation>
    </message>
    <message>
        <source>thirteen</source>
        <translation>trece</translation>
    </message>
    <message>
        <source>fourteen</source>
        <translation>catorce</translation>
    </message>
    <message>
        <source>fifteen</source>
        <translation>quince</translation>
    </message>
    <message>
        <source>sixteen</source>
        <translation>dieciséis</translation>
    </message>
    <message>
        <source>seventeen</source>
        <translation>diecisiete</translation>
    </message>
    <message>
        <source>eighteen</source>
        <translation>dieciocho</translation>
    </message>
    <message>
        <source>nineteen</source>
        <translation>diecinueve</translation>
    </message>
    <message>
        <source>twenty</source>
        <translation>veinte</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>es igual a</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>más</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>entry by entry times</source>
        <translation>por, elemento a elemento,</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>pasa a ser</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>is about</source>
        <translation>es aproximadamente</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>es distinto de</translation>
    </message>
    <message>
        <source>and so on</source>
        <translation>etcétera</translation>
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
        <translation>alfa</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>parcial</translation>
    </message>
    <message>
        <source>one half</source>
        <translation>un medio</translation>
    </message>
    <message>
        <source>infinity</source>
        <translation>infinito</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>natural logarithm</source>
        <translation>logaritmo natural</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>minus %1</source>
        <translation>menos %1</translation>
    </message>
    <message>
        <source>%1 times %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>ten to the minus %1</source>
        <translation>diez elevado a menos %1</translation>
    </message>
    <message>
        <source>ten to the %1</source>
        <translation>diez elevado a %1</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>one bound on either side</source>
        <translation>un solo límite por cada lado</translation>
    </message>
    <message>
        <source>a lower bound that is not above the upper one</source>
        <translation>un límite inferior que no supere al superior</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of a list of numbers.</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>&quot;above&quot;, &quot;from&quot;, &quot;below&quot; or &quot;to&quot;</source>
        <translation>&quot;above&quot;, &quot;from&quot;, &quot;below&quot; o &quot;to&quot;</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>ninguno de ellos</translation>
    </message>
    <message>
        <source>nothing with &quot;diverges&quot;</source>
        <translation>nada con &quot;diverges&quot;</translation>
    </message>
    <message>
        <source>%1 to %2 conditions</source>
        <translation>de %1 a %2 condiciones</translation>
    </message>
    <message>
        <source>no &quot;all&quot; within another</source>
        <translation>ningún &quot;all&quot; dentro de otro</translation>
    </message>
    <message>
        <source>a stage that shows something</source>
        <translation>una etapa que muestre algo</translation>
    </message>
    <message>
        <source>one entry</source>
        <translation>un solo elemento</translation>
    </message>
    <message>
        <source>one condition (several are a list, in &quot;all&quot;)</source>
        <translation>una condición (varias van en una lista, en &quot;all&quot;)</translation>
    </message>
    <message>
        <source>an empty one</source>
        <translation>uno vacío</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>como máximo %1 bytes</translation>
    </message>
    <message>
        <source>&quot;step&quot;, &quot;stage&quot; or &quot;sample&quot;</source>
        <translation>&quot;step&quot;, &quot;stage&quot; o &quot;sample&quot;</translation>
    </message>
    <message>
        <source>%1 to %2 choices</source>
        <translation>de %1 a %2 opciones</translation>
    </message>
    <message>
        <source>a choice with &quot;right&quot;: true</source>
        <translation>una opción con &quot;right&quot;: true</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>either &quot;choices&quot; or &quot;number&quot;</source>
        <translation>&quot;choices&quot; o bien &quot;number&quot;</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ninguno de los dos</translation>
    </message>
    <message>
        <source>nothing with &quot;choices&quot;</source>
        <translation>nada con &quot;choices&quot;</translation>
    </message>
    <message>
        <source>nothing beside &quot;task&quot;</source>
        <translation>nada junto a &quot;task&quot;</translation>
    </message>
    <message>
        <source>no key but %1</source>
        <translation>ninguna clave salvo %1</translation>
    </message>
    <message>
        <source>a text, or an object with one for each language</source>
        <translation>un texto, o un objeto con uno por cada idioma</translation>
    </message>
    <message>
        <source>a language of two or three letters, as &quot;en&quot;</source>
        <translation>un idioma de dos o tres letras, como &quot;en&quot;</translation>
    </message>
    <message>
        <source>a text in at least one language</source>
        <translation>el texto en al menos una lengua</translation>
    </message>
    <message>
        <source>a stage from %1 to %2, or %3</source>
        <translation>una etapa de %1 a %2, o %3</translation>
    </message>
    <message>
        <source>an entry or a quantity of this network, as %1</source>
        <translation>un elemento o una magnitud de esta red, como %1</translation>
    </message>
    <message>
        <source>%1 to %2 steps</source>
        <translation>de %1 a %2 pasos</translation>
    </message>
    <message>
        <source>%1 expected, a seed from 0 to %2 and a number from 1 to %3</source>
        <translation>se esperaba %1, con una semilla de 0 a %2 y un número de 1 a %3</translation>
    </message>
    <message>
        <source>Exercise %1 of seed %2</source>
        <translation>Ejercicio %1 de la semilla %2</translation>
    </message>
    <message>
        <source>A network to be worked by hand. P asks for its numbers, stage by stage.</source>
        <translation>Una red para calcular a mano. P pide sus números, etapa por etapa.</translation>
    </message>
    <message>
        <source>&quot;z&quot;, &quot;a&quot;, &quot;slope&quot;, &quot;delta&quot;, &quot;weight-gradient&quot;, &quot;bias-gradient&quot;, &quot;bias&quot;, &quot;cost&quot;, &quot;learning-rate&quot; or &quot;stability-limit&quot;</source>
        <translation>&quot;z&quot;, &quot;a&quot;, &quot;slope&quot;, &quot;delta&quot;, &quot;weight-gradient&quot;, &quot;bias-gradient&quot;, &quot;bias&quot;, &quot;cost&quot;, &quot;learning-rate&quot; o &quot;stability-limit&quot;</translation>
    </message>
    <message>
        <source>&quot;stages&quot;, &quot;layers&quot;, &quot;equation&quot;, &quot;data&quot;, &quot;predict&quot;, &quot;cost-plot&quot;, &quot;learning-rate-map&quot;, &quot;gradient-check&quot;, &quot;sharpness&quot;, &quot;gradient-norms&quot;, &quot;legends&quot;, &quot;speed&quot;, &quot;step-counter&quot; or &quot;sample&quot;</source>
        <translation>&quot;stages&quot;, &quot;layers&quot;, &quot;equation&quot;, &quot;data&quot;, &quot;predict&quot;, &quot;cost-plot&quot;, &quot;learning-rate-map&quot;, &quot;gradient-check&quot;, &quot;sharpness&quot;, &quot;gradient-norms&quot;, &quot;legends&quot;, &quot;speed&quot;, &quot;step-counter&quot; o &quot;sample&quot;</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>una lista de nombres</translation>
    </message>
    <message>
        <source>Textbook example</source>
        <translation>Ejemplo de libro</translation>
    </message>
    <message>
        <source>The 3-4-2 network of the article on one sample, in numbers to check by hand</source>
        <translation>La red 3-4-2 del artículo con un ejemplo, en números que se comprueban a mano</translation>
    </message>
    <message>
        <source>Edge of stability</source>
        <translation>El borde de la estabilidad</translation>
    </message>
    <message>
        <source>sin 3x at α = 0.3: λmax grows to 2/α = 6.67 within 1,200 steps, and C bursts and comes back; from step 3,000 on λmax stays within 2 % of 2/α, while C falls from 0.006 below 0.001</source>
        <translation>sin 3x con α = 0,3: λmax crece hasta 2/α = 6,67 en menos de 1200 pasos, y C se dispara y vuelve a bajar; desde el paso 3000 λmax se mantiene a menos de un 2&#xa0;% de 2/α, mientras C baja de 0,006 a menos de 0,001</translation>
    </message>
    <message>
        <source>Full adder</source>
        <translation>Sumador completo</translation>
    </message>
    <message>
        <source>Adds three bits, 8 rows at a time; α = 5 gets all 16 bits right within 400 steps</source>
        <translation>Suma tres bits, 8 filas a la vez; con α = 5, los 16 bits son correctos en menos de 400 pasos</translation>
    </message>
    <message>
        <source>Iris</source>
        <translation>Iris</translation>
    </message>
    <message>
        <source>Fisher&apos;s 150 irises, measurements standardised; 10 shuffled rows a step, α = 0.5: at least 145 rows right after 2,000 steps</source>
        <translation>Los 150 iris de Fisher, con las medidas estandarizadas; 10 filas barajadas por paso, α = 0,5: al menos 145 filas correctas tras 2000 pasos</translation>
    </message>
    <message>
        <source>Mazur&apos;s example</source>
        <translation>El ejemplo de Mazur</translation>
    </message>
    <message>
        <source>One step, biases fixed: C becomes 0.2910277737; the published 0.291027924 comes of taking δ¹ from a W² already updated</source>
        <translation>Un paso con los sesgos fijos: C pasa a ser 0,2910277737; el 0,291027924 publicado sale de calcular δ¹ con una W² ya actualizada</translation>
    </message>
    <message>
        <source>A badly wrong neuron</source>
        <translation>Una neurona muy equivocada</translation>
    </message>
    <message>
        <source>The same neuron says 0.98 at first: σ′ = 0.018 holds δ at 0.017, so that after 100 steps it still says 0.96, and after 300 steps 0.20</source>
        <translation>La misma neurona da al principio 0,98: σ′ = 0,018 deja δ en 0,017, así que tras 100 pasos da todavía 0,96, y tras 300 pasos 0,20</translation>
    </message>
    <message>
        <source>A badly wrong neuron with cross-entropy</source>
        <translation>Una neurona muy equivocada con entropía cruzada</translation>
    </message>
    <message>
        <source>The same start with cross-entropy: σ′ cancels, δ = a − t = 0.98, so that it says 0.38 after 20 steps and 0.01 after 300</source>
        <translation>El mismo inicio con entropía cruzada: σ′ se cancela, δ = a − t = 0,98, así que da 0,38 tras 20 pasos y 0,01 tras 300</translation>
    </message>
    <message>
        <source>A wrong neuron</source>
        <translation>Una neurona equivocada</translation>
    </message>
    <message>
        <source>One sigmoid neuron that should say 0, as in Nielsen&apos;s book: it says 0.82, after 20 steps 0.66, after 300 steps 0.09</source>
        <translation>Una neurona sigmoide que debería dar 0, como en el libro de Nielsen: da 0,82, tras 20 pasos 0,66, tras 300 pasos 0,09</translation>
    </message>
    <message>
        <source>Plateau, then a drop</source>
        <translation>Una meseta y luego una caída</translation>
    </message>
    <message>
        <source>Exclusive or from small weights: for 1,000 steps every output is about ½ and C within 0.2 % of 0.125, near a saddle; then it drops, below 0.01 at step 1,700</source>
        <translation>O exclusivo con pesos pequeños: durante 1000 pasos cada salida es más o menos ½ y C está a menos de un 0,2&#xa0;% de 0,125, cerca de un punto de silla; luego cae y en el paso 1700 está por debajo de 0,01</translation>
    </message>
    <message>
        <source>Parabola, at once</source>
        <translation>Parábola, de una vez</translation>
    </message>
    <message>
        <source>The same parabola at α = 1.6 = 1/λ: one step leads from w = 0 to w = 1, and C is 0</source>
        <translation>La misma parábola con α = 1,6 = 1/λ: un paso lleva de w = 0 a w = 1, y C es 0</translation>
    </message>
    <message>
        <source>Parabola, never</source>
        <translation>Parábola, nunca</translation>
    </message>
    <message>
        <source>The same parabola at α = 4, above 2/λ = 3.2: w jumps across 1 and lands 1.5 times as far away, and C is 2.25 times as large after every step</source>
        <translation>La misma parábola con α = 4, por encima de 2/λ = 3,2: w salta al otro lado de 1 y cae 1,5 veces más lejos, y C es 2,25 veces mayor tras cada paso</translation>
    </message>
    <message>
        <source>Parabola, slowly</source>
        <translation>Parábola, despacio</translation>
    </message>
    <message>
        <source>C = ½ λ (w − 1)² with λ = 0.625: at α = 1 a step leaves 1 − αλ = 0.375 of the way to w = 1, and 0.14 of C</source>
        <translation>C = ½ λ (w − 1)² con λ = 0,625: con α = 1, un paso deja 1 − αλ = 0,375 del camino hasta w = 1, y 0,14 de C</translation>
    </message>
    <message>
        <source>A learning rate that diverges</source>
        <translation>Una tasa de aprendizaje que diverge</translation>
    </message>
    <message>
        <source>The full adder with linear outputs at α = 3: the hidden neurons saturate, only b² still learns, with λ = 1, and as α is above 2/λ, soon every step makes C 4 times as large, until it is not finite at step 510</source>
        <translation>El sumador completo con salidas lineales y α = 3: las neuronas ocultas se saturan, solo b² aprende todavía, con λ = 1, y como α está por encima de 2/λ, pronto cada paso multiplica C por 4, hasta que en el paso 510 deja de ser finito</translation>
    </message>
    <message>
        <source>A good learning rate</source>
        <translation>Una buena tasa de aprendizaje</translation>
    </message>
    <message>
        <source>The full adder at α = 5: C falls in every step; after 400 all 16 bits are right, and after 2,000 it is below 0.0006</source>
        <translation>El sumador completo con α = 5: C baja en cada paso; tras 400 los 16 bits son correctos, y tras 2000 C está por debajo de 0,0006</translation>
    </message>
    <message>
        <source>A learning rate that oscillates</source>
        <translation>Una tasa de aprendizaje que oscila</translation>
    </message>
    <message>
        <source>Stuck in saturation</source>
        <translation>Atascado en la saturación</translation>
    </message>
    <message>
        <source>Too slow a learning rate</source>
        <translation>Una tasa de aprendizaje demasiado pequeña</translation>
    </message>
    <message>
        <source>The full adder at α = 0.05: C falls in every step, but 2,000 steps bring it from 0.285 only to 0.233, with 6 of the 16 bits wrong</source>
        <translation>El sumador completo con α = 0,05: C baja en cada paso, pero 2000 pasos lo llevan de 0,285 solo a 0,233, con 6 de los 16 bits incorrectos</translation>
    </message>
    <message>
        <source>Why all layers at once</source>
        <translation>Por qué todas las capas a la vez</translation>
    </message>
    <message>
        <source>Two linear weights in a row at α = 1.5: updated at once, C goes from 0.5 to 0.03125; one after the other, the first weight goes the wrong way, and C only to 0.3828</source>
        <translation>Dos pesos lineales seguidos con α = 1,5: actualizados a la vez, C pasa de 0,5 a 0,03125; uno tras otro, el primer peso va en el sentido equivocado, y C solo baja a 0,3828</translation>
    </message>
    <message>
        <source>Vanishing gradient, cured</source>
        <translation>Gradiente evanescente, remediado</translation>
    </message>
    <message>
        <source>The same weights with tanh, cross-entropy and α = 0.2: the gradient ∂C/∂W of layer 1 is a quarter as long as that of layer 6, and all 16 bits are right within 300 steps</source>
        <translation>Los mismos pesos con tanh, entropía cruzada y α = 0,2: el gradiente ∂C/∂W de la capa 1 mide la cuarta parte que el de la capa 6, y los 16 bits son correctos en menos de 300 pasos</translation>
    </message>
    <message>
        <source>Vanishing gradient</source>
        <translation>Gradiente evanescente</translation>
    </message>
    <message>
        <source>Six layers of sigmoids: at the start the gradient ∂C/∂W of layer 1 is 1,700 times shorter than that of layer 6, and from step 300 to 1,000 C stays at 0.25</source>
        <translation>Seis capas de sigmoides: al inicio el gradiente ∂C/∂W de la capa 1 es 1700 veces más corto que el de la capa 6, y del paso 300 al 1000 C se queda en 0,25</translation>
    </message>
    <message>
        <source>Learning rates</source>
        <translation>Tasas de aprendizaje</translation>
    </message>
    <message>
        <source>Slow learning</source>
        <translation>Aprendizaje lento</translation>
    </message>
    <message>
        <source>The full adder at α = 20, above 2/λmax: from step 45 to 145 C rises in every other step; where it bends less, C falls in every step</source>
        <translation>El sumador completo con α = 20, por encima de 2/λmax: del paso 45 al 145 C sube en uno de cada dos pasos; donde se curva menos, C baja en cada paso</translation>
    </message>
    <message>
        <source>The full adder at α = 1000: a step this long throws the outputs to 0 and 1, where every σ′ is below 10⁻⁶; nothing moves any more, and C stays at 0.5</source>
        <translation>El sumador completo con α = 1000: un paso tan largo lanza las salidas a 0 y a 1, donde toda σ′ es menor que 10⁻⁶; ya no se mueve nada, y C se queda en 0,5</translation>
    </message>
    <message>
        <source>Exercise %1</source>
        <translation>Ejercicio %1</translation>
    </message>
    <message>
        <source>Values of the sigmoid</source>
        <translation>Valores de la sigmoide</translation>
    </message>
    <message numerus="yes">
        <source>σ(−z) = 1 − σ(z) and σ′(−z) = σ′(z). With these values every result comes out right to %n significant digits.</source>
        <translation>
            <numerusform>σ(−z) = 1 − σ(z) y σ′(−z) = σ′(z). Con estos valores cada resultado sale exacto hasta %n cifra significativa.</numerusform>
            <numerusform>σ(−z) = 1 − σ(z) y σ′(−z) = σ′(z). Con estos valores cada resultado sale exacto hasta %n cifras significativas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backpropagation by hand, worked out</source>
        <translation>Retropropagación a mano, resuelta</translation>
    </message>
    <message>
        <source>Backpropagation by hand</source>
        <translation>Retropropagación a mano</translation>
    </message>
    <message>
        <source>1 exercise, seed %1.</source>
        <translation>1 ejercicio, semilla %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n exercises, seed %1.</source>
        <translation>
            <numerusform>%n ejercicio, semilla %1.</numerusform>
            <numerusform>%n ejercicios, semilla %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Round results to %n significant digits, at the end.</source>
        <translation>
            <numerusform>Redondear los resultados a %n cifra significativa, al final.</numerusform>
            <numerusform>Redondear los resultados a %n cifras significativas, al final.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers stand on the last page.</source>
        <translation>Las respuestas están en la última página.</translation>
    </message>
    <message>
        <source>Made by %1, which makes it again. Exercise 1 is %2 in Chainrule, and so on.</source>
        <extracomment>%1: a command line, which makes the sheet in English; %2: &quot;exercise:7:1&quot;.</extracomment>
        <translation>La orden %1 vuelve a hacer la misma hoja, en inglés. El ejercicio 1 es %2 en Chainrule, y así sucesivamente.</translation>
    </message>
    <message>
        <source>Weights: blue and solid are positive, orange and dashed negative, grey dots zero; the wider the larger.</source>
        <translation>Pesos: azul y continuo, positivo; naranja y discontinuo, negativo; puntos grises, cero; cuanto más ancho, mayor.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Weights: %1 positive, %2 negative, %3 zero; the wider the larger.</source>
        <extracomment>%1, %2 and %3 are short lines as they are drawn.</extracomment>
        <translation>Pesos: %1 positivo, %2 negativo, %3 cero; cuanto más ancho, mayor.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>1 try</source>
        <translation>1 intento</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 pista</translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n pista</numerusform>
            <numerusform>%n pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 answer shown</source>
        <translation>1 respuesta mostrada</translation>
    </message>
    <message numerus="yes">
        <source>%n answers shown</source>
        <translation>
            <numerusform>%n respuesta mostrada</numerusform>
            <numerusform>%n respuestas mostradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 right, %3 of them with the first answer and no hint; %4, %5, %6.</source>
        <extracomment>%4: &quot;3 tries&quot;; %5: &quot;2 hints&quot;; %6: &quot;1 answer shown&quot;.</extracomment>
        <translation>%1 de %2 correctas, %3 de ellas con la primera respuesta y sin pista; %4, %5, %6.</translation>
    </message>
    <message>
        <source>hint %1</source>
        <translation>pista %1</translation>
    </message>
    <message>
        <source>the answer was shown</source>
        <translation>se mostró la respuesta</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ correcto</translation>
    </message>
    <message>
        <source>shown: %1</source>
        <translation>mostrado: %1</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>✕ not right yet</source>
        <translation>✕ aún no es correcto</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Predicciones</translation>
    </message>
    <message>
        <source>%1: step %2, stage %3 of %4, sample %5</source>
        <translation>%1: paso %2, etapa %3 de %4, ejemplo %5</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>se pide</translation>
    </message>
    <message>
        <source>in this order</source>
        <translation>en este orden</translation>
    </message>
    <message>
        <source>in the end</source>
        <translation>al final</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>sin entrenar</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>learning rate of this step</source>
        <translation>tasa de aprendizaje de este paso</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Hacia delante</translation>
    </message>
    <message>
        <source>Sample %1: forward</source>
        <translation>Ejemplo %1: hacia delante</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Hacia atrás</translation>
    </message>
    <message>
        <source>Sample %1: backward</source>
        <translation>Ejemplo %1: hacia atrás</translation>
    </message>
    <message>
        <source>Sample %1: update</source>
        <translation>Ejemplo %1: actualización</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>Ejemplo %1</translation>
    </message>
    <message>
        <source>Mean gradients</source>
        <translation>Gradientes medios</translation>
    </message>
    <message numerus="yes">
        <source>The gradients are means over the %n samples of the step.</source>
        <translation>
            <numerusform>Los gradientes son medias sobre %n ejemplo del paso.</numerusform>
            <numerusform>Los gradientes son medias sobre los %n ejemplos del paso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gradients are means over the %n samples of the step: %1.</source>
        <translation>
            <numerusform>Los gradientes son medias sobre %n ejemplo del paso: %1.</numerusform>
            <numerusform>Los gradientes son medias sobre los %n ejemplos del paso: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their mean cost is %1.</source>
        <translation>Su coste medio es %1.</translation>
    </message>
    <message>
        <source>The last number is the cost of the same sample at the new parameters.</source>
        <translation>El último número es el coste del mismo ejemplo con los nuevos parámetros.</translation>
    </message>
    <message>
        <source>The last number is the mean cost of the same samples at the new parameters.</source>
        <translation>El último número es el coste medio de los mismos ejemplos con los nuevos parámetros.</translation>
    </message>
    <message>
        <source>The network: neurons in columns, weights as lines</source>
        <translation>La red: neuronas en columnas, pesos como líneas</translation>
    </message>
    <message numerus="yes">
        <source>Of %n entries of %1 three are worked out, the others go the same way.</source>
        <translation>
            <numerusform>De %n elemento de %1 se desarrollan tres, los demás van igual.</numerusform>
            <numerusform>De los %n elementos de %1 se desarrollan tres, los demás van igual.</numerusform>
        </translation>
    </message>
    <message>
        <source>half squared error</source>
        <translation>semierror cuadrático</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>entropía cruzada</translation>
    </message>
    <message>
        <source>Layers of %1 neurons; %2; %3; learning rate %4; step %5.</source>
        <extracomment>%1: how many each layer has, &quot;3, 4 and 2&quot;; %2: their functions, &quot;sigmoid, softmax&quot;; %3: the cost.</extracomment>
        <translation>Capas de %1 neuronas; %2; %3; tasa de aprendizaje %4; paso %5.</translation>
    </message>
    <message numerus="yes">
        <source>The step uses %n samples and descends their mean gradient.</source>
        <translation>
            <numerusform>El paso usa %n ejemplo y desciende por su gradiente medio.</numerusform>
            <numerusform>El paso usa %n ejemplos y desciende por su gradiente medio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is worked out up to its errors.</source>
        <translation>Cada uno se desarrolla hasta sus errores δ.</translation>
    </message>
    <message>
        <source>Worked out up to its errors is sample %1; the others go the same way.</source>
        <translation>El ejemplo %1 se desarrolla hasta sus errores δ; los demás van igual.</translation>
    </message>
    <message>
        <source>Worked out up to their errors are samples %1; the others go the same way.</source>
        <translation>Los ejemplos %1 se desarrollan hasta sus errores δ; los demás van igual.</translation>
    </message>
    <message>
        <source>The step uses sample %1.</source>
        <translation>El paso usa el ejemplo %1.</translation>
    </message>
    <message>
        <source>Each sample here is worked out as a step of its own, all from the same parameters.</source>
        <translation>Aquí cada ejemplo se desarrolla como un paso propio, todos desde los mismos parámetros.</translation>
    </message>
    <message>
        <source>A training step, worked out</source>
        <translation>Un paso de entrenamiento, desarrollado</translation>
    </message>
    <message>
        <source>A training step to work out</source>
        <translation>Un paso de entrenamiento para calcular</translation>
    </message>
    <message>
        <source>%1: a training step, worked out</source>
        <translation>%1: un paso de entrenamiento, desarrollado</translation>
    </message>
    <message>
        <source>%1: a training step to work out</source>
        <translation>%1: un paso de entrenamiento para calcular</translation>
    </message>
    <message>
        <source>Numbers are printed with 1 significant digit, given ones with up to 6, and computed with all of theirs.</source>
        <translation>Los números se imprimen con 1 cifra significativa, los dados con hasta 6, y se calculan con todas las suyas.</translation>
    </message>
    <message numerus="yes">
        <source>Numbers are printed with %n significant digits, given ones with up to 6, and computed with all of theirs.</source>
        <translation>
            <numerusform>Los números se imprimen con %n cifra significativa, los dados con hasta 6, y se calculan con todas las suyas.</numerusform>
            <numerusform>Los números se imprimen con %n cifras significativas, los dados con hasta 6, y se calculan con todas las suyas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Numbers are printed with %n significant digits and computed with all of theirs.</source>
        <translation>
            <numerusform>Los números se imprimen con %n cifra significativa y se calculan con todas las suyas.</numerusform>
            <numerusform>Los números se imprimen con %n cifras significativas y se calculan con todas las suyas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of the translation itself, as HTML&apos;s attribute lang has it: de, fr, es, zh-CN.</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>%1 of %2 digits</source>
        <translation>%1 de %2 cifras</translation>
    </message>
    <message>
        <source>That is right as far as it goes, to 1 significant digit. %1 are asked for: write more of them.</source>
        <translation>Es correcto hasta ahí, con 1 cifra significativa. Se piden %1: escriba más.</translation>
    </message>
    <message numerus="yes">
        <source>That is right as far as it goes, to %n significant digits. %1 are asked for: write more of them.</source>
        <translation>
            <numerusform>Es correcto hasta ahí, con %n cifra significativa. Se piden %1: escriba más.</numerusform>
            <numerusform>Es correcto hasta ahí, con %n cifras significativas. Se piden %1: escriba más.</numerusform>
        </translation>
    </message>
    <message>
        <source>a is missing</source>
        <translation>falta a</translation>
    </message>
    <message>
        <source>δ is missing</source>
        <translation>falta δ</translation>
    </message>
    <message>
        <source>the gradient alone</source>
        <translation>solo el gradiente</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>sin cambiar</translation>
    </message>
    <message>
        <source>The gradient is the mean of the products %1 over the samples. You left %2 out.</source>
        <extracomment>%1 is a product of symbols, δ²₁ a¹₂, and %2 one of them.</extracomment>
        <translation>El gradiente es la media de los productos %1 de las muestras. Ha omitido %2.</translation>
    </message>
    <message>
        <source>The gradient is the product %1. You left %2 out.</source>
        <translation>El gradiente es el producto %1. Ha omitido %2.</translation>
    </message>
    <message>
        <source>That is the gradient alone: α times it is subtracted from the bias as it was.</source>
        <translation>Eso es solo el gradiente: se resta α veces este del sesgo tal como era.</translation>
    </message>
    <message>
        <source>That is the gradient alone: α times it is subtracted from the weight as it was.</source>
        <translation>Eso es solo el gradiente: se resta α veces este del peso tal como era.</translation>
    </message>
    <message>
        <source>That is the bias as it was: α times the gradient still has to be subtracted from it.</source>
        <translation>Eso es el sesgo tal como era: falta restarle α veces el gradiente.</translation>
    </message>
    <message>
        <source>That is the weight as it was: α times the gradient still has to be subtracted from it.</source>
        <translation>Eso es el peso tal como era: falta restarle α veces el gradiente.</translation>
    </message>
    <message>
        <source>relu(z) is z where z &gt; 0, else 0; its slope relu′(z) is 1 where z &gt; 0, else 0.</source>
        <translation>relu(z) es z donde z &gt; 0 y, si no, 0; su pendiente relu′(z) es 1 donde z &gt; 0 y, si no, 0.</translation>
    </message>
    <message>
        <source>Layers of %1 neurons; %2; %3; learning rate %4.</source>
        <extracomment>%1: how many each layer has, &quot;3, 4 and 2&quot;; %2: their functions, &quot;sigmoid, softmax&quot;; %3: the cost.</extracomment>
        <translation>Capas de %1 neuronas; %2; %3; tasa de aprendizaje %4.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
</context>
<context>
    <name>screen</name>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>weighted sum</source>
        <translation>suma ponderada</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>activación</translation>
    </message>
    <message>
        <source>slope of the activation</source>
        <translation>pendiente de la activación</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>weight gradient</source>
        <translation>gradiente del peso</translation>
    </message>
    <message>
        <source>bias gradient</source>
        <translation>gradiente del sesgo</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coste</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>objetivos</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>biases</source>
        <translation>sesgos</translation>
    </message>
    <message>
        <source>weighted sums</source>
        <translation>sumas ponderadas</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>activaciones</translation>
    </message>
    <message>
        <source>slopes of the activation</source>
        <translation>pendientes de la activación</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>errores</translation>
    </message>
    <message>
        <source>weight gradients</source>
        <translation>gradientes de los pesos</translation>
    </message>
    <message>
        <source>bias gradients</source>
        <translation>gradientes de los sesgos</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>%1 of layer %2 from neuron %3 to neuron %4</source>
        <translation>%1 de la capa %2, de la neurona %3 a la neurona %4</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>%1 of layer %2, neuron %3</source>
        <translation>%1 de la capa %2, neurona %3</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Usa</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>of step %1.</source>
        <translation>del paso %1.</translation>
    </message>
    <message>
        <source>from before the update.</source>
        <translation>de antes de la actualización.</translation>
    </message>
    <message>
        <source>Every gradient is from before the update.</source>
        <translation>Todos los gradientes son de antes de la actualización.</translation>
    </message>
    <message>
        <source>Uses the parameters of step %1.</source>
        <translation>Usa los parámetros del paso %1.</translation>
    </message>
    <message>
        <source>From before the update.</source>
        <translation>De antes de la actualización.</translation>
    </message>
    <message>
        <source>No parameter has changed yet.</source>
        <translation>Aún no ha cambiado ningún parámetro.</translation>
    </message>
    <message>
        <source>The mean of the %1 samples this step uses, not of sample %2 alone.</source>
        <translation>La media de los %1 ejemplos que usa este paso, no solo del ejemplo %2.</translation>
    </message>
    <message>
        <source>Of sample %1, which this step uses, not of sample %2, which is shown.</source>
        <translation>Del ejemplo %1, que este paso usa, no del ejemplo %2, que se muestra.</translation>
    </message>
    <message>
        <source>Of sample %1 alone. This step uses the mean gradient of %2 samples.</source>
        <translation>Solo del ejemplo %1. Este paso usa la media del gradiente de %2 ejemplos.</translation>
    </message>
    <message>
        <source>Of sample %1. This step uses sample %2.</source>
        <translation>Del ejemplo %1. Este paso usa el ejemplo %2.</translation>
    </message>
    <message>
        <source>One training step</source>
        <translation>Un paso de entrenamiento</translation>
    </message>
    <message>
        <source>%1 stages</source>
        <translation>%1 etapas</translation>
    </message>
    <message>
        <source>Every step runs forward to the cost, backward to the gradients, and then changes all parameters at once. Pause to walk through one step.</source>
        <translation>Cada paso va hacia delante hasta el coste, hacia atrás hasta los gradientes, y luego cambia todos los parámetros a la vez. Haga una pausa para recorrer un paso.</translation>
    </message>
    <message>
        <source>The stages show how: forward to the cost, backward to the gradient of every parameter, and then this update of all parameters at once.</source>
        <translation>Las etapas muestran cómo: hacia delante hasta el coste, hacia atrás hasta el gradiente de cada parámetro, y luego esta actualización de todos los parámetros a la vez.</translation>
    </message>
    <message>
        <source>Running.</source>
        <translation>En marcha.</translation>
    </message>
    <message>
        <source>Pause:</source>
        <translation>Pausa:</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>At the parameters of step %1.</source>
        <translation>En los parámetros del paso %1.</translation>
    </message>
    <message>
        <source>stage %1 of %2</source>
        <translation>etapa %1 de %2</translation>
    </message>
    <message>
        <source>Selected, from another stage. Escape or Next stage leads back to stage %1.</source>
        <translation>Seleccionado, de otra etapa. Esc o Siguiente lleva de vuelta a la etapa %1.</translation>
    </message>
    <message>
        <source>Selected. Escape leads back to the whole step.</source>
        <translation>Seleccionado. Esc lleva de vuelta al paso entero.</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Sigue:</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>&amp;LaTeX</source>
        <translation>&amp;LaTeX</translation>
    </message>
    <message>
        <source>&amp;text</source>
        <translation>&amp;texto</translation>
    </message>
    <message>
        <source>&amp;picture (SVG)</source>
        <translation>&amp;imagen (SVG)</translation>
    </message>
    <message>
        <source>picture (P&amp;NG)</source>
        <translation>imagen (P&amp;NG)</translation>
    </message>
    <message>
        <source>Copied as %1</source>
        <translation>Copiado como %1</translation>
    </message>
    <message>
        <source>samples %1 to %2 of the %3 of this step</source>
        <translation>ejemplos %1 a %2 de los %3 de este paso</translation>
    </message>
    <message>
        <source>inputs %1 to %2 of %3</source>
        <translation>entradas %1 a %2 de %3</translation>
    </message>
    <message>
        <source>neurons %1 to %2 of the %3 of layer %4</source>
        <translation>neuronas %1 a %2 de las %3 de la capa %4</translation>
    </message>
    <message>
        <source>Shown: %1.</source>
        <translation>Se muestran: %1.</translation>
    </message>
    <message>
        <source>The update of this step would not be finite.</source>
        <translation>La actualización de este paso no sería finita.</translation>
    </message>
    <message>
        <source>all stages but the update shown</source>
        <translation>se muestran todas las etapas menos la actualización</translation>
    </message>
    <message>
        <source>%1 of %2 stages shown</source>
        <translation>se muestran %1 de %2 etapas</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>Paso %1, %2</translation>
    </message>
    <message>
        <source>%1: step %2, %3</source>
        <translation>%1: paso %2, %3</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>Ejemplo %1</translation>
    </message>
    <message>
        <source>All samples of the step</source>
        <translation>Todos los ejemplos del paso</translation>
    </message>
    <message>
        <source>All samples</source>
        <translation>Todos los ejemplos</translation>
    </message>
    <message>
        <source>One sample, as a worked example has at most %1.</source>
        <translation>Un ejemplo, pues un paso resuelto admite %1 como máximo.</translation>
    </message>
    <message>
        <source>Worked example as HTML</source>
        <translation>Paso resuelto en HTML</translation>
    </message>
    <message>
        <source>The step written out for a browser and for paper, whichever stages are shown: the network, what is given, and every stage with its equation, its numbers and its result.</source>
        <translation>El paso escrito por extenso para el navegador y el papel, sean cuales sean las etapas mostradas: la red, los datos y todas las etapas con su ecuación, sus números y su resultado.</translation>
    </message>
    <message>
        <source>Worked example as LaTeX</source>
        <translation>Paso resuelto en LaTeX</translation>
    </message>
    <message>
        <source>The same for pdflatex: the network, what is given, and every stage of the step with its equation, its numbers and its result.</source>
        <translation>Lo mismo para pdflatex: la red, los datos y todas las etapas del paso con su ecuación, sus números y su resultado.</translation>
    </message>
    <message>
        <source>Network as SVG</source>
        <translation>Red en SVG</translation>
    </message>
    <message>
        <source>A vector picture of the whole network with the stages shown, for documents and the web. Text is drawn as paths and needs no fonts.</source>
        <translation>Una imagen vectorial de toda la red con las etapas mostradas, para documentos y la web. El texto se dibuja como trazados y no necesita tipos de letra.</translation>
    </message>
    <message>
        <source>Network as PDF</source>
        <translation>Red en PDF</translation>
    </message>
    <message>
        <source>A page of the picture&apos;s size with the whole network and the stages shown, for LaTeX and for print.</source>
        <translation>Una página del tamaño de la imagen con toda la red y las etapas mostradas, para LaTeX y para imprimir.</translation>
    </message>
    <message>
        <source>Network as PNG</source>
        <translation>Red en PNG</translation>
    </message>
    <message>
        <source>The whole network with the stages shown, two pixels for each of the picture&apos;s size.</source>
        <translation>Toda la red con las etapas mostradas, con el doble de píxeles que el tamaño de la imagen.</translation>
    </message>
    <message>
        <source>Numbers as CSV</source>
        <translation>Números en CSV</translation>
    </message>
    <message>
        <source>Every number of the step, whichever stages are shown, one a line and with all digits: inputs, targets, z, a, σ′, C and δ of each sample, the mean gradients, and the parameters before and after.</source>
        <translation>Todos los números del paso, sean cuales sean las etapas mostradas, uno por línea y con todas las cifras: entradas, objetivos, z, a, σ′, C y δ de cada ejemplo, los gradientes medios y los parámetros antes y después.</translation>
    </message>
    <message>
        <source>Script for PyTorch</source>
        <translation>Script para PyTorch</translation>
    </message>
    <message>
        <source>A Python script that rebuilds the network, takes the same step by PyTorch and compares the cost, the gradients and the new parameters.</source>
        <translation>Un script de Python que reconstruye la red, da el mismo paso con PyTorch y compara el coste, los gradientes y los parámetros nuevos.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>The plot is out of date, and so is what is exported.</source>
        <translation>El gráfico está desactualizado, y también lo que se exporta.</translation>
    </message>
    <message>
        <source>Export plot</source>
        <translation>Exportar gráfico</translation>
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
        <translation>Gráfico en SVG</translation>
    </message>
    <message>
        <source>A vector picture of what the plot shows, for documents and the web. Text is drawn as paths and needs no fonts.</source>
        <translation>Una imagen vectorial de lo que muestra el gráfico, para documentos y la web. El texto se dibuja como trazados y no necesita tipos de letra.</translation>
    </message>
    <message>
        <source>Plot as PDF</source>
        <translation>Gráfico en PDF</translation>
    </message>
    <message>
        <source>A page of the picture&apos;s size with what the plot shows, for LaTeX and for print.</source>
        <translation>Una página del tamaño de la imagen con lo que muestra el gráfico, para LaTeX y para imprimir.</translation>
    </message>
    <message>
        <source>Plot as PNG</source>
        <translation>Gráfico en PNG</translation>
    </message>
    <message>
        <source>What the plot shows, two pixels for each of the picture&apos;s size.</source>
        <translation>Lo que muestra el gráfico, con el doble de píxeles que el tamaño de la imagen.</translation>
    </message>
    <message>
        <source>output %1</source>
        <translation>salida %1</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> y %1 más</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Capa %1</translation>
    </message>
    <message>
        <source>weight %1, bias %2  ·  dashed: negative</source>
        <extracomment>What follows the last symbol is left out where there is no room.</extracomment>
        <translation>peso %1, sesgo %2  ·  discontinuo: negativo</translation>
    </message>
    <message>
        <source>gradient %1, %2  ·  log scale</source>
        <extracomment>What follows the last symbol is left out where there is no room.</extracomment>
        <translation>gradiente %1, %2  ·  escala log</translation>
    </message>
    <message>
        <source>activation %1  ·  hatched: below 0</source>
        <extracomment>What follows the last symbol is left out where there is no room.</extracomment>
        <translation>activación %1  ·  rayado: menor que 0</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>from neuron %1 of layer %2 to neuron %3 of layer %4</source>
        <translation>de la neurona %1 de la capa %2 a la neurona %3 de la capa %4</translation>
    </message>
    <message>
        <source>blame through the weight %1</source>
        <translation>parte del error a través del peso %1</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>peso %1</translation>
    </message>
    <message>
        <source>gradient of the weight %1</source>
        <translation>gradiente del peso %1</translation>
    </message>
    <message>
        <source>%1 = %2 (out of date)</source>
        <translation>%1 = %2 (desactualizado)</translation>
    </message>
    <message>
        <source>%1 not computed</source>
        <translation>%1 no calculado</translation>
    </message>
    <message>
        <source>%1, out of date</source>
        <translation>%1, desactualizado</translation>
    </message>
    <message>
        <source>Cost, not computed yet</source>
        <translation>Coste, aún no calculado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>desactualizada</translation>
    </message>
    <message>
        <source>%1. Take a smaller α, or go back to the start.</source>
        <translation>%1. Tome una α menor o vuelva al inicio.</translation>
    </message>
    <message>
        <source>Weights move by the gradient of the only sample.</source>
        <translation>Los pesos se mueven según el gradiente del único ejemplo.</translation>
    </message>
    <message>
        <source>Weights move by the mean gradient of all %1 samples.</source>
        <translation>Los pesos se mueven según el gradiente medio de los %1 ejemplos.</translation>
    </message>
    <message>
        <source>Each step moves the weights by the gradient of one sample, in a new order in each pass over the samples.</source>
        <translation>Cada paso mueve los pesos según el gradiente de un ejemplo, en un orden nuevo en cada pasada por los ejemplos.</translation>
    </message>
    <message>
        <source>Each step moves the weights by the gradient of one sample, in order.</source>
        <translation>Cada paso mueve los pesos según el gradiente de un ejemplo, por orden.</translation>
    </message>
    <message>
        <source>Each step moves the weights by the mean gradient of %1 samples, in a new order in each pass over the samples.</source>
        <translation>Cada paso mueve los pesos según el gradiente medio de %1 ejemplos, en un orden nuevo en cada pasada por los ejemplos.</translation>
    </message>
    <message>
        <source>Each step moves the weights by the mean gradient of %1 samples, in order.</source>
        <translation>Cada paso mueve los pesos según el gradiente medio de %1 ejemplos, por orden.</translation>
    </message>
    <message>
        <source>Biases stay as they are.</source>
        <translation>Los sesgos se quedan como están.</translation>
    </message>
    <message>
        <source>Pause to walk through one step.</source>
        <translation>Haga una pausa para recorrer un paso.</translation>
    </message>
    <message>
        <source>Pause to walk through one step with sample %1.</source>
        <translation>Haga una pausa para recorrer un paso con el ejemplo %1.</translation>
    </message>
    <message>
        <source>The last gradient was 0 in every parameter: the step changed nothing.</source>
        <translation>El último gradiente era 0 en todos los parámetros: el paso no cambió nada.</translation>
    </message>
    <message>
        <source>The slope promised that the last step would lower C by %1, but C rose by %2: with this α the step went beyond where the slope holds.</source>
        <translation>Según la pendiente, el último paso reduciría C en %1, pero C subió en %2: con esta α el paso fue más allá de donde vale la pendiente.</translation>
    </message>
    <message>
        <source>The slope promised that the last step would lower C by %1, and so it did.</source>
        <translation>Según la pendiente, el último paso reduciría C en %1, y así fue.</translation>
    </message>
    <message>
        <source>The slope promised that the last step would lower C by %1; it was lowered by %2. The difference comes from the curvature of C.</source>
        <translation>Según la pendiente, el último paso reduciría C en %1; se redujo en %2. La diferencia se debe a la curvatura de C.</translation>
    </message>
    <message>
        <source>The parameters have moved, all at once.</source>
        <translation>Los parámetros se han movido, todos a la vez.</translation>
    </message>
    <message>
        <source>The gradients are those of the old ones.</source>
        <translation>Los gradientes son los de los antiguos.</translation>
    </message>
    <message>
        <source>The table shows what the new ones make of each row.</source>
        <translation>La tabla muestra lo que los nuevos dan en cada fila.</translation>
    </message>
    <message>
        <source>The one bit is right.</source>
        <translation>El único bit es correcto.</translation>
    </message>
    <message>
        <source>The one bit is wrong.</source>
        <translation>El único bit es incorrecto.</translation>
    </message>
    <message>
        <source>The one row is right.</source>
        <translation>La única fila es correcta.</translation>
    </message>
    <message>
        <source>The one row is wrong.</source>
        <translation>La única fila es incorrecta.</translation>
    </message>
    <message>
        <source>All %1 bits are right.</source>
        <translation>Los %1 bits son correctos.</translation>
    </message>
    <message>
        <source>All %1 rows are right.</source>
        <translation>Las %1 filas son correctas.</translation>
    </message>
    <message>
        <source>%1 of %2 bits are right.</source>
        <translation>%1 de %2 bits son correctos.</translation>
    </message>
    <message>
        <source>%1 of %2 rows are right.</source>
        <translation>%1 de %2 filas son correctas.</translation>
    </message>
    <message>
        <source>1 input</source>
        <translation>1 entrada</translation>
    </message>
    <message>
        <source>%1 inputs</source>
        <translation>%1 entradas</translation>
    </message>
    <message>
        <source>1 output</source>
        <translation>1 salida</translation>
    </message>
    <message>
        <source>%1 outputs</source>
        <translation>%1 salidas</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>step %1: %2</source>
        <translation>paso %1: %2</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>steps %1–%2</source>
        <translation>pasos %1–%2</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation>no finito</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 y %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>before step %1: %2</source>
        <translation>antes del paso %1: %2</translation>
    </message>
    <message>
        <source>schedule: %1</source>
        <translation>programa: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 paso</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 pasos</translation>
    </message>
    <message>
        <source>Start: given weights</source>
        <translation>Inicio: pesos dados</translation>
    </message>
    <message>
        <source>Start: all weights 0</source>
        <translation>Inicio: todos los pesos 0</translation>
    </message>
    <message>
        <source>Start: weights drawn with seed %1</source>
        <translation>Inicio: pesos sorteados con la semilla %1</translation>
    </message>
    <message>
        <source>%1, %2 changed</source>
        <translation>%1, %2 cambiados</translation>
    </message>
    <message>
        <source>Schedule: %1</source>
        <translation>Programa: %1</translation>
    </message>
    <message>
        <source>Schedule from step %1 on: %2</source>
        <translation>Programa desde el paso %1: %2</translation>
    </message>
    <message>
        <source>%1 of sample %2</source>
        <translation>%1 del ejemplo %2</translation>
    </message>
    <message>
        <source>%1 edits</source>
        <translation>%1 ediciones</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>other start</source>
        <translation>otro inicio</translation>
    </message>
    <message>
        <source>%1, as this run</source>
        <translation>%1, como en esta ejecución</translation>
    </message>
    <message>
        <source>%1, not as this run</source>
        <translation>%1, no como en esta ejecución</translation>
    </message>
    <message>
        <source>Steps %1 to %2</source>
        <translation>Pasos %1 a %2</translation>
    </message>
    <message>
        <source>α × %1 after each %2</source>
        <translation>α × %1 cada %2</translation>
    </message>
    <message>
        <source>α falls by × %1 over each %2, without jumps</source>
        <translation>α baja × %1 cada %2, sin saltos</translation>
    </message>
    <message>
        <source>α / (1 + t / %1): half after %2</source>
        <translation>α / (1 + t / %1): la mitad tras %2</translation>
    </message>
    <message>
        <source>from α to α × %1 over %2, along a cosine</source>
        <translation>de α a α × %1 en %2, según un coseno</translation>
    </message>
    <message>
        <source>α in every step</source>
        <translation>α en todos los pasos</translation>
    </message>
    <message>
        <source>step decay</source>
        <translation>por escalones</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>exponencial</translation>
    </message>
    <message>
        <source>1/t</source>
        <translation>1/t</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>coseno</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>calentamiento</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>%1, after %2 of warm-up</source>
        <translation>%1, tras %2 de calentamiento</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1, proceso %2</translation>
    </message>
    <message>
        <source>%1, process %2 on %3</source>
        <translation>%1, proceso %2 en %3</translation>
    </message>
    <message>
        <source>Save changes?</source>
        <translation>¿Guardar los cambios?</translation>
    </message>
    <message>
        <source>“%1” has changed. Save the changes?</source>
        <translation>«%1» ha cambiado. ¿Guardar los cambios?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Overwrite the file?</source>
        <translation>¿Sobrescribir el archivo?</translation>
    </message>
    <message>
        <source>“%1” has been changed by another program since it was opened or saved here.</source>
        <translation>Otro programa ha cambiado «%1» desde que se abrió o guardó aquí.</translation>
    </message>
    <message>
        <source>If you overwrite it, what it holds now is lost.</source>
        <translation>Si lo sobrescribe, se perderá lo que contiene ahora.</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>&amp;Sobrescribir</translation>
    </message>
    <message>
        <source>Same start with another α</source>
        <translation>Mismo inicio con otra α</translation>
    </message>
    <message>
        <source>“%1” is no learning rate: a number is expected, such as 0.5 or 2e-3.</source>
        <translation>«%1» no es una tasa de aprendizaje: se espera un número, como 0,5 o 2e-3.</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Guardar la sesión</translation>
    </message>
    <message>
        <source>Chainrule sessions (*.chainrule)</source>
        <translation>Sesiones de Chainrule (*.chainrule)</translation>
    </message>
    <message>
        <source>Save in:</source>
        <translation>Guardar en:</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>About Chainrule</source>
        <translation>Acerca de Chainrule</translation>
    </message>
    <message>
        <source>&lt;b&gt;Chainrule %1&lt;/b&gt;&lt;p&gt;Backpropagation, step by step.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Set in Inter and STIX (SIL Open Font License 1.1); plots by QCustomPlot.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Chainrule %1&lt;/b&gt;&lt;p&gt;La retropropagación, paso a paso.&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Compuesto en Inter y STIX (SIL Open Font License 1.1); gráficos con QCustomPlot.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The numbers of the file hold at step %1.</source>
        <translation>En el paso %1 valen los números del archivo.</translation>
    </message>
    <message>
        <source>The steps of this file cannot all be made again here: step %1 is not finite.</source>
        <translation>No todos los pasos de este archivo se pueden repetir aquí: el paso %1 no es finito.</translation>
    </message>
    <message>
        <source>The schedule of α in this file is another than its run comes to at step %1.</source>
        <translation>El programa de α en este archivo es distinto del que da su ejecución en el paso %1.</translation>
    </message>
    <message>
        <source>α and its schedule are others</source>
        <translation>α y su programa son distintos</translation>
    </message>
    <message>
        <source>α, its schedule and numbers of the data are others</source>
        <translation>α, su programa y algunos números de los datos son distintos</translation>
    </message>
    <message>
        <source>The schedule of α and numbers of the data are others</source>
        <translation>El programa de α y algunos números de los datos son distintos</translation>
    </message>
    <message>
        <source>α is another</source>
        <translation>α es distinta</translation>
    </message>
    <message>
        <source>α and numbers of the data are others</source>
        <translation>α y algunos números de los datos son distintos</translation>
    </message>
    <message>
        <source>Numbers of the data are others</source>
        <translation>Algunos números de los datos son distintos</translation>
    </message>
    <message>
        <source>%1 in this file than its run comes to at step %2, by up to %3.</source>
        <translation>%1 en este archivo respecto de lo que da su ejecución en el paso %2, hasta en %3.</translation>
    </message>
    <message>
        <source>from step %1 on</source>
        <translation>desde el paso %1</translation>
    </message>
    <message>
        <source>from a step between %1 and %2 on</source>
        <translation>desde un paso entre %1 y %2</translation>
    </message>
    <message>
        <source>Made again here, the steps of this file give other numbers %1, by up to %2.</source>
        <translation>Repetidos aquí, los pasos de este archivo dan otros números %1, con diferencias de hasta %2.</translation>
    </message>
    <message>
        <source>Saved without one of the runs before, which took too much room.</source>
        <translation>Guardado sin una de las ejecuciones anteriores, que ocupaba demasiado espacio.</translation>
    </message>
    <message>
        <source>Saved without %1 of the runs before, which took too much room.</source>
        <translation>Guardado sin %1 de las ejecuciones anteriores, que ocupaban demasiado espacio.</translation>
    </message>
    <message>
        <source>%1 runs are kept beside the present one: “%2” had to go. Those with a name stay longest.</source>
        <translation>Se conservan %1 ejecuciones junto a la actual: «%2» ha tenido que eliminarse. Las que tienen nombre duran más.</translation>
    </message>
    <message>
        <source>Learning rate α of the new run, which makes %1 step, as the run before:</source>
        <translation>Tasa de aprendizaje α de la nueva ejecución, que da %1 paso, como la anterior:</translation>
    </message>
    <message>
        <source>Learning rate α of the new run, which makes %1 steps, as the run before:</source>
        <translation>Tasa de aprendizaje α de la nueva ejecución, que da %1 pasos, como la anterior:</translation>
    </message>
    <message>
        <source>Learning rate α of the new run, which makes as many steps as this one:</source>
        <translation>Tasa de aprendizaje α de la nueva ejecución, que da tantos pasos como esta:</translation>
    </message>
    <message>
        <source>Learning rate α of this run, of which no step is made yet:</source>
        <translation>Tasa de aprendizaje α de esta ejecución, que aún no ha dado ningún paso:</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Export to:</source>
        <translation>Exportar a:</translation>
    </message>
    <message>
        <source>The step will move every weight and bias against the mean gradient of %1 samples, as far as α says.</source>
        <translation>El paso moverá cada peso y cada sesgo en contra del gradiente medio de %1 ejemplos, tanto como diga α.</translation>
    </message>
    <message>
        <source>The step will move every weight, but no bias, against the mean gradient of %1 samples, as far as α says.</source>
        <translation>El paso moverá cada peso, pero ningún sesgo, en contra del gradiente medio de %1 ejemplos, tanto como diga α.</translation>
    </message>
    <message>
        <source>The step will move every weight and bias against its gradient, as far as α says.</source>
        <translation>El paso moverá cada peso y cada sesgo en contra de su gradiente, tanto como diga α.</translation>
    </message>
    <message>
        <source>The step will move every weight, but no bias, against its gradient, as far as α says.</source>
        <translation>El paso moverá cada peso, pero ningún sesgo, en contra de su gradiente, tanto como diga α.</translation>
    </message>
    <message>
        <source>%1, from step %2 on %3</source>
        <translation>%1, desde el paso %2 %3</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>Close this (Escape)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Save the changes first (Enter)</source>
        <translation>Guardar antes los cambios (Intro)</translation>
    </message>
    <message>
        <source>Give the changes up</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Leave everything as it is (Escape)</source>
        <translation>Dejarlo todo como está (Esc)</translation>
    </message>
    <message>
        <source>Keep the file, and save under another name (Enter)</source>
        <translation>Conservar el archivo y guardar con otro nombre (Intro)</translation>
    </message>
    <message>
        <source>Put this session in the file&apos;s place</source>
        <translation>Sustituir el archivo por esta sesión</translation>
    </message>
    <message>
        <source>A learning rate: a number such as 0.5 or 2e-3</source>
        <translation>Una tasa de aprendizaje: un número, como 0,5 o 2e-3</translation>
    </message>
    <message>
        <source>Begin another run with this α (Enter)</source>
        <translation>Empezar otra ejecución con esta α (Intro)</translation>
    </message>
    <message>
        <source>Begin no other run (Escape)</source>
        <translation>No empezar otra ejecución (Esc)</translation>
    </message>
    <message>
        <source>Report of predictions</source>
        <translation>Informe de predicciones</translation>
    </message>
    <message>
        <source>What was predicted, and what came of it</source>
        <translation>Lo que se ha predicho y su resultado</translation>
    </message>
    <message>
        <source>predictions</source>
        <translation>predicciones</translation>
    </message>
    <message>
        <source>Page (HTML)</source>
        <translation>Página (HTML)</translation>
    </message>
    <message>
        <source>What was asked for, what was answered and what wrong answers betrayed, hints and answers shown, stage by stage and in all; for a browser.</source>
        <translation>Lo que se ha pedido, lo que se ha respondido y qué errores delataban las respuestas erróneas, las pistas y respuestas mostradas, etapa por etapa y en total; para el navegador.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>A line for each number asked for and each answer, hint and answer shown, in order, with all digits; for a spreadsheet.</source>
        <translation>Una línea por cada número pedido y por cada respuesta, pista y respuesta mostrada, en orden y con todas las cifras; para una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Displayed mathematics for a document with amsmath</source>
        <translation>Fórmulas destacadas para un documento con amsmath</translation>
    </message>
    <message>
        <source>Plain characters, for a message or an editor</source>
        <translation>Caracteres simples, para un mensaje o un editor</translation>
    </message>
    <message>
        <source>A picture that stays sharp at any size</source>
        <translation>Una imagen nítida a cualquier tamaño</translation>
    </message>
    <message>
        <source>A picture of pixels, twice the size on screen</source>
        <translation>Una imagen de píxeles, al doble del tamaño en pantalla</translation>
    </message>
</context>
</TS>
