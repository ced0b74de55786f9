import CurriculumModel

extension Lowering {
  /// In the order in which pathways work toward them, then by file.
  func frameworks(
    _ sections: [Section], in pathways: [Pathway]
  ) throws(NoMeaning) -> [Framework] {
    var frameworks: [Framework] = []
    for section in sections {
      var areas: [CompetencyArea] = []
      for area in section.sections { areas.append(try self.area(area)) }
      frameworks.append(
        Framework(
          id: try id(section), title: try inlines(section.heading.title),
          introduction: try blocks(section.blocks), areas: areas))
    }
    return frameworks.inOrder(of: pathways.map(\.framework))
  }

  private func area(_ section: Section) throws(NoMeaning) -> CompetencyArea {
    var competencies: [Competency] = []
    for competency in section.sections { competencies.append(try self.competency(competency)) }
    return CompetencyArea(
      id: try id(section), title: try inlines(section.heading.title),
      introduction: try blocks(section.blocks), competencies: competencies)
  }

  private func competency(_ section: Section) throws(NoMeaning) -> Competency {
    var objectives: [Objective] = []
    for title in section.objectives {
      objectives.append(Objective(id: try id(title), statement: try inlines(title.title)))
    }
    var skills: [Skill] = []
    for skill in section.sections { skills.append(try self.skill(skill)) }
    return Competency(
      id: try id(section), title: try inlines(section.heading.title),
      statement: try blocks(section.text), evidence: try criteria(of: section),
      renewEvery: section.fact("Renew every")?.period, sources: try citations(of: section),
      objectives: objectives, skills: skills, documents: try items(.show, of: section))
  }

  private func skill(_ section: Section) throws(NoMeaning) -> Skill {
    Skill(
      id: try id(section), title: try inlines(section.heading.title),
      statement: try blocks(section.text), evidence: try evidence(of: section),
      sources: try citations(of: section), rubric: try items(.lookFor, of: section),
      isCountersigned: section.fact("Countersigned")?.words == ["yes"])
  }

  private func criteria(of competency: Section) throws(NoMeaning) -> EvidenceCriteria {
    let fact = try fact("Evidence", of: competency)
    guard let criteria = fact.evidence else {
      throw NoMeaning(at: fact.valueRange, expected: "what is to be shown")
    }
    return criteria
  }

  /// In the order of the model, whatever the author's.
  private func evidence(of section: Section) throws(NoMeaning) -> [EvidenceKind] {
    let words = try fact("Evidence", of: section).words
    return EvidenceKind.allCases.filter { words.contains($0.rawValue) }
  }

  /// The items of the list under an instruction.
  func items(_ instruction: Instruction, of section: Section) throws(NoMeaning) -> [[Inline]] {
    var items: [[Inline]] = []
    for answer in section.part(instruction)?.list?.answers ?? [] {
      items.append(try inlines(answer.content))
    }
    return items
  }
}
