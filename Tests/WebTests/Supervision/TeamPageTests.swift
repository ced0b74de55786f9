import Assessment
import CurriculumModel
import Records
import Rendering
import Testing

@testable import Web

/// What a team's page says beside its table, with few people and with many.
@Suite struct TeamPageTests {
  private func page(people: Int) throws -> String {
    let competency = try #require(Competency.ID("c-1"))
    let person = try #require(PersonID(String(repeating: "0", count: 32)))
    let matrix = TeamMatrix(
      title: "Core", columns: [.init(competency: competency, title: "One", isObserved: true)],
      rows: (0..<people).map { number in
        .init(
          person: person, name: "<b>Zoë \(number)", standings: [.lapsed], due: nil,
          isOverdue: false, stuck: nil)
      })
    let team = Team(
      id: try #require(TeamID(String(repeating: "1", count: 32))),
      agency: try #require(AgencyID(String(repeating: "2", count: 32))), name: "A & B",
      members: [], supervisors: [])
    let form = TeamFilterForm(
      filter: TeamFilter(), frameworks: [], competencies: [], address: .team(team.id))
    return TeamPage(team: team, form: form, matrix: matrix, total: people).main.text
  }

  @Test func saysWhatEveryWordMeansAndWhatWaits() throws {
    let text = try page(people: 2)
    #expect(text.contains("<summary>What the words mean</summary>"))
    for word in ["Lapsed", "Due", "Under way", "Not started", "Met", "Overdue", "Stuck"] {
      #expect(text.contains("\(word)</span></dt>") || text.contains("<dt>\(word)</dt>"), "\(word)")
    }
    #expect(text.contains("href=\"/teams#waiting\""))
    #expect(text.contains("&lt;b&gt;Zoë 1") && !text.contains("<b>"))
  }

  /// A phone would be a hundred screens long.
  @Test func aLargeTeamIsSaidInShort() throws {
    #expect(try !page(people: 12).contains("in-short"))
    let text = try page(people: 13)
    #expect(text.contains("class=\"matrix long\""))
    #expect(text.contains("<small class=\"in-short\">1 lapsed</small>"))
  }

  @Test func saysThatNobodyIsThere() throws {
    #expect(try page(people: 0).contains("Nobody is on this team yet."))
  }
}
