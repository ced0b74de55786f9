import Assessment
import Testing

/// Known answers of py-fsrs 6.3.2, made by Scripts/reference/fsrs, to the eighth place, which is the
/// last that is printed.
@Suite struct ForgettingModelTests {
  private struct KnownAnswers: Decodable {
    struct History: Decodable {
      let wanted: Double
      /// Days since the last, rating, recall before, stability, difficulty, days to the next.
      let reviews: [[Double]]
    }

    let histories: [History]
  }

  @Test func agreesWithTheReferenceToThePrintedDigit() throws {
    let known: KnownAnswers = try Fixture.read("fsrs")
    #expect(known.histories.count == 46)
    for history in known.histories {
      #expect(try replay(history) == history.reviews)
    }
  }

  private func replay(_ history: KnownAnswers.History) throws -> [[Double]] {
    let model = ForgettingModel(wantedRecall: history.wanted)
    var memory: ForgettingModel.Memory?
    return try history.reviews.map { review in
      let (days, rating) = (Int(review[0]), try #require(RecallRating(rawValue: Int(review[1]))))
      let recall = memory.map { model.recall(of: $0, after: days) } ?? 0
      let next =
        memory.map { model.memory($0, after: days, rating) } ?? model.memory(after: rating)
      memory = next
      return review.prefix(2)
        + [recall, next.stability, next.difficulty].map { ($0 * 1e8).rounded() / 1e8 }
        + [Double(model.interval(of: next))]
    }
  }

  @Test(arguments: [
    (0, 0, false, RecallRating.again), (499, 1_000, false, .again), (500, 1_000, false, .hard),
    (999, 1_000, false, .hard), (2_000, 2_000, false, .good), (1_000, 2_000, true, .again),
  ])
  func ratesPoints(points: Int, possible: Int, isUnsafe: Bool, rating: RecallRating) {
    #expect(
      RecallRating(
        points: Points(thousandths: points), of: Points(thousandths: possible), isUnsafe: isUnsafe)
        == rating)
  }
}
