import CurriculumModel
import Testing

@testable import CurriculumChanges

private typealias Small = SmallCurriculum

/// What changes mean for those who learned the old release.
@Suite struct CompetencyEffectTests {
  private func id<Subject>(_ text: String) throws -> Identifier<Subject> {
    try #require(Identifier(text))
  }

  @Test func aChangedReportingRuleNamesItsObjectiveAndTheLeastToDo() throws {
    let comparison = try Small.comparison(
      Edit(Small.lesson, "Call, and", "Call within 24 hours, and"))
    #expect(
      comparison.effects == [
        CompetencyEffect(
          competency: try id("core-1"), title: "The issue", verdict: .counts,
          reasons: ["The lesson second/reporting: wording."], objectives: [try id("core-1.duty")],
          modules: [ModuleConcerned(module: try id("second"), through: 1)], skills: [],
          concernsDocuments: false, agency: nil,
          refresher: Refresher(
            lessons: [try id("second/reporting")],
            questions: [try id("second-quiz/q-how-soon")]))
      ])
  }

  @Test func aChangedKeyIsAskedAgainAndNotRead() throws {
    let comparison = try Small.comparison(Edit(Small.quiz, "`suspect`", "`believe`"))
    #expect(comparison.effects.map(\.objectives) == [[try id("core-1.duty")]])
    #expect(
      comparison.effects.map(\.refresher) == [Refresher(questions: [try id("first-quiz/q-word")])])
  }

  @Test func otherWordsConcernPeopleOnlyWhereRevisionWasRaised() throws {
    let words = Edit(Small.lesson, "write down what was said", "keep a note of it")
    #expect(try Small.comparison(words).effects == [])
    let raised = try Small.comparison(
      words, Edit(Small.lesson, "**Revision**: 1", "**Revision**: 2"))
    #expect(raised.effects.map(\.refresher.lessons) == [[try id("second/reporting")]])
  }

  @Test func aRaisedRevisionMakesPassesDue() throws {
    let comparison = try Small.comparison(
      Edit(Small.module, "**Revision**: 1", "**Revision**: 2"),
      Edit(Small.module, "Say who you are", "Always say who you are"))
    #expect(comparison.effects.map(\.competency) == [try id("core-1"), try id("core-2")])
    #expect(comparison.effects.map(\.verdict) == [.due, .counts])
  }

  @Test func moreEvidenceMakesOldEvidenceTooLittle() throws {
    let comparison = try Small.comparison(
      Edit(
        Small.framework, "- **Evidence**: quiz\n- **Renew every**",
        "- **Evidence**: quiz, attestation\n- **Renew every**"),
      Edit(
        Small.framework, "- say who must report `core-1.duty`\n",
        "- say who must report `core-1.duty`\n\n*Show:*\n\n- the plan\n"))
    #expect(comparison.effects.map(\.verdict) == [.moreIsAsked])
    #expect(
      comparison.effects.first?.reasons.first == "Evidence by attestation is now asked for.")
  }

  @Test func anotherWayToShowItAsksForLess() throws {
    let choice = Edit(
      Small.framework, "quiz, observation, attestation", "quiz, observation or attestation")
    #expect(
      try Small.comparison(choice).effects.map(\.reasons) == [
        [
          "Evidence by observation or attestation is enough now, before: by observation.",
          "Evidence by observation or attestation is enough now, before: by attestation.",
        ]
      ])
    let back = try CurriculumComparison(from: Small.edited([choice]), to: Small.edited())
    #expect(back.effects.map(\.verdict) == [.moreIsAsked])
    #expect(
      back.effects.map(\.reasons) == [
        [
          "Evidence by observation is now asked for, before: by observation or attestation.",
          "Evidence by attestation is now asked for, before: by observation or attestation.",
        ]
      ])
  }

  @Test func aChangedRubricIsToBeSeenAgain() throws {
    let comparison = try Small.comparison(
      Edit(Small.framework, "- asks before taking notes", "- never takes notes"))
    #expect(comparison.effects.map(\.skills) == [[try id("core-2.rapport")]])
    #expect(comparison.effects.map(\.objectives) == [[try id("core-2.rapport")]])
  }

  @Test func aChangedValueConcernsThePeopleOfItsAgency() throws {
    let comparison = try Small.comparison(Edit(Small.agency, "555-0100", "555-0199"))
    #expect(
      comparison.effects == [
        CompetencyEffect(
          competency: try id("core-1"), title: "The issue", verdict: .counts,
          reasons: ["The value report.line of county has changed."],
          objectives: [try id("core-1.duty")],
          modules: [ModuleConcerned(module: try id("first"), through: 1)], skills: [],
          concernsDocuments: false, agency: try id("county"),
          refresher: Refresher(
            lessons: [try id("first/first-minute")], questions: [try id("first-quiz/q-order")]))
      ])
    #expect(comparison.revisions == [])
  }

  @Test func aQuestionMoreConcernsNobody() throws {
    let pool = "## A pool `pool`"
    let question = """
      ## New `q-new`

      - **Tests**: core-1.duty

      Must you report it?

      *True or false.*

      - [x] True
        > Yes.
      - [ ] False
        > You must.

      """
    let comparison = try Small.comparison(Edit(Small.quiz, pool, question + pool))
    #expect(comparison.effects == [])
    #expect(comparison.revisions == [])
  }

  @Test func aCoverIsAsSmallAsItCanBe() {
    struct Thing: Identifiable {
      let id: Int
      let serves: Set<String>
    }
    let things = [
      Thing(id: 1, serves: ["a"]), Thing(id: 2, serves: ["b"]),
      Thing(id: 3, serves: ["a", "b"]), Thing(id: 4, serves: ["c"]), Thing(id: 5, serves: ["c"]),
    ]
    let chosen = Cover.least(of: ["a", "b", "c", "d"], beginningWith: [], from: things) {
      ($0.serves, $0.id == 5 ? 1 : 0)
    }
    #expect(chosen == [3, 5])
  }
}
