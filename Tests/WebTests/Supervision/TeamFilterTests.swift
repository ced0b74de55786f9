import Assessment
import CurriculumModel
import Records
import Testing

@testable import Web

@Suite struct TeamFilterTests {
  private let matrix: TeamMatrix

  init() throws {
    let ids = try ["c-1", "c-2"].map { try #require(Competency.ID($0)) }
    let person = try #require(PersonID(String(repeating: "0", count: 32)))
    func row(
      _ name: String, _ one: Standing, _ two: Standing, due: String? = nil,
      isOverdue: Bool = false, stuck: TeamMatrix.Stuck? = nil
    ) -> TeamMatrix.Row {
      TeamMatrix.Row(
        person: person, name: name, standings: [one, two], due: due.flatMap { CalendarDate($0) },
        isOverdue: isOverdue, stuck: stuck)
    }
    matrix = TeamMatrix(
      title: "Core",
      columns: ids.map { .init(competency: $0, title: $0.rawValue, isObserved: false) },
      rows: [
        row("Ada", .met, .due),
        row("Ben", .notStarted, .met, due: "2026-01-31", isOverdue: true),
        row(
          "Eve", .underWay, .notStarted, due: "2026-12-31", stuck: .failedTwice(quiz: "Quiz")),
      ])
  }

  private func names(_ change: (inout TeamFilter) -> Void) -> [String] {
    var filter = TeamFilter()
    change(&filter)
    return filter.applied(to: matrix).rows.map(\.name)
  }

  @Test func showsWhatIsAskedFor() throws {
    #expect(names { _ in } == ["Ada", "Ben", "Eve"])
    #expect(names { $0.find = "e" } == ["Ben", "Eve"])
    #expect(names { $0.standing = .notStarted } == ["Ben", "Eve"])
    #expect(names { $0.attention = .due } == ["Ada"])
    #expect(names { $0.attention = .overdue } == ["Ben"])
    #expect(names { $0.attention = .stuck } == ["Eve"])
    #expect(names { $0.order = .attention } == ["Ben", "Eve", "Ada"])
    #expect(names { $0.order = .due } == ["Ben", "Eve", "Ada"])
  }

  @Test func aCompetencyNarrowsTheColumnsAndWhatAStandingIsSoughtIn() throws {
    var filter = TeamFilter()
    filter.competency = Competency.ID("c-1")
    filter.standing = .notStarted
    let found = filter.applied(to: matrix)
    #expect(found.columns.map(\.title) == ["c-1"])
    #expect(found.rows.map(\.name) == ["Ben"])
    #expect(filter.query == "?competency=c-1&standing=notStarted")
  }

  @Test func theFileHoldsWhatThePageShows() {
    var filter = TeamFilter()
    filter.attention = .stuck
    #expect(
      TeamTable(matrix: filter.applied(to: matrix)).csv
        == "Person,c-1,c-2,To be done by,Attention\r\n"
        + "Eve,Under way,Not started,2026-12-31,"
        + "\"To be done by 31 December 2026; Stuck: failed twice, Quiz\"\r\n")
  }
}
