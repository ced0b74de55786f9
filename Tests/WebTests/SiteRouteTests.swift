import CurriculumModel
import Records
import Testing

@testable import Web

@Suite struct SiteRouteTests {
  @Test func fillsAPatternWithEscapedValues() {
    #expect(SiteRoute.lesson.path("core-1", "a/b c") == "/modules/core-1/a%2Fb%20c")
  }

  @Test(arguments: SiteRoute.allCases)
  func matchesItsOwnPaths(_ route: SiteRoute) {
    #expect(route.matches(route.path("one", "two", "three")))
  }

  @Test func leadsToALessonAndItsSection() throws {
    let lesson = try #require(Lesson.ID("core-1/what-it-is"))
    #expect(
      SiteAddress.lesson(lesson, section: "signs").path == "/modules/core-1/what-it-is#signs")
  }
}

@Suite struct HostRuleTests {
  private let rule = HostRule(
    SiteOptions(port: 9000, publicAddress: "https://learn.example.org/"))

  @Test(arguments: ["learn.example.org", "LEARN.example.org", "127.0.0.1:9000", "localhost:9000"])
  func acceptsTheNamesOfTheSite(_ host: String) {
    #expect(rule.accepts(host: host))
  }

  @Test(arguments: [nil, "", "evil.example", "learn.example.org.evil.example", "127.0.0.1:80"])
  func refusesAnyOther(_ host: String?) {
    #expect(!rule.accepts(host: host))
  }

  @Test func acceptsFormsOfItsOwnPagesOnly() {
    #expect(rule.accepts(origin: nil))
    #expect(rule.accepts(origin: "https://learn.example.org"))
    #expect(!rule.accepts(origin: "null"))
    #expect(!rule.accepts(origin: "http://learn.example.org"))
  }
}
