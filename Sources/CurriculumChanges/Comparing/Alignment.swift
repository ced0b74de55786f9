/// Two sequences side by side: what stands in both, and the stretches that differ.
struct Alignment {
  /// Half-open, one of them maybe empty, never both.
  struct Gap: Equatable {
    let old: Range<Int>
    let new: Range<Int>
  }

  let gaps: [Gap]

  /// Myers' shortest edit, as the standard library has it.
  init<Element: Hashable>(_ old: [Element], _ new: [Element]) {
    var isRemoved = Array(repeating: false, count: old.count)
    var isInserted = Array(repeating: false, count: new.count)
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): isRemoved[offset] = true
      case .insert(let offset, _, _): isInserted[offset] = true
      }
    }
    var gaps: [Gap] = []
    var (one, other) = (0, 0)
    while one < old.count || other < new.count {
      let (start, begin) = (one, other)
      while one < old.count, isRemoved[one] { one += 1 }
      while other < new.count, isInserted[other] { other += 1 }
      if one > start || other > begin {
        gaps.append(Gap(old: start..<one, new: begin..<other))
      } else {
        one += 1
        other += 1
      }
    }
    self.gaps = gaps
  }
}
