import Diagnostics

/// A passage with its text and words, laid out once for everything that reads it.
struct ReadPassage {
  let passage: Passage
  let text: ProseText
  let words: [ProseWord]
  let source: SourceText
  /// The file that relative links are seen from.
  let path: String

  init(_ passage: Passage, of source: SourceText, seenFrom path: String, in directory: Directory) {
    self.passage = passage
    self.source = source
    self.path = path
    text = ProseText(passage.content) { directory.isSource($0, in: path) }
    words = ProseWord.words(of: text.bytes)
  }
}
