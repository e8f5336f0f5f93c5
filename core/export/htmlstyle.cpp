// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/htmlpage.h"

namespace chainrule {

const std::string_view htmlStyle = R"css(
:root {
  color-scheme: light dark;
  --canvas: #fff; --ink: #1c2733; --muted: #5a6672; --hairline: #d9dee2; --frame: #818c96;
  --weight: #1269b4; --bias: #8a4b2d; --sum: #00737a; --activation: #776000; --error: #661f8c;
  --cost: #c01f33; --rate: #b0246f; --positive: #0072b2; --negative: #d55e00; --none: #7d8893;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --canvas: #12171c; --ink: #e8ecef; --muted: #9aa6b1; --hairline: #323b43; --frame: #6f7b86;
    --weight: #74b9f0; --bias: #e0a37f; --sum: #4fc7cd; --activation: #e3c94f; --error: #d09af2;
    --cost: #ff8080; --rate: #f78fc0; --positive: #4da3dd; --negative: #f0843a; --none: #7b8791;
  }
}
html { background: var(--canvas); color: var(--ink); }
body { font: 16px/1.5 Inter, system-ui, sans-serif; max-width: 60rem; margin: 2rem auto;
  padding: 0 1.5rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .7rem; }
h2 { font-size: 1.3rem; margin: 2.4rem 0 .6rem; padding-top: .6rem;
  border-top: 1px solid var(--hairline); }
h3 { font-size: 1.05rem; margin: 1.8rem 0 .5rem; }
h3 .number, .answer .number, .question > .number { color: var(--muted); font-weight: 400; margin-right: .7em; }
p { margin: .3rem 0; }
.note, .shapes, figcaption { color: var(--muted); font-size: .88em; }
math { font-family: "STIX Two Math", "Latin Modern Math", "Cambria Math", "Libertinus Math",
  STIXGeneral, math; font-size: calc(1.12rem * var(--scale, 1)); }
mn { font-variant-numeric: tabular-nums lining-nums; }
.weight { color: var(--weight); } .bias { color: var(--bias); } .sum { color: var(--sum); }
.activation { color: var(--activation); } .error { color: var(--error); }
.cost { color: var(--cost); } .rate { color: var(--rate); }
.line { display: flex; flex-wrap: wrap; align-items: center; row-gap: .3rem; }
.line math, .entry math { display: math; flex: none; }
.equation { justify-content: space-between; column-gap: 2rem; margin: .4rem 0; }
.equation math { font-size: 1.3rem; }
.question { display: grid; grid-template-columns: 1.6em minmax(0, 1fr) max-content;
  align-items: center; break-inside: avoid; }
.question h3 { font-weight: 400; margin: 0 0 0 1em; }
.result { margin: .6rem 0; overflow-x: auto; overflow-y: hidden; padding-block: .15em; }
.entry { display: grid; grid-template-columns: max-content minmax(0, 1fr); align-items: baseline;
  margin: .8rem 0; row-gap: .25rem; overflow-x: auto; overflow-y: hidden; }
.entry .line { align-items: baseline; padding-left: 1.6em; text-indent: 0; }
.entry .line > :first-child { margin-left: -1.4em; }
.given { display: flex; flex-wrap: wrap; align-items: center; gap: .8rem 2.2rem; }
.given > div, .answer { display: flex; align-items: center; gap: .6em; max-width: 100%;
  overflow-x: auto; overflow-y: hidden; padding-block: .15em; }
.answers { display: flex; flex-wrap: wrap; align-items: center; gap: 1rem 2rem; }
/* Brackets as backgrounds: they stretch without a font made for mathematics too. */
.matrix > mo { display: none; }
.matrix > mtable, table.matrix { margin: 0 .22em; padding: .1em .38em; background:
  linear-gradient(currentColor 0 0) 0 0/1.3px 100%, linear-gradient(currentColor 0 0) 0 0/.34em 1.3px,
  linear-gradient(currentColor 0 0) 0 100%/.34em 1.3px,
  linear-gradient(currentColor 0 0) 100% 0/1.3px 100%,
  linear-gradient(currentColor 0 0) 100% 0/.34em 1.3px,
  linear-gradient(currentColor 0 0) 100% 100%/.34em 1.3px; background-repeat: no-repeat; }
.matrix mtd { padding: .12em .45em; }
table.matrix { border-spacing: .5em .35em; display: inline-table; }
.blank { display: inline-block; width: calc(var(--digits) * 1ch * var(--scale, 1)); border: 1px solid var(--frame); border-radius: 3px;
  height: 1.7em; vertical-align: middle; }
.entry .blank { align-self: center; height: 1.5em; margin-left: .2em; }
figure { margin: 1.4rem 0; text-align: center; }
svg { max-width: 100%; height: auto; overflow: visible; font: 11px Inter, system-ui, sans-serif; }
svg text { fill: var(--ink); }
svg .gap { paint-order: stroke; stroke: var(--canvas); stroke-width: 5px; }
svg .symbol { font: italic 15px "STIX Two Text", STIXGeneral, "Times New Roman", serif; }
svg .symbol tspan { font-size: 10px; font-style: normal; }
svg .symbol.activation { fill: var(--activation); }
svg circle { fill: var(--canvas); stroke: var(--none); stroke-width: 1.3; }
.positive { stroke: var(--positive); } .negative { stroke: var(--negative); }
.none { stroke: var(--none); }
@page { margin: 18mm; }
@media print {
  body { font-size: 10.5pt; max-width: none; margin: 0; padding: 0; }
  math { font-size: calc(11.5pt * var(--scale, 1)); }
  .equation math { font-size: 13pt; }
  h2, h3, .equation { break-after: avoid; }
  .result, .entry, .given > div, .answer, figure { break-inside: avoid; }
  .result, .entry, .given > div, .answer { overflow: visible; }
  .key, .sheet { break-before: page; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
)css";

}  // namespace chainrule
