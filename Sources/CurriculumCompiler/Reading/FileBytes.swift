import Foundation

/// The bytes of one file, without a detour: a folder has thousands of files.
enum FileBytes {
  /// `size` is what the file is thought to have.
  static func read(at path: String, expecting size: Int, atMost most: Int) throws(ReadingError)
    -> [UInt8]
  {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw .unreadable(path: path) }
    defer { _ = close(descriptor) }
    var isWhole = false
    let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      isWhole = fill(buffer, &count, from: descriptor)
    }
    return isWhole ? bytes : try slowly(at: path, atMost: most)
  }

  /// Whether the file ends before the buffer does.
  private static func fill(
    _ buffer: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int, from descriptor: Int32
  ) -> Bool {
    while count < buffer.count, let start = buffer.baseAddress {
      let length = Foundation.read(descriptor, start + count, buffer.count - count)
      if length < 0, errno == EINTR { continue }
      guard length > 0 else { return length == 0 }
      count += length
    }
    return false
  }

  /// For a file that grows meanwhile, or fails.
  private static func slowly(at path: String, atMost most: Int) throws(ReadingError) -> [UInt8] {
    guard let data = try? Data(contentsOf: URL(filePath: path)) else {
      throw .unreadable(path: path)
    }
    guard data.count <= most else {
      throw .tooLarge(path: path, most: most)
    }
    return [UInt8](data)
  }
}
