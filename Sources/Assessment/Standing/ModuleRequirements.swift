public import CurriculumModel

/// The modules that a module requires and that are not done on a day, in the module's order.
/// Accepted earlier learning counts as much as a pass. Modules that the curriculum does not have
/// are left out.
public func unmetRequirements(
  of module: Module, in curriculum: CurriculumIndex, evidence: [EvidenceEntry],
  on date: CalendarDate
) -> [Module.ID] {
  CountedEvidence(evidence, on: date).unmetRequirements(of: module, in: curriculum)
}

extension CountedEvidence {
  func unmetRequirements(of module: Module, in curriculum: CurriculumIndex) -> [Module.ID] {
    module.requires.compactMap { curriculum.modules[$0] }
      .filter { doneState(of: $0, in: curriculum) == nil }.map(\.id)
  }

  /// How the module came to be done; `nil` while it is not.
  func doneState(of module: Module, in curriculum: CurriculumIndex) -> ModuleProgress.State? {
    let competency = module.competency.flatMap { curriculum.competencies[$0] }
    let pass = passing(of: module, renewedEvery: competency?.renewEvery, onlyCurrent: true)
    if pass.standing.isCurrent { return .passed }
    let waiver = competency.map(waiving) ?? .none
    return waiver.standing.isCurrent ? .waived : nil
  }
}
