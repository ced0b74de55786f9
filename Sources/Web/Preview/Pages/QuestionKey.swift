import Assessment
import CurriculumModel
import Rendering

/// The key of a question with the author's reasons, and what guessing would earn. For authors only.
struct QuestionKey {
  private let question: Question
  private let renderer: Renderer
  private let findings: PlacedFindings?

  /// `renderer` must not open terms in place.
  init(of question: Question, renderer: Renderer, findings: PlacedFindings? = nil) {
    self.question = question.filled(with: renderer.agency)
    self.renderer = renderer
    self.findings = findings
  }

  var html: HTML {
    """
    <ul class="parts">
    \(parts)</ul>
    \(explanation)<p class="hint">\(GuesserWords.of(question))</p>

    """
  }

  /// Under a question in a lesson, out of the way until it is asked for.
  var folded: HTML {
    """
    <details class="key"><summary>Key and feedback</summary>
    \(html)</details>
    """
  }

  private var explanation: HTML {
    let blocks =
      findings?.html(question.explanation, renderer: renderer) { .explanation($0) }
      ?? renderer.html(question.explanation)
    return blocks.isEmpty ? HTML() : "<div class=\"prose\">\n\(blocks)</div>\n"
  }

  private var parts: HTML {
    let parts = Self.parts(of: question.task, renderer)
    let rows = parts.enumerated().map { place, part in
      part.html(findings: findings?[.answer(place)] ?? HTML())
    }
    return rows.joined() + (findings?.beyondAnswers(parts.count) ?? HTML())
  }

  private static func parts(of task: Question.Task, _ renderer: Renderer) -> [KeyPart] {
    switch task {
    case .chooseOne(let options), .trueOrFalse(let options), .chooseAll(let options, _):
      options.map {
        KeyPart($0.mark, renderer.html($0.content), because: renderer.html($0.feedback))
      }
    case .match(let task):
      task.pairs.map { pair in
        KeyPart(
          .right, "<strong>\(renderer.html(pair.prompt))</strong>: \(renderer.html(pair.match))",
          because: renderer.html(pair.feedback))
      }
        + task.extras.map { KeyPart(.wrong, "Belongs to none: \(renderer.html($0))") }
    case .order(let steps):
      steps.enumerated().map { place, step in
        KeyPart(
          nil, "\(place + 1). \(renderer.html(step.content))",
          because: renderer.html(step.feedback))
      }
    case .shortAnswer(let answers):
      answers.map {
        KeyPart($0.mark, HTML(escaping: $0.text), because: renderer.html($0.feedback))
      }
    case .number(let task):
      zip(task.expected, TypedKey(task, renderer: renderer).entries).map { expected, entry in
        KeyPart(expected.mark, HTML(escaping: entry.text), because: entry.feedback)
      }
    case .paragraph(let rubric): rubric.map { KeyPart(nil, renderer.html($0)) }
    case .scenario(let scenario):
      scenario.scenes.flatMap { scene in
        parts(
          of: scene,
          Dictionary(
            scenario.scenes.map { ($0.id, renderer.html($0.title)) },
            uniquingKeysWith: { first, _ in first }),
          renderer)
      }
    }
  }

  /// A scene with its choices, and where each of them leads.
  private static func parts(
    of scene: Scenario.Scene, _ titles: [Scenario.Scene.ID: HTML], _ renderer: Renderer
  ) -> [KeyPart] {
    let end: HTML =
      switch scene.ending {
      case .safe: " (a safe end)"
      case .unsafe: " (not a safe end)"
      case nil: HTML()
      }
    let title: HTML = "<strong>\(renderer.html(scene.title))</strong>\(end)"
    return [KeyPart(nil, title, because: renderer.html(scene.body))]
      + scene.choices.map { choice in
        KeyPart(
          choice.mark, "\(renderer.html(choice.content)) → \(titles[choice.leadsTo] ?? HTML())",
          because: renderer.html(choice.feedback))
      }
  }
}

/// One row of a key.
struct KeyPart {
  /// `nil` where the row is neither right nor wrong, as a step is.
  private let mark: AnswerMark?
  private let text: HTML
  private let feedback: HTML

  init(_ mark: AnswerMark?, _ text: HTML, because feedback: HTML = HTML()) {
    self.mark = mark
    self.text = text
    self.feedback = feedback
  }

  func html(findings: HTML) -> HTML {
    let reason: HTML =
      feedback.isEmpty ? HTML() : "<div class=\"feedback\">\n\(feedback)</div>\n"
    return "<li>\n<p>\(text) \(label)</p>\n\(reason)\(findings)</li>\n"
  }

  private var label: HTML {
    switch mark {
    case .right: StatusLabel.right("Right")
    case .wrong: StatusLabel.notStarted("Not right")
    case .unsafe: StatusLabel.unsafe("Not safe")
    case nil: HTML()
    }
  }
}
