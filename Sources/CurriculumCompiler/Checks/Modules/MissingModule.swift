import CommonMark
import Diagnostics

/// Every item of a pathway's numbered list is a link to a module.
struct MissingModule: LinkedFileCheck {
  static let id = "missing-module"
  static let rule = "Every item of a pathway is a link to a module that exists"

  func diagnostics(in file: LinkedFile) -> [Diagnostic] {
    let links = file.links.filter { $0.use == .pathway }.compactMap { link -> Diagnostic? in
      switch link.target {
      case .thing(let thing) where thing.kind == .module: nil
      // The scheme and the anchor have checks of their own.
      case .unsafeScheme, .missingAnchor: nil
      case .missingFile(let path):
        .noModule(at: link.range, path: path, known: Self.modules(in: file.directory))
      default: .noModule(at: link.range, path: nil, known: [])
      }
    }
    return links + file.syntax.sections(.pathway).flatMap(\.itemsWithoutLink)
  }

  private static func modules(in directory: Directory) -> [String] {
    directory.files.filter { FileKind(path: $0) == .module }
  }
}

extension Section {
  fileprivate var itemsWithoutLink: [Diagnostic] {
    moduleItems.filter { item in
      guard item.blocks.count == 1, case .paragraph(let content)? = item.blocks.first?.kind,
        content.trimmed.count == 1, case .link? = content.trimmed.first?.kind
      else { return true }
      return false
    }.map { .noModule(at: $0.range, path: nil, known: []) }
  }
}

extension Diagnostic {
  fileprivate static func noModule(
    at range: SourceRange, path: String?, known: [String]
  ) -> Diagnostic {
    Diagnostic(
      MissingModule.self, at: range,
      message: MissingModule.rule + (path.map { "; there is no \($0)" } ?? ""),
      suggestions: path.map { NearMiss.suggestions(for: $0, in: known) } ?? [])
  }
}
