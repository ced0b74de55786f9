import Diagnostics
import Testing

@testable import CurriculumCompiler

@Suite struct CompilationTests {
  @Test func sortsByPlace() {
    let second = Diagnostic(id: "b", at: SourceRange(startOf: "b.md"), message: "")
    let first = Diagnostic(id: "a", at: SourceRange(startOf: "a.md"), message: "")
    let compilation = Compilation(curriculum: nil, diagnostics: [second, first], sources: [])
    #expect(compilation.diagnostics == [first, second])
  }
}
