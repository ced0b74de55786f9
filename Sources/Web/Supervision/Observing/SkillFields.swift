import Assessment
import CurriculumModel
import Rendering

/// One skill of an observation's form: what to look for, and what was seen.
struct SkillFields: Sendable, Hashable {
  let skill: Objective.ID
  let title: String
  /// The behaviours that an observer looks for.
  let rubric: [String]
  /// What was seen last, and when; `nil` where nothing was.
  let last: Last?
  /// What the person thinks.
  let ownRating: ObservationLevel?
  /// As it was chosen: the level's raw value, or "" for not watched.
  let level: String
  let reason: String
  var problem: String?
  /// Whether a second person has to stand behind it.
  var isCountersigned = false
  /// What is chosen as long as nothing is said.
  var nothing = "Not watched"

  struct Last: Sendable, Hashable {
    let level: ObservationLevel
    let day: CalendarDate
  }

  static func levelName(_ skill: Objective.ID) -> String { "level.\(skill.rawValue)" }
  static func reasonName(_ skill: Objective.ID) -> String { "reason.\(skill.rawValue)" }

  var html: HTML {
    """
    <fieldset class="skill card" id="\(skill.rawValue)">
    <legend>\(title)</legend>
    \(lastLine)\(ratingLine)\(secondLine)<details>
    <summary>Look for someone who …<span class="hidden"> (\(title))</span></summary>
    <ul class="behaviours">
    \(rubric.map { "<li>\($0)</li>\n" as HTML })</ul>
    </details>
    <div class="levels">
    \(choice("", nothing))\(ObservationLevel.allCases.map { choice($0.rawValue, $0.words) })</div>
    \(reasonField)</fieldset>

    """
  }

  private var lastLine: HTML {
    last.map { "<p>\($0.level.label) <span class=\"soft\">on \($0.day.words)</span></p>\n" }
      ?? HTML()
  }

  private var ratingLine: HTML {
    ownRating.map { "<p class=\"soft\">Their own view: \($0.words.lowercased())</p>\n" } ?? HTML()
  }

  private var secondLine: HTML {
    isCountersigned
      ? "<p class=\"hint\">Counts once a colleague has countersigned it.</p>\n" : HTML()
  }

  private func choice(_ value: String, _ label: String) -> HTML {
    let mark: HTML = value == level ? " checked" : ""
    return """
      <label><input type="radio" name="\(Self.levelName(skill))" value="\(value)"\(mark)> \
      \(label)</label>

      """
  }

  /// Only where the skill had been seen; the style sheet shows it once it is asked for.
  private var reasonField: HTML {
    guard last?.level == .seen else { return HTML() }
    return """
      <div class="reopening">
      \(TextAreaField(name: Self.reasonName(skill), label: "What has changed since it was seen?", value: reason, hint: "Needed where the skill is open again. The person reads it.", problem: problem, rows: 2).html)</div>

      """
  }
}
