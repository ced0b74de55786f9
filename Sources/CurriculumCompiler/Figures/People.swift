/// Words for those whom a figure may be about.
enum People {
  static let nouns: Set<String> = [
    "child", "children", "youth", "youths", "people", "person", "persons", "girl", "girls", "boy",
    "boys", "minor", "minors", "teen", "teens", "teenager", "teenagers", "adolescents", "kids",
    "victim", "victims", "survivor", "survivors", "trafficker", "traffickers", "buyer", "buyers",
    "adult", "adults", "woman", "women", "man", "men", "student", "students", "patient",
    "patients", "families", "parents", "case", "cases", "report", "reports", "counties", "runaways",
    "offenders", "respondents", "participants",
  ]
}

extension ArraySlice<FigureWord> {
  /// `nil` past the end.
  func word(after index: Int) -> FigureWord? {
    indices.contains(index + 1) ? self[index + 1] : nil
  }

  func word(before index: Int) -> FigureWord? {
    indices.contains(index - 1) ? self[index - 1] : nil
  }

  /// Whether one of the next words, up to a comma or the like, is a noun for people.
  func hasPeople(within count: Int, after index: Int) -> Bool {
    guard index + 1 < endIndex else { return false }
    return self[(index + 1)...].prefix(count).prefix(while: \.followsClosely)
      .contains { People.nouns.contains($0.text) }
  }
}
