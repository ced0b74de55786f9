/// Words of a text that could tell who a real child, or another real person, is.
public struct IdentifyingPassage: Sendable, Hashable {
  /// Why it is asked about. Each is a pattern of its own (`IdentifyingPassages`).
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// "DOB 3/4/2010", "born on March 4": with a name or a place it is one person.
    case birthDate
    /// "Jane Roe, 3/4/2010", where that makes somebody of 3 to 24 years.
    case nameWithBirthDate
    /// "Jane Roe, 15", "15-year-old Jane Roe": a full name alone is mostly a colleague.
    case nameWithAge
    /// Ten digits in the shape of a telephone number, but no free call and none kept for fiction.
    case telephone
    case email
    /// A number of a house and a name of a street, or a post office box.
    case address
    /// 123-45-6789, or digits that are said to be one.
    case socialSecurity
    /// "Case no. 23-JV-0145", "A123456789": leads to a file with everything in it.
    case caseNumber
  }

  public let kind: Kind
  /// As it was written.
  public let text: String
  /// The name, number or address in it, to be looked up among what is published anyway.
  let identity: String
}

extension IdentifyingPassage.Kind {
  /// What the passage looks like.
  public var words: String {
    switch self {
    case .birthDate: "a date of birth"
    case .nameWithBirthDate: "a full name with a date of birth"
    case .nameWithAge: "a full name with an age"
    case .telephone: "a telephone number"
    case .email: "an email address"
    case .address: "an address"
    case .socialSecurity: "a social security number"
    case .caseNumber: "the number of a case or file"
    }
  }
}
