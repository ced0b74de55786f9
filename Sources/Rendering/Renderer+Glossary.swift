public import CurriculumModel

extension Renderer {
  /// The terms used in the blocks, in the order of their first use.
  public func terms(in blocks: [Block]) -> [GlossaryTerm] {
    var seen: Set<GlossaryTerm.ID> = []
    return blocks.flatMap(\.terms).compactMap { id in
      seen.insert(id).inserted ? index.terms[id] : nil
    }
  }

  /// The entries that the terms open. A browser that knows no popovers shows them as a list under
  /// the text.
  public func definitions(of terms: [GlossaryTerm]) -> HTML {
    guard !terms.isEmpty else { return HTML() }
    var linking = self
    linking.opensTerms = false
    return """
      <section class="definitions" aria-label="Words in this lesson">
      \(terms.map(linking.definition))</section>
      """
  }

  private func definition(of term: GlossaryTerm) -> HTML {
    let id = term.id.rawValue
    return """
      <div popover id="term-\(id)" class="definition" role="group" aria-labelledby="term-\(id)-title">
      <p class="label" id="term-\(id)-title">\(html(term.title))\(useLabel(term))</p>
      \(html(term.definition))<p class="more">\
      <a href="\(addresses.address(of: .term(id: term.id)))">In the glossary</a> \
      <button type="button" class="quiet" popovertarget="term-\(id)" popovertargetaction="hide">\
      Close</button></p>
      </div>

      """
  }

  /// Says that a word is to be understood, not said.
  public func useLabel(_ term: GlossaryTerm) -> HTML {
    switch term.use {
    case .plain: HTML()
    case .recognizeOnly: " <span class=\"badge caution\">to recognize, not to say</span>"
    }
  }
}

extension Block {
  fileprivate var terms: [GlossaryTerm.ID] {
    switch self {
    case .paragraph(let content), .heading(_, _, let content): content.flatMap(\.terms)
    case .list(_, _, let items): items.joined().flatMap(\.terms)
    case .quote(let blocks): blocks.flatMap(\.terms)
    case .callout(let callout): callout.content.flatMap(\.terms)
    case .table(let table):
      (table.header + table.rows.flatMap { $0 }).joined().flatMap(\.terms)
    case .code, .thematicBreak, .practice: []
    }
  }
}

extension Inline {
  fileprivate var terms: [GlossaryTerm.ID] {
    switch self {
    case .term(let id, _): [id]
    case .emphasis(let content), .strong(let content), .link(_, let content):
      content.flatMap(\.terms)
    case .text, .code, .citation, .value, .image, .softBreak, .lineBreak: []
    }
  }
}
