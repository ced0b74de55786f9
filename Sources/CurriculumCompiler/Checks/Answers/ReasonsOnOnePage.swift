import Diagnostics

/// A quiz whose questions stand on one page is answered in any order and saved as a whole; its
/// answers can be changed until it is handed in. Telling the reasons after each would make every one
/// stand as soon as the page is saved, half a thought included.
struct ReasonsOnOnePage: FileCheck {
  static let id = "reasons-on-one-page"
  static let rule = "A quiz that is shown all on one page gives its reasons at the end"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections(.quiz).compactMap { quiz in
      guard quiz.isOnOnePage, let feedback = quiz.fact("Feedback"),
        feedback.text == "after each answer"
      else { return nil }
      return .reasons(at: feedback, in: quiz)
    }
  }
}

extension Section {
  /// Whether a quiz says that all its questions stand on one page.
  var isOnOnePage: Bool { fact("Shown")?.text == "all on one page" }
}

extension Diagnostic {
  fileprivate static func reasons(at feedback: Fact, in quiz: Section) -> Diagnostic {
    let notes = quiz.fact("Shown").map { [Note("asked for here", at: $0.range)] } ?? []
    return Diagnostic(
      ReasonsOnOnePage.self, at: feedback.valueRange,
      reason: "An answer stands once its reasons are told; on one page all are saved together",
      notes: notes,
      fixIts: [
        FixIt("Give the reasons at the end", replacing: feedback.valueRange, with: "at the end")
      ])
  }
}
