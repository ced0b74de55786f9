import CurriculumModel
import Interchange
import Records

/// Invitation links of several people, for a page that shows them once and for a spreadsheet.
struct InvitationTable: Sendable, Hashable {
  struct Row: Sendable, Hashable {
    let name: String
    let email: String
    let link: String
    let token: InvitationToken
    /// The link works through the day before, and maybe for some hours of this one.
    let expires: CalendarDate?
  }

  static let field = "links"

  let rows: [Row]

  /// What the page sends back: the store has digests only, so the browser holds the tokens.
  var fieldText: String { rows.map(\.token.text).joined(separator: " ") }

  var csv: String {
    var writer = CSVWriter()
    writer.append(["name", "email", "link", "expires"])
    for row in rows {
      writer.append([row.name, row.email, row.link, row.expires.map { "\($0)" } ?? ""])
    }
    return writer.text
  }
}

extension InvitationTable {
  /// The links that a form holds, as far as they are good and lead to people whom the visitor sees.
  init(_ form: Form, in site: SiteEnvironment, for context: AdministratorContext) async throws {
    let seen = Set(try await site.store.people(visibleTo: context.visitor).map(\.id))
    var rows: [Row] = []
    for text in form[Self.field].split(separator: " ") {
      guard let token = InvitationToken(String(text)),
        let invitation = try await site.store.invitation(for: token),
        let person = invitation.person, seen.contains(person.id)
      else { continue }
      rows.append(Row(person, token, until: invitation.expires, in: site))
    }
    self.init(rows: rows)
  }
}

extension InvitationTable.Row {
  init(_ invited: InvitedPerson, in site: SiteEnvironment) {
    self.init(invited.person, invited.token, until: invited.expires, in: site)
  }

  fileprivate init(
    _ person: Person, _ token: InvitationToken, until expires: UTCMilliseconds,
    in site: SiteEnvironment
  ) {
    self.init(
      name: person.name, email: person.email, link: site.absolute(.invitation(token)),
      token: token, expires: expires.day)
  }
}
