import Assessment
import CurriculumModel
import Foundation
import Testing

/// Two thousand learners forget by a known curve and guess what they have forgotten; they are asked
/// at the curriculum's intervals with drawn follow-ups, which some of them miss.
@Suite struct RetentionSimulationTests {
  private let simulation = RetentionSimulation.outcome

  @Test func recoversThePlantedCurveWithinItsOwnIntervals() {
    let report = RetentionReport(of: simulation.people)
    #expect(report.objectives.count == RetentionSimulation.objectives)
    var (inside, all) = (0, 0)
    for objective in report.objectives {
      for point in objective.curve.points where point.band != .atTheQuiz {
        let planted = simulation.chances[objective.objective]?[point.band] ?? []
        let truth = planted.reduce(0, +) / Double(planted.count)
        #expect(point.people == planted.count)
        let known = point.known ?? Estimate(value: 2, low: 2, high: 2)
        #expect(abs(known.value - truth) < 0.04, "\(objective.objective), \(point.band.rawValue)")
        if known.low <= truth, truth <= known.high { inside += 1 }
        all += 1
      }
    }
    // 95 of 100 intervals hold the truth; 14 of 16 is what one can ask of them.
    #expect(all == 16)
    #expect(inside >= 14)
  }

  @Test func showsThatEveryCurveFalls() {
    for objective in RetentionReport(of: simulation.people).objectives {
      let known = objective.curve.points.compactMap { $0.known?.value }
      #expect(known.count == 5)
      #expect(zip(known, known.dropFirst()).allSatisfy(>), "\(objective.objective)")
    }
  }
}

/// What the simulation came to: worked out once for all tests.
private struct RetentionSimulation {
  static let outcome = RetentionSimulation()

  private static let intervals = ["1 week", "1 month", "3 months", "6 months"].compactMap {
    CalendarPeriod($0)
  }
  static let objectives = 4

  /// The planted curve: the chance that an objective is still known so many days after learning.
  /// The form is Wickelgren's power law ("Single-trace fragility theory of memory dynamics", 1974).
  private static func known(_ objective: Int, after days: Int) -> Double {
    pow(1 + 0.01 * Double(days), -0.2 - 0.2 * Double(objective))
  }

  private let quiz = Quiz.sample(
    (0..<objectives * 4).map {
      .question(
        .sample("q-\($0)", tests: ["o-\($0 / 4)"], .chooseOne(.right, .wrong, .wrong, .wrong)))
    })
  private var generator = SplitMix64(seed: 424)
  /// The planted chance that the program calls it known, by objective and band, for each asking.
  private(set) var chances: [Objective.ID: [RetentionBand: [Double]]] = [:]
  private(set) var people: [[Recall]] = []

  init() {
    for _ in 0..<2_000 { people.append(learner()) }
  }

  private mutating func learner() -> [Recall] {
    let start = CalendarDate.day("2026-01-01").daysSinceEpoch
    var recalls = (0..<Self.objectives).map {
      Recall(
        objective: .id("o-\($0)"), date: .day("2026-01-01"), occasion: .quiz, quiz: quiz.id,
        rating: .good)
    }
    var seen: Set<Question.ID> = []
    for day in [7, 31, 95, 181] where generator.chance() < 0.8 {
      guard let date = CalendarDate(daysSinceEpoch: start + day) else { continue }
      let due = retentions(of: recalls, intervals: Self.intervals, on: date)
        .filter { $0.isDue(on: date) }.map(\.objective)
      let form = QuizForm.drawFollowUp(
        from: quiz, on: due, seed: generator.next(), avoiding: seen)
      seen = Set(form.items.map(\.question))
      let grade = grade(answer(form, after: day), on: form, of: quiz)
      for asked in grade.byObjective {
        recalls.append(
          Recall(
            objective: asked.objective, date: date, occasion: .followUp, quiz: quiz.id,
            rating: RecallRating(points: asked.points, of: asked.possible)))
      }
    }
    return recalls
  }

  /// An objective is known or not; what is not known is guessed, question by question.
  private mutating func answer(_ form: QuizForm, after days: Int) -> [Question.ID: Answer] {
    var answers: [Question.ID: Answer] = [:]
    for objective in 0..<Self.objectives {
      let asked = form.items.map(\.question).filter { id in
        Int(id.rawValue.dropFirst(2)).map { $0 / 4 == objective } ?? false
      }
      guard !asked.isEmpty else { continue }
      let known = Self.known(objective, after: days)
      let isKnown = generator.chance() < known
      for question in asked {
        answers[question] = .choice(option: isKnown ? 0 : generator.next(below: 4))
      }
      // Known is called at least half: of one question that one, of two at least one.
      let guessed = asked.count == 1 ? 1.0 / 4 : 1 - 9.0 / 16
      chances[.id("o-\(objective)"), default: [:]][
        RetentionBand(daysAfterLearning: days), default: []
      ].append(known + (1 - known) * guessed)
    }
    return answers
  }
}
