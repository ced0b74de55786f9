import Diagnostics

/// Every file in the two folders has a place in the language, so that nothing is left out unseen.
struct UnknownFile: CurriculumCheck {
  static let id = "unknown-file"
  static let rule = "Every file of a curriculum has one of the places that the language knows"

  func diagnostics(in curriculum: CurriculumOverview) -> [Diagnostic] {
    curriculum.unknownFiles.map { .unknownFile($0, known: FileKind.placesOfMarkdown) }
  }
}

extension Diagnostic {
  fileprivate static func unknownFile(_ path: String, known: [String]) -> Diagnostic {
    Diagnostic(
      UnknownFile.self, at: SourceRange(startOf: path),
      reason: "Known are .svg, .png and .jpg pictures, and " + known.joined(separator: ", "),
      suggestions: NearMiss.suggestions(for: path, in: known))
  }
}
