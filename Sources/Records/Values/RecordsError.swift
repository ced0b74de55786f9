/// What can go wrong with the records.
public enum RecordsError: Error, Hashable, Sendable {
  // What was asked for.
  case notFound(Subject)
  /// It exists, and this person may not see it or do it.
  case notAllowed
  case emailTaken(String)
  case emailMalformed(String)
  case nameMissing
  case otherAgency
  case attemptSubmitted
  case attemptsUsed
  case requirementsUnmet
  case questionNotOnForm
  /// Another answer was kept in between.
  case answerChanged
  case releaseDiffers
  case releaseNotCanonical
  case alreadyRevoked
  case pathwayNotComplete
  case answersTooLong
  case textTooLong
  case reasonMissing
  case dayInTheFuture
  case dayInThePast
  case alreadyCountersigned
  case digestMalformed
  case durationMalformed
  /// It keeps something that did not stand, or another attempt came in between.
  case retakeNotFitting
  case alreadyMarked
  /// It says nothing of the rows that the question has, or the paragraph was erased.
  case markNotFitting

  // Signing in.
  case signInRefused
  case tooManyAttempts(retryAfterSeconds: Int)
  case invitationNotValid
  case passwordTooShort(minimum: Int)
  case passwordTooLong(maximum: Int)
  case passwordIsName

  // The machine.
  case busy
  case folderUnusable(String)
  case folderInUse(String)
  case noRecords(String)
  case keyReadableByOthers(String)
  case keyMalformed(String)
  case keyMissing(String)
  case notDurable
  case newerSchema
  case olderSchema
  case outputExists(String)
  case backupDamaged
  case ledgerDamaged(sequence: Int)
  case ledgerEndMoved
  case clockUnusable
  case storageFailed(code: Int)

  public enum Subject: String, Hashable, Sendable {
    case person, agency, team, session, assignment, attempt, release, skill, competency,
      observation, quiz
    case entry = "entry that can be taken back"
    case completionRecord = "completion record"
  }
}

extension RecordsError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notFound(let subject): "there is no such \(subject.rawValue)"
    case .notAllowed: "this is not yours to see or change"
    case .emailTaken(let email): "somebody already has the address \(email)"
    case .emailMalformed(let email): "this is not an email address: \(email)"
    case .nameMissing: "a name is needed"
    case .otherAgency: "the person and the team belong to different agencies"
    case .attemptSubmitted: "this attempt has been handed in; its answers stay as they are"
    case .attemptsUsed: "no attempt at this quiz is left; a supervisor decides how to go on"
    case .requirementsUnmet: "the modules that this one builds on come first"
    case .questionNotOnForm: "this attempt does not ask that question"
    case .answerChanged: "another answer was saved in between"
    case .releaseDiffers: "the attempt was drawn from another release"
    case .releaseNotCanonical: "the release's digest is not that of its bytes"
    case .alreadyRevoked: "this was revoked before"
    case .pathwayNotComplete: "the pathway is not complete yet"
    case .answersTooLong: "the answer is too long"
    case .textTooLong: "the text is too long"
    case .reasonMissing: "a reason is needed"
    case .dayInTheFuture: "the day has not come yet"
    case .dayInThePast: "the day is over"
    case .alreadyCountersigned: "somebody has countersigned this before"
    case .digestMalformed: "this is not a SHA-256 digest: 64 digits of 0-9 and a-f"
    case .durationMalformed: "this is not a time of at most a day"
    case .retakeNotFitting: "this form does not build on the last attempt"
    case .alreadyMarked: "somebody has marked this already"
    case .markNotFitting: "the mark does not fit what was written"
    case .signInRefused, .tooManyAttempts, .invitationNotValid, .passwordTooShort,
      .passwordTooLong, .passwordIsName:
      signInDescription
    default: machineDescription
    }
  }

  private var signInDescription: String {
    switch self {
    case .tooManyAttempts(let seconds):
      "too many attempts to sign in; wait \((seconds + 59) / 60) min"
    case .invitationNotValid: "the invitation was used, replaced, or is too old"
    case .passwordTooShort(let minimum): "a password needs at least \(minimum) characters"
    case .passwordTooLong(let maximum): "a password has at most \(maximum) characters"
    case .passwordIsName: "the password must not be the name or the email address"
    default: "the email address and the password do not go together"
    }
  }

  private var machineDescription: String {
    switch self {
    case .busy: "too much is waiting to be done; try again in a moment"
    case .folderUnusable(let path): "cannot read or write the data folder \(path)"
    case .folderInUse(let path): "another server is using the data folder \(path)"
    case .noRecords(let path): "there are no records in \(path)"
    case .keyReadableByOthers(let path):
      "others can read the signing key \(path); make it yours alone: chmod 600 \(path)"
    case .keyMalformed(let path): "\(path) does not hold a signing key"
    case .keyMissing(let path):
      "the signing key of these records is missing; put it back at \(path)"
    case .notDurable: "the database does not wait for the disk; refusing to go on"
    case .newerSchema: "the records were written by a newer version of this program"
    case .olderSchema:
      "the records are as an older version of this program left them; start the server once"
    case .outputExists(let path): "\(path) exists; give a name that is free"
    case .backupDamaged: "the copy does not read back whole; it was taken away"
    case .ledgerDamaged(let sequence): "ledger entry \(sequence) cannot be read"
    case .ledgerEndMoved:
      "the ledger does not end where its signature says; see: groundwork ledger verify"
    case .clockUnusable: "the machine's clock shows a year that cannot be"
    case .storageFailed(let code): "the database could not do this (SQLite code \(code))"
    default: "something unforeseen happened"
    }
  }
}
