/// How the site is reached.
public struct SiteOptions: Sendable {
  /// The address to listen on; loopback unless the operator says otherwise.
  public var host: String
  public var port: Int
  /// What people type: `https://learn.example.org`. Its scheme decides whether cookies are Secure.
  public var publicAddress: String
  /// Whether a proxy in front says in `X-Forwarded-For` who asks.
  public var isBehindProxy: Bool
  /// Whether every page says that the people are invented.
  public var isDemonstration: Bool
  /// More wait until one of them has gone.
  public var mostConnections: Int
  /// How long a request may take to arrive, an answer to be taken, and a connection to be idle.
  public var patience: Duration

  public init(
    host: String = "127.0.0.1", port: Int = 8080, publicAddress: String? = nil,
    isBehindProxy: Bool = false, isDemonstration: Bool = false, mostConnections: Int = 4_000,
    patience: Duration = .seconds(10)
  ) {
    self.host = host
    self.port = port
    self.publicAddress = publicAddress ?? "http://\(host):\(port)"
    self.isBehindProxy = isBehindProxy
    self.isDemonstration = isDemonstration
    self.mostConnections = mostConnections
    self.patience = patience
  }

  /// Whether a text is what `publicAddress` wants: scheme and host, maybe a port, and no path.
  public static func isAddress(_ text: String) -> Bool {
    guard let scheme = ["https://", "http://"].first(where: text.lowercased().hasPrefix) else {
      return false
    }
    let rest = text.dropFirst(scheme.count)
    let authority = rest.hasSuffix("/") ? rest.dropLast() : rest
    let allowed = Set("abcdefghijklmnopqrstuvwxyz0123456789.-:[]")
    return !authority.isEmpty && authority.lowercased().allSatisfy(allowed.contains)
  }

  var listensOnLoopback: Bool { ["127.0.0.1", "localhost", "::1"].contains(host) }
  var isSecure: Bool { publicAddress.lowercased().hasPrefix("https://") }
}
