import Diagnostics

/// A file that has been read and looked at by itself: what is known of it while nobody changes it,
/// whatever becomes of other files.
final class ExaminedFile: Sendable {
  let reading: FileReading
  /// `nil` where the file has no syntax.
  let outline: FileOutline?
  let found: [Diagnostic]

  init(_ file: SourceFile, kind: FileKind) {
    let reading = FileReading(file, kind: kind)
    self.reading = reading
    outline = reading.syntax.map(FileOutline.init)
    found =
      reading.found
      + (reading.syntax.map { file in fileChecks.flatMap { $0.diagnostics(in: file) } } ?? [])
  }

  var path: String { reading.file.path }
}
