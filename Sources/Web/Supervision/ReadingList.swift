import CurriculumModel
import Records
import Rendering

/// Which lessons of each module were read, and when.
struct ReadingList: Sendable, Hashable {
  struct Part: Sendable, Hashable {
    let title: String
    let lessons: [Line]
    let total: Int
  }

  struct Line: Sendable, Hashable {
    let title: String
    let address: SiteAddress
    let day: CalendarDate?
  }

  let parts: [Part]

  var html: HTML {
    guard !parts.isEmpty else {
      return "<h2>Lessons</h2>\n<p class=\"soft\">None read yet.</p>\n"
    }
    return "<h2>Lessons</h2>\n\(parts.map(card))"
  }

  private func card(_ part: Part) -> HTML {
    let words = "\(part.lessons.count) of \(part.total) read"
    let label: HTML =
      "\(part.lessons.count == part.total ? StatusLabel.met(words) : StatusLabel.underWay(words))"
    return """
      <details class="card">
      <summary>\(part.title) \(label)</summary>
      <ul>
      \(part.lessons.map(item))</ul>
      </details>

      """
  }

  private func item(_ line: Line) -> HTML {
    let day = line.day.map { "read on \($0.words)" } ?? "read"
    return """
      <li><a href="\(line.address.path)">\(line.title)</a>, \(day)</li>

      """
  }
}

extension ReadingList {
  /// In the order of the curriculum; what is no longer served is left out.
  init(_ readings: [LessonReading], in index: CurriculumIndex, renderer: Renderer) {
    let days = Dictionary(readings.map { ($0.lesson, $0.read.day) }) { first, _ in first }
    parts = index.curriculum.modules.compactMap { module in
      let lines = module.lessons.compactMap { lesson in
        days[lesson.id].map { day in
          Line(title: renderer.plainText(lesson.title), address: .lesson(lesson.id), day: day)
        }
      }
      guard !lines.isEmpty else { return nil }
      return Part(
        title: renderer.plainText(module.title), lessons: lines, total: module.lessons.count)
    }
  }
}
