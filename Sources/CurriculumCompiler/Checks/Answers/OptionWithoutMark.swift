import Diagnostics

/// Every answer says what it is: `[x]` right, `[ ]` wrong, `[!]` wrong and unsafe.
struct OptionWithoutMark: FileCheck {
  static let id = "option-without-mark"
  static let rule = "An answer begins with [x], [ ] or [!]"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections.flatMap(\.markedAnswers).filter { $0.mark?.mark == nil }
      .map { .withoutMark($0) }
  }
}

extension Diagnostic {
  fileprivate static func withoutMark(_ answer: AnswerSyntax) -> Diagnostic {
    guard let mark = answer.mark else {
      return Diagnostic(OptionWithoutMark.self, at: answer.contentRange)
    }
    let meant = mark.text.lowercased().contains("x") ? "[x]" : "[ ]"
    let isClear = ["[X]", "[]", "[ x]", "[x ]", "[ x ]", "[  ]"].contains(mark.text)
    return Diagnostic(
      OptionWithoutMark.self, at: mark.range,
      fixIts: isClear ? [FixIt("Write \(meant)", replacing: mark.range, with: meant)] : [])
  }
}
