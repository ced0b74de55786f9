/// Where scalars far along a line begin: a paragraph may be one line of a hundred thousand
/// characters, with thousands of findings in it.
struct ScalarLandmarks: Hashable, Sendable {
  private static let step = 256

  /// The offset in UTF-8 of every 256th scalar; of lines with fewer there is none.
  private var byLine: [Int: [Int]] = [:]

  init(_ lines: [Substring]) {
    for (number, line) in lines.enumerated() where line.utf8.count > Self.step {
      var offsets: [Int] = []
      var scalars = 0
      for (offset, byte) in line.utf8.enumerated() where byte & 0xC0 != 0x80 {
        scalars += 1
        if scalars.isMultiple(of: Self.step) { offsets.append(offset) }
      }
      if !offsets.isEmpty { byLine[number] = offsets }
    }
  }

  /// Where the scalar at an offset counted in scalars begins; the end of the line past it.
  func index(of offset: Int, in line: Substring, number: Int) -> Substring.Index {
    let scalars = line.unicodeScalars
    guard offset > 0 else { return line.startIndex }
    var start = line.startIndex
    var rest = offset
    if let offsets = byLine[number], offset + 1 >= Self.step {
      let landmark = min((offset + 1) / Self.step, offsets.count)
      start = line.utf8.index(line.startIndex, offsetBy: offsets[landmark - 1])
      rest = offset - (landmark * Self.step - 1)
    }
    return scalars.index(start, offsetBy: rest, limitedBy: scalars.endIndex) ?? scalars.endIndex
  }
}
