import CurriculumCompiler
import Diagnostics
import Foundation
import Testing

/// The page that explains diagnostics has a section for every one: rule, example, fix.
@Suite struct DiagnosticCatalogueTests {
  private static func sections() throws -> [(id: String, text: String)] {
    let page = Fixtures.repository.appending(path: "Documentation/Diagnostics.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    var sections: [(id: String, text: String)] = []
    var isInExample = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") { isInExample.toggle() }
      if !isInExample, line.hasPrefix("## ") {
        sections.append((String(line.dropFirst(3)), ""))
      } else if let last = sections.indices.last {
        sections[last].text += line + "\n"
      }
    }
    return sections
  }

  @Test func isWhatThePageExplains() throws {
    #expect(try Self.sections().map(\.id) == DiagnosticCatalogue.entries.map(\.id))
  }

  @Test func givesTheRuleAnExampleAndTheFix() throws {
    let rules = Dictionary(
      uniqueKeysWithValues: DiagnosticCatalogue.entries.map { ($0.id, $0) })
    for (id, text) in try Self.sections() {
      let rule = try #require(rules[id])
      let kind = rule.severity == .error ? "Error" : "Warning"
      let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.hasPrefix("**\(kind).** \(rule.rule)."), "\(id)")
      #expect(text.components(separatedBy: "\n```").count == 3, "\(id) has one example")
      #expect(words.contains("**Fix**: "), "\(id)")
    }
  }

  @Test func hasEveryNameThatReadingMarkdownUses() throws {
    let room = Fixtures.repository.appending(path: "Sources/CommonMark").path
    let files = try FileManager.default.subpathsOfDirectory(atPath: room)
    let used = try files.filter { $0.hasSuffix(".swift") }.flatMap { file in
      try String(contentsOfFile: "\(room)/\(file)", encoding: .utf8)
        .matches(of: /\bid: "([a-z-]+)"/).map { String($0.output.1) }
    }
    #expect(Set(used).subtracting(DiagnosticCatalogue.entries.map(\.id)) == [])
    #expect(!used.isEmpty)
  }
}

@Suite struct DiagnosticPageTests {
  @Test func hasASectionForEveryDiagnostic() throws {
    let url = Fixtures.repository.appending(path: "Documentation/Diagnostics.md")
    let page = try String(contentsOf: url, encoding: .utf8)
    for entry in DiagnosticCatalogue.entries {
      let section = try #require(DiagnosticPage.section(entry.id, of: page))
      #expect(section.hasPrefix("## \(entry.id)\n"))
      #expect(section.contains("**Fix**"))
    }
    #expect(DiagnosticPage.section("nothing", of: page) == nil)
  }

  @Test func endsBeforeTheNextHeadingButNotInAnExample() {
    let page = "# Page\n\n## one\n\nRule.\n\n```markdown\n## inside\n```\n\nFix.\n\n## two\n"
    #expect(
      DiagnosticPage.section("one", of: page)
        == "## one\n\nRule.\n\n```markdown\n## inside\n```\n\nFix.\n")
    #expect(DiagnosticPage.section("inside", of: page) == nil)
  }
}
