import Rendering

/// A labelled line to type in, with its hint and what is wrong with it tied to it.
struct TextField: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case text, email, search, date, currentPassword, newPassword
  }

  let name: String
  let label: String
  var kind: Kind = .text
  var value = ""
  var hint = ""
  var problem: String?
  var isRequired = true
  /// The last day that may be chosen, as year-month-day.
  var latest = ""

  var html: HTML {
    """
    <div class="field">
    <label for="\(name)">\(label)\(isRequired || kind == .search ? HTML() : optionalMark)</label>
    \(notes.lines)<input \(typeAttributes) id="\(name)" name="\(name)"\(valueAttribute)\
    \(isRequired ? HTML(markup: " required") : HTML())\(notes.attributes)>
    </div>

    """
  }

  private var optionalMark: HTML { " <small>(optional)</small>" }

  private var notes: FieldNotes { FieldNotes(name: name, hint: hint, problem: problem) }

  /// What was typed comes back with the page, but never a password.
  private var valueAttribute: HTML {
    switch kind {
    case .currentPassword, .newPassword: HTML()
    case .text, .email, .search, .date: value.isEmpty ? HTML() : " value=\"\(value)\""
    }
  }

  private var typeAttributes: HTML {
    switch kind {
    case .text: "type=\"text\" autocomplete=\"off\""
    case .email: "type=\"email\" autocomplete=\"username\""
    case .search: "type=\"search\""
    case .date: "type=\"date\"\(latest.isEmpty ? HTML() : " max=\"\(latest)\"")"
    case .currentPassword: "type=\"password\" autocomplete=\"current-password\""
    case .newPassword: "type=\"password\" autocomplete=\"new-password\""
    }
  }
}
