import Assessment
import CurriculumModel
import Records
import Rendering

/// A competency that somebody has to show again, and whether that was asked for.
struct RenewalLine: Sendable, Hashable {
  let person: Person
  let renewal: Renewal
  let competency: String
  /// Of the modules that changed.
  let changed: [String]
  let way: Way

  /// How it is renewed.
  enum Way: Sendable, Hashable {
    /// By a pathway that can be asked for.
    case assign(pathway: String)
    /// It was asked for; the id where that can be taken back here.
    case asked(pathway: String, due: CalendarDate, undo: AssignmentID?)
    /// No pathway teaches it: a supervisor has to see it again.
    case see
  }
}

extension RenewalLine {
  /// Everyone's lines, the most urgent first, then by name.
  static func all(
    of people: [PersonDuties], in served: ServedRelease, within days: Int, on today: CalendarDate
  ) -> [RenewalLine] {
    var words = RenewalWords(served: served)
    var lines: [(day: Int, name: String, line: RenewalLine)] = []
    for person in people where person.person.isActive {
      let name = person.person.name.lowercased()
      let overview = served.standings.overview(
        of: person.id, showing: person.evidence, on: today)
      for renewal in overview.renewals(within: days, of: today) {
        let line = RenewalLine(renewal, of: person, &words, on: today)
        lines.append((line.day(on: today), name, line))
      }
    }
    return lines.sorted {
      ($0.day, $0.name, $0.line.person.id) < ($1.day, $1.name, $1.line.person.id)
    }.map(\.line)
  }

  private init(
    _ renewal: Renewal, of duties: PersonDuties, _ words: inout RenewalWords,
    on today: CalendarDate
  ) {
    person = duties.person
    self.renewal = renewal
    competency = words.title(of: renewal.competency)
    if case .changed(let modules) = renewal.reason {
      changed = words.titles(of: modules)
    } else {
      changed = []
    }
    guard let pathway = words.refresher(for: renewal.competency) else {
      way = .see
      return
    }
    let asked = duties.assignments.first {
      $0.pathway == pathway.id && ($0.due.map { $0 >= today } ?? false)
    }
    if let asked, let due = asked.due {
      way = .asked(
        pathway: pathway.title, due: due, undo: asked.recipient.isPerson ? asked.id : nil)
    } else {
      way = .assign(pathway: pathway.title)
    }
  }

  var why: String {
    changed.isEmpty ? "Its time runs out" : "Changed: \(changed.joined(separator: ", "))"
  }

  private func day(on today: CalendarDate) -> Int {
    let day = renewal.dueOn?.daysSinceEpoch ?? .max
    return changed.isEmpty ? day : min(day, today.daysSinceEpoch)
  }
}

extension Assignment.Recipient {
  fileprivate var isPerson: Bool {
    if case .person = self { true } else { false }
  }
}
