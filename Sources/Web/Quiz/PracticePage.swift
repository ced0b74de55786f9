import Assessment
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
    do throws(AnswerFault) {
      let answer: Answer? =
        try card.play(form)
        ? card.walk.map { .path(choices: $0.path) } : try card.sheet.answer(in: form)
      review = answer.map { AnswerReview($0, to: question, renderer: renderer) }
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
    \(outcome)\(isPlayedOut ? HTML() : card.html)
    """
  }

  /// Nothing is left to choose, or what a choice leads to has to wait.
  private var isPlayedOut: Bool {
    guard let walk = card.walk else { return false }
    return walk.isOver || isBeingAsked
  }

  /// What the last choice was, as long as others follow.
  private func step(_ part: PartReview) -> HTML {
    """
    <section aria-labelledby="outcome">
    <h2 id="outcome">Your choice</h2>
    <ul class="parts">
    \(part.html)</ul>
    </section>

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
    if let walk = card.walk, !walk.isOver { return review.parts.last.map(step) ?? HTML() }
    let again: HTML =
      card.walk == nil
      ? HTML()
      : "\n<a class=\"button quiet\" href=\"\(SiteAddress.practice(card.question.id).path)\">Start again</a>"
    let explanation = card.renderer.html(card.question.explanation)
    return """
      <section aria-labelledby="outcome">
      <h2 id="outcome">\(review.verdict == .waits ? "Compare for yourself" : review.verdict.label)</h2>
      <ul class="parts">
      \(review.parts.map(\.html))</ul>
      \(review.closing)\
      <div class="prose">
      \(explanation)</div>
      <p class="actions"><a class="button" href="\(SiteAddress.lesson(lesson).path)">Back to the lesson</a>\(again)</p>
      </section>

      """
  }
}
