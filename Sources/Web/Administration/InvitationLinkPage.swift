import Records
import Rendering

/// Shows an invitation link, once: the store keeps only its digest.
struct InvitationLinkPage: Page {
  let person: Person
  let link: String

  var title: String { "Invitation for \(person.name)" }
  let section: SiteSection? = .administration

  var main: HTML {
    """
    \(Crumbs(("People", .people), (person.name, .personSettings(person.id))).html)\
    <h1>\(title)</h1>
    <p>Send this link to \(person.name) in a way that only they can read. It works once, for seven \
    days, and is shown only now.</p>
    <div class="field">
    <label for="link">Invitation link</label>
    <input type="text" id="link" value="\(link)" readonly>
    </div>
    <p><a class="button" href="\(SiteAddress.newPerson.path)">Add another person</a></p>
    """
  }
}
