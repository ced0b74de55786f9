/// A line of text as a terminal shows it, each character with the columns that it takes.
///
/// Tabs become spaces up to the next multiple of four; control characters, and those that turn
/// the direction of writing around, become U+FFFD.
struct DisplayColumns {
  struct Cell {
    let text: String
    let width: Int
    /// The columns of its scalars in the source, counting from 1.
    let columns: Range<Int>
  }

  let cells: [Cell]

  init(_ line: Substring) {
    var cells: [Cell] = []
    var width = 0
    var column = 1
    for character in line {
      let count = character.unicodeScalars.count
      let cell: (text: String, width: Int)
      if character == "\t" {
        let spaces = 4 - width % 4
        cell = (String(repeating: " ", count: spaces), spaces)
      } else {
        cell = (character.printable, character.displayWidth)
      }
      cells.append(Cell(text: cell.text, width: cell.width, columns: column..<column + count))
      width += cell.width
      column += count
    }
    self.cells = cells
  }
}

extension String {
  /// Without what a terminal would obey instead of showing.
  var printable: String { map(\.printable).joined() }
}

extension Character {
  fileprivate var printable: String {
    unicodeScalars.contains(where: \.isUnprintable) ? "\u{FFFD}" : String(self)
  }

  /// 0 for a lone combining mark, 2 for East Asian wide characters and emoji.
  fileprivate var displayWidth: Int {
    if unicodeScalars.contains(where: \.isUnprintable) { return 1 }
    return unicodeScalars.map(\.displayWidth).max() ?? 0
  }
}

extension Unicode.Scalar {
  fileprivate var isUnprintable: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0x200E...0x200F: true
    default: false
    }
  }

  fileprivate var displayWidth: Int {
    if properties.isEmojiPresentation { return 2 }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 2
    default:
      break
    }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return 1
    }
  }
}
