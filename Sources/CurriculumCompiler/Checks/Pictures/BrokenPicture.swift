import CurriculumModel
import Diagnostics

/// A picture is what its ending says, and an SVG only draws.
struct BrokenPicture: CurriculumCheck {
  static let id = "broken-picture"
  static let rule = "A picture is of the kind that its name says, and runs nothing"

  func diagnostics(in curriculum: CurriculumOverview) -> [Diagnostic] {
    curriculum.pictures.all.filter { !Self.isSound($0) }.map {
      Diagnostic(Self.self, at: SourceRange(startOf: $0.path))
    }
  }

  private static func isSound(_ picture: PictureFile) -> Bool {
    guard MalformedID.isWellFormed(picture.name) else { return false }
    switch picture.mediaType {
    // PNG, 5.2; JPEG begins with SOI and another marker.
    case .png: return picture.bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    case .jpeg: return picture.bytes.starts(with: [0xFF, 0xD8, 0xFF])
    case .svg:
      return String(validating: picture.bytes, as: UTF8.self) != nil && isDrawing(picture.bytes)
    }
  }

  /// Whether an SVG has its element and nothing that can run.
  private static func isDrawing(_ bytes: [UInt8]) -> Bool {
    let lower = bytes.map(ProseWord.lowercased)
    var hasElement = false
    for index in lower.indices where firstBytes.contains(lower[index]) {
      if unsafe.contains(where: { lower[index...].starts(with: $0) }) { return false }
      if lower[index...].starts(with: "<svg".utf8) { hasElement = true }
    }
    return hasElement
  }

  private static let unsafe = [
    "<script", "<foreignobject", "javascript:", "<!entity", "onload=", "onclick=", "onerror=",
    "onbegin=", "onmouseover=", "onfocus=",
  ].map { Array($0.utf8) }
  private static let firstBytes = Array("<jo".utf8)
}
