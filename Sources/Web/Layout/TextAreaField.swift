import Rendering

/// A labelled box for several lines, with its hint and what is wrong with it tied to it.
struct TextAreaField: Sendable, Hashable {
  let name: String
  let label: String
  var value = ""
  var hint = ""
  var problem: String?
  var rows = 3
  var isRequired = false
  /// In characters: fewer than the store keeps, whatever the script.
  var longest = 1_000

  var html: HTML {
    """
    <div class="field">
    <label for="\(name)">\(label)\(isRequired ? HTML() : " <small>(optional)</small>")</label>
    \(notes.lines)<textarea id="\(name)" name="\(name)" rows="\(rows)" \
    maxlength="\(longest)"\
    \(isRequired ? " required" : HTML())\(notes.attributes)>
    \(value)</textarea>
    </div>

    """
  }

  private var notes: FieldNotes { FieldNotes(name: name, hint: hint, problem: problem) }
}
