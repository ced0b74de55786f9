import HTTPTypes
import Hummingbird
import NIOCore

/// What the bar leads to: the diagnostics, the choice, and the stream that keeps pages in step.
struct PreviewBarRoutes: Sendable {
  /// How long a stream lasts; the browser then asks again. A page that is gone costs no longer.
  private static let streamLength = Duration.seconds(30)

  let desk: PreviewDesk

  func add(to routes: some RouterMethods<PublicContext>) {
    routes.get(RouterPath(PreviewAddress.diagnostics.rawValue)) { request, _ in
      let view = desk.view(for: request)
      return desk.show(PreviewDiagnosticsPage(edition: view.edition), in: view)
    }
    routes.post(RouterPath(PreviewAddress.choice.rawValue)) { request, _ in
      let form = try await Form(reading: request, upTo: .form)
      var response = Response(
        status: .seeOther,
        headers: [.location: Self.path(back: form), .cacheControl: "no-store"])
      let choice = PreviewChoice(form, else: desk.options)
      response.headers.append(contentsOf: choice.cookies)
      return response
    }
    routes.get(RouterPath(PreviewAddress.changes.rawValue)) { _, _ in
      let editions = desk.live.editions(for: Self.streamLength)
      return Response(
        status: .ok,
        headers: [.contentType: "text/event-stream; charset=utf-8", .cacheControl: "no-store"],
        body: ResponseBody { writer in
          for await edition in editions {
            try await writer.write(ByteBuffer(string: "retry: 500\ndata: \(edition)\n\n"))
          }
          try await writer.finish(nil)
        })
    }
  }

  /// Only ever to a page of this site.
  private static func path(back form: Form) -> String {
    let text = form[PreviewChoice.returnField]
    return text == PreviewAddress.diagnostics.rawValue
      ? text : ReturnAddress(text)?.path ?? SiteAddress.home.path
  }
}
