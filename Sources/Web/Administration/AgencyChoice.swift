import Records
import Rendering

/// The agencies among which an administrator may choose.
struct AgencyChoice: Sendable, Hashable {
  let agencies: [Agency]
  /// Whether "no agency" is a choice: for those who run the whole site.
  let allowsNone: Bool

  init(agencies: [Agency], allowsNone: Bool) {
    self.agencies = agencies
    self.allowsNone = allowsNone
  }

  /// Nothing where there is no choice.
  func field(selected: AgencyID?) -> HTML {
    var choices = agencies.map { SelectField.Choice(value: "\($0.id)", label: $0.name) }
    if allowsNone {
      choices.append(SelectField.Choice(value: "", label: "No agency: works for the whole site"))
    }
    guard choices.count > 1 else { return HTML() }
    let first = choices.first?.value ?? ""
    return SelectField(
      name: "agency", label: "Agency", choices: choices,
      selected: selected.map { "\($0)" } ?? first
    ).html
  }

  /// What the form says; the only agency where the form had no choice to offer.
  func agency(in form: Form) throws(Refusal) -> AgencyID? {
    let text = form["agency"]
    if let agency = agencies.first(where: { "\($0.id)" == text }) { return agency.id }
    guard text.isEmpty else { throw .malformed }
    return allowsNone ? nil : agencies.first?.id
  }
}

extension SiteEnvironment {
  func agencyChoice(of visitor: Visitor, forTeams: Bool = false) async throws -> AgencyChoice {
    AgencyChoice(
      agencies: try await store.agencies(visibleTo: visitor),
      allowsNone: visitor.person.agency == nil && !forTeams)
  }
}
