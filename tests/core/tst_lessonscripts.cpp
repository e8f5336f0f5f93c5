// SPDX-License-Identifier: GPL-3.0-or-later
//
// The built-in lessons: every number in their texts is computed here, and every task can be done.

#include "analysis/hessian.h"
#include "backprop/gradientnorm.h"
#include "explain/sequentialmistake.h"
#include "files/lessons.h"
#include "lesson/progress.h"
#include "support/lessonrun.h"
#include "support/translations.h"
#include "training/stepper.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

using namespace chainrule;

namespace {

/// By how much of themselves the start weights of all that follows are changed: one of `nudges`.
double startNudge = 0;

using Facts = std::vector<std::pair<QString, double>>;

QString english(const LessonText &text) {
  return QString::fromStdString(text.in("en"));
}

/// All a reader may see of a step.
QStringList textsOf(const LessonStep &step) {
  QStringList texts{english(step.title), english(step.text)};
  if (step.task) {
    texts += english(step.task->text);
  }
  if (step.question) {
    texts += english(step.question->text);
    texts += english(step.question->right);
    texts += english(step.question->wrong);
    for (const LessonChoice &choice : step.question->choices) {
      texts += english(choice.text);
      texts += english(choice.reply);
    }
  }
  return texts;
}

/// Those with a point, and those of three digits or more.
QStringList numbersIn(const QString &text) {
  static const QRegularExpression number(QStringLiteral("\\d[\\d,]*(\\.\\d+)?"));
  QStringList numbers;
  for (auto match = number.globalMatch(text); match.hasNext();) {
    QString found = match.next().captured();
    while (found.endsWith(QLatin1Char(','))) {
      found.chop(1);
    }
    if (found.contains(QLatin1Char('.')) || found.size() >= 3) {
      numbers += found;
    }
  }
  return numbers;
}

/// Within half a unit of the last digit that is written.
bool agree(QString written, double value) {
  written.remove(QLatin1Char(','));
  const qsizetype point = written.indexOf(QLatin1Char('.'));
  const auto places = static_cast<double>(point < 0 ? 0 : written.size() - point - 1);
  return std::abs(std::abs(value) - written.toDouble()) <= 0.5000001 * std::pow(10.0, -places);
}

Trainer at(const char *lesson, std::int64_t step = 0, double learningRate = 0) {
  Session session = nudgedLesson(lesson, startNudge);
  if (learningRate > 0) {
    session.training.learningRate = learningRate;
  }
  Trainer trainer(session);
  train(trainer, step);
  trainer.computePass();
  return trainer;
}

double costAt(const char *lesson, std::int64_t step = 0, double learningRate = 0) {
  return meanCost(at(lesson, step, learningRate).session());
}

double lambdaMax(const char *lesson, std::int64_t step = 0) {
  const Session session = at(lesson, step).session();
  std::vector<int> rows(static_cast<std::size_t>(session.dataset.rows()));
  std::iota(rows.begin(), rows.end(), 0);
  HessianProduct product(session, rows.size());
  product.moveTo(session.network.parameters(), rows);
  return spectrum(product).value().lambdaMax;
}

double norm(const char *lesson, int layer) {
  return gradientNorm(at(lesson).pass().gradient(), layer, false);
}

/// C and W¹₁₁ after a step of layer by layer.
std::pair<double, double> sequential(const char *lesson) {
  Trainer trainer = at(lesson);
  const Session before = trainer.session();
  Pass pass = trainer.pass();
  Session after = before;
  after.network = afterSequentialStep(before.network, before.cost, before.training.learningRate,
                                      before.training.trainBiases, pass);
  return {meanCost(after), after.network.weights(1)(0, 0)};
}

Facts given(std::initializer_list<const char *> numbers) {
  Facts facts;
  for (const char *number : numbers) {
    facts.emplace_back(number, QString(number).remove(QLatin1Char(',')).toDouble());
  }
  return facts;
}

Facts operator+(Facts one, const Facts &other) {
  one.insert(one.end(), other.begin(), other.end());
  return one;
}

Facts articleFacts() {
  const Trainer start = at("article");
  const Pass &pass = start.pass();
  const Network &network = start.session().network;
  const auto a1 = pass.activations(1), a2 = pass.activations(2);
  const auto d1 = pass.deltas(1), d2 = pass.deltas(2);
  const auto W2 = network.weights(2);
  const Trainer next = at("article", 1);
  return given({"0.1", "0.3", "0.5", "0.25", "0.01", "100"}) +
         Facts{{"0.15", pass.preActivations(1)(0, 0)},
               {"0.5374", a1(0, 0)},
               {"0.2486", pass.slopes(1)(0, 0)},
               {"0.10749", W2(0, 0) * a1(0, 0)},
               {"0.05560", W2(0, 1) * a1(1, 0)},
               {"0.05927", W2(0, 3) * a1(3, 0)},
               {"0.00382", pass.preActivations(2)(0, 0)},
               {"0.5010", a2(0, 0)},
               {"0.7072", a2(1, 0)},
               {"0.50096", a2(0, 0)},
               {"0.29277", a2(1, 0) - 1},
               {"0.1683", pass.cost()},
               {"0.25", pass.slopes(2)(0, 0)},
               {"0.1252", d2(0, 0)},
               {"0.20705", pass.slopes(2)(1, 0)},
               {"0.06062", d2(1, 0)},
               {"0.55601", a1(1, 0)},
               {"0.12524", d2(0, 0)},
               {"0.06963", pass.gradient().weights(2)(0, 1)},
               {"0.2445", pass.slopes(1)(2, 0)},
               {"0.004446", d1(2, 0)},
               {"0.004446", pass.gradient().weights(1)(2, 2)},
               {"0.06518", next.network().weights(2)(0, 1)},
               {"0.1470", meanCost(next.session())},
               {"0.05397", costAt("article", 10)},
               {"0.004085", costAt("article", 100)}};
}

Facts mazurFacts() {
  const Trainer start = at("mazur");
  const Pass &pass = start.pass();
  const Trainer next = at("mazur", 1);
  const double wrong = sequential("mazur").first;
  const double right = meanCost(next.session());
  return given({"0.5", "0.4"}) + Facts{{"0.298371109", pass.cost()},
                                       {"0.291027924", wrong},
                                       {"0.2910279239", wrong},
                                       {"0.2910277737", right},
                                       {"0.00000015", wrong - right},
                                       {"0.1385", pass.deltas(2)(0, 0)},
                                       {"0.03810", pass.deltas(2)(1, 0)},
                                       {"0.5933", pass.activations(1)(0, 0)},
                                       {"0.08217", pass.gradient().weights(2)(0, 0)},
                                       {"0.3589", next.network().weights(2)(0, 0)},
                                       {"0.2413", pass.slopes(1)(0, 0)},
                                       {"0.008771", pass.deltas(1)(0, 0)},
                                       {"0.149781", next.network().weights(1)(0, 0)}};
}

double answerAt(const char *lesson, std::int64_t step) {
  return at(lesson, step).pass().activations(1)(0, 0);
}

/// What stands in the texts of each lesson.
std::map<std::string, Facts> allFacts() {
  const auto neuron = [](const char *lesson) { return at(lesson).pass(); };
  const Pass wrong = neuron("neuron-wrong"), badly = neuron("neuron-badly-wrong");
  return {
      {"article", articleFacts()},
      {"mazur", mazurFacts()},
      {"full-adder", given({"0.01", "0.5"}) + Facts{{"0.2852", costAt("full-adder")}}},
      {"simultaneous",
       given({"1.5"}) + Facts{{"0.5", costAt("simultaneous")},
                              {"0.5", at("simultaneous", 1).network().weights(1)(0, 0)},
                              {"0.5", at("simultaneous", 1).network().weights(2)(0, 0)},
                              {"0.03125", costAt("simultaneous", 1)},
                              {"1.75", sequential("simultaneous").second},
                              {"0.3828", sequential("simultaneous").first}}},
      {"rate-too-slow", given({"0.05", "200", "2,000", "0.2"}) +
                            Facts{{"0.2476", costAt("rate-too-slow", 2, 5)},
                                  {"0.2331", costAt("rate-too-slow", 20, 5)},
                                  {"0.2496", costAt("rate-too-slow", 200)},
                                  {"0.2852", costAt("rate-too-slow")},
                                  {"0.2328", costAt("rate-too-slow", 2000)},
                                  {"0.0006", costAt("rate-too-slow", 2000, 5)}}},
      {"rate-good", given({"0.01", "100"}) + Facts{{"16.79", 2 / lambdaMax("rate-good")}}},
      {"rate-oscillating", given({"100", "101", "145", "200"}) +
                               Facts{{"16.79", 2 / lambdaMax("rate-oscillating")},
                                     {"12.02", 2 / lambdaMax("rate-oscillating", 99)},
                                     {"30.39", 2 / lambdaMax("rate-oscillating", 100)},
                                     {"45.29", 2 / lambdaMax("rate-oscillating", 200)},
                                     {"0.05717", costAt("rate-oscillating", 99)},
                                     {"0.06830", costAt("rate-oscillating", 100)},
                                     {"0.05385", costAt("rate-oscillating", 101)},
                                     {"0.003890", costAt("rate-oscillating", 200)}}},
      {"rate-stuck",
       given({"1000", "100", "0.1", "0.000001"}) + Facts{{"0.5", costAt("rate-stuck", 100)}}},
      {"rate-diverging", Facts{{"0.7649", 2 / lambdaMax("rate-diverging")}}},
      {"quadratic-slow", given({"0.0001"}) + Facts{{"0.625", lambdaMax("quadratic-slow")},
                                                   {"0.3125", costAt("quadratic-slow")},
                                                   {"0.375", 1 - lambdaMax("quadratic-slow")}}},
      {"quadratic-at-once", Facts{{"0.625", lambdaMax("quadratic-at-once")},
                                  {"1.6", 1 / lambdaMax("quadratic-at-once")}}},
      {"quadratic-never", Facts{{"0.625", lambdaMax("quadratic-never")},
                                {"3.2", 2 / lambdaMax("quadratic-never")},
                                {"2.5", 4 * lambdaMax("quadratic-never")},
                                {"1.5", 1 - 4 * lambdaMax("quadratic-never")},
                                {"2.25", costAt("quadratic-never", 1) / costAt("quadratic-never")},
                                {"0.3125", costAt("quadratic-never", 20, 3.2)}}},
      {"edge-of-stability",
       given({"0.3", "0.2", "0.001", "1,000", "3,000", "6,000"}) +
           Facts{{"1.924", lambdaMax("edge-of-stability")}, {"6.67", 2 / 0.3}}},
      {"plateau",
       given({"0.5", "0.01", "1,000", "1,700"}) + Facts{{"0.125", costAt("plateau", 500)},
                                                        {"0.1250", costAt("plateau", 1000)},
                                                        {"0.005688", costAt("plateau", 1700)}}},
      {"vanishing-gradient", given({"0.25", "300", "1,000", "0.5"}) +
                                 Facts{{"0.25", costAt("vanishing-gradient", 300)},
                                       {"0.25", costAt("vanishing-gradient", 1000)},
                                       {"0.02399", norm("vanishing-gradient", 6)},
                                       {"0.00001366", norm("vanishing-gradient", 1)},
                                       {"1,700", std::floor(norm("vanishing-gradient", 6) /
                                                            norm("vanishing-gradient", 1) / 100) *
                                                     100}}},
      {"vanishing-gradient-cured",
       given({"0.2", "0.05", "300"}) + Facts{{"0.07957", norm("vanishing-gradient-cured", 6)},
                                             {"0.01845", norm("vanishing-gradient-cured", 1)}}},
      {"neuron-wrong",
       given({"0.15", "100", "300"}) + Facts{{"0.82", answerAt("neuron-wrong", 0)},
                                             {"0.8176", answerAt("neuron-wrong", 0)},
                                             {"0.1491", wrong.slopes(1)(0, 0)},
                                             {"0.1219", wrong.deltas(1)(0, 0)},
                                             {"0.66", answerAt("neuron-wrong", 20)},
                                             {"0.09", answerAt("neuron-wrong", 300)}}},
      {"neuron-badly-wrong", given({"0.15", "100", "300", "0.018"}) +
                                 Facts{{"0.98", answerAt("neuron-badly-wrong", 0)},
                                       {"0.982", answerAt("neuron-badly-wrong", 0)},
                                       {"0.01766", badly.slopes(1)(0, 0)},
                                       {"0.0173", badly.deltas(1)(0, 0)},
                                       {"0.82", answerAt("neuron-wrong", 0)},
                                       {"0.96", answerAt("neuron-badly-wrong", 100)},
                                       {"0.20", answerAt("neuron-badly-wrong", 300)}}},
      {"neuron-cross-entropy",
       given({"0.15", "100", "300"}) + Facts{{"0.98", answerAt("neuron-cross-entropy", 0)},
                                             {"0.38", answerAt("neuron-cross-entropy", 20)},
                                             {"0.01", answerAt("neuron-cross-entropy", 300)}}}};
}

std::vector<std::pair<std::string, Session>> scripted() {
  std::vector<std::pair<std::string, Session>> found;
  for (const Lesson &lesson : lessons()) {
    Session session = openLesson(std::string(lesson.name));
    if (session.lesson) {
      found.emplace_back(lesson.name, std::move(session));
    }
  }
  return found;
}

using Translations = std::map<QString, std::set<QString>>;  // by what is said in English

/// All that the window says in a language, from resources/translations.
Translations saidIn(const QString &language) {
  Translations said;
  for (const Translated &entry : translationsOf(language)) {
    for (const QString &form : entry.forms) said[entry.source].insert(form);
  }
  return said;
}

/// What stands in quotation marks, as the language writes them.
QStringList quotedIn(const QString &text) {
  static const QRegularExpression marks(
      QStringLiteral("“([^”]*)”|„([^“]*)“|«\\x{a0}?([^»]*?)\\x{a0}?»"));
  QStringList found;
  for (auto match = marks.globalMatch(text); match.hasNext();) {
    const QRegularExpressionMatch quoted = match.next();
    found += quoted.captured(1) + quoted.captured(2) + quoted.captured(3);
  }
  return found;
}

std::vector<LessonText> allTextsOf(const LessonStep &step) {
  std::vector<LessonText> texts{step.title, step.text};
  if (step.task) texts.push_back(step.task->text);
  if (step.question) {
    texts.insert(texts.end(), {step.question->text, step.question->right, step.question->wrong});
    for (const LessonChoice &choice : step.question->choices) {
      texts.insert(texts.end(), {choice.text, choice.reply});
    }
  }
  return texts;
}

bool isAboutRates(const std::string &name) {
  return std::ranges::any_of(lessons(), [&name](const Lesson &lesson) {
    return lesson.name == name && lesson.group == "Learning rates";
  });
}

}  // namespace

