import CurriculumModel
import Records
import Rendering

/// What happened with a person, in order: read, tried, shown, decided; when, by whom, and with which
/// release.
struct Story: Sendable, Hashable {
  struct Event: Sendable, Hashable {
    let moment: UTCMilliseconds
    let words: String
    let address: SiteAddress?
    /// Places in the ledger; empty for reading, which is no evidence.
    let entries: [Int]
    let release: ReleaseDigest?
  }

  /// The latest first.
  let events: [Event]

  init(_ events: [Event]) {
    self.events = events.sorted {
      ($0.moment, $0.entries.first ?? 0, $0.words) > ($1.moment, $1.entries.first ?? 0, $1.words)
    }
  }

  var html: HTML {
    guard !events.isEmpty else {
      return "<h2>The story</h2>\n<p class=\"soft\">Nothing happened yet.</p>\n"
    }
    return """
      <h2>The story</h2>
      <details class="card">
      <summary>\(counted(events.count, "step", "steps")), the latest first</summary>
      <ol class="rows story" reversed>
      \(events.map(item))</ol>
      </details>

      """
  }

  private func item(_ event: Event) -> HTML {
    let words: HTML =
      event.address.map { "<a href=\"\($0.path)\">\(event.words)</a>" }
      ?? HTML(escaping: event.words)
    let facts =
      (event.entries.isEmpty
        ? [] : ["ledger \(event.entries.map(String.init).joined(separator: ", "))"])
      + (event.release.map { ["release \($0.short)"] } ?? [])
    return """
      <li><span>\(words)</span> <span class="soft">\(event.moment.day?.words ?? "")\
      \(facts.map { "; \($0)" }.joined())</span></li>

      """
  }
}
