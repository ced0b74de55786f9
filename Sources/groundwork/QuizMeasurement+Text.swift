import Assessment
import CurriculumChanges
import CurriculumModel

extension [QuizMeasurement] {
  /// For a terminal.
  func text(_ style: TerminalStyle) -> String {
    guard !isEmpty else { return "Nobody has handed in a quiz yet.\n" }
    return map { $0.text(style) }.joined(separator: "\n")
  }
}

extension QuizMeasurement {
  fileprivate func text(_ style: TerminalStyle) -> String {
    let people = "\(self.people) first \(self.people == 1 ? "attempt" : "attempts")"
    let head = """
      \(style.bold(title)) (\(quiz)): \(people)
      \(precision.words) \(reliabilityWords)

      """
    let editions = Dictionary(grouping: items, by: \.statistics.item.question)
    return head
      + items.map { item in
        item.text(
          style, hasOthers: (editions[item.statistics.item.question]?.count ?? 0) > 1)
      }.joined()
      + (agreement ?? []).map { $0.text }.joined()
  }

  private var reliabilityWords: String {
    guard let reliability else {
      return "Reliability is withheld: too few have had the same questions."
    }
    return
      "\(reliability.name) of a form of \(reliability.questions): \(reliability.alpha.twoPlaces)."
  }
}

extension QuizMeasurement.Item {
  private var people: String { statistics.people == 1 ? "1 person" : "\(statistics.people) people" }

  fileprivate func text(_ style: TerminalStyle, hasOthers: Bool) -> String {
    let id = statistics.item.question.rawValue
    let edition = hasOthers ? " (\(statistics.item.edition.prefix(12)))" : ""
    guard let figures = statistics.figures else {
      return "  \(id)\(edition): \(people), withheld under "
        + "\(MeasuringLimits.peopleForShares)\n"
    }
    let discrimination =
      figures.discrimination.map { "discrimination \($0.range)" }
      ?? (statistics.people < MeasuringLimits.peopleForCorrelations
        ? "discrimination withheld under \(MeasuringLimits.peopleForCorrelations)"
        : "no discrimination: all did the same")
    let flags = statistics.flags.map { flag in
      "    \(style.yellow(flag.kind.rawValue)): \(flag.reason)\n"
    }
    return "  \(id)\(edition): \(people), facility \(figures.facility.percents), "
      + "\(discrimination)\n" + flags.joined()
  }
}

extension MarkingAgreement {
  /// `  core-3-quiz/q-account: 12 paragraphs marked twice, 90% (80–95) the same, kappa 0.71`
  fileprivate var text: String {
    let head = "  \(item.question): \(paragraphs) marked twice, "
    guard let overall else {
      return head + "agreement withheld under \(MeasuringLimits.paragraphsForAgreement)\n"
    }
    return head + overall.words + "\n"
      + rows.map { "    \($0.text): \($0.agreement.words)\n" }.joined()
  }
}

extension Agreement {
  fileprivate var words: String {
    "\(share.percents) the same, "
      + (kappa.map { "Cohen's kappa \($0.twoPlaces)" } ?? "no kappa: all judged alike")
  }
}
