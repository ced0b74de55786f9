import HTTPTypes
import Rendering

/// Stands where a form came that this site did not give to this visitor: mostly one from before
/// they signed in anew.
struct StaleFormPage: Page {
  /// The page with the form.
  let back: ReturnAddress?

  let title = "This form has become too old"
  let status = HTTPResponse.Status.forbidden

  var main: HTML {
    """
    <h1>\(title)</h1>
    <p>Nothing was done with it. Somebody signed in or out with this browser after the page was \
    shown, or the browser keeps no cookies for this site.</p>
    <p class="actions"><a class="button" href="\(back?.path ?? SiteAddress.home.path)">\
    \(back == nil ? "Go to the start page" : "Open the page again")</a></p>
    """
  }
}
