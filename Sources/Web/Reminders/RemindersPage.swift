import CurriculumModel
import Records
import Rendering

/// What the site wrote to people, word for word, the latest first.
struct RemindersPage: Page {
  static let mostReminders = 200

  enum Reader: Sendable, Hashable {
    case administrator
    case recipient
  }

  let reader: Reader
  let reminders: [Reminder]

  var title: String { reader == .recipient ? "Reminders to me" : "Reminders" }
  var section: SiteSection? { reader == .recipient ? .record : .administration }

  var main: HTML {
    """
    \(crumbs)<h1>\(title)</h1>
    <p>Reminders of what is due, as they were written: at most one a day to a person. Whether they \
    are also sent as mail is decided where this site is run.</p>
    \(list)
    """
  }

  private var crumbs: HTML {
    switch reader {
    case .administrator: Crumbs(("People", .people)).html
    case .recipient: Crumbs(("My record", .ownRecord)).html
    }
  }

  private var list: HTML {
    guard !reminders.isEmpty else { return "<p role=\"status\">Nothing was written yet.</p>" }
    return "<p role=\"status\">\(count)</p>\n\(reminders.map(article))"
  }

  private var count: String {
    reminders.count == Self.mostReminders
      ? "The latest \(reminders.count) reminders"
      : counted(reminders.count, "reminder", "reminders")
  }

  private func article(_ reminder: Reminder) -> HTML {
    // The link stands below: nothing that can be pressed may stand in what opens the rest.
    let (name, link): (HTML, HTML) =
      reader == .recipient
      ? (HTML(), HTML())
      : (
        "to \(reminder.recipient.name): ",
        """
        <p><a href="\(SiteAddress.personSettings(reminder.recipient.id).path)">\
        \(reminder.recipient.name)</a></p>

        """
      )
    return """
      <details class="card"><summary>\(reminder.day.words), \(name)\(reminder.subject) \
      <span class="soft">\(reminder.mail.words)</span></summary>
      <pre>\(reminder.text)</pre>
      \(link)</details>

      """
  }
}

extension Reminder.Mail {
  fileprivate var words: String {
    switch self {
    case .kept: "on this site only"
    case .sent: "sent as mail"
    case .failed: "the mail could not be sent"
    }
  }
}
