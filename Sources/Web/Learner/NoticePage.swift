import CurriculumModel
import Rendering

/// Stands before a lesson that may distress, until the learner chooses to go on.
struct NoticePage: Page {
  let moduleTitle: String
  let lessonTitle: String
  let box: NoticeBox

  var title: String { lessonTitle }
  var section: SiteSection? { .learning }

  var main: HTML {
    """
    \(Crumbs(("Learning", .home), (moduleTitle, .module(box.module))).html)<h1>\(lessonTitle)</h1>
    \(box.html)
    """
  }
}
