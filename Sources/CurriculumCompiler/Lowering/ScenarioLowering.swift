import CommonMark
import CurriculumModel
import Diagnostics

extension Lowering {
  func scenario(_ section: Section) throws(NoMeaning) -> Scenario {
    Scenario(
      scenes: try section.sections.lowered { (scene) throws(NoMeaning) in
        try self.scene(scene)
      })
  }

  private func scene(_ section: Section) throws(NoMeaning) -> Scenario.Scene {
    var ending: Scenario.Ending?
    if case .end(let end)? = section.ending { ending = end }
    return Scenario.Scene(
      id: try sceneID(section.sceneAnchor, at: section.heading.range),
      title: try inlines(section.heading.title), body: try blocks(section.blocks),
      choices: try (section.choices?.answers ?? []).lowered { (answer) throws(NoMeaning) in
        try choice(answer)
      }, ending: ending)
  }

  private func choice(_ answer: AnswerSyntax) throws(NoMeaning) -> Scenario.Choice {
    let link = try answer.choiceLink.expected("a link to a scene", at: answer.contentRange)
    return Scenario.Choice(
      mark: try mark(of: answer), content: try inlines(link.content),
      leadsTo: try sceneID(String(link.destination.dropFirst()), at: link.range),
      feedback: try blocks(answer.feedback))
  }

  private func sceneID(
    _ anchor: String, at range: SourceRange
  ) throws(NoMeaning) -> Scenario.Scene.ID {
    try Identifier(anchor).expected("a scene", at: range)
  }
}
