/// What a form sent: names and texts in the order of the page, and at most a few files.
struct Form: Sendable, Hashable {
  struct Field: Sendable, Hashable {
    let name: String
    let text: String
  }

  struct File: Sendable, Hashable {
    let name: String
    let bytes: [UInt8]
  }

  static let mostFields = 1_000

  let fields: [Field]
  let files: [File]

  init(fields: [Field], files: [File] = []) {
    self.fields = fields
    self.files = files
  }

  /// Reads `application/x-www-form-urlencoded`.
  init(urlEncoded bytes: some Collection<UInt8>) throws(Refusal) {
    var fields: [Field] = []
    for pair in bytes.split(separator: UInt8(ascii: "&")) {
      guard fields.count < Self.mostFields else { throw .tooLarge }
      let equals = pair.firstIndex(of: UInt8(ascii: "="))
      let name = pair[..<(equals ?? pair.endIndex)]
      let text = equals.map { pair[pair.index(after: $0)...] } ?? pair[pair.endIndex...]
      guard let name = FieldText.decode(name), let text = FieldText.decode(text) else {
        throw .malformed
      }
      fields.append(Field(name: name, text: text))
    }
    self.init(fields: fields)
  }

  /// The first text of that name as it was sent, or "".
  subscript(_ name: String) -> String { fields.first { $0.name == name }?.text ?? "" }

  /// The first text of that name without white space around it, on one line.
  func line(_ name: String) -> String {
    self[name].split { $0.isWhitespace }.joined(separator: " ")
  }

  /// Every text of that name, for boxes that can be ticked.
  func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.text) }

  func file(_ name: String) -> File? { files.first { $0.name == name } }
}
