import Foundation
public import Hummingbird
import HummingbirdCore
public import Logging
import NIOCore

/// An author's working folder as pages, on this machine only. It keeps nothing of anybody, so it
/// has no store, no accounts, and no forms that change anything.
public struct PreviewSite: Sendable {
  private let live: LivePreview
  private let options: PreviewOptions
  private let logger: Logger

  public init(_ live: LivePreview, options: PreviewOptions, logger: Logger) {
    self.live = live
    self.options = options
    self.logger = logger
  }

  /// Serves until the task is cancelled or the program ends. Throws `SiteError` where the port is
  /// taken.
  public func serve(announce: @escaping @Sendable () -> Void) async throws {
    do {
      // Nothing can be lost, so nothing waits for open streams when the program is interrupted.
      try await application(announce: announce).runService(gracefulShutdownSignals: [])
    } catch let error as IOError where error.errnoCode == EADDRINUSE {
      throw SiteError.portInUse(options.port)
    }
  }

  /// The whole preview on one screen.
  public func application(
    announce: @escaping @Sendable () -> Void = {}
  ) -> some ApplicationProtocol {
    let router = Router(context: PublicContext.self, options: .autoGenerateHeadEndpoints)
    let desk = PreviewDesk(live: live, options: options)
    AssetRoutes(SiteAsset.all + SiteAsset.ofPreview).add(to: router)
    PreviewCourseRoutes(desk: desk).add(to: router)
    PreviewReferenceRoutes(desk: desk).add(to: router)
    PreviewBarRoutes(desk: desk).add(to: router)
    return Application(
      responder: PreviewResponder(desk: desk, routes: router.buildResponder()),
      configuration: ApplicationConfiguration(
        address: .hostname("127.0.0.1", port: options.port)),
      onServerRunning: { _ in announce() },
      logger: logger)
  }
}
