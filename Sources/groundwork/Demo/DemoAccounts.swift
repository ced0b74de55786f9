/// How to sign in to a demonstration.
enum DemoAccounts {
  /// Everybody's. Published, so it must never be set where real people are.
  static let password = "demonstration-only"

  /// For the terminal, under the line that tells the address.
  static func instructions(address: String) -> String {
    let emails = DemoCast.tour.map { "\($0.account)@\(DemoPerson.domain)" }
    let width = emails.map(\.count).max() ?? 0
    let lines = zip(emails, DemoCast.tour).map { email, entry in
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
