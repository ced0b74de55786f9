import Assessment
import CurriculumModel
import Rendering

/// A scenario where it stands: what has happened so far, the scene, and what can be done in it.
/// Nothing is in it of what a choice leads to or whether it is right.
struct SceneFields {
  /// The part of a page that a choice leads back to.
  static let anchor = "scene"

  let question: Question
  let sheet: ScenarioSheet
  let walk: ScenarioWalk
  var fault: AnswerFault?
  let renderer: Renderer
  /// Keeps the ids of several questions on one page apart.
  let prefix: String
  /// Whether choices stand, or can be tried anew.
  let isMeasured: Bool
  /// The last choice with its reason, where the quiz tells it at once. No other choice is in it.
  var lastChoice: PartReview?
  var tellsWhy = false

  var html: HTML {
    """
    <details\(walk.steps.isEmpty ? " open" as HTML : HTML())>
    <summary>The situation</summary>
    <div class="prose" id="\(prefix)-stem">
    \(renderer.html(question.stem))</div>
    </details>
    \(rule)\(story)\(scene)
    """
  }

  private var rule: HTML {
    guard !walk.isOver else { return HTML() }
    let rule =
      isMeasured
      ? "Your choices stand, as in a real conversation. Each one is saved when you make it"
        + (tellsWhy ? ", and tells you why at once." : ".")
      : "Each choice tells you why at once. You can start again whenever you like."
    return "<p class=\"hint\" id=\"\(prefix)-task\">\(question.task.instruction) \(rule)</p>\n"
  }

  private var story: HTML {
    guard !walk.steps.isEmpty else { return HTML() }
    let items = walk.steps.map { step -> HTML in
      """
      <li><details><summary>\(renderer.html(step.scene.title))</summary>
      \(renderer.html(step.scene.body))</details>
      You chose: \(renderer.html(step.choice.content))</li>

      """
    }
    return """
      <div class="story">
      <p class="label" id="\(prefix)-story">So far</p>
      <ol aria-labelledby="\(prefix)-story">
      \(items)</ol>
      </div>

      """
  }

  private var scene: HTML {
    """
    <section class="scene" id="\(Self.anchor)" tabindex="-1" aria-labelledby="\(prefix)-scene">
    \(reason)\
    <p class="label" id="\(prefix)-scene">\(renderer.html(walk.scene.title))</p>
    <div class="prose">
    \(renderer.html(walk.scene.body))</div>
    \(walk.isOver ? over : choices)</section>

    """
  }

  private var reason: HTML {
    guard let lastChoice else { return HTML() }
    return "<p class=\"label\">Your choice</p>\n<ul class=\"parts\">\n\(lastChoice.html)</ul>\n"
  }

  private var choices: HTML {
    let name = AnswerSheet.choice
    let fault: HTML =
      fault.map {
        """
        <p class="error" id="\(prefix)-fault"><span class="hidden">Please check: </span>\
        \($0.message)</p>

        """
      } ?? HTML()
    let tie: HTML =
      self.fault == nil ? "" : " aria-invalid=\"true\" aria-describedby=\"\(prefix)-fault\""
    let items = sheet.shown(at: walk.scene).enumerated().map { place, index -> HTML in
      """
      <li><label><input type="radio" name="\(name)" value="\("\(place)")"\(tie)>\
      <span>\(renderer.html(walk.scene.choices[index].content))</span></label></li>

      """
    }
    return """
      <fieldset aria-describedby="\(prefix)-task">
      <legend>What do you do?</legend>
      \(fault)<ul class="options">
      \(items)</ul>
      </fieldset>

      """
  }

  private var over: HTML {
    let text =
      walk.ending == nil
      ? "It stops here: it went round in circles, and counts as unfinished."
      : "It is over. "
        + (isMeasured
          ? "Your choices are saved. You see the reasons once the quiz is handed in."
          : "Nothing was recorded.")
    return Message(kind: walk.ending == .safe ? .done : .warning, text: text).html
  }
}
