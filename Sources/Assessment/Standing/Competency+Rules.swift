import CurriculumModel

// What a competency asks for, in words for a page or a terminal.

extension Competency {
  /// The skills that a supervisor has to see.
  var observedSkills: [Skill] { skills.filter { $0.evidence.contains(.observation) } }

  /// Of a part with a choice, each that would do.
  func rule(for part: [EvidenceKind], taughtBy modules: [Module]) -> String {
    let rules = part.map { rule(for: $0, taughtBy: modules) }
    return rules.count == 1
      ? rules[0] : "One of these is enough. " + rules.joined(separator: " Or: ")
  }

  private func rule(for kind: EvidenceKind, taughtBy modules: [Module]) -> String {
    switch kind {
    case .quiz: quizRule(modules.map { $0.title.plainText() })
    case .observation: observationRule(observedSkills.count) + countersigning
    case .attestation: attestationRule
    }
  }

  /// A second sentence, where there is something to say.
  var renewal: String { renewEvery.map { " It counts for \($0)." } ?? "" }

  private func quizRule(_ titles: [String]) -> String {
    switch titles.count {
    case 0: "Pass the quiz of its module; none is published yet."
    case 1: "Pass the quiz of the module “\(titles[0])”.\(renewal)"
    default:
      "Pass the quizzes of the modules \(titles.map { "“\($0)”" }.joined(separator: ", "))."
        + (renewEvery.map { " Each counts for \($0)." } ?? "")
    }
  }

  private func observationRule(_ count: Int) -> String {
    switch count {
    case 0: "A supervisor sees its skills done at work; none is published yet."
    case 1: "A supervisor sees its skill done at work, without help.\(renewal)"
    default:
      "A supervisor sees each of its \(count) skills done at work, without help."
        + (renewEvery.map { " Each counts for \($0)." } ?? "")
    }
  }

  private var countersigning: String {
    let count = observedSkills.count(where: \.isCountersigned)
    guard count > 0 else { return "" }
    return count == observedSkills.count
      ? " A second person countersigns." : " A second person countersigns \(count) of them."
  }

  private var attestationRule: String {
    "The agency shows its policy or plan. It counts through the day that it names"
      + (renewEvery.map { ", for \($0) at most." } ?? ".")
  }
}
