import Records
import Rendering

/// An answer that came when its form was no longer good: signed out in between, or signed in anew.
/// It travels on in hidden fields until the learner saves it, so that nothing typed is lost.
struct UnsavedAnswer: Sendable, Hashable {
  let attempt: AttemptID
  /// `nil` where the form held all questions of the attempt.
  let position: Int?
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
    guard let route = [SiteRoute.answer, .question, .questions].first(where: { $0.matches(path) })
    else { return nil }
    let values = route.values(in: path)
    guard let attempt = values.first.flatMap({ AttemptID($0) }) else { return nil }
    position = values.dropFirst().first.flatMap { Int($0) }
    guard route == .questions || position != nil else { return nil }
    self.attempt = attempt
    self.fields = fields
  }

  /// Where it is asked.
  var question: SiteAddress { position.map { .question(attempt, $0) } ?? .questions(attempt) }

  private var target: SiteAddress { position.map { .answer(attempt, $0) } ?? .questions(attempt) }

  /// In a form that is not the question's own.
  var fieldsForLater: HTML { Self.hidden(fields, prefix: Self.prefix) }

  /// Sends the answer, now in a form that is good.
  func form(_ token: FormToken) -> HTML {
    """
    <form class="actions" method="post" action="\(target.path)">
    \(token.field)
    \(Self.hidden(fields, prefix: ""))<button>\(position == nil ? "Save the answers" : "Save the answer and go on")</button>
    <a class="button quiet" href="\(question.path)">\(position == nil ? "Look at the questions" : "Look at the question")</a>
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
