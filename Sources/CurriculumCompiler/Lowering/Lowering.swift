import CommonMark
import CurriculumModel
import Diagnostics

/// The way from syntax that is free of errors to the model; of other syntax, as far as it goes.
struct Lowering: Sendable {
  let around: Surroundings

  /// The section's id.
  func id<Subject>(_ section: Section) throws(NoMeaning) -> Identifier<Subject> {
    try id(section.heading)
  }

  func id<Subject>(_ title: TitleSyntax) throws(NoMeaning) -> Identifier<Subject> {
    try title.id.flatMap { Identifier($0.text) }.expected("an id", at: title.range)
  }

  func fact(_ key: String, of section: Section) throws(NoMeaning) -> Fact {
    try section.fact(key).expected("the fact \(key)", at: section.heading.range)
  }

  /// The words of a required fact.
  func text(_ key: String, of section: Section) throws(NoMeaning) -> String {
    try fact(key, of: section).text
  }

  /// The ids that a fact names; none where there is no such fact.
  func ids<Subject>(
    _ key: String, of section: Section
  ) throws(NoMeaning) -> [Identifier<Subject>] {
    guard let fact = section.fact(key) else { return [] }
    var ids: [Identifier<Subject>] = []
    for reference in fact.references {
      let text = around.directory.id(named: reference)
      ids.append(try Identifier(text).expected("an id", at: reference.range))
    }
    return ids
  }

  func firstID<Subject>(
    _ key: String, of section: Section
  ) throws(NoMeaning) -> Identifier<Subject>? {
    let ids: [Identifier<Subject>] = try ids(key, of: section)
    return ids.first
  }

  /// The citations of **Source**.
  func citations(of section: Section) throws(NoMeaning) -> [Citation] {
    guard let fact = section.fact("Source") else { return [] }
    var citations: [Citation] = []
    for reference in fact.references {
      guard let destination = reference.destination,
        case .thing(let thing) = around.directory.target(
          of: destination, in: reference.range.file), thing.kind == .source
      else { throw NoMeaning(at: reference.range, expected: "a citation") }
      citations.append(try Citation(of: thing, words: reference.text))
    }
    return citations
  }
}

extension Citation {
  /// What follows the first comma of the words is the locator.
  init(of source: Thing, words: String) throws(NoMeaning) {
    let id: Source.ID = try Identifier(source.id).expected("a source", at: source.range)
    let parts = words.split(separator: ",", maxSplits: 1).map(\.trimmingSpace)
    self.init(
      source: id, label: parts.first ?? words,
      locator: parts.count == 2 && !parts[1].isEmpty ? parts[1] : nil)
  }
}
