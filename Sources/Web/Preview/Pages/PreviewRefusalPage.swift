import HTTPTypes
import Rendering

/// Says what cannot be shown, to somebody who may have just renamed it.
struct PreviewRefusalPage: Page {
  let status: HTTPResponse.Status

  var title: String { status == .notFound ? "This is not here now" : "This cannot be shown" }

  var main: HTML {
    """
    <h1>\(title)</h1>
    <p>\(advice)</p>
    <p><a href="\(SiteAddress.home.path)">See what there is</a></p>
    """
  }

  private var advice: String {
    status == .notFound
      ? "The curriculum has nothing at this address. Its id may have changed, or it was taken out."
      : "Please use the address that the terminal shows."
  }
}
