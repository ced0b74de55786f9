import Assessment
import CurriculumModel
import HTTPTypes
import Rendering

/// A few questions on one page, on what was learned a while ago.
struct FollowUpPage: Page {
  static let mark = "mark"

  let drawn: DrawnFollowUp
  let moduleTitle: String
  let renderer: Renderer
  /// What stands in the fields.
  let filled: Form
  /// By the question's place on the page.
  let faults: [Int: AnswerFault]
  var isEmpty = false
  let token: FormToken

  let title = "Do you still know?"
  let section: SiteSection? = .learning

  var status: HTTPResponse.Status {
    faults.isEmpty && !isEmpty ? .ok : .unprocessableContent
  }

  var main: HTML {
    let questions = drawn.sheets.enumerated().map { place, sheet -> HTML in
      """
      <section aria-labelledby="heading-\(place)">
      <h2 id="heading-\(place)">Question \(place + 1) of \(drawn.sheets.count)</h2>
      \(fields(sheet, at: place))</section>

      """
    }
    return """
      \(Crumbs(("Learning", .home)).html)<h1>\(title)</h1>
      <p class="lead">\(moduleTitle)</p>
      <p>It takes less than two minutes and takes nothing away from you. Being asked is what keeps \
      it. Leave open what you do not know.</p>
      \(problem)<form method="post" action="\(SiteAddress.followUp(drawn.quiz.id).path)">
      \(token.field)
      <input type="hidden" name="\(Self.mark)" value="\(drawn.mark)">
      \(questions)<p class="actions"><button>Hand in</button></p>
      </form>
      """
  }

  /// The fields' names on the page begin with this.
  static func group(_ place: Int) -> String { "\(place + 1)-" }

  private func fields(_ sheet: AnswerSheet, at place: Int) -> HTML {
    QuestionFields(
      sheet: sheet, filled: filled.group(Self.group(place)), fault: faults[place],
      renderer: renderer, prefix: "q\(place + 1)", group: Self.group(place)
    ).html
  }

  private var problem: HTML {
    if !faults.isEmpty {
      return Message(kind: .error, text: "Please look at the answers that are marked below.").html
    }
    return isEmpty
      ? Message(kind: .error, text: "Answer at least one question, or come back later.").html
      : HTML()
  }
}

extension Form {
  /// The fields whose names begin so, without that beginning.
  func group(_ beginning: String) -> Form {
    Form(
      fields: fields.filter { $0.name.hasPrefix(beginning) }.map {
        Field(name: String($0.name.dropFirst(beginning.count)), text: $0.text)
      })
  }
}
