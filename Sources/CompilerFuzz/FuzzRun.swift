import CurriculumCompiler
import CurriculumModel

/// Executions of the compiler, one after another, each on another mutant.
struct FuzzRun {
  private let folder: SourceFolder
  private let seed: UInt64
  /// Comes to every mutant with what it remembers of the one before.
  private var compiler = IncrementalCompiler()
  private(set) var slowest: Timing?
  private static let today = CalendarDate("2026-11-21")

  init(of folder: SourceFolder, seed: UInt64) {
    self.folder = folder
    self.seed = seed
    _ = compiler.compile(folder, on: Self.today)
  }

  /// Whether all that must hold holds of one mutant. Nothing of it depends on time.
  mutating func execute(_ execution: Int) -> FuzzFinding? {
    let mutant = Mutant(of: folder, seed: seed, execution: execution)
    let mutated = mutant.folder
    let compilation = compiled(mutated, of: mutant, execution)
    var found = Examination.complaints(about: compilation, of: mutated)
    if execution.isMultiple(of: 40) {
      let clean = compile(mutated, on: Self.today)
      if !Examination.isSame(compilation, as: clean) {
        found.append("what was remembered makes a difference")
      }
    }
    if execution.isMultiple(of: 10), let curriculum = compilation.curriculum {
      found += Examination.complaints(aboutReleaseOf: curriculum)
    }
    if execution.isMultiple(of: 200) {
      let mended = MendedFolder(mutated, on: Self.today).folder
      found += Examination.complaints(about: compile(mended, on: Self.today), of: mended)
        .map { "mended, \($0)" }
    }
    return found.isEmpty ? nil : FuzzFinding(mutant, execution: execution, saying: found)
  }

  private mutating func compiled(
    _ folder: SourceFolder, of mutant: Mutant, _ execution: Int
  ) -> Compilation {
    let began = ProcessorTime.seconds
    let compilation = compiler.compile(folder, on: Self.today)
    let seconds = ProcessorTime.seconds - began
    if seconds > slowest?.seconds ?? 0 {
      slowest = Timing(execution: execution, seconds: seconds, bytes: mutant.changedBytes)
    }
    return compilation
  }
}
