import Assessment
import CurriculumModel
import Rendering

/// A quiz: for trainers every question with its key, or one form; for learners a form to try.
struct PreviewQuizPage: Page {
  static let formParameter = "form"

  let title: String
  private let moduleTitle: String
  private let quiz: Quiz
  private let form: QuizForm
  /// `nil` where all questions are shown, not a form.
  private let number: UInt64?
  private let view: PreviewView
  private let renderer: Renderer
  private let index: CurriculumIndex

  /// `form` counts from 1: the seed that the form is drawn with.
  init(
    _ quiz: Quiz, of module: Module, form number: UInt64?, _ view: PreviewView,
    index: CurriculumIndex
  ) {
    let renderer = Renderer(of: view, index: index)
    let number = number ?? (view.isForTrainer ? nil : 1)
    let all = quiz.questions.map { QuizForm.Item(question: $0.id, order: []) }
    title = renderer.plainText(quiz.title)
    moduleTitle = renderer.plainText(module.title)
    self.quiz = quiz
    self.number = number
    form =
      number.map { QuizForm.draw(from: quiz, seed: $0) }
      ?? QuizForm(quiz: quiz.id, seed: 0, items: all)
    self.view = view
    self.renderer = renderer
    self.index = index
  }

  var main: HTML {
    let findings = PlacedFindings(about: .quiz(quiz.id), in: view.edition)
    return """
      \(Crumbs(("Contents", .home), (moduleTitle, .module(quiz.module))).html)<h1>\(title)</h1>
      <p class="lead">\(lead)\(quiz.isOnOnePage ? " Learners get them all on one page." : "")</p>
      \(guesser)\(findings[.whole])\(findings.html(quiz.introduction, renderer: renderer))\(ways)\
      \(form.items.enumerated().map(card))
      """
  }

  private var lead: String {
    guard let number else { return "All \(quiz.questions.count) questions." }
    return "Form \(number): \(form.items.count) of \(quiz.questions.count) questions."
  }

  private var guesser: HTML {
    view.isForTrainer ? "<p>\(GuesserWords.of(form, of: quiz))</p>\n" : HTML()
  }

  private var ways: HTML {
    let path = SiteAddress.quiz(quiz.module).path
    let next = (number ?? 0) &+ 1
    let all: HTML =
      number == nil || !view.isForTrainer
      ? HTML() : "<a class=\"button quiet\" href=\"\(path)\">All questions</a>\n"
    return """
      <p class="actions"><a class="button quiet" \
      href="\(path)?\(Self.formParameter)=\("\(next)")">Draw form \("\(next)")</a>
      \(all)</p>

      """
  }

  private func card(_ place: Int, _ item: QuizForm.Item) -> HTML {
    guard let question = index.questions[item.question] else { return HTML() }
    let findings = PlacedFindings(about: .question(question.id), in: view.edition)
    guard view.isForTrainer else {
      return findings.isEmpty
        ? PracticeCard(question: question, renderer: renderer).html
        : findings[.whole] + PracticeCard(question: question, renderer: renderer).html
    }
    let stem = findings.html(question.stem, renderer: renderer)
    return """
      <article class="card" id="\(question.id.local)" aria-labelledby="title-\(place)">
      <h2 id="title-\(place)">\(place + 1). \(renderer.html(question.title))</h2>
      \(findings[.whole])<div class="prose">
      \(stem)</div>
      <p class="hint">\(question.task.instruction)\(question.wantsTwoMarkers ? " Two people mark it." : "")</p>
      \(QuestionKey(of: question, renderer: renderer, findings: findings).html)\(places(question))\
      </article>

      """
  }

  private func places(_ question: Question) -> HTML {
    let links = question.taughtIn.map { place -> HTML in
      let address = SiteAddress.lesson(place.lesson, section: place.section).path
      return "<li><a href=\"\(address)\">\(place.label)</a></li>\n"
    }
    let tests = question.tests.map(\.rawValue).joined(separator: ", ")
    return """
      <p class="hint">Tests \(tests)</p>
      \(links.isEmpty ? HTML() : "<p class=\"label\">Taught in</p>\n<ul>\n\(links)</ul>\n")
      """
  }
}
