/// The files of a folder, told apart by what they are for.
struct FolderContents: Sendable {
  /// In the order of the paths.
  private(set) var markdown: [(kind: FileKind, file: SourceFile)] = []
  private(set) var pictures: [PictureFile] = []
  private(set) var unknownFiles: [String] = []

  init(_ folder: SourceFolder) {
    for file in folder.files {
      switch FileKind(path: file.path) {
      case nil: unknownFiles.append(file.path)
      case .picture(let type)?:
        pictures.append(PictureFile(path: file.path, mediaType: type, bytes: file.bytes))
      case let kind?: markdown.append((kind, file))
      }
    }
  }
}
