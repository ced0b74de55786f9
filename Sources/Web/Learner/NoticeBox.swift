import CurriculumModel
import Rendering

/// Says what may distress, with whom to talk to, and lets the learner choose. Later costs nothing.
struct NoticeBox {
  let module: Module.ID
  /// The lesson that comes after; `nil` for the first one that is not read.
  let lesson: Lesson.ID?
  let notices: [HTML]
  let support: Frame.Support?
  let token: FormToken

  var html: HTML {
    """
    <div class="notice">
    <h2>Before you read</h2>
    \(notices.map { "<p>\($0)</p>\n" as HTML })\(supportLine)\
    <p>You can stop at any point and come back. Your place is kept, and nobody is told.</p>
    <form class="actions" method="post" action="\(SiteAddress.notice(module).path)">
    \(token.field)
    \(lessonField)<button>Continue</button>
    <a class="button quiet" href="\(SiteAddress.home.path)">Later</a>
    </form>
    </div>

    """
  }

  private var supportLine: HTML {
    guard let support else { return HTML() }
    return "<p>For someone to talk to: \(support.line)</p>\n"
  }

  private var lessonField: HTML {
    guard let lesson else { return HTML() }
    return "<input type=\"hidden\" name=\"lesson\" value=\"\(lesson.rawValue)\">\n"
  }
}
