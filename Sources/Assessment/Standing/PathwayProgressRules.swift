public import CurriculumModel

/// The progress of a person with these lessons read and this evidence on a day. The rules are in
/// Documentation/Standing.md. Modules that the curriculum does not have are left out.
public func pathwayProgress(
  of pathway: Pathway, in curriculum: CurriculumIndex, readLessons: Set<Lesson.ID>,
  evidence: [EvidenceEntry], on date: CalendarDate
) -> PathwayProgress {
  let rules = PathwayRules(
    curriculum: curriculum, readLessons: readLessons,
    evidence: CountedEvidence(evidence, on: date))
  let modules = pathway.modules.compactMap { curriculum.modules[$0] }
  let progress = modules.map(rules.progress)
  let competencies = modules.compactMap(\.competency).withoutRepeats.map {
    competencyStanding(of: $0, in: curriculum, counting: rules.evidence)
  }
  let own = curriculum.curriculum.frameworks.first { $0.id == pathway.framework }
  let ownCompetencies = Set(own?.competencies.map(\.id) ?? [])
  let isComplete =
    progress.allSatisfy(\.state.isDone) && competencies.allSatisfy(\.standing.isCurrent)
    && competencies.contains { ownCompetencies.contains($0.competency) }
  return PathwayProgress(
    pathway: pathway.id, modules: progress, competencies: competencies,
    nextStep: rules.nextStep(modules, progress, competencies), isComplete: isComplete)
}

extension CountedEvidence {
  /// Whether everything on a pathway is done and counts: `PathwayProgress.isComplete` alone.
  public func isComplete(_ pathway: Pathway, in curriculum: CurriculumIndex) -> Bool {
    isComplete(pathway, in: curriculum) { standing(of: $0, in: curriculum) }
  }

  func isComplete(
    _ pathway: Pathway, in curriculum: CurriculumIndex, standing: (Competency) -> Standing
  ) -> Bool {
    let modules = pathway.modules.compactMap { curriculum.modules[$0] }
    guard modules.allSatisfy({ doneState(of: $0, in: curriculum) != nil }) else { return false }
    let competencies = modules.compactMap(\.competency).withoutRepeats
    let own = curriculum.curriculum.frameworks.first { $0.id == pathway.framework }
    return competencies.allSatisfy { id in
      curriculum.competencies[id].map { standing($0).isCurrent } ?? false
    } && own?.competencies.contains { competencies.contains($0.id) } ?? false
  }
}

private struct PathwayRules {
  let curriculum: CurriculumIndex
  let readLessons: Set<Lesson.ID>
  let evidence: CountedEvidence

  func progress(of module: Module) -> ModuleProgress {
    let read = module.lessons.count { readLessons.contains($0.id) }
    return ModuleProgress(
      module: module.id, state: state(of: module, lessonsRead: read), lessonsRead: read,
      lessonsTotal: module.lessons.count)
  }

  private func state(of module: Module, lessonsRead: Int) -> ModuleProgress.State {
    if let done = evidence.doneState(of: module, in: curriculum) { return done }
    guard evidence.unmetRequirements(of: module, in: curriculum).isEmpty else { return .locked }
    if evidence.isWaiting(of: module) { return .waiting }
    if lessonsRead == module.lessons.count { return .readyForQuiz }
    return lessonsRead == 0 ? .open : .reading
  }

  /// First the modules in their order, then what others have to see or show, then renewals.
  func nextStep(
    _ modules: [Module], _ progress: [ModuleProgress], _ competencies: [CompetencyStanding]
  ) -> NextStep? {
    for (module, progress) in zip(modules, progress)
    where !progress.state.isDone && progress.state != .locked && progress.state != .waiting {
      let unread = module.lessons.first { !readLessons.contains($0.id) }
      return unread.map { .readLesson($0.id, in: module.id) }
        ?? .takeQuiz(module.quiz, of: module.id)
    }
    if let waiting = progress.first(where: { $0.state == .waiting }) {
      return .askSupervisor(about: waiting.module)
    }
    return step(among: competencies, modules) { !$0.isMet }
      ?? step(among: competencies, modules) { $0.standing == .due }
  }

  private func step(
    among competencies: [CompetencyStanding], _ modules: [Module],
    where isWanted: (CompetencyStanding.Requirement) -> Bool
  ) -> NextStep? {
    for competency in competencies {
      for requirement in competency.requirements where isWanted(requirement) {
        switch requirement.kind {
        case .quiz:
          let period = curriculum.competencies[competency.competency]?.renewEvery
          let due = modules.first {
            $0.competency == competency.competency
              && evidence.passing(of: $0, renewedEvery: period).standing != .met
          }
          if let due { return .takeQuiz(due.quiz, of: due.id) }
        case .observation: return .beObserved(in: competency.competency)
        case .attestation: return .showDocuments(for: competency.competency)
        }
      }
    }
    return nil
  }
}

extension Sequence where Element: Hashable {
  fileprivate var withoutRepeats: [Element] {
    var known: Set<Element> = []
    return filter { known.insert($0).inserted }
  }
}
