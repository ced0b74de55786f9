import CurriculumCompiler
import CurriculumModel
import Testing

@Suite struct FaultTests {
  /// What is too old is too old on a certain day.
  private static let today = CalendarDate("2026-11-21")

  @Test func theSmallCurriculumIsSound() throws {
    let compilation = compile(Fixtures.sourceFolder(try Fixtures.base()))
    #expect(compilation.findings == [])
    #expect(compilation.curriculum != nil)
  }

  @Test(arguments: try FaultFixture.ids())
  func findsWhatIsMarkedAndNothingElse(id: String) throws {
    let fixture = try FaultFixture(id: id)
    for example in fixture.cases {
      let marked = example.texts.map { ($0.key, MarkedText($0.value, file: $0.key)) }
      let expected = marked.flatMap(\.1.findings).sorted()
      var texts = Dictionary(uniqueKeysWithValues: marked).mapValues(\.text)
      if let missing = example.missing { texts[missing] = nil }
      let compilation = compile(Fixtures.sourceFolder(texts), on: Self.today)
      #expect(compilation.findings == expected, "\(example)")
      #expect(expected.contains { $0.id == id } == example.fails, "\(example)")
    }
    #expect(Set(fixture.cases.map(\.fails)) == [true, false], "one of each")
  }

  @Test func everyKindOfDiagnosticHasAFixture() throws {
    let known = Set(DiagnosticCatalogue.entries.map(\.id))
    #expect(known.subtracting(try FaultFixture.ids()) == CompilerFaultTests.ids)
    #expect(Set(try FaultFixture.ids()).subtracting(known) == [])
  }
}
