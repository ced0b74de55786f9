import Assessment
import CurriculumModel
import Records
import Rendering

extension ObservationFormPage {
  /// `sent` is looked at for faults; a draft is not.
  init(
    _ person: Person, _ competency: Competency, sent: ObservationFields?,
    draft: ObservationFields?, known: SupervisionRecord, today: CalendarDate, renderer: Renderer,
    token: FormToken, saying message: Message?
  ) {
    let fields = sent ?? draft ?? ObservationFields(["day": today.description])
    let skills = competency.observedSkills.map { skill in
      let seen = known.observations.first { $0.skill == skill.id && $0.revocation == nil }
      let lacksReason =
        sent != nil && seen?.level == .seen
        && fields.level(of: skill.id)?.reopens == true
        && fields.reason(of: skill.id).trimmed.isEmpty
      return SkillFields(
        skill: skill.id, title: renderer.plainText(skill.title),
        rubric: skill.rubric.map(renderer.plainText),
        last: seen.map { .init(level: $0.level, day: $0.seenOn) },
        ownRating: known.ratings.first { $0.skill == skill.id }?.level,
        level: fields.level(of: skill.id)?.rawValue ?? "", reason: fields.reason(of: skill.id),
        problem: lacksReason ? "Please say what has changed." : nil,
        isCountersigned: skill.isCountersigned)
    }
    let dayProblem = sent.flatMap { Self.dayProblem($0["day"], today) }
    let isEmpty = competency.observedSkills.allSatisfy { fields.level(of: $0.id) == nil }
    var fault: String?
    if sent != nil, isEmpty { fault = "Choose what you saw for at least one skill." }
    if dayProblem != nil { fault = "Nothing is written down yet: look at the day." }
    if let skill = skills.first(where: { $0.problem != nil }) {
      fault = "Nothing is written down yet: “\(skill.title)” asks for a reason."
    }
    self.init(
      token: token, person: person, competency: competency.id,
      competencyTitle: renderer.plainText(competency.title), skills: skills, day: fields["day"],
      today: today, place: fields["place"], note: fields["note"], dayProblem: dayProblem,
      message: fault.map { Message(kind: .error, text: $0) } ?? message, isDraft: draft != nil)
  }

  private static func dayProblem(_ text: String, _ today: CalendarDate) -> String? {
    guard let day = CalendarDate(text) else {
      return "Please write the day as year-month-day, such as \(today)."
    }
    if day > today { return "This day has not come yet." }
    return day.isLikelySlip(on: today) ? CalendarDate.slip : nil
  }
}
