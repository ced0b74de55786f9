import CurriculumModel
import Foundation
import Testing

@Suite struct EvidenceCriteriaTests {
  @Test func aPartThatAnotherMakesNeedlessIsLeftOut() {
    let criteria = EvidenceCriteria([
      [.attestation, .observation], [.quiz], [.quiz, .attestation], [.quiz], [],
    ])
    #expect(criteria.parts == [[.quiz], [.observation, .attestation]])
    #expect(criteria.kinds == [.quiz, .observation, .attestation])
    #expect(criteria.description == "quiz, observation or attestation")
  }

  @Test(
    arguments: [
      (#"["quiz","observation"]"#, EvidenceCriteria([[.quiz], [.observation]])),
      (
        #"["quiz",["observation","attestation"]]"#,
        EvidenceCriteria([[.quiz], [.observation, .attestation]])
      ),
    ])
  func isSpelledAsBeforeWhereThereIsNoChoice(json: String, criteria: EvidenceCriteria) throws {
    #expect(try JSONDecoder().decode(EvidenceCriteria.self, from: Data(json.utf8)) == criteria)
    #expect(String(decoding: try JSONEncoder().encode(criteria), as: UTF8.self) == json)
  }

  @Test(arguments: [#"["quizz"]"#, #"[["quiz","seen"]]"#, #"[1]"#, #""quiz""#])
  func refusesWhatIsNoEvidence(json: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(EvidenceCriteria.self, from: Data(json.utf8))
    }
  }
}
