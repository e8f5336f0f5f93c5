// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "output.h"
#include "theme.h"

#include <QIcon>
#include <QStyleFactory>

namespace chainrule {
namespace {

// What Qt has to say about the surroundings (no XDG_RUNTIME_DIR, say) is no error of a command.
void keepQuiet(QtMsgType type, const QMessageLogContext &, const QString &message) {
  if (type == QtFatalMsg) {
    complain(message.toStdString());
  }
}

}  // namespace

Application::Application(const Words &words)
    : m_words(std::make_unique<Words>(words)),
      m_pointers(std::make_unique<std::vector<char *>>()),
      m_count(std::make_unique<int>()) {
  m_words->insert(m_words->begin(), "chainrule");
  for (std::string &word : *m_words) {
    m_pointers->push_back(word.data());
  }
  m_pointers->push_back(nullptr);
  *m_count = static_cast<int>(m_words->size());
  m_application = std::make_unique<QApplication>(*m_count, m_pointers->data());
  QApplication::setApplicationVersion(QStringLiteral(CHAINRULE_VERSION));
  QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
  QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/chainrule.svg")));
  loadEmbeddedFonts();
}

Application Application::withoutDisplay() {
  qInstallMessageHandler(keepQuiet);
  qputenv("QT_QPA_PLATFORM", "offscreen");
  return Application({});
}

}  // namespace chainrule
