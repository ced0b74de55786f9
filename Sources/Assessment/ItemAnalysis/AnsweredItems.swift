/// Everybody's answers by question, each beside what its person did on the rest of the form.
struct AnsweredItems {
  struct ResponseWithRest {
    let share: Double
    let chosen: [Int]
    /// How much better (or worse) than everybody the person did on the other questions, as a mean
    /// share; `nil` where there was no other.
    let rest: Double?
  }

  /// By id and edition.
  let items: [MeasuredItem]
  /// The mean share of each item.
  let means: [Double]
  let byItem: [[ResponseWithRest]]
  /// For every attempt the places in `items` of what was on the form, rising, with the shares.
  let forms: [[(place: Int, share: Double)]]

  init(_ attempts: [MeasuredAttempt]) {
    let items = Set(attempts.flatMap(\.responses.keys)).sorted()
    let places = Dictionary(uniqueKeysWithValues: zip(items, items.indices))
    let rows = attempts.map { attempt in
      attempt.responses.compactMap { item, response in places[item].map { ($0, response) } }
        .sorted { $0.0 < $1.0 }
    }
    var sums = items.map { _ in (total: 0.0, count: 0.0) }
    for (place, response) in rows.joined() {
      sums[place].total += response.share
      sums[place].count += 1
    }
    let means = sums.map { $0.count > 0 ? $0.total / $0.count : 0 }
    var byItem: [[ResponseWithRest]] = items.map { _ in [] }
    for row in rows {
      let above = row.reduce(0) { $0 + $1.1.share - means[$1.0] }
      for (place, response) in row {
        let rest = above - (response.share - means[place])
        byItem[place].append(
          ResponseWithRest(
            share: response.share, chosen: response.chosen,
            rest: row.count > 1 ? rest / Double(row.count - 1) : nil))
      }
    }
    self.items = items
    self.means = means
    self.byItem = byItem
    forms = rows.map { $0.map { (place: $0.0, share: $0.1.share) } }
  }
}
