import CommonMark
import CurriculumModel
import Diagnostics

/// On which lines the parts of a section stand, in their order.
struct SectionLines {
  private let blocks: [ClosedRange<Int>]
  private let answers: [ClosedRange<Int>]
  private let explanation: [ClosedRange<Int>]

  init(_ section: Section) {
    let isAsked = section.role == .question
    blocks = (isAsked ? section.text : section.blocks).map(\.range.lines)
    answers = isAsked ? section.answers.map(\.range.lines) : []
    explanation = isAsked ? section.explanation.map(\.range.lines) : []
  }

  /// `nil` where the line belongs to no part alone.
  func part(at line: Int) -> CurriculumPlace.Part? {
    if let block = Self.index(of: line, in: blocks) { return .block(block) }
    if let answer = Self.index(of: line, in: answers) { return .answer(answer) }
    return Self.index(of: line, in: explanation).map { .explanation($0) }
  }

  private static func index(of line: Int, in lines: [ClosedRange<Int>]) -> Int? {
    let index = lines.firstIndexSorted { $0.upperBound >= line }
    return index < lines.count && lines[index].contains(line) ? index : nil
  }
}

extension SourceRange {
  fileprivate var lines: ClosedRange<Int> { start.line...max(start.line, end.line) }
}

extension Array {
  /// The first index whose element `holds`, in an array where it holds of every element after one
  /// of which it does; `endIndex` where there is none.
  func firstIndexSorted(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
