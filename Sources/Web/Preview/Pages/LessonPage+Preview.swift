import CurriculumModel
import Rendering

extension LessonPage {
  /// The page as the site has it, with what is wrong beside the paragraphs that it is about. A
  /// notice does not stand in the author's way: it is shown above the text.
  init(previewing lesson: Lesson, in module: Module, _ view: PreviewView, index: CurriculumIndex) {
    let place = module.lessons.firstIndex { $0.id == lesson.id } ?? 0
    let renderer = Renderer(of: view, index: index, opensTerms: true)
    let findings = PlacedFindings(about: .lesson(lesson.id), in: view.edition)
    func neighbour(_ index: Int) -> Neighbour? {
      guard module.lessons.indices.contains(index) else { return nil }
      let other = module.lessons[index]
      return Neighbour(title: renderer.plainText(other.title), address: .lesson(other.id))
    }
    let notices = Notices(of: lesson, in: module).texts.map { notice -> HTML in
      "<p>\(renderer.html(notice))</p>\n"
    }
    let notice: HTML =
      notices.isEmpty
      ? HTML()
      : "<div class=\"notice\">\n<p class=\"label\">Learners choose to go past this first</p>\n\(notices)</div>\n"
    self.init(
      module: module.id, moduleTitle: renderer.plainText(module.title), position: place + 1,
      count: module.lessons.count, title: renderer.plainText(lesson.title),
      heading: renderer.html(lesson.title),
      body: findings[.whole] + notice + findings.html(lesson.body, renderer: renderer),
      sources: renderer.sourceLine(lesson.sources),
      definitions: renderer.definitions(of: renderer.terms(in: lesson.body)),
      previous: neighbour(place - 1),
      next: neighbour(place + 1) ?? Neighbour(title: "the quiz", address: .quiz(module.id)),
      readState: view.isForTrainer
        ? nil : ReadState(lesson: lesson.id, isRead: false, tokenField: HTML()))
  }
}

extension ModulePage {
  init(previewing module: Module, _ view: PreviewView, index: CurriculumIndex) {
    let renderer = Renderer(of: view, index: index)
    let findings = PlacedFindings(about: .module(module.id), in: view.edition)
    let competency = module.competency.flatMap { index.competencies[$0] }
    let questions = index.quizzes[module.quiz]?.questions ?? []
    let inQuiz = ([.quiz(module.quiz)] + questions.map { .question($0.id) }).flatMap {
      view.edition.findings(about: $0).map(\.1)
    }
    let quizLabel: HTML =
      view.isForTrainer
      ? "<span class=\"hint\">\(questions.count) questions, with their keys</span>"
      : StatusLabel.notStarted("Not passed yet")
    self.init(
      module: module.id, title: renderer.plainText(module.title),
      competency: competency.map { competency in
        "<a href=\"\(SiteAddress.competency(competency.id).path)\">\(renderer.html(competency.title))</a>"
      },
      introduction: findings[.whole] + findings.html(module.introduction, renderer: renderer),
      sources: renderer.sourceLine(module.sources), openNotice: nil,
      readNotice: module.notice.map(renderer.html),
      lessons: module.lessons.map { lesson in
        let found = view.edition.findings(about: .lesson(lesson.id)).map(\.1)
        return LessonRow(
          title: "\(renderer.html(lesson.title)) \(FindingBadge(found).html)",
          address: .lesson(lesson.id), isRead: view.isForTrainer ? nil : false)
      },
      quizLabel: "\(quizLabel) \(FindingBadge(inQuiz).html)",
      onward: Onward(
        label: "Read the first lesson",
        address: module.lessons.first.map { .lesson($0.id) } ?? .quiz(module.id)))
  }
}
