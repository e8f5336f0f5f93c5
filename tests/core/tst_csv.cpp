// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/csv.h"

#include <QtTest>

#include <cmath>

using namespace chainrule;

namespace {

Table table(const std::string &text) {
  return Table(text, "t.csv");
}

std::vector<std::string> row(const Table &table, int row) {
  std::vector<std::string> cells;
  for (int column = 0; column < table.columns(); ++column) {
    cells.emplace_back(table.cell(row, column));
  }
  return cells;
}

using Cells = std::vector<std::string>;

}  // namespace

class TestCsv : public QObject {
  Q_OBJECT

 private slots:
  void aHeaderAndItsRowsAreRead() {
    const Table t = table("a,b\n1,2\n3,4\n");
    QCOMPARE(t.columns(), 2);
    QCOMPARE(t.rows(), 2);
    QCOMPARE(t.header(1), std::string("b"));
    QVERIFY(row(t, 1) == Cells({"3", "4"}));
    QCOMPARE(t.separator(), ',');
  }

  void theLastLineNeedsNoEnd() { QVERIFY(row(table("a,b\n1,2"), 0) == Cells({"1", "2"})); }

  void linesMayEndWithCrLf() {
    const Table t = table("a,b\r\n1,2\r\n3,\r\n");
    QCOMPARE(t.rows(), 2);
    QVERIFY(row(t, 1) == Cells({"3", ""}));
  }

  void aByteOrderMarkIsPassedOver() {
    QCOMPARE(table("\xEF\xBB\xBF"
                   "a,b\n1,2\n")
                 .header(0),
             std::string("a"));
  }

  void emptyLinesArePassedOver() {
    const Table t = table("\n\na,b\n\n1,2\n\r\n3,4\n\n");
    QCOMPARE(t.rows(), 2);
    QVERIFY(row(t, 1) == Cells({"3", "4"}));
  }

