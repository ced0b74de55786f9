import Assessment
public import CurriculumModel
import GRDB

extension RecordStore {
  /// Hands an attempt in: the saved answers are marked, and form, answers and mark become one
  /// entry of the ledger, all at once. Handing in again gives what came of the first time.
  ///
  /// Typed keys that name agency values hold those of the visitor's agency. `release` must be the one that the attempt was drawn from.
  public func submit(
    _ id: AttemptID, in release: Release, by visitor: Visitor
  ) async throws -> Attempt {
    let person = visitor.person.id
    let profile = release.curriculum.profile(speakingFor: visitor.profile)
    return try await write(concerning: .nobody) { pen in
      let submitted = try SubmittedAttemptRow.find(id, in: pen.database)
      if let submitted, submitted.person == person { return submitted }
      guard let open = try OpenAttemptRow.find(id, in: pen.database), open.person == person else {
        throw RecordsError.notFound(.attempt)
      }
      guard open.release == release.digest,
        let quiz = release.curriculum.quizzes.first(where: { $0.id == open.quiz })
      else { throw RecordsError.releaseDiffers }
      let marked = grade(open.answers, on: open.form, of: quiz.filled(with: profile))
      let read = try ReadingRow.lessons(of: person, in: pen.database)
      let lessons = release.curriculum.modules.first { $0.id == open.module }?.lessons ?? []
      return try pen.submit(
        open, marked: marked, ratings: recallRatings(of: marked, in: quiz), with: profile?.id,
        isPretest: lessons.contains { !read.contains($0.id) })
    }
  }
}

extension LedgerPen {
  fileprivate func submit(
    _ open: Attempt, marked grade: QuizGrade, ratings: [Objective.ID: RecallRating],
    with profile: AgencyProfile.ID?, isPretest: Bool
  ) throws -> Attempt {
    let answers = Dictionary(
      uniqueKeysWithValues: open.answers.map { ($0.key.rawValue, $0.value) })
    let typed = answers.filter(\.value.isTyped)
    let sequence = try append(
      AttemptSubmitted(
        answers: answers.filter { !$0.value.isTyped }, attempt: open.id, form: open.form,
        isPassed: grade.isPassed, isPretest: isPretest ? true : nil, module: open.module,
        moduleRevision: open.moduleRevision,
        points: grade.points.thousandths, possible: grade.possible.thousandths,
        profile: profile, ratings: ratings.written, release: open.release,
        startedMs: open.started.value,
        typed: typed.isEmpty ? nil : seal(typed, about: open.person),
        unsafe: grade.questions(where: \.isUnsafe), waiting: grade.questions(where: \.isWaiting)),
      about: open.person, by: .person(open.person))
    try database.cachedStatement(sql: "DELETE FROM open_attempt WHERE id = ?")
      .execute(arguments: [open.id.blob])
    return Attempt(
      id: open.id, person: open.person, form: open.form, module: open.module,
      moduleRevision: open.moduleRevision, release: open.release, started: open.started,
      answers: open.answers,
      outcome: AttemptOutcome(
        submitted: now, points: grade.points, possible: grade.possible,
        isPassed: grade.isPassed, profile: profile, sequence: sequence, isPretest: isPretest,
        waiting: Set(grade.questions(where: \.isWaiting) ?? []),
        toDebrief: Set(grade.questions(where: \.isUnsafe) ?? [])))
  }
}

extension QuizGrade {
  /// In the form's order; `nil` for none.
  fileprivate func questions(where holds: (QuestionGrade) -> Bool) -> [Question.ID]? {
    let found = questions.filter(holds).map(\.question)
    return found.isEmpty ? nil : found
  }
}

extension Answer {
  /// Whether it is the learner's own words, which may hold anything.
  var isTyped: Bool {
    switch self {
    case .text, .number: true
    case .choice, .choices, .matches, .order, .path: false
    }
  }
}
