import CommonMark
import Diagnostics

extension NewFiles {
  /// A module with one lesson, and its quiz. The lesson teaches `objective`, by default the first
  /// that no lesson teaches.
  public static func module(
    _ id: String, teaching objective: String? = nil, in folder: SourceFolder
  ) throws(Refusal) -> NewFiles {
    let curriculum = LinkedCurriculum.reading(folder)
    let path = "Curriculum/modules/\(id).md"
    try curriculum.expectFree(id, [.module], path: path)
    let quizPath = "Quizzes/\(id).md"
    try curriculum.expectFree("\(id)-quiz", [.quiz], path: quizPath)
    let goal = try goal(objective, in: curriculum)
    let title = id.asTitle
    let text = """
      # \(title) `\(id)`

      - **Competency**: \(goal.competency.id ?? "")
      - **Revision**: 1

      What people meet here, and why it matters at work.

      ## First lesson `first-lesson`

      - **Teaches**: \(goal.id.text)

      Write the lesson here. Say with a citation where each fact comes from.

      """
    return NewFiles(
      files: [
        SourceFile(path: path, text: text),
        SourceFile(path: quizPath, text: quizText(id, title, lesson: "first-lesson", goal.id.text)),
      ],
      advice: [
        "Add it to a pathway in Curriculum/curriculum.md: [\(title)](modules/\(id).md)",
        "Give it a **Notice** if anything in it may distress.",
      ])
  }

  /// The quiz of a module that has none, about its first lesson.
  public static func quiz(ofModule id: String, in folder: SourceFolder) throws(Refusal) -> NewFiles
  {
    let curriculum = LinkedCurriculum.reading(folder)
    guard let module = curriculum.sections(.module).first(where: { $0.id == id }) else {
      let near = NearMiss.suggestions(for: id, in: curriculum.directory.ids(.module))
      throw .unknownModule(id, suggestions: near)
    }
    for quiz in curriculum.sections(.quiz) {
      guard let reference = quiz.fact("Module")?.references.first,
        curriculum.id(named: reference) == id
      else { continue }
      throw .hasQuiz(module: id, place: quiz.landmark().place)
    }
    let path = "Quizzes/\(id).md"
    try curriculum.expectFree("\(id)-quiz", [.quiz], path: path)
    let lesson = module.sections.first
    let taught = lesson?.fact("Teaches")?.references.first.map(curriculum.id(named:))
    let objective: String
    if let taught { objective = taught } else { objective = try goal(nil, in: curriculum).id.text }
    let text = quizText(
      id, module.heading.title.plainText, lesson: lesson?.id ?? id, objective,
      file: module.heading.range.file)
    return NewFiles(files: [SourceFile(path: path, text: text)], advice: [])
  }

  private static func goal(
    _ id: String?, in curriculum: LinkedCurriculum
  ) throws(Refusal) -> Goal {
    let coverage = curriculum.coverage
    guard let id else {
      let untaught = coverage.goals.first { coverage.lessons(teaching: $0.id.text).isEmpty }
      guard let goal = untaught ?? coverage.goals.first else { throw .noObjectives }
      return goal
    }
    guard let goal = coverage.goals.first(where: { $0.id.text == id }) else {
      let near = NearMiss.suggestions(for: id, in: coverage.goals.map(\.id.text))
      throw .unknownObjective(id, suggestions: near)
    }
    return goal
  }

  private static func quizText(
    _ id: String, _ title: String, lesson: String, _ objective: String, file: String? = nil
  ) -> String {
    let link = "[the lesson](../\(file ?? "Curriculum/modules/\(id).md")#\(lesson))"
    return """
      # Quiz: \(title) `\(id)-quiz`

      - **Module**: \(id)

      ## First question `q-first`

      - **Tests**: \(objective)
      - **Taught in**: \(link)

      Put a situation from work here. What do you do?

      *Choose one.*

      - [ ] What many would do
        > Say why it falls short.
      - [x] What the lesson says
        > Say why it is right.
      - [ ] What is done too soon
        > Say why it can wait.

      ## Second question `q-second`

      - **Tests**: \(objective)
      - **Taught in**: \(link)

      Put a sentence here that is wrong and sounds right.

      *True or false.*

      - [ ] True
        > Say what is wrong in it.
      - [x] False
        > Say what is right instead.

      """
  }
}
