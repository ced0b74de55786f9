import Diagnostics
import Rendering

/// What is wrong at one place, as the terminal says it.
struct FindingBox {
  /// Its place in the edition's list.
  let number: Int
  let finding: PreviewFinding
  /// Where it stands among what it is about; `nil` where that is here.
  var page: SiteAddress?

  private var diagnostic: Diagnostic { finding.diagnostic }

  var html: HTML {
    let kind: HTML = diagnostic.severity == .error ? "error" : "warning"
    let word = diagnostic.severity == .error ? "Error" : "Warning"
    return """
      <div class="finding \(kind)" role="note" id="\(anchor)">
      <p class="label">\(word): \(diagnostic.message) <code>[\(diagnostic.id)]</code></p>
      <p class="hint"><code>\(Self.place(of: diagnostic.range))</code></p>
      \(excerpt)\(more)</div>

      """
  }

  private var excerpt: HTML {
    guard !finding.excerpt.isEmpty else { return HTML() }
    return "<pre tabindex=\"0\" aria-label=\"The line\">\(finding.excerpt)</pre>\n"
  }

  private var more: HTML {
    var lines: [HTML] = []
    if let reason = diagnostic.reason { lines.append("Why: \(reason)") }
    if !diagnostic.suggestions.isEmpty {
      lines.append("Did you mean \(diagnostic.suggestions.joined(separator: " or "))?")
    }
    lines += diagnostic.notes.map { note in
      "<code>\(Self.place(of: note.range))</code>: \(note.message)"
    }
    lines += diagnostic.fixIts.map { "To fix it: \($0.title)" }
    if let page { lines.append("<a href=\"\(page.path)#\(anchor)\">See it on its page</a>") }
    return lines.map { "<p>\($0)</p>\n" as HTML }.joined()
  }

  private var anchor: String { "finding-\(number)" }

  /// `Curriculum/modules/first.md:12:3`, as editors make a link of it.
  private static func place(of range: SourceRange) -> String {
    "\(range.file):\(range.start.line):\(range.start.column)"
  }
}
