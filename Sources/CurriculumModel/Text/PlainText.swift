extension [Inline] {
  /// The words alone, for titles, tooltips and the terminal; agency values as `value` gives them.
  public func plainText(value: (AgencyValue.ID) -> String = { "{{\($0)}}" }) -> String {
    map { inline in
      switch inline {
      case .text(let text), .code(let text): text
      case .emphasis(let content), .strong(let content): content.plainText(value: value)
      case .link(_, let content), .term(_, let content): content.plainText(value: value)
      case .citation(let citation):
        citation.locator.map { "\(citation.label), \($0)" } ?? citation.label
      case .value(let id): value(id)
      case .image(_, let alternative): alternative
      case .softBreak, .lineBreak: " "
      }
    }.joined()
  }
}
