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

constexpr std::array<Pair, 77> signs{{{"\\", "\\textbackslash{}"},
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
                                      {"…", "\\dots{}"},
                                      {"\u00a0", "~"},
                                      {"\u2009", "\\,"},
                                      {"\u2003", "\\quad{}"},
                                      {"−", "\\ensuremath{-}"},
                                      {"·", "\\ensuremath{\\cdot}"},
                                      {"×", "\\ensuremath{\\times}"},
                                      {"±", "\\ensuremath{\\pm}"},
                                      {"°", "\\ensuremath{^\\circ}"},
                                      {"²", "\\ensuremath{^2}"},
                                      {"³", "\\ensuremath{^3}"},
                                      {"½", "\\ensuremath{\\frac12}"},
                                      {"→", "\\ensuremath{\\to}"},
                                      {"←", "\\ensuremath{\\gets}"},
                                      {"≈", "\\ensuremath{\\approx}"},
                                      {"≤", "\\ensuremath{\\le}"},
                                      {"≥", "\\ensuremath{\\ge}"},
                                      {"≠", "\\ensuremath{\\ne}"},
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

// A lone byte that is no UTF-8 stands for itself.
std::string_view firstCharacter(std::string_view text) {
  std::size_t length = 1;
  while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xc0) == 0x80) {
    ++length;
  }
  return text.substr(0, length);
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
    const std::string_view character = firstCharacter(text);
    text.remove_prefix(character.size());
    const auto sign = std::find_if(signs.begin(), signs.end(), [character](const Pair &pair) {
      return pair.first == character;
    });
    const unsigned char first = static_cast<unsigned char>(character.front());
    if (sign != signs.end()) {
      result += sign->second;
    } else if (character.size() == 1 && first < 0x80) {
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
