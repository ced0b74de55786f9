import Foundation

/// Cases of one kind of fault, read from `Fixtures/faults/<id>.md`: changes of the small valid
/// curriculum that must come to exactly the marked findings, or to none.
///
/// A case begins with a line such as `=== fails, at the end of Quizzes/first.md`, or `in` (lines to
/// replace, a line `--->`, the new ones), `as` (the whole file) or `without` (no such file). One that
/// begins with `=== and,` changes one more file of the case before it.
struct FaultFixture {
  struct Case: CustomStringConvertible {
    let fails: Bool
    /// The changed curriculum, marks included.
    let texts: [String: String]
    /// A file that is left out; only its marks count.
    let missing: String?
    let headline: String

    var description: String { headline }
  }

  let id: String
  let cases: [Case]

  static func ids() throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: Fixtures.folder.appending(path: "faults").path
    ).filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }.sorted()
  }

  init(id: String) throws {
    self.id = id
    let url = Fixtures.folder.appending(path: "faults/\(id).md")
    let text = try String(contentsOf: url, encoding: .utf8)
    let base = try Fixtures.base()
    cases = try text.split(separator: "=== ").reduce(into: []) { cases, part in
      let goesOn = part.hasPrefix("and,")
      let earlier = goesOn ? cases.popLast() : nil
      cases.append(try Case(part, base: earlier?.texts ?? base, fails: earlier?.fails))
    }
  }
}

extension FaultFixture.Case {
  struct Malformed: Error { let line: String }

  /// `fails` is what the case before said, where this one goes on with it.
  fileprivate init(_ text: Substring, base: [String: String], fails earlier: Bool?) throws {
    let lines = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    headline = String(lines[0])
    let body = lines.count == 2 ? String(lines[1]) : ""
    let words = headline.split(separator: " ")
    guard let path = words.last.map(String.init), let verb = words.first else {
      throw Malformed(line: headline)
    }
    fails = earlier ?? (verb == "fails,")
    var texts = base
    var missing: String?
    switch words.dropFirst().dropLast().joined(separator: " ") {
    case "at the end of": texts[path] = (base[path] ?? "") + "\n" + body
    case "as": texts[path] = body
    case "without":
      texts[path] = body
      missing = path
    case "in":
      let parts = body.components(separatedBy: "--->\n")
      guard parts.count == 2, let old = base[path], old.contains(parts[0]) else {
        throw Malformed(line: headline)
      }
      texts[path] = old.replacingOccurrences(of: parts[0], with: parts[1])
    default: throw Malformed(line: headline)
    }
    self.texts = texts
    self.missing = missing
  }
}
