import Assessment
import CurriculumModel
import Foundation

/// A question of which the simulation knows how it works: four options, the first of them right.
///
/// Who knows the answer picks it; who does not picks any option alike. Knowing follows the logistic
/// model with two parameters: A. Birnbaum, in Lord and Novick, "Statistical Theories of Mental Test
/// Scores", 1968.
struct PlantedQuestion {
  enum Fault {
    /// The key says the second option.
    case wrongKey
    /// The strong take the third option for right, the others the first.
    case drawsTheStrong
    /// Nobody picks the fourth option.
    case unpicked
    /// What somebody knows has nothing to do with it.
    case chance
    /// Nearly all know it.
    case tooEasy
  }

  let question: Question
  let difficulty: Double
  let fault: Fault?

  init(_ number: Int, tests objective: Int, difficulty: Double, fault: Fault? = nil) {
    let right = fault == .wrongKey ? 1 : 0
    let marks = (0..<4).map { $0 == right ? AnswerMark.right : .wrong }
    question = .sample(
      "q-\(number)", tests: ["o-\(objective)"],
      .chooseOne(marks[0], marks[1], marks[2], marks[3]))
    self.difficulty = difficulty
    self.fault = fault
  }

  var item: MeasuredItem { MeasuredItem(question: question.id, edition: "1") }

  func known(at ability: Double) -> Double {
    switch fault {
    case .tooEasy: 0.99
    case .chance: 0.5
    default: 1 / (1 + exp(-1.7 * (ability - difficulty)))
    }
  }

  /// The chance of the right answer.
  func facility(at ability: Double) -> Double {
    let known = known(at: ability)
    return switch fault {
    case .wrongKey: (1 - known) / 4
    case .drawsTheStrong: (1 - known) * (1 + 1 / 4) / 2
    case .unpicked: known + (1 - known) / 3
    default: known + (1 - known) / 4
    }
  }

  func pick(at ability: Double, _ generator: inout SplitMix64) -> Int {
    let isKnown = generator.chance() < known(at: ability)
    if fault == .drawsTheStrong {
      if isKnown { return 2 }
      return generator.chance() < 0.5 ? 0 : generator.next(below: 4)
    }
    if isKnown { return 0 }
    return generator.next(below: fault == .unpicked ? 3 : 4)
  }
}
