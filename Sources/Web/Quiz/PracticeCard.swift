import Assessment
import CurriculumModel
import Rendering

/// A question in a lesson, to try without being graded.
struct PracticeCard {
  let question: Question
  /// Must not open terms in place.
  let renderer: Renderer
  var filled = Form(fields: [])
  var fault: AnswerFault?

  /// In an order that tells nothing, and the same whenever the page is made.
  var sheet: AnswerSheet {
    AnswerSheet(question, order: QuizForm.Item(drawing: question, seed: seed).order)
  }

  /// FNV-1a (Fowler, Noll and Vo) of the question's id.
  private var seed: UInt64 {
    question.id.rawValue.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  var html: HTML {
    """
    <form class="card practice" action="\(SiteAddress.practice(question.id).path)">
    <p class="label">Check yourself <span class="hint">(nothing is recorded)</span></p>
    \(fields.html)<button class="quiet">See whether it is right</button>
    </form>
    """
  }

  private var fields: QuestionFields {
    QuestionFields(
      sheet: sheet, filled: filled, fault: fault, renderer: renderer, prefix: question.id.local)
  }
}
