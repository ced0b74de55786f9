public import CurriculumModel
import GRDB

/// What the keys of a release would change in a data folder, for whoever can run commands on the
/// machine. Changes nothing, and can read beside a server.
public struct OperatorRegradings: Sendable {
  private let folder: String

  public init(folder: String) {
    self.folder = folder
  }

  /// Of every quiz that was asked with other keys, or of one; everybody's who has not left.
  public func regradings(by release: Release, of quiz: Quiz.ID? = nil) throws -> [QuizRegrading] {
    try ReadOnlyRecords(StoreFolder(path: folder)).read { database in
      try RegradeReading(
        database: database, editions: KeyEditions(before: release, of: quiz, in: database),
        people: .everybody, isNaming: true
      ).regradings()
    }
  }
}
