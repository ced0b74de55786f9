import Assessment
import CurriculumModel
import Interchange
import Records

/// What falls due as a table for a spreadsheet: every line of the page, also beyond what it shows.
struct RenewalTable: Sendable, Hashable {
  let lines: [RenewalLine]

  var csv: String {
    var writer = CSVWriter()
    writer.append(["Person", "Competency", "Standing", "Last day", "Why", "Asked for", "By"])
    for line in lines {
      var asked = ("", "")
      if case .asked(let pathway, let due, _) = line.way { asked = (pathway, "\(due)") }
      writer.append([
        line.person.name, line.competency, line.renewal.standing.words,
        line.renewal.dueOn?.description ?? "", line.why, asked.0, asked.1,
      ])
    }
    return writer.text
  }
}
