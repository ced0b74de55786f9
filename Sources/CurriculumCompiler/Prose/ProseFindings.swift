import Diagnostics

/// What one walk through the prose of a file comes to.
struct ProseFindings: Sendable {
  /// The uses of ruled words that nothing excuses, in the order of the text.
  private(set) var wordUses: [WordUse] = []
  /// The figures that want a source, or another one, in the order of the text.
  private(set) var figures: [FigureFinding] = []
  /// The ids of the terms of the glossary whose words stand there, their own entries apart.
  private(set) var terms: Set<String> = []
  /// How many words learners read.
  private(set) var wordCount = 0
  /// Of the running text of each section that has some, by its number in the file.
  private(set) var readability: [Int: Readability] = [:]

  init(_ file: FileSyntax, in around: Surroundings) {
    let directory = around.directory
    let words = WordFinder(vocabulary: around.vocabulary, directory: directory)
    let forms = around.terms
    let figures = FigureFinder(populations: around.populations, directory: directory)
    for passage in PassageWalk(file, directory: directory).passages {
      let read = ReadPassage(passage, of: file.source, seenFrom: file.file, in: directory)
      wordUses += words.uses(in: read)
      forms.addTerms(in: read, to: &terms, apartFrom: file.ownTerm(of: passage))
      self.figures += figures.findings(in: read)
      wordCount += read.words.count
      guard passage.isRunningText else { continue }
      readability[passage.section, default: Readability()].add(read)
    }
  }
}

extension FileSyntax {
  /// The term whose entry a passage is in.
  fileprivate func ownTerm(of passage: Passage) -> String? {
    passage.role == .term ? sections[passage.section].id : nil
  }
}

extension Passage {
  /// Whether it is read from left to right, and not at a glance as a title or a cell.
  fileprivate var isRunningText: Bool {
    switch kind {
    case .text, .claim: role == .lesson || role == .question
    default: false
    }
  }
}
