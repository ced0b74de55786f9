import CurriculumModel
import Records
import Rendering

/// What an assignment form says.
struct AssignmentDraft: Sendable, Hashable {
  let pathway: Pathway.ID
  let due: CalendarDate?

  /// `nil` where the day cannot be read, or the pathway is none that is served.
  init?(_ form: Form, in served: ServedRelease) {
    guard let pathway = Pathway.ID(form["pathway"]), served.index.pathways[pathway] != nil else {
      return nil
    }
    let day = form.line("due")
    let due = CalendarDate(day)
    guard day.isEmpty || due != nil else { return nil }
    self.pathway = pathway
    self.due = due
  }
}

extension AssignmentForm {
  static let dateProblem = "Please write the day as year-month-day, such as 2026-11-21."

  init(
    token: FormToken, address: SiteAddress, assignments: [Assignment], served: ServedRelease,
    problem: String? = nil
  ) {
    let renderer = served.renderer(for: nil)
    self.init(
      token: token, address: address,
      choices: served.curriculum.pathways.map {
        Choice(pathway: $0.id, title: renderer.plainText($0.title))
      },
      lines: assignments.map { assignment in
        Line(
          title: served.title(of: assignment.pathway), due: assignment.due,
          assignment: assignment.id,
          team: address.isOfPerson ? assignment.recipient.team : nil)
      },
      problem: problem)
  }
}

extension SiteAddress {
  fileprivate var isOfPerson: Bool {
    if case .personAssignment = self { true } else { false }
  }
}

extension Assignment.Recipient {
  var team: TeamID? {
    if case .team(let id) = self { id } else { nil }
  }
}

extension ServedRelease {
  /// In words; the id where the pathway is no longer served.
  func title(of pathway: Pathway.ID) -> String {
    index.pathways[pathway].map { renderer(for: nil).plainText($0.title) } ?? pathway.rawValue
  }
}
