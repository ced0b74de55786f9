import HTTPTypes
import Records
import Rendering

/// The form once more where it may tell who a real child is: what was typed, to be changed, beside
/// the passages that are asked about. Everything else that the form held goes along.
struct QuestionedTextPage: Page {
  let text: QuestionedText
  let token: FormToken

  init(_ text: QuestionedText, token: FormToken) {
    self.text = text
    self.token = token
  }

  let title = "Is this about a real person?"
  let status = HTTPResponse.Status.unprocessableContent

  var main: HTML {
    """
    <h1>\(title)</h1>
    \(Message(kind: .warning, text: "Nothing is saved yet. What you wrote is still here.").html)\
    <p>Some of it could tell who a young person is:</p>
    <ul>
    \(text.fields.flatMap(\.passages).map(line))</ul>
    <p>Training needs no names. Please write initials or a made-up name instead, and leave out days of \
    birth, numbers and addresses: “M., 15, from another county” says enough.</p>
    <form method="post" action="\(text.path)"\(encoding)>
    \(token.field)
    \(text.fields.enumerated().map(field))\(text.files.map(file))<div class="actions">
    <button>Save what I have changed</button>\(aboutNobody)
    </div>
    \(refusal)\
    </form>
    \(leaving)
    """
  }

  private var aboutNobody: HTML {
    guard text.rule == .ask else { return HTML() }
    return """

      <button class="quiet" name="\(TextReader.answer)" value="\(TextReader.nobody)">This is not about a \
      real person: save it</button>
      """
  }

  private var refusal: HTML {
    guard text.rule == .refuse else { return HTML() }
    return """
      <p class="hint">Your agency does not let such a text be saved, also where it is about nobody. Please \
      write it another way.</p>

      """
  }

  private func line(_ passage: IdentifyingPassage) -> HTML {
    "<li>“\(passage.text)” looks like \(passage.kind.words)</li>\n"
  }

  private var encoding: HTML {
    text.files.isEmpty ? HTML() : " enctype=\"multipart/form-data\""
  }

  private func field(_ place: Int, _ field: QuestionedText.Field) -> HTML {
    guard !field.passages.isEmpty else {
      return "<input type=\"hidden\" name=\"\(field.name)\" value=\"\(field.text)\">\n"
    }
    return TextAreaField(
      name: field.name, label: Self.label(of: field.name), value: field.text,
      rows: field.text.utf8.count > 200 ? 8 : 3, isRequired: true, longest: 4_000
    ).html
  }

  private func file(_ name: String) -> HTML {
    """
    <div class="field">
    <label for="\(name)">The file, once more <small>(if there was one)</small></label>
    <input type="file" id="\(name)" name="\(name)">
    </div>

    """
  }

  /// The page that the form was on.
  private var leaving: HTML {
    let back = ReturnAddress(asked: text.path)?.path ?? SiteAddress.home.path
    return "<p><a href=\"\(back)\">Leave it: nothing is saved</a></p>"
  }

  private static func label(of name: String) -> String {
    let parts = name.split(separator: "-", maxSplits: 1)
    if parts.count == 2, let question = Int(parts[0]) {
      return "Your answer to question \(question)"
    }
    return switch name.prefix(while: { $0 != "." }) {
    case "reason": "Reason"
    case "note": "Note"
    case "place": "Where"
    case "document": "Document"
    case "name", "title": "Name"
    default: "What you wrote"
    }
  }
}
