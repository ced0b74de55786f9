import CurriculumModel
import Rendering

/// Everything that is wrong, as `groundwork check` prints it.
struct PreviewDiagnosticsPage: Page {
  let edition: PreviewEdition

  var title: String { "Diagnostics" }

  var main: HTML {
    """
    <h1>\(title)</h1>
    \(lead)\(boxes)
    """
  }

  private var lead: HTML {
    if case .unreadable(let reason) = edition.state {
      return "<div class=\"message error\"><p>\(reason)</p></div>\n"
    }
    return "<p class=\"lead\">\(FindingCount(edition.findings).words).</p>\n"
  }

  private var boxes: [HTML] {
    edition.findings.enumerated().map { number, finding in
      FindingBox(number: number, finding: finding, page: page(of: finding)).html
    }
  }

  /// `nil` where the last good version does not have it.
  private func page(of finding: PreviewFinding) -> SiteAddress? {
    guard let index = edition.index, let place = finding.place else { return nil }
    switch place.subject {
    case .curriculum, .values: return .home
    case .competencies: return .competencies
    case .principles: return .principles
    case .glossary: return .glossary
    case .words: return .words
    case .sources: return .sources
    case .module(let id): return index.modules[id].map { .module($0.id) }
    case .lesson(let id): return index.lessons[id].map { .lesson($0.id) }
    case .quiz(let id): return index.quizzes[id].map { .quiz($0.module) }
    case .question(let id):
      let quiz = index.curriculum.quizzes.first { $0.questions.contains { $0.id == id } }
      return quiz.map { .quiz($0.module) }
    }
  }
}
