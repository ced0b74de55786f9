/// The parts of the site that a visitor may enter, and so what the navigation shows.
struct SiteSections: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let learning = SiteSections(rawValue: 1)
  static let supervision = SiteSections(rawValue: 2)
  static let training = SiteSections(rawValue: 4)
  static let administration = SiteSections(rawValue: 8)
}

/// An entry of the navigation.
enum SiteSection: CaseIterable, Sendable {
  case learning, record, glossary, supervision, training, administration

  var title: String {
    switch self {
    case .learning: "Learning"
    case .record: "My record"
    case .glossary: "Glossary"
    case .supervision: "Teams"
    case .training: "Curriculum"
    case .administration: "People"
    }
  }

  var address: SiteAddress {
    switch self {
    case .learning: .home
    case .record: .ownRecord
    case .glossary: .glossary
    case .supervision: .supervision
    case .training: .training
    case .administration: .people
    }
  }

  /// Who sees the entry: people with any of these.
  var visibility: SiteSections {
    switch self {
    case .learning: .learning
    case .record, .glossary: [.learning, .supervision, .training, .administration]
    case .supervision: .supervision
    case .training: .training
    case .administration: .administration
    }
  }
}
