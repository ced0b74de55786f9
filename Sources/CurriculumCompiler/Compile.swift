import CommonMark
import Diagnostics

/// Compiles a folder: reading, parsing, linking, checking, lowering, in this order.
///
/// The result does not depend on the order of the files. Takes time linear in their size.
public func compile(_ folder: SourceFolder) -> Compilation {
  let texts = SourceTexts(folder)
  let parsed = texts.markdown.map { (kind: $0.kind, result: MarkdownDocument.parse($0.source)) }
  let files = parsed.compactMap { kind, result in
    result.document.map { FileSyntax($0, kind: kind) }
  }
  let linked = LinkedCurriculum(
    files: files, pictures: texts.pictures, unknownFiles: texts.unknownFiles)
  let diagnostics =
    texts.diagnostics + parsed.flatMap(\.result.diagnostics)
    + allChecks.flatMap { $0.diagnostics(in: linked) }
  let (curriculum, unsound) = Lowering.lower(linked, unlessAnyErrorIn: diagnostics)
  return Compilation(
    curriculum: curriculum, diagnostics: diagnostics + unsound,
    sources: texts.markdown.map(\.source))
}
