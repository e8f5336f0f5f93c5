// SPDX-License-Identifier: GPL-3.0-or-later
#include "equation/equationcopy.h"

#include "files/lessons.h"
#include "support/pdflatex.h"
#include "training/stepper.h"

#include <QtTest>

using namespace chainrule;

namespace {

// Every entry in row 1 and column 1 that the stage computes.
std::vector<Entry> entriesOf(const Stage &stage, int depth) {
  if (!stage.isUpdate()) return {{stage.quantity, stage.layer, 0, 0}};
  std::vector<Entry> entries;
  for (int l = 1; l <= depth; ++l) {
    entries.push_back({Quantity::Weight, l, 0, 0});
    entries.push_back({Quantity::Bias, l, 0, 0});
  }
  return entries;
}

}  // namespace

class TestEquationCopy : public QObject {
  Q_OBJECT

 private slots:
  void linesAreAlignedAtAnyRelation() {
    const Formula a = variable("a");
    const std::vector<Formula> lines{row({a, op("←"), a}), row({op("="), a}), row({a, op("≈"), a}),
                                     row({a, op("≠"), a})};
    const QString tex = latexOf({{Section::Topic::Terms, "", lines}});
    for (const char *line : {"a &\\gets a", "&= a", "a &\\approx a", "a &\\neq a"}) {
      QVERIFY2(tex.contains(line), qPrintable(tex));
    }
  }

  void latexOfEveryStageCompiles() {
    const QString program = QStandardPaths::findExecutable("pdflatex");
    if (program.isEmpty()) QSKIP("pdflatex is not installed");
    QByteArray document =
        "\\documentclass{article}\n\\usepackage{amsmath}\n\\hfuzz=\\maxdimen\n\\begin{document}\n";
    int copies = 0;
    for (const char *lesson :
         {"article", "full-adder", "mazur", "iris", "vanishing-gradient-cured"}) {
      Stepper stepper(openSession(std::string("lesson:") + lesson));
      const int depth = stepper.trainer().network().depth();
      QVERIFY(stepper.goToStage(stageCount(depth)));
      const auto after = stepper.snapshot(true);
      stepper.previousStage();
      const auto before = stepper.snapshot(true);
      for (const Stage &stage : stages(depth)) {
        for (const Entry &entry : entriesOf(stage, depth)) {
          const auto sections = explain(stage.isUpdate() ? *after : *before, stage, entry);
          QVERIFY(!sections.empty());
          document += latexOf(sections).toUtf8() + "\n";
          ++copies;
        }
      }
    }
    QVERIFY(copies > 50);
    document += "\\end{document}\n";
    const QByteArray complaint = complaintOfLatex(program, document);
    QVERIFY2(complaint.isEmpty(), complaint.constData());
  }
};

QTEST_MAIN(TestEquationCopy)
#include "tst_equationcopy.moc"