  void theSeparatorIsFound_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("separator");
    QTest::addColumn<int>("columns");
    QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << ',' << 2;
    QTest::newRow("semicolon") << QByteArray("a;b\n1;2\n") << ';' << 2;
    QTest::newRow("tab") << QByteArray("a\tb\n1\t2\n") << '\t' << 2;
    QTest::newRow("semicolon with decimal commas") << QByteArray("a;b\n1,5;2,5\n") << ';' << 2;
    QTest::newRow("semicolon with commas in names")
        << QByteArray("length, width, cm;b\n1,5;2,5\n1;2\n") << ';' << 2;
    QTest::newRow("tab with commas in texts") << QByteArray("a\tb\nx, y\t2\nz\t3\n") << '\t' << 2;
    QTest::newRow("comma with a quoted semicolon")
        << QByteArray("a,b,c\n\"1;2\",2,3\n4,5,6\n") << ',' << 3;
    QTest::newRow("one column") << QByteArray("a\n1\n2\n") << ',' << 1;
  }

  void theSeparatorIsFound() {
    QFETCH(QByteArray, text);
    QFETCH(char, separator);
    QFETCH(int, columns);
    const Table t = table(text.toStdString());
    QCOMPARE(t.separator(), separator);
    QCOMPARE(t.columns(), columns);
  }

  void quotedCellsMayHoldAnything() {
    const Table t = table("\"a,1\",b\r\n\"x \"\"y\"\"\r\nz\",  \" 2 \"  \n\"\",3\n");
    QCOMPARE(t.header(0), std::string("a,1"));
    QVERIFY(row(t, 0) == Cells({"x \"y\"\r\nz", " 2 "}));
    QVERIFY(row(t, 1) == Cells({"", "3"}));
  }

  void aQuotationMarkInsideAPlainCellIsKept() {
    QVERIFY(row(table("a,b\n5\" pipe,2\n"), 0) == Cells({"5\" pipe", "2"}));
  }

  void spacesAroundPlainCellsGo() {
    QVERIFY(row(table("a, b\n 1 ,\t2 \n"), 0) == Cells({"1", "2"}));
  }

  void numbersAreReadWithAPoint_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("number");  // NaN: none
    QTest::newRow("whole") << "12" << 12.0;
    QTest::newRow("fraction") << "0.1" << 0.1;
    QTest::newRow("bare fraction") << ".5" << 0.5;
    QTest::newRow("negative") << "-3.5" << -3.5;
    QTest::newRow("plus") << "+3" << 3.0;
    QTest::newRow("minus sign") << "\u22123" << -3.0;
    QTest::newRow("exponent") << "1e-3" << 1e-3;
    QTest::newRow("smallest") << "5e-324" << 5e-324;
    QTest::newRow("empty") << "" << std::nan("");
    QTest::newRow("word") << "abc" << std::nan("");
    QTest::newRow("unit") << "3 cm" << std::nan("");
    QTest::newRow("NaN") << "nan" << std::nan("");
    QTest::newRow("infinite") << "-inf" << std::nan("");
    QTest::newRow("too large") << "1e999" << std::nan("");
    QTest::newRow("two signs") << "+-3" << std::nan("");
    QTest::newRow("two minus signs") << "\u2212-3" << std::nan("");
    QTest::newRow("hexadecimal") << "0x10" << std::nan("");
    QTest::newRow("comma") << "1,5" << std::nan("");
  }

  void numbersAreReadWithAPoint() {
    QFETCH(QString, text);
    QFETCH(double, number);
    const auto found = numberIn(text.toStdString(), '.');
    QCOMPARE(found.has_value(), !std::isnan(number));
    if (found) {
      QCOMPARE(*found, number);
    }
  }

  void decimalCommasAreUnderstoodBetweenSemicolons() {
    const Table t = table("a;b\n1,5;2\n-0,25;3e1\n");
    QVERIFY(t.hasDecimalComma());
    QCOMPARE(t.number(0, 0).value(), 1.5);
    QCOMPARE(t.number(1, 0).value(), -0.25);
    QCOMPARE(t.number(1, 1).value(), 30.0);
  }

  void pointsAndCommasInOneTableAreNotGuessedAt() {
    const Table t = table("a;b\n1,5;2.5\n");
    QVERIFY(!t.hasDecimalComma());
    QVERIFY(!t.number(0, 0));
    QCOMPARE(t.number(0, 1).value(), 2.5);
  }

  void aColumnIsNumericWhenAtLeastHalfItsCellsAre() {
    const Table t = table("a,b,c\n1,x,x\n2,y,3\ntwo,4,y\n");
    QVERIFY(t.isNumeric(0));
    QVERIFY(!t.isNumeric(1));
    QVERIFY(!t.isNumeric(2));
  }

  void classesComeInTheOrderOfTheirFirstAppearance() {
    QVERIFY(table("a,b\n1,z\n2,a\n3,z\n4,m\n").classes(1) == Cells({"z", "a", "m"}));
  }

  void aBadTableIsRefusedWithItsReason_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    const auto refusal = [](const char *name, const std::string &text, const char *message) {
      QTest::newRow(name) << QByteArray::fromStdString(text)
                          << "t.csv: " + QString::fromUtf8(message);
    };
    refusal("empty", "", "a row of names expected, nothing found");
    refusal("empty lines", "\n\r\n\n", "a row of names expected, nothing found");
    refusal("no header", "1,2\n3,4\n", "row 1: a row of names expected, numbers found");
    refusal("no name", "a,,c\n1,2,3\n", "row 1, column 2: a name expected, nothing found");
    refusal("only a header", "a,b\n", "at least 1 row under the names expected, 0 found");
    refusal("too few cells", "a,b\n1,2\n3\n", "row 3: 2 cells expected, 1 found");
    refusal("too many cells", "a,b\n1,2\n\n3,4,5\n", "row 4: 2 cells expected, 3 found");
    refusal("no closing mark", "a,b\n1,\"2\n3,4\n",
            "row 2, column b: a closing quotation mark expected, the end of the file found");
    refusal("no closing mark in the header", "a,\"b\n1,2\n",
            "row 1, column 2: a closing quotation mark expected, the end of the file found");
    refusal("text behind a closing mark", "a,b\n\"1\"x,2\n",
            "row 2, column a: a separator behind the closing quotation mark expected, \"x,2\" "
            "found");
    refusal("Latin-1", "a,b\n1,\xE9\n", "line 2, column 3: UTF-8 text expected, other bytes found");
    std::string many = "a\n";
    for (int k = 0; k < 1'000'001; ++k) {
      many += "1\n";
    }
    refusal("a million and one rows", many,
            "row 1000002: at most 1000000 rows expected, more found");
  }

  void aBadTableIsRefusedWithItsReason() {
    QFETCH(QByteArray, text);
    QFETCH(QString, message);
    try {
      table(text.toStdString());
      QFAIL("the table was read");
    } catch (const FileError &error) {
      QCOMPARE(QString::fromUtf8(error.what()), message);
    }
  }
};

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
