import CurriculumModel
import Records
import Rendering

/// What can be said of a completion record, in words.
struct VerdictPage: Page {
  enum Verdict: Sendable, Hashable {
    case genuine(CompletionRecord)
    case revoked(CompletionRecord, on: CalendarDate?)
    case expired(CompletionRecord)
    /// Whole, but signed by a key that is not this site's.
    case otherIssuer(CompletionRecord)
    case altered
    case unreadable

    var record: CompletionRecord? {
      switch self {
      case .genuine(let record), .revoked(let record, _), .expired(let record),
        .otherIssuer(let record):
        record
      case .altered, .unreadable: nil
      }
    }
  }

  let verdict: Verdict

  var title: String {
    switch verdict {
    case .genuine: "This completion record is genuine"
    case .revoked: "This completion record was revoked"
    case .expired: "This completion record has expired"
    case .otherIssuer: "This site did not issue this record"
    case .altered: "This file was changed"
    case .unreadable: "This is not a completion record"
    }
  }

  var main: HTML {
    """
    <h1>\(title)</h1>
    \(message)\(verdict.record.map(facts) ?? HTML())\
    <p><a href="\(SiteAddress.verification.path)">Check another one</a></p>
    """
  }

  private var message: HTML {
    switch verdict {
    case .genuine(let record):
      Message(
        kind: .done,
        text: "\(record.issuer) issued it, nothing in it was changed, and it was not revoked."
      ).html
    case .revoked(_, let day):
      Message(
        kind: .error,
        text: "It was issued here and is unchanged, but taken back"
          + "\(day.map { " on \($0.words)" } ?? ""). It no longer counts."
      ).html
    case .expired(let record):
      Message(
        kind: .warning,
        text: "It is genuine and unchanged, but was good only until "
          + "\(record.validUntil?.words ?? "an earlier day")."
      ).html
    case .otherIssuer(let record):
      Message(
        kind: .warning,
        text:
          "It is whole, and says that \(record.issuer) signed it. We cannot tell who holds that "
          + "key: check it at the issuer's own site."
      ).html
    case .altered:
      Message(
        kind: .error,
        text: "At least one letter is not what was signed. Ask for the file as it was downloaded."
      ).html
    case .unreadable:
      Message(
        kind: .error, text: "We expected the file that the button on a certificate downloads."
      ).html
    }
  }

  private func facts(_ record: CompletionRecord) -> HTML {
    let rows = record.competencies.map { competency -> HTML in
      let shown = competency.evidence.map { "\($0.kind.asShown), \($0.date.words)" }
      return """
        <tr><th scope="row">\(competency.title)</th><td>\(shown.joined(separator: "; "))</td></tr>

        """
    }
    return """
      <dl class="facts">
      <dt>Person</dt><dd>\(record.person)</dd>
      \(record.agency.map { "<dt>Agency</dt><dd>\($0)</dd>\n" as HTML } ?? HTML())\
      <dt>Completed</dt><dd>\(record.pathwayTitle), of \(record.curriculumTitle)</dd>
      <dt>Issued</dt><dd>\(record.issued.words), by \(record.issuer)</dd>
      <dt>Good until</dt><dd>\(record.validUntil?.words ?? "no end")</dd>
      <dt>Record</dt><dd><code>\("\(record.id)")</code></dd>
      <dt>Curriculum release</dt><dd><code>\(record.release.hex)</code></dd>
      </dl>
      <div class="table" role="region" tabindex="0" aria-label="Competencies">
      <table>
      <thead><tr><th scope="col">Competency</th><th scope="col">How it was shown</th></tr></thead>
      <tbody>
      \(rows)</tbody>
      </table>
      </div>

      """
  }
}

extension CompetencyShown.Evidence.Kind {
  fileprivate var asShown: String {
    switch self {
    case .quiz: "quiz passed"
    case .observation: "seen by a supervisor"
    case .attestation: "shown by the agency"
    case .waiver: "earlier learning accepted"
    }
  }
}
