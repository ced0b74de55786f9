/// An id made from a title: lower-case ASCII words joined by `-`.
enum Slug {
  /// `section` where the title has no letter or digit of ASCII.
  static func make(from title: String) -> String {
    var slug = ""
    var isPending = false
    for byte in title.lowercased().utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        if isPending, !slug.isEmpty { slug += "-" }
        isPending = false
        slug.unicodeScalars.append(Unicode.Scalar(byte))
      // Don't becomes dont, not don-t.
      case UInt8(ascii: "'"), 0x80...0xFF: break
      default: isPending = true
      }
    }
    return slug.isEmpty ? "section" : slug
  }
}
