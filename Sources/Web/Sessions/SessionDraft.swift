import CurriculumModel
import Records
import Rendering

/// What the form for a new session holds, and what is wrong with it.
struct SessionDraft: Sendable, Hashable {
  enum Name: String, Sendable {
    case title, day, hours, place, subject
  }

  private(set) var title = ""
  private(set) var day: String
  private(set) var hours = ""
  private(set) var place = ""
  private(set) var subject = ""
  private(set) var problems: [Name: String] = [:]

  init(today: CalendarDate) {
    day = today.description
  }

  init(_ form: Form, in index: CurriculumIndex, today: CalendarDate) {
    title = form.line(Name.title.rawValue)
    day = form.line(Name.day.rawValue)
    hours = form.line(Name.hours.rawValue)
    place = form.line(Name.place.rawValue)
    subject = form.line(Name.subject.rawValue)
    if title.isEmpty || title.utf8.count > 200 {
      problems[.title] = "Please write a name of up to 200 letters."
    }
    if let day = CalendarDate(day) {
      if day.isLikelySlip(on: today) { problems[.day] = CalendarDate.slip }
    } else {
      problems[.day] = "Please write the day as year-month-day, such as \(today)."
    }
    if Hours(hours).map({ $0.minutes < 1 }) ?? true { problems[.hours] = Hours.problem }
    if !subject.isEmpty, Self.subjects(in: index)[subject] == nil {
      problems[.subject] = "Please choose from the list."
    }
  }

  /// `nil` where something is wrong.
  func session(in index: CurriculumIndex) -> NewTrainingSession? {
    guard problems.isEmpty, let heldOn = CalendarDate(day), let length = Hours(hours) else {
      return nil
    }
    return NewTrainingSession(
      title: title, subject: Self.subjects(in: index)[subject], heldOn: heldOn,
      place: place.isEmpty ? nil : place, minutes: length.minutes)
  }

  /// By what the form sends.
  private static func subjects(
    in index: CurriculumIndex
  ) -> [String: TrainingSession.Subject] {
    let modules = index.curriculum.modules.map {
      ("module.\($0.id.rawValue)", TrainingSession.Subject.module($0.id))
    }
    let skills = index.curriculum.frameworks.flatMap(\.competencies).flatMap(\.observedSkills).map {
      ("skill.\($0.id.rawValue)", TrainingSession.Subject.skill($0.id))
    }
    return Dictionary(modules + skills) { first, _ in first }
  }

  /// Modules, and skills that are shown at work, by their titles.
  static func choices(in index: CurriculumIndex, _ renderer: Renderer) -> [SelectField.Choice] {
    [SelectField.Choice(value: "", label: "Something else")]
      + index.curriculum.modules.map {
        .init(value: "module.\($0.id.rawValue)", label: "Module: \(renderer.plainText($0.title))")
      }
      + index.curriculum.frameworks.flatMap(\.competencies).flatMap(\.observedSkills).map {
        .init(value: "skill.\($0.id.rawValue)", label: "Skill: \(renderer.plainText($0.title))")
      }
  }
}

extension TrainingSession.Subject {
  /// What it was about, by its title.
  func title(in index: CurriculumIndex, _ renderer: Renderer) -> String {
    switch self {
    case .module(let id): index.modules[id].map { renderer.plainText($0.title) } ?? id.rawValue
    case .skill(let id): index.objectives[id].map { renderer.plainText($0) } ?? id.rawValue
    }
  }
}
