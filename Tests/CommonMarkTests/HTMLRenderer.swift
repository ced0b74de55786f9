import CommonMark

/// The tree as the HTML of the CommonMark specification, to compare with its examples.
struct HTMLRenderer {
  private(set) var html = ""

  static func render(_ document: MarkdownDocument) -> String {
    var renderer = HTMLRenderer()
    for block in document.blocks { renderer.append(block) }
    return renderer.html
  }

  private mutating func append(_ block: MarkdownBlock, isTight: Bool = false) {
    switch block.kind {
    case .paragraph(let content):
      if isTight { return append(content) }
      appendElement("p", content)
    case .heading(let level, let content): appendElement("h\(level)", content)
    case .list(let list): append(list)
    case .quote(let blocks):
      html += "<blockquote>\n"
      for block in blocks { append(block) }
      html += "</blockquote>\n"
    case .code(let info, let literal):
      let language = info?.split(whereSeparator: \.isWhitespace).first
      let attribute = language.map { " class=\"language-\(escaped(String($0)))\"" } ?? ""
      html += "<pre><code\(attribute)>\(escaped(literal))</code></pre>\n"
    case .html(let literal): html += literal
    case .thematicBreak: html += "<hr />\n"
    case .table(let table): append(table)
    }
  }

  private mutating func append(_ list: MarkdownList) {
    var name = "ul"
    var attribute = ""
    if case .ordered(let start) = list.marker {
      name = "ol"
      if start != 1 { attribute = " start=\"\(start)\"" }
    }
    html += "<\(name)\(attribute)>\n"
    for item in list.items {
      html += "<li>"
      for block in item.blocks {
        if case .paragraph = block.kind, list.isTight {
          append(block, isTight: true)
        } else {
          if html.utf8.last != UInt8(ascii: "\n") { html += "\n" }
          append(block)
        }
      }
      html += "</li>\n"
    }
    html += "</\(name)>\n"
  }

  private mutating func append(_ table: MarkdownTable) {
    html += "<table>\n"
    for (number, row) in ([table.header] + table.rows).enumerated() {
      html += "<tr>\n"
      for (cell, alignment) in zip(row, table.alignments) {
        let name = number == 0 ? "th" : "td"
        html += "<\(name)" + (alignment == .none ? ">" : " align=\"\(alignment.rawValue)\">")
        append(cell.content)
        html += "</\(name)>\n"
      }
      html += "</tr>\n"
    }
    html += "</table>\n"
  }

  private mutating func appendElement(_ name: String, _ content: [MarkdownInline]) {
    html += "<\(name)>"
    append(content)
    html += "</\(name)>\n"
  }

  private mutating func append(_ inlines: [MarkdownInline]) {
    for inline in inlines {
      switch inline.kind {
      case .text(let string): html += escaped(string)
      case .emphasis(let content): append("<em>", content, "</em>")
      case .strong(let content): append("<strong>", content, "</strong>")
      case .code(let literal): html += "<code>\(escaped(literal))</code>"
      case .link(let destination, let title, let content):
        append("<a href=\"\(address(destination))\"\(attribute(title))>", content, "</a>")
      case .image(let source, let title, let alternative):
        let plain = escaped(plainText(alternative))
        html += "<img src=\"\(address(source))\" alt=\"\(plain)\"\(attribute(title)) />"
      case .html(let literal): html += literal
      case .softBreak: html += "\n"
      case .lineBreak: html += "<br />\n"
      }
    }
  }

  private mutating func append(_ open: String, _ content: [MarkdownInline], _ close: String) {
    html += open
    append(content)
    html += close
  }

  private func attribute(_ title: String?) -> String {
    title.map { " title=\"\(escaped($0))\"" } ?? ""
  }

  private func plainText(_ inlines: [MarkdownInline]) -> String {
    inlines.map { inline in
      switch inline.kind {
      case .text(let string), .code(let string), .html(let string): string
      case .emphasis(let content), .strong(let content): plainText(content)
      case .link(_, _, let content), .image(_, _, let content): plainText(content)
      case .softBreak, .lineBreak: " "
      }
    }.joined()
  }
}

private func escaped(_ text: String) -> String {
  var html = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": html += "&amp;"
    case "<": html += "&lt;"
    case ">": html += "&gt;"
    case "\"": html += "&quot;"
    default: html.unicodeScalars.append(scalar)
    }
  }
  return html
}

/// An address as cmark writes it: what no URI may hold is percent-encoded.
private func address(_ text: String) -> String {
  let safe = Set("-_.+!*(),%#@?=;:/,$~".utf8)
  var html = ""
  for byte in text.utf8 {
    let character = Character(UnicodeScalar(byte))
    if byte == UInt8(ascii: "&") {
      html += "&amp;"
    } else if byte == UInt8(ascii: "'") {
      html += "&#x27;"
    } else if safe.contains(byte) || character.isASCII && (character.isLetter || character.isNumber)
    {
      html.append(character)
    } else {
      let digits = String(byte, radix: 16, uppercase: true)
      html += "%" + (digits.count == 1 ? "0" : "") + digits
    }
  }
  return html
}
