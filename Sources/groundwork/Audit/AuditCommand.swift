import ArgumentParser
import CurriculumModel
import Records

/// `groundwork audit`
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Say who did what to whom, and when: the ledger in words.",
    discussion: """
      Prints the entries of the ledger, the earliest first. Reads the records without changing \
      them, also while the server runs, and names people of every agency: it is for whoever runs \
      the site. What people wrote is not in it. Titles are those of the release that was kept \
      last. Exit status 0: printed, also where nothing was found. 2: the records could not be \
      read, or nobody is as --person says.
      """)

  @Option(help: "The data folder.")
  var data: String

  @Option(help: "Only what they did or what was done to them: an id, or part of name or email.")
  var person: String?

  @Option(help: "Only this kind of entry, such as roles-set.", transform: auditKind)
  var kind: AuditKind?

  @Option(help: "From this day on (UTC), such as 2026-11-21.", transform: calendarDate)
  var since: CalendarDate?

  @Option(help: "To the end of this day (UTC).", transform: calendarDate)
  var until: CalendarDate?

  @Option(help: "How to print it.")
  var format = AuditPrinter.Format.text

  func run() throws {
    let audit = OperatorAudit(folder: data)
    let query = AuditQuery(people: try people(in: audit), kind: kind, since: since, until: until)
    let titles = try orExit { try audit.lastCurriculum().map(CurriculumIndex.init) }
    try orExit {
      var printer = AuditPrinter(format: format, titles: titles)
      printer.begin()
      try audit.forEach(query) { try printer.add($0) }
      printer.end()
    }
  }

  private func people(in audit: OperatorAudit) throws -> Set<PersonID>? {
    guard let person else { return nil }
    let found = try orExit { try audit.people(matching: person) }
    guard (1...20).contains(found.count) else {
      printError(
        found.isEmpty
          ? "nobody has \(person) in name or email"
          : "more than 20 people have \(person) in name or email; write more of it")
      throw ExitCode(2)
    }
    return Set(found.map(\.id))
  }
}

/// Reads a kind of entry from the command line.
@Sendable private func auditKind(_ text: String) throws -> AuditKind {
  guard let kind = AuditKind(text) else {
    throw ValidationError(
      "there is no kind \(text); the kinds are \(AuditKind.all.map(\.name).sorted().joined(separator: ", "))"
    )
  }
  return kind
}
