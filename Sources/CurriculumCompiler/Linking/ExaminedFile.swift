import Diagnostics

/// A file that has been read and looked at by itself: what is known of it while nobody changes it,
/// whatever becomes of other files.
final class ExaminedFile: Sendable {
  let file: SourceFile
  let kind: FileKind
  /// `nil` where the file has no syntax.
  let outline: FileOutline?
  let found: [Diagnostic]
  private let kept: FileReading?

  /// What is not kept is read again whenever somebody asks for it.
  init(_ file: SourceFile, kind: FileKind, isKept: Bool) {
    self.file = file
    self.kind = kind
    let reading = FileReading(file, kind: kind)
    kept = isKept ? reading : nil
    outline = reading.syntax.map(FileOutline.init)
    found =
      reading.found
      + (reading.syntax.map { file in fileChecks.flatMap { $0.diagnostics(in: file) } } ?? [])
  }

  var path: String { file.path }

  var reading: FileReading { kept ?? FileReading(file, kind: kind) }
}
