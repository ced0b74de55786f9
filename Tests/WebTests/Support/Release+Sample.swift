import CanonicalJSON
import Crypto
import CurriculumModel
import Testing

extension Release {
  /// A curriculum with one of most things.
  static var sample: Release {
    get throws {
      let curriculum = try Curriculum.sample
      let bytes = try CanonicalJSONEncoder().encode(curriculum)
      let hex = SHA256.hash(data: bytes).map { byte in
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }.joined()
      return Release(
        curriculum: curriculum, digest: try #require(ReleaseDigest(hex: hex)), bytes: bytes)
    }
  }
}

extension WordRule {
  fileprivate static var sample: WordRule {
    get throws {
      WordRule(
        id: try #require(Identifier<WordRule>("rescue")), title: [.text("Rescue")],
        words: ["rescue", "rescuer"], limit: .perThousandWords(2), prefer: ["leaving"],
        exceptions: ["search and rescue", "rescue dog"], allowedIn: [], severity: .warning,
        sources: [], reason: [.paragraph([.text("It is a process.")])])
    }
  }
}

extension Curriculum {
  fileprivate static var sample: Curriculum {
    get throws {
      let framework = try #require(Identifier<Framework>("core"))
      let competency = try #require(Competency.ID("core-1"))
      let objective = try #require(Objective.ID("core-1.signs"))
      let module = try #require(Module.ID("signs"))
      let lesson = try #require(Lesson.ID("signs/first"))
      let quiz = try #require(Quiz.ID("signs-quiz"))
      let passMark = try #require(Share("80%"))
      let question = Question(
        id: try #require(Question.ID("signs-quiz/q-1")), title: [.text("A sign")],
        tests: [objective], taughtIn: [TeachingPlace(lesson: lesson, section: nil, label: "Signs")],
        stem: [.paragraph([.text("Which is a sign?")])],
        task: .chooseOne(options: [
          AnswerOption(mark: .right, content: [.text("The right one")], feedback: []),
          AnswerOption(mark: .wrong, content: [.text("The wrong one")], feedback: []),
        ]),
        explanation: [])
      return Curriculum(
        id: try #require(Identifier<Curriculum>("sample")), title: [.text("Sample curriculum")],
        publisher: "Sample office", language: "en", passMark: passMark, followUp: [],
        introduction: [],
        pathways: [
          Pathway(
            id: try #require(Pathway.ID("core-pathway")), title: [.text("Core pathway")],
            audience: [.text("everyone")], framework: framework, introduction: [],
            modules: [module])
        ],
        frameworks: [
          Framework(
            id: framework, title: [.text("Core competencies")], introduction: [],
            areas: [
              CompetencyArea(
                id: try #require(Identifier<CompetencyArea>("knowledge")),
                title: [.text("Knowledge")], introduction: [],
                competencies: [
                  Competency(
                    id: competency, title: [.text("Signs of trafficking")], statement: [],
                    evidence: [.quiz], sources: [],
                    objectives: [
                      Objective(id: objective, statement: [.text("name three signs")])
                    ], skills: [], documents: [])
                ])
            ])
        ],
        principleGroups: [], glossary: [], wordRules: [try .sample], sources: [], values: [],
        agencies: [],
        modules: [
          Module(
            id: module, title: [.text("Signs")], competency: competency, requires: [], revision: 1,
            sources: [], introduction: [],
            lessons: [
              Lesson(
                id: lesson, title: [.text("First lesson")], teaches: [objective], sources: [],
                body: [.paragraph([.text("Some words to read.")])])
            ], quiz: quiz)
        ],
        quizzes: [
          Quiz(
            id: quiz, title: [.text("Quiz on signs")], module: module, introduction: [],
            passMark: passMark, feedback: .atTheEnd, items: [.question(question)])
        ], pictures: [])
    }
  }
}
