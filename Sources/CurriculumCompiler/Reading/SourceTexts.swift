import Diagnostics

/// The files of a folder, told apart by what they are for.
struct SourceTexts: Sendable {
  private(set) var markdown: [(kind: FileKind, source: SourceText)] = []
  private(set) var pictures: [PictureFile] = []
  private(set) var unknownFiles: [String] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ folder: SourceFolder) {
    for file in folder.files {
      switch FileKind(path: file.path) {
      case nil: unknownFiles.append(file.path)
      case .picture(let type)?:
        pictures.append(PictureFile(path: file.path, mediaType: type, bytes: file.bytes))
      case let kind?:
        let text = String(decoding: file.bytes, as: UTF8.self)
        let source = SourceText(file: file.path, text: text)
        if String(validating: file.bytes, as: UTF8.self) == nil {
          diagnostics.append(NotUTF8.diagnostic(in: source))
        }
        markdown.append((kind, source))
      }
    }
  }
}
