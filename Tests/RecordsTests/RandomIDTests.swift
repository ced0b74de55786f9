import Records
import Testing

@Suite struct RandomIDTests {
  @Test func readsItsOwnText() throws {
    let text = "00112233445566778899aabbccddeeff"
    #expect(PersonID(text)?.description == text)
  }

  @Test(arguments: [
    "", "00112233445566778899AABBCCDDEEFF", "00112233445566778899aabbccddeef",
    "00112233445566778899aabbccddeeff00", "g0112233445566778899aabbccddeeff",
  ])
  func refusesOtherTexts(text: String) {
    #expect(PersonID(text) == nil)
  }
}
