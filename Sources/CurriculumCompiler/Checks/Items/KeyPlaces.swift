/// The places at which keys stand among their options.
struct KeyPlaces: Sendable {
  /// How many keys stand in each place.
  private(set) var counts: [Int] = []
  /// How many questions offer so many options.
  private var questions: [Int: Int] = [:]

  /// How many questions there are.
  var all: Int { counts.reduce(0, +) }

  /// For each question, how likely an option drawn by lot is the key.
  var chances: [Double] {
    questions.sorted { $0.key < $1.key }.flatMap { options, count in
      Array(repeating: 1 / Double(options), count: count)
    }
  }

  /// How many keys each place has where every place of a question is as likely.
  var expected: [Double] {
    counts.indices.map { place in
      questions.reduce(0) { sum, entry in
        entry.key > place ? sum + Double(entry.value) / Double(entry.key) : sum
      }
    }
  }

  mutating func add(key: Int, of options: Int) {
    questions[options, default: 0] += 1
    widen(to: options)
    counts[key] += 1
  }

  static func += (sum: inout KeyPlaces, other: KeyPlaces) {
    sum.questions.merge(other.questions, uniquingKeysWith: +)
    sum.widen(to: other.counts.count)
    for (place, count) in other.counts.enumerated() { sum.counts[place] += count }
  }

  private mutating func widen(to places: Int) {
    while counts.count < places { counts.append(0) }
  }
}
