import Assessment
import CurriculumModel
import Records
import Synchronization
import Testing

@testable import groundwork

/// What `groundwork standing` says of somebody whose learning was accepted and then was not.
@Suite struct StandingReportTests {
  private let folder = TemporaryFolder()

  private final class Clock: Sendable {
    let moment: Mutex<UTCMilliseconds>

    init(at moment: UTCMilliseconds) { self.moment = Mutex(moment) }
  }

  private func report(on day: String, waiving: Bool = true) async throws -> (StandingReport, String)
  {
    let curriculum = CurriculumIndex(
      try TestReleases.release(of: "Scripts/lib/kill-curriculum").curriculum)
    let clock = try Clock(at: Self.noon(of: "2026-03-02"))
    let store = try RecordStore.open(
      in: folder.path, clock: WallClock { clock.moment.withLock(\.self) })
    let agency = try await store.createAgency(name: "Elm", profile: nil, by: .siteOperator)
    let person = try await store.createPerson(
      NewPerson(name: "Ada Moss", email: "ada@elm.example", agency: agency.id), by: .siteOperator)
    let competency = try #require(Competency.ID("count"))
    if waiving {
      let entry = try await store.waive(
        competency, for: person.id, reason: "A course.", document: nil, by: .siteOperator)
      let later = try Self.noon(of: "2026-04-02")
      clock.moment.withLock { $0 = later }
      try await store.revoke(entry: entry, reason: "Another course.", by: .siteOperator)
    }
    let audit = OperatorAudit(folder: folder.path)
    let competencies = curriculum.curriculum.frameworks.flatMap(\.competencies)
    let report = try StandingReport(
      of: audit.evidence(of: person.id), in: curriculum, among: competencies,
      on: #require(CalendarDate(day)), entries: audit.entries(at:))
    return (report, report.text(in: curriculum))
  }

  private static func noon(of day: String) throws -> UTCMilliseconds {
    let days = try #require(CalendarDate(day)).daysSinceEpoch
    return UTCMilliseconds(Int64(days) * 86_400_000 + 43_200_000)
  }

  @Test func namesTheRuleAndTheEntry() async throws {
    let (report, text) = try await report(on: "2026-04-01")
    #expect(report.competencies.map(\.standing) == [.met])
    #expect(report.entries.map(\.entry) == report.competencies[0].requirements[0].entries)
    #expect(
      text == """
        Ada Moss on 2026-04-01

        met: Counting (count), complete on 2026-03-02
          met: Earlier learning was accepted in its place.
            entry \(report.entries[0].entry)  2026-03-02 12:00:00  The site accepted earlier learning for “Counting”

        """)
  }

  @Test func aRevokedEntryIsNotNamedFromItsDayOn() async throws {
    let (report, text) = try await report(on: "2026-04-02")
    #expect(report.entries.isEmpty)
    #expect(
      text.contains("not started: Counting (count)\n  not started: Pass the quiz of the module"))
  }

  @Test func nothingIsSaidOfWhoHasShownNothing() async throws {
    let (report, _) = try await report(on: "2026-04-01", waiving: false)
    #expect(report.competencies.map(\.standing) == [.notStarted])
    #expect(report.entries.isEmpty)
  }
}
