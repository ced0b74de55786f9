import Rendering

/// A labelled box for several lines, with its hint and what is wrong with it tied to it.
struct TextAreaField: Sendable, Hashable {
  /// In characters: fewer than the store keeps, whatever the script.
  private static let longest = 1_000

  let name: String
  let label: String
  var value = ""
  var hint = ""
  var problem: String?
  var rows = 3
  var isRequired = false

  var html: HTML {
    """
    <div class="field">
    <label for="\(name)">\(label)\(isRequired ? HTML() : " <small>(optional)</small>")</label>
    \(hintLine)\(problemLine)<textarea id="\(name)" name="\(name)" rows="\(rows)" \
    maxlength="\(Self.longest)"\
    \(isRequired ? " required" : HTML())\(description)>
    \(value)</textarea>
    </div>

    """
  }

  private var hintLine: HTML {
    hint.isEmpty ? HTML() : "<p class=\"hint\" id=\"\(name)-hint\">\(hint)</p>\n"
  }

  private var problemLine: HTML {
    problem.map { "<p class=\"error\" id=\"\(name)-problem\">\($0)</p>\n" } ?? HTML()
  }

  private var description: HTML {
    let ids =
      (hint.isEmpty ? [] : ["\(name)-hint"]) + (problem == nil ? [] : ["\(name)-problem"])
    guard !ids.isEmpty else { return HTML() }
    let invalid: HTML = problem == nil ? HTML() : " aria-invalid=\"true\""
    return "\(invalid) aria-describedby=\"\(ids.joined(separator: " "))\""
  }
}
