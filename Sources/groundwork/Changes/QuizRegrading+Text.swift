import Assessment
import CurriculumChanges
import CurriculumModel
import Records

extension [QuizRegrading] {
  /// For whoever runs the site, at a terminal.
  func text(_ style: TerminalStyle, in curriculum: CurriculumIndex) -> String {
    let count = map(\.count).reduce(0, +)
    let summary =
      count == 0
      ? "The keys change nobody's grade.\n"
      : "They change the grade of \(count == 1 ? "1 attempt" : "\(count) attempts"). The better "
        + "grade counts, and nothing that was passed is taken back.\n"
    return map { $0.text(style, in: curriculum) }.joined(separator: "\n")
      + (isEmpty ? "" : "\n") + summary
  }
}

extension QuizRegrading {
  fileprivate func text(_ style: TerminalStyle, in curriculum: CurriculumIndex) -> String {
    let title = curriculum.quizzes[quiz].map { $0.title.plainText() } ?? ""
    var lines = ["\(style.bold(quiz.rawValue)) “\(title)”"]
    lines += attempts.flatMap { $0.lines(style) }
    lines += standing.map { line in
      "  \(line.question.rawValue) keeps its old grade in "
        + "\(line.attempts == 1 ? "1 attempt" : "\(line.attempts) attempts"): "
        + line.obstacle.words
    }
    if unknown > 0 {
      lines.append(
        "  \(unknown == 1 ? "1 attempt" : "\(unknown) attempts") cannot be compared: typed answers "
          + "were erased")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension AffectedAttempt {
  fileprivate func lines(_ style: TerminalStyle) -> [String] {
    let head =
      "  \(style.yellow(name))\(agency.map { ", \($0)" } ?? ""), \(submitted.map { "\($0)" } ?? ""): "
      + "\(before.points) → \(after.points), \(change.words)"
    return [head]
      + questions.map { question in
        let safety =
          question.isUnsafe == question.wasUnsafe
          ? "" : question.isUnsafe ? ", unsafe by the new key" : ", no longer unsafe"
        return "    \(question.question): \(question.before) → \(question.after)\(safety)"
      }
  }
}

extension GradeChange {
  fileprivate var words: String {
    switch self {
    case .unchanged: "the same"
    case .better: "better"
    case .worse: "worse; the old grade would stay"
    case .nowPassed: "now passed"
    case .noLongerPassed: "not passed by the new key; the pass would stay"
    }
  }
}

extension QuestionRegrade.Obstacle {
  fileprivate var words: String {
    switch self {
    case .gone: "it is asked no more"
    case .otherKind: "it is of another kind"
    case .otherWords: "it is asked, or its options read, in other words"
    case .markedByPeople: "its rubric is another one, and people mark it"
    }
  }
}
