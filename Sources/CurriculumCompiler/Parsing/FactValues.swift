import CommonMark
import CurriculumModel

// What the text of a fact says, in the words of the model; `nil` where it does not say it.
extension Fact {
  var share: Share? { Share(text) }
  var period: CalendarPeriod? { CalendarPeriod(text) }
  var date: CalendarDate? { CalendarDate(text) }

  /// `1 week, 1 month`, in rising order.
  var periods: [CalendarPeriod]? {
    let periods = words.compactMap { CalendarPeriod($0) }
    let lengths = periods.map(\.approximateDays)
    guard periods.count == words.count, !periods.isEmpty,
      zip(lengths, lengths.dropFirst()).allSatisfy(<)
    else { return nil }
    return periods
  }

  /// A whole number from 1 to 10,000.
  var count: Int? {
    Int(text).flatMap { (1...10_000).contains($0) ? $0 : nil }
  }

  /// `3, then supervisor` or `3`.
  var attempts: Int? {
    let suffix = ", then supervisor"
    let number = text.hasSuffix(suffix) ? String(text.dropLast(suffix.count)) : text
    return Int(number).flatMap { (1...100).contains($0) ? $0 : nil }
  }

  /// The texts between commas.
  var words: [String] {
    text.split(separator: ",").map(\.trimmingSpace).filter { !$0.isEmpty }
  }

  /// `quiz, observation or attestation`; no part says what another says already.
  var evidence: EvidenceCriteria? {
    let written = words.map { part in
      part.split(separator: " or ", omittingEmptySubsequences: false).map(\.trimmingSpace)
    }
    let parts = written.map { $0.compactMap(EvidenceKind.init(rawValue:)) }
    let criteria = EvidenceCriteria(parts)
    guard !parts.isEmpty, parts.map(\.count) == written.map(\.count),
      criteria.parts.map(\.count).sorted() == parts.map(\.count).sorted()
    else { return nil }
    return criteria
  }

  /// `2 per 1,000 words`.
  var limit: WordRule.Limit? {
    let suffix = " per 1,000 words"
    guard text.hasSuffix(suffix), let uses = Int(text.dropLast(suffix.count)), uses >= 1 else {
      return nil
    }
    return .perThousandWords(uses)
  }

  /// An address of the web, as a link or bare.
  var address: String? {
    let written: String
    if case .link(let destination, _, _)? = value.first?.kind {
      guard value.count == 1 else { return nil }
      written = destination
    } else {
      written = text
    }
    let isWeb = written.hasPrefix("https://") || written.hasPrefix("http://")
    return isWeb && !written.contains(" ") ? written : nil
  }

  /// A language tag, by its shape (BCP 47): `en`, `es-MX`.
  var language: String? {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isLetter: (UInt8) -> Bool = { (0x61...0x7A).contains($0 | 0x20) }
    guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy(isLetter),
      parts.dropFirst().allSatisfy({ part in
        (2...8).contains(part.count)
          && part.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) }
      })
    else { return nil }
    return text
  }
}

extension CalendarPeriod {
  /// Good enough to tell which of two periods is longer.
  fileprivate var approximateDays: Int {
    switch unit {
    case .day: count
    case .week: 7 * count
    case .month: 30 * count
    case .year: 365 * count
    }
  }
}
