import CurriculumModel

/// A change of a lesson, a question, an objective or a skill that matters to people who learned
/// what was there before, and the objectives that it touches.
struct Concern {
  let change: CurriculumChange
  let objectives: Set<Objective.ID>
  let lesson: Lesson.ID?
  let question: Question.ID?
  let module: Module.ID?

  /// `nil` where the change matters to nobody: it is editorial, only the author can say and has not
  /// raised **Revision**, or the bank has a question more or less.
  init?(_ change: CurriculumChange, from old: CurriculumIndex, to new: CurriculumIndex) {
    let module = change.module(in: new, before: old)
    let isRaised =
      module.flatMap { id in
        old.modules[id].flatMap { before in
          new.modules[id].map { $0.revision > before.revision }
        }
      } ?? false
    guard change.weight == .substance || change.weight == .judgement && isRaised,
      !change.isOnlyMoreToAsk
    else { return nil }
    self.change = change
    self.module = module
    let id = change.subject.id
    switch change.subject.kind {
    case .lesson:
      lesson = Lesson.ID(id)
      question = nil
      objectives = Self.touched(
        change, lesson.flatMap { old.lessons[$0]?.teaches },
        lesson.flatMap { new.lessons[$0]?.teaches })
    case .question:
      lesson = nil
      question = Question.ID(id)
      objectives = Self.touched(
        change, question.flatMap { old.questions[$0]?.tests },
        question.flatMap { new.questions[$0]?.tests })
    case .objective, .skill:
      lesson = nil
      question = nil
      objectives = Objective.ID(id).map { [$0] } ?? []
    default: return nil
    }
  }

  /// Where nothing changed but which objectives it serves, those that came and went.
  private static func touched(
    _ change: CurriculumChange, _ old: [Objective.ID]?, _ new: [Objective.ID]?
  ) -> Set<Objective.ID> {
    let (before, after) = (Set(old ?? []), Set(new ?? []))
    let isOnlyThat =
      !change.details.isEmpty && change.details.allSatisfy { $0.label == .objectiveChanged }
    return isOnlyThat ? before.symmetricDifference(after) : before.union(after)
  }
}
