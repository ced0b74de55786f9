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
  /// Where a scenario has come to; `nil` at its start.
  var walk: ScenarioWalk?

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
    \(content)
    </form>
    """
  }

  private var content: HTML {
    let sheet = sheet
    if let scenario = ScenarioSheet(sheet), let walk = walk ?? scenario.walk(nil) {
      let scene = SceneFields(
        question: question, sheet: scenario, walk: walk, fault: fault, renderer: renderer,
        prefix: question.id.local, isMeasured: false)
      return """
        <input type="hidden" name="\(ScenarioSheet.path)" value="\(ScenarioSheet.text(of: walk))">
        \(scene.html)<button class="quiet">Do this</button>
        """
    }
    let fields = QuestionFields(
      sheet: sheet, filled: filled, fault: fault, renderer: renderer, prefix: question.id.local)
    return "\(fields.html)<button class=\"quiet\">See whether it is right</button>"
  }
}

extension PracticeCard {
  /// Goes on in a scenario by what the form holds; says whether the question is one. The form of a
  /// scenario that was only opened holds nothing.
  mutating func play(_ form: Form) throws(AnswerFault) -> Bool {
    guard let scenario = ScenarioSheet(sheet) else { return false }
    walk = scenario.walk(carriedIn: form)
    if let walk, !form.fields.isEmpty { self.walk = try scenario.walk(walk, onBy: form) }
    return true
  }
}
