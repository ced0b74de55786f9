import CurriculumModel
import Diagnostics

/// What an agency fills in suits the kind of the value: a phone number can be dialled.
struct IllTypedValue: CurriculumCheck {
  static let id = "ill-typed-value"
  static let rule = "What an agency fills in suits the kind of the value"

  func diagnostics(in curriculum: CurriculumOverview) -> [Diagnostic] {
    var kinds: [String: Fact] = [:]
    for value in curriculum.sections(.value) {
      guard let id = value.id, let fact = value.fact("Kind") else { continue }
      kinds[id] = fact
    }
    return curriculum.sections(.agencyValue).compactMap { section in
      guard let declared = section.id.flatMap({ kinds[$0] }),
        let kind = AgencyValue.Kind(rawValue: declared.text), let value = section.fact("Value"),
        !value.text.isEmpty, !Self.suits(value, kind)
      else { return nil }
      return .illTyped(value, kind, declared: declared)
    }
  }

  private static func suits(_ fact: Fact, _ kind: AgencyValue.Kind) -> Bool {
    switch kind {
    case .text, .address, .person: true
    case .phone: isPhone(fact.text)
    case .email: isEmail(fact.text)
    case .link: fact.address != nil
    case .hours: fact.text.contains(where: \.isNumber)
    }
  }

  /// Three digits at least, and what people write between them.
  private static func isPhone(_ text: String) -> Bool {
    let number = text.lowercased().replacing("ext.", with: "").replacing("ext", with: "")
    return number.allSatisfy { $0.isASCII && ($0.isNumber || " +-().,/".contains($0)) }
      && number.count(where: \.isNumber) >= 3
  }

  private static func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && !text.contains(" ")
  }
}

extension Diagnostic {
  fileprivate static func illTyped(
    _ value: Fact, _ kind: AgencyValue.Kind, declared: Fact
  ) -> Diagnostic {
    Diagnostic(
      IllTypedValue.self, at: value.valueRange,
      message: "\(IllTypedValue.rule); \(value.text) is no \(kind.rawValue)",
      notes: [Note("declared here", at: declared.valueRange)])
  }
}
