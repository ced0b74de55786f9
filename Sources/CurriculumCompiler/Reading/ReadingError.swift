/// Why a folder could not be read.
public enum ReadingError: Error, Hashable, CustomStringConvertible {
  case noCurriculum(in: String)
  case unreadable(path: String)
  /// Neither a folder nor a plain file, such as a symbolic link.
  case notAFile(path: String)
  /// More bytes than `most`.
  case tooLarge(path: String, most: Int)

  public var description: String {
    switch self {
    case .noCurriculum(let folder): "there is no folder Curriculum in \(folder)"
    case .unreadable(let path): "cannot read \(path)"
    case .notAFile(let path): "\(path) is neither a folder nor a plain file"
    case .tooLarge(let path, let most): "\(path) is larger than \(most >> 20) MB"
    }
  }
}
