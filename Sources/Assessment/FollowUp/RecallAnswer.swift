import CurriculumModel

/// Whether something was still known, and what the forgetting model expected: 0...1 each.
struct RecallAnswer {
  let known: Double
  let predicted: Double

  static func mean(of answers: [RecallAnswer]) -> RecallAnswer {
    guard !answers.isEmpty else { return RecallAnswer(known: 0, predicted: 0) }
    let count = Double(answers.count)
    return RecallAnswer(
      known: answers.reduce(0) { $0 + $1.known } / count,
      predicted: answers.reduce(0) { $0 + $1.predicted } / count)
  }

  /// One objective's recalls of one person by the time since learning, the first in each band.
  static func byBand(
    _ recalls: [Recall], _ model: ForgettingModel
  ) -> [(band: RetentionBand, answer: RecallAnswer)] {
    guard let learned = recalls.firstIndex(where: { $0.occasion == .quiz }) else { return [] }
    let first = recalls[learned]
    var found = [(RetentionBand.atTheQuiz, RecallAnswer(known: first.rating.known, predicted: 1))]
    var memory = model.memory(after: first.rating)
    var before = first.date
    for recall in recalls[(learned + 1)...] {
      let days = recall.date.daysSinceEpoch - before.daysSinceEpoch
      let band = RetentionBand(
        daysAfterLearning: recall.date.daysSinceEpoch - first.date.daysSinceEpoch)
      if recall.occasion == .followUp, !found.contains(where: { $0.0 == band }) {
        let expected = model.recall(of: memory, after: days)
        found.append((band, RecallAnswer(known: recall.rating.known, predicted: expected)))
      }
      memory = model.memory(memory, after: days, recall.rating)
      before = recall.date
    }
    return found
  }
}

extension RecallRating {
  fileprivate var known: Double { isRecalled ? 1 : 0 }
}
