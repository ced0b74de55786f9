import HTTPTypes
import Rendering

/// Gives an answer back that could not be saved, to be saved with one press.
struct UnsavedAnswerPage: Page {
  let answer: UnsavedAnswer
  let token: FormToken
  var status: HTTPResponse.Status = .ok

  let title = "Your answer is not saved yet"
  let section: SiteSection? = .learning

  var main: HTML {
    """
    <h1>\(title)</h1>
    <p>You were signed out before your answer to question \("\(answer.position)") was saved. You \
    are signed in now, and the answer is still here. All others are as you left them.</p>
    \(answer.form(token))
    """
  }
}
