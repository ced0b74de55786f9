/// Everything in `Curriculum/` and `Quizzes/`, in the order of the paths.
public struct SourceFolder: Hashable, Sendable {
  /// The folders that are read; the first must be there.
  public static let names = ["Curriculum", "Quizzes"]
  /// No file of more bytes is read.
  public static let largestFile = 8 << 20

  public let files: [SourceFile]

  public init(_ files: [SourceFile]) {
    self.files = files.sorted { $0.path < $1.path }
  }
}
