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
    case receiveRecord(Pathway.ID)
    case assign(Pathway.ID, to: Recipient, due: CalendarDate)
  }

  enum Outcome: Hashable, Sendable {
    case passed, failed, leftOpen
  }

  enum Recipient: Hashable, Sendable {
    case team(String)
    case person(String)
  }

  let moment: UTCMilliseconds
  let account: String
  let deed: Deed
}
