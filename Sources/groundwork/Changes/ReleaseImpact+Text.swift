import Assessment
import CurriculumChanges
import CurriculumModel
import Records

extension ReleaseImpact {
  /// For whoever runs the site, at a terminal.
  func text(_ style: TerminalStyle) -> String {
    guard !effects.isEmpty else {
      return "The new release concerns nobody: nothing of substance has changed.\n"
    }
    let count = people.count
    let summary = "It concerns \(count) \(count == 1 ? "person" : "people")."
    return (effects.map { $0.text(style) } + [summary]).joined(separator: "\n\n") + "\n"
  }
}

extension ReleaseImpact.Effect {
  fileprivate func text(_ style: TerminalStyle) -> String {
    var lines = [
      "\(style.bold(effect.competency.rawValue)) “\(effect.title)”: \(effect.verdict.rawValue)"
        + (effect.agency.map { " (people of \($0) only)" } ?? "")
    ]
    if !effect.objectives.isEmpty {
      lines.append("  objectives: \(effect.objectives.map(\.rawValue).joined(separator: ", "))")
    }
    lines += effect.refresher.lines.map { "  \($0)" }
    lines += people.isEmpty ? ["  nobody"] : people.map { "  " + $0.line(style) }
    return lines.joined(separator: "\n")
  }
}

extension AffectedPerson {
  fileprivate func line(_ style: TerminalStyle) -> String {
    let standing = before == after ? before.words : "\(before.words), then \(after.words)"
    let ledger = entries.map(String.init).joined(separator: ", ")
    return style.yellow(name) + (agency.map { ", \($0)" } ?? "") + ": \(standing)"
      + (entries.isEmpty ? "" : style.dim(" (ledger \(ledger))"))
  }
}

extension Standing {
  fileprivate var words: String {
    switch self {
    case .notStarted: "not started"
    case .underWay: "under way"
    case .met: "met"
    case .due: "due"
    case .lapsed: "lapsed"
    }
  }
}
