import Assessment
import CurriculumModel

// A curriculum with one framework, in which every kind of evidence is asked for.

extension Competency {
  static func sample(
    _ id: String, _ evidence: EvidenceCriteria, renewEvery: String? = "24 months",
    skills: [String] = []
  ) -> Competency {
    Competency(
      id: .id(id), title: [.text(id)], statement: [], evidence: evidence,
      renewEvery: renewEvery.flatMap { CalendarPeriod($0) }, sources: [], objectives: [],
      skills: skills.map {
        Skill(
          id: .id($0), title: [], statement: [], evidence: [.observation], sources: [], rubric: [])
      }, documents: [])
  }
}

extension Module {
  static func sample(
    _ id: String, for competency: String?, requires: [String] = [], revision: Int = 1
  ) -> Module {
    Module(
      id: .id(id), title: [.text("Module \(id)")], competency: competency.map { .id($0) },
      requires: requires.map { .id($0) }, revision: revision, sources: [], introduction: [],
      lessons: ["one", "two"].map {
        Lesson(id: .id("\(id)/\($0)"), title: [], teaches: [], sources: [], body: [])
      }, quiz: .id("\(id)-quiz"))
  }
}

extension CurriculumIndex {
  static func sample(
    _ competencies: [Competency], _ modules: [Module] = [], quizzes: [Quiz] = [],
    pathways: [Pathway] = []
  ) -> CurriculumIndex {
    CurriculumIndex(
      Curriculum(
        id: .id("sample"), title: [], publisher: "", language: "en",
        passMark: Share(800, of: 1_000), followUp: [], introduction: [], pathways: pathways,
        frameworks: [
          Framework(
            id: .id("core"), title: [], introduction: [],
            areas: [
              CompetencyArea(
                id: .id("area"), title: [], introduction: [], competencies: competencies)
            ])
        ], principleGroups: [], glossary: [], wordRules: [], sources: [], values: [],
        agencies: [], modules: modules, quizzes: quizzes, pictures: []))
  }
}

extension EvidenceEntry {
  static func passed(
    _ sequence: Int, _ date: String, _ module: String, revision: Int = 1
  ) -> EvidenceEntry {
    EvidenceEntry(
      sequence: sequence, date: .day(date),
      kind: .quizPassed(
        quiz: .id("\(module)-quiz"), module: .id(module), moduleRevision: revision))
  }

  static func observed(
    _ sequence: Int, _ date: String, _ skill: String, _ level: ObservationLevel = .seen
  ) -> EvidenceEntry {
    EvidenceEntry(
      sequence: sequence, date: .day(date), kind: .observation(skill: .id(skill), level: level))
  }

  static func attested(
    _ sequence: Int, _ date: String, _ competency: String, until: String? = nil
  ) -> EvidenceEntry {
    EvidenceEntry(
      sequence: sequence, date: .day(date),
      kind: .attestation(competency: .id(competency), validUntil: until.map { .day($0) }))
  }

  static func waived(_ sequence: Int, _ date: String, _ competency: String) -> EvidenceEntry {
    EvidenceEntry(
      sequence: sequence, date: .day(date), kind: .waiver(competency: .id(competency)))
  }

  static func revoked(_ sequence: Int, _ date: String, _ target: Int) -> EvidenceEntry {
    EvidenceEntry(sequence: sequence, date: .day(date), kind: .revocation(of: target))
  }
}