class TestLessonScripts : public QObject {
  Q_OBJECT

 private slots:
  void allButTheIrisesAreLessons() {
    std::set<std::string> without;
    for (const Lesson &lesson : lessons()) {
      if (!openLesson(std::string(lesson.name)).lesson) {
        without.emplace(lesson.name);
      }
    }
    QVERIFY(without == std::set<std::string>({"iris"}));
  }

  void textsAreShortAndInEnglish() {
    for (const auto &[name, session] : scripted()) {
      for (const LessonStep &step : session.lesson->steps) {
        QVERIFY2(english(step.title).size() <= 40, name.c_str());
        QVERIFY2(english(step.text).split(QLatin1Char(' ')).size() <= 60,
                 qPrintable(english(step.text)));
        QVERIFY2(!english(step.text).contains(QLatin1Char('-')) ||
                     english(step.text).contains(QRegularExpression("\\w-\\w")),
                 qPrintable(english(step.text)));  // a minus is U+2212
        for (const QString &text : textsOf(step)) {
          QVERIFY2(text.isEmpty() || text == text.trimmed(), qPrintable(text));
        }
      }
    }
  }

  // In English a lesson is in quotation marks and nothing else; other languages have tabs there,
  // too.
  void whatATextQuotesIsTheTitleOfALessonOrOnTheScreen() {
    std::set<QString> titles;
    for (const Lesson &lesson : lessons()) {
      titles.insert(QString::fromStdString(openLesson(std::string(lesson.name)).title));
    }
    static const QRegularExpression bare(QStringLiteral("\\blesson [A-Z]"));
    std::map<QString, Translations> said;
    for (const char *language : {"de", "fr", "es", "zh_CN"}) {
      said[language] = saidIn(language);
      QVERIFY2(said[language].size() > 1000, language);
    }
    int quoted = 0;
    for (const auto &[name, session] : scripted()) {
      for (const LessonStep &step : session.lesson->steps) {
        for (const LessonText &text : allTextsOf(step)) {
          const QStringList named = quotedIn(english(text));
          QVERIFY2(!english(text).contains(bare), qPrintable(english(text)));
          for (const QString &title : named) {
            ++quoted;
            QVERIFY2(titles.contains(title), qPrintable(title));
          }
          for (const auto &[language, translations] : said) {
            const QString other = QString::fromStdString(text.in(language.toStdString()));
            QStringList there = quotedIn(other);
            for (const QString &title : named) {
              const std::set<QString> &translated = translations.at(title);
              const auto isTitle = [&](const QString &q) { return translated.contains(q); };
              QVERIFY2(there.removeIf(isTitle) == 1, qPrintable(other));
            }
            for (const QString &rest : there) {
              QVERIFY2(std::ranges::any_of(translations,
                                           [&rest](const auto &one) {
                                             return std::ranges::any_of(
                                                 one.second, [&rest](QString shown) {
                                                   return shown.remove(QLatin1Char('&')) == rest;
                                                 });
                                           }),
                       qPrintable(other));
            }
          }
        }
      }
    }
    QVERIFY(quoted >= 6);
  }

