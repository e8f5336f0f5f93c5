<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>KeysList</name>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Space, →, Page Down</source>
        <translation>空格、→、Page Down</translation>
    </message>
    <message>
        <source>next stage</source>
        <translation>下一阶段</translation>
    </message>
    <message>
        <source>Backspace, ←, Page Up</source>
        <translation>Backspace、←、Page Up</translation>
    </message>
    <message>
        <source>stage back</source>
        <translation>上一阶段</translation>
    </message>
    <message>
        <source>Shift+→, Shift+←</source>
        <translation>Shift+→、Shift+←</translation>
    </message>
    <message>
        <source>next, previous half of the step</source>
        <translation>这一步的下半、上半</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>whole step</source>
        <translation>整步</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>run, pause</source>
        <translation>运行、暂停</translation>
    </message>
    <message>
        <source>Ctrl+↑, Ctrl+↓</source>
        <translation>Ctrl+↑、Ctrl+↓</translation>
    </message>
    <message>
        <source>faster, slower</source>
        <translation>加快、减慢</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>back to the start</source>
        <translation>回到起点</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>to the last step of the run</source>
        <translation>到本次运行的最后一步</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>same start with another α</source>
        <translation>同一起点，另一个α</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>schedule of α</source>
        <translation>学习率计划</translation>
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
        <translation>输入α</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>[ ]</source>
        <translation>[ ]</translation>
    </message>
    <message>
        <source>previous, next sample</source>
        <translation>上一个、下一个样本</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>select that neuron of the active layer</source>
        <translation>选择当前层的该神经元</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>to the equation; Escape leads back</source>
        <translation>转到公式；Esc返回</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>to the cost plot; Escape leads back</source>
        <translation>转到代价图；Esc返回</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>to the tables of the layers; Escape leads back</source>
        <translation>转到各层的表格；Esc返回</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>to the map of learning rates; Escape leads back</source>
        <translation>转到学习率图谱；Esc返回</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>to the gradient check; Escape leads back</source>
        <translation>转到梯度检验；Esc返回</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>select nothing</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Tab, arrows</source>
        <translation>Tab、方向键</translation>
    </message>
    <message>
        <source>walk through network, tables, equation, stages</source>
        <translation>在网络、表格、公式、阶段中移动</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>type a number in a table</source>
        <translation>在表格中输入数值</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copy the number with all its digits</source>
        <translation>复制数值的全部位数</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>export the step or the network</source>
        <translation>导出这一步或网络</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>export the plot in front</source>
        <translation>导出最前面的图表</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>dark or light</source>
        <translation>深色或浅色</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>In the cost plot, after C or a click on it</source>
        <translation>在代价图中（按C或点击之后）</translation>
    </message>
    <message>
        <source>Ctrl+→, Ctrl+←</source>
        <translation>Ctrl+→、Ctrl+←</translation>
    </message>
    <message>
        <source>read out the costs of the next, previous point</source>
        <translation>读出下一个、上一个点的代价</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>pan</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>show the whole run</source>
        <translation>显示整个运行</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>logarithmic or linear axis</source>
        <translation>对数轴或线性轴</translation>
    </message>
    <message>
        <source>give the keys back to the window</source>
        <translation>把按键交还给窗口</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>the plot in front as a table</source>
        <translation>把最前面的图表显示为表格</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>the user guide, at what has the keyboard</source>
        <translation>用户指南中键盘焦点所在处的说明</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
    </message>
    <message>
        <source>what this is that has the keyboard</source>
        <translation>键盘焦点所在处是什么</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>new exercise, in the window or on a sheet</source>
        <translation>新练习，在窗口中或练习单上</translation>
    </message>
    <message>
        <source>predict what is selected, else the next stage</source>
        <translation>预测所选的量，未选择则预测下一阶段</translation>
    </message>
    <message>
        <source>Ctrl+Page Up, Ctrl+Page Down</source>
        <translation>Ctrl+Page Up、Ctrl+Page Down</translation>
    </message>
    <message>
        <source>larger, smaller text</source>
        <translation>放大、缩小文字</translation>
    </message>
    <message>
        <source>Presenting</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>present, or end it; Escape ends it too</source>
        <translation>开始或结束演示；Esc也可结束</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>black screen, until any key</source>
        <translation>黑屏，按任意键恢复</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>play stages, until any key</source>
        <translation>播放各阶段，按任意键停止</translation>
    </message>
    <message>
        <source>C, L, G, T</source>
        <translation>C、L、G、T</translation>
    </message>
    <message>
        <source>bring that panel, or put it away</source>
        <translation>显示或收起该面板</translation>
    </message>
    <message>
        <source>N, Shift+N</source>
        <translation>N、Shift+N</translation>
    </message>
    <message>
        <source>next, previous step of the lesson</source>
        <translation>课程的下一步、上一步</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>to the step of the lesson; Escape leads back</source>
        <translation>转到课程的这一步；Esc返回</translation>
    </message>
    <message>
        <source>Ctrl++, Ctrl+−, Ctrl+0</source>
        <translation>Ctrl++、Ctrl+−、Ctrl+0</translation>
    </message>
    <message>
        <source>zoom the network in, out, to fit</source>
        <translation>放大、缩小网络，适合窗口</translation>
    </message>
    <message>
        <source>Alt+arrows</source>
        <translation>Alt+方向键</translation>
    </message>
    <message>
        <source>move the zoomed network</source>
        <translation>移动放大的网络</translation>
    </message>
    <message>
        <source>0 … 9 . , + −</source>
        <translation>0 … 9 . , + −</translation>
    </message>
    <message>
        <source>while Predict asks: begin the answer</source>
        <translation>预测提问时：开始填写答案</translation>
    </message>
    <message>
        <source>else α up, down by a tenth of a decade</source>
        <translation>否则α增减十分之一个数量级</translation>
    </message>
</context>
<context>
    <name>PanelHelp</name>
    <message>
        <source>The stages of one training step in the order they are computed: forward, backward, update. A click goes to a stage; from the keyboard, ← and → go from one to the next and Enter goes there. Space reveals the next stage from anywhere.</source>
        <translation>一个训练步的各阶段，按计算的顺序排列：前向、反向、更新。点击可转到某个阶段；用键盘时，←和→逐个移动，Enter转到该阶段。空格在任何位置都会显示下一阶段。</translation>
    </message>
    <message>
        <source>Every number of a step by layer. T gives it the keyboard: Tab goes from table to table, the arrows select, F2 or a digit types a weight, a bias or an input, and Ctrl+C copies the number with all its digits.</source>
        <translation>一步的全部数值，按层列出。按T转到这里：Tab在表格间移动，方向键选择，F2或数字键输入权重、偏置或输入，Ctrl+C复制数值的全部位数。</translation>
    </message>
    <message>
        <source>The equation of the current stage: in symbols, with its numbers, and one entry term by term. E gives it the keyboard: the arrows walk its symbols and numbers, Enter selects one, Ctrl+C copies the part, Escape leads back.</source>
        <translation>当前阶段的公式：符号形式、代入数值的形式，以及逐项写出的一个元素。按E转到这里：方向键在符号和数值间移动，Enter选择，Ctrl+C复制该部分，Esc返回。</translation>
    </message>
    <message>
        <source>The samples, with what the network makes of each. A click or Enter shows a sample&apos;s numbers everywhere, as [ and ] do; the arrows go from cell to cell, and F2 or a digit types an input or a target.</source>
        <translation>各个样本，以及网络对每个样本给出的结果。点击或按Enter，各处都显示该样本的数值，[和]也是如此；方向键在单元格间移动，F2或数字键输入输入值或目标值。</translation>
    </message>
    <message>
        <source>Asks for the numbers of the next stage before it is shown, and tells what a wrong answer betrays. Type a number and press Enter; ↑ and ↓ go from answer to answer.</source>
        <translation>在显示下一阶段之前先问它的数值，答错时指出错在哪里。输入一个数并按Enter；↑和↓在各个答案间移动。</translation>
    </message>
    <message>
        <source>The cost over the steps, of this run and of those before. C gives it the keyboard: + and − zoom, the arrows pan, Ctrl+← and Ctrl+→ read out one point after the other, Home shows the whole run, Y changes the axis, Escape leads back.</source>
        <translation>代价随步数的变化，包括本次和之前的运行。按C转到这里：+和−缩放，方向键平移，Ctrl+←和Ctrl+→逐点读出，Home显示整个运行，Y切换坐标轴，Esc返回。</translation>
    </message>
    <message>
        <source>What each learning rate α comes to from here: a column for each, steps downwards, the darker the larger C; under it C after one step. L gives it the keyboard: ← and → go from column to column, ↑ and ↓ along one, Enter sets its α, Escape leads back.</source>
        <translation>从这里开始，各个学习率α会带来什么：每列一个，步数自上而下，颜色越深C越大；下方是一步之后的C。按L转到这里：←和→逐列移动，↑和↓沿列移动，Enter采用该列的α，Esc返回。</translation>
    </message>
    <message>
        <source>The numbers behind the map of learning rates: what the next step promises of C and what it makes of it, and the learning rates that the slope and the curvature tell.</source>
        <translation>学习率图谱背后的数值：下一步预计使C如何变化、实际如何变化，以及由梯度和曲率得出的学习率。</translation>
    </message>
    <message>
        <source>Holds each derivative of backpropagation against a difference of C. G gives it the keyboard: the arrows choose a row, Enter selects its parameter, Tab goes on to the curve of the error over ε, Ctrl+C copies the number, Escape leads back.</source>
        <translation>把反向传播求得的每个导数与C的差分作比较。按G转到这里：方向键选择行，Enter选择其参数，Tab转到误差随ε变化的曲线，Ctrl+C复制数值，Esc返回。</translation>
    </message>
    <message>
        <source>How the present run went, step by step: how much C bends, against 2/α, or how long each layer&apos;s gradient is. Tab leads to the plot, where ← and → read out one step after the other.</source>
        <translation>本次运行的逐步过程：C弯曲的程度与2/α的比较，或各层梯度的长度。Tab转到图表，在图表中←和→逐步读出。</translation>
    </message>
    <message>
        <source>Steps and runs: back to the start (Home), stage back (Backspace), next stage (Space), whole step (Enter), run and pause (R); the speed (Ctrl+↑, Ctrl+↓), the step, the sample shown ([ and ]), the learning rate α (+ and −) and the cost.</source>
        <translation>步与运行：回到起点（Home）、后退一个阶段（Backspace）、下一阶段（空格）、整步（Enter）、运行和暂停（R）；速度（Ctrl+↑、Ctrl+↓）、步数、所显示的样本（[和]）、学习率α（+和−）以及代价。</translation>
    </message>
    <message>
        <source>Writes what the window shows to a file: the step as a worked example, the network or a plot as a picture, or its numbers.</source>
        <translation>把窗口所显示的内容写入文件：这一步作为算例，网络或图表作为图片，或其数值。</translation>
    </message>
    <message>
        <source>Makes a session of a table: which columns are inputs, targets or ignored, and what each cell becomes.</source>
        <translation>由表格生成会话：哪些列是输入、目标值或被忽略，以及每个单元格变成什么。</translation>
    </message>
    <message>
        <source>Lets α change from step to step; the curve shows what the steps take.</source>
        <translation>让α逐步变化；曲线显示各步所取的值。</translation>
    </message>
    <message>
        <source>What was not saved when the program ended: choose with the arrows and Enter.</source>
        <translation>程序退出时未保存的内容：用方向键选择，按Enter恢复。</translation>
    </message>
    <message>
        <source>Makes small networks to be worked by hand: one to be predicted in the window, or a sheet of several for paper.</source>
        <translation>生成供手算的小网络：在窗口中预测一个，或在一份练习单上打印多个。</translation>
    </message>
    <message>
        <source>A step of the lesson: what to read, and something to do or to answer. N and Shift+N walk through the steps; Q gives this one the keyboard, where the arrows go through the choices, Enter answers, and Escape leads back.</source>
        <translation>课程的一步：阅读的内容，以及要完成或回答的事项。N和Shift+N在各步间移动；按Q转到这一步，方向键在选项间移动，Enter作答，Esc返回。</translation>
    </message>
    <message>
        <source>The network: a thick edge is a large weight, blue and solid positive, orange and dashed negative; a neuron&apos;s fill is its activation. Tab and the arrows walk its neurons and edges, Enter selects, and all places that show the same number light up. Ctrl++, Ctrl+− and Ctrl+0 zoom, Alt and the arrows move what is zoomed.</source>
        <translation>网络：边越粗权重越大，蓝色实线为正，橙色虚线为负；神经元的填充表示其激活值。Tab和方向键在神经元和边之间移动，Enter选择，所有显示同一数值的地方都会亮起。Ctrl++、Ctrl+−和Ctrl+0缩放，Alt加方向键移动放大的网络。</translation>
    </message>
</context>
<context>
    <name>chainrule::AnswerField</name>
    <message>
        <source>Type a number, Enter checks it and goes on</source>
        <translation>输入一个数，Enter检查并继续</translation>
    </message>
    <message>
        <source>Type a number, Enter checks it; ↑ and ↓ go from answer to answer</source>
        <translation>输入一个数，Enter检查；↑和↓在各个答案间移动</translation>
    </message>
</context>
<context>
    <name>chainrule::Answers</name>
    <message>
        <source>prediction of %1, right: %2</source>
        <translation>%1的预测，正确：%2</translation>
    </message>
    <message>
        <source>prediction of %1, wrong: %2</source>
        <translation>%1的预测，错误：%2</translation>
    </message>
    <message>
        <source>prediction of %1, shown: %2</source>
        <translation>%1的预测，已显示：%2</translation>
    </message>
    <message>
        <source>prediction of %1, not answered</source>
        <translation>%1的预测，未作答</translation>
    </message>
    <message>
        <source>prediction of %1, not checked: %2</source>
        <translation>%1的预测，未检查：%2</translation>
    </message>
</context>
<context>
    <name>chainrule::BlankScreen</name>
    <message>
        <source>Screen blanked. Any key shows it again</source>
        <translation>已黑屏。按任意键恢复</translation>
    </message>
</context>
<context>
    <name>chainrule::CellEditor</name>
    <message>
        <source>New value of %1</source>
        <translation>%1的新值</translation>
    </message>
    <message>
        <source>A number is expected, such as 0.5 or −2e−3.</source>
        <translation>请输入一个数，例如0.5或−2e−3。</translation>
    </message>
