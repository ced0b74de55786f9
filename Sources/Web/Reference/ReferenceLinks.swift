import Rendering

/// The links between the reference pages, at the top of each.
struct ReferenceLinks {
  enum Entry: CaseIterable {
    case glossary, principles, words, competencies, sources

    var title: String {
      switch self {
      case .glossary: "Glossary"
      case .principles: "Principles"
      case .words: "Words"
      case .competencies: "Competencies"
      case .sources: "Sources"
      }
    }

    var address: SiteAddress {
      switch self {
      case .glossary: .glossary
      case .principles: .principles
      case .words: .words
      case .competencies: .competencies
      case .sources: .sources
      }
    }
  }

  let current: Entry

  var html: HTML {
    let items = Entry.allCases.map { entry -> HTML in
      let mark: HTML = entry == current ? " aria-current=\"page\"" : ""
      return "<li><a href=\"\(entry.address.path)\"\(mark)>\(entry.title)</a></li>\n"
    }
    return """
      <nav aria-label="Reference"><ul class="tabs">
      \(items)</ul></nav>

      """
  }
}
