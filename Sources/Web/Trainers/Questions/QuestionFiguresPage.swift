import Assessment
import CurriculumModel
import Rendering

/// The quizzes, and how many people have sat each.
struct QuestionFiguresPage: Page {
  struct Line: Sendable, Hashable {
    let quiz: Quiz.ID
    let title: String
    let questions: Int
    let people: Int
  }

  let quizzes: [Line]

  let title = "Which questions work"
  let section: SiteSection? = .training

  var main: HTML {
    """
    \(Crumbs(("Curriculum", .training)).html)<h1>\(title)</h1>
    <p class="lead">How hard each question is, and whether it tells those who know from those who \
    do not.</p>
    <p>From everybody's first attempt, in every agency; nobody is named. A question is counted from \
    \(MeasuringLimits.peopleForShares) people on.</p>
    <ul class="rows">
    \(quizzes.map(row))</ul>
    """
  }

  private func row(_ line: Line) -> HTML {
    let people = line.people == 1 ? "1 person has" : "\(line.people) people have"
    let name: HTML =
      line.people == 0
      ? "\(line.title)" : "<a href=\"\(SiteAddress.quizFigures(line.quiz).path)\">\(line.title)</a>"
    return """
      <li><span>\(name)
      <br><span class="hint">\(line.questions) questions. \
      \(line.people == 0 ? "Nobody has" : people) sat it.</span></span></li>

      """
  }
}
