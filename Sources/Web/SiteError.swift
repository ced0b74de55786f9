/// Why the site cannot be served.
public enum SiteError: Error, Hashable, Sendable, CustomStringConvertible {
  case portInUse(Int)

  public var description: String {
    switch self {
    case .portInUse(let port):
      "another program is listening on port \(port); give another with --port"
    }
  }
}
