import Records

/// An invented person.
struct DemoPerson: Hashable, Sendable {
  enum Access: Hashable, Sendable {
    case open
    /// Has a link and did not use it yet.
    case invited
    /// Has left.
    case closed
  }

  /// The email address before the `@`, and what the rest of the demonstration names the person by.
  let account: String
  let name: String
  /// `nil` for the one who runs the site.
  let agency: DemoAgency?
  let roles: Set<Role>
  let course: DemoCourse
  var access = Access.open

  var email: String { "\(account)@\(Self.domain)" }

  /// Can never be anybody's (RFC 2606, section 2).
  static let domain = "demo.example"
}

enum DemoAgency: String, Hashable, Sendable, CaseIterable {
  case county = "Example County Youth Services (demonstration)"
  case shelter = "Exampleville Youth Shelter (demonstration)"
}

/// How far a person has come on the pathway. Days count from today.
enum DemoCourse: Hashable, Sendable {
  enum Point: Hashable, Sendable {
    /// Some lessons of the next module are read.
    case reading
    /// Some answers of the next module's quiz are saved.
    case answering
    /// The next module's quiz was failed twice.
    case failing
  }

  case notBegun
  /// So many modules are done, one less than all at most; the last step was yesterday.
  case underWay(passed: Int, Point, since: Int)
  /// Everything is passed and the record received.
  case finished(daysAgo: Int)
  /// The pathway that goes on from the first one is complete too: what it asks supervisors and
  /// agencies for was seen and shown.
  case completed(daysAgo: Int)
  /// Every quiz of both pathways is passed; what supervisors have to see is not.
  case unobserved(daysAgo: Int)
  /// Everything is passed and the record waits to be asked for.
  case awaitingRecord
  /// Finished, so long ago that the last of it counts for this many days more; fewer than 0 where
  /// it no longer does.
  case runsOut(inDays: Int)
}

/// A supervisor's people, and by when they were asked to finish.
struct DemoTeam: Hashable, Sendable {
  let name: String
  let agency: DemoAgency
  let supervisor: String
  let members: [String]
  let dueInDays: Int
}
