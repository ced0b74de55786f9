import Records
import Testing

@Suite struct UTCMillisecondsTests {
  @Test func addsSeconds() {
    #expect(UTCMilliseconds(500).adding(seconds: 2) == UTCMilliseconds(2_500))
  }
}
