import Diagnostics

/// No more questions are drawn than there are.
struct ImpossibleDraw: FileCheck {
  static let id = "impossible-draw"
  static let rule = "No more questions are drawn than there are"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    let quizzes = file.sections(.quiz).compactMap { quiz -> Diagnostic? in
      guard let fact = quiz.fact("Draw"), let draw = fact.count else { return nil }
      return .impossible(draw, at: fact.valueRange, of: quiz.drawnQuestions)
    }
    let pools = file.sections(.pool).compactMap { pool -> Diagnostic? in
      guard case .draw(let draw)? = pool.task?.instruction, let line = pool.task?.line else {
        return nil
      }
      return .impossible(draw, at: line.range, of: pool.drawnQuestions)
    }
    return quizzes + pools
  }
}

extension Section {
  /// How many questions are right below.
  fileprivate var drawnQuestions: Int {
    sections.count { $0.role == .question }
  }
}

extension Diagnostic {
  fileprivate static func impossible(
    _ draw: Int, at range: SourceRange, of count: Int
  ) -> Diagnostic? {
    guard draw > count else { return nil }
    return Diagnostic(
      ImpossibleDraw.self, at: range,
      message: "\(ImpossibleDraw.rule); \(draw) of \(count) is too many")
  }
}
