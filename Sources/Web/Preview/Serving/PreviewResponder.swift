import HTTPTypes
import Hummingbird
import Logging

/// What happens to every request of the preview: only this machine's own names are answered, forms
/// come from its own pages, and every answer carries the site's security headers.
struct PreviewResponder: HTTPResponder {
  private let desk: PreviewDesk
  private let routes: RouterResponder<PublicContext>
  private let hosts: HostRule
  private let security = SecurityHeaders(isSecure: false)

  init(desk: PreviewDesk, routes: RouterResponder<PublicContext>) {
    self.desk = desk
    self.routes = routes
    hosts = HostRule(
      SiteOptions(port: desk.options.port, publicAddress: desk.options.address))
  }

  func respond(to request: Request, context: PublicContext) async throws -> Response {
    var response: Response
    do {
      guard hosts.accepts(host: request.head.authority) else { throw Refusal.wrongHost }
      if request.method == .post {
        guard hosts.accepts(origin: request.headers[.origin]) else { throw Refusal.foreignForm }
      }
      response = try await routes.respond(to: request, context: context)
      if response.status == .notFound, response.headers[.contentType] != Response.pageType {
        throw Refusal.notFound
      }
    } catch is PreviewView.NothingToShow {
      let view = desk.view(for: request)
      response = desk.show(PreviewDiagnosticsPage(edition: view.edition), in: view)
    } catch let refusal as Refusal {
      response = desk.show(PreviewRefusalPage(status: refusal.status), to: request)
    } catch {
      context.logger.error("request failed", metadata: ["error": "\(type(of: error))"])
      response = desk.show(ErrorPage(status: .internalServerError), to: request)
    }
    security.add(to: &response.headers)
    return response
  }
}
