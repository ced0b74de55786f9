import CurriculumModel

/// Works out what changes mean for every competency.
struct CompetencyEffects {
  let old: CurriculumIndex
  let new: CurriculumIndex
  let changes: [CurriculumChange]
  let concerns: [Concern]

  init(from old: CurriculumIndex, to new: CurriculumIndex, changes: [CurriculumChange]) {
    self.old = old
    self.new = new
    self.changes = changes
    concerns = changes.compactMap { Concern($0, from: old, to: new) }
  }

  /// Those that anything concerns: in the order of the new frameworks, those that are gone last.
  func all() -> [CompetencyEffect] {
    let present = new.curriculum.competencies
    let gone = old.curriculum.competencies.filter { new.competencies[$0.id] == nil }
    return (present + gone).compactMap(effect)
  }

  private func effect(on competency: Competency) -> CompetencyEffect? {
    let before = old.competencies[competency.id]
    let isGone = new.competencies[competency.id] == nil
    let own = Set(competency.objectiveIDs + (before?.objectiveIDs ?? []))
    let touching = concerns.filter { !$0.objectives.isDisjoint(with: own) }
    let touched = Set(touching.flatMap(\.objectives)).intersection(own)
    let rules = before.map { CompetencyRules(old: $0, new: competency, from: old, to: new) }
    let asked = isGone ? [] : rules?.moreAsked ?? ["The competency is new."]
    let frame = changes.first {
      $0.subject.kind == .competency && $0.subject.id == competency.id.rawValue
    }
    let documents = frame.map(Self.changesDocuments) ?? false
    let verdict: CompetencyEffect.Verdict =
      if isGone { .gone } else if !asked.isEmpty { .moreIsAsked } else if rules?.isDue ?? false {
        .due
      } else { .counts }
    let other = isGone ? [] : rules?.otherReasons ?? []
    guard verdict != .counts || !touched.isEmpty || documents || !other.isEmpty else { return nil }
    let still = touched.intersection(Set(new.competencies[competency.id]?.objectiveIDs ?? []))
    return CompetencyEffect(
      competency: competency.id, title: competency.title.plainText(), verdict: verdict,
      reasons: asked + other + touching.map(\.sentence)
        + (documents ? ["What the agency shows has changed."] : []),
      objectives: (competency.objectiveIDs + (before?.objectiveIDs ?? [])).filter(touched.contains)
        .withoutRepeats,
      modules: modules(teaching: touched, touching), skills: skills(of: competency, touched),
      concernsDocuments: documents, agency: nil,
      refresher: isGone
        ? Refresher() : Refresher(for: still, because: touching, in: new))
  }

  /// Where what changed is taught or asked; of an objective that itself changed, where it is.
  private func modules(
    teaching touched: Set<Objective.ID>, _ touching: [Concern]
  ) -> [ModuleConcerned] {
    let restated = Set(touching.filter { $0.module == nil }.flatMap(\.objectives))
      .intersection(touched)
    let named = Set(touching.compactMap(\.module))
    return old.curriculum.modules.filter { module in
      named.contains(module.id)
        || module.lessons.contains { !restated.isDisjoint(with: $0.teaches) }
    }.map { ModuleConcerned(module: $0.id, through: $0.revision) }
  }

  private func skills(of competency: Competency, _ touched: Set<Objective.ID>) -> [Objective.ID] {
    let restated = Set(
      concerns.filter { $0.change.subject.kind == .skill }.flatMap(\.objectives))
    return competency.skills.map(\.id).filter { touched.contains($0) && restated.contains($0) }
  }

  private static func changesDocuments(_ change: CurriculumChange) -> Bool {
    change.details.contains { $0.weight == .substance && $0.label == .wording }
  }
}

extension Concern {
  fileprivate var sentence: String {
    let subject = change.subject
    return "The \(subject.kind.rawValue) \(subject.id): \(change.label.rawValue)."
  }
}

extension Sequence where Element: Hashable {
  var withoutRepeats: [Element] {
    var known: Set<Element> = []
    return filter { known.insert($0).inserted }
  }
}
