import CurriculumModel

/// How what is asked for a competency differs: the rules of Documentation/Standing.md, applied to
/// two releases.
struct CompetencyRules {
  let old: Competency
  let new: Competency
  private let earlier: CurriculumIndex
  private let later: CurriculumIndex

  init(
    old: Competency, new: Competency, from earlier: CurriculumIndex, to later: CurriculumIndex
  ) {
    self.old = old
    self.new = new
    self.earlier = earlier
    self.later = later
  }

  /// What nobody has shown yet.
  var moreAsked: [String] {
    let kinds = CriteriaChange(from: old.evidence, to: new.evidence).moreAsked
    let known = Set(observed(old))
    let skills =
      new.evidence.contains(.observation) && old.evidence.contains(.observation)
      ? observed(new).filter { !known.contains($0) }.map {
        "The skill \($0) is now to be observed."
      } : []
    return kinds + skills + newModules.map { "The module \($0) now belongs to it." }
  }

  /// Whether passes that count are due: standing says so of every module that was raised.
  var isDue: Bool {
    later.curriculum.modules.contains { module in
      module.competency == new.id
        && (earlier.modules[module.id].map { module.revision > $0.revision } ?? false)
    }
  }

  /// What else changes how long or by what it is shown.
  var otherReasons: [String] {
    var reasons = CriteriaChange(from: old.evidence, to: new.evidence).lessAsked
    if old.renewEvery != new.renewEvery {
      let before = old.renewEvery?.description ?? "for ever"
      let after = new.renewEvery?.description ?? "for ever"
      reasons.append("Evidence counts \(after), before: \(before).")
    }
    return reasons
  }

  private func observed(_ competency: Competency) -> [Objective.ID] {
    competency.skills.filter { $0.evidence.contains(.observation) }.map(\.id)
  }

  private var newModules: [Module.ID] {
    guard new.evidence.contains(.quiz), old.evidence.contains(.quiz) else { return [] }
    return later.curriculum.modules.filter {
      $0.competency == new.id && earlier.modules[$0.id]?.competency != new.id
    }.map(\.id)
  }
}
