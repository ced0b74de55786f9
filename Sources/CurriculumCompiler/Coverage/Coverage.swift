import CurriculumModel
import Diagnostics

/// Which lessons teach every objective, and which questions test it.
struct Coverage: Sendable {
  /// One right answer among three or four may be a guess; two in a row seldom are.
  static let fewestQuestions = 2

  /// A lesson or a question, with the id of its file.
  struct Part: Sendable {
    let section: Section
    let file: String?

    var landmark: Landmark { section.landmark(in: file) }
  }

  let goals: [Goal]
  private var lessons: [String: [Part]] = [:]
  private var questions: [String: [Part]] = [:]
  /// The competencies that a module names.
  private let named: Set<String>

  init(of files: [FileSyntax], _ directory: Directory) {
    let sections = files.flatMap(\.sections)
    goals = sections.filter { $0.role == .competency }.flatMap(\.goals)
    named = Set(
      sections.filter { $0.role == .module }
        .compactMap { $0.fact("Competency")?.references.first }.map(directory.id(named:)))
    for file in files.filter({ $0.kind == .module }) + files.filter({ $0.kind == .quiz }) {
      for section in file.sections where section.role == .lesson || section.role == .question {
        let part = Part(section: section, file: file.root?.id)
        for id in directory.ids("Teaches", of: section) { lessons[id, default: []].append(part) }
        for id in directory.ids("Tests", of: section) { questions[id, default: []].append(part) }
      }
    }
  }

  func lessons(teaching objective: String) -> [Part] { lessons[objective] ?? [] }

  func questions(testing objective: String) -> [Part] { questions[objective] ?? [] }

  /// Whether a module is for this competency, or a lesson teaches a part of it.
  func hasBegun(_ competency: Section) -> Bool {
    competency.id.map(named.contains) == true
      || competency.goals.contains { !lessons(teaching: $0.id.text).isEmpty }
  }
}

extension Directory {
  /// The ids that a fact names, each once.
  fileprivate func ids(_ key: String, of section: Section) -> Set<String> {
    Set((section.fact(key)?.references ?? []).map(id(named:)))
  }
}
