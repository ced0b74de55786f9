public import CurriculumChanges
public import CurriculumModel
import Dispatch

/// Compiles a folder: reading, parsing, linking, checking, lowering, in this order.
///
/// The result does not depend on the order of the files. Takes time linear in their size. Without
/// `today` nothing is found too old; no release depends on it.
public func compile(_ folder: SourceFolder, on today: CalendarDate? = nil) -> Compilation {
  var compiler = IncrementalCompiler()
  defer { compiler.giveBack() }
  return compiler.compile(folder, on: today)
}

/// The same, and looks whether every **Revision** says what became of its module since an earlier
/// release.
public func compile(
  _ folder: SourceFolder, on today: CalendarDate? = nil, since earlier: Curriculum
) throws(IncomparableCurricula) -> Compilation {
  var compiler = IncrementalCompiler()
  defer { compiler.giveBack() }
  return try compiler.compile(folder, on: today, since: earlier)
}

extension IncrementalCompiler {
  /// Lets go of what was compiled while the caller goes on: the syntax of 1,000 modules is millions
  /// of small pieces. A program that ends meanwhile is not kept waiting.
  fileprivate consuming func giveBack() {
    DispatchQueue.global().async { [self] in withExtendedLifetime(self) {} }
  }
}
