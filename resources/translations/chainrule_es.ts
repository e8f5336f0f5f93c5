<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>KeysList</name>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space, →, Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace, ←, Page Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+→, Shift+←</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next, previous half of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run, pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+↑, Ctrl+↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faster, slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the last step of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same start with another α</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedule of α</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ −</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α up, down by a tenth of a decade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type α</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[ ]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous, next sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select that neuron of the active layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the equation; Escape leads back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the cost plot; Escape leads back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the tables of the layers; Escape leads back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the map of learning rates; Escape leads back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the gradient check; Escape leads back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walk through network, tables, equation, stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type a number in a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy the number with all its digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export the step or the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export the plot in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark or light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the cost plot, after C or a click on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+→, Ctrl+←</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read out the costs of the next, previous point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the whole run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logarithmic or linear axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the keys back to the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plot in front as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user guide, at what has the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what this is that has the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new exercise, in the window or on a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predict what is selected, else the next stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Page Up, Ctrl+Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger, smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presenting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present, or end it; Escape ends it too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>black screen, until any key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>play stages, until any key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C, L, G, T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring that panel, or put it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N, Shift+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next, previous step of the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the step of the lesson; Escape leads back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelHelp</name>
    <message>
        <source>The stages of one training step in the order they are computed: forward, backward, update. A click goes to a stage; from the keyboard, ← and → go from one to the next and Enter goes there. Space reveals the next stage from anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network: a thick edge is a large weight, blue and solid positive, orange and dashed negative; a neuron&apos;s fill is its activation. Tab and the arrows walk its neurons and edges, Enter selects, and all places that show the same number light up. Ctrl++, Ctrl+− and Ctrl+0 zoom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number of a step by layer. T gives it the keyboard: Tab goes from table to table, the arrows select, F2 or a digit types a weight, a bias or an input, and Ctrl+C copies the number with all its digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The equation of the current stage: in symbols, with its numbers, and one entry term by term. E gives it the keyboard: the arrows walk its symbols and numbers, Enter selects one, Ctrl+C copies the part, Escape leads back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples, with what the network makes of each. A click or Enter shows a sample&apos;s numbers everywhere, as [ and ] do; the arrows go from cell to cell, and F2 or a digit types an input or a target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for the numbers of the next stage before it is shown, and tells what a wrong answer betrays. Type a number and press Enter; ↑ and ↓ go from answer to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost over the steps, of this run and of those before. C gives it the keyboard: + and − zoom, the arrows pan, Ctrl+← and Ctrl+→ read out one point after the other, Home shows the whole run, Y changes the axis, Escape leads back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each learning rate α comes to from here: a column for each, steps downwards, the darker the larger C; under it C after one step. L gives it the keyboard: ← and → go from column to column, ↑ and ↓ along one, Enter sets its α, Escape leads back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers behind the map of learning rates: what the next step promises of C and what it makes of it, and the learning rates that the slope and the curvature tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds each derivative of backpropagation against a difference of C. G gives it the keyboard: the arrows choose a row, Enter selects its parameter, Tab goes on to the curve of the error over ε, Ctrl+C copies the number, Escape leads back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the present run went, step by step: how much C bends, against 2/α, or how long each layer&apos;s gradient is. Tab leads to the plot, where ← and → read out one step after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps and runs: back to the start (Home), stage back (Backspace), next stage (Space), whole step (Enter), run and pause (R); the speed (Ctrl+↑, Ctrl+↓), the step, the sample shown ([ and ]), the learning rate α (+ and −) and the cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes what the window shows to a file: the step as a worked example, the network or a plot as a picture, or its numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a session of a table: which columns are inputs, targets or ignored, and what each cell becomes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets α change from step to step; the curve shows what the steps take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not saved when the program ended: choose with the arrows and Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes small networks to be worked by hand: one to be predicted in the window, or a sheet of several for paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of the lesson: what to read, and something to do or to answer. N and Shift+N walk through the steps; Q gives this one the keyboard, where the arrows go through the choices, Enter answers, and Escape leads back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::AnswerField</name>
    <message>
        <source>Type a number, Enter checks it and goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number, Enter checks it; ↑ and ↓ go from answer to answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::Answers</name>
    <message>
        <source>prediction of %1, right: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prediction of %1, wrong: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prediction of %1, shown: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prediction of %1, not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prediction of %1, not checked: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::BlankScreen</name>
    <message>
        <source>Screen blanked. Any key shows it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::CellEditor</name>
    <message>
        <source>New value of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is expected, such as 0.5 or −2e−3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::CellGrid</name>
    <message>
        <source>not computed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause to change a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy all digits of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chan&amp;ge %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (out of date)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Predict %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <comment>letter and text of a choice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose this, or not (Enter); Check grades all that are chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with this (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::CostPlot</name>
    <message>
        <source>Cost plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of each step’s sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of each step’s batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (log)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(log)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic axis. Click for a linear one (Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear axis. Click for a logarithmic one (Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of the cost of every run that is drawn, over all its steps: the lowest, the highest and the last of each few steps, or of each step where there are few or where they were found one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C of each step’s own sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C of each step’s own %1 samples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::CoursePanel</name>
    <message>
        <source>(The run is long: its last %1 steps.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient norms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λmax and 2/α at the steps where λmax was found, with all digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‖∂C/∂W‖ of each layer with all digits: the lowest, the highest and the last of each few steps, or of each step where there are few.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::CoursePlot</name>
    <message>
        <source>Gradient norms over the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpness over the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λmax = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2/α = %1, α = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1: %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At step %1 α is 0: steps go nowhere, and 2/α has no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At step %1 λmax is at 2/α, the edge of stability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At step %1 λmax is above 2/α: steps overshoot where C bends most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At step %1 λmax is below 2/α: where C is quadratic, steps of this α settle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At step %1 the first layer’s gradient is %2 times smaller than the last one’s: it vanishes on the way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At step %1 the first layer’s gradient is %2 times the last one’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (log)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient (log)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::DataPanel</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one step does now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar: output. Upright mark: target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With so many rows, only the shown one&apos;s output is computed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::DatasetTable</name>
    <message>
        <source>Rows of the dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing a cell shows its row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C, cost of the row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::DifferencePlot</name>
    <message>
        <source>truncation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error of the central difference over ε</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ε = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numeric %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analytic %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best ε</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mostly %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: error %2 at every ε</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: least error %2 at ε = %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below it mostly round-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above it mostly truncation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same at every ε</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best ε ≈ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error of the difference for %1 (log)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (log)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::DockHeader</name>
    <message>
        <source>Float or dock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::Document</name>
    <message>
        <source>Another file is still being read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: open in another window (%2), so it is not overwritten. Save under another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::EquationFoot</name>
    <message>
        <source>Parameters used, and what comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::EquationPage</name>
    <message>
        <source>Equation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equation: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; shapes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::EquationView</name>
    <message>
        <source>Equation of the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::ExerciseDialog</name>
    <message>
        <source>Seed: the same one gives the same exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which exercise of the seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Significant digits of the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet as HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet as LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to make; the arrows choose, Enter makes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages that are asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages that are asked for; what they are made of is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forward half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backward half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sheet tells of the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results on a last page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every stage worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So&amp;lutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small networks to be worked by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make nothing (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session with one sample. P asks for its numbers, stage by stage, and says of a wrong one what it betrays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a browser and for paper: of each exercise the network, what is given, and a blank for every result that is asked for. The sheet says how it is made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For pdflatex: of each exercise the network, what is given, and a blank for every result that is asked for. The sheet says how it is made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save s&amp;heet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file and write it (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the exercise in the window (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a stage to ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises of seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::ExportDialog</name>
    <message>
        <source>What to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Significant digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;With solutions; without, the answers stand on a last page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to export; the arrows choose, Enter exports it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file and write it (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export nothing (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose numbers are worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without solutions it is a sheet to work by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::GradientCheckModel</name>
    <message>
        <source>parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analytic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numeric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relative error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trained parameters p, the largest relative error first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∂C/∂p as backpropagation has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central difference (C(p + h) − C(p − h)) / 2h, h = ε max(1, |p|), ε = 10⁻⁵</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distance of the two over the larger of them, and over 0.01 max(1, C) at least</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::GradientCheckPanel</name>
    <message>
        <source>Passed: backpropagation and differences agree for every parameter checked. The largest relative error is %1, of %2; up to %3 passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: backpropagation and differences disagree for %1 of %2 parameters. The largest relative error is %3, of %4; up to %5 passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 parameters are checked: an even sample of every layer, and those selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only trained parameter is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 trained parameters are checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C is that of the step&apos;s own sample, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C is the mean over the step&apos;s own %1 samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within h of the kink of a ReLU, where C has no derivative, the two rightly differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradients are being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every parameter that was checked, the largest relative error first: its derivative by backpropagation and by differences, with all digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference of %1 and its error at every ε, with all digits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::GradientCheckTable</name>
    <message>
        <source>Checked parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::GuideWindow</name>
    <message>
        <source>User guide – Chainrule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the user guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents of the user guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in all pages (Ctrl+F); Enter goes on, Shift+Enter back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” isn&apos;t in the guide.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::HeatMap</name>
    <message>
        <source>%1, weights of layer %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, weight gradient of layer %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::ImportDialog</name>
    <message>
        <source>Reading %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One neuron a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standardise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of each column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes of the hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes of the hidden layers, separated by commas; empty for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One neuron for each value of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standardise %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layers: whole numbers of at least 1, separated by commas, expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network %1, %2 output, %3, %4 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the table as a session (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import nothing (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of %1: an input, a target, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::InputCard</name>
    <message>
        <source>Input and target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::LayerCard</name>
    <message>
        <source>identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 neurons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::LayerColumns</name>
    <message>
        <source>Neurons of layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used: with softmax, δ = a − t needs no σ′</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuron %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::LayersPanel</name>
    <message>
        <source>sample %1; ∂C: mean of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample %1; ∂C: sample %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number of the shown step, layer by layer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::LearningRateBox</name>
    <message>
        <source>“%1” is no learning rate: a number from 0 to 1.797×10³⁰⁸ is expected, such as 0.5 or 2e-3. α stays %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::LearningRateControl</name>
    <message>
        <source>Learning rate α</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● α of the step to come = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate α = %1. Type a number from 0 on (Alt+A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 in the step to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate α = %1. A tenth of a decade up or down: + and −</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ 2/λmax = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ α* = %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::LearningRatePanel</name>
    <message>
        <source>The map is being computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost over step and learning rate with all digits, one learning rate after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost after one step with each learning rate, and what it is to first and to second order, with all digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::LessonMenu</name>
    <message>
        <source>&amp;Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chainrule lessons</source>
        <comment>name of a folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;My lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lessons in the folder yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder isn&apos;t there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of your lessons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::LessonPanel</name>
    <message>
        <source>Show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the place of this step again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step of the lesson before (Shift+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step of the lesson (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1 of %2, %3 of %4 done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::MainWindow</name>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equation and data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient norms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open in another window, too (%2). Save will ask for another name here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chainrule sessions (*.chainrule);;Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in the plot %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept for recovery: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would tell the number that is to be predicted. Leave Predict first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed while a number is to be predicted, which it would tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That of the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window speaks the system&apos;s language when it is next opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window goes on speaking %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window speaks %1 when it is next opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of the map of learning rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number of a step by layer (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The equation of the current stage (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples, and what the network makes of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work out the numbers of the next stage (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost over the steps (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every learning rate comes to from here (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backpropagation against differences of C (G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much C bends, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the gradient of each layer is, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tab in front has no plot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, at step %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was predicted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is hidden in this session: View &gt; What is shown… shows it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::MistakePicture</name>
    <message>
        <source>row %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::NetworkView</name>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurons and the edges between them, with their values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::NewestTask</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::PlotAccessible</name>
    <message>
        <source>Ctrl+T: the numbers as a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::PlotTableDialog</name>
    <message>
        <source>%1 as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the plot&apos;s tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrows go from cell to cell, Ctrl+C copies what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is selected, or all, with all digits (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this table (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the table …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The plot is out of date, and so is the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::PlotTableModel</name>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first α</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to first order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to second order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analytic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numeric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relative error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ε</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2/α</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::PredictPanel</name>
    <message>
        <source>H&amp;int</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Significant digits that count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 significant digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is expected, as −0.25, 1e-3 or 3/8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 right, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict the numbers of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each stage is asked for before it is shown. Type what you have worked out; a wrong answer is told what it betrays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your turn: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;int %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many significant digits of an answer have to be right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The equation of the entry, then its factors, then its products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this answer away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the answer, or go on to the next stage (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked and answered so far, as a page or a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::QuestionBox</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number: −0.25, 1e-3 or 3/8; Enter checks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade the answer (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is expected, as −0.25, 1e-3 or 3/8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Not so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::RateChoicesDialog</name>
    <message>
        <source>The map of learning rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the state that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the start of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean over all samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of each step’s own samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;mallest α</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Largest α</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of &amp;each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no learning rate: a number from 10⁻¹² to 10¹² is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest α has to be above the smallest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The α of the first column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The α of the last column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many columns: each trains a copy of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many steps each copy makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the copies begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which samples the cost C of the map is of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the map with these choices (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the map as it is (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::RateLegend</name>
    <message>
        <source>diverges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set α</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of α, runs, steps, start and cost of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a column of the map first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this column’s steps, with α = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with α = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best after %1 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α now after %1 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen, α %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quadratic model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at that step (log)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true cost along −%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first order, −%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: lowest C on this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::RateMap</name>
    <message>
        <source>Map of the cost over learning rate and step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no step after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1: C = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the end C = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after one step C = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from α = %1 to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oscillates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too small: hardly moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stuck, saturated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step, downwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One column is one run of %1 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after one step, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate %1 (log)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::RateReadings</name>
    <message>
        <source>Cost along the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actual change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once training rests, the learning rates are tried from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient is 0: a step along it changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C or its gradient is not finite: what a step changes cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step with α = %1 takes C from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is what the schedule takes of α = %1 at this step; each run of the map takes its part of its own α.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With α = 0 nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So long a step leaves the numbers a computer can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So short a step changes C by less than its last digits show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So short a step sees C as a plane: the first order says it all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first order misses that C bends along the way; the second order has that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step is so long that C bends otherwise along the way than where it began: neither order promises what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along −g C has no lowest point that a step between 10⁻⁶ and 10⁶ in length would reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step from here raises C from α ≈ %1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen at step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the numbers of step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of one sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean over %1 samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds the only slope, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds all %1 slopes, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised and actual change at α = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three learning rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first order, −%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second order, adds %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest point of the true curve, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest point of the model, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stability limit, %1 (%2 %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::RecoveryDialog</name>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover unsaved work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chainrule ended before this was saved:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it and ask again at the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept %1, never saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept %1, the file was saved later, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept %1, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was kept; the arrows choose, Enter recovers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it as a change of its file, which is yours to save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::RunsLegend</name>
    <message>
        <source>%1: C = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Double-click to go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go &amp;on with this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run with a name is kept when older ones have to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and 1 other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: C = %2, hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::SampleChooser</name>
    <message>
        <source>Previous sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous sample ([)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sample (])</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample %1: the row of the data that is shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::ScheduleDialog</name>
    <message>
        <source>step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule of the learning rate α</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Warm-up, steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no factor: a number from 0 to 1 is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no factor: a number above 0 and at most 1 is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1, the next, takes α = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How α changes from step to step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After how many steps α takes the factor, or how many the cosine lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What α is multiplied by: a number from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over how many steps α grows to its full size at first; 0 for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step goes by this schedule (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave α as it is (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::ShownDialog</name>
    <message>
        <source>z, the weighted sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a, the activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>σ′(z), the slopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>δ, the errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∂C/∂W, the weights&apos; gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∂C/∂b, the biases&apos; gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>b, the biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C, the cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α, the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2/λmax and α*, over the slider of α</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient norms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legends of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is hidden is kept with the session, in its file. Stages of a hidden quantity are passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is hidden then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is chosen is in effect already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a tick it is shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::SlipNote</name>
    <message>
        <source>Don&apos;t point this out again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::SpeedSlider</name>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stage/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stages/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 step/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast Run goes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stage each %1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::StageRibbon</name>
    <message>
        <source>Stages of a training step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, stage %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running whole steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward pass: values flow right →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward pass →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward pass: blame flows left ←</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward pass ←</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::StepScrubber</name>
    <message>
        <source>Step of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2. Training from here repeats the run; a change makes it another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to any step of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band is what the plot shows of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a step from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no step: a whole number from %2 to %3 is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has no step %1 yet. This is its last one, step %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has no step %1. This is its first one, step %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::StepSummary</name>
    <message>
        <source>What one step does now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient norm, layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last step, promised:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last step, actual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::TrainingController</name>
    <message>
        <source>Nothing was changed: what is shown is out of date, and the new numbers are on their way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::TransportBar</name>
    <message>
        <source>Training controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the same start (Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One stage back (←, Backspace)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next stage (Space, →)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One whole step (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause after this step (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not computed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::VectorStrip</name>
    <message>
        <source>Target of the shown sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input of the shown sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chainrule::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;plot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy e&amp;quation as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point out the article&apos;s &amp;slips again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the &amp;platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+→</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+←</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the &amp;start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same start with &amp;another α…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New start, ne&amp;w weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;chedule of α…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Chainrule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot as a &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;ole step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New e&amp;xercise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report of pre&amp;dictions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;esent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pla&amp;y stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play, until any key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage each %1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A smaller z would lower C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A larger z would lower C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2: its error is 0, and it sends no blame back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, but %3 is flat there: its error is 0, and this sample cannot correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; with cross-entropy the slope cancels, so that is its error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, but %3 is nearly flat there (slope %4): its error is only %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; the slope of %3 is 1 there, so that is its error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; the slope of %3, at most %4, shrinks that to an error of %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No blame reaches %1: %2.</source>
        <extracomment>%2 is a clause: &quot;No blame reaches input 1: its weight to output 2 is exactly 0.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A clause that gets its full stop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>Two clauses; the second has its full stop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets its blame through %2, its only way on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is blamed only through %2, since %3</source>
        <extracomment>%3 is a clause: &quot;… since its weight to output 2 is exactly 0&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blame sent back to %1 cancels exactly: %2 is left of terms that add up to %3 without their signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blame sent back to %1 nearly cancels: %2 is left of terms that add up to %3 without their signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets %2 of its blame through %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets %2 of its blame through %3, signs aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is blamed from several sides, the most (%2) through %3 and as much through another</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is blamed from several sides, the most (%2) through %3 and as much through %n others</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is blamed from several sides, the most (%2) through %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is flat there, so none of it gets through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is nearly flat there (slope %2), so hardly any of it gets through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slope of %1 is 1 there, so all of it gets through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slope of %1, at most %2, then shrinks that blame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the error of %1 is exactly 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its weight to %1 is exactly 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all errors of the outputs are exactly 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all errors of layer %1 are exactly 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all its weights to the outputs are exactly 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all its weights to layer %1 are exactly 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every way on carries exactly 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its weights to the others are exactly 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the errors of the others are exactly 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every other way on carries exactly 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raising this weight would raise %1, so gradient descent lowers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raising this weight would lower %1, so gradient descent raises it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raising this bias would raise %1, but biases are fixed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raising this bias would lower %1, but biases are fixed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raising this bias would raise %1, so gradient descent lowers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raising this bias would lower %1, so gradient descent raises it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an error of exactly 0, so this weight gets no gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an error of exactly 0, so its bias gets no gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bias is a weight from a constant 1, so its gradient is the error itself: %1</source>
        <extracomment>%1 is a sentence: &quot;… raising this bias would raise C, so gradient descent lowers it.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is exactly 0, so this weight had no part in the error: its gradient is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent %2 to %3, whose error is %4: their product is too small to be told from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent %2 to %3, whose error is %4: %5</source>
        <extracomment>%5 is a sentence: &quot;… raising this weight would raise C, so gradient descent lowers it.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is nearly flat there, which keeps the gradient small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step uses %1, not the one shown: %2</source>
        <extracomment>%2 is a sentence: &quot;… raising this weight would raise C, so gradient descent lowers it.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The mean over the %n samples of the step is %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mean over the %n samples of the step is %1: %2</source>
        <extracomment>%2 is a sentence.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the step&apos;s %n samples only %1 gives this weight a gradient.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the step&apos;s %n samples only %1 gives this bias a gradient.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The samples pull against each other: the mean of the %n is %1, without their signs it would be %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gives %2 of the mean of the %n samples.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gives %2 of the mean of the %n samples, signs aside.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No sample decides alone: the %1 largest parts of the mean of the %n are equal, %2, and one is that of %3.</source>
        <extracomment>%1 is how many parts are equal; %2 &quot;33 % each&quot;.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No sample decides alone: the largest part of the mean of the %n, %1, is that of %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>so this weight gets no gradient.</source>
        <extracomment>The end of a sentence: &quot;Input 1 is exactly 0 in every sample of the step, so …&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so this bias gets no gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an error of exactly 0 in the sample of the step, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an error of exactly 0 in every sample of the step, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is exactly 0 in the sample of the step, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is exactly 0 in every sample of the step, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error times input is exactly 0 in the sample of the step, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error times input is exactly 0 in every sample of the step, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 adds up nothing: every term is exactly 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 counts in %2: every other term is exactly 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <extracomment>&quot;Output 1 is 0.5010 too high.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost is 0: nothing is left to correct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its bias</source>
        <extracomment>Of a neuron: the last term of its sum.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 adds up cancels exactly: %2 is left of terms that add up to %3 without their signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 adds up nearly cancels: %2 is left of terms that add up to %3 without their signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 carries most: %2 of what %3 adds up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 carries most: %2 of what %3 adds up, signs aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No term decides alone: the %n largest are equal, one of them from %1, %2 each of what %3 adds up.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No term decides alone: the %n largest are equal, one of them from %1, %2 each of what %3 adds up, signs aside.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No term decides alone: the largest, from %1, is %2 of what %3 adds up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No term decides alone: the largest, from %1, is %2 of what %3 adds up, signs aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of its weights are exactly 0.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Its weight from %1 is exactly 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of its inputs are exactly 0.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is exactly 0, so its weight does not matter here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole cost comes from the one output, which is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole cost comes from %1, which is %2; the other adds nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole cost comes from %1, which is %2; the others add nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 makes %2 of the cost: it is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No output makes most of the cost; the %n largest parts are equal, %1 each, and one is that of %2, which is %3.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No output makes most of the cost; the largest part, %1, is that of %2, which is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax always gives 1 to one output alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets %2 of the 1 that softmax shares out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 passes %2 on unchanged; its slope there is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity passes %1 on unchanged; its slope is 1 everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 squashes %2 to %3; its slope there is %4, of at most %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z is exactly 0, so %1 will give ½.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z is positive, so %1 will give more than ½.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z is negative, so %1 will give less than ½.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z is exactly 0, so %1 will give 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z is positive, so %1 will give a positive number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z is negative, so %1 will give a negative number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z is positive, so %1 will pass it on unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z is negative, so %1 will give 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No output has a larger share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n outputs share the largest share.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the largest share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No output has a larger z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n outputs share the largest z.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the largest z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cuts the negative %2 to 0 and is flat there: no blame will pass back through %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes 0 to 0 and is flat there: no blame will pass back through %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saturated at %2, its slope only %3; but with cross-entropy it cancels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saturated at %2, its slope only %3: no blame will pass back through %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saturated at %2, its slope only %3: hardly any blame will pass back through %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuron %1 of layer %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuron %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open parenthesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close parenthesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bias stays: biases are fixed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This weight stays: α is 0, so the step goes nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bias stays: α is 0, so the step goes nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This weight stays: its gradient is exactly 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bias stays: its gradient is exactly 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This weight stays: α times its gradient is too small to change its last digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bias stays: α times its gradient is too small to change its last digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raising this weight would raise %1, so the step lowers it by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raising this weight would lower %1, so the step raises it by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raising this bias would raise %1, so the step lowers it by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raising this bias would lower %1, so the step raises it by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean C of its samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step overshoots: α is too large, and %1 rises by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step overshoots: α is too large, and %1 rises from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole step leaves %1 at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole step lowers %1 by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole step lowers %1 from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer a finite number: what it is computed from has grown too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly on target</source>
        <extracomment>Said of an output, as the next two: &quot;Output 1 is exactly on target.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 too high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under %1&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 each, signs aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, signs aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other. A language without spaces leaves the space out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted sum of layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation of layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error of the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error of layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight gradient of layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias gradient of layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <extracomment>These words stand on small buttons: &quot;sum&quot; where there is room for some 6 letters, &quot;weighted sum&quot; where there is for 14.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <extracomment>On a small button, of the identity function; the longer words are &quot;passed on&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squash</source>
        <extracomment>On a small button, of σ and its like; the longer words are &quot;squash with σ&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squash with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent back</source>
        <extracomment>On a small button; the longer words are &quot;error sent back&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error sent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>On a small button, of the update; the longer words are &quot;step by −α ∂C&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, term by term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuron %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sample by sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, the mean of %n samples</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of sample %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, samples side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the numbers of step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope of the identity: 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope of %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target: what the output should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights into layer %1, from %2 to %3 neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biases of layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted sums of layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activations of layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error of layer %1: how C changes with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the mean C of the step&apos;s samples changes with each weight of layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how C changes with each weight of layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the mean C of the step&apos;s samples changes with each bias of layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how C changes with each bias of layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost of this sample: how wrong its output is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost: how wrong the output is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate: how far a step goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights of layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the mean C of the step&apos;s samples changes with them, at the old parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how C changes with them, at the old parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for sample k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times, entry by entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transposed: rows become columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of the squares of the entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum over the samples k of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum over the outputs i</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sigmoid: 1 / (1 + e⁻ᶻ), from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hyperbolic tangent, from −1 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max(0, z): negative sums become 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eᶻ, divided so that the outputs sum to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a sum over paths to the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a sum over paths to the outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample %1 alone, as a sum over paths to the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample %1 alone, as a sum over paths to the outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1 after the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All layers at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sequential mistake: %1 from a %2 already updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article calls such a network a 3 layer network and counts the input; it has two layers of weights, L = 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shapes in the article&apos;s chain of equalities do not fit, read from left to right; the outer product δ² (a¹)ᵀ it ends in is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article writes δ³ here; with two layers of weights it is δ².</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article&apos;s dimensions of δ¹ and its summary write δ³ for δ², and its derivation δ¹ [≡ W²]ᵀ δ² for δ¹ ≡ [W²]ᵀ δ².</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article writes δ³ for δ² here, in a chain of equalities whose shapes do not fit, read from left to right; it arrives at δ¹ (a⁰)ᵀ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[1 smaller path]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[%1 smaller paths]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[%1 smaller terms]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step of at most %1 numbers expected for a table, one of %2 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of at most 256 MiB expected, a larger one found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8 text expected, other bytes found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row of names expected, nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row of names expected, numbers found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name expected, nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cell expected, %1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cells expected, %2 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 rows expected, more found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least 1 row under the names expected, 0 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a separator behind the closing quotation mark expected, %1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a closing quotation mark expected, the end of the file found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written: a regular file expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file expected, a directory found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as it was before,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schedule as it was before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 indices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a target that goes with the cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;learningRate&quot;, &quot;schedule&quot;, &quot;weights&quot;, &quot;biases&quot;, &quot;inputs&quot;, &quot;targets&quot; or &quot;parameters&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a power of two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of at least 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;inputs&quot; or &quot;targets&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number no other run has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run that reaches the session&apos;s step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key once expected, the same key twice found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a finite number expected, %1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid JSON expected, the end of the file found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid JSON expected, %1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nesting of at most %1 levels expected, %2 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8 text expected, byte %1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 expected, %2 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such lesson; &quot;chainrule lessons&quot; lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number above 0 and at most 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;constant&quot;, &quot;step-decay&quot;, &quot;exponential&quot;, &quot;inverse-time&quot; or &quot;cosine&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least 2 sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;sigmoid&quot;, &quot;tanh&quot;, &quot;relu&quot;, &quot;identity&quot; or &quot;softmax&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softmax in the output layer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;xavier-uniform&quot;, &quot;he-normal&quot;, &quot;uniform&quot; or &quot;zeros&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;half-squared-error&quot; or &quot;cross-entropy&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with %2 output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of rows from 1 to %1, or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;cyclic&quot; or &quot;shuffled&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least 1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; the file needs a newer program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers that can be squared expected to standardise, larger found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text expected, nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 to %1 different texts to tell apart expected, %2 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a column %1 expected, none found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a column %1 expected, %2 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least 1 column of inputs and 1 of targets expected, %1 and %2 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a network of at most %1 parameters expected, %2 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from 0 to 1 with cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>targets with the sum 1 for a softmax output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>σ′ is missing</source>
        <extracomment>These few words stand beside an answer, in a narrow column.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>σ for σ′</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>σ′ too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>σ′ for σ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t − a for a − t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign flipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row taken for column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column taken for row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row and column swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new weights used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>σ′ of another layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a of another layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>σ is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z taken for a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>b is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added, not subtracted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the step alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>½ is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not squared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum, not mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a term is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounded too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign of one product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decimal point of one product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added, not multiplied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the step’s sample %2</source>
        <extracomment>%1 is a product of symbols: &quot;δ²₁ a¹₂ of the step’s sample 3&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes column %2 of %3, the weights that lead out of neuron %2. You read along row %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes row %2 of %3, the weights that lead into neuron %2. You read down column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 times %3. You took %4 times %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You used the slope σ′(z) of layer %1. That of %2 belongs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You used %1. %2 belongs there, the layer below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is %1 itself: σ still has to be applied to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You compared z with the targets. The cost compares the outputs a = σ(z) with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took %1 for the output. The error is %2 − t.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You used %1. %2 belongs there: what σ makes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ½ before the sum is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step is twice as long as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is twice as much: a factor 2 has come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is missing: the error is a − t.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What output %1 adds to the cost is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step’s sample %1 is missing in the mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term %1 is missing in the sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is %1. You were asked for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error is a − t, the output less the target, not t − a.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took σ(−z). Mind the sign of z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is right but for its sign: follow the signs through once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the error a − t alone: it still has to be multiplied by the slope σ′(%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the sum of the errors sent back alone: it still has to be multiplied by the slope σ′(%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You multiplied by σ(%1), which is %2. The slope σ′(%1) belongs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You multiplied by σ′. With this cost it cancels: %1 is a − t.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds the slope already: σ′ does not come in once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the slope σ′(%1). %2 is σ(%1) itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You used weights from after the update. Everything in a step is computed with the weights it began with; they change at its end, all at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bias %1 is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took the whole gradient: the step is α times the gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That goes up the slope: α times the gradient is subtracted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the step alone: it is subtracted from the bias as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the step alone: it is subtracted from the weight as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step is half as long as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is half as much: a factor ½ has come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error of each output is squared before they are added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You added the step’s %n samples up. The gradient is their mean.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Something was rounded on the way, to about 1 digit. Keep a digit or two more than are asked for, up to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Something was rounded on the way, to about %n digits. Keep a digit or two more than are asked for, up to the end.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The product %1 has the wrong sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product %1 is ten times too small: look at its decimal point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product %1 is ten times too large: look at its decimal point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factors of %1 were added. They are multiplied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>one of %n mistakes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>two mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these gives that number:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two mistakes at once give that number:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the usual mistakes gives that number. Work it out term by term once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new %1 would not be finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training stopped at step %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training stopped at step %1: no later step is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a weight, bias, input or target of this session expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number between −∞ and ∞ expected, %1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a target between 0 and 1 expected, %1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the target 1 of the only class expected, %1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no session to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program is ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: the run is no longer kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: the run that was edited is no longer kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was undone: it had not been made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was undone: the run it was made in is no longer kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was redone: it had not been undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was redone: the run it was made in is no longer kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was redone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of sample %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>norm of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2 matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of numbers from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vector of %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eleven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twelve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thirteen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fourteen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fifteen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sixteen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seventeen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eighteen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nineteen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twenty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry by entry times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and so on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sigma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infinity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>natural logarithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minus %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten to the minus %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten to the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one bound on either side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lower bound that is not above the upper one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;above&quot;, &quot;from&quot;, &quot;below&quot; or &quot;to&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing with &quot;diverges&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no &quot;all&quot; within another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stage that shows something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one condition (several are a list, in &quot;all&quot;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;step&quot;, &quot;stage&quot; or &quot;sample&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a choice with &quot;right&quot;: true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>either &quot;choices&quot; or &quot;number&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing with &quot;choices&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing beside &quot;task&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key but %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text, or an object with one for each language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a language of two or three letters, as &quot;en&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text in at least one language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stage from %1 to %2, or %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry or a quantity of this network, as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 expected, a seed from 0 to %2 and a number from 1 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise %1 of seed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network to be worked by hand. P asks for its numbers, stage by stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;z&quot;, &quot;a&quot;, &quot;slope&quot;, &quot;delta&quot;, &quot;weight-gradient&quot;, &quot;bias-gradient&quot;, &quot;bias&quot;, &quot;cost&quot;, &quot;learning-rate&quot; or &quot;stability-limit&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;stages&quot;, &quot;layers&quot;, &quot;equation&quot;, &quot;data&quot;, &quot;predict&quot;, &quot;cost-plot&quot;, &quot;learning-rate-map&quot;, &quot;gradient-check&quot;, &quot;sharpness&quot;, &quot;gradient-norms&quot;, &quot;legends&quot;, &quot;speed&quot;, &quot;step-counter&quot; or &quot;sample&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>screen</name>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope of the activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slopes of the activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of layer %2 from neuron %3 to neuron %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of layer %2, neuron %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of step %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from before the update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every gradient is from before the update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses the parameters of step %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From before the update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parameter has changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the %1 samples this step uses, not of sample %2 alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of sample %1, which this step uses, not of sample %2, which is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of sample %1 alone. This step uses the mean gradient of %2 samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of sample %1. This step uses sample %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One training step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step runs forward to the cost, backward to the gradients, and then changes all parameters at once. Pause to walk through one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stages show how: forward to the cost, backward to the gradient of every parameter, and then this update of all parameters at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the parameters of step %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected, from another stage. Escape or Next stage leads back to stage %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected. Escape leads back to the whole step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;picture (SVG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture (P&amp;NG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples %1 to %2 of the %3 of this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs %1 to %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neurons %1 to %2 of the %3 of layer %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update of this step would not be finite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all stages but the update shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 stages shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: step %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All samples of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sample, as a worked example has at most %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked example as HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step written out for a browser and for paper, whichever stages are shown: the network, what is given, and every stage with its equation, its numbers and its result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked example as LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for pdflatex: the network, what is given, and every stage of the step with its equation, its numbers and its result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network as SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vector picture of the whole network with the stages shown, for documents and the web. Text is drawn as paths and needs no fonts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page of the picture&apos;s size with the whole network and the stages shown, for LaTeX and for print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network as PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole network with the stages shown, two pixels for each of the picture&apos;s size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number of the step, whichever stages are shown, one a line and with all digits: inputs, targets, z, a, σ′, C and δ of each sample, the mean gradients, and the parameters before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script for PyTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Python script that rebuilds the network, takes the same step by PyTorch and compares the cost, the gradients and the new parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plot is out of date, and so is what is exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot as SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vector picture of what the plot shows, for documents and the web. Text is drawn as paths and needs no fonts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page of the picture&apos;s size with what the plot shows, for LaTeX and for print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot as PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the plot shows, two pixels for each of the picture&apos;s size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight %1, bias %2  ·  dashed: negative</source>
        <extracomment>What follows the last symbol is left out where there is no room.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient %1, %2  ·  log scale</source>
        <extracomment>What follows the last symbol is left out where there is no room.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activation %1  ·  hatched: below 0</source>
        <extracomment>What follows the last symbol is left out where there is no room.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from neuron %1 of layer %2 to neuron %3 of layer %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blame through the weight %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient of the weight %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2 (out of date)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost, not computed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Take a smaller α, or go back to the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights move by the gradient of the only sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights move by the mean gradient of all %1 samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step moves the weights by the gradient of one sample, in a new order in each pass over the samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step moves the weights by the gradient of one sample, in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step moves the weights by the mean gradient of %1 samples, in a new order in each pass over the samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step moves the weights by the mean gradient of %1 samples, in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biases stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause to walk through one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause to walk through one step with sample %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last gradient was 0 in every parameter: the step changed nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope promised that the last step would lower C by %1, but C rose by %2: with this α the step went beyond where the slope holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope promised that the last step would lower C by %1, and so it did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope promised that the last step would lower C by %1; it was lowered by %2. The difference comes from the curvature of C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameters have moved, all at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradients are those of the old ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table shows what the new ones make of each row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one bit is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one bit is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one row is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one row is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 bits are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 rows are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 bits are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before step %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start: given weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start: all weights 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start: weights drawn with seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule from step %1 on: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of sample %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not as this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α × %1 after each %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α falls by × %1 over each %2, without jumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α / (1 + t / %1): half after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from α to α × %1 over %2, along a cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α in every step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exponential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, after %2 of warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, process %2 on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has changed. Save the changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite the file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has been changed by another program since it was opened or saved here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you overwrite it, what it holds now is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same start with another α</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no learning rate: a number is expected, such as 0.5 or 2e-3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chainrule sessions (*.chainrule)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Chainrule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Chainrule %1&lt;/b&gt;&lt;p&gt;Backpropagation, step by step.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Set in Inter and STIX (SIL Open Font License 1.1); plots by QCustomPlot.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of the file hold at step %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps of this file cannot all be made again here: step %1 is not finite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule of α in this file is another than its run comes to at step %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α and its schedule are others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α, its schedule and numbers of the data are others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule of α and numbers of the data are others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α is another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α and numbers of the data are others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the data are others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in this file than its run comes to at step %2, by up to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from step %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a step between %1 and %2 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made again here, the steps of this file give other numbers %1, by up to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved without one of the runs before, which took too much room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved without %1 of the runs before, which took too much room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs are kept beside the present one: “%2” had to go. Those with a name stay longest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate α of the new run, which makes %1 step, as the run before:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate α of the new run, which makes %1 steps, as the run before:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate α of the new run, which makes as many steps as this one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate α of this run, of which no step is made yet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step will move every weight and bias against the mean gradient of %1 samples, as far as α says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step will move every weight, but no bias, against the mean gradient of %1 samples, as far as α says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step will move every weight and bias against its gradient, as far as α says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step will move every weight, but no bias, against its gradient, as far as α says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from step %2 on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes first (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the changes up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave everything as it is (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file, and save under another name (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this session in the file&apos;s place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A learning rate: a number such as 0.5 or 2e-3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin another run with this α (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin no other run (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was predicted, and what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked for, what was answered and what wrong answers betrayed, hints and answers shown, stage by stage and in all; for a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line for each number asked for and each answer, hint and answer shown, in order, with all digits; for a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
