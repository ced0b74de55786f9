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
    let folder = try MailFolder()
    let program = try folder.program(
      "echo \"$@\" > \(folder.path)/arguments\ncat > \(folder.path)/mail")
    let bytes = try mail().bytes
    #expect(Sendmail(path: program).send(bytes, to: "ada@example.org") == .taken)
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path + "/mail")) == Data(bytes))
    #expect(
      try String(contentsOfFile: folder.path + "/arguments", encoding: .utf8)
        == "-i -- ada@example.org\n")
  }

  @Test func saysWhyAMailWasNotTaken() throws {
    let folder = try MailFolder()
    func outcome(_ path: String, _ mail: [UInt8]) -> Sendmail.Outcome {
      Sendmail(path: path, patience: .seconds(1)).send(mail, to: "ada@example.org")
    }
    let mail = try mail().bytes
    // More than a pipe holds, so that a program that does not read is seen to wait or to end.
    let long = [UInt8](repeating: 0x61, count: 1_000_000)
    #expect(outcome(folder.path + "/none", mail) == .refused("cannot be run"))
    #expect(
      try outcome(folder.program("cat > /dev/null; exit 75"), mail)
        == .refused("ended with exit status 75"))
    #expect(
      try outcome(folder.program("exec sleep 30"), long)
        == .refused("did not end within 1 seconds"))
    #expect(
      try outcome(folder.program("exit 0"), long) == .refused("did not read the whole mail"))
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

/// A folder for mail programs that do as a script says.
private final class MailFolder {
  let path = NSTemporaryDirectory() + "mail-\(UUID().uuidString)"

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func program(_ script: String) throws -> String {
    let program = path + "/sendmail-\(UUID().uuidString)"
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: URL(fileURLWithPath: program))
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: program)
    return program
  }
}
