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
    let data = try Conformance.data("spec-tests.json")
    let examples = try JSONDecoder().decode([Example].self, from: data)
    let different = examples.filter { example in
      let source = SourceText(file: "\(example.example).md", text: example.markdown)
      return MarkdownDocument.parse(source).document.map(HTMLRenderer.render) != example.html
    }
    #expect(examples.count == 655)
    // libcmark 0.30.2 implements version 0.30; these changed since.
    #expect(different.map(\.example) == [356, 627, 628])
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
