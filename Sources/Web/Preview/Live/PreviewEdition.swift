import CurriculumModel

/// What the preview shows at one moment: the last good curriculum, and what is wrong now.
struct PreviewEdition: Sendable {
  /// Whether the curriculum is of the newest text.
  enum State: Hashable, Sendable {
    case current
    /// Errors keep the newest text from being shown.
    case behind
    /// The folder could not be read, for this reason.
    case unreadable(String)
  }

  /// Another for every edition, also of another run of the program.
  let name: String
  let state: State
  /// `nil` until the folder has compiled once.
  let index: CurriculumIndex?
  /// Those of the newest text, sorted by file and place.
  let findings: [PreviewFinding]
  /// Lessons that got another id, by the id that they had.
  let moved: [Lesson.ID: Lesson.ID]
  private let bySubject: [CurriculumPlace.Subject: [Int]]

  init(
    name: String, state: State, index: CurriculumIndex?, findings: [PreviewFinding],
    moved: [Lesson.ID: Lesson.ID]
  ) {
    self.name = name
    self.state = state
    self.index = index
    self.findings = findings
    self.moved = moved
    bySubject = Dictionary(grouping: findings.indices) {
      findings[$0].place?.subject ?? .curriculum
    }
  }

  /// With their places in `findings`.
  func findings(about subject: CurriculumPlace.Subject) -> [(number: Int, PreviewFinding)] {
    bySubject[subject, default: []].map { ($0, findings[$0]) }
  }
}

extension CurriculumIndex {
  /// Lessons of this curriculum that are not in the next one, with what took their place there: the
  /// lesson of the same title in the module, else the one at the same place if it is new.
  func moved(in next: CurriculumIndex) -> [Lesson.ID: Lesson.ID] {
    var moved: [Lesson.ID: Lesson.ID] = [:]
    for module in curriculum.modules {
      // Nearly all modules share their lessons with the last edition: that is seen at a glance.
      guard let other = next.modules[module.id], other.lessons != module.lessons else { continue }
      for (place, lesson) in module.lessons.enumerated() where next.lessons[lesson.id] == nil {
        let atPlace = other.lessons.indices.contains(place) ? other.lessons[place] : nil
        let successor =
          other.lessons.first { $0.title == lesson.title && lessons[$0.id] == nil }
          ?? atPlace.flatMap { lessons[$0.id] == nil ? $0 : nil }
        if let successor { moved[lesson.id] = successor.id }
      }
    }
    return moved
  }
}
