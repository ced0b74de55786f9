import Hummingbird
import Records

/// How far ahead, and at whom, somebody looks who asks what falls due.
struct RenewalFilter: Sendable, Hashable {
  /// How far ahead can be looked, in days.
  static let choices = [30, 90, 180, 365]

  /// A season where nothing was chosen.
  var days = 90
  /// `nil` for everybody.
  var team: TeamID?

  init(days: Int = 90, team: TeamID? = nil) {
    self.days = days
    self.team = team
  }

  init(_ request: Request) {
    func text(_ name: String) -> String? {
      request.uri.queryParameters[Substring(name)].map(String.init)
    }
    self.init(days: text("days"), team: text("team"))
  }

  init(_ form: Form) {
    self.init(days: form["days"], team: form["team"])
  }

  private init(days: String?, team: String?) {
    self.init(
      days: days.flatMap { Int($0) }.flatMap { Self.choices.contains($0) ? $0 : nil } ?? 90,
      team: team.flatMap { TeamID($0) })
  }

  /// What follows the `?` of an address.
  var query: String { "days=\(days)" + (team.map { "&team=\($0)" } ?? "") }
}
