import CurriculumModel
import Rendering

extension TrainingPage {
  init(_ served: ServedRelease, renderer: Renderer) {
    let curriculum = served.curriculum
    let questions = curriculum.quizzes.flatMap(\.questions)
    let taught = Self.frequencies(curriculum.modules.flatMap(\.lessons).flatMap(\.teaches))
    let tested = Self.frequencies(questions.flatMap(\.tests))
    self.init(
      curriculumTitle: renderer.plainText(curriculum.title), digest: served.release.digest,
      modules: curriculum.modules.map { module in
        let questions = served.index.quizzes[module.quiz]?.questions ?? []
        return ModuleLine(
          module: module.id, title: renderer.plainText(module.title),
          lessons: module.lessons.count,
          words: module.lessons.reduce(0) { $0 + Self.words(in: $1.body, renderer) },
          questions: questions.count, kinds: Self.kinds(of: questions))
      },
      competencies: curriculum.frameworks.flatMap(\.competencies).map { competency in
        CompetencyLine(
          competency: competency.id, title: renderer.plainText(competency.title),
          objectives: competency.objectiveIDs.map { id in
            ObjectiveLine(
              objective: id,
              statement: served.index.objectives[id].map(renderer.plainText) ?? id.rawValue,
              lessons: taught[id] ?? 0, questions: tested[id] ?? 0)
          })
      })
  }

  private static func frequencies<Thing: Hashable>(_ things: [Thing]) -> [Thing: Int] {
    things.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  private static func kinds(of questions: [Question]) -> [Kind] {
    frequencies(questions.map(\.task.kind)).map { Kind(name: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
  }

  /// Counts what stands between white space in the text of the lesson.
  private static func words(in blocks: [Block], _ renderer: Renderer) -> Int {
    var count = 0
    var isInTag = false
    var isInWord = false
    for byte in renderer.html(blocks).text.utf8 {
      switch byte {
      case UInt8(ascii: "<"): isInTag = true
      case UInt8(ascii: ">"): isInTag = false
      case UInt8(ascii: " "), UInt8(ascii: "\n"): if !isInTag { isInWord = false }
      default:
        if !isInTag, !isInWord {
          isInWord = true
          count += 1
        }
      }
    }
    return count
  }
}

extension Question.Task {
  /// As trainers call it.
  fileprivate var kind: String {
    switch self {
    case .chooseOne: "choose one"
    case .chooseAll: "choose all that apply"
    case .trueOrFalse: "true or false"
    case .match: "match"
    case .order: "put in order"
    case .shortAnswer: "short answer"
    case .number: "number"
    case .paragraph: "paragraph"
    case .scenario: "scenario"
    }
  }
}
