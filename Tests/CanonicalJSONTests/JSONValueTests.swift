import CanonicalJSON
import Testing

@Suite struct JSONValueTests {
  @Test func literalsMakeValues() {
    let value: JSONValue = ["a": [1, true, "x"]]
    #expect(value == .object(["a": .array([.integer(1), .bool(true), .string("x")])]))
  }
}
