import Hummingbird
import Records

extension SiteEnvironment {
  /// Sends somebody who has just shown who they are to where they wanted to go.
  func welcome(_ session: SessionToken, to onward: ReturnAddress? = nil) -> Response {
    var response = onward.map(Response.redirect(to:)) ?? .redirect(to: .home)
    response.headers.append(cookies.setSession(session.text))
    return response
  }

  /// A form of somebody who is not signed in, mostly no longer: says so, and keeps an answer.
  func askToSignIn(for request: Request, in context: PublicContext) async -> Response {
    let form = try? await Form(reading: request, upTo: .form)
    let unsaved = form.flatMap { UnsavedAnswer(of: $0, sentTo: request.uri.path) }
    let text =
      unsaved == nil
      ? "You were signed out in the meantime, and what you just sent was not done. Sign in, then do it once more."
      : "You were signed out in the meantime. Sign in, and you can save your answer: it is not lost."
    let page = SignInPage(
      token: context.formToken, message: Message(kind: .warning, text: text),
      onward: ReturnAddress(asked: request.uri.path), unsaved: unsaved, status: .unauthorized)
    return show(page, to: context)
  }

  /// A form whose token is another's.
  func answer(to stale: Form, of request: Request, in context: PublicContext) -> Response {
    guard context.visitor != nil,
      let unsaved = UnsavedAnswer(of: stale, sentTo: request.uri.path)
    else { return show(StaleFormPage(back: ReturnAddress(asked: request.uri.path)), to: context) }
    let page = UnsavedAnswerPage(answer: unsaved, token: context.formToken, status: .forbidden)
    return show(page, to: context)
  }
}
