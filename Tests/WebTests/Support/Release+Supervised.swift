import CurriculumModel
import Testing

extension Release {
  /// The sample curriculum with two skills to be observed (`core-6`) and a document to be shown
  /// (`core-5`).
  static var supervised: Release {
    get throws {
      let sample = try Release.everyKind.curriculum
      let framework = try #require(sample.frameworks.first)
      let area = try #require(framework.areas.first)
      let skills = try ["core-6.rapport", "core-6.calm"].map { id in
        Skill(
          id: try #require(Objective.ID(id)), title: [.text("Skill \(id)")], statement: [],
          evidence: [.observation], sources: [], rubric: [[.text("does \(id)")]])
      }
      let more = [
        Competency(
          id: try #require(Competency.ID("core-6")), title: [.text("Skills at work")],
          statement: [], evidence: [.observation], sources: [], objectives: [], skills: skills,
          documents: []),
        Competency(
          id: try #require(Competency.ID("core-5")), title: [.text("Care for staff")],
          statement: [], evidence: [.attestation], sources: [], objectives: [], skills: [],
          documents: [[.text("the policy")], [.text("the plan")]]),
      ]
      return try Release(
        hashing: sample.replacing([
          Framework(
            id: framework.id, title: framework.title, introduction: [],
            areas: [
              CompetencyArea(
                id: area.id, title: area.title, introduction: [],
                competencies: area.competencies + more)
            ])
        ]))
    }
  }
}

extension Curriculum {
  fileprivate func replacing(_ frameworks: [Framework]) -> Curriculum {
    Curriculum(
      id: id, title: title, publisher: publisher, language: language, passMark: passMark,
      followUp: followUp, introduction: introduction, pathways: pathways, frameworks: frameworks,
      principleGroups: principleGroups, glossary: glossary, wordRules: wordRules, sources: sources,
      values: values, agencies: agencies, modules: modules, quizzes: quizzes, pictures: pictures)
  }
}
