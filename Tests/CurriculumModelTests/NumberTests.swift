import CurriculumModel
import Testing

@Suite struct NumberTests {
  @Test(arguments: [
    ("120", 120_000), ("-0.5", -500), ("1,200", 1_200_000), ("0.125", 125),
    ("-1,234,567.5", -1_234_567_500),
  ])
  func readsDecimals(_ text: String, _ thousandths: Int) {
    #expect(Decimal3(text)?.thousandths == thousandths)
  }

  @Test(arguments: [
    "", "-", "1.", ".5", "0.1234", "1e3", "1.2.3", "--1", "1234567890123", "0,5", "1,20", "1.000,5",
    ",5", "1234,567",
  ])
  func refusesOtherNumbers(_ text: String) {
    #expect(Decimal3(text) == nil)
  }

  @Test(arguments: [("80%", "80%"), ("82.5%", "82.5%"), ("100%", "100%"), ("0%", "0%")])
  func readsShares(_ text: String, _ shown: String) {
    #expect(Share(text)?.description == shown)
  }

  @Test(arguments: ["80", "101%", "-1%", "1.25%", "%"])
  func refusesOtherShares(_ text: String) {
    #expect(Share(text) == nil)
  }

  @Test(arguments: [(2, 3, 666), (3, 3, 1_000), (0, 3, 0), (1, 0, 0), (4, 3, 1_000), (-1, 3, 0)])
  func sharesOfAWholeAreRoundedDown(_ part: Int, _ whole: Int, _ thousandths: Int) {
    #expect(Share(part, of: whole).thousandths == thousandths)
  }
}
