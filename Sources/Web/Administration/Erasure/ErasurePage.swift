import HTTPTypes
import Records
import Rendering

/// Says what goes and what stays, and asks for the name, before a person is erased.
struct ErasurePage: Page {
  let token: FormToken
  let preview: ErasurePreview
  var typed = ""
  var problem: String?

  private var person: Person { preview.person }
  var title: String { "Erase \(person.name)?" }
  let section: SiteSection? = .administration
  var status: HTTPResponse.Status { problem == nil ? .ok : .unprocessableContent }

  var main: HTML {
    """
    \(Crumbs(("People", .people), (person.name, .personSettings(person.id))).html)<h1>\(title)</h1>
    <p>Only where the law or the person asks for it. When somebody leaves, close the account \
    instead: what was learned stays provable.</p>
    <h2>What goes, for ever</h2>
    <ul>
    <li>the name, the email address, the password and every way in</li>
    <li>what was written by or about \(person.name): notes, replies, reasons, typed answers, \
    messages, unfinished drafts (\(texts))</li>
    <li>which lessons were read, and quizzes that were not handed in</li>
    <li>\(records)</li>
    </ul>
    <h2>What stays</h2>
    <ul>
    <li>\(entries) of the ledger, under a number that leads to nobody: what was passed or seen, and \
    when. The ledger goes on verifying.</li>
    <li>completion records that \(person.name) or others keep as a file: they still verify</li>
    <li>backups that were made before today: whoever keeps them must see to them</li>
    <li>what others wrote about somebody else, should it name \(person.name)</li>
    </ul>
    <form method="post" action="\(SiteAddress.erasure(person.id).path)">
    \(token.field)
    \(TextField(name: "name", label: "Type “\(person.name)” to show that you mean it", value: typed, problem: problem).html)\
    <p class="actions"><button>Erase for ever</button>
    <a class="button quiet" href="\(SiteAddress.personSettings(person.id).path)">Keep everything</a></p>
    </form>
    """
  }

  private var texts: String { preview.texts == 1 ? "1 text" : "\(preview.texts) texts" }

  private var entries: String {
    preview.entries == 1 ? "1 entry" : "\(preview.entries) entries"
  }

  private var records: String {
    switch preview.completionRecords {
    case 0: "the pages of completion records: there are none"
    case 1: "the page of 1 completion record, where others could look it up"
    case let count: "the pages of \(count) completion records, where others could look them up"
    }
  }
}
