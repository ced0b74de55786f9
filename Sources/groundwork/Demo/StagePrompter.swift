import CurriculumModel
import Records
import Web

/// Does what the cues say, one after the other, and answers each.
struct StagePrompter: Sendable {
  let clock: DemoClock
  let reminders: ReminderBook
  let live: LiveCurriculum
  /// What is served at first.
  let release: Release
  let answer: @Sendable (String) -> Void

  /// Until the last cue. Whether that was to finish.
  func follow(_ cues: StageCues) async throws -> Bool {
    var curriculum = CurriculumIndex(release.curriculum)
    while let cue = try await cues.next() {
      switch cue {
      case .turn(let moment):
        try clock.turn(onTo: moment)
        answer("turned")
      case .remind:
        let due = try reminders.remindersDue(in: curriculum, address: nil)
        let kept = try due.count { try reminders.keep($0) }
        answer("reminded \(kept)")
      case .serve(let path):
        let next = try readRelease(at: path)
        live.serve(next)
        curriculum = CurriculumIndex(next.curriculum)
        answer("serving \(next.digest.short)")
      case .finish: return true
      }
    }
    return false
  }
}
