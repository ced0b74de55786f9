import Diagnostics

/// A pathway has every module after those that it requires, and has those.
struct PathwayOutOfOrder: CurriculumCheck {
  static let id = "pathway-out-of-order"
  static let rule = "In a pathway, a module comes after those that it requires"

  func diagnostics(in curriculum: CurriculumOverview) -> [Diagnostic] {
    var requirements: [String: [Reference]] = [:]
    for module in curriculum.sections(.module) {
      guard let id = module.id, let fact = module.fact("Requires") else { continue }
      requirements[id] = fact.references
    }
    // No order satisfies a cycle: that is the fault of PrerequisiteCycle.
    let cyclic = Set(PrerequisiteCycle.cycles(in: curriculum).joined().map(\.range))
    return curriculum.sections(.pathway).flatMap { pathway -> [Diagnostic] in
      var before: Set<String> = []
      return curriculum.directory.modules(of: pathway).flatMap { step -> [Diagnostic] in
        defer { before.insert(step.text) }
        return (requirements[step.text] ?? []).filter { reference in
          let id = curriculum.directory.id(named: reference)
          return !before.contains(id) && !cyclic.contains(reference.range)
            && curriculum.directory.thing(.module, id) != nil
        }.map { .tooEarly(step, requires: $0) }
      }
    }
  }
}

extension Directory {
  /// The modules of a pathway that exist, in its order, each where it is named.
  func modules(of pathway: Section) -> [Spelled] {
    pathway.moduleLinks.compactMap { link in
      guard case .thing(let thing) = target(of: link.destination, in: link.range.file),
        thing.kind == .module
      else { return nil }
      return Spelled(text: thing.id, range: link.range)
    }
  }
}

extension Diagnostic {
  fileprivate static func tooEarly(_ step: Spelled, requires reference: Reference) -> Diagnostic {
    Diagnostic(
      PathwayOutOfOrder.self, at: step.range,
      message: "\(PathwayOutOfOrder.rule); \(reference.text) has not come yet",
      notes: [Note("it is required here", at: reference.range)])
  }
}
