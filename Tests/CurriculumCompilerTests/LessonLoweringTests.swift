import CurriculumCompiler
import CurriculumModel
import Testing

@Suite struct LessonLoweringTests {
  /// The body of a lesson with that text, the glossary having *trauma bond* (also *trauma
  /// bonding*) and the slang *stable*.
  private func body(_ markdown: String) throws -> [Block] {
    var texts = try Fixtures.base()
    texts["Curriculum/modules/second.md", default: ""] +=
      "\n## New `new`\n\n- **Teaches**: core-1.duty\n\n" + markdown
    let compilation = compile(Fixtures.sourceFolder(texts))
    let curriculum = try #require(compilation.curriculum, "\(compilation.findings)")
    return try #require(curriculum.modules.last?.lessons.last).body
  }

  /// Every place that became a term, in order.
  private func terms(_ markdown: String) throws -> [String] {
    func terms(_ inlines: [Inline]) -> [String] {
      inlines.flatMap { inline -> [String] in
        switch inline {
        case .term(let id, let words): ["\(id): \(words.plainText())"]
        case .emphasis(let content), .strong(let content), .link(_, let content): terms(content)
        default: []
        }
      }
    }
    func terms(_ blocks: [Block]) -> [String] {
      blocks.flatMap { block -> [String] in
        switch block {
        case .paragraph(let content): terms(content)
        case .heading(_, _, let content): terms(content)
        case .list(_, _, let items): items.flatMap { terms($0) }
        case .quote(let content): terms(content)
        case .callout(let callout): terms(callout.content)
        case .table(let table):
          (table.header + table.rows.joined()).flatMap { terms($0) }
        case .code, .thematicBreak, .practice: []
        }
      }
    }
    return terms(try body(markdown))
  }

  @Test(arguments: [
    ("A trauma bond. Another trauma bond.", ["trauma-bond: trauma bond"]),
    ("Trauma bonding is strong.", ["trauma-bond: Trauma bonding"]),
    ("It is a trauma\nbond.", ["trauma-bond: trauma bond"]),
    ("Text.\n\n- A **trauma bond**", ["trauma-bond: trauma bond"]),
    ("> **Remember.** A trauma bond", ["trauma-bond: trauma bond"]),
    ("| A |\n|---|\n| trauma bond |", ["trauma-bond: trauma bond"]),
    ("The Trauma Bond Institute", []),
    ("trauma bondage, non-trauma bond", []),
    ("### A trauma bond\n\nText.", []),
    ("> A trauma bond, she said.", []),
    ("`trauma bond` and [trauma bond](https://example.org)", []),
    ("[The bond](../glossary.md#trauma-bond) is a trauma bond.", ["trauma-bond: The bond"]),
    ("A stable home", []),
    ("He called it a \"stable.\"", ["stable: stable"]),
    ("He called it a *stable*", ["stable: stable"]),
    ("He called it a “stable”", ["stable: stable"]),
  ])
  func linksTheFirstUseOfATerm(markdown: String, expected: [String]) throws {
    #expect(try terms(markdown) == expected)
  }

  @Test func namesTheAnchorsOfItsHeadings() throws {
    let anchors = try body(
      "### What's new?\n\nA.\n\n### What's new?\n\nB.\n\n### Old `whats-old`\n\nC."
    )
    .compactMap { block -> String? in
      if case .heading(3, let anchor, _) = block { anchor } else { nil }
    }
    #expect(anchors == ["whats-new", "whats-new-2", "whats-old"])
  }

  @Test func lowersEveryKindOfBlock() throws {
    let body = try body(
      """
      One\\
      two <!-- note --> ([Guidelines, p. 3, top](../sources.md#guidelines)).

      ***

      1. First

         More

      ```swift
      code
      ```

      > Words.

      | A | B |
      |:--|--:|
      | 1 | 2 |

      [Check yourself](../../Quizzes/first.md#q-first)
      """)
    let source = try #require(Identifier<Source>("guidelines"))
    #expect(
      body == [
        .paragraph([
          .text("One"), .lineBreak, .text("two  ("),
          .citation(Citation(source: source, label: "Guidelines", locator: "p. 3, top")),
          .text(")."),
        ]),
        .thematicBreak,
        .list(
          isNumbered: true, isTight: false,
          items: [[.paragraph([.text("First")]), .paragraph([.text("More")])]]),
        .code(language: "swift", literal: "code\n"),
        .quote([.paragraph([.text("Words.")])]),
        .table(
          TableBlock(
            alignments: [.left, .right], header: [[.text("A")], [.text("B")]],
            rows: [[[.text("1")], [.text("2")]]])),
        .practice(try #require(Identifier("first-quiz/q-first"))),
      ])
  }
}
