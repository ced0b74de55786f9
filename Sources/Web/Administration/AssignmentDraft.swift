import CurriculumModel
import Records
import Rendering

/// What an assignment form says, as it was sent.
struct AssignmentDraft: Sendable, Hashable {
  let pathway: String
  let day: String

  init(_ form: Form) {
    pathway = form["pathway"]
    day = form.line("due")
  }

  var due: CalendarDate? { CalendarDate(day) }

  /// What is wrong with the day. Where it is still yesterday, west of the day that `today` is in UTC,
  /// yesterday can be meant.
  func problem(on today: CalendarDate) -> String? {
    guard !day.isEmpty else { return nil }
    guard let due else { return AssignmentForm.dateProblem }
    return due.daysSinceEpoch + 1 < today.daysSinceEpoch ? "This day is over." : nil
  }

  /// Refuses one that is not served: the form offers none of those.
  func pathway(in served: ServedRelease) throws(Refusal) -> Pathway.ID {
    guard let id = Pathway.ID(pathway), served.index.pathways[id] != nil else { throw .malformed }
    return id
  }
}

extension AssignmentForm {
  static let dateProblem = "Please write the day as year-month-day, such as 2026-11-21."

  init(
    token: FormToken, address: SiteAddress, assignments: [Assignment], served: ServedRelease,
    sent: AssignmentDraft? = nil, problem: String? = nil
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
      pathway: sent?.pathway ?? "", day: sent?.day ?? "", problem: problem)
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
