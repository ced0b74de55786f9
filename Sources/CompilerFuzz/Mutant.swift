import CurriculumCompiler

/// A curriculum after some slips, accidents and attacks.
struct Mutant {
  /// What was done, for people.
  private(set) var deeds: [String] = []
  private(set) var changed: Set<String> = []
  private var files: [String: [UInt8]]
  private var chance: SeededChance
  /// A file past this size is cut: whether size alone is borne is for `Growth`.
  private static let largest = 200_000

  init(of folder: SourceFolder, seed: UInt64, execution: Int) {
    files = Dictionary(
      folder.files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { one, _ in one })
    chance = SeededChance(seed: seed, execution: execution)
    let paths = files.keys.sorted().filter { $0.hasSuffix(".md") }
    // Most of all files are of these kinds, and reference files bring the whole to be linked anew.
    let courses = paths.filter { $0.contains("/modules/") || $0.hasPrefix("Quizzes/") }
    for _ in 0...chance.below(2) {
      guard let path = chance.pick(chance.below(12) == 0 ? paths : courses) else { break }
      for _ in 0...chance.below(6) { change(path, among: paths) }
      if let bytes = files[path], bytes.count > Self.largest {
        files[path] = Array(bytes.prefix(Self.largest))
      }
    }
  }

  var folder: SourceFolder { SourceFolder(files.map { SourceFile(path: $0.key, bytes: $0.value) }) }

  /// Of the files that have changed and are still there.
  var changedBytes: Int { changed.reduce(0) { $0 + (files[$1]?.count ?? 0) } }

  private mutating func change(_ path: String, among paths: [String]) {
    guard var bytes = files[path] else { return }
    let deed = chance.below(16)
    switch deed {
    case 0: files[path] = nil
    case 1: rename(path, bytes, among: paths)
    case 2: if let other = chance.pick(paths) { files[other].map { files[path] = bytes + $0 } }
    case 3: files[path] = Array(bytes.prefix(chance.below(bytes.count + 1)))
    case 4, 5: files[path] = withLines(bytes) { lines, chance in Self.tangle(&lines, &chance) }
    case 6: files[path] = withLines(bytes) { lines, chance in Self.nest(&lines, &chance) }
    case 7: files[path] = withLines(bytes) { lines, chance in Self.swell(&lines, &chance) }
    case 8: insertFromElsewhere(&bytes, at: path, among: paths)
    case 9: exchangeWord(&bytes, at: path, among: paths)
    default: insertTokens(&bytes, at: path)
    }
    changed.insert(path)
    deeds.append("\(Self.names[min(deed, 10)]) \(path)")
  }

  private static let names = [
    "delete", "rename", "append to", "truncate", "tangle", "tangle", "nest", "swell", "copy into",
    "exchange words in", "insert tokens into",
  ]

  private mutating func rename(_ path: String, _ bytes: [UInt8], among paths: [String]) {
    let odd = ["x.md", "Curriculum/é.md", "Curriculum/modules/.md", "Quizzes/a/b.md", "\(path).md"]
    guard let new = chance.pick(chance.below(2) == 0 ? paths : odd) else { return }
    files[path] = files[new]
    files[new] = bytes
    changed.insert(new)
  }

  private mutating func withLines(
    _ bytes: [UInt8], _ change: (inout [ArraySlice<UInt8>], inout SeededChance) -> Void
  ) -> [UInt8] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    change(&lines, &chance)
    return Array(lines.joined(separator: [0x0A]))
  }

  /// Lines go, come twice, or change places.
  private static func tangle(_ lines: inout [ArraySlice<UInt8>], _ chance: inout SeededChance) {
    for _ in 0...chance.below(4) where !lines.isEmpty {
      let (one, other) = (chance.below(lines.count), chance.below(lines.count))
      switch chance.below(3) {
      case 0: lines.remove(at: one)
      case 1: lines.insert(lines[one], at: other)
      default: lines.swapAt(one, other)
      }
    }
  }

  private static func nest(_ lines: inout [ArraySlice<UInt8>], _ chance: inout SeededChance) {
    let start = chance.below(lines.count)
    let end = min(lines.count, start + 1 + chance.below(30))
    let marks: [String] = ["> ", "- ", "  ", "    ", "1. ", ">", "\t"]
    guard let mark = chance.pick(marks) else { return }
    let depth = 1 + chance.below(chance.below(4) == 0 ? 120 : 4)
    let prefix = Array(String(repeating: mark, count: depth).utf8)
    for line in start..<end { lines[line] = (prefix + lines[line])[...] }
  }

  /// One line, or a token, a great many times.
  private static func swell(_ lines: inout [ArraySlice<UInt8>], _ chance: inout SeededChance) {
    let line = chance.below(lines.count)
    let count = 1 + chance.below(3_000)
    if chance.below(2) == 0 {
      let limited = min(count, 100_000 / max(1, lines[line].count))
      lines.insert(contentsOf: repeatElement(lines[line], count: limited), at: line)
    } else if let token = chance.pick(Token.all) {
      lines[line] = (Array(lines[line]) + Array(repeatElement(token, count: count).joined()))[...]
    }
  }

  private mutating func insertFromElsewhere(
    _ bytes: inout [UInt8], at path: String, among paths: [String]
  ) {
    guard let other = chance.pick(paths).flatMap({ files[$0] }), !other.isEmpty else { return }
    let start = chance.below(other.count)
    let piece = other[start..<min(other.count, start + 1 + chance.below(2_000))]
    bytes.insert(contentsOf: piece, at: chance.below(bytes.count + 1))
    files[path] = bytes
  }

  /// A word takes the place of another one: ids, keys of facts, addresses.
  private mutating func exchangeWord(
    _ bytes: inout [UInt8], at path: String, among paths: [String]
  ) {
    guard let other = chance.pick(paths).flatMap({ files[$0] }) else { return }
    let (words, new) = (Self.words(of: bytes), Self.words(of: other))
    guard let word = chance.pick(words), let text = chance.pick(new) else { return }
    bytes.replaceSubrange(word, with: other[text])
    files[path] = bytes
  }

  private mutating func insertTokens(_ bytes: inout [UInt8], at path: String) {
    for _ in 0...chance.below(5) {
      let place = chance.below(bytes.count + 1)
      if chance.below(8) == 0, place < bytes.count {
        bytes[place] = UInt8(truncatingIfNeeded: chance.next())
      } else if let token = chance.pick(Token.all) {
        bytes.insert(contentsOf: token, at: place)
      }
    }
    files[path] = bytes
  }

  private static func words(of bytes: [UInt8]) -> [Range<Int>] {
    bytes.split { $0 == 0x20 || $0 == 0x0A || $0 == 0x60 || $0 == 0x28 || $0 == 0x29 }
      .map { $0.startIndex..<$0.endIndex }
  }
}
