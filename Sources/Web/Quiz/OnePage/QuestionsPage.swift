import Assessment
import HTTPTypes
import Rendering

/// Every question of an attempt on one page, to be answered in any order.
struct QuestionsPage: Page {
  /// The button's field that says where to go once all is saved.
  static let then = "then"
  static let review = "review"
  /// What a script sends to have one question saved: its position.
  static let only = "only"

  let overview: AttemptOverview
  let sheets: [AnswerSheet]
  /// What stands in the fields of each question.
  let filled: [Form]
  /// The mark of the answer that is kept to each.
  let kept: [String]
  /// By the question's place on the page, from 0.
  var faults: [Int: AnswerFault] = [:]
  let renderer: Renderer
  let token: FormToken
  var message: Message?

  var title: String {
    let name = "Quiz: \(overview.moduleTitle)"
    return faults.isEmpty ? name : "Please check: \(name)"
  }
  var section: SiteSection? { .learning }
  var status: HTTPResponse.Status { faults.isEmpty ? .ok : .unprocessableContent }
  var scripts: [SiteAsset] { [.quizScript] }

  static func anchor(_ position: Int) -> String { "question-\(position)" }

  var main: HTML {
    """
    \(Crumbs(("Learning", .home), (overview.moduleTitle, .module(overview.module)), ("Quiz", .quiz(overview.module))).html)\
    <h1>Quiz: \(overview.moduleTitle)</h1>
    \(message.html)\(problem)<nav aria-labelledby="overview">
    <p class="hint" id="overview">\(state)</p>
    \(overview.list(current: nil))</nav>
    <form method="post" action="\(SiteAddress.questions(overview.attempt).path)" \
    autocomplete="off" data-saves>
    \(token.field)
    \(sheets.indices.map(question))<p class="hidden" role="status" data-news></p>
    <div class="actions">
    <button class="quiet">Save</button>
    <button name="\(Self.then)" value="\(Self.review)">Save and review</button>
    </div>
    </form>
    """
  }

  private var state: String {
    "\(overview.answered) of \(overview.count) answered. You can change an answer until you hand in."
  }

  private func question(_ place: Int) -> HTML {
    let position = place + 1
    let group = GivenAnswers.group(place)
    let fields = QuestionFields(
      sheet: sheets[place], filled: filled[place], fault: faults[place], renderer: renderer,
      prefix: "q\(position)", group: group)
    return """
      <section class="card" aria-labelledby="\(Self.anchor(position))" data-question="\(position)">
      <h2 id="\(Self.anchor(position))">Question \(position) of \(overview.count)</h2>
      \(fields.html)<input type="hidden" name="\(group)\(GivenAnswers.kept)" value="\(kept[place])">
      <p data-state>\(standing(place))</p>
      </section>

      """
  }

  private func standing(_ place: Int) -> HTML {
    if faults[place] != nil { return StatusLabel.lapsed("Not saved yet") }
    return overview.isAnswered[place] ? StatusLabel.met("Saved") : StatusLabel.notStarted("Open")
  }

  /// What could not be saved, with the way to it.
  private var problem: HTML {
    guard !faults.isEmpty else { return HTML() }
    let links = faults.keys.sorted().map { place -> HTML in
      """
      <li><a href="#\(Self.anchor(place + 1))">Question \(place + 1)</a>: \
      \(faults[place]?.message ?? "")</li>

      """
    }
    return """
      <div class="message error" role="alert">
      <p>Not everything could be saved. What you filled in is still there; all other answers are kept.</p>
      <ul>
      \(links)</ul>
      </div>

      """
  }
}