  // By Next alone, too, without a task done. What is to be trained may be told beforehand.
  void aStepThatTellsOfTrainingIsReachedTrained() {
    static const QRegularExpression made(
        QStringLiteral("\\b([Aa]t|[Ss]ince|[Ff]rom) step (\\d[\\d,]*)"));
    int told = 0;
    for (const auto &[name, session] : scripted()) {
      std::int64_t reached = session.step;
      for (const LessonStep &step : session.lesson->steps) {
        reached = step.at.step.value_or(reached);
        for (auto match = made.globalMatch(english(step.text)); !step.task && match.hasNext();) {
          const QString number = match.next().captured(2).remove(QLatin1Char(','));
          QVERIFY2(reached >= number.toLongLong(), qPrintable(english(step.text)));
          ++told;
        }
      }
    }
    QVERIFY(told >= 9);
  }

  void noStepIsAboutWhatItsSessionHides() {
    for (const auto &[name, session] : scripted()) {
      const std::vector<Stage> all = stages(session.network.depth());
      const Hidden &hidden = session.hidden;
      for (const LessonStep &step : session.lesson->steps) {
        if (const int stage = step.at.stage.value_or(0); stage > 0) {
          QVERIFY2(!hidden.contains(all[static_cast<std::size_t>(stage - 1)]), name.c_str());
        }
        QVERIFY2(!step.show || !hidden.contains(step.show->entry.quantity), name.c_str());
        if (step.question && step.question->entry) {
          QVERIFY2(!hidden.contains(step.question->entry->quantity), name.c_str());
        }
      }
    }
  }

