import CanonicalJSON
import Testing

/// RFC 8785, 3.2.2 to 3.2.4, without the floating-point numbers, which are refused here.
@Suite struct CanonicalTextTests {
  private func text(_ value: JSONValue) -> String {
    String(decoding: value.canonicalBytes, as: UTF8.self)
  }

  @Test func writesTheStringsAndLiteralsOfTheStandard() throws {
    let input = #"""
      {
        "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
        "literals": [null, true, false]
      }
      """#
    #expect(
      text(try JSONValue(parsing: Array(input.utf8)))
        == #"{"literals":[null,true,false],"string":"€$\u000f\nA'B\"\\\\\"/"}"#)
  }

  @Test func sortsKeysAsTheStandardDoes() throws {
    let input = #"""
      {
        "\u20ac": "Euro Sign",
        "\r": "Carriage Return",
        "\ufb33": "Hebrew Letter Dalet With Dagesh",
        "1": "One",
        "\ud83d\ude00": "Emoji: Grinning Face",
        "\u0080": "Control",
        "\u00f6": "Latin Small Letter O With Diaeresis"
      }
      """#
    #expect(
      text(try JSONValue(parsing: Array(input.utf8)))
        == #"{"\r":"Carriage Return","1":"One","\#u{80}":"Control","#
        + #""ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","#
        + "\"\u{1F600}\":\"Emoji: Grinning Face\","
        + "\"\u{FB33}\":\"Hebrew Letter Dalet With Dagesh\"}")
  }

  @Test(arguments: [
    ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#),
    ("\u{0}\u{1}\u{10}\u{1F}", #""\u0000\u0001\u0010\u001f""#),
    ("\u{7F}\u{2028}</script>", "\"\u{7F}\u{2028}</script>\""),
  ])
  func escapesOnlyWhatItMust(plain: String, written: String) {
    #expect(text(.string(plain)) == written)
  }

  @Test func sortsLikeUTF16ForEveryPairOfKeys() throws {
    let letters = ["", "a", "\u{7F}", "ö", "\u{D7FF}", "\u{E000}", "\u{FFFD}", "\u{10000}", "😀"]
    let keys = letters.flatMap { one in letters.map { one + $0 + "z" } }
    let value = JSONValue.object(Dictionary(keys.map { ($0, .null) }) { one, _ in one })
    let expected = Set(keys).sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) }
    #expect(
      text(value) == "{" + expected.map { "\"\($0)\":null" }.joined(separator: ",") + "}")
  }

  @Test func writesWholeNumbersInDigits() {
    #expect(
      text([0, -1, 9_007_199_254_740_991, -9_007_199_254_740_991])
        == "[0,-1,9007199254740991,-9007199254740991]")
  }

  @Test func partsAreReachedByKeyAndIndex() {
    let value: JSONValue = ["a": [1, true, "x"]]
    #expect(value["a"]?[2]?.stringValue == "x")
    #expect(value["a"]?[1]?.boolValue == true)
    #expect(value["a"]?[0]?.integerValue == 1)
    #expect(value["a"]?[3] == nil)
    #expect(value["b"] == nil)
    #expect(value[0] == nil)
    #expect(value["a"]?.arrayValue?.count == 3)
    #expect(value.objectValue?.keys.first == "a")
  }
}
