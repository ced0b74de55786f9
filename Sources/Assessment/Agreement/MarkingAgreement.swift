/// A paragraph that two people marked without knowing of each other.
public struct TwiceMarked: Hashable, Sendable {
  public let item: MeasuredItem
  /// Without markup.
  public let title: String
  public let rubric: [String]
  public let first: ParagraphMark
  public let second: ParagraphMark

  /// `nil` where a mark says nothing of some rows of the rubric.
  public init?(
    item: MeasuredItem, title: String, rubric: [String], first: ParagraphMark,
    second: ParagraphMark
  ) {
    guard first.rows.count == rubric.count, second.rows.count == rubric.count else { return nil }
    self.item = item
    self.title = title
    self.rubric = rubric
    self.first = first
    self.second = second
  }
}

/// How far the markers of a question agree: on its rows together, and on each.
public struct MarkingAgreement: Hashable, Sendable, Codable {
  public struct Row: Hashable, Sendable, Codable {
    public let text: String
    public let agreement: Agreement

    public init(text: String, agreement: Agreement) {
      self.text = text
      self.agreement = agreement
    }
  }

  public let item: MeasuredItem
  public let title: String
  /// How many paragraphs two people marked.
  public let paragraphs: Int
  /// Over every row of every paragraph; `nil` where fewer than
  /// `MeasuringLimits.paragraphsForAgreement` were marked twice.
  public let overall: Agreement?
  /// In the order of the rubric; empty where withheld.
  public let rows: [Row]

  /// By question and edition. Whoever marked first is the first of the pair.
  public static func all(of pairs: [TwiceMarked]) -> [MarkingAgreement] {
    Dictionary(grouping: pairs, by: \.item).sorted { $0.key < $1.key }.compactMap { _, pairs in
      MarkingAgreement(of: pairs)
    }
  }

  /// Of one question in one edition.
  private init?(of pairs: [TwiceMarked]) {
    guard let one = pairs.first else { return nil }
    item = one.item
    title = one.title
    paragraphs = pairs.count
    guard pairs.count >= MeasuringLimits.paragraphsForAgreement else {
      overall = nil
      rows = []
      return
    }
    overall = Agreement(of: pairs.flatMap(\.first.rows), and: pairs.flatMap(\.second.rows))
    rows = one.rubric.enumerated().compactMap { row, text in
      Agreement(of: pairs.map { $0.first.rows[row] }, and: pairs.map { $0.second.rows[row] })
        .map { Row(text: text, agreement: $0) }
    }
  }
}
