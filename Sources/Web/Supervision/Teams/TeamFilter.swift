import Assessment
import CurriculumModel
import Hummingbird

/// What of a team's table is wanted, as the page's address says it.
struct TeamFilter: Sendable, Hashable {
  enum Attention: String, Sendable, Hashable, CaseIterable {
    case due, overdue, stuck
  }

  enum Order: String, Sendable, Hashable, CaseIterable {
    case name, attention, due
  }

  /// Part of a name.
  var find = ""
  var framework: Identifier<Framework>?
  var competency: Competency.ID?
  var standing: Standing?
  var attention: Attention?
  var order = Order.name

  init() {}

  init(_ request: Request) {
    func text(_ name: String) -> String {
      request.uri.queryParameters[Substring(name)].map {
        $0.split { $0 == "+" || $0 == " " }.joined(separator: " ")
      } ?? ""
    }
    find = text("find")
    framework = Identifier<Framework>(text("framework"))
    competency = Competency.ID(text("competency"))
    standing = Standing(rawValue: text("standing"))
    attention = Attention(rawValue: text("attention"))
    order = Order(rawValue: text("order")) ?? .name
  }

  /// The same again behind an address; empty where everything is shown.
  var query: String {
    let parts = [
      ("find", find), ("framework", framework?.rawValue), ("competency", competency?.rawValue),
      ("standing", standing?.rawValue), ("attention", attention?.rawValue),
      ("order", order == .name ? nil : order.rawValue),
    ].compactMap { name, value in
      value.flatMap { $0.isEmpty ? nil : "\(name)=\($0.percentEncoded)" }
    }
    return parts.isEmpty ? "" : "?" + parts.joined(separator: "&")
  }

  /// What is wanted of a table.
  func applied(to matrix: TeamMatrix) -> TeamMatrix {
    let wanted = matrix.columns.indices.filter {
      competency == nil || matrix.columns[$0].competency == competency
    }
    let rows = matrix.rows.map { row in
      TeamMatrix.Row(
        person: row.person, name: row.name, standings: wanted.map { row.standings[$0] },
        due: row.due, isOverdue: row.isOverdue, stuck: row.stuck)
    }.filter(matches)
    return TeamMatrix(
      title: matrix.title, columns: wanted.map { matrix.columns[$0] }, rows: sorted(rows))
  }

  private func matches(_ row: TeamMatrix.Row) -> Bool {
    let isNamed = find.isEmpty || row.name.lowercased().contains(find.lowercased())
    let stands = standing.map { row.standings.contains($0) } ?? true
    let isWanted =
      switch attention {
      case nil: true
      case .due: row.needsRenewal
      case .overdue: row.isOverdue
      case .stuck: row.stuck != nil
      }
    return isNamed && stands && isWanted
  }

  /// Rows come by name; that order stays among equals.
  private func sorted(_ rows: [TeamMatrix.Row]) -> [TeamMatrix.Row] {
    switch order {
    case .name: rows
    case .attention: rows.stablySorted { $0.urgency > $1.urgency }
    case .due:
      rows.stablySorted { one, other in
        guard let due = one.due else { return false }
        return other.due.map { due < $0 } ?? true
      }
    }
  }
}

extension TeamMatrix.Row {
  fileprivate var urgency: Int {
    (isOverdue ? 1_000 : 0) + (stuck == nil ? 0 : 500) + 10 * count(.lapsed) + count(.due)
  }
}

extension Array {
  fileprivate func stablySorted(by isFirst: (Element, Element) -> Bool) -> [Element] {
    enumerated().sorted { one, other in
      isFirst(one.element, other.element)
        || !isFirst(other.element, one.element) && one.offset < other.offset
    }.map(\.element)
  }
}
