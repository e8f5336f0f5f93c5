// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/guidebrowser.h"

#include <QFile>
#include <QScrollBar>

#include <algorithm>

// The macro declares a function, which it can't do inside a namespace.
static void loadGuide() {
  Q_INIT_RESOURCE(guide);
}

namespace chainrule {
namespace {

constexpr int margin = 24;  // px, around a page

}  // namespace

GuideBrowser::GuideBrowser(QWidget *parent) : QTextBrowser(parent) {
  loadGuide();
  document()->setDocumentMargin(margin);
  setOpenExternalLinks(true);
  setTextInteractionFlags(Qt::TextBrowserInteraction);
}

QUrl GuideBrowser::url(const QString &place) {
  return QUrl(QStringLiteral("qrc:/guide/") + place);
}

void GuideBrowser::setTheme(const Theme &theme) {
  m_theme = theme;
  setFont(theme.textFont(15));
  QPalette colours = theme.palette();
  colours.setColor(QPalette::Base, theme.canvas);
  colours.setColor(QPalette::Link, theme.ink);
  setPalette(colours);
  loadAgain();
}

void GuideBrowser::loadAgain() {
  if (!source().isEmpty()) {
    const int place = verticalScrollBar()->value();
    reload();
    verticalScrollBar()->setValue(place);
  }
}

void GuideBrowser::resizeEvent(QResizeEvent *event) {
  QTextBrowser::resizeEvent(event);
  const int width = std::max(200, viewport()->width() - 2 * margin);
  if (width != m_widthOfPictures) {
    m_widthOfPictures = width;
    loadAgain();
  }
}

QVariant GuideBrowser::loadResource(int type, const QUrl &name) {
  if (type == QTextDocument::StyleSheetResource) {
    return styleSheetOfPages();
  }
  if (type == QTextDocument::ImageResource) {
    return picture(name);
  }
  QString page = QString::fromUtf8(QTextBrowser::loadResource(type, name).toByteArray());
  const auto navigation = page.indexOf(QLatin1String("<nav>"));
  const auto end = page.indexOf(QLatin1String("</nav>"));
  if (navigation >= 0 && end > navigation) {  // the window has the contents beside the page
    page.remove(navigation, end - navigation);
  }
  return page;
}

QString GuideBrowser::styleSheetOfPages() const {
  const auto px = [this](double size) {
    return QString::number(std::lround(size * m_theme.scale)) + QStringLiteral("px");
  };
  return QStringLiteral(
             "body { color: %1; }"
             "h1 { font-size: %5; font-weight: 600; margin-top: 4px; margin-bottom: 14px; }"
             "h2 { font-size: %6; font-weight: 600; margin-top: 26px; margin-bottom: 8px; }"
             "h3 { font-size: %7; font-weight: 600; margin-top: 18px; margin-bottom: 6px; }"
             "p, li { line-height: 135%; margin-top: 7px; margin-bottom: 7px; }"
             "table { border-collapse: collapse; border-color: %2; margin-top: 8px; }"
             "th, td { border: 1px solid %2; padding: 5px 9px; }"
             "th { font-weight: 600; text-align: left; background-color: %3; }"
             "code, pre { background-color: %3; font-family: 'DejaVu Sans Mono', monospace; "
             "font-size: %8; }"
             "a { color: %4; }")
      .arg(m_theme.ink.name(), m_theme.hairline.name(), m_theme.chrome.name(), m_theme.ink.name(),
           px(27), px(20), px(16), px(13));
}

QVariant GuideBrowser::picture(const QUrl &name) const {
  QString file = QLatin1Char(':') + name.path();
  if (m_theme.dark) {
    const QString dark = QString(file).replace(QLatin1String("-light."), QLatin1String("-dark."));
    file = QFile::exists(dark) ? dark : file;
  }
  // Of one with a palette, scaling would make another with some palette.
  QImage image = QImage(file).convertToFormat(QImage::Format_RGB32);
  const auto width = static_cast<int>(m_widthOfPictures * devicePixelRatioF());
  if (width > 0 && image.width() > width) {
    image = image.scaledToWidth(width, Qt::SmoothTransformation);
    image.setDevicePixelRatio(devicePixelRatioF());
  }
  return image;
}

}  // namespace chainrule
