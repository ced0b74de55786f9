import CurriculumModel
import Diagnostics

/// A quote that opens with a bold label is a callout, and there are six labels.
struct UnknownCallout: FileCheck {
  static let id = "unknown-callout"
  static let rule = "A callout opens with one of the known labels, bold and with its full stop"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.mentions.quotes.compactMap { quote in
      guard CalloutSyntax.split(quote.content) == nil,
        let label = CalloutSyntax.label(of: quote.content)
      else { return nil }
      let written = Self.withStop(label.text)
      let near =
        Self.labels.contains(written)
        ? [written] : NearMiss.suggestions(for: written, in: Self.labels)
      // Bold words at the beginning of a quotation may be just that.
      guard !near.isEmpty || label.text.hasSuffix(".") || label.text.hasSuffix(":") else {
        return nil
      }
      return .unknownCallout(label, near: near)
    }
  }

  private static let labels = Callout.Kind.allCases.map { $0.rawValue + "." }

  private static func withStop(_ text: String) -> String {
    text.hasSuffix(".") ? text : text.hasSuffix(":") ? "\(text.dropLast())." : "\(text)."
  }
}

extension Diagnostic {
  fileprivate static func unknownCallout(_ label: Spelled, near: [String]) -> Diagnostic {
    Diagnostic(
      UnknownCallout.self, at: label.range,
      reason: "The labels are " + Callout.Kind.allCases.map(\.rawValue).joined(separator: ", "),
      suggestions: near,
      fixIts: near.prefix(1).map {
        FixIt("Write **\($0)**", replacing: label.range, with: "**\($0)**")
      })
  }
}
