import CurriculumModel
import Testing

@testable import Assessment

@Suite struct RenewalTests {
  /// Passed on 1 January 2026, renewed every year: counts through 1 January 2027.
  @Test(arguments: [
    ("2026-06-01", 30, []), ("2026-12-02", 29, []), ("2026-12-02", 30, [Standing.due]),
    ("2026-06-01", 365, [.met]), ("2027-01-02", 0, [.lapsed]),
  ])
  func fallsDueByRenewEvery(_ day: String, _ within: Int, _ found: [Standing]) throws {
    let world = try World(revision: 1)
    let renewals = try world.renewals(on: day, within: within)
    #expect(renewals.map(\.standing) == found)
    #expect(renewals.allSatisfy { $0.reason == .runsOut && $0.dueOn == world.lastDay })
  }

  @Test func fallsDueAtOnceWhenTheModuleChanged() throws {
    let world = try World(revision: 2)
    let renewals = try world.renewals(on: "2026-06-01", within: 30)
    #expect(renewals.map(\.standing) == [.due])
    #expect(renewals.map(\.reason) == [.changed([try world.module])])
  }

  @Test func asksNothingOfSomebodyWhoShowedNothing() throws {
    let world = try World(revision: 1)
    let day = try #require(CalendarDate("2030-01-01"))
    #expect(renewals(of: [], in: world.index, within: 365, on: day) == [])
  }

  @Test func refresherIsTheShortestPathwayThatTeachesIt() throws {
    let world = try World(revision: 1)
    let competency = try #require(Competency.ID("core-1"))
    #expect(refresher(for: competency, in: world.index)?.id.rawValue == "refresher")
    let other = try #require(Competency.ID("core-2"))
    #expect(refresher(for: other, in: world.index) == nil)
  }
}

/// A module that two pathways have, and one pass of its first revision.
private struct World {
  let index: CurriculumIndex
  let lastDay = CalendarDate("2027-01-01")

  var module: Module.ID { get throws { try #require(Module.ID("signs")) } }

  init(revision: Int) throws {
    let framework = try #require(Identifier<Framework>("core"))
    let competency = try #require(Competency.ID("core-1"))
    let (module, other) = (try #require(Module.ID("signs")), try #require(Module.ID("other")))
    func taught(_ id: Module.ID, _ revision: Int, _ competency: Competency.ID?) throws -> Module {
      Module(
        id: id, title: [.text("Signs")], competency: competency, requires: [], revision: revision,
        sources: [], introduction: [], lessons: [], quiz: try #require(Quiz.ID("\(id)-quiz")))
    }
    func pathway(_ id: String, _ modules: [Module.ID]) throws -> Pathway {
      Pathway(
        id: try #require(Pathway.ID(id)), title: [.text(id)], audience: [], framework: framework,
        introduction: [], modules: modules)
    }
    index = CurriculumIndex(
      Curriculum(
        id: try #require(Identifier<Curriculum>("sample")), title: [], publisher: "",
        language: "en",
        passMark: try #require(Share("80%")), followUp: [], introduction: [],
        pathways: [try pathway("whole", [other, module]), try pathway("refresher", [module])],
        frameworks: [
          Framework(
            id: framework, title: [], introduction: [],
            areas: [
              CompetencyArea(
                id: try #require(Identifier<CompetencyArea>("area")), title: [], introduction: [],
                competencies: [
                  Competency(
                    id: competency, title: [], statement: [], evidence: [.quiz],
                    renewEvery: CalendarPeriod(12, .month), sources: [], objectives: [],
                    skills: [], documents: [])
                ])
            ])
        ],
        principleGroups: [], glossary: [], wordRules: [], sources: [], values: [], agencies: [],
        modules: [try taught(module, revision, competency), try taught(other, 1, nil)],
        quizzes: [], pictures: []))
  }

  func renewals(on day: String, within days: Int) throws -> [Renewal] {
    Assessment.renewals(
      of: [
        EvidenceEntry(
          sequence: 1, date: try #require(CalendarDate("2026-01-01")),
          kind: .quizPassed(
            quiz: try #require(Quiz.ID("signs-quiz")), module: try module, moduleRevision: 1))
      ], in: index, within: days, on: try #require(CalendarDate(day)))
  }
}
