import CurriculumModel
import HTTPTypes
import Records
import Rendering

/// One session for whoever holds it: the code for the room, and the list of who is there.
struct SessionPage: Page {
  let token: FormToken
  let session: TrainingSession
  let subject: String?
  let people: [Attendance]
  /// Where the code is typed, and the same with the code in it; the site's own address in front.
  let place: String
  let link: String
  /// Whether people can sign in now.
  let isOpen: Bool
  /// Whether the page comes again by itself.
  let isLive: Bool
  /// The visitor, whose own entry nobody but another corrects.
  let viewer: PersonID
  var who = ""
  var problem: String?
  var message: Message?

  var title: String { session.title }
  var section: SiteSection? { nil }
  let styles = [SiteAsset.supervisionStyles]
  var status: HTTPResponse.Status { problem == nil ? .ok : .unprocessableContent }

  var main: HTML {
    """
    \(Crumbs(("In-person sessions", .sessions)).html)<h1>\(session.title)</h1>
    \(message.html)<dl class="facts">
    <dt>Day</dt><dd>\(session.heldOn.words)</dd>
    <dt>Length</dt><dd>\(Hours(minutes: session.minutes).words)</dd>
    \(session.place.map { "<dt>Where</dt><dd>\($0)</dd>\n" as HTML } ?? HTML())\
    \(subject.map { "<dt>About</dt><dd>\($0)</dd>\n" as HTML } ?? HTML())\
    <dt>Held by</dt><dd>\(session.mark.author.name)</dd>
    </dl>
    \(code)<h2>Who is there</h2>
    \(SessionList(session: session, people: people, viewer: viewer).html)\(links)\(adding)
    """
  }

  private var code: HTML {
    guard isOpen else {
      return """
        <p class="soft screen">People sign in on \(session.heldOn.words) by the code \
        <strong>\(session.code.description)</strong>.</p>

        """
    }
    return """
      <section class="card room" aria-label="Code of the day">
      <p class="label">On your phone, open</p>
      <p class="room-link">\(typed(place))</p>
      <p class="label">and type the code</p>
      <p class="room-code">\(session.code.description.split(separator: " ").map { "<span>\(String($0))</span> " as HTML })</p>
      <p class="hint">A link with the code in it, to send to somebody: \(link)</p>
      </section>

      """
  }

  /// As people type an address.
  private func typed(_ address: String) -> String {
    address.hasPrefix("https://") ? String(address.dropFirst("https://".count)) : address
  }

  private var links: HTML {
    let live: HTML =
      isLive
      ? "<a href=\"\(SiteAddress.session(session.id).path)\">Stop showing it anew</a>"
      : "<a href=\"\(SiteAddress.session(session.id).path)?live=1\">Show it anew every 15 seconds</a>"
    return """
      <p class="screen">\(isOpen ? "\(live) · " as HTML : HTML())<a href="\(SiteAddress.sessionTable(session.id).path)">\
      Download the list (CSV)</a></p>

      """
  }

  private var adding: HTML {
    """
    <h2 class="screen">Somebody without a phone</h2>
    <form method="post" action="\(SiteAddress.sessionPeople(session.id).path)">
    \(token.field)
    \(TextField(name: "who", label: "Name or email address", value: who, hint: "As your agency has it.", problem: problem).html)\
    <p class="actions"><button class="quiet">Put on the list</button></p>
    </form>
    """
  }
}
