import CurriculumModel
import Records

/// What may distress in a lesson: the module's notice and the lesson's own.
struct Notices {
  private let entries: [(key: String, text: [Inline])]

  /// Without a lesson, the module's alone.
  init(of lesson: Lesson?, in module: Module) {
    entries =
      [
        module.notice.map { (module.id.rawValue, $0) },
        lesson.flatMap { lesson in lesson.notice.map { (lesson.id.rawValue, $0) } },
      ].compactMap { $0 }
  }

  /// The names under which the store keeps that somebody went on.
  var keys: [String] { entries.map(\.key) }
  var texts: [[Inline]] { entries.map(\.text) }

  func areAcknowledged(by visitor: Visitor) -> Bool {
    entries.allSatisfy { visitor.acknowledgedNotices.contains($0.key) }
  }
}

extension Module {
  func firstUnread(by visitor: Visitor) -> Lesson.ID? {
    lessons.first { !visitor.readLessons.contains($0.id) }?.id
  }

  /// Where to go once a lesson was read: the next lesson, or the quiz.
  func address(after lesson: Lesson.ID) -> SiteAddress {
    guard let place = lessons.firstIndex(where: { $0.id == lesson }), place + 1 < lessons.count
    else { return .quiz(id) }
    return .lesson(lessons[place + 1].id)
  }
}
