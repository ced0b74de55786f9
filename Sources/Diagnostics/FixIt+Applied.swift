extension FixIt {
  /// The text with changes made to it, in the order of their places.
  ///
  /// A change that overlaps an earlier one, that is not in this text, or that was already made is
  /// left out. Line endings stay as they are.
  public static func applied(_ fixIts: some Sequence<FixIt>, to source: SourceText) -> String {
    var result = ""
    var done = source.text.startIndex
    var last: FixIt?
    for fixIt in fixIts.filter({ $0.range.file == source.file }).sorted(by: { $0.isBefore($1) }) {
      guard let start = source.index(of: fixIt.range.start), start >= done,
        let end = source.index(of: fixIt.range.end), end >= start,
        fixIt.range != last?.range || fixIt.replacement != last?.replacement
      else { continue }
      result += source.text[done..<start] + fixIt.replacement
      done = end
      last = fixIt
    }
    return result + source.text[done...]
  }

  private func isBefore(_ other: FixIt) -> Bool {
    range == other.range ? replacement < other.replacement : range < other.range
  }
}

extension SourceText {
  /// Where a position is in the text; `nil` when its line is shorter.
  fileprivate func index(of position: SourcePosition) -> String.Index? {
    guard let line = line(position.line), position.column >= 1 else { return nil }
    let index = index(of: position.column, inLine: position.line)
    // Past the end is the end; only there the whole line has to be counted.
    guard index < line.endIndex || line.unicodeScalars.count == position.column - 1 else {
      return nil
    }
    return index
  }
}
