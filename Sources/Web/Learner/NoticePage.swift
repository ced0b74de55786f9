import CurriculumModel
import Rendering

/// Stands before what may distress, until the learner chooses to go on. Later costs nothing.
struct NoticePage: Page {
  let module: Module.ID
  let moduleTitle: String
  /// The lesson that comes after; `nil` for the module's own page.
  let lesson: Lesson.ID?
  let notices: [HTML]
  let support: Frame.Support?
  let token: FormToken

  var title: String { "Before you read: \(moduleTitle)" }
  var section: SiteSection? { .learning }

  var main: HTML {
    """
    \(Crumbs(("Learning", .home), (moduleTitle, .module(module))).html)<h1>Before you read</h1>
    <div class="notice">
    \(notices.map { "<p>\($0)</p>\n" as HTML })\(supportLine)<p>You can stop at any point and come back. Your place is kept, and nobody is told.</p>
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
