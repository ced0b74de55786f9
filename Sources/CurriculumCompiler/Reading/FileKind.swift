import CurriculumModel

/// What a file is for, as its place in the folders says.
enum FileKind: Hashable, Sendable {
  case curriculum, framework, principles, glossary, words, sources, values, agency, module, quiz
  case picture(Picture.MediaType)

  /// `nil` where the language has no file in that place.
  init?(path: String) {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let name = slash.map { path[path.index(after: $0)...] } ?? path[...]
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    switch name[dot...] {
    case ".svg": self = .picture(.svg)
    case ".png": self = .picture(.png)
    case ".jpg", ".jpeg": self = .picture(.jpeg)
    case ".md":
      guard let kind = Self.kinds[slash.map { path[..<$0] } ?? ""]?(name[..<dot]) else {
        return nil
      }
      self = kind
    default: return nil
    }
  }

  /// By folder: what a Markdown file of that name is.
  private static let kinds: [Substring: @Sendable (Substring) -> FileKind?] = [
    "Curriculum": { singles[String($0)] },
    "Curriculum/competencies": { _ in .framework },
    "Curriculum/agencies": { _ in .agency },
    "Curriculum/modules": { _ in .module },
    "Quizzes": { _ in .quiz },
  ]

  /// The one file that a curriculum cannot be without.
  static let curriculumPath = "Curriculum/curriculum.md"

  private static let singles: [String: FileKind] = [
    "curriculum": .curriculum, "principles": .principles, "glossary": .glossary,
    "words": .words, "sources": .sources, "values": .values,
  ]
}

extension FileKind {
  /// Where Markdown files can be, for messages.
  static let placesOfMarkdown =
    singles.keys.sorted().map { "Curriculum/\($0).md" }
    + kinds.keys.sorted().filter { $0 != "Curriculum" }.map { "\($0)/*.md" }
}
