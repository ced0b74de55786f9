import Assessment
import CurriculumModel
import HTTPTypes
import Records
import Rendering

/// One observation, with everything that was said about it.
struct ObservationPage: Page {
  let token: FormToken
  let observation: Observation
  /// Whose skill it was.
  let person: String
  let skillTitle: String
  let isOwn: Bool
  let mayCountersign: Bool
  let mayRevoke: Bool
  let problem: String?
  let message: Message?
  let section: SiteSection?

  var title: String { "\(skillTitle): \(observation.level.words.lowercased())" }

  var status: HTTPResponse.Status { problem == nil ? .ok : .unprocessableContent }

  private var back: Crumbs {
    isOwn
      ? Crumbs(("My record", .ownRecord)) : Crumbs((person, .person(observation.person)))
  }

  var main: HTML {
    """
    \(back.html)<h1>\(title)</h1>
    \(message.html)\(revoked)<dl class="facts">
    \(facts.map { "<dt>\($0.0)</dt><dd>\($0.1)</dd>\n" as HTML })</dl>
    \(replies)\(replyForm)\(actions)
    """
  }

  private var facts: [(String, HTML)] {
    var facts: [(String, HTML)] = [
      ("Who", HTML(escaping: person)),
      ("Seen by", HTML(escaping: observation.mark.author.name)),
      ("On", HTML(escaping: observation.seenOn.words)),
    ]
    if let place = observation.place { facts.append(("Where", HTML(escaping: place))) }
    if let note = observation.note { facts.append(("Note", HTML(escaping: note))) }
    if let reason = observation.reason {
      facts.append(("What had changed", HTML(escaping: reason)))
    }
    if let signed = observation.countersignature {
      facts.append(("Countersigned by", "\(signed.author.name), \(signed.dayWords)"))
    }
    facts.append(
      (
        "In the ledger",
        "entry \(observation.mark.sequence), written down on \(observation.mark.dayWords)"
      ))
    facts.append(("What was looked for", "release <code>\(observation.release.short)</code>"))
    return facts
  }

  private var revoked: HTML {
    guard let revocation = observation.revocation else { return HTML() }
    let text =
      "Taken back by \(revocation.mark.author.name) on \(revocation.mark.dayWords): \(revocation.reason)"
    return Message(kind: .warning, text: text).html
  }

  private var replies: HTML {
    guard !observation.replies.isEmpty else { return HTML() }
    let items = observation.replies.map { reply -> HTML in
      """
      <blockquote><p>\(reply.text)</p>
      <p class="hint">\(person), \(reply.recorded.day?.words ?? "") (ledger entry \(reply.sequence))</p>
      </blockquote>

      """
    }
    return "<h2>\(isOwn ? "Your reply" : "Reply")</h2>\n\(items)"
  }

  private var replyForm: HTML {
    guard isOwn else { return HTML() }
    return """
      <form method="post" action="\(SiteAddress.observationReply(observation.id).path)">
      \(token.field)
      \(TextAreaField(name: "text", label: "Reply", hint: "It stays beside the observation. Whoever sees your record sees it.", problem: problem, isRequired: true).html)\
      <p class="actions"><button>Add your reply</button></p>
      </form>

      """
  }

  private var actions: HTML {
    let sign: HTML =
      mayCountersign
      ? """
      <form method="post" action="\(SiteAddress.countersignature(observation.id).path)">
      \(token.field)
      <p class="hint">Countersign if you stand behind this, too: you saw it yourself, or went through it \
      with \(observation.mark.author.name). Your name then stands beside theirs, and \(person) sees it.</p>
      <button>Countersign</button>
      </form>

      """ : HTML()
    let revoke: HTML =
      mayRevoke
      ? """
      <a class="button quiet" href="\(SiteAddress.revocation(observation.mark.sequence).path)">Take it back</a>

      """ : HTML()
    guard mayCountersign || mayRevoke else { return HTML() }
    return "<div class=\"actions\">\n\(sign)\(revoke)</div>\n"
  }
}
