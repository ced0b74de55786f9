import Assessment
import CurriculumModel
import Records

/// Everything that happened in the demonstration, in order.
struct DemoHistory: Sendable {
  /// When the site was opened, before everything else.
  let opening: UTCMilliseconds
  let events: [DemoEvent]

  /// The same curriculum and day give the same history. `nil` where the curriculum has no pathway
  /// with a module.
  init?(of curriculum: CurriculumIndex, today: CalendarDate) {
    guard let pathway = Self.mainPathway(of: curriculum) else { return nil }
    let next = Self.pathway(after: pathway, in: curriculum.curriculum)
    var events = Self.assignments(of: pathway.id, then: next?.id, today: today)
    events += DemoSupervision(of: next ?? pathway, in: curriculum, today: today).events
    for (index, person) in DemoCast.people.enumerated() {
      var course = DemoCourseEvents(
        of: person.account, on: pathway, then: next, in: curriculum, today: today,
        seed: UInt64(index))
      events += course.events(of: person.course)
    }
    self.events = events.enumerated()
      .sorted { ($0.element.moment, $0.offset) < ($1.element.moment, $1.offset) }
      .map(\.element)
    let first = events.map(\.moment).min() ?? .day(1, before: today)
    opening = first.adding(seconds: -7 * 86_400)
  }

  /// The first pathway that quizzes alone can complete, so that there are completion records;
  /// else the first.
  private static func mainPathway(of curriculum: CurriculumIndex) -> Pathway? {
    let pathways = curriculum.curriculum.pathways.filter { pathway in
      pathway.modules.contains { curriculum.modules[$0] != nil }
    }
    return pathways.first { pathway in
      let framework = curriculum.curriculum.frameworks.first { $0.id == pathway.framework }
      let own = Set(framework?.competencies.map(\.id) ?? [])
      let needed = pathway.modules.compactMap { curriculum.modules[$0]?.competency }
      return needed.contains(where: own.contains)
        && needed.allSatisfy { curriculum.competencies[$0]?.evidence == [.quiz] }
    } ?? pathways.first
  }

  /// The first other one of the same framework that goes on from it.
  private static func pathway(after first: Pathway, in curriculum: Curriculum) -> Pathway? {
    curriculum.pathways.first {
      $0.framework == first.framework && Set($0.modules).isStrictSuperset(of: first.modules)
    }
  }

  /// Supervisors ask their teams, and one person who has not begun; the first team is to go on.
  private static func assignments(
    of pathway: Pathway.ID, then next: Pathway.ID?, today: CalendarDate
  ) -> [DemoEvent] {
    func assignment(
      of pathway: Pathway.ID, to recipient: DemoEvent.Recipient, by supervisor: String,
      daysAgo: Int, dueInDays: Int
    ) -> DemoEvent? {
      CalendarDate(daysSinceEpoch: today.daysSinceEpoch + dueInDays).map { due in
        DemoEvent(
          moment: UTCMilliseconds.day(daysAgo, before: today).adding(seconds: 9 * 3_600),
          account: supervisor, deed: .assign(pathway, to: recipient, due: due))
      }
    }
    let teams = DemoCast.teams.compactMap {
      assignment(
        of: pathway, to: .team($0.name), by: $0.supervisor, daysAgo: 60 - $0.dueInDays,
        dueInDays: $0.dueInDays)
    }
    let late = assignment(
      of: pathway, to: .person("gray"), by: "supervisor", daysAgo: 45, dueInDays: -12)
    let goingOn = next.flatMap { next in
      DemoCast.teams.first.flatMap {
        assignment(of: next, to: .team($0.name), by: $0.supervisor, daysAgo: 30, dueInDays: 120)
      }
    }
    return teams + [late, goingOn].compactMap(\.self)
  }
}
