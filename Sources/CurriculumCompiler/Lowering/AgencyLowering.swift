import CurriculumModel

extension Lowering {
  func values(_ values: [Section]) throws(NoMeaning) -> [AgencyValue] {
    try values.lowered { (section) throws(NoMeaning) in
      AgencyValue(
        id: try id(section), title: try inlines(section.heading.title),
        kind: try AgencyValue.Kind(rawValue: try text("Kind", of: section))
          .expected("a kind of value", at: section.heading.range),
        description: try blocks(section.blocks))
    }
  }

  /// `values` are those that the curriculum declares.
  func agencies(
    _ agencies: [Section], fillingIn values: [Section]
  ) throws(NoMeaning) -> [AgencyProfile] {
    try agencies.lowered { (agency) throws(NoMeaning) in
      let given = Dictionary(
        agency.sections.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      return AgencyProfile(
        id: try id(agency), title: try inlines(agency.heading.title),
        introduction: try blocks(agency.blocks),
        entries: try values.lowered { (value) throws(NoMeaning) in
          let section = try given[value.id].expected("a value", at: agency.heading.range)
          return AgencyProfile.Entry(
            value: try id(value), text: try text("Value", of: section),
            source: section.fact("Source")?.text, reviewBy: section.fact("Review by")?.date)
        })
    }
  }
}
