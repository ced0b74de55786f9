import Diagnostics

/// The questions of a quiz that are about heavy lessons, and the links of a module that lead to a
/// question with no notice before them.
struct HeavyQuestions: Sendable {
  struct Question: Sendable {
    let id: String
    let range: SourceRange
    let subject: Subject
  }

  enum Subject: Sendable {
    /// A lesson of its **Taught in**, by what makes it heavy.
    case lesson(mark: SourceRange)
    /// The lessons that teach these objectives, where no other lesson does.
    case lessons(teaching: [String])
  }

  /// Those that may be heavy.
  private(set) var questions: [Question] = []
  private(set) var practices: [(range: SourceRange, question: Thing)] = []

  init(of file: LinkedFile) {
    switch file.syntax.kind {
    case .quiz:
      questions = file.syntax.sections(.question).compactMap { question in
        Self.subject(of: question, in: file).map {
          Question(id: question.id ?? "", range: question.nameRange, subject: $0)
        }
      }
    case .module:
      for link in file.links {
        guard case .thing(let thing) = link.target, thing.kind == .question,
          !file.syntax.isAnnounced(link.range)
        else { continue }
        practices.append((link.range, thing))
      }
    default: break
    }
  }

  private static func subject(of question: Section, in file: LinkedFile) -> Subject? {
    guard let taughtIn = question.fact("Taught in") else {
      let tests = (question.fact("Tests")?.references ?? []).map(file.directory.id(named:))
      return tests.isEmpty ? nil : .lessons(teaching: tests)
    }
    let marks = taughtIn.references.lazy.compactMap { reference -> SourceRange? in
      guard let destination = reference.destination,
        case .thing(let thing) = file.directory.target(
          of: destination, in: reference.range.file),
        thing.kind == .lesson || thing.kind == .passage
      else { return nil }
      return file.around.notices(of: thing.file)?.mark(ofLesson: thing.lesson ?? thing.id)
    }
    return marks.first.map { .lesson(mark: $0) }
  }
}
