import CurriculumModel

/// When a flag is raised: only where the whole interval lies beyond the bound, so that chance
/// raises few. The bounds are in Documentation/Assessment.md, with their sources.
enum ItemFlagRules {
  static let easyFrom = 0.95
  static let hardBelow = 0.3
  static let weakBelow = 0.2
  /// An option that nobody picks is one that fewer than this share pick, or nobody at all.
  static let pickedBy = 0.01

  static func flags(for figures: ItemStatistics.Figures, of people: Int) -> [ItemFlag] {
    ease(figures, people) + discrimination(figures)
      + figures.options.flatMap { flags(for: $0, of: people) }
  }

  private static func ease(_ figures: ItemStatistics.Figures, _ people: Int) -> [ItemFlag] {
    let facility = figures.facility
    if facility.low > easyFrom {
      return [
        ItemFlag(
          .tooEasy,
          reason: "\(facility.percent)% of the points are earned on the first attempt: the question"
            + " measures little")
      ]
    }
    let guessed = figures.guesserScore ?? 0
    guard facility.high < max(hardBelow, guessed) else { return [] }
    let comparison =
      facility.high < guessed ? "less than guessing would earn" : "look at the key and the lesson"
    return [
      ItemFlag(
        .tooHard,
        reason: "\(facility.percent)% of the points are earned on the first attempt: \(comparison)")
    ]
  }

  private static func discrimination(_ figures: ItemStatistics.Figures) -> [ItemFlag] {
    guard let discrimination = figures.discrimination, discrimination.high < weakBelow else {
      return []
    }
    if discrimination.high < 0 {
      return [
        ItemFlag(
          .negative,
          reason: "those who do well on the other questions do worse here than the others: look at"
            + " the key")
      ]
    }
    return [
      ItemFlag(
        .weak,
        reason: "those who do well on the other questions do hardly better here than the others")
    ]
  }

  private static func flags(for option: OptionStatistics, of people: Int) -> [ItemFlag] {
    var flags: [ItemFlag] = []
    let name = "option \(option.index + 1)"
    if option.people == 0 || option.share.high < pickedBy {
      let pickers = option.people == 0 ? "none" : "\(option.people)"
      let kind = option.mark == .right ? "the right" : "a wrong"
      flags.append(
        ItemFlag(
          .unpicked, option: option.index,
          reason: "\(pickers) of \(people) people picked \(name), \(kind) one"))
    }
    if option.mark != .right, let discrimination = option.discrimination, discrimination.low > 0 {
      flags.append(
        ItemFlag(
          .drawsTheStrong, option: option.index,
          reason: "those who picked \(name), a wrong one, do better on the other questions than"
            + " those who did not"))
    }
    return flags
  }
}
