import CurriculumModel
import Foundation
import Records
import Testing

@testable import groundwork

/// The daily job with a mail program that writes what it gets into a file.
@Suite struct MailTests {
  @Test func writesAMail() throws {
    let text = String(decoding: try mail().bytes, as: UTF8.self)
    let parts = text.split(separator: "\n\n", maxSplits: 1)
    #expect(
      parts[0].split(separator: "\n").map(String.init) == [
        "From: learning@agency.example", "To: ada@example.org",
        "Subject: Groundwork: One thing to look at", "Date: Sat, 21 Nov 2026 17:03:59 +0000",
        "Message-ID: <\(String(repeating: "a", count: 32))@groundwork>",
        "Auto-Submitted: auto-generated", "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64",
      ])
    let body = try #require(
      Data(base64Encoded: String(parts[1]), options: .ignoreUnknownCharacters))
    #expect(String(decoding: body, as: UTF8.self).hasPrefix("Hello Ada,\n\n- “Core” is due.\n"))
  }

  @Test func givesItToTheMachinesProgram() throws {
    let folder = NSTemporaryDirectory() + "mail-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let program = folder + "/sendmail"
    try Data("#!/bin/sh\necho \"$@\" > \(folder)/arguments\ncat > \(folder)/mail\n".utf8)
      .write(to: URL(fileURLWithPath: program))
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: program)
    let bytes = try mail().bytes
    #expect(Sendmail(path: program).send(bytes, to: "ada@example.org"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder + "/mail")) == Data(bytes))
    #expect(
      try String(contentsOfFile: folder + "/arguments", encoding: .utf8)
        == "-i -- ada@example.org\n")
    #expect(!Sendmail(path: "/bin/false").send(bytes, to: "ada@example.org"))
    #expect(!Sendmail(path: folder + "/none").send(bytes, to: "ada@example.org"))
  }

  private func mail() throws -> MailText {
    let person = try #require(PersonID(String(repeating: "b", count: 32)))
    return MailText(
      reminder: Reminder(
        id: try #require(ReminderID(String(repeating: "a", count: 32))),
        recipient: Person(
          id: person, name: "Ada", email: "ada@example.org", agency: nil, roles: [.learner]),
        day: try #require(CalendarDate("2026-11-21")), subject: "One thing to look at",
        opening: "Hello Ada,",
        lines: [
          Reminder.Line(person: person, thing: "pathway core", stage: 0, text: "“Core” is due.")
        ], closing: "Take your time.", written: UTCMilliseconds(1_795_280_639_000), mail: .kept),
      from: "learning@agency.example")
  }
}
