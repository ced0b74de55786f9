import Assessment
import CurriculumModel
import Records

/// One thing that an invented person did, and when.
struct DemoEvent: Hashable, Sendable {
  enum Deed: Hashable, Sendable {
    case acknowledge(notices: [String])
    case read([Lesson.ID])
    case begin(Module.ID, seed: UInt64)
    case answer(Module.ID, Outcome, seed: UInt64)
    case handIn(Module.ID)
    /// Answers the follow-ups that are due, on one module after the other.
    case followUp(seed: UInt64)
    case receiveRecord(Pathway.ID)
    case assign(Pathway.ID, to: Recipient, due: CalendarDate)
    case observe(Competency.ID, of: String, [Seen], note: String)
    /// Every observation of the person that waits for a second one.
    case countersign(of: String)
    case saveDraft(Competency.ID, about: String, Seen, note: String)
    case rate([Seen])
    /// To the last observation.
    case reply(String)
    case attest(Competency.ID, DemoAgency, document: String, until: CalendarDate)
    case waive(Competency.ID, for: String, reason: String, document: String)
  }

  enum Outcome: Hashable, Sendable {
    case passed, failed, leftOpen
  }

  enum Recipient: Hashable, Sendable {
    case team(String)
    case person(String)
  }

  struct Seen: Hashable, Sendable {
    let skill: Objective.ID
    let level: ObservationLevel
    var reason = ""
  }

  let moment: UTCMilliseconds
  let account: String
  let deed: Deed
}
