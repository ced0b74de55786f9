import CurriculumModel
import Records

/// Does what the cues say, one after the other, and answers each.
struct StagePrompter: Sendable {
  let clock: DemoClock
  let reminders: ReminderBook
  let curriculum: CurriculumIndex
  let answer: @Sendable (String) -> Void

  /// Until the last cue. Whether that was to finish.
  func follow(_ cues: StageCues) async throws -> Bool {
    while let cue = try await cues.next() {
      switch cue {
      case .turn(let moment):
        try clock.turn(onTo: moment)
        answer("turned")
      case .remind:
        let due = try reminders.remindersDue(in: curriculum, address: nil)
        let kept = try due.count { try reminders.keep($0) }
        answer("reminded \(kept)")
      case .finish: return true
      }
    }
    return false
  }
}
