import CurriculumModel
import Records

/// Moves one agency into the store: its administrator, its teams, two supervisors for each, and
/// everybody on them.
struct Settling: Sendable {
  let stage: BenchStage
  let number: Int
  /// Of the teams.
  let sizes: [Int]
  let firstPerson: Int
  let authority: Authority

  private var store: RecordStore { stage.store }

  func settle() async throws -> (
    Town.Place, [Town.Staff], (supervisor: Person, administrator: Person)
  ) {
    let agency = try await store.createAgency(
      name: "Agency \(number + 1)", profile: stage.profile?.id, by: authority)
    let administrator = try await person("Administrator", in: agency.id, [.administrator])
    let (store, number) = (store, number)
    let authority = Authority.person(administrator.id)
    let teams = try await inParallel(Array(sizes.indices)) {
      try await store.createTeam(name: "Team \(number + 1).\($0 + 1)", in: agency.id, by: authority)
        .id
    }
    let chiefs = try await inParallel(Array(sizes.indices)) {
      try await person("Supervisor \($0 + 1)", in: agency.id, [.learner, .supervisor])
    }
    // Each team has its own supervisor and the next team's, who can countersign.
    for (index, team) in teams.enumerated() {
      for chief in Set([chiefs[index].id, chiefs[(index + 1) % chiefs.count].id]) {
        try await store.addToTeam(chief, team, as: .supervisor, by: authority)
      }
    }
    let staff = try await people(of: agency.id, by: authority, on: teams, chiefs.map(\.id))
    return (
      Town.Place(agency: agency.id, administrator: administrator.id, teams: teams), staff,
      (chiefs[0], administrator)
    )
  }

  private func people(
    of agency: AgencyID, by authority: Authority, on teams: [TeamID], _ chiefs: [PersonID]
  ) async throws -> [Town.Staff] {
    let places = sizes.enumerated().flatMap { team, size in Array(repeating: team, count: size) }
    let (store, number, profile) = (store, number, stage.profile?.id)
    let first = firstPerson
    guard let session = SessionToken(String(repeating: "0", count: 64)) else { return [] }
    return try await inParallel(Array(places.enumerated())) { place in
      let (index, team) = (place.offset + first, place.element)
      let added = try await store.createPerson(
        NewPerson(
          name: BenchNames.name(index), email: "person-\(index)@bench.example", agency: agency,
          teams: [teams[team]]), by: authority)
      return Town.Staff(
        visitor: Visitor(
          session: session, person: added, formKey: [], profile: profile, readLessons: [],
          acknowledgedNotices: [], assignments: []),
        agency: number, supervisor: chiefs[team], second: chiefs[(team + 1) % chiefs.count],
        isOnLargestTeam: number == 0 && team == 0)
    }
  }

  private func person(
    _ name: String, in agency: AgencyID, _ roles: Set<Role>
  ) async throws -> Person {
    let account = name.lowercased().split(separator: " ").joined(separator: "-")
    return try await store.createPerson(
      NewPerson(
        name: "\(name) of Agency \(number + 1)", email: "\(account).\(number + 1)@bench.example",
        agency: agency, roles: roles), by: authority)
  }
}

/// Names that nobody has.
enum BenchNames {
  private static let first = [
    "Avery", "Blair", "Casey", "Devon", "Ellis", "Finley", "Gray", "Harper", "Indigo", "Jules",
    "Kai", "Lane", "Morgan", "Noel", "Oakley", "Parker", "Quinn", "Reese", "Sage", "Tatum",
  ]
  private static let last = [
    "Alder", "Birch", "Cedar", "Dune", "Elm", "Fern", "Grove", "Heath", "Iris", "Juniper", "Knoll",
    "Lake", "Moss", "Nettle", "Oak", "Pine", "Reed", "Stone", "Thorn", "Willow",
  ]

  static func name(_ index: Int) -> String {
    let given = first[index % first.count]
    let family = last[index / first.count % last.count]
    return "\(given) \(family) \(index)"
  }
}
