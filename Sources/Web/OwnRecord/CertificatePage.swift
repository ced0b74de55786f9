import CurriculumModel
import Records
import Rendering

/// A completion record to print and to keep.
struct CertificatePage: Page {
  let published: PublishedCompletionRecord
  /// Whether the visitor is the person that it speaks of.
  let isOwn: Bool
  let today: CalendarDate
  /// What anyone can type to check the record: with the scheme.
  let checkAddress: String

  private var record: CompletionRecord { published.record }

  var title: String { "Completion record: \(record.pathwayTitle)" }
  var section: SiteSection? { isOwn ? .record : .supervision }

  var main: HTML {
    """
    \(crumbs)\(state)<article class="certificate">
    <p>\(record.issuer)</p>
    <h1>Completion record</h1>
    <p>This states that</p>
    <p class="name">\(record.person)</p>
    \(agency)<p>completed</p>
    <p class="name">\(record.pathwayTitle)</p>
    <p>of \(record.curriculumTitle), published by \(record.publisher).</p>
    <div class="table" role="region" tabindex="0" aria-label="Competencies">
    <table>
    <caption>Competencies, and how each was shown</caption>
    <tbody>
    \(record.competencies.map(row))</tbody>
    </table>
    </div>
    <dl class="facts">
    <dt>Issued</dt><dd>\(record.issued.words)</dd>
    <dt>Stands until</dt><dd>\(record.validUntil?.words ?? "no end")</dd>
    <dt>Record</dt><dd><code>\(record.id.description)</code></dd>
    <dt>Curriculum release</dt><dd><code>\(record.release.hex)</code></dd>
    <dt>Signed with</dt><dd><code>\(record.issuerKey.description)</code></dd>
    <dt>Check it at</dt><dd><a href="\(SiteAddress.completionCheck(record.id).path)">\(checkAddress)</a></dd>
    </dl>
    </article>
    <p class="actions"><a class="button" href="\(SiteAddress.completionFile(record.id).path)" \
    download>Download the record</a></p>
    <p class="hint screen">The file can be checked by anyone, also without a network. To have it on \
    paper, print this page.</p>
    """
  }

  private var crumbs: HTML {
    isOwn
      ? Crumbs(("My record", .ownRecord)).html
      : Crumbs((record.person, .person(published.person))).html
  }

  private var agency: HTML {
    record.agency.map { "<p>of \($0)</p>\n" } ?? HTML()
  }

  private var state: HTML {
    if let revoked = published.revoked {
      let day = revoked.day.map { " on \($0.words)" } ?? ""
      return Message(kind: .error, text: "This record was taken back\(day). It no longer counts.")
        .html
    }
    guard record.isCurrent(on: today) else {
      return Message(
        kind: .warning, text: "This record is genuine, and its time has passed: renew the pathway."
      ).html
    }
    return HTML()
  }

  private func row(_ competency: CompetencyShown) -> HTML {
    let shown = competency.evidence.map { "\($0.kind.words), \($0.date.words)" }
    return """
      <tr><th scope="row">\(competency.title)</th><td>\(shown.joined(separator: "; "))</td></tr>

      """
  }
}

extension CompetencyShown.Evidence.Kind {
  /// How it was shown, as a certificate says it.
  var words: String {
    switch self {
    case .quiz: "quiz passed"
    case .observation: "seen at work by a supervisor"
    case .attestation: "shown by the agency"
    case .waiver: "earlier learning accepted"
    }
  }
}
