import ArgumentParser
import CurriculumModel
import Foundation
import Records
import Web

/// `groundwork remind`
struct RemindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remind",
    abstract: "Write today's reminders, for a job that runs once a day.",
    discussion: """
      Reminds people of what they were asked to do by a day and of competencies that run out: 14 and \
      3 days before, on the day, and 7, 14 and 21 days after; supervisors 7 and 21 days after. Nobody \
      gets more than one reminder a day, however often this runs. Every reminder stands on the site; \
      mail is sent only with --sendmail. Runs beside the server. Exit status 0: written. 1: the \
      curriculum has faults, or some mail was not taken. 2: could not run.
      """)

  @Option(help: "The data folder.")
  var data: String

  @OptionGroup var source: ReleaseSource

  @Option(help: "The machine's mail program, such as /usr/sbin/sendmail; no mail without it.")
  var sendmail: String?

  @Option(help: "Whom the mail is from, such as learning@agency.example; needed for mail.")
  var from: String?

  @Option(help: "What people type to come to the site, such as https://learn.example.org.")
  var publicAddress: String?

  @Flag(help: "Print what would be written, and write nothing.")
  var dryRun = false

  func validate() throws {
    guard sendmail == nil || from != nil else {
      throw ValidationError("--sendmail needs --from: whom the mail is from")
    }
    guard from?.contains(where: \.isNewline) != true else {
      throw ValidationError("--from is one line")
    }
    guard publicAddress.map(SiteOptions.isAddress) ?? true else {
      throw ValidationError("--public-address is http:// or https://, a host, and maybe a port")
    }
    if let sendmail, !FileManager.default.isExecutableFile(atPath: sendmail) {
      throw ValidationError("there is no program \(sendmail)")
    }
  }

  func run() throws {
    let curriculum = CurriculumIndex(try source.load().curriculum)
    let book = try orExit { try ReminderBook(folder: data) }
    let reminders = try orExit {
      try book.remindersDue(in: curriculum, address: publicAddress)
    }
    guard !dryRun else {
      for reminder in reminders {
        printPlain(
          "To: \(reminder.recipient.email)\nSubject: \(reminder.subject)\n\n\(reminder.text)\n")
      }
      print(Self.counted(reminders.count) + " would be written.")
      return
    }
    var failures = 0
    for reminder in reminders {
      guard case .refused(let why) = try orExit({ try write(reminder, in: book) }) else { continue }
      failures += 1
      printError("\(reminder.recipient.email): the mail program \(why)")
    }
    print(
      Self.counted(reminders.count) + " written"
        + (sendmail == nil ? "." : ", \(reminders.count - failures) sent."))
    guard failures == 0 else {
      printError("what was not sent is tried again with the next day's reminders")
      throw ExitCode(1)
    }
  }

  /// Kept first, so that nothing is ever sent twice. `nil` where nothing was to be sent.
  private func write(_ reminder: Reminder, in book: ReminderBook) throws -> Sendmail.Outcome? {
    guard try book.keep(reminder), let sendmail, let from else { return nil }
    let mail = MailText(reminder: reminder, from: from)
    let outcome = Sendmail(path: sendmail).send(mail.bytes, to: reminder.recipient.email)
    try book.note(outcome == .taken ? .sent : .failed, of: reminder.id)
    return outcome
  }

  private static func counted(_ count: Int) -> String {
    count == 1 ? "1 reminder" : "\(count) reminders"
  }
}
