import Assessment
import CurriculumModel
import Records
import Rendering

extension PersonPage {
  init(
    _ evidence: PersonEvidence, attempts: [Attempt], readings: [LessonReading],
    supervision: SupervisionRecord, completions: [PublishedCompletionRecord],
    in served: ServedRelease, on day: CalendarDate,
    for visitor: Visitor, saying message: Message?
  ) {
    let renderer = served.renderer(for: nil)
    let index = served.index
    let entries = EntryLines(attempts: attempts, supervision, in: index, renderer: renderer)
    let isOwn = evidence.id == visitor.person.id
    let counted = CountedEvidence(evidence.evidence, on: day)
    self.init(
      person: evidence.person,
      pathways: evidence.assignments.compactMap { assignment in
        index.pathways[assignment.pathway].map { pathway in
          let progress = pathwayProgress(
            of: pathway, in: index, readLessons: evidence.readLessons,
            evidence: evidence.evidence, on: day)
          return PathwayLine(
            title: renderer.plainText(pathway.title),
            modulesDone: progress.modules.count { $0.state.isDone },
            modules: progress.modules.count, due: assignment.due)
        }
      },
      frameworks: served.curriculum.frameworks.map { framework in
        FrameworkPart(
          title: renderer.plainText(framework.title),
          competencies: framework.competencies.map { competency in
            CompetencyCard(
              title: renderer.plainText(competency.title),
              standing: competencyStanding(of: competency.id, in: index, counting: counted),
              entries: entries,
              skills: competency.observedSkills.map { skill in
                CompetencyCard.SkillLine(skill, supervision, renderer: renderer)
              },
              actions: isOwn ? [] : Self.actions(for: competency, of: evidence.id))
          })
      },
      attempts: attempts.compactMap { attempt in
        attempt.outcome.map { outcome in
          AttemptLine(
            attempt: attempt.id,
            quiz: index.quizzes[attempt.quiz].map { renderer.plainText($0.title) }
              ?? attempt.quiz.rawValue,
            date: outcome.submitted.day, points: outcome.points, possible: outcome.possible,
            verdict: SittingVerdict(outcome), isPretest: outcome.isPretest,
            regrade: outcome.regrades.last, sequence: outcome.sequence, release: attempt.release)
        }
      },
      changedKeys: ChangedKeyList(attempts, in: index, renderer: renderer),
      sessions: AttendedList(supervision.sessions, isOwn: isOwn, in: index, renderer: renderer),
      reading: ReadingList(readings, in: index, renderer: renderer),
      story: Story(
        attempts: attempts, readings: readings, supervision, completions: completions, in: index,
        renderer: renderer),
      section: visitor.holds(.supervisor)
        ? .supervision : visitor.holds(.administrator) ? .administration : nil, message: message)
  }

  private static func actions(
    for competency: Competency, of person: PersonID
  ) -> [CompetencyCard.Action] {
    let waiver = CompetencyCard.Action(
      label: "Accept earlier learning", address: .waiver(person, competency.id))
    return competency.observedSkills.isEmpty
      ? [waiver]
      : [.init(label: "Observe", address: .observationForm(person, competency.id)), waiver]
  }
}
