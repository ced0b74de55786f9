import CurriculumModel
import Records
import Rendering

/// The quizzes whose keys were corrected, and how many grades that would change.
struct RegradingsPage: Page {
  struct Line: Sendable, Hashable {
    let quiz: Quiz.ID
    let title: String
    let attempts: Int
  }

  let section: SiteSection?
  /// Those that people were asked with other keys; one that changes no grade included.
  let quizzes: [Line]

  let title = "Corrected keys"

  var main: HTML {
    """
    \(section.map { Crumbs(($0.title, $0.address)).html } ?? HTML())<h1>\(title)</h1>
    <p class="lead">When a release corrects the key of a question, grades that were given by the old \
    key can be looked at again.</p>
    <p>Nothing changes by itself. You see whom it concerns first; then you decide whether the old key \
    was wrong, or was right on its day.</p>
    \(list)
    """
  }

  private var list: HTML {
    guard !quizzes.isEmpty else {
      return "<p>No quiz was handed in under other keys than those of today.</p>\n"
    }
    let rows = quizzes.map { line -> HTML in
      let count =
        line.attempts == 0 ? "changes no grade" : counted(line.attempts, "grade", "grades")
      return """
        <li><a href="\(SiteAddress.regrading(line.quiz).path)">\(line.title)</a> \
        <span class="soft">\(count)</span></li>

        """
    }
    return "<ul class=\"rows\">\n\(rows)</ul>\n"
  }
}
