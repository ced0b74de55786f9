/// A section of Documentation/Diagnostics.md: what `groundwork explain` prints.
public enum DiagnosticPage {
  /// The text under the heading that is `id`, heading included; `nil` where there is none.
  public static func section(_ id: String, of page: String) -> String? {
    var lines: [Substring] = []
    var isInside = false
    var isInExample = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") { isInExample.toggle() }
      if !isInExample, line.hasPrefix("## ") {
        if isInside { break }
        isInside = line.dropFirst(3) == id
      }
      if isInside { lines.append(line) }
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.isEmpty ? nil : lines.joined(separator: "\n") + "\n"
  }
}
