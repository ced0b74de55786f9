import Assessment
import CurriculumModel
import Records

/// Where lives are played: what people do becomes what a site would write for it.
struct Scene: Sendable {
  private let town: Town
  private let lessons: Life.Lessons
  private let sittings: [Quiz.ID: [PreparedSitting]]

  init(town: Town, lessons: Life.Lessons) {
    self.town = town
    self.lessons = lessons
    let stage = town.stage
    sittings = stage.curriculum.quizzes.mapValues { quiz in
      (0..<PreparedSitting.variants).map {
        PreparedSitting(quiz, for: stage.profile, seed: UInt64($0))
      }
    }
  }

  private var stage: BenchStage { town.stage }
  private var store: RecordStore { town.stage.store }

  func play(_ step: Life.Step) async throws {
    let staff = town.staff[step.person]
    switch step.deed {
    case .study(let module, let reads):
      if reads { try await read(lessons.modules[module], staff) }
      try await sit(step, lessons.modules[module], staff, passes: true)
    case .fail(let module):
      try await sit(step, lessons.modules[module], staff, passes: false)
    case .followUp(let module): try await followUp(step, lessons.modules[module], staff)
    case .observe(let index): try await observe(step, lessons.observed[index], staff)
    case .rate(let index):
      try await store.rate(
        Dictionary(
          uniqueKeysWithValues: lessons.observed[index].skills.map { ($0.id, level(step.day)) }),
        by: staff.visitor)
    case .receiveRecord(let index):
      do {
        _ = try await store.issueCompletionRecord(
          of: lessons.pathways[index].id, in: stage.release, to: staff.visitor.person.id,
          by: .person(staff.visitor.person.id))
      } catch RecordsError.pathwayNotComplete {
      }
    }
  }

  private func read(_ module: Module, _ staff: Town.Staff) async throws {
    let store = store
    _ = try await inParallel(module.lessons.map(\.id)) {
      try await store.recordRead($0, by: staff.visitor)
    }
  }

  private func sit(
    _ step: Life.Step, _ module: Module, _ staff: Town.Staff, passes: Bool
  ) async throws {
    guard let prepared = sittings[module.quiz] else { return }
    let sitting = prepared[(step.person + step.day) % prepared.count]
    do {
      let attempt = try await store.startAttempt(
        on: sitting.form, of: module, in: stage.release, by: staff.visitor)
      try await store.saveAnswers(
        passes ? sitting.passing : sitting.failing, in: attempt.id, by: staff.visitor)
      let submitted = try await store.submit(attempt.id, in: stage.release, by: staff.visitor)
      try await mark(submitted, step, staff)
    } catch RecordsError.attemptsUsed {
    } catch RecordsError.requirementsUnmet {
    }
  }

  /// What is left lying for some days waits at the end.
  private func mark(_ attempt: Attempt, _ step: Life.Step, _ staff: Town.Staff) async throws {
    guard step.day < Town.days - 5 else { return }
    for question in attempt.outcome?.waiting ?? [] {
      guard case .paragraph(let rubric)? = stage.curriculum.questions[question]?.task else {
        continue
      }
      try await store.markParagraph(
        ParagraphMark(rows: rubric.map { _ in true }), note: "Clear and complete.", of: question,
        in: attempt.id, from: stage.release, by: .person(staff.supervisor))
    }
  }

  private func followUp(_ step: Life.Step, _ module: Module, _ staff: Town.Staff) async throws {
    guard let quiz = stage.curriculum.quizzes[module.quiz],
      let sitting = sittings[module.quiz]?.first
    else { return }
    let form = QuizForm.drawFollowUp(
      from: quiz,
      on: Array(Set(quiz.questions.flatMap(\.tests))).sorted { $0.rawValue < $1.rawValue },
      seed: UInt64(step.day))
    let asked = Set(form.items.map(\.question))
    guard !asked.isEmpty else { return }
    let last = try await store.lastAsked(from: quiz.id, by: staff.visitor)
    _ = try await store.submitFollowUp(
      sitting.passing.filter { asked.contains($0.key) }, on: form, after: last, in: stage.release,
      by: staff.visitor)
  }

  private func observe(_ step: Life.Step, _ competency: Competency, _ staff: Town.Staff)
    async throws
  {
    guard let today = stage.clock.reading.now().day else { return }
    let skills = competency.skills.filter { $0.evidence.contains(.observation) }
    let seen = try await store.observe(
      staff.visitor.person.id, in: competency.id,
      skills.map { NewObservation(skill: $0.id, level: .seen) },
      on: Occasion(day: today, place: "On shift", note: "Calm and clear."),
      release: stage.release, by: .person(staff.supervisor))
    guard step.day < Town.days - 5, staff.second != staff.supervisor else { return }
    for (skill, observation) in zip(skills, seen) where skill.isCountersigned {
      try await store.countersign(observation, by: .person(staff.second))
    }
  }

  private func level(_ day: Int) -> ObservationLevel {
    day % 3 == 0 ? .seenWithHelp : .seen
  }
}
