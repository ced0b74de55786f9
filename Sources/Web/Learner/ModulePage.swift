import CurriculumModel
import Rendering

/// What a module holds, how far the learner is, and what stands before it.
struct ModulePage: Page {
  struct LessonRow: Hashable {
    let title: HTML
    let address: SiteAddress
    /// `nil` for those of whom no reading is recorded.
    let isRead: Bool?
  }

  /// What to do now.
  struct Onward: Hashable {
    let label: String
    let address: SiteAddress
  }

  /// A notice that the learner has not gone past yet.
  struct OpenNotice {
    let text: HTML
    let support: Frame.Support?
    let token: FormToken
  }

  let module: Module.ID
  let title: String
  let competency: HTML?
  let introduction: HTML
  let sources: HTML
  let openNotice: OpenNotice?
  /// A notice that was read stays readable.
  let readNotice: HTML?
  let lessons: [LessonRow]
  /// `nil` for those who take no quiz.
  let quizLabel: HTML?
  let onward: Onward

  private var isLearner: Bool { quizLabel != nil }
  var section: SiteSection? { isLearner ? .learning : nil }

  var main: HTML {
    """
    \(Crumbs(.start(isLearner: isLearner)).html)<h1>\(title)</h1>
    \(competencyLine)\(readNoticeLine)<div class="prose">
    \(introduction)\(sources)</div>
    \(beginning)<h2>Lessons</h2>
    <ol class="rows">
    \(lessons.map(row))</ol>
    \(quiz)
    """
  }

  private var quiz: HTML {
    guard let quizLabel else { return HTML() }
    return """
      <h2>Quiz</h2>
      <ul class="rows">
      <li><a href="\(SiteAddress.quiz(module).path)">Quiz of this module</a> \(quizLabel)</li>
      </ul>
      """
  }

  private var competencyLine: HTML {
    guard let competency else { return HTML() }
    return "<p class=\"hint\">Competency: \(competency)</p>\n"
  }

  private var readNoticeLine: HTML {
    guard let readNotice else { return HTML() }
    return "<p class=\"hint\">\(readNotice)</p>\n"
  }

  private var beginning: HTML {
    if let openNotice {
      return NoticeBox(
        module: module, lesson: nil, notices: [openNotice.text], support: openNotice.support,
        token: openNotice.token
      ).html
    }
    return """
      <p class="actions"><a class="button" href="\(onward.address.path)">\(onward.label)</a></p>

      """
  }

  private func row(_ lesson: LessonRow) -> HTML {
    """
    <li><a href="\(lesson.address.path)">\(lesson.title)</a> \
    \(lesson.isRead.map(Self.label) ?? HTML())</li>

    """
  }

  private static func label(isRead: Bool) -> HTML {
    "\(isRead ? StatusLabel.met("Read") : StatusLabel.notStarted("Not read yet"))"
  }
}
