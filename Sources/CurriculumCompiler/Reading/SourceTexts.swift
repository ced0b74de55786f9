import Diagnostics

/// The files of a folder, told apart by what they are for.
struct SourceTexts: Sendable {
  private(set) var markdown: [(kind: FileKind, source: SourceText)] = []
  private(set) var pictures: [PictureFile] = []
  private(set) var unknownFiles: [String] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ folder: SourceFolder) {
    var files: [(kind: FileKind, file: SourceFile)] = []
    for file in folder.files {
      switch FileKind(path: file.path) {
      case nil: unknownFiles.append(file.path)
      case .picture(let type)?:
        pictures.append(PictureFile(path: file.path, mediaType: type, bytes: file.bytes))
      case let kind?: files.append((kind, file))
      }
    }
    for (kind, source, diagnostic) in files.concurrentMap(Self.read) {
      markdown.append((kind, source))
      if let diagnostic { diagnostics.append(diagnostic) }
    }
  }

  private static func read(
    _ kind: FileKind, _ file: SourceFile
  ) -> (FileKind, SourceText, Diagnostic?) {
    if let text = String(validating: file.bytes, as: UTF8.self) {
      return (kind, SourceText(file: file.path, text: text), nil)
    }
    let source = SourceText(file: file.path, text: String(decoding: file.bytes, as: UTF8.self))
    return (kind, source, NotUTF8.diagnostic(in: source))
  }
}
