import CommonMark
import CurriculumModel
import Diagnostics

extension Tracer {
  /// The thing with its whole thread.
  func knot(_ thing: Thing) -> ThreadKnot? {
    if let goal = coverage.goals.first(where: { $0.id.range == thing.range }) { return knot(goal) }
    guard let part = part(thing) ?? holder(of: thing.range) else { return nil }
    let section = part.section
    return ThreadKnot(kind(of: section), landmark(part), strands(of: section.role, part, thing))
  }

  private func knot(_ goal: Goal) -> ThreadKnot {
    let holder = goal.skill ?? goal.competency
    let isAttested = goal.evidence.contains(.attestation)
    return ThreadKnot(
      goal.skill == nil ? "objective" : "skill", goal.landmark,
      [
        partOf(goal), restsOn(SectionPart(section: holder, file: nil)), lookFor(goal),
        isAttested ? show(goal.competency) : ThreadStrand("show", []), taughtBy(goal),
        testedBy(goal),
      ])
  }

  private func strands(of role: Role, _ part: SectionPart, _ thing: Thing) -> [ThreadStrand] {
    switch role {
    case .source: [citedIn(thing)]
    case .lesson:
      [
        file(of: part), restsOn(part),
        goals("Teaches", of: part, named: "teaches") { [partOf($0), lookFor($0), testedBy($0)] },
        linked(to: thing, named: "asked about in, practised in or linked from"),
        leads(part, to: .question, "practises"), leads(part, to: .term, "links to"),
      ]
    case .question:
      [
        file(of: part), restsOn(part),
        goals("Tests", of: part, named: "tests") { [partOf($0), lookFor($0), taughtBy($0)] },
        leads(part, to: .lesson, "taught in"), linked(to: thing, named: "practised in"),
      ]
    case .competency:
      [
        restsOn(part), show(part.section),
        ThreadStrand(
          "asks for",
          part.section.goals.map { goal in
            ThreadKnot(
              goal.skill == nil ? "objective" : "skill", goal.landmark,
              [lookFor(goal), taughtBy(goal), testedBy(goal)])
          }),
        named(by: "Competency", .module, thing, "module for it"), linked(to: thing),
      ]
    case .term: [restsOn(part), usedIn(thing), linked(to: thing)]
    case .value: [filledIn(thing), uses(of: thing)]
    case .module:
      [
        restsOn(part), children(part, "lessons"), named(by: "Module", .quiz, thing, "quiz"),
        named(by: "Requires", .module, thing, "required by"), linked(to: thing),
      ]
    case .quiz: [named(part, "Module", .module, "belongs to"), children(part, "questions")]
    case .pathway: [leads(part, to: .module, "modules"), linked(to: thing)]
    case .framework: [named(by: "Framework", .pathway, thing, "pathways"), children(part, "areas")]
    default: [restsOn(part), children(part, "contains"), linked(to: thing)]
    }
  }

  /// The source's citations, and what follows from the lessons that have them.
  private func citedIn(_ source: Thing) -> ThreadStrand {
    ThreadStrand(
      "cited in",
      holders(of: links(to: source).map(\.range)) { part in
        guard part.section.role == .lesson else { return [] }
        return [
          goals("Teaches", of: part, named: "teaches") { [partOf($0), lookFor($0), testedBy($0)] }
        ]
      })
  }

  private func file(of part: SectionPart) -> ThreadStrand {
    let root = curriculum.file(part.section.heading.range.file)?.root
    return ThreadStrand(
      "part of", root.map { [knot(SectionPart(section: $0, file: nil))] } ?? [])
  }

  private func children(_ part: SectionPart, _ name: String) -> ThreadStrand {
    ThreadStrand(
      name, part.section.sections.map { knot(SectionPart(section: $0, file: part.file)) })
  }

  private func leads(_ part: SectionPart, to kind: ThingKind, _ name: String) -> ThreadStrand {
    ThreadStrand(
      name,
      links(in: part, to: kind).map { link, thing in
        let id = kind.isLocal ? [thing.fileID, thing.id].compactMap { $0 } : [thing.id]
        return ThreadKnot(
          kind.noun.split(separator: " ").last.map(String.init) ?? "",
          Landmark(
            id: id.joined(separator: "/"), title: link.link.content.plainText, at: link.range))
      })
  }

  /// Sections of a role whose fact names the thing.
  private func named(
    by key: String, _ role: Role, _ thing: Thing, _ name: String
  ) -> ThreadStrand {
    ThreadStrand(
      name,
      curriculum.sections(role).filter { section in
        (section.fact(key)?.references ?? []).map(curriculum.id(named:)).contains(thing.id)
      }.map { knot(SectionPart(section: $0, file: nil)) })
  }

  private func named(
    _ part: SectionPart, _ key: String, _ role: Role, _ name: String
  ) -> ThreadStrand {
    let ids = Set((part.section.fact(key)?.references ?? []).map(curriculum.id(named:)))
    return ThreadStrand(
      name,
      curriculum.sections(role).filter { $0.id.map(ids.contains) == true }
        .map { knot(SectionPart(section: $0, file: nil)) })
  }

  /// The lessons in which a word of the term stands, linked or not.
  private func usedIn(_ term: Thing) -> ThreadStrand {
    guard let id = GlossaryTerm.ID(term.id) else { return ThreadStrand("used in", []) }
    let lessons = curriculum.files(.module).flatMap { file in
      file.sections.filter { $0.role == .lesson && terms.terms(in: $0.text).contains(id) }
        .map { knot(SectionPart(section: $0, file: file.root?.id)) }
    }
    return ThreadStrand("used in", lessons)
  }

  private func filledIn(_ value: Thing) -> ThreadStrand {
    let filled = curriculum.files(.agency).flatMap { file in
      (file.root?.sections ?? []).filter { $0.id == value.id }.map { section in
        ThreadKnot(
          "agency's value",
          Landmark(
            id: "\(file.root?.id ?? "")/\(value.id)", title: section.fact("Value")?.text ?? "",
            at: section.heading.range))
      }
    }
    return ThreadStrand("filled in by", filled)
  }

  private func uses(of value: Thing) -> ThreadStrand {
    let ranges = curriculum.files.flatMap(\.mentions.values).filter { $0.id == value.id }
    return ThreadStrand("used in", holders(of: ranges.map(\.range)))
  }
}
