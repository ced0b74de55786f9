import Assessment
import CurriculumModel
import Records
import Rendering

extension HomePage {
  init(
    of visitor: Visitor, _ state: LearnerState, in served: ServedRelease, renderer: Renderer,
    token: FormToken
  ) {
    let index = served.index
    let assigned = Set(state.evidence.assignments.map(\.pathway))
    let progress = served.curriculum.pathways.map { ($0, state.progress(of: $0, in: index)) }
    // Somebody to whom nothing was given may have chosen for themselves.
    let own = progress.filter { pathway, progress in
      assigned.isEmpty ? progress.isBegun : assigned.contains(pathway.id)
    }
    let ownIDs = Set(own.map(\.0.id))
    self.init(
      name: visitor.person.name,
      step: Self.step(own, state, in: index, renderer: renderer, token: token),
      followUp: FollowUpCard(state.followUps(in: index), in: index, renderer: renderer),
      pathways: own.map { pathway, progress in
        PathwayCard(pathway, progress, state, in: index, renderer: renderer)
      },
      others: served.curriculum.pathways.filter { !ownIDs.contains($0.id) }.map { pathway in
        PathwayLink(
          title: renderer.plainText(pathway.title),
          audience: renderer.plainText(pathway.audience), address: .pathway(pathway.id))
      })
  }

  /// An open quiz first, then a record that waits, then the pathway that is due first.
  private static func step(
    _ own: [(Pathway, PathwayProgress)], _ state: LearnerState, in index: CurriculumIndex,
    renderer: Renderer, token: FormToken
  ) -> NextStepCard? {
    if let open = state.openAttempts.first {
      return NextStepCard(resuming: open, in: index, renderer: renderer)
    }
    for (pathway, progress) in own where progress.isComplete {
      guard state.record(of: pathway.id) == nil else { continue }
      return NextStepCard(
        heading: "\(renderer.plainText(pathway.title)): complete",
        detail: "Everything that it asks for is met. The record is yours to keep.",
        action: .receiveRecord(pathway.id, token))
    }
    let byDue = own.enumerated().sorted { one, other in
      let dues = [one, other].map { state.due(of: $0.element.0.id) }
      switch (dues[0], dues[1]) {
      case (let one?, let other?) where one != other: return one < other
      case (.some, nil): return true
      case (nil, .some): return false
      default: return one.offset < other.offset
      }
    }
    return byDue.lazy.compactMap(\.element.1.nextStep).compactMap {
      NextStepCard($0, in: index, renderer: renderer)
    }.first
  }
}

extension NextStepCard {
  init(resuming attempt: Attempt, in index: CurriculumIndex, renderer: Renderer) {
    let module = index.modules[attempt.module]
    let answered = attempt.finished(in: index).count { $0 }
    self.init(
      heading: "Quiz: \(module.map { renderer.plainText($0.title) } ?? attempt.module.rawValue)",
      detail: "\(answered) of \(attempt.form.items.count) questions answered and saved.",
      action: .follow(label: "Go on with the quiz", .attempt(attempt.id)))
  }
}

extension PathwayCard {
  init(
    _ pathway: Pathway, _ progress: PathwayProgress, _ state: LearnerState,
    in index: CurriculumIndex, renderer: Renderer
  ) {
    let due = state.due(of: pathway.id)
    self.init(
      title: renderer.plainText(pathway.title), address: .pathway(pathway.id),
      rows: progress.modules.map { ModuleRow($0, in: index, renderer: renderer) }, due: due,
      isOverdue: due.map { $0 < state.today } ?? false, isComplete: progress.isComplete,
      record: state.record(of: pathway.id))
  }
}

extension PathwayProgress {
  /// Whether anything of it was read or done.
  var isBegun: Bool { modules.contains { $0.lessonsRead > 0 || $0.state.isDone } }
}
