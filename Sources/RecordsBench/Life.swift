import Assessment
import CurriculumModel

/// What a person does at work, in order: learns module by module, is asked again, is seen at work,
/// and after everything begins anew.
struct Life {
  enum Deed: Sendable {
    case study(Int, reads: Bool)
    case fail(Int)
    case followUp(Int)
    case observe(Int)
    case rate(Int)
    case receiveRecord(Int)
  }

  struct Step: Sendable {
    let person: Int
    /// From the opening on.
    let day: Int
    let deed: Deed
  }

  let lessons: Lessons

  /// What is taught, in an order in which it can be learned.
  struct Lessons: Sendable {
    let modules: [Module]
    let observed: [Competency]
    let pathways: [Pathway]

    init(of curriculum: CurriculumIndex) {
      var known: Set<Module.ID> = []
      modules = curriculum.curriculum.pathways.flatMap(\.modules).filter {
        known.insert($0).inserted
      }
      .compactMap { curriculum.modules[$0] }
      observed = curriculum.curriculum.frameworks.flatMap(\.competencies).filter {
        $0.evidence.contains(.observation)
      }
      pathways = curriculum.curriculum.pathways
    }
  }

  /// A life of about so many entries. Some stop early, some are new.
  func steps(of person: Int, entries: Int, seed: UInt64) -> [Step] {
    var generator = SplitMix64(seed: seed &* 1_000_003 &+ UInt64(person))
    var deeds: [Deed] = []
    var left = entries
    var round = 0
    while left > 0, round < 100 {
      for deed in self.round(round, using: &generator) where left > 0 {
        deeds.append(deed)
        left -= entriesOf(deed)
      }
      round += 1
    }
    let begin = generator.next(below: Town.days / 3)
    let isGone = generator.next(below: 10) == 0
    let end = Town.days - generator.next(below: isGone ? Town.days / 2 : 12) - 1
    return deeds.enumerated().map { index, deed in
      Step(person: person, day: begin + (end - begin) * (index + 1) / deeds.count, deed: deed)
    }
  }

  private func round(_ round: Int, using generator: inout SplitMix64) -> [Deed] {
    var deeds: [Deed] = []
    for module in lessons.modules.indices {
      if generator.next(below: 5) == 0 { deeds.append(.fail(module)) }
      deeds.append(.study(module, reads: round == 0))
      if module > 0 { deeds.append(.followUp(generator.next(below: module))) }
      if module % 8 == 7 {
        deeds += lessons.observed.indices.flatMap { [.rate($0), .observe($0)] }
      }
    }
    return deeds + lessons.pathways.indices.map { .receiveRecord($0) }
  }

  private func entriesOf(_ deed: Deed) -> Int {
    switch deed {
    case .study, .fail, .followUp, .receiveRecord: 1
    case .observe(let index), .rate(let index): lessons.observed[index].skills.count
    }
  }
}
