import CurriculumModel
import Testing

@testable import Records

/// Every kind of entry can be read by people.
@Suite struct AuditWordsTests {
  /// What the audit says of a site where everything happened, one line for each kind.
  private static let words = [
    "activity-set": "closed the account",
    "agency-created": "added the agency “Elm”",
    "assignment-withdrawn": "withdrew the pathway “core-path”",
    "attempt-regraded":
      "graded an attempt again by a corrected key: not passed by it, and keeps its pass",
    "attempt-released": "allowed one more attempt at the quiz “safety-quiz”",
    "attempt-submitted": "handed in the quiz “safety-quiz”: 0 %, not passed",
    "attendance-corrected":
      "corrected the attendance at an in-person session to 0 minutes",
    "attendance-recorded": "put the person on the list of an in-person session of 90 minutes",
    "attestation-made": "showed a document of the agency for “core-5”, valid until 2030-01-31",
    "evidence-revoked": "took back entry 24",
    "follow-up-answered":
      "answered a follow-up on the quiz “safety-quiz”: 1 of 1 objective still known",
    "observation-countersigned": "countersigned the observation of “core-6.rapport”",
    "observation-made": "watched “core-6.rapport” on 2026-05-28: seen",
    "observation-replied": "replied to the observation of “core-6.rapport”",
    "paragraph-marked": "marked a paragraph: the attempt is not passed since",
    "pathway-assigned": "assigned the pathway “core-path” to the team “North”",
    "person-added": "added the person as learner",
    "person-erased": "erased the name, the address and every text",
    "person-renamed": "changed the name or the address",
    "record-issued": "issued the completion record of “core-path”",
    "record-revoked": "revoked the completion record of entry 16",
    "retention-applied": "removed what was kept since 2026-05-28 or longer: 1 reading",
    "roles-set": "set the roles to learner, supervisor",
    "self-rated": "rated the own “core-6.rapport”: not yet",
    "text-rule-set": "had texts that look like a real child refused",
    "session-opened": "opened an in-person session of 90 minutes on 2026-05-28",
    "team-created": "made the team “North”",
    "team-joined": "put the person on the team “North” as member",
    "team-left": "took the person off the team “North”",
    "unsafe-debriefed": "talked over an unsafe answer",
    "waiver-granted": "accepted earlier learning for “core-5”",
  ]

  @Test func everyKindHasWords() {
    #expect(Set(Self.words.keys) == Set(LedgerKind.allCases.map(\.rawValue)))
    #expect(Set(AuditKind.all.map(\.title)).count == LedgerKind.allCases.count)
    #expect(AuditKind("roles-set")?.title == "Roles set")
  }

  @Test func saysWhatEveryKindDid() async throws {
    let site = try TestSite()
    try await site.liveThroughEverything()
    var said: [String: String] = [:]
    try OperatorAudit(folder: site.folder).forEach(AuditQuery()) { entry in
      said[entry.kind.name] = said[entry.kind.name] ?? entry.deed.text(in: nil)
    }
    #expect(said == Self.words)
  }

  @Test func takesTitlesFromTheCurriculum() async throws {
    let index = CurriculumIndex(try TestCurriculum.release().curriculum)
    let deed: AuditDeed = "assigned \(.pathway(try TestCurriculum.id("core-path")))"
    #expect(deed.text(in: index) != deed.text(in: nil))
  }
}
