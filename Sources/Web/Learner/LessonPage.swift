import CurriculumModel
import Rendering

/// A calm page to read, the same for everyone of an agency except in its slots.
struct LessonPage: Page {
  struct Neighbour {
    let title: String
    let address: SiteAddress
  }

  let module: Module.ID
  let moduleTitle: String
  /// 1...count.
  let position: Int
  let count: Int
  let title: String
  let heading: HTML
  let body: HTML
  let sources: HTML
  let definitions: HTML
  let previous: Neighbour?
  /// `nil` after the last lesson, for those who take no quiz.
  let next: Neighbour?
  /// `nil` for those of whom no reading is recorded.
  let readState: ReadState?

  var section: SiteSection? { readState == nil ? nil : .learning }

  var main: HTML {
    """
    \(Crumbs(.start(isLearner: readState != nil), (moduleTitle, .module(module))).html)<article class="prose">
    <p class="hint">Lesson \(position) of \(count)</p>
    <h1>\(heading)</h1>
    \(body)\(sources)</article>
    \(readState?.html ?? HTML())\(pager)\(definitions)
    """
  }

  private var pager: HTML {
    guard previous != nil || next != nil else { return HTML() }
    return """
      <nav class="pager" aria-label="Lessons">
      \(earlier)\(later)</nav>

      """
  }

  private var later: HTML {
    guard let next else { return HTML() }
    return """
      <a class="onward" href="\(next.address.path)">Next: \(next.title) <span aria-hidden="true">→</span></a>

      """
  }

  private var earlier: HTML {
    guard let previous else { return HTML() }
    return """
      <a href="\(previous.address.path)"><span aria-hidden="true">←</span> Previous: \
      \(previous.title)</a>

      """
  }
}

/// What stands under a lesson: whether it was read, and the way on.
struct ReadState {
  let lesson: Lesson.ID
  let isRead: Bool
  /// The hidden field of the form.
  let tokenField: HTML

  var html: HTML {
    guard isRead else {
      return """
        <form class="actions" method="post" action="\(SiteAddress.lessonRead(lesson).path)">
        \(tokenField)
        <button>Mark as read and continue</button>
        </form>

        """
    }
    return """
      <p class="actions">\(StatusLabel.met("You have read this lesson"))</p>

      """
  }
}
