import Assessment
import CurriculumModel
import Records
import Testing

@Suite struct QuizMeasuringTests {
  @Test func countsFirstAttemptsOnly() async throws {
    let site = try TestSite()
    let release = try TestCurriculum.release()
    for number in 0..<12 {
      let visitor = try await site.visitor("Person \(number)")
      if number < 9 { try await site.fail(visitor, release) }
      try await site.pass(visitor, release)
    }
    let trainer = try await site.visitor("Tess", roles: [.trainer])
    let quiz: Quiz.ID = try TestCurriculum.id("safety-quiz")
    let found = try await site.store.measurement(of: quiz, visibleTo: trainer)
    let measurement = try #require(found)
    #expect(measurement.people == 12)
    #expect(measurement.items.map(\.statistics.people) == [12, 12])
    #expect(measurement.items.first?.statistics.figures?.facility.value == 0.25)
    #expect(measurement.items.map(\.releases) == [[release.digest], [release.digest]])
    #expect(try await site.store.sittings(visibleTo: trainer) == [quiz: 12])
    #expect(try OperatorMeasurements(folder: site.folder).measurements() == [measurement])
  }

  @Test func countsAQuestionAgainThatIsTheSameInTheNextRelease() async throws {
    let site = try TestSite()
    let (old, new) = (
      try TestCurriculum.release(), try TestCurriculum.release(title: "Renamed curriculum")
    )
    try await site.pass(site.visitor("Ada Moss"), old)
    try await site.pass(site.visitor("Ben Lake"), new)
    let measurement = try #require(
      try OperatorMeasurements(folder: site.folder).measurements().first)
    #expect(measurement.items.map(\.statistics.people) == [2, 2])
    #expect(measurement.items.first?.releases == [old.digest, new.digest])
    #expect(measurement.items.map { $0.statistics.figures == nil } == [true, true])
  }

  @Test func isForTrainers() async throws {
    let site = try TestSite()
    let visitor = try await site.visitor("Ada Moss", roles: [.learner, .supervisor])
    let quiz: Quiz.ID = try TestCurriculum.id("safety-quiz")
    await #expect(throws: RecordsError.notAllowed) {
      try await site.store.measurement(of: quiz, visibleTo: visitor)
    }
    await #expect(throws: RecordsError.notAllowed) {
      try await site.store.sittings(visibleTo: visitor)
    }
  }
}
