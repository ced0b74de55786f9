import Assessment
import CurriculumModel
import Records

/// Where a person stood on a day, with the rules and the entries that make it so.
struct StandingReport: Encodable, Sendable {
  struct Somebody: Encodable, Sendable {
    let id: PersonID
    let name: String
  }

  /// An entry of the ledger, as `groundwork audit` says it.
  struct Entry: Encodable, Sendable {
    let entry: Int
    let recorded: String
    let who: String
    let what: String
  }

  let person: Somebody
  let on: CalendarDate
  let competencies: [CompetencyStanding]
  /// Those that the standings rest on, in rising order.
  let entries: [Entry]

  init(
    of person: PersonEvidence, in curriculum: CurriculumIndex, among competencies: [Competency],
    on day: CalendarDate, entries: (Set<Int>) throws -> [AuditEntry]
  ) rethrows {
    let standings = competencies.map {
      competencyStanding(of: $0.id, in: curriculum, evidence: person.evidence, on: day)
    }
    self.person = Somebody(id: person.id, name: person.person.name)
    on = day
    self.competencies = standings
    self.entries = try entries(Set(standings.flatMap(\.requirements).flatMap(\.entries))).map {
      Entry(
        entry: $0.sequence, recorded: $0.recorded.timestamp, who: $0.actor.name,
        what: $0.deed.text(in: curriculum))
    }
  }
}

extension StandingReport {
  /// For a terminal: a paragraph for each competency.
  func text(in curriculum: CurriculumIndex) -> String {
    let known = Dictionary(uniqueKeysWithValues: entries.map { ($0.entry, $0) })
    let paragraphs = competencies.map { standing in
      let title = curriculum.competencies[standing.competency]?.title.plainText() ?? ""
      return "\(standing.standing.words): \(title) (\(standing.competency))\(dates(of: standing))\n"
        + standing.requirements.map { lines(of: $0, known) }.joined()
    }
    return "\(person.name) on \(on)\n\n" + paragraphs.joined(separator: "\n")
  }

  private func dates(of standing: CompetencyStanding) -> String {
    switch (standing.metOn, standing.dueOn) {
    case (let met?, let due?): ", complete on \(met), counts through \(due)"
    case (let met?, nil): ", complete on \(met)"
    case (nil, _): ""
    }
  }

  private func lines(
    of requirement: CompetencyStanding.Requirement, _ known: [Int: Entry]
  ) -> String {
    let because = requirement.entries.compactMap { known[$0] }.map {
      "    entry \($0.entry)  \($0.recorded)  \($0.who) \($0.what)\n"
    }
    return "  \(requirement.standing.words): \(requirement.rule)\n" + because.joined()
  }
}

extension Standing {
  /// As Documentation/Standing.md says it.
  fileprivate var words: String {
    switch self {
    case .notStarted: "not started"
    case .underWay: "under way"
    case .met: "met"
    case .due: "due"
    case .lapsed: "lapsed"
    }
  }
}
