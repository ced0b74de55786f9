import Rendering

/// A choice of one from a list that drops down.
struct SelectField: Sendable, Hashable {
  struct Choice: Sendable, Hashable {
    let value: String
    let label: String
  }

  let name: String
  let label: String
  let choices: [Choice]
  var selected = ""
  var hint = ""

  var html: HTML {
    let options = choices.map { choice -> HTML in
      let mark: HTML = choice.value == selected ? " selected" : ""
      return "<option value=\"\(choice.value)\"\(mark)>\(choice.label)</option>\n"
    }
    let notes = FieldNotes(name: name, hint: hint)
    return """
      <div class="field">
      <label for="\(name)">\(label)</label>
      \(notes.lines)<select id="\(name)" name="\(name)"\(notes.attributes)>
      \(options)</select>
      </div>

      """
  }
}

/// Boxes of which any may be ticked.
struct CheckboxField: Sendable, Hashable {
  let name: String
  let label: String
  let choices: [SelectField.Choice]
  var selected: Set<String> = []

  var html: HTML {
    let boxes = choices.map { choice -> HTML in
      let mark: HTML = selected.contains(choice.value) ? " checked" : ""
      return """
        <li><label><input type="checkbox" name="\(name)" value="\(choice.value)"\(mark)> \
        \(choice.label)</label></li>

        """
    }
    return """
      <fieldset class="field">
      <legend>\(label)</legend>
      <ul class="options">
      \(boxes)</ul>
      </fieldset>

      """
  }
}
