import Assessment
import CurriculumModel
import Foundation
import Records

/// What Scripts/bench/records needs to know about what was made.
struct Lived: Codable {
  var seconds = 0
  let entries: Int
  let team: String
  let person: String
  let supervisor: String
  let administrator: String
  let siteAdministrator: String
  let password: String

  var json: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = .sortedKeys
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }
}

extension Town {
  /// Plays three years, day by day, everybody who does something on a day at the same time.
  func live(
    atLeast entries: Int, seed: UInt64, telling tell: (String) -> Void
  ) async throws -> Lived {
    let life = Life(lessons: Life.Lessons(of: stage.curriculum))
    let share = (entries + staff.count - 1) / staff.count
    var days: [[Life.Step]] = Array(repeating: [], count: Self.days + 1)
    for person in staff.indices {
      // The largest team does as much in a small database as in a large one.
      let own = staff[person].isOnLargestTeam ? max(100, share) : share
      for step in life.steps(of: person, entries: own, seed: seed) { days[step.day].append(step) }
    }
    guard let today = WallClock.system.now().day else { throw RecordsError.clockUnusable }
    let scene = Scene(town: self, lessons: life.lessons)
    for (number, steps) in days.enumerated() {
      guard
        let day = CalendarDate(daysSinceEpoch: today.daysSinceEpoch - Self.days + number - 1)
      else { continue }
      stage.clock.turn(to: day)
      if number % 365 == 10 { try await ask(in: number) }
      let people = Dictionary(grouping: steps, by: \.person).sorted { $0.key < $1.key }
      _ = try await inParallel(people) { _, steps in
        for step in steps { try await scene.play(step) }
      }
      if number % 100 == 99 { tell("day \(number + 1) of \(days.count)") }
    }
    return try await report()
  }

  /// Every year the teams are asked for a pathway, and the agencies show their documents.
  private func ask(in day: Int) async throws {
    let index = stage.curriculum
    let pathway = index.curriculum.pathways[day / 365 % index.curriculum.pathways.count].id
    guard let today = stage.clock.reading.now().day else { throw RecordsError.clockUnusable }
    let due = CalendarDate(daysSinceEpoch: today.daysSinceEpoch + 330)
    let documents = index.curriculum.frameworks.flatMap(\.competencies).filter {
      $0.evidence.contains(.attestation)
    }
    let stage = stage
    for place in places {
      let authority = Authority.person(place.administrator)
      _ = try await inParallel(place.teams) {
        try await stage.store.assign(pathway, to: .team($0), due: due, by: authority)
      }
      for competency in documents {
        _ = try await stage.store.attest(
          NewAttestation(
            competency: competency.id, document: "Policy of the year",
            fileDigest: stage.release.digest.hex,
            covers: competency.documents.map { $0.plainText() },
            validUntil: CalendarDate(daysSinceEpoch: today.daysSinceEpoch + 400)),
          of: place.agency, by: authority)
      }
    }
  }

  private func report() async throws -> Lived {
    for person in [supervisor, administrator, siteAdministrator] {
      let token = try await stage.store.invite(person.id, by: .siteOperator)
      let session = try await stage.store.acceptInvitation(token, password: BenchStage.password)
      try await stage.store.signOut(session)
    }
    let someone = staff.first { $0.isOnLargestTeam } ?? staff[0]
    let report = try await stage.store.verifyLedger()
    if let fault = report.fault { throw ValidationFailure(fault: "\(fault)") }
    return Lived(
      entries: report.entries, team: "\(places[0].teams[0])",
      person: "\(someone.visitor.person.id)", supervisor: supervisor.email,
      administrator: administrator.email, siteAdministrator: siteAdministrator.email,
      password: BenchStage.password)
  }
}

/// The ledger that was made does not hold.
struct ValidationFailure: Error {
  let fault: String
}
