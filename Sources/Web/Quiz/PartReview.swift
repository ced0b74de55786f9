import Rendering

/// What became of one part of an answer: an option, a pair, a step, what was typed.
struct PartReview: Hashable {
  enum Verdict: Hashable {
    /// Given, and right.
    case right
    /// Given, and not right.
    case wrong
    /// Given, and a young person could come to harm.
    case unsafe
    /// Right, and not given.
    case missed
    /// Rightly left alone.
    case leftAlone
  }

  let verdict: Verdict
  let text: HTML
  /// What the learner gave instead, where that needs saying.
  let note: String?
  /// The author's reason.
  let feedback: HTML

  var html: HTML {
    """
    <li>
    <p>\(text) \(label)</p>
    \(note.map { "<p class=\"hint\">\($0)</p>\n" as HTML } ?? HTML())\(reason)</li>

    """
  }

  private var label: HTML {
    switch verdict {
    case .right: StatusLabel.right("Your answer: right")
    case .wrong: StatusLabel.wrong("Your answer: not right")
    case .unsafe: StatusLabel.unsafe("Your answer: not safe")
    case .missed: StatusLabel.partly("Right, but not in your answer")
    case .leftAlone: "<span class=\"hint\">(not right)</span>"
    }
  }

  private var reason: HTML {
    guard !feedback.isEmpty else { return HTML() }
    let kind: HTML =
      switch verdict {
      case .right: " right"
      case .wrong, .unsafe: " wrong"
      case .missed, .leftAlone: ""
      }
    return "<div class=\"feedback\(kind)\">\n\(feedback)</div>\n"
  }
}
