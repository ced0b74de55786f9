import HTTPTypes
import Rendering

/// A text that is longer than the records take: what was typed, to be shortened. Everything else
/// that the form held goes along.
struct LongTextPage: Page {
  let text: LongText
  let token: FormToken

  let title = "This text is too long"
  let status = HTTPResponse.Status.unprocessableContent

  var main: HTML {
    """
    <h1>\(title)</h1>
    \(Message(kind: .warning, text: "Nothing is saved yet. What you wrote is still here.").html)\
    <p>A text has room for \(LongText.longest) characters of plain English, some 600 words. Please \
    shorten it.</p>
    <form method="post" action="\(text.path)">
    \(token.field)
    \(text.form.fields.filter { $0.name != FormToken.fieldName }.map(field))\
    <p class="actions"><button>Save it as it stands above now</button></p>
    </form>
    <p><a href="\(back)">Leave it: nothing is saved</a></p>
    """
  }

  private var back: String {
    ReturnAddress(asked: text.path)?.path ?? SiteAddress.home.path
  }

  private func field(_ field: Form.Field) -> HTML {
    guard field.text.utf8.count > LongText.longest else {
      return "<input type=\"hidden\" name=\"\(field.name)\" value=\"\(field.text)\">\n"
    }
    return TextAreaField(
      name: field.name, label: "What you wrote", value: field.text, rows: 12, isRequired: true,
      longest: LongText.longest
    ).html
  }
}

/// A form with a text that the records have no room for.
struct LongText: Error {
  /// In bytes, as the records count.
  static let longest = 4_000

  /// Where the form was sent.
  let path: String
  let form: Form

  /// `nil` where nothing of the form is that long, so that there is nothing to shorten here.
  init?(_ form: Form, sentTo path: String) {
    guard form.files.isEmpty, form.fields.contains(where: { $0.text.utf8.count > Self.longest })
    else { return nil }
    self.path = path
    self.form = form
  }
}