</context>
<context>
    <name>chainrule::CellGrid</name>
    <message>
        <source>not computed yet</source>
        <translation>尚未计算</translation>
    </message>
    <message>
        <source>Pause to change a number.</source>
        <translation>暂停后才能更改数值。</translation>
    </message>
    <message>
        <source>&amp;Copy all digits of %1</source>
        <translation>复制%1的全部位数(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the whole &amp;table</source>
        <translation>复制整张表格(&amp;T)</translation>
    </message>
    <message>
        <source>Chan&amp;ge %1…</source>
        <translation>更改%1(&amp;G)…</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第%1列</translation>
    </message>
    <message>
        <source>%1 (out of date)</source>
        <translation>%1（已过时）</translation>
    </message>
    <message>
        <source>&amp;Predict %1…</source>
        <translation>预测%1(&amp;P)…</translation>
    </message>
    <message>
        <source>So that they give the very same number when read</source>
        <translation>读入后得到完全相同的数</translation>
    </message>
    <message>
        <source>A line for each row, with tabs between its numbers, for a spreadsheet</source>
        <translation>每行一行文字，数之间用制表符分隔，供电子表格使用</translation>
    </message>
    <message>
        <source>Type what it will be, here in the table</source>
        <translation>在表中此处输入它将是多少</translation>
    </message>
    <message>
        <source>Type another number in its place, here in the table</source>
        <translation>在表中此处输入另一个数代替它</translation>
    </message>
</context>
<context>
    <name>chainrule::ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <comment>letter and text of a choice</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Choose this, or not (Enter); Check grades all that are chosen</source>
        <translation>选择或取消此项（Enter）；“检查”对所选各项评判</translation>
    </message>
    <message>
        <source>Answer with this (Enter)</source>
        <translation>以此作答（Enter）</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>chainrule::CostPlot</name>
    <message>
        <source>Cost plot</source>
        <translation>代价图</translation>
    </message>
    <message>
        <source>Cost axis</source>
        <translation>代价轴</translation>
    </message>
    <message>
        <source>of each step’s sample</source>
        <translation>各步所用样本</translation>
    </message>
    <message>
        <source>of each step’s batch</source>
        <translation>各步所用批</translation>
    </message>
    <message>
        <source>%1 (log)</source>
        <translation>%1（对数）</translation>
    </message>
    <message>
        <source>(log)</source>
        <translation>（对数）</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Logarithmic axis. Click for a linear one (Y)</source>
        <translation>对数轴。点击改为线性（Y）</translation>
    </message>
    <message>
        <source>Linear axis. Click for a logarithmic one (Y)</source>
        <translation>线性轴。点击改为对数（Y）</translation>
    </message>
    <message>
        <source>%1 step.</source>
        <translation>%1步。</translation>
    </message>
    <message>
        <source>%1 steps.</source>
        <translation>%1步。</translation>
    </message>
    <message>
        <source>C from %1 to %2.</source>
        <translation>C从%1到%2。</translation>
    </message>
    <message>
        <source>Step %1: %2.</source>
        <translation>第%1步：%2。</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>未计算</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>Numbers as CSV</source>
        <translation>数值CSV</translation>
    </message>
    <message>
        <source>What is known of the cost of every run that is drawn, over all its steps: the lowest, the highest and the last of each few steps, or of each step where there are few or where they were found one by one.</source>
        <translation>图中每次运行全部步的代价中已知的数值：每几步的最低值、最高值和最后值；步数少或逐步求得时，则为每一步的值。</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>本次运行</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>C of each step’s own sample</source>
        <translation>C为每步所用样本的代价</translation>
    </message>
    <message>
        <source>C of each step’s own %1 samples</source>
        <translation>C为每步所用%1个样本的代价</translation>
    </message>
</context>
<context>
    <name>chainrule::CoursePanel</name>
    <message>
        <source>(The run is long: its last %1 steps.)</source>
        <translation>（运行很长：仅其最后%1步。）</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>尖锐度</translation>
    </message>
    <message>
        <source>Gradient norms</source>
        <translation>梯度范数</translation>
    </message>
    <message>
        <source>Numbers as CSV</source>
        <translation>数值CSV</translation>
    </message>
    <message>
        <source>λmax and 2/α at the steps where λmax was found, with all digits.</source>
        <translation>求出λmax的各步的λmax和2/α，含全部位数。</translation>
    </message>
    <message>
        <source>‖∂C/∂W‖ of each layer with all digits: the lowest, the highest and the last of each few steps, or of each step where there are few.</source>
        <translation>各层的‖∂C/∂W‖，含全部位数：每几步的最低值、最高值和最后值；步数少时则为每一步的值。</translation>
    </message>
</context>
<context>
    <name>chainrule::CoursePlot</name>
    <message>
        <source>Gradient norms over the steps</source>
        <translation>梯度范数随步数的变化</translation>
    </message>
    <message>
        <source>Sharpness over the steps</source>
        <translation>尖锐度随步数的变化</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>第%1步</translation>
    </message>
    <message>
        <source>λmax = %1</source>
        <translation>λmax = %1</translation>
    </message>
    <message>
        <source>2/α = %1, α = %2</source>
        <translation>2/α = %1，α = %2</translation>
    </message>
    <message>
        <source>steps %1–%2</source>
        <translation>第%1–%2步</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>第%1层：%2</translation>
    </message>
    <message>
        <source>layer %1: %2 to %3</source>
        <translation>第%1层：%2到%3</translation>
    </message>
    <message>
        <source>At step %1 α is 0: steps go nowhere, and 2/α has no end.</source>
        <translation>第%1步的α为0：参数不动，2/α为无穷大。</translation>
    </message>
    <message>
        <source>At step %1 λmax is at 2/α, the edge of stability.</source>
        <translation>第%1步的λmax等于2/α，正处于稳定边缘。</translation>
    </message>
    <message>
        <source>At step %1 λmax is above 2/α: steps overshoot where C bends most.</source>
        <translation>第%1步的λmax大于2/α：沿C弯曲最大的方向会越过最低点。</translation>
    </message>
    <message>
        <source>At step %1 λmax is below 2/α: where C is quadratic, steps of this α settle.</source>
        <translation>第%1步的λmax小于2/α：在C为二次函数之处，取这个α会收敛。</translation>
    </message>
    <message>
        <source>At step %1 the first layer’s gradient is %2 times smaller than the last one’s: it vanishes on the way back.</source>
        <translation>第%1步第一层的梯度只有最后一层的1/%2：梯度在回传中消失。</translation>
    </message>
    <message>
        <source>At step %1 the first layer’s gradient is %2 times the last one’s.</source>
        <translation>第%1步第一层的梯度是最后一层的%2倍。</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>%1 (log)</source>
        <translation>%1（对数）</translation>
    </message>
    <message>
        <source>gradient (log)</source>
        <translation>梯度（对数）</translation>
    </message>
</context>
<context>
    <name>chainrule::DataPanel</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>What one step does now</source>
        <translation>当前这一步做什么</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>Bar: output. Upright mark: target.</source>
        <translation>横条：输出。竖线：目标值。</translation>
    </message>
    <message>
        <source>With so many rows, only the shown one&apos;s output is computed.</source>
        <translation>行数过多，只计算所显示行的输出。</translation>
    </message>
</context>
<context>
    <name>chainrule::DatasetTable</name>
    <message>
        <source>Rows of the dataset</source>
        <translation>数据集的行</translation>
    </message>
    <message>
        <source>Choosing a cell shows its row</source>
        <translation>选择单元格即显示该行</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>C, cost of the row</source>
        <translation>C，该行的代价</translation>
    </message>
</context>
<context>
    <name>chainrule::DifferencePlot</name>
    <message>
        <source>truncation</source>
        <translation>截断误差</translation>
    </message>
    <message>
        <source>round-off</source>
        <translation>舍入误差</translation>
    </message>
    <message>
        <source>Error of the central difference over ε</source>
        <translation>中心差分的误差随ε的变化</translation>
    </message>
    <message>
        <source>ε = %1</source>
        <translation>ε = %1</translation>
    </message>
    <message>
        <source>numeric %1</source>
        <translation>数值梯度%1</translation>
    </message>
    <message>
        <source>analytic %1</source>
        <translation>解析梯度%1</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>误差%1</translation>
    </message>
    <message>
        <source>best ε</source>
        <translation>最佳ε</translation>
    </message>
    <message>
        <source>mostly %1</source>
        <translation>以%1为主</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>%1: error %2 at every ε</source>
        <translation>%1：对任何ε误差都是%2</translation>
    </message>
    <message>
        <source>%1: least error %2 at ε = %3</source>
        <translation>%1：ε = %3时误差最小，为%2</translation>
    </message>
    <message>
        <source>below it mostly round-off</source>
        <translation>ε更小时以舍入误差为主</translation>
    </message>
    <message>
        <source>above it mostly truncation</source>
        <translation>ε更大时以截断误差为主</translation>
    </message>
    <message>
        <source>the same at every ε</source>
        <translation>对任何ε都相同</translation>
    </message>
    <message>
        <source>best ε ≈ %1</source>
        <translation>最佳ε ≈ %1</translation>
    </message>
    <message>
        <source>error of the difference for %1 (log)</source>
        <translation>%1的差分的误差（对数）</translation>
    </message>
    <message>
        <source>%1 (log)</source>
        <translation>%1（对数）</translation>
    </message>
</context>
<context>
    <name>chainrule::DockHeader</name>
    <message>
        <source>Float or dock %1</source>
        <translation>浮动或停靠%1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭%1</translation>
    </message>
</context>
<context>
    <name>chainrule::DockLayout</name>
    <message>
        <source>Layers</source>
        <translation>各层</translation>
    </message>
    <message>
        <source>Equation and data</source>
        <translation>公式与数据</translation>
    </message>
    <message>
        <source>Equation</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Gradient check</source>
        <translation>梯度检验</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>尖锐度</translation>
    </message>
    <message>
        <source>Gradient norms</source>
        <translation>梯度范数</translation>
    </message>
    <message>
        <source>The numbers of the map of learning rates</source>
        <translation>学习率图谱的数值</translation>
    </message>
    <message>
        <source>Every number of a step by layer (T)</source>
        <translation>一步的全部数值，按层列出（T）</translation>
    </message>
    <message>
        <source>The equation of the current stage (E)</source>
        <translation>当前阶段的公式（E）</translation>
    </message>
    <message>
        <source>The samples, and what the network makes of each</source>
        <translation>各个样本，以及网络对每个样本给出的结果</translation>
    </message>
    <message>
        <source>Work out the numbers of the next stage (P)</source>
        <translation>计算下一阶段的数值（P）</translation>
    </message>
    <message>
        <source>The cost over the steps (C)</source>
        <translation>代价随步数的变化（C）</translation>
    </message>
    <message>
        <source>What every learning rate comes to from here (L)</source>
        <translation>从这里开始各个学习率会带来什么（L）</translation>
    </message>
    <message>
        <source>Backpropagation against differences of C (G)</source>
        <translation>反向传播与C的差分的比较（G）</translation>
    </message>
    <message>
        <source>How much C bends, step by step</source>
        <translation>C弯曲的程度，逐步列出</translation>
    </message>
    <message>
        <source>How long the gradient of each layer is, step by step</source>
        <translation>各层梯度的长度，逐步列出</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
</context>
<context>
    <name>chainrule::Document</name>
    <message>
        <source>Another file is still being read or written.</source>
        <translation>另一个文件仍在读取或写入。</translation>
    </message>
    <message>
        <source>%1: open in another window (%2), so it is not overwritten. Save under another name.</source>
        <translation>%1：已在另一个窗口（%2）中打开，因此不会被覆盖。请换一个名称保存。</translation>
    </message>
</context>
<context>
    <name>chainrule::EquationFoot</name>
    <message>
        <source>Parameters used, and what comes next</source>
        <translation>所用的参数及下一步</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1%2（%3）</translation>
    </message>
</context>
<context>
    <name>chainrule::EquationPage</name>
    <message>
        <source>Equation</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Equation: %1</source>
        <translation>公式：%1</translation>
    </message>
    <message>
        <source>; shapes %1</source>
        <translation>；形状%1</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>符号</translation>
    </message>
</context>
<context>
    <name>chainrule::EquationView</name>
    <message>
        <source>Equation of the stage</source>
        <translation>本阶段的公式</translation>
    </message>
    <message>
        <source>Copy as %1</source>
        <translation>复制为%1</translation>
    </message>
</context>
<context>
    <name>chainrule::ExerciseDialog</name>
    <message>
        <source>Seed: the same one gives the same exercises</source>
        <translation>随机种子：相同的种子得到相同的练习</translation>
    </message>
    <message>
        <source>Which exercise of the seed</source>
        <translation>该种子的第几个练习</translation>
    </message>
    <message>
        <source>How many exercises</source>
        <translation>练习的数目</translation>
    </message>
    <message>
        <source>Significant digits of the results</source>
        <translation>结果的有效数字</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>新练习</translation>
    </message>
    <message>
        <source>Open in the window</source>
        <translation>在窗口中打开</translation>
    </message>
    <message>
        <source>Sheet as HTML</source>
        <translation>练习单HTML</translation>
    </message>
    <message>
        <source>Sheet as LaTeX</source>
        <translation>练习单LaTeX</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>生成什么</translation>
    </message>
    <message>
        <source>What to make; the arrows choose, Enter makes it</source>
        <translation>生成什么；方向键选择，Enter生成</translation>
    </message>
    <message>
        <source>Stages that are asked for</source>
        <translation>要求计算的阶段</translation>
    </message>
    <message>
        <source>Stages that are asked for; what they are made of is given</source>
        <translation>要求计算的阶段；计算所需的量会给出</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>所有阶段</translation>
    </message>
    <message>
        <source>The forward half</source>
        <translation>前向部分</translation>
    </message>
    <message>
        <source>The backward half</source>
        <translation>反向部分</translation>
    </message>
    <message>
        <source>The update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>These:</source>
        <translation>以下阶段：</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>解答</translation>
    </message>
    <message>
        <source>What the sheet tells of the results</source>
        <translation>练习单对结果的说明</translation>
    </message>
    <message>
        <source>Results on a last page</source>
        <translation>结果列在最后一页</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Every stage worked out</source>
        <translation>每个阶段的完整解答</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>随机种子(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>编号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Exercises</source>
        <translation>练习数(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;tages</source>
        <translation>阶段(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>位数(&amp;D)</translation>
    </message>
    <message>
        <source>So&amp;lutions</source>
        <translation>解答(&amp;L)</translation>
    </message>
    <message>
        <source>Small networks to be worked by hand</source>
        <translation>供手算的小网络</translation>
    </message>
    <message>
        <source>Make nothing (Escape)</source>
        <translation>不生成（Esc）</translation>
    </message>
    <message>
        <source>&amp;Another</source>
        <translation>换一个(&amp;A)</translation>
    </message>
    <message>
        <source>Other networks</source>
        <translation>换成别的网络</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>A session with one sample. P asks for its numbers, stage by stage, and says of a wrong one what it betrays.</source>
        <translation>只含一个样本的会话。按P逐阶段提问数值，答错时指出错在哪里。</translation>
    </message>
    <message>
        <source>For a browser and for paper: of each exercise the network, what is given, and a blank for every result that is asked for. The sheet says how it is made again.</source>
        <translation>供浏览器阅读和打印：每个练习的网络、已知条件，以及供填写各个所求结果的空白处。练习单上写有重新生成的方法。</translation>
    </message>
    <message>
        <source>For pdflatex: of each exercise the network, what is given, and a blank for every result that is asked for. The sheet says how it is made again.</source>
        <translation>供pdflatex使用：每个练习的网络、已知条件，以及供填写各个所求结果的空白处。练习单上写有重新生成的方法。</translation>
    </message>
    <message>
        <source>Save s&amp;heet…</source>
        <translation>保存练习单(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Choose a file and write it (Enter)</source>
        <translation>选择文件并写入（Enter）</translation>
    </message>
    <message>
        <source>Open the exercise in the window (Enter)</source>
        <translation>在窗口中打开练习（Enter）</translation>
    </message>
    <message>
        <source>Choose a stage to ask for.</source>
        <translation>请选择一个要求计算的阶段。</translation>
    </message>
    <message>
        <source>Exercises of seed %1</source>
        <translation>随机种子%1的练习</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>正在写入%1…</translation>
    </message>
</context>
<context>
    <name>chainrule::ExportDialog</name>
    <message>
        <source>What to export</source>
        <translation>导出内容</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>宽度（像素）</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高度（像素）</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>尺寸(&amp;S)</translation>
    </message>
    <message>
        <source>Significant digits</source>
        <translation>有效数字</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>&amp;With solutions; without, the answers stand on a last page</source>
        <translation>附解答；不附时，答案列在最后一页(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>位数(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>样本(&amp;A)</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>正在写入%1…</translation>
    </message>
    <message>
        <source>What to export; the arrows choose, Enter exports it</source>
        <translation>导出什么；方向键选择，Enter导出</translation>
    </message>
    <message>
        <source>Choose a file and write it (Enter)</source>
        <translation>选择文件并写入（Enter）</translation>
    </message>
    <message>
        <source>Export nothing (Escape)</source>
        <translation>不导出（Esc）</translation>
    </message>
    <message>
        <source>The colours of the picture</source>
        <translation>图片的配色</translation>
    </message>
    <message>
        <source>Whose numbers are worked out</source>
        <translation>为哪些样本写出计算</translation>
    </message>
    <message>
        <source>Without solutions it is a sheet to work by hand</source>
        <translation>不附解答时是供手算的练习单</translation>
    </message>
</context>
<context>
    <name>chainrule::GradientCheckModel</name>
    <message>
        <source>parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>analytic</source>
        <translation>解析梯度</translation>
    </message>
    <message>
        <source>numeric</source>
        <translation>数值梯度</translation>
    </message>
    <message>
        <source>relative error</source>
        <translation>相对误差</translation>
    </message>
    <message>
        <source>The trained parameters p, the largest relative error first</source>
        <translation>所训练的参数p，相对误差最大的在前</translation>
    </message>
    <message>
        <source>∂C/∂p as backpropagation has it</source>
        <translation>反向传播求得的∂C/∂p</translation>
    </message>
    <message>
        <source>The central difference (C(p + h) − C(p − h)) / 2h, h = ε max(1, |p|), ε = 10⁻⁵</source>
        <translation>中心差分(C(p + h) − C(p − h)) / 2h，h = ε max(1, |p|)，ε = 10⁻⁵</translation>
    </message>
    <message>
        <source>The distance of the two over the larger of them, and over 0.01 max(1, C) at least</source>
        <translation>两者之差除以其中较大者，分母至少取0.01 max(1, C)</translation>
    </message>
</context>
<context>
    <name>chainrule::GradientCheckPanel</name>
    <message>
        <source>Passed: backpropagation and differences agree for every parameter checked. The largest relative error is %1, of %2; up to %3 passes.</source>
        <translation>通过：对检验的每个参数，反向传播与差分都一致。最大相对误差为%1，出自%2；不超过%3即为通过。</translation>
    </message>
    <message>
        <source>Failed: backpropagation and differences disagree for %1 of %2 parameters. The largest relative error is %3, of %4; up to %5 passes.</source>
        <translation>未通过：%2个参数中有%1个的反向传播与差分不一致。最大相对误差为%3，出自%4；不超过%5即为通过。</translation>
    </message>
    <message>
        <source>%1 of %2 parameters are checked: an even sample of every layer, and those selected.</source>
        <translation>检验了%2个参数中的%1个：各层均匀抽取，加上所选的参数。</translation>
    </message>
    <message>
        <source>The only trained parameter is checked.</source>
        <translation>检验了唯一的训练参数。</translation>
    </message>
    <message>
        <source>All %1 trained parameters are checked.</source>
        <translation>检验了全部%1个训练参数。</translation>
    </message>
    <message>
        <source>C is that of the step&apos;s own sample, %1.</source>
        <translation>C取这一步所用样本的代价，即%1。</translation>
    </message>
    <message>
        <source>C is the mean over the step&apos;s own %1 samples.</source>
        <translation>C取这一步所用%1个样本的平均代价。</translation>
    </message>
    <message>
        <source>Within h of the kink of a ReLU, where C has no derivative, the two rightly differ.</source>
        <translation>在ReLU折点的h范围内，C不可导，两者不同是正常的。</translation>
    </message>
    <message>
        <source>The gradients are being checked</source>
        <translation>正在检验梯度</translation>
    </message>
    <message>
        <source>Gradient check</source>
        <translation>梯度检验</translation>
    </message>
    <message>
        <source>Table as CSV</source>
        <translation>表格CSV</translation>
    </message>
    <message>
        <source>Every parameter that was checked, the largest relative error first: its derivative by backpropagation and by differences, with all digits.</source>
        <translation>所有检验过的参数，相对误差最大的在前：由反向传播和由差分求得的导数，含全部位数。</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Curve as CSV</source>
        <translation>曲线CSV</translation>
    </message>
    <message>
        <source>The difference of %1 and its error at every ε, with all digits.</source>
        <translation>%1的差分及其在各个ε处的误差，含全部位数。</translation>
    </message>
</context>
<context>
    <name>chainrule::GradientCheckTable</name>
    <message>
        <source>Checked parameters</source>
        <translation>检验过的参数</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>已过时</translation>
    </message>
</context>
<context>
    <name>chainrule::GuideWindow</name>
    <message>
        <source>User guide – Chainrule</source>
        <translation>用户指南 – Chainrule</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Page of the user guide</source>
        <translation>用户指南的页面</translation>
    </message>
    <message>
        <source>Contents of the user guide</source>
        <translation>用户指南的目录</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>在指南中查找</translation>
    </message>
    <message>
        <source>Find in all pages (Ctrl+F); Enter goes on, Shift+Enter back</source>
        <translation>在所有页面中查找（Ctrl+F）；Enter继续，Shift+Enter后退</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t in the guide.</source>
        <translation>指南中没有“%1”。</translation>
    </message>
</context>
<context>
    <name>chainrule::HeatMap</name>
    <message>
        <source>%1, weights of layer %2</source>
        <translation>%1，第%2层的权重</translation>
    </message>
    <message>
        <source>%1, weight gradient of layer %2</source>
        <translation>%1，第%2层的权重梯度</translation>
    </message>
</context>
<context>
    <name>chainrule::ImportDialog</name>
    <message>
        <source>Reading %1 …</source>
        <translation>正在读取%1…</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>用作</translation>
    </message>
    <message>
        <source>One neuron a value</source>
        <translation>每值一个神经元</translation>
    </message>
    <message>
        <source>Standardise</source>
        <translation>标准化</translation>
    </message>
    <message>
        <source>What becomes of each column</source>
        <translation>每一列的用途</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>表格的前几行</translation>
    </message>
    <message>
        <source>Sizes of the hidden layers</source>
        <translation>隐藏层的大小</translation>
    </message>
    <message>
        <source>Sizes of the hidden layers, separated by commas; empty for none</source>
        <translation>隐藏层的大小，用逗号分隔；留空表示没有隐藏层</translation>
    </message>
    <message>
        <source>&amp;Hidden layers</source>
        <translation>隐藏层(&amp;H)</translation>
    </message>
    <message>
        <source>This file cannot be imported.</source>
        <translation>无法导入此文件。</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 columns</source>
        <translation>%1：%2行，%3列</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Use of %1</source>
        <translation>%1的用途</translation>
    </message>
    <message>
        <source>One neuron for each value of %1</source>
        <translation>%1的每个取值对应一个神经元</translation>
    </message>
    <message>
        <source>Standardise %1</source>
        <translation>将%1标准化</translation>
    </message>
    <message>
        <source>Hidden layers: whole numbers of at least 1, separated by commas, expected</source>
        <translation>隐藏层：应为不小于1的整数，用逗号分隔</translation>
    </message>
    <message>
        <source>Network %1, %2 output, %3, %4 rows</source>
        <translation>网络%1，%2输出，%3，%4行</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Open the table as a session (Enter)</source>
        <translation>把表格作为会话打开（Enter）</translation>
    </message>
    <message>
        <source>Import nothing (Escape)</source>
        <translation>不导入（Esc）</translation>
    </message>
    <message>
        <source>What becomes of %1: an input, a target, or nothing</source>
        <translation>%1的用途：输入、目标值或忽略</translation>
    </message>
</context>
<context>
    <name>chainrule::InputCard</name>
    <message>
        <source>Input and target</source>
        <translation>输入与目标值</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
</context>
<context>
    <name>chainrule::LayerCard</name>
    <message>
        <source>identity</source>
        <translation>恒等</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>第%1层</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出层</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>1 neuron</source>
        <translation>1个神经元</translation>
    </message>
    <message>
        <source>%1 neurons</source>
        <translation>%1个神经元</translation>
    </message>
</context>
<context>
    <name>chainrule::LayerColumns</name>
    <message>
        <source>Neurons of layer %1</source>
        <translation>第%1层的神经元</translation>
    </message>
    <message>
        <source>not used: with softmax, δ = a − t needs no σ′</source>
        <translation>未使用：用softmax时δ = a − t，不需要σ′</translation>
    </message>
    <message>
        <source>neuron %1</source>
        <translation>神经元%1</translation>
    </message>
</context>
<context>
    <name>chainrule::LayersPanel</name>
    <message>
        <source>sample %1; ∂C: mean of %2</source>
        <translation>样本%1；∂C：%2个的平均</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>样本%1</translation>
    </message>
    <message>
        <source>sample %1; ∂C: sample %2</source>
        <translation>样本%1；∂C：样本%2</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>各层</translation>
    </message>
    <message>
        <source>Every number of the shown step, layer by layer</source>
        <translation>所显示这一步的全部数值，逐层列出</translation>
    </message>
</context>
<context>
    <name>chainrule::LearningRateBox</name>
    <message>
        <source>“%1” is no learning rate: a number from 0 to 1.797×10³⁰⁸ is expected, such as 0.5 or 2e-3. α stays %2.</source>
        <translation>“%1”不是学习率：应为0到1.797×10³⁰⁸之间的数，例如0.5或2e-3。α仍为%2。</translation>
    </message>
</context>
<context>
    <name>chainrule::LearningRateControl</name>
    <message>
        <source>Learning rate α</source>
        <translation>学习率α</translation>
    </message>
    <message>
        <source>Schedule: %1</source>
        <translation>学习率计划：%1</translation>
    </message>
    <message>
        <source>● α of the step to come = %1</source>
        <translation>● 下一步的α = %1</translation>
    </message>
    <message>
        <source>Learning rate α = %1. Type a number from 0 on (Alt+A)</source>
        <translation>学习率α = %1。输入0或更大的数（Alt+A）</translation>
    </message>
    <message>
        <source>%1, %2 in the step to come</source>
        <translation>%1，下一步为%2</translation>
    </message>
    <message>
        <source>Learning rate α = %1. A tenth of a decade up or down: + and −</source>
        <translation>学习率α = %1。增减十分之一个数量级：+和−</translation>
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
        <translation>正在计算图谱</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Map as CSV</source>
        <translation>图谱CSV</translation>
    </message>
    <message>
        <source>The cost over step and learning rate with all digits, one learning rate after the other.</source>
        <translation>代价随步数和学习率的数值，含全部位数，按学习率逐个列出。</translation>
    </message>
    <message>
        <source>map</source>
        <translation>图谱</translation>
    </message>
    <message>
        <source>Profile as CSV</source>
        <translation>剖面CSV</translation>
    </message>
    <message>
        <source>The cost after one step with each learning rate, and what it is to first and to second order, with all digits.</source>
        <translation>取各学习率走一步之后的代价，以及它的一阶和二阶近似，含全部位数。</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>剖面</translation>
    </message>
</context>
<context>
    <name>chainrule::LessonMenu</name>
    <message>
        <source>&amp;Learn</source>
        <translation>学习(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;My lessons</source>
        <translation>我的课程(&amp;M)</translation>
    </message>
    <message>
        <source>No lessons in the folder yet</source>
        <translation>文件夹中还没有课程</translation>
    </message>
    <message>
        <source>The folder isn&apos;t there yet</source>
        <translation>文件夹还不存在</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Choose another folder…</source>
        <translation>选择其他文件夹(&amp;C)…</translation>
    </message>
    <message>
        <source>The folder of your lessons</source>
        <translation>存放课程的文件夹</translation>
    </message>
    <message>
        <source>Where lessons of your own are looked for</source>
        <translation>查找自己课程的位置</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有%n个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chainrule::LessonPanel</name>
    <message>
        <source>Show me</source>
        <translation>指给我看</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Goes to the place of this step again</source>
        <translation>再次转到这一步所讲的位置</translation>
    </message>
    <message>
        <source>The step of the lesson before (Shift+N)</source>
        <translation>课程的上一步（Shift+N）</translation>
    </message>
    <message>
        <source>The next step of the lesson (N)</source>
        <translation>课程的下一步（N）</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>待完成：%1</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第%1步，共%2步</translation>
    </message>
    <message>
        <source>step %1 of %2, %3 of %4 done</source>
        <translation>第%1步，共%2步，已完成%3/%4</translation>
    </message>
    <message>
        <source>The question is below</source>
        <translation>问题在下方</translation>
    </message>
    <message>
        <source>What is to be done is below</source>
        <translation>任务在下方</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>下方还有内容</translation>
    </message>
</context>
<context>
    <name>chainrule::MainWindow</name>
    <message>
        <source>%1 is open in another window, too (%2). Save will ask for another name here.</source>
        <translation>%1也已在另一个窗口（%2）中打开。在此保存时会要求换一个名称。</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>Chainrule sessions (*.chainrule);;Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Chainrule会话 (*.chainrule);;表格 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>There is nothing in the plot %1 yet.</source>
        <translation>图表“%1”中还没有内容。</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到%1</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept for recovery: %1</source>
        <translation>无法为恢复而保留未保存的内容：%1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>That would tell the number that is to be predicted. Leave Predict first.</source>
        <translation>这会透露要预测的数值。请先离开预测。</translation>
    </message>
    <message>
        <source>Closed while a number is to be predicted, which it would tell</source>
        <translation>预测数值期间关闭，因为它会透露答案</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>That of the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>The window speaks the system&apos;s language when it is next opened.</source>
        <translation>下次打开窗口时使用系统的语言。</translation>
    </message>
    <message>
        <source>The window goes on speaking %1.</source>
        <translation>窗口继续使用%1。</translation>
    </message>
    <message>
        <source>The window speaks %1 when it is next opened.</source>
        <translation>下次打开窗口时使用%1。</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1，已更改</translation>
    </message>
    <message>
        <source>The tab in front has no plot.</source>
        <translation>最前面的标签页没有图表。</translation>
    </message>
    <message>
        <source>%1: %2, at step %3</source>
        <translation>%1：%2，第%3步</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到%1</translation>
    </message>
    <message>
        <source>Nothing was predicted yet.</source>
        <translation>尚未作过预测。</translation>
    </message>
    <message>
        <source>“%1” is hidden in this session: View &gt; What is shown… shows it again.</source>
        <translation>“%1”在此会话中已隐藏：可用“视图 &gt; 显示内容…”重新显示。</translation>
    </message>
</context>
<context>
    <name>chainrule::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>chainrule::MistakeLinesView</name>
    <message>
        <source>yours</source>
        <translation>你的</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>your number</source>
        <translation>你的数值</translation>
    </message>
    <message>
        <source>yours: %1</source>
        <translation>你的：%1</translation>
    </message>
    <message>
        <source>formula: %1 …</source>
        <translation>公式：%1 …</translation>
    </message>
</context>
<context>
    <name>chainrule::MistakePicture</name>
    <message>
        <source>row %1 of %2</source>
        <translation>%2的第%1行</translation>
    </message>
    <message>
        <source>column %1 of %2</source>
        <translation>%2的第%1列</translation>
    </message>
    <message>
        <source>needed: %1</source>
        <translation>应为：%1</translation>
    </message>
    <message>
        <source>you used: %1</source>
        <translation>你用了：%1</translation>
    </message>
    <message>
        <source>you used</source>
        <translation>你用了</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>应为</translation>
    </message>
</context>
<context>
    <name>chainrule::MoreBelow</name>
    <message>
        <source>Scroll to what lies below (Enter)</source>
        <translation>滚动到下方内容（Enter）</translation>
    </message>
</context>
<context>
    <name>chainrule::NetworkView</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Neurons and the edges between them, with their values</source>
        <translation>神经元及其间的连接，附数值</translation>
    </message>
</context>
<context>
    <name>chainrule::NewestTask</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>内存不足，无法完成。</translation>
    </message>
</context>
<context>
    <name>chainrule::PlotAccessible</name>
    <message>
        <source>Ctrl+T: the numbers as a table</source>
        <translation>Ctrl+T：以表格显示数值</translation>
    </message>
</context>
<context>
    <name>chainrule::PlotTableDialog</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1，表格</translation>
    </message>
    <message>
        <source>Which table</source>
        <translation>哪个表格</translation>
    </message>
    <message>
        <source>Which of the plot&apos;s tables</source>
        <translation>图表的哪个表格</translation>
    </message>
    <message>
        <source>The arrows go from cell to cell, Ctrl+C copies what is selected</source>
        <translation>方向键在单元格间移动，Ctrl+C复制所选内容</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy what is selected, or all, with all digits (Ctrl+C)</source>
        <translation>复制所选内容或全部，含全部位数（Ctrl+C）</translation>
    </message>
    <message>
        <source>Close this table (Escape)</source>
        <translation>关闭此表格（Esc）</translation>
    </message>
    <message>
        <source>Writing the table …</source>
        <translation>正在写入表格…</translation>
    </message>
    <message>
        <source>%1 The plot is out of date, and so is the table.</source>
        <translation>%1图表已过时，表格也是如此。</translation>
    </message>
    <message>
        <source>Lines: %1.</source>
        <translation>行数：%1。</translation>
    </message>
</context>
<context>
    <name>chainrule::PlotTableModel</name>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>first α</source>
        <translation>初始α</translation>
    </message>
    <message>
        <source>first step</source>
        <translation>首步</translation>
    </message>
    <message>
        <source>last step</source>
        <translation>末步</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>last</source>
        <translation>末值</translation>
    </message>
    <message>
        <source>α</source>
        <translation>α</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>to first order</source>
        <translation>一阶近似</translation>
    </message>
    <message>
        <source>to second order</source>
        <translation>二阶近似</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>analytic</source>
        <translation>解析梯度</translation>
    </message>
    <message>
        <source>numeric</source>
        <translation>数值梯度</translation>
    </message>
    <message>
        <source>relative error</source>
        <translation>相对误差</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>ε</source>
        <translation>ε</translation>
    </message>
    <message>
        <source>error</source>
        <translation>误差</translation>
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
        <translation>不是有限数</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>未通过</translation>
    </message>
</context>
<context>
    <name>chainrule::PredictPanel</name>
    <message>
        <source>H&amp;int</source>
        <translation>提示(&amp;I)</translation>
    </message>
    <message>
        <source>Sho&amp;w the answer</source>
        <translation>显示答案(&amp;W)</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Significant digits that count</source>
        <translation>要求的有效数字</translation>
    </message>
    <message>
        <source>%1 significant digits</source>
        <translation>%1位有效数字</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>已显示</translation>
    </message>
    <message>
        <source>a number is expected, as −0.25, 1e-3 or 3/8</source>
        <translation>应为一个数，如−0.25、1e-3或3/8</translation>
    </message>
    <message>
        <source>%1 of %2 right, %3</source>
        <translation>%2个中对了%1个，%3</translation>
    </message>
    <message>
        <source>1 try</source>
        <translation>1次尝试</translation>
    </message>
    <message>
        <source>%1 tries</source>
        <translation>%1次尝试</translation>
    </message>
    <message>
        <source>Predict the numbers of a step</source>
        <translation>预测一步的数值</translation>
    </message>
    <message>
        <source>Each stage is asked for before it is shown. Type what you have worked out; a wrong answer is told what it betrays.</source>
        <translation>每个阶段先提问再显示。输入你算出的结果；答错时会指出错在哪里。</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>开始(&amp;G)</translation>
    </message>
    <message>
        <source>Your turn: %1</source>
        <translation>轮到你了：%1</translation>
    </message>
    <message>
        <source>stage %1 of %2</source>
        <translation>第%1阶段，共%2个</translation>
    </message>
    <message>
        <source>Type what you worked out</source>
        <translation>输入你算出的结果</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>H&amp;int %1 of %2</source>
        <translation>提示%1/%2(&amp;I)</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>下一阶段</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>检查(&amp;K)</translation>
    </message>
    <message>
        <source>How many significant digits of an answer have to be right</source>
        <translation>答案须有多少位有效数字正确</translation>
    </message>
    <message>
        <source>The equation of the entry, then its factors, then its products</source>
        <translation>先是该元素的公式，然后是因子，再是乘积</translation>
    </message>
    <message>
        <source>Give this answer away</source>
        <translation>直接给出这个答案</translation>
    </message>
    <message>
        <source>Check the answer, or go on to the next stage (Enter)</source>
        <translation>检查答案，或转到下一阶段（Enter）</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>保存报告(&amp;R)…</translation>
    </message>
    <message>
        <source>What was asked and answered so far, as a page or a table</source>
        <translation>至今的提问和回答，存为网页或表格</translation>
    </message>
    <message>
        <source>%1 digits here</source>
        <translation>此处需%1位</translation>
    </message>
    <message>
        <source>The step is so small that only %1 significant digits tell %2 from what it was. A tooltip has all digits of a number.</source>
        <translation>这一步很小，要%1位有效数字才能把%2与原值区分开。工具提示中有数值的全部数字。</translation>
    </message>
    <message>
        <source>Given, as it is hidden: %1</source>
        <translation>已隐藏，故给出：%1</translation>
    </message>
</context>
<context>
    <name>chainrule::QuestionBox</name>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>A number: −0.25, 1e-3 or 3/8; Enter checks it</source>
        <translation>一个数：−0.25、1e-3或3/8；Enter检查</translation>
    </message>
    <message>
        <source>Grade the answer (Enter)</source>
        <translation>评判答案（Enter）</translation>
    </message>
    <message>
        <source>A number is expected, as −0.25, 1e-3 or 3/8.</source>
        <translation>应为一个数，如−0.25、1e-3或3/8。</translation>
    </message>
    <message>
        <source>There is more to choose.</source>
        <translation>还有应选的选项。</translation>
    </message>
    <message>
        <source>✓ Right.</source>
        <translation>✓ 正确。</translation>
    </message>
    <message>
        <source>✕ Not so.</source>
        <translation>✕ 不对。</translation>
    </message>
</context>
<context>
    <name>chainrule::RateChoicesDialog</name>
    <message>
        <source>The map of learning rates</source>
        <translation>学习率图谱</translation>
    </message>
    <message>
        <source>the state that is shown</source>
        <translation>当前显示的状态</translation>
    </message>
    <message>
        <source>the start of the run</source>
        <translation>本次运行的起点</translation>
    </message>
    <message>
        <source>the mean over all samples</source>
        <translation>全部样本的平均</translation>
    </message>
    <message>
        <source>of each step’s own samples</source>
        <translation>每步所用样本的代价</translation>
    </message>
    <message>
        <source>S&amp;mallest α</source>
        <translation>最小α(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Largest α</source>
        <translation>最大α(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>运行数(&amp;R)</translation>
    </message>
    <message>
        <source>Steps of &amp;each</source>
        <translation>每次步数(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>起点(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>代价(&amp;C)</translation>
    </message>
    <message>
        <source>“%1” is no learning rate: a number from 10⁻¹² to 10¹² is expected.</source>
        <translation>“%1”不是学习率：应为10⁻¹²到10¹²之间的数。</translation>
    </message>
    <message>
        <source>The largest α has to be above the smallest.</source>
        <translation>最大α必须大于最小α。</translation>
    </message>
    <message>
        <source>The α of the first column</source>
        <translation>第一列的α</translation>
    </message>
    <message>
        <source>The α of the last column</source>
        <translation>最后一列的α</translation>
    </message>
    <message>
        <source>How many columns: each trains a copy of the network</source>
        <translation>多少列：每列训练网络的一个副本</translation>
    </message>
    <message>
        <source>How many steps each copy makes</source>
        <translation>每个副本走多少步</translation>
    </message>
    <message>
        <source>Where the copies begin</source>
        <translation>各副本从哪里开始</translation>
    </message>
    <message>
        <source>Which samples the cost C of the map is of</source>
        <translation>图谱的代价C取自哪些样本</translation>
    </message>
    <message>
        <source>Make the map with these choices (Enter)</source>
        <translation>按这些选项生成图谱（Enter）</translation>
    </message>
    <message>
        <source>Leave the map as it is (Escape)</source>
        <translation>图谱保持不变（Esc）</translation>
    </message>
</context>
<context>
    <name>chainrule::RateLegend</name>
    <message>
        <source>diverges</source>
        <translation>发散</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Set α</source>
        <translation>设为α</translation>
    </message>
    <message>
        <source>Choices…</source>
        <translation>选项…</translation>
    </message>
    <message>
        <source>Range of α, runs, steps, start and cost of the map</source>
        <translation>图谱的α范围、运行数、步数、起点和代价</translation>
    </message>
    <message>
        <source>Click a column of the map first</source>
        <translation>请先点击图谱中的一列</translation>
    </message>
    <message>
        <source>Make this column’s steps, with α = %1</source>
        <translation>走完这一列的各步，α = %1</translation>
    </message>
    <message>
        <source>Go on with α = %1</source>
        <translation>以α = %1继续</translation>
    </message>
    <message>
        <source>best after %1 steps</source>
        <translation>%1步后最佳</translation>
    </message>
    <message>
        <source>α %1</source>
        <translation>α %1</translation>
    </message>
    <message>
        <source>its cost</source>
        <translation>其代价</translation>
    </message>
    <message>
        <source>α now after %1 steps</source>
        <translation>当前α，%1步后</translation>
    </message>
    <message>
        <source>chosen, α %1</source>
        <translation>所选α %1</translation>
    </message>
    <message>
        <source>quadratic model</source>
        <translation>二次模型</translation>
    </message>
    <message>
        <source>%1 at that step (log)</source>
        <translation>该步的%1（对数）</translation>
    </message>
    <message>
        <source>true cost along −%1</source>
        <translation>沿−%1的真实代价</translation>
    </message>
    <message>
        <source>first order, −%1</source>
        <translation>一阶：−%1</translation>
    </message>
    <message>
        <source>%1: lowest C on this line</source>
        <translation>%1：此线上C最低处</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1当前值</translation>
    </message>
</context>
<context>
    <name>chainrule::RateMap</name>
    <message>
        <source>Map of the cost over learning rate and step</source>
        <translation>代价随学习率和步数变化的图谱</translation>
    </message>
    <message>
        <source>α = %1</source>
        <translation>α = %1</translation>
    </message>
    <message>
        <source>no step after %1</source>
        <translation>第%1步之后再无数值</translation>
    </message>
    <message>
        <source>step %1: C = %2</source>
        <translation>第%1步：C = %2</translation>
    </message>
    <message>
        <source>diverges</source>
        <translation>发散</translation>
    </message>
    <message>
        <source>at the end C = %1</source>
        <translation>结束时C = %1</translation>
    </message>
    <message>
        <source>after one step C = %1</source>
        <translation>一步后C = %1</translation>
    </message>
    <message>
        <source>second order %1</source>
        <translation>二阶%1</translation>
    </message>
    <message>
        <source>first order %1</source>
        <translation>一阶%1</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>from α = %1 to %2: %3</source>
        <translation>α从%1到%2：%3</translation>
    </message>
    <message>
        <source>rises</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>oscillates</source>
        <translation>振荡</translation>
    </message>
    <message>
        <source>too small: hardly moves</source>
        <translation>太小：几乎不动</translation>
    </message>
    <message>
        <source>stuck, saturated</source>
        <translation>停滞，饱和</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>learns</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>step, downwards</source>
        <translation>步，自上而下</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>One column is one run of %1 steps</source>
        <translation>每列是一次%1步的运行</translation>
    </message>
    <message>
        <source>%1 after one step</source>
        <translation>一步后的%1</translation>
    </message>
    <message>
        <source>%1 after one step, mean</source>
        <translation>一步后的%1，平均</translation>
    </message>
    <message>
        <source>learning rate %1 (log)</source>
        <translation>学习率%1（对数）</translation>
    </message>
</context>
<context>
    <name>chainrule::RateReadings</name>
    <message>
        <source>Cost along the gradient</source>
        <translation>沿梯度方向的代价</translation>
    </message>
    <message>
        <source>actual change</source>
        <translation>实际变化</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Once training rests, the learning rates are tried from here.</source>
        <translation>训练停下后，从这里开始试各种学习率。</translation>
    </message>
    <message>
        <source>The gradient is 0: a step along it changes nothing.</source>
        <translation>梯度为0：沿它走一步不改变任何东西。</translation>
    </message>
    <message>
        <source>C or its gradient is not finite: what a step changes cannot be told.</source>
        <translation>C或其梯度不是有限数：无法得知一步会带来什么变化。</translation>
    </message>
    <message>
        <source>One step with α = %1 takes C from %2 to %3.</source>
        <translation>取α = %1走一步，C从%2变为%3。</translation>
    </message>
    <message>
        <source>That is what the schedule takes of α = %1 at this step; each run of the map takes its part of its own α.</source>
        <translation>这是学习率计划在这一步由α = %1得出的值；图谱中每次运行也按同样比例取各自的α。</translation>
    </message>
    <message>
        <source>With α = 0 nothing changes.</source>
        <translation>α = 0时什么都不变。</translation>
    </message>
    <message>
        <source>So long a step leaves the numbers a computer can hold.</source>
        <translation>步长如此之大，结果超出了计算机能表示的数。</translation>
    </message>
    <message>
        <source>So short a step changes C by less than its last digits show.</source>
        <translation>步长如此之小，C的变化小于其末位数字所能显示的。</translation>
    </message>
    <message>
        <source>So short a step sees C as a plane: the first order says it all.</source>
        <translation>步长如此之小，C近似为平面：一阶项已足够。</translation>
    </message>
    <message>
        <source>The first order misses that C bends along the way; the second order has that.</source>
        <translation>一阶项没有考虑C沿途的弯曲；二阶项考虑了。</translation>
    </message>
    <message>
        <source>The step is so long that C bends otherwise along the way than where it began: neither order promises what it does.</source>
        <translation>步长太大，C沿途的弯曲已与起点不同：一阶和二阶都预计不了结果。</translation>
    </message>
    <message>
        <source>Along −g C has no lowest point that a step between 10⁻⁶ and 10⁶ in length would reach.</source>
        <translation>沿−g方向，长度在10⁻⁶到10⁶之间的步都到不了C的最低点。</translation>
    </message>
    <message>
        <source>One step from here raises C from α ≈ %1 on.</source>
        <translation>从这里走一步，α从约%1起就会使C升高。</translation>
    </message>
    <message>
        <source>frozen at step %1</source>
        <translation>冻结在第%1步</translation>
    </message>
    <message>
        <source>With the numbers of step %1</source>
        <translation>代入第%1步的数值</translation>
    </message>
    <message>
        <source>of one sample</source>
        <translation>取一个样本</translation>
    </message>
    <message>
        <source>mean over %1 samples</source>
        <translation>对%1个样本取平均</translation>
    </message>
    <message>
        <source>holds the only slope, %1</source>
        <translation>只含一个偏导数，%1</translation>
    </message>
    <message>
        <source>holds all %1 slopes, %2</source>
        <translation>含全部%1个偏导数，%2</translation>
    </message>
    <message>
        <source>Promised and actual change at α = %1</source>
        <translation>α = %1时的预计变化与实际变化</translation>
    </message>
    <message>
        <source>Three learning rates</source>
        <translation>三个学习率</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>first order, −%1</source>
        <translation>一阶：−%1</translation>
    </message>
    <message>
        <source>second order, adds %1</source>
        <translation>二阶，再加%1</translation>
    </message>
    <message>
        <source>lowest point of the true curve, %1</source>
        <translation>真实曲线的最低点：%1</translation>
    </message>
    <message>
        <source>lowest point of the model, %1</source>
        <translation>模型的最低点：%1</translation>
    </message>
    <message>
        <source>stability limit, %1 (%2 %3)</source>
        <translation>稳定界限：%1（%2 %3）</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>chainrule::RecoveryDialog</name>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Recover unsaved work</source>
        <translation>恢复未保存的内容</translation>
    </message>
    <message>
        <source>Chainrule ended before this was saved:</source>
        <translation>Chainrule退出时以下内容尚未保存：</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>以后(&amp;L)</translation>
    </message>
    <message>
        <source>Delete what was kept</source>
        <translation>删除保留的内容</translation>
    </message>
    <message>
        <source>Keep it and ask again at the next start</source>
        <translation>继续保留，下次启动时再问</translation>
    </message>
    <message>
        <source>kept %1, never saved</source>
        <translation>保留于%1，从未保存</translation>
    </message>
    <message>
        <source>kept %1, the file was saved later, in %2</source>
        <translation>保留于%1，文件后来保存过，位于%2</translation>
    </message>
    <message>
        <source>kept %1, in %2</source>
        <translation>保留于%1，位于%2</translation>
    </message>
    <message>
        <source>What was kept; the arrows choose, Enter recovers it</source>
        <translation>保留的内容；方向键选择，Enter恢复</translation>
    </message>
    <message>
        <source>Open it as a change of its file, which is yours to save</source>
        <translation>作为对其文件的更改打开，是否保存由你决定</translation>
    </message>
</context>
<context>
    <name>chainrule::RunsLegend</name>
    <message>
        <source>%1: C = %2</source>
        <translation>%1：C = %2</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>
Double-click to go on with it</source>
        <translation>
双击可继续这次运行</translation>
    </message>
    <message>
        <source>Go &amp;on with this run</source>
        <translation>继续这次运行(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>名称(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>棕色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>赭色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>运行的名称</translation>
    </message>
    <message>
        <source>A run with a name is kept when older ones have to go.</source>
        <translation>必须删去较早的运行时，有名称的会保留。</translation>
    </message>
    <message>
        <source>and 1 other</source>
        <translation>还有1个</translation>
    </message>
    <message>
        <source>and %1 others</source>
        <translation>还有%1个</translation>
    </message>
    <message>
        <source>%1: C = %2, hidden</source>
        <translation>%1：C = %2，已隐藏</translation>
    </message>
    <message>
        <source>Trains it further from where it ended</source>
        <translation>从它结束的地方继续训练</translation>
    </message>
    <message>
        <source>A run with a name is kept longest</source>
        <translation>有名称的运行保留最久</translation>
    </message>
    <message>
        <source>Draws its curve again</source>
        <translation>重新绘制它的曲线</translation>
    </message>
    <message>
        <source>Draws no curve of it</source>
        <translation>不绘制它的曲线</translation>
    </message>
    <message>
        <source>Gives it up with its curve and all its steps</source>
        <translation>丢弃它的曲线和所有步</translation>
    </message>
</context>
<context>
    <name>chainrule::SampleChooser</name>
    <message>
        <source>Previous sample</source>
        <translation>上一个样本</translation>
    </message>
    <message>
        <source>Previous sample ([)</source>
        <translation>上一个样本（[）</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>下一个样本</translation>
    </message>
    <message>
        <source>Next sample (])</source>
        <translation>下一个样本（]）</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Sample %1: the row of the data that is shown</source>
        <translation>样本%1：当前显示的数据行</translation>
    </message>
</context>
<context>
    <name>chainrule::ScheduleDialog</name>
    <message>
        <source>step %1</source>
        <translation>第%1步</translation>
    </message>
    <message>
        <source>Schedule of the learning rate α</source>
        <translation>学习率α的计划</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>步数(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Factor</source>
        <translation>系数(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Warm-up, steps</source>
        <translation>预热步数(&amp;W)</translation>
    </message>
    <message>
        <source>“%1” is no factor: a number from 0 to 1 is expected.</source>
        <translation>“%1”不能作为系数：应为0到1之间的数。</translation>
    </message>
    <message>
        <source>“%1” is no factor: a number above 0 and at most 1 is expected.</source>
        <translation>“%1”不能作为系数：应为大于0且不大于1的数。</translation>
    </message>
    <message>
        <source>Step %1, the next, takes α = %2</source>
        <translation>接下来的第%1步取α = %2</translation>
    </message>
    <message>
        <source>How α changes from step to step</source>
        <translation>α如何逐步变化</translation>
    </message>
    <message>
        <source>After how many steps α takes the factor, or how many the cosine lasts</source>
        <translation>每多少步α乘以系数，或余弦持续多少步</translation>
    </message>
    <message>
        <source>What α is multiplied by: a number from 0 to 1</source>
        <translation>α所乘的系数：0到1之间的数</translation>
    </message>
    <message>
        <source>Over how many steps α grows to its full size at first; 0 for none</source>
        <translation>开始时α用多少步增大到应有的值；0表示不预热</translation>
    </message>
    <message>
        <source>The next step goes by this schedule (Enter)</source>
        <translation>下一步起采用此计划（Enter）</translation>
    </message>
    <message>
        <source>Leave α as it is (Escape)</source>
        <translation>α保持不变（Esc）</translation>
    </message>
</context>
<context>
    <name>chainrule::ShownDialog</name>
    <message>
        <source>z, the weighted sums</source>
        <translation>z，加权和</translation>
    </message>
    <message>
        <source>a, the activations</source>
        <translation>a，激活值</translation>
    </message>
    <message>
        <source>σ′(z), the slopes</source>
        <translation>σ′(z)，斜率</translation>
    </message>
    <message>
        <source>δ, the errors</source>
        <translation>δ，误差</translation>
    </message>
    <message>
        <source>∂C/∂W, the weights&apos; gradients</source>
        <translation>∂C/∂W，权重梯度</translation>
    </message>
    <message>
        <source>∂C/∂b, the biases&apos; gradients</source>
        <translation>∂C/∂b，偏置梯度</translation>
    </message>
    <message>
        <source>b, the biases</source>
        <translation>b，偏置</translation>
    </message>
    <message>
        <source>C, the cost</source>
        <translation>C，代价</translation>
    </message>
    <message>
        <source>α, the learning rate</source>
        <translation>α，学习率</translation>
    </message>
    <message>
        <source>2/λmax and α*, over the slider of α</source>
        <translation>2/λmax和α*，在α滑块上方</translation>
    </message>
    <message>
        <source>Stages of the step</source>
        <translation>步的各阶段</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>各层</translation>
    </message>
    <message>
        <source>Equation</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Gradient check</source>
        <translation>梯度检验</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>尖锐度</translation>
    </message>
    <message>
        <source>Gradient norms</source>
        <translation>梯度范数</translation>
    </message>
    <message>
        <source>Legends of the network</source>
        <translation>网络的图例</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Step counter</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>量</translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation>窗口的组成部分</translation>
    </message>
    <message>
        <source>What is hidden is kept with the session, in its file. Stages of a hidden quantity are passed over.</source>
        <translation>隐藏的设置随会话保存在其文件中。所隐藏的量对应的阶段会被跳过。</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>全部显示(&amp;E)</translation>
    </message>
    <message>
        <source>Nothing is hidden then</source>
        <translation>不再隐藏任何内容</translation>
    </message>
    <message>
        <source>What is chosen is in effect already</source>
        <translation>所作的选择已经生效</translation>
    </message>
    <message>
        <source>With a tick it is shown</source>
        <translation>勾选即显示</translation>
    </message>
</context>
<context>
    <name>chainrule::SlipNote</name>
    <message>
        <source>Don&apos;t point this out again</source>
        <translation>不再指出这一处</translation>
    </message>
</context>
<context>
    <name>chainrule::SpeedSlider</name>
    <message>
        <source>no limit</source>
        <translation>不限速</translation>
    </message>
    <message>
        <source>%1 stage/s</source>
        <translation>%1阶段/秒</translation>
    </message>
    <message>
        <source>%1 stages/s</source>
        <translation>%1阶段/秒</translation>
    </message>
    <message>
        <source>%1 step/s</source>
        <translation>%1步/秒</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1步/秒</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>How fast Run goes: %1</source>
        <translation>运行的速度：%1</translation>
    </message>
    <message>
        <source>a stage each %1 s</source>
        <translation>每%1秒一个阶段</translation>
    </message>
</context>
<context>
    <name>chainrule::StageRibbon</name>
    <message>
        <source>Stages of a training step</source>
        <translation>训练步的各阶段</translation>
    </message>
    <message>
        <source>%1, stage %2 of %3</source>
        <translation>%1，第%2阶段，共%3个</translation>
    </message>
    <message>
        <source>Running whole steps</source>
        <translation>正在整步运行</translation>
    </message>
    <message>
        <source>Between two steps</source>
        <translation>两步之间</translation>
    </message>
    <message>
        <source>Before the first stage</source>
        <translation>第一阶段之前</translation>
    </message>
    <message>
        <source>On %1. </source>
        <translation>位于%1。 </translation>
    </message>
    <message>
        <source>Forward pass: values flow right →</source>
        <translation>前向传播：数值向右流动 →</translation>
    </message>
    <message>
        <source>Forward pass →</source>
        <translation>前向传播 →</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>Backward pass: blame flows left ←</source>
        <translation>反向传播：误差责任向左流动 ←</translation>
    </message>
    <message>
        <source>Backward pass ←</source>
        <translation>反向传播 ←</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>in a narrow place</comment>
        <translation>更新</translation>
    </message>
</context>
<context>
    <name>chainrule::StepScrubber</name>
    <message>
        <source>Step of the run</source>
        <translation>运行的步</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第%1步，共%2步</translation>
    </message>
    <message>
        <source>Step %1 of %2. Training from here repeats the run; a change makes it another one</source>
        <translation>第%1步，共%2步。从这里训练会重复这次运行；作了更改则成为另一次运行</translation>
    </message>
    <message>
        <source>Go back to any step of the run</source>
        <translation>回到运行的任意一步</translation>
    </message>
    <message>
        <source>The band is what the plot shows of it</source>
        <translation>色带是图中所显示的部分</translation>
    </message>
    <message>
        <source>Type a step from %1 to %2</source>
        <translation>输入%1到%2之间的步数</translation>
    </message>
    <message>
        <source>“%1” is no step: a whole number from %2 to %3 is expected.</source>
        <translation>“%1”不是有效的步数：应为%2到%3之间的整数。</translation>
    </message>
    <message>
        <source>The run has no step %1 yet. This is its last one, step %2.</source>
        <translation>运行还没有到第%1步。这是它的最后一步，第%2步。</translation>
    </message>
    <message>
        <source>The run has no step %1. This is its first one, step %2.</source>
        <translation>运行没有第%1步。这是它的第一步，第%2步。</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
</context>
<context>
    <name>chainrule::StepSummary</name>
    <message>
        <source>What one step does now</source>
        <translation>当前这一步做什么</translation>
    </message>
    <message>
        <source>gradient norm, layer %1</source>
        <translation>梯度范数，第%1层</translation>
    </message>
    <message>
        <source>last step, promised:</source>
        <translation>上一步，预计：</translation>
    </message>
    <message>
        <source>last step, actual</source>
        <translation>上一步，实际</translation>
    </message>
</context>
<context>
    <name>chainrule::TrainingController</name>
    <message>
        <source>Nothing was changed: what is shown is out of date, and the new numbers are on their way.</source>
        <translation>未作更改：所显示的内容已过时，新的数值即将算出。</translation>
    </message>
</context>
<context>
    <name>chainrule::TransportBar</name>
    <message>
        <source>Training controls</source>
        <translation>训练控制</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>回到起点</translation>
    </message>
    <message>
        <source>Back to the same start (Home)</source>
        <translation>回到同一起点（Home）</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>One stage back (←, Backspace)</source>
        <translation>后退一个阶段（←，Backspace）</translation>
    </message>
    <message>
        <source>&amp;Next stage</source>
        <translation>下一阶段(&amp;N)</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>下一阶段</translation>
    </message>
    <message>
        <source>Next stage (Space, →)</source>
        <translation>下一阶段（空格，→）</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>整步(&amp;S)</translation>
    </message>
    <message>
        <source>One whole step (Enter)</source>
        <translation>走完一整步（Enter）</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Pause after this step (R)</source>
        <translation>这一步之后暂停（R）</translation>
    </message>
    <message>
        <source>Run (R)</source>
        <translation>运行（R）</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>未计算</translation>
    </message>
</context>
<context>
    <name>chainrule::VectorStrip</name>
    <message>
        <source>Target of the shown sample</source>
        <translation>所显示样本的目标值</translation>
    </message>
    <message>
        <source>Input of the shown sample</source>
        <translation>所显示样本的输入</translation>
    </message>
</context>
<context>
    <name>chainrule::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Import table…</source>
        <translation>导入表格(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Export &amp;plot…</source>
        <translation>导出图表(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Copy e&amp;quation as</source>
        <translation>复制公式为(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>Point out the article&apos;s &amp;slips again</source>
        <translation>重新指出文章中的笔误(&amp;S)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fit network</source>
        <translation>网络适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Colours of the &amp;platform</source>
        <translation>使用系统配色(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>深色或浅色</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>减少动画(&amp;M)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Next stage</source>
        <translation>下一阶段(&amp;N)</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Stage &amp;back</source>
        <translation>上一阶段(&amp;B)</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Next &amp;half</source>
        <translation>下半步(&amp;H)</translation>
    </message>
    <message>
        <source>Shift+→</source>
        <translation>Shift+→</translation>
    </message>
    <message>
        <source>&amp;Previous half</source>
        <translation>上半步(&amp;P)</translation>
    </message>
    <message>
        <source>Shift+←</source>
        <translation>Shift+←</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>加快(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>减慢(&amp;L)</translation>
    </message>
    <message>
        <source>Previous sample</source>
        <translation>上一个样本</translation>
    </message>
    <message>
        <source>[</source>
        <translation>[</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>下一个样本</translation>
    </message>
    <message>
        <source>]</source>
        <translation>]</translation>
    </message>
    <message>
        <source>Back to the &amp;start</source>
        <translation>回到起点(&amp;T)</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Same start with &amp;another α…</source>
        <translation>同一起点，另一个α(&amp;A)…</translation>
    </message>
    <message>
        <source>New start, ne&amp;w weights</source>
        <translation>重新开始，换新权重(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;chedule of α…</source>
        <translation>学习率计划(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Chainrule</source>
        <translation>关于Chainrule(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;U)</translation>
    </message>
    <message>
        <source>Plot as a &amp;table</source>
        <translation>图表显示为表格(&amp;T)</translation>
    </message>
    <message>
        <source>Wh&amp;ole step</source>
        <translation>整步(&amp;O)</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>用户指南(&amp;G)</translation>
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
        <translation>这是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
    </message>
    <message>
        <source>New e&amp;xercise…</source>
        <translation>新练习(&amp;X)…</translation>
    </message>
    <message>
        <source>Save report of pre&amp;dictions…</source>
        <translation>保存预测报告(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;What is shown…</source>
        <translation>显示内容(&amp;W)…</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>文字大小(&amp;X)</translation>
    </message>
    <message>
        <source>Pr&amp;esent</source>
        <translation>演示(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>缩小(&amp;S)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Pla&amp;y stages</source>
        <translation>播放各阶段(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Play, until any key</source>
        <translation>播放，按任意键停止(&amp;P)</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>A stage each %1 s</source>
        <translation>每%1秒一个阶段</translation>
    </message>
    <message>
        <source>Mo&amp;ve network</source>
        <translation>移动网络(&amp;V)</translation>
    </message>
    <message>
        <source>To the &amp;left</source>
        <translation>向左(&amp;L)</translation>
    </message>
    <message>
        <source>To the &amp;right</source>
        <translation>向右(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>向上(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>向下(&amp;D)</translation>
    </message>
    <message>
        <source>Small networks to be worked by hand, in the window or on a sheet</source>
        <translation>供手算的小网络，在窗口中或在练习单上</translation>
    </message>
    <message>
        <source>Opens a session from its file, as dropping the file on the window does</source>
        <translation>从文件打开会话，把文件拖到窗口上也一样</translation>
    </message>
    <message>
        <source>Makes a session of a table: a CSV file with a row of names</source>
        <translation>由表格生成会话：带有名称行的CSV文件</translation>
    </message>
    <message>
        <source>Writes the session with its whole run to its file</source>
        <translation>把会话连同整个运行写入它的文件</translation>
    </message>
    <message>
        <source>Writes the session with its whole run to another file</source>
        <translation>把会话连同整个运行写入另一个文件</translation>
    </message>
    <message>
        <source>The step as a worked example, the network as a picture, every number as a table</source>
        <translation>把这一步导出为演算示例，网络导出为图片，所有数字导出为表格</translation>
    </message>
    <message>
        <source>The plot of the tab in front, as a picture or as numbers</source>
        <translation>当前标签页的图表，导出为图片或数字</translation>
    </message>
    <message>
        <source>What Predict has asked so far and how it was answered</source>
        <translation>迄今要求预测的内容和作答情况</translation>
    </message>
    <message>
        <source>Closes the window; where something has changed, it asks first</source>
        <translation>关闭窗口；如有更改会先询问</translation>
    </message>
    <message>
        <source>Takes back an edit, a change of α or the beginning of another run</source>
        <translation>撤销一次编辑、α的更改或新运行的开始</translation>
    </message>
    <message>
        <source>Makes again what was taken back</source>
        <translation>重新执行被撤销的操作</translation>
    </message>
    <message>
        <source>Shows this part of the window, or hides it</source>
        <translation>显示或隐藏窗口的这一部分</translation>
    </message>
    <message>
        <source>Puts every panel back where it was at first</source>
        <translation>把所有面板放回最初的位置</translation>
    </message>
    <message>
        <source>Hides quantities and panels that are not taught yet</source>
        <translation>隐藏尚未讲到的量和面板</translation>
    </message>
    <message>
        <source>Brings back the remarks that were dismissed</source>
        <translation>恢复已关闭的提示</translation>
    </message>
    <message>
        <source>The numbers of the plot in front, in a window of their own</source>
        <translation>在单独的窗口中显示当前图表的数字</translation>
    </message>
    <message>
        <source>Makes the network larger</source>
        <translation>使网络变大</translation>
    </message>
    <message>
        <source>Makes the network smaller, as far as it fits</source>
        <translation>使网络变小，直到完全可见</translation>
    </message>
    <message>
        <source>Shows all of the network again</source>
        <translation>重新显示整个网络</translation>
    </message>
    <message>
        <source>Changes from the one to the other</source>
        <translation>在两者之间切换</translation>
    </message>
    <message>
        <source>Shows every change at once, without movement</source>
        <translation>立即显示每个变化，没有动画</translation>
    </message>
    <message>
        <source>Fills the screen with network and equation, in type for the last row</source>
        <translation>网络和公式占满屏幕，字号让最后一排也能看清</translation>
    </message>
    <message>
        <source>The window as large as the screen, or as it was</source>
        <translation>窗口占满屏幕，或恢复原样</translation>
    </message>
    <message>
        <source>Shows what lies to the left of what is in sight</source>
        <translation>显示可见部分左侧的内容</translation>
    </message>
    <message>
        <source>Shows what lies to the right of what is in sight</source>
        <translation>显示可见部分右侧的内容</translation>
    </message>
    <message>
        <source>Shows what lies above what is in sight</source>
        <translation>显示可见部分上方的内容</translation>
    </message>
    <message>
        <source>Shows what lies below what is in sight</source>
        <translation>显示可见部分下方的内容</translation>
    </message>
    <message>
        <source>The next larger size of text</source>
        <translation>大一级的文字</translation>
    </message>
    <message>
        <source>The next smaller size of text</source>
        <translation>小一级的文字</translation>
    </message>
    <message>
        <source>Reveals the next stage of the training step</source>
        <translation>显示训练步的下一阶段</translation>
    </message>
    <message>
        <source>Hides the last stage again, or goes back into the step before</source>
        <translation>重新隐藏上一阶段，或回到前一步</translation>
    </message>
    <message>
        <source>To the end of the forward pass, of the backward pass, past the update</source>
        <translation>到前向传播末尾、反向传播末尾、更新之后</translation>
    </message>
    <message>
        <source>Back to where this half of the step begins</source>
        <translation>回到这半步的开头</translation>
    </message>
    <message>
        <source>Completes the step, or makes the next one</source>
        <translation>完成这一步，或执行下一步</translation>
    </message>
    <message>
        <source>Makes step after step, until it is paused</source>
        <translation>一步接一步地训练，直到暂停</translation>
    </message>
    <message>
        <source>Makes more steps in a second while it runs</source>
        <translation>运行时每秒执行更多步</translation>
    </message>
    <message>
        <source>Makes fewer steps in a second while it runs</source>
        <translation>运行时每秒执行更少步</translation>
    </message>
    <message>
        <source>Shows the numbers of the row before in the data</source>
        <translation>显示数据中上一行的数字</translation>
    </message>
    <message>
        <source>Shows the numbers of the next row of the data</source>
        <translation>显示数据中下一行的数字</translation>
    </message>
    <message>
        <source>Begins another run from the same weights</source>
        <translation>用相同的权重开始另一次运行</translation>
    </message>
    <message>
        <source>Begins another run with it and goes as far as this one has got</source>
        <translation>用它开始另一次运行，走到本次运行所到之处</translation>
    </message>
    <message>
        <source>Begins another run from weights that are drawn anew</source>
        <translation>用重新抽取的权重开始另一次运行</translation>
    </message>
    <message>
        <source>Lets α change from step to step</source>
        <translation>让α逐步变化</translation>
    </message>
    <message>
        <source>Goes from stage to stage by itself, on through the steps</source>
        <translation>自动逐阶段前进，一步接一步</translation>
    </message>
    <message>
        <source>Opens the guide at its beginning; F1 opens it at what has the keyboard</source>
        <translation>从头打开指南；F1打开键盘焦点所在处的说明</translation>
    </message>
    <message>
        <source>Lists every key of the window</source>
        <translation>列出窗口的所有按键</translation>
    </message>
    <message>
        <source>Explains the panel that is clicked next</source>
        <translation>说明接下来点击的面板</translation>
    </message>
    <message>
        <source>Its version and its licence</source>
        <translation>版本和许可证</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A smaller z would lower C.</source>
        <translation>z减小会使C降低。</translation>
    </message>
    <message>
        <source>A larger z would lower C.</source>
        <translation>z增大会使C降低。</translation>
    </message>
    <message>
        <source>%1 is %2: its error is 0, and it sends no blame back.</source>
        <translation>%1%2：其误差为0，不回传误差责任。</translation>
    </message>
    <message>
        <source>%1 is %2, but %3 is flat there: its error is 0, and this sample cannot correct it.</source>
        <translation>%1%2，但%3在该处平坦：其误差为0，这个样本无法纠正它。</translation>
    </message>
    <message>
        <source>%1 is %2; with cross-entropy the slope cancels, so that is its error.</source>
        <translation>%1%2；使用交叉熵时斜率被抵消，所以这就是它的误差。</translation>
    </message>
    <message>
        <source>%1 is %2, but %3 is nearly flat there (slope %4): its error is only %5.</source>
        <translation>%1%2，但%3在该处近乎平坦（斜率%4）：其误差只有%5。</translation>
    </message>
    <message>
        <source>%1 is %2; the slope of %3 is 1 there, so that is its error.</source>
        <translation>%1%2；%3在该处的斜率为1，所以这就是它的误差。</translation>
    </message>
    <message>
        <source>%1 is %2; the slope of %3, at most %4, shrinks that to an error of %5.</source>
        <translation>%1%2；%3的斜率至多%4，把它缩小为误差%5。</translation>
    </message>
    <message>
        <source>No blame reaches %1: %2.</source>
        <extracomment>%2 is a clause: &quot;No blame reaches input 1: its weight to output 2 is exactly 0.&quot;</extracomment>
        <translation>没有误差责任传到%1：%2。</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A clause that gets its full stop.</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>Two clauses; the second has its full stop.</extracomment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1 gets its blame through %2, its only way on</source>
        <translation>%1的误差责任全部经由%2而来，这是唯一的通路</translation>
    </message>
    <message>
        <source>%1 is blamed only through %2, since %3</source>
        <extracomment>%3 is a clause: &quot;… since its weight to output 2 is exactly 0&quot;</extracomment>
        <translation>%1的误差责任只经由%2而来，因为%3</translation>
    </message>
    <message>
        <source>The blame sent back to %1 cancels exactly: %2 is left of terms that add up to %3 without their signs</source>
        <translation>回传给%1的误差责任恰好抵消：各项的绝对值之和为%3，最后剩下%2</translation>
    </message>
    <message>
        <source>The blame sent back to %1 nearly cancels: %2 is left of terms that add up to %3 without their signs</source>
        <translation>回传给%1的误差责任几乎抵消：各项的绝对值之和为%3，最后只剩%2</translation>
    </message>
    <message>
        <source>%1 gets %2 of its blame through %3</source>
        <translation>%1的误差责任有%2经由%3而来</translation>
    </message>
    <message>
        <source>%1 gets %2 of its blame through %3, signs aside</source>
        <translation>不计符号，%1的误差责任有%2经由%3而来</translation>
    </message>
    <message>
        <source>%1 is blamed from several sides, the most (%2) through %3 and as much through another</source>
        <translation>%1的误差责任来自多处，最多的（%2）经由%3，另有一处同样多</translation>
    </message>
    <message numerus="yes">
        <source>%1 is blamed from several sides, the most (%2) through %3 and as much through %n others</source>
        <translation>
            <numerusform>%1的误差责任来自多处，最多的（%2）经由%3，另有%n处同样多</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is blamed from several sides, the most (%2) through %3</source>
        <translation>%1的误差责任来自多处，最多的（%2）经由%3</translation>
    </message>
    <message>
        <source>%1 is flat there, so none of it gets through.</source>
        <translation>%1在该处平坦，所以它完全传不过去。</translation>
    </message>
    <message>
        <source>%1 is nearly flat there (slope %2), so hardly any of it gets through.</source>
        <translation>%1在该处近乎平坦（斜率%2），所以它几乎传不过去。</translation>
    </message>
    <message>
        <source>the slope of %1 is 1 there, so all of it gets through.</source>
        <translation>%1在该处的斜率为1，所以它全部传过去。</translation>
    </message>
    <message>
        <source>the slope of %1, at most %2, then shrinks that blame.</source>
        <translation>随后%1的斜率（至多%2）会缩小这份误差责任。</translation>
    </message>
    <message>
        <source>the error of %1 is exactly 0</source>
        <translation>%1的误差恰为0</translation>
    </message>
    <message>
        <source>its weight to %1 is exactly 0</source>
        <translation>它到%1的权重恰为0</translation>
    </message>
    <message>
        <source>all errors of the outputs are exactly 0</source>
        <translation>各输出的误差都恰为0</translation>
    </message>
    <message>
        <source>all errors of layer %1 are exactly 0</source>
        <translation>第%1层的误差都恰为0</translation>
    </message>
    <message>
        <source>all its weights to the outputs are exactly 0</source>
        <translation>它到各输出的权重都恰为0</translation>
    </message>
    <message>
        <source>all its weights to layer %1 are exactly 0</source>
        <translation>它到第%1层的权重都恰为0</translation>
    </message>
    <message>
        <source>every way on carries exactly 0</source>
        <translation>每条通路传来的都恰为0</translation>
    </message>
    <message>
        <source>its weights to the others are exactly 0</source>
        <translation>它到其余神经元的权重恰为0</translation>
    </message>
    <message>
        <source>the errors of the others are exactly 0</source>
        <translation>其余神经元的误差恰为0</translation>
    </message>
    <message>
        <source>every other way on carries exactly 0</source>
        <translation>其余每条通路传来的都恰为0</translation>
    </message>
    <message>
        <source>raising this weight would raise %1, so gradient descent lowers it.</source>
        <translation>增大这个权重会使%1升高，所以梯度下降会减小它。</translation>
    </message>
    <message>
        <source>raising this weight would lower %1, so gradient descent raises it.</source>
        <translation>增大这个权重会使%1降低，所以梯度下降会增大它。</translation>
    </message>
    <message>
        <source>raising this bias would raise %1, but biases are fixed here.</source>
        <translation>增大这个偏置会使%1升高，但这里的偏置是固定的。</translation>
    </message>
    <message>
        <source>raising this bias would lower %1, but biases are fixed here.</source>
        <translation>增大这个偏置会使%1降低，但这里的偏置是固定的。</translation>
    </message>
    <message>
        <source>raising this bias would raise %1, so gradient descent lowers it.</source>
        <translation>增大这个偏置会使%1升高，所以梯度下降会减小它。</translation>
    </message>
    <message>
        <source>raising this bias would lower %1, so gradient descent raises it.</source>
        <translation>增大这个偏置会使%1降低，所以梯度下降会增大它。</translation>
    </message>
    <message>
        <source>%1 has an error of exactly 0, so this weight gets no gradient.</source>
        <translation>%1的误差恰为0，所以这个权重没有梯度。</translation>
    </message>
    <message>
        <source>%1 has an error of exactly 0, so its bias gets no gradient.</source>
        <translation>%1的误差恰为0，所以其偏置没有梯度。</translation>
    </message>
    <message>
        <source>A bias is a weight from a constant 1, so its gradient is the error itself: %1</source>
        <extracomment>%1 is a sentence: &quot;… raising this bias would raise C, so gradient descent lowers it.&quot;</extracomment>
        <translation>偏置相当于来自常数1的权重，所以它的梯度就是误差本身：%1</translation>
    </message>
    <message>
        <source>%1 is exactly 0, so this weight had no part in the error: its gradient is 0.</source>
        <translation>%1恰为0，所以这个权重对误差没有影响：其梯度为0。</translation>
    </message>
    <message>
        <source>%1 sent %2 to %3, whose error is %4: their product is too small to be told from 0.</source>
        <translation>%1把%2传给%3，而%3的误差为%4：两者的乘积小到与0无法区分。</translation>
    </message>
    <message>
        <source>%1 sent %2 to %3, whose error is %4: %5</source>
        <extracomment>%5 is a sentence: &quot;… raising this weight would raise C, so gradient descent lowers it.&quot;</extracomment>
        <translation>%1把%2传给%3，而%3的误差为%4：%5</translation>
    </message>
    <message>
        <source>%1 is nearly flat there, which keeps the gradient small.</source>
        <translation>%1在该处近乎平坦，所以梯度很小。</translation>
    </message>
    <message>
        <source>The step uses %1, not the one shown: %2</source>
        <extracomment>%2 is a sentence: &quot;… raising this weight would raise C, so gradient descent lowers it.&quot;</extracomment>
        <translation>这一步用的是%1，不是所显示的样本：%2</translation>
    </message>
    <message numerus="yes">
        <source>The mean over the %n samples of the step is %1.</source>
        <translation>
            <numerusform>这一步%n个样本的平均为%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mean over the %n samples of the step is %1: %2</source>
        <extracomment>%2 is a sentence.</extracomment>
        <translation>
            <numerusform>这一步%n个样本的平均为%1：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the step&apos;s %n samples only %1 gives this weight a gradient.</source>
        <translation>
            <numerusform>这一步的%n个样本中，只有%1给这个权重带来梯度。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the step&apos;s %n samples only %1 gives this bias a gradient.</source>
        <translation>
            <numerusform>这一步的%n个样本中，只有%1给这个偏置带来梯度。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The samples pull against each other: the mean of the %n is %1, without their signs it would be %2.</source>
        <translation>
            <numerusform>各样本相互抵消：%n个样本的平均为%1，若不计符号则为%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gives %2 of the mean of the %n samples.</source>
        <translation>
            <numerusform>%n个样本的平均中，%1占%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gives %2 of the mean of the %n samples, signs aside.</source>
        <translation>
            <numerusform>不计符号，%n个样本的平均中，%1占%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No sample decides alone: the %1 largest parts of the mean of the %n are equal, %2, and one is that of %3.</source>
        <extracomment>%1 is how many parts are equal; %2 &quot;33 % each&quot;.</extracomment>
        <translation>
            <numerusform>没有哪个样本独自决定：%n个样本的平均中，最大的%1份相等（%2），其中一份来自%3。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No sample decides alone: the largest part of the mean of the %n, %1, is that of %2.</source>
        <translation>
            <numerusform>没有哪个样本独自决定：%n个样本的平均中，最大的一份（%1）来自%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>so this weight gets no gradient.</source>
        <extracomment>The end of a sentence: &quot;Input 1 is exactly 0 in every sample of the step, so …&quot;</extracomment>
        <translation>所以这个权重没有梯度。</translation>
    </message>
    <message>
        <source>so this bias gets no gradient.</source>
        <translation>所以这个偏置没有梯度。</translation>
    </message>
    <message>
        <source>%1 has an error of exactly 0 in the sample of the step, %2</source>
        <translation>在这一步的样本中，%1的误差恰为0，%2</translation>
    </message>
    <message>
        <source>%1 has an error of exactly 0 in every sample of the step, %2</source>
        <translation>在这一步的每个样本中，%1的误差都恰为0，%2</translation>
    </message>
    <message>
        <source>%1 is exactly 0 in the sample of the step, %2</source>
        <translation>在这一步的样本中，%1恰为0，%2</translation>
    </message>
    <message>
        <source>%1 is exactly 0 in every sample of the step, %2</source>
        <translation>在这一步的每个样本中，%1都恰为0，%2</translation>
    </message>
    <message>
        <source>Error times input is exactly 0 in the sample of the step, %1</source>
        <translation>在这一步的样本中，误差乘输入恰为0，%1</translation>
    </message>
    <message>
        <source>Error times input is exactly 0 in every sample of the step, %1</source>
        <translation>在这一步的每个样本中，误差乘输入都恰为0，%1</translation>
    </message>
    <message>
        <source>%1 adds up nothing: every term is exactly 0.</source>
        <translation>%1没有加上任何东西：每一项都恰为0。</translation>
    </message>
    <message>
        <source>Only %1 counts in %2: every other term is exactly 0.</source>
        <translation>%2中只有%1起作用：其余各项都恰为0。</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <extracomment>&quot;Output 1 is 0.5010 too high.&quot;</extracomment>
        <translation>%1%2。</translation>
    </message>
    <message>
        <source>The cost is 0: nothing is left to correct.</source>
        <translation>代价为0：没有什么需要纠正。</translation>
    </message>
    <message>
        <source>its bias</source>
        <extracomment>Of a neuron: the last term of its sum.</extracomment>
        <translation>偏置</translation>
    </message>
    <message>
        <source>What %1 adds up cancels exactly: %2 is left of terms that add up to %3 without their signs.</source>
        <translation>%1的各项恰好抵消：绝对值之和为%3，最后剩下%2。</translation>
    </message>
    <message>
        <source>What %1 adds up nearly cancels: %2 is left of terms that add up to %3 without their signs.</source>
        <translation>%1的各项几乎抵消：绝对值之和为%3，最后只剩%2。</translation>
    </message>
    <message>
        <source>%1 carries most: %2 of what %3 adds up.</source>
        <translation>%1贡献最大：占%3加权和的%2。</translation>
    </message>
    <message>
        <source>%1 carries most: %2 of what %3 adds up, signs aside.</source>
        <translation>%1贡献最大：不计符号，占%3加权和的%2。</translation>
    </message>
    <message numerus="yes">
        <source>No term decides alone: the %n largest are equal, one of them from %1, %2 each of what %3 adds up.</source>
        <translation>
            <numerusform>没有哪一项独自决定：最大的%n项相等，其中一项来自%1，各占%3加权和的%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No term decides alone: the %n largest are equal, one of them from %1, %2 each of what %3 adds up, signs aside.</source>
        <translation>
            <numerusform>没有哪一项独自决定：最大的%n项相等，其中一项来自%1，不计符号，各占%3加权和的%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>No term decides alone: the largest, from %1, is %2 of what %3 adds up.</source>
        <translation>没有哪一项独自决定：最大的一项来自%1，占%3加权和的%2。</translation>
    </message>
    <message>
        <source>No term decides alone: the largest, from %1, is %2 of what %3 adds up, signs aside.</source>
        <translation>没有哪一项独自决定：最大的一项来自%1，不计符号，占%3加权和的%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n of its weights are exactly 0.</source>
        <translation>
            <numerusform>其权重中有%n个恰为0。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its weight from %1 is exactly 0.</source>
        <translation>它来自%1的权重恰为0。</translation>
    </message>
    <message numerus="yes">
        <source>%n of its inputs are exactly 0.</source>
        <translation>
            <numerusform>其输入中有%n个恰为0。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is exactly 0, so its weight does not matter here.</source>
        <translation>%1恰为0，所以它的权重在这里不起作用。</translation>
    </message>
    <message>
        <source>The whole cost comes from the one output, which is %1.</source>
        <translation>全部代价来自唯一的输出，它%1。</translation>
    </message>
    <message>
        <source>The whole cost comes from %1, which is %2; the other adds nothing.</source>
        <translation>全部代价来自%1，它%2；另一个输出没有贡献。</translation>
    </message>
    <message>
        <source>The whole cost comes from %1, which is %2; the others add nothing.</source>
        <translation>全部代价来自%1，它%2；其余输出没有贡献。</translation>
    </message>
    <message>
        <source>%1 makes %2 of the cost: it is %3.</source>
        <translation>%1占代价的%2：它%3。</translation>
    </message>
    <message numerus="yes">
        <source>No output makes most of the cost; the %n largest parts are equal, %1 each, and one is that of %2, which is %3.</source>
        <translation>
            <numerusform>没有哪个输出占代价的大部分；最大的%n份相等，各占%1，其中一份来自%2，它%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>No output makes most of the cost; the largest part, %1, is that of %2, which is %3.</source>
        <translation>没有哪个输出占代价的大部分；最大的一份（%1）来自%2，它%3。</translation>
    </message>
    <message>
        <source>Softmax always gives 1 to one output alone.</source>
        <translation>只有一个输出时，softmax总是给出1。</translation>
    </message>
    <message>
        <source>%1 gets %2 of the 1 that softmax shares out.</source>
        <translation>softmax分配总量1，%1分得%2。</translation>
    </message>
    <message>
        <source>%1 passes %2 on unchanged; its slope there is 1.</source>
        <translation>%1原样传出%2；其斜率在该处为1。</translation>
    </message>
    <message>
        <source>The identity passes %1 on unchanged; its slope is 1 everywhere.</source>
        <translation>恒等函数原样传出%1；其斜率处处为1。</translation>
    </message>
    <message>
        <source>%1 squashes %2 to %3; its slope there is %4, of at most %5.</source>
        <translation>%1把%2压缩为%3；其斜率在该处为%4，至多为%5。</translation>
    </message>
    <message>
        <source>z is exactly 0, so %1 will give ½.</source>
        <translation>z恰为0，所以%1将给出½。</translation>
    </message>
    <message>
        <source>z is positive, so %1 will give more than ½.</source>
        <translation>z为正，所以%1将给出大于½的数。</translation>
    </message>
    <message>
        <source>z is negative, so %1 will give less than ½.</source>
        <translation>z为负，所以%1将给出小于½的数。</translation>
    </message>
    <message>
        <source>z is exactly 0, so %1 will give 0.</source>
        <translation>z恰为0，所以%1将给出0。</translation>
    </message>
    <message>
        <source>z is positive, so %1 will give a positive number.</source>
        <translation>z为正，所以%1将给出正数。</translation>
    </message>
    <message>
        <source>z is negative, so %1 will give a negative number.</source>
        <translation>z为负，所以%1将给出负数。</translation>
    </message>
    <message>
        <source>z is positive, so %1 will pass it on unchanged.</source>
        <translation>z为正，所以%1将原样传出它。</translation>
    </message>
    <message>
        <source>z is negative, so %1 will give 0.</source>
        <translation>z为负，所以%1将给出0。</translation>
    </message>
    <message>
        <source>No output has a larger share.</source>
        <translation>没有哪个输出的份额比它大。</translation>
    </message>
    <message numerus="yes">
        <source>%n outputs share the largest share.</source>
        <translation>
            <numerusform>%n个输出并列份额最大。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the largest share.</source>
        <translation>%1的份额最大。</translation>
    </message>
    <message>
        <source>No output has a larger z.</source>
        <translation>没有哪个输出的z比它大。</translation>
    </message>
    <message numerus="yes">
        <source>%n outputs share the largest z.</source>
        <translation>
            <numerusform>%n个输出的z并列最大。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the largest z.</source>
        <translation>%1的z最大。</translation>
    </message>
    <message>
        <source>%1 cuts the negative %2 to 0 and is flat there: no blame will pass back through %3.</source>
        <translation>%1把负数%2截断为0，在该处平坦：误差责任不会经%3回传。</translation>
    </message>
    <message>
        <source>%1 takes 0 to 0 and is flat there: no blame will pass back through %2.</source>
        <translation>%1把0变为0，在该处平坦：误差责任不会经%2回传。</translation>
    </message>
    <message>
        <source>%1 is saturated at %2, its slope only %3; but with cross-entropy it cancels.</source>
        <translation>%1在%2处饱和，斜率仅为%3；但使用交叉熵时斜率被抵消。</translation>
    </message>
    <message>
        <source>%1 is saturated at %2, its slope only %3: no blame will pass back through %4.</source>
        <translation>%1在%2处饱和，斜率仅为%3：误差责任不会经%4回传。</translation>
    </message>
    <message>
        <source>%1 is saturated at %2, its slope only %3: hardly any blame will pass back through %4.</source>
        <translation>%1在%2处饱和，斜率仅为%3：误差责任几乎不会经%4回传。</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>输入%1</translation>
    </message>
    <message>
        <source>output %1</source>
        <translation>输出%1</translation>
    </message>
    <message>
        <source>neuron %1 of layer %2</source>
        <translation>第%2层神经元%1</translation>
    </message>
    <message>
        <source>neuron %1</source>
        <translation>神经元%1</translation>
    </message>
    <message>
        <source>times</source>
        <translation>乘</translation>
    </message>
    <message>
        <source>prime</source>
        <translation>撇</translation>
    </message>
    <message>
        <source>of</source>
        <translation>作用于</translation>
    </message>
    <message>
        <source>by</source>
        <translation>比</translation>
    </message>
    <message>
        <source>open parenthesis</source>
        <translation>左括号</translation>
    </message>
    <message>
        <source>close parenthesis</source>
        <translation>右括号</translation>
    </message>
    <message>
        <source>sum over</source>
        <translation>求和，遍历</translation>
    </message>
    <message>
        <source>transposed</source>
        <translation>转置</translation>
    </message>
    <message>
        <source>squared</source>
        <translation>的平方</translation>
    </message>
    <message>
        <source>to the power</source>
        <translation>的幂，指数</translation>
    </message>
    <message>
        <source>end power</source>
        <translation>指数结束</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>分式</translation>
    </message>
    <message>
        <source>end fraction</source>
        <translation>分式结束</translation>
    </message>
    <message>
        <source>end matrix</source>
        <translation>矩阵结束</translation>
    </message>
    <message>
        <source>This bias stays: biases are fixed here.</source>
        <translation>这个偏置不变：这里的偏置是固定的。</translation>
    </message>
    <message>
        <source>This weight stays: α is 0, so the step goes nowhere.</source>
        <translation>这个权重不变：α为0，这一步不移动。</translation>
    </message>
    <message>
        <source>This bias stays: α is 0, so the step goes nowhere.</source>
        <translation>这个偏置不变：α为0，这一步不移动。</translation>
    </message>
    <message>
        <source>This weight stays: its gradient is exactly 0.</source>
        <translation>这个权重不变：其梯度恰为0。</translation>
    </message>
    <message>
        <source>This bias stays: its gradient is exactly 0.</source>
        <translation>这个偏置不变：其梯度恰为0。</translation>
    </message>
    <message>
        <source>This weight stays: α times its gradient is too small to change its last digit.</source>
        <translation>这个权重不变：α乘其梯度太小，连最后一位也改变不了。</translation>
    </message>
    <message>
        <source>This bias stays: α times its gradient is too small to change its last digit.</source>
        <translation>这个偏置不变：α乘其梯度太小，连最后一位也改变不了。</translation>
    </message>
    <message>
        <source>Raising this weight would raise %1, so the step lowers it by %2.</source>
        <translation>增大这个权重会使%1升高，所以这一步使它减小%2。</translation>
    </message>
    <message>
        <source>Raising this weight would lower %1, so the step raises it by %2.</source>
        <translation>增大这个权重会使%1降低，所以这一步使它增大%2。</translation>
    </message>
    <message>
        <source>Raising this bias would raise %1, so the step lowers it by %2.</source>
        <translation>增大这个偏置会使%1升高，所以这一步使它减小%2。</translation>
    </message>
    <message>
        <source>Raising this bias would lower %1, so the step raises it by %2.</source>
        <translation>增大这个偏置会使%1降低，所以这一步使它增大%2。</translation>
    </message>
    <message>
        <source>the mean C of its samples</source>
        <translation>其样本的平均C</translation>
    </message>
    <message>
        <source>The step overshoots: α is too large, and %1 rises by %2.</source>
        <translation>这一步越过了最低点：α太大，%1升高了%2。</translation>
    </message>
    <message>
        <source>The step overshoots: α is too large, and %1 rises from %2 to %3.</source>
        <translation>这一步越过了最低点：α太大，%1从%2升到%3。</translation>
    </message>
    <message>
        <source>The whole step leaves %1 at %2.</source>
        <translation>整步之后%1仍为%2。</translation>
    </message>
    <message>
        <source>The whole step lowers %1 by %2.</source>
        <translation>整步使%1降低%2。</translation>
    </message>
    <message>
        <source>The whole step lowers %1 from %2 to %3.</source>
        <translation>整步使%1从%2降到%3。</translation>
    </message>
    <message>
        <source>This is no longer a finite number: what it is computed from has grown too large.</source>
        <translation>这已不是有限数：用来计算它的数变得太大。</translation>
    </message>
    <message>
        <source>the identity</source>
        <translation>恒等函数</translation>
    </message>
    <message>
        <source>exactly on target</source>
        <extracomment>Said of an output, as the next two: &quot;Output 1 is exactly on target.&quot;</extracomment>
        <translation>恰好等于目标值</translation>
    </message>
    <message>
        <source>%1 too high</source>
        <translation>偏高%1</translation>
    </message>
    <message>
        <source>%1 too low</source>
        <translation>偏低%1</translation>
    </message>
    <message>
        <source>under %1&#xa0;%</source>
        <translation>不到%1%</translation>
    </message>
    <message>
        <source>over %1&#xa0;%</source>
        <translation>超过%1%</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>各占%1</translation>
    </message>
    <message>
        <source>%1 each, signs aside</source>
        <translation>各占%1，不计符号</translation>
    </message>
    <message>
        <source>%1, signs aside</source>
        <translation>%1，不计符号</translation>
    </message>
    <message>
        <source>the mean C</source>
        <translation>平均C</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>样本%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other. A language without spaces leaves the space out.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Weighted sum of layer %1</source>
        <translation>第%1层加权和</translation>
    </message>
    <message>
        <source>Activation of layer %1</source>
        <translation>第%1层激活值</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>Error of the output</source>
        <translation>输出误差</translation>
    </message>
    <message>
        <source>Error of layer %1</source>
        <translation>第%1层误差</translation>
    </message>
    <message>
        <source>Weight gradient of layer %1</source>
        <translation>第%1层权重梯度</translation>
    </message>
    <message>
        <source>Bias gradient of layer %1</source>
        <translation>第%1层偏置梯度</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>sum</source>
        <extracomment>These words stand on small buttons: &quot;sum&quot; where there is room for some 6 letters, &quot;weighted sum&quot; where there is for 14.</extracomment>
        <translation>求和</translation>
    </message>
    <message>
        <source>weighted sum</source>
        <translation>加权和</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>same</source>
        <extracomment>On a small button, of the identity function; the longer words are &quot;passed on&quot;.</extracomment>
        <translation>不变</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>原样传出</translation>
    </message>
    <message>
        <source>squash</source>
        <extracomment>On a small button, of σ and its like; the longer words are &quot;squash with σ&quot;.</extracomment>
        <translation>压缩</translation>
    </message>
    <message>
        <source>cut with %1</source>
        <translation>用%1截断</translation>
    </message>
    <message>
        <source>squash with %1</source>
        <translation>用%1压缩</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>output error</source>
        <translation>输出误差</translation>
    </message>
    <message>
        <source>sent back</source>
        <extracomment>On a small button; the longer words are &quot;error sent back&quot;.</extracomment>
        <translation>回传</translation>
    </message>
    <message>
        <source>error sent back</source>
        <translation>误差回传</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>平均%1</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>On a small button, of the update; the longer words are &quot;step by −α ∂C&quot;.</extracomment>
        <translation>更新</translation>
    </message>
    <message>
        <source>step by %1</source>
        <translation>按%1更新</translation>
    </message>
    <message>
        <source>%1, term by term</source>
        <translation>%1，逐项</translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation>输出%1</translation>
    </message>
    <message>
        <source>Neuron %1</source>
        <translation>神经元%1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>从%1到%2</translation>
    </message>
    <message>
        <source>The cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>%1, sample by sample</source>
        <translation>%1，逐样本</translation>
    </message>
    <message numerus="yes">
        <source>%1, the mean of %n samples</source>
        <translation>
            <numerusform>%1，%n个样本的平均</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of sample %2</source>
        <translation>%1，样本%2</translation>
    </message>
    <message>
        <source>%1, samples side by side</source>
        <translation>%1，各样本并列</translation>
    </message>
    <message>
        <source>With the numbers of step %1</source>
        <translation>代入第%1步的数值</translation>
    </message>
    <message>
        <source>slope of the identity: 1</source>
        <translation>恒等函数的斜率：1</translation>
    </message>
    <message>
        <source>slope of %1 at %2</source>
        <translation>%1在%2处的斜率</translation>
    </message>
    <message>
        <source>target: what the output should be</source>
        <translation>目标值：输出应有的值</translation>
    </message>
    <message>
        <source>weights into layer %1, from %2 to %3 neurons</source>
        <translation>进入第%1层的权重，从%2个到%3个神经元</translation>
    </message>
    <message>
        <source>biases of layer %1</source>
        <translation>第%1层的偏置</translation>
    </message>
    <message>
        <source>weighted sums of layer %1</source>
        <translation>第%1层的加权和</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>activations of layer %1</source>
        <translation>第%1层的激活值</translation>
    </message>
    <message>
        <source>error of layer %1: how C changes with %2</source>
        <translation>第%1层的误差：C如何随%2变化</translation>
    </message>
    <message>
        <source>how the mean C of the step&apos;s samples changes with each weight of layer %1</source>
        <translation>这一步所用样本的平均C如何随第%1层各权重变化</translation>
    </message>
    <message>
        <source>how C changes with each weight of layer %1</source>
        <translation>C如何随第%1层各权重变化</translation>
    </message>
    <message>
        <source>how the mean C of the step&apos;s samples changes with each bias of layer %1</source>
        <translation>这一步所用样本的平均C如何随第%1层各偏置变化</translation>
    </message>
    <message>
        <source>how C changes with each bias of layer %1</source>
        <translation>C如何随第%1层各偏置变化</translation>
    </message>
    <message>
        <source>cost of this sample: how wrong its output is</source>
        <translation>这个样本的代价：其输出错了多少</translation>
    </message>
    <message>
        <source>cost: how wrong the output is</source>
        <translation>代价：输出错了多少</translation>
    </message>
    <message>
        <source>learning rate: how far a step goes</source>
        <translation>学习率：一步走多远</translation>
    </message>
    <message>
        <source>weights of layer %1</source>
        <translation>第%1层的权重</translation>
    </message>
    <message>
        <source>how the mean C of the step&apos;s samples changes with them, at the old parameters</source>
        <translation>这一步所用样本的平均C如何随它们变化，取旧参数</translation>
    </message>
    <message>
        <source>how C changes with them, at the old parameters</source>
        <translation>C如何随它们变化，取旧参数</translation>
    </message>
    <message>
        <source>%1, for sample k</source>
        <translation>%1，对样本k</translation>
    </message>
    <message>
        <source>times, entry by entry</source>
        <translation>逐元素相乘</translation>
    </message>
    <message>
        <source>transposed: rows become columns</source>
        <translation>转置：行变为列</translation>
    </message>
    <message>
        <source>sum of the squares of the entries</source>
        <translation>各元素的平方和</translation>
    </message>
    <message>
        <source>sum over the samples k of the step</source>
        <translation>对这一步的样本k求和</translation>
    </message>
    <message>
        <source>sum over the outputs i</source>
        <translation>对各输出i求和</translation>
    </message>
    <message>
        <source>sigmoid: 1 / (1 + e⁻ᶻ), from 0 to 1</source>
        <translation>sigmoid：1 / (1 + e⁻ᶻ)，从0到1</translation>
    </message>
    <message>
        <source>hyperbolic tangent, from −1 to 1</source>
        <translation>双曲正切，从−1到1</translation>
    </message>
    <message>
        <source>max(0, z): negative sums become 0</source>
        <translation>max(0, z)：负的加权和变为0</translation>
    </message>
    <message>
        <source>eᶻ, divided so that the outputs sum to 1</source>
        <translation>eᶻ，归一化使各输出之和为1</translation>
    </message>
    <message>
        <source>As a sum over paths to the output</source>
        <translation>写成到输出的各路径之和</translation>
    </message>
    <message>
        <source>As a sum over paths to the outputs</source>
        <translation>写成到各输出的各路径之和</translation>
    </message>
    <message>
        <source>Sample %1 alone, as a sum over paths to the output</source>
        <translation>仅样本%1，写成到输出的各路径之和</translation>
    </message>
    <message>
        <source>Sample %1 alone, as a sum over paths to the outputs</source>
        <translation>仅样本%1，写成到各输出的各路径之和</translation>
    </message>
    <message>
        <source>mean %1 after the step</source>
        <translation>这一步之后的平均%1</translation>
    </message>
    <message>
        <source>%1 after the step</source>
        <translation>这一步之后的%1</translation>
    </message>
    <message>
        <source>All layers at once</source>
        <translation>所有层同时更新</translation>
    </message>
    <message>
        <source>The sequential mistake: %1 from a %2 already updated</source>
        <translation>逐层更新的错误：用已更新的%2计算%1</translation>
    </message>
    <message>
        <source>The article calls such a network a 3 layer network and counts the input; it has two layers of weights, L = 2.</source>
        <translation>文章把这样的网络称为3层网络，把输入也算在内；它有两层权重，L = 2。</translation>
    </message>
    <message>
        <source>The shapes in the article&apos;s chain of equalities do not fit, read from left to right; the outer product δ² (a¹)ᵀ it ends in is right.</source>
        <translation>从左到右看，文章的连等式中各矩阵的形状不相符；但最后得到的外积δ² (a¹)ᵀ是对的。</translation>
    </message>
    <message>
        <source>The article writes δ³ here; with two layers of weights it is δ².</source>
        <translation>文章在这里写作δ³；有两层权重，应为δ²。</translation>
    </message>
    <message>
        <source>The article&apos;s dimensions of δ¹ and its summary write δ³ for δ², and its derivation δ¹ [≡ W²]ᵀ δ² for δ¹ ≡ [W²]ᵀ δ².</source>
        <translation>文章在δ¹的维数和总结中把δ²写成δ³，在推导中把δ¹ ≡ [W²]ᵀ δ²写成δ¹ [≡ W²]ᵀ δ²。</translation>
    </message>
    <message>
        <source>The article writes δ³ for δ² here, in a chain of equalities whose shapes do not fit, read from left to right; it arrives at δ¹ (a⁰)ᵀ.</source>
        <translation>文章在这里把δ²写成δ³，而且从左到右看，连等式中各矩阵的形状不相符；最后得到δ¹ (a⁰)ᵀ。</translation>
    </message>
    <message>
        <source>[1 smaller path]</source>
        <translation>[1条较小的路径]</translation>
    </message>
    <message>
        <source>[%1 smaller paths]</source>
        <translation>[%1条较小的路径]</translation>
    </message>
    <message>
        <source>[%1 smaller terms]</source>
        <translation>[%1个较小的项]</translation>
    </message>
    <message>
        <source>a step of at most %1 numbers expected for a table, one of %2 found</source>
        <translation>表格最多容纳%1个数的一步，这一步有%2个</translation>
    </message>
    <message>
        <source>a file of at most 256 MiB expected, a larger one found</source>
        <translation>文件应不超过256 MiB，实际更大</translation>
    </message>
    <message>
        <source>UTF-8 text expected, other bytes found</source>
        <translation>应为UTF-8文本，却有其他字节</translation>
    </message>
    <message>
        <source>a row of names expected, nothing found</source>
        <translation>应为一行名称，却什么都没有</translation>
    </message>
    <message>
        <source>a row of names expected, numbers found</source>
        <translation>应为一行名称，却是数</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>第%1行第%2列</translation>
    </message>
    <message>
        <source>a name expected, nothing found</source>
        <translation>应为名称，却什么都没有</translation>
    </message>
    <message>
        <source>1 cell expected, %1 found</source>
        <translation>应为1个单元格，实有%1个</translation>
    </message>
    <message>
        <source>%1 cells expected, %2 found</source>
        <translation>应为%1个单元格，实有%2个</translation>
    </message>
    <message>
        <source>at most %1 rows expected, more found</source>
        <translation>应为至多%1行，实际更多</translation>
    </message>
    <message>
        <source>at least 1 row under the names expected, 0 found</source>
        <translation>名称之下应至少有1行，实有0行</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第%1列</translation>
    </message>
    <message>
        <source>a separator behind the closing quotation mark expected, %1 found</source>
        <translation>右引号之后应为分隔符，却是%1</translation>
    </message>
    <message>
        <source>a closing quotation mark expected, the end of the file found</source>
        <translation>应为右引号，却到了文件末尾</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>cannot be written: a regular file expected</source>
        <translation>无法写入：应为普通文件</translation>
    </message>
    <message>
        <source>a file expected, a directory found</source>
        <translation>应为文件，却是目录</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>%1, as it was before,</source>
        <translation>与之前相同的%1</translation>
    </message>
    <message>
        <source>the schedule as it was before</source>
        <translation>与之前相同的学习率计划</translation>
    </message>
    <message>
        <source>another</source>
        <translation>另一个</translation>
    </message>
    <message>
        <source>1 index</source>
        <translation>1个序号</translation>
    </message>
    <message>
        <source>%1 indices</source>
        <translation>%1个序号</translation>
    </message>
    <message>
        <source>a target that goes with the cost</source>
        <translation>与代价相配的目标值</translation>
    </message>
    <message>
        <source>&quot;learningRate&quot;, &quot;schedule&quot;, &quot;weights&quot;, &quot;biases&quot;, &quot;inputs&quot;, &quot;targets&quot; or &quot;parameters&quot;</source>
        <translation>&quot;learningRate&quot;、&quot;schedule&quot;、&quot;weights&quot;、&quot;biases&quot;、&quot;inputs&quot;、&quot;targets&quot;或&quot;parameters&quot;</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>a power of two</source>
        <translation>2的幂</translation>
    </message>
    <message>
        <source>a number of at least 0</source>
        <translation>不小于0的数</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不小于%1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不大于%1</translation>
    </message>
    <message>
        <source>at most %1 costs</source>
        <translation>至多%1个代价</translation>
    </message>
    <message>
        <source>at most %1 states</source>
        <translation>至多%1个状态</translation>
    </message>
    <message>
        <source>&quot;inputs&quot; or &quot;targets&quot;</source>
        <translation>&quot;inputs&quot;或&quot;targets&quot;</translation>
    </message>
    <message>
        <source>at most %1 runs</source>
        <translation>至多%1次运行</translation>
    </message>
    <message>
        <source>a number no other run has</source>
        <translation>其他运行没有的编号</translation>
    </message>
    <message>
        <source>a run that reaches the session&apos;s step %1</source>
        <translation>到达会话第%1步的运行</translation>
    </message>
    <message>
        <source>a key once expected, the same key twice found</source>
        <translation>每个键应只出现一次，却有两个相同的键</translation>
    </message>
    <message>
        <source>a finite number expected, %1 found</source>
        <translation>应为有限数，却是%1</translation>
    </message>
    <message>
        <source>valid JSON expected, the end of the file found</source>
        <translation>应为有效的JSON，却到了文件末尾</translation>
    </message>
    <message>
        <source>valid JSON expected, %1 found</source>
        <translation>应为有效的JSON，却是%1</translation>
    </message>
    <message>
        <source>nesting of at most %1 levels expected, %2 found</source>
        <translation>嵌套应不超过%1层，实有%2层</translation>
    </message>
    <message>
        <source>UTF-8 text expected, byte %1 found</source>
        <translation>应为UTF-8文本，却有字节%1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1个数</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1个数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1或%2</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1到%2之间的整数</translation>
    </message>
    <message>
        <source>%1 expected, %2 found</source>
        <translation>应为%1，实为%2</translation>
    </message>
    <message>
        <source>no such lesson; &quot;chainrule lessons&quot; lists them</source>
        <translation>没有这个课程；“chainrule lessons”可列出所有课程</translation>
    </message>
    <message>
        <source>a number from 0 to 1</source>
        <translation>0到1之间的数</translation>
    </message>
    <message>
        <source>a number above 0 and at most 1</source>
        <translation>大于0且不大于1的数</translation>
    </message>
    <message>
        <source>&quot;constant&quot;, &quot;step-decay&quot;, &quot;exponential&quot;, &quot;inverse-time&quot; or &quot;cosine&quot;</source>
        <translation>&quot;constant&quot;、&quot;step-decay&quot;、&quot;exponential&quot;、&quot;inverse-time&quot;或&quot;cosine&quot;</translation>
    </message>
    <message>
        <source>nothing with %1</source>
        <translation>空（与%1同用时）</translation>
    </message>
    <message>
        <source>at least 2 sizes</source>
        <translation>至少2个大小</translation>
    </message>
    <message>
        <source>at most %1 parameters</source>
        <translation>至多%1个参数</translation>
    </message>
    <message>
        <source>more</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>1 activation</source>
        <translation>1个激活函数</translation>
    </message>
    <message>
        <source>%1 activations</source>
        <translation>%1个激活函数</translation>
    </message>
    <message>
        <source>&quot;sigmoid&quot;, &quot;tanh&quot;, &quot;relu&quot;, &quot;identity&quot; or &quot;softmax&quot;</source>
        <translation>&quot;sigmoid&quot;、&quot;tanh&quot;、&quot;relu&quot;、&quot;identity&quot;或&quot;softmax&quot;</translation>
    </message>
    <message>
        <source>softmax in the output layer only</source>
        <translation>仅用于输出层的softmax</translation>
    </message>
    <message>
        <source>1 matrix</source>
        <translation>1个矩阵</translation>
    </message>
    <message>
        <source>%1 matrices</source>
        <translation>%1个矩阵</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1行</translation>
    </message>
    <message>
        <source>1 vector</source>
        <translation>1个向量</translation>
    </message>
    <message>
        <source>%1 vectors</source>
        <translation>%1个向量</translation>
    </message>
    <message>
        <source>&quot;xavier-uniform&quot;, &quot;he-normal&quot;, &quot;uniform&quot; or &quot;zeros&quot;</source>
        <translation>&quot;xavier-uniform&quot;、&quot;he-normal&quot;、&quot;uniform&quot;或&quot;zeros&quot;</translation>
    </message>
    <message>
        <source>&quot;half-squared-error&quot; or &quot;cross-entropy&quot;</source>
        <translation>&quot;half-squared-error&quot;或&quot;cross-entropy&quot;</translation>
    </message>
    <message>
        <source>%1 with %2 output</source>
        <translation>%1（输出为%2）</translation>
    </message>
    <message>
        <source>a number of rows from 1 to %1, or %2</source>
        <translation>1到%1之间的行数，或%2</translation>
    </message>
    <message>
        <source>&quot;cyclic&quot; or &quot;shuffled&quot;</source>
        <translation>&quot;cyclic&quot;或&quot;shuffled&quot;</translation>
    </message>
    <message>
        <source>1 name</source>
        <translation>1个名称</translation>
    </message>
    <message>
        <source>%1 names</source>
        <translation>%1个名称</translation>
    </message>
    <message>
        <source>at least 1 row</source>
        <translation>至少1行</translation>
    </message>
    <message>
        <source>at most %1 rows</source>
        <translation>至多%1行</translation>
    </message>
    <message>
        <source>; the file needs a newer program</source>
        <translation>；此文件需要更新版本的程序</translation>
    </message>
    <message>
        <source>numbers that can be squared expected to standardise, larger found</source>
        <translation>标准化需要平方后仍可表示的数，实际的数更大</translation>
    </message>
    <message>
        <source>a text expected, nothing found</source>
        <translation>应为文本，却什么都没有</translation>
    </message>
    <message>
        <source>2 to %1 different texts to tell apart expected, %2 found</source>
        <translation>应有2到%1种不同的文本以供区分，实有%2种</translation>
    </message>
    <message>
        <source>a column %1 expected, none found</source>
        <translation>应有一列%1，却没有</translation>
    </message>
    <message>
        <source>a column %1 expected, %2 found</source>
        <translation>应有一列%1，实有%2列</translation>
    </message>
    <message>
        <source>at least 1 column of inputs and 1 of targets expected, %1 and %2 found</source>
        <translation>应至少有1列输入和1列目标值，实有%1列和%2列</translation>
    </message>
    <message>
        <source>a network of at most %1 parameters expected, %2 found</source>
        <translation>网络应有至多%1个参数，实有%2个</translation>
    </message>
    <message>
        <source>a number from 0 to 1 with cross-entropy</source>
        <translation>0到1之间的数（使用交叉熵时）</translation>
    </message>
    <message>
        <source>targets with the sum 1 for a softmax output</source>
        <translation>总和为1的目标值（softmax输出）</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第%1行第%2列</translation>
    </message>
    <message>
        <source>σ′ is missing</source>
        <extracomment>These few words stand beside an answer, in a narrow column.</extracomment>
        <translation>缺少σ′</translation>
    </message>
    <message>
        <source>σ for σ′</source>
        <translation>误用σ代替σ′</translation>
    </message>
    <message>
        <source>σ′ too much</source>
        <translation>多乘了σ′</translation>
    </message>
    <message>
        <source>σ′ for σ</source>
        <translation>误用σ′代替σ</translation>
    </message>
    <message>
        <source>t − a for a − t</source>
        <translation>误作t − a</translation>
    </message>
    <message>
        <source>sign flipped</source>
        <translation>符号相反</translation>
    </message>
    <message>
        <source>row taken for column</source>
        <translation>误把行当列</translation>
    </message>
    <message>
        <source>column taken for row</source>
        <translation>误把列当行</translation>
    </message>
    <message>
        <source>row and column swapped</source>
        <translation>行列颠倒</translation>
    </message>
    <message>
        <source>new weights used</source>
        <translation>误用新权重</translation>
    </message>
    <message>
        <source>σ′ of another layer</source>
        <translation>误用他层σ′</translation>
    </message>
    <message>
        <source>a of another layer</source>
        <translation>误用他层的a</translation>
    </message>
    <message>
        <source>σ is missing</source>
        <translation>缺少σ</translation>
    </message>
    <message>
        <source>z taken for a</source>
        <translation>误用z代替a</translation>
    </message>
    <message>
        <source>b is missing</source>
        <translation>缺少b</translation>
    </message>
    <message>
        <source>α is missing</source>
        <translation>缺少α</translation>
    </message>
    <message>
        <source>added, not subtracted</source>
        <translation>应减却加</translation>
    </message>
    <message>
        <source>the step alone</source>
        <translation>只有改变量</translation>
    </message>
    <message>
        <source>half of it</source>
        <translation>只有一半</translation>
    </message>
    <message>
        <source>½ is missing</source>
        <translation>缺少½</translation>
    </message>
    <message>
        <source>twice of it</source>
        <translation>大了一倍</translation>
    </message>
    <message>
        <source>not squared</source>
        <translation>没有平方</translation>
    </message>
    <message>
        <source>sum, not mean</source>
        <translation>求和未平均</translation>
    </message>
    <message>
        <source>t is missing</source>
        <translation>缺少t</translation>
    </message>
    <message>
        <source>a term is missing</source>
        <translation>缺少一项</translation>
    </message>
    <message>
        <source>another entry</source>
        <translation>另一个元素</translation>
    </message>
    <message>
        <source>rounded too early</source>
        <translation>过早舍入</translation>
    </message>
    <message>
        <source>sign of one product</source>
        <translation>一个乘积的符号</translation>
    </message>
    <message>
        <source>decimal point of one product</source>
        <translation>一个乘积的小数点</translation>
    </message>
    <message>
        <source>added, not multiplied</source>
        <translation>应乘却加</translation>
    </message>
    <message>
        <source>%1 of the step’s sample %2</source>
        <extracomment>%1 is a product of symbols: &quot;δ²₁ a¹₂ of the step’s sample 3&quot;.</extracomment>
        <translation>这一步样本%2的%1</translation>
    </message>
    <message>
        <source>%1 takes column %2 of %3, the weights that lead out of neuron %2. You read along row %2.</source>
        <translation>%1取%3的第%2列，即从神经元%2出发的权重。你读的是第%2行。</translation>
    </message>
    <message>
        <source>%1 takes row %2 of %3, the weights that lead into neuron %2. You read down column %2.</source>
        <translation>%1取%3的第%2行，即进入神经元%2的权重。你读的是第%2列。</translation>
    </message>
    <message>
        <source>%1 is %2 times %3. You took %4 times %5.</source>
        <translation>%1是%2乘%3。你用的是%4乘%5。</translation>
    </message>
    <message>
        <source>You used the slope σ′(z) of layer %1. That of %2 belongs there.</source>
        <translation>你用的是第%1层的斜率σ′(z)。这里应是%2处的斜率。</translation>
    </message>
    <message>
        <source>You used %1. %2 belongs there, the layer below.</source>
        <translation>你用的是%1。这里应是前一层的%2。</translation>
    </message>
    <message>
        <source>That is %1 itself: σ still has to be applied to it.</source>
        <translation>这是%1本身：还须对它应用σ。</translation>
    </message>
    <message>
        <source>You compared z with the targets. The cost compares the outputs a = σ(z) with them.</source>
        <translation>你拿z与目标值比较。代价比较的是输出a = σ(z)与目标值。</translation>
    </message>
    <message>
        <source>You took %1 for the output. The error is %2 − t.</source>
        <translation>你把%1当成了输出。误差是%2 − t。</translation>
    </message>
    <message>
        <source>You used %1. %2 belongs there: what σ makes of it.</source>
        <translation>你用的是%1。这里应是%2，即σ作用于它的结果。</translation>
    </message>
    <message>
        <source>The ½ before the sum is missing.</source>
        <translation>求和前面缺少½。</translation>
    </message>
    <message>
        <source>The step is twice as long as it should be.</source>
        <translation>改变量是应有的两倍。</translation>
    </message>
    <message>
        <source>That is twice as much: a factor 2 has come in.</source>
        <translation>大了一倍：多出了因子2。</translation>
    </message>
    <message>
        <source>The target is missing: the error is a − t.</source>
        <translation>缺少目标值：误差是a − t。</translation>
    </message>
    <message>
        <source>What output %1 adds to the cost is missing.</source>
        <translation>代价中缺少输出%1的部分。</translation>
    </message>
    <message>
        <source>The step’s sample %1 is missing in the mean.</source>
        <translation>平均中缺少这一步的样本%1。</translation>
    </message>
    <message>
        <source>The term %1 is missing in the sum.</source>
        <translation>和中缺少%1这一项。</translation>
    </message>
    <message>
        <source>That is %1. You were asked for %2.</source>
        <translation>这是%1。所问的是%2。</translation>
    </message>
    <message>
        <source>The error is a − t, the output less the target, not t − a.</source>
        <translation>误差是a − t，即输出减目标值，不是t − a。</translation>
    </message>
    <message>
        <source>You took σ(−z). Mind the sign of z.</source>
        <translation>你算的是σ(−z)。注意z的符号。</translation>
    </message>
    <message>
        <source>That is right but for its sign: follow the signs through once more.</source>
        <translation>除了符号都对：请再逐一核对符号。</translation>
    </message>
    <message>
        <source>That is the error a − t alone: it still has to be multiplied by the slope σ′(%1).</source>
        <translation>这只是误差a − t：还须乘以斜率σ′(%1)。</translation>
    </message>
    <message>
        <source>That is the sum of the errors sent back alone: it still has to be multiplied by the slope σ′(%1).</source>
        <translation>这只是回传误差之和：还须乘以斜率σ′(%1)。</translation>
    </message>
    <message>
        <source>You multiplied by σ(%1), which is %2. The slope σ′(%1) belongs there.</source>
        <translation>你乘以了σ(%1)，即%2。这里应是斜率σ′(%1)。</translation>
    </message>
    <message>
        <source>You multiplied by σ′. With this cost it cancels: %1 is a − t.</source>
        <translation>你乘以了σ′。使用这个代价时它被抵消：%1就是a − t。</translation>
    </message>
    <message>
        <source>%1 holds the slope already: σ′ does not come in once more.</source>
        <translation>%1已含有斜率：不必再乘一次σ′。</translation>
    </message>
    <message>
        <source>That is the slope σ′(%1). %2 is σ(%1) itself.</source>
        <translation>这是斜率σ′(%1)。%2是σ(%1)本身。</translation>
    </message>
    <message>
        <source>You used weights from after the update. Everything in a step is computed with the weights it began with; they change at its end, all at once.</source>
        <translation>你用了更新之后的权重。一步中的一切都用这一步开始时的权重计算；权重在步末才同时改变。</translation>
    </message>
    <message>
        <source>The bias %1 is left out.</source>
        <translation>漏了偏置%1。</translation>
    </message>
    <message>
        <source>You took the whole gradient: the step is α times the gradient.</source>
        <translation>你取了整个梯度：改变量是α乘梯度。</translation>
    </message>
    <message>
        <source>That goes up the slope: α times the gradient is subtracted.</source>
        <translation>这是往上坡走：应减去α乘梯度。</translation>
    </message>
    <message>
        <source>That is the step alone: it is subtracted from the bias as it was.</source>
        <translation>这只是改变量：应从原来的偏置中减去它。</translation>
    </message>
    <message>
        <source>That is the step alone: it is subtracted from the weight as it was.</source>
        <translation>这只是改变量：应从原来的权重中减去它。</translation>
    </message>
    <message>
        <source>The step is half as long as it should be.</source>
        <translation>改变量只有应有的一半。</translation>
    </message>
    <message>
        <source>That is half as much: a factor ½ has come in.</source>
        <translation>只有一半：多出了因子½。</translation>
    </message>
    <message>
        <source>The error of each output is squared before they are added.</source>
        <translation>应先把每个输出的误差平方，再相加。</translation>
    </message>
    <message numerus="yes">
        <source>You added the step’s %n samples up. The gradient is their mean.</source>
        <translation>
            <numerusform>你把这一步的%n个样本加起来了。梯度是它们的平均。</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was rounded on the way, to about 1 digit. Keep a digit or two more than are asked for, up to the end.</source>
        <translation>中途作了舍入，约剩1位数字。请比要求多保留一两位，直到最后。</translation>
    </message>
    <message numerus="yes">
        <source>Something was rounded on the way, to about %n digits. Keep a digit or two more than are asked for, up to the end.</source>
        <translation>
            <numerusform>中途作了舍入，约剩%n位数字。请比要求多保留一两位，直到最后。</numerusform>
        </translation>
    </message>
    <message>
        <source>The product %1 has the wrong sign.</source>
        <translation>乘积%1的符号错了。</translation>
    </message>
    <message>
        <source>The product %1 is ten times too small: look at its decimal point.</source>
        <translation>乘积%1小了十倍：请看它的小数点。</translation>
    </message>
    <message>
        <source>The product %1 is ten times too large: look at its decimal point.</source>
        <translation>乘积%1大了十倍：请看它的小数点。</translation>
    </message>
    <message>
        <source>The factors of %1 were added. They are multiplied.</source>
        <translation>%1的因子被相加了。应当相乘。</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message numerus="yes">
        <source>one of %n mistakes</source>
        <translation>
            <numerusform>%n种错误之一</numerusform>
        </translation>
    </message>
    <message>
        <source>two mistakes</source>
        <translation>两处错误</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>One of these gives that number:</source>
        <translation>以下错误之一会得到这个数：</translation>
    </message>
    <message>
        <source>Two mistakes at once give that number:</source>
        <translation>两处错误同时出现会得到这个数：</translation>
    </message>
    <message>
        <source>None of the usual mistakes gives that number. Work it out term by term once more.</source>
        <translation>常见错误都得不到这个数。请再逐项算一遍。</translation>
    </message>
    <message>
        <source>the new %1 would not be finite</source>
        <translation>新的%1不是有限数</translation>
    </message>
    <message>
        <source>%1 is not finite</source>
        <translation>%1不是有限数</translation>
    </message>
    <message>
        <source>training stopped at step %1: %2</source>
        <translation>训练停在第%1步：%2</translation>
    </message>
    <message>
        <source>training stopped at step %1: no later step is counted</source>
        <translation>训练停在第%1步：之后的步不计</translation>
    </message>
    <message>
        <source>a weight, bias, input or target of this session expected</source>
        <translation>应为此会话的权重、偏置、输入或目标值</translation>
    </message>
    <message>
        <source>a number between −∞ and ∞ expected, %1 found</source>
        <translation>应为−∞与∞之间的数，却是%1</translation>
    </message>
    <message>
        <source>a target between 0 and 1 expected, %1 found</source>
        <translation>应为0与1之间的目标值，却是%1</translation>
    </message>
    <message>
        <source>the target 1 of the only class expected, %1 found</source>
        <translation>唯一类别的目标值应为1，却是%1</translation>
    </message>
    <message>
        <source>there is no session to save</source>
        <translation>没有可保存的会话</translation>
    </message>
    <message>
        <source>the program is ending</source>
        <translation>程序正在退出</translation>
    </message>
    <message>
        <source>Nothing was changed: the run is no longer kept</source>
        <translation>未作更改：这次运行已不再保留</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>Nothing was changed: the run that was edited is no longer kept</source>
        <translation>未作更改：所编辑的运行已不再保留</translation>
    </message>
    <message>
        <source>Nothing was undone: it had not been made</source>
        <translation>未撤销：此更改本来就没有作出</translation>
    </message>
    <message>
        <source>Nothing was undone: the run it was made in is no longer kept</source>
        <translation>未撤销：作此更改的运行已不再保留</translation>
    </message>
    <message>
        <source>Nothing was redone: it had not been undone</source>
        <translation>未重做：此更改本来就没有撤销</translation>
    </message>
    <message>
        <source>Nothing was redone: the run it was made in is no longer kept</source>
        <translation>未重做：作此更改的运行已不再保留</translation>
    </message>
    <message>
        <source>Nothing was redone: %1</source>
        <translation>未重做：%1</translation>
    </message>
    <message>
        <source>of sample %1</source>
        <translation>样本%1</translation>
    </message>
    <message>
        <source>over</source>
        <translation>除以</translation>
    </message>
    <message>
        <source>end norm</source>
        <translation>范数结束</translation>
    </message>
    <message>
        <source>norm of</source>
        <translation>范数</translation>
    </message>
    <message>
        <source>%1 by %2 matrix</source>
        <translation>%1行%2列矩阵</translation>
    </message>
    <message>
        <source>%1 of numbers from %2 to %3</source>
        <translation>%1，数值从%2到%3</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1乘</translation>
    </message>
    <message>
        <source>vector of %1:</source>
        <translation>%1维向量：</translation>
    </message>
    <message>
        <source>row %1:</source>
        <translation>第%1行：</translation>
    </message>
    <message>
        <source>end vector</source>
        <translation>向量结束</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>零</translation>
    </message>
    <message>
        <source>one</source>
        <translation>一</translation>
    </message>
    <message>
        <source>two</source>
        <translation>二</translation>
    </message>
    <message>
        <source>three</source>
        <translation>三</translation>
    </message>
    <message>
        <source>four</source>
        <translation>四</translation>
    </message>
    <message>
        <source>five</source>
        <translation>五</translation>
    </message>
    <message>
        <source>six</source>
        <translation>六</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>七</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>八</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>九</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>十</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>十一</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>十二</translation>
    </message>
    <message>
        <source>thirteen</source>
        <translation>十三</translation>
    </message>
    <message>
        <source>fourteen</source>
        <translation>十四</translation>
    </message>
    <message>
        <source>fifteen</source>
        <translation>十五</translation>
    </message>
    <message>
        <source>sixteen</source>
        <translation>十六</translation>
    </message>
    <message>
        <source>seventeen</source>
        <translation>十七</translation>
    </message>
    <message>
        <source>eighteen</source>
        <translation>十八</translation>
    </message>
    <message>
        <source>nineteen</source>
        <translation>十九</translation>
    </message>
    <message>
        <source>twenty</source>
        <translation>二十</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>加</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>减</translation>
    </message>
    <message>
        <source>entry by entry times</source>
        <translation>逐元素乘</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>变为</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>is about</source>
        <translation>约等于</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不等于</translation>
    </message>
    <message>
        <source>and so on</source>
        <translation>等等</translation>
    </message>
    <message>
        <source>sigma</source>
        <translation>西格玛</translation>
    </message>
    <message>
        <source>delta</source>
        <translation>德尔塔</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>阿尔法</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>偏</translation>
    </message>
    <message>
        <source>one half</source>
        <translation>二分之一</translation>
    </message>
    <message>
        <source>infinity</source>
        <translation>无穷大</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>非数值</translation>
    </message>
    <message>
        <source>natural logarithm</source>
        <translation>自然对数</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>minus %1</source>
        <translation>负%1</translation>
    </message>
    <message>
        <source>%1 times %2</source>
        <translation>%1乘%2</translation>
    </message>
    <message>
        <source>ten to the minus %1</source>
        <translation>十的负%1次方</translation>
    </message>
    <message>
        <source>ten to the %1</source>
        <translation>十的%1次方</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1之一</translation>
    </message>
    <message>
        <source>one bound on either side</source>
        <translation>每侧一个界限</translation>
    </message>
    <message>
        <source>a lower bound that is not above the upper one</source>
        <translation>不大于上限的下限</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of a list of numbers.</extracomment>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>&quot;above&quot;, &quot;from&quot;, &quot;below&quot; or &quot;to&quot;</source>
        <translation>&quot;above&quot;、&quot;from&quot;、&quot;below&quot;或&quot;to&quot;</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>一个也没有</translation>
    </message>
    <message>
        <source>nothing with &quot;diverges&quot;</source>
        <translation>空（与&quot;diverges&quot;同用时）</translation>
    </message>
    <message>
        <source>%1 to %2 conditions</source>
        <translation>%1到%2个条件</translation>
    </message>
    <message>
        <source>no &quot;all&quot; within another</source>
        <translation>不嵌套的&quot;all&quot;</translation>
    </message>
    <message>
        <source>a stage that shows something</source>
        <translation>有内容显示的阶段</translation>
    </message>
    <message>
        <source>one entry</source>
        <translation>一个元素</translation>
    </message>
    <message>
        <source>one condition (several are a list, in &quot;all&quot;)</source>
        <translation>一个条件（多个条件用列表写在&quot;all&quot;中）</translation>
    </message>
    <message>
        <source>an empty one</source>
        <translation>空文本</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>至多%1字节</translation>
    </message>
    <message>
        <source>&quot;step&quot;, &quot;stage&quot; or &quot;sample&quot;</source>
        <translation>&quot;step&quot;、&quot;stage&quot;或&quot;sample&quot;</translation>
    </message>
    <message>
        <source>%1 to %2 choices</source>
        <translation>%1到%2个选项</translation>
    </message>
    <message>
        <source>a choice with &quot;right&quot;: true</source>
        <translation>带有&quot;right&quot;: true的选项</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>either &quot;choices&quot; or &quot;number&quot;</source>
        <translation>&quot;choices&quot;与&quot;number&quot;之一</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两者都有</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>两者都没有</translation>
    </message>
    <message>
        <source>nothing with &quot;choices&quot;</source>
        <translation>空（与&quot;choices&quot;同用时）</translation>
    </message>
    <message>
        <source>nothing beside &quot;task&quot;</source>
        <translation>空（与&quot;task&quot;同用时）</translation>
    </message>
    <message>
        <source>no key but %1</source>
        <translation>仅限%1的键</translation>
    </message>
    <message>
        <source>a text, or an object with one for each language</source>
        <translation>文本，或每种语言各有一个文本的对象</translation>
    </message>
    <message>
        <source>a language of two or three letters, as &quot;en&quot;</source>
        <translation>两三个字母的语言代码，如&quot;en&quot;</translation>
    </message>
    <message>
        <source>a text in at least one language</source>
        <translation>至少一种语言的文本</translation>
    </message>
    <message>
        <source>a stage from %1 to %2, or %3</source>
        <translation>%1到%2的阶段，或%3</translation>
    </message>
    <message>
        <source>an entry or a quantity of this network, as %1</source>
        <translation>此网络的元素或量，如%1</translation>
    </message>
    <message>
        <source>%1 to %2 steps</source>
        <translation>%1到%2步</translation>
    </message>
    <message>
        <source>%1 expected, a seed from 0 to %2 and a number from 1 to %3</source>
        <translation>应为%1，其中随机种子为0到%2，编号为1到%3</translation>
    </message>
    <message>
        <source>Exercise %1 of seed %2</source>
        <translation>随机种子%2的练习%1</translation>
    </message>
    <message>
        <source>A network to be worked by hand. P asks for its numbers, stage by stage.</source>
        <translation>供手算的网络。按P逐阶段提问其数值。</translation>
    </message>
    <message>
        <source>&quot;z&quot;, &quot;a&quot;, &quot;slope&quot;, &quot;delta&quot;, &quot;weight-gradient&quot;, &quot;bias-gradient&quot;, &quot;bias&quot;, &quot;cost&quot;, &quot;learning-rate&quot; or &quot;stability-limit&quot;</source>
        <translation>&quot;z&quot;、&quot;a&quot;、&quot;slope&quot;、&quot;delta&quot;、&quot;weight-gradient&quot;、&quot;bias-gradient&quot;、&quot;bias&quot;、&quot;cost&quot;、&quot;learning-rate&quot;或&quot;stability-limit&quot;</translation>
    </message>
    <message>
        <source>&quot;stages&quot;, &quot;layers&quot;, &quot;equation&quot;, &quot;data&quot;, &quot;predict&quot;, &quot;cost-plot&quot;, &quot;learning-rate-map&quot;, &quot;gradient-check&quot;, &quot;sharpness&quot;, &quot;gradient-norms&quot;, &quot;legends&quot;, &quot;speed&quot;, &quot;step-counter&quot; or &quot;sample&quot;</source>
        <translation>&quot;stages&quot;、&quot;layers&quot;、&quot;equation&quot;、&quot;data&quot;、&quot;predict&quot;、&quot;cost-plot&quot;、&quot;learning-rate-map&quot;、&quot;gradient-check&quot;、&quot;sharpness&quot;、&quot;gradient-norms&quot;、&quot;legends&quot;、&quot;speed&quot;、&quot;step-counter&quot;或&quot;sample&quot;</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>名称的列表</translation>
    </message>
    <message>
        <source>Textbook example</source>
        <translation>教科书示例</translation>
    </message>
    <message>
        <source>The 3-4-2 network of the article on one sample, in numbers to check by hand</source>
        <translation>文章中的3-4-2网络，取一个样本，数值可以手算验证</translation>
    </message>
    <message>
        <source>Edge of stability</source>
        <translation>稳定边缘</translation>
    </message>
    <message>
        <source>sin 3x at α = 0.3: λmax grows to 2/α = 6.67 within 1,200 steps, and C bursts and comes back; from step 3,000 on λmax stays within 2 % of 2/α, while C falls from 0.006 below 0.001</source>
        <translation>sin 3x，α = 0.3：λmax在1200步之内升到2/α = 6.67，C突然飙升又回落；从第3000步起，λmax与2/α相差不超过2%，而C从0.006降到0.001以下</translation>
    </message>
    <message>
        <source>Full adder</source>
        <translation>全加器</translation>
    </message>
    <message>
        <source>Adds three bits, 8 rows at a time; α = 5 gets all 16 bits right within 400 steps</source>
        <translation>三个位相加，每一步用8行；取α = 5，400步之内16位全部正确</translation>
    </message>
    <message>
        <source>Iris</source>
        <translation>鸢尾花</translation>
    </message>
    <message>
        <source>Fisher&apos;s 150 irises, measurements standardised; 10 shuffled rows a step, α = 0.5: at least 145 rows right after 2,000 steps</source>
        <translation>Fisher的150朵鸢尾花，测量值已标准化；每步取打乱后的10行，α = 0.5：2000步后至少145行正确</translation>
    </message>
    <message>
        <source>Mazur&apos;s example</source>
        <translation>Mazur的例子</translation>
    </message>
    <message>
        <source>One step, biases fixed: C becomes 0.2910277737; the published 0.291027924 comes of taking δ¹ from a W² already updated</source>
        <translation>一步，偏置固定：C变为0.2910277737；公布的0.291027924源于用已更新的W²计算δ¹</translation>
    </message>
    <message>
        <source>A badly wrong neuron</source>
        <translation>严重出错的神经元</translation>
    </message>
    <message>
        <source>The same neuron says 0.98 at first: σ′ = 0.018 holds δ at 0.017, so that after 100 steps it still says 0.96, and after 300 steps 0.20</source>
        <translation>同一个神经元，起初输出0.98：σ′ = 0.018把δ压到0.017，所以100步后仍输出0.96，300步后输出0.20</translation>
    </message>
    <message>
        <source>A badly wrong neuron with cross-entropy</source>
        <translation>严重出错的神经元与交叉熵</translation>
    </message>
    <message>
        <source>The same start with cross-entropy: σ′ cancels, δ = a − t = 0.98, so that it says 0.38 after 20 steps and 0.01 after 300</source>
        <translation>起点相同，改用交叉熵：σ′被抵消，δ = a − t = 0.98，所以20步后输出0.38，300步后输出0.01</translation>
    </message>
    <message>
        <source>A wrong neuron</source>
        <translation>出错的神经元</translation>
    </message>
    <message>
        <source>One sigmoid neuron that should say 0, as in Nielsen&apos;s book: it says 0.82, after 20 steps 0.66, after 300 steps 0.09</source>
        <translation>一个应输出0的sigmoid神经元，取自Nielsen的书：起初输出0.82，20步后为0.66，300步后为0.09</translation>
    </message>
    <message>
        <source>Plateau, then a drop</source>
        <translation>先是平台，后是骤降</translation>
    </message>
    <message>
        <source>Exclusive or from small weights: for 1,000 steps every output is about ½ and C within 0.2 % of 0.125, near a saddle; then it drops, below 0.01 at step 1,700</source>
        <translation>异或，从小权重开始：1000步之内每个输出都约为½，C与0.125相差不超过0.2%，处在鞍点附近；然后骤降，到第1700步时低于0.01</translation>
    </message>
    <message>
        <source>Parabola, at once</source>
        <translation>抛物线：一步到位</translation>
    </message>
    <message>
        <source>The same parabola at α = 1.6 = 1/λ: one step leads from w = 0 to w = 1, and C is 0</source>
        <translation>同一条抛物线，α = 1.6 = 1/λ：一步就从w = 0走到w = 1，C为0</translation>
    </message>
    <message>
        <source>Parabola, never</source>
        <translation>抛物线：永远不到</translation>
    </message>
    <message>
        <source>The same parabola at α = 4, above 2/λ = 3.2: w jumps across 1 and lands 1.5 times as far away, and C is 2.25 times as large after every step</source>
        <translation>同一条抛物线，α = 4，大于2/λ = 3.2：w跳过1，落在1.5倍远处，每一步都使C变为2.25倍</translation>
    </message>
    <message>
        <source>Parabola, slowly</source>
        <translation>抛物线：缓慢</translation>
    </message>
    <message>
        <source>C = ½ λ (w − 1)² with λ = 0.625: at α = 1 a step leaves 1 − αλ = 0.375 of the way to w = 1, and 0.14 of C</source>
        <translation>C = ½ λ (w − 1)²，λ = 0.625：取α = 1，一步之后，到w = 1的路程只剩1 − αλ = 0.375，C只剩0.14</translation>
    </message>
    <message>
        <source>A learning rate that diverges</source>
        <translation>发散的学习率</translation>
    </message>
    <message>
        <source>The full adder with linear outputs at α = 3: the hidden neurons saturate, only b² still learns, with λ = 1, and as α is above 2/λ, soon every step makes C 4 times as large, until it is not finite at step 510</source>
        <translation>输出为线性的全加器，α = 3：隐藏神经元饱和，只有b²还在学习，λ = 1；因为α大于2/λ，很快每一步都使C变为4倍，直到第510步C不再是有限数</translation>
    </message>
    <message>
        <source>A good learning rate</source>
        <translation>好的学习率</translation>
    </message>
    <message>
        <source>The full adder at α = 5: C falls in every step; after 400 all 16 bits are right, and after 2,000 it is below 0.0006</source>
        <translation>全加器，α = 5：C每一步都下降；400步后16位全部正确，2000步后C低于0.0006</translation>
    </message>
    <message>
        <source>A learning rate that oscillates</source>
        <translation>振荡的学习率</translation>
    </message>
    <message>
        <source>Stuck in saturation</source>
        <translation>因饱和而停滞</translation>
    </message>
    <message>
        <source>Too slow a learning rate</source>
        <translation>太小的学习率</translation>
    </message>
    <message>
        <source>The full adder at α = 0.05: C falls in every step, but 2,000 steps bring it from 0.285 only to 0.233, with 6 of the 16 bits wrong</source>
        <translation>全加器，α = 0.05：C每一步都下降，但2000步只使它从0.285降到0.233，16位中有6位错误</translation>
    </message>
    <message>
        <source>Why all layers at once</source>
        <translation>为什么所有层同时更新</translation>
    </message>
    <message>
        <source>Two linear weights in a row at α = 1.5: updated at once, C goes from 0.5 to 0.03125; one after the other, the first weight goes the wrong way, and C only to 0.3828</source>
        <translation>两个串联的线性权重，α = 1.5：同时更新，C从0.5变为0.03125；逐个更新，第一个权重走向错误的方向，C只变为0.3828</translation>
    </message>
    <message>
        <source>Vanishing gradient, cured</source>
        <translation>解决梯度消失</translation>
    </message>
    <message>
        <source>The same weights with tanh, cross-entropy and α = 0.2: the gradient ∂C/∂W of layer 1 is a quarter as long as that of layer 6, and all 16 bits are right within 300 steps</source>
        <translation>同样的权重，改用tanh、交叉熵和α = 0.2：第1层的梯度∂C/∂W，长度是第6层的四分之一；300步之内16位全部正确</translation>
    </message>
    <message>
        <source>Vanishing gradient</source>
        <translation>梯度消失</translation>
    </message>
    <message>
        <source>Six layers of sigmoids: at the start the gradient ∂C/∂W of layer 1 is 1,700 times shorter than that of layer 6, and from step 300 to 1,000 C stays at 0.25</source>
        <translation>六层sigmoid：开始时，第1层的梯度∂C/∂W，长度只有第6层的1/1700；从第300步到第1000步C停在0.25</translation>
    </message>
    <message>
        <source>Learning rates</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Slow learning</source>
        <translation>学得慢</translation>
    </message>
    <message>
        <source>The full adder at α = 20, above 2/λmax: from step 45 to 145 C rises in every other step; where it bends less, C falls in every step</source>
        <translation>全加器，α = 20，大于2/λmax：从第45步到第145步，C每隔一步就升高一次；到了弯曲较小的地方，C每一步都降低</translation>
    </message>
    <message>
        <source>The full adder at α = 1000: a step this long throws the outputs to 0 and 1, where every σ′ is below 10⁻⁶; nothing moves any more, and C stays at 0.5</source>
        <translation>全加器，α = 1000：这么长的一步把输出抛到0和1，那里每个σ′都小于10⁻⁶；什么都不再动，C停在0.5</translation>
    </message>
    <message>
        <source>Exercise %1</source>
        <translation>练习%1</translation>
    </message>
    <message>
        <source>Values of the sigmoid</source>
        <translation>sigmoid的值</translation>
    </message>
    <message numerus="yes">
        <source>σ(−z) = 1 − σ(z) and σ′(−z) = σ′(z). With these values every result comes out right to %n significant digits.</source>
        <translation>
            <numerusform>σ(−z) = 1 − σ(z)，σ′(−z) = σ′(z)。用这些值，每个结果都精确到%n位有效数字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Backpropagation by hand, worked out</source>
        <translation>手算反向传播（详解）</translation>
    </message>
    <message>
        <source>Backpropagation by hand</source>
        <translation>手算反向传播</translation>
    </message>
    <message>
        <source>1 exercise, seed %1.</source>
        <translation>1道练习，随机种子%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n exercises, seed %1.</source>
        <translation>
            <numerusform>%n道练习，随机种子%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Round results to %n significant digits, at the end.</source>
        <translation>
            <numerusform>结果最后保留%n位有效数字。</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers stand on the last page.</source>
        <translation>答案在最后一页。</translation>
    </message>
    <message>
        <source>Made by %1, which makes it again. Exercise 1 is %2 in Chainrule, and so on.</source>
        <extracomment>%1: a command line, which makes the sheet in English; %2: &quot;exercise:7:1&quot;.</extracomment>
        <translation>命令%1可再次生成同一张练习（英文）。练习1在Chainrule中为%2，依此类推。</translation>
    </message>
    <message>
        <source>Weights: blue and solid are positive, orange and dashed negative, grey dots zero; the wider the larger.</source>
        <translation>权重：蓝色实线为正，橙色虚线为负，灰点为零；线越粗，值越大。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Weights: %1 positive, %2 negative, %3 zero; the wider the larger.</source>
        <extracomment>%1, %2 and %3 are short lines as they are drawn.</extracomment>
        <translation>权重：%1正，%2负，%3零；线越粗，值越大。</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另有%1个</translation>
    </message>
    <message>
        <source>1 try</source>
        <translation>1次尝试</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n次尝试</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1个提示</translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n个提示</numerusform>
        </translation>
    </message>
    <message>
        <source>1 answer shown</source>
        <translation>显示1个答案</translation>
    </message>
    <message numerus="yes">
        <source>%n answers shown</source>
        <translation>
            <numerusform>显示%n个答案</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 right, %3 of them with the first answer and no hint; %4, %5, %6.</source>
        <extracomment>%4: &quot;3 tries&quot;; %5: &quot;2 hints&quot;; %6: &quot;1 answer shown&quot;.</extracomment>
        <translation>%2个中答对%1个，其中%3个首次作答即对且未用提示；%4，%5，%6。</translation>
    </message>
    <message>
        <source>hint %1</source>
        <translation>提示%1</translation>
    </message>
    <message>
        <source>the answer was shown</source>
        <translation>显示了答案</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ 正确</translation>
    </message>
    <message>
        <source>shown: %1</source>
        <translation>已显示：%1</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未作答</translation>
    </message>
    <message>
        <source>✕ not right yet</source>
        <translation>✕ 尚未答对</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>%1: step %2, stage %3 of %4, sample %5</source>
        <translation>%1：第%2步，第%3阶段（共%4个），样本%5</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>所问</translation>
    </message>
    <message>
        <source>in this order</source>
        <translation>依次</translation>
    </message>
    <message>
        <source>in the end</source>
        <translation>最终</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>不训练</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>learning rate of this step</source>
        <translation>这一步的学习率</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>Sample %1: forward</source>
        <translation>样本%1：前向</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>Sample %1: backward</source>
        <translation>样本%1：反向</translation>
    </message>
    <message>
        <source>Sample %1: update</source>
        <translation>样本%1：更新</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>样本%1</translation>
    </message>
    <message>
        <source>Mean gradients</source>
        <translation>平均梯度</translation>
    </message>
    <message numerus="yes">
        <source>The gradients are means over the %n samples of the step.</source>
        <translation>
            <numerusform>梯度是这一步%n个样本的平均值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gradients are means over the %n samples of the step: %1.</source>
        <translation>
            <numerusform>梯度是这一步%n个样本的平均值：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Their mean cost is %1.</source>
        <translation>它们的平均代价为%1。</translation>
    </message>
    <message>
        <source>The last number is the cost of the same sample at the new parameters.</source>
        <translation>最后一个数是同一样本在新参数处的代价。</translation>
    </message>
    <message>
        <source>The last number is the mean cost of the same samples at the new parameters.</source>
        <translation>最后一个数是同样这些样本在新参数处的平均代价。</translation>
    </message>
    <message>
        <source>The network: neurons in columns, weights as lines</source>
        <translation>网络：神经元成列，权重为连线</translation>
    </message>
    <message numerus="yes">
        <source>Of %n entries of %1 three are worked out, the others go the same way.</source>
        <translation>
            <numerusform>%1的%n个元素中详细计算了三个，其余同理。</numerusform>
        </translation>
    </message>
    <message>
        <source>half squared error</source>
        <translation>半平方误差</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>Layers of %1 neurons; %2; %3; learning rate %4; step %5.</source>
        <extracomment>%1: how many each layer has, &quot;3, 4 and 2&quot;; %2: their functions, &quot;sigmoid, softmax&quot;; %3: the cost.</extracomment>
        <translation>各层神经元数为%1；%2；%3；学习率%4；第%5步。</translation>
    </message>
    <message numerus="yes">
        <source>The step uses %n samples and descends their mean gradient.</source>
        <translation>
            <numerusform>这一步使用%n个样本，沿它们的平均梯度下降。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is worked out up to its errors.</source>
        <translation>每个样本都详细计算到误差δ为止。</translation>
    </message>
    <message>
        <source>Worked out up to its errors is sample %1; the others go the same way.</source>
        <translation>样本%1详细计算到误差δ为止；其余同理。</translation>
    </message>
    <message>
        <source>Worked out up to their errors are samples %1; the others go the same way.</source>
        <translation>样本%1详细计算到误差δ为止；其余同理。</translation>
    </message>
    <message>
        <source>The step uses sample %1.</source>
        <translation>这一步使用样本%1。</translation>
    </message>
    <message>
        <source>Each sample here is worked out as a step of its own, all from the same parameters.</source>
        <translation>这里把每个样本各当作一步来计算，都从同样的参数出发。</translation>
    </message>
    <message>
        <source>A training step, worked out</source>
        <translation>一个训练步骤的详解</translation>
    </message>
    <message>
        <source>A training step to work out</source>
        <translation>一个待计算的训练步骤</translation>
    </message>
    <message>
        <source>%1: a training step, worked out</source>
        <translation>%1：一个训练步骤的详解</translation>
    </message>
    <message>
        <source>%1: a training step to work out</source>
        <translation>%1：一个待计算的训练步骤</translation>
    </message>
    <message>
        <source>Numbers are printed with 1 significant digit, given ones with up to 6, and computed with all of theirs.</source>
        <translation>数字印出1位有效数字，已知数最多6位，计算时用全部位数。</translation>
    </message>
    <message numerus="yes">
        <source>Numbers are printed with %n significant digits, given ones with up to 6, and computed with all of theirs.</source>
        <translation>
            <numerusform>数字印出%n位有效数字，已知数最多6位，计算时用全部位数。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Numbers are printed with %n significant digits and computed with all of theirs.</source>
        <translation>
            <numerusform>数字印出%n位有效数字，计算时用全部位数。</numerusform>
        </translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of the translation itself, as HTML&apos;s attribute lang has it: de, fr, es, zh-CN.</extracomment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>%1 of %2 digits</source>
        <translation>%1/%2位数字</translation>
    </message>
    <message>
        <source>That is right as far as it goes, to 1 significant digit. %1 are asked for: write more of them.</source>
        <translation>就这1位有效数字而言是对的。要求%1位：请多写几位。</translation>
    </message>
    <message numerus="yes">
        <source>That is right as far as it goes, to %n significant digits. %1 are asked for: write more of them.</source>
        <translation>
            <numerusform>就这%n位有效数字而言是对的。要求%1位：请多写几位。</numerusform>
        </translation>
    </message>
    <message>
        <source>a is missing</source>
        <translation>缺少a</translation>
    </message>
    <message>
        <source>δ is missing</source>
        <translation>缺少δ</translation>
    </message>
    <message>
        <source>the gradient alone</source>
        <translation>只有梯度</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>没有改变</translation>
    </message>
    <message>
        <source>The gradient is the mean of the products %1 over the samples. You left %2 out.</source>
        <extracomment>%1 is a product of symbols, δ²₁ a¹₂, and %2 one of them.</extracomment>
        <translation>梯度是各样本乘积%1的平均值。你漏了%2。</translation>
    </message>
    <message>
        <source>The gradient is the product %1. You left %2 out.</source>
        <translation>梯度是乘积%1。你漏了%2。</translation>
    </message>
    <message>
        <source>That is the gradient alone: α times it is subtracted from the bias as it was.</source>
        <translation>这只是梯度：应从原来的偏置中减去α乘以它。</translation>
    </message>
    <message>
        <source>That is the gradient alone: α times it is subtracted from the weight as it was.</source>
        <translation>这只是梯度：应从原来的权重中减去α乘以它。</translation>
    </message>
    <message>
        <source>That is the bias as it was: α times the gradient still has to be subtracted from it.</source>
        <translation>这是原来的偏置：还要从中减去α乘以梯度。</translation>
    </message>
    <message>
        <source>That is the weight as it was: α times the gradient still has to be subtracted from it.</source>
        <translation>这是原来的权重：还要从中减去α乘以梯度。</translation>
    </message>
    <message>
        <source>relu(z) is z where z &gt; 0, else 0; its slope relu′(z) is 1 where z &gt; 0, else 0.</source>
        <translation>z &gt; 0时relu(z)为z，否则为0；z &gt; 0时其斜率relu′(z)为1，否则为0。</translation>
    </message>
    <message>
        <source>Layers of %1 neurons; %2; %3; learning rate %4.</source>
        <extracomment>%1: how many each layer has, &quot;3, 4 and 2&quot;; %2: their functions, &quot;sigmoid, softmax&quot;; %3: the cost.</extracomment>
        <translation>各层神经元数为%1；%2；%3；学习率%4。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
</context>
<context>
    <name>screen</name>
    <message>
        <source>target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>weighted sum</source>
        <translation>加权和</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>slope of the activation</source>
        <translation>激活函数的斜率</translation>
    </message>
    <message>
        <source>error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>weight gradient</source>
        <translation>权重梯度</translation>
    </message>
    <message>
        <source>bias gradient</source>
        <translation>偏置梯度</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>biases</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>weighted sums</source>
        <translation>加权和</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>slopes of the activation</source>
        <translation>激活函数的斜率</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>weight gradients</source>
        <translation>权重梯度</translation>
    </message>
    <message>
        <source>bias gradients</source>
        <translation>偏置梯度</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标值%1</translation>
    </message>
    <message>
        <source>%1 of layer %2 from neuron %3 to neuron %4</source>
        <translation>第%2层从神经元%3到神经元%4的%1</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>输入%1</translation>
    </message>
    <message>
        <source>%1 of layer %2, neuron %3</source>
        <translation>第%2层神经元%3的%1</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>and</source>
        <translation>和</translation>
    </message>
    <message>
        <source>of step %1.</source>
        <translation>（第%1步的值）。</translation>
    </message>
    <message>
        <source>from before the update.</source>
        <translation>（更新前的值）。</translation>
    </message>
    <message>
        <source>Every gradient is from before the update.</source>
        <translation>每个梯度都是更新前的。</translation>
    </message>
    <message>
        <source>Uses the parameters of step %1.</source>
        <translation>使用第%1步的参数。</translation>
    </message>
    <message>
        <source>From before the update.</source>
        <translation>均为更新前的值。</translation>
    </message>
    <message>
        <source>No parameter has changed yet.</source>
        <translation>尚未更改任何参数。</translation>
    </message>
    <message>
        <source>The mean of the %1 samples this step uses, not of sample %2 alone.</source>
        <translation>这一步所用%1个样本的平均，不只是样本%2的。</translation>
    </message>
    <message>
        <source>Of sample %1, which this step uses, not of sample %2, which is shown.</source>
        <translation>这是这一步所用样本%1的，不是所显示样本%2的。</translation>
    </message>
    <message>
        <source>Of sample %1 alone. This step uses the mean gradient of %2 samples.</source>
        <translation>只是样本%1的。这一步用%2个样本的平均梯度。</translation>
    </message>
    <message>
        <source>Of sample %1. This step uses sample %2.</source>
        <translation>这是样本%1的。这一步用的是样本%2。</translation>
    </message>
    <message>
        <source>One training step</source>
        <translation>一个训练步</translation>
    </message>
    <message>
        <source>%1 stages</source>
        <translation>%1个阶段</translation>
    </message>
    <message>
        <source>Every step runs forward to the cost, backward to the gradients, and then changes all parameters at once. Pause to walk through one step.</source>
        <translation>每一步都先前向算出代价，再反向求出梯度，然后同时更改所有参数。暂停后可逐阶段查看一步。</translation>
    </message>
    <message>
        <source>The stages show how: forward to the cost, backward to the gradient of every parameter, and then this update of all parameters at once.</source>
        <translation>各阶段展示过程：前向算出代价，反向求出每个参数的梯度，然后如这里所示同时更新所有参数。</translation>
    </message>
    <message>
        <source>Running.</source>
        <translation>正在运行。</translation>
    </message>
    <message>
        <source>Pause:</source>
        <translation>暂停：</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>At the parameters of step %1.</source>
        <translation>取第%1步的参数。</translation>
    </message>
    <message>
        <source>stage %1 of %2</source>
        <translation>第%1阶段，共%2个</translation>
    </message>
    <message>
        <source>Selected, from another stage. Escape or Next stage leads back to stage %1.</source>
        <translation>所选内容属于另一阶段。按Esc或“下一阶段”回到第%1阶段。</translation>
    </message>
    <message>
        <source>Selected. Escape leads back to the whole step.</source>
        <translation>已选择。按Esc回到整步。</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>接下来：</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>&amp;LaTeX</source>
        <translation>&amp;LaTeX</translation>
    </message>
    <message>
        <source>&amp;text</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;picture (SVG)</source>
        <translation>图片（SVG）(&amp;P)</translation>
    </message>
    <message>
        <source>picture (P&amp;NG)</source>
        <translation>图片（PNG）(&amp;N)</translation>
    </message>
    <message>
        <source>Copied as %1</source>
        <translation>已复制为%1</translation>
    </message>
    <message>
        <source>samples %1 to %2 of the %3 of this step</source>
        <translation>这一步%3个样本中的第%1到%2个</translation>
    </message>
    <message>
        <source>inputs %1 to %2 of %3</source>
        <translation>%3个输入中的第%1到%2个</translation>
    </message>
    <message>
        <source>neurons %1 to %2 of the %3 of layer %4</source>
        <translation>第%4层%3个神经元中的第%1到%2个</translation>
    </message>
    <message>
        <source>Shown: %1.</source>
        <translation>所显示：%1。</translation>
    </message>
    <message>
        <source>The update of this step would not be finite.</source>
        <translation>这一步的更新不是有限数。</translation>
    </message>
    <message>
        <source>all stages but the update shown</source>
        <translation>显示除更新之外的所有阶段</translation>
    </message>
    <message>
        <source>%1 of %2 stages shown</source>
        <translation>显示%2个阶段中的%1个</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>第%1步，%2</translation>
    </message>
    <message>
        <source>%1: step %2, %3</source>
        <translation>%1：第%2步，%3</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>样本%1</translation>
    </message>
    <message>
        <source>All samples of the step</source>
        <translation>这一步的所有样本</translation>
    </message>
    <message>
        <source>All samples</source>
        <translation>所有样本</translation>
    </message>
    <message>
        <source>One sample, as a worked example has at most %1.</source>
        <translation>一个样本；算例最多可含%1个。</translation>
    </message>
    <message>
        <source>Worked example as HTML</source>
        <translation>算例HTML</translation>
    </message>
    <message>
        <source>The step written out for a browser and for paper, whichever stages are shown: the network, what is given, and every stage with its equation, its numbers and its result.</source>
        <translation>把这一步完整写出，供浏览器阅读和打印，与当前显示哪些阶段无关：网络、已知条件，以及每个阶段的公式、数值和结果。</translation>
    </message>
    <message>
        <source>Worked example as LaTeX</source>
        <translation>算例LaTeX</translation>
    </message>
    <message>
        <source>The same for pdflatex: the network, what is given, and every stage of the step with its equation, its numbers and its result.</source>
        <translation>内容相同，供pdflatex使用：网络、已知条件，以及这一步每个阶段的公式、数值和结果。</translation>
    </message>
    <message>
        <source>Network as SVG</source>
        <translation>网络SVG</translation>
    </message>
    <message>
        <source>A vector picture of the whole network with the stages shown, for documents and the web. Text is drawn as paths and needs no fonts.</source>
        <translation>整个网络及所显示阶段的矢量图，用于文档和网页。文字以路径绘制，不需要字体。</translation>
    </message>
    <message>
        <source>Network as PDF</source>
        <translation>网络PDF</translation>
    </message>
    <message>
        <source>A page of the picture&apos;s size with the whole network and the stages shown, for LaTeX and for print.</source>
        <translation>与图同样大小的一页，含整个网络及所显示的阶段，用于LaTeX和打印。</translation>
    </message>
    <message>
        <source>Network as PNG</source>
        <translation>网络PNG</translation>
    </message>
    <message>
        <source>The whole network with the stages shown, two pixels for each of the picture&apos;s size.</source>
        <translation>整个网络及所显示的阶段，像素数为图尺寸的两倍。</translation>
    </message>
    <message>
        <source>Numbers as CSV</source>
        <translation>数值CSV</translation>
    </message>
    <message>
        <source>Every number of the step, whichever stages are shown, one a line and with all digits: inputs, targets, z, a, σ′, C and δ of each sample, the mean gradients, and the parameters before and after.</source>
        <translation>这一步的全部数值，与当前显示哪些阶段无关，每行一个，含全部位数：每个样本的输入、目标值、z、a、σ′、C和δ，平均梯度，以及更新前后的参数。</translation>
    </message>
    <message>
        <source>Script for PyTorch</source>
        <translation>PyTorch脚本</translation>
    </message>
    <message>
        <source>A Python script that rebuilds the network, takes the same step by PyTorch and compares the cost, the gradients and the new parameters.</source>
        <translation>一个Python脚本：重建网络，用PyTorch走同样的一步，并比较代价、梯度和新参数。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>The plot is out of date, and so is what is exported.</source>
        <translation>图表已过时，导出的内容也是如此。</translation>
    </message>
    <message>
        <source>Export plot</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Plot as SVG</source>
        <translation>图表SVG</translation>
    </message>
    <message>
        <source>A vector picture of what the plot shows, for documents and the web. Text is drawn as paths and needs no fonts.</source>
        <translation>图表所显示内容的矢量图，用于文档和网页。文字以路径绘制，不需要字体。</translation>
    </message>
    <message>
        <source>Plot as PDF</source>
        <translation>图表PDF</translation>
    </message>
    <message>
        <source>A page of the picture&apos;s size with what the plot shows, for LaTeX and for print.</source>
        <translation>与图同样大小的一页，含图表所显示的内容，用于LaTeX和打印。</translation>
    </message>
    <message>
        <source>Plot as PNG</source>
        <translation>图表PNG</translation>
    </message>
    <message>
        <source>What the plot shows, two pixels for each of the picture&apos;s size.</source>
        <translation>图表所显示的内容，像素数为图尺寸的两倍。</translation>
    </message>
    <message>
        <source>output %1</source>
        <translation>输出%1</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> 及另外%1个</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>第%1层</translation>
    </message>
    <message>
        <source>weight %1, bias %2  ·  dashed: negative</source>
        <extracomment>What follows the last symbol is left out where there is no room.</extracomment>
        <translation>权重%1，偏置%2  ·  虚线：负</translation>
    </message>
    <message>
        <source>gradient %1, %2  ·  log scale</source>
        <extracomment>What follows the last symbol is left out where there is no room.</extracomment>
        <translation>梯度%1，%2  ·  对数尺度</translation>
    </message>
    <message>
        <source>activation %1  ·  hatched: below 0</source>
        <extracomment>What follows the last symbol is left out where there is no room.</extracomment>
        <translation>激活值%1  ·  阴影线：小于0</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>from neuron %1 of layer %2 to neuron %3 of layer %4</source>
        <translation>从第%2层神经元%1到第%4层神经元%3</translation>
    </message>
    <message>
        <source>blame through the weight %1</source>
        <translation>%1的权重上的误差责任</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>%1的权重</translation>
    </message>
    <message>
        <source>gradient of the weight %1</source>
        <translation>%1的权重梯度</translation>
    </message>
    <message>
        <source>%1 = %2 (out of date)</source>
        <translation>%1 = %2（已过时）</translation>
    </message>
    <message>
        <source>%1 not computed</source>
        <translation>%1未计算</translation>
    </message>
    <message>
        <source>%1, out of date</source>
        <translation>%1，已过时</translation>
    </message>
    <message>
        <source>Cost, not computed yet</source>
        <translation>代价，尚未计算</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>待进行</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>%1. Take a smaller α, or go back to the start.</source>
        <translation>%1。请取较小的α，或回到起点。</translation>
    </message>
    <message>
        <source>Weights move by the gradient of the only sample.</source>
        <translation>权重按唯一样本的梯度移动。</translation>
    </message>
    <message>
        <source>Weights move by the mean gradient of all %1 samples.</source>
        <translation>权重按全部%1个样本的平均梯度移动。</translation>
    </message>
    <message>
        <source>Each step moves the weights by the gradient of one sample, in a new order in each pass over the samples.</source>
        <translation>每一步按一个样本的梯度移动权重，每轮以新的顺序遍历样本。</translation>
    </message>
    <message>
        <source>Each step moves the weights by the gradient of one sample, in order.</source>
        <translation>每一步按一个样本的梯度移动权重，依次取样本。</translation>
    </message>
    <message>
        <source>Each step moves the weights by the mean gradient of %1 samples, in a new order in each pass over the samples.</source>
        <translation>每一步按%1个样本的平均梯度移动权重，每轮以新的顺序遍历样本。</translation>
    </message>
    <message>
        <source>Each step moves the weights by the mean gradient of %1 samples, in order.</source>
        <translation>每一步按%1个样本的平均梯度移动权重，依次取样本。</translation>
    </message>
    <message>
        <source>Biases stay as they are.</source>
        <translation>偏置保持不变。</translation>
    </message>
    <message>
        <source>Pause to walk through one step.</source>
        <translation>暂停后可逐阶段查看一步。</translation>
    </message>
    <message>
        <source>Pause to walk through one step with sample %1.</source>
        <translation>暂停后可用样本%1逐阶段查看一步。</translation>
    </message>
    <message>
        <source>The last gradient was 0 in every parameter: the step changed nothing.</source>
        <translation>上一步的梯度在每个参数上都为0：这一步什么也没有改变。</translation>
    </message>
    <message>
        <source>The slope promised that the last step would lower C by %1, but C rose by %2: with this α the step went beyond where the slope holds.</source>
        <translation>按梯度预计，上一步会使C降低%1，但C升高了%2：以这个α，这一步已超出梯度所能预计的范围。</translation>
    </message>
    <message>
        <source>The slope promised that the last step would lower C by %1, and so it did.</source>
        <translation>按梯度预计，上一步会使C降低%1，实际也是如此。</translation>
    </message>
    <message>
        <source>The slope promised that the last step would lower C by %1; it was lowered by %2. The difference comes from the curvature of C.</source>
        <translation>按梯度预计，上一步会使C降低%1；实际降低了%2。差别来自C的曲率。</translation>
    </message>
    <message>
        <source>The parameters have moved, all at once.</source>
        <translation>所有参数已同时移动。</translation>
    </message>
    <message>
        <source>The gradients are those of the old ones.</source>
        <translation>梯度是旧参数处的梯度。</translation>
    </message>
    <message>
        <source>The table shows what the new ones make of each row.</source>
        <translation>表格显示新参数对每一行给出的结果。</translation>
    </message>
    <message>
        <source>The one bit is right.</source>
        <translation>唯一的一位正确。</translation>
    </message>
    <message>
        <source>The one bit is wrong.</source>
        <translation>唯一的一位错误。</translation>
    </message>
    <message>
        <source>The one row is right.</source>
        <translation>唯一的一行正确。</translation>
    </message>
    <message>
        <source>The one row is wrong.</source>
        <translation>唯一的一行错误。</translation>
    </message>
    <message>
        <source>All %1 bits are right.</source>
        <translation>全部%1位正确。</translation>
    </message>
    <message>
        <source>All %1 rows are right.</source>
        <translation>全部%1行正确。</translation>
    </message>
    <message>
        <source>%1 of %2 bits are right.</source>
        <translation>%2位中有%1位正确。</translation>
    </message>
    <message>
        <source>%1 of %2 rows are right.</source>
        <translation>%2行中有%1行正确。</translation>
    </message>
    <message>
        <source>1 input</source>
        <translation>1个输入</translation>
    </message>
    <message>
        <source>%1 inputs</source>
        <translation>%1个输入</translation>
    </message>
    <message>
        <source>1 output</source>
        <translation>1个输出</translation>
    </message>
    <message>
        <source>%1 outputs</source>
        <translation>%1个输出</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1行</translation>
    </message>
    <message>
        <source>step %1: %2</source>
        <translation>第%1步：%2</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>第%1步</translation>
    </message>
    <message>
        <source>steps %1–%2</source>
        <translation>第%1–%2步</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation>不是有限数</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>在%1与%2之间</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1到%2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>及另外%1个</translation>
    </message>
    <message>
        <source>before step %1: %2</source>
        <translation>第%1步之前：%2</translation>
    </message>
    <message>
        <source>schedule: %1</source>
        <translation>学习率计划：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1步</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1步</translation>
    </message>
    <message>
        <source>Start: given weights</source>
        <translation>起点：给定的权重</translation>
    </message>
    <message>
        <source>Start: all weights 0</source>
        <translation>起点：权重全为0</translation>
    </message>
    <message>
        <source>Start: weights drawn with seed %1</source>
        <translation>起点：以随机种子%1抽取权重</translation>
    </message>
    <message>
        <source>%1, %2 changed</source>
        <translation>%1，改动了%2个</translation>
    </message>
    <message>
        <source>Schedule: %1</source>
        <translation>学习率计划：%1</translation>
    </message>
    <message>
        <source>Schedule from step %1 on: %2</source>
        <translation>从第%1步起的学习率计划：%2</translation>
    </message>
    <message>
        <source>%1 of sample %2</source>
        <translation>样本%2的%1</translation>
    </message>
    <message>
        <source>%1 edits</source>
        <translation>%1处编辑</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>随机种子%1</translation>
    </message>
    <message>
        <source>other start</source>
        <translation>不同的起点</translation>
    </message>
    <message>
        <source>%1, as this run</source>
        <translation>%1，与本次运行相同</translation>
    </message>
    <message>
        <source>%1, not as this run</source>
        <translation>%1，与本次运行不同</translation>
    </message>
    <message>
        <source>Steps %1 to %2</source>
        <translation>第%1到%2步</translation>
    </message>
    <message>
        <source>α × %1 after each %2</source>
        <translation>每%2后α × %1</translation>
    </message>
    <message>
        <source>α falls by × %1 over each %2, without jumps</source>
        <translation>α每%2 × %1，连续下降</translation>
    </message>
    <message>
        <source>α / (1 + t / %1): half after %2</source>
        <translation>α / (1 + t / %1)：%2后减半</translation>
    </message>
    <message>
        <source>from α to α × %1 over %2, along a cosine</source>
        <translation>在%2内沿余弦从α降到α × %1</translation>
    </message>
    <message>
        <source>α in every step</source>
        <translation>每一步都为α</translation>
    </message>
    <message>
        <source>step decay</source>
        <translation>阶梯衰减</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>1/t</source>
        <translation>1/t</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>%1, after %2 of warm-up</source>
        <translation>%1，先预热%2</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>另一个程序</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1，进程%2</translation>
    </message>
    <message>
        <source>%1, process %2 on %3</source>
        <translation>%1，%3上的进程%2</translation>
    </message>
    <message>
        <source>Save changes?</source>
        <translation>保存更改？</translation>
    </message>
    <message>
        <source>“%1” has changed. Save the changes?</source>
        <translation>“%1”已更改。要保存更改吗？</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>Overwrite the file?</source>
        <translation>覆盖此文件？</translation>
    </message>
    <message>
        <source>“%1” has been changed by another program since it was opened or saved here.</source>
        <translation>“%1”在此打开或保存之后，已被另一个程序更改。</translation>
    </message>
    <message>
        <source>If you overwrite it, what it holds now is lost.</source>
        <translation>如果覆盖，文件现有的内容将丢失。</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>覆盖(&amp;O)</translation>
    </message>
    <message>
        <source>Same start with another α</source>
        <translation>同一起点，另一个α</translation>
    </message>
    <message>
        <source>“%1” is no learning rate: a number is expected, such as 0.5 or 2e-3.</source>
        <translation>“%1”不是学习率：应为一个数，例如0.5或2e-3。</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>Chainrule sessions (*.chainrule)</source>
        <translation>Chainrule会话 (*.chainrule)</translation>
    </message>
    <message>
        <source>Save in:</source>
        <translation>保存到：</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>About Chainrule</source>
        <translation>关于Chainrule</translation>
    </message>
    <message>
        <source>&lt;b&gt;Chainrule %1&lt;/b&gt;&lt;p&gt;Backpropagation, step by step.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Set in Inter and STIX (SIL Open Font License 1.1); plots by QCustomPlot.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Chainrule %1&lt;/b&gt;&lt;p&gt;一步一步看反向传播。&lt;/p&gt;&lt;p&gt;自由软件，依据GNU通用公共许可证第3版或更新版本发布。使用Inter和STIX字体（SIL开放字体许可证1.1）；图表由QCustomPlot绘制。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The numbers of the file hold at step %1.</source>
        <translation>第%1步以文件中的数值为准。</translation>
    </message>
    <message>
        <source>The steps of this file cannot all be made again here: step %1 is not finite.</source>
        <translation>此文件的各步无法在此全部重做：第%1步不是有限数。</translation>
    </message>
    <message>
        <source>The schedule of α in this file is another than its run comes to at step %1.</source>
        <translation>此文件中α的计划与其运行到第%1步所得的不同。</translation>
    </message>
    <message>
        <source>α and its schedule are others</source>
        <translation>α及其计划</translation>
    </message>
    <message>
        <source>α, its schedule and numbers of the data are others</source>
        <translation>α、其计划和数据中的数值</translation>
    </message>
    <message>
        <source>The schedule of α and numbers of the data are others</source>
        <translation>α的计划和数据中的数值</translation>
    </message>
    <message>
        <source>α is another</source>
        <translation>α</translation>
    </message>
    <message>
        <source>α and numbers of the data are others</source>
        <translation>α和数据中的数值</translation>
    </message>
    <message>
        <source>Numbers of the data are others</source>
        <translation>数据中的数值</translation>
    </message>
    <message>
        <source>%1 in this file than its run comes to at step %2, by up to %3.</source>
        <translation>此文件中%1与其运行到第%2步所得的不同，相差至多%3。</translation>
    </message>
    <message>
        <source>from step %1 on</source>
        <translation>从第%1步起</translation>
    </message>
    <message>
        <source>from a step between %1 and %2 on</source>
        <translation>从第%1步与第%2步之间起</translation>
    </message>
    <message>
        <source>Made again here, the steps of this file give other numbers %1, by up to %2.</source>
        <translation>在此重做时，此文件的各步%1得到不同的数值，相差至多%2。</translation>
    </message>
    <message>
        <source>Saved without one of the runs before, which took too much room.</source>
        <translation>保存时略去了之前的一次运行，它占用的空间太大。</translation>
    </message>
    <message>
        <source>Saved without %1 of the runs before, which took too much room.</source>
        <translation>保存时略去了之前的%1次运行，它们占用的空间太大。</translation>
    </message>
    <message>
        <source>%1 runs are kept beside the present one: “%2” had to go. Those with a name stay longest.</source>
        <translation>除本次运行外保留%1次运行：“%2”已被删去。有名称的运行保留最久。</translation>
    </message>
    <message>
        <source>Learning rate α of the new run, which makes %1 step, as the run before:</source>
        <translation>新运行的学习率α（与之前的运行一样走%1步）：</translation>
    </message>
    <message>
        <source>Learning rate α of the new run, which makes %1 steps, as the run before:</source>
        <translation>新运行的学习率α（与之前的运行一样走%1步）：</translation>
    </message>
    <message>
        <source>Learning rate α of the new run, which makes as many steps as this one:</source>
        <translation>新运行的学习率α（与本次运行步数相同）：</translation>
    </message>
    <message>
        <source>Learning rate α of this run, of which no step is made yet:</source>
        <translation>本次运行的学习率α（尚未走任何一步）：</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Export to:</source>
        <translation>导出到：</translation>
    </message>
    <message>
        <source>The step will move every weight and bias against the mean gradient of %1 samples, as far as α says.</source>
        <translation>这一步将把每个权重和偏置沿%1个样本平均梯度的反方向移动，移动多少由α决定。</translation>
    </message>
    <message>
        <source>The step will move every weight, but no bias, against the mean gradient of %1 samples, as far as α says.</source>
        <translation>这一步将把每个权重（偏置除外）沿%1个样本平均梯度的反方向移动，移动多少由α决定。</translation>
    </message>
    <message>
        <source>The step will move every weight and bias against its gradient, as far as α says.</source>
        <translation>这一步将把每个权重和偏置沿其梯度的反方向移动，移动多少由α决定。</translation>
    </message>
    <message>
        <source>The step will move every weight, but no bias, against its gradient, as far as α says.</source>
        <translation>这一步将把每个权重（偏置除外）沿其梯度的反方向移动，移动多少由α决定。</translation>
    </message>
    <message>
        <source>%1, from step %2 on %3</source>
        <translation>%1，从第%2步起%3</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1及另外%2个</translation>
    </message>
    <message>
        <source>Close this (Escape)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Save the changes first (Enter)</source>
        <translation>先保存更改（Enter）</translation>
    </message>
    <message>
        <source>Give the changes up</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Leave everything as it is (Escape)</source>
        <translation>一切保持不变（Esc）</translation>
    </message>
    <message>
        <source>Keep the file, and save under another name (Enter)</source>
        <translation>保留该文件，换一个名称保存（Enter）</translation>
    </message>
    <message>
        <source>Put this session in the file&apos;s place</source>
        <translation>用此会话取代该文件</translation>
    </message>
    <message>
        <source>A learning rate: a number such as 0.5 or 2e-3</source>
        <translation>学习率：一个数，例如0.5或2e-3</translation>
    </message>
    <message>
        <source>Begin another run with this α (Enter)</source>
        <translation>以这个α开始另一次运行（Enter）</translation>
    </message>
    <message>
        <source>Begin no other run (Escape)</source>
        <translation>不开始另一次运行（Esc）</translation>
    </message>
    <message>
        <source>Report of predictions</source>
        <translation>预测报告</translation>
    </message>
    <message>
        <source>What was predicted, and what came of it</source>
        <translation>所作的预测及其结果</translation>
    </message>
    <message>
        <source>predictions</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Page (HTML)</source>
        <translation>网页（HTML）</translation>
    </message>
    <message>
        <source>What was asked for, what was answered and what wrong answers betrayed, hints and answers shown, stage by stage and in all; for a browser.</source>
        <translation>逐阶段及总计列出所问的数值、所作的回答、错误答案说明的问题，以及显示过的提示和答案；供浏览器阅读。</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>A line for each number asked for and each answer, hint and answer shown, in order, with all digits; for a spreadsheet.</source>
        <translation>所问的每个数值、每个回答、显示过的每个提示和答案各占一行，按先后顺序，含全部位数；供电子表格使用。</translation>
    </message>
    <message>
        <source>Displayed mathematics for a document with amsmath</source>
        <translation>用于含amsmath的文档的行间公式</translation>
    </message>
    <message>
        <source>Plain characters, for a message or an editor</source>
        <translation>纯文本字符，用于消息或编辑器</translation>
    </message>
    <message>
        <source>A picture that stays sharp at any size</source>
        <translation>任意大小都清晰的图片</translation>
    </message>
    <message>
        <source>A picture of pixels, twice the size on screen</source>
        <translation>像素图片，为屏幕尺寸的两倍</translation>
    </message>
</context>
</TS>
