import CanonicalJSON
import CurriculumModel
import Diagnostics
import Testing

@testable import CurriculumCompiler

@Suite struct IncrementalCompilerTests {
  private struct Outcome: Equatable {
    let curriculum: Curriculum?
    let diagnostics: [Diagnostic]
    let silenced: [SilencedDiagnostic]
    let sources: [SourceText]
    let places: [SourceRange: CurriculumPlace]

    init(_ compilation: Compilation) {
      curriculum = compilation.curriculum
      diagnostics = compilation.diagnostics
      silenced = compilation.silenced
      sources = compilation.sources
      places = compilation.places
    }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func comesToWhatACleanCompileComesTo(seed: UInt64) throws {
    var edits = try CurriculumEdits(seed: seed)
    var compiler = IncrementalCompiler()
    var done = ["begin"]
    for step in 0..<30 {
      let folder = Fixtures.sourceFolder(edits.texts)
      let today = CalendarDate(step % 20 < 15 ? "2026-11-21" : "2031-01-01")
      let again = compiler.compile(folder, on: today)
      let clean = compile(folder, on: today)
      let steps = "seed \(seed), the last of: \(done.joined(separator: "; "))"
      try #require(Outcome(again) == Outcome(clean), "\(steps)")
      try #require(try again.release == clean.release, "\(steps)")
      done.append(edits.step())
    }
  }

  @Test func comesToTheSameWithoutKeepingSyntax() throws {
    var edits = try CurriculumEdits(seed: 7)
    var compiler = IncrementalCompiler(keepingAtMost: 0)
    for _ in 0..<20 {
      let folder = Fixtures.sourceFolder(edits.texts)
      let (again, clean) = (compiler.compile(folder), compile(folder))
      #expect(Outcome(again) == Outcome(clean))
      #expect(try again.release == clean.release)
      _ = edits.step()
    }
  }

  /// A fault comes, then lines move and a file comes in all the other files.
  @Test(arguments: try FaultFixture.ids())
  func comesToWhatACleanCompileComesToAroundAFault(id: String) throws {
    let sound = try Fixtures.base()
    for fault in try FaultFixture(id: id).cases where fault.fails {
      let faulty = fault.texts.filter { $0.key != fault.missing }
        .reduce(into: [:]) { $0[$1.key] = MarkedText($1.value, file: $1.key).text }
      var around = faulty
      // What words.md says is looked at as a whole, so all would be made anew.
      for (path, text) in faulty where path != "Curriculum/words.md" && text == sound[path] {
        around[path] = "\n" + text
      }
      around["Curriculum/modules/firs.md"] = "# Third `third`\n\n- **Revision**: 1\n"
      var compiler = IncrementalCompiler()
      _ = compiler.compile(Fixtures.sourceFolder(sound))
      for texts in [faulty, around] {
        let folder = Fixtures.sourceFolder(texts)
        #expect(Outcome(compiler.compile(folder)) == Outcome(compile(folder)), "\(fault)")
      }
    }
  }

  @Test func readsOnlyWhatHasChanged() throws {
    var texts = try Fixtures.base()
    var compiler = IncrementalCompiler()
    let before = compiler.examine(Fixtures.sourceFolder(texts), on: nil).overview
    texts["Curriculum/modules/second.md", default: ""] += "\nOne more line.\n"
    let after = compiler.examine(Fixtures.sourceFolder(texts), on: nil).overview
    let made = zip(after.outlines, zip(before.linkings, after.linkings))
      .filter { $0.1.0 !== $0.1.1 }.map(\.0.file)
    #expect(made == ["Curriculum/modules/second.md"])
  }
}

extension Compilation {
  fileprivate var release: [UInt8]? {
    get throws { try curriculum.map { try CanonicalJSONEncoder().encode($0) } }
  }
}
