import Assessment
import CurriculumModel
import Rendering

/// That something is to be asked again: the module that has waited longest.
struct FollowUpCard: Hashable {
  let title: String
  let quiz: Quiz.ID
  /// How many others wait.
  let others: Int

  init?(_ due: [DueFollowUp], in index: CurriculumIndex, renderer: Renderer) {
    guard let first = due.first else { return nil }
    let module = index.quizzes[first.quiz].flatMap { index.modules[$0.module] }
    title = module.map { renderer.plainText($0.title) } ?? first.quiz.rawValue
    quiz = first.quiz
    others = due.count - 1
  }

  var html: HTML {
    let more = others == 0 ? "" : " \(others) more \(others == 1 ? "waits" : "wait") after it."
    return """
      <section class="card" aria-labelledby="follow-up">
      <h2 id="follow-up">Do you still know?</h2>
      <p>A few questions on “\(title)”, less than two minutes.\(more)</p>
      <p><a class="button quiet" href="\(SiteAddress.followUp(quiz).path)">Answer them</a></p>
      </section>

      """
  }
}
