import CurriculumModel

extension CoverageMatrix {
  /// For the terminal: the gaps with their places, then a line for every objective.
  public var text: String {
    let gaps = rows.filter { !$0.gaps.isEmpty }.map { row in
      "  \(row.objective.place): \(row.objective.id): "
        + row.gaps.map(\.rawValue).joined(separator: ", ")
    }
    let width = (rows.map(\.objective.id.count).max() ?? 0) + 2
    let head = "  " + "objective".padded(width) + "lessons  questions  shown by"
    let lines = rows.map { row in
      "  " + row.objective.id.padded(width) + "\(row.lessons.count)".padded(9)
        + "\(row.questions.count)".padded(11) + row.shownBy
    }
    let all = (gaps.isEmpty ? [] : ["Gaps"] + gaps + [""]) + ["Matrix", head] + lines
    return (all + ["", summary, ""]).joined(separator: "\n")
  }

  /// `88 objectives and skills, 31 with a gap`
  public var summary: String {
    "\(rows.count) objectives and skills, \(rows.count { !$0.gaps.isEmpty }) with a gap"
  }
}

extension CoverageMatrix.Row {
  /// `quiz, observation (7 points)`
  var shownBy: String {
    evidence.map { kind in
      switch kind {
      case .quiz: "quiz"
      case .observation: isSkill ? "observation (\(rubric.count) points)" : "observation"
      case .attestation: "attestation (\(documents.count) papers)"
      }
    }.joined(separator: ", ")
  }
}

extension String {
  /// Followed by so many spaces that it is `width` characters long.
  func padded(_ width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
