import HTTPTypes
import Rendering

/// A page as a value: handlers fetch, build the value, and give it back.
protocol Page: Sendable {
  /// Plain text, for the browser's tab and the `<h1>` that most pages begin with.
  var title: String { get }
  var status: HTTPResponse.Status { get }
  /// The entry of the navigation that the page belongs to.
  var section: SiteSection? { get }
  /// What stands inside `<main>`.
  var main: HTML { get }
  /// Style sheets beside the one that every page has.
  var styles: [SiteAsset] { get }
  /// What makes the page handier. It does without.
  var scripts: [SiteAsset] { get }
}

extension Page {
  var status: HTTPResponse.Status { .ok }
  var section: SiteSection? { nil }
  var styles: [SiteAsset] { [] }
  var scripts: [SiteAsset] { [] }
}
