import Hummingbird
import NIOCore
import Rendering

/// What every handler of the preview may use.
struct PreviewDesk: Sendable {
  let live: LivePreview
  let options: PreviewOptions

  /// What a request takes once and keeps until it is answered.
  func view(for request: Request) -> PreviewView {
    PreviewView(
      edition: live.edition, choice: PreviewChoice(of: request, else: options),
      path: request.uri.path)
  }

  func show(_ page: some Page, to request: Request) -> Response {
    show(page, in: view(for: request))
  }

  func show(_ page: some Page, in view: PreviewView) -> Response {
    .page(
      ByteBuffer(string: PreviewFrame(view: view).document(page).text), status: page.status)
  }
}
