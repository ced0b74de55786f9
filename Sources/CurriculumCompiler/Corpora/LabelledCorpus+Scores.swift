import Diagnostics

extension LabelledCorpus {
  /// The scores of its check, with the rules and terms of a curriculum; `nil` where no check has
  /// that name. Links in the sentences are seen from a module.
  public func scores(underRulesOf folder: SourceFolder) -> [CorpusScore]? {
    let linked = LinkedCurriculum.reading(folder).linked
    switch check {
    case "words": return scores(ofWordsIn: linked)
    default: return nil
    }
  }

  private func scores(ofWordsIn linked: LinkedCurriculum) -> [CorpusScore] {
    let finder = WordFinder(vocabulary: linked.vocabulary, directory: linked.directory)
    return scores { passage in
      Set(finder.uses(in: passage, of: source, seenFrom: Self.module).uses.map(\.name))
    }
  }

  private static let module = "Curriculum/modules/corpus.md"
}
