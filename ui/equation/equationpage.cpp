// SPDX-License-Identifier: GPL-3.0-or-later
#include "equation/equationpage.h"

#include "equation/equationaccessible.h"
#include "equation/formulalines.h"
#include "equation/stepsummary.h"
#include "explain/plaintext.h"
#include "explain/speech.h"
#include "numberformat.h"

#include <QFontMetricsF>
#include <QPaintEvent>

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

namespace chainrule {

namespace {

// In pixels at scale 1.
constexpr double headingSize = 12.5;
constexpr double equationSize = 31;
constexpr double smallerEquationSize = 25.5;  // in a dock narrower than this
constexpr double narrowDock = 400;
constexpr double rulesScale = 0.78;  // of the update's two rules, to share a line
constexpr double valueSize = 19;
constexpr double wordsSize = 14;
constexpr double legendSymbolSize = 17;
constexpr double legendWordsSize = 13;
constexpr double legendGap = 16;
constexpr double legendPitch = 27;
constexpr double summaryGap = 6;
constexpr double cellWidth = 56;      // of a matrix
constexpr double besideMatrix = 110;  // the vector it is multiplied by

struct Spacing {
  double margin = 19;
  double headingBaseline = 27;
  double equationTop = 44;
  double lineGap = 12;
  double shapesSize = 16;  // its numbers are 12 high
  double shapesBaseline = 12;
  double bottomGap = 8;
};
constexpr Spacing compactSpacing{12, 19, 27, 2, 15, 10, 0};

Spacing spacingOf(bool compact) {
  return compact ? compactSpacing : Spacing();
}

QString plain(const Formula &formula) {
  return QString::fromStdString(plainText(formula));
}

bool hasTwoStatements(const Formula &formula) {
  return formula.children.size() == 3 && formula.children[1].kind == Formula::Kind::Upright;
}

// "4×1 = (4×2)(2×1) ∘ 4×1", set like an equation.
Formula shapesFormula(const QString &shapes) {
  Formula formula;
  for (const QString &word : shapes.split(u' ')) {
    const bool isOperator = word.size() == 1 && !word.front().isLetterOrNumber();
    formula.children.push_back(isOperator ? op(word.toStdString()) : number(word.toStdString()));
  }
  return formula;
}

double wrappedHeight(const QFont &font, double width, const QString &text) {
  return QFontMetricsF(font)
      .boundingRect(QRectF(0, 0, width, 10000), Qt::TextWordWrap, text)
      .height();
}

}  // namespace

EquationPage::EquationPage(QWidget *parent) : QWidget(parent), m_theme(Theme::light()) {
  installEquationAccessibility();  // before anything makes Qt ask for this page's
  m_summary = new StepSummary(this);
  m_summary->setRulesShown(false);  // they are the equation
  m_summary->hide();
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setAccessibleName(tr("Equation"));
}

EquationPage::Change::~Change() {
  if (--m_page->m_changes == 0 && !m_page->m_isArranged) m_page->arrange();
}

void EquationPage::setTheme(const Theme &theme) {
  m_theme = theme;
  m_summary->setTheme(theme);
  arrange();
}

void EquationPage::setCompact(bool compact) {
  if (compact == m_compact) return;
  m_compact = compact;
  arrange();
}

double EquationPage::margin() const {
  return spacingOf(m_compact).margin * m_theme.scale;
}

void EquationPage::setContent(EquationContent content) {
  m_content = std::move(content);
  const QString equation = plain(m_content.formula);
  setAccessibleName(tr("Equation: %1").arg(QString::fromStdString(speech(m_content.formula))));
  QString description = m_content.title + QStringLiteral(": ") + equation;
  if (!m_content.shapes.isEmpty()) description += tr("; shapes %1").arg(m_content.shapes);
  setAccessibleDescription(description);
  arrange();
}

void EquationPage::setValue(const std::optional<Entry> &entry, double value, bool stale) {
  const bool same = std::bit_cast<quint64>(value) == std::bit_cast<quint64>(m_value);
  if (entry == m_entry && stale == m_stale && (same || !entry)) return;
  const bool moves = entry.has_value() != m_entry.has_value();
  m_entry = entry;
  m_value = value;
  m_stale = stale;
  if (moves || !m_isArranged) {
    arrange();
  } else {
    layOutValue();
    collectLeaves();
    update(valueRectangle().adjusted(-width(), -6, width(), 6).toAlignedRect());
  }
}

void EquationPage::setSections(std::vector<Section> sections, bool stale) {
  if (sections.empty() && m_sections.empty()) return;
  m_sections = std::move(sections);
  m_sectionsStale = stale;
  arrange();
}

void EquationPage::setStale(bool stale) {
  if (stale == m_stale && stale == m_sectionsStale) return;
  m_stale = stale;
  m_sectionsStale = stale;
  arrange();
}

void EquationPage::reveal(const Entry &entry) {
  if (m_window.reveal(entry)) arrange();
}

void EquationPage::revealSample(int place) {
  if (m_window.revealSample(place)) arrange();
}

void EquationPage::setRemark(const QString &remark) {
  if (remark == m_remark) return;
  m_remark = remark;
  arrange();
}

void EquationPage::showSummary(const std::shared_ptr<const Snapshot> &snapshot, bool outOfDate) {
  const int height = m_summary->sizeHint().height();
  m_summary->setSnapshot(snapshot, outOfDate);
  if (m_summary->isVisibleTo(this) && m_summary->sizeHint().height() == height) return;
  m_summary->show();
  arrange();
}

void EquationPage::hideSummary() {
  if (!m_summary->isVisibleTo(this)) return;
  m_summary->hide();
  arrange();
}

double EquationPage::arrangeSummary(double top) {
  if (!m_summary->isVisibleTo(this)) return top;
  const double s = m_theme.scale;
  const int height = m_summary->sizeHint().height();
  m_summary->setGeometry(
      QRectF(margin(), top + summaryGap * s, width() - 2 * margin(), height).toRect());
  return top + height + 2 * summaryGap * s;
}

double EquationPage::arrangeRemark(double top) {
  m_remarkBox.reset();
  m_remarkTop = top;
  if (m_remark.isEmpty()) return top;
  m_remarkBox.emplace(tr("In words"), m_remark, m_theme, std::max(width() - 2 * margin(), 50.0));
  return top + m_remarkBox->height() + 1;
}

double EquationPage::arrangeSections(double top) {
  const double s = m_theme.scale;
  const double inner = std::max(width() - 2 * margin(), 50.0);
  m_sectionBoxes.clear();
  m_window.setShown(std::clamp(static_cast<int>((inner - besideMatrix * s) / (cellWidth * s)), 3,
                               MatrixWindow::largestSide));
  double y = top;
  for (const Section &section : m_sections) {
    SectionBox box(section, m_theme, inner, m_sectionsStale, m_window, m_compact);
    const double height = box.height();
    m_sectionBoxes.push_back({std::move(box), QPointF(margin(), y)});
    y += height;
  }
  return y;
}

void EquationPage::layOutValue() {
  m_valueBox.reset();
  m_valueText.clear();
  if (!m_entry || (m_compact && !m_sections.empty())) return;  // the terms come to it
  m_valueFormula =
      row({inlineSymbol(*m_entry), op("="), number(significant(m_value).toStdString(), *m_entry)});
  m_valueText = plain(m_valueFormula);
  m_valueBox.emplace(m_valueFormula, m_theme, valueSize,
                     m_stale ? std::optional(m_theme.muted) : std::nullopt);
  m_valueBaseline.setX((width() - m_valueBox->width()) / 2);
}

QRectF EquationPage::valueRectangle() const {
  if (!m_valueBox) return {};
  return {m_valueBaseline.x(), m_valueBaseline.y() - m_valueBox->ascent(), m_valueBox->width(),
          m_valueBox->height()};
}

QPointF EquationPage::placeOfLine(std::size_t k) const {
  return {(width() - m_lines[k].width()) / 2, m_baselines[k]};
}

QPointF EquationPage::placeOfSymbol(const LegendRow &line) const {
  return {margin(),
          line.rectangle.top() + QFontMetricsF(m_theme.textFont(legendWordsSize)).ascent()};
}

void EquationPage::collectLeaves() {
  m_leaves.clear();
  int part = 0;
  for (std::size_t k = 0; k < m_lines.size(); ++k) {
    m_leaves.addLine(m_lines[k], placeOfLine(k), part, k > 0);
  }
  if (m_valueBox) m_leaves.addLine(*m_valueBox, m_valueBaseline, part);
  for (const PlacedSection &section : m_sectionBoxes) {
    section.box.addLeaves(m_leaves, section.topLeft, ++part);
  }
  ++part;
  for (const LegendRow &line : m_legend) m_leaves.addLine(line.symbol, placeOfSymbol(line), part);
  const bool startsOver = std::exchange(m_startsOver, false);
  if (!m_walked) return;
  m_cursor =
      startsOver ? m_leaves.firstOf(m_wanted.value_or(*m_walked)) : m_leaves.found(*m_walked);
  if (startsOver && m_cursor) m_walked = m_leaves.all()[*m_cursor];
}

std::vector<EquationPage::Spoken> EquationPage::formulas() const {
  std::vector<Spoken> formulas{{m_content.formula, m_content.title}};
  if (m_valueBox) formulas.push_back({m_valueFormula, {}});
  for (const Section &section : m_sections) {
    for (const Formula &line : section.lines) {
      formulas.push_back({line, QString::fromStdString(section.title)});
    }
  }
  for (const Meaning &meaning : m_content.legend) {
    formulas.push_back({meaning.symbol, QString::fromStdString(meaning.words)});
  }
  return formulas;
}

void EquationPage::arrange() {
  m_isArranged = m_changes == 0;
  if (!m_isArranged) return;
  const double s = m_theme.scale;
  const Spacing spacing = spacingOf(m_compact);
  const double inner = std::max(width() - 2 * margin(), 50.0);
  double size = width() < narrowDock * s ? smallerEquationSize : equationSize;
  if (hasTwoStatements(m_content.formula)) size *= rulesScale;
  m_lines = formulaLines(m_content.formula, m_theme, size, inner);
  m_baselines.clear();
  double y = spacing.equationTop * s;
  for (const FormulaBox &line : m_lines) {
    // Stages of one line share a base line, however high their symbols.
    y += std::max(line.ascent(), 0.7 * size * s);
    m_baselines.push_back(y);
    y += std::max(line.descent(), 0.25 * size * s) + spacing.lineGap * s;
  }
  m_shapes.reset();
  if (!m_content.shapes.isEmpty()) {
    y += spacing.shapesBaseline * s;
    m_shapes.emplace(shapesFormula(m_content.shapes), m_theme, spacing.shapesSize, m_theme.muted);
    m_shapesBaseline = {(width() - m_shapes->width()) / 2, y};
    y += 8 * s;
  }
  layOutValue();
  if (m_valueBox) {
    y += 22 * s;
    m_valueBaseline.setY(y);
    y += 12 * s;
  }
  if (!m_content.words.isEmpty()) {
    const double height = wrappedHeight(m_theme.textFont(wordsSize), inner, m_content.words);
    m_wordsRectangle = QRectF(margin(), y + 4 * s, inner, height);
    y = m_wordsRectangle.bottom() + 4 * s;
  }
  m_rule = std::round(y + spacing.bottomGap * s);
  y = arrangeSummary(m_rule + 1);
  y = std::round(arrangeSections(y)) + 1;
  y = arrangeLegend(std::round(arrangeRemark(y)));
  setMinimumHeight(static_cast<int>(std::ceil(y + 12 * s)));
  collectLeaves();
  update();
  emit arranged();
}

double EquationPage::arrangeLegend(double top) {
  const double s = m_theme.scale;
  m_legendBaseline = top + spacingOf(m_compact).headingBaseline * s;
  m_legend.clear();
  double widest = 0;
  for (const Meaning &meaning : m_content.legend) {
    FormulaBox symbol(meaning.symbol, m_theme, legendSymbolSize);
    widest = std::max(widest, symbol.width());
    m_legend.push_back({std::move(symbol), QString::fromStdString(meaning.words), {}});
  }
  m_legendColumn = widest + legendGap * s;
  const double left = margin() + m_legendColumn;
  const double room = std::max(width() - margin() - left, 50.0);
  const QFont font = m_theme.textFont(legendWordsSize);
  const double lineHeight = wrappedHeight(font, room, QStringLiteral("x"));
  double y = m_legendBaseline + 10 * s;
  for (LegendRow &line : m_legend) {
    const double height = wrappedHeight(font, room, line.words);
    const double pitch = legendPitch * s - lineHeight;  // between the words of two rows
    line.rectangle = QRectF(left, y + pitch / 2, room, height);
    y += height + pitch;
  }
  return y;
}

void EquationPage::paintEvent(QPaintEvent *event) {
  QPainter painter(this);
  painter.fillRect(event->rect(), m_theme.canvas);
  paintPlates(painter);
  const double s = m_theme.scale;
  const double right = width() - margin();
  painter.setFont(m_theme.textFont(headingSize, QFont::DemiBold));
  painter.setPen(m_theme.ink);
  const double heading = spacingOf(m_compact).headingBaseline * s;
  painter.drawText(QPointF(margin(), heading), m_content.title);
  const QFont placeFont = m_theme.textFont(headingSize);
  painter.setFont(placeFont);
  painter.setPen(m_theme.muted);
  painter.drawText(
      QPointF(right - QFontMetricsF(placeFont).horizontalAdvance(m_content.place), heading),
      m_content.place);

  for (std::size_t k = 0; k < m_lines.size(); ++k) {
    m_lines[k].paint(painter, placeOfLine(k));
  }
  if (m_shapes) m_shapes->paint(painter, m_shapesBaseline);
  if (m_valueBox) m_valueBox->paint(painter, m_valueBaseline);
  if (!m_content.words.isEmpty()) {
    painter.setFont(m_theme.textFont(wordsSize));
    painter.setPen(m_theme.ink);
    painter.drawText(m_wordsRectangle, Qt::TextWordWrap, m_content.words);
  }
  painter.fillRect(QRectF(0, m_rule, width(), 1), m_theme.hairline);
  for (std::size_t k = 0; k < m_sectionBoxes.size(); ++k) {
    const PlacedSection &section = m_sectionBoxes[k];
    const double bottom = section.topLeft.y() + section.box.height();
    section.box.paint(painter, m_theme, section.topLeft);
    const bool goesOn = k + 1 < m_sections.size() && m_sections[k + 1].title.empty();
    if (!goesOn) {
      painter.fillRect(QRectF(0, std::round(bottom), width(), 1), m_theme.hairline);
    }
  }
  const auto paintRule = [&](double y) {
    painter.fillRect(QRectF(0, std::round(y), width(), 1), m_theme.hairline);
  };
  if (m_summary->isVisibleTo(this)) paintRule(m_summary->geometry().bottom() + summaryGap * s);
  if (m_remarkBox) {
    m_remarkBox->paint(painter, m_theme, {margin(), m_remarkTop}, m_sectionsStale);
    paintRule(m_remarkTop + m_remarkBox->height());
  }
  paintLegend(painter);
}

void EquationPage::paintLegend(QPainter &painter) const {
  painter.setFont(m_theme.textFont(headingSize, QFont::DemiBold));
  painter.setPen(m_theme.ink);
  painter.drawText(QPointF(margin(), m_legendBaseline), tr("Symbols"));
  painter.setFont(m_theme.textFont(legendWordsSize));
  for (const LegendRow &line : m_legend) {
    line.symbol.paint(painter, placeOfSymbol(line));
    painter.setPen(m_theme.ink);
    painter.drawText(line.rectangle, Qt::TextWordWrap, line.words);
  }
}

void EquationPage::resizeEvent(QResizeEvent *event) {
  QWidget::resizeEvent(event);
  if (event->size().width() != event->oldSize().width()) arrange();
}

}  // namespace chainrule
