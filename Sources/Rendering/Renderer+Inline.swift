public import CurriculumModel

extension Renderer {
  /// Running text.
  public func html(_ content: [Inline]) -> HTML {
    content.map(html(_:)).joined()
  }

  private func html(_ inline: Inline) -> HTML {
    switch inline {
    case .text(let text): HTML(escaping: text)
    case .emphasis(let content): "<em>\(html(content))</em>"
    case .strong(let content): "<strong>\(html(content))</strong>"
    case .code(let literal): "<code>\(literal)</code>"
    case .link(let destination, let content): link(to: destination, html(content))
    case .citation(let citation): html(citation)
    case .term(let id, let content): term(id, html(content))
    case .value(let id): value(id)
    case .image(let id, let alternative):
      "<img src=\"\(addresses.address(of: id))\" alt=\"\(alternative)\" loading=\"lazy\">"
    case .softBreak: "\n"
    case .lineBreak: "<br>\n"
    }
  }

  private func link(to destination: Destination, _ content: HTML) -> HTML {
    if case .web(let address) = destination {
      guard let safe = SafeAddress(address) else { return content }
      return "<a href=\"\(safe.text)\" rel=\"external noopener noreferrer\">\(content)</a>"
    }
    return "<a href=\"\(addresses.address(of: destination))\">\(content)</a>"
  }

  /// A citation: what it rests on and where, linked to the source's entry.
  public func html(_ citation: Citation) -> HTML {
    let place = citation.locator.map { "\(citation.label), \($0)" } ?? citation.label
    let address = addresses.address(of: .source(id: citation.source))
    return "<a class=\"citation\" href=\"\(address)\">\(place)</a>"
  }

  /// A button for the popover that `definitions(of:)` makes, or a link to the glossary.
  private func term(_ id: GlossaryTerm.ID, _ content: HTML) -> HTML {
    guard index.terms[id] != nil else { return content }
    guard opensTerms else {
      return "<a class=\"term\" href=\"\(addresses.address(of: .term(id: id)))\">\(content)</a>"
    }
    return
      "<button type=\"button\" class=\"term\" popovertarget=\"term-\(id.rawValue)\">\(content)</button>"
  }

  private func value(_ id: AgencyValue.ID) -> HTML {
    let text = valueText(id)
    guard agency != nil, let kind = index.values[id]?.kind else { return "<em>\(text)</em>" }
    let address: String? =
      switch kind {
      case .phone: "tel:" + String(text.filter { $0.isASCII && $0.isNumber || $0 == "+" })
      case .email: "mailto:" + text
      case .link: text
      case .text, .address, .person, .hours: nil
      }
    guard let safe = address.flatMap({ SafeAddress($0) }) else {
      return "<span class=\"local\">\(text)</span>"
    }
    return "<a class=\"local\" href=\"\(safe.text)\">\(text)</a>"
  }
}
