import Assessment
import CurriculumModel
import Records
import Rendering

extension PathwayPage {
  init(
    _ pathway: Pathway, _ state: LearnerState, in index: CurriculumIndex, renderer: Renderer,
    token: FormToken
  ) {
    let progress = state.progress(of: pathway, in: index)
    self.init(
      card: PathwayCard(pathway, progress, state, in: index, renderer: renderer),
      pathway: pathway.id, audience: renderer.html(pathway.audience),
      introduction: renderer.html(pathway.introduction),
      competencies: progress.competencies.map { standing in
        let title = index.competencies[standing.competency].map { renderer.plainText($0.title) }
        return CompetencyRow(
          title: title ?? standing.competency.rawValue, address: .competency(standing.competency),
          standing: standing)
      },
      validFor: pathway.validFor.map { "\($0)" }, token: token)
  }
}

extension ModulePage {
  /// `state` is `nil` for those who read without learning here.
  init(
    _ module: Module, _ state: LearnerState?, of served: ServedRelease, for visitor: Visitor,
    token: FormToken
  ) {
    let renderer = served.renderer(for: served.profile(visitor.profile))
    let notices = Notices(of: nil, in: module)
    let isNoticeOpen = !notices.areAcknowledged(by: visitor)
    let text = module.notice.map { renderer.html($0) }
    let competency = module.competency.flatMap { served.index.competencies[$0] }
    self.init(
      module: module.id, title: renderer.plainText(module.title),
      competency: competency.map { competency in
        "<a href=\"\(SiteAddress.competency(competency.id).path)\">\(renderer.html(competency.title))</a>"
      },
      introduction: renderer.html(module.introduction),
      sources: renderer.sourceLine(module.sources),
      openNotice: text.flatMap { text in
        isNoticeOpen
          ? OpenNotice(text: text, support: served.support(for: visitor.profile), token: token)
          : nil
      },
      readNotice: isNoticeOpen ? nil : text,
      lessons: module.lessons.map { lesson in
        LessonRow(
          title: renderer.html(lesson.title), address: .lesson(lesson.id),
          isRead: state.map { _ in visitor.readLessons.contains(lesson.id) })
      },
      quizLabel: state.map { Self.quizLabel(module, $0, in: served.index) },
      onward: Self.onward(module, visitor, isLearner: state != nil))
  }

  private static func quizLabel(
    _ module: Module, _ state: LearnerState, in index: CurriculumIndex
  ) -> HTML {
    if state.openAttempts.contains(where: { $0.module == module.id }) {
      return StatusLabel.underWay("Begun, answers saved")
    }
    let passed = state.evidence.evidence.contains { entry in
      if case .quizPassed(_, module.id, module.revision) = entry.kind { true } else { false }
    }
    return passed ? StatusLabel.met("Passed") : StatusLabel.notStarted("Not passed yet")
  }

  private static func onward(_ module: Module, _ visitor: Visitor, isLearner: Bool) -> Onward {
    let unread = module.firstUnread(by: visitor)
    guard let next = isLearner ? unread : module.lessons.first?.id else {
      return Onward(label: "Go to the quiz", address: .quiz(module.id))
    }
    let isFirst = next == module.lessons.first?.id
    return Onward(
      label: isFirst ? "Read the first lesson" : "Read the next lesson", address: .lesson(next))
  }
}
