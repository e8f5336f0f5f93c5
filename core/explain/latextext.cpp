// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/latex.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <utility>

namespace chainrule {

namespace {

using Pair = std::pair<std::string_view, std::string_view>;

// A command, and the letters it makes, each behind its base letter. The cedilla stands for the
// ogonek too, which OT1 has not.
constexpr std::array<Pair, 11> accents{{{"`", "AÀEÈIÌOÒUÙaàeèiìoòuùNǸnǹ"},
                                        {"'", "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćNŃnńSŚsśZŹzźLĹlĺRŔrŕ"},
                                        {"^", "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷ"},
                                        {"~", "AÃNÑOÕaãnñoõIĨiĩUŨuũ"},
                                        {"\"", "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸ"},
                                        {"c", "CÇcçGĢKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţAĄaąEĘeęIĮiįUŲuų"},
                                        {"u", "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭ"},
                                        {"=", "AĀaāEĒeēIĪiīOŌoōUŪuū"},
                                        {".", "CĊcċEĖeėGĠgġIİZŻzż"},
                                        {"v", "CČcčDĎdďEĚeěNŇnňRŘrřSŠsšTŤtťZŽzž"},
                                        {"H", "OŐoőUŰuű"}}};

constexpr std::array<Pair, 83> signs{{{"\\", "\\textbackslash{}"},
                                      {"{", "\\{"},
                                      {"}", "\\}"},
                                      {"$", "\\$"},
                                      {"&", "\\&"},
                                      {"#", "\\#"},
                                      {"%", "\\%"},
                                      {"_", "\\_"},
                                      {"^", "\\textasciicircum{}"},
                                      {"~", "\\textasciitilde{}"},
                                      {"<", "\\ensuremath{<}"},
                                      {">", "\\ensuremath{>}"},
                                      {"|", "\\ensuremath{|}"},
                                      {"\"", "''"},
                                      {"ß", "\\ss{}"},
                                      {"æ", "\\ae{}"},
                                      {"Æ", "\\AE{}"},
                                      {"œ", "\\oe{}"},
                                      {"Œ", "\\OE{}"},
                                      {"ø", "\\o{}"},
                                      {"Ø", "\\O{}"},
                                      {"ł", "\\l{}"},
                                      {"Ł", "\\L{}"},
                                      {"å", "\\aa{}"},
                                      {"Å", "\\AA{}"},
                                      {"ı", "\\i{}"},
                                      {"–", "--"},
                                      {"—", "---"},
                                      {"‘", "`"},
                                      {"’", "'"},
                                      {"“", "``"},
                                      {"”", "''"},
                                      {"„", ",,"},
                                      {"«", "\\ensuremath{\\ll}"},
                                      {"»", "\\ensuremath{\\gg}"},
                                      {"¿", "?`"},
                                      {"¡", "!`"},
                                      {"\u202f", "\\,"},
                                      {"…", "\\dots{}"},
                                      {"\u00a0", "~"},
                                      {"\u2009", "\\,"},
                                      {"\u2003", "\\quad{}"},
                                      {"−", "\\ensuremath{-}"},
                                      {"·", "\\ensuremath{\\cdot}"},
                                      {"×", "\\ensuremath{\\times}"},
                                      {"±", "\\ensuremath{\\pm}"},
                                      {"°", "\\ensuremath{^\\circ}"},
                                      {"½", "\\ensuremath{\\frac12}"},
                                      {"¼", "\\ensuremath{\\frac14}"},
                                      {"¾", "\\ensuremath{\\frac34}"},
                                      {"→", "\\ensuremath{\\to}"},
                                      {"←", "\\ensuremath{\\gets}"},
                                      {"≈", "\\ensuremath{\\approx}"},
                                      {"≤", "\\ensuremath{\\le}"},
                                      {"≥", "\\ensuremath{\\ge}"},
                                      {"≠", "\\ensuremath{\\ne}"},
                                      {"≡", "\\ensuremath{\\equiv}"},
                                      {"∞", "\\ensuremath{\\infty}"},
                                      {"∂", "\\ensuremath{\\partial}"},
                                      {"∘", "\\ensuremath{\\circ}"},
                                      {"′", "\\ensuremath{'}"},
                                      {"‖", "\\ensuremath{\\|}"},
                                      {"∑", "\\ensuremath{\\sum}"},
                                      {"α", "\\ensuremath{\\alpha}"},
                                      {"β", "\\ensuremath{\\beta}"},
                                      {"γ", "\\ensuremath{\\gamma}"},
                                      {"δ", "\\ensuremath{\\delta}"},
                                      {"Δ", "\\ensuremath{\\Delta}"},
                                      {"ε", "\\ensuremath{\\varepsilon}"},
                                      {"η", "\\ensuremath{\\eta}"},
                                      {"θ", "\\ensuremath{\\theta}"},
                                      {"λ", "\\ensuremath{\\lambda}"},
                                      {"μ", "\\ensuremath{\\mu}"},
                                      {"µ", "\\ensuremath{\\mu}"},
                                      {"π", "\\ensuremath{\\pi}"},
                                      {"ρ", "\\ensuremath{\\rho}"},
                                      {"σ", "\\ensuremath{\\sigma}"},
                                      {"Σ", "\\ensuremath{\\Sigma}"},
                                      {"τ", "\\ensuremath{\\tau}"},
                                      {"φ", "\\ensuremath{\\varphi}"},
                                      {"ω", "\\ensuremath{\\omega}"},
                                      {"Ω", "\\ensuremath{\\Omega}"},
                                      {"\t", " "}}};

// What is written above the line, and what below it.
constexpr std::array<Pair, 18> raised{{{"⁰", "0"},
                                       {"¹", "1"},
                                       {"²", "2"},
                                       {"³", "3"},
                                       {"⁴", "4"},
                                       {"⁵", "5"},
                                       {"⁶", "6"},
                                       {"⁷", "7"},
                                       {"⁸", "8"},
                                       {"⁹", "9"},
                                       {"⁻", "-"},
                                       {"⁺", "+"},
                                       {"⁽", "("},
                                       {"⁾", ")"},
                                       {"ˡ", "l"},
                                       {"ᵏ", "k"},
                                       {"ᴸ", "L"},
                                       {"ᵀ", "\\mathrm{T}"}}};
constexpr std::array<Pair, 13> lowered{{{"₀", "0"},
                                        {"₁", "1"},
                                        {"₂", "2"},
                                        {"₃", "3"},
                                        {"₄", "4"},
                                        {"₅", "5"},
                                        {"₆", "6"},
                                        {"₇", "7"},
                                        {"₈", "8"},
                                        {"₉", "9"},
                                        {"ᵢ", "i"},
                                        {"ⱼ", "j"},
                                        {"ₖ", "k"}}};

// A lone byte that is no UTF-8 stands for itself.
std::string_view firstCharacter(std::string_view text) {
  std::size_t length = 1;
  while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xc0) == 0x80) {
    ++length;
  }
  return text.substr(0, length);
}

