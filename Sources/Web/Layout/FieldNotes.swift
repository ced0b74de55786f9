import Rendering

/// What stands with a field: its hint and what is wrong with it, and the attributes that tie them to
/// the field for those who hear the page.
///
/// A field that is wrong asks for the focus, so that a page that came back opens where something is to
/// be done, with and without JavaScript. Of several the browser takes the first.
struct FieldNotes: Sendable, Hashable {
  let name: String
  var hint = ""
  var problem: String?

  /// The paragraphs, which belong between the label and the field.
  var lines: HTML {
    let hintLine: HTML =
      hint.isEmpty ? HTML() : "<p class=\"hint\" id=\"\(name)-hint\">\(hint)</p>\n"
    let problemLine: HTML =
      problem.map { "<p class=\"error\" id=\"\(name)-problem\">\($0)</p>\n" } ?? HTML()
    return "\(hintLine)\(problemLine)"
  }

  /// With a space before them if there are any.
  var attributes: HTML {
    let ids =
      (hint.isEmpty ? [] : ["\(name)-hint"]) + (problem == nil ? [] : ["\(name)-problem"])
    guard !ids.isEmpty else { return HTML() }
    let invalid: HTML = problem == nil ? HTML() : " aria-invalid=\"true\" autofocus"
    return "\(invalid) aria-describedby=\"\(ids.joined(separator: " "))\""
  }
}
