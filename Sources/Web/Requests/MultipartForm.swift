/// Reads `multipart/form-data` (RFC 7578): what a form with a file sends.
struct MultipartForm {
  private static let mostParts = 20

  private let bytes: [UInt8]
  private let delimiter: [UInt8]

  init(_ bytes: [UInt8], boundary: String) {
    self.bytes = bytes
    delimiter = Array("\r\n--\(boundary)".utf8)
  }

  /// The `boundary` of a `Content-Type`, `nil` for any other type.
  static func boundary(of contentType: String) -> String? {
    let parts = contentType.split(separator: ";").map { $0.trimmed }
    guard parts.first?.lowercased() == "multipart/form-data",
      let parameter = parts.first(where: { $0.lowercased().hasPrefix("boundary=") })
    else { return nil }
    let text = parameter.dropFirst("boundary=".count)
    let boundary = text.hasPrefix("\"") ? text.dropFirst().prefix { $0 != "\"" } : text
    return (1...70).contains(boundary.utf8.count) ? String(boundary) : nil
  }

  func form() throws(Refusal) -> Form {
    var fields: [Form.Field] = []
    var files: [Form.File] = []
    let whole = Array("\r\n".utf8) + bytes
    var position = 0
    guard let first = Self.find(delimiter, in: whole, from: position) else { throw .malformed }
    position = first + delimiter.count
    while !whole[position...].starts(with: Array("--".utf8)) {
      guard fields.count + files.count < Self.mostParts else { throw .tooLarge }
      guard whole[position...].starts(with: Array("\r\n".utf8)),
        let headEnd = Self.find(Array("\r\n\r\n".utf8), in: whole, from: position),
        let end = Self.find(delimiter, in: whole, from: headEnd + 2),
        let head = String(validating: whole[position..<headEnd], as: UTF8.self),
        let name = Self.parameter("name", in: head)
      else { throw .malformed }
      let body = end >= headEnd + 4 ? Array(whole[(headEnd + 4)..<end]) : []
      if Self.parameter("filename", in: head) != nil {
        files.append(Form.File(name: name, bytes: body))
      } else {
        guard let text = String(validating: body, as: UTF8.self) else { throw .malformed }
        fields.append(Form.Field(name: name, text: text))
      }
      position = end + delimiter.count
    }
    return Form(fields: fields, files: files)
  }

  /// `name="…"` of the part's `Content-Disposition`.
  private static func parameter(_ name: String, in head: String) -> String? {
    let line = head.split(separator: "\r\n").first {
      $0.lowercased().hasPrefix("content-disposition:")
    }
    let parameter = line?.split(separator: ";").map(\.trimmed).first { $0.hasPrefix("\(name)=\"") }
    return parameter.map { String($0.dropFirst(name.count + 2).prefix { $0 != "\"" }) }
  }

  private static func find(_ needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard let first = needle.first, bytes.count >= needle.count else { return nil }
    var index = start
    while index <= bytes.count - needle.count {
      guard let candidate = bytes[index...].firstIndex(of: first),
        candidate <= bytes.count - needle.count
      else { return nil }
      if bytes[candidate..<(candidate + needle.count)].elementsEqual(needle) { return candidate }
      index = candidate + 1
    }
    return nil
  }
}

extension StringProtocol {
  /// Without white space at either end.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