  void theLessonWithoutBiasesShowsNone() {
    const Session session = at("simultaneous", 1).session();
    QVERIFY(session.network.biases(1).isZero(0) && session.network.biases(2).isZero(0));
    QVERIFY(session.hidden.contains(Hideable::Bias));
    QVERIFY(session.hidden.contains(Hideable::BiasGradient));
  }

  // A number of a text that isn't here, one that is computed otherwise, and one here that no text
  // has any more all fail. Those of the lessons about learning rates hold for neighbouring starts,
  // too.
  void everyNumberOfATextIsComputed_data() { addNudges(); }
  void everyNumberOfATextIsComputed() {
    QFETCH(double, nudge);
    startNudge = nudge;
    const auto back = qScopeGuard([] { startNudge = 0; });
    const std::map<std::string, Facts> facts = allFacts();
    for (const auto &[name, session] : scripted()) {
      if (nudge > 0 && !isAboutRates(name)) continue;
      QVERIFY2(facts.contains(name), name.c_str());
      std::set<QString> found;
      for (const LessonStep &step : session.lesson->steps) {
        for (const QString &text : textsOf(step)) {
          for (const QString &number : numbersIn(text)) {
            found.insert(number);
          }
        }
      }
      std::set<QString> listed;
      for (const auto &[number, value] : facts.at(name)) {
        listed.insert(number);
        const QString told =
            QString::fromStdString(name) + ": " + number + " is " + QString::number(value, 'g', 12);
        QVERIFY2(agree(number, value), qPrintable(told));
      }
      for (const QString &number : found) {
        QVERIFY2(listed.contains(number), qPrintable(QString::fromStdString(name) + ": " + number));
      }
      for (const QString &number : listed) {
        QVERIFY2(found.contains(number), qPrintable(QString::fromStdString(name) + ": " + number));
      }
    }
  }

