/// What changed between two texts, as `diff -u` and code hosts show it.
public enum UnifiedDiff {
  private struct Line {
    let sign: Character
    let text: Substring
  }

  /// With three unchanged lines around; empty where nothing changed.
  public static func text(from before: String, to after: String, path: String) -> String {
    let old = before.split(separator: "\n", omittingEmptySubsequences: false)
    let new = after.split(separator: "\n", omittingEmptySubsequences: false)
    let lines = Self.lines(from: old, to: new)
    let changed = lines.indices.filter { lines[$0].sign != " " }
    guard !changed.isEmpty else { return "" }
    var hunks: [ClosedRange<Int>] = []
    for index in changed {
      let wide = max(0, index - 3)...min(lines.count - 1, index + 3)
      if let last = hunks.last, wide.lowerBound <= last.upperBound + 1 {
        hunks[hunks.count - 1] = last.lowerBound...wide.upperBound
      } else {
        hunks.append(wide)
      }
    }
    return "--- a/\(path)\n+++ b/\(path)\n" + hunks.map { hunk(lines, $0) }.joined()
  }

  private static func lines(from old: [Substring], to new: [Substring]) -> [Line] {
    let difference = new.difference(from: old)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var lines: [Line] = []
    var (before, after) = (0, 0)
    while before < old.count || after < new.count {
      if removed.contains(before) {
        lines.append(Line(sign: "-", text: old[before]))
        before += 1
      } else if inserted.contains(after) {
        lines.append(Line(sign: "+", text: new[after]))
        after += 1
      } else {
        lines.append(Line(sign: " ", text: old[before]))
        before += 1
        after += 1
      }
    }
    return lines
  }

  private static func hunk(_ lines: [Line], _ range: ClosedRange<Int>) -> String {
    let before = lines[..<range.lowerBound]
    let inside = lines[range]
    let oldStart = before.count { $0.sign != "+" } + 1
    let newStart = before.count { $0.sign != "-" } + 1
    let oldCount = inside.count { $0.sign != "+" }
    let newCount = inside.count { $0.sign != "-" }
    return "@@ -\(oldStart),\(oldCount) +\(newStart),\(newCount) @@\n"
      + inside.map { "\($0.sign)\($0.text)\n" }.joined()
  }
}
