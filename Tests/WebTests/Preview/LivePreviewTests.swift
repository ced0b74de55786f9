import CurriculumModel
import Testing

@testable import Web

@Suite struct LivePreviewTests {
  @Test func tellsListenersOfEveryNewEdition() async throws {
    let live = LivePreview()
    var editions = live.editions(for: .seconds(60)).makeAsyncIterator()
    let first = await editions.next()
    #expect(first == live.edition.name)
    live.show(.good(try Release.sample.curriculum, []))
    let second = await editions.next()
    #expect(second == live.edition.name)
    #expect(first != second)
  }

  @Test func endsAStreamInTime() async throws {
    let live = LivePreview()
    var editions: [String] = []
    for await edition in live.editions(for: .milliseconds(20)) { editions.append(edition) }
    #expect(editions == [live.edition.name])
  }

  @Test func followsALessonThatGetsAnotherID() throws {
    let live = LivePreview()
    let sample = try Release.sample.curriculum
    for id in ["signs/first", "signs/second", "signs/third"] {
      live.show(.good(try sample.withLesson(id), []))
    }
    let (first, third) = (Lesson.ID("signs/first"), try #require(Lesson.ID("signs/third")))
    #expect(live.edition.moved[try #require(first)] == third)
    live.show(.good(sample, []))
    #expect(live.edition.moved[third] == first)
  }
}

extension Curriculum {
  /// The same with another id for its one lesson.
  fileprivate func withLesson(_ id: String) throws -> Curriculum {
    let lessonID = try #require(Lesson.ID(id))
    let modules = modules.map { module in
      Module(
        id: module.id, title: module.title, competency: module.competency,
        requires: module.requires, revision: module.revision, notice: module.notice,
        sources: module.sources, introduction: module.introduction,
        lessons: module.lessons.map { lesson in
          Lesson(
            id: lessonID, title: lesson.title, teaches: lesson.teaches, notice: lesson.notice,
            sources: lesson.sources, body: lesson.body)
        }, quiz: module.quiz)
    }
    return Curriculum(
      id: self.id, title: title, publisher: publisher, language: language, passMark: passMark,
      followUp: followUp, introduction: introduction, pathways: pathways, frameworks: frameworks,
      principleGroups: principleGroups, glossary: glossary, wordRules: wordRules, sources: sources,
      values: values, agencies: agencies, modules: modules, quizzes: quizzes, pictures: pictures)
  }
}
