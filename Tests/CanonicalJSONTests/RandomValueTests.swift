import CanonicalJSON
import Testing

/// Values, and damaged texts, from a generator with a fixed start: the same in every run.
@Suite struct RandomValueTests {
  @Test(arguments: 1...200)
  func whatIsWrittenIsReadBack(seed: UInt64) throws {
    var source = ValueSource(state: seed)
    let value = source.value(depth: 5)
    let bytes = value.canonicalBytes
    #expect(try JSONValue(parsingCanonical: bytes).canonicalBytes == bytes)
  }

  @Test(arguments: 1...200)
  func aDamagedTextIsAnErrorOrAnotherValue(seed: UInt64) {
    var source = ValueSource(state: seed)
    let bytes = JSONValue.array([source.value(depth: 4), source.value(depth: 4)]).canonicalBytes
    for _ in 0..<20 {
      var damaged = bytes
      let place = source.number(below: bytes.count)
      damaged[place] = damaged[place] &+ UInt8(1 + source.number(below: 255))
      if let value = try? JSONValue(parsingCanonical: damaged) {
        #expect(value.canonicalBytes != bytes)
      }
    }
  }
}

private struct ValueSource {
  var state: UInt64

  mutating func number(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  mutating func text() -> String {
    let letters = ["a", "B", " ", "\"", "\\", "\n", "\u{1}", "é", "e\u{301}", "\u{E000}", "😀"]
    return (0..<number(below: 6)).map { _ in letters[number(below: letters.count)] }.joined()
  }

  mutating func value(depth: Int) -> JSONValue {
    switch number(below: depth == 0 ? 4 : 6) {
    case 0: return .null
    case 1: return .bool(number(below: 2) == 0)
    case 2: return .integer(number(below: 1 << 30) - 1 << 29)
    case 3: return .string(text())
    case 4: return .array((0..<number(below: 5)).map { _ in value(depth: depth - 1) })
    default:
      let members = (0..<number(below: 5)).map { _ in (text(), value(depth: depth - 1)) }
      return .object(Dictionary(members) { one, _ in one })
    }
  }
}
