import HTTPTypes
import Hummingbird
import Logging
import Records

/// Coming in and going out.
struct SignInRoutes: Sendable {
  let site: SiteEnvironment

  func add(to routes: some RouterMethods<PublicContext>) {
    routes.get(.signIn) { _, context in
      guard context.visitor == nil else { return .redirect(to: .home) }
      return site.show(SignInPage(token: context.formToken), to: context)
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
    let email = form.line("email")
    do {
      let session = try await site.store.signIn(
        email: email, password: form["password"], address: context.clientAddress(site.options))
      return site.welcome(session)
    } catch RecordsError.signInRefused {
      let message = "The email address and the password do not go together. Please try again."
      return site.show(
        page(email, message, .unprocessableContent, for: context), to: context)
    } catch RecordsError.tooManyAttempts(let seconds) {
      context.logger.notice("sign-in slowed down", metadata: ["seconds": "\(seconds)"])
      let minutes = counted((seconds + 59) / 60, "minute", "minutes")
      var response = site.show(
        page(
          email, "There were many tries. Please wait \(minutes), then try again.",
          .tooManyRequests, for: context),
        to: context)
      response.headers[.retryAfter] = String(seconds)
      return response
    }
  }

  private func page(
    _ email: String, _ text: String, _ status: HTTPResponse.Status, for context: PublicContext
  ) -> SignInPage {
    SignInPage(
      token: context.formToken, email: email, message: Message(kind: .error, text: text),
      status: status)
  }
}

extension SiteEnvironment {
  /// Sends somebody who has just shown who they are to their start page.
  func welcome(_ session: SessionToken) -> Response {
    var response = Response.redirect(to: .home)
    response.headers.append(cookies.setSession(session.text))
    return response
  }
}
