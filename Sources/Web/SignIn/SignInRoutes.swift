import HTTPTypes
import Hummingbird
import Logging
import Records

/// Coming in and going out.
struct SignInRoutes: Sendable {
  let site: SiteEnvironment

  func add(to routes: some RouterMethods<PublicContext>) {
    routes.get(.signIn) { request, context in
      let onward = request.uri.queryParameters[Substring(ReturnAddress.parameter)]
        .flatMap { ReturnAddress(String($0)) }
      guard context.visitor == nil else {
        return onward.map(Response.redirect(to:)) ?? .redirect(to: .home)
      }
      return site.show(SignInPage(token: context.formToken, onward: onward), to: context)
    }
    routes.post(.signIn, use: signIn)
    routes.post(.signOut) { _, context in
      if let visitor = context.visitor { try await site.store.signOut(visitor.session) }
      var response = Response.redirect(to: .signIn)
      response.headers.append(site.cookies.endSession())
      return response
    }
  }

  private func signIn(_ form: Form, _ context: PublicContext) async throws -> Response {
    let onward = ReturnAddress(form[ReturnAddress.parameter])
    let unsaved = UnsavedAnswer(carriedIn: form, to: onward)
    var page = SignInPage(
      token: context.formToken, email: form.line("email"), onward: onward, unsaved: unsaved)
    do {
      let session = try await site.store.signIn(
        email: form.line("email"), password: form["password"],
        address: context.clientAddress(site.options))
      guard let unsaved else { return site.welcome(session, to: onward) }
      return try await giveBack(unsaved, in: session, context)
    } catch RecordsError.signInRefused {
      page.message = Message(
        kind: .error,
        text: "The email address and the password do not go together. Please try again.")
      page.status = .unprocessableContent
      return site.show(page, to: context)
    } catch RecordsError.tooManyAttempts(let seconds) {
      context.logger.notice("sign-in slowed down", metadata: ["seconds": "\(seconds)"])
      let minutes = counted((seconds + 59) / 60, "minute", "minutes")
      page.message = Message(
        kind: .error, text: "There were many tries. Please wait \(minutes), then try again.")
      page.status = .tooManyRequests
      var response = site.show(page, to: context)
      response.headers[.retryAfter] = String(seconds)
      return response
    }
  }

  /// Shows the answer to whoever has signed in; the store decides whether the attempt is theirs.
  private func giveBack(
    _ unsaved: UnsavedAnswer, in session: SessionToken, _ context: PublicContext
  ) async throws -> Response {
    var context = context
    context.visitor = try await site.store.visitor(for: session)
    let page = UnsavedAnswerPage(answer: unsaved, token: context.formToken)
    var response = site.show(page, to: context)
    response.headers.append(site.cookies.setSession(session.text))
    return response
  }
}
