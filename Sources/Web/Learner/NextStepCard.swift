import Assessment
import CurriculumModel
import Rendering

/// The one obvious thing to do now.
struct NextStepCard: Hashable {
  /// How it is done.
  enum Action: Hashable {
    case follow(label: String, SiteAddress)
    /// A form that asks for a completion record.
    case receiveRecord(Pathway.ID, FormToken)
    /// Somebody else acts.
    case wait
  }

  let heading: String
  let detail: String
  let action: Action

  var html: HTML {
    """
    <section class="next" aria-labelledby="next-step">
    <p class="label">Next step</p>
    <h2 id="next-step">\(heading)</h2>
    <p>\(detail)</p>
    \(button)</section>

    """
  }

  private var button: HTML {
    switch action {
    case .follow(let label, let address):
      "<p><a class=\"button\" href=\"\(address.path)\">\(label)</a></p>\n"
    case .receiveRecord(let pathway, let token):
      """
      <form method="post" action="\(SiteAddress.completion(pathway).path)">
      \(token.field)
      <button>Get your completion record</button>
      </form>

      """
    case .wait: HTML()
    }
  }
}

extension NextStepCard {
  init?(_ step: NextStep, in index: CurriculumIndex, renderer: Renderer) {
    switch step {
    case .readLesson(let id, let moduleID):
      guard let module = index.modules[moduleID], let lesson = index.lessons[id],
        let place = module.lessons.firstIndex(where: { $0.id == id })
      else { return nil }
      self.init(
        heading: renderer.plainText(lesson.title),
        detail:
          "Lesson \(place + 1) of \(module.lessons.count) in “\(renderer.plainText(module.title))”.",
        action: .follow(label: "Read the lesson", .lesson(id)))
    case .takeQuiz(_, let id):
      guard let module = index.modules[id] else { return nil }
      self.init(
        heading: "Quiz: \(renderer.plainText(module.title))",
        detail: "No time limit. Your answers are saved as you go.",
        action: .follow(label: "Go to the quiz", .quiz(id)))
    case .beObserved(let id):
      self.init(
        heading: "Be seen at work",
        detail:
          "Ask your supervisor to watch the skills of “\(Self.title(of: id, in: index, renderer))”.",
        action: .follow(label: "See what they look for", .competency(id)))
    case .askSupervisor(let id):
      guard let module = index.modules[id] else { return nil }
      self.init(
        heading: "Talk to your supervisor",
        detail: "An answer of yours in “\(renderer.plainText(module.title))” waits for them.",
        action: .follow(label: "See the quiz", .quiz(id)))
    case .showDocuments(let id):
      self.init(
        heading: "Your agency has the next step",
        detail:
          "For “\(Self.title(of: id, in: index, renderer))” your agency shows its policy or plan.",
        action: .follow(label: "See what is asked for", .competency(id)))
    }
  }

  private static func title(
    of id: Competency.ID, in index: CurriculumIndex, _ renderer: Renderer
  ) -> String {
    index.competencies[id].map { renderer.plainText($0.title) } ?? id.rawValue
  }
}
