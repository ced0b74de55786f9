import NIOCore
import Rendering
import Testing

@testable import Web

@Suite struct PrerenderedPageTests {
  @Test func putsTheVisitorIntoThePlacesAndNothingElse() {
    let text = "<!--slot:formToken-->"
    let page = PrerenderedPage(
      "<p>\(PageSlot.personName.marker) \(text)</p>\(PageSlot.formToken.marker)<!-- x -->")
    let shown = page.bytes([.personName: HTML(escaping: "A&B"), .formToken: "no"])
    #expect(
      String(buffer: shown) == "<p>A&amp;B &lt;!--slot:formToken--&gt;</p>no<!-- x -->")
  }
}
