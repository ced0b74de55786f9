import Assessment
import CurriculumModel
import Records
import Rendering

extension TeamPage {
  /// One matrix for every framework that somebody of the team was asked to learn or has begun;
  /// the first of the curriculum where nobody was.
  static func matrices(
    of people: [PersonEvidence], in served: ServedRelease, on day: CalendarDate
  ) -> [Matrix] {
    let renderer = served.renderer(for: nil)
    let all = served.curriculum.frameworks.map { framework -> Matrix in
      let competencies = framework.competencies
      return Matrix(
        title: renderer.plainText(framework.title),
        columns: competencies.map {
          Heading(competency: $0.id, title: renderer.plainText($0.title))
        },
        rows: people.map { person in
          Row(
            person: person.id, name: person.person.name,
            standings: competencies.map {
              competencyStanding(
                of: $0.id, in: served.index, evidence: person.evidence, on: day
              ).standing
            })
        })
    }
    let assigned = Set(
      people.flatMap(\.assignments).compactMap {
        served.index.pathways[$0.pathway]?.framework
      })
    let wanted = zip(served.curriculum.frameworks, all).filter { framework, matrix in
      assigned.contains(framework.id)
        || matrix.rows.contains { $0.standings.contains { $0 != .notStarted } }
    }.map(\.1)
    return wanted.isEmpty ? Array(all.prefix(1)) : wanted
  }
}
