import CurriculumModel

/// A picture as it lies in the folder.
struct PictureFile: Hashable, Sendable {
  let path: String
  let mediaType: Picture.MediaType
  let bytes: [UInt8]

  /// The file's name without its folder and ending.
  var name: String {
    let name = path.split(separator: "/").last ?? ""
    return String(name[..<(name.lastIndex(of: ".") ?? name.endIndex)])
  }
}
