/// Whom a text speaks of, as far as places and ages tell.
struct Population {
  /// States in lower case, `us` and `world`; empty where none is named.
  private let places: Set<String>
  private let namesAdults: Bool
  private let namesMinors: Bool

  init(_ text: String) {
    self.init(words: text.lowercased().split { !$0.isLetter }.map(String.init))
  }

  init(words: [String]) {
    var places: Set<String> = []
    for (index, word) in words.enumerated() {
      let pair = index + 1 < words.count ? word + " " + words[index + 1] : word
      if let place = Self.places[pair] ?? Self.places[word] { places.insert(place) }
    }
    self.places = places
    namesAdults = words.contains { Self.adults.contains($0) }
    namesMinors = words.contains { Self.minors.contains($0) }
  }

  /// Whether a claim about this population can rest on a source about `other`: where both name
  /// places, one is the same; a claim about adults does not rest on a source about minors alone,
  /// nor the other way.
  func canRest(on other: Population) -> Bool {
    if !places.isEmpty, !other.places.isEmpty, places.isDisjoint(with: other.places) {
      return false
    }
    if namesAdults, !namesMinors, other.namesMinors, !other.namesAdults { return false }
    return !(namesMinors && !namesAdults && other.namesAdults && !other.namesMinors)
  }

  private static let adults: Set = ["adult", "adults"]
  private static let minors: Set = [
    "child", "children", "youth", "minor", "minors", "young", "teens", "teenagers", "girls", "boys",
  ]

  private static let places: [String: String] = {
    var places = [
      "united states": "us", "nationwide": "us", "nationally": "us", "worldwide": "world",
      "globally": "world", "the world": "world",
    ]
    for state in states { places[state] = state }
    return places
  }()

  private static let states = [
    "alabama", "alaska", "arizona", "arkansas", "california", "colorado", "connecticut", "delaware",
    "florida", "georgia", "hawaii", "idaho", "illinois", "indiana", "iowa", "kansas", "kentucky",
    "louisiana", "maine", "maryland", "massachusetts", "michigan", "minnesota", "mississippi",
    "missouri", "montana", "nebraska", "nevada", "new hampshire", "new jersey", "new mexico",
    "new york", "north carolina", "north dakota", "ohio", "oklahoma", "oregon", "pennsylvania",
    "rhode island", "south carolina", "south dakota", "tennessee", "texas", "utah", "vermont",
    "virginia", "washington", "west virginia", "wisconsin", "wyoming",
  ]
}
