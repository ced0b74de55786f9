import Assessment
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
  let turn: MarkingTurn
  /// Whether the question asks for two markers.
  let isMarkedTwice: Bool
  /// What was found before, as far as this marker may know it: by the two who differ, or by whoever
  /// marked it.
  let earlier: [ParagraphMarking]
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
    \(explanation)\(rubric.enumerated().map(row))\(reasonField)\(noteField)<div class="actions">
    <button>\(turn.button(telling: learner, ofTwo: isMarkedTwice))</button>
    </div>
    <p class="hint">\(turn.consequence(for: learner, ofTwo: isMarkedTwice))</p>
    </form>
    """
  }

  private var explanation: HTML {
    let notes = earlier.filter { !$0.note.isEmpty }.map { marking -> HTML in
      "<div class=\"written feedback\">\(marking.note)</div>\n"
    }
    let said: HTML = notes.isEmpty ? "" : "<p class=\"label\">Written before</p>\n\(notes)"
    return turn.explanation.map { "<p>\($0)</p>\n" + said } ?? said
  }

  private var reasonField: HTML {
    guard turn == .again else { return HTML() }
    let isMissing = isRefused && filled.reason.isEmpty
    return TextAreaField(
      name: MarkingForm.reason, label: "Why you mark it again", value: filled.reason,
      hint: "\(learner) reads it. What was marked before stays in the record.",
      problem: isMissing
        ? "Please say why."
        : filled.isReasonTooLong
          ? "Please use at most \(MarkingForm.longestNote) characters." : nil,
      isRequired: true
    ).html
  }

  /// What was found of a row before, where this marker may know it.
  private func known(_ index: Int) -> HTML {
    guard turn == .settle || turn == .again else { return HTML() }
    let found = earlier.compactMap { $0.mark.rows.count > index ? $0.mark.rows[index] : nil }
    guard let first = found.first else { return HTML() }
    let word = first ? "Shows" : "Does not show yet"
    if turn == .again { return "<p class=\"hint\">Marked before: \(word).</p>\n" }
    return found.allSatisfy { $0 == first }
      ? "<p class=\"hint\">Both found: \(word). That stays.</p>\n"
      : "<p class=\"hint\">One found that it shows this, the other that it does not yet.</p>\n"
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
      \(known(index))\(problem)<ul class="options">
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
