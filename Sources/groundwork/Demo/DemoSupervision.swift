import Assessment
import CurriculumModel
import Records

/// What supervisors saw, agencies showed and people said about it in the demonstration.
struct DemoSupervision {
  /// Of the pathway, those whose skills are seen at work.
  private let observed: [Competency]
  /// Those that the agency shows.
  private let documented: [Competency]
  private let today: CalendarDate

  init(of pathway: Pathway, in curriculum: CurriculumIndex, today: CalendarDate) {
    let named = Set(pathway.modules.compactMap { curriculum.modules[$0]?.competency })
    let competencies = curriculum.curriculum.frameworks.flatMap(\.competencies)
      .filter { named.contains($0.id) }
    observed = competencies.filter { $0.evidence.contains(.observation) && !$0.skills.isEmpty }
    documented = competencies.filter { $0.evidence.contains(.attestation) }
    self.today = today
  }

  /// Where the pathway asks for no supervisor and no document, nothing.
  var events: [DemoEvent] {
    let people = DemoCast.people.flatMap { person -> [DemoEvent] in
      guard case .completed(let days) = person.course,
        let team = DemoCast.teams.first(where: { $0.members.contains(person.account) })
      else { return [] }
      return completed(person.account, by: team.supervisor, daysAgo: days)
    }
    return documents + people + observed.flatMap(openAgain) + observed.flatMap(halfWritten)
  }

  /// The county showed what is asked for and looks at it again in some months; the shelter did not.
  private var documents: [DemoEvent] {
    guard let until = CalendarDate(daysSinceEpoch: today.daysSinceEpoch + 140) else { return [] }
    return documented.map { competency in
      event(
        420, "coordinator",
        .attest(
          competency.id, .county,
          document: "\(competency.title.plainText()): policy, third edition (invented)",
          until: until))
    }
  }

  /// Half of the skills, then the other half and what had needed help.
  private func completed(
    _ account: String, by supervisor: String, daysAgo days: Int
  ) -> [DemoEvent] {
    observed.flatMap { competency -> [DemoEvent] in
      let skills = competency.skills.filter { $0.evidence.contains(.observation) }.map(\.id)
      let first = skills.prefix((skills.count + 1) / 2)
      let helped = first.last
      return [
        event(days + 40, account, .rate(skills.prefix(3).map { .init(skill: $0, level: .seen) })),
        event(
          days + 21, supervisor,
          .observe(
            competency.id, of: account,
            first.map { .init(skill: $0, level: $0 == helped ? .seenWithHelp : .seen) },
            note: "Calm and plain throughout; I helped once.")),
        event(
          days + 4, supervisor,
          .observe(
            competency.id, of: account,
            (skills.dropFirst(first.count) + [helped].compactMap(\.self)).map {
              .init(skill: $0, level: .seen)
            }, note: "On their own, from the first word to the handover.")),
        event(
          days + 3, supervisor == "coordinator" ? "administrator" : "coordinator",
          .countersign(of: account)),
        event(days + 3, account, .reply("Thank you. The second visit was easier for me, too.")),
      ]
    }
  }

  /// Something that was seen is open again, with the reason and an answer to it.
  private func openAgain(_ competency: Competency) -> [DemoEvent] {
    guard let skill = competency.skills.first(where: { $0.evidence.contains(.observation) })?.id
    else { return [] }
    return [
      event(
        90, "supervisor",
        .observe(
          competency.id, of: "avery", [.init(skill: skill, level: .seen)], note: "At intake.")),
      event(
        18, "supervisor",
        .observe(
          competency.id, of: "avery",
          [
            .init(
              skill: skill, level: .notYet, reason: "Two hurried intakes; we practice again.")
          ], note: "Both on a busy evening.")),
      event(17, "avery", .reply("That is fair. I asked for a quieter slot next week.")),
      event(
        50, "supervisor",
        .waive(
          competency.id, for: "harper", reason: "Trained and observed in the same skills in 2025",
          document: "Certificate of another county (invented)")),
    ]
  }

  private func halfWritten(_ competency: Competency) -> [DemoEvent] {
    competency.skills.first { $0.evidence.contains(.observation) }.map { skill in
      [
        event(
          1, "supervisor",
          .saveDraft(
            competency.id, about: "blair", .init(skill: skill.id, level: .seen),
            note: "At the door, with a new arrival"))
      ]
    } ?? []
  }

  private func event(_ days: Int, _ account: String, _ deed: DemoEvent.Deed) -> DemoEvent {
    DemoEvent(
      moment: UTCMilliseconds.day(days, before: today).adding(seconds: 12 * 3_600),
      account: account, deed: deed)
  }
}
