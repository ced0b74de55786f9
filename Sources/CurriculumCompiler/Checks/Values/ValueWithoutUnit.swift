import CurriculumModel
import Diagnostics

/// A value that is only a number says what it counts: `24 hours`, `Monday to Friday, 8:00 to 16:30`.
/// A text around it may say so in its place: `within {{report.deadline}} hours`.
struct ValueWithoutUnit: CurriculumCheck {
  static let id = "value-without-unit"
  static let rule = "A number that an agency fills in says what it counts"
  static let severity = Diagnostic.Severity.warning

  func diagnostics(in curriculum: CurriculumOverview) -> [Diagnostic] {
    var kinds: [String: AgencyValue.Kind] = [:]
    for value in curriculum.sections(.value) {
      guard let id = value.id, let kind = value.fact("Kind")?.text else { continue }
      kinds[id] = AgencyValue.Kind(rawValue: kind)
    }
    return curriculum.sections(.agencyValue).compactMap { value in
      guard let id = value.id, let kind = kinds[id], Self.needsUnit(kind),
        let fact = value.fact("Value"), Self.isBareNumber(fact.text)
      else { return nil }
      let uses = curriculum.outlines.flatMap(\.values).filter { $0.id == id }
      let bare = uses.first { !$0.isFollowedByWord }
      if kind == .text, !uses.isEmpty, bare == nil { return nil }
      return .withoutUnit(fact, used: bare)
    }
  }

  private static func needsUnit(_ kind: AgencyValue.Kind) -> Bool {
    switch kind {
    case .text, .hours: true
    case .phone, .email, .link, .address, .person: false
    }
  }

  /// Digits and what stands between digits, nothing else.
  private static func isBareNumber(_ text: String) -> Bool {
    text.contains { $0.isNumber } && text.allSatisfy { $0.isNumber || " .,:/-–+".contains($0) }
  }
}

extension Diagnostic {
  fileprivate static func withoutUnit(_ value: Fact, used use: ValueUse?) -> Diagnostic {
    Diagnostic(
      ValueWithoutUnit.self, at: value.valueRange,
      message: "\(ValueWithoutUnit.rule); \(value.text) may be anything",
      notes: use.map { [Note("read here without a word after it", at: $0.range)] } ?? [])
  }
}
