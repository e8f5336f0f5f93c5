// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"

#include <QtTest>

class TestCommandLineErrors : public QObject {
  Q_OBJECT

 private slots:
  void aFileThatCannotBeReadExitsWith1_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("message");
    QTest::newRow("missing") << QStringList{"train", "/missing/a.chainrule"} << QByteArray()
                             << "/missing/a.chainrule: cannot be read: No such file or directory";
    QTest::newRow("a directory") << QStringList{"check", "/"} << QByteArray()
                                 << "/: a file expected, a directory found";
    QTest::newRow("no lesson") << QStringList{"trace", "lesson:xor"} << QByteArray()
                               << "lesson:xor: no such lesson; \"chainrule lessons\" lists them";
    QTest::newRow("a bad session")
        << QStringList{"train", "-"}
        << QByteArray(R"json({"format": "chainrule.session", "version": 1,
             "network": {"sizes": [1, 1], "weights": [[[1, 2]]]}})json")
        << "standard input: network.weights[0][0]: 1 number expected, 2 found";
    QTest::newRow("a bad table") << QStringList{"import", "-", "-o", "/missing/x"}
                                 << QByteArray("petal width,kind\n1,x\nabc,y\n3,x\n")
                                 << "standard input: row 3, column petal width: a number "
                                    "expected, \"abc\" found";
    QTest::newRow("no such target")
        << QStringList{"import", "-", "--targets", "c", "-o", "/missing/x"}
        << QByteArray("a,b\n1,2\n") << "standard input: row 1: a column \"c\" expected, none found";
    QTest::newRow("a target by the name of two columns")
        << QStringList{"import", "-", "--targets", "a", "-o", "/missing/x"}
        << QByteArray("a,b,a\n1,2,3\n")
        << "standard input: row 1: a column \"a\" expected, 2 found";
    QTest::newRow("a column without a name")
        << QStringList{"import", "-", "-o", "/missing/x"} << QByteArray("a,,b\n1,2,3\n")
        << "standard input: row 1, column 2: a name expected, nothing found";
    QTest::newRow("a path, in what its content lacks")
        << QStringList{"train", "/dev/null"} << QByteArray()
        << "/dev/null: line 1, column 1: valid JSON expected, the end of the file found";
    QTest::newRow("nowhere to draw")
        << QStringList{"render", "lesson:article", "-o", "/missing/x.png"} << QByteArray()
        << "/missing/x.png: cannot be written: No such file or directory";
    QTest::newRow("nowhere to export")
        << QStringList{"export",  "lesson:article", "--to", "csv",
                       "--steps", "1000000000000",  "-o",   "/missing/x"}
        << QByteArray() << "/missing/x: cannot be written: No such file or directory";
    QTest::newRow("exported onto a device")
        << QStringList{"export", "lesson:article", "--to", "csv", "-o", "/dev/null"} << QByteArray()
        << "/dev/null: cannot be written: a regular file expected";
    QTest::newRow("nowhere to save")
        << QStringList{"train",         "lesson:article", "--steps",
                       "1000000000000", "--save",         "/missing/x"}
        << QByteArray() << "/missing/x: cannot be written: No such file or directory";
    QTest::newRow("nowhere for a sweep's table")
        << QStringList{"sweep", "lesson:article", "--csv", "/missing/x"} << QByteArray()
        << "/missing/x: cannot be written: No such file or directory";
    QTest::newRow("saved onto a device")
        << QStringList{"train", "lesson:article", "--csv", "/dev/null"} << QByteArray()
        << "/dev/null: cannot be written: a regular file expected";
  }

  void aFileThatCannotBeReadExitsWith1() {
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(QString, message);
    const Result result = run(arguments, input);
    QCOMPARE(result.status, 1);
    QCOMPARE(QString::fromUtf8(result.errors), "chainrule: " + message + '\n');
    QCOMPARE(result.output, QByteArray());
  }

  void aFileOpenInAWindowIsNotWritten_data() {
    QTest::addColumn<QStringList>("arguments");
    const QString session = QStringLiteral("lesson:article");
    QTest::newRow("trained and saved, before the first step")
        << QStringList{"train", session, "--steps", "1000000000000", "--save"};
    QTest::newRow("a table of costs") << QStringList{"train", session, "--csv"};
    QTest::newRow("an imported table")
        << QStringList{"import", CHAINRULE_RESOURCES "/datasets/iris.csv", "-o"};
    QTest::newRow("an export") << QStringList{"export", session, "--to", "csv", "-o"};
    QTest::newRow("a picture") << QStringList{"render", session, "-o"};
  }

  void aFileOpenInAWindowIsNotWritten() {
    QFETCH(QStringList, arguments);
    const QTemporaryDir folder;
    const QString path = folder.filePath("open.chainrule.png");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("as it was") > 0);
    file.close();
    QLockFile lock(folder.filePath(".open.chainrule.png.lock"));  // as the window's FileLock
    lock.setStaleLockTime(0);
    QVERIFY(lock.tryLock());
    qint64 process = 0;
    QString host;
    QString program;
    QVERIFY(lock.getLockInfo(&process, &host, &program));

    const Result refused = run(arguments + QStringList(path));
    QCOMPARE(refused.status, 1);
    QCOMPARE(QString::fromUtf8(refused.errors),
             QStringLiteral("chainrule: %1: cannot be written: open elsewhere (%2, process %3)\n")
                 .arg(path, program)
                 .arg(process));
    QCOMPARE(refused.output, QByteArray());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("as it was"));
    file.close();

    lock.unlock();
    arguments.replaceInStrings("1000000000000", "1");
    QCOMPARE(run(arguments + QStringList(path)).status, 0);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() != "as it was");
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList("open.chainrule.png"));
  }

  void aWrongCommandLineExitsWith2_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("message");
    QTest::newRow("no file") << QStringList{"train"} << "FILE expected, nothing found";
    QTest::newRow("two files") << QStringList{"train", "a", "b"}
                               << "one FILE expected, \"b\" found as well";
    QTest::newRow("unknown option")
        << QStringList{"train", "lesson:article", "--step", "1"} << "unknown option \"--step\"";
    QTest::newRow("option of another command")
        << QStringList{"check", "lesson:article", "--sample", "1"} << "unknown option \"--sample\"";
    QTest::newRow("no value") << QStringList{"train", "lesson:article", "--steps"}
                              << "--steps: a value expected, nothing found";
    QTest::newRow("value for a flag") << QStringList{"train", "lesson:article", "--json=yes"}
                                      << "--json: no value expected, \"yes\" found";
    QTest::newRow("twice") << QStringList{"train", "lesson:article", "--steps", "1", "--steps=2"}
                           << "--steps: expected once, found twice";
    QTest::newRow("steps a word")
        << QStringList{"train", "lesson:article", "--steps", "many"}
        << "--steps: a whole number from 0 to 9007199254740992 expected, \"many\" found";
    QTest::newRow("steps negative")
        << QStringList{"trace", "lesson:article", "--steps", "-1"}
        << "--steps: a whole number from 0 to 9007199254740992 expected, \"-1\" found";
    QTest::newRow("steps with a fraction")
        << QStringList{"train", "lesson:article", "--steps", "1.5"}
        << "--steps: a whole number from 0 to 9007199254740992 expected, \"1.5\" found";
    QTest::newRow("learning rate negative")
        << QStringList{"train", "lesson:article", "--learning-rate", "-0.5"}
        << "--learning-rate: a number of at least 0 expected, \"-0.5\" found";
    QTest::newRow("learning rate infinite")
        << QStringList{"train", "lesson:article", "--learning-rate", "inf"}
        << "--learning-rate: a number of at least 0 expected, \"inf\" found";
    QTest::newRow("learning rate with a comma")
        << QStringList{"train", "lesson:article", "--learning-rate", "0,5"}
        << "--learning-rate: a number of at least 0 expected, \"0,5\" found";
    QTest::newRow("sample beyond the rows")
        << QStringList{"trace", "lesson:full-adder", "--sample", "8"}
        << "--sample: a whole number from 0 to 7 expected, \"8\" found";
    QTest::newRow("learning rates from 0") << QStringList{"sweep", "lesson:article", "--from", "0"}
                                           << "--from: a number above 0 expected, \"0\" found";
    QTest::newRow("learning rates that fall")
        << QStringList{"sweep", "lesson:article", "--from", "1", "--to", ".5"}
        << "--from and --to: a smaller and a larger number expected, 1 and 0.5 found";
    QTest::newRow("one learning rate")
        << QStringList{"sweep", "lesson:article", "--count", "1"}
        << "--count: a whole number from 2 to 1024 expected, \"1\" found";
    QTest::newRow("sweep steps negative")
        << QStringList{"sweep", "lesson:article", "--steps", "-1"}
        << "--steps: a whole number from 0 to 9007199254740991 expected, \"-1\" found";
    QTest::newRow("a sweep's table over its session")
        << QStringList{"sweep", "CMakeLists.txt", "--csv", "./CMakeLists.txt"}
        << "--csv: another file than the session's expected, \"./CMakeLists.txt\" found";
    QTest::newRow("import without a target file")
        << QStringList{"import", "a.csv"} << "-o with a value expected, nothing found";
    QTest::newRow("hidden size 0")
        << QStringList{"import", CHAINRULE_RESOURCES "/datasets/iris.csv", "--hidden", "3,0", "-o",
                       "x"}
        << "--hidden: a whole number from 1 to 1000000 expected, \"0\" found";
    QTest::newRow("empty in a list")
        << QStringList{"import", "a.csv", "--targets", "a,,b", "-o", "x"}
        << "--targets: a list with commas expected, \"a,,b\" found";
    QTest::newRow("a target twice")
        << QStringList{"import", "a.csv", "--targets", "y,\"y\"", "-o", "x"}
        << "--targets: every column once expected, \"y\" found twice";
    QTest::newRow("an open quotation mark in a list")
        << QStringList{"import", "a.csv", "--targets", "\"a,b", "-o", "x"}
        << "--targets: a list with commas expected, \"\"a,b\" found";
    QTest::newRow("one file for two outputs")
        << QStringList{"train", "lesson:article", "--csv", "out", "--save", "./out"}
        << "--csv and --save: two files expected, \"./out\" found for both";
    QTest::newRow("a table over its session")
        << QStringList{"train", "CMakeLists.txt", "--csv", "./CMakeLists.txt"}
        << "--csv: another file than the session's expected, \"./CMakeLists.txt\" found";
    QTest::newRow("a table onto standard output")
        << QStringList{"train", "lesson:article", "--csv", "-"}
        << "--csv: the name of a file to write expected, \"-\" found";
    QTest::newRow("a session onto standard output")
        << QStringList{"import", "a.csv", "-o", "-"}
        << "-o: the name of a file to write expected, \"-\" found";
    QTest::newRow("an export without a format")
        << QStringList{"export", "lesson:article", "-o", "x"}
        << "--to with a format expected (csv, pytorch, latex, html, svg, pdf, png), nothing found";
    QTest::newRow("an unknown format")
        << QStringList{"export", "lesson:article", "--to", "xlsx", "-o", "x"}
        << "--to: one of csv, pytorch, latex, html, svg, pdf, png expected, \"xlsx\" found";
    QTest::newRow("digits of a table")
        << QStringList{"export", "lesson:article", "--to", "csv", "--digits", "6", "-o", "x"}
        << "--digits: not an option of --to csv";
    QTest::newRow("more digits than a double has")
        << QStringList{"export", "lesson:article", "--to", "html", "--digits", "18", "-o", "x"}
        << "--digits: a whole number from 1 to 17 expected, \"18\" found";
    QTest::newRow("a sample that is not there")
        << QStringList{"export", "lesson:article", "--to", "html", "--samples", "1", "-o", "x"}
        << "--samples: a whole number from 0 to 0 expected, \"1\" found";
    QTest::newRow("a sample of another step")
        << QStringList{"export", "lesson:iris", "--to", "latex", "--samples", "0", "-o", "x"}
        << "--samples: samples of the step (43, 29, 65, 40, 147, 42, 89, 17, 6 and 31) "
           "expected, 0 found";
    QTest::newRow("an export without a file to write")
        << QStringList{"export", "lesson:article", "--to", "csv"}
        << "-o with a value expected, nothing found";
    QTest::newRow("an export onto standard output")
        << QStringList{"export", "lesson:article", "--to", "csv", "-o", "-"}
        << "-o: the name of a file to write expected, \"-\" found";
    QTest::newRow("an option of another format")
        << QStringList{"export", "lesson:article", "--to", "csv", "--theme", "dark", "-o", "x"}
        << "--theme: not an option of --to csv";
    QTest::newRow("a stage beyond the last")
        << QStringList{"export", "lesson:article", "--to", "svg", "--stage", "13", "-o", "x"}
        << "--stage: a whole number from 0 to 12 expected, \"13\" found";
    QTest::newRow("an export over its session")
        << QStringList{"export", "CMakeLists.txt", "--to", "csv", "-o", "./CMakeLists.txt"}
        << "-o: another file than the session's expected, \"./CMakeLists.txt\" found";
    QTest::newRow("render stage") << QStringList{"render", "lesson:article", "-o",
                                                 "x.png",  "--stage",        "13"}
                                  << "--stage: a whole number from 0 to 12 expected, \"13\" found";
    QTest::newRow("render into another format")
        << QStringList{"render", "lesson:article", "-o", "x.jpg"}
        << "-o: a name that ends in .png expected, \"x.jpg\" found";
    QTest::newRow("render without a suffix")
        << QStringList{"render", "lesson:article", "-o", "png"}
        << "-o: a name that ends in .png expected, \"png\" found";
    QTest::newRow("lessons with an argument")
        << QStringList{"lessons", "all"} << "no argument expected, \"all\" found";
    QTest::newRow("render without a picture")
        << QStringList{"render", "lesson:article"} << "-o with a value expected, nothing found";
    QTest::newRow("render size") << QStringList{"render", "lesson:article", "-o",
                                                "x.png",  "--size",         "800x600"}
                                 << "--size, width: a whole number from 1024 to 16384 expected, "
                                    "\"800\" found";
    QTest::newRow("render theme") << QStringList{"render", "lesson:article", "-o",
                                                 "x.png",  "--theme",        "blue"}
                                  << "--theme: light or dark expected, \"blue\" found";
    QTest::newRow("render language")
        << QStringList{"render", "lesson:article", "-o", "x.png", "--language", "it"}
        << "--language: one of en, de, fr, es, zh_CN expected, \"it\" found";
    QTest::newRow("a language of another command")
        << QStringList{"trace", "lesson:article", "--language", "de"}
        << "unknown option \"--language\"";
    QTest::newRow("unknown command")
        << QStringList{"learn", "lesson:article"} << "unknown command \"learn\"";
  }

  void aWrongCommandLineExitsWith2() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, message);
    const Result result = run(arguments);
    QCOMPARE(result.status, 2);
    QCOMPARE(QString::fromUtf8(result.errors),
             "chainrule: " + message + " (chainrule --help says more)\n");
    QCOMPARE(result.output, QByteArray());
  }
};

QTEST_GUILESS_MAIN(TestCommandLineErrors)
#include "tst_commandlineerrors.moc"
