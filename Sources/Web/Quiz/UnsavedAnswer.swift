import Records
import Rendering

/// An answer that came when its form was no longer good: signed out in between, or signed in anew.
/// It travels on in hidden fields until the learner saves it, so that nothing typed is lost.
struct UnsavedAnswer: Sendable, Hashable {
  let attempt: AttemptID
  let position: Int
  /// As the question's form had them.
  let fields: [Form.Field]

  private static let prefix = "unsaved."

  /// `nil` where the path is none that answers are sent to.
  init?(of form: Form, sentTo path: String) {
    self.init(path, fields: form.fields.filter { $0.name != FormToken.fieldName })
  }

  /// What `fieldsForLater` carried; `question` is the page to return to.
  init?(carriedIn form: Form, to question: ReturnAddress?) {
    let carried = form.fields.filter { $0.name.hasPrefix(Self.prefix) }.map {
      Form.Field(name: String($0.name.dropFirst(Self.prefix.count)), text: $0.text)
    }
    guard let question, !carried.isEmpty else { return nil }
    self.init(question.path, fields: carried)
  }

  private init?(_ path: String, fields: [Form.Field]) {
    let route = [SiteRoute.answer, .question].first { $0.matches(path) }
    guard let values = route?.values(in: path), values.count == 2,
      let attempt = AttemptID(values[0]), let position = Int(values[1])
    else { return nil }
    self.attempt = attempt
    self.position = position
    self.fields = fields
  }

  var question: SiteAddress { .question(attempt, position) }

  /// In a form that is not the question's own.
  var fieldsForLater: HTML { Self.hidden(fields, prefix: Self.prefix) }

  /// Sends the answer, now in a form that is good.
  func form(_ token: FormToken) -> HTML {
    """
    <form class="actions" method="post" action="\(SiteAddress.answer(attempt, position).path)">
    \(token.field)
    \(Self.hidden(fields, prefix: ""))<button>Save the answer and go on</button>
    <a class="button quiet" href="\(question.path)">Look at the question</a>
    </form>

    """
  }

  private static func hidden(_ fields: [Form.Field], prefix: String) -> HTML {
    let inputs = fields.map { field -> HTML in
      "<input type=\"hidden\" name=\"\(prefix + field.name)\" value=\"\(field.text)\">\n"
    }
    return "\(inputs)"
  }
}