// Takes the characters of the table that the text begins with; what they stand for.
template <std::size_t N>
std::string takeScript(std::string_view &text, const std::array<Pair, N> &table) {
  std::string script;
  while (!text.empty()) {
    const std::string_view character = firstCharacter(text);
    const auto found = std::find_if(table.begin(), table.end(), [character](const Pair &pair) {
      return pair.first == character;
    });
    if (found == table.end()) break;
    script += found->second;
    text.remove_prefix(character.size());
  }
  return script;
}

// ²₁₃ with one above the other.
std::string takeScripts(std::string_view &text) {
  const std::string above = takeScript(text, raised);
  const std::string below = takeScript(text, lowered);
  if (above.empty() && below.empty()) return {};
  return "\\ensuremath{" + (above.empty() ? "" : "^{" + above + "}") +
         (below.empty() ? "" : "_{" + below + "}") + "}";
}

std::string accented(std::string_view character) {
  for (const auto &[command, letters] : accents) {
    const std::size_t at = letters.find(character);
    if (at == letters.npos || at == 0) continue;
    const char base = letters[at - 1];
    const std::string letter =
        base == 'i' || base == 'j' ? std::string("\\") + base : std::string(1, base);
    return "\\" + std::string(command) + "{" + letter + "}";
  }
  return {};
}

std::string numbered(std::string_view character) {
  const unsigned char first = static_cast<unsigned char>(character.front());
  std::uint32_t code = character.size() == 1 ? first : first & (0x7fU >> character.size());
  for (const char next : character.substr(1)) {
    code = code << 6 | (static_cast<unsigned char>(next) & 0x3fU);
  }
  std::array<char, 16> text;
  std::snprintf(text.data(), text.size(), "U+%04X", static_cast<unsigned>(code));
  return text.data();
}

}  // namespace

std::string latexText(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    if (const std::string scripts = takeScripts(text); !scripts.empty()) {
      result += scripts;
      continue;
    }
    const std::string_view character = firstCharacter(text);
    text.remove_prefix(character.size());
    const auto sign = std::find_if(signs.begin(), signs.end(), [character](const Pair &pair) {
      return pair.first == character;
    });
    const unsigned char first = static_cast<unsigned char>(character.front());
    if (sign != signs.end()) {
      result += sign->second;
    } else if (character.size() == 1 && first < 0x80) {
      if (first == '-' && result.ends_with('-')) result += "{}";  // two of them would be a dash
      if (first >= 0x20 && first != 0x7f) result += character;
      if (first == '\n') result += ' ';
    } else if (const std::string letter = accented(character); !letter.empty()) {
      result += letter;
    } else {
      result += numbered(character);
    }
  }
  return result;
}

}  // namespace chainrule
