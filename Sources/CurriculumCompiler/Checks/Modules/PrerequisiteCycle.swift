import Diagnostics

/// A module does not require itself, not even by way of others.
struct PrerequisiteCycle: CurriculumCheck {
  static let id = "prerequisite-cycle"
  static let rule = "No module requires itself, directly or through others"

  func diagnostics(in curriculum: CurriculumOverview) -> [Diagnostic] {
    Self.cycles(in: curriculum).map { .cycle($0) }
  }

  static func cycles(in curriculum: CurriculumOverview) -> [[Step]] {
    var search = Search(curriculum)
    return search.cycles()
  }

  /// One step of a cycle: where a module requires the next.
  struct Step {
    let module: String
    let range: SourceRange
  }

  /// A walk into the depth that enters each module once.
  private struct Search {
    private let requirements: [String: [Step]]
    private var entered: Set<String> = []
    /// The modules that the walk is in, and the steps between them.
    private var open: [String] = []
    private var steps: [Step] = []

    init(_ curriculum: CurriculumOverview) {
      var requirements: [String: [Step]] = [:]
      for module in curriculum.sections(.module) {
        guard let id = module.id, let fact = module.fact("Requires") else { continue }
        requirements[id] = fact.references.map {
          Step(module: curriculum.directory.id(named: $0), range: $0.range)
        }
      }
      self.requirements = requirements
    }

    mutating func cycles() -> [[Step]] {
      requirements.keys.sorted().flatMap { cycles(from: $0) }
    }

    private mutating func cycles(from module: String) -> [[Step]] {
      guard entered.insert(module).inserted else { return [] }
      var found: [[Step]] = []
      open.append(module)
      for step in requirements[module] ?? [] {
        steps.append(step)
        if let start = open.firstIndex(of: step.module) {
          found.append(Array(steps[start...]))
        } else {
          found += cycles(from: step.module)
        }
        steps.removeLast()
      }
      open.removeLast()
      return found
    }
  }
}

extension Diagnostic {
  fileprivate static func cycle(_ steps: [PrerequisiteCycle.Step]) -> Diagnostic {
    Diagnostic(
      PrerequisiteCycle.self, at: steps[0].range,
      notes: steps.dropFirst().map { Note("which requires \($0.module)", at: $0.range) })
  }
}
