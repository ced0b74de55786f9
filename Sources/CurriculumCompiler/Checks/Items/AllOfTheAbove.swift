import CurriculumModel
import Diagnostics

/// "All of the above" rewards knowing two of the options, and makes no sense once options are
/// shuffled (Haladyna, Downing and Rodriguez 2002, guidelines 25 and 26).
struct AllOfTheAbove: FileCheck {
  static let id = "all-of-the-above"
  static let rule = "No option speaks of the other options"
  static let severity = Diagnostic.Severity.warning

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections(.question).flatMap { section in
      section.options.filter { $0.plainWords.contains(oneOf: Self.phrases) }.map {
        .refersToOthers($0)
      }
    }
  }

  private static let phrases = [
    "all of the above", "none of the above", "all of these", "none of these", "any of the above",
    "both of the above", "all the above", "all answers", "both a and b", "a and b", "b and c",
  ].map { $0.split(separator: " ").map(String.init) }
}

extension [String] {
  fileprivate func contains(oneOf phrases: [[String]]) -> Bool {
    // A long option that has such words in it says something of its own.
    guard count <= 8 else { return false }
    return indices.contains { start in phrases.contains { self[start...].starts(with: $0) } }
  }
}

extension Diagnostic {
  fileprivate static func refersToOthers(_ answer: AnswerSyntax) -> Diagnostic {
    Diagnostic(
      AllOfTheAbove.self, at: answer.contentRange,
      reason: "Options are shown in a new order each time, and knowing two of them gives it away")
  }
}
