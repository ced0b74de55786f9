import CurriculumModel
import Foundation
import Records

/// A reminder as a mail (RFC 5322), its text as UTF-8 in base64.
struct MailText {
  let reminder: Reminder
  let from: String

  private static let sender = "Groundwork: "

  var bytes: [UInt8] {
    let head = [
      "From: \(from)", "To: \(reminder.recipient.email)",
      "Subject: \(Self.sender)\(reminder.subject)",
      "Date: \(date)", "Message-ID: <\(reminder.id)@groundwork>",
      // RFC 3834: nobody's holiday notice answers it.
      "Auto-Submitted: auto-generated", "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64", "",
    ]
    let body = Data(reminder.text.utf8).base64EncodedString(
      options: [.lineLength76Characters, .endLineWithLineFeed])
    return Array((head + [body, ""]).joined(separator: "\n").utf8)
  }

  /// `Sat, 21 Nov 2026 17:03:59 +0000`.
  private var date: String {
    guard let day = reminder.written.day else { return "Thu, 01 Jan 1970 00:00:00 +0000" }
    let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let time = reminder.written.timestamp.split(separator: " ").last ?? "00:00:00"
    let number = day.day < 10 ? "0\(day.day)" : "\(day.day)"
    return "\(weekdays[day.daysSinceEpoch % 7]), \(number) \(months[day.month - 1]) \(day.year) "
      + "\(time) +0000"
  }
}
