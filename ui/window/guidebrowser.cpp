// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/guidebrowser.h"

#include <QFile>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

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
  setFont(theme.textFont(size(15)));
  QPalette colours = theme.palette();
  colours.setColor(QPalette::Base, theme.canvas);
  colours.setColor(QPalette::Link, theme.ink);
  setPalette(colours);
  loadAgain();
}

double GuideBrowser::size(double pixels) const {
  return pixels * std::pow(1.1, m_zoom);
}

void GuideBrowser::zoom(int steps) {
  constexpr int most = 8;
  m_zoom = std::clamp(m_zoom + steps, -most, most);
  setFont(m_theme.textFont(size(15)));
  loadAgain();
}

void GuideBrowser::loadAgain() {
  if (!source().isEmpty()) {
    const QScrollBar *bar = verticalScrollBar();
    const double place = static_cast<double>(bar->value()) / std::max(1, bar->maximum());
    reload();
    verticalScrollBar()->setValue(qRound(place * bar->maximum()));
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
  // Else a picture is part of the text before it, and makes its lines as high as itself.
  const QString picture = QStringLiteral("<p style=\"line-height: 100%\">");
  page.replace(QLatin1String("<picture>"), picture);
  page.replace(QLatin1String("</picture>"), QLatin1String("</p>"));
  page.replace(QLatin1String("<p><img"), picture + QLatin1String("<img"));
  // Of a table, Qt takes these from its attributes alone.
  page.replace(QLatin1String("<table>"),
               QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"6\">"));
  page.replace(QLatin1String("<th>"),
               QStringLiteral("<th align=\"left\" bgcolor=\"%1\">").arg(m_theme.chrome.name()));
  return page;
}

QString GuideBrowser::styleSheetOfPages() const {
  const auto px = [this](double pixels) {
    return QString::number(std::lround(size(pixels) * m_theme.scale)) + QStringLiteral("px");
  };
  return QStringLiteral(
             "body { color: %1; }"
             "h1 { font-size: %4; font-weight: 600; margin-top: 4px; margin-bottom: 14px; }"
             "h2 { font-size: %5; font-weight: 600; margin-top: 26px; margin-bottom: 8px; }"
             "h3 { font-size: %6; font-weight: 600; margin-top: 18px; margin-bottom: 6px; }"
             "p, li { line-height: 135%; margin-top: 7px; margin-bottom: 7px; }"
             "table { border-collapse: collapse; border-style: solid; border-color: %2; "
             "margin-top: 8px; margin-bottom: 8px; }"
             "th { font-weight: 600; }"
             "code, pre { background-color: %3; font-family: 'DejaVu Sans Mono', monospace; "
             "font-size: %7; }"
             "a { color: %1; }")
      .arg(m_theme.ink.name(), m_theme.hairline.name(), m_theme.chrome.name(), px(27), px(20),
           px(16), px(13));
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
