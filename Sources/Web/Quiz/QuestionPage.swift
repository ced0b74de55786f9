import HTTPTypes
import Records
import Rendering

/// One question of an attempt.
struct QuestionPage: Page {
  let overview: AttemptOverview
  /// 1...overview.isAnswered.count.
  let position: Int
  let fields: QuestionFields
  let token: FormToken

  var title: String {
    let place = "Question \(position) of \(overview.count)"
    return isFaulty ? "Please check: \(place)" : place
  }
  var section: SiteSection? { .learning }
  var status: HTTPResponse.Status { isFaulty ? .unprocessableContent : .ok }

  private var isFaulty: Bool { fields.fault != nil }

  var main: HTML {
    """
    \(Crumbs(("Learning", .home), (overview.moduleTitle, .module(overview.module)), ("Quiz", .quiz(overview.module))).html)\
    <h1>Question \(position) of \(overview.count)</h1>
    <form method="post" action="\(SiteAddress.answer(overview.attempt, position).path)">
    \(token.field)
    \(fields.html)<div class="actions">
    <button>\(position < overview.count ? "Save and next" : "Save and review")</button>
    </div>
    </form>
    \(overview.html(current: position))
    """
  }
}
