import CurriculumModel
import HTTPTypes
import Records
import Rendering

/// One paragraph to mark: the case, what the person wrote, and the rows to go through.
struct MarkingPage: Page {
  let token: FormToken
  let address: SiteAddress
  let learner: String
  let quiz: String
  let question: HTML
  let stem: HTML
  let text: String
  let rubric: [HTML]
  let filled: MarkingForm
  /// Whether what is missing is to be said.
  let isRefused: Bool

  var title: String { isRefused ? "Please check: \(heading)" : heading }
  let section: SiteSection? = .supervision
  var status: HTTPResponse.Status { isRefused ? .unprocessableContent : .ok }

  private var heading: String { "What \(learner) wrote" }

  var main: HTML {
    """
    \(Crumbs(("Teams", .supervision), ("Answers to read", .markings)).html)<h1>\(heading)</h1>
    <p class="soft">\(quiz)</p>
    <section class="card" aria-labelledby="case">
    <h2 id="case">\(question)</h2>
    <div class="prose">
    \(stem)</div>
    </section>
    <h2>The answer</h2>
    <div class="written feedback">\(text)</div>
    <form method="post" action="\(address.path)">
    \(token.field)
    <h2>What it shows</h2>
    \(rubric.enumerated().map(row))\(noteField)<div class="actions">
    <button>Save and tell \(learner)</button>
    </div>
    <p class="hint">Once saved, it stays. \(learner) sees each row and your note, and the result of
    the quiz.</p>
    </form>
    """
  }

  private func row(_ index: Int, _ content: HTML) -> HTML {
    let name = MarkingForm.row(index)
    let isOpen = isRefused && filled.rows[index] == nil
    let problem: HTML =
      isOpen
      ? "<p class=\"error\" id=\"\(name)-problem\">Please say whether the answer shows this.</p>\n"
      : HTML()
    let tie: HTML =
      isOpen ? " aria-invalid=\"true\" aria-describedby=\"\(name)-problem\"" : HTML()
    func choice(_ value: String, _ label: String, _ isShown: Bool) -> HTML {
      let mark: HTML = filled.rows[index] == isShown ? " checked" : ""
      return """
        <li><label><input type="radio" name="\(name)" value="\(value)" required\(mark)\(tie)>\
        <span>\(label)</span></label></li>

        """
    }
    return """
      <fieldset>
      <legend>\(content)</legend>
      \(problem)<ul class="options">
      \(choice(MarkingForm.shown, "Shows", true))\
      \(choice(MarkingForm.notShown, "Does not show yet", false))</ul>
      </fieldset>

      """
  }

  private var noteField: HTML {
    let name = MarkingForm.note
    let isFaulty = filled.isNoteTooLong
    let problem: HTML =
      isFaulty
      ? """
      <p class="error" id="\(name)-problem">Please use at most \
      \("\(MarkingForm.longestNote)") characters.</p>

      """ : HTML()
    let tie: HTML =
      isFaulty
      ? " aria-invalid=\"true\" aria-describedby=\"\(name)-hint \(name)-problem\""
      : " aria-describedby=\"\(name)-hint\""
    return """
      <div class="field"><label for="\(name)">A note to \(learner) <small>(optional)</small></label>
      <p class="hint" id="\(name)-hint">What was good, and what to try the next time. Write nothing \
      here about a real child.</p>
      \(problem)<textarea id="\(name)" name="\(name)" rows="5"\(tie)>\(filled.note)</textarea></div>

      """
  }
}
