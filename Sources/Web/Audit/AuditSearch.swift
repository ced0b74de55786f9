import CurriculumModel
import Hummingbird
import Records

/// What an administrator looks for in the audit, as the address of the page has it.
struct AuditSearch: Sendable, Hashable {
  /// A name, an address or an id, or a part of one.
  var person = ""
  var kind: AuditKind?
  /// As they were typed.
  var since = ""
  var until = ""
  var place = AuditPlace.before(nil)

  init() {}

  init(_ request: Request) throws(Refusal) {
    let form = try Form(urlEncoded: Array((request.uri.query ?? "").utf8))
    person = form.line("person")
    kind = AuditKind(form["kind"])
    since = form.line("since")
    until = form.line("until")
    if let entry = Int(form["before"]) {
      place = .before(entry)
    } else if let entry = Int(form["after"]), entry >= 0 {
      place = .after(entry)
    }
  }

  /// Whether every day that was typed is one.
  var hasDays: Bool { [since, until].allSatisfy { $0.isEmpty || CalendarDate($0) != nil } }

  /// The same from another place on.
  func moved(to place: AuditPlace) -> AuditSearch {
    var search = self
    search.place = place
    return search
  }

  /// What follows the path of an address.
  var query: String {
    var fields = [
      ("person", person), ("kind", kind?.name ?? ""), ("since", since), ("until", until),
    ]
    switch place {
    case .before(let entry): fields.append(("before", entry.map { "\($0)" } ?? ""))
    case .after(let entry): fields.append(("after", "\(entry)"))
    }
    let pairs = fields.filter { !$0.1.isEmpty }.map { "\($0.0)=\($0.1.percentEncoded)" }
    return pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&")
  }
}
