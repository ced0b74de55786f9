import CurriculumModel
import GRDB

extension RecordStore {
  /// Puts a visitor on the list of the session that has this code: of the visitor's agency, and on its
  /// day. Signing in twice changes nothing. Wrong codes are counted by person and by address, as
  /// wrong passwords are.
  public func attend(
    _ code: AttendanceCode, by visitor: Visitor, address: String
  ) async throws -> TrainingSession {
    let person = visitor.person.id
    let keys = [SignInThrottle.Key.account("\(person)"), .network(of: address)]
    try codes.begin(keys, at: clock.now())
    let session = try await write(concerning: .nobody) { pen in
      let found = try TrainingSessionRow.all(
        where: """
          held.code = ? AND held.agency = (SELECT agency FROM person WHERE id = ? AND is_active)
          """,
        [code.text, person.blob], in: pen.database
      ).first { $0.isOpen(at: pen.now) }
      guard let found else { throw RecordsError.notFound(.session) }
      guard found.mark.author.id != person else { throw RecordsError.notAllowed }
      try pen.attend(found, person, isByCode: true, by: .person(person))
      return found
    }
    codes.succeed(keys)
    return session
  }
}

extension TrainingSession {
  /// Whether people can sign in: through the day in UTC, and twelve hours more, so that an evening in
  /// any part of the United States belongs to its own day.
  public func isOpen(at now: UTCMilliseconds) -> Bool {
    let start = Int64(heldOn.daysSinceEpoch) * 86_400_000
    return (start..<start + 36 * 3_600_000).contains(now.value)
  }
}
