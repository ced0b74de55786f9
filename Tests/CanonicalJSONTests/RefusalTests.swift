import CanonicalJSON
import Testing

/// What cannot be written or read exactly is refused, with the path to it.
@Suite struct RefusalTests {
  private struct Holder<Value: Codable>: Codable {
    var list: [Value]
  }

  private func refusal(of value: some Encodable) -> [String] {
    do {
      _ = try CanonicalJSONEncoder().encode(value)
      return []
    } catch EncodingError.invalidValue(_, let context) {
      return context.codingPath.map(\.stringValue) + [context.debugDescription]
    } catch {
      return ["\(error)"]
    }
  }

  @Test func refusesFractionsEvenWhenTheyAreWhole() {
    let expected = ["list", "0", "floating-point numbers are not exact"]
    #expect(refusal(of: Holder(list: [1.0])) == expected)
    #expect(refusal(of: Holder(list: [Float(1)])) == expected)
  }

  @Test func refusesIntegersThatADoubleCannotCarry() {
    let expected = ["list", "1", "beyond what JSON carries exactly"]
    #expect(refusal(of: Holder(list: [0, 9_007_199_254_740_992])) == expected)
    #expect(refusal(of: Holder(list: [0, UInt64.max])) == expected)
  }

  @Test func refusesCollectionsWithoutAnOrder() {
    #expect(
      refusal(of: Holder(list: [Set(["a"])]))
        == ["list", "0", "a Set<String> has no order that is always the same"])
    #expect(
      refusal(of: [Keyed(name: "a"): 1])
        == ["a Dictionary<Keyed, Int> has no order that is always the same"])
    #expect(refusal(of: ["a": 1]) == [])
    #expect(refusal(of: [1: 1]) == [])
  }

  @Test func refusesToNestTooDeep() {
    var value = Nest(inner: [])
    for _ in 0..<600 { value = Nest(inner: [value]) }
    #expect(refusal(of: value).last == "nested more than 512 levels deep")
  }

  @Test(arguments: [
    (#"{"list":[1,"2"]}"#, "list.1: found a string"),
    (#"{"list":{}}"#, "list: found an object"),
    (#"{"list":[1,null]}"#, "list.1: found null"),
    (#"{}"#, ": no member 'list'"),
  ])
  func saysWhereTheShapeIsNotRight(text: String, expected: String) {
    let error = #expect(throws: DecodingError.self) {
      try CanonicalJSONDecoder().decode(Holder<Int>.self, from: Array(text.utf8))
    }
    #expect(error.map(summary) == expected)
  }

  @Test func refusesNumbersThatDoNotFit() {
    let error = #expect(throws: DecodingError.self) {
      try CanonicalJSONDecoder().decode(Holder<UInt8>.self, from: Array(#"{"list":[256]}"#.utf8))
    }
    #expect(error.map(summary) == "list.0: 256 does not fit UInt8")
  }

  private func summary(_ error: DecodingError) -> String {
    switch error {
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .keyNotFound(_, let context), .dataCorrupted(let context):
      "\(context.codingPath.map(\.stringValue).joined(separator: ".")): "
        + context.debugDescription
    @unknown default: "\(error)"
    }
  }
}

private struct Keyed: Hashable, Codable {
  var name: String
}

private struct Nest: Codable {
  var inner: [Nest]
}
