import CanonicalJSON
import Testing

@Suite struct ParsingTests {
  private func fault(in text: String) -> JSONParsingError? {
    fault(in: Array(text.utf8))
  }

  private func fault(in bytes: [UInt8]) -> JSONParsingError? {
    do throws(JSONParsingError) {
      _ = try JSONValue(parsing: bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test func readsEveryKindOfValue() throws {
    let text = " {\"a\" : [null, true,false , -0, 12,\t\"\\ud83d\\ude00é\\u00e9\" ],\r\n \"\":{} } "
    #expect(
      try JSONValue(parsing: Array(text.utf8)) == [
        "a": [.null, true, false, 0, 12, "😀éé"], "": [:],
      ])
  }

  @Test(
    arguments: [
      ("", .unexpectedEnd, 0), ("  ", .unexpectedEnd, 2), ("[1", .unexpectedEnd, 2),
      ("{\"a\"", .unexpectedEnd, 4), ("\"abc", .unexpectedEnd, 4), ("tru", .unexpectedEnd, 3),
      ("-", .unexpectedEnd, 1), ("\"\\", .unexpectedEnd, 1), ("\"\\u12", .unexpectedEnd, 5),
      ("[1,]", .unexpectedByte(0x5D), 3), ("{\"a\":1,}", .unexpectedByte(0x7D), 7),
      ("{a:1}", .unexpectedByte(0x61), 1), ("[1 2]", .unexpectedByte(0x32), 3),
      ("01", .unexpectedByte(0x31), 1), ("+1", .unexpectedByte(0x2B), 0),
      ("-x", .unexpectedByte(0x78), 1), ("NaN", .unexpectedByte(0x4E), 0),
      ("nulL", .unexpectedByte(0x4C), 3), ("'a'", .unexpectedByte(0x27), 0),
      ("\u{FEFF}1", .unexpectedByte(0xEF), 0), ("1 1", .trailingBytes, 2),
      ("1.0", .numberNotWhole, 0), ("[1e3]", .numberNotWhole, 1),
      ("9007199254740992", .numberOutOfRange, 0),
      ("-99999999999999999999999999", .numberOutOfRange, 0),
      ("\"\\x\"", .unknownEscape, 1), ("\"\\u12g4\"", .unknownEscape, 1),
      ("\"\\ud800\"", .loneSurrogate, 1), ("\"\\udc00\\ud800\"", .loneSurrogate, 1),
      ("\"\\ud800\\u0041\"", .loneSurrogate, 1), ("\"a\tb\"", .controlCharacter, 2),
      ("\"\\n\u{1}\"", .controlCharacter, 3), ("{\"a\":1,\"a\":2}", .duplicateKey("a"), 7),
    ] as [(String, JSONParsingError.Fault, Int)])
  func refuses(text: String, as expected: JSONParsingError.Fault, at offset: Int) {
    let error = fault(in: text)
    #expect(error?.fault == expected)
    #expect(error?.offset == offset)
  }

  @Test(
    arguments: [
      [0x22, 0xFF, 0x22], [0x22, 0xC0, 0xAF, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
      [0x22, 0x5C, 0x6E, 0xE2, 0x82, 0x22],
    ] as [[UInt8]])
  func refusesBytesThatAreNotUTF8(bytes: [UInt8]) {
    #expect(fault(in: bytes)?.fault == .invalidUTF8)
  }

  @Test func saysLineAndColumn() {
    let error = fault(in: "{\n  \"é\": [1,\n  \"€\" 2]\n}")
    #expect(error?.description == "line 3, column 7: unexpected '2'")
    #expect(error?.offset == 22)
  }

  @Test(arguments: ["[", "{\"a\":", "[{\"a\":"])
  func aMillionBracketsAreAnErrorAndNoCrash(opening: String) {
    let error = fault(in: String(repeating: opening, count: 1_000_000 / opening.utf8.count))
    #expect(error?.fault == .tooDeep(limit: 512))
  }

  @Test func readsWritesAndComparesAtTheLimitOfDepth() throws {
    let text = String(repeating: "[", count: 512) + String(repeating: "]", count: 512)
    let value = try JSONValue(parsing: Array(text.utf8))
    #expect(String(decoding: value.canonicalBytes, as: UTF8.self) == text)
  }

  @Test(arguments: [
    ("{\"a\":1 }", 6), ("{\"b\":1,\"a\":2}", 2), ("\"\\u0041\"", 1), ("-0", 0), ("[1]\n", 3),
  ])
  func canonicalReadingRefusesOtherSpellings(text: String, offset: Int) {
    let error = #expect(throws: JSONParsingError.self) {
      try JSONValue(parsingCanonical: Array(text.utf8))
    }
    #expect(error?.fault == .notCanonical)
    #expect(error?.offset == offset)
  }

  @Test func canonicalReadingAcceptsWhatWasWritten() throws {
    let value: JSONValue = ["a": [1, .null, "é\n"], "€": ["x": false]]
    #expect(try JSONValue(parsingCanonical: value.canonicalBytes) == value)
  }
}
