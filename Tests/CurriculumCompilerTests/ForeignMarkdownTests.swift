import CurriculumCompiler
import Diagnostics
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

  private static let documents = Result {
    let folder = Fixtures.repository.appending(path: "Documentation")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".md") }.sorted().map { folder.appending(path: $0) }
    return [Fixtures.repository.appending(path: "README.md")] + files
  }

  @Test(arguments: places, try documents.get())
  func comesToDiagnosticsInThatFile(place: String, document: URL) throws {
    try expectFindings(in: place, of: try String(contentsOf: document, encoding: .utf8))
  }

  /// Everything of CommonMark that this language has another use for, or none.
  @Test(arguments: places)
  func comesToDiagnosticsOfCommonMarkThatItHasNoUseFor(place: String) throws {
    try expectFindings(
      in: place,
      of: """
        Setext
        ======

        Second\\
        line  \n\
        Under it
        --------

        > > 1) A list
        >      * in a *quotation
        lazily* continued
        >
        > ```swift
        > let fence = "not closed"

        \tindented `code`

        * * *
        <details open><summary>HTML</summary>

        ### ATX ### {#with-attributes}

        [full][a], [collapsed][], [shortcut], [inline](<a b> 'title'), ![image][a], <a@b.example>

        [a]: <> "title"
        [collapsed]: /url
        [shortcut]: #fragment

        +   - 10. ``` ` ``` &copy; &#x1F600; &#0; &nosuch; \\* **__deep__ *emphasis***

        | a | b |
        |:--|--:|
        | `|` | \\| | c |

        - [ ] task
        - [X] done
        ~~struck~~ https://example.org footnote[^1]

        [^1]: text
        <!-- a comment that is not closed
        """)
  }

  private func expectFindings(in place: String, of text: String) throws {
    var texts = try Fixtures.base()
    texts[place] = text
    let compilation = compile(Fixtures.sourceFolder(texts))
    #expect(compilation.curriculum == nil)
    #expect(compilation.findings.contains { $0.file == place })
    #expect(!compilation.findings.contains { $0.id == "no-meaning" })
    let lines = compilation.sources.first { $0.file == place }?.lines.count ?? 0
    let outside = compilation.findings.filter {
      $0.file == place && !(1...lines + 1).contains($0.position.line)
    }
    #expect(outside == [])
  }
}
