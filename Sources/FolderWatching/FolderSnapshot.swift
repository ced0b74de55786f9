import Foundation

/// The files of some folders as they are at one moment, told apart by what a save changes.
struct FolderSnapshot: Hashable, Sendable {
  private struct Entry: Hashable {
    let size: UInt64?
    let changed: Date?
    /// A file that takes another's name has its own.
    let number: UInt64?
  }

  private var entries: [String: Entry] = [:]

  init(_ folders: [String], in root: String) {
    for folder in folders { add("\(root)/\(folder)") }
  }

  private mutating func add(_ path: String) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    where !name.hasPrefix(".") {
      let path = "\(path)/\(name)"
      guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else {
        continue
      }
      entries[path] = Entry(
        size: (attributes[.size] as? NSNumber)?.uint64Value,
        changed: attributes[.modificationDate] as? Date,
        number: (attributes[.systemFileNumber] as? NSNumber)?.uint64Value)
      if attributes[.type] as? FileAttributeType == .typeDirectory { add(path) }
    }
  }
}
