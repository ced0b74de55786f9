import CurriculumCompiler
import Foundation
import Testing

/// Markdown that was not written for this compiler, in every place where it reads some.
@Suite struct ForeignMarkdownTests {
  private static let places = [
    "Curriculum/curriculum.md", "Curriculum/competencies/core.md", "Curriculum/principles.md",
    "Curriculum/glossary.md", "Curriculum/words.md", "Curriculum/sources.md",
    "Curriculum/values.md", "Curriculum/agencies/county.md", "Curriculum/modules/first.md",
    "Quizzes/first.md",
  ]

  private static func documents() throws -> [String] {
    let folder = Fixtures.repository.appending(path: "Documentation").path
    return try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".md") }.sorted().map { "\(folder)/\($0)" }
  }

  @Test(arguments: places, try documents())
  func comesToDiagnosticsInThatFile(place: String, document: String) throws {
    var texts = try Fixtures.base()
    texts[place] = try String(contentsOfFile: document, encoding: .utf8)
    let compilation = compile(Fixtures.sourceFolder(texts))
    #expect(compilation.curriculum == nil)
    #expect(compilation.findings.contains { $0.file == place })
    #expect(!compilation.findings.contains { $0.id == "no-meaning" })
  }
}
