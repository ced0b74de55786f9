import Records

/// Everybody in the demonstration, so that every page has something to show.
enum DemoCast {
  /// The first runs the site.
  static let people: [DemoPerson] =
    [
      DemoPerson(
        account: "administrator", name: "Demo Administrator", agency: nil,
        roles: [.administrator, .learner], course: .notBegun),
      DemoPerson(
        account: "learner", name: "Demo Learner", agency: .county, roles: [.learner],
        course: .underWay(passed: 1, .answering, since: 20)),
      DemoPerson(
        account: "graduate", name: "Demo Graduate", agency: .county, roles: [.learner],
        course: .completed(daysAgo: 75)),
      DemoPerson(
        account: "supervisor", name: "Demo Supervisor", agency: .county,
        roles: [.learner, .supervisor], course: .finished(daysAgo: 380)),
      DemoPerson(
        account: "trainer", name: "Demo Trainer", agency: .county, roles: [.learner, .trainer],
        course: .underWay(passed: 1, .reading, since: 9)),
      DemoPerson(
        account: "coordinator", name: "Demo Coordinator", agency: .county,
        roles: [.learner, .supervisor, .trainer, .administrator], course: .finished(daysAgo: 230)),
      DemoPerson(
        account: "shelter.supervisor", name: "Demo Shelter Supervisor", agency: .shelter,
        roles: [.learner, .supervisor], course: .finished(daysAgo: 160)),
      DemoPerson(
        account: "shelter.administrator", name: "Demo Shelter Administrator", agency: .shelter,
        roles: [.administrator], course: .notBegun),
    ] + others

  static let teams = [
    DemoTeam(
      name: "Day team", agency: .county, supervisor: "supervisor",
      members: [
        "learner", "graduate", "avery", "blair", "casey", "devon", "ellis", "finley", "gray",
        "harper", "indigo", "jules",
      ], dueInDays: 21),
    DemoTeam(
      name: "Night team", agency: .county, supervisor: "coordinator",
      members: ["supervisor", "kai", "lane", "morgan", "noel", "oakley", "parker"],
      dueInDays: -10),
    DemoTeam(
      name: "Shelter staff", agency: .shelter, supervisor: "shelter.supervisor",
      members: ["reese", "sage", "tatum", "urban", "val"], dueInDays: 45),
  ]

  /// What the accounts that a newcomer may want to try are good for.
  static let tour: [(account: String, shows: String)] = [
    ("learner", "a learner in the middle of a quiz"),
    ("graduate", "a learner who was seen at work and has completion records"),
    ("supervisor", "a supervisor, for whom something waits"),
    ("trainer", "a trainer: what is taught where, and tested by what"),
    ("administrator", "the administrator of the whole site"),
    ("coordinator", "one person with every role, in one agency"),
    ("shelter.supervisor", "a supervisor of another agency"),
    ("shelter.administrator", "the administrator of another agency"),
  ]

  private static let others: [DemoPerson] = [
    staff("Avery", .county, .unobserved(daysAgo: 40)),
    staff("Blair", .county, .runsOut(inDays: 12)),
    staff("Casey", .county, .runsOut(inDays: -30)),
    staff("Devon", .county, .underWay(passed: 2, .reading, since: 33)),
    staff("Ellis", .county, .underWay(passed: 1, .failing, since: 26)),
    staff("Finley", .county, .underWay(passed: 0, .reading, since: 4)),
    staff("Gray", .county, .notBegun),
    staff("Harper", .county, .finished(daysAgo: 30)),
    staff("Indigo", .county, .awaitingRecord),
    staff("Jules", .county, .notBegun, .invited),
    staff("Kai", .county, .completed(daysAgo: 300)),
    staff("Lane", .county, .underWay(passed: 2, .answering, since: 52)),
    staff("Morgan", .county, .runsOut(inDays: 25)),
    staff("Noel", .county, .runsOut(inDays: -5)),
    staff("Oakley", .county, .notBegun),
    staff("Parker", .county, .underWay(passed: 0, .failing, since: 40)),
    staff("Quinn", .county, .finished(daysAgo: 420), .closed),
    staff("Reese", .shelter, .finished(daysAgo: 110)),
    staff("Sage", .shelter, .underWay(passed: 1, .reading, since: 15)),
    staff("Tatum", .shelter, .finished(daysAgo: 12)),
    staff("Urban", .shelter, .underWay(passed: 0, .answering, since: 6)),
    staff("Val", .shelter, .notBegun),
  ]

  private static func staff(
    _ name: String, _ agency: DemoAgency, _ course: DemoCourse,
    _ access: DemoPerson.Access = .open
  ) -> DemoPerson {
    DemoPerson(
      account: name.lowercased(), name: "\(name) Example", agency: agency, roles: [.learner],
      course: course, access: access)
  }
}
