import Assessment
import CurriculumModel
import Records

/// What an observation's form holds, as it was typed and chosen: from the form, or from a draft.
struct ObservationFields: Sendable, Hashable {
  private(set) var texts: [String: String]

  init(_ texts: [String: String]) {
    self.texts = texts
  }

  /// Only what the form of this competency asks for.
  init(_ form: Form, of competency: Competency) {
    let skills = competency.observedSkills.map(\.id)
    let names =
      skills.map(SkillFields.levelName) + skills.map(SkillFields.reasonName)
      + ["day", "place", "note"]
    texts = Dictionary(
      uniqueKeysWithValues: names.map { ($0, form[$0]) }.filter { !$0.1.isEmpty })
  }

  subscript(_ name: String) -> String { texts[name] ?? "" }

  func level(of skill: Objective.ID) -> ObservationLevel? {
    ObservationLevel(rawValue: self[SkillFields.levelName(skill)])
  }

  func reason(of skill: Objective.ID) -> String { self[SkillFields.reasonName(skill)] }

  /// What was seen of each skill that was watched.
  func observations(of competency: Competency) -> [NewObservation] {
    competency.observedSkills.compactMap { skill in
      level(of: skill.id).map {
        NewObservation(skill: skill.id, level: $0, reason: reason(of: skill.id))
      }
    }
  }
}

extension Competency {
  /// The skills that a supervisor has to see.
  var observedSkills: [Skill] { skills.filter { $0.evidence.contains(.observation) } }
}
