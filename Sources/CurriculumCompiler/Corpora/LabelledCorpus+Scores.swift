import Diagnostics

extension LabelledCorpus {
  /// The scores of its check, with the rules and terms of a curriculum; `nil` where no check has
  /// that name. Links in the sentences are seen from a module.
  public func scores(underRulesOf folder: SourceFolder) -> [CorpusScore]? {
    let linked = LinkedCurriculum.reading(folder)
    switch check {
    case "words": return scores(ofWordsIn: linked)
    case "figures": return scores(ofFiguresIn: linked)
    default: return nil
    }
  }

  private func scores(ofWordsIn linked: LinkedCurriculum) -> [CorpusScore] {
    let finder = WordFinder(vocabulary: linked.tables.vocabulary, directory: linked.directory)
    return scores { passage in
      Set(finder.uses(in: read(passage, linked)).map(\.name))
    }
  }

  private func scores(ofFiguresIn linked: LinkedCurriculum) -> [CorpusScore] {
    let finder = FigureFinder(populations: linked.tables.populations, directory: linked.directory)
    return scores { passage in
      Set(
        finder.findings(in: read(passage, linked)).map { finding in
          switch finding.fault {
          case .uncited: UncitedFigure.id
          case .otherPopulation: PopulationDiffers.id
          }
        })
    }
  }

  private func read(_ passage: Passage, _ linked: LinkedCurriculum) -> ReadPassage {
    ReadPassage(passage, of: source, seenFrom: Self.module, in: linked.directory)
  }

  private static let module = "Curriculum/modules/corpus.md"
}
