extension CurriculumTotals {
  /// For the terminal: a line for every module, then the sums by kind and source.
  public var text: String {
    let width = (modules.map(\.id.count).max() ?? 0) + 2
    let head = "  " + "module".padded(width) + "lessons  words   grade  questions  scenes"
    let lines = modules.map { module in
      "  " + module.id.padded(width) + "\(module.lessons)".padded(9)
        + "\(module.words)".padded(8) + module.grade.padded(7)
        + "\(module.questions.values.reduce(0, +))".padded(11)
        + module.scenarios.map { "\($0.scenes)" }.joined(separator: " + ")
    }
    let kinds = questions.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { ($0.key, $0.value) }
    return
      (["Modules", head] + lines + [""] + Self.counts("Questions by kind", kinds)
      + Self.counts("Citations by source", sources.map { ($0.id, $0.citations) })
      + Self.counts("In all", sums)).joined(separator: "\n")
  }

  private var sums: [(String, Int)] {
    [
      ("modules", modules.count), ("lessons", lessons), ("words in lessons", words),
      ("questions", questions.values.reduce(0, +)), ("words in quizzes", quizWords),
      ("scenarios", scenarios.count), ("scenes", scenarios.reduce(0) { $0 + $1.scenes }),
      ("citations", citations), ("terms", terms), ("principles", principles),
      ("competencies", competencies), ("observed skills", skills),
    ]
  }

  private static func counts(_ title: String, _ counts: [(String, Int)]) -> [String] {
    let width = (counts.map(\.0.count).max() ?? 0) + 2
    return [title] + counts.map { "  " + $0.0.padded(width) + "\($0.1)" } + [""]
  }
}

extension CurriculumTotals.Module {
  /// `8.4`
  var grade: String {
    gradeTenths.map { ($0 < 0 ? "-" : "") + "\(abs($0) / 10).\(abs($0) % 10)" } ?? "-"
  }
}
