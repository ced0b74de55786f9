public import CurriculumModel

extension QuizForm {
  /// The questions of a sitting that a later one need not ask again: all that they test stands.
  /// Those that it kept itself from one before are among them.
  public func questionsThatStand(given grade: QuizGrade, of quiz: Quiz) -> [Question.ID] {
    let standing = Set(grade.byObjective.filter(\.stands).map(\.objective))
    let known = Dictionary(quiz.questions.map { ($0.id, $0) }) { one, _ in one }
    return (kept + items.map(\.question)).filter { id in
      known[id]?.tests.allSatisfy(standing.contains) ?? false
    }
  }

  /// A form of what is missing after a sitting: as many questions as did not stand, all on
  /// objectives that do not stand. What stands is kept and counts as it did.
  ///
  /// `nil` where nothing would be spared, or nothing is left to ask. The same arguments give the
  /// same form; `base` names the sitting, in the words of whoever keeps it.
  public static func retake(
    of quiz: Quiz, after form: QuizForm, _ grade: QuizGrade, named base: String, seed: UInt64
  ) -> QuizForm? {
    let kept = form.questionsThatStand(given: grade, of: quiz)
    let count = form.kept.count + form.items.count - kept.count
    let open = Set(grade.byObjective.filter { !$0.stands }.map(\.objective))
    let candidates = quiz.questions.filter { question in
      question.tests.contains(where: open.contains) && !kept.contains(question.id)
    }
    guard !kept.isEmpty, count > 0, !candidates.isEmpty else { return nil }
    var generator = SplitMix64(seed: seed)
    var draw = StratifiedDraw(
      from: candidates, avoiding: Set(form.items.map(\.question)), given: [], using: &generator)
    draw.choose(count)
    let items = generator.shuffled(draw.chosen).map { question in
      Item(question: question.id, order: question.task.order(using: &generator))
    }
    return QuizForm(quiz: quiz.id, seed: seed, items: items, kept: kept, buildsOn: base)
  }
}
