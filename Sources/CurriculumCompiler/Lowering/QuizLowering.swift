import CurriculumModel
import Diagnostics

extension Lowering {
  func quiz(_ section: Section) throws(NoMeaning) -> Quiz {
    let id: Quiz.ID = try id(section)
    let feedback = section.fact("Feedback").flatMap { Quiz.Feedback(rawValue: $0.text) }
    let layout = section.fact("Shown").flatMap { Quiz.Layout(rawValue: $0.text) }
    return Quiz(
      id: id, title: try inlines(section.heading.title),
      module: try firstID("Module", of: section)
        .expected("a module", at: section.heading.range),
      introduction: try blocks(section.blocks), draw: section.fact("Draw")?.count,
      attempts: section.fact("Attempts")?.attempts,
      passMark: try passMark(of: section),
      feedback: feedback ?? .atTheEnd, layout: layout ?? .oneAtATime,
      items: try section.sections.lowered { (item) throws(NoMeaning) in
        try self.item(item, in: id)
      })
  }

  /// Its own, else the curriculum's.
  private func passMark(of section: Section) throws(NoMeaning) -> Share {
    if let share = section.fact("Pass mark")?.share { return share }
    return try around.passMark.expected("a pass mark", at: section.nameRange)
  }

  private func item(_ section: Section, in quiz: Quiz.ID) throws(NoMeaning) -> QuizItem {
    guard section.role == .pool else { return .question(try question(section, in: quiz)) }
    guard case .draw(let count)? = section.task?.instruction else {
      throw NoMeaning(at: section.heading.range, expected: "a number of questions to draw")
    }
    let local: QuestionPool.ID = try id(section)
    return .pool(
      QuestionPool(
        id: QuestionPool.ID(local, in: quiz), title: try inlines(section.heading.title),
        draw: count,
        questions: try section.sections.lowered { (question) throws(NoMeaning) in
          try self.question(question, in: quiz)
        }))
  }

  private func question(_ section: Section, in quiz: Quiz.ID) throws(NoMeaning) -> Question {
    let local: Question.ID = try id(section)
    return Question(
      id: Question.ID(local, in: quiz), title: try inlines(section.heading.title),
      tests: try ids("Tests", of: section), taughtIn: try teachingPlaces(of: section),
      stem: try blocks(section.text), task: try task(of: section),
      explanation: try blocks(section.explanation),
      wantsTwoMarkers: section.fact("Markers")?.text == "2")
  }

  private func teachingPlaces(of section: Section) throws(NoMeaning) -> [TeachingPlace] {
    guard let fact = section.fact("Taught in") else { return [] }
    return try fact.references.lowered { (reference) throws(NoMeaning) in
      guard let destination = reference.destination,
        case .thing(let thing) = around.directory.target(
          of: destination, in: reference.range.file),
        case .lesson(let lesson, let section)? = Destination(thing)
      else { throw NoMeaning(at: reference.range, expected: "a lesson") }
      return TeachingPlace(lesson: lesson, section: section, label: reference.text)
    }
  }
}
