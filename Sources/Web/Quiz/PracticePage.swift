import CurriculumModel
import HTTPTypes
import Rendering

/// The question, and once it was answered what is right and why.
struct PracticePage: Page {
  let card: PracticeCard
  let lesson: Lesson.ID
  let lessonTitle: String
  /// Whether a quiz that the learner has begun asks the question: then its key can wait.
  let isBeingAsked: Bool
  /// `nil` until something was answered.
  let review: AnswerReview?

  init(
    question: Question, lesson: Lesson.ID, lessonTitle: String, form: Form, isBeingAsked: Bool,
    renderer: Renderer
  ) {
    self.isBeingAsked = isBeingAsked
    self.lesson = lesson
    self.lessonTitle = lessonTitle
    var card = PracticeCard(question: question, renderer: renderer, filled: form)
    var review: AnswerReview?
    do {
      review = try card.sheet.answer(in: form).map {
        AnswerReview($0, to: question, renderer: renderer)
      }
    } catch {
      card.fault = error
    }
    self.card = card
    self.review = review
  }

  var title: String { "Check yourself: \(lessonTitle)" }
  var section: SiteSection? { .learning }
  var status: HTTPResponse.Status { card.fault == nil ? .ok : .unprocessableContent }

  var main: HTML {
    """
    \(Crumbs(("Learning", .home), (lessonTitle, .lesson(lesson))).html)<h1>Check yourself</h1>
    \(outcome)\(card.html)
    """
  }

  private var outcome: HTML {
    guard let review else { return HTML() }
    guard !isBeingAsked else {
      return Message(
        kind: .warning,
        text: "This question is in the quiz that you have begun. Hand the quiz in first: then you "
          + "see the reasons there, and here."
      ).html
    }
    let explanation = card.renderer.html(card.question.explanation)
    return """
      <section aria-labelledby="outcome">
      <h2 id="outcome">\(review.verdict.label)</h2>
      <ul class="parts">
      \(review.parts.map(\.html))</ul>
      <div class="prose">
      \(explanation)</div>
      <p class="actions"><a class="button" href="\(SiteAddress.lesson(lesson).path)">Back to the lesson</a></p>
      </section>

      """
  }
}
