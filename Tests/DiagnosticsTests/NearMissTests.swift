import Diagnostics
import Testing

@Suite struct NearMissTests {
  @Test(arguments: [
    ("core-1.rsik", ["core-1.risk"]),
    ("Core-1.risk", ["core-1.risk"]),
    ("core-1.ris", ["core-1.risk"]),
    ("core-6", ["core-6.rapport"]),
    ("rapport", ["core-6.rapport"]),
    ("port", []),
    ("elephant", []),
    ("", []),
  ])
  func namesWhatTheAuthorMayHaveMeant(written: String, meant: [String]) {
    let known = ["core-1.risk", "core-6.rapport", "trauma-bond"]
    #expect(NearMiss.suggestions(for: written, in: known) == meant)
  }

  @Test func namesTheNearestFirstAndAtMostThree() {
    let known = ["abcdefgx", "abcdefxx", "abcdefgh", "abcdefgy", "abcdefgz"]
    #expect(
      NearMiss.suggestions(for: "abcdefgi", in: known) == ["abcdefgh", "abcdefgx", "abcdefgy"])
  }

  @Test func doesNotSuggestTheWordItself() {
    #expect(NearMiss.suggestions(for: "quiz", in: ["quiz"]).isEmpty)
  }
}
