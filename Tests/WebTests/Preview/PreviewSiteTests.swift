import CurriculumModel
import Diagnostics
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Testing

@testable import Web

/// What authors see of their working folder.
@Suite struct PreviewSiteTests {
  private static let lesson = "/modules/signs/first"

  @Test func showsALessonWithItsFindingsAtTheParagraph() async throws {
    let finding = try PreviewFinding.sample(.warning, at: .block(0))
    try await preview(.good(try Release.sample.curriculum, [finding])) { browser in
      let text = try await browser.get(Self.lesson).text
      let paragraph = try #require(text.range(of: "<p>Some words to read.</p>\n"))
      #expect(text[paragraph.upperBound...].hasPrefix("<div class=\"finding warning\""))
      #expect(text.contains("A rule <code>[some-rule]</code>"))
      #expect(text.contains("Curriculum/modules/signs.md:9:1"))
      #expect(text.contains("     9 | Some words"))
      #expect(text.contains("1 warning"))
    }
  }

  @Test func keepsTheLastGoodVersionAndSaysSo() async throws {
    let live = LivePreview()
    live.show(.good(try Release.sample.curriculum, []))
    live.show(.faulty([try PreviewFinding.sample(.error, at: .block(7))]))
    try await preview(live) { browser in
      let text = try await browser.get(Self.lesson).text
      #expect(text.contains("Some words to read."))
      #expect(text.contains("Last good version"))
      // The newest text has more blocks than the last good one.
      #expect(text.contains("<div class=\"finding error\""))
    }
  }

  @Test func saysWhatIsWrongWhereNothingHasCompiledYet() async throws {
    try await preview(.faulty([try PreviewFinding.sample(.error, at: .whole)])) { browser in
      let response = try await browser.get(Self.lesson)
      #expect(response.status == .ok)
      #expect(response.text.contains("Nothing to show yet"))
      #expect(response.text.contains("[some-rule]"))
    }
  }

  @Test func saysThatTheFolderCannotBeRead() async throws {
    let live = LivePreview()
    live.show(.good(try Release.sample.curriculum, []))
    live.show(.unreadable("there is no folder Curriculum in here"))
    try await preview(live) { browser in
      let text = try await browser.get(Self.lesson).text
      #expect(text.contains("there is no folder Curriculum in here"))
      #expect(text.contains("Some words to read."))
    }
  }

  @Test func showsTrainersEveryKeyAndLearnersNone() async throws {
    try await preview(.good(try Release.sample.curriculum, [])) { browser in
      let trainers = try await browser.get("/quizzes/signs").text
      #expect(trainers.contains("The right one <span class=\"status right\">Right</span>"))
      #expect(trainers.contains("Guessing earns 50% of the point on average."))
      #expect(trainers.contains("earns 50% of these points on average; the pass mark is 80%."))

      let choice = try await browser.post(
        "/preview/choice", [("role", "learner"), ("to", "/quizzes/signs")])
      #expect(choice.status == .seeOther)
      #expect(choice.headers[.location] == "/quizzes/signs")
      let learners = try await browser.get("/quizzes/signs").text
      #expect(learners.contains("The right one"))
      #expect(!learners.contains("status right"))
      #expect(!learners.contains("Guessing"))
    }
  }

  @Test func letsLearnersPressTheButtonWithoutKeepingAnything() async throws {
    try await preview(.good(try Release.sample.curriculum, [])) { browser in
      let response = try await browser.post("\(Self.lesson)/read", [])
      #expect(response.headers[.location] == "/quizzes/signs")
    }
  }

  @Test(arguments: ["//evil.example", "https://evil.example/", "/nowhere/at/all/here"])
  func comesBackOnlyToItsOwnPages(_ path: String) async throws {
    try await preview(.good(try Release.sample.curriculum, [])) { browser in
      let response = try await browser.post("/preview/choice", [("to", path)])
      #expect(response.headers[.location] == "/")
    }
  }

  @Test(arguments: [
    "/", "/modules/signs", lesson, "/quizzes/signs", "/glossary", "/principles",
    "/words", "/sources", "/competencies", "/diagnostics", "/modules/none", "/none",
  ])
  func sendsTheSecurityHeadersWithEveryPage(_ path: String) async throws {
    try await preview(.good(try Release.sample.curriculum, [])) { browser in
      let response = try await browser.get(path)
      #expect(
        response.headers[.contentSecurityPolicy] == SecurityHeaders.contentSecurityPolicy)
      #expect(response.status == (path.hasSuffix("/none") ? .notFound : .ok))
      #expect(!response.text.contains("<style") && !response.text.contains(" style="))
    }
  }

  @Test func answersNoOtherNameThanThisMachines() async throws {
    let live = LivePreview()
    live.show(.good(try Release.sample.curriculum, []))
    // The browser of the tests calls itself at localhost, without the port.
    try await preview(live, options: PreviewOptions(port: 8_081)) { browser in
      let response = try await browser.get("/")
      #expect(response.status == .misdirectedRequest)
    }
  }

  private func preview(
    _ reading: PreviewReading, _ body: @Sendable (Browser) async throws -> Void
  ) async throws {
    let live = LivePreview()
    live.show(reading)
    try await preview(live, body)
  }

  private func preview(
    _ live: LivePreview, options: PreviewOptions? = nil,
    _ body: @Sendable (Browser) async throws -> Void
  ) async throws {
    var testing = PreviewOptions()
    testing.address = "http://localhost"
    let site = PreviewSite(
      live, options: options ?? testing,
      logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
    try await site.application().test(.router) { client in try await body(Browser(client)) }
  }
}

extension PreviewFinding {
  fileprivate static func sample(
    _ severity: Diagnostic.Severity, at part: CurriculumPlace.Part
  ) throws -> PreviewFinding {
    let file = "Curriculum/modules/signs.md"
    let range = SourceRange(
      file: file, start: SourcePosition(line: 9, column: 1), end: SourcePosition(line: 9, column: 5)
    )
    return PreviewFinding(
      Diagnostic(id: "some-rule", severity: severity, at: range, message: "A rule"),
      excerpt: "     9 | Some words\n       | ^^^^",
      place: CurriculumPlace(.lesson(try #require(Lesson.ID("signs/first"))), part))
  }
}
