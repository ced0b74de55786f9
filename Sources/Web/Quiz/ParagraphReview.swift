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
  /// Every mark up to the one that stands, in the order of the record.
  var history: [ParagraphMarking] = []
  /// Where it can be marked again, by somebody who may.
  var again: SiteAddress?
  let renderer: Renderer

  var html: HTML { written + rows + notes + correction + way }

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
    return "<p class=\"label\">What is looked for</p>\n<ul>\n\(items)</ul>\n"
  }

  /// What the markers wrote, both where there were two; of one that was marked again, what was
  /// written since.
  private var notes: HTML {
    guard marking != nil else { return HTML() }
    let since = history.lastIndex { $0.step == .corrected } ?? history.startIndex
    let texts = history[since...].map(\.note).filter { !$0.isEmpty }
    guard !texts.isEmpty else { return HTML() }
    let label =
      texts.count == 1 ? "From the supervisor" : "From those who marked it"
    let items = texts.map { "<div class=\"written feedback\">\($0)</div>\n" as HTML }
    return "<p class=\"label\">\(label)</p>\n\(items)"
  }

  /// That it was marked again, why, and what was found before.
  private var correction: HTML {
    guard let marking, marking.step == .corrected,
      let before = history.dropLast().last(where: \.stands)
    else { return HTML() }
    let rows = zip(rubric, before.mark.rows).map { content, isShown -> HTML in
      "<li>\(renderer.html(content)): \(isShown ? "Shows" : "Does not show yet")</li>\n"
    }
    let reason: HTML =
      marking.reason.isEmpty ? "" : "<div class=\"written feedback\">\(marking.reason)</div>\n"
    return """
      <div class="message warning">
      <p>Marked again on \(marking.marked.day?.words ?? ""). This counts instead of what was marked \
      on \(before.marked.day?.words ?? "").</p>
      \(reason)<details><summary>What was found before</summary>
      <ul>
      \(rows)</ul>
      </details>
      </div>

      """
  }

  private var way: HTML {
    guard let again, marking != nil else { return HTML() }
    return "<p><a href=\"\(again.path)\">Mark it again</a></p>\n"
  }
}
