/// Why a folder could not be read.
public enum ReadingError: Error, Hashable, CustomStringConvertible {
  case noCurriculum(in: String)
  case unreadable(path: String)
  /// Neither a folder nor a plain file, such as a symbolic link.
  case notAFile(path: String)
  case tooLarge(path: String)

  public var description: String {
    switch self {
    case .noCurriculum(let folder): "there is no folder Curriculum in \(folder)"
    case .unreadable(let path): "cannot read \(path)"
    case .notAFile(let path): "\(path) is neither a folder nor a plain file"
    case .tooLarge(let path):
      "\(path) is larger than \(SourceFolder.largestFile >> 20) MB"
    }
  }
}
