extension Directory {
  /// What `destination` leads to when it stands in `file`.
  func target(of destination: String, in file: String) -> LinkTarget {
    guard let known else { return followed(destination, from: file) }
    return known.target(of: destination, in: file) { followed(destination, from: file) }
  }

  private func followed(_ destination: String, from file: String) -> LinkTarget {
    if destination.holds("{", before: "{") { return .agencyValue }
    if destination.hasPrefix("//") { return .unsafeScheme("//") }
    if let scheme = LinkAddress.scheme(of: destination) {
      return LinkAddress.allowedSchemes.contains(scheme.lowercased())
        ? .web(destination) : .unsafeScheme(scheme)
    }
    let (path, anchor) = LinkAddress.split(destination)
    let target = path.isEmpty ? file : LinkAddress.resolve(path, from: file)
    guard let target, hasFile(target) else { return .missingFile(path: target ?? path) }
    guard let anchor else { return root(of: target).map { .thing($0) } ?? .wholeFile(target) }
    guard let thing = thing(at: anchor, in: target) else {
      return .missingAnchor(anchor, file: target)
    }
    return .thing(thing)
  }
}
