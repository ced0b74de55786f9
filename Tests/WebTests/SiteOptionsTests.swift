import Testing
import Web

@Suite struct SiteOptionsTests {
  @Test func listenOnLoopbackUnlessToldOtherwise() {
    #expect(SiteOptions(port: 9000).publicAddress == "http://127.0.0.1:9000")
  }
}
