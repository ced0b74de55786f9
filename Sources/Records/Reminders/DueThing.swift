import Assessment
public import CurriculumModel

/// Something that a person has to do by a day.
public struct DueThing: Hashable, Sendable {
  public enum Subject: Hashable, Sendable {
    /// An assignment that is not complete.
    case pathway(Pathway.ID)
    /// A competency that runs out, or ran out.
    case competency(Competency.ID)
  }

  public let subject: Subject
  public let day: CalendarDate

  public init(subject: Subject, day: CalendarDate) {
    self.subject = subject
    self.day = day
  }

  /// A name that stays as long as the thing and its day do.
  public var key: String {
    switch subject {
    case .pathway(let id): "pathway \(id) \(day)"
    case .competency(let id): "competency \(id) \(day)"
    }
  }

  /// The title in a curriculum.
  public func title(in curriculum: CurriculumIndex) -> String {
    switch subject {
    case .pathway(let id): curriculum.pathways[id]?.title.plainText() ?? id.rawValue
    case .competency(let id): curriculum.competencies[id]?.title.plainText() ?? id.rawValue
    }
  }
}

extension PersonDuties {
  /// What the person has to do at the latest so many days after a day, the earliest first: what was
  /// asked for by a day and is not complete, and what runs out.
  public func dueThings(
    in curriculum: CurriculumIndex, within days: Int, on date: CalendarDate
  ) -> [DueThing] {
    let counted = CountedEvidence(evidence, on: date)
    let asked = assignments.compactMap { assignment -> DueThing? in
      guard let due = assignment.due, due.daysSinceEpoch <= date.daysSinceEpoch + days,
        let pathway = curriculum.pathways[assignment.pathway]
      else { return nil }
      return counted.isComplete(pathway, in: curriculum)
        ? nil : DueThing(subject: .pathway(pathway.id), day: due)
    }
    let running = counted.renewals(in: curriculum, within: days)
      .compactMap { renewal -> DueThing? in
        guard let day = renewal.dueOn, day.daysSinceEpoch <= date.daysSinceEpoch + days else {
          return nil
        }
        return DueThing(subject: .competency(renewal.competency), day: day)
      }
    return (asked + running).sorted { ($0.day, $0.key) < ($1.day, $1.key) }
  }
}
