import Assessment
import CurriculumModel
import Hummingbird
import Records

/// What becomes of a choice that a form makes in a scenario of an attempt.
///
/// The form says how many choices led to its scene. Where that is not the scene that the attempt has
/// come to, another window went on: what was chosen there stands, and the learner sees where they
/// are. Only sending the very same choice again changes nothing and needs no word.
enum ChoiceSaving {
  /// Goes on; the attempt has come to this.
  case saved
  /// Sent again as it was.
  case repeated
  /// Made for a scene that was left before.
  case late

  init(
    _ form: Form, on sheet: AnswerSheet, _ scenario: ScenarioSheet, of attempt: Attempt,
    in store: RecordStore, by visitor: Visitor
  ) async throws {
    let question = sheet.question.id
    let before = attempt.answers[question]
    guard let walk = scenario.walk(before), let step = Int(form.line(ScenarioSheet.step)) else {
      throw AnswerFault.notOffered
    }
    guard step == walk.steps.count else {
      let known = ScenarioWalk(Array(walk.path.prefix(max(0, step))), through: scenario.scenario)
      let meant = try known.map { known throws(AnswerFault) in
        try scenario.walk(known, onBy: form)
      }
      self = meant.map { walk.path.starts(with: $0.path) } == true ? .repeated : .late
      return
    }
    let onward = try scenario.walk(walk, onBy: form)
    do {
      try await store.saveAnswer(
        .path(choices: onward.path), replacing: before, to: question, in: attempt.id, by: visitor)
      self = .saved
    } catch RecordsError.answerChanged {
      self = .late
    }
  }
}
