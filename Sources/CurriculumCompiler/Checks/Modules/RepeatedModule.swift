import Diagnostics

/// A pathway names a module once.
struct RepeatedModule: LinkedFileCheck {
  static let id = "repeated-module"
  static let rule = "A pathway names a module once"

  func diagnostics(in file: LinkedFile) -> [Diagnostic] {
    file.syntax.sections(.pathway).flatMap { pathway -> [Diagnostic] in
      var first: [String: SourceRange] = [:]
      return file.directory.modules(of: pathway).compactMap { module in
        defer { if first[module.text] == nil { first[module.text] = module.range } }
        return first[module.text].map { .repeated(at: module.range, first: $0) }
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func repeated(at range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(RepeatedModule.self, at: range, notes: [Note("first named here", at: first)])
  }
}
