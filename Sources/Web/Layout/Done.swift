import Hummingbird

/// What was done before the browser was sent on, said on the page where it arrives.
enum Done: String, Sendable {
  case agencyAdded = "agency-added"
  case ruleSaved = "rule-saved"
  case sessionOpened = "session-opened"
  case attendanceAdded = "attendance-added"
  case attendanceCorrected = "attendance-corrected"
  case erased
  case rolesSaved = "roles-saved"
  case accountClosed = "account-closed"
  case accountOpened = "account-opened"
  case pathwayAssigned = "pathway-assigned"
  case refresherAssigned = "refresher-assigned"
  case calendarLinkRemoved = "calendar-link-removed"
  case assignmentWithdrawn = "assignment-withdrawn"
  case teamChanged = "team-changed"
  case observed
  case draftSaved = "draft-saved"
  case draftDiscarded = "draft-discarded"
  case countersigned
  case replied
  case revoked
  case documentShown = "document-shown"
  case waived
  case rated
  case debriefed
  case attemptReleased = "attempt-released"
  case paragraphMarked = "paragraph-marked"
  case regraded
  case markedBefore = "marked-before"
  case paragraphRead = "paragraph-read"
  case answersSaved = "answers-saved"

  static let parameter = "done"

  /// What the request says was done; a page shows it, whoever made the link, and nothing more.
  init?(_ request: Request) {
    guard let text = request.uri.queryParameters[Substring(Self.parameter)] else { return nil }
    self.init(rawValue: String(text))
  }

  var message: Message { Message(kind: .done, text: text) }

  private var text: String {
    switch self {
    case .agencyAdded: "The agency was added."
    case .ruleSaved: "Saved. It holds for everybody of the agency from now on."
    case .sessionOpened: "The session is open. On its day, people sign in by its code."
    case .attendanceAdded: "Written down."
    case .attendanceCorrected: "Written down. What stood before stays in the record."
    case .erased: "The person was erased. What was shown stays, under nobody’s name."
    case .rolesSaved: "The roles were saved."
    case .accountClosed: "The account was closed. What was recorded stays."
    case .accountOpened: "The account is open again."
    case .pathwayAssigned: "The pathway was assigned."
    case .refresherAssigned: "It was asked for. “Undo” beside it takes that back."
    case .calendarLinkRemoved: "The link was removed. Calendars that had it get nothing more."
    case .assignmentWithdrawn: "The pathway is no longer asked for. What was learned stays."
    case .teamChanged: "The team was changed."
    case .observed: "Written down. It stands in the person's own record, too."
    case .draftSaved: "The draft is kept. Only you see it."
    case .draftDiscarded: "The draft was thrown away."
    case .countersigned: "You countersigned it."
    case .replied: "Your reply stands beside the observation."
    case .documentShown: "Written down. It counts for everyone of the agency from today on."
    case .debriefed: "Written down. The person reads it in the record."
    case .rated: "Your view stands beside what others saw."
    case .waived: "The earlier learning was accepted."
    case .attemptReleased: "Another attempt is open."
    case .revoked: "It was taken back. It stays in the record and no longer counts."
    case .paragraphMarked: "Saved. The person sees what you marked and wrote."
    case .paragraphRead: "Saved. It waits until two people agree on it."
    case .answersSaved: "Your answers are saved."
    case .regraded: "Written down. Both grades stand beside each other; the better one counts."
    case .markedBefore: "This was marked before, and stays as it was."
    }
  }
}
