import CommonMark
import Diagnostics
import Testing

@testable import CurriculumCompiler

@Suite struct ReadabilityTests {
  private func readability(_ text: String) throws -> Readability {
    let source = SourceText(file: "a.md", text: text)
    let block = try #require(MarkdownDocument.parse(source).document?.blocks.first)
    guard case .paragraph(let content) = block.kind else { throw NotAParagraph() }
    let passage = Passage(
      kind: .text, role: .lesson, section: 0, content: content, isCitedAround: false)
    var readability = Readability()
    readability.add(
      ReadPassage(passage, of: source, seenFrom: "a.md", in: Directory([])))
    return readability
  }

  private struct NotAParagraph: Error {}

  /// Both are widely published; the second stands in the article "Flesch–Kincaid readability tests"
  /// of Wikipedia with 24 syllables, 13 words and grade 11.3.
  @Test func givesThePublishedGrades() throws {
    let cat = try readability("The cat sat on the mat.")
    #expect([cat.words, cat.sentences, cat.syllables] == [6, 1, 6])
    #expect(abs(try #require(cat.grade) + 1.45) < 0.001)
    let platypus = try readability(
      "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.")
    #expect([platypus.words, platypus.sentences, platypus.syllables] == [13, 1, 24])
    #expect(abs(try #require(platypus.grade) - 11.3) < 0.05)
  }

  @Test(arguments: [
    ("the", 1), ("make", 1), ("table", 2), ("asked", 1), ("wanted", 2), ("makes", 1),
    ("changes", 2), ("people", 2), ("family", 3), ("trafficking", 3), ("2017", 1), ("see", 1),
  ])
  func countsGroupsOfVowels(word: String, syllables: Int) {
    #expect(Readability.syllables(in: Array(word.utf8)[...]) == syllables)
  }

  @Test func countsSentencesAndBreaks() throws {
    let text = try readability("One ends here. Another at p. 3, or not? A *third* has no\nend")
    #expect([text.words, text.sentences] == [14, 3])
  }
}
