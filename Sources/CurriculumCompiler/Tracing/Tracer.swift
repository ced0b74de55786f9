import CurriculumModel
import Diagnostics

/// Finds what stands to what in a curriculum.
struct Tracer: Sendable {
  let curriculum: LinkedCurriculum
  let coverage: Coverage<SectionPart>
  let terms: TermForms
  /// By file, in the order of the text; a scene belongs to its question.
  private let parts: [String: [SectionPart]]
  /// The links to each thing, in the order of files and text.
  private let links: [Thing: [ResolvedLink]]

  init(_ curriculum: LinkedCurriculum) {
    self.curriculum = curriculum
    coverage = curriculum.coverage
    terms = TermForms(curriculum.sections(.term))
    parts = Dictionary(
      curriculum.files.map { file in
        (
          file.file,
          file.sections.filter { $0.role != .scene }
            .map { SectionPart(section: $0, file: file.root?.id) }
        )
      }, uniquingKeysWith: { one, _ in one })
    var links: [Thing: [ResolvedLink]] = [:]
    for link in curriculum.links {
      if case .thing(let thing) = link.target { links[thing, default: []].append(link) }
    }
    self.links = links
  }

  /// The section that a place is in.
  func holder(of range: SourceRange) -> SectionPart? {
    (parts[range.file] ?? []).last { $0.section.heading.range.start <= range.start }
  }

  func links(to thing: Thing) -> [ResolvedLink] { links[thing] ?? [] }

  /// What a thing's id stands at the head of; `nil` for an objective or a passage.
  func part(_ thing: Thing) -> SectionPart? {
    (parts[thing.file] ?? []).first { $0.section.heading.id?.range == thing.range }
  }

  /// The links in a section, headings and facts included, that lead to a thing of one kind.
  func links(in part: SectionPart, to kind: ThingKind) -> [(link: ResolvedLink, thing: Thing)] {
    let heading = part.section.heading.range
    return curriculum.links.compactMap { link in
      guard link.range.file == heading.file, case .thing(let thing) = link.target,
        thing.kind == kind,
        holder(of: link.range)?.section.heading.range == heading
      else { return nil }
      return (link, thing)
    }
  }

  /// A knot without strands.
  func knot(_ part: SectionPart) -> ThreadKnot {
    ThreadKnot(kind(of: part.section), landmark(part))
  }

  func kind(of section: Section) -> String {
    section.role.noun.split(separator: " ").drop { $0 == "a" || $0 == "an" || $0 == "the" }
      .joined(separator: " ")
  }

  /// With the file's id only where the own id means nothing without it.
  func landmark(_ part: SectionPart) -> Landmark {
    let isLocal = ThingKind(part.section.role)?.isLocal ?? (part.section.role == .agencyValue)
    return part.section.landmark(in: isLocal ? part.file : nil)
  }

  /// The beginning of the line in which something stands.
  func line(at range: SourceRange) -> String {
    let line = curriculum.file(range.file)?.source.line(range.start.line) ?? ""
    let words = line.trimmingSpace
    return words.count > 72 ? words.prefix(71) + "…" : words
  }
}
