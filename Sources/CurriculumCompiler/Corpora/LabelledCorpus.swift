import CommonMark
public import Diagnostics

/// Sentences with the labels that a careful reader gave them, against which a check is measured.
///
/// A Markdown file: the id of its title is the check, `words`; each `##` is a part with a score of
/// its own; each list item is a code span with the labels, separated by commas, or `fine`, then the
/// sentence.
public struct LabelledCorpus: Sendable {
  struct Sentence: Sendable {
    let labels: Set<String>
    let content: [MarkdownInline]
  }

  struct Part: Sendable {
    let title: String
    var sentences: [Sentence] = []
  }

  /// What is asked of the sentences: the id of the title.
  public let check: String
  let parts: [Part]
  let source: SourceText

  /// `nil` where the text has no title with an id.
  public init?(_ source: SourceText) {
    self.source = source
    var check: String?
    var parts: [Part] = []
    for block in MarkdownDocument.parse(source).document?.blocks ?? [] {
      switch block.kind {
      case .heading(let level, let content):
        let title = TitleSyntax(content, range: block.range)
        if level == 1 {
          check = title.id?.text
        } else {
          parts.append(Part(title: title.title.plainText))
        }
      case .list(let list) where !parts.isEmpty:
        parts[parts.count - 1].sentences += list.items.compactMap(Sentence.init)
      default: break
      }
    }
    guard let check else { return nil }
    self.check = check
    self.parts = parts
  }

  /// What a check says of every sentence, against its labels.
  func scores(_ labels: (Passage) -> Set<String>) -> [CorpusScore] {
    parts.map { part in
      var score = CorpusScore(title: part.title)
      for sentence in part.sentences {
        let passage = Passage(
          kind: .text, role: .lesson, section: 0, content: sentence.content, isCitedAround: false)
        let said = labels(passage)
        score.sentences += 1
        score.found += said.intersection(sentence.labels).count
        score.mistaken += said.subtracting(sentence.labels).count
        score.missed += sentence.labels.subtracting(said).count
        guard said != sentence.labels else { continue }
        let label = said.isEmpty ? "fine" : said.sorted().joined(separator: ", ")
        score.errors.append("\(label): \(sentence.content.plainText)")
      }
      return score
    }
  }
}

extension LabelledCorpus.Sentence {
  fileprivate init?(_ item: MarkdownList.Item) {
    guard let first = item.blocks.first, case .paragraph(let content) = first.kind,
      let head = content.first, case .code(let written) = head.kind
    else { return nil }
    let names = written.split(separator: ",").map(\.trimmingSpace)
    labels = Set(names.filter { $0 != "fine" })
    self.content = Array(content.dropFirst()).trimmed
  }
}
