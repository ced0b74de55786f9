public import Assessment
import CanonicalJSON
public import CurriculumModel
import GRDB

extension RecordStore {
  /// Begins an attempt with this form or, where the visitor has an open attempt at the same quiz,
  /// gives that one with the form that it has. Throws `attemptsUsed` or `requirementsUnmet` where
  /// none may begin; of several starts at once, no more are let through than attempts are left.
  public func startAttempt(
    on form: QuizForm, of module: Module, in release: Release, by visitor: Visitor
  ) async throws -> Attempt {
    let person = visitor.person.id
    let formText = String(decoding: try CanonicalJSONEncoder().encode(form), as: UTF8.self)
    let curriculum = releases.index(of: release)
    guard let quiz = curriculum.quizzes[form.quiz] else { throw RecordsError.releaseDiffers }
    try await keepRelease(release)
    let digest = release.digest
    return try await write(concerning: .nobody) { pen in
      if let open = try OpenAttemptRow.find(of: person, at: form.quiz, in: pen.database) {
        return open
      }
      try AttemptAllowance(of: person, at: quiz, of: module, in: curriculum, pen.now, pen.database)
        .requireMore()
      if form.buildsOn != nil {
        let last = try SubmittedAttemptRow.all(of: person, in: pen.database)
          .first { $0.quiz == form.quiz }
        guard last?.isBase(of: form, in: release) == true else {
          throw RecordsError.retakeNotFitting
        }
      }
      let id = AttemptID(from: pen.random)
      try pen.database.perform(
        sql: """
          INSERT INTO open_attempt (id, person, quiz, module, module_revision, release, form,
            started_ms)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          id.blob, person.blob, form.quiz.rawValue, module.id.rawValue, module.revision,
          digest.hex, formText, pen.now.value,
        ])
      let insertion = try pen.database.cachedStatement(
        sql: "INSERT INTO open_answer (attempt, question) VALUES (?, ?)")
      for item in form.items {
        try insertion.execute(arguments: [id.blob, item.question.rawValue])
      }
      return Attempt(
        id: id, person: person, form: form, module: module.id, moduleRevision: module.revision,
        release: digest, started: pen.now, answers: [:], outcome: nil)
    }
  }
}
