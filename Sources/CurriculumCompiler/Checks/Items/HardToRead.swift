import Diagnostics

/// A lesson or a question asks for no more schooling than its readers can be expected to have.
///
/// The grade is that of `Readability`. A lesson may have grade 10, as many staff read after a shift
/// and in a second language (the Plain Language guidelines of the United States advise grade 8 for
/// the public; names of laws and agencies add about two). A question may have grade 12, since its few
/// sentences say little about it. Lessons below 100 words and questions below 30 are not judged.
struct HardToRead: LinkedFileCheck {
  static let id = "hard-to-read"
  static let rule = "Lessons read at grade 10 at most, questions at grade 12"
  static let severity = Diagnostic.Severity.warning

  private struct Limit {
    let grade: Double
    let fewestWords: Int
  }

  private static let limits: [Role: Limit] = [
    .lesson: Limit(grade: 10, fewestWords: 100), .question: Limit(grade: 12, fewestWords: 30),
  ]

  func diagnostics(in file: LinkedFile) -> [Diagnostic] {
    file.syntax.sections.enumerated().compactMap { number, section in
      guard let limit = Self.limits[section.role], let text = file.prose.readability[number],
        text.words >= limit.fewestWords, let grade = text.grade, grade > limit.grade
      else { return nil }
      return .hard(section, grade: grade)
    }
  }
}

extension Diagnostic {
  fileprivate static func hard(_ section: Section, grade: Double) -> Diagnostic {
    let tenths = Int((grade * 10).rounded())
    return Diagnostic(
      HardToRead.self, at: section.nameRange,
      message: "\(HardToRead.rule); this one has \(tenths / 10).\(tenths % 10)",
      reason: "Shorter sentences and words are understood faster, and by more of us")
  }
}
