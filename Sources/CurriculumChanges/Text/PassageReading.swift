import CurriculumModel

// What of the model's text counts as meaning. Emphasis, links that the compiler made to the
// glossary, where lines and paragraphs break, and how headings and lists are nested do not.

extension [Block] {
  /// The sentences, in reading order.
  var passages: [Passage] { passages(isStep: false) }

  private func passages(isStep: Bool) -> [Passage] {
    flatMap { block -> [Passage] in
      switch block {
      case .paragraph(let content), .heading(_, _, let content):
        content.passages(isStep: isStep)
      case .list(let isNumbered, _, let items):
        items.flatMap { $0.passages(isStep: isStep || isNumbered) }
      case .quote(let content):
        [Passage(mark: "quotation")] + content.passages(isStep: isStep)
          + [Passage(mark: "end of quotation")]
      case .callout(let callout):
        [Passage(mark: callout.kind.rawValue)] + callout.content.passages(isStep: isStep)
          + [Passage(mark: "end of \(callout.kind.rawValue)")]
      case .code(_, let literal): [Passage(sentence: References.without(literal), isStep: isStep)]
      case .table(let table):
        (table.header + table.rows.joined()).flatMap { $0.passages(isStep: isStep) }
      case .thematicBreak: []
      case .practice(let question): [Passage(mark: "practice \(question)")]
      }
    }
  }
}

extension [Inline] {
  var passages: [Passage] { passages(isStep: false) }

  func passages(isStep: Bool) -> [Passage] {
    Sentences.cut(marked).map { Passage(sentence: $0, isStep: isStep) }
  }

  /// The words, with references between their marks.
  private var marked: String {
    map { inline in
      switch inline {
      case .text(let text), .code(let text): References.without(text)
      case .emphasis(let content), .strong(let content), .term(_, let content): content.marked
      case .link(let destination, let content):
        content.marked + References.marked("-> \(destination.name)")
      case .citation(let citation):
        References.marked(citation.name)
      case .value(let id): "{{\(id)}}"
      case .image(let id, let alternative):
        References.marked("picture \(id)") + References.without(alternative)
      case .softBreak, .lineBreak: " "
      }
    }.joined()
  }
}

extension Citation {
  /// What is cited, and where in it; the words of the link are the author's own.
  var name: String { "\(Passage.citation)\(source)" + (locator.map { ", \($0)" } ?? "") }
}

extension Destination {
  /// One word, and what it leads to.
  fileprivate var name: String {
    switch self {
    case .web(let address): address
    case .module(let id): "module \(id)"
    case .lesson(let id, let section): "lesson \(id)" + (section.map { "#\($0)" } ?? "")
    case .question(let id): "question \(id)"
    case .pathway(let id): "pathway \(id)"
    case .framework(let id): "framework \(id)"
    case .competency(let id): "competency \(id)"
    case .objective(let id): "objective \(id)"
    case .principle(let id): "principle \(id)"
    case .term(let id): "term \(id)"
    case .wordRule(let id): "word rule \(id)"
    case .source(let id): "source \(id)"
    }
  }
}
