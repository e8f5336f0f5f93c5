// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>
#include <QXmlStreamReader>

namespace {

struct Message {
  QString context;
  QString source;
  QStringList translations;  // of a text that counts, one for each plural
  bool isUnfinished = false;
};

QList<Message> messagesOf(const QString &path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return {};
  QXmlStreamReader reader(&file);
  QList<Message> messages;
  QString context;
  while (!reader.atEnd()) {
    reader.readNext();
    if (!reader.isStartElement()) continue;
    const auto name = reader.name();
    if (name == u"name") {
      context = reader.readElementText();
    } else if (name == u"message") {
      messages.append(Message{context, {}, {}, false});
    } else if (name == u"source") {
      messages.last().source = reader.readElementText();
    } else if (name == u"translation") {
      Message &message = messages.last();
      message.isUnfinished = reader.attributes().hasAttribute("type");
      QString text;
      while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isEndElement() && reader.name() == u"translation") break;
        if (reader.isCharacters()) text += reader.text();
        if (reader.isStartElement() && reader.name() == u"numerusform") {
          message.translations << reader.readElementText();
        }
      }
      if (message.translations.isEmpty()) message.translations << text;
    }
  }
  return reader.hasError() ? QList<Message>() : messages;
}

QSet<QString> marksIn(const QString &text) {
  static const QRegularExpression mark("%(?:[1-9]|n)");
  QSet<QString> marks;
  for (auto found = mark.globalMatch(text); found.hasNext();) marks << found.next().captured();
  return marks;
}

// "&" before a letter opens a menu's entry; "&amp;" and "& " don't.
qsizetype acceleratorsIn(const QString &text) {
  static const QRegularExpression accelerator("&(?=[^\\s&;])(?!amp;|lt;|gt;|nbsp;)");
  return text.count(accelerator);
}

}  // namespace

class TestTranslations : public QObject {
  Q_OBJECT

 private slots:
  void everyLanguageSaysEverything_data() {
    QTest::addColumn<QString>("path");
    const QDir folder(CHAINRULE_RESOURCES "/translations");
    for (const QString &name : folder.entryList({"*.ts"})) {
      QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
  }

  void everyLanguageSaysEverything() {
    QFETCH(QString, path);
    const QList<Message> messages = messagesOf(path);
    QVERIFY(messages.size() > 1000);
    for (const Message &message : messages) {
      const QByteArray where = (message.context + ": " + message.source).toUtf8();
      QVERIFY2(!message.isUnfinished, where);
      for (const QString &translation : message.translations) {
        QVERIFY2(!translation.trimmed().isEmpty(), where);
        QSet<QString> lost = marksIn(message.source) - marksIn(translation);
        if (message.translations.size() > 1) lost.remove("%n");  // "one" may be a word
        QVERIFY2(lost.isEmpty(), where);
        QVERIFY2((marksIn(translation) - marksIn(message.source)).isEmpty(), where);
        QVERIFY2(acceleratorsIn(translation) == acceleratorsIn(message.source), where);
      }
    }
  }
};

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
