import CommonMark
import CurriculumModel
import Diagnostics

// The ways in which things stand to one another, each named as it is seen from its knot.
extension Tracer {
  func restsOn(_ part: SectionPart) -> ThreadStrand {
    ThreadStrand(
      "rests on",
      links(in: part, to: .source).map { link, source in
        ThreadKnot(
          "source",
          Landmark(id: source.id, title: link.link.content.plainText, at: link.range))
      })
  }

  func taughtBy(_ goal: Goal) -> ThreadStrand {
    ThreadStrand(
      "taught by",
      coverage.lessons(teaching: goal.id.text).map {
        ThreadKnot("lesson", $0.landmark, [restsOn($0)])
      })
  }

  func testedBy(_ goal: Goal) -> ThreadStrand {
    ThreadStrand(
      "tested by",
      coverage.questions(testing: goal.id.text).map { ThreadKnot("question", $0.landmark) })
  }

  func partOf(_ goal: Goal) -> ThreadStrand {
    ThreadStrand("part of", [ThreadKnot("competency", goal.competency.landmark())])
  }

  func lookFor(_ goal: Goal) -> ThreadStrand {
    ThreadStrand("look for", goal.rubric.map { point($0) })
  }

  func show(_ competency: Section) -> ThreadStrand {
    ThreadStrand("show", competency.documents.map { point($0) })
  }

  private func point(_ answer: AnswerSyntax) -> ThreadKnot {
    ThreadKnot("point", Landmark(id: "", title: answer.words, at: answer.range))
  }

  func goals(
    _ key: String, of part: SectionPart, named name: String,
    with strands: (Goal) -> [ThreadStrand]
  ) -> ThreadStrand {
    let ids = (part.section.fact(key)?.references ?? []).map(curriculum.id(named:))
    return ThreadStrand(
      name,
      ids.compactMap { id in coverage.goals.first { $0.id.text == id } }
        .map { ThreadKnot($0.skill == nil ? "objective" : "skill", $0.landmark, strands($0)) })
  }

  /// Whatever links to a thing, those apart that another strand has.
  func linked(to thing: Thing, named name: String = "linked from") -> ThreadStrand {
    ThreadStrand(name, holders(of: links(to: thing).map(\.range)))
  }

  /// The sections in which the places are, each once, with the places.
  func holders(
    of ranges: [SourceRange], with strands: (SectionPart) -> [ThreadStrand] = { _ in [] }
  ) -> [ThreadKnot] {
    var order: [SourceRange] = []
    var places: [SourceRange: (part: SectionPart, ranges: [SourceRange])] = [:]
    for range in ranges {
      guard let part = holder(of: range) else { continue }
      let heading = part.section.heading.range
      if places[heading] == nil { order.append(heading) }
      places[heading, default: (part, [])].ranges.append(range)
    }
    return order.compactMap { places[$0] }.map { part, ranges in
      let lines = ranges.map { ThreadKnot("line", Landmark(id: "", title: line(at: $0), at: $0)) }
      return ThreadKnot(
        kind(of: part.section), landmark(part), [ThreadStrand("here", lines)] + strands(part))
    }
  }
}
