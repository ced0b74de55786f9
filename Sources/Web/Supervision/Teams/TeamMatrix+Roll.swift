import Assessment
import CurriculumModel
import Records
import Rendering

extension TeamMatrix {
  /// The people of a team by the competencies of a framework.
  init(
    _ roll: TeamRoll, by framework: Framework, in served: ServedRelease, on day: CalendarDate
  ) {
    let renderer = served.renderer(for: nil)
    let competencies = framework.competencies
    self.init(
      title: renderer.plainText(framework.title),
      columns: competencies.map {
        Column(
          competency: $0.id, title: renderer.plainText($0.title),
          isObserved: !$0.observedSkills.isEmpty)
      },
      rows: roll.members.map { member in
        let overview = served.standings.overview(
          of: member.id, showing: member.evidence, on: day)
        let open = member.openAssignments(in: served.index, overview)
        let due = open.compactMap(\.due).min()
        return Row(
          person: member.id, name: member.person.name,
          standings: overview.standings(in: framework.id),
          due: due, isOverdue: due.map { $0 < day } ?? false,
          stuck: Stuck(member, open: open, in: served.index, renderer: renderer, on: day))
      })
  }
}

extension TeamMatrix.Stuck {
  /// Only who was asked for something and has not done it can be stuck.
  fileprivate init?(
    _ member: TeamRoll.Member, open: [Assignment], in index: CurriculumIndex, renderer: Renderer,
    on day: CalendarDate
  ) {
    guard let asked = open.map(\.assigned).min()?.day else { return nil }
    if let quiz = member.failedTwice.min(by: { $0.rawValue < $1.rawValue }) {
      self = .failedTwice(
        quiz: index.quizzes[quiz].map { renderer.plainText($0.title) } ?? quiz.rawValue)
      return
    }
    let last = member.lastProgress?.day
    let since = max(last ?? asked, asked)
    guard day.daysSinceEpoch - since.daysSinceEpoch > Self.patience else { return nil }
    self = .noProgress(since: last)
  }
}

extension TeamRoll.Member {
  /// What the person was asked to take and has not completed.
  fileprivate func openAssignments(
    in index: CurriculumIndex, _ overview: StandingOverview
  ) -> [Assignment] {
    assignments.filter {
      index.pathways[$0.pathway] != nil && !overview.isComplete($0.pathway)
    }
  }
}
