import Assessment
import CanonicalJSON
import Crypto
import CurriculumModel
import Records

/// A small curriculum: a competency that a quiz shows, one whose two skills are observed, one that
/// the agency shows; one module of one lesson, one pathway.
enum TestCurriculum {
  static func id<Subject>(_ text: String) throws -> Identifier<Subject> {
    guard let id = Identifier<Subject>(text) else { throw NotAnID() }
    return id
  }

  static func release(
    title: String = "Test curriculum", attempts: Int? = nil,
    asking tasks: [(String, Question.Task)]? = nil,
    testing objective: ((Int) -> String)? = nil, wantsTwoMarkers: Bool = false
  ) throws -> Release {
    let curriculum = try curriculum(
      title: title,
      quiz: tasks.map {
        try quiz(asking: $0, testing: objective, wantsTwoMarkers: wantsTwoMarkers)
      } ?? quiz(attempts: attempts))
    let bytes = try CanonicalJSONEncoder().encode(curriculum)
    let digits = SHA256.hash(data: bytes).map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }
    guard let digest = ReleaseDigest(hex: digits.joined()) else { throw NotAnID() }
    return Release(curriculum: curriculum, digest: digest, bytes: bytes)
  }

  /// With the other option of the first question right.
  static func releaseWithAnotherKey() throws -> Release {
    try release(asking: [
      (
        "q-one",
        .chooseOne(options: [
          AnswerOption(mark: .wrong, content: [], feedback: []),
          AnswerOption(mark: .right, content: [], feedback: []),
        ])
      ),
      (
        "q-two",
        .shortAnswer(answers: [ExpectedText(mark: .right, text: "the hotline", feedback: [])])
      ),
    ])
  }

  static func module() throws -> Module {
    Module(
      id: try id("safety"), title: [.text("Safety")], competency: try id("core-1"), requires: [],
      revision: 3, sources: [], introduction: [], lessons: [try lesson()],
      quiz: try id("safety-quiz"))
  }

  static func form(seed: UInt64 = .max) throws -> QuizForm {
    QuizForm(
      quiz: try id("safety-quiz"), seed: seed,
      items: [
        .init(question: try id("safety-quiz/q-one"), order: [1, 0]),
        .init(question: try id("safety-quiz/q-two"), order: []),
      ])
  }

  /// Both right.
  static func rightAnswers() throws -> [Question.ID: Answer] {
    [
      try id("safety-quiz/q-one"): .choice(option: 0),
      try id("safety-quiz/q-two"): .text("the hotline"),
    ]
  }

  private static func lesson() throws -> Lesson {
    Lesson(
      id: try id("safety/first"), title: [.text("First")], teaches: [], sources: [], body: [])
  }

  private static func curriculum(title: String, quiz: Quiz) throws -> Curriculum {
    let competency = Competency(
      id: try id("core-1"), title: [.text("Knows what safety is")], statement: [],
      evidence: [.quiz], sources: [], objectives: [], skills: [], documents: [])
    let framework = Framework(
      id: try id("core"), title: [.text("Core")], introduction: [],
      areas: [
        CompetencyArea(
          id: try id("area"), title: [], introduction: [],
          competencies: [competency, try skills(), try documents()])
      ])
    let pathway = Pathway(
      id: try id("core-path"), title: [.text("Core pathway")], audience: [],
      framework: framework.id, validFor: CalendarPeriod(24, .month), introduction: [],
      modules: [try id("safety")])
    return Curriculum(
      id: try id("test"), title: [.text(title)], publisher: "The Office", language: "en",
      passMark: try share("80%"), followUp: [], introduction: [], pathways: [pathway],
      frameworks: [framework], principleGroups: [], glossary: [], wordRules: [], sources: [],
      values: [], agencies: [], modules: [try module()], quizzes: [quiz],
      pictures: [])
  }

  private static func skills() throws -> Competency {
    Competency(
      id: try id("core-6"), title: [.text("Skills")], statement: [], evidence: [.observation],
      sources: [], objectives: [],
      skills: try ["core-6.rapport", "core-6.calm"].map { skill in
        Skill(
          id: try id(skill), title: [.text(skill)], statement: [], evidence: [.observation],
          sources: [], rubric: [[.text("listens")]])
      }, documents: [])
  }

  private static func documents() throws -> Competency {
    Competency(
      id: try id("core-5"), title: [.text("Care for staff")], statement: [],
      evidence: [.attestation], sources: [], objectives: [], skills: [],
      documents: [[.text("the policy")]])
  }

  private static func quiz(attempts: Int?) throws -> Quiz {
    Quiz(
      id: try id("safety-quiz"), title: [], module: try id("safety"), introduction: [],
      attempts: attempts, passMark: try share("80%"), feedback: .atTheEnd,
      items: [
        .question(
          try question(
            "q-one",
            .chooseOne(options: [
              AnswerOption(mark: .right, content: [], feedback: []),
              AnswerOption(mark: .wrong, content: [], feedback: []),
            ]), tests: [try id("core-1.safe")])),
        .question(
          try question(
            "q-two",
            .shortAnswer(answers: [
              ExpectedText(mark: .right, text: "the hotline", feedback: [])
            ]))),
      ])
  }

  /// Passed with half of the points.
  private static func quiz(
    asking tasks: [(String, Question.Task)], testing objective: ((Int) -> String)?,
    wantsTwoMarkers: Bool
  ) throws -> Quiz {
    Quiz(
      id: try id("safety-quiz"), title: [], module: try id("safety"), introduction: [],
      passMark: try share("50%"), feedback: .atTheEnd,
      items: try tasks.enumerated().map { place, task in
        .question(
          try question(
            task.0, task.1, tests: try objective.map { [try id($0(place))] } ?? [],
            wantsTwoMarkers: wantsTwoMarkers))
      })
  }

  private static func question(
    _ local: String, _ task: Question.Task, tests: [Objective.ID] = [],
    wantsTwoMarkers: Bool = false
  ) throws -> Question {
    Question(
      id: try id("safety-quiz/\(local)"), title: [], tests: tests, taughtIn: [], stem: [],
      task: task, explanation: [], wantsTwoMarkers: wantsTwoMarkers)
  }

  private static func share(_ text: String) throws -> Share {
    guard let share = Share(text) else { throw NotAnID() }
    return share
  }

  struct NotAnID: Error {}
}
