import CurriculumModel
import Rendering

extension LessonPage {
  /// `isRead` is `nil` for those of whom no reading is recorded.
  init(
    _ lesson: Lesson, in module: Module, of served: ServedRelease, for agency: AgencyProfile?,
    isRead: Bool?
  ) {
    let place = module.lessons.firstIndex { $0.id == lesson.id } ?? 0
    let renderer = served.renderer(for: agency, opensTerms: true)
    let quiz = Neighbour(title: "the quiz", address: .quiz(module.id))
    func neighbour(_ index: Int) -> Neighbour {
      let other = module.lessons[index]
      return Neighbour(title: renderer.plainText(other.title), address: .lesson(other.id))
    }
    self.init(
      module: module.id, moduleTitle: renderer.plainText(module.title), position: place + 1,
      count: module.lessons.count, title: renderer.plainText(lesson.title),
      heading: renderer.html(lesson.title), body: renderer.html(lesson.body),
      sources: renderer.sourceLine(lesson.sources),
      definitions: renderer.definitions(of: renderer.terms(in: lesson.body)),
      previous: place > 0 ? neighbour(place - 1) : nil,
      next: place + 1 < module.lessons.count
        ? neighbour(place + 1) : isRead == nil ? nil : quiz,
      readState: isRead.map {
        ReadState(lesson: lesson.id, isRead: $0, tokenField: PageSlot.formToken.marker)
      })
  }
}

extension ServedRelease {
  /// Writes for people of this agency.
  func renderer(for agency: AgencyProfile?, opensTerms: Bool = false) -> Renderer {
    let addresses = SiteAddressBook(index: index, release: release.digest)
    let plain = Renderer(index: index, agency: agency, addresses: addresses) { _ in HTML() }
    return Renderer(
      index: index, agency: agency, addresses: addresses, opensTerms: opensTerms
    ) { question in
      PracticeCard(question: question, renderer: plain).html
    }
  }
}
