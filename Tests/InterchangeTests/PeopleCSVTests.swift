import Diagnostics
import Interchange
import Testing

@Suite struct PeopleCSVTests {
  static let roles = ["learner", "supervisor", "trainer", "administrator"]

  private func people(_ text: String) -> [NewPersonRow] {
    let (people, diagnostics) = PeopleCSV.read(text, file: "people.csv", roles: Self.roles)
    #expect(diagnostics.map(\.message) == [])
    return people
  }

  @Test func readsEveryColumn() {
    let text = """
      name,email,agency,teams,roles
      Ana Reyes,ana@agency.example,Example County,Night shift; Intake,learner supervisor
      "Lee, Sam",sam@agency.example,,,

      """
    #expect(
      people(text) == [
        NewPersonRow(
          line: 2, name: "Ana Reyes", email: "ana@agency.example", agency: "Example County",
          teams: ["Night shift", "Intake"], roles: ["learner", "supervisor"]),
        NewPersonRow(line: 3, name: "Lee, Sam", email: "sam@agency.example"),
      ])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func readsEveryLineEnd(lineEnd: String) {
    let text = ["name,email", "Ana,a@b", "\"Lee\",\"c@d\"", ""].joined(separator: lineEnd)
    #expect(
      people(text) == [
        NewPersonRow(line: 2, name: "Ana", email: "a@b"),
        NewPersonRow(line: 3, name: "Lee", email: "c@d"),
      ])
  }

  @Test func needsNoLineEndAtTheEnd() {
    #expect(people("name,email\nAna,a@b") == [NewPersonRow(line: 2, name: "Ana", email: "a@b")])
  }

  @Test(arguments: [
    "\u{FEFF}Email , NAME\n  a@b , Ana \n", "email;name\na@b;Ana\n", "email\tname\na@b\tAna\n",
    "\n,,\n\nemail,name\n ,\na@b,Ana\n,\n",
  ])
  func takesWhatSpreadsheetsWrite(text: String) {
    let found = people(text).map { [$0.name, $0.email] }
    #expect(found == [["Ana", "a@b"]])
  }

  @Test func quotedCellsHoldAnything() {
    let text = "name,email,teams\n\"Ana \"\"Annie\"\" Reyes\",a@b,\"North; \r\nSouth,\"\nLee,c@d,\n"
    #expect(
      people(text) == [
        NewPersonRow(
          line: 2, name: "Ana \"Annie\" Reyes", email: "a@b", teams: ["North", "South,"]),
        NewPersonRow(line: 4, name: "Lee", email: "c@d"),
      ])
  }

  @Test func rolesAreReadInEverySpelling() {
    let text = "name,email,roles\nAna,a@b,\"Learner; trainer,SUPERVISOR learner\"\n"
    #expect(people(text)[0].roles == ["learner", "trainer", "supervisor"])
  }
}
