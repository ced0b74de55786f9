import CurriculumModel

/// Chooses questions so that the objectives share the places, and questions that the learner has
/// just seen come last.
///
/// 1. Every objective that no chosen question tests yet gets a question, those with the fewest
///    candidates first. Where the places do not suffice for one each, the question that tests
///    most of what is left is taken (a greedy cover, so not always the largest possible).
/// 2. The remaining places go round the objectives in turn, one question each, as long as there
///    are questions that were not just seen, and then with those that were.
///
/// Where both cannot be had, an objective that is tested counts for more than a question that is
/// new. Among equals the generator decides.
struct StratifiedDraw {
  /// In the order that the generator gave them: the first of equals is taken.
  private var candidates: [Question]
  /// In the order in which they are served.
  private let objectives: [Objective.ID]
  private let seen: Set<Question.ID>
  private var tested: Set<Objective.ID>
  private(set) var chosen: [Question] = []

  /// `given` are questions that are on the form in any case.
  init(
    from questions: [Question], avoiding seen: Set<Question.ID>, given: [Question],
    using generator: inout SplitMix64
  ) {
    self.seen = seen
    candidates = generator.shuffled(questions)
    tested = Set(given.flatMap(\.tests))
    var counts: [Objective.ID: Int] = [:]
    var inOrder: [Objective.ID] = []
    for objective in questions.flatMap(\.tests) {
      if counts[objective] == nil { inOrder.append(objective) }
      counts[objective, default: 0] += 1
    }
    // The offset keeps the generator's order among objectives with as many candidates.
    objectives = generator.shuffled(inOrder).enumerated().sorted {
      (counts[$0.element, default: 0], $0.offset) < (counts[$1.element, default: 0], $1.offset)
    }.map(\.element)
  }

  mutating func choose(_ count: Int) {
    testEveryObjective(within: count)
    goRound(within: count) { !$1.contains($0.id) }
    goRound(within: count) { _, _ in true }
    while chosen.count < count, let next = candidates.first { take(next) }
  }

  private mutating func testEveryObjective(within count: Int) {
    while chosen.count < count {
      let open = objectives.filter { !tested.contains($0) }
      guard let rarest = open.first else { return }
      let isTight = open.count > count - chosen.count
      let fitting = candidates.filter { candidate in
        isTight ? candidate.tests.contains(where: open.contains) : candidate.tests.contains(rarest)
      }
      guard let best = best(of: fitting, preferringMostOf: isTight ? open : []) else { return }
      take(best)
    }
  }

  private func best(of questions: [Question], preferringMostOf open: [Objective.ID]) -> Question? {
    var best: (question: Question, worth: (Int, Int))?
    for question in questions {
      let worth = (Set(question.tests).intersection(open).count, seen.contains(question.id) ? 0 : 1)
      if let leader = best, worth <= leader.worth { continue }
      best = (question, worth)
    }
    return best?.question
  }

  private mutating func goRound(
    within count: Int, with isWelcome: (Question, Set<Question.ID>) -> Bool
  ) {
    var tookOne = true
    while tookOne {
      tookOne = false
      for objective in objectives where chosen.count < count {
        let next = candidates.first { $0.tests.contains(objective) && isWelcome($0, seen) }
        guard let next else { continue }
        take(next)
        tookOne = true
      }
    }
  }

  private mutating func take(_ question: Question) {
    candidates.removeAll { $0.id == question.id }
    tested.formUnion(question.tests)
    chosen.append(question)
  }
}
