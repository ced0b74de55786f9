import Diagnostics

extension CurriculumOverview {
  /// What is found in the questions of each quiz; and at the title of the curriculum, what is found
  /// in those of all other quizzes together. So a habit too slight to show in one quiz shows in the
  /// bank, and nothing is said twice.
  func findingsOverBanks(
    _ find: (_ keys: KeyTally, _ bank: QuestionBank) -> Diagnostic?
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var others = KeyTally()
    for outline in outlines where outline.kind == .quiz {
      guard let root = outline.root else { continue }
      if let finding = find(outline.keys, QuestionBank(name: "here", range: root.nameRange)) {
        found.append(finding)
      } else {
        others += outline.keys
      }
    }
    guard let title = sections(.curriculum).first?.nameRange else { return found }
    let name = found.isEmpty ? "over all quizzes" : "over all other quizzes"
    return found + [find(others, QuestionBank(name: name, range: title))].compactMap(\.self)
  }
}

/// Questions that are looked at together.
struct QuestionBank {
  /// As a message has it: `here`, `over all quizzes`.
  let name: String
  let range: SourceRange
}
