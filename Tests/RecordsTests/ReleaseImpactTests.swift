import Assessment
import CurriculumChanges
import CurriculumCompiler
import CurriculumModel
import Foundation
import Records
import Testing

/// Whom a new release concerns, asked of a made-up roll and of a store on disk.
@Suite struct ReleaseImpactTests {
  private struct FakeRoll: EvidenceRoll {
    let people: [PersonOnRoll]
    func peopleOnRoll() async throws -> [PersonOnRoll] { people }
  }

  private static let day = CalendarDate("2026-06-01")

  private func curriculum(_ edits: [(file: String, old: String, new: String)] = []) throws
    -> Curriculum
  {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "CurriculumCompilerTests/Fixtures/base")
    let files = try SourceFolder.read(at: folder.path).files.map { file in
      var text = String(decoding: file.bytes, as: UTF8.self)
      for edit in edits where edit.file == file.path {
        text = text.replacingOccurrences(of: edit.old, with: edit.new)
      }
      return SourceFile(path: file.path, text: text)
    }
    return try #require(compile(SourceFolder(files)).curriculum)
  }

  private func rule() throws -> Curriculum {
    try curriculum([("Curriculum/modules/second.md", "Call, and", "Call within 24 hours, and")])
  }

  private func person(
    _ number: Int, _ name: String, profile: String? = nil, _ evidence: [EvidenceEntry]
  ) throws -> PersonOnRoll {
    PersonOnRoll(
      id: try #require(PersonID(String(repeating: "\(number)", count: 32))), name: name,
      agency: nil, profile: profile.flatMap { AgencyProfile.ID($0) }, evidence: evidence)
  }

  private func passed(
    _ module: String, revision: Int = 1, sequence: Int = 1
  ) throws -> EvidenceEntry {
    EvidenceEntry(
      sequence: sequence, date: try #require(CalendarDate("2026-05-01")),
      kind: .quizPassed(
        quiz: try TestCurriculum.id("\(module)-quiz"), module: try TestCurriculum.id(module),
        moduleRevision: revision))
  }

  private func names(
    _ people: [PersonOnRoll], from old: Curriculum, to new: Curriculum
  ) async throws -> [String: [String]] {
    let impact = try await ReleaseImpact(
      of: CurriculumComparison(from: old, to: new), from: old, to: new,
      on: FakeRoll(people: people), at: try #require(Self.day))
    return Dictionary(
      uniqueKeysWithValues: impact.effects.map {
        ($0.effect.competency.rawValue, $0.people.map(\.name))
      })
  }

  @Test func namesExactlyThoseWhoLearnedTheRule() async throws {
    let revoked = EvidenceEntry(
      sequence: 2, date: try #require(CalendarDate("2026-05-02")), kind: .revocation(of: 1))
    let people = [
      try person(1, "Learned it", [passed("second")]),
      try person(2, "Learned another module", [passed("first")]),
      try person(3, "Began nothing", []),
      try person(4, "Was revoked", [passed("second"), revoked]),
      try person(
        5, "Has a waiver",
        [
          EvidenceEntry(
            sequence: 1, date: try #require(CalendarDate("2026-05-01")),
            kind: .waiver(competency: try TestCurriculum.id("core-1")))
        ]),
    ]
    #expect(
      try await names(people, from: curriculum(), to: rule())
        == ["core-1": ["Learned it", "Has a waiver"]])
  }

  @Test func aSlipConcernsNobody() async throws {
    let slip = try curriculum([("Curriculum/modules/second.md", "Call, and", "Call and")])
    #expect(
      try await names([try person(1, "Ada", [passed("second")])], from: curriculum(), to: slip)
        == [:])
  }

  @Test func whoPassedTheNewRevisionKnowsIt() async throws {
    let raised = try curriculum([
      ("Curriculum/modules/second.md", "Call, and", "Call within 24 hours, and"),
      ("Curriculum/modules/second.md", "**Revision**: 1", "**Revision**: 2"),
    ])
    let people = [
      try person(1, "Passed the old one", [passed("second")]),
      try person(2, "Passed the new one", [passed("second", revision: 2)]),
    ]
    #expect(
      try await names(people, from: curriculum(), to: raised) == ["core-1": ["Passed the old one"]])
  }

  @Test func aShorterRenewalNamesThoseWhoLapse() async throws {
    let shorter = try curriculum([("Curriculum/competencies/core.md", "24 months", "1 week")])
    let people = [try person(1, "Passed in May", [passed("first")])]
    #expect(
      try await names(people, from: curriculum(), to: shorter) == ["core-1": ["Passed in May"]])
  }

  @Test func readsAStoreOnDiskWithoutChangingIt() async throws {
    let site = try TestSite()
    let old = try curriculum()
    let release = try Release(compiling: old)
    let agency = try await site.store.createAgency(
      name: "County office", profile: try TestCurriculum.id("county"), by: .siteOperator)
    let learned = try await site.visitor("Ada Moss", in: agency.id)
    let other = try await site.visitor("Ben Lake", in: agency.id)
    let first = try #require(old.modules.first)
    let question: Question.ID = try TestCurriculum.id("first-quiz/q-proof")
    for (visitor, option) in [(learned, 1), (other, 0)] {
      let attempt = try await site.store.startAttempt(
        on: QuizForm(quiz: first.quiz, seed: 1, items: [.init(question: question, order: [0, 1])]),
        of: first, in: release, by: visitor)
      try await site.store.saveAnswer(
        .choice(option: option), to: question, in: attempt.id, by: visitor)
      _ = try await site.store.submit(attempt.id, in: release, by: visitor)
    }
    let before = try site.rows(of: "ledger")
    let today = try #require(site.clock.now.day)
    let new = try curriculum([
      ("Curriculum/modules/first.md", "Say who you are", "Always say who you are")
    ])
    let impact = try await ReleaseImpact(
      of: CurriculumComparison(from: old, to: new), from: old, to: new,
      on: OperatorRoll(folder: site.folder), at: today)
    let people = impact.effects.flatMap(\.people)
    #expect(people.map(\.name) == ["Ada Moss", "Ada Moss"], "for each of two competencies")
    #expect(people.map(\.agency) == ["County office", "County office"])
    #expect(people.map(\.entries.count) == [1, 1])
    #expect(impact.people == [learned.person.id])
    #expect(
      impact.effects.map(\.effect.objectives) == [
        [try TestCurriculum.id("core-1.indicators")], [try TestCurriculum.id("core-2.rapport")],
      ])
    #expect(try site.rows(of: "ledger") == before)
  }

  @Test func refusesAFolderWithoutRecords() async throws {
    let folder = NSTemporaryDirectory() + "no-records-\(UUID().uuidString)"
    await #expect(throws: RecordsError.noRecords(folder)) {
      try await OperatorRoll(folder: folder).peopleOnRoll()
    }
  }
}
