import CommonMark
import Diagnostics

/// A question about a heavy lesson is asked only of readers whom a **Notice** has asked: in the quiz
/// of a module with a notice, or as practice in a lesson that is announced itself.
///
/// A question is about the lessons of its **Taught in**; without one, about those that teach what
/// it tests, where no other lesson does.
struct HeavyQuestionWithoutNotice: Check {
  static let id = "heavy-question-without-notice"
  static let rule = "A question about a heavy lesson is asked where a **Notice** has come first"
  static let severity = Diagnostic.Severity.warning

  func diagnostics(in curriculum: LinkedCurriculum) -> [Diagnostic] {
    let heavy = HeavyLessons(of: curriculum)
    let coverage = curriculum.coverage
    var marks: [SourceRange: SourceRange] = [:]
    var found: [Diagnostic] = []
    for file in curriculum.files(.quiz) {
      let isAnnounced = curriculum.module(ofQuiz: file).map(heavy.isAnnounced) == true
      for question in file.sections where question.role == .question {
        guard let mark = Self.mark(of: question, in: curriculum, heavy, coverage) else { continue }
        marks[question.nameRange] = mark
        if !isAnnounced { found.append(.unannounced(at: question.nameRange, mark: mark)) }
      }
    }
    let practices = curriculum.links.compactMap { link -> Diagnostic? in
      guard case .thing(let thing) = link.target, thing.kind == .question,
        let mark = marks[thing.range], let file = curriculum.file(link.range.file),
        file.kind == .module, file.root?.fact("Notice") == nil,
        file.section(at: link.range)?.fact("Notice") == nil
      else { return nil }
      return .unannounced(at: link.range, mark: mark)
    }
    return found + practices
  }

  /// What makes a lesson heavy that the question is about.
  private static func mark(
    of question: Section, in curriculum: LinkedCurriculum, _ heavy: HeavyLessons,
    _ coverage: Coverage
  ) -> SourceRange? {
    if let taughtIn = question.fact("Taught in") {
      return taughtIn.references.lazy.compactMap { reference in
        guard let destination = reference.destination,
          case .thing(let thing) = curriculum.directory.target(
            of: destination, in: reference.range.file)
        else { return nil }
        return heavy.mark(of: thing)
      }.first
    }
    return (question.fact("Tests")?.references ?? []).lazy.compactMap { reference in
      let lessons = coverage.lessons(teaching: curriculum.id(named: reference))
      let marks = lessons.compactMap { heavy.mark(ofLesson: $0.section) }
      return marks.count == lessons.count ? marks.first : nil
    }.first
  }
}

extension Diagnostic {
  fileprivate static func unannounced(at range: SourceRange, mark: SourceRange) -> Diagnostic {
    Diagnostic(
      HeavyQuestionWithoutNotice.self, at: range,
      reason: "A question can bring back what the lesson asked about before it was read",
      notes: [Note("the lesson is heavy by this mark", at: mark)])
  }
}
