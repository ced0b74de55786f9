import Diagnostics
import Interchange
import Testing

/// Everything that is wrong is told at once, with its place, and nobody is read.
@Suite struct PeopleCSVFaultTests {
  private func faults(_ text: String) -> [String] {
    let (people, diagnostics) = PeopleCSV.read(
      text, file: "people.csv", roles: PeopleCSVTests.roles)
    #expect(people == [])
    return diagnostics.map { "\($0.range.start.line):\($0.range.start.column) \($0.id)" }
  }

  @Test(arguments: [
    ("", ["1:1 no-people"]),
    ("\n \n", ["1:1 no-people"]),
    ("name,email\n", ["1:1 no-people"]),
    ("name,mail\nAna,a@b\n", ["1:1 missing-column", "1:6 unknown-column"]),
    (
      "Ana,a@b\n",
      [
        "1:1 no-people", "1:1 missing-column", "1:1 missing-column", "1:1 unknown-column",
        "1:5 unknown-column",
      ]
    ),
    ("name,email,Name\nAna,a@b,Ana\n", ["1:12 repeated-column"]),
    ("name,email\nAna\nLee,c@d,x,y\n", ["2:4 missing-cell", "3:9 extra-cell"]),
    ("name,email\n,a@b\nLee,\n", ["2:1 missing-name", "3:5 missing-email"]),
    ("name,email\n\"Ana\nReyes\",a@b\n", ["2:1 malformed-name"]),
    (
      "name,email\nAna,a.b\nLee,@b\nSam,a@b@c\nKim,a b@c\n",
      [
        "2:5 malformed-email", "3:5 malformed-email", "4:5 malformed-email", "5:5 malformed-email",
      ]
    ),
    ("name,email\nAna,a@b\nLee,A@B\nSam,a@b\n", ["3:5 repeated-email", "4:5 repeated-email"]),
    ("name,email,roles\nAna,a@b,learner boss\n", ["2:9 unknown-role"]),
    ("name,email\nJos\u{FFFD},a@b\n", ["2:1 unreadable-character"]),
    (
      "name,email\nAna \"A\" Reyes,a@b\n",
      [
        "2:5 stray-quotation-mark", "2:7 stray-quotation-mark",
      ]
    ),
    ("name,email\n\"Ana\" Reyes,a@b\n", ["2:6 text-after-quotation-mark"]),
    ("name,email\nAna,\"a@b\nLee,c@d\n", ["2:5 unclosed-quotation-mark", "2:5 malformed-email"]),
  ])
  func tellsWhatIsWrongAndWhere(text: String, expected: [String]) {
    #expect(faults(text) == expected)
  }

  @Test func suggestsTheColumnThatWasMeant() {
    let (_, diagnostics) = PeopleCSV.read(
      "nmae,e-mail,role\n", file: "people.csv", roles: PeopleCSVTests.roles)
    let unknown = diagnostics.filter { $0.id == "unknown-column" }
    #expect(unknown.map(\.suggestions) == [["name"], ["email"], ["roles"]])
    #expect(
      unknown.map(\.message).first
        == "'nmae' is none of the columns name, email, agency, teams, roles")
  }

  @Test func aRepeatedAddressPointsAtItsFirstUse() {
    let (_, diagnostics) = PeopleCSV.read(
      "name,email\nAna,a@b\nLee,A@b\n", file: "people.csv", roles: PeopleCSVTests.roles)
    let first = SourceRange(
      file: "people.csv", start: SourcePosition(line: 2, column: 5),
      end: SourcePosition(line: 2, column: 8))
    #expect(diagnostics.map(\.notes) == [[Diagnostic.Note("first used here", at: first)]])
  }

  @Test func oneBadRowKeepsEverybodyOut() {
    let rows = (1...500).map { "Person \($0),p\($0)@b" }.joined(separator: "\n")
    #expect(faults("name,email\n\(rows)\nLast,nothing\n") == ["502:6 malformed-email"])
  }

  @Test func whatTheWriterWritesIsReadBack() {
    let cells = [["name", "email"], ["Ana \"A\",\n", "a@b"], ["Lee; Sam", "c@d"]]
    var writer = CSVWriter()
    for row in cells { writer.append(row) }
    let (people, diagnostics) = PeopleCSV.read(writer.text, file: "people.csv", roles: [])
    #expect(diagnostics == [])
    #expect(people.map { [$0.name, $0.email] } == [["Ana \"A\",", "a@b"], ["Lee; Sam", "c@d"]])
  }
}
