import Hummingbird

/// The style sheet and what else stands in the binary.
struct AssetRoutes: Sendable {
  private let assets: [String: SiteAsset]

  init(_ assets: [SiteAsset]) {
    self.assets = Dictionary(assets.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func add(to routes: some RouterMethods<PublicContext>) {
    routes.get(.asset) { request, _ in
      guard let asset = assets[request.uri.path] else { throw Refusal.notFound }
      return asset.response(to: request)
    }
  }
}
