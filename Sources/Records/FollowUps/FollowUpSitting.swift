public import Assessment
public import CurriculumModel

/// A follow-up that somebody answered.
public struct FollowUpSitting: Hashable, Sendable, Identifiable {
  public let id: FollowUpID
  public let person: PersonID
  public let form: QuizForm
  public let release: ReleaseDigest
  /// As they were given; typed answers are missing once the person was erased.
  public let answers: [Question.ID: Answer]
  /// Whose values the typed keys held.
  public let profile: AgencyProfile.ID?
  public let answered: UTCMilliseconds
  /// How well each objective was still known.
  public let ratings: [Objective.ID: RecallRating]

  public init(
    id: FollowUpID, person: PersonID, form: QuizForm, release: ReleaseDigest,
    answers: [Question.ID: Answer], profile: AgencyProfile.ID?, answered: UTCMilliseconds,
    ratings: [Objective.ID: RecallRating]
  ) {
    self.id = id
    self.person = person
    self.form = form
    self.release = release
    self.answers = answers
    self.profile = profile
    self.answered = answered
    self.ratings = ratings
  }
}

/// What the last sitting of a quiz was, for drawing the next follow-up.
public struct LastAsked: Hashable, Sendable {
  /// Its place in the ledger; 0 where there was none.
  public let sequence: Int
  public let questions: Set<Question.ID>

  public init(sequence: Int, questions: Set<Question.ID>) {
    self.sequence = sequence
    self.questions = questions
  }
}
