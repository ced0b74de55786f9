import Assessment
import CurriculumModel
import Records
import Rendering

/// What stands in the ledger about a person, entry by entry, in words: what a status rests on.
struct EntryLines: Sendable, Hashable {
  struct Line: Sendable, Hashable {
    let words: String
    /// Where more is told; `nil` where this is all.
    let address: SiteAddress?
    /// Why it no longer counts.
    let revocation: String?
  }

  private let lines: [Int: Line]

  /// The line of an entry, as it stands behind a status.
  func html(_ sequence: Int) -> HTML {
    guard let line = lines[sequence] else { return "ledger entry \(sequence)" }
    let words: HTML =
      line.address.map { "<a href=\"\($0.path)\">\(line.words)</a>" } ?? HTML(escaping: line.words)
    let revocation: HTML = line.revocation.map { " <em>\($0)</em>" } ?? HTML()
    return "\(words) <span class=\"soft\">(ledger entry \(sequence))</span>\(revocation)"
  }
}

extension EntryLines {
  init(
    attempts: [Attempt], _ record: SupervisionRecord, in index: CurriculumIndex,
    renderer: Renderer
  ) {
    var lines: [Int: Line] = [:]
    for attempt in attempts {
      guard let outcome = attempt.outcome else { continue }
      let title = index.quizzes[attempt.quiz].map { renderer.plainText($0.title) }
      lines[outcome.sequence] = Line(
        words: "\(title ?? attempt.quiz.rawValue), \(outcome.submitted.day?.words ?? "")",
        address: .result(attempt.id), revocation: nil)
    }
    for attempt in attempts {
      for marking in attempt.outcome?.marks.values.joined().map(\.self) ?? [] where marking.stands {
        let how = marking.step == .corrected ? "marked again" : "marked"
        lines[marking.sequence] = Line(
          words: "A paragraph was \(how), \(marking.marked.day?.words ?? "")",
          address: .result(attempt.id), revocation: nil)
      }
    }
    for attempt in attempts {
      for regrade in attempt.outcome?.regrades ?? [] {
        lines[regrade.mark.sequence] = Line(
          words: "A key was corrected, \(regrade.mark.dayWords)", address: .result(attempt.id),
          revocation: nil)
      }
    }
    for debrief in record.debriefs {
      lines[debrief.mark.sequence] = Line(
        words: "An unsafe answer was talked over by \(debrief.mark.author.name), "
          + "\(debrief.mark.dayWords): \(debrief.note)",
        address: .result(debrief.attempt), revocation: nil)
    }
    for seen in record.observations {
      let title = index.objectives[seen.skill].map { renderer.plainText($0) }
      lines[seen.mark.sequence] = Line(
        words: "\(title ?? seen.skill.rawValue): \(seen.level.words.lowercased()) by "
          + "\(seen.mark.author.name), \(seen.seenOn.words)",
        address: .observation(seen.id), revocation: seen.revocation?.words)
      if let signed = seen.countersignature {
        lines[signed.sequence] = Line(
          words: "Countersigned by \(signed.author.name), \(signed.dayWords)",
          address: .observation(seen.id), revocation: nil)
      }
    }
    for shown in record.attestations {
      lines[shown.mark.sequence] = Line(
        words: "“\(shown.document)”, shown by the agency, \(shown.mark.dayWords)", address: nil,
        revocation: shown.revocation?.words)
    }
    for waiver in record.waivers {
      let document = waiver.document.map { " (“\($0)”)" } ?? ""
      lines[waiver.mark.sequence] = Line(
        words: "Earlier learning accepted by \(waiver.mark.author.name), "
          + "\(waiver.mark.dayWords): \(waiver.reason)\(document)",
        address: nil, revocation: waiver.revocation?.words)
    }
    self.init(lines: lines)
  }
}

extension EntryRevocation {
  var words: String {
    "Taken back by \(mark.author.name) on \(mark.dayWords): \(reason)"
  }
}

extension EntryMark {
  /// The day on which it was written down.
  var dayWords: String { recorded.day?.words ?? "" }
}
