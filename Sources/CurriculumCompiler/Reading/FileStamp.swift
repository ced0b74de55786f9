import Foundation

/// What the system says of a file without opening it, in nanoseconds where times.
struct FileStamp: Hashable, Sendable {
  enum Kind: Hashable, Sendable { case file, folder, other }

  let kind: Kind
  let size: Int
  /// Another file that takes the name has its own.
  private let number: UInt64
  private let written: Int64
  /// Nobody can set this one back.
  private let changed: Int64

  /// Of a symbolic link, not of what it leads to; `nil` where nothing has that name.
  init?(of path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
    size = Int(status.st_size)
    number = UInt64(status.st_ino)
    #if canImport(Darwin)
      written = Self.nanoseconds(status.st_mtimespec)
      changed = Self.nanoseconds(status.st_ctimespec)
    #else
      written = Self.nanoseconds(status.st_mtim)
      changed = Self.nanoseconds(status.st_ctim)
    #endif
  }

  /// Whether the file had been left alone for so long before `time` that a change after `time`
  /// cannot have the same stamp: file systems count in steps, the coarsest of them of 2 seconds.
  func isSettled(at time: Int64) -> Bool { time - changed > 2_500_000_000 }

  static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return nanoseconds(time)
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
