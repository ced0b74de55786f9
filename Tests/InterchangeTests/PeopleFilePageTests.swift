import Diagnostics
import Foundation
import Testing

@testable import Interchange

/// The page that explains files of people has a section for every fault: rule, example, fix.
@Suite struct PeopleFilePageTests {
  private struct Section {
    let id: String
    let words: String
    /// What stands between the fences.
    let example: String
  }

  private static func sections() throws -> [Section] {
    let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Documentation/PeopleFiles.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    return try text.components(separatedBy: "\n## ").dropFirst().map { part in
      let id = try #require(part.split(separator: "\n").first)
      let pieces = part.dropFirst(id.count).components(separatedBy: "```")
      try #require(pieces.count == 3, "\(id) has one example")
      return Section(
        id: String(id),
        words: (pieces[0] + pieces[2]).split(whereSeparator: \.isWhitespace)
          .joined(separator: " "),
        example: String(pieces[1].dropFirst("csv\n".count)))
    }
  }

  @Test func namesEveryFaultAndNoOther() throws {
    #expect(try Self.sections().map(\.id) == PeopleFileRule.allCases.map(\.rawValue))
  }

  @Test(arguments: PeopleFileRule.allCases)
  func givesTheRuleAnExampleThatBreaksItAndTheFix(_ rule: PeopleFileRule) throws {
    let section = try #require(try Self.sections().first { $0.id == rule.rawValue })
    #expect(section.words.hasPrefix("**Error.** \(rule.statement). **Fix**: "))
    let (people, diagnostics) = PeopleCSV.read(
      section.example, file: "people.csv",
      roles: ["learner", "supervisor", "trainer", "administrator"])
    #expect(people == [])
    #expect(diagnostics.map(\.id).contains(rule.rawValue))
  }
}
