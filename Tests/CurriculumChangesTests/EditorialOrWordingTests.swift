import CurriculumModel
import Testing

@testable import CurriculumChanges

/// The table of Documentation/Changes.md, "Editorial or wording".
@Suite struct EditorialOrWordingTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let what: String
    let old: String
    let new: String
    let label: ChangeLabel?
    let weight: ChangeWeight?

    init(
      _ what: String, _ old: String, _ new: String, _ label: ChangeLabel?,
      _ weight: ChangeWeight? = nil
    ) {
      self.what = what
      self.old = old
      self.new = new
      self.label = label
      self.weight = weight ?? (label == .editorial ? ChangeWeight.none : nil)
    }

    var testDescription: String { what }
  }

  /// What the rest of the curriculum says; the old one has the old sentence as well, the new one
  /// the new.
  static let elsewhere = """
    Staff report what they suspect. The county answers. A trainer and a trainee, an employer and \
    an employee. Receive the report, separate the two, the guardian occurred at once and was legal.
    """

  static let same: [Case] = [
    Case("line wrap", "Say who\nyou are.", "Say who you are.", nil),
    Case("typographic quotes", "Say \"I don't know\".", "Say “I don’t know”.", nil),
    Case("dash of a range", "Ages 14-17.", "Ages 14–17.", nil),
    Case("space that does not break", "Section\u{A0}III.", "Section III.", nil),
    Case("contraction", "You don't need proof.", "You do not need proof.", nil),
    Case("cannot", "You cannot promise.", "You can't promise.", nil),
  ]

  static let editorial: [Case] = [
    Case("letters swapped", "You must reprot it.", "You must report it.", .editorial),
    Case("letter missing", "What occured here.", "What occurred here.", .editorial),
    Case("letter mistaken", "Keep them seperate.", "Keep them separate.", .editorial),
    Case("comma", "Then call and write.", "Then call, and write.", .editorial),
    Case("full stop", "Write it down", "Write it down.", .editorial),
    Case("dash", "One rule, report it.", "One rule — report it.", .editorial),
    Case("capital", "the County answers.", "The county answers.", .editorial),
    Case("doubled word", "Call the the office.", "Call the office.", .editorial),
    Case("article", "Wait a hour here.", "Wait an hour here.", .editorial),
    Case("hyphen", "Meet co-workers.", "Meet coworkers.", .editorial),
    Case("words run together", "It is every where.", "It is everywhere.", .wording, .substance),
    Case("spaces", "Tell your team mate.", "Tell your teammate.", .editorial),
  ]

  static let wording: [Case] = [
    Case("word replaced", "Speak softly to her.", "Speak gently to her.", .wording, .judgement),
    Case("singular", "Tell your supervisors.", "Tell your supervisor.", .wording, .judgement),
    Case(
      "a word that is another", "The trainer speaks.", "The trainee speaks.", .wording, .judgement),
    Case("unknown word put right", "It was ghsatly.", "It was ghastly.", .wording, .judgement),
    Case("sentence added", "Sit.", "Sit. Offer some water.", .wording, .judgement),
    Case("sentence removed", "Sit. Offer some water.", "Sit.", .wording, .judgement),
    Case("acronym", "Ask us for aid.", "Ask US for aid.", .wording, .judgement),
    Case("question", "You are safe.", "You are safe?", .wording, .judgement),
  ]

  static let substance: [Case] = [
    Case("negation put in", "You may tell her.", "You may not tell her.", .wording, .substance),
    Case("negation taken out", "Do not ask why.", "Do ask why.", .wording, .substance),
    Case("contracted negation", "You do ask.", "You don't ask.", .wording, .substance),
    Case("not able, notable", "She is not able.", "She is notable.", .wording, .substance),
    Case("number", "Call within 24 hours.", "Call within 48 hours.", .wording, .substance),
    Case("point in a number", "Give 1.5 of it.", "Give 15 of it.", .wording, .substance),
    Case("number word", "Wait two days.", "Wait three days.", .wording, .substance),
    Case("unit of time", "Call in 2 hours.", "Call in 2 days.", .wording, .substance),
    Case("minus", "From 5 to 6.", "From -5 to 6.", .wording, .substance),
    Case("modal", "You may report it.", "You must report it.", .wording, .substance),
    Case("should", "You should call.", "You must call.", .wording, .substance),
    Case("limit", "At least one.", "At most one.", .wording, .substance),
    Case("before", "Call before you ask.", "Call after you ask.", .wording, .substance),
    Case("or", "Call police and CPS.", "Call police or CPS.", .wording, .substance),
    Case("agency value", "Call {{a.line}}.", "Call {{b.line}}.", .wording, .substance),
    Case("opposite", "That is legal here.", "That is illegal here.", .wording, .substance),
    Case(
      "word in a rule", "You must call the county.", "You must call the state.", .wording,
      .substance),
    Case("rule added", "Sit.", "Sit. You must report it.", .wording, .substance),
    Case("rule removed", "Sit. Never promise that.", "Sit.", .wording, .substance),
  ]

  @Test(arguments: same + editorial + wording + substance)
  func labels(_ sample: Case) throws {
    let details = Self.details(sample.old, sample.new)
    #expect(details.map(\.label).max() == sample.label)
    #expect(details.map(\.weight).max() == sample.weight)
  }

  @Test func saysWhyAndShowsBoth() {
    #expect(
      Self.details("You may report it.", "You must report it.") == [
        ChangeDetail(
          .wording, .substance, "how binding it is", before: "You may report it.",
          after: "You must report it.")
      ])
  }

  @Test func aStepThatMovedIsOfSubstance() {
    func steps(_ words: [String]) -> [Passage] {
      [Block.list(isNumbered: true, isTight: true, items: words.map { [.paragraph([.text($0)])] })]
        .passages
    }
    let details = TextComparison(spelling: SpellingFix(old: [], new: [])).details(
      steps(["Make it safe", "Call them"]), steps(["Call them", "Make it safe"]))
    #expect(details.map(\.reason) == ["order of the steps"])
    #expect(details.map(\.weight) == [.substance])
  }

  private static func details(_ old: String, _ new: String) -> [ChangeDetail] {
    func passages(_ text: String) -> [Passage] {
      let lines = text.split(separator: "\n").map { Inline.text(String($0)) }
      return Array(lines.map { [$0] }.joined(separator: [.softBreak])).passages
    }
    func words(_ text: String) -> Set<String> {
      Set((passages(text) + passages(elsewhere)).flatMap(\.words).map(\.folded))
    }
    return TextComparison(spelling: SpellingFix(old: words(old), new: words(new)))
      .details(passages(old), passages(new))
  }
}
