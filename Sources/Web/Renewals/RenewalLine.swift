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
    let lines = people.filter { $0.person.isActive }.flatMap { person in
      renewals(of: person.evidence, in: served.index, within: days, on: today).map {
        RenewalLine($0, of: person, in: served, on: today)
      }
    }
    return lines.sorted {
      ($0.day(on: today), $0.person.name.lowercased(), $0.person.id)
        < ($1.day(on: today), $1.person.name.lowercased(), $1.person.id)
    }
  }

  private init(
    _ renewal: Renewal, of duties: PersonDuties, in served: ServedRelease,
    on today: CalendarDate
  ) {
    let renderer = served.renderer(for: nil)
    person = duties.person
    self.renewal = renewal
    competency =
      served.index.competencies[renewal.competency].map { renderer.plainText($0.title) }
      ?? renewal.competency.rawValue
    if case .changed(let modules) = renewal.reason {
      changed = modules.compactMap { served.index.modules[$0] }.map {
        renderer.plainText($0.title)
      }
    } else {
      changed = []
    }
    guard let pathway = refresher(for: renewal.competency, in: served.index) else {
      way = .see
      return
    }
    let title = renderer.plainText(pathway.title)
    let asked = duties.assignments.first {
      $0.pathway == pathway.id && ($0.due.map { $0 >= today } ?? false)
    }
    if let asked, let due = asked.due {
      way = .asked(pathway: title, due: due, undo: asked.recipient.isPerson ? asked.id : nil)
    } else {
      way = .assign(pathway: title)
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
