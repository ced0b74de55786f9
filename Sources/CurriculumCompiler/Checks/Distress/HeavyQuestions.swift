import Diagnostics

/// The questions of a quiz that are about heavy lessons, and the links of a module that lead to a
/// question with no notice before them.
struct HeavyQuestions: Sendable {
  struct Question: Sendable {
    let id: String
    let range: SourceRange
  }

  /// About a lesson of their **Taught in**, with what makes that heavy.
  private(set) var marked: [(question: Question, mark: SourceRange)] = []
  /// About the lessons that teach these objectives, where no other lesson does.
  private(set) var open: [(question: Question, objectives: [String])] = []
  private(set) var practices: [(range: SourceRange, question: Thing)] = []
  /// Whether the module of the quiz has a notice.
  private(set) var isAnnounced = false

  init(in file: FileSyntax, _ links: [ResolvedLink], around: Surroundings) {
    switch file.kind {
    case .quiz:
      isAnnounced = Self.isAnnounced(file, around)
      for question in file.sections(.question) { add(question, around) }
    case .module:
      for link in links {
        guard case .thing(let thing) = link.target, thing.kind == .question,
          !file.isAnnounced(link.range)
        else { continue }
        practices.append((link.range, thing))
      }
    default: break
    }
  }

  /// What makes a question heavy; `nil` where nothing does, or its lessons are not known here.
  func mark(of id: String) -> SourceRange? { marked.first { $0.question.id == id }?.mark }

  private mutating func add(_ section: Section, _ around: Surroundings) {
    let question = Question(id: section.id ?? "", range: section.nameRange)
    guard let taughtIn = section.fact("Taught in") else {
      let tests = (section.fact("Tests")?.references ?? []).map(around.directory.id(named:))
      if !tests.isEmpty { open.append((question, tests)) }
      return
    }
    let marks = taughtIn.references.lazy.compactMap { reference -> SourceRange? in
      guard let destination = reference.destination,
        case .thing(let thing) = around.directory.target(
          of: destination, in: reference.range.file),
        thing.kind == .lesson || thing.kind == .passage
      else { return nil }
      return around.notices(of: thing.file)?.mark(ofLesson: thing.lesson ?? thing.id)
    }
    if let mark = marks.first { marked.append((question, mark)) }
  }

  private static func isAnnounced(_ quiz: FileSyntax, _ around: Surroundings) -> Bool {
    guard let reference = quiz.root?.fact("Module")?.references.first,
      let module = around.directory.thing(.module, around.directory.id(named: reference))
    else { return false }
    return around.notices(of: module.file)?.isAnnounced == true
  }
}
