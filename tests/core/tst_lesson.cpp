// SPDX-License-Identifier: GPL-3.0-or-later
//
// The script of a session file: what is read, what is refused and where, and what is written back.

#include "files/fileaccess.h"
#include "lesson/names.h"
#include "lesson/script.h"
#include "support/sessiontext.h"

#include <QtTest>

using namespace chainrule;

namespace {

// Of a 2-1 network.
std::string lessonFile(const std::string &lesson) {
  return fileWith("\"lesson\": " + lesson);
}

std::string stepFile(const std::string &more) {
  return lessonFile("{\"steps\": [{\"title\": \"A\", \"text\": \"B\"" + more + "}]}");
}

std::string untilFile(const std::string &condition) {
  return stepFile(", \"task\": {\"text\": \"C\", \"until\": " + condition + "}");
}

std::string questionFile(const std::string &more) {
  return stepFile(", \"question\": {\"text\": \"C\"" + more + "}");
}

LessonStep stepOf(const std::string &text) {
  return read(text).lesson->steps.front();
}

LessonCondition conditionOf(const std::string &condition) {
  return stepOf(untilFile(condition)).task->condition;
}

}  // namespace

class TestLesson : public QObject {
  Q_OBJECT

 private slots:
  void aSessionWithoutAScriptIsNoLesson() { QVERIFY(!read(fileWith("\"step\": 0")).lesson); }

  void theExampleOfTheDocumentationIsALesson() {
    const std::string page = readFile(std::string(CHAINRULE_RESOURCES) + "/../docs/lessons.md");
    const std::size_t from = page.find("```json\n") + 8;
    const std::string text = page.substr(from, page.find("```", from) - from);
    const Session session = read(text);
    QCOMPARE(session.lesson->steps.size(), std::size_t(4));
    const LessonStep &first = session.lesson->steps[0];
    QCOMPARE(QString::fromStdString(first.title.in("de_AT")), QString("Eine gewichtete Summe"));
    QCOMPARE(first.at.step, std::optional(std::int64_t(0)));
    QCOMPARE(first.at.stage, std::optional(1));
    QVERIFY(first.show->entry == (Entry{Quantity::PreActivation, 1, 0, 0}));
    QVERIFY(session.lesson->steps[1].question->isOneOfMany());
    QVERIFY(session.lesson->steps[2].question->entry == (Entry{Quantity::WeightGradient, 1, 0, 1}));
    QVERIFY(session.lesson->steps[3].tab == LessonTab::Cost);
    QCOMPARE(session.lesson->steps[3].task->condition.range.most, 0.01);
  }

