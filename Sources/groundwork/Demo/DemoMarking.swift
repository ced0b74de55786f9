import Assessment
import CurriculumModel
import Records

/// The paragraphs of the demonstration: a supervisor marks what somebody wrote before that person
/// goes on; what people wrote last is left to whoever looks at the demonstration.
struct DemoMarking {
  private let stage: DemoStage
  private let made: DemoPeople
  private var waiting: [String: Attempt] = [:]

  init(stage: DemoStage, made: DemoPeople) {
    self.stage = stage
    self.made = made
  }

  mutating func wait(for attempt: Attempt, of account: String) {
    if attempt.outcome?.waiting.isEmpty == false { waiting[account] = attempt }
  }

  /// Everything that it shows what it should.
  mutating func mark(paragraphsOf account: String) async throws {
    guard let attempt = waiting.removeValue(forKey: account) else { return }
    let team = DemoCast.teams.first { $0.members.contains(account) }
    let supervisor = team.flatMap { made.people[$0.supervisor] }
    for question in attempt.form.items.map(\.question)
    where attempt.outcome?.waiting.contains(question) == true {
      guard let mark = stage.curriculum.questions[question]?.task.fullMark else { continue }
      try await stage.store.markParagraph(
        mark, note: "Clear and complete. Thank you.", of: question, in: attempt.id,
        from: stage.release, by: supervisor.map { .person($0) } ?? .siteOperator)
    }
  }
}
