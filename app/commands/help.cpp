// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"

#include <array>
#include <utility>

namespace chainrule {
namespace {

constexpr std::string_view general =
    R"(Chainrule shows how a neural network learns by backpropagation, step by step.

Usage:
  chainrule [FILE]                 open the window
  chainrule COMMAND FILE [OPTION]  do without a window, and without a display

Commands:
  train     train, and print step, mean cost and length of the gradient
  trace     print every quantity of one training step
  check     check backpropagation against central differences
  sweep     train with many learning rates from the same start
  analyse   say how the cost bends where training stands, and what the next step will do
  import    make a session from a CSV table
  export    write one training step out, as a table or for PyTorch, or draw the network
  exercise  write a sheet of small networks to be worked by hand
  lessons   list the built-in sessions
  render    draw the window into a picture

FILE is a session file, lesson:NAME for a built-in session, exercise:SEED:NUMBER for an exercise,
or - for standard input.
chainrule help COMMAND, or chainrule COMMAND --help, says more about a command; chainrule --version
prints the version.

Exit status: 0 done; 1 it ran and the answer is no (a check failed, training diverged, a file
could not be read or written); 2 the command line was wrong.
)";

constexpr std::string_view trainHelp = R"(Usage: chainrule train FILE [OPTION]...
Trains, and prints step, mean cost over the dataset and the length of its gradient.

  --steps N           how many steps (1000)
  --learning-rate A   the learning rate instead of the session's
  --csv OUT           write about 1000 rows of step, cost and gradientNorm
  --save OUT          write the session as it stands at the end
  --json              print one object at the end instead of the table

Ctrl+C finishes the step, prints and saves where training stands, and exits with 130.
)";

constexpr std::string_view traceHelp = R"(Usage: chainrule trace FILE [OPTION]...
Prints every quantity of the next training step for one sample, in the order computed.

  --steps N    train so many steps first (0)
  --sample K   a sample by its number, from 0, instead of the step's own
  --json       print one object with all digits
)";

constexpr std::string_view checkHelp = R"(Usage: chainrule check FILE [OPTION]...
Checks every parameter's derivative by backpropagation against a central difference, on the
samples of the next step. Exits with 1 if any fails.

  --steps N    train so many steps first (0)
  --json       print one object
)";

constexpr std::string_view sweepHelp = R"(Usage: chainrule sweep FILE [OPTION]...
Trains with many learning rates from the same start, on the same samples in the same order, and
prints for each the mean cost over the dataset and whether it fell, rose or training diverged.

  --from A     the smallest learning rate (0.001)
  --to B       the largest (200)
  --count K    how many, equally far apart on a logarithmic scale, 2 to 1024 (64)
  --steps N    how many steps with each (1000)
  --csv OUT    write about 1000 rows of learning_rate, step and cost for each
  --json       print one object instead of the table

Exits with 1 if training diverged with all of them. Ctrl+C ends it without a result, with 130.
)";

constexpr std::string_view analyseHelp = R"(Usage: chainrule analyse FILE [OPTION]...
Prints, for the cost that the next training step descends, at the parameters of now: C, the length
of its gradient g, the largest and the smallest eigenvalue of its Hessian H over all trained
parameters, 2/λmax, gᵀHg, the learning rate α* at which C has its lowest minimum along -g, and the
change of C in the next step: to first and second order, and the actual one.

  --steps N    train so many steps first (0)
  --json       print one object with all digits
)";

constexpr std::string_view importHelp =
    R"(Usage: chainrule import DATA.csv [OPTION]... -o OUT.chainrule
Makes a session from a table with a row of names. A target column of texts gets one output for
each of its texts.

  --targets NAME,...   the columns to learn (the last one); all others are inputs; a name with a
                       comma in it stands in quotation marks: '"a, b",c'
  --hidden N,...       the sizes of the hidden layers (one layer, a little wider than the input)
  --standardise        scale inputs, and targets outside 0 to 1, to mean 0 and variance 1
  -o OUT.chainrule     the session file to write
)";

constexpr std::string_view exportHelp =
    R"(Usage: chainrule export FILE --to FORMAT [OPTION]... -o OUT
Writes the next training step in another form, or draws the network.

  --to FORMAT   csv       every number of the step, a number a line
                pytorch   a script that takes the same steps by PyTorch and compares
                latex     the step as a worked example, for pdflatex
                html      the step as a worked example, for a browser
                svg, pdf, png   the network as drawn in the window
  --steps N     train so many steps first (0)
  --stage S     of a picture: show the stages 1 to S of the step, 0 for none (all but the update)
  --size WxH    of a picture: width and height, at least 320x240 (960x640); a PNG has twice as
                many pixels
  --theme light|dark   of a picture (light)
  --digits D    of a worked example: significant digits, 1 to 17 (4)
  --samples K,...|all   of a worked example: samples by their numbers, from 0 (the step's first)
  --without-solutions   of a worked example: blanks, and the answers on a last page
  -o OUT        the file to write
)";

constexpr std::string_view exerciseHelp =
    R"(Usage: chainrule exercise [OPTION]... -o OUT.tex|OUT.html
Writes a sheet of small networks to be worked by hand, with numbers kind to mental arithmetic, for
pdflatex or for a browser. The same seed gives the same networks on every machine.

  --seed S            of the networks, 0 to 999999999 (1)
  --count N           how many exercises, 1 to 50 (4)
  --stages NAME,...   what is asked for: z1, a1, z2, a2, C, delta2, dW2, db2, delta1, dW1, db1,
                      update, or forward, backward, all (all); what an earlier stage leads to is
                      given
  --digits D          significant digits of the results, 2 to 6 (3)
  --solutions none|answers|worked   without any, results on a last page, or every stage worked out
                      in its place (answers)
  -o OUT              the file to write; its ending decides what it is

exercise:S:K is exercise K of seed S wherever a FILE is expected: chainrule exercise:1:2
opens it in the window, chainrule trace exercise:1:2 prints all its numbers.
)";

constexpr std::string_view lessonsHelp = R"(Usage: chainrule lessons [--json]
Lists the built-in sessions in their groups, a name and a line each, and how many steps its lesson
has.
)";

constexpr std::string_view renderHelp = R"(Usage: chainrule render FILE [OPTION]... -o OUT.png
Draws the main window into a picture.

  --stage S            show the stages 1 to S of the step, 0 for none (all but the update)
  --size WxH           width and height in pixels, at least 1024x700 (1440x900)
  --theme light|dark   (light)
  --language LANGUAGE  of the window: en, de, fr, es or zh_CN (en)
  -o OUT.png           the picture to write
)";

constexpr std::array<std::pair<std::string_view, std::string_view>, 10> commands = {{
    {"train", trainHelp},
    {"trace", traceHelp},
    {"check", checkHelp},
    {"sweep", sweepHelp},
    {"analyse", analyseHelp},
    {"import", importHelp},
    {"export", exportHelp},
    {"exercise", exerciseHelp},
    {"lessons", lessonsHelp},
    {"render", renderHelp},
}};

}  // namespace

std::string_view help() {
  return general;
}

std::string_view help(std::string_view command) {
  for (const auto &[name, text] : commands) {
    if (name == command) {
      return text;
    }
  }
  return {};
}

}  // namespace chainrule
