/// Modules in the order in which a kind of staff takes them.
public struct Pathway: Hashable, Sendable, Codable, Identifiable {
  public let id: Identifier<Pathway>
  public let title: [Inline]
  /// For whom it is: `everyone who serves or meets children and youth`.
  public let audience: [Inline]
  public let framework: Framework.ID
  /// How long a completion record stands; `nil` for ever.
  public let validFor: CalendarPeriod?
  public let introduction: [Block]
  /// At least one, none twice, every module after those that it requires.
  public let modules: [Module.ID]

  public init(
    id: Identifier<Pathway>, title: [Inline], audience: [Inline], framework: Framework.ID,
    validFor: CalendarPeriod? = nil, introduction: [Block], modules: [Module.ID]
  ) {
    self.id = id
    self.title = title
    self.audience = audience
    self.framework = framework
    self.validFor = validFor
    self.introduction = introduction
    self.modules = modules
  }
}
