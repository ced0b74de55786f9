import CurriculumChanges
import CurriculumCompiler
import CurriculumModel
import Diagnostics
import Foundation

/// The compiler's small valid curriculum, with changes as an author would make them.
enum SmallCurriculum {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "CurriculumCompilerTests/Fixtures/base")

  static let lesson = "Curriculum/modules/second.md"
  static let module = "Curriculum/modules/first.md"
  static let quiz = "Quizzes/first.md"
  static let numbers = "Quizzes/second.md"
  static let framework = "Curriculum/competencies/core.md"
  static let agency = "Curriculum/agencies/county.md"

  struct NotThere: Error { let text: String }
  struct NotSound: Error { let diagnostics: [String] }

  /// Every edit is a file, what stands there once, and what is to stand there.
  static func edited(_ edits: [Edit] = []) throws -> Curriculum {
    var texts = Dictionary(
      uniqueKeysWithValues: try SourceFolder.read(at: folder.path).files.map {
        ($0.path, String(decoding: $0.bytes, as: UTF8.self))
      })
    for edit in edits {
      guard let text = texts[edit.file], text.contains(edit.old) else {
        throw NotThere(text: edit.old)
      }
      texts[edit.file] = text.replacingOccurrences(of: edit.old, with: edit.new)
    }
    let compilation = compile(SourceFolder(texts.map { SourceFile(path: $0.key, text: $0.value) }))
    guard let curriculum = compilation.curriculum else {
      throw NotSound(diagnostics: compilation.diagnostics.map(\.message))
    }
    return curriculum
  }

  static func comparison(_ edits: Edit...) throws -> CurriculumComparison {
    try CurriculumComparison(from: edited(), to: edited(edits))
  }
}

struct Edit {
  let file: String
  let old: String
  let new: String

  init(_ file: String, _ old: String, _ new: String) {
    self.file = file
    self.old = old
    self.new = new
  }
}

extension CurriculumComparison {
  /// `key changed question first-quiz/q-first`, a line for each change.
  var lines: [String] {
    changes.map { "\($0.label.rawValue) \($0.subject.kind.rawValue) \($0.subject.id)" }
  }
}
