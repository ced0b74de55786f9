import Assessment
import CurriculumModel
import Records
import Testing

/// A site of two agencies. In the one, people of every role; in the other, people who have done and
/// written what there is to do and to write, every text with a word of its own.
struct TwoAgencies {
  static let words = [
    "Quillfeather", "Nightjars", "Zora Quill", "zora.quill@example.org", "Yan Quill",
    "yan.quill@example.org", "Xenia Quill", "xenia.quill@example.org", "zebraplace", "zebranote",
    "zebrareply", "zebrawaiver", "zebrapaper", "zebrarevocation", "zebrarelease", "zebraanswer",
    "zebradraft", "zebradocument", "zebracover", "zebrakey",
    "zebrasession", "zebraroom", "zebraearly",
  ]

  let site: WebSite
  /// One for each role.
  let own: [Role: Visitor]
  let ownTeam: TeamID
  /// A member of the own team, whom forms may do anything to.
  let ownMember: PersonID
  let foreign: ForeignAgency

  init() async throws {
    site = try await WebSite()
    let store = site.store
    var own: [Role: Visitor] = [:]
    for role in Role.allCases { own[role] = try await site.visitor("Own \(role)", [role]) }
    self.own = own
    ownTeam = try await store.createTeam(name: "Own team", in: site.agency.id, by: .siteOperator).id
    ownMember = try await site.person("Own member", in: site.agency.id).id
    for (person, part) in [
      (ownMember, Team.Part.member), (own[.learner]?.person.id, .member),
      (own[.supervisor]?.person.id, .supervisor),
    ] {
      try await store.addToTeam(#require(person), ownTeam, as: part, by: .siteOperator)
    }
    foreign = try await ForeignAgency(in: site)
  }
}

/// The agency that nobody of the other one may see anything of.
struct ForeignAgency: Sendable {
  let agency: AgencyID
  let team: TeamID
  let learner: Visitor
  let supervisor: Visitor
  let administrator: Visitor
  let openAttempt: AttemptID
  let attempt: AttemptID
  let observation: ObservationID
  /// An observation, a waiver and an attestation.
  let entries: [Int]
  let assignments: [AssignmentID]
  let record: CompletionRecordID
  let session: TrainingSessionID
  /// Opens the session today.
  let code: String

  init(in site: WebSite) async throws {
    let store = site.store
    let release = try Release.supervised
    agency = try await store.createAgency(
      name: "Quillfeather", profile: nil, by: .siteOperator
    ).id
    learner = try await site.visitor("Zora Quill", [.learner], in: agency)
    supervisor = try await site.visitor("Yan Quill", [.supervisor, .learner], in: agency)
    administrator = try await site.visitor(
      "Xenia Quill", [.administrator, .trainer], in: agency)
    team = try await store.createTeam(name: "Nightjars", in: agency, by: .siteOperator).id
    let person = learner.person.id
    let boss = Authority.person(supervisor.person.id)
    try await store.addToTeam(person, team, as: .member, by: .siteOperator)
    try await store.addToTeam(supervisor.person.id, team, as: .supervisor, by: .siteOperator)

    let pathway = try #require(Pathway.ID("core-pathway"))
    assignments = [
      try await store.assign(
        pathway, to: .person(person), due: CalendarDate("2026-01-31"), by: boss
      ).id,
      try await store.assign(pathway, to: .team(team), due: nil, by: boss).id,
    ]
    record = try await Self.complete(pathway, by: learner, in: store)
    attempt = try await Self.answer("q-short", .text("zebraanswer"), release, learner, store)
    _ = try await store.submit(attempt, in: release, by: learner)
    openAttempt = try await Self.answer("q-short", .text("zebraanswer"), release, learner, store)

    let skills = try #require(Competency.ID("core-6"))
    let day = try #require(CalendarDate("2026-01-31"))
    let skill = try #require(Objective.ID("core-6.rapport"))
    observation = try await store.observe(
      person, in: skills, [NewObservation(skill: skill, level: .seen)],
      on: Occasion(day: day, place: "zebraplace", note: "zebranote"), release: release, by: boss)[0]
    try await store.reply(to: observation, "zebrareply", by: learner)
    let care = try #require(Competency.ID("core-5"))
    let waiver = try await store.waive(
      skills, for: person, reason: "zebrawaiver", document: "zebrapaper", by: boss)
    let taken = try await store.waive(
      care, for: person, reason: "zebrataken", document: nil, by: boss)
    try await store.revoke(entry: taken, reason: "zebrarevocation", by: boss)
    try await store.releaseAttempt(
      at: #require(Quiz.ID("signs-quiz")), for: person, reason: "zebrarelease", by: boss)
    try await store.saveDraft(["note": "zebradraft"], about: person, in: skills, by: supervisor)
    _ = try await store.attest(
      NewAttestation(
        competency: care, document: "zebradocument", fileDigest: String(repeating: "0a", count: 32),
        covers: ["zebracover"], validUntil: nil),
      of: agency, by: .person(administrator.person.id))
    let session = try await store.openSession(
      NewTrainingSession(
        title: "zebrasession", subject: nil, heldOn: #require(WallClock.system.now().day),
        place: "zebraroom", minutes: 90),
      in: agency, by: boss)
    _ = try await store.attend(session.code, by: learner, address: "192.0.2.1")
    try await store.correctAttendance(
      of: person, at: session.id, minutes: 60, reason: "zebraearly", by: boss)
    (self.session, code) = (session.id, session.code.text)
    try Self.remind(in: site)
    let seen = try await store.supervision(of: person, visibleTo: learner)
    entries = [
      try #require(seen.observations.first).mark.sequence, waiver,
      try #require(seen.attestations.first).mark.sequence,
    ]
  }

  /// The daily job, which writes to the supervisor about the learner.
  private static func remind(in site: WebSite) throws {
    let book = try ReminderBook(folder: site.folder)
    for reminder in try book.remindersDue(in: CurriculumIndex(Release.supervised.curriculum)) {
      #expect(try book.keep(reminder))
    }
  }

  /// All that the site names in addresses and forms.
  var ids: [String] {
    [
      "\(agency)", "\(team)", "\(learner.person.id)", "\(supervisor.person.id)",
      "\(administrator.person.id)", "\(openAttempt)", "\(attempt)", "\(observation)", "\(record)",
      "\(session)", code,
    ] + assignments.map { "\($0)" }
  }

  private static func complete(
    _ pathway: Pathway.ID, by learner: Visitor, in store: RecordStore
  ) async throws -> CompletionRecordID {
    let release = try Release.sample
    let attempt = try await answer("q-1", .choice(option: 0), release, learner, store)
    _ = try await store.submit(attempt, in: release, by: learner)
    let record = try await store.issueCompletionRecord(
      of: pathway, in: release, to: learner.person.id, by: .person(learner.person.id)
    ).record.id
    try await store.regrade(
      [attempt], by: .sampleWithAnotherKey, reason: "zebrakey", by: .siteOperator)
    return record
  }

  private static func answer(
    _ local: String, _ answer: Answer, _ release: Release, _ learner: Visitor, _ store: RecordStore
  ) async throws -> AttemptID {
    let module = try #require(release.curriculum.modules.first)
    let question = try #require(Question.ID("signs-quiz/\(local)"))
    let attempt = try await store.startAttempt(
      on: QuizForm(quiz: module.quiz, seed: 1, items: [.init(question: question, order: [])]),
      of: module, in: release, by: learner)
    try await store.saveAnswer(answer, to: question, in: attempt.id, by: learner)
    return attempt.id
  }
}
