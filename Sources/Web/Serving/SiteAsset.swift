import Crypto
import HTTPTypes
import Hummingbird
import NIOCore

/// A file that stands in the binary, under an address that holds the digest of its content, so that
/// browsers may keep it for ever.
struct SiteAsset: Sendable {
  let name: String
  let contentType: String
  let digest: String
  private let content: ByteBuffer

  static let styles = SiteAsset(
    name: "site.css", contentType: "text/css; charset=utf-8", bytes: PackageResources.site_css)
  static let icon = SiteAsset(
    name: "icon.svg", contentType: "image/svg+xml", bytes: PackageResources.icon_svg)
  static let supervisionStyles = SiteAsset(
    name: "supervision.css", contentType: "text/css; charset=utf-8",
    bytes: PackageResources.supervision_css)
  static let figureStyles = SiteAsset(
    name: "figures.css", contentType: "text/css; charset=utf-8",
    bytes: PackageResources.figures_css)
  static let quizScript = SiteAsset(
    name: "quiz.js", contentType: "text/javascript; charset=utf-8", bytes: PackageResources.quiz_js)
  static let all = [styles, supervisionStyles, figureStyles, icon, quizScript]

  static let previewStyles = SiteAsset(
    name: "preview.css", contentType: "text/css; charset=utf-8",
    bytes: PackageResources.preview_css)
  static let previewScript = SiteAsset(
    name: "preview.js", contentType: "text/javascript; charset=utf-8",
    bytes: PackageResources.preview_js)
  /// What only the preview serves.
  static let ofPreview = [previewStyles, previewScript]

  init(name: String, contentType: String, bytes: [UInt8]) {
    self.name = name
    self.contentType = contentType
    digest = String(SHA256.hash(data: bytes).hex.prefix(16))
    content = ByteBuffer(bytes: bytes)
  }

  var path: String { SiteRoute.asset.path(digest, name) }

  /// The content, or that the browser has it already.
  func response(to request: Request) -> Response {
    let tag = "\"\(digest)\""
    var headers: HTTPFields = [
      .contentType: contentType, .eTag: tag,
      .cacheControl: "public, max-age=31536000, immutable",
    ]
    if request.headers[.ifNoneMatch] == tag {
      headers[.contentType] = nil
      return Response(status: .notModified, headers: headers)
    }
    return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: content))
  }
}
