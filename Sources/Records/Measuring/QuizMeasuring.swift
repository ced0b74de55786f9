public import Assessment
public import CurriculumModel
import GRDB

extension RecordStore {
  /// A page looks at no more first attempts than these, the latest: more would make no figure
  /// sharper than it needs to be.
  public static let mostAttemptsMeasured = 5_000

  /// How many people have sat each quiz; for trainers, whatever their agency: it names nobody.
  public func sittings(visibleTo visitor: Visitor) async throws -> [Quiz.ID: Int] {
    guard visitor.holds(.trainer) else { throw RecordsError.notAllowed }
    return try await database.read { try FirstAttemptRow.counts(in: $0) }
  }

  /// How the questions of a quiz work; `nil` where nobody has sat it. For trainers, whatever their
  /// agency: it names nobody, and figures of a few are withheld. How far markers agree is of the
  /// visitor's own agency, where there is one: markers who never meet tell little of each other.
  public func measurement(
    of quiz: Quiz.ID, visibleTo visitor: Visitor
  ) async throws -> QuizMeasurement? {
    guard visitor.holds(.trainer) else { throw RecordsError.notAllowed }
    let agency = visitor.person.agency
    let (attempts, pairs) = try await database.read {
      (
        try FirstAttemptRow.all(of: quiz, latest: Self.mostAttemptsMeasured, in: $0),
        try TwiceMarkedRow.all(of: quiz, in: agency, $0)
      )
    }
    return QuizMeasurement(of: attempts)?.with(pairs)
  }
}

/// The measurements of a data folder, for whoever can run commands on the machine. Changes nothing,
/// and can read beside a server.
public struct OperatorMeasurements: Sendable {
  private let folder: String

  public init(folder: String) {
    self.folder = folder
  }

  /// Of every quiz that somebody has sat, or of one; by id, over all first attempts.
  public func measurements(of quiz: Quiz.ID? = nil) throws -> [QuizMeasurement] {
    try ReadOnlyRecords(StoreFolder(path: folder)).read { database in
      try FirstAttemptRow.counts(in: database).keys.sorted()
        .filter { quiz == nil || $0 == quiz }
        .compactMap { quiz in
          QuizMeasurement(of: try FirstAttemptRow.all(of: quiz, in: database))?
            .with(try TwiceMarkedRow.all(of: quiz, in: nil, database))
        }
    }
  }
}
