import CanonicalJSON
import Testing

@Suite struct CodingTests {
  private func text(of value: some Encodable) throws -> String {
    String(decoding: try CanonicalJSONEncoder().encode(value), as: UTF8.self)
  }

  private func roundTrip<T: Codable>(_ value: T) throws -> T {
    try CanonicalJSONDecoder().decode(T.self, from: CanonicalJSONEncoder().encode(value))
  }

  @Test func encodesTheShapesOfACurriculum() throws {
    #expect(
      try text(of: Chapter.example)
        == #"{"body":["plain",{"strong":["deep"]}],"id":"one","marks":[1,null,3],"#
        + #""places":{"a":{"lesson":{"id":"x"}},"b":{"lesson":{"id":"y","section":"s"}}},"#
        + #""rating":-7,"shown":true,"task":{"order":{"steps":["a","b"]}}}"#)
  }

  @Test func fillsArraysWithWhatItEncodedBefore() throws {
    let encoder = CanonicalJSONEncoder()
    let elements = try [["b": "in"], ["a": "deep"]].map { try encoder.encode($0) }
    let filled = try encoder.encode(
      ["a": [["b": "out"]], "b": [], "c": []], filling: ["b": elements])
    #expect(
      String(decoding: filled, as: UTF8.self)
        == #"{"a":[{"b":"out"}],"b":[{"b":"in"},{"a":"deep"}],"c":[]}"#)
  }

  @Test func decodesWhatItEncoded() throws {
    #expect(try roundTrip(Chapter.example) == Chapter.example)
  }

  @Test(arguments: [
    Task.open, .order(steps: []), .pick(option: 3, because: nil), .pick(option: 0, because: "y"),
    .pairs([1, nil]),
  ])
  func keepsEnumsWithAssociatedValues(task: Task) throws {
    #expect(try roundTrip([task]) == [task])
  }

  @Test func keepsIntegersOfEveryWidth() throws {
    let widths = Widths(
      a: -128, b: -32_768, c: .min, d: -9_007_199_254_740_991, e: 255, f: 65_535, g: .max,
      h: 9_007_199_254_740_991)
    #expect(try roundTrip(widths) == widths)
  }

  @Test func keepsNestedContainersAndSuperclasses() throws {
    let value = Derived(name: "n", count: 2)
    #expect(try text(of: value) == #"{"list":[{"x":1},[true]],"name":"n","super":{"count":2}}"#)
    let copy = try roundTrip(value)
    #expect(copy.name == "n")
    #expect(copy.count == 2)
  }

  @Test func whatEncodesNothingIsNull() throws {
    #expect(try text(of: Int?.none) == "null")
    #expect(try roundTrip([String?.none, "a"]) == [nil, "a"])
  }
}
