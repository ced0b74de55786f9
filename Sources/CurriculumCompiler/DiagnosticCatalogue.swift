public import Diagnostics

/// Every kind of diagnostic that compiling can come to.
public enum DiagnosticCatalogue {
  public struct Entry: Hashable, Sendable {
    public let id: String
    /// The rule in one sentence, without a full stop.
    public let rule: String
    public let severity: Diagnostic.Severity
    /// Whether a note of the author can silence it where it is meant to be.
    public let mayBeIntended: Bool

    init(
      id: String, rule: String, severity: Diagnostic.Severity = .error, mayBeIntended: Bool = false
    ) {
      self.id = id
      self.rule = rule
      self.severity = severity
      self.mayBeIntended = mayBeIntended
    }

    fileprivate init(_ kind: any DiagnosticKind.Type) {
      self.init(
        id: kind.id, rule: kind.rule, severity: kind.severity, mayBeIntended: kind.mayBeIntended)
    }
  }

  /// In the order of the ids.
  public static let entries: [Entry] = {
    let kinds: [any DiagnosticKind.Type] = allChecks.map { type(of: $0) }
    let others: [any DiagnosticKind.Type] =
      [NotUTF8.self, NoMeaning.self, UnusedIntention.self]
      + RevisionDiagnostics.kinds
    return ((kinds + others).map { Entry($0) } + ofMarkdown).sorted { $0.id < $1.id }
  }()

  /// What reading Markdown itself can come to: see the room CommonMark.
  private static let ofMarkdown = [
    Entry(id: "file-too-large", rule: "A file has a bounded size"),
    Entry(
      id: "nesting-too-deep",
      rule: "Lists, quotes and emphasis stand at most so deep in one another"),
    Entry(
      id: "too-many-marks",
      rule: "Between two blank lines stand only so many marks such as * _ [ ] < & ` and \\"),
    Entry(id: "too-many-cells", rule: "The tables of a file have only so many cells"),
    Entry(id: "surplus-cell", rule: "A row has at most as many cells as its table's header"),
  ]
}
