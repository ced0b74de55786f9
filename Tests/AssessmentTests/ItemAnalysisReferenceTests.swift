import Assessment
import CurriculumModel
import Testing

/// Known answers of scipy 1.17.1 (correlations with Fisher's interval), statsmodels 0.15.0 (Wilson's
/// interval) and pingouin 0.7.0 (alpha), made by Scripts/reference/item-analysis.
@Suite struct ItemAnalysisReferenceTests {
  private struct KnownAnswers: Decodable {
    struct Option: Decodable {
      let share: Estimate
      let discrimination: Estimate?
    }

    let keys: [Int]
    let chosen: [[Int]]
    let thirds: [Int]
    let facility: [Estimate]
    let discrimination: [Estimate]
    let options: [[Option]]
    let alpha: Double
    let kr20: Double
  }

  private let known: KnownAnswers

  init() throws {
    known = try Fixture.read("item-analysis")
  }

  private var questions: [MeasuredItem: Question] {
    Dictionary(
      uniqueKeysWithValues: known.keys.enumerated().map { index, key in
        let marks = (0..<4).map { $0 == key ? AnswerMark.right : .wrong }
        return (
          .sample(index), .sample("q-\(index)", .chooseOne(marks[0], marks[1], marks[2], marks[3]))
        )
      })
  }

  private func attempts(withThirds: Bool) -> [MeasuredAttempt] {
    zip(known.chosen, known.thirds).map { chosen, thirds in
      var responses: [MeasuredItem: MeasuredAttempt.Response] = [:]
      for (index, option) in chosen.enumerated() {
        responses[.sample(index)] = .init(
          share: option == known.keys[index] ? 1 : 0, chosen: [option])
      }
      if withThirds { responses[.sample(6)] = .init(share: Double(thirds) / 3) }
      return MeasuredAttempt(responses: responses)
    }
  }

  @Test func agreesAboutQuestions() throws {
    let analysis = ItemAnalysis(of: attempts(withThirds: true), questions: questions)
    let figures = try analysis.items.map { try #require($0.figures) }
    #expect(analysis.items.map(\.people) == Array(repeating: 60, count: 7))
    #expect(figures.map { $0.facility.rounded } == known.facility.map(\.rounded))
    #expect(figures.map { $0.discrimination?.rounded } == known.discrimination.map(\.rounded))
  }

  @Test func agreesAboutOptions() throws {
    let analysis = ItemAnalysis(of: attempts(withThirds: true), questions: questions)
    let options = analysis.items.compactMap { $0.figures?.options }.filter { !$0.isEmpty }
    #expect(
      options.map { $0.map(\.share.rounded) } == known.options.map { $0.map(\.share.rounded) })
    #expect(
      options.map { $0.map(\.discrimination?.rounded) }
        == known.options.map { $0.map(\.discrimination?.rounded) })
  }

  @Test func agreesAboutReliability() throws {
    let all = ItemAnalysis(of: attempts(withThirds: true), questions: questions).reliability
    let right = ItemAnalysis(of: attempts(withThirds: false), questions: questions).reliability
    let (alpha, kr20) = (try #require(all), try #require(right))
    #expect(abs(alpha.alpha - known.alpha) < 1e-9)
    #expect(abs(kr20.alpha - known.kr20) < 1e-9)
    #expect([alpha.isKR20, kr20.isKR20] == [false, true])
    #expect([alpha.questions, alpha.pairs, alpha.allPairs] == [7, 21, 21])
  }
}

extension Estimate {
  /// To nine places.
  var rounded: Estimate {
    func round(_ number: Double) -> Double { (number * 1e9).rounded() / 1e9 }
    return Estimate(value: round(value), low: round(low), high: round(high))
  }
}

extension MeasuredItem {
  static func sample(_ index: Int, edition: String = "1") -> MeasuredItem {
    MeasuredItem(question: .id("q-\(index)"), edition: edition)
  }
}
