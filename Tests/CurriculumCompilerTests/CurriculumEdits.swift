import Assessment
import Foundation

/// What authors do to a folder of files, one thing after another, by chance: edits, deletions,
/// renames, breaking and mending. The same for the same seed.
struct CurriculumEdits {
  /// The files as they are now, by path.
  private(set) var texts: [String: String]
  private let sound: [String: String]
  /// Files as the fault fixtures have them.
  private let faulty: [(path: String, text: String)]
  private var chance: SeededChance

  init(seed: UInt64) throws {
    sound = try Fixtures.base()
    texts = sound
    chance = SeededChance(seed: seed)
    faulty = try Self.faulty.get()
  }

  /// Does the next thing, and says what it was.
  mutating func step() -> String {
    let paths = texts.keys.sorted()
    guard let path = paths.randomElement(using: &chance), let text = texts[path] else {
      return mend()
    }
    switch Int.random(in: 0..<14, using: &chance) {
    case 0, 1: return breakFile()
    case 2, 3, 4: return mend()
    case 5:
      texts[path] = nil
      return "delete \(path)"
    case 6: return rename(path, text)
    case 7:
      let copy = Self.path(beside: path, named: "copy-\(Int.random(in: 0..<3, using: &chance))")
      texts[copy] = text
      return "copy \(path) to \(copy)"
    case 8: return exchangeIDs(in: path, text)
    case 9: return renameID(in: text)
    case 10, 11:
      texts[path] = "\n" + text
      return "shift \(path)"
    default: return editLine(of: path, text)
    }
  }

  private mutating func breakFile() -> String {
    guard let (path, text) = faulty.randomElement(using: &chance) else { return "nothing" }
    texts[path] = text
    return "write a faulty \(path)"
  }

  private mutating func mend() -> String {
    guard let path = sound.keys.sorted().randomElement(using: &chance) else { return "nothing" }
    if Bool.random(using: &chance) {
      texts = sound
      return "mend everything"
    }
    texts[path] = sound[path]
    return "mend \(path)"
  }

  private mutating func rename(_ path: String, _ text: String) -> String {
    let other = texts.keys.sorted().randomElement(using: &chance) ?? path
    let new = Bool.random(using: &chance) ? other : Self.path(beside: path, named: "renamed")
    texts[path] = texts[new]
    texts[new] = text
    return "rename \(path) to \(new)"
  }

  /// What stands in one pair of backticks takes the place of what stands in another.
  private mutating func exchangeIDs(in path: String, _ text: String) -> String {
    let ids = texts.keys.sorted().flatMap { Self.ids(in: texts[$0] ?? "") }
    guard let new = ids.randomElement(using: &chance),
      let old = Self.ids(in: text).randomElement(using: &chance)
    else { return "nothing" }
    texts[path] = text.replacingOccurrences(of: "`\(old)`", with: "`\(new)`")
    return "call \(old) \(new) in \(path)"
  }

  /// Everywhere, so that what was sound stays so.
  private mutating func renameID(in text: String) -> String {
    guard let old = Self.ids(in: text).randomElement(using: &chance) else { return "nothing" }
    let new = "\(old)-x"
    for (path, text) in texts {
      texts[path] = text.replacingOccurrences(of: "`\(old)`", with: "`\(new)`")
        .replacingOccurrences(of: "#\(old))", with: "#\(new))")
        .replacingOccurrences(of: ": \(old)\n", with: ": \(new)\n")
    }
    return "call \(old) \(new) everywhere"
  }

  private mutating func editLine(of path: String, _ text: String) -> String {
    var lines = text.components(separatedBy: "\n")
    let line = Int.random(in: 0..<lines.count, using: &chance)
    if Bool.random(using: &chance) {
      lines.remove(at: line)
    } else {
      lines.insert(contentsOf: ["", "Half of the youth said so.", ""], at: line)
    }
    texts[path] = lines.joined(separator: "\n")
    return "edit line \(line + 1) of \(path)"
  }

  private static let faulty = Result {
    let sound = try Fixtures.base()
    return try FaultFixture.ids().flatMap { try FaultFixture(id: $0).cases }.flatMap { fixture in
      fixture.texts.filter { sound[$0.key] != $0.value }.sorted { $0.key < $1.key }.map {
        (path: $0.key, text: MarkedText($0.value, file: $0.key).text)
      }
    }
  }

  private static func ids(in text: String) -> [String] {
    stride(from: 1, to: text.components(separatedBy: "`").count, by: 2)
      .map { text.components(separatedBy: "`")[$0] }
  }

  private static func path(beside path: String, named name: String) -> String {
    let parts = path.components(separatedBy: "/")
    let ending = parts.last?.components(separatedBy: ".").last ?? "md"
    return (parts.dropLast() + ["\(name).\(ending)"]).joined(separator: "/")
  }
}

/// For the library's own choices, which want a generator of this protocol.
struct SeededChance: RandomNumberGenerator {
  private var generator: SplitMix64

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  mutating func next() -> UInt64 { generator.next() }
}
