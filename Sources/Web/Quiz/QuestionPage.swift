import Assessment
import HTTPTypes
import Records
import Rendering

/// One question of an attempt.
struct QuestionPage: Page {
  /// What stands on the page to answer with.
  enum Asked {
    case fields(QuestionFields)
    case scene(SceneFields)
    /// Given before, and standing: with the reasons.
    case answered(QuestionResult)
  }

  let overview: AttemptOverview
  /// 1...overview.isAnswered.count.
  let position: Int
  let asked: Asked
  /// Whether the answer stands once it is given, and the reasons come with it.
  var tellsWhy = false
  let token: FormToken
  /// Something that came between, as a choice in another window.
  var message: Message?

  var title: String {
    var place = "Question \(position) of \(overview.count)"
    if case .scene(let scene) = asked { place += ", scene \(scene.walk.steps.count + 1)" }
    return isFaulty ? "Please check: \(place)" : place
  }
  var section: SiteSection? { .learning }
  var status: HTTPResponse.Status {
    isFaulty ? .unprocessableContent : message == nil ? .ok : .conflict
  }

  private var isFaulty: Bool {
    switch asked {
    case .fields(let fields): fields.fault != nil
    case .scene(let scene): scene.fault != nil
    case .answered: false
    }
  }

  var main: HTML {
    """
    \(Crumbs(("Learning", .home), (overview.moduleTitle, .module(overview.module)), ("Quiz", .quiz(overview.module))).html)\
    <h1>Question \(position) of \(overview.count)</h1>
    \(message.html)\(body)
    \(overview.html(current: position))
    """
  }

  private var isLast: Bool { position == overview.count }

  private var body: HTML {
    switch asked {
    case .fields(let fields):
      if tellsWhy {
        form(fields.html + Self.standing, button: "Give this answer")
      } else {
        form(fields.html, button: isLast ? "Save and review" : "Save and next")
      }
    case .answered(let result): "<h2>Your answer and the reasons</h2>\n" + result.html + onward
    case .scene(let scene) where scene.walk.isOver: scene.html + onward
    case .scene(let scene):
      form(
        """
        <input type="hidden" name="\(ScenarioSheet.step)" value="\("\(scene.walk.steps.count)")">
        \(scene.html)
        """, button: "Do this")
    }
  }

  private static let standing: HTML = """
    <p class="hint">An answer stands once you give it. You then see why it is right or not.</p>

    """

  private func form(_ content: HTML, button: String) -> HTML {
    """
    <form method="post" action="\(SiteAddress.answer(overview.attempt, position).path)">
    \(token.field)
    \(content)<div class="actions">
    <button>\(button)</button>
    </div>
    </form>
    """
  }

  private var onward: HTML {
    let address: SiteAddress =
      isLast ? .attempt(overview.attempt) : .question(overview.attempt, position + 1)
    return """
      <p class="actions"><a class="button" href="\(address.path)">\
      \(isLast ? "Go on to the review" : "Go on to the next question")</a></p>
      """
  }
}
