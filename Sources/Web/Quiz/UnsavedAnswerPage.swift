import HTTPTypes
import Rendering

/// Gives an answer back that could not be saved, to be saved with one press.
struct UnsavedAnswerPage: Page {
  let answer: UnsavedAnswer
  let token: FormToken
  var status: HTTPResponse.Status = .ok

  let title = "Your answer is not saved yet"
  let section: SiteSection? = .learning

  private var what: String {
    answer.position.map { "your answer to question \($0) was" } ?? "your answers were"
  }

  var main: HTML {
    """
    <h1>\(title)</h1>
    <p>You were signed out before \(what) saved. You are signed in now, and nothing of it is \
    lost. All others are as you left them.</p>
    \(answer.form(token))
    """
  }
}
