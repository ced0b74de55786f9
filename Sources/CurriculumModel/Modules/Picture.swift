/// An image file, carried in the release.
public struct Picture: Hashable, Sendable, Codable, Identifiable {
  public enum MediaType: String, Hashable, Sendable, Codable {
    case svg = "image/svg+xml"
    case png = "image/png"
    case jpeg = "image/jpeg"
  }

  /// The file's name without its folder and ending.
  public let id: Identifier<Picture>
  public let mediaType: MediaType
  /// The file's bytes in Base64 (RFC 4648, section 4).
  public let base64: String

  public init(id: Identifier<Picture>, mediaType: MediaType, base64: String) {
    self.id = id
    self.mediaType = mediaType
    self.base64 = base64
  }
}
