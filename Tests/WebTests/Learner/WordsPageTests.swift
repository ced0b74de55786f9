import CurriculumModel
import Rendering
import Testing

@testable import Web

@Suite struct WordsPageTests {
  /// Readers see all of a rule: what is not said, what is said, and where the word is left as it is.
  @Test func showsTheExceptionsOfARule() throws {
    let release = try Release.sample
    let index = CurriculumIndex(release.curriculum)
    let renderer = Renderer(
      index: index, agency: nil,
      addresses: SiteAddressBook(index: index, release: release.digest), practice: { _ in HTML() })
    #expect(
      WordsPage(release.curriculum, renderer: renderer).main.text.contains(
        """
        <dl class="facts">
        <dt>We say sparingly</dt><dd>rescue, rescuer</dd>
        <dt>We say</dt><dd>leaving</dd>
        <dt>Except in</dt><dd>search and rescue, rescue dog</dd>
        </dl>
        """))
  }
}
