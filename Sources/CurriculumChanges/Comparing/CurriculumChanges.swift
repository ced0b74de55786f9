import CurriculumModel

/// Everything that differs between two releases of a curriculum, in the order of the new one:
/// pathways, modules, quizzes, frameworks, agencies' values, then what they refer to; of each kind
/// what is gone comes last.
func changes(from old: Curriculum, to new: Curriculum) -> [CurriculumChange] {
  let text = TextComparison(
    spelling: SpellingFix(old: old.vocabulary, new: new.vocabulary))
  let comparison = ThingComparison(text: text)
  func changes<Thing: Meaningful>(_ things: (Curriculum) -> [Thing]) -> [CurriculumChange] {
    comparison.changes(things(old), things(new))
  }
  let common = old.lessonIDs.intersection(new.lessonIDs)
  return changes { [CurriculumFrame($0)] }
    + changes(\.pathways)
    + changes { $0.modules.map { ModuleFrame($0, among: common) } }
    + changes { $0.modules.flatMap(\.lessons) }
    + changes { $0.quizzes.map(QuizFrame.init) }
    + changes { $0.quizzes.flatMap(\.pools).map(PoolFrame.init) }
    + changes { $0.quizzes.flatMap(\.questions) }
    + changes { $0.frameworks.map(FrameworkFrame.init) }
    + changes { $0.frameworks.flatMap(\.areas).map(AreaFrame.init) }
    + changes { $0.competencies.map(CompetencyFrame.init) }
    + changes { $0.competencies.flatMap(\.objectives) }
    + changes { $0.competencies.flatMap(\.skills) }
    + changes { $0.agencies.map(AgencyFrame.init) }
    + changes {
      $0.agencies.flatMap { agency in agency.entries.map { FilledValue($0, of: agency) } }
    }
    + changes(\.values)
    + changes(\.glossary)
    + changes(\.wordRules)
    + changes(\.sources)
    + changes { $0.principleGroups.map(PrincipleGroupFrame.init) }
    + changes { $0.principleGroups.flatMap(\.principles) }
    + changes { $0.referencePages.map(PageFrame.init) }
    + changes(\.pictures)
}

extension Curriculum {
  fileprivate var lessonIDs: Set<Lesson.ID> { Set(modules.flatMap(\.lessons).map(\.id)) }

  var competencies: [Competency] { frameworks.flatMap(\.competencies) }

  /// Every word of lessons, questions and what they refer to, in lower case.
  fileprivate var vocabulary: Set<String> {
    var words: Set<String> = []
    func add(_ passages: [Passage]) {
      for passage in passages {
        for word in passage.words where word.kind == .word { words.insert(word.folded) }
      }
    }
    func add(_ things: [some Meaningful]) {
      for thing in things {
        let meaning = thing.meaning
        add(meaning.text)
        for answer in meaning.answers { add(answer.text + answer.counterpart + answer.feedback) }
      }
    }
    add([CurriculumFrame(self)])
    add(pathways)
    add(modules.map { ModuleFrame($0, among: []) })
    add(modules.flatMap(\.lessons))
    add(quizzes.flatMap(\.questions))
    add(competencies.map(CompetencyFrame.init))
    add(competencies.flatMap(\.objectives))
    add(competencies.flatMap(\.skills))
    add(glossary)
    add(principleGroups.flatMap(\.principles))
    add(sources)
    return words
  }
}
