import CurriculumModel
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// The pictures of the curriculum, for everyone who may read it.
struct PictureRoutes: Sendable {
  let site: SiteEnvironment

  func add(to routes: some RouterMethods<SignedInContext>) {
    routes.get(.picture) { _, context in
      let served = site.curriculum.served
      guard let picture = served.index.pictures[try context.identifier("picture")] else {
        throw Refusal.notFound
      }
      // The address names the release, so what it leads to never changes; a page of an earlier
      // release gets today's picture, which it must not keep.
      let isOfRelease = context.parameters.get("release") == served.release.digest.short
      return try Response.picture(
        picture, caching: isOfRelease ? "private, max-age=31536000, immutable" : "no-store")
    }
  }
}

extension Response {
  static func picture(_ picture: Picture, caching: String) throws -> Response {
    guard let bytes = Data(base64Encoded: picture.base64) else { throw Refusal.notFound }
    return Response(
      status: .ok,
      headers: [.contentType: picture.mediaType.rawValue, .cacheControl: caching],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}
