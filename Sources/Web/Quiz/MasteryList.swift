import Rendering

/// What the answers say, objective by objective and competency by competency: what stands, and what
/// to read again.
struct MasteryList: Hashable {
  /// What the answers say about one objective.
  struct Row: Hashable {
    let statement: HTML
    let stands: Bool
    /// Nothing of it was right, which keeps the quiz from being passed.
    let isMissed: Bool
    /// The title of the competency that it belongs to.
    let competency: String?
    /// Where it is taught.
    let places: [QuestionResult.Place]
  }

  let rows: [Row]
  /// Whose answers they are, where somebody else looks at them.
  let learner: String?

  var html: HTML {
    list("What stands", "\(learner ?? "You") can:", rows.filter(\.stands), withPlaces: false)
      + list(
        "What to read again", "So that \(learner ?? "you") can:", rows.filter { !$0.stands },
        withPlaces: true)
      + competencies
  }

  private func list(
    _ heading: String, _ label: String, _ rows: [Row], withPlaces: Bool
  ) -> HTML {
    guard !rows.isEmpty else { return HTML() }
    let items = rows.map { row -> HTML in
      let places = row.places.map { place -> HTML in
        "<br><a href=\"\(place.address)\">\(place.label)</a>"
      }
      let missed: HTML = row.isMissed ? " \(StatusLabel.wrong("Nothing right yet"))" : HTML()
      return "<li>\(row.statement)\(missed)\(withPlaces ? places.joined() : HTML())</li>\n"
    }
    return "<h2>\(heading)</h2>\n<p class=\"hint\">\(label)</p>\n<ul>\n\(items)</ul>\n"
  }

  /// In the order in which the form first asks about them.
  private var competencies: HTML {
    var titles: [String] = []
    for title in rows.compactMap(\.competency) where !titles.contains(title) {
      titles.append(title)
    }
    guard !titles.isEmpty else { return HTML() }
    let items = titles.map { title -> HTML in
      let own = rows.filter { $0.competency == title }
      let standing = own.count(where: \.stands)
      let words = own.count == 1 ? "1 objective" : "\(own.count) objectives"
      return """
        <li><span>\(title)</span> <span class="soft">\(standing) of \(words) stand</span></li>

        """
    }
    return "<h2>By competency</h2>\n<ul class=\"rows\">\n\(items)</ul>\n"
  }
}
