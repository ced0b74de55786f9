/// A document that the curriculum cites.
public struct Source: Hashable, Sendable, Codable, Identifiable {
  public let id: Identifier<Source>
  public let title: [Inline]
  public let publisher: String
  /// As the document gives it: `14 December 2017`, `2015`.
  public let date: String
  /// Whom its statements are about.
  public let population: String?
  /// An address with an allowed scheme.
  public let link: String?
  /// When somebody last looked whether it still says so.
  public let checked: CalendarDate?
  public let note: [Block]

  public init(
    id: Identifier<Source>, title: [Inline], publisher: String, date: String,
    population: String? = nil, link: String? = nil, checked: CalendarDate? = nil, note: [Block]
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.date = date
    self.population = population
    self.link = link
    self.checked = checked
    self.note = note
  }
}
