/// Pieces of text that mean something to the compiler, or ought not to.
enum Token {
  static let all: [[UInt8]] =
    written.map { Array($0.utf8) } + [
      [0xFF], [0xC3], [0xE2, 0x80], [0xF0, 0x9F, 0x98], [0x00], [0xEF, 0xBB, 0xBF], [0x0D],
      [0x0D, 0x0A], [0xC2, 0xA0],
    ]

  private static let written = [
    "[", "]", "](", "![", "[]", "[x]", "[ ]", "[!]", "*", "**", "_", "`", "```", "~~~", "<", ">",
    "<!--", "-->", "<b>", "</b>", "{{", "}}", "{{report.line}}", "|", "|---|", "\\", "&amp;",
    "&#0;",
    "# ", "## ", "### ", "#### ", "####### ", "> ", "- ", "* ", "+ ", "1. ", "0. ", "999999999. ",
    "    ", "\t", "\n", "\n\n", "---", "===", "- [x] ", "- [ ] ", "- [!] ", "*Choose one.*",
    "*Choose all that apply.*", "*True or false.*", "*Match each.*", "*Put in order.*",
    "*Short answer.*", "*Number.*", "*Scenario.*", "*Draw 3.*", "*Draw 99999999999999999999.*",
    "*End: unsafe.*", "*Look for:*", "*Staff can:*", "*Show:*", "*No match*", "- **Tests**: ",
    "- **Requires**: ", "- **Revision**: 1", "- **Notice**: x", "- **Module**: ", "- **Also**: ",
    "- **Use**: recognize only", "- **Refuse**: ", "- **Except**: ", "- **At most**: 1 per 1,000",
    "- **Checked**: 2026-02-30", "- **Valid for**: 99999999999 years", "- **Pass mark**: 101%",
    "> **Pause.** ", "> **In practice.** ", "<!-- Intended (refused-word): so. -->",
    "<!-- Intended (", "Intended", "[a](#b)", "[a](../../../..)", "[a](//x)", "[a](javascript:x)",
    "[a](\u{0})", "[x]: y", "[!]: z", "[a][]", "`id`", "` id`", "`a.b.c`", "`24 +/- 2`",
    "`-1..-9999999999999999999`", "`1e400`", "half of the", "one in ten", "60%", "$5", "prostitute",
    "\u{301}", "\u{200B}", "\u{2028}", "\u{FEFF}", "İ", "ß", "👩‍👩‍👧‍👧", "“", "”", "’", "…", "–", "ﬁ",
  ]
}
