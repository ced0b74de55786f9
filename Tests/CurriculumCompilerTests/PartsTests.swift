import CurriculumModel
import Testing

@testable import CurriculumCompiler

@Suite struct PartsTests {
  /// RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func encodesBase64(text: String, encoded: String) {
    #expect(Base64.encode(Array(text.utf8)) == encoded)
  }

  @Test(arguments: [
    ("first.md", "Curriculum/modules/first.md"),
    ("../glossary.md", "Curriculum/glossary.md"),
    ("./../../Quizzes/first.md", "Quizzes/first.md"),
    ("../../../elsewhere.md", nil),
    ("/etc/passwd", nil),
  ])
  func resolvesPaths(path: String, resolved: String?) {
    #expect(LinkAddress.resolve(path, from: "Curriculum/modules/second.md") == resolved)
  }

  @Test(arguments: [
    ("https://example.org", "https"), ("javascript:alert(1)", "javascript"),
    ("file.md#a:b", nil), ("a/b:c", nil), (":x", nil), ("#x", nil),
  ])
  func tellsSchemes(address: String, scheme: String?) {
    #expect(LinkAddress.scheme(of: address) == scheme)
  }

  @Test(arguments: [
    ("The first minute", "the-first-minute"), ("What's \"new\"?", "whats-new"),
    ("§ 3, b)", "3-b"), ("日本", "section"),
  ])
  func makesIDsOfTitles(title: String, slug: String) {
    #expect(Slug.make(from: title) == slug)
  }

  @Test(
    arguments: [
      ("Call {{a.b}}{{c}} now", [.text("Call "), .value("a.b"), .value("c"), .text(" now")]),
      ("{{ open", [.text("{{ open")]),
      ("}} {{}}", [.text("}} "), .value("")]),
    ] as [(String, [ValuePiece])])
  func cutsTextsAtAgencyValues(text: String, pieces: [ValuePiece]) {
    #expect(ValuePiece.split(text) == pieces)
  }

  @Test(arguments: [
    ("<!-- a -->", true), (" <!-- a -->\n<!-- b\n c -->\n", true), ("<!-- a --> b", false),
    ("<!-- a", false), ("<b>", false),
  ])
  func tellsComments(html: String, isComment: Bool) {
    #expect(HTMLComment.isOnlyComments(html) == isComment)
  }

  @Test(arguments: [
    "Curriculum/curriculum.md", "Curriculum/modules/a.md", "Curriculum/agencies/b.md",
    "Curriculum/competencies/c.md", "Quizzes/d.md", "Curriculum/modules/e.svg", "Quizzes/f.jpeg",
  ])
  func knowsThePlacesOfFiles(path: String) {
    #expect(FileKind(path: path) != nil)
  }

  @Test(arguments: [
    "Curriculum/other.md", "Curriculum/modules/deep/a.md", "Quizzes/a.txt", "Curriculum/a.gif",
    "Curriculum/README", "modules/a.md",
  ])
  func knowsNoOtherPlaces(path: String) {
    #expect(FileKind(path: path) == nil)
  }
}
