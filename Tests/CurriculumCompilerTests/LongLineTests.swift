import CurriculumCompiler
import Diagnostics
import Testing

/// Texts whose time grew with the square of their length, found by Scripts/fuzz. Nothing is timed:
/// as it was, these took minutes.
@Suite struct LongLineTests {
  private static let path = "Curriculum/modules/second.md"

  private func count(_ id: String, in line: String) throws -> Int {
    var texts = try Fixtures.base()
    texts[Self.path, default: ""] += "\n" + line + "\n"
    return compile(Fixtures.sourceFolder(texts)).findings.count { $0.id == id }
  }

  @Test(arguments: [
    ("$5 ", "", 0), ("$5 ", "earned", 1), ("60% ", "score", 0), ("60% ", "", 1),
    ("\"60%\" ", "", 0), ("\"60%\" ", "60%", 1), ("average age ", "", 0),
    ("average age ", "13", 1),
  ])
  func findsOneFigureAtMostInASentenceFullOfThem(piece: String, end: String, figures: Int) throws {
    let line = "It is " + String(repeating: piece, count: 10_000) + end
    #expect(try count("uncited-figure", in: line) == figures)
  }

  @Test func findsEveryIntentionWithoutReasonInALongLine() throws {
    let line = String(repeating: "x <!-- Intended (refused-word) --> ", count: 2_000)
    #expect(try count("intended-without-reason", in: line) == 2_000)
  }

  @Test func findsEveryUndeclaredValueInALongLine() throws {
    let line = String(repeating: "Call {{no.such}} ", count: 3_000)
    #expect(try count("undeclared-value", in: line) == 3_000)
  }
}
