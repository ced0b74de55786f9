import Assessment
import Testing

@Suite struct PointsTests {
  @Test(arguments: [(1_000, "1"), (6_500, "6.5"), (333, "0.333"), (-250, "-0.25"), (0, "0")])
  func printExactly(_ thousandths: Int, _ text: String) {
    #expect(Points(thousandths: thousandths).description == text)
  }
}
