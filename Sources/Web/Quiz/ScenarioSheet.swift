import Assessment
import CurriculumModel

/// How the choices of a scenario travel in a form: a choice is named by its place on the page, and
/// a scene by how many choices led to it.
struct ScenarioSheet: Sendable {
  /// How many choices were made before the one that the form makes.
  static let step = "step"
  /// In practice, where nothing is kept: the choices made before, as `0.2.1`.
  static let path = "path"

  let scenario: Scenario
  /// As `QuizForm.Item.order` has it.
  private let order: [Int]

  /// `nil` for questions of other kinds.
  init?(_ sheet: AnswerSheet) {
    guard case .scenario(let scenario) = sheet.question.task else { return nil }
    self.scenario = scenario
    order = sheet.shown
  }

  /// What stands at each place of the page, in the author's order.
  func shown(at scene: Scenario.Scene) -> [Int] { scenario.choiceOrder(of: scene.id, in: order) }

  /// Where an answer has come to; the start where there is none.
  func walk(_ answer: Answer?) -> ScenarioWalk? {
    guard case .path(let choices)? = answer else { return ScenarioWalk([], through: scenario) }
    return ScenarioWalk(choices, through: scenario)
  }

  /// Where the form's choice leads from where the learner is.
  func walk(_ walk: ScenarioWalk, onBy form: Form) throws(AnswerFault) -> ScenarioWalk {
    let chosen = form[AnswerSheet.choice]
    guard !chosen.isEmpty else { throw .nothingChosen }
    let shown = shown(at: walk.scene)
    guard !walk.isOver, let place = Int(chosen), shown.indices.contains(place),
      let onward = ScenarioWalk(walk.path + [shown[place]], through: scenario)
    else { throw .notOffered }
    return onward
  }

  /// The choices that a practice form carries; the start where they lead nowhere.
  func walk(carriedIn form: Form) -> ScenarioWalk? {
    let parts = form[Self.path].split(separator: ".", omittingEmptySubsequences: false)
    let choices = parts.compactMap { Int($0) }
    let whole = choices.count == parts.count ? ScenarioWalk(choices, through: scenario) : nil
    return whole ?? ScenarioWalk([], through: scenario)
  }

  static func text(of walk: ScenarioWalk) -> String {
    walk.path.map { "\($0)" }.joined(separator: ".")
  }
}
