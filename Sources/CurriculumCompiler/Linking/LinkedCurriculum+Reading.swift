import CommonMark
import CurriculumModel
import Diagnostics

extension LinkedCurriculum {
  /// Reads, parses and links a folder, with the texts and what these phases found: what compiling
  /// begins with, and all that a question about the curriculum needs.
  static func reading(
    _ folder: SourceFolder, on today: CalendarDate? = nil
  ) -> (linked: LinkedCurriculum, sources: [SourceText], diagnostics: [Diagnostic]) {
    let texts = SourceTexts(folder)
    let parsed = texts.markdown.concurrentMap { kind, source in
      let (document, diagnostics) = MarkdownDocument.parse(source)
      return (file: document.map { FileSyntax($0, kind: kind) }, diagnostics: diagnostics)
    }
    let files = parsed.compactMap(\.file)
    let linked = LinkedCurriculum(
      files: files, pictures: texts.pictures, unknownFiles: texts.unknownFiles, today: today)
    return (
      linked, texts.markdown.map(\.source),
      texts.diagnostics + parsed.flatMap(\.diagnostics)
    )
  }
}
