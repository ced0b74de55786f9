import CurriculumModel
import Records
import Rendering

/// What an agency shows: its policies and plans, competency by competency.
struct DocumentsPage: Page {
  struct Part: Sendable, Hashable {
    let competency: Competency.ID
    let title: String
    /// What the framework asks to be shown.
    let asked: [String]
    /// The latest first.
    let shown: [Attestation]
  }

  let agency: Agency
  let parts: [Part]
  let today: CalendarDate
  let message: Message?

  var title: String { "Documents of \(agency.name)" }
  let section: SiteSection? = .administration

  var main: HTML {
    """
    \(Crumbs(("People", .people), ("Agencies", .agencies)).html)<h1>\(title)</h1>
    \(message.html)<p>Some competencies are the agency's before they are a person's: the agency shows its \
    policy or plan, and that counts for everyone who works there.</p>
    \(parts.isEmpty ? "<p>No competency asks for a document.</p>" : parts.map(section).joined())
    """
  }

  private func section(_ part: Part) -> HTML {
    let current = part.shown.filter { $0.isCurrent(on: today) }
    let label =
      current.isEmpty ? StatusLabel.notStarted("Nothing shown") : StatusLabel.met("Shown")
    let missing = part.asked.filter { asked in !current.contains { $0.covers.contains(asked) } }
    return """
      <section class="card">
      <h2>\(part.title) \(label)</h2>
      \(part.shown.map(line))\(current.isEmpty ? HTML() : list("Not in any of these yet:", missing))\
      \(current.isEmpty ? list("To be shown:", part.asked) : HTML())\
      <p class="actions"><a class="button quiet" \
      href="\(SiteAddress.attestation(agency.id, part.competency).path)">Show a document\
      <span class="hidden"> for \(part.title)</span></a></p>
      </section>

      """
  }

  private func line(_ shown: Attestation) -> HTML {
    let until = shown.validUntil.map { "counts through \($0.words)" } ?? "without a last day"
    let state: HTML =
      if let revocation = shown.revocation {
        "<p class=\"soft\">\(revocation.words)</p>\n"
      } else {
        """
        <p><a href="\(SiteAddress.revocation(shown.mark.sequence).path)">Take back<span class="hidden"> \
        “\(shown.document)”</span></a></p>

        """
      }
    return """
      <p><strong>\(shown.document)</strong>, \(until).<br>
      <span class="hint">Shown by \(shown.mark.author.name) on \(shown.mark.dayWords) (ledger entry \
      \(shown.mark.sequence)). SHA-256 <code>\(shown.fileDigest)</code></span></p>
      <details><summary>What it holds</summary>
      <ul>
      \(shown.covers.map { "<li>\($0)</li>\n" as HTML })</ul>
      </details>
      \(state)
      """
  }

  private func list(_ label: String, _ items: [String]) -> HTML {
    guard !items.isEmpty else { return HTML() }
    return """
      <p class="label">\(label)</p>
      <ul>
      \(items.map { "<li>\($0)</li>\n" as HTML })</ul>

      """
  }
}

extension Attestation {
  fileprivate func isCurrent(on day: CalendarDate) -> Bool {
    revocation == nil && validUntil.map { $0 >= day } ?? true
  }
}
