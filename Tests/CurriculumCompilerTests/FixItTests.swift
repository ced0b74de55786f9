import CurriculumCompiler
import Diagnostics
import Testing

/// What a fix-it promises: once it is applied, its diagnostic is gone.
@Suite struct FixItTests {
  @Test(arguments: try FaultFixture.ids())
  func mendsWhatItIsAttachedTo(id: String) throws {
    for example in try FaultFixture(id: id).cases where example.fails && example.missing == nil {
      let texts = example.texts.mapValues { MarkedText($0, file: "").text }
      let before = compile(Fixtures.sourceFolder(texts)).diagnostics
      for diagnostic in before {
        for fixIt in diagnostic.fixIts {
          var mended = texts
          mended[diagnostic.range.file] = texts[diagnostic.range.file].map {
            FixIt.applied([fixIt], to: SourceText(file: diagnostic.range.file, text: $0))
          }
          let after = compile(Fixtures.sourceFolder(mended)).diagnostics
          #expect(
            after.count { $0.id == diagnostic.id } < before.count { $0.id == diagnostic.id },
            "\(fixIt.title): \(example)")
        }
      }
    }
  }
}
