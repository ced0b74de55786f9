import ArgumentParser
import CanonicalJSON
import CurriculumModel
import Interchange
import Records

/// Prints entries one by one, however many there are.
struct AuditPrinter {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, csv, json
  }

  let format: Format
  let titles: CurriculumIndex?
  private var isFirst = true

  init(format: Format, titles: CurriculumIndex?) {
    self.format = format
    self.titles = titles
  }

  func begin() {
    switch format {
    case .text: break
    case .csv: printRow(AuditEntry.columns)
    case .json: printPlain("{\"entries\":[")
    }
  }

  mutating func add(_ entry: AuditEntry) throws {
    switch format {
    case .text: printPlain(line(entry))
    case .csv: printRow(entry.cells(in: titles))
    case .json:
      let bytes = try CanonicalJSONEncoder().encode(AuditLine(entry, titles: titles))
      printPlain((isFirst ? "\n" : ",\n") + String(decoding: bytes, as: UTF8.self))
    }
    isFirst = false
  }

  func end() {
    if format == .json { printPlain("\n],\"format\":\"groundwork-audit-1\"}\n") }
  }

  private func line(_ entry: AuditEntry) -> String {
    let about = [entry.person?.name, entry.agency].compactMap { $0 }.joined(separator: ", ")
    return "\(entry.sequence)  \(entry.recorded.timestamp)  \(entry.actor.name) "
      + entry.deed.text(in: titles) + (about.isEmpty ? "\n" : " (\(about))\n")
  }

  private func printRow(_ cells: [String]) {
    var writer = CSVWriter()
    writer.append(cells)
    printPlain(writer.text)
  }
}

/// An entry as JSON: see Documentation/Records.md.
private struct AuditLine: Encodable {
  struct Somebody: Encodable {
    let id: PersonID?
    let name: String
  }

  let entry: Int
  let recorded: String
  let kind: String
  let who: Somebody
  let what: String
  let whom: Somebody?
  let agency: String?

  init(_ audited: AuditEntry, titles: CurriculumIndex?) {
    entry = audited.sequence
    recorded = audited.recorded.timestamp
    kind = audited.kind.name
    who = Somebody(id: audited.actor.id, name: audited.actor.name)
    what = audited.deed.text(in: titles)
    whom = audited.person.map { Somebody(id: $0.id, name: $0.name) }
    agency = audited.agency
  }
}
