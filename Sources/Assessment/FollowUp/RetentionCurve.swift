public import CurriculumModel

/// How much of what was learned is still known, by the time since.
public struct RetentionCurve: Hashable, Sendable, Codable {
  public struct Point: Hashable, Sendable, Codable {
    public let band: RetentionBand
    /// How many were asked then; `nil` where fewer than `MeasuringLimits.peopleForRetention`.
    public let people: Int?
    /// The share that still knew it, with Wilson's interval; `nil` where withheld.
    public let known: Estimate?
    /// The mean of what the forgetting model expected of the same people, 0...1; `nil` where
    /// withheld and at the quiz.
    public let predicted: Double?

    public init(band: RetentionBand, people: Int?, known: Estimate?, predicted: Double?) {
      self.band = band
      self.people = people
      self.known = known
      self.predicted = predicted
    }
  }

  /// By time; only those in which somebody was asked.
  public let points: [Point]

  public init(points: [Point]) {
    self.points = points
  }
}

/// The retention of a group of people.
public struct RetentionReport: Hashable, Sendable, Codable {
  public struct ObjectiveCurve: Hashable, Sendable, Codable {
    public let objective: Objective.ID
    public let curve: RetentionCurve

    public init(objective: Objective.ID, curve: RetentionCurve) {
      self.objective = objective
      self.curve = curve
    }
  }

  /// Of all objectives together: each person counts once, with the share of what this person was
  /// asked.
  public let overall: RetentionCurve
  /// By id.
  public let objectives: [ObjectiveCurve]

  public init(overall: RetentionCurve, objectives: [ObjectiveCurve]) {
    self.overall = overall
    self.objectives = objectives
  }

  /// Of every person's recalls, each in the order in which they happened. In a band a person counts
  /// once for an objective, as asked there first.
  public init(of people: [[Recall]], model: ForgettingModel = ForgettingModel()) {
    var answers: [Objective.ID: [RetentionBand: [RecallAnswer]]] = [:]
    var together: [RetentionBand: [RecallAnswer]] = [:]
    for recalls in people {
      var own: [RetentionBand: [RecallAnswer]] = [:]
      for (objective, recalls) in Dictionary(grouping: recalls, by: \.objective) {
        for (band, answer) in RecallAnswer.byBand(recalls, model) {
          answers[objective, default: [:]][band, default: []].append(answer)
          own[band, default: []].append(answer)
        }
      }
      for (band, answers) in own { together[band, default: []].append(.mean(of: answers)) }
    }
    overall = RetentionCurve(of: together)
    objectives = answers.sorted { $0.key < $1.key }.map {
      ObjectiveCurve(objective: $0.key, curve: RetentionCurve(of: $0.value))
    }
  }
}

extension RetentionCurve {
  fileprivate init(of answers: [RetentionBand: [RecallAnswer]]) {
    points = RetentionBand.allCases.compactMap { band in
      guard let answers = answers[band] else { return nil }
      guard answers.count >= MeasuringLimits.peopleForRetention else {
        return Point(band: band, people: nil, known: nil, predicted: nil)
      }
      let mean = RecallAnswer.mean(of: answers)
      return Point(
        band: band, people: answers.count, known: .share(mean.known, of: answers.count),
        predicted: band == .atTheQuiz ? nil : mean.predicted)
    }
  }
}