  // By training alone, where need be with another α, from the start or from where the lesson
  // stands.
  void everyTaskOfTrainingCanBeDone_data() {
    QTest::addColumn<QString>("lesson");
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("before");
    QTest::addColumn<double>("learningRate");
    QTest::addColumn<int>("atMost");
    const auto row = [](const char *lesson, int step, int before, double learningRate, int atMost) {
      QTest::newRow(qPrintable(QStringLiteral("%1, %2").arg(lesson).arg(step)))
          << QString(lesson) << step << before << learningRate << atMost;
    };
    row("article", 16, 0, 0, 100);
    row("full-adder", 3, 0, 0, 1000);
    row("vanishing-gradient", 3, 0, 0, 300);
    row("vanishing-gradient-cured", 2, 0, 0, 300);
    row("rate-too-slow", 1, 0, 0, 200);
    row("rate-too-slow", 3, 200, 5, 100);
    row("rate-good", 1, 0, 0, 800);
    row("rate-good", 3, 0, 10, 100);
    row("rate-oscillating", 1, 0, 0, 100);
    row("rate-oscillating", 4, 60, 10, 30);
    row("rate-stuck", 2, 0, 0, 100);
    row("rate-stuck", 4, 0, 5, 400);
    row("rate-diverging", 1, 0, 0, 600);
    row("rate-diverging", 3, 0, 0.5, 50);
    row("quadratic-slow", 2, 0, 0, 10);
    row("quadratic-never", 2, 0, 0, 5);
    row("quadratic-never", 3, 0, 3.16, 20);
    row("edge-of-stability", 1, 0, 0, 1000);
    row("edge-of-stability", 3, 0, 0, 3000);
    row("plateau", 1, 0, 0, 1000);
    row("plateau", 3, 0, 0, 1700);
    row("neuron-wrong", 2, 0, 0, 100);
    row("neuron-badly-wrong", 3, 0, 0, 100);
    row("neuron-cross-entropy", 2, 0, 0, 100);
  }

