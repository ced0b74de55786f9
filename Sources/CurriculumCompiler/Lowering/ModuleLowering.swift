import CommonMark
import CurriculumModel
import Diagnostics

extension Lowering {
  func module(_ section: Section) throws(NoMeaning) -> Module {
    let id: Module.ID = try id(section)
    let quiz: Quiz.ID = try around.quiz(ofModule: id.rawValue).flatMap { Identifier($0) }
      .expected("a quiz", at: section.nameRange)
    let terms = around.terms
    let revision = try fact("Revision", of: section)
    return Module(
      id: id, title: try inlines(section.heading.title),
      competency: try firstID("Competency", of: section),
      requires: try ids("Requires", of: section),
      revision: try revision.count.expected("a whole number", at: revision.valueRange),
      notice: try notice(of: section), sources: try citations(of: section),
      introduction: try blocks(section.blocks),
      lessons: try section.sections.lowered { (lesson) throws(NoMeaning) in
        try self.lesson(lesson, in: id, terms: terms)
      }, quiz: quiz)
  }

  private func lesson(
    _ section: Section, in module: Module.ID, terms: TermForms
  ) throws(NoMeaning) -> Lesson {
    var firstUses = FirstUses(of: terms)
    let local: Lesson.ID = try id(section)
    let body = try blocks(section.text, anchors: LessonAnchors.anchors(of: section.passages))
    return Lesson(
      id: Lesson.ID(local, in: module), title: try inlines(section.heading.title),
      teaches: try ids("Teaches", of: section), notice: try notice(of: section),
      sources: try citations(of: section), body: firstUses.linked(body))
  }

  private func notice(of section: Section) throws(NoMeaning) -> [Inline]? {
    guard let fact = section.fact("Notice") else { return nil }
    return try inlines(fact.value)
  }
}

/// The anchors of the headings in a lesson.
enum LessonAnchors {
  /// By where a heading begins: its id, else its words, numbered where they repeat.
  static func anchors(of passages: [TitleSyntax]) -> [SourcePosition: String] {
    var taken = Set(passages.compactMap(\.id?.text))
    var anchors: [SourcePosition: String] = [:]
    for passage in passages {
      if let id = passage.id?.text {
        anchors[passage.range.start] = id
        continue
      }
      let slug = Slug.make(from: passage.title.plainText)
      var anchor = slug
      var number = 2
      while !taken.insert(anchor).inserted {
        anchor = "\(slug)-\(number)"
        number += 1
      }
      anchors[passage.range.start] = anchor
    }
    return anchors
  }
}
