import Interchange
import Testing

@Suite struct CSVWriterTests {
  @Test func quotesOnlyWhereNeeded() {
    var writer = CSVWriter()
    writer.append(["plain", "a,b", "say \"hi\"", "two\nlines", "", "=1+1", "-0.25", "+\u{301}1"])
    #expect(
      writer.text
        == "plain,\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",,'=1+1,-0.25,'+\u{301}1\r\n")
  }
}
