/// Where a link in a file leads.
enum LinkTarget: Hashable, Sendable {
  case web(String)
  case thing(Thing)
  /// Nothing of the curriculum has that path.
  case missingFile(path: String)
  case missingAnchor(String, file: String)
  /// A file without an anchor, and without an id of its own.
  case wholeFile(String)
  case unsafeScheme(String)
  case agencyValue
}

/// The parts of an address in a link.
enum LinkAddress {
  static let allowedSchemes: Set<String> = ["https", "http", "mailto", "tel"]

  /// What stands before a colon, where that can be a scheme (RFC 3986, 3.1).
  static func scheme(of address: String) -> String? {
    guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = address.utf8[..<colon]
    let isLetter: (UInt8) -> Bool = { (0x61...0x7A).contains($0 | 0x20) }
    guard let first = name.first, isLetter(first),
      name.allSatisfy({ byte in
        isLetter(byte) || (0x30...0x39).contains(byte) || byte == 0x2B || byte == 0x2D
          || byte == 0x2E
      })
    else { return nil }
    return String(address[..<colon])
  }

  /// The path and what follows `#`.
  static func split(_ address: String) -> (path: String, anchor: String?) {
    guard let hash = address.utf8.firstIndex(of: UInt8(ascii: "#")) else { return (address, nil) }
    return (String(address[..<hash]), String(address[address.index(after: hash)...]))
  }

  /// A relative path, seen from a file; `nil` where it leaves the folder or begins with `/`.
  static func resolve(_ path: String, from file: String) -> String? {
    let slash = UInt8(ascii: "/")
    guard path.utf8.first != slash else { return nil }
    var resolved = Array(file.utf8.prefix(upTo: file.utf8.lastIndex(of: slash) ?? file.startIndex))
    for part in path.utf8.split(separator: slash) where !part.elementsEqual(".".utf8) {
      if part.elementsEqual("..".utf8) {
        guard !resolved.isEmpty else { return nil }
        resolved.removeSubrange((resolved.lastIndex(of: slash) ?? 0)...)
      } else {
        if !resolved.isEmpty { resolved.append(slash) }
        resolved += part
      }
    }
    return String(decoding: resolved, as: UTF8.self)
  }
}
