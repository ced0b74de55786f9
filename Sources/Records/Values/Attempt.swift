public import Assessment
public import CurriculumModel

/// One sitting of a quiz.
public struct Attempt: Hashable, Sendable, Identifiable {
  public let id: AttemptID
  public let person: PersonID
  public let form: QuizForm
  public let module: Module.ID
  public let moduleRevision: Int
  /// The release that the form was drawn from.
  public let release: ReleaseDigest
  public let started: UTCMilliseconds
  /// As they were given; typed answers are missing once the person was erased.
  public let answers: [Question.ID: Answer]
  /// `nil` while the attempt is open.
  public let outcome: AttemptOutcome?

  public init(
    id: AttemptID, person: PersonID, form: QuizForm, module: Module.ID, moduleRevision: Int,
    release: ReleaseDigest, started: UTCMilliseconds, answers: [Question.ID: Answer],
    outcome: AttemptOutcome?
  ) {
    self.id = id
    self.person = person
    self.form = form
    self.module = module
    self.moduleRevision = moduleRevision
    self.release = release
    self.started = started
    self.answers = answers
    self.outcome = outcome
  }

  public var quiz: Quiz.ID { form.quiz }
  public var isOpen: Bool { outcome == nil }
}

/// What an attempt came to.
public struct AttemptOutcome: Hashable, Sendable {
  public let submitted: UTCMilliseconds
  public let points: Points
  public let possible: Points
  public let isPassed: Bool
  /// Whose values the typed keys held.
  public let profile: AgencyProfile.ID?
  /// Where the ledger says that it was handed in.
  public let sequence: Int
  /// It was handed in before the module's lessons were all read.
  public let isPretest: Bool
  /// Every mark of its paragraphs, in the order of the ledger: also those of the first of two
  /// markers, which the second must not see.
  public let marks: [Question.ID: [ParagraphMarking]]
  /// The paragraphs that a supervisor has still to mark: until then points are provisional, and the
  /// attempt is not passed.
  public let waiting: Set<Question.ID>
  /// The unsafe answers that nobody has talked over yet: until then the attempt counts for nothing,
  /// passed or not.
  public let toDebrief: Set<Question.ID>
  /// How it was graded again by corrected keys, the earliest first. Points and pass are the better
  /// ones of all.
  public let regrades: [AttemptRegrade]

  public init(
    submitted: UTCMilliseconds, points: Points, possible: Points, isPassed: Bool,
    profile: AgencyProfile.ID?, sequence: Int, isPretest: Bool = false,
    marks: [Question.ID: [ParagraphMarking]] = [:],
    waiting: Set<Question.ID> = [], toDebrief: Set<Question.ID> = [],
    regrades: [AttemptRegrade] = []
  ) {
    self.submitted = submitted
    self.points = points
    self.possible = possible
    self.isPassed = isPassed
    self.profile = profile
    self.sequence = sequence
    self.isPretest = isPretest
    self.marks = marks
    self.waiting = waiting
    self.toDebrief = toDebrief
    self.regrades = regrades
  }
}

extension AttemptOutcome {
  /// It counts as passed, and would not by the key that was applied last.
  public var isPassedByEarlierKey: Bool {
    isPassed && regrades.last.map { !$0.after.isPassed } ?? false
  }

  /// How its paragraphs were marked, by the mark that stands.
  public var markings: [Question.ID: ParagraphMarking] {
    marks.compactMapValues { $0.last { $0.stands } }
  }

  /// What was found so far in a paragraph that still waits.
  public func readings(of question: Question.ID) -> [ParagraphMarking] {
    waiting.contains(question) ? marks[question] ?? [] : []
  }
}
