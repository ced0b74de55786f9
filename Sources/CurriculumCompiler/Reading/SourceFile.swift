/// A file as it lies in the folder, not looked into yet.
public struct SourceFile: Hashable, Sendable {
  /// Relative to the folder that is compiled, with `/` between its parts.
  public let path: String
  public let bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}
