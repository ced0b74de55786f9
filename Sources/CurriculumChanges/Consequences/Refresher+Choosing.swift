import CurriculumModel

extension Refresher {
  /// What people read and answer again because of these concerns; see the type.
  init(
    for objectives: Set<Objective.ID>, because concerns: [Concern], in curriculum: CurriculumIndex
  ) {
    let modules = curriculum.curriculum.modules
    let lessons = modules.flatMap(\.lessons)
    let questions = curriculum.curriculum.quizzes.flatMap(\.questions)
    let changedLessons = Set(concerns.compactMap(\.lesson))
    let changedQuestions = Set(concerns.compactMap(\.question))
    // A question that changed is its own lesson: its feedback says why.
    let toRead = Set(
      concerns.filter { $0.question == nil }.flatMap(\.objectives)
    ).intersection(objectives)

    let read = Cover.least(of: toRead, beginningWith: changedLessons, from: lessons) { lesson in
      (Set(lesson.teaches), 0)
    }
    // What was just read is best asked by what is taught there, else by its own quiz.
    let readModules = Set(
      modules.filter { $0.lessons.contains { read.contains($0.id) } }.map(\.id))
    let askedWith = Dictionary(
      curriculum.curriculum.quizzes.flatMap { quiz in
        quiz.questions.map { ($0.id, quiz.module) }
      }
    ) { first, _ in first }
    let asked = Cover.least(
      of: objectives, beginningWith: changedQuestions, from: questions
    ) { question in
      let isTaughtThere = question.taughtIn.contains { read.contains($0.lesson) }
      let isOfThatModule = askedWith[question.id].map(readModules.contains) ?? false
      return (Set(question.tests), (isTaughtThere ? 2 : 0) + (isOfThatModule ? 1 : 0))
    }
    self.init(
      lessons: lessons.map(\.id).filter(read.contains),
      questions: questions.map(\.id).filter(asked.contains))
  }

  func joined(with other: Refresher, in curriculum: CurriculumIndex) -> Refresher {
    let (read, asked) = (Set(lessons + other.lessons), Set(questions + other.questions))
    return Refresher(
      lessons: curriculum.curriculum.modules.flatMap(\.lessons).map(\.id).filter(read.contains),
      questions: curriculum.curriculum.quizzes.flatMap(\.questions).map(\.id)
        .filter(asked.contains))
  }
}

/// Few things that together serve every need: the greedy choice, at most ln n times the fewest
/// (Chvátal 1979), and the fewest in all but odd cases.
enum Cover {
  /// Those given, where they are still there, and of the others always the one that serves most
  /// needs still open; of equals the one of higher rank, then the first.
  static func least<Need: Hashable, Thing: Identifiable>(
    of needs: Set<Need>, beginningWith given: Set<Thing.ID>, from things: [Thing],
    serving: (Thing) -> (needs: Set<Need>, rank: Int)
  ) -> Set<Thing.ID> {
    var chosen: Set<Thing.ID> = []
    var open = needs
    for thing in things where given.contains(thing.id) {
      chosen.insert(thing.id)
      open.subtract(serving(thing).needs)
    }
    while !open.isEmpty {
      var best: (id: Thing.ID, needs: Set<Need>, rank: Int)?
      for thing in things {
        let served = serving(thing)
        let still = served.needs.intersection(open)
        guard !still.isEmpty else { continue }
        if let best, (still.count, served.rank) <= (best.needs.count, best.rank) { continue }
        best = (thing.id, still, served.rank)
      }
      guard let best else { break }
      chosen.insert(best.id)
      open.subtract(best.needs)
    }
    return chosen
  }
}
