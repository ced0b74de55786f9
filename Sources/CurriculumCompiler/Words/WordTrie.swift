/// Phrases by their words, so that a text is searched for all of them in one pass.
///
/// A search costs one look at each word, and for words that begin a phrase as many more as the
/// longest phrase has words.
struct WordTrie<Value: Sendable>: Sendable {
  private var children: [Key: Int] = [:]
  private var values: [Value?] = [nil]
  /// Words that begin no phrase are nearly all words: one bit each keeps them out of the table.
  private var beginnings = WordBits()
  private(set) var isEmpty = true

  private struct Key: Hashable {
    let node: Int
    let word: UInt64
  }

  /// Of two values for one phrase the first stays.
  mutating func insert(_ phrase: [String], _ value: Value) {
    guard !phrase.isEmpty else { return }
    isEmpty = false
    var node = 0
    for (index, word) in phrase.enumerated() {
      let hash = ProseWord.hash(of: word.utf8)
      if index == 0 { beginnings.insert(hash) }
      let key = Key(node: node, word: hash)
      if let next = children[key] {
        node = next
      } else {
        values.append(nil)
        node = values.count - 1
        children[key] = node
      }
    }
    if values[node] == nil { values[node] = value }
  }

  /// The longest phrase that begins with the word at `index`.
  func longest(in words: [ProseWord], at index: Int) -> (value: Value, count: Int)? {
    guard beginnings.mayHold(words[index].hash) else { return nil }
    var node = 0
    var best: (value: Value, count: Int)?
    var position = index
    while position < words.count, position == index || words[position].followsClosely,
      let next = children[Key(node: node, word: words[position].hash)]
    {
      node = next
      position += 1
      if let value = values[node] { best = (value, position - index) }
    }
    return best
  }
}
