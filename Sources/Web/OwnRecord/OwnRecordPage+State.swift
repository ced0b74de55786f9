import Assessment
import CurriculumModel
import Records
import Rendering

extension OwnRecordPage {
  init(
    name: String, isLearner: Bool, _ state: LearnerState, attempts: [Attempt],
    readings: [LessonReading],
    supervision: SupervisionRecord, message: Message?, in index: CurriculumIndex, renderer: Renderer
  ) {
    let entries = EntryLines(attempts: attempts, supervision, in: index, renderer: renderer)
    let competencies = index.curriculum.frameworks.flatMap(\.competencies)
    let counted = CountedEvidence(state.evidence.evidence, on: state.today)
    let standings = competencies.map { competency in
      CompetencyCard(
        title: renderer.plainText(competency.title),
        standing: competencyStanding(of: competency.id, in: index, counting: counted),
        entries: entries,
        skills: competency.observedSkills.map { skill in
          CompetencyCard.SkillLine(skill, supervision, renderer: renderer)
        },
        actions: [.init(label: "What it asks for", address: .competency(competency.id))]
          + (competency.observedSkills.isEmpty || !isLearner
            ? [] : [.init(label: "Your own view", address: .selfRating(competency.id))]))
    }
    self.init(
      name: name, isLearner: isLearner, message: message,
      records: state.records.map { published in
        RecordRow(
          title: published.record.pathwayTitle, id: published.id,
          issued: published.record.issued, validUntil: published.record.validUntil,
          isRevoked: published.revoked != nil,
          isCurrent: published.record.isCurrent(on: state.today))
      },
      standings: standings.filter { $0.standing.standing != .notStarted },
      attempts: attempts.compactMap { attempt in
        AttemptRow(attempt, in: index, renderer: renderer)
      },
      reading: ReadingList(readings, in: index, renderer: renderer),
      lasting: LastingList(state.retentions, in: index, renderer: renderer),
      sessions: AttendedList(supervision.sessions, isOwn: true, in: index, renderer: renderer),
      story: Story(
        attempts: attempts, readings: readings, supervision, completions: state.records,
        in: index, renderer: renderer))
  }
}

extension OwnRecordPage.AttemptRow {
  /// `nil` for one that is still open.
  fileprivate init?(_ attempt: Attempt, in index: CurriculumIndex, renderer: Renderer) {
    guard let outcome = attempt.outcome else { return nil }
    let title = index.modules[attempt.module].map { renderer.plainText($0.title) }
    self.init(
      title: title ?? attempt.module.rawValue, id: attempt.id, submitted: outcome.submitted.day,
      points: outcome.points, possible: outcome.possible, verdict: SittingVerdict(outcome),
      isPretest: outcome.isPretest, regrade: outcome.regrades.last)
  }
}
