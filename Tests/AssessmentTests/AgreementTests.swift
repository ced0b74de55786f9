import Assessment
import CurriculumModel
import Testing

/// Known answers for Cohen's kappa: scikit-learn 1.9.1, `cohen_kappa_score`. The first table is of
/// diagnoses by two raters (Fleiss, Levin and Paik, "Statistical Methods for Rates and Proportions",
/// 2003, chapter 18), for which the book gives 0.68.
@Suite struct AgreementTests {
  /// `table[i][j]`: how many things the first called i and the second j.
  private static func judgments(_ table: [[Int]]) -> (first: [Int], second: [Int]) {
    var (first, second): ([Int], [Int]) = ([], [])
    for (one, row) in table.enumerated() {
      for (other, count) in row.enumerated() {
        first += Array(repeating: one, count: count)
        second += Array(repeating: other, count: count)
      }
    }
    return (first, second)
  }

  @Test(
    arguments: [
      ([[75, 1, 4], [5, 4, 1], [0, 0, 10]], 0.6764705882352942, 89),
      ([[20, 5], [10, 15]], 0.4, 70), ([[45, 15], [25, 15]], 0.13043478260869568, 60),
      ([[25, 35], [5, 35]], 0.2592592592592593, 60), ([[9, 1], [0, 0]], 0, 90),
      ([[0, 3], [4, 0]], -0.9600000000000002, 0),
    ] as [([[Int]], Double, Int)])
  func isWhatTheReferenceComesTo(_ table: [[Int]], _ kappa: Double, _ percent: Int) throws {
    let (first, second) = Self.judgments(table)
    let agreement = try #require(Agreement(of: first, and: second))
    #expect(abs(try #require(agreement.kappa) - kappa) < 1e-12)
    #expect(agreement.share.percent == percent)
    #expect(agreement.count == first.count)
    #expect(Agreement(of: second, and: first)?.kappa == agreement.kappa)
  }

  @Test func hasNoKappaWhereBothSayTheSameOfEverything() {
    #expect(Agreement(of: [true, true], and: [true, true])?.kappa == nil)
    #expect(Agreement(of: [true, true], and: [true, true])?.share.value == 1)
    #expect(Agreement(of: [true, false], and: [true, false])?.kappa == 1)
    #expect(Agreement(of: [Bool](), and: []) == nil)
  }

  private static func pair(_ first: [Bool], _ second: [Bool]) -> TwiceMarked? {
    TwiceMarked(
      item: MeasuredItem(question: .id("q-p"), edition: "e"), title: "A paragraph",
      rubric: ["asks", "waits"], first: ParagraphMark(rows: first),
      second: ParagraphMark(rows: second))
  }

  @Test func isCountedByRowFromFiveParagraphsOn() throws {
    let pairs = [
      Self.pair([true, true], [true, false]), Self.pair([false, true], [false, true]),
      Self.pair([true, false], [true, false]), Self.pair([false, false], [false, true]),
      Self.pair([true, true], [true, true]),
    ].compactMap(\.self)
    let few = try #require(MarkingAgreement.all(of: Array(pairs.prefix(4))).first)
    #expect(few.paragraphs == 4 && few.overall == nil && few.rows == [])
    let all = try #require(MarkingAgreement.all(of: pairs).first)
    #expect(all.rows.map(\.text) == ["asks", "waits"])
    #expect(all.rows.map(\.agreement.share.percent) == [100, 60])
    #expect(all.rows.first?.agreement.kappa == 1)
    #expect(all.overall?.count == 10 && all.overall?.share.percent == 80)
  }

  @Test(
    arguments: [
      ([true, false], [], true, .reading), ([true, false], [], false, .alone),
      ([true, false], [[true, false]], true, .agreed),
      ([true, true], [[true, false]], true, .reading),
      ([true, true], [[true, false], [true, true]], true, .settled),
      ([false, true], [[true, false], [true, true]], true, nil),
    ] as [([Bool], [[Bool]], Bool, MarkingStep?)])
  func ofTwoMarksOneStands(
    _ rows: [Bool], _ readings: [[Bool]], _ hasSecond: Bool, _ step: MarkingStep?
  ) {
    let readings = readings.map { ParagraphMark(rows: $0) }
    #expect(ParagraphMark(rows: rows).step(after: readings, hasSecond: hasSecond) == step)
  }
}
