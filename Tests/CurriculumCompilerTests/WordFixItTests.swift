import CurriculumCompiler
import Diagnostics
import Testing

/// A refused word is replaced only where one word fits in every place.
@Suite struct WordFixItTests {
  @Test(arguments: [
    ("A pimp came.", "A trafficker came."),
    ("Pimps came.", "Traffickers came."),
    // The article would not fit.
    ("An old pimp, an pimp.", "An old trafficker, an pimp."),
    // Over a line's end, inflected, or emphasized in part.
    ("Her *pi*mp came.", "Her *pi*mp came."),
    ("A pimp's car.", "A trafficker's car."),
  ])
  func replacesWhatFits(before: String, after: String) throws {
    var texts = try Fixtures.base()
    let path = "Curriculum/modules/second.md"
    texts["Curriculum/words.md"]?.append(
      """

      ## Slang `pimp`

      - **Refuse**: pimp
      - **Prefer**: trafficker
      - **Allowed in**: quotation
      - **Severity**: warning

      It is theirs.

      """)
    texts[path]?.append("\n\(before)\n")
    let text = try #require(texts[path])
    let fixIts = compile(Fixtures.sourceFolder(texts)).diagnostics.flatMap(\.fixIts)
    let fixed = FixIt.applied(fixIts, to: SourceText(file: path, text: text))
    #expect(fixed.hasSuffix("\n\(after)\n"))
  }
}
