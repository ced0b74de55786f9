import Diagnostics

/// The notes of all files by which authors say that findings are meant to be.
struct Intentions: Sendable {
  /// In the order of files and text.
  let all: [Intention]
  private let byFile: [String: [Intention]]

  init(_ intentions: [Intention]) {
    all = intentions
    byFile = Dictionary(grouping: intentions.filter { !$0.reason.isEmpty }, by: \.range.file)
  }

  /// How many notes with a reason speak of each check.
  var countByCheck: [String: Int] {
    let names = byFile.values.joined().flatMap { $0.checks.map(\.text) }
    return Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
  }

  /// Of several the innermost.
  func note(for diagnostic: Diagnostic) -> Intention? {
    (byFile[diagnostic.range.file] ?? []).last { note in
      note.covers(diagnostic.range) && note.checks.contains { $0.text == diagnostic.id }
    }
  }
}
