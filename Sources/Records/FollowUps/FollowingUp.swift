public import Assessment
public import CurriculumModel
import GRDB

extension RecordStore {
  /// Every time that a person was asked about an objective, in the order in which it happened.
  public func recalls(of person: PersonID, visibleTo visitor: Visitor) async throws -> [Recall] {
    let viewer = visitor.person.id
    return try await database.read { database in
      try Scope(database).requireSight(of: person, by: viewer)
      return try RecallRow.all(of: person, in: database)
    }
  }

  /// What the visitor was asked last from a quiz, measured or as a follow-up.
  public func lastAsked(from quiz: Quiz.ID, by visitor: Visitor) async throws -> LastAsked {
    let person = visitor.person.id
    return try await database.read { try FollowUpRow.lastAsked(from: quiz, of: person, in: $0) }
  }

  /// Marks a follow-up and keeps it, with what it says of each objective, as one entry of the
  /// ledger.
  ///
  /// `last` is what was asked last when the form was drawn: where something was asked since, in
  /// another window, nothing is kept and `attemptSubmitted` is thrown.
  public func submitFollowUp(
    _ answers: [Question.ID: Answer], on form: QuizForm, after last: LastAsked,
    in release: Release, by visitor: Visitor
  ) async throws -> FollowUpSitting {
    let person = visitor.person.id
    let profile = release.curriculum.profile(speakingFor: visitor.profile)
    guard let quiz = release.curriculum.quizzes.first(where: { $0.id == form.quiz }) else {
      throw RecordsError.releaseDiffers
    }
    let onForm = Set(form.items.map(\.question))
    guard answers.keys.allSatisfy(onForm.contains) else { throw RecordsError.questionNotOnForm }
    let given = Dictionary(uniqueKeysWithValues: answers.map { ($0.key.rawValue, $0.value) })
    let marked = grade(answers, on: form, of: quiz.filled(with: profile))
    let ratings = recallRatings(of: marked, in: quiz)
    try await keepRelease(release)
    return try await write(concerning: .nobody) { pen in
      guard try FollowUpRow.lastAsked(from: form.quiz, of: person, in: pen.database) == last else {
        throw RecordsError.attemptSubmitted
      }
      let id = FollowUpID(from: pen.random)
      let typed = given.filter(\.value.isTyped)
      try pen.append(
        FollowUpAnswered(
          answers: given.filter { !$0.value.isTyped }, followUp: id, form: form,
          profile: profile?.id, ratings: ratings.written, release: release.digest,
          typed: typed.isEmpty ? nil : pen.seal(typed, about: person)),
        about: person, by: .person(person))
      return FollowUpSitting(
        id: id, person: person, form: form, release: release.digest, answers: answers,
        profile: profile?.id, answered: pen.now, ratings: ratings)
    }
  }

  /// A follow-up that was answered, as far as the visitor may see the person's.
  public func followUp(
    _ id: FollowUpID, visibleTo visitor: Visitor
  ) async throws -> FollowUpSitting {
    let viewer = visitor.person.id
    return try await database.read { database in
      guard let found = try FollowUpRow.find(id, in: database),
        try Scope(database).mayBeSeen(found.person, by: viewer)
      else { throw RecordsError.notFound(.attempt) }
      return found
    }
  }

  /// What the people of the visitor's agency keep of what they learned; of everybody for a visitor
  /// who belongs to none. For supervisors, trainers and administrators: it names nobody, and
  /// figures of a few are withheld.
  public func retention(visibleTo visitor: Visitor) async throws -> RetentionReport {
    let roles: Set<Role> = [.supervisor, .trainer, .administrator]
    guard !roles.isDisjoint(with: visitor.person.roles) else { throw RecordsError.notAllowed }
    let agency = visitor.person.agency
    return RetentionReport(of: try await database.read { try RecallRow.all(in: agency, $0) })
  }
}
