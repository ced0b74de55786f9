import CurriculumCompiler
import Diagnostics
import Foundation
import Testing

/// Sentences labelled by hand, against what the checks of meaning say about them.
@Suite struct CorpusTests {
  static let least = 0.95

  private func scores(of name: String) throws -> [CorpusScore] {
    let url = Fixtures.folder.appending(path: "corpora/\(name).md")
    let text = try String(contentsOf: url, encoding: .utf8)
    let corpus = try #require(LabelledCorpus(SourceText(file: "\(name).md", text: text)))
    let folder = try SourceFolder.read(at: Fixtures.repository.path)
    return try #require(corpus.scores(underRulesOf: folder))
  }

  @Test(arguments: [
    ("words", ["Seen", "Held out", "Written later"], 440), ("figures", ["Seen", "Held out"], 80),
  ])
  func holdsPrecisionAndRecall(name: String, parts: [String], sentences: Int) throws {
    let scores = try scores(of: name)
    #expect(scores.map(\.title) == parts)
    #expect(scores.map(\.sentences).reduce(0, +) >= sentences)
    for score in scores {
      #expect(score.precision >= Self.least, "\(score)")
      #expect(score.recall >= Self.least, "\(score)")
    }
  }

  @Test func countsWhatIsMistakenAndMissed() throws {
    let corpus = try #require(
      LabelledCorpus(
        SourceText(
          file: "words.md",
          text: """
            # Four sentences `words`

            ## Part

            - `insults` A slut.
            - `insults, pimp` A whore.
            - `fine` A hooker.
            - `fine` A "hooker".
            """)))
    let folder = try SourceFolder.read(at: Fixtures.repository.path)
    let score = try #require(corpus.scores(underRulesOf: folder)?.first)
    #expect(score.sentences == 4)
    #expect(score.precision == 2.0 / 3)
    #expect(score.recall == 2.0 / 3)
    #expect(score.errors == ["insults: A whore.", "insults: A hooker."])
  }
}
