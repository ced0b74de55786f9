import Assessment
import CurriculumModel

/// Puts a reminder into words: kind, short, and without blame.
struct ReminderLetter {
  let curriculum: CurriculumIndex
  /// Where the site is, as people type it.
  let address: String?

  /// To whom it concerns.
  func line(of thing: DueThing, stage: Int) -> String {
    let title = "“\(thing.title(in: curriculum))”"
    return switch (thing.subject, stage < 0) {
    case (.pathway, true): "\(title) is to be done by \(thing.day)."
    case (.pathway, false): "\(title) was asked for by \(thing.day) and is still open."
    case (.competency, true): "\(title) counts through \(thing.day). Please renew it."
    case (.competency, false): "\(title) counted through \(thing.day). Please renew it."
    }
  }

  /// To a supervisor.
  func line(of thing: DueThing, by person: Person) -> String {
    let title = "“\(thing.title(in: curriculum))”"
    return switch thing.subject {
    case .pathway: "\(person.name): \(title) was asked for by \(thing.day) and is still open."
    case .competency: "\(person.name): \(title) counted through \(thing.day)."
    }
  }

  /// To whom it concerns: an offer, and nothing is overdue.
  func line(of followUp: DueFollowUp) -> String {
    let module = curriculum.quizzes[followUp.quiz].flatMap { curriculum.modules[$0.module] }
    let title = module?.title.plainText() ?? followUp.quiz.rawValue
    return "A few questions on “\(title)” show what has stayed, in less than two minutes. "
      + "Nothing can be lost by them."
  }

  func subject(of count: Int) -> String {
    count == 1 ? "One thing to look at" : "\(count) things to look at"
  }

  func opening(to person: Person) -> String { "Hello \(person.name)," }

  var closing: String {
    let place = address.map { "You find it here: \($0)\n\n" } ?? ""
    return place + """
      Take the time that you need: answers are saved as you give them, and you can pause at any
      point. If the day does not suit you, speak with your supervisor.

      This was written by a machine that cannot read answers.
      """
  }
}
