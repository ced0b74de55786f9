import CurriculumModel
import HTTPTypes
import Hummingbird
import Logging
import Records

/// What happens to every request: the host is checked, the visitor is known, whatever goes wrong
/// becomes a page, and every answer carries the security headers.
struct SiteResponder: HTTPResponder {
  private let site: SiteEnvironment
  private let routes: RouterResponder<PublicContext>
  private let hosts: HostRule
  private let security: SecurityHeaders
  private let repeated = RepeatedForms()

  init(site: SiteEnvironment, routes: RouterResponder<PublicContext>) {
    self.site = site
    self.routes = routes
    hosts = HostRule(site.options)
    security = SecurityHeaders(isSecure: site.options.isSecure)
  }

  func respond(to request: Request, context: PublicContext) async throws -> Response {
    var context = context
    var response: Response
    do {
      guard hosts.accepts(host: request.head.authority) else { throw Refusal.wrongHost }
      try await identify(&context, from: request)
      response = try await routes.respond(to: request, context: context)
      if request.method == .get, response.headers[.contentType] == Response.pageType,
        let session = context.visitor?.session
      {
        await repeated.forget(session)
      }
      if response.isBareError { throw refusal(instead: response, to: request) }
    } catch Refusal.signInNeeded where request.method == .post {
      response = await site.askToSignIn(for: request, in: context)
    } catch let stale as StaleForm {
      response = site.answer(to: stale.form, of: request, in: context)
    } catch let text as QuestionedText {
      response = site.show(QuestionedTextPage(text, token: context.formToken), to: context)
    } catch let text as LongText {
      response = site.show(LongTextPage(text: text, token: context.formToken), to: context)
    } catch let refusal as Refusal {
      response = site.answer(to: refusal, of: request, in: context)
    } catch let error as RecordsError {
      response = site.answer(to: error, in: context)
    } catch {
      context.logger.error(
        "request failed",
        metadata: [
          "error": "\(type(of: error))", "route": "\(context.endpointPath ?? "none")",
        ])
      response = site.show(ErrorPage(status: .internalServerError), to: context)
    }
    security.add(to: &response.headers)
    return response
  }

  private static let forwardedForName = HTTPField.Name("X-Forwarded-For")

  /// Finds out who asks; a form from another site is refused before anything else is read.
  private func identify(_ context: inout PublicContext, from request: Request) async throws {
    if request.method == .post {
      guard hosts.accepts(origin: request.headers[.origin]) else { throw Refusal.foreignForm }
      context.forwardedFor = Self.forwardedForName.flatMap { request.headers[$0] }
        .flatMap { $0.split(separator: ",").last?.trimmed }
    }
    if let text = SiteCookies.text(of: site.cookies.session, in: request.headers),
      let token = SessionToken(text)
    {
      context.visitor = try await site.store.visitor(for: token)
    }
    context.cookies = site.cookies
    if let key = SiteCookies.text(of: site.cookies.form, in: request.headers),
      key.utf8.count == 64
    {
      context.formKey = .sent(key)
    } else if context.visitor == nil {
      context.formKey = .fresh(site.random.bytes(32).hex)
    }
    if request.method == .post {
      context.repeated = repeated
      context.reader = TextReader(
        year: try site.today.year, rule: context.visitor?.textRule ?? .ask,
        release: site.curriculum.served.release,
        known: PassagesAboutNobody(
          cookie: SiteCookies.text(of: site.cookies.nobody, in: request.headers),
          of: context.formToken))
    }
  }

  /// The router's own "not found" may be an address that takes another method.
  private func refusal(instead response: Response, to request: Request) -> any Error {
    switch response.status {
    case .notFound:
      let methods = SiteRoute.allCases.filter { $0.matches(request.uri.path) }.flatMap(\.methods)
      let isAccepted = methods.contains { $0.rawValue == request.method.rawValue }
      return methods.isEmpty || isAccepted ? Refusal.notFound : .methodNotAllowed(methods)
    case .contentTooLarge: return Refusal.tooLarge
    case .badRequest: return Refusal.malformed
    default: return UnexpectedAnswer(status: response.status)
    }
  }
}

/// An error that the router answered by itself.
private struct UnexpectedAnswer: Error {
  let status: HTTPResponse.Status
}

extension Response {
  /// An error without a page of ours.
  fileprivate var isBareError: Bool {
    status.code >= 400 && headers[.contentType] != Self.pageType
  }
}
