import CurriculumModel
import Diagnostics

/// Finds figures that have no source in their paragraph, or one about other people.
///
/// Not looked at: titles, quotations, wrong options, and claims that a learner is to judge. A cell or
/// a list item may be cited in the paragraph right before or after, an entry of a reference file in
/// its **Source**.
struct FigureFinder {
  private let directory: Directory
  /// **Population** by the id of the source.
  private let populations: [String: String]
  private static let beginnings = Set(
    FigurePattern.beginnings.map { ProseWord.hash(of: $0.utf8) })

  init(populations: [String: String], directory: Directory) {
    self.directory = directory
    self.populations = populations
  }

  /// At most one for each sentence.
  func findings(in read: ReadPassage) -> [FigureFinding] {
    guard read.passage.mayStateFacts, mayHoldFigure(read.words[...], of: read.text) else {
      return []
    }
    let quotations = RangeSet(Quotations.ranges(in: read.text.bytes))
    var findings: [FigureFinding] = []
    for sentence in FigureWord.sentences(of: read.text, read.words)
    where mayHoldFigure(read.words[sentence], of: read.text) {
      let words = FigureWord.words(of: read.text, read.words[sentence])[...]
      guard let figure = figure(in: words, outside: quotations),
        let fault = fault(of: words, in: read),
        let range = read.text.sourceRange(figure, in: read.source)
      else { continue }
      let text = read.text.string(figure).replacing("\n", with: " ")
      findings.append(FigureFinding(fault: fault, text: text, range: range))
    }
    return findings
  }

  /// Cheap enough for every sentence.
  private func mayHoldFigure(_ words: ArraySlice<ProseWord>, of text: ProseText) -> Bool {
    words.contains {
      FigureWord.startsWithDigit($0, text)
        || FigurePattern.mayBegin($0.hash) && Self.beginnings.contains($0.hash)
    }
  }

  private func figure(
    in sentence: ArraySlice<FigureWord>, outside quotations: RangeSet<Int>
  ) -> Range<Int>? {
    var known: [Int: Bool] = [:]
    for index in sentence.indices
    where FigurePattern.mayBegin(sentence[index]) {
      for (number, (rule, condition)) in FigurePattern.rules.enumerated() {
        guard let last = rule(sentence, index), last < sentence.endIndex else { continue }
        let holds = known[number] ?? condition?(sentence) ?? true
        known[number] = holds
        guard holds else { continue }
        let first = FigurePattern.beginning(of: index, in: sentence)
        let range = sentence[first].range.lowerBound..<sentence[last].range.upperBound
        if quotations.contains(range.lowerBound) { continue }
        return range
      }
    }
    return nil
  }

  private func fault(
    of sentence: ArraySlice<FigureWord>, in read: ReadPassage
  ) -> FigureFinding.Fault? {
    let citations = read.text.citations
    guard !citations.isEmpty else { return read.passage.isCitedAround ? nil : .uncited }
    let claim = Population(words: sentence.map(\.text))
    var other: FigureFinding.Fault?
    for citation in citations {
      guard case .thing(let source) = directory.target(of: citation.destination, in: read.path),
        let population = populations[source.id]
      else { return nil }
      // One fitting source is enough.
      if claim.canRest(on: Population(population)) { return nil }
      other = other ?? .otherPopulation(source: source, population: population)
    }
    return other
  }
}

extension Passage {
  /// Whether what it says is said to be so.
  fileprivate var mayStateFacts: Bool {
    switch kind {
    case .title, .quotation, .claim, .alternative: false
    case .option(let answer): answer.mark?.mark == nil || answer.mark?.mark == .right
    case .text, .cell, .feedback: true
    }
  }
}
