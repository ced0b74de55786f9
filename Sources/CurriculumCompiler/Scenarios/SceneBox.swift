/// A scene as it is drawn, in pixels.
struct SceneBox: Hashable, Sendable {
  struct Line: Hashable, Sendable {
    let text: String
    let isTitle: Bool
  }

  static let width = 280
  static let lineHeight = 18

  let x: Int
  let y: Int
  let height: Int
  let lines: [Line]
}

/// A place in a drawing, in pixels from the upper left corner.
struct DrawnPoint: Hashable, Sendable {
  let x: Int
  let y: Int
}
