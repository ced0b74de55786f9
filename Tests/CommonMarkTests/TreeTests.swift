import CommonMark
import Diagnostics
import Testing

@Suite struct TreeTests {
  @Test func placesArePartOfATree() {
    let one = MarkdownInline(.text("a"), range: SourceRange(startOf: "a.md"))
    let other = MarkdownInline(.text("a"), range: SourceRange(startOf: "b.md"))
    #expect(one != other)
  }
}
