import Assessment
import CurriculumModel
import Records
import Rendering

/// Where a person stands in a competency; opened, it says by which rule and which entries.
struct CompetencyCard: Sendable, Hashable {
  struct SkillLine: Sendable, Hashable {
    let title: String
    /// What was seen last and still counts as said.
    let seen: Seen?
    /// What the person thinks.
    let ownRating: ObservationLevel?
  }

  struct Seen: Sendable, Hashable {
    let level: ObservationLevel
    let day: CalendarDate
    let by: String
    let address: SiteAddress
    /// Whether it counts only once a second person stands behind it.
    let isWaiting: Bool
  }

  struct Action: Sendable, Hashable {
    let label: String
    let address: SiteAddress
  }

  let title: String
  let standing: CompetencyStanding
  let entries: EntryLines
  let skills: [SkillLine]
  /// What the one who looks may do about it.
  let actions: [Action]

  var html: HTML {
    """
    <details class="card">
    <summary>\(title) \(standing.standing.label)</summary>
    \(dates)<ul class="why">
    \(standing.requirements.map(item))</ul>
    \(skillList)\(actionList)</details>

    """
  }

  private var dates: HTML {
    switch (standing.metOn, standing.dueOn) {
    case (let met?, let due?): "<p>Met on \(met.words). Counts until \(due.words).</p>\n"
    case (let met?, nil): "<p>Met on \(met.words).</p>\n"
    case (nil, _): HTML()
    }
  }

  private func item(_ requirement: CompetencyStanding.Requirement) -> HTML {
    let because: HTML =
      requirement.entries.isEmpty
      ? " <span class=\"soft\">Nothing yet.</span>"
      : """
       Because of:
      <ul>
      \(requirement.entries.map { "<li>\(entries.html($0))</li>\n" as HTML })</ul>

      """
    return "<li>\(requirement.standing.label) \(requirement.rule)\(because)</li>\n"
  }

  private var skillList: HTML {
    guard !skills.isEmpty else { return HTML() }
    let items = skills.map { skill -> HTML in
      let seen: HTML =
        skill.seen.map { seen in
          """
          \(seen.level.label) <a href="\(seen.address.path)">\(seen.day.words)<span class="hidden">, \
          \(skill.title)</span></a> <span class="soft">by \(seen.by)\(seen.isWaiting ? "; waits for a second person" : "")</span>
          """
        } ?? "\(StatusLabel.notStarted("Not seen"))"
      let own: HTML =
        skill.ownRating.map { " <span class=\"soft\">Own view: \($0.words.lowercased())</span>" }
        ?? HTML()
      return "<li><span>\(skill.title)</span> <span>\(seen)\(own)</span></li>\n"
    }
    return "<p class=\"label\">Skills</p>\n<ul class=\"rows\">\n\(items)</ul>\n"
  }

  private var actionList: HTML {
    guard !actions.isEmpty else { return HTML() }
    let items = actions.map { action -> HTML in
      """
      <a class="button quiet" href="\(action.address.path)">\(action.label)<span class="hidden">: \
      \(title)</span></a>

      """
    }
    return "<p class=\"actions\">\n\(items)</p>\n"
  }
}

extension CompetencyCard.SkillLine {
  init(_ skill: Skill, _ record: SupervisionRecord, renderer: Renderer) {
    let seen = record.observations.first { $0.skill == skill.id && $0.revocation == nil }
    self.init(
      title: renderer.plainText(skill.title),
      seen: seen.map {
        .init(
          level: $0.level, day: $0.seenOn, by: $0.mark.author.name, address: .observation($0.id),
          isWaiting: skill.isCountersigned && $0.level == .seen && $0.countersignature == nil)
      },
      ownRating: record.ratings.first { $0.skill == skill.id }?.level)
  }
}
