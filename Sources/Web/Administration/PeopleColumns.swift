import Interchange
import Rendering

/// The columns of a file of people, explained.
struct PeopleColumns: Sendable, Hashable {
  /// Only those who run the whole site name agencies.
  let withAgency: Bool

  private var columns: [(name: String, meaning: String, examples: [String])] {
    var columns = [
      ("name", "The person's name. Needed.", ["Ana Reyes", "Ben Ito"]),
      (
        "email", "Where the person reads mail; they sign in with it. Needed.",
        ["ana@agency.example", "ben@agency.example"]
      ),
      (
        "roles",
        "One or more of learner, supervisor, trainer, administrator, with spaces between. "
          + "Empty means learner.", ["learner supervisor", "learner"]
      ),
      (
        "teams",
        "The teams to be a member of, with semicolons between. They must be there already.",
        ["", "Intake;Night shift"]
      ),
    ]
    if withAgency {
      columns.append(
        (
          "agency", "The agency's name. Empty means the one that you choose below.",
          ["", "Elm County"]
        ))
    }
    return columns
  }

  /// A file that shows every column.
  var example: String {
    var writer = CSVWriter()
    writer.append(columns.map(\.name))
    for row in 0..<2 { writer.append(columns.map { $0.examples[row] }) }
    return writer.text
  }

  var html: HTML {
    let meanings = columns.map { column -> HTML in
      "<dt><code>\(column.name)</code></dt><dd>\(column.meaning)</dd>\n"
    }
    return """
      <dl class="facts">
      \(meanings)</dl>
      <p>For example:</p>
      <pre tabindex="0"><code>\(example)</code></pre>
      <p><a href="\(SiteAddress.peopleImportExample.path)">Download the example</a></p>

      """
  }
}
