public import CurriculumModel

/// Model values as safe HTML, for one agency.
public struct Renderer: Sendable {
  public let index: CurriculumIndex
  /// Whose values fill the blanks; without one, the blanks are named.
  public let agency: AgencyProfile?
  public let addresses: any AddressBook
  /// Added to the level of every heading: a lesson's `###` is an `<h2>` on its own page.
  public let headingShift: Int
  /// Whether a term opens in place; the page must then carry `definitions(of:)`. Elsewhere a term
  /// is a link to the glossary.
  public var opensTerms: Bool
  /// How an embedded question is shown.
  public let practice: @Sendable (Question) -> HTML

  public init(
    index: CurriculumIndex, agency: AgencyProfile?, addresses: any AddressBook,
    headingShift: Int = -1, opensTerms: Bool = false,
    practice: @escaping @Sendable (Question) -> HTML
  ) {
    self.index = index
    self.agency = agency
    self.addresses = addresses
    self.headingShift = headingShift
    self.opensTerms = opensTerms
    self.practice = practice
  }

  /// The words alone, with the agency's values, for titles and attributes.
  public func plainText(_ content: [Inline]) -> String {
    content.plainText(value: valueText)
  }

  /// What stands in the place of an agency value.
  func valueText(_ id: AgencyValue.ID) -> String {
    if let text = agency?.text(of: id) { return text }
    return "[\(index.values[id].map { $0.title.plainText() } ?? id.rawValue)]"
  }
}
