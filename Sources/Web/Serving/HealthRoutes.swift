import CurriculumModel
import HTTPTypes
import Hummingbird
import NIOCore

/// What a supervisor of processes asks: whether pages can be served, and of which release.
struct HealthRoutes: Sendable {
  let site: SiteEnvironment

  func add(to routes: some RouterMethods<PublicContext>) {
    routes.get(.health) { _, _ in
      let release = site.curriculum.served.release.digest.short
      return Response(
        status: .ok,
        headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
        body: ResponseBody(byteBuffer: ByteBuffer(string: "ok \(release)\n")))
    }
  }
}
