import CurriculumModel

extension Lowering {
  func principleGroups(_ sections: [Section]) throws(NoMeaning) -> [PrincipleGroup] {
    try sections.lowered { (section) throws(NoMeaning) in
      PrincipleGroup(
        id: try id(section), title: try inlines(section.heading.title),
        introduction: try blocks(section.blocks),
        principles: try section.sections.lowered { (principle) throws(NoMeaning) in
          Principle(
            id: try id(principle), title: try inlines(principle.heading.title),
            sources: try citations(of: principle), body: try blocks(principle.blocks))
        })
    }
  }

  func glossary(_ sections: [Section]) throws(NoMeaning) -> [GlossaryTerm] {
    try sections.lowered { (section) throws(NoMeaning) in
      GlossaryTerm(
        id: try id(section), title: try inlines(section.heading.title),
        also: section.fact("Also")?.words ?? [],
        use: try GlossaryTerm.Use(rawValue: try text("Use", of: section))
          .expected("plain or recognize only", at: section.heading.range),
        sources: try citations(of: section), definition: try blocks(section.blocks))
    }
  }

  func wordRules(_ sections: [Section]) throws(NoMeaning) -> [WordRule] {
    try sections.lowered { (section) throws(NoMeaning) in
      let words = section.fact("Refuse") ?? section.fact("Sparingly")
      return WordRule(
        id: try id(section), title: try inlines(section.heading.title),
        words: try words.expected("words", at: section.heading.range).words,
        limit: section.fact("At most")?.limit ?? .never,
        prefer: section.fact("Prefer")?.words ?? [],
        exceptions: section.fact("Except")?.words ?? [],
        allowedIn: (section.fact("Allowed in")?.words ?? []).compactMap(WordRule.Place.init),
        severity: try WordRule.Severity(rawValue: try text("Severity", of: section))
          .expected("error or warning", at: section.heading.range),
        sources: try citations(of: section), reason: try blocks(section.blocks))
    }
  }

  func sources(_ sections: [Section]) throws(NoMeaning) -> [Source] {
    try sections.lowered { (section) throws(NoMeaning) in
      Source(
        id: try id(section), title: try inlines(section.heading.title),
        publisher: try text("Publisher", of: section), date: try text("Date", of: section),
        population: section.fact("Population")?.text, link: section.fact("Link")?.address,
        checked: section.fact("Checked")?.date, note: try blocks(section.blocks))
    }
  }

  /// What stands above the entries of the reference files.
  func referencePages(
    _ sections: (Role) -> [Section]
  ) throws(NoMeaning) -> [ReferencePage] {
    var pages: [ReferencePage] = []
    for kind in ReferencePage.Kind.allCases {
      guard let section = sections(Role(kind)).first else { continue }
      pages.append(
        ReferencePage(
          kind: kind, title: try inlines(section.heading.title),
          introduction: try blocks(section.blocks)))
    }
    return pages
  }
}

extension Role {
  fileprivate init(_ kind: ReferencePage.Kind) {
    self =
      switch kind {
      case .glossary: .glossary
      case .principles: .principles
      case .words: .words
      case .sources: .sources
      case .values: .values
      }
  }
}
