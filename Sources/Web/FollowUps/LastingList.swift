import Assessment
import CurriculumModel
import Rendering

/// What somebody keeps of what was learned, module by module.
struct LastingList: Hashable {
  struct Line: Hashable {
    let title: String
    /// In the order of the statuses.
    let counts: [Count]
    let askedOn: CalendarDate
    let dueOn: CalendarDate
    /// Lessons of what has lapsed.
    let again: [QuestionResult.Place]

    var status: RetentionStatus {
      let found = counts.filter { $0.number > 0 }.map(\.status)
      return found.contains(.lapsed) ? .lapsed : found.contains(.fading) ? .fading : .current
    }
  }

  struct Count: Hashable {
    let status: RetentionStatus
    let number: Int
  }

  let lines: [Line]

  init(_ retentions: [Retention], in index: CurriculumIndex, renderer: Renderer) {
    let byQuiz = Dictionary(grouping: retentions, by: \.quiz)
    lines = index.curriculum.modules.compactMap { module in
      guard let retentions = byQuiz[module.quiz],
        let asked = retentions.map(\.askedOn).max(), let due = retentions.map(\.dueOn).min()
      else { return nil }
      let lapsed = Set(retentions.filter { $0.status == .lapsed }.map(\.objective))
      return Line(
        title: renderer.plainText(module.title),
        counts: RetentionStatus.allCases.map { status in
          Count(status: status, number: retentions.count { $0.status == status })
        }, askedOn: asked, dueOn: due,
        again: module.lessons.filter { !lapsed.isDisjoint(with: $0.teaches) }.map { lesson in
          .init(
            label: renderer.plainText(lesson.title), address: SiteAddress.lesson(lesson.id).path)
        })
    }
  }

  var html: HTML {
    guard !lines.isEmpty else { return HTML() }
    return """
      <h2>What lasts</h2>
      <p class="hint">We ask again from time to time, because everybody forgets. It takes nothing \
      away from you.</p>
      <ul class="rows">
      \(lines.map(row))</ul>

      """
  }

  private func row(_ line: Line) -> HTML {
    let counts = line.counts.filter { $0.number > 0 }
      .map { "\($0.number) \($0.status.rawValue)" }.joined(separator: ", ")
    let links = line.again.map { place -> HTML in
      "<li><a href=\"\(place.address)\">\(place.label)</a></li>\n"
    }
    let again: HTML =
      links.isEmpty ? HTML() : "<p class=\"hint\">To read again:</p>\n<ul>\n\(links)</ul>\n"
    return """
      <li><div>\(line.title)
      <br><span class="hint">Objectives: \(counts). Asked on \(line.askedOn.words), again from \
      \(line.dueOn.words).</span>
      \(again)</div> \(line.status.label)</li>

      """
  }
}

extension RetentionStatus {
  /// As people read it.
  var label: HTML {
    switch self {
    case .current: StatusLabel.met("Current")
    case .fading: StatusLabel.due("Fading")
    case .lapsed: StatusLabel.lapsed("Lapsed")
    }
  }
}
