import CommonMark
import CurriculumModel

/// Where the keys of questions with one right option stand, and how often the key is the longest.
struct KeyTally: Sendable {
  /// Of *Choose one.*
  private(set) var choices = KeyPlaces()
  /// Of *True or false.*
  private(set) var truths = KeyPlaces()
  /// *Choose one.* whose key has more characters than each other option.
  private(set) var longest = 0

  init() {}

  init(of file: FileSyntax) {
    guard file.kind == .quiz else { return }
    for section in file.sections { add(section) }
  }

  static func += (sum: inout KeyTally, other: KeyTally) {
    sum.choices += other.choices
    sum.truths += other.truths
    sum.longest += other.longest
  }

  private mutating func add(_ section: Section) {
    let options = section.answers
    let keys = options.indices.filter { options[$0].mark?.mark == .right }
    guard let key = keys.first, keys.count == 1, options.count > 1 else { return }
    switch section.task?.instruction {
    case .trueOrFalse?: truths.add(key: key, of: options.count)
    case .chooseOne?:
      choices.add(key: key, of: options.count)
      let lengths = options.map { $0.content.plainText.count }
      if lengths.indices.allSatisfy({ $0 == key || lengths[$0] < lengths[key] }) { longest += 1 }
    default: break
    }
  }
}
