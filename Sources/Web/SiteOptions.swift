/// How the site is reached.
public struct SiteOptions: Sendable {
  /// The address to listen on; loopback unless the operator says otherwise.
  public var host: String
  public var port: Int
  /// What people type: `https://learn.example.org`. Its scheme decides whether cookies are Secure.
  public var publicAddress: String

  public init(host: String = "127.0.0.1", port: Int = 8080, publicAddress: String? = nil) {
    self.host = host
    self.port = port
    self.publicAddress = publicAddress ?? "http://\(host):\(port)"
  }
}
