import Diagnostics

/// What one walk through the prose of a file comes to.
struct ProseFindings: Sendable {
  let file: String
  /// The uses of ruled words that nothing excuses, in the order of the text.
  private(set) var wordUses: [WordUse] = []
  /// The figures that want a source, or another one, in the order of the text.
  private(set) var figures: [FigureFinding] = []
  /// How many words learners read.
  private(set) var wordCount = 0

  init(_ file: FileSyntax, words: WordFinder, figures: FigureFinder, directory: Directory) {
    self.file = file.file
    for passage in PassageWalk(file, directory: directory).passages {
      let read = ReadPassage(passage, of: file.source, seenFrom: file.file, in: directory)
      wordUses += words.uses(in: read)
      self.figures += figures.findings(in: read)
      wordCount += read.words.count
    }
  }
}
