import CurriculumModel

extension CurriculumComparison {
  /// For a trainer at a terminal: what changed, what it means, what **Revision** should say.
  public func text(_ style: TerminalStyle) -> String {
    guard !changes.isEmpty else { return "Nothing changed.\n" }
    let parts = [
      changes.map { $0.text(style) }.joined(separator: "\n"),
      "",
      style.bold("For people who learned the old release"),
      effects.isEmpty
        ? "  Evidence counts as before. Nothing has to be read or answered again."
        : effects.map { $0.text(style) }.joined(separator: "\n"),
    ]
    let revision =
      revisions.isEmpty
      ? []
      : ["", style.bold("Revision")] + revisions.map { "  " + style.yellow($0.sentence) }
    return (parts + revision + ["", summary]).joined(separator: "\n") + "\n"
  }

  /// `3 changes: 2 editorial, 1 key changed; 1 of substance`.
  private var summary: String {
    let counts = ChangeLabel.allCases.compactMap { label in
      let count = changes.count { $0.label == label }
      return count == 0 ? nil : "\(count) \(label.rawValue)"
    }
    let noun = changes.count == 1 ? "change" : "changes"
    let substance = changes.count { $0.weight == .substance }
    return "\(changes.count) \(noun): \(counts.joined(separator: ", "))"
      + (substance == 0 ? "" : "; \(substance) of substance")
  }
}

extension CurriculumChange {
  fileprivate func text(_ style: TerminalStyle) -> String {
    let head =
      "\(styledLabel(style)) \(subject.kind.rawValue) \(style.bold(subject.id))"
      + (subject.title.isEmpty || subject.title == subject.id ? "" : "  “\(subject.title)”")
    let origin = movedFrom.map { ["    was \($0)"] } ?? []
    return ([head] + origin + details.flatMap { $0.lines(style) }).joined(separator: "\n")
  }

  private func styledLabel(_ style: TerminalStyle) -> String {
    let name =
      label.rawValue + (label == .wording && weight == .substance ? ", of substance:" : ":")
    return switch weight {
    case .none: style.dim(name)
    case .judgement: style.yellow(name)
    case .substance: style.red(name)
    }
  }
}

extension ChangeDetail {
  fileprivate func lines(_ style: TerminalStyle) -> [String] {
    let note = weight == .judgement ? " (whether it matters, you decide)" : ""
    return ["    \(reason)\(note)"] + (before.map { [style.red("    - \($0)")] } ?? [])
      + (after.map { [style.green("    + \($0)")] } ?? [])
  }
}

extension CompetencyEffect {
  fileprivate func text(_ style: TerminalStyle) -> String {
    var lines = [
      "  \(style.bold(competency.rawValue)) “\(title)”: \(verdict.rawValue)"
        + (agency.map { " (people of \($0) only)" } ?? "")
    ]
    lines += reasons.map { "    \($0)" }
    if !objectives.isEmpty {
      lines.append("    objectives: \(objectives.map(\.rawValue).joined(separator: ", "))")
    }
    if !skills.isEmpty {
      lines.append("    to be observed again: \(skills.map(\.rawValue).joined(separator: ", "))")
    }
    return (lines + refresher.lines.map { "    \($0)" }).joined(separator: "\n")
  }
}

extension Refresher {
  /// What to do, a line each.
  public var lines: [String] {
    if isEmpty { return ["refresher: none"] }
    return lessons.map { "refresher: read \($0)" } + questions.map { "refresher: answer \($0)" }
  }
}

extension RevisionFinding {
  /// The module, what is wrong with its Revision, and what to do.
  fileprivate var sentence: String {
    switch fault {
    case .notRaised:
      "\(module) stays at \(after), though \(substance.map(\.subject.id).joined(separator: ", ")) "
        + "changed in substance: raise it to \(before + 1)."
    case .raisedForNothing:
      "\(module) was raised to \(after), though nothing but slips changed: set it back to \(before)."
    case .lowered: "\(module) went down from \(before) to \(after): it only goes up."
    }
  }
}
