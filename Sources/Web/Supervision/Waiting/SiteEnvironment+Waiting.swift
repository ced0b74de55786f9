import CurriculumModel
import Records
import Rendering

extension SiteEnvironment {
  /// Everything that waits for a supervisor, of every kind.
  func waitingList(for visitor: Visitor) async throws -> WaitingList {
    let found = try await store.waiting(for: visitor, in: curriculum.served.index)
    let renderer = curriculum.served.renderer(for: nil)
    let paragraphs = try await store.waitingParagraphs(for: visitor)
    let debriefs = try await store.waitingDebriefs(for: visitor)
    let earlier = try await store.passesByEarlierKeys(for: visitor)
    return WaitingList(
      paragraphs.map { item(for: $0, renderer) } + debriefs.map { item(for: $0, renderer) }
        + earlier.map { item(for: $0, renderer) }
        + found.usedUp.map { item(for: $0, renderer) }
        + found.unsigned.map { item(for: $0, renderer) }
        + found.drafts.map { item(for: $0, renderer) })
  }

  private func item(for paragraph: WaitingParagraph, _ renderer: Renderer) -> WaitingItem {
    WaitingItem(
      person: paragraph.name, task: paragraph.turn.task,
      detail: curriculum.served.index.quizzes[paragraph.quiz].map { renderer.plainText($0.title) }
        ?? paragraph.quiz.rawValue,
      address: .markings, since: paragraph.submitted)
  }

  private func item(for debrief: WaitingDebrief, _ renderer: Renderer) -> WaitingItem {
    WaitingItem(
      person: debrief.name, task: "Talk over an unsafe answer",
      detail: curriculum.served.index.quizzes[debrief.quiz].map { renderer.plainText($0.title) }
        ?? debrief.quiz.rawValue,
      address: .debrief(debrief.attempt, debrief.question), since: debrief.submitted)
  }

  private func item(for pass: PassByEarlierKey, _ renderer: Renderer) -> WaitingItem {
    WaitingItem(
      person: pass.person.name, task: "Suggest what to read again after a key was corrected",
      detail: curriculum.served.index.quizzes[pass.quiz].map { renderer.plainText($0.title) }
        ?? pass.quiz.rawValue,
      address: .person(pass.person.id), since: pass.since)
  }

  private func item(for used: AttemptsUsedUp, _ renderer: Renderer) -> WaitingItem {
    WaitingItem(
      person: used.person.name, task: "Allow another attempt",
      detail: curriculum.served.index.quizzes[used.quiz].map { renderer.plainText($0.title) }
        ?? used.quiz.rawValue,
      address: .attemptRelease(used.person.id, used.quiz), since: used.since)
  }

  private func item(for unsigned: UnsignedObservation, _ renderer: Renderer) -> WaitingItem {
    WaitingItem(
      person: unsigned.person.name, task: "Countersign an observation",
      detail: curriculum.served.index.objectives[unsigned.skill].map { renderer.plainText($0) }
        ?? unsigned.skill.rawValue,
      address: .observation(unsigned.observation), since: unsigned.recorded)
  }

  private func item(for draft: WaitingDraft, _ renderer: Renderer) -> WaitingItem {
    WaitingItem(
      person: draft.person.name, task: "Finish your observation",
      detail: curriculum.served.index.competencies[draft.competency].map {
        renderer.plainText($0.title)
      } ?? draft.competency.rawValue,
      address: .observationForm(draft.person.id, draft.competency), since: draft.saved)
  }
}
