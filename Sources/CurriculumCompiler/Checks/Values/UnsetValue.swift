import Diagnostics

/// Every agency fills in every value that `values.md` declares.
struct UnsetValue: CurriculumCheck {
  static let id = "unset-value"
  static let rule = "An agency fills in every value that values.md declares"

  func diagnostics(in curriculum: CurriculumOverview) -> [Diagnostic] {
    let declared = curriculum.sections(.value).compactMap(\.heading.id)
    return curriculum.sections(.agency).flatMap { agency -> [Diagnostic] in
      let given = Set(agency.sections.compactMap(\.id))
      return declared.filter { !given.contains($0.text) }.map { .unset($0, by: agency) }
    }
  }
}

extension Diagnostic {
  fileprivate static func unset(_ value: Spelled, by agency: Section) -> Diagnostic {
    Diagnostic(
      UnsetValue.self, at: agency.nameRange,
      message: "\(UnsetValue.rule); \(value.text) is missing",
      notes: [Note("declared here", at: value.range)])
  }
}
