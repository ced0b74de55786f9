import CommonMark
import Diagnostics

/// A numbered list starts at 1; otherwise it may be part of the list above, cut off from it.
struct ListNotFromOne: FileCheck {
  static let id = "list-not-from-one"
  static let rule = "A numbered list starts at 1"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.mentions.lists.compactMap { list in
      guard case .ordered(let start) = list.list.marker, start != 1,
        let marker = list.list.items.first?.marker
      else { return nil }
      return .startsElsewhere(marker, written: file.source.text(in: marker))
    }
  }
}

extension Diagnostic {
  fileprivate static func startsElsewhere(_ marker: SourceRange, written: String) -> Diagnostic {
    let better = "1" + written.drop { $0.isNumber }
    return Diagnostic(
      ListNotFromOne.self, at: marker,
      reason: "If it goes on from the list above, indent what stands between them",
      fixIts: [FixIt("Write \(better)", replacing: marker, with: better)])
  }
}