  void whatIsHiddenHoldsUntilAStepSaysOtherwise() {
    const Session session = readSession(lessonFile(R"({"steps": [
            {"title": "A", "text": "B"},
            {"title": "A", "text": "B", "hidden": {"quantities": ["delta"], "panels": ["data"]}},
            {"title": "A", "text": "B"},
            {"title": "A", "text": "B", "hidden": {}}]})"),
                                        "a.chainrule");
    const LessonScript &script = *session.lesson;
    QVERIFY(!script.hiddenAt(0));
    for (const int step : {1, 2}) {
      QVERIFY(script.hiddenAt(step)->contains(Hideable::Delta));
      QVERIFY(script.hiddenAt(step)->contains(Hideable::Data));
      QVERIFY(!script.hiddenAt(step)->contains(Hideable::Cost));
    }
    QVERIFY(script.hiddenAt(3)->isEmpty());
  }

  // Every error that the page shows is the one its example gives.
  void theErrorsOfTheDocumentationAreTrue() {
    const std::string page = readFile(std::string(CHAINRULE_RESOURCES) + "/../docs/lessons.md");
    const auto errorOf = [&page](const std::string &right, const std::string &wrong) {
      const std::size_t from = page.find("```json\n") + 8;
      std::string text = page.substr(from, page.find("```", from) - from);
      const std::size_t place = text.rfind(right);
      text.replace(place, right.size(), wrong);
      try {
        readSession(text, "neuron.chainrule");
      } catch (const FileError &error) {
        return std::string(error.what());
      }
      return std::string("none");
    };
    std::string text = errorOf(
        "\"stage\": \"delta1\" },\n        \"question\": {\n          "
        "\"text\": \"What does",
        "\"stage\": \"delta2\" },\n        \"question\": {\n          "
        "\"text\": \"What does");
    QVERIFY2(page.find("\n" + text + "\n") != std::string::npos, text.c_str());
    text = errorOf("{ \"cost\": {", "{ \"costs\": {");
    QVERIFY2(page.find("\n" + text + "\n") != std::string::npos, text.c_str());
  }

  void aTextIsInTheLanguageAskedForElseInEnglishElseInItsFirst() {
    const LessonText text{{{"de", "Fehler"}, {"en", "error"}, {"zh", "误差"}}};
    QCOMPARE(text.in("zh_CN"), std::string("误差"));
    QCOMPARE(text.in("de"), std::string("Fehler"));
    QCOMPARE(text.in("fr"), std::string("error"));
    QCOMPARE(LessonText({{{"fr", "erreur"}, {"es", "error"}}}).in("de"), std::string("erreur"));
    QCOMPARE(LessonText().in("en"), std::string());
    QCOMPARE(stepOf(stepFile("")).text.in("es"), std::string("B"));
  }

  void stagesAreNamedByTheNotation() {
    const std::vector<std::string> names = stageNames(2);
    QVERIFY(names == std::vector<std::string>({"start", "z1", "a1", "z2", "a2", "C", "delta2",
                                               "dW2", "db2", "delta1", "dW1", "db1", "update"}));
    for (int k = 0; k < 13; ++k) {
      QCOMPARE(stageNamed(names[static_cast<std::size_t>(k)], 2), std::optional(k));
    }
    QVERIFY(!stageNamed("z3", 2) && !stageNamed("", 2) && !stageNamed("W2", 2));
  }

  void entriesAreNamedByTheNotation() {
    const Network network({3, 4, 2}, {Activation::Sigmoid, Activation::Sigmoid});
    const auto entry = [&network](const char *name) {
      const auto target = targetNamed(name, network);
      return target ? target->entry : Entry{Quantity::LearningRate, -9, -9, -9};
    };
    QVERIFY(entry("W2[1][3]") == (Entry{Quantity::Weight, 2, 0, 2}));
    QVERIFY(entry("dW1[4][3]") == (Entry{Quantity::WeightGradient, 1, 3, 2}));
    QVERIFY(entry("db2[2]") == (Entry{Quantity::BiasGradient, 2, 1, 0}));
    QVERIFY(entry("b1[4]") == (Entry{Quantity::Bias, 1, 3, 0}));
    QVERIFY(entry("sigma_prime1[2]") == (Entry{Quantity::Slope, 1, 1, 0}));
    QVERIFY(entry("delta2[2]") == (Entry{Quantity::Delta, 2, 1, 0}));
    QVERIFY(entry("a0[3]") == (Entry{Quantity::Activation, 0, 2, 0}));
    QVERIFY(entry("t[2]") == (Entry{Quantity::Target, 2, 1, 0}));
    QVERIFY(entry("C") == (Entry{Quantity::Cost, 0, 0, 0}));
    QVERIFY(targetNamed("W2", network)->isWhole());
    QVERIFY(targetNamed("W2", network)->contains({Quantity::Weight, 2, 1, 3}));
    QVERIFY(!targetNamed("W2", network)->contains({Quantity::Weight, 1, 1, 2}));
    QVERIFY(!targetNamed("W2[1][3]", network)->contains({Quantity::Weight, 2, 0, 1}));
    QVERIFY(targetNamed("t", network)->isWhole());
    for (const char *name : {"",
                             "W",
                             "W0",
                             "W3",
                             "z0",
                             "a3",
                             "a-1",
                             "W2[0][1]",
                             "W2[3][1]",
                             "W2[1][5]",
                             "W2[1]",
                             "W2[1][1]x",
                             "b2[1][1]",
                             "delta1[5]",
                             "alpha",
                             "C[1]",
                             "w2[1][1]",
                             "W2 [1][1]",
                             "a99999999999[1]",
                             "t[3]"}) {
      QVERIFY2(!targetNamed(name, network), name);
    }
  }

  void everyConditionIsRead() {
    using Kind = LessonCondition::Kind;
    QCOMPARE(conditionOf(R"({"stage": "delta1"})").stage, 4);
    QCOMPARE(conditionOf(R"({"predicted": "a1"})").stage, 2);
    QCOMPARE(conditionOf(R"({"steps": 12})").steps, std::int64_t(12));
    QVERIFY(conditionOf(R"({"edited": "t"})").target.isWhole());
    QVERIFY(conditionOf(R"({"selected": "W1[1][2]"})").target.entry ==
            (Entry{Quantity::Weight, 1, 0, 1}));
    const LessonRange range = conditionOf(R"({"cost": {"above": 1, "to": 2}})").range;
    QVERIFY(!range.contains(1) && range.contains(1.5) && range.contains(2) && !range.contains(3));
    const LessonRange other = conditionOf(R"({"learningRate": {"from": 1, "below": 2}})").range;
    QVERIFY(other.contains(1) && !other.contains(2));
    const LessonCondition value = conditionOf(R"({"value": {"of": "z1[1]", "below": 0}})");
    QVERIFY(value.kind == Kind::Value && value.range.contains(-1e300));
    const LessonCondition stable = conditionOf(R"({"stable": {"steps": 50}})");
    QVERIFY(stable.kind == Kind::Stable && stable.steps == 50 && stable.range.contains(1e300));
    QVERIFY(conditionOf(R"({"run": {"is": "hardly moves", "steps": 9}})").course ==
            RunCourseName::HardlyMoves);
    QVERIFY(conditionOf(R"({"run": {"is": "diverges"}})").course == RunCourseName::Diverges);
    QCOMPARE(conditionOf(R"({"all": [{"steps": 2}, {"stage": "C"}]})").parts[1].stage, 3);
  }

  void everythingElseOfAStepIsRead() {
    const LessonStep step =
        stepOf(stepFile(R"(, "at": {"step": 3, "stage": "start", "sample": 1}, "show": "W1",
                    "tab": "learningRate", "question": {"text": "C", "number": 0.25,
                    "digits": 2, "right": "D", "wrong": "E"})"));
    QVERIFY(step.at == (LessonPlace{3, 0, 0}));
    QVERIFY(step.show->isWhole());
    QVERIFY(step.tab == LessonTab::LearningRate);
    QCOMPARE(step.question->number, 0.25);
    QCOMPARE(step.question->digits, 2);
    QCOMPARE(step.question->wrong.in("en"), std::string("E"));
    const LessonStep choice = stepOf(questionFile(
        R"(, "choices": [{"text": "D", "right": true}, {"text": "E"},
                         {"text": "F", "right": true, "reply": "G"}])"));
    QVERIFY(!choice.question->isOneOfMany());
    QCOMPARE(choice.question->choices[2].reply.in("en"), std::string("G"));
  }

  void theScriptIsWrittenBackAsItWasRead() {
    const std::string text = writeSession(read(lessonFile(
        R"({"steps": [{"text": {"zh": "误差", "en": "B"}, "title": "A", "at": {"step": 1e0},
                       "task": {"until": {"cost": {"below": 0.1}}, "text": "C"}}]})")));
    QVERIFY(text.find("误差") != std::string::npos);
    QVERIFY(text.find("\"lesson\"") == text.rfind("\"lesson\""));
    QVERIFY(text.find("\"text\": {\n") < text.find("\"title\": \"A\""));  // the order of its keys
    QCOMPARE(writeSession(read(text)), text);
    QVERIFY(read(text).unknownKeys.empty());
  }

  void whatIsWrongIsRefusedWithItsPlace_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const std::string &text, const std::string &error) {
      QTest::newRow(name) << QString::fromStdString(text)
                          << QString::fromStdString("a.chainrule: lesson" + error);
    };
    row("no object", lessonFile("[]"), ": an object expected, an array found");
    row("no steps", lessonFile("{}"), ".steps: 1 to 200 steps expected, nothing found");
    row("an empty list", lessonFile(R"({"steps": []})"),
        ".steps: 1 to 200 steps expected, 0 found");
    row("too many steps", lessonFile("{\"steps\": [0" + repeated(", 0", 200) + "]}"),
        ".steps: 1 to 200 steps expected, 201 found");
    row("unknown key", lessonFile(R"({"steps": [], "author": "me"})"),
        ".author: no key but \"steps\" expected, \"author\" found");
    row("misspelt key", stepFile(R"(, "tsak": 1)"),
        ".steps[0].tsak: no key but \"title\", \"text\", \"at\", \"show\", \"tab\", \"hidden\", "
        "\"task\" or \"question\" expected, \"tsak\" found");
    row("an unknown key of what is hidden", stepFile(", \"hidden\": {\"panel\": []}"),
        ".steps[0].hidden.panel: no key but \"quantities\" or \"panels\" expected, \"panel\" "
        "found");

    row("no title", lessonFile(R"({"steps": [{"text": "B"}]})"),
        ".steps[0].title: a text, or an object with one for each language expected, nothing found");
    row("empty text", lessonFile(R"({"steps": [{"title": "A", "text": ""}]})"),
        ".steps[0].text: a text expected, an empty one found");
    row("long title",
        lessonFile("{\"steps\": [{\"title\": \"" + repeated("a", 201) + "\", \"text\": \"B\"}]}"),
        ".steps[0].title: at most 200 bytes expected, 201 found");
    row("no language", lessonFile(R"({"steps": [{"title": {}, "text": "B"}]})"),
        ".steps[0].title: a text in at least one language expected, none found");
    row("a language that is none", lessonFile(R"({"steps": [{"title": {"English": "A"}}]})"),
        ".steps[0].title.English: a language of two or three letters, as \"en\" expected, "
        "\"English\" found");
    row("a language without a text", lessonFile(R"({"steps": [{"title": {"en": 1}}]})"),
        ".steps[0].title.en: a text expected, 1 found");
    row("nowhere", stepFile(R"(, "at": {})"),
        ".steps[0].at: \"step\", \"stage\" or \"sample\" expected, none of them found");
    row("a stage of another network", stepFile(R"(, "at": {"stage": "delta2"})"),
        ".steps[0].at.stage: \"start\", \"z1\", \"a1\", \"C\", \"delta1\", \"dW1\", \"db1\" or "
        "\"update\" expected, \"delta2\" found");
    row("a negative step", stepFile(R"(, "at": {"step": -1})"),
        ".steps[0].at.step: a whole number from 0 to 9007199254740992 expected, -1 found");
    row("sample 0", stepFile(R"(, "at": {"sample": 0})"),
        ".steps[0].at.sample: a whole number from 1 to 1 expected, 0 found");
    row("a sample there is not", stepFile(R"(, "at": {"sample": 2})"),
        ".steps[0].at.sample: a whole number from 1 to 1 expected, 2 found");
    row("an entry out of range", stepFile(R"(, "show": "W1[1][3]")"),
        ".steps[0].show: an entry or a quantity of this network, as W1[1][2] or delta1 expected, "
        "\"W1[1][3]\" found");
    row("another tab", stepFile(R"(, "tab": "Cost")"),
        ".steps[0].tab: \"equation\", \"data\", \"predict\", \"cost\", \"learningRate\", "
        "\"check\", \"sharpness\" or \"norms\" expected, \"Cost\" found");
    row("task and question",
        untilFile("{\"steps\": 1}")
            .insert(untilFile("{\"steps\": 1}").find(", \"task\""), ", \"question\": {}"),
        ".steps[0].question: nothing beside \"task\" expected, an object found");
    row("task without its condition", stepFile(R"(, "task": {"text": "C"})"),
        ".steps[0].task.until: an object expected, nothing found");
    const std::string until = ".steps[0].task.until";
    row("another condition", untilFile(R"({"loss": {"below": 1}})"),
        until +
            ".loss: one of \"stage\", \"steps\", \"cost\", \"learningRate\", \"value\", "
            "\"selected\", \"edited\", \"predicted\", \"stable\", \"run\" or \"all\" expected, "
            "\"loss\" found");
    row("two conditions", untilFile(R"({"steps": 1, "stage": "C"})"),
        until + ": one condition (several are a list, in \"all\") expected, 2 found");
    row("no condition", untilFile("{}"),
        until + ": one condition (several are a list, in \"all\") expected, 0 found");
    row("the stage before the first", untilFile(R"({"stage": "start"})"),
        until + ".stage: a stage that shows something expected, \"start\" found");
    row("no step", untilFile(R"({"steps": 0})"),
        until + ".steps: a whole number from 1 to 9007199254740992 expected, 0 found");
    row("no bound", untilFile(R"({"cost": {}})"),
        until + ".cost: \"above\", \"from\", \"below\" or \"to\" expected, none of them found");
    row("another bound", untilFile(R"({"cost": {"under": 1}})"),
        until +
            ".cost.under: no key but \"above\", \"from\", \"below\" or \"to\" expected, \"under\" "
            "found");
    row("two lower bounds", untilFile(R"({"cost": {"above": 1, "from": 2}})"),
        until + ".cost.from: one bound on either side expected, two found");
    row("bounds the wrong way round", untilFile(R"({"learningRate": {"from": 2, "to": 1}})"),
        until +
            ".learningRate: a lower bound that is not above the upper one expected, 2 and 1 "
            "found");
    row("a bound that is no number", untilFile(R"({"cost": {"below": "0.01"}})"),
        until + ".cost.below: a number expected, \"0.01\" found");
    row("the value of a whole quantity", untilFile(R"({"value": {"of": "W1", "above": 0}})"),
        until + ".value.of: one entry expected, \"W1\" found");
    row("stable for too long", untilFile(R"({"stable": {"steps": 257}})"),
        until + ".stable.steps: a whole number from 1 to 256 expected, 257 found");
    row("another course", untilFile(R"({"run": {"is": "explodes", "steps": 9}})"),
        until +
            ".run.is: \"diverges\", \"rises\", \"oscillates\", \"stuck\", \"hardly moves\" or "
            "\"learns\" expected, \"explodes\" found");
    row("a course of no steps", untilFile(R"({"run": {"is": "learns"}})"),
        until + ".run.steps: a whole number from 2 to 256 expected, nothing found");
    row("steps of a divergence", untilFile(R"({"run": {"is": "diverges", "steps": 5}})"),
        until + ".run.steps: nothing with \"diverges\" expected, 5 found");
    row("all of one", untilFile(R"({"all": [{"steps": 1}]})"),
        until + ".all: 2 to 9 conditions expected, 1 found");
    row("all within all",
        untilFile(R"({"all": [{"steps": 1}, {"all": [{"steps": 1}, {"steps": 2}]}]})"),
        until + ".all[1].all: no \"all\" within another expected, one found");
    row("neither choices nor a number", questionFile(""),
        ".steps[0].question: either \"choices\" or \"number\" expected, neither found");
    row("both", questionFile(R"(, "choices": [], "number": 1)"),
        ".steps[0].question: either \"choices\" or \"number\" expected, both found");
    row("one choice", questionFile(R"(, "choices": [{"text": "D", "right": true}])"),
        ".steps[0].question.choices: 2 to 9 choices expected, 1 found");
    row("no right choice", questionFile(R"(, "choices": [{"text": "D"}, {"text": "E"}])"),
        ".steps[0].question.choices: a choice with \"right\": true expected, none found");
    row("right that is no truth value",
        questionFile(R"(, "choices": [{"text": "D", "right": 1}, {"text": "E"}])"),
        ".steps[0].question.choices[0].right: true or false expected, 1 found");
    row("digits of choices",
        questionFile(R"(, "digits": 3, "choices": [{"text": "D", "right": true}, {"text": "E"}])"),
        ".steps[0].question.digits: nothing with \"choices\" expected, 3 found");
    row("one digit", questionFile(R"(, "number": 1, "digits": 1)"),
        ".steps[0].question.digits: a whole number from 2 to 6 expected, 1 found");
    row("the number of a whole quantity", questionFile(R"(, "number": "z1")"),
        ".steps[0].question.number: one entry expected, \"z1\" found");
  }

  void whatIsWrongIsRefusedWithItsPlace() {
    QFETCH(QString, text);
    QFETCH(QString, error);
    try {
      read(text.toStdString());
      QFAIL("the file was read");
    } catch (const FileError &refusal) {
      QCOMPARE(QString(refusal.what()), error);
    }
  }
};

QTEST_APPLESS_MAIN(TestLesson)
#include "tst_lesson.moc"
