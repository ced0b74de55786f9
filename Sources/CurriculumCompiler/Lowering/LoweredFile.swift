import CurriculumModel

/// What the file of a module or a quiz becomes in the curriculum.
enum LoweredFile: Sendable {
  case module(Module)
  case quiz(Quiz)
  case failed(NoMeaning)

  /// `nil` for other files.
  init?(_ file: LinkedFile) {
    guard let root = file.syntax.root else { return nil }
    let lowering = Lowering(around: file.around)
    do throws(NoMeaning) {
      switch root.role {
      case .module: self = .module(try lowering.module(root))
      case .quiz: self = .quiz(try lowering.quiz(root))
      default: return nil
      }
    } catch {
      self = .failed(error)
    }
  }

  func get() throws(NoMeaning) -> LoweredFile {
    if let failure { throw failure }
    return self
  }

  var failure: NoMeaning? {
    if case .failed(let failure) = self { failure } else { nil }
  }
}
