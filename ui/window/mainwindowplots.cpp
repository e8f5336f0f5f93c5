// SPDX-License-Identifier: GPL-3.0-or-later
//
// The plot of the tab in front, as a file and as a table.

#include "export/plotoffer.h"
#include "export/plottabledialog.h"
#include "laboratory/coursepanel.h"
#include "laboratory/gradientcheckpanel.h"
#include "laboratory/learningratepanel.h"
#include "numberformat.h"
#include "plots/costplot.h"
#include "window/docklayout.h"
#include "window/mainwindow.h"
#include "window/messagebar.h"
#include "window/tabbeddock.h"
#include "window/windowmenus.h"

#include <QMenu>

namespace chainrule {

// Says so where there is none.
std::optional<PlotRecord> MainWindow::plotInFront() {
  const auto *page = dynamic_cast<const Plotted *>(m_layout->bottomDock()->currentPage());
  if (page == nullptr) {
    m_messages->show(MessageBar::Kind::Note, tr("The tab in front has no plot."));
    return std::nullopt;
  }
  PlotRecord record = page->record();
  if (!record.picture && record.tables.empty()) {
    m_messages->show(MessageBar::Kind::Note,
                     tr("There is nothing in the plot %1 yet.").arg(record.name));
    return std::nullopt;
  }
  return record;
}

void MainWindow::exportPlot() {
  m_wantedExport = [this] {
    if (const std::optional<PlotRecord> record = plotInFront()) {
      openExport(plotOffer(*record, nameOfExport(), m_theme));
    }
  };
  openExportIfWanted();
}

void MainWindow::showPlotTable() {
  m_wantedExport = [this] {
    const std::optional<PlotRecord> record = plotInFront();
    if (!record || record->tables.empty()) {
      return;
    }
    const qint64 step = m_controller.snapshot()->position.step;
    auto *dialog = new PlotTableDialog(
        *record, tr("%1: %2, at step %3").arg(nameOfExport(), record->name).arg(step), m_theme,
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
  };
  openExportIfWanted();
}

// What in a page has no menu of its own leaves it to the page.
void MainWindow::connectPlotMenus() {
  for (QWidget *page : std::initializer_list<QWidget *>{m_cost, m_laboratory, m_gradientCheck,
                                                        m_sharpness, m_norms}) {
    page->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(page, &QWidget::customContextMenuRequested, this, [this, page](QPoint place) {
      auto *menu = new QMenu(page);
      menu->setAttribute(Qt::WA_DeleteOnClose);
      menu->setToolTipsVisible(true);
      menu->addAction(m_menus->exportPlotAction());
      menu->addAction(m_menus->plotTableAction());
      menu->popup(page->mapToGlobal(place));
    });
  }
}

}  // namespace chainrule
