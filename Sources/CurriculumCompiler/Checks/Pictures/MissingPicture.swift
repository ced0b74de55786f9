import Diagnostics

/// An image shows a picture that lies in the folders, so that a release is complete.
struct MissingPicture: LinkedFileCheck {
  static let id = "missing-picture"
  static let rule = "An image shows a .svg, .png or .jpg file of the curriculum"

  func diagnostics(in file: LinkedFile) -> [Diagnostic] {
    file.syntax.mentions.images
      .filter { file.around.picture(at: $0.source, from: file.syntax.file) == nil }
      .map { .noPicture($0, known: file.around.picturePaths) }
  }
}

extension Diagnostic {
  fileprivate static func noPicture(_ image: Mentions.Image, known: [String]) -> Diagnostic {
    let path = LinkAddress.resolve(image.source, from: image.range.file) ?? image.source
    return Diagnostic(
      MissingPicture.self, at: image.range, message: "\(MissingPicture.rule); not \(path)",
      suggestions: NearMiss.suggestions(for: path, in: known))
  }
}
