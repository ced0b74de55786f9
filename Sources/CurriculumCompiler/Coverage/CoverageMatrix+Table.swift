import CurriculumModel

extension CoverageMatrix {
  /// For a spreadsheet: the head and a row for each objective; several places in a cell stand on
  /// lines of their own.
  public var cells: [[String]] {
    let head = [
      "Framework", "Competency", "Objective", "Statement", "Skill", "Shown by", "Lessons",
      "Questions", "Points to look for", "Papers to show", "Gaps", "Place",
    ]
    return [head]
      + rows.map { row in
        [
          row.framework, row.competency.id, row.objective.id, row.objective.title,
          row.isSkill ? "yes" : "no", row.evidence.map(\.rawValue).joined(separator: ", "),
          row.lessons.map(\.id).joined(separator: "\n"),
          row.questions.map(\.id).joined(separator: "\n"),
          row.rubric.joined(separator: "\n"), row.documents.joined(separator: "\n"),
          row.gaps.map(\.rawValue).joined(separator: ", "), row.objective.place,
        ]
      }
  }
}
