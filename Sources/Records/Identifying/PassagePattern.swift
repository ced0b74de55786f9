/// What is looked for at a word.
struct PassagePattern {
  let kind: IdentifyingPassage.Kind
  let match: (TextTokens, Int) -> PassageMatch?

  /// The most telling first.
  static func all(year: Int) -> [PassagePattern] {
    [
      PassagePattern(kind: .email, match: ContactPatterns.email),
      PassagePattern(kind: .socialSecurity, match: FilePatterns.socialSecurity),
      PassagePattern(kind: .caseNumber, match: FilePatterns.caseNumber),
      PassagePattern(kind: .telephone, match: ContactPatterns.telephone),
      PassagePattern(kind: .address, match: AddressPatterns.address),
      PassagePattern(kind: .birthDate, match: BirthPatterns.birthDate),
      PassagePattern(kind: .nameWithBirthDate) {
        BirthPatterns.nameWithDate($0, $1, year: year)
      },
      PassagePattern(kind: .nameWithAge, match: AgePatterns.nameWithAge),
    ]
  }

  /// Whether any but an email address can begin so: most words of a text are passed over here.
  static func canBegin(with token: TextTokens.Token) -> Bool {
    switch token.kind {
    case .digits: true
    case .mark: token.lowered == "+" || token.lowered == "("
    case .word: token.beginsCapital || firstWords.contains(token.lowered)
    }
  }

  private static let firstWords = FilePatterns.firstWords.union(BirthPatterns.firstWords)
    .union(AgePatterns.firstWords).union(["p", "po"])
}
