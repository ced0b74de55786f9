import CommonMark
import CurriculumModel
import Diagnostics

/// An objective or a skill of a competency, as a framework states it.
struct Goal: Sendable {
  let id: Spelled
  let statement: String
  let competency: Section
  /// `nil` for an objective, which is no section of its own.
  let skill: Section?

  /// How it is shown: a skill says so itself, an objective is shown as its competency is.
  var evidence: [EvidenceKind] {
    (skill ?? competency).fact("Evidence")?.evidence?.kinds ?? []
  }

  /// The points of *Look for:*.
  var rubric: [AnswerSyntax] { skill?.part(.lookFor)?.list?.answers ?? [] }

  var landmark: Landmark { Landmark(id: id.text, title: statement, at: id.range) }
}

extension Section {
  /// The objectives and then the skills of a competency, those without an id apart.
  var goals: [Goal] {
    let objectives = objectives.compactMap { objective in
      objective.id.map {
        Goal(id: $0, statement: objective.title.plainText, competency: self, skill: nil)
      }
    }
    let skills = sections.compactMap { skill in
      skill.heading.id.map {
        Goal(id: $0, statement: skill.heading.title.plainText, competency: self, skill: skill)
      }
    }
    return objectives + skills
  }

  /// What an agency shows for a competency: the list after *Show:*.
  var documents: [AnswerSyntax] { part(.show)?.list?.answers ?? [] }
}
