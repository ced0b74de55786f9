/// Which `Host` a request may name. Any other is refused, so that no other name can be pointed at
/// the site (DNS rebinding) and no link or check is ever made from what a request claims.
struct HostRule: Sendable {
  private let accepted: Set<String>
  /// `http://127.0.0.1:8080` and alike: what a browser sends as `Origin`.
  private let origins: Set<String>

  init(_ options: SiteOptions) {
    let (scheme, authority) = Self.parts(of: options.publicAddress)
    var hosts: Set<String> = [authority]
    var origins: Set<String> = ["\(scheme)://\(authority)"]
    if options.listensOnLoopback {
      for name in ["127.0.0.1", "localhost", "[::1]"] {
        hosts.insert("\(name):\(options.port)")
        origins.insert("http://\(name):\(options.port)")
      }
    }
    self.accepted = hosts
    self.origins = origins
  }

  func accepts(host: String?) -> Bool {
    guard let host else { return false }
    return accepted.contains(host) || accepted.contains(host.lowercased())
  }

  /// `nil` is the request of a browser that says nothing of where it comes from.
  func accepts(origin: String?) -> Bool {
    guard let origin else { return true }
    return origins.contains(origin.lowercased())
  }

  private static func parts(of address: String) -> (scheme: String, authority: String) {
    let pieces = address.lowercased().split(separator: "/", omittingEmptySubsequences: true)
    let scheme = pieces.first.map { String($0.dropLast()) } ?? "http"
    return (scheme, pieces.dropFirst().first.map(String.init) ?? "")
  }
}
