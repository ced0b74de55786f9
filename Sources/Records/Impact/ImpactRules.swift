import Assessment
import CurriculumChanges
import CurriculumModel

/// Whether a change concerns a person: the table of Documentation/Changes.md.
struct ImpactRules {
  let old: CurriculumIndex
  let new: CurriculumIndex
  let date: CalendarDate

  func affected(_ person: PersonOnRoll, by effect: CompetencyEffect) -> AffectedPerson? {
    if let agency = effect.agency,
      new.curriculum.profile(speakingFor: person.profile)?.id != agency
    {
      return nil
    }
    let entries = evidenceCounting(on: date, of: person.evidence)
      .filter { concerns($0.kind, effect) }.map(\.sequence)
    let before = standing(of: person, effect, in: old)
    let after = standing(of: person, effect, in: new)
    let isOtherwise = effect.agency == nil && before != after
    guard !entries.isEmpty || isOtherwise else { return nil }
    return AffectedPerson(
      person: person.id, name: person.name, agency: person.agency, entries: entries,
      before: before, after: after)
  }

  private func standing(
    of person: PersonOnRoll, _ effect: CompetencyEffect, in curriculum: CurriculumIndex
  ) -> Standing {
    competencyStanding(
      of: effect.competency, in: curriculum, evidence: person.evidence, on: date
    ).standing
  }

  private func concerns(_ evidence: Evidence, _ effect: CompetencyEffect) -> Bool {
    switch evidence {
    case .quizPassed(_, let module, let revision):
      effect.modules.contains { $0.module == module && revision <= $0.through }
    case .observation(let skill, _): effect.skills.contains(skill)
    case .attestation(let competency, _):
      effect.concernsDocuments && competency == effect.competency
    case .waiver(let competency):
      competency == effect.competency && !(effect.objectives.isEmpty && effect.skills.isEmpty)
    // Nothing counts yet.
    case .quizWaiting, .countersignature, .revocation: false
    }
  }
}
