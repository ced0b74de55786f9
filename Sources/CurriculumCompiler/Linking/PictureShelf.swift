/// The pictures of a folder, by their paths.
struct PictureShelf: Sendable {
  /// In the order of the paths.
  let all: [PictureFile]
  private let byPath: [String: PictureFile]

  init(_ pictures: [PictureFile]) {
    all = pictures
    byPath = Dictionary(pictures.map { ($0.path, $0) }, uniquingKeysWith: { one, _ in one })
  }

  var paths: [String] { all.map(\.path) }

  /// The picture that an image in `file` shows.
  func picture(at source: String, from file: String) -> PictureFile? {
    LinkAddress.resolve(source, from: file).flatMap { byPath[$0] }
  }
}
