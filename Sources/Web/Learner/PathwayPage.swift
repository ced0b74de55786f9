import Assessment
import CurriculumModel
import Rendering

/// What a pathway asks for, and how far the learner is.
struct PathwayPage: Page {
  struct CompetencyRow: Hashable {
    let title: String
    let address: SiteAddress
    let standing: CompetencyStanding
  }

  let card: PathwayCard
  let pathway: Pathway.ID
  let audience: HTML
  let introduction: HTML
  let competencies: [CompetencyRow]
  /// How long a record stands: `24 months`.
  let validFor: String?
  let token: FormToken

  var title: String { card.title }
  var section: SiteSection? { .learning }

  var main: HTML {
    """
    \(Crumbs(("Learning", .home)).html)<h1>\(title)</h1>
    <p class="lead">For \(audience).</p>
    <div class="prose">
    \(introduction)</div>
    \(completion)<h2>Modules</h2>
    <ul class="rows">
    \(card.rows.map(\.html))</ul>
    <h2>Competencies</h2>
    <p class="hint">What the modules of this pathway are about, and how each is shown.</p>
    <ul class="rows">
    \(competencies.map(row))</ul>
    \(validity)
    """
  }

  private var completion: HTML {
    if let record = card.record {
      return """
        <p class="actions"><a class="button" href="\(SiteAddress.certificate(record).path)">See your \
        completion record</a></p>

        """
    }
    guard card.isComplete else { return HTML() }
    return """
      <form class="actions" method="post" action="\(SiteAddress.completion(pathway).path)">
      \(token.field)
      <button>Get your completion record</button>
      </form>

      """
  }

  private func row(_ row: CompetencyRow) -> HTML {
    let rules = row.standing.requirements.map { requirement -> HTML in
      "<br><span class=\"hint\">\(requirement.rule)\(Self.days(requirement))</span>"
    }
    return """
      <li><span><a href="\(row.address.path)">\(row.title)</a>\(rules)</span> \
      \(row.standing.standing.label)</li>

      """
  }

  private static func days(_ requirement: CompetencyStanding.Requirement) -> String {
    let met = requirement.metOn.map { " Met on \($0.words)." } ?? ""
    let due = requirement.dueOn.map { " Counts until \($0.words)." } ?? ""
    return met + due
  }

  private var validity: HTML {
    guard let validFor else { return HTML() }
    return "<p class=\"hint\">A completion record of this pathway stands for \(validFor).</p>\n"
  }
}
