/// One agency's values; every declared value is there.
public struct AgencyProfile: Hashable, Sendable, Codable, Identifiable {
  public struct Entry: Hashable, Sendable, Codable {
    public let value: AgencyValue.ID
    public let text: String
    public let source: String?
    /// After this day somebody must confirm it.
    public let reviewBy: CalendarDate?

    public init(
      value: AgencyValue.ID, text: String, source: String? = nil, reviewBy: CalendarDate? = nil
    ) {
      self.value = value
      self.text = text
      self.source = source
      self.reviewBy = reviewBy
    }
  }

  public let id: Identifier<AgencyProfile>
  public let title: [Inline]
  public let introduction: [Block]
  /// In the order of the declarations.
  public let entries: [Entry]

  public init(
    id: Identifier<AgencyProfile>, title: [Inline], introduction: [Block], entries: [Entry]
  ) {
    self.id = id
    self.title = title
    self.introduction = introduction
    self.entries = entries
  }

  public func text(of value: AgencyValue.ID) -> String? {
    entries.first { $0.value == value }?.text
  }
}
