import Testing

/// A long text by a short name, so that reports of tests stay readable.
struct Repetition: CustomTestStringConvertible {
  let testDescription: String
  let markdown: String

  init(_ name: String, _ markdown: String) {
    testDescription = name
    self.markdown = markdown
  }
}

/// The text as often as the number says.
func * (text: String, count: Int) -> String {
  String(repeating: text, count: count)
}
