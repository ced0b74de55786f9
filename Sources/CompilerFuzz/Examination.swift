import CurriculumCompiler
import CurriculumModel
import Diagnostics

/// What must hold of everything that the compiler says, whatever it was given.
enum Examination {
  /// What does not hold, a sentence each.
  static func complaints(about compilation: Compilation, of folder: SourceFolder) -> [String] {
    let lines = Dictionary(
      compilation.sources.map { ($0.file, $0.lines) }, uniquingKeysWith: { one, _ in one })
    let paths = Set(folder.files.map(\.path) + ["Curriculum/curriculum.md"])
    var complaints = compilation.diagnostics.flatMap { found in
      ([found.range] + found.notes.map(\.range) + found.fixIts.map(\.range)).compactMap {
        complaint(about: $0, lines, paths).map { "\(found.id): \($0)" }
      }
    }
    let hasError = compilation.diagnostics.contains { $0.severity == .error }
    if hasError == (compilation.curriculum != nil) {
      complaints.append("errors and a curriculum go together, or neither is there")
    }
    if compilation.diagnostics.contains(where: { $0.id == "no-meaning" }) {
      complaints.append("what the checks let through has no meaning")
    }
    if compilation.diagnostics != compilation.diagnostics.sorted() {
      complaints.append("the findings are out of order")
    }
    _ = TextRenderer(sources: compilation.sources, useColor: true).render(compilation.diagnostics)
    return complaints
  }

  /// A release can be read back, and is the same then.
  static func complaints(aboutReleaseOf curriculum: Curriculum) -> [String] {
    do {
      let release = try Release(compiling: curriculum)
      let read = try Release(reading: release.bytes)
      return read.curriculum == curriculum ? [] : ["a release reads back as another curriculum"]
    } catch {
      return ["a release cannot be made or read: \(error)"]
    }
  }

  static func isSame(_ one: Compilation, as other: Compilation) -> Bool {
    one.curriculum == other.curriculum && one.diagnostics == other.diagnostics
      && one.silenced == other.silenced && one.places == other.places
      && one.sources == other.sources
  }

  private static func complaint(
    about range: SourceRange, _ lines: [String: [Substring]], _ paths: Set<String>
  ) -> String? {
    guard paths.contains(range.file) else { return "there is no file \(range.file)" }
    guard range.start.line >= 1, range.start.column >= 1, range.start <= range.end else {
      return "\(range) is no range"
    }
    guard let lines = lines[range.file] else { return nil }
    for position in [range.start, range.end] {
      // The end of the text is the beginning of a line that is not there.
      guard position.line <= lines.count else {
        if position.line == lines.count + 1, position.column == 1 { continue }
        return "\(range) is past the last line, \(lines.count)"
      }
      let length = lines[position.line - 1].unicodeScalars.count
      if position.column > length + 1 {
        return "\(range) is past the end of a line of \(length)"
      }
    }
    return nil
  }
}
