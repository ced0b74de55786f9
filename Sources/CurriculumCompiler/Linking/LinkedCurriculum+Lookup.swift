import Diagnostics

extension Directory {
  /// What a reference in a fact names: the bare id, or the id that its link leads to.
  func id(named reference: Reference) -> String {
    guard let destination = reference.destination,
      case .thing(let thing) = target(of: destination, in: reference.range.file)
    else { return reference.text }
    return thing.id
  }
}

extension LinkedCurriculum {
  func id(named reference: Reference) -> String { directory.id(named: reference) }
}
