/// Where a pattern fits.
struct PassageMatch: Hashable {
  let range: Range<Int>
  /// The part that can be published elsewhere.
  let identity: Range<Int>

  init(_ range: Range<Int>, identity: Range<Int>? = nil) {
    self.range = range
    self.identity = identity ?? range
  }
}
