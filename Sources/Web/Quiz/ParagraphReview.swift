import Assessment
import CurriculumModel
import Records
import Rendering

/// A paragraph after it was handed in: what was written, row by row what the supervisor found, and
/// what the supervisor says.
struct ParagraphReview {
  let rubric: [[Inline]]
  /// Empty where nothing was written, or once it was erased.
  let text: String
  /// `nil` as long as nobody has marked it.
  let marking: ParagraphMarking?
  let renderer: Renderer

  var html: HTML { written + rows + note }

  private var written: HTML {
    guard !text.isEmpty else { return HTML() }
    return """
      <p class="label">What was written</p>
      <div class="written feedback">\(text)</div>

      """
  }

  private var rows: HTML {
    let shown = marking?.mark.rows ?? []
    let items = rubric.enumerated().map { row, content -> HTML in
      let label: HTML =
        row < shown.count
        ? " " + (shown[row] ? StatusLabel.right("Shows") : StatusLabel.wrong("Does not show yet"))
        : HTML()
      return "<li>\(renderer.html(content))\(label)</li>\n"
    }
    return "<p class=\"label\">What your supervisor looks for</p>\n<ul>\n\(items)</ul>\n"
  }

  private var note: HTML {
    guard let marking, !marking.note.isEmpty else { return HTML() }
    return """
      <p class="label">From your supervisor</p>
      <div class="written feedback">\(marking.note)</div>

      """
  }
}
