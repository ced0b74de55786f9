import CurriculumModel
import HummingbirdTesting
import Records
import Rendering
import Testing

@testable import Web

@Suite struct ReadingListTests {
  @Test func showsTheDayOfEveryLessonToTheLearnerAndTheSupervisor() async throws {
    let site = try await WebSite()
    let learner = try await site.visitor("Ada Moss")
    let supervisor = try await site.visitor("Sam Reed", [.supervisor])
    let team = try await site.store.createTeam(
      name: "Intake", in: site.agency.id, by: .siteOperator)
    try await site.store.addToTeam(learner.person.id, team.id, as: .member, by: .siteOperator)
    try await site.store.addToTeam(
      supervisor.person.id, team.id, as: .supervisor, by: .siteOperator)
    let lesson = try #require(Lesson.ID("signs/first"))
    try await site.store.recordRead(lesson, by: learner)
    let reading = try #require(
      try await site.store.readings(of: learner.person.id, visibleTo: supervisor).first)
    let day = try #require(reading.read.day)
    let line = "<li><a href=\"/modules/signs/first\">First lesson</a>, read on \(day.words)</li>"
    try await site.test { client in
      #expect(try await Browser(client, as: learner).get("/record").text.contains(line))
      let person = try await Browser(client, as: supervisor).get("/people/\(learner.person.id)")
      #expect(person.text.contains(line))
    }
  }

  @Test func leavesOutWhatIsNoLongerServed() throws {
    let served = ServedRelease(try .sample)
    let gone = try #require(Lesson.ID("signs/gone"))
    let list = ReadingList(
      [LessonReading(lesson: gone, read: UTCMilliseconds(0))], in: served.index,
      renderer: served.renderer(for: nil))
    #expect(list.html.text == "<h2>Lessons</h2>\n<p class=\"soft\">None read yet.</p>\n")
  }
}