  void everyTaskOfTrainingCanBeDone() {
    QFETCH(QString, lesson);
    QFETCH(int, step);
    QFETCH(int, before);
    QFETCH(double, learningRate);
    QFETCH(int, atMost);
    for (const double nudge : nudges) {
      const Session session = nudgedLesson(lesson.toStdString(), nudge);
      LessonProgress progress(session.lesson);
      Stepper stepper(session);
      if (before > 0) {
        stepper.run(before);
      }
      if (learningRate > 0) {
        stepper.trainer().setLearningRate(learningRate);
      }
      stepper.rest();
      progress.goTo(step, *stepper.snapshot(true));
      QVERIFY(progress.step().task);
      QVERIFY(!progress.isDone());
      for (int k = 0; k <= atMost && !progress.isDone(); ++k) {
        progress.observe(*stepper.snapshot(true));
        stepper.wholeStep();
      }
      QVERIFY(progress.isDone());
    }
  }

  // The same tasks are not done by what the lesson is to warn of.
  void aTaskIsNotDoneByTheWrongAlpha() {
    for (const auto &[lesson, step, learningRate] : {std::tuple("quadratic-never", 3, 3.2),
                                                     {"quadratic-never", 3, 3.3},
                                                     {"quadratic-never", 3, 2.9},
                                                     {"rate-good", 3, 5.0},
                                                     {"rate-diverging", 3, 3.0},
                                                     {"rate-diverging", 3, 1.9},
                                                     {"rate-good", 3, 20.0},
                                                     {"rate-good", 3, 12.0},
                                                     {"rate-oscillating", 4, 20.0}}) {
      const Session session = openLesson(lesson);
      LessonProgress progress(session.lesson);
      Stepper stepper(session);
      stepper.trainer().setLearningRate(learningRate);
      stepper.rest();
      progress.goTo(step, *stepper.snapshot(true));
      for (int k = 0; k < 60; ++k) {
        progress.observe(*stepper.snapshot(true));
        stepper.wholeStep();
      }
      QVERIFY2(!progress.isDone(), lesson);
    }
  }
};

QTEST_APPLESS_MAIN(TestLessonScripts)
#include "tst_lessonscripts.moc"
