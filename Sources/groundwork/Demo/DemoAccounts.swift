/// How to sign in to a demonstration.
enum DemoAccounts {
  /// Everybody's. Published, so it must never be set where real people are.
  static let password = "demonstration-only"

  /// Those that a newcomer may want to try, and what they are good for. Everybody else in it is in
  /// Scripts/lib/month/cast.py.
  static let tour: [(account: String, shows: String)] = [
    ("learner", "a learner in the middle of a quiz"),
    ("graduate", "a learner who was seen at work and has completion records"),
    ("supervisor", "a supervisor, for whom something waits"),
    ("trainer", "a trainer: what is taught where, and tested by what"),
    ("administrator", "the administrator of the whole site"),
    ("coordinator", "one person with every role, in one agency"),
    ("shelter.supervisor", "a supervisor of another agency"),
    ("shelter.administrator", "the administrator of another agency"),
  ]

  private static let domain = "demo.example"

  /// For the terminal, under the line that tells the address.
  static func instructions(address: String) -> String {
    let emails = tour.map { "\($0.account)@\(domain)" }
    let width = emails.map(\.count).max() ?? 0
    let lines = zip(emails, tour).map { email, entry in
      "  \(email)\(String(repeating: " ", count: width - email.count))  \(entry.shows)"
    }
    return """

      Demonstration: the people are invented, and everyone who reads this can sign in as them.

      \(lines.joined(separator: "\n"))

      Open      \(address)
      Password  \(password)
      """
  }
}
