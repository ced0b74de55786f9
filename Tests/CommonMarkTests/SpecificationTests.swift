import CommonMark
import Diagnostics
import Foundation
import Testing

/// The examples of the CommonMark specification, which are not part of this repository.
@Suite struct SpecificationTests {
  struct Example: Decodable {
    let example: Int
    let markdown: String
    let html: String
  }

  @Test(.enabled(if: Conformance.isPresent, "../shared/conformance is not there"))
  func readsTheExamplesAsTheirHTML() throws {
    let examples = try examples()
    let different = examples.filter { example in
      let source = SourceText(file: "\(example.example).md", text: example.markdown)
      return MarkdownDocument.parse(source).document.map(HTMLRenderer.render) != example.html
    }
    #expect(examples.count == 655)
    // libcmark 0.30.2 implements version 0.30; these changed since.
    #expect(different.map(\.example) == [356, 627, 628])
  }

  @Test(
    .enabled(if: Conformance.isPresent, "../shared/conformance is not there"),
    arguments: [
      ("", "", "\n"), ("", "", "\r\n"), ("", "> ", "\n"), ("- é <!-- x -->\n\n", "  ", "\n"),
      ("1. > ü\n   >\n", "   > ", "\r"), ("-\ta\n\n", "\t", "\n"),
    ])
  func placesTheirInlinesWhereverTheyStand(
    _ before: String, _ indentation: String, _ lineEnding: String
  ) throws {
    let wrong = try examples().filter { example in
      let lines = example.markdown.split(separator: "\n", omittingEmptySubsequences: false)
      let text = before + lines.dropLast().map { indentation + $0 + lineEnding }.joined()
      let source = SourceText(file: "a.md", text: text)
      let inlines = MarkdownDocument.parse(source).document?.inlines
      return inlines?.allSatisfy { $0.isSpelled(by: source.text(in: $0.range)) } != true
    }
    #expect(wrong.map(\.markdown) == [])
  }

  private func examples() throws -> [Example] {
    try JSONDecoder().decode([Example].self, from: Conformance.data("spec-tests.json"))
  }
}

/// The official examples and attacks, which stand beside the package where they are.
enum Conformance {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "../shared/conformance/commonmark").standardizedFileURL

  static var isPresent: Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "spec-tests.json").path)
  }

  static func data(_ path: String) throws -> Data {
    try Data(contentsOf: folder.appending(path: path))
  }
}
